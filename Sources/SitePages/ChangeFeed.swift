import CatalogueModel
import TextNotation

/// Entries that a feed holds at most; readers of feeds keep the older ones.
private let mostEntries = 60
/// Records of a day that have an entry each; of a day with more there is one entry.
private let mostRecordsOfDay = 25

/// `feed.atom` (RFC 4287): what has changed in the catalogue, in words, the newest first.
public func feed(in context: PageContext) -> String {
    let configuration = context.catalogue.configuration
    let entries = context.freshness.days.flatMap { dayEntries($0, in: context) }.prefix(mostEntries)
    let reviewed = context.freshness.newestDay(of: context.catalogue).map { "\($0)T00:00:00Z" }
    let updated = entries.first?.updated ?? reviewed ?? "1970-01-01T00:00:00Z"
    let page = context.addresses.address(of: .changes, in: context.language)
    let own = context.addresses.feed(in: context.language)
    let publisher = configuration.publisher[context.language]
    let title = configuration.title[context.language]
    var xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(context.language.code)">
        <id>\(identifier("", in: context))</id>
        <title>\(escaped(context.texts.text(.changesFeedTitle, ["title": title])))</title>
        <updated>\(updated)</updated>
        <author><name>\(escaped(publisher.isEmpty ? title : publisher))</name></author>

        """
    if let page {
        xml += "<link rel=\"alternate\" type=\"text/html\" href=\"\(address(page, from: own, context))\"/>\n"
    }
    if let base = context.baseURL {
        xml += "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(escaped(own.url(below: base)))\"/>\n"
    }
    for entry in entries {
        xml += """
            <entry>
            <id>\(identifier(entry.key, in: context))</id>
            <title>\(escaped(entry.title))</title>
            <updated>\(entry.updated)</updated>
            <link rel="alternate" type="text/html" href="\(address(entry.page, from: own, context))"/>
            <summary>\(escaped(entry.text))</summary>
            </entry>

            """
    }
    return xml + "</feed>\n"
}

/// An entry before it is written.
private struct Entry {
    /// Tells it from all other entries of the feed, for ever.
    var key: String
    var title: String
    var text: String
    /// As RFC 3339 writes it.
    var updated: String
    var page: PageAddress
}

private func dayEntries(_ day: ChangeDay, in context: PageContext) -> [Entry] {
    guard let changesPage = context.addresses.address(of: .changes, in: context.language) else { return [] }
    let texts = context.texts
    let words = ChangeTexts(context: context)
    let counts = day.beginning(in: texts)
    if !counts.isEmpty {
        let text = texts.text(.changesBeginning, ["kinds": counts.joined(separator: ", ")])
        let title = texts.text(.changesDay, ["date": texts.date(day.date)])
        return [Entry(key: "\(day.date) beginning", title: title, text: text, updated: day.time, page: changesPage)]
    }
    if day.changes.count > mostRecordsOfDay {
        let named = [CatalogueChange.Weight.new, .ended, .changed].flatMap { weight in
            day.changes.filter { $0.weight == weight }
        }
        let lines = named.map { "\(name(of: $0, in: context)): \(words.sentences(on: $0).joined(separator: " "))" }
        let title = texts.text(.changesDay, ["date": texts.date(day.date)])
        let text = (lines.isEmpty ? [texts[.changeTexts]] : lines).joined(separator: "\n")
        return [Entry(key: "\(day.date)", title: title, text: text, updated: day.time, page: changesPage)]
    }
    return day.changes.map { change in
        Entry(
            key: "\(day.date) \(change.kind.rawValue) \(change.id)", title: name(of: change, in: context),
            text: words.sentences(on: change).joined(separator: " "), updated: day.time,
            page: context.targets[change.id]?.address ?? changesPage)
    }
}

/// `Palvelu: Palkanlaskenta`
private func name(of change: CatalogueChange, in context: PageContext) -> String {
    "\(context.texts[.kind(change.kind)]): \(context.targets[change.id]?.title ?? change.title.primary)"
}

/// A full address when it is known where the site stands, or else one from the feed.
private func address(_ page: PageAddress, from feed: PageAddress, _ context: PageContext) -> String {
    escaped(context.baseURL.map(page.url(below:)) ?? feed.link(to: page))
}

/// A UUID (RFC 9562, version 8) that is made from the catalogue's name, the language and a key, and so stays the same
/// whenever and wherever the site is built.
private func identifier(_ key: String, in context: PageContext) -> String {
    let configuration = context.catalogue.configuration
    let parts = [configuration.publisher.primary, configuration.title.primary, context.language.code, key]
    let text = parts.joined(separator: "\u{0}")
    // FNV-1a of 128 bits.
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in text.utf8 { hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b }
    hash = hash & ~(UInt128(0xf) << 76) | UInt128(8) << 76
    hash = hash & ~(UInt128(3) << 62) | UInt128(2) << 62
    let digits = String(hash, radix: 16)
    let all = String(repeating: "0", count: 32 - digits.count) + digits
    var groups: [Substring] = []
    var rest = all[...]
    for length in [8, 4, 4, 4, 12] {
        groups.append(rest.prefix(length))
        rest = rest.dropFirst(length)
    }
    return "urn:uuid:" + groups.joined(separator: "-")
}
