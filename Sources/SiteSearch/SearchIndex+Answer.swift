import CatalogueModel

/// What a query finds, best first.
public struct SearchAnswer: Sendable {
    public struct Result: Hashable, Sendable {
        /// Place in the index's documents.
        public var document: Int
        public var points: Int
    }

    /// The folded words that were looked for.
    public var words: [String]
    public var results: [Result]
}

extension SearchIndex {
    /// The records that a query finds. `templates/assets/search/search.js` does the very same in the browser.
    public func answer(to query: String) -> SearchAnswer {
        let asked = QueryWords(query, stopWords: stopWords)
        let words = asked.words
        var totals: [Int: Int] = [:]
        var matches: [Int: Int] = [:]
        for word in words {
            for (document, points) in points(for: word) {
                totals[document, default: 0] += points
                matches[document, default: 0] += 1
            }
        }
        for word in asked.joined {
            for (document, points) in points(for: forms(of: word, listedOnly: true)) {
                totals[document, default: 0] += points
            }
        }
        var results = totals.map { document, total in
            let lacking = words.count - (matches[document] ?? 0)
            let share = SearchWeights.allWords * words.count - SearchWeights.missing * lacking
            return SearchAnswer.Result(
                document: document, points: total * share / (SearchWeights.allWords * words.count))
        }
        let best = results.map(\.points).max() ?? 0
        results = results.filter { $0.points > 0 && $0.points * SearchWeights.cut >= best }
        results.sort { ($1.points, $0.document) < ($0.points, $1.document) }
        return SearchAnswer(words: words, results: results)
    }

    /// Points by document for one word of a query: by the word itself, or by the parts of which it is made.
    private func points(for word: String) -> [Int: Int] {
        var points = points(for: candidates(for: word))
        guard let (head, tail) = knownParts(of: word) else { return points }
        let heads = self.points(for: forms(of: head, listedOnly: true))
        let tails = self.points(for: forms(of: tail, listedOnly: true))
        for document in Set(heads.keys).union(tails.keys) {
            let (head, tail) = (heads[document] ?? 0, tails[document] ?? 0)
            let one = tail > 0 ? SearchWeights.onlyBase : SearchWeights.onlyStart
            let weight = head > 0 && tail > 0 ? SearchWeights.parts : one
            let together = (head + tail) * weight / 128
            points[document] = max(points[document] ?? 0, together)
        }
        return points
    }

    private func points(for candidates: [(term: Int, weight: Int)]) -> [Int: Int] {
        var points: [Int: Int] = [:]
        for candidate in candidates {
            for posting in postings[candidate.term] {
                let value = candidate.weight * SearchWeights.levels[Int(posting.level)]
                let document = Int(posting.document)
                points[document] = max(points[document] ?? 0, value)
            }
        }
        return points
    }
}
