/// Reads lines, however they end.
final class LineReader {
    enum Line {
        /// A line without its end; the bytes stay where they are until the next call.
        case whole(UnsafeRawBufferPointer)
        case tooLong
        /// The source broke off within the line.
        case damaged(String)
    }

    private let stream: ByteStream
    private let limit: Int

    init(_ stream: ByteStream, limit: Int) {
        self.stream = stream
        self.limit = limit
    }

    /// How many bytes of the line given last are still to be taken.
    private var pending = 0

    /// The next line with its place; nil at the end.
    func next() -> (offset: Int, line: Line)? {
        stream.take(pending)
        pending = 0
        let start = stream.offset
        var searched = 0
        var bytes = stream.peekSome()
        while true {
            if let end = bytes[searched...].firstIndex(of: 0x0A) {
                pending = end + 1
                let hasReturn = end > 0 && bytes[end - 1] == 0x0D
                if end > limit { return (start, .tooLong) }
                return (start, .whole(UnsafeRawBufferPointer(rebasing: bytes[..<(hasReturn ? end - 1 : end)])))
            }
            searched = bytes.count
            if searched > limit {
                skipLine()
                return (start, .tooLong)
            }
            guard let more = stream.peekMore() else { break }
            bytes = more
        }
        pending = searched
        if let damage = stream.damage {
            stream.take(searched)
            pending = 0
            // What follows is not the beginning of a line.
            if stream.recover() { skipLine() } else if wasDamaged, searched == 0 { return nil }
            wasDamaged = true
            return (start, .damaged(damage))
        }
        return searched > 0 ? (start, .whole(stream.peek(searched))) : nil
    }

    private var wasDamaged = false

    private func skipLine() {
        while true {
            let some = stream.peekSome()
            if some.isEmpty { return }
            if let end = some.firstIndex(of: 0x0A) { return stream.take(end + 1) }
            stream.take(some.count)
        }
    }
}
