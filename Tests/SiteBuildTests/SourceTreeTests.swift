import CatalogueModel
import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

struct SourceTreeTests {
    private func project(_ make: (URL) throws -> Void) throws -> SourceTree {
        try readSourceTree(at: folder(make).path)
    }

    private func folder(_ make: (URL) throws -> Void) throws -> URL {
        let root = FileManager.default.temporaryDirectory.appending(path: "tree-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: root.appending(path: "content/sivut"), withIntermediateDirectories: true)
        // Without templates of its own it would have those of the program.
        try FileManager.default.createDirectory(
            at: root.appending(path: "templates"), withIntermediateDirectories: true)
        try make(root)
        return root
    }

    @Test("files are read in the order of their paths; hidden files and backups are passed over")
    func order() throws {
        let tree = try project { root in
            for name in ["b.md", "a.md", ".hidden.md", "a.md~", "#a.md#"] {
                try name.write(to: root.appending(path: "content/sivut/\(name)"), atomically: true, encoding: .utf8)
            }
        }
        #expect(tree.files.map(\.path) == ["content/sivut/a.md", "content/sivut/b.md"])
        #expect(tree.diagnostics == [])
    }

    @Test("a project without templates has those of the program, one with its own only its own")
    func templates() throws {
        let own = try project { root in
            try "x".write(to: root.appending(path: "templates/page.mustache"), atomically: true, encoding: .utf8)
        }
        #expect(own.files.map(\.path) == ["templates/page.mustache"])
        let without = try project { root in
            try FileManager.default.removeItem(at: root.appending(path: "templates"))
        }
        #expect(without.file("templates/layout.mustache") != nil && without.file("templates/i18n/fi.yaml") != nil)
        #expect(without.files.map(\.path) == without.files.map(\.path).sorted())
    }

    @Test("what is no file is told and passed over")
    func noFiles() throws {
        let tree = try project { root in
            let folder = root.appending(path: "content/sivut")
            try FileManager.default.createDirectory(
                at: folder.appending(path: "x.md"), withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: "y.md").path, withDestinationPath: "nowhere")
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: "loop").path, withDestinationPath: "..")
            let outside = root.appending(path: "outside")
            try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
            try "x".write(to: outside.appending(path: "far.md"), atomically: true, encoding: .utf8)
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: "linked").path, withDestinationPath: "../../outside")
            try Data(count: 6 << 20).write(to: folder.appending(path: "z.md"))
        }
        #expect(tree.files == [])
        #expect(
            tree.diagnostics.map { "\($0.file) \($0.id.rawValue)" } == [
                "content/sivut/linked file-unreadable", "content/sivut/loop file-unreadable",
                "content/sivut/x.md file-unreadable",
                "content/sivut/y.md file-unreadable", "content/sivut/z.md file-too-large",
            ])
        let pages = ["linked/far.md", "x.md", "y.md", "z.md"].map { "content/sivut/" + $0 }
        #expect(tree.unreadPages.sorted() == pages)
    }

    @Test(
        "a file that has changed is read without a look at the others; files that have come or gone are not overlooked")
    func rereading() throws {
        func write(_ text: String, to name: String, in root: URL) throws {
            try text.write(to: root.appending(path: "content/\(name)"), atomically: true, encoding: .utf8)
        }
        let root = try folder { root in
            for name in ["a.md", "b.md"] { try write("1", to: name, in: root) }
        }
        var memory = SourceMemory()
        let tree = try readSourceTree(at: root.path, memory: &memory)
        for name in ["a.md", "b.md"] { try write("2", to: name, in: root) }

        let new = try #require(tree.rereading(["content/a.md", "content/a.md.new"], at: root.path, memory: &memory))
        #expect(new.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["2", "1"])

        try write("3", to: "c.md", in: root)
        #expect(tree.rereading(["content/c.md"], at: root.path, memory: &memory)?.files == nil)
        try FileManager.default.removeItem(at: root.appending(path: "content/b.md"))
        #expect(tree.rereading(["content/b.md"], at: root.path, memory: &memory)?.files == nil)
        let whole = try readSourceTree(at: root.path, memory: &memory)
        #expect(whole.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["2", "3"])
    }

    @Test("a root that is no folder is thrown")
    func noRoot() {
        #expect(throws: FileError.self) { try readSourceTree(at: "/nowhere/at/all") }
    }

    @Test("paths of the content are followed and never lead out of the project")
    func contentPaths() {
        #expect(contentPath("../palvelut/a.md", from: "content/sivut/b.md") == "content/palvelut/a.md")
        #expect(contentPath("./kuva.png", from: "content/sivut/b.md") == "content/sivut/kuva.png")
        #expect(contentPath("../../../etc/passwd", from: "content/sivut/b.md") == nil)
        #expect(contentPath("/etc/passwd", from: "content/sivut/b.md") == nil)
    }
}
