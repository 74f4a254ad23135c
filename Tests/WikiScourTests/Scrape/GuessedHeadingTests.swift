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
}
