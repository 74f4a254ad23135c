import Foundation
import TestSupport
import Testing
import WikiScour

/// Every page of Corpus/ in every rendering.
struct CorpusTests {
    @Test(arguments: CorpusCase.all.filter { $0.page.description.error == nil })
    func `a rendering gives the expected text`(_ rendering: CorpusCase) throws {
        let text = try rendering.clean().text
        let expected = try rendering.expectedText()
        // Bytes, for to Swift two normal forms of a string are equal.
        let isEqual = text.utf8.elementsEqual(expected.utf8)
        #expect(isEqual, "\(Self.firstDifference(expected, text))")
        #expect(FormatValidator.violations(in: text) == [])
    }

    @Test(arguments: CorpusCase.all.filter { $0.page.description.error != nil && $0.variant == nil })
    func `what is no page gives its error`(_ rendering: CorpusCase) {
        let error = #expect(throws: CleaningError.self) { try rendering.clean() }
        #expect(error?.code.rawValue == rendering.page.description.error)
    }

    /// What the document itself holds is the same in every record. What a page says about itself may be missing from a
    /// rendering that does not carry it, but not from all, and it is nowhere another.
    @Test(arguments: CorpusPage.all.filter { $0.files.contains("expected.json") })
    func `the records hold the expected facts`(_ page: CorpusPage) throws {
        let expected = try JSONValue.fields(of: page.data("expected.json"))
        let records = try page.renderings.map { name in
            let article = try CorpusCase(page: page, rendering: name, variant: nil).clean()
            return (name: name, fields: try JSONValue.fields(of: Data(article.json().utf8)))
        }
        for (fact, value) in expected {
            let isOfDocument = ["title", "kind", "infoboxes", "sections"].contains(fact)
            let sayers = records.filter { $0.fields[fact] != nil }
            #expect(value.isEmpty || !sayers.isEmpty, "no rendering says \(fact)")
            for (name, record) in isOfDocument ? records : sayers {
                #expect(record[fact] ?? .array([]) == value, "\(fact) of \(name)")
            }
        }
    }

    @Test(arguments: CorpusPage.folders)
    func `a folder is a page, and all its files are read`(_ folder: String) throws {
        let page = try CorpusPage(name: folder)
        #expect(Set(page.files).subtracting(page.knownFiles) == [], "files that no test reads")
        #expect(!page.renderings.isEmpty)
        #expect(!page.description.shows.isEmpty)
    }

    @Test func `there are pages`() {
        #expect(!CorpusPage.all.isEmpty)
    }

    /// The first line that differs, with its neighbours: enough to see what is wrong without a page of output.
    private static func firstDifference(_ expected: String, _ text: String) -> String {
        let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let text = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(expected, text).enumerated().first { !$1.0.utf8.elementsEqual($1.1.utf8) }?.offset
        let number = line ?? min(expected.count, text.count)
        func lines(_ all: [Substring]) -> String {
            all[max(0, number - 1)..<min(all.count, number + 2)].joined(separator: "\n")
        }
        return "line \(number + 1)\nexpected:\n\(lines(expected))\nactual:\n\(lines(text))"
    }
}
