import Diagnostics

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
/// - Returns: one diagnostic for each fault and page.
func finishedSiteProblems(in pages: [CheckedPage], paths: Set<String>) -> [Diagnostic] {
    let anchors = Dictionary(pages.map { ($0.path, $0.content.anchors) }) { first, _ in first }
    var anchorSets: [String: Set<String>] = [:]
    var diagnostics: [Diagnostic] = []
    for page in pages {
        func report(_ id: DiagnosticID, _ message: String, _ help: String) {
            diagnostics.append(Diagnostic(.error, id, file: page.source, "\(page.path): \(message)", help: help))
        }
        for link in page.content.links {
            guard paths.contains(link.target) else {
                report(
                    .brokenLink, "The link “\(link.written)” leads to no file of the site.",
                    "Mend the address, or the template that makes it.")
                continue
            }
            guard let anchor = link.anchor, let ids = anchors[link.target] else { continue }
            let known = anchorSets[link.target] ?? Set(ids)
            anchorSets[link.target] = known
            guard !known.contains(anchor) else { continue }
            let guess = nearMiss(to: anchor, among: known.sorted())
            report(
                .brokenAnchor, "The page “\(link.target)” has no heading or place “#\(anchor)”.",
                guess.map { "Did you mean “#\($0)”?" } ?? "Link to the page without “#\(anchor)”.")
        }
        if Set(page.content.anchors).count < page.content.anchors.count {
            let doubles = Dictionary(grouping: page.content.anchors) { $0 }.filter { $1.count > 1 }.keys.sorted()
            for double in doubles {
                report(
                    .duplicateAnchor, "“#\(double)” stands more than once on the page.",
                    "Give one of the headings another wording, or mend the template.")
            }
        }
        for address in page.content.fetches {
            report(
                .networkRequest, "The page would fetch “\(address)”, which is not a file of the site.",
                "Put the file into the project and refer to it there.")
        }
    }
    return diagnostics
}
