import Testing
import WikiScour

/// Pages in Markdown, as people and programs fetched and kept them.
@Suite struct StoredMarkdownTests {
    private static let lead =
        "The **Ostra Mill** is a mill on the [Velm](/wiki/Velm \"Velm\") that grinds rye for nine villages."
    private static let plainLead = "The Ostra Mill is a mill on the Velm that grinds rye for nine villages."
    private static let long =
        "The miller of the second house kept a book in which he wrote each day how much of the rye was ground, how high the river stood in the morning and in the evening, and who had come with a cart."

    private static func clean(_ page: String) throws -> String { try Cleaner().clean(page).text }

    private static func text(_ body: String) throws -> String {
        try clean(
            "# Ostra Mill\n\nFrom Wikipedia, the free encyclopedia\n\n\(lead)\n\n\(body)\n\nRetrieved from \"<https://en.example.org/w/index.php?title=Ostra_Mill&oldid=7>\"\n"
        )
    }

    private static func expect(
        _ body: String, gives expected: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        #expect(try text(body) == "= Ostra Mill =\n\n\(plainLead)\n\n\(expected)\n", sourceLocation: location)
    }

    // MARK: Items

    @Test(arguments: [("- ", "  "), ("-   ", "    "), ("* ", "  "), ("* ", "    "), ("1. ", "   ")])
    func `a paragraph below an item belongs to it`(mark: String, indent: String) throws {
        let sign = mark.hasPrefix("1") ? ["1. ", "1. "] : ["- ", "- "]
        try Self.expect(
            "## Work\n\n\(mark)Grinding\n\n\(indent)The stones turn by day.\n\n\(mark)Resting\n\n\(indent)The stones stand by night, and \(Self.long)\n\nThen it begins anew.",
            gives:
                "== Work ==\n\(sign[0])Grinding The stones turn by day.\n\(sign[1])Resting The stones stand by night, and \(Self.long)\n\nThen it begins anew."
        )
    }

    @Test func `a paragraph behind a list is none of its items`() throws {
        try Self.expect(
            "## Work\n\n- Grinding\n- Resting\n\nThe stones turn by day.",
            gives: "== Work ==\n- Grinding\n- Resting\n\nThe stones turn by day.")
    }

    @Test func `paragraphs of a page that marks its items are none`() throws {
        try Self.expect(
            "## Work\n\n- Grinding\n- Resting\n\n## Rules\n\nBring your own sacks to the mill\n\nLeave the horses at the gate\n\nPay the miller in rye or coin",
            gives:
                "== Work ==\n- Grinding\n- Resting\n\n== Rules ==\nBring your own sacks to the mill\n\nLeave the horses at the gate\n\nPay the miller in rye or coin"
        )
    }

    // MARK: Lines

    @Test func `where each line is a block, none goes on with another`() throws {
        try Self.expect(
            "## Work\nMain article: [Milling](/wiki/Milling \"Milling\")\n\(Self.long)\n\(Self.long)\nIt ends at dusk.\n## Stones\n\(Self.long)\nThey are of granite.",
            gives:
                "== Work ==\n\(Self.long)\n\n\(Self.long)\n\nIt ends at dusk.\n\n== Stones ==\n\(Self.long)\n\nThey are of granite."
        )
    }

    @Test func `lines that a writer broke are one block`() throws {
        let wrapped =
            "The miller of the second house kept a book in which he wrote each day\nhow much of the rye was ground, how high the river stood in the morning\nand who had come with a cart."
        try Self.expect(
            "## Work\n\n\(wrapped)\n\n\(wrapped)",
            gives: "== Work ==\n"
                + [wrapped, wrapped].map { $0.split(separator: "\n").joined(separator: " ") }.joined(separator: "\n\n"))
    }

    // MARK: Captions

