internal import CLibXML2

/// Reads HTML and writes it on a tape: with the sieve where the page is what MediaWiki writes, else with libxml2. The
/// tape is the same.
///
/// Keep one a worker: the tape's buffers are used again for the next page. A reader is not to be shared between
/// threads; each has its own.
package struct HTMLReader: ~Copyable {
    /// The page read last.
    package private(set) var tape = HTMLTape()
    private var openElements = PageBuffer<UInt32>()
    private var openTags = PageBuffer<OpenTag>()

    /// Whether the sieve read the last page, and not libxml2.
    package private(set) var hasSieved = false

    package init() {
        LibXML2.prepare()
    }

    /// Reads a page.
    ///
    /// libxml2 is driven in push mode: its tree mode loses all below depth 256, text nodes past 10 MB, and everything
    /// behind a NUL byte.
    ///
    /// - Parameters:
    ///   - utf8: The page, decoded. Must be valid UTF-8 without a byte order mark.
    ///   - sieving: Whether the sieve may read it. The tape then points into `utf8`, which must stay where it is for as
    ///     long as the tape is read; and the places of the nodes are not quite those of libxml2.
    package mutating func read(_ utf8: UnsafeBufferPointer<UInt8>, sieving: Bool = false) {
        tape.removeAll()
        hasSieved = false
        if sieving {
            var sieve = Sieve(utf8)
            sieve.exchange(&tape, &openTags)
            hasSieved = sieve.read()
            sieve.exchange(&tape, &openTags)
            if hasSieved { return }
            tape.removeAll()
        }
        openElements.removeAll()
        // The sink owns the buffers while it writes.
        var sink = TapeSink()
        sink.exchange(&tape, &openElements)
        withUnsafeMutablePointer(to: &sink) { LibXML2.parse(utf8, into: $0) }
        sink.finish()
        sink.exchange(&tape, &openElements)
    }
}

/// The version of the libxml2 that is loaded, such as "20914" for 2.9.14, in its own form.
package var libxml2Version: String { LibXML2.version }
