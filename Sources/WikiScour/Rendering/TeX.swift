/// Brings the TeX of a formula into the form of the document (clean format, 2.8).
enum TeX {
    /// Folds white space, leaves out what nobody sees, and takes off an outermost `{\displaystyle …}` or `{\textstyle …}`,
    /// also where the style stands in front of its braces. Where the page ends within a formula nothing closes them.
    static func stripped(_ tex: Bytes) -> [UInt8] {
        let folded = folded(tex)
        let stripped = folded.withUnsafeBufferPointer { tex -> [UInt8] in
            for style in ["{\\displaystyle", "{\\textstyle"] as [StaticString] where tex.hasPrefixASCII(style) {
                let start = style.utf8CodeUnitCount
                let end = closingBrace(tex) ?? tex.count
                guard end >= tex.count - 1, start == tex.count || !tex[start].isASCIILetter else { continue }
                return Array(Bytes(rebasing: tex[start..<end]).trimmed)
            }
            for style in ["\\displaystyle{", "\\textstyle{"] as [StaticString] where tex.hasPrefixASCII(style) {
                let brace = style.utf8CodeUnitCount - 1
                let end = closingBrace(Bytes(rebasing: tex[brace...])).map { brace + $0 } ?? tex.count
                guard end >= tex.count - 1 else { continue }
                return Array(Bytes(rebasing: tex[(brace + 1)..<end]).trimmed)
            }
            return Array(tex)
        }
        // A space that was written as `\\ ` at the end has lost its blank; the backslash would take the dollar sign along.
        let backslashes = stripped.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        guard backslashes % 2 == 1 else { return stripped }
        return stripped.dropLast().withUnsafeBufferPointer { Array($0.trimmed) }
    }

    private static func folded(_ tex: Bytes) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(tex.count)
        var needsSpace = false
        var index = 0
        while index < tex.count {
            let (character, length) =
                CharacterClass.isPlain(tex[index]) ? (.visible, 1) : CharacterClass.special(tex, at: index)
            switch character {
            case .space: needsSpace = !folded.isEmpty
            // It ends the name of a command, if it stands behind one.
            case .invisible: needsSpace = needsSpace || endsInCommand(folded)
            case .visible:
                if needsSpace { folded.append(0x20) }
                needsSpace = false
                if length == 1 { folded.append(tex[index]) } else { folded += tex[index..<index + length] }
            }
            index += length
        }
        return folded
    }

    /// Longer names of commands are none.
    private static let longestCommand = 32

    /// Whether TeX ends in the name of a command, which a letter behind it would change.
    private static func endsInCommand(_ tex: [UInt8]) -> Bool {
        let name = tex.suffix(longestCommand).reversed().prefix(while: \.isASCIILetter).count
        return name > 0 && name < tex.count && tex[tex.count - 1 - name] == UInt8(ascii: "\\")
    }

    /// Where the brace that opens the formula closes.
    private static func closingBrace(_ tex: Bytes) -> Int? {
        var depth = 0
        var index = 0
        while index < tex.count {
            switch tex[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }
}
