import Testing
import WikiScour

/// Pages as they come out of a browser's window, by the clipboard or `innerText`: cells are parted by tabs, paragraphs end in a blank
/// line, and of the contents only the words are left.
@Suite struct BrowserCopyTests {
    private static let lead =
        "Ostra Mill is a water mill in Norrland that two brothers built in 1843, and a museum that opens in summer."
    private static let first =
        "The monks of Hame built a mill on its bank, and nobody else had one in the country for a hundred years and more."
    private static let second =
        "The mill burned down in the dry summer of that year, and a bridge was built of its stones by the people of Hame."

    /// A page of Vector's old form, with contents that name two sections.
    private static func text(_ body: String) throws -> String {
        try Cleaner().clean(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigationJump to search
            \(lead)

            Contents
            1\tMills
            2\tLater years
            Mills
            \(first)

            \(body)
            Later years
            \(second)

            This page was last edited on 27 September 2020, at 05:48 (UTC).
            """
        ).text
    }

    // MARK: Terms

    @Test func `a term over its definition is no caption`() throws {
        let text = try Self.text(
            "Steel wheel of the mill\n\(Self.second)\n\nSouth mill\nIt stood in the village of Linn.\n\n\(Self.first)\n"
        )
        #expect(text.contains("\nSteel wheel of the mill\n"))
        #expect(text.contains("\nSouth mill\n") || text.contains("\n- South mill\n"))
    }

    @Test func `a caption is parted from the paragraph`() throws {
        let text = try Self.text("Steel wheel of the mill\n\n\(Self.second)\n\n\(Self.first)\n")
        #expect(!text.contains("Steel wheel"))
    }

    @Test func `a line over items is no caption`() throws {
        let text = try Cleaner().clean(
            "\(Self.first)\n[edit] Wheels\nThe wheels of the mill (overshot, with buckets)\n    * \(Self.second)\n    * \(Self.lead)\n"
                + "[edit] Later\n\(Self.second)", hints: PageHints(title: "Ostra Mill", form: .scrape)
        ).text
        #expect(text.contains("\nThe wheels of the mill (overshot, with buckets)\n"))
    }

    // MARK: Tables

    @Test func `tabs part the cells of a table`() throws {
        let text = try Self.text(
            "Name\tBuilt\tLocation\tMiller\nHame\t1843\tHame, on the bank.\t\nVelm\t\tVelm\tAda[2]\nNo other mill was built.\nLinn\t1851\tLinn\tBo"
        )
        #expect(
            text.contains(
                """
                \(Self.first)

                Name | Built | Location | Miller
                Hame | 1843 | Hame, on the bank.
                Velm | | Velm | Ada
                No other mill was built.
                Linn | 1851 | Linn | Bo

                == Later years ==
                """))
    }

    @Test func `an empty cell in front and a caption belong to the table`() throws {
        let text = try Self.text("Grain ground in a day\n\tHame\tVelm\nRye\t12\t14\nOats\t3\t5")
        #expect(text.contains("\n\nGrain ground in a day\n| Hame | Velm\nRye | 12 | 14\nOats | 3 | 5\n\n== Later"))
    }

    @Test func `a column that is empty throughout goes`() throws {
        let text = try Self.text("Hame\t\t1843\nVelm\t\t1851\nLinn\t\t1860")
        #expect(text.contains("\n\nHame | 1843\nVelm | 1851\nLinn | 1860\n\n"))
    }

    @Test(arguments: ["•\tThe first mill\n•\tThe second mill", "1.\tThe first mill\n2.\tThe second mill"])
    func `bullets in front of a tab make no table`(list: String) throws {
        #expect(try !Self.text(list).contains("|"))
    }

    @Test func `the head of a table is no heading`() throws {
        let text = try Cleaner().clean(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigationJump to search
            \(Self.lead)

            \(Self.first)

            Name\tBuilt
            Hame\tThe mill of Hame was built in the year 1843 by two brothers who came from Velm.
            Velm\tThe mill of Velm was built a few years later, and burned down in the year 1851.
            """
        ).text
        #expect(!text.contains("=="))
        #expect(text.contains("\nName | Built\nHame | The mill"))
    }

    // MARK: Contents

