internal import CByteScan
internal import HTMLReader

/// A line as one pass over a page shows it: where its text is, white space of ASCII left out, and which signs it holds.
typealias SeenLine = wikiscour_line

extension wikiscour_line {
    /// Which signs it holds.
    var textSigns: TextSigns { TextSigns(rawValue: signs) }
}

/// The lines of a page, blank ones among them. Holds the buffer.
struct SeenLines: ~Copyable {
    private var lines = PageBuffer<SeenLine>()

    /// A guess: less than most lines have.
    private static let usualLength = 48

    var elements: UnsafeBufferPointer<SeenLine> { lines.elements }

    /// Reads the lines of a page, in place of those of the last one.
    mutating func read(_ bytes: Bytes) {
        lines.removeAll()
        guard let base = bytes.baseAddress else { return }
        var state = wikiscour_lines()
        while state.place < bytes.count {
            let guess = (bytes.count - state.place) / Self.usualLength + Int(WIKISCOUR_MOST_LINES)
            lines.fill(guess) { wikiscour_read_lines(&state, base, bytes.count, $0, $1) }
        }
    }
}
