/// The program's messages in one language, as the file `Languages/CODE.po` has them.
///
/// The files are in gettext's format, which translators and their programs know:
/// <https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>. Of it `msgid`, `msgstr` and comments are used.
struct MessageCatalogue: Sendable {
    private var wordsByPattern: [String: String] = [:]

    /// What stands for a message's English words; nil when it is not translated.
    func words(for pattern: String) -> String? { wordsByPattern[pattern] }

    /// - Parameter po: the text of a file.
    init(_ po: String) {
        var texts = (id: "", translation: "")
        var isTranslation = false
        for line in po.split(separator: "\n") {
            let quoted: Substring
            if line.hasPrefix("msgid ") {
                take(texts)
                texts = ("", "")
                isTranslation = false
                quoted = line.dropFirst("msgid ".count)
            } else if line.hasPrefix("msgstr ") {
                isTranslation = true
                quoted = line.dropFirst("msgstr ".count)
            } else if line.hasPrefix("\"") {
                quoted = line[...]
            } else {
                continue
            }
            if isTranslation { texts.translation += unquoted(quoted) } else { texts.id += unquoted(quoted) }
        }
        take(texts)
    }

    private mutating func take(_ texts: (id: String, translation: String)) {
        // The entry without an id is the file's own head.
        if !texts.id.isEmpty, !texts.translation.isEmpty { wordsByPattern[texts.id] = texts.translation }
    }

    /// Nil for English, which the code is written in.
    static func of(_ language: MessageLanguage) -> MessageCatalogue? {
        switch language {
        case .finnish: finnish
        case .swedish: swedish
        case .english: nil
        }
    }

    private static let finnish = embedded("fi.po")
    private static let swedish = embedded("sv.po")

    private static func embedded(_ name: String) -> MessageCatalogue {
        let file = embeddedFiles.first { $0.path.description.hasSuffix("/" + name) }
        return MessageCatalogue(file?.text.description ?? "")
    }
}

/// A text without its quotation marks and backslashes.
private func unquoted(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text.dropFirst().dropLast()) }
    var result = ""
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
        if isEscaped {
            result.append(character == "n" ? "\n" : character)
            isEscaped = false
        } else if character == "\\" {
            isEscaped = true
        } else {
            result.append(character)
        }
    }
    return result
}
