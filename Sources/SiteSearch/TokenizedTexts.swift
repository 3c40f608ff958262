import ParallelMap

/// The texts of all documents as numbers of words.
struct TokenizedTexts: Sendable {
    /// How much a term tells about a document, before its rarity is known.
    struct Points: Sendable {
        var term: Int32
        /// From the title and the best of the aliases.
        var names: Float
        /// From all other places.
        var texts: Float
    }

    /// Every distinct word by its number.
    let words: [String]
    private let runs: [Run]
    private let averages: [Double]

    private struct Field: Sendable {
        var place: SearchDocument.Field.Place
        var words: [Int32]
        /// Words joined by hyphens or dots, and names of two words, as a whole; their parts are among `words`.
        var joined: [Int32]
    }

    /// Some documents; each run numbers its words by itself, so that runs can be read side by side.
    private struct Run: Sendable {
        /// The number in `words` of each of the run's words.
        var numbers: [Int32]
        var documents: [[Field]]
    }

    init(_ documents: [SearchDocument]) {
        let runs = stride(from: 0, to: documents.count, by: 64).map {
            Array(documents[$0..<min($0 + 64, documents.count)])
        }
        let read = runs.parallelMap(stride: 1) { run in Self.read(run) }
        var all = WordTable()
        self.runs = read.map { run in
            let numbers = (0..<run.table.count).map { number in
                var word = run.table.word(number)
                return word.withUTF8 { all.number(of: $0) }
            }
            return Run(numbers: numbers, documents: run.documents)
        }
        words = (0..<all.count).map { all.word($0) }
        averages = SearchDocument.Field.Place.allCases.map { place in
            var (count, sum) = (0, 0)
            for document in read.lazy.flatMap(\.documents) {
                for field in document where field.place == place { (count, sum) = (count + 1, sum + field.words.count) }
            }
            return count == 0 ? 1 : Double(sum) / Double(count)
        }
    }

    private static func read(_ documents: [SearchDocument]) -> (table: WordTable, documents: [[Field]]) {
        var table = WordTable()
        var scanner = WordScanner()
        let fields = documents.map { document in
            document.fields.map { field in
                var (words, joined): ([Int32], [Int32]) = ([], [])
                field.text.withUnsafeBufferPointer { text in
                    scanner.scan(text) { letters, isJoined, _ in
                        let number = table.number(of: letters)
                        if isJoined { joined.append(number) } else { words.append(number) }
                    }
                }
                if field.place == .title || field.place == .alias, words.count == 2 {
                    joined.append(contentsOf: table.numberOfPair(words[0], words[1]).map { [$0] } ?? [])
                }
                return Field(place: field.place, words: words, joined: joined)
            }
        }
        return (table, fields)
    }

    /// For each document the terms that tell about it, in no order.
    func points(vocabulary: SearchVocabulary) -> [[Points]] {
        runs.parallelMap(stride: 1) { run in
            var sums = Sums(termCount: vocabulary.terms.count)
            return run.documents.map { fields in
                for field in fields { add(field, run.numbers, vocabulary, to: &sums) }
                return sums.taken()
            }
        }.flatMap { $0 }
    }

    /// What has been found in one document, by term.
    private struct Sums {
        private var titles: [Float]
        private var aliases: [Float]
        private var texts: [Float]
        private var isTouched: [Bool]
        private var touched: [Int32] = []

        init(termCount: Int) {
            titles = [Float](repeating: 0, count: termCount)
            (aliases, texts) = (titles, titles)
            isTouched = [Bool](repeating: false, count: termCount)
        }

        mutating func add(_ weight: Float, of term: Int32, at place: SearchDocument.Field.Place) {
            let index = Int(term)
            if !isTouched[index] { touched.append(term) }
            isTouched[index] = true
            switch place {
            case .title: titles[index] = max(titles[index], weight)
            case .alias: aliases[index] = max(aliases[index], weight)
            case .summary, .part, .text: texts[index] += weight
            }
        }

        /// All of it, after which there is nothing.
        mutating func taken() -> [Points] {
            defer { touched.removeAll(keepingCapacity: true) }
            return touched.map { term in
                let index = Int(term)
                defer { (titles[index], aliases[index], texts[index], isTouched[index]) = (0, 0, 0, false) }
                return Points(term: term, names: titles[index] + aliases[index], texts: texts[index])
            }
        }
    }

    private func add(_ field: Field, _ numbers: [Int32], _ vocabulary: SearchVocabulary, to sums: inout Sums) {
        let entries = vocabulary.entries
        func place(_ word: Int32) -> Int { Int(numbers[Int(word)]) }
        let telling = field.words.reduce(0) { entries[place($1)].isStopWord ? $0 : $0 + 1 }
        guard telling > 0 else { return }
        let weight = Float(
            SearchWeights.place(field.place)
                * SearchWeights.length(telling, in: field.place, average: averages[field.place.rawValue]))
        for word in field.joined { sums.add(weight, of: entries[place(word)].term, at: field.place) }
        for word in field.words.lazy.map(place) where !entries[word].isStopWord {
            sums.add(weight, of: entries[word].term, at: field.place)
            // In running text a compound word is found by its start and end; that keeps the index small.
            guard field.place != .text else { continue }
            for part in entries[word].parts { sums.add(weight * part.share, of: part.term, at: field.place) }
        }
    }
}
