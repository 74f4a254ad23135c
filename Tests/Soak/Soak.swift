import Foundation
import TestSupport
import WikiScour

/// Cleans pages for long in one process, broken anew in every round, and looks whether it stays as it is: memory, speed, and outcomes
/// that have a reason.
///
/// soak [NUMBER OF PAGES]
@main struct Soak {
    /// Outcomes of broken pages that are as they should be.
    private static let explained: Set<CleaningError.Code> = [
        .emptyInput, .compressedInput, .binaryInput, .notAWikiPage, .noTitle, .apiError, .hostileMarkup,
    ]

    private struct Stage {
        var time = Duration.zero
        /// The time of a look at every byte of the same pages: other work on the machine makes both longer.
        var yardstick = Duration.zero
        var byteCount = 0
        var memory = 0
        var megabytesASecond: Double { Double(byteCount) / 1_000_000 / (time / .seconds(1)) }
        var looks: Double { time / yardstick }
    }

    static func main() throws {
        let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
        let pages = try (PageFiles.corpus + PageFiles.collection.sample(400)).map { Array(try Data(contentsOf: $0)) }
            .filter { $0.count < 400_000 }
        let cleaner = Cleaner()
        var mutator = Mutator(seed: 4)
        var outcomes: [String: Int] = [:]
        var unexplained = 0
        var stages: [Stage] = []
        let stageCount = 20
        for stage in 0..<stageCount {
            var figures = Stage()
            // Every stage has the same pages, so that their speeds can be compared.
            for number in 0..<count / stageCount {
                var page = pages[number % pages.count]
                if number >= pages.count || stage % 2 == 1 { page = mutator.mutate(page) }
                figures.yardstick += Self.look(at: page)
                let start = ProcessorClock.now
                do throws(CleaningError) {
                    outcomes[
                        try cleaner.clean(page, hints: PageHints(title: "T")).text.isEmpty ? "empty" : "cleaned",
                        default: 0] += 1
                } catch {
                    outcomes[error.code.rawValue, default: 0] += 1
                    if !explained.contains(error.code) {
                        unexplained += 1
                        say("soak: page \(number % pages.count) of stage \(stage): \(error)")
                    }
                }
                figures.time += ProcessorClock.now - start
                figures.byteCount += page.count
            }
            figures.memory = residentMemory
            stages.append(figures)
            say(
                "soak: \((stage + 1) * count / stageCount) pages, \(figures.memory >> 20) MB, "
                    + "\(Int(figures.megabytesASecond)) MB/s of the processor's time, a page takes \(rounded(figures.looks)) looks at it"
            )
        }
        say(
            "soak: " + outcomes.sorted { $0.value > $1.value }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
        // The first fifth fills the buffers.
        let (early, late) = (stages[stageCount / 5], stages[stageCount - 1])
        let growth = Double(late.memory) / Double(early.memory)
        let speed = stages[4..<12].map(\.looks).min()! / stages.suffix(8).map(\.looks).min()!
        say("soak: memory times \(rounded(growth)), speed times \(rounded(speed)), \(unexplained) unexplained")
        if growth > 1.1 || speed < 0.8 || unexplained > 0 || outcomes["empty"] != nil { exit(1) }
    }

    /// The time of a loop that takes each byte in turn, and cannot take several at once.
    private static func look(at page: [UInt8]) -> Duration {
        let start = ProcessorClock.now
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in page { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        // Asked for, so that the compiler does not take the loop away.
        if hash == 0 { say("soak: the bytes of a page come to nought") }
        return ProcessorClock.now - start
    }

    /// Writes at once, so that whoever waits for hours sees how it goes.
    private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    private static func rounded(_ number: Double) -> String { String(format: "%.2f", number) }

    private static var residentMemory: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (Int(line.filter(\.isNumber)) ?? 0) << 10
    }
}
