import Foundation
import TestSupport
import Testing

struct BenchCommandTests {
    private let folder: TemporaryFolder

    /// Pages of HTML, large enough for parsers to take a time that can be told, and one that has lost its tags.
    init() throws {
        folder = try TemporaryFolder()
        for number in 1...4 {
            let text = String(repeating: "Salt <b>came</b> down the river. ", count: 200 * number)
            try folder.write(fragment(text), to: "pages/\(number).html")
        }
        try folder.write(
            """
            Ostra - Example Wiki
            Ostra
            From Example Wiki
            Jump to navigation
            Ostra is a town on the Velm. It was founded in 1893.
            History[edit]
            The town grew with the salt trade of the river.
            Retrieved from "https://wiki.example/index.php?title=Ostra&oldid=1"

            """, to: "texts/Ostra.txt")
    }

    private func figures(_ arguments: String..., status: Int32 = 0) throws -> [String: Any] {
        let result = try Command.run("bench", arguments + ["--json", "--passes", "1"], in: folder.url)
        #expect(result.status == status, "\(result.errors)")
        #expect(result.output.hasSuffix("}\n"))
        return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }

    private func size(of files: String...) throws -> Int {
        try files.reduce(0) { try $0 + folder.read($1).utf8.count }
    }

    @Test func `the figures of a folder add up`() throws {
        let figures = try figures("pages")
        let size = try size(of: "pages/1.html", "pages/2.html", "pages/3.html", "pages/4.html")
        #expect(figures["pages"] as? Int == 4)
        #expect(figures["bytes"] as? Int == size)
        #expect(figures["sax_pages"] as? Int == 4)
        #expect(figures["passes"] as? Int == 1)
        #expect(try #require(figures["ratio_to_sax"] as? Double) > 0)
        let seconds = try #require(figures["seconds"] as? Double)
        let speed = try #require(figures["megabytes_per_second"] as? Double)
        // Seconds have three digits behind the point.
        #expect(abs(Double(size) / 1e6 / speed - seconds) <= 0.001)
        let stages = try #require(figures["stages"] as? [String: Double])
        #expect(stages.keys.sorted() == ["build", "decode", "parse", "recognise", "render", "sieve"])
        #expect(abs(stages.values.reduce(0, +) - 1) < 0.01)
        let latency = try #require(figures["latency_ms"] as? [String: Double])
        let ascending = try ["p50", "p90", "p99", "p99.9", "max"].map { try #require(latency[$0]) }
        #expect(ascending == ascending.sorted())
        #expect(ascending[0] > 0)
        // Each of the pages was in memory, and nothing else of the corpus is larger.
        #expect(try #require(figures["peak_memory_bytes"] as? Int) > size)
        #expect(figures["held_page_bytes"] as? Int == size)
    }

    @Test func `kinds of page are told apart, and are the whole`() throws {
        let figures = try figures("pages", "texts")
        let kinds = try #require(figures["by_kind"] as? [String: [String: Any]])
        #expect(kinds.keys.sorted() == ["fragment", "scrape"])
        #expect(kinds.values.compactMap { $0["pages"] as? Int }.reduce(0, +) == 5)
        #expect(kinds["scrape"]?["bytes"] as? Int == (try size(of: "texts/Ostra.txt")))
    }

    @Test func `flattened text has a ratio beside HTML only`() throws {
        let alone = try figures("texts")
        #expect(alone["ratio_to_sax"] is NSNull)
        #expect((alone["ratio_to_sax_reason"] as? String)?.contains("HTML") == true)
        #expect(alone["sax_pages"] as? Int == 0)
        let both = try figures("texts", "pages")
        let kinds = try #require(both["by_kind"] as? [String: [String: Any]])
        let ratio = try #require(kinds["scrape"]?["ratio_to_sax"] as? Double)
        let speed = try #require(kinds["scrape"]?["megabytes_per_second"] as? Double)
        let parsing = try #require(both["sax_megabytes_per_second"] as? Double)
        #expect(abs(ratio - speed / parsing) < 0.01)
        // The whole is compared where it is HTML: flattened text slows it down in no way.
        #expect(both["sax_pages"] as? Int == 4)
    }

    @Test func `containers hold the same pages`() throws {
        let plain = try figures("pages")
        _ = try Command.shell("tar -czf pages.tar.gz pages", in: folder.url)
        let packed = try figures("pages.tar.gz")
        for field in ["pages", "bytes", "document_bytes", "sax_pages"] {
            #expect(packed[field] as? Int == plain[field] as? Int)
        }
    }

    @Test func `workers are compared with one`() throws {
        let several = try #require(try figures("pages", "--workers", "2")["workers"] as? [String: Any])
        #expect(several["count"] as? Int == 2)
        #expect(try #require(several["speedup"] as? Double) > 0)
        let one = try #require(try figures("pages", "--workers", "1")["workers"] as? [String: Any])
        #expect(one["speedup"] is NSNull)
    }

    @Test func `a limit ends it early`() throws {
        #expect(try figures("pages", "--limit", "1")["pages"] as? Int == 1)
    }

    @Test func `the report for people names the kinds and the stages`() throws {
        let result = try Command.run("bench", "pages", "texts", "--passes", "2", in: folder.url)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("5 pages, "))
        #expect(result.output.contains("measured 2 times"))
        for word in ["fragment", "scrape", "to SAX", "p99 ms", "sieve", "memory"] {
            #expect(result.output.contains(word))
        }
    }

    @Test func `pages that fail are named and not measured`() throws {
        try folder.write("<html><body><p>Buy!</p></body></html>", to: "pages/shop.html")
        let result = try Command.run("bench", "pages", "--json", in: folder.url)
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("wikiscour: pages/shop.html: not a wiki page"))
        #expect(result.output.contains("\"pages\":4,"))
        #expect(result.output.contains("\"failed\":1,"))
    }

    @Test func `where nothing can be measured there are no figures`() throws {
        try folder.write("nothing", to: "empty/nested/note")
        for (source, reason) in [("nowhere", "nowhere: No such file"), ("empty/nested/note", "not a wiki page")] {
            let result = try Command.run("bench", source, in: folder.url)
            #expect(result.status == 2)
            #expect(result.output.isEmpty)
            #expect(result.errors.contains(reason))
        }
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "void"), withIntermediateDirectories: true)
        let result = try Command.run("bench", "void", in: folder.url)
        #expect(result.status == 2)
        #expect(result.errors == "wikiscour: no pages\n")
    }

    @Test(arguments: [
        [], ["pages", "--passes", "0"], ["pages", "--workers", "0"], ["pages", "--limit", "much"], ["-", "-"],
    ])
    func `wrong usage is said to be`(arguments: [String]) throws {
        #expect(try Command.run("bench", arguments, in: folder.url).status == 64)
    }

    @Test func `the help shows how it is used`() throws {
        let result = try Command.run("bench", "--help")
        #expect(result.status == 0)
        #expect(result.output.contains("wikiscour bench dump.warc.gz --limit 500M --json"))
    }
}
