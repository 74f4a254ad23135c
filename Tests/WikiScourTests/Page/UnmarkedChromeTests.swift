import Testing
import WikiScour

/// Chrome that has no class, or one that text has too: contents in copies without classes, buttons that fold, notices in tables, parts of boxes.
@Suite struct UnmarkedChromeTests {
    private static let text = "The mill stands in the valley of the river, and a village lies around it."
    private static let prose = "<p>\(text)</p>"

    // MARK: Contents

    private static func item(_ number: String, _ name: String, _ rest: String = "") -> String {
        "<li><a href=\"/wiki/T%23\(name)\"><span>\(number)</span>\n<span>\(name)</span></a>\(rest)</li>"
    }

    private static let sections = "<h2>Weir</h2><p>It is old.</p><h2>Wheel</h2><p>It turns.</p>"
    private static let sectionsAsText = "\(text)\n\n== Weir ==\nIt is old.\n\n== Wheel ==\nIt turns."

    @Test(arguments: [
        "<h4>Contents</h4><ul><li class=\"toclevel-1\"><a href=\"#Weir\"><span class=\"tocnumber\">1</span> Weir</a></li></ul>",
        "<div><h2>Contents</h2></div>\n<ul>\(item("1", "Weir", "<ul>\(item("1.1", "Stones"))</ul>"))\(item("2", "Wheel"))</ul>",
        "<h2>Obsah</h2><ul><li><a href=\"#Weir\">1 Weir</a></li><li><a href=\"#Wheel\">2 Wheel</a></li></ul>",
    ])
    func `numbered links to the sections are contents, and the heading over them goes along`(contents: String) throws {
        #expect(try body(of: "\(Self.prose)\(contents)\(Self.sections)") == Self.sectionsAsText)
    }

    @Test(arguments: [
        "<ul><li><a href=\"/wiki/A#Weir\">1 Weir</a></li><li><a href=\"/wiki/B#Wheel\">2 Wheel</a></li></ul>",
        "<ul><li><a href=\"#Weir\">Weir</a></li><li><a href=\"#Wheel\">Wheel</a></li></ul>",
        "<ul><li><a href=\"#Weir\">1 Weir</a></li><li><a href=\"#Wheel\">3 Wheel</a></li></ul>",
        "<ul><li><a href=\"#Weir\">1 Weir</a>, of stone</li><li><a href=\"#Wheel\">2 Wheel</a></li></ul>",
        "<ul><li><a href=\"/wiki/Weir\">1 Weir</a></li><li><a href=\"/wiki/Wheel\">2 Wheel</a></li></ul>",
    ])
    func `lists of links that are not counted, or lead to many pages, stay`(list: String) throws {
        let text = try body(of: "\(Self.prose)<h2>Parts</h2>\(list)")
        #expect(text.contains("== Parts ==\n- "))
        #expect(text.hasSuffix("Wheel"))
    }

    // MARK: Buttons

    @Test(arguments: [
        "<div class=\"mw-collapsible mw-collapsed\"><div class=\"mw-collapsible-toggle\"><p><span>Show the old words.</span></p></div><div class=\"mw-collapsible-content\"><p>It grinds.</p></div></div>",
        "<dl><dd><span class=\"mw-customtoggle-a mw-customtoggle\"><i>For all stones, <b>click here</b>.</i></span></dd></dl><div class=\"mw-collapsible\"><p>It grinds.</p></div>",
        "<div class=\"mw-collapsible-toggle\">[Развернуть]</div><p>It grinds.</p>",
        "<div class=\"mw-collapsible-toggle\">隐藏说明</div><p>It grinds.</p>",
    ])
    func `what says that it folds a part is a button`(markup: String) throws {
        #expect(try body(of: Self.prose + markup) == "\(Self.text)\n\nIt grinds.")
    }

    @Test(arguments: [
        "<div class=\"mw-collapsible-toggle\"><b>By place</b></div>",
        "<p><span class=\"mw-customtoggle-a\">By place</span></p>",
        "<p class=\"mw-collapsible-toggle\">By place</p>",
    ])
    func `what names the part that it folds is text`(markup: String) throws {
        #expect(try body(of: "\(Self.prose)\(markup)<p>It grinds.</p>") == "\(Self.text)\n\nBy place\n\nIt grinds.")
    }

