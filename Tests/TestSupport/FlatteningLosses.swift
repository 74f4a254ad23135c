/// What flattening destroys (clean format, section 6), done to documents, so that those can be compared which differ in
/// nothing else.
package enum FlatteningLosses {
    /// A document without the nesting and numbering of lists, the rows of tables, raised and lowered characters, and the
    /// line breaks inside the cells of boxes: one line for each paragraph, item, cell, entry and heading.
    package static func lines(of document: String) -> [String] {
        var isInBox = false
        return document.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
            if line.isEmpty { isInBox = false }
            guard !line.isEmpty else { return [] }
            defer { if line == "Infobox" { isInBox = true } }
            let line = plain(withoutMark(line))
            // Lines of a cell are joined with a comma, in the flattened text with nothing.
            if isInBox { return [line.replacing(", ", with: "").replacing(" ", with: "")] }
            return line.split(separator: " | ", omittingEmptySubsequences: true).map { String($0) }
        }
    }

    /// The text of a list item; any other line as it is.
    package static func withoutMark(_ line: Substring) -> Substring {
        let rest = line.utf8.drop { $0 == UInt8(ascii: " ") }
        let number = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        let mark = number == 0 ? "- " : ". "
        let behind = rest.dropFirst(number)
        return behind.starts(with: mark.utf8) ? Substring(behind.dropFirst(2)) : line
    }

    // MARK: Raised and lowered characters

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        let scripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ−"
        let plain = "0123456789+-=()ni0123456789+-=()aehijklmnoprstuvx-"
        return Dictionary(uniqueKeysWithValues: zip(scripts.unicodeScalars, plain.unicodeScalars))
    }()

    /// A line with its raised and lowered characters as they are in flattened text: `10⁶`, `x_(i,2)`.
    package static func plain(_ line: Substring) -> String {
        guard mayHaveScripts(line) else { return String(line) }
        var result = String.UnicodeScalarView()
        var rest = line.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "^" || scalar == "_", rest.first == "(", let end = rest.firstIndex(of: ")") {
                result += rest[..<end].dropFirst().filter { $0 != "^" }.map { plain[$0] ?? $0 }
                rest = rest[rest.index(after: end)...]
            } else if scalar != "^" {
                result.append(plain[scalar] ?? scalar)
            }
        }
        return String(result)
    }

    /// Most lines have nothing to fold, which their bytes tell quickly.
    private static func mayHaveScripts(_ line: Substring) -> Bool {
        for byte in line.utf8 {
            switch byte {
            case UInt8(ascii: "^"), UInt8(ascii: "_"), 0xC2, 0xE1, 0xE2: return true
            default: break
            }
        }
        return false
    }
}
