import CatalogueModel
import Markdown

func serviceListPage(in context: PageContext) -> ServiceListPage {
    let place = PagePlace(.list(.service), in: context)
    let texts = context.texts
    let relations = context.catalogue.relations
    let groups = context.catalogue.configuration.domains.compactMap { domain -> ListedServices? in
        guard let ids = relations.servicesOfDomain[domain.id], let label = place.domain(domain.id) else { return nil }
        return ListedServices(
            anchor: domain.id.text, domain: label, count: texts.count(ids.count, .services),
            services: place.sorted(ids).compactMap { place.listed($0) })
    }
    func choices<Subject>(_ ids: [Identifier<Subject>]) -> [ListFilterChoice] {
        ids.compactMap { id in
            place.recordLink(id).map { ListFilterChoice(value: id.text, title: $0.title, language: $0.language) }
        }
    }
    let providers = place.sorted(context.catalogue.providers.keys.filter { relations.servicesOfProvider[$0] != nil })
    return ServiceListPage(
        frame: place.listFrame(.service), title: texts[.kinds(.service)],
        introduction: texts[.listIntroduction(.service)],
        levels: Obligation.Level.allCases.map {
            LevelLine(id: $0.rawValue, badge: place.badge($0), explanation: texts[.obligationExplained($0)])
        },
        domains: groups.map {
            ListFilterChoice(value: $0.domain.id, title: $0.domain.title, language: $0.domain.language)
        },
        providers: choices(providers),
        situations: choices(context.index.situations.filter { relations.servicesOfSituation[$0] != nil }),
        comparison: place.link(to: .comparison), groups: groups)
}

func promiseListPage(in context: PageContext) -> PromiseListPage {
    let place = PagePlace(.list(.promise), in: context)
    return PromiseListPage(
        frame: place.listFrame(.promise), title: context.texts[.kinds(.promise)],
        introduction: context.texts[.listIntroduction(.promise)], overview: place.promiseOverview(),
        themes: context.index.themes.compactMap { id in
            context.catalogue.themes[id].map {
                ThemeGroup(
                    link: place.recordLink($0.header), summary: place.phrase($0.summary),
                    promises: place.promiseLines(of: id),
                    metrics: place.metricSummaries(context.index.metricsOfTheme[id] ?? []))
            }
        })
}

func metricListPage(in context: PageContext) -> MetricListPage {
    let place = PagePlace(.list(.metric), in: context)
    let subjects = place.sorted(context.index.metricsOfActor.keys)
    return MetricListPage(
        frame: place.listFrame(.metric), title: context.texts[.kinds(.metric)],
        introduction: context.texts[.listIntroduction(.metric)], legend: place.chartLegend(),
        groups: subjects.compactMap { subject in
            guard let link = place.recordLink(subject) else { return nil }
            let metrics = place.sorted(context.index.metricsOfActor[subject] ?? [])
            let rows = metrics.compactMap { context.catalogue.metrics[$0] }.map { place.latest($0) }
            return MetricGroup(
                subject: link, rows: rows, isCharted: rows.contains { $0.chart != nil },
                isAttained: rows.contains { $0.attainment != nil })
        })
}

func taskAreaListPage(in context: PageContext) -> TaskAreaListPage {
    let place = PagePlace(.list(.taskArea), in: context)
    let areas = context.index.taskAreas.compactMap { context.catalogue.taskAreas[$0] }
    return TaskAreaListPage(
        frame: place.listFrame(.taskArea), title: context.texts[.kinds(.taskArea)],
        introduction: context.texts[.listIntroduction(.taskArea)],
        rows: areas.map { area in
            TaskAreaRow(
                anchor: area.header.id, link: place.recordLink(area.header), does: place.phrase(area.does),
                customers: place.phrase(area.customers), substance: place.phrase(area.substance),
                performance: place.phrase(area.performance), actorWords: dataWords(place.actors(in: area)))
        }, actors: place.actors(in: areas),
        taskChoices: areas.map { area in
            let link = place.recordLink(area.header)
            return FilterOption(value: area.header.id, text: link.title, language: link.language)
        },
        actorChoices: place.filterOptions(areas.flatMap { place.actors(in: $0) }))
}

