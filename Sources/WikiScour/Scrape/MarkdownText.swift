/// Reads Markdown as html2text writes it: takes out the marks, and makes one line of each paragraph that it wrapped.
struct MarkdownText {
    private let bytes: Bytes
    private var output: RewrittenScrape
    /// Whether the paragraph before was an image with the link to its page: what comes next is its caption.
    private var followsImage = false

    private init(_ bytes: Bytes) {
        self.bytes = bytes
        output = RewrittenScrape(bytes)
    }

    static func rewrite(_ bytes: Bytes) -> RewrittenScrape {
        var reader = MarkdownText(bytes)
        reader.read()
        return reader.output
    }

    private mutating func read() {
        var start = 0
        var block: Range<Int>?
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let text = Bytes(rebasing: bytes[start..<end]).trimmed
            if text.isEmpty {
                if let range = block { write(range) }
                block = nil
            } else if let range = block, !beginsBlock(start..<end), !isRow(range), !isRow(start..<end),
                !breaksHard(before: start)
            {
                block = range.lowerBound..<end
            } else {
                if let range = block { write(range) }
                block = start..<end
            }
            start = end + 1
        }
        if let range = block { write(range) }
    }

    /// Whether a line begins with the mark of a heading or of a list item.
    private func beginsBlock(_ line: Range<Int>) -> Bool { mark(line) != nil }

    private func isRow(_ range: Range<Int>) -> Bool {
        Bytes(rebasing: bytes[range]).contains("| ") || Bytes(rebasing: bytes[range]).contains("---|")
    }

    private func breaksHard(before start: Int) -> Bool {
        start >= 3 && bytes[start - 2] == 0x20 && bytes[start - 3] == 0x20
    }

    private struct Mark {
        var end: Int
        var shape: ScrapeLine.Shape
        var level: UInt8
        var number: Int32 = -1
    }

    private func mark(_ line: Range<Int>) -> Mark? {
        var index = line.lowerBound
        while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
        let indent = index - line.lowerBound
        if indent == 0, bytes[index] == UInt8(ascii: "#") {
            var end = index
            while end < line.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
            guard end < line.upperBound, bytes[end] == 0x20, end - index <= 6 else { return nil }
            return Mark(end: end + 1, shape: .heading, level: UInt8(end - index))
        }
        guard indent > 0, index + 1 < line.upperBound else { return nil }
        let depth = UInt8(clamping: indent / 2 - 1)
        if [0x2A, 0x2B, 0x2D].contains(bytes[index]), bytes[index + 1] == 0x20 {
            return Mark(end: index + 2, shape: .item, level: depth)
        }
        if let (value, length) = Digits.number(bytes, at: index), index + length + 1 < line.upperBound,
            bytes[index + length] == UInt8(ascii: "."), bytes[index + length + 1] == 0x20
        {
            return Mark(end: index + length + 2, shape: .item, level: depth, number: Int32(clamping: value))
        }
        return nil
    }

    private mutating func write(_ block: Range<Int>) {
        let mark = mark(block)
        let isImage = isImage(block)
        // The line under a table's head.
        if Bytes(rebasing: bytes[block]).trimmed.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "|") }) {
            output.cut(.style, "table-rule", block)
            return
        }
        var note = mark.map { RewrittenScrape.Note(start: 0, shape: $0.shape, level: $0.level, number: $0.number) }
        if note == nil, isRow(block) { note = RewrittenScrape.Note(start: 0, shape: .row) }
        if followsImage, !isImage, mark == nil {
            note = RewrittenScrape.Note(start: 0, shape: .unknown, kind: .captions)
        }
        followsImage = isImage && (followsImage || Bytes(rebasing: bytes[block]).contains("[]("))
        output.beginLine(from: block.lowerBound, note)
        writeText((mark?.end ?? block.lowerBound)..<block.upperBound)
    }

    /// Whether a block has nothing but images and the empty links beside them.
    private func isImage(_ block: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[block]).trimmed
        return (text.hasPrefixASCII("![") || text.hasPrefixASCII("[![") || text.hasPrefixASCII("[]("))
            && text.last == UInt8(ascii: ")")
    }

    /// Writes text without marks: links give their text, images nothing.
    private mutating func writeText(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\\")
            where index + 1 < range.upperBound && bytes[index + 1] < 0x80
                && !bytes[index + 1].isASCIILetter:
                output.text.append(bytes[index + 1])
                index += 2
            case UInt8(ascii: "!") where index + 1 < range.upperBound && bytes[index + 1] == UInt8(ascii: "["):
                if let link = link(index + 1, range.upperBound) {
                    output.cut(.captions, "image", index..<link.end)
                    index = link.end
                } else {
                    output.text.append(byte)
                    index += 1
                }
            case UInt8(ascii: "["):
                if let link = link(index, range.upperBound) {
                    writeText(link.text)
                    index = link.end
                } else {
                    output.text.append(byte)
                    index += 1
                }
            case UInt8(ascii: "*"), UInt8(ascii: "_"):
                if isEmphasis(index, range) {
                    index += 1
                    // html2text puts a space between emphasis and the mark behind it.
                    if index + 1 < range.upperBound, bytes[index] == 0x20,
                        [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(bytes[index + 1])
                    {
                        index += 1
                    }
                } else {
                    output.text.append(byte)
                    index += 1
                }
            case UInt8(ascii: "\n"):
                // A link's own address may break at its hyphens, but text breaks at spaces.
                output.text.append(0x20)
                index += 1
            default:
                output.text.append(byte)
                index += 1
            }
        }
    }

    /// Whether a star or an underscore is a mark: it touches a word on one side and none on the other.
    private func isEmphasis(_ index: Int, _ range: Range<Int>) -> Bool {
        let byte = bytes[index]
        var before = index
        while before > range.lowerBound, bytes[before - 1] == byte { before -= 1 }
        var after = index + 1
        while after < range.upperBound, bytes[after] == byte { after += 1 }
        guard after - before <= 3 else { return false }
        func isWord(_ position: Int) -> Bool {
            guard position >= range.lowerBound, position < range.upperBound else { return false }
            return bytes[position] >= 0x80 || bytes[position].isASCIILetter || bytes[position].isASCIIDigit
        }
        return byte == UInt8(ascii: "*") || !(isWord(before - 1) && isWord(after))
    }

    /// A link or an image from its opening bracket on; nil where the bracket is text.
    private func link(_ open: Int, _ limit: Int) -> (text: Range<Int>, end: Int)? {
        var depth = 0
        var index = open
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 {
                    guard index + 1 < limit, bytes[index + 1] == UInt8(ascii: "("),
                        let end = endOfAddress(index + 1, limit)
                    else { return nil }
                    return (open + 1..<index, end)
                }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// Where the address ends that opens with a parenthesis; parentheses within it are balanced or escaped.
    private func endOfAddress(_ open: Int, _ limit: Int) -> Int? {
        var depth = 0
        var index = open
        var isQuoted = false
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "(") where !isQuoted: depth += 1
            case UInt8(ascii: ")") where !isQuoted || (index + 1 == limit):
                depth -= 1
                if depth == 0 || isQuoted { return index + 1 }
            default: break
            }
            index += 1
        }
        return nil
    }
}
