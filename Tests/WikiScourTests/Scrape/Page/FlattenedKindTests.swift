import Foundation
import TestSupport
import Testing
import WikiScour

/// What sort of page a flattened page is, which HTML says in classes and a flattened page in the words of the interface.
struct FlattenedKindTests {
    struct Rendering: CustomTestStringConvertible {
        let page: CorpusPage
        let name: String
        var testDescription: String { "\(page.name)/\(name)" }
    }

    /// The whole pages of Corpus/ that are no articles: what is without the interface's words does not say it. That of
    /// `main-page` is called what its editors like ("Welcome"), and nothing else tells it.
    static let renderings = CorpusPage.all.flatMap { page in
        ["vector-legacy", "vector-2022", "monobook", "timeless", "minerva"].map { $0 + ".html" }
            .filter(page.renderings.contains).map { Rendering(page: page, name: $0) }
    }.filter { $0.page.name != "main-page" && (try? kind(of: $0)).map { $0 != .article } ?? false }

    private static func kind(of rendering: Rendering) throws -> PageKind {
        try Cleaner().clean(rendering.page.data(rendering.name), hints: hints(rendering)).metadata.kind
    }

    private static func hints(_ rendering: Rendering) -> PageHints {
        PageHints(title: rendering.page.description.title)
    }

    @Test(arguments: renderings, [FlatteningStyle.textContent, .lines])
    func `a flattened page is of the kind of its HTML`(_ rendering: Rendering, _ style: FlatteningStyle) throws {
        let text = Flattener([UInt8](try rendering.page.data(rendering.name))).text(style)
        let found = try Cleaner().clean(text, hints: Self.hints(rendering)).metadata.kind
        #expect(try found == Self.kind(of: rendering))
    }

    @Test(arguments: ["Main Page", "Hauptseite"])
    func `the main page is known by its title`(title: String) throws {
        let text = """
            \(title)
            From Example Wiki
            Jump to navigation
            Jump to search
            Welcome to the wiki of the mills.
            Retrieved from "https://de.wikipedia.org/w/index.php?title=\(title.replacing(" ", with: "_"))&oldid=7"
            """
        #expect(try Cleaner().clean(text).metadata.kind == .mainpage)
    }

    /// The words of an editor, a history and the like are anybody's: one of them alone tells nothing.
    @Test(arguments: [
        "Editing Fiction", "Creating a Mill", "Revision history of \"The Mill\"", "Pages that link to \"X\"", "Line 1:",
        "Editing help", "View logs for this page", "Permission error",
    ])
    func `an article may be called like what the software writes`(title: String) throws {
        let text = """
            \(title)
            From Example Wiki
            Jump to navigation
            Jump to search
            \(title) is a book about the mills of the Velm, and there are many of them along the river.
            History[edit]
            It was written in 1850 by the miller of Norrland, who had nothing else to do that winter.
            Retrieved from "https://wiki.example/wiki/Book"
            Category: Books
            """
        let article = try Cleaner().clean(text)
        #expect(article.metadata.kind == .article)
        #expect(article.text.contains("== History ==\nIt was written"))
        #expect(article.metadata.categories == ["Books"])
    }

    @Test func `an article that quotes what stands on missing pages is one`() throws {
        let text = """
            Error messages
            From Example Wiki
            Jump to navigation
            Jump to search
            Wikis have messages for what goes wrong, and readers meet them more often than they like.
            There is currently no text in this page. You can search for this page title in other pages.
            That is the best known of them, and it has been translated into more than 300 languages.
            Retrieved from "https://wiki.example/wiki/Error_messages"
            """
        let article = try Cleaner().clean(text)
        #expect(article.metadata.kind == .article)
        #expect(article.text.contains("no text in this page") && article.text.contains("best known"))
    }

    @Test func `what a page of a file says of the file is kept`() throws {
        let text = """
            File:Mill.jpg
            From Example Wiki
            Jump to navigation
            Jump to search
            File
            File history
            File usage
            MetadataSize of this preview: 800 × 450 pixels. Other resolutions: 320 × 180 pixels.
            Original file (4,032 × 2,268 pixels, file size: 5.63 MB, MIME type: image/jpeg)
            The mill of Norrland in the winter of 1850, as the miller drew it.
            File history
            Click on a date/time to view the file as it appeared at that time.
            Date/TimeThumbnailDimensionsUserComment
            current21:23, 4 June 20194,032 × 2,268 (5.63 MB)Miller (talk | contribs)
            File usage
            The following page links to this file:
            Mills
            Retrieved from "https://wiki.example/wiki/File:Mill.jpg"
            """
        #expect(
            try Cleaner().clean(text).text
                == "= File:Mill.jpg =\n\nThe mill of Norrland in the winter of 1850, as the miller drew it.\n")
    }

    @Test func `links are what a portal is about`() throws {
        let rows = "Mills · Weirs · Bridges · Ferries · Boats · Locks · Towns · Rivers · Lakes"
        let text = """
            Portal:Velm
            From Example Wiki
            Jump to navigation
            Jump to search
            All about the river and its towns.
            \(rows)
            Retrieved from "https://wiki.example/wiki/Portal:Velm"
            """
        #expect(try Cleaner().clean(text).text.contains(rows))
    }

    // MARK: Titles

    @Test(arguments: ["From Example Wiki\n", "Jump to navigation\n", ""])
    func `a title whose namespace is a text node of its own is one`(under: String) throws {
        let text = """
            Help
            :
            Milling
            \(under)A mill grinds what grows in the fields around it, as long as the river turns its wheel, and it has been so
            since
            1850
            , when the first was built by the people of
            Norrland
            . They had a category
            Category
            :
            Mills
            for them.
            Retrieved from "https://wiki.example/index.php?title=Help:Milling"
            """
        let article = try Cleaner().clean(text)
        #expect(article.title == "Help:Milling")
        #expect(article.metadata.kind == .help)
        #expect(article.text.contains("Category") && article.text.contains("A mill grinds"))
    }

    // MARK: Categories

    @Test(arguments: [
        "Categories: Mills of NorrlandWeirs", "Categories\n:\nMills of Norrland\nWeirs\nHidden categories:\nAll stubs",
        "Catégories\u{A0}: Mills of NorrlandWeirsCatégorie cachée\u{A0}: Ébauche",
        "Categories: Mills of NorrlandWeirsNavigationNavigationMain pageRecent changesRandom page",
    ])
    func `categories are found behind all menus`(line: String) throws {
        let menus = [
            "Navigation menu", "Personal tools", "Log in", "Namespaces", "Page", "Discussion", "Views", "Read",
        ]
        let text = """
            Mill
            From Example Wiki
            Jump to navigation
            Jump to search
            A mill grinds what grows in the fields around it, as long as the river turns its wheel.
            Retrieved from "https://wiki.example/wiki/Mill"
            \(line)
            \(menus.joined(separator: "\n"))
            """
        #expect(try Cleaner().clean(text).metadata.categories == ["Mills of Norrland", "Weirs"])
    }

    @Test func `pages of many kinds are looked at`() throws {
        let kinds = try Set(Self.renderings.map(Self.kind))
        #expect(
            kinds.isSuperset(of: [
                .redirect, .missing, .category, .file, .talk, .user, .template, .special, .project, .help,
                .edit,
                .history, .diff,
            ]))
    }
}
