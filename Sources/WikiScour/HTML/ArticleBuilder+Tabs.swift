internal import HTMLReader

/// Panels of which a reader sees one at a time. Their names stand in a strip above all of them, where they say nothing to
/// whoever sees the whole; so each is written where its panel begins.
extension ArticleBuilder {
    mutating func tabs(_ number: Int) {
        closeLine()
        if headerTabs(number) { return }
        forEachPanel(in: number) { builder, panel, name in
            builder.closeLine()
            let count = builder.records.count
            builder.write(name)
            builder.closeLine()
            let isNamed = builder.records.count > count
            builder.flow(panel)
            builder.closeLine()
            if isNamed { builder.removeRepeatedName(at: count, name) }
        } rest: { builder, rest in
            builder.flow(rest)
        }
        closeLine()
    }

    /// Writes the panels as the parts of a value, each with its name in front of it.
    mutating func tabsAsValue(_ number: Int) {
        forEachPanel(in: number) { builder, panel, name in
            builder.canvas.join(.block)
            guard builder.hasText(panel) else {
                if case .nodes(let range) = name { builder.leaveOut([range]) }
                return builder.text(panel, asValue: true)
            }
            let count = builder.canvas.text.count
            builder.write(name)
            if builder.canvas.text.count > count {
                if builder.canvas.text.last != UInt8(ascii: ":") { builder.canvas.text.append(UInt8(ascii: ":")) }
                builder.canvas.space()
            }
            builder.text(panel, asValue: true)
        } rest: { builder, rest in
            builder.text(rest, asValue: true)
        }
        canvas.join(.block)
    }

    /// Where the name of a panel stands.
    private enum TabName {
        case none
        case nodes(Range<Int>)
        /// In an attribute of the panel, where a script would have made a strip of the names.
        case attribute(ContiguousArray<UInt8>)
    }

    private mutating func write(_ name: TabName) {
        switch name {
        case .none: break
        case .nodes(let range): text(range, asValue: false)
        case .attribute(let text): text.withBytes { canvas.append($0) }
        }
    }

    /// Hands over each panel with its name, and what is in no panel.
    private mutating func forEachPanel(
        in number: Int, _ body: (inout ArticleBuilder, Range<Int>, TabName) -> Void,
        rest: (inout ArticleBuilder, Range<Int>) -> Void
    ) {
        let end = Int(page.nodes[number].end)
        var names: ArraySlice<Range<Int>> = []
        var hasNames = false
        if let strip = stripBefore(number) {
            names = tabNames(in: strip)
            hasNames = true
        }
        var child = number + 1
        while child < end {
            let node = page.nodes[child]
            let next = Int(node.end)
            if isTabStrip(node) {
                leaveOut(names)
                names = tabNames(in: child)
                hasNames = true
                child = next
            } else if node.tag == .label, page.hasClass("tabs-label", node) {
                names.append(child + 1..<next)
                hasNames = true
                child = next
            } else if isTabPanel(node) {
                var name = names.popFirst().map { TabName.nodes($0) } ?? .none
                if !hasNames, let found = nameInAttribute(of: child) { name = .attribute(found) }
                body(&self, child + 1..<next, name)
                child = next
            } else if node.tag == .div || node.tag == .header || node.tag == .section {
                child += 1
            } else {
                rest(&self, child..<next)
                child = next
            }
        }
        leaveOut(names)
    }

    /// The name that a panel with text has in an attribute.
    private func nameInAttribute(of panel: Int) -> ContiguousArray<UInt8>? {
        guard hasText(panel + 1..<Int(page.nodes[panel].end)) else { return nil }
        return StartTag.value(
            ofFirst: ["data-mw-tabber-title", "data-title", "title"], endingAt: Int(page.nodes[panel].place), in: source
        )
    }

    /// Takes out a name that its panel begins with again.
    private mutating func removeRepeatedName(at record: Int, _ name: TabName) {
        guard record + 1 < records.count else { return }
        let (written, first) = (records[record], records[record + 1])
        guard first.kind == .paragraph || first.kind == .heading, written.count == first.count,
            canvas.string(Int(written.start)..<Int(written.start + written.count))
                == canvas.string(Int(first.start)..<Int(first.start + first.count))
        else { return }
        records.remove(at: record)
        for list in referenceLists.indices.reversed() {
            if referenceLists[list] <= record { break }
            referenceLists[list] -= 1
        }
        if case .nodes(let range) = name { leaveOut([range]) }
    }

