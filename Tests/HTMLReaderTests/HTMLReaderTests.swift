import HTMLReader
import Testing

/// What libxml2 says of a page, on the tape.
struct HTMLReaderTests {
    @Test(
        arguments: [
            ("<p>a</p>", "p(\"a\")"),
            ("<p>a <b>b</b> c</p>", "p(\"a \" b(\"b\") \" c\")"),
            ("<div><p>a</p><p>b</p></div>", "div(p(\"a\") p(\"b\"))"),
            ("<p>a<br>b<img src=x>c</p>", "p(\"a\" br \"b\" img[src=x] \"c\")"),
            ("<p>a<!-- note -->b</p>", "p(\"a\" !\" note \" \"b\")"),
            ("<P CLASS=\"X y\" ID=z>a</P>", "p[class=X y][id=z](\"a\")"),
            ("<p onclick=\"x\" class=\"a\" data-other=\"y\" typeof='mw:T'>a</p>", "p[class=a][typeof=mw:T](\"a\")"),
            ("<zzz>a</zzz>", "other(\"a\")"),
            ("<p>a &amp; b &lt; &#x6771; &eacute;</p>", "p(\"a & b < 東 é\")"),
            ("<p class=\"a &amp; b\">x</p>", "p[class=a & b](\"x\")"),
            ("<p class>x</p>", "p[class=](\"x\")"),
            ("<p>東京</p>", "p(\"東京\")"),
        ])
    func `elements, text, comments and attributes`(html: String, outline: String) {
        #expect(Outline.of(html) == outline)
    }

    @Test(
        arguments: [
            ("<p>a<p>b", "p(\"a\") p(\"b\")"),
            ("<ul><li>a<li>b</ul>", "ul(li(\"a\") li(\"b\"))"),
            ("<div><b>a", "div(b(\"a\"))"),
            ("<p>a</b></zzz></p>", "p(\"a\")"),
        ])
    func `what a page leaves open or closes twice`(html: String, outline: String) {
        #expect(Outline.of(html) == outline)
    }

    @Test func `every known tag has its name and is found by it`() {
        for tag in HTMLTag.allCases where tag.rawValue > HTMLTag.other.rawValue {
            #expect(HTMLTag.named(tag.name) == tag)
        }
        #expect(HTMLTag.named("zzz") == .other)
        #expect(HTMLTag.named("") == .other)
        #expect(HTMLTag.named("P") == .other)
        #expect([HTMLTag.h1, .h2, .h3, .h4, .h5, .h6, .p, .hr].map(\.headingLevel) == [1, 2, 3, 4, 5, 6, 0, 0])
    }

    @Test func `the version of libxml2 is a number`() {
        #expect(Int(libxml2Version.prefix { $0.isNumber }) ?? 0 >= 20900)
    }

    @Test func `a page without a byte is an empty tape`() {
        var reader = HTMLReader()
        Outline.read("<p>something", &reader)
        #expect(reader.tape.count > 0)
        Outline.read("", &reader)
        #expect(reader.tape.count == 0)
    }

    @Test func `a reader keeps nothing of the page before`() {
        var reader = HTMLReader()
        let pages = ["<p class=a>one <b>two</b></p>", "<div><div><div>never closed", "<!-- c --><p>x", "<p id=b>y</p>"]
        for first in pages {
            for second in pages {
                _ = Outline.of(first, &reader)
                #expect(Outline.of(second, &reader) == Outline.of(second))
            }
        }
    }
}
