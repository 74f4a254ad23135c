/// What the address of a page tells about the page.
enum PageAddress {
    /// The title in an address: behind `title=`, or behind the folder of the pages; nil where it has neither.
    static func title(of address: String) -> String? {
        // "/wiki/_" names no page.
        guard let title = parameter("title=", of: address) ?? path(of: address),
            !title.utf8.allSatisfy(\.isHTMLSpace)
        else { return nil }
        return title
    }

    static func parameter(_ name: String, of address: String) -> String? {
        for mark in ["?", "&"] {
            if let range = address[...].utf8Range(of: mark + name) {
                return decoded(value(at: range.upperBound, of: address, endingBefore: UInt8(ascii: "&")))
            }
        }
        return nil
    }

    private static func path(of address: String) -> String? {
        for root in ["/wiki/", "/index.php/", "/w/"] {
            if let range = address[...].utf8Range(of: root) {
                let title = value(at: range.upperBound, of: address, endingBefore: UInt8(ascii: "?"))
                return title.isEmpty || title.hasPrefix("index.php") ? nil : decoded(title)
            }
        }
        return nil
    }

    /// What stands at a place, up to a sign or the fragment.
    private static func value(at start: String.Index, of address: String, endingBefore sign: UInt8) -> Substring {
        let end = address.utf8[start...].firstIndex { $0 == sign || $0 == UInt8(ascii: "#") }
        return address[start..<(end ?? address.endIndex)]
    }

    private static func decoded(_ text: Substring) -> String {
        PercentCoding.decode(String(text)).replacingUnderscores
    }
}
