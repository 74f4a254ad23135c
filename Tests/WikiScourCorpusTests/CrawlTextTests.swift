import Foundation
import TestSupport
import Testing
import WikiScour

@testable import WikiScourCorpus

/// The text of a crawl (WET): flattened pages come through the whole engine.
struct CrawlTextTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `of the text of a crawl the wiki pages become documents`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Corpus/flattened-event/vector-legacy.html").standardizedFileURL
        let text = Flattener([UInt8](try Data(contentsOf: page))).text(.blocks)
        let novel = "CHAPTER ONE\nThe carter came down the hill at six. Nobody looked up.\nCHAPTER TWO\nIt rained.\n"
        let records = [
            Containers.warc("warcinfo", "", "application/warc-fields", Data("isPartOf: us\r\n".utf8)),
            Containers.warc("conversion", "http://wiki.example/wiki/Siege_of_Tarn", "text/plain", Data(text.utf8)),
            Containers.warc("conversion", "http://books.example/novel", "text/plain", Data(novel.utf8)),
        ]
        // Each record is a member of its own, as crawls are packed.
        try folder.write(
            records.map { Containers.gzip(String(decoding: $0, as: UTF8.self)) }.reduce(Data(), +),
            to: "s/crawl.warc.wet.gz")
        let output = FilePath(folder.path("out"))
        let report = try BatchJob(
            sources: [.path(FilePath(folder.path("s")))], output: output, workerCount: 1
        ).run()
        #expect(report.cleaned == 1)
        #expect(report.failed == ["not-a-wiki-page": 1])
        let names = try folder.files(in: "out").filter { $0.hasSuffix(".txt") }
        let document = try folder.read("out/" + (try #require(names.first)))
        #expect(names.count == 1)
        #expect(document.hasPrefix("= Siege of Tarn =\n\nInfobox\n- Title: Siege of Tarn\n- Partof: the Velm War\n"))
        #expect(
            document.contains("\n== Causes ==\nTarn had raised the toll on salt three times in four years. The boatmen")
        )
        #expect(document.contains("\n=== Losses ===\n"))
        #expect(!document.contains("Retrieved from"))
    }
}
