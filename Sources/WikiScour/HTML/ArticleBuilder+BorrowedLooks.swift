internal import HTMLReader

/// What wears the class or the id of chrome, and is text.
extension ArticleBuilder {
    /// Whether a box wears the class of chrome round what is none: code, a table of data, a list, a tree.
    func isContent(_ number: Int, _ kind: ChromeKind) -> Bool {
        if kind == .menu { return isToggleInText(number) }
        if kind == .hidden { return isArticle && isHiddenPanelOfIndex(number) }
        if kind == .coordinates { return isNameOnMap(number) }
        if kind == .captions, page.nodes[number].tag != .div { return drawnInitial(in: number) != nil }
        if kind == .maintenance, isLicence(number) { return true }
        guard isArticle else { return false }
        let range = number..<Int(page.nodes[number].end)
        switch kind {
        case .maintenance:
            if page.attribute(.class, of: page.nodes[number])?.holdsBoxOfText ?? false { return true }
            return page.hasClass("ombox", page.nodes[number]) && range.count { page.nodes[$0].tag == .li } >= 3
        case .successionBox:
            // Who was before, what, and who came after are three.
            return isWikitable(number) && headsInFirstRow(number) > 3
        case .captions:
            guard page.nodes[number].tag == .div, let classes = page.attribute(.class, of: page.nodes[number]) else {
                return false
            }
            return (classes.holdsToken("thumb") || classes.holdsToken("thumbinner"))
                && (range.contains { traits[$0].roles.contains(.clade) || isWikitable($0) } || hasSwallowedText(number))
        case .navbox:
            return page.hasClass("navbox", page.nodes[number]) && (holdsData(range) || isSheetOfData(range))
        // Infoboxes that took over the looks of older sidebars.
        case .sidebar: return page.hasClass("template-infobox", page.nodes[number]) || isAside(number)
        case .portalBar: return page.hasClass("portal", page.nodes[number]) && isAside(number)
        case .tableOfContents:
            return page.nodes[number].tag == .table
                ? !traits[number].roles.contains(.floating) && !leadsToSections(range)
                : hasContentsIDOnly(number)
        default: return false
        }
    }

    /// Whether the box of a notice to editors says under which licence a file is: it is what the page of a file is about, in whatever box.
    private func isLicence(_ number: Int) -> Bool {
        let node = page.nodes[number]
        return page.hasClass("imbox-license", node) || page.hasClass("licensetpl", node)
    }

    /// In bytes: one letter or two, with an apostrophe between them at most.
    private static let longestInitial = 5
    private static let classesOfInitials: [StaticString] = ["dropinitial", "initial", "wst-di", "lettrine"]

    /// The letter that a picture stands for at the beginning of a text: it is what would be there without the picture.
    func drawnInitial(in number: Int) -> Bytes? {
        let end = min(Int(page.nodes[number].end), number + 6)
        guard let image = (number..<end).first(where: { page.nodes[$0].tag == .img }),
            let letter = page.attribute(.alt, of: page.nodes[image]), !letter.isEmpty,
            letter.count <= Self.longestInitial, letter.allSatisfy({ $0.isASCIILetter || $0 >= 0x80 })
        else { return nil }
        let isInitial = (max(0, number - 6)..<number).contains {
            let node = page.nodes[$0]
            return Int(node.end) > image
                && page.attribute(.class, of: node).map { classes in
                    Self.classesOfInitials.contains { classes.holdsToken($0) }
                } ?? false
        }
        return isInitial ? letter : nil
    }

    /// Whether a link to a map is words of the text: an author may link any. Degrees are coordinates, a number or a letter is that of a pin.
    private func isNameOnMap(_ number: Int) -> Bool {
        guard page.nodes[number].tag == .a, page.hasClass("mw-kartographer-maplink", page.nodes[number]) else {
            return false
        }
        let text = page.plainText(of: number).unicodeScalars
        return !text.contains { "°′″º".unicodeScalars.contains($0) }
            && zip(text, text.dropFirst()).contains { $0.properties.isAlphabetic && $1.properties.isAlphabetic }
    }

