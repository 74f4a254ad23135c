/// Reads the few declarations of a `style` attribute that decide what is text.
enum StyleReader {
    static func roles(_ style: Bytes) -> Roles {
        var roles: Roles = []
        if style.count < 9 { return roles }
        var index = 0
        while index < style.count {
            // A property begins a declaration: `-webkit-float` and `no-display` are others.
            if index == 0 || isSeparator(style[index - 1]) { roles.formUnion(declaration(style, at: index)) }
            index += 1
        }
        return roles
    }

    /// What a declaration `property: value` says; white space and case do not matter.
    private static func declaration(_ style: Bytes, at index: Int) -> Roles {
        switch style[index].lowercasedASCII {
        case UInt8(ascii: "d"):
            if let value = value(of: "display", style, index) {
                if style.matchesFolded("none", at: value) { return .hidden }
                if style.matchesFolded("inline-block", at: value) { return .inlineBlock }
                if style.matchesFolded("block", at: value) { return .block }
                if style.matchesFolded("flex", at: value) || style.matchesFolded("grid", at: value) { return .flex }
            }
        case UInt8(ascii: "p"):
            if let value = value(of: "position", style, index), style.matchesFolded("absolute", at: value) {
                return .positioned
            }
            if let value = value(of: "padding-right", style, index), isSpace(style, value) { return .padded }
        case UInt8(ascii: "m"):
            if let value = value(of: "margin-right", style, index), isSpace(style, value) { return .padded }
        case UInt8(ascii: "v"):
            if let value = value(of: "visibility", style, index), style.matchesFolded("hidden", at: value) {
                return .hidden
            }
        case UInt8(ascii: "f"):
            if let value = value(of: "float", style, index) {
                if style.matchesFolded("right", at: value) || style.matchesFolded("left", at: value) {
                    return .floating
                }
            } else if let value = value(of: "font-weight", style, index) {
                if style.matchesFolded("bold", at: value) || style.matchesFolded("700", at: value) { return .bold }
            } else if let value = value(of: "font-style", style, index) {
                if style.matchesFolded("italic", at: value) { return .italic }
            }
        default: break
        }
        return []
    }

    /// Where the value of a property begins; nil where another property is declared.
    private static func value(of property: StaticString, _ style: Bytes, _ index: Int) -> Int? {
        guard style.matchesFolded(property, at: index) else { return nil }
        let colon = style.skippingSpaces(from: index + property.utf8CodeUnitCount)
        guard colon < style.count, style[colon] == UInt8(ascii: ":") else { return nil }
        return style.skippingSpaces(from: colon + 1)
    }

    /// Whether a length is as wide as a space at least: less is for the looks of letters.
    private static func isSpace(_ style: Bytes, _ start: Int) -> Bool {
        var index = start
        var tenths = 0
        while index < style.count, style[index].isASCIIDigit {
            tenths = min(tenths * 10 + Int(style[index] - UInt8(ascii: "0")), 1_000)
            index += 1
        }
        tenths *= 10
        if index < style.count, style[index] == UInt8(ascii: ".") {
            index += 1
            if index < style.count, style[index].isASCIIDigit { tenths += Int(style[index] - UInt8(ascii: "0")) }
            while index < style.count, style[index].isASCIIDigit { index += 1 }
        }
        if style.matchesFolded("px", at: index) || style.matchesFolded("pt", at: index) { return tenths >= 40 }
        return tenths >= 4 && (style.matchesFolded("em", at: index) || style.matchesFolded("rem", at: index))
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ";") || byte == UInt8(ascii: "{") || byte.isHTMLSpace
    }
}
