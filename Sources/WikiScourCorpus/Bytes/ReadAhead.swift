/// Reads a stream on a thread of its own, some way ahead of whoever takes its bytes.
///
/// So a file is unpacked beside the work on its pages, and the next file while one is still being read. The bytes wait in a ring of a
/// fixed size; the thread ends with the stream's taker.
final class ReadAhead {
    /// Why there are no more bytes: the stream's end, or damage with its place.
    struct Stop: Sendable {
        var damage: String?
        var memberOffset: Int
    }

    private let ring = Ring()

    /// Takes a stream over; nobody else may use it from now on. Nil where the system gives no thread.
    init?(_ stream: ByteStream) {
        let reading = Reading(stream: stream)
        guard System.startThread(stackSize: 1 << 20, { [ring] in reading.run(into: ring) }) else { return nil }
    }

    deinit { ring.close() }

    /// Takes bytes as far as there is room, once there are some; 0 where the stream stops.
    func read(into room: UnsafeMutableRawBufferPointer) -> Int { ring.take(into: room) }

    /// Why the stream stopped; nil as long as it goes on.
    var stop: Stop? { ring.stop }

    /// Goes on behind damage; false where nothing is left.
    func recover() -> Bool { ring.recover() }

    /// What the thread does.
    private struct Reading: @unchecked Sendable {
        // Sound as unchecked: only the thread has the stream.
        let stream: ByteStream

        func run(into ring: Ring) {
            while true {
                while let room = ring.room() {
                    let count = stream.read(into: room)
                    if count == 0 { break }
                    ring.put(count)
                }
                repeat {
                    let stop = Stop(damage: stream.damage, memberOffset: stream.memberOffset)
                    guard ring.stopUntilRecovery(stop) else { return }
                } while !stream.recover()
            }
        }
    }
}

/// Bytes on their way from one thread to another, in the order in which they came.
private final class Ring: @unchecked Sendable {
    // Sound as unchecked: of the buffer each side touches the part only that the flow says is its own.
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Ring.size, alignment: 16)
    private let flow = Monitor(Flow())

    /// Several blocks of bzip2, which come at once after a while each.
    private static let size = 1 << 22
    /// Less room than this is not worth a change of threads.
    private static let leastRoom = 1 << 17

    private struct Flow {
        /// Bytes put in and taken out, since the beginning.
        var put = 0
        var taken = 0
        var stop: ReadAhead.Stop?
        var isClosed = false

        var isReadyToTake: Bool { put > taken || stop != nil }
    }

    deinit { buffer.deallocate() }

    // MARK: The reader's side

    /// Waits for room; nil when nobody takes any more.
    func room() -> UnsafeMutableRawBufferPointer? {
        flow.change(
            when: { $0.isClosed || $0.put - $0.taken <= Ring.size - Ring.leastRoom },
            { flow in
                if flow.isClosed { return nil }
                let start = flow.put % Ring.size
                return UnsafeMutableRawBufferPointer(
                    rebasing: buffer[start..<min(Ring.size, start + Ring.size - (flow.put - flow.taken))])
            })
    }

    func put(_ count: Int) {
        flow.change { $0.put += count }
    }

    /// Tells that the stream has stopped, and waits; false where it is not to go on.
    func stopUntilRecovery(_ stop: ReadAhead.Stop) -> Bool {
        flow.change { $0.stop = stop }
        return flow.change(when: { $0.isClosed || $0.stop == nil }, { !$0.isClosed })
    }

    // MARK: The taker's side

    func take(into room: UnsafeMutableRawBufferPointer) -> Int {
        let ready = flow.change(when: \.isReadyToTake) { flow in
            let start = flow.taken % Ring.size
            return buffer[start..<min(Ring.size, start + min(flow.put - flow.taken, room.count))]
        }
        room.copyMemory(from: UnsafeRawBufferPointer(rebasing: ready))
        flow.change { $0.taken += ready.count }
        return ready.count
    }

    var stop: ReadAhead.Stop? { flow.change { $0.put > $0.taken ? nil : $0.stop } }

    /// The reader stops again where it finds nothing, else there are bytes.
    func recover() -> Bool {
        flow.change { $0.stop = nil }
        return flow.change(when: \.isReadyToTake) { $0.put > $0.taken }
    }

    func close() {
        flow.change { $0.isClosed = true }
    }
}
