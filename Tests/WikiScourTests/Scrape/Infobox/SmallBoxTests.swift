import Testing

@testable import WikiScour

/// Infoboxes of few entries, and the first and last rows of others, in flattened pages.
@Suite struct SmallBoxTests {
    private static let lead =
        "Ostra Mill is a water mill in Norrland that two brothers built in 1843, and a museum that opens in summer."

    private static func clean(_ box: String, title: String = "Ostra Mill", host: String = "en") throws -> String {
        let page = """
            \(title)
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            \(box)
            \(lead)
            The wheel was of oak.[1][2][3][a]
            Working[edit]
            It turned for a hundred years. Nobody knows why it stopped.
            References[edit]
            ^ Norr 1999, p. 4.
            Retrieved from "https://\(host).wikipedia.org/wiki/\(title)"
            """
        let text = try Cleaner().clean(page).text
        #expect(text.contains("\n\n\(lead)\n"))
        return text
    }

    private static func entries(_ box: String, title: String = "Ostra Mill", host: String = "en") throws -> [String] {
        try clean(box, title: title, host: host)
            .split(separator: "\n").filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
    }

    @Test(arguments: [
        ("Ostra MillBuiltMay 2, 1843Norr", ["Built: May 2, 1843Norr"]),
        ("Ostra MillBuilt1843NorrClosed1911", ["Built: 1843Norr", "Closed: 1911"]),
    ])
    func `one label that is glued behind the title is a box`(box: String, wanted: [String]) throws {
        #expect(try Self.entries(box) == ["Title: Ostra Mill"] + wanted)
    }

    @Test func `what is glued to the title of a box is not what stands above the page`() throws {
        #expect(try Self.clean("Ostra MillNobodyKnowsThis1843").contains("NobodyKnowsThis1843"))
    }

    @Test(arguments: [
        ("Ostra MillTypeprivate companyIndustryFlourBuilt1843", "Type: private company"),
        ("Ostra MillOwnerNorrOccupationmillerBuilt1843", "Occupation: miller"),
        ("Ostra MillOwnerNorrDriving sideleftBuilt1843", "Driving side: left"),
        ("Ostra MillOwnerNorrBuiltc. 1843ClosedYes", "Built: c. 1843"),
        ("Ostra MillOwnerNorrBuiltmarzo de 1843ClosedYes", "Built: marzo de 1843"),
    ])
    func `a value may begin with a small letter`(box: String, entry: String) throws {
        #expect(try Self.entries(box).contains(entry))
    }

    @Test func `a word that begins as a label does is none`() throws {
        let entries = try Self.entries("Ostra MillOwnerTypesetting GuildBuilt1843Closed1911")
        #expect(entries.contains("Owner: Typesetting Guild"))
    }

