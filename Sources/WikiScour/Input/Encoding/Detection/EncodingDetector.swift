/// Finds out what encoding a page is in by what its text would be in each.
///
/// A sample of the page is decoded in every encoding in question. The result costs what its characters cost in the
/// language that suits best, and extra where neighbours do not go together: capitals inside words, two scripts in a
/// word, symbols between letters. The cheapest wins; it is the most likely one, had all the same chance.
struct EncodingDetector {
    /// An encoding and what the sample costs in it.
    struct Candidate {
        var encoding: TextEncoding
        /// In quarters of a bit.
        var cost: Int
        /// Whether the cost is one of readable text.
        var looksLikeText: Bool
    }

    /// The encodings that are tried, the most common first. Where two read the sample alike, the first one wins.
    private static let tried: [(encoding: TextEncoding, handicap: Int)] = [
        (.windows1252, 0), (.windows1251, 8), (.windows1250, 12), (.gbk, 12), (.shiftJIS, 12), (.big5, 12),
        (.eucKR, 12), (.eucJP, 12), (.iso8859Part2, 16), (.windows1254, 16), (.windows1253, 12), (.windows1256, 12),
        (.windows1255, 12), (.windows1257, 16), (.windows874, 12), (.windows1258, 20), (.koi8R, 12), (.koi8U, 20),
        (.iso8859Part5, 20), (.iso8859Part7, 16), (.iso8859Part8, 20), (.iso8859Part6, 20), (.iso8859Part15, 16),
        (.iso8859Part4, 40),
        (.iso8859Part13, 40), (.iso8859Part3, 40), (.iso8859Part10, 60), (.iso8859Part14, 60), (.iso8859Part16, 60),
        (.macintosh, 32), (.macCyrillic, 32), (.ibm866, 28),
    ]

    private let sample: DetectionSample
    /// What it costs to assume each language.
    private let priors: [Int]
    private let costs = CharacterCosts.shared

    /// - Parameter language: What the page says its language is, such as `de` or `zh-TW`.
    init(_ page: UnsafeBufferPointer<UInt8>, language: UnsafeBufferPointer<UInt8>?) {
        sample = DetectionSample(page)
        let code = language.map { tag in
            String(decoding: tag.prefix { $0.isASCIILetter }.map(\.lowercasedASCII), as: UTF8.self)
        }
        let isMostlyASCII = sample.highCount * 20 < sample.asciiLetterCount
        priors = zip(costs.languages, costs.isLatin).map { codes, isLatin in
            // A few characters in a text of Latin letters are hardly words of another script.
            (code.map(codes.contains) == true ? 0 : 40) + (isMostlyASCII && !isLatin ? 48 : 0)
        }
    }

    /// The encoding in which the sample reads best.
    func best() -> Candidate {
        var best = candidate(Self.tried[0].encoding, handicap: Self.tried[0].handicap)
        for (encoding, handicap) in Self.tried.dropFirst() {
            let next = candidate(encoding, handicap: handicap)
            if next.cost < best.cost { best = next }
        }
        return best
    }

    /// Whether somebody who says that the page is in `encoding` may be right, though it reads best in another.
    func isCredible(_ encoding: TextEncoding, beside best: Candidate) -> Bool {
        guard encoding != best.encoding else { return true }
        // Of the other encodings there is no sample to compare: tags of UTF-16 are not found.
        guard SingleByteDecoder(encoding) != nil || MultiByteDecoder(encoding) != nil else {
            return !best.looksLikeText
        }
        let cost = candidate(encoding, handicap: 0).cost
        // A quarter more, and more than chance makes in a few words.
        return !best.looksLikeText || cost * 4 <= best.cost * 5 || cost - best.cost < 120
    }

    private func candidate(_ encoding: TextEncoding, handicap: Int) -> Candidate {
        var text = TextCost(costs: costs)
        var isMultiByte = false
        sample.bytes.withUnsafeBufferPointer { sample in
            if let decoder = SingleByteDecoder(encoding) {
                let characters = decoder.upperHalf.map(costs.character)
                for byte in sample {
                    if byte < 0x80 { text.append(ascii: byte) } else { text.append(characters[Int(byte) - 0x80]) }
                }
            } else if let decoder = MultiByteDecoder(encoding) {
                isMultiByte = true
                var index = 0
                while index < sample.count {
                    guard sample[index] >= 0x80 else {
                        text.append(ascii: sample[index])
                        index += 1
                        continue
                    }
                    let unit = decoder.unit(in: sample, at: index)
                    // The limit of the sample may cut the last character.
                    if unit.scalar == 0, index + 4 > sample.count { break }
                    text.append(costs.character(unit.scalar))
                    if unit.count > 1, decoder.isRare(lead: sample[index], trail: sample[index + 1]) {
                        text.appendRarity()
                    }
                    index += unit.count
                }
            }
        }
        let cost = text.total(priors: priors) + handicap
        // Text in a language that is not listed stays below this, noise above.
        let bearable = text.characterCount * (isMultiByte ? 50 : 36) + 40
        return Candidate(encoding: encoding, cost: cost, looksLikeText: cost <= bearable)
    }
}

