@testable import CatalogueModel

/// The sample's situations, chains, promises, metrics and the rest.
func sampleRest() -> [any Record] {
    sampleChains() + [
        Situation(
            header: header(.situation, "aloitus"), start: LocalizedText("Kysy: [[palkeet]]"),
            audience: [ActorID("virasto")],
            steps: [
                StepSelection(
                    chain: ServiceChainID("ketju"), extent: .run(from: ChainStepID("a"), to: ChainStepID("d")))
            ],
            chains: [ServiceChainID("ketju")], services: [ServiceID("palkka")], order: 1),
        Situation(
            header: header(.situation, "kapea"), audience: [ActorID("kansalaiset")], chains: [ServiceChainID("ketju")],
            order: 3),
        Situation(header: header(.situation, "ilman"), order: 2),
        TaskArea(
            header: header(.taskArea, "talousala"), does: LocalizedText("[[keha]] tekee"),
            customers: LocalizedText("Käyttää"), substance: LocalizedText("VM"), performance: LocalizedText("TEM")),
        Theme(header: header(.theme, "teema"), order: 1, actions: [LocalizedText("Teko")]),
        Promise(header: header(.promise, "lupaus"), theme: ThemeID("teema"), actions: [LocalizedText("Teko")]),
        Promise(header: header(.promise, "tyhja"), theme: ThemeID("teema")),
        Metric(
            header: header(.metric, "aika"), subject: ActorID("keha"), promise: PromiseID("lupaus"),
            unit: LocalizedText("vrk"), direction: .lower, scale: LocalizedText("1–5"),
            values: [
                .init(year: 2024, kind: .target, amount: number("28"), comparison: .less),
                .init(year: 2023, kind: .actual, amount: number("26,96"), preliminary: true),
                .init(year: 2022, kind: .actual, amount: .notAvailable),
                .init(year: 2025, kind: .target, amount: .notDecided),
            ]),
        Metric(
            header: header(.metric, "teemalla"), subject: ActorID("keha"), theme: ThemeID("teema"),
            unit: LocalizedText("kpl"), direction: .higher),
        Metric(
            header: header(.metric, "verrattu"), subject: ActorID("keha"), promise: PromiseID("lupaus"),
            unit: LocalizedText("euroa"), direction: .higher,
            values: [
                .init(year: 2023, kind: .actual, amount: number("2000")),
                .init(year: 2023, kind: .target, amount: number("1000")),
                .init(year: 2024, kind: .actual, amount: number("960"), preliminary: true),
                .init(year: 2024, kind: .target, amount: number("1000"), preliminary: true, comparison: .greater),
            ]),
        Network(
            header: header(.network, "verkosto"), purpose: LocalizedText("Tavata"), origin: .central,
            coordinators: [ActorID("ministerio")], members: LocalizedText("Kaikki")),
        GreyArea(
            header: header(.greyArea, "aukko"), kind: .role, actors: [ActorID("keha")],
            services: [ServiceID("koonti")], chains: [ServiceChainID("ketju")], claim: LocalizedText("Epäselvää")),
        Source(
            header: header(.source, "laki", sources: []), publisher: LocalizedText("Eduskunta"),
            date: .month(year: 2019, month: 6), url: "https://example.org/laki", language: sv),
        Source(
            header: header(.source, "vanha"), publisher: LocalizedText("Eduskunta"), date: .unknown,
            supersededBy: SourceID("laki")),
        Article(header: header(.article, "tietoa"), menu: true),
    ]
}

private func number(_ text: String) -> Metric.Value.Amount {
    DecimalNumber(text).map(Metric.Value.Amount.number) ?? .notAvailable
}

private func sampleChains() -> [any Record] {
    [
        ServiceChain(
            header: header(.serviceChain, "ketju"), trigger: LocalizedText("Alku"), outcome: LocalizedText("Loppu"),
            customer: ActorID("virasto"), domains: [DomainID("talous")], evidence: .implied,
            promises: [PromiseID("lupaus")],
            metrics: [MetricID("aika")],
            steps: [
                ChainStep(
                    id: ChainStepID("a"), title: LocalizedText("Päätös"), actor: ActorID("virasto"), role: .decides,
                    output: LocalizedText("Päätös"), sources: [Citation(source: SourceID("laki"), at: "2 §")]),
                ChainStep(
                    id: ChainStepID("b"), title: LocalizedText("Laskenta"), actor: ActorID("palkeet"),
                    service: ServiceID("palkka"), also: [.init(actor: ActorID("keha"), role: .supports)],
                    after: [ChainStepID("a")], condition: LocalizedText("Aina"), input: LocalizedText("Tiedot"),
                    system: LocalizedText("Kieku")),
                ChainStep(
                    id: ChainStepID("c"), title: LocalizedText("Koonti"), actor: ActorID("keha"),
                    after: [ChainStepID("a")], alternativeTo: ChainStepID("b"), optional: true),
                ChainStep(
                    id: ChainStepID("d"), title: LocalizedText("Valmis"), actor: ActorID("virasto"),
                    after: [ChainStepID("b"), ChainStepID("c")]),
            ],
            handovers: [
                Handover(
                    from: ChainStepID("a"), to: ChainStepID("b"), what: LocalizedText("Päätös"),
                    agreement: LocalizedText("Sopimus"), status: .clear,
                    sources: [Citation(source: SourceID("laki"), at: "3 §")]),
                Handover(
                    from: ChainStepID("b"), to: ChainStepID("d"), what: LocalizedText("Palkka"), status: .unowned,
                    note: LocalizedText("Avoin")),
            ])
    ]
}
