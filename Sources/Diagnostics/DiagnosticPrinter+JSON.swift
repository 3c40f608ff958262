#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A diagnostic as `--format json` prints it. Lines and columns count from 1, columns in Unicode scalars.
private struct DiagnosticRecord: Encodable {
    struct Note: Encodable {
        var message: String
        var file: String?
        var line: Int?
        var column: Int?
    }

    var severity: Severity
    var id: DiagnosticID
    var file: String
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int
    var message: String
    var help: String
    var notes: [Note]

    init(_ diagnostic: Diagnostic, in language: MessageLanguage) {
        severity = diagnostic.severity
        id = diagnostic.id
        file = diagnostic.file
        line = diagnostic.range.start.line
        column = diagnostic.range.start.column
        endLine = diagnostic.range.end.line
        endColumn = diagnostic.range.end.column
        message = diagnostic.message[language]
        help = diagnostic.help[language]
        notes = diagnostic.notes.map {
            Note(
                message: $0.message[language], file: $0.file, line: $0.range?.start.line,
                column: $0.range?.start.column)
        }
    }
}

func jsonReport(_ diagnostics: [Diagnostic], in language: MessageLanguage) -> String {
    diagnostics.isEmpty ? "[]\n" : json(diagnostics.map { DiagnosticRecord($0, in: language) })
}

func sarifReport(_ diagnostics: [Diagnostic], in language: MessageLanguage, guide: String?) -> String {
    json(SarifLog(diagnostics, in: language, guide: guide))
}

private func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings, numbers and lists of them always encode.
    guard let data = try? encoder.encode(value) else { return "[]\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
}

/// A path as a reference of RFC 3986, with every byte that cannot stand in one as `%XX`.
private func uriReference(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "") { text, byte in
        let scalar = Unicode.Scalar(byte)
        if scalar.properties.isAlphabetic && byte < 0x80 || (48...57).contains(byte) || "-._~/".utf8.contains(byte) {
            text.unicodeScalars.append(scalar)
        } else {
            text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
    }
}

/// The parts of SARIF 2.1.0 that a list of diagnostics needs.
private struct SarifLog: Encodable {
    struct Message: Encodable { var text: String }
    struct Rule: Encodable {
        var id: String
        var shortDescription: Message
        var helpUri: String?
    }
    struct Driver: Encodable {
        var name = "palvelukartta"
        var rules: [Rule]
    }
    struct Tool: Encodable { var driver: Driver }
    struct ArtifactLocation: Encodable { var uri: String }
    struct Region: Encodable { var startLine, startColumn, endLine, endColumn: Int }
    struct PhysicalLocation: Encodable {
        var artifactLocation: ArtifactLocation
        var region: Region
    }
    struct Location: Encodable { var physicalLocation: PhysicalLocation }
    struct Result: Encodable {
        var ruleId: String
        var ruleIndex: Int
        var level: String
        var message: Message
        var locations: [Location]
        /// Left out when nobody has accepted it.
        var suppressions: [Suppression]?
    }
    struct Suppression: Encodable {
        var kind = "external"
        var justification: String
    }
    struct Run: Encodable {
        var tool: Tool
        var columnKind = "unicodeCodePoints"
        var results: [Result]
    }

    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    init(_ diagnostics: [Diagnostic], in language: MessageLanguage, guide: String?) {
        let ids = Set(diagnostics.map(\.id)).sorted { $0.rawValue < $1.rawValue }
        let rules = ids.map { id in
            Rule(
                id: id.rawValue, shortDescription: Message(text: id.explanation[language]),
                helpUri: guide.map { "\($0)#\(id.rawValue)" })
        }
        let results = diagnostics.map { diagnostic in
            let range = diagnostic.range
            let text = diagnostic.message[language]
            let stop = text.hasSuffix(".") ? "" : "."
            let help = diagnostic.help.isEmpty ? "" : "\(stop) \(diagnostic.help[language])"
            return Result(
                ruleId: diagnostic.id.rawValue, ruleIndex: ids.firstIndex(of: diagnostic.id) ?? -1,
                level: diagnostic.severity.rawValue,
                message: Message(text: text + help),
                locations: [
                    Location(
                        physicalLocation: PhysicalLocation(
                            artifactLocation: ArtifactLocation(uri: uriReference(diagnostic.file)),
                            region: Region(
                                startLine: range.start.line, startColumn: range.start.column, endLine: range.end.line,
                                endColumn: range.end.column)))
                ], suppressions: diagnostic.acceptance.map { [Suppression(justification: $0)] })
        }
        runs = [Run(tool: Tool(driver: Driver(rules: rules)), results: results)]
    }
}
