import Foundation
import Testing
import WikiScour

/// Clean format, section 7: the record is JSON, and says what the page says.
struct RecordTests {
    private static func fields(_ json: String) throws -> [String: JSONValue] {
        try JSONValue.fields(of: Data(json.utf8))
    }

    private static let script = """
        <script>RLCONF={"wgPageName":"Ostra","wgNamespaceNumber":0,"wgArticleId":12,"wgRevisionId":345,\
        "wgPageContentLanguage":"en","wgCategories":["Towns","Velm"]};</script>
        <link rel="canonical" href="https://wiki.example.org/wiki/Ostra">
        """

    @Test func `a record has the page's facts`() throws {
        let content = """
            <table class="infobox"><tr><th>Province</th><td>Velm</td></tr></table><p>Lead.</p>
            <h2>History</h2><p>a</p><h3>Raid</h3><p>b</p><h2>Today</h2><p>c</p>
            """
        let article = try Cleaner().clean(page(title: "Ostra", head: Self.script, content: content))
        let record = try Self.fields(article.json())
        #expect(record["title"] == .string("Ostra"))
        #expect(record["kind"] == .string("article"))
        #expect(record["language"] == .string("en"))
        #expect(record["site"] == .string("wiki.example.org"))
        #expect(record["url"] == .string("https://wiki.example.org/wiki/Ostra"))
        #expect(record["page_id"] == .number(12))
        #expect(record["revision_id"] == .number(345))
        #expect(record["categories"] == .array([.string("Towns"), .string("Velm")]))
        #expect(
            record["infoboxes"]
                == .array([
                    .object([
                        "title": .string("Ostra"),
                        "entries": .array([.object(["key": .string("Province"), "value": .string("Velm")])]),
                    ])
                ]))
        #expect(
            record["sections"]
                == .array([
                    .object([
                        "level": .number(2), "heading": .string("History"),
                        "sections": .array([.object(["level": .number(3), "heading": .string("Raid")])]),
                    ]),
                    .object(["level": .number(2), "heading": .string("Today")]),
                ]))
        #expect(record["text"] == .string(article.text))
        #expect(record["account"] == nil)
        #expect(try Self.fields(article.json(text: false))["text"] == nil)
    }

    @Test func `only what the page says is in it`() throws {
        let article = try Cleaner().clean("<p><a href=\"/wiki/A\">Text</a>.</p>", hints: PageHints(title: "T"))
        let record = try Self.fields(article.json())
        #expect(Set(record.keys) == ["title", "kind", "input", "text"])
    }

    @Test func `a record of HTML names the version of libxml2`() throws {
        func input(_ page: String) throws -> JSONValue? {
            try Self.fields(Cleaner().clean(page, hints: PageHints(title: "T")).json())["input"]
        }
        guard case .object(let html) = try input("<p><a href=\"/wiki/A\">Text</a>.</p>"),
            case .object(let scrape) = try input("Text.[1]\n\nReferences\n^ A\n^ B\n")
        else { return #expect(Bool(false)) }
        #expect(html["libxml2"] == .string(Versions.libxml2))
        #expect(Versions.libxml2.split(separator: ".").count == 3)
        #expect(scrape["libxml2"] == nil)
    }

    @Test func `an account names kind, rule, place and text`() throws {
        let html = page(content: "<p>Text<sup class=\"reference\">[1]</sup>.</p>")
        let article = try Cleaner(options: CleaningOptions(account: true)).clean(html)
        guard case .array(let removals) = try Self.fields(article.json(account: true))["account"] else {
            Issue.record("no account")
            return
        }
        let citation = removals.compactMap { if case .object(let fields) = $0 { fields } else { nil } }
            .first { $0["text"] == .string("[1]") }
        #expect(citation?["kind"] == .string("references"))
        #expect(citation.map { Set($0.keys) } == ["kind", "rule", "offset", "text"])
    }

    @Test(arguments: ["\"", "\\", "a\nb", "\t\r", "\u{1}\u{1F}\u{7F}", "\u{2028}", "é東👩‍👧", "</script>", ""])
    func `any string comes back out of the JSON`(text: String) throws {
        let article = Article(title: "T", sections: [Section(level: 2, heading: text, blocks: [.paragraph("x")])])
        let json = article.json()
        #expect(!json.contains { $0.isNewline && $0 != "\u{2028}" && $0 != "\u{85}" })
        guard case .array(let sections) = try Self.fields(json)["sections"], case .object(let section) = sections.first
        else {
            Issue.record("no sections")
            return
        }
        #expect(section["heading"] == .string(text))
    }

    @Test func `categories in addresses of every form`() throws {
        let names = [
            "./Category:Old_towns", "//wiki.example.org/wiki/Category:Mills#sort",
            "https://wiki.example.org/wiki/Category:C%23",
            "http://wiki.example.org/w/index.php?title=Category:Velm_river&action=view",
            "https://wiki.example.org/Category:A:B",
            "./Category:In//out",
        ]
        let links = names.map { "<link rel=\"mw:PageProp/Category\" href=\"\($0)\">" }.joined()
        let html = """
            <html about="https://wiki.example.org/wiki/Special:Redirect/revision/5"><head><title>Oak</title></head>
            <body class="parsoid-body mw-parser-output"><section data-mw-section-id="0"><p>Oak is a tree.</p>\(links)</section></body></html>
            """
        #expect(
            try Cleaner().clean(html).metadata.categories
                == ["Old towns", "Mills", "C#", "Velm river", "A:B", "In//out"])
    }
}
