internal import HTMLReader

/// libxml2's SAX parse of a page, with callbacks that do nothing: the least that a page costs whoever parses it, and so the
/// yardstick of benchmarks.
@_spi(Benchmarks)
public enum BareParse {
    /// Parses a page in UTF-8, in the pieces and with the options with which the cleaner calls libxml2.
    public static func run(_ page: UnsafeRawBufferPointer) {
        bareParse(page.bindMemory(to: UInt8.self))
    }
}
