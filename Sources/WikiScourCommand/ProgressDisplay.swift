#if CLI
    internal import WikiScourCorpus

    /// Shows how far a batch is: in place on a terminal, as a line now and then elsewhere.
    struct ProgressDisplay {
        private let isQuiet: Bool
        private let isTerminal = System.standardErrorIsTerminal
        private var lastSeconds = 0.0
        private var isShown = false

        init(isQuiet: Bool) {
            self.isQuiet = isQuiet
        }

        /// Seconds between two lines where nobody looks on.
        private static let interval = 30.0

        mutating func show(_ progress: BatchProgress) {
            guard !isQuiet, isTerminal || progress.seconds - lastSeconds >= Self.interval else { return }
            lastSeconds = progress.seconds
            let line = Self.line(progress)
            if isTerminal {
                System.writeToStandardErrorAsIs("\r\u{1B}[K" + line)
                isShown = true
            } else {
                System.writeToStandardError(line)
            }
        }

        /// Makes room for other lines.
        mutating func end() {
            if isShown { System.writeToStandardErrorAsIs("\r\u{1B}[K") }
            isShown = false
        }

        private static func line(_ progress: BatchProgress) -> String {
            let megabytes = Double(progress.byteCount) / 1e6
            var line =
                "\(progress.pageCount) pages, \(tenths(megabytes)) MB, \(tenths(megabytes / max(progress.seconds, 0.001))) MB/s, "
                + "\(progress.failedCount) failed"
            if let left = progress.secondsLeft {
                line += ", \(Int(left) / 60):\(String(100 + Int(left) % 60).dropFirst()) left"
            }
            return line
        }

        private static func tenths(_ number: Double) -> String {
            let tenths = Int((number * 10).rounded())
            return "\(tenths / 10).\(tenths % 10)"
        }
    }
#endif
