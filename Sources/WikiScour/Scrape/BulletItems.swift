internal import HTMLReader

/// List items that a flattener wrote with a bullet: "• Velm". How far they are set in says how deep they stand. Those who do so
/// set them in or part their blocks by blank lines; other bullets are the authors'.
enum BulletItems {
    private static let bullets: [StaticString] = ["• ", "◦ ", "▪ ", "● ", "○ ", "‣ "]

    /// In bytes.
    private static let shortestSentence = 40

    /// Marks them behind the first sentences: in front of those stands the infobox, which has such bullets within its entries.
    static func mark(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        guard
            let lead = lines.elements.firstIndex(where: {
                $0.isProse || ($0.endsSentence && $0.count > shortestSentence)
            })
        else { return }
        let partsBlocks = lines.elements[lead..<min(lead + 2, lines.count)].contains { $0.flags.contains(.blankBefore) }
        /// How far in the items stand that the next one may be under.
        var indents: [UInt8] = []
        for index in lead..<lines.count {
            guard bytes[lines[index].start] == 0xE2, partsBlocks || lines[index].indent > 0,
                let item = item(lines[index], bytes)
            else {
                indents.removeAll(keepingCapacity: true)
                continue
            }
            lines[index] = item
            while let last = indents.last, last >= item.indent { indents.removeLast() }
            lines[index].level = UInt8(clamping: indents.count)
            indents.append(item.indent)
        }
    }

    /// The line as an item; nil where it begins with no bullet. A row of links has such marks between them too.
    static func item(_ line: ScrapeLine, _ bytes: Bytes) -> ScrapeLine? {
        guard line.shape == .unknown, let bullet = bullets.first(where: { bytes.matches($0, at: line.start) }) else {
            return nil
        }
        var item = line
        item.start = bytes.skippingBlanks(from: line.start + bullet.utf8CodeUnitCount, to: line.end)
        let rest = Bytes(rebasing: bytes[item.start..<item.end])
        guard item.count > 0, !rest.contains(bullet), !rest.hasSuffixASCII("•") else { return nil }
        item.shape = .item
        return item
    }
}
