internal import HTMLReader

/// A line of a flattened page: a stretch of its bytes, with what is known about it.
///
/// A line is what one block of the page became. Where the flattener broke a block (at a formula, at every text node, at
/// column 80), the pieces are joined again before anything else looks at them, so a line may hold line breaks.
struct ScrapeLine: BitwiseCopyable {
    /// What the flattener itself said about the line; most say nothing.
    enum Shape: UInt8 {
        case unknown
        /// `level` is known.
        case heading
        /// A list item at depth `level`.
        case item
        /// A table's row, its cells between bars.
        case row
        /// Program text, as it stands.
        case verbatim
        /// Nothing but a notice to editors: `kind` says which.
        case notice
    }

    /// What the line is for the article, as the stages find it out.
    enum Part: UInt8 {
        case body
        case heading
        /// Not text of the article; `kind` says what it is.
        case chrome
        /// A table or list of the interface that was read, such as the table of contents.
        case taken
    }

    /// Where the text of the line begins and ends, white space and style sheets around it left out.
    var start: Int
    var end: Int
    /// White space in front of the text, in characters.
    var indent: UInt8 = 0
    var flags: Flags = []
    /// Signs that the line may hold.
    var signs: TextSigns
    var shape = Shape.unknown
    var part = Part.body
    /// The level of a heading, the depth of a list item, and of what else is quoted; 0 where it is not known.
    var level: UInt8 = 0
    /// The number of an ordered list's item; -1 where there is none.
    var number: Int32 = -1
    /// What stands between the cells of a row.
    var border = UInt8(ascii: "|")
    /// What the style sheet in front of the line, or its words, say that it is.
    var kind: ChromeKind?
    /// What of MediaWiki's interface reads like the whole line.
    var roles: InterfaceRoles = []

    /// What of MediaWiki's interface and of its templates' phrases may begin the line; all where it was cut since.
    var starts = InterfaceWords.Starts.all

    /// What was cut off in front of the text, and where it began.
    var cutKind: ChromeKind?
    var cutStart = 0

    var count: Int { end - start }

    /// Makes one line of this and one that stands behind it.
    mutating func join(_ next: ScrapeLine) {
        end = next.end
        signs.formUnion(next.signs.union(.lineBreak))
    }

    /// Takes the line out of the text.
    mutating func leaveOut(as kind: ChromeKind) {
        part = .chrome
        self.kind = kind
    }

    /// Whether the whole line is one of the interface's words.
    @inline(__always)
    var isInterface: Bool { !roles.isDisjoint(with: .interface) }

    /// Cuts off what stands in front of a place.
    mutating func cut(upTo place: Int) {
        start = place
        starts = .all
    }

    /// Cuts off what is a line of its own: nothing that stood in front of that is said of what is left.
    mutating func beginAnew(at place: Int) {
        cut(upTo: place)
        indent = 0
        flags.subtract([.leadingSpace, .captionIndent, .blankBefore])
    }

    /// Whether nothing is left out of the line or joined in it: it reads as its bytes stand.
    func readsAsItStands(in bytes: Bytes) -> Bool {
        signs.isDisjoint(with: [.unplain, .openingBracket, .openingParenthesis, .ampersand, .marked])
            // Something may have been cut off.
            && bytes[start] != 0x20 && bytes[end - 1] != 0x20
    }

    /// Whether the line is text in sentences.
    var isProse: Bool { flags.contains(.prose) }

    /// Whether the line is a sentence, be it a short one.
    func isSentence(ofMoreThan length: Int = 40) -> Bool { isProse || (endsSentence && count > length) }

    /// Whether the line ends as a sentence does.
    var endsSentence: Bool { flags.contains(.sentenceEnd) }

