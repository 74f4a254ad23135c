internal import HTMLReader

extension ArticleBuilder {
    /// Drops an element that rules, options or its own looks take out. Notes it, and leaves a seam.
    mutating func drop(_ number: Int, _ traits: Traits) -> Bool {
        guard let (kind, rule) = verdict(number, traits) else { return false }
        if traits.roles.contains(.references) {
            referenceLists.append(records.count)
        }
        return remove(number, kind, rule.map { index.rules[Int($0)].id } ?? kind.rawValue, seam(for: kind))
    }

    /// What an element is dropped as, and by which rule; nil for one that stays.
    func verdict(_ number: Int, _ traits: Traits) -> (kind: ChromeKind, rule: UInt16?)? {
        if traits.roles.contains(.hidden), traits.roles.isDisjoint(with: [.folded, .math]),
            !(foldsTables && page.nodes[number].tag == .table), !isFoldedPanel(number)
        {
            return (.hidden, nil)
        }
        if number == titleNode { return (.pageHeader, nil) }
        if !droppedNodes.isEmpty, droppedNodes.contains(number) { return (.redirectNote, nil) }
        guard let rule = traits.rule, let kind = index.rules[Int(rule)].kind else { return nil }
        if kind == .form, isNoForm(number) { return nil }
        // A formula that could not be drawn wears the class of an error too.
        if kind == .cleanupMark, traits.roles.contains(.math) { return keep.contains(.math) ? nil : (.math, rule) }
        if isContent(number, kind) { return nil }
        if kind.option.isEmpty {
            return traits.drops || (isArticle && traits.roles.contains(.message)) ? (kind, rule) : nil
        }
        if keep.contains(kind.option) { return nil }
        switch kind {
        case .infobox where !isInfobox(number, traits.roles): return nil
        // Code within a line is a word of it.
        case .code where !page.nodes[number].tag.isBlock: return nil
        // A list of literature in the looks of a reference list.
        case .references where traits.roles.contains(.bibliography) || isSmallPrint(number): return nil
        default: return (kind, rule)
        }
    }

    mutating func remove(_ number: Int, _ kind: ChromeKind, _ rule: String, _ seam: TextCanvas.Seam) -> Bool {
        account.note(kind, rule, number..<Int(page.nodes[number].end))
        if !seam.isEmpty { canvas.seam(seam, of: number) }
        return true
    }

    private func seam(for kind: ChromeKind) -> TextCanvas.Seam {
        switch kind {
        // They leave no gap: nobody ever saw them.
        case .style, .script: []
        case .coordinates, .captions, .hidden, .mediaPlayer, .notPrinted: .value
        case .references: [.mark, .citation]
        default: .mark
        }
    }

    /// Whether a dropped element parted the text around it, as a box does and an image beside the text does not.
    func separates(_ tag: HTMLTag, _ traits: Traits) -> Bool {
        guard tag.isBlock, !traits.roles.contains(.hidden), !traits.roles.contains(.figure) else { return false }
        guard let rule = traits.rule, let kind = index.rules[Int(rule)].kind else { return true }
        return kind != .captions && kind != .coordinates && kind != .mediaPlayer && kind != .hidden && kind != .editLink
    }

