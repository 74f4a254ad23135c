internal import HTMLReader

/// Tells taglines that say of themselves that they are a wiki's: "From Wikipedia, the free encyclopedia", "From PCGamingWiki, the
/// wiki about fixing games". MediaWiki's own, "From Velm", may be any line.
enum WikiTagline {
    /// In bytes.
    private static let longest = 160

    /// What the names of wikis hold, in their scripts; those of ASCII in small letters.
    private static let latin: [StaticString] = ["wiki", "pedia"]
    private static let others: [StaticString] = [
        "pédia", "pædia", "вики", "вікі", "Вики", "Вікі", "维基", "維基", "ウィキ", "위키", "ويكي", "ویکی", "विकि", "উইকি",
        "วิกิ", "ויקי", "Βικι", "ვიკი", "Վիքի", "விக்கி", "వికీ", "വിക്കി", "ವಿಕಿ", "વિકિ", "ਵਿਕੀ", "ଉଇକି",
    ]

    static func isOne(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard line.roles.contains(.tagline), line.count <= longest else { return false }
        let text = page.text(line)
        return InterfaceWords.shared.isClosed(text, role: .tagline) || namesWiki(text)
    }

    /// Whether a text has what the names of wikis hold.
    static func namesWiki(_ text: Bytes) -> Bool {
        text.indices.contains { index in latin.contains { text.matchesFolded($0, at: index) } }
            || others.contains { text.contains($0) }
    }
}
