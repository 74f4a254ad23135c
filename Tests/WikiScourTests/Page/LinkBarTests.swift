import Testing
import WikiScour

/// Blocks of nothing but links that wear no known class: told by the page's own name among them, by arrows, by the end of a class. Whatever has
/// words of its own stays.
@Suite struct LinkBarTests {
    private static let text = "The mill stands in the valley of the river, and a village lies around it."

    private static func link(_ name: String) -> String { "<a href=\"/wiki/\(name)\" title=\"\(name)\">\(name)</a>" }

    private static let own = "<a class=\"mw-selflink selflink\">Ostra Mill</a>"

    /// The text of a page of that name whose lead stands behind some markup, without the lead.
    private func inFrontOfLead(_ html: String) throws -> String {
        let html = page(title: "Ostra Mill", content: "\(html)<p>\(Self.text)</p>")
        let text = try Cleaner().clean(html).text
        var parsing = CleaningOptions()
        parsing.sieving = false
        #expect(try Cleaner(options: parsing).clean(html).text == text, "the readers differ")
        let body = text.dropFirst("= Ostra Mill =\n\n".count)
        #expect(body.hasSuffix("\(Self.text)\n"))
        return String(body.dropLast(Self.text.count + 1).reversed().drop { $0 == "\n" }.reversed())
    }

    /// The rules that the account of such a page names.
    private func rules(for html: String) throws -> Set<String> {
        let html = page(title: "Ostra Mill", content: "\(html)<p>\(Self.text)</p>")
        let account = try Cleaner(options: CleaningOptions(account: true)).clean(html).account
        return Set(account.map(\.rule))
    }

    @Test(arguments: [
        "<div class=\"n4\"><div><p>\(link("Velm")) | \(link("Hame")) | <b>\(link("Norr"))</b></p><hr>\(link("Weir")) | \(own) | \(link("Dam"))</div></div>",
        "<p>\(link("Velm")) · \(link("Hame")) · <strong class=\"selflink\">Ostra Mill</strong> · \(link("Dam"))</p>",
        "<center>\(link("Velm")) – \(link("Hame")) – \(own) – \(link("Dam"))</center>",
        "<div style=\"border:1px solid\"><div><a class=\"external text\" href=\"/w/index.php?title=Template:Mills&amp;action=edit\">±</a></div><div><b>Mills of Velm</b></div><p>\(link("Weir"))&#160;· \(own)&#160;· \(link("Dam"))&#160;· \(link("Lock"))</p></div>",
    ])
    func `links round the page itself are navigation`(bar: String) throws {
        #expect(try inFrontOfLead(bar) == "")
        #expect(try rules(for: bar).contains("links-round-page"))
    }

    @Test(arguments: [
        ("<p>\(link("Velm")) | \(link("Hame")) | \(link("Norr")) | \(link("Dam"))</p>", "Velm | Hame | Norr | Dam"),
        ("<p>\(link("Velm")) | \(link("Hame")) | \(own) | the dam</p>", "Velm | Hame | Ostra Mill | the dam"),
        ("<p>\(link("Velm")), \(link("Hame")), \(own), \(link("Dam"))</p>", "Velm, Hame, Ostra Mill, Dam"),
        (
            "<p><b>Mills:</b> \(link("Velm")) | \(own) | \(link("Hame")) | \(link("Dam"))</p>",
            "Mills: Velm | Ostra Mill | Hame | Dam"
        ),
        ("<p>\(link("Velm")) | \(own)</p>", "Velm | Ostra Mill"),
        (
            "<ul><li>\(link("Velm"))</li><li>\(own)</li><li>\(link("Hame"))</li><li>\(link("Dam"))</li></ul>",
            "- Velm\n- Ostra Mill\n- Hame\n- Dam"
        ),
    ])
    func `links without the page, words among them, and lists are text`(markup: String, text: String) throws {
        #expect(try inFrontOfLead(markup) == text)
    }

    @Test(arguments: [
        "<div class=\"navtrail\">\(link("Velm")) &#9658; \(link("Mills")) &#9658; <strong class=\"selflink\">Ostra Mill</strong></div>",
        "<p>\(link("Velm")) &gt; \(link("Mills")) &gt; Ostra Mill</p>",
        "<div>\(link("Velm")) » \(own)</div>",
        "<div style=\"color:#777\">\(link("Velm")) &#8250; 📣 <b>Ostra Mill</b></div>",
    ])
    func `a trail that leads to the page goes`(trail: String) throws {
        #expect(try inFrontOfLead(trail) == "")
        #expect(try rules(for: trail).contains("trail-to-page"))
    }

