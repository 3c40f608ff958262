import CatalogueModel

/// Every number that decides the order of results. Those that queries need go to the browser with the index.
enum SearchWeights {
    /// Kinds from what answers an official's question to what stands behind an answer, with their weight in hundredths.
    static let kinds: [(kind: RecordKind, weight: Int)] = [
        (.situation, 116), (.serviceChain, 108), (.service, 108), (.provider, 118), (.customer, 100),
        (.steeringBody, 100), (.network, 95), (.taskArea, 90), (.theme, 90), (.promise, 90), (.greyArea, 80),
        (.article, 95), (.metric, 70), (.source, 50),
    ]
    /// Of a record that has ended, in hundredths.
    static let ended = 75

    /// What one word tells about a record by where it stands.
    static func place(_ place: SearchDocument.Field.Place) -> Double {
        switch place {
        case .title: 36
        case .alias: 22
        case .summary: 4
        case .part: 2
        case .text: 1
        }
    }

    /// How much of it counts in a field of so many telling words, when the average field of its kind has `average`.
    static func length(_ count: Int, in place: SearchDocument.Field.Place, average: Double) -> Double {
        switch place {
        case .title: 1 / (1 + 0.25 * Double(count - 1))
        case .alias: 1 / (1 + 0.4 * Double(count - 1))
        case .part: 1 / (1 + 0.15 * Double(count - 1))
        case .summary, .text: 1 / (0.5 + 0.5 * Double(count) / max(average, 1))
        }
    }

    /// What summary, parts and text can tell together at most, and the sum of their weights at which it is half of that.
    static let mostOfTexts = 16.0
    static let saturation = 8.0
    /// Of a part of a compound word, compared with the word itself: at least, and of the part that says most.
    static let leastPart = 0.25
    static let bestPart = 0.8

    // MARK: Matches of a query's word with a word of the index, of 64

    static let exact = 64
    /// Another form, with nearly the same stem, and one of the same root only.
    static let nearForm = 60
    static let sameRoot = 30
    /// A word that starts with the query's; less for each further letter, but at least the second.
    static let start = 44
    static let leastStart = 20
    /// A word that ends with the query's.
    static let end = 26
    /// One edit away, and less for the second one and for a different first letter.
    static let edit = 34
    static let furtherEdit = 8
    /// A word that the query's starts with.
    static let longer = 22
    /// The parts of a compound word of the query, together.
    static let parts = 34
    /// The same when a record has only one of them: the last names the thing, the first only its kind.
    static let onlyBase = 20
    static let onlyStart = 12

    /// What a record's sum is multiplied by, in 64ths, when it has all words of the query, and what is taken off for
    /// the share of words that it lacks.
    static let allWords = 64
    static let missing = 56

    /// Results below this share of the best one's points are left out: one in so many.
    static let cut = 12

    /// The levels to which points are rounded up: each is about half more than the one before.
    static let levels: [Int] = {
        var value = 4.0
        return (0..<16).map { _ in
            defer { value *= 1.48 }
            return Int(value.rounded())
        }
    }()

    /// What the browser has to know, by name.
    static let ofQueries: KeyValuePairs<String, Int> = [
        "exact": exact, "nearForm": nearForm, "sameRoot": sameRoot, "start": start, "leastStart": leastStart,
        "end": end,
        "edit": edit, "furtherEdit": furtherEdit, "longer": longer, "parts": parts, "onlyBase": onlyBase,
        "onlyStart": onlyStart,
        "allWords": allWords, "missing": missing, "cut": cut,
    ]
}
