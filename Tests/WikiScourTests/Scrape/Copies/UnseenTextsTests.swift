import Testing
import WikiScour

/// What texts that nobody had seen before showed: each case is one of them in small.
@Suite struct UnseenTextsTests {
    private static func text(_ page: String, title: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    // MARK: Markdown without blank lines

    private static let address = "https://en.example.org/w/index.php?title=Mill&action=edit&section=2"

    @Test(arguments: ["", "[[edit](\(address) \"Edit section: Wheels\")]\n"])
    func `a heading ends with its line`(editLink: String) throws {
        let text = try Self.text(
            """
            # Mill

            From Wikipedia, the free encyclopedia

            A **mill** is a house with a [wheel](https://en.example.org/wiki/Wheel "Wheel") in the river.

            ## Wheels
            \(editLink)The wheel turns with the [river](https://en.example.org/wiki/River "River") in the valley.

            ## Stones[[edit](\(Self.address) "Edit section: Stones")]
            The stones are of [lava](https://en.example.org/wiki/Lava "Lava") and grind the corn of the village.
            """)
        #expect(
            text == """
                = Mill =

                A mill is a house with a wheel in the river.

                == Wheels ==
                The wheel turns with the river in the valley.

                == Stones ==
                The stones are of lava and grind the corn of the village.

                """)
    }

