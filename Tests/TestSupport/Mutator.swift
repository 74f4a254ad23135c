import Foundation

/// Breaks pages as fuzzers, cut connections and careless programs do: the same way in every run.
package struct Mutator {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    /// A page with one to three faults.
    package mutating func mutate(_ page: [UInt8]) -> [UInt8] {
        var bytes = page
        for _ in 0...number(below: 3) where bytes.count > 16 { mutateOnce(&bytes) }
        return bytes
    }

    /// A number from zero up to a bound: a linear congruence, whose high bits are good enough.
    package mutating func number(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(max(bound, 1)))
    }

    private mutating func mutateOnce(_ bytes: inout [UInt8]) {
        let tag = anyTag(bytes)
        let other = anyTag(bytes)
        switch number(below: 9) {
        case 0: bytes.removeSubrange(tag)
        case 1: bytes.insert(contentsOf: bytes[tag], at: tag.lowerBound)
        case 2: bytes.insert(contentsOf: bytes[other], at: tag.lowerBound)
        case 3: bytes.insert(contentsOf: Self.pieces[number(below: Self.pieces.count)], at: tag.lowerBound)
        case 4: set(&bytes, at: tag.lowerBound + number(below: tag.count))
        case 5: set(&bytes, at: number(below: bytes.count))
        case 6:
            let place = number(below: bytes.count)
            if bytes[place] < 0x80 { bytes.remove(at: place) }
        case 7:
            var end = number(below: bytes.count)
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            bytes.removeSubrange(end...)
        default:
            guard tag.upperBound <= other.lowerBound else { return }
            let first = Array(bytes[tag])
            let second = Array(bytes[other])
            bytes.replaceSubrange(other, with: first)
            bytes.replaceSubrange(tag, with: second)
        }
    }

    /// Puts a byte that means something in markup in the place of another; characters of several bytes stay whole.
    private mutating func set(_ bytes: inout [UInt8], at place: Int) {
        if bytes[place] < 0x80 { bytes[place] = Self.marks[number(below: Self.marks.count)] }
    }

    /// The bytes of a tag, of any kind, somewhere in the page.
    private mutating func anyTag(_ bytes: [UInt8]) -> Range<Int> {
        let place = number(below: bytes.count)
        let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? 0
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
        return start..<end + 1
    }

    private static let marks = Array("\"'&;></=- \n\t#x!?A\u{0}\u{1}".utf8)

    private static let pieces = [
        "</div>", "</p>", "<p>", "<table>", "</table>", "<li>", "</ul>", "</a>", "<td>", "</td>", "<tr>", "</body>",
        "</html>", "<body>", "<head>", "<html>", "<wbr>", "</span>", "<br>", "</br>", "<form>", "</zzz>", "<zzz>",
        "<!--x-->", "<!--x--!>", "<!-->", "&amp", "&amp;", "&nbsp;", "&#8211;", "&#8211", "&#150;", "&#0;", "&zzz;",
        "<script>", "</script>", "<style>", "<a>", "<b>", "<dd>", "<dt>", "<dl>", "<center>", "<font>", "<div/>",
        "<p class=a class=b>", "<a href='x&amp;y'>", "<td align=left/>", "<P>", "<![CDATA[", "<?php ?>", "<", "< ",
        "\u{FFFE}", "\r\n", "<div class=\"navbox\">", "<table class=\"infobox\">",
    ].map { Array($0.utf8) }
}
