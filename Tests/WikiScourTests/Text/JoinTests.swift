import Testing

/// Clean format, 1.5: what a line break and a boundary between blocks become in a value.
struct JoinTests {
    static let joins: [Piece] = [.lineBreak, .block, .item]

    @Test(arguments: joins)
    func `a join is a comma and a space`(join: Piece) {
        #expect(Piece.line(["Ostra", join, "Brill"]) == "Ostra, Brill")
        #expect(Piece.line(["Ostra ", join, " Brill"]) == "Ostra, Brill")
    }

    @Test(arguments: joins)
    func `several joins are one, and none stands at an end`(join: Piece) {
        #expect(Piece.line([join, "Ostra", join, " ", join, "Brill", join]) == "Ostra, Brill")
    }

    @Test(arguments: ["(", "（"])
    func `before a parenthesis a space alone`(mark: String) {
        #expect(Piece.line(["Ostra", .lineBreak, .text(mark + "town")]) == "Ostra \(mark)town")
        #expect(Piece.line(["Ostra", .block, .text(mark + "town")]) == "Ostra \(mark)town")
    }

    @Test(arguments: ["(", "（"])
    func `a list item that begins with a parenthesis keeps its comma`(mark: String) {
        #expect(Piece.line(["Ostra", .item, .text(mark + "town")]) == "Ostra, \(mark)town")
    }

    @Test(
        arguments: [",", ";", ":", "–", "—", "-", "/", "&", "，", "；", "：", "／", "＆", "،", "؛"], joins)
    func `after a mark that joins a space alone`(mark: String, join: Piece) {
        #expect(Piece.line([.text("Ostra" + mark), join, "Brill"]) == "Ostra\(mark) Brill")
    }

    @Test(arguments: [".", "!", "?", "．", "！", "？", "؟"])
    func `after the end of a sentence a space alone, between blocks only`(mark: String) {
        #expect(Piece.line([.text("Ostra" + mark), .block, "Brill"]) == "Ostra\(mark) Brill")
        #expect(Piece.line([.text("Ostra" + mark), .item, "Brill"]) == "Ostra\(mark) Brill")
        #expect(Piece.line([.text("Ostra" + mark), .lineBreak, "Brill"]) == "Ostra\(mark), Brill")
    }

    @Test(arguments: [")", ",", ";", ":", "）", "，", "；", "：", "،", "؛"], joins)
    func `before a mark that closes nothing`(mark: String, join: Piece) {
        #expect(Piece.line(["Ostra", join, .text(mark + " Brill")]) == "Ostra\(mark) Brill")
    }
}
