internal import HTMLReader

/// The labels that infoboxes show, by which the entries of a flattened box are found again (clean format, section 4.8).
final class InfoboxLabels: Sendable {
    static let shared = InfoboxLabels()

    /// What is known of a label.
    struct Label: BitwiseCopyable {
        /// The languages that have it; each has a bit.
        var languages: UInt64 = 0
        /// Whether it is only ever the header of a group.
        var isHeader = false
        var isPart = false
        /// Whether it is nothing else: without a bullet it is a word.
        var isOnlyPart = false
        /// Whether it is the value of another label more often than one itself.
        var isValue = false
        /// Where its words are glued together that have a line break between them; 0 where they are not.
        var breakPlace: UInt8 = 0

        var isNone: Bool { languages == 0 }
    }

    private let table: ByteStringTable<Label>
    private let starts: WordStarts
    private let lengths: WordLengths
    private let codes: [String: Int]
    /// The languages of which only few labels are listed, a bit each: their pages may have those of all, as pages in a language have of which
    /// none is.
    private let languagesOfFew: UInt64
    /// The longest label, in bytes.
    let longest: Int

    /// - Parameter changes: What an overlay adds and takes out.
    init(changes: [NameChange] = []) {
        var builder = Builder()
        builder.read(InfoboxLabelTable.tsv)
        builder.read(InfoboxLabelLanguages.tsv)
        for change in changes { builder.apply(change) }
        table = builder.table
        starts = builder.starts
        lengths = builder.lengths
        codes = builder.codes
        languagesOfFew = builder.languagesOfFew
        longest = builder.longest
    }

    /// Whether a label stands in the tables, among those of a language or of any.
    static func isListed(_ name: String, in language: String?) -> Bool {
        let label = shared.table.value(for: name)
        guard let language else { return !label.isNone }
        return shared.codes[language].map { label.languages & (1 << UInt64($0 & 63)) != 0 } ?? false
    }

    /// The built-in labels of a language, in the order of the tables.
    func names(in language: String) -> [String] {
        var names: [String] = []
        for table in [InfoboxLabelTable.tsv, InfoboxLabelLanguages.tsv] {
            TSV.forEachRow(table) { fields in
                if fields[0] == language { names += fields[2].split(separator: "|").map(String.init) }
            }
        }
        return names
    }

    private struct Builder {
        var table = ByteStringTable<Label>(missing: Label())
        var starts = WordStarts()
        var lengths = WordLengths()
        var codes: [String: Int] = [:]
        var longest = 0
        /// How many labels each language has.
        private var counts = [Int](repeating: 0, count: 64)

        /// Fewer labels are only those of the most common boxes.
        private static let fewestOfAll = 60

        var languagesOfFew: UInt64 {
            codes.values.reduce(0) { counts[$1 & 63] < Self.fewestOfAll ? $0 | 1 << UInt64($1 & 63) : $0 }
        }

        mutating func read(_ tsv: StaticString) {
            TSV.forEachRow(ofBytes: tsv) { fields in
                guard fields.count == 3 else { preconditionFailure("not a label: \(fields.map(\.string))") }
                let new = Label(
                    languages: bit(of: fields[0].string), isHeader: fields[1].equalsASCII("header"),
                    isPart: fields[1].equalsASCII("part"), isValue: fields[1].equalsASCII("value"))
                let isBroken = fields[1].equalsASCII("broken")
                counts[new.languages.trailingZeroBitCount & 63] += fields[2].count { $0 == UInt8(ascii: "|") } + 1
                fields[2].forEachPart(between: UInt8(ascii: "|")) {
                    if isBroken { addBroken($0, new) } else { add($0, new) }
                }
            }
        }

        /// The bit of a language, which gets one with its first label.
        private mutating func bit(of code: String) -> UInt64 {
            let number = codes[code] ?? codes.count
            codes[code] = number
            return 1 << UInt64(number & 63)
        }

        private mutating func add(_ name: Bytes, _ new: Label) {
            var label = table.value(for: name)
            // What is a value more often is only a label where it is listed as one too.
            if new.isValue, label.isNone { return }
            label.isHeader = new.isHeader && (label.isNone || label.isHeader)
            if !new.isValue { label.isOnlyPart = new.isPart && (label.isNone || label.isOnlyPart) }
            label.isPart = label.isPart || new.isPart
            label.isValue = label.isValue || new.isValue
            label.breakPlace = new.breakPlace
            label.languages |= new.languages
            table.insert(label, for: name)
            if new.isValue { return }
            starts.insert(name)
            lengths.insert(name)
            longest = max(longest, name.count)
        }

