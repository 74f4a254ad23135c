import Foundation
import TestSupport
import Testing
import WikiScour

/// Pages of real wikis, where they lie beside the repository: every one has an outcome, and every output obeys the
/// format. What is missing or has leaked is for the checker (`make check-pages`), which is slower.
struct RealPagesOutputTests {
    private static let folder = Repository.root.deletingLastPathComponent().appending(path: "shared/pages")

    private static let pages: [URL] = ["html", "render"].flatMap { part in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path())) ?? []
        return names.filter { $0.hasSuffix(".html") }.sorted().map { folder.appending(path: part).appending(path: $0) }
    }

    @Test(.enabled(if: !pages.isEmpty, "../shared/pages is not here."))
    func `every page has an outcome that obeys the format`() throws {
        let cleaner = Cleaner()
        for page in Self.pages {
            let article = try cleaner.clean(
                try Data(contentsOf: page), hints: PageHints(title: page.deletingPathExtension().lastPathComponent))
            let violations = FormatValidator.violations(in: article.text)
            #expect(violations == [], "\(page.lastPathComponent)")
            #expect(!article.text.contains("mw-parser-output"), "\(page.lastPathComponent)")
        }
    }
}
