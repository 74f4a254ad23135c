internal import HTMLReader

/// The words around an article in all languages, found by their bytes.
///
/// Exact bytes are compared, and nothing is allocated. White space around a line is the caller's to remove. The texts
/// lie in the tables, which are constants of the program; that is why threads may share them.
final class InterfaceWords: @unchecked Sendable {
    static let shared = InterfaceWords()

    /// The version of MediaWiki whose message files the facts come from.
    let version: String
    /// The texts by what they begin with before their first open part.
    private let beginnings: LiteralIndex
    /// The texts that begin with an open part, by what they end with.
    private let endings: LiteralIndex
    /// Most lines are none of the texts: these tell it before any is looked at. What the texts begin with, the texts without
    /// open parts, and what those end with that begin with an open part.
    private let starts: SortedStarts
    private let closed: TextFilter
    private let briefEnds: OpenTextEnds
    private let openEnds: WordStarts
    private let openEndPairs: PairFilter
    /// What the texts begin with that ``border(beginning:)`` is asked for.
    private let borderStarts: WordStarts
    private let borderPairs: PairFilter
    /// All languages, in the order of their codes, and their places in it.
    private let codes: ContiguousArray<Bytes>
    private let numbers: ByteStringTable<Int32>
    /// The same of codes that are up to three letters, by those: nearly all are.
    private let shortNumbers: [Int16]

    private init() {
        var version = ""
        var codes = ContiguousArray<Bytes>()
        var (beginnings, added, endings) = (
            ContiguousArray<InterfaceRow>(), ContiguousArray<InterfaceRow>(), ContiguousArray<InterfaceRow>()
        )
        beginnings.reserveCapacity(32_768)
        Self.forEachRow(of: InterfaceTable.tsv) { name, text, languages in
            if name.equalsASCII("@mediawiki") {
                version = text.string
            } else if name.equalsASCII("@languages") {
                codes = ContiguousArray(text.split(separator: UInt8(ascii: ",")).map { Bytes(rebasing: $0) })
            } else if let role = Self.role(named: name) {
                let row = InterfaceRow(text: text, role: role, languages: languages)
                if row.beginsOpen { endings.append(row) } else { beginnings.append(row) }
            }
        }
        Self.forEachRow(of: InterfaceSupplement.tsv) { name, text, languages in
            guard let role = Self.role(named: name) else { preconditionFailure("no role: \(name.string)") }
            let row = InterfaceRow(text: text, role: role, languages: languages)
            if row.beginsOpen { endings.append(row) } else { added.append(row) }
        }
        var (starts, closed, briefEnds) = (SortedStarts(), TextFilter(), OpenTextEnds())
        var (borderStarts, borderPairs) = (WordStarts(), PairFilter())
        for rows in [beginnings, added] {
            for row in rows {
                let literal = row.literal
                let sorts = Starts(row)
                // A line that fits an open text begins with the space in front of its open part, too.
                let open = sorts.intersection([.open, .briefOpen])
                if !open.isEmpty { starts.insert(row.beginning, open.rawValue) }
                if open.contains(.briefOpen) { briefEnds.insert(row.text) }
                let others = sorts.subtracting(open)
                if !others.isEmpty { starts.insert(literal, others.rawValue) }
                if sorts.contains(.closed) { closed.insert(literal) }
                if Self.isBorder(row) {
                    borderStarts.insert(literal)
                    borderPairs.insert(literal)
                }
            }
        }
        // Phrases are no words of the interface, but so one look tells both.
        Phrases.shared.forEachStart { head, isBox in
            let sorts: Starts = isBox ? [.phrase, .box] : .phrase
            starts.insert(head, sorts.rawValue)
        }
        var (openEnds, openEndPairs) = (WordStarts(), PairFilter())
        for row in endings {
            openEnds.insert(row.literal.lastBytesReversed, count: row.literal.count)
            openEndPairs.insert(row.literal, isEnd: true)
        }
        (self.starts, self.closed, self.briefEnds) = (starts, closed, briefEnds)
        (self.borderStarts, self.borderPairs) = (borderStarts, borderPairs)
        (self.openEnds, self.openEndPairs) = (openEnds, openEndPairs)
        self.version = version
        self.codes = codes
        var numbers = ByteStringTable<Int32>(missing: -1)
        for (number, code) in codes.enumerated() { numbers.insert(Int32(number), for: code) }
        self.numbers = numbers
        var shortNumbers = [Int16](repeating: -1, count: 27 * 27 * 27)
        for (number, code) in codes.enumerated()
        where code.count <= 3 && code.allSatisfy({ (0x61...0x7A).contains($0) }) {
            shortNumbers[code.reduce(0) { $0 * 27 + Int($1 - 0x60) }] = Int16(number)
        }
        self.shortNumbers = shortNumbers
        self.beginnings = LiteralIndex(sorted: beginnings, and: added, backwards: false)
        self.endings = LiteralIndex(sorted: [], and: endings, backwards: true)
    }

