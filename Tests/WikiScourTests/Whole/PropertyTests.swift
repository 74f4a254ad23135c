import Foundation
import TestSupport
import Testing
import WikiScour

/// What fuzzing looks for holds for the pages there are, and for those that the mutator has broken.
struct PropertyTests {
    /// Debug builds are some thirty times as slow, and the machine has other work.
    private static let slowness = 100

    @Test func `pages of the corpus have the properties`() throws {
        for file in PageFiles.corpus.sample(200 * PageFiles.effort) { try check(file, Array(Data(contentsOf: file))) }
    }

    @Test func `broken pages have them`() throws {
        var mutator = Mutator(seed: 3)
        for file in PageFiles.corpus.sample(60) + PageFiles.collection.sample(5 * PageFiles.effort) {
            let page = Array(try Data(contentsOf: file))
            for _ in 0..<PageFiles.effort where page.count < 300_000 { try check(file, mutator.mutate(page)) }
        }
    }

    private func check(_ file: URL, _ page: [UInt8]) throws {
        let hints = PageHints(title: file.deletingPathExtension().lastPathComponent)
        let violations = CleaningProperties(hints: hints, slowness: Self.slowness).violations(of: page)
        #expect(violations == [], "\(file.lastPathComponent), \(page.count) bytes")
    }
}
