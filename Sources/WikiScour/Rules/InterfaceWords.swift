/// What a text of the interface is for.
enum InterfaceRole: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    // Beside the parts of the article.
    /// What stands in the brackets of a section's edit link.
    case editLink
    case tocHeading
    /// What folds the contents, or another part of the page, up and open.
    case tocToggle
    case tagline
    case jumpLink
    case redirectNote
    /// The links with which a reference leads back to its marks.
    case referenceBacklink
    /// What the software says in the article where something in its source is wrong.
    case softwareError

    // Below the article.
    case retrievedFrom
    case categories
    case hiddenCategories
    case lastModified
    case viewCount
    case footer

    // In the menus.
    case menuHeading
    case menuItem
    case search
    case languageList
    /// A language's name for itself.
    case languageName

    // Above the article, on occasion.
    case notice
    case oldRevision
    case protection

    // What tells that the page is no article.
    case missingPage
    case editForm
    case historyPage
    case difference
    case categoryPage
    case filePage
    case specialPage

    /// What the tables call the role.
    var name: StaticString {
        switch self {
        case .editLink: "edit"
        case .tocHeading: "contents"
        case .tocToggle: "fold"
        case .tagline: "tagline"
        case .jumpLink: "jump"
        case .redirectNote: "redirect"
        case .referenceBacklink: "backlink"
        case .softwareError: "error"
        case .retrievedFrom: "retrieved"
        case .categories: "categories"
        case .hiddenCategories: "hidden-categories"
        case .lastModified: "modified"
        case .viewCount: "viewed"
        case .footer: "footer"
        case .menuHeading: "menu"
        case .menuItem: "item"
        case .search: "search"
        case .languageList: "languages"
        case .languageName: "language"
        case .notice: "notice"
        case .oldRevision: "old-revision"
        case .protection: "protection"
        case .missingPage: "missing-page"
        case .editForm: "edit-page"
        case .historyPage: "history-page"
        case .difference: "difference"
        case .categoryPage: "category-page"
        case .filePage: "file-page"
        case .specialPage: "special-page"
        }
    }

    /// What a text of this role is, once it is removed.
    var kind: ChromeKind {
        switch self {
        case .editLink: .editLink
        case .tocHeading, .tocToggle: .tableOfContents
        case .tagline: .tagline
        case .jumpLink, .referenceBacklink: .jumpLink
        case .redirectNote, .oldRevision: .redirectNote
        case .softwareError: .cleanupMark
        case .retrievedFrom: .retrievedFrom
        case .categories, .hiddenCategories: .categoryLine
        case .lastModified, .viewCount, .footer: .footer
        case .menuHeading, .menuItem: .menu
        case .search: .search
        case .languageList, .languageName: .languageList
        case .notice: .siteNotice
        case .protection, .missingPage, .editForm, .historyPage, .difference, .categoryPage, .filePage, .specialPage:
            .interface
        }
    }
}

/// A set of roles.
struct InterfaceRoles: OptionSet, Hashable, Sendable, BitwiseCopyable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ role: InterfaceRole) { self.init(rawValue: 1 << UInt32(role.rawValue)) }

    static let editLink = Self(.editLink)
    static let tocHeading = Self(.tocHeading)
    static let tocToggle = Self(.tocToggle)
    static let tagline = Self(.tagline)
    static let jumpLink = Self(.jumpLink)
    static let redirectNote = Self(.redirectNote)
    static let referenceBacklink = Self(.referenceBacklink)
    static let softwareError = Self(.softwareError)
    static let retrievedFrom = Self(.retrievedFrom)
    static let categories = Self(.categories)
    static let hiddenCategories = Self(.hiddenCategories)
    static let lastModified = Self(.lastModified)
    static let viewCount = Self(.viewCount)
    static let footer = Self(.footer)
    static let menuHeading = Self(.menuHeading)
    static let menuItem = Self(.menuItem)
    static let search = Self(.search)
    static let languageList = Self(.languageList)
    static let languageName = Self(.languageName)
    static let notice = Self(.notice)
    static let oldRevision = Self(.oldRevision)
    static let protection = Self(.protection)
    static let missingPage = Self(.missingPage)
    static let editForm = Self(.editForm)
    static let historyPage = Self(.historyPage)
    static let difference = Self(.difference)
    static let categoryPage = Self(.categoryPage)
    static let filePage = Self(.filePage)
    static let specialPage = Self(.specialPage)

    /// What stands in the menus around an article.
    static let menus: Self = [.menuHeading, .menuItem, .search, .languageList]
    static let all = Self(rawValue: (1 << UInt32(InterfaceRole.allCases.count)) - 1)
}

