import Testing
import WikiScour

/// Headings of pages whose source has no line breaks between its blocks, and tables of contents that are not what they seem.
@Suite struct GluedListedHeadingsTests {
    private static func text(_ page: String) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: "Ostra Mill", form: .scrape)).text
    }

    private static let contents = """
        Contents
        1 The mill
        1.1 Its wheel
        1.2 Its stones
        2 The millers
        2.1 The first
        """

    @Test func `headings that are glued to the text become headings`() throws {
        let text = try Self.text(
            """
            \(Self.contents)
            Ostra Mill is a mill in the valley of the Velm, which has been turned by water for four hundred years.The millIts wheelMain article: Wheel
            The wheel was built of oak by a carpenter who came up the river, and it turned for long.Its stonesThe stones were brought from far away and were of granite.
            They were cut again each winter by the miller and his sons.The millersThe firstThe first of the millers was called Anders. He came in the year 1612 from the coast.
            """)
        #expect(
            text == """
                = Ostra Mill =

                Ostra Mill is a mill in the valley of the Velm, which has been turned by water for four hundred years.

                == The mill ==

                === Its wheel ===
                The wheel was built of oak by a carpenter who came up the river, and it turned for long.

                === Its stones ===
                The stones were brought from far away and were of granite.

                They were cut again each winter by the miller and his sons.

                == The millers ==

                === The first ===
                The first of the millers was called Anders. He came in the year 1612 from the coast.

                """)
    }

    @Test func `a word of the text is no heading because the contents have it too`() throws {
        let text = try Self.text(
            """
            \(Self.contents)
            Ostra Mill is a mill in the valley of the Velm, and The mill has been turned by water for four hundred years.The millersThe people.
            The mill
            The mill stands by the river and is built of stone and oak, with a roof of slate that was laid by the sons.
            Its wheel
            The wheel was built of oak by a carpenter who came up the river, and it turned for long.
            Its stones
            The stones were brought from far away and were of granite.
            The millers
            The first
            The first of the millers was called Anders. He came in the year 1612 from the coast.
            """)
        #expect(text.contains("for four hundred years.The millersThe people."))
        #expect(text.contains("\n== The millers ==\n\n=== The first ===\n"))
    }

    @Test func `headings behind their edit links are lines`() throws {
        let text = try Self.text(
            """
            \(Self.contents)
            Ostra Mill is a mill in the valley of the Velm, which has been turned by water for four hundred years.
            [edit]The mill
            [edit]Its wheel
            The wheel was built of oak by a carpenter who came up the river, and it turned for long.
            [edit]Its stones
            The stones were brought from far away and were of granite.
            [edit]The millers
            [edit]The first
            The first of the millers was called Anders. He came in the year 1612 from the coast.
            """)
        #expect(text.contains("\n== The mill ==\n\n=== Its wheel ===\nThe wheel was built"))
        #expect(!text.contains("edit"))
    }

    @Test func `a paragraph that begins with a number is none of the contents`() throws {
        let text = try Self.text(
            """
            Contents
            1 The wheel
            2 The stones
            3D models of the mill are sold in the shop at the bridge.
            The wheel
            The wheel was built of oak by a carpenter who came up the river, and it turned for long.
            The stones
            The stones were brought from far away and were of granite.
            """)
        #expect(text.contains("3D models of the mill are sold in the shop at the bridge."))
        #expect(text.contains("\n== The stones ==\n"))
        #expect(!text.contains("Contents"))
    }

    // MARK: Letters

    private static let letters = "ABCDEFGHIJKLMNOPRSTUV".map(String.init).joined(separator: "\n")

    @Test(arguments: ["Contents:\n", "", "Contents\n0–9\n"])
    func `the letters that lead to the parts of a list are no text`(head: String) throws {
        let text = try Self.text(
            """
            \(head)\(Self.letters)
            The mills of the valley are listed here by their names, and by the years in which each of them was built.
            Anders Mill, built in 1612 by the first of the millers, who came from the coast with his sons.
            """)
        #expect(!text.contains("\nC\n") && !text.contains("Contents"))
        #expect(text.contains("Anders Mill, built in 1612"))
    }

    @Test func `the letters that a page is about stay`() throws {
        let text = try Self.text(
            """
            The alphabet of the valley was cut into the stones of the mill by the first of the millers, in two rows of letters.
            The upper row
            \(Self.letters)
            The lower row was lost in the year of the flood, when the wheel broke and the river took the wall along.
            """)
        #expect(text.contains("\nC\nD\n"))
    }

    // MARK: Tables

    @Test(arguments: [
        ["Country", "Builder", "Location", "Ship", "Class / type", "Notes"],
        ["Image", "Name", "District", "Height", "Floors", "Notes", "Country", "Owner", "Status"],
    ])
    func `the head of a table is no infobox`(head: [String]) throws {
        let rows = (1...12).map { "Mill \($0)\nAren Marrow\nTarn, Velmland\nVelm \($0)\nWater mill" }
        let text = try Self.text(
            """
            The list of the mills of the valley includes those that were built by the first of the millers and his sons.
            \(head.joined(separator: "\n"))
            \(rows.joined(separator: "\n"))
            """)
        #expect(!text.contains("Infobox"))
        #expect(text.contains("Location") || text.contains("District"))
    }

    @Test func `a box behind text stays one`() throws {
        let text = try Self.text(
            """
            This page tells of a mill in the valley of the Velm, and was written by the society that looks after the house.
            Ostra Mill
            Country
            Velmland
            Location
            Tarn
            Owner
            Aren Marrow
            Height
            12 m
            Status
            Turning
            Built
            1612
            Ostra Mill is a mill in the valley of the Velm, which has been turned by water for four hundred years.
            """)
        #expect(text.contains("Infobox\n- Title: Ostra Mill\n- Country: Velmland\n- Location: Tarn\n"))
    }

    // MARK: What the software says

    @Test(arguments: [
        "Warning: Default sort key \"Mill, Ostra\" overrides earlier default sort key \"Ostra\".",
        "警告：默认排序键“Ostra”覆盖了之前的默认排序键“Mill”。",
        "Achtung: Der Sortierungsschlüssel „Ostra“ überschreibt den vorher verwendeten Schlüssel „Mill“.",
        "Error creating thumbnail: File missing",
    ])
    func `a warning of the software is no text`(warning: String) throws {
        let text = try Self.text(
            """
            Ostra Mill is a mill in the valley of the Velm, which has been turned by water for four hundred years.
            \(warning)
            The stones were brought from far away and were of granite, and were cut again each winter by the miller.
            """)
        #expect(!text.contains(warning.prefix(8)))
        #expect(text.contains("of granite"))
    }
}
