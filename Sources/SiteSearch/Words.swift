/// Which small letter stands for each character from U+00C0 to U+017F when words are compared; a space for what is none.
let foldedLetters =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

private let folds = Array(foldedLetters.utf8)

/// Letters of one word that are kept; the rest of a longer one does not count.
let longestWord = 40
/// A word written with hyphens or dots counts as a whole too when it has at most this many letters.
let longestJoinedWord = 24

/// Takes a text apart into folded words of small letters a–z and digits.
struct WordScanner {
    /// The letters of the words that hyphens and dots join, and where the last of them starts.
    private var joined: [UInt8] = []
    private var start = 0
    private var partCount = 0
    private var hasLoneLetter = false

    /// Calls `body` with each word of at least two letters, and with words joined by a hyphen or a dot as one word:
    /// `e-lasku` is `lasku` and `elasku`.
    ///
    /// - Parameter body: gets the letters, whether they are a joined word, and whether one of its parts is a lone letter.
    mutating func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Bool, Bool) -> Void) {
        joined.removeAll(keepingCapacity: true)
        (start, partCount, hasLoneLetter) = (0, 0, false)
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let first = index - 1
                while index < text.count, isPlain(text[index]) { index += 1 }
                // Most words are plain letters alone, and are given as they stand.
                if joined.isEmpty, index == text.count || endsWord(text[index]) {
                    let letters = UnsafeBufferPointer(rebasing: text[first..<min(index, first + longestWord)])
                    if letters.count > 1 { body(letters, false, false) }
                    continue
                }
                joined.append(
                    contentsOf: UnsafeBufferPointer(
                        rebasing: text[first..<max(first, min(index, first + longestWord - (joined.count - start)))]))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
            case 0xC3...0xC5:
                let next = index < text.count ? text[index] : 0
                let place = Int(byte - 0xC3) * 64 + Int(next & 0x3F)
                if next & 0xC0 == 0x80, folds[place] != UInt8(ascii: " ") {
                    append(folds[place])
                } else {
                    endWord(body)
                }
                if next & 0xC0 == 0x80 { index += 1 }
            case 0xCC, 0xCD, 0xC2:
                // Combining marks and soft hyphens do not part a word.
                let next = index < text.count ? text[index] : 0
                let isMark = byte == 0xCC || byte == 0xCD && next < 0xB0 || byte == 0xC2 && next == 0xAD
                if !isMark { endWord(body) }
                if next & 0xC0 == 0x80 { index += 1 }
            case UInt8(ascii: "-"), UInt8(ascii: "."):
                if index < text.count, isWordByte(text[index]), joined.count > start {
                    endPart(body)
                } else {
                    endWord(body)
                }
            default: endWord(body)
            }
        }
        endWord(body)
    }

    private func isPlain(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// Whether a byte after plain letters ends their word whatever follows.
    private func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x2c, UInt8(ascii: "/"), UInt8(ascii: ":")...UInt8(ascii: "@"), UInt8(ascii: "[")...0x60, 0x7b...0x7f:
            true
        default: false
        }
    }

    private mutating func append(_ byte: UInt8) {
        if joined.count - start < longestWord { joined.append(byte) }
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3...0xC5:
            true
        default: false
        }
    }

    private mutating func endPart(_ body: (UnsafeBufferPointer<UInt8>, Bool, Bool) -> Void) {
        if joined.count - start > 1 {
            joined.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start...]), false, false) }
        } else if joined.count > start {
            hasLoneLetter = true
        }
        if joined.count > start { partCount += 1 }
        start = joined.count
    }

    private mutating func endWord(_ body: (UnsafeBufferPointer<UInt8>, Bool, Bool) -> Void) {
        guard !joined.isEmpty else { return }
        endPart(body)
        if partCount > 1, (2...longestJoinedWord).contains(joined.count) {
            joined.withUnsafeBufferPointer { body($0, true, hasLoneLetter) }
        }
        joined.removeAll(keepingCapacity: true)
        (start, partCount, hasLoneLetter) = (0, 0, false)
    }
}

/// The words of a query.
struct QueryWords: Hashable, Sendable {
    /// Folded, in order, each once; without stop words unless there are no others. A word with a lone letter in it, as
    /// `e-lasku`, stays whole.
    var words: [String] = []
    /// Words joined by hyphens or dots, and neighbours, as one word: finding it tells more, lacking it nothing.
    var joined: [String] = []

    static let most = 8

    init(_ query: String, stopWords: Set<String>) {
        var scanner = WordScanner()
        var parts: [String] = []
        // The same with joined words in place of their parts.
        var wholes: [String] = []
        func put(_ word: String, inPlaceOfPartsIn list: inout [String]) {
            // Its parts are the last ones read whose letters end it.
            var rest = word[...]
            while let part = list.last, !part.isEmpty, rest.hasSuffix(part) {
                rest = rest.dropLast(part.count)
                list.removeLast()
            }
            list.append(word)
        }
        var text = query
        text.withUTF8 { bytes in
            scanner.scan(bytes) { letters, isJoined, hasLoneLetter in
                let word = String(decoding: letters, as: UTF8.self)
                guard isJoined else {
                    parts.append(word)
                    wholes.append(word)
                    return
                }
                put(word, inPlaceOfPartsIn: &wholes)
                if hasLoneLetter { put(word, inPlaceOfPartsIn: &parts) } else { joined.append(word) }
            }
        }
        for (word, next) in zip(wholes, wholes.dropFirst()) where word.count + next.count <= longestJoinedWord {
            joined.append(word + next)
        }
        var seen: Set<String> = []
        words = parts.filter { seen.insert($0).inserted }
        let telling = words.filter { !stopWords.contains($0) }
        words = Array((telling.isEmpty ? words : telling).prefix(Self.most))
        var seenJoined: Set<String> = []
        joined = Array(joined.filter { seenJoined.insert($0).inserted }.prefix(Self.most))
    }
}
