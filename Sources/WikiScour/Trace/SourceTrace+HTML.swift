internal import HTMLReader

extension SourceTrace {
    /// Puts together what became of the text of a page of HTML.
    ///
    /// - Parameters:
    ///   - owners: Of each node the removal that it went with; -1: none.
    ///   - trace: What the builder wrote where.
    ///   - tape: The document.
    init(_ page: HTMLTape.View, owners: [Int32], _ trace: TextTrace, _ tape: ArticleTape) {
        let fates = Self.fates(page, owners, trace, tape)
        var before = Break.block
        // What is open: where it ends, and the break that its end is.
        var open: [(end: Int, parts: Break, look: Look)] = []
        for (number, node) in page.nodes.enumerated() {
            while let last = open.last, last.end <= number {
                before = max(before, last.parts == .item ? .line : last.parts)
                open.removeLast()
            }
            if node.tag == .text {
                let text = page.text(node)
                let isVisible = text.hasVisibleCharacter
                let look = open.last?.look ?? .plain
                if !isVisible, before > .none, look != .verbatim { continue }
                // White space between words goes with what stands before it. A text's own place is where its reader stood, somewhere in it; what comes before it ends where it begins.
                append(
                    text, isVisible ? fates[number] : pieces.last?.fate ?? .blank,
                    at: number > 0 ? Int(page.nodes[number - 1].place) : 0,
                    before: before, look: look)
                before = .none
            } else if node.tag != .comment {
                let parts = Self.break(around: node.tag)
                before = max(before, parts)
                guard Int(node.end) > number + 1 else { continue }
                let look: Look =
                    node.tag.headingLevel > 0
                    ? .heading : Self.isVerbatim(node.tag) ? .verbatim : open.last?.look ?? .plain
                open.append((Int(node.end), parts, look))
            }
        }
    }

    private static func fates(
        _ page: HTMLTape.View, _ owners: [Int32], _ trace: TextTrace, _ tape: ArticleTape
    ) -> [Fate] {
        let units = tape.unitNumbers
        var unitOfLine: [Int: Int] = [:]
        for (record, unit) in zip(tape.records, units) where record.count > 0 {
            // A spanned cell's text is written again and again; the first is where it came from.
            if unitOfLine[Int(record.start)] == nil { unitOfLine[Int(record.start)] = unit }
        }
        var fates = owners.map { $0 < 0 ? Fate.untold : .removed(Int($0)) }
        for entry in trace.entries {
            guard let unit = unitOfLine[entry.line] else { continue }
            if entry.isLoose, fates[entry.node] != .untold { continue }
            fates[entry.node] = .kept(unit: unit)
        }
        return fates
    }

    private static func `break`(around tag: HTMLTag) -> Break {
        switch tag {
        case .td, .th: .cell
        case .tr, .br, .dt, .dd, .option: .line
        case .li: .item
        case .script, .style, .title: .block
        default: tag.isBlock ? .block : .none
        }
    }

    private static func isVerbatim(_ tag: HTMLTag) -> Bool {
        tag == .pre || tag == .textarea || tag == .script || tag == .style
    }
}
