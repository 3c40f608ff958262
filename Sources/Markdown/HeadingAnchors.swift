/// Gives headings their ids: readable, stable while the heading's text stays, unique among each other and the reserved.
struct HeadingAnchors {
    private var taken: Set<String>
    /// The number that the next heading of the same text tries first.
    private var nextNumber: [String: Int] = [:]

    init(reserved: Set<String> = []) { taken = reserved }

    /// `käyttöönotto` gives `kayttoonotto`, its second occurrence `kayttoonotto-2`.
    mutating func anchor(for heading: String) -> String {
        let base = readableAnchor(heading)
        if taken.insert(base).inserted { return base }
        var number = nextNumber[base] ?? 2
        while !taken.insert("\(base)-\(number)").inserted { number += 1 }
        nextNumber[base] = number + 1
        return "\(base)-\(number)"
    }
}

/// A heading's text in lower case with Latin letters as ASCII, other letters as they are, and `-` for the rest.
func readableAnchor(_ heading: String) -> String {
    var anchor: [UInt8] = []
    anchor.reserveCapacity(heading.utf8.count)
    var separated = false
    func append(_ letters: some Sequence<UInt8>) {
        if separated, !anchor.isEmpty { anchor.append(.dash) }
        separated = false
        anchor.append(contentsOf: letters)
    }
    for scalar in heading.unicodeScalars {
        // An address longer than this is no longer read by anyone.
        guard anchor.count < 80 else { break }
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: append(CollectionOfOne(UInt8(scalar.value)))
        case 0x41...0x5A: append(CollectionOfOne(UInt8(scalar.value) | 0x20))
        // Combining marks, as in a decomposed ä; apostrophes and soft hyphens inside words.
        case 0x300...0x36F, 0x27, 0x2019, 0xAD: break
        case 0..<0x80: separated = true
        default:
            if let letters = asciiLetters(for: scalar) {
                append(letters.utf8)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal {
                append(scalar.properties.lowercaseMapping.utf8)
            } else if scalar.properties.generalCategory != .nonspacingMark {
                separated = true
            }
        }
    }
    return anchor.isEmpty ? "section" : String(decoding: anchor, as: UTF8.self)
}

/// The ASCII letters that stand for a Latin letter with a mark, or for a ligature.
private func asciiLetters(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC0...0xFF: latin1[Int(scalar.value) - 0xC0]
    case 0x100...0x17F: latinExtendedA[Int(scalar.value) - 0x100]
    case 0x1E9E: "ss"
    default: nil
    }
}

/// U+00C0 to U+00FF; the two mathematical signs among them have no letters.
private let latin1: [String?] =
    ["a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i"]
    + ["d", "n", "o", "o", "o", "o", "o", nil, "o", "u", "u", "u", "u", "y", "th", "ss"]
    + ["a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i"]
    + ["d", "n", "o", "o", "o", "o", "o", nil, "o", "u", "u", "u", "u", "y", "th", "y"]

/// U+0100 to U+017F, capital and small letters in turn.
private let latinExtendedA: [String] =
    ("a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k "
    + "k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u "
    + "u u u u u u u u u w w y y y z z z z z z s")
    .split(separator: " ").map(String.init)
