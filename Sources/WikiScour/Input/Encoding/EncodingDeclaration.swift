/// What a page says about its encoding and its language before anything of it is decoded.
///
/// Reads the first bytes the way browsers do ("prescan a byte stream" of the HTML standard): tags and their
/// attributes, no tree. Other than there, the text of scripts and styles is passed over.
struct EncodingDeclaration {
    /// The encoding of `<meta charset>`, `<meta http-equiv="Content-Type">` or, without these, of `<?xml … ?>`.
    private(set) var encoding: TextEncoding?
    /// The language of `<html lang>`, such as `de` or `zh-TW`, as bytes of the page.
    private(set) var language: UnsafeBufferPointer<UInt8>?

    /// How many bytes are looked at. The standard asks for 1,024; old pages have longer heads.
    static let limit = 4096

    init(_ page: UnsafeBufferPointer<UInt8>) {
        var reader = TagReader(bytes: page.part(0, min(page.count, Self.limit)))
        let xmlEncoding = reader.xmlDeclaration().flatMap(Self.encoding(named:))
        while encoding == nil, let tag = reader.nextTag() {
            switch tag {
            case .meta: readMeta(&reader)
            case .html: readHTML(&reader)
            case .rawText(let end): reader.skip(behind: end)
            case .other: while reader.nextAttribute() != nil {}
            }
        }
        if encoding == nil { encoding = xmlEncoding }
    }

    private mutating func readMeta(_ reader: inout TagReader) {
        var isContentType = false
        var charset: TextEncoding?
        var content: TextEncoding?
        var sawContent = false
        var sawCharset = false
        while let attribute = reader.nextAttribute() {
            if attribute.isNamed("http-equiv") {
                if attribute.value.equalsFolded("content-type") { isContentType = true }
            } else if attribute.isNamed("charset"), !sawCharset {
                sawCharset = true
                charset = Self.encoding(named: attribute.value)
            } else if attribute.isNamed("content"), !sawContent {
                sawContent = true
                content = Self.charset(inContentType: attribute.value).flatMap(Self.encoding(named:))
            }
        }
        // A tag that the limit cuts may say `iso-8859-1` and mean `iso-8859-15`.
        guard !reader.tagIsCutOff else { return }
        encoding = charset ?? (isContentType ? content : nil)
    }

    private mutating func readHTML(_ reader: inout TagReader) {
        while let attribute = reader.nextAttribute() {
            if attribute.isNamed("lang") || (attribute.isNamed("xml:lang") && language == nil) {
                language = attribute.value
            }
        }
    }

    /// The encoding of a label. A page that could be read this far is not in UTF-16, whatever it says.
    private static func encoding(named label: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        switch TextEncoding(label: label) {
        case .utf16LE, .utf16BE, .utf32LE, .utf32BE: .utf8
        case let encoding: encoding
        }
    }

    /// The label behind `charset=` in `text/html; charset=…`.
    private static func charset(inContentType value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        var index = 0
        while let found = value.firstIndexFolded(of: "charset", from: index) {
            index = found + 7
            while index < value.count, value[index].isHTMLSpace { index += 1 }
            guard index < value.count, value[index] == UInt8(ascii: "=") else { continue }
            index += 1
            while index < value.count, value[index].isHTMLSpace { index += 1 }
            guard index < value.count else { return nil }
            let first = value[index]
            if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
                guard let end = value[(index + 1)...].firstIndex(of: first) else { return nil }
                return value.part(index + 1, end)
            }
            let end = value[index...].firstIndex { $0.isHTMLSpace || $0 == UInt8(ascii: ";") }
            return value.part(index, end ?? value.count)
        }
        return nil
    }
}

/// Finds tags and attributes in bytes whose encoding is unknown.
private struct TagReader {
    enum Tag {
        case meta, html, other
        /// An element whose content is no markup, and the end tag that it runs to.
        case rawText(end: StaticString)
    }

