internal import CLibXML2

/// The one place that calls libxml2.
enum LibXML2 {
    /// libxml2 wants to be set up before a second thread uses it; a global is made once, by whoever comes first.
    private static let initialized: Bool = {
        xmlInitParser()
        return true
    }()

    static func prepare() {
        _ = initialized
    }

    static var version: String {
        String(cString: wikiscour_libxml2_version())
    }

    /// Bytes handed to the parser at a time. Small enough that its buffer stays in the cache, large enough that the
    /// calls do not show.
    static let chunkSize = 1 << 16

    /// The depth at which structure ends. What lies deeper is kept as text and as elements without content; pages of
    /// people are a hundred deep at most.
    static let maximumDepth: Int32 = 1000

    static let options = Int32(
        bitPattern: HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_RECOVER.rawValue
            // The page has been decoded; what it still declares would have it decoded once more.
            | HTML_PARSE_IGNORE_ENC.rawValue)

    static func parse(
        _ utf8: UnsafeBufferPointer<UInt8>, into sink: UnsafeMutablePointer<TapeSink>, within limits: ReadingLimits
    ) -> ReadingResult {
        prepare()
        var handler = Self.handler
        guard
            let parser = htmlCreatePushParserCtxt(&handler, sink, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
        else { return .whole }
        defer { htmlFreeParserCtxt(parser) }
        sink.pointee.parser = UnsafeMutableRawPointer(parser)
        htmlCtxtUseOptions(parser, options)
        var guardian = TagGuard(maximumCount: limits.attributes)
        var offset = 0
        while offset < utf8.count {
            let size = min(chunkSize, utf8.count - offset)
            utf8.withMemoryRebound(to: CChar.self) { bytes in
                _ = htmlParseChunk(parser, bytes.baseAddress! + offset, Int32(size), 0)
            }
            offset += size
            if let result = sink.pointee.violation(of: limits) { return result }
            let pending = Int(wikiscour_input_offset(parser))..<offset
            if guardian.finds(tooManyAttributesIn: utf8, pending, isEnd: offset == utf8.count) {
                return .tooManyAttributes
            }
        }
        htmlParseChunk(parser, nil, 0, 1)
        return sink.pointee.violation(of: limits) ?? .whole
    }

    /// The callbacks. They capture nothing; the parser hands each of them the sink.
    private nonisolated(unsafe) static let handler: xmlSAXHandler = {
        var handler = xmlSAXHandler()
        handler.startElement = { context, name, attributes in
            let sink = LibXML2.sink(context)
            sink.pointee.start(HTMLTag.byName.value(for: LibXML2.bytes(name)), place: LibXML2.place(sink))
            if wikiscour_open_count(sink.pointee.parser) > LibXML2.maximumDepth {
                wikiscour_forget_open_element(sink.pointee.parser)
                sink.pointee.end()
            }
            guard var attribute = attributes else { return }
            defer { sink.pointee.noteAttributes((attribute - attributes!) / 2) }
            while let name = attribute[0] {
                let known = HTMLAttribute.byName.value(for: LibXML2.bytes(name))
                if known != .other { sink.pointee.add(known, LibXML2.bytes(attribute[1])) }
                attribute += 2
            }
        }
        handler.endElement = { context, _ in LibXML2.sink(context).pointee.end() }
        let characters: charactersSAXFunc = { context, bytes, count in
            let sink = LibXML2.sink(context)
            sink.pointee.append(UnsafeBufferPointer(start: bytes, count: Int(count)), place: LibXML2.place(sink))
        }
        handler.characters = characters
        handler.cdataBlock = characters
        handler.ignorableWhitespace = characters
        handler.comment = { context, bytes in
            let sink = LibXML2.sink(context)
            sink.pointee.appendComment(LibXML2.bytes(bytes), place: LibXML2.place(sink))
        }
        return handler
    }()

    @inline(__always)
    private static func sink(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TapeSink> {
        context!.assumingMemoryBound(to: TapeSink.self)
    }

    @inline(__always)
    private static func place(_ sink: UnsafeMutablePointer<TapeSink>) -> Int {
        Int(wikiscour_input_offset(sink.pointee.parser))
    }

    @inline(__always)
    private static func bytes(_ string: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(
            start: string, count: strlen(UnsafeRawPointer(string).assumingMemoryBound(to: CChar.self)))
    }
}
