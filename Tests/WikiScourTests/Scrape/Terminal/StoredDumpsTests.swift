import Testing
import WikiScour

/// Pages as terminal browsers, converters and indexes of search engines store them: each case is one that was met, in small.
@Suite struct StoredDumpsTests {
    private static func text(_ page: String, title: String? = "Ostra Mill") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    /// The text of a page all of whose white space is one space.
    private static func oneLine(_ page: String, title: String? = "Ostra Mill") throws -> String {
        try text(page.split(whereSeparator: \.isWhitespace).joined(separator: " "), title: title)
    }

    private static let lead = """
        Ostra Mill is a water mill at the river Velm, which two brothers built in 1820 for the monks. It was sold in 1870 to
        the miller Aren Marrow, whose sons put in a second wheel of oak. Today a society of the valley looks after the house.
        """

    // MARK: Notes above the article

    @Test(arguments: [
        "(Redirected from Velm Mill)", "(Redirected from Mill of V E L M (1820))", "(Weitergeleitet von Velmer Mühle)",
    ])
    func `a redirect note on the line of the article takes nothing along`(note: String) throws {
        let text = try Self.oneLine(
            "Ostra Mill From Wikipedia, the free encyclopedia \(note) Water mill in Velmland \(Self.lead)")
        #expect(text.contains("Ostra Mill is a water mill at the river Velm"))
        #expect(text.contains("looks after the house."))
        #expect(!text.contains("from ") && !text.contains("Weitergeleitet"))
    }

    @Test func `a notice on the line of the article takes nothing along`() throws {
        let text = try Self.oneLine(
            """
            Ostra Mill From Wikipedia, the free encyclopedia Jump to navigation Jump to search This article does not cite any
            sources. Please help improve this article by adding citations to reliable sources. \(Self.lead) \(Self.lead)
            \(Self.lead) \(Self.lead)
            """)
        #expect(text.contains("Ostra Mill is a water mill at the river Velm"))
        #expect(!text.contains("does not cite") && !text.contains("Please help"))
    }

    @Test func `a box beside the lead takes no article along`() throws {
        let text = try Self.oneLine(
            """
            Ostra Mill From Wikipedia, the free encyclopedia Jump to navigation Jump to search Mills of Velmland Ostra Tarn
            Marrow v t e \(Self.lead) Contents 1 History 2 Wheels History The monks founded it. Wheels There are two of oak.
            """)
        #expect(text.contains("Ostra Mill is a water mill at the river Velm"))
        #expect(text.contains("looks after the house."))
    }

    @Test func `links that jump over the menus may be glued`() throws {
        let text = try Self.oneLine(
            "Ostra Mill From Wikipedia, the free encyclopedia Jump to navigationJump to search \(Self.lead)")
        #expect(text.hasPrefix("= Ostra Mill =\n\nOstra Mill is a water mill"))
    }

    @Test func `an article may name the site`() throws {
        let text = try Self.oneLine(
            """
            Ostra Mill From Wikipedia, the free encyclopedia Jump to navigation Jump to search \(Self.lead) Its history was
            told first by the editors of Wikipedia, the free encyclopedia that anyone can edit.
            """)
        #expect(text.contains("the editors of Wikipedia, the free encyclopedia that anyone can edit."))
    }

    // MARK: Edit links in front of headings

    private static let oldHeadings = """
        [edit] History The monks founded it in 1712. The river drove it until 1902 at 7.5 rounds a minute. [edit] Early
        years It burned twice. [edit] Wheels There are two of oak. [edit] External links Site of the society
        """

    @Test(arguments: [false, true])
    func `edit links in front of headings show them, with contents`(isSpaced: Bool) throws {
        let headings =
            isSpaced
            ? Self.oldHeadings.replacing("[edit]", with: "[ edit ]").replacing("712.", with: "712 .")
                .replacing("twice.", with: "twice , they say .").replacing("oak.", with: "oak .") : Self.oldHeadings
        let text = try Self.oneLine(
            """
            Ostra Mill From Wikipedia, the free encyclopedia Jump to: navigation, search \(Self.lead) Contents 1 History 1.1
            Early years 2 Wheels 3 External links \(headings)
            """)
        #expect(text.contains("\n\n== History ==\nThe monks founded it in 1712."))
        #expect(text.contains("7.5 rounds a minute."))
        #expect(text.contains("\n\n=== Early years ===\nIt burned twice"))
        #expect(text.contains("\n\n== Wheels ==\nThere are two of oak."))
        #expect(!text.contains("edit]") && !text.contains("Contents"))
    }

