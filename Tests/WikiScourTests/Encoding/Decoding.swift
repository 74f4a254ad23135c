@testable import WikiScour

/// A page as it came out of the decoder.
struct Decoded: Equatable {
    /// Stands for a text that is not valid UTF-8, which no decoder may hand out.
    static let notUTF8 = "(not valid UTF-8)"

    var text: String
    var outcome: DecodingOutcome
    /// Whether the decoder handed out the page itself.
    var isInPlace: Bool

    init(_ bytes: [UInt8], hint: TextEncoding? = nil) {
        var decoder = PageDecoder()
        self.init(bytes, hint: hint, decoder: &decoder)
    }

    init(_ bytes: [UInt8], hint: TextEncoding? = nil, decoder: inout PageDecoder) {
        self = bytes.withUnsafeBufferPointer { page in
            decoder.withUTF8(of: page, hint: hint) { text, outcome in
                Decoded(
                    text: String(validating: text, as: UTF8.self) ?? Self.notUTF8, outcome: outcome,
                    isInPlace: text.baseAddress.map { start in
                        page.baseAddress.map { $0 <= start && start < $0 + max(page.count, 1) } ?? false
                    } ?? page.isEmpty)
            }
        }
    }

    private init(text: String, outcome: DecodingOutcome, isInPlace: Bool) {
        self.text = text
        self.outcome = outcome
        self.isInPlace = isInPlace
    }
}

/// Numbers that look random and are the same every time.
struct RepeatableNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
