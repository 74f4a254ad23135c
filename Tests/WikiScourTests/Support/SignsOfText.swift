@testable import WikiScour

extension UnsafeBufferPointer<UInt8> {
    /// The signs of a text that is one line, or of several that were joined.
    var signs: TextSigns {
        var seen = SeenLines()
        seen.read(self)
        guard let first = seen.elements.first else { return [] }
        return seen.elements.dropFirst().reduce(first.textSigns) { $0.union($1.textSigns).union(.lineBreak) }
    }
}
