/// An element whose end tag has not come yet.
struct OpenElement: BitwiseCopyable {
    var node: UInt32
}

/// What the parser's callbacks write to: the tape, and the stack of elements that are open.
struct TapeSink {
    var tape: HTMLTape
    var openElements: ContiguousArray<OpenElement>
    /// The parser, for asking where it stands.
    var parser: UnsafeMutableRawPointer?
    /// How many elements were open at once.
    private(set) var greatestDepth = 0
    /// Whether characters that come now belong to the text node written last.
    private var textIsOpen = false

    init(tape: consuming HTMLTape, openElements: consuming ContiguousArray<OpenElement>) {
        self.tape = tape
        self.openElements = openElements
    }

    mutating func start(_ tag: HTMLTag, place: UInt32) {
        textIsOpen = false
        openElements.append(OpenElement(node: UInt32(truncatingIfNeeded: tape.nodes.count)))
        greatestDepth = max(greatestDepth, openElements.count)
        tape.nodes.append(
            HTMLTape.Node(
                tag: tag, end: 0, first: UInt32(truncatingIfNeeded: tape.attributes.count), count: 0, place: place))
    }

    /// Adds an attribute to the element started last.
    mutating func add(_ name: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>) {
        let start = tape.arena.count
        tape.arena.append(contentsOf: value)
        tape.attributes.append(
            .init(name: name, start: UInt32(truncatingIfNeeded: start), count: UInt32(truncatingIfNeeded: value.count)))
        tape.nodes[tape.nodes.count - 1].count += 1
    }

    mutating func end() {
        textIsOpen = false
        guard let open = openElements.popLast() else { return }
        tape.nodes[Int(open.node)].end = UInt32(truncatingIfNeeded: tape.nodes.count)
    }

    /// Adds characters. libxml2 hands a long text over in pieces, which become one node again.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, place: UInt32) {
        guard !bytes.isEmpty else { return }
        if textIsOpen {
            tape.nodes[tape.nodes.count - 1].count += UInt32(truncatingIfNeeded: bytes.count)
        } else {
            textIsOpen = true
            tape.nodes.append(
                HTMLTape.Node(
                    tag: .text, end: UInt32(truncatingIfNeeded: tape.nodes.count + 1),
                    first: UInt32(truncatingIfNeeded: tape.arena.count),
                    count: UInt32(truncatingIfNeeded: bytes.count), place: place))
        }
        tape.arena.append(contentsOf: bytes)
    }

    mutating func appendComment(_ bytes: UnsafeBufferPointer<UInt8>, place: UInt32) {
        textIsOpen = false
        tape.nodes.append(
            HTMLTape.Node(
                tag: .comment, end: UInt32(truncatingIfNeeded: tape.nodes.count + 1),
                first: UInt32(truncatingIfNeeded: tape.arena.count),
                count: UInt32(truncatingIfNeeded: bytes.count), place: place))
        tape.arena.append(contentsOf: bytes)
    }

    /// Closes what the page left open.
    mutating func finish() {
        while !openElements.isEmpty { end() }
    }
}
