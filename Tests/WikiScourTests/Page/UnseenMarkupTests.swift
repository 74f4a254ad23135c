import Testing
import WikiScour

/// What saved pages that nobody had seen before showed: each case is one of them in small.
@Suite struct UnseenMarkupTests {
    private static let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"

    // MARK: Text that was lost

    @Test func `a table with the id of the contents may be a list`() throws {
        let list = "<ul><li>2018 <a href=\"/wiki/Anna\">Anna Velm</a> of Hame</li><li>2017 Bert</li></ul>"
        let html = "\(Self.prose)<h2>Winners</h2><table id=\"toc\"><tr><td>\(list)</td></tr></table>"
        #expect(try body(of: html).hasSuffix("== Winners ==\n- 2018 Anna Velm of Hame\n- 2017 Bert"))
    }

    @Test(arguments: [
        "<a href=\"#History\">History of the mill</a>",
        "<a href=\"https://en.example.org/wiki/T#History\">History of the mill</a>",
        "<a href=\"/wiki/A\">A</a> <a href=\"/wiki/B\">B</a> <a href=\"/wiki/C\">C</a>",
    ])
    func `contents and indices by letters go`(links: String) throws {
        let html =
            "\(Self.prose)<table id=\"toc\" class=\"toc\"><tr><td>\(links)</td></tr></table><h2>B</h2><p>Text.</p>"
        #expect(
            try body(of: html)
                == "The mill stands in the valley of the river, and a village lies around it.\n\n== B ==\nText.")
    }

    @Test func `an infobox in the looks of a sidebar is one`() throws {
        let rows =
            ["Developers", "Engines", "Publishers"].map {
                "<tr><th class=\"template-infobox-header\" colspan=\"2\">\($0)</th></tr>"
                    + "<tr><td class=\"template-infobox-type\"></td><td class=\"template-infobox-info\">Mobge</td></tr>"
            }.joined()
        let html =
            "<table class=\"vertical-navbox template-infobox\"><caption>Mill</caption>\(rows)</table>\(Self.prose)"
        #expect(
            try body(of: html, keys: .displayed).hasPrefix(
                "Infobox\n- Title: Mill\n- Developers: Mobge\n- Engines: Mobge\n- Publishers: Mobge\n\n"))
    }

    @Test func `rows that are elements without a table are entries`() throws {
        func row(_ label: String, _ value: String) -> String {
            "<div class=\"infobox-data-row\"><div class=\"infobox-data-label\">\(label)</div>"
                + "<div class=\"infobox-data-value\">\(value)</div></div>"
        }
        let html = """
            <div class="infobox"><div class="infobox-title">Aery</div>\(row("Path", "Sorcery"))
            <div class="infobox-header">Recipe</div><div class="infobox-section-cell">\(row("Cost", "3000"))\(row("Sell", "1500"))</div>
            </div>\(Self.prose)
            """
        #expect(try body(of: html).hasPrefix("Infobox\n- Title: Aery\n- Path: Sorcery\n- Cost: 3000\n- Sell: 1500\n\n"))
    }

    @Test(arguments: [
        "<div class=\"moe-infobox\"><div>Mill</div><div><div>Path</div><div>Sorcery</div></div><div><div>Cost</div><div>3000</div></div></div>",
        "<div class=\"infobox\"><b>Mill</b><br><b>Path:</b> Sorcery<br><b>Cost:</b> 3000</div>",
        "<div class=\"infobox\"><p>Mill</p><p>Path: Sorcery</p><p>Cost: 3000</p></div>",
        "<table class=\"infobox\"><tr><td><b>Mill</b></td></tr><tr><td>Path: Sorcery</td></tr><tr><td>Cost: 3000</td></tr></table>",
        "<table class=\"va-infobox\"><caption>Mill</caption><tr><td><table><tr><td class=\"va-infobox-label\">Path</td><td></td><td>Sorcery</td></tr><tr><td class=\"va-infobox-label\">Cost</td><td></td><td>3000</td></tr></table></td></tr></table>",
        "<div class=\"info-framework\"><div class=\"info-unit\"><div class=\"info-unit-caption\">Mill</div><div class=\"info-unit-row\"><div class=\"info-left\">Path</div><div class=\"info-right\">Sorcery</div></div><div class=\"info-unit-row\"><div class=\"info-left\">Cost</div><div class=\"info-right\">3000</div></div></div></div>",
    ])
    func `boxes whose rows nobody named are read a second time`(box: String) throws {
        let text = try body(of: box + Self.prose, keys: .displayed)
        #expect(text.hasPrefix("Infobox\n- Title: "))
        #expect(text.contains("\n- Path: Sorcery\n- Cost: 3000\n\nThe mill stands"))
    }

    @Test func `a box without entries that holds text is text`() throws {
        let words = "The miller sang of the river and of the stones that never rest."
        let quotation = "<table class=\"infobox\"><tr><td>\(words)</td></tr><tr><td>An old song</td></tr></table>"
        #expect(try body(of: quotation + Self.prose).hasPrefix("\(words)\n\nAn old song\n\nThe mill stands"))
        let links = (1...9).map { "<a href=\"/wiki/Mill_\($0)\">The mill number \($0)</a>" }.joined(separator: " ")
        #expect(
            try body(of: "<div class=\"infobox\"><b>Mills</b> \(links)</div>\(Self.prose)")
                == "The mill stands in the valley of the river, and a village lies around it.")
        #expect(
            try body(of: "<div class=\"infobox\">A map of the mill</div>\(Self.prose)")
                == "The mill stands in the valley of the river, and a village lies around it.")
    }

    // MARK: What scripts fold, show or fill

    @Test(arguments: [
        "<div class=\"spoilers\"><input type=\"button\" value=\"Show\"><div class=\"spoilers-body\" style=\"display:none\">It grinds.</div></div>",
        "<div class=\"quiz\"><form class=\"quizForm\"><p>It grinds.</p><input type=\"submit\"><span class=\"score\">Your score is 0</span></form></div>",
        "<p>It <span class=\"c-item-hoverbox\"><span>grinds</span><span class=\"c-item-hoverbox__display\">Stones</span></span>.</p>",
        "<p>It grinds<span class=\"tooltiptext\">as mills do</span>.</p>",
        "<p>It grinds.</p><table class=\"audiotable\"><tr><td>Audio (US):</td><td><audio></audio></td></tr></table>",
        "<p>It grinds.</p><div class=\"pgn-nojs-message\">Enable scripts.</div><pre class=\"jcConfig\">template = A</pre>",
        "<p>It grinds.</p><table id=\"navbox\"><tr><td>Mills</td></tr></table>",
    ])
    func `what stands folded is text, and what scripts show is none`(content: String) throws {
        #expect(
            try body(of: Self.prose + content)
                == "The mill stands in the valley of the river, and a village lies around it.\n\nIt grinds.")
    }

    @Test func `the lines of a poem break where its elements do`() throws {
        func line(_ text: String, _ number: String = "") -> String {
            "<span class=\"ws-poem-line\">\(number)\(text)<span class=\"ws-poem-break\"><br></span></span>"
        }
        let number = "<span class=\"ws-poem-versenum\">5 </span>"
        let poem =
            "<div class=\"ws-poem\"><div class=\"ws-poem-stanza\">\(line("Stones, stones,", number))\(line("in the night;"))</div></div>"
        #expect(try body(of: Self.prose + poem).hasSuffix("\n\nStones, stones,\nin the night;"))
    }

    @Test(arguments: [
        "<div><div class=\"infobox-cell-2 infobox-description\">LABEL:</div><div style=\"width:50%\">VALUE</div></div>",
        "<div class=\"infobox-row\"><div class=\"infobox-row-label\">LABEL</div><div class=\"infobox-row-field\">VALUE</div></div>",
        "<div class=\"group\"><div class=\"row\"><div class=\"label\">LABEL</div><div class=\"value\">VALUE</div></div></div>",
        "<div class=\"infobox-row\"><span class=\"infobox-label\">LABEL</span><span>VALUE</span></div>",
    ])
    func `two elements side by side are a label and its value`(row: String) throws {
        let rows = [("Organizer", "Valve"), ("Nation", "Norr")].map {
            row.replacing("LABEL", with: $0.0).replacing("VALUE", with: $0.1)
        }
        let html =
            "<div class=\"infobox\"><div class=\"infobox-header\">Cup</div><div class=\"infobox-image\"><img src=\"x\"></div>"
            + "<div class=\"infobox-header\">Information</div>\(rows.joined())</div>\(Self.prose)"
        #expect(
            try body(of: html, keys: .displayed).hasPrefix(
                "Infobox\n- Title: Cup\n- Organizer: Valve\n- Nation: Norr\n\n"))
    }

    @Test func `a row over all columns may be the header of the next one`() throws {
        func row(_ part: String, _ text: String) -> String {
            "<tr><td colspan=\"2\" class=\"infobox-vrow-\(part)\"><p>\(text)</p></td></tr>"
        }
        let html =
            "<div class=\"infobox\"><table><tr><th colspan=\"2\">Pipe</th></tr>\(row("title", "Needs"))\(row("value", "Steam"))"
            + "<tr><td><p>Health</p></td><td><p>100</p></td></tr></table></div>\(Self.prose)"
        #expect(
            try body(of: html, keys: .displayed).hasPrefix("Infobox\n- Title: Pipe\n- Needs: Steam\n- Health: 100\n\n"))
        // The class of a label on a value is no word of it.
        let hall =
            "<table class=\"infobox\"><tr><th colspan=\"2\">House</th></tr><tr><th colspan=\"2\">Meeting place</th></tr>"
            + "<tr><td colspan=\"2\" class=\"label\">Hall</td></tr><tr><th>Seats</th><td>9</td></tr></table>\(Self.prose)"
        #expect(
            try body(of: hall, keys: .displayed).hasPrefix(
                "Infobox\n- Title: House\n- Meeting place: Hall\n- Seats: 9\n\n"))
    }

    @Test(arguments: ["<code>", "<span class=\"mw-geshi cpp\">"])
    func `lines of code in a cell are no parts of a value`(element: String) throws {
        let end = element == "<code>" ? "</code>" : "</span>"
        let html =
            "\(Self.prose)<table class=\"wikitable\"><tr><td>\(element)template&lt;<br>class T<br>&gt; class vector;\(end)</td><td>one<br>two</td></tr></table>"
        #expect(try body(of: html).hasSuffix("\ntemplate< class T > class vector; | one, two"))
    }

    @Test(arguments: [
        "<ul><li>Can be dual-wielded.</li><li>Causes bleed to build up.</li></ul>",
        "<ol><li>First press the button.</li><li>Then wait for the door.</li></ol>",
        "<table class=\"wikitable\"><tr><th>Level</th><th>Note</th></tr><tr><td>1</td><td>Weak</td></tr></table>",
    ])
    func `short notes and tables that name no source are text`(notes: String) throws {
        let html = "\(Self.prose)<h2>Notes</h2>\(notes)<h2>Use</h2><p>It is used.</p>"
        #expect(try body(of: html).contains("== Notes =="))
    }

    @Test func `books under such a name go`() throws {
        let html =
            "\(Self.prose)<h2>Sources</h2><ul><li>Anna Velm, The mills of Norr, 1987.</li><li>Lind, Watermills (1990).</li></ul>"
        #expect(try !body(of: html).contains("Sources"))
    }

    @Test func `a link to a wiki makes no page of a wiki`() {
        let html =
            "<html><head><title>My trip</title></head><body><h1>My trip</h1>\(Self.prose)<p>See <a href=\"https://en.wikipedia.org/wiki/Norr\">Norr</a>.</p></body></html>"
        let error = #expect(throws: CleaningError.self) { try Cleaner().clean(html) }
        #expect(error?.code == .notAWikiPage)
    }

    @Test func `notes in sentences that name no source are text`() throws {
        let items =
            "<li>The debuff cannot be removed by the Nurse of the town.</li><li>Water does not extinguish it, nor does rain.</li>"
        let html = "\(Self.prose)<h2>Notes</h2><ul>\(items)</ul>"
        #expect(
            try body(of: html).hasSuffix(
                "== Notes ==\n- The debuff cannot be removed by the Nurse of the town.\n- Water does not extinguish it, nor does rain."
            ))
    }

    @Test(arguments: [
        "<li>Velm, Anna. <i>The Mills of Norrland and Their Owners</i>. Hame 1987.</li>",
        "<li>The mills of Norrland, with their owners, p. 43. Retrieved 4 May.</li>",
        "<li>BBC Sport</li><li>The club's website</li>",
        "<li>^ The debuff cannot be removed by the Nurse of the town.</li>",
    ])
    func `sources go`(items: String) throws {
        let html = "\(Self.prose)<h2>Notes</h2><ul>\(items)</ul>"
        #expect(try !body(of: html).contains("Notes"))
    }

    @Test func `warnings to readers are text`() throws {
        let classes = "archwiki-template-box archwiki-template-box-warning ambox"
        let html = "\(Self.prose)<div class=\"\(classes)\"><strong>Warning:</strong> Back up first.</div>"
        #expect(try body(of: html).hasSuffix("Warning: Back up first."))
        let notice = "\(Self.prose)<div class=\"\(classes) noexcerpt\">Translated in part.</div>"
        #expect(try !body(of: notice).contains("Translated"))
    }

    // MARK: Chrome that stayed

    @Test func `boxes of related articles and words of switches go`() throws {
        let related =
            "<div class=\"archwiki-template-box archwiki-template-box-related\"><p>Related</p><ul><li><a href=\"/a\">A</a></li></ul></div>"
        let toggle =
            "<p>Bugs <span class=\"mw-customtoggle-1\"><span class=\"mw-customtoggletext\">[Show]</span></span> fixed</p>"
        #expect(try body(of: "\(related)\(toggle)\(Self.prose)").hasPrefix("Bugs fixed\n\n"))
    }

    @Test func `a folded box of links with the page among them is navigation`() throws {
        func row(_ name: String, _ links: [String]) -> String {
            "<tr><td>\(name)</td><td>\(links.map { "<a href=\"/wiki/\($0)\">\($0)</a>" }.joined(separator: " \u{B7} "))</td></tr>"
        }
        let rows =
            "<tr><th colspan=\"2\"><b>Aircraft of Velm</b></th></tr>"
            + row("Strike aircraft", ["Q-5 early", "Q-5A", "Q-5L", "Q-6 late", "Q-7"])
        let own = "<tr><td>Others</td><td><a class=\"mw-selflink selflink\">A-5C</a></td></tr>"
        let html = page(content: "\(Self.prose)<table class=\"mw-collapsible mw-collapsed\">\(rows)\(own)</table>")
        #expect(try !Cleaner().clean(html).text.contains("Q-5"))
    }
}
