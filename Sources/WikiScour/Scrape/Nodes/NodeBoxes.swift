internal import HTMLReader

/// Infoboxes of pages each of whose text nodes is a line. A value may begin with a small letter ("velm.org") as what goes on with a
/// sentence does, and so may the title behind the last value. Known labels that stand close together tell where a box is, and the title in
/// front of them tells where the article begins behind it.
struct NodeBoxes {
    /// In nodes. The menus of some skins stand in front of the box.
    private static let reach = 2000
    /// In bytes.
    private static let longestLabel = 48
    private static let longestValue = 60
    private static let shortestSmallLabel = 8
    private static let fewestLabels = 3
    /// In nodes: further apart they are of something else, but for a list of short ones.
    private static let mostBetween = 12
    private static let mostOfList = 60
    /// In bytes.
    private static let longestNode = 100
    /// How many nodes a box has in front of its first label, and behind the last.
    private static let longestHead = 14
    private static let longestEnd = 10
    private static let longestEndOfLead = 6
    private static let longestHeadOfSeries = 4

    /// More nodes of sentences stand in front of no box, as notices and hatnotes have.
    private static let mostOfSentences = 3
    /// In bytes: the last value in front of the article.
    private static let longestLast = 60

    /// A node that begins a block although it does not look it.
    private struct Start {
        var node: Int
        /// Where the block in front must begin, of which it is the value.
        var label: Int?
        /// Whether the article begins there, so that the block in front must be short.
        var isLead = false
    }

    /// In order.
    private var starts: [Start] = []
    private var next = 0

    init(in lines: UnsafeBufferPointer<ScrapeLine>, _ labels: InfoboxLabels, _ bytes: Bytes) {
        let names = labels.of(nil)
        var run: [Int] = []
        var lead: (start: Int, title: Int)?
        var sentenceCount = 0
        /// The last node that is no part of a value, by its length.
        var lastLong = -1
        for index in lines.indices.prefix(Self.reach) {
            let line = lines[index]
            if Self.isOfSentence(line, bytes) { sentenceCount += 1 }
            if let last = run.last,
                index - last > (lastLong > last ? Self.mostBetween : Self.mostOfList)
                    || line.flags.contains(.alone)
            {
                read(run, nil, names, lines, bytes)
                run.removeAll()
            }
            if line.count > Self.longestNode { lastLong = index }
            if run.isEmpty, sentenceCount > Self.mostOfSentences { return }
            if run.count >= Self.fewestLabels, index > run[run.count - 1] + 1,
                let title = Self.title(of: index, boxFrom: run, lines, bytes)
            {
                // In the menus of a skin three labels may stand as well.
                if Self.isMenu(run, lines, bytes) {
                    read(run, (index, title), names, lines, bytes)
                    run.removeAll()
                } else {
                    lead = (index, title)
                    break
                }
            }
            if Self.isLabel(line, names, bytes, maySmall: run.count >= Self.fewestLabels) { run.append(index) }
        }
        read(run, lead, names, lines, bytes)
    }

    /// Whether a label stands at the head of a box that leads to the articles of a series: "Part of", "a series on".
    private static func isOfSeries(
        _ label: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        (max(0, label - longestHeadOfSeries)...min(label + 1, lines.count - 1)).contains {
            bytes.matches("a series", at: lines[$0].start) || bytes.matches("Part of a series", at: lines[$0].start)
        }
    }

    /// Whether most of what is called like labels are words of the interface.
    private static func isMenu(_ labels: [Int], _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        labels.count {
            !InterfaceWords.shared.roles(ofLine: Bytes(rebasing: bytes[lines[$0].start..<lines[$0].end])).isEmpty
        } * 2 > labels.count
    }

    /// Whether a node begins a block. Asked of one after the other.
    ///
    /// - Parameter last: The block in front of it.
    @inline(__always)
    mutating func begins(at node: Int, behind last: ScrapeLine, _ bytes: Bytes) -> Block? {
        if starts.isEmpty { return nil }
        while next < starts.count, starts[next].node < node { next += 1 }
        guard next < starts.count, starts[next].node == node, mayBegin(starts[next], behind: last, bytes) else {
            return nil
        }
        return starts[next].isLead ? .sentence : .cell
    }

