internal import WikiScour

/// Documents that a run of this program left behind, one after the other.
///
/// What they are is found out: the output folder of a batch, a folder of texts, records in JSON Lines, or one text.
struct DocumentSet {
    /// What is known of a document before it is read.
    struct Document {
        var key: String
        /// Why there is none, where a batch says so: "skipped: kind".
        var absence: String?
        var content: Content
    }

    enum Content {
        case none
        case file(FilePath, hash: String?)
        case record(ContiguousArray<UInt8>, hash: String?)
    }

    /// What documents are known by; two sets can be compared where it is the same.
    enum Form: String {
        case batch = "the output of a batch"
        case texts = "a folder of texts"
        case records = "records in JSON Lines"
        case text = "one text"
    }

    private enum Reader {
        case batch(ManifestReader, root: FilePath)
        case texts(PageFiles.Iterator, prefix: Int)
        case records(LineReader)
        case text(FilePath?)
    }

    let form: Form
    private let path: FilePath
    private var reader: Reader
    /// The shard that records of a batch are read from.
    private var shard: (name: String, lines: LineReader)?

    /// - Parameter asTexts: Take a folder for a tree of texts, though a batch wrote it.
    init(_ path: FilePath, asTexts: Bool = false) throws(CorpusError) {
        self.path = path
        do throws(SystemError) {
            if try System.status(of: path, following: true).type == .folder {
                if !asTexts, let manifest = try ManifestReader(BatchFolder(root: path).manifest) {
                    form = .batch
                    reader = .batch(manifest, root: path)
                    return
                }
                form = .texts
                let prefix = path.bytes.count + (path.bytes.last == UInt8(ascii: "/") ? 0 : 1)
                reader = .texts(PageFiles([path], outputExtension: "txt").makeIterator(), prefix: prefix)
                return
            }
            let stream = try Self.open(path)
            if stream.peek(64).first(where: { !$0.isSpaceOrMark }) == UInt8(ascii: "{") {
                form = .records
                reader = .records(LineReader(stream, limit: 1 << 30))
            } else {
                form = .text
                reader = .text(path)
            }
        } catch {
            throw CorpusError(.unreadable, path, error.message)
        }
    }

    private static func open(_ path: FilePath) throws(SystemError) -> ByteStream {
        var stream = ByteStream(OpenFile(try .reading(path), meter: ReadMeter()))
        if let compression = Compression(signature: stream.peek(Compression.signatureSize)) {
            stream = ByteStream(unpacking: stream, compression)
        }
        return stream
    }

    mutating func next() throws(CorpusError) -> Document? {
        switch reader {
        case .batch(var manifest, let root):
            defer { reader = .batch(manifest, root: root) }
            while let (_, line) = manifest.next() {
                if case .page(let entry) = line { return try document(of: entry, root) }
            }
            return nil
        case .texts(var files, let prefix):
            defer { reader = .texts(files, prefix: prefix) }
            while let file = files.next() {
                let path = try file.get().path
                let key = String(decoding: path.bytes.dropFirst(prefix), as: UTF8.self)
                // What a batch keeps there for itself is no document.
                if key.hasPrefix(".wikiscour/") { continue }
                return Document(key: key, content: .file(path, hash: nil))
            }
            return nil
        case .records(let lines):
            guard let record = try nextRecord(lines, path) else { return nil }
            let fields = Self.fields(of: record)
            return Document(
                key: fields["url"] ?? fields["title"] ?? "", absence: fields["error"].map { "failed: \($0)" },
                content: .record(record, hash: nil))
        case .text(let path):
            reader = .text(nil)
            return path.map { Document(key: "the document", content: .file($0, hash: nil)) }
        }
    }

    private mutating func document(of entry: ManifestEntry, _ root: FilePath) throws(CorpusError) -> Document {
        guard entry.outcome == .cleaned, let output = entry.output else {
            let absence = "\(entry.outcome.rawValue): \(entry.code ?? "")"
            return Document(key: entry.key, absence: absence, content: .none)
        }
        let file = root.appending(output.utf8)
        guard output.hasPrefix("pages-"), output.contains(".jsonl") else {
            return Document(key: entry.key, content: .file(file, hash: entry.documentHash))
        }
        if shard?.name != output {
            do throws(SystemError) {
                shard = (output, LineReader(try Self.open(file), limit: 1 << 30))
            } catch {
                throw CorpusError(.unreadable, file, error.message)
            }
        }
        guard let record = try nextRecord(shard!.lines, file) else {
            throw CorpusError(.damaged, file, "holds fewer records than its manifest says")
        }
        return Document(key: entry.key, content: .record(record, hash: entry.documentHash))
    }

    private func nextRecord(_ lines: LineReader, _ file: FilePath) throws(CorpusError) -> ContiguousArray<UInt8>? {
        while let (offset, line) = lines.next() {
            guard case .whole(let bytes) = line else {
                throw CorpusError(.damaged, file, "cannot be read on from byte \(offset)")
            }
            if !bytes.isEmpty { return ContiguousArray(bytes) }
        }
        return nil
    }

    // MARK: Contents

    private static func fields(of record: ContiguousArray<UInt8>) -> [String: String] {
        var strings: [String: String] = [:]
        record.withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes)
            _ = reader.readObject { name, reader in
                if ["url", "title", "text", "error"].contains(name) { strings[name] = reader.readString() }
            }
        }
        return strings
    }

    /// Whether two documents are the same by their hashes, so that they need not be read.
    static func areEqual(_ left: Document, _ right: Document) -> Bool {
        guard let left = left.hash, let right = right.hash else { return false }
        return left == right
    }

    /// The text of a document.
    static func text(of document: Document) throws(CorpusError) -> ContiguousArray<UInt8> {
        switch document.content {
        case .none: return []
        case .record(let record, _): return ContiguousArray((fields(of: record)["text"] ?? "").utf8)
        case .file(let path, _):
            var reader = PageReader(limit: Int(UInt32.max >> 1))
            let page = PageFile(path: path, isStandardInput: false, outputPath: "")
            return try reader.withBytes(of: page) { (bytes) throws(CorpusError) in ContiguousArray(bytes) }
        }
    }
}

extension DocumentSet.Document {
    fileprivate var hash: String? {
        switch content {
        case .none: nil
        case .file(_, let hash), .record(_, let hash): hash
        }
    }

    var isThere: Bool { absence == nil }
}

extension UInt8 {
    /// White space, or a byte of the mark that some put in front of UTF-8.
    fileprivate var isSpaceOrMark: Bool {
        self == 0x20 || (0x09...0x0D).contains(self) || [0xEF, 0xBB, 0xBF].contains(self)
    }
}
