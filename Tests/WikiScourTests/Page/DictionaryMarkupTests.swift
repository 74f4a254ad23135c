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
}