    @Test func `a heading that a writer broke goes on`() throws {
        let text = try Self.text(
            """
            # Mill

            A **mill** is a house with a [wheel](/wiki/Wheel "Wheel") and [stones](/wiki/Stone "Stone").

            ## The wheels that the millers of the valley had from the counts of Velm, and
            their stones

            The wheel turns with the [river](/wiki/River "River").
            """)
        #expect(
            text.contains(
                "\n== The wheels that the millers of the valley had from the counts of Velm, and their stones ==\n"))
    }

    @Test func `headings alone show Markdown`() throws {
        let text = try Self.text(
            "# Mill\nA mill is a house.\n## Wheels\nThe wheel turns.\n* red\n* green\n## Stones\n* lava\n")
        #expect(
            text
                == "= Mill =\n\nA mill is a house.\n\n== Wheels ==\nThe wheel turns.\n\n- red\n- green\n\n== Stones ==\n- lava\n"
        )
    }

    @Test func `headings of the first level behind the lead hold those under them`() throws {
        let text = try Self.text(
            "# Mill\n\nA mill is a house with wheels.\n\n# One\n\n## Start\n\nPress the [button](/b).\n\n# Two\n\n## End\n\nPress it.\n"
        )
        #expect(
            text.contains("\n== One ==\n\n=== Start ===\nPress the button.\n\n== Two ==\n\n=== End ===\nPress it.\n"))
    }

    // MARK: Pages of one line

    @Test(arguments: [
        ("Main article: Wheels. Wheels turn in the river.", "Wheels turn in the river."),
        ("Main article: Wheels Wheels turn in the river.", "Main article: Wheels Wheels turn in the river."),
        ("For other uses, see Wheel (disambiguation). Wheels turn in the river.", "Wheels turn in the river."),
    ])
    func `a hatnote takes no text along`(begins: String, stays: String) throws {
        let text = try Self.text(
            "Mill - Wikipedia Jump to content From Wikipedia, the free encyclopedia A mill is a house. It has a wheel. "
                + "Wheels[edit] \(begins) If they stand, the mill does too. Stones[edit] The stones are of lava. They grind."
        )
        #expect(text.contains("== Wheels ==\n\(stays) If they stand, the mill does too.\n"))
    }

    @Test func `nothing is indented`() throws {
        let text = try Self.text(
            "Mill - Wikipedia Jump to content From Wikipedia, the free encyclopedia A mill is a house. It has a wheel. "
                + "Wheels[edit]    A wheel of Velm, 1818 Wheels turn in the river. They stand in winter. "
                + "Stones[edit] The stones are of lava. They grind.")
        #expect(text.contains("== Wheels ==\nA wheel of Velm, 1818 Wheels turn in the river. They stand in winter.\n"))
    }

    @Test func `menus in front of the tagline go`() throws {
        let menus =
            "Donate Create account Log in Personal tools Contributions Talk Toggle the table of contents Contents move to "
            + "sidebar hide (Top) 1 Wheels 2 Stones Mill (house) 3 languages Deutsch Fran\u{E7}ais Italiano Article Talk English "
            + "Read Edit View history Tools"
        let text = try Self.text(
            menus
                + " From Wikipedia, the free encyclopedia A mill is a house with wheels that the river turns. It grinds corn.",
            title: "Mill")
        #expect(text == "= Mill =\n\nA mill is a house with wheels that the river turns. It grinds corn.\n")
    }

    // MARK: Terminals

    @Test func `headings between stars`() throws {
        let text = try Self.text(
            """
            ****** Stone mill ******
            From Wikipedia, the free encyclopedia
            Jump_to_navigation Jump_to_search
            A stone mill is a house that stands on the river, with a wheel and two pairs
            of millstones, which the river turns.
            ***** Wheels[edit] *****
            The wheels turn in the river_Velm, which has more water in spring than it has
            in summer, when the mill stands.
            **** Wheels of the millers of the valley who came from the counts of Velm
            [edit] ****
            They are of oak_(wood).
            ***** Stones[edit] *****
            The stones are of lava.
            """)
        #expect(
            text == """
                = Stone mill =

                A stone mill is a house that stands on the river, with a wheel and two pairs of millstones, which the river turns.

                == Wheels ==
                The wheels turn in the river Velm, which has more water in spring than it has in summer, when the mill stands.

                === Wheels of the millers of the valley who came from the counts of Velm ===
                They are of oak (wood).

                == Stones ==
                The stones are of lava.

                """)
    }

    @Test func `headings between stars on a page without its title`() throws {
        let text = try Self.text(
            """
            A stone mill is a house that stands on the river, with a wheel and two pairs
            of millstones, which the river turns.
            ***** Wheels[edit] *****
            The wheels turn in the river_Velm, which has more water in spring than it has
            in summer, when the mill stands.
            ***** Stones[edit] *****
            The stones are of lava.
            """, title: "Mill")
        #expect(text.contains("\n== Wheels ==\nThe wheels turn in the river Velm, which has"))
        #expect(text.hasSuffix("== Stones ==\nThe stones are of lava.\n"))
    }

    @Test func `code behind two lines of its indent`() throws {
        let text = try Self.text(
            "# Mill\n\nA [mill](/wiki/Mill) counts.\n\n## Code\n\nSo:\n\n    \n    \n    let wheel = 1\n    turn(wheel)\n\n"
                + "It turns with the **river**.\n")
        #expect(text.contains("So:\n\n    let wheel = 1\n    turn(wheel)\n\nIt turns"))
    }

    @Test func `elements in what is raised go`() throws {
        let text = try Self.text(
            "# Mill\n\nA [mill](/wiki/Mill) turns<sup><small>2</small></sup> with the **river**.\n\n## Wheels\n\nThey turn.\n"
        )
        #expect(text.contains("A mill turns\u{B2} with the river."))
    }

    // MARK: Infoboxes

    private static func box(_ rows: String) -> String {
        "Halo\nFrom Wikipedia, the free encyclopedia\nJump to navigationJump to search\n\(rows)\n"
            + "Halo is a first-person shooter game developed by Bungie. It was published by Microsoft in the year 2001.\n\n"
            + "Plot[edit]\nThe game is set in the twenty-sixth century. The player is a soldier.\n"
    }

    @Test(arguments: ["PlayStation", "SpringSource", "Sony PlayStation"])
    func `names that end in a label are values`(name: String) throws {
        let glued = try Self.text(
            Self.box("Developer(s)Bungie\nPublisher(s)Microsoft\nPlatform(s)\(name)\nRelease15 November 2001"))
        let lines = try Self.text(
            Self.box(
                "Developer(s)\nBungie\nPublisher(s)\nMicrosoft\nPlatform(s)\n\(name)\nRelease\n15 November 2001"))
        for text in [glued, lines] {
            #expect(text.contains("- Publisher(s): Microsoft\n- Platform(s): \(name)\n- Release: 15 November 2001\n"))
        }
    }

    @Test func `a box ends in front of a paragraph`() throws {
        let text = try Self.text(
            """
            Spring Framework

            Informaci\u{F3}n general
            Tipo de programa\tmarco de referencia
            Desarrollador\tSpringSource
            Licencia\tApache License 2.0
            [editar datos en Wikidata]
            Spring es un framework para el desarrollo de aplicaciones y contenedor de inversi\u{F3}n de control, de la plataforma Java.2

            La primera versi\u{F3}n fue escrita por Rod Johnson, quien lo lanz\u{F3} junto a la publicaci\u{F3}n de su libro.2

            Historia
            Los primeros componentes de lo que se ha convertido en Spring Framework fueron escritos por Rod Johnson.
            """, title: "Spring Framework")
        #expect(text.contains("- Licencia: Apache License 2.0\n"))
        #expect(text.contains("\nSpring es un framework") || text.contains("\n- Spring es un framework"))
        #expect(text.contains("Historia"))
    }

    // MARK: Lists

    @Test func `items that end in semicolons are no code`() throws {
        let text = try Self.text(
            """
            HTML
            From Wikipedia, the free encyclopedia

            HTML is a markup language for documents. It is used on the web.

            Versions[edit]
            HTML 2.0 \u{2014} published by the IETF as RFC 1866 (24 November 1995);
            HTML 3.0 \u{2014} 28 March 1995 \u{2014} IETF Internet Draft (until 28 September 1995);
            HTML 3.2 \u{2014} 14 January 1997;
            """)
        #expect(
            text.contains("\n- HTML 2.0 \u{2014} published by the IETF as RFC 1866 (24 November 1995);\n- HTML 3.0"))
    }
}
