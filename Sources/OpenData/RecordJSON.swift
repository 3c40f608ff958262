import CatalogueModel

/// Turns records into JSON objects, member by member in the order of the front matter.
struct RecordJSON {
    let primary: Language

    func record(_ record: any Record) -> JSONValue {
        .object(header(record.header) + members(of: record) + bodies(record.header))
    }

    func text(_ text: LocalizedText) -> JSONValue {
        .object(
            [JSONValue.Member(name: primary.code, value: .string(text.primary))]
                + text.translations.sorted { $0.key < $1.key }.map { language, text in
                    JSONValue.Member(name: language.code, value: .string(text))
                })
    }

    func text(_ optional: LocalizedText?) -> JSONValue? { optional.map { text($0) as JSONValue } }

    func texts(_ list: [LocalizedText]) -> JSONValue? { list.isEmpty ? nil : .list(list.map { text($0) as JSONValue }) }

    func words(_ words: LocalizedWords) -> JSONValue? {
        let languages = [(primary, words.primary)] + words.translations.sorted { $0.key < $1.key }
        let members = languages.filter { !$0.1.isEmpty }.map { language, words in
            JSONValue.Member(name: language.code, value: .list(words.map(JSONValue.string)))
        }
        return members.isEmpty ? nil : .object(members)
    }

    func id<Subject>(_ id: Identifier<Subject>?) -> JSONValue? { id.map { .string($0.text) } }

    func ids<Subject>(_ ids: [Identifier<Subject>]) -> JSONValue? {
        ids.isEmpty ? nil : .list(ids.map { .string($0.text) })
    }

    func string(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

    func citations(_ citations: [Citation]) -> JSONValue? {
        guard !citations.isEmpty else { return nil }
        return .list(citations.map { .object(["source": .string($0.source.text), "at": string($0.at)]) })
    }

    func channels(_ channels: [Channel]) -> JSONValue? {
        guard !channels.isEmpty else { return nil }
        return .list(channels.map { .object(["channel": text($0.channel), "url": link($0.link)]) })
    }

    func contacts(_ contacts: [Contact]) -> JSONValue? {
        guard !contacts.isEmpty else { return nil }
        return .list(
            contacts.map { contact in
                .object([
                    "channel": text(contact.channel), "phone": string(contact.phone), "url": link(contact.link),
                    "hours": text(contact.hours), "language": codes(contact.languages),
                ])
            })
    }

    func confirmations(_ confirmations: [Confirmation]) -> JSONValue? {
        guard !confirmations.isEmpty else { return nil }
        return .list(
            confirmations.map { confirmation in
                .object([
                    "by": id(confirmation.by), "date": .string(confirmation.date.description),
                    "how": text(confirmation.how),
                ])
            })
    }

    /// One address, or an object of addresses by language.
    func link(_ link: WebLink?) -> JSONValue? {
        guard let link else { return nil }
        return string(link.address)
            ?? .object(
                link.byLanguage.sorted { $0.key < $1.key }.map { language, address in
                    JSONValue.Member(name: language.code, value: .string(address))
                })
    }

    private func codes(_ languages: [Language]) -> JSONValue? {
        languages.isEmpty ? nil : .list(languages.map { .string($0.code) })
    }

    func present(_ members: KeyValuePairs<String, JSONValue?>) -> [JSONValue.Member] {
        members.compactMap { name, value in value.map { JSONValue.Member(name: name, value: $0) } }
    }

    private func header(_ header: RecordHeader) -> [JSONValue.Member] {
        present([
            "kind": .string(header.kind.rawValue),
            "id": .string(header.id),
            "title": text(header.title),
            "summary": text(header.summary),
            "aliases": words(header.aliases),
            "validFrom": string(header.validFrom?.description),
            "validTo": string(header.validTo?.description),
            "successor": header.successors.isEmpty ? nil : .list(header.successors.map(JSONValue.string)),
            "owner": .string(header.owner.text),
            "reviewed": .string(header.reviewed.description),
            "sources": citations(header.sources),
            "confirmed": confirmations(header.confirmed),
        ])
    }

    private func bodies(_ header: RecordHeader) -> [JSONValue.Member] {
        let bodies = header.bodies.filter { !$0.value.bytes.isEmpty }.sorted { $0.key < $1.key }
        guard !bodies.isEmpty else { return [] }
        let texts = bodies.map { language, body in
            JSONValue.Member(name: language.code, value: .string(String(decoding: body.bytes, as: UTF8.self)))
        }
        return [JSONValue.Member(name: "body", value: .object(texts))]
    }
}
