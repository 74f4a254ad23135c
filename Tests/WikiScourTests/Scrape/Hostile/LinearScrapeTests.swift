import Testing
import WikiScour

/// A flattened page of twelve times the size takes about twelve times as long, where each line, link or word gives cause for a look at
/// all of the page.
@Suite(.serialized) struct LinearScrapeTests {
    /// A page of parts. One with a share is repeated; `#` in it is letters that tell one repetition from another,
    /// `%` its number.
    struct Filling: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var parts: [(text: String, share: Int)]

        init(_ description: String, _ parts: (String, Int)...) {
            testDescription = description
            self.parts = parts.map { (text: $0.0, share: $0.1) }
        }

        func page(_ size: Int) -> String {
            let shares = parts.reduce(0) { $0 + $1.share }
            var page = ""
            for (text, share) in parts {
                guard share > 0 else {
                    page += text
                    continue
                }
                let end = page.utf8.count + size * share / shares
                var number = 0
                while page.utf8.count < end {
                    let piece = text.replacing("#", with: Self.letters(number))
                    number += 1
                    page += piece.replacing("%", with: String(number))
                }
            }
            return page
        }

        private static func letters(_ number: Int) -> String {
            var rest = number
            var letters = ""
            for _ in 0..<4 {
                letters = String(Character(Unicode.Scalar(UInt8(97 + rest % 26)))) + letters
                rest /= 26
            }
            return letters
        }
    }

    private static let head = "Velm\n\nFrom Wikipedia, the free encyclopedia\n\n"
    private static let prose =
        "The Velm is a river in the north of the country, and the longest of those that flow into the sea there.\n"
    private static let foot = "\nRetrieved from \"https://en.wikipedia.org/wiki/Velm\"\n"
    /// Behind so much of it a page is no list of nodes, whatever follows.
    private static let nodes = String(repeating: "The mill\n, the\nweir\n. The\nford\n; was\n[\n1\n]\n", count: 400)

    static let fillings = [
        Filling("links to templates", (head, 0), ("v\nt\ne\n", 1), ("References[edit]\n" + prose + foot, 0)),
        Filling(
            "links to templates of a squashed page", ("Velm From Wikipedia, the free encyclopedia Jump to search ", 0),
            ("vte Part of a series on # v t e Mill ", 1), (prose, 0)),
        Filling(
            "formulas of a squashed page", ("Velm From Wikipedia, the free encyclopedia F ( x ) ", 0),
            ("{\\displaystyle F(x)} F ( x ) ", 1), (prose, 0)),
        Filling(
            "entries of a squashed page", ("Velm From Wikipedia, the free encyclopedia ", 0),
            ("^ The mill of the town is old and it has no wheel. ", 1), (prose, 0)),
        Filling("cells and their bars", (head + prose, 0), ("| #\n\n|\n\nb\n\n|\n\n|---|\n\n", 1), (prose + foot, 0)),
        Filling("rows without a rule", (head + prose, 0), ("| # | b |\n\n", 1), (prose + foot, 0)),
        Filling(
            "lines that end in formulas", (head + prose, 0), ("a # {\\displaystyle x} \n, b\n", 1), (prose + foot, 0)),
        Filling("heads of contents", ("Velm\n" + prose, 0), ("Contents\n[#\n[#b\n[#c\n", 1), (prose + foot, 0)),
        Filling(
            "contents that lead nowhere", ("Velm\n" + prose + "Contents\n", 0), ("% #\n", 1), (prose, 0),
            ("[zyxw\n", 1), (prose + foot, 0)),
        Filling(
            "contents of one name", (head + prose + "Contents\n", 0), ("% a\n", 1), (prose, 0), ("a\n", 1),
            (prose + foot, 0)),
        Filling(
            "contents of names that are as long", (head + prose + "Contents\n", 0), ("% #\n", 1), (prose, 0),
            ("#\n", 1),
            (prose + foot, 0)),
        Filling(
            "edit links that contents do not have", (head + prose + "Contents\n", 0), ("% #\n", 1), (prose, 0),
            ("#\n", 1), ("#x[edit]\n", 1), (prose + foot, 0)),
        Filling(
            "colons that words touch", (head + prose, 0),
            (
                "\" The mill #a:E #b:E #c:E #d:E #e:E #f:E #g:E stood there for long, as it was said by all of them.\n"
                    + prose, 1
            ),
            (foot, 0)),
        Filling("categories", (head + prose + prose + foot + "Categories: ", 0), ("# | ", 1), ("\n", 0)),
        Filling(
            "a row with its border far away", ("   The Velm is a river.\n\n     * a\n     * b\n     * c\n\n   ", 0),
            ("a ", 1), ("|\n" + foot, 0)),
        Filling(
            "phrases with words that come again", (head + prose, 0),
            ("Main article: The mill #aB #bB #cB #dB #eB #fB #gB #hB end of it all so long.\n", 1), (prose, 0),
            ("#aB #bB #cB #dB #eB #fB #gB #hB ", 1), (foot, 0)),
        Filling(
            "program text behind what may be captions", (head + prose + "  A mill on the Velm\n" + prose, 0),
            ("Abcdefgh # {\n", 1), (prose + foot, 0)),
        Filling(
            "degrees, a line each", (head + prose + "\u{FEFF} / 1\u{B0}N\n", 0), ("1\u{B0}\n", 1), (prose + foot, 0)),
        Filling(
            "names of coordinates that never end", (head + prose, 0), ("\u{FEFF} / #\u{B0}N\n\u{FEFF} (\n", 1),
            (prose + foot, 0)),
        Filling("pointers", (head + prose + "History[edit]\n", 0), ("For a, see b\n", 1), (prose + foot, 0)),
        Filling(
            "quotation marks", (nodes + String(repeating: "\u{5D0}", count: 70) + "\n", 0), ("\u{201C}\n", 1),
            (prose + foot, 0)),
        Filling("edit links in a single word", ("[edit]", 1)),
        Filling(
            "notices on one line", ("Velm From Wikipedia, the free encyclopedia Jump to search ", 0),
            ("This article does not cite any # ", 1)),
        Filling(
            "words of notices on one line", ("Velm From Wikipedia, the free encyclopedia Jump to search ", 0),
            ("a # is a stub. You can help Wikipedia by ", 1)),
        Filling(
            "lists of references", (head + prose + "References[edit]\n", 0), ("^ a\n", 1), (prose, 0),
            ("References[edit]\nAbc def\n", 1), (foot, 0)),
        Filling(
            "lines that lead to others", (head + prose, 0),
            ("Ab # Mill Weir Mill Weir Mill Weir Mill Weir Mill Weir Mill Weir Mill Weir Mill Weir Mill Weir Xx\n", 1),
            ("Ab\n", 2), (prose + foot, 0)),
    ]

    @Test(arguments: fillings)
    func `time grows with the size`(filling: Filling) {
        func time(_ size: Int, passes: Int) -> Double {
            let page = filling.page(size)
            return ScrapeTiming.nanosecondsPerByte(page, of: page.utf8.count, passes: passes)
        }
        let complaint = Looks.complaint {
            let small = time(16 << 10, passes: 3)
            let large = time(192 << 10, passes: 1)
            // The square would be twelve.
            return large < small * 4 ? nil : "\(small) and \(large) ns a byte"
        }
        #expect(complaint == nil)
    }
}
