/// Numbers in the digits of any script: tables of contents and citations count in those of their language.
enum Digits {
    /// Where the ten digits of a script begin.
    private static let zeros: [UInt32] = [
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20,
        0x1040, 0x17E0, 0x1810, 0x1C50, 0xFF10,
    ]

    static func value(_ scalar: Scalar) -> Int? {
        if scalar.value < 0x660 { return scalar.value >= 0x30 && scalar.value <= 0x39 ? Int(scalar.value) - 0x30 : nil }
        // No script of East Asia has digits of its own but those of full width.
        if scalar.value >= 0x1C5A, scalar.value < 0xFF10 { return nil }
        for zero in zeros where scalar.value >= zero && scalar.value < zero + 10 { return Int(scalar.value - zero) }
        return nil
    }

    /// The number at `index` and its length in bytes; at most nine digits.
    static func number(_ bytes: Bytes, at index: Int) -> (value: Int, length: Int)? {
        var position = index
        var value = 0
        var count = 0
        while position < bytes.count, count < 9 {
            let scalar = Scalar(bytes, at: position)
            guard let digit = Self.value(scalar) else { break }
            value = value * 10 + digit
            position += scalar.length
            count += 1
        }
        return count > 0 ? (value, position - index) : nil
    }
}
