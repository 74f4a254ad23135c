import Foundation
import TestSupport
import Testing

/// `explain --html` and `batch --report-html`. What a browser makes of them is tested in Tests/Browser.
struct SeeCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            fragment("The <b>lead</b>.<sup class=\"reference\"><a href=\"#n\">[1]</a></sup>"), to: "Ostra.html")
    }

    private func report(of name: String, _ options: String...) throws -> String {
        let result = try Command.run("explain", [name, "--html", "report.html"] + options, in: folder.url)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.isEmpty)
        return try folder.read("report.html")
    }

    @Test func `a page is shown with what was removed and what was kept`() throws {
        let report = try report(of: "Ostra.html")
        #expect(report.hasPrefix("<!doctype html>"))
        #expect(report.contains("<span data-u=\"1\">The lead.</span><s class=\"k-references\" data-r=\"0\">[1]</s>"))
        #expect(report.contains("data-u=\"1\">The lead.\n</span>"))
        #expect(report.contains(">references <b>1</b></button>"))
        // The rule and the place, for the script.
        #expect(report.contains("\"reference-mark\"") && report.contains("\"removals\":[["))
    }

    @Test func `what was removed in one piece is no heading, though it begins with one`() throws {
        let box = "<div class=\"toc\"><h2>Contents</h2><ul><li>1 A</li></ul></div>"
        try folder.write(fragment("One.</p>\(box)<h2>A</h2><p>Two."), to: "Ostra.html")
        let report = try report(of: "Ostra.html")
        #expect(report.contains("class=\"l b\"><s class=\"k-toc\" data-r=\"0\">Contents</s>"))
        #expect(report.contains("class=\"l b h\"><span data-u=\"2\">A</span>"))
    }

    @Test func `nothing is loaded, and no script runs but ours`() throws {
        let report = try report(of: "Ostra.html")
        #expect(report.contains("default-src 'none'; script-src 'sha256-"))
        for word in ["http://", "https://", "src=", "href=", "style=\"", "onclick", "@import", "url("] {
            #expect(!report.contains(word), "\(word)")
        }
    }

    @Test func `what a page says stays text`() throws {
        let hostile = """
            </span></script><script>alert(1)</script> &lt;script&gt;alert(2)&lt;/script&gt; "q" 'q' \u{2028} \
            <a href="javascript:alert(3)" onclick="alert(4)">&lt;img src=x onerror=alert(5)&gt;</a> &lt;/textarea&gt;
            """
        try folder.write(
            Data(fragment(hostile).utf8) + Data([0x3C, 0x70, 0x3E, 0xFF, 0x00, 0xC3, 0x28]), to: "</title><b>.html")
        let report = try report(of: "</title><b>.html")
        #expect(report.components(separatedBy: "<script").count == 3)
        #expect(report.components(separatedBy: "</script>").count == 3)
        for word in ["<img", "<a ", "<b>.", "javascript:", "</textarea>"] { #expect(!report.contains(word), "\(word)") }
        #expect(report.contains("&lt;img src=x onerror=alert(5)&gt;"))
        #expect(!report.utf8.contains(0))
    }

    @Test func `a page within a container is explained by its key`() throws {
        let lines = ["One.", "Two."].map { text in
            "{\"title\":\"\(text)\",\"html\":\"<div class=mw-parser-output><p>\(text)</p></div>\"}\n"
        }
        try folder.write(lines.joined(), to: "pages.jsonl")
        let report = try report(of: "pages.jsonl@\(lines[0].utf8.count)")
        #expect(report.contains("Two.") && !report.contains("One."))
        let text = try Command.run("explain", "pages.jsonl@0", in: folder.url)
        #expect(text.status == 0)
        #expect(text.output.hasPrefix("pages.jsonl@0\n  title"))
        let missing = try Command.run("explain", "pages.jsonl@7", in: folder.url)
        #expect(missing.status == 2)
        #expect(missing.errors.contains("pages.jsonl@7") && missing.errors.contains("pages.jsonl@0"))
        #expect(try Command.run("explain", "no.warc@7").errors == "wikiscour: no.warc: No such file or directory\n")
    }

    @Test(arguments: [["Ostra.html", "Ostra.html"], ["Ostra.html", "--tree"], ["Ostra.html", "--only", "navbox"]])
    func `what cannot be shown is wrong usage`(_ arguments: [String]) throws {
        let result = try Command.run("explain", arguments + ["--html", "report.html"], in: folder.url)
        #expect(result.status == 64)
        #expect(result.errors.contains("--html"))
    }

    @Test func `a folder has no report of its own`() throws {
        try folder.write(fragment("One."), to: "pages/one.html")
        try folder.write(fragment("Two."), to: "pages/two.html")
        let result = try Command.run("explain", "pages", "--html", "report.html", in: folder.url)
        #expect(result.status == 2)
        #expect(result.errors.contains("pages/one.html"))
        #expect(try !folder.files().contains("report.html"))
    }

    @Test func `a corpus is shown in pictures, each strange page with a command that explains it`() throws {
        try folder.write(fragment("It's a page."), to: "pages/it's a <page>.html")
        try folder.write(fragment("Same."), to: "pages/b@c%20.html")
        try folder.write(Data([0xFF, 0xFE, 0x00, 0x01, 0x02]), to: "pages/bad.html")
        let result = try Command.run(
            "batch", "pages", "--output", "out", "--quiet", "--keep", "references", "--report-html", "report.html",
            in: folder.url)
        #expect(result.status == 1)
        let report = try folder.read("report.html")
        #expect(report.contains("script-src 'none'"))
        for title in [
            "Outcome", "Bytes in and out", "Sizes before and after", "Languages", "Throughput", "Slowest pages",
            "Failed",
        ] {
            #expect(report.contains(title), "\(title)")
        }
        #expect(!report.contains("<page>"))
        let commands = report.components(separatedBy: "<code>").dropFirst().map { part in
            var command = part.components(separatedBy: "</code>")[0]
            for (entity, text) in [("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&quot;", "\""), ("&amp;", "&")] {
                command = command.replacingOccurrences(of: entity, with: text)
            }
            return command
        }
        #expect(
            commands.contains { $0.contains("it'\\''s") } && commands.allSatisfy { $0.contains("--keep references") })
        for command in commands {
            let explained = try Command.shell(command, in: folder.url)
            #expect(explained.status == (command.contains("bad.html") ? 2 : 0), "\(command): \(explained.errors)")
        }
    }

    @Test func `pages of an earlier run are in the pictures too`() throws {
        try folder.write(fragment("One."), to: "pages/one.html")
        let arguments = ["pages", "--output", "out", "--quiet", "--report-html", "-"]
        let first = try Command.run("batch", arguments, in: folder.url)
        let again = try Command.run("batch", arguments, in: folder.url)
        for result in [first, again] {
            #expect(result.status == 0)
            #expect(result.output.contains("Nothing removed"))
        }
        #expect(again.output.contains("done by an earlier run"))
    }
}
