internal import HTMLReader

/// Neighbours that their own styles set apart: `display:block` on a `<span>`, the children of `display:flex`. Where nothing stands between
/// them their words would run together.
extension ArticleBuilder {
    /// What has just ended, or will: what comes next may be set apart from it.
    struct Apart {
        /// The node behind it; -1 for nothing.
        var end = -1
        /// Where its text begins.
        var textStart = 0
        var roles: Roles = []
        /// Where the element ends whose children are all set apart.
        var flexEnd = 0
    }

    /// Remembers an element that its style sets apart, and parts it from what it touches.
    mutating func setApart(_ number: Int, _ roles: Roles) {
        let node = page.nodes[number]
        if roles.contains(.flex) {
            let first = number + 1
            guard first < Int(node.end) else { return }
            lastApart = Apart(end: Int(page.nodes[first].end), textStart: canvas.text.count, flexEnd: Int(node.end))
            return
        }
        // Two indices over one another are set so too.
        if node.tag.isBlock || node.tag == .sup || node.tag == .sub { return }
        if roles.contains(.block) { part(from: number, asValue: true) }
        // What ends with the element around it is set apart as that is.
        lastApart.roles = lastApart.end == Int(node.end) ? lastApart.roles.union(roles) : roles
        lastApart.end = Int(node.end)
        lastApart.textStart = canvas.text.count
    }

    /// Parts a node from what ends in front of it, if the styles of the two say so.
    mutating func part(at number: Int) {
        let before = lastApart
        lastApart.end = -1
        lastApart.roles = []
        let node = page.nodes[number]
        if number < before.flexEnd {
            lastApart.end = Int(node.end)
            lastApart.textStart = canvas.text.count
            part(from: number, asValue: false)
        } else if before.roles.contains(.block) {
            part(from: number, asValue: true)
        } else if before.roles.contains(.padded), !node.tag.isBlock,
            canvas.text.count - before.textStart >= Self.leastWord, isWord(canvas.text.last),
            case let next = beginning(of: number), next.count >= Self.leastWord, isWord(next.first)
        {
            canvas.space()
        } else if node.tag != .text, node.tag != .comment, !node.tag.isBlock,
            !traits[number].roles.isDisjoint(with: [.block, .inlineBlock, .floating]),
            canvas.text.count - before.textStart >= Self.leastWord, beginning(of: number).count >= Self.leastWord
        {
            // Letters one by one, and the parts of a fraction, are short.
            part(from: number, asValue: false)
        }
    }

    /// In bytes.
    private static let leastWord = 4
    /// How many nodes of an element are asked for its first words.
    private static let mostNodes = 12

    /// Puts a space, or the comma of a value, between words that touch. Signs stay where they are: "1/2".
    private mutating func part(from number: Int, asValue: Bool) {
        guard canvas.touchesText, let last = canvas.text.last, Self.endsWord(last),
            let first = beginning(of: number).first, Self.beginsWord(first)
        else { return }
        if asValue, writesValue { canvas.join(.block) } else { canvas.space() }
    }

    private func isWord(_ byte: UInt8?) -> Bool { byte.map { $0 >= 0x80 || $0.isASCIILetter } ?? false }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit || ")].,;:!?\"%".utf8.contains(byte)
    }

    private static func beginsWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit || "([\"".utf8.contains(byte)
    }

    /// The first text of a node, as far as it is near. White space in front of it would part by itself.
    private func beginning(of number: Int) -> Bytes {
        let end = max(Int(page.nodes[number].end), number + 1)
        for child in (number..<end).prefix(Self.mostNodes) where page.nodes[child].tag == .text {
            let text = page.text(page.nodes[child])
            if !text.isEmpty { return text }
        }
        return Bytes(start: nil, count: 0)
    }
}
