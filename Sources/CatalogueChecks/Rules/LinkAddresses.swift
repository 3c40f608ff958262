import CatalogueModel
import Diagnostics
import Markdown

/// A link has an address, and one to another site is whole: `https://`, a host and a port that can be.
func checkLinkAddresses(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    document.links.compactMap { link in
        let place = Finding.Place.range(link.range, file: context.place.file)
        if link.destination.allSatisfy(\.isWhitespace) { return .emptyLink(at: place) }
        return link.target == .external ? faultyAddress(link.destination, at: place) : nil
    }
}

/// What is wrong with an address on another site.
func faultyAddress(_ address: String, at place: Finding.Place) -> Finding? {
    if address.hasPrefix("/") || address.hasPrefix("\\") { return .withoutScheme(address, at: place) }
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let rest = address[address.index(after: colon)...]
    switch address[..<colon].lowercased() {
    case "http", "https":
        guard rest.hasPrefix("//") else { return .noWebAddress(address, at: place) }
        switch hostFault(in: rest.dropFirst(2)) {
        case .credentials: return .withPassword(at: place)
        case .unusable: return .noWebAddress(address, at: place)
        case nil: return nil
        }
    case "mailto":
        let parts = rest.prefix { $0 != "?" }.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count > 1 && parts.allSatisfy { !$0.isEmpty } ? nil : .noMailAddress(address, at: place)
    case "tel":
        return rest.contains { $0.isASCII && $0.isNumber } ? nil : .noTelephoneNumber(address, at: place)
    default: return nil
    }
}

extension Finding {
    fileprivate static func emptyLink(at place: Place) -> Finding {
        Finding(
            .error, .invalidURL, at: place, "The link has no address",
            help: "Write the address between the brackets, or leave only the text.")
    }

    fileprivate static func withoutScheme(_ address: String, at place: Place) -> Finding {
        Finding(
            .error, .invalidURL, at: place, "The link “\(address.prefix(80))” leads to another site but lacks `https:`",
            help: "Write `https://` before the site's name; the way to a file of the content begins without a slash.")
    }

    fileprivate static func noWebAddress(_ address: String, at place: Place) -> Finding {
        Finding(
            .error, .invalidURL, at: place, "The link “\(address.prefix(80))” is no address of a page",
            help: "Write it whole, as https://example.fi/page; a port is a number up to 65535.")
    }

    fileprivate static func noMailAddress(_ address: String, at place: Place) -> Finding {
        Finding(
            .error, .invalidURL, at: place, "The link “\(address.prefix(80))” is no mail address",
            help: "Write it whole, as mailto:office@example.fi.")
    }

    fileprivate static func noTelephoneNumber(_ address: String, at place: Place) -> Finding {
        Finding(
            .error, .invalidURL, at: place, "The link “\(address.prefix(80))” is no telephone number",
            help: "Write it with the country's code, as tel:+358295500.")
    }

    fileprivate static func withPassword(at place: Place) -> Finding {
        Finding(
            .error, .unsafeLink, at: place, "The link's address holds a user name or a password",
            help: "Write the address without what stands before `@`.")
    }
}
