import Foundation
import HTMLReader
import TestSupport
import Testing

/// The sieve writes the very tape that libxml2 writes, or none.
///
/// Other versions of libxml2 than 2.9 read broken markup otherwise; with them only whole pages are compared.
struct SieveTests {
    private static let isReference = libxml2Version.hasPrefix("209")

    @Test func `the pages of the corpus are read alike`() throws {
        var comparison = Comparison()
        for file in PageFiles.corpus { comparison.compare(Array(try Data(contentsOf: file)), file.lastPathComponent) }
        #expect(comparison.differences == [])
        // Some pages are there because they are odd; a sieve that declined all would pass every other test.
        #expect(
            comparison.sieved * 10 > PageFiles.corpus.count * 9, "\(comparison.sieved) of \(PageFiles.corpus.count)")
    }

    @Test(.enabled(if: !PageFiles.collection.isEmpty, "../shared/pages is not here."))
    func `pages of real wikis are read alike`() throws {
        var comparison = Comparison()
        let files = PageFiles.collection.sample(30 * PageFiles.effort)
        for file in files { comparison.compare(Array(try Data(contentsOf: file)), file.lastPathComponent) }
        #expect(comparison.differences == [])
        #expect(comparison.sieved * 10 > files.count * 8)
    }

    @Test(.enabled(if: isReference, "The libxml2 that is loaded is not 2.9."))
    func `broken pages are read alike`() throws {
        var comparison = Comparison()
        var mutator = Mutator(seed: 1)
        let files = PageFiles.corpus.sample(60) + PageFiles.collection.sample(10 * PageFiles.effort)
        for file in files {
            let page = Array(try Data(contentsOf: file))
            for number in 0..<3 * PageFiles.effort where page.count < 300_000 {
                comparison.compare(mutator.mutate(page), "\(file.lastPathComponent) #\(number)")
            }
        }
        #expect(comparison.differences == [])
        #expect(comparison.sieved * 2 > comparison.compared)
    }

    @Test(
        .enabled(if: isReference, "The libxml2 that is loaded is not 2.9."),
        arguments: [
            "<p>a<p>b<div>c</p>d</div>", "<ul><li>a<li>b</ul>", "<table><tr><td>a<td>b<tr><th>c</table>",
            "<div><b><i>x</b>y</i></div>", "<table></div></table>", "<dl><dt>a<dd>b<dt>c</dl>",
            "<p>a &amp; b &lt; &eacute; &nbsp; &unknown; &amp c & d &#160;&#xA0; e</p>",
            "<a href=\"?a=1&amp;b=2&c\">x</a>",
            "<p title='>' class=\"a\" class=\"b\">x</p>", "<td align=center class=x/>a</td>", "<p class>x</p>",
            "<br><br/><wbr>x<img src=a>y</br>", "<div/>x<span/>y", "<!-- a -- b --><p>x</p><!---->",
            "<zzz>x</zzz>y</yyy>z",
            "text</p>", "<script>a < b && \"</b>\"</script><style>p > a {}</style>x", "x</script>",
            "<title>a &amp; b</title>x",
            "<svg viewBox=\"0 0\"><clipPath id=\"c\"></clipPath></svg>", "<p \"\">x</p>",
            "<video><source src=a><source src=b>x</video>y",
            "<p>a</p></body></html>\n", "<p>a</p></html>\n<!-- b -->\n<!-- c -->\n",
            "<head></head><body><head>x</head></body>",
            "<object><param name=a>x</object>", "<form><form>x</form>y</form>", "<A HREF=\"x\">y</A>", "a\r\nb\tc",
        ])
    func `odd markup is read alike or declined`(markup: String) {
        var comparison = Comparison()
        for html in [
            "<div class=\"mw-parser-output\">\(markup)</div>",
            "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n<body>\(markup)</body>\n</html>\n",
            "<html><meta name=a>\(markup)", "   <!-- first -->\n<p>\(markup)",
        ] {
            comparison.compare(Array(html.utf8), html)
        }
        #expect(comparison.differences == [])
    }

    @Test(arguments: [
        "text before the first tag <p>a</p>", "<p>a < b and more of it</p>", "<p>one &#150; two and more</p>",
        "<p>never closed <!-- comment", "<p class=\"never closed", "<script>never closed and more of it",
        "<p>\u{1} a control character</p>", "<p>\u{0} a byte of zero, and more</p>",
        "<p>not a character: \u{FFFE}.</p>",
        "<p>&#0; and &#xD800; are no characters</p>", "<p>a <![CDATA[b]]> c and more of it</p>", "<p>a</p>",
    ])
    func `what MediaWiki does not write is declined`(html: String) {
        var html = html
        var reader = HTMLReader()
        #expect(!html.withUTF8 { reader.sieve($0) })
    }

    @Test func `depth is declined`() {
        var html = String(repeating: "<div>", count: 5000) + "x"
        var reader = HTMLReader()
        #expect(!html.withUTF8 { reader.sieve($0) })
    }
}

/// Reads pages both ways.
private struct Comparison: ~Copyable {
    private var sieve = HTMLReader()
    private var parser = HTMLReader()
    private(set) var compared = 0
    private(set) var sieved = 0
    private(set) var differences: [String] = []

    mutating func compare(_ page: [UInt8], _ name: String) {
        // The reader is given valid UTF-8 without a byte order mark.
        let utf8 = Array(String(decoding: page, as: UTF8.self).utf8.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF })
        compared += 1
        utf8.withUnsafeBufferPointer { utf8 in
            guard sieve.sieve(utf8) else { return }
            sieved += 1
            parser.read(utf8)
            let difference = sieve.tape.withView { sieved in
                parser.tape.withView { parsed in Self.difference(sieved, parsed) }
            }
            if let difference { differences.append("\(name): \(difference)") }
        }
    }

    private static func difference(_ sieved: HTMLTape.View, _ parsed: HTMLTape.View) -> String? {
        for (number, (left, right)) in zip(sieved.nodes, parsed.nodes).enumerated() {
            if left.tag != right.tag || left.end != right.end {
                return "node \(number): \(left.tag) to \(left.end), \(right.tag) to \(right.end)"
            }
            if left.tag == .text || left.tag == .comment {
                if !sieved.text(left).elementsEqual(parsed.text(right)) {
                    return "node \(number): \(string(sieved.text(left))), \(string(parsed.text(right)))"
                }
            } else if attributes(left, sieved) != attributes(right, parsed) {
                return "node \(number), \(left.tag): \(attributes(left, sieved)), \(attributes(right, parsed))"
            }
        }
        return sieved.nodes.count == parsed.nodes.count
            ? nil : "\(sieved.nodes.count) nodes, \(parsed.nodes.count)"
    }

    private static func attributes(_ node: HTMLTape.Node, _ page: HTMLTape.View) -> [String] {
        page.attributes(of: node).map { "\(page.attributeName($0).name)=\(string(page.attributeValue($0)))" }
    }

    private static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
