/// Names of sections that hold tables or lists, so that no sentence behind them tells that they are headings. What labels of
/// infoboxes or columns of tables are called too is not among them.
enum CommonSections {
    /// Nothing else is called so.
    private static let ownNames: [StaticString] = [
        "Track listing", "Track list", "Tracklist", "Chart positions", "Medal table", "Medal summary",
        "Season to season", "Season results", "Past winners", "Release history", "Weekly charts", "Year-end charts",
        "Awards and nominations", "Notable former players",
    ]

    /// Links in a box of navigation may be called so too: these are headings only behind text.
    private static let sharedNames: [StaticString] = [
        "Personnel", "Charts", "Chart performance", "Filmography", "Discography", "Achievements", "Medalists",
        "Medallists", "Season standings", "Final standings", "Current squad", "Career statistics", "Notable players",
        "Critical reception", "International goals",
    ]

    static let names = ownNames + sharedNames
    static let longest = 24

    /// The number of the name that a text is; nil where it is none.
    static func number(of text: Bytes) -> Int? {
        guard let first = text.first, first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") else { return nil }
        return names.firstIndex { $0.utf8CodeUnitCount == text.count && text.matches($0, at: 0) }
    }

    /// Whether nothing else is called as the name of a number says.
    static func isOwn(_ number: Int) -> Bool { number < ownNames.count }
}
