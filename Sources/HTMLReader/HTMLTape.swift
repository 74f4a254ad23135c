/// A page of HTML as a flat list of nodes in document order.
///
/// A node knows where its subtree ends, so that skipping one is a single step; nothing is allocated for a node,
/// and the buffers are kept from page to page. Text that stands in the page as it is read stays there; the tape only
/// says where. What had to be made (character references, whatever a parser handed over) is in an arena.
///
/// - Note: Offsets into the tape are 31 bits wide; a page past 2 GiB is refused before it comes here.
public struct HTMLTape: ~Copyable {
    public struct Node: Sendable, BitwiseCopyable {
        /// What the node is.
        public var tag: HTMLTag
        /// The index behind the node's last descendant.
        public var end: UInt32
        /// Of text and comments: where its bytes begin (see ``arenaMark``). Of an element: its first attribute.
        @usableFromInline var first: UInt32
        /// Of text and comments: how many bytes. Of an element: how many attributes.
        @usableFromInline var count: UInt32
        /// Where the parser stood when it met the node, in bytes from the beginning of the decoded page.
        public var place: UInt32

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

    /// Set in the place of bytes that are in the arena and not in the page.
    @usableFromInline static var arenaMark: UInt32 { 1 << 31 }

    @usableFromInline var nodeBuffer: PageBuffer<Node>
    @usableFromInline var attributes: PageBuffer<AttributeRecord>
    @usableFromInline var arena: PageBuffer<UInt8>
    /// The page that was read. Whoever reads the tape keeps its bytes where they are.
    @usableFromInline var source: UnsafePointer<UInt8>?

    /// Makes an empty tape with room for so many nodes.
    public init(capacity: Int = 1024) {
        nodeBuffer = PageBuffer(capacity: capacity)
        attributes = PageBuffer(capacity: capacity)
        arena = PageBuffer(capacity: capacity)
    }

    /// Forgets the page and keeps the buffers.
    public mutating func removeAll() {
        nodeBuffer.removeAll()
        attributes.removeAll()
        arena.removeAll()
        source = nil
    }

    @inlinable public var count: Int { nodeBuffer.count }

    @inlinable public var nodes: UnsafeBufferPointer<Node> { nodeBuffer.elements }

    /// A view without bounds checks or reference counts, for stages that touch every node. The page that was read must
    /// still be where it was.
    @inlinable public func withView<R, E: Error>(_ body: (borrowing View) throws(E) -> R) throws(E) -> R {
        let base = UnsafePointer(arena.base)
        return try body(
            View(nodes: nodeBuffer.elements, attributes: attributes.elements, arena: base, source: source ?? base))
    }

    /// The tape as plain pointers; valid only within ``withView(_:)``.
    public struct View: BitwiseCopyable {
        public let nodes: UnsafeBufferPointer<Node>
        @usableFromInline let attributes: UnsafeBufferPointer<AttributeRecord>
        @usableFromInline let arena: UnsafePointer<UInt8>
        @usableFromInline let source: UnsafePointer<UInt8>

        @inlinable init(
            nodes: UnsafeBufferPointer<Node>, attributes: UnsafeBufferPointer<AttributeRecord>,
            arena: UnsafePointer<UInt8>, source: UnsafePointer<UInt8>
        ) {
            self.nodes = nodes
            self.attributes = attributes
            self.arena = arena
            self.source = source
        }

        /// The bytes of a text node or a comment.
        @inlinable public func text(_ node: Node) -> UnsafeBufferPointer<UInt8> {
            slice(node.first, node.count)
        }

        /// The value of an element's attribute; nil where it has none.
        @inlinable public func attribute(_ name: HTMLAttribute, of node: Node) -> UnsafeBufferPointer<UInt8>? {
            guard node.tag.rawValue > HTMLTag.comment.rawValue else { return nil }
            let first = Int(node.first)
            for index in first..<(first + Int(node.count)) where attributes[index].name == name {
                return slice(attributes[index].start, attributes[index].count)
            }
            return nil
        }

        /// Calls `body` with each attribute of an element, in their order.
        @inlinable public func forEachAttribute(
            of node: Node, _ body: (HTMLAttribute, UnsafeBufferPointer<UInt8>) -> Void
        ) {
            guard node.tag.rawValue > HTMLTag.comment.rawValue else { return }
            let first = Int(node.first)
            for index in first..<(first + Int(node.count)) {
                body(attributes[index].name, slice(attributes[index].start, attributes[index].count))
            }
        }

        /// The numbers of an element's attributes.
        @inlinable public func attributes(of node: Node) -> Range<Int> {
            Int(node.first)..<Int(node.first) + Int(node.count)
        }

        @inlinable public func attributeName(_ number: Int) -> HTMLAttribute { attributes[number].name }

        @inlinable public func attributeValue(_ number: Int) -> UnsafeBufferPointer<UInt8> {
            slice(attributes[number].start, attributes[number].count)
        }

        @inlinable func slice(_ start: UInt32, _ count: UInt32) -> UnsafeBufferPointer<UInt8> {
            let base = start & HTMLTape.arenaMark != 0 ? arena : source
            return UnsafeBufferPointer(start: base + Int(start & ~HTMLTape.arenaMark), count: Int(count))
        }
    }
}

// MARK: Writing

extension HTMLTape {
    /// Where bytes that are appended to the arena next will be.
    @inline(__always)
    var arenaPlace: UInt32 { UInt32(truncatingIfNeeded: arena.count) | Self.arenaMark }

    @inline(__always)
    mutating func appendElement(_ tag: HTMLTag, attributesFrom first: Int, place: Int) {
        nodeBuffer.append(
            Node(
                tag: tag, end: 0, first: UInt32(truncatingIfNeeded: first),
                count: UInt32(truncatingIfNeeded: attributes.count - first),
                place: UInt32(truncatingIfNeeded: place)))
    }

    /// Appends a text or a comment: a node without descendants.
    @inline(__always)
    mutating func appendLeaf(_ tag: HTMLTag, first: UInt32, count: Int, place: Int) {
        nodeBuffer.append(
            Node(
                tag: tag, end: UInt32(truncatingIfNeeded: nodeBuffer.count + 1), first: first,
                count: UInt32(truncatingIfNeeded: count), place: UInt32(truncatingIfNeeded: place)))
    }

    /// Ends an element: all that came since is in it.
    @inline(__always)
    mutating func close(_ node: UInt32) {
        nodeBuffer[Int(node)].end = UInt32(truncatingIfNeeded: nodeBuffer.count)
    }
}
