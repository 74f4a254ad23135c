import Foundation
import TestSupport

@testable import WikiScour
@testable import WikiScourCorpus

/// What the fuzzer feeds, and what must hold of it. A body returns where its input broke a property.
enum FuzzTarget: String, CaseIterable {
    /// Pages and fragments of HTML: every property of a cleaned page.
    case html
    /// Text that a flattener left, taken for a page whatever it looks like.
    case scrape
    /// Whatever comes, as a stranger's program hands it over, with limits and without.
    case door
    /// A piece, which is repeated until it is a large page: time must not grow with the square.
    case bomb
    /// Bytes in encodings; the first chooses what the caller claims.
    case decoding
    /// Containers, which are also read through whatever they are packed in.
    case warc, jsonl, tar
    /// JSON, in every place where some is read.
    case json

    func violations(of input: [UInt8]) -> [String] {
        switch self {
        case .html: Self.htmlProperties.violations(of: input)
        case .scrape: Self.scrapeProperties.violations(of: input)
        case .door: Self.doorProperties.violations(of: input) + LimitProperties.violations(of: input)
        case .bomb: BombProperties.violations(of: input)
        case .decoding: DecodingProperties.violations(of: input)
        case .warc, .jsonl, .tar: ContainerProperties.violations(of: input, in: rawValue)
        case .json: JSONProperties.violations(of: input)
        }
    }

    /// Sanitizers and coverage make everything slower.
    static let slowness = 20

    private static let htmlProperties = CleaningProperties(
        hints: PageHints(title: "T", form: .html), slowness: slowness)
    private static let scrapeProperties = CleaningProperties(
        hints: PageHints(title: "T", form: .scrape), slowness: slowness)
    private static let doorProperties = CleaningProperties(hints: PageHints(), slowness: slowness)
}