    @Test func `rows and headings that fold are text, whatever they say`() throws {
        let rows =
            "<table class=\"wikitable\"><tr class=\"mw-customtoggle-a\"><th>Show</th><th>Hall</th></tr><tr><td>Dogs</td><td>2</td></tr></table>"
        #expect(try body(of: Self.prose + rows).hasSuffix("Show | Hall\nDogs | 2"))
        let heading = "<div class=\"mw-collapsible-toggle\"><h2>Show of 1901</h2></div><p>It was small.</p>"
        #expect(try body(of: Self.prose + heading).hasSuffix("== Show of 1901 ==\nIt was small."))
    }

    // MARK: Notices

    /// The body of an article, with a notice behind its lead or in front of it.
    private func article(_ before: String = "", _ after: String = "") throws -> String {
        try body(of: "\(before)\(Self.prose)\(after)")
    }

    @Test func `a table without a class that says what notices say is one`() throws {
        let notice =
            "<table><tr><td><div class=\"floatleft\"><img src=\"a.png\"></div></td><td style=\"font-style:italic\">This disambiguation page lists articles that share a name. <small>You may wish to change the <a href=\"/wiki/Links\">link</a>.</small></td></tr></table>"
        #expect(try article("", notice) == Self.text)
        let help =
            "Please help with bringing old sections of this article up to date. They were last read in <a href=\"/wiki/May\">May</a>."
        let box = "<div style=\"float:right\"><div><p>Version</p></div><div style=\"font-size:80%\">\(help)</div></div>"
        #expect(try article(box) == Self.text)
    }

    @Test func `a hatnote in a table without a class is one, where its section begins`() throws {
        let note =
            "<table><tr><td></td><td><i>This article is about the mill in <a href=\"/wiki/Velm\">Velm</a>. For that in Hame, see <a href=\"/wiki/Hame\">Mill of Hame</a>.</i></td></tr></table>"
        #expect(try article(note) == Self.text)
        #expect(try article("", note).hasSuffix("see Mill of Hame."))
        #expect(try body(of: note + Self.prose, keep: [.hatnotes]).hasPrefix("This article is about the mill"))
    }

    @Test(arguments: [
        "<table><tr><td>The miller sang of the river and of the stones.</td></tr></table>",
        "<div style=\"float:right\">The miller sang of the river and of the stones.</div>",
        "<div>Please help to improve the mill, said the miller.</div>",
    ])
    func `other small boxes stay`(box: String) throws {
        #expect(try article("", box).contains("mill"))
        #expect(try article("", box) != Self.text)
    }

    @Test func `a notice over rows of data takes no data along`() throws {
        let table =
            "<table><tr><td colspan=\"2\">Please help to improve this table.</td></tr><tr><td>Weir</td><td>12</td></tr></table>"
        #expect(try article("", table).hasSuffix("Weir | 12"))
    }

    @Test func `tools behind the pages that lead to one go`() throws {
        let list =
            "<ul><li><a href=\"/wiki/Velm\">Velm</a>   <span class=\"mw-whatlinkshere-tools\">(<a href=\"/wiki/Special:WhatLinksHere/Velm\">← links</a>)</span></li></ul>"
        #expect(try article("", list).hasSuffix("\n- Velm"))
    }

    // MARK: Boxes of parts

    private static func row(_ label: String, _ value: String) -> String {
        "<div class=\"infobox-row\"><div class=\"infobox-row-label\">\(label)</div><div class=\"infobox-row-value\">\(value)</div></div>"
    }

