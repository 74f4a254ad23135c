/// The line of the categories: "Categories: History | Towns", or all of them glued together.
enum CategoryLine {
    /// More no page has, in lines.
    private static let longestList = 400

    /// Whether a line is that of the categories: the word, and a colon behind it, which may be a text node of its own.
    static func isOne(_ index: Int, _ page: ScrapePage) -> Bool {
        let text = page.text(page.lines[index])
        guard let (_, length) = InterfaceWords.shared.prefix(of: text, among: .categories) else { return false }
        if length == text.count { return isColon(index + 1, page) }
        return Bytes(rebasing: text[length...]).trimmedOfNoBreakSpaces.colonLength(at: 0) > 0
    }

    /// The categories of the page, of which a line begins the list.
    static func names(at index: Int, _ page: ScrapePage) -> [String] {
        var first = index + 1
        if isColon(first, page) {
            first += 1
        } else if colon(in: page.text(page.lines[index])) != page.lines[index].count {
            return names(in: page.lines[index], page)
        }
        var names: [String] = []
        for index in page.lines.indices.dropFirst(first).prefix(longestList) {
            let line = page.lines[index]
            if line.roles.contains(.hiddenCategories) || isHiddenLabel(page.text(line)) || line.isProse { break }
            // A category may be called like an entry of a menu, but not two of them.
            if !line.roles.isDisjoint(with: [.menuHeading, .lastModified, .retrievedFrom])
                || isInterface(index, page) && isInterface(index + 1, page)
            {
                break
            }
            let name = page.displayed(line)
            if name != "|", !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names
    }

    private static func isColon(_ index: Int, _ page: ScrapePage) -> Bool {
        guard index < page.lines.count else { return false }
        return page.text(page.lines[index]).colonLength(at: 0) == page.lines[index].count
    }

    private static func isHiddenLabel(_ text: Bytes) -> Bool {
        text.last == UInt8(ascii: ":")
            && InterfaceWords.shared.roles(ofLine: Bytes(rebasing: text.dropLast()).trimmedOfNoBreakSpaces)
                .contains(.hiddenCategories)
    }

    private static func isInterface(_ index: Int, _ page: ScrapePage) -> Bool {
        index >= page.lines.count || page.lines[index].isInterface
    }

    /// The categories that a line names.
    ///
    /// Without bars between them, a name ends where a small letter, a digit or a bracket touches a capital letter or a
    /// new number. Scripts without capital letters do not show it, and give nothing.
    static func names(in line: ScrapeLine, _ page: ScrapePage) -> [String] {
        guard let colon = Self.colon(in: page.text(line)) else { return [] }
        var start = line.start + colon
        let end = Self.hiddenStart(page, start..<line.end) ?? line.end
        var names: [String] = []
        var known: Set<String> = []
        var index = start
        func add(_ range: Range<Int>) {
            var name = line
            name.start = range.lowerBound
            name.end = range.upperBound
            let text = page.displayed(name)
            if !text.isEmpty, known.insert(text).inserted { names.append(text) }
        }
        let hasBars = Bytes(rebasing: page.bytes[start..<end]).contains(" | ")
        while index < end {
            if hasBars ? page.bytes[index] == UInt8(ascii: "|") : isBoundary(page.bytes, start, index) {
                add(start..<index)
                start = hasBars ? index + 1 : index
                // Some skins have the menus behind them, without a line break.
                if areMenus(Bytes(rebasing: page.bytes[start..<end])) { return names }
            }
            index += 1
        }
        let isOne = !hasBars && names.isEmpty && !hasCase(page.bytes, start..<end)
        if !isOne { add(start..<end) }
        return names
    }

    private static func areMenus(_ text: Bytes) -> Bool {
        let words = InterfaceWords.shared
        return words.beginsGlued(text, among: .menus) && words.gluedCount(in: text, among: .menus).count >= 3
    }

    /// The place behind the label's colon.
    private static func colon(in text: Bytes) -> Int? {
        for index in 0..<min(text.count, 60) {
            let length = text.colonLength(at: index)
            if length > 0 { return index + length }
        }
        return nil
    }

    /// Where the hidden categories begin, which are no readers' business.
    private static func hiddenStart(_ page: ScrapePage, _ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if page.bytes.colonLength(at: index) > 0 {
                // The label stands in front of its colon.
                var start = index
                while start > range.lowerBound, index - start < 120 {
                    start -= 1
                    let label = Bytes(rebasing: page.bytes[start..<index]).trimmedOfNoBreakSpaces
                    if InterfaceWords.shared.roles(ofLine: label).contains(.hiddenCategories) { return start }
                }
            }
            index += 1
        }
        return nil
    }

    private static func isBoundary(_ bytes: Bytes, _ start: Int, _ index: Int) -> Bool {
        guard index > start, bytes[index] & 0xC0 != 0x80, !bytes[index - 1].isHTMLSpace else { return false }
        let next = Scalar(bytes, at: index)
        var first = index - 1
        while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        let last = Scalar(bytes, at: first)
        if next.isCapitalLetter {
            guard last.isSmallLetter || last.value == 0x29 || last.value == 0x22 || (0x30...0x39).contains(last.value)
            else { return false }
            return !isNamePrefix(bytes, start, index)
        }
        // Two years: "19881988 in Armenia".
        guard bytes[index].isASCIIDigit else { return false }
        if last.isSmallLetter || last.value == 0x29 { return true }
        guard index - start >= 4, index + 4 <= bytes.count else { return false }
        let isYear =
            (index - 4..<index).allSatisfy { bytes[$0].isASCIIDigit }
            && (index..<index + 4).allSatisfy { bytes[$0].isASCIIDigit }
        let isLonger =
            index - start > 4 && bytes[index - 5].isASCIIDigit
            || index + 4 < bytes.count && bytes[index + 4].isASCIIDigit
        return isYear && !isLonger
    }

    /// Names that have a capital letter inside: "McDonald", "YouTube".
    private static func isNamePrefix(_ bytes: Bytes, _ start: Int, _ index: Int) -> Bool {
        let names: [StaticString] = ["Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Fitz", "You", "Tik", "i", "e"]
        for name in names {
            let first = index - name.utf8CodeUnitCount
            guard first >= start, bytes.matches(name, at: first) else { continue }
            if first == start || bytes[first - 1] == 0x20 || bytes[first - 1] == UInt8(ascii: "-") { return true }
        }
        return false
    }

    private static func hasCase(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let scalar = Scalar(bytes, at: index)
            if scalar.isCapitalLetter || scalar.isSmallLetter { return true }
            index += scalar.length
        }
        return false
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes the colon has that stands at a place, that of Chinese among them; 0 where none does.
    fileprivate func colonLength(at index: Int) -> Int {
        if index < count, self[index] == UInt8(ascii: ":") { return 1 }
        return matches("：", at: index) ? 3 : 0
    }
}
