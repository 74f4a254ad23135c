internal import HTMLReader

/// The places of a line where a capital letter stands behind two spaces, which some boxes leave between their rows: "1868 Norr  Died1913".
struct WideSpaces {
    private let end: Int
    /// The first such place that was not passed yet; the line's end where there is none.
    private var place: Int

    init(in line: ScrapeLine, _ page: ScrapePage) {
        end = line.end
        place = line.end
        guard line.signs.contains(.wideSpace), page.flattening == .sourceLines else { return }
        place = Self.find(from: line.start, to: end, page.bytes)
    }

    /// Whether such a place is this one.
    @inline(__always)
    func endAt(_ index: Int) -> Bool { index == place }

    /// Whether what stands there may be a label. Two spaces may stand within one as well, where a link begins; behind three something new does.
    static func mayPrecede(_ label: Range<Int>, _ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        if label.upperBound == line.end {
            return label.lowerBound >= line.start + 3 && bytes[label.lowerBound - 3] == 0x20
        }
        // A name of capitals goes on: "OSIRIS".
        return !bytes[label].allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
            || !Scalar(bytes, at: label.upperBound).isCapitalLetter
    }

    /// The next place behind one, or one that is glued where that comes first.
    @inline(__always)
    mutating func next(behind index: Int, _ glued: Int, _ bytes: Bytes) -> Int {
        if place == end { return glued }
        if place <= index { place = Self.find(from: index + 1, to: end, bytes) }
        return min(place, glued)
    }

    private static func find(from start: Int, to end: Int, _ bytes: Bytes) -> Int {
        let text = Bytes(rebasing: bytes[..<end])
        var index = start
        while let space = text.firstIndex(of: 0x20, beforeByte: 0x20, at: 1, from: index) {
            index = space + 2
            while index < end, text[index] == 0x20 { index += 1 }
            if index < end, Scalar(bytes, at: index).isCapitalLetter { return index }
        }
        return end
    }
}
