import Synchronization
@_spi(Benchmarks) import WikiScourCorpus

/// Passes over a set of pages, and what they come to.
final class Figures: Sendable {
    private let set: PageSet
    private let passes = Mutex<[PageSetTimes]>([])

    init(_ set: PageSet) {
        self.set = set
    }

    func pass() -> (BenchmarkFigures, PageSetTimes) {
        let times = set.pass()
        passes.withLock { $0.append(times) }
        return (BenchmarkFigures(set, times), times)
    }

    /// A few lines for people: the least time of each page, as `wikiscour bench` tells it.
    func report(_ name: String) {
        let passes = passes.withLock(\.self)
        guard var times = passes.first else { return }
        for pass in passes.dropFirst() { times.add(pass) }
        print("\(name): \(BenchmarkReport(set, times, passes: passes.count).text)\n")
    }
}