    @Test func `two spaces part the rows of a box`() throws {
        let box = "Ostra Mill  BiografiaNaixementmar\u{E7} 1843 Norr  Mort5 octubre 1911  Causa de mortFoc"
        let entries = try Self.entries(box, host: "ca")
        #expect(
            entries == [
                "Title: Ostra Mill", "Naixement: mar\u{E7} 1843 Norr", "Mort: 5 octubre 1911", "Causa de mort: Foc",
            ])
    }

    @Test func `two spaces within a label part nothing, three do`() throws {
        let box = "Ostra Mill\nGermination  Location\nNorr   Country\nNorrland\nBuilt\n1843\nClosed\n1911"
        let text = try Self.clean(box)
        #expect(!text.contains("- Location: Norr"))
        #expect(text.contains("- Country: Norrland\n"))
    }

    @Test func `a number in front of the first known label is an entry with the line above it`() throws {
        let entries = try Self.entries(
            "Ostra Mill\nStanding\nWheel wear\n12\n\u{D7} 6\nCountry\nNorrland\nLocation\nHame\nBuilt\n1843")
        #expect(entries.contains("Wheel wear: 12 \u{D7} 6"))
    }

    @Test func `labels with colons above the first known one are entries`() throws {
        let entries = try Self.entries(
            "Mill record\nFound in: Hill cave 4\nCountry: Norrland\nLocation: Hame\nMaterial: clay")
        #expect(entries.contains("Found in: Hill cave 4"))
    }

    @Test func `a colon in front of the value tells labels that nobody knows`() throws {
        let entries = try Self.entries(
            "Mill record\nFound in\n: Hill cave 4\nCountry\n: Norrland\nLocation\n: Hame\nMaterial\n: clay\nWheel\noak")
        #expect(
            entries.prefix(5).dropFirst() == [
                "Found in: Hill cave 4", "Country: Norrland", "Location: Hame", "Material: clay",
            ])
    }

    @Test func `all lines of the last row are its values`() throws {
        let entries = try Self.entries(
            "Ostra Mill\nBuilt\n1843\nLocation\nNorr\nAwards\nFellow of the Society\nMill Prize (1940)\nRiver Award (1998)"
        )
        #expect(entries.last == "Awards: Fellow of the Society, Mill Prize (1940), River Award (1998)")
    }

    // MARK: No boxes

    @Test func `the members of a category are no box`() throws {
        let members =
            "Anvils\nArmour\nBlocks.png-old\nBrewing\nUser:Cap/Map\nUser:Cara/Sand\nDamage\nDrops\nOwner\nNorr"
        let page = """
            Category:Mills
            From Mill Wiki
            Pages that need work.

            Pages in category "Mills"
            The following 9 pages are in this category, out of 9 total.
            \(members)
            Retrieved from "https://mills.example/wiki/Category:Mills"
            """
        let text = try Cleaner().clean(page).text
        #expect(!text.contains("Infobox"))
        #expect(text.contains(members))
    }

    @Test func `names of files and users begin with no label`() throws {
        let entries = try Self.entries("Ostra Mill\nCountry\nNorrland\nLocation\nOwner.png, User:Tarn/Map\nBuilt\n1843")
        #expect(entries.contains("Location: Owner.png, User:Tarn/Map"))
    }

    @Test func `names of programs hold no labels`() throws {
        let page =
            "Jump to content Main menu Navigation Main PageRecent changesRandom pageHelpAbout Game modes Search Log in A_SpawnOwner PageDiscussion ReadView sourceView history Tools From Mill Wiki A_SpawnOwner is an action that is used to spawn an owner as A_SpawnBuilt does, but not in the same place. Use it in every mill. Retrieved from \"\" Categories: Actions This page was last edited on 6 September 2020, at 02:36. Privacy policy About Mill Wiki Disclaimers"
        let text = try Cleaner().clean(page, hints: PageHints(title: "A_SpawnOwner", form: .scrape)).text
        #expect(!text.contains("Infobox"))
        #expect(text.contains("as A_SpawnBuilt does"))
    }

    // MARK: Scripts without spaces or capitals

    @Test func `a label that begins another is not torn`() throws {
        let page = """
            \u{BCA8}\u{B984}
            \u{C704}\u{D0A4}\u{BC31}\u{ACFC}, \u{C6B0}\u{B9AC} \u{BAA8}\u{B450}\u{C758} \u{BC31}\u{ACFC}\u{C0AC}\u{C804}.
            \u{CD9C}\u{C0DD}\u{C9C0}
            \u{B178}\u{B974}
            \u{CD9C}\u{C0DD}\u{BD84}
            13\u{BD84}
            \u{AD6D}\u{C801}
            \u{B178}\u{B974}
            \u{C9C1}\u{C5C5}
            \u{D654}\u{AC00}
            \u{BCA8}\u{B984}\u{C740} \u{B178}\u{B974}\u{C758} \u{D654}\u{AC00}\u{C774}\u{B2E4}. \u{ADF8}\u{B294} \u{B9CE}\u{C740} \u{ADF8}\u{B9BC}\u{C744} \u{ADF8}\u{B838}\u{B2E4}.
            \u{C6D0}\u{BCF8} \u{C8FC}\u{C18C} "https://ko.wikipedia.org/wiki/\u{BCA8}\u{B984}"
            """
        let text = try Cleaner().clean(page).text
        #expect(text.contains("- \u{CD9C}\u{C0DD}\u{BD84}: 13\u{BD84}\n"))
    }

    @Test(arguments: [
        ("eu", "Jaiotza"), ("gl", "Nacemento"), ("et", "S\u{FC}ndinud"), ("lv", "Dzimis"), ("lt", "Gim\u{117}"),
        ("sk", "Narodenie"), ("sl", "Rojstvo"), ("hy", "\u{53E}\u{576}\u{57E}\u{565}\u{56C} \u{567}"),
        ("ka", "\u{10DB}\u{10DD}\u{10E1}\u{10D0}\u{10EE}\u{10DA}\u{10D4}\u{10DD}\u{10D1}\u{10D0}"),
        ("az", "Do\u{11F}um tarixi"), ("bn", "\u{99C}\u{9A8}\u{9CD}\u{9AE}"), ("ms", "Kewarganegaraan"),
    ])
    func `labels of smaller languages are known`(language: String, label: String) {
        #expect(InfoboxLabels.isListed(label, in: language))
        // Few are listed: those of other languages count too.
        var other = "Geboren"
        #expect(!other.withUTF8 { InfoboxLabels.shared.of(language).label($0).isNone })
    }
}
