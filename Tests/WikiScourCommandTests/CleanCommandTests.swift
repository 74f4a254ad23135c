import Foundation
import TestSupport
import Testing

struct CleanCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(fragment("One."), to: "pages/one.html")
        try folder.write(fragment("Two."), to: "pages/more/two.html")
    }

    @Test func `a page goes to the standard output`() throws {
        let result = try Command.run("clean", "pages/one.html", in: folder.url)
        #expect(result.output == "= one =\n\nOne.\n")
        #expect(result.errors.isEmpty)
        #expect(result.status == 0)
    }

    @Test func `a folder goes to the standard output in order`() throws {
        let result = try Command.run("clean", "pages", in: folder.url)
        #expect(result.output == "= two =\n\nTwo.\n\n= one =\n\nOne.\n")
        #expect(result.status == 0)
    }

    @Test func `the standard input is a page, and takes its title from the caller`() throws {
        let result = try Command.run("clean", "-", "--title", "Zero", input: fragment("None."))
        #expect(result.output == "= Zero =\n\nNone.\n")
        #expect(result.status == 0)
    }

    @Test func `a pipe that is named is read`() throws {
        let result = try Command.shell("mkfifo p; cat pages/one.html > p & wikiscour clean p", in: folder.url)
        #expect(result.output == "= p =\n\nOne.\n")
    }

    @Test(arguments: [("text", "txt"), ("json", "json")])
    func `an output folder gets a tree of the same shape`(format: String, suffix: String) throws {
        let result = try Command.run("clean", "pages", "--output", "out/put", "--format", format, in: folder.url)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(try folder.files(in: "out/put") == ["more/two.\(suffix)", "one.\(suffix)"])
    }

    @Test func `records are JSON, with the account on demand`() throws {
        let records = try Command.run("clean", "pages", "--format", "json", in: folder.url).output
        for line in records.split(separator: "\n") {
            let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(record?["text"] != nil)
            #expect(record?["account"] == nil)
        }
        let record = try Command.run("clean", "pages/one.html", "--format", "json", "--account", in: folder.url).output
        #expect(record.contains("\"account\":["))
    }

    @Test func `a page that fails is named, and the others go on`() throws {
        try folder.write("", to: "pages/empty.html")
        let result = try Command.run("clean", "pages", "nothing.html", in: folder.url)
        #expect(result.output == "= two =\n\nTwo.\n\n= one =\n\nOne.\n")
        let errors = result.errors.split(separator: "\n")
        #expect(errors.count == 2)
        #expect(errors[0].hasPrefix("wikiscour: pages/empty.html: "))
        #expect(errors[1] == "wikiscour: nothing.html: No such file or directory")
        #expect(result.status == 1)
    }

    @Test(arguments: ["nothing.html", "empty-folder", "empty.html", "--output file pages", "--output pages/out pages"])
    func `where nothing can be done the status says so`(arguments: String) throws {
        try folder.write("", to: "empty.html")
        try folder.write("", to: "file")
        let result = try Command.shell("mkdir empty-folder; wikiscour clean \(arguments)", in: folder.url)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("wikiscour: "))
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        ("", "Missing expected argument"), ("pages --format xml", "xml"), ("pages --workers 0", "--workers"),
        ("pages --account", "--format json"), ("- -", "once"), ("pages --nonsense", "--nonsense"),
        ("pages --keep infobox --drop tables,infobox", "infobox"),
        ("pages --keep captoins", "did you mean 'captions'"), ("pages --drop refs", "did you mean 'references'"),
        ("pages --drop chapters", "the kinds are infobox, tables"),
    ])
    func `wrong usage is told from failure`(arguments: String, complaint: String) throws {
        let result = try Command.shell("wikiscour clean \(arguments)", in: folder.url)
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(complaint))
    }

    @Test(arguments: [0, 1, 500])
    func `a closed pipe is a clean end`(lineCount: Int) throws {
        for number in 0..<300 {
            try folder.write(fragment(String(repeating: "word ", count: 1000)), to: "many/\(number).html")
        }
        let result = try Command.shell(
            "{ wikiscour clean many; echo $? > status; } | head -n \(lineCount)", in: folder.url)
        #expect(result.errors.isEmpty)
        #expect(try folder.read("status") == "0\n")
    }

    @Test func `a full disk is an error`() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let result = try Command.shell("wikiscour clean pages > /dev/full", in: folder.url)
        #expect(result.status == 2)
        #expect(result.errors == "wikiscour: output: No space left on device\n")
    }

    /// What may be handed to a cleaner by mistake: a clear error, never a crash.
    @Test(arguments: [
        ("a folder's listing", Data("total 0\ndrwxr-xr-x 2 root root 40 Nov 21 02:45 .\n".utf8)),
        ("white space", Data(" \n\t\n ".utf8)),
        (
            "gzip",
            Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + (0..<200).map { UInt8(truncatingIfNeeded: $0 * 89 + 7) })
        ),
        ("bytes", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ ($0 >> 3)) })),
        (
            "a page of no wiki",
            Data("<!DOCTYPE html><html><head><title>Shop</title></head><body><p>Buy!</body></html>".utf8)
        ),
    ])
    func `bad input gives a clear error`(what: String, input: Data) throws {
        try folder.write(input, to: "bad")
        let result = try Command.run("clean", "bad", in: folder.url)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("wikiscour: bad: "))
    }

    /// What a broken or hostile server may send. Each ends in a text that must come through.
    @Test(
        .timeLimit(.minutes(3)),
        arguments: [
            ("nested elements", String(repeating: "<div>", count: 100_000)),
            ("nested lists", String(repeating: "<ul><li>", count: 50_000)),
            ("nested tables", String(repeating: "<table><tr><td>", count: 10_000)),
            ("a long text", "<p>" + String(repeating: "word ", count: 10_000_000)),
            ("NUL bytes", "<p>a\0b\0\0</p><p>"),
            ("half a tag", "<p>half</p><a href=\"/wiki/Ost\">"),
        ])
    func `a hostile page is cleaned to its end`(what: String, start: String) throws {
        try folder.write("<div class=\"mw-parser-output\"><p>First.</p>\(start)the end", to: "page.html")
        let result = try Command.run("clean", "page.html", in: folder.url)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("= page =\n\nFirst.\n"))
        #expect(result.output.hasSuffix("the end\n"))
    }
}
