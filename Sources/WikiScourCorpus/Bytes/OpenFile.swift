internal import Synchronization

/// A file that is being read, and counts what has been.
final class OpenFile {
    private let descriptor: System.Descriptor
    private let meter: ReadMeter

    init(_ descriptor: consuming System.Descriptor, meter: ReadMeter) {
        self.descriptor = descriptor
        self.meter = meter
    }

    /// Opens a file; `-` is the standard input.
    convenience init(_ path: FilePath, meter: ReadMeter) throws(SystemError) {
        self.init(path == "-" ? try .standardInput() : try .reading(path), meter: meter)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        let count = try System.read(descriptor.number, into: buffer)
        meter.byteCount.add(count, ordering: .relaxed)
        return count
    }
}

/// Counts the bytes that have been read from all files, for the progress.
final class ReadMeter: Sendable {
    let byteCount = Atomic(0)
}
