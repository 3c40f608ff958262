import CatalogueModel

extension PagePlace {
    /// What is grey around an actor, by kind; nil when nothing is.
    func greyAreaSummary(of actor: ActorID) -> GreyAreaSummary? {
        let findings = (context.catalogue.relations.findingsOfActor[actor] ?? []).filter { !$0.reason.isOwnWork }
        let named = context.index.greyAreasNaming[actor.text]?.count ?? 0
        guard findings.count + named > 0 else { return nil }
        return GreyAreaSummary(
            total: texts.greyAreas(GreyAreaNumbers(of: findings), named: named),
            address: link(to: .list(.greyArea), choosing: ["actor": actor.text], anchor: "luettelo"),
            found: greyAreaCounts(findings, of: actor))
    }

    /// How many there are for each reason, with the way to them in the list of grey areas.
    private func greyAreaCounts(_ findings: [GreyAreaFinding], of actor: ActorID) -> [GreyAreaCount] {
        GreyAreaFinding.Reason.allCases.compactMap { reason in
            let number = findings.count { $0.reason == reason }
            guard number > 0 else { return nil }
            return GreyAreaCount(
                title: texts[.reason(reason)], number: number,
                address: link(
                    to: .list(.greyArea), choosing: ["actor": actor.text, "kind": reason.rawValue],
                    anchor: findingAnchor(reason)))
        }
    }

    /// How many handovers of the catalogue are unowned, unclear and unknown, and how many grey areas sources have named;
    /// each with the way to them. The only count that pages show of the catalogue as a whole.
    func greyAreaTotals() -> [GreyAreaTotal] {
        let numbers = context.catalogue.greyAreaNumbers
        let found = Set(context.catalogue.relations.findings.map(\.reason))
        // A kind may be found for several reasons, of which only those that occur have a list to lead to.
        let ofHandovers = GreyAreaNumbers.Class.allCases.filter { $0 != .ownWork }.compactMap { knowledge in
            GreyAreaFinding.Reason.allCases.first { $0.knowledge == knowledge && found.contains($0) }
                .map { (numbers[knowledge], knowledge.counted, findingAnchor($0)) }
        }
        let named = (context.catalogue.greyAreas.count, CountedThing.named, namedGreyAreasAnchor)
        return (ofHandovers + [named]).filter { $0.0 > 0 }.map { number, thing, anchor in
            GreyAreaTotal(
                kind: thing.rawValue, number: number, text: texts.count(number, thing),
                address: link(to: Page.list(.greyArea)) + "#" + anchor)
        }
    }
}

extension SiteTexts {
    /// `1 ilman vastuutahoa · 22 epäselvää · 89, joista emme löytäneet tietoa`; those that there are none of are left out.
    ///
    /// - Parameter named: how many grey areas sources have named, told last.
    func greyAreas(_ numbers: GreyAreaNumbers, named: Int = 0) -> String {
        let classes = GreyAreaNumbers.Class.allCases.filter { $0 != .ownWork }
        let counts = classes.map { (numbers[$0], $0.counted) } + [(named, .named)]
        return counts.filter { $0.0 > 0 }.map { count($0.0, $0.1) }.joined(separator: " · ")
    }
}

extension GreyAreaNumbers.Class {
    /// What pages count of this kind.
    var counted: CountedThing {
        switch self {
        case .unowned: .unowned
        case .unclear: .unclear
        case .unknown: .unknown
        case .ownWork: .ownWork
        }
    }
}

/// The id of the list of grey areas that sources have named.
let namedGreyAreasAnchor = "nimetyt"

/// How many grey areas of a kind there are in the whole catalogue.
struct GreyAreaTotal: TemplateData {
    /// `unowned`, `unclear`, `unknown` or `named`.
    var kind: String
    var number: Int
    /// `22 epäselvää`
    var text: String
    /// To them in the list of grey areas.
    var address: String

    static let fields = TemplateFields<GreyAreaTotal>([
        .init("kind", \.kind), .init("number", \.number), .init("text", \.text), .init("address", \.address),
    ])
}

/// What is grey around an actor.
struct GreyAreaSummary: TemplateData {
    /// `1 ilman vastuutahoa · 22 epäselvää`
    var total: String
    /// To the list of grey areas with the actor chosen.
    var address: String
    var found: [GreyAreaCount]

    static let fields = TemplateFields<GreyAreaSummary>([
        .init("total", \.total), .init("address", \.address), .init("found", \.found),
    ])
}
