package import Foundation

/// Pages of HTML for tests that go over many.
package enum PageFiles {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every rendering in Corpus/.
    package static let corpus = files(in: root.appending(path: "Corpus"))

    /// The larger collection beside the repository; empty where it is not there.
    package static let collection = files(in: root.deletingLastPathComponent().appending(path: "shared/pages"))

    /// How thorough the tests that go over many pages are: 1, unless the environment says more.
    package static let effort = ProcessInfo.processInfo.environment["TEST_EFFORT"].flatMap { Int($0) } ?? 1

    private static func files(in folder: URL) -> [URL] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? []
        return paths.filter { $0.hasSuffix(".html") }.sorted().map { folder.appending(path: $0) }
    }
}

extension [URL] {
    /// So many of the files, evenly spread.
    package func sample(_ number: Int) -> [URL] {
        guard count > number else { return self }
        return (0..<number).map { self[$0 * count / number] }
    }
}
