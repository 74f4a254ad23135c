/// How a page in Markdown lays out its blocks. No line tells that by itself, so it is decided once for all of the page.
struct MarkdownLayout {
    /// Whether each line is a block: crawlers take out the blank lines between them.
    private(set) var breaksBlocks = false
    /// Whether the sections are of the second level and below, each heading with a blank line behind it: then a line that begins
    /// with `#` and reads like a command is one.
    private(set) var partsSections = false
    /// Whether blocks of program text are indented, and nothing else outside of lists: `dd` is, where list items are.
    private(set) var indentsCode = false
    /// Whether citations are links, so that a number in brackets without one is the author's.
    private(set) var linksCitations = false
    /// Whether links have numbers, whose addresses are listed: `[mill][12]` and `[12]: https://…`.
    private(set) var linksByNumber = false

    /// Whether emphasis stands between low lines, and not between stars.
    private(set) var emphasisesByLowLines = false
    /// Whether the first item of a list stands on the line of what is in front of it.
    private(set) var foldsBlocks = false

    /// What decides stands in the article; the page behind this is like it.
    private static let limit = 400_000
    /// In characters: writers that break lines break them before.
    private static let widest = 150

    private var (longTightCount, longPartedCount, wrappedCount) = (0, 0, 0)
    private var (sectionCount, tightSectionCount) = (0, 0)
    private var (marginItemCount, indentedItemCount, indentedBlankCount) = (0, 0, 0)
    private var foldedCount = 0
    /// How many lists begin so on a page, if any does.
    private static let fewestFolded = 3

    init(_ bytes: Bytes) {
        read(Bytes(rebasing: bytes.prefix(Self.limit)))
        breaksBlocks =
            longTightCount >= (tightSectionCount >= 2 ? 1 : 2) && longTightCount > wrappedCount
            && longTightCount * 2 >= longPartedCount
        partsSections = sectionCount >= 1 && tightSectionCount == 0
        emphasisesByLowLines = Self.emphasisesByLowLines(bytes)
        foldsBlocks = foldedCount >= Self.fewestFolded
        indentsCode = marginItemCount > 0 && indentedItemCount == 0 && indentedBlankCount == 0
        linksCitations = Self.linksCitations(bytes)
        linksByNumber = Self.linksByNumber(bytes)
    }

