internal import HTMLReader

/// Signs among the lines of a page that a browser for terminals wrapped them.
struct WrapSigns {
    /// Browsers for terminals fill 80 columns, less a margin.
    private static let terminalWidth = 84

    /// Lines too long for a terminal; lines that end where the next word had no room, and where it had.
    private var longCount = 0
    private var wrappedCount = 0
    private var unwrappedCount = 0
    private var previousColumns = 0
    /// Whether the last line ends as sentences do: then it may be a paragraph.
    private var endsSentence = false
    /// The same of the narrower lines that pandoc writes.
    private var overlongCount = 0
    private var narrowCount = 0
    private var broadCount = 0
    /// Items as pandoc writes them: four columns for the hyphen.
    private var wideItemCount = 0

    mutating func passBlank() { previousColumns = 0 }

    /// - Parameter length: That of the line, white space around the text included, in characters.
    @inline(__always)
    mutating func look(at text: Bytes, isASCII: Bool, length: Int) {
        if previousColumns > 55 { lookAtWrap(before: text) }
        // East Asian characters take two columns, where the browser knew.
        let columns = isASCII || length > Self.terminalWidth ? length : Self.columns(of: text, length: length)
        if columns > Self.terminalWidth { longCount += 1 }
        if text[0] == UInt8(ascii: "-"), text.hasPrefixASCII("-   ") { wideItemCount += 1 }
        // The borders of tables take a column more.
        if columns > WrappedText.width + 1 { overlongCount += 1 }
        previousColumns = columns > Self.terminalWidth ? 0 : columns
        endsSentence = text[text.count - 1] == UInt8(ascii: ".")
    }

    private mutating func lookAtWrap(before text: Bytes) {
        let word = Self.isWide(text[0]) ? 2 : text.characterCountOfFirstWord
        if previousColumns <= WrappedText.width {
            if previousColumns + 1 + word <= WrappedText.width {
                broadCount += 1
            } else if !endsSentence {
                narrowCount += 1
            }
        }
        // Terminals differ in their margins.
        if previousColumns + 1 + word > 77 { wrappedCount += 1 } else { unwrappedCount += 1 }
    }

    private static func columns(of text: Bytes, length: Int) -> Int {
        guard text.holdsByte(from: 0xE3) else { return length }
        let wide = length + text.count(where: isWide)
        return wide <= terminalWidth ? wide : length
    }

    private static func isWide(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xED }

    /// Whether lines end where the next word would not have fitted.
    ///
    /// - Parameters:
    ///   - lineCount: The lines with text.
    ///   - indentedCount: Those of them that are set in.
    func areFound(inLines lineCount: Int, indented indentedCount: Int) -> Bool {
        guard longCount * 20 < lineCount, wrappedCount > unwrappedCount * 2 else { return false }
        if indentedCount * 2 > lineCount { return wrappedCount >= 2 }
        return wrappedCount >= 8 && wrappedCount * 4 > lineCount
    }

    /// Whether all lines end where the next word would have made them wider than pandoc's. Of cells with a line each some do.
    ///
    /// - Parameters:
    ///   - lineCount: The lines with text.
    ///   - indentedCount: Those of them that are set in: fewer than half, but for sources set in as their markup was.
    func areNarrow(inLines lineCount: Int, indented indentedCount: Int) -> Bool {
        guard overlongCount * 30 < lineCount, indentedCount * 2 < lineCount || wideItemCount >= 3 else { return false }
        if wideItemCount >= 3 { return narrowCount >= 2 && narrowCount > broadCount * 2 }
        return narrowCount >= 8 && narrowCount > broadCount * 4 && narrowCount * 20 > lineCount
    }
}
