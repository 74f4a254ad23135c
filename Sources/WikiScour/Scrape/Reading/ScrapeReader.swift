internal import HTMLReader

/// Reads a flattened page: its marks, its lines, and what the interface's words say of each. Holds the buffers.
struct ScrapeReader: ~Copyable {
    /// Longer lines are not asked for: no text of the interface that stands alone is longer.
    private static let longestInterfaceText = 400

    private var seen = SeenLines()
    /// Whether those are the lines of the page that is to be read.
    private var isSeen = false
    private var marks = PageBuffer<ScrapeMark>()
    private var lines = PageBuffer<ScrapeLine>()

    /// Tells how a page was flattened, which is to be read next.
    mutating func flattening(of bytes: Bytes) -> Flattening {
        isSeen = false
        if LinkList.start(in: bytes) != nil { return .terminal }
        if FlatteningReader.isOneLine(bytes) { return .oneLine }
        seen.read(bytes)
        isSeen = true
        return FlatteningReader.flattening(of: bytes, seen.elements)
    }

    /// Reads the page, which is good until the next one is read.
    ///
    /// - Parameter bytes: The page whose flattening was asked for, or what it was rewritten to.
    mutating func read(
        _ bytes: Bytes, _ flattening: Flattening, _ rewritten: UnsafePointer<RewrittenScrape>?, _ rules: RuleBook,
        _ watch: Deadline
    ) -> ScrapePage {
        var watch = watch
        ScrapeMarks.find(in: bytes, rules, flattening, &watch, into: &marks)
        if rewritten != nil || !isSeen { seen.read(bytes) }
        isSeen = false
        ScrapeLineReader.read(bytes, seen.elements, marks.elements, into: &lines)
        if flattening == .sourceLines { CommonIndent.takeOff(lines.mutableElements) }
        if flattening == .textNodes || flattening == .sourceLines {
            // Short pages of text nodes look like lines of the source.
            PrintedAddressNodes.join(&lines, bytes)
            TitleNodes.join(&lines, bytes)
            HeadNodes.join(&lines, bytes)
        }
        switch flattening {
        case .textNodes:
            let contents = ContentsNodes.mark(&lines, bytes)
            HeadingNodes.join(&lines, bytes, contents)
            HatnoteNodes.join(&lines, bytes)
            NodeLists.mark(&lines, bytes)
            TemplateLabelNodes.mark(&lines, bytes)
            LineJoiner.joinTextNodes(&lines, contents.keys, rules.labels, bytes, &watch)
            SortKeyNodes.cut(&lines, bytes)
        case .sourceLines:
            GluedEditLinks.part(&lines, bytes)
            PipeTables.mark(&lines, bytes)
            TrailingFormulas.join(&lines, bytes)
            LineJoiner.joinFormulas(&lines, bytes)
            CaselessFormulas.join(&lines, bytes)
            FormulaLines.join(&lines, bytes)
            LineJoiner.joinParagraphs(&lines, bytes)
            GluedListedHeadings.part(&lines, bytes)
        case .terminal, .markdown, .oneLine:
            LineJoiner.joinFormulas(&lines, bytes)
            CaselessFormulas.join(&lines, bytes)
        }
        rewritten?.pointee.apply(to: lines.mutableElements)
        let words = InterfaceWords.shared
        for index in 0..<lines.count where !watch.isOver() { Self.look(at: &lines[index], bytes, words) }
        if flattening == .oneLine { Self.lookAgain(at: lines.mutableElements, bytes, words) }
        let partsBlocks = flattening == .sourceLines && partsBlocks()
        var setsListsIn = false
        if flattening == .sourceLines {
            WikitextHeadings.mark(&lines, bytes)
            setsListsIn = IndentedLists.mark(&lines, bytes)
            StarredItems.mark(&lines, bytes)
            ListMarks.mark(&lines, partsBlocks: partsBlocks, bytes)
        }
        return ScrapePage(
            bytes, &lines, marks.elements, flattening, partsBlocks: partsBlocks,
            firstOfCopy: flattening == .sourceLines && !partsBlocks ? firstOfCopy() : nil,
            setsListsIn: setsListsIn, rewritten, rules, watch)
    }

    /// Whether blank lines stand between all blocks: then they stand in front of nearly every paragraph.
    private func partsBlocks() -> Bool {
        var (count, partedCount) = (0, 0)
        for line in lines.elements.dropFirst() where line.isSentence(ofMoreThan: 20) {
            count += 1
            if line.flags.contains(.blankBefore) { partedCount += 1 }
        }
        return partedCount >= 2 && partedCount * 10 >= count * 9
    }

