import Foundation
import TestSupport
import Testing
import WikiScour

@testable import WikiScourCorpus

struct BatchJobTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func path(_ name: String) -> FilePath { FilePath(folder.path(name)) }

    private func writePages(_ numbers: Range<Int>, to name: String = "s", word: String = "word") throws {
        for number in numbers {
            try folder.write(
                number % 10 == 3
                    ? "" : fragment("Page \(number). \(word) " + String(repeating: "more ", count: number % 7 * 100)),
                to: "\(name)/\(number % 3)/page_\(number).html")
        }
    }

    private func job(_ format: BatchJob.Format = .tree, workers: Int = 3, resumes: Bool = false) -> BatchJob {
        var job = BatchJob(sources: [.path(path("s"))], output: path("out"), workerCount: workers)
        job.format = format
        job.resumes = resumes
        return job
    }

    static let formats = [
        BatchJob.Format.tree, .records(shardByteCount: 3000, packing: .none),
        .records(shardByteCount: 3000, packing: .gzip),
    ]

    /// Everything in the output folder; the manifest too.
    private func output() throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for name in try folder.files(in: "out") where !name.hasSuffix("/lock") {
            contents[name] = try Data(contentsOf: folder.url.appending(path: "out/" + name))
        }
        return contents
    }

    private func removeOutput() throws { try FileManager.default.removeItem(at: folder.url.appending(path: "out")) }

    private func entries() throws -> [ManifestEntry] {
        try folder.read("out/.wikiscour/manifest.jsonl").split(separator: "\n").compactMap { line in
            Array(line.utf8).withUnsafeBufferPointer { ManifestEntry($0) }
        }
    }

    @Test(arguments: formats)
    func `the output does not depend on the number of workers`(_ format: BatchJob.Format) throws {
        try writePages(0..<60)
        var outputs: [[String: Data]] = []
        for workers in [1, 2, 9] {
            let report = try job(format, workers: workers).run()
            #expect(report.cleaned == 54)
            #expect(report.failed == ["empty-input": 6])
            outputs.append(try output())
            try removeOutput()
        }
        #expect(outputs[0].count > 3)
        #expect(outputs[1] == outputs[0] && outputs[2] == outputs[0])
    }

    @Test(arguments: formats)
    func `the same again does nothing`(_ format: BatchJob.Format) throws {
        try writePages(0..<30)
        let first = try job(format).run()
        let before = try output()
        for resumes in [false, true] {
            let report = try job(format, resumes: resumes).run()
            #expect(report.hadNothingToDo)
            #expect(report.doneBefore == 30)
            #expect(report.cleaned == first.cleaned && report.failed == first.failed && report.removed == first.removed)
            #expect(report.outputByteCount == first.outputByteCount)
        }
        #expect(try output() == before)
    }

    /// Cuts the manifest at many places, as a run that is killed leaves it, and takes away what it had not come to.
    @Test(arguments: formats)
    func `a run that was killed anywhere goes on to the same output`(_ format: BatchJob.Format) throws {
        try writePages(0..<30)
        _ = try job(format).run()
        let expected = try output()
        let manifest = try #require(expected[".wikiscour/manifest.jsonl"])
        for cut in stride(from: 0, through: manifest.count - 1, by: manifest.count / 23) {
            try folder.write(manifest.prefix(cut), to: "out/.wikiscour/manifest.jsonl")
            try folder.write("half", to: "out/.wikiscour/tmp/7")
            for (index, name) in expected.keys.sorted().enumerated() where !name.hasPrefix(".") && index % 3 == cut % 3
            {
                try FileManager.default.removeItem(at: folder.url.appending(path: "out/" + name))
            }
            _ = try job(format, resumes: true).run()
            let found = try output()
            if format == .tree {
                // A document that is gone is made again, and its line comes behind the others.
                #expect(found.filter { !$0.key.hasPrefix(".") } == expected.filter { !$0.key.hasPrefix(".") })
                #expect(try Set(entries()) == Set(folderEntries(manifest)))
            } else {
                #expect(found == expected)
            }
        }
    }

    private func folderEntries(_ manifest: Data) -> [ManifestEntry] {
        manifest.split(separator: 0x0A).compactMap { line in Array(line).withUnsafeBufferPointer { ManifestEntry($0) } }
    }

    @Test func `an unfinished run is not overwritten without a word`() throws {
        try writePages(0..<10)
        _ = try job().run()
        let manifest = try folder.read("out/.wikiscour/manifest.jsonl")
        try folder.write(String(manifest.dropLast(40)), to: "out/.wikiscour/manifest.jsonl")
        let error = #expect(throws: CorpusError.self) { try job().run() }
        #expect(error?.code == .otherRun)
        #expect(error?.message.contains("--resume") == true)
    }

    @Test(arguments: formats)
    func `what has changed in the sources is done again, and nothing else`(_ format: BatchJob.Format) throws {
        try writePages(0..<30)
        _ = try job(format).run()
        try folder.write(fragment("Changed."), to: "s/1/page_1.html")
        try folder.write(fragment("New."), to: "s/0/new.html")
        try FileManager.default.removeItem(at: folder.url.appending(path: "s/2/page_2.html"))
        let report = try job(format, resumes: true).run()
        #expect(report.pageCount == 30)
        if format == .tree { #expect(report.doneBefore == 28) }
        let resumed = try output()
        try removeOutput()
        _ = try job(format).run()
        let expected = try output()
        #expect(resumed.filter { !$0.key.hasPrefix(".") } == expected.filter { !$0.key.hasPrefix(".") })
        #expect(resumed.keys.sorted() == expected.keys.sorted())
    }

    @Test(arguments: formats)
    func `other settings and versions are noticed, and everything is made anew`(_ format: BatchJob.Format) throws {
        try writePages(0..<12)
        _ = try job(format).run()
        var other = job(format)
        other.filter.minimumLength = 300
        #expect(throws: CorpusError.self) { try other.run() }
        other.resumes = true
        var notices: [String] = []
        let report = try other.run(notice: { notices.append($0) })
        #expect(notices.count == 1 && notices[0].contains("length 300"))
        #expect(report.doneBefore == 0)
        #expect(report.skipped["too-short"] == 2)
        #expect(try folder.files(in: "out").count { $0.hasSuffix(".txt") } == (format == .tree ? report.cleaned : 0))
        // A manifest of other rules.
        let manifest = try folder.read("out/.wikiscour/manifest.jsonl")
        let versions = "rules \(Versions.rules),"
        #expect(manifest.contains(versions))
        try folder.write(
            manifest.replacingOccurrences(of: versions, with: "rules 0,"), to: "out/.wikiscour/manifest.jsonl")
        notices = []
        _ = try other.run(notice: { notices.append($0) })
        #expect(notices.count == 1 && notices[0].contains("rules 0"))
        #expect(try folder.read("out/.wikiscour/manifest.jsonl") == manifest)
    }

    @Test(arguments: formats)
    func `a run that is stopped leaves whole files and goes on`(_ format: BatchJob.Format) throws {
        try writePages(0..<300)
        _ = try job(format).run()
        let expected = try output()
        try removeOutput()
        let control = BatchControl()
        // Stopped before it begins is stopped as well.
        control.stop()
        #expect(try job(format).run(control: control).wasStopped)
        let second = BatchControl()
        let report = try job(format, resumes: true).run(
            control: second, progress: { if $0.pageCount > 0 { second.stop() } })
        if !report.wasStopped { Issue.record("the run was too quick to be stopped", severity: .warning) }
        let shards = try folder.files(in: "out").filter { $0.hasPrefix("pages-") && $0.hasSuffix(".jsonl") }
        for shard in shards { #expect(try folder.read("out/" + shard).hasSuffix("}\n")) }
        _ = try job(format, resumes: true).run()
        #expect(try output() == expected)
        // Stopped while it looks at what is done, it forgets nothing.
        let manifest = try folder.read("out/.wikiscour/manifest.jsonl")
        try folder.write(
            manifest.replacingOccurrences(of: "{\"end\":true}\n", with: ""), to: "out/.wikiscour/manifest.jsonl")
        _ = try job(format, resumes: true).run(control: control)
        #expect(try folder.read("out/.wikiscour/manifest.jsonl") + "{\"end\":true}\n" == manifest)
        if format == .tree { #expect(try job(format, resumes: true).run().doneBefore == 300) }
    }

    @Test func `pages that are not wanted are counted with the reason`() throws {
        let talk = "{\"title\":\"Talk:A\",\"namespace\":1,\"html\":\"<p>\"}"
        func line(_ title: String, _ text: String, _ language: String = "en") -> String {
            let html = fragment(text).replacingOccurrences(of: "lang=\"en\"", with: "lang=\"\(language)\"")
                .replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n")
            return "{\"title\":\"\(title)\",\"html\":\"\(html)\"}"
        }
        let lines = [
            line("One", "Long enough."), line("Two", "Lang genug.", "de-AT"), line("Category:Three", "Long enough."),
            line("Four", "x"), line("One", "Long enough."), talk,
        ]
        try folder.write(lines.joined(separator: "\n"), to: "s")
        var job = job(.records(shardByteCount: 1 << 20, packing: .none))
        job.filter.languages = ["en"]
        job.filter.namespaces = [0]
        job.filter.minimumLength = 15
        job.filter.dropsDuplicates = true
        let report = try job.run()
        #expect(report.cleaned == 1)
        #expect(report.skipped == ["language": 1, "kind": 1, "too-short": 1, "duplicate": 1, "namespace": 1])
        #expect(try folder.read("out/pages-00000.jsonl").split(separator: "\n").count == 1)
        job.filter.kinds = nil
        job.filter.languages = ["DE"]
        job.filter.minimumLength = 0
        job.resumes = true
        #expect(try job.run().cleaned == 1)
    }

    @Test func `no two pages of archives and folders write one file`() throws {
        let page = Data(fragment("Text.").utf8)
        try folder.write(
            Containers.tar([
                ("p.html", page), ("p.html", page), ("P.htm", page), ("../p.html", page), ("p.txt/q", page),
            ]),
            to: "s/pages.tar")
        try folder.write(page, to: "s/pages.html")
        try folder.write(page, to: "s/.wikiscour/manifest.jsonl")
        let report = try job().run()
        #expect(report.cleaned == 6)
        #expect(
            try folder.files(in: "out").filter { !$0.hasPrefix(".") } == [
                "pages.tar/%2E%2E/p.txt", "pages.tar/P~3.txt", "pages.tar/p.txt", "pages.tar/p.txt~/q.txt",
                "pages.tar/p~2.txt",
                "pages.txt",
            ])
    }

    @Test func `records of a container have numbers in a tree`() throws {
        let lines = (1...3).map { "{\"title\":\"A/\($0)\",\"html\":\"<div class=mw-parser-output><p>x</div>\"}" }
        try folder.write(lines.joined(separator: "\n"), to: "s/all.jsonl")
        _ = try job().run()
        #expect(
            try folder.files(in: "out").filter { !$0.hasPrefix(".") }
                == (1...3).map { "all.jsonl/000/00000\($0)_A%2F\($0).txt" })
    }

    @Test func `each limit has its code`() throws {
        let start = "<div class=\"mw-parser-output\"><p>x</p>"
        try folder.write(start + String(repeating: "<div>", count: 300), to: "s/deep.html")
        try folder.write(start + String(repeating: "word ", count: 3000), to: "s/large.html")
        try folder.write(start + String(repeating: "<p>word</p>", count: 700), to: "s/long.html")
        try folder.write(
            start + "<p " + (0..<40_000).map { "a\($0)" }.joined(separator: " ") + String(repeating: " ", count: 70_000)
                + ">",
            to: "s/wide.html")
        var job = job()
        job.cleaner = Cleaner(
            options: CleaningOptions(maximumByteCount: 500_000, maximumDepth: 200, maximumOutputByteCount: 3000))
        #expect(try job.run().failed == ["too-deep": 1, "output-too-large": 2, "hostile-markup": 1])
        job.cleaner = Cleaner(options: CleaningOptions(maximumByteCount: 10_000, timeLimit: .zero))
        job.resumes = true
        #expect(try job.run().failed == ["too-slow": 2, "too-large": 2])
        var failures: [PageFailure] = []
        BatchJob.forEachFailure(in: path("out")) { failures.append($0) }
        #expect(failures.map(\.code) == ["too-slow", "too-large", "too-slow", "too-large"])
        #expect(failures[0].source == folder.path("s/deep.html") && failures[0].offset == 0)
    }

    @Test func `the report holds every failure`() throws {
        try folder.write("{\"title\":\"A\"}\n{\"title\":\"B\",\"html\":\"\"}\n", to: "s")
        try job().run().write(to: path("report"), failuresOf: path("out"))
        let report = try JSONSerialization.jsonObject(with: Data(folder.read("report").utf8)) as? [String: Any]
        let failures = try #require(report?["failures"] as? [[String: Any]])
        #expect(failures.map { $0["code"] as? String } == ["no-page", "empty-input"])
        #expect(failures.map { $0["offset"] as? Int } == [0, 14])
        #expect(failures[1]["title"] as? String == "B")
        #expect(failures[1]["source"] as? String == folder.path("s"))
        #expect(report?["pages"] as? Int == 2)
    }

    @Test func `one run at a time writes to a folder`() throws {
        try writePages(0..<3)
        let lock = try BatchFolder(root: path("out")).prepare()
        let error = #expect(throws: CorpusError.self) { try job().run() }
        #expect(error?.message.contains("another run") == true)
        withExtendedLifetime(lock.number) {}
    }

    @Test func `the output folder is apart from the sources`() throws {
        try writePages(0..<3)
        var job = job()
        job.output = path("s/out")
        let error = #expect(throws: CorpusError.self) { try job.run() }
        #expect(error?.code == .outputIsInput)
    }
}
