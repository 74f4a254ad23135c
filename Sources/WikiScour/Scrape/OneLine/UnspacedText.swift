/// A text without the spaces that its flattener put wherever a tag stood, and where each of its bytes stood.
struct UnspacedText {
    private(set) var text = ContiguousArray<UInt8>()
    /// Where a space was left out, in this text.
    private var gaps: [Int] = []

    init(_ bytes: Bytes) {
        text.reserveCapacity(bytes.count)
        var isFirst = true
        // Line breaks that stood within the page's texts part nothing.
        SpacedText.forEachPart(of: bytes) { part in
            if !isFirst { gaps.append(text.count) }
            isFirst = false
            text.append(contentsOf: part.lazy.map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 })
        }
    }

    /// Where a byte stood in the text as it came.
    func place(of index: Int) -> Int { index + partition(gaps.indices) { gaps[$0] <= index } }
}
