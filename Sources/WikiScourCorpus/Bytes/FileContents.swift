extension System {
    /// All of a small file; `-` is the standard input.
    package static func contents(of path: FilePath, limit: Int) throws(CorpusError) -> ContiguousArray<UInt8> {
        var reader = PageReader(limit: limit)
        let page = PageFile(path: path, isStandardInput: path == FilePath("-"), outputPath: path)
        return try reader.withBytes(of: page) { bytes throws(CorpusError) in ContiguousArray(bytes) }
    }
}
