import Foundation
import TestSupport
import Testing

/// `wikiscour diff`: two outputs, whatever they are.
struct DiffCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (name, text) in [("a", "One."), ("b", "Two."), ("c", "Three.")] {
            try folder.write(
                fragment("\(text)<sup class=\"reference\"><a href=\"#n\">[1]</a></sup>"), to: "pages/\(name).html")
        }
    }

    private func batch(_ output: String, _ options: String...) throws {
        let result = try Command.run("batch", ["pages", "--output", output, "--quiet"] + options, in: folder.url)
        #expect(result.status == 0, "\(result.errors)")
    }

    private func diff(_ arguments: String...) throws -> Command.Result {
        try Command.run("diff", arguments, in: folder.url)
    }

    @Test func `the same is the same`() throws {
        try batch("before")
        try batch("after")
        let result = try diff("before", "after")
        #expect(result.status == 0)
        #expect(result.output == "3 documents: 3 the same, 0 changed, 0 added, 0 removed\n")
    }

    @Test(arguments: [[], ["--format", "jsonl", "--shard-size", "10"], ["--format", "jsonl", "--compress", "zstd"]])
    func `other options change blocks`(_ options: [String]) throws {
        for (output, more) in [("before", []), ("after", ["--keep", "references"])] {
            let result = try Command.run(
                "batch", ["pages", "--output", output, "--quiet"] + options + more, in: folder.url)
            #expect(result.status == 0, "\(result.errors)")
        }
        let result = try diff("before", "after")
        #expect(result.status == 1)
        #expect(
            result.output.hasPrefix(
                "changed pages/a.html\n  paragraph changed, line 3 → 3\n    - One.\n    + One.[1]\n"))
        #expect(result.output.contains("3 documents: 0 the same, 3 changed, 0 added, 0 removed\n"))
        #expect(result.output.hasSuffix("  paragraph      0        0        3\n"))
    }

    @Test func `documents come and go, and the others keep their partners`() throws {
        try batch("before")
        try FileManager.default.removeItem(atPath: folder.path("pages/a.html"))
        try folder.write(fragment("New."), to: "pages/bb.html")
        try batch("after")
        let result = try diff("before", "after")
        #expect(result.status == 1)
        #expect(result.output.hasPrefix("removed pages/a.html\nadded pages/bb.html\n"))
        #expect(result.output.hasSuffix("4 documents: 2 the same, 0 changed, 1 added, 1 removed\n"))
    }

    @Test func `what a filter takes out is said`() throws {
        try batch("before")
        try batch("after", "--min-length", "100")
        let result = try diff("before", "after")
        #expect(result.output.contains("removed pages/a.html (skipped: too-short on the other side)\n"))
    }

    @Test func `trees of batch and of clean can be compared`() throws {
        try batch("before")
        let cleaned = try Command.run("clean", "pages", "--output", "after", "--keep", "references", in: folder.url)
        #expect(cleaned.status == 0)
        let result = try diff("--summary", "before", "after")
        #expect(result.status == 1)
        #expect(result.output.hasPrefix("3 documents: 0 the same, 3 changed, 0 added, 0 removed\n"))
        #expect(!result.output.contains("One."))
    }

    @Test func `records are compared by address or title, whatever their order`() throws {
        func record(_ title: String, _ text: String) -> String {
            "{\"title\":\"\(title)\",\"text\":\"= \(title) =\\n\\n\(text)\\n\"}\n"
        }
        try folder.write(record("A", "x") + record("B", "y") + record("C", "z"), to: "before.jsonl")
        try folder.write(record("C", "z") + record("A", "changed") + record("B", "y"), to: "after.jsonl")
        let result = try diff("--json", "before.jsonl", "after.jsonl")
        #expect(result.status == 1)
        let lines = try result.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(lines.count == 2)
        #expect(lines[0]["document"] as? String == "A" && lines[0]["change"] as? String == "changed")
        let block = (lines[0]["blocks"] as? [[String: Any]])?.first
        #expect(block?["before"] as? String == "x" && block?["after"] as? String == "changed")
        #expect((lines[1]["summary"] as? [String: Any])?["same"] as? Int == 2)
    }

    @Test func `two texts can be compared`() throws {
        try folder.write("= A =\n\nOne two.\n", to: "a.txt")
        try folder.write("= A =\n\nOne three.\n\nMore.\n", to: "b.txt")
        let result = try diff("a.txt", "b.txt")
        #expect(result.status == 1)
        #expect(
            result.output.contains("paragraph changed, line 3 → 3") && result.output.contains("paragraph added, line 5")
        )
    }

    @Test func `what cannot be compared says why`() throws {
        try batch("before")
        try folder.write("{\"title\":\"A\",\"text\":\"x\"}\n", to: "after.jsonl")
        let unlike = try diff("before", "after.jsonl")
        #expect(unlike.status == 2)
        #expect(unlike.errors.contains("records in JSON Lines") && unlike.errors.contains("the output of a batch"))
        let missing = try diff("before", "nowhere")
        #expect(missing.status == 2)
        #expect(missing.errors == "wikiscour: nowhere: No such file or directory\n")
        #expect(try diff("before").status == 64)
    }
}
