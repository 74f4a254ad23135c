internal import HTMLReader

/// Sees to it that a page keeps the limits that the options set.
struct Watch {
    /// For those who have nothing else to watch.
    private(set) var deadline: Deadline
    private let options: CleaningOptions

    /// Begins to count a page's time.
    init(_ options: CleaningOptions) {
        self.options = options
        deadline = Deadline(after: options.timeLimit)
    }

    var readingLimits: ReadingLimits {
        ReadingLimits(
            deadline: deadline.instant, depth: options.maximumDepth, attributes: options.maximumAttributeCount)
    }

    /// Whether the sieve may read the page: what it reads is so shallow, and its tags so small, that no limit on either
    /// could be broken unseen.
    var letsSieve: Bool {
        (options.maximumDepth ?? .max) >= HTMLReader.sievedDepth
            && options.maximumAttributeCount >= HTMLReader.sievedAttributeCount
    }

    /// Whether the page's time is over; for loops.
    mutating func isOver() -> Bool { deadline.isOver() }

    /// Refuses a page whose time is over.
    func check() throws(CleaningError) {
        if deadline.hasPassed { throw tooSlow }
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
