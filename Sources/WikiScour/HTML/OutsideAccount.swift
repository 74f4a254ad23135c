internal import HTMLReader

/// Notes what stands around the content root, by the rules of the skins where they know it.
enum OutsideAccount {
    static func write(
        _ page: HTMLTape.View, _ traits: UnsafeBufferPointer<Traits>, _ rules: [Rule], _ root: Int,
        to account: inout AccountWriter
    ) {
        guard account.isOn else { return }
        let rootEnd = Int(page.nodes[root].end)
        var number = 0
        while number < page.nodes.count {
            let node = page.nodes[number]
            let end = Int(node.end)
            if number == root {
                number = rootEnd
            } else if number < root && root < end {
                // What holds the content root is gone into.
                number += 1
            } else if let rule = traits[number].rule, let kind = rules[Int(rule)].kind, traits[number].drops {
                account.note(kind, rules[Int(rule)].id, number..<end)
                number = end
            } else if traits[number].landmark == .title {
                account.note(.pageHeader, "title", number..<end)
                number = end
            } else if node.tag == .head {
                account.note(.pageHeader, "head", number..<end)
                number = end
            } else if node.tag == .text {
                account.note(.outside, "outside-content-root", number..<end)
                number = end
            } else {
                number += 1
            }
        }
    }
}
