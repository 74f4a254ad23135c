import Testing

@testable import WikiScourCorpus

/// What a report draws needs no more memory for a large corpus than for a small one.
struct CorpusFiguresTests {
    @Test func `a timeline grows coarser and loses nothing`() {
        var timeline = Timeline()
        for second in 0..<10_000 { timeline.add(3, at: Double(second)) }
        #expect(timeline.spans.count <= 120)
        #expect(timeline.spans.map(\.pages).reduce(0, +) == 10_000)
        #expect(timeline.spans.map(\.bytes).reduce(0, +) == 30_000)
        #expect(timeline.length * Double(timeline.spans.count) >= 9_999)
    }

    @Test func `a list keeps the few that have most, the first of equal ones first`() {
        var list = TopList(length: 3)
        for (key, value) in [("a", 1.0), ("b", 5), ("c", 0), ("d", 5), ("e", 2), ("f", 9)] { list.add(key, nil, value) }
        #expect(list.pages.map(\.key) == ["f", "b", "d"])
    }

    @Test func `a histogram has a bar for each power of two`() {
        var histogram = SizeHistogram()
        for size in [0, 1, 2, 3, 4, 1023, 1024] { histogram.add(size) }
        #expect(histogram.counts == [2, 2, 1, 0, 0, 0, 0, 0, 0, 1, 1])
    }

    @Test(arguments: ["pages/a.html", "dump.tar.gz@512@81920", "a%40b@3", "100%25.html"])
    func `a key is read as it is written`(key: String) {
        #expect(PageKey(key)?.description == key)
    }

    @Test(arguments: ["", "@1", "a@", "a@x", "a@-1"])
    func `what is no key is none`(text: String) {
        #expect(PageKey(text) == nil)
    }
}
