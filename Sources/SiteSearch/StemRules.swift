/// The rules of a language made ready to be applied to words.
struct StemRules: Sendable {
    private let stemPasses: [Pass]
    private let rootPasses: [Pass]

    init(_ language: SearchLanguage) {
        stemPasses = language.stemPasses.map(Pass.init)
        rootPasses = language.rootPasses.map(Pass.init)
    }

    /// A folded word without the endings of inflection.
    func stem(_ word: String) -> String { applied(stemPasses, to: word) }

    /// What all stems of one word share.
    func root(ofStem stem: String) -> String { applied(rootPasses, to: stem) }

    private func applied(_ passes: [Pass], to word: String) -> String {
        var letters = Array(word.utf8)
        for pass in passes { pass.apply(to: &letters) }
        return String(decoding: letters, as: UTF8.self)
    }
}

/// Endings of which the longest that fits is replaced.
private struct Pass: Sendable {
    private struct Rule: Sendable {
        var replacement: [UInt8]
        /// How many letters must stay before the ending.
        var least: Int
    }

    /// By the ending's letters, the last in the lowest byte; an ending has at most eight.
    private var rules: [UInt64: Rule] = [:]
    private var longest = 0

    /// - Parameter text: rules such as `ojen>o/3`, between spaces. Of two for one ending the first counts.
    init(_ text: String) {
        for rule in text.split(whereSeparator: \.isWhitespace) {
            let parts = rule.split(omittingEmptySubsequences: false) { $0 == ">" || $0 == "/" }
            guard parts.count == 3, let least = Int(parts[2]), (1...8).contains(parts[0].utf8.count) else { continue }
            let ending = parts[0].utf8.reduce(0) { $0 << 8 | UInt64($1) }
            if rules[ending] == nil { rules[ending] = Rule(replacement: Array(parts[1].utf8), least: least) }
            longest = max(longest, parts[0].utf8.count)
        }
    }

    func apply(to letters: inout [UInt8]) {
        var ending: UInt64 = 0
        var found: (rule: Rule, length: Int)?
        for length in 1...max(1, min(longest, letters.count)) where length <= letters.count {
            ending |= UInt64(letters[letters.count - length]) << (8 * UInt64(length - 1))
            if let rule = rules[ending], letters.count - length >= rule.least { found = (rule, length) }
        }
        guard let found else { return }
        letters.removeLast(found.length)
        letters += found.rule.replacement
    }
}