    @Test func `edit links in front of headings show them, without contents`() throws {
        let text = try Self.oneLine(
            """
            Ostra Mill From Wikipedia, the free encyclopedia Jump to: navigation, search \(Self.lead) [edit] External links
            Site of the society
            """)
        #expect(text == "= Ostra Mill =\n\n" + Self.lead.replacing("\n", with: " ") + "\n")
    }

    @Test func `edit links behind headings show them as before`() throws {
        let text = try Self.oneLine(
            """
            Ostra Mill From Wikipedia, the free encyclopedia Jump to: navigation, search \(Self.lead) History[edit] The monks
            founded it in 1712. Early years[edit] It burned twice. Wheels[edit] There are two of oak.
            """)
        #expect(text.contains("\n\n== History ==\nThe monks founded it in 1712."))
        #expect(text.contains("\n\n== Wheels ==\nThere are two of oak."))
    }

    @Test func `a few links to other pages' sections are those of no headings`() throws {
        let text = try Self.oneLine(
            """
            Ostra Mill From Wikipedia, the free encyclopedia Jump to navigation Jump to search \(Self.lead) Contents 1
            History 2 House 3 Wheels 3.1 Oak 3.2 Iron 4 Garden History It is old. House It is of stone. Wheels Oak This
            section is an excerpt from Oak wheels. [edit] Oak is hard. Iron It rusts. Garden It has roses.
            """)
        #expect(text.contains("\n\n=== Oak ===\n"))
        #expect(text.contains("Oak is hard."))
        #expect(text.contains("\n\n=== Iron ===\nIt rusts."))
    }

    // MARK: Contents and headings

    private static let head = "Ostra Mill From Wikipedia, the free encyclopedia Jump to navigation Jump to search"

    @Test func `contents are contents where the page is cut off`() throws {
        let text = try Self.oneLine(
            """
            \(Self.head) \(Self.lead) Contents 1 Wheels 1.1 Wheels of oak 2 History 2.1 Monks 3 House 3.1 Garden 4 See also
            5 References 6 External links Wheels There were many. Wheels of oak They last for fifty ye
            """)
        #expect(!text.contains("Contents") && !text.contains("2.1"))
        #expect(text.hasSuffix("\n\n== Wheels ==\nThere were many.\n\n=== Wheels of oak ===\nThey last for fifty ye\n"))
    }

