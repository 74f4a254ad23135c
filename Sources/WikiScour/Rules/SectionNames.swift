internal import HTMLReader
internal import Synchronization

/// What sections are called, language by language (clean format, section 5).
final class SectionNames: Sendable {
    static let shared = SectionNames()

    private let rows = LanguageRows(SectionNameTable.tsv)
    private let joinerRows = LanguageRows(ConjunctionTable.tsv)
    /// The languages that have been asked for; the empty one is all of them together.
    private let read = Mutex<[String: Names]>([:])
    /// What an overlay adds and takes out.
    private let changes: [NameChange]

    /// The words and marks that join names.
    fileprivate struct Joiners: Sendable {
        /// Words between spaces.
        private(set) var words: Set<Substring> = []
        /// The same words, to be found without a string.
        private var wordTable = ByteStringTable(missing: false)
        /// For each of the other marks the first byte that is no space. Most headings hold none of them.
        private var markBytes = [Bool](repeating: false, count: 256)
        /// The marks in ASCII.
        private var isMark = [Bool](repeating: false, count: 256)
        /// Marks and syllables that need no space, with the space that they stand beside; those of ASCII first.
        private(set) var separators: [Separator] = []

        struct Separator: Sendable {
            var text: String
            var isASCII: Bool
        }

        enum Place: String, Sendable {
            case between, anywhere, prefix, suffix
        }

        mutating func add(_ fields: [Substring]) {
            guard let place = Place(rawValue: String(fields[1])) else {
                preconditionFailure("not a conjunction: \(fields)")
            }
            let text = SectionNames.fold(String(fields[2]))
            let isASCII = text.utf8.first! < 0x80
            switch place {
            case .between:
                words.insert(Substring(text))
                wordTable.insert(true, for: text)
            case .prefix: separators.append(Separator(text: " " + text, isASCII: isASCII))
            case .suffix: separators.append(Separator(text: text + " ", isASCII: isASCII))
            case .anywhere: separators.append(Separator(text: text, isASCII: isASCII))
            }
            if isASCII, place != .between {
                precondition(place == .anywhere && text.utf8.count == 1, "marks in ASCII are looked for as bytes")
                isMark[Int(text.utf8.first!)] = true
            }
            if place != .between { markBytes[Int(text.utf8.first { $0 != 0x20 }!)] = true }
        }

        /// The parts of a name; one or none where nothing joins.
        func split(_ name: String) -> [String] {
            var name = name
            let found = name.withUTF8 { look(at: $0) }
            guard found.word || found.mark else { return [] }
            var parts = [name]
            if found.word {
                let words = name.split(separator: " ")
                if words.contains(where: { self.words.contains($0) }) {
                    parts = words.split { self.words.contains($0) }.map { $0.joined(separator: " ") }
                }
            }
            guard found.mark else { return parts }
            // Latin headings are the many; they hold no mark of another script.
            let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
            for separator in separators
            where (!isASCII || separator.isASCII) && name[...].utf8Range(of: separator.text) != nil {
                parts = parts.flatMap { Self.pieces(of: $0, at: separator.text) }
            }
            return parts
        }

        /// Whether a name holds a word that joins, and whether it may hold a mark. Most headings have neither.
        fileprivate func look(at name: Bytes) -> (word: Bool, mark: Bool) {
            var found = (word: false, mark: false)
            var start = 0
            for index in 0...name.count {
                if index < name.count, name[index] != 0x20 {
                    if markBytes[Int(name[index])] { found.mark = true }
                } else {
                    if wordTable.value(for: Bytes(rebasing: name[start..<index])) { found.word = true }
                    start = index + 1
                }
            }
            return found
        }

        /// Calls `body` with each part that words and marks join, of a name in ASCII whose words stand a space apart.
        fileprivate func forEachPart(of name: Bytes, _ body: (Bytes) -> Void) {
            var (part, word) = (0, 0)
            for index in 0...name.count where index == name.count || name[index] == 0x20 {
                let joins = wordTable.value(for: Bytes(rebasing: name[word..<index]))
                if joins {
                    if word > part { forEachPiece(of: Bytes(rebasing: name[part..<word - 1]), body) }
                    part = index + 1
                }
                word = index + 1
            }
            if part < name.count { forEachPiece(of: Bytes(rebasing: name[part...]), body) }
        }

        /// Calls `body` with each part that marks join, without the spaces around it. In ASCII each mark is a byte.
        private func forEachPiece(of part: Bytes, _ body: (Bytes) -> Void) {
            var start = 0
            for index in 0...part.count where index == part.count || isMark[Int(part[index])] {
                let piece = Bytes(rebasing: part[start..<index]).trimmed
                if !piece.isEmpty { body(piece) }
                start = index + 1
            }
        }

        private static func pieces(of name: String, at separator: String) -> [String] {
            guard name.utf8.contains(separator.utf8.first!) else { return [name] }
            var parts: [String] = []
            var rest = name[...]
            while let range = rest.utf8Range(of: separator) {
                parts.append(String(rest[..<range.lowerBound]).trimmingSpaces)
                rest = rest[range.upperBound...]
            }
            parts.append(String(rest).trimmingSpaces)
            return parts.filter { !$0.isEmpty }
        }
    }

