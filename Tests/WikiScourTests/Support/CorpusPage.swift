import Foundation
import Testing
import WikiScour

/// A folder of Corpus/: a page in its renderings, and what must come of each.
struct CorpusPage: CustomTestStringConvertible {
    /// What `page.json` says. Its key `lab` is mostly for Tests/MediaWikiLab.
    struct Description: Decodable {
        struct Laboratory: Decodable {
            /// Why the renderings are written by hand; nil where MediaWiki makes them.
            let handmade: String?
        }

        /// What the page is in the corpus for.
        let shows: String
        /// The title that the caller knows, for renderings that carry none.
        let title: String?
        /// Options other than the canonical ones, by the name in `expected.NAME.txt`.
        let variants: [String: Variant]?
        /// The code of the error that the page must give; it has no expected text then.
        let error: String?
        let lab: Laboratory?
    }

    /// Options, by the names that the command line gives them.
    struct Variant: Decodable {
        let keep: [String]?
        let drop: [String]?
        let infoboxKeys: String?

        enum CodingKeys: String, CodingKey {
            case keep, drop
            case infoboxKeys = "infobox-keys"
        }

        func options() throws -> CleaningOptions {
            func kinds(_ names: [String]?) throws -> ContentKinds {
                try (names ?? []).reduce(into: []) {
                    $0.formUnion(try #require(ContentKinds(name: $1), "no kind \($1)"))
                }
            }
            return CleaningOptions(
                keep: .canonical.union(try kinds(keep)).subtracting(try kinds(drop)),
                infoboxKeys: try infoboxKeys.map { try #require(InfoboxKeys(rawValue: $0)) } ?? .canonical)
        }
    }

    let name: String
    let folder: URL
    let files: [String]
    let description: Description

    var testDescription: String { name }

    /// All pages; what cannot be read as one fails a test of its own.
    static let all: [CorpusPage] = folders.compactMap { try? CorpusPage(name: $0) }

    static let folders: [String] = names(in: Repository.corpus)

    private static func names(in folder: URL) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0 != ".DS_Store" }.sorted()
    }

    init(name: String) throws {
        self.name = name
        folder = Repository.corpus.appending(path: name)
        files = Self.names(in: folder)
        description = try JSONDecoder().decode(
            Description.self, from: Data(contentsOf: folder.appending(path: "page.json")))
    }

    /// The files that hold the page in one form or another.
    var renderings: [String] {
        files.filter { $0.hasSuffix(".html") || $0 == "api.json" }
    }

    /// The names of the page's flattened forms, the files `scrape.NAME.txt`: what made them.
    var scrapes: [String] {
        files.compactMap { file in
            let parts = file.split(separator: ".")
            return parts.count == 3 && parts[0] == "scrape" && parts[2] == "txt" ? String(parts[1]) : nil
        }
    }

    /// The files that some test reads, or that the renderings are made from.
    var knownFiles: Set<String> {
        var known = Set(renderings + ["page.json", "page.wikitext", "expected.json"])
        if description.error == nil { known.insert("expected.txt") }
        known.formUnion((description.variants ?? [:]).keys.map { "expected.\($0).txt" })
        known.formUnion(scrapes.map { "scrape.\($0).txt" })
        known.formUnion(scrapes.map { "scrape.\($0).expected.txt" }.filter(files.contains))
        return known
    }

    func data(_ file: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: file))
    }
}

/// One rendering of a page, cleaned with one set of options.
struct CorpusCase: CustomTestStringConvertible {
    let page: CorpusPage
    let rendering: String
    /// The name of the options; nil: the canonical ones.
    let variant: String?

    var testDescription: String { "\(page.name)/\(rendering)" + (variant.map { " (\($0))" } ?? "") }

    static let all: [CorpusCase] = CorpusPage.all.flatMap { page in
        page.renderings.flatMap { rendering in
            ([nil] + (page.description.variants ?? [:]).keys.sorted()).map {
                CorpusCase(page: page, rendering: rendering, variant: $0)
            }
        }
    }

    func clean() throws -> Article {
        let options = try variant.map { try #require(page.description.variants?[$0]).options() } ?? CleaningOptions()
        return try Cleaner(options: options).clean(
            page.data(rendering), hints: PageHints(title: page.description.title))
    }

    func expectedText() throws -> String {
        String(decoding: try page.data(variant.map { "expected.\($0).txt" } ?? "expected.txt"), as: UTF8.self)
    }
}
