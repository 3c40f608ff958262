import ParallelMap

/// The texts of all documents as numbers of words.
struct TokenizedTexts: Sendable {
    /// How much a term tells about a document, before its rarity is known.
    struct Points: Sendable {
        var term: Int32
        var points: Float
        /// Whether it stands anywhere but in the running text.
        var isNamed: Bool
    }

    /// Every distinct word by its number.
    let words: [String]
    private let documents: [[Field]]
    private let averages: [Double]

    private struct Field: Sendable {
        var place: SearchDocument.Field.Place
        var words: [Int32]
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
                fields.append(document.map { Field(place: $0.place, words: $0.words.map { numbers[Int($0)] }) })
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
                var words: [Int32] = []
                field.text.withUnsafeBufferPointer { text in
                    scanner.scan(text) { letters, _, _ in words.append(table.number(of: letters)) }
                }
                return Field(place: field.place, words: words)
            }
        }
        return (table, fields)
    }

    /// For each document the terms that tell about it, in the order of the terms.
    func points(vocabulary: SearchVocabulary) -> [[Points]] {
        let runs = stride(from: 0, to: documents.count, by: 64).map { $0..<min($0 + 64, documents.count) }
        return runs.parallelMap(stride: 1) { run in
            var sums = [Float](repeating: 0, count: vocabulary.terms.count)
            var isNamed = [Bool](repeating: false, count: vocabulary.terms.count)
            return run.map { number in
                var touched: [Int32] = []
                for field in documents[number] { add(field, vocabulary, &sums, &isNamed, &touched) }
                touched.sort()
                let points = touched.map { Points(term: $0, points: sums[Int($0)], isNamed: isNamed[Int($0)]) }
                for term in touched { (sums[Int(term)], isNamed[Int(term)]) = (0, false) }
                return points
            }
        }.flatMap { $0 }
    }

    private func add(
        _ field: Field, _ vocabulary: SearchVocabulary, _ sums: inout [Float], _ isNamed: inout [Bool],
        _ touched: inout [Int32]
    ) {
        let entries = vocabulary.entries
        let telling = field.words.reduce(0) { entries[Int($1)].isStopWord ? $0 : $0 + 1 }
        guard telling > 0 else { return }
        let weight = Float(
            SearchWeights.place(field.place)
                * SearchWeights.length(telling, in: field.place, average: averages[field.place.rawValue]))
        func count(_ term: Int32, _ points: Float) {
            if sums[Int(term)] == 0 { touched.append(term) }
            sums[Int(term)] += points
            if field.place != .text { isNamed[Int(term)] = true }
        }
        for word in field.words where !entries[Int(word)].isStopWord {
            count(entries[Int(word)].term, weight)
            let parts = entries[Int(word)].parts
            for (place, part) in parts.enumerated() {
                let share = place == parts.count - 1 ? SearchWeights.lastPart : SearchWeights.otherPart
                count(part, weight * Float(share))
            }
        }
    }
}
