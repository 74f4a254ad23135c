internal import CLibXML2

/// Reads HTML with libxml2 and writes it on a tape.
///
/// Keep one a worker: the tape's buffers are used again for the next page. A reader is not to be shared between
/// threads; each has its own.
package struct HTMLReader: ~Copyable {
    /// The page read last.
    package private(set) var tape = HTMLTape()
    private var openElements = ContiguousArray<OpenElement>()

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
    ///   - limits: What the page may cost.
    /// - Returns: Whether the page was read to its end; else the tape holds a part of it.
    @discardableResult
    package mutating func read(
        _ utf8: UnsafeBufferPointer<UInt8>, within limits: ReadingLimits = ReadingLimits()
    ) -> ReadingResult {
        tape.removeAll()
        openElements.removeAll(keepingCapacity: true)
        var sink = TapeSink(tape: tape, openElements: openElements)
        // The sink holds the only reference to the buffers while it writes, so that writing never copies them.
        tape = HTMLTape()
        openElements = []
        let result = withUnsafeMutablePointer(to: &sink) { LibXML2.parse(utf8, into: $0, within: limits) }
        sink.finish()
        tape = sink.tape
        openElements = sink.openElements
        return result
    }
}

/// The version of the libxml2 that is loaded, such as "20914" for 2.9.14, in its own form.
package var libxml2Version: String { LibXML2.version }
