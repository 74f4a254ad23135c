import Testing
import WikiScour

/// Flattened pages of dictionaries, and of wikis about programs: their words look like citations, labels of boxes and links.
@Suite struct DictionaryTextsTests {
    private static func clean(_ page: String) throws -> String { try Cleaner().clean(page).text }

    private static func page(_ body: String) -> String {
        """
        Mühle
        Aus Wiktionary, dem freien Wörterbuch
        Substantiv, f[Bearbeiten]
        \(body)
        Abgerufen von „https://de.example.org/w/index.php?title=Mühle&oldid=1“

        """
    }

    @Test func `the numbers of senses are no citations`() throws {
        let text = try Self.clean(
            Self.page(
                """
                Bedeutungen:
                [1] Haus, in dem Korn gemahlen wird
                [2] Spiel mit Steinen
                Beispiele:
                [1] Die Mühle steht am Fluss Velm.
                Übersetzungen[Bearbeiten]
                Ostrisch: [1] velm; [2] velmo, [1, 2] velmi
                """))
        #expect(text.contains("[1] Haus, in dem") && text.contains("[2] Spiel mit"))
        #expect(text.contains("[1] Die Mühle steht"))
        #expect(text.contains("Ostrisch: [1] velm; [2] velmo, [1, 2] velmi"))
    }

    @Test func `citations that begin a line are none of them`() throws {
        // Torn from their sentences, they begin anywhere but at the first.
        let text = try Self.clean(
            Self.page(
                """
                Die Mühle steht seit vielen Jahren am Fluss.
                [17] Sie wurde von den Mönchen aus Hame gebaut.
                [18] Heute gehört sie den Leuten im Dorf.[19]
                """))
        #expect(!text.contains("["))
    }

    @Test func `sections of a dictionary are no box`() throws {
        let text = try Self.clean(
            """
            velm
            Jump to navigation
            Jump to search
            Ostrish
            Pronunciation
            Noun:
            (Hame) IPA(key): /vɛlm/
            Adjective:
            (Hame) IPA(key): /vɛlˈm/
            Adjective
            like a river that a mill stands by, and that nobody may cross without a boat.
            Retrieved from "https://en.example.org/wiki/velm"
            """)
        #expect(!text.contains("Infobox"))
        #expect(text.contains("Pronunciation") && text.contains("Adjective\n"))
    }

    @Test(arguments: [
        ["BaseWindow", "Label", "StatusBar", "LabelClickable", "ImagePanel", "AssetLocation", "EntitySpawn"],
        ["HomeNewsDocumentsSoftwareCommunityEventsAbout", "Parent pages: Mills"],
    ])
    func `names of letters alone are no box`(names: [String]) throws {
        let text = try Self.clean(
            """
            Velm/Client
            From Velm Documentation
            Jump to: navigation, search
            \(names.joined(separator: "\n"))
            Retrieved from "http://velm.example.org/index.php?title=Velm/Client"
            """)
        #expect(!text.contains("Infobox"))
        for name in names { #expect(text.contains(name)) }
    }

    @Test func `a box does not cut the line of a program`() throws {
        let text = try Self.clean(
            """
            MillerJoin
            From Velm Documentation
            Jump to: navigation, search
            Name
            MillerJoin
            Arguments
            Miller miller
            Return option
            None
            Foo = function(args)
            print(args.miller:GetName().." has come")
            end
            Retrieved from "http://velm.example.org/index.php?title=MillerJoin"
            """)
        #expect(text.contains("print(args.miller:GetName()..\" has come\")"))
    }
}
