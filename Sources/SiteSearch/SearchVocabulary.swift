import ParallelMap

/// The distinct words of all texts with the terms under which they stand in the index.
struct SearchVocabulary: Sendable {
    /// What a word of a text gives to the index.
    struct Entry: Sendable {
        var isStopWord: Bool
        var term: Int32
        /// The parts of a compound word.
        var parts: [Part]
    }

    /// A part of a compound word, and how much of the word's weight it has.
    struct Part: Sendable {
        var term: Int32
        var share: Float
    }

    /// By the number of the word.
    let entries: [Entry]
    /// Sorted stems.
    let terms: [String]
    /// For each term the number that all terms of its root share.
    let roots: [Int32]

    init(words: [String], rules: SearchLanguage, stopWords: Set<String>) {
        let stemRules = StemRules(rules)
        let stems = words.parallelMap(stride: 256) { stemRules.stem($0) }
        let compounds = CompoundParts(
            words: words, stems: stems, rules: rules, stemRules: stemRules, stopWords: stopWords)
        let parts = words.parallelMap(stride: 256) { word in
            stopWords.contains(word) ? [] : compounds.parts(of: word).map { stemRules.stem($0) }
        }
        let tellingStems = words.indices.filter { !stopWords.contains(words[$0]) }.map { stems[$0] }
        let sorted = Set(tellingStems).union(parts.joined()).sorted()
        let numbers = Dictionary(zip(sorted, sorted.indices.map { Int32(truncatingIfNeeded: $0) })) { first, _ in first
        }
        terms = sorted
        var rootNumbers: [String: Int32] = [:]
        roots = sorted.parallelMap(stride: 256) { stemRules.root(ofStem: $0) }.map { root in
            let next = Int32(truncatingIfNeeded: rootNumbers.count)
            if let known = rootNumbers[root] { return known }
            rootNumbers[root] = next
            return next
        }
        // The more words a part is in, the less it says: of "toimitilapalvelut" the first part says nearly all.
        var families = [Int](repeating: 1, count: rootNumbers.count)
        let partTerms = parts.map { $0.compactMap { numbers[$0] } }
        for term in partTerms.joined() { families[Int(roots[Int(term)])] += 1 }
        let most = Double(families.max() ?? 1) + 1
        let telling = roots.map { max(binaryLogarithm(most / Double(families[Int($0)])), 0.1) }
        entries = words.indices.map { index in
            let best = partTerms[index].map { telling[Int($0)] }.max() ?? 1
            let span = SearchWeights.bestPart - SearchWeights.leastPart
            return Entry(
                isStopWord: stopWords.contains(words[index]), term: numbers[stems[index]] ?? 0,
                parts: partTerms[index].map {
                    Part(term: $0, share: Float(SearchWeights.leastPart + span * telling[Int($0)] / best))
                })
        }
    }
}

/// Takes compound words apart into words that stand by themselves in the same texts.
struct CompoundParts: Sendable {
    private let words: Set<String>
    private let roots: Set<String>
    private let joints: [String]
    private let stemRules: StemRules

    private static let shortestHead = 3
    private static let shortestTail = 4

    init(words all: [String], stems: [String], rules: SearchLanguage, stemRules: StemRules, stopWords: Set<String>) {
        joints = rules.joints
        self.stemRules = stemRules
        guard !joints.isEmpty else {
            (words, roots) = ([], [])
            return
        }
        let usable = all.indices.filter { all[$0].utf8.count >= Self.shortestHead && !stopWords.contains(all[$0]) }
        words = Set(usable.map { all[$0] })
        roots = Set(usable.filter { all[$0].utf8.count > Self.shortestTail }.map { stemRules.root(ofStem: stems[$0]) })
    }

    /// The parts of a compound word down to the smallest, the base last; empty when it is none.
    func parts(of word: String) -> [String] { parts(of: word, depth: 0) }

    private func parts(of word: String, depth: Int) -> [String] {
        let length = word.utf8.count
        guard !joints.isEmpty, depth < 3, length >= Self.shortestHead + Self.shortestTail,
            word.utf8.allSatisfy({ $0 < 128 })
        else { return [] }
        var best: (score: Int, head: String, tail: String)?
        for cut in Self.shortestHead...(length - Self.shortestTail) {
            let place = word.utf8.index(word.startIndex, offsetBy: cut)
            guard let tail = tailScore(String(word[place...])), let head = headScore(String(word[..<place])) else {
                continue
            }
            let score = (head.score + tail.score) * 64 + cut
            if score > best?.score ?? 0 { best = (score, head.part, tail.part) }
        }
        guard let best else { return [] }
        let inner = parts(of: best.head, depth: depth + 1)
        var tails = parts(of: best.tail, depth: depth + 1)
        tails.append(best.tail)
        return inner + [best.head] + tails
    }

    private func tailScore(_ tail: String) -> (score: Int, part: String)? {
        if words.contains(tail) { return (2, tail) }
        guard tail.utf8.count > Self.shortestTail, roots.contains(stemRules.root(ofStem: stemRules.stem(tail))) else {
            return nil
        }
        return (1, tail)
    }

    private func headScore(_ head: String) -> (score: Int, part: String)? {
        if words.contains(head) { return (2, head) }
        for joint in joints where head.hasSuffix(joint) && words.contains(String(head.dropLast(joint.count))) {
            return (2, String(head.dropLast(joint.count)))
        }
        guard head.utf8.count > Self.shortestTail, let last = head.utf8.last, "aeiouyns".utf8.contains(last),
            roots.contains(stemRules.root(ofStem: stemRules.stem(head)))
        else { return nil }
        return (1, head)
    }
}
