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

    /// Small pages, each of which once broke a property.
    @Test(arguments: [
        // What stood in a row of a box and in no cell was neither kept nor told.
        "<table class=infobox><tr><th>Area<td>4 km²<rost>swallowed<p>paragraph of the article</table>",
        // Nor were values without a label, and labels without a value.
        "<table class=infobox><tr><th>Area<td>4 km²</table><aside class=portable-infobox><dl><dd>alone<dt>first<dt>second</dl></aside>",
        // A formula without its end tag took the rest of the article along.
        "<math alttext=\"{\\displaystyle a^2}\"><div><p>The first paragraph.<h2>Heading</h2><p>The second.</div>",
        // Nor was the label of something that was removed.
        "<p>Somewhere. Coordinates: <span class=\"geo\">12; 34</span></p>",
    ])
    func `pages that fuzzing found have them`(content: String) {
        let page = Array(WikiScourTests.page(content: "<p>Lead.</p>" + content).utf8)
        #expect(CleaningProperties(hints: PageHints(), slowness: Self.slowness).violations(of: page) == [])
    }

    private func check(_ file: URL, _ page: [UInt8]) throws {
        let hints = PageHints(title: file.deletingPathExtension().lastPathComponent)
        let violations = CleaningProperties(hints: hints, slowness: Self.slowness).violations(of: page)
        #expect(violations == [], "\(file.lastPathComponent), \(page.count) bytes")
    }
}
