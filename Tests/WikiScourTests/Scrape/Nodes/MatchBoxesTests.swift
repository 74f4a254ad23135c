import Testing
import WikiScour

/// The boxes of matches in flattened pages, whose cells have lines.
@Suite struct MatchBoxesTests {
    private static func text(_ page: String, title: String? = "Ostra Mill", language: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, language: language, form: .scrape)).text
    }

    private static let sentence =
        "The mill of Ostra stands at the river Velm, which turns its wheel, and the miller lives beside it with his family."

    @Test func `the lines of a cell of a match are one`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)
            9 March 1997
            11:30 GMT
            Ostra
            1 – 0
            Velm
            Marrow 58'
            Velm Park, Ostra
            Attendance: 8,735
            Referee: A. Marrow (Velm)
            \(Self.sentence)
            """)
        #expect(text.contains("\n9 March 1997 11:30 GMT\n"))
        #expect(text.contains("\nVelm Park, Ostra Attendance: 8,735 Referee: A. Marrow (Velm)\n"))
    }

    @Test func `the result, the place and the umpires are one cell`() throws {
        let text = try Self.text(
            """
            \(Self.sentence)
            Ostra won by 41 runs
            Velm Cricket Ground, Ostra, Norrland
            Umpires: A. Marrow and B. Marrow
            \(Self.sentence)
            """)
        #expect(
            text.contains(
                "\nOstra won by 41 runs Velm Cricket Ground, Ostra, Norrland Umpires: A. Marrow and B. Marrow\n"))
    }

    @Test func `days and hours of a table stay its cells`() throws {
        let text = try Self.text(
            "\(Self.sentence)\nDay\nHour\n9 March 1997\n11:30\n10 March 1997\n12:30\n\(Self.sentence)\n")
        #expect(text.contains("9 March 1997\n11:30\n"))
    }

    @Test(arguments: ["1:3", "12:", "12:3", "1997", "12:300 GMT", "٣:٣٠ من", "1:30x"])
    func `what is no hour stays a line`(line: String) throws {
        let text = try Self.text(
            "\(Self.sentence)\n9 March 1997\n\(line)\nOstra\nVelm Park, Ostra\nAttendance: 8,735\n\(Self.sentence)\n")
        #expect(!text.contains("9 March 1997 \(line)"))
    }
}
