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
    private var codes: [String: Int] = [:]
    /// The longest label, in bytes.
    private(set) var longest = 0

    private init() {
        read(InfoboxLabelTable.tsv)
        read(InfoboxLabelLanguages.tsv)
    }

    private mutating func read(_ tsv: StaticString) {
        TSV.forEachRow(tsv) { fields in
            guard fields.count == 3 else { preconditionFailure("not a label: \(fields)") }
            let code = String(fields[0])
            let number = codes[code] ?? codes.count
            codes[code] = number
            var name = String(fields[2])
            while let first = name.first, first == "•" || first == " " { name.removeFirst() }
            var label = table.value(for: name)
            let isNew = label.isNone
            label.languages |= 1 << UInt64(number & 63)
            label.isHeader = (isNew || label.isHeader) && fields[1] == "header"
            label.isPart = label.isPart || fields[1] == "part"
            table.insert(label, for: name)
            longest = max(longest, name.utf8.count)
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

    /// The label that the bytes are; `isNone` for none.
    func label(_ bytes: Bytes, _ mask: UInt64) -> Label {
        let label = table.value(for: bytes)
        return label.languages & mask == 0 ? Label() : label
    }
}
