internal import WikiScour

/// A line of a manifest that is no page's.
enum ManifestMark: Sendable, Hashable {
    /// The first line: what decides the output beside the pages.
    case head(versions: String, settings: String)
    /// A shard that is whole, and holds the pages since the mark before; `isFull`: no more fits.
    case shard(name: String, byteCount: Int, isFull: Bool)
    /// The last line: all sources have been gone through.
    case end

    /// The versions of this program, and of the rules that go on top of its own, that decide the output.
    static func versions(with rules: RuleOverlay?) -> String {
        let overlay = rules.map { " with \($0.identity)" } ?? ""
        return "format \(Versions.format), rules \(Versions.rules)\(overlay), libxml2 \(Versions.libxml2)"
    }

    var line: ContiguousArray<UInt8> {
        var writer = JSONWriter()
        switch self {
        case .head(let versions, let settings):
            writer.field("manifest", 1)
            writer.field("versions", versions)
            writer.field("settings", settings)
        case .shard(let name, let byteCount, let isFull):
            writer.field("shard", name)
            writer.field("bytes", byteCount)
            writer.field("full", isFull)
        case .end: writer.field("end", true)
        }
        return writer.finished() + "\n".utf8
    }

    init?(_ line: UnsafeBufferPointer<UInt8>) {
        var strings: [String: String] = [:]
        var byteCount: Int?
        var flags: Set<String> = []
        var reader = JSONReader(line)
        let isWhole = reader.readObject { name, reader in
            if reader.matches("true") { flags.insert(name) }
            if name == "bytes" { byteCount = reader.readInteger() } else { strings[name] = reader.readString() }
        }
        guard isWhole else { return nil }
        if let versions = strings["versions"], let settings = strings["settings"] {
            self = .head(versions: versions, settings: settings)
        } else if let name = strings["shard"], let byteCount {
            self = .shard(name: name, byteCount: byteCount, isFull: flags.contains("full"))
        } else if flags.contains("end") {
            self = .end
        } else {
            return nil
        }
    }
}

/// Reads a manifest line by line, up to its end or to a line that was cut off.
struct ManifestReader {
    enum Line {
        case page(ManifestEntry)
        case mark(ManifestMark)
    }

    private let lines: LineReader
    private let stream: ByteStream
    private let size: Int
    /// Where the next line begins.
    private(set) var offset = 0

    /// Opens a manifest; nil where there is none.
    init?(_ path: FilePath) throws(SystemError) {
        guard let status = try? System.status(of: path, following: true), status.type == .file else { return nil }
        size = status.size
        stream = ByteStream(OpenFile(try .reading(path), meter: ReadMeter()))
        lines = LineReader(stream, limit: 1 << 26)
    }

    mutating func next() -> (start: Int, line: Line)? {
        guard let (start, line) = lines.next(), case .whole(let bytes) = line else { return nil }
        // A line without its end is one that a run was killed in.
        let end = start + bytes.count + 1
        guard end <= size else { return nil }
        let content = bytes.bindMemory(to: UInt8.self)
        if let entry = ManifestEntry(content) {
            offset = end
            return (start, .page(entry))
        }
        guard let mark = ManifestMark(content) else { return nil }
        offset = end
        return (start, .mark(mark))
    }
}

/// Writes a manifest.
///
/// Lines are written some at a time, and always before a shard takes its name. They are forced to the disk with each shard, at the end,
/// and every few seconds: what a loss of power takes is done once more, because a document that is not as large as its line says
/// does not count as done.
struct ManifestWriter: ~Copyable {
    private let file: System.Descriptor
    private let path: FilePath
    private var buffer = ContiguousArray<UInt8>()
    private var lastSynchronization = SuspendingClock.now

    init(_ path: FilePath) throws(CorpusError) {
        self.path = path
        do throws(SystemError) {
            file = try .appending(path)
        } catch {
            throw CorpusError(.unwritable, path, error.message)
        }
    }

    mutating func append(_ line: ContiguousArray<UInt8>) throws(CorpusError) {
        buffer += line
        if buffer.count > 1 << 15 || SuspendingClock.now - lastSynchronization > .seconds(2) { try flush() }
    }

    /// Takes off what stands behind a place.
    mutating func truncate(to size: Int) throws(CorpusError) {
        buffer.removeAll()
        try attempt { file throws(SystemError) in try file.truncate(to: size) }
    }

    mutating func flush() throws(CorpusError) {
        let bytes = buffer
        buffer.removeAll(keepingCapacity: true)
        try attempt { file throws(SystemError) in try System.write(bytes, to: file.number) }
        if SuspendingClock.now - lastSynchronization > .seconds(2) { try synchronize() }
    }

    mutating func synchronize() throws(CorpusError) {
        if !buffer.isEmpty { try flush() }
        lastSynchronization = .now
        try attempt { file throws(SystemError) in try file.synchronize() }
    }

    private func attempt(_ body: (borrowing System.Descriptor) throws(SystemError) -> Void) throws(CorpusError) {
        do throws(SystemError) {
            try body(file)
        } catch {
            throw CorpusError(.unwritable, path, error.message)
        }
    }
}