    /// Writes the inline elements that are more than their text; nil for all others.
    mutating func inline(_ number: Int, _ node: HTMLTape.Node, _ traits: Traits) -> Int? {
        let end = Int(node.end)
        switch node.tag {
        case .img, .input, .area, .param, .source, .track, .svg, .col, .colgroup:
            if node.tag == .img, let letter = drawnInitial(in: number) {
                canvas.append(letter)
                return end
            }
            if node.tag == .img || node.tag == .svg { _ = remove(number, .captions, "image", .mark) }
            return end
        case .sup, .sub:
            if node.tag == .sup, isCitation(number, node), !keep.contains(.references) {
                _ = remove(number, .references, "citation-unmarked", [.mark, .citation])
                return end
            }
            if node.tag == .sup, isCleanupMark(number, end) || isMarkOfItem(number, end) {
                _ = remove(number, .cleanupMark, "cleanup-unmarked", .mark)
                return end
            }
            if node.tag == .sup, isHelpWithSounds(number, end) {
                _ = remove(number, .mediaPlayer, "sound-link", .value)
                guard isSlash(end) else { return end }
                _ = remove(end, .mediaPlayer, "sound-link", .value)
                return end + 1
            }
            guard !isTransparentScript(traits), enter() else { return number + 1 }
            canvas.beginInner()
            text(number + 1..<end, asValue: false)
            canvas.endScript(node.tag == .sup ? .above : .below)
            nesting -= 1
            return end
        case .span where Formula.isMarked(number, page):
            if keep.contains(.math) { return writeFormula(number, startsBlock: false) }
            _ = remove(number, .math, "formula-marked", .mark)
            return end
        case .span where traits.roles.contains(.variant):
            return writeVariant(number)
        case .span where traits.roles.contains(.floating) && isLeader(number, end):
            _ = remove(number, .style, "leader", .mark)
            return end
        case .span where traits.roles.contains(.stacked):
            guard let (above, below) = stackedSpans(number, end), enter() else { return nil }
            for (range, position) in [(below, ScriptForms.Position.below), (above, .above)] {
                canvas.beginInner()
                text(range, asValue: false)
                canvas.endScript(position)
            }
            nesting -= 1
            return end
        case .span where traits.roles.contains(.inlineBlock):
            let leads = !canvas.touchesWord && (holdsScripts(number, end) || beginsWithLetter(end))
            guard leads || canvas.touchesText, let lineBreak = stackedBreak(number, end), enter() else { return nil }
            // An index over another, drawn as two lines: the lower one is written first, but for the two numbers in front
            // of a nuclide's sign.
            let lines = [
                (number + 1..<lineBreak, ScriptForms.Position.above), (lineBreak + 1..<end, ScriptForms.Position.below),
            ]
            for (range, position) in leads ? lines : lines.reversed() {
                let isMarked = range.contains { page.nodes[$0].tag == .sup || page.nodes[$0].tag == .sub }
                if !isMarked { canvas.beginInner() }
                text(range, asValue: false)
                if !isMarked { canvas.endScript(position) }
            }
            nesting -= 1
            return end
        case .rt, .rtc:
            guard enter() else { return number + 1 }
            canvas.beginInner()
            text(number + 1..<end, asValue: false)
            canvas.endReading()
            nesting -= 1
            return end
        case .rp:
            // The parentheses round the reading are written with it. Whatever else is in it, no browser shows.
            if page.textCount(number, limit: Self.longestParenthesis) == nil {
                account.note(.hidden, "hidden", number..<end)
            } else if trace.isOn, number + 1 < end {
                trace.note(number + 1, line: canvas.outermostLineStart)
            }
            return end
        case .a:
            return isDroppedLink(number, node) || dropLinkToMoreResults(number, node) ? end : nil
        default:
            return nil
        }
    }

    /// In bytes, a space beside it included: "（" has three.
    private static let longestParenthesis = 4

    private static let fewestDots = 5

    /// Whether an element is a row of dots.
    private func isLeader(_ number: Int, _ end: Int) -> Bool {
        guard end == number + 2, page.nodes[number + 1].tag == .text else { return false }
        var dots = 0
        // Between them stand spaces, or the two bytes of one that does not break.
        for byte in page.text(page.nodes[number + 1]) where !byte.isHTMLSpace && byte != 0xC2 && byte != 0xA0 {
            if byte != UInt8(ascii: ".") { return false }
            dots += 1
        }
        return dots >= Self.fewestDots
    }

    /// The one line break of a short element, and short are its lines: words would be a list.
    private func stackedBreak(_ number: Int, _ end: Int) -> Int? {
        guard end - number < 16, page.textCount(number, limit: 16) != nil else { return nil }
        let breaks = (number + 1..<end).filter { page.nodes[$0].tag == .br }
        let hasSpace = (number + 1..<end).contains {
            page.nodes[$0].tag == .text && page.text(page.nodes[$0]).trimmed.contains(0x20)
        }
        return breaks.count == 1 && !hasSpace ? breaks[0] : nil
    }

    private func holdsScripts(_ number: Int, _ end: Int) -> Bool {
        let tags = (number + 1..<end).map { page.nodes[$0].tag }
        return tags.contains(.sup) && tags.contains(.sub)
    }

    /// Whether a letter comes next, in the element behind it or in the line.
    private func beginsWithLetter(_ number: Int) -> Bool {
        let next = (number..<min(number + 3, page.nodes.count)).first { page.nodes[$0].tag == .text }
        return next.flatMap { page.text(page.nodes[$0]).first }?.isASCIILetter ?? false
    }

    /// The two elements of which one is drawn over the other.
    private func stackedSpans(_ number: Int, _ end: Int) -> (above: Range<Int>, below: Range<Int>)? {
        guard end - number < 16, number + 1 < end, page.nodes[number + 1].tag == .span else { return nil }
        let second = Int(page.nodes[number + 1].end)
        guard second < end, page.nodes[second].tag == .span, Int(page.nodes[second].end) == end else { return nil }
        return (number + 2..<second, second + 1..<end)
    }

