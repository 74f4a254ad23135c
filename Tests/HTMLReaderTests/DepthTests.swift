import HTMLReader
import Testing

/// Structure ends at a depth of 1000; text does not.
struct DepthTests {
    private static func nested(_ tag: String, _ depth: Int) -> String {
        (0..<depth).map { "<\(tag)>\($0) " }.joined() + "bottom" + String(repeating: "</\(tag)>", count: depth)
            + "<p>after</p>"
    }

    private static func read(_ html: String) -> (depth: Int, text: String) {
        var reader = HTMLReader()
        Outline.read(html, &reader)
        return reader.tape.withView { page in
            var open: [Int] = []
            var depth = 0
            var text = ""
            for (number, node) in page.nodes.enumerated() {
                while let last = open.last, last <= number { open.removeLast() }
                if node.tag == .text { text += String(decoding: page.text(node), as: UTF8.self) }
                open.append(Int(node.end))
                depth = max(depth, open.count)
            }
            return (depth, text)
        }
    }

    @Test(arguments: ["div", "b", "span", "ul", "zzz"], [10, 255, 256, 257, 990])
    func `what is less deep is nested as it stands`(tag: String, depth: Int) {
        let (found, text) = Self.read(Self.nested(tag, depth))
        // `html`, `body` and the innermost text come on top.
        #expect(found == depth + 3)
        #expect(text == (0..<depth).map { "\($0) " }.joined() + "bottom" + "after")
    }

    @Test(arguments: ["div", "b", "span", "ul", "zzz"], [1001, 5000, 100_000])
    func `what is deeper keeps its text`(tag: String, depth: Int) {
        let (found, text) = Self.read(Self.nested(tag, depth))
        #expect((1000...1002).contains(found))
        #expect(text == (0..<depth).map { "\($0) " }.joined() + "bottom" + "after")
    }
}
