import Testing
import WikiScour

/// Pages of days and years without edit links: entries that begin with a year, and headings between them.
@Suite struct ChronicleHeadingsTests {
    private static func entries(_ years: [Int], _ mark: String = " –") -> String {
        years.map { " \($0)\(mark) The mill number \($0) of the valley burns down in one night." }.joined(
            separator: "\n")
    }

    private static func headings(_ lines: String) throws -> [String] {
        let page = """
            9 Velm
            From Wikipedia, the free encyclopedia
            9 Velm is the ninth day of the year in the calendar of the valley, and there are three hundred that follow it.
            \(lines)
            Retrieved from "https://en.example.org/wiki/9_Velm"
            """
        return try Cleaner().clean(page).text.split(separator: "\n").filter { $0.hasPrefix("==") }.map(String.init)
    }

    @Test(arguments: [" –", ":", " :", "年 -"])
    func `years that begin anew have a heading in front`(mark: String) throws {
        let text = """
            Events
            \(Self.entries([800, 1420, 1577, 1640, 1768], mark))
            Births
            \(Self.entries([1081, 1083, 1438, 1443], mark))
            Deaths
            \(Self.entries([660, 948, 1018, 1135], mark))
            """
        #expect(try Self.headings(text) == ["== Events ==", "== Births ==", "== Deaths =="])
    }

    @Test func `a caption between entries is none, a period is one`() throws {
        let text = """
            Ereignisse
            Politik und Weltgeschehen
            \(Self.entries([1145, 1167, 1453, 1503], ":"))
            Westtal
            \(Self.entries([1640, 1651], ":"))
            Wirtschaft
            \(Self.entries([1640, 1661], ":"))
            Geboren
            Vor dem 20. Jahrhundert
            \(Self.entries([1081, 1083, 1438, 1443], ":"))
            20. Jahrhundert
            1901–1925
            \(Self.entries([1901, 1903, 1908], ":"))
            1926–1950
            \(Self.entries([1926, 1927, 1938], ":"))
            """
        #expect(
            try Self.headings(text) == [
                "== Ereignisse ==", "=== Politik und Weltgeschehen ===", "=== Wirtschaft ===", "== Geboren ==",
                "=== Vor dem 20. Jahrhundert ===", "=== 20. Jahrhundert ===", "==== 1901–1925 ====",
                "==== 1926–1950 ====",
            ])
    }
}
