internal import HTMLReader

/// A style sheet in the text: what `<style>` held, flattened along with everything else.
///
/// TemplateStyles puts `.mw-parser-output` in front of every selector, which is how its sheets are told from text; and
/// the classes that they style are those of the template that stands right behind them, which makes the sheet the only
/// thing in a flattened page that still says what its neighbour was.
enum StyleSheet {
    private static let root: StaticString = ".mw-parser-output"
    /// The longest rule, at-rules with all that they hold among them.
    private static let longestRule = 1 << 14

    /// The style sheet whose first rule opens with the brace; nil where there is none.
    static func around(_ brace: Int, in bytes: Bytes, from limit: Int, _ rules: RuleBook) -> ScrapeMark? {
        guard let start = start(before: brace, in: bytes, from: limit) else { return nil }
        var kind: ChromeKind?
        var index = start
        var end = start
        while let rule = rule(in: bytes, at: index), isStyle(bytes, index..<rule.brace) {
            if kind == nil { kind = self.kind(of: bytes, index..<rule.brace, rules.index) }
            end = rule.end
            index = end
            // Hand-written sheets have line breaks between their rules.
            let next = bytes.skippingSpaces(from: index)
            if next > index, next < bytes.count, isStart(bytes, next) { index = next }
        }
        return end > start ? ScrapeMark(what: .style, start: start, end: end, kind: kind) : nil
    }

    /// Where the selector begins that the brace ends.
    private static func start(before brace: Int, in bytes: Bytes, from limit: Int) -> Int? {
        // A selector list may be long, but it stands on one line.
        var index = brace
        var found: Int?
        let first = max(limit, brace - 4000)
        while index > first {
            index -= 1
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { break }
            if byte == UInt8(ascii: "@") && isAtRule(bytes, index) { return index }
            if byte == UInt8(ascii: "."), bytes.matches(root, at: index) { found = index }
        }
        guard var start = found else { return nil }
        // `body.skin-minerva .mw-parser-output …` begins with what stands in front of the root.
        for prefix in ["body.", "html.", "body:not(", "html:not(", "@media"] as [StaticString] {
            var back = start
            while back > first, start - back < 60, bytes[back - 1] != UInt8(ascii: "\n") {
                back -= 1
                if bytes.matches(prefix, at: back) { start = back }
            }
        }
        return start
    }

    private static func isAtRule(_ bytes: Bytes, _ index: Int) -> Bool {
        bytes.matches("@media", at: index) || bytes.matches("@supports", at: index)
            || bytes.matches("@font-face", at: index) || bytes.matches("@keyframes", at: index)
    }

    private static func isStart(_ bytes: Bytes, _ index: Int) -> Bool {
        bytes.matches(root, at: index) || isAtRule(bytes, index)
    }

    /// Whether what stands in front of a brace is a selector, and not a sentence.
    private static func isStyle(_ bytes: Bytes, _ selector: Range<Int>) -> Bool {
        if isAtRule(bytes, selector.lowerBound) { return true }
        let text = Bytes(rebasing: bytes[selector])
        guard let found = text.firstIndex(of: root) else { return false }
        return found == 0 || text.hasPrefixASCII("body.") || text.hasPrefixASCII("html.")
            || text.hasPrefixASCII("body:not(") || text.hasPrefixASCII("html:not(") || text.hasPrefixASCII("html body")
    }

    /// The rule at `index`: where its block opens, and where it ends. At-rules hold rules of their own.
    private static func rule(in bytes: Bytes, at index: Int) -> (brace: Int, end: Int)? {
        let end = min(bytes.count, index + 8000)
        let brace = ByteScan.first(
            UInt8(ascii: "{"), or: UInt8(ascii: "}"), in: bytes.baseAddress!, from: index, to: end)
        guard brace < end, bytes[brace] == UInt8(ascii: "{") else { return nil }
        var depth = 0
        var position = brace
        // Without a bound, a block that nothing closes would be searched to the end of the page, each anew.
        let limit = min(bytes.count, brace + longestRule)
        while true {
            position = ByteScan.first(
                UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), or: UInt8(ascii: "'"),
                in: bytes.baseAddress!, from: position, to: limit)
            if position >= limit { return nil }
            switch bytes[position] {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return (brace, position + 1) }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                position = endOfString(bytes, position)
            default: break
            }
            position += 1
        }
    }

    /// Where a quoted string ends; its own start where it does not end on its line.
    private static func endOfString(_ bytes: Bytes, _ start: Int) -> Int {
        var position = start + 1
        let limit = min(bytes.count, start + 1000)
        while position < limit, bytes[position] != UInt8(ascii: "\n") {
            if bytes[position] == UInt8(ascii: "\\") {
                position += 1
            } else if bytes[position] == bytes[start] {
                return position
            }
            position += 1
        }
        return start
    }

    /// What the first class behind the root is by the rules for HTML.
    private static func kind(of bytes: Bytes, _ selector: Range<Int>, _ rules: RuleIndex) -> ChromeKind? {
        var index = selector.lowerBound
        while index < selector.upperBound {
            if bytes[index] == UInt8(ascii: ".") {
                let start = index + 1
                index = start
                while index < selector.upperBound, bytes[index].isNameByte { index += 1 }
                let name = Bytes(rebasing: bytes[start..<index])
                if name.equalsASCII("mw-parser-output") || name.hasPrefixASCII("skin") { continue }
                return rules.kind(ofClass: name)
            }
            index += 1
        }
        return nil
    }
}

extension UInt8 {
    /// Whether a byte is part of a name in a style sheet.
    fileprivate var isNameByte: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}