    @Test(arguments: [
        "![](https://upload.example.org/mill.png)",
        "[![Mill](https://upload.example.org/mill.png)](/wiki/File:Mill.png)",
        "[![](https://upload.example.org/thumb/a/ab/mill.png/300px-mill.png)](/wiki/File:Mill.png)",
    ])
    func `a paragraph behind an image stays`(image: String) throws {
        try Self.expect(
            "## Work\n\n\(image)\n\nThe mill was built in 1809. It has burned down twice since then.\n\n\(Self.long)",
            gives: "== Work ==\nThe mill was built in 1809. It has burned down twice since then.\n\n\(Self.long)")
        try Self.expect(
            "## Work\n\n\(Self.long)\n\n\(image)\n\nThe mill was built in 1809.\n\n## Rest\n\nIt rests.",
            gives: "== Work ==\n\(Self.long)\n\nThe mill was built in 1809.\n\n== Rest ==\nIt rests.")
    }

    @Test(arguments: [
        "[![](/thumb/a/ab/mill.png/300px-mill.png)](/wiki/File:Mill.png)\n\nThe mill seen from the gate.",
        "[![](/thumb/a/ab/mill.png/300px-mill.png)](/wiki/File:Mill.png)\nThe mill seen from the gate.",
        "[![](/thumb/a/ab/mill.png/300px-mill.png)](/wiki/File:Mill.png)The mill seen from the gate.",
        "[![Mill](/mill.png)](/wiki/File:Mill.png)\n\n[](/wiki/File:Mill.png \"Enlarge\")\n\nThe mill. It is seen from the gate.",
        "[![Mill](/mill.png)](/wiki/File:Mill.png)\n\n[![i](/skins/common/images/magnify-clip.png)](/wiki/File:Mill.png)\n\nThe mill from the gate",
    ])
    func `a caption goes`(caption: String) throws {
        try Self.expect("## Work\n\n\(caption)\n\n\(Self.long)", gives: "== Work ==\n\(Self.long)")
    }

    // MARK: Hatnotes, citations

    @Test func `a sentence that points to more stays behind text`() throws {
        try Self.expect(
            "## Work\n\n\(Self.long)\n\nFor more details, see [the book](https://example.com/book).",
            gives: "== Work ==\n\(Self.long)\n\nFor more details, see the book.")
    }

    @Test func `a number in brackets is the author's where citations are links`() throws {
        try Self.expect(
            "## Work\n\nThe cells a\\[4\\] and Mill[4] are full.[\\[4\\]](#cite_note-4) Others are not.[[5]](#cite_note-5)",
            gives: "== Work ==\nThe cells a[4] and Mill[4] are full. Others are not.")
        try Self.expect(
            "## Work\n\nThe cells are full.[4] Others are not.[5] See [this](#cite_note-1) and [that](#cite_note-2).",
            gives: "== Work ==\nThe cells are full. Others are not. See this and that.")
    }

    @Test func `footnotes are citations`() throws {
        try Self.expect(
            "## Work\n\nIt grinds rye.[^1] It grinds oats.[^2] [^miller-3] So it goes.\n\n[^1]: Aren, *The Mill*, p. 4.\n\n    A second edition came.\n\n[^2]: Beren, *The Oats*.\n[^miller-3]: Ceren.",
            gives: "== Work ==\nIt grinds rye. It grinds oats. So it goes.")
        try Self.expect(
            "## Work\n\nThe pattern [^abc] finds what is none of them.",
            gives: "== Work ==\nThe pattern [^abc] finds what is none of them.")
    }

    @Test func `entries with several ways back are references`() throws {
        try Self.expect(
            "## Work\n\n\(Self.long)\n\n1. [^](#cite_ref-1) Aren, Mills.\n2. [1](#cite_ref-b_2-0) [2](#cite_ref-b_2-1) Beren, Oats.",
            gives: "== Work ==\n\(Self.long)")
    }

    // MARK: Headings

