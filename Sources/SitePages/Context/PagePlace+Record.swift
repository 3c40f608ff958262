import CatalogueModel
import TextNotation

extension PagePlace {
    /// What stands around the page of a record.
    func frame(of record: RecordHeader) -> PageFrame {
        frame(
            title: record.title[context.language], description: record.summary[context.language],
            trail: [listLink(record.kind)])
    }

    /// What the pages of all kinds show of their record.
    func parts(of record: RecordHeader, content: PageContent) -> RecordParts {
        let isTranslated = context.isPrimary || record.translations[context.language] != nil
        let edited = record.translations[context.language]?.file ?? record.file
        let isAboutOthers = record.kind != .article && record.kind != .source
        let owner = isAboutOthers ? context.catalogue.actor(record.owner).map { recordLink($0.header) } : nil
        let publisher = context.catalogue.configuration.publisher[context.language]
        let confirmable = context.catalogue.record(record.id).flatMap { context.catalogue.confirmable($0) }
        let silent = confirmable.map { confirmable in
            confirmable.parties.filter { !confirmable.confirmedBy.contains($0) }
        }
        return RecordParts(
            kind: texts[.kind(record.kind)], title: record.title[context.language],
            titleLanguage: foreignLanguage(of: record.title), summary: phrase(record.summary),
            aliases: aliases(of: record), notice: validityNotice(of: record),
            fallback: isTranslated ? nil : texts[.fallbackNotice], validity: validity(of: record),
            body: content.body.map { bodyParts($0) }, map: content.map,
            lineMap: context.index.stationAnchors[record.id].map { link(to: .map, anchor: $0) },
            sources: citations(record.sources),
            owner: owner, compiledBy: publisher.isEmpty ? nil : publisher,
            confirmations: confirmations(record.confirmed), unconfirmed: recordLinks(silent ?? []),
            reviewed: texts.date(record.reviewed), reviewedDay: record.reviewed.description,
            changed: lastChange(of: record).map { dateLine($0) },
            edit: context.catalogue.configuration.repository?.edit.map {
                $0.replacing("{path}", with: percentEncoded(edited, keepingSlashes: true))
            },
            predecessors: (context.catalogue.relations.predecessors[record.id] ?? []).compactMap { recordLink($0) },
            greyAreas: recordLinks(context.index.greyAreasNaming[record.id] ?? []),
            greyAreaSummary: record.kind.isActor ? greyAreaSummary(of: ActorID(record.id)) : nil)
    }

    /// Each as `Valtori, 1.12.2026 (kirje)`.
    func confirmations(_ confirmed: [Confirmation]) -> [String] {
        confirmed.map { confirmation in
            texts.text(
                .confirmationLine,
                [
                    "organisation": recordLink(confirmation.by)?.title ?? confirmation.by.text,
                    "date": texts.date(confirmation.date), "how": confirmation.how[context.language],
                ])
        }
    }

    func dateLine(_ date: CalendarDate) -> DateLine { DateLine(text: texts.date(date), day: date.description) }

    /// The day on which what the page shows was last changed; nil when that is not known of all of its files.
    private func lastChange(of record: RecordHeader) -> CalendarDate? {
        let files = [record.file] + (record.translations[context.language].map { [$0.file] } ?? [])
        let days = files.compactMap { context.freshness.lastChanges[$0] }
        return days.count == files.count ? days.max() : nil
    }

    /// The words of the page's language, or else of the primary one, marked with it.
    private func aliases(of record: RecordHeader) -> [Phrase] {
        let isForeign = !context.isPrimary && record.aliases.translations[context.language] == nil
        return record.aliases[context.language].map { word in
            Phrase(html: HTML(escaped(word)), language: isForeign ? context.catalogue.primaryLanguage.code : nil)
        }
    }

    /// - Parameter withOutline: whether the text is all that the page has.
    func bodyParts(_ body: RenderedBody, withOutline: Bool = true) -> BodyParts {
        let top = body.outline.map(\.level).min() ?? 2
        let headings = body.outline.filter { $0.level == top }
            .map { OutlineLine(title: $0.text, anchor: $0.anchor) }
        return BodyParts(
            html: HTML(body.html), language: body.language == context.language ? nil : body.language.code,
            // Two headings are seen at a glance.
            outline: headings.count < 4 || !withOutline ? [] : headings)
    }

