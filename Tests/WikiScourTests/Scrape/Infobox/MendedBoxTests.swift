import Testing
import WikiScour

/// Infoboxes whose rows are glued together, or are lines each, as flattened pages of our days have them.
@Suite struct MendedBoxTests {
    private static let lead =
        "Ostra Mill is a water mill in Norrland that two brothers built in 1843, and a museum that opens in summer."

    /// What becomes of a box in front of the first sentence, its entries alone.
    private static func entries(_ box: String, title: String = "Ostra Mill") throws -> [String] {
        let page = """
            \(title)
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            \(box)
            \(lead)
            The wheel was of oak.[1][2][3][a]
            References[edit]
            ^ Norr 1999, p. 4.
            Retrieved from "https://en.example.org/wiki/\(title)"
            """
        let text = try Cleaner().clean(page).text
        #expect(text.contains("\n\n\(lead)\n"))
        return text.split(separator: "\n").filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
    }

    @Test func `a link within a value does not end it`() throws {
        let box =
            "Country\nRuritania\nSource\nMount Ostra\nMain article: Weirs\nupper valley of Tarn\nMouth\nSea\nLength\n200 km"
        let entries = try Self.entries(box)
        #expect(entries.contains { $0.hasPrefix("Source") && $0.contains("upper valley of Tarn") })
        #expect(!entries.contains { $0.contains("Weirs") })
    }

    // MARK: What stands in front of the first label

    @Test func `another name in its own script belongs to the title`() throws {
        let box =
            "Ostra Mill\n\u{41E}\u{441}\u{442}\u{440}\u{430}\nThe mill in 1901\nCountryNorrlandLocationHameBuilt1843"
        #expect(try Self.entries(box).first == "Title: Ostra Mill, \u{41E}\u{441}\u{442}\u{440}\u{430}")
    }

    @Test func `entries whose labels nobody knows stay with the title`() throws {
        let box = "Ostra Mill\nWheel wear (dps)109\nWeir wear (dps)427 kJ\nCountryNorrland\nLocationHame\nBuilt1843"
        #expect(try Self.entries(box).first == "Title: Ostra Mill, Wheel wear (dps)109, Weir wear (dps)427 kJ")
    }

    @Test func `a sentence in a caption hides no labels of scripts without spaces`() throws {
        let box =
            "\u{706B}\u{661F} 2007\u{5E74}\u{FF0C}\u{62CD}\u{651D}\u{9060}\u{65E5}\u{9EDE}2.4 AU\u{8FD1}\u{65E5}\u{9EDE}1.3 AU\u{8ECC}\u{9053}\u{9031}\u{671F}686"
        let page = """
            \u{706B}\u{661F}
            \u{7DAD}\u{57FA}\u{767E}\u{79D1}\u{FF0C}\u{81EA}\u{7531}\u{7684}\u{767E}\u{79D1}\u{5168}\u{66F8}
            \(box)
            \u{706B}\u{661F}\u{662F}\u{7B2C}\u{56DB}\u{8FD1}\u{7684}\u{884C}\u{661F}\u{3002}
            \u{53D6}\u{81EA}\u{300C}https://zh.example.org/wiki/\u{706B}\u{661F}\u{300D}
            """
        let text = try Cleaner().clean(page).text
        #expect(text.contains("- \u{9060}\u{65E5}\u{9EDE}: 2.4 AU\n- \u{8FD1}\u{65E5}\u{9EDE}: 1.3 AU\n"))
    }

    @Test(arguments: [("Paradigm", "multi-paradigm: modular"), ("Paradigms", "imperative, modular")])
    func `a value of small letters`(label: String, value: String) throws {
        let entries = try Self.entries("Ostra Mill\(label)\(value)FamilyWirthDesigned byAda VelmFirst appeared1988")
        #expect(entries.contains("\(label): \(value)"))
    }

    @Test func `a table that a sentence introduces is no box`() throws {
        let intro = "This is a list of mills in the valley that begin with the letter U:"
        let page = """
            Mills of Norrland (U)
            \(intro)
            Name
            Type
            Circle
            Formed
            Notes
            Urn
            Mill
            Velm
            1268
            Burned down
            See also[edit]
            Rivers
            Retrieved from "https://en.example.org/wiki/Mills_of_Norrland_(U)"
            """
        let text = try Cleaner().clean(page).text
        #expect(text.contains("\n\n\(intro)\n"))
        #expect(!text.contains("Infobox"))
    }

    // MARK: What stands behind boxes

