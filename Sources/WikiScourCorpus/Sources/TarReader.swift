internal import WikiScour

/// The head of a member of a tar archive.
struct TarHeader {
    static let size = 512

    var name: [UInt8]
    var size: Int
    var type: UInt8

    /// Reads a head; nil where the checksum says that this is none.
    init?(_ block: UnsafeRawBufferPointer) {
        guard block.count == Self.size, let checksum = Self.number(block[148..<156]), checksum > 0,
            let size = Self.number(block[124..<136]), size >= 0
        else { return nil }
        var sum = 0
        for (index, byte) in block.enumerated() { sum += (148..<156).contains(index) ? 0x20 : Int(byte) }
        guard sum == checksum, block[0] != 0 || block[156] != 0 else { return nil }
        self.size = size
        type = block[156]
        name = Self.string(block[0..<100])
        let isPOSIX = block[257..<263].elementsEqual("ustar\0".utf8)
        let prefix = isPOSIX ? Self.string(block[345..<500]) : []
        if !prefix.isEmpty { name = prefix + [UInt8(ascii: "/")] + name }
    }

    /// The size that a pax head writes in decimal digits; nil where no file can have it.
    static func size(_ digits: [UInt8]) -> Int? {
        Int(String(decoding: digits, as: UTF8.self)).flatMap { (0...maximumSize).contains($0) ? $0 : nil }
    }

    /// What is larger is a mistake, and could not be counted with what fills up its last block.
    private static let maximumSize = Int.max >> 1

    static func string(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        Array(bytes.prefix { $0 != 0 })
    }

    /// Octal digits, or a number in base 256 where the first bit says so.
    private static func number(_ field: Slice<UnsafeRawBufferPointer>) -> Int? {
        if let first = field.first, first & 0x80 != 0 {
            if first != 0x80 { return nil }
            return field.dropFirst().reduce(0) { $0 > Int.max >> 9 ? maximumSize : $0 << 8 | Int($1) }
        }
        let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
        return digits.isEmpty ? 0 : Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }
}

/// Reads the members of a tar archive: ustar, GNU and pax, with names as long as they like.
final class TarReader {
    enum Member {
        /// A file, and its contents; they are to be read before the next member is asked for, as far as they are wanted.
        case file(name: [UInt8], ByteStream)
        case other(String)
        case damaged(String)
    }

    private let stream: ByteStream
    /// The contents of the member given last, and the bytes that fill up its last block.
    private var open: (contents: ByteStream, padding: Int)?
    /// Whether damage has been told by the member that it is in.
    private var isTold = false
    private var isOver = false

    init(_ stream: ByteStream) {
        self.stream = stream
    }

    /// The next member with its place; nil at the end.
    func next() -> (offset: Int, member: Member)? {
        if let (contents, padding) = open {
            contents.skip(.max)
            isTold = contents.damage != nil
            stream.skip(contents.unreadPartCount + padding)
            open = nil
        }
        var longName: [UInt8]?
        var longSize: Int?
        while true {
            let start = stream.offset
            let block = stream.peek(TarHeader.size)
            if block.count < TarHeader.size { return end(start, block.count) }
            // Two blocks of zeros end an archive, but another may follow.
            if block.allSatisfy({ $0 == 0 }) {
                stream.take(TarHeader.size)
                continue
            }
            guard let header = TarHeader(block) else { return damaged(start) }
            stream.take(TarHeader.size)
            let size = longSize ?? header.size
            let padding = (TarHeader.size - size % TarHeader.size) % TarHeader.size
            switch header.type {
            case UInt8(ascii: "L"), UInt8(ascii: "x"):
                guard let bytes = extra(header.size) else { return damaged(start) }
                if header.type == UInt8(ascii: "L") {
                    longName = TarHeader.string(bytes)
                } else {
                    for (name, value) in Self.paxFields(bytes) {
                        if name == "path" { longName = value }
                        guard name == "size" else { continue }
                        guard let size = TarHeader.size(value) else { return damaged(start) }
                        longSize = size
                    }
                }
            case UInt8(ascii: "g"), UInt8(ascii: "K"):
                stream.skip(size + padding)
            case 0, UInt8(ascii: "0"), UInt8(ascii: "7"):
                let name = longName ?? header.name
                // Very old archives tell folders by their names alone.
                if name.last == UInt8(ascii: "/") {
                    stream.skip(size + padding)
                    return (start, .other("a folder"))
                }
                let contents = ByteStream(next: size, of: stream)
                open = (contents, padding)
                return (start, .file(name: name, contents))
            case UInt8(ascii: "5"): return (start, .other("a folder"))
            case UInt8(ascii: "1"), UInt8(ascii: "2"): return (start, .other("a link"))
            default:
                stream.skip(size + padding)
                return (start, .other("a member of type \(header.type)"))
            }
        }
    }

    private func extra(_ size: Int) -> [UInt8]? {
        // A name of a megabyte is no name.
        guard size <= 1 << 20 else { return nil }
        let bytes = Array(stream.peek(size))
        guard bytes.count == size else { return nil }
        stream.take(size)
        stream.skip((TarHeader.size - size % TarHeader.size) % TarHeader.size)
        return bytes
    }

    /// The fields of a pax head: `27 path=some/where.html`, each with its length in front.
    private static func paxFields(_ bytes: [UInt8]) -> [(name: String, value: [UInt8])] {
        var fields: [(String, [UInt8])] = []
        var start = 0
        while start < bytes.count {
            guard let space = bytes[start...].firstIndex(of: 0x20),
                let length = Int(String(decoding: bytes[start..<space], as: UTF8.self)), length > space - start + 1,
                length <= bytes.count - start
            else { break }
            let field = bytes[(space + 1)..<(start + length - 1)]
            if let equals = field.firstIndex(of: UInt8(ascii: "=")) {
                fields.append((String(decoding: field[..<equals], as: UTF8.self), Array(field[(equals + 1)...])))
            }
            start += length
        }
        return fields
    }

    // MARK: Damage

    private func end(_ start: Int, _ count: Int) -> (offset: Int, member: Member)? {
        if isOver { return nil }
        if let damage = stream.damage {
            stream.take(count)
            if stream.recover() { findHeader() } else { isOver = true }
            if isTold {
                isTold = false
                return next()
            }
            return (start, .damaged(damage))
        }
        guard count > 0 else { return nil }
        stream.take(count)
        return (start, .damaged("the archive is cut off"))
    }

    private func damaged(_ start: Int) -> (offset: Int, member: Member) {
        stream.take(1)
        findHeader()
        return (start, .damaged("no member begins here; \(stream.offset - start) bytes are passed over"))
    }

    /// Takes bytes up to where a member begins. Only members of newer archives have a mark that can be searched for.
    private func findHeader() {
        let mark = 257
        while true {
            let block = stream.peek(TarHeader.size)
            guard block.count == TarHeader.size else { return }
            if block[mark...].starts(with: "ustar".utf8), TarHeader(block) != nil { return }
            let next = block[(mark + 1)...].firstIndex(of: UInt8(ascii: "u")) ?? TarHeader.size
            stream.take(next - mark)
        }
    }
}