    @Test func `an entry within another is no heading there`() throws {
        let text = try Self.oneLine(
            """
            \(Self.head) \(Self.lead) Contents 1 History 1.1 Tarn and Velm 1.2 Later years 1.2.1 Velm 2 See also 3
            References 4 External links History It is old. Tarn and Velm The two were one. Later years They
            parted. Velm It kept the mill. See also Mills of the valley References ^ Marrow, p. 3. External links Site
            """)
        #expect(
            text.contains(
                """
                == History ==
                It is old.

                === Tarn and Velm ===
                The two were one.

                === Later years ===
                They parted.

                ==== Velm ====
                It kept the mill.

                == See also ==
                - Mills of the valley

                """))
        #expect(!text.contains("Marrow, p") && !text.contains("References"))
    }

    @Test func `a word in a sentence is no heading before its turn`() throws {
        let text = try Self.oneLine(
            """
            \(Self.head) \(Self.lead) Contents 1 Wheels 2 Monks 3 House Wheels The Monks of Velm made them, and the House had
            four. Monks They left in 1803. House It is of stone.
            """)
        #expect(text.contains("== Wheels ==\nThe Monks of Velm made them, and the House had four."))
        #expect(text.contains("== Monks ==\nThey left in 1803."))
        #expect(text.contains("== House ==\nIt is of stone."))
    }

    @Test func `a label of a table is no heading`() throws {
        let text = try Self.oneLine(
            """
            \(Self.head) | Ostra Mill | | --- | | Wheels | Two of oak | \(Self.lead) Contents 1 Wheels of oak 2 Garden plan
            Wheels of oak They turn. | Year | Sum | | --- | --- | | Garden plan | 12 | There was more to come
            Garden plan It has roses.
            """)
        #expect(text.contains("\n\n== Garden plan ==\nIt has roses."))
        #expect(text.contains("| Garden plan | 12 |"))
    }

    @Test func `no article goes with contents whose last title cannot be told`() throws {
        let text = try Self.oneLine(
            """
            \(Self.head) Contents 1 Wheels of oak 2 Monks of Velm 3 The house \(Self.lead) There is more to be told of it,
            but nobody has written that down until now.
            """)
        #expect(text.contains("a water mill at the river Velm"))
        #expect(text.contains("but nobody has written that down until now."))
    }

    @Test func `a number of the article is no entry`() throws {
        let text = try Self.oneLine(
            """
            \(Self.head) \(Self.lead) Contents 1 Wheels and stones 2 Races 2.1 Teams Wheels and stones Wheel Stone Year
            Maker River Oak wheel V8 3 Aren Marrow 4 Jon Velm Races They run in May. Teams There are two.
            """)
        #expect(text.contains("== Wheels and stones =="))
        #expect(text.contains("3 Aren Marrow 4 Jon Velm"))
        #expect(text.contains("=== Teams ===\nThere are two."))
    }

    // MARK: What stands in front of the article

    private static let menus = """
        Jump to content Main menu Main menu move to sidebar hide Navigation Home Random page Search Search Appearance Create
        account Log in Personal tools Contents move to sidebar hide
        """

    @Test func `the site's own name tells its tagline`() throws {
        let text = try Self.oneLine(
            """
            Ostra Mill - Official Velm Wiki \(Self.menus) Beginning 1 History Toggle History subsection 1.1 Monks 2 Wheels
            Toggle the table of contents Ostra Mill Page Discussion English Read View source Tools From Official Velm Wiki
            \(Self.lead) History It is old. Monks They were seven. Wheels There are two.
            """, title: nil)
        #expect(text.hasPrefix("= Ostra Mill =\n\nOstra Mill is a water mill"))
        #expect(text.contains("\n\n=== Monks ===\nThey were seven."))
        #expect(!text.contains("Discussion") && !text.contains("Toggle"))
    }

    @Test func `the word that leads to the top need not be known`() throws {
        let text = try Self.oneLine(
            """
            Ostra Mill — Wikipedia \(Self.menus) Aufwärts 1 History 1.1 Monks 2 Wheels 3 Toggle the table of contents Ostra
            Mill 12 languages Deutsch Edit links Article Talk From Wikipedia, the free encyclopedia \(Self.lead) History It
            is old. Monks They were seven. Wheels There are two.
            """, title: nil)
        #expect(text.hasPrefix("= Ostra Mill =\n\nOstra Mill is a water mill"))
        #expect(text.contains("\n\n=== Monks ===\nThey were seven."))
    }

    @Test func `the title stands in front of the number of languages`() throws {
        let text = try Self.oneLine(
            """
            Donate Create account Log in Personal tools Contents move to sidebar hide (Top) 1 History 1.1 Monks 2 WheelsToggle
            Wheels subsection 2.1 Oak 3 External links Ostra Mill (Velm) 12 languages Deutsch Edit links Article Talk From
            Wikipedia, the free encyclopedia \(Self.lead) History It is old. Monks They were seven. Wheels There are two.
            """, title: nil)
        #expect(text.hasPrefix("= Ostra Mill (Velm) =\n\nOstra Mill is a water mill"))
        #expect(text.contains("\n\n== Wheels ==\nThere are two."))
    }

    @Test func `the name of the site behind the title of the window is no tagline`() throws {
        let text = try Self.oneLine(
            """
            奥斯特拉磨坊 - 维基百科，自由的百科全书 跳转到内容 主菜单 主菜单 移至侧栏 隐藏 导航 首页 搜索 目录 移至侧栏 隐藏 序言 1 历史 1.1 早年 2 评价 开关目录
            奥斯特拉磨坊 30种语言 English 编辑链接 条目 讨论 阅读 工具 维基百科，自由的百科全书 奥斯特拉磨坊位于维尔姆河，建于1820年。 历史 [编辑] 它很古老。
            早年 [编辑] 有七位僧侣。 评价 [编辑] 评价很高。
            """, title: nil)
        #expect(text.hasPrefix("= 奥斯特拉磨坊 =\n\n奥斯特拉磨坊位于维尔姆河，建于1820年。"))
        #expect(text.contains("=== 早年 ===\n有七位僧侣。"))
    }

    // MARK: The foot

    @Test(arguments: [
        "Retrieved from \" https://en.wikipedia.org/w/index.php?title=Ostra_Mill&oldid=70000000 \" 12 languages Deutsch",
        "Retrieved from \"http://en.wikipedia.org/wiki/Ostra_Mill\" Categories: Mills | Velmland Views Article Discussion",
        "「 https://ja.wikipedia.org/w/index.php?title=Ostra_Mill&oldid=70000000 」から取得 カテゴリ : 水車",
        "Źródło: „ https://pl.wikipedia.org/w/index.php?title=Ostra_Mill&oldid=70000000 ” Kategoria : Młyny",
    ])
    func `the page's own address ends the article with spaces in its quotation marks`(foot: String) throws {
        let text = try Self.oneLine(
            """
            \(Self.head) \(Self.lead) \(foot) This page was last edited on 25 March 2026, at 16:10 (UTC) . Text is available
            under the licence. Privacy policy About Wikipedia
            """)
        #expect(text == "= Ostra Mill =\n\n" + Self.lead.replacing("\n", with: " ") + "\n")
    }

    @Test func `the address of a source does not end the article`() throws {
        let text = try Self.oneLine(
            """
            \(Self.head) \(Self.lead) Contents 1 History 2 Wheels History It is old. Marrow, A. Mills. Retrieved from
            https://velm.example/mills?title=Mills on 3 May 2012. Wheels There are two of oak.
            """)
        #expect(text.contains("== Wheels ==\nThere are two of oak."))
    }

    @Test func `the date of the last change stays whole`() throws {
        let text = try Self.oneLine(
            "\(Self.head) \(Self.lead) This page was last modified on 23 January 2009, at 07:56.")
        #expect(text.hasSuffix("looks after the house.\n"))
    }

    // MARK: Citations

    @Test func `citations with spaces within their brackets go`() throws {
        let text = try Self.text(
            """
            Ostra Mill

            From Wikipedia, the free encyclopedia

            Ostra Mill is a water mill at the river Velm.[ 1 ] It was sold in 1870. [ 2 ]

            Wheels

            - A wheel of oak[ 3 ]
            - A wheel of iron[ 2 ][ 3 ]
            """)
        #expect(!text.contains("["))
    }

    @Test func `elements of an array are no citations`() throws {
        let text = try Self.text(
            """
            Ostra Mill

            From Wikipedia, the free encyclopedia

            The first element is a [ 0 ] and the second is a [ 1 ] of the list.
            """)
        #expect(text.contains("a [ 1 ] of the list"))
    }

    // MARK: Printed pages

    private static func printed(_ head: String, _ foot: (Int) -> String) -> String {
        """
        \(head)
        Ostra Mill
        From Wikipedia, the free encyclopedia

        Ostra Mill is a water mill at the river Velm, which two brothers built in 1820
        for the monks.[1]

        History
        The mill was built by two people, who had lived in the same street and
        \(foot(1))

        \(head)

        who died in the same year.[2] About 1/3 of it burned on 5/6/1870.

        Wheels
        There are two of oak.

        \(foot(2))
        """
    }

    @Test func `heads and feet of printed pages go`() throws {
        let pages = [
            Self.printed("5/18/26, 3:22 PM Ostra Mill - Wikipedia") {
                "https://en.wikipedia.org/wiki/Ostra_Mill 1\($0)/15"
            },
            Self.printed("06.05.23, 10:12                 Ostra Mill – Wikipedia") {
                "https://de.wikipedia.org/wiki/Ostra_Mill                      \($0)/2"
            },
            Self.printed("Ostra Mill - Wikipedia, the free encyclopedia      http://en.wikipedia.org/wiki/Ostra_Mill") {
                "\($0) of 2                                             5/6/2015 10:12 AM"
            },
            Self.printed("7/7/25, 8:32 AM\nOstra Mill - Wikipedia") {
                "https://en.wikipedia.org/wiki/Ostra_Mill\n\n\($0)/2"
            },
        ]
        for page in pages {
            let text = try Self.text(page)
            #expect(!text.contains("PM") && !text.contains("10:12") && !text.contains("/2\n") && !text.contains("/15"))
            #expect(!text.contains("Wikipedia"))
            #expect(text.contains("who had lived in the same street and who died in the same year."))
            #expect(text.contains("About 1/3 of it burned on 5/6/1870."))
        }
    }

    @Test func `fractions and dates of the article are no marks of pages`() throws {
        let page = """
            Ostra Mill

            From Wikipedia, the free encyclopedia

            Ostra Mill is a water mill at the river Velm. Its scale is

            1/2

            or as some say

            2/3

            of the true size - it was drawn on 5/6/2015 10:12 AM by hand.
            """
        let text = try Self.text(page)
        #expect(text.contains("1/2") && text.contains("2/3") && text.contains("10:12 AM by hand"))
    }

    // MARK: Tables that are drawn

    @Test func `cells between drawn lines are a table`() throws {
        let text = try Self.text(
            """
            Ostra Mill

            From Wikipedia, the free encyclopedia
            Jump to navigation Jump to search

            Ostra Mill is a water mill at the river Velm, which two brothers built for the
            monks of the valley.^[1]^[2] It was sold in 1870 to the miller Aren Marrow, who
            lived there.

              • one wheel
              • two stones
              • three doors

            ┌──────────┬──────┐
            │   Mill   │ Year │
            ├──────────┼──────┤
            │Ostra Mill│1820, │
            │at Velm   │or so │
            ├──────────┼──────┤
            │Tarn Mill │      │
            └──────────┴──────┘

            It has a yard.
            """)
        #expect(text.contains("Mill | Year\nOstra Mill at Velm | 1820, or so\nTarn Mill"))
        #expect(!text.contains("│") && !text.contains("─"))
    }
}
