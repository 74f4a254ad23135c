internal import HTMLReader

extension ArticleBuilder {
    /// Drops the last paragraph where it says when the page was last edited.
    mutating func dropLastEdit(before end: Int) {
        guard records.count > 1, let last = records.last, last.kind == .paragraph,
            canvas.text.withBytes({
                LastEditLine.isOne(Bytes(rebasing: $0[Int(last.start)..<Int(last.start) + Int(last.count)]))
            }),
            // A paragraph does not know where it began; its label does.
            let first = (0..<end).last(where: {
                page.nodes[$0].tag == .text && LastEditLine.mayBegin(page.text(page.nodes[$0]).trimmed)
            })
        else { return }
        account.note(.footer, "last-edit", first..<end)
        records.removeLast()
    }
}
