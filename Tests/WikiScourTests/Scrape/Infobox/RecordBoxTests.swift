import Testing
import WikiScour

/// Records for programs that a template of an infobox leaves behind it, as text that browsers hide.
@Suite struct RecordBoxTests {
    private static let record = """
        { "title": "Ostra Mill", "rows": [ { "field": "Yes", "label": "(link to Wheel article, displayed as Wheel)" }, \
        { "field": "Yes (64)", "label": "Stones" }, { "field": "No", "label": "Roof" }, { "field": "No", "label": "Owner" }, \
        { "field": "No", "label": "Country" } ], "images": [ "Ostra Mill.png" ] }
        """

    @Test(arguments: [" ", "\n"])
    func `labels within a record are none, and what is behind it is text`(_ space: String) throws {
        let page = """
            Ostra Mill Wheel Yes Stones Yes (64) Roof No Owner No Country No\(space)\(Self.record)\(space)Ostra Mill is a mill on the \
            river Velm, which turns its wheel. [1] It can be seen from afar, and nobody knows who built it.
            """
        let text = try Cleaner().clean(page, hints: PageHints(title: "Ostra Mill", form: .scrape)).text
        #expect(text.contains("Ostra Mill is a mill on the river Velm, which turns its wheel."))
        #expect(text.contains("nobody knows who built it."))
        #expect(!text.contains("field"))
    }
}
