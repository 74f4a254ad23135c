/// Marks what the software writes on pages that are no articles, where an article would stand.
enum SoftwareText {
    /// - Parameter hasContents: Whether the page has a table of contents. No editor and no history has one: such a page is an
    ///   article that reads like them, and keeps its text.
    static func mark(_ page: inout ScrapePage, _ content: Range<Int>, _ kind: PageKind, hasContents: Bool) {
        switch kind {
        case .edit, .history: if !hasContents { drop(content, &page) }
        case .missing:
            if let first = content.first(where: { page.lines[$0].roles.contains(.missingPage) }) {
                drop(first..<content.upperBound, &page)
            }
        case .file:
            let description = description(in: content, page)
            drop(content.lowerBound..<description.lowerBound, &page)
            drop(description.upperBound..<content.upperBound, &page)
        case .category: markMembers(&page, content)
        default: break
        }
    }

    /// The lists of members have headings of their own: what stands above them ends there, be it a section that goes.
    private static func markMembers(_ page: inout ScrapePage, _ content: Range<Int>) {
        for index in content where page.lines[index].roles.contains(.categoryPage) {
            page.lines[index].shape = .heading
            page.lines[index].level = 2
            page.lines[index].flags.remove(.prose)
        }
    }

    private static func drop(_ lines: Range<Int>, _ page: inout ScrapePage) {
        for line in lines { page.lines[line].leaveOut(as: .interface) }
    }

    /// The sections of a page of a file, its resolutions and its size are no more lines than this.
    private static let longestHead = 14

    /// What people wrote of a file: it stands between the file's size and its history.
    private static func description(in content: Range<Int>, _ page: ScrapePage) -> Range<Int> {
        let head = content.prefix(longestHead)
        let start = max(
            head.first { isSize(page.lines[$0], page) }.map { $0 + 1 } ?? content.lowerBound,
            endOfNames(in: head, of: content, page))
        let end = (start..<content.upperBound).first { page.lines[$0].roles.contains(.filePage) }
        return start..<(end ?? content.upperBound)
    }

    /// In bytes.
    private static let longestName = 80
    /// How many of the names in a row are not known: extensions have some.
    private static let mostUnknown = 2

    /// Where the names of the page's own sections end, with the size below them: each is a line where the text nodes are, and all but
    /// the description's come again over what they name.
    private static func endOfNames(in head: Range<Int>, of content: Range<Int>, _ page: ScrapePage) -> Int {
        guard let first = head.first(where: { isNameOfLater($0, content, page) }) else { return content.lowerBound }
        let name = page.text(page.lines[first])
        var end = first + 1
        for index in head where index > first && index - end <= mostUnknown {
            let line = page.lines[index]
            // The first of the sections themselves, or of the description's.
            if line.count > longestName || page.text(line).elementsEqual(name) || page.headingWithEditLink(line) != nil
            {
                break
            }
            if line.roles.contains(.filePage) || isPixels(line, page) { end = index + 1 }
        }
        return end
    }

    /// Whether a line is the name of a section that stands further down.
    private static func isNameOfLater(_ index: Int, _ content: Range<Int>, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        guard line.roles.contains(.filePage), line.count <= longestName else { return false }
        let text = page.text(line)
        return page.lines[(index + 1)..<content.upperBound].contains {
            $0.roles.contains(.filePage) && $0.count == line.count && page.text($0).elementsEqual(text)
        }
    }

    /// "800 × 533 pixels", of which a link is made, and the full stop behind it.
    private static func isPixels(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let text = page.text(line)
        guard let first = text.first else { return false }
        return first.isASCIIDigit && text.contains(" × ") || text.count == 1 && first == UInt8(ascii: ".")
    }

    /// "Original file (4,032 × 2,268 pixels, file size: 5.63 MB)".
    private static func isSize(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let text = page.text(line)
        guard text.last == UInt8(ascii: ")") else { return false }
        return text.contains(" × ") || InterfaceWords.shared.prefix(of: text, among: .filePage) != nil
    }
}