func sourceListPage(in context: PageContext) -> SourceListPage {
    let place = PagePlace(.list(.source), in: context)
    let sources = place.sorted(context.catalogue.sources.keys).compactMap { context.catalogue.sources[$0] }
    // A name that is translated in one place and not in another is still one publisher's.
    let byPublisher = Dictionary(grouping: sources) { $0.publisher[context.language] }
        .map { (name: $0, key: collationKey($0), sources: $1) }
        .sorted { $0.key == $1.key ? $0.name < $1.name : $0.key.lexicographicallyPrecedes($1.key) }
    return SourceListPage(
        frame: place.listFrame(.source), title: context.texts[.kinds(.source)],
        introduction: context.texts[.listIntroduction(.source)],
        groups: byPublisher.compactMap { group in
            group.sources.first.map { first in
                SourceGroup(publisher: place.phrase(first.publisher), rows: group.sources.map { place.row($0) })
            }
        })
}

extension PagePlace {
    fileprivate func listed(_ id: ServiceID) -> ListedService? {
        guard let service = context.catalogue.services[id], let line = serviceLine(id) else { return nil }
        let situations = context.catalogue.relations.situationsOfService[id] ?? []
        return ListedService(
            line: line, domainID: service.domain.text,
            situationIDs: situations.map(\.text).joined(separator: " "), titleOrder: rank(of: id.text),
            providerOrder: rank(of: service.provider.text),
            obligationOrder: Obligation.Level.allCases.firstIndex(of: service.obligation.level) ?? 0)
    }

    /// The actors that the rows of the division of labour refer to, each with its rows.
    fileprivate func actors(in areas: [TaskArea]) -> [TaskAreaActor] {
        var rows: [ActorID: [RecordLink]] = [:]
        for area in areas {
            let row = RecordLink(
                title: area.header.title[context.language], address: "#" + area.header.id,
                language: recordLink(area.header).language)
            for actor in Set(actors(in: area)) { rows[actor, default: []].append(row) }
        }
        return sorted(rows.keys).compactMap { id in
            recordLink(id).map { TaskAreaActor(anchor: "toimija-\(id)", actor: $0, rows: rows[id] ?? []) }
        }
    }

    /// The actors that a row of the division of labour refers to.
    fileprivate func actors(in area: TaskArea) -> [ActorID] {
        [area.does, area.customers, area.substance, area.performance, area.note].compactMap(\.self)
            .flatMap { InlineText.references(in: $0.primary).map { ActorID($0.id) } }
            .filter { context.catalogue.actor($0) != nil }
    }

    fileprivate func latest(_ metric: Metric) -> LatestMetric {
        let actual = metric.values.filter { $0.kind == .actual }.max { $0.year < $1.year }
        let last = actual?.year ?? 0
        let target = metric.values.filter { $0.kind == .target && $0.year > last }.min { $0.year < $1.year }
        return LatestMetric(
            link: recordLink(metric.header), unit: phrase(metric.unit), direction: texts[.direction(metric.direction)],
            actualYear: actual.map { String($0.year) }, actual: actual.map { cell(of: $0) },
            targetYear: target.map { String($0.year) }, target: target.map { cell(of: $0) },
            chart: chart(of: metric, as: .mini), attainment: attainmentLines(of: metric).last)
    }

    fileprivate func row(_ source: Source) -> SourceRow {
        let claims = context.catalogue.relations.claimsOfSource[SourceID(source.header.id)]?.count ?? 0
        return SourceRow(
            link: recordLink(source.header), date: texts.date(source.date), claims: texts.count(claims, .claims),
            newer: source.supersededBy.flatMap { recordLink($0) })
    }
}
