import CatalogueModel

extension Provider {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            officialName: fields.text("officialName"),
            role: fields.choice("role") ?? .producer,
            form: fields.choice("form"),
            domains: fields.domains(required: "domains"),
            steeredBy: fields.references("steeredBy", to: RecordKind.actors),
            laws: fields.list("laws", Law.init),
            funding: fields.text("funding"),
            customers: fields.references("customers", to: RecordKind.actors),
            website: fields.url("website"),
            contact: fields.list("contact", Channel.init),
            businessId: fields.string("businessId"))
    }
}

extension Law {
    init(reading fields: FieldReader) {
        self.init(
            title: fields.text(required: "title"), number: fields.string("number"), section: fields.string("section"),
            url: fields.url("url"))
    }
}

extension Customer {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(
            header: header,
            form: fields.choice("form"),
            memberOf: fields.references("memberOf", to: [.customer]),
            servedBy: fields.references("servedBy", to: [.provider]),
            website: fields.url("website"))
    }
}

extension SteeringBody {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(header: header, website: fields.url("website"))
    }
}
