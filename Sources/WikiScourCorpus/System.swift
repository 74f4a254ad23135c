// Every call to the system stands here, so that a new platform is a matter of this file.
#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A call to the system that failed.
struct SystemError: Error {
    let code: Int32

    /// The error that the last call of this thread left.
    static var last: SystemError { SystemError(code: errno) }

    var message: String { String(cString: strerror(code)) }

    var isClosedPipe: Bool { code == EPIPE }

    /// Whether a path is to blame, and another file could be written.
    var concernsPathOnly: Bool { [ENAMETOOLONG, ENOTDIR, EISDIR, EINVAL, EILSEQ].contains(code) }
}

/// The system, as far as this package needs it.
package enum System {
    static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    static var processID: Int { Int(getpid()) }

    /// The most memory that the process has had at once, in bytes.
    static var peakMemory: Int {
        #if canImport(Darwin)
            var usage = rusage()
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #else
            // Not `getrusage`: there a process inherits what the one that started it had.
            var status = ContiguousArray<UInt8>()
            if let file = try? Descriptor.reading("/proc/self/status") {
                status = (try? file.bytes(at: 0, count: 1 << 14)) ?? []
            }
            let text = String(decoding: status, as: UTF8.self)
            guard let place = text.firstRange(of: "VmHWM:") else { return 0 }
            let digits = text[place.upperBound...].drop { !$0.isNumber }
            return (Int(digits.prefix { $0.isNumber }) ?? 0) * 1024
        #endif
    }

    /// Lets a write to a closed pipe fail with an error instead of ending the process.
    package static func ignoreClosedPipes() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Calls the system with a path, and again where a signal came between.
    private static func call<Result: SignedInteger>(
        _ path: FilePath, _ body: (UnsafePointer<CChar>) -> Result
    ) throws(SystemError) -> Result {
        let path = path.bytes.map { CChar(bitPattern: $0) } + [0]
        while true {
            let result = path.withUnsafeBufferPointer { body($0.baseAddress!) }
            if result >= 0 { return result }
            if errno != EINTR { throw .last }
        }
    }

    package static func exit(_ status: Int32) -> Never {
        #if canImport(Darwin)
            Darwin.exit(status)
        #elseif canImport(Musl)
            Musl.exit(status)
        #else
            Glibc.exit(status)
        #endif
    }

    // MARK: Files

    enum FileType {
        case file, folder, link, other
    }

    struct FileStatus {
        /// Tells two files from one with two names.
        struct Identity: Hashable {
            let device: UInt64
            let number: UInt64
        }

        let type: FileType
        let size: Int
        let identity: Identity

        fileprivate init(_ status: stat) {
            type =
                switch status.st_mode & S_IFMT {
                case S_IFREG: .file
                case S_IFDIR: .folder
                case S_IFLNK: .link
                default: .other
                }
            size = Int(status.st_size)
            identity = Identity(
                device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
        }
    }

    /// What stands at a path; `following`: where a link leads.
    static func status(of path: FilePath, following: Bool) throws(SystemError) -> FileStatus {
        var status = stat()
        _ = try call(path) { following ? stat($0, &status) : lstat($0, &status) }
        return FileStatus(status)
    }

    /// The size of a file; nil where there is none.
    static func size(of path: FilePath) -> Int? {
        guard let status = try? status(of: path, following: true), status.type == .file else { return nil }
        return status.size
    }

    /// The path without links, `.` and `..`.
    static func resolve(_ path: FilePath) throws(SystemError) -> FilePath {
        let terminated = path.bytes.map { CChar(bitPattern: $0) } + [0]
        guard let resolved = realpath(terminated, nil) else { throw .last }
        defer { free(resolved) }
        let bytes = UnsafeBufferPointer(start: resolved, count: strlen(resolved))
        return FilePath(bytes: bytes.map { UInt8(bitPattern: $0) })
    }

    /// The names in a folder, in no order.
    static func names(in folder: FilePath) throws(SystemError) -> [[UInt8]] {
        let terminated = folder.bytes.map { CChar(bitPattern: $0) } + [0]
        guard let stream = opendir(terminated) else { throw .last }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw .last }
                return names
            }
            // A pointer to the name, and not the tuple that it is imported as: the record may be shorter than its type.
            let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name)!
            let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
            let length = strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
            let name = Array(UnsafeBufferPointer(start: start, count: length))
            if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
        }
    }

    /// Makes a folder, and those that it lies in; does nothing where there is one.
    static func createFolders(_ path: FilePath) throws(SystemError) {
        if try exists(path) { return }
        if path.parent != path { try createFolders(path.parent) }
        do throws(SystemError) {
            _ = try call(path) { mkdir($0, 0o777) }
        } catch {
            // Another worker may have been quicker.
            if error.code != EEXIST { throw error }
        }
    }

    /// Whether there is a folder; something else there is an error.
    private static func exists(_ folder: FilePath) throws(SystemError) -> Bool {
        do throws(SystemError) {
            if try status(of: folder, following: true).type == .folder { return true }
        } catch {
            if error.code == ENOENT { return false }
            throw error
        }
        throw SystemError(code: ENOTDIR)
    }

    static func rename(_ path: FilePath, to target: FilePath) throws(SystemError) {
        let terminated = target.bytes.map { CChar(bitPattern: $0) } + [0]
        #if canImport(Darwin)
            _ = try call(path) { Darwin.rename($0, terminated) }
        #elseif canImport(Musl)
            _ = try call(path) { Musl.rename($0, terminated) }
        #else
            _ = try call(path) { Glibc.rename($0, terminated) }
        #endif
    }

    static func remove(_ path: FilePath) {
        _ = try? call(path) { unlink($0) }
    }

    /// Whether a name is what a pattern of the shell (`*`, `?`, `[…]`) describes.
    static func matches(_ name: FilePath, pattern: String) -> Bool {
        (try? call(name) { fnmatch(pattern, $0, 0) == 0 ? Int32(0) : Int32(1) }) == 0
    }

    // MARK: Open files

    /// An open file, closed when it goes.
    struct Descriptor: ~Copyable {
        let number: Int32

        static func reading(_ path: FilePath) throws(SystemError) -> Descriptor {
            Descriptor(number: try call(path) { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) })
        }

        /// Creates a file, or empties it.
        static func writing(_ path: FilePath) throws(SystemError) -> Descriptor {
            Descriptor(number: try call(path) { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) })
        }

        /// Opens a file to write behind its end; creates it where there is none.
        static func appending(_ path: FilePath) throws(SystemError) -> Descriptor {
            Descriptor(number: try call(path) { open($0, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666) })
        }

        /// The standard input once more, which may be closed then.
        static func standardInput() throws(SystemError) -> Descriptor {
            let number = dup(System.standardInput)
            guard number >= 0 else { throw .last }
            return Descriptor(number: number)
        }

        /// Keeps other processes out; false where one is in already.
        func lock() throws(SystemError) -> Bool {
            if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
            if errno == EWOULDBLOCK { return false }
            throw .last
        }

        /// Sees to it that what was written is there after a loss of power.
        func synchronize() throws(SystemError) {
            guard fsync(number) == 0 else { throw .last }
        }

        /// Reads a piece from the middle.
        func bytes(at offset: Int, count: Int) throws(SystemError) -> ContiguousArray<UInt8> {
            var code: Int32 = 0
            let bytes = ContiguousArray<UInt8>(unsafeUninitializedCapacity: count) { buffer, initialized in
                while initialized < count {
                    let read = pread(
                        number, buffer.baseAddress! + initialized, count - initialized, off_t(offset + initialized))
                    if read < 0, errno == EINTR { continue }
                    if read < 0 { code = errno }
                    if read <= 0 { break }
                    initialized += read
                }
            }
            if code != 0 { throw SystemError(code: code) }
            return bytes
        }

        func truncate(to size: Int) throws(SystemError) {
            guard ftruncate(number, off_t(size)) == 0 else { throw .last }
        }

        deinit { close(number) }

        func status() throws(SystemError) -> FileStatus {
            var status = stat()
            guard fstat(number, &status) == 0 else { throw .last }
            return FileStatus(status)
        }
    }

    static let standardInput: Int32 = 0

    /// Reads up to as many bytes as the buffer holds; 0 at the end of the file.
    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            if errno != EINTR { throw .last }
        }
    }

    /// Writes all bytes.
    static func write(_ bytes: ContiguousArray<UInt8>, to descriptor: Int32) throws(SystemError) {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { write($0[start...], to: descriptor) }
            if count >= 0 {
                start += count
            } else if errno != EINTR {
                throw .last
            }
        }
    }

    private static func write(_ bytes: Slice<UnsafeRawBufferPointer>, to descriptor: Int32) -> Int {
        let bytes = UnsafeRawBufferPointer(rebasing: bytes)
        #if canImport(Darwin)
            return Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            return Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    /// Writes a line for people. Where nobody listens, nothing is lost.
    package static func writeToStandardError(_ line: String) {
        try? write(ContiguousArray((line + "\n").utf8), to: 2)
    }

    /// Writes a line to whoever reads the output. Where nobody does any more, that is a clean end.
    package static func writeToStandardOutput(_ line: ContiguousArray<UInt8>) {
        try? write(line + "\n".utf8, to: 1)
    }

    /// Whether people read the standard error.
    package static var standardErrorIsTerminal: Bool { isatty(2) == 1 }

    /// Writes for people, without ending the line.
    package static func writeToStandardErrorAsIs(_ text: String) {
        try? write(ContiguousArray(text.utf8), to: 2)
    }

    // MARK: Signals

    /// Runs a body when someone interrupts the process or asks it to end; the second time it ends at once.
    ///
    /// Call it before other threads begin: they must not get the signals.
    package static func onInterrupt(_ body: @escaping @Sendable () -> Void) {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        startThread(stackSize: 1 << 20) {
            var number: Int32 = 0
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, SIGINT)
            sigaddset(&signals, SIGTERM)
            while sigwait(&signals, &number) != 0 {}
            body()
            while sigwait(&signals, &number) != 0 {}
            _exit(128 + number)
        }
    }

    // MARK: Threads

    /// Runs a body on a thread of its own, which nobody waits for; false where the system gives none.
    @discardableResult
    static func startThread(stackSize: Int, _ body: @escaping @Sendable () -> Void) -> Bool {
        guard let thread = startedThread(stackSize: stackSize, body) else { return false }
        pthread_detach(thread)
        return true
    }

    /// Runs a body on threads of its own, waits until all have ended, and runs `meanwhile` on this one.
    static func withThreads(
        _ count: Int, stackSize: Int, _ body: @escaping @Sendable () -> Void, meanwhile: () -> Void
    ) {
        var threads: [pthread_t] = []
        for _ in 0..<count {
            if let thread = startedThread(stackSize: stackSize, body) { threads.append(thread) }
            // Fewer threads are slower and nothing else; none at all could not go on.
            precondition(!threads.isEmpty, "the system gives no thread")
        }
        meanwhile()
        for thread in threads { pthread_join(thread, nil) }
    }

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private static func startedThread(stackSize: Int, _ body: @escaping @Sendable () -> Void) -> pthread_t? {
        let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
        pthread_attr_init(attributes)
        pthread_attr_setstacksize(attributes, stackSize)
        defer {
            pthread_attr_destroy(attributes)
            attributes.deallocate()
        }
        func run(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
            Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
            return nil
        }
        let argument = Unmanaged.passRetained(Body(body)).toOpaque()
        #if canImport(Darwin)
            var thread: pthread_t?
            if pthread_create(&thread, attributes, { run($0) }, argument) == 0 { return thread }
        #else
            var thread = pthread_t()
            if pthread_create(&thread, attributes, { run($0!) }, argument) == 0 { return thread }
        #endif
        Unmanaged<Body>.fromOpaque(argument).release()
        return nil
    }
}

