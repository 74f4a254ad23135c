import Foundation
import TestSupport
import Testing

/// Pages that are made to take a cleaner's time and memory, each with what must come of it. Address space is limited for the whole
/// run, so that a page which takes too much of it ends the program.
@Suite(.serialized) struct BombTests {
    struct Bomb: CustomTestStringConvertible, Sendable {
        var testDescription: String
        /// The code of the error; nil for a page that is cleaned.
        var code: String?
        var page: @Sendable () -> Data
        /// What the document must be like.
        var check: @Sendable (String) -> Bool = { _ in true }
    }

    private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func html(_ content: String) -> Data { Data(fragment("Before.</p>" + content).utf8) }

    private static func html(_ head: String, bytes: [UInt8]) -> Data {
        Data(head.utf8) + Data("<div class=\"mw-parser-output\"><p>Before. ".utf8) + Data(bytes)
            + Data("</p></div>".utf8)
    }

    private static func attributes(_ count: Int) -> String { (0..<count).map { "a\($0)=x" }.joined(separator: " ") }

    static let pages: [Bomb] = [
        // Entities.
        Bomb(testDescription: "entities of entities") {
            let entities = (1...9).map { "<!ENTITY l\($0) \"\(times("&l\($0 - 1);", 10))\">" }.joined()
            return Data(
                ("<!DOCTYPE html [<!ENTITY l0 \"lol\">\(entities)]><html><body class=\"mediawiki\">"
                    + fragment("Before. &l9;") + "</body></html>").utf8)
        } check: {
            $0.utf8.count < 10_000
        },
        Bomb(testDescription: "references to no character") {
            html("<p>" + times("&#x110000;&#xD800;", 50_000))
        } check: {
            $0.contains("\u{FFFD}\u{FFFD}")
        },
        Bomb(testDescription: "references without an end") { html("<p>" + times("&#99999999999999999999", 50_000)) },
        // Encodings.
        Bomb(testDescription: "overlong UTF-8") {
            html("", bytes: (0..<200_000).flatMap { _ in [0xC0, 0xAF] as [UInt8] })
        } check: {
            // What is overlong is no slash.
            !$0.contains("/")
        },
        Bomb(testDescription: "UTF-7 is no encoding") {
            html("<meta charset=utf-7>", bytes: Array(times("+ADw-script+AD4-", 50_000).utf8))
        } check: {
            !$0.contains("<script")
        },
        Bomb(testDescription: "escapes of ISO-2022-JP") {
            html("<meta charset=iso-2022-jp>", bytes: Array(times("\u{1B}$B\u{1B}(B\u{1B}(J\u{1B}$@!", 50_000).utf8))
        },
        Bomb(testDescription: "half surrogates") {
            Data([0xFF, 0xFE]) + fragment("Before. ").data(using: .utf16LittleEndian)!
                + Data((0..<200_000).flatMap { _ in [0x00, 0xD8] as [UInt8] })
        },
        // Structure.
        Bomb(testDescription: "1,000,000 less-than signs") { html("<p>" + times("<", 1_000_000)) },
        Bomb(testDescription: "nothing is closed", code: "too-deep") {
            html(times("<div><ul><li><table><tr><td><b><i><a href=x><span><section>", 20_000))
        },
        Bomb(testDescription: "lists 100,000 deep", code: "too-deep") { html(times("<ul><li>x", 100_000)) },
        Bomb(testDescription: "svg, template and noscript in one another", code: "too-deep") {
            html(times("<svg><template><noscript>", 30_000) + "x")
        },
        Bomb(testDescription: "a comment that never ends") {
            html("<!--" + times("- x <p> ", 300_000))
        } check: {
            !$0.contains("x")
        },
        Bomb(testDescription: "comments that begin again") { html(times("<!-", 500_000)) },
        Bomb(testDescription: "frames within a text") {
            html("<p>" + times("a", 300_000) + times("a<html id=\"&lt;\">", 20_000))
        },
        Bomb(testDescription: "an attribute that never ends") { html("<p title=\"" + times("x='", 500_000)) },
        Bomb(testDescription: "100,000 attributes", code: "hostile-markup") {
            html("<p " + attributes(100_000) + ">x")
        },
        Bomb(testDescription: "brackets of JSON", code: "api-error") {
            Data(("{\"parse\":{\"title\":\"A\",\"text\":" + times("[", 1_000_000)).utf8)
        },
        // Tables.
        Bomb(testDescription: "spans of a thousand million") {
            html(
                "<table class=wikitable>"
                    + times("<tr><td rowspan=1000000000 colspan=1000000000>x<td colspan=-5 rowspan=0>y", 10_000)
                    + "</table>")
        },
        Bomb(testDescription: "a long cell in a thousand rows", code: "output-too-large") {
            html(
                "<table class=wikitable><tr><td rowspan=1000>" + times("long ", 20_000) + "<td>x"
                    + times("<tr><td>x", 1000) + "</table>")
        },
        // Formulas.
        Bomb(testDescription: "braces that nothing closes") {
            html(
                times(
                    "<math><semantics><annotation encoding=\"application/x-tex\">{\\displaystyle "
                        + times("{", 50_000) + "</annotation></semantics></math>", 10))
        },
    ]

