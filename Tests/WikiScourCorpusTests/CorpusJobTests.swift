import Foundation
import Synchronization
import TestSupport
import Testing
import WikiScour

@testable import WikiScourCorpus

struct CorpusJobTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func path(_ name: String = "") -> FilePath {
        FilePath(folder.path(name))
    }

    /// Pages of very different sizes, so that workers overtake one another, and some that fail.
    private func writePages(_ count: Int) throws {
        for number in 0..<count {
            let words = String(repeating: "word ", count: number % 7 == 0 ? 20_000 : 10)
            try folder.write(
                number % 10 == 3 ? "" : fragment("Page \(number). \(words)"), to: "s/\(number % 4)/page_\(number).html")
        }
    }

    private func run(
        _ sink: some PageSink, workers: Int = 4, as outputExtension: String = "txt"
    ) throws -> (
        summary: CorpusJob.Summary, failures: [String]
    ) {
        var failures: [String] = []
        let job = CorpusJob(cleaner: Cleaner(), workerCount: workers)
        let summary = try job.run(PageFiles([path("s")], outputExtension: outputExtension), into: sink) {
            failures.append("\($0.path): \($0.code.rawValue)")
        }
        return (summary, failures)
    }

    /// Everything that a job writes to a stream.
    private func stream(_ format: DocumentFormat, workers: Int) throws -> String {
        try folder.write("", to: "stream")
        let handle = try #require(FileHandle(forWritingAtPath: folder.path("stream")))
        _ = try run(StreamSink(descriptor: handle.fileDescriptor, format: format), workers: workers)
        try handle.close()
        return try folder.read("stream")
    }

    @Test(arguments: [DocumentFormat.text, .json(account: true)])
    func `the output does not depend on the number of workers`(_ format: DocumentFormat) throws {
        try writePages(120)
        let one = try stream(format, workers: 1)
        #expect(!one.isEmpty)
        for workers in [2, 3, 16] { #expect(try stream(format, workers: workers) == one) }
    }

    @Test func `pages come in order, each failure costs itself only`() throws {
        try writePages(40)
        let result = try run(CollectingSink(), workers: 8)
        #expect(result.summary.cleaned == 36)
        #expect(result.summary.failed == 4)
        #expect(
            result.failures
                == [33, 13, 3, 23].sorted { ($0 % 4, "\($0)") < ($1 % 4, "\($1)") }.map {
                    "\(path("s/\($0 % 4)/page_\($0).html")): empty-input"
                })
        let sink = CollectingSink()
        _ = try run(sink, workers: 8)
        let titles = sink.delivered.withLock(\.self)
        let expected = (0..<40).filter { $0 % 10 != 3 }.sorted { ($0 % 4, "\($0).") < ($1 % 4, "\($1).") }
        #expect(titles == expected.map { "page \($0)" })
    }

    @Test func `texts are separated by a blank line, records by nothing`() throws {
        try folder.write(fragment("One."), to: "s/a.html")
        try folder.write(fragment("Two."), to: "s/b.html")
        #expect(try stream(.text, workers: 2) == "= a =\n\nOne.\n\n= b =\n\nTwo.\n")
        let records = try stream(.json(account: false), workers: 2).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(records.count == 3)
        #expect(
            records[0].hasPrefix("{\"title\":\"a\"") && records[1].hasPrefix("{\"title\":\"b\"") && records[2].isEmpty)
    }

    @Test func `a tree of files has the shape of the source, and a second run writes the same`() throws {
        try writePages(30)
        for _ in 0..<2 {
            _ = try run(TreeSink(root: path("out"), format: .text, sources: [path("s")]))
            let expected = try folder.files(in: "s").filter { try !folder.read("s/" + $0).isEmpty }
                .map { $0.replacingOccurrences(of: ".html", with: ".txt") }
            #expect(try folder.files(in: "out") == expected.sorted())
            #expect(try folder.read("out/1/page_1.txt").hasPrefix("= page 1 =\n\nPage 1. word"))
        }
    }

    @Test(arguments: ["s", "s/out", "s/0/out/deeper", "."])
    func `an output folder within the source, or round it, is refused and not made`(output: String) throws {
        try writePages(1)
        let error = #expect(throws: CorpusError.self) {
            try TreeSink(root: path(output), format: .text, sources: [path("s")])
        }
        #expect(error?.code == .outputIsInput)
        #expect(try folder.files() == ["s/0/page_0.html"])
    }

    @Test func `a document does not overwrite its source`() throws {
        try folder.write(fragment("Text."), to: "page.txt")
        let sink = try TreeSink(root: path(), format: .text, sources: [path("page.txt")])
        var failures: [CorpusError.Code] = []
        _ = try CorpusJob(cleaner: Cleaner()).run(PageFiles([path("page.txt")], outputExtension: "txt"), into: sink) {
            failures.append($0.code)
        }
        #expect(failures == [.outputIsInput])
        #expect(try folder.read("page.txt") == fragment("Text."))
    }

    @Test func `a file where the output folder should be is an error`() throws {
        try folder.write("", to: "out")
        let error = #expect(throws: CorpusError.self) {
            try TreeSink(root: path("out"), format: .text, sources: [])
        }
        #expect(error?.code == .unwritable)
    }

    @Test func `a page over the limit is not read`() throws {
        try folder.write(fragment(String(repeating: "a", count: 1000)), to: "s/a.html")
        try folder.write(fragment("small"), to: "s/b.html")
        var failures: [CorpusError.Code] = []
        let job = CorpusJob(cleaner: Cleaner(options: CleaningOptions(maximumByteCount: 500)))
        let summary = try job.run(PageFiles([path("s")], outputExtension: "txt"), into: CollectingSink()) {
            failures.append($0.code)
        }
        #expect(failures == [.tooLarge])
        #expect(summary.cleaned == 1)
    }

    @Test func `a sink that fails ends the job`() throws {
        try writePages(200)
        #expect(throws: CorpusError.self) { try run(FailingSink()) }
    }
}

private final class CollectingSink: PageSink {
    let delivered = Mutex<[String]>([])

    func prepare(_ article: Article, from page: PageFile) -> String { article.title }

    func deliver(_ title: String, isFirst: Bool) {
        delivered.withLock { $0.append(title) }
    }
}

private struct FailingSink: PageSink {
    func prepare(_ article: Article, from page: PageFile) {}

    func deliver(_ product: Void, isFirst: Bool) throws(CorpusError) {
        if !isFirst { throw CorpusError(.unwritable, FilePath("nowhere"), "the disk is full") }
    }
}