    struct Attribute {
        var name: UnsafeBufferPointer<UInt8>
        var value: UnsafeBufferPointer<UInt8>

        func isNamed(_ name: StaticString) -> Bool { self.name.equalsFolded(name) }
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Whether the bytes ended before the last tag did.
    private(set) var tagIsCutOff = false

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// The encoding that an XML declaration at the very beginning names.
    func xmlDeclaration() -> UnsafeBufferPointer<UInt8>? {
        let start = bytes.firstIndex { !$0.isHTMLSpace } ?? 0
        guard bytes.matchesFolded("<?xml", at: start),
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")),
            var index = bytes.firstIndexFolded(of: "encoding", from: start), index < end
        else { return nil }
        index += 8
        while bytes[index].isHTMLSpace { index += 1 }
        guard bytes[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        while bytes[index].isHTMLSpace { index += 1 }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let close = bytes[(index + 1)..<end].firstIndex(of: quote)
        else { return nil }
        return bytes.part(index + 1, close)
    }

    /// Goes to the next start tag, behind its name.
    mutating func nextTag() -> Tag? {
        while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: index) {
            index = open + 1
            guard let byte = current else { return nil }
            if bytes.matchesFolded("!--", at: index) {
                // `<!-->` is a whole comment.
                index += 1
                skip(behind: "-->")
            } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
                skip(behind: ">")
            } else if byte == UInt8(ascii: "/") {
                index += 1
                if current?.isASCIILetter == true {
                    _ = tagName()
                    while nextAttribute() != nil {}
                } else {
                    skip(behind: ">")
                }
            } else if byte.isASCIILetter {
                return tag(named: tagName())
            }
        }
        index = bytes.count
        return nil
    }

    private mutating func tagName() -> UnsafeBufferPointer<UInt8> {
        let start = index
        while let byte = current, !byte.isHTMLSpace, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
            index += 1
        }
        return bytes.part(start, index)
    }

    private func tag(named name: UnsafeBufferPointer<UInt8>) -> Tag {
        if name.equalsFolded("meta") { return .meta }
        if name.equalsFolded("html") { return .html }
        if name.equalsFolded("script") { return .rawText(end: "</script") }
        if name.equalsFolded("style") { return .rawText(end: "</style") }
        if name.equalsFolded("title") { return .rawText(end: "</title") }
        return .other
    }

    /// Goes behind the next place where `text` stands, or to the end.
    mutating func skip(behind text: StaticString) {
        let found = bytes.firstIndexFolded(of: text, from: index)
        index = found.map { $0 + text.utf8CodeUnitCount } ?? bytes.count
    }

    /// The next attribute of the tag; nil, and the place behind the tag, where there is none.
    mutating func nextAttribute() -> Attribute? {
        while let byte = current, byte.isHTMLSpace || byte == UInt8(ascii: "/") { index += 1 }
        guard let byte = current else {
            tagIsCutOff = true
            return nil
        }
        if byte == UInt8(ascii: ">") {
            index += 1
            return nil
        }
        let nameStart = index
        while let byte = current, !byte.isHTMLSpace, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/"),
            byte != UInt8(ascii: "=") || index == nameStart
        {
            index += 1
        }
        let name = bytes.part(nameStart, index)
        while let byte = current, byte.isHTMLSpace { index += 1 }
        guard current == UInt8(ascii: "=") else { return Attribute(name: name, value: bytes.part(index, index)) }
        index += 1
        while let byte = current, byte.isHTMLSpace { index += 1 }
        guard let first = current else { return Attribute(name: name, value: bytes.part(index, index)) }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            let start = index + 1
            let end = bytes[start...].firstIndex(of: first) ?? bytes.count
            index = min(end + 1, bytes.count)
            return Attribute(name: name, value: bytes.part(start, end))
        }
        let start = index
        while let byte = current, !byte.isHTMLSpace, byte != UInt8(ascii: ">") { index += 1 }
        return Attribute(name: name, value: bytes.part(start, index))
    }
}
