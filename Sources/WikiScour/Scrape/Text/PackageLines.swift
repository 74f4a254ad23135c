internal import HTMLReader

/// Lists of programs as the wikis of distributions have them: what a program is, and on a line of its own its address and its packages,
/// parted by two bars. "Velm — A mill for texts", "https://velm.example || velm".
///
/// The second line is a paragraph of the item above it, and no item itself.
enum PackageLines {
    /// Whether a line names an address and the packages.
    static func isPackage(_ text: Bytes) -> Bool {
        text.count > 12 && text[0] == UInt8(ascii: "h") && text.hasPrefixASCII("http") && text.contains(" || ")
    }

    /// Whether a line says what a program is whose packages the next names.
    static func isProgram(at index: Int, before end: Int, _ page: ScrapePage) -> Bool {
        guard index + 1 < end, page.bytes[page.lines[index + 1].start] == UInt8(ascii: "h"),
            page.lines[index + 1].part == .body, page.lines[index].shape == .unknown
        else { return false }
        return isPackage(page.text(page.lines[index + 1])) && page.text(page.lines[index]).contains(" — ")
    }
}
