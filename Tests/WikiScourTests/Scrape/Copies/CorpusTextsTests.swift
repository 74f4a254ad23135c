import Testing
import WikiScour

/// Wiki pages as large corpora of web text hold them: what an extractor left of the page, its chrome mostly gone. Each case is one
/// that was met, in small.
@Suite struct CorpusTextsTests {
    private static func text(_ page: String) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: "Ostra Mill")).text
    }

    // MARK: Edit links without brackets

    @Test(arguments: ["", " ", "\u{A0}"])
    func `labels of edit links are no part of headings`(space: String) throws {
        let text = try Self.text(
            """
            A character page begins with a header, and everything else follows.

            Biography\(space)Edit

            The miller was born in Norr.

            Personality\(space)Edit

            He laughed.

            Trivia\(space)Edit

              • His name is a joke.
            """)
        #expect(
            text == """
                = Ostra Mill =

                A character page begins with a header, and everything else follows.

                == Biography ==
                The miller was born in Norr.

                == Personality ==
                He laughed.

                == Trivia ==
                - His name is a joke.

                """)
    }

    @Test func `labels of edit links may end headings of Markdown`() throws {
        let text = try Self.text(
            "# Ostra Mill\n\nA mill in Norr.\n\n## Wheels Edit\n\nIt has two wheels.\n\n## Trivia Edit\n\n- It is red.\n"
        )
        #expect(text.contains("\n== Wheels ==\nIt has two wheels.\n\n== Trivia ==\n- It is red.\n"))
    }

    @Test func `two headings with text behind them need no name that all wikis have`() throws {
        let text = try Self.text(
            "Naming the PagesEdit\n\nThe names of the pages are made of letters.\n\nNumbersEdit\n\nThey are counted from one.\n"
        )
        #expect(
            text.contains(
                "\n== Naming the Pages ==\nThe names of the pages are made of letters.\n\n== Numbers ==\nThey are"))
    }

    @Test(arguments: [
        "TextEdit\n\nThe editor TextEdit is small.\n\nUltraEdit\n\nThe editor UltraEdit is large.\n",
        "TextEdit\nWinEdit\nUltraEdit\nMegaEdit\n",
        "Using TextEdit\n\nOpen TextEdit and write.\n\nLeaving TextEdit\n\nClose TextEdit and go.\n",
    ])
    func `names of editors are no trace of a wiki`(page: String) {
        let error = #expect(throws: CleaningError.self) { try Self.text(page) }
        #expect(error?.code == .notAWikiPage)
    }

    // MARK: Bullets

    @Test func `a bullet begins an item, behind a short one too`() throws {
        let text = try Self.text(
            """
            Wheels[edit]

            The wheels of the mill are of oak, and each of them has its own name in the valley:

              • Each of the wheels has a name of seven letters, and of those
                • the first two are the letters of the mill, whichever they are
                • the third is that of the brother who made it out of the oak
              • An example of a name would be:
                • Ostraab
            """)
        #expect(
            text.hasSuffix(
                """

                - Each of the wheels has a name of seven letters, and of those
                  - the first two are the letters of the mill, whichever they are
                  - the third is that of the brother who made it out of the oak
                - An example of a name would be:
                  - Ostraab

                """))
    }

    @Test func `bullets at the margin are items where blank lines part the blocks`() throws {
        let page = "Wheels[edit]\n\nThe wheels of the mill are of oak, as all are.\n\n• The first\n\n• The second\n"
        #expect(try Self.text(page).hasSuffix("\n- The first\n- The second\n"))
        // Elsewhere two such lines alone are a list: the bullet of the clean format takes the place of theirs.
        let bare = page.replacing("\n\n", with: "\n")
        #expect(try Self.text(bare).hasSuffix("\n- The first\n- The second\n"))
        let sentences = bare.replacing("first", with: "first is red.").replacing("second", with: "second is of oak.")
        #expect(try Self.text(sentences).hasSuffix("\n• The first is red.\n\n• The second is of oak.\n"))
        // Comments in program text have stars at their margin.
        let code =
            "Code[edit]\nThe code of the mill is as it was found there.\n/**\n * turns the wheel\n * stops it\n */\n"
        #expect(try Self.text(code).contains("* turns the wheel"))
    }

    @Test(arguments: ["•", "-", "1."])
    func `a list of one item is no caption`(mark: String) throws {
        let text = try Self.text(
            """
            The mill stands at the river, and it was built by two brothers.

            Trivia[edit]

              \(mark) It is a tributary of the large river in the valley

            History[edit]

            The mill was built in the year of the great flood.

            The other mill was built in the year of the fire.
            """)
        let item = mark == "1." ? "1. It is" : "- It is"
        #expect(
            text.contains("\n== Trivia ==\n\(item) a tributary of the large river in the valley\n\n== History ==\n"))
    }

    @Test func `numbers are a list where they count from one`() throws {
        let text = try Self.text(
            "Steps[edit]\n\nThe mill is stopped as all mills in the valley are.\n\n1. Close the gate.\n2. Wait.\n\nCenturies of mills\n\n19. Jahrhundert\n\n20. Jahrhundert\n"
        )
        #expect(text.contains("\n\n1. Close the gate.\n2. Wait.\n"))
        #expect(text.contains("19. Jahrhundert"))
    }

    @Test func `blank lines end lists and sentences`() throws {
        let text = try Self.text(
            """
            Trade[edit]

            The mill sold flour to the towns of the valley, and to some beyond it.

            Total 74 31 43

            Other towns

            The towns beyond the valley bought less of it, and at a lower price.

            the name of the mill is written

            without a hyphen by all but the millers of the other valley
            """)
        #expect(text.contains("\nTotal 74 31 43\n\nOther towns\n\nThe towns beyond"))
        #expect(text.contains("\nthe name of the mill is written\n\nwithout a hyphen"))
    }
}
