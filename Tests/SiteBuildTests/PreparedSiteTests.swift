import Diagnostics
import Foundation
import Testing

@testable import CatalogueModel
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
        // One page of each kind, changed in what others show of it, in what relations rest on, and beyond reading.
        let kinds = Dictionary(grouping: tree.files.indices) { tree.files[$0].path.split(separator: "/").dropLast() }
        let first = kinds.filter { $0.key.first == "content" && $0.key.count == 2 }.compactMap(\.value.first).sorted()
        #expect(first.count > 5)
        for index in first {
            let text = String(decoding: tree.files[index].bytes, as: UTF8.self)
            let changes = ["title: Uusi ", "validTo: 2020-02-03\ntitle: ", "tilte: "].map {
                text.replacing("title: ", with: $0, maxReplacements: 1)
            }
            for changed in changes + [text + "\nUusi.\n", text] {
                tree.files[index] = SourceFile(path: tree.files[index].path, text: changed)
                let remembering = prepare(tree, memory: &memory, makingPagesOf: [tree.files[index].path])
                let fresh = prepare(tree)
                #expect(remembering.diagnostics == fresh.diagnostics)
                #expect(remembering.hasErrors == changed.contains("tilte"))
                let paths = fresh.parts.all.flatMap(\.paths)
                #expect(remembering.parts.all.flatMap(\.paths) == paths)
                for path in paths {
                    #expect(remembering.files(madeWith: path).map(\.bytes) == fresh.files(madeWith: path).map(\.bytes))
                }
            }
        }
    }

    @Test("pages of changed files are checked against the anchors that are known; other pages are made for theirs")
    func changedPages() throws {
        var tree = try sampleTree()
        let index = try #require(tree.files.firstIndex { $0.path.hasPrefix("content/tuottajat/") })
        let other = try #require(tree.files.firstIndex { $0.path.hasPrefix("content/palvelut/") })
        let (path, target) = (tree.files[index].path, tree.files[other].path)
        tree.files[other] = SourceFile(path: target, bytes: tree.files[other].bytes + "\n## Toinen otsikko\n".utf8)
        let link = "\n[a](../\(target.dropFirst("content/".count))#toinen-otsikko)\n"
        tree.files[index] = SourceFile(path: path, bytes: tree.files[index].bytes + link.utf8)
        let prepared = prepare(tree)
        func faults(anchors: PageAnchors) -> [DiagnosticID]? {
            prepared.checkedPages(of: [path], anchors: anchors)?.diagnostics.map(\.id).filter { $0 == .brokenAnchor }
        }
        #expect(faults(anchors: [:]) == [])
        let known = try #require(prepared.checkedPages(of: [target], anchors: [:])).anchors
        #expect(known.values.contains { $0.contains("toinen-otsikko") })
        #expect(faults(anchors: known) == [])
        #expect(faults(anchors: known.mapValues { _ in [] })?.isEmpty == false)
        #expect(prepared.checkedPages(of: [path, "templates/article.mustache"], anchors: [:]) == nil)
    }

    @Test("faults of a text are told together with those of fields, at their places")
    func faultsOfTexts() throws {
        var tree = try sampleTree()
        let index = try #require(tree.files.firstIndex { $0.path.hasPrefix("content/tuottajat/") })
        let (path, text) = (tree.files[index].path, String(decoding: tree.files[index].bytes, as: UTF8.self))
        let body = "\n[a](#ei) [b](../x) [c](#otsikko)\n\n## Otsikko\n"
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).count + 1
        for (changed, isFaulty) in [(text, false), (text.replacing("title: ", with: "tilte: "), true)] {
            tree.files[index] = SourceFile(path: path, text: changed + body)
            var timer = PhaseTimer()
            let told = buildSite(from: tree, options: options, timer: &timer).diagnostics.filter { $0.file == path }
            #expect(told.contains { $0.id == .unknownKey } == isFaulty)
            let links = told.filter { [.brokenAnchor, .brokenLink].contains($0.id) }
            #expect(links.map(\.range.start) == [SourcePosition(line: line, column: 1), .init(line: line, column: 10)])
        }
    }

    @Test("a link to a place of a page that cannot be read is no fault beside it")
    func linksToUnreadPages() throws {
        var tree = try sampleTree()
        let index = try #require(tree.files.firstIndex { $0.path.hasPrefix("content/tuottajat/") })
        let path = tree.files[index].path
        tree.files[index] = SourceFile(path: path, text: "## Otsikko\n")
        let front = try #require(tree.files.firstIndex { $0.path == "content/index.md" })
        let text = String(decoding: tree.files[front].bytes, as: UTF8.self)
        tree.files[front] = SourceFile(
            path: "content/index.md", text: text + "\n[a](\(path.dropFirst("content/".count))#otsikko)\n")
        var timer = PhaseTimer()
        let errors = buildSite(from: tree, options: options, timer: &timer).diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.id) == [.frontMatterMissing])
    }

    @Test("what refers to a page that could not be read, or whose name is wrong, is no fault beside it")
    func unreadPages() throws {
        let sample = try sampleTree()
        let page = try #require(sample.files.first { $0.path.hasPrefix("content/tuottajat/") })
        let others = sample.files.filter { $0 != page }
        var timer = PhaseTimer()
        func errors(_ tree: SourceTree) -> [String] {
            buildSite(from: tree, options: options, timer: &timer).diagnostics.filter { $0.severity == .error }.map {
                "\($0.file) \($0.id.rawValue)"
            }
        }
        let tooLarge = Diagnostic(.error, .fileTooLarge, file: page.path, "Too large")
        #expect(errors(SourceTree(files: others, diagnostics: [tooLarge])).count > 1)
        #expect(
            errors(SourceTree(files: others, diagnostics: [tooLarge], folders: [], unreadPages: [page.path])) == [
                "\(page.path) file-too-large"
            ])
        let misnamed = SourceFile(path: page.path + ".txt", bytes: page.bytes)
        #expect(errors(SourceTree(files: others + [misnamed], diagnostics: [])) == ["\(misnamed.path) file-name"])
    }

    private let options = BuildOptions(today: CalendarDate(year: 2026, month: 11, day: 21) ?? .distantFuture)

    private func prepare(_ tree: SourceTree) -> PreparedSite {
        var memory = BuildMemory()
        return prepare(tree, memory: &memory)
    }

    private func prepare(
        _ tree: SourceTree, memory: inout BuildMemory, makingPagesOf files: Set<String> = []
    ) -> PreparedSite {
        var timer = PhaseTimer()
        return PreparedSite(from: tree, options: options, memory: &memory, timer: &timer, makingPagesOf: files)
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
