import Foundation
import HTMLReader
import Testing

@testable import WikiScour

/// A rendering in HTML of a page of Corpus/, with the names by which rules know its elements, read once for all rules.
struct RenderedPage: Sendable {
    let page: CorpusPage
    let rendering: String
    let options: CleaningOptions
    let html: [UInt8]
    /// What the page's elements are called and carry: `tag=pre`, `class=navbox`.
    let names: Set<String>

    /// All that are not there to be refused, with all their options.
    static let all: [RenderedPage] = CorpusCase.all.filter {
        $0.page.description.error == nil && $0.rendering.hasSuffix(".html")
    }.compactMap { try? RenderedPage($0) }

    private init(_ one: CorpusCase) throws {
        page = one.page
        rendering = one.rendering
        options = try one.variant.flatMap { try one.page.description.variants?[$0]?.options() } ?? CleaningOptions()
        html = [UInt8](try one.page.data(one.rendering))
        names = Self.names(in: html)
    }

    /// Whether an element is called so or carries the like.
    func holds(_ selector: Selector) -> Bool {
        switch selector.attribute {
        case .tag: names.contains("tag=\(selector.tag!)")
        case _ where selector.isPrefix: names.contains { $0.hasPrefix("\(selector.attribute)=\(selector.token)") }
        default: names.contains("\(selector.attribute)=\(selector.token)")
        }
    }

    func clean(_ workspace: Workspace, account: Bool) throws -> Article {
        var options = options
        options.account = account
        return try html.withUnsafeBufferPointer { bytes in
            try workspace.clean(bytes, hints: PageHints(title: page.description.title), options: options)
        }
    }

    private static func names(in html: [UInt8]) -> Set<String> {
        var reader = HTMLReader()
        // The names that rules go by are the same bytes in any encoding but UTF-16.
        _ = ContiguousArray(String(decoding: html, as: UTF8.self).utf8).withUnsafeBufferPointer { reader.read($0) }
        return reader.tape.withView { page in
            var names: Set<String> = []
            for node in page.nodes where node.tag != .text && node.tag != .comment {
                names.insert("tag=\(node.tag)")
                page.forEachAttribute(of: node) { name, value in
                    for token in String(decoding: value, as: UTF8.self).split(whereSeparator: \.isWhitespace) {
                        names.insert("\(name)=\(token)")
                    }
                }
            }
            return names
        }
    }
}
