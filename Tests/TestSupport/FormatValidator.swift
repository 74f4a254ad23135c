package import Foundation

/// Says where a text breaks the rules of the clean format that hold for every document (sections 1 and 2).
///
/// It knows nothing but the text. What a paragraph's own words may look like (a line of a poem, of a table with one
/// column) it lets pass.
package struct FormatValidator {
    /// A rule of the format and the line that breaks it.
    package struct Violation: Hashable, CustomStringConvertible {
        package enum Rule: String {
            case notUTF8 = "not UTF-8"
            case notNFC = "not in normal form C"
            case lineEnd = "does not end in exactly one line feed"
            case trailingSpace = "a space at the end of a line"
            case leadingSpace = "a space at the beginning of a line"
            case doubledSpace = "two spaces in a row"
            case foreignSpace = "a space that is not U+0020"
            case control = "a control character or a tab"
            case invisible = "a character that is always removed"
            case blankLines = "two blank lines in a row"
            case title = "does not begin with a title and a blank line"
            case headingLevel = "a heading of a level that there is not"
            case headingSpacing = "blank lines round a heading are not as they must be"
            case emptySection = "a heading without content"
            case blockSpacing = "no blank line between two blocks"
            case listDepth = "a list item more than one level deeper than the one above"
            case splitList = "two lists that touch, with a blank line between them"
            case infobox = "an infobox that is not a title and entries"
            case infoboxOrder = "an infobox behind the lead"
            case formula = "a formula with its outer style"
        }

        package let rule: Rule
        /// Counted from 1.
        package let line: Int

        package var description: String { "line \(line): \(rule.rawValue)" }
    }

    private var violations: [Violation] = []

    package static func violations(in document: Data) -> [Violation] {
        guard let text = String(validating: document, as: UTF8.self) else {
            return [Violation(rule: .notUTF8, line: 1)]
        }
        return violations(in: text)
    }

    package static func violations(in text: String) -> [Violation] {
        var validator = FormatValidator()
        validator.validate(text)
        return validator.violations
    }

    private mutating func found(_ rule: Violation.Rule, _ line: Int) {
        violations.append(Violation(rule: rule, line: line + 1))
    }

    private mutating func validate(_ text: String) {
        // By scalars throughout: to Swift CR LF is one character, and two normal forms are equal.
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        if lines.last == "" { lines.removeLast() } else { found(.lineEnd, lines.count - 1) }
        if lines.last == "" { found(.lineEnd, lines.count - 1) }
        let kinds = Line.kinds(of: lines)
        for (number, line) in lines.enumerated() {
            if kinds[number] != .verbatim { checkCharacters(of: line, kinds[number], number) }
            if !line.utf8.allSatisfy({ $0 < 0x80 }),
                !line.unicodeScalars.elementsEqual(line.precomposedStringWithCanonicalMapping.unicodeScalars)
            {
                found(.notNFC, number)
            }
            if line.utf8.last == UInt8(ascii: " ") { found(.trailingSpace, number) }
            if number > 0 && line.isEmpty && lines[number - 1].isEmpty { found(.blankLines, number) }
        }
        if kinds.first != .title || kinds.count > 1 && (kinds[1] != .blank || kinds.count == 2) { found(.title, 0) }
        checkHeadings(lines, kinds)
        checkBlocks(lines, kinds)
    }

    // MARK: Characters

    private mutating func checkCharacters(of line: String, _ kind: Line, _ number: Int) {
        var previous: Unicode.Scalar?
        let indent = if case .item(let depth) = kind { 2 * depth } else { 0 }
        for (index, scalar) in line.unicodeScalars.enumerated() {
            switch scalar.value {
            case 0x20:
                if index == 0 && indent == 0 { found(.leadingSpace, number) }
                if previous == " " && index > indent { found(.doubledSpace, number) }
            case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: found(.foreignSpace, number)
            case 0..<0x20, 0x7F...0x9F: found(.control, number)
            case 0xAD, 0x200B, 0x2060, 0xFEFF, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                found(.invisible, number)
            default: break
            }
            previous = scalar
        }
        // Among more than two dollar signs one may be of the formula itself, as in `\text{for $n$}`; double ones are not.
        let dollarCount = line.utf8.count { $0 == UInt8(ascii: "$") }
        guard dollarCount == 2 || dollarCount > 0 && !line.replacing("$$", with: "").contains("$") else { return }
        for style in ["${\\displaystyle", "${\\textstyle"]
        where strstr(line, style) != nil && Self.isFormula(in: line, beginning: style) {
            found(.formula, number)
        }
    }

    /// Whether the sign at a place begins a formula, and does not end the one in front of it.
    private static func opens(_ dollar: Int, _ line: [UInt8]) -> Bool {
        var count = 0
        for index in 0..<dollar where line[index] == UInt8(ascii: "$") && line[index + 1] != UInt8(ascii: "$") {
            count += 1
        }
        return count.isMultiple(of: 2)
    }

    /// Whether a formula is as a whole in the braces that it begins with.
    private static func isFormula(in line: String, beginning style: String) -> Bool {
        var rest = Array(line.utf8)[...]
        while let start = rest.indices.first(where: { rest[$0...].starts(with: style.utf8) }) {
            var depth = 0
            var index = start + 1
            while index < rest.endIndex {
                switch rest[index] {
                case UInt8(ascii: "\\"): index += 1
                case UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "}"): depth -= 1
                default: break
                }
                index += 1
                if depth == 0 { break }
            }
            // Another command may begin so.
            let behind = rest.dropFirst(start - rest.startIndex + style.utf8.count).first ?? 0
            let isStyle = !Unicode.Scalar(behind).properties.isAlphabetic
            if depth == 0, index < rest.endIndex, rest[index] == UInt8(ascii: "$"), isStyle,
                opens(start, Array(line.utf8))
            {
                return true
            }
            rest = rest[(start + 1)...]
        }
        return false
    }

    // MARK: Headings

    private mutating func checkHeadings(_ lines: [String], _ kinds: [Line]) {
        for (number, kind) in kinds.enumerated() {
            guard case .heading(let level) = kind else { continue }
            if !(2...6).contains(level) { found(.headingLevel, number) }
            if kinds[number - 1] != .blank { found(.headingSpacing, number) }
            guard let next = kinds[(number + 1)...].firstIndex(where: { $0 != .blank }) else {
                found(.emptySection, number)
                continue
            }
            if case .heading(let following) = kinds[next] {
                if following <= level { found(.emptySection, number) }
                if next != number + 2 { found(.headingSpacing, number) }
            } else if next != number + 1 {
                found(.headingSpacing, number)
            }
        }
    }

    // MARK: Blocks

    private mutating func checkBlocks(_ lines: [String], _ kinds: [Line]) {
        var start = 0
        var sawLead = false
        var sawHeading = false
        var previousWasList = false
        // A block is a run of lines without a blank or a heading among them; line 0 is the title.
        while start < lines.count {
            switch kinds[start] {
            case .title, .blank:
                start += 1
                continue
            case .heading:
                sawHeading = true
                previousWasList = false
                start += 1
                continue
            default: break
            }
            let end = kinds[start...].firstIndex { $0 == .blank || $0.isHeading } ?? lines.count
            let isInfobox = lines[start] == "Infobox" && end > start + 1 && kinds[start + 1] == .item(depth: 0)
            var isList = false
            if isInfobox {
                checkInfobox(lines[start..<end])
                if sawLead && !sawHeading { found(.infoboxOrder, start) }
            } else {
                sawLead = true
                checkLists(kinds, start..<end)
                // A paragraph may begin like an item ("- No, she said"); two lines of it, and all, do not. The cells of a table may be
                // numbered, too; but a list begins with one.
                isList =
                    end > start + 1 && kinds[start..<end].allSatisfy(\.isItem)
                    && (lines[start].hasPrefix("- ") || lines[start].hasPrefix("1. "))
                if isList && previousWasList { found(.splitList, start) }
            }
            previousWasList = isList
            start = end
        }
    }

    private mutating func checkInfobox(_ lines: ArraySlice<String>) {
        let entries = lines.dropFirst()
        if !entries.first!.utf8.starts(with: "- Title: ".utf8) || entries.count < 2 {
            found(.infobox, lines.startIndex)
        }
        for (number, entry) in zip(entries.indices, entries) {
            // A key and a value of one byte at least.
            let bytes = Array(entry.utf8)
            let colon = bytes.indices.first { bytes[$0...].starts(with: ": ".utf8) } ?? bytes.count
            if !bytes.starts(with: "- ".utf8) || colon < 3 || colon + 2 >= bytes.count {
                found(.infobox, number)
            }
        }
    }

    private mutating func checkLists(_ kinds: [Line], _ block: Range<Int>) {
        for number in block.dropFirst() {
            switch (kinds[number - 1], kinds[number]) {
            case (.item(let above), .item(let depth)):
                if depth > above + 1 { found(.listDepth, number) }
            case (.item, _), (_, .item), (.verbatim, .plain), (.plain, .verbatim):
                found(.blockSpacing, number)
            default: break
            }
        }
    }

    /// What a line is.
    private enum Line: Equatable {
        case title
        case heading(level: Int)
        case item(depth: Int)
        case verbatim
        case blank
        case plain

        var isHeading: Bool { if case .heading = self { true } else { false } }
        var isItem: Bool { if case .item = self { true } else { false } }

        static func kinds(of lines: [String]) -> [Line] {
            var kinds: [Line] = []
            for line in lines {
                if kinds.isEmpty && isTitle(line) {
                    kinds.append(.title)
                } else if line.isEmpty {
                    kinds.append(.blank)
                } else if !kinds.isEmpty, let level = headingLevel(of: line) {
                    kinds.append(.heading(level: level))
                } else if line.utf8.starts(with: "    ".utf8) && !(kinds.last?.isItem ?? false) {
                    kinds.append(.verbatim)
                } else if kinds.last == .plain, lines[kinds.count - 1] != "Infobox", strstr(line, " | ") != nil {
                    // A row of a table may begin like an item ("1. | Tarn"). In an infobox there is none.
                    kinds.append(.plain)
                } else if let depth = itemDepth(of: line) {
                    kinds.append(.item(depth: depth))
                } else {
                    kinds.append(.plain)
                }
            }
            return kinds
        }

        // By bytes, for documents are many in some tests, and a mark that combines makes one character with the space in front of it.

        /// `= T =`, without a space more.
        private static func isTitle(_ line: String) -> Bool {
            let bytes = line.utf8.dropFirst(2).dropLast(2)
            return line.utf8.starts(with: "= ".utf8) && line.utf8.reversed().starts(with: " =".utf8.reversed())
                && !bytes.isEmpty
                && bytes.first != UInt8(ascii: " ") && bytes.last != UInt8(ascii: " ")
        }

        /// How many signs stand before and behind the words of a heading.
        private static func headingLevel(of line: String) -> Int? {
            let sign = UInt8(ascii: "=")
            let level = line.utf8.prefix { $0 == sign }.count
            guard level > 0, line.utf8.count >= 2 * level + 2, line.utf8.dropFirst(level).first == UInt8(ascii: " ")
            else { return nil }
            let end = line.utf8.reversed()
            return end.prefix { $0 == sign }.count == level && end.dropFirst(level).first == UInt8(ascii: " ")
                ? level : nil
        }

        /// How deep an item stands that a line begins with.
        private static func itemDepth(of line: String) -> Int? {
            let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            let rest = line.utf8.dropFirst(indent)
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
            let mark = digits == 0 ? "- " : ". "
            return indent % 2 == 0 && rest.dropFirst(digits).starts(with: mark.utf8) ? indent / 2 : nil
        }
    }
}
