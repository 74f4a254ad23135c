import TestSupport
import Testing
import WikiScour

/// The tools that measure: what they measure with must be right before any score is.
struct ScoreToolsTests {
    private static let page = Flattener(
        Array(
            """
            <html><head><title>T</title></head><body><style>a{}</style><script>b</script>
            \t<p>One <b>two</b> &amp; three \r
            <!-- no -->four</p>

            <template>five</template></body></html>
            """.utf8))

    @Test(arguments: [
        (FlatteningStyle.textContent, "a{}\n\tOne two &amp; three\nfour\n"),
        (.lines, "a{}\nOne\ntwo\n& three\nfour\n"),
        (.oneLine, "T One two & three four\n"),
        (.blocks, "T\nOne two & three four\nfive\n"),
    ])
    func `a page is flattened as scrapers do it`(_ style: FlatteningStyle, _ expected: String) {
        #expect(Self.page.text(style) == expected)
    }

    @Test func `the content element is flattened alone`() {
        let page = Flattener(
            Array(
                "<body><h1>T</h1><div id=\"mw-content-text\"><style>a{}</style><p>One</p>\n\n<p>two</p></div>foot".utf8)
        )
        #expect(page.text(.content) == "One\n\ntwo")
        #expect(Self.page.text(.content).isEmpty)
    }

    @Test func `blank lines stay in a plain text`() {
        #expect(Self.page.text(.getText).contains("four\n\n"))
    }

    private static func article(_ html: String) throws -> Article {
        try Cleaner(options: CleaningOptions(account: true)).clean(
            "<div class=\"mw-parser-output\">\(html)</div>", hints: PageHints(title: "T"))
    }

    @Test func `a document is itself`() throws {
        let article = try Self.article("<p>One two.</p><h2>Three</h2><p>Four 10<sup>6</sup>.</p>")
        let comparison = ReferenceDocument(article).compare(article)
        #expect(comparison.wordF1 == 1)
        #expect(comparison.paragraphs.found == 2 && comparison.paragraphs.total == 2)
        #expect(comparison.headings.found == 1 && comparison.headings.total == 1)
        #expect(comparison.leaks == [])
    }

    @Test func `what is missing, changed or too much is seen`() throws {
        let page = try Self.article(
            "<p>One two.</p><h2>Three</h2><p>Four.</p><div class=\"navbox\">Towns on the Velm</div>")
        let scrape = try Self.article("<p>One two</p><h3>Three</h3><p>Four.</p><p>Towns on the Velm</p>")
        let comparison = ReferenceDocument(page).compare(scrape)
        // Five words in common (the title is one), of five and of nine.
        #expect(comparison.wordF1 == 10.0 / 14)
        #expect(comparison.paragraphs.found == 1 && comparison.paragraphs.total == 2)
        #expect(comparison.headings.found == 0 && comparison.headings.total == 1)
        #expect(comparison.leaks == ["Towns on the Velm"])
        #expect(ReferenceDocument(page).compare(nil).wordF1 == 0)
    }

    @Test func `only what flattening destroys is folded`() {
        let page = "= T =\n\nInfobox\n- Title: A, B\n\n1. x\n  - y²\n\na | b\n\nOne, two.\n"
        let scrape = "= T =\n\nInfobox\n- Title: AB\n\n- x\n- y2\n\na\n\nb\n\nOne, two.\n"
        #expect(FlatteningLosses.lines(of: page) == FlatteningLosses.lines(of: scrape))
        #expect(FlatteningLosses.lines(of: "One, two.") != FlatteningLosses.lines(of: "One two."))
    }

    @Test func `floors fall only when they may`() throws {
        let group = ScoreGroup(collection: .corpus, style: .lines, pages: "all")
        let elsewhere = ScoreGroup(collection: .dumps, style: .getText, pages: "all")
        func figures(_ value: Double) -> ScrapeFigures {
            ScrapeFigures(
                pageCount: 1, medianF1: value, tenthF1: 1 - value, paragraphs: value, headings: value,
                cleanLines: value)
        }
        let floors = ScrapeFloors([group: figures(0.5), elsewhere: figures(0.5)])
        #expect(try ScrapeFloors(tsv: floors.tsv) == floors)
        let measured = [group: figures(0.25)]
        let raised = floors.updated(with: measured, mayFall: false).figures
        #expect(raised[group]?.medianF1 == 0.5 && raised[group]?.tenthF1 == 0.75)
        let lowered = floors.updated(with: measured, mayFall: true).figures
        #expect(lowered[group]?.medianF1 == 0.25 && lowered[elsewhere]?.medianF1 == 0.5)
    }
}
