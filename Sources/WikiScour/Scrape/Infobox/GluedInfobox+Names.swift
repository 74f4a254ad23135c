/// Words that hold labels and are names: "DeviantArt", "TypeScript", "OpenDocument".
extension GluedInfobox {
    /// The words of a page's sentences and headings with a capital within, and the lines where each stands first and last. Read when they
    /// are first asked for, and once for all boxes.
    struct MixedWords {
        static let longest = 48
        private var lines: [[UInt8]: ClosedRange<Int>]?

        /// Whether a word stands in a line outside of some.
        mutating func contain(_ word: Range<Int>, outside box: ClosedRange<Int>, _ page: ScrapePage) -> Bool {
            guard word.count <= Self.longest else { return false }
            let known = lines ?? Self.read(page)
            lines = known
            guard let found = known[Array(page.bytes[word])] else { return false }
            return found.lowerBound < box.lowerBound || found.upperBound > box.upperBound
        }

        private static func read(_ page: ScrapePage) -> [[UInt8]: ClosedRange<Int>] {
            var words: [[UInt8]: ClosedRange<Int>] = [:]
            for (number, line) in page.lines.enumerated() where line.signs.contains(.glued) {
                // Rows may hold the same seams as those of a box.
                guard line.part == .heading || line.flags.contains(.titled) || line.isProse else { continue }
                var index = page.bytes.firstGlued(from: line.start + 1, to: line.end)
                while index < line.end {
                    guard page.bytes.hasSeam(at: index), let word = word(around: index, line, page.bytes) else {
                        index = page.bytes.firstGlued(from: index + 1, to: line.end)
                        continue
                    }
                    let bytes = Array(page.bytes[word])
                    words[bytes] = (words[bytes]?.lowerBound ?? number)...number
                    index = page.bytes.firstGlued(from: word.upperBound, to: line.end)
                }
            }
            return words
        }

        /// The letters and digits around a place, where other marks stand at both ends.
        private static func word(around place: Int, _ line: ScrapeLine, _ bytes: Bytes) -> Range<Int>? {
            var (start, end) = (place, place)
            while start > line.start, place - start < longest, isOfWord(bytes[start - 1]) { start -= 1 }
            while end < line.end, end - place < longest, isOfWord(bytes[end]) { end += 1 }
            guard start == line.start || !isOfWord(bytes[start - 1]), end == line.end || !isOfWord(bytes[end])
            else { return nil }
            return start..<end
        }

        private static func isOfWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 }
    }

    /// Takes out the first label where it is a line, and the next one begins with the page's title, to which a cell is glued: it is a short
    /// description of the page ("Operating system"), behind which the box begins.
    static func dropShortDescription(_ found: inout [Found], _ page: ScrapePage) {
        let title = page.title
        guard let first = found.first, first.isLine, !title.isEmpty, first.line + 1 < page.lines.count else { return }
        let line = page.lines[first.line + 1]
        guard line.count > title.count, page.text(line).starts(with: page.bytes[title]),
            Scalar(page.bytes, at: line.start + title.count).isCapitalLetter
        else { return }
        found.removeFirst()
    }

    /// A name may be of more words, but then it is hardly one.
    private static let mostSeams = 3

    /// Takes out the labels within words that the page writes so elsewhere.
    static func dropNames(_ found: inout [Found], _ words: inout MixedWords, _ page: ScrapePage) {
        guard let first = found.first, let last = found.last else { return }
        found.removeAll { label in
            // A word beside the label is glued to it.
            guard !label.isLine, !label.label.isHeader, page.bytes[label.range].allSatisfy(\.isASCIILetter) else {
                return false
            }
            return candidates(around: label, page).contains {
                words.contain($0, outside: first.line...last.line, page)
            }
        }
    }

    /// The words that a label may be a part of: up to a seam in front of it, or behind it.
    private static func candidates(around label: Found, _ page: ScrapePage) -> [Range<Int>] {
        let line = page.lines[label.line]
        var result: [Range<Int>] = []
        let first = max(line.start, label.range.lowerBound - MixedWords.longest)
        var start = label.range.lowerBound
        for _ in 0..<mostSeams where start > first && page.bytes[start - 1].isASCIILetter {
            repeat {
                start -= 1
            } while start > first && page.bytes[start - 1].isASCIILetter
                && !page.bytes.hasSeam(at: start)
            result.append(start..<label.range.upperBound)
        }
        let last = min(line.end, label.range.upperBound + MixedWords.longest)
        var end = label.range.upperBound
        for _ in 0..<mostSeams where end < last && page.bytes[end].isASCIILetter {
            repeat { end += 1 } while end < last && page.bytes[end].isASCIILetter && !page.bytes.hasSeam(at: end)
            result.append(label.range.lowerBound..<end)
        }
        return result
    }
}
