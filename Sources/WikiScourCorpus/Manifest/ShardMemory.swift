/// What an earlier run did that wrote shards: a shard counts as done as a whole, with all pages before it.
final class ShardMemory {
    /// A shard that is whole, with the lines of its pages in the manifest.
    private struct Segment {
        var lines: Range<Int>
        var isFull: Bool
    }

    private var reader: ManifestReader?
    private var segments: [Segment] = []
    /// Whether the earlier run came to the end of the sources; then the lines behind the last shard count as well.
    private var hasEnd = false
    private(set) var manifestSize: Int
    private(set) var isComplete = false

    /// How many shards are whole.
    var shardCount: Int { segments.count }

    /// - Parameter reader: The manifest, read up to the line behind the first.
    init(_ reader: ManifestReader, _ folder: BatchFolder) throws(SystemError) {
        var scan = reader
        let headSize = reader.offset
        var start = headSize
        while let (_, line) = scan.next() {
            guard case .mark(let mark) = line else { continue }
            if case .shard(let name, let byteCount, let isFull) = mark {
                guard System.size(of: folder.root.appending(name.utf8)) == byteCount else { break }
                segments.append(Segment(lines: start..<scan.offset, isFull: isFull))
                start = scan.offset
            }
            if mark == .end { hasEnd = true }
        }
        // A run that was stopped closed its last shard before it was full.
        if !hasEnd, let last = segments.last, !last.isFull { segments.removeLast() }
        manifestSize = headSize
        self.reader = try ManifestReader(folder.manifest)
        _ = self.reader?.next()
    }

    /// Where the lines end that count.
    private var linesEnd: Int { hasEnd ? .max : segments.last?.lines.upperBound ?? manifestSize }

    func look(_ item: SourceItem, _ hash: ContentHash) -> ResumingReader.Element {
        guard let (start, entry) = nextEntry() else {
            if reader != nil, hasEnd, let last = segments.last, !last.isFull {
                return .restart(manifestSize: last.lines.lowerBound)
            }
            reader = nil
            return .todo(item, hash)
        }
        if entry.isAbout(item, hash) {
            manifestSize = reader!.offset
            return .done(entry, isMoved: false)
        }
        return depart(at: start) ?? .todo(item, hash)
    }

    /// Says that the sources are over.
    func end() -> ResumingReader.Element? {
        guard let (start, _) = nextEntry() else {
            isComplete = reader != nil && hasEnd
            return nil
        }
        return depart(at: start)
    }

    /// The next page's line; nil where no more count.
    private func nextEntry() -> (start: Int, entry: ManifestEntry)? {
        while reader != nil, reader!.offset < linesEnd, let (start, line) = reader!.next() {
            switch line {
            case .page(let entry): return (start, entry)
            case .mark(.end): return nil
            case .mark: manifestSize = reader!.offset
            }
        }
        return nil
    }

    /// Leaves the manifest at a line that does not agree with the sources. The shard that it is in must be written anew, and so
    /// must one before it that has room.
    private func depart(at start: Int) -> ResumingReader.Element? {
        reader = nil
        if let segment = segments.first(where: { $0.lines.contains(start) })
            ?? segments.last.flatMap({ $0.isFull ? nil : $0 })
        {
            return .restart(manifestSize: segment.lines.lowerBound)
        }
        return nil
    }
}
