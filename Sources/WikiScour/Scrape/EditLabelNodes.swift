internal import HTMLReader

/// Edit links without brackets where each text node is a line: "History", then "edit". As words they would be one with each other
/// and with what follows.
enum EditLabelNodes {
    /// Fewer are words of the text.
    private static let fewest = 3
    /// In bytes.
    private static let longestLabel = 24
    private static let longestHeading = 255

    /// Marks such labels and the headings in front of them as blocks of their own.
    static func mark(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        var labels: [Int] = []
        for index in 1..<max(lines.count, 1) where lines[index].count <= longestLabel {
            let heading = lines[index - 1]
            guard heading.count <= longestHeading, !Scalar(bytes, at: heading.start).isSmallLetter,
                !isBorder(bytes[lines[index].start]), !isBorder(bytes[heading.start]),
                index + 1 < lines.count, !isBorder(bytes[lines[index + 1].start]),
                InterfaceWords.shared.roles(ofLine: Bytes(rebasing: bytes[lines[index].start..<lines[index].end]))
                    .contains(.editLink)
            else { continue }
            labels.append(index)
        }
        guard labels.count >= fewest else { return }
        for label in labels {
            lines[label].flags.insert(.alone)
            lines[label - 1].flags.insert(.alone)
        }
    }

    /// Links in brackets are known by those.
    private static func isBorder(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "[") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "]")
    }
}