    @Test func `short sentences behind a box are the article's`() throws {
        let sentence = "The mill has three wheels and a weir of oak and stone."
        let page = """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            \(Self.lead)
            Wheels[edit]
            \(Self.lead)
            v t e
            Mills of Norrland
            Velm
            Hame
            Mills in italics do not work any more, as far as is known.
            Tarn
            \(sentence)
            \(sentence)
            Retrieved from "https://en.example.org/wiki/Ostra_Mill"
            """
        let text = try Cleaner().clean(page).text
        #expect(text.hasSuffix("\n\n\(sentence)\n\n\(sentence)\n"))
        #expect(!text.contains("Hame") && !text.contains("italics"))
    }

    @Test func `a table behind a box is none of its entries`() throws {
        let page = """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            \(Self.lead)
            Wheels[edit]
            v t e
            Mills of Norrland
            Velm
            Hame
            v t eWheels by size
            Name
            Size
            Velm wheel
            31 ells
            Weirs[edit]
            \(Self.lead)
            Retrieved from "https://en.example.org/wiki/Ostra_Mill"
            """
        let text = try Cleaner().clean(page).text
        #expect(text.contains("Velm wheel") && text.contains("31 ells") && text.contains("== Wheels =="))
    }

    @Test func `the head of a table of matches is no infobox`() throws {
        let head =
            "Final table\nTeam\nPlayed\nWon\nDraw\nLost\nGoals For\nNotes\nVelm\n18\n11\n4\n3\n27\nChampions League"
        #expect(try Self.entries(head).allSatisfy { !$0.hasPrefix("Won") })
    }

    @Test func `a list of the first and the second is no infobox`() throws {
        let list =
            "Floods\nFloods of Norrland\nFirst\nSecond\nDuring the war\nThird\nFourth\nFifth\nDikes\nWeirs\nv\nt\ne"
        #expect(try Self.entries(list).isEmpty)
    }

    @Test func `books behind the links to libraries stay`() throws {
        let page = """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            \(Self.lead)
            Further reading[edit]
            Library resources about Ostra Mill
            Online books
            Resources in your library
            Resources in other libraries
            Norr, Ada. The Mills of Tarn (1911) excerpt
            Velm, Bo. Wheels and Weirs (1920)
            Retrieved from "https://en.example.org/wiki/Ostra_Mill"
            """
        let text = try Cleaner().clean(page).text
        #expect(text.contains("The Mills of Tarn (1911) excerpt") && text.contains("Wheels and Weirs"))
        #expect(!text.contains("Library resources") && !text.contains("Online books"))
    }

    // MARK: Labels that are values

    @Test(arguments: [
        ("Ostra MillDirected byAda VelmCountryNorrlandLanguageEnglishBudget$40 million", "Language: English"),
        ("Ostra MillTypePublicEstablished1843CampusUrbanColorsGreenNicknameMillers", "Campus: Urban"),
        ("Ostra MillDeveloper(s)VelmEngineWheelTypeGameLicenseMIT", "Type: Game"),
        ("Ostra MillTypeBlockStackableYes (64)RenewableNoLuminousNoFlammableNo", "Luminous: No"),
        (
            "Ostra MillCapitalOstraOfficial languagesEnglishFrenchReligionNoneCurrencyCrown",
            "Official languages: EnglishFrench"
        ),
    ])
    func `a label behind a label is its value`(box: String, entry: String) throws {
        #expect(try Self.entries(box).contains(entry))
    }

    @Test func `languages are labels under a header that says so`() throws {
        let entries = try Self.entries(
            "Ostra MillLocationHameTranscriptionsMandarinFan moCantoneseFaan moTypeGristBuilt1843")
        #expect(entries.contains { $0.hasSuffix("Cantonese: Faan mo") })
    }

    @Test func `a dash within a word begins no value`() throws {
        let entries = try Self.entries(
            "Ostra MillCountryNorrlandGovernment • TypeMayor–council • MayorAda VelmArea • Total12 km2")
        #expect(entries.contains("Government (Type): Mayor–council"))
        #expect(entries.contains("Government (Mayor): Ada Velm"))
    }

    @Test func `a part of a word that join controls hold together is no label`() throws {
        let page = """
            آسیاب
            از ویکی\u{200C}پدیا، دانشنامهٔ آزاد
            پرش به ناوبری
            پرش به جستجو
            Ostra MillLocationVelm گام\u{200C}نام\u{200C}رازوDirected byAda VelmCountryNorrland
            \(Self.lead)
            منابع[ویرایش]
            ^ Norr 1999, p. 4.
            """
        #expect(try Cleaner().clean(page).text.contains("- Location: Velm گام\u{200C}نام\u{200C}رازو\n"))
    }

