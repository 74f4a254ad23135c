/// A document of JSON with the place of each value, so that a mistake in what it says is told with its line too, not only a
/// mistake in how it is written.
///
/// It is for files that people write by hand: small, and strict, because what a lenient reader guesses is seldom meant.
struct JSONTree {
    enum Value {
        case null
        case bool(Bool)
        case number(String)
        case string(String)
        case array([JSONTree])
        case object([Member])

        /// What it is, for people.
        var sort: String {
            switch self {
            case .null: "null"
            case .bool: "true or false"
            case .number: "a number"
            case .string: "a string"
            case .array: "an array"
            case .object: "an object"
            }
        }
    }

    /// A name with its value.
    struct Member {
        var name: String
        /// Where the name stands.
        var offset: Int
        var value: JSONTree
    }

    /// What is wrong with the document, and where.
    struct Mistake: Error {
        var offset: Int
        var message: String
    }

    var value: Value
    /// Where the value stands, in bytes.
    var offset: Int

    /// Reads a document.
    static func read(_ bytes: Bytes) throws(Mistake) -> JSONTree {
        let validCount = UTF8Scan(bytes).validCount
        if validCount < bytes.count { throw Mistake(offset: validCount, message: "this is not UTF-8") }
        var parser = Parser(bytes: bytes)
        return try parser.document()
    }

    private struct Parser {
        let bytes: Bytes
        var index = 0

        /// Deeper than anything that a person writes.
        private static let maximumDepth = 32

        init(bytes: Bytes) {
            self.bytes = bytes
            // Editors of some systems put a byte order mark in front.
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        }

        mutating func document() throws(Mistake) -> JSONTree {
            skipSpaces()
            if index == bytes.count { throw Mistake(offset: index, message: "the file is empty") }
            let tree = try value(depth: 0)
            skipSpaces()
            if index < bytes.count { throw mistake("nothing may stand behind the end of the object") }
            return tree
        }

        private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

        private mutating func skipSpaces() {
            while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
        }

        private mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard byte == UInt8(ascii: character) else { return false }
            index += 1
            return true
        }

        private func mistake(_ message: String) -> Mistake {
            guard let byte else { return Mistake(offset: index, message: "the file ends here; \(message)") }
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") {
                return Mistake(offset: index, message: "JSON has no comments; write \"note\": \"…\" in an object")
            }
            if byte == UInt8(ascii: "'") {
                return Mistake(offset: index, message: "strings of JSON stand in double quotes")
            }
            return Mistake(offset: index, message: message)
        }

        private mutating func value(depth: Int) throws(Mistake) -> JSONTree {
            skipSpaces()
            let start = index
            if depth > Self.maximumDepth { throw mistake("this is nested too deep") }
            switch byte {
            case UInt8(ascii: "{"): return JSONTree(value: .object(try members(depth)), offset: start)
            case UInt8(ascii: "["): return JSONTree(value: .array(try elements(depth)), offset: start)
            case UInt8(ascii: "\""): return JSONTree(value: .string(try string()), offset: start)
            case let byte? where byte.isASCIIDigit || byte == UInt8(ascii: "-"):
                index += 1
                while index < bytes.count, bytes[index].isASCIIDigit || "+-.eE".utf8.contains(bytes[index]) {
                    index += 1
                }
                return JSONTree(value: .number(Bytes(rebasing: bytes[start..<index]).string), offset: start)
            default:
                for (word, value) in [("true", Value.bool(true)), ("false", .bool(false)), ("null", .null)]
                where bytes[index...].starts(with: word.utf8) {
                    index += word.utf8.count
                    return JSONTree(value: value, offset: start)
                }
                throw mistake("a value must stand here: a string, an array, an object, true or false")
            }
        }

        private mutating func members(_ depth: Int) throws(Mistake) -> [Member] {
            index += 1
            var members: [Member] = []
            skipSpaces()
            if take("}") { return [] }
            while true {
                skipSpaces()
                let start = index
                if byte == UInt8(ascii: "}") { throw mistake("a comma must not stand before the closing brace") }
                guard byte == UInt8(ascii: "\"") else { throw mistake("a name in double quotes must stand here") }
                let name = try string()
                if members.contains(where: { $0.name == name }) {
                    throw Mistake(offset: start, message: "\"\(name)\" stands twice in one object")
                }
                skipSpaces()
                if !take(":") { throw mistake("a colon must follow the name \"\(name)\"") }
                members.append(Member(name: name, offset: start, value: try value(depth: depth + 1)))
                skipSpaces()
                if take("}") { return members }
                if !take(",") { throw mistake("a comma or a closing brace must stand here") }
            }
        }

        private mutating func elements(_ depth: Int) throws(Mistake) -> [JSONTree] {
            index += 1
            var elements: [JSONTree] = []
            skipSpaces()
            if take("]") { return [] }
            while true {
                skipSpaces()
                if byte == UInt8(ascii: "]") { throw mistake("a comma must not stand before the closing bracket") }
                elements.append(try value(depth: depth + 1))
                skipSpaces()
                if take("]") { return elements }
                if !take(",") { throw mistake("a comma or a closing bracket must stand here") }
            }
        }

        private mutating func string() throws(Mistake) -> String {
            let start = index
            var end = index + 1
            while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
                if bytes[end] < 0x20 {
                    throw Mistake(offset: start, message: "this string does not end on its line")
                }
                if bytes[end] == UInt8(ascii: "\\") {
                    let escape = end + 1 < bytes.count ? bytes[end + 1] : 0
                    guard "\"\\/bfnrtu".utf8.contains(escape) else {
                        throw Mistake(offset: end, message: "a backslash must be doubled: \\\\")
                    }
                    end += 1
                }
                end += 1
            }
            if end >= bytes.count { throw Mistake(offset: start, message: "this string does not end") }
            var reader = JSONReader(bytes, at: index)
            guard let string = reader.readString() else {
                throw Mistake(offset: start, message: "this string cannot be read")
            }
            index = reader.index
            return string
        }
    }
}
