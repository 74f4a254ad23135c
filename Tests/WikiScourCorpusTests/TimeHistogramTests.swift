import Testing

@testable import WikiScourCorpus

struct TimeHistogramTests {
    @Test func `parts of the pages are told to 1 %`() {
        var histogram = TimeHistogram()
        // 1 ms, 2 ms … 1 s, in no order.
        for number in 0..<1000 { histogram.add(seconds: Double(number * 7919 % 1000 + 1) / 1000) }
        for (perMille, seconds) in [(1, 0.001), (500, 0.5), (900, 0.9), (990, 0.99)] {
            #expect(abs(histogram.time(perMille: perMille) / seconds - 1) < 0.01)
        }
        #expect(histogram.time(perMille: 1000) == 1)
    }

    @Test func `sums are as if all had been in one`() {
        var (left, right, whole) = (TimeHistogram(), TimeHistogram(), TimeHistogram())
        for number in 1...200 {
            let seconds = Double(number) * 1e-5
            if number % 3 == 0 { left.add(seconds: seconds) } else { right.add(seconds: seconds) }
            whole.add(seconds: seconds)
        }
        left += right
        for perMille in [1, 250, 500, 990, 1000] {
            #expect(left.time(perMille: perMille) == whole.time(perMille: perMille))
        }
    }

    @Test func `a time of nothing and of days are times too`() {
        var histogram = TimeHistogram()
        #expect(histogram.time(perMille: 500) == 0)
        histogram.add(seconds: 0)
        histogram.add(seconds: 1e6)
        #expect(histogram.time(perMille: 500) < 1e-8)
        #expect(histogram.time(perMille: 1000) == 1e6)
    }
}
