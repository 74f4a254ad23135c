import Benchmark
@_spi(Benchmarks) import WikiScourCorpus

/// Throughput of cleaning, to finished text, beside libxml2's parse of the same bytes with callbacks that do nothing: by kind of
/// page, then by the number of workers.
let benchmarks: @Sendable () -> Void = {
    for collection in PageCollection.all {
        for (name, set) in collection.sets { measure(set, named: name) }
        for workers in PageCollection.workerCounts { measure(collection, workers: workers) }
    }
}

private func metric(_ name: String, _ polarity: BenchmarkMetric.Polarity) -> BenchmarkMetric {
    .custom(name, polarity: polarity, useScalingFactor: false)
}

private let speed = metric("cleaning (MB/s)", .prefersLarger)

private func measure(_ set: PageSet, named name: String) {
    let pagesPerSecond = metric("cleaning (pages/s)", .prefersLarger)
    let parsingSpeed = metric("bare SAX (MB/s)", .prefersLarger)
    let ratio = metric("ratio to SAX (%)", .prefersLarger)
    let pageTime = metric("a page (μs)", .prefersSmaller)
    let figures = Figures(set)
    // The memory that cleaning adds, for all pages of the collection are held.
    Benchmark(
        name,
        configuration: .init(
            metrics: [speed, pagesPerSecond, parsingSpeed, ratio, pageTime, .peakMemoryResidentDelta],
            warmupIterations: 1, maxDuration: .seconds(5), maxIterations: 50),
        closure: { benchmark in
            let (pass, times) = figures.pass()
            benchmark.measurement(speed, Int(pass.megabytesPerSecond))
            benchmark.measurement(pagesPerSecond, Int(pass.pagesPerSecond))
            if let parsing = pass.parsingMegabytesPerSecond { benchmark.measurement(parsingSpeed, Int(parsing)) }
            if let found = pass.ratioToSAX { benchmark.measurement(ratio, Int(100 * found)) }
            for page in times.cleaning { benchmark.measurement(pageTime, Int(page * 1e6)) }
        },
        teardown: { figures.report(name) })
}

private func measure(_ collection: PageCollection, workers: Int) {
    let set = collection.whole
    Benchmark(
        "\(collection.name), \(workers) workers",
        configuration: .init(metrics: [speed], warmupIterations: 1, maxDuration: .seconds(5), maxIterations: 50)
    ) { benchmark in
        benchmark.measurement(speed, Int(Double(set.byteCount) / 1e6 / set.seconds(workers: workers)))
    }
}
