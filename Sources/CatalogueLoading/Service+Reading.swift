import CatalogueModel

extension Service {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            provider: fields.reference(required: "provider", to: [.provider]),
            domain: fields.domain(required: "domain"),
            situations: fields.references("situations", to: [.situation]),
            audience: fields.references("audience", to: RecordKind.actors),
            excluded: fields.references("excluded", to: RecordKind.actors),
            eligibility: fields.text("eligibility"),
            obligation: fields.nested(required: "obligation", Obligation.init) ?? Obligation(level: .unknown),
            price: fields.nested("price", Price.init),
            howToGet: fields.text("howToGet"),
            channels: fields.list("channels", Channel.init),
            inputs: fields.texts("inputs"),
            outputs: fields.texts("outputs"),
            requires: fields.references("requires", to: [.service]),
            replaces: fields.texts("replaces"),
            lifecycle: fields.choice("lifecycle"),
            url: fields.url("url"))
    }
}

extension Obligation {
    init(reading fields: FieldReader) {
        self.init(
            level: fields.choice(required: "level", standIn: .unknown),
            binds: fields.references("binds", to: RecordKind.actors), basis: fields.text("basis"),
            exemption: fields.text("exemption"))
    }
}

extension Price {
    init(reading fields: FieldReader) {
        self.init(
            model: fields.text("model"), amount: fields.text("amount"), unit: fields.text("unit"),
            validity: fields.text("validity"), url: fields.url("url"))
    }
}

extension Situation {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            chains: fields.references("chains", to: [.serviceChain]),
            services: fields.references("services", to: [.service]),
            group: fields.situationGroup("group"),
            order: fields.integer("order"))
    }
}
