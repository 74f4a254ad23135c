internal import WikiScour

/// Reads the records of a WARC file, version 1.0 or 1.1, and those of a WET file, which is one too.
///
/// A record is looked at as a whole before it is taken: where its length proves wrong, the search for the next one begins
/// within it, so that a damaged record costs itself only.
final class WARCReader {
    private let stream: ByteStream
    private let limit: Int

    init(_ stream: ByteStream, limit: Int) {
        self.stream = stream
        self.limit = limit
    }

    private static let maximumHeadSize = 1 << 16

    /// The next record, or what is wrong instead, with its place; nil at the end.
    func next() -> (offset: Int, payload: SourceItem.Payload)? {
        while let byte = stream.peekSome().first, byte == 0x0D || byte == 0x0A { stream.take(1) }
        let start = stream.offset
        let signature = stream.peek(5)
        if signature.isEmpty {
            guard let damage = stream.damage, !isOver else { return nil }
            let wasTold = toldOffset == start
            isOver = !stream.recover()
            return wasTold ? next() : (start, .failed(.damaged, damage))
        }
        guard signature.starts(with: "WARC/".utf8) else { return damaged("no record begins here") }
        guard let (lines, headSize) = head() else { return damaged("the head of the record has no end") }
        let fields = HeaderFields(lines.dropFirst())
        guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
            return damaged("the record has no valid Content-Length")
        }
        guard length <= limit else { return tooLarge(fields, headSize) }
        let end = headSize + length
        let record = stream.peek(end + 4)
        let tail = record.dropFirst(end)
        // Before the next look, which may move what is there.
        let (isWhole, tailSize) = (Self.isTail(tail), tail.prefix { $0 == 0x0D || $0 == 0x0A }.count)
        if record.count < end || !isWhole || stream.peek(end + 5).count < end + 5 && isDamaged(before: end) {
            return damaged(
                stream.damage
                    ?? (record.count < end
                        ? "the record is cut off" : "the record is not as long as its Content-Length says"))
        }
        let block = UnsafeRawBufferPointer(rebasing: stream.peek(end)[headSize...])
        let payload = Self.payload(fields, block)
        stream.take(end + tailSize)
        return (start, payload)
    }

    /// Whether the stream ended in damage with nothing whole behind it.
    private var isOver = false
    /// Where damage stands that the record it cut off has told already.
    private var toldOffset: Int?

    /// Whether there is damage in what comes before a place, counted from here.
    private func isDamaged(before end: Int) -> Bool {
        stream.damage != nil && stream.memberOffset < stream.offset + end
    }

    /// What stands behind a record: two line ends, or the end of the file.
    private static func isTail(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        bytes.elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) || bytes.starts(with: [0x0A, 0x0A])
            || bytes.count < 4 && bytes.allSatisfy { $0 == 0x0D || $0 == 0x0A }
    }

    private func head() -> (lines: [ArraySlice<UInt8>], count: Int)? {
        var size = 1024
        while true {
            let bytes = stream.peek(size)
            if let head = Head.lines(in: bytes) { return head }
            if bytes.count < size || size >= Self.maximumHeadSize { return nil }
            size *= 2
        }
    }

    // MARK: Damage

    /// Tells the damage and goes to the next record.
    private func damaged(_ message: String) -> (offset: Int, payload: SourceItem.Payload) {
        let start = stream.offset
        stream.take(1)
        findRecord()
        if stream.damage != nil, stream.peekSome().isEmpty { toldOffset = stream.offset }
        return (start, .failed(.damaged, "\(message); \(stream.offset - start) bytes are passed over"))
    }

    /// Takes bytes up to where a record begins, or the stream ends.
    private func findRecord() {
        var previous: UInt8 = 0
        while true {
            let some = stream.peekSome()
            guard let found = some.firstIndex(of: UInt8(ascii: "W")) else {
                guard let last = some.last else { return }
                previous = last
                stream.take(some.count)
                continue
            }
            if found > 0 { previous = some[found - 1] }
            stream.take(found)
            if Self.beginsRecord(stream.peek(15), isAtLineStart: previous == 0x0A) { return }
            previous = UInt8(ascii: "W")
            stream.take(1)
        }
    }

    /// Whether this is a line such as `WARC/1.0`. Behind a record that was cut off it stands anywhere, and what follows must tell.
    private static func beginsRecord(_ bytes: UnsafeRawBufferPointer, isAtLineStart: Bool) -> Bool {
        guard bytes.count == 15, bytes.starts(with: "WARC/".utf8), bytes[5].isDigit, bytes[6] == UInt8(ascii: "."),
            bytes[7].isDigit
        else { return false }
        let rest = bytes[8] == 0x0D ? bytes[9...] : bytes[8...]
        return rest.first == 0x0A && (isAtLineStart || rest.dropFirst().starts(with: "WARC-".utf8))
    }

    private func tooLarge(_ fields: HeaderFields, _ headSize: Int) -> (offset: Int, payload: SourceItem.Payload) {
        let start = stream.offset
        let beginning = UnsafeRawBufferPointer(rebasing: stream.peek(headSize + 1 << 14).dropFirst(headSize))
        var payload = Self.payload(fields, beginning)
        // A length that is no length at all would take the rest of the file along; so the next record is searched for.
        stream.take(headSize)
        findRecord()
        if case .skipped = payload {
        } else {
            payload = .failed(.tooLarge, "larger than \(limit) bytes, the largest page that is cleaned")
        }
        return (start, payload)
    }

    // MARK: What a record is

    private static func payload(_ fields: HeaderFields, _ block: UnsafeRawBufferPointer) -> SourceItem.Payload {
        var facts = RecordFacts()
        if let url = fields["warc-target-uri"] {
            facts.url = url.hasPrefix("<") ? String(url.dropFirst().dropLast()) : url
        }
        let type = fields["warc-type"]?.lowercased() ?? ""
        let mediaType = HeaderFields.mediaType(fields["content-type"] ?? "")
        if let number = fields["warc-segment-number"], number != "1" || type == "continuation" {
            return .failed(.damaged, "a record in several segments is not put together")
        }
        switch type {
        case "revisit": return .skipped(.revisit)
        case "response" where mediaType == "application/http" || mediaType.isEmpty:
            guard let response = HTTPResponse(block) else {
                return .failed(.damaged, "the answer of the server has no valid head")
            }
            guard response.mayBePage else { return .skipped(.httpStatus) }
            let bodyType = response.fields["content-type"]
            facts.encoding = bodyType.flatMap(HeaderFields.charset)
            let isPage = bodyType.map { isHTML(HeaderFields.mediaType($0)) } ?? true
            guard isPage, fields["warc-identified-payload-type"].map({ isHTML(HeaderFields.mediaType($0)) }) ?? true
            else { return .skipped(.notHTML) }
            return .http(HTTPBody(block, response), facts)
        case "resource" where isHTML(mediaType), "response" where isHTML(mediaType):
            facts.encoding = HeaderFields.charset(fields["content-type"] ?? "")
            return .page(ContiguousArray(block), facts)
        case "conversion" where mediaType == "text/plain":
            return .page(ContiguousArray(block), facts)
        case "resource", "conversion", "response": return .skipped(.notHTML)
        default: return .skipped(.notAResponse)
        }
    }

    private static func isHTML(_ mediaType: String) -> Bool {
        mediaType == "text/html" || mediaType == "application/xhtml+xml"
    }
}
