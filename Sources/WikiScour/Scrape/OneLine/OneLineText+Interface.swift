/// The texts of the interface that are long enough to be nobody else's, and boxes of navigation.
extension OneLineText {
    struct Borders {
        /// Where a text of the interface begins or ends.
        var interface: [Int] = []
        /// Where boxes of navigation begin.
        var boxes: [Int] = []
        var taglines: [Range<Int>] = []
        /// The first link that jumps over the menus.
        var jump: Int?
    }

    /// The two bytes that a text of the interface or the label of a box may begin with. Nearly no word does.
    private static let pairs = PairFilter {
        InterfaceWords.shared.mayBeginBorder($0, $1) || Phrases.shared.mayBeginNavboxLabel($0, $1)
    }

    /// Where the page breaks round the texts of the interface, and in front of boxes of navigation.
    mutating func findBorders() -> Borders {
        var found = Borders()
        let (words, phrases, bytes) = (InterfaceWords.shared, Phrases.shared, bytes)
        var deadline = watch.deadline
        // A text of the interface may end like another one: "From Wikipedia, the free encyclopedia".
        var end = 0
        Self.pairs.forEachWord(of: bytes) { index in
            if index >= end, words.mayBeginBorder(WordStarts.head(of: Bytes(rebasing: bytes[index...]))) {
                end = findInterface(index, &found)
            }
            if phrases.mayBeginNavboxLabel(bytes[index], bytes[index + 1]), beginsBox(index) {
                found.boxes.append(index)
            }
            return !deadline.isOver()
        }
        return found
    }

    /// Notes where a text of the interface begins and ends, and returns where to look for the next.
    private mutating func findInterface(_ index: Int, _ found: inout Borders) -> Int {
        let rest = Bytes(rebasing: bytes[index..<min(bytes.count, index + 400)])
        guard let (role, length) = InterfaceWords.shared.border(beginning: rest) else { return index }
        let end = index + length
        switch role {
        case .retrievedFrom:
            let address = Bytes(rebasing: rest[..<min(rest.count, length + 16)])
            if let place = address.firstIndex(of: "http") {
                breakAround(address: index + place)
            } else if let close = endOfPath(behind: end) {
                found.interface.append(close)
                if index > bytes.count / 3 { articleEnd = min(articleEnd, index) }
                found.interface.append(index)
                return close
            } else if !address.contains("index.php") {
                return index
            }
        case .lastModified:
            if let end = endOfDate(from: end) { found.interface.append(end) }
        case .tagline:
            // An article may name the site: "the editors of Wikipedia, the free encyclopedia".
            if followsSmallWord(index) { return index }
            found.taglines.append(index..<end)
            found.interface.append(end)
            if let note = endOfRedirectNote(behind: end) { found.interface.append(note) }
            if let links = endOfLinks(behind: end) { found.interface.append(links) }
        case .jumpLink:
            if found.jump == nil { found.jump = index }
            found.interface.append(end)
            // The next link is glued to it: "Jump to navigationJump to search".
            if end < bytes.count, !bytes[end].isHTMLSpace, end > index {
                found.interface.append(index)
                return max(end, findInterface(end, &found))
            }
        default: found.interface.append(end)
        }
        found.interface.append(index)
        return end
    }

    private static let smallWords: [StaticString] = [
        " of ", " to ", " in ", " on ", " by ", " at ", " and ", " the ", " with ", " from ", " for ", " as ",
    ]

    /// Whether a small word stands in front of a place, behind which its sentence goes on.
    func followsSmallWord(_ index: Int) -> Bool {
        Self.smallWords.contains { bytes.matches($0, at: index - $0.utf8CodeUnitCount) }
    }

    /// Where the links end that jump over the menus, be there spaces in front of their commas.
    private func endOfLinks(behind end: Int) -> Int? {
        let start = bytes.skippingBlanks(from: end, to: bytes.count)
        return JumpLinks.length(beginning: Bytes(rebasing: bytes[start...])).map { start + $0 }
    }

    /// In bytes.
    private static let longestRedirectNote = 400

    /// Where the note ends that stands under the tagline of a page which was reached by another name: "(Redirected from A
    /// mill (1820))". Its name may be in brackets too.
    private func endOfRedirectNote(behind end: Int) -> Int? {
        let start = bytes.skippingBlanks(from: end, to: bytes.count)
        guard start < bytes.count, bytes[start] == UInt8(ascii: "(") || bytes.matches("（", at: start) else {
            return nil
        }
        var depth = 0
        var index = start
        while index < min(bytes.count, start + Self.longestRedirectNote) {
            let scalar = Scalar(bytes, at: index)
            if scalar.value == 0x28 || scalar.value == 0xFF08 { depth += 1 }
            if scalar.value == 0x29 || scalar.value == 0xFF09 { depth -= 1 }
            index += scalar.length
            if depth == 0 {
                let note = Bytes(rebasing: bytes[start..<index])
                return InterfaceWords.shared.roles(ofLine: note).contains(.redirectNote) ? index : nil
            }
        }
        return nil
    }

    /// How far behind the words "This page was last modified on" the sentence may end, in bytes.
    private static let longestDate = 120

    /// Where the sentence ends that says when the page was changed last: behind a full stop behind a number.
    private func endOfDate(from start: Int) -> Int? {
        var hasDigit = false
        var index = start
        while index < min(bytes.count, start + Self.longestDate) {
            if bytes[index].isASCIIDigit { hasDigit = true }
            if hasDigit, bytes.matches("。", at: index) { return index + 3 }
            if hasDigit, bytes[index] == UInt8(ascii: "."), index + 1 == bytes.count || bytes[index + 1] == 0x20,
                !isNumberedDay(index)
            {
                return index + 1
            }
            index += 1
        }
        return nil
    }

    /// Whether a point stands behind a number and in front of a small letter or another number, as in dates: "3. Mai 2012".
    private func isNumberedDay(_ point: Int) -> Bool {
        guard point > 1, point + 2 < bytes.count, bytes[point - 1].isASCIIDigit else { return false }
        // The year and the minutes have two digits and more in front of them that are no day's.
        return !bytes[point - 2].isASCIIDigit
            || !(point > 2 && (bytes[point - 3].isASCIIDigit || bytes[point - 3] == 0x3A))
    }

    /// Whether the links to a box's template begin here: "v t e".
    private func beginsBox(_ index: Int) -> Bool {
        var end = index
        while end < bytes.count, end - index <= 4, !bytes[end].isHTMLSpace { end += 1 }
        // The first word is one letter of one byte or two in most scripts, and short in all.
        guard end - index <= 4 else { return false }
        // No words of an author's are these three letters.
        if end - index == 3, bytes.matches("vte", at: index) { return index > 0 }
        let rest = Bytes(rebasing: bytes[index..<min(bytes.count, index + 60)])
        return Phrases.shared.navboxLabel(in: rest).map { $0 > end - index } ?? false
    }
}
