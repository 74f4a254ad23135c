/// Sections that are a gallery, and so nothing but captions: their names tell them, and their lines.
enum GallerySection {
    /// What such sections are called in the languages of large wikis.
    private static let names: Set<String> = [
        "Gallery", "Galleries", "Image gallery", "Photo gallery", "Picture gallery", "Gallery of images",
        "Galerie", "Bildergalerie", "Fotogalerie", "Galerie d'images", "Galerie d\u{2019}images", "Galerie de photos",
        "Galerie photographique", "Galer\u{ED}a", "Galer\u{ED}a de im\u{E1}genes", "Galer\u{ED}a fotogr\u{E1}fica",
        "Galleria d'immagini",
        "Galleria fotografica", "Galeria", "Galeria de imagens", "Galeria de fotos", "Galeria d'imatges",
        "Galeria zdj\u{119}\u{107}",
        "Fotogalerij", "Galerij", "Galleri", "Bildgalleri", "Galleria", "Kuvagalleria", "Galeri", "Gal\u{E9}ria",
        "K\u{E9}pgal\u{E9}ria",
        "Galerie de imagini", "\u{413}\u{430}\u{43B}\u{435}\u{440}\u{435}\u{44F}",
        "\u{30AE}\u{30E3}\u{30E9}\u{30EA}\u{30FC}", "\u{56FE}\u{96C6}",
        "\u{5716}\u{96C6}", "\u{753B}\u{5ECA}", "\u{756B}\u{5ECA}", "\u{56FE}\u{5E93}", "\u{5716}\u{5EAB}",
        "\u{AC24}\u{B7EC}\u{B9AC}",
        "\u{645}\u{639}\u{631}\u{636} \u{635}\u{648}\u{631}",
        "\u{645}\u{639}\u{631}\u{636} \u{627}\u{644}\u{635}\u{648}\u{631}",
        "\u{5D2}\u{5DC}\u{5E8}\u{5D9}\u{5D4}",
        "\u{5D2}\u{5DC}\u{5E8}\u{5D9}\u{5D9}\u{5EA} \u{5EA}\u{5DE}\u{5D5}\u{5E0}\u{5D5}\u{5EA}",
        "\u{646}\u{6AF}\u{627}\u{631}\u{62E}\u{627}\u{646}\u{647}", "Th\u{1B0} vi\u{1EC7}n \u{1EA3}nh",
    ]
    /// In bytes.
    private static let longestName = 40
    private static let longestCaption = 400

    static func isName(_ heading: Bytes) -> Bool {
        guard heading.count <= longestName, let first = heading.first, mayBegin(first) else { return false }
        return names.contains(heading.string)
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
