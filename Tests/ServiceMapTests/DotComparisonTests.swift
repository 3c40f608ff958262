import Foundation
import Testing

@testable import ServiceMap

/// Crossings of the layered map beside those of Graphviz `dot` for the same graph with the same layers.
///
/// Runs where `dot` is installed; everywhere else the bound on the sample below still holds.
struct DotComparisonTests {
    private static let sample = ServiceGraph(of: SampleCatalogue.catalogue, texts: SampleCatalogue.texts)

    @Test func theSampleKeepsWithinWhatDotWasMeasuredToNeed() {
        // dot 2.43 draws the sample with 1,070 crossings.
        #expect(placed(Self.sample).crossings * 10 <= 1_070 * 11)
    }

    @Test(.enabled(if: dot != nil)) func crossingsAreAtMostATenthMoreThanDots() throws {
        let executable = try #require(Self.dot)
        var ours = 0
        var theirs = 0
        for (number, (graph, map)) in zip(PlacedMapTests.graphs, PlacedMapTests.maps).enumerated() {
            let own = map.crossings
            let other = try #require(try Self.crossings(of: graph, by: executable))
            #expect(
                own * 10 <= max(other * 11, other * 10 + 20), "graph \(number): \(own) crossings, dot has \(other)")
            ours += own
            theirs += other
        }
        #expect(ours * 10 <= theirs * 11, "all graphs: \(ours) crossings, dot has \(theirs)")
    }

    private static let dot = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// What dot says of itself when it is asked to be talkative.
    private static func crossings(of graph: ServiceGraph, by executable: String) throws -> Int? {
        let layers = MapLayer.allCases.filter { layer in graph.nodes.contains { $0.layer == layer } }
        var text = "digraph g {\nrankdir=LR;\n"
        for (index, layer) in layers.enumerated() {
            let members = graph.nodes.indices.filter { graph.nodes[$0].layer == layer }.map { "n\($0); " }.joined()
            text += "{ rank=same; layer\(index); \(members)}\n"
        }
        text += layers.indices.map { "layer\($0)" }.joined(separator: " -> ") + ";\n"
        for edge in graph.edges { text += "n\(edge.from) -> n\(edge.to);\n" }
        text += "}\n"

        let file = FileManager.default.temporaryDirectory.appendingPathComponent("servicemap-\(UUID().uuidString).dot")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let errors = Pipe()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = ["-v", "-Tplain", "-o", "/dev/null", file.path]
        process.standardError = errors
        try process.run()
        let report = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let line = report.split(separator: "\n").last { $0.hasPrefix("mincross g:") }
        return line.flatMap { $0.split(separator: " ").compactMap { Int($0) }.first }
    }
}
