import HTMLReader
import Testing

/// libxml2 hands a long text over in pieces; on the tape it is one.
struct TextMergingTests {
    private static func texts(_ html: String) -> [String] {
        var reader = HTMLReader()
        Outline.read(html, &reader)
        return reader.tape.withView { page in
            page.nodes.filter { $0.tag == .text }.map { String(decoding: page.text($0), as: UTF8.self) }
        }
    }

    @Test(
        arguments: [1, 299, 300, 301, 999, 1000, 1001, 2000, 4095, 4096, 4097, 65_535, 65_536, 65_537, 1_000_000],
        ["x", "é", "東", "😀", "a b\n"])
    func `a text of any length is one node`(count: Int, character: String) {
        let text = "a" + String(repeating: character, count: count) + "."
        #expect(Self.texts("<p>" + text + "</p>") == [text])
    }

    @Test func `character references do not break a text`() {
        let text = String(repeating: "a &amp; b ", count: 2000)
        #expect(Self.texts("<p>\(text)</p>") == [String(repeating: "a & b ", count: 2000)])
    }

    @Test func `an element or a comment breaks it`() {
        #expect(Self.texts("<p>a<b></b>b<!-- c -->c</p>") == ["a", "b", "c"])
    }

    @Test func `a text of 20 MB is whole, and so is what follows it`() {
        let count = 20_000_000
        let texts = Self.texts("<p>" + String(repeating: "x", count: count) + "</p><p>end</p>")
        #expect(texts.map(\.utf8.count) == [count, 3])
    }

    @Test func `a script and its signs are one text`() {
        let script = String(repeating: "if (a < b && c > d) { x(\"</p>\") }\n", count: 100)
        let found = Self.texts("<script>\(script)</script><p>end</p>")
        #expect(found.last == "end")
        #expect(found.count == 2)
    }
}