    /// Whether paragraphs follow the caption within an image's frame: it was never closed, because its page breaks off there
    /// and somebody has put text behind it.
    private func hasSwallowedText(_ number: Int) -> Bool {
        var hasCaption = false
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            let node = page.nodes[child]
            let end = Int(node.end)
            switch node.tag {
            case .div where page.hasClass("thumbcaption", node): hasCaption = true
            case .div where page.hasClass("thumbinner", node):
                if hasSwallowedText(child) { return true }
                hasCaption = true
            case .p, .ul, .h2, .h3, .h4:
                if hasCaption, hasText(child + 1..<end) { return true }
            default: break
            }
            child = end
        }
        return false
    }

    /// Whether a table leads to parts of its page, as one of contents does, or is an index by letters. Authors give the id to tables
    /// for its looks.
    private func leadsToSections(_ range: Range<Int>) -> Bool {
        var longestText = 0
        for child in range {
            let node = page.nodes[child]
            if node.tag == .text { longestText = max(longestText, page.text(node).trimmed.count) }
            if node.tag == .a, let href = page.attribute(.href, of: node), href.leadsToSection {
                return true
            }
        }
        return longestText <= Self.longestIndexEntry
    }

    /// In bytes: "A", "0–9", "Top".
    private static let longestIndexEntry = 4

    /// Whether nothing but its id makes an element the contents: authors give the id to other boxes for their looks.
    private func hasContentsIDOnly(_ number: Int) -> Bool {
        let node = page.nodes[number]
        guard page.attribute(.id, of: node)?.equalsASCII("toc") ?? false, !page.hasClass("toc", node) else {
            return false
        }
        var linked = 0
        var total = 0
        var longestText = 0
        var linkEnd = 0
        for child in number + 1..<Int(node.end) {
            let node = page.nodes[child]
            if node.tag == .text {
                let count = page.text(node).trimmed.count
                longestText = max(longestText, count)
                total += count
                if child < linkEnd { linked += count }
            } else if node.tag == .a, let href = page.attribute(.href, of: node), href.leadsToSection {
                linkEnd = Int(node.end)
            } else if page.hasClass("toctitle", node)
                || page.attribute(.id, of: node).map({ $0.equalsASCII("toctitle") || $0.equalsASCII("toc") }) ?? false
            {
                return false
            }
        }
        return linked * 2 < total && longestText > Self.longestIndexEntry
    }

    /// Whether a navbox holds code or a table of data, and no links to a template of its own.
    private func holdsData(_ range: Range<Int>) -> Bool {
        var holdsData = false
        for child in range {
            let node = page.nodes[child]
            if node.tag == .pre { return true }
            if node.tag == .table, isWikitable(child), !page.hasClass("succession-box", node) {
                holdsData = holdsData || headsInFirstRow(child) >= 3
            }
            // The links to its template: a navbox after all.
            if node.tag == .div || node.tag == .span || node.tag == .ul, page.hasClass("navbar", node) { return false }
        }
        return holdsData
    }

    private static let fewestRowsOfSheet = 4

    /// Whether a navbox is a sheet of data: its groups are labels, and what stands beside them are values and no links.
    /// Where links were taken out of a page, what is left of a navbox are lists or names with marks between them.
    private func isSheetOfData(_ range: Range<Int>) -> Bool {
        var rowCount = 0
        var linked = 0
        var total = 0
        var cellEnd = 0
        var isCellEmpty = true
        var linkEnd = 0
        for child in range {
            let node = page.nodes[child]
            switch node.tag {
            case .text where child < cellEnd:
                let text = page.text(node)
                if isCellEmpty, text.hasVisibleCharacter {
                    isCellEmpty = false
                    rowCount += 1
                }
                if text.contains("\u{B7}") || text.contains("\u{2022}") || text.contains("|") { return false }
                let count = text.trimmed.count
                total += count
                if child < linkEnd { linked += count }
            case .a: linkEnd = max(linkEnd, Int(node.end))
            case .li, .dd: return false
            // A box of boxes.
            case .table where child > range.lowerBound && page.hasClass("navbox", node): return false
            case .td where page.hasClass("navbox-list", node):
                cellEnd = Int(node.end)
                isCellEmpty = true
            default: break
            }
        }
        return rowCount >= Self.fewestRowsOfSheet && linked * 5 < total
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether these classes are of a box of text for readers: a note, a tip, a warning.
    fileprivate var holdsBoxOfText: Bool {
        !holdsToken("noexcerpt")
            && (holdsToken("archwiki-template-box-note") || holdsToken("archwiki-template-box-tip")
                || holdsToken("archwiki-template-box-warning"))
    }

    /// Whether this address leads to a part of a page, and not to a note, or to a place in an index.
    fileprivate var leadsToSection: Bool {
        guard let fragment = firstIndex(of: UInt8(ascii: "#")) else { return contains("from=") }
        return !matches("cite_", at: fragment + 1)
    }
}