        /// Adds a label that has a line break in it, where the table shows a slash.
        private mutating func addBroken(_ name: Bytes, _ new: Label) {
            guard let slash = name.firstIndex(of: UInt8(ascii: "/")) else {
                preconditionFailure("not broken: \(name.string)")
            }
            var new = new
            new.breakPlace = UInt8(slash)
            let glued = Array(name[..<slash]) + Array(name[(slash + 1)...])
            glued.withUnsafeBufferPointer { add($0, new) }
        }

        mutating func apply(_ change: NameChange) {
            let languages = change.language.map { bit(of: $0) } ?? .max
            var name = change.name
            name.withUTF8 { name in
                if change.isRemoval {
                    var label = table.value(for: name)
                    label.languages &= ~languages
                    table.insert(label, for: name)
                } else {
                    add(
                        name,
                        Label(languages: languages, isHeader: change.kind == "header", isPart: change.kind == "part"))
                }
            }
        }
    }

    /// The labels that a page in a language may have.
    struct OfLanguage {
        fileprivate let labels: InfoboxLabels
        fileprivate let mask: UInt64

        var longest: Int { labels.longest }

        /// How many bytes a label may have that begins with these; 0 where none does.
        @inline(__always)
        func longest(in text: Bytes) -> Int { labels.longest(in: text) }

        /// A bit for each length that a label may have which begins a text without spaces that do not break; the last one
        /// is that of all longer ones.
        @inline(__always)
        func lengths(of text: Bytes) -> UInt64 { labels.lengths.lengths(of: text) }

        /// The same of a text in which such spaces stand for plain ones.
        func lengths(ofSpelled text: Bytes) -> UInt64 {
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { plain in
                var (index, count) = (0, 0)
                while index < text.count, count < plain.count {
                    let isSpace = text.matches("\u{A0}", at: index)
                    plain[count] = isSpace ? 0x20 : text[index]
                    index += isSpace ? 2 : 1
                    count += 1
                }
                return lengths(of: Bytes(rebasing: UnsafeBufferPointer(plain)[..<count]))
            }
        }

        /// The label that the bytes are; `isNone` for none.
        func label(_ bytes: Bytes) -> Label { labels.label(any: bytes, mask) }

        /// The same.
        ///
        /// - Parameter isPlain: Whether there is no space among them that does not break.
        @inline(__always)
        func label(_ bytes: Bytes, isPlain: Bool) -> Label {
            isPlain ? labels.label(plain: bytes, mask) : labels.label(any: bytes, mask)
        }

        /// What a header is that no table lists.
        var header: Label { Label(languages: mask) }
    }

    /// The labels that a page in a language may have; all where it is unknown.
    func of(_ language: String?) -> OfLanguage { OfLanguage(labels: self, mask: mask(for: language)) }

    /// The bits of the languages whose labels a page in a language may have; all where it is unknown. Small wikis have
    /// English boxes.
    private func mask(for language: String?) -> UInt64 {
        guard let language, let code = LanguageTag.wikiCode(of: language, isKnown: { codes[$0] != nil }),
            let number = codes[code]
        else { return .max }
        if languagesOfFew & (1 << UInt64(number & 63)) != 0 { return .max }
        return 1 << UInt64(number & 63) | (codes["en"].map { 1 << UInt64($0 & 63) } ?? 0)
    }

    /// How many bytes a label may have that begins with these; 0 where none does.
    @inline(__always)
    func longest(in text: Bytes) -> Int {
        // Where words are kept together by spaces that do not break, the label in the table has plain ones, a byte shorter.
        let isPlain = text.count >= 4 && text[1] != 0xC2 && text[2] != 0xC2 && text[3] != 0xC2
        guard isPlain else { return longest }
        let isSpelled = !(4..<min(8, text.count)).contains { text[$0] == 0xC2 }
        let known = starts.longest(in: text, isSpelled: isSpelled)
        return known == 0 ? 0 : min(known + known / 4 + 8, longest)
    }

    /// The label that the bytes are, which hold no space that does not break; `isNone` for none. Templates often keep the
    /// words of a label together by such spaces.
    @inline(__always)
    private func label(plain bytes: Bytes, _ mask: UInt64) -> Label {
        let label = table.value(for: bytes)
        return label.languages & mask == 0 ? Label() : label
    }

    /// The same of any bytes.
    private func label(any bytes: Bytes, _ mask: UInt64) -> Label {
        let label = bytes.contains("\u{A0}") ? labelWithPlainSpaces(bytes) : table.value(for: bytes)
        return label.languages & mask == 0 ? Label() : label
    }

    private func labelWithPlainSpaces(_ bytes: Bytes) -> Label {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { plain in
            var (index, count) = (0, 0)
            while index < bytes.count {
                let isSpace = bytes.matches("\u{A0}", at: index)
                plain[count] = isSpace ? 0x20 : bytes[index]
                index += isSpace ? 2 : 1
                count += 1
            }
            return table.value(for: Bytes(rebasing: UnsafeBufferPointer(plain)[..<count]))
        }
    }
}
