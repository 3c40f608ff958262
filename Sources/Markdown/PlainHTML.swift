import CCMark

/// Bare CommonMark 0.30 as HTML, raw HTML included: for conformance tests, never for a page.
public func plainHTML(_ markdown: ArraySlice<UInt8>) -> String {
    let text = markdown.prefix(largestDocument)
    let limit = SourceText(text, firstLine: 1, deepestLine: 100_000).readableCount
    return withSyntaxTree(parsing: text.prefix(limit)) { root in
        guard let html = cmark_render_html(root.pointer, CMARK_OPT_UNSAFE) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return String(decoding: bytes(of: html), as: UTF8.self)
    } ?? ""
}
