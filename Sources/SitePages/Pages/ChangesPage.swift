import CatalogueModel

/// What has changed in the catalogue, day by day, in the terms of the domain.
struct ChangesPage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    /// Address of the feed that says the same.
    var feed: String
    var days: [ChangeDayPart]

    static let fields = TemplateFields<ChangesPage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("feed", \.feed), .init("days", \.days),
    ])
}

/// The changes of a day.
struct ChangeDayPart: TemplateData {
    var date: DateLine
    /// What the catalogue began with; nil but for its first state.
    var beginning: String?
    var groups: [ChangeGroup]
    /// Pages on which only words have changed.
    var wording: [RecordLink]

    static let fields = TemplateFields<ChangeDayPart>([
        .init("date", \.date), .init("beginning", \.beginning), .init("groups", \.groups),
        .init("wording", \.wording),
    ])
}

/// Changes of one sort: what is new, what has ended, what is different.
struct ChangeGroup: TemplateData {
    var title: String
    /// Whether there are names only.
    var isShort: Bool
    var lines: [ChangeLine]

    static let fields = TemplateFields<ChangeGroup>([
        .init("title", \.title), .init("isShort", \.isShort), .init("lines", \.lines),
    ])
}

/// What has changed in a record.
struct ChangeLine: TemplateData {
    /// Nil when the record is no more.
    var link: RecordLink?
    /// Its name then.
    var title: String?
    var kind: String?
    var sentences: [String]

    static let fields = TemplateFields<ChangeLine>([
        .init("link", \.link), .init("title", \.title), .init("kind", \.kind), .init("sentences", \.sentences),
    ])
}

func changesPage(in context: PageContext) -> ChangesPage {
    let place = PagePlace(.changes, in: context)
    let title = context.texts[.changesTitle]
    return ChangesPage(
        frame: place.frame(title: title, description: context.texts[.changesDescription]), title: title,
        introduction: context.texts[.changesDescription],
        feed: place.link(to: context.addresses.feed(in: context.language)),
        days: context.freshness.days.map { dayPart($0, on: place) })
}

private func dayPart(_ day: ChangeDay, on place: PagePlace) -> ChangeDayPart {
    let texts = place.texts
    let words = ChangeTexts(context: place.context)
    func group(_ title: String, _ changes: [CatalogueChange], isNew: Bool = false) -> ChangeGroup {
        let lines = changes.map { change in
            let link = place.recordLink(change.id)
            // That a page is new, and of what kind, is said by the heading.
            return ChangeLine(
                link: link, title: link == nil ? change.title.primary : nil,
                kind: isNew ? nil : texts[.kind(change.kind)], sentences: isNew ? [] : words.sentences(on: change))
        }
        return ChangeGroup(title: title, isShort: isNew, lines: lines)
    }
    let byWeight = Dictionary(grouping: day.changes, by: \.weight)
    let new = Dictionary(grouping: byWeight[.new] ?? [], by: \.kind).sorted { $0.key < $1.key }.map { kind, changes in
        group(texts.text(.changesNew, ["kinds": texts[.kinds(kind)]]), changes, isNew: true)
    }
    let groups =
        new + [
            group(texts[.changesEnded], byWeight[.ended] ?? []),
            group(texts[.changesChanged], byWeight[.changed] ?? []),
        ]
    let counts = day.beginning(in: texts)
    return ChangeDayPart(
        date: place.dateLine(day.date),
        beginning: counts.isEmpty
            ? nil : texts.text(.changesBeginning, ["kinds": counts.joined(separator: ", ")]),
        groups: groups.filter { !$0.lines.isEmpty },
        wording: (byWeight[.wording] ?? []).compactMap { place.recordLink($0.id) })
}

extension CatalogueChange {
    /// How much a change matters to readers.
    enum Weight {
        case new, ended, changed, wording
    }

    var weight: Weight {
        if facts == [.added] { return .new }
        if facts == [.texts] || facts == [.details] { return .wording }
        let isEnd = facts.contains { fact in
            if case .ended = fact { return true }
            return fact == .removed
        }
        return isEnd ? .ended : .changed
    }
}
