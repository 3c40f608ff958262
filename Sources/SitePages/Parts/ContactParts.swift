import CatalogueModel
import Markdown

/// A way to make contact with an organisation, as the page shows it.
struct ContactParts: TemplateData, Hashable {
    var channel: Phrase
    var phone: PhoneLink?
    var url: String?
    /// `ruotsi`: the language of what stands behind the address when it is not the page's.
    var otherLanguage: String?
    var hours: Phrase?

    static let fields = TemplateFields<ContactParts>([
        .init("channel", \.channel), .init("phone", \.phone), .init("url", \.url),
        .init("otherLanguage", \.otherLanguage), .init("hours", \.hours),
    ])
}

/// A telephone number that a phone can call.
struct PhoneLink: TemplateData, Hashable {
    var number: String
    /// `tel:+358295502000`
    var address: String

    static let fields = TemplateFields<PhoneLink>([.init("number", \.number), .init("address", \.address)])
}

extension PagePlace {
    func contacts(_ contacts: [Contact]) -> [ContactParts] {
        contacts.map { contact in
            let target = contact.target(for: context.language, among: context.catalogue.languages)
            let phone = contact.phone.flatMap { number in
                contact.telephoneAddress.map { PhoneLink(number: number, address: $0) }
            }
            return ContactParts(
                channel: phrase(contact.channel), phone: phone, url: target?.address,
                otherLanguage: languageName(target?.otherLanguage), hours: phrase(contact.hours))
        }
    }

    /// The name of one of the site's languages in the page's own; nil for others, which have no name here.
    func languageName(_ language: Language?) -> String? {
        language.flatMap { context.catalogue.languages.contains($0) ? texts[.language($0.code)] : nil }
    }

    /// Whom to turn to about a service: the service's own contacts, or else its provider's.
    func contacts(of service: Service) -> [ContactParts] {
        contacts(
            service.contact.isEmpty ? context.catalogue.providers[service.provider]?.contact ?? [] : service.contact)
    }

    /// The contacts of the first service or provider that a text refers to.
    func contacts(ofFirstReferenceIn text: LocalizedText) -> [ContactParts] {
        for reference in InlineText.references(in: text.primary) {
            if let service = context.catalogue.services[ServiceID(reference.id)] { return contacts(of: service) }
            if let provider = context.catalogue.providers[ActorID(reference.id)] { return contacts(provider.contact) }
        }
        return []
    }
}
