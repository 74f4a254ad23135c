import Testing

@testable import WikiScour

/// The families of infoboxes whose keys are canonical, and the table that tells them.
struct InfoboxFamilyTests {
    private static func keys(_ labels: [String], keys: InfoboxKeys = .canonical) throws -> [String] {
        let rows = labels.enumerated().map { "<tr><th scope=row>\($1)</th><td>v\($0)</td></tr>" }.joined()
        let lines = try body(of: "<table class=infobox>\(rows)</table>", keys: keys).split(separator: "\n")
        // In front stand the line "Infobox" and the title.
        return lines.dropFirst(2).map { String($0.dropFirst(2).prefix { $0 != ":" }) }
    }

    /// Labels as real boxes of each family show them, with what must come of each.
    static let boxes: [(String, [(String, String)])] = [
        (
            "film",
            [
                ("Directed by", "Director"), ("Starring", "Starring"), ("Edited by", "Editing"), ("Music by", "Music"),
                ("Distributed by", "Distributor"), ("Release date", "Released"), ("Running time", "Runtime"),
                ("Box office", "Gross"),
            ]
        ),
        (
            "television",
            [
                ("Genre", "Genre"), ("Created by", "Creator"), ("Country of origin", "Country"),
                ("No. of seasons", "Num seasons"), ("No. of episodes", "Num episodes"), ("Original network", "Network"),
            ]
        ),
        (
            "album",
            [
                ("Released", "Released"), ("Genres", "Genre"), ("Length", "Length"), ("Label(s)", "Label"),
                ("Producer(s)", "Producer"),
            ]
        ),
        (
            "song",
            [
                ("B-side", "B-side"), ("Released", "Released"), ("Genre", "Genre"), ("Label", "Label"),
                ("Songwriter(s)", "Writer"),
            ]
        ),
        (
            "musical artist",
            [
                ("Birth name", "Birth name"), ("Born", "Born"), ("Genres", "Genre"), ("Occupation(s)", "Occupations"),
                ("Years active", "Years active"), ("Labels", "Label"),
            ]
        ),
        (
            "video game",
            [("Developer(s)", "Developer"), ("Release", "Released"), ("Genre(s)", "Genre"), ("Mode(s)", "Modes")]
        ),
        (
            "software",
            [
                ("Original author(s)", "Author"), ("Developer(s)", "Developer"), ("Initial release", "Released"),
                ("Stable release", "Stable release"), ("Repository", "Repo"), ("Written in", "Programming language"),
                ("License", "License"),
            ]
        ),
        (
            "company",
            [
                ("Company type", "Type"), ("Industry", "Industry"), ("Founded", "Founded"), ("Founders", "Founder"),
                ("Number of employees", "Num employees"), ("Total assets", "Assets"),
            ]
        ),
        (
            "person",
            [("Born", "Born"), ("Occupation(s)", "Occupation"), ("Known for", "Known for"), ("Spouse(s)", "Spouse")]
        ),
        (
            "officeholder",
            [
                ("Preceded by", "Predecessor"), ("Succeeded by", "Successor"), ("Born", "Born"),
                ("Political party", "Party"),
            ]
        ),
        (
            "football biography",
            [
                ("Full name", "Full name"), ("Date of birth", "Birth date"), ("Place of birth", "Birth place"),
                ("Playing position", "Position"), ("Current team", "Current club"),
            ]
        ),
        (
            "country",
            [
                ("Capital", "Capital"), ("Currency", "Currency"), ("Calling code", "Calling code"),
                ("Internet TLD", "Cctld"),
            ]
        ),
        ("settlement", [("Country", "Country"), ("Time zone", "Time zone"), ("Area code(s)", "Area code")]),
        ("NRHP", [("Built", "Built"), ("Architectural style", "Architecture"), ("Added to NRHP", "Added")]),
        ("taxobox", [("Kingdom", "Kingdom"), ("Class", "Class"), ("Family", "Family")]),
        ("military conflict", [("Date", "Date"), ("Result", "Result"), ("Territorial changes", "Territory")]),
        ("medical condition", [("Other names", "Synonyms"), ("Specialty", "Field"), ("Symptoms", "Symptoms")]),
        ("bridge", [("Carries", "Carries"), ("Crosses", "Crosses"), ("Longest span", "Mainspan")]),
    ]

