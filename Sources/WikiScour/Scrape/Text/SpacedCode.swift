internal import HTMLReader

/// Program text in a browser's copy that keeps the spaces of `<pre>`: columns with room between them, and lines set in under others.
///
/// For pages whose other lines have none of that but in lists, which are marked before.
enum SpacedCode {
    /// In lines.
    private static let shortest = 2
    /// In bytes.
    private static let longestLine = 120

    static func mark(_ lines: inout PageBuffer<ScrapeLine>, from start: Int, _ bytes: Bytes) {
        var index = start
        while index < lines.count {
            var end = index + 1
            while end < lines.count, !lines[end].flags.contains(.blankBefore) { end += 1 }
            if isCode(index..<end, lines.elements, bytes) {
                for line in index..<end { lines[line].shape = .verbatim }
            }
            index = end
        }
    }

    /// Whether the lines between two blank ones are program text: half of them have such spaces.
    private static func isCode(
        _ block: Range<Int>, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        guard block.count >= shortest else { return false }
        var spacedCount = 0
        var indents: (UInt8, UInt8) = (.max, 0)
        for index in block {
            let line = lines[index]
            guard line.shape == .unknown, line.count <= longestLine, !line.isProse, line.roles.isEmpty else {
                return false
            }
            let text = Bytes(rebasing: bytes[line.start..<line.end])
            if text.contains(UInt8(ascii: "\t")) { return false }
            indents = (min(indents.0, line.indent), max(indents.1, line.indent))
            if text.contains("   ") || line.indent > 0 { spacedCount += 1 }
        }
        let holdsColumns = block.count { Bytes(rebasing: bytes[lines[$0].start..<lines[$0].end]).contains("   ") }
        return spacedCount * 2 >= block.count && (indents.0 != indents.1 || holdsColumns * 2 >= block.count)
    }
}
