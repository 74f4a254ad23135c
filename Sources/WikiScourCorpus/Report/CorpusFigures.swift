internal import WikiScour

/// What a report draws of a corpus, in memory that does not grow with it: counts, histograms, and the first few of a kind.
package struct CorpusFigures: Sendable, Hashable {
    /// How many pages each list names.
    static let listLength = 10
    /// Less text than this makes no share that means anything.
    private static let smallestPage = 2000

    /// The sizes of cleaned pages, as they came and as documents.
    package private(set) var inputSizes = SizeHistogram()
    package private(set) var outputSizes = SizeHistogram()
    package private(set) var timeline = Timeline()
    /// Pages of this run, by the milliseconds that they took.
    package private(set) var slowest = TopList(length: listLength)
    /// By how much of their text was removed, in percent.
    package private(set) var mostRemoved = TopList(length: listLength)
    /// Pages of which nothing was removed, by their bytes.
    package private(set) var untouched = TopList(length: listLength)
    /// By the pieces that could not be decoded.
    package private(set) var mostReplaced = TopList(length: listLength)
    /// The first pages that failed.
    package private(set) var failures: [PageFailure] = []

    mutating func add(_ entry: ManifestEntry) {
        if entry.outcome == .failed, failures.count < Self.listLength {
            failures.append(
                PageFailure(key: entry.key, title: entry.title, code: entry.code ?? "", message: entry.message ?? ""))
        }
        if let count = entry.replacedCount { mostReplaced.add(entry.key, entry.title, Double(count)) }
        guard entry.outcome == .cleaned, let outputByteCount = entry.outputByteCount else { return }
        inputSizes.add(entry.inputByteCount)
        outputSizes.add(outputByteCount)
        let removed = entry.removed.reduce(0) { $0 + $1.bytes }
        if removed == 0 {
            untouched.add(entry.key, entry.title, Double(entry.inputByteCount))
        } else if removed + outputByteCount >= Self.smallestPage {
            mostRemoved.add(entry.key, entry.title, 100 * Double(removed) / Double(removed + outputByteCount))
        }
    }

    /// Adds what a page of this run took.
    mutating func addWork(_ entry: ManifestEntry, seconds: Double, at time: Double) {
        timeline.add(entry.inputByteCount, at: time)
        slowest.add(entry.key, entry.title, seconds * 1000)
    }
}

/// How many are of which size: a bar for each power of two.
package struct SizeHistogram: Sendable, Hashable {
    /// The number of those of `1 << index` bytes and more, up to the next.
    package private(set) var counts: [Int] = []

    mutating func add(_ byteCount: Int) {
        let index = byteCount > 1 ? Int.bitWidth - 1 - byteCount.leadingZeroBitCount : 0
        while counts.count <= index { counts.append(0) }
        counts[index] += 1
    }
}

/// How much was done when: spans of equal length, which grow as the run does.
package struct Timeline: Sendable, Hashable {
    package struct Span: Sendable, Hashable {
        package var pages = 0
        package var bytes = 0
    }

    private static let maximumCount = 120

    /// The length of a span, in seconds.
    package private(set) var length = 0.125
    package private(set) var spans: [Span] = []

    mutating func add(_ byteCount: Int, at time: Double) {
        while Int(time / length) >= Self.maximumCount {
            length *= 2
            spans = stride(from: 0, to: spans.count, by: 2).map { index in
                let next = index + 1 < spans.count ? spans[index + 1] : Span()
                return Span(pages: spans[index].pages + next.pages, bytes: spans[index].bytes + next.bytes)
            }
        }
        let index = max(Int(time / length), 0)
        while spans.count <= index { spans.append(Span()) }
        spans[index].pages += 1
        spans[index].bytes += byteCount
    }
}

/// The few pages that have most of something.
package struct TopList: Sendable, Hashable {
    package struct Page: Sendable, Hashable {
        package var key: String
        package var title: String?
        package var value: Double
    }

    private let length: Int
    /// The most first; of equal ones, the first that came.
    package private(set) var pages: [Page] = []

    init(length: Int) {
        self.length = length
    }

    mutating func add(_ key: String, _ title: String?, _ value: Double) {
        guard value > 0, pages.count < length || value > pages[length - 1].value else { return }
        let place = pages.firstIndex { $0.value < value } ?? pages.count
        pages.insert(Page(key: key, title: title, value: value), at: place)
        if pages.count > length { pages.removeLast() }
    }
}
