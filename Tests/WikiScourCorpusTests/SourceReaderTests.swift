import Foundation
import TestSupport
import Testing
import WikiScour

@testable import WikiScourCorpus

struct SourceReaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Each item's place in the folder, with what it holds.
    private func items(_ names: String..., options: SourceOptions = SourceOptions(), limit: Int = 1 << 20) -> [String] {
        var reader = SourceReader(
            names.map { .path(FilePath(folder.path($0))) }, options: options, limit: limit, outputExtension: "txt",
            meter: ReadMeter())
        var found: [String] = []
        while let item = reader.next() {
            let key = item.key.description.replacingOccurrences(of: folder.path() + "/", with: "")
            var passed: [PassedField] = []
            switch item.payload {
            case .skipped(let reason): found.append("\(key): skipped \(reason.rawValue)")
            default:
                do throws(CleaningError) {
                    let record = try PageRecord(item.payload, options, limit: limit, passed: &passed)
                    let page = String(decoding: record.page, as: UTF8.self)
                    found.append("\(key): \(record.facts.titleHint ?? "-"): \(page)")
                } catch {
                    found.append("\(key): failed \(error.code.rawValue)")
                }
            }
        }
        return found
    }

    @Test(arguments: ["plain", "gzip", "zstd"])
    func `what a file holds is told by its bytes and not by its name`(packing: String) throws {
        let packing = Packing(rawValue: packing) ?? .none
        let tar = Containers.tar([("a/One.html", Data("<p>1".utf8)), ("b", Data("<p>2".utf8))])
        try folder.write(Containers.packed(tar, packing), to: "x.dat")
        #expect(items("x.dat") == ["x.dat@0: One: <p>1", "x.dat@1024: b: <p>2"])
        let lines = "{\"title\":\"One\",\"html\":\"<p>1\"}\n{\"html\":\"\\u00e9\\ud83d\\ude00\",\"title\":\"Two\"}\n"
        try folder.write(Containers.packed(Data(lines.utf8), packing), to: "x.dat")
        #expect(items("x.dat") == ["x.dat@0: One: <p>1", "x.dat@30: Two: é😀"])
        let warc = Containers.response("http://en.example.org/wiki/Three_3", "<p>3")
        try folder.write(Containers.packed(warc, packing), to: "x.dat")
        #expect(items("x.dat") == ["x.dat@0: Three 3: <p>3"])
        try folder.write(Containers.packed(Data("<p>page".utf8), packing), to: "Four_4.html.gz")
        #expect(items("Four_4.html.gz") == ["Four_4.html.gz: Four 4: <p>page"])
    }

    /// Sizes that no file has are damage, and cost the members in front of them nothing.
    @Test(arguments: [
        "11 size=-5\n", "28 size=9223372036854775807\n", "31 size=4611686018427387904000\n", "9 size=x\n",
    ])
    func `a size that cannot be is damage`(field: String) throws {
        let head = Containers.member("pax", Data(field.utf8), type: "x")
        try folder.write(
            Containers.member("a.html", Data("<p>1".utf8)) + head + Containers.tar([("b.html", Data("<p>2".utf8))]),
            to: "x.tar")
        let found = items("x.tar")
        #expect(found.first == "x.tar@0: a: <p>1")
        #expect(found.dropFirst().contains { $0.contains("damaged") })
    }

    /// The length in front of a field is as long as the field says, and may be any number.
    @Test func `a field with an endless length is passed by`() throws {
        let head = Containers.member("pax", Data("10 path=a\n9223372036854775807 path=c\n".utf8), type: "x")
        try folder.write(head + Containers.tar([("b.html", Data("<p>2".utf8))]), to: "x.tar")
        #expect(items("x.tar").contains { $0.hasSuffix(": <p>2") })
    }

    @Test(arguments: ["{\"html\":", "{\"title\":\"A\",\"html\":", "{\"html\": ", "{\"article_body\":"])
    func `a line that is cut off behind a name is an error`(line: String) throws {
        try folder.write(Data("{\"title\":\"One\",\"html\":\"<p>1\"}\n\(line)".utf8), to: "x.jsonl")
        let found = items("x.jsonl")
        #expect(found.first == "x.jsonl@0: One: <p>1")
        #expect(found.count == 2)
        #expect(found.last?.contains("failed") == true)
    }

    @Test func `containers in containers are gone through`() throws {
        let lines = Data("{\"name\":\"A\",\"article_body\":{\"html\":\"<p>1\"}}\n".utf8)
        let inner = Containers.tar([("deep.html", Data("<p>2".utf8))])
        let outer = Containers.tar([("x.ndjson", lines), ("y.tar.gz", Containers.packed(inner, .gzip))])
        try folder.write(Containers.packed(outer, .zstd), to: "all")
        #expect(items("all") == ["all@0@0: A: <p>1", "all@1024@0: deep: <p>2"])
    }

    @Test func `a record of Wikimedia Enterprise tells what it knows`() throws {
        let line = """
            {"name":"Ostra","identifier":7,"date_modified":"2024-01-02","version":{"identifier":99},\
            "url":"https://en.wikipedia.org/wiki/Ostra","namespace":{"identifier":14,"name":"x"},\
            "in_language":{"identifier":"en"},"article_body":{"wikitext":"''","html":"<p>1"}}
            """
        var passed: [PassedField] = []
        let record = try PageRecord(.jsonLine(ContiguousArray(line.utf8)), SourceOptions(), limit: 100, passed: &passed)
        #expect(String(decoding: record.page, as: UTF8.self) == "<p>1")
        var metadata = PageMetadata()
        record.facts.complete(&metadata)
        #expect(record.facts.titleHint == "Ostra")
        #expect(
            metadata
                == PageMetadata(
                    namespace: 14, language: "en", url: "https://en.wikipedia.org/wiki/Ostra", pageID: 7,
                    revisionID: 99,
                    lastModified: "2024-01-02"))
    }

    @Test func `the fields of other records are named`() throws {
        var options = SourceOptions()
        let known = [("page", "doc.body"), ("title", "head"), ("colour", "x")].map { options.fields.set($0, to: $1) }
        #expect(known == [true, true, false])
        try folder.write(
            "{\"head\":\"T\",\"html\":\"no\",\"doc\":{\"body\":\"<p>1\"}}\n{\"html\":\"no\"}\n", to: "x.jsonl")
        #expect(items("x.jsonl", options: options) == ["x.jsonl@0: T: <p>1", "x.jsonl@47: failed no-page"])
    }

    @Test(arguments: [
        ("{\"html\":\"<p>", "invalid-json"), ("[1]", "invalid-json"), ("word", "invalid-json"),
        ("{\"html\":\"a\"} {}", "invalid-json"), ("{}", "no-page"), ("{\"html\":7,\"x\":{}}", "no-page"),
        ("{\"a\":[{}", "invalid-json"), ("", "empty-input"),
    ])
    func `a bad line is a failure of its own`(line: String, code: String) throws {
        try folder.write("{\"html\":\"1\",\"title\":\"T\"}\n\(line)\n{\"html\":\"2\",\"title\":\"T\"}\n", to: "x")
        let found = items("x")
        // A number is no page, but as JSON it is fine.
        let expected = code == "no-page" && line.contains("7") ? "T" : code
        #expect(found.count == 3)
        #expect(found[1].contains(expected) || found[1].hasSuffix(": -: 7"))
        #expect(found[2].hasSuffix("T: 2"))
    }

    @Test func `an answer of the wiki's API is a page, and lines of them are lines`() throws {
        let answer = "{\"parse\":{\"title\":\"T\",\"text\":\"<p>1\"}}"
        try folder.write(answer + "\n", to: "one.json")
        try folder.write(answer + "\n" + answer + "\n", to: "two.json")
        #expect(items("one.json") == ["one.json: one: \(answer)\n"])
        #expect(items("two.json") == ["two.json@0: -: \(answer)", "two.json@38: -: \(answer)"])
    }

    /// There the look ahead takes a larger buffer, and then finds the end.
    @Test func `a file that ends near the end of the buffer is told as any`() throws {
        for size in stride(from: 60_000, through: 140_000, by: 20_000) {
            let text = String(repeating: "\u{e9}\u{1F600}", count: size / 6)
            try folder.write(Data("{\"title\":\"A\",\"html\":\"\(text)\"}".utf8), to: "x")
            #expect(items("x").map { $0.prefix(8) } == ["x@0: A: "], "\(size)")
            try folder.write(Data("{\"parse\":{\"title\":\"A\",\"text\":\"\(text)\"}}".utf8), to: "x")
            #expect(items("x").map { $0.prefix(6) } == ["x: x: "], "\(size)")
        }
    }

    @Test func `of a crawl only pages are read, and the rest is counted`() throws {
        let chunked = "3\r\n<p>\r\n5;x=y\r\nhello\r\n0\r\n\r\n"
        let records = [
            Containers.warc("warcinfo", "", "application/warc-fields", Data("a: b".utf8)),
            Containers.warc("request", "http://x/a", "application/http", Data("GET / HTTP/1.1\r\n\r\n".utf8)),
            Containers.response("<http://x/w/index.php?title=A_b&x=1>", chunked, "Transfer-Encoding: chunked\r\n"),
            Containers.warc("revisit", "http://x/a", "application/http", Data("HTTP/1.1 200 OK\r\n\r\n".utf8)),
            Containers.warc(
                "response", "http://x/p", "application/http",
                Data("HTTP/1.1 200 OK\r\nContent-type: image/png\r\n\r\nx".utf8)),
            Containers.warc("response", "http://x/p", "application/http", Data("HTTP/1.1 301 No\r\n\r\n".utf8)),
            Containers.warc("conversion", "http://x/wiki/Text", "text/plain", Data("Words.".utf8)),
            Containers.warc("resource", "http://x/wiki/Res", "text/html", Data("<p>r".utf8)),
        ]
        try folder.write(records.reduce(Data(), +), to: "x.warc")
        #expect(
            items("x.warc").map { $0.drop { $0 != ":" } } == [
                ": skipped not-a-response", ": skipped not-a-response", ": A b: <p>hello", ": skipped revisit",
                ": skipped not-html", ": skipped http-status", ": Text: Words.", ": Res: <p>r",
            ])
    }

    @Test func `bodies are unpacked as their heads say, or left where they are not packed`() throws {
        for (encoding, body) in [
            ("gzip", Containers.gzip("<p>1")), ("zstd", Containers.packed(Data("<p>1".utf8), .zstd)),
            ("gzip", Data("<p>1".utf8)), ("identity", Data("<p>1".utf8)),
        ] {
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: \(encoding)\r\n\r\n"
            try folder.write(
                Containers.warc("response", "http://x/wiki/T", "application/http", Data(head.utf8) + body), to: "x")
            #expect(items("x") == ["x@0: T: <p>1"])
        }
        let bomb = Containers.packed(Data(count: 5_000_000), .gzip)
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
        try folder.write(Containers.warc("response", "http://x/", "application/http", Data(head.utf8) + bomb), to: "x")
        #expect(items("x") == ["x@0: failed too-large"])
    }

    @Test func `a damaged record costs itself only`() throws {
        let records = (0..<3).map { Containers.response("http://x/wiki/P\($0)", "<p>\($0)") }
        for damage in [
            Data(records[1].dropLast(20)), Data("garbage\r\n".utf8), Data("WARC/1.0\r\nContent-Length: x\r\n\r\n".utf8),
        ] {
            try folder.write(records[0] + damage + records[2], to: "x")
            let found = items("x")
            #expect(found.count == 3)
            #expect(found[1] == "x@\(records[0].count): failed damaged")
            #expect(found[2].hasSuffix("P2: <p>2"))
        }
    }

    @Test func `members of an archive that are no files are no pages`() throws {
        let archive =
            Containers.member("folder/", Data(), type: "5") + Containers.member("link", Data(), type: "2")
            + Containers.member("page.html", Data("<p>1".utf8)) + Containers.member("pipe", Data(), type: "6")
        try folder.write(archive + Data(count: 1024), to: "x.tar")
        #expect(
            items("x.tar") == [
                "x.tar@512: skipped not-a-file", "x.tar@1024: page: <p>1", "x.tar@2048: skipped not-a-file",
            ])
    }

    @Test func `patterns choose files and members`() throws {
        for name in ["s/a.html", "s/b.png", "s/sub/c.html"] { try folder.write("<p>", to: name) }
        try folder.write(Containers.tar([("d.html", Data("<p>".utf8)), ("e.css", Data("x".utf8))]), to: "s/z.tar")
        var options = SourceOptions()
        options.include = ["*.html", "*.tar"]
        options.exclude = ["*/sub/*"]
        #expect(items("s", options: options) == ["s/a.html: a: <p>", "s/z.tar@0: d: <p>"])
    }

    @Test func `a list names files and folders`() throws {
        for name in ["one/p.html", "two/p.html", "three/q.html"] { try folder.write("<p>", to: name) }
        let list = "\(folder.path("two/p.html"))\n\(folder.path("one"))\n\n\(folder.path("nothing"))\n"
        try folder.write(list, to: "list")
        var reader = SourceReader(
            [.list(FilePath(folder.path("list")))], options: SourceOptions(), limit: 100, outputExtension: "txt",
            meter: ReadMeter())
        var keys: [String] = []
        while let item = reader.next() {
            keys.append(item.key.description.replacingOccurrences(of: folder.path() + "/", with: ""))
        }
        #expect(keys == ["two/p.html", "one/p.html", "nothing"])
    }

    @Test func `what is larger than a page may be is not read`() throws {
        try folder.write(String(repeating: "x", count: 200), to: "s/a")
        try folder.write(
            "{\"html\":\"" + String(repeating: "x", count: 400) + "\"}\n{\"html\":\"1\",\"title\":\"T\"}\n", to: "s/b")
        try folder.write(Containers.tar([("c", Data(count: 200)), ("d", Data("<p>".utf8))]), to: "s/c")
        #expect(
            items("s", limit: 100) == [
                "s/a: failed too-large", "s/b@0: failed too-large", "s/b@412: T: 1", "s/c@0: failed too-large",
                "s/c@1024: d: <p>",
            ])
    }
}