/// What a text costs, character by character.
private struct TextCost {
    private let costs: CharacterCosts
    private var counts: [Int]
    /// How many characters beyond ASCII there are.
    private(set) var characterCount = 0
    private var friction = 0
    private var previous = Neighbour.other

    /// What stands before a character, as far as it matters to the next one.
    private enum Neighbour {
        case asciiLower, asciiUpper, other
        case beyond(CharacterCosts.Kind)
    }

    init(costs: CharacterCosts) {
        self.costs = costs
        counts = Array(repeating: 0, count: costs.rows.count)
    }

    mutating func append(ascii byte: UInt8) {
        let isLetter = byte.isASCIILetter
        if case .beyond(let kind) = previous, isLetter {
            switch kind {
            case .otherLower, .otherUpper, .caseless: friction += 24
            case .ideograph: friction += 10
            case .symbol: friction += 8
            case .latinLower where byte < 0x60: friction += 20
            default: break
            }
        }
        previous = isLetter ? (byte < 0x60 ? .asciiUpper : .asciiLower) : .other
    }

    mutating func append(_ character: CharacterCosts.Character) {
        counts[character.row] += 1
        characterCount += 1
        switch (previous, character.kind) {
        case (.asciiLower, .otherLower), (.asciiLower, .otherUpper), (.asciiLower, .caseless),
            (.asciiUpper, .otherLower), (.asciiUpper, .otherUpper), (.asciiUpper, .caseless):
            friction += 24
        case (.asciiLower, .ideograph), (.asciiUpper, .ideograph): friction += 10
        case (.asciiLower, .symbol), (.asciiUpper, .symbol): friction += 8
        case (.asciiLower, .latinUpper): friction += 20
        case (.beyond(let before), let kind): friction += Self.friction(before, kind)
        default: break
        }
        previous = .beyond(character.kind)
    }

    /// Notes that the character before comes from the seldom used part of its standard.
    mutating func appendRarity() { friction += 16 }

    private static func friction(_ before: CharacterCosts.Kind, _ kind: CharacterCosts.Kind) -> Int {
        switch (before, kind) {
        case (.latinLower, .latinUpper), (.otherLower, .otherUpper): 20
        // Letters beyond ASCII seldom follow each other in languages that write most with ASCII.
        case (.latinLower, .latinLower), (.latinUpper, .latinLower), (.latinUpper, .latinUpper): 6
        case (.latinLower, .otherLower), (.latinLower, .otherUpper), (.latinLower, .caseless),
            (.latinUpper, .otherLower), (.latinUpper, .otherUpper), (.latinUpper, .caseless),
            (.otherLower, .latinLower), (.otherLower, .latinUpper), (.otherUpper, .latinLower),
            (.otherUpper, .latinUpper), (.caseless, .latinLower), (.caseless, .latinUpper),
            (.otherLower, .caseless), (.otherUpper, .caseless), (.caseless, .otherLower), (.caseless, .otherUpper):
            24
        case (.ideograph, .latinLower), (.ideograph, .latinUpper), (.ideograph, .otherLower),
            (.ideograph, .otherUpper), (.ideograph, .caseless), (.latinLower, .ideograph), (.latinUpper, .ideograph),
            (.otherLower, .ideograph), (.otherUpper, .ideograph), (.caseless, .ideograph):
            16
        case (.latinLower, .symbol), (.otherLower, .symbol), (.caseless, .symbol), (.symbol, .latinLower),
            (.symbol, .otherLower), (.symbol, .caseless), (.symbol, .latinUpper), (.symbol, .otherUpper):
            8
        default: 0
        }
    }

    /// The cost in the language that suits best.
    func total(priors: [Int]) -> Int {
        var totals = priors
        for (row, count) in counts.enumerated() where count > 0 {
            for (language, cost) in costs.rows[row].enumerated() { totals[language] += count * Int(cost) }
        }
        return friction + (totals.min() ?? 0)
    }
}
