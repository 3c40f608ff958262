import Diagnostics
import Foundation
import SiteBuild
import Testing

@testable import CatalogueModel

/// Every folder of `Tests/GoldenSites` is a small project (`site/`) with what must come out of it (`expected/`): all
/// files of the site, or for faulty content its diagnostics. `RECORD=1` rewrites what is expected.
struct GoldenSitesTests {
    @Test("gives exactly the expected files", arguments: goldenSites)
    func givesExactlyTheExpectedFiles(name: String) throws {
        let folder = root.appending(path: "Tests/GoldenSites/\(name)")
        let actual = try output(of: folder.appending(path: "site"))
        let expectedFolder = folder.appending(path: "expected")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try? FileManager.default.removeItem(at: expectedFolder)
            for (path, text) in actual {
                let file = expectedFolder.appending(path: path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try text.write(to: file, atomically: true, encoding: .utf8)
            }
        }
        let expected = try files(below: expectedFolder)
        #expect(Set(actual.keys) == Set(expected.keys), "run make record and look at the difference")
        for path in actual.keys.sorted() where actual[path] != expected[path] {
            Issue.record("\(name): \(path) differs; run make record and look at the difference")
        }
    }

    @Test("there are golden sites, valid and faulty")
    func thereAreGoldenSites() {
        #expect(goldenSites.filter { $0.hasPrefix("faulty-") }.count >= 3)
        #expect(goldenSites.filter { !$0.hasPrefix("faulty-") }.count >= 3)
    }

    /// Of valid content the files that depend on it and the diagnostics, of faulty content the diagnostics alone.
    private func output(of project: URL) throws -> [String: String] {
        var tree = try readSourceTree(at: project.path)
        let shared = try readSourceTree(at: root.path)
        tree.files.removeAll { $0.path.hasPrefix("templates/") }
        tree.files += shared.files.filter { $0.path.hasPrefix("templates/") }
        tree.files.sort { $0.path < $1.path }
        var timer = PhaseTimer()
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
        let site = buildSite(from: tree, options: BuildOptions(today: today), timer: &timer)
        let report = ["diagnostics.txt": printed(site.diagnostics, as: .text, source: tree.file)]
        if site.hasErrors { return report }
        // Stylesheets and their hashes change with every change of taste; the tests of the browser look at them.
        // The schemas and the editors' guide are the same whatever the content: one site holds them.
        let isWhole = project.path.contains("/chain/")
        let pages = site.files.filter { file in
            !file.path.hasPrefix("assets/") && (isWhole || !isTheSameEverywhere(file.path))
        }
        let texts = pages.map { ($0.path, withoutHashes(String(decoding: $0.bytes, as: UTF8.self))) }
        return report.merging(texts) { first, _ in first }
    }

    private func isTheSameEverywhere(_ path: String) -> Bool {
        let guides = ["sivujen-lajit.html", "ilmoitukset.html", "slag-av-sidor.html", "meddelanden.html"]
        return path.hasPrefix("data/schema/") || guides.contains { path.hasSuffix($0) }
    }

    private func withoutHashes(_ text: String) -> String {
        text.replacing(/assets\/([a-z.-]+)\.[0-9a-f]{8}\.([a-z]+)/) { "assets/\($0.1).\($0.2)" }
    }

    private func files(below folder: URL) throws -> [String: String] {
        guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.path) else { return [:] }
        var files: [String: String] = [:]
        for path in paths {
            let file = folder.appending(path: path)
            if (try? file.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true { continue }
            files[path] = try String(contentsOf: file, encoding: .utf8)
        }
        return files
    }
}

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

private let goldenSites: [String] = {
    let folder = root.appending(path: "Tests/GoldenSites").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
}()
