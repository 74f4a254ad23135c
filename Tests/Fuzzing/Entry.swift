import Foundation

/// The target that `--target=NAME` on the command line chooses; the fuzzer itself passes such words over.
private let target: FuzzTarget = {
    let name = CommandLine.arguments.lazy.filter { $0.hasPrefix("--target=") }.map { $0.dropFirst(9) }.first ?? "html"
    guard let target = FuzzTarget(rawValue: String(name)) else {
        FileHandle.standardError.write(Data("targets: \(FuzzTarget.allCases.map(\.rawValue))\n".utf8))
        exit(64)
    }
    return target
}()

/// An input that takes so many seconds of the processor will never end, and is told as a crash. The fuzzer's own limit goes by the clock of the
/// wall, and takes an input for a hang while the program is stopped or waits for a processor.
private let longest = 120

private let watchIsSet: Void = {
    signal(SIGPROF) { _ in abort() }
}()

private func watch(_ seconds: Int) {
    watchIsSet
    var timer = itimerval()
    timer.it_value.tv_sec = seconds
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
}

/// What the fuzzer calls for every input. A broken property ends the process as a crash does, so that the input is kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzerTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    watch(longest)
    let violations = target.violations(of: input)
    watch(0)
    if !violations.isEmpty {
        FileHandle.standardError.write(Data(("BROKEN: " + violations.joined(separator: "\nBROKEN: ") + "\n").utf8))
        abort()
    }
    return 0
}
