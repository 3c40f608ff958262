import Diagnostics

@testable import CatalogueModel
@testable import SitePages

let fi = Language("fi")
let sv = Language("sv")

/// A small catalogue with at least one record of every kind, in Finnish and partly in Swedish.
func sampleCatalogue(adding extra: [any Record] = []) -> Catalogue {
    Catalogue(
        configuration: sampleConfiguration(), records: sampleActors() + sampleServices() + sampleRest() + extra,
        on: day(2026, 11, 21))
}

/// The contexts of the sample, Finnish and Swedish, with texts that show their keys.
func sampleContexts(
    _ catalogue: Catalogue = sampleCatalogue(), texts: [String: String] = sampleTexts, baseURL: String? = nil,
    freshness: Freshness = sampleFreshness
) -> [PageContext] {
    let tables = Dictionary(uniqueKeysWithValues: catalogue.languages.map { ($0, SiteTexts(texts, language: $0)) })
    let addresses = SiteAddresses(of: catalogue, texts: tables)
    return pageContexts(
        for: catalogue, addresses: addresses, texts: tables,
        assets: ["site.css": "assets/site.1.css", "icon.svg": "assets/icon.2.svg"], baseURL: baseURL,
        freshness: freshness,
        examples: [.finnish: [.service: GuideExample(path: "content/palvelut/a.md", text: "title: A", language: "fi")]])
}

/// Names for addresses and the few texts with gaps to fill; every other text is its key.
let sampleTexts: [String: String] = [
    "section.provider": "tuottajat", "section.service": "palvelut", "section.serviceChain": "ketjut",
    "section.article": "sivut", "section.greyArea": "harmaat", "page.map": "kartta", "page.interfaces": "rajapinnat",
    "section.checklist": "muistilistat", "page.comparison": "vertaa",
    "page.accessibilityStatement": "saavutettavuus",
    "date.day": "{day}.{month}.{year}", "date.month": "{month}/{year}", "number.decimalMark": ",", "list.and": "ja",
    "count.handovers.one": "{n} luovutus", "count.handovers.other": "{n} luovutusta",
    "interface.title": "{first} – {second}", "step.afterMany": "Vaiheiden {steps} jälkeen.",
    "step.afterOne": "Vaiheen {steps} jälkeen.", "step.number": "vaihe {step}", "record.ended": "Päättyi {date}.",
    "comparison.less": "alle {value}", "metric.easierTargets": "{years} < {value} ({year})",
    "metric.preliminaryActual": "{value} (ennakko)", "metric.preliminaryTarget": "{value} (alustava)",
    "attainment.line": "{actual} / {target}", "attainment.explained": "{percent} %",
    "chart.caption": "{unit}, {direction}.", "chart.actuals": "Toteumat {values}.",
    "chart.targets": "Tavoitteet {values}.", "number.groupMark": "\u{A0}",
    "change.obligation": "Oli {from}, nyt {to}.", "change.handoverSettled": "{from} – {to} selvisi; oli {before}.",
    "changes.beginning": "Alkoi: {kinds}.", "changes.day": "Muutokset {date}", "count.services.other": "{n} palvelua",
    "form.list": "luettelo: {item}", "form.reference": "tunnus ({kinds})", "changes.new": "Uutta: {kinds}",
    "change.stepAdded": "Uusi vaihe: {step}.", "change.actual": "{year}: {value}.",
    "record.validFrom": "{from} alkaen", "record.coming": "Alkaa {date}.", "record.ending": "Päättyy {date}.",
]

func header(
    _ kind: RecordKind, _ id: String, sv translation: String? = nil, validFrom: CalendarDate? = nil,
    validTo: CalendarDate? = nil, successors: [String] = [],
    sources: [Citation] = [Citation(source: SourceID("laki"), at: "1 §")]
) -> RecordHeader {
    RecordHeader(
        kind: kind, id: id, file: "content/\(kind.folder)/\(id).md",
        title: LocalizedText("\(id)-fi", translations: translation.map { [sv: $0] } ?? [:]),
        summary: LocalizedText("Tiivistelmä & muuta", translations: translation.map { _ in [sv: "Sammandrag"] } ?? [:]),
        aliases: LocalizedWords(["toinen nimi"]), validFrom: validFrom, validTo: validTo, successors: successors,
        owner: ActorID("palkeet"),
        reviewed: day(2026, 11, 20), sources: sources,
        translations: translation.map { _ in
            [sv: Translation(file: "content/\(kind.folder)/\(id).sv.md", translationOf: "")]
        }
            ?? [:])
}

