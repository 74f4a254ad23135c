/// Geographic coordinates that the year of another cell touches, as the box of Wikimedia Commons shows them: "184622° 16′ 22.08″ N,
/// 114° 10′ 55.2″ E". That 1846 is a number of its own only the degrees tell, of which there are no more than ninety. Other numbers
/// could be parted from them in two ways, and coordinates that touch nothing may be the author's.
enum GluedCoordinates {
    private static let minuteSign: StaticString = "\u{2032}"
    private static let mostDegrees = 90
    private static let years = 1000...2100
    private static let digitsOfYear = 4
    /// In bytes.
    private static let longestNumber = 12

    /// The coordinates whose first sign of minutes stands at a place; nil where none do, or nothing touches them.
    static func range(aroundMinutes place: Int, in bytes: Bytes) -> Range<Int>? {
        guard bytes.matches(minuteSign, at: place), let start = startOfDegrees(before: place, in: bytes) else {
            return nil
        }
        var index = place + minuteSign.utf8CodeUnitCount
        skipNumber(followedBy: "\u{2033}", &index, bytes)
        guard skipDirection(UInt8(ascii: "N"), UInt8(ascii: "S"), &index, bytes) else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ",") { index += 1 }
        guard skipNumber(followedBy: "\u{B0}", &index, bytes) else { return nil }
        skipNumber(followedBy: minuteSign, &index, bytes)
        skipNumber(followedBy: "\u{2033}", &index, bytes)
        guard skipDirection(UInt8(ascii: "E"), UInt8(ascii: "W"), &index, bytes) else { return nil }
        return start..<index
    }

    /// Where the degrees begin within the digits in front of their minutes; nil where no year is in front of them.
    private static func startOfDegrees(before minutes: Int, in bytes: Bytes) -> Int? {
        var index = minutes
        while index > 0, bytes[index - 1].isASCIIDigit, minutes - index < 3 { index -= 1 }
        guard index < minutes else { return nil }
        index = bytes.skippingBlanks(before: index, from: 0)
        guard index > 3, bytes.matches("\u{B0}", at: index - 2) else { return nil }
        let end = index - 2
        var start = end
        while start > 0, bytes[start - 1].isASCIIDigit, end - start < longestNumber { start -= 1 }
        let place = start + digitsOfYear
        guard place < end, end - place <= 2, let year = Digits.number(bytes, at: start)?.value else { return nil }
        let scale = end - place == 2 ? 100 : 10
        return years.contains(year / scale) && year % scale <= mostDegrees ? place : nil
    }

    /// Passes over a number, its fraction and a sign, spaces between them.
    @discardableResult
    private static func skipNumber(followedBy sign: StaticString, _ index: inout Int, _ bytes: Bytes) -> Bool {
        var end = bytes.skippingBlanks(from: index, to: min(index + 4, bytes.count))
        let start = end
        while end < bytes.count, bytes[end].isASCIIDigit || bytes[end] == UInt8(ascii: "."), end - start < longestNumber
        {
            end += 1
        }
        guard end > start, bytes.matches(sign, at: end) else { return false }
        index = end + sign.utf8CodeUnitCount
        return true
    }

    private static func skipDirection(_ first: UInt8, _ second: UInt8, _ index: inout Int, _ bytes: Bytes) -> Bool {
        let place = bytes.skippingBlanks(from: index, to: min(index + 4, bytes.count))
        guard place < bytes.count, bytes[place] == first || bytes[place] == second else { return false }
        index = place + 1
        return true
    }
}
