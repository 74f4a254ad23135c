/// Writes the text of a document, line after line, and alone decides about white space.
///
/// Whoever fills it says what it meets: characters, a line break, a boundary between blocks, a place where something
/// was taken out. What stands between two words is settled when the second one comes, because only then is it known.
/// (Clean format, sections 1.5, 2.1, 2.2, 2.4 and 2.6.)
struct TextCanvas {
    /// How what comes next is joined to what the line holds.
    enum Join: UInt8, Comparable {
        case none, lineBreak, block, item
        static func < (left: Join, right: Join) -> Bool { left.rawValue < right.rawValue }
    }

    /// What was taken out of the line where it stands now.
    struct Seam: OptionSet {
        let rawValue: UInt8
        /// Something that belongs to the text around it, such as a citation.
        static let mark = Seam(rawValue: 1)
        /// Something that a label may have announced, such as coordinates.
        static let value = Seam(rawValue: 2)
        /// A citation, which stands behind a word and never within one.
        static let citation = Seam(rawValue: 4)
    }

    /// What is known between the last character written and the next.
    private struct Pending {
        var space = false
        var join = Join.none
        var seam: Seam = []
        var spaceBeforeSeam = false
        /// What was taken out, as its owner numbers it.
        var value = 0
        /// Whether that stood behind a line break. What follows it may be what the label in front of the break announces.
        var isValueOnNewLine = false

        var isEmpty: Bool { !space && join == .none && seam.isEmpty }
    }

    /// Everything written so far, finished lines first.
    var text = TextArena()
    private(set) var lineStart = 0
    private var pending = Pending()
    private var outer: [(lineStart: Int, pending: Pending)] = []
    private var scratch = ContiguousArray<UInt8>()
    private var script = ContiguousArray<UInt8>()
    /// The labels that went with what they announced, which `value` is; for the account.
    private(set) var removedLabels: [(value: Int, text: ContiguousArray<UInt8>)] = []

    mutating func removeAll() {
        removedLabels.removeAll()
        text.truncate(to: 0)
        outer.removeAll(keepingCapacity: true)
        lineStart = 0
        pending = Pending()
    }

    // MARK: Lines

    /// Whether nothing visible has been written on the line.
    var lineIsEmpty: Bool { text.count == lineStart }

    /// Whether what comes next would touch a character before it.
    var touchesText: Bool { !lineIsEmpty && pending.isEmpty }

    /// Whether what comes next would touch a word, a number or a closing bracket.
    var touchesWord: Bool {
        guard touchesText, let last = text.last else { return false }
        return last >= 0x80 || last.isASCIILetter || last.isASCIIDigit || last == UInt8(ascii: ")")
            || last == UInt8(ascii: "]")
    }

    /// Whether the line ends in a colon, and nothing has come since but white space.
    var endsWithColon: Bool {
        !lineIsEmpty && text.last == UInt8(ascii: ":") && pending.join == .none && pending.seam.isEmpty
    }

    /// Whether what comes next would touch a mark that ends a sentence or a part of one.
    var endsWithMark: Bool {
        guard touchesText, let last = text.last else { return false }
        return ".,;!?".utf8.contains(last)
    }

    /// Ends the line: what it holds is finished text.
    ///
    /// - Returns: Where the text of the line is; empty for a line without text.
    mutating func finishLine() -> Range<Int> {
        if !pending.seam.isEmpty { mendEnd() }
        pending = Pending()
        Normalizer.normalize(&text, from: lineStart)
        let line = lineStart..<text.count
        lineStart = text.count
        return line
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }

    /// Forgets lines that were only wanted as strings.
    mutating func truncate(to count: Int) {
        text.truncate(to: count)
        lineStart = count
        pending = Pending()
    }

    /// Where the line begins, whatever text within it is being written.
    var outermostLineStart: Int { outer.first?.lineStart ?? lineStart }

    // MARK: What may come

    /// White space.
    mutating func space() {
        pending.space = true
    }

    /// The white space that came last was none of the text.
    mutating func withoutSpace() {
        pending.space = false
    }

