import HTMLReader

/// A page on the tape as a test writes it: `p("text" b("bold"))`, comments as `!"…"`, attributes as `a[href=x]`.
struct Outline {
    private(set) var text = ""

    /// Reads HTML; what libxml2 adds around a fragment is left out.
    static func of(_ html: String) -> String {
        var reader = HTMLReader()
        return of(html, &reader)
    }

    static func of(_ html: String, _ reader: inout HTMLReader) -> String {
        read(html, &reader)
        return reader.tape.withView { page in
            var outline = Outline()
            let body = page.nodes.firstIndex { $0.tag == .body }
            let range = body.map { $0 + 1..<Int(page.nodes[$0].end) } ?? page.nodes.indices
            outline.write(range, page)
            return outline.text
        }
    }

    static func read(_ html: String, _ reader: inout HTMLReader) {
        var html = html
        html.withUTF8 { reader.read($0) }
    }

    private mutating func write(_ range: Range<Int>, _ page: HTMLTape.View) {
        var number = range.lowerBound
        while number < range.upperBound {
            if number > range.lowerBound { text += " " }
            let node = page.nodes[number]
            switch node.tag {
            case .text: text += "\"" + String(decoding: page.text(node), as: UTF8.self) + "\""
            case .comment: text += "!\"" + String(decoding: page.text(node), as: UTF8.self) + "\""
            default:
                text += node.tag.name
                page.forEachAttribute(of: node) { text += "[\($0.name)=\(String(decoding: $1, as: UTF8.self))]" }
                if Int(node.end) > number + 1 {
                    text += "("
                    write(number + 1..<Int(node.end), page)
                    text += ")"
                }
            }
            number = Int(node.end)
        }
    }
}
