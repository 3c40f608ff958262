import CatalogueModel

/// How much of what is told of each organisation it has confirmed.
struct ConfirmationsPage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    /// How much is confirmed of all.
    var lead: String
    var organisations: [ConfirmationRow]

    static let fields = TemplateFields<ConfirmationsPage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("lead", \.lead), .init("organisations", \.organisations),
    ])
}

/// An organisation with how many of its records, steps and handovers it has confirmed.
struct ConfirmationRow: TemplateData {
    var organisation: RecordLink
    var records: String
    var steps: String
    var handovers: String
    var total: String

    static let fields = TemplateFields<ConfirmationRow>([
        .init("organisation", \.organisation), .init("records", \.records), .init("steps", \.steps),
        .init("handovers", \.handovers), .init("total", \.total),
    ])
}

func confirmationsPage(in context: PageContext) -> ConfirmationsPage {
    let place = PagePlace(.confirmations, in: context)
    let texts = context.texts
    func share(_ count: ConfirmationTally.Count) -> String {
        guard count.all > 0 else { return "–" }
        return texts.text(.confirmationsShare, ["n": String(count.confirmed), "all": String(count.all)])
    }
    let all = context.catalogue.confirmables
    let rows = context.catalogue.confirmationTallies.sorted {
        place.rank(of: $0.key.text) < place.rank(of: $1.key.text)
    }
    .compactMap { organisation, tally in
        place.recordLink(organisation).map { link in
            ConfirmationRow(
                organisation: link, records: share(tally[.record]), steps: share(tally[.step]),
                handovers: share(tally[.handover]), total: share(tally.total))
        }
    }
    return ConfirmationsPage(
        frame: place.frame(title: texts[.confirmationsTitle], description: texts[.confirmationsDescription]),
        title: texts[.confirmationsTitle], introduction: texts[.confirmationsDescription],
        lead: texts.text(
            .confirmationsLead, ["n": String(all.count(where: \.isConfirmed)), "all": String(all.count)]),
        organisations: rows)
}