    /// What begins.
    enum Block {
        /// A label, or a value.
        case cell
        /// The article.
        case sentence
    }

    private func mayBegin(_ start: Start, behind last: ScrapeLine, _ bytes: Bytes) -> Bool {
        if let label = start.label { return last.start == label }
        let text = Bytes(rebasing: bytes[last.start..<last.end])
        return !(start.isLead && last.count > Self.longestLast) && !NodeEdges.endsInside(text)
            && !text.hasOpenParenthesis
    }

    /// Whether a node is a part of a sentence: a long one that begins within.
    private static func isOfSentence(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.count > longestValue && NodeEdges.beginsInside(line, bytes)
    }

    /// - Parameter maySmall: Whether it may begin with a small letter, as few do.
    private static func isLabel(
        _ line: ScrapeLine, _ names: InfoboxLabels.OfLanguage, _ bytes: Bytes, maySmall: Bool
    ) -> Bool {
        guard line.count >= 2, line.count <= longestLabel, !line.flags.contains(.alone) else { return false }
        let first = bytes[line.start]
        switch first {
        // In scripts without capitals a label is a word like any other.
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3...0xD5: break
        case UInt8(ascii: "a")...UInt8(ascii: "z"): if !maySmall || line.count < shortestSmallLabel { return false }
        default: return false
        }
        let label = names.label(Bytes(rebasing: bytes[line.start..<line.end]))
        return !label.isNone && !label.isHeader && !label.isOnlyPart
    }

    private mutating func read(
        _ labels: [Int], _ lead: (start: Int, title: Int)?, _ names: InfoboxLabels.OfLanguage,
        _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) {
        // The head of a table is labels without values, and boxes that lead to the articles of a series are of links alone.
        guard labels.count >= Self.fewestLabels, !Self.isOfSeries(labels[0], lines, bytes),
            zip(labels, labels.dropFirst()).count(where: { $0 + 1 == $1 }) * 2 < labels.count
        else { return }
        let last = labels[labels.count - 1]
        if let lead, Scalar(bytes, at: lines[lead.title].start).isSmallLetter {
            // The title of the page and that of the box.
            for index in max(lead.title, 1)..<max(labels[0], 1)
            where Self.areEqual(lines[index], lines[lead.title], bytes) {
                starts.append(Start(node: index))
            }
        }
        for (place, label) in labels.enumerated() where label + 1 < lines.count {
            let next = place + 1 < labels.count ? labels[place + 1] : nil
            let value = lines[label + 1]
            if !Self.beginsSmall(value, bytes) {
                if place > 0, !NodeEdges.beginsInside(value, bytes) { starts.append(Start(node: label)) }
                continue
            }
            // "Executive" and "producer(s)" are one label.
            if Self.areLabel(lines[label], value, names, bytes) {
                if place > 0 { starts.append(Start(node: label)) }
                if label + 2 < lines.count, !NodeEdges.beginsInside(lines[label + 2], bytes) {
                    starts.append(Start(node: label + 2, label: lines[label].start))
                }
                continue
            }
            let isValue =
                next.map { (label + 1..<max($0, label + 1)).allSatisfy { Self.mayBeOfValue(lines[$0], bytes) } }
                ?? Self.isLastValue(label + 1, before: lead?.start, lines, bytes)
            // "Studio album" leads on to "by", and what is of the page's menus is no box.
            guard isValue, !NodeEdges.endsInside(Bytes(rebasing: bytes[lines[label].start..<value.end])),
                InterfaceWords.shared.roles(ofLine: Bytes(rebasing: bytes[value.start..<value.end])).isEmpty
            else { continue }
            if place > 0 { starts.append(Start(node: label)) }
            starts.append(Start(node: label + 1, label: lines[label].start))
        }
        guard let lead else { return }
        for index in (last + 2)..<max(lead.start, last + 2) where Self.isAddress(index, lines, bytes) {
            starts.append(Start(node: index))
        }
        starts.append(Start(node: lead.start, isLead: true))
    }

