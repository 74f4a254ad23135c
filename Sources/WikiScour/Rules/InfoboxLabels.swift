internal import HTMLReader

/// The labels that infoboxes show, by which the entries of a flattened box are found again (clean format, section 4.8).
struct InfoboxLabels: Sendable {
    static let shared = InfoboxLabels()

    /// What is known of a label.
    struct Label: BitwiseCopyable {
        /// The languages that have it; each has a bit.
        var languages: UInt64 = 0
        /// Whether it is only ever the header of a group.
        var isHeader = false
        var isPart = false

        var isNone: Bool { languages == 0 }
    }

    private var table = ByteStringTable<Label>(missing: Label())
    private var starts = WordStarts()
    private var codes: [String: Int] = [:]
    /// The longest label, in bytes.
    private(set) var longest = 0

    private init() {
        read(InfoboxLabelTable.tsv)
        read(InfoboxLabelLanguages.tsv)
    }

    private mutating func read(_ tsv: StaticString) {
        TSV.forEachRow(ofBytes: tsv) { fields in
            guard fields.count == 3 else { preconditionFailure("not a label: \(fields.map(\.string))") }
            let code = fields[0].string
            let number = codes[code] ?? codes.count
            codes[code] = number
            let new = Label(
                languages: 1 << UInt64(number & 63), isHeader: fields[1].equalsASCII("header"),
                isPart: fields[1].equalsASCII("part"))
            fields[2].forEachPart(between: UInt8(ascii: "|")) { name in
                var label = table.value(for: name)
                label.isHeader = new.isHeader && (label.isNone || label.isHeader)
                label.isPart = label.isPart || new.isPart
                label.languages |= new.languages
                table.insert(label, for: name)
                starts.insert(name)
                longest = max(longest, name.count)
            }
        }
    }

    /// The bits of the languages whose labels a page in a language may have; all where it is unknown. Small wikis have
    /// English boxes.
    func mask(for language: String?) -> UInt64 {
        guard let language, let code = LanguageTag.wikiCode(of: language, isKnown: { codes[$0] != nil }),
            let number = codes[code]
        else { return .max }
        return 1 << UInt64(number & 63) | (codes["en"].map { 1 << UInt64($0 & 63) } ?? 0)
    }

    /// How many bytes a label may have that begins with these; 0 where none does.
    @inline(__always)
    func longest(in text: Bytes) -> Int {
        // Where words are kept together by spaces that do not break, the label in the table has plain ones, a byte shorter.
        let isPlain = text.count >= 4 && text[1] != 0xC2 && text[2] != 0xC2 && text[3] != 0xC2
        guard isPlain else { return longest }
        let known = starts.longest(in: text)
        return known == 0 ? 0 : min(known + 8, longest)
    }

    /// The label that the bytes are; `isNone` for none. Templates often keep its words together by spaces that do not
    /// break.
    func label(_ bytes: Bytes, _ mask: UInt64) -> Label {
        let label = bytes.contains("\u{A0}") ? table.value(for: withPlainSpaces(bytes)) : table.value(for: bytes)
        return label.languages & mask == 0 ? Label() : label
    }

    private func withPlainSpaces(_ bytes: Bytes) -> String {
        String(bytes.string.map { $0 == "\u{A0}" ? " " : $0 })
    }
}
