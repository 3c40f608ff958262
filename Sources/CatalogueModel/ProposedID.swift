/// An id made from a title: small letters without accents, digits and hyphens; empty when nothing of it can be used.
public func proposedID(from title: String) -> String {
    var id = ""
    for scalar in title.lowercased().unicodeScalars {
        switch scalar {
        case "a"..."z", "0"..."9": id.unicodeScalars.append(scalar)
        default:
            if let plain = plainLetters[scalar] {
                id += plain
            } else if scalar.properties.canonicalCombiningClass == .notReordered, !id.hasSuffix("-"), !id.isEmpty,
                scalar != "’", scalar != "'"
            {
                id += "-"
            }
        }
    }
    while id.hasSuffix("-") { id.removeLast() }
    return id
}

/// The letters of the languages spoken in Finland and around it that are not `a` to `z`.
private let plainLetters: [Unicode.Scalar: String] = [
    "å": "a", "ä": "a", "á": "a", "à": "a", "â": "a", "ã": "a", "æ": "ae", "č": "c", "ç": "c", "đ": "d", "ð": "d",
    "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "ì": "i", "î": "i", "ï": "i", "ŋ": "n", "ñ": "n", "ń": "n",
    "ö": "o", "ó": "o", "ò": "o", "ô": "o", "õ": "o", "ø": "o", "š": "s", "ß": "ss", "ŧ": "t", "ü": "u", "ú": "u",
    "ù": "u", "û": "u", "ý": "y", "ž": "z", "ź": "z", "ż": "z", "ł": "l", "þ": "th",
]
