import Foundation
import Testing

@testable import WikiScour

/// Which page exercises which rule: one that a real MediaWiki has rendered, or one written by hand, with the reason why
/// MediaWiki can't. The list `rule-coverage.tsv` is made here; `make rule-coverage` takes in what has changed.
struct RuleCoverageTests {
    private static let list = Repository.root.appending(path: "Tests/WikiScourTests/rule-coverage.tsv")

    @Test func `the list of rules and pages is up to date`() throws {
        let lines = RuleBook.builtIn.index.rules.map(Self.line)
        for line in lines {
            #expect(!line.hasSuffix("\t"), "no page, or no reason why it is written by hand: \(line)")
        }
        let text = "rule\tselectors\tof the laboratory\tpage\treason\n" + lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["WIKISCOUR_WRITE_COVERAGE"] != nil {
            try Data(text.utf8).write(to: Self.list)
        }
        let kept = try String(decoding: Data(contentsOf: Self.list), as: UTF8.self)
        #expect(kept == text, "make rule-coverage writes it anew")
    }

    /// The rule, how many of its selectors the laboratory's pages have, and the page.
    private static func line(of rule: Rule) -> String {
        let pages = RenderedPage.all.filter { page in rule.selectors.contains { page.holds($0) } }
        let rendered = pages.filter { $0.isOfLaboratory }
        let count = rule.selectors.count { selector in rendered.contains { $0.holds(selector) } }
        let shown = rendered.first { $0.page.name == rule.page } ?? rendered.first
        let written = pages.first { $0.page.name == rule.page } ?? pages.first
        let fields =
            if let shown {
                ["yes", "\(shown.page.name)/\(shown.rendering)", "-"]
            } else {
                [
                    "no", written.map { "\($0.page.name)/\($0.rendering)" } ?? "",
                    written?.page.description.lab?.handmade ?? "",
                ]
            }
        return ([rule.id, "\(count)/\(rule.selectors.count)"] + fields).joined(separator: "\t")
    }
}

extension RenderedPage {
    /// Whether MediaWiki has rendered it for us: by its name, for a page may have renderings of both sorts.
    fileprivate var isOfLaboratory: Bool {
        let makes = [
            "vector-legacy", "vector-2022", "monobook", "timeless", "minerva", "render", "parsoid", "printable",
        ]
        return page.description.lab?.handmade == nil && makes.contains { rendering.hasPrefix($0 + ".") }
    }
}
