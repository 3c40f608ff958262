import CatalogueModel

/// What is to be reviewed, by the owners of the pages, and what this catalogue has not told yet: the editors' page.
struct ReviewsPage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    /// How long a review holds, and against which day that was reckoned.
    var lead: String
    var owners: [OwnerRow]
    /// Owners with pages that are to be reviewed.
    var due: [OwnerDue]
    /// `45 kohtaa`
    var ownWorkCount: String
    /// What the catalogue has yet to tell.
    var ownWork: [FindingGroup]
    /// What the program has looked for and not found.
    var notFound: [String]

    static let fields = TemplateFields<ReviewsPage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("lead", \.lead), .init("owners", \.owners), .init("due", \.due), .init("ownWorkCount", \.ownWorkCount),
        .init("ownWork", \.ownWork),
        .init("notFound", \.notFound),
    ])
}

/// How an owner's pages stand.
struct OwnerRow: TemplateData {
    var owner: RecordLink
    var pages: Int
    var toReview: Int
    /// The oldest review.
    var oldest: DateLine
    /// The day on which the next review is due.
    var next: DateLine

    static let fields = TemplateFields<OwnerRow>([
        .init("owner", \.owner), .init("pages", \.pages), .init("toReview", \.toReview), .init("oldest", \.oldest),
        .init("next", \.next),
    ])
}

/// An owner's pages that are to be reviewed, the oldest review first.
struct OwnerDue: TemplateData {
    var owner: RecordLink
    var pages: [DuePage]

    static let fields = TemplateFields<OwnerDue>([.init("owner", \.owner), .init("pages", \.pages)])
}

/// A page that is to be reviewed.
struct DuePage: TemplateData {
    var link: RecordLink
    var kind: String
    var reviewed: DateLine
    /// Says that it is overdue.
    var overdue: String?

    static let fields = TemplateFields<DuePage>([
        .init("link", \.link), .init("kind", \.kind), .init("reviewed", \.reviewed), .init("overdue", \.overdue),
    ])
}

func reviewsPage(in context: PageContext) -> ReviewsPage {
    let place = PagePlace(.reviews, in: context)
    let texts = context.texts
    let schedule = context.catalogue.configuration.reviews
    let day = context.freshness.newestDay(of: context.catalogue)
    let reviews = day.map { context.catalogue.reviews(on: $0) } ?? []
    let known = reviews.compactMap { reviews in place.recordLink(reviews.owner).map { (link: $0, reviews: reviews) } }
        .sorted { place.rank(of: $0.reviews.owner.text) < place.rank(of: $1.reviews.owner.text) }
    let ownWork = context.catalogue.relations.findings.filter(\.reason.isOwnWork)
    return ReviewsPage(
        frame: place.frame(title: texts[.reviewsTitle], description: texts[.reviewsDescription]),
        title: texts[.reviewsTitle], introduction: texts[.reviewsDescription],
        lead: texts.text(
            .reviewsLead, ["months": String(schedule.months), "date": day.map { texts.date($0) } ?? "–"]),
        owners: known.compactMap { owner in
            owner.reviews.pages.first.map { oldest in
                OwnerRow(
                    owner: owner.link, pages: owner.reviews.pages.count, toReview: owner.reviews.toReview.count,
                    oldest: place.dateLine(oldest.reviewed), next: place.dateLine(schedule.dueAfter(oldest.reviewed)))
            }
        },
        due: known.filter { !$0.reviews.toReview.isEmpty }.map { owner in
            let overdue = Set(owner.reviews.overdue.map(\.id))
            return OwnerDue(
                owner: owner.link,
                pages: owner.reviews.toReview.map { header in
                    DuePage(
                        link: header.id == context.catalogue.frontPage?.header.id
                            ? RecordLink(
                                title: texts[.frontPage], address: place.link(to: Page.frontPage), language: nil)
                            : place.recordLink(header),
                        kind: texts[.kind(header.kind)], reviewed: place.dateLine(header.reviewed),
                        overdue: overdue.contains(header.id) ? texts[.reviewsOverdue] : nil)
                })
        },
        ownWorkCount: texts.count(ownWork.count, .ownWork), ownWork: place.findingGroups(ownWork, isFolded: true),
        notFound: GreyAreaFinding.Reason.allCases.filter { reason in
            reason.isOwnWork && !ownWork.contains { $0.reason == reason }
        }.map { texts[.reason($0)] })
}
