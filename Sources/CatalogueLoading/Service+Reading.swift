import CatalogueModel
import Diagnostics

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
            link: fields.link("url"),
            contact: fields.contacts("contact"))
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
            validity: fields.text("validity"), link: fields.link("url"))
    }
}

extension Situation {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            start: fields.text("start"),
            audience: fields.references("audience", to: [.customer]),
            steps: fields.list("steps", StepSelection.init),
            chains: fields.references("chains", to: [.serviceChain]),
            services: fields.references("services", to: [.service]),
            group: fields.situationGroup("group"),
            order: fields.integer("order"))
    }
}

extension StepSelection {
    init(reading fields: FieldReader) {
        let chain: ServiceChainID = fields.reference(required: "chain", to: [.serviceChain])
        let step = fields.step("step")
        let (from, to) = (fields.step("from"), fields.step("to"))
        if let step, from == nil, to == nil {
            self.init(chain: chain, extent: .step(step))
        } else if step == nil, let from, let to {
            self.init(chain: chain, extent: .run(from: from, to: to))
        } else {
            fields.tellUnclearSteps()
            self.init(chain: chain, extent: .step(step ?? from ?? ChainStepID("")))
        }
    }
}

extension FieldReader {
    fileprivate func tellUnclearSteps() {
        guard let mapping else { return }
        reading.tell(
            Finding(
                .error, .missingField, at: mapping.placeOfMissing,
                "It is not clear which steps of the chain are meant",
                help:
                    "Write `{chain: id, step: id}` for one step, or `{chain: id, from: id, to: id}` for a run of steps."
            ))
    }
}
