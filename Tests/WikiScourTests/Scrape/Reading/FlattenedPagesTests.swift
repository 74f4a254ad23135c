import Foundation
import Testing
import WikiScour

/// Flattened forms of pages of Corpus/ that real tools made. Each gives the document of the page, but for what the tool
/// destroyed; where something was, `scrape.NAME.expected.txt` says what is left.
struct FlattenedPagesTests {
    struct Form: CustomTestStringConvertible {
        let page: CorpusPage
        let name: String
        var testDescription: String { "\(page.name)/scrape.\(name).txt" }
    }

    static let forms = CorpusPage.all.flatMap { page in page.scrapes.map { Form(page: page, name: $0) } }

    /// What is recognised, by the tool.
    private static let flattenings = [
        "lynx": "terminal", "lynx-without-links": "terminal", "w3m": "terminal", "resiliparse": "terminal",
        "html2text": "markdown", "markdownify": "markdown", "get-text-lines": "text-nodes", "wet": "source-lines",
    ]

    @Test(arguments: forms)
    func `a flattened form gives its document`(_ form: Form) throws {
        let scrape = try form.page.data("scrape.\(form.name).txt")
        let own = "scrape.\(form.name).expected.txt"
        let expected = String(
            decoding: try form.page.data(form.page.files.contains(own) ? own : "expected.txt"), as: UTF8.self)
        let article = try Cleaner().clean(scrape, hints: PageHints(title: form.page.description.title))
        #expect(article.text == expected)
        #expect(article.input?.flattening == Self.flattenings[form.name])
    }

    @Test func `there are forms of every kind`() {
        #expect(Set(Self.forms.map(\.name)) == Set(Self.flattenings.keys))
    }
}
