import Foundation
import Testing
import WikiScour

/// Clean format, section 5: sections that are told by their names, in the language of the page.
struct SectionNamesTests {
    struct Names: Sendable, CustomTestStringConvertible {
        var language: String
        var references: String
        var externalLinks: String

        init(_ language: String, _ references: String, _ externalLinks: String) {
            self.language = language
            self.references = references
            self.externalLinks = externalLinks
        }

        var testDescription: String { language }
    }

    static let languages = [
        Names("en", "References", "External links"), Names("de", "Einzelnachweise", "Weblinks"),
        Names("fr", "Notes et références", "Liens externes"), Names("es", "Referencias", "Enlaces externos"),
        Names("it", "Note", "Collegamenti esterni"), Names("pt", "Referências", "Ligações externas"),
        Names("pt-BR", "Referências", "Ligações externas"), Names("nl", "Referenties", "Externe links"),
        Names("pl", "Przypisy", "Linki zewnętrzne"), Names("ru", "Примечания", "Ссылки"),
        Names("uk", "Примітки", "Посилання"), Names("be", "Крыніцы", "Спасылкі"),
        Names("bg", "Източници", "Външни препратки"), Names("sr", "Референце", "Спољашње везе"),
        Names("hr", "Izvori", "Vanjske poveznice"), Names("bs", "Reference", "Vanjski linkovi"),
        Names("mk", "Наводи", "Надворешни врски"), Names("sl", "Sklici", "Zunanje povezave"),
        Names("cs", "Reference", "Externí odkazy"), Names("sk", "Referencie", "Externé odkazy"),
        Names("hu", "Jegyzetek", "Külső hivatkozások"), Names("ro", "Note", "Legături externe"),
        Names("el", "Παραπομπές", "Εξωτερικοί σύνδεσμοι"), Names("tr", "Kaynakça", "Dış bağlantılar"),
        Names("az", "İstinadlar", "Xarici keçidlər"), Names("sv", "Referenser", "Externa länkar"),
        Names("da", "Referencer", "Eksterne henvisninger"), Names("nb", "Referanser", "Eksterne lenker"),
        Names("nn", "Kjelder", "Eksterne lenkjer"), Names("fi", "Lähteet", "Aiheesta muualla"),
        Names("et", "Viited", "Välislingid"), Names("lv", "Atsauces", "Ārējās saites"),
        Names("lt", "Šaltiniai", "Nuorodos"), Names("is", "Heimildir", "Tenglar"),
        Names("ca", "Referències", "Enllaços externs"), Names("gl", "Notas", "Ligazóns externas"),
        Names("eu", "Erreferentziak", "Kanpo estekak"), Names("cy", "Cyfeiriadau", "Dolenni allanol"),
        Names("eo", "Referencoj", "Eksteraj ligiloj"), Names("ar", "مراجع", "وصلات خارجية"),
        Names("fa", "منابع", "پیوند به بیرون"), Names("he", "הערות שוליים", "קישורים חיצוניים"),
        Names("hi", "सन्दर्भ", "बाहरी कड़ियाँ"), Names("bn", "তথ্যসূত্র", "বহিঃসংযোগ"),
        Names("ta", "மேற்கோள்கள்", "வெளி இணைப்புகள்"), Names("te", "మూలాలు", "బయటి లింకులు"),
        Names("ur", "حوالہ جات", "بیرونی روابط"), Names("th", "อ้างอิง", "แหล่งข้อมูลอื่น"),
        Names("vi", "Tham khảo", "Liên kết ngoài"), Names("id", "Referensi", "Pranala luar"),
        Names("ms", "Rujukan", "Pautan luar"), Names("ja", "脚注", "外部リンク"), Names("ko", "각주", "외부 링크"),
        Names("zh", "参考文献", "外部链接"), Names("zh-Hant-TW", "參考文獻", "外部連結"),
        Names("hy", "Ծանոթագրություններ", "Արտաքին հղումներ"), Names("ka", "სქოლიო", "რესურსები ინტერნეტში"),
        Names("kk", "Дереккөздер", "Сыртқы сілтемелер"), Names("sw", "Marejeo", "Viungo vya nje"),
    ]

    private static func page(_ heading: String) -> String {
        "<p>Lead.</p><h2>\(heading)</h2><ul><li>an entry</li></ul><h2>1893</h2><p>End.</p>"
    }

    private static let dropped = "Lead.\n\n== 1893 ==\nEnd."

    private static func kept(_ heading: String) -> String {
        "Lead.\n\n== \(heading) ==\n- an entry\n\n== 1893 ==\nEnd."
    }

    @Test(arguments: languages)
    func `each language has its names`(names: Names) throws {
        #expect(try body(of: Self.page(names.references), language: names.language) == Self.dropped)
        #expect(try body(of: Self.page(names.externalLinks), language: names.language) == Self.dropped)
    }

