/// What has changed between two states of some records, in the order of the kinds and ids.
///
/// That a record has been reviewed and nothing else is no change.
///
/// - Parameter day: of the later state.
public func changes(from old: [any Record], to new: [any Record], on day: CalendarDate) -> [CatalogueChange] {
    struct Key: Hashable, Comparable {
        var kind: RecordKind
        var id: String

        init(_ record: any Record) {
            kind = record.header.kind
            id = record.header.id
        }

        static func < (left: Self, right: Self) -> Bool { (left.kind, left.id) < (right.kind, right.id) }
    }
    let before = Dictionary(old.map { (Key($0), $0) }) { first, _ in first }
    let now = Dictionary(new.map { (Key($0), $0) }) { first, _ in first }
    return Set(before.keys).union(now.keys).sorted().compactMap { key in
        let facts: [CatalogueChange.Fact]
        switch (before[key], now[key]) {
        case (nil, .some): facts = [.added]
        case (.some, nil): facts = [.removed]
        case (let before?, let now?): facts = changedFacts(from: before, to: now, on: day)
        case (nil, nil): facts = []
        }
        guard !facts.isEmpty, let record = now[key] ?? before[key] else { return nil }
        return CatalogueChange(kind: key.kind, id: key.id, title: record.title, facts: facts)
    }
}

private func changedFacts(
    from old: any Record, to new: any Record, on day: CalendarDate
) -> [CatalogueChange.Fact] {
    let facts = headerFacts(from: old.header, to: new.header, on: day) + ownFacts(from: old, to: new)
    if !facts.isEmpty { return facts }
    if old.header.textHash != new.header.textHash { return [.texts] }
    return isSame(reviewedAlike(old), reviewedAlike(new)) ? [] : [.details]
}

private func headerFacts(
    from old: RecordHeader, to new: RecordHeader, on day: CalendarDate
) -> [CatalogueChange.Fact] {
    var facts: [CatalogueChange.Fact] = []
    if old.title.primary != new.title.primary { facts.append(.renamed(from: old.title)) }
    if let end = new.validTo, old.validTo != end { facts.append(new.hasEnded(on: day) ? .ended(end) : .ending(end)) }
    if old.hasEnded(on: day), new.validTo == nil { facts.append(.revived) }
    return facts
}

private func ownFacts(from old: any Record, to new: any Record) -> [CatalogueChange.Fact] {
    switch new.any {
    case .service(let new): (old as? Service).map { serviceFacts(from: $0, to: new) } ?? []
    case .serviceChain(let new): (old as? ServiceChain).map { chainFacts(from: $0, to: new) } ?? []
    case .metric(let new):
        (old as? Metric).map { old in new.values.filter { !old.values.contains($0) }.map { .value($0) } } ?? []
    case .source(let new):
        (old as? Source)?.supersededBy == new.supersededBy ? [] : new.supersededBy.map { [.superseded(by: $0)] } ?? []
    case .provider, .customer, .steeringBody, .situation, .taskArea, .theme, .promise, .network, .greyArea, .article: []
    }
}

private func serviceFacts(from old: Service, to new: Service) -> [CatalogueChange.Fact] {
    var facts: [CatalogueChange.Fact] = []
    if old.obligation.level != new.obligation.level {
        facts.append(.obligation(from: old.obligation.level, to: new.obligation.level))
    }
    if old.provider != new.provider { facts.append(.provider(from: old.provider, to: new.provider)) }
    if let lifecycle = new.lifecycle, old.lifecycle != lifecycle { facts.append(.lifecycle(lifecycle)) }
    if old.price != new.price { facts.append(.price) }
    return facts
}

private func chainFacts(from old: ServiceChain, to new: ServiceChain) -> [CatalogueChange.Fact] {
    var facts: [CatalogueChange.Fact] = []
    if old.evidence != new.evidence { facts.append(.evidence(from: old.evidence, to: new.evidence)) }
    for step in new.steps {
        guard let before = old.step(step.id) else {
            facts.append(.stepAdded(step.id, title: step.title))
            continue
        }
        if before.actor != step.actor {
            facts.append(.stepActor(step.id, title: step.title, from: before.actor, to: step.actor))
        }
    }
    facts += old.steps.filter { new.step($0.id) == nil }.map { .stepRemoved($0.id, title: $0.title) }
    for handover in new.handovers {
        // What comes with a new step is told by the step.
        guard let from = new.step(handover.from), let to = new.step(handover.to), old.step(from.id) != nil,
            old.step(to.id) != nil
        else { continue }
        let before = old.handovers.first { $0.from == handover.from && $0.to == handover.to }?.status
        guard before != handover.status else { continue }
        facts.append(
            .handover(
                CatalogueChange.HandoverChange(
                    from: from.id, to: to.id, fromTitle: from.title, toTitle: to.title, before: before,
                    now: handover.status)))
    }
    return facts
}

/// The record as if it had been reviewed on one and the same day, wherever its text begins in the file.
private func reviewedAlike(_ record: any Record) -> any Record {
    var record = record
    record.header.reviewed = .distantFuture
    record.header.file = ""
    // The hash of the texts has been compared.
    record.header.bodies = [:]
    return record
}

private func isSame<One: Record>(_ record: One, _ other: any Record) -> Bool { record == other as? One }
