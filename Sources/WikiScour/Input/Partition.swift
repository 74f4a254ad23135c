/// The first place in a range where the condition does not hold; it holds up to there, and not from there on.
@inline(__always)
func partition(_ range: Range<Int>, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
        let middle = (low + high) / 2
        if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
}
