extension ScrapeChrome {
    /// A caption is a short line between sentences that is none itself; two may stand together. Where the page does not
    /// show its headings, such a line may be a heading, and stays; in a section of books or links it is an item. So does
    /// every sentence stay: it may be the author's.
    func markCaptions(_ page: inout ScrapePage) {
        // On a page of one line a line is a section, or what stands in front of one.
        guard !keep.contains(.captions), page.flattening != .oneLine else { return }
        markGalleries(&page)
        let headings = page.lines[content].indices.filter { page.lines[$0].part == .heading }
        // Old versions of MediaWiki set headings in as far as captions, and items too: then the indent says nothing.
        // So it does where a flattener put a space around each block, and on pages whose answers are set in.
        let indentTells =
            kind != .talk && !headings.contains { page.lines[$0].flags.contains(.captionIndent) } && !areSpaced(page)
        /// Lines that say themselves what they are; one within a run of others that are like captions stays.
        let areMarked = page.lines[content].contains {
            $0.kind == .captions || indentTells && isIndentedAsCaption($0, page)
        }
        let loneHeading = headings.count == 1 ? headings[0] : nil
        // Where images are marked, their captions are known by them alone.
        let showsImages = page.flattening == .markdown && page.rewritten?.pointee.hasImage == true
        var isListing = false
        var found: [Range<Int>] = []
        var index = content.lowerBound
        while index < content.upperBound {
            let line = page.lines[index]
            guard line.part == .body else {
                if line.part == .heading {
                    dropCaptions(&found, &page)
                    isListing = !page.sectionKinds(of: line, names).isEmpty
                }
                index += 1
                continue
            }
            if line.kind == .captions
                || indentTells && isIndentedAsCaption(line, page) && isIndentedCaption(index, page)
            {
                drop(index, .captions, &page)
                index += 1
                continue
            }
            let mayBeCaption =
                showsHeadings && !showsImages && !isListing && !(index == 0 && namesNamespace(line, page))
                && isBoundary(before: index, page)
            if !mayBeCaption, !areMarked {
                index += 1
                continue
            }
            // No more than two are captions; behind a third one nothing is looked for but those that say what they are.
            let limit = areMarked ? content.upperBound : min(content.upperBound, index + 3)
            var end = index
            while end < limit, page.lines[end].part == .body, isCaptionLike(end, page) { end += 1 }
            let count = end - index
            let isCaption =
                mayBeCaption
                && (count == 1 || (count == 2 && (index..<end).allSatisfy { wordCount($0, page) >= 4 }))
                && isBoundary(behind: end - 1, page) && !goesOn(index..<end, page)
                && !leadsRest(end - 1, page)
                && !(count == 1 && loneHeading.map { $0 < index } == true && isNamedBehind(index, page))
                && !(index..<end).contains { isOneOfMany($0, page) || saysMore($0, page) }
            if isCaption { found.append(index..<end) }
            index = max(end, index + 1)
        }
        dropCaptions(&found, &page)
    }

    /// Whether nearly every line of the article begins or ends with a space.
    private func areSpaced(_ page: ScrapePage) -> Bool {
        var (count, spacedCount) = (0, 0)
        for line in page.lines[content] {
            count += 1
            if line.flags.contains(.leadingSpace) || line.end < page.bytes.count && page.bytes[line.end] == 0x20 {
                spacedCount += 1
            }
        }
        return spacedCount * 5 > count * 4
    }

    /// Whether a line stands over what is behind it: items, or in a browser's copy a paragraph that no blank line parts from it, as terms
    /// and their definitions are copied. Behind a caption there is one.
    private func leadsRest(_ index: Int, _ page: ScrapePage) -> Bool {
        guard index + 1 < content.upperBound else { return false }
        let next = page.lines[index + 1]
        if next.shape == .item || page.text(next).hasPrefixASCII("* ") { return true }
        return page.isInCopy(index) && !next.flags.contains(.blankBefore) && page.isBlankBehind(index + 1)
    }

