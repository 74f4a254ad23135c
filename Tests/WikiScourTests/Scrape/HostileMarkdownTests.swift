import TestSupport
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

    private static let markdown = """
        Title
        =====

        The **Velm** is a [river](/wiki/River "River") in the [north](/wiki/N "N").

        History
        -------

        It [was](/wiki/W) [so](/wiki/S) [and](/wiki/A) **more**.


        """
    /// Tools left elements in it.
    private static let elements = markdown + "<p class=\"x\">a</span>b\n\n"
    private static let terminal = """
           The Velm is a river.

             * a
             * b
             * c
             * d


        """
    private static let end = "\n\nRetrieved from \"<https://en.wikipedia.org/wiki/Velm>\"\n"

    private static func fill(_ piece: String, _ size: Int) -> String {
        String(repeating: piece, count: size / piece.utf8.count)
    }

    static let shapes = [
        Shape(testDescription: "quotations within quotations") { markdown + fill(">  ", $0) + "x" + end },
        Shape(testDescription: "headings by rules") { markdown + fill("a\n===\n", $0) + end },
        Shape(testDescription: "a first line that is nearly a rule") {
            markdown + fill("-", $0 / 2) + "x\n" + fill("ab\n", $0 / 2) + end
        },
        Shape(testDescription: "a first line that is no row") {
            markdown + fill("ab ", $0 / 2) + "x\n" + fill("ab\n", $0 / 2) + end
        },
        Shape(testDescription: "tags on one line") { elements + fill("<div>", $0) + "x\n\n" + end },
        Shape(testDescription: "tags on one line that ends in spaces") {
            elements + fill("<div>", $0 / 2) + fill(" ", $0 / 2) + "\n\n" + end
        },
        Shape(testDescription: "comments with one end") { elements + fill("x <!-- y\n\n", $0) + "-->\n\n" + end },
        Shape(testDescription: "elements that end behind their blocks") {
            markdown + fill("x <span class=\"thumb\">\n\n", $0 * 3 / 4) + fill("</span>", $0 / 4) + "\n" + end
        },
        Shape(testDescription: "rules under one line") {
            markdown + fill("long ", $0 / 2) + "\n" + fill("[\n\naction=edit section=\n\n]\n---\n", $0 / 2) + end
        },
        Shape(testDescription: "formulas that do not end") { terminal + "   " + fill("[MATH:", $0) + "\n\n" },
        Shape(testDescription: "formulas with one end") { terminal + "   " + fill("[MATH:", $0) + ":MATH]\n\n" },
        Shape(testDescription: "formulas without TeX") { terminal + "   " + fill("[MATH: :MATH] ", $0) + "\n\n" },
    ]

    /// A look at all of it for each of many places makes twelve of what is two or three.
    @Test(arguments: shapes)
    func `time grows with the size`(shape: Shape) {
        let cleaner = Cleaner()
        func time(_ size: Int, passes: Int) -> Double {
            let page = shape.page(size)
            var best = Duration.seconds(1 << 20)
            for _ in 0..<passes {
                let start = ProcessorClock.now
                _ = try? cleaner.clean(page, hints: PageHints(title: "T", form: .scrape))
                best = min(best, ProcessorClock.now - start)
            }
            return best / .nanoseconds(1) / Double(size)
        }
        let small = time(16 << 10, passes: 2)
        let large = time(192 << 10, passes: 1)
        #expect(large < small * 5, "\(small) and \(large) ns a byte")
    }

    /// Each of them was a call on the stack.
    @Test func `a million quotations within each other`() throws {
        let page = Self.shapes[0].page(3_000_000)
        #expect(try Cleaner().clean(page, hints: PageHints(title: "T", form: .scrape)).text.hasSuffix("x\n"))
    }
}