/// The words around an article in all languages, found by their bytes.
///
/// Exact bytes are compared, and nothing is allocated. White space around a line is the caller's to remove. The texts
/// lie in the tables, which are constants of the program; that is why threads may share them.
struct InterfaceWords: @unchecked Sendable {
    static let shared = InterfaceWords()

    /// The version of MediaWiki whose message files the facts come from.
    let version: String
    /// The texts by what they begin with before their first open part.
    private let beginnings: LiteralIndex
    /// The texts that begin with an open part, by what they end with.
    private let endings: LiteralIndex
    /// All languages, in the order of their codes.
    private let codes: ContiguousArray<Bytes>

    private init() {
        var version = ""
        var codes = ContiguousArray<Bytes>()
        var (beginnings, added, endings) = (ContiguousArray<Row>(), ContiguousArray<Row>(), ContiguousArray<Row>())
        beginnings.reserveCapacity(32_768)
        Self.forEachRow(of: InterfaceTable.tsv) { name, text, languages in
            if name.equalsASCII("@mediawiki") {
                version = text.string
            } else if name.equalsASCII("@languages") {
                codes = ContiguousArray(text.split(separator: UInt8(ascii: ",")).map { Bytes(rebasing: $0) })
            } else if let role = Self.role(named: name) {
                let row = Row(text: text, role: role, languages: languages)
                if row.beginsOpen { endings.append(row) } else { beginnings.append(row) }
            }
        }
        Self.forEachRow(of: InterfaceSupplement.tsv) { name, text, languages in
            guard let role = Self.role(named: name) else { preconditionFailure("no role: \(name.string)") }
            let row = Row(text: text, role: role, languages: languages)
            if row.beginsOpen { endings.append(row) } else { added.append(row) }
        }
        self.version = version
        self.codes = codes
        self.beginnings = LiteralIndex(sorted: beginnings, and: added, backwards: false)
        self.endings = LiteralIndex(sorted: [], and: endings, backwards: true)
    }

    // MARK: What a line is

    /// All roles for which the whole line is one of the texts.
    func roles(ofLine line: Bytes) -> InterfaceRoles {
        var roles: InterfaceRoles = []
        forEachRow(ofLine: line) { if $0.tells || $0.isOpen { roles.insert(InterfaceRoles($0.role)) } }
        return roles
    }

