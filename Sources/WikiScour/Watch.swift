internal import HTMLReader

/// Sees to it that a page keeps the limits that the options set.
struct Watch {
    private let deadline: SuspendingClock.Instant?
    /// Whether there is a deadline: the instant itself is costly to look at.
    private let isLimited: Bool
    private let options: CleaningOptions
    /// Steps until the clock is looked at again, which costs more than a step.
    private var steps = 0
    private var wasOver = false

    /// Begins to count a page's time.
    init(_ options: CleaningOptions) {
        self.options = options
        deadline = options.timeLimit.map { SuspendingClock.now.advanced(by: $0) }
        isLimited = options.timeLimit != nil
    }

    var readingLimits: ReadingLimits {
        ReadingLimits(
            deadline: deadline, depth: options.maximumDepth, attributes: options.maximumAttributeCount)
    }

    /// Whether the sieve may read the page: what it reads is so shallow, and its tags so small, that no limit on either
    /// could be broken unseen.
    var letsSieve: Bool {
        (options.maximumDepth ?? .max) >= HTMLReader.sievedDepth
            && options.maximumAttributeCount >= HTMLReader.sievedAttributeCount
    }

    /// Whether the page's time is over; for loops.
    mutating func isOver() -> Bool {
        guard isLimited else { return false }
        steps += 1
        if steps % 256 == 0, !wasOver, let deadline { wasOver = SuspendingClock.now > deadline }
        return wasOver
    }

    /// Refuses a page whose time is over.
    func check() throws(CleaningError) {
        if let deadline, SuspendingClock.now > deadline { throw tooSlow }
    }

    func check(_ result: ReadingResult) throws(CleaningError) {
        switch result {
        case .whole: break
        case .tooSlow: throw tooSlow
        case .tooDeep:
            throw CleaningError(
                .tooDeep, "elements are nested more than \(options.maximumDepth!) deep, which is not allowed")
        case .tooManyAttributes:
            throw CleaningError(
                .hostileMarkup,
                "a tag has more than \(options.maximumAttributeCount) attributes, which is all that is allowed")
        }
    }

    func check(outputOf byteCount: Int) throws(CleaningError) {
        if let maximum = options.maximumOutputByteCount, byteCount > maximum {
            throw CleaningError(.outputTooLarge, "the document is larger than the \(maximum) bytes that are allowed")
        }
    }

    private var tooSlow: CleaningError {
        CleaningError(.tooSlow, "the page takes longer than \(options.timeLimit!), which is all that is allowed")
    }
}
