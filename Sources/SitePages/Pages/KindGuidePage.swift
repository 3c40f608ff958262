import CatalogueLoading
import CatalogueModel
import Diagnostics

/// The kinds of pages with their fields and an example of each, for those who write the content.
///
/// Made from the declaration that loads the files, so that it cannot say anything else than `check`.
struct KindGuidePage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    var messages: String
    var kinds: [GuideKind]

    static let fields = TemplateFields<KindGuidePage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("messages", \.messages), .init("kinds", \.kinds),
    ])
}

/// A kind of page, what every page has, or `site.yaml`.
struct GuideKind: TemplateData {
    var title: String
    var anchor: String
    var description: String
    /// Where its files lie; nil for what every page has.
    var place: String?
    /// The command that begins one.
    var command: String?
    var rows: [GuideField]
    var example: GuideExample?

    static let fields = TemplateFields<GuideKind>([
        .init("title", \.title), .init("anchor", \.anchor), .init("description", \.description),
        .init("place", \.place), .init("command", \.command), .init("rows", \.rows), .init("example", \.example),
    ])
}

/// A field with what it is for.
struct GuideField: TemplateData {
    /// The names from the root, as `steps.actor`.
    var name: String
    var isRequired: Bool
    var description: String
    /// What may be written there.
    var form: String

    static let fields = TemplateFields<GuideField>([
        .init("name", \.name), .init("isRequired", \.isRequired), .init("description", \.description),
        .init("form", \.form),
    ])
}

/// A file of the starter content.
public struct GuideExample: TemplateData {
    public var path: String
    public var text: String
    /// In which it is written.
    public var language: String

    public init(path: String, text: String, language: String) {
        self.language = language
        self.path = path
        self.text = text
    }

    public static let fields = TemplateFields<GuideExample>([
        .init("path", \.path), .init("text", \.text), .init("language", \.language),
    ])
}

func kindGuidePage(in context: PageContext) -> KindGuidePage {
    let place = PagePlace(.kindGuide, in: context)
    let texts = context.texts
    let kinds = RecordKind.allCases.map { ($0, fieldsInWritingOrder(of: $0)) }
    let shared = (kinds.first?.1 ?? []).filter { field in kinds.allSatisfy { $0.1.contains(field) } }
    let every = GuideKind(
        title: texts[.guideEveryKind], anchor: "kaikki", description: texts[.guideEveryKindExplained],
        rows: shared.flatMap { rows(of: $0, texts) })
    let own = kinds.map { kind, fields in
        GuideKind(
            title: texts[.kinds(kind)], anchor: kind.folder,
            description: texts[.field(kind.rawValue)], place: "content/\(kind.folder)/",
            command: "palvelukartta new \(kind.folder)",
            rows: fields.filter { !shared.contains($0) }.flatMap { rows(of: $0, texts) },
            example: context.examples[context.spoken]?[kind])
    }
    let site = GuideKind(
        title: texts[.guideSite], anchor: "site-yaml",
        description: texts[.field("site")],
        place: "site.yaml", rows: SiteConfiguration.fields.schemas.flatMap { rows(of: $0, texts) })
    return KindGuidePage(
        frame: place.frame(title: texts[.guideKindsTitle], description: texts[.guideKindsDescription]),
        title: texts[.guideKindsTitle], introduction: texts[.guideKindsDescription],
        messages: place.link(to: .messageGuide), kinds: [every] + own + [site])
}

/// The field and those inside it.
private func rows(
    of field: FieldSchema, at path: [String] = [], _ texts: SiteTexts
) -> [GuideField] {
    let path = path + [field.name]
    let row = GuideField(
        name: path.joined(separator: "."), isRequired: field.isRequired,
        description: texts[.field(field.descriptionKey)], form: texts.form(field.type))
    return [row] + field.type.parts.flatMap { rows(of: $0, at: path, texts) }
}

extension PageContext {
    /// The language in which the program speaks to the pages' readers where the texts are its own.
    var spoken: MessageLanguage { texts.spoken }
}

extension SiteTexts {
    var spoken: MessageLanguage { MessageLanguage(rawValue: language.code) ?? .english }

    /// What may be written in a field of this type, in words.
    fileprivate func form(_ type: FieldType) -> String {
        switch type {
        case .text, .addressToFill: self[.formText]
        case .localizedText: self[.formLocalizedText]
        case .flag: self[.formFlag]
        case .integer: self[.formInteger]
        case .amount: self[.formAmount]
        case .date: self[.formDate]
        case .documentDate: self[.formDocumentDate]
        case .language: self[.formLanguage]
        case .colour: self[.formColour]
        case .url: self[.formURL]
        case .urlByLanguage: self[.formURLByLanguage]
        case .phone: self[.formPhone]
        case .mailAddress: self[.formMailAddress]
        case .choice(let values): text(.formChoice, ["values": values.joined(separator: ", ")])
        case .reference(let kinds) where kinds.isEmpty || kinds.count == RecordKind.allCases.count:
            self[.formAnyReference]
        case .reference(let kinds):
            text(.formReference, ["kinds": kinds.map { self[.kind($0)] }.joined(separator: ", ")])
        case .domain: self[.formDomain]
        case .situationGroup: self[.formGroup]
        case .step: self[.formStep]
        case .message: self[.formMessage]
        case .mapping: self[.formMapping]
        case .list(let item): text(.formList, ["item": form(item)])
        case .oneOrMore(let item): text(.formOneOrMore, ["item": form(item)])
        case .either(let value, _): text(.formEither, ["value": form(value)])
        }
    }
}
