import TestSupport
import WikiScour

/// How long the cleaning of flattened text takes.
enum ScrapeTiming {
    /// The least time of some passes over a page, in nanoseconds for each of so many bytes. What comes out does not matter.
    static func nanosecondsPerByte(_ page: String, of byteCount: Int, passes: Int) -> Double {
        let cleaner = Cleaner()
        var best = Duration.seconds(1 << 20)
        for _ in 0..<passes {
            let start = ProcessorClock.now
            _ = try? cleaner.clean(page, hints: PageHints(title: "T", form: .scrape))
            best = min(best, ProcessorClock.now - start)
        }
        return best / .nanoseconds(1) / Double(byteCount)
    }
}
