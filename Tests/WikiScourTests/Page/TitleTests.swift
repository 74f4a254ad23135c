import Testing

@testable import WikiScour

/// Clean format, 1.2: the title is the page's own, and the caller's where it has none.
struct TitleTests {
    private static func title(_ html: String, hint: String? = nil) throws -> String {
        try Cleaner().clean(html, hints: PageHints(title: hint)).title
    }

    @Test func `the page's title wins over the caller's`() throws {
        #expect(try Self.title(page(title: "Ostra"), hint: "other") == "Ostra")
        #expect(try Self.title("<p><a href=\"/wiki/A\">Text</a>.</p>", hint: "file name") == "file name")
    }

    @Test(arguments: [
        ("http://wiki.example.org/index.php/Ostra_Mill", "Ostra Mill"),
        ("http://wiki.example.org/index.php?title=Ostra/Mill&amp;oldid=27457", "Ostra/Mill"),
        ("/wiki/M%C3%BChle", "Mühle"),
    ])
    func `a fragment has the title of the address that is printed under it`(address: String, title: String) throws {
        let footer = "<div class=\"printfooter\">Retrieved from \"<a href=\"\(address)\">\(address)</a>\"</div>"
        #expect(try Self.title("<div id=\"mw-content-text\"><p>Text.</p>\(footer)</div>", hint: "file name") == title)
        #expect(try Self.title("<div id=\"mw-content-text\"><p>Text.</p></div>\(footer)", hint: "file name") == title)
        #expect(try Self.title(page(title: "Velm", content: "<p>Text.</p>\(footer)")) == "Velm")
    }

