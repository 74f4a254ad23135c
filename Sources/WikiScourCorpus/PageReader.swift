internal import WikiScour

/// Reads pages into one buffer, which is used again. Each worker has its own.
struct PageReader: ~Copyable {
    private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    private let limit: Int

    /// A buffer that one huge page needed is not kept for the small ones that follow.
    private static let keptByteCount = 16 << 20

    /// - Parameter limit: The size of the largest page, in bytes.
    init(limit: Int) {
        self.limit = limit
    }

    deinit { buffer.deallocate() }

    /// Reads a page; the bytes are valid until `body` returns.
    mutating func withBytes<Result>(
        of page: PageFile, _ body: (UnsafeRawBufferPointer) throws(CorpusError) -> Result
    ) throws(CorpusError) -> Result {
        defer { shrink() }
        let count: Int
        do throws(SystemError) {
            count = try load(page)
        } catch {
            throw CorpusError(.unreadable, page.path, error.message)
        }
        if count > limit {
            throw CorpusError(.tooLarge, page.path, "larger than \(limit) bytes, the largest page that is cleaned")
        }
        return try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }

    private mutating func load(_ page: PageFile) throws(SystemError) -> Int {
        if page.isStandardInput { return try read(System.standardInput) }
        let file = try System.Descriptor.reading(page.path)
        // The size is a hint only: a pipe has none, and a file may grow. The byte more lets the end be seen.
        reserve(min(try file.status().size, limit) + 1)
        return try read(file.number)
    }

    /// Reads to the end of the file, or a byte past the limit.
    private mutating func read(_ descriptor: Int32) throws(SystemError) -> Int {
        var count = 0
        while count <= limit {
            if count == buffer.count { reserve(count * 2) }
            let read = try System.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
            if read == 0 { break }
            count += read
        }
        return count
    }

    private mutating func reserve(_ byteCount: Int) {
        guard byteCount > buffer.count else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: byteCount, alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
        buffer.deallocate()
        buffer = larger
    }

    private mutating func shrink() {
        guard buffer.count > Self.keptByteCount else { return }
        buffer.deallocate()
        buffer = .allocate(byteCount: 1 << 20, alignment: 16)
    }
}