    private func validityNotice(of record: RecordHeader) -> ValidityNotice? {
        switch context.catalogue.state(of: record) {
        case .coming(let start):
            ValidityNotice(look: "coming", text: texts.text(.comingNotice, ["date": texts.date(start)]))
        case .inForce: nil
        case .ending(let end):
            ValidityNotice(look: "ending", text: texts.text(.endingNotice, ["date": texts.date(end)]))
        case .ended(let end):
            ValidityNotice(
                look: "ended", text: texts.text(.endedNotice, ["date": texts.date(end)]),
                successors: record.successors.compactMap { recordLink($0) })
        }
    }

    private func validity(of record: RecordHeader) -> String? {
        switch (record.validFrom, record.validTo) {
        case (let from?, nil): texts.text(.validFrom, ["from": texts.date(from)])
        case (nil, let to?): texts.text(.validTo, ["to": texts.date(to)])
        case (let from?, let to?): texts.text(.validBetween, ["from": texts.date(from), "to": texts.date(to)])
        case (nil, nil): nil
        }
    }
}

extension PagePlace {
    func badge(_ level: Obligation.Level) -> Badge {
        Badge(look: "obligation-\(level.rawValue)", text: texts[.obligation(level)])
    }

    func badge(_ evidence: ServiceChain.Evidence) -> Badge {
        Badge(look: "evidence-\(evidence.rawValue)", text: texts[.evidence(evidence)])
    }

    func badge(_ status: Handover.Status) -> Badge {
        Badge(look: "status-\(status.rawValue)", text: texts[.status(status)])
    }

    func badge(_ step: TargetAttainment.Step) -> Badge {
        Badge(look: "attainment-\(step.rawValue)", text: texts[.attainment(step)])
    }

    /// The badge of a record that is not simply in force.
    func validityBadge(of record: RecordHeader) -> Badge? {
        switch context.catalogue.state(of: record) {
        case .coming(let start):
            Badge(look: "lifecycle-planned", text: texts.text(.comingShort, ["date": texts.date(start)]))
        case .inForce: nil
        case .ending(let end):
            Badge(look: "lifecycle-ending", text: texts.text(.endingShort, ["date": texts.date(end)]))
        case .ended(let end):
            Badge(look: "lifecycle-ended", text: texts.text(.endedShort, ["date": texts.date(end)]))
        }
    }

    /// The badge of a service that is not simply in use.
    func badge(_ lifecycle: Service.Lifecycle?) -> Badge? {
        guard let lifecycle, lifecycle != .active else { return nil }
        return Badge(look: "lifecycle-\(lifecycle.rawValue)", text: texts[.lifecycle(lifecycle)])
    }

    /// - Parameter showingProvider: whether the list is not of one provider's services.
    func serviceLine(_ id: ServiceID, showingProvider: Bool = true) -> ServiceLine? {
        context.catalogue.services[id].map { service in
            ServiceLine(
                link: recordLink(service.header), summary: phrase(service.summary),
                provider: showingProvider ? recordLink(service.provider) : nil, domain: domain(service.domain),
                obligation: badge(service.obligation.level),
                lifecycle: validityBadge(of: service.header) ?? badge(service.lifecycle),
                marks: marks(of: service))
        }
    }

    func marks(of service: Service) -> ServiceMarks {
        func list(_ ids: [ActorID]) -> String { ids.map(\.text).joined(separator: " ") }
        let binds = service.obligation.binds
        let audience = context.catalogue.audience(of: service)
        return ServiceMarks(
            id: service.header.id, provider: service.provider.text, level: service.obligation.level.rawValue,
            audience: list(audience + binds.filter { !audience.contains($0) }), binds: list(binds),
            excluded: list(service.excluded))
    }

    func serviceLines(_ ids: [ServiceID], showingProvider: Bool = true) -> [ServiceLine] {
        sorted(ids).compactMap { serviceLine($0, showingProvider: showingProvider) }
    }

    func chainLine(_ id: ServiceChainID) -> ChainLine? {
        context.catalogue.serviceChains[id].map { chain in
            ChainLine(
                link: recordLink(chain.header), summary: phrase(chain.summary), evidence: badge(chain.evidence),
                steps: texts.count(chain.steps.count, .steps),
                domain: chain.domains.first.flatMap { domain($0) })
        }
    }

    func chainLines(_ ids: [ServiceChainID]) -> [ChainLine] { sorted(ids).compactMap { chainLine($0) } }

    func interfaceLines(of actor: ActorID) -> [InterfaceLine] {
        (context.catalogue.relations.interfacesOfActor[actor] ?? []).compactMap { interface in
            guard let counterpart = recordLink(interface.counterpart(of: actor)) else { return nil }
            return InterfaceLine(
                counterpart: counterpart, address: link(to: Page.interface(interface)),
                count: texts.count(interface.passings.count, .handovers), worst: badge(interface.worstStatus))
        }
    }
}
