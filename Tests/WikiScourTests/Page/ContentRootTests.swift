import Testing
import WikiScour

/// Where the article is looked for.
@Suite struct ContentRootTests {
    @Test(arguments: [
        "<div class=\"mw-indicators mw-body-content\">\n</div>",
        "<div id=\"siteNotice\" class=\"mw-body-content\"><div>Give us money.</div></div>",
    ])
    func `what wears the class of the body and stands beside it is not the article`(beside: String) throws {
        let page = """
            <html><head><title>Salt – Wikipedia</title></head><body><div class="mw-body" role="main">\(beside)
            <h1 class="firstHeading">Salt</h1><div class="mw-body-content"><div class="mw-content-ltr">
            <p><b>Salt</b> is mined.</p><h2><span class="mw-headline">Trade</span></h2><p>It is sold.</p></div></div></div>
            </body></html>
            """
        #expect(try Cleaner().clean(page).text == "= Salt =\n\nSalt is mined.\n\n== Trade ==\nIt is sold.\n")
    }

    @Test func `an article that was pasted into another page is found`() throws {
        let page = """
            <html><head><title>Cabinet</title></head><body><div class="page"><div class="mw-indicators mw-body-content"></div>
            <p><b>Salt</b> is mined.</p><h2><span class="mw-headline">Trade</span></h2><p>It is sold.</p></div></body></html>
            """
        #expect(try Cleaner().clean(page).text.hasSuffix("\n\nSalt is mined.\n\n== Trade ==\nIt is sold.\n"))
    }
}
