import Testing

@testable import HTMLReader

struct ReadingLimitsTests {
    private func read(_ html: String, within limits: ReadingLimits = ReadingLimits()) -> ReadingResult {
        var html = html
        var reader = HTMLReader()
        return html.withUTF8 { reader.read($0, within: limits) }
    }

    @Test func `nesting is counted, and too much of it ends the reading`() {
        let deep = String(repeating: "<div>", count: 50)
        #expect(read(deep + "x") == .whole)
        #expect(read(deep + "x", within: ReadingLimits(depth: 100)) == .whole)
        #expect(read(deep + "x", within: ReadingLimits(depth: 40)) == .tooDeep)
    }

    @Test func `a deadline ends the reading between two pieces`() {
        let long = String(repeating: "<p>word</p>", count: 100_000)
        #expect(read(long, within: ReadingLimits(deadline: .now.advanced(by: .seconds(600)))) == .whole)
        let start = SuspendingClock.now
        #expect(read(long, within: ReadingLimits(deadline: start)) == .tooSlow)
    }

    @Test(arguments: ["", ">", ">text"])
    func `a tag of very many attributes never reaches the parser`(end: String) {
        let attributes = (0..<500_000).map { "a\($0)" }.joined(separator: " ")
        let start = SuspendingClock.now
        #expect(read("<p \(attributes)\(end)") == .tooManyAttributes)
        // libxml2 alone would take an hour.
        #expect(SuspendingClock.now - start < .seconds(60))
    }

    @Test func `long values are no attributes`() {
        let words = String(repeating: "word = 'x' ", count: 50_000)
        #expect(read("<p title=\"\(words)\" data-mw='\(words.replacing("'", with: "&"))' id=a>text") == .whole)
        #expect(read("<p>\(String(repeating: "a b c ", count: 100_000))") == .whole)
        #expect(read("<!-- \(String(repeating: "a b c ", count: 100_000))-->") == .whole)
    }
}
