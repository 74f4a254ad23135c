/// The name of an HTML element, as a small number.
///
/// Element names that no reader of HTML treats apart are all ``other``.
public enum HTMLTag: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    /// A run of characters; not an element.
    case text = 0
    /// A comment; not an element.
    case comment
    /// An element with a name that is not listed here.
    case other
    case a, abbr, address, annotation, area, article, aside, audio
    case b, base, bdi, bdo, big, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, colgroup
    case dd, del, details, dfn, dir, div, dl, dt
    case em, embed
    case fieldset, figcaption, figure, font, footer, form, frameset
    case h1, h2, h3, h4, h5, h6, head, header, hr, html
    case i, iframe, img, input, ins
    case kbd, label, legend, li, link
    case main, map, mark, math, menu, meta, meter
    case nav, noscript
    case object, ol, optgroup, option, output
    case p, param, picture, pre, progress, q
    case rb, rp, rt, rtc, ruby
    case s, samp, script, section, select, semantics, small, source, span, strike, strong, style, sub, summary, sup, svg
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
    case u, ul, `var`, video, wbr
    // Of MathML, where the place of a part says what it is.
    case mfrac, mover, mroot, msqrt, msub, msubsup, msup, mtd, munder, munderover
    // What MediaWiki keeps in its cache in the place of the links that edit a section.
    case mwEditsection

    /// The element's name in lower case.
    public var name: String {
        switch self {
        case .var: "var"
        case .mwEditsection: "mw:editsection"
        default: String(describing: self)
        }
    }

    /// Compares the numbers. The comparison that the compiler makes is not inlined into other modules.
    @inlinable @inline(__always)
    public static func == (left: HTMLTag, right: HTMLTag) -> Bool {
        unsafeBitCast(left, to: UInt8.self) == unsafeBitCast(right, to: UInt8.self)
    }

    /// The level of a heading element, 1 to 6; 0 for everything else.
    @inlinable public var headingLevel: Int {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: 0
        }
    }

    /// The tag of an element name in lower case; ``other`` for a name that is not listed.
    public static func named(_ name: String) -> HTMLTag { byName.value(for: name) }

    /// The tag for each element name, for the reader.
    static let byName: ByteStringTable<HTMLTag> = {
        var table = ByteStringTable<HTMLTag>(missing: .other)
        for tag in allCases where tag.rawValue > HTMLTag.other.rawValue {
            table.insert(tag, for: tag.name)
        }
        return table
    }()
}
