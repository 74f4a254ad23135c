import Testing
import WikiScour

/// The headings of flattened pages of a dictionary that shows none of them.
@Suite struct DictionaryHeadingsTests {
    private static func text(_ page: String, title: String? = "Ostra Mill", language: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, language: language, form: .scrape)).text
    }

    private static let sentence =
        "The mill of Ostra stands at the river Velm, which turns its wheel, and the miller lives beside it with his family."

    @Test func `the parts of a dictionary are headings below their languages`() throws {
        let text = try Self.text(
            """
            velm
            From Wiktionary, the free dictionary
            See also: Velm
            English
            Etymology
            From Ostrish velmo
            Pronunciation
             IPA: /velm/
            Noun
            velm (plural velms)
             A wheel that the river turns.
            Synonyms
             wheel
            Old Ostrish
            Etymology 1
            Borrowed from Marrowish velmu (“water”)
            Verb
            velmen
             to turn
            Conjugation
             I velme, you velmst
            Etymology 2
            Noun
            velmen
             turners
            Anagrams
             melv
            """, title: "velm")
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("==") }
        #expect(
            headings == [
                "== English ==", "=== Etymology ===", "=== Pronunciation ===", "=== Noun ===", "==== Synonyms ====",
                "== Old Ostrish ==", "=== Etymology 1 ===", "==== Verb ====", "===== Conjugation =====",
                "=== Etymology 2 ===", "==== Noun ====", "=== Anagrams ===",
            ])
    }

    @Test func `a line that is all of an etymology is no language`() throws {
        let text = try Self.text(
            """
            velm
            From Wiktionary, the free dictionary
            Ostrish
            Etymology
            From Marrowish
            Verb
            velmen
             to turn
            Noun
            velm
             a wheel
            """, title: "velm")
        #expect(text.contains("=== Etymology ===\nFrom Marrowish\n\n=== Verb ===\nvelmen\n"))
    }

    @Test func `names of columns are no parts of a dictionary`() throws {
        let text = try Self.text("\(Self.sentence)\nNoun\nVerb\nvelm\nvelmen\n\(Self.sentence)\n")
        #expect(!text.contains("= Noun =") && !text.contains("= Verb ="))
    }

    @Test func `rows of an infobox and sections of other pages are none`() throws {
        let text = try Self.text(
            """
            Forward
            Number
            Letter
            Velm
            Symbol
            \(Self.sentence)
            Etymology
            \(Self.sentence)
            References
            ^ Marrow 1987, p. 3.
            """)
        #expect(!text.contains("= Forward =") && !text.contains("= Number =") && !text.contains("= Symbol ="))
    }

    @Test func `heads of columns below a word with a capital are none`() throws {
        let text = try Self.text(
            "\(Self.sentence)\nWord\nPronunciation\nNoun\nVerb\nAdjective\nvelm\nvelmo\nvelmi\nvelmu\n\(Self.sentence)\n"
        )
        #expect(!text.contains("= Word =") && !text.contains("= Verb ="))
    }
}
