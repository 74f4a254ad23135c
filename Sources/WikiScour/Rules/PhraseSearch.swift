/// Finds the places in a line where one of many phrases may begin, most of its bytes unseen: where four of them end none
/// that any phrase has at that place, so many are skipped as the shortest phrase allows.
struct PhraseSearch: Sendable {
    private static let keyLength = 4
    private static let hashWidth = 14

    /// How far the next look is from one at four bytes, by their hash; 0 where a phrase may end its first part with them.
    private var steps: [UInt8]
    /// Whether a phrase begins with four bytes, by their hash.
    private var isStart = [Bool](repeating: false, count: 1 << Self.hashWidth)
    /// How many bytes of each phrase are looked at: as many as the shortest has.
    let length: Int

    init(_ phrases: [[UInt8]]) {
        let length = min(phrases.map(\.count).min() ?? Self.keyLength, 64)
        precondition(length >= Self.keyLength, "too short to be searched for")
        self.length = length
        steps = [UInt8](repeating: UInt8(length - Self.keyLength + 1), count: 1 << Self.hashWidth)
        for phrase in phrases {
            phrase.withUnsafeBufferPointer { phrase in
                isStart[Self.key(phrase, at: 0)] = true
                for place in 0...length - Self.keyLength {
                    let key = Self.key(phrase, at: place)
                    steps[key] = min(steps[key], UInt8(length - Self.keyLength - place))
                }
            }
        }
    }

    /// Where a phrase may begin next in a line that is spelled as phrases are; nil where none does.
    func next(in line: Bytes, from start: Int) -> Int? {
        let shift = length - Self.keyLength
        var index = start + shift
        while index + Self.keyLength <= line.count {
            let step = Int(steps[Self.key(line, at: index)])
            if step == 0, isStart[Self.key(line, at: index - shift)] { return index - shift }
            index += max(step, 1)
        }
        return nil
    }

    /// Whether a phrase may begin at a place of any line: only its first four bytes must be spelled so.
    func mayBegin(in line: Bytes, at index: Int) -> Bool {
        index + Self.keyLength <= line.count && isStart[Self.key(line, at: index)]
    }

    /// A small number for the four bytes at a place.
    @inline(__always)
    private static func key(_ text: Bytes, at index: Int) -> Int {
        let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt32.self)
        return Int((UInt32(littleEndian: word) &* 0x9E37_79B1) >> UInt32(32 - hashWidth))
    }
}
