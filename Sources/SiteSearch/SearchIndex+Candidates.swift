extension SearchIndex {
    typealias Candidate = (term: Int, weight: Int)

    /// How many terms a word of a query may stand for.
    static let mostCandidates = 48

    /// The terms that a word of a query may mean: forms of it, words that start or end with it, and when there are none
    /// words that are a typing error away.
    func candidates(for word: String) -> [Candidate] {
        let stem = stemRules.stem(word)
        var weights: [Int: Int] = [:]
        func consider(_ term: Int, _ weight: Int) { weights[term] = max(weights[term] ?? 0, weight) }
        for candidate in forms(of: word, listedOnly: false) { consider(candidate.term, candidate.weight) }
        for term in range(startingWith: word) where isListed[term] {
            consider(term, startWeight(of: term, after: word))
        }
        if stem.utf8.count >= 4 {
            for term in range(startingWith: stem) where isListed[term] {
                consider(term, startWeight(of: term, after: stem))
            }
        }
        if !weights.values.contains(SearchWeights.exact) {
            for candidate in nearMisses(of: word, stem: stem) { consider(candidate.term, candidate.weight) }
        }
        if stem.utf8.count >= 4 {
            for term in terms.indices where isListed[term] && terms[term].utf8.count > stem.utf8.count + 2 {
                if terms[term].hasSuffix(stem) { consider(term, SearchWeights.end) }
            }
        }
        let sorted = weights.map { (term: $0.key, weight: $0.value) }.sorted { left, right in
            let (one, other) = (terms[left.term].utf8.count, terms[right.term].utf8.count)
            if left.weight != right.weight { return left.weight > right.weight }
            return one == other ? left.term < right.term : one < other
        }
        return Array(sorted.prefix(Self.mostCandidates))
    }

    /// The terms that are forms of the word.
    func forms(of word: String, listedOnly: Bool) -> [Candidate] {
        let stem = stemRules.stem(word)
        let root = stemRules.root(ofStem: stem)
        return range(startingWith: String(stem.prefix(2))).compactMap { term in
            if terms[term] == stem, isListed[term] || !listedOnly { return (term, SearchWeights.exact) }
            guard isListed[term], stemRules.root(ofStem: terms[term]) == root else { return nil }
            let common = zip(terms[term].utf8, stem.utf8).prefix { $0 == $1 }.count
            let isNear = common >= min(terms[term].utf8.count, stem.utf8.count) - 1
            return (term, isNear ? SearchWeights.nearForm : SearchWeights.sameRoot)
        }
    }

    private func startWeight(of term: Int, after start: String) -> Int {
        let further = terms[term].utf8.count - start.utf8.count
        return max(SearchWeights.leastStart, SearchWeights.start - 2 * further)
    }

    /// The terms that start with some letters; they lie together.
    private func range(startingWith start: String) -> Range<Int> {
        let first = lowerBound { $0 < start }
        // "{" follows "z".
        let last = lowerBound { $0 < start + "{" }
        return first..<max(first, last)
    }

    private func lowerBound(_ isBefore: (String) -> Bool) -> Int {
        var (low, high) = (0, terms.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(terms[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: Typing errors

    private func nearMisses(of word: String, stem: String) -> [Candidate] {
        let allowed = word.utf8.count >= 9 ? 2 : word.utf8.count >= 5 ? 1 : 0
        guard allowed > 0 else { return [] }
        let forms = Set([Array(word.utf8), Array(stem.utf8)])
        return terms.indices.compactMap { term in
            guard isListed[term] else { return nil }
            let letters = Array(terms[term].utf8)
            let edits = forms.map { editDistance(from: $0, to: letters, atMost: allowed) }.min() ?? allowed + 1
            if edits <= allowed {
                let isFirstOther = letters.first != word.utf8.first
                return (term, SearchWeights.edit - SearchWeights.furtherEdit * (edits - 1 + (isFirstOther ? 1 : 0)))
            }
            let root = stemRules.root(ofStem: terms[term])
            return root.utf8.count >= 5 && word.hasPrefix(root) ? (term, SearchWeights.longer) : nil
        }
    }

    // MARK: Compound words

    /// The two parts of a compound word when the index knows both; of several ways the one with the longest first part
    /// among those with the best-known parts.
    func knownParts(of word: String) -> (head: String, tail: String)? {
        let letters = Array(word.utf8)
        guard !rules.joints.isEmpty, letters.count >= 7 else { return nil }
        var best: (score: Int, head: String, tail: String)?
        for cut in 3...(letters.count - 4) {
            let tail = String(decoding: letters[cut...], as: UTF8.self)
            let tailScore = knowledge(of: tail)
            guard tailScore > 0 else { continue }
            var head = String(decoding: letters[..<cut], as: UTF8.self)
            var headScore = knowledge(of: head)
            for joint in rules.joints where headScore < 2 && head.hasSuffix(joint) && cut > 3 {
                let short = String(head.dropLast(joint.utf8.count))
                if knowledge(of: short) > headScore { (head, headScore) = (short, knowledge(of: short)) }
            }
            guard headScore > 0 else { continue }
            let score = (headScore + tailScore) * 64 + cut
            if score > best?.score ?? 0 { best = (score, head, tail) }
        }
        return best.map { ($0.head, $0.tail) }
    }

    /// 2 when the word's stem is a term, 1 when a form of it is, 0 for stop words and words that are not known.
    private func knowledge(of word: String) -> Int {
        guard !stopWords.contains(word) else { return 0 }
        let forms = forms(of: word, listedOnly: true)
        guard !forms.isEmpty else { return 0 }
        if forms.contains(where: { $0.weight == SearchWeights.exact }) { return 2 }
        return word.utf8.count > 4 ? 1 : 0
    }
}

/// How many letters have to be put in, left out, replaced or swapped with the next to make one word of another.
///
/// - Returns: more than `limit` when it takes more.
func editDistance(from word: [UInt8], to other: [UInt8], atMost limit: Int) -> Int {
    guard abs(word.count - other.count) <= limit, !word.isEmpty, !other.isEmpty else { return limit + 1 }
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for row in 1...word.count {
        var current = [row] + [Int](repeating: 0, count: other.count)
        var least = row
        for column in 1...other.count {
            let change = word[row - 1] == other[column - 1] ? 0 : 1
            var edits = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
            if row > 1, column > 1, word[row - 1] == other[column - 2], word[row - 2] == other[column - 1] {
                edits = min(edits, before[column - 2] + 1)
            }
            current[column] = edits
            least = min(least, edits)
        }
        if least > limit { return limit + 1 }
        (before, last) = (last, current)
    }
    return last[other.count]
}
