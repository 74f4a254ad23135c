internal import HTMLReader

/// Panels of which a reader sees one at a time. Their names stand in a strip above all of them, where they say nothing to
/// whoever sees the whole; so each is written where its panel begins.
extension ArticleBuilder {
    mutating func tabs(_ number: Int) {
        closeLine()
        let end = Int(page.nodes[number].end)
        var names: ArraySlice<Int> = []
        var child = number + 1
        while child < end {
            let node = page.nodes[child]
            let next = Int(node.end)
            if isTabStrip(node) {
                leaveOut(names)
                names = tabNames(in: child)
                child = next
            } else if isTabPanel(node) {
                closeLine()
                if let name = names.popFirst() {
                    flow(name..<Int(page.nodes[name].end))
                    closeLine()
                }
                flow(child + 1..<next)
                closeLine()
                child = next
            } else if node.tag == .div || node.tag == .header || node.tag == .section {
                child += 1
            } else {
                flow(child..<next)
                child = next
            }
        }
        leaveOut(names)
        closeLine()
    }

    private func isTabStrip(_ node: HTMLTape.Node) -> Bool {
        page.hasClass("wds-tabs", node) || page.hasClass("tabber__tabs", node) || page.hasClass("tabbernav", node)
    }

    private func isTabPanel(_ node: HTMLTape.Node) -> Bool {
        page.hasClass("wds-tab__content", node) || page.hasClass("tabber__panel", node)
            || page.hasClass("tabbertab", node)
    }

    /// The names in a strip. They stand in items of a list, and are none.
    private func tabNames(in strip: Int) -> ArraySlice<Int> {
        var names: ArraySlice<Int> = []
        var child = strip + 1
        let end = Int(page.nodes[strip].end)
        while child < end {
            let node = page.nodes[child]
            if node.tag == .li {
                child += 1
                continue
            }
            if hasText(child..<Int(node.end)) { names.append(child) }
            child = Int(node.end)
        }
        return names
    }

    /// Names of panels that are not there, because a script would have fetched them.
    private mutating func leaveOut(_ names: ArraySlice<Int>) {
        for name in names { _ = remove(name, .menu, "tab-without-panel", []) }
    }
}
