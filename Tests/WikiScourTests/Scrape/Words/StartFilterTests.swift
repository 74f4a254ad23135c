import Testing

@testable import WikiScour

/// What tells by a few bytes that a text is none of many never says so of one that is.
struct StartFilterTests {
    private static let words = [
        "A", "to", "Sea", "Area", "Areas", "Elevation", "Населення", String(repeating: "long ", count: 20),
    ]

    @Test func `each word is among the lengths that its text may have`() {
        var lengths = WordLengths()
        for word in Self.words { Array(word.utf8).withUnsafeBufferPointer { lengths.insert($0) } }
        for word in Self.words {
            let length = min(word.utf8.count, WordLengths.longest)
            let found = Array((word + "42").utf8).withUnsafeBufferPointer { lengths.lengths(of: $0) }
            #expect(found & 1 << UInt64(length) != 0, "\(word)")
        }
        let none = Array("Zzzzzzzzz".utf8).withUnsafeBufferPointer { lengths.lengths(of: $0) }
        #expect(none == 0)
    }

    @Test func `a line that fits an open text ends as one`() {
        var ends = OpenTextEnds()
        for text in ["\"$1\" taken", "($1)", "In $n"] { Array(text.utf8).withUnsafeBufferPointer { ends.insert($0) } }
        func mayEnd(_ line: String) -> Bool { Array(line.utf8).withUnsafeBufferPointer { ends.mayEnd($0) } }
        #expect(mayEnd("\"The mill\" taken"))
        #expect(mayEnd("(mill)"))
        #expect(mayEnd("In 1987"))
        #expect(!mayEnd("\"The mill\" given back"))
    }
}
