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

    // MARK: Edit links that a wiki calls by a name of its own

    @Test(arguments: [("[+/-]", 2), ("[✎]", 2), ("[rewrite]", 3)])
    func `brackets behind every heading are its edit link`(label: String, count: Int) throws {
        let titles = ["History", "Use of the mill", "The fire"].prefix(count)
        let sections = titles.map { "\($0)\(label)\n\(Self.second)" }.joined(separator: "\n")
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(Self.first)
            \(sections)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        let expected = titles.map { "\n== \($0) ==\n\(Self.second)\n" }.joined()
        #expect(text == "= Velm =\n\n\(Self.first)\n\(expected)")
    }

    @Test(arguments: ["[stone]", "[12 m]", "[show]"])
    func `brackets that stand in the text too, or count, are the author's`(label: String) throws {
        let inText =
            label == "[stone]" ? "A mill is \(label) or wood, as everybody in the land of Ostra knows." : Self.first
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(inText)
            Upper mill\(label)
            \(Self.second)
            Lower mill\(label)
            \(Self.second)
            Mill of Hame\(label)
            \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("Upper mill\(label)"))
    }

    @Test func `where there are edit links by their usual name there are no others`() throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(Self.first)
            History[edit]
            Upper mill[+/-]
            \(Self.second)
            Lower mill[+/-]
            \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("Upper mill[+/-]"))
    }

    // MARK: Formulas in scripts without small letters

    private static let formula = "\n  \n    \n      K\n    \n    {\\displaystyle K}\n  \n"

    @Test(arguments: [
        ("磨坊的", "是常数，", "为速度。", "磨坊的$K$是常数，$K$为速度。"), ("ここで", "と", "は速さである。", "ここで$K$と$K$は速さである。"),
        ("حيث", "هو ثابت و", "هو السرعة.", "حيث $K$ هو ثابت و $K$ هو السرعة."),
        ("यहाँ", "नियतांक है और", "गति है।", "यहाँ $K$ नियतांक है और $K$ गति है।"),
    ])
    func `words and formulas are one sentence`(start: String, middle: String, end: String, sentence: String) throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(Self.first)
            History[edit]
            \(start)\(Self.formula)\(middle)\(Self.formula)\(end)
            \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.hasSuffix("== History ==\n\(sentence)\n\n\(Self.second)\n"))
    }

    @Test(arguments: ["公式为：", "速度由公式给出。"])
    func `a formula behind a colon or a sentence is a paragraph`(lead: String) throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(Self.first)
            History[edit]
            \(lead)\(Self.formula)\(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("\(lead)\n\n$K$\n\n\(Self.second)"))
    }

    @Test func `the cells of a table are no sentence`() throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(Self.first)
            符号
            意义\(Self.formula)常数\(Self.formula)速度
            \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(!text.contains("意义$K$") && !text.contains("$K$常数"))
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

    // MARK: Contents by another name

    @Test(arguments: ["Contenido", "Tartalomjegyzék itt", "Pohled na stránku"])
    func `a short line in front of a list of the headings names it`(name: String) throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(Self.first)
            \(name)
            1 History
            2 The fire
            3 The bridge
            History
            \(Self.second)
            The fire
            \(Self.first)
            The bridge
            \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(
            text == """
                = Velm =

                \(Self.first)

                == History ==
                \(Self.second)

                == The fire ==
                \(Self.first)

                == The bridge ==
                \(Self.second)

                """)
    }

    @Test(arguments: ["The mills of Ostra are these:", "It has three mills."])
    func `a line that says something stays in front of the contents`(line: String) throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(Self.first)
            \(line)
            1 History
            2 The fire
            3 The bridge
            History
            \(Self.second)
            The fire
            \(Self.first)
            The bridge
            \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("\n\(line)\n"))
    }

    // MARK: Boxes

    @Test func `two lines behind rows of two lines are one more`() throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            Velm
            Location
            Hame, Ostra
            Country
            Norrland
            Owner
            Hame Abbey
            Architect
            Aren Tarn
            Grain of choice
            barley and rye
            \(Self.first) \(Self.second)
            History[edit]
            \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("- Architect: Aren Tarn\n- Grain of choice: barley and rye\n\nThe monks"))
    }

    @Test func `what is in parentheses goes on with the last value`() throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            Velm
            Location
            Hame, Ostra
            Country
            Norrland
            Stable release
            1.4.2
            (3 May 1843)[1]
            \(Self.first) \(Self.second)
            History[edit]
            \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("- Stable release: 1.4.2 (3 May 1843)\n\nThe monks"))
    }

    @Test(arguments: ["ОС", "Instance of"])
    func `labels that Wikidata and old boxes have are known`(label: String) throws {
        let isRussian = label == "ОС"
        let rows = isRussian ? "Автор\nАрен Тарн\nЛицензия\nMIT" : "Location\nHame\nCountry\nNorrland"
        let text = try Self.clean(
            """
            Velm
            \(isRussian ? "Материал из Википедии — свободной энциклопедии" : "From Wikipedia, the free encyclopedia")
            Velm
            \(label)
            velmix
            \(rows)
            \(Self.first) \(Self.second)
            """)
        #expect(text.contains("\n- \(label): velmix\n"))
    }

    // MARK: Coordinates that touch a number

    @Test(arguments: [
        ("1846", "22° 16′ 22.08″ N, 114° 10′ 55.2″ E"), ("1846", "59°8′N 24°45′E"), ("1912", "7° 5′ 3″ S, 14° 1′ 2″ W"),
    ])
    func `coordinates leave the number as it was`(number: String, coordinates: String) throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            VelmLocationHame, OstraCountryNorrlandOwnerHame AbbeyInception\(number)\(coordinates)
            \(Self.first) \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("\n- Inception: \(number)\n"))
    }

    @Test(arguments: [
        "22° 16′ 22.08″ N, 114° 10′ 55.2″ E", "an angle of 1846° 16′", "122° 16′ N", "1846° 16′ 22″ as seen from E",
        "3127° 5′ 3″ S, 14° 1′ 2″ W",
    ])
    func `coordinates that touch nothing, and angles, are the author's`(words: String) throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            The mill of Velm stands at \(words), which the monks of Hame measured in the dry summer of that year.
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("stands at \(words), which"))
    }

    // MARK: Marks of the Russian Wikipedia

    @Test(arguments: ["мельница", "Velm Mill 2.0"])
    func `a mark for Wikidata goes`(name: String) throws {
        let text = try Self.clean(
            """
            Вельм
            Материал из Википедии — свободной энциклопедии
            Вельм — это \(name)[d] на реке, которую построили монахи, и больше ничего о ней не известно никому.
            Источник — https://ru.wikipedia.org/w/index.php?title=Вельм&oldid=1
            """)
        #expect(text.contains("это \(name) на реке"))
    }

    @Test func `elsewhere a single letter in brackets is the author's`() throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            The mill is called Velm[d] by the monks of Hame, who built it on its bank a hundred years ago.
            """)
        #expect(text.contains("Velm[d]"))
    }

    // MARK: Cells that look like headings

    @Test func `two short cells in front of a long one are no headings`() throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(Self.first)
            Upper mill
            Ober
            The monks say that the upper mill was the first one, but their book says nothing of it at all
            Lower mill
            Nieder
            The lower mill is named in the book of the abbey, and it stands to this day.
            Mill of Hame
            Hamer
            This name is not certain, although all of the monks were of the people of Hame.
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("Mill of Hame\nHamer\n"))
    }

    @Test func `a heading directly under another is still one`() throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(Self.first)
            History
            The abbey
            \(Self.second)
            Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("== History ==\n\n=== The abbey ===\n\(Self.second)"))
    }

    @Test func `a row of languages under the article goes`() throws {
        func page(_ label: String) -> String {
            """
            Ostra Mill
            From Velmwiki
            Jump to: navigation, search
            \(Self.first)
            \(Self.second)
            \(label)
            English
             • Français
             • 中文
            Retrieved from "http://velm.example.org/Ostra_Mill"
            """
        }
        #expect(try Self.clean(page("Languages:")) == "= Ostra Mill =\n\n\(Self.first)\n\n\(Self.second)\n")
        #expect(try Self.clean(page("The millers speak")).contains("Français"))
    }
    @Test(arguments: [
        "Languages: English • Français • 中文", "Last edit: Ada 5/13/2026", "最后编辑：Ada 2026年5月13日",
    ])
    func `a last line that says of the page what HTML says of it goes`(line: String) throws {
        func page(_ line: String) -> String {
            """
            Ostra Mill
            From Velmwiki
            Jump to: navigation, search
            \(Self.first)
            Wheel of oak
            \(line)
            Retrieved from "http://velm.example.org/Ostra_Mill"
            """
        }
        #expect(try !Self.clean(page(line)).contains(line))
        for text in ["Languages: English • Dutch of the mills", "Last edit: none of the miller's"] {
            #expect(try Self.clean(page(text)).contains(text))
        }
    }
    @Test func `a list of languages that folds stands in front of the title`() throws {
        let text = try Self.clean(
            """
            Jump to content
            14 languages
            expanded
            collapsed
            ΕλληνικάEnglish
            Ostra Mill
            From Wikipedia, the free encyclopedia
            \(Self.first)
            Retrieved from "https://en.wikipedia.org/w/index.php?title=X&oldid=1"
            """)
        #expect(text.hasPrefix("= Ostra Mill =\n\n\(Self.first)"))
    }

    @Test func `the warning of the printable version goes`() throws {
        let text = try Self.clean(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            The printable version is no longer supported and may have rendering errors. Please update your browser bookmarks and \
            please use the default browser print function instead.
            \(Self.first)
            Retrieved from "https://en.wikipedia.org/w/index.php?title=Ostra_Mill&oldid=1"
            """)
        #expect(text == "= Ostra Mill =\n\n\(Self.first)\n")
    }

    @Test func `citations behind spaces may leave some out once there are three`() throws {
        func text(_ last: Int) throws -> String {
            try Self.clean(
                """
                Ostra Mill
                From Wikipedia, the free encyclopedia
                The mill is old. [1] Its wheel turns, [2] and grinds rye. [3]
                Its owner came from Norr, [\(last)] where he had a farm. It was sold [dubious–discuss] later.
                """)
        }
        #expect(try text(16).contains("came from Norr, where he had a farm. It was sold later."))
        #expect(try text(400).contains("from Norr, [400] where"))
    }
    @Test(arguments: [("Ostra Mill - Velmwiki", "Ostra Mill"), ("Ostra Mill - Norrwiki", "Ostra Mill - Norrwiki")])
    func `a title of the window loses the site that the tagline names`(line: String, title: String) throws {
        let text = try Self.clean(
            """
            \(line)

            From Velmwiki
            \(Self.first)
            Retrieved from "https://velm.example.org/w/index.php?oldid=1"
            """)
        #expect(text.hasPrefix("= \(title) =\n\n\(Self.first)"))
    }
    @Test func `a glued table of results is no infobox`() throws {
        let text = try Self.clean(
            """
            Ostra Cup
            From Wikipedia, the free encyclopedia
            Group stageJune 14, 1926 (1926-06-14)8:00 p.m.Ostra2–1TarnPosTeamPldWDLGFGAGDPtsQualification1Ostra110021+13Advance2Tarn100112−10
            \(Self.first)
            Retrieved from "https://en.wikipedia.org/w/index.php?title=Ostra_Cup&oldid=1"
            """)
        #expect(!text.contains("Infobox"))
        #expect(text.contains("PosTeamPldWDLGFGAGDPtsQualification1Ostra"))
    }
    @Test func `what stands behind a notice is no short description`() throws {
        func page(_ notice: String) -> String {
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(notice)People's Republic of Velm
            \(Self.first)
            Retrieved from "https://en.wikipedia.org/w/index.php?title=Velm&oldid=1"
            """
        }
        let notice = "‹ The template Infobox country is being considered for merging. ›\n"
        #expect(try Self.clean(page(notice)).contains("People's Republic of Velm"))
        #expect(try !Self.clean(page(notice)).contains("being considered"))
        #expect(try Self.clean(page("")) == "= Velm =\n\n\(Self.first)\n")
    }
}
