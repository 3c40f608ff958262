import CatalogueModel

extension TaskArea {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            order: fields.integer("order"),
            does: fields.text(required: "does"),
            customers: fields.text(required: "customers"),
            substance: fields.text("substance"),
            performance: fields.text("performance"),
            note: fields.text("note"))
    }
}

extension Theme {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(header: header, order: fields.integer("order"), actions: fields.texts("actions"))
    }
}

extension Promise {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            theme: fields.reference(required: "theme", to: [.theme]),
            order: fields.integer("order"),
            actions: fields.texts("actions"))
    }
}

extension Metric {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            subject: fields.reference(required: "subject", to: RecordKind.actors),
            promise: fields.reference("promise", to: [.promise]),
            theme: fields.reference("theme", to: [.theme]),
            unit: fields.text(required: "unit"),
            direction: fields.choice(required: "direction", standIn: .higher),
            scale: fields.text("scale"),
            values: fields.list("values", Value.init))
    }
}

extension Metric.Value {
    init(reading fields: FieldReader) {
        self.init(
            year: fields.integer(required: "year"),
            kind: fields.choice(required: "kind", standIn: .actual),
            amount: fields.amount(required: "value"),
            preliminary: fields.flag("preliminary") ?? false,
            comparison: fields.choice("comparison"))
    }
}

extension Network {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            purpose: fields.text(required: "purpose"),
            origin: fields.choice("origin"),
            coordinators: fields.references("coordinators", to: RecordKind.actors),
            support: fields.text("support"),
            members: fields.text("members"),
            reach: fields.text("reach"),
            url: fields.url("url"))
    }
}

extension GreyArea {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            kind: fields.choice("kind"),
            actors: fields.references("actors", to: RecordKind.actors),
            services: fields.references("services", to: [.service]),
            chains: fields.references("chains", to: [.serviceChain]),
            claim: fields.text("claim"),
            settledBy: fields.text("settledBy"))
    }
}

extension Source {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            publisher: fields.text(required: "publisher"),
            date: fields.documentDate(required: "date"),
            file: fields.string("file"),
            url: fields.url("url"),
            language: fields.language("language"),
            grade: fields.choice("grade"),
            supersededBy: fields.reference("supersededBy", to: [.source]))
    }
}

extension Article {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(header: header, order: fields.integer("order"), menu: fields.flag("menu") ?? false)
    }
}
