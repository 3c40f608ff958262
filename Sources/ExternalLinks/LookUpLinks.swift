import FoundationEssentials

/// What looking addresses up gave.
public enum LookedUpLinks: Sendable {
    /// The answers by address.
    case answers([String: LinkAnswer])
    /// Nobody anywhere answers: it is this machine that has no way to the web.
    case noNetwork
}

/// Looks each address up once, many hosts at the same time but only a few addresses of one host.
public func lookedUp(_ addresses: some Sequence<String>, settings: LookupSettings) async -> LookedUpLinks {
    let hosts = Dictionary(grouping: Set(addresses).sorted()) { URL(string: $0)?.host()?.lowercased() ?? "" }
        .sorted { $0.key < $1.key }.map(\.value)
    let lookup = LinkLookup(settings)
    // The first addresses of a few hosts tell whether there is a network at all; hundreds would take minutes to fail.
    let probes = hosts.prefix(settings.hosts).compactMap(\.first)
    var answers = await concurrently(probes, atMost: settings.hosts, lookup.answer)
    if isWithoutNetwork(answers.values.map(\.end)) {
        try? await lookup.client.shutdown()
        return .noNetwork
    }
    let known = Set(probes)
    let rest = hosts.map { $0.filter { !known.contains($0) } }.filter { !$0.isEmpty }
    let further = await concurrently(rest.indices.map { $0 }, atMost: settings.hosts) { index in
        await concurrently(rest[index], atMost: settings.addressesOfHost, lookup.answer)
    }
    for part in further.values { answers.merge(part) { first, _ in first } }
    try? await lookup.client.shutdown()
    return .answers(answers)
}

/// Whether the first answers show that there is no network; one host alone may just be slow.
func isWithoutNetwork(_ ends: [LinkAnswer.End]) -> Bool {
    !ends.isEmpty && ends.allSatisfy(\.isWithoutNetwork) && ends != [.noAnswerInTime]
}

/// The results of work on each of these, of which only so many run at the same time.
private func concurrently<Item: Hashable & Sendable, Result: Sendable>(
    _ items: [Item], atMost limit: Int, _ work: @escaping @Sendable (Item) async -> Result
) async -> [Item: Result] {
    await withTaskGroup(of: (Item, Result).self) { group in
        var waiting = items.makeIterator()
        for _ in 0..<limit {
            guard let item = waiting.next() else { break }
            group.addTask { (item, await work(item)) }
        }
        var results: [Item: Result] = [:]
        for await (item, result) in group {
            results[item] = result
            if let item = waiting.next() { group.addTask { (item, await work(item)) } }
        }
        return results
    }
}
