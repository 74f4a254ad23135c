/// Rows in the order of their literals, each with the longest other literal that its own begins with.
///
/// So one search for a line's place in that order gives all rows whose literals the line begins with: the row in front
/// of the place, or one that its own begins with, and then those that this one begins with. Backwards, the bytes are
/// compared from their end, and "begins" means "ends".
struct LiteralIndex {
    private let rows: ContiguousArray<InterfaceRow>
    /// For each row the place of the longest literal that its own begins with; -1 without one.
    private var parents: ContiguousArray<Int32>
    /// Where the rows begin whose literals have these first two bytes.
    private var starts = ContiguousArray<Int32>()
    /// The eight bytes behind those, as a number: nearly all comparisons need no more of the literals.
    private let heads: ContiguousArray<UInt64>
    private let backwards: Bool

    /// - Parameter sorted: Rows that are in order; the others need not be.
    init(sorted: ContiguousArray<InterfaceRow>, and others: ContiguousArray<InterfaceRow>, backwards: Bool) {
        self.backwards = backwards
        var rows = ContiguousArray<InterfaceRow>()
        rows.reserveCapacity(sorted.count + others.count)
        var next = 0
        for row in others.sorted(by: { $0.literal.isBefore($1.literal, backwards: backwards) }) {
            while next < sorted.count, !row.literal.isBefore(sorted[next].literal, backwards: backwards) {
                rows.append(sorted[next])
                next += 1
            }
            rows.append(row)
        }
        rows += sorted[next...]
        self.rows = rows
        heads = ContiguousArray(rows.map { Self.head($0.literal, backwards) })

        parents = ContiguousArray(repeating: -1, count: rows.count)
        starts.reserveCapacity(0x10001)
        for place in rows.indices {
            let literal = rows[place].literal
            var parent = Int32(place) - 1
            while parent >= 0, !literal.begins(with: rows[Int(parent)].literal, backwards: backwards) {
                parent = parents[Int(parent)]
            }
            parents[place] = parent
            let key = Self.key(literal, backwards)
            while starts.count <= key { starts.append(Int32(place)) }
        }
        while starts.count < 0x10001 { starts.append(Int32(rows.count)) }
    }

    /// Calls `body` with each row whose literal the line begins with, the longest first, until it says no.
    @inline(__always)
    func forEachRow(of line: Bytes, _ body: (InterfaceRow) -> Bool) {
        let key = Self.key(line, backwards)
        let head = Self.head(line, backwards)
        let end = partition(Int(starts[key])..<Int(starts[key + 1])) {
            heads[$0] < head || heads[$0] == head && !line.isBefore(rows[$0].literal, backwards: backwards)
        }
        var place = Int32(end) - 1
        var begins = false
        while place >= 0 {
            begins = begins || line.begins(with: rows[Int(place)].literal, backwards: backwards)
            if begins, !body(rows[Int(place)]) { return }
            place = parents[Int(place)]
        }
    }

    private static func head(_ bytes: Bytes, _ backwards: Bool) -> UInt64 {
        guard bytes.count > 2 else { return 0 }
        return backwards
            ? Bytes(rebasing: bytes.dropLast(2)).lastBytesReversed.byteSwapped
            : WordStarts.head(of: Bytes(rebasing: bytes.dropFirst(2))).byteSwapped
    }

    private static func key(_ bytes: Bytes, _ backwards: Bool) -> Int {
        switch bytes.count {
        case 0: 0
        case 1: Int(bytes[0]) << 8
        case let count:
            backwards
                ? Int(bytes[count - 1]) << 8 | Int(bytes[count - 2]) : Int(bytes[0]) << 8 | Int(bytes[1])
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether these bytes stand in front of others in the order of bytes.
    @inline(__always)
    func isBefore(_ other: Bytes, backwards: Bool = false) -> Bool {
        for index in 0..<Swift.min(count, other.count) {
            let (left, right) =
                backwards ? (self[count - 1 - index], other[other.count - 1 - index]) : (self[index], other[index])
            if left != right { return left < right }
        }
        return count < other.count
    }

    @inline(__always)
    func begins(with other: Bytes, backwards: Bool) -> Bool {
        holds(other, at: backwards ? count - other.count : 0)
    }

    /// Whether other bytes stand at a place in these.
    @inline(__always)
    func holds(_ other: Bytes, at place: Int) -> Bool {
        guard place >= 0, place + other.count <= count else { return false }
        for index in 0..<other.count where self[place + index] != other[index] { return false }
        return true
    }

    @inline(__always)
    func forEachPart(between separator: UInt8, _ body: (Bytes) -> Void) {
        var start = 0
        while start <= count {
            let end = firstIndex(of: separator, from: start) ?? count
            body(Bytes(rebasing: self[start..<end]))
            start = end + 1
        }
    }
}
