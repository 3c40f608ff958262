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
/// Warnings that the project has accepted are counted in one line of the text, marked as suppressed in SARIF, and left
/// out of the other formats.
///
/// - Parameters:
///   - diagnostics: sorted.
///   - style: the language, and the colours of the text.
///   - guide: address of the page that explains each name at an anchor of that name, when it is known.
///   - source: the file with a path, for excerpts.
/// - Returns: the text to print.
public func printed(
    _ diagnostics: [Diagnostic], as format: DiagnosticFormat, style: DiagnosticStyle = DiagnosticStyle(),
    guide: String? = nil, source: (String) -> SourceFile?
) -> String {
    switch format {
    case .text: textReport(diagnostics, style: style, source: source)
    case .json: jsonReport(diagnostics.filter { $0.acceptance == nil }, in: style.language)
    case .sarif: sarifReport(diagnostics, in: style.language, guide: guide)
    case .github: githubReport(diagnostics.filter { $0.acceptance == nil }, in: style.language)
    }
}

private func textReport(
    _ diagnostics: [Diagnostic], style: DiagnosticStyle, source: (String) -> SourceFile?
) -> String {
    let accepted = diagnostics.count { $0.acceptance != nil }
    let diagnostics = diagnostics.filter { $0.acceptance == nil }
    func counted(_ count: Int, one: Message, more: Message) -> String {
        count == 1 ? one[style.language] : more.text(style.language, String(count))
    }
    let unshown =
        accepted == 0
        ? "" : counted(accepted, one: DiagnosticWords.oneAccepted, more: DiagnosticWords.accepted) + "\n"
    guard !diagnostics.isEmpty else { return unshown }
    let report = diagnostics.map { entry($0, style: style, source: source) }.joined()
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    return report + counted(errors, one: DiagnosticWords.oneError, more: DiagnosticWords.errors) + ", "
        + counted(warnings, one: DiagnosticWords.oneWarning, more: DiagnosticWords.warnings) + "\n"
        + unshown
}

/// One diagnostic: its place, what is wrong, the line, the fix.
private func entry(
    _ diagnostic: Diagnostic, style: DiagnosticStyle, source: (String) -> SourceFile?
) -> String {
    let start = diagnostic.range.start
    let colour = diagnostic.severity == .error ? DiagnosticStyle.Colour.red : .yellow
    var text = "\(shown(diagnostic.file)):\(start.line):\(start.column): "
    text += style.text(DiagnosticWords.word(for: diagnostic.severity)[style.language] + ":", colour)
    text += " " + style.text(shown(diagnostic.message[style.language]), .bold) + " [\(diagnostic.id.rawValue)]\n"
    text += excerpt(diagnostic.range, of: source(diagnostic.file)) { style.text($0, colour) }
    if !diagnostic.help.isEmpty {
        let help = shown(diagnostic.help[style.language])
        text += "  " + style.text(DiagnosticWords.help[style.language] + ":", .blue) + " \(help)\n"
    }
    for note in diagnostic.notes {
        let place = note.file.map { file in
            file + (note.range.map { ":\($0.start.line):\($0.start.column)" } ?? "") + ": "
        }
        text += "  \(DiagnosticWords.note[style.language]) \(shown((place ?? "") + note.message[style.language]))\n"
    }
    return text + "\n"
}

/// On one line, and without what could steer the terminal.
private func shown(_ text: String) -> String { printable(oneLine(text)) }

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
private func excerpt(_ range: SourceRange, of file: SourceFile?, marking: (String) -> String) -> String {
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
    let carets = marking(String(repeating: "^", count: width))
    return "  \(number) | \(printable(text))\n  \(gutter) | \(indent)\(carets)\n"
}

private func githubReport(_ diagnostics: [Diagnostic], in language: MessageLanguage) -> String {
    func escaped(_ text: String, property: Bool = false) -> String {
        var text = text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
        if property { text = text.replacing(":", with: "%3A").replacing(",", with: "%2C") }
        return text
    }
    return diagnostics.map { diagnostic in
        let range = diagnostic.range
        let help = diagnostic.help.isEmpty ? "" : "\n" + diagnostic.help[language]
        return "::\(diagnostic.severity.rawValue) file=\(escaped(diagnostic.file, property: true))"
            + ",line=\(range.start.line),col=\(range.start.column),endLine=\(range.end.line)"
            + ",endColumn=\(range.end.column),title=\(diagnostic.id.rawValue)"
            + "::\(escaped(diagnostic.message[language] + help))\n"
    }.joined()
}
