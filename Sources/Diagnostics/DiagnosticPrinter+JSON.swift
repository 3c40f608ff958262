import TextNotation

/// Diagnostics as `--format json` prints them. Lines and columns count from 1, columns in Unicode scalars.
func jsonReport(_ diagnostics: [Diagnostic], in language: MessageLanguage) -> String {
    let list = diagnostics.map { diagnostic in
        let range = diagnostic.range
        let notes = diagnostic.notes.map { note in
            JSONValue.object([
                "message": .string(note.message[language]), "file": note.file.map(JSONValue.string),
                "line": (note.range?.start.line).map(JSONValue.integer),
                "column": (note.range?.start.column).map(JSONValue.integer),
            ])
        }
        return JSONValue.object([
            "severity": .string(diagnostic.severity.rawValue), "id": .string(diagnostic.id.rawValue),
            "file": .string(diagnostic.file), "line": .integer(range.start.line),
            "column": .integer(range.start.column), "endLine": .integer(range.end.line),
            "endColumn": .integer(range.end.column), "message": .string(diagnostic.message[language]),
            "help": .string(diagnostic.help[language]), "notes": .list(notes),
        ])
    }
    return String(decoding: JSONValue.list(list).bytes, as: UTF8.self)
}

/// Diagnostics in the parts of SARIF 2.1.0 that they need.
func sarifReport(_ diagnostics: [Diagnostic], in language: MessageLanguage, guide: String?) -> String {
    let ids = Set(diagnostics.map(\.id)).sorted { $0.rawValue < $1.rawValue }
    let rules = ids.map { id in
        JSONValue.object([
            "id": .string(id.rawValue), "shortDescription": .object(["text": .string(id.explanation[language])]),
            "helpUri": guide.map { .string("\($0)#\(id.rawValue)") },
        ])
    }
    let results = diagnostics.map { diagnostic in
        let text = diagnostic.message[language]
        let stop = text.hasSuffix(".") ? "" : "."
        let help = diagnostic.help.isEmpty ? "" : "\(stop) \(diagnostic.help[language])"
        return JSONValue.object([
            "ruleId": .string(diagnostic.id.rawValue),
            "ruleIndex": .integer(ids.firstIndex(of: diagnostic.id) ?? -1),
            "level": .string(diagnostic.severity.rawValue), "message": .object(["text": .string(text + help)]),
            "locations": .list([.object(["physicalLocation": physicalLocation(of: diagnostic)])]),
            // Left out when nobody has accepted it.
            "suppressions": diagnostic.acceptance.map {
                .list([.object(["kind": "external", "justification": .string($0)])])
            },
        ])
    }
    let run = JSONValue.object([
        "tool": .object(["driver": .object(["name": "palvelukartta", "rules": .list(rules)])]),
        "columnKind": "unicodeCodePoints", "results": .list(results),
    ])
    let log = JSONValue.object([
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": .list([run]),
    ])
    return String(decoding: log.bytes, as: UTF8.self)
}

private func physicalLocation(of diagnostic: Diagnostic) -> JSONValue {
    let range = diagnostic.range
    return .object([
        "artifactLocation": .object(["uri": .string(percentEncoded(diagnostic.file, keepingSlashes: true))]),
        "region": .object([
            "startLine": .integer(range.start.line), "startColumn": .integer(range.start.column),
            "endLine": .integer(range.end.line), "endColumn": .integer(range.end.column),
        ]),
    ])
}
