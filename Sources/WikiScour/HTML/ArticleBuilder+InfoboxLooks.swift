internal import HTMLReader

/// Tells by their looks what the cells of an infobox are: labels, headers, pictures, arrows.
extension ArticleBuilder {
    /// Whether the first of two cells names the second.
    mutating func isLabel(_ cell: Int, before value: Int) -> Bool {
        if page.nodes[cell].tag == .th { return page.nodes[value].tag != .th || !beginsBold(value) }
        if beginsBold(cell), !beginsBold(value) { return true }
        let text = self.value(of: cell)
        return text.hasSuffix(":") || text.hasSuffix("：") || InfoboxEntries.bullet(text) != nil
    }

    /// Whether all text of a cell is bold, as that of a header without `<th>`.
    func isBoldOnly(_ cell: Int) -> Bool {
        var boldEnd = traits[cell].roles.contains(.bold) ? Int(page.nodes[cell].end) : 0
        var found = false
        for child in cell + 1..<Int(page.nodes[cell].end) {
            let node = page.nodes[child]
            if isBold(child) { boldEnd = max(boldEnd, Int(node.end)) }
            // A list of bold items is a value.
            if node.tag == .img || node.tag == .li { return false }
            if node.tag == .text, page.text(node).hasVisibleCharacter {
                if child >= boldEnd { return false }
                found = true
            }
        }
        return found
    }

    func isBold(_ number: Int) -> Bool {
        let tag = page.nodes[number].tag
        return tag == .b || tag == .strong || tag == .big || (tag != .text && traits[number].roles.contains(.bold))
    }

    /// Whether the first words of a cell are bold.
    func beginsBold(_ cell: Int) -> Bool {
        if traits[cell].roles.contains(.bold) { return true }
        for child in cell + 1..<Int(page.nodes[cell].end) {
            if isBold(child) { return true }
            if page.nodes[child].tag == .text, page.text(page.nodes[child]).hasVisibleCharacter { return false }
        }
        return false
    }

    /// Whether an image comes before all text of a row.
    func beginsWithImage(_ number: Int) -> Bool {
        for child in number + 1..<Int(page.nodes[number].end) {
            if page.nodes[child].tag == .img { return true }
            if page.nodes[child].tag == .text, page.text(page.nodes[child]).hasVisibleCharacter { return false }
        }
        return false
    }

