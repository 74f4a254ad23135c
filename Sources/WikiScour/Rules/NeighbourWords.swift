/// The words by which a page leads to the one before it, the one after it and the one above it (``NeighbourTable``).
struct NeighbourWords: Sendable {
    enum Sort: Sendable {
        /// "Previous", "Next", "Back to"
        case neighbour
        /// "Up", "Contents"
        case above
        /// No word at all.
        case mark
    }

    static let shared = NeighbourWords()

    private struct Word {
        var bytes: [UInt8]
        var sort: Sort
    }

    /// The words in small letters, with a capital, and in the other ways that links are written in; by their first byte.
    private var words: [[Word]] = Array(repeating: [], count: 256)
    /// What stands in front of the name of a page, with the space behind it; written in the same ways.
    private var leads: [[UInt8]] = []

    private init() {
        TSV.forEachRow(NeighbourTable.tsv) { fields in
            guard fields.count == 4 else { preconditionFailure("not words of neighbours: \(fields)") }
            for word in fields[1].split(separator: "|") { add(String(word), .neighbour) }
            for word in fields[2].split(separator: "|") { add(String(word), .above) }
            for word in fields[3].split(separator: "|") {
                add(String(word), .neighbour)
                leads += Self.forms(of: word + " ")
            }
        }
    }

    private mutating func add(_ word: String, _ sort: Sort) {
        for form in Self.forms(of: word) { words[Int(form[0])].append(Word(bytes: form, sort: sort)) }
    }

    private static func forms(of word: String) -> [[UInt8]] {
        var forms = [word]
        func add(_ form: String) {
            if !forms.contains(form) { forms.append(form) }
        }
        func capitalized(_ word: Substring) -> String { word.prefix(1).uppercased() + word.dropFirst() }
        add(capitalized(word[...]))
        if word.utf8.contains(0x20) {
            add(word.split(separator: " ", omittingEmptySubsequences: false).map(capitalized).joined(separator: " "))
        }
        add(word.uppercased())
        return forms.map { Array($0.utf8) }
    }

    /// What the words of a short text are, without the marks round them; nil for other words.
    func sort(of text: Bytes) -> Sort? {
        var (start, end) = (0, text.count)
        while start < end, let mark = Self.mark(text, at: start) { start += mark }
        guard start < end else { return .mark }
        while end > start {
            var last = end - 1
            while last > start, text[last] & 0xC0 == 0x80 { last -= 1 }
            guard Self.mark(text, at: last) != nil else { break }
            end = last
        }
        let word = Bytes(rebasing: text[start..<end])
        return words[Int(word[0])].first { $0.bytes.count == word.count && word.starts(with: $0.bytes) }?.sort
    }

    /// The same of the words of a link, which may have the name of its page in them: "Back to Ostra Mill".
    func sort(ofLink text: Bytes) -> Sort? {
        if let sort = sort(of: text) { return sort }
        return leads.contains { text.starts(with: $0) } ? .neighbour : nil
    }

    /// The length of the mark that stands at a place; nil for what is none.
    private static func mark(_ text: Bytes, at index: Int) -> Int? {
        let byte = text[index]
        if byte.isASCIILetter || byte.isASCIIDigit { return nil }
        let scalar = Scalar(text, at: index)
        guard let unicode = Unicode.Scalar(scalar.value) else { return nil }
        return unicode == ":" || unicode == "：" || unicode == "." || LinkBar.mayFrameLink(unicode)
            ? scalar.length : nil
    }
}
