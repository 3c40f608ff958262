import CatalogueModel
import TextNotation

/// A file of an index as the browser loads it.
public struct SearchFile: Sendable {
    /// `fi-head.js`, without the hash that its address carries.
    public var name: String
    public var bytes: [UInt8]
}

extension SearchIndex {
    /// The index as scripts, the first of which names the others.
    ///
    /// - `palvelukarttaSearch.head(language, head)` gives the rules and weights, the documents' kinds and facets, the
    ///   listed terms and the names of the other files. `kinds` are runs of documents of one kind. A facet's documents
    ///   are parted by commas, each with the places of its values in base 36. Terms are front-coded: the number of
    ///   letters shared with the one before, in base 36, and the other letters.
    /// - `part(language, "p3", part)` holds postings: of the listed terms from the place that the head tells on, parted
    ///   by commas, and under `others` those of terms that are not listed. A term's postings are groups between dots:
    ///   the level's digit, then the documents of that level, each as the distance from the one before less one. Numbers
    ///   have base 32; `digits` has those that go on and then those that end a number.
    /// - `part(language, "d3", part)` holds what results show: id, title, summary, path and, when it is not the index's,
    ///   language.
    ///
    /// - Parameters:
    ///   - path: where a document's page lies, from the output's root.
    ///   - place: keeps a file and returns the name under which it will lie beside the others.
    /// - Returns: the name of the first file.
    @discardableResult
    public func writeFiles(path: (SearchDocument) -> String, keep place: (SearchFile) -> String) -> String {
        var postingFiles: [(first: Int, name: String)] = []
        for (number, part) in postingParts().enumerated() {
            let text = part.others.map { "\(jsonString($0.term)): \"\($0.postings)\"" }.joined(separator: ",\n")
            let script = call(
                "part", "\"p\(number)\", {lists: \"\(part.lists.joined(separator: ","))\", others: {\(text)}}")
            postingFiles.append((part.first, place(file("p\(number)", script))))
        }
        var documentFiles: [(first: Int, name: String)] = []
        for (number, rows) in documentParts(path: path).enumerated() {
            let script = call("part", "\"d\(number)\", {rows: [\n\(rows.rows.joined(separator: ",\n"))]}")
            documentFiles.append((rows.first, place(file("d\(number)", script))))
        }
        return place(file("head", call("head", head(postings: postingFiles, documents: documentFiles))))
    }

    private func file(_ name: String, _ script: String) -> SearchFile {
        SearchFile(name: "\(language)-\(name).js", bytes: Array(script.utf8))
    }

    private func call(_ function: String, _ arguments: String) -> String {
        "palvelukarttaSearch.\(function)(\(jsonString(language.code)), \(arguments));\n"
    }

    // MARK: The head

    private func head(
        postings: [(first: Int, name: String)], documents files: [(first: Int, name: String)]
    ) -> String {
        func list(_ texts: [String]) -> String { "[" + texts.map(jsonString).joined(separator: ", ") + "]" }
        func pairs(_ files: [(first: Int, name: String)]) -> String {
            "[" + files.map { "[\($0.first), \(jsonString($0.name))]" }.joined(separator: ", ") + "]"
        }
        let weights = SearchWeights.ofQueries.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        let members = [
            "stopWords: " + jsonString(rules.stopWords.joined(separator: " ")),
            "stemPasses: " + list(rules.stemPasses), "rootPasses: " + list(rules.rootPasses),
            "joints: " + list(rules.joints), "fold: " + jsonString(foldedLetters), "weights: {\(weights)}",
            "levels: [\(SearchWeights.levels.map(String.init).joined(separator: ", "))]", "kinds: \(kindRuns())",
            "facets: {domain: \(facet(documents.map { $0.domains.map(\.text) })), "
                + "provider: \(facet(documents.map { $0.providers.map(\.text) })), "
                + "obligation: \(facet(documents.map { $0.obligation.map { [$0.rawValue] } ?? [] }))}",
            "terms: " + jsonString(frontCoded(terms.indices.filter { isListed[$0] }.map { terms[$0] })),
            "hasUnlisted: \(isListed.contains(false))", "postings: " + pairs(postings), "documents: " + pairs(files),
        ]
        return "{\n\(members.joined(separator: ",\n"))}"
    }

