/// Writes superscripts and subscripts in a line (clean format, section 2.6).
enum ScriptForms {
    enum Position {
        case above, below
    }

    /// What stands in front of a superscript, as far as it matters.
    struct Context {
        /// A bracket that closes.
        var isClosingBracket = false
        /// A letter that is no part of a longer word; nil otherwise.
        var singleLetter: Unicode.Scalar?

        init() {}

        init(_ line: TextArena.SubSequence) {
            guard let byte = line.last else { return }
            if byte < 0x80, !byte.isASCIILetter {
                isClosingBracket = ")]}".utf8.contains(byte)
                return
            }
            let tail = String(decoding: line.suffix(24), as: UTF8.self)
            // A letter and its mark may be one character or two; both forms of a page must read the same.
            let scalars = (byte < 0x80 ? tail : Normalizer.normalized(tail)).unicodeScalars
            guard let last = scalars.last else { return }
            isClosingBracket = ")]}）］｝〉》」』⟩".unicodeScalars.contains(last)
            guard let letter = scalars.lastIndex(where: { !ScriptForms.isMark($0) }) else { return }
            let before = scalars[..<letter].last
            if scalars[letter].properties.isAlphabetic,
                before.map({ !$0.properties.isAlphabetic && !ScriptForms.isMark($0) }) ?? true
            {
                singleLetter = scalars[letter]
            }
        }
    }

    /// Whether a character belongs to the letter before it.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: scalar == "\u{200C}" || scalar == "\u{200D}"
        }
    }

    /// Writes the characters raised or lowered, where there is such a character for each of them; false else.
    static func map(
        _ content: ContiguousArray<UInt8>, _ position: Position, into form: inout ContiguousArray<UInt8>
    ) -> Bool {
        form.removeAll(keepingCapacity: true)
        return content.withUnsafeBufferPointer { content in
            var index = 0
            while index < content.count {
                let scalar = Scalar(content, at: index)
                index += scalar.length
                guard let plain = Unicode.Scalar(scalar.value),
                    let mapped = position == .above ? superscript(plain) : `subscript`(plain)
                else { return false }
                form.append(contentsOf: UTF8.encode(mapped)!)
            }
            return true
        }
    }

    /// What is written for characters that cannot all be raised or lowered.
    static func form(of content: ContiguousArray<UInt8>, _ position: Position, after context: Context) -> [UInt8] {
        let string = String(decoding: content, as: UTF8.self)
        let scalars = string.unicodeScalars
        if position == .above, scalars.allSatisfy(isLetter), isAppended(string, context) { return Array(string.utf8) }
        let mark = position == .above ? "^" : "_"
        // Scripts within scripts hold the same text again and again: its characters are not counted.
        let isOneCharacter = string.dropFirst().isEmpty
        return Array((isOneCharacter ? mark + string : mark + "(" + string + ")").utf8)
    }

    /// Whether superscript letters just follow (19th, Mlle), as they do unless they are an exponent.
    private static func isAppended(_ letters: String, _ context: Context) -> Bool {
        if context.isClosingBracket { return false }
        guard let letter = context.singleLetter else { return true }
        let isLowercase = letters.unicodeScalars.allSatisfy { $0.properties.isLowercase }
        if isLowercase, "IVXLCDM".unicodeScalars.contains(letter) { return true }
        if letter == "n" || letter == "N" {
            return ["o", "os", "th", "st", "nd", "rd"].contains(letters)
        }
        return ["st", "nd", "rd", "th"].contains(letters) && letter.properties.isLowercase
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
    }

    private static func superscript(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "0": "⁰"
        case "1": "¹"
        case "2": "²"
        case "3": "³"
        case "4"..."9": Unicode.Scalar(scalar.value - 0x34 + 0x2074)
        case "+": "⁺"
        case "-", "−": "⁻"
        case "=": "⁼"
        case "(": "⁽"
        case ")": "⁾"
        case "n": "ⁿ"
        case "i": "ⁱ"
        default: nil
        }
    }

    private static func `subscript`(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "0"..."9": Unicode.Scalar(scalar.value - 0x30 + 0x2080)
        case "+": "₊"
        case "-", "−": "₋"
        case "=": "₌"
        case "(": "₍"
        case ")": "₎"
        case "a": "ₐ"
        case "e": "ₑ"
        case "h": "ₕ"
        case "i": "ᵢ"
        case "j": "ⱼ"
        case "k": "ₖ"
        case "l": "ₗ"
        case "m": "ₘ"
        case "n": "ₙ"
        case "o": "ₒ"
        case "p": "ₚ"
        case "r": "ᵣ"
        case "s": "ₛ"
        case "t": "ₜ"
        case "u": "ᵤ"
        case "v": "ᵥ"
        case "x": "ₓ"
        case "β": "ᵦ"
        case "γ": "ᵧ"
        case "ρ": "ᵨ"
        case "φ": "ᵩ"
        case "χ": "ᵪ"
        default: nil
        }
    }
}
