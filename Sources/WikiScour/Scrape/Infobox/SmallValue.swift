/// Tells whether a value begins behind a label with a small letter. Most such letters are the rest of a word.
enum SmallValue {
    /// Labels behind which addresses stand, or words that name one.
    private static let ofAddresses: [StaticString] = ["Website", "Websites", "URL", "Homepage", "Official website"]
    /// Labels behind which words stand, and that nothing goes on with but the "s" that is a label of its own.
    private static let ofWords: [StaticString] = [
        "Paradigm", "Paradigms", "Typing discipline", "Filename extensions", "Industry", "Nationality", "Occupation",
        "Religion", "Citizenship", "Type", "Genre", "Status",
    ]
    /// What makes another word of such a label: "Occupational", "Types", "Typesetting".
    private static let endings: [StaticString] = [
        "s", "al", "ally", "als", "es", "d", "es", "set", "sets", "setting", "setter", "setters", "face", "faces",
        "writer", "writers", "writing", "written", "script", "scripts", "wide", "less", "cast",
        "ship", "ships", "hood", "italization", "italisation",
    ]
    /// Fewer letters behind a label of several words may be an ending of it.
    private static let shortestWord = 4
    /// Names of systems that end in the label "OS".
    private static let namesInOS: [StaticString] = [
        "iOS", "iPadOS", "macOS", "tvOS", "watchOS", "webOS", "SunOS", "CentOS", "ChromeOS", "FreeDOS", "HarmonyOS",
        "SteamOS",
    ]
    /// Names that begin with small letters, though a capital follows: these letters are known below.
    private static let names: [StaticString] =
        namesInOS.filter { $0.utf8Start[0] >= UInt8(ascii: "a") } + ["iPhone", "iPad", "iPod", "eBay", "openSUSE"]

    /// Whether a stretch is the end of the name of a system: the label "OS" is in "macOS".
    static func isEndOfName(_ range: Range<Int>, _ bytes: Bytes) -> Bool {
        namesInOS.contains {
            let start = range.upperBound - $0.utf8CodeUnitCount
            return start >= 0 && bytes.matches($0, at: start)
        }
    }

    /// Whether a value begins at `index`, behind a label that begins at `start`.
    static func begins(at index: Int, behind start: Int, _ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        // The first letter tells it of most words.
        switch bytes[index] {
        case UInt8(ascii: "h"): if bytes.matches("http", at: index) { return true }
        case UInt8(ascii: "w"), UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "m"), UInt8(ascii: "t"),
            UInt8(ascii: "o"):
            if bytes.matches("www.", at: index) || names.contains(where: { bytes.matches($0, at: index) }) {
                return true
            }
        default: break
        }
        var end = index
        // No name in an address is longer. Labels lie close, and each would look at the same long word.
        let limit = min(line.end, index + 64)
        while end < limit, bytes[end].isASCIILetter || bytes[end].isASCIIDigit || bytes[end] == UInt8(ascii: "-") {
            end += 1
        }
        if isAddress(index, end, line, bytes) { return true }
        let label = Bytes(rebasing: bytes[start..<index])
        if SmallDate.begins(at: index, before: line.end, bytes) { return true }
        guard end - index > 2 else { return false }
        // In front of a line nothing shows that a label begins.
        if start > line.start, label.contains(0x20), end - index >= shortestWord {
            return !label.hasSuffixASCII(" by") && !isEnding(index..<end, bytes)
        }
        return ofAddresses.contains { label.equalsASCII($0) }
            || ofWords.contains { label.equalsASCII($0) } && !isEnding(index..<end, bytes)
    }

    private static func isEnding(_ range: Range<Int>, _ bytes: Bytes) -> Bool {
        let word = Bytes(rebasing: bytes[range])
        return endings.contains { word.equalsASCII($0) }
    }

    /// Whether a word is the first part of an address: a point and the name of a domain follow.
    private static func isAddress(_ start: Int, _ end: Int, _ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard end - start > 2, end + 2 < line.end, bytes[end] == UInt8(ascii: ".") else { return false }
        let domain = bytes[(end + 1)..<line.end].prefix(12).prefix {
            $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")
        }
        return domain.count >= 2 && !PageReference.isEnding(at: end + 1, before: line.end, bytes)
    }
}
