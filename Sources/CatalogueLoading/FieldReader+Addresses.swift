import CatalogueModel
import Diagnostics

/// Addresses and other ways to reach somebody.
extension FieldReader {
    /// A telephone number as it is shown.
    func phone(_ node: YAMLNode, _ field: Field) -> String? {
        guard let text = plainText(node, field, type: .phone) else { return nil }
        if isTelephoneNumber(text) { return text }
        reading.tell(
            Finding(
                .error, .unknownValue, at: field.mapping.yaml.place(of: node),
                "`\(field.label)` is “\(shortened(text))”, which is no telephone number",
                help: """
                    Write one number with digits and single spaces, as "0295 50 2000" or "+358 295 50 2000"; \
                    what else is to be said belongs into `channel` or `hours`.
                    """))
        return nil
    }

    /// An address for all readers, or a mapping from a language to the address of the page in it.
    func link(_ node: YAMLNode, _ field: Field, _ schemes: [String]) -> WebLink? {
        guard case .mapping(let entries) = node.content else {
            return url(node, field, schemes).map { WebLink($0) }
        }
        let cursor = MappingCursor(yaml: field.mapping.yaml, entries: entries, stand: .item(of: field, node: node))
        var addresses: [Language: String] = [:]
        for entry in entries {
            guard isLanguageCode(entry.key) else {
                reading.tell(.noLanguage(entry.key, at: cursor.yaml.place(of: entry.keyExtent), field))
                continue
            }
            let own = Field(mapping: cursor, name: entry.key)
            addresses[Language(entry.key)] = url(entry.value, own, schemes)
        }
        return WebLink(byLanguage: addresses)
    }

    func mailAddress(_ node: YAMLNode, _ field: Field) -> String? {
        guard let text = plainText(node, field, type: .mailAddress) else { return nil }
        let address = text.hasPrefix("mailto:") ? String(text.dropFirst("mailto:".count)) : text
        if isMailAddress(address) { return address }
        reading.tell(
            Finding(
                .error, .invalidURL, at: field.mapping.yaml.place(of: node),
                "`\(field.label)` is “\(shortened(text))”, which is no mail address",
                help: "Write the address alone, as palaute@example.fi; the subject is filled in for each page."))
        return nil
    }

    /// An address in which `{title}` and `{url}` may stand for the page's own.
    func addressToFill(_ node: YAMLNode, _ field: Field) -> String? {
        guard let text = plainText(node, field) else { return nil }
        let filled = text.replacing("{title}", with: "t").replacing("{url}", with: "u")
        if filled.hasPrefix("https://"), isUsableAddress(filled, schemes: ["https:"]) { return text }
        reading.tell(
            Finding(
                .error, .invalidURL, at: field.mapping.yaml.place(of: node),
                "`\(field.label)` is “\(shortened(text))”, which is no address of a page",
                help: """
                    Begin it with https://; {title} and {url} stand for the title and the address of the page \
                    that the reader tells of, as https://example.fi/uusi?title={title}&body={url}.
                    """))
        return nil
    }

    func url(_ node: YAMLNode, _ field: Field, _ schemes: [String]) -> String? {
        guard let text = plainText(node, field, type: .url(schemes: schemes)) else { return nil }
        let place = field.mapping.yaml.place(of: node)
        switch addressFault(in: text, schemes: schemes) {
        case nil:
            return text
        case .credentials:
            reading.tell(
                Finding(
                    .error, .unsafeLink, at: place, "`\(field.label)` holds a user name or a password",
                    help: "Write the address without what stands before `@`."))
        case .unusable:
            let beginnings = schemes.map { $0.hasPrefix("http") ? $0 + "//" : $0 }.joined(separator: ", ")
            reading.tell(
                Finding(
                    .error, .invalidURL, at: place,
                    "`\(field.label)` is “\(shortened(text))”, which is no address of a page",
                    help: "Begin it with \(beginnings); it has no spaces, and a port is a number up to 65535."))
        }
        return nil
    }
}

extension Finding {
    fileprivate static func noLanguage(_ key: String, at place: Place, _ field: Field) -> Finding {
        Finding(
            .error, .unknownLanguage, at: place, "`\(shortened(key))` in `\(field.label)` is no language code",
            help: "Write the addresses by language, `{fi: \"https://…\", sv: \"https://…\"}`, or one address alone.")
    }
}

/// Whether a text is one mail address of a usual form, `name@host.fi`.
private func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.first, let host = parts.last, !name.isEmpty else { return false }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = { (byte: UInt8) in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == UInt8(ascii: "-")
    }
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isPlain) }
        && name.utf8.allSatisfy { isPlain($0) || "._+".utf8.contains($0) }
}

/// Whether a text is an address with one of these beginnings.
func isUsableAddress(_ text: String, schemes: [String]) -> Bool { addressFault(in: text, schemes: schemes) == nil }

private func addressFault(in text: String, schemes: [String]) -> HostFault? {
    guard let scheme = schemes.first(where: text.hasPrefix) else { return .unusable }
    let rest = text.dropFirst(scheme.count)
    let isPlain = rest.utf8.allSatisfy { $0 > 0x20 && !#"<>"{}|\^`"#.utf8.contains($0) }
    guard isPlain, !rest.isEmpty else { return .unusable }
    guard scheme.hasPrefix("http") else { return nil }
    return rest.hasPrefix("//") ? hostFault(in: rest.dropFirst(2)) : .unusable
}
