/// The address that a page was fetched from, as fetchers and clippers write it over its text: in front matter, behind
/// "URL Source:" or "**Source:**". Of a wiki's page it is as sure a trace as MediaWiki's own words.
enum SourceAddress {
    /// The head is no longer: further down addresses are those that somebody quotes.
    private static let mostLines = 15
    private static let longestHead = 4000
    /// How many links of the page lead to pages beside the one that it was fetched from.
    private static let fewestLinks = 3

    private static let keys: [StaticString] = [
        "url:", "source:", "source_url:", "sourceurl:", "original_url:", "canonical:", "link:", "url source:",
    ]

    /// Hosts that have nothing but wikis.
    private static let hosts: [StaticString] = [
        "wikipedia.org", "wiktionary.org", "wikibooks.org", "wikiquote.org", "wikisource.org", "wikiversity.org",
        "wikivoyage.org", "wikinews.org", "mediawiki.org", "fandom.com", "wiki.gg", "miraheze.org", "wikitide.org",
        "minecraft.wiki", "wiki.archlinux.org",
    ]
    /// Where MediaWiki has its pages on hosts that have others too.
    private static let folders: [StaticString] = ["/wiki/", "/w/", "/title/"]

    /// Whether a page's head says that it is one of a wiki.
    static func isOfWiki(_ bytes: Bytes) -> Bool {
        let head = Bytes(rebasing: bytes.prefix(longestHead))
        guard head.contains("://") else { return false }
        if head.contains("\"[[Contributors to Wikimedia projects]]\"") { return true }
        var found: Bytes?
        var start = 0
        var lineCount = 0
        while start < head.count, lineCount < mostLines {
            let end = head.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? head.count
            let line = Bytes(rebasing: head[start..<end]).trimmed
            start = end + 1
            if line.isEmpty { continue }
            lineCount += 1
            guard let address = address(in: line) else { continue }
            // Of several sources none is that of the page.
            if let found, !found.elementsEqual(address) { return false }
            found = address
        }
        return found.map { isOfWiki($0, bytes) } ?? false
    }

    /// Whether a record that stood in front of a page says so.
    ///
    /// - Parameter url: The address that it gives.
    static func isOfWiki(_ url: String, page bytes: Bytes) -> Bool {
        var url = url
        return url.withUTF8 { url in
            guard let place = url.firstIndex(of: "://") else { return false }
            return isOfWiki(Bytes(rebasing: url[(place + 3)...]), bytes)
        }
    }

    /// What stands behind the scheme of an address that is the value of a line.
    private static func address(in line: Bytes) -> Bytes? {
        var start = 0
        while start < line.count, Self.isMark(line[start]) { start += 1 }
        guard let key = keys.first(where: { line.matchesFolded($0, at: start) }) else { return nil }
        start += key.utf8CodeUnitCount
        while start < line.count, Self.isMark(line[start]) { start += 1 }
        guard line.matches("http://", at: start) || line.matches("https://", at: start),
            let place = line.firstIndex(of: "://", from: start)
        else { return nil }
        let value = Bytes(rebasing: line[(place + 3)...])
        let end = value.firstIndex { $0.isHTMLSpace || Self.isMark($0) && $0 != UInt8(ascii: "_") } ?? value.count
        return Bytes(rebasing: value[..<end])
    }

    /// What may stand round a key or an address.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x20,
            UInt8(ascii: "!"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "["):
            true
        default: false
        }
    }

    private static func isOfWiki(_ address: Bytes, _ bytes: Bytes) -> Bool {
        guard let slash = address.firstIndex(of: UInt8(ascii: "/"), from: 0), slash + 1 < address.count else {
            return false
        }
        let (host, path) = (Bytes(rebasing: address[..<slash]), Bytes(rebasing: address[slash...]))
        if path.contains("/index.php?title=") || path.contains("/index.php/") { return true }
        guard let folder = folders.first(where: { path.contains($0) }) else { return false }
        if hosts.contains(where: { isWithin(host, $0) }) { return true }
        let end = slash + path.firstIndex(of: folder)! + folder.utf8CodeUnitCount
        return countLinks(to: Bytes(rebasing: address[..<end]), in: bytes) >= fewestLinks
    }

    private static func isWithin(_ host: Bytes, _ domain: StaticString) -> Bool {
        guard host.hasSuffixASCII(domain) else { return false }
        let place = host.count - domain.utf8CodeUnitCount
        return place == 0 || host[place - 1] == UInt8(ascii: ".")
    }

    private static func countLinks(to folder: Bytes, in bytes: Bytes) -> Int {
        var count = 0
        var index = 0
        while count < fewestLinks, let found = bytes.firstIndex(of: folder, from: index) {
            index = found + folder.count
            let scheme = bytes.matches("://", at: found - 3)
            let start = found - (bytes.matches("https", at: found - 8) ? 8 : 7)
            if scheme, start > 0, bytes[start - 1] == UInt8(ascii: "(") { count += 1 }
        }
        return count
    }
}
