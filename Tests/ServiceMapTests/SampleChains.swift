import CatalogueLoading
import Diagnostics
import Foundation

@testable import CatalogueModel
@testable import ServiceMap

/// Chains to draw: random ones, the same for the same seed, and those of the project's own content.
enum SampleChains {
    static let texts = LaneTexts(
        language: Language("fi"), role: { "\($0)" }, status: { "tila \($0)" }, untold: "ei kerrottu",
        optional: "ei aina",
        alternative: { "tai \($0)" }, customer: "Asiakas", also: "Mukana")

    static let random = (0..<60).map { graph(seed: UInt64($0)) }

    static let real: [LaneGraph] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        guard let site = FileManager.default.contents(atPath: root.appending(path: "site.yaml").path),
            let configuration = loadSiteConfiguration(SourceFile(path: "site.yaml", bytes: Array(site))).configuration,
            let walk = FileManager.default.enumerator(atPath: root.appending(path: "content").path)
        else { return [] }
        let paths = walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted()
        let files = paths.compactMap { path in
            FileManager.default.contents(atPath: root.appending(path: "content/" + path).path).map {
                SourceFile(path: "content/" + path, bytes: Array($0))
            }
        }
        let catalogue = loadCatalogue(configuration: configuration, files: files, on: .distantFuture).catalogue
        return catalogue.serviceChains.sorted { $0.key < $1.key }.flatMap { _, chain in
            catalogue.languages.map { language in
                var texts = texts
                texts.language = language
                return LaneGraph(of: chain, in: catalogue, texts: texts)
            }
        }
    }()

    static let all = real + random

    static func graph(seed: UInt64) -> LaneGraph {
        var random = SplitMix(state: seed &* 6_151 &+ 5)
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        func words(_ range: ClosedRange<Int>) -> String {
            (0..<pick(range)).map { _ in String(repeating: "tä", count: pick(1...8)) }.joined(separator: " ")
        }
        let laneCount = pick(1...10)
        let stepCount = seed % 10 == 9 ? pick(30...40) : pick(1...14)
        let lanes = (0..<laneCount).map { Lane(actor: ActorID("toimija-\($0)"), title: words(1...4)) }
        let roles = ChainStep.Role.allCases
        var steps: [LaneStep] = []
        var passings: [LanePassing] = []
        for index in 0..<stepCount {
            let lane = pick(0...laneCount - 1)
            let others = Set((0..<pick(0...2)).map { _ in pick(0...laneCount - 1) }).subtracting([lane]).sorted()
            let before =
                index == 0 ? [] : Set((0..<pick(0...3)).map { _ in pick(max(0, index - 7)...index - 1) }).sorted()
            steps.append(
                LaneStep(
                    id: ChainStepID("vaihe-\(index)"), number: index + 1, title: words(1...9), lane: lane,
                    role: roles[pick(0...roles.count - 1)],
                    participants: others.map { LaneStep.Participant(lane: $0, role: roles[pick(0...4)]) },
                    isOptional: pick(0...4) == 0))
            for from in before {
                let status = Handover.Status.allCases[pick(0...3)]
                let isWithin = steps[from].lane == lane
                let look: LanePassing.Look = isWithin ? .within : pick(0...4) == 0 ? .untold : .told(status)
                let what = look == .within || look == .untold ? nil : words(1...8)
                passings.append(LanePassing(from: from, to: index, look: look, what: what))
            }
            if index > 1, pick(0...5) == 0, !before.contains(index - 1) {
                steps[index].alternatives = [index - 1]
                steps[index - 1].alternatives = [index]
            }
        }
        return LaneGraph(lanes: lanes, steps: steps, passings: passings)
    }
}

/// A box of a picture for comparing places.
struct Area: CustomStringConvertible {
    var name: String
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    var description: String { "\(name) \(x),\(y) \(width)×\(height)" }

    func meets(_ other: Area) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }

    /// Whether a level or upright line runs through it; its sides do not count.
    func meets(from: PlacedPoint, to: PlacedPoint) -> Bool {
        let (left, right) = (min(from.x, to.x), max(from.x, to.x))
        let (top, bottom) = (min(from.y, to.y), max(from.y, to.y))
        return left < x + width && right > x && top < y + height && bottom > y
            || (from.x == to.x && from.x > x && from.x < x + width && top < y + height && bottom > y)
            || (from.y == to.y && from.y > y && from.y < y + height && left < x + width && right > x)
    }
}
