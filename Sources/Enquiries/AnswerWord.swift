import CatalogueModel
import Diagnostics

/// A word with which a question can be answered.
public enum AnswerWord: String, CaseIterable, Sendable {
    case yes, no
    case clear, grey, unowned, unknown
    case mandatory, primary, voluntary

    /// The word as letters and tables offer it.
    public var wording: Message {
        switch self {
        case .yes: Message("yes")
        case .no: Message("no")
        case .clear: Message("clear")
        case .grey: Message("unclear")
        case .unowned: Message("nobody")
        case .unknown: Message("not known")
        case .mandatory: Message("mandatory")
        case .primary: Message("primary")
        case .voluntary: Message("voluntary")
        }
    }

    /// The word that an answer is, in whichever language and case; nil when it says something else or more.
    public init?(answer: String) {
        let word = trimmed(answer).lowercased()
        let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
        let found = Self.allCases.first { candidate in
            candidate.rawValue == bare || MessageLanguage.allCases.contains { candidate.wording[$0] == bare }
        }
        guard let found else { return nil }
        self = found
    }

    /// What a handover is said to be by it.
    var status: Handover.Status? { Handover.Status(rawValue: rawValue) }
    /// What an obligation is said to be by it.
    var level: Obligation.Level? { Obligation.Level(rawValue: rawValue) }

    init(_ status: Handover.Status) {
        switch status {
        case .clear: self = .clear
        case .unknown: self = .unknown
        case .grey: self = .grey
        case .unowned: self = .unowned
        }
    }
}

extension Catalogue {
    /// The words that answer a question; none when it wants a text.
    func offered(for question: Question) -> [AnswerWord] {
        switch question.kind {
        case .record, .step: return [.yes, .no]
        case .obligation: return [.mandatory, .primary, .voluntary]
        case .price, .contact: return []
        case .handover:
            let status = handover(of: question)?.handover.status
            return status == .clear ? [.yes, .no] : [.clear, .grey, .unowned, .unknown]
        }
    }
}

/// A text without white space at its ends.
func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
}