    /// Whether a label and the node behind it are one label.
    private static func areLabel(
        _ label: ScrapeLine, _ value: ScrapeLine, _ names: InfoboxLabels.OfLanguage, _ bytes: Bytes
    ) -> Bool {
        value.end - label.start <= longestLabel
            && Bytes(rebasing: bytes[label.start..<value.end]).joinedNodes.withUnsafeBufferPointer {
                !names.label($0).isNone
            }
    }

    /// The node in front of the first label of a box that is equal to one behind its last value, with which the article begins: a sentence goes on
    /// with it.
    private static func title(
        of node: Int, boxFrom labels: [Int], _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Int? {
        let initial = Scalar(bytes, at: lines[node].start)
        guard node - labels[labels.count - 1] <= longestEndOfLead, lines[node].count >= 3, node + 1 < lines.count,
            initial.isCapitalLetter || initial.isSmallLetter,
            NodeEdges.beginsInside(lines[node + 1], bytes) && bytes[lines[node + 1].start] != UInt8(ascii: "[")
                || NodeEdges.opensParenthesis(lines[node + 1], bytes)
        else { return nil }
        return (max(0, labels[0] - longestHead)..<labels[0]).first {
            areEqual(lines[$0], lines[node], bytes) && ($0 == 0 || bytes[lines[$0 - 1].end - 1] < 0x80)
        }
    }

    /// Whether a node may be a part of a value: it is short, and no sentence ends there.
    private static func mayBeOfValue(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.count <= longestValue && !bytes.matches(". ", at: line.start) && bytes[line.end - 1] != UInt8(ascii: ".")
    }

    private static func areEqual(_ line: ScrapeLine, _ other: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.count == other.count && bytes[line.start..<line.end].elementsEqual(bytes[other.start..<other.end])
    }

    private static func beginsSmall(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.count <= longestValue && Scalar(bytes, at: line.start).isSmallLetter
    }

    /// Whether a node behind the last known label is its value, and no sentence of the article that goes on with that: an address, or a short one
    /// behind which something else begins.
    private static func isLastValue(
        _ index: Int, before lead: Int?, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        if isAddress(index, lines, bytes) { return true }
        var end = index + 1
        while end < min(lines.count, index + longestEnd), isCitation(lines[end], bytes) || isAddress(end, lines, bytes)
        {
            end += 1
        }
        return end == lead
    }

    /// Whether a node is a citation, or a bracket of one that is a node each.
    private static func isCitation(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.count <= 5
            && (bytes[line.start] == UInt8(ascii: "[") || bytes[line.end - 1] == UInt8(ascii: "]")
                || bytes[line.start..<line.end].allSatisfy(\.isASCIIDigit))
    }

    /// Whether a node is an address without a protocol, or the first part of one that may break at its points.
    private static func isAddress(
        _ index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        let text = Bytes(rebasing: bytes[lines[index].start..<lines[index].end])
        guard text.count <= longestValue, Scalar(text, at: 0).isSmallLetter, !text.contains(where: \.isHTMLSpace) else {
            return false
        }
        if let point = text.firstIndex(of: UInt8(ascii: ".")) {
            return point > 1 && point + 2 < text.count && text[(point + 1)...].allSatisfy { $0 > 0x20 && $0 < 0x80 }
                && text[point + 1].isASCIILetter && text[point + 2].isASCIILetter
        }
        guard index + 1 < lines.count, text.allSatisfy(\.isASCIILetter) else { return false }
        let next = Bytes(rebasing: bytes[lines[index + 1].start..<lines[index + 1].end])
        return next.count > 2 && next[0] == UInt8(ascii: ".") && next[1].isASCIILetter && next[2].isASCIILetter
    }
}
