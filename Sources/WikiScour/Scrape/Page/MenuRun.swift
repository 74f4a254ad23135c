/// The menus of a skin that nothing tells from an article below: in front of the first sentence, a run of short lines of which most are
/// words of the interface.
enum MenuRun {
    /// Fewer of them may be anybody's.
    private static let fewest = 8
    /// In lines: behind so many that are unknown the menus are over.
    private static let mostUnknown = 3
    /// In lines: menus are no longer.
    private static let reach = 200

    /// The lines of the run, unless nothing is behind it.
    static func find(in content: Range<Int>, _ page: ScrapePage) -> Range<Int>? {
        guard page.flattening == .sourceLines || page.flattening == .textNodes else { return nil }
        var (first, last, count) = (content.lowerBound, content.lowerBound, 0)
        for index in content.prefix(reach) {
            let line = page.lines[index]
            if line.part != .body { continue }
            if line.isProse || line.endsSentence || index - last > mostUnknown { break }
            // What languages are called may be what the article lists.
            guard line.isInterface, line.roles != .languageName else { continue }
            if count == 0 { first = index }
            count += 1
            last = index
        }
        let isMenu = count >= fewest && count * 3 >= (last + 1 - first) * 2 && last + 1 < content.upperBound
        return isMenu ? first..<(last + 1) : nil
    }
}
