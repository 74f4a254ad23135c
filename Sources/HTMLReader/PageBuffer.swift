internal import CLibXML2

/// A list of plain values that grows with the page and is kept for the next one.
///
/// An array would ask before every append whether it is shared. This one has a single owner and cannot be copied, so
/// an append is a store; it is what all the tape is made of.
public struct PageBuffer<Element: BitwiseCopyable>: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    @usableFromInline var capacity: Int
    public var count = 0

    @inlinable public init(capacity: Int = 64) {
        self.capacity = max(capacity, 1)
        base = Self.allocate(max(capacity, 1))
    }

    /// Makes a list of so many equal values.
    @inlinable public init(repeating element: Element, count: Int) {
        self.init(capacity: count)
        base.initialize(repeating: element, count: count)
        self.count = count
    }

    deinit { Self.release(base) }

    /// The values where they lie; valid until the next append.
    @inlinable public var elements: UnsafeBufferPointer<Element> {
        UnsafeBufferPointer(start: base, count: count)
    }

    /// The same, to be changed in place.
    @inlinable public var mutableElements: UnsafeMutableBufferPointer<Element> {
        mutating get { UnsafeMutableBufferPointer(start: base, count: count) }
    }

    @inlinable public var last: Element? { count > 0 ? base[count - 1] : nil }

    @inlinable public subscript(_ index: Int) -> Element {
        unsafeAddress {
            assert(index >= 0 && index < count)
            return UnsafePointer(base + index)
        }
        unsafeMutableAddress {
            assert(index >= 0 && index < count)
            return base + index
        }
    }

    @inlinable @inline(__always)
    public mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        (base + count).initialize(to: element)
        count += 1
    }

    @inlinable public mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        guard let first = elements.baseAddress else { return }
        if count + elements.count > capacity { grow(to: count + elements.count) }
        (base + count).initialize(from: first, count: elements.count)
        count += elements.count
    }

    /// Makes room for so many more values, so that appending them moves nothing.
    @inlinable public mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(to: count + more) }
    }

    /// Makes room for so many more values, and appends as many as `body` says that it wrote there.
    @inlinable public mutating func fill(_ more: Int, _ body: (UnsafeMutablePointer<Element>, Int) -> Int) {
        reserve(more)
        count += body(base + count, capacity - count)
    }

    /// Removes the last value.
    @inlinable public mutating func removeLast() {
        assert(count > 0)
        count -= 1
    }

    @inlinable public mutating func removeAll() { count = 0 }

    /// Removes the values from a place on.
    @inlinable public mutating func truncate(to count: Int) {
        assert(count <= self.count)
        self.count = count
    }

    @inline(never)
    @usableFromInline mutating func grow(to needed: Int) {
        let larger = max(needed, capacity * 2)
        // Large memory is moved by the system's tables, so that there are not two copies for a while.
        guard let grown = realloc(base, larger * MemoryLayout<Element>.stride) else { fatalError("out of memory") }
        base = grown.assumingMemoryBound(to: Element.self)
        capacity = larger
    }

    @usableFromInline static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Element> {
        guard let memory = malloc(capacity * MemoryLayout<Element>.stride) else { fatalError("out of memory") }
        return memory.assumingMemoryBound(to: Element.self)
    }

    @usableFromInline static func release(_ base: UnsafeMutablePointer<Element>) { free(base) }
}

extension PageBuffer<UInt8> {
    /// Appends bytes of which there are mostly few: calling for a copy would take longer than making it.
    @inline(__always)
    mutating func append(few bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count < 16, let source = UnsafeRawPointer(bytes.baseAddress) else {
            return append(contentsOf: bytes)
        }
        reserve(16)
        let target = UnsafeMutableRawPointer(base + count)
        if bytes.count >= 8 {
            // Two words, which overlap.
            let end = bytes.count - 8
            let last = source.loadUnaligned(fromByteOffset: end, as: UInt64.self)
            target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
            target.storeBytes(of: last, toByteOffset: end, as: UInt64.self)
        } else {
            for index in bytes.indices { base[count + index] = bytes[index] }
        }
        count += bytes.count
    }
}
