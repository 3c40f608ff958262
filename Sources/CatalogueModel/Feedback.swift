import TextNotation

/// The ways in which readers tell of faults.
public struct Feedback: Hashable, Fielded {
    /// What a way leads to.
    public enum Way: String, CaseIterable, Sendable {
        case form, mail, issues
    }

    /// A mail address, as `palaute@example.fi`.
    public var mail: String?
    /// The address of a form.
    public var form: String?
    /// The address at the code host where an issue is written.
    public var issues: String?

    public static let fields = Fields(Feedback(), "site.feedback") { f in
        f.optional("mail", \.mail, as: .mailAddress)
        f.optional("form", \.form, as: .addressToFill)
        f.optional("issues", \.issues, as: .addressToFill)
    }

    /// The ways that there are, the form first.
    public var ways: [Way] {
        Way.allCases.filter { way in
            switch way {
            case .form: form != nil
            case .mail: mail != nil
            case .issues: issues != nil
            }
        }
    }

    /// The address of a way with the title and the address of the page that it is about, ready for a link.
    ///
    /// `{title}` and `{url}` in the addresses of forms and issues are replaced; a mail gets the title as its subject
    /// and the address as its text.
    public func address(of way: Way, title: String, url: String) -> String? {
        let (title, url) = (percentEncoded(title, keepingSlashes: false), percentEncoded(url, keepingSlashes: false))
        func filled(_ address: String) -> String {
            address.replacing("{title}", with: title).replacing("{url}", with: url)
        }
        switch way {
        case .form: return form.map(filled)
        case .issues: return issues.map(filled)
        case .mail: return mail.map { "mailto:\($0)?subject=\(title)&body=\(url)" }
        }
    }

    /// The first way's address when it is about no page.
    public var general: String? {
        switch ways.first {
        case .mail: mail.map { "mailto:\($0)" }
        case let way?: address(of: way, title: "", url: "")
        case nil: nil
        }
    }
}

extension Feedback {
    /// An address of a form or a mail address alone, or a mapping of ways.
    public static var fieldType: FieldType { .either(.url(schemes: ["https:", "mailto:"]), fields.schemas) }

    public init?(_ value: FieldValue) {
        switch value {
        case .string(let address) where address.hasPrefix("mailto:"): mail = String(address.dropFirst("mailto:".count))
        case .string(let address): form = address
        case .mapping(let values): self = Self.fields.value(of: values, in: Self.fields.standIn)
        default: return nil
        }
    }
}