    @Test func `contents go though the page ends before most sections`() throws {
        let text = try Cleaner().clean(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigationJump to search
            \(Self.lead)

            Contents
            1\tHistory
            1.1\tFire
            1.2\tBridge
            2\tMills
            3\tMuseum
            4\tSee also
            History
            \(Self.first)
            """
        ).text
        #expect(text == "= Ostra Mill =\n\n\(Self.lead)\n\n== History ==\n\(Self.first)\n")
    }

    @Test func `a list that counts is no contents`() throws {
        let text = try Cleaner().clean(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigationJump to search
            \(Self.lead)

            Contents
            1 Flour of rye
            2 Flour of oats
            4 Bran
            The shop sells what the mill makes, and in summer also cakes that are made of its flour.
            """
        ).text
        #expect(text.contains("Flour of oats") && text.contains("Bran"))
    }

    private static let vector = """
        Jump to content
        Main menu
        Search
        Donate
        Create account
        Log in
        Contents hide
        (Top)
        History
        Mills
        Toggle Mills subsection
        Upper mill
        Lower mill
        See also
        References

        """

    @Test(arguments: ["50 languages\nArticle", "\nArticle"])
    func `the title stands in front of the languages and the tabs`(behind: String) throws {
        let text = try Cleaner().clean(
            """
            \(Self.vector)Ostra Mill
            \(behind)
            Talk
            Read
            Edit
            View history
            Tools
            Appearance hide
            Text
            Small
            Standard
            From Wikipedia, the free encyclopedia
            \(Self.lead)

            History
            \(Self.first)

            Mills
            Upper mill
            \(Self.second)

            Lower mill
            \(Self.first)
            """
        ).text
        #expect(
            text == """
                = Ostra Mill =

                \(Self.lead)

                == History ==
                \(Self.first)

                == Mills ==

                === Upper mill ===
                \(Self.second)

                === Lower mill ===
                \(Self.first)

                """)
    }

    @Test func `the head of a page without a tagline ends with its tabs`() throws {
        let lead = "El molino de Ostra es un molino de agua en Norrland, y un museo que abre en los meses de verano."
        let text = try Cleaner().clean(
            """
            Ir al contenido
            Menú principal
            Buscar
            Donaciones
            Crear una cuenta
            Acceder
            Contenidos ocultar
            Inicio
            Historia
            Molinos
            Referencias
            Molino de Ostra
            50 idiomas
            Artículo
            Discusión
            Leer
            Editar
            Ver historial
            Herramientas
            Apariencia ocultar
            \(lead)

            Historia
            Los monjes de Hame levantaron un molino en la orilla, y nadie más tuvo uno en toda la región durante más de cien años.
            """
        ).text
        #expect(text.hasPrefix("= Molino de Ostra =\n\n\(lead)\n\n== Historia ==\nLos monjes"))
    }

    @Test func `numbers among names are no count of languages`() throws {
        let text = try Cleaner().clean(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigationJump to search
            \(Self.lead)

            Velm
            12 mills
            Read
            Edit
            \(Self.first)
            """
        ).text
        #expect(text.hasPrefix("= Ostra Mill =\n\n\(Self.lead)\n"))
    }

    // MARK: Formulas

    @Test func `a formula of one character a line is part of its sentence`() throws {
        let text = try Self.text(
            "The wheel turns in \nΘ\n(\n|\n𝑉\n|\n2\n)\n seconds, where \n|\n𝑉\n|\n is the number of buckets.[8] It stops at \n0\n, they say.\n"
        )
        #expect(
            text.contains(
                "\n\nThe wheel turns in Θ(|𝑉|2) seconds, where |𝑉| is the number of buckets. It stops at 0, they say.\n\n"
            ))
    }

    @Test func `a displayed formula is a paragraph`() throws {
        let text = try Self.text(
            "The weight of a load of grain, which the wheel lifts, is defined as:\n\n𝑊\n=\nmax\n(\n𝑎\n,\n𝑏\n)\n+\n𝑎\nlog\n\n𝑏\n\nThe wheel lifts it in a minute.\n"
        )
        #expect(text.contains("defined as:\n\n𝑊 = max(𝑎,𝑏)+𝑎 log 𝑏\n\nThe wheel"))
    }

    @Test func `letters of a list are no formula`() throws {
        let text = try Self.text("Marks of the millers:\n\n𝐀\n𝐁\n𝐂\n")
        #expect(text.contains("𝐀\n") && text.contains("𝐂\n"))
    }

    @Test(arguments: [
        (
            "h d + 2 ≥ φ d {\\displaystyle h_{d+2}\\geq \\varphi ^{d}} h_{d+2}\\geq \\varphi ^{d}",
            "$h_{d+2}\\geq \\varphi ^{d}$"
        ),
        ("{\\displaystyle K_{C}} K_{{C}}", "$K_{C}$"),
    ])
    func `the description of a formula goes with what its markup shows`(formula: String, written: String) throws {
        let text = try Self.text(
            "The wheel turns so fast that \(formula), as the miller says, and \(formula) for each bucket.\n")
        #expect(text.contains("fast that \(written), as the miller says, and \(written) for each bucket.\n"))
    }

    @Test func `a letter behind a formula is the author's`() throws {
        let text = try Self.text("The wheel lifts {\\displaystyle a} a sack, and {\\displaystyle n} n sacks a day.\n")
        #expect(text.contains("$a$ a sack, and $n$ n sacks"))
    }

    // MARK: Lists and paragraphs

    private static let third =
        "The museum shows the old wheel and the stones, and what is ground there in summer can be bought in its shop."

    @Test func `sentences without a blank line behind them are items`() throws {
        let text = try Self.text(
            """
            \(Self.third)

            The wheel turns.
            The stones turn with it.
            The grain is ground.
            \(Self.second)

            Rules of the miller[2]

            The mill is closed on Sundays
            """)
        #expect(
            text.contains(
                """
                \(Self.third)

                - The wheel turns.
                - The stones turn with it.
                - The grain is ground.

                \(Self.second)

                Rules of the miller

                The mill is closed on Sundays
                """))
    }

    @Test func `program text between paragraphs is no list`() throws {
        let text = try Self.text(
            "\(Self.third)\n\nint wheel = turn(stones);\nint grain = 0;\n\(Self.second)\n")
        #expect(text.contains("    int wheel = turn(stones);\n    int grain = 0;"))
    }

    @Test func `a short line directly in front of a paragraph is a heading`() throws {
        let text = try Cleaner().clean(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigationJump to search
            \(Self.lead)

            From the Old Weir to the New One
            The water reaches the mill behind the upper weir, which the monks of Hame built of oak, and which either:

            stands dry in summer, or
            is flooded by the river.
            \(Self.third)

            \(Self.lead)

            The bridge

            \(Self.third)

            """
        ).text
        #expect(text.contains("\n\n== From the Old Weir to the New One ==\nThe water"))
        #expect(text.contains("either:\n\n- stands dry in summer, or\n- is flooded by the river.\n\n\(Self.third)\n"))
    }

    @Test func `references begin with the space of a sign that is not copied`() throws {
        let text = try Cleaner().clean(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigationJump to search
            \(Self.lead)

            Contents
            1\tMills
            2\tNotes
            3\tLater years
            Mills
            \(Self.first)

            Notes
             The older mill stood on the other bank.
             Some say that it had two wheels.
            Later years
            \(Self.second)

            """
        ).text
        #expect(text.contains(Self.first) && !text.contains("two wheels") && !text.contains("Notes"))
        #expect(text.hasSuffix("== Later years ==\n\(Self.second)\n"))
    }

    // MARK: Boxes

    @Test func `tabs make a box of labels that nobody knows`() throws {
        let text = try Cleaner().clean(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigationJump to search
            Ostra Mill
            Wheel form\tOvershot
            Sacks a day\t65
            Upper stones?\tYes, 3
            Lower stones?\tNone
            Guests\t
            Ada of Hame
            Bo of Velm
            \(Self.lead)

            \(Self.first)
            """
        ).text
        #expect(
            text.hasPrefix(
                """
                = Ostra Mill =

                Infobox
                - Title: Ostra Mill
                - Wheel form: Overshot
                - Sacks a day: 65
                - Upper stones?: Yes, 3
                - Lower stones?: None
                - Guests: Ada of Hame, Bo of Velm

                \(Self.lead)

                """))
    }

    @Test func `a sentence that a picture of a formula tore is no list`() throws {
        let text = try Cleaner().clean(
            """
            Mill wheel
            From Wikipedia, the free encyclopedia
            Jump to: navigation, search

            [edit] Speed
            The wheel of a mill turns with the river according to the rule of Ostra and

            \u{20}
            where for each wheel there is a number of buckets. Its use is given by

            \u{20}
            This is clearly nothing if the river is dry, as each miller knows by heart.

            """
        ).text
        #expect(!text.contains("- "))
        #expect(text.contains("rule of Ostra and\n\nwhere for each wheel"))
    }
}
