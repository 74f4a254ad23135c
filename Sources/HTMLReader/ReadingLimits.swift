/// What a page may cost before its reading ends.
///
/// The page is handed to the parser in pieces, and the limits are looked at between two.
public struct ReadingLimits: Sendable {
    /// When the reading must have ended; nil: whenever.
    public var deadline: SuspendingClock.Instant?
    /// How many elements may be open at once; nil: any number.
    public var depth: Int?
    /// How many attributes a tag may have. libxml2 compares each with all before it: the default takes a second.
    public var attributes: Int

    public init(deadline: SuspendingClock.Instant? = nil, depth: Int? = nil, attributes: Int = 1 << 15) {
        self.deadline = deadline
        self.depth = depth
        self.attributes = attributes
    }

    func violation(depth greatestDepth: Int, attributes greatestCount: Int) -> ReadingResult? {
        if greatestCount > attributes { return .tooManyAttributes }
        if let depth, greatestDepth > depth { return .tooDeep }
        if let deadline, SuspendingClock.now > deadline { return .tooSlow }
        return nil
    }
}

/// How the reading of a page ended.
public enum ReadingResult: Sendable {
    case whole, tooDeep, tooSlow
    /// A tag has more attributes than the limits allow.
    case tooManyAttributes
}
