import Foundation
import TestSupport
import Testing

/// The validator finds what it claims to find; else it would prove nothing about the outputs.
struct FormatValidatorTests {
    typealias Rule = FormatValidator.Violation.Rule

    @Test func `a document with everything in it obeys`() {
        let document = """
            = Talk:Ostra =

            Infobox
            - Title: Ostra
            - Area (Total): 4 km²

            The lead.

            - a list of one that a paragraph could be

            == Lists ==
            - one
              - two
                - three
            1. four

            === Code ===
                let x = "two  spaces\tand a tab"

                end

            After it.

            == Tables ==

            === A ===
            caption
            a | | b
            c | d

            $a^2$

            """
        #expect(FormatValidator.violations(in: document) == [])
        #expect(FormatValidator.violations(in: "= Ostra =\n") == [])
    }

    @Test(
        arguments: [
            ("= T =\n\na\u{308}\n", Rule.notNFC, 3),
            ("= T =\n\nend", .lineEnd, 3),
            ("= T =\n\nend\n\n", .lineEnd, 4),
            ("= T =\n\nend \n", .trailingSpace, 3),
            ("= T =\n\n end\n", .leadingSpace, 3),
            ("= T =\n\ntwo  spaces\n", .doubledSpace, 3),
            ("= T =\n\n-  item\n", .doubledSpace, 3),
            ("= T =\n\nno\u{A0}break\n", .foreignSpace, 3),
            ("= T =\n\nnarrow\u{202F}space\n", .foreignSpace, 3),
            ("= T =\n\na\ttab\n", .control, 3),
            ("= T =\n\na return\r\n", .control, 3),
            ("= T =\n\nsoft\u{AD}hyphen\n", .invisible, 3),
            ("= T =\n\nmark\u{200E}\n", .invisible, 3),
            ("= T =\n\na\n\n\nb\n", .blankLines, 5),
            ("No title\n\ntext\n", .title, 1),
            ("= T =\ntext\n", .title, 1),
            ("= T =\n\n", .title, 1),
            ("", .title, 1),
            ("= T =\n\n= One =\ntext\n", .headingLevel, 3),
            ("= T =\n\n======= Seven =======\ntext\n", .headingLevel, 3),
            ("= T =\n\ntext\n== H ==\ntext\n", .headingSpacing, 4),
            ("= T =\n\n== H ==\n\ntext\n", .headingSpacing, 3),
            ("= T =\n\n== H ==\n=== I ===\ntext\n", .headingSpacing, 3),
            ("= T =\n\ntext\n\n== H ==\n", .emptySection, 5),
            ("= T =\n\n== H ==\n\n== I ==\ntext\n", .emptySection, 3),
            ("= T =\n\n== H ==\n\n=== I ===\n\n== J ==\ntext\n", .emptySection, 5),
            ("= T =\n\ntext\n- item\n", .blockSpacing, 4),
            ("= T =\n\n- item\ntext\n", .blockSpacing, 4),
            ("= T =\n\ntext\n    code\n", .blockSpacing, 4),
            ("= T =\n\n- one\n    - three\n", .listDepth, 4),
            ("= T =\n\n- one\n- two\n\n- three\n- four\n", .splitList, 6),
            ("= T =\n\nInfobox\n- Born: 1900\n- Died: 1950\n", .infobox, 3),
            ("= T =\n\nInfobox\n- Title: T\n", .infobox, 3),
            ("= T =\n\nInfobox\n- Title: T\n- Born\n", .infobox, 5),
            ("= T =\n\nInfobox\n- Title: T\n- : 1900\n", .infobox, 5),
            ("= T =\n\nlead\n\nInfobox\n- Title: T\n- Born: 1900\n", .infoboxOrder, 5),
            ("= T =\n\n${\\displaystyle a}$\n", .formula, 3),
            ("= T =\n\n$$b$$ and $${\\displaystyle a}$$\n", .formula, 3),
        ] as [(String, Rule, Int)])
    func `each rule is found where it is broken`(document: String, rule: Rule, line: Int) {
        #expect(FormatValidator.violations(in: document).contains { $0.rule == rule && $0.line == line })
    }

    /// Fuzzing found that these were taken for breaks.
    @Test(arguments: [
        // A mark that combines is one character with the space in front of it.
        "= \u{E38}Ostra =\n\nInfobox\n- Title: \u{E38}Ostra\n- Born: 1900\n",
        // An entry of an infobox is no row of a table.
        "= T =\n\nInfobox\n- Title: | | Tarn\n- Born: 1900\n",
        // No outer style: it closes within the formula, or what it belongs to was cut off.
        "= T =\n\n${\\displaystyle a}b$ and $a${\\displaystyle a\n",
        // Numbered cells in front of a list.
        "= T =\n\n2. s\n3. e\n\n- a\n- b\n",
        // Nor is a formula within words of a formula.
        "= T =\n\n$f$d${\\textstyle}$\n",
        // Nor are braces between two formulas.
        "= T =\n\n${${\\displaystyle}$}$\n",
    ])
    func `what only looks like a break is none`(document: String) {
        #expect(FormatValidator.violations(in: document) == [])
    }

    @Test func `bytes that are no UTF-8 are found`() {
        let found = FormatValidator.violations(in: Data([0x3D, 0x20, 0xFF, 0x20, 0x3D, 0x0A]))
        #expect(found.map(\.rule) == [.notUTF8])
    }

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: Repository.specimen.path),
            "the specimen lies beside the repository and is not there"),
        arguments: ["clean.txt", "expected.txt"])
    func `the specimen obeys`(name: String) throws {
        let document = try Data(contentsOf: Repository.specimen.appending(path: name))
        #expect(FormatValidator.violations(in: document) == [])
    }
}
