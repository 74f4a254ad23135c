/// What the address of a page tells about its wiki.
enum SiteAddress {
    /// The host of an address; nil for none.
    static func host(_ url: String) -> String? {
        guard let start = url.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let rest = url.utf8[start...].drop { $0 == UInt8(ascii: "/") }
        let host = String(Substring(rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") }))
        return host.isEmpty ? nil : host
    }

    /// Wikimedia's wikis have their language in front of their name.
    static func language(ofHost host: String) -> String? {
        let parts = host.split(separator: ".")
        guard parts.count >= 3,
            [
                "wikipedia", "wikibooks", "wiktionary", "wikiquote", "wikisource", "wikinews",
                "wikivoyage", "wikiversity",
            ].contains(String(parts[parts.count - 2])), parts[0] != "www", parts[0] != "m"
        else { return nil }
        return String(parts[0])
    }
}
