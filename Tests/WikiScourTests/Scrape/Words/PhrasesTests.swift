import Testing

@testable import WikiScour

/// What is told by the words that templates write, where no class tells.
struct PhrasesTests {
    private static func kind(of line: String) -> ChromeKind? {
        Array(line.utf8).withUnsafeBufferPointer { Phrases.shared.kind(ofLine: $0, TextSigns(rawValue: ~0), .all) }
    }

    private static func isCleanupMark(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { Phrases.shared.isCleanupMark($0) }
    }

    private static func closesNotice(_ block: String) -> Bool {
        Array(block.utf8).withUnsafeBufferPointer { Phrases.shared.closesNotice($0) }
    }

    /// The label that a line begins with.
    private static func navboxLabel(of line: String) -> String? {
        let bytes = Array(line.utf8)
        let length = bytes.withUnsafeBufferPointer { Phrases.shared.navboxLabel(in: $0) }
        return length.map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }

    static let chrome: [(ChromeKind, [String])] = [
        (
            .hatnotes,
            [
                "Main article: Ferns", "Main articles: Ferns and Mosses", "See also: List of ferns",
                "For other uses, see Fern (disambiguation).", "For the river in Wales, see River Fern.",
                "\"Fernery\" redirects here. For the novel, see The Fernery.",
                "This article is about the plant. For the town, see Ferntown.",
                "In this Spanish name, the first or paternal surname is Vega.", "→ Hauptartikel: Farne",
                "Dieser Artikel behandelt die Pflanze, zum Ort siehe Farn (Ort).", "Article détaillé : Fougère.",
                "Pour l’article homonyme, voir Fougères.", "Artículo principal: Helecho", "Основная статья: Папоротник",
                "Запрос «Папоротники» перенаправляется сюда; см. также другие значения.", "詳細は「シダ植物」を参照",
                "「シダ植物」も参照", "主條目：蕨類", "이 부분의 본문은 양치식물입니다.", "مقالة مفصلة: سرخسيات",
                "ערך מורחב – שרכים", "با سرو اشتباه نشود.", "Zie Varen (plant) voor andere betekenissen van Varen.",
            ]
        ),
        (.navbox, ["Links to related articles", "Navigationsleiste „Farne“"]),
        (.sidebar, ["Part of a series onBotany", "جزء من سلسلة مقالات عن النبات", "Bagian dari seri tentang Botani"]),
        (
            .maintenance,
            [
                "This article needs additional citations for verification. Please help improve it. (May 2012)",
                "This article or section is written like an advertisement.",
                "This section's tone or style may not reflect the encyclopedic tone used on Wikipedia.",
                "The neutrality of this section is disputed.", "Find sources: \"Fern\" – news · newspapers · books",
                "This article contains Tamil text. Without proper rendering support, you may see boxes.",
                "(Learn how and when to remove this message)", "This list is incomplete; you can help by expanding it.",
                "Dieser Artikel oder nachfolgende Abschnitt ist nicht hinreichend mit Belegen ausgestattet.",
                "Cette section est vide, insuffisamment détaillée ou incomplète. Votre aide est la bienvenue !",
                "Este aviso fue puesto el 3 de mayo de 2015.", "Ta sekcja od 2011-08 wymaga zweryfikowania.",
                "В разделе не хватает ссылок на источники (см. рекомендации по поиску).",
                "この記事は検証可能な参考文献や出典が全く示されていないか、不十分です。",
            ]
        ),
        (
            .stub,
            [
                "This fern-related article is a stub. You can help Wikipedia by expanding it.vte",
                "Cet article est une ébauche concernant la botanique.",
                "Questa voce sull'argomento piante è solo un abbozzo.",
                "この項目は、植物に関連した書きかけの項目です。", "Ez a növényekről szóló lap egyelőre csonk.",
                "Bài viết về thực vật này vẫn còn sơ khai.",
            ]
        ),
        (
            .sisterProjects,
            [
                "Wikimedia Commons has media related to Ferns.", "Look up fern in Wiktionary, the free dictionary.",
                "Ferns at Wikipedia's sister projects",
                "Commons: Farne – Sammlung von Bildern, Videos und Audiodateien",
                "Les fougères, sur Wikimedia Commons", "Папоротники на Викискладе", "維基共享資源中相關的多媒體資源：蕨類",
                "ウィキメディア・コモンズには、シダ植物に関連するカテゴリがあります。",
            ]
        ),
        (
            .authorityControl,
            [
                "Authority control databases: National", "Authority controlVIAF: 1234", "GND: 4016471-8",
                "Normdaten (Sachbegriff): GND: 4016471-8", "Controllo di autorità", "典拠管理データベース",
            ]
        ),
        (.portalBar, ["Plants portal", "Portals: Plants", "Portail de la botanique", "Портал «Растения»"]),
        (.successionBox, ["Preceded byAda Vega", "Succeeded by", "Precedido porAna Vega", "Nástupce:"]),
        (.coordinates, ["Coordinates: 52°13′N 21°00′E", "Координаты: 55°45′ с. ш. 37°37′ в. д."]),
        (
            .mediaPlayer,
            ["Problems playing this file? See media help.", "Listen to this article (12 minutes)"]
        ),
        (.indicator, ["Page semi-protected", "This is a good article. Click here for more information."]),
        (.references, ["^ Jump up to: a b Vega 1998, p. 4.", "Bronnen, noten en/of referenties"]),
        (.redirectNote, ["(Redirected from Fernery)"]),
        (.retrievedFrom, ["Retrieved from \"https://en.example.org/w/index.php?title=Fern\""]),
        (.infoboxChrome, ["modifier - modifier le code - modifier Wikidata"]),
        (.notPrinted, ["Persondata"]),
    ]

