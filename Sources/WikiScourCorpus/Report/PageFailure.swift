/// A page that failed, as a report tells it.
public struct PageFailure: Sendable, Hashable {
    /// The page's key: the source, and the place in it.
    public var key: String
    /// The title of its record, where it has one.
    public var title: String?
    /// What went wrong, for programs.
    public var code: String
    /// What went wrong, for people.
    public var message: String

    /// The source: the key without the places.
    public var source: String { String(key.prefix { $0 != "@" }) }

    /// Where the page begins in the innermost container that it is in; 0 for a file.
    public var offset: Int { key.split(separator: "@").dropFirst().last.flatMap { Int($0) } ?? 0 }
}

extension BatchJob {
    /// Whether a run has written to an output folder, so that another can go on.
    package static func hasBegun(in output: FilePath) -> Bool {
        System.size(of: BatchFolder(root: output).manifest) != nil
    }

    /// The failures of all runs into an output folder, in the order of the sources.
    public static func forEachFailure(in output: FilePath, _ body: (PageFailure) -> Void) {
        guard var reader = try? ManifestReader(BatchFolder(root: output).manifest) else { return }
        while let (_, line) = reader.next() {
            guard case .page(let entry) = line, entry.outcome == .failed else { continue }
            body(PageFailure(key: entry.key, title: entry.title, code: entry.code ?? "", message: entry.message ?? ""))
        }
    }
}
