import TestSupport
import Testing
import WikiScour

/// Hostile text takes time in proportion to its length, whatever flattener it looks like.
///
/// The bounds are generous, for debug builds on slow machines: what they catch is time that grows with the square.
@Suite(.serialized) struct HostileScrapeTests {
    /// Text by which a flattener is recognised, and what is repeated behind it.
    static let texts: [(head: String, piece: String)] = [
        // Markdown.
        ("# T\n\n## A\n\n## B\n\n", "["), ("# T\n\n## A\n\n## B\n\n", "[]("), ("# T\n\n## A\n\n## B\n\n", "[x](y)"),
        ("# T\n\n## A\n\n## B\n\n", "*"), ("# T\n\n## A\n\n## B\n\n", "a| b\n"), ("# T\n\n## A\n\n## B\n\n", "```\n"),
        ("# T\n\n## A\n\n## B\n\n", "  * a\n"), ("# T\n\n## A\n\n## B\n\n", "![["),
        // Terminals.
        ("  * a\n  * b\n  * c\n", "  * a\n"), ("  * a\n  * b\n  * c\n", "   [MATH: \n"),
        ("  * a\n  * b\n  * c\n", "a   b  c\n"), ("  * a\n  * b\n  * c\n", "   ^["),
        ("  * a\n  * b\n  * c\n", "   https://a/=\n"), ("", "1. https://a/\n"),
        // One line.
        ("", "Contents 1 "), ("", "Contents\n1 A\n2 B\n"), ("", "[ "), ("", "[edit] "), ("", "^ "), ("", "v t e "),
        ("", "References "),
        // Records for programs.
        ("T\n", "{\"a\":"), ("T\n", "{\"a\": 1}\n"), ("T\n", "{\"title\": \"rows\": [[["),
        // Scripts without an end.
        ("T\n", "(RLQ=window.RLQ||[]).push(function(){\n"), ("T\n", "(function(m,e,t,r,i,k,a){}\nym({\n"),
        // Labels with colons, and what is none.
        ("T\nName:ACountry:BFounded:CXyz", "qweRty"),
        // Rows of links.
        ("T\n", "a • "), ("T\n", "a • b • c • d • e • f\n"),
        // Text nodes.
        ("[\n1\n]\n[\n2\n]\n", "[\n1\n]\n"), ("[\n1\n]\n[\n2\n]\n", "a\n,\n"),
    ]

