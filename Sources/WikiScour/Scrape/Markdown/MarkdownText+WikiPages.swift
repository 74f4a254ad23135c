/// What a wiki's page has in Markdown that other pages have not: the window's title above its own, a tagline, tables that are notices,
/// pictures of which only the address is left.
extension MarkdownText {
    // MARK: The title

    private static let dashes: [StaticString] = [" - ", " – ", " — ", " | "]
    /// In bytes: how far the page's own title may stand behind the window's.
    private static let longestHead = 8000
    /// Sentences that a site may have above the title.
    private static let mostNotices = 2
    private static let longestTitle = 300

    /// Notes a heading of the first level. Where the first one is the title of the window, which has the site behind the title of the
    /// page, that is the second: all in front of it goes.
    mutating func noteTitle(_ heading: Range<Int>) {
        let text = Bytes(rebasing: bytes[heading]).trimmed
        guard let first = firstTitle else {
            firstTitle = heading
            blocksBelowTitle = 0
            return
        }
        blocksBelowTitle = .max
        let window = Bytes(rebasing: bytes[first]).trimmed
        guard window.count <= Self.longestTitle, heading.lowerBound <= Self.longestHead, !text.isEmpty,
            window.count > text.count,
            window.prefix(text.count).elementsEqual(text),
            Self.dashes.contains(where: { window.matches($0, at: text.count) }), !holdsArticle
        else { return }
        output.removeAll()
        output.cut(.outside, "in-front-of-title", 0..<first.lowerBound)
        output.cut(.outside, "in-front-of-title", first.upperBound..<heading.lowerBound)
        output.beginLine(from: first.lowerBound, .init(start: 0, shape: .heading, level: 1))
        writeText(first, joinsQuote: false)
        blocksBelowTitle = 0
    }

    /// The page's title in a block that is the title of the browser's window, in front of the links that jump over the menus or the tagline: a
    /// collector may have put a note of its own above it.
    func windowTitle(_ block: Range<Int>) -> Range<Int>? {
        guard !output.text.isEmpty, block.count <= Self.longestTitle, block.lowerBound <= Self.longestHead,
            let dash = ProjectNames.firstPlace(in: Bytes(rebasing: bytes[block])), dash > 0,
            bytes[block.lowerBound] != UInt8(ascii: "#")
        else { return nil }
        let next = bytes.skippingSpaces(from: block.upperBound)
        guard next < bytes.count,
            let found = InterfaceWords.shared.border(
                beginning: Bytes(rebasing: bytes[next...].prefix(Self.longestTitle))),
            found.role == .jumpLink || found.role == .tagline, !holdsArticle
        else { return nil }
        return block.lowerBound..<block.lowerBound + dash
    }

    /// Begins the page anew with its title: all in front of that is none of it.
    mutating func restart(at title: Range<Int>, of block: Range<Int>) {
        output.removeAll()
        output.cut(.outside, "in-front-of-title", 0..<title.lowerBound)
        firstTitle = title
        blocksBelowTitle = 0
        output.beginLine(from: title.lowerBound, .init(start: 0, shape: .heading, level: 1))
        writeText(title, joinsQuote: false)
        output.cut(.outside, "site", title.upperBound..<block.upperBound)
    }

