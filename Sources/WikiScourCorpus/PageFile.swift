/// A page of a corpus: where it is read and where its document goes.
public struct PageFile: Sendable, Hashable {
    /// The file's path, as the caller's path and the names under it spell it; `-` for the standard input.
    public var path: FilePath
    /// Whether the page comes from the standard input.
    public var isStandardInput: Bool
    /// The path of the page's document within an output folder. No two pages of a corpus have the same.
    public var outputPath: FilePath

    /// The title that the file's name stands for, for a page that carries none.
    public var title: String? {
        isStandardInput ? nil : PageName(path.lastComponent).title
    }
}
