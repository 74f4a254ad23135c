import Foundation
@_spi(Benchmarks) import WikiScour

/// WikiScour, or libxml2's bare SAX parse, as one of the programs that `Peers/compare.py` measures in turn: `Peer clean|parse`.
///
/// For each path that it reads from the standard input it does its work on the file, and answers with a line: the nanoseconds
/// of the processor that this took, and the document as a string of JSON. An error's answer is -1 and the error.
@main struct Peer {
    static func main() throws {
        let cleans = CommandLine.arguments.dropFirst().first == "clean"
        let cleaner = Cleaner()
        try FileHandle.standardOutput.write(contentsOf: Data("ready\n".utf8))
        while let path = readLine() {
            let page = Array(try Data(contentsOf: URL(filePath: path)))
            var text = ""
            var nanoseconds = -1
            do {
                var document = ContiguousArray<UInt8>()
                let start = processorTime()
                if cleans {
                    document = try cleaner.clean(page, hints: PageHints(title: "T")).utf8
                } else {
                    page.withUnsafeBytes(BareParse.run)
                }
                nanoseconds = processorTime() - start
                text = String(decoding: document, as: UTF8.self)
            } catch {
                text = "\(error)"
            }
            let answer = Data("\(nanoseconds) ".utf8) + (try JSONEncoder().encode(text)) + Data("\n".utf8)
            try FileHandle.standardOutput.write(contentsOf: answer)
        }
    }

    /// What this process has had of the processor, in nanoseconds: others that run beside it do not count.
    private static func processorTime() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
}
