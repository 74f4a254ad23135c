/// Decodes UTF-8 with faults in it, UTF-16 and UTF-32.
enum UnicodeDecoding {
    /// Copies what is valid and replaces what is not.
    static func repairUTF8(_ bytes: UnsafeBufferPointer<UInt8>, into sink: inout UTF8Sink) {
        var index = 0
        while index < bytes.count {
            let valid = UTF8Scan(bytes.part(index, bytes.count)).validCount
            sink.append(bytes.part(index, index + valid))
            index += valid
            if index < bytes.count {
                sink.appendReplacement()
                index += UTF8Unit(bytes, at: index).count
            }
        }
    }

    /// Decodes UTF-16. Half a surrogate pair and half a code unit become U+FFFD.
    static func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool, into sink: inout UTF8Sink) {
        let high = bigEndian ? 0 : 1
        func unit(at index: Int) -> UInt32 {
            UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high])
        }
        var index = 0
        while index + 2 <= bytes.count {
            let first = unit(at: index)
            index += 2
            guard first & 0xFC00 == 0xD800 else {
                sink.append(first)
                continue
            }
            if index + 2 <= bytes.count, case let second = unit(at: index), second & 0xFC00 == 0xDC00 {
                sink.append(0x1_0000 + (first & 0x3FF) << 10 + second & 0x3FF)
                index += 2
            } else {
                sink.appendReplacement()
            }
        }
        if index < bytes.count { sink.appendReplacement() }
    }

    /// Decodes UTF-32. What is no character, and part of one at the end, becomes U+FFFD.
    static func decodeUTF32(_ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool, into sink: inout UTF8Sink) {
        var index = 0
        while index + 4 <= bytes.count {
            var scalar: UInt32 = 0
            for place in 0..<4 {
                scalar = scalar << 8 | UInt32(bytes[index + (bigEndian ? place : 3 - place)])
            }
            sink.append(scalar)
            index += 4
        }
        if index < bytes.count { sink.appendReplacement() }
    }
}