    /// A line break or a boundary in a value.
    mutating func join(_ join: Join) {
        // Nothing followed what was taken out on its line.
        pending.isValueOnNewLine = false
        if join > pending.join { pending.join = join }
    }

    /// A place where something was taken out.
    ///
    /// - Parameter value: Its number, by which a label that goes with it is told.
    mutating func seam(_ seam: Seam, of value: Int = 0) {
        if seam.contains(.value) {
            pending.value = value
            pending.isValueOnNewLine = pending.join != .none
        }
        if pending.space {
            pending.spaceBeforeSeam = true
            pending.space = false
        }
        pending.seam.formUnion(seam)
    }

    /// Characters of the page, as the parser gives them: white space is folded, invisible characters are left out.
    mutating func append(_ bytes: Bytes) {
        var index = 0
        let count = bytes.count
        while index < count {
            let start = index
            if CharacterClass.isPlain(bytes[index]) {
                if pending.seam.isEmpty, pending.join == .none {
                    // Words with single spaces between them, as nearly all text is, go over as one.
                    index = CharacterClass.endOfWords(bytes, from: index)
                    if pending.space, !lineIsEmpty { text.append(0x20) }
                    pending.space = false
                    pending.spaceBeforeSeam = false
                    text.append(contentsOf: Bytes(rebasing: bytes[start..<index]))
                } else {
                    while index < count, CharacterClass.isPlain(bytes[index]) { index += 1 }
                    appendAfterPending(Bytes(rebasing: bytes[start..<index]))
                }
                continue
            }
            let (character, length) = CharacterClass.special(bytes, at: index)
            index += length
            switch character {
            case .space: pending.space = true
            case .invisible: break
            case .visible:
                let piece = Bytes(rebasing: bytes[index - length..<index])
                if !pending.isEmpty { appendAfterPending(piece) } else { text.append(contentsOf: piece) }
            }
        }
    }

    /// The same of visible characters with single spaces between them, perhaps at the ends as well.
    mutating func append(plain bytes: Bytes) {
        guard pending.seam.isEmpty, pending.join == .none else { return append(bytes) }
        var words = bytes
        if words.first == 0x20 {
            pending.space = true
            words = Bytes(rebasing: words.dropFirst())
        }
        guard !words.isEmpty else { return }
        let endsInSpace = words.last == 0x20
        if endsInSpace { words = Bytes(rebasing: words.dropLast()) }
        if pending.space, !lineIsEmpty { text.append(0x20) }
        text.append(contentsOf: words)
        pending = Pending()
        pending.space = endsInSpace
    }

    mutating func append(_ string: StaticString) {
        append(Bytes(start: string.utf8Start, count: string.utf8CodeUnitCount))
    }

    /// Characters that go out as they are, such as a formula.
    mutating func appendVerbatim(_ bytes: Bytes) {
        guard !bytes.isEmpty else { return }
        if !pending.isEmpty, resolvePending(before: Scalar(bytes, at: 0), of: bytes) { return }
        text.append(contentsOf: bytes)
    }

    /// Writes a whole verbatim line, tabs and all. Spaces of other kinds become plain ones, and what nobody sees is
    /// left out, as everywhere.
    mutating func appendLine(_ bytes: Bytes) -> Range<Int> {
        var index = 0
        while index < bytes.count {
            if CharacterClass.isPlain(bytes[index]) || bytes[index] == 0x09 {
                text.append(bytes[index])
                index += 1
                continue
            }
            let (character, length) = CharacterClass.special(bytes, at: index)
            switch character {
            case .space: text.append(0x20)
            case .invisible: break
            case .visible: text.append(contentsOf: Bytes(rebasing: bytes[index..<index + length]))
            }
            index += length
        }
        while let last = text.last, text.count > lineStart, last == 0x20 || last == 0x09 { text.removeLast() }
        return finishLine()
    }

