import Testing
import WikiScour

/// Where an entry of a flattened infobox begins and ends: labels within names and values, long values, the last row.
@Suite struct BoxBordersTests {
    private static let lead =
        "is a water mill in Norrland that two brothers built in 1843, and a museum that opens in summer."

    private static func clean(_ box: String, title: String, lead: String = lead) throws -> String {
        let page = """
            \(title)
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            \(box)
            \(title) \(lead)
            The wheel was of oak.[1][2][3][a]
            References[edit]
            ^ Norr 1999, p. 4.
            Retrieved from "https://en.example.org/wiki/Mill"
            """
        return try Cleaner(options: displayed).clean(page).text
    }

    private static var displayed: CleaningOptions {
        var options = CleaningOptions()
        options.infoboxKeys = .displayed
        return options
    }

    private static func entries(_ box: String, title: String = "Ostra Mill", lead: String = lead) throws -> [String] {
        let text = try clean(box, title: title, lead: lead)
        #expect(text.contains("\n\n\(title) \(lead)\n"))
        return text.split(separator: "\n").filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
    }

    // MARK: Names

    @Test func `a label is no part of the page's title`() throws {
        let box = "OstraArtFilename extension.ostDeveloped byVelm CorpInitial release1997Websiteostra.example"
        #expect(
            try Self.entries(box, title: "OstraArt") == [
                "Title: OstraArt", "Filename extension: .ost", "Developed by: Velm Corp", "Initial release: 1997",
                "Website: ostra.example",
            ])
        let cells = "OpenTarn\nFilename extension\n.trn\nDeveloped by\nVelm Corp\nInitial release\n1997"
        #expect(
            try Self.entries(cells, title: "OpenTarn") == [
                "Title: OpenTarn", "Filename extension: .trn", "Developed by: Velm Corp", "Initial release: 1997",
            ])
    }

    @Test func `a label is no part of a name that the page writes elsewhere`() throws {
        let box =
            "Tom VelmBorn2 December 1960 (age 65)OccupationMillerKnown forTurbo MillDeltaTypeWeirTitleFellow[1]SpouseLiz"
        let lead = "is a miller who built TypeWeir and other mills in Norrland, and a museum that opens in summer."
        let entries = try Self.entries(box, title: "Tom Velm", lead: lead)
        #expect(entries.contains("Known for: Turbo MillDeltaTypeWeir"))
        #expect(entries.contains("Title: Fellow"))
    }

    @Test func `labels that touch are the value of the first`() throws {
        let box = "Tom VelmBorn2 December 1960OccupationsProgrammerWriterEmployerOstra Mill[1]SpouseLiz"
        let entries = try Self.entries(box, title: "Tom Velm")
        #expect(entries.contains("Occupations: ProgrammerWriter"))
        #expect(entries.contains("Employer: Ostra Mill"))
    }

    @Test func `a header has no value, and is none`() throws {
        let box =
            "Tom VelmBorn2 December 1960Personal detailsSpouseLizOccupationMiller\u{2013}smithPowersEstablished1843Closed1901"
        let entries = try Self.entries(box, title: "Tom Velm")
        #expect(entries.contains("Born: 2 December 1960"))
        #expect(entries.contains { $0.hasPrefix("Occupation: Miller") && !$0.contains("Powers") })
    }

    @Test func `a slash joins two words`() throws {
        let cells =
            "Genre(s)\nEducational/adventure\nDeveloper(s)\nVelm Corp\nPlatform(s)\nTarn OS\nMode(s)\nSingle player"
        let entries = try Self.entries(cells)
        #expect(entries.contains("Genre(s): Educational/adventure"))
        let glued = "Ostra MillPronunciation/\u{2C8}o\u{2D0}stra/[1]CountryNorrlandLocationHameBuilt1843"
        #expect(try Self.entries(glued).contains("Pronunciation: /\u{2C8}o\u{2D0}stra/"))
    }

    // MARK: Cells that are lines

    @Test func `a long list is a value`() throws {
        let topics = (1...20).map { "Wheel \(Character(UnicodeScalar(64 + $0)!)) of oak" }
        let cells =
            "Ostra Mill\nBorn\nApril 30, 1916\nDied\nFebruary 24, 2001\nEducation\nVelm College\nKnown for\n"
            + topics.joined(separator: "\n") + "\nFields\nMilling\nInstitutions\nVelm Labs"
        let entries = try Self.entries(cells)
        #expect(entries.contains("Known for: " + topics.joined(separator: ", ")))
        #expect(entries.contains("Institutions: Velm Labs"))
    }

    @Test func `the last row may be called like two labels`() throws {
        let cells =
            "Ostra Mill\nCountry\nNorrland\nLocation\nHame\nBuilt\n1843\nOwner\nVelm Corp\nWebsite\nOfficial website"
        #expect(try Self.entries(cells).last == "Website: Official website")
    }

    @Test func `a short description is no label of the box behind it`() throws {
        let box = "Operating system\nOstraOSFree, and secureDeveloperVelm CorpInitial release1997LicenseOPL"
        #expect(try Self.entries(box, title: "OstraOS").prefix(2) == ["Title: OstraOS", "Developer: Velm Corp"])
    }

    @Test func `a value may begin like the title`() throws {
        let cells = "Nicknames\nOstran\nCountry\nNorrland\nLocation\nHame\nBuilt\n1843\nOwner\nVelm Corp"
        #expect(try Self.entries(cells, title: "Ostra").contains("Nicknames: Ostran"))
    }

    @Test func `the long lists of a series' box are no values`() throws {
        let names = (0..<20).map { "Mill \(Character(UnicodeScalar(65 + $0)!))" }.joined(separator: "\n")
        let cells =
            "Part of a series on\nMills\nEtymology\nMill race\nTexts\n\(names)\nLanguages\nNorrish\nHistory\nWeirs"
        let text = try Self.clean(cells, title: "Ostra Mill")
        #expect(!text.contains("- Texts: Mill A, Mill B"))
    }

    @Test func `a bullet begins an entry`() throws {
        let box =
            "NorrlandCapitalHameLegislatureParliament\u{2022} Upper houseSenate\u{2022} Lower houseHouse of RepresentativesEuropean Parliament12 seatsCurrencyTarn"
        let entries = try Self.entries(box, title: "Norrland")
        #expect(entries.contains("Legislature (Upper house): Senate"))
        #expect(entries.contains("Legislature (Lower house): House of Representatives"))
    }

    // MARK: Cells that tabs part

    @Test func `a line without a tab goes on with the value above it`() throws {
        let page = """
            Tom Velm - Wikipedia
            Jump to content
            From Wikipedia, the free encyclopedia
            Tom Velm


            Velm in 2008

            Born\t2 December 1960
            York, England
            Occupations\tProgrammer
            Writer
            Known for\tTurbo Mill
            Delta
            TypeWriter
            Title\tFellow[1]
            Spouse\tLiz Velm

            Tom Velm (born 2 December 1960)[2] is an English miller.

            Early life[edit]

            Velm was born in York.
            """
        let text = try Cleaner(options: Self.displayed).clean(page).text
        #expect(
            text.contains(
                "- Occupations: Programmer, Writer\n- Known for: Turbo Mill, Delta, TypeWriter\n- Title: Fellow\n"))
    }

    // MARK: Text nodes

    private static func nodes(_ box: String, title: String, lead: String) throws -> String {
        let page = """
            \(title)
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            \(box)
            \(title)
            \(lead)
            mills
            . It was built on the older oak wheel and is used by many millers today.
            Contents
            1
            History
            History
            [
            edit
            ]
            Velm Corp began it in 1990.
            """
        return try Cleaner(options: displayed).clean(page).text
    }

    @Test func `the last value may be an address`() throws {
        let box =
            "Ostradoc\nDeveloper(s)\nVelm Corp\nInitial release\n1997\nOperating system\nCross-platform\nLicense\nOPL\nWebsite\nostra.example"
        let text = try Self.nodes(box, title: "Ostradoc", lead: "is a format for")
        #expect(text.contains("- Website: ostra.example\n\nOstradoc is a format for mills. It was"))
    }

    @Test func `a title with a small letter begins the article behind the box`() throws {
        let box =
            "oTARN\nDeveloper(s)\nVelm Corp\nInitial release\n1997\nType\nproprietary\nLicense\nopen"
        let text = try Self.nodes(box, title: "oTARN", lead: "is a format for")
        #expect(text.contains("- Title: oTARN\n"))
        #expect(text.contains("- Type: proprietary\n- License: open\n\noTARN is a format for mills."))
    }

    @Test func `labels behind a long list begin rows`() throws {
        let acts = (1...9).map { "Velm \($0)\n," }.joined(separator: "\n")
        let box =
            "Tom Velm\nBorn\n1960\nOccupation\nmiller\nGenre\nFolk\nAssociated acts\n\(acts)\nOstra Band\nWebsite\nwww\n.velm\n.example"
        let text = try Self.nodes(box, title: "Tom Velm", lead: "is a man of many")
        #expect(text.contains("- Occupation: miller\n- Genre: Folk\n- Associated acts: Velm 1, Velm 2, "))
        #expect(text.contains(", Ostra Band\n- Website: www.velm.example\n\nTom Velm is a man of many mills."))
    }

    @Test func `names of sources in a notice are no labels`() throws {
        let page = """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Find sources:
            "Ostra Mill"
            \u{2013}
            news
            \u{B7}
            newspapers
            \u{B7}
            books
            \u{B7}
            scholar
            \u{B7}
            JSTOR
            """
        let box = page.split(separator: "\n").dropFirst(2).joined(separator: "\n")
        let text = try Self.nodes(
            box + "\nOstra Mill\nCountry\nNorrland\nLocation\nHame\nBuilt\n1843\nOwner\nVelm Corp", title: "Ostra Mill",
            lead: "is a mill that grinds for")
        #expect(!text.contains("JSTOR"))
        #expect(text.contains("- Country: Norrland\n- Location: Hame\n"))
    }

    @Test func `an address may break at its points`() throws {
        let box =
            "Ostradoc\nDeveloper(s)\nVelm Corp\nInitial release\n1997\nLicense\nOPL\nWebsite\nwww\n.ostra\n.example\n/doc"
        let text = try Self.nodes(box, title: "Ostradoc", lead: "is a format for")
        #expect(text.contains("- Website: www.ostra.example/doc\n\nOstradoc is a format for mills."))
    }

    @Test func `the title goes on with a sentence that is open`() throws {
        let box = "Ostra Mill\nCountry\nNorrland\nLocation\nHame\nBuilt\n1843\nOwner\nVelm Corp\nThe"
        let text = try Self.nodes(box, title: "Ostra Mill", lead: "is a mill that grinds for")
        #expect(text.contains("\n\nThe Ostra Mill is a mill that grinds for mills."))
    }

    @Test func `a label goes on in the next node`() throws {
        let box =
            "Ostra Mill\nStudio album\nby\nTom Velm\nGenre\nFolk\nLabel\nVelm Records\nExecutive\nproducer(s)\nAnn Tarn\nLength\n40:12"
        let text = try Self.nodes(box, title: "Ostra Mill", lead: "is an album of")
        #expect(text.contains("- Executive producer(s): Ann Tarn\n- Length: 40:12\n"))
        #expect(text.contains("by Tom Velm"))
    }

    @Test func `a last row without a label stands by itself`() throws {
        let box =
            "oTARN\nDeveloper(s)\nVelm Corp\nInitial release\n1997\nLicense\nOPL\nType\nfree\n[\n1\n]\notarn.example"
        let text = try Self.nodes(box, title: "oTARN", lead: "is a format for")
        #expect(text.contains("- License: OPL\n- Type: free\n\notarn.example\n\noTARN is a format for mills."))
    }

    @Test func `a label may break in two nodes`() throws {
        let box = "Ostradoc\nDeveloper(s)\nVelm Corp\nInitial release\n1997\nStable\nrelease\n7.1\nLicense\nOPL"
        let text = try Self.nodes(box, title: "Ostradoc", lead: "is a format for")
        #expect(text.contains("- Initial release: 1997\n- Stable release: 7.1\n- License: OPL\n"))
    }
}
