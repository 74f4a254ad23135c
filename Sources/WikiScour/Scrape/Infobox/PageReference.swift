internal import HTMLReader

/// Tells names of files and of pages from the labels of boxes that they begin with: "Blocks.png", "User:Tarn".
enum PageReference {
    private static let namespaces: [StaticString] = [
        "User", "Template", "Category", "File", "Help", "Talk", "Portal", "Special", "Module", "Image",
    ]
    private static let endings: [StaticString] = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "ogg", "htm", "html", "css", "txt", "pdf",
    ]

    /// Whether a label is the beginning of such a name.
    static func begins(with label: Range<Int>, before limit: Int, _ bytes: Bytes) -> Bool {
        let next = label.upperBound + 1
        guard next < limit, bytes[next].isASCIILetter else { return false }
        switch bytes[label.upperBound] {
        case UInt8(ascii: "."):
            let text = Bytes(rebasing: bytes[label])
            // The ending of a file may be what an entry is about.
            return isEnding(at: next, before: limit, bytes) && !text.contains("xtension")
        case UInt8(ascii: ":"):
            let text = Bytes(rebasing: bytes[label])
            return namespaces.contains { text.equalsASCII($0) }
        default: return false
        }
    }

    /// Whether the ending of a file's name stands at a place.
    static func isEnding(at index: Int, before limit: Int, _ bytes: Bytes) -> Bool {
        endings.contains {
            let end = index + $0.utf8CodeUnitCount
            return end <= limit && bytes.matches($0, at: index) && (end == limit || !bytes[end].isASCIILetter)
        }
    }
}
