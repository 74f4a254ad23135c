internal import HTMLReader

extension ArticleBuilder {
    /// Writes what stands between blocks and in them: paragraphs, and every block where it is met.
    mutating func flow(_ range: Range<Int>) {
        let base = blockEnds.count
        var number = range.lowerBound
        while true {
            while blockEnds.count > base, blockEnds[blockEnds.count - 1] <= number {
                blockEnds.removeLast()
                breakLine()
            }
            // A page that is given up needs no further look; who asked for it sees that its time is over.
            guard number < range.upperBound, !watch.isOver() else { return }
            number = flowNode(number)
        }
    }

    /// Writes what begins at a node, and returns the node to go on with.
    private mutating func flowNode(_ number: Int) -> Int {
        let count = canvas.text.count
        let (met, next) = step(number, startsBlock: true)
        switch met {
        case .text:
            if canvas.text.count > count { breakCount = 0 }
            return next
        case .nothing:
            return next
        case .dropped(let partsText):
            if partsText { breakLine() }
            return next
        case .lineBreak:
            breakCount += 1
            if breakCount == 2 { breakLine() } else { canvas.space() }
            return next
        case .element:
            return element(number)
        }
    }

    /// Acts upon an element that may be a block, and returns the node to go on with.
    private mutating func element(_ number: Int) -> Int {
        let node = page.nodes[number]
        let end = Int(node.end)
        let traits = self.traits[number]
        if node.tag == .div, traits.landmark == .redirect { dropRedirectWords(number) }
        if node.tag == .div, traits.landmark == .members {
            members(number)
            return end
        }
        if node.tag.isBlock, let (kind, rule) = unmarkedChrome(number) {
            if kind == .navbox { closeLine() } else { breakLine() }
            _ = remove(number, kind, rule, [])
            return end
        }
        if node.tag == .div || node.tag == .section, isBoxOfParts(number), enter() {
            boxOfParts(number)
            nesting -= 1
            return end
        }
        if node.tag == .section, nesting < Self.maximumNesting, let next = looseItems(from: number), enter() {
            boxOfItems(number..<next)
            nesting -= 1
            return next
        }
        if !traits.roles.isEmpty, let next = role(number, node, traits) { return next }
        switch node.tag {
        case .h1, .h2, .h3, .h4, .h5, .h6:
            heading(number)
            return end
        case .ul, .ol, .menu, .dir:
            guard enter() else { return number + 1 }
            list(number)
        case .li:
            // An item without its list.
            guard enter() else { return number + 1 }
            listItem(number, depth: line.listDepth, itemNumber: -1)
        case .dl:
            guard enter() else { return number + 1 }
            definitionList(number)
        case .table:
            guard enter() else { return number + 1 }
            table(number)
        case .pre:
            code(number)
            return end
        case .div where isTableOfDivs(number):
            guard enter() else { return number + 1 }
            tableOfDivs(number)
        case _ where node.tag.isBlock:
            // A value that its style sets beside its label, in the same line.
            if traits.roles.contains(.inlineBlock), canvas.endsWithColon { canvas.space() } else { breakLine() }
            if traits.roles.contains(.floating) { floatingEnd = max(floatingEnd, end) }
            blockEnds.append(end)
            return number + 1
        default:
            return number + 1
        }
        nesting -= 1
        return end
    }

    /// Writes the members of a category. What stands loose between the blocks leads to the pages of members before and after.
    private mutating func members(_ number: Int) {
        let end = Int(page.nodes[number].end)
        var child = number + 1
        while child < end {
            let node = page.nodes[child]
            if node.tag.isBlock {
                flow(child..<Int(node.end))
            } else if node.tag != .comment, node.tag != .text || !page.text(node).isBlank {
                breakLine()
                _ = remove(child, .menu, "category-pager", [])
            }
            child = Int(node.end)
        }
    }

