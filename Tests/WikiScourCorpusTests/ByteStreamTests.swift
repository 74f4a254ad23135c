import Foundation
import Testing

@testable import WikiScourCorpus

struct ByteStreamTests {
    private let text = (0..<5000).map { "line \($0)\n" }.joined()

    /// "Hello, page." as bzip2 packs it, because nothing here writes that.
    private let bzip2 = Data(
        base64Encoded: "QlpoOTFBWSZTWSagmIwAAAGVgEAFAEAihMAAIAAiADahADCFti5YMeLuSKcKEgTUExGA")!

    @Test(arguments: [Packing.gzip, .zstd])
    func `several members are one stream, however they are cut`(_ packing: Packing) throws {
        let middle = text.index(text.startIndex, offsetBy: 20_000)
        let data =
            Containers.packed(Data(text[..<middle].utf8), packing) + Containers.packed(Data(), packing)
            + Containers.packed(Data(text[middle...].utf8), packing) + Data(count: 100)
        let compression = try #require(data.withUnsafeBytes { Compression(signature: $0) })
        let stream = ByteStream(unpacking: data.stream, compression)
        #expect(stream.readAll() == text)
        #expect(stream.damage == nil)
        #expect(stream.offset == text.utf8.count)
    }

    @Test func `bzip2 is read, in several members as well`() throws {
        let data = bzip2 + bzip2
        #expect(data.withUnsafeBytes { Compression(signature: $0) } == .bzip2)
        let stream = ByteStream(unpacking: data.stream, .bzip2)
        #expect(stream.readAll() == "Hello, page.Hello, page.")
        #expect(stream.damage == nil)
    }

    @Test func `what is not compressed has no signature`() {
        for text in ["", "BZ", "BZh9 is a word", "<!DOCTYPE html>", "\u{1F}"] {
            #expect(Data(text.utf8).withUnsafeBytes { Compression(signature: $0) } == nil)
        }
    }

    @Test func `a look ahead takes nothing`() {
        let stream = Data(text.utf8).stream
        #expect(stream.peek(4).elementsEqual("line".utf8))
        #expect(stream.peek(1 << 20).count == text.utf8.count)
        #expect(stream.offset == 0)
        stream.take(5)
        #expect(stream.peek(1).first == UInt8(ascii: "0"))
    }

    @Test func `a member that is cut off ends the stream, and the next one goes on`() {
        let members = ["first ", "second ", "third"].map { Containers.gzip($0) }
        for damaged in [members[1].dropLast(9), members[1].prefix(14), Data("garbage".utf8)] {
            let stream = ByteStream(unpacking: (members[0] + damaged + members[2]).stream, .gzip)
            #expect(stream.readAll().hasPrefix("first "))
            #expect(stream.damage != nil)
            #expect(stream.recover())
            #expect(stream.readAll() == "third")
            #expect(stream.damage == nil)
            #expect(!stream.recover())
        }
    }

    @Test func `a wrong checksum is damage, and its place is known`() {
        var second = Containers.gzip("second")
        second[second.count - 8] ^= 1
        let stream = ByteStream(unpacking: (Containers.gzip("first") + second).stream, .gzip)
        _ = stream.readAll()
        #expect(stream.damage?.contains("gzip") == true)
        #expect(stream.memberOffset == 5)
        #expect(!stream.recover())
    }

    @Test func `a part ends where it should, and says when it cannot`() {
        let stream = Data("0123456789".utf8).stream
        let part = ByteStream(next: 4, of: stream)
        #expect(part.readAll() == "0123")
        #expect(part.damage == nil)
        let rest = ByteStream(next: 20, of: stream)
        #expect(rest.readAll() == "456789")
        #expect(rest.damage != nil)
    }

    @Test func `lines come with their places`() {
        let lines = LineReader(Data("a\r\n\nlong line\nend".utf8).stream, limit: 5)
        var found: [String] = []
        while let (offset, line) = lines.next() {
            switch line {
            case .whole(let bytes): found.append("\(offset) \(String(decoding: bytes, as: UTF8.self))")
            case .tooLong: found.append("\(offset) too long")
            case .damaged: found.append("\(offset) damaged")
            }
        }
        #expect(found == ["0 a", "3 ", "4 too long", "14 end"])
    }
}