    @Test func `a bullet on a line of its own belongs to the next`() throws {
        let entries = try Self.entries(
            "Ostra Mill\nCountry\nNorrland\nArea\n•\u{A0}\nTotal\n12 km2\n•\u{A0}\nLand\n9 km2\nPopulation\n300")
        #expect(entries.contains("Area (Total): 12 km2"))
        #expect(entries.contains("Area (Land): 9 km2"))
    }

    @Test func `spaces that do not break stand between a label and its value`() throws {
        let entries = try Self.entries(
            "Ostra MillCapitalHameGovernmentRepublic•\u{A0}President\u{A0}Ada VelmGini\u{A0}(2021)\u{A0}26.4CurrencyCrown"
        )
        #expect(entries.contains("Government (President): Ada Velm"))
        #expect(entries.contains("Gini (2021): 26.4"))
    }

    @Test func `a label that has a line break in it is one`() throws {
        let entries = try Self.entries(
            "Ostra MillDirected byAda VelmMusic byTom DrayProductioncompanyVelm PicturesDistributed byNorr")
        #expect(entries.contains { $0.hasPrefix("Production compan") && $0.hasSuffix(": Velm Pictures") })
    }

    @Test func `the head of a table is no box`() throws {
        let page = """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Name
            Location
            Height
            Notes
            Hame Mill
            Hame
            \(Self.lead)
            Retrieved from "https://en.example.org/wiki/Ostra_Mill"
            """
        #expect(!(try Cleaner().clean(page).text.contains("Infobox")))
    }

    // MARK: Values

    @Test(arguments: [
        ("FounderAda VelmWebsiteostramill.com", "Website: ostramill.com"),
        ("FounderAda VelmURLhttp://ostramill.comLaunched1999", "URL: http://ostramill.com"),
        ("Developer(s)VelmOperating systemiOS, LinuxTypeGrist", "Operating system: iOS, Linux"),
    ])
    func `a value may begin with a small letter`(box: String, entry: String) throws {
        #expect(try Self.entries("Ostra MillIndustryMillingFounded1895\(box)").contains(entry))
    }

    @Test func `the rest of a word is no value`() throws {
        let entries = try Self.entries("Ostra MillLocationNorrlandGenreMapuSoft toolsIndustryMillingFounded1895")
        #expect(entries.contains("Genre: MapuSoft tools"))
    }

    @Test func `citations stand in front of the next label`() throws {
        let entries = try Self.entries(
            "Ostra MillDirected byAda VelmRunning time112 minutes[1]CountryNorrlandBudget$40 million[a]Box office$9 million"
        )
        #expect(!entries.contains { $0.contains("[") })
    }

