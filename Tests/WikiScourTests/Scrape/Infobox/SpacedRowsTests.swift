import Testing
import WikiScour

/// Boxes whose rows are a line each, a space between label and value.
@Suite struct SpacedRowsTests {
    private static let lead =
        "Ostra pie is a pie of plums that the millers of the river Velm bake in autumn, when the wheels stand still."

    private static func text(_ page: String) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: "Ostra pie", language: "en", form: .scrape)).text
    }

    @Test func `labels begin their lines`() throws {
        let text = try Self.text(
            """
            From Wikipedia, the free encyclopedia

            Ostra pie
            Type Pie
            Course Dessert
            Place of origin Ostra
            Created by Ada Velm
            Main ingredients Plums, flour
            Ingredients generally used sugar
            Website www.example.org

            \(Self.lead)
            """)
        #expect(
            text == """
                = Ostra pie =

                Infobox
                - Title: Ostra pie
                - Type: Pie
                - Course: Dessert
                - Place of origin: Ostra
                - Created by: Ada Velm
                - Main ingredients: Plums, flour
                - Ingredients generally used: sugar
                - Website: www.example.org

                \(Self.lead)

                """)
    }

    @Test func `few such lines are anybody's`() throws {
        let text = try Self.text(
            """
            From Wikipedia, the free encyclopedia

            Ostra pie
            Type Foundries
            Course Dinghies
            Location Scouting

            \(Self.lead)
            """)
        #expect(!text.contains("Infobox") && text.contains("Type Foundries"))
    }

    @Test func `nor are those between many others`() throws {
        let text = try Self.text(
            """
            From Wikipedia, the free encyclopedia

            Ostra pie
            Type Foundries
            Mills of Ostra
            Weirs of Velm
            Course Dinghies
            Boats of Ostra
            Bridges of Velm
            Location Scouting
            Films of Ostra
            Actors of Velm
            Owner Occupation
            Houses of Ostra

            \(Self.lead)
            """)
        #expect(!text.contains("Infobox") && text.contains("Owner Occupation"))
    }
}
