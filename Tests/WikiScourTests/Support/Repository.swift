import Foundation

/// Where things lie in the repository.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The pages with what must come of them.
    static let corpus = root.appending(path: "Corpus")

    /// The specimen that defines the format; it lies beside the repository, where it is at all.
    static let specimen = root.deletingLastPathComponent().appending(path: "shared/specimen")
}
