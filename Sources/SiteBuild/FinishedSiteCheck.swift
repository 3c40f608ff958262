import Diagnostics
import ParallelMap

/// A finished page with the file of the project that it was made from.
struct CheckedPage: Sendable {
    var path: String
    /// Where a fault of the page is to be mended.
    var source: String
    var content: FinishedPage
}

/// What is wrong with the links of a finished site: files and anchors that do not exist, anchors that stand twice on a
/// page, and anything that a browser would fetch from elsewhere.
///
/// - Parameters:
///   - pages: all HTML pages.
///   - paths: the paths of all files of the site.
///   - others: the anchors of pages that are not among `pages`; a link to a page of unknown anchors is let be.
///   - source: the project's file with a path, in which the fault's place is looked for.
/// - Returns: one diagnostic for each fault and page.
func finishedSiteProblems(
    in pages: [CheckedPage], paths: Set<String>, anchors others: PageAnchors = [:],
    source: @Sendable (String) -> SourceFile? = { _ in nil }
) -> [Diagnostic] {
    // Only pages that some link leads into need their anchors as a set.
    let targets = Set(pages.flatMap { page in page.content.links.compactMap { $0.anchor == nil ? nil : $0.target } })
    let own = pages.map { ($0.path, $0.content.anchors) }
    let known = others.isEmpty ? own : own + others.map { ($0.key, $0.value) }
    let anchors = Dictionary(known.filter { targets.contains($0.0) }.map { ($0.0, Set($0.1)) }) { first, _ in first }
    return withoutActuallyEscaping(source) { source in
        pages.parallelMap(stride: 64) { problems(of: $0, paths: paths, anchors: anchors, source: source) }.flatMap {
            $0
        }
    }
}

private func problems(
    of page: CheckedPage, paths: Set<String>, anchors: [String: Set<String>], source: (String) -> SourceFile?
) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func report(_ id: DiagnosticID, _ message: Message, _ help: Message, about words: String) {
        let range = source(page.source).flatMap { place(of: words, in: $0) } ?? SourceRange(line: 1, column: 1)
        diagnostics.append(
            Diagnostic(.error, id, file: page.source, range: range, "\(page.path): \(message)", help: help))
    }
    for link in page.content.links {
        guard paths.contains(link.target) else {
            report(
                .brokenLink, "The link “\(link.written)” leads to no file of the site.",
                "Mend the address, or the template that makes it.", about: link.written)
            continue
        }
        guard let anchor = link.anchor, let known = anchors[link.target], !known.contains(anchor) else { continue }
        let guess = nearMiss(to: anchor, among: known.sorted())
        report(
            .brokenAnchor, "The page “\(link.target)” has no heading or place “#\(anchor)”.",
            guess.map { "Did you mean “#\($0)”?" } ?? "Link to the page without “#\(anchor)”.", about: "#" + anchor)
    }
    if Set(page.content.anchors).count < page.content.anchors.count {
        let doubles = Dictionary(grouping: page.content.anchors) { $0 }.filter { $1.count > 1 }.keys.sorted()
        for double in doubles {
            report(
                .duplicateAnchor, "“#\(double)” stands more than once on the page.",
                "Give one of the headings another wording, or mend the template.", about: double)
        }
    }
    for address in page.content.fetches {
        report(
            .networkRequest, "The page would fetch “\(address)”, which is not a file of the site.",
            "Put the file into the project and refer to it there.", about: address)
    }
    for code in page.content.inlineCode {
        report(
            .inlineCode, "The page holds a script, a style or an event handler of its own: “\(code.prefix(60))”.",
            "Put it into a file of templates/assets/.", about: code)
    }
    return diagnostics
}

/// Where some words stand first in a file; nil when they do not, as when a template made them.
private func place(of words: String, in file: SourceFile) -> SourceRange? {
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard let found = text.firstRange(of: words) else { return nil }
    let before = text[..<found.lowerBound]
    let line = before.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.utf8.lastIndex(of: UInt8(ascii: "\n")).map { before.utf8.index(after: $0) }
    let column = before[(lineStart ?? before.startIndex)...].unicodeScalars.count + 1
    return SourceRange(line: line, column: column, length: words.unicodeScalars.count)
}
