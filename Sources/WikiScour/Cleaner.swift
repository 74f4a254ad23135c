internal import Synchronization

/// Cleans wiki pages.
///
/// ```swift
/// let article = try Cleaner().clean(page)
/// print(article.text)
/// ```
///
/// A cleaner has no state but spare buffers: make one and use it from as many threads as you like.
public struct Cleaner: Sendable {
    /// What the cleaner keeps, drops and assumes.
    public let options: CleaningOptions
    private let workspaces: WorkspacePool
    private static let largestKeptPage = 16 << 20

    /// Makes a cleaner. It holds the options, the rules and spare buffers, and nothing of a page.
    public init(options: CleaningOptions = CleaningOptions()) {
        self.options = options
        workspaces = WorkspacePool(rules: options.rules.map { RuleBook($0) } ?? .builtIn)
    }

    /// Cleans a page.
    ///
    /// - Parameters:
    ///   - page: The bytes of the page, as they came: a whole page, a fragment, or the answer of the wiki's API.
    ///   - hints: What the caller knows about the page.
    /// - Throws: A ``CleaningError`` that says what the bytes are instead of a wiki page.
    public func clean(
        _ page: some Sequence<UInt8>, hints: PageHints = PageHints()
    ) throws(CleaningError) -> Article {
        let result: Result<Article, CleaningError>? = page.withContiguousStorageIfAvailable {
            do throws(CleaningError) {
                return .success(try clean(UnsafeRawBufferPointer($0), hints: hints))
            } catch {
                return .failure(error)
            }
        }
        if let result { return try result.get() }
        return try clean(ContiguousArray(page), hints: hints)
    }

    /// Cleans a page held as a string.
    ///
    /// - Throws: A ``CleaningError``, as for bytes.
    public func clean(_ page: String, hints: PageHints = PageHints()) throws(CleaningError) -> Article {
        try clean(page.utf8, hints: hints)
    }

    /// Cleans a page where it lies in memory. The bytes are read during the call only.
    ///
    /// - Throws: A ``CleaningError``, as for bytes.
    public func clean(
        _ page: UnsafeRawBufferPointer, hints: PageHints = PageHints()
    ) throws(CleaningError) -> Article {
        let workspace = takeWorkspace()
        // The buffers that one huge page needed are not kept for the small ones that follow.
        defer { if page.count <= Self.largestKeptPage { giveBack(workspace) } }
        return try workspace.clean(page.bindMemory(to: UInt8.self), hints: hints, options: options)
    }

    func takeWorkspace() -> Workspace { workspaces.take() }

    func giveBack(_ workspace: Workspace) { workspaces.giveBack(workspace) }
}

/// Buffers for as many pages as are cleaned at once, kept for the next ones.
private final class WorkspacePool: Sendable {
    private let spare = Mutex<[Workspace]>([])
    private let rules: RuleBook

    init(rules: RuleBook) {
        self.rules = rules
    }

    func take() -> Workspace {
        spare.withLock { $0.popLast() } ?? Workspace(rules: rules)
    }

    func giveBack(_ workspace: Workspace) {
        spare.withLock { $0.append(workspace) }
    }
}
