/// What stands within a block: links, emphasis, what is escaped.
extension MarkdownText {
    /// Writes text without marks: links give their text, images nothing.
    mutating func writeText(_ range: Range<Int>, joinsQuote: Bool) {
        var links = MarkdownLinks(bytes, range, haveNumbers: layout.linksByNumber)
        var isEmphasised = false
        /// How many stars more than three are the emphasis at hand; 0 where none are.
        var longMark = 0
        /// Where what elements raise or lower begins.
        var scripts: [(position: ScriptForms.Position, start: Int)] = []
        /// Where the last formula of bare TeX ended.
        var formulaEnd: Int?
        // Links may stand within the text of links; where the outer ones end.
        var ends: [(text: Int, end: Int)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let last = ends.last, index == last.text {
                index = last.end
                ends.removeLast()
                continue
            }
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\\")
            where index + 1 < range.upperBound && bytes[index + 1] < 0x80 && !bytes[index + 1].isASCIILetter
                && !bytes[index + 1].isHTMLSpace:
                if layout.linksCitations, ends.isEmpty, bytes[index + 1] == UInt8(ascii: "[") { output.noteLiteral() }
                output.text.append(bytes[index + 1])
                index += 2
                continue
            // pandoc breaks a line so.
            case UInt8(ascii: "\\") where isBreak(index):
                index += 1
                continue
            case UInt8(ascii: "$"):
                if let end = endOfDollars(at: index, before: range.upperBound) {
                    writeFormula(betweenDollars: index..<end)
                    index = end
                    continue
                }
            case UInt8(ascii: "{"):
                if let end = FormulaText.end(of: bytes, at: index), end <= range.upperBound {
                    writeFormula(index..<end)
                    index = end
                    formulaEnd = end
                    continue
                }
            case UInt8(ascii: "!") where index + 1 < range.upperBound && bytes[index + 1] == UInt8(ascii: "["):
                if let image = formulaImage(at: index, &links) {
                    // html2text writes the formula and its picture.
                    if let formulaEnd, bytes.skippingSpaces(from: formulaEnd) == index {
                        output.cut(.math, "formula-picture", index..<image.end)
                    } else {
                        writeFormula(image)
                    }
                    index = links.endOfAttributes(at: image.end)
                    continue
                }
                if let link = links.link(at: index + 1) {
                    output.cut(.captions, "image", index..<link.end)
                    index = links.endOfAttributes(at: link.end)
                    continue
                }
            case UInt8(ascii: "["):
                if let end = BracketedFormula.end(of: bytes, at: index), end <= range.upperBound {
                    writeFormula(index..<end)
                    index = end
                    continue
                }
                if let link = links.link(at: index) {
                    if isAddressOfItself(link) {
                        output.cut(.captions, "address", index..<link.end)
                        index = links.endOfAttributes(at: link.end)
                        continue
                    }
                    // A citation belongs to what is in front of it.
                    if output.text.last == 0x20, isCitation(link) {
                        output.text.removeLast()
                        if let script = scripts.last, script.start > output.text.count {
                            scripts[scripts.count - 1].start = output.text.count
                        }
                    }
                    // html2text loses the space between emphasised text and a link in it.
                    if isEmphasised, index > range.lowerBound, bytes[index - 1].isASCIILetter {
                        output.text.append(0x20)
                    }
                    ends.append((link.text.upperBound, links.endOfAttributes(at: link.end)))
                    index += 1
                    continue
                }
                if let span = links.span(at: index) {
                    if let end = passSpan(span, from: index) {
                        if span.attributes.isFormula { formulaEnd = end }
                        index = end
                        continue
                    }
                    ends.append((span.text.upperBound, span.attributes.end))
                    index += 1
                    continue
                }
                if let end = writeFootnote(at: index, range) {
                    index = end
                    continue
                }
                if layout.linksCitations, ends.isEmpty, !opensCitation(index, &links) { output.noteLiteral() }
            case UInt8(ascii: "^"),
                UInt8(ascii: "~") where raises:
                if let end = endOfBracedCitations(index, range, &links) {
                    writeText(index + 2..<end - 1, joinsQuote: joinsQuote)
                    index = end
                    continue
                }
                if raises, let end = endOfScript(index, range, &links) {
                    writeScript(index..<end)
                    index = end
                    continue
                }
            case UInt8(ascii: "*") where longMark > 0 && bytes.isRun(of: byte, longMark, at: index):
                index += longMark
                longMark = 0
                continue
            case UInt8(ascii: "*") where longMark == 0 && beginsLongMark(index, range):
                longMark = bytes.runLength(at: index)
                index += longMark
                continue
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
                if byte == UInt8(ascii: "`"), let code = links.code(at: index) {
                    index = writeCode(code, &links, range)
                    continue
                }
                if isEmphasis(index, range) {
                    isEmphasised.toggle()
                    index += 1
                    // html2text puts a space between emphasis and the mark behind it.
                    if index + 1 < range.upperBound, bytes[index] == 0x20,
                        [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(bytes[index + 1])
                    {
                        index += 1
                    }
                    continue
                }
            case UInt8(ascii: "<") where !isAddressMark(index, range):
                switch inlineTag(at: index, range, isInScript: !scripts.isEmpty) {
                case .none: break
                case .skip(let end):
                    index = end
                    continue
                case .lineBreak(let end):
                    output.text.append(0x20)
                    index = end
                    continue
                case .openScript(let position, let end):
                    scripts.append((position, output.text.count))
                    index = end
                    continue
                case .closeScript(let end):
                    if let script = scripts.popLast() {
                        setScript(script.position, from: script.start)
                        index = end
                        continue
                    }
                }
            case UInt8(ascii: "<") where endOfEmptyLink(at: index, before: range.upperBound) != nil:
                let end = endOfEmptyLink(at: index, before: range.upperBound) ?? index + 1
                output.cut(.captions, "address", index..<end)
                index = end
                continue
            case UInt8(ascii: "<"), UInt8(ascii: ">"):
                // `<https://…>`
                if isAddressMark(index, range) {
                    index += 1
                    continue
                }
            case UInt8(ascii: "-") where spellsDashes:
                if let (dash, end) = spelledDash(at: index, before: range.upperBound) {
                    output.text.append(contentsOf: dash.utf8)
                    index = end
                    continue
                }
            case UInt8(ascii: "\n"):
                index = writeBreak(index, range, joinsQuote: joinsQuote)
                continue
            default: break
            }
            output.text.append(byte)
            index += 1
        }
    }

