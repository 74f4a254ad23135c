import Foundation
import TestSupport
import WikiScour

/// A page of HTML with its flattened text.
struct ScoredPage: Sendable {
    /// Where pages come from.
    enum Collection: String, CaseIterable {
        /// Corpus/: pages that each show something difficult.
        case corpus
        /// Pages of real wikis beside the repository.
        case pages
        /// The smaller ones of them, which are enough for every day.
        case sample
        /// Real dumps of `get_text()` with their HTML, beside the repository.
        case dumps

        var index: Int { Self.allCases.firstIndex(of: self)! }
    }

    let collection: Collection
    let file: URL
    let title: String
    /// The styles to flatten it in.
    let styles: [FlatteningStyle]
    /// A file with flattened text that somebody else made; it has the one style that `styles` names.
    var dump: URL?

    /// Whether it is a page as a browser gets it, with its menus, by the name of its file.
    var isWhole: Bool {
        ["__parsoid__", "__fragment__", "__apioutput__"].allSatisfy { !file.lastPathComponent.contains($0) }
            && file.deletingLastPathComponent().lastPathComponent == "html"
    }

    // MARK: Which pages there are

    static let all: [ScoredPage] = Collection.allCases.filter { $0 != (hasTime ? .sample : .pages) }.flatMap(pages)

    /// Whether to take every page, and not a sample of those that are large and many.
    private static let hasTime = ProcessInfo.processInfo.environment["WIKISCOUR_EVERY_PAGE"] != nil

    private static let shared = Repository.root.deletingLastPathComponent().appending(path: "shared/pages")

    private static func pages(of collection: Collection) -> [ScoredPage] {
        switch collection {
        case .corpus:
            // What is drawn anew for every language has a stricter test of its own (``InterfaceLanguageTests``).
            CorpusPage.all.filter { $0.description.error == nil && !$0.name.hasPrefix("languages-") }.flatMap { page in
                page.renderings.filter { $0.hasSuffix(".html") }.map {
                    ScoredPage(
                        collection: .corpus, file: page.folder.appending(path: $0),
                        title: page.description.title ?? "Untitled",
                        styles: FlatteningStyle.allCases.filter { $0 != .content })
                }
            }
        case .pages, .sample:
            ["html", "render", "pairs"].flatMap { part in
                pages(in: part).filter { collection == .pages || $0.size <= 100_000 }.map {
                    ScoredPage(
                        collection: collection, file: $0.file, title: $0.file.deletingPathExtension().lastPathComponent,
                        styles: [.textContent, .lines, .blocks, .content])
                }
            }
        case .dumps:
            pages(in: "pairs/searchengine_gettext_2024").compactMap { page in
                let name = page.file.deletingPathExtension()
                let dump = name.appendingPathExtension("gettext.txt")
                guard FileManager.default.fileExists(atPath: dump.path) else { return nil }
                return ScoredPage(
                    collection: .dumps, file: page.file, title: name.lastPathComponent, styles: [.getText], dump: dump)
            }
        }
    }

    private static func pages(in part: String) -> [(file: URL, size: Int)] {
        let folder = shared.appending(path: part)
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".html") }.sorted().map {
            let file = folder.appending(path: $0)
            return (file, (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0)
        }
    }

    // MARK: Comparing one

    /// What the page's flattened forms give, against what its HTML gives. Nothing for pages that are no articles.
    func compare() throws -> [(group: ScoreGroup, comparison: DocumentComparison)] {
        let html = [UInt8](try Data(contentsOf: file))
        // Whoever has a page as text has decoded it.
        guard String(validating: html, as: UTF8.self) != nil else { return [] }
        let hints = PageHints(title: title)
        guard let article = try? Self.htmlCleaner.clean(html, hints: hints),
            article.metadata.kind == .article || article.metadata.kind == .list
        else { return [] }
        let language = article.metadata.language?.lowercased().prefix { $0 != "-" }
        let groups = ["all", "skin \(article.input?.skin.rawValue ?? "?")", "language \(language ?? "?")"]
        let reference = ReferenceDocument(article)
        let flattener = Flattener(html)
        return try styles.flatMap { style -> [(group: ScoreGroup, comparison: DocumentComparison)] in
            let text = try dump.map { try String(contentsOf: $0, encoding: .utf8) } ?? flattener.text(style)
            // Not every page has the element.
            if text.isEmpty, style == .content { return [] }
            let comparison = reference.compare(try? Self.scrapeCleaner.clean(text, hints: hints))
            return groups.map { (ScoreGroup(collection: collection, style: style, pages: $0), comparison) }
        }
    }

    private static let htmlCleaner = Cleaner(options: CleaningOptions(account: true))
    private static let scrapeCleaner = Cleaner()
}
