import Testing
import WikiScour

/// Flattened pages of other projects and in other languages: what their wikis and scripts do otherwise than the English Wikipedia.
@Suite struct OtherWikisTests {
    private static let first =
        "The monks of Hame built a mill on its bank, and nobody else had one for a hundred years."
    private static let second =
        "The mill burned down in the dry summer of that year, and a bridge was built of its stones."

    private static func clean(_ page: String) throws -> String { try Cleaner().clean(page).text }

    // MARK: Sentences that begin as taglines do

    @Test(arguments: [
        "From Old Velmish *velmo.", "From Middle Velmish velme, from the river", "Aus altostrisch welmo.",
        "Aus dem Namen des Flusses",
    ])
    func `a line of a section is no tagline`(line: String) throws {
        let text = try Self.clean(
            """
            velm
            Ostrish[edit]
            Etymology[edit]
            \(line)
            Noun[edit]
            a mill by a river
            Retrieved from "https://en.example.org/wiki/velm"
            """)
        #expect(
            text == """
                = velm =

                == Ostrish ==

                === Etymology ===
                \(line)

                == Noun ==
                a mill by a river

                """)
    }

    @Test func `the first sentence is no tagline`() throws {
        let text = try Self.clean(
            """
            velm
            From the river of Ostra.
            Noun[edit]
            a mill by a river
            Retrieved from "https://en.example.org/wiki/velm"
            """)
        #expect(text.hasPrefix("= velm =\n\nFrom the river of Ostra.\n\n== Noun ==\n"))
    }

    @Test(arguments: [
        "From Ostrapedia", "From Ostra\nJump to: navigation, search",
        "From Ostra, the land of mills.\nJump to: navigation, search",
        "Definition from Wiktionary, the free dictionary",
    ])
    func `the line under the title stays one`(tagline: String) throws {
        let text = try Self.clean(
            """
            Velm
            \(tagline)
            \(Self.first)
            History[edit]
            \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text == "= Velm =\n\n\(Self.first)\n\n== History ==\n\(Self.second)\n")
    }

    // MARK: Headings without words

    @Test(arguments: ["[", "|", "(", "·", "—"])
    func `a sign is no heading`(sign: String) throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(Self.first)
            \(sign)
            edit
            ]
            \(Self.second)
            \(sign)
            edit
            ]
            \(Self.first)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(!text.contains("== \(sign) =="))
    }
}
