import Testing
import WikiScour

/// Flattened pages of small wikis: their heads, which no table lists, and articles of a few short lines.
@Suite struct ShortPagesTests {
    private static let lead = "A tarn is a small lake in the hills of Ostra."
    private static let next = "It has no outlet."

    private static func clean(_ lines: String..., title: String = "file") throws -> String {
        try Cleaner().clean(lines.joined(separator: "\n"), hints: PageHints(title: title)).text
    }

    // MARK: The head

    @Test(arguments: [
        "Jump to navigation\nJump to search", "Jump to: navigation, search", "Jump to: navigation,\nsearch",
    ])
    func `a short article under the links that jump over menus is the article`(links: String) throws {
        for head in ["", "Alba", "Alba\nBern\nCara", "Alba\nBern\nCara\nDorn\nErle\nFara\nGolm\nHame"] {
            let text = try Self.clean(
                head + "\nTarn", "From Ostra", links, Self.lead, Self.next)
            #expect(text == "= Tarn =\n\n\(Self.lead)\n\n\(Self.next)\n")
        }
    }

    @Test func `a notice of the site is not the title`() throws {
        let notice =
            "This is a copy of the books of Ostra as they were in the summer of that year, which nobody can edit any more."
        let text = try Self.clean(
            notice, "ostra.example", "Tarn", "From Ostra", "Hills > Lakes > Tarn", "Jump to: navigation, search",
            Self.lead, Self.next)
        #expect(text == "= Tarn =\n\n\(Self.lead)\n\n\(Self.next)\n")
    }

    @Test func `sentences in front of a line that begins like a tagline stay`() throws {
        let long =
            "The hills of Ostra are high and green, and whoever walks there sees all of the valley to its end at the sea."
        let text = try Self.clean(
            long, long, long, long, "Tarn", "From Ostra", "Jump to navigation", "Jump to search", Self.lead)
        #expect(text.contains(long))
    }

    @Test func `the title ends the way to the page where there is no tagline`() throws {
        let text = try Self.clean(
            "Home", "Books", "You are here: Hills ► The tarns of Ostra", "The tarns of Ostra",
            "Jump to: navigation, search", Self.lead, Self.next)
        #expect(text == "= The tarns of Ostra =\n\n\(Self.lead)\n\n\(Self.next)\n")
    }

    @Test func `the place of an advertisement is no title`() throws {
        let text = try Self.clean(
            "Advertisement", "Skip to content", "Lakes of Ostra Wiki", "7,835", "pages", Self.lead, Self.next,
            title: "Tarn")
        #expect(text == "= Tarn =\n\n\(Self.lead)\n\n\(Self.next)\n")
    }

    @Test func `the page above a page goes with the links behind it`() throws {
        let text = try Self.clean(
            "Alba", "Bern", "Cara", "Lakes/Tarn", "From Ostra", "<", "Lakes", "Jump to navigation", "Jump to search",
            Self.lead, Self.next)
        #expect(text == "= Lakes/Tarn =\n\n\(Self.lead)\n\n\(Self.next)\n")
    }

    @Test func `menus above an article go`() throws {
        let menus = [
            "Menu", "Home", "Random", "Recent changes", "Special pages", "Community portal", "Preferences", "Search",
            "Talk", "Contributions", "Log in", "What links here", "Related changes", "Page information",
        ]
        let text = try Self.clean(
            "Tarn", "From Ostra", "Jump to: navigation, search", "Boats", menus.joined(separator: "\n"), Self.lead,
            Self.next)
        #expect(text.hasPrefix("= Tarn =\n\nBoats\n"))
        #expect(!text.contains("Recent changes"))
        #expect(text.hasSuffix("\n\(Self.lead)\n\n\(Self.next)\n"))
        let few = try Self.clean(
            "Tarn", "From Ostra", "Jump to: navigation, search", "Boats", "Mills", "Ponds", "Home",
            "History", "Search", Self.lead)
        #expect(few.contains("History"))
    }

