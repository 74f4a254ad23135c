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

    /// How long the longest of the names is.
    static let longestName = allCases.map(\.name.utf8.count).max() ?? 0

    /// The attribute for each name, for the reader.
    static let byName: ByteStringTable<HTMLAttribute> = {
        var table = ByteStringTable<HTMLAttribute>(missing: .other)
        for attribute in allCases where attribute != .other {
            table.insert(attribute, for: attribute.name)
        }
        return table
    }()
}
