import BareParse
import Benchmark
import Foundation
import Synchronization
@_spi(Benchmarks) import WikiScour

/// Measures passes over a set of pages.
final class Figures: Sendable {
    /// One pass over all pages of a set.
    struct Pass {
        var stages = StageTimes()
        var rendering = Duration.zero
        var cleaning = Duration.zero
        var parsing = Duration.zero
        /// The time of each page, to finished text.
        var pages: [Duration] = []
    }

    private let set: PageSet
    private let cleaner = Cleaner()
    private let passes = Mutex<[Pass]>([])

    init(_ set: PageSet) {
        self.set = set
    }

    /// Cleans and parses the pages in turn, so that whatever else the machine does slows both alike.
    func pass() -> Pass {
        let clock = ContinuousClock()
        var pass = Pass()
        for page in set.pages {
            var article: Article?
            let making = clock.measure {
                article = page.bytes.withUnsafeBytes {
                    try? cleaner.clean($0, hints: PageHints(title: page.title), times: &pass.stages)
                }
            }
            let rendering = clock.measure { blackHole(article?.utf8) }
            pass.rendering += rendering
            pass.cleaning += making + rendering
            pass.pages.append(making + rendering)
            pass.parsing += clock.measure {
                page.bytes.withUnsafeBufferPointer { bare_parse($0.baseAddress, $0.count) }
            }
        }
        passes.withLock { $0.append(pass) }
        return pass
    }

    /// The time of a pass shared by so many workers, which take page after page.
    func time(workers: Int) -> Duration {
        let next = Mutex(0)
        return ContinuousClock().measure {
            DispatchQueue.concurrentPerform(iterations: workers) { _ in
                while let page = next.withLock({ number -> PageSet.Page? in
                    defer { number += 1 }
                    return number < set.pages.count ? set.pages[number] : nil
                }) {
                    blackHole(try? cleaner.clean(page.bytes, hints: PageHints(title: page.title)).utf8)
                }
            }
        }
    }

    func speed(_ time: Duration) -> Double { Double(set.byteCount) / 1e6 / time.seconds }

    /// A few lines for people and for scripts: the medians of all passes.
    func report() {
        let passes = passes.withLock(\.self)
        guard !passes.isEmpty else { return }
        func median(_ figure: (Pass) -> Double) -> Double { passes.map(figure).sorted()[passes.count / 2] }
        func figure(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
        let cleaning = median { $0.cleaning.seconds }
        let stages = StageTimes.Stage.allCases.map { stage in
            "\(stage) \(figure(100 * median { $0.stages[stage].seconds } / cleaning, 0)) %"
        }
        let pages = passes[passes.count / 2].pages.sorted()
        let percentiles = [50, 90, 99, 100].map { percent in
            "\(percent) %: \(figure(pages[(pages.count - 1) * percent / 100].seconds * 1e3, 2)) ms"
        }
        print(
            """
            \(set.name) (\(set.pages.count) pages, \(figure(Double(set.byteCount) / 1e6, 1)) MB): \
            cleaning: \(figure(median { speed($0.cleaning) }, 1)) MB/s, \
            \(figure(Double(set.pages.count) / cleaning, 0)) pages/s, \
            bare SAX parse: \(figure(median { speed($0.parsing) }, 1)) MB/s, \
            ratio \(figure(median { $0.parsing.seconds / $0.cleaning.seconds }, 2))
              stages: \(stages.joined(separator: ", ")), render \(figure(100 * median { $0.rendering.seconds } / cleaning, 0)) %
              pages: \(percentiles.joined(separator: ", "))
              two workers: \(figure(time(workers: 1).seconds / time(workers: 2).seconds, 2)) times one
            """)
    }
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
