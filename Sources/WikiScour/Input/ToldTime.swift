/// The time that a sentence tells, as the foot of a page does: "This page was last edited on 1 May 2024, at 12:00."
///
/// Only what is certain counts: one day, one month, one year, and no number besides but those of the hour. A month has its name in one of
/// the languages that are asked for, or stands as a number where no other reading is possible.
struct ToldTime {
    private var bytes: [UInt8]
    private var numbers: [Number] = []
    private var (year, month, day) = (0, 0, 0)
    private var time: (hour: Int, minute: Int, second: Int?)?

    private struct Number {
        var value: Int
        var range: Range<Int>
    }

    /// In bytes.
    private static let longest = 400
    private static let years = 2001...2100
    /// The years of the Thai calendar are this much more.
    private static let thaiYears = 543

    /// The time in ISO 8601; nil where a sentence does not tell one beyond doubt. It has a zone only if the sentence names that of the world.
    ///
    /// - Parameter languages: The tags of the languages that the sentence may be in, the likelier ones first.
    static func iso(in sentence: String, _ languages: [String?]) -> String? {
        guard sentence.utf8.count <= longest else { return nil }
        let (bytes, isASCII) = folded(sentence)
        guard bytes.contains(where: \.isASCIIDigit), isASCII || !halvesOfDay.contains(where: { bytes.holds($0) }) else {
            return nil
        }
        var tried: [String] = []
        for tag in languages + ["en"] {
            guard let tag, !tried.contains(tag) else { continue }
            tried.append(tag)
            guard let (code, names) = row(of: tag) else { continue }
            if let told = ToldTime(bytes, names, isThai: code == "th") { return told.text }
        }
        return nil
    }

    /// The code by which the table knows a language, and the names of its months.
    private static func row(of tag: String) -> (code: String, names: Bytes)? {
        // Most tags are the codes themselves.
        if let names = names(in: tag) { return (tag, names) }
        guard let code = LanguageTag.wikiCode(of: tag, isKnown: { names(in: $0) != nil }) else { return nil }
        return names(in: code).map { (code, $0) }
    }

    private init?(_ bytes: [UInt8], _ names: Bytes, isThai: Bool) {
        self.bytes = bytes
        guard takeMonth(names) else { return nil }
        takeNumbers()
        guard takeTime(), takeDay(isThai: isThai), Self.years.contains(year), (1...12).contains(month),
            day > 0, day <= Self.days(of: month, year)
        else { return nil }
    }

    // MARK: What the sentence says

    /// Words for the halves of a day that stand in front of the hour, in languages that seldom count so.
    private static let halvesOfDay: [StaticString] = ["오전", "오후", "上午", "下午", "午前", "午後"]