    /// Writes a whole line that is words with single spaces between them.
    ///
    /// - Parameter isASCII: Whether they are known to be ASCII, which is normal as it stands.
    mutating func appendLine(plain bytes: Bytes, isASCII: Bool) -> Range<Int> {
        text.append(contentsOf: bytes)
        if !isASCII, !Normalizer.isBelowMarks(bytes) { return finishLine() }
        let line = lineStart..<text.count
        lineStart = text.count
        return line
    }

    // MARK: Lines within lines

    /// Starts a text that is looked at as a whole before it joins the line: a superscript, a reading.
    mutating func beginInner() {
        outer.append((lineStart, pending))
        lineStart = text.count
        pending = Pending()
    }

    /// Ends the inner text and hands it over; the line is where it was before.
    private mutating func endInner() {
        if !pending.seam.isEmpty { mendEnd() }
        scratch.removeAll(keepingCapacity: true)
        scratch.append(contentsOf: text[lineStart...])
        text.truncate(to: lineStart)
        let state = outer.removeLast()
        lineStart = state.lineStart
        pending = state.pending
    }

    /// Scripts within so many others are text: nobody writes such.
    private static let maximumScriptDepth = 32

    /// Ends an inner text that was a superscript or a subscript.
    mutating func endScript(_ position: ScriptForms.Position) {
        endInner()
        if scratch.isEmpty { return seam(.mark) }
        // Each of a thousand scripts that are never closed would look at all that follows.
        if outer.count >= Self.maximumScriptDepth {
            let content = scratch
            return content.withBytes { appendVerbatim($0) }
        }
        if ScriptForms.map(scratch, position, into: &script) {
            let script = script
            return script.withUnsafeBufferPointer { appendVerbatim($0) }
        }
        let before = pending.isEmpty ? ScriptForms.Context(text[lineStart...]) : ScriptForms.Context()
        let form = ScriptForms.form(of: scratch, position, after: before)
        form.withUnsafeBufferPointer { appendVerbatim($0) }
    }

    /// Ends an inner text that was the reading of what stands before it.
    mutating func endReading() {
        endInner()
        if scratch.isEmpty { return }
        pending.space = false
        text.append(UInt8(ascii: "("))
        scratch.withBytes { text.append(contentsOf: $0) }
        text.append(UInt8(ascii: ")"))
    }

    // MARK: What stands between

    private mutating func appendAfterPending(_ bytes: Bytes) {
        var index = 0
        while index < bytes.count {
            let scalar = Scalar(bytes, at: index)
            if !pending.isEmpty, resolvePending(before: scalar, of: Bytes(rebasing: bytes[index...])) {
                index += scalar.length
                continue
            }
            text.append(contentsOf: Bytes(rebasing: bytes[index...]))
            return
        }
    }

    /// Settles what stands between the line and the next character.
    ///
    /// - Parameter piece: What begins with it, as far as that is known.
    /// - Returns: Whether the character itself goes, because of what was taken out in front of it.
    private mutating func resolvePending(before next: Scalar, of piece: Bytes) -> Bool {
        if lineIsEmpty {
            pending = Pending()
            return false
        }
        if pending.join != .none {
            resolveJoin(before: next)
            return false
        }
        if pending.seam.isEmpty {
            pending = Pending()
            text.append(0x20)
            return false
        }
        return resolveSeam(before: next, of: piece)
    }

    private mutating func resolveJoin(before next: Scalar) {
        if !pending.seam.isEmpty {
            mendEnd(keepsLabel: pending.isValueOnNewLine)
            if lineIsEmpty {
                pending = Pending()
                return
            }
        }
        let join = pending.join
        pending = Pending()
        if next.isJoinedBare { return }
        let last = lastScalar
        let spaceAlone =
            (next.isOpeningParenthesis && join != .item) || last.isJoiner
            || (join >= .block && last.isSentenceEnd && !(join == .item && endsInAbbreviation))
        if !spaceAlone { text.append(UInt8(ascii: ",")) }
        text.append(0x20)
    }

