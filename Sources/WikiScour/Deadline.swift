/// When a page's time is over. It is copied with the page and asked in every loop, so it is nothing but plain numbers.
struct Deadline: BitwiseCopyable {
    /// What time is counted from.
    private static let origin = SuspendingClock.now

    /// In nanoseconds; `max` where there is no limit.
    private let end: Int64
    /// Steps until the clock is looked at again, which costs more than a step.
    private var steps = 0
    private var wasOver = false

    /// Begins to count.
    init(after limit: Duration?) {
        end = limit.map { Self.nanoseconds($0 + Self.origin.duration(to: .now)) } ?? .max
    }

    var instant: SuspendingClock.Instant? { end == .max ? nil : Self.origin.advanced(by: .nanoseconds(end)) }

    var hasPassed: Bool { end != .max && Self.nanoseconds(Self.origin.duration(to: .now)) > end }

    /// Whether it has passed; for loops.
    @inline(__always)
    mutating func isOver() -> Bool { end != .max && lookAgain() }

    private mutating func lookAgain() -> Bool {
        steps += 1
        if steps % 256 == 0, !wasOver { wasOver = hasPassed }
        return wasOver
    }

    private static func nanoseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        // Longer than three hundred years is for ever.
        return seconds > 9_000_000_000 ? .max : seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}
