import Testing
import WikiScour

/// Text nodes that are lines: what stands in front of a link whose words have capitals is the beginning of its sentence, and no
/// caption.
@Suite struct OpenSentenceTests {
    private static func text(_ page: String) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: "Ostra Mill", form: .scrape)).text
    }

    /// A page of text nodes with edit links, so that its headings are known.
    private static func page(_ nodes: String) -> String {
        """
        Ostra Mill
        is a mill in the valley of the
        Velm
        , which has been turned by water for four hundred years.
        [1]
        It was built by
        Anders Marrow
        , a miller from the coast.
        [2]
        History
        [
        edit
        ]
        The wheel was built of oak by a carpenter who came up the
        river
        in that year.
        [3]
        \(nodes)
        Today
        [
        edit
        ]
        The house is looked after by the
        society of the valley
        , which was founded in 1950.
        [4]
        """
    }

    @Test(arguments: [
        (
            "He milled in Tarn for the 1899", "Velm Company", "until the flood.",
            "He milled in Tarn for the 1899 Velm Company until the flood."
        ),
        ("Der steinerne", "Druck", "auf das Rad war groß.", "Der steinerne Druck auf das Rad war groß."),
        (
            "Certain mills, for example", "Lower Mill", ", had two wheels.",
            "Certain mills, for example Lower Mill, had two wheels."
        ),
        (
            "The stones lay between the years", "1612", "and 1640 in the yard.",
            "The stones lay between the years 1612 and 1640 in the yard."
        ),
        (
            "The water of the weir fell by 2 m on the", "Tarn", "-Marrow side of the wall.",
            "The water of the weir fell by 2 m on the Tarn-Marrow side of the wall."
        ),
        (
            "The miller called it the \"", "Old Lady", "\" of the river.",
            "The miller called it the \"Old Lady\" of the river."
        ),
    ])
    func `a sentence goes on in its link`(first: String, link: String, rest: String, sentence: String) throws {
        let text = try Self.text(Self.page("\(first)\n\(link)\n\(rest)"))
        #expect(text.contains(sentence), "\(text)")
    }

    @Test func `an item with a dash behind it is no caption`() throws {
        let text = try Self.text(Self.page("Useful addresses\n- the society answers within a week."))
        #expect(text.contains("Useful addresses"))
    }

    @Test func `a caption stays one`() throws {
        let text = try Self.text(
            Self.page(
                "The mill in the winter of 1890\nThe\nstones\nwere brought from far away, and were cut again each year."
            ))
        #expect(!text.contains("snow of May"))
        #expect(text.contains("The stones were brought from far away"))
    }

    @Test func `a heading stays one where the page shows its headings`() throws {
        let text = try Self.text(
            Self.page("The later millers\n[\nedit\n]\nBertil Marrow\nwas the son of the first miller."))
        #expect(text.contains("\n== The later millers ==\nBertil Marrow was the son of the first miller.\n"))
    }
}
