import CatalogueModel
import Diagnostics
import TextNotation

extension Enquiry {
    /// The questions as one page of HTML to print on A4: each organisation's letter begins on a sheet of its own.
    public func htmlLetter(to organisations: [ActorID], kinds: [Question.Kind] = [], date: CalendarDate) -> String {
        let letters = organisations.map { letter(to: $0, kinds, date) }.joined()
        let title = organisations.map { self.title($0) }.joined(separator: " · ")
        return """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(escaped(title))</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            \(letters)</body>
            </html>

            """
    }

    private func letter(to organisation: ActorID, _ kinds: [Question.Kind], _ date: CalendarDate) -> String {
        let questions = questions(to: organisation, kinds: kinds)
        var html = "<article>\n<header><h1>\(escaped(title(organisation)))</h1>\n"
        html += "<p class=\"date\"><time>\(date)</time></p></header>\n"
        for paragraph in introduction(questions.count) { html += "<p>\(escaped(paragraph))</p>\n" }
        each(questions, to: organisation) { section in
            html += "<h2>\(escaped(section))</h2>\n"
        } question: { number, question, texts in
            html += block(number, question, texts)
        }
        html +=
            "<p class=\"signature\"><span>\(LetterWords.by[language]):</span> <span>\(LetterWords.date[language]):</span></p>\n"
        return html + "</article>\n"
    }

    private func block(_ number: Int, _ question: Question, _ texts: QuestionTexts) -> String {
        var html = "<section>\n<h3><span>\(number)</span> \(escaped(texts.title))</h3>\n<dl>\n"
        func row(_ term: Message, _ text: String) { html += "<dt>\(escaped(term[language]))</dt><dd>\(text)</dd>\n" }
        let page = texts.title == texts.page ? nil : escaped(texts.page)
        let address = texts.address.map { "<a href=\"\(escaped($0))\">\(escaped($0))</a>" }
        let place = [page, address].compactMap(\.self).joined(separator: ", ")
        if !place.isEmpty { row(LetterWords.page, place) }
        row(LetterWords.weSay, escaped(texts.now))
        row(LetterWords.source, escaped(sourceOrNone(texts)))
        html += "</dl>\n<p class=\"question\">\(escaped(texts.question))</p>\n"
        let choices = texts.offered.map { "<span class=\"choice\">\(escaped($0.wording[language]))</span>" }
        if !choices.isEmpty { html += "<p class=\"choices\">\(choices.joined(separator: " "))</p>\n" }
        let lines = 2
        html += String(repeating: "<p class=\"line\"></p>\n", count: lines)
        return html + "<p class=\"id\">\(escaped(question.id))</p>\n</section>\n"
    }
}

private let style = """
    @page { size: A4; margin: 18mm 18mm 20mm; }
    body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; color: #111; background: #fff;
      font: 16px/1.45 system-ui, "Segoe UI", Arial, sans-serif; }
    article + article { break-before: page; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid #111; break-after: avoid; }
    h3 { font-size: 1rem; margin: 0 0 .3rem; }
    h3 span { display: inline-block; min-width: 1.6rem; }
    header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; }
    header + p { margin-top: 1rem; }
    .date { margin: 0; white-space: nowrap; }
    section { margin: 0 0 1rem; padding: .6rem 0 0; border-top: 1px solid #bbb; break-inside: avoid; }
    h2 + section { border-top: 0; }
    dl { display: grid; grid-template-columns: 7.5rem 1fr; gap: .15rem .6rem; margin: 0; font-size: .9rem; }
    dt { color: #444; }
    dd { margin: 0; overflow-wrap: anywhere; }
    .question { margin: .5rem 0 .3rem; font-weight: 600; }
    .choices { margin: .2rem 0; }
    .choice { display: inline-block; margin-right: 1.4rem; }
    .choice::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .4em;
      border: 1.5px solid #111; vertical-align: -.05em; }
    .line { height: 1.9rem; margin: 0; border-bottom: 1px solid #777; }
    .id { margin: .2rem 0 0; font: .72rem/1.3 ui-monospace, monospace; color: #555; text-align: right; }
    .signature { display: grid; grid-template-columns: 2fr 1fr; gap: 1.5rem; margin-top: 2.5rem; break-inside: avoid; }
    .signature span { border-bottom: 1px solid #777; padding-bottom: 1.2rem; }
    a { color: inherit; }
    @media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; } }
    """
