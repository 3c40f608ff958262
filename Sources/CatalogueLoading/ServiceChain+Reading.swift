import CatalogueModel

extension ServiceChain {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            situation: fields.reference("situation", to: [.situation]),
            trigger: fields.text(required: "trigger"),
            outcome: fields.text(required: "outcome"),
            customer: fields.reference(required: "customer", to: RecordKind.actors),
            domains: fields.domains(oneOrMore: "domain", atMost: Self.mostDomains),
            evidence: fields.choice(required: "evidence", standIn: .proposed),
            promises: fields.references("promises", to: [.promise]),
            metrics: fields.references("metrics", to: [.metric]),
            steps: Self.steps(reading: fields),
            handovers: fields.list("handovers", pairedBy: .fields(["from", "to"]), Handover.init))
    }

    /// The steps, each after the one written before it unless it says otherwise.
    private static func steps(reading fields: FieldReader) -> [ChainStep] {
        let read = fields.list(required: "steps", pairedBy: .id("id", shorthand: "title")) { fields in
            let after = fields.steps("after")
            return (step: ChainStep(reading: fields), after: after)
        }
        return read.indices.map { index in
            var step = read[index].step
            step.after = read[index].after ?? (index > 0 ? [read[index - 1].step.id] : [])
            return step
        }
    }
}

extension ChainStep {
    /// The step without its `after`, whose default is known only to the chain.
    init(reading fields: FieldReader) {
        self.init(
            id: ChainStepID(fields.ownID(required: "id")),
            title: fields.text(required: "title"),
            actor: fields.reference(required: "actor", to: RecordKind.actors),
            service: fields.reference("service", to: [.service]),
            role: fields.choice("role") ?? .does,
            also: fields.list("also", Participant.init),
            alternativeTo: fields.step("alternativeTo"),
            optional: fields.flag("optional") ?? false,
            condition: fields.text("condition"),
            how: fields.text("how"),
            when: fields.text("when"),
            contact: fields.contacts("contact"),
            takesIntoUse: fields.flag("takesIntoUse") ?? false,
            input: fields.text("input"),
            output: fields.text("output"),
            system: fields.text("system"),
            sources: fields.list("sources", Citation.init),
            confirmed: fields.confirmations("confirmed"))
    }
}

extension ChainStep.Participant {
    init(reading fields: FieldReader) {
        self.init(
            actor: fields.reference(required: "actor", to: RecordKind.actors),
            role: fields.choice(required: "role", standIn: .does))
    }
}

extension Handover {
    init(reading fields: FieldReader) {
        self.init(
            from: fields.step(required: "from"),
            to: fields.step(required: "to"),
            what: fields.text(required: "what"),
            agreement: fields.text("agreement"),
            status: fields.choice(required: "status", standIn: .unknown),
            note: fields.text("note"),
            sources: fields.list("sources", Citation.init),
            confirmed: fields.confirmations("confirmed"))
    }
}
