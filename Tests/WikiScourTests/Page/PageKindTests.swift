import Testing
import WikiScour

/// What sort of page it is, by what each sort of page shows.
struct PageKindTests {
    private static func kind(_ html: String) throws -> PageKind {
        try Cleaner().clean(html).metadata.kind
    }

    @Test(
        arguments: [
            (0, "T", .article), (1, "Talk:T", .talk), (2, "User:Ann", .user), (3, "User talk:Ann", .talk),
            (4, "Project:T", .project), (6, "File:T.png", .file), (7, "File talk:T.png", .talk),
            (8, "MediaWiki:T", .other),
            (10, "Template:T", .template), (12, "Help:T", .help), (14, "Category:T", .category),
            (100, "Portal:T", .portal),
            (101, "Portal talk:T", .talk), (828, "Module:T", .other),
        ] as [(Int, String, PageKind)])
    func `the namespace tells`(namespace: Int, title: String, kind: PageKind) throws {
        #expect(try Self.kind(page(title: title, bodyClass: "mediawiki ns-\(namespace)")) == kind)
        let script = """
            <script>RLCONF={"wgPageName":"\(title)","wgNamespaceNumber":\(namespace),"wgAction":"view"};</script>
            """
        #expect(try Self.kind(page(title: title, head: script, bodyClass: "mediawiki")) == kind)
    }

    @Test(
        arguments: [
            ("en", "Talk:T", .talk), ("de", "Diskussion:T", .talk), ("fr", "Utilisateur:Ann", .user),
            ("es", "Usuario:Ann", .user), ("ru", "Категория:T", .category), ("ja", "利用者:Ann", .user),
            ("en", "2001: A Journey", .article), ("de", "Ostra: Stadt", .article),
        ] as [(String, String, PageKind)])
    func `where nothing else tells, the title's prefix does`(language: String, title: String, kind: PageKind) throws {
        let html = "<div class=\"mw-parser-output\" lang=\"\(language)\"><p>Text.</p></div>"
        #expect(try Cleaner().clean(html, hints: PageHints(title: title)).metadata.kind == kind)
    }

    @Test func `a special page`() throws {
        #expect(try Self.kind(page(title: "Recent changes", bodyClass: "mediawiki ns--1 ns-special")) == .special)
    }

    @Test(
        arguments: [
            ("action-edit", "<p>Text.</p>", .edit), ("action-submit", "<p>Text.</p>", .edit),
            ("action-history", "<p>Text.</p>", .history), ("action-info", "<p>Text.</p>", .special),
            ("action-view", "<p>Text.</p>", .article), ("", "<p>Text.</p>", .article),
            ("action-view", "<table class=\"diff\"><tr><td>a</td></tr></table><p>Text.</p>", .diff),
            ("", "<form id=\"editform\"><textarea id=\"wpTextbox1\">Text.</textarea></form>", .edit),
            ("", "<ul id=\"pagehistory\"><li>a change</li></ul>", .history),
        ] as [(String, String, PageKind)])
    func `what is done with the page tells`(bodyClass: String, content: String, kind: PageKind) throws {
        #expect(try Self.kind(page(bodyClass: "mediawiki ns-0 " + bodyClass, content: content)) == kind)
    }

    @Test(
        arguments: [
            ("<div class=\"noarticletext\"><p>There is no text in this page.</p></div>", .missing),
            (
                "<div class=\"redirectMsg\"><p>Redirect to:</p><ul class=\"redirectText\"><li>Ostra</li></ul></div>",
                .redirect
            ),
            (
                "<p>T may be:</p><ul><li>a town</li></ul><table id=\"disambigbox\"><tr><td>x</td></tr></table>",
                .disambiguation
            ),
        ] as [(String, PageKind)])
    func `what the page holds tells`(content: String, kind: PageKind) throws {
        #expect(try Self.kind(page(content: content)) == kind)
    }

    @Test func `a category of disambiguation pages tells`() throws {
        let html = page().replacing(
            "</body>",
            with: """
                <div id="catlinks"><div id="mw-normal-catlinks"><a href="/wiki/Special:Categories">Category</a>:
                <ul><li><a href="/wiki/Category:Disambiguation_pages">Disambiguation pages</a></li></ul></div></div></body>
                """)
        #expect(try Self.kind(html) == .disambiguation)
    }

    @Test(arguments: ["List of rivers of Velm", "Lists of rivers"])
    func `a list by its title`(title: String) throws {
        let html = page(title: title).replacing("<html>", with: "<html lang=\"en\">")
        #expect(try Self.kind(html) == .list)
    }