    /// In words: text nodes that are more are rather a paragraph whose end is not known.
    private static let mostWordsOfNodes = 24

    /// Whether text nodes go on where their line ends: what describes an item stands behind a dash, and a sentence behind its link.
    private func goesOn(_ lines: Range<Int>, _ page: ScrapePage) -> Bool {
        guard page.flattening == .textNodes else { return false }
        let last = page.text(page.lines[lines.upperBound - 1])
        if 1 + last.spaceCount >= Self.mostWordsOfNodes { return true }
        guard lines.upperBound < page.lines.count else { return false }
        let next = page.text(page.lines[lines.upperBound])
        if next.hasPrefixASCII("- ") || next.matches("– ", at: 0) || next.matches("— ", at: 0) { return true }
        // Where the nodes between two blocks were kept, a line without text shows that this one ends.
        return !page.lines[lines.upperBound].flags.contains(.blankBefore)
            && NodeCaptions.beginSentence(page.text(page.lines[lines.lowerBound]), last, before: next)
    }

    /// A section that is called a gallery holds captions, be they sentences, if all of its lines may be some. Sections under it
    /// belong to it.
    private func markGalleries(_ page: inout ScrapePage) {
        for index in content where page.lines[index].part == .heading {
            let heading = page.lines[index]
            guard GallerySection.isName(page.text(heading)) else { continue }
            var end = index + 1
            while end < content.upperBound, page.lines[end].part != .heading || page.lines[end].level > heading.level {
                end += 1
            }
            let lines = (index + 1)..<end
            guard
                lines.allSatisfy({ page.lines[$0].part != .body || GallerySection.mayBeCaption(page.lines[$0], page) })
            else {
                continue
            }
            for line in lines where page.lines[line].part == .body { drop(line, .captions, &page) }
        }
    }

    /// Drops the captions found in a section, but for those that follow on each other: short lines, each with a paragraph behind it,
    /// are what the paragraphs are about ("Desktops", "Mobile devices").
    private func dropCaptions(_ found: inout [Range<Int>], _ page: inout ScrapePage) {
        var start = 0
        while start < found.count {
            var end = start
            while end < found.count, found[end].count == 1, wordCount(found[end].lowerBound, page) <= Self.longestHead,
                end == start || found[end].lowerBound - found[end - 1].lowerBound <= Self.reachOfHeads
            {
                end += 1
            }
            if end - start < Self.leastHeads {
                end = max(end, start + 1)
                for caption in found[start..<end].joined() { drop(caption, .captions, &page) }
            }
            start = end
        }
        found.removeAll()
    }

    /// In words.
    private static let longestHead = 5
    /// In lines.
    private static let reachOfHeads = 6
    private static let leastHeads = 3

    /// Whether a short line is what the sentences behind it are about, which name it: where a page shows hardly any of its headings,
    /// it may be one more.
    private func isNamedBehind(_ index: Int, _ page: ScrapePage) -> Bool {
        guard wordCount(index, page) <= Self.longestHead, index + 1 < content.upperBound else { return false }
        let text = page.text(page.lines[index])
        // Names begin with a capital letter anywhere.
        let rest = Bytes(rebasing: text[Scalar(text, at: 0).length...])
        return page.text(page.lines[index + 1]).firstIndex(of: rest, from: 2).map { $0 > text.count } ?? false
    }

    /// What a flattener calls an item, a row or program text is indented for reasons of its own, and so is what a flattener indents
    /// that parts blocks by blank lines.
    private func isIndentedAsCaption(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.flags.contains(.captionIndent) && line.shape == .unknown && !page.partsBlocks
            && page.flattening != .markdown
    }

