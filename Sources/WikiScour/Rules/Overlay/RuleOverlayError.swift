/// What is wrong with a file of rules: each mistake with its place, and what to do about it.
public struct RuleOverlayError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A mistake.
    public struct Mistake: Sendable, Hashable, CustomStringConvertible {
        /// The line, counted from 1.
        public var line: Int
        /// The character in the line, counted from 1.
        public var column: Int
        /// What is wrong, for people.
        public var message: String

        /// Line, column and message, as compilers write them.
        public var description: String { "\(line):\(column): \(message)" }
    }

    /// The mistakes in the order of the file; at least one.
    public let mistakes: [Mistake]

    /// The mistakes, a line each.
    public var description: String { mistakes.map(\.description).joined(separator: "\n") }

    init(_ mistakes: [JSONTree.Mistake], in bytes: Bytes) {
        self.mistakes = mistakes.sorted { $0.offset < $1.offset }.map { mistake in
            let before = bytes[..<min(mistake.offset, bytes.count)]
            let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            return Mistake(
                line: before.count { $0 == UInt8(ascii: "\n") } + 1,
                // Bytes that go on with a character are no character of their own.
                column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1,
                message: mistake.message)
        }
    }
}
