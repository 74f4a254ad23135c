/// The bytes of a file in order, unpacked where they are compressed, with a look ahead as far as one likes.
///
/// Damage (a member that is cut off or not valid, a file that cannot be read on) ends the stream like its end does;
/// ``damage`` tells them apart, and ``recover()`` goes on with what is whole behind it.
final class ByteStream {
    private enum Origin {
        case memory
        case file(OpenFile)
        /// A part of another stream, as a member of an archive is.
        case part(of: ByteStream, left: Int)
        case unpacked(ByteStream, Compression, Unpacker)
        case readAhead(ReadAhead)
    }

    private var origin: Origin
    /// Whether an unpacked stream is between two members.
    private var isBetweenMembers = true

    private var buffer: UnsafeMutableRawBufferPointer
    /// The bytes that have been read and not been taken.
    private var ready = 0..<0
    /// Where the first of them stands, in bytes from the beginning of the stream.
    private(set) var offset = 0
    /// Bytes from here on are kept though they are taken, as long as they are not too many.
    private var mark: Int?

    /// Why the stream ended before its end.
    private(set) var damage: String?
    /// Where in this stream the member began that is read, and damaged if there is damage.
    private(set) var memberOffset = 0

    private static let readSize = 1 << 16
    /// How much of a compressed member is kept for a second look behind damage.
    private static let keptSize = 1 << 19

    private init(_ origin: Origin, capacity: Int = 2 * ByteStream.readSize) {
        self.origin = origin
        buffer = .allocate(byteCount: capacity, alignment: 16)
    }

    deinit { buffer.deallocate() }

    convenience init(_ file: OpenFile) {
        self.init(.file(file))
    }

    /// The next `count` bytes of another stream, which is read through this one until they are over.
    convenience init(next count: Int, of stream: ByteStream) {
        self.init(.part(of: stream, left: count))
    }

    /// What another stream unpacks to.
    convenience init(unpacking stream: ByteStream, _ compression: Compression) {
        self.init(.unpacked(stream, compression, Unpacker(compression)), capacity: 4 * Self.readSize)
    }

    /// What a stream gives of which nothing was taken, read on a thread of its own. It must be all that reads what the stream comes from.
    static func readingAhead(of stream: ByteStream) -> ByteStream {
        // Where there is no thread to be had, it goes on without.
        ReadAhead(stream).map { ByteStream(.readAhead($0), capacity: 4 * readSize) } ?? stream
    }

    /// A copy of bytes in memory.
    convenience init(copying bytes: UnsafeRawBufferPointer) {
        self.init(.memory, capacity: max(bytes.count, 1))
        buffer.copyMemory(from: bytes)
        ready = 0..<bytes.count
    }

    // MARK: Looking and taking

    /// The next `count` bytes, fewer only where the stream ends. They stay where they are until the next call.
    func peek(_ count: Int) -> UnsafeRawBufferPointer {
        while ready.count < count, fill() {}
        return UnsafeRawBufferPointer(rebasing: buffer[ready.prefix(count)])
    }

    /// Some of the next bytes, as many as are there without waiting; none only where the stream ends.
    func peekSome() -> UnsafeRawBufferPointer {
        if ready.isEmpty { _ = fill() }
        return UnsafeRawBufferPointer(rebasing: buffer[ready])
    }

    /// All bytes that are there, and some more; nil where there are no more.
    func peekMore() -> UnsafeRawBufferPointer? {
        guard fill() else { return nil }
        return UnsafeRawBufferPointer(rebasing: buffer[ready])
    }

    /// Takes bytes that were looked at.
    func take(_ count: Int) {
        ready = ready.lowerBound + count..<ready.upperBound
        offset += count
    }

    /// Takes bytes without looking; returns how many there were.
    @discardableResult
    func skip(_ count: Int) -> Int {
        var left = count
        while left > 0 {
            let some = peekSome()
            if some.isEmpty { break }
            let size = min(left, some.count)
            take(size)
            left -= size
        }
        return count - left
    }

    /// Takes as many bytes as are there, into a buffer with room for some; 0 where the stream ends.
    func read(into room: UnsafeMutableRawBufferPointer) -> Int {
        // What nobody has looked at needs no stay in a buffer of this stream's own.
        if ready.isEmpty, case .unpacked(let stream, let compression, let unpacker) = origin {
            guard damage == nil else { return 0 }
            let count = fill(room, from: stream, compression, unpacker)
            offset += count
            return count
        }
        let some = peekSome().prefix(room.count)
        room.copyMemory(from: UnsafeRawBufferPointer(rebasing: some))
        take(some.count)
        return some.count
    }

    /// How much more there is of a part of another stream.
    var unreadPartCount: Int {
        if case .part(_, let left) = origin { left } else { 0 }
    }

    // MARK: Filling

