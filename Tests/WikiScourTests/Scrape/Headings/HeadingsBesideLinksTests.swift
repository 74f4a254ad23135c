import Testing
import WikiScour

/// Headings and edit links of flattened pages that stand where hardly any do: on lines of their own, behind paragraphs, in rows.
@Suite struct HeadingsBesideLinksTests {
    private static func text(_ page: String, title: String? = "Ostra Mill") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    private static func headings(_ page: String) throws -> [String] {
        try text(page).split(separator: "\n").filter { $0.hasPrefix("==") }.map(String.init)
    }

    // MARK: Links on lines of their own

    private static let wheel = "The wheel was built of oak. It turns with the river."
    private static let stones = "The stones were brought from far away. They are of granite."

    @Test(arguments: [
        "", "Contents [hide]\n1 The wheel\n2 The stones\n", "Contents\n1 The wheel\n2 The stones\n3 The millers\n",
    ])
    func `headings stand behind the links of old pages`(contents: String) throws {
        let text = try Self.text(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to: navigation, search
            Ostra Mill is a mill at the Velm. It was built in 1612 by Anders Marrow.
            \(contents)
            [edit]
            The wheel

            \(Self.wheel)

            [edit]
            The stones

            \(Self.stones)
            """)
        #expect(
            text == """
                = Ostra Mill =

                Ostra Mill is a mill at the Velm. It was built in 1612 by Anders Marrow.

                == The wheel ==
                \(Self.wheel)

                == The stones ==
                \(Self.stones)

                """)
    }

    @Test func `headings stand in front of the links of new pages`() throws {
        let headings = try Self.headings(
            """
            Ostra Mill is a mill at the Velm. It was built in 1612 by Anders Marrow.
            The wheel
            [edit]
            \(Self.wheel)
            The millers
            [edit]
            Anders Marrow
            Aren Marrow
            The stones
            [edit]
            \(Self.stones)
            """)
        #expect(headings == ["== The wheel ==", "== The millers ==", "== The stones =="])
    }

    @Test func `a list in front of a link is no heading where the contents name the line behind it`() throws {
        let text = try Self.text(
            """
            Ostra Mill is a mill at the Velm. It was built in 1612 by Anders Marrow.
            Contents
            1 The millers
            2 The stones
            2.1 The lower one
            [edit]
            The millers
            Anders Marrow
            Aren Marrow
            [edit]
            The stones
            [edit]
            The lower one
            \(Self.stones)
            """)
        #expect(text.contains("\n== The stones ==\n\n=== The lower one ===\n\(Self.stones)"))
        #expect(text.contains("Aren Marrow\n\n== The stones"))
        #expect(!text.contains("edit"))
    }

    // MARK: Headings at the ends of lines

    @Test func `a heading behind the text in front of it is none of it`() throws {
        let text = try Self.text(
            """
            Ostra Mill is a film of 1975 that was made in the valley of the Velm in winter. Nobody who saw it liked it. Plot[edit]
            A miller comes home and finds his house sold. Cast[edit | edit source]
            Ann Bell – the widow
            Tom Reed – the miller
            Release[edit]
            The film opened in March 1975 in the old hall.
            """)
        #expect(
            text == """
                = Ostra Mill =

                Ostra Mill is a film of 1975 that was made in the valley of the Velm in winter. Nobody who saw it liked it.

                == Plot ==
                A miller comes home and finds his house sold.

                == Cast ==
                - Ann Bell – the widow
                - Tom Reed – the miller

                == Release ==
                The film opened in March 1975 in the old hall.

                """)
    }

    @Test func `a heading that holds a full stop stays whole`() throws {
        let headings = try Self.headings(
            """
            Ostra Mill is a mill at the Velm. It was built in 1612 by Anders Marrow.
            The millers of the Velm. Second part[edit]
            \(Self.wheel)
            St. Anne's chapel[edit]
            \(Self.stones)
            """)
        #expect(
            headings == [
                "== The millers of the Velm. Second part ==", "== St. Anne's chapel ==",
            ])
    }

    @Test func `text behind a link goes on in the next line`() throws {
        let text = try Self.text(
            """
            Ostra Mill is a mill at the Velm. It was built in 1612 by Anders Marrow.
            Name
            [edit]Called "The Old Mill"
            (2016) by its owner, the name says that the mill is old and of stone.
            Wheel
            [edit]Of oak.
            It was built by a carpenter who came up the river, and it turned for long.
            """)
        #expect(text.contains("\n== Name ==\nCalled \"The Old Mill\""))
        #expect(text.contains("\n== Wheel ==\nOf oak."))
    }

    // MARK: Brackets without words

    @Test func `brackets that have lost their words stand in front of headings`() throws {
        let text = try Self.text(
            """
            Ostra Mill is a mill at the Velm. It was built in 1612 by Anders Marrow.
            [] The wheel
            \(Self.wheel)
            [] The stones
            \(Self.stones)
            """)
        #expect(text.contains("\n== The wheel ==\n\(Self.wheel)\n\n== The stones ==\n"))
        #expect(!text.contains("[]"))
    }

    @Test func `boxes to be ticked are no edit links`() throws {
        let text = try Self.text(
            """
            The miller has to do all of this before the winter comes to the valley.
            [] Grease the wheel
            [] Cut the stones
            [] Mend the roof
            """)
        #expect(text.contains("[] Cut the stones"))
    }

    // MARK: Rows

    @Test(arguments: ["(part of slate)", "keeps the rain away  (part of slate)"])
    func `the edit link of a row makes it no heading`(note: String) throws {
        let text = try Self.text(
            """
            These parts of the mill are known, and each of them has a page of its own.
            wheel
            turns with the river that runs under the house  (part of oak) [edit]
            stone
            grinds the corn that the people bring from far  (part of granite) [edit]
            roof
            \(note)
            [edit]
            All of them were drawn by the miller in the year in which he came up the river.
            """)
        #expect(!text.contains("==") && !text.contains("edit"))
        #expect(text.contains("turns with the river that runs under the house (part of oak)"))
    }

    // MARK: Headings by their looks

    @Test(arguments: [
        "It is highly advised that the", "Find the mill with", "Then the miller goes from", "Take the way that",
    ])
    func `a sentence that is cut off is no heading`(line: String) throws {
        let text = try Self.text(
            """
            First you must take the road that leads up the valley, for the mill stands behind the bridge over the river.
            \(line)
            Then you must cross the bridge, and the mill stands on the left, with its wheel in the river and its roof of slate.
            """)
        #expect(text.contains("\n\n\(line)\n\n"))
    }

    // MARK: Indents

    @Test func `a page set in as a whole has its headings`() throws {
        let page = """
            Ostra Mill

            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            Ostra Mill is a mill at the Velm, and it was built in the year 1612 of stone.[1]

            History
            Main article: History of Ostra Mill
            The mill was built by hand in four years, and its wheel is of the oak of the valley.[2]

            See also
            List of mills
            """
        let setIn = page.split(separator: "\n", omittingEmptySubsequences: false).map { "        " + $0 }
        let text = try Self.text(setIn.joined(separator: "\n"))
        #expect(text == (try Self.text(page)))
        #expect(text.contains("\n== History ==\n"))
        // Behind the mark that begins the literal the first line is not set in.
        let flush = try Self.text("Ostra Mill\n" + setIn.dropFirst().joined(separator: "\n"))
        #expect(flush == text)
    }

    // MARK: Dictionaries

    @Test(arguments: [
        ("English", "Noun", "References", "^ Marrow, Ann (1999). The Book. Tarn.", "French"),
        ("日本語", "名詞", "参考文献", "↑ 黒川, 水車の本, 2003", "中国語"),
    ])
    func `a dictionary goes on behind the references of a word`(
        language: String, part: String, references: String, entry: String, next: String
    ) throws {
        let text = try Self.text(
            """
            \(language)
            \(part)
            velm (plural velms)
            The name of a river.
            \(references)
            \(entry)
            \(next)
            \(part)
            velm m (plural velms)
            a kind of small mill that stands in a river.
            """)
        #expect(text.contains("\(next)") && text.contains("a kind of small mill that stands in a river."))
        #expect(!text.contains(entry.suffix(8)) && !text.contains(references))
    }

    @Test func `references that the parts of no word follow go as a whole`() throws {
        let text = try Self.text(
            """
            Ostra Mill is a mill at the Velm. It was built in 1612 by Anders Marrow, who came up the river from the coast.
            The wheel was built of oak by a carpenter who came up the river, and it turned for long.
            References
            ^ Marrow, Ann (1999). The Book. Tarn.
            Mills of the Velm
            Lower Mill
            Upper Mill
            """)
        #expect(!text.contains("Tarn") && !text.contains("Lower Mill"))
    }

    @Test func `a name in small letters begins no section`() throws {
        let text = try Self.text(
            """
            English
            Noun
            velm (plural velms)
            A kind of small mill.
            Notes
            notes
            Adverb
            velmwards
            towards the mill
            Notes
            used of people
            """)
        #expect(text.contains("towards the mill"))
    }

    // MARK: Titles

    @Test func `a line that says where the page is from is no title`() throws {
        let text = try Self.text(
            """
            # Ostra Mill - VelmWiki

            Source: https://velm.example.org/wiki/Ostra_Mill (VelmWiki; saved in 2026)

            From VelmWiki
            Ostra Mill is a mill at the Velm.[1] It was built in 1612.
            Retrieved from "https://velm.example.org/w/index.php?title=Ostra_Mill&oldid=167"
            """, title: nil)
        #expect(text == "= Ostra Mill =\n\nOstra Mill is a mill at the Velm. It was built in 1612.\n")
    }

    @Test func `a title may be called as a menu is`() throws {
        let text = try Self.text(
            """
            Contents hide
            (Top)
            Kinds of texts
            Notes
            Text
            Article
            Talk
            Read
            From Wikipedia, the free encyclopedia
            Text is what a miller writes into his book, so that his sons can read it when he is old.[1]

            Kinds of texts
            There are bills and letters, and the sons of the miller kept them all in the house.
            """, title: nil)
        #expect(text.hasPrefix("= Text =\n\nText is what a miller writes"))
        #expect(text.contains("\n== Kinds of texts ==\n"))
    }

    @Test func `the mark of a lock is no part of the title`() throws {
        let text = try Self.text(
            " Page semi-protected Velm From Wikipedia, the free encyclopedia Jump to navigationJump to search For other uses, see Velm (disambiguation). Velm is a country in the sea. It has two rivers.",
            title: nil)
        #expect(text == "= Velm =\n\nVelm is a country in the sea. It has two rivers.\n")
    }

    @Test func `contents in front of the title may have one entry or two`() throws {
        let text = try Self.text(
            """
            Main menu

            WikipediaThe Free Encyclopedia
            Search Wikipedia
            Search
            Create account
            Log in

            Personal tools
            Contents hide
            (Top)
            Kinds of mills
            References
            Ostra Mill

            Article
            Talk
            Read
            Edit
            View history

            Tools
            From Wikipedia, the free encyclopedia
            Ostra Mill is a mill at the Velm, and it was built in the year 1612 of stone.[1]

            Kinds of mills
            Water mill
            Wind mill
            References
            ^ "What is a mill?". Velm. Retrieved 1 October 2017.
            Category: Mills
            This page was last edited on 9 May 2022, at 08:29 (UTC).
            """, title: nil)
        #expect(text.hasSuffix("of stone.\n\n== Kinds of mills ==\nWater mill\nWind mill\n"))
    }
}
