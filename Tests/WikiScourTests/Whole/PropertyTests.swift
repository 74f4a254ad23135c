import Foundation
import TestSupport
import Testing
import WikiScour

/// What fuzzing looks for holds for the pages there are, and for those that the mutator has broken.
struct PropertyTests {
    /// Debug builds are some thirty times as slow, and the machine has other work.
    private static let slowness = 100

    @Test func `pages of the corpus have the properties`() throws {
        for file in PageFiles.corpus.sample(200 * PageFiles.effort) { try check(file, Array(Data(contentsOf: file))) }
    }

    @Test func `broken pages have them`() throws {
        var mutator = Mutator(seed: 3)
        for file in PageFiles.corpus.sample(60) + PageFiles.collection.sample(5 * PageFiles.effort) {
            let page = Array(try Data(contentsOf: file))
            for _ in 0..<PageFiles.effort where page.count < 300_000 { try check(file, mutator.mutate(page)) }
        }
    }

    private static let formula = """
        <span class=mwe-math-element><span class=mwe-math-mathml-inline style="display: none"><math alttext=Q><semantics><mrow><mi>Q</mi>\
        </mrow><annotation encoding=application/x-tex>Q</annotation></semantics></math></span><img class=mwe-math-fallback-image-inline alt=Q>
        """

    /// Small pages, each of which once broke a property.
    @Test(arguments: [
        // A letter and the mark behind it are one character, and no letter of the word any more.
        "<p>Nieders\u{301}chlag falls.",
        // What stood in a row of a box and in no cell was neither kept nor told.
        "<table class=infobox><tr><th>Area<td>4 km²<rost>swallowed<p>paragraph of the article</table>",
        // Nor were values without a label, and labels without a value.
        "<table class=infobox><tr><th>Area<td>4 km²</table><aside class=portable-infobox><dl><dd>alone<dt>first<dt>second</dl></aside>",
        // A formula without its end tag took the rest of the article along.
        "<math alttext=\"{\\displaystyle a^2}\"><div><p>The first paragraph.<h2>Heading</h2><p>The second.</div>",
        // Nor was the label of something that was removed.
        "<p>Somewhere. Coordinates: <span class=\"geo\">12; 34</span></p>",
        // Nor were a value before all labels, what a box drops beside its rows, and what stood in a pair beside its two parts.
        "<table class=infobox><tr><td><img alt=x><td>Alone here<tr><th>Area<td>4 km²</table>",
        "<table class=infobox><tr><th>Area<td>4 km²</tr></table><div class=infobox><div><div class=toc>Dropped</div></div><dl><dt>Area<dd>4</dl></div>",
        "<div class=infobox><div class=infobox-row>Before<b class=infobox-label>Area</b>between<i class=infobox-data>4</i>behind</div></div>",
        "<aside class=portable-infobox><div class=pi-data><h3 class=pi-data-label>Label alone</h3></div><dl><dt>Area<dd>4</dl></aside>",
        // A value in front of its label ended the process.
        "<div class=infobox><div class=infobox-row><i class=infobox-data>4 km²</i> of <b class=infobox-label>Area</b></div></div>",
        // Nor was what a tree of descent swallowed that was never closed, beside its cells and in its leaves.
        "<table class=clade>Beside<tr>Between<td class=clade-label>Rays<td class=clade-leaf>Before<table class=clade><tr><td class=clade-leaf>Grey</table>Behind <p>Paragraph",
        // Nor was what a formula swallowed that was never closed.
        "<p>The mean \(formula) is given below.<p>It",
        "<p>The mean \(formula)<ul><li>Item with \(formula)</span> here.</ul>",
        "<p>The mean \(formula)<b>grows</b> beside \(formula) slowly",
        "<p>The <span class=mwe-math-element>mean <b>value</b> <math><annotation encoding=tex>Q</annotation></math></span>",
        "<pre>The mean \(formula) is code.</pre>",
        "<p>The <math alttext=Q><mi>Q</mi> is never closed <mo>=</mo>",
        "<p>The <math alttext=Q>mean of all",
        "<p>The <math alttext=Q><mi>mean of all",
        "<p>The <span class=mwe-math-element><span>mean of all</span><math><mi>Q</mi></math></span>",
        "<p>The mean <math><mi>Q</mi><p>is given below.",
        // A row that is the label of something that goes.
        "<!<td>A<table><tr><td >:<n class=\"geo-dec\"></tr><tr><th><td>o",
        // What a group of columns has beside its labels and values.
        "<aside class=portable-infobox><n class=pi-smart-group><h3 class=pi-smart-data-label>y</h3>gody<b class=pi-smart-data-value>R",
        // Code within a line number that is never closed.
        "<pre><span class=linenos>1</span><n class=\"lineno \">echo done",
        // Words where only the parentheses of a reading are, or all that follows it.
        "<p>The lamp <rp>on the mole</rp> burns oil.",
        "<p>It is <ruby>灯<rp>(light</rp><rt>tō</rt><rp>)</ruby> in Japanese.",
        // The page ends within a formula.
        "<p>The mean <math alttext=\"{\\displaystyle Q}\"><annotation encoding=application/x-tex>{\\displaystyle Q+",
    ])
    func `pages that fuzzing found have them`(content: String) {
        let page = Array(WikiScourTests.page(content: "<p>Lead.</p>" + content).utf8)
        #expect(CleaningProperties(hints: PageHints(), slowness: Self.slowness).violations(of: page) == [])
    }

    /// MediaWiki explains characters that nobody sees, or that look like others.
    @Test func `comments in the drawing of a formula make no text of it`() throws {
        let content = """
            <p>Of <span class="mwe-math-element"><math alttext="x\\mid y"><semantics><mrow><mi>x</mi><mo>∣<!-- ∣ --></mo>\
            <mo><!-- a -->⁡<!-- b --></mo><mi>y</mi></mrow><annotation encoding="application/x-tex">x\\mid y</annotation></semantics></math>\
            <img alt="x\\mid y"></span> it is said.</p>
            """
        #expect(try Cleaner().clean(page(title: "T", content: content)).text == "= T =\n\nOf $x\\mid y$ it is said.\n")
    }

    /// What MathML swallowed stands in front of the formula; behind it, where a block shows that the page goes on.
    @Test(arguments: [
        ("Of <math alttext=\"{\\displaystyle Q}\"><mi>Q</mi> and the rest", "Of and the rest $Q$"),
        ("Of <math><mi>Q</mi><mo>=</mo><mn>1</mn><p>The rest.", "Of Q=1\n\nThe rest."),
        ("Of <math><annotation encoding=application/x-tex>{\\displaystyle Q+1", "Of $Q+1$"),
        (
            "Of <math alttext=\"\\operatorname {rank} Q\"><mi>rank</mi><mi>Q</mi></math>.",
            "Of $\\operatorname {rank} Q$."
        ),
    ])
    func `a formula takes nothing along and says nothing twice`(content: String, text: String) throws {
        let page = page(title: "T", content: "<p>" + content)
        #expect(try Cleaner().clean(page).text == "= T =\n\n\(text)\n")
    }

    private func check(_ file: URL, _ page: [UInt8]) throws {
        let hints = PageHints(title: file.deletingPathExtension().lastPathComponent)
        let violations = CleaningProperties(hints: hints, slowness: Self.slowness).violations(of: page)
        #expect(violations == [], "\(file.lastPathComponent), \(page.count) bytes")
    }
}
