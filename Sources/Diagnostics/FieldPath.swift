/// Where a value stands in a record's front matter: keys and list positions from the root, as in `steps[2].actor`.
public struct FieldPath: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public enum Part: Hashable, Sendable {
        case key(String)
        /// Position in a list, from 0.
        case index(Int)
    }

    public var parts: [Part]

    public init(_ parts: [Part] = []) { self.parts = parts }
    public init(stringLiteral key: String) { parts = [.key(key)] }

    public func appending(_ key: String) -> FieldPath { FieldPath(parts + [.key(key)]) }
    public func appending(_ index: Int) -> FieldPath { FieldPath(parts + [.index(index)]) }

    public var description: String {
        parts.reduce(into: "") { text, part in
            switch part {
            case .key(let key): text += text.isEmpty ? key : ".\(key)"
            case .index(let index): text += "[\(index)]"
            }
        }
    }
}