    // MARK: What a line is

    /// The sorts of texts that may begin a line.
    struct Starts: OptionSet, Sendable, BitwiseCopyable {
        let rawValue: UInt8
        static let closed = Starts(rawValue: 1 << 0)
        static let open = Starts(rawValue: 1 << 1)
        /// An open text of which so little stands in front of its first open part that its end must tell, too.
        static let briefOpen = Starts(rawValue: 1 << 6)
        /// What is told apart by all of its line.
        static let texts: Starts = [.closed, .open, .briefOpen]
        /// A text of a menu, or a link to a part of the page.
        static let menu = Starts(rawValue: 1 << 2)
        static let category = Starts(rawValue: 1 << 3)
        /// A phrase of a template, and the links to a box's template.
        static let phrase = Starts(rawValue: 1 << 4)
        static let box = Starts(rawValue: 1 << 5)

        static let all = Starts(rawValue: .max)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        fileprivate init(_ row: InterfaceRow) {
            self = !row.isOpen ? .closed : row.literal.count < 4 ? .briefOpen : .open
            if row.isMenuText { insert(.menu) }
            if row.tells, row.role == .categories { insert(.category) }
        }
    }

    /// The sorts of texts that may begin a line. Phrases may be spelled otherwise than the line: they are told by
    /// ``starts(ofLine:)``.
    @inline(__always)
    func starts(of line: Bytes) -> Starts { Starts(rawValue: starts.sorts(of: WordStarts.head(of: line))) }

    /// The sorts of texts and phrases that may begin a line.
    ///
    /// - Parameter signs: Those that the line may hold.
    @inline(__always)
    func starts(ofLine line: Bytes, _ signs: TextSigns) -> Starts {
        let head = WordStarts.head(of: line)
        let starts = Starts(rawValue: starts.sorts(of: head))
        if !signs.isDisjoint(with: .otherSpelling), !Phrases.isSpelled(head, min(line.count, 8)) {
            return starts.union([.phrase, .box])
        }
        // The links may be parted to letters, of which a line is the first.
        return line.count <= 4 && Phrases.shared.mayBeginNavboxLabel(line) ? starts.union(.box) : starts
    }

    /// How far from its ends white space is folded of a line that may be one of the texts.
    private static let longestFolded = 32

    /// Whether a line may be one of the texts with white space of any kind between its words.
    ///
    /// - Parameter starts: What may begin it as it stands.
    func mayBeText(ofAnySpace line: Bytes, _ starts: Starts) -> Bool {
        if line.count >= 8, Phrases.isSpelled(WordStarts.head(of: line), 8),
            Phrases.isSpelled(line.lastBytesReversed, 8)
        {
            return !starts.isDisjoint(with: .texts) || mayEndOpen(line)
        }
        // White space at both ends is folded first, which is enough for most. A long indent leaves too little to tell
        // anything.
        let (head, headCount) = line.foldedHead(of: Self.longestFolded)
        if headCount < 8, line.count > Self.longestFolded { return true }
        let folded = Starts(rawValue: self.starts.sorts(of: head))
        if !folded.isDisjoint(with: .texts) { return true }
        let (tail, tailCount) = line.foldedTail(of: Self.longestFolded)
        if tailCount < 8, line.count > Self.longestFolded { return true }
        return (tailCount < 2 || openEndPairs.mayEnd(UInt8(tail >> 8 & 0xFF), UInt8(tail & 0xFF)))
            && openEnds.mayBegin(tail)
    }

