/// What the bytes of a source are, told by themselves and not by the name.
enum ContentForm: Sendable {
    case page, warc, tar, jsonLines, zim

    /// Whether it is read item by item.
    var isContainer: Bool {
        switch self {
        case .warc, .tar, .jsonLines: true
        case .page, .zim: false
        }
    }

    /// How far into the bytes one has to look at most.
    static let lookAhead = 1 << 20

    /// Tells what a stream holds, without taking any of it.
    init(of stream: ByteStream) {
        let head = stream.peek(TarHeader.size)
        if head.starts(with: "WARC/".utf8), head.count > 7, head[5].isDigit, head[6] == UInt8(ascii: ".") {
            self = .warc
        } else if TarHeader(head) != nil {
            self = .tar
        } else if head.starts(with: [0x5A, 0x49, 0x4D, 0x04]) {
            self = .zim
        } else {
            self = Self.isJSONLines(stream) ? .jsonLines : .page
        }
    }

    /// An object that ends where the line ends. The answer of a wiki's API is one too, so that a single one of those is a page.
    private static func isJSONLines(_ stream: ByteStream) -> Bool {
        var head = stream.peek(TarHeader.size)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = (head.starts(with: mark) ? head[3...] : head[...]).firstIndex { !$0.isSpace }
        guard let start, head[start] == UInt8(ascii: "{") else { return false }
        // Most records have a line end within reach, and then what follows tells. Some are larger than one looks.
        while true {
            if let lineEnd = head.firstIndex(of: 0x0A), lineEnd > start {
                let isObject = head[..<lineEnd].last { !$0.isSpace } == UInt8(ascii: "}")
                if !isObject { return false }
                if stream.peek(lineEnd + 2).count == lineEnd + 2 { return true }
                return !isAPIResponse(stream.peek(lineEnd + 1))
            }
            // Looking for more may move what is there, even where there is no more.
            guard head.count < lookAhead, let more = stream.peekMore() else { return !isAPIResponse(stream.peekSome()) }
            head = more
        }
    }

    private static func isAPIResponse(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        return ["\"parse\"", "\"batchcomplete\"", "\"error\"", "\"warnings\""].contains { head.contains($0) }
    }
}

extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// White space of ASCII.
    var isSpace: Bool { self == 0x20 || self >= 0x09 && self <= 0x0D }
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension ContiguousArray<UInt8> {
    init(_ bytes: UnsafeRawBufferPointer) {
        // An initializer for no elements would write its count to the one empty array that all threads share.
        guard !bytes.isEmpty else {
            self = []
            return
        }
        self.init(unsafeUninitializedCapacity: bytes.count) { buffer, count in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(from: bytes)
            count = bytes.count
        }
    }
}