    /// The first paragraph, where blank lines stand behind nearly all of them. In front of it are notices, behind which there are none.
    private func firstOfCopy() -> Int? {
        var first: Int?
        var (count, endedCount) = (0, 0)
        // Rows of tables have no blank lines behind them, nor have entries of reference lists, which a space stands in front of.
        for index in 0..<lines.count
        where lines[index].isProse && lines[index].indent == 0 && !lines[index].signs.contains(.wideSpace) {
            if index + 1 == lines.count || lines[index + 1].flags.contains(.blankBefore) {
                endedCount += 1
                first = first ?? index
            }
            if first != nil { count += 1 }
        }
        return endedCount >= 3 && endedCount * 10 >= count * 9 ? first : nil
    }

    /// Finds out what a line says by itself.
    @inline(__always)
    private static func look(at line: inout ScrapeLine, _ bytes: Bytes, _ words: InterfaceWords) {
        let text = Bytes(rebasing: bytes[line.start..<line.end])
        line.readSentences(bytes)
        if let length = SortKey.length(in: text, line.signs) {
            if line.cutKind == nil { line.cutStart = line.start }
            line.cutKind = .hidden
            line.start += length
        }
        let rest = Bytes(rebasing: bytes[line.start..<line.end])
        let starts = words.starts(ofLine: rest, line.signs)
        line.starts = starts
        guard line.count <= longestInterfaceText else { return }
        if line.signs.contains(.wideSpace), rest.holdsWideSpace {
            line.roles = rolesOfAnySpace(rest, starts)
        } else if line.signs.contains(.respelled), !starts.isDisjoint(with: .texts), rest.contains("\u{A0}") {
            // French and others put such spaces within quotation marks, and the texts' table does not.
            line.roles = rolesWithoutNoBreakSpaces(rest)
        } else {
            line.roles = words.roles(ofLine: rest, starts)
        }
        if starts.contains(.menu), line.roles.isEmpty, !line.isProse { line.roles = gluedRoles(rest) }
    }

    /// In bytes. Longer lines of a squashed page hold more than a note above the article.
    private static let longestNote = 200
    /// What is no longer than that.
    private static let notes: InterfaceRoles = [.tagline, .jumpLink, .redirectNote, .oldRevision]
    /// In bytes: fewer of a text may be anybody's.
    private static let shortestBeginning = 12

    /// Where a page is one line, what stands behind a text of the interface may be on its line: the article must not go with a
    /// note, nor is a date any less one for what follows it.
    private static func lookAgain(
        at lines: UnsafeMutableBufferPointer<ScrapeLine>, _ bytes: Bytes, _ words: InterfaceWords
    ) {
        for index in lines.indices {
            let line = lines[index]
            if line.count > longestNote { lines[index].roles.subtract(notes) }
            if line.roles.isEmpty, line.count <= longestNote, line.starts.contains(.menu),
                JumpLinks.length(beginning: Bytes(rebasing: bytes[line.start..<line.end])) == line.count
            {
                lines[index].roles = .jumpLink
            }
            if line.roles.isEmpty, line.count <= longestNote, !line.starts.isDisjoint(with: .texts),
                let found = words.prefix(of: Bytes(rebasing: bytes[line.start..<line.end]), among: .lastModified),
                found.length >= shortestBeginning
            {
                lines[index].roles.insert(.lastModified)
            }
        }
    }

    /// The roles of a line with white space that is more than one space: skins lay their source out.
    private static func rolesOfAnySpace(_ text: Bytes, _ starts: InterfaceWords.Starts) -> InterfaceRoles {
        guard InterfaceWords.shared.mayBeText(ofAnySpace: text, starts) else { return [] }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { buffer in
            let folded = text.foldingSpaces(into: buffer)
            let roles = InterfaceWords.shared.roles(ofLine: folded)
            guard roles.isEmpty, folded.contains(" ,") || folded.contains("\u{A0}") else { return roles }
            return folded.joinedNodes.withUnsafeBufferPointer { InterfaceWords.shared.roles(ofLine: $0) }
        }
    }

    /// The roles of a line with its spaces that do not break as ordinary ones.
    private static func rolesWithoutNoBreakSpaces(_ text: Bytes) -> InterfaceRoles {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { buffer in
            InterfaceWords.shared.roles(ofLine: text.replacingNoBreakSpaces(into: buffer))
        }
    }

    /// The roles of a line that is nothing but texts of the interface, glued together: "ReadEditView history".
    private static func gluedRoles(_ text: Bytes) -> InterfaceRoles {
        guard InterfaceWords.shared.beginsGlued(text, among: .menus.union(.jumpLink)) else { return [] }
        for roles in [InterfaceRoles.jumpLink, .menus] {
            let (count, covered) = InterfaceWords.shared.gluedCount(in: text, among: roles)
            if count >= 2, covered == text.count { return roles == .jumpLink ? .jumpLink : .menuItem }
        }
        return []
    }
}
