#if canImport(Glibc)
    import Glibc
#endif

/// The converter of the operating system: a second opinion on the tables, made by other people from other sources.
///
/// Only the one of glibc is asked. Those of other systems know other versions of the standards.
enum SystemIconv {
    static func isAvailable(_ name: String) -> Bool { convert([], from: name, to: "UTF-8") != nil }

    /// The text in an encoding; nil where the system lacks the encoding or the encoding lacks a character.
    static func encode(_ text: String, as name: String) -> [UInt8]? {
        convert(Array(text.utf8), from: "UTF-8", to: name)
    }

    /// The text that bytes stand for; nil where they stand for none.
    static func decode(_ bytes: [UInt8], as name: String) -> String? {
        convert(bytes, from: name, to: "UTF-8").map { String(decoding: $0, as: UTF8.self) }
    }

    #if canImport(Glibc)
        private static func convert(_ input: [UInt8], from source: String, to target: String) -> [UInt8]? {
            guard let converter = iconv_open(target, source), converter != iconv_t(bitPattern: -1) else { return nil }
            defer { iconv_close(converter) }
            var input = input.map { CChar(bitPattern: $0) }
            var output = [CChar](repeating: 0, count: input.count * 4 + 16)
            var inputLeft = input.count
            var outputLeft = output.count
            let failed = input.withUnsafeMutableBufferPointer { input in
                output.withUnsafeMutableBufferPointer { output in
                    var from = input.baseAddress
                    var to = output.baseAddress
                    let failed = iconv(converter, &from, &inputLeft, &to, &outputLeft) == -1
                    return iconv(converter, nil, nil, &to, &outputLeft) == -1 || failed
                }
            }
            guard !failed, inputLeft == 0 else { return nil }
            return output[..<(output.count - outputLeft)].map { UInt8(bitPattern: $0) }
        }
    #else
        private static func convert(_ input: [UInt8], from source: String, to target: String) -> [UInt8]? { nil }
    #endif
}
