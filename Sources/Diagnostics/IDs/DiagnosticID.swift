/// The stable name of a kind of problem, with what there is to say of it besides the message about the one at hand. A
/// name is never reused for another meaning.
public struct DiagnosticID: RawRepresentable, CaseIterable, Sendable, CustomStringConvertible {
    public let rawValue: String
    public let group: DiagnosticGroup
    /// What it is about, in a few words.
    public let explanation: Message
    /// What to do about it in general; the help of a message says what to do about the one at hand.
    public let advice: Message

    init(_ name: String, _ group: DiagnosticGroup, _ explanation: Message, _ advice: Message? = nil) {
        rawValue = name
        self.group = group
        self.explanation = explanation
        self.advice = advice ?? explanation
    }

    public init?(rawValue: String) {
        guard let id = Self.byName[rawValue] else { return nil }
        self = id
    }

    public static let allCases =
        ofFiles + ofFrontMatter + ofRecords + ofTranslations + ofTexts + ofProject + ofSite + ofOtherSites

    private static let byName = Dictionary(allCases.map { ($0.rawValue, $0) }) { first, _ in first }

    public var description: String { rawValue }
}

extension DiagnosticID: Hashable {
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// What a diagnostic is about, by which the guide for editors lists them.
public enum DiagnosticGroup: String, CaseIterable, Sendable {
    case files, frontMatter, records, translations, texts, project, site, otherSites
}

extension DiagnosticID {
    /// Whether `--strict` makes a warning of this name fail; neither a review that is merely due nor what other sites do
    /// may stop anyone.
    public var failsUnderStrict: Bool {
        ![.reviewDue, .externalLinkDead, .externalLinkMoved, .externalLinkUnclear].contains(self)
    }
}

extension Diagnostic {
    /// Whether it fails a run with `--strict`.
    public var failsUnderStrict: Bool { severity == .error || acceptance == nil && id.failsUnderStrict }
}
