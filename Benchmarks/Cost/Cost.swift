import Foundation
import WikiScour

/// Cleans pages again and again, to finished text: `Cost PASSES FILE…`. Something that counts instructions runs it twice
/// with different numbers of passes; the difference is the cost of cleaning without that of starting.
@main struct Cost {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let passes = arguments.first.flatMap({ Int($0) }) else { fatalError("usage: Cost PASSES FILE…") }
        let pages = try arguments.dropFirst().map { Array(try Data(contentsOf: URL(filePath: $0))) }
        let cleaner = Cleaner()
        var byteCount = 0
        for _ in 0..<passes {
            for page in pages { byteCount += try cleaner.clean(page, hints: PageHints(title: "T")).utf8.count }
        }
        print("\(pages.reduce(0) { $0 + $1.count }) bytes in, \(byteCount / max(passes, 1)) out")
    }
}
