internal import WikiScour

/// The head of a web server's answer.
struct HTTPResponse {
    var status: Int
    var fields: HeaderFields
    /// Where the body begins.
    var bodyStart: Int

    /// Reads the head; nil where there is none.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.starts(with: "HTTP/".utf8), let (lines, count) = Head.lines(in: bytes) else { return nil }
        let words = lines[0].split(separator: 0x20)
        guard words.count >= 2, let status = Int(String(decoding: words[1], as: UTF8.self)) else { return nil }
        self.status = status
        fields = HeaderFields(lines.dropFirst())
        bodyStart = count
    }

    /// Whether the body is a page as far as the head says: one that was found, or the wiki's own "there is no such page".
    var mayBePage: Bool { (200..<300).contains(status) || status == 404 || status == 410 }
}

/// The body of a web server's answer, as it went over the wire.
struct HTTPBody: Sendable {
    var bytes: ContiguousArray<UInt8>
    var isChunked: Bool
    /// The names of the encodings, the last applied last.
    var encodings: [String]

    init(_ bytes: UnsafeRawBufferPointer, _ response: HTTPResponse) {
        self.bytes = ContiguousArray(UnsafeRawBufferPointer(rebasing: bytes[response.bodyStart...]))
        isChunked = response.fields["transfer-encoding"]?.lowercased().contains("chunked") ?? false
        encodings = (response.fields["content-encoding"] ?? "").lowercased().split(separator: ",")
            .map { String($0.filter { !$0.isWhitespace }) }.filter { $0 != "identity" }
    }

    /// The page.
    ///
    /// - Parameter limit: How many bytes it may have.
    func unpacked(limit: Int) throws(CleaningError) -> ContiguousArray<UInt8> {
        var bytes = bytes
        // Some archives keep the body as it was after the transfer, and the head as it was before.
        if isChunked, let joined = Self.joiningChunks(bytes) { bytes = joined }
        for encoding in encodings.reversed() { bytes = try Self.decoded(bytes, encoding, limit: limit) }
        return bytes
    }

    /// The chunks as one; nil where these are none. A last chunk that is cut off is kept as far as it goes.
    private static func joiningChunks(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8>? {
        var result = ContiguousArray<UInt8>()
        var index = 0
        while index < bytes.count {
            guard let lineEnd = bytes[index...].firstIndex(of: 0x0A) else { return nil }
            let digits = bytes[index..<lineEnd].prefix { $0 != UInt8(ascii: ";") && !$0.isSpace }
            guard !digits.isEmpty, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0
            else { return nil }
            if size == 0 { return result }
            let start = lineEnd + 1
            let end = min(bytes.count - start, size) + start
            result.append(contentsOf: bytes[start..<end])
            index = end
            while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
        }
        return result
    }

    private static func decoded(
        _ bytes: ContiguousArray<UInt8>, _ encoding: String, limit: Int
    ) throws(CleaningError) -> ContiguousArray<UInt8> {
        let isSigned: (Compression) -> Bool = { compression in
            bytes.withUnsafeBytes { Compression(signature: $0) } == compression
        }
        switch encoding {
        case "gzip", "x-gzip": return isSigned(.gzip) ? try unpacked(bytes, Unpacker(.gzip), limit) : bytes
        case "zstd": return isSigned(.zstd) ? try unpacked(bytes, Unpacker(.zstd), limit) : bytes
        case "br":
            // Nothing tells brotli by its bytes; what begins like a page is one that was unpacked and kept its head.
            return bytes.first == UInt8(ascii: "<") ? bytes : try unpacked(bytes, Unpacker(brotli: ()), limit)
        case "deflate":
            let hasHeader = bytes.count >= 2 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
            return try unpacked(bytes, Unpacker(deflateWithHeader: hasHeader), limit)
        default:
            throw CleaningError(.unknownCompression, "the page is packed as \"\(encoding)\", which is not read")
        }
    }

    private static func unpacked(
        _ bytes: ContiguousArray<UInt8>, _ unpacker: Unpacker, _ limit: Int
    ) throws(CleaningError) -> ContiguousArray<UInt8> {
        var result = ContiguousArray<UInt8>()
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { room.deallocate() }
        unpacker.begin()
        var message: String?
        bytes.withUnsafeBytes { bytes in
            var start = 0
            while result.count <= limit {
                let (consumed, produced, state) = unpacker.unpack(
                    UnsafeRawBufferPointer(rebasing: bytes[start...]), into: room)
                result.append(contentsOf: room[..<produced])
                start += consumed
                if case .damaged(let words) = state { message = words }
                // A body that is cut off is a page that is cut off, which the cleaner reads as far as it goes.
                if state.isEnd || produced == 0 && consumed == 0 { return }
            }
        }
        if let message, result.isEmpty { throw CleaningError(.damaged, "the page cannot be unpacked: \(message)") }
        if result.count > limit {
            throw CleaningError(
                .tooLarge, "unpacked, the page is larger than \(limit) bytes, which is all that is allowed")
        }
        return result
    }
}
