internal import HTMLReader

extension HTMLTape.View {
    /// The bytes of an element's only text, such as a script's.
    func rawText(of node: Int) -> Bytes {
        let child = node + 1
        guard child < Int(nodes[node].end), nodes[child].tag == .text else { return Bytes(start: nil, count: 0) }
        return text(nodes[child])
    }

    /// The first text within an element that can be seen; nil where there is none.
    func firstText(in node: Int) -> Bytes? {
        for number in node + 1..<max(node + 1, Int(nodes[node].end))
        where nodes[number].tag == .text && text(nodes[number]).hasVisibleCharacter {
            return text(nodes[number]).trimmed
        }
        return nil
    }

    /// All text within an element, white space folded; what is hidden is part of it.
    func plainText(of node: Int) -> String { plainText(of: node..<Int(nodes[node].end)) }

    func plainText(of range: Range<Int>) -> String {
        var canvas = TextCanvas()
        writePlainText(of: range, to: &canvas)
        return String(decoding: canvas.text, as: UTF8.self)
    }

    /// Writes the text of nodes as one line.
    func writePlainText(of range: Range<Int>, to canvas: inout TextCanvas) {
        for number in range {
            let node = nodes[number]
            if node.tag == .text {
                canvas.append(text(node))
            } else if node.tag.isBlock || node.tag == .br {
                canvas.space()
            }
        }
        _ = canvas.finishLine()
    }

    /// The text of an element without what rules drop, as for a title.
    func displayedText(of node: Int, _ survey: borrowing PageSurvey) -> String {
        var canvas = TextCanvas()
        var number = node
        var scripts: [(end: Int, position: ScriptForms.Position)] = []
        while true {
            while let script = scripts.last, script.end <= number {
                scripts.removeLast()
                canvas.endScript(script.position)
            }
            guard number < Int(nodes[node].end) else { break }
            if number > node, survey.traits[number].drops || survey.traits[number].roles.contains(.hidden) {
                number = Int(nodes[number].end)
                canvas.seam(.mark)
                continue
            }
            if nodes[number].tag == .text { canvas.append(text(nodes[number])) }
            if nodes[number].tag == .br { canvas.space() }
            if nodes[number].tag == .sup || nodes[number].tag == .sub {
                canvas.beginInner()
                scripts.append((Int(nodes[number].end), nodes[number].tag == .sup ? .above : .below))
            }
            number += 1
        }
        _ = canvas.finishLine()
        return String(decoding: canvas.text, as: UTF8.self)
    }

    /// How many bytes of text an element has; nil where they are more than `limit`.
    func textCount(_ node: Int, limit: Int) -> Int? {
        var count = 0
        for child in node + 1..<Int(nodes[node].end) where nodes[child].tag == .text {
            count += text(nodes[child]).count
            if count > limit { return nil }
        }
        return count
    }

    func firstElementChild(of node: Int) -> Int? {
        var child = node + 1
        while child < Int(nodes[node].end) {
            if nodes[child].tag != .text && nodes[child].tag != .comment { return child }
            child = Int(nodes[child].end)
        }
        return nil
    }

    func hasClass(_ name: StaticString, _ node: HTMLTape.Node) -> Bool {
        attribute(.class, of: node)?.holdsToken(name) ?? false
    }

    /// How many cells there are in a row, those of nested tables included.
    func cellCount(_ row: Int) -> Int {
        (row..<Int(nodes[row].end)).count { nodes[$0].tag == .td || nodes[$0].tag == .th }
    }

    func hasID(_ id: StaticString) -> Bool {
        nodes.contains { attribute(.id, of: $0)?.equalsASCII(id) ?? false }
    }
}
