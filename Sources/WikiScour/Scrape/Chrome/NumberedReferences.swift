/// Lists of references whose numbers have lines of their own, as pages for telephones have: "[1]", and under it the source.
enum NumberedReferences {
    /// How many lines a source may take, and how many may stand between the heading and the first number.
    private static let longestSource = 3
    private static let longestHead = 2

    /// The lists under the headings of references, in order.
    static func find(in content: Range<Int>, _ page: ScrapePage, _ names: SectionNames.Names) -> [Range<Int>] {
        // Where every text is a line, so are the marks of citations.
        guard page.flattening != .textNodes else { return [] }
        var lists: [Range<Int>] = []
        for heading in content
        where page.lines[heading].part == .heading
            && page.sectionKinds(of: page.lines[heading], names).contains(.references)
        {
            let reach = min(heading + 2 + longestHead, content.upperBound)
            guard let first = (heading + 1..<reach).first(where: { number(at: $0, page) == 1 }) else { continue }
            lists.append(first..<end(from: first, content.upperBound, page))
        }
        return lists
    }

    /// Where the list ends that begins at a number.
    private static func end(from first: Int, _ limit: Int, _ page: ScrapePage) -> Int {
        var (last, index, value) = (first, first + 1, 1)
        while index < limit, page.lines[index].part == .body, index - last <= longestSource + 1 {
            if number(at: index, page) == value + 1 {
                value += 1
                last = index
            }
            index += 1
        }
        // Its source stands under the last number, on a line.
        let end = last + 1
        return end < limit && page.lines[end].part == .body ? end + 1 : end
    }

    /// The number in brackets that is all of a line.
    private static func number(at index: Int, _ page: ScrapePage) -> Int? {
        let line = page.lines[index]
        guard line.part == .body, line.count <= 16, page.bytes[line.start] == UInt8(ascii: "["),
            let (value, length) = Digits.number(page.bytes, at: line.start + 1), length + 2 == line.count,
            page.bytes[line.end - 1] == UInt8(ascii: "]")
        else { return nil }
        return value
    }
}
