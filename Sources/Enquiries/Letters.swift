import CatalogueModel
import Diagnostics

extension Enquiry {
    /// The questions as a table to be filled in, one row for each question and organisation.
    public func table(to organisations: [ActorID], kinds: [Question.Kind] = []) -> [UInt8] {
        var rows = [LetterWords.columns.map { $0[language] }]
        for organisation in organisations {
            for question in questions(to: organisation, kinds: kinds) {
                let texts = texts(of: question, to: organisation)
                let offered = texts.offered.map { $0.wording[language] }.joined(separator: " / ")
                let page = texts.title == texts.page ? texts.page : "\(texts.page): \(texts.title)"
                let source = texts.source.isEmpty ? "" : "\n\(LetterWords.source[language]): \(texts.source)"
                rows.append([
                    question.id, LetterWords.kind(question.kind)[language],
                    page + (texts.address.map { "\n\($0)" } ?? ""), texts.now + source,
                    texts.question + (offered.isEmpty ? "" : " (\(offered))"), "", "", organisation.text, "",
                ])
            }
        }
        return SeparatedTable.written(rows)
    }

    /// The questions as a letter in Markdown.
    public func markdownLetter(to organisations: [ActorID], kinds: [Question.Kind] = [], date: CalendarDate) -> String {
        organisations.map { organisation in
            let questions = questions(to: organisation, kinds: kinds)
            var lines = ["# \(title(organisation))", "", date.description, ""]
            lines += introduction(questions.count).flatMap { [inMarkdown($0), ""] }
            each(questions, to: organisation) { section in
                lines += ["## \(section)", ""]
            } question: { number, question, texts in
                let page = texts.title == texts.page ? nil : texts.page
                let place = [page, texts.address].compactMap(\.self).joined(separator: ", ")
                lines += ["### \(number). \(inMarkdown(texts.title))", ""]
                if !place.isEmpty { lines.append("- \(LetterWords.page[language]): \(inMarkdown(place))") }
                lines.append("- \(LetterWords.weSay[language]): \(inMarkdown(texts.now))")
                lines.append("- \(LetterWords.source[language]): \(inMarkdown(sourceOrNone(texts)))")
                lines += ["", "**\(texts.question)** `\(question.id)`", ""]
                let words = texts.offered.map { "☐ \($0.wording[language])" }.joined(separator: "  ")
                lines.append("\(LetterWords.answer[language]): \(words)")
                lines += ["", "\(LetterWords.note[language]): ________________________________________", ""]
            }
            lines += [
                "---", "",
                "\(LetterWords.by[language]): ____________________  \(LetterWords.date[language]): ____________", "",
            ]
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    func title(_ organisation: ActorID) -> String { LetterWords.title.text(language, name(of: organisation)) }

    func introduction(_ count: Int) -> [String] {
        guard count > 0 else { return [LetterWords.nothing[language]] }
        let configuration = catalogue.configuration
        return [
            LetterWords.what.text(language, text(configuration.title), String(count)), LetterWords.why[language],
            LetterWords.howToAnswer[language],
        ] + (configuration.feedback?.mail).map { [LetterWords.returnTo.text(language, $0)] }.orNone
    }

    func sourceOrNone(_ texts: QuestionTexts) -> String {
        texts.source.isEmpty ? LetterWords.noSource[language] : texts.source
    }

    /// Goes through questions section by section, numbering them from 1.
    func each(
        _ questions: [Question], to organisation: ActorID, section: (String) -> Void,
        question visit: (Int, Question, QuestionTexts) -> Void
    ) {
        var kind: Question.Kind?
        for (index, question) in questions.enumerated() {
            if question.kind != kind { section(QuestionWords.section(question.kind)[language]) }
            kind = question.kind
            visit(index + 1, question, texts(of: question, to: organisation))
        }
    }
}

extension Optional<[String]> {
    fileprivate var orNone: [String] { self ?? [] }
}

/// A text on one line with what Markdown would read as its own escaped.
private func inMarkdown(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
        if "\\`*_[]<>#|".contains(character) { escaped += "\\" }
        escaped.append(character.isNewline ? " " : character)
    }
}
