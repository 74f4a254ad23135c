import Testing
import WikiScour

/// What Parsoid's pages of dictionaries and of other projects showed, as programs store them: each case is one of them in small.
@Suite struct DictionaryMarkupTests {
    private static let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
    private static let text = "The mill stands in the valley of the river, and a village lies around it."

    private static func whole(_ body: String, title: String = "Mill") -> String {
        "<html><head><title>\(title)</title></head><body>\(body)</body></html>"
    }

    // MARK: What shows that MediaWiki made a page

    @Test(arguments: [
        "<section data-mw-section-id=\"0\"><p>It grinds.</p></section>",
        "<p data-parsoid='{\"dsr\":[0,9,0,0]}'>It grinds.</p>",
        "<p>It <i data-mw='{\"parts\":[{\"template\":{}}]}'>grinds</i>.</p>",
        "<p>It <i data-mw='{\"name\":\"nowiki\"}'>grinds</i>.</p>",
        "<p>It <i data-mw=\"{&quot;parts&quot;:[]}\">grinds</i>.</p>",
        "<p about=\"#mwt1\">It grinds.</p>",
        "<div class=\"pcs-edit-section-header\"></div><p>It grinds.</p>",
        "<p>Parsoid writes data-parsoid= and data-mw-section-id=.</p><p data-parsoid=\"{}\">It grinds.</p>",
    ])
    func `attributes of Parsoid show a wiki`(body: String) throws {
        let text = try Cleaner().clean(Self.whole(body)).text
        #expect(text.hasPrefix("= Mill =\n\n"))
        #expect(text.hasSuffix("It grinds.\n"))
    }

    @Test(arguments: [
        "<p>Parsoid writes &lt;section data-mw-section-id=\"0\"> and data-parsoid=\"{}\".</p>",
        "<pre>&lt;p data-parsoid='{\"dsr\":[0,9]}'></pre><p>Code.</p>",
        "<script>var a = '<section data-mw-section-id=\"0\">';</script><p>Buy.</p>",
        "<!-- <p data-parsoid='{\"dsr\":[0,9]}'> --><p>Buy.</p>",
        "<p data-mw=\"interface\">Buy.</p>", "<p data-mw='{\"shop\":1}'>Buy.</p>", "<p about=\"#shop\">Buy.</p>",
        "<p data-parsoid>Buy.</p>", "<p data-mw-section-id=\"\">Buy.</p>", "<p title=\"data-parsoid={}\">Buy.</p>",
        "<div class=\"pcs-basket\"><p>Buy.</p></div>", "<p xdata-parsoid=\"{}\">Buy.</p>",
        "<p>data-parsoid=", "<p data-parsoid=",
    ])
    func `words about Parsoid, and attributes of others, show none`(body: String) {
        let error = #expect(throws: CleaningError.self) { try Cleaner().clean(Self.whole(body)) }
        #expect(error?.code == .notAWikiPage)
    }

    // MARK: Titles

    @Test(arguments: [
        "<section data-mw-section-id=\"1\"><h1 id=\"Norr\">Norr</h1><section data-mw-section-id=\"2\"><h3 id=\"A\">Meaning</h3><p>It grinds.</p></section></section>",
        "<section data-mw-section-id=\"1\">\n<h1 id=\"Norr\">Norr</h1>\n<h3 id=\"A\">Meaning</h3><p>It grinds.</p></section>",
        "<section data-mw-section-id=\"1\"><h1>Norr</h1><h3>Meaning</h3><p>It grinds.</p></section>",
        "<h1><span class=\"mw-headline\" id=\"Norr\">Norr</span></h1><h3>Meaning</h3><p>It grinds.</p><h1 id=\"Velm\">Velm</h1>",
    ])
    func `the first language of a dictionary's page is no title`(sections: String) throws {
        let body =
            "<div class=\"mw-parser-output\">\(sections)<h1 id=\"Brill\">Brill</h1><h3 id=\"B\">Meaning</h3><p>It mills.</p></div>"
        let text = try Cleaner().clean(Self.whole(body, title: "mill")).text
        #expect(text.hasPrefix("= mill =\n\n== Norr ==\n\n==== Meaning ====\nIt grinds.\n\n"))
        #expect(text.hasSuffix("\n\n== Brill ==\n\n==== Meaning ====\nIt mills.\n"))
    }

    @Test func `a heading in a section that others made is the title of their copy`() throws {
        let body = "<section><h1>Ostra Mill</h1><p class=\"mw-a\">It grinds.</p></section>"
        #expect(try Cleaner().clean(Self.whole(body, title: "Saved page")).text == "= Ostra Mill =\n\nIt grinds.\n")
    }

    @Test(arguments: ["Ostra Mill", "Ostra Mill - Example Wiki"])
    func `a first heading that the page is called by is its title`(title: String) throws {
        let body =
            "<section data-mw-section-id=\"0\"><h1 id=\"Ostra_Mill\">Ostra Mill</h1><p about=\"#mwt1\">It grinds.</p><h1 id=\"Weir\">Weir</h1><p>Old.</p></section>"
        let text = try Cleaner().clean(Self.whole(body, title: title)).text
        #expect(text == "= Ostra Mill =\n\nIt grinds.\n\n== Weir ==\nOld.\n")
    }
}