    private mutating func read(_ bytes: Bytes) {
        var last: (line: Bytes, isText: Bool, isSection: Bool)?
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let line = Bytes(rebasing: bytes[start..<end])
            start = end + 1
            if line.isBlank {
                // What html2text puts around program text.
                if line.count >= 4 { indentedBlankCount += 1 }
                if let last, last.isText, isLong(last.line) { longPartedCount += 1 }
                last = nil
                continue
            }
            countItem(line)
            if line[0].isASCIILetter || line[0] >= 0x80, line.contains("   * ") { foldedCount += 1 }
            let isText = Self.isText(line)
            let isSection = line.hasPrefixASCII("## ") || line.hasPrefixASCII("### ")
            if let last {
                if last.isSection, !isSection { tightSectionCount += 1 }
                if last.isText, isText { lookAtBreak(last.line, before: line) }
            }
            if isSection { sectionCount += 1 }
            last = (line, isText, isSection)
        }
    }

    private mutating func countItem(_ line: Bytes) {
        guard line.count > 4 else { return }
        func isMark(_ place: Int) -> Bool {
            (line[place] == UInt8(ascii: "*") || line[place] == UInt8(ascii: "-")) && line[place + 1] == 0x20
                && line[place + 2] != line[place]
        }
        if isMark(0) { marginItemCount += 1 }
        if line.hasPrefixASCII("  "), isMark(2), marginItemCount == 0 { indentedItemCount += 1 }
    }

    /// Whether a line is nothing but text, as far as its first byte and its bars tell.
    private static func isText(_ line: Bytes) -> Bool {
        switch line[0] {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "+"), 0x20, 0x09,
            UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "!"):
            return false
        case UInt8(ascii: "*"): return line.count > 1 && line[1] != 0x20
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            // "1. Ostra Mill"
            return !(line.prefix(5).firstIndex(of: UInt8(ascii: ".")).map { line.matches(". ", at: $0) } ?? false)
        case UInt8(ascii: "["): return !line.hasPrefixASCII("[![") && !line.hasPrefixASCII("[[")
        default: return !line.contains("| ")
        }
    }

    private mutating func lookAtBreak(_ line: Bytes, before next: Bytes) {
        // Two spaces break a line within its block.
        if line.hasSuffixASCII("  ") { return }
        if isLong(line) {
            longTightCount += 1
        } else if line.count >= 60, Scalar(next, at: 0).isSmallLetter {
            // Within a sentence: of a line that ends one, nothing tells why it ends.
            let length = line.visibleCount
            if length >= 60, length <= 120, length + 1 + next.characterCountOfFirstWord > 70 { wrappedCount += 1 }
        }
    }

    private func isLong(_ line: Bytes) -> Bool { line.count >= Self.widest && line.visibleCount >= Self.widest }

    private static func emphasisesByLowLines(_ bytes: Bytes) -> Bool {
        func count(_ mark: StaticString) -> Int {
            var (count, index) = (0, 0)
            while let place = bytes.firstIndex(of: mark, from: index) {
                index = place + 2
                if index < bytes.count, bytes[index].isASCIILetter || bytes[index] >= 0x80 { count += 1 }
            }
            return count
        }
        // Most pages have no code.
        return bytes.contains("`") && count(" _") > count(" *")
    }

    /// How many numbers of addresses are known; no page has more.
    private static let mostNumbers = 10_000

    private static let addressStarts: [StaticString] = ["http", "/", "#", "<", "."]

    /// Whether a link has the number of an address that the page lists. The first of those may be that of a picture.
    private static func linksByNumber(_ bytes: Bytes) -> Bool {
        var listed: Set<Int> = []
        var index = 0
        while listed.count < mostNumbers, let open = bytes.firstIndex(of: "\n[", from: index) {
            index = open + 2
            guard let (number, length) = Digits.number(bytes, at: index), bytes.matches("]: ", at: index + length),
                addressStarts.contains(where: { bytes.matches($0, at: index + length + 3) })
            else { continue }
            listed.insert(number)
        }
        guard !listed.isEmpty else { return false }
        index = 0
        while let close = bytes.firstIndex(of: "][", from: index) {
            index = close + 2
            guard let (number, length) = Digits.number(bytes, at: index), bytes.matches("]", at: index + length) else {
                continue
            }
            // Of citations that follow each other both are numbers.
            if listed.contains(number), close > 0, !bytes[close - 1].isASCIIDigit { return true }
        }
        return false
    }

    /// Whether at least two citations lead to their notes, and none stands behind the end of a clause that does not.
    private static func linksCitations(_ bytes: Bytes) -> Bool {
        guard let first = bytes.firstIndex(of: "#cite_note"), bytes.firstIndex(of: "#cite_note", from: first + 1) != nil
        else { return false }
        // Of links that are elements nothing is known within.
        if Bytes(rebasing: bytes[max(0, first - 400)..<first]).contains("<a href") { return false }
        var index = 1
        while let open = bytes.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = open + 1
            guard let (_, length) = Digits.number(bytes, at: index), index + length + 1 < bytes.count,
                bytes[index + length] == UInt8(ascii: "]")
            else { continue }
            let next = bytes[index + length + 1]
            if next == UInt8(ascii: "(") || next == UInt8(ascii: "]") { continue }
            switch bytes[open - 1] {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "]"), 0x82: return false
            default: break
            }
        }
        return true
    }
}

extension Bytes {
    /// How many characters of a text in Markdown are shown: those of the addresses of its links are not.
    var visibleCount: Int {
        var count = 0
        var index = 0
        // Behind the last one no address ends.
        let last = self.lastIndex(of: UInt8(ascii: ")")) ?? -1
        while index < self.count {
            if self[index] == UInt8(ascii: "]"), index + 1 < last, self[index + 1] == UInt8(ascii: "(") {
                index += 2
                while index < last, self[index] != UInt8(ascii: ")") {
                    index += self[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                index += 1
                continue
            }
            if self[index] & 0xC0 != 0x80, self[index] != UInt8(ascii: "[") { count += 1 }
            index += 1
        }
        return count
    }
}
