import Foundation
import TestSupport
import Testing

@testable import WikiScour

/// What is tallied, with the sieve before the page, is what the account tells piece by piece.
struct TallyTests {
    @Test func `the tally is the sum of the account`() throws {
        var options = CleaningOptions(account: true)
        let accounting = Cleaner(options: options)
        options.account = false
        options.tally = true
        let tallying = Cleaner(options: options)
        var pieces = 0
        for file in PageFiles.corpus {
            let page = try Data(contentsOf: file)
            guard let article = try? accounting.clean(page, hints: PageHints(title: "T")) else { continue }
            var expected: [ChromeKind: RemovalTally.Count] = [:]
            for removal in article.account {
                expected[removal.kind, default: .init()].pieces += 1
                expected[removal.kind]!.bytes += removal.text.utf8.count
                pieces += 1
            }
            let tallied = try tallying.clean(page, hints: PageHints(title: "T"))
            #expect(tallied.tally.counts == expected, "\(file.lastPathComponent)")
            #expect(tallied.account.isEmpty)
            #expect(isSame(tallied.text, article.text))
        }
        #expect(pieces > 1000)
    }
}
