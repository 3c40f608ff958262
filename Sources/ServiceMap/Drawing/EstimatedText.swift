/// The width of a text without asking a font: an estimate on the wide side, so that what fits here fits on screen.
///
/// The widths are those of DejaVu Sans, the widest of the usual system fonts, rounded up.
public struct EstimatedText: Hashable, Sendable {
    public var fontSize: Int
    /// Whether the text is set bold, which makes it wider.
    public var isBold: Bool = false

    /// Width in pixels, rounded up.
    public func width(_ text: some StringProtocol) -> Int { width(ofThousandths: Self.thousandths(text)) }

    private func width(ofThousandths thousandths: Int) -> Int {
        let scaled = thousandths * fontSize
        return ((isBold ? scaled + scaled / 9 : scaled) + 999) / 1000
    }

    /// Width in thousandths of the font size; that of two texts in a row is the sum of theirs.
    private static func thousandths(_ text: some StringProtocol) -> Int {
        let advances = advances
        return text.unicodeScalars.reduce(0) { sum, scalar in
            sum + (scalar.value < 0x300 ? advances[Int(scalar.value)] : advance(scalar))
        }
    }

    /// The text in at most `lines` lines of at most `width` pixels; what does not fit ends in an ellipsis.
    public func wrapped(_ text: String, width limit: Int, lines: Int) -> [String] {
        // Most labels fit as they are.
        if Self.isPlainlySpaced(text), width(text) <= limit { return text.isEmpty ? [] : [text] }
        var rows: [String] = []
        var row = ""
        var rowEnd = ""
        // Widths are added up rather than found anew for every longer row.
        var rowWidth = 0
        let (space, hyphen) = (Self.thousandths(" "), Self.thousandths("-"))
        for piece in pieces(of: text, width: limit) {
            let pieceWidth = Self.thousandths(piece.text)
            let joined = rowWidth + (piece.follows ? 0 : space) + pieceWidth
            if row.isEmpty {
                (row, rowWidth) = (piece.text, pieceWidth)
            } else if width(ofThousandths: joined + (piece.end.isEmpty ? 0 : hyphen)) <= limit {
                row += piece.follows ? piece.text : " " + piece.text
                rowWidth = joined
            } else {
                rows.append(row + rowEnd)
                (row, rowWidth) = (piece.text, pieceWidth)
            }
            rowEnd = piece.end
        }
        if !row.isEmpty { rows.append(row) }
        guard rows.count > max(1, lines) else { return rows }
        var shown = Array(rows.prefix(max(1, lines)))
        var last = shown.removeLast()
        while !last.isEmpty, width(last + "…") > limit { last.removeLast() }
        while last.last == " " || last.last == "-" || last.last == "," { last.removeLast() }
        return shown + [last + "…"]
    }

    /// A part of a text before or after which a line may end.
    private struct Piece {
        var text: String
        /// Belongs to the word before it: no space between.
        var follows = false
        /// What a line that ends after it shows: a hyphen inside a word that has none there.
        var end = ""
    }

    private static let separators: Set<Character> = ["-", "/", "–"]

    private func pieces(of text: String, width limit: Int) -> [Piece] {
        var pieces: [Piece] = []
        let words = Self.isPlainlySpaced(text) ? text.split(separator: " ") : text.split(whereSeparator: \.isWhitespace)
        for word in words {
            var follows = false
            for part in split(word, after: Self.separators) {
                let fragments = fragments(of: part, width: limit)
                for (index, fragment) in fragments.enumerated() {
                    let end = index + 1 < fragments.count ? "-" : ""
                    pieces.append(Piece(text: fragment, follows: follows, end: end))
                    follows = true
                }
            }
        }
        return pieces
    }

    /// Whether single spaces between words are all the white space that there is; what is not sure is no.
    private static func isPlainlySpaced(_ text: String) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in text.utf8 {
            // The bytes that white space beyond ASCII begins with.
            let isOdd = byte < 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte)
            if isOdd || byte == 0x20 && previous == 0x20 { return false }
            previous = byte
        }
        return text.isEmpty || previous != 0x20
    }

    private func split(_ word: Substring, after separators: Set<Character>) -> [Substring] {
        guard word.utf8.contains(where: { $0 == 0x2D || $0 == 0x2F || $0 == 0xE2 }) else { return [word] }
        var parts: [Substring] = []
        var start = word.startIndex
        for index in word.indices where separators.contains(word[index]) {
            let next = word.index(after: index)
            // Only where letters stand on both sides: not in "-verkko", not after a dash of its own.
            guard index > start, next < word.endIndex, word[next].isLetter else { continue }
            parts.append(word[start..<next])
            start = next
        }
        parts.append(word[start...])
        return parts
    }

    /// A word too long for a line in parts that fit, broken before a consonant and a vowel where possible.
    ///
    /// Two parts are about as long as each other: compound words are then often broken between their own words.
    private func fragments(of word: Substring, width limit: Int) -> [String] {
        guard self.width(word) > limit else { return [String(word)] }
        let room = limit - self.width("-")
        let letters = Array(word)
        /// The width of the letters before each position.
        var before = [0]
        for letter in letters { before.append(before[before.count - 1] + Self.thousandths(String(letter))) }
        func width(_ range: Range<Int>) -> Int {
            self.width(ofThousandths: before[range.upperBound] - before[range.lowerBound])
        }
        var fragments: [String] = []
        var start = 0
        while letters.count - start > 4, width(start..<letters.count) > limit {
            let count = letters.count - start
            // No step looks further than a line is long, so that even a very long word takes no time.
            var most = 2
            while most < count - 3, width(start..<start + most + 1) <= room { most += 1 }
            var least = 2
            while least < most, width(start + least..<letters.count) > limit { least += 1 }
            let wanted = least < most ? min(max(count / 2, least), most) : most
            let syllables = (3...max(3, most)).filter {
                $0 > most / 2 && Self.startsSyllable(letters, at: start + $0)
            }
            let cut = syllables.min { (abs($0 - wanted), $0) < (abs($1 - wanted), $1) } ?? most
            fragments.append(String(letters[start..<start + cut]))
            start += cut
        }
        fragments.append(String(letters[start...]))
        return fragments
    }

    private static func startsSyllable(_ letters: [Character], at index: Int) -> Bool {
        guard index + 1 < letters.count, letters[index].isLetter else { return false }
        return !isVowel(letters[index]) && isVowel(letters[index + 1])
    }

    private static func isVowel(_ letter: Character) -> Bool { "aeiouyåäöAEIOUYÅÄÖ".contains(letter) }

    /// The widths of the characters that almost every text is made of.
    private static let advances = (0..<0x300).map { Unicode.Scalar($0).map(advance) ?? 0 }

    /// Width in thousandths of the font size.
    private static func advance(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "'", "|": 300
        case " ", ".", ",", ":", ";", "!", "I", "J": 350
        case "f", "t", "-", "(", ")", "[", "]", "/": 410
        case "r": 430
        case "s", "c", "z": 560
        case "m": 980
        case "w", "M", "W", "@", "%", "—", "…": 1000
        case "a", "e", "k", "v", "x", "y", "ä", "å", "é", "F", "L", "T", "Y": 620
        case "b", "d", "g", "h", "n", "o", "p", "q", "u", "ö", "ü", "0"..."9", "–": 645
        case "A"..."Z", "Å", "Ä": 720
        case "Ö": 800
        case "\u{0300}"..."\u{036F}": 0
        default: scalar.value < 0x300 ? 720 : 1050
        }
    }
}
