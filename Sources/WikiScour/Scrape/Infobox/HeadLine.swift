/// Tells lines between the title and the first label of a box which say something from the captions that mostly stand there.
enum HeadLine {
    /// Whether a line is another name of the same thing, in its own script, or entries whose
    /// labels nobody knows: these stay one value with the title (clean format, sections 4.2 and 4.8).
    static func belongsToTitle(_ text: String, _ title: String) -> Bool {
        isName(text, ofOtherScript: title) || holdsEntries(text)
    }

    /// In bytes. Captions are in another script than the title where that is the foreign one, but longer.
    private static let longestName = 120

    private static func isName(_ text: String, ofOtherScript title: String) -> Bool {
        guard text.utf8.count <= longestName, let own = script(of: text), let other = script(of: title) else {
            return false
        }
        return own != other
    }

    /// A number for the script of the first letter; nil where there is none.
    private static func script(of text: String) -> UInt32? {
        guard let letter = text.unicodeScalars.first(where: { $0.properties.isAlphabetic })?.value else { return nil }
        switch letter {
        case ..<0x250, 0x1E00...0x1EFF: return 0
        case 0x370...0x3FF, 0x1F00...0x1FFF: return 1
        case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: return 2
        // Chinese, Japanese and Korean names share their letters.
        case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            return 3
        default: return 0x100 + letter >> 8
        }
    }

    /// "Hull damage (dps)109": a number is glued to what must be a label, as no word goes on so.
    private static func holdsEntries(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            bytes.indices.dropFirst().contains {
                bytes[$0].isASCIIDigit && bytes[$0 - 1] == UInt8(ascii: ")")
            } || (bytes.spaceCount <= mostSpaces && holdsEntry(bytes))
        }
    }

    /// Captions have more words.
    private static let mostSpaces = 4

    /// "Number of gates7", "Old nameRivertown". Names with such a seam have one word in front of it.
    private static func holdsEntry(_ text: Bytes) -> Bool {
        func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
        return text.indices.dropFirst(3).contains { index in
            if text[index].isASCIIDigit { return text[(index - 3)..<index].allSatisfy(isSmall) }
            return SeamHeader.isSeamOfNames(index, text) && text[..<index].contains(0x20)
        }
    }
}
