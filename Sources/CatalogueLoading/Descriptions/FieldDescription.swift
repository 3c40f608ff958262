import CatalogueModel
import Diagnostics

/// What a field, or a kind of page, is for, in words for those who write the content.
public struct FieldDescription: Hashable, Sendable {
    public var finnish: String
    public var swedish: String
    public var english: String

    public var wording: Wording { Wording(fi: finnish, sv: swedish, en: english) }
}

extension FieldDescription {
    /// What a field is for.
    ///
    /// - Parameters:
    ///   - path: the names of the fields from the root, list positions left out: `["steps", "actor"]`.
    ///   - kind: nil for `site.yaml`.
    public static func of(_ path: [String], in kind: RecordKind?) -> FieldDescription? {
        let name = path.joined(separator: ".")
        if let own = table["\(kind?.rawValue ?? "site").\(name)"] { return own }
        if kind != nil, let shared = table["record.\(name)"] { return shared }
        // A citation has the same fields wherever it stands.
        return path.count > 2 ? table["record." + path.suffix(2).joined(separator: ".")] : nil
    }

    /// What pages of a kind are for.
    public static func of(_ kind: RecordKind) -> FieldDescription? { table[kind.rawValue] }

    /// The key under which a translation notes which text it translates.
    public static let translationKey = CatalogueLoading.translationKey

    /// The names under which there is a description, for the test that every one is used.
    static var names: [String] { table.keys.sorted() }

    /// What `site.yaml` is for.
    public static let ofSite = table["site"]

    /// What `translationOf` is for.
    public static let ofTranslation = FieldDescription(
        finnish: "Tunniste siitä alkutekstistä, joka on käännetty. Kun alkuteksti muuttuu, käännös vanhenee.",
        swedish: "Anger vilken originaltext som är översatt. När originalet ändras blir översättningen föråldrad.",
        english: "Tells which original was translated. When the original changes, the translation becomes stale.")

    private static let table: [String: FieldDescription] = {
        let rows = recordRows + actorRows + serviceRows + chainRows + steeringRows + siteRows
        return Dictionary(
            rows.map { ($0.0, FieldDescription(finnish: $0.1, swedish: swedishTexts[$0.0] ?? $0.2, english: $0.2)) }
        ) { first, _ in first }
    }()

    typealias Row = (String, String, String)
}

