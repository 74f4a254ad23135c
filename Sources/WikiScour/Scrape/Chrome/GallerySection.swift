internal import HTMLReader

/// Sections that are a gallery, and so nothing but captions: their names tell them, and their lines.
enum GallerySection {
    /// What such sections are called, with straight and with curved apostrophes.
    private static let names: ByteStringTable<Bool> = {
        var names = ByteStringTable<Bool>(missing: false)
        TSV.forEachRow(GalleryNameTable.tsv) {
            let name = String($0[1])
            names.insert(true, for: name)
            if name.utf8.contains(UInt8(ascii: "'")) {
                names.insert(true, for: name.replacing("'", with: "\u{2019}"))
            }
        }
        return names
    }()
    /// In bytes.
    private static let longestName = 40
    private static let longestCaption = 400

    static func isName(_ heading: Bytes) -> Bool {
        guard heading.count <= longestName, let first = heading.first, mayBegin(first) else { return false }
        return names.value(for: heading)
    }

    /// Most headings differ in the first byte already.
    private static func mayBegin(_ byte: UInt8) -> Bool { byte >= 0x80 || "GIPBFKT".utf8.contains(byte) }

    /// Whether a line may be a caption of a gallery: no text of some length, no address, no row.
    static func mayBeCaption(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard line.part == .body, line.count <= longestCaption, line.shape == .unknown || line.shape == .item else {
            return false
        }
        let text = page.text(line)
        return !text.contains("://") && !text.contains("||") && !SentenceEnd.isInside(text)
    }
}
