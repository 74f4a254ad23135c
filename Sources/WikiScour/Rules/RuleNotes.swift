/// Whose markup each rule is about, and since when: for people who look for the rule to change.
enum RuleNotes {
    /// What is known of a built-in rule; nil for one of a user.
    static func note(on id: String) -> String? { all[id] }

    private static let all: [String: String] = {
        var notes: [String: String] = [:]
        TSV.forEachRow(table) { fields in
            guard fields.count == 2 else { preconditionFailure("not a note: \(fields)") }
            notes[String(fields[0])] = String(fields[1])
        }
        return notes
    }()

    private static let table: StaticString = """
        edit-section	MediaWiki: .editsection until 1.21 (2013), .mw-editsection since; skins and apps have classes of their own
        heading-number	MediaWiki until 1.38: the preference to number headings
        heading-indicator	MobileFrontend and Minerva: what folds a section
        toc	MediaWiki: #toc in all eras; .vector-toc of Vector 2022 stands beside the article; LiquidThreads
        category-line	MediaWiki: #catlinks in all eras; Fandom has its own
        print-footer	MediaWiki: "Retrieved from"
        site-sub	MediaWiki: "From Wikipedia, the free encyclopedia"; Minerva: the short description
        content-sub	MediaWiki: under the title: redirects, subpages, revisions
        jump-links	MediaWiki: "Jump to navigation", for screen readers
        indicators	MediaWiki since 1.25 (2015): icons at the top; .topicon and .protected-icon before that
        empty	MediaWiki since 1.27 (2016): elements that its parser left empty
        script	any page; Kartographer's maps draw themselves
        style	any page; TemplateStyles puts sheets into articles since 2018
        hidden	styles and attributes that hide (which is code); sort keys, short descriptions, errors for editors, COinS, persondata (until 2015); IMSLP: labels for narrow screens, links of members
        interface	MediaWiki: what it says on pages of its own; comments and buttons of other sites; ProofreadPage: the state of a page
        file-page	MediaWiki: pages of files, with those of Commons
        form	MediaWiki: forms; DiscussionTools and InputBox; Flow, LiquidThreads and forums of Fandom: links round what people wrote
        player	TimedMediaHandler, Score, Phonos; audio templates of the English Wikipedia
        citation-backlink	Cite: the arrow or letters that lead from a reference to its mark; Parsoid has @rel
        reference-mark	Cite: [1]; Parsoid has @typeof; Wikibase: references of a statement
        reference-list	Cite: ol.references; templates: .reflist
        bibliography	templates: .refbegin round a list of books
        figure	MediaWiki: .thumb until 1.39, figure and @typeof since; galleries; Fandom, with its slideshows
        image-map	ImageMap, and the element map of older pages
        image-links	MediaWiki: the icon that enlarges an image
        formula	Math: MathML, pictures, and img.tex until about 2014; Art of Problem Solving: img.latex
        poem	Poem; songs of LyricWiki
        code-block	SyntaxHighlight, GeSHi before 2015, and pre
        folded	MediaWiki and scripts of wikis: parts that the reader can fold
        fold-button	scripts of MediaWiki and of wikis: [hide], [show]; buttons of game wikis that switch a box
        tabs	Fandom, Tabber, TabberNeue, Tabs: panels under a strip of names
        set-apart	cppreference, Path of Exile, wikis of cards, LiquidThreads: elements that a style sheet sets as blocks within the line
        category-tree	CategoryTree: a category with those in it, put into a page
        stacked-scripts	templates of chemistry: a charge over an index
        variants	Parsoid: words in the scripts of a language (Chinese, Serbian); MediaWiki's own HTML has one of them
        cladogram	templates: trees of descent
        wikitable	MediaWiki: the class of data tables
        vcard	templates: microformats
        layout	any page: tables that only arrange
        navbox	templates: navigation boxes, in several languages
        sidebar	templates: boxes of a series
        succession	templates: predecessor, successor
        authority-control	templates: numbers of libraries
        portal-bar	templates: links to portals
        sister-projects	templates: links to Commons, Wikiquote and the like
        maintenance	templates: notices to editors (.ambox since 2007), in several languages
        message-box	templates of game wikis, and of all wikis until about 2008; pages of talk hold what people say in them
        disambiguation-note	templates: "This page is about several things"
        stub	templates: "This article is a stub"
        cleanup-mark	templates: [citation needed]; errors of citations
        parser-error	MediaWiki, ParserFunctions and Scribunto: what they say of their failure; pages of help show it on purpose
        not-printed	MediaWiki and templates: what is left out of print
        hatnote	templates: .hatnote since 2015, .dablink and .rellink before; other languages have their own
        quotation	templates: quotations, block and boxed
        coordinates-again	templates: coordinates said in another form
        coordinates	templates and GeoHack: coordinates; Kartographer's links to maps
        infobox	templates and Fandom: .infobox in all eras; other languages have their own
        geography-box	Template:Geobox: .geography with .vcard
        parser-output	MediaWiki since 1.30 (2017)
        content-text	MediaWiki since 1.18 (2011)
        body-content	MediaWiki: #bodyContent in all eras; other skins have their own
        content	MediaWiki: #content in all eras; other skins have their own
        title	MediaWiki: .firstHeading in all eras; .mw-page-title since 1.38; apps and Fandom have their own
        category-links	MediaWiki and Fandom
        last-modified	skins: "This page was last edited on …"
        printed-address	MediaWiki: the address with the revision
        disambiguation	templates, and the extension Disambiguator
        redirect	MediaWiki: a page that only leads to another
        missing	MediaWiki: "There is currently no text in this page"
        editor	MediaWiki: the page to edit on
        differences	MediaWiki: what changed between revisions
        history	MediaWiki: the list of revisions
        category-members	MediaWiki and Fandom: what a category holds
        vector-legacy	the skin Vector, 2010 until 2022
        vector-2022	the skin Vector 2022
        monobook	the skin MonoBook, since 2004
        timeless	the skin Timeless, since 2017
        minerva	the skin Minerva, of mobile pages, since 2012
        cologne-blue	the skin Cologne Blue, since 2001
        modern	the skin Modern, 2008 until 2021
        fandom	Fandom and Wikia, Oasis to FandomDesktop
        cppreference	the skin of cppreference.com
        mobile-html	HTML for the Wikipedia apps: Page Content Service
        site-notice	MediaWiki: notices over all pages
        footer	all skins: what stands under a page
        search	all skins: the search
        languages	all skins: links to other languages
        """
}