/// What every record has, and the kinds themselves.
private let recordRows: [FieldDescription.Row] = [
    ("record.title", "Nimi, jolla sivu tunnetaan.", "The name by which the page is known."),
    (
        "record.summary", "Pääasia virkkeessä tai kahdessa, enintään 200 merkkiä.",
        "The main thing in a sentence or two, at most 200 characters."
    ),
    (
        "record.aliases", "Muut nimet, lyhenteet ja arkiset sanat, joilla sivu löytyy haulla.",
        "Other names, abbreviations and everyday words by which the search finds the page."
    ),
    (
        "record.validFrom", "Päivä, josta alkaen asia on voimassa: 2026-01-31.",
        "The day from which this is valid: 2026-01-31."
    ),
    (
        "record.validTo", "Viimeinen voimassaolopäivä. Sivu säilyy, ja sillä kerrotaan asian päättyneen.",
        "The last day of validity. The page stays and says that this has ended."
    ),
    (
        "record.successor", "Päättyneen asian tilalle tulleen sivun tunnus, tai luettelo niistä.",
        "The id of the page that took over, or a list of such."
    ),
    (
        "record.owner", "Sivun sisällöstä vastaavan organisaation tunnus, ei koskaan henkilö.",
        "The id of the organisation that answers for the page, never a person."
    ),
    (
        "record.reviewed", "Päivä, jona sivun tiedot on viimeksi tarkistettu lähteistä.",
        "The day on which the page was last held against its sources."
    ),
    ("record.sources", "Lähteet, joihin sivun tiedot perustuvat.", "The sources on which the page is based."),
    ("record.sources.source", "Lähteen tunnus (content/lahteet/).", "The id of a source (content/lahteet/)."),
    (
        "record.sources.at", "Kohta lähteessä: sivu, rivi tai pykälä, kuten \"12 b §\".",
        "The place in the source: page, line or section, as \"12 b §\"."
    ),
    (
        "record.confirmed",
        "Organisaation vahvistus siitä, että tiedot pitävät paikkansa, tai luettelo vahvistuksista.",
        "An organisation's word that what is told is so, or a list of such words."
    ),
    ("record.confirmed.by", "Vahvistaneen organisaation tunnus.", "The id of the organisation that has confirmed it."),
    ("record.confirmed.date", "Vahvistuksen päivä.", "The day of the confirmation."),
    (
        "record.confirmed.how", "Miten vahvistus saatiin, kuten \"kirjeellä\"; ei henkilöitä.",
        "How it was given, as \"by letter\"; no persons."
    ),
    (
        "record.contact", "Yhteystieto tai luettelo yhteystiedoista; ei henkilöiden tietoja.",
        "A way to make contact, or a list of such; no persons."
    ),
    ("record.contact.channel", "Mikä kanava on, kuten asiakaspalvelu.", "What the channel is, as customer service."),
    (
        "record.contact.phone", "Puhelinnumero: numeroita, välejä ja alussa mahdollisesti +.",
        "The telephone number: digits, spaces and perhaps + at its beginning."
    ),
    (
        "record.contact.url",
        "Kanavan osoite (https:, mailto: tai tel:), tai osoitteet kielittäin: {fi: \"https://…\", sv: \"https://…\"}.",
        "Its address (https:, mailto: or tel:), or addresses by language: {fi: \"https://…\", sv: \"https://…\"}."
    ),
    ("record.contact.hours", "Milloin kanava palvelee.", "When it is open."),
    (
        "record.contact.language", "Millä kielellä tai kielillä palvellaan: fi tai [fi, sv].",
        "The language or languages of the service: fi or [fi, sv]."
    ),
    (
        "provider", "Palveluntuottaja: organisaatio, joka tuottaa yhteisiä palveluja.",
        "Provider: an organisation that produces shared services."
    ),
    (
        "customer", "Asiakas: virasto tai virastojen ryhmä, joka käyttää palveluja.",
        "Customer: an agency or a group of agencies that uses the services."
    ),
    (
        "steeringBody", "Ohjaava taho: ministeriö tai elin, joka ohjaa.",
        "Steering body: a ministry or body that steers."
    ),
    ("service", "Palvelu: mitä tarjotaan, kuka tarjoaa, kenelle.", "Service: what is offered, by whom, to whom."),
    (
        "situation", "Tilanne: mitä virkamies on tekemässä; reitti palveluihin.",
        "Situation: what the official is doing; the way in."
    ),
    (
        "serviceChain", "Palveluketju: yhden tarpeen vaiheet järjestyksessä organisaatiosta toiseen.",
        "Service chain: ordered steps across organisations for one need."
    ),
    (
        "taskArea", "Tehtäväalue: työnjaon rivi; kuka tekee, käyttää ja ohjaa.",
        "Task area: a row of the division of labour; who does, uses and steers."
    ),
    ("theme", "Avainteema: tuottajien yhteinen painopiste.", "Theme: a shared focus of the providers."),
    ("promise", "Toimintalupaus: mitä tuottajat ovat luvanneet.", "Promise: what the providers have promised."),
    ("metric", "Mittari: miten lupausta seurataan.", "Metric: how a promise is followed."),
    ("network", "Verkosto: virkamiesten yhteistyöryhmä.", "Network: a network of officials."),
    (
        "greyArea", "Aukko: kirjattu epäselvyys tai katvealue palveluissa.",
        "Grey area: a recorded gap or unclear point in the services."
    ),
    ("source", "Lähde: asiakirja väitteen takana.", "Source: the document behind a claim."),
    ("article", "Sivu: vapaa teksti, kuten ohje.", "Article: a free page, such as a guide."),
]
