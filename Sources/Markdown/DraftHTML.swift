import TextNotation

/// HTML with gaps where the page that shows it must say what links lead to.
struct DraftHTML: Sendable {
    /// What fills a gap; the numbers count the document's references, links and images.
    enum Filler: Sendable {
        case reference(Int)
        /// A reference where no link may stand, as inside a link or an attribute.
        case referenceText(Int)
        case pageLinkStart(Int, title: String)
        case pageLinkEnd(Int)
        case image(Int, title: String)
    }

    struct Gap: Sendable {
        var offset: Int
        let filler: Filler
    }

    private(set) var bytes: [UInt8] = []
    private(set) var gaps: [Gap] = []

    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    mutating func append(escaping text: some Sequence<UInt8>) { bytes.appendEscaped(text) }

    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) { bytes.appendEscaped(text) }

    mutating func append(escaping text: String) { bytes.appendEscaped(text.utf8) }

    mutating func append(address: some Sequence<UInt8>) { bytes.appendAddress(address) }

    mutating func append(number: Int) { bytes.append(contentsOf: String(number).utf8) }

    mutating func append(_ filler: Filler) { gaps.append(Gap(offset: bytes.count, filler: filler)) }

    /// Begins a new line unless one has just begun.
    mutating func startLine() {
        if let last = bytes.last, last != .newline { bytes.append(.newline) }
    }

    /// Puts markup before what has been written since `offset`.
    mutating func insert(_ markup: [UInt8], at offset: Int, beforeGapsFrom firstGap: Int) {
        bytes.insert(contentsOf: markup, at: offset)
        for index in firstGap..<gaps.count { gaps[index].offset += markup.count }
    }

    func rendered(_ document: MarkdownDocument, resolving resolver: any LinkResolver) -> String {
        guard !gaps.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + gaps.count * 96)
        var openLinks: [Int: Bool] = [:]
        var written = 0
        bytes.withUnsafeBufferPointer { bytes in
            for gap in gaps {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written..<gap.offset]))
                written = gap.offset
                switch gap.filler {
                case .reference(let index):
                    output.append(document.references[index], resolving: resolver)
                case .referenceText(let index):
                    let reference = document.references[index]
                    output.appendEscaped(
                        (reference.text ?? resolver.reference(reference.id)?.title ?? reference.id).utf8)
                case .pageLinkStart(let index, let title):
                    let address = resolver.page(document.links[index].destination)
                    openLinks[index] = address != nil
                    if let address { output.append(linkTo: address, title: title) }
                case .pageLinkEnd(let index):
                    if openLinks[index] == true { output.append(contentsOf: "</a>".utf8) }
                case .image(let index, let title):
                    output.append(document.images[index], title: title, resolving: resolver)
                }
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written...]))
        }
        return String(decoding: output, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate mutating func append(linkTo address: String, title: String) {
        append(contentsOf: "<a href=\"".utf8)
        appendEscaped(address.utf8)
        append(contentsOf: "\"".utf8)
        appendAttribute(title: title)
        append(contentsOf: ">".utf8)
    }

    private mutating func appendAttribute(title: String) {
        guard !title.isEmpty else { return }
        append(contentsOf: " title=\"".utf8)
        appendEscaped(title.utf8)
        append(contentsOf: "\"".utf8)
    }

    fileprivate mutating func append(
        _ reference: MarkdownDocument.TextReference, resolving resolver: any LinkResolver
    ) {
        append(reference: reference.id, text: reference.text, resolved: resolver.reference(reference.id))
    }

    /// A reference as a link, or as text when it leads nowhere.
    mutating func append(reference id: String, text: String?, resolved: ResolvedLink?) {
        guard let resolved else { return appendEscaped((text ?? id).utf8) }
        append(contentsOf: "<a href=\"".utf8)
        appendEscaped(resolved.address.utf8)
        append(contentsOf: "\"".utf8)
        if let language = resolved.language {
            append(contentsOf: " hreflang=\"".utf8)
            appendEscaped(language.utf8)
            append(contentsOf: "\"".utf8)
            // The title is in the other language; a text written here is in the page's own.
            if text == nil {
                append(contentsOf: " lang=\"".utf8)
                appendEscaped(language.utf8)
                append(contentsOf: "\"".utf8)
            }
        }
        append(contentsOf: ">".utf8)
        appendEscaped((text ?? resolved.title).utf8)
        append(contentsOf: "</a>".utf8)
    }

    fileprivate mutating func append(
        _ image: MarkdownDocument.Image, title: String, resolving resolver: any LinkResolver
    ) {
        guard image.target == .local || image.target == .page, let resolved = resolver.image(image.destination) else {
            return appendEscaped(image.alternativeText.utf8)
        }
        append(contentsOf: "<img src=\"".utf8)
        appendEscaped(resolved.address.utf8)
        append(contentsOf: "\" alt=\"".utf8)
        appendEscaped(image.alternativeText.utf8)
        append(contentsOf: "\" width=\"\(resolved.width)\" height=\"\(resolved.height)\" loading=\"lazy\"".utf8)
        appendAttribute(title: title)
        append(contentsOf: ">".utf8)
    }
}
