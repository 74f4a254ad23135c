import Testing
import WikiScour

/// Lines of flattened pages that went with something else, or stayed though they are the interface's: each case is one that was met, in small.
@Suite struct VanishedLinesTests {
    private static func text(_ page: String, title: String? = "Ostra Mill", language: String? = nil) throws -> String {
        var options = CleaningOptions()
        options.infoboxKeys = .displayed
        return try Cleaner(options: options).clean(
            page, hints: PageHints(title: title, language: language, form: .scrape)
        ).text
    }

    private static let lead = """
        Ostra Mill is a water mill at the river Velm, which two brothers built in 1820 for the monks, and it has two wheels.
        Today a society of the valley looks after the house, which was sold in 1870 to the miller Aren Marrow and his sons.
        """

    // MARK: Boxes each of whose cells is a line

    @Test func `answers are no labels`() throws {
        let text = try Self.text(
            "Ostra Mill\nRenewable\nNo\nStackable\nYes (64)\nLuminous\nNo\nTransparent\nYes\nHardness\n0\n" + Self.lead)
        #expect(text.contains("- Luminous: No\n- Transparent: Yes\n- Hardness: 0\n"))
    }

    @Test func `lines that take turns with known labels are labels`() throws {
        let text = try Self.text(
            """
            Ostra Mill
            Wheel Rank
            Oaken
            Location
            Velm Valley
            Millstone Pairs
            11
            Population
            40
            Owner
            Aren Marrow
            \(Self.lead)
            """)
        #expect(
            text.contains(
                """
                - Title: Ostra Mill
                - Wheel Rank: Oaken
                - Location: Velm Valley
                - Millstone Pairs: 11
                - Population: 40
                - Owner: Aren Marrow
                """))
    }

    @Test func `the header of a group stands between labels that take turns`() throws {
        let text = try Self.text(
            """
            Ostra Mill
            Grinding Speed
            2
            Sack Limit
            30
            Wheel Figures
            Width
            4 m
            Height
            6 m
            Length
            7 m
            Sluice Gates
            5
            Weirs Kept
            None
            \(Self.lead)
            """)
        #expect(text.contains("- Grinding Speed: 2\n- Sack Limit: 30\n- Width: 4 m\n"))
        #expect(text.contains("- Length: 7 m\n- Sluice Gates: 5\n- Weirs Kept: None\n"))
    }

    @Test func `values of several lines are no labels`() throws {
        let text = try Self.text(
            """
            Ostra Mill
            Owner
            Aren Marrow
            Tarn Velm
            Ilsa Norr
            Location
            Velm Valley
            Founded
            1820
            Founder
            Two brothers
            \(Self.lead)
            """)
        #expect(text.contains("- Owner: Aren Marrow, Tarn Velm, Ilsa Norr\n"))
    }

    @Test func `a table whose columns are called like labels is no box`() throws {
        let text = try Self.text(
            """
            Home
            Away
            Result
            Ostra Rowers
            Brill Rowers
            3:1
            Selm Rowers
            Ostra Rowers
            0:2
            \(Self.lead)
            """)
        #expect(!text.contains("Infobox") && text.contains("Selm Rowers"))
    }

    @Test func `a caption under the title is no entry`() throws {
        let text = try Self.text(
            """
            Ostra Mill
            The mill in spring
            Location
            Velm Valley
            Founded
            1820
            Founder
            Two brothers
            \(Self.lead)
            """)
        #expect(text.contains("- Title: Ostra Mill\n- Location: Velm Valley\n"))
    }

    @Test func `a label that has no value yet takes a line with a colon`() throws {
        let text = try Self.text(
            """
            Ostra Mill
            Stadium
            Velm Park
            Manager
            Aren Marrow
            Top goalscorer
            League: Tarn Velm (12)
            All: Tarn Velm (12)
            Ground
            Mill Field
            \(Self.lead)
            """)
        #expect(text.contains("- Top goalscorer: League: Tarn Velm (12), All: Tarn Velm (12)\n"))
    }

    @Test func `a label without a value is in the account`() throws {
        var options = CleaningOptions()
        options.account = true
        let page =
            "Ostra Mill\nLocation\nVelm Valley\nFounded\n1820\nTool\nBlast resistance\n0\nOwner\nMarrow\n" + Self.lead
        let article = try Cleaner(options: options).clean(page, hints: PageHints(title: "Ostra Mill", form: .scrape))
        #expect(article.account.contains { $0.text == "Tool" })
    }

    // MARK: Other boxes

    @Test func `arrows in a box lead to other pages`() throws {
        let text = try Self.text(
            "Ostra Mill\nLocation\nVelm Valley\nFounded\n1820\nOwner\nMarrow\n← 2011–12\n2013–14 →\n" + Self.lead)
        #expect(text.contains("- Owner: Marrow\n\nOstra Mill is a water mill"))
        #expect(!text.contains("→") && !text.contains("←"))
    }

    @Test func `an arrow between two things is text`() throws {
        let text = try Self.text(Self.lead + "\nThe ways of the corn:\nfield → mill\nmill → town\n")
        #expect(text.contains("field → mill"))
    }

    @Test(arguments: [
        ("Velma ostrana(Marrow, 1820)", "Velma ostrana (Marrow, 1820)"),
        ("Velma ostranaMarrow, 1820", "Velma ostrana, Marrow, 1820"),
        ("Velma McNorri", "Velma McNorri"),
    ])
    func `the author of a name is parted from it`(value: String, expected: String) throws {
        let text = try Self.text(
            "Ostra Mill\nKingdom:\nAnimalia\nClass:\nAves\nFamily:\nVelmidae\nBinomial name\n\(value)\n" + Self.lead)
        #expect(text.contains("- Binomial name: \(expected)\n"))
    }

    @Test func `labels may end the lines of their boxes`() throws {
        let text = try Self.text(
            """
            Ostra MillPaís
            Velmlandia Ubicación
            Valle del Velm Arquitecto
            Aren Marrow Propietario
            Los monjes
            El molino de Ostra es un molino de agua en el río Velm, que dos hermanos construyeron en 1820 para los monjes de allí.
            """, language: "es")
        #expect(text.contains("- Ubicación: Valle del Velm\n- Arquitecto: Aren Marrow\n- Propietario: Los monjes\n"))
    }

    @Test func `the box of a series is no infobox`() throws {
        let text = try Self.text(
            """
            This article is part of a series on
            Ostra Mill
            History
            Timeline
            Government
            Judiciary
            Military
            Population
            Religion
            Languages
            v
            t
            e
            \(Self.lead)
            """)
        #expect(text.hasPrefix("= Ostra Mill =\n\nOstra Mill is a water mill"))
    }

    // MARK: Chrome that took text along

    @Test func `a notice ends with its date`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            Wheels[edit]
            This section may need to be rewritten to comply with the standards. You can help. The page of talk has more. (May 2023)
            grind ("barley")
            def wheel():
                turns, weight = 0, 1
                while weight:
                    yield turns
            House[edit]
            The house is of stone.
            """)
        #expect(text.contains("grind (\"barley\")") && text.contains("def wheel():"))
        #expect(!text.contains("rewritten"))
    }

    @Test func `an item of a nested list is no section`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            Names of the mill
                Names in the order of the years
                    Velm Mill, until 1820
                    Marrow Mill, until 1902
                Sources
                    The book of mills, printed for the monks
             Years
            1820 – The mill is built by two brothers of the monks.
                1870 – The mill is sold to the miller Aren Marrow.
                1902 – The wheels stand still for the first time.
             Deaths
            1850 – Tarn Velm, miller and brother of the other one.
             Sources
            ↑ The book of the valley, p. 3.
            ↑ The book of the mills, p. 7.
            """)
        #expect(text.contains("The wheels stand still") && text.contains("Tarn Velm, miller"))
        #expect(!text.contains("The book of the valley"))
    }

    // MARK: Chrome that stayed

    @Test func `records may name pictures first`() throws {
        let text = try Self.text(
            """
            {
                "title": "Ostra Mill",
                "images": [
                    "Mill.png"
                ],
                "rows": [
                    {
                        "field": "(link to Velm article, displayed as Velm)",
                        "label": "River"
                    }
                ],
                "invimages": []
            }
            \(Self.lead)
            """)
        #expect(text.hasPrefix("= Ostra Mill =\n\nOstra Mill is a water mill"))
    }

    @Test func `marks that touch a Cyrillic word lead elsewhere`() throws {
        let text = try Self.text(
            "Мельник Арен Марроу[d] построил мельницу с братом Тарном[en] на реке Велм[⇨], которая течёт через всю долину."
        )
        #expect(text.contains("Марроу построил мельницу с братом Тарном на реке Велм, которая"))
    }

    @Test func `sounds in brackets are text`() throws {
        let page = "Звук[d] и звук[t] в словах долины Велм звучат похоже, но старые мельники их не путали никогда."
        #expect(try Self.text(page).contains("Звук[d] и звук[t]"))
    }

    @Test func `the whole of a selector goes`() throws {
        let text = try Self.text(
            """
            Ostra Mill
            body:not(.skin-minerva) .mw-parser-output .ifmobile>.mobile{display:none}body.skin-minerva .mw-parser-output .a{color:red}
            \(Self.lead)
            """)
        #expect(!text.contains("body") && !text.contains("skin"))
    }

    @Test func `the printed address may be relative`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            History[edit]
            The mill is old, and its wheels are of oak.
                    Retrieved from "index.php?title=Ostra_Mill&amp;oldid=3850"
                    Category: Mills
            """)
        #expect(!text.contains("Retrieved"))
    }

    @Test func `a number within a name is no citation`() throws {
        let text = try Self.text(
            Self.lead + "\nThe wheel reports its OSTRA[23] profile to the miller every morning at seven.")
        #expect(text.contains("OSTRA[23] profile"))
    }

    @Test func `scripts and commands are program text`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            The mill is set going so:
            #!/bin/sh
            # Looks whether the river has water
            if [ -e "$RIVER" ]; then
              echo "It has"
            fi
            Then the miller calls the wheels:
            $ wheelctl start oak@0
            $ wheelctl start oak@1
            """)
        #expect(text.contains("    #!/bin/sh\n    # Looks whether the river has water\n"))
        #expect(text.contains("\n      echo \"It has\"\n    fi\n\nThen the miller"))
        #expect(text.contains("    $ wheelctl start oak@0\n    $ wheelctl start oak@1\n"))
    }
}
