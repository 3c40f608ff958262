import CatalogueModel
import ServiceMap

/// All pairs of actors that hand something over to each other: as a matrix, and worst first as a list.
struct InterfacesPage: TemplateData {
    var frame: PageFrame
    /// `24 rajapintaa`
    var count: String
    var statuses: [StatusCount]
    var matrices: [MatrixTable]
    var pairs: [InterfacePair]
    /// Grey areas of handovers that are between no two actors, or that no chain tells of.
    var elsewhere: [FindingGroup]
    var actorChoices: [FilterOption]
    var statusChoices: [FilterOption]

    static let fields = TemplateFields<InterfacesPage>([
        .init("frame", \.frame), .init("count", \.count), .init("statuses", \.statuses),
        .init("matrices", \.matrices), .init("pairs", \.pairs), .init("elsewhere", \.elsewhere),
        .init("actorChoices", \.actorChoices), .init("statusChoices", \.statusChoices),
    ])
}

/// How many handovers there are of a status.
struct StatusCount: TemplateData {
    var status: Badge
    /// `21 luovutusta`
    var count: String
    var explanation: String
    /// To those handovers.
    var address: String

    static let fields = TemplateFields<StatusCount>([
        .init("status", \.status), .init("count", \.count), .init("explanation", \.explanation),
        .init("address", \.address),
    ])
}

/// A matrix of providers and those they hand over with.
struct MatrixTable: TemplateData {
    /// The domain of the providers, when there are too many of them for one matrix.
    var domain: DomainLabel?
    var columns: [RecordLink]
    var groups: [MatrixGroup]

    static let fields = TemplateFields<MatrixTable>([
        .init("domain", \.domain), .init("columns", \.columns), .init("groups", \.groups),
    ])
}

/// Rows of a matrix for actors of one kind.
struct MatrixGroup: TemplateData {
    var title: String
    /// How many columns its heading spans.
    var width: Int
    var rows: [MatrixRow]

    static let fields = TemplateFields<MatrixGroup>([
        .init("title", \.title), .init("width", \.width), .init("rows", \.rows),
    ])
}

/// An actor with a cell for each column.
struct MatrixRow: TemplateData {
    var actor: RecordLink
    var cells: [MatrixCell]

    static let fields = TemplateFields<MatrixRow>([.init("actor", \.actor), .init("cells", \.cells)])
}

/// What is between a row's actor and a column's.
struct MatrixCell: TemplateData {
    /// Nil when nothing passes between the two.
    var pair: MatrixPair?
    /// Whether row and column are the same actor.
    var isSelf: Bool

    static let fields = TemplateFields<MatrixCell>([.init("pair", \.pair), .init("isSelf", \.isSelf)])
}

/// A pair of actors in a matrix.
struct MatrixPair: TemplateData {
    var address: String
    /// The column's actor.
    var name: String
    var nameLanguage: String?
    var number: Int
    /// `3 luovutusta`
    var count: String
    var worst: Badge

    static let fields = TemplateFields<MatrixPair>([
        .init("address", \.address), .init("name", \.name), .init("nameLanguage", \.nameLanguage),
        .init("number", \.number), .init("count", \.count), .init("worst", \.worst),
    ])
}

/// A pair of actors in the list.
struct InterfacePair: TemplateData {
    var anchor: String
    var first: RecordLink
    var second: RecordLink
    /// To the pair's own page.
    var address: String
    var count: String
    var worst: Badge
    /// How many handovers of each status, as far as there are any.
    var statuses: [String]
    /// Ids of the two, for the filter.
    var actorWords: String
    /// Every status that occurs, for the filter.
    var statusWords: String

    static let fields = TemplateFields<InterfacePair>([
        .init("anchor", \.anchor), .init("first", \.first), .init("second", \.second), .init("address", \.address),
        .init("count", \.count), .init("worst", \.worst), .init("statuses", \.statuses),
        .init("actorWords", \.actorWords), .init("statusWords", \.statusWords),
    ])
}

func interfacesPage(in context: PageContext) -> InterfacesPage {
    let place = PagePlace(.interfaces, in: context)
    let texts = context.texts
    // The sort is stable: among equals the order of the pairs stays.
    let interfaces = context.catalogue.relations.interfaces.sorted {
        ($0.worstStatus, $0.passings.count) > ($1.worstStatus, $1.passings.count)
    }
    let statuses = interfaces.flatMap(\.passings).map(\.handover.status)
    let elsewhere = place.findingGroups(place.findings(outside: interfaces))
    return InterfacesPage(
        frame: place.frame(title: texts[.interfacesTitle], description: texts[.interfacesDescription]),
        count: texts.count(interfaces.count, .interfaces),
        statuses: place.statusCounts(ofAllBetweenPairs: statuses, areOthersListed: !elsewhere.isEmpty),
        matrices: interfaceMatrices(of: context.catalogue, rank: { place.rank(of: $0.text) }).map { place.table($0) },
        pairs: interfaces.compactMap { place.pair($0) },
        elsewhere: elsewhere,
        actorChoices: place.filterOptions(interfaces.flatMap { [$0.first, $0.second] }),
        statusChoices: Handover.Status.allCases.reversed().filter { statuses.contains($0) }.map {
            FilterOption(value: $0.rawValue, text: texts[.status($0)], language: nil)
        })
}