    @Test(arguments: [
        ("<p>\(link("Velm")) &gt; \(link("Mills")) &gt; Weir</p>", "Velm > Mills > Weir"),
        ("<p>\(link("Velm")) – Ostra Mill</p>", "Velm – Ostra Mill"),
        ("<p>It was so:</p><p>\(link("Velm")) → \(own)</p>", "It was so:\n\nVelm → Ostra Mill"),
    ])
    func `what leads elsewhere or stands in the text is no trail`(markup: String, text: String) throws {
        #expect(try inFrontOfLead(markup) == text)
    }

    private static let list = "<ul><li>\(link("Velm"))</li><li>\(own)</li><li>\(link("Hame"))</li></ul>"

    @Test(arguments: [
        "<div class=\"sideblock right\" style=\"width: 18em;\"><div class=\"header\">\(link("Mills"))</div><div>\(list)</div></div>",
        "<div style=\"float:right\">\(list)</div>",
    ])
    func `links that float beside the page with its name among them are a sidebar`(box: String) throws {
        #expect(try inFrontOfLead(box) == "")
        #expect(try rules(for: box).contains("links-beside-page"))
    }

    @Test(arguments: [
        "<div style=\"float:left; width:50%\">\(list)</div>",
        "<div>\(list)</div>",
        "<div style=\"float:right\"><p>Mills of the valley</p>\(list)</div>",
    ])
    func `columns of a list and boxes with words stay`(box: String) throws {
        #expect(try inFrontOfLead(box).hasSuffix("- Velm\n- Ostra Mill\n- Hame"))
    }

    @Test(arguments: [
        "<div class=\"docnav\"><div style=\"float:left\"><img src=\"Left.svg\"> \(link("Velm"))</div><div>\(link("Hame"))</div></div>",
        "<ul class=\"pager\"><li>\(link("Velm"))</li><li>\(link("Hame"))</li></ul>",
    ])
    func `a class that ends in the name of navigation tells links alone`(bar: String) throws {
        #expect(try inFrontOfLead(bar) == "")
        #expect(try rules(for: bar).contains("links-by-class"))
        #expect(try inFrontOfLead(bar.replacing("\(Self.link("Velm"))", with: "The weir")) != "")
        #expect(try inFrontOfLead(bar.replacing("docnav", with: "docs").replacing("pager", with: "pages")) != "")
    }

    @Test func `a list with arrows at its ends leads to the pages before and after`() throws {
        let links = ["← Velm", "↑ Mills ↑", "Hame →"].map { "<li><a href=\"/wiki/A\">\($0)</a></li>" }.joined()
        #expect(try inFrontOfLead("<ul>\(links)</ul>") == "")
        let words = "<ul><li>← upstream <a href=\"/wiki/A\">Velm</a></li><li>downstream →</li></ul>"
        #expect(try inFrontOfLead(words) == "- ← upstream Velm\n- downstream →")
    }

    @Test func `a menu of the page within its text goes`() throws {
        func tool(_ address: String, _ name: String) -> String {
            "<a href=\"/w/index.php?title=\(address)\">\(name)</a>"
        }
        let edit = tool("Ostra_Mill&amp;action=edit", "Edit")
        let tools = tool("Ostra_Mill&amp;action=history", "History") + tool("Ostra_Mill&amp;action=purge", "Purge")
        let menu = "<div id=\"custom-header\"><span>Page</span> \(Self.link("Read")) \(edit) \(tools)</div>"
        #expect(try inFrontOfLead(menu) == "")
        #expect(try rules(for: menu).contains("menu-of-page"))
        let sentence = "<div>The history of each page leads to its older versions: \(tools) beside \(edit)</div>"
        #expect(try inFrontOfLead(sentence).hasPrefix("The history of each page"))
    }

    private static func translation(_ title: String, _ name: String) -> String {
        "<a href=\"/wiki/\(title.replacing(" ", with: "_"))\" title=\"\(title)\">\(name)</a>"
    }

    @Test(arguments: [
        "<p><small>\(link("Languages")):&#160; <b><strong class=\"selflink\">English</strong></b> &#160;&#8226;&#160;<span lang=\"fr\">\(link("Moulin"))</span></small></p>"
            .replacing("Moulin</a>", with: "Français</a>"),
        "<div><p>This page in other languages: \(translation("Ostra Mill (de)", "de")),&#160;\(translation("Ostra Mill (fr)", "fr"))</p></div>",
        "<p>Auch in: <a href=\"Ostra_Mill_(de).html\">de</a>, <a href=\"Ostra_Mill_(ja).html\">ja</a></p>",
        "<center>Sprachen： \(translation("Ostra Mill/de", "Deutsch")) | \(translation("Mulino", "Italiano")) | \(translation("Ostra Mill/ja", "日本語"))</center>",
    ])
    func `a label and the page in other languages are a list of languages`(bar: String) throws {
        #expect(try inFrontOfLead(bar) == "")
        #expect(try rules(for: bar).contains("languages-of-page"))
    }

