import Testing
import WikiScour

/// Notices to editors in blocks of the text that are no table and have no class that is known: their words tell, where these are all that the block
/// has.
@Suite struct NoticeInTextTests {
    private static let text = "The mill stands in the valley of the river, and a village lies around it."
    private static let prose = "<p>\(text)</p>"
    private static let stub = "This article is a stub. You can help by expanding it."

    private func article(_ before: String = "", _ after: String = "") throws -> String {
        try body(of: "\(before)\(Self.prose)\(after)")
    }

    @Test(arguments: [
        "<div style=\"background:#ffd; border:1px solid\">\(stub)</div>",
        "<div style=\"border:1px solid\"><div><img src=\"a.png\"></div><div><b>Stub</b><br>\(stub)</div></div>",
        "<div style=\"background:#ffd\"><div><b>A stub</b></div><p>\(stub)</p></div>",
        "<div class=\"article-stub\">\(stub)</div>", "<div class=\"stubbox\">Whatever the box may say.</div>",
        "<div class=\"ambox2020\" role=\"alert\"><div>Whatever it may say,</div><div>in two parts.</div></div>",
        "<p><i>\(stub)</i></p>", "<p>\(stub)</p>", "<center><b>\(stub)</b></center>",
        "<dl><dd><i>\(stub)</i></dd></dl>",
        "<div class=\"mill-notice\"><p>This section does not cite any sources.</p></div>",
    ])
    func `a block that says what notices say is one`(notice: String) throws {
        #expect(try article(notice) == Self.text)
        #expect(try article("", notice) == Self.text)
    }

    @Test func `the account names the rule`() throws {
        let html = page(content: "<p>\(Self.stub)</p>\(Self.prose)")
        let account = try Cleaner(options: CleaningOptions(account: true)).clean(html).account
        #expect(account.contains { $0.rule == "notice-by-words" && $0.kind == .stub })
    }

    @Test(arguments: [
        // A frame round the article, and a notice that text is glued to.
        "<div style=\"border:1px solid\"><p>\(stub)</p><p>The weir is of stone.</p></div>",
        "<div style=\"border:1px solid\">\(stub)<br><br>The weir is of stone.</div>",
        "<div class=\"notice\"><p>The weir is of stone.</p><p>\(stub)</p></div>",
        "<div class=\"notice\"><h2>Weir</h2><p>The weir is of stone.</p><p>\(stub)</p></div>",
    ])
    func `a frame round a notice and text loses the notice at most`(frame: String) throws {
        #expect(try article("", frame).contains("The weir is of stone."))
    }

    @Test(arguments: [
        "<p>\(stub) \(String(repeating: "The weir is of stone, and the wheel of oak. ", count: 6))</p>",
        "<div class=\"notice\">The weir is of stone.</div>", "<p><i>The weir is of stone.</i></p>",
        "<p>The weir is of stone, wrote the editors. This article is a stub.</p>",
        "<div style=\"border:1px solid\">The weir is of stone.</div>",
    ])
    func `other blocks stay`(block: String) throws {
        #expect(try article("", block).contains("The weir is of stone"))
    }

    @Test func `pages that are no articles show notices`() throws {
        let html = page(
            title: "Help:Stubs", bodyClass: "mediawiki ns-12", content: "<p>\(Self.stub)</p>\(Self.prose)")
        #expect(try Cleaner().clean(html).text.contains(Self.stub))
    }
}
