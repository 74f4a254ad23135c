/// Which text of a page went into which line of the document, where the caller asks for it.
///
/// A line is known by where its text begins on the canvas, which finishing it does not change.
struct TextTrace {
    struct Entry {
        var node: Int
        var line: Int
        /// Whether the text is only known to be in what the line begins: what the account says of it counts more.
        var isLoose = false
    }

    let isOn: Bool
    private(set) var entries: [Entry] = []

    init(isOn: Bool) {
        self.isOn = isOn
    }

    @inline(__always)
    mutating func note(_ node: Int, line: @autoclosure () -> Int) {
        if isOn { entries.append(Entry(node: node, line: line())) }
    }

    /// Says of everything noted since there were so many entries that it went into what a line begins; nil: nowhere.
    mutating func assign(from count: Int, to line: Int?) {
        guard let line else { return entries.removeSubrange(count...) }
        for index in count..<entries.count {
            entries[index].line = line
            entries[index].isLoose = true
        }
    }
}