/// State that several threads share: one at a time has it, and may wait until it is as it needs it.
///
/// Only who has what it waits for is woken: a thread that wakes for nothing takes a core from one that works.
final class Monitor<State>: @unchecked Sendable {
    /// A thread that waits.
    private final class Waiter {
        let ready: (State) -> Bool
        let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

        init(_ ready: @escaping (State) -> Bool) {
            self.ready = ready
            pthread_cond_init(change, nil)
        }

        deinit {
            pthread_cond_destroy(change)
            change.deallocate()
        }
    }

    // Sound as unchecked: the state and the waiters are touched under the mutex only.
    private var state: State
    private var waiters: [Waiter] = []
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    init(_ state: State) {
        self.state = state
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Waits until the state is `ready`, changes it, and wakes those for whom it is ready then.
    func change<Result>(when ready: (State) -> Bool = { _ in true }, _ body: (inout State) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        if !ready(state) { wait(until: ready) }
        let result = body(&state)
        for waiter in waiters where waiter.ready(state) { pthread_cond_signal(waiter.change) }
        return result
    }

    private func wait(until ready: (State) -> Bool) {
        withoutActuallyEscaping(ready) { ready in
            let waiter = Waiter(ready)
            waiters.append(waiter)
            while !ready(state) { pthread_cond_wait(waiter.change, mutex) }
            waiters.removeAll { $0 === waiter }
        }
    }
}
