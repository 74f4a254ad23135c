/// Files that appear when they are whole, or not at all.
package enum WholeFile {
    /// - Parameter path: The file; `-` is the standard output.
    package static func write(_ bytes: ContiguousArray<UInt8>, to path: FilePath) throws(CorpusError) {
        do throws(SystemError) {
            if path == "-" { return try System.write(bytes, to: 1) }
            let temporary = FilePath(bytes: path.bytes + ".\(System.processID)".utf8)
            do {
                let file = try System.Descriptor.writing(temporary)
                try System.write(bytes, to: file.number)
            }
            try System.rename(temporary, to: path)
        } catch {
            throw CorpusError(error.isClosedPipe ? .closedPipe : .unwritable, path, error.message)
        }
    }
}