    @Test(arguments: [
        ("Born (1965-03-14) March 14, 1965 (age 60)Ostra, Ohio", "Born: March 14, 1965, Ostra, Ohio"),
        (
            "BornAda Norr (1965-03-14) March 14, 1965 (age\u{A0}60)Ostra, Ohio",
            "Born: Ada Norr, March 14, 1965, Ostra, Ohio"
        ),
        ("Born\n(\n1965-03-14\n)\nMarch 14, 1965 (age 60)\nOstra\n", "Born: March 14, 1965, Ostra"),
        ("Born14 March 1965 (aged 60)", "Born: 14 March 1965 (aged 60)"),
    ])
    func `dates for programs and ages go`(born: String, entry: String) throws {
        #expect(
            try Self.entries("Ostra Mill\(born)NationalityNorrishOccupationMillerYears active1985–1999").contains(entry)
        )
    }

    @Test(arguments: [
        "1895; 130 years ago (1895)", "1895; 130\u{A0}years ago\u{A0}(1895)", "1895; 130 years ago (1895-04)",
    ])
    func `how long ago something was goes`(value: String) throws {
        #expect(
            try Self.entries("Ostra MillFormation\(value)TypeNGOHeadquartersHameMembers12").contains("Formation: 1895"))
    }

    @Test func `links to maps and editors go`() throws {
        let entries = try Self.entries(
            "Ostra MillLocationHame, NorrlandBuilt1843ArchitectCarl NorrStyleGothicShow map of NorrlandShow map of Hame"
        )
        #expect(entries.last == "Style: Gothic" || entries.contains("Architect: Carl NorrStyleGothic"))
        #expect(!entries.contains { $0.contains("Show map") })
        #expect(
            try Self.entries("Ostra MillLocationHameBuilt1843ArchitectCarl Norr[edit on Wikidata]").contains(
                "Architect: Carl Norr"))
    }

    // MARK: Heads and headers

    @Test func `the title of a box may be longer than the page's`() throws {
        let entries = try Self.entries(
            "Ostra Mill CompanyHeadquarters in HameTypePublicIndustryMillingFounded1895")
        #expect(entries.first == "Title: Ostra Mill Company")
        let lines = try Self.entries(
            "Ostra Mill, Inc.\nHeadquarters\nIndustry\nMilling\nFounded\n1895\nFounder\nAda Velm")
        #expect(lines.first == "Title: Ostra Mill, Inc.")
    }

    @Test func `an office and a chronology name their entries`() throws {
        let entries = try Self.entries(
            "Ostra MillPreceded byBo LindSucceeded byMeg McDrayMember of the Ostra SenateIn office1905–1913Preceded byCarl Norr"
        )
        #expect(entries.contains("Member of the Ostra Senate: In office, 1905–1913"))
        let album = try Self.entries(
            "Ostra MillReleased1998GenreFolkLength43:12ProducerAda VelmThe Millers chronologyHigh Road(1996)Ostra Mill(1998)"
        )
        #expect(album.contains("Producer: Ada Velm"))
        #expect(album.contains { $0.hasPrefix("The Millers chronology: High Road") })
    }

    @Test func `colons behind all labels tell those that no table knows`() throws {
        let glued = try Self.entries(
            "Ostra MillName:ОстраRomanized Name:Ostra MlynCountry:NorrApprox. Yield:12 sacksFounded:1820Part of:Mills: of NorrMotto:Norr"
        )
        for entry in ["Romanized Name: Ostra Mlyn", "Approx. Yield: 12 sacks", "Part of: Mills: of Norr"] {
            #expect(glued.contains(entry))
        }
        let lines = try Self.entries(
            "Ostra Mill\nCountry:\nNorr\nGrain & Flour:\nRye\nFounded:\n1820\nLocation:\nVelm")
        #expect(lines.contains("Grain & Flour: Rye"))
        let others = try Self.entries(
            "Ostra Mill\nLocation: Velm\nKsiężyce: 1\nCountry: Norr\nWażne miejsca: Hame\nFounded: 1820")
        #expect(others.contains("Księżyce: 1") && others.contains("Ważne miejsca: Hame"))
    }

    @Test func `what a taxon is divided into is the last value`() throws {
        let entries = try Self.entries(
            "Ostra Mill\nKingdom:\nAnimalia\nPhylum:\nChordata\nClass:\nVelmia\nSuborders\nNorrina\nDrayina\nLindina")
        #expect(entries.last == "Suborders: Norrina, Drayina, Lindina")
    }

    // MARK: Lines that are no box

    /// A page with a body behind a short lead.
    private static func page(_ body: String) throws -> String {
        try Cleaner().clean(
            """
            Tarn
            From Ostra
            Jump to: navigation, search
            \(body)
            Retrieved from "http://ostra.example/wiki/Tarn"
            """
        ).text
    }

    @Test func `words of menus are no labels`() throws {
        let text = try Self.page("A tarn is a small lake.\nTools\nHistory\nUser\nPreferences")
        #expect(!text.contains("Infobox"))
        for word in ["Tools", "History", "User", "Preferences"] { #expect(text.contains(word)) }
    }

    @Test func `the end of a program's name is no label`() throws {
        let text = try Self.page("ActiveTarn\nRemoveShape\n,\nLine\nA tarn is a small lake.")
        #expect(!text.contains("Infobox"))
        #expect(text.contains("RemoveShape"))
    }

    @Test func `a number is no label, and a header may stand among the pairs`() throws {
        let text = try Self.page(
            """
            Type
            Spell
            Cost
            10,000 to cast
            Casting time
            200 ticks
            Points to learn
            100
            Obtaining
            Other
            Found in a book
            Whoever reads it is born again in the house of the miller, and has to learn the words again.
            Effect
            The mill turns.
            """)
        #expect(
            text.contains(
                """
                - Type: Spell
                - Cost: 10,000 to cast
                - Casting time: 200 ticks
                - Points to learn: 100
                - Other: Found in a book


                """))
        #expect(text.contains("\nWhoever reads it"))
        #expect(text.contains("Effect\n"))
        #expect(text.contains("\nThe mill turns.\n"))
    }

    @Test func `where known labels take turns with values, the lines around them do too`() throws {
        let text = try Self.page(
            """
             Project
             Fara
             License
             GPLv3
             Release
             2.0.2
             Founders
             Ann Lee
             Leads
             Bob Roe
             Keepers
             Cy Poe
            A tarn is a small lake.
            """)
        #expect(
            text == """
                = Tarn =

                Infobox
                - Title: Tarn
                - Project: Fara
                - License: GPLv3
                - Release: 2.0.2
                - Founders: Ann Lee
                - Leads: Bob Roe
                - Keepers: Cy Poe

                A tarn is a small lake.

                """)
    }
}
