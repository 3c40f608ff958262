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
    private let documents: [[Field]]
    private let averages: [Double]

    private struct Field: Sendable {
        var place: SearchDocument.Field.Place
        var words: [Int32]
        /// Words joined by hyphens or dots, and names of two words, as a whole; their parts are among `words`.
        var joined: [Int32]
    }

    init(_ documents: [SearchDocument]) {
        let runs = stride(from: 0, to: documents.count, by: 64).map {
            Array(documents[$0..<min($0 + 64, documents.count)])
        }
        // Each run numbers its words by itself; only the distinct ones are then put together.
        let read = runs.parallelMap(stride: 1) { run in Self.read(run) }
        var all = WordTable()
        var fields: [[Field]] = []
        fields.reserveCapacity(documents.count)
        for run in read {
            let numbers = (0..<run.table.count).map { number in
                var word = run.table.word(number)
                return word.withUTF8 { all.number(of: $0) }
            }
            for document in run.documents {
                fields.append(
                    document.map { field in
                        Field(
                            place: field.place, words: field.words.map { numbers[Int($0)] },
                            joined: field.joined.map { numbers[Int($0)] })
                    })
            }
        }
        words = (0..<all.count).map { all.word($0) }
        self.documents = fields
        averages = SearchDocument.Field.Place.allCases.map { place in
            let lengths = fields.flatMap { $0.filter { $0.place == place }.map(\.words.count) }
            return lengths.isEmpty ? 1 : Double(lengths.reduce(0, +)) / Double(lengths.count)
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

    /// For each document the terms that tell about it, in the order of the terms.
    func points(vocabulary: SearchVocabulary) -> [[Points]] {
        let runs = stride(from: 0, to: documents.count, by: 64).map { $0..<min($0 + 64, documents.count) }
        return runs.parallelMap(stride: 1) { run in
            var sums = Sums(termCount: vocabulary.terms.count)
            return run.map { number in
                for field in documents[number] { add(field, vocabulary, to: &sums) }
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
            touched.sort()
            defer { touched.removeAll(keepingCapacity: true) }
            return touched.map { term in
                let index = Int(term)
                defer { (titles[index], aliases[index], texts[index], isTouched[index]) = (0, 0, 0, false) }
                return Points(term: term, names: titles[index] + aliases[index], texts: texts[index])
            }
        }
    }

    private func add(_ field: Field, _ vocabulary: SearchVocabulary, to sums: inout Sums) {
        let entries = vocabulary.entries
        let telling = field.words.reduce(0) { entries[Int($1)].isStopWord ? $0 : $0 + 1 }
        guard telling > 0 else { return }
        let weight = Float(
            SearchWeights.place(field.place)
                * SearchWeights.length(telling, in: field.place, average: averages[field.place.rawValue]))
        for word in field.joined { sums.add(weight, of: entries[Int(word)].term, at: field.place) }
        for word in field.words where !entries[Int(word)].isStopWord {
            sums.add(weight, of: entries[Int(word)].term, at: field.place)
            // In running text a compound word is found by its start and end; that keeps the index small.
            guard field.place != .text else { continue }
            for part in entries[Int(word)].parts { sums.add(weight * part.share, of: part.term, at: field.place) }
        }
    }
}
