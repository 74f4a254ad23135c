/// What an earlier run did that wrote a tree: each document stands for itself, so any of them may count as done.
final class TreeMemory {
    private let folder: BatchFolder
    /// The manifest, as long as it agrees with the sources.
    private var reader: ManifestReader?
    /// The entries behind the place where it did not.
    private(set) var earlier: EarlierEntries?
    private(set) var manifestSize: Int
    private(set) var isComplete = false

    /// - Parameter reader: The manifest, read up to the line behind the first.
    init(_ reader: ManifestReader, _ folder: BatchFolder) throws(SystemError) {
        self.reader = reader
        self.folder = folder
        manifestSize = reader.offset
        if System.size(of: folder.earlier) != nil { earlier = try EarlierEntries(folder.earlier) }
    }

    func look(_ item: SourceItem, _ hash: ContentHash) throws(SystemError) -> ResumingReader.Element {
        if let line = reader?.next() {
            if case .page(let entry) = line.line, isDone(entry, item, hash) {
                manifestSize = reader!.offset
                return .done(entry, isMoved: false)
            }
            try setAside(from: line.start)
        }
        reader = nil
        if let entry = earlier?.take(item.key.description), isDone(entry, item, hash) {
            return .done(entry, isMoved: true)
        }
        return .todo(item, hash)
    }

    /// Says that the sources are over.
    func end() throws(SystemError) {
        guard let line = reader?.next() else { return }
        if case .mark(.end) = line.line { isComplete = earlier == nil } else { try setAside(from: line.start) }
    }

    private func isDone(_ entry: ManifestEntry, _ item: SourceItem, _ hash: ContentHash) -> Bool {
        guard entry.isAbout(item, hash), entry.code != "too-slow" else { return false }
        guard let output = entry.output else { return true }
        return System.size(of: folder.root.appending(output.utf8)) == entry.outputByteCount
    }

    /// Keeps the rest of the manifest in another file, where entries are found by their keys.
    private func setAside(from start: Int) throws(SystemError) {
        reader = nil
        let temporary = folder.temporary("earlier")
        do {
            let target = try System.Descriptor.writing(temporary)
            try Self.copy(folder.manifest, from: start, to: target)
            if System.size(of: folder.earlier) != nil { try Self.copy(folder.earlier, from: 0, to: target) }
            try target.synchronize()
        }
        try System.rename(temporary, to: folder.earlier)
        earlier = try EarlierEntries(folder.earlier)
    }

    private static func copy(
        _ path: FilePath, from start: Int, to target: borrowing System.Descriptor
    ) throws(SystemError) {
        let file = try System.Descriptor.reading(path)
        var offset = start
        while true {
            let bytes = try file.bytes(at: offset, count: 1 << 20)
            if bytes.isEmpty { return }
            try System.write(bytes, to: target.number)
            offset += bytes.count
        }
    }
}
