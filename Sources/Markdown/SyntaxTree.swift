import CCMark

/// A tree that libcmark made of a Markdown text, freed with its owner. It must not leave the thread it was made on, nor
/// outlive a tree that was made before it.
final class SyntaxTree {
    private let root: SyntaxNode?
    private let memory: UnsafeMutablePointer<TreeMemory>?
    private let mark: TreeMemory.Mark?

    init(parsing text: ArraySlice<UInt8>) {
        memory = TreeMemory.ofThisThread
        mark = memory?.pointee.mark
        guard memory != nil, let parser = cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, TreeMemory.functions) else {
            root = nil
            return
        }
        text.withUnsafeBytes { buffer in
            // libcmark does not take a null pointer even for an empty text.
            guard let start = buffer.baseAddress else { return }
            cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        root = SyntaxNode(cmark_parser_finish(parser))
        cmark_parser_free(parser)
    }

    deinit {
        // All nodes at once; going through the tree to free each would find nothing else to do.
        if let memory, let mark { memory.pointee.release(to: mark) }
    }

    /// Nodes are valid only inside the closure.
    func withRoot<Result>(_ body: (SyntaxNode) -> Result) -> Result? {
        withExtendedLifetime(self) { root.map(body) }
    }

    /// Takes away the topmost blocks that begin on one of the first lines.
    func removeBlocks(upToLine line: Int) {
        while let first = root?.firstChild, first.startLine <= line {
            cmark_node_unlink(first.pointer)
            cmark_node_free(first.pointer)
        }
    }
}

/// A node of a `SyntaxTree`, valid as long as the tree is.
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
