import Testing
import WikiScour

/// Clean format, section 5: what each option keeps and drops, and that it is the only one to do so.
struct ContentKindsTests {
    /// A page with one word of each kind.
    private static let html = """
        <table class="infobox"><tr><th>Key</th><td>in-infobox</td></tr></table>
        <div role="note" class="hatnote">in-hatnotes</div>
        <p>Lead <span class="coordinates">in-coordinates</span> and
        <math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mi>x</mi>
        <annotation encoding="application/x-tex">{\\displaystyle in-math}</annotation></semantics></math>
        and<sup class="reference"><a href="#cite_note-1">[in-references]</a></sup>.</p>
        <figure typeof="mw:File/Thumb"><a href="/wiki/File:A.png"><img src="a.png"></a><figcaption>in-captions</figcaption></figure>
        <blockquote class="templatequote"><p>in-quotes</p></blockquote>
        <table class="wikitable"><tr><th>A</th><th>B</th></tr><tr><td>in-tables</td><td>c</td></tr></table>
        <pre>in-code</pre>
        <h2>See also</h2><ul><li>in-see-also</li></ul>
        <h2>Further reading</h2><ul><li>in-further-reading</li></ul>
        <h2>References</h2><ol class="references"><li id="cite_note-1"><span class="reference-text">in-list</span></li></ol>
        <h2>External links</h2><ul><li>in-external-links</li></ul>
        """

    private static func words(_ keep: ContentKinds) throws -> Set<String> {
        let text = try body(of: html, language: "en", keep: keep)
        return Set(
            ContentKinds.named.map(\.name).filter { text.contains("in-" + $0) }
                + (text.contains("in-list") ? ["list"] : []))
    }

    private static func names(_ kinds: ContentKinds) -> Set<String> {
        Set(
            ContentKinds.named.filter { kinds.contains($0.kind) }.map(\.name)
                + (kinds.contains(.references) ? ["list"] : []))
    }

    private static let all = ContentKinds(ContentKinds.named.map(\.kind))

    @Test func `canonical is what the format says`() throws {
        #expect(
            Self.names(.canonical) == ["infobox", "tables", "math", "code", "see-also", "further-reading"])
        #expect(try Self.words(.canonical) == Self.names(.canonical))
    }

    @Test func `everything and nothing`() throws {
        #expect(try Self.words(Self.all) == Self.names(Self.all))
        #expect(try Self.words([]) == [])
    }

    @Test(arguments: ContentKinds.named.map(\.name))
    func `a kind alone is kept, and alone is dropped`(name: String) throws {
        let kind = try #require(ContentKinds(name: name))
        #expect(try Self.words(kind) == Self.names(kind))
        #expect(try Self.words(Self.all.subtracting(kind)) == Self.names(Self.all.subtracting(kind)))
    }

    @Test func `there are no other names`() {
        #expect(ContentKinds(name: "") == nil)
        #expect(ContentKinds(name: "Infobox") == nil)
        #expect(Set(ContentKinds.named.map(\.kind.rawValue)).count == ContentKinds.named.count)
    }

    @Test func `what was dropped is in the account`() throws {
        let cleaner = Cleaner(options: CleaningOptions(keep: [], account: true))
        let article = try cleaner.clean(
            "<div class=\"mw-parser-output\" lang=\"en\">\(Self.html)</div>", hints: PageHints(title: "T"))
        let told = article.account.map(\.text).joined(separator: "\n")
        for name in Self.names(Self.all) { #expect(told.contains("in-" + name)) }
        #expect(article.account.map(\.offset) == article.account.map(\.offset).sorted())
        let kinds = Set(article.account.map(\.kind.rawValue))
        #expect(kinds.isSuperset(of: ContentKinds.named.map(\.name)))
    }

    @Test func `there is no account unless it is asked for`() throws {
        let article = try Cleaner().clean(
            "<div class=\"mw-parser-output\">\(Self.html)</div>", hints: PageHints(title: "T"))
        #expect(article.account.isEmpty)
    }
}
