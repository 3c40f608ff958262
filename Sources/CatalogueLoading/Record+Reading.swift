import CatalogueModel

/// A record of this kind from its fields; the same code gives the kind's schema when the reader describes.
func record(of kind: RecordKind, id: String, file: String, reading fields: FieldReader) -> any Record {
    let header = RecordHeader(kind: kind, id: id, file: file, reading: fields)
    return switch kind {
    case .provider: Provider(header: header, reading: fields)
    case .customer: Customer(header: header, reading: fields)
    case .steeringBody: SteeringBody(header: header, reading: fields)
    case .service: Service(header: header, reading: fields)
    case .situation: Situation(header: header, reading: fields)
    case .serviceChain: ServiceChain(header: header, reading: fields)
    case .taskArea: TaskArea(header: header, reading: fields)
    case .theme: Theme(header: header, reading: fields)
    case .promise: Promise(header: header, reading: fields)
    case .metric: Metric(header: header, reading: fields)
    case .network: Network(header: header, reading: fields)
    case .greyArea: GreyArea(header: header, reading: fields)
    case .source: Source(header: header, reading: fields)
    case .article: Article(header: header, reading: fields)
    }
}

/// The fields that a kind's front matter may have.
public func schema(of kind: RecordKind) -> RecordSchema {
    let describing = FieldReader()
    _ = record(of: kind, id: "", file: "", reading: describing)
    return RecordSchema(kind: kind, fields: describing.described)
}

extension RecordHeader {
    init(kind: RecordKind, id: String, file: String, reading fields: FieldReader) {
        self.init(
            kind: kind, id: id, file: file,
            title: fields.text(required: "title"),
            summary: fields.text(required: "summary"),
            aliases: fields.words("aliases"),
            validFrom: fields.date("validFrom"),
            validTo: fields.date("validTo"),
            successors: fields.recordIDs(oneOrMore: "successor"),
            owner: fields.reference(required: "owner", to: RecordKind.actors),
            reviewed: fields.date(required: "reviewed"),
            sources: fields.list(required: "sources", Citation.init),
            confirmed: fields.confirmations("confirmed"))
    }
}

extension Citation {
    init(reading fields: FieldReader) {
        self.init(source: fields.reference(required: "source", to: [.source]), at: fields.string("at"))
    }
}

extension Channel {
    static let schemes = ["https:", "http:", "mailto:", "tel:"]

    init(reading fields: FieldReader) {
        self.init(channel: fields.text(required: "channel"), link: fields.link("url", schemes: Self.schemes))
    }
}
