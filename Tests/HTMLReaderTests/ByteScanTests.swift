import TestSupport
import Testing

@testable import HTMLReader

/// Bytes are searched sixteen or more at a time; here one at a time, to compare.
struct ByteScanTests {
    /// Stretches of letters with a few of the bytes that matter among them.
    private static func stretch(_ random: inout SystemRandomNumberGenerator) -> [UInt8] {
        let special: [UInt8] = [
            0x3C, 0x26, 0x22, 0x0A, 0x09, 0x0D, 0x01, 0x1F, 0x20, 0x7F, 0x80, 0xEF, 0xBF, 0xC2, 0xFF,
        ]
        let rarity = Int.random(in: 1...60, using: &random)
        return (0..<Int.random(in: 1...150, using: &random)).map { _ in
            Int.random(in: 0..<rarity, using: &random) == 0 ? special.randomElement(using: &random)! : 0x61
        }
    }

    @Test func `what is found is what a loop finds`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let bytes = Self.stretch(&random)
            let start = Int.random(in: 0...bytes.count, using: &random)
            bytes.withUnsafeBufferPointer { bytes in
                let base = bytes.baseAddress!
                let tag = bytes[start...].firstIndex { $0 == 0x3C || $0 == 0x26 } ?? bytes.count
                #expect(ByteScan.first(0x3C, or: 0x26, in: base, from: start, to: bytes.count) == tag)
                let quote = bytes[start...].firstIndex(of: 0x22) ?? bytes.count
                #expect(ByteScan.first(0x22, in: base, from: start, to: bytes.count) == quote)
                let isSuspect = bytes[start..<tag].contains {
                    ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) || $0 == 0xEF
                }
                let text = ByteScan.endOfText(base, from: start, to: bytes.count)
                #expect(text.end == tag && text.isSuspect == isSuspect)
            }
        }
    }
}
