internal import CLibXML2

/// Keeps tags of very many attributes from the parser.
///
/// libxml2 compares every attribute of a tag with all before it, in one go that no deadline reaches into: a tag of 10 MB keeps it busy
/// for hours. Such a tag is met while it is not complete yet, because it is longer than what is handed over at a time.
struct TagGuard {
    /// How many attributes a tag may have.
    private let maximumCount: Int

    /// The size at which an unfinished tag is looked at next; doubled each time, so that all looks together cost little.
    private var nextSize = 1 << 14

    init(maximumCount: Int) {
        self.maximumCount = maximumCount
    }

    /// Whether what the parser has not taken yet is a tag with too many attributes.
    mutating func finds(
        tooManyAttributesIn page: UnsafeBufferPointer<UInt8>, _ pending: Range<Int>, isEnd: Bool
    ) -> Bool {
        guard pending.lowerBound >= 0, pending.count >= (isEnd ? 1 << 14 : nextSize),
            page[pending.lowerBound] == UInt8(ascii: "<"),
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(page[pending.lowerBound + 1] | 0x20)
        else {
            if pending.count < nextSize / 4 { nextSize = 1 << 14 }
            return false
        }
        nextSize = pending.count * 2
        return Self.attributeCount(page, pending, limit: maximumCount) > maximumCount
    }

    /// The number of attributes in a tag, counted as libxml2 reads them, until there are too many.
    private static func attributeCount(
        _ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, limit: Int
    ) -> Int {
        var count = 0
        var index = range.lowerBound + 1
        while index < range.upperBound, count <= limit {
            let byte = page[index]
            index += 1
            if byte == UInt8(ascii: ">") { return 0 }
            if byte == UInt8(ascii: "=") {
                while index < range.upperBound, page[index] <= 0x20 { index += 1 }
                guard index < range.upperBound else { break }
                let quote = page[index]
                if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                    index += 1
                    let start = UnsafeRawPointer(page.baseAddress!)
                    guard let end = memchr(start + index, Int32(quote), range.upperBound - index) else { break }
                    index = UnsafeRawPointer(end) - start + 1
                } else {
                    while index < range.upperBound, page[index] > 0x20, page[index] != UInt8(ascii: ">") { index += 1 }
                }
            } else if byte > 0x20,
                page[index - 2] <= 0x20 || page[index - 2] == UInt8(ascii: "\"")
                    || page[index - 2] == UInt8(ascii: "'") || page[index - 2] == UInt8(ascii: "/")
            {
                count += 1
            }
        }
        return count
    }
}
