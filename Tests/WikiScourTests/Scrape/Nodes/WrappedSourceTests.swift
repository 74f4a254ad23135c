import Testing
import WikiScour

/// Sources whose sentences break at a column, as they were typed.
@Suite struct WrappedSourceTests {
    private static func body(_ passage: String) throws -> [Substring] {
        let page = """
            \t\tTarn
            \t\tFrom Wikipedia, the free encyclopedia
            Tarn is a town on the river Velm, known for its three mills and for the fire that burned all of them down.
            \(passage)
            The town was built again within nine years, and the mills with it, since the valley had no others than them.
            Retrieved from "https://en.example.org/wiki/Tarn"
            """
        return try Cleaner().clean(page).text.split(separator: "\n\n").dropFirst(2).dropLast()
    }

    private static let wrapped = """
        The council of the town met on the first Monday of each month, and the
        miller of the upper mill had a seat in it, which went from father to
        Edmund, his eldest son, and from him to a daughter, who sold it with the
        mill in the year of the fire. What she was paid for it nobody knows, for
        the books of the council burned with the hall, and the copies which
        Ostra Abbey had of them were lost when the abbey was closed, in or about
        1540, when the library was sold. The upper mill has been rebuilt in the
        years since, of brick, and with a wheel of iron that came by way of the
        canal from the works at Brill.
        """

    @Test func `the lines of a paragraph are one again, before names and numbers too`() throws {
        #expect(try Self.body(Self.wrapped) == [Self.wrapped.replacing("\n", with: " ")[...]])
    }

    @Test func `a paragraph ends with its sentence`() throws {
        let second = "The second mill had no seat, but its miller was\nheard when the water was low."
        #expect(
            try Self.body(Self.wrapped + "\n" + second) == [
                Self.wrapped.replacing("\n", with: " ")[...], second.replacing("\n", with: " ")[...],
            ])
    }

    @Test func `items with small letters stay items`() throws {
        let items = (1...8).map { "wheel-\($0).log - what the wheel number \($0) wrote on each turn of the" }
        let body = try Self.body("The files are these:\n" + items.joined(separator: "\n"))
        #expect(body.joined(separator: "\n").split(separator: "\n").count == 9)
    }

    @Test func `lines of different lengths go on where their last word says so`() throws {
        let text = """
            VELM (of old the “mill,” on the many names of which, and on the one that led to
            the name, see Tarn), the only town of the hills of Norr,
            was built when the river was respectively a hundred and
            ninety feet wide. Like the other towns, Velm lived a
            quiet life, but within much narrower limits, south
            of the river (on the wars of the mills, see
            Brill). After the death of the old miller, when the mill was forty
            years old, the people gave the mill to the river, by which after
            twenty years of working life it became the first of two
            mills. It burned at the age of one hundred and eighty.
            """
        #expect(try Self.body(text) == [text.replacing("\n", with: " ")[...]])
    }
}