    private func kindRuns() -> String {
        var runs: [(kind: RecordKind, count: Int)] = []
        for document in documents {
            if runs.last?.kind == document.kind {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((document.kind, 1))
            }
        }
        return "[" + runs.map { "[\"\($0.kind.rawValue)\", \($0.count)]" }.joined(separator: ", ") + "]"
    }

    private func facet(_ lists: [[String]]) -> String {
        let values = Set(lists.joined()).sorted()
        let places = Dictionary(zip(values, values.indices)) { first, _ in first }
        let documents = lists.map { list in
            list.compactMap { places[$0] }.map { String($0, radix: 36) }.joined(separator: " ")
        }
        let names = values.map(jsonString).joined(separator: ", ")
        return "{values: [\(names)], documents: \"\(documents.joined(separator: ","))\"}"
    }

    private func frontCoded(_ words: [String]) -> String {
        var last: [UInt8] = []
        return words.map { word in
            let letters = Array(word.utf8)
            let shared = min(zip(last, letters).prefix { $0 == $1 }.count, 35)
            last = letters
            return String(shared, radix: 36) + String(decoding: letters[shared...], as: UTF8.self)
        }.joined(separator: " ")
    }

    // MARK: The parts

    /// Bytes after which a part of the postings ends, and one of the documents.
    private static let postingBytes = 14_000
    private static let documentBytes = 14_000

    private struct PostingPart {
        /// Place among the listed terms of the first one.
        var first: Int
        var lists: [String] = []
        var others: [(term: String, postings: String)] = []
        var bytes = 0
    }

    /// An unlisted term lies in the part of the listed one before it.
    private func postingParts() -> [PostingPart] {
        var parts: [PostingPart] = []
        var place = 0
        for term in terms.indices {
            let text = encoded(postings[term])
            if parts.isEmpty || isListed[term] && (parts.last?.bytes ?? 0) > Self.postingBytes {
                parts.append(PostingPart(first: place))
            }
            if isListed[term] {
                parts[parts.count - 1].lists.append(text)
                place += 1
            } else {
                parts[parts.count - 1].others.append((terms[term], text))
            }
            parts[parts.count - 1].bytes += text.utf8.count + 1
        }
        return parts
    }

    private func encoded(_ postings: [Posting]) -> String {
        var byLevel: [[Int]] = Array(repeating: [], count: SearchWeights.levels.count)
        for posting in postings { byLevel[Int(posting.level)].append(Int(posting.document)) }
        var bytes: [UInt8] = []
        for (level, documents) in byLevel.enumerated() where !documents.isEmpty {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: ".")) }
            bytes.append(Self.digits[level])
            var last = -1
            for document in documents {
                Self.append(document - last - 1, to: &bytes)
                last = document
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The first 32 go on, the others end a number.
    private static let digits = Array("0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZwxyz-_".utf8)

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var shift = 0
        while number >> (shift + 5) > 0 { shift += 5 }
        while shift > 0 {
            bytes.append(digits[number >> shift & 31])
            shift -= 5
        }
        bytes.append(digits[number & 31 + 32])
    }

    private func documentParts(path: (SearchDocument) -> String) -> [(first: Int, rows: [String])] {
        var parts: [(first: Int, rows: [String])] = []
        var bytes = Int.max
        for (number, document) in documents.enumerated() {
            var row = [document.id, document.title, document.summary, path(document)].map(jsonString)
            if let foreign = document.foreignLanguage { row.append(jsonString(foreign.code)) }
            let text = "[" + row.joined(separator: ", ") + "]"
            if bytes > Self.documentBytes {
                parts.append((number, []))
                bytes = 0
            }
            parts[parts.count - 1].rows.append(text)
            bytes += text.utf8.count
        }
        return parts
    }
}
