/// Stops a batch from another thread: the pages in hand are finished, and nothing more is begun.
public final class BatchControl: Sendable {
    private struct State {
        var isStopped = false
        var close: (@Sendable () -> Void)?
    }

    private let state = Monitor(State())

    /// A control for one run or for several at once.
    public init() {}

    /// Whether the run was told to stop.
    public var isStopped: Bool { state.change { $0.isStopped } }

    /// Stops the run. It may be called from any thread, at any time and more than once.
    public func stop() {
        let close = state.change { state in
            state.isStopped = true
            return state.close
        }
        close?()
    }

    /// Says what is to be closed for the batch to stop.
    func begin(_ close: @escaping @Sendable () -> Void) {
        let isStopped = state.change { state in
            state.close = close
            return state.isStopped
        }
        if isStopped { close() }
    }
}

/// How far a batch is.
public struct BatchProgress: Sendable {
    /// Pages that have come to an end, whichever.
    public var pageCount = 0
    /// Pages that could not be cleaned.
    public var failedCount = 0
    /// Bytes of pages.
    public var byteCount = 0
    /// Bytes that have been read of the sources as they lie on the disk.
    public var readByteCount = 0
    /// All bytes of the sources; nil where that is not known.
    public var totalByteCount: Int?
    /// Seconds since the start.
    public var seconds = 0.0

    /// The seconds that are left, where the total is known.
    public var secondsLeft: Double? {
        guard let totalByteCount, readByteCount > 0, seconds > 1 else { return nil }
        return seconds / Double(readByteCount) * Double(max(0, totalByteCount - readByteCount))
    }
}
