import Foundation
import TestSupport
import Testing
import WikiScour

@testable import WikiScourCorpus

struct ReadAheadTests {
    /// Text that hardly packs.
    private static func noise(_ count: Int, seed: UInt64 = 1) -> String {
        var state = seed
        return String(
            decoding: (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(ascii: "a") + UInt8(state >> 40 & 15)
            }, as: UTF8.self)
    }

    /// All that a stream gives, what it says where it stops, and the same behind each damage.
    private func story(of stream: ByteStream) -> [String] {
        var story: [String] = []
        repeat {
            story.append(stream.readAll())
            if let damage = stream.damage { story.append("\(stream.memberOffset), \(stream.offset): \(damage)") }
        } while stream.damage != nil && stream.recover()
        return story
    }

    @Test func `more than waits at a time comes through in order`() {
        let text = Self.noise(10_000_000)
        let stream = ByteStream.readingAhead(of: ByteStream(unpacking: Containers.gzip(text).stream, .gzip))
        // What was looked at before counts as well.
        #expect(stream.peek(7).elementsEqual(text.utf8.prefix(7)))
        #expect(stream.readAll() == text)
        #expect(stream.offset == text.utf8.count)
        #expect(stream.damage == nil)
        #expect(!stream.recover())
    }

    @Test(arguments: [(Packing.gzip, Compression.gzip), (.zstd, .zstd)])
    func `damage is found and got over as without`(_ packing: Packing, _ compression: Compression) {
        let texts = (0..<4).map { Self.noise(400_000, seed: $0) }
        let members = texts.map { Containers.packed(Data($0.utf8), packing) }
        var broken = members[1]
        let middle = broken.count / 2
        broken.replaceSubrange(middle..<middle + 2000, with: Data(count: 2000))
        for damaged in [members[1].dropLast(9), members[1].prefix(14), Data("garbage".utf8), broken, Data()] {
            for end in [members[3], members[3].dropLast(100)] {
                let data = members[0] + damaged + members[2] + end
                let unpacked = { ByteStream(unpacking: data.stream, compression) }
                let expected = story(of: unpacked())
                #expect(expected.joined().contains(texts[2]))
                if damaged == broken {
                    // What stands before the damage is there, but for the block that it is in.
                    #expect(expected[0].hasPrefix(texts[0] + texts[1].prefix(50_000)))
                }
                #expect(story(of: .readingAhead(of: unpacked())) == expected)
                let begun = unpacked()
                _ = begun.peek(1000)
                #expect(story(of: .readingAhead(of: begun)) == expected)
            }
        }
    }

    @Test func `the thread ends with its taker`() async throws {
        weak var source: ByteStream?
        do {
            let unpacked = ByteStream(unpacking: Containers.gzip(Self.noise(10_000_000)).stream, .gzip)
            source = unpacked
            let stream = ByteStream.readingAhead(of: unpacked)
            stream.take(stream.peek(10).count)
            #expect(source != nil)
        }
        for _ in 0..<500 where source != nil { try await Task.sleep(for: .milliseconds(10)) }
        #expect(source == nil)
    }

    @Test func `files that are opened ahead keep their places`() throws {
        let folder = try TemporaryFolder()
        var expected: [String] = []
        for name in ["a.warc.gz", "c.jsonl.zst", "d.tar.zst"] {
            var container = Data()
            var pages: [(String, Data)] = []
            for number in 0..<2 {
                let page = "<p>\(name) \(number)|" + Self.noise(300_000, seed: UInt64(number))
                pages.append(("\(number).html", Data(page.utf8)))
                expected.append("\(name) \(number)")
                if name.contains("warc") { container += Containers.response("http://x/\(number)", page) }
                if name.contains("jsonl") { container += Data("{\"title\":\"T\",\"html\":\"\(page)\"}\n".utf8) }
            }
            if name.contains("tar") { container = Containers.tar(pages) }
            let data = Containers.packed(container, name.hasSuffix("gz") ? .gzip : .zstd)
            #expect(data.count > 1 << 18)
            try folder.write(data, to: "s/" + name)
        }
        try folder.write("<p>b.html 0|", to: "s/b.html")
        try folder.write("<p>c.not 0|", to: "s/c.not")
        expected.insert("b.html 0", at: 2)
        var options = SourceOptions()
        options.exclude = ["*.not"]
        let names = ["a.warc.gz", "b.html", "c.jsonl.zst", "c.not", "d.tar.zst"]
        try folder.write(names.map { folder.path("s/" + $0) + "\n" }.joined(), to: "list")
        let sources: [CorpusSource] = [.path(FilePath(folder.path("s"))), .list(FilePath(folder.path("list")))]
        for source in sources {
            var reader = SourceReader(
                [source], options: options, limit: 1 << 20, outputExtension: "txt", meter: ReadMeter())
            var found: [String] = []
            while let item = reader.next() {
                var passed: [PassedField] = []
                let record = try PageRecord(item.payload, options, limit: 1 << 20, passed: &passed)
                let label = record.page.dropFirst(3).prefix { $0 != UInt8(ascii: "|") }
                found.append(String(decoding: label, as: UTF8.self))
            }
            #expect(found == expected)
        }
    }
}
