import CatalogueModel

/// Which words tell how much about which records, in one language: what search answers from.
public struct SearchIndex: Sendable {
    /// A record that a word tells about, and how much as a place in `SearchWeights.levels`.
    struct Posting: Hashable, Sendable {
        var document: Int32
        var level: UInt8
    }

    public let language: Language
    public let documents: [SearchDocument]
    let rules: SearchLanguage
    /// Stems, sorted.
    let terms: [String]
    /// For each term its records in order.
    let postings: [[Posting]]
    /// Whether queries that do not name the term itself can come upon it: by its start, its end or a typing error.
    let isListed: [Bool]

    let stemRules: StemRules
    let stopWords: Set<String>

    /// How many terms are listed at most: so many can be looked through while somebody types.
    public static let listedTerms = 24_000

    /// - Parameters:
    ///   - documents: records in the order in which equal results are shown.
    ///   - listedTerms: how many terms are listed at most.
    public init(_ documents: [SearchDocument], language: Language, listedTerms: Int = Self.listedTerms) {
        self.language = language
        rules = SearchLanguage.rules(of: language)
        stemRules = StemRules(rules)
        stopWords = Set(rules.stopWords)
        let texts = TokenizedTexts(documents)
        let vocabulary = SearchVocabulary(words: texts.words, rules: rules, stopWords: stopWords)
        let drafts = texts.points(vocabulary: vocabulary)
        terms = vocabulary.terms
        let named = drafts.reduce(into: [Bool](repeating: false, count: terms.count)) { named, draft in
            for entry in draft where entry.names > 0 || entry.texts >= 2 { named[Int(entry.term)] = true }
        }
        postings = Self.postings(drafts, of: documents, roots: vocabulary.roots)
        assert(postings.count == terms.count, "a list of postings for each term")
        isListed = Self.listed(postings.map(\.count), named: named, atMost: listedTerms)
        // The texts have been read: only what results show is kept.
        self.documents = documents.map {
            var document = $0
            document.fields = []
            return document
        }
    }

    private static func postings(
        _ drafts: [[TokenizedTexts.Points]], of documents: [SearchDocument], roots: [Int32]
    ) -> [[Posting]] {
        var counts = [Int](repeating: 0, count: roots.count)
        // A form is as rare as the word of which it is one.
        var rootCounts = [Int](repeating: 0, count: roots.count)
        var lastDocument = [Int](repeating: -1, count: roots.count)
        for (number, draft) in drafts.enumerated() {
            for entry in draft {
                let root = Int(roots[Int(entry.term)])
                counts[Int(entry.term)] += 1
                if lastDocument[root] != number { rootCounts[root] += 1 }
                lastDocument[root] = number
            }
        }
        let whole = binaryLogarithm(Double(documents.count + 1))
        let rarity = rootCounts.map { count in
            max(binaryLogarithm(Double(documents.count + 1) / (Double(count) + 0.5)) / max(whole, 1), 0.02)
        }
        let kindWeights = Dictionary(SearchWeights.kinds.map { ($0.kind, $0.weight) }) { first, _ in first }
        var postings = counts.map { count in
            var list: [Posting] = []
            list.reserveCapacity(count)
            return list
        }
        let levels = SearchWeights.levels.map(Double.init)
        for (number, draft) in drafts.enumerated() {
            let document = documents[number]
            let weight = Double(kindWeights[document.kind] ?? 100) / 100
            let scale = 1500 * weight * (document.hasEnded ? Double(SearchWeights.ended) / 100 : 1)
            for entry in draft {
                let texts = Double(entry.texts)
                let share = texts / (texts + SearchWeights.saturation) * SearchWeights.mostOfTexts
                let value = scale * (Double(entry.names) + share) / 80 * rarity[Int(roots[Int(entry.term)])]
                let level = levels.firstIndex { $0 >= value } ?? levels.count - 1
                postings[Int(entry.term)].append(
                    Posting(document: Int32(truncatingIfNeeded: number), level: UInt8(truncatingIfNeeded: level)))
            }
        }
        assert(postings.allSatisfy { list in zip(list, list.dropFirst()).allSatisfy { $0.document <= $1.document } })
        return postings
    }

    private static func listed(_ counts: [Int], named: [Bool], atMost limit: Int) -> [Bool] {
        guard counts.count > limit else { return [Bool](repeating: true, count: counts.count) }
        // Words of titles and summaries before those that only running texts have.
        let ordered = counts.indices.sorted { left, right in
            if named[left] != named[right] { return named[left] }
            return counts[left] == counts[right] ? left < right : counts[left] > counts[right]
        }
        var listed = [Bool](repeating: false, count: counts.count)
        for term in ordered.prefix(limit) { listed[term] = true }
        return listed
    }
}

/// The logarithm to base two of a number of at least one, to twelve binary places and the same on every machine.
func binaryLogarithm(_ value: Double) -> Double {
    guard value > 1 else { return 0 }
    var result = Double(value.exponent)
    var rest = value.significand
    var place = 0.5
    for _ in 0..<12 {
        rest *= rest
        if rest >= 2 {
            rest /= 2
            result += place
        }
        place /= 2
    }
    return result
}
