extension Substring {
    /// Where the bytes of another string stand first. The standard library compares characters, which takes many times as
    /// long, and only differs where a mark follows.
    func utf8Range(of other: String) -> Range<Index>? {
        var (text, other) = (self, other)
        let found = text.withUTF8 { text in other.withUTF8 { text.firstIndex(of: $0, from: 0) } }
        guard let found else { return nil }
        let start = utf8.index(startIndex, offsetBy: found)
        return start..<utf8.index(start, offsetBy: other.utf8.count)
    }
}