    @Test func `an address without a title leaves the caller's`() throws {
        let footer = "<div class=\"printfooter\">Retrieved from \"<a href=\"/frames/Mill\">Mill</a>\"</div>"
        #expect(
            try Self.title("<div id=\"mw-content-text\"><p>Text.</p>\(footer)</div>", hint: "file name") == "file name")
    }

    /// Names of files are often in normal form D.
    @Test(arguments: [
        ("Mu\u{308}hle am Bach", "M\u{FC}hle am Bach"), ("E\u{301}", "\u{C9}"), ("A\u{AD}\u{30A}b", "\u{C5}b"),
    ])
    func `the caller's title is a line of text too`(hint: String, title: String) throws {
        let found = try Self.title("<p><a href=\"/wiki/A\">Text</a>.</p>", hint: hint)
        #expect(isSame(found, title))
    }

    @Test func `without any title there is an error`() {
        let error = #expect(throws: CleaningError.self) { try Self.title("<p><a href=\"/wiki/A\">Text</a>.</p>") }
        #expect(error?.code == .noTitle)
        let blank = #expect(throws: CleaningError.self) {
            try Self.title("<p><a href=\"/wiki/A\">Text</a>.</p>", hint: " \u{200B}")
        }
        #expect(blank?.code == .noTitle)
    }

    @Test(
        arguments: [
            ("<i>Ostra</i> (ship)", "Ostra (ship)"),
            ("  Ostra&nbsp;\n  Brill ", "Ostra Brill"),
            ("e&#x301;", "\u{E9}"),
            ("H<sub>2</sub>O", "H₂O"),
            ("Ostra<span style=\"display:none\">hidden</span>", "Ostra"),
            ("O&shy;stra", "Ostra"),
            ("A &amp; B &lt;c&gt;", "A & B <c>"),
            (
                "<span class=\"mw-page-title-namespace\">Talk</span><span class=\"mw-page-title-separator\">:</span>"
                    + "<span class=\"mw-page-title-main\">Ostra</span>", "Talk:Ostra"
            ),
        ])
    func `a title is a line of text`(markup: String, title: String) throws {
        let html = page().replacing("class=\"firstHeading\">T<", with: "class=\"firstHeading\">\(markup)<")
        #expect(isSame(try Self.title(html), title))
    }

    @Test func `a title of Fandom`() throws {
        let html = """
            <!DOCTYPE html><html><head><title>Ostra | Example Wiki | Fandom</title></head>
            <body class="mediawiki skin-fandomdesktop ns-0"><main class="page__main">
            <div class="page-header"><h1 class="page-header__title" id="firstHeading">
            <span class="mw-page-title-main">Ostra</span></h1></div>
            <div id="content" class="page-content"><div id="mw-content-text"><div class="mw-parser-output">
            <p>Text.</p></div></div></div></main></body></html>
            """
        #expect(try Self.title(html) == "Ostra")
    }

    @Test func `on a user page Minerva leaves out the namespace, which is put back`() throws {
        let script = "<script>RLCONF={\"wgPageName\":\"User:Ann_of_Ostra\",\"wgNamespaceNumber\":2};</script>"
        let html = page(title: "Ann of Ostra", head: script, bodyClass: "mediawiki ns-2 skin-minerva")
        #expect(try Self.title(html) == "User:Ann of Ostra")
    }

    @Test func `a page that shows another title than its name keeps the one it shows`() throws {
        let script = "<script>RLCONF={\"wgPageName\":\"IPod\",\"wgNamespaceNumber\":0};</script>"
        #expect(try Self.title(page(title: "iPod", head: script)) == "iPod")
    }

    @Test func `a heading of the first level is the title of a page without a first heading`() throws {
        let html = """
            <html><head><title>Ostra - Example Wiki</title></head><body class="mediawiki"><h1>Ostra</h1>
            <div id="bodyContent"><p>Text.</p></div></body></html>
            """
        #expect(try Self.title(html) == "Ostra")
    }

    @Test func `a heading that no parser has made of wikitext is the title of a copy`() throws {
        let rest = "<p><a href=\"/wiki/A\">Text</a>.</p><h2>Weir</h2><p>It is old.</p>"
        let article = try Cleaner().clean("<h1>Ostra Mill</h1>\n\(rest)", hints: PageHints(title: "file"))
        #expect(article.text == "= Ostra Mill =\n\nText.\n\n== Weir ==\nIt is old.\n")
        #expect(try Self.title("<h1>Ostra Mill</h1>\(rest)", hint: "Help:Ostra Mill") == "Help:Ostra Mill")
        // Behind the head of an archive the tag in the page's own head tells it.
        let copy = """
            <html><head><title>Ostra Mill - Example Wiki</title></head><body><div>Saved in May.</div>
            <div><h1>Ostra Mill</h1>\(rest)</div></body></html>
            """
        #expect(try Self.title(copy) == "Ostra Mill")
    }

    @Test(arguments: [
        "<h1><span class=\"mw-headline\" id=\"Weir\">Weir</span></h1>", "<h1 id=\"Weir\">Weir</h1>",
        "<a name=\"Weir\"></a><h1> Weir </h1>", "<div class=\"mw-heading mw-heading1\"><h1>Weir</h1></div>",
        "<p>Text.</p><h1>Weir</h1>", "<h1>Weir</h1><p>Text.</p><h1>Wheel</h1>",
    ])
    func `a heading of wikitext, or one of several, is that of a section`(heading: String) throws {
        let html = "\(heading)<p><a href=\"/wiki/A\">It is old</a>.</p>"
        let text = try Cleaner().clean(html, hints: PageHints(title: "file")).text
        #expect(text.hasPrefix("= file =\n\n"))
        #expect(text.contains("== Weir ==\n"))
    }

    @Test(
        arguments: [
            ("Ostra – Wikipedia", nil, "Ostra"),
            ("Ostra - Wikipedia, the free encyclopedia", nil, "Ostra"),
            ("Ostra — Example", nil, "Ostra"),
            ("Ostra | Example Wiki | Fandom", nil, "Ostra | Example Wiki"),
            ("Velm - Ostra - Example", nil, "Velm - Ostra"),
            ("Velm - Ostra", "Example", "Velm - Ostra"),
            ("Velm - Ostra - Example", "Example", "Velm - Ostra"),
            ("Ostra", nil, "Ostra"),
            ("Velm-Ostra", nil, "Velm-Ostra"),
            (" - Ostra", nil, " - Ostra"),
            ("", nil, ""),
        ] as [(String, String?, String)])
    func `the title tag says the wiki's name too`(text: String, site: String?, title: String) {
        #expect(TitleTag.pageTitle(text, site: site) == title)
    }

    @Test func `the title tag of Fandom names the wiki and then itself`() {
        #expect(TitleTag.pageTitle("Ostra | Example Wiki | Fandom", site: "Example Wiki") == "Ostra")
    }

    @Test func `a page with nothing but its title tag`() throws {
        let html = """
            <html><head><title>Ostra - Example Wiki</title></head><body class="mediawiki">
            <div id="bodyContent"><p>Text.</p></div></body></html>
            """
        #expect(try Self.title(html) == "Ostra")
    }
}
