/// An element whose end tag the sieve has not met yet.
struct OpenTag: BitwiseCopyable {
    var node: UInt32
    var tag: HTMLTag
    /// Where the element's name stands in the page; what tells elements apart that have no ``HTMLTag`` of their own.
    var nameStart: UInt32
    var nameCount: UInt32
    /// The name's first eight bytes in lower case.
    var nameWord: UInt64
}
