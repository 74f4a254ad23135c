public import WikiScour

/// Where the pages of a corpus are.
public enum CorpusSource: Sendable, Hashable {
    /// A file, a container, or a folder of such; `-` is the standard input.
    case path(FilePath)
    /// A file that names files and folders, one a line; `-` is the standard input.
    case list(FilePath)
}

/// How sources are read.
public struct SourceOptions: Sendable, Hashable {
    /// Patterns of the shell; files and members of archives are read only if one describes the path or the name.
    public var include: [String] = []
    /// Patterns of the shell; what one describes is not read.
    public var exclude: [String] = []
    /// Which fields of a JSON record hold what.
    public var fields = RecordFields()
    /// The title of pages that carry none and whose record tells none.
    public var title: String?
    /// The name of the pages' character encoding, where they do not show it themselves.
    public var encoding: String?
    /// What the pages are, HTML or flattened scrapes; nil to find out for each.
    public var form: InputDescription.Form?

    /// Everything is read, by the usual names of fields.
    public init() {}

    /// Whether something with this path is read.
    func admits(_ path: FilePath) -> Bool {
        let name = FilePath(bytes: path.lastComponent)
        func matches(_ pattern: String) -> Bool {
            System.matches(name, pattern: pattern) || System.matches(path, pattern: pattern)
        }
        return (include.isEmpty || include.contains(where: matches)) && !exclude.contains(where: matches)
    }
}
