import Testing
import WikiScour

/// Markdown and terminals' drawings in which many places ask the same question of one long line, block or page.
///
/// Unlike those of `HostileScrapeTests` they are no piece that is repeated: half of the page is asked, and half asks.
@Suite(.serialized) struct HostileMarkdownTests {
    struct Shape: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var page: @Sendable (Int) -> String
    }

    private static let head = """
        Title
        =====

        The **Velm** is a [river](/wiki/River "River") in the [north](/wiki/N "N").

        History
        -------


        """
    private static let end = "\n\nRetrieved from \"<https://en.wikipedia.org/wiki/Velm>\"\n"
    private static let list = """


           Retrieved from "https://en.wikipedia.org/wiki/Velm"

        References

           1. https://a.b/c
           2. https://a.b/d
           3. https://a.b/e

        """

    /// So much Markdown that the page is taken for that, whatever follows.
    private static func markdown(_ size: Int) -> String {
        head + fill("The [mill](/wiki/M \"M\") stood on the bank of the **river** and it was there for long.\n\n", size)
    }

    /// The same, and tools left elements in it.
    private static func elements(_ size: Int) -> String { markdown(size) + "<p class=\"x\">a</span>b\n\n" }

    /// What a terminal draws: a text of one line between bullets and the numbers of links.
    private static func terminal(_ text: String) -> String {
        "   The Velm is a river.\n\n     * a\n     * b\n     * c\n     * d\n\n   " + text + list
    }

    private static func fill(_ piece: String, _ size: Int) -> String {
        String(repeating: piece, count: size / piece.utf8.count)
    }

    static let shapes = [
        Shape(testDescription: "quotations within quotations") { markdown($0) + fill(">  ", $0) + "x y" + end },
        Shape(testDescription: "dollar signs") { markdown($0) + fill("$a_ ", $0) + end },
        Shape(testDescription: "formulas that nothing closes") { markdown($0) + fill("$$\n-a_\n", $0) + end },
        Shape(testDescription: "edit links over lines") { markdown($0) + fill("## a\\[<a\n", $0) + end },
        Shape(testDescription: "headings by rules") { markdown($0) + fill("a\n===\n", $0) + end },
        Shape(testDescription: "a first line that is nearly a rule") {
            markdown($0) + fill("-", $0 / 2) + "x\n" + fill("ab\n", $0 / 2) + end
        },
        Shape(testDescription: "a first line that is no row") {
            markdown($0) + fill("ab ", $0 / 2) + "x\n" + fill("ab\n", $0 / 2) + end
        },
        Shape(testDescription: "tags on one line") { elements($0) + fill("<div>", $0) + "x\n\n" + end },
        Shape(testDescription: "tags on one line that ends in spaces") {
            elements($0) + fill("<div>", $0 / 2) + fill(" ", $0 / 2) + "\n\n" + end
        },
        Shape(testDescription: "comments with one end") { elements($0) + fill("x <!-- y\n\n", $0) + "-->\n\n" + end },
        Shape(testDescription: "elements that end behind their blocks") {
            markdown($0) + fill("x <span class=\"thumb\">\n\n", $0 * 3 / 4) + fill("</span>", $0 / 4) + "\n" + end
        },
        Shape(testDescription: "rules under one line") {
            markdown($0) + fill("long ", $0 / 2) + "\n" + fill("[\n\naction=edit section=\n\n]\n---\n", $0 / 2) + end
        },
        Shape(testDescription: "formulas that do not end") { terminal(fill("[MATH:", $0)) },
        Shape(testDescription: "formulas with one end") { terminal(fill("[MATH:", $0) + ":MATH]") },
        Shape(testDescription: "formulas without TeX") { terminal(fill("[MATH: :MATH] ", $0)) },
    ]

    /// A look at all of it for each of many places makes twelve of what is two or three.
    @Test(arguments: shapes)
    func `time grows with the size`(shape: Shape) {
        func time(_ size: Int, passes: Int) -> Double {
            let page = shape.page(size)
            return ScrapeTiming.nanosecondsPerByte(page, of: size, passes: passes)
        }
        let complaint = Looks.complaint {
            let small = time(16 << 10, passes: 2)
            let large = time(192 << 10, passes: 1)
            return large < small * 5 ? nil : "\(small) and \(large) ns a byte"
        }
        #expect(complaint == nil)
    }

    /// Each of them was a call on the stack.
    @Test func `a million quotations within each other`() throws {
        let page = Self.shapes[0].page(3_000_000)
        #expect(try Cleaner().clean(page, hints: PageHints(title: "T", form: .scrape)).text.contains("x y"))
    }
}
