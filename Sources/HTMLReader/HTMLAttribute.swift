/// The attributes that a reader of HTML pages may ask for. All others are left out of the tape.
package enum HTMLAttribute: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case other = 0
    case about, alt, alttext, `class`, colspan, content, dir, display, encoding, hidden, href
    case httpEquiv, id, itemprop, lang, name, property, rel, role, rowspan, src
    case start, style, title, type, typeof, value, xmlLang
    case dataMw, dataSource, dataItemName

    /// The attribute's name in lower case.
    package var name: String {
        switch self {
        case .class: "class"
        case .httpEquiv: "http-equiv"
        case .xmlLang: "xml:lang"
        case .dataMw: "data-mw"
        case .dataSource: "data-source"
        case .dataItemName: "data-item-name"
        default: String(describing: self)
        }
    }

    /// The attribute for each name, for the reader.
    static let byName: ByteStringTable<HTMLAttribute> = {
        var table = ByteStringTable<HTMLAttribute>(missing: .other)
        for attribute in allCases where attribute != .other {
            table.insert(attribute, for: attribute.name)
        }
        return table
    }()
}
