internal import HTMLReader

extension ArticleBuilder {
    /// Writes an ordered or unordered list.
    mutating func list(_ number: Int) {
        closeLine()
        let outer = line
        let depth = line.listDepth
        let node = page.nodes[number]
        let isOrdered = node.tag == .ol
        var count = page.attribute(.start, of: node)?.leadingInteger ?? 1
        var child = number + 1
        while child < Int(node.end) {
            let item = page.nodes[child]
            let end = Int(item.end)
            if item.tag == .li {
                if let value = page.attribute(.value, of: item)?.leadingInteger { count = value }
                let itemNumber = isOrdered ? count : -1
                if traits[child].roles.contains(.empty) {
                    // What the parser left empty is no item, and takes no number.
                } else {
                    if !drop(child, traits[child]) { listItem(child, depth: depth, itemNumber: itemNumber) }
                    count += 1
                }
            } else {
                // A list directly within a list is deeper than the item before it, as browsers show it.
                let isList = item.tag == .ul || item.tag == .ol || item.tag == .dl
                line = LineState(
                    item: nil, listDepth: isList && records.last?.kind == .listItem ? depth + 1 : depth)
                flow(child..<end)
                closeLine()
            }
            child = end
        }
        _ = canvas.finishLine()
        line = outer
        line.item = nil
    }

    /// Writes one item with what is in it.
    mutating func listItem(_ number: Int, depth: Int, itemNumber: Int) {
        closeLine()
        if !keep.contains(.references), isReference(number) {
            _ = remove(number, .references, "reference-without-list", [])
            referenceLists.append(records.count)
            return
        }
        let outer = line
        line = LineState(item: .init(depth: depth, number: itemNumber), listDepth: depth)
        flow(number + 1..<Int(page.nodes[number].end))
        closeLine()
        line = outer
    }

    /// Whether an item is a reference by its id: pieces of pages have some without the list that they stand in.
    private func isReference(_ number: Int) -> Bool {
        guard let id = page.attribute(.id, of: page.nodes[number]) else { return false }
        return id.hasPrefixASCII("cite_note") || id.hasPrefixASCII("_note-")
    }

    /// Writes a definition list. Definitions without a term are how wikitext indents, and are paragraphs.
    mutating func definitionList(_ number: Int) {
        if line.item == nil { breakLine() }
        var entries: [Range<Int>] = []
        collectDefinitions(number, &entries)
        var definitions: [Int] = []
        var position = 0
        while position < entries.count {
            let entry = entries[position]
            position += 1
            if page.nodes[entry.lowerBound].tag == .dd {
                indented(entry.lowerBound)
                continue
            }
            if page.nodes[entry.lowerBound].tag != .dt, !hasText(entry) {
                text(entry, asValue: false)
                continue
            }
            definitions.removeAll(keepingCapacity: true)
            while position < entries.count, page.nodes[entries[position].lowerBound].tag == .dd {
                let definition = entries[position].lowerBound
                if hasText(definition + 1..<Int(page.nodes[definition].end)) {
                    definitions.append(definition)
                } else {
                    flow(definition + 1..<Int(page.nodes[definition].end))
                }
                position += 1
            }
            define(entry, definitions)
        }
    }

    /// The terms and definitions of a list, those in wrappers too. Text between them is a fault of the page, but it is text,
    /// and with the elements of its line it is one entry.
    private mutating func collectDefinitions(_ number: Int, _ entries: inout [Range<Int>]) {
        var looseEnd = 0
        var child = number + 1
        let end = Int(page.nodes[number].end)
        while child < end {
            let node = page.nodes[child]
            if node.tag == .dt || node.tag == .dd {
                if !drop(child, traits[child]) { entries.append(child..<Int(node.end)) }
                child = Int(node.end)
            } else if !node.tag.isBlock, !holdsDefinitions(child) {
                let next = Int(node.end)
                if looseEnd == child, let last = entries.last {
                    entries[entries.count - 1] = last.lowerBound..<next
                    looseEnd = next
                } else if node.tag != .comment, node.tag != .text || page.text(node).hasVisibleCharacter {
                    entries.append(child..<next)
                    looseEnd = next
                }
                child = next
            } else {
                child += 1
            }
        }
    }

    private func holdsDefinitions(_ number: Int) -> Bool {
        (number + 1..<max(number + 1, Int(page.nodes[number].end))).contains {
            page.nodes[$0].tag == .dt || page.nodes[$0].tag == .dd
        }
    }

    /// Writes a definition without a term.
    private mutating func indented(_ number: Int) {
        if isEditorsNotice(number) {
            _ = remove(number, .maintenance, "editors-notice", [])
            return
        }
        if let (kind, rule) = noticeInText(number) {
            _ = remove(number, kind, rule, [])
            return
        }
        if isUnmarkedHatnote(number) || isIconHatnote(number) || isHatnoteByWords(number) {
            account.note(.hatnotes, "hatnote-indented", number..<Int(page.nodes[number].end))
            return
        }
        breakLine()
        flow(number + 1..<Int(page.nodes[number].end))
        breakLine()
    }