    @Test(arguments: languages)
    func `without a language all languages count`(names: Names) throws {
        #expect(try body(of: Self.page(names.references)) == Self.dropped)
        #expect(try body(of: Self.page(names.externalLinks)) == Self.dropped)
    }

    @Test(arguments: languages)
    func `the options keep them`(names: Names) throws {
        let references = try body(
            of: Self.page(names.references), language: names.language, keep: .canonical.union(.references))
        let links = try body(
            of: Self.page(names.externalLinks), language: names.language, keep: .canonical.union(.externalLinks))
        #expect(references == Self.kept(names.references.precomposed))
        #expect(links == Self.kept(names.externalLinks.precomposed))
    }

    @Test(arguments: ["REFERENCES", "references", "References:", " External  Links "])
    func `case, a colon and white space do not matter`(heading: String) throws {
        #expect(try body(of: Self.page(heading), language: "en") == Self.dropped)
    }

    @Test(
        arguments: [
            ("en", "References and external links"), ("en", "Notes and references"),
            ("en", "Notes, citations and sources"),
            ("en", "Notes & References"), ("en", "External links/References"), ("de", "Einzelnachweise und Weblinks"),
            ("fr", "Références et liens externes"), ("es", "Notas y referencias"),
            ("pl", "Przypisy i linki zewnętrzne"),
            ("ru", "Примечания и ссылки"), ("ja", "脚注と外部リンク"),
        ])
    func `a mixed name of dropped kinds is dropped`(language: String, heading: String) throws {
        #expect(try body(of: Self.page(heading), language: language) == Self.dropped)
    }

    @Test(
        arguments: [
            ("en", "References and further reading"), ("en", "See also and references"),
            ("en", "History and references"),
            ("de", "Literatur und Weblinks"), ("fr", "Références et histoire"), ("en", "References in culture"),
            ("en", "See also"), ("en", "Further reading"), ("de", "Siehe auch"), ("en", "Referencing"),
        ])
    func `a name with another part is kept`(language: String, heading: String) throws {
        #expect(try body(of: Self.page(heading), language: language) == Self.kept(heading))
    }

    @Test(arguments: [("en", "Sources"), ("en", "Notes"), ("de", "Quellen"), ("fr", "Sources")])
    func `a section of prose is kept whatever its name`(language: String, heading: String) throws {
        let html = "<p>Lead.</p><h2>\(heading)</h2><p>The Velm rises below the pass in two springs, says the map.</p>"
        #expect(
            try body(of: html, language: language)
                == "Lead.\n\n== \(heading) ==\nThe Velm rises below the pass in two springs, says the map.")
    }

    @Test(arguments: [
        "<p>a. ^ Brill, p. 4.</p><p>b. ^ Brill, p. 5.</p>", "<p>^ Brill, The Velm and its towns, p. 4.</p>",
    ])
    func `paragraphs that begin like entries are a reference list`(list: String) throws {
        #expect(try body(of: "<p>Lead.</p><h2>Notes</h2>" + list, language: "en") == "Lead.")
    }

    @Test func `prose behind a reference list does not save the section`() throws {
        let html = """
            <p>Lead.</p><h2>Notes</h2><p>These are the works that the author of this article has used, all of them.</p>
            <ol class="references"><li id="cite_note-1"><span class="reference-text">Brill.</span></li></ol>
            """
        #expect(try body(of: html, language: "en") == "Lead.")
    }

    @Test(arguments: ["Zzyzx", "Fontoj kaj tiel plu"])
    func `a section that is a reference list and nothing more goes by its structure`(heading: String) throws {
        let list =
            "<ol class=\"references\"><li id=\"cite_note-1\"><span class=\"reference-text\">Brill.</span></li></ol>"
        #expect(try body(of: "<p>Lead.</p><h2>\(heading)</h2>\(list)", language: "xx") == "Lead.")
        let keep = ContentKinds.canonical.union(.references)
        #expect(
            try body(of: "<p>Lead.</p><h2>\(heading)</h2>\(list)", language: "xx", keep: keep)
                == "Lead.\n\n== \(heading) ==\n1. Brill.")
    }

    @Test func `a dropped section takes its subsections along, and a kept one loses those of a dropped kind`() throws {
        let html = """
            <p>Lead.</p><h2>References</h2><ul><li>Brill, The Velm</li></ul><h3>Maps</h3><p>Map.</p>
            <h2>Course</h2><p>Text.</p><h3>External links</h3><ul><li>b</li></ul><h3>Mouth</h3><p>Sea.</p>
            """
        let text = try body(of: html, language: "en")
        #expect(text == "Lead.\n\n== Course ==\nText.\n\n=== Mouth ===\nSea.")
    }

    @Test func `another language's name is a name of the author's`() throws {
        #expect(try body(of: Self.page("Viited"), language: "de") == Self.kept("Viited"))
    }
}

extension String {
    /// The string in normal form C, as documents are. (What a test's source holds depends on its editor.)
    fileprivate var precomposed: String { precomposedStringWithCanonicalMapping }
}
