import BareParse
import Benchmark
import Foundation
import Synchronization
import WikiScour

/// Measures passes over a set of pages.
final class Figures: Sendable {
    /// Speeds in MB/s.
    struct Pass {
        var cleaning: Double
        var parsing: Double
    }

    private let set: PageSet
    private let cleaner = Cleaner()
    private let passes = Mutex<[Pass]>([])

    init(_ set: PageSet) {
        self.set = set
    }

    func pass() -> Pass {
        let clock = ContinuousClock()
        var cleaning = Duration.zero
        var parsing = Duration.zero
        for page in set.pages {
            cleaning += clock.measure {
                blackHole(try? cleaner.clean(page.bytes, hints: PageHints(title: page.title)).utf8)
            }
            parsing += clock.measure {
                page.bytes.withUnsafeBufferPointer { bare_parse($0.baseAddress, $0.count) }
            }
        }
        let megabytes = Double(set.byteCount) / 1e6
        let pass = Pass(cleaning: megabytes / cleaning.seconds, parsing: megabytes / parsing.seconds)
        passes.withLock { $0.append(pass) }
        return pass
    }

    /// One line for people and for scripts: the medians of all passes.
    func report() {
        let passes = passes.withLock(\.self)
        guard !passes.isEmpty else { return }
        func median(_ figure: (Pass) -> Double) -> Double { passes.map(figure).sorted()[passes.count / 2] }
        func figure(_ value: Double, digits: Int) -> String { String(format: "%.\(digits)f", value) }
        print(
            """
            \(set.name) (\(set.pages.count) pages, \(figure(Double(set.byteCount) / 1e6, digits: 1)) MB): \
            cleaning: \(figure(median(\.cleaning), digits: 1)) MB/s, \
            bare SAX parse: \(figure(median(\.parsing), digits: 1)) MB/s, \
            ratio \(figure(median { $0.cleaning / $0.parsing }, digits: 2))
            """)
    }
}

extension Duration {
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
