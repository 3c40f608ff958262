import CCMark

/// What `body` makes of the tree that libcmark makes of a Markdown text; the tree is freed when `body` has ended.
///
/// Nil when there was no memory for the tree. Nodes are valid only inside `body`.
func withSyntaxTree<Result>(parsing text: ArraySlice<UInt8>, _ body: (SyntaxNode) -> Result) -> Result? {
    let tree = text.withUnsafeBytes { buffer in
        // libcmark does not take a null pointer even for an empty text.
        guard let start = buffer.baseAddress else { return SyntaxNode(cmark_node_new(CMARK_NODE_DOCUMENT)) }
        return SyntaxNode(
            cmark_parse_document(start.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_SOURCEPOS))
    }
    guard let tree else { return nil }
    defer { cmark_node_free(tree.pointer) }
    return body(tree)
}

/// A node of a tree of libcmark's, valid as long as the tree is.
struct SyntaxNode: Equatable {
    let pointer: OpaquePointer

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var kind: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: SyntaxNode? { SyntaxNode(cmark_node_parent(pointer)) }
    var next: SyntaxNode? { SyntaxNode(cmark_node_next(pointer)) }
    var firstChild: SyntaxNode? { SyntaxNode(cmark_node_first_child(pointer)) }
    var lastChild: SyntaxNode? { SyntaxNode(cmark_node_last_child(pointer)) }

    var literal: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_literal(pointer)) }
    var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_fence_info(pointer)) }
    var destination: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_title(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// Lines and columns from 1, columns in bytes; inline columns do not count what containers take of a line but the first.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

    /// Takes away the topmost blocks that begin on one of the first lines.
    func removeBlocks(upToLine line: Int) {
        while let first = firstChild, first.startLine <= line {
            cmark_node_unlink(first.pointer)
            cmark_node_free(first.pointer)
        }
    }

    /// Calls `visit` for every node below this one until it returns false for the node's children to be left out.
    func forEachDescendant(_ visit: (SyntaxNode) -> Bool) {
        var node = firstChild
        while let current = node {
            if visit(current), let child = current.firstChild {
                node = child
                continue
            }
            node = current.following(within: self)
        }
    }

    /// The next node in document order that is not below this one, nil at the end of `root`.
    func following(within root: SyntaxNode) -> SyntaxNode? {
        var node = self
        while true {
            if let next = node.next { return next }
            guard let parent = node.parent, parent != root else { return nil }
            node = parent
        }
    }
}
