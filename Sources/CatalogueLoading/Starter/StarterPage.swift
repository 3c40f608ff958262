import CatalogueModel
import Diagnostics

/// What is known of a new page: values by the path of their field (`obligation.level`), lists as several values.
public typealias StarterAnswers = [String: [String]]

/// The file of a new page: every required field, filled in or marked as still to be, and the others as comments.
///
/// - Parameters:
///   - answers: values of fields; what is neither answered nor follows by itself becomes the placeholder.
///   - today: the day of the page's first review.
///   - language: that of the page, and of the comments in it.
public func starterPage(
    of kind: RecordKind, id: String, answers: StarterAnswers, today: CalendarDate, in language: Language
) -> String {
    var known = answers
    if known["reviewed"] == nil { known["reviewed"] = [today.description] }
    // An organisation answers for its own page, and a document is its own source.
    if kind.isActor, known["owner"] == nil { known["owner"] = [id] }
    if kind == .source, known["sources.source"] == nil { known["sources.source"] = [id] }
    let writer = StarterWriter(answers: known, language: language)
    let fields = fieldsInWritingOrder(of: kind)
    let written = fields.filter { writer.isWritten($0, at: []) }
    let others = fields.filter { !writer.isWritten($0, at: []) }
    var lines = ["---"] + written.flatMap { writer.lines(of: $0, at: [], indent: "") }
    if !others.isEmpty {
        lines.append(StarterWords.mayBeAdded[language.spoken])
        lines += others.map { "# \($0.name): \($0.description(in: language.spoken))" }
    }
    let body = "\(Placeholder.mark(in: language)): \(StarterWords.writeText[language.spoken])"
    return (lines + ["---", "", body, ""]).joined(separator: "\n")
}

/// The fields of a kind in the order in which they are written: names first, who answers and the sources last.
public func fieldsInWritingOrder(of kind: RecordKind) -> [FieldSchema] {
    let fields = schema(of: kind)
    let last = ["owner", "reviewed", "sources", "confirmed"]
    return fields.filter { !last.contains($0.name) } + fields.filter { last.contains($0.name) }
}

/// One thing to ask of somebody who writes a new page.
public struct StarterQuestion: Sendable {
    /// Names of fields joined by dots.
    public var path: String
    public var type: FieldType
    public var isList: Bool
    public var isRequired: Bool
    public var field: FieldSchema
}

/// The fields of a kind that can be answered with a value or a list of values, in writing order.
public func starterQuestions(of kind: RecordKind) -> [StarterQuestion] {
    func questions(_ fields: [FieldSchema], at path: [String], isRequired: Bool) -> [StarterQuestion] {
        fields.flatMap { field -> [StarterQuestion] in
            let path = path + [field.name]
            let isRequired = isRequired && field.isRequired
            func question(_ type: FieldType, isList: Bool) -> [StarterQuestion] {
                [
                    StarterQuestion(
                        path: path.joined(separator: "."), type: type, isList: isList, isRequired: isRequired,
                        field: field)
                ]
            }
            switch field.type {
            case .mapping(let parts): return questions(parts, at: path, isRequired: isRequired)
            case .list(.mapping(let parts)), .oneOrMore(.mapping(let parts)), .list(.either(_, let parts)):
                return questions(parts, at: path, isRequired: isRequired)
            case .list(let item), .oneOrMore(let item): return question(item, isList: true)
            default: return question(field.type, isList: false)
            }
        }
    }
    return questions(fieldsInWritingOrder(of: kind), at: [], isRequired: true)
}

/// Writes fields line by line.
private struct StarterWriter {
    var answers: StarterAnswers
    var language: Language

    private var mark: String { Placeholder.mark(in: language) }

    func isWritten(_ field: FieldSchema, at path: [String]) -> Bool {
        let name = (path + [field.name]).joined(separator: ".")
        return field.isRequired || answers.keys.contains { $0 == name || $0.hasPrefix(name + ".") }
    }

    func lines(of field: FieldSchema, at path: [String], indent: String) -> [String] {
        let path = path + [field.name]
        let answer = answers[path.joined(separator: ".")]
        switch field.type {
        case .mapping(let parts):
            return ["\(indent)\(field.name):"] + lines(of: parts, at: path, indent: indent + "  ")
        case .list(.mapping(let parts)), .oneOrMore(.mapping(let parts)), .list(.either(_, let parts)):
            let lines = lines(of: parts, at: path, indent: indent + "    ")
            return ["\(indent)\(field.name):"] + asItem(lines, indent: indent + "  ")
        case .list(let item), .oneOrMore(let item):
            guard let answer else {
                return [comment(field, indent)] + ["\(indent)\(field.name):", "\(indent)  - \(mark)"]
            }
            return ["\(indent)\(field.name):"] + answer.map { "\(indent)  - \(value($0, item))" }
        default:
            if let first = answer?.first { return ["\(indent)\(field.name): \(value(first, field.type))"] }
            if let known = standing(field.type, at: path) { return ["\(indent)\(field.name): \(known)"] }
            return [comment(field, indent)] + ["\(indent)\(field.name): \(mark)"]
        }
    }

    private func lines(of fields: [FieldSchema], at path: [String], indent: String) -> [String] {
        fields.filter { isWritten($0, at: path) }.flatMap { lines(of: $0, at: path, indent: indent) }
    }

    /// What can be written without asking: that it is not known, or the name of the first step.
    private func standing(_ type: FieldType, at path: [String]) -> String? {
        switch type {
        case .choice(let values) where values.contains("unknown"): "unknown"
        case .documentDate: "unknown"
        case .step where path.last == "id": StarterWords.firstStep[language.spoken]
        default: nil
        }
    }

    private func value(_ answer: String, _ type: FieldType) -> String {
        switch type {
        case .integer, .flag, .date, .documentDate: answer
        default: yamlScalar(answer)
        }
    }

    private func comment(_ field: FieldSchema, _ indent: String) -> String {
        "\(indent)# \(field.description(in: language.spoken))"
    }
}
