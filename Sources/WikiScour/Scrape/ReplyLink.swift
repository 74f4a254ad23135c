/// Finds the link "Reply" that discussions have behind a signature: "07:22, 6 April 2025 (UTC)Reply".
enum ReplyLink {
    /// Where the link begins at the end of a line; nil where there is none.
    @inline(__always)
    static func start(in line: ScrapeLine, _ bytes: Bytes) -> Int? {
        switch bytes[line.end - 1] {
        case UInt8(ascii: "]"), UInt8(ascii: "y"), 0x8D: startOfLabel(line, bytes)
        default: nil
        }
    }

    private static func startOfLabel(_ line: ScrapeLine, _ bytes: Bytes) -> Int? {
        let label = labels.first {
            let start = line.end - $0.utf8CodeUnitCount
            return start > line.start && bytes.matches($0, at: start)
        }
        guard let label else { return nil }
        let start = line.end - label.utf8CodeUnitCount
        // A signature ends in its time zone.
        guard bytes[start - 1] == UInt8(ascii: ")"), start - line.start > 20 else { return nil }
        let zone = bytes[..<(start - 1)].suffix(5).reversed().prefix {
            $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")
        }
        let open = start - 2 - zone.count
        guard zone.count >= 3, bytes[open] == UInt8(ascii: "(") else { return nil }
        return start
    }

    /// The words of the discussion tools, with the brackets that some skins show.
    private static let labels: [StaticString] = ["[reply]", "[Reply]", "Reply", "[回复]", "回复"]
}
