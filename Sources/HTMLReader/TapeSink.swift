/// What the parser's callbacks write to: the tape, and the stack of elements that are open.
struct TapeSink: ~Copyable {
    private(set) var tape = HTMLTape(capacity: 0)
    /// The nodes whose end tags have not come yet.
    private var openElements = PageBuffer<UInt32>(capacity: 0)
    /// The parser, for asking where it stands.
    var parser: UnsafeMutableRawPointer?
    /// How many elements were open at once.
    private var greatestDepth = 0
    /// How many attributes a tag had, known and unknown.
    private var greatestAttributeCount = 0
    /// Whether characters that come now belong to the text node written last.
    private var textIsOpen = false

    /// Takes the reader's buffers, or gives them back.
    mutating func exchange(_ tape: inout HTMLTape, _ openElements: inout PageBuffer<UInt32>) {
        swap(&self.tape, &tape)
        swap(&self.openElements, &openElements)
    }

    mutating func start(_ tag: HTMLTag, place: Int) {
        textIsOpen = false
        openElements.append(UInt32(truncatingIfNeeded: tape.count))
        greatestDepth = max(greatestDepth, openElements.count)
        tape.appendElement(tag, attributesFrom: tape.attributes.count, place: place)
    }

    /// Adds an attribute to the element started last.
    mutating func add(_ name: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>) {
        tape.attributes.append(
            .init(name: name, start: tape.arenaPlace, count: UInt32(truncatingIfNeeded: value.count)))
        tape.arena.append(contentsOf: value)
        tape.nodeBuffer[tape.count - 1].count += 1
    }

    mutating func noteAttributes(_ count: Int) {
        greatestAttributeCount = max(greatestAttributeCount, count)
    }

    func violation(of limits: ReadingLimits) -> ReadingResult? {
        limits.violation(depth: greatestDepth, attributes: greatestAttributeCount)
    }

    mutating func end() {
        textIsOpen = false
        guard let node = openElements.last else { return }
        openElements.removeLast()
        tape.close(node)
    }

    /// Adds characters. libxml2 hands a long text over in pieces, which become one node again.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, place: Int) {
        guard !bytes.isEmpty else { return }
        if textIsOpen {
            tape.nodeBuffer[tape.count - 1].count += UInt32(truncatingIfNeeded: bytes.count)
        } else {
            textIsOpen = true
            tape.appendLeaf(.text, first: tape.arenaPlace, count: bytes.count, place: place)
        }
        tape.arena.append(contentsOf: bytes)
    }

    mutating func appendComment(_ bytes: UnsafeBufferPointer<UInt8>, place: Int) {
        textIsOpen = false
        tape.appendLeaf(.comment, first: tape.arenaPlace, count: bytes.count, place: place)
        tape.arena.append(contentsOf: bytes)
    }

    /// Closes what the page left open.
    mutating func finish() {
        while openElements.count > 0 { end() }
    }
}
