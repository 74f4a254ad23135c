/// A list of plain values that grows with the page and is kept for the next one.
///
/// An array would ask before every append whether it is shared. This one has a single owner and cannot be copied, so
/// an append is a store; it is what all the tape is made of.
package struct PageBuffer<Element: BitwiseCopyable>: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    @usableFromInline var capacity: Int
    @usableFromInline package internal(set) var count = 0

    @inlinable package init(capacity: Int = 64) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    deinit { base.deallocate() }

    /// The values where they lie; valid until the next append.
    @inlinable package var elements: UnsafeBufferPointer<Element> {
        UnsafeBufferPointer(start: base, count: count)
    }

    @inlinable package var last: Element? { count > 0 ? base[count - 1] : nil }

    @inlinable package subscript(_ index: Int) -> Element {
        unsafeAddress {
            assert(index >= 0 && index < count)
            return UnsafePointer(base + index)
        }
        unsafeMutableAddress {
            assert(index >= 0 && index < count)
            return base + index
        }
    }

    @inlinable package mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        (base + count).initialize(to: element)
        count += 1
    }

    @inlinable package mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        guard let first = elements.baseAddress else { return }
        if count + elements.count > capacity { grow(to: count + elements.count) }
        (base + count).initialize(from: first, count: elements.count)
        count += elements.count
    }

    /// Makes room for so many more values, so that appending them moves nothing.
    @inlinable package mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(to: count + more) }
    }

    /// Removes the last value.
    @inlinable package mutating func removeLast() {
        assert(count > 0)
        count -= 1
    }

    @inlinable package mutating func removeAll() { count = 0 }

    @usableFromInline mutating func grow(to needed: Int) {
        let larger = max(needed, capacity * 2)
        let grown = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        grown.moveInitialize(from: base, count: count)
        base.deallocate()
        base = grown
        capacity = larger
    }
}
