import Testing
import WikiScour

/// What dumps of wiki pages hold that people stored beside their programs: each case is one that was met, in small.
@Suite struct StoredTextsTests {
    private static func text(_ page: String, title: String? = "Ostra Mill") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    private static let lead =
        "Ostra Mill is a water mill at the river Velm, which two brothers built in 1820 for the monks."

    // MARK: Sections told by their names

    @Test func `notes that name no source end nothing`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            Its wheel is of oak.
            Notes
            Cannot be moved
            Breaks when the river is low.
            History
            The mill was founded by the monks of the valley, who sold it.
            """)
        for line in ["Notes", "Cannot be moved", "Breaks when the river is low.", "History"] {
            #expect(text.contains(line))
        }
        #expect(text.contains("The mill was founded"))
    }

    @Test func `notes that name their sources go`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            Its wheel is of oak.
            Notes
            Aren Velm (1987). Mills of the valley
            Jon Marrow (1990). Wheels and stones
            """)
        #expect(text.hasSuffix("Its wheel is of oak.\n"))
    }

    // MARK: Images without addresses

    @Test func `images without addresses make no Markdown`() throws {
        let page = """
            Ostra Mill | |
            ---|---|
            ![]() | |
            ![]() The mill in spring | |
            Country | Velmland |
            Founded | 1820 |
            River | ![]() Velm |
            \(Self.lead)[1]
            History
            The mill was founded by the monks of the valley.[2]
            ![]()
            They sold it in 1870 to the brothers Marrow.[3][4]
            - The first wheel![]()
            - The second wheel ![]()

            """
        let article = try Cleaner().clean(page, hints: PageHints(title: "Ostra Mill"))
        #expect(article.input?.flattening == "source-lines")
        #expect(
            article.text == """
                = Ostra Mill =

                Infobox
                - Title: Ostra Mill
                - Country: Velmland
                - Founded: 1820
                - River: Velm

                \(Self.lead)

                == History ==
                The mill was founded by the monks of the valley.

                They sold it in 1870 to the brothers Marrow.

                - The first wheel
                - The second wheel

                """)
    }
}
