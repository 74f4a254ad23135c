/// The rules that are code, because they look at what is around an element or at how it looks. They are named here so that
/// every name of an account can be looked up.
package struct CodeRule: Sendable {
    package var id: String
    /// What it removes; nil where that differs.
    package var kind: ChromeKind?
    /// What it goes by, for people.
    package var note: String
}

package enum CodeRules {
    /// The rule with an id; nil for a rule of the tables.
    static func named(_ id: String) -> CodeRule? { all.first { $0.id == id } }

    package static let all: [CodeRule] = {
        var rules: [CodeRule] = []
        TSV.forEachRow(table) { fields in
            guard fields.count == 3 else { preconditionFailure("not a rule: \(fields)") }
            rules.append(
                CodeRule(id: String(fields[0]), kind: ChromeKind(rawValue: String(fields[1])), note: String(fields[2])))
        }
        return rules
    }()

    /// Id, kind or `-`, note.
    private static let table: StaticString = """
        automatic-link-number	automatic-link-number	external links without words, which MediaWiki shows as [1]
        calendar	infobox-chrome	a month's days in a box
        category-count	menu	how many members a category has, in a tree of categories
        category-pager	menu	what leads to the members of a category before and after those shown
        citation-backlink-unmarked	jump-link	a link from a reference back to its mark, without a class
        citation-unmarked	references	a raised number in brackets that leads to a reference, without a class
        cleanup-unmarked	cleanup-mark	a raised mark in brackets that leads to a page about the wiki, without a class
        edit-link-unmarked	edit-link	a link that opens the editor, without a class
        edit-button	edit-link	a block that is a link to the editor and nothing more
        editors-notice	maintenance	a sentence to editors, which has a link to the editor in it
        empty-table	tables	a table without any text
        formula-marked	math	a formula that only the marks round its TeX show: [math]a^2[/math]
        geohack-link	coordinates	a link to a service of maps, without a class
        hatnote-icon	hatnotes	a line that begins with the icon of a notice
        hatnote-indented	hatnotes	an indented line, wholly italic, first in its section and with a link
        head	page-header	the head of the page
        image	captions	an image within the text
        contents-unmarked	toc	a list of numbered links to the sections of the page, and the heading over it, without a class
        language-of-link	cleanup-mark	a link that is the mark of the language that the page behind it is in
        leader	style	a row of dots that leads to the number of a page
        image-missing	captions	a link to upload an image that the page was to show
        infobox-loose-text	infobox-chrome	text of a box that no label is about
        infobox-row-without-entry	infobox-chrome	a row of a box that has no label or no value
        infobox-without-entries	infobox-chrome	a box without a single entry
        navbox-unmarked	navbox	a table of links at the end of the article, without a class
        last-edit	footer	the last paragraph, where it says when and by whom the page was edited
        link-to-more-rows	menu	the link under a table to the rows that it leaves out
        links-to-top	jump-link	links back to the top of the page, or to its contents, and no other words
        languages-of-page	language-list	a label and the names of languages, behind which there are other pages called as this one, or the page itself
        links-beside-page	sidebar	a floating box of links without other words, the page's own name among them
        links-by-class	navbox	a block of links without other words whose class ends in nav, pager or the like
        links-round-page	navbox	links with marks between them and no other words, the page's own name among them
        menu-of-page	menu	a menu within the article that leads to the page's editor, its history and others of its tools
        notice-by-words	-	a small box without a class that says what the notices of templates say
        labels-on-image	captions	words that a style puts on a picture, or that are a drawing
        image-floating	captions	a floating box of an image and its caption, from before images had frames
        route-diagram	navbox	a table drawn with the pictures of railway lines
        succession-unmarked	succession-box	a table that names who came before and who came after, without a class
        quotation-unmarked	quotes	a table whose cells are quotation marks and a quotation
        offline-footer	footer	what programs for reading offline write under a page
        outside-content-root	outside-content	text that stands outside the content of the page
        page-header	page-header	the title of the page
        previous-and-next	navbox	a line with arrows at both ends, to the page before and to the one after
        redirect-note	redirect-note	what a page says of the redirect that led to it
        section-name	-	a section of a kind that is dropped, told by its name
        swallowed-text	-	navigation that was never closed, as far as the article in it
        section-without-blocks	empty-section	a heading with nothing left under it
        series-box	sidebar	a box of links that wears the class of an infobox
        software-page	interface	a page of the software: an editor, a list of revisions
        tab-without-panel	menu	the name of a panel that a script would have fetched
        sound-link	media-player	a link to a sound
        tables	tables	a data table, where the options drop them
        formula-fragments	hidden	flattened pages: what the markup of a formula leaves in front of its TeX
        hidden-date	hidden	flattened pages: a date for machines in parentheses
        trail-to-page	menu	links that lead to the page, with arrows between them and its own name behind
        template-missing	cleanup-mark	a paragraph of links to templates that the wiki lacks, or one that a word touches
        label-without-value	-	a label that went with what it announced
        list-of-links	menu	flattened pages: the addresses that a browser for terminals lists
        rule	style	flattened pages: a line that was drawn
        style-sheet	style	flattened pages: the text of a style sheet
        glued-phrase	-	flattened pages: a phrase of the interface glued to a line
        infobox-caption	captions	flattened pages: the caption of the box's image
        infobox-head	infobox-chrome	flattened pages: what stands in front of the first entry of a box
        scrape-line	-	flattened pages: a line of the interface, of a template or of references
        scrape-section	-	flattened pages: a section of a kind that is dropped, told by its name
        """
}
