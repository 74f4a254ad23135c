internal import WikiScour

/// Reads sources and tells of each item whether an earlier run is done with it.
///
/// The sources come in the same order every time, and so does the manifest: as long as the two agree, the next page is compared
/// with the next line, and memory holds one of each.
final class ResumingReader: IteratorProtocol {
    enum Element: Sendable {
        /// An earlier run did this; `isMoved`: its line is to be written again.
        case done(ManifestEntry, isMoved: Bool)
        case todo(SourceItem, ContentHash)
        /// The sources have changed within a shard that was whole. The run must begin anew, with the manifest cut off there.
        case restart(manifestSize: Int)
        case failed(CorpusError)
    }

    /// What an earlier run left.
    enum Memory {
        case nothing
        case tree(TreeMemory)
        case shards(ShardMemory)
    }

    private var source: SourceReader
    private(set) var memory: Memory
    private var isOver = false

    init(_ source: SourceReader, _ memory: Memory) {
        self.source = source
        self.memory = memory
    }

    func next() -> Element? {
        guard !isOver else { return nil }
        do throws(SystemError) {
            guard let item = source.next() else {
                isOver = true
                return try nextBehindLast()
            }
            let hash = item.payload.hash
            switch memory {
            case .nothing: return .todo(item, hash)
            case .tree(let memory): return try memory.look(item, hash)
            case .shards(let memory):
                let element = memory.look(item, hash)
                if case .restart = element { isOver = true }
                return element
            }
        } catch {
            isOver = true
            return .failed(CorpusError(.unreadable, "manifest", error.message))
        }
    }

    private func nextBehindLast() throws(SystemError) -> Element? {
        switch memory {
        case .nothing: return nil
        case .tree(let memory):
            try memory.end()
            return nil
        case .shards(let memory): return memory.end()
        }
    }

    /// How much of the manifest agrees with the sources; what stands behind it is to be taken off.
    var manifestSize: Int {
        switch memory {
        case .nothing: 0
        case .tree(let memory): memory.manifestSize
        case .shards(let memory): memory.manifestSize
        }
    }

    /// Whether the manifest agrees with the sources to the end of both: there was nothing to do.
    var isComplete: Bool {
        switch memory {
        case .nothing: false
        case .tree(let memory): memory.isComplete
        case .shards(let memory): memory.isComplete
        }
    }
}

extension SourceItem.Payload {
    /// The hash of what the source holds.
    var hash: ContentHash {
        switch self {
        case .page(let bytes, _), .jsonLine(let bytes): ContentHash(bytes)
        case .http(let body, _): ContentHash(body.bytes)
        case .skipped(let reason): ContentHash(ContiguousArray(reason.rawValue.utf8))
        case .failed(let code, let message): ContentHash(ContiguousArray((code.rawValue + message).utf8))
        }
    }

    var byteCount: Int {
        switch self {
        case .page(let bytes, _), .jsonLine(let bytes): bytes.count
        case .http(let body, _): body.bytes.count
        case .skipped, .failed: 0
        }
    }
}

extension ManifestEntry {
    /// Whether this is about an item, and the item is as it was. What could not be read may be readable now.
    func isAbout(_ item: SourceItem, _ hash: ContentHash) -> Bool {
        key == item.key.description && inputHash == hash.description
            && (outcome != .failed || code != "unreadable")
    }
}
