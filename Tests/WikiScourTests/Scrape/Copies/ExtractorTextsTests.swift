import Testing
import WikiScour

/// What extractors that write an element a line leave of wiki pages: edit links in front of paragraphs, tables with bars, heads of
/// wiki farms. Each case is one that was met, in small.
@Suite struct ExtractorTextsTests {
    private static func text(_ page: String, title: String? = "Ostra Mill") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title)).text
    }

    private static let lead =
        "Ostra Mill is a water mill at the river Velm, which two brothers built in 1820 for the monks."

    // MARK: Edit links in front of text

    @Test(arguments: ["[edit]", "[modifier | modifier le code]", "[Bearbeiten | Quelltext bearbeiten]"])
    func `edit links in front of paragraphs stand behind headings`(link: String) throws {
        let text = try Self.text(
            """
            \(Self.lead)
            History
            \(link)The mill was founded in 1200. It grew slowly.
            Wheels
            \(link)- The first
            - The second
            Owners
            \(link)| Year | Owner |
            |---|---|
            | 1820 | Jon |
            """)
        #expect(
            text == """
                = Ostra Mill =

                \(Self.lead)

                == History ==
                The mill was founded in 1200. It grew slowly.

                == Wheels ==
                - The first
                - The second

                == Owners ==
                Year | Owner
                1820 | Jon

                """)
    }

    @Test func `edit links in front of headings stay theirs`() throws {
        let text = try Self.text(
            "\(Self.lead)\n[edit] History\nIt grew slowly.\n[edit] Wheels\nThere are two of them.\n")
        #expect(text.hasSuffix("\n== History ==\nIt grew slowly.\n\n== Wheels ==\nThere are two of them.\n"))
    }

    @Test func `labels without brackets in front of text are edit links where there are two`() throws {
        let text = try Self.text(
            "\(Self.lead)\nHistory\neditThe mill was founded in 1200, and it grew slowly.\nWheels\neditThere are two wheels of oak in it.\n"
        )
        #expect(
            text.hasSuffix(
                "\n== History ==\nThe mill was founded in 1200, and it grew slowly.\n\n== Wheels ==\nThere are two wheels of oak in it.\n"
            ))
    }

    @Test func `sections that are lines begin with their headings`() throws {
        let text = try Self.text(
            "\(Self.lead)\n\nHistory[edit] Founding[edit] The mill was founded in 1200, and it grew slowly.\n\nWheels[edit] There are two of them.\n"
        )
        #expect(
            text.hasSuffix(
                "\n== History ==\n\n=== Founding ===\nThe mill was founded in 1200, and it grew slowly.\n\n== Wheels ==\nThere are two of them.\n"
            ))
    }

    @Test func `an edit link on a line of its own shows a wiki`() throws {
        let text = try Self.text("\(Self.lead)\n\nHistory\n\n[edit]\n\nThe mill was founded in 1200.\n")
        #expect(text.hasSuffix("\n== History ==\nThe mill was founded in 1200.\n"))
    }

    // MARK: Tables

    @Test func `a table of two columns in front of the article is its box`() throws {
        let text = try Self.text(
            """
            Ostra Mill | |
            ---|---|
            Haus: | Norr |
            Besitzer: | Jon |
            Räder |
            Holz: | Eiche |
            Farbe: | rot |
            \(Self.lead)
            Wheels[edit]
            The wheels are of oak.
            Year | Wheels | |
            ---|---|---|
            1820 | 2 | |
            1900 | 3 | iron |
            |
            The third one was of iron.
            """)
        #expect(
            text == """
                = Ostra Mill =

                Infobox
                - Title: Ostra Mill
                - Haus: Norr
                - Besitzer: Jon
                - Holz: Eiche
                - Farbe: rot

                \(Self.lead)

                == Wheels ==
                The wheels are of oak.

                Year | Wheels
                1820 | 2
                1900 | 3 | iron

                The third one was of iron.

                """)
    }

    @Test func `a label that nobody knows stays in the head of a box`() throws {
        let text = try Self.text(
            "Ostra Mill\nOld nameRivertown\nNumber of gates7\nCountryNorr\nRegionVelm\nPopulation12\nArea4 km2\n\(Self.lead)\nHistory[edit]\nIt grew.\n"
        )
        for word in ["Rivertown", "gates7", "Norr"] { #expect(text.contains(word)) }
    }

    @Test func `words of Chinese that hold a label are no box`() throws {
        let lines = ["河谷路線之最", "開磨次數及時間", "項目 水輪 內容", "水輪最長 北磨坊", "磨坊地理特性", "位於海拔最高山坡的路線"]
        let text = try Self.text(
            "\(lines.joined(separator: "\n"))\n本頁列出河谷裡所有磨坊的水輪，並且說明其路線及其時間，以及各種其他的特性和用處。\n歷史[編輯]\n它是紅色的。\n")
        #expect(!text.contains("Infobox"))
    }

    // MARK: Heads

    @Test(arguments: [
        "From Wikipedia, the free encyclopedia", "From PCGamingWiki, the wiki about fixing games",
        "Материал из Википедии — свободной энциклопедии",
    ])
    func `a wiki's tagline under the title shows a wiki`(tagline: String) throws {
        let text = try Self.text("Ostra Mill\n\n\(tagline)\n\n\(Self.lead)\n", title: nil)
        #expect(text == "= Ostra Mill =\n\n\(Self.lead)\n")
    }

    @Test(arguments: ["From Hanover", "From all of us"])
    func `other lines that begin so do not`(line: String) {
        let error = #expect(throws: CleaningError.self) { try Self.text("Ostra Mill\n\n\(line)\n\n\(Self.lead)\n") }
        #expect(error?.code == .notAWikiPage)
    }

    @Test(arguments: ["Page semi-protected", "Page contents not supported in other languages."])
    func `what stands between title and tagline is no title`(line: String) throws {
        let text = try Self.text(
            "Ostra Mill\n\n\(line)\nFrom Wikipedia, the free encyclopedia\n\n\(Self.lead)\n", title: nil)
        #expect(text.hasPrefix("= Ostra Mill =\n"))
    }

    @Test(arguments: ["History", "Search", "Navigation", "Home"])
    func `a title may be a word of the menus`(title: String) throws {
        let text = try Self.text("\(title)\n\nFrom Wikipedia, the free encyclopedia\n\n\(Self.lead)\n", title: nil)
        #expect(text == "= \(title) =\n\n\(Self.lead)\n")
    }

    @Test(arguments: ["Le Moulin d’Ostra", "Moulin d’Ostra"])
    func `the lead may have an article in front of the title`(name: String) throws {
        let text = try Self.text(
            "Moulin d’Ostra\n\nédifice de Norr\n\n\(name) est un moulin à eau au bord de la Velm, que deux frères ont bâti en 1820 pour les moines.[1][2]\n\nHistoire[modifier]\n\nIl est rouge.\n",
            title: nil)
        #expect(text.hasPrefix("= Moulin d’Ostra =\n"))
    }

    @Test func `jump links are cut off the first sentence`() throws {
        let text = try Self.text("Jump to navigationJump to search\(Self.lead)\n\nHistory[edit]\n\nIt is red.\n")
        #expect(text == "= Ostra Mill =\n\n\(Self.lead)\n\n== History ==\nIt is red.\n")
    }

    // MARK: Fandom

    @Test(arguments: [
        "Mill Wiki\n\nOstra Mill\n\n1,024pages on\nthis wiki\nAdd New Page\nDiscuss2 Share\n",
        "Mill Wiki\n\nHelp us write.\nJoin us.\n\nREAD MORE\n\nMill Wiki\nRegister\nAdvertisement\n",
        "Mill Wiki\nAdvertisement\n",
    ])
    func `the head of Fandom goes`(head: String) throws {
        let page =
            "\(head)\nAd blocker interference detected!\n\n\(Self.lead)\n\nAdvertisement\n\nIt is red, and it has been so for years.\n"
        #expect(
            try Self.text(page) == "= Ostra Mill =\n\n\(Self.lead)\n\nIt is red, and it has been so for years.\n")
    }

    @Test(arguments: [
        "Daily Mill\n\nREAD MORE\n\nDaily Mill\nAdvertisement\n", "WikiLeaks founder speaks\nAdvertisement\n",
        "Daily Mill\nRegister\nAdvertisement\n",
    ])
    func `heads of newspapers are no trace of a wiki`(head: String) {
        let error = #expect(throws: CleaningError.self) { try Self.text("\(head)\n\(Self.lead)\n") }
        #expect(error?.code == .notAWikiPage)
    }

    @Test func `advertisement is a word elsewhere`() throws {
        let text = try Self.text(
            "\(Self.lead)\n\nHistory[edit]\n\nIt is red.\n\nAdvertisement\n\nIt was sold by one.\n")
        #expect(text.contains("Advertisement"))
    }

    @Test func `brackets of an edit link without a label end headings`() throws {
        let text = try Self.text(
            "\(Self.lead)\n\nWheels?[]\n\nThere are two of them.\n\nDoors[]\n\nThere is one of them.\n")
        #expect(text.hasSuffix("\n== Wheels? ==\nThere are two of them.\n\n== Doors ==\nThere is one of them.\n"))
    }

    // MARK: What is kept

    @Test func `a category in the midst ends nothing`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            History[edit]
            It is red, and it has been so for years, as all mills of the valley are and as the brothers wished it to be.
            Category: Mills
            Wheels[edit]
            There are two of them.
            """)
        #expect(text.contains("\n== Wheels ==\nThere are two of them.\n"))
    }

    @Test func `a title with its namespace is no caption`() throws {
        let text = try Self.text(
            "Recherche:Moulins : les moulins du Nord\n\(Self.lead) It was red.\nHistory[edit]\nIt grew.\n",
            title: "page-7")
        #expect(text.contains("Recherche:Moulins : les moulins du Nord"))
    }

    @Test func `a lead that says what the page describes is no hatnote`() throws {
        let text = try Self.text(
            "This article describes the setup of the mill. For another way see the other mill article.\n\nWheels[edit]\n\nThere are two.\n"
        )
        #expect(text.contains("This article describes the setup"))
    }

    @Test func `citations with gaps in their numbers go`() throws {
        let text = try Self.text(
            "\(Self.lead)\n\nIt is red.[36] It is old,[4] and it is large.[46][47] The code has a[36].\n\nHistory[edit]\n\nIt grew.\n"
        )
        #expect(text.contains("It is red. It is old, and it is large. The code"))
    }

    @Test(arguments: ["Tip", "Note", "注意"])
    func `callouts are no headings`(label: String) throws {
        let text = try Self.text(
            "\(Self.lead)[1]\n\(label)\nThe wheel must be stopped first, or the gate will break, as it did in 1900 and in 1920.[2]\n\(Self.lead)[3]\n\nReferences\n^ Norr 1999\n^ Lind 2003\n"
        )
        #expect(!text.contains("= \(label) ="))
    }
}
