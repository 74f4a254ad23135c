/// What a file or a member of an archive holds, unpacked, and what that is.
struct SourceContents {
    let stream: ByteStream
    let form: ContentForm

    /// Deeper nesting (an archive in an archive in …) is no corpus.
    static let maximumDepth = 8

    /// Smaller files are unpacked as quickly as a thread is made.
    private static let leastSizeToReadAhead = 1 << 18

    init(of packed: ByteStream, mayBeContainer: Bool = true) {
        self.init(of: packed, mayBeContainer: mayBeContainer, readsAhead: false)
    }

    /// Opens a file; a container that is compressed is unpacked ahead from here on, if it `readsAhead`.
    init(ofFile path: FilePath, meter: ReadMeter, readsAhead: Bool) throws(SystemError) {
        let file = try OpenFile(path, meter: meter)
        self.init(
            of: ByteStream(file), mayBeContainer: true,
            readsAhead: readsAhead && (Self.size(ofFile: path) ?? .max) >= Self.leastSizeToReadAhead)
    }

    /// Whether a path leads to a file that can be read at any time.
    static func isRegularFile(_ path: FilePath) -> Bool { size(ofFile: path) != nil }

    private static func size(ofFile path: FilePath) -> Int? { path == "-" ? nil : System.size(of: path) }

    private init(of packed: ByteStream, mayBeContainer: Bool, readsAhead: Bool) {
        var stream = packed
        var depth = 0
        while depth < Self.maximumDepth,
            let compression = Compression(signature: stream.peek(Compression.signatureSize))
        {
            stream = ByteStream(unpacking: stream, compression)
            depth += 1
        }
        form = mayBeContainer ? ContentForm(of: stream) : .page
        self.stream = readsAhead && depth > 0 && form.isContainer ? .readingAhead(of: stream) : stream
    }
}