    private func isTabStrip(_ node: HTMLTape.Node) -> Bool {
        page.hasClass("wds-tabs", node) || page.hasClass("tabber__tabs", node) || page.hasClass("tabbernav", node)
            || page.attribute(.role, of: node)?.equalsASCII("tablist") ?? false
            || Self.stripsOfScripts.contains { page.hasClass($0, node) }
    }

    private func isTabPanel(_ node: HTMLTape.Node) -> Bool {
        page.hasClass("wds-tab__content", node) || page.hasClass("tabber__panel", node)
            || page.hasClass("tabbertab", node) || page.hasClass("tabs-content", node)
            || isTabPanel(byRole: node) || Self.panelsOfScripts.contains { page.hasClass($0, node) }
    }

    // Bootstrap, a script for tabs on narrow screens, and jQuery's.
    private static let stripsOfScripts: [StaticString] = ["nav-tabs", "resp-tabs-list", "ui-tabs-nav"]
    private static let panelsOfScripts: [StaticString] = ["tab-pane", "resp-tab-content", "ui-tabs-panel"]
    private static let framesOfScripts: [StaticString] = ["tab-content", "resp-tabs", "resp-tabs-container", "ui-tabs"]

    /// Whether an element with the role of tabs is one. The classes of scripts are used for other things too: then the first element in it is
    /// neither a strip nor a panel.
    func mayHoldPanels(_ number: Int) -> Bool {
        let node = page.nodes[number]
        guard traits[number].roles.contains(.tabs), Self.framesOfScripts.contains(where: { page.hasClass($0, node) })
        else { return true }
        var child = number + 1
        while child < Int(node.end) {
            let node = page.nodes[child]
            if node.tag == .text {
                if page.text(node).hasVisibleCharacter { return false }
            } else if node.tag != .comment {
                if isTabStrip(node) || isTabPanel(node) { return true }
                // The names once more, over each panel for narrow screens.
                if verdict(child, traits[child]) == nil { return false }
            }
            child = Int(node.end)
        }
        return false
    }

    /// How far in front of its panels a strip may begin, in nodes.
    private static let reachOfStrip = 300

    /// The strip directly in front of the panels, which a rule has taken out.
    private func stripBefore(_ number: Int) -> Int? {
        guard
            page.hasClass("tab-content", page.nodes[number]) || page.hasClass("resp-tabs-container", page.nodes[number])
        else { return nil }
        var place = number - 1
        while place > 0, page.nodes[place].tag == .comment || isBlankText(place) { place -= 1 }
        let end = place + 1
        let first = max(0, number - Self.reachOfStrip)
        while place > first {
            let node = page.nodes[place]
            if Int(node.end) > end { return nil }
            if Int(node.end) == end, node.tag != .text, isTabStrip(node) {
                return verdict(place, traits[place]) != nil ? place : nil
            }
            place -= 1
        }
        return nil
    }

    private func isBlankText(_ number: Int) -> Bool {
        page.nodes[number].tag == .text && !page.text(page.nodes[number]).hasVisibleCharacter
    }

    /// The names in a strip. They stand in items of a list, and are none.
    private func tabNames(in strip: Int) -> ArraySlice<Range<Int>> {
        var names: ArraySlice<Range<Int>> = []
        var child = strip + 1
        let end = Int(page.nodes[strip].end)
        while child < end {
            let node = page.nodes[child]
            if node.tag == .li {
                child += 1
                continue
            }
            if hasText(child..<Int(node.end)) { names.append(child..<Int(node.end)) }
            child = Int(node.end)
        }
        return names
    }

    /// Names of panels that are not there, because a script would have fetched them.
    private mutating func leaveOut(_ names: ArraySlice<Range<Int>>) {
        for name in names { account.note(.menu, "tab-without-panel", name) }
    }
}
