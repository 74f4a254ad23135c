// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who depends on the library fetches the harness.
let package = Package(
    name: "WikiScourBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "WikiScour", path: "..", traits: []),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Cleaning",
            dependencies: [
                .product(name: "WikiScourCorpus", package: "WikiScour"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Cleaning",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .executableTarget(
            name: "Peer", dependencies: [.product(name: "WikiScour", package: "WikiScour")], path: "Peer"),
    ]
)
