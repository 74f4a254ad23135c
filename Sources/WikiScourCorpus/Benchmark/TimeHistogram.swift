/// How many pages took how long, to 1 %, in memory that does not grow with the pages.
struct TimeHistogram: Sendable {
    /// Steps within a doubling of the time.
    private static let resolution = 64
    /// From a nanosecond to a day.
    private var counts = [Int](repeating: 0, count: 47 * resolution)
    private var count = 0
    private(set) var greatest = 0.0

    mutating func add(seconds: Double) {
        let nanoseconds = max(1, seconds * 1e9)
        let step = Int((nanoseconds.significand - 1) * Double(Self.resolution))
        let place = Int(nanoseconds.exponent) * Self.resolution + step
        counts[min(place, counts.count - 1)] += 1
        count += 1
        greatest = max(greatest, seconds)
    }

    /// The time that so many of a thousand pages did not exceed, in seconds.
    func time(perMille: Int) -> Double {
        let rank = (count * perMille + 999) / 1000
        var passed = 0
        for (place, number) in counts.enumerated() where number > 0 {
            passed += number
            if passed >= rank {
                // Nothing is known of the last step but that it is long.
                if place == counts.count - 1 { break }
                let (doublings, step) = place.quotientAndRemainder(dividingBy: Self.resolution)
                let nanoseconds = Double(
                    sign: .plus, exponent: doublings, significand: 1 + (Double(step) + 0.5) / Double(Self.resolution))
                return min(nanoseconds * 1e-9, greatest)
            }
        }
        return greatest
    }

    static func += (left: inout TimeHistogram, right: TimeHistogram) {
        for place in right.counts.indices { left.counts[place] += right.counts[place] }
        left.count += right.count
        left.greatest = max(left.greatest, right.greatest)
    }
}
