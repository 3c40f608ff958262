import ParallelMap

/// The distinct words of all texts with the terms under which they stand in the index.
struct SearchVocabulary: Sendable {
    /// What a word of a text gives to the index.
    struct Entry: Sendable {
        var isStopWord: Bool
        var term: Int32
        /// The parts of a compound word; the last one is its base.
        var parts: [Int32]
    }

    /// By the number of the word.
    let entries: [Entry]
    /// Sorted stems.
    let terms: [String]

    init(words: [String], rules: SearchLanguage, stopWords: Set<String>) {
        let stemRules = StemRules(rules)
        let stems = words.parallelMap(stride: 256) { stemRules.stem($0) }
        let compounds = CompoundParts(
            words: words, stems: stems, rules: rules, stemRules: stemRules, stopWords: stopWords)
        let parts = words.parallelMap(stride: 256) { word in
            stopWords.contains(word) ? [] : compounds.parts(of: word).map { stemRules.stem($0) }
        }
        let telling = words.indices.filter { !stopWords.contains(words[$0]) }.map { stems[$0] }
        let sorted = Set(telling).union(parts.joined()).sorted()
        let numbers = Dictionary(zip(sorted, sorted.indices.map { Int32(truncatingIfNeeded: $0) })) { first, _ in first
        }
        terms = sorted
        entries = words.indices.map { index in
            Entry(
                isStopWord: stopWords.contains(words[index]), term: numbers[stems[index]] ?? 0,
                parts: parts[index].compactMap { numbers[$0] })
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
