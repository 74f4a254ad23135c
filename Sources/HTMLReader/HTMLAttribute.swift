/// The attributes that the stages behind the reader ask for. All others are left out of the tape.
public enum HTMLAttribute: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case other = 0
    case about, align, alt, alttext, `class`, colspan, content, dataMwVariant, display, encoding, hidden, href
    case id, lang, name, property, rel, role, rowspan, src
    case start, style, typeof, value, xmlLang

    /// Compares the numbers. The comparison that the compiler makes is not inlined into other modules.
    @inlinable @inline(__always)
    public static func == (left: HTMLAttribute, right: HTMLAttribute) -> Bool {
        unsafeBitCast(left, to: UInt8.self) == unsafeBitCast(right, to: UInt8.self)
    }

    /// The attribute's name in lower case.
    public var name: String {
        switch self {
        case .class: "class"
        case .xmlLang: "xml:lang"
        case .dataMwVariant: "data-mw-variant"
        default: String(describing: self)
        }
    }

    /// Whether a name that does not fit into a word may be one of these, by its length and its last letter. Most pages have
    /// many such names, and none that is asked for.
    @inline(__always)
    static func mayBeLong(count: Int, last: UInt8) -> Bool { count == 15 && last == UInt8(ascii: "t") }

    /// The attribute for each name, for the reader.
    static let byName: ByteStringTable<HTMLAttribute> = {
        var table = ByteStringTable<HTMLAttribute>(missing: .other)
        for attribute in allCases where attribute != .other {
            let name = attribute.name.utf8
            precondition(name.count <= 8 || mayBeLong(count: name.count, last: name.last!), "not looked for: \(name)")
            table.insert(attribute, for: attribute.name)
        }
        return table
    }()
}
