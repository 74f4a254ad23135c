import Testing

/// Clean format, 2.4: the place where something was removed.
struct SeamTests {
    static let drivingOut = [",", ".", ")", "，", "．", "）", "،", "۔", "。", "、"]
    static let bearing = [";", ":", "!", "?", "；", "：", "！", "？", "؛", "؟"]

    @Test(arguments: drivingOut + bearing + ["]", "］"])
    func `a space in front goes before a closing mark`(mark: String) {
        #expect(Piece.line(["a ", .mark, .text(mark + " b")]) == "a\(mark) b")
    }

    @Test(arguments: drivingOut)
    func `a space behind goes before some marks`(mark: String) {
        #expect(Piece.line(["a", .mark, .text(" " + mark + " b")]) == "a\(mark) b")
        #expect(Piece.line(["a ", .mark, .text(" " + mark + " b")]) == "a\(mark) b")
    }

    @Test(arguments: bearing)
    func `a space behind stays before others`(mark: String) {
        #expect(Piece.line(["a", .mark, .text(" " + mark + " b")]) == "a \(mark) b")
    }

    @Test(
        arguments: [
            (["a ", .mark, " b"], "a b"),
            (["a", .mark, "b"], "ab"),
            (["a", .mark, " b"], "a b"),
            (["a ", .mark, "b"], "a b"),
            (["a ", .mark, " ", .mark, " b"], "a b"),
            ([.mark, " a ", .mark], "a"),
            ([.mark], ""),
        ] as [([Piece], String)])
    func `no space is doubled, and none made`(pieces: [Piece], line: String) {
        #expect(Piece.line(pieces) == line)
    }

    @Test(
        arguments: [
            (["a (", .mark, " b)"], "a (b)"),
            (["a ( ", .mark, "b)"], "a (b)"),
            (["a (", .mark, ") b"], "a b"),
            (["a ( ", .mark, " ) b"], "a b"),
            (["a (", .mark, ")"], "a"),
            (["a (", .mark, "), b"], "a, b"),
            (["a [", .mark, "] b"], "a b"),
            (["a [", .mark, "]."], "a."),
            (["a(", .mark, ")b"], "ab"),
            (["a（", .mark, "）b"], "ab"),
            (["(", .mark, ") b"], "b"),
        ] as [([Piece], String)])
    func `brackets that are left empty go`(pieces: [Piece], line: String) {
        #expect(Piece.line(pieces) == line)
    }

    @Test(
        arguments: [
            (["a (", .mark, "; born b)"], "a (born b)"),
            (["a (", .mark, ", b)"], "a (b)"),
            (["a (", .mark, " , b)"], "a (b)"),
            (["a （", .mark, "、b）"], "a （b）"),
            (["a (b; ", .mark, ")"], "a (b)"),
            (["a (b;", .mark, " ) c"], "a (b) c"),
            (["a, ", .mark, ", b"], "a, b"),
            (["a,", .mark, ", b"], "a, b"),
            (["a; ", .mark], "a"),
            (["a, ", .mark, " "], "a"),
            (["a, ", .mark, "; ", .mark], "a"),
        ] as [([Piece], String)])
    func `marks that lost what they stood by go`(pieces: [Piece], line: String) {
        #expect(Piece.line(pieces) == line)
    }

    @Test(
        arguments: [
            (["A town. Coordinates: ", .value], "A town."),
            (["Coordinates: ", .value], ""),
            (["Koordinaten：", .value], ""),
            (["a; Coordinates: ", .value], "a"),
            (["Coordinates: ", .value, " and more"], "Coordinates: and more"),
        ] as [([Piece], String)])
    func `a label goes with its value at the end of the line`(pieces: [Piece], line: String) {
        #expect(Piece.line(pieces) == line)
    }

    @Test func `a label goes with its value at the end of its cell's line, before what joins`() {
        #expect(Piece.line(["Ostra", .lineBreak, "Coordinates: ", .value, .lineBreak, "Brill"]) == "Ostra, Brill")
    }

    @Test func `a citation is nobody's value`() {
        #expect(Piece.line(["He wrote:", .mark]) == "He wrote:")
        #expect(Piece.line(["He wrote: ", .mark]) == "He wrote:")
    }

    @Test(arguments: ["a , b", "a ; b", "( b )", "a () b", "(; b", "b; )", "a, , b", "a,", "a;", "Coordinates:"])
    func `where nothing was removed nothing is mended`(text: String) {
        #expect(Piece.line([.text(text)]) == text)
    }
}
