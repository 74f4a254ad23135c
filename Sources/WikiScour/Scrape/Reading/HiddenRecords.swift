/// Records that wikis of games hide in their boxes and tables for programs of their own, as JSON. Other JSON may be what the
/// article is about.
struct HiddenRecords {
    private let bytes: Bytes
    /// Whether the page has so many of them that each JSON object on a line is one; nil where nobody has asked.
    private var areMany: Bool?
    /// An object that was looked through and is no record, or has no end: what begins within is looked through no second time.
    private var passed = 0..<0

    /// More bytes than a record has.
    private static let longest = 100_000
    /// Fewer are an article's examples.
    private static let many = 3

    init(in bytes: Bytes) { self.bytes = bytes }

    /// Where the record ends that begins with a brace; nil where none does.
    mutating func end(at brace: Int) -> Int? {
        guard let key = Self.key(behind: brace, in: bytes), let end = endOfObject(at: brace) else { return nil }
        if Self.isTitleWithRows(brace..<end, key, in: bytes) { return end }
        if Self.goesOn(behind: brace, key, in: bytes), areManyRecords(from: brace) { return end }
        passed = brace..<end
        return nil
    }

    /// The place of an object's first key: nothing else that begins with a brace goes on so.
    private static func key(behind brace: Int, in bytes: Bytes) -> Int? {
        let key = bytes.skippingSpaces(from: brace + 1)
        guard key + 2 < bytes.count, bytes[key] == UInt8(ascii: "\""), bytes[key + 1].isASCIILetter else { return nil }
        var end = key + 1
        while end < bytes.count, bytes[end].isASCIILetter || bytes[end].isASCIIDigit || bytes[end] == UInt8(ascii: "_")
        {
            end += 1
        }
        return bytes.matches("\":", at: end) ? key : nil
    }

    /// Whether an object's first key stands on the line of its brace, as programs write it and people do not.
    private static func goesOn(behind brace: Int, _ key: Int, in bytes: Bytes) -> Bool {
        !bytes[brace..<key].contains(UInt8(ascii: "\n"))
    }

    /// Where an object ends; nil where it does not. Line breaks stand within texts as they are.
    private mutating func endOfObject(at brace: Int) -> Int? {
        if passed.contains(brace) { return nil }
        let limit = min(bytes.count, brace + Self.longest)
        var depth = 0
        var isText = false
        var index = brace
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "\\") where isText: index += 1
            case UInt8(ascii: "\""): isText.toggle()
            case UInt8(ascii: "{") where !isText: depth += 1
            case UInt8(ascii: "}") where !isText:
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
            index += 1
        }
        passed = brace..<limit
        return nil
    }

    /// Whether a record is a title and its rows, or the names of pictures and rows.
    private static func isTitleWithRows(_ record: Range<Int>, _ key: Int, in bytes: Bytes) -> Bool {
        guard bytes.matches("\"title\":", at: key),
            let list = bytes[key..<min(record.upperBound, key + 600)].firstIndex(of: UInt8(ascii: "["))
        else { return false }
        let start = Bytes(rebasing: bytes[key...list])
        if start.contains("\"rows\":") { return true }
        return (start.contains("\"images\":") || start.contains("\"invimages\":"))
            && Bytes(rebasing: bytes[record]).contains("\"rows\":")
    }

    /// Whether objects from a place on hold what only a wiki's templates write, and are many.
    private mutating func areManyRecords(from brace: Int) -> Bool {
        if let areMany { return areMany }
        var count = 0
        var holdsWikitext = false
        var index = brace
        while count < Self.many || !holdsWikitext, let next = bytes.firstIndex(of: UInt8(ascii: "{"), from: index) {
            index = next + 1
            guard let key = Self.key(behind: next, in: bytes), Self.goesOn(behind: next, key, in: bytes),
                let end = endOfObject(at: next)
            else { continue }
            count += 1
            holdsWikitext = holdsWikitext || Self.holdsWikitext(Bytes(rebasing: bytes[next..<end]))
            index = end
        }
        areMany = count >= Self.many && holdsWikitext
        return areMany!
    }

    /// Whether a record quotes a page's source, or the stand-in for what MediaWiki has taken out of it.
    private static func holdsWikitext(_ record: Bytes) -> Bool {
        if record.contains("(link to ") || record.contains("UNIQ--") { return true }
        var index = 0
        while let link = Bytes(rebasing: record[index...]).firstIndex(of: "[[") {
            index += link + 2
            if index < record.count, record[index].isASCIILetter { return true }
        }
        return false
    }
}
