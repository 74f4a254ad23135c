/// The lines of a box that take turns with those of its known labels.
struct LinePairs {
    /// The lines that are labels by their turn.
    private(set) var labels: [Int] = []
    /// How many values show by themselves that they are some: numbers, "Yes". And how many do not.
    private var (sureCount, unsureCount) = (0, 0)
    let page: ScrapePage
    /// The lines that are known to be labels.
    private let known: Set<Int>

    /// More lines than stand in front of the first known label, or behind the last.
    private static let reach = 40
    /// Fewer known labels want more that are told by them.
    private static let fewestOfTwo = 3
    /// A table has more rows than a box has labels that nobody knows.
    private static let mostOfEach = 3
    private static let fewestOfTable = 6
    /// Behind fewer known labels, what has a line of its own may be the first cell of a row.
    private static let fewestOfHeaders = 4
    /// Where they tell none between them, a single pair behind the last may be anything.
    private static let fewestBehind = 2

    /// So many known labels, all an even number of lines from each other, tell the others too.
    private static let fewestOfRegular = 3
    private static let mostSpacesOfRegular = 2
    private static let longestOfRegular = 60

    /// Whether lines were told by their turn at all.
    var areSure: Bool { !labels.isEmpty }

    /// - Parameter known: The lines of all labels that are known.
    /// - Parameter takesTail: Whether pairs behind the last known label are enough. Where known labels touch, they may be columns.
    init(
        _ cells: [GluedInfobox.Found], _ lines: Range<Int>, _ page: ScrapePage, known: Set<Int>, takesTail: Bool
    ) {
        self.page = page
        self.known = known
        var evenCount = 0
        for (cell, next) in zip(cells, cells.dropFirst()) {
            let isEven = (next.line - cell.line) % 2 == 0
            if isEven { evenCount += 1 }
            if isEven, next.line - cell.line > 2 { readOn(from: cell.line + 2, to: next.line) }
            if !isEven, readUpToHeader(from: cell.line + 2, to: next.line) { evenCount += 1 }
        }
        let isOpen = labels.isEmpty
        // All known labels are an even number of lines from each other, or a header accounts for the odd one.
        let areRegular = cells.count >= Self.fewestOfRegular && evenCount + 1 == cells.count
        if isOpen, !takesTail { return }
        readTail(
            from: cells[cells.count - 1].line + 2, to: lines.upperBound,
            takesHeaders: !isOpen || cells.count >= Self.fewestOfHeaders)
        if evenCount * 3 < (cells.count - 1) * 2 || unsureCount > sureCount
            || labels.count < (cells.count == 2 ? Self.fewestOfTwo : isOpen ? Self.fewestBehind : 1)
        {
            dropAll()
        }
        guard !labels.isEmpty || areRegular else { return }
        if areRegular, takesTail {
            readRest(from: (labels + [cells[cells.count - 1].line]).max()! + 2, cells.count, lines)
        }
        if !areRegular || !readFirst(from: lines.lowerBound, to: cells[0].line, cells.count) {
            readHead(from: lines.lowerBound, to: cells[0].line)
        }
        if labels.count > cells.count * Self.mostOfEach + Self.fewestOfTwo + 1 || repeatThemselves { dropAll() }
    }

    /// Fewer labels say less of how the box is made.
    private static let fewestOfBox = 4
    /// In bytes.
    private static let longestLastValue = 100

    /// Whether the labels come again and again, or the values behind them: those are the cells of a table.
    private var repeatThemselves: Bool {
        guard labels.count >= Self.fewestOfTable else { return false }
        func repetitions(_ lines: [Int]) -> Int {
            lines.count - Set(lines.map { page.string(page.lines[$0]) }).count
        }
        return repetitions(labels) * 4 > labels.count || repetitions(labels.map { $0 + 1 }) * 2 > labels.count
    }

    private mutating func dropAll() {
        labels.removeAll()
        (sureCount, unsureCount) = (0, 0)
    }

    /// Reads the lines between two known labels, where all are pairs.
    private mutating func readOn(from start: Int, to end: Int) {
        var read: [Int] = []
        for line in stride(from: start, to: end, by: 2) {
            guard isLabel(line), isValue(line + 1) else { return }
            read.append(line)
        }
        let count = read.count { isSure($0 + 1) }
        labels += read
        sureCount += count
        unsureCount += read.count - count
    }

    /// Reads sure pairs behind the last known label; a header may stand in front of one.
    private mutating func readTail(from start: Int, to end: Int, takesHeaders: Bool) {
        var line = start
        while line + 1 < min(end, start + Self.reach), isLabel(line) {
            if isSure(line + 1) || (endsInColon(line) && isValue(line + 1)) {
                labels.append(line)
                sureCount += 1
                line += 2
            } else if takesHeaders, line + 2 < end, isLabel(line + 1), isSure(line + 2) {
                labels += [line, line + 1]
                sureCount += 1
                line += 3
            } else {
                return
            }
        }
    }

