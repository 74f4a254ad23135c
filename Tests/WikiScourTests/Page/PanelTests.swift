import Testing
import WikiScour

/// Parts of a page of which a script shows one at a time, and what looks like forms: both hold text of the article.
@Suite struct PanelTests {
    private static let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
    private static let text = "The mill stands in the valley of the river, and a village lies around it."

    /// What comes of a fragment behind the sentence of all tests. Both readers must make the same of it.
    private func behindProse(_ html: String) throws -> String {
        let text = try body(of: Self.prose + html, keys: .displayed)
        var parsing = CleaningOptions(infoboxKeys: .displayed)
        parsing.sieving = false
        let parsed = try Cleaner(options: parsing).clean(
            "<div class=\"mw-parser-output\">\(Self.prose + html)</div>", hints: PageHints(title: "T")
        ).text
        #expect(parsed == "= T =\n\n\(text)\n", "the readers differ")
        #expect(text.hasPrefix(Self.text))
        return String(text.dropFirst(Self.text.count).drop { $0 == "\n" })
    }

    // MARK: Tabs of headings

    private func indexLayout(_ panels: [(id: String, name: String, content: String)]) -> String {
        let tabs = panels.map {
            "<div role=\"tab\" class=\"oo-ui-tabOptionWidget\"><a href=\"#\($0.id)\" class=\"oo-ui-labelElement-label\">\($0.name)</a></div>"
        }.joined()
        let contents = panels.enumerated().map { position, panel in
            "<div id=\"\(panel.id)\" role=\"tabpanel\" class=\"oo-ui-tabPanelLayout\(position > 0 ? " oo-ui-element-hidden" : "")\"><fieldset class=\"oo-ui-fieldsetLayout\"><legend class=\"oo-ui-fieldsetLayout-header\"><span></span></legend><div class=\"oo-ui-fieldsetLayout-group\">\(panel.content)</div></fieldset></div>"
        }.joined()
        return
            "<div id=\"headertabs\"><div class=\"oo-ui-indexLayout\"><div class=\"oo-ui-menuLayout-menu\"><div role=\"tablist\">\(tabs)</div></div><div class=\"oo-ui-stackLayout\">\(contents)</div></div></div>"
    }

