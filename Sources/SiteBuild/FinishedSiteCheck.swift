import Diagnostics
import ParallelMap

/// A finished page with the file of the project that it was made from.
struct CheckedPage: Sendable {
    var path: String
    /// Where a fault of the page is to be mended.
    var source: String
    var content: FinishedPage
    /// What of it stands in a text that somebody wrote; nil when the page has none.
    var text: CheckedText?
}

/// The links and headings of a text on a page.
struct CheckedText: Sendable {
    /// The file in which it is written.
    var file: String
    /// Where links to files of the site stand, by their addresses as `FinishedPage.Link` has them, but decoded.
    var links: [String: SourceRange]
    var anchors: Set<String>
}

/// What is wrong with the links of a finished site: files and anchors that do not exist, anchors that stand twice on a
/// page, and anything that a browser would fetch from elsewhere.
///
/// - Parameters:
///   - pages: all HTML pages.
///   - hasFile: whether the site has a file with a path.
///   - others: the anchors of pages that are not among `pages`; a link to a page of unknown anchors is let be.
///   - inTextsAlone: whether only what somebody wrote in a text is told, not what comes of templates and fields.
///   - incomplete: files whose pages may lack anchors.
///   - source: the project's file with a path, in which the fault's place is looked for.
/// - Returns: one diagnostic for each fault and page.
func finishedSiteProblems(
    in pages: [CheckedPage], hasFile: @escaping @Sendable (String) -> Bool, anchors others: PageAnchors = [:],
    inTextsAlone: Bool = false, incomplete: Set<String> = [],
    source: @escaping @Sendable (String) -> SourceFile? = { _ in nil }
) -> [Diagnostic] {
    // Only pages that some link leads into need their anchors as a set.
    let targets = Set(pages.flatMap { page in page.content.links.compactMap { $0.anchor == nil ? nil : $0.target } })
    let own = pages.filter { !incomplete.contains($0.source) }.map { ($0.path, $0.content.anchors) }
    let known = own.filter { targets.contains($0.0) } + targets.compactMap { path in others[path].map { (path, $0) } }
    let anchors = Dictionary(known.map { ($0.0, Set($0.1)) }) { first, _ in first }
    let found = pages.parallelMap(stride: 64) { page in
        var page = page
        if inTextsAlone { page.keepText() }
        return problems(of: page, hasFile: hasFile, anchors: anchors, source: source)
    }
    return found.flatMap(\.self)
}

extension CheckedPage {
    fileprivate mutating func keepText() {
        content.links.removeAll { text?.place(of: $0) == nil }
        // Of a heading and a place of the template with its name, both are kept.
        content.anchors.removeAll { text?.anchors.contains($0) != true }
        content.fetches = []
        content.inlineCode = []
    }
}

extension CheckedText {
    fileprivate func place(of link: FinishedPage.Link) -> SourceRange? {
        links.isEmpty ? nil : links[percentDecoded(link.written)]
    }
}

private func problems(
    of page: CheckedPage, hasFile: (String) -> Bool, anchors: [String: Set<String>], source: (String) -> SourceFile?
) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func report(_ id: DiagnosticID, _ message: Message, _ help: Message, about words: String, at range: SourceRange?) {
        let file = range == nil ? page.source : page.text?.file ?? page.source
        let range = range ?? source(file).flatMap { place(of: words, in: $0) } ?? SourceRange(line: 1, column: 1)
        diagnostics.append(Diagnostic(.error, id, file: file, range: range, "\(page.path): \(message)", help: help))
    }
    for link in page.content.links {
        let range = page.text?.place(of: link)
        guard hasFile(link.target) else {
            report(
                .brokenLink, "The link “\(link.written)” leads to no file of the site.",
                "Mend the address, or the template that makes it.", about: link.written, at: range)
            continue
        }
        guard let anchor = link.anchor, let known = anchors[link.target], !known.contains(anchor) else { continue }
        let guess = nearMiss(to: anchor, among: known.sorted())
        report(
            .brokenAnchor, "The page “\(link.target)” has no heading or place “#\(anchor)”.",
            guess.map { "Did you mean “#\($0)”?" } ?? "Link to the page without “#\(anchor)”.", about: "#" + anchor,
            at: range)
    }
    if Set(page.content.anchors).count < page.content.anchors.count {
        let doubles = Dictionary(grouping: page.content.anchors) { $0 }.filter { $1.count > 1 }.keys.sorted()
        for double in doubles {
            report(
                .duplicateAnchor, "“#\(double)” stands more than once on the page.",
                "Give one of the headings another wording, or mend the template.", about: double, at: nil)
        }
    }
    for address in page.content.fetches {
        report(
            .networkRequest, "The page would fetch “\(address)”, which is not a file of the site.",
            "Put the file into the project and refer to it there.", about: address, at: nil)
    }
    for code in page.content.inlineCode {
        report(
            .inlineCode, "The page holds a script, a style or an event handler of its own: “\(code.prefix(60))”.",
            "Put it into a file of templates/assets/.", about: code, at: nil)
    }
    return diagnostics
}

/// Where some words stand first in a file; nil when they do not, as when a template made them.
private func place(of words: String, in file: SourceFile) -> SourceRange? {
    file.bytes.firstRange(of: words.utf8).map { SourceRange(of: $0, in: file.bytes[...]) }
}
