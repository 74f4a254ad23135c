import Foundation

/// Pages in memory, so that no disk is measured.
struct PageSet: Sendable {
    struct Page: Sendable {
        let title: String
        let bytes: [UInt8]
    }

    let name: String
    let pages: [Page]

    /// The HTML pages in a folder and the folders in it; nil where there are none.
    init?(name: String, folder: URL, only pattern: String = "") {
        guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.path) else { return nil }
        self.name = name
        pages = paths.filter { $0.hasSuffix(".html") && (pattern.isEmpty || $0.contains(pattern)) }.sorted().compactMap
        { path in
            let file = folder.appending(path: path)
            guard let data = try? Data(contentsOf: file) else { return nil }
            return Page(title: file.deletingPathExtension().lastPathComponent, bytes: Array(data))
        }
        if pages.isEmpty { return nil }
    }

    var byteCount: Int { pages.reduce(0) { $0 + $1.bytes.count } }

    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A larger collection: the folder that the environment names, else the one beside the repository.
    private static let collection =
        ProcessInfo.processInfo.environment["PAGES"].map { URL(filePath: $0) }
        ?? repository.deletingLastPathComponent().appending(path: "shared/pages")

    /// Every set that is there; what is not there is said.
    static let all: [PageSet] = [
        ("Corpus", repository.appending(path: "Corpus"), ""), ("all pages", collection.appending(path: "html"), ""),
        ("Vector legacy", collection.appending(path: "html"), "__vector-legacy__"),
        ("Vector 2022", collection.appending(path: "html"), "__vector-2022__"),
        ("fragments", collection.appending(path: "render"), ""),
    ].compactMap { name, folder, pattern in
        let set = PageSet(name: name, folder: folder, only: pattern)
        if set == nil { print("\(name): SKIPPED, there are no pages in \(folder.path)") }
        return set
    }
}
