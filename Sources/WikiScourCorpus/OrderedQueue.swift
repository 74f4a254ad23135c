/// Hands out inputs to workers and gives back their outputs in the order of the inputs.
///
/// Workers get no further ahead of the slowest among them than the capacity, so memory is bounded.
final class OrderedQueue<Input: IteratorProtocol, Output: Sendable>: Sendable {
    private struct State {
        var input: Input
        /// Inputs handed out, outputs given back, both counted from the beginning.
        var taken = 0
        var delivered = 0
        /// The outputs between the two; nil: still being worked on.
        var outputs: [Output?]
        var isClosed = false

        var isReadyToTake: Bool { isClosed || taken < delivered + outputs.count }
        var isReadyForNext: Bool { nextOutput != nil || isClosed && delivered == taken }
        var nextOutput: Output? {
            get { outputs[delivered % outputs.count] }
            set { outputs[delivered % outputs.count] = newValue }
        }
    }

    private let monitor: Monitor<State>

    init(capacity: Int, input: Input) {
        monitor = Monitor(State(input: input, outputs: Array(repeating: nil, count: max(1, capacity))))
    }

    /// The next input with its number; nil at the end.
    func take() -> (ticket: Int, input: Input.Element)? {
        monitor.change(when: \.isReadyToTake) { state in
            guard !state.isClosed else { return nil }
            guard let input = state.input.next() else {
                state.isClosed = true
                return nil
            }
            defer { state.taken += 1 }
            return (state.taken, input)
        }
    }

    /// Takes the output for an input.
    func put(_ output: Output, for ticket: Int) {
        monitor.change { $0.outputs[ticket % $0.outputs.count] = output }
    }

    /// Waits for the next output; nil behind the last.
    func next() -> Output? {
        monitor.change(when: \.isReadyForNext) { state in
            guard let output = state.nextOutput else { return nil }
            state.nextOutput = nil
            state.delivered += 1
            return output
        }
    }

    /// Hands out no more inputs.
    func close() {
        monitor.change { $0.isClosed = true }
    }
}
