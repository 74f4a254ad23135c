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
        for entry in box.entries {
            let label = string([entry.label])
            if entry.isHeader {
                entries.openGroup(label)
            } else {
                let value = string(entry.value)
                if value.isEmpty { entries.openGroup(label) }
                entries.addPair(labels: [label], values: [value], value: value)
            }
        }
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
                boxTitle = String(text.utf8.prefix(length)) ?? text
                let rest = String(text.utf8.dropFirst(length)) ?? ""
                let glued = Self.firstPiece(of: rest)
                if let part = PartOf.value(of: glued), entries.partOf == nil {
                    entries.partOf = part
                    if glued.utf8.count < rest.utf8.count { account.note(.captions, "infobox-caption", range) }
                } else if !rest.isEmpty {
                    account.note(.captions, "infobox-caption", range)
                }
            } else if boxTitle == nil, number == 0, text.utf8.count <= 120 {
                boxTitle = text
            } else {
                account.note(.infoboxChrome, "infobox-head", range)
            }
        }
        return boxTitle ?? title
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
        let start = canvas.text.count
        for range in ranges {
            canvas.join(.lineBreak)
            text.write(range, to: &canvas, &account)
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
