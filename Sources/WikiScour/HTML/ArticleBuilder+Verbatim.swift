internal import HTMLReader

extension ArticleBuilder {
    /// Writes a verbatim block: every line as it stands, blank ones never two, none at the ends.
    mutating func code(_ number: Int) {
        closeLine()
        var bytes = ContiguousArray<UInt8>()
        collectVerbatim(number, &bytes)
        writeLines(bytes)
    }

    /// Writes a poem: its lines as they break, its stanzas as blocks.
    mutating func poem(_ number: Int) {
        closeLine()
        var lines: [Range<Int>] = []
        func finish(_ builder: inout ArticleBuilder) {
            let text = builder.canvas.finishLine()
            if !text.isEmpty { lines.append(text) }
        }
        func finishStanza(_ builder: inout ArticleBuilder) {
            finish(&builder)
            if !lines.isEmpty {
                builder.append(.poem, number: lines.count, builder.canvas.text.count..<builder.canvas.text.count)
                for line in lines { builder.append(.line, line) }
            }
            lines.removeAll()
        }
        let range = number + 1..<Int(page.nodes[number].end)
        var child = range.lowerBound
        var ends: [Int] = []
        var breaks = 0
        while child < range.upperBound, !watch.isOver() {
            while let end = ends.last, end <= child {
                ends.removeLast()
                finishStanza(&self)
            }
            let count = canvas.text.count
            let (met, next) = step(child)
            switch met {
            case .text:
                if canvas.text.count > count { breaks = 0 }
            case .nothing, .dropped: break
            case .lineBreak:
                breaks += 1
                if breaks > 1 { finishStanza(&self) } else { finish(&self) }
            case .element:
                if page.nodes[child].tag.isBlock {
                    finishStanza(&self)
                    ends.append(Int(page.nodes[child].end))
                }
            }
            child = next
        }
        finishStanza(&self)
    }

    /// The characters of a block with its line breaks.
    private mutating func collectVerbatim(_ number: Int, _ bytes: inout ContiguousArray<UInt8>) {
        var child = number + 1
        let end = Int(page.nodes[number].end)
        while child < end, !watch.isOver() {
            let node = page.nodes[child]
            if node.tag == .text {
                trace.note(child, line: canvas.lineStart)
                bytes.append(contentsOf: page.text(node))
            } else if node.tag == .br {
                bytes.append(0x0A)
            } else if traits[child].roles.contains(.math), keep.contains(.math),
                case let formula = Formula(at: child, page), let tex = formula.tex
            {
                for number in formula.strays {
                    trace.note(number, line: canvas.lineStart)
                    bytes.append(contentsOf: page.text(page.nodes[number]))
                }
                trace(formula)
                bytes.append(contentsOf: [0x24] + tex + [0x24])
                child = formula.range.upperBound
                continue
            } else if node.tag == .comment || isLineNumber(child, node) || drop(child, traits[child]) {
                child = Int(node.end)
                continue
            } else if node.tag.isBlock, let last = bytes.last, last != 0x0A {
                bytes.append(0x0A)
            }
            child += 1
        }
        _ = canvas.finishLine()
    }

    /// The line numbers of a highlighter are no code. Where its element is not closed, code is within it.
    private func isLineNumber(_ number: Int, _ node: HTMLTape.Node) -> Bool {
        guard page.hasClass("linenos", node) || page.hasClass("lineno", node) || page.hasClass("ln", node) else {
            return false
        }
        return (number + 1..<Int(node.end)).allSatisfy {
            page.nodes[$0].tag != .text
                || page.text(page.nodes[$0]).allSatisfy {
                    $0.isASCIIDigit || $0.isHTMLSpace || $0 == 0xC2 || $0 == 0xA0
                }
        }
    }

    private mutating func writeLines(_ bytes: ContiguousArray<UInt8>) {
        let opening = records.count
        append(.code, canvas.text.count..<canvas.text.count)
        var count = 0
        var lastWasBlank = true
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start <= bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != 0x0A { end += 1 }
                let line = canvas.appendLine(Bytes(rebasing: bytes[start..<end]))
                if !(line.isEmpty && lastWasBlank) {
                    append(.line, line)
                    count += 1
                }
                lastWasBlank = line.isEmpty
                start = end + 1
            }
        }
        if count > 0, records.last?.count == 0 {
            records.removeLast()
            count -= 1
        }
        if count == 0 { records.removeLast() } else { records[opening].number = Int32(clamping: count) }
    }
}
