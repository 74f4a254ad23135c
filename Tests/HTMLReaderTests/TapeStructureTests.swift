import HTMLReader
import Testing

/// What holds for every tape, whatever page it came from.
struct TapeStructureTests {
    static let pages = [
        "", "a", "<p>a", "<p>a <b>b</b> c</p><!-- d --><p>e", "<table><tr><td>a<td>b<tr><td>c</table>",
        "<b><i>a</b>b</i><p>c</div>", "<div></p>a<br></br><table><p>b</table>",
        "<html><head><title>t</title><body><p>a",
        String(repeating: "<div>", count: 3000) + "deep" + String(repeating: "</div>", count: 3000) + "after",
        String(repeating: "<p>x <b>y", count: 2000),
        "<p>" + String(repeating: "0123456789", count: 5000) + "</p><p>end</p>",
        "<", "<<<>>>", "</p></p>", "&#0;&#xFFFFFF;&", "<!-- never closed <p>a", "<script>a<b</script><p>c",
    ]

    @Test(arguments: pages)
    func `subtrees end within their parents, and behind their beginning`(html: String) {
        var reader = HTMLReader()
        Outline.read(html, &reader)
        reader.tape.withView { page in
            var open: [Int] = []
            for (number, node) in page.nodes.enumerated() {
                while let last = open.last, last <= number { open.removeLast() }
                #expect(Int(node.end) > number)
                #expect(Int(node.end) <= open.last ?? page.nodes.count)
                if node.tag == .text || node.tag == .comment { #expect(Int(node.end) == number + 1) }
                open.append(Int(node.end))
            }
        }
    }

    @Test(arguments: pages)
    func `places never decrease and lie within the page`(html: String) {
        var reader = HTMLReader()
        Outline.read(html, &reader)
        let places = reader.tape.nodes.map(\.place)
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(places.allSatisfy { $0 <= html.utf8.count })
    }

    @Test(arguments: pages)
    func `no text is empty, and no two texts touch`(html: String) {
        var reader = HTMLReader()
        Outline.read(html, &reader)
        reader.tape.withView { page in
            for (number, node) in page.nodes.enumerated() where node.tag == .text {
                #expect(!page.text(node).isEmpty)
                // A neighbour in the list is the next sibling, or it is deeper or higher.
                guard number > 0, page.nodes[number - 1].tag == .text else { continue }
                #expect(
                    page.nodes.prefix(number).contains {
                        Int($0.end) == number && $0.tag != .text && $0.tag != .comment
                    })
            }
        }
    }

    @Test func `a place tells where an element stands`() throws {
        let html = "<p>one</p>\n<div><b>two</b></div>"
        var reader = HTMLReader()
        Outline.read(html, &reader)
        let bold = try #require(reader.tape.nodes.first { $0.tag == .b })
        let position = html.utf8.distance(
            from: html.startIndex, to: try #require(html.firstRange(of: "<b>")).lowerBound)
        #expect((position...position + 3).contains(Int(bold.place)))
    }
}
