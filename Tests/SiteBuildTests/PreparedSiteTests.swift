import CatalogueModel
import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

struct PreparedSiteTests {
    @Test("makes each file by itself with the bytes that a build gives it")
    func fileByFile() throws {
        let tree = try sampleTree()
        var timer = PhaseTimer()
        let built = buildSite(from: tree, options: options, timer: &timer)
        let prepared = prepare(tree)
        for file in built.files {
            let made = prepared.files(madeWith: file.path).first { $0.path == file.path }
            #expect(made?.bytes == file.bytes, "\(file.path)")
        }
        #expect(built.files.count > 20)
        #expect(prepared.files(madeWith: "../site.yaml").isEmpty)
    }

    @Test("a build that remembers the last one gives the same as a build that does not")
    func memory() throws {
        var tree = try sampleTree()
        var memory = BuildMemory()
        _ = prepare(tree, memory: &memory)
        let index = try #require(tree.files.firstIndex { $0.path.hasPrefix("content/tuottajat/") })
        let text = String(decoding: tree.files[index].bytes, as: UTF8.self)
        for changed in [
            text.replacing("title: ", with: "title: Uusi "), text.replacing("title: ", with: "tilte: "), text,
        ] {
            tree.files[index] = SourceFile(path: tree.files[index].path, text: changed)
            let remembering = prepare(tree, memory: &memory)
            let fresh = prepare(tree)
            #expect(remembering.diagnostics == fresh.diagnostics)
            #expect(remembering.hasErrors == changed.contains("tilte"))
            let paths = fresh.parts.flatMap(\.paths)
            #expect(remembering.parts.flatMap(\.paths) == paths)
            for path in paths {
                #expect(remembering.files(madeWith: path).map(\.bytes) == fresh.files(madeWith: path).map(\.bytes))
            }
        }
    }

    private let options = BuildOptions(today: CalendarDate(year: 2026, month: 11, day: 21) ?? .distantFuture)

    private func prepare(_ tree: SourceTree) -> PreparedSite {
        var memory = BuildMemory()
        return prepare(tree, memory: &memory)
    }

    private func prepare(_ tree: SourceTree, memory: inout BuildMemory) -> PreparedSite {
        var timer = PhaseTimer()
        return PreparedSite(from: tree, options: options, memory: &memory, timer: &timer)
    }
}

/// A small catalogue with the shipped templates.
private func sampleTree() throws -> SourceTree {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    var tree = try readSourceTree(at: root + "/Tests/GoldenSites/chain/site")
    tree.files.removeAll { $0.path.hasPrefix("templates/") }
    tree.files += try readSourceTree(at: root).files.filter { $0.path.hasPrefix("templates/") }
    tree.files.sort { $0.path < $1.path }
    return tree
}
