internal import HTMLReader

/// Full-width texts of an infobox that are several entries, a line each: "**Kind:** Water", "**Built:** 1871".
extension ArticleBuilder {
    /// Adds a row for each bold label that begins a line, with the lines to the next one as its value. False where there is one label only.
    mutating func addLabelledLines(of number: Int, _ lines: [String], _ rows: inout InfoboxRows) -> Bool {
        guard lines.count > 1 else { return false }
        var labels = boldLabels(in: number)[...]
        guard labels.count > 1, let first = labels.first, lines[0].hasPrefix(first) else { return false }
        var entries: [(label: String, values: [String])] = []
        for line in lines {
            guard let label = labels.first, line.hasPrefix(label) else {
                entries[entries.count - 1].values.append(line)
                continue
            }
            labels.removeFirst()
            let value = Self.value(behind: label, in: line)
            entries.append((label, value.isEmpty ? [] : [value]))
        }
        guard entries.count > 1 else { return false }
        let nodes = number..<Int(page.nodes[number].end)
        for (label, values) in entries {
            rows.add(.labelled([label], values, values.joined(separator: ", "), nodes: nodes))
        }
        return true
    }

    /// The bold words of an element that a colon ends.
    private mutating func boldLabels(in number: Int) -> [String] {
        var labels: [String] = []
        var child = number + 1
        let end = Int(page.nodes[number].end)
        while child < end {
            let node = page.nodes[child]
            if node.tag == .text || node.tag == .comment || verdict(child, traits[child]) != nil {
                child = Int(node.end)
            } else if node.tag == .b || node.tag == .strong {
                if let label = label(child, before: end), label.utf8.count > 1 { labels.append(label) }
                child = Int(node.end)
            } else {
                child += 1
            }
        }
        return labels
    }

    /// The text of a bold element, where its last sign or the first one behind it is a colon.
    mutating func label(_ bold: Int, before end: Int) -> String? {
        let text = value(of: bold)
        if text.hasSuffix(":") || text.hasSuffix("：") { return text }
        let next = Int(page.nodes[bold].end)
        guard next < end, !text.isEmpty, page.nodes[next].tag == .text else { return nil }
        let rest = Title.displayed(page.text(page.nodes[next]).string)
        return rest.hasPrefix(":") || rest.hasPrefix("：") ? text : nil
    }
}
