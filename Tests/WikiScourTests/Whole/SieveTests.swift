import Foundation
import HTMLReader
import TestSupport
import Testing
import WikiScour

/// Whether the sieve or libxml2 reads a page makes no difference to what comes out, to the byte.
struct SieveTests {
    private static let sieving = Cleaner()
    private static let parsing: Cleaner = {
        var options = CleaningOptions()
        options.sieving = false
        return Cleaner(options: options)
    }()

    @Test func `every rendering in the corpus comes out alike`() throws {
        for file in PageFiles.corpus { compare(try Data(contentsOf: file), file) }
    }

    @Test(.enabled(if: !PageFiles.collection.isEmpty, "../shared/pages is not here."))
    func `pages of real wikis come out alike`() throws {
        for file in PageFiles.collection.sample(20 * PageFiles.effort) { compare(try Data(contentsOf: file), file) }
    }

    @Test(.enabled(if: libxml2Version.hasPrefix("209"), "The libxml2 that is loaded is not 2.9."))
    func `broken pages come out alike`() throws {
        var mutator = Mutator(seed: 2)
        let files = PageFiles.corpus.sample(40) + PageFiles.collection.sample(10 * PageFiles.effort)
        for file in files {
            let page = Array(try Data(contentsOf: file))
            for _ in 0..<PageFiles.effort where page.count < 300_000 { compare(Data(mutator.mutate(page)), file) }
        }
    }

    /// The text and the record, or the error.
    private static func outcome(_ page: Data, _ file: URL, _ cleaner: Cleaner) -> String {
        do {
            let hints = PageHints(title: file.deletingPathExtension().lastPathComponent)
            let article = try cleaner.clean(page, hints: hints)
            return article.text + article.json()
        } catch {
            return "\(error)"
        }
    }

    private func compare(_ page: Data, _ file: URL) {
        let isAlike = isSame(Self.outcome(page, file, Self.sieving), Self.outcome(page, file, Self.parsing))
        #expect(isAlike, "\(file.lastPathComponent), \(page.count) bytes")
    }
}