extension PagePlace {
    /// How many there are of each status, worst first; those without any are left out.
    func statusCounts(_ statuses: [Handover.Status], address: (Handover.Status) -> String) -> [StatusCount] {
        Handover.Status.allCases.reversed().compactMap { status in
            statusCount(status, number: statuses.count { $0 == status }, address: address(status))
        }
    }

    private func statusCount(_ status: Handover.Status, number: Int, address: String) -> StatusCount? {
        guard number > 0 else { return nil }
        return StatusCount(
            status: badge(status), count: texts.count(number, .handovers), explanation: texts[.statusExplained(status)],
            address: address)
    }

    /// How many handovers of each status the whole catalogue has; those that are not clear as they are counted
    /// everywhere. Those between no two actors lead to their own list.
    fileprivate func statusCounts(
        ofAllBetweenPairs statuses: [Handover.Status], areOthersListed: Bool
    ) -> [StatusCount] {
        let numbers = context.catalogue.greyAreaNumbers
        let all = context.catalogue.serviceChains.flatMap { $1.handovers.map(\.status) }
        return Handover.Status.allCases.reversed().compactMap { status in
            let address =
                statuses.contains(status)
                ? link(to: Page.interfaces, choosing: ["status": status.rawValue], anchor: "parit")
                : areOthersListed ? "#muut" : link(to: .list(.greyArea))
            return statusCount(
                status, number: numbers[status] ?? all.count { $0 == status }, address: address)
        }
    }

    /// Grey areas of handovers that no pair's page shows.
    fileprivate func findings(outside interfaces: [Interface]) -> [GreyAreaFinding] {
        struct Place: Hashable {
            var chain: ServiceChainID?
            var from, to: ChainStepID?
        }
        let shown = Set(
            interfaces.flatMap(\.passings).map { Place(chain: $0.chain, from: $0.handover.from, to: $0.handover.to) })
        return context.catalogue.relations.findings.filter {
            !$0.reason.isOwnWork && !shown.contains(Place(chain: $0.chain, from: $0.step, to: $0.nextStep))
        }
    }

    fileprivate func table(_ matrix: InterfaceMatrix) -> MatrixTable {
        MatrixTable(
            domain: matrix.domain.flatMap { domain($0) }, columns: recordLinks(matrix.columns),
            groups: matrix.rowGroups.map { group in
                MatrixGroup(
                    title: texts[.kinds(group.kind)], width: matrix.columns.count + 1,
                    rows: group.actors.compactMap { actor in
                        recordLink(actor).map { link in
                            MatrixRow(actor: link, cells: matrix.columns.map { cell(actor, $0, of: matrix) })
                        }
                    })
            })
    }

    private func cell(_ row: ActorID, _ column: ActorID, of matrix: InterfaceMatrix) -> MatrixCell {
        guard let interface = matrix.interface(row, column), let name = recordLink(column) else {
            return MatrixCell(pair: nil, isSelf: row == column)
        }
        let pair = MatrixPair(
            address: link(to: Page.interface(interface)), name: name.title, nameLanguage: name.language,
            number: interface.passings.count, count: texts.count(interface.passings.count, .handovers),
            worst: badge(interface.worstStatus))
        return MatrixCell(pair: pair, isSelf: false)
    }

    fileprivate func pair(_ interface: Interface) -> InterfacePair? {
        guard let first = recordLink(interface.first), let second = recordLink(interface.second) else { return nil }
        let statuses = interface.passings.map(\.handover.status)
        return InterfacePair(
            anchor: interfaceAnchor(interface), first: first, second: second,
            address: link(to: Page.interface(interface)), count: texts.count(statuses.count, .handovers),
            worst: badge(interface.worstStatus),
            statuses: Handover.Status.allCases.reversed().compactMap { status in
                let count = statuses.count { $0 == status }
                return count == 0 ? nil : "\(texts[.status(status)]) \(count)"
            },
            actorWords: dataWords([interface.first, interface.second]),
            statusWords: Handover.Status.allCases.filter { statuses.contains($0) }.map(\.rawValue)
                .joined(separator: " "))
    }
}
