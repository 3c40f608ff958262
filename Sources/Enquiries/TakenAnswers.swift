import CatalogueLoading
import CatalogueModel
import Diagnostics

/// What follows from answers: what can be written for certain, and what a person has to decide.
public struct TakenAnswers: Sendable {
    /// A change of a page with the answer that it follows from.
    public struct Edit: Hashable, Sendable {
        public var file: String
        public var edit: FieldEdit
        public var answer: GivenAnswer
    }

    /// An answer that a person has to take in, with the field that it concerns.
    public struct ByHand: Hashable, Sendable {
        public var file: String
        public var field: FieldPath
        public var answer: GivenAnswer
    }

    /// A handover of which one party has said something and another nothing yet.
    public struct Waiting: Hashable, Sendable {
        public var answer: GivenAnswer
        /// Those who have said nothing yet.
        public var others: [ActorID]
        /// Whether the word is recorded already now, since it is what the page says.
        public var isRecorded: Bool
    }

    public var edits: [Edit] = []
    public var byHand: [ByHand] = []
    public var waiting: [Waiting] = []
    public var contradictions: [Contradiction] = []
    /// Answers that were recorded earlier.
    public var known: [GivenAnswer] = []

    private let languages: [Language]

    /// - Parameter answers: of one file or of several, in whatever order.
    public init(_ answers: [GivenAnswer], in catalogue: Catalogue) {
        languages = catalogue.languages
        var seen: Set<String> = []
        for answer in answers {
            guard answer.question.kind == .handover else {
                take(answer, in: catalogue)
                continue
            }
            guard seen.insert(answer.question.id).inserted else { continue }
            takeHandover(answers.filter { $0.question.id == answer.question.id }, in: catalogue)
        }
    }

    private mutating func take(_ answer: GivenAnswer, in catalogue: Catalogue) {
        guard let (file, path) = place(of: answer.question, in: catalogue) else { return }
        let isKnown = answer.question.answeredBy.contains(answer.by)
        switch answer.question.subject {
        case .record, .step:
            if answer.word == .yes, isKnown {
                known.append(answer)
            } else if answer.word == .yes {
                confirm(answer, file, path)
            }
            if answer.word != .yes || !answer.note.isEmpty {
                byHand.append(ByHand(file: file, field: path, answer: answer))
            }
        case .obligation(let id):
            let level = catalogue.services[id]?.obligation.level
            if let word = answer.word, word.level == level {
                if word != .unknown { known.append(answer) }
            } else if let word = answer.word, level == .unknown {
                let edit = FieldEdit.replace(
                    path.appending("level"), from: Obligation.Level.unknown.rawValue, to: word.rawValue)
                edits.append(Edit(file: file, edit: edit, answer: answer))
            } else {
                byHand.append(ByHand(file: file, field: path.appending("level"), answer: answer))
                return
            }
            if !answer.note.isEmpty {
                byHand.append(ByHand(file: file, field: path.appending("basis"), answer: answer))
            }
        case .price, .contact: byHand.append(ByHand(file: file, field: path, answer: answer))
        case .handover: break
        }
    }

    /// All that the parties have said of one handover.
    private mutating func takeHandover(_ answers: [GivenAnswer], in catalogue: Catalogue) {
        guard let question = answers.first?.question, let (file, path) = place(of: question, in: catalogue),
            let (_, _, handover) = catalogue.handover(of: question)
        else { return }
        let told = AnswerWord(handover.status)
        var words: [ActorID: AnswerWord] = [:]
        for answer in answers { words[answer.by] = answer.word == .yes ? told : answer.word }
        // An earlier word holds until its organisation says something else.
        for earlier in question.answeredBy where words[earlier] == nil && !answers.contains(where: { $0.by == earlier })
        {
            words[earlier] = told
        }
        let changed = answers.filter { question.answeredBy.contains($0.by) && words[$0.by] != told }
        let said = question.parties.compactMap { words[$0] }
        let others = question.parties.filter { words[$0] == nil }
        var withNotes = answers.filter { !$0.note.isEmpty || words[$0.by] == nil || words[$0.by] == .no }
        let allHaveSpoken = others.isEmpty
        if allHaveSpoken, Set(said).count > 1 {
            contradictions.append(Contradiction(question: question, told: told, answers: answers, words: words))
            return
        }
        for answer in answers {
            guard let word = words[answer.by], word != .no else { continue }
            if word == told, question.answeredBy.contains(answer.by) {
                known.append(answer)
            } else if word == told {
                confirm(answer, file, path)
            } else if allHaveSpoken, changed.isEmpty {
                if answer == answers.first {
                    let edit = FieldEdit.replace(path.appending("status"), from: told.rawValue, to: word.rawValue)
                    edits.append(Edit(file: file, edit: edit, answer: answer))
                }
                confirm(answer, file, path)
            } else if allHaveSpoken, !withNotes.contains(answer) {
                // Who has confirmed one thing earlier now says another; a person has to take the old word away.
                withNotes.append(answer)
            }
            if !allHaveSpoken { waiting.append(Waiting(answer: answer, others: others, isRecorded: word == told)) }
        }
        byHand += withNotes.map { ByHand(file: file, field: path.appending("agreement"), answer: $0) }
    }

    private mutating func confirm(_ answer: GivenAnswer, _ file: String, _ path: FieldPath) {
        let word = Confirmation(by: answer.by, date: answer.date, how: LocalizedText(Self.how, in: languages))
        edits.append(Edit(file: file, edit: .confirm(path, word), answer: answer))
    }

    /// How the word was given, in the languages of the program.
    private static let how = Message("in answer to an enquiry")

    private func place(of question: Question, in catalogue: Catalogue) -> (file: String, path: FieldPath)? {
        switch question.subject {
        case .record(let id): return catalogue.record(id).map { ($0.header.file, FieldPath()) }
        case .step(let id, let step):
            guard let chain = catalogue.serviceChains[id], let index = chain.steps.firstIndex(where: { $0.id == step })
            else { return nil }
            return (chain.header.file, FieldPath("steps").appending(index))
        case .handover:
            return catalogue.handover(of: question).map {
                ($0.chain.header.file, FieldPath("handovers").appending($0.index))
            }
        case .obligation(let id): return catalogue.services[id].map { ($0.header.file, "obligation") }
        case .price(let id): return catalogue.services[id].map { ($0.header.file, "price") }
        case .contact(let id): return catalogue.record(id).map { ($0.header.file, "contact") }
        }
    }
}

extension LocalizedText {
    /// A text of the program in the languages of a site; what the program does not speak it says in English.
    init(_ wording: Message, in languages: [Language]) {
        func text(_ language: Language?) -> String {
            wording[language.flatMap { MessageLanguage(rawValue: $0.code) } ?? .english]
        }
        let others = languages.dropFirst().map { ($0, text($0)) }
        self.init(text(languages.first), translations: Dictionary(others) { first, _ in first })
    }
}
