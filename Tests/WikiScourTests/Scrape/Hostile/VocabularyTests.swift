import Foundation
import TestSupport
import Testing

@testable import WikiScour

/// Texts put together at random of what the rules look for: labels, names of sections, the interface's words, marks. Real pages have
/// hardly ever two of them where nothing else is, and there a rule may reach behind an end.
@Suite struct VocabularyTests {
    private static let marks = [
        "[edit]", "[1]", "[", "1", "]", "^", "edit", "[ edit ]", "v", "t", "e", "v t e", "vte", "•", "|", "|-", "* ",
        "# ",
        "- ", "1. ", "[[", "](https://en.example.org/wiki/Velm)", "{\\displaystyle g}", "$x$", "Contents", "1 Mills",
        "1.1 Wheels",
        "(", ")", "\"", "'", "→", "←", "Retrieved from \"https://en.example.org/wiki/Ostra\"", "Categories: Mills",
        "Jump to content", "From Wikipedia, the free encyclopedia", ".mw-parser-output .x{a:b}", "\t", "\u{A0}",
        "\u{200B}", "&lt;",
        "\\[", "\\", "```", "---", "|---|", "![](x.png)", "<br>", "100", "1,000", "12 May 1999", "1868–1871", "50°",
        " ", "  ",
        "    ", "Ostra Mill - Mill Wiki",
    ]
    private static let sentences = [
        "Ostra Mill is a mill on the river Velm.", "It was built in 1868 by Ada Renn, who sold it.", "水車は川にある。",
        "Мельница стоит на реке.",
        "المطحنة على النهر.", "it was so", "Velm", "Ada Renn", "Ostra Mill",
    ]

    /// What the tables hold, a list for each kind.
    private static let vocabulary: [[String]] = {
        func lastFields(_ table: StaticString, separator: Character? = "|") -> [String] {
            var found: [String] = []
            TSV.forEachRow(table) { fields in
                guard let last = fields.last else { return }
                if let separator {
                    found += last.split(separator: separator).map(String.init)
                } else {
                    found.append(String(last))
                }
            }
            return found
        }
        var interface: [String] = []
        TSV.forEachRow(InterfaceTable.tsv) { fields in if fields.count > 1 { interface.append(String(fields[1])) } }
        return [
            lastFields(InfoboxLabelTable.tsv), lastFields(SectionNameTable.tsv), interface,
            lastFields(PhraseTable.tsv, separator: nil), marks, marks, sentences, sentences,
        ]
    }()

    private var random: Mutator

    init() {
        random = Mutator(seed: 21)
    }

    private mutating func word() -> String {
        let list = Self.vocabulary[random.number(below: Self.vocabulary.count)]
        return list[random.number(below: list.count)].replacing(/\$\w+/, with: "Ostra")
    }

    private static let separators: [[String]] = [
        ["\n"], ["\n"], [" "], [""], ["\n\n"], ["\n", "\n", " ", "", "\n\n", "\t", "\r\n"],
    ]

    private mutating func text() -> String {
        let separators = Self.separators[random.number(below: Self.separators.count)]
        let words = (0...random.number(below: 8)).map { _ in word() }
        var text = ["", " ", "\n"][random.number(below: 3)]
        for _ in 0...random.number(below: 20) {
            text += random.number(below: 10) < 7 ? words[random.number(below: words.count)] : word()
            text += separators[random.number(below: separators.count)]
        }
        return text
    }

    @Test(arguments: [InputDescription.Form.scrape, nil])
    mutating func `no text stops the program, or breaks a promise`(form: InputDescription.Form?) {
        let properties = CleaningProperties(hints: PageHints(title: "T", form: form), slowness: 100)
        for _ in 0..<1500 {
            let page = text()
            let violations = properties.violations(of: Array(page.utf8))
            #expect(violations.isEmpty, "\(page.debugDescription)")
        }
    }

    /// What once stopped it.
    @Test(arguments: [
        " Jump to content Brass lute", "\nJump to content", "Ostra Mill - Jump to content Ostra Mill From Wikipedia",
        "100\n100\n",
        "Ostra Mill\n\n1000\n\n1000\n", "[Velm](https://en.example.org/wiki/Velm)\n# Ostra Mill\n```",
        String(repeating: "1165 – The mill of Velm burns\n", count: 14),
    ])
    func `a known text does not stop the program`(page: String) {
        let properties = CleaningProperties(hints: PageHints(title: "T", form: .scrape), slowness: 100)
        #expect(properties.violations(of: Array(page.utf8)).isEmpty)
    }
}
