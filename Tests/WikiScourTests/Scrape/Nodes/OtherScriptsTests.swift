import Testing
import WikiScour

/// Flattened pages in languages other than English: scripts without capitals, endings that a link parts from their word, spaces that no
/// author wrote.
@Suite struct OtherScriptsTests {
    private static func text(_ page: String, title: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    // MARK: A text node a line

    @Test func `a sentence without capitals goes on behind its links`() throws {
        let text = try Self.text(
            """
            מגדל אוסטרה
            מתוך ויקיפדיה, האנציקלופדיה החופשית
            קפיצה לניווט
            קפיצה לחיפוש
            תולדות
            [
            עריכה
            |
            עריכת קוד מקור
            ]
            את המגדל הישן
            בנו
            אנשי הכפר הסמוך. הוא נהרס פעמיים ב
            מלחמה
            .
            מבנה
            [
            עריכה
            |
            עריכת קוד מקור
            ]
            ערך מורחב –
            גשר ולם
            חדר העבודה הגדול
            נמצא
            בקומה השנייה ובו שלושה חלונות.
            [
            1
            ]
            """)
        #expect(
            text == """
                = מגדל אוסטרה =

                == תולדות ==
                את המגדל הישן בנו אנשי הכפר הסמוך. הוא נהרס פעמיים במלחמה.

                == מבנה ==
                חדר העבודה הגדול נמצא בקומה השנייה ובו שלושה חלונות.

                """)
    }

