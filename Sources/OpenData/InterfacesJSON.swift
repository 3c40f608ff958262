import CatalogueModel
import TextNotation

/// Some of a catalogue's interfaces and their actors, with how many handovers there are of each status.
public func interfacesJSON(_ interfaces: [Interface], in catalogue: Catalogue) -> JSONValue {
    let actors = Set(interfaces.flatMap { [$0.first, $0.second] }).sorted().compactMap { catalogue.actor($0)?.header }
    return .object([
        "actors": .list(
            actors.map { actor in
                .object([
                    "id": .string(actor.id), "kind": .string(actor.kind.rawValue),
                    "title": .string(actor.title[catalogue.primaryLanguage]),
                ])
            }),
        "interfaces": .list(
            interfaces.map { interface in
                let statuses = interface.passings.map(\.handover.status)
                return .object([
                    "actors": .list([.string(interface.first.text), .string(interface.second.text)]),
                    "handovers": .integer(statuses.count), "worstStatus": .string(interface.worstStatus.rawValue),
                    "statuses": .object(
                        Handover.Status.allCases.compactMap { status in
                            let count = statuses.count { $0 == status }
                            return count == 0 ? nil : JSONValue.Member(name: status.rawValue, value: .integer(count))
                        }),
                ])
            }),
    ])
}
