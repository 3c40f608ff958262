/// A way to make contact with an organisation, never with a person.
public struct Contact: Hashable, Fielded {
    /// What it is, as “Customer service”.
    public var channel = LocalizedText("")
    /// International or national digits with spaces, as `+358 295 50 2000`.
    public var phone: String?
    public var link: WebLink?
    public var hours: LocalizedText?
    /// The languages of whoever answers and of what stands behind the address; empty when they are not known.
    public var languages: [Language] = []

    public static let fields = Fields(Contact(), "record.contact") { f in
        f.required("channel", \.channel)
        f.optional("phone", \.phone, as: .phone)
        f.optional("url", \.link, as: .channel)
        f.optional("hours", \.hours, .unsearched)
        f.optional("language", \.languages, as: .oneOrMore(.language))
    }

    /// The telephone number as an address, `tel:+358295502000`.
    public var telephoneAddress: String? { phone.map { "tel:" + $0.filter { $0 != " " } } }

    /// The address for a reader, with its language when none of the languages is hers.
    public func target(for reader: Language, among order: [Language]) -> WebLink.Target? {
        guard var target = link?.target(for: reader, among: order) else { return nil }
        if target.otherLanguage == nil, link?.address != nil, !languages.contains(reader) {
            target.otherLanguage = order.first(where: languages.contains) ?? languages.first
        }
        return target
    }
}

/// Whether a text is a telephone number: digits that spaces may part, with `+` before an international one.
public func isTelephoneNumber(_ text: String) -> Bool {
    var rest = Substring(text)
    if rest.first == "+" { rest.removeFirst() }
    let groups = rest.split(separator: " ", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return false }
    return (3...15).contains(groups.reduce(0) { $0 + $1.utf8.count })
}