    /// Whether a link has no words but its own address on the wiki: that of an image, or one round it.
    private func isAddressOfItself(_ link: (text: Range<Int>, end: Int)) -> Bool {
        guard bytes.matches("/wiki/", at: link.text.lowerBound) else { return false }
        let address = Bytes(rebasing: bytes[link.text.upperBound..<link.end])
        let text = Bytes(rebasing: bytes[link.text])
        return address.count > text.count + 2 && address.matches("](", at: 0)
            && address[2..<text.count + 2].elementsEqual(text)
    }

    /// Whether a link leads to a note, and has its number in brackets of its own.
    private func isCitation(_ link: (text: Range<Int>, end: Int)) -> Bool {
        guard let first = bytes[link.text].first, first == UInt8(ascii: "[") || first == UInt8(ascii: "\\") else {
            return false
        }
        return Bytes(rebasing: bytes[link.text.upperBound..<link.end]).contains("#cite_note")
    }

    /// Whether a bracket is the first of a citation's that Typora made of two: `[[1\]](#cite_note-1)`.
    private func opensCitation(_ open: Int, _ links: inout MarkdownLinks) -> Bool {
        guard bytes.matches("[[", at: open), let link = links.link(at: open + 1) else { return false }
        return bytes.matches("\\]", at: link.text.upperBound - 2)
    }

    /// Whether a backslash stands at the end of a line.
    private func isBreak(_ index: Int) -> Bool {
        index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: "\n")
    }

    /// Emphasis within emphasis of the same kind, as turndown and markdownify write it: `****Note****`.
    private func beginsLongMark(_ index: Int, _ range: Range<Int>) -> Bool {
        guard index == range.lowerBound || bytes[index - 1].isHTMLSpace || bytes[index - 1] == UInt8(ascii: "|") else {
            return false
        }
        let length = bytes.runLength(at: index)
        guard length > 3, length <= 8, index + length < range.upperBound, !bytes[index + length].isHTMLSpace else {
            return false
        }
        var place = index + length
        let limit = min(range.upperBound, place + Self.longestEmphasis)
        while let mark = bytes.firstIndex(of: UInt8(ascii: "*"), from: place), mark + length <= limit {
            if bytes.isRun(of: UInt8(ascii: "*"), length, at: mark) { return true }
            place = mark + bytes.runLength(at: mark)
        }
        return false
    }

    private static let longestEmphasis = 1000

    /// Whether an angle bracket is round an address that is its own text.
    func isAddressMark(_ index: Int, _ range: Range<Int>) -> Bool {
        if bytes[index] == UInt8(ascii: "<") { return bytes.matches("http", at: index + 1) }
        var start = index
        while start > range.lowerBound, index - start < 500, !bytes[start - 1].isHTMLSpace {
            start -= 1
            if bytes[start] == UInt8(ascii: "<") { return bytes.matches("http", at: start + 1) }
        }
        return false
    }

    /// Whether a star, an underscore or a backtick is a mark: it touches a word on one side and none on the other.
    func isEmphasis(_ index: Int, _ range: Range<Int>) -> Bool {
        let byte = bytes[index]
        var before = index
        while before > range.lowerBound, index - before < 4, bytes[before - 1] == byte { before -= 1 }
        var after = index + 1
        while after < range.upperBound, after - index < 4, bytes[after] == byte { after += 1 }
        guard after - before <= 3 else { return false }
        func isWord(_ position: Int) -> Bool {
            guard position >= range.lowerBound, position < range.upperBound else { return false }
            return bytes[position] >= 0x80 || bytes[position].isASCIILetter || bytes[position].isASCIIDigit
        }
        func isSpace(_ position: Int) -> Bool {
            position < range.lowerBound || position >= range.upperBound || bytes[position].isHTMLSpace
        }
        if isSpace(before - 1) && isSpace(after) { return false }
        return byte == UInt8(ascii: "*") || !(isWord(before - 1) && isWord(after))
    }
}

extension Bytes {
    /// How often the byte at a place stands there in a row; no more than ten are counted.
    fileprivate func runLength(at index: Int) -> Int {
        var end = index
        while end < count, end - index < 10, self[end] == self[index] { end += 1 }
        return end - index
    }

    /// Whether a byte stands at a place so often and no oftener.
    fileprivate func isRun(of byte: UInt8, _ length: Int, at index: Int) -> Bool {
        self[index] == byte && runLength(at: index) == length
    }
}
