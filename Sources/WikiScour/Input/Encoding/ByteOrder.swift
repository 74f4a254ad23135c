/// What the first bytes of a page give away by themselves.
struct ByteOrder {
    let encoding: TextEncoding
    /// How long the byte order mark is; 0 where the zero bytes of UTF-16 or UTF-32 give it away instead.
    let markLength: Int

    /// Nil where the first bytes show nothing.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        func begins(_ mark: UInt8...) -> Bool { bytes.starts(with: mark) }
        let zeros = ZeroPattern(bytes)
        if begins(0xEF, 0xBB, 0xBF) {
            (encoding, markLength) = (.utf8, 3)
        } else if begins(0xFF, 0xFE, 0, 0), zeros == .utf32LE {
            // Without that look this would be UTF-16 whose first character is NUL.
            (encoding, markLength) = (.utf32LE, 4)
        } else if begins(0, 0, 0xFE, 0xFF) {
            (encoding, markLength) = (.utf32BE, 4)
        } else if begins(0xFF, 0xFE) {
            (encoding, markLength) = (.utf16LE, 2)
        } else if begins(0xFE, 0xFF) {
            (encoding, markLength) = (.utf16BE, 2)
        } else {
            switch zeros {
            case .utf16LE: encoding = .utf16LE
            case .utf16BE: encoding = .utf16BE
            case .utf32LE: encoding = .utf32LE
            case .utf32BE: encoding = .utf32BE
            case nil: return nil
            }
            markLength = 0
        }
    }

    /// Where the zero bytes lie: markup is ASCII, and of ASCII in wide code units all bytes but one are zero.
    private enum ZeroPattern {
        case utf16LE, utf16BE, utf32LE, utf32BE

        init?(_ bytes: UnsafeBufferPointer<UInt8>) {
            let units = min(bytes.count, 1024) / 4
            guard units > 0 else { return nil }
            // How many bytes are zero at each place of four.
            var zeros: (Int, Int, Int, Int) = (0, 0, 0, 0)
            for unit in 0..<units {
                if bytes[unit * 4] == 0 { zeros.0 += 1 }
                if bytes[unit * 4 + 1] == 0 { zeros.1 += 1 }
                if bytes[unit * 4 + 2] == 0 { zeros.2 += 1 }
                if bytes[unit * 4 + 3] == 0 { zeros.3 += 1 }
            }
            func most(_ count: Int) -> Bool { count * 10 > units * 6 }
            func few(_ count: Int) -> Bool { count * 20 <= units }
            switch zeros {
            case (let first, let second, let third, let fourth)
            where few(first) && most(second) && most(third) && most(fourth) && fourth == units:
                self = .utf32LE
            case (let first, let second, let third, let fourth)
            where most(first) && most(second) && most(third) && few(fourth) && first == units:
                self = .utf32BE
            case (let first, let second, let third, let fourth)
            where few(first) && most(second) && few(third) && most(fourth):
                self = .utf16LE
            case (let first, let second, let third, let fourth)
            where most(first) && few(second) && most(third) && few(fourth):
                self = .utf16BE
            default: return nil
            }
        }
    }
}