    /// Citation marks that an option keeps are text, not exponents.
    private func isTransparentScript(_ traits: Traits) -> Bool {
        traits.rule.map { index.rules[Int($0)].kind == .references } ?? false
    }

    /// An editors' mark without a class: brackets round a link to a page about the wiki itself.
    private func isCleanupMark(_ number: Int, _ end: Int) -> Bool {
        guard end - number < 12 else { return false }
        var pointsToProject = false
        for child in number + 1..<end where page.nodes[child].tag == .a {
            guard let href = page.attribute(.href, of: page.nodes[child]) else { continue }
            // "[d]" leads to the item of Wikidata where the wiki has no page.
            pointsToProject =
                pointsToProject || href.contains("/wiki/") && isNamespaced(href)
                || href.contains("%3A") || href.contains("%253A") || href.contains("/Wikipedia:")
                || href.contains("wikidata.org/wiki/Q")
                || href.hasPrefixASCII("./") && href.contains(":") && !href.contains("#cite")
        }
        guard pointsToProject else { return isBracketedLinkByTitle(number, end) }
        let text = page.plainText(of: number)
        if text.hasPrefix("(") { return text.hasSuffix(")") && isBracketedLink(number, end) }
        return text.hasPrefix("[") && text.hasSuffix("]")
    }

    /// Whether an element is a link to a page of a name space in parentheses, and nothing more: "(key)" behind the name of an
    /// alphabet.
    private func isBracketedLink(_ number: Int, _ end: Int) -> Bool {
        guard end == number + 5, page.nodes[number + 1].tag == .text, page.text(page.nodes[number + 1]).count == 1,
            page.nodes[number + 2].tag == .a, page.nodes[number + 4].tag == .text,
            page.text(page.nodes[number + 4]).count == 1,
            let href = page.attribute(.href, of: page.nodes[number + 2])
        else { return false }
        let start = href.firstIndex(of: "/wiki/") ?? 0
        let colon = href.firstIndex(of: UInt8(ascii: ":"), from: start + 1).map { $0 + 1 }
        // Pages that were saved file by file have it escaped, and once more.
        let name =
            colon ?? href.firstIndex(of: "%253A", from: start).map { $0 + 5 }
            ?? href.firstIndex(of: "%3A", from: start).map { $0 + 3 }
        // "Star_Wars:_Part_I" is in no name space.
        return name.map { $0 < href.count && href[$0] != UInt8(ascii: "_") } ?? false
    }

    /// Whether an element is such a link of which a copy of the page has left the title, and not the address.
    private func isBracketedLinkByTitle(_ number: Int, _ end: Int) -> Bool {
        guard end == number + 5, page.nodes[number + 2].tag == .a,
            page.attribute(.href, of: page.nodes[number + 2]) == nil, page.nodes[number + 1].tag == .text,
            page.text(page.nodes[number + 1]).equalsASCII("("), page.nodes[number + 4].tag == .text,
            page.text(page.nodes[number + 4]).equalsASCII(")"),
            let title = StartTag.value(ofFirst: ["title"], endingAt: Int(page.nodes[number + 2].place), in: source),
            let colon = title.firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        return colon > 0 && colon + 1 < title.count && !title[colon + 1].isHTMLSpace
    }

    /// In front of the link to an item that a wiki takes a value from, the nodes that are asked.
    private static let reachOfItem = 3

