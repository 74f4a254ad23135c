import Foundation

@testable import WikiScourCorpus

/// Makes containers for tests.
enum Containers {
    static func packed(_ data: Data, _ packing: Packing) -> Data {
        var packer = ShardPacker(packing)
        return Data(packer.pack(ContiguousArray(data), isEnd: true))
    }

    static func gzip(_ text: String) -> Data { packed(Data(text.utf8), .gzip) }

    /// An archive in the old format of POSIX.
    static func tar(_ members: [(name: String, contents: Data)]) -> Data {
        members.reduce(Data()) { $0 + member($1.name, $1.contents) } + Data(count: 1024)
    }

    static func member(_ name: String, _ contents: Data, type: String = "0") -> Data {
        var header = [UInt8](repeating: 0, count: 512)
        func set(_ text: String, at start: Int) {
            header.replaceSubrange(start..<start + text.utf8.count, with: text.utf8)
        }
        set(String(name.prefix(100)), at: 0)
        set(String(format: "%011o", contents.count), at: 124)
        set("        ", at: 148)
        set(type, at: 156)
        set("ustar\u{0}00", at: 257)
        set(String(format: "%06o\u{0} ", header.reduce(0) { $0 + Int($1) }), at: 148)
        return Data(header) + contents + Data(count: (512 - contents.count % 512) % 512)
    }

    static func warc(_ type: String, _ address: String, _ contentType: String, _ block: Data) -> Data {
        let head = """
            WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(address)\r\nContent-Type: \(contentType)\r\n\
            Content-Length: \(block.count)\r\n\r\n
            """
        return Data(head.utf8) + block + Data("\r\n\r\n".utf8)
    }

    static func response(_ address: String, _ html: String, _ head: String = "") -> Data {
        let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(head)\r\n" + html
        return warc("response", address, "application/http; msgtype=response", Data(block.utf8))
    }
}

extension Data {
    /// The bytes as a stream.
    var stream: ByteStream {
        withUnsafeBytes { ByteStream(copying: $0) }
    }
}

extension ByteStream {
    /// All that is left, as text.
    func readAll() -> String {
        var bytes: [UInt8] = []
        while case let some = peekSome(), !some.isEmpty {
            bytes += some
            take(some.count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