    @inline(__always)
    private func mayEndOpen(_ line: Bytes) -> Bool {
        openEndPairs.mayEnd(line) && openEnds.mayBegin(line.lastBytesReversed)
    }

    /// All roles for which the whole line is one of the texts.
    func roles(ofLine line: Bytes) -> InterfaceRoles { roles(ofLine: line, starts(of: line)) }

    /// The same of a line whose start has been looked at.
    @inline(__always)
    func roles(ofLine line: Bytes, _ starts: Starts) -> InterfaceRoles {
        // Most lines begin and end with none of them.
        if starts.isDisjoint(with: .texts), !mayEndOpen(line) { return [] }
        return rolesOfText(line, starts)
    }

    private func rolesOfText(_ line: Bytes, _ starts: Starts) -> InterfaceRoles {
        var roles: InterfaceRoles = []
        var closedRoles: InterfaceRoles = []
        forEachRow(ofLine: line, starts) {
            if $0.tells || $0.isOpen {
                roles.insert(InterfaceRoles($0.role))
                if !$0.isOpen { closedRoles.insert(InterfaceRoles($0.role)) }
            }
            return true
        }
        // In some language a tagline is any site's name and a word: what is an entry of a menu, word for word, is no such site.
        if roles.contains(.tagline), !closedRoles.contains(.tagline), !closedRoles.isDisjoint(with: .menus) {
            roles.remove(.tagline)
        }
        return roles
    }

    /// The longest text, or beginning of a text up to its open part, with which the line begins. It is the whole line
    /// where scrapers put each piece of a text on a line of its own ("This page was last edited on").
    func prefix(of line: Bytes, among roles: InterfaceRoles) -> (role: InterfaceRole, length: Int)? {
        if roles == .categories, !starts(of: line).contains(.category) { return nil }
        var found: (role: InterfaceRole, length: Int)?
        beginnings.forEachRow(of: line) { row in
            guard row.tells, roles.contains(InterfaceRoles(row.role)) else { return true }
            found = (row.role, row.literal.count)
            return false
        }
        return found
    }

    /// Fewer bytes of a text may be anybody's.
    private static let shortestBorder = 12

    /// Whether such a text may begin with two bytes, and with eight, the first one lowest.
    func mayBeginBorder(_ first: UInt8, _ second: UInt8) -> Bool { borderPairs.contains(first, second) }

    @inline(__always)
    func mayBeginBorder(_ head: UInt64) -> Bool { borderStarts.mayBegin(head) }

    /// The longest text that begins or ends something wherever it stands, and begins here.
    func border(beginning text: Bytes) -> (role: InterfaceRole, length: Int)? {
        guard borderPairs.mayBegin(text), borderStarts.mayBegin(text), let found = prefix(of: text, among: .borders),
            found.length >= Self.shortestBorder
        else { return nil }
        return found
    }

    private static func isBorder(_ row: InterfaceRow) -> Bool {
        row.tells && row.literal.count >= shortestBorder && InterfaceRoles.borders.contains(InterfaceRoles(row.role))
    }

    /// Whether a text begins the line that is not all of it.
    func beginsGlued(_ line: Bytes, among roles: InterfaceRoles) -> Bool {
        var found = false
        forEachText(at: 0, of: line, among: roles) {
            found = $0 < line.count
            return !found
        }
        return found
    }

    /// How many texts stand one after the other from the line's start, with nothing between them, and their length.
    func gluedCount(in line: Bytes, among roles: InterfaceRoles) -> (count: Int, covered: Int) {
        var result = (count: 0, covered: 0)
        while result.covered < line.count {
            // The longest text; a shorter one where only behind that another follows.
            var length = 0
            forEachText(at: result.covered, of: line, among: roles) { candidate in
                if length == 0 { length = candidate }
                let end = result.covered + candidate
                var goesOn = end == line.count
                if !goesOn {
                    forEachText(at: end, of: line, among: roles) { _ in
                        goesOn = true
                        return false
                    }
                }
                if goesOn { length = candidate }
                return !goesOn
            }
            if length == 0 { break }
            result.count += 1
            result.covered += length
            // Some flatteners put a space between elements.
            while result.covered < line.count, line[result.covered] == 0x20 { result.covered += 1 }
        }
        return result
    }

