internal import HTMLReader

/// How a scraper takes the tags off a page.
package enum FlatteningStyle: String, Sendable, CaseIterable {
    /// The text of the body as its source breaks it, without blank lines; `&`, `<` and `>` stay escaped, style sheets
    /// stay in. What `tools/flatten.py` writes.
    case textContent
    /// A text node a line, as `get_text("\n", strip=True)` of BeautifulSoup.
    case lines
    /// The whole page as its source breaks it, blank lines and all, as a plain `get_text()` of BeautifulSoup.
    case getText
    /// The same with all white space folded.
    case oneLine
    /// A block a line, white space folded, style sheets left out, as the text of Common Crawl's WET files.
    case blocks
    /// The element with the article and what MediaWiki writes into it, without title and menus, as
    /// `find(id="mw-content-text").get_text()` of BeautifulSoup.
    case content
}

/// Makes flattened text of a page of HTML.
package struct Flattener: Sendable {
    private struct Node {
        var tag: HTMLTag
        var end: Int
        var text: String
        var isContent: Bool
    }

    private let nodes: [Node]

    /// - Parameter html: The page, as valid UTF-8.
    package init(_ html: [UInt8]) {
        var reader = HTMLReader()
        _ = html.withUnsafeBufferPointer { reader.read($0) }
        nodes = reader.tape.withView { page in
            page.nodes.map { node in
                let text = node.tag == .text ? String(decoding: page.text(node), as: UTF8.self) : ""
                let id = page.attribute(.id, of: node).map { String(decoding: $0, as: UTF8.self) }
                return Node(tag: node.tag, end: Int(node.end), text: text, isContent: id == "mw-content-text")
            }
        }
    }

    /// The page's text; empty where it has no such element.
    package func text(_ style: FlatteningStyle) -> String {
        switch style {
        case .textContent:
            Self.sourceLines(of: texts([.script, .head, .template], within: body).joined())
        case .lines:
            texts([.script, .head, .template], within: body).map(Self.folded).filter { !$0.isEmpty }.map { $0 + "\n" }
                .joined()
        case .getText: texts([.script, .style, .template], within: nil).joined()
        case .oneLine: Self.folded(texts([.script, .style, .template], within: nil).joined()) + "\n"
        case .blocks: blockLines()
        case .content:
            nodes.firstIndex(where: \.isContent).map { texts([.script, .style, .template], within: $0).joined() } ?? ""
        }
    }

    private var body: Int? { nodes.firstIndex { $0.tag == .body } }

    private static let blocks: Set<HTMLTag> = [
        .address, .article, .aside, .blockquote, .body, .br, .button, .canvas, .caption, .col, .colgroup, .dd, .div,
        .dl, .dt, .embed, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr,
        .li, .map, .noscript, .object, .ol, .output, .p, .pre, .progress, .section, .table, .tbody, .tfoot, .th, .thead,
        .title, .tr, .ul, .video,
    ]
    /// Elements within a line that a space parts from their neighbours.
    private static let spaced: Set<HTMLTag> = [
        .cite, .details, .iframe, .img, .input, .label, .legend, .optgroup, .q, .select, .summary, .td, .time,
    ]

    private func blockLines() -> String {
        var lines = [""]
        func part(_ tag: HTMLTag) {
            if Self.blocks.contains(tag) {
                lines.append("")
            } else if Self.spaced.contains(tag) {
                lines[lines.count - 1] += " "
            }
        }
        var open: [(tag: HTMLTag, end: Int)] = []
        var number = 0
        while number < nodes.count {
            while let last = open.last, last.end <= number { part(open.removeLast().tag) }
            let node = nodes[number]
            if node.tag == .text {
                lines[lines.count - 1] += node.text
            } else {
                part(node.tag)
                open.append((node.tag, node.end))
            }
            number = node.tag == .script || node.tag == .style ? node.end : number + 1
        }
        return lines.map(Self.folded).filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
    }

    /// The text nodes of an element, or of all, in order, without those inside some elements.
    private func texts(_ leftOut: Set<HTMLTag>, within element: Int?) -> [String] {
        var texts: [String] = []
        var number = element ?? 0
        let end = element.map { nodes[$0].end } ?? nodes.count
        while number < end {
            let node = nodes[number]
            if node.tag == .text { texts.append(node.text) }
            number = leftOut.contains(node.tag) ? node.end : number + 1
        }
        return texts
    }

    /// Text escaped, a line of it a line, blank ones left out.
    private static func sourceLines(of text: String) -> String {
        var result: [UInt8] = []
        // By bytes, for to Swift a carriage return and a line feed are one character.
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let kept = line.reversed().drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.reversed()
            for byte in kept {
                switch byte {
                case UInt8(ascii: "&"): result += "&amp;".utf8
                case UInt8(ascii: "<"): result += "&lt;".utf8
                case UInt8(ascii: ">"): result += "&gt;".utf8
                default: result.append(byte)
                }
            }
            if !kept.isEmpty { result.append(UInt8(ascii: "\n")) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Runs of white space as one space each, none at the ends. The separators of files and records count.
    private static func folded(_ text: String) -> String {
        text.unicodeScalars.split { $0.properties.isWhitespace || (0x1C...0x1F).contains($0.value) }
            .map { String($0) }.joined(separator: " ")
    }
}
