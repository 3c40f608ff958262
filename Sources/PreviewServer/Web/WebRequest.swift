/// A request as it was sent.
struct WebRequest: Sendable {
    /// `GET` or `HEAD`, or `OTHER`.
    var method: String
    /// What is asked for: percent-encoded, with the query, neither decoded nor simplified.
    var target: String
    var headers: [(name: String, value: String)]

    /// The value of a header; of one that is there more than once all values with commas between them; nil without any.
    func header(_ name: String) -> String? {
        let values = headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// Whether it can be followed by another on its connection: one with a body can be read in two ways.
    var leavesConnectionOpen: Bool {
        method != "OTHER" && header("Transfer-Encoding") == nil && (header("Content-Length") ?? "0") == "0"
    }
}