    @Test func `rows of an infobox side by side are one box`() throws {
        let rows = Self.row("Type", "Water mill") + Self.row("Height", "12 m")
        #expect(
            try body(of: "\(Self.prose)<div class=\"outer\">\(rows)</div>", keys: .displayed)
                == "Infobox\n- Title: T\n- Type: Water mill\n- Height: 12 m\n\n\(Self.text)")
        // A name that no part has is that of a box.
        let boxes = rows.replacing("class=\"infobox-row\"", with: "class=\"infobox-mill\"")
        #expect(
            try body(of: "\(Self.prose)<div class=\"outer\">\(boxes)</div>", keys: .displayed)
                .split(separator: "Infobox\n").count == 2)
    }

    @Test func `links under heads in such a box are navigation`() throws {
        let rows = ["<a href=\"/wiki/A\">Weir</a>", "<a href=\"/wiki/B\">Wheel</a>"].map {
            "<div class=\"infobox-row\"><div class=\"infobox-row-single\">\($0)</div></div>"
        }.joined(separator: "<div class=\"infobox-row\"><div class=\"infobox-row-heading\">Parts</div></div>")
        #expect(try body(of: "<div>\(rows)</div>\(Self.prose)") == Self.text)
    }

    @Test func `a box of parts has a name over them, and goes with the other boxes`() throws {
        let head = "<div class=\"head\"><b>Mill of Velm</b></div><div><img src=\"a.png\"></div>"
        let rows = "\(Self.row("Type", "Water mill"))\(Self.row("Height", "12 m"))".replacing("-", with: "_")
        let box = "<div style=\"float:right\">\(head)\(rows)</div>"
        #expect(
            try body(of: box + Self.prose, keys: .displayed)
                == "Infobox\n- Title: Mill of Velm\n- Type: Water mill\n- Height: 12 m\n\n\(Self.text)")
        #expect(try body(of: box + Self.prose, keep: []) == Self.text)
        let links = "<div class=\"infobox-row\"><a href=\"/wiki/A\">Weir</a></div>"
        for head in [head, "<div class=\"heading\"><img src=\"a.png\"><div>Mills</div><div>of Velm</div></div>"] {
            let navigation = "<div>\(head)\(links)<div><b>Parts</b></div>\(links)</div>"
            #expect(try body(of: navigation + Self.prose) == Self.text)
        }
    }

    @Test(arguments: ["infobox-note", "infobox_note", "infobox__note", "infoboxnote", "infobox-row dark"])
    func `the name of a part makes no box`(name: String) throws {
        let note = "<div class=\"\(name)\">It has one wheel.</div>"
        #expect(try body(of: Self.prose + note) == "\(Self.text)\n\nIt has one wheel.")
        let link = "<a href=\"/wiki/A\">Weir</a>"
        let items = "<ul><li><div class=\"\(name)\">\(link)</div></li><li>\(link)</li></ul>"
        #expect(try body(of: Self.prose + items) == "\(Self.text)\n\n- Weir\n- Weir")
        // Rows of a table within it are those of a box all the same, and so is a box of any other name.
        let rows = "<table><tr><th>Type</th><td>Water mill</td></tr><tr><th>Height</th><td>12 m</td></tr></table>"
        for name in [name, "infobox", "infobox-mill", "infobox infobox-row"] {
            let box = "<div class=\"\(name)\">\(rows)</div>\(Self.prose)"
            #expect(
                try body(of: box, keys: .displayed)
                    == "Infobox\n- Title: T\n- Type: Water mill\n- Height: 12 m\n\n\(Self.text)")
        }
    }

    // MARK: Under the text

    @Test(arguments: [
        "Last Edit: Ada 5/13/2026", "最后编辑：Ada 2024年5月21日", "Zuletzt geändert am 3. Mai 2011",
    ])
    func `a last paragraph that says when the page was edited goes`(line: String) throws {
        let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
        let text = "The mill stands in the valley of the river, and a village lies around it."
        let edit = "<div align=\"right\"><small>\(line)</small></div>"
        #expect(try body(of: prose + edit) == text)
        // Anywhere else, or without a date, it is the author's.
        #expect(try body(of: edit + prose) == "\(line)\n\n\(text)")
        #expect(
            try body(of: "\(prose)<p>Last edit: none of the miller's</p>")
                == "\(text)\n\nLast edit: none of the miller's")
    }

    @Test func `the account of when the page was edited has that line alone`() throws {
        let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
        let page = "<div class=\"mw-parser-output\">\(prose)<p><b>Last edit</b>: Ada 5/13/2026</p></div>"
        let options = CleaningOptions(account: true)
        let account = try Cleaner(options: options).clean(page, hints: PageHints(title: "T")).account
        #expect(account.filter { $0.rule == "last-edit" }.map(\.text) == ["Last edit: Ada 5/13/2026"])
    }

    @Test func `buttons of the discussion tools go`() throws {
        let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
        let buttons =
            "<div class=\"ext-discussiontools-init-new-topic\"><a role=\"button\" href=\"#\"><span>Add topic</span></a></div>"
            + "<div class=\"ext-discussiontools-init-pageframe-latestcomment\">Latest comment: 3 years ago by Ada</div>"
        #expect(
            try body(of: prose + buttons) == "The mill stands in the valley of the river, and a village lies around it."
        )
    }

    @Test func `a frame round the contents goes with its name`() throws {
        let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
        func frame(_ words: String) -> String {
            "<table class=\"mills\"><tr><th>\(words)</th></tr><tr><td><div><div id=\"toc\" class=\"toc\"><ul><li class=\"toclevel-1\"><a href=\"#Use\">1 Use</a></li></ul></div></div></td></tr></table>"
        }
        let text = "The mill stands in the valley of the river, and a village lies around it."
        #expect(try body(of: frame("Of this page") + prose) == text)
        let sentence = "A mill that grinds by night must have a lamp at each wheel."
        #expect(try body(of: frame(sentence) + prose).contains(sentence))
    }
}
