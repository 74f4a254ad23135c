import Testing
import WikiScour

/// Elements of HTML that pandoc leaves within Markdown where that has no mark for them.
@Suite struct MarkdownElementsTests {
    private static let lead = "The Ostra Mill is a [mill](/wiki/Mill) on the Velm that grinds rye for nine villages."

    private static func expect(
        _ body: String, gives expected: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        let page = "# Ostra Mill\n\nFrom Wikipedia, the free encyclopedia\n\n\(lead)\n\n\(body)\n"
        let start = "= Ostra Mill =\n\nThe Ostra Mill is a mill on the Velm that grinds rye for nine villages.\n\n"
        #expect(try Cleaner().clean(page).text == start + expected + "\n", sourceLocation: location)
    }

    @Test func `edit links whose tags are broken go`() throws {
        try Self.expect(
            #"""
            ## Work of the mill\[<a
            href="/wiki/index.php?title=Ostra_Mill&amp;veaction=edit&amp;section=1"
            class="mw-editsection-visualeditor"
            title="Edit section: Work of the mill">edit</a> \| <a
            href="/wiki/index.php?title=Ostra_Mill&amp;action=edit&amp;section=1"
            title="Edit section: Work of the mill">edit source</a>\]

            It grinds.

            ### At night\[<a href="/wiki/index.php?title=Ostra_Mill&amp;veaction=edit&amp;section=2"
            class="mw-editsection-visualeditor"
            title="Edit section: At night">edit</a> \| (./index.php.md)\]

            It rests.
            """#,
            gives: "== Work of the mill ==\nIt grinds.\n\n=== At night ===\nIt rests.")
    }

    @Test func `figures go with their captions, and what holds no image stays`() throws {
        try Self.expect(
            """
            ## Work

            <figure class="mw-halign-right" typeof="mw:File/Thumb">
            <a href="/wiki/File:Mill.png"
            class="mw-file-description"><img
            src="/images/250px-Mill.png"
            width="250" height="234" /></a>
            <figcaption>The mill by
            night</figcaption>
            </figure>

            It grinds.

            <figure>
            <p>A word on rye.</p>
            </figure>

            <table>
            <tbody>
            <tr>
            <td><br /></td>
            </tr>
            </tbody>
            </table>

            ## Rest

            It rests.
            """,
            gives: "== Work ==\nIt grinds.\n\nA word on rye.\n\n== Rest ==\nIt rests.")
    }

    @Test func `lists, paragraphs and lines of a cell are joined`() throws {
        try Self.expect(
            """
            ## Stones

            <table class="wikitable">
            <thead>
            <tr>
            <th>Name</th>
            <th>Grinds</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>Upper<br />
            (old)</td>
            <td>Also: <ul>
            <li>rye
            <ul>
            <li>wet</li>
            </ul></li>
            <li><a href="/wiki/Oats" title="Oats">oats</a></li>
            </ul></td>
            </tr>
            <tr>
            <td>Lower</td>
            <td><p>wheat</p>
            <p>barley</p></td>
            </tr>
            </tbody>
            </table>
            """,
            gives: "== Stones ==\nName | Grinds\nUpper (old) | Also: rye, wet, oats\nLower | wheat, barley")
    }

    @Test func `what templates put into an article goes by its classes`() throws {
        try Self.expect(
            """
            <table class="box-Update plainlinks metadata ambox ambox-content" role="presentation">
            <tbody>
            <tr>
            <td><div class="mbox-text-span">
            This article is out of date, says somebody.
            </div></td>
            </tr>
            </tbody>
            </table>

            ## Work

            It grinds.

            <table class="vertical-navbox nowraplinks">
            <tbody>
            <tr>
            <td>Mills of the Velm</td>
            </tr>
            <tr>
            <td><ul>
            <li>Upper Velm</li>
            </ul></td>
            </tr>
            </tbody>
            </table>

            <table class="wikitable">
            <tbody>
            <tr>
            <td>rye</td>
            <td>1820<table class="navbox"><tbody><tr><td>Years</td></tr></tbody></table></td>
            </tr>
            <tr>
            <td>oats</td>
            <td>1830</td>
            </tr>
            </tbody>
            </table>
            """,
            gives: "== Work ==\nIt grinds.\n\nrye | 1820\noats | 1830")
    }

    @Test(arguments: [
        "<table>\n<tr><td><li></td></tr>\n</table>", "# a<a", "# a [<a\n", "#<a\nb=\"c\">", "<figure>",
        "<figure></figure>",
        "\n<table\n</table></tr>", "<table>\n<tr><td><div class=\"navbox\"><ul></td></tr></table>", "# <a\n<a\n<a\n>",
    ])
    func `what is cut off does no harm`(text: String) throws {
        for page in [text, "# Mill\n\n<a href=\"b\">c</a>\n\n## B\n\n" + text] { _ = try? Cleaner().clean(page) }
    }
}
