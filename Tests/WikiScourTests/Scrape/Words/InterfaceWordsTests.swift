import Foundation
import Testing

@testable import WikiScour

/// The words around an article, by which a page without tags is told from its chrome.
struct InterfaceWordsTests {
    static let words = InterfaceWords.shared

    /// Calls `body` with the bytes of a text.
    static func with<R>(_ text: String, _ body: (Bytes) -> R) -> R {
        var text = text
        return text.withUTF8 { body(Bytes(start: $0.baseAddress, count: $0.count)) }
    }

    static func roles(of line: String) -> InterfaceRoles { with(line) { words.roles(ofLine: $0) } }

    // MARK: Whole lines

    /// Some languages put an ending to the name of the wiki, and words of others end so: no line is a tagline by that.
    @Test(arguments: ["ناوبری", "جمع و باز کردن نوار کناری", "Karuppe", "Festik", "De Velm", "Example Wiki"])
    func `an ending makes no tagline, and neither does a short word`(line: String) {
        #expect(!Self.roles(of: line).contains(.tagline))
    }

    @Test(arguments: [
        ("Contents", InterfaceRoles.tocHeading), ("Inhaltsverzeichnis", .tocHeading), ("目次", .tocHeading),
        ("hide", .tocToggle), ("Toggle Early life subsection", .tocToggle), ("(Top)", .tocToggle),
        ("From Wikipedia, the free encyclopedia", .tagline), ("From Some Wiki", .tagline),
        ("Da Wikipedia.", .tagline), ("De Example Wiki", .tagline),
        ("Материал из Википедии — свободной энциклопедии", .tagline), ("מתוך ויקיפדיה, האנציקלופדיה החופשית", .tagline),
        ("Jump to: navigation, search", .jumpLink), ("Zur Navigation springen", .jumpLink),
        ("(Redirected from Gandja)", .redirectNote), ("「甲」から転送されました", .redirectNote),
        ("Retrieved from \"https://example.org/w/index.php?title=A&oldid=1\"", .retrievedFrom),
        ("Retrieved from \"\"", .retrievedFrom), ("Abgerufen von „https://example.org/wiki/A“", .retrievedFrom),
        ("This page was last edited on 1 May 2024, at 12:00.", .lastModified),
        ("This page was last edited on 27 September 2020, at 21:26 (UTC).", .lastModified),
        ("This page has been accessed 159 times.", .viewCount),
        ("What links here", .menuItem), ("Ссылки сюда", .menuItem), ("الصفحة الرئيسية", .menuItem),
        ("Navigationsmenü", .menuHeading), ("12 languages", .languageList), ("১২টি ভাষা", .languageList),
        ("Simple English", .languageName),
        ("Jump up to:", .referenceBacklink), ("Pages in category \"Rivers\"", .categoryPage),
        ("A: Revision history", .historyPage),
        ("There is currently no text in this page.", .missingPage), ("Editing A (section)", .editForm),
    ])
    func `a line is told by its text`(line: String, role: InterfaceRoles) {
        #expect(Self.roles(of: line).isSuperset(of: role))
    }

    /// What a heading says in one language is a menu's entry in another.
    @Test func `a text may have more roles than one`() {
        #expect(Self.roles(of: "Search").contains(.search))
        #expect(Self.roles(of: "edit").isSuperset(of: .editLink))
        #expect(Self.roles(of: "Navigation").isSuperset(of: [.menuHeading, .jumpLink]))
    }

    @Test(arguments: [
        "", " ", "v", "e", "Go", "OK", "42", "1.1", "—", "↑", "^", "[", "•", "The river rises in the hills.",
        "[hide]", "edit the text", "Contents of the box", " Contents", "contents", "CONTENTS", "Official languages",
        "All languages",
    ])
    func `a line that is no such text has no role`(line: String) {
        #expect(Self.roles(of: line).isEmpty)
    }

    /// An open part that is the name of a wiki is short.
    @Test func `a long line is no tagline`() {
        #expect(Self.roles(of: "From " + String(repeating: "a ", count: 60) + "b").isEmpty)
    }

    // MARK: Beginnings

