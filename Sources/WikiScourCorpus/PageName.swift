/// What the name of a page's file tells.
struct PageName {
    private let name: ArraySlice<UInt8>

    init(_ name: ArraySlice<UInt8>) {
        self.name = name
    }

    /// Extensions that a page's file wears. No others are taken off: in "St._Louis" and "Vitamin_B.12" what follows the
    /// last full stop belongs to the title.
    private static let extensions = ["html", "htm", "xhtml", "shtml", "json", "php", "txt", "md", "markdown"]

    /// The name without its extension.
    var stem: ArraySlice<UInt8> {
        guard let stop = name.lastIndex(of: UInt8(ascii: ".")), stop > name.startIndex else { return name }
        let suffix = String(decoding: name[(stop + 1)...], as: UTF8.self).lowercased()
        return Self.extensions.contains(suffix) ? name[..<stop] : name
    }

    /// The title that the name stands for, for a page that carries none: the stem, percent-encoding undone where it is
    /// valid, `_` read as a space.
    var title: String? {
        let title = String(decoding: Self.removingPercentEncoding(stem) ?? Array(stem), as: UTF8.self)
            .split(whereSeparator: { $0 == "_" || $0 == " " }).joined(separator: " ")
        return title.isEmpty ? nil : title
    }

    /// The bytes that percent-encoding stands for; nil where it is not percent-encoding of UTF-8 throughout ("100%").
    private static func removingPercentEncoding(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var decoded: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "%") {
                guard index + 2 < bytes.endIndex, let high = hexValue(bytes[index + 1]),
                    let low = hexValue(bytes[index + 2]), high > 0 || low > 0
                else { return nil }
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(validating: decoded, as: UTF8.self) == nil ? nil : decoded
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    /// Whether this is what a system, a version control or a batch leaves in folders, and never a page. It is a short list,
    /// because page names may begin with a full stop (".NET_Framework.html").
    var isLitter: Bool {
        let litter = [".DS_Store", ".git", ".hg", ".svn", ".wikiscour", "Thumbs.db", "desktop.ini"]
        return name.starts(with: "._".utf8) || litter.contains { name.elementsEqual($0.utf8) }
    }
}
