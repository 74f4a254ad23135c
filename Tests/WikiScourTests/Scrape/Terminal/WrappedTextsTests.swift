import Testing
import WikiScour

/// Text as pandoc writes it without marks.
@Suite struct WrappedTextsTests {
    /// Wrapped at 72 columns, with enough lines to show it.
    private static let page = """
        Ostra Mill

        From Wikipedia, the free encyclopedia

        The Ostra Mill is a mill on the river Velm that grinds rye for the nine
        villages of the valley and for the abbey above it, which built the first
        wheel in the year 1820 and owned it for a hundred years, until the great
        flood took the wheel, the weir and the miller's house with it.^([1]) The
        second wheel stands today, and it turns from the thaw until the frost of
        the late autumn.

        """

    private static func expect(
        _ body: String, gives expected: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        let result = try Cleaner().clean(page + "\n" + body).text
        #expect(
            result == """
                = Ostra Mill =

                The Ostra Mill is a mill on the river Velm that grinds rye for the nine villages of the valley and for the abbey above it, which built the first wheel in the year 1820 and owned it for a hundred years, until the great flood took the wheel, the weir and the miller's house with it. The second wheel stands today, and it turns from the thaw until the frost of the late autumn.

                \(expected)

                """, sourceLocation: location)
    }

    private static let work = """
        Work[edit]

        The mill grinds by day and by night as long as there is water enough for
        the wheel, and the farmers of the valley wait for their flour in a small
        room beside the stones, where the miller keeps a fire, a cat, a chair, a
        long table of oak and the book in which each sack of rye is written down
        with its weight and its owner.


        """
    private static let workText =
        "== Work ==\nThe mill grinds by day and by night as long as there is water enough for the wheel, and the farmers of the valley wait for their flour in a small room beside the stones, where the miller keeps a fire, a cat, a chair, a long table of oak and the book in which each sack of rye is written down with its weight and its owner."

    @Test func `lines are joined to paragraphs and items`() throws {
        try Self.expect(
            Self.work + """
                It grinds

                -   rye, of which the valley has more than it can eat in all the winters
                    that anybody can remember,
                -   oats,
                    -   those of the abbey, which are ground first in all the years, as
                        the book says and the monks insist,
                    -   others.

                [The_mill.jpg]

                1.  The first sack is the miller's, and the second is that of the
                    abbey, as it was written down in 1820.
                2.  The third is not.

                3. Rest

                The wheel rests on all the days on which the abbey rests, which are many
                in a year of the monks.
                """,
            gives: Self.workText
                + "\n\nIt grinds\n\n- rye, of which the valley has more than it can eat in all the winters that anybody can remember,\n- oats,\n  - those of the abbey, which are ground first in all the years, as the book says and the monks insist,\n  - others.\n1. The first sack is the miller's, and the second is that of the abbey, as it was written down in 1820.\n2. The third is not.\n\n3. Rest\n\nThe wheel rests on all the days on which the abbey rests, which are many in a year of the monks."
        )
    }

    @Test func `drawn tables have rows`() throws {
        try Self.expect(
            Self.work + """
                +-----------------------------------+-----------------------------------+
                | Stone                             | Grinds                            |
                +===================================+===================================+
                | Upper stone                       | -   rye, for the nine villages of |
                |                                   |     the valley                    |
                |                                   | -   oats                          |
                +-----------------------------------+-----------------------------------+
                | Lower                             | wheat^([2])                       |
                |                                   |                                   |
                |                                   | barley                            |
                +-----------------------------------+-----------------------------------+

                It has others.

                  Name     Years
                  -------- -----------
                  Ostra    1820–1830
                  Velm     1840

                All rest.
                """,
            gives: Self.workText
                + "\n\nStone | Grinds\nUpper stone | rye, for the nine villages of the valley, oats\nLower | wheat, barley\n\nIt has others.\n\nName | Years\nOstra | 1820–1830\nVelm | 1840\n\nAll rest."
        )
    }

    @Test func `code keeps its lines, and what is set in is wrapped`() throws {
        try Self.expect(
            Self.work + """
                The order is

                    grind --all
                    rest

                The abbot said:

                    The mill is ours, and was ours, and will be ours until the river
                    is dry.
                """,
            gives: Self.workText
                + "\n\nThe order is\n\n    grind --all\n    rest\n\nThe abbot said:\n\nThe mill is ours, and was ours, and will be ours until the river is dry."
        )
    }

    @Test func `paragraphs of a line each are not wrapped, as long as they may be`() throws {
        let line = "The mill of Ostra stands on the Velm, and the miller lives in the house.\n"
        let page = "Ostra Mill\nFrom Wikipedia, the free encyclopedia\n" + String(repeating: line, count: 20)
        #expect(try Cleaner().clean(page).input?.flattening == "source-lines")
    }

    @Test func `a source set in as its markup was is not wrapped`() throws {
        let cell =
            "                    The stone of the mill of Ostra is granite and lasts\n                    Two hundred years\n"
        let page =
            "    Ostra Mill\n        From Wikipedia, the free encyclopedia\n" + String(repeating: cell, count: 20)
        #expect(try Cleaner().clean(page).input?.flattening == "source-lines")
    }

    @Test(arguments: [
        "+--+", "+--+\n|", "+--+\n|\n", "+--+\n| a", "+--+\n||\n+", "+---+---+\n| a | b |", "+---+---+\n|水水|b", "-",
        "- ", "1.", "1. ",
        "--\n", "-- --", "a\n-- --", "    ", "    a", "    a\n    b", "^([", "a^([1]", "[]", "  +--+\n  |a",
        "+--+\n  |a\n+--+--+\n|", "+--+\n|   |+",
    ])
    func `what is cut off does no harm`(text: String) throws {
        for page in [
            Self.page + Self.work + text, text + "\n\n" + Self.page + Self.work, Self.page + Self.work + text + "\n",
        ] {
            #expect(try Cleaner().clean(page, hints: .init(title: "Ostra Mill")).text.contains("nine villages"))
        }
    }
}
