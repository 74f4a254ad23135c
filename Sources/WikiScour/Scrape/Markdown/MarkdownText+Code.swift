/// Program text, between fences or indented.
extension MarkdownText {
    struct Fence {
        var byte: UInt8
        /// How many of them stand there; more than ten are ten.
        var count: Int
    }

    /// The fence that a line is, which may name the language behind it.
    func fence(_ line: Range<Int>) -> Fence? {
        guard let fence = fence(at: bytes.skippingBlanks(from: line.lowerBound, to: line.upperBound), line) else {
            return nil
        }
        // Between backticks on one line stands code of that line.
        let isOfLine = fence.byte == UInt8(ascii: "`") && bytes[fence.end..<line.upperBound].contains(fence.byte)
        return isOfLine ? nil : Fence(byte: fence.byte, count: min(fence.end - fence.start, 10))
    }

    private func fence(at start: Int, _ line: Range<Int>) -> (byte: UInt8, start: Int, end: Int)? {
        guard start + 3 <= line.upperBound, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~")
        else {
            return nil
        }
        var end = start + 1
        while end < line.upperBound, bytes[end] == bytes[start] { end += 1 }
        return end - start >= 3 ? (bytes[start], start, end) : nil
    }

    mutating func endOfFence(_ fence: Fence, from start: Int) -> Range<Int>? {
        // What no fence closes from one place on, none closes behind it.
        guard !openFences.contains(where: { $0.byte == fence.byte && $0.count <= fence.count }) else { return nil }
        var place = start
        while place < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: place) ?? bytes.count
            if closes(fence, place..<end) { return place..<end }
            place = end + 1
        }
        openFences.append(fence)
        // Behind the last line there is nothing, not even its end.
        return start < bytes.count && isCutOff(start..<bytes.count) ? bytes.count..<bytes.count : nil
    }

    private func closes(_ fence: Fence, _ line: Range<Int>) -> Bool {
        let start = bytes.skippingBlanks(from: line.lowerBound, to: line.upperBound)
        guard let other = self.fence(at: start, line), other.byte == fence.byte, other.end - start >= fence.count else {
            return false
        }
        return bytes.skippingBlanks(from: other.end, to: line.upperBound) == line.upperBound
    }

    /// Whether a page was cut off within program text: neither a heading nor a link stands behind the fence that begins it.
    private func isCutOff(_ rest: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[rest])
        let signs: [StaticString] = ["\n## ", "\n### ", "\n#### ", "](http", "](/", "](#", "](."]
        return !text.isBlank && !signs.contains { text.contains($0) }
    }

    /// Where indented lines end, those without text among them included.
    func endOfCode(from start: Int) -> Int {
        var (start, last) = (start, start)
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let line = Bytes(rebasing: bytes[start..<end])
            if !line.isBlank {
                guard line.hasPrefixASCII("    ") else { break }
                last = min(end + 1, bytes.count)
            }
            start = end + 1
        }
        return last
    }

    /// Whether indented lines are a single sentence: what is set in so may be an answer or a remark.
    func isIndentedProse(_ lines: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[lines]).trimmed
        return !text.contains(UInt8(ascii: "\n")) && text.spaceCount >= Self.fewestSpaces
            && SentenceEnd.isAtEnd(of: text, holdsBracket: true) && Scalar(text, at: 0).isCapitalLetter
    }

    private static let fewestSpaces = 7

    /// Writes lines as they stand. Of blank ones between them it is noted that they were there.
    mutating func writeCode(_ lines: Range<Int>, indent: Int) {
        itemColumn = nil
        isInNote = false
        image = .none
        var start = lines.lowerBound
        var isBlankBefore = true
        while start < lines.upperBound {
            let end = min(bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count, lines.upperBound)
            if end > start + indent, !Bytes(rebasing: bytes[start..<end]).isBlank {
                output.beginLine(from: start, .init(start: 0, shape: .verbatim), afterBlank: isBlankBefore)
                output.text.append(contentsOf: bytes[(start + indent)..<end])
                isBlankBefore = false
            } else {
                isBlankBefore = true
            }
            start = end + 1
        }
    }
}

