/// What an archive of the web writes above the pages that it keeps: their dates, who fetched them, and their own address, behind which the
/// page begins.
enum ArchiveToolbar {
    /// In lines.
    private static let reach = 120
    private static let ends: [StaticString] = [
        "The Wayback Machine - http://web.archive.org/", "The Wayback Machine - https://web.archive.org/",
    ]

    /// Leaves out all lines up to that address.
    static func drop(_ page: inout ScrapePage) {
        guard page.flattening != .oneLine,
            let end = page.lines.prefix(reach).firstIndex(where: { line in
                page.bytes[line.start] == UInt8(ascii: "T")
                    && ends.contains { page.text(line).hasPrefixASCII($0) }
            })
        else { return }
        for index in 0...end { page.lines[index].leaveOut(as: .siteNotice) }
    }
}