    /// Reads the lines between two known labels where a header stands in front of the second one, and all others are sure pairs.
    private mutating func readUpToHeader(from start: Int, to end: Int) -> Bool {
        guard end - start > 2, isLabel(end - 1) else { return false }
        let pairs = stride(from: start, to: end - 1, by: 2)
        guard pairs.allSatisfy({ isLabel($0) && isSure($0 + 1) }) else { return false }
        labels += pairs + [end - 1]
        sureCount += (end - start) / 2
        return true
    }

    /// Whether two lines are a pair by their looks: few words, and a short value that is no label.
    private func isPair(_ line: Int, mostSpaces: Int) -> Bool {
        isLabel(line) && page.text(page.lines[line]).spaceCount <= mostSpaces && isValue(line + 1)
            && page.lines[line + 1].count <= Self.longestOfRegular && !page.lines[line + 1].endsSentence
            && !known.contains(line) && !known.contains(line + 1)
    }

    /// Reads the lines behind the last label up to the first sentence or heading, where all are pairs.
    private mutating func readRest(from start: Int, _ cellCount: Int, _ lines: Range<Int>) {
        var end = start
        while end + 1 < min(lines.upperBound, start + cellCount * 2), isPair(end, mostSpaces: Self.mostSpacesOfRegular)
        {
            end += 2
        }
        guard end > start, end <= lines.upperBound, end < page.lines.count else { return }
        let next = page.lines[end]
        guard next.part != .body || next.isProse || next.endsSentence else { return }
        labels += stride(from: start, to: end, by: 2)
    }

    /// The label of a last pair, whatever it is called, in front of the first sentence of the article: where every row of the box is one
    /// line for its label and one for its value, the two lines that are left are a row as well.
    func lastPair(behind cells: [GluedInfobox.Found], in lines: Range<Int>) -> Int? {
        guard cells.count >= Self.fewestOfBox, lines.upperBound < page.lines.count, page.lines[lines.upperBound].isProse
        else {
            return nil
        }
        let labels = (cells.map(\.line) + self.labels).sorted()
        guard zip(labels, labels.dropFirst()).allSatisfy({ $1 - $0 == 2 }) else { return nil }
        let label = labels[labels.count - 1] + 2
        guard label + 1 < lines.upperBound, page.lines[(label + 2)..<lines.upperBound].allSatisfy({ $0.part != .body }),
            !page.lines[label].flags.contains(.captionIndent), !page.lines[label + 1].flags.contains(.captionIndent)
        else { return nil }
        return isLabel(label) && isValue(label + 1) && page.lines[label + 1].count <= Self.longestLastValue
            && !page.lines[label + 1].endsSentence ? label : nil
    }

    /// Reads the lines in front of the first known label where all are pairs, and the page's title stands in front of them.
    private mutating func readFirst(from start: Int, to end: Int, _ cellCount: Int) -> Bool {
        guard start > 0, start < end, end - start <= cellCount * 2, (end - start) % 2 == 0,
            page.lines[start..<end].allSatisfy({ $0.part == .body && !$0.isProse && !$0.flags.contains(.titled) })
        else { return false }
        let pairs = stride(from: start, to: end, by: 2)
        guard pairs.allSatisfy({ isPair($0, mostSpaces: 1) }) else { return false }
        labels += pairs
        return true
    }

    /// Reads the lines between the title and the first known label, all of them or none: pairs, and headers where there is no other
    /// way.
    private mutating func readHead(from start: Int, to end: Int) {
        var top = end
        while top > max(start, end - Self.reach), page.lines[top - 1].part == .body, !page.lines[top - 1].isProse {
            top -= 1
            if page.lines[top].flags.contains(.titled) { break }
        }
        // The first line is the title.
        let first = top + 1
        guard first < end else { return }
        /// The costs of reading the lines from each one on, and how many it takes.
        var best = [(cost: Int, step: Int)](repeating: (0, 0), count: end - first + 1)
        let impossible = 1 << 20
        for line in (first..<end).reversed() {
            var choice = (cost: impossible, step: 0)
            if isLabel(line) {
                let words = page.text(page.lines[line]).spaceCount
                if line + 1 < end, isValue(line + 1) {
                    let rest = best[line + 2 - first].cost
                    choice = (rest + (isSure(line + 1) ? 0 : 10 + words), 2)
                }
                let cost = best[line + 1 - first].cost + 20
                if cost < choice.cost { choice = (cost, 1) }
            }
            best[line - first] = choice
        }
        guard best[0].cost < impossible else { return }
        var read: [Int] = []
        var (sure, unsure, headerCount) = (0, 0, 0)
        var line = first
        while line < end {
            read.append(line)
            let step = best[line - first].step
            if step == 1 {
                headerCount += 1
            } else if isSure(line + 1) {
                sure += 1
            } else {
                unsure += 1
            }
            line += step
        }
        guard headerCount <= sure, (sure + sureCount) * 3 >= unsure, sure + sureCount > 0 else { return }
        labels += read
    }
}
