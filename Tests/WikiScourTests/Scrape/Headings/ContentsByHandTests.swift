import Testing
import WikiScour

/// Flattened pages whose contents somebody made by hand.
@Suite struct ContentsByHandTests {
    private static func text(_ page: String, title: String? = "Ostra Mill", language: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, language: language, form: .scrape)).text
    }

    private static let sentence =
        "The mill of Ostra stands at the river Velm, which turns its wheel, and the miller lives beside it with his family."

    @Test func `contents leave out the word that all headings end in`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)
            Contents
            Ostra
            Velm
            Marrow Hill
            See also
            Ostra County
            Upper Mill – Ostra
            Lower Mill – Ostra
            Velm County
            Bridge Mill – Velm
            Marrow Hill County
            Wind Mill – Marrow
            See also
            List of bridges
            """)
        #expect(text.contains("== Ostra County ==\n") && text.contains("== Velm County ==\n"))
        #expect(text.contains("== Marrow Hill County ==\n"))
        #expect(!text.contains("Contents"))
    }
}
