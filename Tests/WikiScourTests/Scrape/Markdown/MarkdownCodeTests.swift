import Testing
import WikiScour

/// Program text in Markdown: within sentences, and between fences.
@Suite struct MarkdownCodeTests {
    private static func text(_ body: String) throws -> String {
        let page =
            "# Ostra Mill\n\nFrom Mill Wiki\n\n## Work\n\n\(body)\n\n## Rest\n\nUse **it** by [night](/wiki/Night \"Night\").\n\nRetrieved from \"https://en.example.org/wiki/Ostra_Mill\"\n"
        return try Cleaner().clean(page).text
    }

    private static func expect(
        _ body: String, gives expected: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        #expect(
            try text(body) == "= Ostra Mill =\n\n== Work ==\n\(expected)\n\n== Rest ==\nUse it by night.\n",
            sourceLocation: location)
    }

    // MARK: Within sentences

    @Test(arguments: [
        "__velm__", "_x_", "a[1](b)", "**/*.rye", "<b>rye</b>", "C:\\*\\_a", "[text](address)", "![alt](a.png)",
        "mill.*",
        "x = y[2]", "$HOME/*",
    ])
    func `code is written as it stands`(code: String) throws {
        try Self.expect("The mill knows `\(code)` by heart.", gives: "The mill knows \(code) by heart.")
    }

    @Test func `more marks hold fewer`() throws {
        try Self.expect("Write `` a`b*c*d `` there.", gives: "Write a`b*c*d there.")
    }

    @Test func `code that is wrapped is one line`() throws {
        try Self.expect("Write `grind *rye*\nby night` there.", gives: "Write grind *rye* by night there.")
    }

    @Test func `brackets within code close none around it`() throws {
        try Self.expect("See [the `]` of the mill](/wiki/Mill \"Mill\") there.", gives: "See the ] of the mill there.")
    }

    @Test func `links that are code keep their words`() throws {
        try Self.expect(
            "Write `{{[Stone](/wiki/Template:Stone \"Template:Stone\")}}` or [`rye`](/wiki/Rye \"Rye\") there.",
            gives: "Write {{Stone}} or rye there.")
    }

    @Test func `links within code may be wrapped`() throws {
        try Self.expect(
            "Write `{{[Stone](Stone.html\n\"Template:Stone\")}}` there.", gives: "Write {{Stone}} there.")
    }

    @Test(arguments: ["`Abd of Velm and `Umar of Ostra", "Hawai`i and O`ahu", "the `a' and the `b'"])
    func `backticks that are letters are no marks`(words: String) throws {
        try Self.expect(
            "The mill of \(words) was [sold](/wiki/Sale \"Sale\") to *Ann*.",
            gives: "The mill of \(words) was sold to Ann.".replacing("`Abd", with: "Abd").replacing(
                "`Umar", with: "Umar"
            )
            .replacing("`a'", with: "a'").replacing("`b'", with: "b'"))
    }

    @Test func `code that touches code is two`() throws {
        try Self.expect("Ask `mill``velm.org` there.", gives: "Ask millvelm.org there.")
    }

    @Test func `emphasis of a part of code is none of it where low lines emphasise`() throws {
        try Self.expect(
            "Write `grind _rye_` or `_oats_` in the _yard_ of the _mill_ by _day_.",
            gives: "Write grind rye or _oats_ in the yard of the mill by day.")
        try Self.expect(
            "Write `grind _rye_` in the *yard* of the *mill* by *day*.",
            gives: "Write grind _rye_ in the yard of the mill by day.")
    }

    @Test func `a formula between dollar signs and backticks is one`() throws {
        try Self.expect(
            "The height is $`{\\displaystyle y=c_1x}`$ where $`c_{1}`$ is a *constant*.",
            gives: "The height is $y=c_1x$ where $c_{1}$ is a constant.")
    }

    // MARK: Fences

    @Test func `a fence that nothing closes runs to the end of the piece`() throws {
        let text = try Cleaner().clean(
            "# Ostra Mill\n\nIt is old.[\\[1\\]](#cite_note-1)\n\n## Work\n\n\\[[edit](/w/index.php?title=Ostra_Mill&action=edit&section=1 \"Edit\")\\]\n\nIt runs so:\n\n```\n<div mill=\"https://velm.org/\">\n  <b>rye</b>\n"
        ).text
        #expect(
            text
                == "= Ostra Mill =\n\nIt is old.\n\n== Work ==\nIt runs so:\n\n    <div mill=\"https://velm.org/\">\n      <b>rye</b>\n"
        )
    }

    @Test func `a fence that nothing closes takes no headings along`() throws {
        #expect(try Self.text("It runs so:\n\n```\ngrind").contains("== Rest ==\nUse it by night."))
    }

    @Test func `a longer fence holds a shorter one`() throws {
        try Self.expect(
            "It runs so:\n\n````\n```\ngrind *rye*\n```\n````",
            gives: "It runs so:\n\n    ```\n    grind *rye*\n    ```")
    }

    @Test func `backticks on one line are no fence`() throws {
        try Self.expect(
            "```grind *rye*``` is a command.\n\nSo is\n\n```\nrest\n```",
            gives: "grind *rye* is a command.\n\nSo is\n\n    rest")
    }

    // MARK: Time

    @Test(arguments: [
        "`a ``b ", "`", "``` ", "`a ", "`[", "`]`[", "```\na\n", "~~~~\n", "`_a `", "`_a _b_` ", "^([1](#cite_note-1",
        "[[1\\](",
        "[a][2]", "x   * y\n", "x   y ", "[edit] ", "a ## b. ", "$`", "<table>\n",
    ])
    func `no page takes long`(piece: String) throws {
        let body = String(repeating: piece, count: 400_000 / piece.utf8.count)
        let start = ContinuousClock.now
        _ = try? Self.text("The _mill_ is _old_ and _grey_.\n\nx   * y\n\nx   * y\n\nx   * y\n\n\(body)")
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
