import Diagnostics

/// A Markdown text read once: what it refers to, its outline, its words, and its HTML but for what links lead to.
///
/// CommonMark 0.30 with GFM's pipe tables and `[[id]]` references. libcmark's tree lives only while the text is read,
/// so a document holds plain values, may be shared between threads and rendered any number of times.
public final class MarkdownDocument: Sendable {
    public struct Heading: Hashable, Sendable {
        /// From 1 to 6.
        public let level: Int
        /// Without markup; a reference without a text of its own stands as its id.
        public let text: String
        /// The id of the heading's element, unique in the document.
        public let anchor: String
        public let range: SourceRange
        /// Where the heading stands in the document's words.
        let words: Range<Int>
    }

    /// `[[id]]` or `[[id|text]]`.
    public struct TextReference: Hashable, Sendable {
        public let id: String
        public let text: String?
        public let range: SourceRange
    }

    public struct Link: Hashable, Sendable {
        /// As written, with escapes and entities resolved.
        public let destination: String
        public let target: LinkTarget
        public let range: SourceRange
    }

    public struct Image: Hashable, Sendable {
        public let destination: String
        public let target: LinkTarget
        public let alternativeText: String
        public let range: SourceRange
    }

    /// An entry of a table of contents.
    public struct OutlineEntry: Hashable, Sendable {
        public let level: Int
        public let text: String
        public let anchor: String
    }

    public let headings: [Heading]
    public let references: [TextReference]
    public let links: [Link]
    public let images: [Image]
    /// Raw HTML, which pages show as text. HTML comments are not among it: they are left out of the pages.
    public let rawHTML: [SourceRange]
    /// Cells of tables for which there is no column, the first of each row; they are left out of the pages.
    public let surplusCells: [SourceRange]
    /// Control characters, which HTML has no way to write; a hundred at most.
    public let controlCharacters: [SourceRange]
    /// The first place where quotes, lists or inline markup lie more than `deepestNesting` levels in one another. A line
    /// that opens a thousand levels at once, and what follows it, is not read.
    public let tooDeep: SourceRange?

    /// Levels of nesting that a document may have without being `tooDeep`.
    public static let deepestNesting = 100

    let draft: DraftHTML
    private let words: DraftText

    /// `firstLine` is the line of the file on which the text begins; `reservedAnchors` are ids that the page around the
    /// text uses itself.
    public init(parsing bytes: ArraySlice<UInt8>, firstLine: Int = 1, reservedAnchors: Set<String> = []) {
        var reader = DocumentReader(
            source: SourceText(bytes.prefix(largestDocument), firstLine: firstLine), reservedAnchors: reservedAnchors)
        reader.read()
        headings = reader.headings
        references = reader.references
        links = reader.links
        images = reader.images
        rawHTML = reader.rawHTML
        surplusCells = reader.surplusCells
        tooDeep = reader.tooDeep
        let (html, words) = (reader.html, reader.words)
        controlCharacters = placesOfControlCharacters(
            in: bytes.prefix(largestDocument), firstLine: firstLine, pages: [html.bytes, words.bytes])
        draft = html
        self.words = words
    }

    /// The document as HTML, with addresses from the resolver; what it does not know is shown as text.
    public func html(resolving resolver: any LinkResolver) -> String {
        draft.rendered(self, resolving: resolver)
    }

    /// The document's words, a line for each block; a reference without a text of its own stands as its id.
    public var plainText: String { plainText { _ in nil } }

    /// The document's words, with the titles of what references without a text of their own refer to.
    public func plainText(titles: (_ id: String) -> String?) -> String {
        var end = words.bytes.count
        while end > 0, words.bytes[end - 1] == .newline { end -= 1 }
        return words.text(0..<end, titles: titles)
    }

    /// The headings with the titles of what their references refer to.
    public func outline(titles: (_ id: String) -> String?) -> [OutlineEntry] {
        headings.map { heading in
            OutlineEntry(
                level: heading.level, text: words.text(heading.words, titles: titles), anchor: heading.anchor)
        }
    }
}

/// Bytes of Markdown that are read at most. libcmark counts in 32 bits and ends the process when it runs out of them;
/// the loader refuses far smaller files.
let largestDocument = 100_000_000
