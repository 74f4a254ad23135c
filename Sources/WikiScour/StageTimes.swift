/// How long the stages of cleaning took, for benchmarks. Times add up from page to page.
@_spi(Benchmarks)
public struct StageTimes: Sendable {
    /// A stage of the pipeline, up to the article; rendering is the caller's.
    public enum Stage: Int, Sendable, CaseIterable {
        case decode
        /// The sieve, when it read the page.
        case sieve
        /// The repair and libxml2, when the sieve declined, what it took to decline included. Of flattened text, its lines.
        case parse
        case recognise, build
    }

    private var times = [Duration](repeating: .zero, count: Stage.allCases.count)
    private var last = ContinuousClock.now

    /// Makes times of zero.
    public init() {}

    /// The time that a stage has taken.
    public subscript(_ stage: Stage) -> Duration { times[stage.rawValue] }

    mutating func start() {
        last = .now
    }

    /// Counts the time since the last stage as this one's.
    mutating func end(_ stage: Stage) {
        let now = ContinuousClock.now
        times[stage.rawValue] += now - last
        last = now
    }
}

extension Cleaner {
    /// Cleans a page and adds up how long each stage took.
    ///
    /// - Throws: A ``CleaningError``, as without the times.
    @_spi(Benchmarks)
    public func clean(
        _ page: UnsafeRawBufferPointer, hints: PageHints = PageHints(), times: inout StageTimes
    ) throws(CleaningError) -> Article {
        let workspace = takeWorkspace()
        workspace.times = times
        workspace.times?.start()
        defer {
            times = workspace.times ?? times
            workspace.times = nil
            giveBack(workspace)
        }
        return try workspace.clean(page.bindMemory(to: UInt8.self), hints: hints, options: options)
    }
}