    /// Whether a line that is indented by two spaces, as MediaWiki indented captions for years, is one, and not program
    /// text or a paragraph that begins so.
    private func isIndentedCaption(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        let text = page.text(line)
        guard line.count > 8, line.count < 600 else { return false }
        // Where no heading is known, so much may be one.
        if !showsHeadings, !line.endsSentence, wordCount(index, page) <= Self.longestHead { return false }
        let first = Scalar(text, at: 0)
        if first.isSmallLetter || text.contains(": ") && wordCount(index, page) < 5 { return false }
        if isBullet(first) || goesOnInFront(of: index, first, page) { return false }
        // What is quoted is indented too.
        if isQuotation(first) || index > content.lowerBound && ScrapeLine.leadsOn(page.text(page.lines[index - 1])) {
            return false
        }
        var signCount = 0
        for byte in text where byte == UInt8(ascii: ";") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "_") {
            signCount += 1
        }
        if signCount > 1 || text.contains("(\"") || text.contains("//") { return false }
        if isInBraces(index, page) { return false }
        // Program text and lists are indented line after line.
        func isIndented(_ other: Int) -> Bool {
            content.contains(other) && page.lines[other].flags.contains(.leadingSpace) && page.lines[other].indent >= 2
        }
        return !isIndented(index - 1) && !isIndented(index + 1)
    }

    /// Whether a sign is the bullet of an item.
    private func isBullet(_ first: Scalar) -> Bool {
        switch first.value {
        case 0x2022, 0x25E6, 0x25AA, 0x25CF, 0x25CB, 0x2023: true
        default: false
        }
    }

    /// Whether the line goes on with what stands in front of it, in a script that has marks behind its sentences, and no capitals to show
    /// where one begins.
    private func goesOnInFront(of index: Int, _ first: Scalar, _ page: ScrapePage) -> Bool {
        guard 0x590..<0x980 ~= first.value || 0xAC00...0xD7A3 ~= first.value, index > content.lowerBound,
            !page.lines[index].flags.contains(.blankBefore)
        else {
            return false
        }
        let last = page.lines[index - 1]
        return last.part == .body && last.shape == .unknown && !last.endsSentence
            && page.text(last).spaceCount >= Self.longestHead
    }

    /// Whether a line stands alone between the braces of program text, or between its words for them.
    private func isInBraces(_ index: Int, _ page: ScrapePage) -> Bool {
        guard index > content.lowerBound, index + 1 < content.upperBound else { return false }
        return CodeLook.opens(page.text(page.lines[index - 1])) || CodeLook.closes(page.text(page.lines[index + 1]))
    }

    /// How far others of its shape may stand from an item, in lines.
    private static let reachOfItems = 12

    /// Whether a line with a year in parentheses stands among others that have one: then it is an item of their list,
    /// however long those are ("Velm by The Millers (1973)").
    private func isOneOfMany(_ index: Int, _ page: ScrapePage) -> Bool {
        guard holdsYear(page.lines[index], page) else { return false }
        var count = 0
        var other = index - 1
        while other >= max(content.lowerBound, index - Self.reachOfItems), page.lines[other].part != .heading {
            if holdsYear(page.lines[other], page) { count += 1 }
            other -= 1
        }
        other = index + 1
        while other < min(content.upperBound, index + Self.reachOfItems), page.lines[other].part != .heading {
            if holdsYear(page.lines[other], page) { count += 1 }
            other += 1
        }
        return count >= 2
    }

    private func holdsYear(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard line.signs.contains(.openingParenthesis), line.count < 300 else { return false }
        let text = page.text(line)
        return text.indices.contains { text.hasYearInParentheses(at: $0) }
    }

    private func wordCount(_ index: Int, _ page: ScrapePage) -> Int {
        1 + page.text(page.lines[index]).spaceCount
    }

    /// Whether a line has a colon within a word: on the first one of a page stands the title behind its namespace.
    private func namesNamespace(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let text = page.text(line)
        guard let colon = text.firstIndex(of: UInt8(ascii: ":"), from: 0) else { return false }
        return colon > 0 && colon + 1 < text.count && !text[colon + 1].isHTMLSpace
    }

    private func isCaptionLike(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        guard line.shape == .unknown, line.level == 0, line.count >= 12, line.count <= 300,
            !line.flags.contains(.formula),
            !line.isProse,
            !line.endsSentence
        else { return false }
        // A style sheet that is not one of captions stands in front of what some other template wrote.
        if line.start > 0, page.bytes[line.start - 1] == UInt8(ascii: "}") { return false }
        let text = page.text(line)
        if ScrapeLine.leadsOn(text) || CaptionText.leadsOnBehindColon(text)
            || (line.signs.contains(.glued) && ScrapeLine.isGlued(text))
        {
            return false
        }
        let first = Scalar(text, at: 0)
        guard first.isCapitalLetter || first.value >= 0x600, !isBullet(first), !isQuotation(first),
            !text.endsInSmallWord
        else {
            return false
        }
        if line.signs.contains(.openingParenthesis), text.contains("(\"") || text.contains("('") { return false }
        if line.signs.contains(.bar), text.contains(" | ") { return false }
        if line.signs.contains(.dot), text.contains(" • ") { return false }
        // These are the author's: sentences of which the last lost its full stop, a date that figures are of, a rule.
        if SentenceEnd.isInside(text) || text.hasPrefixASCII("As of ")
            || (line.signs.contains(.high) && text.contains("→"))
        {
            return false
        }
        // So are what a list is led by, and lines of program text.
        if text.hasSuffixASCII(" including") || CaptionText.endsInSign(text) || text.contains(" = ")
            || text.contains(" := ")
        {
            return false
        }
        return text.spaceCount > 0 && !text.contains("http") && !text.contains("ISBN") && !leadsToRest(index, page)
    }

    /// Whether a line that is like a caption says by its words that it is none. Asked last, because it takes longest.
    private func saysMore(_ index: Int, _ page: ScrapePage) -> Bool {
        let text = page.text(page.lines[index])
        return CaptionText.isDate(text) || CaptionText.isEnumerated(text) || CaptionText.isSentence(text)
            || CaptionText.isLabelled(text) && isLabelledBeside(index, page)
    }

    /// Whether a line beside this one begins with a label too: then both are items.
    private func isLabelledBeside(_ index: Int, _ page: ScrapePage) -> Bool {
        func isLabelled(_ other: Int) -> Bool {
            content.contains(other) && page.lines[other].part == .body
                && CaptionText.isLabelled(page.text(page.lines[other]))
        }
        return isLabelled(index - 1) || isLabelled(index + 1)
    }

    /// Whether the line behind goes on with a sentence, or is program text: then this one belongs to it.
    private func leadsToRest(_ index: Int, _ page: ScrapePage) -> Bool {
        guard index + 1 < content.upperBound, page.lines[index + 1].part == .body else { return false }
        let first = Scalar(page.text(page.lines[index + 1]), at: 0)
        return first.isSmallLetter || first.value == 0x28
            || CodeLook.begins(at: index + 1, before: content.upperBound, page)
    }

    private func isQuotation(_ first: Scalar) -> Bool {
        switch first.value {
        // A dash leads to the source of what was quoted.
        case 0x22, 0x27, 0x5B, 0xAB, 0x2014, 0x2018, 0x201C, 0x201E: true
        default: false
        }
    }

    private func isBoundary(before index: Int, _ page: ScrapePage) -> Bool {
        var previous = index - 1
        while previous >= content.lowerBound, page.lines[previous].part == .chrome { previous -= 1 }
        guard previous >= content.lowerBound else { return true }
        let line = page.lines[previous]
        if line.part != .body { return true }
        // Behind what leads on are items.
        return line.isProse && !ScrapeLine.leadsOn(page.text(line))
    }

    private func isBoundary(behind index: Int, _ page: ScrapePage) -> Bool {
        var next = index + 1
        while next < content.upperBound, page.lines[next].part == .chrome { next += 1 }
        guard next < content.upperBound else { return false }
        return page.lines[next].part == .body && page.lines[next].isProse
    }
}