    @Test(arguments: [
        // The languages of something else, words among them, other names, and one language alone.
        ("<p>Spoken: \(link("English")) • \(link("Esperanto"))</p>", "Spoken: English • Esperanto"),
        (
            "<p>Languages: \(own) and \(translation("Ostra Mill/de", "Deutsch"))</p>",
            "Languages: Ostra Mill and Deutsch"
        ),
        (
            "<p>Mills: \(translation("Ostra Mill (weir)", "the weir")), \(translation("Ostra Mill (dam)", "the dam"))</p>",
            "Mills: the weir, the dam"
        ),
        ("<p>Book: \(translation("Ostra Mill/de", "Deutsch"))</p>", "Book: Deutsch"),
    ])
    func `languages that are no other pages of this one are text`(markup: String, text: String) throws {
        #expect(try inFrontOfLead(markup) == text)
    }

    @Test(arguments: [
        "<div style=\"float:right\"><a href=\"#top\">Back to top</a> <a href=\"Ostra_Mill.html#top\"><img src=\"up.png\"></a></div>",
        "<p><small>[<a href=\"#toc\">Contents</a> | <a href=\"/wiki/Ostra_Mill#top\">&#9650;</a>]</small></p>",
    ])
    func `links to the top of the page go`(bar: String) throws {
        #expect(try inFrontOfLead(bar) == "")
        #expect(try rules(for: bar).contains("links-to-top"))
        #expect(try inFrontOfLead("<p>Go <a href=\"#top\">to the dam</a></p>") == "Go to the dam")
    }

    @Test(arguments: [
        "<p><br><a href=\"/wiki/A\"> ⇐ Velm</a>/ <a href=\"/wiki/B\"> Hame ⇒</a><br><a href=\"/wiki/C\">⇐ Mills</a></p>",
        "<p>← \(link("Velm"))</p>", "<div>\(link("Velm")) →</div>",
        "<div style=\"text-align:right\"><a href=\"/wiki/A\">Velm <b>►</b></a></div>",
        "<div class=\"row\"><div><span>\(link("Velm"))<small>Previous</small></span></div><div><small>Next</small>\(link("Hame"))</div></div>",
        "<p><b>Previous:</b> \(link("Velm")) | <b>Up:</b> \(link("Mills")) | <b>Next:</b> \(link("Hame"))</p>",
        "<center>&lt; \(link("Previous")) | \(link("Contents")) | \(link("Next")) &gt;</center>",
        "<p>Back to \(link("Mills")).</p>", "<p>\(link("Back to the mills"))</p>",
        "<p>Zurück zum \(link("Wehr")) – Weiter zur \(link("Schleuse"))</p>",
        "<p>« \(link("Vorherige Seite")) – \(link("Nächste Seite")) »</p>", "<p>前のページ：\(link("Velm"))</p>",
    ])
    func `arrows and words that lead to the pages before and after tell their line`(bar: String) throws {
        #expect(try inFrontOfLead(bar) == "")
        #expect(try rules(for: bar).contains("previous-and-next"))
    }

    @Test(arguments: [
        ("<p><a href=\"/wiki/A\">wheel&lt;oak&gt;</a></p>", "wheel<oak>"),
        ("<p>→ \(link("Velm"))</p>", "→ Velm"), ("<p>\(link("Velm")) → \(link("Hame"))</p>", "Velm → Hame"),
        ("<p>Next came \(link("Velm"))</p>", "Next came Velm"), ("<p>Next</p>", "Next"),
        ("<p>\(link("Next")) \(link("Velm"))</p>", "Next Velm"), ("<p>\(link("Contents"))</p>", "Contents"),
        ("<ul><li>Next: \(link("Velm"))</li></ul>", "- Next: Velm"),
        ("<p>Back to \(link("Velm")) he went.</p>", "Back to Velm he went."),
        ("<p>\(link("Backtown"))</p>", "Backtown"),
    ])
    func `other arrows and words are text`(markup: String, text: String) throws {
        #expect(try inFrontOfLead(markup) == text)
    }
}