    /// Writes a term with its definitions.
    private mutating func define(_ entry: Range<Int>, _ definitions: [Int]) {
        let term = entry.lowerBound
        closeLine()
        let outer = line
        let depth = line.listDepth
        line = LineState(item: .init(depth: depth, number: -1), listDepth: depth)
        if page.nodes[term].tag != .dt {
            text(entry, asValue: false)
        } else if (term + 1..<Int(page.nodes[term].end)).contains(where: { page.nodes[$0].tag == .li }) {
            flow(term + 1..<Int(page.nodes[term].end))
        } else {
            text(term + 1..<Int(page.nodes[term].end), asValue: false)
        }
        if definitions.count == 1 {
            if !canvas.lineIsEmpty {
                if canvas.text.last == UInt8(ascii: ":") { canvas.text.removeLast() }
                canvas.text.append(UInt8(ascii: ":"))
                canvas.space()
                line.item?.termEnd = canvas.text.count
            }
            flow(definitions[0] + 1..<Int(page.nodes[definitions[0]].end))
            closeLine()
        } else {
            closeLine()
            let inner = line.listDepth
            for definition in definitions { listItem(definition, depth: inner, itemNumber: -1) }
        }
        line = outer
        line.item = nil
    }

    /// Whether no text has come in the section. An infobox is none: it stands beside the lead.
    var hasNoTextInSection: Bool {
        guard let last = records.last, last.kind != .heading else { return true }
        guard last.kind == .cell, records.count > 1, records[records.count - 2].kind == .key else { return false }
        return !records.contains { $0.kind != .infobox && $0.kind != .key && $0.kind != .cell }
    }

    /// A hatnote that has no class but an icon: short, first in its section, and beginning with the image that such
    /// notes have in many wikis.
    func isIconHatnote(_ number: Int) -> Bool {
        guard !keep.contains(.hatnotes), canvas.lineIsEmpty, hasNoTextInSection,
            Int(page.nodes[number].end) - number < 40, page.textCount(number, limit: 300) != nil
        else { return false }
        for child in number + 1..<Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .text, page.text(node).hasVisibleCharacter { return false }
            guard node.tag == .img else { continue }
            let source = page.attribute(.src, of: node) ?? Bytes(start: nil, count: 0)
            return (["isambig", "Loupe", "Postscript-viewer", "Searchtool", "Magnifying"] as [StaticString])
                .contains { source.contains($0) }
        }
        return false
    }

    /// A hatnote that has no class: an indented line, first in its section, wholly italic and holding a link.
    private func isUnmarkedHatnote(_ number: Int) -> Bool {
        guard !keep.contains(.hatnotes), canvas.lineIsEmpty, hasNoTextInSection else { return false }
        var hasLink = false
        var hasItalicText = false
        var italicEnd = traits[number].roles.contains(.italic) ? Int(page.nodes[number].end) : 0
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            let node = page.nodes[child]
            switch node.tag {
            case .text:
                if page.text(node).hasVisibleCharacter {
                    if child >= italicEnd { return false }
                    hasItalicText = true
                }
            case .comment: break
            case _ where verdict(child, traits[child]) != nil:
                // A citation's link makes no hatnote.
                child = Int(node.end)
                continue
            // A link to a file itself leads to no other page.
            case .a where page.hasClass("internal", node): break
            case .a: if child < italicEnd || page.beginsItalic(child) { hasLink = true }
            default:
                if node.tag == .i || node.tag == .em || traits[child].roles.contains(.italic) {
                    italicEnd = max(italicEnd, Int(node.end))
                }
            }
            child += 1
        }
        return hasLink && hasItalicText
    }

    private static let mostNodesOfHatnote = 60
    /// Between links, in bytes: ", ", "und", "および".
    private static let longestConjunction = 9

    /// A hatnote of which only the words in front of the links are italic, first in its section: they must be those of hatnotes.
    private func isHatnoteByWords(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard !keep.contains(.hatnotes), canvas.lineIsEmpty, hasNoTextInSection,
            range.count <= Self.mostNodesOfHatnote, let first = page.firstElementChild(of: number),
            page.nodes[first].tag == .i || page.nodes[first].tag == .em, !hasText(number + 1..<first)
        else { return false }
        let italicEnd = Int(page.nodes[first].end)
        var linkEnd = 0
        var linkCount = 0
        for child in italicEnd..<max(italicEnd, range.upperBound) {
            let node = page.nodes[child]
            if node.tag == .a {
                linkEnd = max(linkEnd, Int(node.end))
                linkCount += 1
            }
            if node.tag == .text, child >= linkEnd, page.text(node).trimmed.count > Self.longestConjunction {
                return false
            }
        }
        guard linkCount > 0 else { return false }
        var text = page.plainText(of: range)
        return text.withUTF8 { $0.isEmpty ? nil : Phrases.shared.kind(ofLine: $0, .all, .all) } == .hatnotes
    }
}

extension HTMLTape.View {
    /// Whether the first thing in an element is set in italics.
    func beginsItalic(_ number: Int) -> Bool {
        guard let child = firstElementChild(of: number) else { return false }
        return nodes[child].tag == .i || nodes[child].tag == .em
    }
}
