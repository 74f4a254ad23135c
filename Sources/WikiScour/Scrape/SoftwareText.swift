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
        let start = head.first { isSize(page.lines[$0], page) }.map { $0 + 1 } ?? content.lowerBound
        let end = (start..<content.upperBound).first { page.lines[$0].roles.contains(.filePage) }
        return start..<(end ?? content.upperBound)
    }

    /// "Original file (4,032 × 2,268 pixels, file size: 5.63 MB)".
    private static func isSize(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let text = page.text(line)
        guard text.last == UInt8(ascii: ")") else { return false }
        return text.contains(" × ") || InterfaceWords.shared.prefix(of: text, among: .filePage) != nil
    }
}
