import Testing
import WikiScour

/// Boxes and notes of flattened pages that no link to a template tells.
@Suite struct BoxesWithoutLinksTests {
    private static func text(_ page: String, title: String? = "Ostra Mill", language: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, language: language, form: .scrape)).text
    }

    private static let sentence =
        "The mill of Ostra stands at the river Velm, which turns its wheel, and the miller lives beside it with his family."

    @Test func `the box of chronologies above a year goes`() throws {
        let text = try Self.text(
            """
            Chronologies
            Années :
            1817 1818 1819  1820  1821 1822 1823
            Décennies :
            1790 1800 1810  1820  1830 1840 1850
            Chronologies thématiques
            Moulins • Ponts • Rivières
            Calendriers
            Romain · Chinois · Grégorien · Hébraïque · Hindou · Musulman · Persan · Républicain · Calendrier des meuniers
            modifier
            1820 est une année bissextile où le moulin d’Ostra fut construit sur la rivière Velm par deux frères.
            """, title: "1820", language: "fr")
        #expect(
            text == """
                = 1820 =

                1820 est une année bissextile où le moulin d’Ostra fut construit sur la rivière Velm par deux frères.

                """)
    }

    @Test func `a list of chronologies stays`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)
            Chronologies
            Moulins de la vallée
            Ponts de la vallée
            \(Self.sentence)
            """, language: "fr")
        #expect(text.contains("Moulins de la vallée"))
    }

    @Test func `notes with letters in front of their sign are references`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)
            History[edit]
            \(Self.sentence)
            Notes[edit]
            A ^ Rounded to one place behind the point.
            B ^ "The mill" was counted with the house beside it.
            References[edit]
            ^ Marrow 1987, p. 3.
            """)
        #expect(!text.contains("Rounded") && !text.contains("Notes") && !text.contains("counted"))
    }

    @Test func `logic is written with the same sign`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)
            Operators[edit]
            A ^ B is true where the mill turns and the river flows.
            \(Self.sentence)
            """)
        #expect(text.contains("A ^ B is true where"))
    }

    @Test func `a sheet tells its template in any script`() throws {
        let text = try Self.text(
            """
            Мельница Остра
            .mw-parser-output .ts-Боковая_навигационная_таблица-body{float:right;clear:right}
            Мельницы на реке Вельм
            Верхняя мельница
            Нижняя мельница
            История
            Мельница Остра стоит на реке Вельм, которая вращает её колесо, и мельник живёт рядом с ней со своей семьёй.
            Сегодня о доме заботится общество долины, а в прошлом он был продан мельнику и его сыновьям за большие деньги.
            """, title: "Мельница Остра", language: "ru")
        #expect(!text.contains("Верхняя мельница") && text.contains("стоит на реке Вельм"))
    }

    // MARK: References

    @Test(arguments: [
        "Results of the mills 1996-97", "\"The official site\". Retrieved 2008-10-19.\nvte Mills of Ostra",
        "Proceedings of the society of mills in Ostra. Society of Velm. 1955.\n\"Mills\". Archived from the original on 25 July 2008.",
    ])
    func `references that are no sentences are a list of them`(lines: String) throws {
        let text = try Self.text("\(Self.sentence)\nHistory[edit]\n\(Self.sentence)\nReferences[edit]\n\(lines)\n")
        #expect(!text.contains("References") && !text.contains("Results") && !text.contains("Archived"))
    }

    @Test(arguments: [
        "The wheel is named for a mill of the year 1985, which turned in another valley.", Self.sentence,
    ])
    func `sentences below the name of references stay`(lines: String) throws {
        let text = try Self.text("\(Self.sentence)\nHistory[edit]\n\(Self.sentence)\nReferences[edit]\n\(lines)\n")
        #expect(text.hasSuffix("== References ==\n\(lines)\n"))
    }

    @Test func `a line below the name of notes stays`() throws {
        let text = try Self.text(
            "\(Self.sentence)\nHistory[edit]\n\(Self.sentence)\nNotes[edit]\nDrops three stones at the wheel\n")
        #expect(text.contains("Drops three stones"))
    }
}
