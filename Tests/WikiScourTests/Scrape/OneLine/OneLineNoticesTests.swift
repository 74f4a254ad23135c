import Testing
import WikiScour

/// Pages on one line: what stands between sentences must not take them along. Each case is one that was met, in small.
@Suite struct OneLineNoticesTests {
    private static func text(_ page: String, title: String? = nil) throws -> String {
        let line = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return try Cleaner().clean(line, hints: PageHints(title: title, form: .scrape)).text
    }

    private static let lead =
        "The velm is a kind of fish of the family Velmidae. It comes from the north. It lives in colonies."

    // MARK: Notices

    @Test(arguments: [
        "This article is a stub. You can help Wikipedia by expanding it.",
        "This article does not cite any sources. Please help improve this article by adding citations to reliable sources.",
        "This article has multiple issues. Please help improve it or discuss these issues on the talk page. (Learn how and "
            + "when to remove these messages)",
        """
        This article needs additional citations for verification. Please help improve this article by adding citations to
        reliable sources. Unsourced material may be challenged and removed. Find sources: "Velm" – news · newspapers · books
        · scholar · JSTOR (May 2016) (Learn how and when to remove this message)
        """,
        "This article may require cleanup. To comply with the guidelines, please consider to rewrite it. (May 2016)",
    ])
    func `a notice in front of a text that is one section goes alone`(notice: String) throws {
        #expect(
            try Self.text(
                "Velm From Wikipedia, the free encyclopedia Jump to navigation Jump to search \(notice) \(Self.lead)")
                == "= Velm =\n\n\(Self.lead)\n")
    }

    @Test(arguments: [
        (
            "De Wikipedia, la enciclopedia libre",
            "Este artículo o sección necesita referencias que aparezcan en una publicación acreditada."
        ),
        (
            "aus Wikipedia, der freien Enzyklopädie",
            "Dieser Artikel oder nachfolgende Abschnitt ist nicht hinreichend mit Belegen ausgestattet."
        ),
        (
            "Dari Wikipedia bahasa Indonesia, ensiklopedia bebas",
            "Artikel ini perlu dikembangkan agar memenuhi kriteria. Bantulah untuk "
                + "mengembangkan artikel ini. Jika tidak dikembangkan, artikel ini akan dihapus."
        ),
        (
            "Материал из Википедии — свободной энциклопедии",
            "Это заготовка статьи о рыбе. Вы можете помочь проекту, дополнив её."
        ),
    ])
    func `so it does in other languages`(tagline: String, notice: String) throws {
        #expect(try Self.text("Velm \(tagline) \(notice) \(Self.lead)") == "= Velm =\n\n\(Self.lead)\n")
    }

    @Test func `a script without capital letters has its notices, too`() throws {
        let text = try Self.text(
            "谷鱼 维基百科，自由的百科全书 跳转到导航 跳转到搜索 此条目需要补充更多来源。 请协助补充多方面可靠来源以改善这篇条目。 谷鱼是一种鱼。它来自北方。")
        #expect(text.contains("谷鱼是一种鱼。它来自北方。") && !text.contains("来源"))
    }

    @Test func `the note of a stub under its text goes alone`() throws {
        let foot =
            #"v t e Retrieved from " https://en.wikipedia.org/w/index.php?title=Velm&oldid=1 " Categories : Fish"#
        #expect(
            try Self.text(
                "Velm - Wikipedia Velm From Wikipedia, the free encyclopedia Jump to: navigation , search \(Self.lead) "
                    + "This Velmidae -related article is a stub . You can help Wikipedia by expanding it . \(foot)")
                == "= Velm =\n\n\(Self.lead)\n")
    }

    @Test func `a notice in a section leaves its text, and the lead`() throws {
        #expect(
            try Self.text(
                """
                Velm - Wikipedia Velm From Wikipedia, the free encyclopedia Jump to: navigation, search \(Self.lead)[1] Contents 1
                Life 2 References Life [edit] This section does not cite any sources. Please help improve this section. (May 2016)
                It hunts at night. It sleeps. References [edit] ^ Bell. Fish. Retrieved from "https://en.wikipedia.org/wiki/Velm"
                """) == "= Velm =\n\n\(Self.lead)\n\n== Life ==\nIt hunts at night. It sleeps.\n")
    }

    @Test func `what begins like a notice and has no end stays`() throws {
        let text = try Self.text(
            "Velm From Wikipedia, the free encyclopedia This list is incomplete \(String(repeating: "Ostra Tarn Marrow ", count: 60))"
        )
        #expect(text.contains("Ostra Tarn Marrow"))
    }

    @Test func `a short description and hatnotes in front of a notice go as well`() throws {
        #expect(
            try Self.text(
                """
                Velm From Wikipedia, the free encyclopedia Fish of the north .mw-parser-output .ambox{border:1px solid #a2a9b1;border-left:10px
                solid #36c;background-color:#fbfbfb;box-sizing:border-box;margin:0 10%} This article does not cite any sources. Please
                help improve this article. \(Self.lead)
                """) == "= Velm =\n\n\(Self.lead)\n")
        #expect(
            try Self.text(
                """
                Velm From Wikipedia, the free encyclopedia "VM" redirects here. For the river, see Velm Water. For the mill at the
                river, see Ostra Mill. This article does not cite any sources. Please help improve this article. \(Self.lead)
                """) == "= Velm =\n\n\(Self.lead)\n")
    }

    @Test func `a hatnote in front of a long lead goes`() throws {
        let text = try Self.text(
            "Velm From Wikipedia, the free encyclopedia Jump to search For other uses, see Velm (disambiguation). "
                + Array(repeating: Self.lead, count: 6).joined(separator: " "))
        #expect(text.hasPrefix("= Velm =\n\nThe velm is a kind of fish"))
    }

    @Test func `a link to another project takes no short article along`() throws {
        let text = try Self.text(
            "Velm From Wikipedia, the free encyclopedia Jump to search Wikimedia Commons has media related to Velm. \(Self.lead)"
        )
        #expect(text == "= Velm =\n\n\(Self.lead)\n")
    }

    // MARK: Tabs

    @Test(arguments: [
        ("Article Talk Read Edit View history", "From Wikipedia, the free encyclopedia"),
        (
            "Halaman Pembicaraan Baca Sunting Sunting sumber Lihat riwayat",
            "Dari Wikipedia bahasa Indonesia, ensiklopedia bebas"
        ),
        ("Madde Tartışma Oku Değiştir Kaynağı değiştir Geçmişi gör Araçlar", "Vikipedi, özgür ansiklopedi"),
        ("12 languages Article Talk Read Edit View history", "From Wikipedia, the free encyclopedia"),
    ])
    func `tabs between the title and the tagline are none of the title`(tabs: String, tagline: String) throws {
        #expect(try Self.text("Ostra mill \(tabs) \(tagline) \(Self.lead)") == "= Ostra mill =\n\n\(Self.lead)\n")
    }

    @Test func `a title may end like a tab`() throws {
        let text = try Self.text(
            "Right to Edit Article Talk Read Edit View history From Wikipedia, the free encyclopedia The Right to Edit is a book. It is good."
        )
        #expect(text.hasPrefix("= Right to Edit =\n"))
    }

    @Test func `the comment for a site's notices is no part of the title`() throws {
        let text = try Self.text(
            "CentralNotice Ostra mill From Wikipedia, the free encyclopedia Jump to search \(Self.lead)")
        #expect(text == "= Ostra mill =\n\n\(Self.lead)\n")
    }
}
