/// What reads like the labels of a box, and is none: short lines of a menu or a list, the names that programs have.
extension GluedInfobox {
    private static let fewestOwn = 2
    private static let fewestPairs = 2

    /// Whether lines that are called like labels are others, as of a menu: most are words of the interface, or stand without values.
    func areLinesOfText(_ found: [Found], _ page: ScrapePage) -> Bool {
        // "Tools", "History" and names of languages are what menus have.
        let own = Set(
            found.filter { !page.lines[$0.line].isInterface && !$0.label.isHeader && !$0.label.isNone }
                .map { page.string(page.lines[$0.line]) })
        return own.count < Self.fewestOwn || entries.count { !$0.value.isEmpty } < Self.fewestPairs
    }

    /// Whether what reads like a box are the sections of a dictionary's page, which are called as labels are ("Pronunciation",
    /// "Adjective"): its sounds are written so nowhere else.
    func isOfDictionary(_ page: ScrapePage) -> Bool {
        page.lines[lines].contains { page.text($0).contains("IPA(key)") }
    }

    /// Fewer lines that end in a label are names, where no more other labels are around them.
    private static let fewestLineEnds = 3
    private static let fewestOfBox = 5
    private static let fewestLines = 2

    /// Takes out what is the end of a name that is a line of its own, as "RemoveTarn" is. Where each line ends in the label of the
    /// next row, several do.
    static func dropIdentifiers(_ found: inout [Found], _ page: ScrapePage) {
        var names: [Int] = []
        for (index, label) in found.enumerated() where !label.isFirst {
            let line = page.lines[label.line]
            guard label.range.upperBound == line.end,
                page.bytes[line.start..<line.end].allSatisfy(\.isASCIILetter),
                index == 0 || !isOpen(found[index - 1], before: label, page)
            else { continue }
            names.append(index)
        }
        if names.isEmpty || names.count >= fewestLineEnds || found.count - names.count >= fewestOfBox
            || found.count(where: \.isLine) >= fewestLines
        {
            return
        }
        for index in names.reversed() { found.remove(at: index) }
    }

    /// Takes out the labels that are glued to others within a line, where all such lines are single words: names that programs have
    /// ("BaseWindow"), menus ("HomeNewsEvents"). The values of a box have spaces and numbers.
    static func dropNamesOfLetters(_ found: inout [Found], _ page: ScrapePage) {
        func isGlued(_ label: Found) -> Bool { !label.isLine && !page.lines[label.line].signs.contains(.marked) }
        let lines = Set(found.filter(isGlued).map(\.line))
        guard !lines.isEmpty,
            lines.allSatisfy({ page.bytes[page.lines[$0].start..<page.lines[$0].end].allSatisfy(\.isASCIILetter) })
        else { return }
        found.removeAll { isGlued($0) }
    }

    /// Whether a label stands in front of another in its line, or ends the line before: then what is between them is its value.
    private static func isOpen(_ label: Found, before next: Found, _ page: ScrapePage) -> Bool {
        label.line == next.line
            || label.line + 1 == next.line && label.range.upperBound == page.lines[label.line].end
    }
}
