internal import WikiScour

/// The direction in which a page is written.
enum WritingDirection {
    /// Whether most letters of a document are of scripts that are written from right to left. Asking the letters answers for
    /// every language, those too that are written in several scripts.
    static func isRightToLeft(_ article: Article) -> Bool {
        var balance = 0
        for scalar in article.text.unicodeScalars.prefix(20_000) {
            switch scalar.value {
            // Hebrew, Arabic, Syriac, Thaana, N’Ko and what follows them; presentation forms; the plane’s own block.
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF:
                balance += 1
            default: if scalar.properties.isAlphabetic { balance -= 1 }
            }
        }
        return balance > 0
    }
}