    /// Calls `body` with the length of each text without open parts that stands at a place, until it says no.
    @inline(__always)
    private func forEachText(at place: Int, of line: Bytes, among roles: InterfaceRoles, _ body: (Int) -> Bool) {
        beginnings.forEachRow(of: Bytes(rebasing: line[place...])) { row in
            !row.tells || row.isOpen || !roles.contains(InterfaceRoles(row.role)) || body(row.literal.count)
        }
    }

    // MARK: Edit links

    /// Whether this, found in brackets, is the label of an edit link. There a single letter may be one.
    func isEditLabel(_ label: Bytes) -> Bool {
        var found = false
        forEachRow(ofLine: label, starts(of: label)) {
            found = $0.role == .editLink
            return !found
        }
        return found
    }

    /// Whether what stands in brackets is an edit link: one label or more ("edit | edit source"). Behind the first, extensions put
    /// links of their own ("edit | add listing").
    func isEditLink(_ inside: Bytes) -> Bool {
        // Nearly all brackets are citations, and no label begins with a number.
        guard let first = inside.first, !first.isASCIIDigit else { return false }
        var (isFirst, areLabels) = (true, true)
        inside.forEachPart(between: UInt8(ascii: "|")) { part in
            let label = part.trimmedOfNoBreakSpaces
            if isFirst {
                areLabels = isEditLabel(label)
                isFirst = false
            } else {
                areLabels = areLabels && (Self.otherLabels.contains(label.count) || isEditLabel(label))
            }
        }
        return areLabels
    }

    /// How many bytes a link beside the edit link may take that is in no table.
    private static let otherLabels = 3...24

    /// The most bytes that an edit link takes, brackets and all.
    private static let longestEditLink = 160

    /// Where the edit link begins that a line ends in; nil where it ends in none.
    func startOfEditLink(atEndOf line: Bytes) -> Int? {
        guard line.last == UInt8(ascii: "]") else { return nil }
        let end = Bytes(rebasing: line.suffix(Self.longestEditLink))
        guard let open = end.lastPlace(of: UInt8(ascii: "[")) else { return nil }
        return isEditLink(Bytes(rebasing: end[(open + 1)..<(end.count - 1)])) ? line.count - end.count + open : nil
    }

    /// Where the edit link ends that a line begins with, as those of MediaWiki before 1.22 do; nil where none does.
    func endOfEditLink(atStartOf line: Bytes) -> Int? {
        guard line.first == UInt8(ascii: "["),
            let close = Bytes(rebasing: line.prefix(Self.longestEditLink)).firstIndex(of: UInt8(ascii: "]")), close > 1,
            isEditLink(Bytes(rebasing: line[1..<close]))
        else { return nil }
        return close + 1
    }

    // MARK: Languages

    /// Calls `body` with the number of each language in which the line is a text of this role. Where it is one word for
    /// word, the texts with open parts that it fits as well say nothing: "From Wikipedia, …" is English, not Pidgin.
    func languages(ofLine line: Bytes, role: InterfaceRole, _ body: (Int) -> Void) {
        var found = false
        let starts = starts(of: line)
        forEachRow(ofLine: line, starts) { row in
            if row.role == role, !row.isOpen {
                found = true
                forEachLanguage(of: row, body)
            }
            return true
        }
        if found { return }
        forEachRow(ofLine: line, starts) {
            if $0.role == role { forEachLanguage(of: $0, body) }
            return true
        }
    }

    /// Whether a line is a text of this role word for word, with no open part.
    func isClosed(_ line: Bytes, role: InterfaceRole) -> Bool {
        var found = false
        forEachRow(ofLine: line, starts(of: line)) {
            found = $0.role == role && !$0.isOpen
            return !found
        }
        return found
    }