// MARK: Within text

extension MarkdownText {
    /// Writes code that stands within text, as it is, and returns where it ends. Its brackets are the author's, but for links that
    /// html2text leaves in it.
    mutating func writeCode(_ span: MarkdownCodeSpans.Span, _ links: inout MarkdownLinks, _ range: Range<Int>) -> Int {
        if isFormula(span, within: range) {
            writeFormula(bare: span.text)
            return span.end + 1
        }
        /// Where the texts of links end, and the links.
        var ends: [(text: Int, end: Int)] = []
        var index = span.text.lowerBound
        while index < span.text.upperBound {
            if let last = ends.last, index == last.text {
                index = last.end
                ends.removeLast()
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: "["):
                if let link = links.link(at: index), link.end <= span.text.upperBound, isOfWiki(link) {
                    ends.append((link.text.upperBound, link.end))
                    index += 1
                    continue
                }
                output.noteLiteral()
            case UInt8(ascii: "_") where isLowLineOfEmphasis(index, span.text):
                index += 1
                continue
            case UInt8(ascii: "\n"):
                index = min(writeBreak(index, range, joinsQuote: true), span.text.upperBound)
                continue
            default: break
            }
            output.text.append(bytes[index])
            index += 1
        }
        // html2text puts a space between code and the mark behind it.
        let isSpaced =
            span.end + 1 < range.upperBound && bytes[span.end] == 0x20
            && [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(bytes[span.end + 1])
        return isSpaced ? span.end + 1 : span.end
    }

    /// Whether a low line within code emphasises a part of it: html2text and turndown write that there too. What is all of the code
    /// is its name.
    private func isLowLineOfEmphasis(_ place: Int, _ code: Range<Int>) -> Bool {
        guard layout.emphasisesByLowLines else { return false }
        func isWord(_ index: Int) -> Bool {
            code.contains(index)
                && (bytes[index].isASCIILetter || bytes[index].isASCIIDigit || bytes[index] >= 0x80
                    || bytes[index] == UInt8(ascii: "_"))
        }
        /// Whether a low line opens, with none beside it.
        func opens(_ index: Int) -> Bool { index > code.lowerBound && !isWord(index - 1) && isWord(index + 1) }
        func closes(_ index: Int) -> Bool { isWord(index - 1) && !isWord(index + 1) }
        func isLone(_ index: Int) -> Bool {
            bytes[index] == UInt8(ascii: "_") && bytes[index - 1] != bytes[index]
                && (index + 1 == code.upperBound || bytes[index + 1] != bytes[index])
        }
        let limit = 80
        if opens(place), isLone(place) {
            return code.suffix(from: place + 1).prefix(limit).contains { closes($0) && isLone($0) }
        }
        guard closes(place), isLone(place) else { return false }
        return code.prefix(upTo: place).suffix(limit).contains { opens($0) && isLone($0) }
    }

    /// Whether a link has the title of a page behind its address, or that is one of the same site.
    private func isOfWiki(_ link: (text: Range<Int>, end: Int)) -> Bool {
        let address = Bytes(rebasing: bytes[link.text.upperBound..<link.end])
        let starts: [StaticString] = ["](/", "](./", "](../", "](#"]
        return starts.contains { address.hasPrefixASCII($0) }
            || address.hasSuffixASCII("\")")
                && (address.contains(" \"") || address.contains("\n\""))
    }

    /// Whether code is a formula in GitLab's form, between dollar signs: $`x^2`$.
    private func isFormula(_ span: MarkdownCodeSpans.Span, within range: Range<Int>) -> Bool {
        let open = span.text.lowerBound - 1
        return span.end == span.text.upperBound + 1 && span.end < range.upperBound
            && bytes[span.end] == UInt8(ascii: "$") && open > range.lowerBound && bytes[open - 1] == UInt8(ascii: "$")
            && output.text.last == UInt8(ascii: "$")
    }
}
