import Testing
import WikiScour

/// Flattened pages whose source broke lines within a sentence: at citations, and in the cells of matches.
@Suite struct TornTextsTests {
    private static func text(_ page: String, title: String? = "Ostra Mill", language: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, language: language, form: .scrape)).text
    }

    private static let sentence =
        "The mill of Ostra stands at the river Velm, which turns its wheel, and the miller lives beside it with his family."

    // MARK: Citations that begin a line

    @Test func `a citation that follows the last one goes on with its paragraph`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)[1] The wheel was made of oak by two carpenters from the valley;[2]
            [3] iron wheels came into use in the towns below it only a hundred years later.[4]
            \(Self.sentence)
            References
            ^ Marrow 1987, p. 3.
            ^ Marrow 1987, p. 4.
            ^ Marrow 1987, p. 5.
            ^ Marrow 1987, p. 6.
            """)
        #expect(text.contains("from the valley; iron wheels came into use"))
    }

    @Test func `a citation behind a comma goes on with its sentence`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)[1][2] The monks sold the mill two hundred years ago,
            [7] and so the miller has owned the house and its meadows ever since.[8]
            """)
        #expect(text.contains("two hundred years ago, and so the miller"))
    }

    @Test func `sources counted by hand stay lines`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)
            \(Self.sentence)
            [1] The first book of the mill, written by the monks of the valley of Ostra
            [2] The second book of the mill, written by the miller of the valley of Ostra
            """)
        #expect(text.contains("valley of Ostra\n"))
        #expect(!text.contains("of Ostra [2]") && !text.contains("of Ostra The second"))
    }

    @Test(arguments: ["[2]", ",[2][3]", "[b]"])
    func `a clause goes on behind its citation`(mark: String) throws {
        let text = try Self.text(
            """
            The wheel of the mill was made of oak by two carpenters from the valley, as were those of the mills below\(mark)
            and that of the mill on the hill, which nobody has seen for years.[4]
            \(Self.sentence)
            References
            ^ Marrow 1987, p. 3.
            ^ Marrow 1987, p. 4.
            ^ Marrow 1987, p. 5.
            ^ Marrow 1987, p. 6.
            """)
        #expect(text.contains(" and that of the mill on the hill") && text.contains("mills below"))
    }

    @Test(arguments: ["mill.py turn", "turnWheel(L, mill)", "wheel_1 turn", "www.velm.example"])
    func `a listing below the words that lead to it is a line of its own`(line: String) throws {
        let text = try Self.text(
            """
            The wheel of the mill turns by itself if the river flows, but whoever wants to turn it by hand enters the command
            \(line)
            \(Self.sentence)
            """)
        #expect(text.contains("enters the command\n") && text.contains("\n\(line)\n"))
    }

    @Test(arguments: [
        "mill(s) and wheels turn again.", "f(x) and so on are numbers.", "e.g. the wheel turns.",
        "https://velm.example/mill tells it.",
    ])
    func `words with signs go on with their sentence`(line: String) throws {
        let text = try Self.text(
            """
            The wheel of the mill turns by itself if the river flows, but whoever wants to turn it by hand knows that the
            \(line)
            \(Self.sentence)
            """)
        #expect(text.contains("knows that the \(line)\n"))
    }
}
