internal import HTMLReader

/// The boxes that show a match of football, cricket and other games. The lines of a cell are parted by nothing but line breaks:
/// "Velm Park, Ostra", "Attendance: 8,735", "Referee: A. Marrow" are one, and so are the day and the hour.
enum MatchBoxes {
    /// In bytes.
    private static let longestVenue = 120
    private static let longestResult = 160
    private static let longestDay = 60
    private static let shortestDay = 8
    private static let longestHour = 24
    /// How far behind the day the number of those who watched stands, in lines.
    private static let mostLines = 40

    /// Whether a line goes on with the cell that ends in front of it.
    ///
    /// - Parameter text: The cell as far as it goes.
    static func goesOn(
        with index: Int, behind text: Bytes, _ lines: borrowing PageBuffer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        switch bytes[lines[index].start] {
        case UInt8(ascii: "A"):
            return isAttendance(lines[index], bytes) && isVenue(text)
        case UInt8(ascii: "R"):
            let next = Bytes(rebasing: bytes[lines[index].start..<lines[index].end])
            return next.hasPrefixASCII("Referee")
                && (next.hasPrefixASCII("Referee: ") || next.hasPrefixASCII("Referees: "))
                && text.count <= longestVenue && text.contains("Attendance: ")
        case UInt8(ascii: "U"):
            return isUmpires(lines[index], bytes) && (isVenue(text) || isResult(text))
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            return isHour(Bytes(rebasing: bytes[lines[index].start..<lines[index].end])) && isDay(text)
                && isWatched(behind: index, lines, bytes)
        default: break
        }
        // The result stands on the line above the place.
        return index + 1 < lines.count && bytes[lines[index + 1].start] == UInt8(ascii: "U")
            && isUmpires(lines[index + 1], bytes) && isResult(text)
            && isVenue(Bytes(rebasing: bytes[lines[index].start..<lines[index].end]))
    }

    /// Whether a text is such a cell, joined: it is no item of a list.
    static func isCell(_ text: Bytes) -> Bool { text.contains("\nAttendance: ") || text.contains("\nUmpires: ") }

    private static func isAttendance(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let prefix: StaticString = "Attendance: "
        return line.count > prefix.utf8CodeUnitCount && bytes.matches(prefix, at: line.start)
            && bytes[line.start + prefix.utf8CodeUnitCount].isASCIIDigit
    }

    private static func isUmpires(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.count > 9 && bytes.matches("Umpires: ", at: line.start)
    }

    /// Whether a text is a place: its name and the town, with no label in front of it.
    private static func isVenue(_ text: Bytes) -> Bool {
        guard text.count > 4, text.count <= longestVenue, Scalar(text, at: 0).isCapitalLetter,
            let last = text.last, last.isASCIILetter || last >= 0x80
        else { return false }
        return text.contains(", ") && !text.contains(UInt8(ascii: ":"))
    }

    private static func isResult(_ text: Bytes) -> Bool {
        text.count <= longestResult
            && (text.contains(" won by ") || text.hasPrefixASCII("Match ") || text.hasPrefixASCII("No result"))
    }

    /// Whether a text ends in a year, as days do.
    private static func isDay(_ text: Bytes) -> Bool {
        guard text.count >= shortestDay, text.count <= longestDay else { return false }
        // "2008-06-09"
        if text[text.count - 3] == UInt8(ascii: "-") {
            return text[text.count - 6] == UInt8(ascii: "-") && text.suffix(2).allSatisfy(\.isASCIIDigit)
        }
        return text[text.count - 5] == 0x20 && text.suffix(4).allSatisfy(\.isASCIIDigit)
    }

    /// "16:45", "13:30 GMT"
    private static func isHour(_ text: Bytes) -> Bool {
        guard text.count <= longestHour, let (_, length) = Digits.number(text, at: 0), length <= 2,
            text.count >= length + 3, text[length] == UInt8(ascii: ":"), text[length + 1].isASCIIDigit,
            text[length + 2].isASCIIDigit
        else { return false }
        return text.count == length + 3 || text[length + 3] == 0x20
    }

    /// Whether a box goes on behind the hour up to how many watched, and no other day stands in between.
    private static func isWatched(behind index: Int, _ lines: borrowing PageBuffer<ScrapeLine>, _ bytes: Bytes) -> Bool
    {
        for next in (index + 1)..<min(index + 1 + mostLines, lines.count) {
            let line = lines[next]
            switch bytes[line.start] {
            case UInt8(ascii: "A"): if isAttendance(line, bytes) { return true }
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if isHour(Bytes(rebasing: bytes[line.start..<line.end])) { return false }
            default: break
            }
        }
        return false
    }
}