    @Test(arguments: texts)
    func `200,000 bytes are read in bounded time`(_ text: (head: String, piece: String)) {
        let page = text.head + String(repeating: text.piece, count: 200_000 / text.piece.utf8.count)
        let start = ContinuousClock.now
        _ = try? Cleaner().clean(page, hints: PageHints(title: "T", form: .scrape))
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    /// A look at the rest of the line or page for each of many places makes twelve of what is two or three.
    @Test(arguments: texts + [("", "BZh9"), ("", "Area12"), ("", "a-Born")])
    func `time grows with the size`(_ text: (head: String, piece: String)) {
        func time(_ size: Int, passes: Int) -> Double {
            let page = text.head + String(repeating: text.piece, count: size / text.piece.utf8.count)
            return ScrapeTiming.nanosecondsPerByte(page, of: size, passes: passes)
        }
        let complaint = Looks.complaint {
            let small = time(8 << 10, passes: 2)
            let large = time(96 << 10, passes: 1)
            return large < small * 5 ? nil : "\(small) and \(large) ns a byte"
        }
        #expect(complaint == nil)
    }

    /// Flattened pages, of which most time goes into different stages.
    static let longTexts = [
        "A sentence of the article, with words enough.[1] Another one follows it.\n",

        "## Part\n\nWords of *emphasis* and [a link](/wiki/A) that go\non in the next line.\n\n",
        "  * an item of a list\n\n   A paragraph that a terminal has broken into lines as wide as it is, and\n   that goes on.\n",
        "{\\displaystyle a",
        // Text nodes, of which lines are made.
        "[\n1\n]\na\n,\nlinked\nword\n",
    ]

    @Test(arguments: longTexts)
    func `the limit on time holds within the stages`(piece: String) {
        let page = String(repeating: piece, count: 300_000 / piece.utf8.count)
        func time(_ limit: Duration?) -> (Duration, CleaningError.Code?) {
            let cleaner = Cleaner(options: CleaningOptions(timeLimit: limit))
            let start = ProcessorClock.now
            do throws(CleaningError) {
                _ = try cleaner.clean(page, hints: PageHints(title: "T", form: .scrape))
                return (ProcessorClock.now - start, nil)
            } catch {
                return (ProcessorClock.now - start, error.code)
            }
        }
        for part in [0.1, 0.3, 0.5] {
            let complaint = Looks.complaint {
                _ = time(nil)
                let whole = time(nil).0
                let (time, code) = time(whole * part)
                // Other work on the machine makes all times a little longer.
                return code == .tooSlow && time < whole * 0.9 ? nil : "\(time), and not \(part) of \(whole)"
            }
            #expect(complaint == nil)
        }
    }

    @Test func `what nobody sees is no part of a formula`() throws {
        let text = "The flow is {\\displaystyle Q\u{1}\u{A0}=\u{200B}v\u{0}A} here.\n"
        let hints = PageHints(title: "T", form: .scrape)
        #expect(try Cleaner().clean(text, hints: hints).text == "= T =\n\nThe flow is $Q =vA$ here.\n")
        #expect(CleaningProperties(hints: hints, slowness: 100).violations(of: Array(text.utf8)) == [])
    }

    /// A line that is called like a language and is a heading was looked at for ever: every page of a dictionary has some.
    @Test(arguments: ["English\n[edit]\nNoun\n[edit]\n", "[edit] English\n[edit] Noun\n", "English.\nDeutsch.\n"])
    func `names of languages that make no list`(lines: String) throws {
        let page = "Stone\n\(lines)stone\na small piece of rock\nRetrieved from \"https://en.example.org/wiki/Stone\"\n"
        let text = try Cleaner().clean(page, hints: PageHints(title: "Stone", form: .scrape)).text
        #expect(text.contains("a small piece of rock"))
    }

    /// The title was looked for by its first letter.
    @Test(arguments: ["https://en.example.org/wiki/_", "https://en.example.org/w/index.php?title=%20&oldid=3"])
    func `an address whose title is spaces`(address: String) throws {
        let page = "Stone\nA stone is a small piece of rock.[1]\nRetrieved from \"\(address)\"\n"
        let text = try Cleaner().clean(page, hints: PageHints(title: "Stone", form: .scrape)).text
        #expect(text.hasPrefix("= Stone =\n") && text.hasSuffix("A stone is a small piece of rock.\n"))
    }

    /// Small texts, each of which once broke a property.
    @Test(arguments: [
        // An item that goes adds no level to those under it.
        "Contents\n  * 1 Name\n  * 2 Geography\n    +   2.1 Quarters\n      + 2.2 Climate\n  * 3 History\n      + 3.1 Before\n",
        // Nor does one in front of which the list begins.
        "Lead\n  * a\n  * b\n  * c\n\n+ d\n         + deep\n   + less\n\nParagraph.\n         + deep\n   + less\n",
        // Lines behind a list, the first of which begins like an item.
        "e  en\n-  le\nFor the m, see\n3. 0\n2",
        // Numbered cells behind a list; a command that begins like a style.
        "e  en\n-  le\nFor the m, see\n2. s\n3. p\n", "| --${\\textstylee}{\\displaystyle }",
        // What nobody sees parts a command from its letter.
        "The flow is {\\displaystyle\0k} here.\n",
        // A row of a table whose cells are marks alone.
        "  * v\n  * t\n  * s\n.[8]   .\n[7]\n\nd\n",
        // Lines of program text of which nothing is left.
        "&#0;\n<=>\n", "<=>\n&#0;\n{};\n", "{};\n\n&#0;\n<=>;\n\n&#0;\n", "&#0;\n&#0;\n",
    ])
    func `texts that fuzzing found have the properties`(text: String) {
        let hints = PageHints(title: "T", form: .scrape)
        #expect(CleaningProperties(hints: hints, slowness: 100).violations(of: Array(text.utf8)) == [])
    }
}
