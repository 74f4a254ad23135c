/// What a page may cost before its reading ends.
///
/// The page is handed to the parser in pieces, and the limits are looked at between two.
package struct ReadingLimits: Sendable {
    /// When the reading must have ended; nil: whenever.
    package var deadline: SuspendingClock.Instant?
    /// How many elements may be open at once; nil: any number.
    package var depth: Int?

    package init(deadline: SuspendingClock.Instant? = nil, depth: Int? = nil) {
        self.deadline = deadline
        self.depth = depth
    }

    func violation(atDepth greatestDepth: Int) -> ReadingResult? {
        if let depth, greatestDepth > depth { return .tooDeep }
        if let deadline, SuspendingClock.now > deadline { return .tooSlow }
        return nil
    }
}

/// How the reading of a page ended.
package enum ReadingResult: Sendable {
    case whole, tooDeep, tooSlow
    /// A tag has more attributes than anyone writes.
    case hostile
}