    init(changes: [NameChange] = []) {
        self.changes = changes
    }

    /// Whether nothing is left of a name to compare.
    static func isEmpty(_ name: String) -> Bool { fold(name).isEmpty }

    /// Whether a name stands in the table, among those of a language or of any.
    static func isListed(_ name: String, in language: String?) -> Bool {
        let folded = fold(name)
        guard let language else { return shared.names(in: nil).kinds[folded] != nil }
        return shared.kinds(in: language)[folded] != nil
    }

    private func kinds(in code: String) -> [String: ChromeKind] {
        var kinds: [String: ChromeKind] = [:]
        rows.forEachRow(of: code) { fields in kinds[Self.fold(String(fields[2]))] = Self.kind(fields) }
        change(&kinds) { $0 == nil || $0 == code }
        return kinds
    }

    /// Makes the changes of the overlay for some languages.
    private func change(_ kinds: inout [String: ChromeKind], where isMeant: (String?) -> Bool) {
        for change in changes where isMeant(change.language) {
            kinds[Self.fold(change.name)] = change.isRemoval ? nil : ChromeKind(rawValue: change.kind)
        }
    }

    /// About as many names has the table.
    private static let nameCount = 2000

    /// What a name means in any language, for pages that do not tell theirs.
    private func kindsAnywhere() -> [String: ChromeKind] {
        var kinds: [String: ChromeKind] = [:]
        kinds.reserveCapacity(Self.nameCount)
        TSV.forEachRow(SectionNameTable.tsv) { fields in
            let name = Self.fold(String(fields[2]))
            if kinds[name] == nil { kinds[name] = Self.kind(fields) }
        }
        change(&kinds) { _ in true }
        return kinds
    }

    /// The English names, without those that the overlay takes out of the language.
    private func fallback(for code: String) -> [String: ChromeKind] {
        var kinds = kinds(in: "en")
        for change in changes where change.language == code && change.isRemoval {
            kinds[Self.fold(change.name)] = nil
        }
        return kinds
    }

    private func isKnown(_ code: String) -> Bool {
        rows.holds(code) || changes.contains { $0.language == code }
    }

    private static func kind(_ fields: [Substring]) -> ChromeKind {
        guard fields.count == 3, let kind = ChromeKind(rawValue: String(fields[1])) else {
            preconditionFailure("not a section name: \(fields)")
        }
        return kind
    }

    /// What joins the names of a language: its own words, and the marks of all.
    private func joiners(in code: String) -> Joiners {
        var joiners = Joiners()
        joinerRows.forEachRow(of: code) { joiners.add($0) }
        joinerRows.forEachRow(of: "*") { joiners.add($0) }
        return joiners
    }

    private func joinersAnywhere() -> Joiners {
        var joiners = Joiners()
        TSV.forEachRow(ConjunctionTable.tsv) { joiners.add($0) }
        return joiners
    }

    /// What a heading names; empty where it, or a part of a mixed name, is none of the kinds that sections are told by.
    func kinds(of heading: String, in language: String?) -> [ChromeKind] {
        names(in: language).kinds(of: heading)
    }

    /// The names of a language; those of all for a page that does not tell its own.
    func names(in language: String?) -> Names {
        let code = language.flatMap { LanguageTag.wikiCode(of: $0, isKnown: isKnown) } ?? ""
        return read.withLock { read in
            if let names = read[code] { return names }
            // Small wikis often keep the English names.
            let names =
                code.isEmpty
                ? Names(kinds: kindsAnywhere(), fallback: [:], joiners: joinersAnywhere())
                : Names(kinds: kinds(in: code), fallback: fallback(for: code), joiners: joiners(in: code))
            read[code] = names
            return names
        }
    }

    /// The names of one language, for a page's headings one after the other.
    final class Names: Sendable {
        fileprivate let kinds: [String: ChromeKind]
        fileprivate let fallback: [String: ChromeKind]
        fileprivate let joiners: Joiners
        /// What headings begin with that name something.
        private let starts: WordStarts
        /// What the names begin with as they are spelled here.
        private let heads: WordStarts
        /// The names in ASCII, to be found without a string.
        private let plain: ByteStringTable<ChromeKind?>
        /// Longer names in ASCII are none, and longer headings are rare.
        private static let longestPlain = 128