    /// The sentence with the digits of all scripts as ours, and its spaces as spaces; the marks of direction are left out.
    private static func folded(_ sentence: String) -> (bytes: [UInt8], isASCII: Bool) {
        var whole = sentence
        let plain = whole.withUTF8 { $0.holdsByte(from: 0x80) ? nil : Array($0) }
        if let plain { return (plain, true) }
        var bytes: [UInt8] = []
        for scalar in sentence.unicodeScalars {
            switch scalar.value {
            case ..<0x80: bytes.append(UInt8(scalar.value))
            case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: bytes.append(0x20)
            case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069: break
            default:
                if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                    bytes.append(UInt8(ascii: "0") + UInt8(value))
                } else {
                    bytes += UTF8.encode(scalar).map { Array($0) } ?? []
                }
            }
        }
        return (bytes, false)
    }

    /// The names of a language's months, as the table has them behind its code.
    private static func names(in code: String) -> Bytes? {
        let table = Bytes(start: MonthTable.tsv.utf8Start, count: MonthTable.tsv.utf8CodeUnitCount)
        var start = 0
        while start < table.count {
            let end = table.firstIndex(of: 0x0A, from: start) ?? table.count
            let line = Bytes(rebasing: table[start..<end])
            let length = code.utf8.count
            if line.count > length, line[length] == 0x09, line.starts(with: code.utf8) {
                return Bytes(rebasing: line[(length + 1)...])
            }
            start = end + 1
        }
        return nil
    }

    /// Takes out the names of months. False where they are of several.
    private mutating func takeMonth(_ names: Bytes) -> Bool {
        var found: [(range: Range<Int>, month: Int)] = []
        let starts = wordStarts
        // Which letters words begin with, each a bit: most names begin with another.
        let firsts = starts.reduce(into: UInt64(0)) { $0 |= Self.bit(of: bytes[$1]) }
        var month = 1
        var start = 0
        while start < names.count {
            var end = start
            while end < names.count, names[end] != 0x09, names[end] != UInt8(ascii: "|") { end += 1 }
            if start < end, firsts & Self.bit(of: names[start]) != 0 {
                let name = Bytes(rebasing: names[start..<end])
                forEachPlace(of: name, among: starts) { found.append(($0..<$0 + name.count, month)) }
            }
            if end < names.count, names[end] == 0x09 { month += 1 }
            start = end + 1
        }
        // "Mar" begins "March", and "1月" ends "11月": what lies in a longer name is none.
        let all = found
        found = all.filter { place in
            !all.contains { $0.range.count > place.range.count && $0.range.overlaps(place.range) }
        }
        self.month = found.first?.month ?? 0
        for place in found { for index in place.range { bytes[index] = 0x20 } }
        return found.allSatisfy { $0.month == self.month }
    }

    private static func bit(of byte: UInt8) -> UInt64 { 1 << UInt64((byte | 0x20) & 63) }

    /// Where words and numbers begin, and numbers behind letters of scripts without spaces.
    private var wordStarts: [Int] {
        var starts: [Int] = []
        starts.reserveCapacity(32)
        var wasDigit = false
        var wasLetter = false
        for index in bytes.indices {
            let isDigit = bytes[index].isASCIIDigit
            let isLetter = Self.isLetter(bytes[index])
            if isDigit && !wasDigit || isLetter && !wasLetter { starts.append(index) }
            (wasDigit, wasLetter) = (isDigit, isLetter)
        }
        return starts
    }

    private func forEachPlace(of name: Bytes, among starts: [Int], _ body: (Int) -> Void) {
        guard let first = name.first, let last = name.last else { return }
        // Behind it stands the ending of a case, in languages that have such.
        let mayHaveEnding =
            !last.isASCIIDigit && (first.isASCIIDigit || name.count >= (name.contains { $0 >= 0x80 } ? 8 : 5))
        for start in starts where bytes[start] | 0x20 == first | 0x20 && start + name.count <= bytes.count {
            guard name.indices.allSatisfy({ bytes[start + $0].lowercasedASCII == name[$0].lowercasedASCII }) else {
                continue
            }
            let end = start + name.count
            if mayHaveEnding || end == bytes.count
                || !(last.isASCIIDigit ? bytes[end].isASCIIDigit : Self.isLetter(bytes[end]))
            {
                body(start)
            }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isASCIILetter }

    private mutating func takeNumbers() {
        var index = 0
        while index < bytes.count {
            guard bytes[index].isASCIIDigit else {
                index += 1
                continue
            }
            let start = index
            var value = 0
            while index < bytes.count, bytes[index].isASCIIDigit {
                value = min(value * 10 + Int(bytes[index] - 0x30), 99_999)
                index += 1
            }
            numbers.append(Number(value: value, range: start..<index))
        }
    }

    /// Takes out the hour: "21:59", "21.59", "21h59min". False where there are several.
    private mutating func takeTime() -> Bool {
        var index = 0
        while index + 1 < numbers.count {
            guard let hour = hour(at: index) else {
                index += 1
                continue
            }
            if time != nil { return false }
            var count = 2
            var second: Int?
            if index + 2 < numbers.count, text(behind: index + 1) == ":", numbers[index + 2].range.count == 2 {
                second = numbers[index + 2].value
                count = 3
            }
            time = (hour, numbers[index + 1].value, second)
            numbers.removeSubrange(index..<index + count)
        }
        return true
    }

    /// The hour of a time that begins with a number.
    private func hour(at index: Int) -> Int? {
        let (hour, minute) = (numbers[index], numbers[index + 1])
        guard hour.range.count <= 2, minute.range.count == 2, hour.value < 24, minute.value < 60 else { return nil }
        switch text(behind: index) {
        case ":", "h": break
        case ".":
            // "1.10.2020" is a day.
            let isBehindPoint = index > 0 && text(behind: index - 1) == "."
            let isBeforePoint = index + 2 < numbers.count && text(behind: index + 1) == "."
            if isBehindPoint || isBeforePoint { return nil }
        default: return nil
        }
        // Halves of the day.
        var next = minute.range.upperBound
        while next < bytes.count, bytes[next] == 0x20 { next += 1 }
        guard next + 1 < bytes.count, bytes[next + 1] | 0x20 == UInt8(ascii: "m"),
            next + 2 == bytes.count || !Self.isLetter(bytes[next + 2])
        else { return hour.value }
        switch bytes[next] | 0x20 {
        case UInt8(ascii: "a") where hour.value <= 12: return hour.value % 12
        case UInt8(ascii: "p") where hour.value <= 12: return hour.value % 12 + 12
        default: return hour.value
        }
    }

    /// What stands between a number and the next, without spaces.
    private func text(behind index: Int) -> String {
        let gap = numbers[index].range.upperBound..<numbers[index + 1].range.lowerBound
        if gap.count == 1 { return String(UnicodeScalar(bytes[gap.lowerBound])) }
        let between = bytes[gap]
        return String(decoding: between.filter { $0 != 0x20 }, as: UTF8.self)
    }

    /// Takes the day, the month where no name told it, and the year: there must be nothing else.
    private mutating func takeDay(isThai: Bool) -> Bool {
        guard numbers.count == (month > 0 ? 2 : 3) else { return false }
        let years = numbers.indices.filter { numbers[$0].range.count == 4 }
        guard years.count == 1, numbers.allSatisfy({ $0.range.count <= 2 || $0.range.count == 4 }) else { return false }
        let yearIndex = years[0]
        year = numbers[yearIndex].value
        if isThai, year > Self.years.upperBound { year -= Self.thaiYears }
        var rest = numbers
        rest.remove(at: yearIndex)
        if month > 0 {
            day = rest[0].value
            return true
        }
        let signs = [text(behind: 0), text(behind: 1)]
        switch (yearIndex, signs) {
        case (0, ["-", "-"]), (0, ["/", "/"]), (0, [".", "."]), (0, ["年", "月"]), (0, ["년", "월"]):
            (month, day) = (rest[0].value, rest[1].value)
        case (2, [".", "."]):
            (day, month) = (rest[0].value, rest[1].value)
        case (2, ["/", "/"]) where rest[0].value > 12:
            (day, month) = (rest[0].value, rest[1].value)
        case (2, ["/", "/"]) where rest[1].value > 12:
            (month, day) = (rest[0].value, rest[1].value)
        default: return false
        }
        return true
    }

    private static func days(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    // MARK: How it is written

    private var text: String {
        var text = "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
        guard let time else { return text }
        text += "T\(Self.twoDigits(time.hour)):\(Self.twoDigits(time.minute))"
        if let second = time.second { text += ":" + Self.twoDigits(second) }
        return isOfTheWorld ? text + "Z" : text
    }

    /// Whether the hour is that of the world: "(UTC)". That of a place is told by a number behind it.
    private var isOfTheWorld: Bool { bytes.holds("UTC") }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension [UInt8] {
    fileprivate func holds(_ string: StaticString) -> Bool { withUnsafeBufferPointer { $0.contains(string) } }
}
