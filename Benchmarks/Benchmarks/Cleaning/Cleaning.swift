import Benchmark
import WikiScour

/// Throughput of cleaning, to finished text, beside libxml2's parse of the same bytes with callbacks that do nothing.
///
/// The two take turns page by page, so that whatever else the machine does slows both alike.
let benchmarks: @Sendable () -> Void = {
    for set in PageSet.all {
        let cleaningSpeed = BenchmarkMetric.custom("cleaning (MB/s)", polarity: .prefersLarger, useScalingFactor: false)
        let parsingSpeed = BenchmarkMetric.custom("bare SAX (MB/s)", polarity: .prefersLarger, useScalingFactor: false)
        let ratio = BenchmarkMetric.custom("ratio (%)", polarity: .prefersLarger, useScalingFactor: false)
        let figures = Figures(set)
        Benchmark(
            set.name,
            configuration: .init(
                metrics: [cleaningSpeed, parsingSpeed, ratio], warmupIterations: 1, maxDuration: .seconds(15),
                maxIterations: 50),
            closure: { benchmark in
                let pass = figures.pass()
                benchmark.measurement(cleaningSpeed, Int(pass.cleaning))
                benchmark.measurement(parsingSpeed, Int(pass.parsing))
                benchmark.measurement(ratio, Int(100 * pass.cleaning / pass.parsing))
            },
            teardown: { figures.report() })
    }
}