    @Test(arguments: [
        ("Categories: RiversLakes", InterfaceRoles.categories, 10),
        ("Category: Rivers", .categories, 8), ("Kategorien: Fluss", .categories, 10),
        ("Hidden categories: Stubs", .hiddenCategories, 17), ("Retrieved from \"http", .retrievedFrom, 16),
        ("This page was last edited on", .lastModified, 28), ("Jump to: navigation, search", .jumpLink, 27),
        ("Jump to navigation and on", .jumpLink, 18), ("Text is available under the", .footer, 27),
    ])
    func `a line is told by what it begins with`(line: String, role: InterfaceRoles, length: Int) throws {
        let found = try #require(Self.with(line) { Self.words.prefix(of: $0, among: role) })
        #expect(InterfaceRoles(found.role) == role)
        #expect(found.length == length)
    }

    @Test func `a beginning counts only among the roles that are asked for`() {
        #expect(Self.with("Categories: A") { Self.words.prefix(of: $0, among: .footer) } == nil)
        #expect(Self.with("Cat") { Self.words.prefix(of: $0, among: .all) } == nil)
    }

    // MARK: Texts without anything between them

    @Test(arguments: [
        ("ReadEditView history", 3, 20),
        ("What links hereRelated changesUpload fileSpecial pagesPermanent linkPage information", 6, 84),
        ("Main pageContentsCurrent eventsRandom articleAbout WikipediaContact usDonate", 7, 76),
        ("LesenBearbeitenVersionsgeschichte", 3, 33), ("阅读编辑查看历史", 3, 24),
        ("EditThe river rises", 1, 4), ("The river", 0, 0), ("", 0, 0),
    ])
    func `entries are told apart`(line: String, count: Int, covered: Int) {
        let found = Self.with(line) { Self.words.gluedCount(in: $0, among: .menuItem) }
        #expect(found.count == count)
        #expect(found.covered == covered)
    }

    @Test func `names of languages are told apart`() {
        let line = "AsturianuDeutschEspañolفارسیՀայերենItalianoSimple EnglishSuomiTürkçe"
        let found = Self.with(line) { Self.words.gluedCount(in: $0, among: .languageName) }
        #expect(found.count == 9)
        #expect(found.covered == line.utf8.count)
    }

    /// One letter after the other may be a text; it must not take longer than the line is long.
    @Test func `a long line of entries is read once`() {
        let line = String(repeating: "Edit", count: 50_000)
        #expect(Self.with(line) { Self.words.gluedCount(in: $0, among: .all) }.count == 50_000)
    }

    // MARK: Edit links

    @Test(arguments: [
        ("History[edit]", 7), ("History [edit | edit source]", 8),
        ("Geschichte[Bearbeiten | Quelltext bearbeiten]", 10),
        ("Histoire[modifier | modifier le code]", 8), ("歴史[編集]", 6), ("See[edit | add listing]", 3),
        ("История[ править | править код ]", 14),
    ])
    func `an edit link ends a heading`(line: String, start: Int) {
        #expect(Self.with(line) { Self.words.startOfEditLink(atEndOf: $0) } == start)
    }

    @Test(arguments: ["History", "History[1]", "History[citation needed]", "edit]", "[", "", "a[edit|1]", "a[]"])
    func `other brackets are no edit link`(line: String) {
        #expect(Self.with(line) { Self.words.startOfEditLink(atEndOf: $0) } == nil)
    }

    // MARK: Languages

    static func languages(of line: String, _ role: InterfaceRole) -> [String] {
        var codes: [String] = []
        with(line) { line in words.languages(ofLine: line, role: role) { codes.append(words.languageCode($0)) } }
        return codes
    }

    @Test func `a text says its languages`() {
        #expect(Self.languages(of: "Navigationsmenü", .menuHeading).contains("de"))
        #expect(Self.languages(of: "Navigationsmenü", .menuItem) == [])
        #expect(Self.languages(of: "Источник — https://example.org", .retrievedFrom).contains("ru"))
        #expect(Self.languages(of: "From Wikipedia, the free encyclopedia", .tagline) == ["en"])
        #expect(Self.languages(of: "From Some Wiki", .tagline).contains("en"))
        #expect(Self.languages(of: "Fra Wikipedia, den frie encyklopedi", .tagline) == ["no"])
        #expect(Self.languages(of: "no text of any language", .menuItem) == [])
    }

    // MARK: The tables

    struct Row: Hashable {
        var role: String
        var text: String
    }

    /// The rows of a table with their languages, in order.
    static func rows(of tsv: StaticString) -> [(row: Row, languages: [Substring])] {
        var rows: [(row: Row, languages: [Substring])] = []
        TSV.forEachRow(tsv) { fields in
            guard fields[0].first != "@" else { return }
            let languages = fields.count == 3 ? fields[2].split(separator: ",") : []
            rows.append((Row(role: String(fields[0]), text: String(fields[1])), languages))
        }
        return rows
    }