    static let scrapes: [Bomb] = [
        Bomb(testDescription: "formulas that nothing closes") {
            Data(("A text.\n\n" + times("{\\displaystyle {", 60_000)).utf8)
        },
        Bomb(testDescription: "braces") { Data(("A text.\n{\\displaystyle " + times("{", 1_000_000)).utf8) },
        Bomb(testDescription: "a comma a line") { Data(("[\n1\n]\n[\n2\n]\n" + times("a\n,\n", 250_000)).utf8) },
        Bomb(testDescription: "brackets") { Data(("A text.\n" + times("[", 1_000_000)).utf8) },
        Bomb(testDescription: "marks of Markdown") {
            Data(("# T\n\n## A\n\n## B\n\n" + times("[](*_`", 150_000)).utf8)
        },
        Bomb(testDescription: "one line of contents") { Data(times("Contents 1 A 2 B [edit] ", 40_000).utf8) },
        Bomb(testDescription: "carriage returns") { Data(("A text.\n" + times("\r", 1_000_000)).utf8) },
    ]

    @Test func `bombs of HTML`() throws { try clean(Self.pages, "auto") }

    @Test func `bombs of flattened text`() throws { try clean(Self.scrapes, "scrape") }

    /// Cleans the bombs in one run, each with at most a minute and all with at most 3 GB of addresses.
    private func clean(_ bombs: [Bomb], _ input: String) throws {
        let folder = try TemporaryFolder()
        for (number, bomb) in bombs.enumerated() { try folder.write(bomb.page(), to: "pages/\(number).html") }
        let result = try Command.shell(
            "ulimit -v 3000000; wikiscour batch pages --output out --workers 1 --max-time 60 --input \(input)",
            in: folder.url)
        #expect(result.status == (bombs.contains { $0.code != nil } ? 1 : 0), "\(result.errors.suffix(2000))")
        var outcomes: [String: [String: Any]] = [:]
        for line in try folder.read("out/.wikiscour/manifest.jsonl").split(separator: "\n") {
            let entry = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            if let key = entry?["key"] as? String { outcomes[key] = entry }
        }
        for (number, bomb) in bombs.enumerated() {
            let entry = try #require(outcomes["pages/\(number).html"], "\(bomb.testDescription)")
            #expect(entry["code"] as? String == bomb.code, "\(bomb.testDescription): \(entry)")
            if bomb.code == nil {
                #expect(bomb.check(try folder.read("out/\(number).txt")), "\(bomb.testDescription)")
            }
        }
    }
}