    @Test func `a list of the software's is a special page`() throws {
        let html = page(title: "List of pages by prefix", bodyClass: "mediawiki ns--1 ns-special")
            .replacing("<html>", with: "<html lang=\"en\">")
        #expect(try Self.kind(html) == .special)
    }

    @Test(arguments: ["Listening", "The list of Ostra", "Liszt"])
    func `an article whose title is no list's`(title: String) throws {
        let html = page(title: title).replacing("<html>", with: "<html lang=\"en\">")
        #expect(try Self.kind(html) == .article)
    }

    @Test func `the main page`() throws {
        let script =
            "<script>RLCONF={\"wgPageName\":\"Main_Page\",\"wgNamespaceNumber\":0,\"wgIsMainPage\":true};</script>"
        #expect(try Self.kind(page(title: "Main Page", head: script)) == .mainpage)
        #expect(try Self.kind(page(title: "Main Page", bodyClass: "mediawiki ns-0 page-Main_Page")) == .mainpage)
    }

    private static func titled(_ title: String, _ language: String, _ content: String) -> String {
        """
        <!DOCTYPE html><html lang="\(language)"><head><title>\(title)</title></head><body class="mediawiki ns-0">
        <div id="content"><h1 id="firstHeading">\(title)</h1><div id="mw-content-text" lang="\(language)">\(content)</div></div></body></html>
        """
    }

    private static let rows = "<p>Aaa.</p><ul><li>Velm</li><li>Hame</li></ul>"

    @Test(
        arguments: [
            ("ja", "大川の橋の一覧"), ("zh", "大川桥梁列表"), ("ko", "오스트라의 다리 목록"), ("hu", "Ostra hídjainak listája"),
            ("tr", "Ostra köprüleri listesi"), ("eu", "Ostrako zubien zerrenda"), ("lt", "Ostros tiltų sąrašas"),
            ("hi", "ओस्त्रा के पुलों की सूची"), ("bn", "ওস্ত্রার সেতুর তালিকা"), ("el", "Κατάλογος γεφυρών της Όστρα"),
            ("sk", "Zoznam mostov v Ostre"), ("th", "รายชื่อสะพาน"), ("bg", "Списък на мостовете"),
            ("sr", "Списак мостова"),
            ("hr", "Popis mostova"), ("sl", "Seznam mostov"), ("eo", "Listo de pontoj"), ("gl", "Lista de pontes"),
            ("ms", "Senarai jambatan"), ("pl", "Lista mostów"), ("ru", "Список мостов"), ("et", "Ostra sildade loend"),
        ])
    func `a list by its title`(language: String, title: String) throws {
        #expect(try Self.kind(Self.titled(title, language, Self.rows)) == .list)
    }

    @Test(
        arguments: [
            ("pl", "Lista Velma"), ("ru", "Список Велма"), ("uk", "Список Велма"), ("he", "רשימת ולם"),
            ("ar", "قائمة فيلم"),
            ("ro", "Lista lui Velm"), ("cs", "Seznam pana Velma"), ("hu", "Velm listája"),
        ])
    func `one word makes no list of a film`(language: String, title: String) throws {
        let film = """
            <table class="infobox"><tr><th>Year</th><td>1993</td></tr><tr><th>Length</th><td>3 h</td></tr></table>
            <p>A film of a mill.</p><p>It was long.</p><ul><li>Ann Velm</li></ul><p>It was seen.</p>
            """
        #expect(try Self.kind(Self.titled(title, language, film)) == .article)
    }

    @Test func `a redirect to a list is a redirect`() throws {
        let redirect =
            "<div class=\"redirectMsg\"><p>Redirect to:</p><ul class=\"redirectText\"><li><a href=\"/wiki/B\">Bridges</a></li></ul></div>"
        #expect(try Self.kind(Self.titled("List of oak bridges", "en", redirect)) == .redirect)
    }

    @Test func `a talk page that is missing, its message on the output of the parser`() throws {
        let html = """
            <html lang="es"><head><title>T</title><script>RLCONF={"wgNamespaceNumber":3,"wgPageName":"Usuario_discusión:Ann","wgArticleId":0,"wgAction":"view"};</script></head>
            <body class="mediawiki ns-3"><div id="content"><h1 id="firstHeading">Usuario discusión:Ann</h1><div id="mw-content-text">
            <div class="mw-parser-output noarticletext"><div class="ext-discussiontools-emptystate"><p>Aquí se habla.</p></div></div></div></div></body></html>
            """
        #expect(try Self.kind(html) == .missing)
    }
}
