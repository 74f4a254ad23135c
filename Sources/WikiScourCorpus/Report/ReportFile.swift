extension BatchReport {
    /// Writes the report as JSON: one object, with every failure of the corpus, earlier runs' included, in the order of the sources.
    ///
    /// - Parameters:
    ///   - path: The file; `-` is the standard output.
    ///   - output: The output folder of the batch.
    public func write(to path: FilePath, failuresOf output: FilePath) throws(CorpusError) {
        try WholeFile.write(to: path) { descriptor throws(SystemError) in try write(to: descriptor, output) }
    }

    private func write(to descriptor: Int32, _ output: FilePath) throws(SystemError) {
        // The failures are written as they are read, for there may be many.
        try System.write(ContiguousArray(json.finished().dropLast()) + ",\"failures\":[".utf8, to: descriptor)
        var failure: SystemError?
        var isFirst = true
        BatchJob.forEachFailure(in: output) { page in
            guard failure == nil else { return }
            var writer = JSONWriter()
            writer.field("key", page.key)
            writer.field("source", page.source)
            writer.field("offset", page.offset)
            writer.field("title", page.title)
            writer.field("code", page.code)
            writer.field("message", page.message)
            do throws(SystemError) {
                try System.write(ContiguousArray((isFirst ? "\n" : ",\n").utf8) + writer.finished(), to: descriptor)
            } catch {
                failure = error
            }
            isFirst = false
        }
        if let failure { throw failure }
        try System.write(ContiguousArray("]}\n".utf8), to: descriptor)
    }
}
