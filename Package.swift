// swift-tools-version: 6.1
import PackageDescription

/// The language rules that every target of the package keeps.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "WikiScour",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "WikiScour", targets: ["WikiScour"]),
        .library(name: "WikiScourCorpus", targets: ["WikiScourCorpus"]),
        .executable(name: "wikiscour", targets: ["WikiScourCommand"]),
    ],
    traits: [
        .trait(name: "CLI", description: "Builds the command `wikiscour`, which needs swift-argument-parser."),
        .default(enabledTraits: ["CLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(name: "CByteScan"),
        .target(name: "HTMLReader", dependencies: ["CLibXML2", "CByteScan"], swiftSettings: strict),
        .target(name: "WikiScour", dependencies: ["HTMLReader", "CByteScan"], swiftSettings: strict),
        .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(name: "CBZip2", providers: [.apt(["libbz2-dev"]), .brew(["bzip2"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
        .systemLibrary(
            name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
        .systemLibrary(
            name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
        .target(
            name: "WikiScourCorpus", dependencies: ["WikiScour", "CZLib", "CBZip2", "CZstd", "CBrotli", "CXXHash"],
            swiftSettings: strict),
        .target(name: "WikiScourReport", dependencies: ["WikiScour", "WikiScourCorpus"], swiftSettings: strict),
        .executableTarget(
            name: "WikiScourCommand",
            dependencies: [
                "WikiScour", "WikiScourCorpus", "WikiScourReport",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CLI"])),
            ],
            swiftSettings: strict),
        .testTarget(name: "HTMLReaderTests", dependencies: ["HTMLReader", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "WikiScourTests", dependencies: ["WikiScour", "HTMLReader", "CByteScan", "TestSupport"],
            exclude: ["Scrape/Scores/scrape-floors.tsv", "rule-coverage.tsv"], swiftSettings: strict),
        .testTarget(
            name: "WikiScourCorpusTests", dependencies: ["WikiScour", "WikiScourCorpus", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "WikiScourReportTests", dependencies: ["WikiScourReport", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "WikiScourCommandTests", dependencies: ["WikiScourCommand", "TestSupport"], swiftSettings: strict),
        .target(
            name: "TestSupport", dependencies: ["HTMLReader", "WikiScour"], path: "Tests/TestSupport",
            swiftSettings: strict),
    ]
)

// What `make fuzz`, `make soak` and `make check-cost` run. Nobody else sees them.
if Context.environment["WIKISCOUR_HARDENING"] != nil {
    package.products.append(.library(name: "Fuzzing", type: .static, targets: ["Fuzzing"]))
    package.products.append(.executable(name: "soak", targets: ["Soak"]))
    package.products.append(.executable(name: "Cost", targets: ["Cost"]))
    package.targets.append(
        .target(
            name: "Fuzzing", dependencies: ["WikiScour", "WikiScourCorpus", "TestSupport"], path: "Tests/Fuzzing",
            exclude: ["README.md", "mediawiki.dict", "libxml2.supp", "fuzz"]))
    package.targets.append(
        .executableTarget(name: "Soak", dependencies: ["WikiScour", "TestSupport"], path: "Tests/Soak"))
    package.targets.append(.executableTarget(name: "Cost", dependencies: ["WikiScour"], path: "Benchmarks/Cost"))
}