        fileprivate init(kinds: [String: ChromeKind], fallback: [String: ChromeKind], joiners: Joiners) {
            self.kinds = kinds
            self.fallback = fallback
            self.joiners = joiners
            var starts = WordStarts(foldsCase: true)
            var heads = WordStarts()
            var plain = ByteStringTable<ChromeKind?>(missing: nil)
            for names in [fallback, kinds] {
                for (name, kind) in names {
                    Self.insert(name, into: &starts)
                    heads.insert(name)
                    // In capitals this one is as the other, whose small letter it becomes.
                    if name.unicodeScalars.contains("ı") { heads.insert(String(name.map { $0 == "ı" ? "i" : $0 })) }
                    if name.utf8.allSatisfy({ $0 < 0x80 }) { plain.insert(kind, for: name) }
                }
            }
            self.starts = starts
            self.heads = heads
            self.plain = plain
        }

        /// Names are in small letters; headings begin with a capital, or are nothing else.
        private static func insert(_ name: String, into starts: inout WordStarts) {
            starts.insert(name)
            guard name.utf8.prefix(4).contains(where: { $0 >= 0x80 }) else { return }
            // No more than eight bytes tell.
            let name = String(String.UnicodeScalarView(name.unicodeScalars.prefix(8)))
            starts.insert(name.prefix(1).uppercased() + name.dropFirst())
            starts.insert(name.uppercased())
            // In small letters this one is two characters, which in capitals stay two.
            if name.utf8.starts(with: "i\u{307}".utf8) {
                starts.insert("İ" + name.dropFirst())
                starts.insert("İ" + name.dropFirst().uppercased())
            }
        }

        /// Whether a heading that begins with these bytes may name something. Most lines that are asked do not.
        @inline(__always)
        func mayName(_ heading: Bytes) -> Bool {
            let head = WordStarts.head(of: heading)
            let isASCII = head & 0x8080_8080_8080_8080 == 0
            return isASCII ? starts.mayBegin(head) : mayNameUnfolded(heading)
        }

        private func mayNameUnfolded(_ heading: Bytes) -> Bool {
            if starts.mayBegin(heading) {
                // Of letters that are no ASCII four bytes are not much.
                guard !heading.isASCII, let head = FoldedHead.of(heading) else { return true }
                return heads.mayBegin(head)
            }
            // Letters that are taken apart into letter and mark, and jamo.
            return heading.prefix(4).contains { $0 == 0xCC || $0 == 0xCD || $0 == 0xE1 }
        }

        /// The same of a heading's bytes, of which no string is made where they name nothing.
        func kinds(of heading: Bytes) -> [ChromeKind] {
            guard mayName(heading) else { return [] }
            return plainKinds(of: heading) ?? kinds(of: heading.string)
        }

        /// The same of a heading in ASCII that no word or mark may join of others; nil for one that is not so.
        private func plainKinds(of heading: Bytes) -> [ChromeKind]? {
            guard heading.count <= Self.longestPlain, heading.isASCII else { return nil }
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: heading.count) { name in
                for (index, byte) in heading.enumerated() { name[index] = byte.lowercasedASCII }
                var (start, end) = (0, heading.count)
                while start < end, name[start] == 0x20 { start += 1 }
                while end > start, name[end - 1] == 0x20 || name[end - 1] == UInt8(ascii: ":") { end -= 1 }
                let folded = Bytes(rebasing: UnsafeBufferPointer(name)[start..<end])
                if let kind = plain.value(for: folded) { return [kind] }
                let joins = joiners.look(at: folded)
                return joins.word || joins.mark ? kinds(ofJoined: folded) : []
            }
        }

        /// What a name in ASCII means whose parts words or marks join; nil where its words do not stand a space apart.
        private func kinds(ofJoined name: Bytes) -> [ChromeKind]? {
            if name.holdsWideSpace { return nil }
            var kinds: [ChromeKind] = []
            var isKnown = true
            joiners.forEachPart(of: name) { part in
                guard isKnown, let kind = plain.value(for: part) else {
                    isKnown = false
                    return
                }
                kinds.append(kind)
            }
            return isKnown && kinds.count >= 2 ? kinds : []
        }

        /// What a heading names, as ``SectionNames/kinds(of:in:)`` tells it.
        func kinds(of heading: String) -> [ChromeKind] {
            let name = SectionNames.fold(heading)
            if let kind = kind(of: name) { return [kind] }
            let parts = joiners.split(name)
            if parts.count < 2 { return [] }
            var result: [ChromeKind] = []
            for part in parts {
                guard let kind = kind(of: part) else { return [] }
                result.append(kind)
            }
            return result
        }

        private func kind(of name: String) -> ChromeKind? { kinds[name] ?? fallback[name] }
    }

    /// Names are compared without case and without a colon behind them.
    fileprivate static func fold(_ name: String) -> String {
        let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
        var name = (isASCII ? name : Normalizer.normalized(name)).lowercased().trimmingSpaces[...]
        // Piece by piece, and one string in the end: there may be thousands.
        while let last = name.unicodeScalars.last, last == ":" || last == "：" {
            name.unicodeScalars.removeLast()
            while name.utf8.last == 0x20 { name.unicodeScalars.removeLast() }
        }
        return String(name)
    }
}