    /// Notes that the page's sections are of the first level: a title has no edit link with a section's number. The page's name is in its
    /// address.
    mutating func noteSection(editedBy link: Range<Int>) {
        let text = Bytes(rebasing: bytes[link].prefix(Self.longestHead))
        guard text.contains("section=") else { return }
        output.partsAtFirstLevel = true
        guard let start = text.firstIndex(of: "title=") else { return }
        let address = text[start...].prefix { !$0.isHTMLSpace && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\"") }
        output.pageName = PageAddress.title(of: "?" + Bytes(rebasing: address).string)
    }

    /// Whether more sentences were written than a site has above a title.
    private var holdsArticle: Bool {
        output.text.withBytes { text in
            var count = 0
            text.forEachPart(between: UInt8(ascii: "\n")) { line in
                if line.count > 100, SentenceEnd.isAtEnd(of: line) { count += 1 }
            }
            return count > Self.mostNotices
        }
    }

    // MARK: The tagline

    /// How many blocks may stand between the title and the tagline, and how long the one is that holds it, in bytes.
    private static let mostBlocksBelowTitle = 4
    private static let longestBlockOfTagline = 1500

    /// Gives the tagline a line of its own where it stands within a block under the title, and returns where the rest of that begins.
    mutating func passTagline(_ block: Range<Int>) -> Int? {
        guard blocksBelowTitle < Self.mostBlocksBelowTitle else { return nil }
        blocksBelowTitle += 1
        guard block.count <= Self.longestBlockOfTagline else { return nil }
        var index = block.lowerBound
        while index < block.upperBound {
            index = bytes.skippingBlanks(from: index, to: block.upperBound)
            let rest = Bytes(rebasing: bytes[index..<block.upperBound])
            if let (role, length) = InterfaceWords.shared.border(beginning: rest), role == .tagline {
                // Alone it is a line as it is.
                let end = bytes.skippingBlanks(from: index + length, to: block.upperBound)
                if index == bytes.skippingBlanks(from: block.lowerBound, to: index), end == block.upperBound {
                    return nil
                }
                blocksBelowTitle = .max
                if index > block.lowerBound { output.cut(.menu, "in-front-of-tagline", block.lowerBound..<index) }
                output.beginLine(from: index)
                output.text.append(contentsOf: bytes[index..<index + length])
                return end
            }
            while index < block.upperBound, !bytes[index].isHTMLSpace { index += 1 }
        }
        return nil
    }

    // MARK: Notices

    /// The pictures that templates for notices show.
    private static let noticeImages: [StaticString] = [
        "Ambox_", "Question_book", "Edit-clear.svg", "Wiki_letter_w", "Unbalanced_scales.svg",
        "Text_document_with_red_question_mark", "Crystal_Clear_app_kedit", "Merge-arrow", "Merge-split", "Split-arrows",
        "Mergefrom.svg", "Globe_important", "Wikitext-logo", "Emblem-important", "Broom_icon",
    ]
    /// In bytes: where the first cell is, and how far behind it the table may end where blank lines stand within its row.
    private static let longestFirstCell = 500
    private static let longestNotice = 6000

    /// Where a row ends that is a notice, with the picture of one in its first cell; nil where a line begins none.
    func endOfNotice(_ line: Range<Int>) -> Int? {
        guard bytes[line].first == UInt8(ascii: "|") else { return nil }
        let head = Bytes(rebasing: bytes[line].prefix(Self.longestFirstCell))
        guard head.contains("](") else { return nil }
        let cell = Bytes(rebasing: head[1...].prefix { $0 != UInt8(ascii: "|") })
        guard cell.contains("]("), Self.noticeImages.contains(where: { cell.contains($0) }) else { return nil }
        var end = line.upperBound
        let limit = min(bytes.count, line.lowerBound + Self.longestNotice)
        var start = line.lowerBound
        while true {
            let text = Bytes(rebasing: bytes[start..<end]).trimmed
            if text.last == UInt8(ascii: "|"), text.count > 1 { return end }
            // No row goes on in the next section.
            guard end < limit, text.first != UInt8(ascii: "#") else { return line.upperBound }
            start = end + 1
            end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
        }
    }

    // MARK: Pictures

    private static let extensions: [StaticString] = [
        ".jpg", ".jpeg", ".png", ".svg", ".gif", ".webp", ".tif", ".tiff", ".webm", ".ogv", ".ogg",
    ]
    /// In bytes.
    private static let longestAddress = 400

    /// Where the address of a picture ends that a line begins with and nothing marks as one: `/wiki/File:Mill.jpgThe mill`.
    func endOfBareImage(_ line: Range<Int>) -> Int? {
        guard bytes.matches("/wiki/", at: line.lowerBound) else { return nil }
        var index = line.lowerBound + 6
        var hasNamespace = false
        while index < min(line.upperBound, line.lowerBound + Self.longestAddress), !bytes[index].isHTMLSpace {
            if bytes[index] == UInt8(ascii: ":") { hasNamespace = true }
            // The longest that fits: ".jpeg" and not ".jpe".
            if hasNamespace, bytes[index] == UInt8(ascii: "."),
                let name = Self.extensions.last(where: { bytes.matchesFolded($0, at: index) })
            {
                return min(line.upperBound, index + name.utf8CodeUnitCount)
            }
            index += 1
        }
        return nil
    }

    /// Where an address in angle brackets ends that is no text of the page: of a link without words, or of a picture's page.
    func endOfEmptyLink(at index: Int, before limit: Int) -> Int? {
        let isPath = bytes.matches("</wiki/", at: index) || bytes.matches("<#>", at: index)
        guard isPath || bytes.matches("<http", at: index) else { return nil }
        var end = index + 1
        while end < min(limit, index + Self.longestAddress), !bytes[end].isHTMLSpace, bytes[end] != UInt8(ascii: "<") {
            if bytes[end] == UInt8(ascii: ">") {
                let address = Bytes(rebasing: bytes[index + 1..<end])
                let isOne =
                    isPath
                    || address.contains("/wiki/")
                        && Self.extensions.contains {
                            address.matchesFolded($0, at: address.count - $0.utf8CodeUnitCount)
                        }
                return isOne ? end + 1 : nil
            }
            end += 1
        }
        return nil
    }

    // MARK: Categories

    /// Whether a line begins with the link to what categories are, in front of those of the page: no item goes on with it.
    func beginsWithCategories(_ line: Range<Int>) -> Bool {
        let start = bytes.skippingBlanks(from: line.lowerBound, to: line.upperBound)
        guard start < line.upperBound, bytes[start] == UInt8(ascii: "["),
            let close = bytes[start..<min(line.upperBound, start + 80)].firstIndex(of: UInt8(ascii: "]")),
            bytes.matches("](", at: close)
        else { return false }
        let label = Bytes(rebasing: bytes[start + 1..<close])
        guard let found = InterfaceWords.shared.prefix(of: label, among: .categories) else { return false }
        return found.length == label.count
    }
}
