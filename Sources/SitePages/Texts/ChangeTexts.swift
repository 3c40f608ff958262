import CatalogueModel

/// Says what has changed in words, in the language of some pages.
struct ChangeTexts {
    let context: PageContext

    private var texts: SiteTexts { context.texts }

    /// A sentence for each fact.
    func sentences(on change: CatalogueChange) -> [String] {
        change.facts.map { sentence($0, of: change) }
    }

    private func sentence(_ fact: CatalogueChange.Fact, of change: CatalogueChange) -> String {
        switch fact {
        case .added: texts[.changeAdded]
        case .removed: texts[.changeRemoved]
        case .ended(let day): texts.text(.changeEnded, ["date": texts.date(day)])
        case .ending(let day): texts.text(.changeEnding, ["date": texts.date(day)])
        case .revived: texts[.changeRevived]
        case .renamed(let from): texts.text(.changeRenamed, ["from": from.primary])
        case .obligation(let from, let to):
            texts.text(.changeObligation, ["from": texts[.obligation(from)], "to": texts[.obligation(to)]])
        case .provider(let from, let to): texts.text(.changeProvider, ["from": name(from), "to": name(to)])
        case .lifecycle(let to): texts.text(.changeLifecycle, ["to": texts[.lifecycle(to)]])
        case .price: texts[.changePrice]
        case .evidence(let from, let to):
            texts.text(.changeEvidence, ["from": texts[.evidence(from)], "to": texts[.evidence(to)]])
        case .stepAdded(let id, let title):
            texts.text(.changeStepAdded, ["step": name(of: id, title, in: change)])
        case .stepRemoved(_, let title): texts.text(.changeStepRemoved, ["step": title.primary])
        case .stepActor(let id, let title, let from, let to):
            texts.text(
                .changeStepActor,
                ["step": name(of: id, title, in: change), "from": name(from), "to": name(to)])
        case .handover(let handover): sentence(handover, of: change)
        case .value(let value): sentence(value)
        case .superseded(let source):
            texts.text(.changeSuperseded, ["to": context.targets[source.text]?.title ?? source.text])
        case .texts: texts[.changeTexts]
        case .details: texts[.changeDetails]
        }
    }

    private func sentence(_ handover: CatalogueChange.HandoverChange, of change: CatalogueChange) -> String {
        let text: PlainText
        switch handover.before {
        case nil: text = .changeHandoverNew
        case .some: text = handover.isSettled ? .changeHandoverSettled : .changeHandover
        }
        return texts.text(
            text,
            [
                "from": name(of: handover.from, handover.fromTitle, in: change),
                "to": name(of: handover.to, handover.toTitle, in: change),
                "before": handover.before.map { texts[.status($0)] } ?? "", "now": texts[.status(handover.now)],
            ])
    }

    private func sentence(_ value: Metric.Value) -> String {
        let amount =
            switch value.amount {
            case .number(let number): texts.number(number)
            case .notAvailable: texts[.notAvailable]
            case .notDecided: texts[.notDecided]
            }
        let shown = value.comparison.map { texts.filled(texts[.comparison($0)], ["value": amount]) } ?? amount
        return texts.text(
            value.kind == .actual ? .changeActual : .changeTarget, ["year": String(value.year), "value": shown])
    }

    private func name(_ actor: ActorID) -> String { context.targets[actor.text]?.title ?? actor.text }

    /// The step's title in the pages' language when the step is there still, or else as it was written.
    private func name(of step: ChainStepID, _ title: LocalizedText, in change: CatalogueChange) -> String {
        let chain = context.catalogue.serviceChains[ServiceChainID(change.id)]
        return chain?.step(step)?.title[context.language] ?? title.primary
    }
}

extension ChangeDay {
    /// What the catalogue began with, in words: `69 palvelua`.
    func beginning(in texts: SiteTexts) -> [String] {
        RecordKind.allCases.compactMap { kind in
            guard let count = beginning[kind] else { return nil }
            return CountedThing(kind).map { texts.count(count, $0) } ?? "\(texts[.kinds(kind)]) (\(count))"
        }
    }
}
