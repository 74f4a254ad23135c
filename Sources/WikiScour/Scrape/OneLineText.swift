/// Breaks a page that was squashed to one line where its own marks still show a border: in front of headings and behind
/// their edit links, between the entries of the table of contents, in front of references and of what the page says
/// behind its article. Paragraphs of one section stay one: nothing tells them apart.
struct OneLineText {
    private let bytes: Bytes
    private var breaks: Set<Int> = []
    /// The titles of the table of contents, to find the headings by.
    private var titles: [Range<Int>] = []

    static func rewrite(_ bytes: Bytes) -> RewrittenScrape {
        var reader = OneLineText(bytes)
        reader.breakAtInterface()
        reader.breakAtContents()
        reader.breakAtEditLinks()
        reader.breakAtReferences()
        var output = RewrittenScrape(bytes)
        var start = 0
        for place in reader.breaks.sorted() + [bytes.count] where place > start {
            output.beginLine(from: start)
            output.text.append(contentsOf: Bytes(rebasing: bytes[start..<place]))
            start = place
        }
        return output
    }

    private init(_ bytes: Bytes) {
        self.bytes = bytes
    }

    /// The roles whose texts begin or end something wherever they stand.
    private static let borders: InterfaceRoles = [.tagline, .jumpLink, .retrievedFrom, .lastModified]

    /// Breaks round the texts of the interface that are long enough to be nobody else's.
    private mutating func breakAtInterface() {
        var index = 0
        var isStart = true
        while index < bytes.count {
            defer { index += 1 }
            let byte = bytes[index]
            if byte.isHTMLSpace {
                isStart = true
                continue
            }
            guard isStart else { continue }
            isStart = false
            let rest = Bytes(rebasing: bytes[index..<min(bytes.count, index + 400)])
            guard let (role, length) = InterfaceWords.shared.prefix(of: rest, among: Self.borders), length >= 12 else {
                continue
            }
            if role == .retrievedFrom, !Bytes(rebasing: rest[..<min(rest.count, length + 12)]).contains("http") {
                continue
            }
            breaks.insert(index)
            if role != .retrievedFrom { breaks.insert(index + length) }
        }
        breakBehindAddress()
    }

    /// The categories follow the page's address.
    private mutating func breakBehindAddress() {
        guard let found = bytes.firstIndex(of: "oldid=") ?? bytes.firstIndex(of: "title=") else { return }
        var end = found
        while end < bytes.count, !bytes[end].isHTMLSpace { end += 1 }
        breaks.insert(end)
    }

    /// The entries of the table of contents count up from one.
    private mutating func breakAtContents() {
        var index = 0
        while let place = bytes.firstIndex(of: " 1 ", from: index) {
            index = place + 1
            let rest = Bytes(rebasing: bytes[max(0, place - 60)..<place])
            guard hasHeading(rest) else { continue }
            readContents(from: place + 1)
            if titles.count >= 2 { return }
        }
    }

    private func hasHeading(_ text: Bytes) -> Bool {
        var start = text.count
        while start > 0 {
            start -= 1
            if start == 0 || text[start - 1] == 0x20 {
                let word = Bytes(rebasing: text[start...]).trimmed
                let roles = InterfaceWords.shared.roles(ofLine: word)
                if !roles.isDisjoint(with: [.tocHeading, .tocToggle]) { return true }
            }
        }
        return false
    }

    private mutating func readContents(from start: Int) {
        titles.removeAll()
        var starts = [start]
        var last = [1]
        var titleStart = start + 2
        var index = titleStart
        while index < bytes.count, index - titleStart < 160 {
            if bytes[index] == 0x20, let (number, length) = follower(of: last, at: index + 1) {
                titles.append(titleStart..<index)
                starts.append(index + 1)
                last = number
                titleStart = index + 1 + length
                index = titleStart
            } else {
                index += 1
            }
        }
        // The last title ends where the first heading begins: it reads like the first title.
        if let first = titles.first, let heading = bytes.firstIndex(of: Bytes(rebasing: bytes[first]), from: titleStart)
        {
            titles.append(titleStart..<heading)
            starts.append(heading)
        }
        guard titles.count >= 2 else { return }
        breaks.formUnion(starts)
    }

    private func follower(of last: [Int], at index: Int) -> ([Int], Int)? {
        var candidates = [last + [1]]
        for depth in (1...last.count).reversed() {
            candidates.append(Array(last[..<(depth - 1)]) + [last[depth - 1] + 1])
        }
        for candidate in candidates {
            let text = Array((candidate.map { String($0) }.joined(separator: ".") + " ").utf8)
            if index + text.count <= bytes.count, bytes[index..<index + text.count].elementsEqual(text) {
                return (candidate, text.count)
            }
        }
        return nil
    }

    /// A heading ends in its edit link, and begins as its entry in the contents says.
    private mutating func breakAtEditLinks() {
        var index = 0
        while let open = bytes.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = open + 1
            guard let close = bytes.firstIndex(of: UInt8(ascii: "]"), from: open), close - open < 80,
                InterfaceWords.shared.isEditLink(Bytes(rebasing: bytes[open + 1..<close]).trimmed), close - open > 3
            else { continue }
            breaks.insert(close + 1)
            let heading = Bytes(rebasing: bytes[..<open]).count
            var end = heading
            while end > 0, bytes[end - 1].isHTMLSpace { end -= 1 }
            let fits = titles.filter { range in
                let title = Bytes(rebasing: bytes[range]).trimmed
                return title.count <= end && bytes[end - title.count..<end].elementsEqual(title)
            }
            if let longest = fits.map({ Bytes(rebasing: bytes[$0]).trimmed.count }).max() {
                breaks.insert(end - longest)
            } else if let sentence = bytes[..<end].lastIndex(where: {
                $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "]")
            }),
                end - sentence < 100
            {
                breaks.insert(sentence + 1)
            }
        }
    }

    /// References begin with the mark that leads back.
    private mutating func breakAtReferences() {
        var index = 0
        while let place = bytes.firstIndex(of: " ^ ", from: index) {
            breaks.insert(place + 1)
            index = place + 1
        }
    }
}
