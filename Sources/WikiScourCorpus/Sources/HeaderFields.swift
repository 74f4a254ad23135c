/// The fields of a head in the way of mail, as WARC and HTTP have them: names without case, lines that go on with white space.
struct HeaderFields {
    private var fields: [(name: String, value: String)] = []

    /// - Parameter lines: The head without its first line.
    init(_ lines: some Sequence<ArraySlice<UInt8>>) {
        for line in lines {
            if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
                fields[fields.count - 1].value += " " + Self.trimmed(line)
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                fields.append((Self.trimmed(line[..<colon]).lowercased(), Self.trimmed(line[(colon + 1)...])))
            }
        }
    }

    /// The value of the first field with a name in lower case.
    subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes.drop(while: \.isSpace)
        while let last = bytes.last, last.isSpace { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A media type without its parameters, in lower case.
    static func mediaType(_ value: String) -> String {
        String(value.prefix { $0 != ";" && $0 != " " }).lowercased()
    }

    /// The parameter `charset` of a media type.
    static func charset(_ value: String) -> String? {
        for parameter in value.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased().filter({ !$0.isWhitespace }) == "charset" else { continue }
            let name = parts[1].filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
            return name.isEmpty ? nil : name
        }
        return nil
    }
}

/// Finds the end of a head.
enum Head {
    /// The lines of a head, and how many bytes it takes with the empty line; nil where that is not there.
    static func lines(in bytes: UnsafeRawBufferPointer) -> (lines: [ArraySlice<UInt8>], count: Int)? {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            let hasReturn = end > start && bytes[end - 1] == 0x0D
            let line = UnsafeRawBufferPointer(rebasing: bytes[start..<(hasReturn ? end - 1 : end)])
            start = end + 1
            if line.isEmpty { return (lines, start) }
            lines.append(ArraySlice(line))
        }
        return nil
    }
}
