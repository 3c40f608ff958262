/// The forms in which a run's diagnostics can be printed.
public enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// For people: place, message, the line with a caret, the fix.
    case text
    /// A list of objects, see `DiagnosticRecord`.
    case json
    /// Static Analysis Results Interchange Format 2.1.0.
    case sarif
    /// Workflow commands of GitHub Actions.
    case github
}

/// A run's diagnostics in one format, ending in a line break; empty when there is nothing to say.
///
/// - Parameters:
///   - diagnostics: sorted.
///   - source: the file with a path, for excerpts.
/// - Returns: the text to print.
public func printed(
    _ diagnostics: [Diagnostic], as format: DiagnosticFormat, source: (String) -> SourceFile?
) -> String {
    switch format {
    case .text: textReport(diagnostics, source: source)
    case .json: jsonReport(diagnostics)
    case .sarif: sarifReport(diagnostics)
    case .github: githubReport(diagnostics)
    }
}

private func textReport(_ diagnostics: [Diagnostic], source: (String) -> SourceFile?) -> String {
    var report = ""
    for diagnostic in diagnostics {
        let start = diagnostic.range.start
        report += "\(oneLine(diagnostic.file)):\(start.line):\(start.column): \(diagnostic.severity.rawValue): "
        report += "\(oneLine(diagnostic.message)) [\(diagnostic.id.rawValue)]\n"
        report += excerpt(diagnostic.range, of: source(diagnostic.file))
        if !diagnostic.help.isEmpty { report += "  help: \(oneLine(diagnostic.help))\n" }
        for note in diagnostic.notes {
            let place = note.file.map { file in
                file + (note.range.map { ":\($0.start.line):\($0.start.column)" } ?? "") + ": "
            }
            report += "  note: \(place ?? "")\(note.message)\n"
        }
        report += "\n"
    }
    guard !diagnostics.isEmpty else { return "" }
    report = printable(report)
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
    return report + "\(counted(errors, "error")), \(counted(warnings, "warning"))\n"
}

private func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }

/// A text without control characters but line breaks: what a file holds must not steer the terminal.
private func printable(_ text: String) -> String {
    guard text.utf8.contains(where: { ($0 < 0x20 && $0 != 0x0a) || $0 == 0x7f }) else { return text }
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
        switch scalar.value {
        case 0x0a: scalar
        case 0..<0x20, 0x7f: "\u{fffd}"
        default: scalar
        }
    }
    return String(String.UnicodeScalarView(scalars))
}

/// The line of a range with its number and carets below the range, or nothing when the line is empty.
private func excerpt(_ range: SourceRange, of file: SourceFile?) -> String {
    guard let line = file?.line(range.start.line), !line.isEmpty else { return "" }
    let scalars = Array(line.unicodeScalars)
    let first = min(max(range.start.column - 1, 0), scalars.count)
    // A long line is shown from some way before the place.
    let from = scalars.count > 110 ? max(0, first - 50) : 0
    let shown = scalars[from..<min(scalars.count, from + 110)]
    let text = String(String.UnicodeScalarView(shown)).replacing("\t", with: " ")
    let end = range.end.line == range.start.line ? range.end.column - 1 : scalars.count
    let width = max(1, min(end, from + shown.count) - first)
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let indent = String(repeating: " ", count: first - from)
    return "  \(number) | \(text)\n  \(gutter) | \(indent)\(String(repeating: "^", count: width))\n"
}

private func githubReport(_ diagnostics: [Diagnostic]) -> String {
    func escaped(_ text: String, property: Bool = false) -> String {
        var text = text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
        if property { text = text.replacing(":", with: "%3A").replacing(",", with: "%2C") }
        return text
    }
    return diagnostics.map { diagnostic in
        let range = diagnostic.range
        let help = diagnostic.help.isEmpty ? "" : "\n\(diagnostic.help)"
        return "::\(diagnostic.severity.rawValue) file=\(escaped(diagnostic.file, property: true))"
            + ",line=\(range.start.line),col=\(range.start.column),endLine=\(range.end.line)"
            + ",endColumn=\(range.end.column),title=\(diagnostic.id.rawValue)"
            + "::\(escaped(diagnostic.message + help))\n"
    }.joined()
}
