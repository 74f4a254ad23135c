/// A page of HTML as a flat list of nodes in document order, over one arena of text.
///
/// A node knows where its subtree ends, so that skipping one is a single step; nothing is allocated for a node,
/// and the buffers are kept from page to page.
///
/// - Note: Offsets into the tape are 32 bits wide; a page past 2 GiB is refused before it comes here.
package struct HTMLTape: Sendable {
    package struct Node: Sendable, BitwiseCopyable {
        /// What the node is.
        package var tag: HTMLTag
        /// The index behind the node's last descendant.
        package var end: UInt32
        /// Of text and comments: where its bytes begin in the arena. Of an element: its first attribute.
        @usableFromInline var first: UInt32
        /// Of text and comments: how many bytes. Of an element: how many attributes.
        @usableFromInline var count: UInt32
        /// Where the parser stood when it met the node, in bytes from the beginning of the decoded page.
        package var place: UInt32

        @inlinable init(tag: HTMLTag, end: UInt32, first: UInt32, count: UInt32, place: UInt32) {
            self.tag = tag
            self.end = end
            self.first = first
            self.count = count
            self.place = place
        }
    }

    @usableFromInline struct AttributeRecord: Sendable, BitwiseCopyable {
        @usableFromInline var name: HTMLAttribute
        @usableFromInline var start: UInt32
        @usableFromInline var count: UInt32
    }

    package internal(set) var nodes = ContiguousArray<Node>()
    @usableFromInline var attributes = ContiguousArray<AttributeRecord>()
    @usableFromInline var arena = ContiguousArray<UInt8>()

    package init() {}

    /// Forgets the page and keeps the buffers.
    package mutating func removeAll() {
        nodes.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        arena.removeAll(keepingCapacity: true)
    }

    package var count: Int { nodes.count }

    /// A view without bounds checks or reference counts, for stages that touch every node.
    package func withView<R, E: Error>(_ body: (borrowing View) throws(E) -> R) throws(E) -> R {
        let result: Result<R, E> = nodes.withUnsafeBufferPointer { nodes in
            attributes.withUnsafeBufferPointer { attributes in
                arena.withUnsafeBufferPointer { arena in
                    do throws(E) {
                        return .success(try body(View(nodes: nodes, attributes: attributes, arena: arena)))
                    } catch {
                        return .failure(error)
                    }
                }
            }
        }
        return try result.get()
    }

    /// The tape as plain pointers; valid only within ``withView(_:)``.
    package struct View: BitwiseCopyable {
        package let nodes: UnsafeBufferPointer<Node>
        @usableFromInline let attributes: UnsafeBufferPointer<AttributeRecord>
        @usableFromInline let arena: UnsafeBufferPointer<UInt8>

        /// The bytes of a text node or a comment.
        @inlinable package func text(_ node: Node) -> UnsafeBufferPointer<UInt8> {
            slice(node.first, node.count)
        }

        /// The value of an element's attribute; nil where it has none.
        @inlinable package func attribute(_ name: HTMLAttribute, of node: Node) -> UnsafeBufferPointer<UInt8>? {
            guard node.tag.rawValue > HTMLTag.comment.rawValue else { return nil }
            let first = Int(node.first)
            for index in first..<(first + Int(node.count)) where attributes[index].name == name {
                return slice(attributes[index].start, attributes[index].count)
            }
            return nil
        }

        /// Calls `body` with each attribute of an element, in their order.
        @inlinable package func forEachAttribute(
            of node: Node, _ body: (HTMLAttribute, UnsafeBufferPointer<UInt8>) -> Void
        ) {
            guard node.tag.rawValue > HTMLTag.comment.rawValue else { return }
            let first = Int(node.first)
            for index in first..<(first + Int(node.count)) {
                body(attributes[index].name, slice(attributes[index].start, attributes[index].count))
            }
        }

        @inlinable func slice(_ start: UInt32, _ count: UInt32) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(rebasing: arena[Int(start)..<Int(start) + Int(count)])
        }
    }
}
