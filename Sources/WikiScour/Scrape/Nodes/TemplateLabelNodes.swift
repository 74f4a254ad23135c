internal import HTMLReader

/// The links to a box's template where each text node is a line: "v", "t" and "e". As words they would go on with what is in front
/// of them.
enum TemplateLabelNodes {
    private static let letterCount = 3

    /// Marks such nodes as blocks of their own.
    static func mark(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        var index = 0
        while index + letterCount <= lines.count {
            // Most nodes are words.
            guard lines[index].count == 1, bytes[lines[index].start].isASCIILetter,
                (1..<letterCount).allSatisfy({ lines[index + $0].count == 1 })
            else {
                index += 1
                continue
            }
            let letters = (0..<letterCount).map { bytes[lines[index + $0].start] }
            let isLabel = letters.withUnsafeBufferPointer { Phrases.shared.navboxLabel(in: $0) == letterCount }
            if isLabel { for letter in 0..<letterCount { lines[index + letter].flags.insert(.alone) } }
            index += isLabel ? letterCount : 1
        }
    }
}