    /// Whether a title is that of the main page, in a language or in English, which wikis keep that translate nothing.
    func isMainPage(_ title: String, _ language: String?) -> Bool {
        var isFound = false
        Array(title.utf8).withUnsafeBufferPointer { title in
            languages(ofLine: title, role: .mainPage) {
                let code = languageCode($0)
                if code == "en" || code == language { isFound = true }
            }
        }
        return isFound
    }

    private func forEachLanguage(of row: InterfaceRow, _ body: (Int) -> Void) {
        let codes = row.languages
        var start = 0
        while start < codes.count {
            // Nearly all are of two letters or three, and another stands behind them.
            if start + 3 < codes.count {
                let (first, second, third) = (codes[start] &- 0x60, codes[start + 1] &- 0x60, codes[start + 2])
                let isThird = third != UInt8(ascii: ",")
                if first <= 26, second <= 26, !isThird || (third > 0x60 && codes[start + 3] == UInt8(ascii: ",")) {
                    let two = Int(first) * 27 + Int(second)
                    body(Int(shortNumbers[isThird ? two * 27 + Int(third - 0x60) : two]))
                    start += isThird ? 4 : 3
                    continue
                }
            }
            var (end, short, isShort) = (start, 0, true)
            while end < codes.count, codes[end] != UInt8(ascii: ",") {
                let isLetter = codes[end] >= 0x61 && codes[end] <= 0x7A
                isShort = isShort && isLetter && end - start < 3
                if isShort { short = short * 27 + Int(codes[end] - 0x60) }
                end += 1
            }
            body(isShort ? Int(shortNumbers[short]) : number(of: Bytes(rebasing: codes[start..<end])))
            start = end + 1
        }
    }

    var languageCount: Int { codes.count }

    /// The code of a language: that of the message files, and `no` for Norwegian Bokmål.
    func languageCode(_ number: Int) -> String { codes[number].string }

    private func number(of code: Bytes) -> Int {
        let number = Int(numbers.value(for: code))
        precondition(number >= 0, "no language: \(code.string)")
        return number
    }

    // MARK: Reading

    /// Calls `body` with each row that the whole line fits, until it says no.
    @inline(__always)
    private func forEachRow(ofLine line: Bytes, _ starts: Starts, _ body: (InterfaceRow) -> Bool) {
        if line.isEmpty { return }
        var goesOn = true
        if starts.contains(.open) || (starts.contains(.briefOpen) && briefEnds.mayEnd(line))
            || (starts.contains(.closed) && closed.mayHold(line))
        {
            beginnings.forEachRow(of: line) { row in
                if row.isOpen ? row.fits(line) : row.literal.count == line.count { goesOn = body(row) }
                return goesOn
            }
        }
        if goesOn, mayEndOpen(line) {
            endings.forEachRow(of: line) { row in
                if row.fits(line) { goesOn = body(row) }
                return goesOn
            }
        }
    }

    private static let roles = ContiguousArray(InterfaceRole.allCases)

    private static func role(named name: Bytes) -> InterfaceRole? {
        roles.first { name.equalsASCII($0.name) }
    }

    /// Calls `body` with the three fields of each row that is no remark; the third is empty where there are only two.
    @inline(__always)
    private static func forEachRow(of tsv: StaticString, _ body: (Bytes, Bytes, Bytes) -> Void) {
        let table = Bytes(start: tsv.utf8Start, count: tsv.utf8CodeUnitCount)
        var start = 0
        while start < table.count {
            var (end, first, second) = (start, -1, -1)
            while end < table.count, table[end] != 0x0A {
                if table[end] == 0x09 {
                    if first < 0 { first = end } else if second < 0 { second = end }
                }
                end += 1
            }
            if first >= 0, table[start] != UInt8(ascii: "#") {
                if second < 0 { second = end }
                body(
                    Bytes(rebasing: table[start..<first]), Bytes(rebasing: table[(first + 1)..<second]),
                    Bytes(rebasing: table[min(second + 1, end)..<end]))
            }
            start = end + 1
        }
    }
}