    @Test func `the endings of Korean stand on their word`() throws {
        let text = try Self.text(
            """
            오스트라 방앗간
            위키백과, 우리 모두의 백과사전.
            둘러보기로 이동
            검색으로 이동
            오스트라 방앗간
            은 벨름의
            탐강
            에 있는 낡은
            방앗간
            이다.
            역사
            [
            편집
            |
            원본 편집
            ]
            첫 방앗간은 가까운
            노르 왕국
            으로부터 받았다. 그 뒤 두 번
            불
            에 탔다.
            구조
            [
            편집
            |
            원본 편집
            ]
            큰 방은
            바퀴
            세 개가 있다.
            [
            1
            ]
            """)
        #expect(
            text == """
                = 오스트라 방앗간 =

                오스트라 방앗간은 벨름의 탐강에 있는 낡은 방앗간이다.

                == 역사 ==
                첫 방앗간은 가까운 노르 왕국으로부터 받았다. 그 뒤 두 번 불에 탔다.

                == 구조 ==
                큰 방은 바퀴 세 개가 있다.

                """)
    }

    @Test func `the endings of Turkish stand on their name, and a quotation does not`() throws {
        let text = try Self.text(
            """
            Velm
            Vikipedi, özgür ansiklopedi
            Gezinti kısmına atla
            Arama kısmına atla
            Velm
            ,
            Norr
            'un
            güneyinde,
            Tamm Nehri
            'nin kıyısında bir kasabadır.
            [
            1
            ]
            Tarihçe
            [
            değiştir
            |
            kaynağı değiştir
            ]
            Norr Krallığı
            'nda büyük bir değirmen vardı.
            """)
        #expect(text.contains("\nVelm, Norr'un güneyinde, Tamm Nehri'nin kıyısında bir kasabadır.\n"))
        #expect(text.contains("\nNorr Krallığı'nda büyük bir değirmen vardı.\n"))
        let english = try Self.text(
            "The miller called the\nVelm\n'in the end'\n, and the\nriver\n[\n1\n]\n.\nIt was\nso\n.\n", title: "Velm")
        #expect(!english.contains("Velm'in"))
    }

    @Test func `the lead goes on with a name behind a link in small letters`() throws {
        let text = try Self.text(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            Ostra Mill is an old water mill on the
            river
            Velm in the north of Norrland. It was built in 1742.
            [
            1
            ]
            History
            [
            edit
            ]
            The mill burned twice.
            """)
        #expect(
            text.contains(
                "\nOstra Mill is an old water mill on the river Velm in the north of Norrland. It was built in 1742.\n")
        )
    }

    @Test func `the description above the lead stays a line of its own`() throws {
        let text = try Self.text(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            Process for grinding much older sorts of corn
            Ostra Mill
            is the way of grinding corn between stones of granite, and of wheat.
            [
            1
            ]
            """)
        #expect(!text.contains("corn Ostra Mill"))
    }

    // MARK: Pages of files

    @Test func `the names of its sections above the description of a file are not those sections`() throws {
        let text = try Self.text(
            """
            File:Velm.svg
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            File
            File history
            File usage
            Global file usage
            Metadata
            Size of this PNG preview of this SVG file:
            800 × 533 pixels
            .
            Summary
            [
            edit
            ]
            This picture shows the mill at the river Velm.
            File history
            Click on a date/time to view the file as it appeared at that time.
            """)
        #expect(text == "= File:Velm.svg =\n\n== Summary ==\nThis picture shows the mill at the river Velm.\n")
    }

    // MARK: A space for each tag

    @Test(arguments: [
        (
            " 奥斯特拉 \n 维基百科，自由的百科全书 \n 跳到导航 \n 跳到搜索 \n 奥斯特拉 （ 英语 ： Ostra ）是位于 北方 河畔的 磨坊 ，建于 1742年 ，很 古老 。 \n",
            "奥斯特拉（英语：Ostra）是位于北方河畔的磨坊，建于1742年，很古老。"
        ),
        (
            " מגדל ולם \n מתוך ויקיפדיה, האנציקלופדיה החופשית \n קפיצה לניווט \n קפיצה לחיפוש \n מגדל ולם הוא מגדל ב צפון הארץ , על ה נהר ו ליד ה כפר . \n",
            "מגדל ולם הוא מגדל בצפון הארץ, על הנהר וליד הכפר."
        ),
        (
            " 벨름 \n 위키백과, 우리 모두의 백과사전. \n 둘러보기로 이동 \n 검색으로 이동 \n 벨름 은 오래된 도시 이다. 또한 이 도시 는 북부 에 있다. \n",
            "벨름은 오래된 도시이다. 또한 이 도시는 북부에 있다."
        ),
        (
            " Velm \n Un article de Wikipédia, l'encyclopédie libre. \n Aller à la navigation \n Aller à la recherche \n Velm est un moulin à l’ eau claire , bâti par l' ordre . \n",
            "Velm est un moulin à l’eau claire, bâti par l'ordre."
        ),
    ])
    func `spaces go where the language writes none`(page: String, sentence: String) throws {
        #expect(try Self.text(page).hasSuffix("\n\n\(sentence)\n"))
    }

    @Test func `a line of all languages is no prose for the full stops in one of their names`() throws {
        let lines = [
            "벨름 - 위키백과, 우리 모두의 백과사전", "검색", "도구", "다른 언어",
            "Deutsch Zazaki Dolnoserbski डोटेली Ελληνικά Emiliàn rumagnòl Italiano 日本語 Patois La .lojban. Jawa ქართული Qaraqalpaqsha "
                + "Română Русский", "벨름", "위키백과, 우리 모두의 백과사전.", "벨름은 오래된 도시이다.",
        ]
        let text = try Self.text(lines.map { " \($0) \n" }.joined())
        #expect(!text.contains("lojban"))
    }

    @Test(arguments: [
        "", " ", " \n ", " \n \n \n \n", "a", " '\n '\n '\n '\n '\n", " ב \n ב \n ב \n ב \n ב \n", "에", "에\n에",
    ])
    func `texts of nearly nothing do no harm`(page: String) {
        _ = try? Cleaner().clean(page, hints: PageHints(title: "Velm", form: .scrape))
    }

    // MARK: What stands around articles

    @Test func `what an archive writes above a page is none of it`() throws {
        let text = try Self.text(
            """
            31 captures02 Mar 2005 - 11 Jan 2020COLLECTED BY Organization: Norr CrawlsStarting in 1999, Norr has been giving its data.
            The Wayback Machine - https://web.archive.org/web/20050302010203/http://en.wikipedia.org/wiki/Velm
            Velm
            From Wikipedia, the free encyclopedia.
            Velm is a tree of Norrland. It grows by the rivers, and many people sit under it.
            Retrieved from "http://en.wikipedia.org/wiki/Velm"
            """)
        #expect(
            text == "= Velm =\n\nVelm is a tree of Norrland. It grows by the rivers, and many people sit under it.\n")
    }

    @Test func `two names of one kind in a row are a section and its part`() throws {
        let text = try Self.text(
            """
            Velm
            Un article de Wikipédia, l'encyclopédie libre.
            Sauter à la navigation
            Sauter à la recherche
            Velm est une ville de Norr, et elle se trouve au bord de la rivière.
            Voir aussi[modifier | modifier le code]
            Articles connexes[modifier | modifier le code]
             Norr
             Tamm
            Liens externes[modifier | modifier le code]
             Site de la ville
            """)
        #expect(text.contains("== Voir aussi ==\n\n=== Articles connexes ==="))
        #expect(!text.contains("Sauter"))
    }
}
