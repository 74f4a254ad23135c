/// The output folder of a batch, and what the batch keeps there for itself.
struct BatchFolder: Sendable {
    let root: FilePath

    private var state: FilePath { root.appending(".wikiscour".utf8) }
    var manifest: FilePath { state.appending("manifest.jsonl".utf8) }
    /// The entries of a manifest that the sources no longer agree with.
    var earlier: FilePath { state.appending("earlier.jsonl".utf8) }
    private var temporary: FilePath { state.appending("tmp".utf8) }

    /// A file that is being written; it becomes visible under its own name when it is whole.
    func temporary(_ name: String) -> FilePath { temporary.appending(name.utf8) }

    /// Makes the folder and what is in it, and removes what a run that was killed has left half written.
    ///
    /// - Returns: The lock, which keeps other runs out as long as it is held.
    func prepare() throws(CorpusError) -> System.Descriptor {
        do throws(SystemError) {
            try System.createFolders(temporary)
            let lock = try System.Descriptor.appending(state.appending("lock".utf8))
            if try lock.lock() {
                for name in try System.names(in: temporary) { System.remove(temporary.appending(name)) }
                return lock
            }
        } catch {
            throw .cannotMake(root, error)
        }
        throw CorpusError(.otherRun, root, "another run writes there at this moment")
    }
}
