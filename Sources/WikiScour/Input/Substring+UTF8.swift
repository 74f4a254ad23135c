extension Substring {
    /// Where the bytes of another string stand first. The standard library compares characters, which takes many times as
    /// long, and only differs where a mark follows.
    func utf8Range(of other: String) -> Range<Index>? {
        let bytes = utf8
        guard let first = other.utf8.first else { return startIndex..<startIndex }
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: first) {
            guard let end = bytes.index(found, offsetBy: other.utf8.count, limitedBy: bytes.endIndex) else {
                return nil
            }
            if bytes[found..<end].elementsEqual(other.utf8) { return found..<end }
            start = bytes.index(after: found)
        }
        return nil
    }
}
