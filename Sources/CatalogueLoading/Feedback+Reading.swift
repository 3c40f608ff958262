import CatalogueModel
import Diagnostics

extension FieldReader {
    /// An address of a form or a mail address alone, or a mapping of ways.
    func feedback(_ name: String) -> Feedback? {
        let schemes = ["https:", "mailto:"]
        return either(
            name, .url(schemes: schemes),
            parse: { node, field in
                guard let address = url(node, field, schemes) else { return nil }
                let mail = address.hasPrefix("mailto:") ? String(address.dropFirst("mailto:".count)) : nil
                return Feedback(mail: mail, form: mail == nil ? address : nil)
            },
            { fields in
                let feedback = Feedback(
                    mail: fields.mailAddress("mail"), form: fields.addressToFill("form"),
                    issues: fields.addressToFill("issues"))
                fields.tellNoWay()
                return feedback
            })
    }

    private func mailAddress(_ name: String) -> String? {
        value(name, isRequired: false, .mailAddress) { node, field in
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
    }

    /// An address in which `{title}` and `{url}` may stand for the page's own.
    private func addressToFill(_ name: String) -> String? {
        value(name, isRequired: false, .text) { node, field in
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
    }

    private func tellNoWay() {
        guard let mapping, mapping.entries.isEmpty else { return }
        reading.tell(
            Finding(
                .error, .missingField, at: mapping.placeOfMissing, "`feedback` names no way to tell of a fault",
                help: "Add `mail`, `form` or `issues`, or remove `feedback`."))
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
