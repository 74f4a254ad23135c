import Testing
import WikiScour

/// Chrome that has no class, or one that text has too: contents in copies without classes, buttons that fold, notices in tables, parts of boxes.
@Suite struct UnmarkedChromeTests {
    private static let text = "The mill stands in the valley of the river, and a village lies around it."
    private static let prose = "<p>\(text)</p>"

    // MARK: Contents

    private static func item(_ number: String, _ name: String, _ rest: String = "") -> String {
        "<li><a href=\"/wiki/T%23\(name)\"><span>\(number)</span>\n<span>\(name)</span></a>\(rest)</li>"
    }

    private static let sections = "<h2>Weir</h2><p>It is old.</p><h2>Wheel</h2><p>It turns.</p>"
    private static let sectionsAsText = "\(text)\n\n== Weir ==\nIt is old.\n\n== Wheel ==\nIt turns."

    @Test(arguments: [
        "<h4>Contents</h4><ul><li class=\"toclevel-1\"><a href=\"#Weir\"><span class=\"tocnumber\">1</span> Weir</a></li></ul>",
        "<div><h2>Contents</h2></div>\n<ul>\(item("1", "Weir", "<ul>\(item("1.1", "Stones"))</ul>"))\(item("2", "Wheel"))</ul>",
        "<h2>Obsah</h2><ul><li><a href=\"#Weir\">1 Weir</a></li><li><a href=\"#Wheel\">2 Wheel</a></li></ul>",
    ])
    func `numbered links to the sections are contents, and the heading over them goes along`(contents: String) throws {
        #expect(try body(of: "\(Self.prose)\(contents)\(Self.sections)") == Self.sectionsAsText)
    }

    @Test(arguments: [
        "<ul><li><a href=\"/wiki/A#Weir\">1 Weir</a></li><li><a href=\"/wiki/B#Wheel\">2 Wheel</a></li></ul>",
        "<ul><li><a href=\"#Weir\">Weir</a></li><li><a href=\"#Wheel\">Wheel</a></li></ul>",
        "<ul><li><a href=\"#Weir\">1 Weir</a></li><li><a href=\"#Wheel\">3 Wheel</a></li></ul>",
        "<ul><li><a href=\"#Weir\">1 Weir</a>, of stone</li><li><a href=\"#Wheel\">2 Wheel</a></li></ul>",
        "<ul><li><a href=\"/wiki/Weir\">1 Weir</a></li><li><a href=\"/wiki/Wheel\">2 Wheel</a></li></ul>",
    ])
    func `lists of links that are not counted, or lead to many pages, stay`(list: String) throws {
        let text = try body(of: "\(Self.prose)<h2>Parts</h2>\(list)")
        #expect(text.contains("== Parts ==\n- "))
        #expect(text.hasSuffix("Wheel"))
    }
}
