import Foundation
import TestSupport
import Testing
import WikiScour

/// A page of sixteen times the size takes about sixteen times as long, whatever it is made of.
@Suite(.serialized) struct LinearCostTests {
    /// Pages that one thing fills, each a candidate for a look at everything that came before.
    struct Filling: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var before = ""
        /// What is repeated; `#` is the number of the repetition.
        var piece: String
        var after = ""

        func page(_ size: Int) -> String {
            let parts = piece.split(separator: "#", omittingEmptySubsequences: false)
            var content = before
            var number = 0
            while content.utf8.count < size {
                content += parts.joined(separator: "\(number)")
                number += 1
            }
            return WikiScourTests.page(content: content + after)
        }
    }

    static let fillings = [
        Filling(testDescription: "sections", piece: "<h2>Part #</h2><p>Words <a href=\"/wiki/W#\">linked #</a>.</p>"),
        Filling(
            testDescription: "nested fractions",
            piece: "<p><math>" + String(repeating: "<mfrac><mi>a</mi><mrow>", count: 60) + "<mi>b</mi>"
                + String(repeating: "</mrow></mfrac>", count: 60) + "</math> is it.</p>"),
        Filling(testDescription: "headings", piece: "<h3>References</h3><h2>Part # and more</h2>"),
        Filling(
            testDescription: "nested lists",
            piece: String(repeating: "<ul><li>x", count: 60) + String(repeating: "</li></ul>", count: 60)),
        Filling(
            testDescription: "nested tables",
            piece: String(repeating: "<table><tr><td>", count: 60) + "x"
                + String(repeating: "</td></tr></table>", count: 60)),
        Filling(
            testDescription: "one table", before: "<table class=\"wikitable\">",
            piece: "<tr><td rowspan=\"3\">#</td><td>b</td></tr>", after: "</table>"),
        Filling(
            testDescription: "one row", before: "<table class=\"wikitable\"><tr>", piece: "<td>#</td>",
            after: "</tr></table>"),
        Filling(
            testDescription: "one line", before: "<p>", piece: "words and a<sup>#</sup> <b>few</b>, ", after: "</p>"),
        Filling(
            testDescription: "one infobox", before: "<table class=\"infobox\">",
            piece: "<tr><th>Label #</th><td>value #<br>more</td></tr>", after: "</table>"),
        Filling(
            testDescription: "headers in a box", before: "<table class=\"infobox\">",
            piece: "<tr><th colspan=\"2\">Head #</th></tr><tr><th>Label #</th><td>value</td></tr>", after: "</table>"),
        Filling(
            testDescription: "rows without labels in a box",
            before: "<table class=\"infobox\"><tr><th>Label</th><td>v</td></tr><tr><th colspan=\"2\">Head</th></tr>",
            piece: "<tr><td>a #</td><td>b</td></tr>", after: "</table>"),
        Filling(
            testDescription: "colons in a box", before: "<table class=\"infobox\"><tr><th>", piece: ": ",
            after: "</th><td>v</td></tr></table>"),
        Filling(
            testDescription: "boxes in a box", before: "<table class=\"infobox\">",
            piece: "<tr><td colspan=\"2\"><table><tr><th>a#</th><td>b</td></tr></table></td></tr>", after: "</table>"),
        Filling(testDescription: "definitions", before: "<dl>", piece: "<dt>t#</dt><dd>d#</dd>", after: "</dl>"),
        Filling(
            testDescription: "categories", before: "<p>x</p></div></div><div id=\"catlinks\"><a>Categories</a>: <ul>",
            piece: "<li><a href=\"/wiki/Category:C#\">C#</a></li>", after: "</ul></div><div><div>"),
        Filling(
            testDescription: "references", before: "<ol class=\"references\">",
            piece: "<li id=\"cite_note-#\"><a href=\"#cite_ref-#\">^</a> Source #</li>", after: "</ol>"),
        Filling(
            testDescription: "links to the editor",
            piece: "<div>text <a href=\"/w/index.php?title=A&amp;action=edit\">add words here please</a></div>"),
        Filling(testDescription: "references to characters", before: "<p>", piece: "&amp;&lt;&#x20AC;&", after: "</p>"),
        Filling(testDescription: "never closed", piece: "<b>x"),
        Filling(testDescription: "marks that combine", before: "<p>", piece: "e\u{301}\u{323}", after: "</p>"),
        Filling(testDescription: "words to compose", before: "<p>", piece: "e\u{301} ", after: "</p>"),
        Filling(
            testDescription: "colons behind a heading", before: "<h2>References", piece: ":", after: "</h2><p>x</p>"),
        Filling(
            testDescription: "classes that need another", before: "<div class=\"", piece: "NavFrame ",
            after: "\">x</div>"),
        Filling(
            testDescription: "colons behind a label",
            before: "<table class=\"infobox\"><tr><th>a</th><td>b</td></tr><tr><td colspan=\"2\"><b>Type</b>",
            piece: ":", after: "x</td></tr></table>"),
        Filling(
            testDescription: "tags without an end in words of a variant",
            before: "<p>x<span typeof=\"mw:LanguageVariant\" data-mw-variant='{\"disabled\":{\"t\":\"", piece: "<",
            after: "\"}}'></span></p>"),
        Filling(
            testDescription: "headings under empty rows", before: "<div class=\"infobox\">",
            piece: "<table><tr><td></table><h2></h2>",
            after: "<table><tr><th>a<td>b</table></div>"),
        Filling(testDescription: "titles without text", piece: "<h1></h1>", after: "<p>x</p>"),
        Filling(
            testDescription: "one cell over all columns",
            before: "<table class=\"wikitable\"><tr>" + String(repeating: "<td>a", count: 200) + "</tr>",
            piece: "<tr><td colspan=199>a<td>b"),
        Filling(
            testDescription: "panels with names in attributes", before: "<div class=\"tabber\">",
            piece: "<div class=\"tabbertab\" id='<a<a<a<a<a \"' title=\"T#\">x</div>", after: "</div>"),
        Filling(
            testDescription: "panels in panels",
            piece: String(repeating: "<div class=\"tabber\"><div class=\"tabbertab\" title=\"T\">x", count: 60)
                + String(repeating: "</div></div>", count: 60)),
        Filling(
            testDescription: "panels in a cell",
            piece: "<table class=\"wikitable\"><tr><td>"
                + String(repeating: "<div class=\"tabber\"><div class=\"tabbertab\" title=\"T\">x", count: 60)
                + String(repeating: "</div></div>", count: 60) + "</td><td>y</td></tr></table>"),
        Filling(
            testDescription: "panels of a box", before: "<aside class=\"portable-infobox\">",
            piece:
                "<section class=\"pi-panel\"><i class=\"pi-section-navigation\"><b class=\"pi-section-label\">#</b></i>",
            after: "</aside>"),
        Filling(
            testDescription: "tabs of a row",
            before:
                "<div class=\"druid-infobox\"><div class=\"druid-row\"><b class=\"label\">l</b><div class=\"value\">",
            piece: "<div class=\"druid-toggleable-data\" data-druid-tab-key=\"#\">x</div>", after: "</div></div></div>"),
        Filling(
            testDescription: "elements set apart", before: "<p>",
            piece: String(repeating: "<span class=\"group\">x", count: 60) + String(repeating: "</span>", count: 60)),
        Filling(
            testDescription: "elements in a list of definitions", before: "<dl>",
            piece: String(repeating: "<span>x", count: 60) + "<dd>y</dd>" + String(repeating: "</span>", count: 60)),
        Filling(
            testDescription: "one line in a list of definitions", before: "<dl>", piece: "<b>x#</b>, ", after: "</dl>"),
        Filling(
            testDescription: "trees of categories", before: "<div class=\"CategoryTreeTag\">",
            piece: String(
                repeating: "<div class=\"CategoryTreeChildren\"><div class=\"CategoryTreeItem\">x</div>", count: 60)
                + String(repeating: "</div>", count: 60), after: "</div>"),
        Filling(
            testDescription: "floating tables",
            piece: String(repeating: "<table style=\"float:right\"><tr><td><a href=\"/wiki/A\">A</a>", count: 60)
                + String(repeating: "</table>", count: 60)),
        Filling(
            testDescription: "images never closed",
            piece: "<div class=\"thumb\"><div class=\"thumbinner\"><div class=\"thumbcaption\">c</div>"),
        Filling(
            testDescription: "notes in borders",
            piece: "<div style=\"border:1px\"><a href=\"/w/index.php?title=A&amp;diff=0&amp;oldid=#\">x</a></div>"),
    ]

    @Test(arguments: fillings)
    func `time grows with the size`(filling: Filling) throws {
        let cleaner = Cleaner()
        func time(_ page: String, passes: Int) throws -> Double {
            var best = Duration.seconds(1 << 20)
            for _ in 0..<passes {
                let start = ProcessorClock.now
                _ = try cleaner.clean(page)
                best = min(best, ProcessorClock.now - start)
            }
            return best / .nanoseconds(1) / Double(page.utf8.count)
        }
        let complaint = try Looks.complaint {
            let small = try time(filling.page(16 << 10), passes: 3)
            let large = try time(filling.page(256 << 10), passes: 1)
            // The square would be sixteen; caches and other work on the machine make it a little more than one.
            return large < small * 6 ? nil : "\(small) and \(large) ns a byte"
        }
        #expect(complaint == nil)
    }

    @Test func `time does not grow with the square of a tag for a language`() throws {
        let html = WikiScourTests.page(content: "<p>The Velm is a river.</p>")
        func time(_ count: Int) throws -> Duration {
            let tag = "en" + String(repeating: "-x", count: count)
            var best = Duration.seconds(1 << 20)
            for _ in 0..<3 {
                let start = ProcessorClock.now
                let article = try Cleaner().clean(html, hints: PageHints(language: tag))
                best = min(best, ProcessorClock.now - start)
                #expect(article.text.contains("The Velm is a river."))
            }
            return best
        }
        let complaint = try Looks.complaint {
            let (short, long) = (try time(16_000), try time(256_000))
            return long < short * 40 ? nil : "\(short) and \(long)"
        }
        #expect(complaint == nil)
    }

    /// Scripts that are never closed each hold all that follows.
    @Test func `time does not grow with the number of scripts round a text`() throws {
        func time(_ depth: Int) throws -> Duration {
            let scripts = String(repeating: "x<sup>a", count: depth)
            let text = String(repeating: "\u{E9}", count: 50_000)
            let html = WikiScourTests.page(content: "<p>" + scripts + text)
            var best = Duration.seconds(1 << 20)
            for _ in 0..<3 {
                let start = ProcessorClock.now
                _ = try Cleaner().clean(html)
                best = min(best, ProcessorClock.now - start)
            }
            return best
        }
        let complaint = try Looks.complaint {
            let (few, many) = (try time(30), try time(900))
            return many < few * 2.5 ? nil : "\(few) and \(many)"
        }
        #expect(complaint == nil)
    }
}
