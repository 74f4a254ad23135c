internal import HTMLReader

/// What the discussion tools of MediaWiki write on talk pages (``TalkTable``): above each topic "Latest comment: 5 years ago",
/// "2 comments", "2 people in discussion", behind each comment "Reply", and buttons to subscribe.
struct TalkWords: Sendable {
    static let shared = TalkWords()

    /// What the line above a topic consists of in one language: what stands in front of the time, and behind the two numbers.
    struct Header: Sendable {
        var latest: [[UInt8]] = []
        var comments: [[UInt8]] = []
        var people: [[UInt8]] = []
    }

    private(set) var headers: [Header] = []
    /// The buttons to subscribe to a topic, or not to any longer.
    private(set) var subscriptions: [[UInt8]] = []
    /// The links behind a comment, with brackets and without.
    private(set) var replies: [[UInt8]] = []
    /// The two bytes that the words behind the number of people end in, and those that a reply link ends in.
    private(set) var endsOfHeaders = PairFilter()
    private(set) var endsOfReplies = PairFilter()

    /// The two bytes in front of those that the words behind the number of people end in, which alone fit many lines.
    private var beforeEndsOfHeaders = PairFilter()

    private init() {
        var language = ""
        TSV.forEachRow(TalkTable.tsv) { fields in
            if fields[0] != language || headers.isEmpty {
                language = String(fields[0])
                headers.append(Header())
            }
            let texts = fields[2].split(separator: "|").map { Array($0.utf8) }
            switch fields[1] {
            case "latest": headers[headers.count - 1].latest = texts
            case "comments": headers[headers.count - 1].comments = texts
            case "people": headers[headers.count - 1].people = texts
            case "subscribe": subscriptions += texts
            case "reply": replies += texts.flatMap { [Array("[".utf8) + $0 + Array("]".utf8), $0] }
            default: preconditionFailure("not a row of talk pages: \(fields)")
            }
        }
        subscriptions.sort { $0.count > $1.count }
        for text in headers.flatMap(\.people) {
            precondition(text.count >= 4, "the ends of words so short are not looked at: \(text)")
            text.withUnsafeBufferPointer { endsOfHeaders.insert($0, isEnd: true) }
            text.dropLast(2).withUnsafeBufferPointer { beforeEndsOfHeaders.insert($0, isEnd: true) }
        }
        for text in replies { text.withUnsafeBufferPointer { endsOfReplies.insert($0, isEnd: true) } }
    }

    /// Where the words above a topic begin that a line ends with; nil where it does not.
    func startOfHeader(in line: Bytes) -> Int? {
        guard line.count > 8, mayEndHeader(line) else { return nil }
        for header in headers {
            guard let people = Self.startOfCount(header.people, atEndOf: line) else { continue }
            let rest = Bytes(rebasing: line[..<people])
            guard let comments = Self.startOfCount(header.comments, atEndOf: rest) else { continue }
            let front = Bytes(rebasing: rest[..<comments])
            for latest in header.latest where front.count > latest.count {
                let places = (0...(front.count - latest.count)).reversed()
                if let found = places.first(where: { front[$0...].starts(with: latest) }) { return found }
            }
        }
        return nil
    }

    /// Whether a line may end in the number of people, as far as four bytes tell.
    @inline(__always)
    private func mayEndHeader(_ line: Bytes) -> Bool {
        let count = line.count
        return count >= 4 && endsOfHeaders.mayEnd(line[count - 2], line[count - 1])
            && beforeEndsOfHeaders.mayEnd(line[count - 4], line[count - 3])
    }

    /// How many of some lines are the words above a topic, each on a line of its own; nil where they are not.
    func headerLength(_ line: (Int) -> Bytes?) -> Int? {
        guard let first = line(0), let second = line(1), let third = line(2), mayEndHeader(third) else { return nil }
        let isHeader = headers.contains { header in
            header.latest.contains { first.starts(with: $0) }
                && Self.startOfCount(header.comments, atEndOf: second) == 0
                && Self.startOfCount(header.people, atEndOf: third) == 0
        }
        return isHeader ? 3 : nil
    }

    /// Whether a text begins with what stands in front of the time of the latest comment.
    func beginsWithLatest(_ text: Bytes) -> Bool {
        headers.contains { $0.latest.contains { text.count > $0.count && text.starts(with: $0) } }
    }

    /// Where a number and one of some words behind it begin that a text ends with.
    private static func startOfCount(_ words: [[UInt8]], atEndOf text: Bytes) -> Int? {
        for word in words where text.count > word.count && text.suffix(word.count).elementsEqual(word) {
            var start = text.count - word.count
            while start > 0, let length = digitLength(before: start, in: text) { start -= length }
            if start < text.count - word.count { return start }
        }
        return nil
    }

    /// How many bytes the digit has that ends in front of a place; nil where none does.
    private static func digitLength(before end: Int, in text: Bytes) -> Int? {
        if text[end - 1] < 0x80 { return text[end - 1].isASCIIDigit ? 1 : nil }
        for length in 2...3 where end >= length && text[end - length] & 0xC0 == 0xC0 {
            return Digits.value(Scalar(text, at: end - length)) == nil ? nil : length
        }
        return nil
    }

    /// How long the button to subscribe is that a text begins with.
    func subscriptionLength(beginning text: Bytes) -> Int {
        subscriptions.first { text.starts(with: $0) }?.count ?? 0
    }

    /// Whether a text is a reply link, or two: "Reply [reply]". Its parts may be nodes.
    func isReply(_ text: Bytes) -> Bool {
        let letters = text.filter { !$0.isHTMLSpace }
        return replies.contains { reply in
            guard letters.starts(with: reply) else { return false }
            let rest = letters[reply.count...]
            return rest.isEmpty || replies.contains { $0.elementsEqual(rest) }
        }
    }
}
