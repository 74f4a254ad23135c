import TestSupport
import Testing
import WikiScour

/// An article made from its parts is written in the clean format and read back as the same parts.
struct ArticleTests {
    private static let box = Infobox(
        title: "Ostra", entries: [.init(key: "Partof", value: "the Velm"), .init(key: "Area (Total)", value: "4 km²")])

    private static let blocks: [Block] = [
        .infobox(box),
        .paragraph("The lead."),
        .list([
            ListItem(text: "a"), ListItem(depth: 1, text: "b"), ListItem(depth: 1, number: 3, text: "c"),
            ListItem(number: 10, text: "d"),
        ]),
        .table(Table(caption: "Raids", rows: [["Year", "Town"], ["1893", ""], ["", "Brill"], ["All"]])),
        .table(Table(rows: [["a", "", "b"]])),
        .code(["let x = 1", "", "  indented"]),
        .poem(["one line", "another"]),
        .paragraph("$$a^2$$"),
    ]

    private static let sections = [
        Section(
            level: 2, heading: "History", blocks: [.paragraph("a")],
            subsections: [
                Section(
                    level: 3, heading: "Raid", blocks: [.infobox(box)],
                    subsections: [Section(level: 4, heading: "Deep", blocks: [.list([ListItem(text: "x")])])])
            ]),
        Section(level: 2, heading: "Today", subsections: [Section(level: 3, heading: "Maps", blocks: [.code(["y"])])]),
    ]

    private static let article = Article(title: "Ostra", blocks: blocks, sections: sections)

    @Test func `it is written in the clean format`() {
        let text = """
            = Ostra =

            Infobox
            - Title: Ostra
            - Partof: the Velm
            - Area (Total): 4 km²

            The lead.

            - a
              - b
              3. c
            10. d

            Raids
            Year | Town
            1893 |
            | Brill
            All

            a | | b

                let x = 1

                  indented

            one line
            another

            $$a^2$$

            == History ==
            a

            === Raid ===
            Infobox
            - Title: Ostra
            - Partof: the Velm
            - Area (Total): 4 km²

            ==== Deep ====
            - x

            == Today ==

            === Maps ===
                y

            """
        #expect(Self.article.text == text)
        #expect(FormatValidator.violations(in: Self.article.text) == [])
        #expect(Array(Self.article.utf8) == Array(text.utf8))
    }

    @Test func `it gives back its blocks, sections and boxes`() {
        #expect(Self.article.blocks == Self.blocks)
        #expect(Self.article.sections == Self.sections)
        #expect(Self.article.infoboxes == [Self.box, Self.box])
        let copy = Article(title: "Ostra", blocks: Self.article.blocks, sections: Self.article.sections)
        #expect(copy == Self.article)
        #expect(copy.text == Self.article.text)
        #expect(copy.hashValue == Self.article.hashValue)
    }

    @Test func `a title alone is a document of one line`() {
        #expect(Article(title: "Ostra").text == "= Ostra =\n")
        #expect(Article(title: "Ostra").blocks.isEmpty)
        #expect(Article(title: "Ostra").sections.isEmpty)
    }

    @Test func `articles that differ are not equal`() {
        #expect(Article(title: "Ostra") != Article(title: "Brill"))
        #expect(
            Article(title: "Ostra", blocks: [.paragraph("a")]) != Article(title: "Ostra", blocks: [.paragraph("b")]))
        #expect(
            Article(title: "Ostra", blocks: [.list([ListItem(text: "a")])])
                != Article(title: "Ostra", blocks: [.list([ListItem(number: 1, text: "a")])]))
    }

    @Test func `a cleaned page made again from its parts is the same text`() throws {
        let article = try Cleaner().clean(
            page(
                content: """
                    <table class="infobox"><tr><th>Key</th><td>v</td></tr></table><p>Lead.</p><ul><li>a<ol><li>b</ol></ul>
                    <table class=wikitable><caption>c</caption><tr><td>d<td>e<tr><td>f<td>g</table>
                    <h2>A</h2><pre>one\n  two</pre><h3>B</h3><div class="poem">x<br>y</div>
                    """))
        let again = Article(
            title: article.title, metadata: article.metadata, blocks: article.blocks, sections: article.sections)
        #expect(again.text == article.text)
        #expect(again == article)
    }
}
