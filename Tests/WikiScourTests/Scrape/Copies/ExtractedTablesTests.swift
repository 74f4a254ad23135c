import Testing
import WikiScour

/// Tables and headings as extractors of texts leave them, lists as Firefox copies them.
@Suite struct ExtractedTablesTests {
    private static func text(_ page: String, title: String? = "Velm") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    private static let lead =
        "The mills of the Velm are the oldest of the hills. They stand by the brook with all their wheels."

    @Test func `rows that blank lines part are one table`() throws {
        let text = try Self.text(
            """
            \(Self.lead)

            List of mills[]

            | Icon | Name | Wheels | Description |

            |---|---|---|---|

            | Stone mill | 15 | Slowly turns by the brook. | |

            | Amber mill | 18 | Rapidly turns. | |
            """)
        #expect(
            text
                == "= Velm =\n\n\(Self.lead)\n\n== List of mills ==\nIcon | Name | Wheels | Description\nStone mill | 15 | Slowly turns by the brook.\nAmber mill | 18 | Rapidly turns.\n"
        )
    }

    @Test func `rows without a rule are rows where several follow one another`() throws {
        let text = try Self.text(
            """
            | Built | July 19 | |

            | Miller | Anna Tarn | |

            \(Self.lead)
            """)
        #expect(text == "= Velm =\n\nBuilt | July 19\nMiller | Anna Tarn\n\n\(Self.lead)\n")
    }

    @Test func `cells that have lines of their own are a row`() throws {
        let cells = { (cells: [String]) in "| " + cells.map { $0 + "\n\n|\n\n" }.joined() }
        let text = try Self.text(
            "\(Self.lead)\n\nMill research[edit | edit source]\n\nThe work unlocks late. It has thirty levels.\n\n"
                + cells(["Level", "Time", "Cost"]) + "|---|\n\n" + cells(["1", "2d 7h", "20,000"])
                + cells(["2", "2d 15h", "40,000"])
                + "Trivia[edit | edit source]\n\nThe mills were named after a band.\n")
        #expect(
            text
                == "= Velm =\n\n\(Self.lead)\n\n== Mill research ==\nThe work unlocks late. It has thirty levels.\n\nLevel | Time | Cost\n1 | 2d 7h | 20,000\n2 | 2d 15h | 40,000\n\n== Trivia ==\nThe mills were named after a band.\n"
        )
    }

    @Test(arguments: ["|", "| ", "|\n|", "| a\n|", "| a\n|\nb", "|\n\n|---|", "---|", "| a |\n| b |", "|---|\n|---|"])
    func `pieces of tables are read to their ends`(page: String) {
        _ = try? Self.text(page)
        _ = try? Self.text("\(Self.lead)\n\n\(page)")
        _ = try? Self.text("\(page)\n\n\(Self.lead)\n")
    }

    // MARK: Lists of Firefox

    private static let head = "Velm\nFrom Wikipedia, the free encyclopedia\nJump to navigation\nJump to search\n"
    private static let table = "Contents\n\n    1 Types\n    2 Makers\n\n"

    @Test func `items that end in a semicolon are no program`() throws {
        let text = try Self.text(
            """
            \(Self.head)The velm is a mill with nine wheels that was built in the hills of Ostra until 1911. It is driven by a brook.
            \(Self.table)Types

            There are three types of the mill:

                the small mill;
                the tall mill (built a third higher);
                the court mill.

            Makers

            The trade ended in 1911.
            """, title: nil)
        #expect(
            text.contains("mill:\n\n- the small mill;\n- the tall mill (built a third higher);\n- the court mill.\n"))
    }

    @Test func `statements are a program`() throws {
        let text = try Self.text(
            """
            \(Self.head)The velm is a mill with nine wheels that was built in the hills of Ostra until 1911. It is driven by a brook.
            \(Self.table)Types

            The wheel is turned so:

                int wheel;
                turn(wheel);
                return wheel;

            Makers

            The trade ended in 1911.
            """, title: nil)
        #expect(!text.contains("- int wheel;"))
        #expect(text.contains("turn(wheel);"))
    }

    @Test func `lists in front of the contents are lists too`() throws {
        let text = try Self.text(
            """
            \(Self.head)
            The velm is a mill with nine wheels that was built in the hills of Ostra until 1911. There are two types of it:

                The small mill: it stands in the valleys of the hills, and by those who have no room for a larger one at home.
                The tall mill: it is built a third higher and stands on the hills, where the brook comes down to the first row.

            All of them are lost.
            \(Self.table)Types

            There are three types of the mill.

            Makers

            The trade ended in 1911.
            """, title: nil)
        #expect(text.contains("of it:\n\n- The small mill: it stands"))
        #expect(text.contains("\n- The tall mill: it is built"))
        #expect(!text.contains("1 Types"))
    }

    // MARK: Pastes

    @Test func `the indent of a literal is none of its lines`() throws {
        let text = try Self.text(
            """
              För andra betydelser, se Velm (olika betydelser).
              Velm[1] är en kvarn med nio hjul som byggdes i Ostra fram till 1911.[2] Den drivs av en bäck i bergen.

              Kvarnen byggdes av Anna Tarn, som sålde de flesta till byarna i dalen.[3]
            """, title: "velm")
        #expect(
            text
                == "= velm =\n\nVelm är en kvarn med nio hjul som byggdes i Ostra fram till 1911. Den drivs av en bäck i bergen.\n\nKvarnen byggdes av Anna Tarn, som sålde de flesta till byarna i dalen.\n"
        )
    }

    @Test func `French references are told by the day they were looked at`() throws {
        let text = try Self.text(
            """
            Moulin de Velm
            Aller à la navigation
            Aller à la recherche

            Le moulin de Velm est un moulin à eau construit dans les collines d'Ostra jusqu'en 1911. Il sert à trois villages.
            Sommaire

                1 Roues
                2 Références

            Roues

            Long de 70 mètres, le moulin comporte une roue de bois bombée.
            Références

            A. Tarn, « Les moulins : une histoire » [archive] (consulté le 9 août 2016)

                « Le moulin de Velm - Musée d'Ostra » [archive] (consulté le 9 août 2016)

            """, title: nil)
        #expect(!text.contains("Références"))
        #expect(!text.contains("Tarn"))
    }
}
