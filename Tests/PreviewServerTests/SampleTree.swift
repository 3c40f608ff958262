import Diagnostics
import Foundation
import SiteBuild

@testable import CatalogueModel

/// A small catalogue with the shipped templates.
func sampleTree() throws -> SourceTree {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    var tree = try readSourceTree(at: root + "/Tests/GoldenSites/chain/site")
    tree.files += try readSourceTree(at: root).files.filter { $0.path.hasPrefix("templates/") }
    tree.files.sort { $0.path < $1.path }
    return tree
}

func prepare(_ tree: SourceTree) -> PreparedSite {
    var memory = BuildMemory()
    var timer = PhaseTimer()
    let today = CalendarDate(year: 2026, month: 11, day: 21) ?? .distantFuture
    let options = BuildOptions(today: today, standsAtRoot: true)
    return PreparedSite(from: tree, options: options, memory: &memory, timer: &timer)
}