    /// The longest text, or beginning of a text up to its open part, with which the line begins. It is the whole line
    /// where scrapers put each piece of a text on a line of its own ("This page was last edited on").
    func prefix(of line: Bytes, among roles: InterfaceRoles) -> (role: InterfaceRole, length: Int)? {
        var found: (role: InterfaceRole, length: Int)?
        beginnings.forEachRow(of: line) { row in
            guard row.tells, roles.contains(InterfaceRoles(row.role)) else { return true }
            found = (row.role, row.literal.count)
            return false
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
        forEachRow(ofLine: label) { if $0.role == .editLink { found = true } }
        return found
    }

    /// Where the edit link at the end of a heading begins: brackets with one label or more ("[edit | edit source]").
    func startOfEditLink(atEndOf line: Bytes) -> Int? {
        guard line.last == UInt8(ascii: "]"), let open = line.lastIndex(of: UInt8(ascii: "[")) else { return nil }
        let labels = Bytes(rebasing: line[(open + 1)..<(line.count - 1)])
        var areLabels = true
        labels.forEachPart(between: UInt8(ascii: "|")) { areLabels = areLabels && isEditLabel($0.trimmed) }
        return areLabels ? open : nil
    }

    // MARK: Languages

    /// Calls `body` with the number of each language in which the line is a text of this role. Where it is one word for
    /// word, the texts with open parts that it fits as well say nothing: "From Wikipedia, …" is English, not Pidgin.
    func languages(ofLine line: Bytes, role: InterfaceRole, _ body: (Int) -> Void) {
        var found = false
        forEachRow(ofLine: line) { row in
            if row.role == role, !row.isOpen {
                found = true
                forEachLanguage(of: row, body)
            }
        }
        if found { return }
        forEachRow(ofLine: line) { if $0.role == role { forEachLanguage(of: $0, body) } }
    }

    private func forEachLanguage(of row: Row, _ body: (Int) -> Void) {
        row.languages.forEachPart(between: UInt8(ascii: ",")) { body(number(of: $0)) }
    }

    var languageCount: Int { codes.count }

    /// The code of a language: that of the message files, and `no` for Norwegian Bokmål.
    func languageCode(_ number: Int) -> String { codes[number].string }

    private func number(of code: Bytes) -> Int {
        let place = partition(0..<codes.count) { !code.isBefore(codes[$0]) } - 1
        precondition(place >= 0 && codes[place].elementsEqual(code), "no language: \(code.string)")
        return place
    }

    // MARK: Reading

    /// Calls `body` with each row that the whole line fits.
    @inline(__always)
    private func forEachRow(ofLine line: Bytes, _ body: (Row) -> Void) {
        if line.isEmpty { return }
        beginnings.forEachRow(of: line) { row in
            if row.isOpen ? row.fits(line) : row.literal.count == line.count { body(row) }
            return true
        }
        endings.forEachRow(of: line) { row in
            if row.fits(line) { body(row) }
            return true
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

/// One row of a table. There are many, so it is small: its fields lie one behind the other in the table.
private struct Row {
    private let start: UnsafePointer<UInt8>
    private let textLength: UInt16
    private let literalLength: UInt16
    private let languagesLength: UInt16
    let role: InterfaceRole
    /// Whether a part of the text is open.
    let isOpen: Bool
    /// Whether the text begins with an open part.
    let beginsOpen: Bool
    /// Whether the literal says anything: one or two Latin letters do not, nor do marks and numbers.
    let tells: Bool

    init(text: Bytes, role: InterfaceRole, languages: Bytes) {
        start = text.baseAddress!
        textLength = UInt16(text.count)
        languagesLength = UInt16(languages.count)
        self.role = role
        let open = text.firstIndex(of: UInt8(ascii: "$")) ?? text.count
        isOpen = open < text.count
        beginsOpen = open == 0
        var literal = Bytes(rebasing: text[..<open])
        if open == 0 {
            literal = Bytes(rebasing: text[(text.lastIndex(of: UInt8(ascii: "$"))! + 2)...])
        } else if literal.last == UInt8(ascii: " ") {
            // A line that ends where the open part would be has no space there.
            literal = Bytes(rebasing: literal.dropLast())
        }
        literalLength = UInt16(literal.count)
        // A letter of another script says as much as two of ours.
        var weight = 0
        for byte in literal { weight += byte >= 0xC0 ? 2 : (0x61...0x7A).contains(byte | 0x20) ? 1 : 0 }
        tells = weight >= 3
    }

    var text: Bytes { Bytes(start: start, count: Int(textLength)) }

    /// What the text begins with before its first open part, without a space at the end; of a text that begins with an
    /// open part, what it ends with.
    var literal: Bytes {
        Bytes(start: beginsOpen ? start + Int(textLength - literalLength) : start, count: Int(literalLength))
    }

    /// Codes between commas.
    var languages: Bytes { Bytes(start: start + Int(textLength) + 1, count: Int(languagesLength)) }

    /// The longest that a short part may be: the name of a wiki, in letters of three bytes.
    private static let longestShortPart = 96

    /// Whether bytes are digits of any script, and what stands between them.
    private static func isNumber(_ part: Bytes) -> Bool {
        var (index, digits) = (0, 0)
        while index < part.count {
            let scalar = Scalar(part, at: index)
            if Unicode.Scalar(scalar.value)?.properties.numericType == .decimal {
                digits += 1
            } else {
                switch scalar.value {
                case 0x20, 0x27, 0x2C, 0x2E, 0xA0, 0x66B, 0x66C, 0x2009, 0x2019, 0x202F: break
                default: return false
                }
            }
            index += scalar.length
        }
        return digits > 0
    }

    /// Whether a line fits the text with its open parts.
    func fits(_ line: Bytes) -> Bool {
        var (place, inText) = beginsOpen ? (0, 0) : (literal.count, literal.count)
        while inText < text.count, text[inText] != UInt8(ascii: "$") {
            guard place < line.count, line[place] == text[inText] else { return false }
            (place, inText) = (place + 1, inText + 1)
        }
        while inText < text.count {
            let sort = text[inText + 1]
            let isShort = sort == UInt8(ascii: "s")
            inText += 2
            var end = inText
            while end < text.count, text[end] != UInt8(ascii: "$") { end += 1 }
            let next = Bytes(rebasing: text[inText..<end])
            var found = place + (isShort ? 1 : 0)
            if end == text.count {
                // The line must end as the text does.
                found = max(found, line.count - next.count)
            } else {
                while found + next.count <= line.count, !line.holds(next, at: found) { found += 1 }
            }
            guard line.holds(next, at: found), !isShort || found - place <= Self.longestShortPart else { return false }
            if sort == UInt8(ascii: "n"), !Self.isNumber(Bytes(rebasing: line[place..<found])) { return false }
            (place, inText) = (found + next.count, end)
        }
        return place == line.count
    }
}

/// Rows in the order of their literals, each with the longest other literal that its own begins with.
///
/// So one search for a line's place in that order gives all rows whose literals the line begins with: the row in front
/// of the place, or one that its own begins with, and then those that this one begins with. Backwards, the bytes are
/// compared from their end, and "begins" means "ends".
private struct LiteralIndex {
    private let rows: ContiguousArray<Row>
    /// For each row the place of the longest literal that its own begins with; -1 without one.
    private var parents: ContiguousArray<Int32>
    /// Where the rows begin whose literals have these first two bytes.
    private var starts = ContiguousArray<Int32>()
    /// The eight bytes behind those, as a number: nearly all comparisons need no more of the literals.
    private let heads: ContiguousArray<UInt64>
    private let backwards: Bool

    /// - Parameter sorted: Rows that are in order; the others need not be.
    init(sorted: ContiguousArray<Row>, and others: ContiguousArray<Row>, backwards: Bool) {
        self.backwards = backwards
        var rows = ContiguousArray<Row>()
        rows.reserveCapacity(sorted.count + others.count)
        var next = 0
        for row in others.sorted(by: { $0.literal.isBefore($1.literal, backwards: backwards) }) {
            while next < sorted.count, !row.literal.isBefore(sorted[next].literal, backwards: backwards) {
                rows.append(sorted[next])
                next += 1
            }
            rows.append(row)
        }
        rows += sorted[next...]
        self.rows = rows
        heads = ContiguousArray(rows.map { Self.head($0.literal, backwards) })

        parents = ContiguousArray(repeating: -1, count: rows.count)
        starts.reserveCapacity(0x10001)
        for place in rows.indices {
            let literal = rows[place].literal
            var parent = Int32(place) - 1
            while parent >= 0, !literal.begins(with: rows[Int(parent)].literal, backwards: backwards) {
                parent = parents[Int(parent)]
            }
            parents[place] = parent
            let key = Self.key(literal, backwards)
            while starts.count <= key { starts.append(Int32(place)) }
        }
        while starts.count < 0x10001 { starts.append(Int32(rows.count)) }
    }

    /// Calls `body` with each row whose literal the line begins with, the longest first, until it says no.
    @inline(__always)
    func forEachRow(of line: Bytes, _ body: (Row) -> Bool) {
        let key = Self.key(line, backwards)
        let head = Self.head(line, backwards)
        let end = partition(Int(starts[key])..<Int(starts[key + 1])) {
            heads[$0] < head || heads[$0] == head && !line.isBefore(rows[$0].literal, backwards: backwards)
        }
        var place = Int32(end) - 1
        var begins = false
        while place >= 0 {
            begins = begins || line.begins(with: rows[Int(place)].literal, backwards: backwards)
            if begins, !body(rows[Int(place)]) { return }
            place = parents[Int(place)]
        }
    }

    private static func head(_ bytes: Bytes, _ backwards: Bool) -> UInt64 {
        var head: UInt64 = 0
        for index in 2..<10 {
            head <<= 8
            if index < bytes.count { head |= UInt64(bytes[backwards ? bytes.count - 1 - index : index]) }
        }
        return head
    }

    private static func key(_ bytes: Bytes, _ backwards: Bool) -> Int {
        switch bytes.count {
        case 0: 0
        case 1: Int(bytes[0]) << 8
        case let count:
            backwards
                ? Int(bytes[count - 1]) << 8 | Int(bytes[count - 2]) : Int(bytes[0]) << 8 | Int(bytes[1])
        }
    }
}

/// The first place in a range where the condition does not hold; it holds up to there, and not from there on.
@inline(__always)
private func partition(_ range: Range<Int>, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
        let middle = (low + high) / 2
        if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether these bytes stand in front of others in the order of bytes.
    @inline(__always)
    fileprivate func isBefore(_ other: Bytes, backwards: Bool = false) -> Bool {
        for index in 0..<Swift.min(count, other.count) {
            let (left, right) =
                backwards ? (self[count - 1 - index], other[other.count - 1 - index]) : (self[index], other[index])
            if left != right { return left < right }
        }
        return count < other.count
    }

    @inline(__always)
    fileprivate func begins(with other: Bytes, backwards: Bool) -> Bool {
        holds(other, at: backwards ? count - other.count : 0)
    }

    /// Whether other bytes stand at a place in these.
    @inline(__always)
    fileprivate func holds(_ other: Bytes, at place: Int) -> Bool {
        guard place >= 0, place + other.count <= count else { return false }
        for index in 0..<other.count where self[place + index] != other[index] { return false }
        return true
    }

    @inline(__always)
    fileprivate func forEachPart(between separator: UInt8, _ body: (Bytes) -> Void) {
        var start = 0
        for index in 0...count where index == count || self[index] == separator {
            body(Bytes(rebasing: self[start..<index]))
            start = index + 1
        }
    }
}
