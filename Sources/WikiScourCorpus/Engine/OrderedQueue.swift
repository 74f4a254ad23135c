/// Hands out inputs to workers and gives back their outputs in the order of the inputs.
///
/// Workers get no further ahead of the slowest among them than the capacity, in number and in weight, so memory is bounded.
/// Whoever takes an input reads it: there is no thread for reading, and one that waits for a slow source keeps nobody from
/// giving back an output.
final class OrderedQueue<Input: IteratorProtocol, Output: Sendable>: Sendable {
    private struct Reading {
        var input: Input
        var isOver = false
    }

    private struct Window {
        /// Inputs handed out, outputs given back, both counted from the beginning.
        var taken = 0
        var delivered = 0
        /// The outputs between the two; nil: still being worked on.
        var outputs: [Output?]
        /// What each of them weighs, and all together.
        var weights: [Int]
        var weight = 0
        let maximumWeight: Int
        var isClosed = false
        /// A task that waits for the next output.
        var waiter: CheckedContinuation<Output?, Never>?

        var hasRoom: Bool {
            isClosed || taken == delivered || taken < delivered + outputs.count && weight < maximumWeight
        }

        var isReadyForNext: Bool { outputs[delivered % outputs.count] != nil || isClosed && delivered == taken }

        mutating func next() -> Output? {
            let place = delivered % outputs.count
            guard let output = outputs[place] else { return nil }
            outputs[place] = nil
            weight -= weights[place]
            delivered += 1
            return output
        }

        /// The task to wake, with what it gets.
        mutating func wake() -> (CheckedContinuation<Output?, Never>, Output?)? {
            guard isReadyForNext, let waiter else { return nil }
            self.waiter = nil
            return (waiter, next())
        }
    }

    private let reading: Monitor<Reading>
    private let window: Monitor<Window>
    private let weigh: @Sendable (Input.Element) -> Int

    /// - Parameters:
    ///   - capacity: How many outputs may wait for a slow one before them.
    ///   - maximumWeight: How much their inputs may weigh together; a single one may weigh more.
    init(
        capacity: Int, input: Input, maximumWeight: Int = .max,
        weigh: @escaping @Sendable (Input.Element) -> Int = { _ in 0 }
    ) {
        reading = Monitor(Reading(input: input))
        window = Monitor(
            Window(
                outputs: Array(repeating: nil, count: max(1, capacity)),
                weights: Array(repeating: 0, count: max(1, capacity)), maximumWeight: maximumWeight))
        self.weigh = weigh
    }

    /// The next input with its number; nil at the end.
    func take() -> (ticket: Int, input: Input.Element)? {
        reading.change { reading in
            guard window.change(when: \.hasRoom, { !$0.isClosed }) else { return nil }
            guard !reading.isOver, let input = reading.input.next() else {
                reading.isOver = true
                close()
                return nil
            }
            let weight = weigh(input)
            let ticket = window.change { window in
                window.weights[window.taken % window.weights.count] = weight
                window.weight += weight
                window.taken += 1
                return window.taken - 1
            }
            return (ticket, input)
        }
    }

    /// Takes the output for an input.
    func put(_ output: Output, for ticket: Int) {
        let woken = window.change { window in
            window.outputs[ticket % window.outputs.count] = output
            return window.wake()
        }
        if let (waiter, output) = woken { waiter.resume(returning: output) }
    }

    /// Waits for the next output; nil behind the last.
    func next() -> Output? {
        window.change(when: \.isReadyForNext) { $0.next() }
    }

    /// Waits for the next output without holding a thread; nil behind the last. One task at a time may wait.
    func nextOutput() async -> Output? {
        await withCheckedContinuation { continuation in
            let woken = window.change { window in
                window.waiter = continuation
                return window.wake()
            }
            if let (waiter, output) = woken { waiter.resume(returning: output) }
        }
    }

    /// Hands out no more inputs.
    func close() {
        let woken = window.change { window in
            window.isClosed = true
            return window.wake()
        }
        if let (waiter, output) = woken { waiter.resume(returning: output) }
    }
}