    /// Whether a raised "(en)" says in which language Wikidata names what stands in front: the link to the item follows.
    private func isMarkOfItem(_ number: Int, _ end: Int) -> Bool {
        guard end == number + 2, page.nodes[number + 1].tag == .text else { return false }
        let text = page.text(page.nodes[number + 1])
        guard (4...5).contains(text.count), text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")"),
            text.dropFirst().dropLast().allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") })
        else { return false }
        for next in end..<min(page.nodes.count, end + Self.reachOfItem) {
            let node = page.nodes[next]
            if node.tag == .a { return page.attribute(.href, of: node)?.contains("wikidata.org/wiki/") ?? false }
            if node.tag == .text, page.text(node).hasVisibleCharacter { return false }
        }
        return false
    }

    /// Whether a raised question mark leads to a page of help, as beside the recordings of the German Wikipedia: "?/i".
    private func isHelpWithSounds(_ number: Int, _ end: Int) -> Bool {
        guard end == number + 3, page.nodes[number + 1].tag == .a, page.nodes[number + 2].tag == .text,
            page.text(page.nodes[number + 2]).equalsASCII("?"),
            let href = page.attribute(.href, of: page.nodes[number + 1])
        else { return false }
        return isNamespaced(href)
    }

    private func isSlash(_ number: Int) -> Bool {
        number < page.nodes.count && page.nodes[number].tag == .text && page.text(page.nodes[number]).equalsASCII("/")
    }

    /// Whether the title in an address, behind `/wiki/`, has a namespace. Saved pages have whole addresses.
    private func isNamespaced(_ href: Bytes) -> Bool {
        guard let start = href.firstIndex(of: "/wiki/") else { return false }
        return Bytes(rebasing: href[start...]).contains(":")
    }

    /// A citation that lost its class: it links to a note.
    private func isCitation(_ number: Int, _ node: HTMLTape.Node) -> Bool {
        if let id = page.attribute(.id, of: node), id.hasPrefixASCII("cite_ref") || id.hasPrefixASCII("_ref-") {
            return true
        }
        if Int(node.end) == number + 2, page.nodes[number + 1].tag == .text,
            isBracketedNumber(page.text(page.nodes[number + 1]))
        {
            return true
        }
        // The link is the first thing in the mark.
        for child in number + 1..<min(Int(node.end), number + 8) where page.nodes[child].tag == .a {
            guard let href = page.attribute(.href, of: page.nodes[child]) else { continue }
            return href.contains("#cite_note") || href.contains("#_note-") || href.contains("#endnote_")
        }
        return false
    }

    /// Links that are no text: automatic numbers and coordinates.
    private mutating func isDroppedLink(_ number: Int, _ node: HTMLTape.Node) -> Bool {
        if isArticle, canvas.touchesWord || canvas.endsWithMark, isMissingTemplate(number) {
            return remove(number, .cleanupMark, "template-missing", .mark)
        }
        guard let href = page.attribute(.href, of: node) else { return false }
        if isMarkOfLanguage(number, node) { return remove(number, .cleanupMark, "language-of-link", .mark) }
        if leadsOutside(href), isAutomaticNumber(number, node) {
            return remove(number, .automaticLinkNumber, "automatic-link-number", .mark)
        }
        if href.contains("wpDestFile=") { return remove(number, .captions, "image-missing", .mark) }
        if !keep.contains(.coordinates),
            href.contains("geohack") || href.contains("Special:Mapframe") || href.contains("mapsources?params=")
        {
            return remove(number, .coordinates, "geohack-link", .value)
        }
        if href.contains("#"), Int(node.end) - number < 6, isBackArrow(number) {
            referenceLists.append(records.count)
            return remove(number, .jumpLink, "citation-backlink-unmarked", .mark)
        }
        if isSound(href), isSoundButton(number) {
            return remove(number, .mediaPlayer, "sound-link", .value)
        }
        if !editLinks.isEmpty, PageSurvey.opensEditor(href, node, page), isOneWord(number), !isWithinSentence(number) {
            return remove(number, .editLink, "edit-link-unmarked", .mark)
        }
        return false
    }

    /// Whether a link is nothing but the mark of the language that the page behind it is in, as the French Wikipedia puts one behind
    /// the name of a page that it lacks.
    private func isMarkOfLanguage(_ number: Int, _ node: HTMLTape.Node) -> Bool {
        guard Int(node.end) == number + 3, page.nodes[number + 1].tag == .span else { return false }
        return page.hasClass("indicateur-langue", page.nodes[number + 1]) && page.hasClass("extiw", node)
    }

    /// Drops a link to the results that a list of Semantic MediaWiki leaves out: "… further results", in all languages.
    private mutating func dropLinkToMoreResults(_ number: Int, _ node: HTMLTape.Node) -> Bool {
        guard Int(node.end) == number + 2, page.nodes[number + 1].tag == .text else { return false }
        let text = page.text(page.nodes[number + 1])
        // Three dots, or the first byte of one sign for them or of a space.
        guard let first = text.first,
            first == UInt8(ascii: ".") || first == 0xE2 || first == 0xC2 || first.isHTMLSpace
        else { return false }
        let words = text.trimmedOfNoBreakSpaces
        guard words.hasPrefixASCII("...") || words.matches("…", at: 0), let href = page.attribute(.href, of: node),
            href.indices.contains(where: { href.matches(":Ask", at: $0) || href.matches("%3AAsk", at: $0) })
        else { return false }
        return remove(number, .menu, "link-to-more-rows", .mark)
    }

    /// Whether an address has a host of its own: MediaWiki writes `https://…`, `//…`, `ftp://…` for links out of the wiki.
    private func leadsOutside(_ href: Bytes) -> Bool {
        href.hasPrefixASCII("//") || href.hasPrefixASCII("mailto:")
            || href.prefix(12).contains(UInt8(ascii: ":")) && href.contains("://")
    }

    /// Whether a link is the arrow that leads from a note back to its mark.
    private func isBackArrow(_ number: Int) -> Bool {
        let text = page.plainText(of: number)
        return text == "^" || text == "↑"
    }

    /// Whether a link leads to a recording: what reads "listen" or "?/i" is a button.
    private func isSound(_ href: Bytes) -> Bool {
        guard href.count > 5, let dot = href.indices.suffix(6).last(where: { href[$0] == UInt8(ascii: ".") }) else {
            return false
        }
        let suffix = Bytes(rebasing: href[(dot + 1)...])
        return (["ogg", "oga", "opus", "wav", "mp3", "flac"] as [StaticString]).contains { suffix.equalsASCII($0) }
    }

    /// Whether a link is a button by what it reads: a sign, or the word for listening. The name of a piece is text.
    private func isSoundButton(_ number: Int) -> Bool {
        guard let count = page.textCount(number, limit: 24) else { return false }
        return count <= 3 || SoundButtons.words.contains(page.plainText(of: number).lowercased())
    }

    /// Whether words stand directly before and behind a link, in the same block.
    func isWithinSentence(_ number: Int) -> Bool {
        let end = Int(page.nodes[number].end)
        guard let before = nearestText(in: (max(0, number - 8)..<number).reversed())?.last,
            let behind = nearestText(in: end..<min(page.nodes.count, end + 8))?.first
        else { return false }
        return (before >= 0x80 || before.isASCIILetter)
            && (behind >= 0x80 || behind.isASCIILetter || behind == UInt8(ascii: "."))
    }

    /// The first text of some nodes that can be seen, if no block begins or ends in front of it.
    private func nearestText(in nodes: some Sequence<Int>) -> Bytes? {
        for number in nodes {
            let node = page.nodes[number]
            if node.tag.isBlock { return nil }
            if node.tag == .text, page.text(node).hasVisibleCharacter { return page.text(node).trimmed }
        }
        return nil
    }

    func isOneWord(_ number: Int) -> Bool {
        let text = page.plainText(of: number)
        return text.utf8.count <= 24 && !text.contains(" ")
    }

    /// Whether a link shows its number alone. Parsoid leaves the number to the style sheet, and the link empty.
    private func isAutomaticNumber(_ number: Int, _ node: HTMLTape.Node) -> Bool {
        if Int(node.end) == number + 1 { return page.hasClass("autonumber", node) }
        guard Int(node.end) == number + 2, page.nodes[number + 1].tag == .text else { return false }
        let text = page.text(page.nodes[number + 1])
        return isBracketedNumber(text)
    }

    private func isBracketedNumber(_ text: Bytes) -> Bool {
        guard text.count >= 3, text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") else { return false }
        // Wikis count in their own digits.
        return String(decoding: text.dropFirst().dropLast(), as: UTF8.self).unicodeScalars
            .allSatisfy { $0.properties.numericType == .decimal }
    }

    /// Whether a range has a character that would be written. Stops at the first.
    func hasText(_ range: Range<Int>) -> Bool {
        var number = range.lowerBound
        while number < range.upperBound {
            let node = page.nodes[number]
            if node.tag == .text {
                if page.text(node).hasVisibleCharacter { return true }
            } else if node.tag != .comment {
                if traits[number].roles.contains(.math), keep.contains(.math) { return true }
                if traits[number].roles.contains(.variant), page.attribute(.dataMwVariant, of: node) != nil {
                    return true
                }
                if verdict(number, traits[number]) != nil {
                    number = Int(node.end)
                    continue
                }
            }
            number += 1
        }
        return false
    }
}

extension Bytes {
    /// Whether there is a character that is neither white space, the ideographic space included, nor invisible.
    var hasVisibleCharacter: Bool {
        var index = 0
        while index < count {
            if self[index] == 0xE3, matches("\u{3000}", at: index) {
                index += 3
                continue
            }
            if CharacterClass.isPlain(self[index]) { return true }
            let (character, length) = CharacterClass.special(self, at: index)
            if case .visible = character { return true }
            index += length
        }
        return false
    }
}
