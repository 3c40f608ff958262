import CatalogueModel
import Diagnostics

/// What an organisation has answered to a question.
public struct GivenAnswer: Hashable, Sendable {
    public var question: Question
    public var by: ActorID
    /// Nil when it is a text of its own.
    public var word: AnswerWord?
    public var text: String
    public var note: String
    public var date: CalendarDate
}

/// Why a filled table cannot be taken in, with its place.
public struct AnswerProblem: Hashable, Sendable {
    public var file: String
    public var position: SourcePosition
    public var message: Message
    public var help: Message
}

/// The answers of a filled table. Rows without an answer and a note are left for later.
///
/// - Parameter today: no answer is from a later day.
public func readAnswers(
    _ file: SourceFile, in catalogue: Catalogue, today: CalendarDate
) -> (answers: [GivenAnswer], problems: [AnswerProblem]) {
    do throws(TableFault) {
        var reader = AnswerReader(file: file.path, catalogue: catalogue, today: today)
        reader.read(try SeparatedTable(file.bytes))
        return (reader.answers, reader.problems)
    } catch {
        let problem = AnswerProblem(
            file: file.path, position: error.position, message: error.message, help: error.help)
        return ([], [problem])
    }
}

private enum Column: Int, CaseIterable {
    case id = 0
    case answer = 5
    case note, by, date

    var isNeeded: Bool { self == .id || self == .answer }

    func isNamed(_ heading: String) -> Bool {
        MessageLanguage.allCases.contains { LetterWords.columns[rawValue][$0] == heading }
    }
}

private struct AnswerReader {
    let file: String
    let catalogue: Catalogue
    let today: CalendarDate
    var answers: [GivenAnswer] = []
    var problems: [AnswerProblem] = []

    private let questions: [String: Question]

    init(file: String, catalogue: Catalogue, today: CalendarDate) {
        self.file = file
        self.catalogue = catalogue
        self.today = today
        questions = Dictionary(catalogue.questions.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func read(_ table: SeparatedTable) {
        let start = SourcePosition(line: 1, column: 1)
        var places: [Column: Int] = [:]
        for column in Column.allCases {
            let headings = table.rows.first ?? []
            places[column] = headings.firstIndex { column.isNamed(trimmed($0.text).lowercased()) }
            if column.isNeeded, places[column] == nil {
                tell(
                    start, AnswerWordings.noColumn, AnswerWordings.noColumnHelp,
                    MessageLanguage.allCases.map { LetterWords.columns[column.rawValue][$0] }.joined(separator: ", "))
            }
        }
        guard problems.isEmpty else { return }
        for row in table.rows.dropFirst() {
            func cell(_ column: Column) -> SeparatedTable.Cell {
                let first = row.first?.position ?? start
                guard let place = places[column] else { return SeparatedTable.Cell(text: "", position: first) }
                guard place < row.count else {
                    return SeparatedTable.Cell(text: "", position: row.last?.position ?? first)
                }
                return SeparatedTable.Cell(text: trimmed(row[place].text), position: row[place].position)
            }
            read(id: cell(.id), answer: cell(.answer), note: cell(.note), by: cell(.by), date: cell(.date))
        }
    }

    private mutating func read(
        id: SeparatedTable.Cell, answer: SeparatedTable.Cell, note: SeparatedTable.Cell, by: SeparatedTable.Cell,
        date: SeparatedTable.Cell
    ) {
        guard !answer.text.isEmpty || !note.text.isEmpty else { return }
        guard let question = questions[id.text] else {
            if let guess = nearMiss(to: id.text, among: questions.keys) {
                return tell(id.position, AnswerWordings.noQuestion, AnswerWordings.didYouMean, id.text, guess)
            }
            return tell(id.position, AnswerWordings.noQuestion, AnswerWordings.noQuestionHelp, id.text)
        }
        guard let organisation = organisation(by.text, of: question, at: by.position),
            let day = day(date.text, at: date.position)
        else { return }
        let word = AnswerWord(answer: answer.text)
        if let word, !accepted(by: question).contains(word) {
            let offered = catalogue.offered(for: question).map { "\($0.wording[.finnish])" }
            return tell(
                answer.position, AnswerWordings.wrongWord, AnswerWordings.wrongWordHelp, answer.text,
                offered.joined(separator: " / "))
        }
        let given = GivenAnswer(
            question: question, by: organisation, word: word, text: answer.text, note: note.text, date: day)
        if let other = answers.first(where: { $0.question.id == question.id && $0.by == organisation }) {
            if other != given {
                tell(id.position, AnswerWordings.twice, AnswerWordings.twiceHelp, question.id, organisation.text)
            }
            return
        }
        answers.append(given)
    }

    /// The words that say something unmistakable of a question; all of them where a text is wanted.
    private func accepted(by question: Question) -> [AnswerWord] {
        switch question.kind {
        case .obligation: catalogue.offered(for: question) + [.unknown]
        case .price, .contact: AnswerWord.allCases
        case .handover: Array(Set(catalogue.offered(for: question) + [.clear, .grey, .unowned, .unknown]))
        case .record, .step: catalogue.offered(for: question)
        }
    }

    /// The party of a question that is named by its id or its name.
    private mutating func organisation(_ name: String, of question: Question, at place: SourcePosition) -> ActorID? {
        let parties = question.parties.map(\.text).joined(separator: ", ")
        guard !name.isEmpty else {
            tell(place, AnswerWordings.noOrganisation, AnswerWordings.noOrganisationHelp, parties)
            return nil
        }
        let named = question.parties.first { party in
            let title = catalogue.actor(party)?.header.title
            let names = [title?.primary].compactMap(\.self) + (title?.translations.values.map { $0 } ?? [])
            return party.text == name || names.contains { $0.lowercased() == name.lowercased() }
        }
        if let named { return named }
        tell(place, AnswerWordings.notAsked, AnswerWordings.notAskedHelp, name, parties)
        return nil
    }

    private mutating func day(_ text: String, at place: SourcePosition) -> CalendarDate? {
        let dotted = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let read =
            CalendarDate(text)
            ?? (dotted.count == 3 ? CalendarDate(year: dotted[2], month: dotted[1], day: dotted[0]) : nil)
        guard let day = read, day.year >= 1000 else {
            let message = text.isEmpty ? AnswerWordings.noDate : AnswerWordings.badDate
            tell(place, message, AnswerWordings.dateHelp, text)
            return nil
        }
        if day > today {
            tell(place, AnswerWordings.later, AnswerWordings.dateHelp, text)
            return nil
        }
        return day
    }

    private mutating func tell(_ place: SourcePosition, _ message: Message, _ help: Message, _ values: String...) {
        problems.append(
            AnswerProblem(file: file, position: place, message: message.filled(values), help: help.filled(values)))
    }
}
