import Testing
import WikiScour

/// A cleaner serves many threads, and a page leaves nothing behind in its buffers.
struct ConcurrencyTests {
    /// Pages that leave much in every buffer, and pages that would show it.
    private static let pages: [String] = [
        page(
            title: "Long",
            content: String(repeating: "<p>A paragraph <b>in bold</b>, <sup>12</sup>.</p><ul><li>item</ul>", count: 200)
        ),
        page(title: "Short", content: "<p>One.</p>"),
        page(title: "Table", content: "<table class=wikitable><tr><td rowspan=3>a<td>b<tr><td>c</table>"),
        page(title: "Open", content: "<p>never <i>closed (<sup class=reference>[1]</sup><table><tr><td><ul><li>x"),
        page(
            title: "Box",
            content: "<table class=infobox><tr><th>Key<td>v</table><p>Lead.</p><h2>References</h2><ul><li>a</ul>"),
        page(title: "Empty", content: ""),
        "<p>no page",
        "PK\u{3}\u{4}",
    ]

    private static func result(_ cleaner: Cleaner, _ page: String) -> Result<Article, CleaningError> {
        do throws(CleaningError) { return .success(try cleaner.clean(page)) } catch { return .failure(error) }
    }

    /// What a cleaner that has cleaned nothing else makes of each page.
    private static let expected = pages.map { result(Cleaner(), $0) }

    @Test func `the pages are what they are to show`() {
        #expect(Self.expected.count { (try? $0.get()) != nil } == 6)
        #expect(Set(Self.expected.compactMap { try? $0.get().text }).count == 6)
    }

    @Test func `a cleaner that has seen all other pages gives the same`() {
        let cleaner = Cleaner()
        for first in Self.pages {
            for (index, second) in Self.pages.enumerated() {
                _ = Self.result(cleaner, first)
                #expect(Self.result(cleaner, second) == Self.expected[index])
            }
        }
    }

    @Test func `many tasks with one cleaner give the same`() async {
        let cleaner = Cleaner()
        await withTaskGroup(of: (Int, Result<Article, CleaningError>).self) { group in
            for number in 0..<400 {
                let index = number * 7 % Self.pages.count
                group.addTask { (index, Self.result(cleaner, Self.pages[index])) }
            }
            for await (index, result) in group { #expect(result == Self.expected[index]) }
        }
    }
}
