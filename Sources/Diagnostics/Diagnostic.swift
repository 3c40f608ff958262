/// How much a diagnostic weighs: an error stops publishing, a warning does not (unless `--strict`).
public enum Severity: String, Sendable, Comparable, Encodable {
    case error
    case warning

    public static func < (left: Self, right: Self) -> Bool { left == .error && right == .warning }
}

/// One thing to be told about a file, at its place, with the way to mend it.
public struct Diagnostic: Hashable, Sendable {
    /// A further place or fact that explains the diagnostic.
    public struct Note: Hashable, Sendable {
        public var message: Message
        public var file: String?
        public var range: SourceRange?

        public init(_ message: Message, file: String? = nil, range: SourceRange? = nil) {
            self.message = message
            self.file = file
            self.range = range
        }
    }

    public var severity: Severity
    public var id: DiagnosticID
    /// Path from the project's root.
    public var file: String
    public var range: SourceRange
    /// Names the specific thing first, then the rule.
    public var message: Message
    /// What to do about it; empty when the message says it all.
    public var help: Message
    public var notes: [Note]
    /// Why the project has accepted it, so that it no longer counts; nil as a rule, and of every error.
    public var acceptance: String?

    public init(
        _ severity: Severity, _ id: DiagnosticID, file: String, range: SourceRange = SourceRange(line: 1, column: 1),
        _ message: Message, help: Message = "", notes: [Note] = []
    ) {
        self.severity = severity
        self.id = id
        self.file = file
        self.range = range
        self.message = message
        self.help = help
        self.notes = notes
    }
}

extension Diagnostic: Comparable {
    /// By file, place, id and text, so that a run's diagnostics have one order.
    public static func < (left: Self, right: Self) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.range.start != right.range.start { return left.range.start < right.range.start }
        if left.id != right.id { return left.id.rawValue < right.id.rawValue }
        return left.message < right.message
    }
}
