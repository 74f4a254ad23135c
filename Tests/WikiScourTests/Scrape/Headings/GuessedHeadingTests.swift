import Testing
import WikiScour

/// Headings of flattened pages that no edit link marks and no contents list: told by what stands around them.
@Suite struct GuessedHeadingTests {
    private static let sentence =
        "The monks of Hame built a mill on its bank, and nobody else in the valley had one for a hundred years."

    /// The document's headings, with their marks.
    private static func headings(_ section: String) throws -> [String] {
        let page =
            "Ostra\nFrom Wikipedia, the free encyclopedia\n\(sentence)\n\(sentence)\n\(section)\n"
            + "Retrieved from \"https://en.example.org/wiki/Ostra\""
        return try Cleaner().clean(page).text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("==") }
    }

    @Test func `in front of a sentence that leads to a list`() throws {
        let found = try Self.headings(
            "Reach\nThe river turns nearly all of the mills that stand in the valley of Ostra, and these few outside, as "
                + "the monks count them:\nThe mill of Velm, which an ox turns\nThe mill of Hame, which the wind turns")
        #expect(found == ["== Reach =="])
    }

    @Test func `in front of a hatnote a heading may end in a parenthesis`() throws {
        let found = try Self.headings("Undershot wheel (USW)\nMain article: Undershot wheel\n\(Self.sentence)")
        #expect(found == ["== Undershot wheel (USW) =="])
    }

    @Test func `over a heading that a hatnote follows`() throws {
        let found = try Self.headings(
            "Kinds of mills\nOvershot and undershot\nMain articles: Overshot wheel and Undershot wheel\n\(Self.sentence)"
        )
        #expect(found == ["== Kinds of mills ==", "=== Overshot and undershot ==="])
    }

    @Test func `in front of a long caption`() throws {
        let found = try Self.headings(
            "The old wheel\nA wheel of the second mill with its shaft of oak, the eight spokes and the long race of stone that "
                + "led the water there in the summer\n\(Self.sentence)")
        #expect(found == ["== The old wheel =="])
    }

    @Test func `a label in front of a list is none`() throws {
        #expect(try Self.headings("The mills\nVelm:\nHame: 1871").isEmpty)
    }

    // MARK: What is no heading, and what is none of the article

    @Test(arguments: ["NOTE:", "Note:", "Source:"])
    func `a word that leads on is no section of references`(line: String) throws {
        let page =
            "alignment:\nInstall the mill first\n\(line)\nThe monks keep the wheels of the mill in four groups:\ngroup of the hills\n"
            + "Use the small wheel"
        let text = try Cleaner().clean(page, hints: PageHints(title: "Ostra", form: .scrape)).text
        #expect(text.contains("Use the small wheel"))
        #expect(text.contains(line))
    }

    @Test(arguments: [
        "hideAuthority control databases InternationalISNIVIAFNationalUnited States",
        "showvteMills of OstraHame · Velm",
        "hide Authority control InternationalISNI",
    ])
    func `a box goes whose toggle is glued to it`(line: String) throws {
        let page =
            "Ostra\nFrom Wikipedia, the free encyclopedia\n\(Self.sentence)\nVideos[edit]\nThe wheel (1990)\nThe race (1991)\n\(line)\n"
            + "Retrieved from \"https://en.example.org/wiki/Ostra\""
        #expect(try Cleaner().clean(page).text.hasSuffix("== Videos ==\n- The wheel (1990)\n- The race (1991)\n"))
    }

    @Test func `contents go whose last sections were cut off`() throws {
        let page =
            "Ostra\nFrom Wikipedia, the free encyclopedia\n\(Self.sentence)\nContents  [hide] \n1 Mills\n2 Wheels\n3 Races\n"
            + "3.1 Stone\n3.2 Wood\n4 Millers\n5 References\n6 External links\n[edit]Mills\n\n\(Self.sentence)\n[edit]Wheels\n\n"
            + "\(Self.sentence)\n"
        let text = try Cleaner().clean(page).text
        #expect(
            text == "= Ostra =\n\n\(Self.sentence)\n\n== Mills ==\n\(Self.sentence)\n\n== Wheels ==\n\(Self.sentence)\n"
        )
    }
}