    @Test func `a name in pieces above the tagline is not its last piece`() throws {
        let text = try Self.clean(
            "Alba", "Bern", "Tarn H", "2", "O", "From Ostra", "Jump to navigation", "Jump to search", Self.lead,
            "Retrieved from \"http://ostra.example/wiki/Tarn_H2O\"")
        #expect(text == "= Tarn H2O =\n\n\(Self.lead)\n")
    }

    // MARK: The end

    @Test(arguments: ["index.php/Tarn", "../wiki/Tarn", "Tarn.html"])
    func `an address of a saved page ends the article`(address: String) throws {
        let text = try Self.clean(
            "Tarn", "From Ostra", "Jump to: navigation, search", Self.lead, Self.next,
            "Retrieved from \"\(address)\"", "Front page", "Books of the month", "The shop")
        #expect(text == "= Tarn =\n\n\(Self.lead)\n\n\(Self.next)\n")
    }

    @Test func `what was retrieved from a book is the author's`() throws {
        let text = try Self.clean(
            "Tarn", "From Ostra", "Jump to: navigation, search", Self.lead, "Retrieved from \"The lakes of Ostra\"",
            Self.next)
        #expect(text.contains("The lakes of Ostra"))
        #expect(text.contains(Self.next))
    }

    // MARK: Languages

    @Test(arguments: [
        "Other languages:\nDeutsch\nEnglish\nespañol\nfrançais",
        "Other languages:Danish *•*English *•*Chinese (Taiwan)",
        "Weitere Sprachen:\nDanish\n*•*\nEnglish\n*•*\nChinese (Taiwan)",
        "Autres langues :\nDeutsch • English • français • español",
    ])
    func `the row of languages above a page that was translated goes`(row: String) throws {
        let text = try Self.clean("Tarn", "From Ostra", "Jump to: navigation, search", row, Self.lead, Self.next)
        #expect(text == "= Tarn =\n\n\(Self.lead)\n\n\(Self.next)\n")
    }

    @Test func `a sentence about other languages stays`() throws {
        let line =
            "Other languages: none, but for the songs that shepherds know, which are of words that nobody understands."
        let text = try Self.clean("Tarn", "From Ostra", "Jump to: navigation, search", line, Self.lead)
        #expect(text.contains(line))
    }

    // MARK: What is set in

    @Test func `headings that are set in by two spaces stay`() throws {
        let text = try Self.clean(
            "Tarn", "From Ostra", "Jump to: navigation, search", Self.lead,
            "  Old News", " May 5: the mill is found",
            "It stood in the wood above the lake for years, and nobody had seen it.",
            "  Other News", "The bridge is built of the same stones, and it has a roof of oak like the mill.")
        #expect(text.contains("\n\n== Old News ==\nMay 5: the mill is found\n"))
        #expect(text.contains("\n\n== Other News ==\nThe bridge"))
    }

    @Test func `items that are set in as headings are stay`() throws {
        let text = try Self.clean(
            "Tarn", "From Ostra", "Jump to: navigation, search", Self.lead, "Contents", "1 Walks", "2 Inns", "  Walks",
            "  Along the shore", " Over the hills", "  Inns", " The Old Mill", "  The Green Boat",
            "Retrieved from \"http://ostra.example/wiki/Tarn\"")
        #expect(text.contains("== Walks ==\n"))
        #expect(text.contains("Along the shore"))
        #expect(text.contains("The Green Boat"))
    }

    // MARK: Program text

    @Test func `numbers of elements are no citations`() throws {
        let line = "Signs on the left come last (a[1][2]++ is ((a[1])[2])++). Set x[0] = y[1] first."
        let text = try Self.clean("Tarn", "From Ostra", "Jump to: navigation, search", line, Self.lead)
        #expect(text.contains(line))
    }

    @Test func `beside them citations go`() throws {
        let text = try Self.clean(
            "Tarn", "From Ostra", "Jump to: navigation, search",
            "The lake is deep.[1] The shore is of stone.[2] Nobody swims there,[3] and mills[4] stand empty.",
            "Count with n[2]++ to the end.")
        #expect(text.contains("The lake is deep. The shore is of stone. Nobody swims there, and mills stand empty."))
        #expect(text.contains("n[2]++"))
    }
}
