import Testing
import WikiScour

/// Pages squashed to one line, with a space wherever a tag stood: what programs make that join all texts of a page.
@Suite struct SpacedTextTests {
    /// A page of today's skin: its menus stand in front of the article.
    private static let page = """
        Ostra Mill - Wikipedia Jump to content Main menu Main menu move to sidebar hide Navigation Main page Contents Random article \
        Search Search Appearance Create account Log in Personal tools Contents move to sidebar hide (Top) 1 History Toggle History \
        subsection 1.1 Stones 2 Wheel 3 References Toggle the table of contents Ostra Mill 2 languages Deutsch Svenska Edit links \
        Article Talk English Read Edit View history Tools Tools move to sidebar hide Actions Read Edit View history General What links \
        here Page information From Wikipedia, the free encyclopedia Ostra Mill is a water mill ( or was ) in Norrland , [ 1 ] \
        built in 1843 . [ 2 ] [ note 1 ] Its owner 's file is named .mil , and \u{201C}it turns\u{201D} . History [ edit ] The monks of \
        Hame built it ; nobody knows why . Stones [ edit ] They are of granite . Wheel [ edit ] It is of oak . References [ edit ] ^ \
        Norr 1999, p. 4. ^ Hame 2001, p. 2. Retrieved from " https://en.example.org/w/index.php?title=Ostra_Mill&oldid=12 " Categories : \
        Mills Water mills This page was last edited on 1 October 2025, at 04:26 (UTC) . Privacy policy About Wikipedia Disclaimers
        """

    @Test func `menus go, and spaces that no author wrote`() throws {
        let article = try Cleaner().clean(Self.page)
        #expect(
            article.text == """
                = Ostra Mill =

                Ostra Mill is a water mill (or was) in Norrland, built in 1843. Its owner's file is named .mil, and \u{201C}it turns\u{201D}.

                == History ==
                The monks of Hame built it; nobody knows why.

                === Stones ===
                They are of granite.

                == Wheel ==
                It is of oak.

                """)
        #expect(article.input?.flattening == "one-line")
    }

    @Test func `line breaks within its texts part nothing`() throws {
        let page = Self.page.replacing("The monks of Hame", with: "The monks\nof Hame")
        #expect(try Cleaner().clean(page).text.contains("\nThe monks of Hame built it;"))
    }

    @Test func `an author's own spaces stay where tags left none`() throws {
        let page = Self.page.replacing(" .", with: ".").replacing(" ,", with: ",").replacing(" ;", with: " ;")
        #expect(try Cleaner().clean(page).text.contains("built it ; nobody"))
    }

    @Test func `text in front of a box is none of it, however many labels follow`() throws {
        let prose = String(repeating: "The mill stands on the river and grinds the corn of the valley. ", count: 40)
        let page = "From Wikipedia, the free encyclopedia \(prose)Ostra MillCountryNorrlandLocationHameOwnerAda Velm"
        #expect(
            try Cleaner().clean(page, hints: PageHints(title: "Velm", form: .scrape)).text.contains(prose.dropLast()))
    }

    @Test(arguments: [
        (
            "Velm From Wikipedia, the free encyclopedia Jump to: navigation , search The Velm is a river of Ostra .",
            "Velm",
            "The Velm is a river"
        ),
        ("ヴェルム川 出典: フリー百科事典『ウィキペディア（Wikipedia）』 移動先: 案内 、 検索 ヴェルム川 とは、オストラの川である。", "ヴェルム川", "ヴェルム川"),
    ])
    func `links with a space in front of their comma go`(line: String, title: String, start: String) throws {
        for rest in ["", "\n\nThe mill was built in 1871 by two brothers .\n\nIt burned down in the flood .\n"] {
            let text = try Cleaner().clean(line + rest).text
            #expect(text.hasPrefix("= \(title) =\n\n\(start)"))
        }
    }
}