func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else { fatalError("a day that exists") }
    return date
}

private func sampleConfiguration() -> SiteConfiguration {
    SiteConfiguration(
        title: LocalizedText("Kartta", translations: [sv: "Kartan"]), summary: LocalizedText("Yhteenveto"),
        publisher: LocalizedText("Julkaisija"), languages: [fi, sv],
        domains: [
            Domain(
                id: DomainID("talous"), title: LocalizedText("Talous", translations: [sv: "Ekonomi"]),
                colour: "#1c6b3c", darkColour: "#7fd3a0")
        ],
        repository: Repository(url: "https://example.org", edit: "https://example.org/edit/{path}"),
        feedback: Feedback(form: "https://example.org/palaute"),
        accessibility: AccessibilityStatement(
            status: .partial, prepared: day(2026, 1, 2), reviewed: day(2026, 3, 4),
            method: LocalizedText("Itse arvioitu"),
            failings: [.init(what: LocalizedText("Kartta on leveä"), criterion: "1.4.10")]),
        licence: Licence(id: "CC-BY-4.0", url: "https://example.org/lisenssi"))
}

private func sampleActors() -> [any Record] {
    [
        Provider(
            header: header(.provider, "palkeet", sv: "Palkeet-sv"), form: .agency, domains: [DomainID("talous")],
            steeredBy: [ActorID("ministerio")],
            laws: [
                Law(title: LocalizedText("Laki"), number: "179/2019", section: "1 §", url: "https://example.org/laki")
            ],
            customers: [ActorID("virastot")],
            contact: [
                Contact(channel: LocalizedText("Lomake"), phone: "0295 1", link: WebLink("https://example.org"))
            ]),
        Provider(header: header(.provider, "keha"), role: .aggregator, domains: [DomainID("talous")]),
        Customer(
            header: header(.customer, "virastot", sv: "Ämbetsverk"), form: .group,
            members: [LocalizedText("Mittausvirasto", translations: [sv: "Mätverket"])]),
        Customer(
            header: header(.customer, "virasto"), form: .agency, memberOf: [ActorID("virastot")],
            servedBy: [ActorID("keha")]),
        Customer(
            header: header(.customer, "ely", validTo: day(2025, 12, 31), successors: ["virasto"]), form: .agency),
        Customer(header: header(.customer, "kansalaiset"), form: .public),
        SteeringBody(header: header(.steeringBody, "ministerio")),
    ]
}

private func sampleServices() -> [any Record] {
    [
        Service(
            header: header(.service, "palkka", sv: "Lön"), provider: ActorID("palkeet"), domain: DomainID("talous"),
            situations: [SituationID("aloitus")], audience: [ActorID("virastot")],
            eligibility: LocalizedText("Virasto"),
            obligation: Obligation(
                level: .mandatory, basis: LocalizedText("Laki [[palkeet|Palkeista]] & <asetus>"),
                exemption: LocalizedText("Erityinen syy")),
            price: Price(model: LocalizedText("Maksuton")), howToGet: LocalizedText("Tilaa [[ei-ole]]"),
            channels: [Channel(channel: LocalizedText("Puhelin"))], inputs: [LocalizedText("Tiedot")],
            outputs: [LocalizedText("Palkka")], requires: [ServiceID("koonti")], replaces: [LocalizedText("Vanha")]),
        Service(
            header: header(.service, "koonti"), provider: ActorID("keha"), domain: DomainID("talous"),
            lifecycle: .pilot),
    ]
}

/// Two days of changes to the sample, so late that reviews are due.
let sampleFreshness = Freshness(
    lastChanges: ["content/palvelut/palkka.md": day(2028, 3, 1), "content/palvelut/koonti.md": day(2028, 2, 28)],
    days: [
        ChangeDay(
            date: day(2028, 3, 1), time: "2028-03-01T09:30:00+02:00",
            changes: [
                CatalogueChange(
                    kind: .service, id: "palkka", title: LocalizedText("palkka-fi"),
                    facts: [.obligation(from: .voluntary, to: .mandatory)]),
                CatalogueChange(kind: .service, id: "koonti", title: LocalizedText("koonti-fi"), facts: [.added]),
                CatalogueChange(kind: .service, id: "poissa", title: LocalizedText("Poissa & pois"), facts: [.removed]),
                CatalogueChange(kind: .article, id: "tietoa", title: LocalizedText("tietoa-fi"), facts: [.texts]),
            ]),
        ChangeDay(date: day(2028, 1, 2), time: "2028-01-02T08:00:00+02:00", beginning: [.service: 2, .source: 1]),
    ])
