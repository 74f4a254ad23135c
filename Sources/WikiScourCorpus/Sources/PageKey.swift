/// Names a page within a corpus: the source that holds it, and where in it.
///
/// As a string it is the path, and behind an `@` the place in each container on the way, in bytes of what the container unpacks to:
/// `dump.tar.gz@512@81920` is the record at byte 81,920 of the member at byte 512. Bytes of the path that would
/// leave doubt, and those that are no UTF-8, are percent-encoded, so that two pages never have one key.
public struct PageKey: Sendable, Hashable, CustomStringConvertible {
    /// The file that was read, as the caller's path and the names under it spell it; `-` for the standard input.
    public var source: FilePath
    /// Where the page begins: an offset for each container that it is in, the outermost first.
    public var offsets: [Int]

    /// The key of a page.
    ///
    /// - Parameters:
    ///   - source: The file it is in.
    ///   - offsets: Where it begins, for each container that it is in, the outermost first.
    public init(source: FilePath, offsets: [Int] = []) {
        self.source = source
        self.offsets = offsets
    }

    /// Reads a key as ``description`` writes it.
    public init?(_ key: String) {
        let parts = key.split(separator: "@", omittingEmptySubsequences: false)
        let offsets = parts.dropFirst().map { Int($0) }
        guard let path = parts.first, !path.isEmpty, !offsets.contains(where: { $0.map { $0 < 0 } ?? true }) else {
            return nil
        }
        self.init(
            source: FilePath(bytes: PercentEncoding.decoded(Array(path.utf8))), offsets: offsets.compactMap(\.self))
    }

    /// What a user means by a name: the file or folder of that name, and where there is none, the page of that key.
    package init(naming path: FilePath) {
        let exists = path == "-" || (try? System.status(of: path, following: true)) != nil
        self = (exists ? nil : PageKey(path.description)) ?? PageKey(source: path)
    }

    /// The key of something in what this is the key of.
    func appending(_ offset: Int) -> PageKey {
        PageKey(source: source, offsets: offsets + [offset])
    }

    /// The path and the offsets, each behind an `@`; bytes that would be taken for something else are percent-encoded.
    public var description: String {
        let isText = String(validating: source.bytes, as: UTF8.self) != nil
        var key: [UInt8] = []
        for byte in source.bytes {
            if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "%")
                || byte >= 0x80 && !isText
            {
                key.append(contentsOf: PercentEncoding.encoded(byte))
            } else {
                key.append(byte)
            }
        }
        return offsets.reduce(String(decoding: key, as: UTF8.self)) { "\($0)@\($1)" }
    }
}

/// Writes a byte as `%41`.
enum PercentEncoding {
    private static let digits = Array("0123456789ABCDEF".utf8)

    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                decoded.append(value)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }

    static func encoded(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
