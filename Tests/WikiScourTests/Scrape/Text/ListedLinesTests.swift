import Testing
import WikiScour

/// Lists in flattened pages that only the words of their lines tell: programs with their packages, those who took part in games.
@Suite struct ListedLinesTests {
    private static func text(_ page: String, title: String? = "Ostra Mill", language: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, language: language, form: .scrape)).text
    }

    private static let sentence =
        "The mill of Ostra stands at the river Velm, which turns its wheel, and the miller lives beside it with his family."

    // MARK: Lists of programs

    @Test func `the address and the packages of a program are a paragraph of its item`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)
            Velm — A mill for texts
            https://velm.example/ || velm
            Ostra — A wheel for mills, which is turned by hand or by the river beside the house of the miller or by wind
            https://ostra.example/ || ostra-git
            Marrow — A miller
            http://marrow.example || marrow
            """)
        #expect(
            text.contains(
                """
                - Velm — A mill for texts

                https://velm.example/ || velm

                - Ostra — A wheel for mills, which is turned by hand or by the river beside the house of the miller or by wind

                https://ostra.example/ || ostra-git

                - Marrow — A miller

                http://marrow.example || marrow
                """))
    }

    // MARK: Games

    @Test func `events of games are no items of the lists under them`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)
            Men's mill run
            Aren Marrow of Ostra
            Round 1 — 45.72 behind all others
            Men's wheel throw
            Bren Marrow of Velm
            Final — 45.61 before the others
            Women's wheel throw
            Cara Marrow of Velm
            Final — 44.61 before the others
            \(Self.sentence)
            """)
        #expect(
            text.contains(
                "\nMen's mill run\n\n- Aren Marrow of Ostra\n- Round 1 — 45.72 behind all others\n\nMen's wheel"))
    }

    @Test func `events alone are items`() throws {
        let text = try Self.text(
            "\(Self.sentence) It has these:\nMen's mill run in 1996\nWomen's mill run in 1996\nMen's wheel throw in 2000\nWomen's wheel throw\n"
                + Self.sentence)
        #expect(text.contains("- Men's mill run in 1996\n- Women's mill run in 1996\n"))
    }
}
