internal import HTMLReader

/// Headings as wikitext writes them, `== History ==`: some programs hand out the text of pages so.
enum WikitextHeadings {
    /// Marks them, if there are two at least: one alone may be anything.
    static func mark(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        var first: Int?
        for index in 0..<lines.count where bytes[lines[index].start] == UInt8(ascii: "=") {
            guard let heading = heading(lines[index], bytes) else { continue }
            if let other = first {
                if other >= 0 { set(other, &lines, bytes) }
                first = -1
                lines[index] = heading
            } else {
                first = index
            }
        }
    }

    private static func set(_ index: Int, _ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        if let heading = heading(lines[index], bytes) { lines[index] = heading }
    }

    /// The line as a heading: as many signs in front as behind, and a space between them and its text.
    private static func heading(_ line: ScrapeLine, _ bytes: Bytes) -> ScrapeLine? {
        guard line.count <= 255, line.shape == .unknown else { return nil }
        let level = signCount(bytes[line.start..<line.end])
        guard (2...6).contains(level), line.count > 2 * level + 2,
            signCount(bytes[line.start..<line.end].reversed()) == level,
            bytes[line.start + level] == 0x20, bytes[line.end - level - 1] == 0x20
        else { return nil }
        var heading = line
        heading.start = bytes.skippingBlanks(from: line.start + level, to: line.end)
        heading.end = bytes.skippingBlanks(before: line.end - level, from: heading.start)
        guard heading.count > 0 else { return nil }
        heading.shape = .heading
        heading.level = UInt8(level)
        heading.flags.remove(.prose)
        return heading
    }

    private static func signCount(_ bytes: some Sequence<UInt8>) -> Int {
        var count = 0
        for byte in bytes {
            if byte != UInt8(ascii: "=") { break }
            count += 1
        }
        return count
    }

    /// Whether they show that a text is a wiki's. The source of a page has them too, but with its links and templates.
    static func areEvidence(in page: ScrapePage) -> Bool {
        guard page.flattening == .sourceLines, page.lines.count(where: { $0.shape == .heading }) >= 2 else {
            return false
        }
        return page.bytes.firstIndex(of: "[[") == nil && page.bytes.firstIndex(of: "{{") == nil
    }
}
