import CatalogueLoading
import Diagnostics

/// Pages of a project that are there but cannot be read, or whose name is not yet right.
///
/// Their ids are known, so that what refers to them is not called wrong: only the cause is told.
struct UnreadPages: Sendable {
    /// By the paths that they have or should have.
    let paths: Set<String>
    /// Of files whose name does not end as a page's does.
    let findings: [Finding]
    /// Those of which it is told already that they cannot be read.
    private let told: Set<String>

    init(of tree: SourceTree) {
        let content = tree.files(below: "content")
        let misnamed = misnamedPages(among: content)
        let unread = tree.unreadPages + misnamed.names
        // In a project without such pages, as a rule, nothing has to be found out.
        let ids = Set(unread.isEmpty ? [] : content.filter { $0.path.hasSuffix(".md") }.map { idInName(of: $0.path) })
        paths = Set(unread.filter { !ids.contains(idInName(of: $0)) })
        findings = misnamed.findings
        told = Set(tree.diagnostics.map(\.file))
    }

    /// What stands for them while the catalogue is loaded.
    var standIns: [SourceFile] { paths.sorted().map { SourceFile(path: $0, bytes: []) } }

    /// Findings without those on the stand-ins; that the name of a page is wrong is true whether it can be read or not.
    func without(_ findings: [Finding]) -> [Finding] {
        guard !paths.isEmpty else { return findings }
        return findings.filter { finding in
            let file = finding.place.file
            return !paths.contains(file) || told.contains(file) && [.fileName, .fileMisplaced].contains(finding.id)
        }
    }
}

/// What stands before the first dot of a file's name.
private func idInName(of path: String) -> Substring {
    (path.split(separator: "/").last ?? "").prefix { $0 != "." }
}
