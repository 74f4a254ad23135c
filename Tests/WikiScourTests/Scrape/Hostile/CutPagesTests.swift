import Foundation
import TestSupport
import Testing

@testable import WikiScour

/// Pieces of flattened pages: collectors cut texts at so many bytes, and take lines out. Where a page ends in the midst of something, a
/// rule may reach behind its end.
@Suite struct CutPagesTests {
    /// The flattened forms of Corpus/, and some of its renderings flattened in each style.
    private static let pages: [[UInt8]] = {
        var pages = FlattenedPagesTests.forms.compactMap { try? Array($0.page.data("scrape.\($0.name).txt")) }
        for (index, page) in CorpusPage.all.enumerated() where index % 4 == 0 {
            guard let rendering = page.renderings.first(where: { $0.hasSuffix(".html") }),
                let html = try? Array(page.data(rendering))
            else { continue }
            let styles = FlatteningStyle.allCases
            pages.append(Array(Flattener(html).text(styles[index / 4 % styles.count]).utf8))
        }
        return pages.filter { !$0.isEmpty }
    }()
    /// What may stand last.
    private static let ends = [
        "", "", "", "\n", " ", "\t", "```", "\n[", "\n- ", "\n|", "\n#", "\n> ", "[edit]", "\nContents", "\n•",
        "{\\displaystyle ", "**", "$$",
        "<!--", "](http", "\n    ", "\n---", "\n===", "\\", "(", "^",
    ].map { Array($0.utf8) }

    private var random = Mutator(seed: 22)

    /// The start of a page, a piece of it, some of its lines in another order, or all but some.
    private mutating func piece() -> [UInt8] {
        let page = Self.pages[random.number(below: Self.pages.count)]
        var piece: [UInt8]
        switch random.number(below: 5) {
        case 0, 1: piece = Array(page.prefix(random.number(below: 4000)))
        case 2:
            piece = Array(
                page.dropFirst(random.number(below: page.count)).prefix([20, 100, 500, 3000][random.number(below: 4)]))
        case 3:
            let lines = page.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let some = (0...random.number(below: 12)).map { _ in lines[random.number(below: lines.count)] }
            piece = Array(some.joined(separator: [UInt8(ascii: "\n")]))
        default:
            let lines = page.prefix(6000).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            piece = Array(lines.filter { _ in random.number(below: 5) > 1 }.joined(separator: [UInt8(ascii: "\n")]))
        }
        if random.number(below: 5) == 0 {
            piece = Array(piece.split(whereSeparator: \.isHTMLSpace).joined(separator: [0x20]))
        }
        return piece + Self.ends[random.number(below: Self.ends.count)]
    }

    @Test(arguments: [InputDescription.Form.scrape, nil])
    mutating func `no piece of a page stops the program, or breaks a promise`(form: InputDescription.Form?) {
        let properties = CleaningProperties(hints: PageHints(title: "T", form: form), slowness: 100)
        for _ in 0..<400 {
            let piece = piece()
            let violations = properties.violations(of: piece)
            #expect(violations.isEmpty, "\(String(decoding: piece, as: UTF8.self).debugDescription)")
        }
    }
}