    @Test func `headings that a server made the names of panels are headings`() throws {
        let panels = indexLayout([
            ("Goals", "Goals", "<p>It shall turn again.</p>"),
            ("Plan", "Plan", "<p>Oak is bought.</p><h2>Why</h2><p>It is hard.</p><form><input name=\"a\"></form>"),
        ])
        #expect(
            try behindProse(panels)
                == "== Goals ==\nIt shall turn again.\n\n== Plan ==\nOak is bought.\n\n=== Why ===\nIt is hard.")
        // Names that lead nowhere go with the panels in their order, where there are as many.
        #expect(
            try behindProse(panels.replacing("href=\"#Plan\"", with: "href=\"#Pl%C3%A4n\""))
                .hasSuffix("== Plan ==\nOak is bought.\n\n=== Why ===\nIt is hard."))
    }

    // MARK: Hidden panels

    @Test(arguments: [
        "<div class=\"spoiler\"><div class=\"spoilerText\" style=\"display:none\"><p>It burns down.</p></div></div>",
        "<div class=\"ui-accordion\"><div class=\"ui-accordion-content\" style=\"display: none;\"><p>It burns down.</p></div></div>",
        "<div class=\"tabcontent\" style=\"display:none\"><p>It burns down.</p></div>",
        "<div class=\"my-tab-content\" style=\"display:none\"><ul><li>It burns down.</li></ul></div>",
        "<div role=\"tabpanel\" hidden>It burns down.</div>",
        "<div class=\"toggle-content\" style=\"display:none\">It burns down in the last year of the war.</div>",
    ])
    func `a panel that was hidden when the page was saved is text`(panel: String) throws {
        #expect(try behindProse(panel).contains("It burns down"))
    }

    @Test(arguments: [
        "<div style=\"display:none\"><p>It burns down.</p></div>",
        "<div class=\"tablet\" style=\"display:none\"><p>It burns down.</p></div>",
        "<div class=\"mw-panel-x\" style=\"display:none\"><p>It burns down.</p></div>",
        "<div class=\"toggle\" style=\"display:none\">down</div>",
        "<div class=\"expand-menu\" style=\"display:none\"><ul><li><a href=\"/wiki/A\">Mill</a></li></ul></div>",
        "<span class=\"toggle\" style=\"display:none\">It burns down in the last year of the war.</span>",
        "<div class=\"oo-ui-element-hidden\"><p>It burns down.</p></div>",
    ])
    func `what nobody sees is none`(hidden: String) throws {
        #expect(try behindProse(hidden) == "")
    }

    // MARK: Names of tabs

    @Test(arguments: [
        "<ul class=\"nav nav-tabs\" role=\"tablist\"><li role=\"presentation\"><a href=\"#a\" role=\"tab\">Wood</a></li><li><a href=\"#b\">Stone</a></li></ul>\n<div class=\"tab-content\"><div role=\"tabpanel\" class=\"tab-pane active\" id=\"a\"><p>It is oak.</p></div><div role=\"tabpanel\" class=\"tab-pane\" id=\"b\" style=\"display: none;\"><p>It is basalt.</p></div></div>",
        "<ul class=\"nav nav-tabs\"><li><a href=\"#a\">Wood</a></li><li><a href=\"#b\">Stone</a></li></ul><div class=\"tab-content\"><div class=\"tab-pane\" id=\"a\">It is oak.</div><div class=\"tab-pane\" id=\"b\">It is basalt.</div></div>",
        "<div class=\"resp-tabs\"><ul class=\"resp-tabs-list\"><li>Wood</li><li>Stone</li></ul><div class=\"resp-tabs-container\"><h2 class=\"resp-accordion\">Wood</h2><div class=\"resp-tab-content\" style=\"display:block\"><p>It is oak.</p></div><h2 class=\"resp-accordion\">Stone</h2><div class=\"resp-tab-content\" style=\"display:none\"><p>It is basalt.</p></div></div></div>",
        "<div class=\"ui-tabs\"><ul class=\"ui-tabs-nav\"><li><a href=\"#a\">Wood</a></li><li><a href=\"#b\">Stone</a></li></ul><div class=\"ui-tabs-panel\" id=\"a\"><p>It is oak.</p></div><div class=\"ui-tabs-panel\" id=\"b\" style=\"display:none\"><p>It is basalt.</p></div></div>",
    ])
    func `panels of scripts begin with their names`(tabs: String) throws {
        #expect(try behindProse(tabs) == "Wood\n\nIt is oak.\n\nStone\n\nIt is basalt.")
    }

    @Test func `the class of panels is used for other things too`() throws {
        #expect(
            try behindProse("<div class=\"tab-content\"><div>It is oak.</div><div>It is basalt.</div></div>")
                == "It is oak.\n\nIt is basalt.")
        #expect(try behindProse("<div class=\"tab-content\"></div>") == "")
    }

    // MARK: Forms

    @Test func `a frame with a name is no form`() throws {
        let frame =
            "<fieldset style=\"border:1px solid\"><legend>Rules of the mill</legend><p>Do not light fires.</p><ul><li>Keep to the path.</li></ul></fieldset>"
        #expect(try behindProse(frame) == "Rules of the mill\n\nDo not light fires.\n\n- Keep to the path.")
        let search = "<fieldset><legend>Search</legend><p>Name:</p><input name=\"q\"><button>Go</button></fieldset>"
        #expect(try behindProse(search) == "")
        #expect(try behindProse("<fieldset><legend>Filters</legend><a href=\"/x\">Hide links</a></fieldset>") == "")
    }

    @Test func `the questions of a quiz are text, and its settings are none`() throws {
        let settings =
            "<table class=\"settings\"><tr><td>Points for each:</td><td><input type=\"number\"></td></tr></table>"
        let question =
            "<div class=\"quizQuestions\"><div class=\"question\"><div class=\"header\">1 What turns?</div><table class=\"object\"><tr class=\"proposal\"><td class=\"sign\"><input type=\"radio\"></td><td>The wheel.</td></tr><tr><td><input type=\"radio\"></td><td>The race.</td></tr></table></div></div>"
        #expect(
            try behindProse("<div class=\"quiz\"><form method=\"post\">\(settings)\(question)</form></div>")
                == "1 What turns?\n\nThe wheel.\n\nThe race.")
        #expect(
            try behindProse("<table class=\"settings\"><tr><td>Ostra</td><td>12</td></tr></table>") == "Ostra | 12")
    }

    // MARK: Navigation that was never closed

    @Test func `an article in navigation that was never closed is text`() throws {
        let article =
            "<p>The mill of Ostra stands by the river, and nobody knows since when.</p><h3>Rule</h3><p>Whoever comes first grinds first, and the miller grinds last.</p>"
        let head = "<div class=\"t-navbar\"><div class=\"t-navbar-head\"><a href=\"/w/c\">C</a><div><div>"
        #expect(
            try body(of: head + article)
                == "The mill of Ostra stands by the river, and nobody knows since when.\n\n=== Rule ===\nWhoever comes first grinds first, and the miller grinds last."
        )
        #expect(
            try body(of: head + "</div></div></div></div>" + Self.prose) == Self.text)
        // What is closed is navigation, though most of a short page.
        let links = "<p><a href=\"/wiki/A\">The mill of Ostra stands by the river.</a></p>"
        #expect(
            try body(of: "\(Self.prose)<div class=\"navbox\">\(links)\(links)\(links)<h3>A</h3></div>") == Self.text)
    }

    // MARK: Asides

    @Test func `a box of prose is an aside, whatever list its class names`() throws {
        let words = "The oak in the market place was planted in 1712 by the mayor. Lightning struck it twice."
        for name in ["sidebar", "portal"] {
            #expect(try behindProse("<div class=\"\(name)\"><p>\(words)</p></div>") == words)
            #expect(
                try behindProse("<div class=\"\(name)\"><ul><li><a href=\"/wiki/P\">\(words)</a></li></ul></div>")
                    == "")
            #expect(try behindProse("<div class=\"\(name)\"><p><a href=\"/wiki/P\">\(words)</a></p></div>") == "")
        }
    }
}
