import Foundation
import Testing

@testable import SiteBuild

struct OutputWriterTests {
    private func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "writer-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private func contents(_ folder: URL) throws -> [String: String] {
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let data = FileManager.default.contents(atPath: folder.appending(path: path).path)
            if let data, path != manifestName { files[path] = String(decoding: data, as: UTF8.self) }
        }
        return files
    }

    private let page = OutputFile(path: "a/b.html", text: "page")
    private let asset = OutputFile(path: "assets/x.css", stage: .asset, bytes: Array("css".utf8))

    @Test("writes files with their folders, and nothing when nothing has changed")
    func writes() throws {
        let folder = try folder()
        let first = try writeOutput([page, asset], to: folder.path, precompress: false)
        #expect(try contents(folder) == ["a/b.html": "page", "assets/x.css": "css"])
        #expect(first.written == 2)
        let second = try writeOutput([page, asset], to: folder.path, precompress: false)
        #expect(second.written == 0 && second.unchanged == 2 && second.removed == 0)
    }

    @Test("removes what it wrote and no longer has, with folders that become empty, and nothing else")
    func removes() throws {
        let folder = try folder()
        _ = try writeOutput([page, asset], to: folder.path, precompress: false)
        try "mine".write(to: folder.appending(path: "assets/mine.txt"), atomically: true, encoding: .utf8)
        let summary = try writeOutput([], to: folder.path, precompress: false)
        #expect(summary.removed == 2)
        #expect(try contents(folder) == ["assets/mine.txt": "mine"])
    }

    @Test("a file that somebody else wrote stops the writing before anything changes")
    func foreign() throws {
        let folder = try folder()
        try FileManager.default.createDirectory(at: folder.appending(path: "a"), withIntermediateDirectories: true)
        try "mine".write(to: folder.appending(path: "a/b.html"), atomically: true, encoding: .utf8)
        #expect(throws: WriteFailure.self) { try writeOutput([asset, page], to: folder.path, precompress: false) }
        #expect(try contents(folder) == ["a/b.html": "mine"])
    }

    @Test("a file changed by hand is put right")
    func changedByHand() throws {
        let folder = try folder()
        _ = try writeOutput([page], to: folder.path, precompress: false)
        for change in ["changed", "gape"] {
            try change.write(to: folder.appending(path: "a/b.html"), atomically: true, encoding: .utf8)
            _ = try writeOutput([page], to: folder.path, precompress: false)
            #expect(try contents(folder) == ["a/b.html": "page"])
        }
    }

    @Test("compressed copies come and go with their files")
    func compressed() throws {
        let folder = try folder()
        let long = OutputFile(path: "long.html", text: String(repeating: "text ", count: 200))
        _ = try writeOutput([long], to: folder.path, precompress: true)
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: "long.html.gz").path))
        #expect(try writeOutput([long], to: folder.path, precompress: true).written == 0)
        _ = try writeOutput([long], to: folder.path, precompress: false)
        #expect(Set(try contents(folder).keys) == ["long.html"])
    }

    @Test("a compressed copy and a file in a folder's place that somebody else wrote stop the writing too")
    func foreignNeighbours() throws {
        let long = OutputFile(path: "a/long.html", text: String(repeating: "text ", count: 200))
        let compressed = try folder()
        try FileManager.default.createDirectory(at: compressed.appending(path: "a"), withIntermediateDirectories: true)
        try "mine".write(to: compressed.appending(path: "a/long.html.gz"), atomically: true, encoding: .utf8)
        #expect(throws: WriteFailure.self) { try writeOutput([asset, long], to: compressed.path, precompress: true) }
        #expect(try contents(compressed) == ["a/long.html.gz": "mine"])

        let blocked = try folder()
        try "mine".write(to: blocked.appending(path: "a"), atomically: true, encoding: .utf8)
        #expect(throws: WriteFailure.self) { try writeOutput([long], to: blocked.path, precompress: false) }
        #expect(!FileManager.default.fileExists(atPath: blocked.appending(path: manifestName).path))
    }

    @Test("a run that was cut off leaves nothing half-written behind the next one")
    func cutOff() throws {
        let folder = try folder()
        try FileManager.default.createDirectory(at: folder.appending(path: "a"), withIntermediateDirectories: true)
        try "0000000000000000 4 - a/b.html\n".write(
            to: folder.appending(path: manifestName), atomically: true, encoding: .utf8)
        try "pa".write(to: folder.appending(path: "a/b.html" + temporaryEnding), atomically: true, encoding: .utf8)
        try "00".write(to: folder.appending(path: manifestName + temporaryEnding), atomically: true, encoding: .utf8)
        _ = try writeOutput([asset], to: folder.path, precompress: false)
        #expect(Set(try contents(folder).keys) == ["assets/x.css"])
    }

    @Test("two runs at once follow one another")
    func together() async throws {
        let folder = try folder()
        let files = (0..<50).map { OutputFile(path: "\($0).html", text: String(repeating: "\($0)", count: 5000)) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask { _ = try writeOutput(files, to: folder.path, precompress: true) }
            }
            try await group.waitForAll()
        }
        #expect(try contents(folder).count == 100)
    }

    @Test("a list of files that leads out of the folder is not followed")
    func manifestOutside() throws {
        let folder = try folder()
        let outside = folder.deletingLastPathComponent().appending(path: "outside-\(UUID().uuidString)")
        try "mine".write(to: outside, atomically: true, encoding: .utf8)
        let line = "0000000000000000 4 - ../\(outside.lastPathComponent)\n"
        try line.write(to: folder.appending(path: manifestName), atomically: true, encoding: .utf8)
        _ = try writeOutput([], to: folder.path, precompress: false)
        #expect(FileManager.default.fileExists(atPath: outside.path))
    }
}
