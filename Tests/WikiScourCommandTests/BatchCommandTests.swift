import Foundation
import TestSupport
import Testing

struct BatchCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(fragment("One."), to: "pages/one.html")
        try folder.write(fragment("Two."), to: "pages/more/two.html")
    }

    @Test func `a folder becomes a tree, and the report says so`() throws {
        let result = try Command.run("batch", "pages", "--output", "out", in: folder.url)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("2 pages: 2 cleaned, 0 skipped, 0 failed\n"))
        #expect(try folder.read("out/more/two.txt") == "= two =\n\nTwo.\n")
        let again = try Command.run("batch", "pages", "--output", "out", in: folder.url)
        #expect(again.status == 0)
        #expect(again.errors.hasPrefix("nothing to do: out is up to date\n"))
    }

    @Test(arguments: [("none", ""), ("gzip", ".gz"), ("zstd", ".zst")])
    func `records go to shards, packed on demand`(packing: String, suffix: String) throws {
        let result = try Command.run(
            "batch", "pages", "--output", "out", "--format", "jsonl", "--compress", packing, "--shard-size", "10",
            "--quiet", in: folder.url)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let shards = try folder.files(in: "out").filter { !$0.hasPrefix(".") }
        #expect(shards == ["pages-00000.jsonl\(suffix)", "pages-00001.jsonl\(suffix)"])
        if packing == "none" {
            #expect(try folder.read("out/" + shards[0]).hasPrefix("{\"title\":\"two\",\"kind\":\"article\""))
        }
    }

    @Test func `the standard input may be a container`() throws {
        let lines = "{\"title\":\"A\",\"html\":\"<div class=mw-parser-output><p>x</p></div>\"}\n"
        let result = try Command.run("batch", "-", "--output", "out", "--quiet", input: lines + lines, in: folder.url)
        #expect(result.status == 0)
        #expect(try folder.files(in: "out/stdin") == ["000/000001_A.txt", "000/000002_A.txt"])
    }

    @Test func `a list names the sources`() throws {
        try folder.write("pages/one.html\n", to: "list")
        let result = try Command.run("batch", "--files-from", "list", "--output", "out", "--quiet", in: folder.url)
        #expect(result.status == 0)
        #expect(try folder.read("out/pages/one.txt") == "= one =\n\nOne.\n")
    }

    @Test func `a report that cannot be written leaves the corpus whole, and comes the next time`() throws {
        let result = try Command.run(
            "batch", "pages", "--output", "out", "--report", "missing/report.json", in: folder.url)
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("2 pages: 2 cleaned"))
        #expect(result.errors.contains("wikiscour: missing/report.json: "))
        #expect(try folder.read("out/one.txt") == "= one =\n\nOne.\n")
        let again = try Command.run("batch", "pages", "--output", "out", "--quiet", "--report", "-", in: folder.url)
        #expect(again.status == 0)
        #expect(again.output.hasPrefix("{\"pages\":2,"))
    }

    @Test func `who reads only the start of the report ends nothing`() throws {
        let result = try Command.shell(
            "(wikiscour batch pages --output out --quiet --report -; echo $? > status) | true", in: folder.url)
        #expect(result.errors.isEmpty)
        #expect(try folder.read("status") == "0\n")
    }

    @Test func `a failure is named with its place and code, and all are in the report`() throws {
        try folder.write("{\"html\":\n", to: "bad.jsonl")
        try folder.write("{}\nx\n", to: "bad.jsonl")
        let result = try Command.run(
            "batch", "pages", "bad.jsonl", "--output", "out", "--report", "report.json", in: folder.url)
        #expect(result.status == 1)
        #expect(result.errors.contains("wikiscour: bad.jsonl@3: not one JSON object (at byte 0) [invalid-json]\n"))
        let report = try JSONSerialization.jsonObject(with: Data(folder.read("report.json").utf8)) as? [String: Any]
        #expect((report?["failures"] as? [Any])?.count == 2)
        #expect(report?["cleaned"] as? Int == 2)
    }

    @Test func `what cannot go on says why and how`() throws {
        let overlap = try Command.run("batch", "pages", "--output", "pages/out", in: folder.url)
        #expect(overlap.status == 2 && overlap.errors.contains("within one another"))
        _ = try Command.run("batch", "pages", "--output", "out", "--quiet", in: folder.url)
        let other = try Command.run("batch", "pages", "--output", "out", "--keep", "quotes", in: folder.url)
        #expect(other.status == 2 && other.errors.contains("--resume"))
        let resumed = try Command.run(
            "batch", "pages", "--output", "out", "--keep", "quotes", "--resume", in: folder.url)
        #expect(resumed.status == 0 && resumed.errors.contains("other settings"))
    }

    @Test func `a folder that cannot be made is told as such, and nothing is to be resumed`() throws {
        try folder.write("", to: "file")
        let result = try Command.run("batch", "pages", "--output", "file/out", in: folder.url)
        #expect(result.status == 2)
        #expect(result.errors == "wikiscour: file/out: the output folder cannot be made: Not a directory\n")
    }

    @Test func `an interrupt finishes the pages in hand and tells how to go on`() throws {
        // The list does not end before the interrupt comes.
        let result = try Command.shell(
            """
            mkfifo list
            { for n in 1 2 3 4 5 6 7 8; do echo pages/one.html; done
              until [ -e interrupted ]; do sleep 0.05; done; echo pages/more; } > list &
            wikiscour batch --files-from list --output out --quiet & pid=$!
            until [ "$(find out -name '*.txt' 2> /dev/null | wc -l)" -ge 8 ]; do sleep 0.05; done
            kill -INT $pid; sleep 0.2; touch interrupted; wait $pid; echo $? > status
            """, in: folder.url)
        #expect(try folder.read("status") == "130\n")
        #expect(result.errors.contains("--resume"))
        #expect(try folder.files(in: "out").count { $0.hasSuffix(".txt") } == 8)
    }

    @Test(arguments: [
        ("", "Missing expected argument"), ("pages", "--output"), ("pages --output o --kind nonsense", "nonsense"),
        ("pages --output o --namespace x", "'x'"), ("pages --output o --compress gzip", "--format jsonl"),
        ("pages --output o --field page", "ROLE=NAME"), ("pages --output o --max-depth 0", "--max-depth"),
        ("pages --output o --shard-size 5x", "5x"), ("pages --output o --workers 0", "--workers"),
        ("- - --output o", "once"),
    ])
    func `wrong usage is told from failure`(arguments: String, complaint: String) throws {
        let result = try Command.shell("wikiscour batch \(arguments)", in: folder.url)
        #expect(result.status == 64)
        #expect(result.errors.contains(complaint))
    }
}