    /// Reads some bytes behind those that are ready. False at the end and at damage.
    private func fill() -> Bool {
        guard damage == nil else { return false }
        makeRoom()
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[ready.upperBound...])
        let count: Int
        switch origin {
        case .memory: count = 0
        case .file(let file):
            do throws(SystemError) {
                count = try file.read(into: room)
            } catch {
                damage = error.message
                memberOffset = offset + ready.count
                count = 0
            }
        case .part(let stream, let left):
            let some = stream.peekSome()
            count = min(some.count, left, room.count)
            room.copyMemory(from: UnsafeRawBufferPointer(rebasing: some[..<count]))
            stream.take(count)
            origin = .part(of: stream, left: left - count)
            if count == 0, left > 0 {
                damage = stream.damage ?? "ends before its end"
                memberOffset = offset + ready.count
            }
        case .unpacked(let stream, let compression, let unpacker):
            count = fill(room, from: stream, compression, unpacker)
        case .readAhead(let stream):
            count = stream.read(into: room)
            if count == 0, let stop = stream.stop {
                damage = stop.damage
                memberOffset = stop.memberOffset
            }
        }
        ready = ready.lowerBound..<ready.upperBound + count
        return count > 0
    }

    private func fill(
        _ room: UnsafeMutableRawBufferPointer, from stream: ByteStream, _ compression: Compression, _ unpacker: Unpacker
    ) -> Int {
        while true {
            if isBetweenMembers {
                // Tapes and some tools pad with zeros.
                while stream.peekSome().first == 0 { stream.take(1) }
                let signature = stream.peek(Compression.signatureSize)
                if signature.isEmpty {
                    damage = stream.damage
                    memberOffset = offset + ready.count
                    return 0
                }
                guard Compression(signature: signature) == compression else {
                    damage = "what follows a member is not \(compression.rawValue) data"
                    memberOffset = offset + ready.count
                    stream.mark = stream.offset
                    return 0
                }
                stream.mark = stream.offset
                memberOffset = offset + ready.count
                unpacker.begin()
                isBetweenMembers = false
            }
            // Empty input is handed over as well: some of what came before may not be out yet.
            let packed = stream.peekSome()
            let (consumed, produced, state) = unpacker.unpack(packed, into: room)
            stream.take(consumed)
            if packed.isEmpty, produced == 0, !state.isEnd {
                damage = stream.damage ?? "ends in the middle of a \(compression.rawValue) member"
                return 0
            }
            switch state {
            case .inMember: break
            case .atMemberEnd: isBetweenMembers = true
            case .damaged(let message): damage = "damaged \(compression.rawValue) data: \(message)"
            }
            if produced > 0 || damage != nil { return produced }
        }
    }

    /// Makes room for a read: moves what is ready to the front, or takes a larger buffer.
    private func makeRoom() {
        guard buffer.count - ready.upperBound < Self.readSize else { return }
        // A part of what is taken may be wanted again.
        let kept = mark.map { min(max(offset - $0, 0), ready.lowerBound, Self.keptSize) } ?? 0
        let start = ready.lowerBound - kept
        let count = ready.upperBound - start
        let old = buffer
        if old.count - count < Self.readSize {
            buffer = .allocate(byteCount: max(old.count * 2, count + 2 * Self.readSize), alignment: 16)
        }
        if start > 0 || buffer.baseAddress != old.baseAddress {
            buffer.baseAddress!.copyMemory(from: old.baseAddress! + start, byteCount: count)
        }
        if buffer.baseAddress != old.baseAddress { old.deallocate() }
        ready = kept..<count
    }

    // MARK: Damage

    /// Goes on behind damage, with the next member that begins well.
    ///
    /// - Returns: False where nothing is left.
    func recover() -> Bool {
        guard damage != nil else { return false }
        if case .readAhead(let stream) = origin {
            let isRecovered = stream.recover()
            damage = isRecovered ? nil : stream.stop?.damage
            return isRecovered
        }
        guard case .unpacked(let stream, let compression, let unpacker) = origin else { return false }
        // The damaged member may have run into the next one, so the search begins within it.
        stream.rewind(to: (stream.mark ?? stream.offset) + 1)
        while true {
            damage = nil
            guard stream.findMember(compression) else {
                damage = stream.damage
                return damage != nil && stream.recover()
            }
            unpacker.begin()
            isBetweenMembers = true
            if fill() { return true }
            if damage == nil { return false }
            stream.rewind(to: (stream.mark ?? stream.offset) + 1)
        }
    }

    private func rewind(to place: Int) {
        if place > offset {
            skip(place - offset)
            return
        }
        let count = min(offset - place, ready.lowerBound)
        ready = ready.lowerBound - count..<ready.upperBound
        offset -= count
    }

    /// Takes bytes until a member begins.
    private func findMember(_ compression: Compression) -> Bool {
        mark = nil
        while true {
            let some = peekSome()
            guard !some.isEmpty else { return false }
            guard let found = some.firstIndex(of: compression.firstByte) else {
                take(some.count)
                continue
            }
            take(found)
            if Compression(signature: peek(Compression.signatureSize)) == compression { return true }
            take(1)
        }
    }
}
