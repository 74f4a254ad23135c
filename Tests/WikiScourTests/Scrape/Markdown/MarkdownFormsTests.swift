import Testing
import WikiScour

/// What some writers of Markdown do otherwise: citations, links, tables, and pieces of pages.
@Suite struct MarkdownFormsTests {
    private static let long =
        "The miller of the second house kept a book in which he wrote each day how much of the rye was ground and who had come."

    private static func clean(_ page: String) throws -> String { try Cleaner().clean(page).text }

    // MARK: Citations

    @Test func `citations raised in parentheses leave nothing`() throws {
        let text = try Self.clean(
            "# Ostra Mill\n\nThe **mill** is old^([\\[1\\]](#cite_note-1)) and grey.^([\\[2\\]](#cite_note-2)[\\[3\\]](#cite_note-3)) It has 4 km^2 of land.\n\n## Work\n\nIt grinds^([\\[3\\]](#cite_note-3))—by day—rye.\n"
        )
        #expect(
            text
                == "= Ostra Mill =\n\nThe mill is old and grey. It has 4 km^2 of land.\n\n== Work ==\nIt grinds—by day—rye.\n"
        )
    }

    @Test func `citations in brackets of which one is escaped go`() throws {
        let text = try Self.clean(
            "# Ostra Mill\n\n磨坊有如下三种[[1\\]](https://zh.wikipedia.org/wiki/Mill#cite_note-2)：大、中、小。这很旧。[[注 1\\]](https://zh.wikipedia.org/wiki/Mill#cite_note-1)\n\n## 工作\n\n它[磨](https://zh.wikipedia.org/wiki/Rye)黑麦。\n"
        )
        #expect(text == "= Ostra Mill =\n\n磨坊有如下三种：大、中、小。这很旧。\n\n== 工作 ==\n它磨黑麦。\n")
    }

    // MARK: Links

    private static func page(links: String) -> String {
        "# Ostra Mill\n\nFrom Wikipedia, the free encyclopedia\n\nThe *mill* stands on [the Velm][23] in [Ostra][25]. [1] It is old.\n\n## Work\n\nIt grinds.\n\n\(links)"
    }

    @Test func `links may have the number of any address`() throws {
        #expect(
            try Self.clean(Self.page(links: "[1]: /\n[23]: /wiki/Velm\n[25]: /wiki/Ostra\n"))
                == "= Ostra Mill =\n\nThe mill stands on the Velm in Ostra. It is old.\n\n== Work ==\nIt grinds.\n")
    }

    @Test func `numbers that no list has are text`() throws {
        #expect(try Self.clean(Self.page(links: "[7]: /wiki/Velm\n")).contains("stands on [the Velm]"))
    }

    // MARK: Tables

    @Test func `a table's elements on lines of their own are a table`() throws {
        let text = try Self.clean(
            "# Ostra Mill\n\nFrom Mill Wiki\n\nJump to: [navigation](#column-one), [search](#searchInput)\n\n## Grain\n\nSome were ground:\n\n<table class=\"wikitable\">\n\n<tbody>\n\n<tr>\n\n<th>Grain</th>\n\n<th>Years</th>\n\n</tr>\n\n<tr>\n\n<td>Rye</td>\n\n<td style=\"font-weight: bold;\">[1820](/wiki/1820)</td>\n\n</tr>\n\n</tbody>\n\n</table>\n\nOthers were not.\n\n## Work\n\nIt grinds.\n"
        )
        #expect(
            text
                == "= Ostra Mill =\n\n== Grain ==\nSome were ground:\n\nGrain | Years\nRye | 1820\n\nOthers were not.\n\n== Work ==\nIt grinds.\n"
        )
    }

    // MARK: Pieces

    @Test(arguments: ["- Many of the `mill.*` stones are old.", "The `mill.*` stones are old.", "```\ngrind\n```"])
    func `a section with code or a list is Markdown`(body: String) throws {
        let text = try Self.clean(
            "From Mill Wiki\n\n## Stones\n\n\(body)\n\nRetrieved from \"https://en.example.org/wiki/Ostra_Mill\"\n")
        #expect(text.hasPrefix("= Ostra Mill =\n\n== Stones ==\n"))
        #expect(!text.contains("`"))
    }

    @Test func `a heading with its edit label is Markdown's`() throws {
        let text = try Self.clean(
            "---\ntitle: Ann Bell - Wikipedia\ndate: 2005-01-18\n---\nAnn Bell is a miller.[1] She was born in Velm.[2]\n\n## Life[edit]\n\nShe ground rye.\n"
        )
        #expect(text == "= Ann Bell =\n\nAnn Bell is a miller. She was born in Velm.\n\n== Life ==\nShe ground rye.\n")
    }

    @Test func `a sign of a comment over program text is no heading`() throws {
        let text = try Cleaner().clean(
            "Ostra Mill - Wikipedia\n\nFrom Wikipedia, the free encyclopedia\n\nThe mill is run so.\n\n# start it\n\n- not by night\n\nIt stops by itself.\n"
        ).text
        #expect(text.contains("# start it"))
    }

    @Test func `code with tags in a section makes it no HTML`() throws {
        let text = try Cleaner().clean(
            "## Stones\n\n\\[[edit](/w/index.php?title=Ostra_Mill&action=edit&section=2 \"Edit section: Stones\")\\]\n\nThey are written so:\n\n```\n<div mill=\"a\">\n  <b>rye</b>\n```\n",
            hints: PageHints(title: "Ostra Mill")
        ).text
        #expect(
            text
                == "= Ostra Mill =\n\n== Stones ==\nThey are written so:\n\n    <div mill=\"a\">\n      <b>rye</b>\n")
    }

    // MARK: Heads

    @Test(arguments: ["title: Ann Bell - Wikipedia", "title: \"Ann Bell - Wikipedia\"", "title: Ann Bell - Wiktionary"])
    func `a window's title in front matter tells that a text is a wiki's`(line: String) throws {
        let text = try Self.clean(
            "---\n\(line)\ndate: 2005-01-18\n---\nAnn Bell is a miller. She was born in Velm.\n\nShe ground rye.\n")
        #expect(text == "= Ann Bell =\n\nAnn Bell is a miller. She was born in Velm.\n\nShe ground rye.\n")
    }

    @Test func `another title in front matter tells nothing`() {
        #expect(throws: CleaningError.self) {
            try Self.clean("---\ntitle: Ann Bell - Mills\n---\nAnn Bell is a miller.\n\nShe ground rye.\n")
        }
    }

    // MARK: Folded

    @Test func `blocks that were folded into one line are parted`() throws {
        let text = try Self.clean(
            """
            # Ostra Mill - Wikipedia

            Jump to content            Main menu move to sidebar hide    Navigation   * Main page
            * Contents

            Contribute   * Help
            * Learn to edit

            # Ostra Mill

            * Čeština
            * 한국어

            Edit links           * Article
            * Talk

            Appearance move to sidebar hide           From Wikipedia, the free encyclopedia   Mill on the Velm

            The **Ostra Mill** is a mill. It is old.<sup>\\[1\\]</sup>

            ## Work

            \\[edit\\] Consider the height $`{\\displaystyle y=c_1x}`$ of it.

            $`{\\displaystyle y=1.}`$ ## Rest

            \\[edit\\] ### By night

            \\[edit\\] \(Self.long)

            Retrieved from "https://en.wikipedia.org/w/index.php?title=Ostra\\_Mill&oldid=7" Category: * Mills
            * This page was last edited on 23 October 2022, at 07:52 (UTC).
            """)
        #expect(
            text
                == "= Ostra Mill =\n\nThe Ostra Mill is a mill. It is old.\n\n== Work ==\nConsider the height $y=c_1x$ of it.\n\n$y=1.$\n\n== Rest ==\n\n=== By night ===\n\(Self.long)\n"
        )
    }

    @Test func `room within a definition parts nothing`() throws {
        let text = try Self.clean(
            "# Ostra Mill\n\nFrom Wikipedia, the free encyclopedia\n\nThe *mill* is [old](/wiki/Old).\n\n## Work\n\n:   * one\n\n:   * two\n\n:   * three\n\n:   <http://velm.org/> || mill\n"
        )
        #expect(text.contains("http://velm.org/ || mill"))
    }
}