    /// Acts upon the roles that make a block; nil where the element is to be taken by its tag.
    private mutating func role(_ number: Int, _ node: HTMLTape.Node, _ traits: Traits) -> Int? {
        let roles = traits.roles
        let end = Int(node.end)
        if isInfobox(number, roles) {
            guard enter() else { return number + 1 }
            closeLine()
            infobox(number)
            nesting -= 1
            return end
        }
        if roles.contains(.code), node.tag.isBlock {
            code(number)
            return end
        }
        if roles.contains(.poem), node.tag.isBlock {
            poem(number)
            return end
        }
        if roles.contains(.clade) {
            cladogram(number)
            return end
        }
        if roles.contains(.tabs), mayHoldPanels(number) {
            guard enter() else { return number + 1 }
            tabs(number)
            nesting -= 1
            return end
        }
        if roles.contains(.tree), node.tag == .div {
            categoryTree(number)
            return end
        }
        if roles.contains(.apart), !node.tag.isBlock {
            guard enter() else { return number + 1 }
            apart(number)
            nesting -= 1
            return end
        }
        if roles.contains(.bibliography) || roles.contains(.references) { referenceLists.append(records.count) }
        return nil
    }

    func isInfobox(_ number: Int, _ roles: Roles) -> Bool {
        guard roles.contains(.infobox) || roles.isSuperset(of: [.geography, .vcard]) else { return false }
        switch page.nodes[number].tag {
        case .table: return !isDataByClass(number, roles)
        case .div, .aside, .section, .dl: return !isPartOfInfobox(number)
        default: return false
        }
    }

    /// Writes a range on the line at hand, whatever blocks it has.
    ///
    /// - Parameter asValue: Whether lines and blocks are the parts of a value, joined by commas; else they are spaces.
    mutating func text(_ range: Range<Int>, asValue: Bool) {
        let base = blockEnds.count
        let outerWritesValue = writesValue
        writesValue = asValue
        defer { writesValue = outerWritesValue }
        var number = range.lowerBound
        /// Where the program text at hand ends: its lines are no parts of a value.
        var codeEnd = 0
        while true {
            while blockEnds.count > base, blockEnds[blockEnds.count - 1] <= number {
                blockEnds.removeLast()
                boundary(.block, asValue)
            }
            guard number < range.upperBound, !watch.isOver() else { return }
            let (met, next) = step(number)
            switch met {
            case .text, .nothing: break
            case .dropped(let partsText):
                if partsText { boundary(.block, asValue) }
            case .lineBreak:
                boundary(.lineBreak, asValue && number >= codeEnd && !isWithinSource(number, range))
            case .element(let isOfParts):
                let node = page.nodes[number]
                if isOfParts, asValue, mayHoldPanels(number), enter() {
                    if traits[number].roles.contains(.tabs) { tabsAsValue(number) } else { apartAsValue(number) }
                    nesting -= 1
                    number = Int(node.end)
                    continue
                }
                if node.tag.isBlock {
                    boundary(node.tag == .li ? .item : .block, asValue)
                    blockEnds.append(Int(node.end))
                } else if asValue, node.tag.isCode {
                    codeEnd = max(codeEnd, Int(node.end))
                }
            }
            number = next
        }
    }

    /// How many nodes in front of a line break are asked.
    private static let reachOfSource = 200

    /// Whether a line break is in program text that stands in a line: there its element is a `<span>`.
    private func isWithinSource(_ number: Int, _ range: Range<Int>) -> Bool {
        (max(range.lowerBound, number - Self.reachOfSource)..<number).contains {
            let node = page.nodes[$0]
            return node.tag == .span && Int(node.end) > number
                && page.attribute(.class, of: node).map { $0.holdsToken("mw-geshi") || $0.holdsToken("mw-highlight") }
                    ?? false
        }
    }

    private mutating func boundary(_ join: TextCanvas.Join, _ asValue: Bool) {
        if asValue { canvas.join(join) } else { canvas.space() }
    }

    /// Whether there is room for one more call on the stack.
    mutating func enter() -> Bool {
        if nesting >= Self.maximumNesting { return false }
        nesting += 1
        return true
    }
}

extension HTMLTag {
    /// Whether an element holds program text or what was typed.
    var isCode: Bool { self == .code || self == .tt || self == .kbd || self == .samp }

    /// Whether an element begins and ends a line of its own.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dir, .div, .dl, .dt,
            .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hr, .html,
            .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th,
            .thead, .tr, .ul, .textarea, .frameset:
            true
        default: false
        }
    }
}
