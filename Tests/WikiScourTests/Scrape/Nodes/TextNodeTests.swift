import Testing
import WikiScour

/// Pages flattened with a line for each text node: each case is one that was met, in small.
@Suite struct TextNodeTests {
    private static func text(_ page: String, title: String? = "Ostra Mill") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    private static let lead = """
        Ostra Mill
        From Velmwiki
        Jump to:
        navigation
        ,
        search
        Ostra Mill
        is a water mill at the river
        Velm
        , which two brothers built in 1820 for the monks
        [
        1
        ]
        of the valley, and which stood empty after the flood of
        1902
        ,
        [
        2
        ]
        when the
        weir
        broke
        .
        """

    // MARK: Edit links

    /// The sections of a page, the edit links of which stand in front of the headings or behind them.
    private static func sections(inFront: Bool, _ names: [[String]]) -> String {
        let link = "[\nedit\n]\n"
        return names.map { name in
            let heading = name.joined(separator: "\n") + "\n"
            return (inFront ? link + heading : heading + link) + """
                The
                monks
                kept it dry for many years, and the river drove it in every one of them until the
                weir
                broke
                .
                """
        }.joined(separator: "\n")
    }

    @Test func `an entry of the menu is no tagline of another language`() throws {
        let text = try Cleaner().clean(
            """
            Мельницы Остры — Википедия
            Перейти к содержанию
            Главное меню
            Главное меню
            переместить в боковую панель
            скрыть
            Навигация
            Заглавная страница
            Содержание
            Избранные статьи
            Случайная статья
            Текущие события
            Поиск
            Найти
            Создать учётную запись
            Войти
            Содержание
            переместить в боковую панель
            скрыть
            Начало
            1
            История
            2
            Примечания
            Отобразить/Скрыть содержание
            Мельницы Остры
            5 языков
            English
            Deutsch
            Править ссылки
            Статья
            Обсуждение
            русский
            Читать
            Править
            История
            Инструменты
            Материал из Википедии — свободной энциклопедии
            Мельницы Остры
             — это мельницы, которые стоят на
            Остре
            . Их две.
            [
            1
            ]
            История
            [
            править
            |
            править код
            ]
            Их построил
            Вельм
            . Это было давно.
            [
            2
            ]
            Примечания
            [
            править
            |
            править код
            ]
            ↑
            Вельм А.
            Мельницы. — М., 1945.
            """
        ).text
        #expect(
            text == """
                = Мельницы Остры =

                Мельницы Остры — это мельницы, которые стоят на Остре. Их две.

                == История ==
                Их построил Вельм. Это было давно.

                """)
    }

    @Test func `what is told behind a dash is of the link in front of it`() throws {
        let text = try Cleaner().clean(
            """
            Mills of Ostra
            From Wikipedia, the free encyclopedia
            The mills are counted by the
            monks
            of
            Hame
            .
            [
            1
            ]
            Mills
            [
            edit
            ]
            Velm Mill
            – a mill that an ox turns
            Ostra Mill
            — the oldest one
            Linn Mill
            – burned down
            """
        ).text
        for item in ["Velm Mill – a mill that an ox turns", "Ostra Mill — the oldest one", "Linn Mill – burned down"] {
            #expect(text.contains(item))
        }
    }

    @Test func `a tagline in small letters is none of the title`() throws {
        let text = try Cleaner().clean(
            """
            Ostra
            aus Wikipedia, der freien Enzyklopädie
            Zur Navigation springen
            Zur Suche springen
            Ostra
            ist eine Stadt am Fluss
            Velm
            in Norrland. Sie liegt an der Bahn.
            Geschichte
            [
            Bearbeiten
            |
            Quelltext bearbeiten
            ]
            Die Stadt wurde 1200 gegründet.
            """
        ).text
        #expect(
            text == """
                = Ostra =

                Ostra ist eine Stadt am Fluss Velm in Norrland. Sie liegt an der Bahn.

                == Geschichte ==
                Die Stadt wurde 1200 gegründet.

                """)
    }

    @Test(arguments: [false, true], [false, true])
    func `edit links show on which side their headings stand`(inFront: Bool, isListed: Bool) throws {
        let names = [["Using the wheels"], ["Years of the", "Weir"], ["Sale"]]
        let contents = "Contents\n1\nUsing the wheels\n2\nYears of the\nWeir\n3\nSale\n"
        let shown = isListed ? names : [names[0], names[2], names[2]]
        let text = try Self.text(
            Self.lead + "\n" + (isListed ? contents : "") + Self.sections(inFront: inFront, shown) + "\n")
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("==") }
        let expected =
            isListed
            ? ["== Using the wheels ==", "== Years of the Weir ==", "== Sale =="]
            : ["== Using the wheels ==", "== Sale ==", "== Sale =="]
        #expect(headings.map(String.init) == expected)
        #expect(text.contains("until the weir broke."))
        #expect(!text.contains("edit"))
    }

    @Test func `a heading behind its link ends where the section begins`() throws {
        let text = try Self.text(
            Self.lead
                + "\n[\nedit\n]\nAddress\nhttp://velm.example/mill\n[\nedit\n]\nSale\nIt was sold in 1870 to a miller.\n"
        )
        #expect(text.contains("== Address ==\nhttp://velm.example/mill\n"))
        #expect(text.contains("== Sale ==\nIt was sold in 1870 to a miller."))
    }

    // MARK: Headings of the contents

    private static let listed = """
        Contents
        1
        Wheels of
        Ostra
        2
        Velm (
        river
        )
        3
        Sale
        """

    @Test func `nodes that are together an entry are a heading`() throws {
        let text = try Self.text(
            Self.lead + "\n" + Self.listed + """

                Wheels of
                Ostra
                There are two wheels of oak, which the
                brothers
                made
                , and one of iron behind the house (the third)
                Velm (
                river
                )
                The river comes down from the hills and was led to the mill in a long
                ditch
                .
                Sale
                It was sold in 1870 to a miller, whose sons kept it for eighty years.

                """)
        #expect(text.contains("== Wheels of Ostra ==\nThere are two wheels of oak, which the brothers made, and"))
        #expect(text.contains("\n\n== Velm (river) ==\nThe river comes"))
        #expect(text.contains("== Sale ==\nIt was sold"))
    }

    @Test func `words of a sentence are no heading though the contents list them`() throws {
        let text = try Self.text(
            Self.lead + "\n" + Self.listed + """

                Wheels of
                Ostra
                There are two wheels of oak, which were made before the
                Sale
                of the house was thought of, and before the
                Sale
                (which nobody wanted) came.
                Sale
                It was sold in 1870 to a miller, whose sons kept it for eighty years.

                """)
        #expect(
            text.contains(
                "before the Sale of the house was thought of, and before the Sale (which nobody wanted) came."))
        #expect(text.contains("== Sale ==\nIt was sold"))
    }

    @Test func `entries of the contents may break often, and each is a heading`() throws {
        let contents = """
            Contents
            1
            The mill in the
            XVII
            th
            and the
            XVIII
            th
            centuries
            2
            Sale
            3
            From the
            XX
            th
            century on
            4
            Wheels
            5
            Notes
            """
        let text = try Self.text(
            Self.lead + "\n" + contents + """

                The mill in the
                XVII
                th
                and the
                XVIII
                th
                centuries
                The river comes down from the hills and was led to the mill in a long
                ditch
                .
                Sale
                It was sold in 1870 to a miller, whose sons kept it for eighty years.
                From the
                XX
                th
                century on
                Nobody has ground anything in it since its last miller went to the coast.
                Wheels
                There are two wheels of oak, which the brothers made for the monks.

                """)
        #expect(text.contains("broke.\n\n== The mill in the XVII th and the XVIII th centuries ==\nThe river comes"))
        #expect(text.contains("== Sale ==\nIt was sold"))
        #expect(text.contains("== From the XX th century on ==\nNobody"))
        #expect(text.contains("== Wheels ==\nThere are"))
    }

    @Test func `the places of a table are no contents, however many cells follow them`() throws {
        let rows = ["Velm", "Tarn", "Ostra", "Brenn"].enumerated().map { place, name in
            "\(place + 1)\n\(name)\n12\n4\n3\n5\n+\(9 - place)\n"
        }
        let text = try Self.text(Self.lead + "\nPlace\nClub\nGames\nWon\nDrawn\nLost\nGoals\n" + rows.joined())
        for name in ["Velm", "Tarn", "Ostra", "Brenn"] { #expect(text.contains("\n\(name)\n")) }
    }

    @Test func `a box begins behind its style sheet`() throws {
        let sheet = ".mw-parser-output .sidebar{width:22em;float:right}.mw-parser-output .sidebar-title{padding:0.2em}"
        let text = try Self.text(
            "Ostra Mill\nFrom Velmwiki\nOstra Mill\nOpened\n1820\nOwner\nBrenn\nWebsite\nmill.example\n" + sheet
                + "\nPart of a series on the\nMills of the Velm\nUpper mills\nTarn Mill\nBrenn Mill\nLower mills\nHole Mill\n"
                + ".mw-parser-output .navbar{display:inline;font-size:88%}\nv\nt\ne\n"
                + Self.lead.split(separator: "\n").dropFirst(7).joined(separator: "\n") + "\n")
        #expect(text.contains("- Website: mill.example\n"))
        #expect(!text.contains("Mills of the Velm") && !text.contains("Tarn Mill"))
    }

    @Test func `rows of links with dots between them are boxes of navigation, values are none`() throws {
        let text = try Self.text(
            Self.lead + "\n" + """
                Sale
                It was sold in 1870 to a miller, whose sons kept it for eighty years.
                Wares
                •
                Flour
                •
                Groats of the two
                brothers
                from the house at the river, where they were kept dry
                .
                Mills
                Tarn Mill
                •
                Brenn Mill
                •
                Hole Mill •
                Velm Mill
                •
                Weir Mill
                •
                Lower Mill
                •
                Upper Mill

                """)
        #expect(text.contains("Flour") && text.contains("Groats of the two brothers"))
        #expect(!text.contains("Tarn Mill") && !text.contains("Velm Mill") && !text.contains("Upper Mill"))
    }

    @Test func `the notice that sources are missing goes with the places to look for some`() throws {
        let notice = """
            This article
            needs additional citations for
            verification
            .
            Please help
            improve this article
            by
            adding citations to reliable sources
            . Unsourced material may be challenged and removed.
            Find sources:
            "Ostra Mill"
            –
            news
            ·
            newspapers
            ·
            books
            ·
            scholar
            ·
            JSTOR
            (
            May 2016
            )
            (
            Learn how and when to remove this message
            )
            """
        let lines = Self.lead.split(separator: "\n", omittingEmptySubsequences: false)
        let text = try Self.text(
            lines.prefix(6).joined(separator: "\n") + "\n" + notice + "\n"
                + lines.dropFirst(6).joined(separator: "\n") + "\n")
        #expect(text.hasPrefix("= Ostra Mill =\n\nOstra Mill is a water mill at the river Velm, which two"))
    }

    @Test func `an entry of the contents is a heading behind a line without a full stop too`() throws {
        let contents = "Contents\n1\nSteps\n2\nStep 1\n3\nStep 2\n"
        let text = try Self.text(
            Self.lead + "\n" + contents + """
                Steps
                All of it is done at the river, where the
                weir
                keeps the water back. Open the gate and walk to the house of the two brothers
                Step 1
                Take the key from the nail
                in the wall behind the wheel
                Step 2
                Turn the key in the lock of the mill twice, and wait until the wheel turns.

                """)
        #expect(text.contains("== Step 1 ==\nTake the key"))
        #expect(text.contains("== Step 2 ==\nTurn the key"))
    }

    @Test func `a quoted link is no heading though the contents list it next`() throws {
        let text = try Self.text(
            Self.lead + "\n" + Self.listed + """

                Wheels of
                Ostra
                They were named in a book which the monks had called "
                Sale
                ", and it was read by all of them for as long as the mill stood at the river.
                Sale
                It was sold in 1870 to a miller, whose sons kept it for eighty years.

                """)
        #expect(text.contains("had called \"Sale\", and it was read"))
        #expect(text.contains("== Sale ==\nIt was sold"))
    }

    @Test(arguments: [["[", "edit", "]"], ["[", "edit", "|", "edit source", "]"]])
    func `one edit link with a line for each of its nodes tells what the page is`(link: [String]) throws {
        let section = "\n" + link.joined(separator: "\n") + "\n"
        let text = try Self.text(
            "Ostra Mill\nOstra Mill is a water mill at the river Velm.\nTools" + section
                + "mallets\nwere made in it for the monks of the valley, and chests.\nHistory" + section
                + "Nobody has milled in it since the flood came down the valley.\nYears of the\nWeir" + section
                + "It broke twice, and was built anew by the brothers in the same year.\n")
        for heading in ["Tools", "History", "Years of the Weir"] { #expect(text.contains("== \(heading) ==\n")) }
        #expect(!text.contains("[") && !text.contains("edit"))
    }

    @Test func `edit links may be pictures of which the brackets are left`() throws {
        let text = try Self.text(
            "Ostra Mill\nOstra Mill is a water mill at the river Velm.\nHistory\n[\n]\n"
                + "Nobody has milled in it since the flood came down the valley.\nYears of the Weir\n[\n]\n"
                + "It broke twice, and was built anew by the brothers in the same year.\n")
        #expect(text.contains("== History ==\nNobody") && text.contains("== Years of the Weir ==\nIt broke"))
        #expect(!text.contains("["))
    }

    @Test func `sentences that links cut tell what the page is, be there no citations`() throws {
        let text = try Self.text(
            """
            Ostra Mill
            A
            mill
            stands at the river, and its wheels are of oak from the forest of
            Brenn
            which the monks have planted
            .
            It was built in the year of the great
            flood
            by two brothers.

            """)
        #expect(text.contains("its wheels are of oak from the forest of Brenn which the monks have planted."))
        #expect(text.contains("It was built in the year of the great flood by two brothers."))
    }

    @Test func `a short name ends a heading, and a menu's words end themselves`() throws {
        let text = try Self.text(
            "Toggle sidebar\nSearch\nCreate account\nLog in\nVelm Dam\nFrom Velmwiki\n"
                + "Velm Dam\nholds the\nlake\nback.\nHeight of the dam\n[\nedit\n]\nThe dam is so high that the\nmill\nstands in the sun.\n",
            title: nil)
        #expect(text.hasPrefix("= Velm Dam =\n\nVelm Dam holds the lake back.\n\n== Height of the dam ==\nThe dam is"))
    }

    @Test func `a measure ends its cell`() throws {
        let text = try Self.text(
            Self.lead + "\nHeight\n10,000 m\nExternal links\nThe mill at the archive of the valley\n")
        #expect(!text.contains("m External") && !text.contains("archive of the valley"))
    }

    // MARK: Lists

    @Test func `items behind a colon are no sentence, be they written small`() throws {
        let text = try Self.text(
            Self.lead + "\nThe brothers looked for millers who:\nhave milled at a river before\n"
                + "know how to mend a wheel of oak\nneed no more than a house by the weir\nThey found one.\n")
        for item in [
            "have milled at a river before", "know how to mend a wheel of oak", "need no more than a house by the weir",
        ] {
            #expect(text.split(separator: "\n").contains { $0.hasSuffix(item) && $0.utf8.count <= item.utf8.count + 2 })
        }
    }

    @Test func `links behind a colon are a sentence where one goes on`() throws {
        let text = try Self.text(
            Self.lead + "\nIt was known for three of its wares:\ngroats of barley\noatmeal and rye\nwheaten flour\n"
                + ", all of which the monks had praised for as long as anybody could remember.\n")
        #expect(text.contains("three of its wares: groats of barley oatmeal and rye wheaten flour, all of which"))
    }

    // MARK: Captions

    @Test func `what a link parted from its sentence is no caption`() throws {
        let section = { (name: String) in
            "\n\(name)\n[\nedit\n]\nThe monks kept it dry for many years, and the river drove it in every one of them until the\nweir\nbroke.\n"
        }
        for lost in [
            "After the flood of that year\nThe Velm Company\nbought the mill from the monks and sold its wheels to a miller of the valley, who used them.",
            "Followed by his brothers\nAdam Velm\n, who had been a miller at the coast, came into the valley and built the mill at the river.",
            "Nobody of the monks\n1902\nwas in the mill when the flood came, and all of them were at the river to see it and its weir.",
        ] {
            let text = try Self.text(Self.lead + section("Use") + lost + section("Sale"))
            #expect(text.contains(lost.split(separator: "\n")[0]))
        }
        let caption = "Mill wheels in the winter of that year"
        let text = try Self.text(
            Self.lead + section("Use") + caption + "\n"
                + "The monks kept them dry for many years, and the river drove them in every one of those until it froze."
                + section("Sale"))
        #expect(!text.contains(caption))
    }

    // MARK: Seams

    private static func paragraph(_ nodes: String...) throws -> String {
        try text(lead + "\n" + nodes.joined(separator: "\n") + "\n")
    }

    @Test func `scripts without spaces have none where their nodes meet`() throws {
        let text = try Self.paragraph(
            "オストラ水車は、ヴェルム川にある", "水車", "である。二人の兄弟が", "[", "2", "]", "修道院のために", "建てた", "もので、今は",
            "Velm", "の人々が守っている。")
        #expect(text.contains("ヴェルム川にある水車である。二人の兄弟が修道院のために建てたもので、今は Velm の人々が守っている。"))
    }

    @Test func `Hangul has spaces where its nodes meet`() throws {
        let text = try Self.paragraph("오스트라 물레방아는 벨름 강에 있는 오래된", "물레방아", "는 두 형제가 지었고, 지금은 마을 사람들이 돌보고 있다.")
        #expect(text.contains("오래된 물레방아"))
    }

    @Test(arguments: [
        ("the so-called \"", "Marrow Stone", "\". The brothers found it", "the so-called \"Marrow Stone\". The"),
        ("der sogenannte „", "Stein", "“ der Mühle, den sie fanden", "„Stein“ der"),
        ("le moulin et l'", "eau", "de la rivière, qui est à", "l'eau de"),
        ("das Tor der", "Ostra", "-Mühle, die man baute und nie", "Ostra-Mühle, die"),
        ("the mill (", "Ostra", ") at the river, which was", "(Ostra) at"),
    ])
    func `marks stand at their words`(first: String, second: String, third: String, expected: String) throws {
        let text = try Self.paragraph(
            "A long sentence that tells of the mill and all that was near it leads to \(first)", second, third, "kept",
            ".")
        #expect(text.contains(expected))
        #expect(text.contains(" kept."))
    }

    @Test func `guillemets touch their words where the page writes so`() throws {
        let text = try Self.paragraph(
            "Мельница «Остра» стоит на реке Вельм, и братья называли её «", "Старой", "» или «", "Белой",
            "», пока она стояла.")
        #expect(text.contains("её «Старой» или «Белой», пока"))
    }

    @Test func `guillemets keep their spaces where the page writes so`() throws {
        let text = try Self.paragraph(
            "Le moulin « Ostra » se trouve à la rivière, et les frères lui ont donné le nom de «", "Vieux",
            "» pour toujours.")
        #expect(text.contains("le nom de « Vieux » pour"))
    }

    // MARK: Sentences and items

    @Test func `a sentence that begins in a node goes on with the next`() throws {
        let text = try Self.paragraph(
            "It stands at the end of the valley. The", "Marrow Society",
            "is the owner of the house. Brothers of the order",
            "Tarn Abbey", "Velm", "lived there", ".")
        #expect(text.contains("valley. The Marrow Society is the owner of the house. Brothers of the order Tarn Abbey"))
    }

    @Test func `behind a citation a short node may begin the next sentence`() throws {
        let text = try Self.paragraph(
            "It was built in 1820 at the end of the valley, where the river is.", "[", "2", "]", "The younger",
            "Aren Marrow", "made the wheels", ".")
        #expect(text.contains("where the river is. The younger Aren Marrow made the wheels."))
    }

    @Test func `a dash that touches a word goes on with its sentence behind a citation too`() throws {
        let text = try Self.paragraph(
            "It was the first mill of the", "valley", "[", "3", "]", "—though not the oldest one of the",
            "monks", "[", "4", "]", "—and stood at the river.")
        #expect(text.contains("It was the first mill of the valley—though not the oldest one of the monks—and stood"))
    }

    @Test func `a dash stands as the page writes it, and names who said so behind a full stop`() throws {
        let text = try Self.text(
            Self.lead
                + "\nEl molino —el primero— se\ncerró\nen el año de la\nguerra\n—que nadie\nquería\n— y no\nabrió.\n"
                + "I have seen the mill of the river.\n—thoughts of Ada\n")
        #expect(text.contains("en el año de la guerra —que nadie quería"))
        #expect(text.contains("mill of the river.\n\n—thoughts of Ada"))
    }

    @Test func `what is in parentheses is no item`() throws {
        let text = try Self.paragraph(
            "Aren Marrow", "(July 9, 1792 – April 24, 1849) was the author of the book", "The Weir",
            "(1841), written with",
            "Tarn", ".")
        #expect(!text.contains("- ("))
        #expect(text.contains("Aren Marrow (July 9, 1792 – April 24, 1849) was the author of the book"))
    }

    @Test func `short items stay items`() throws {
        let text = try Self.paragraph(
            "The society looks after these houses in the valley:", "Ostra Mill in the valley", "Tarn Mill at the weir",
            "Velm Hall of the monks", "Marrow House and its barn")
        #expect(text.contains("- Ostra Mill in the valley\n- Tarn Mill at the weir\n- Velm Hall of the monks\n"))
    }

    @Test(arguments: [
        (
            ["The wheel is found at", "/usr/lib/mills/wheel", ", as is", "/velm/", "for the dam."],
            "found at /usr/lib/mills/wheel, as is /velm/ for the dam."
        ),
        (
            ["It costs nine pennies", "/year", "for the", "-WHEEL", "or", "x", "-axis", "by the millers."],
            "nine pennies/year for the -WHEEL or x-axis by the millers."
        ),
        (["The mills of Norr", "/Velm", "are the old ones of the", "valley", "."], "mills of Norr/Velm are the old"),
        (["The stream runs at 24 km/", "s", "in spring."], "runs at 24 km/s in spring."),
        (["It was built by the teams of Norr/Velm/", "Tarn", "in spring."], "teams of Norr/Velm/Tarn in spring."),
    ])
    func `paths and options stand apart, rests of words touch`(nodes: [String], sentence: String) throws {
        let text = try Self.text(Self.lead + "\n" + nodes.joined(separator: "\n") + "\n")
        #expect(text.contains(sentence))
    }

    // MARK: Hatnotes and the head

    @Test func `a hatnote goes with the pages that it names`() throws {
        let text = try Self.text(
            Self.lead + """

                History
                [
                edit
                ]
                Main articles:
                Wheels of Velm
                ,
                Tarn
                , and
                Oak of Ostra
                The monks founded it in 1712, and the river drove it until the flood of
                1902
                .
                Sale
                [
                edit
                ]
                Not to be confused with
                Salt
                .
                It was sold in 1870 to a miller, whose sons kept it for eighty years.

                """)
        #expect(text.contains("== History ==\nThe monks founded it"))
        #expect(text.contains("== Sale ==\nIt was sold in 1870"))
        #expect(!text.contains("Oak of") && !text.contains("Salt"))
    }

    @Test func `the note of a redirect and the links under it go`() throws {
        let page = Self.lead.replacing("From Velmwiki", with: "From Velmwiki\n(Redirected from\nImmutableMill\n)")
        let text = try Self.text(page + "\n")
        #expect(text.hasPrefix("= Ostra Mill =\n\nOstra Mill is a water mill at the river Velm, which two"))
    }
}
