/// Writes an object of JSON on one line.
struct JSONWriter {
    private(set) var bytes = ContiguousArray<UInt8>("{".utf8)
    private var needsComma = false

    mutating func field(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    mutating func field(_ name: String, _ value: Int?) {
        guard let value else { return }
        key(name)
        bytes.append(contentsOf: String(value).utf8)
    }

    mutating func field(_ name: String, _ value: Bool) {
        key(name)
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// A number with three digits behind the point, or null.
    mutating func field(_ name: String, _ value: Double?) {
        key(name)
        guard let value else { return bytes.append(contentsOf: "null".utf8) }
        let thousandths = Int((value * 1000).rounded())
        let digits = String(thousandths % 1000 + 1000).dropFirst()
        bytes.append(contentsOf: "\(thousandths / 1000).\(digits)".utf8)
    }

    /// A value that is JSON already.
    mutating func field(_ name: String, json: some Sequence<UInt8>) {
        key(name)
        bytes.append(contentsOf: json)
    }

    mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        body(&writer)
        field(name, json: writer.finished())
    }

    func finished() -> ContiguousArray<UInt8> { bytes + "}".utf8 }

    private mutating func key(_ name: String) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
        string(name)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func string(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0..<0x20:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(contentsOf: PercentEncoding.encoded(byte).dropFirst())
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
