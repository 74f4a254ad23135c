internal import HTMLReader

/// Whether a quotation is open where a text breaks at its nodes: then a mark of quotation in front of a node closes it, and
/// one at the end of a node has opened it. Every language uses the marks in its own way, so that only their turn tells.
struct NodeQuotes {
    /// Whether « and » are read.
    private let readsGuillemets: Bool
    private var isStraightOpen = false
    private var isCurlyOpen = false
    private var isGuillemetOpen = false
    /// Whether the last sign that was passed is a mark that opened a quotation.
    private(set) var endsOpen = false

    init(readsGuillemets: Bool = true) { self.readsGuillemets = readsGuillemets }

    /// Passes a stretch of the text.
    mutating func pass(_ text: Bytes) {
        guard let base = text.baseAddress else { return }
        var isOpened = endsOpen
        var index = 0
        /// Where what was passed ends that does not count: the mark last seen.
        var rest = 0
        while true {
            // Most texts hold none.
            let quote = UInt8(ascii: "\"")
            index = ByteScan.first(quote, quote, 0xE2, or: 0xC2, in: base, from: index, to: text.count)
            guard index < text.count else { break }
            switch text[index] {
            case quote:
                // Behind a number they are inches.
                let isMeasure = !isStraightOpen && index > 0 && text[index - 1].isASCIIDigit
                if !isMeasure { isStraightOpen.toggle() }
                isOpened = isStraightOpen && !isMeasure
                rest = index + 1
            case 0xE2:
                guard let mark = Self.curlyMark(at: index, in: text) else { break }
                // A low one opens, whatever it stands behind; the others take turns.
                isCurlyOpen = mark == Self.low || !isCurlyOpen
                isOpened = isCurlyOpen
                rest = index + 3
            default:
                guard readsGuillemets, Self.isGuillemet(at: index, in: text) else { break }
                isGuillemetOpen.toggle()
                isOpened = isGuillemetOpen
                rest = index + 2
            }
            index = max(rest, index + 1)
        }
        endsOpen = isOpened && text[rest...].allSatisfy { $0 <= 0x20 }
    }

    /// Whether a text that follows begins with the mark that closes the quotation.
    func isClosed(by text: Bytes) -> Bool {
        switch text.first {
        case UInt8(ascii: "\""): return isStraightOpen
        case 0xC2: return isGuillemetOpen && Self.isGuillemet(at: 0, in: text)
        case 0xE2: return isCurlyOpen && Self.curlyMark(at: 0, in: text).map { $0 != Self.low } ?? false
        default: return false
        }
    }

    /// Whether « and » touch what they stand around, as they do but in French: where neither shows, they do not.
    static func guillemetsTouch(in bytes: Bytes) -> Bool {
        var (touchingCount, spacedCount) = (0, 0)
        var index = 0
        while let place = bytes.firstIndex(of: "«", from: index) {
            index = place + 2
            guard index < bytes.count, bytes[index] != UInt8(ascii: "\n") else { continue }
            // A narrow space that does not break begins with 0xE2, and nearly no word does.
            let isSpaced = bytes[index] == 0x20 || bytes[index] == 0xE2 || bytes.matches("\u{A0}", at: index)
            if isSpaced { spacedCount += 1 } else { touchingCount += 1 }
        }
        return touchingCount > spacedCount
    }

    private static let low: UInt8 = 0x9E

    /// The last byte of one of „ “ ”.
    private static func curlyMark(at index: Int, in text: Bytes) -> UInt8? {
        guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
        let last = text[index + 2]
        return last == low || last == 0x9C || last == 0x9D ? last : nil
    }

    private static func isGuillemet(at index: Int, in text: Bytes) -> Bool {
        index + 1 < text.count && (text[index + 1] == 0xAB || text[index + 1] == 0xBB)
    }
}
