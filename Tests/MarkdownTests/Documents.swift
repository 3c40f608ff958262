import Diagnostics

@testable import Markdown

/// Knows a few records, pages and images.
struct SampleResolver: LinkResolver {
    func reference(_ id: String) -> ResolvedLink? {
        switch id {
        case "valtori": ResolvedLink(address: "../tuottajat/valtori.html", title: "Valtori & <ICT>")
        case "senaatti": ResolvedLink(address: "sv/senat.html", title: "Senatfastigheter", language: "sv")
        default: nil
        }
    }

    func page(_ path: String) -> String? {
        path.hasPrefix("tuntematon") ? nil : path.replacing(".md", with: ".html")
    }

    func image(_ path: String) -> ResolvedImage? {
        path == "kuva.png" ? ResolvedImage(address: "kuvat/kuva.1a2b.png", width: 640, height: 480) : nil
    }
}

func document(_ markdown: String, firstLine: Int = 1) -> MarkdownDocument {
    MarkdownDocument(parsing: Array(markdown.utf8)[...], firstLine: firstLine)
}

func html(_ markdown: String) -> String { document(markdown).html(resolving: SampleResolver()) }

/// The stretch of a text that a range means.
func excerpt(_ range: SourceRange, of text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    var excerpt = String.UnicodeScalarView()
    for line in range.start.line...range.end.line {
        guard lines.indices.contains(line - 1) else { return "outside the text" }
        let scalars = lines[line - 1]
        let start = line == range.start.line ? range.start.column - 1 : 0
        let end = line == range.end.line ? range.end.column - 1 : scalars.count
        guard start >= 0, start <= end, end <= scalars.count else { return "outside the line" }
        if line > range.start.line { excerpt.append("\n") }
        excerpt.append(contentsOf: scalars[start..<end])
    }
    return String(excerpt)
}