    /// Whether the full stop at the end of the line is that of a word cut short ("Ostra Inc.", "Velm, D.C.", "Ann Renn Jr."), and ends no
    /// sentence: the next item is another value.
    private var endsInAbbreviation: Bool {
        text.withBytes { Abbreviations.end(Bytes(rebasing: $0[max(lineStart, text.count - Abbreviations.reach)...])) }
    }

    /// Mends the place where something was taken out (clean format, section 2.4).
    private mutating func resolveSeam(before next: Scalar, of piece: Bytes) -> Bool {
        let last = lastScalar
        if last.isOpeningParenthesis || last.isOpeningBracket {
            if last.isOpeningParenthesis ? next.isClosingParenthesis : next.isClosingBracket {
                // Nothing is left between the brackets: they go, and the seam is where they stood.
                text.removeLast(last.length)
                if text.count > lineStart, text.last == 0x20 {
                    text.removeLast()
                    pending.spaceBeforeSeam = true
                } else {
                    pending.spaceBeforeSeam = false
                }
                pending.space = false
                return true
            }
            if last.isOpeningParenthesis, next.isComma || next.isSemicolon {
                pending.space = false
                pending.spaceBeforeSeam = false
                return true
            }
        }
        if next.isClosingParenthesis, last.isComma || last.isSemicolon {
            text.removeLast(last.length)
            removeTrailingSpace()
            pending = Pending()
            return false
        }
        if next.isComma, last.isComma {
            pending.space = false
            pending.spaceBeforeSeam = false
            return true
        }
        let space: Bool
        if next.isClosingMark {
            space = pending.space && (!next.drivesOutSpace || next.isFullStop && piece.beginsWithDottedName)
        } else if pending.seam.contains(.citation), last.isLetterOfSpacedScript, next.isLetterOfSpacedScript {
            space = true
        } else {
            space =
                (pending.space || pending.spaceBeforeSeam) && !last.isOpeningParenthesis && !last.isOpeningBracket
        }
        pending = Pending()
        if space { text.append(0x20) }
        return false
    }

    /// Mends the end of a line where something was taken out: what was to introduce it goes too.
    private mutating func mendEnd(keepsLabel: Bool = false) {
        trimSeparators()
        if !keepsLabel, pending.seam.contains(.value), !lineIsEmpty, lastScalar.isColon {
            removeLabel()
            trimSeparators()
        }
    }

    private mutating func trimSeparators() {
        while !lineIsEmpty {
            let last = lastScalar
            guard last.isComma || last.isSemicolon else { return }
            text.removeLast(last.length)
            removeTrailingSpace()
        }
    }

    private mutating func removeTrailingSpace() {
        while text.count > lineStart, text.last == 0x20 { text.removeLast() }
    }

    /// Removes the words that end in a colon at the end of the line, back to the mark in front of them. More than a
    /// few words are no label but a sentence, and stay.
    private mutating func removeLabel() {
        var index = text.count - lastScalar.length
        var words = 1
        while index > lineStart {
            let previous = Scalar(endingAt: index, of: text, from: lineStart)
            if previous.isSentenceEnd || previous.isComma || previous.isSemicolon || previous.isOpeningParenthesis
                || previous.value == 0x7C || previous.value == 0x2022
            {
                break
            }
            if previous.value == 0x20 { words += 1 }
            if words > 5 { return }
            index -= previous.length
        }
        removedLabels.append((pending.value, ContiguousArray(text[index...].drop { $0 == 0x20 })))
        text.truncate(to: index)
        removeTrailingSpace()
    }

    private var lastScalar: Scalar { Scalar(endingAt: text.count, of: text, from: lineStart) }
}

extension Bytes {
    /// Whether this begins with a name or number whose first character is a full stop: ".minecraft", ".NET", ".45". A sentence, which
    /// somebody wrote without a space, has its capital and then small letters.
    fileprivate var beginsWithDottedName: Bool {
        guard count > 2, self[0] == UInt8(ascii: ".") else { return false }
        if self[1] >= 0x41, self[1] <= 0x5A { return self[2] >= 0x41 && self[2] <= 0x5A }
        return self[1].isASCIILetter || self[1].isASCIIDigit
    }
}
