/// How much was taken out of a page, kind by kind.
package struct RemovalTally: Sendable, Hashable {
    package struct Count: Sendable, Hashable {
        /// How many pieces with text there were.
        package var pieces = 0
        /// The bytes of their texts, white space folded.
        package var bytes = 0
    }

    package private(set) var counts: [ChromeKind: Count] = [:]

    /// Counts a piece. What had no text does not count.
    mutating func add(_ kind: ChromeKind, byteCount: Int) {
        if byteCount == 0 { return }
        counts[kind, default: Count()].pieces += 1
        counts[kind]!.bytes += byteCount
    }

    init() {}

    /// Counts the removals of an account.
    init(_ account: [Removal]) {
        for removal in account { add(removal.kind, byteCount: removal.text.utf8.count) }
    }
}

/// What the article will tell of what was taken out.
struct Removals {
    var account: [Removal] = []
    var tally = RemovalTally()
    var trace: SourceTrace?
}
