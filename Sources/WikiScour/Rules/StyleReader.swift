/// Reads the few declarations of a `style` attribute that decide what is text.
enum StyleReader {
    static func roles(_ style: UnsafeBufferPointer<UInt8>) -> Roles {
        var roles: Roles = []
        if style.count < 9 { return roles }
        if declares(style, "display", "none") || declares(style, "visibility", "hidden") { roles.insert(.hidden) }
        if declares(style, "float", "right") || declares(style, "float", "left") { roles.insert(.floating) }
        if declares(style, "display", "inline-block") { roles.insert(.inlineBlock) }
        if declares(style, "font-weight", "bold") || declares(style, "font-weight", "700") { roles.insert(.bold) }
        if declares(style, "font-style", "italic") { roles.insert(.italic) }
        return roles
    }

    /// Whether a declaration `property: value` is there; white space and case do not matter.
    private static func declares(
        _ style: UnsafeBufferPointer<UInt8>, _ property: StaticString, _ value: StaticString
    ) -> Bool {
        let propertyCount = property.utf8CodeUnitCount
        var index = 0
        while index + propertyCount < style.count {
            // A property begins a declaration: `-webkit-float` and `no-display` are others.
            if style.matchesFolded(property, at: index), index == 0 || isSeparator(style[index - 1]) {
                var rest = style.skippingSpaces(from: index + propertyCount)
                if rest < style.count, style[rest] == UInt8(ascii: ":") {
                    rest = style.skippingSpaces(from: rest + 1)
                    if style.matchesFolded(value, at: rest) { return true }
                }
            }
            index += 1
        }
        return false
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ";") || byte == UInt8(ascii: "{") || byte.isHTMLSpace
    }
}
