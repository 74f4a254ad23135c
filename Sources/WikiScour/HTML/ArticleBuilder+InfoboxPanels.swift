internal import HTMLReader

/// What a box has several of for one thing, and the reader chooses: panels of a portable infobox, values of a Druid box.
extension ArticleBuilder {
    /// Reads the rows of all sections. Where there are several, the name of each stands behind its labels.
    mutating func panel(_ number: Int, _ rows: inout InfoboxRows) {
        let end = Int(page.nodes[number].end)
        var names: [String] = []
        var section = 0
        var child = number + 1
        while child < end {
            let node = page.nodes[child]
            let next = Int(node.end)
            if node.tag == .text || node.tag == .comment {
                child = next
            } else if page.hasClass("pi-section-navigation", node) {
                names = (child..<next).filter { page.hasClass("pi-section-label", page.nodes[$0]) }
                    .map { value(of: $0) }
                child = next
            } else if page.hasClass("pi-section-content", node) {
                let count = rows.rows.count
                collectRows(in: inside(child), &rows)
                if names.count > 1, section < names.count, !names[section].isEmpty {
                    rows.qualify(from: count, with: names[section])
                }
                section += 1
                child = next
            } else if page.hasClass("pi-section-contents", node) {
                child += 1
            } else {
                child = drop(child, traits[child]) ? next : blockRow(child, &rows)
            }
        }
    }

    /// Reads the rows of a group, whose header is about all of them and about nothing behind it.
    mutating func groupOfRows(_ number: Int, _ rows: inout InfoboxRows) {
        let outer = rows.group
        rows.groupCount += 1
        rows.group = rows.groupCount
        collectRows(in: inside(number), &rows)
        rows.group = outer
    }

    /// Reads a row with a value for each tab of its box, which it names in an attribute: the name stands behind the label.
    /// False for other rows.
    mutating func toggled(_ label: Int, _ value: Int, _ rows: inout InfoboxRows) -> Bool {
        var toggles: [(node: Int, name: String)] = []
        var child = value + 1
        while child < Int(page.nodes[value].end) {
            let node = page.nodes[child]
            let next = Int(node.end)
            if hasText(child..<next) {
                guard page.hasClass("druid-toggleable-data", node),
                    let name = StartTag.value(ofFirst: ["data-druid-tab-key"], endingAt: Int(node.place), in: source)
                else { return false }
                toggles.append((child, String(decoding: name, as: UTF8.self)))
            }
            child = next
        }
        for (node, name) in toggles {
            let count = rows.rows.count
            rows.add(pair(label: label, value: node))
            rows.qualify(from: count, with: name)
        }
        return !toggles.isEmpty
    }
}
