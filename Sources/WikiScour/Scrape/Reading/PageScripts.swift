internal import HTMLReader

/// Scripts that every page of MediaWiki has, and that flatteners without a notion of HTML write with its text:
/// `document.documentElement.className = …`, `(window.RLQ=window.RLQ||[]).push(function(){mw.config.set({"wgPageName": …`.
/// Other program text may be what the article is about.
enum PageScripts {
    /// What their lines begin with in the head of the page; others only behind those, or on its first lines.
    private static let beginnings: [StaticString] = [
        "document.documentElement.className", "(window.RLQ", "(RLQ", "window.RLQ", "RLCONF=", "RLSTATE=",
        "RLPAGEMODULES=",
        "(function(){var className=\"client-js",
    ]
    private static let otherBeginnings: [StaticString] = [
        "mw.loader.", "mw.config.set", "if(window.mw)", "if (window.mw)", "if ( window.mw )", "/*<![CDATA[*/",
    ]
    private static let firstLines = 3

    /// More lines than stand in front of the first, and of the text behind it.
    private static let reach = 20
    private static let reachOfHead = 100
    /// More bytes than one has.
    private static let longest = 400_000

    static func mark(in bytes: Bytes, into marks: inout PageBuffer<ScrapeMark>) {
        var start = 0
        var lineCount = 0
        var isBehindScript = false
        while lineCount < (marks.count == 0 ? reach : reachOfHead) {
            start = bytes.skippingSpaces(from: start)
            guard start < bytes.count else { return }
            lineCount += 1
            let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            if begins(at: start, bytes, among: beginnings)
                || (isBehindScript || lineCount <= firstLines) && begins(at: start, bytes, among: otherBeginnings)
            {
                let end = endOfScript(from: start, bytes) ?? lineEnd
                marks.append(ScrapeMark(what: .script, start: start, end: end))
                start = end
                isBehindScript = true
            } else if isBehindScript, isStyle(Bytes(rebasing: bytes[start..<lineEnd])) {
                // A browser that saves a page adds the sheets that scripts fetched.
                marks.append(ScrapeMark(what: .style, start: start, end: lineEnd))
                start = lineEnd
            } else {
                isBehindScript = false
                start = lineEnd
            }
        }
    }

    @inline(__always)
    private static func begins(at start: Int, _ bytes: Bytes, among texts: [StaticString]) -> Bool {
        texts.contains { bytes.matches($0, at: start) }
    }

    /// Whether a line behind scripts begins with the selector of a style sheet. Those of templates have text behind them.
    private static func isStyle(_ line: Bytes) -> Bool {
        guard line[0] == UInt8(ascii: ".") || line[0] == UInt8(ascii: "#") || line[0] == UInt8(ascii: "@"),
            let brace = line.firstIndex(of: UInt8(ascii: "{"))
        else { return false }
        return !line.contains(".mw-parser-output") && line[brace...].contains(UInt8(ascii: ":"))
            && line[brace...].contains(UInt8(ascii: "}"))
    }

    /// What stands in front of a brace in those that may be anywhere: MediaWiki's own, and those that count visitors.
    private static let openings: [StaticString] = [
        "(RLQ=window.RLQ||[]).push(function()", "(window.RLQ=window.RLQ||[]).push(function()",
        "(window.RLQ = window.RLQ || []).push(function()", "function mfTempOpenSection(id)",
        "if (window.showTocToggle)",
        "(function(i,s,o,g,r,a,m)",
        "(function(m,e,t,r,i,k,a)", "(function (m, e, t, r, i, k, a)",
    ]

    /// The script whose first brace this is; nil where it is none.
    ///
    /// - Parameter patience: How many that do not end may still be looked through.
    static func around(_ brace: Int, in bytes: Bytes, _ patience: inout Int) -> ScrapeMark? {
        let end = brace > 0 && bytes[brace - 1] == 0x20 ? brace - 1 : brace
        guard end > 0, bytes[end - 1] == UInt8(ascii: ")"), patience > 0 else { return nil }
        for opening in openings where end >= opening.utf8CodeUnitCount {
            let start = end - opening.utf8CodeUnitCount
            guard bytes.matches(opening, at: start) else { continue }
            guard var end = endOfScript(from: start, bytes) else {
                patience -= 1
                return nil
            }
            while let next = endOfNext(behind: end, bytes, &patience) { end = next }
            return ScrapeMark(what: .script, start: start, end: end)
        }
        return nil
    }

    /// What the lines behind go on with that call what was defined.
    private static let continuations: [StaticString] = [
        "(window,document", "(window, document", "ym(", "ga(", "gtag(", "(RLQ", "(window.RLQ",
    ]

    private static func endOfNext(behind end: Int, _ bytes: Bytes, _ patience: inout Int) -> Int? {
        let start = bytes.skippingSpaces(from: end)
        guard patience > 0, start < bytes.count, begins(at: start, bytes, among: continuations) else { return nil }
        let next = endOfScript(from: start, bytes)
        if next == nil { patience -= 1 }
        return next
    }

    /// The end of the first line behind which all brackets are closed; nil where there is none.
    private static func endOfScript(from start: Int, _ bytes: Bytes) -> Int? {
        let limit = min(bytes.count, start + longest)
        var depth = 0
        var isText = false
        var index = start
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "\\") where isText: index += 1
            case UInt8(ascii: "\""): isText.toggle()
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): if !isText { depth += 1 }
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): if !isText { depth -= 1 }
            case UInt8(ascii: "\n"):
                if depth <= 0 { return index }
                // No text of a script has a line break in it; a quotation mark of a regular expression began it.
                isText = false
            default: break
            }
            index += 1
        }
        return index == bytes.count && depth <= 0 ? index : nil
    }
}

extension ScrapePage {
    /// What the scripts of the page's head say of it.
    var scriptVariables: ScriptVariables {
        var variables = ScriptVariables()
        for mark in marks where mark.what == .script { variables.read(Bytes(rebasing: bytes[mark.start..<mark.end])) }
        return variables
    }
}
