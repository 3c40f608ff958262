import Diagnostics

extension Catalogue {
    /// Records whose id, title or other name is nearly, or wholly, one of these words: perhaps what somebody is about to
    /// write a second time. In the order of their ids.
    public func records(near words: [String]) -> [RecordHeader] {
        let wanted = words.map(proposedID).filter { !$0.isEmpty }
        return records.map(\.header).filter { header in
            let names = [header.id] + ([header.title.primary] + header.aliases.primary).map(proposedID)
            return wanted.contains { word in
                names.contains(word) || nearMiss(to: word, among: names) != nil
                    || names.contains { $0.hasPrefix(word + "-") || word.hasPrefix($0 + "-") }
            }
        }.sorted { $0.id < $1.id }
    }
}