    @Test func `parts are above sections`() throws {
        try Self.expect(
            "# Part one\n\n## Getting there\n\nBy cart.\n\n# Part two\n\n## Going home\n\nOn foot.",
            gives:
                "== Part one ==\n\n=== Getting there ===\nBy cart.\n\n== Part two ==\n\n=== Going home ===\nOn foot."
        )
    }

    @Test func `a part behind the page's and the window's title is one`() throws {
        let text = try Self.clean(
            "# Ostra Mill - Velm Wiki\n\n# Ostra Mill\n\nFrom Velm Wiki\n\nJump to navigation Jump to search\n\n# The old house\n\n## Stones\n\n\(Self.lead)\n\n### Upper\n\nIt turns.\n\nRetrieved from \"<https://en.example.org/w/index.php?title=Ostra_Mill&oldid=7>\"\n"
        )
        #expect(
            text
                == "= Ostra Mill =\n\n== The old house ==\n\n=== Stones ===\n\(Self.plainLead)\n\n==== Upper ====\nIt turns.\n"
        )
    }

    @Test func `the name of a section within another is text`() throws {
        let text = try Self.clean(
            "# Ostra Mill\n\n\(Self.lead)\n\n## Contents\n\n- 1 Work\n- 2 Rest\n\n## Work\n\n\(Self.long)\n\nRest\n\n\(Self.long)\n\n## Rest\n\nIt rests.\n\nRetrieved from \"<https://en.example.org/w/index.php?title=Ostra_Mill&oldid=7>\"\n"
        )
        #expect(text.contains("\n\nRest\n\n") && text.hasSuffix("\n\n== Rest ==\nIt rests.\n"))
    }

    @Test func `commands are no headings`() throws {
        try Self.expect(
            "## Start\n\nTo open the gate:\n\n# gate open\n\nOr by hand.\n\n# echo 1 > /sys/gate\n\n$ turn --wheel\n$ stop\n\nThe answer is:\n\n# Ostra Mill\n./gate: it is open\n\n### Later\n\nIt closes.",
            gives:
                "== Start ==\nTo open the gate:\n\n    # gate open\n\nOr by hand.\n\n    # echo 1 > /sys/gate\n\n    $ turn --wheel\n    $ stop\n\nThe answer is:\n\n    # Ostra Mill\n    ./gate: it is open\n\n=== Later ===\nIt closes."
        )
    }

    @Test func `a rule as long as its title makes a heading beside others`() throws {
        try Self.expect(
            "History\n-------\n\n### Early\n\nIt was of wood.\n\n概要\n--\n\nIt is of stone.",
            gives: "== History ==\n\n=== Early ===\nIt was of wood.\n\n== 概要 ==\nIt is of stone.")
        try Self.expect(
            "## Work\n\nIt was of wood.\n\n---\n\nIt is of stone.",
            gives: "== Work ==\nIt was of wood.\n\nIt is of stone.")
    }

    // MARK: Code

    @Test func `what is indented outside of lists is code`() throws {
        try Self.expect(
            "## Work\n\n- Grinding\n\nTo begin, write:\n\n    gate open\n    turn -n 9\n\nThen edit:\n\n    [mill]\n    speed = 1\n\nIt turns.",
            gives:
                "== Work ==\n- Grinding\n\nTo begin, write:\n\n    gate open\n    turn -n 9\n\nThen edit:\n\n    [mill]\n    speed = 1\n\nIt turns."
        )
    }

    @Test func `a line that the contents name is a heading`() throws {
        let text = try Self.clean(
            "Ostra Mill\n==========\n\n\(Self.lead)\n\nContents\n--------\n\n-   1 Work\n    -   1.1 At the gate\n    -   1.2 At the wheel\n-   2 Rest\n\nWork\n----\n\n\(Self.long)\n\n> At the gate\n\n\(Self.long)\n\nAt the wheel\n\n\(Self.long)\n\nRest\n----\n\nIt rests.\n\nRetrieved from \"https://en.example.org/w/index.php?title=Ostra_Mill&oldid=7\"\n"
        )
        #expect(
            text
                == "= Ostra Mill =\n\n\(Self.plainLead)\n\n== Work ==\n\(Self.long)\n\n=== At the gate ===\n\(Self.long)\n\n=== At the wheel ===\n\(Self.long)\n\n== Rest ==\nIt rests.\n"
        )
    }

    // MARK: What is a page

    @Test(arguments: [
        "Title: Ostra Mill - Wikipedia\n\nURL Source: https://en.wikipedia.org/wiki/Ostra_Mill\n\nMarkdown Content:\n",
        "---\nurl: https://en.wikipedia.org/wiki/Ostra_Mill\ntitle: Ostra Mill\n---\n",
        "# Ostra Mill\n\n**Source:** https://en.wikipedia.org/wiki/Ostra_Mill\n",
        "# Ostra Mill\n\n> Source: https://wiki.example.org/index.php?title=Ostra_Mill\n",
    ])
    func `the address over a text tells that it is a wiki's`(head: String) throws {
        let text = try Self.clean(
            "\(head)\n\(Self.lead)\n\n## Work\n\n\(Self.long)\n\n## Stones\n\nThey are of granite.\n")
        #expect(text.contains("== Work ==\n\(Self.long)"))
    }

    @Test(arguments: [
        "# Ostra Mill\n\nSource: https://git.example.com/mill/wiki/Start\n",
        "# Ostra Mill\n\nSource: https://en.wikipedia.org/wiki/Ostra_Mill\nSource: https://example.com/mills\n",
        "# Ostra Mill\n\nRead [more](https://en.wikipedia.org/wiki/Ostra_Mill).\n",
    ])
    func `the address of another page tells nothing`(head: String) {
        #expect(throws: CleaningError.self) {
            try Self.clean("\(head)\n\(Self.lead)\n\n## Work\n\n\(Self.long)\n\n## Stones\n\nThey are of granite.\n")
        }
    }

    @Test func `a note in Markdown over a page makes that none`() throws {
        let lines = (1...70).map {
            "The year \(1800 + $0) was a good one for the mill. The rye was high at the gate, and the carts of nine villages waited for it in the yard."
        }
        let text = try Self.clean(
            "# Notes on mills\n\n**Title**: Ostra Mill - Wikipedia\n\n**Source**: https://en.wikipedia.org/wiki/Ostra_Mill\n\n## Content\n\n\n\nOstra Mill - Wikipedia\n\n\nJump to content\n\n\nMain menu\n\nOstra Mill\n\nFrom Wikipedia, the free encyclopedia\n\n\(Self.plainLead)\n\nWork[edit]\n\(lines.joined(separator: "\n"))\nStones[edit]\nThey are of granite, and hard.\n\nRetrieved from \"https://en.wikipedia.org/w/index.php?title=Ostra_Mill&oldid=7\"\n"
        )
        #expect(text.hasPrefix("= Ostra Mill =\n\n\(Self.plainLead)\n\n== Work ==\nThe year 1801"))
        #expect(text.hasSuffix("== Stones ==\nThey are of granite, and hard.\n"))
    }

    // MARK: Time

    @Test(arguments: [
        "# a\n\n", "$ a\n\n", "[^1]: a\n", "[^1] ", "a\n-\n\n", "- a\n\n  b\n\n", "](", "[![](/thumb/300px-a)](b)a\n\n",
        "    a\n\n",
        "[1](#cite_ref-", "![](a)\n\n", "#cite_note[1]", "a\n--\n", "> a\n\n", "[]([](", "a\\[1\\]",
    ])
    func `no page takes long`(piece: String) throws {
        let body = String(repeating: piece, count: 400_000 / piece.utf8.count)
        let start = ContinuousClock.now
        _ = try? Self.text("## Work\n\n#cite_note #cite_note\n\n\(body)")
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