    /// Whether all text of a row is set as captions are.
    func isSetSmall(_ number: Int) -> Bool {
        var smallEnd = 0
        for child in number + 1..<Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .small { smallEnd = max(smallEnd, Int(node.end)) }
            if node.tag != .text, let value = page.attribute(.class, of: node), value.contains("caption") {
                smallEnd = max(smallEnd, Int(node.end))
            }
            if node.tag == .text, page.text(node).hasVisibleCharacter, child >= smallEnd { return false }
        }
        return true
    }

    /// Whether the first line of a cell is bold, and others follow: a label over its value.
    func beginsWithBoldLine(_ cell: Int) -> Bool {
        var boldEnd = 0
        var found = false
        var child = cell + 1
        while child < Int(page.nodes[cell].end) {
            let node = page.nodes[child]
            if node.tag == .text {
                if page.text(node).hasVisibleCharacter {
                    if child >= boldEnd { return false }
                    found = true
                }
            } else if node.tag == .br || node.tag.isBlock {
                if found { return true }
            }
            if node.tag != .text, node.tag != .comment, verdict(child, traits[child]) != nil {
                child = Int(node.end)
                continue
            }
            if isBold(child) { boldEnd = max(boldEnd, Int(node.end)) }
            child += 1
        }
        return false
    }

    /// Whether a cell is a picture, perhaps with a caption under it. An icon stands in the line of its text.
    func isPicture(_ cell: Int) -> Bool {
        guard page.nodes[cell].tag == .td else { return false }
        var hasImage = false
        var isBelow = false
        for child in cell + 1..<Int(page.nodes[cell].end) {
            let node = page.nodes[child]
            if node.tag == .img {
                hasImage = true
                isBelow = false
            } else if node.tag == .br || node.tag.isBlock {
                isBelow = hasImage
            } else if node.tag == .text, page.text(node).hasVisibleCharacter, !isBelow {
                return false
            }
        }
        return hasImage
    }

    func holdsImage(_ cell: Int) -> Bool {
        (cell..<Int(page.nodes[cell].end)).contains { page.nodes[$0].tag == .img }
    }

    func isHeaderCell(_ cell: Int) -> Bool {
        if page.nodes[cell].tag == .th { return true }
        if let value = page.attribute(.class, of: page.nodes[cell]), InfoboxPart.names(.header, value) { return true }
        return isHeaderByClass(cell) || isBoldOnly(cell)
    }

    /// Whether the class of a cell names a header, or its id: some wikis have the same id on many cells.
    func isHeaderByClass(_ cell: Int) -> Bool {
        let node = page.nodes[cell]
        return page.attribute(.class, of: node).map(InfoboxPart.namesHeader) ?? false
            || page.attribute(.id, of: node)?.equalsASCII("infoboxheader") ?? false
    }

    /// In bytes.
    private static let longestColoured = 60

    /// Whether a cell is a short text on a ground of its own, as that of a header that is nothing else.
    func isColoured(_ cell: Int) -> Bool {
        let node = page.nodes[cell]
        guard node.tag == .td, let style = page.attribute(.style, of: node), style.contains("background"),
            page.textCount(cell, limit: Self.longestColoured) != nil
        else { return false }
        return ["transparent", "inherit"].allSatisfy { (colour: StaticString) in !style.contains(colour) }
            && !holdsImage(cell)
    }

    func isTitleCell(_ cell: Int) -> Bool {
        page.attribute(.class, of: page.nodes[cell]).map { InfoboxPart.names(.title, $0) } ?? false
    }

    /// The bold words that a text begins with, if they are a label of its own: a colon ends it.
    mutating func leadingBold(_ number: Int) -> String? {
        let end = Int(page.nodes[number].end)
        for child in number + 1..<end {
            let node = page.nodes[child]
            if node.tag == .b || node.tag == .strong { return label(child, before: end) }
            if node.tag == .text, page.text(node).hasVisibleCharacter { return nil }
        }
        return nil
    }

    func containsBreak(_ number: Int) -> Bool {
        (number + 1..<Int(page.nodes[number].end)).contains { page.nodes[$0].tag == .br || page.nodes[$0].tag.isBlock }
    }

    /// Whether the cells are the days of a week, by name or by number.
    static func isWeek(_ values: [String]) -> Bool {
        guard values.count > 3, values.count <= 8, values.allSatisfy({ $0.unicodeScalars.count <= 3 }) else {
            return false
        }
        let numbers = values.compactMap { Int($0) }
        if numbers.count == values.count { return zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 } }
        return values.count == 7 && numbers.isEmpty
            && values.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "." } }
    }

    func isColumnOfLabel(_ values: [String]) -> Bool {
        values[0].hasSuffix(":") && !values[0].isEmpty && values.count > 2 && values[1...].contains { !$0.isEmpty }
    }

    /// Whether a text leads to the one before or the one after: it begins with an arrow to the left, or ends with one
    /// to the right.
    static func isPreviousOrNext(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        if "←◄◀⇐".unicodeScalars.contains(first) || "→►▶⇒".unicodeScalars.contains(last) { return true }
        // Quotation marks come in pairs, with words between them.
        let (opens, closes) = ("<‹«".unicodeScalars.contains(first), ">›»".unicodeScalars.contains(last))
        return opens != closes || (opens && !text.unicodeScalars.contains { $0.properties.isAlphabetic })
    }

    static func isArrow(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { "<>←→‹›«»◄►▲▼↑↓".unicodeScalars.contains($0) }
    }
}
