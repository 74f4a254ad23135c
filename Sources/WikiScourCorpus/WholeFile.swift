/// Files that appear when they are whole, or not at all.
package enum WholeFile {
    /// - Parameter path: The file; `-` is the standard output.
    package static func write(_ bytes: ContiguousArray<UInt8>, to path: FilePath) throws(CorpusError) {
        try write(to: path) { descriptor throws(SystemError) in try System.write(bytes, to: descriptor) }
    }

    /// - Parameters:
    ///   - path: The file; `-` is the standard output.
    ///   - body: Writes to the descriptor that it is given.
    static func write(to path: FilePath, _ body: (Int32) throws(SystemError) -> Void) throws(CorpusError) {
        do throws(SystemError) {
            if path == "-" { return try body(1) }
            try replace(path, from: FilePath(bytes: path.bytes + ".\(System.processID)".utf8), body)
        } catch {
            throw CorpusError(error.isClosedPipe ? .closedPipe : .unwritable, path, error.message)
        }
    }

    /// Puts a file in the place of another, or where none is.
    ///
    /// - Parameter temporary: Where it is written; on the same file system, and no name that anybody else writes to.
    static func replace(
        _ path: FilePath, from temporary: FilePath, _ body: (Int32) throws(SystemError) -> Void
    ) throws(SystemError) {
        do throws(SystemError) {
            let file = try System.Descriptor.writing(temporary)
            try body(file.number)
            try System.rename(temporary, to: path)
        } catch {
            System.remove(temporary)
            throw error
        }
    }
}
