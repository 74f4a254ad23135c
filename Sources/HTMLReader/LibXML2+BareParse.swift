internal import CLibXML2

extension LibXML2 {
    /// Parses a page as ``parse(_:into:within:)`` does, in the same pieces and with the same options, into callbacks that do nothing.
    static func bareParse(_ utf8: UnsafeBufferPointer<UInt8>) {
        prepare()
        var handler = idleHandler
        guard let parser = htmlCreatePushParserCtxt(&handler, nil, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else { return }
        defer { htmlFreeParserCtxt(parser) }
        htmlCtxtUseOptions(parser, Self.options)
        utf8.withMemoryRebound(to: CChar.self) { bytes in
            for offset in stride(from: 0, to: bytes.count, by: chunkSize) {
                htmlParseChunk(parser, bytes.baseAddress! + offset, Int32(min(chunkSize, bytes.count - offset)), 0)
            }
        }
        htmlParseChunk(parser, nil, 0, 1)
    }

    private nonisolated(unsafe) static let idleHandler: xmlSAXHandler = {
        var handler = xmlSAXHandler()
        handler.startElement = { _, _, _ in }
        handler.endElement = { _, _ in }
        handler.characters = { _, _, _ in }
        handler.cdataBlock = { _, _, _ in }
        handler.ignorableWhitespace = { _, _, _ in }
        handler.comment = { _, _ in }
        return handler
    }()
}

/// libxml2's parse of a page with nothing done in its callbacks: what benchmarks are measured by.
public func bareParse(_ utf8: UnsafeBufferPointer<UInt8>) {
    LibXML2.bareParse(utf8)
}
