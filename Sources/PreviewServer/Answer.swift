import Diagnostics

/// A request as far as it decides the answer.
struct Question: Sendable {
    var method: String
    /// As it was sent: percent-encoded, perhaps with a query.
    var target: String
    /// The tags that the browser has, as in `If-None-Match`.
    var knownTags: String?
    var visitor: Visitors.Request
}

/// What is sent back.
struct Answer: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        /// The stream of news.
        case events
    }

    var status: Int
    var headers: [(name: String, value: String)]
    var body: Body
}

/// The answer to a request: one of the site's files, and nothing outside of it, since files are found by name in memory.
///
/// - Parameter language: of what the preview itself says to an editor who looks.
func answer(
    to question: Question, visitors: Visitors, site: ServedSite?, language: MessageLanguage = .english
) -> Answer {
    let path = filePath(of: question.target)
    if let refusal = visitors.refusal(of: question.visitor, isStream: path == PreviewPath.events) {
        return plain(403, refusal)
    }
    guard question.method == "GET" || question.method == "HEAD" else {
        return plain(405, "The preview can only be read.\n", [("Allow", "GET, HEAD")])
    }
    guard let path else { return plain(400, "The address cannot be read.\n") }
    if path == PreviewPath.events {
        return Answer(
            status: 200, headers: always + [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")],
            body: .events)
    }
    if let file = ownFile(path) { return found(file, question) }
    guard let site else {
        return Answer(
            status: 503, headers: always + [("Content-Type", mediaType(of: "x.html")), ("Cache-Control", "no-store")],
            body: .bytes(emptyPage(in: language)))
    }
    if let file = site.file(path) { return found(file, question) }
    if !path.hasSuffix("/"), site.prepared.has(path + "/index.html") {
        return plain(307, "The page is at /\(path)/\n", [("Location", "/\(path)/")])
    }
    guard let page = site.file("404.html") else { return plain(404, "The site has no such page.\n") }
    return found(page, question, status: 404)
}

private func found(_ file: ServedFile, _ question: Question, status: Int = 200) -> Answer {
    // Nothing is kept without asking: behind one address stands now this text, now that.
    let headers = always + [("ETag", file.tag), ("Cache-Control", "no-cache")]
    let known = (question.knownTags ?? "").split(separator: ",").map { $0.drop { $0 == " " } }
    if status == 200, known.contains(where: { $0 == "*" || $0 == file.tag || $0 == "W/" + file.tag }) {
        let length = [(name: "Content-Length", value: String(file.bytes.count))]
        return Answer(status: 304, headers: headers + length, body: .bytes([]))
    }
    return Answer(
        status: status, headers: headers + [("Content-Type", file.contentType)], body: .bytes(file.bytes))
}

private func plain(_ status: Int, _ text: String, _ headers: [(name: String, value: String)] = []) -> Answer {
    Answer(
        status: status, headers: always + headers + [("Content-Type", mediaType(of: "x.txt"))],
        body: .bytes(Array(text.utf8)))
}

/// Nobody else may read the answers, put them into a frame or take them for something that they are not.
private let always: [(name: String, value: String)] = [
    ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"),
]

/// The path of the file that a request is for, from the site's root; nil when it cannot be read as text.
///
/// It is compared with the paths of the site and never followed, so that dots in it lead nowhere.
func filePath(of target: String) -> String? {
    let encoded = target.prefix { $0 != "?" && $0 != "#" }
    guard encoded.hasPrefix("/") else { return nil }
    var bytes: [UInt8] = []
    var rest = encoded.dropFirst().utf8[...]
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "%") else {
            bytes.append(byte)
            continue
        }
        guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
            return nil
        }
        bytes.append(value)
        rest = rest.dropFirst(2)
    }
    guard let path = String(validating: bytes, as: UTF8.self) else { return nil }
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
}
