// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "CleanPage",
    platforms: [.macOS(.v15)],
    dependencies: [
        // Yours reads: .package(url: "<address of WikiScour's repository>", from: "0.1.0", traits: [])
        .package(name: "WikiScour", path: "../..", traits: [])
    ],
    targets: [
        .executableTarget(name: "CleanPage", dependencies: [.product(name: "WikiScour", package: "WikiScour")])
    ])
