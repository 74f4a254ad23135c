internal import CLibXML2

/// Reads the markup that MediaWiki writes, and nothing else.
///
/// libxml2 spends sixty cycles on a byte, because it must be ready for everything. MediaWiki writes well-formed markup:
/// names in lower case, values in quotes, tags that match. The sieve goes over such a page once, sixteen bytes at a time
/// where nothing happens, keeps the attributes that later stages read and lets the rest fall through; it allocates
/// nothing and copies only what holds character references. The tape is node for node the one that libxml2 would have
/// written: a test compares them.
///
/// It **declines** whatever it is not sure of; then libxml2 reads the whole page. So a page costs at worst what it cost
/// without the sieve and a look at its beginning, and an odd page is never read by guesswork.
struct Sieve: ~Copyable {
    /// Thrown where the page is not what MediaWiki writes.
    struct Declined: Error {}

    let page: PageBytes
    var tape = HTMLTape(capacity: 0)
    var open = PageBuffer<OpenTag>(capacity: 0)
    /// How many elements of each kind are open, by the raw value of the tag.
    let openCounts: UnsafeMutablePointer<UInt16>
    /// The byte that is read next.
    var index = 0

    var bytes: UnsafePointer<UInt8> {
        @inline(__always) get { page.bytes }
    }
    var count: Int {
        @inline(__always) get { page.count }
    }

    /// Whether characters that come now belong to the text written last, as behind an end tag that closes nothing.
    var textIsOpen = false
    /// Whether there has been a head and a body, in the page or implied.
    var sawHead = false
    var sawBody = false
    /// Whether libxml2 would by now wait for the end of the page, and whether it perhaps would. See ``readEpilog()``.
    var stalls = Stalls.never
    /// How many start tags of the page's frame were passed over, because there had been one.
    var misplacedCount = 0

    let facts = TagFacts.table
    let tags = Sieve.tags
    let attributeNames = Sieve.attributeNames

    static let tags = ShortNames(
        missing: HTMLTag.other,
        HTMLTag.allCases.lazy.filter { $0.rawValue > HTMLTag.other.rawValue }.map { ($0.name, $0) })
    static let attributeNames = ShortNames(
        missing: HTMLAttribute.other, HTMLAttribute.allCases.lazy.filter { $0 != .other }.map { ($0.name, $0) })

    enum Stalls { case never, perhaps, surely }

    /// Deeper pages are not read here: libxml2 loses elements at some depth, and the reader has its ways around that.
    static let maximumDepth = 500

    /// The attributes of a tag that the sieve reads. Pages of people have some fifty.
    static let maximumAttributeCount = 1 << 12

    init(_ page: UnsafeBufferPointer<UInt8>) {
        self.page = PageBytes(page)
        openCounts = .allocate(capacity: 256)
        openCounts.initialize(repeating: 0, count: 256)
    }

    deinit { openCounts.deallocate() }

    /// Takes the reader's buffers, or gives them back.
    mutating func exchange(_ tape: inout HTMLTape, _ open: inout PageBuffer<OpenTag>) {
        swap(&self.tape, &tape)
        swap(&self.open, &open)
    }

    /// Reads the page; false where it declines.
    mutating func read() -> Bool {
        tape.source = bytes
        open.removeAll()
        // Versions of libxml2 end at a byte of zero, wherever it stands.
        guard count >= 16, memchr(bytes, 0, count) == nil else { return false }
        do {
            try readProlog()
            while index < count {
                if bytes[index] == UInt8(ascii: "<") { try readMarkup() } else { try readText() }
            }
        } catch {
            return false
        }
        while open.count > 0 { pop() }
        return true
    }

    private mutating func readMarkup() throws(Declined) {
        guard index + 1 < count else { throw Declined() }
        switch bytes[index + 1] {
        case UInt8(ascii: "/"): try readEndTag()
        case UInt8(ascii: "!"): try readComment()
        default: try readStartTag()
        }
    }
}

extension UInt8 {
    /// White space as XML counts it; there is no form feed in a page that the sieve reads.
    @inline(__always)
    var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

    @inline(__always)
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    /// Whether the byte stands behind a name and cannot be in one.
    @inline(__always)
    var endsName: Bool { isBlank || self == 0x3D || self == 0x3E || self == 0x2F }

    /// Whether the byte may stand in a name in lower case.
    @inline(__always)
    var isNameByte: Bool {
        (self >= 0x61 && self <= 0x7A) || (self >= 0x2D && self <= 0x3A && self != 0x2F) || self == 0x5F
    }
}
