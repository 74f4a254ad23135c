internal import HTMLReader

/// The endings that Turkish and its kin part from a name by an apostrophe, which a link does not hold: "Velm" and "'nin kıyısında".
enum TurkishSuffixes {
    private static let suffixes: Set<[UInt8]> = Set(
        """
        nin nın nun nün in ın un ün ne na ye ya e a yi yı yu yü ni nı nu nü i ı u ü de da te ta nde nda den dan ten tan nden ndan \
        le la yle yla deki daki teki taki ndeki ndaki li lı lu lü ler lar lere lara leri ları lerin ların si sı su sü \
        dir dır dur dür tir tır tur tür ydi ydı ydu ydü yken çe ça ce ca nce nca
        """.split(separator: " ").map { Array($0.utf8) })
    /// In bytes.
    private static let longest = 8

    /// Whether one stands at a place with its apostrophe in front: the typewriter's opens quotations too, so that then it must be all of the
    /// text, or letters of those languages must stand behind it.
    static func stand(at place: Int, to end: Int, _ bytes: Bytes) -> Bool {
        let isCurly = bytes[place] >= 0x80
        let start = place + (isCurly ? 3 : 1)
        var border = start
        while border < end, border - start <= longest, bytes[border].isASCIILetter || bytes[border] >= 0x80 {
            border += 1
        }
        guard border > start, border - start <= longest, suffixes.contains(Array(bytes[start..<border])) else {
            return false
        }
        return isCurly || border == end || holdsLetter(Bytes(rebasing: bytes[start..<min(end, start + reach)]))
    }

    /// In bytes.
    private static let reach = 200

    private static let letters: [StaticString] = ["ı", "ğ", "ş", "ü", "ö", "ç", "İ", "ə"]

    private static func holdsLetter(_ text: Bytes) -> Bool { letters.contains { text.contains($0) } }
}