    @Test(arguments: boxes)
    func `the entries of a known family have the names of its parameters`(_ box: (String, [(String, String)])) throws {
        let labels = box.1.map(\.0)
        #expect(InfoboxFamilies.shared.family(of: labels)?.name == box.0)
        #expect(try Self.keys(labels) == box.1.map(\.1))
        #expect(try Self.keys(labels, keys: .displayed) == labels)
    }

    /// Boxes of templates that are no family here but share labels with some.
    @Test(arguments: [
        ["Paradigm", "Designed by", "Developer", "First appeared", "Stable release", "License"],
        ["Inaugural holder", "Formation", "Website"], ["Attack type", "Range", "Speed"],
        ["Genre", "Format", "Country"],
        ["Country", "Capital", "Website"], ["Born", "Died", "Nationality"], ["Head coach", "Owner", "Record"],
        ["Dates", "Teams", "Champion", "Runner-up"], ["Founded", "Location", "Website"],
        ["Type", "Location", "Opened"],
        ["Directed by", "Based on"], ["Alias", "Born", "Culture"],
        ["Developed by", "Initial release", "Type of format"],
    ])
    func `boxes that are of no known family keep their labels`(_ labels: [String]) throws {
        #expect(try Self.keys(labels) == labels)
    }

    @Test func `a group's bullets keep their names`() throws {
        let html = """
            <table class=infobox><tr><th>Directed by</th><td>Ann</td></tr><tr><th>Release date</th><td>1893</td></tr>
            <tr><th colspan=2>Box office</th></tr><tr><th>• Home</th><td>1</td></tr></table>
            """
        #expect(try body(of: html).hasSuffix("- Director: Ann\n- Released: 1893\n- Gross (Home): 1"))
    }

    @Test func `a flattened box has the keys of its page`() throws {
        let scrape = """
            The Salt Raiders
            From Wikipedia, the free encyclopedia
            The Salt RaidersDirected byAnn BrillProduced byBo OstraStarringCy VelmRelease date3 March 1933Running time91 minutes
            The Salt Raiders is a film about the raid on Ostra, and it was the first that showed the salt store.
            """
        let article = try Cleaner().clean(scrape, hints: PageHints(title: "The Salt Raiders", form: .scrape))
        let entries = try #require(article.infoboxes.first?.entries)
        #expect(entries.map(\.key) == ["Director", "Producer", "Starring", "Released", "Runtime"])
    }

    // MARK: The table

    static let families = InfoboxFamilies.shared.families

    @Test func `forty families and more`() {
        #expect(Self.families.count >= 40)
        #expect(Set(Self.families.map(\.name)).count == Self.families.count)
    }

    @Test(arguments: families.map(\.name))
    func `each row of a family is of use`(_ name: String) throws {
        let family = try #require(Self.families.first { $0.name == name })
        #expect(family.source.hasPrefix("Template:") && family.source.hasSuffix("/doc"))
        #expect(!family.requirements.isEmpty && !family.keys.isEmpty)
        // Only labels that hold a name of their own may do alone.
        for set in family.requirements { #expect(set.count > 1 || set[0].contains("nrhp"), "\(set)") }
        for (label, key) in family.keys {
            #expect(label != key.lowercased(), "a label that is its own key need not be listed: \(label)")
            #expect(key.first?.isLowercase == false && !key.contains("_") && key == key.trimmingSpaces, "\(key)")
        }
        // Every set tells the family, and is not taken by one that stands further up.
        for set in family.requirements { #expect(InfoboxFamilies.shared.family(of: set)?.name == name, "\(set)") }
    }

    /// Else the entry would be found in the page and not in its flattened form.
    @Test(arguments: families.map(\.name))
    func `labels of families are known to flattened boxes`(_ name: String) throws {
        let family = try #require(Self.families.first { $0.name == name })
        let known = Self.lowercasedLabels
        for label in Array(family.keys.keys) + family.requirements.flatMap(\.self) {
            #expect(known.contains(label), "\(label)")
        }
    }

    private static let lowercasedLabels = Set(InfoboxLabels.shared.names(in: "en").map { $0.lowercased() })
}
