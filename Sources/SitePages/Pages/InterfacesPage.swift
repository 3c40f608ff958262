import CatalogueModel

/// All pairs of actors that hand something over to each other, worst first to be seen.
struct InterfacesPage: TemplateData {
    var frame: PageFrame
    /// `24 rajapintaa`
    var count: String
    var pairs: [InterfacePair]
    var statuses: [StatusCount]

    static let fields = TemplateFields<InterfacesPage>([
        .init("frame", \.frame), .init("count", \.count), .init("pairs", \.pairs), .init("statuses", \.statuses),
    ])
}

/// How many handovers there are of a status.
struct StatusCount: TemplateData {
    var status: Badge
    var count: String

    static let fields = TemplateFields<StatusCount>([.init("status", \.status), .init("count", \.count)])
}

/// A pair of actors with what passes between them.
struct InterfacePair: TemplateData {
    var anchor: String
    var first: RecordLink
    var second: RecordLink
    var count: String
    var worst: Badge
    var passings: [PassingLine]

    static let fields = TemplateFields<InterfacePair>([
        .init("anchor", \.anchor), .init("first", \.first), .init("second", \.second), .init("count", \.count),
        .init("worst", \.worst), .init("passings", \.passings),
    ])
}

/// A handover with the chain in which it happens.
struct PassingLine: TemplateData {
    /// To the step from which responsibility passes.
    var chain: RecordLink
    var from: RecordLink
    var to: RecordLink
    var what: Phrase
    var status: Badge
    var agreement: Phrase?
    var note: Phrase?

    static let fields = TemplateFields<PassingLine>([
        .init("chain", \.chain), .init("from", \.from), .init("to", \.to), .init("what", \.what),
        .init("status", \.status), .init("agreement", \.agreement), .init("note", \.note),
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
    return InterfacesPage(
        frame: place.frame(title: texts[.interfacesTitle], description: texts[.interfacesDescription]),
        count: texts.count(interfaces.count, .interfaces), pairs: interfaces.compactMap { place.pair($0) },
        statuses: Handover.Status.allCases.compactMap { status in
            let count = statuses.count { $0 == status }
            return count == 0
                ? nil : StatusCount(status: place.badge(status), count: texts.count(count, .handovers))
        })
}

extension PagePlace {
    fileprivate func pair(_ interface: Interface) -> InterfacePair? {
        guard let first = recordLink(interface.first), let second = recordLink(interface.second) else { return nil }
        return InterfacePair(
            anchor: interfaceAnchor(interface), first: first, second: second,
            count: texts.count(interface.passings.count, .handovers), worst: badge(interface.worstStatus),
            passings: interface.passings.compactMap { passing in
                let step = stepAnchor(passing.handover.from)
                guard let chain = recordLink(passing.chain.text, anchor: step), let from = recordLink(passing.from),
                    let to = recordLink(passing.to)
                else { return nil }
                return PassingLine(
                    chain: chain, from: from, to: to, what: phrase(passing.handover.what),
                    status: badge(passing.handover.status), agreement: phrase(passing.handover.agreement),
                    note: phrase(passing.handover.note))
            })
    }
}
