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
            website: fields.link("website"),
            contact: fields.contacts("contact"),
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
            members: fields.listOfEither("members", .text, parse: fields.memberName) { fields in
                fields.localizedText(required: "name")
            },
            servedBy: fields.references("servedBy", to: [.provider]),
            website: fields.url("website"))
    }
}

extension SteeringBody {
    init(header: RecordHeader, reading fields: FieldReader) {
        self.init(header: header, website: fields.url("website"))
    }
}

extension FieldReader {
    /// A member's name that is the same in all languages, or has no other yet.
    fileprivate func memberName(_ node: YAMLNode, _ field: Field) -> LocalizedText? {
        plainText(node, field).map { LocalizedText($0) }
    }
}