    @Test(arguments: chrome)
    func `a line that a template wrote is known`(_ kind: ChromeKind, _ lines: [String]) {
        for line in lines { #expect(Self.kind(of: line) == kind, "\(line)") }
    }

    @Test(arguments: [
        "The main article of the treaty was never signed.", "Further information was not given to the press.",
        "For the first time since 1990, the river froze.", "For more information, see the manual.",
        "It has been suggested that the name derives from the Old Norse word for ice.",
        "This approach is currently under review by three laboratories.",
        "This article of faith was adopted by the synod in 1562.", "Preceded by two novels, the film was a surprise.",
        "Coordinates: a way to name points of the plane", "Captive portal", "Portail de la Vierge",
        "VTE is a widget that shows a terminal.", "vteřina je jednotka času", "v. t. e.",
        "An editor has to read twice.",
        "Dieser Artikel der Verfassung wurde 1956 gestrichen.", "عنترة بن شداد",
        "Эта статья Конституции была изменена.",
        "この項目の得点は最も高い。", "Parts of this map are lost.", "Please help us, she wrote to the king.", "", " ",
    ])
    func `an author's line is not`(_ line: String) {
        #expect(Self.kind(of: line) == nil)
    }

    @Test func `white space, invisible marks and apostrophes do not matter`() {
        #expect(Self.kind(of: "\tArticle détaillé\u{A0}: Fougère") == .hatnotes)
        #expect(Self.kind(of: "Main\u{2009}article:  Ferns") == .hatnotes)
        #expect(Self.kind(of: "\u{200F}مقالة مفصلة\u{200E}: سرخسيات") == .hatnotes)
        #expect(Self.kind(of: "Ferns at Wikipedia\u{2019}s sister  projects\u{FEFF} ") == .sisterProjects)
        #expect(Self.isCleanupMark("dubious\u{A0} – discuss"))
    }

    @Test func `a paragraph that is glued to a notice is not lost`() {
        let paragraph = String(repeating: "Ferns have no seeds. ", count: 60)
        #expect(Self.kind(of: "Main article: Ferns" + paragraph) == nil)
        #expect(Self.kind(of: "This section needs expansion." + paragraph) == nil)
        #expect(Self.kind(of: paragraph + "This article is a stub. You can help Wikipedia by expanding it.") == nil)
    }

    @Test(arguments: [
        "vte", "v • d • e", "[hide]v · d · e", "[ v t e ]", "v · m", "xts", "表話編歴", "阅论编", "п·о·р", "ดพก", "gtd",
        "This box: view · talk · edit", "[view]",
    ])
    func `a label begins a box, and is not a mere line`(_ label: String) {
        #expect(Self.navboxLabel(of: label) == label)
        #expect(Self.navboxLabel(of: label + "Kea") == label)
        #expect(Self.navboxLabel(of: label + " Kea") == label)
        #expect(Self.kind(of: label) == nil)
        #expect(Self.kind(of: label + "Kea") == nil)
    }

    @Test func `a label ends where the name of its box begins`() {
        #expect(Self.navboxLabel(of: "vteNagorno-Karabakh conflictBackground") == "vte")
        #expect(Self.navboxLabel(of: "v • d • e") == "v • d • e")
        #expect(Self.navboxLabel(of: "vte2014 in music") == "vte")
        #expect(Self.navboxLabel(of: "vte\"Ferns\"") == "vte")
        #expect(Self.navboxLabel(of: "閱論編蕨類") == "閱論編")
        #expect(Self.navboxLabel(of: "[hide]v · d · eFerns") == "[hide]v · d · e")
        #expect(Self.navboxLabel(of: "vtefern") == nil)
        #expect(Self.navboxLabel(of: "vte, a widget") == nil)
        #expect(Self.navboxLabel(of: "Authority controlGND") == nil)
        #expect(Self.navboxLabel(of: "") == nil)
    }

    @Test(arguments: [
        "citation needed", "Citation needed", "dubious – discuss", "clarification needed", "who?", "When?",
        "according to whom?", "update", "dead link", "page needed", "original research?", "réf. nécessaire", "Quelle?",
        "источник не указан 2345 дней", "要出典", "來源請求", "失效链接 2024-01-13", "cita requerida", "senza fonte",
        "bron?", "potrzebny przypis", "carece de fontes?", "källa behövs", "kaynak belirtilmeli", "출처 필요",
        "بحاجة لمصدر", "דרוש מקור", "butuh rujukan", "cần dẫn nguồn", "ต้องการอ้างอิง",
    ])
    func `a mark of the editors is known`(_ mark: String) {
        #expect(Self.isCleanupMark(mark))
    }

    @Test(arguments: [
        "1", "a", "note 2", "sic", "who", "unclear", "edit", "the author", "citation", "", "Who",
        "when the king died", "dead", "…",
    ])
    func `another insertion is not`(_ text: String) {
        #expect(!Self.isCleanupMark(text))
    }

    // MARK: The table

    struct Row: Sendable {
        var language: String
        var kind: String
        var place: String
        var text: String

        var isNavboxLabel: Bool { place == "label" && kind == "navbox" }
    }

    static let rows: [Row] = {
        var rows: [Row] = []
        TSV.forEachRow(PhraseTable.tsv) { fields in
            let fields = fields.map(String.init)
            rows.append(Row(language: fields[0], kind: fields[1], place: fields[2], text: fields[3]))
        }
        return rows
    }()

    /// One of the words that `$page` stands for, by language.
    private static let pages = Dictionary(
        rows.filter { $0.place == "page" }.map { ($0.language, $0.text) }, uniquingKeysWith: { first, _ in first })

    /// What a page has where the row has `$1` and `$page`.
    private static func sample(of row: Row) -> String {
        row.text.replacing("$1", with: "12").replacing("$page", with: pages[row.language] ?? "no such word")
    }

    @Test func `every phrase of the table is found and means what it says`() {
        #expect(Self.rows.count > 4000)
        for row in Self.rows where row.place != "page" && row.place != "end" {
            let sample = Self.sample(of: row)
            if row.place == "bracket" {
                #expect(row.kind == ChromeKind.cleanupMark.rawValue, "\(row)")
                #expect(Self.isCleanupMark(sample), "\(row)")
            } else if row.isNavboxLabel {
                #expect(Self.navboxLabel(of: sample) == sample, "\(row)")
            } else {
                #expect(Self.kind(of: sample)?.rawValue == row.kind, "\(row)")
            }
        }
    }

    @Test func `a phrase stands where its place says`() {
        for row in Self.rows {
            let kind = Self.kind(of:)
            let sample = Self.sample(of: row)
            switch row.place {
            case "prefix": #expect(kind(sample + " Kea")?.rawValue == row.kind, "\(row)")
            case "suffix": #expect(kind("Kea " + sample)?.rawValue == row.kind, "\(row)")
            case "contains": #expect(kind("Kea. " + sample + " Kea")?.rawValue == row.kind, "\(row)")
            case "label" where row.isNavboxLabel: #expect(Self.navboxLabel(of: sample + "Kea") == sample, "\(row)")
            case "label": #expect(kind(sample + "Kea")?.rawValue == row.kind, "\(row)")
            case "end":
                #expect(Self.closesNotice("Kea (when to remove\n\(sample)\n)"), "\(row)")
                #expect(!Self.closesNotice("Kea (when to remove\n\(sample))"), "\(row)")
            case "page": #expect(!row.text.isEmpty)
            default: continue
            }
        }
    }

    @Test func `no language says the same twice`() {
        var seen: Set<[String]> = []
        for row in Self.rows {
            #expect(seen.insert([row.language, row.place, row.text]).inserted, "\(row)")
        }
    }
}
