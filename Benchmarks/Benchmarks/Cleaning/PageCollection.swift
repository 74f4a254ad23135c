import Foundation
@_spi(Benchmarks) import WikiScourCorpus

/// The pages of a folder or container.
struct PageCollection: Sendable {
    let name: String
    let whole: PageSet
    private let kinds: [PageSet]

    /// More is not held in memory.
    private static let maximumByteCount = 256 << 20
    /// Kinds that are a smaller part of a collection have no benchmark of their own.
    private static let leastShare = 0.01

    /// Nil where there are no pages.
    init?(name: String, path: String, only patterns: [String] = []) {
        var job = BenchmarkJob(of: [.path(FilePath(path))])
        job.sourceOptions.include = patterns
        job.maximumByteCount = Self.maximumByteCount
        guard let pages = job.pages() else { return nil }
        self.name = name
        whole = pages
        kinds = pages.byKind.filter { Double($0.byteCount) >= Self.leastShare * Double(pages.byteCount) }
    }

    /// The sets to measure, by name: all pages, and those of each kind.
    var sets: [(String, PageSet)] {
        [(name, whole)] + (kinds.count > 1 ? kinds.map { ("\(name): \($0.kinds[0])", $0) } : [])
    }

    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Those of the repository, and a larger collection: what the environment names, else the folder beside the repository. What is not
    /// there is said.
    static let all: [PageCollection] = {
        let larger =
            ProcessInfo.processInfo.environment["PAGES"]
            ?? repository.deletingLastPathComponent().appending(path: "shared/pages").path
        let corpus = repository.appending(path: "Corpus").path
        return [("Corpus", corpus, ["*.html", "api.json"]), ("Pages", larger, [])].compactMap { name, path, patterns in
            let collection = PageCollection(name: name, path: path, only: patterns)
            if collection == nil { print("\(name): SKIPPED, there are no pages in \(path)") }
            return collection
        }
    }()

    /// One worker, and twice as many up to the number of cores.
    static let workerCounts = Array(
        sequence(first: 1) { $0 * 2 <= ProcessInfo.processInfo.activeProcessorCount ? $0 * 2 : nil })
}
