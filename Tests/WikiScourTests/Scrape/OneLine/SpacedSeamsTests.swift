import Testing
import WikiScour

/// Pages with a block a line, whose flattener put a space between any two texts of it and took it out again in front of marks of ASCII.
@Suite struct SpacedSeamsTests {
    private static func text(_ page: String, language: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: "Velm", language: language, form: .scrape)).text
    }

    @Test func `spaces around links of a language without spaces go, and around its marks`() throws {
        let text = try Self.text(
            """
            維基百科，自由的百科全書

            維姆磨坊 是 北方 的一座 水磨 ， 建於 1843 年 ，由 修道士 所建 。

            它的 輪子 由 橡木 製成 ，石頭 由 花崗岩 製成 。它們 仍在 轉動 。
            """, language: "zh")
        #expect(text.contains("\n維姆磨坊是北方的一座水磨，建於 1843年，由修道士所建。\n"))
        #expect(text.contains("\n它的輪子由橡木製成，石頭由花崗岩製成。它們仍在轉動。\n"))
    }

    @Test func `spaces that an author wrote here and there stay`() throws {
        let sentence = "輪子由橡木製成，石頭由花崗岩製成，水由河流而來，風由海上而來，人由城中而來。"
        let page = """
            \(sentence)\(sentence)\(sentence)\(sentence)

            參見 磨坊 ，河流 ，以及 石頭 ，\(sentence)\(sentence)\(sentence)
            """
        #expect(try Self.text(page, language: "zh").contains("參見 磨坊 ，河流 ，以及 石頭 ，輪子"))
    }

    @Test func `letters of notes stand between brackets with spaces`() throws {
        let text = try Self.text(
            """
            The mill [ a ] turns. [ 1 ] It was built ( or was it?) in 1843. [ 2 ] Its \u{201C} wheel \u{201D} is of oak [ 3 ] and stone.

            The monks [ b ] left it, and nobody knows why they did.
            """)
        #expect(
            text.contains(
                "\nThe mill turns. It was built (or was it?) in 1843. Its \u{201C}wheel\u{201D} is of oak and stone.\n")
        )
        #expect(text.contains("\nThe monks left it, and nobody"))
    }

    @Test func `parts of compounds and endings stand behind their links`() throws {
        let text = try Self.text(
            """
            Die Mühle steht am Fluss. [1] Der Eisen -Staub ist rot. [2] Er heißt \u{201E} Rost \u{201C} und liegt dort. [3]

            Die Mühlen- und Brückenbauer kamen aus Velm. [4] Das Wort -Staub steht allein, und Ostra - Velm auch. [5]
            """, language: "de")
        #expect(text.contains("Der Eisen-Staub ist rot. Er heißt \u{201E}Rost\u{201C} und liegt dort."))
        #expect(text.contains("Die Mühlen- und Brückenbauer"))
        #expect(text.contains("Ostra - Velm auch."))
        #expect(
            try Self.text(
                """
                Değirmen Ostra 'da durur. [1] Velm ’nin taşı ağırdır. [2] Tekerleği meşedendir. [3]

                Keşişler onu Velm 'den getirdi, çünkü orada taş yoktu. [4] Sonra onu sattılar. [5]
                """, language: "tr"
            ).contains("Değirmen Ostra'da durur. Velm’nin taşı ağırdır."))
    }

    @Test func `links without a name are no citations`() throws {
        let page = """
            Ostra Mill ( the old one) is a mill, see [1] and [2].

            More of it is told by [3] and by [4], and a plan of it is in [5] ; nobody knows more.
            """
        #expect(try Self.text(page).contains("Ostra Mill ( the old one) is"))
    }
}
