import Testing
import WikiScour

/// The text of the content element alone, as `find(id="mw-content-text").get_text()` gives it: no title and no tagline in front, the
/// print footer at the end, and in a box above it the page's own name.
@Suite struct ContentElementTests {
    private static let lead =
        "The carp is a fish that lives in the lake of the hills. It is green, and it sleeps in the winter."
    private static let range =
        "It is found in three lakes, and in the river that joins them. Most carp are seen in the spring."
    private static let foot = "Retrieved from \"https://fish.example.org/index.php?title=Carp&oldid=12\""

    @Test func `a line that is called like the page is no title behind the article`() throws {
        let text = try Cleaner().clean(
            "\(Self.lead)\n\nRange[edit]\n\(Self.range)\n\nFish of the hills\nPike\nCarp\nPerch\n\n\(Self.foot)"
        ).text
        #expect(text.hasPrefix("= Carp =\n\n\(Self.lead)\n\n== Range ==\n\(Self.range)\n"))
        #expect(text.hasSuffix("Pike\nCarp\nPerch\n") || text.hasSuffix("- Pike\n- Carp\n- Perch\n"))
    }

    @Test func `nor is it one without an edit link`() throws {
        let text = try Cleaner().clean("\(Self.lead)\n\(Self.range)\nPike\nCarp\nPerch\n\(Self.foot)").text
        #expect(text.hasPrefix("= Carp =\n\n\(Self.lead)\n\n\(Self.range)\n"))
    }

    @Test func `behind a notice of the site and menus it is one`() throws {
        let notice =
            "The wiki of the hills is read by many, and written by three: please help us to write it in the winter."
        let text = try Cleaner().clean(
            "\(notice)\nMain page\nRandom article\nRecent changes\nLog in\nCarp\n\(Self.lead)\n\(Self.range)\n\(Self.foot)"
        ).text
        #expect(text == "= Carp =\n\n\(Self.lead)\n\n\(Self.range)\n")
    }

    // MARK: Headings that nothing shows

    /// An article whose list of references has more lines than itself, a text node a line.
    private static let referencesInNodes = (1...40).map {
        "^\n\"The carp of the hills\"\n.\nOstra Press\n. 190\($0 % 10). pp. \($0)–\($0 + 2).\nISBN\n978-0-00-0000\($0)-2\n. Retrieved\nMay 7,\n2020\n.\n"
    }.joined()

    @Test func `references that are longer than the article are found by the link back`() throws {
        let text = try Cleaner().clean(
            "\(Self.lead)\n\(Self.range)\nSee also\nPike\nPerch\nReferences\n\(Self.referencesInNodes)\(Self.foot)",
            hints: PageHints(form: .scrape)
        ).text
        #expect(text.hasPrefix("= Carp =\n\n\(Self.lead)"))
        #expect(text.contains("\n== See also ==\n"))
        #expect(!text.contains("Ostra Press"))
        #expect(!text.contains("ISBN"))
    }

    @Test func `the edit link of an excerpt is not that of a section`() throws {
        let article = (1...40).map {
            "The \($0)th carp that the monks of Hame counted in the lake slept in the mud of its deepest part all winter."
        }
        let text = try Cleaner().clean(
            article.joined(separator: "\n")
                + "\nFood\nThis section is an excerpt from\nFood of the carp\n.\n[\nedit\n]\n\(Self.lead)\n"
                + "References\n\(Self.referencesInNodes)\(Self.foot)",
            hints: PageHints(form: .scrape)
        ).text
        #expect(text.contains(article[39]))
        #expect(text.contains(Self.lead))
        #expect(!text.contains("Ostra Press"))
    }

    @Test func `behind the links of excerpts stand no headings`() throws {
        let excerpts = ["Elm", "Oak", "Ash", "Yew"].map {
            "\($0) carp\nThese paragraphs are an excerpt from\n\($0) carp of the hills\n.\n[\nedit\n]\n\($0)\nis a carp that lives in the lake of\n"
                + "Hame\n, and sleeps in the mud of its deepest part all winter.\n"
        }.joined()
        let text = try Cleaner().clean(
            "\(Self.lead)\n\(excerpts)References\n\(Self.referencesInNodes)\(Self.foot)",
            hints: PageHints(form: .scrape)
        ).text
        #expect(!text.contains("== Elm ==") && !text.contains("== Oak =="))
        #expect(!text.contains("Ostra Press"))
    }

    @Test func `parts of the references go with them`() throws {
        let text = try Cleaner().clean(
            "\(Self.lead)\nRange\n[\nedit\n]\n\(Self.range)\nReferences\n[\nedit\n]\nBooks\n[\nedit\n]\nVelm, A. (1987).\nThe carp\n. "
                + "Ostra Press.\nISBN\n978-0-00-00001-2\n.\nOthers\n[\nedit\n]\n\(Self.referencesInNodes)\(Self.foot)",
            hints: PageHints(form: .scrape)
        ).text
        #expect(text == "= Carp =\n\n\(Self.lead)\n\n== Range ==\n\(Self.range)\n")
    }

    @Test func `names of programs are no headings with a glued label`() throws {
        let boxes = "Programs of the carp\nTextEdit\nPond\nTextEdit\nLake\nTextEdit\nResEdit\n"
        let article = (1...12).map {
            "The \($0)th carp that the monks of Hame counted in the lake slept in the mud of its deepest part all winter."
        }
        let text = try Cleaner().clean(
            article.joined(separator: "\n")
                + "\nReferences\n^ Velm, A. (1987). The carp. ISBN 978-0-00-00001-2.\n\(boxes)\(Self.foot)",
            hints: PageHints(form: .scrape)
        ).text
        #expect(!text.contains("== Text =="))
    }
}
