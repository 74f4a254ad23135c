extension ScrapeBuilder {
    /// Writes an infobox.
    mutating func write(_ box: GluedInfobox) {
        guard keep.contains(.infobox) else {
            account.note(
                .infobox, "infobox", page.lines[box.lines.lowerBound].start..<page.lines[box.lines.upperBound - 1].end)
            return
        }
        var entries = InfoboxEntries()
        let boxTitle = readHead(box, &entries)
        for line in page.lines[box.lines] where line.part == .chrome {
            account.note(line.kind ?? .outside, "scrape-line", line.start..<line.end)
        }
        /// A label without a value, which nothing has shown since.
        var open: [Range<Int>] = []
        for entry in box.entries {
            let label = entry.label.map { string([$0]) }.joined(separator: " ")
            if InfoboxEntries.bullet(label) == nil {
                for range in open { account.note(.infoboxChrome, "label-without-value", range) }
            }
            open = []
            if entry.isHeader {
                entries.openGroup(label)
                open = entry.label
            } else {
                var pieces = BoxValue.pieces(of: entry.value, page, &account)
                if TaxonAuthor.mayStand(behind: label) { pieces = TaxonAuthor.parted(pieces, page.bytes) }
                let value = string(pieces)
                if value.isEmpty {
                    entries.openGroup(label)
                    open = entry.label
                }
                entries.addPair(labels: [label], values: [value], value: value)
            }
        }
        for range in open { account.note(.infoboxChrome, "label-without-value", range) }
        guard !entries.isEmpty else { return }
        if infoboxKeys == .canonical { entries.useCanonicalKeys(page.rules.families) }
        append(.infobox, written(boxTitle), source: box.lines.lowerBound)
        for entry in entries.all {
            append(.key, written(entry.key), source: box.lines.lowerBound)
            append(.cell, written(entry.value), source: box.lines.lowerBound)
        }
    }

    /// The title in front of the entries: the page's own, where the text begins with it, and what is glued behind it is a
    /// caption; else the first line.
    private mutating func readHead(_ box: GluedInfobox, _ entries: inout InfoboxEntries) -> String {
        var boxTitle: String?
        // What stands in front of the title belongs to another box.
        var isTitled = false
        for range in box.head where !isTitled { isTitled = titleLength(string([range])) != nil }
        for (number, range) in box.head.enumerated() {
            let text = string([range])
            if text.isEmpty { continue }
            if isTitled, boxTitle == nil, titleLength(text) == nil {
                account.note(.infoboxChrome, "infobox-head", range)
                continue
            }
            if let part = PartOf.value(of: text), entries.partOf == nil {
                entries.partOf = part
            } else if boxTitle == nil, let length = titleLength(text) {
                let end = length + Self.lengthOfRestOfName(text.utf8.dropFirst(length))
                boxTitle = String(text.utf8.prefix(end)) ?? text
                let rest = String(text.utf8.dropFirst(end)) ?? ""
                let glued = Self.firstPiece(of: rest)
                if let part = PartOf.value(of: glued), entries.partOf == nil {
                    entries.partOf = part
                    if glued.utf8.count < rest.utf8.count { account.note(.captions, "infobox-caption", range) }
                } else if !rest.isEmpty {
                    account.note(.captions, "infobox-caption", range)
                }
            } else if boxTitle == nil, number == 0, text.utf8.count <= 120 {
                boxTitle = text
            } else if let title = boxTitle, HeadLine.belongsToTitle(text, title) {
                boxTitle = title + ", " + text
            } else {
                account.note(.infoboxChrome, "infobox-head", range)
            }
        }
        return boxTitle ?? title
    }

    /// A name that goes on longer is rather a caption.
    private static let longestRestOfName = 60

    /// How much of what follows the page's title belongs to the name that a box shows: " Company", ", Inc.". It has only
    /// capitals, and ends where something is glued to it.
    private static func lengthOfRestOfName(_ rest: Substring.UTF8View) -> Int {
        let bytes = Array(rest.prefix(longestRestOfName + 1))
        guard bytes.count > 2, bytes[0] == 0x20 || (bytes[0] == UInt8(ascii: ",") && bytes[1] == 0x20) else { return 0 }
        return bytes.withUnsafeBufferPointer { bytes in
            var end = 1
            while end < bytes.count, !bytes.hasSeam(at: end) {
                if bytes[end - 1] == 0x20, bytes[end] != UInt8(ascii: "&"), !Scalar(bytes, at: end).isCapitalLetter {
                    return 0
                }
                end += 1
            }
            return end <= longestRestOfName ? end : 0
        }
    }

    /// What stands in front of the place where a capital letter touches a small one.
    private static func firstPiece(of text: String) -> String {
        var last: Unicode.Scalar?
        var piece = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let last, last.properties.isLowercase, scalar.properties.isUppercase { break }
            piece.append(scalar)
            last = scalar
        }
        return String(piece)
    }

    /// How much of a text is the page's title, with or without what tells it from others in parentheses.
    private func titleLength(_ text: String) -> Int? {
        if text.hasPrefix(title) { return title.utf8.count }
        guard let parenthesis = title.firstRange(of: " (") else { return nil }
        let short = String(title[..<parenthesis.lowerBound])
        return text.hasPrefix(short) ? short.utf8.count : nil
    }

    private mutating func string(_ ranges: [Range<Int>]) -> String {
        string(ranges.map { BoxValue.Piece(range: $0) })
    }

    private mutating func string(_ pieces: [BoxValue.Piece]) -> String {
        let start = canvas.text.count
        for piece in pieces {
            if piece.isBehindSeam {
                canvas.seam(.mark)
            } else if piece.isBehindSpace {
                canvas.space()
            } else {
                canvas.join(.lineBreak)
            }
            text.write(piece.range, to: &canvas, &account)
        }
        // Finished before it is read: that may make it shorter.
        let line = canvas.finishLine()
        let result = canvas.string(line)
        canvas.truncate(to: start)
        return result
    }

    private mutating func written(_ string: String) -> Range<Int> {
        var string = string
        string.withUTF8 { canvas.text.append(contentsOf: $0) }
        return canvas.finishLine()
    }
}
