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
        .systemLibrary(
            name: "LibXML2System", path: "LibXML2System", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(name: "BareParse", dependencies: ["LibXML2System"], path: "BareParse"),
        .executableTarget(
            name: "Cleaning",
            dependencies: [
                "BareParse", .product(name: "WikiScour", package: "WikiScour"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Cleaning",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .executableTarget(
            name: "Cost", dependencies: [.product(name: "WikiScour", package: "WikiScour")], path: "Cost"),
    ]
)
