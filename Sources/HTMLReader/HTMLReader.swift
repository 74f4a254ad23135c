internal import CLibXML2

/// Reads HTML and writes it on a tape: with the sieve where the page is what MediaWiki writes, else with libxml2. The
/// tape is the same.
///
/// Keep one a worker: the tape's buffers are used again for the next page. A reader is not to be shared between
/// threads; each has its own.
public struct HTMLReader: ~Copyable {
    /// The page read last.
    public private(set) var tape = HTMLTape()
    private var openElements = PageBuffer<UInt32>()
    private var openTags = PageBuffer<OpenTag>()

    /// The depth at which the sieve declines a page.
    public static var sievedDepth: Int { Sieve.maximumDepth }

    /// How many attributes of a tag the sieve reads; it declines a page where one has more.
    public static var sievedAttributeCount: Int { Sieve.maximumAttributeCount }

    public init() {
        LibXML2.prepare()
    }

    /// Reads a page with the sieve, and says whether it did: it declines what is not the markup of MediaWiki.
    ///
    /// - Parameter utf8: The page, decoded. Must be valid UTF-8 without a byte order mark. The tape points into it, so
    ///   that it must stay where it is for as long as the tape is read.
    public mutating func sieve(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        tape.removeAll()
        var sieve = Sieve(utf8)
        sieve.exchange(&tape, &openTags)
        let isRead = sieve.read()
        sieve.exchange(&tape, &openTags)
        return isRead
    }

    /// Reads a page with libxml2.
    ///
    /// libxml2 is driven in push mode: its tree mode loses all below depth 256, text nodes past 10 MB, and everything
    /// behind a NUL byte.
    ///
    /// - Parameters:
    ///   - utf8: The page, decoded. Must be valid UTF-8 without a byte order mark.
    ///   - limits: What the page may cost.
    /// - Returns: Whether the page was read to its end; else the tape holds a part of it.
    @discardableResult
    public mutating func read(
        _ utf8: UnsafeBufferPointer<UInt8>, within limits: ReadingLimits = ReadingLimits()
    ) -> ReadingResult {
        tape.removeAll()
        openElements.removeAll()
        // The sink owns the buffers while it writes.
        var sink = TapeSink()
        sink.exchange(&tape, &openElements)
        let result = withUnsafeMutablePointer(to: &sink) { LibXML2.parse(utf8, into: $0, within: limits) }
        sink.finish()
        sink.exchange(&tape, &openElements)
        return result
    }
}

/// The version of the libxml2 that is loaded, such as "20914" for 2.9.14, in its own form.
public var libxml2Version: String { LibXML2.version }
