/// The ways in which readers tell of faults.
public struct Feedback: Hashable, Sendable {
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

    public init(mail: String? = nil, form: String? = nil, issues: String? = nil) {
        self.mail = mail
        self.form = form
        self.issues = issues
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
        let (title, url) = (percentEncoded(title), percentEncoded(url))
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

/// A text with every byte that is neither an ASCII letter, a digit nor one of `-._~` as `%XX`.
private func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { encoded, byte in
        let scalar = Unicode.Scalar(byte)
        if byte < 0x80, scalar.properties.isAlphabetic || (0x30...0x39).contains(byte) || "-._~".utf8.contains(byte) {
            encoded.unicodeScalars.append(scalar)
        } else {
            encoded += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
        }
    }
}