    /// A text with something in its open parts. Scalar by scalar: a mark behind a `$1` would make one character of both.
    static func filled(_ text: String, _ part: String, _ number: String) -> String {
        var filled = String.UnicodeScalarView()
        var isSign = false
        for scalar in text.unicodeScalars {
            if isSign, scalar == "1" || scalar == "s" || scalar == "n" {
                filled.removeLast()
                filled.append(contentsOf: (scalar == "n" ? number : part).unicodeScalars)
            } else {
                filled.append(scalar)
            }
            isSign = scalar == "$"
        }
        return String(filled)
    }

    @Test(arguments: [0, 1])
    func `every row is found`(table: Int) throws {
        let rows = Self.rows(of: table == 0 ? InterfaceTable.tsv : InterfaceSupplement.tsv)
        #expect(rows.count > 1_000)
        let codes = Set((0..<Self.words.languageCount).map { Self.words.languageCode($0) })
        let roles = Dictionary(uniqueKeysWithValues: InterfaceRole.allCases.map { ($0.name.description, $0) })
        for (row, languages) in rows {
            let role = try #require(roles[row.role], "\(row)")
            let line = Self.filled(row.text, "Wiki", "1,024")
            var found = Self.roles(of: line).contains(InterfaceRoles(role))
            if role == .editLink { found = found || Self.with(line) { Self.words.isEditLabel($0) } }
            if !found { Issue.record("not found: \(row)") }
            if languages.isEmpty || !languages.allSatisfy({ codes.contains(String($0)) }) {
                Issue.record("of what language? \(row) \(languages)")
            }
            if line.utf8.contains(UInt8(ascii: "$")) {
                Issue.record("a sign that means no open part: \(row)")
            }
        }
    }

    @Test func `no row stands twice`() {
        var seen: [Row: Set<Substring>] = [:]
        for (row, languages) in Self.rows(of: InterfaceTable.tsv) {
            if seen.updateValue(Set(languages), forKey: row) != nil { Issue.record("twice: \(row)") }
        }
        var added: Set<Row> = []
        for (row, languages) in Self.rows(of: InterfaceSupplement.tsv) {
            if !added.insert(row).inserted { Issue.record("twice in the supplement: \(row)") }
            if let known = seen[row], !known.isDisjoint(with: languages) {
                Issue.record("the table has what the supplement adds: \(row)")
            }
        }
    }

    /// The order that the tool promises; the reader relies on it.
    @Test func `the rows stand in order`() {
        let keys = Self.rows(of: InterfaceTable.tsv).map {
            Array(Self.filled($0.row.text, "\0", "\0").utf8)
        }
        for (one, next) in zip(keys, keys.dropFirst()) where next.lexicographicallyPrecedes(one) {
            Issue.record("out of order: \(String(decoding: next, as: UTF8.self))")
        }
    }

    @Test func `every role has a text, and a name of its own`() {
        let names = InterfaceRole.allCases.map(\.name.description)
        #expect(Set(names).count == names.count)
        #expect(Set(Self.rows(of: InterfaceTable.tsv).map(\.row.role)) == Set(names))
        #expect(InterfaceRoles.all.rawValue.nonzeroBitCount == names.count)
    }
}

/// Whether the table is what `Tools/make-interface-table` makes of the message files today.
struct InterfaceTableTests {
    struct Check {
        var status: Int32
        var message: String

        /// Runs the tool, which changes nothing. Without Python it cannot be run, and the status is 127.
        static let result: Check = {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [
                "python3", Repository.root.appending(path: "Tools/make-interface-table").path, "--check",
            ]
            let errors = Pipe()
            process.standardError = errors
            do { try process.run() } catch { return Check(status: 127, message: "\(error)") }
            let message = errors.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return Check(status: process.terminationStatus, message: String(decoding: message, as: UTF8.self))
        }()

        /// Where there is no MediaWiki, or one of another version, nothing can be said.
        var tells: Bool { status != 2 && status != 127 }
    }

    @Test(.enabled(if: Check.result.tells, "SKIPPED: \(Check.result.message)"))
    func `the table is not stale`() {
        #expect(Check.result.status == 0, "\(Check.result.message)")
    }
}
