import Benchmark
import WikiScour

/// Throughput of cleaning, to finished text, beside libxml2's parse of the same bytes with callbacks that do nothing.
let benchmarks: @Sendable () -> Void = {
    for set in PageSet.all {
        let cleaningSpeed = BenchmarkMetric.custom("cleaning (MB/s)", polarity: .prefersLarger, useScalingFactor: false)
        let parsingSpeed = BenchmarkMetric.custom("bare SAX (MB/s)", polarity: .prefersLarger, useScalingFactor: false)
        let ratio = BenchmarkMetric.custom("ratio (%)", polarity: .prefersLarger, useScalingFactor: false)
        let pageTime = BenchmarkMetric.custom("a page (μs)", polarity: .prefersSmaller, useScalingFactor: false)
        let figures = Figures(set)
        Benchmark(
            set.name,
            configuration: .init(
                metrics: [cleaningSpeed, parsingSpeed, ratio, pageTime, .peakMemoryResident], warmupIterations: 1,
                maxDuration: .seconds(15), maxIterations: 50),
            closure: { benchmark in
                let pass = figures.pass()
                benchmark.measurement(cleaningSpeed, Int(figures.speed(pass.cleaning)))
                benchmark.measurement(parsingSpeed, Int(figures.speed(pass.parsing)))
                benchmark.measurement(ratio, Int(100 * pass.parsing.seconds / pass.cleaning.seconds))
                for page in pass.pages { benchmark.measurement(pageTime, Int(page.seconds * 1e6)) }
            },
            teardown: { figures.report() })
    }
}
