/// A diagnostic whose place may still be a field of a record rather than a line of a file.
///
/// Rules speak of fields; only the loader knows on which line a field stands. See `Diagnostic`.
public struct Finding: Hashable, Sendable {
    public enum Place: Hashable, Sendable {
        /// The value of a field of the record in this file.
        case field(FieldPath, file: String)
        /// A stretch of a file, lines counted from the file's first.
        case range(SourceRange, file: String)
        /// The file as a whole.
        case file(String)

        public var file: String {
            switch self {
            case .field(_, let file), .range(_, let file), .file(let file): file
            }
        }
    }

    public struct Note: Hashable, Sendable {
        public var message: Message
        public var place: Place?

        public init(_ message: Message, at place: Place? = nil) {
            self.message = message
            self.place = place
        }
    }

    public var severity: Severity
    public var id: DiagnosticID
    public var place: Place
    public var message: Message
    public var help: Message
    public var notes: [Note]

    public init(
        _ severity: Severity, _ id: DiagnosticID, at place: Place, _ message: Message, help: Message = "",
        notes: [Note] = []
    ) {
        self.severity = severity
        self.id = id
        self.place = place
        self.message = message
        self.help = help
        self.notes = notes
    }

    /// The finding with its place turned into lines and columns by `locate`, which knows where fields stand.
    public func diagnostic(locating locate: (FieldPath, _ file: String) -> SourceRange?) -> Diagnostic {
        func range(_ place: Place) -> SourceRange? {
            switch place {
            case .field(let path, let file): locate(path, file)
            case .range(let range, _): range
            case .file: nil
            }
        }
        return Diagnostic(
            severity, id, file: place.file, range: range(place) ?? SourceRange(line: 1, column: 1), message, help: help,
            notes: notes.map { Diagnostic.Note($0.message, file: $0.place?.file, range: $0.place.flatMap(range)) })
    }
}
