import CatalogueModel

/// Each domain's hue for the class `.domain-<id>`, on a light and on a dark ground.
public func domainStylesheet(for domains: [Domain]) -> String {
    func rules(_ colour: (Domain) -> String, indent: String) -> String {
        domains.filter { isColour(colour($0)) }
            .map { "\(indent).domain-\($0.id) { --hue: \(colour($0)); }\n" }.joined()
    }
    return rules(\.colour, indent: "") + "@media (prefers-color-scheme: dark) {\n"
        + rules(\.darkColour, indent: "  ") + "}\n"
}

/// `#rrggbb`; anything else could say more than a colour.
private func isColour(_ text: String) -> Bool {
    text.utf8.count == 7 && text.hasPrefix("#") && text.dropFirst().allSatisfy(\.isHexDigit)
}
