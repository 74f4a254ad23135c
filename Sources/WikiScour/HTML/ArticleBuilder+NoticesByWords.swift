internal import HTMLReader

extension ArticleBuilder {
    private static let mostNodesOfNotice = 80
    /// In bytes.
    private static let lengthsOfNotice = 20...600

    /// What a small box without a class is by its words, as those of flattened pages are told: a notice to editors, or which page is
    /// meant. Only a table of one row is asked, and what floats without being one.
    func noticeByWords(_ number: Int) -> (kind: ChromeKind, rule: String)? {
        let isTable = page.nodes[number].tag == .table
        let range = number + 1..<Int(page.nodes[number].end)
        guard isArticle, range.count <= Self.mostNodesOfNotice, !isBoxOfData(number),
            let count = page.textCount(number, limit: Self.lengthsOfNotice.upperBound),
            count >= Self.lengthsOfNotice.lowerBound, !holdsMore(range)
        else { return nil }
        switch wordsOfNotice(range, isTable: isTable) {
        case .maintenance: return (.maintenance, "notice-by-words")
        case .stub: return (.stub, "notice-by-words")
        case .hatnotes where isTable && hasNoTextInSection && canvas.lineIsEmpty && !keep.contains(.hatnotes):
            return (.hatnotes, "notice-by-words")
        default: return nil
        }
    }

    /// Of a paragraph that looks like any other, in bytes: more may be glued to a notice.
    private static let longestPlainNotice = 300
    /// Over the sentence of a notice, in bytes.
    private static let longestHeadOfNotice = 60

    /// What a block of the text is by its words, where these are all that it has: a notice. What looks like no box must begin with
    /// them, as nearly no paragraph does.
    func noticeInText(_ number: Int) -> (kind: ChromeKind, rule: String)? {
        let range = number + 1..<Int(page.nodes[number].end)
        guard isArticle, !range.isEmpty, range.count <= Self.mostNodesOfNotice,
            let count = page.textCount(number, limit: Self.lengthsOfNotice.upperBound),
            count >= Self.lengthsOfNotice.lowerBound
        else { return nil }
        let isSet = isSetAsNotice(number)
        guard isSet || count <= Self.longestPlainNotice && mayBeginNotice(range), !holdsMore(range),
            let words = sentenceOfNotice(range, mayHaveHead: isSet), !isSet || mayBeginNotice(words)
        else { return nil }
        switch kindOfWords(words) {
        // Authors ask for help too, but they call no page of theirs a stub.
        case .maintenance where isSet: return (.maintenance, "notice-by-words")
        case .stub: return (.stub, "notice-by-words")
        default: return nil
        }
    }

    /// In bytes: phrases are told by eight, and spaces may be doubled.
    private static let lengthOfBeginning = 16

    /// Whether the first words, whatever elements they are in, are those that a notice begins with.
    private func mayBeginNotice(_ range: Range<Int>) -> Bool {
        if page.nodes[range.lowerBound].tag == .text {
            let text = page.text(page.nodes[range.lowerBound])
            if text.count >= Self.lengthOfBeginning, !text[0].isHTMLSpace { return Phrases.shared.mayBegin(text) }
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.lengthOfBeginning) { beginning in
            var count = 0
            for child in range where page.nodes[child].tag == .text {
                for byte in page.text(page.nodes[child]) where count > 0 || !byte.isHTMLSpace {
                    beginning[count] = byte
                    count += 1
                    if count == beginning.count { return Phrases.shared.mayBegin(Bytes(beginning)) }
                }
            }
            return Phrases.shared.mayBegin(Bytes(rebasing: beginning[..<count]))
        }
    }

    /// Whether a block is set as notices are: in a box, in the middle, in italics, by a class that says so.
    private func isSetAsNotice(_ number: Int) -> Bool {
        let node = page.nodes[number]
        if node.tag == .center { return true }
        if let style = page.attribute(.style, of: node), style.contains("border") || style.contains("background") {
            return true
        }
        if let classes = page.attribute(.class, of: node), Self.namesOfNotices.contains(where: { classes.contains($0) })
        {
            return true
        }
        guard let first = page.firstElementChild(of: number) else { return traits[number].roles.contains(.italic) }
        let tag = page.nodes[first].tag
        // The name of what an article is about begins it, and no more, in bold.
        return (tag == .i || tag == .em || tag == .b || tag == .strong) && !hasText(number + 1..<first)
            && !hasText(Int(page.nodes[first].end)..<Int(node.end))
    }

    private static let namesOfNotices: [StaticString] = ["stub", "notice", "mbox", "alert", "Stub", "Notice"]

    /// The nodes of the one sentence that a block consists of; nil where it has several parts, for then it is a frame round the text, or a
    /// notice has text behind it. Over the sentence of a box may stand its name.
    private func sentenceOfNotice(_ range: Range<Int>, mayHaveHead: Bool) -> Range<Int>? {
        var start = range.lowerBound
        var (length, partCount) = (0, 0)
        var (partsText, isBroken, endsSentence) = (false, false, false)
        var blockEnd = range.upperBound
        for child in range {
            if child >= blockEnd {
                partsText = true
                blockEnd = range.upperBound
            }
            let node = page.nodes[child]
            if node.tag.isBlock {
                partsText = true
                blockEnd = Int(node.end)
            } else if node.tag == .br {
                if isBroken { partsText = true }
                isBroken = true
            } else if node.tag == .text {
                let text = page.text(node).trimmed
                guard !text.isEmpty else { continue }
                let isBehindHead =
                    mayHaveHead && partCount == 0 && length <= Self.longestHeadOfNotice && !endsSentence
                if length > 0, partsText || isBroken && isBehindHead {
                    guard isBehindHead else { return nil }
                    partCount += 1
                    start = child
                }
                length += text.count
                endsSentence = text.endsInFullStop
                (partsText, isBroken) = (false, false)
            }
        }
        return start..<range.upperBound
    }

    /// Whether there is more than a notice has: a second row, an item, a heading.
    private func holdsMore(_ range: Range<Int>) -> Bool {
        var rowCount = 0
        for child in range {
            switch page.nodes[child].tag {
            case .tr: rowCount += 1
            case .li, .dd, .pre, .h1, .h2, .h3, .h4, .h5, .h6: return true
            default: break
            }
            if rowCount > 1 { return true }
        }
        return false
    }

    /// What the words say: those of all cells together, or in a box under its head those of a block.
    private func wordsOfNotice(_ range: Range<Int>, isTable: Bool) -> ChromeKind? {
        if let kind = kindOfWords(range) { return kind }
        for child in range
        where page.nodes[child].tag == .div || page.nodes[child].tag == .td || page.nodes[child].tag == .p {
            if let kind = kindOfWords(child + 1..<Int(page.nodes[child].end)) { return kind }
        }
        return nil
    }

    private func kindOfWords(_ range: Range<Int>) -> ChromeKind? {
        var text = page.plainText(of: range)
        return text.withUTF8 { $0.isEmpty ? nil : Phrases.shared.kind(ofLine: $0, .all, .all) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate var endsInFullStop: Bool { last == UInt8(ascii: ".") || hasSuffixASCII("。") }
}
