/// Hands out inputs to workers and gives back their outputs in the order of the inputs.
///
/// Workers get no further ahead of the slowest among them than the capacity, in number and in weight, so memory is bounded.
/// There is no thread for reading: a worker that finds few inputs ready reads some, and others take them as they come, so that nobody
/// finds none while there are more. One that waits for a slow source keeps nobody from giving back an output.
final class OrderedQueue<Input: IteratorProtocol, Output: Sendable>: Sendable {
    /// The input, for whoever reads at the moment.
    private final class Reading: @unchecked Sendable {
        // Sound as unchecked: the window lets one worker at a time read.
        var input: Input

        init(_ input: Input) {
            self.input = input
        }
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
        /// Inputs that have been read and not been taken, with their weights.
        var ready: [(input: Input.Element, weight: Int)] = []
        var isReading = false
        /// Whether the input has come to its end.
        var isOver = false
        var isClosed = false
        /// How many outputs are there, and how many make it worth waking who takes them.
        var finished = 0
        let batch: Int
        /// With fewer inputs ready than this, it is time to read as many.
        let readAhead: Int
        /// Whether outputs are being taken, as long as there is a next one.
        var isDraining = false
        /// A task that waits for the next output.
        var waiter: CheckedContinuation<Output?, Never>?

        var hasRoom: Bool {
            let count = taken - delivered + ready.count
            return isClosed || count == 0 || count < outputs.count && weight < maximumWeight
        }

        /// Whether no more inputs are handed out.
        var isDone: Bool { isClosed || isOver && ready.isEmpty }

        /// Whether a worker is to read before it works on: who waits until there is nothing left lets the others wait.
        var isTimeToRead: Bool { !isReading && !isOver && ready.count < readAhead && hasRoom }

        var isReadyToTake: Bool { isDone || isTimeToRead || !ready.isEmpty }

        /// Outputs are taken many at a time, but not later than when nobody works on more.
        var isReadyForNext: Bool {
            if outputs[delivered % outputs.count] == nil { return isDone && delivered == taken }
            let isIdle = finished == taken - delivered && (ready.isEmpty || isReading || isDone)
            return isDraining || finished >= batch || isIdle || !hasRoom
        }

        mutating func put(_ output: Output, for ticket: Int) {
            outputs[ticket % outputs.count] = output
            finished += 1
        }

        mutating func takeReady() -> (ticket: Int, input: Input.Element) {
            let (input, weight) = ready.removeFirst()
            weights[taken % weights.count] = weight
            taken += 1
            return (taken - 1, input)
        }

        mutating func next() -> Output? {
            let place = delivered % outputs.count
            guard let output = outputs[place] else { return nil }
            outputs[place] = nil
            weight -= weights[place]
            delivered += 1
            finished -= 1
            isDraining = outputs[delivered % outputs.count] != nil
            return output
        }

        /// The task to wake, with what it gets.
        mutating func wake() -> (CheckedContinuation<Output?, Never>, Output?)? {
            guard isReadyForNext, let waiter else { return nil }
            self.waiter = nil
            return (waiter, next())
        }
    }

    private let reading: Reading
    private let window: Monitor<Window>
    private let weigh: @Sendable (Input.Element) -> Int

    /// - Parameters:
    ///   - capacity: How many outputs may wait for a slow one before them.
    ///   - readAhead: How many inputs are read at once, when fewer than that are left.
    ///   - batch: How many outputs wait to be taken together, as long as inputs are being worked on.
    ///   - maximumWeight: How much their inputs may weigh together; a single one may weigh more.
    init(
        capacity: Int, input: Input, readAhead: Int = 1, batch: Int = 1, maximumWeight: Int = .max,
        weigh: @escaping @Sendable (Input.Element) -> Int = { _ in 0 }
    ) {
        reading = Reading(input)
        window = Monitor(
            Window(
                outputs: Array(repeating: nil, count: max(1, capacity)),
                weights: Array(repeating: 0, count: max(1, capacity)), maximumWeight: maximumWeight,
                batch: batch, readAhead: readAhead))
        self.weigh = weigh
    }

    /// What a worker does next.
    private enum Step {
        case work(ticket: Int, input: Input.Element)
        case read(Int)
        case end
    }

    /// The next input with its number; nil at the end.
    func take() -> (ticket: Int, input: Input.Element)? {
        while true {
            let step: Step = change(when: \.isReadyToTake) { window in
                if window.isDone { return .end }
                if window.isTimeToRead {
                    window.isReading = true
                    return .read(window.readAhead)
                }
                let (ticket, input) = window.takeReady()
                return .work(ticket: ticket, input: input)
            }
            switch step {
            case .work(let ticket, let input): return (ticket, input)
            case .read(let count): read(count)
            case .end: return nil
            }
        }
    }

    /// Reads some inputs, as far as there is room.
    private func read(_ count: Int) {
        for number in 1...count {
            let input = reading.input.next()
            let weight = input.map(weigh) ?? 0
            let goesOn = change { window in
                if let input {
                    window.ready.append((input, weight))
                    window.weight += weight
                } else {
                    window.isOver = true
                }
                window.isReading = number < count && !window.isDone && window.hasRoom
                return window.isReading
            }
            guard goesOn else { return }
        }
    }

    /// Takes the output for an input.
    func put(_ output: Output, for ticket: Int) {
        change { $0.put(output, for: ticket) }
    }

    /// Waits for the next output; nil behind the last.
    func next() -> Output? {
        window.change(when: \.isReadyForNext) { $0.next() }
    }

    /// Waits for the next output without holding a thread; nil behind the last. One task at a time may wait.
    func nextOutput() async -> Output? {
        await withCheckedContinuation { continuation in change { $0.waiter = continuation } }
    }

    /// Hands out no more inputs.
    func close() {
        change { $0.isClosed = true }
    }

    /// Changes the window when it is as it must be, and wakes a task for whom there is an output then.
    @discardableResult
    private func change<Result>(
        when isReady: (Window) -> Bool = { _ in true }, _ body: (inout Window) -> Result
    ) -> Result {
        let (result, woken) = window.change(when: isReady) { window in (body(&window), window.wake()) }
        if let (waiter, output) = woken { waiter.resume(returning: output) }
        return result
    }
}