    /// Looks at how the line ends, and whether it holds sentences.
    @inline(__always)
    mutating func readSentences(_ bytes: Bytes) {
        let text = Bytes(rebasing: bytes[start..<end])
        let ends =
            SentenceEnd.isAtEnd(of: text, holdsBracket: signs.contains(.closingBracket))
            || Signature.ends(text) || ReplyLink.start(in: self, bytes) != nil
        if ends { flags.insert(.sentenceEnd) }
        // The name of a language with two full stops stands in a line of all of them.
        if count > 100, ends || (count > 160 && SentenceEnd.isInside(text) && !text.contains(" La .lojban. ")),
            !signs.contains(.glued) || !Self.isGlued(text)
        {
            flags.insert(.prose)
        }
    }

    /// Whether a text is many that were glued together, as a menu's entries are: "LevelsCharactersGame modes". Names have
    /// such seams too, but not three of them, and one in twenty letters.
    static func isGlued(_ text: Bytes) -> Bool {
        isGlued(seams: text.seamCount, of: text.count)
    }

    static func isGlued(seams: Int, of count: Int) -> Bool { seams >= 3 && seams * 20 > count }

    /// Whether a text leads on to what is behind it: it ends in a colon or a comma, citations left out.
    @inline(__always)
    static func leadsOn(_ text: Bytes) -> Bool {
        // Most texts end in a word.
        guard let last = text.last, !last.isASCIILetter, !last.isASCIIDigit else { return false }
        return leadsOnByMark(text)
    }

    private static func leadsOnByMark(_ text: Bytes) -> Bool {
        var end = text.count
        while end > 0, text[end - 1] == UInt8(ascii: "]"), let open = text[..<end].lastIndex(of: UInt8(ascii: "[")),
            !text[(open + 1)..<(end - 1)].allSatisfy(\.isHTMLSpace)
        {
            end = text.skippingBlanks(before: open, from: 0)
        }
        guard end > 0 else { return false }
        return text[end - 1] == UInt8(ascii: ":") || text[end - 1] == UInt8(ascii: ",")
            || (end > 2 && text.matches("：", at: end - 3))
    }

    struct Flags: OptionSet, BitwiseCopyable {
        let rawValue: UInt8
        /// It began with a space: it may go on with what stands before it.
        static let leadingSpace = Flags(rawValue: 1 << 0)
        /// It begins with a formula.
        static let formula = Flags(rawValue: 1 << 1)
        /// It is indented as the captions of images are.
        static let captionIndent = Flags(rawValue: 1 << 2)
        /// It ends as a sentence does.
        static let sentenceEnd = Flags(rawValue: 1 << 3)
        /// It is text in sentences, and not an item, a cell or a caption.
        static let prose = Flags(rawValue: 1 << 4)
        /// A line without text stands in front of it.
        static let blankBefore = Flags(rawValue: 1 << 5)
        /// It is a block of its own, whatever stands around it.
        static let alone = Flags(rawValue: 1 << 6)
        /// It begins with the page's title.
        static let titled = Flags(rawValue: 1 << 7)
    }
}

extension PageBuffer<ScrapeLine> {
    /// Makes one line of some text nodes, which nothing else goes on with.
    mutating func join(_ nodes: Range<Int>) { join([nodes]) }

    /// Makes one line of each of some stretches of text nodes, which nothing else goes on with.
    ///
    /// - Parameter blocks: In their order. One that lies over the one before is left out.
    mutating func join(_ blocks: [Range<Int>]) {
        var count = blocks.first?.lowerBound ?? 0
        var index = count
        guard !blocks.isEmpty else { return }
        for block in blocks where block.lowerBound >= index {
            while index < block.lowerBound {
                self[count] = self[index]
                count += 1
                index += 1
            }
            var line = self[index]
            for node in block.dropFirst() { line.join(self[node]) }
            line.flags.insert(.alone)
            self[count] = line
            count += 1
            index = block.upperBound
        }
        while index < self.count {
            self[count] = self[index]
            count += 1
            index += 1
        }
        truncate(to: count)
    }
}
