import Testing

@testable import WikiScour

/// A line that begins with none of the words is not asked more; so a word must never be missed.
struct WordStartsTests {
    private func isFound(_ word: String, by starts: (Bytes) -> Bool) -> Bool {
        var word = word
        return word.withUTF8 { starts($0) }
    }

    @Test func `words of any length are found`() {
        var starts = WordStarts()
        for word in ["v", "πσ", "vte", "注釈", "Area", "Population"] { starts.insert(word) }
        for word in ["v", "vx", "πσε", "vte.", "vte glued", "注釈一覧", "Areal", "Population (2021)"] {
            #expect(isFound(word, by: starts.mayBegin), "\(word)")
        }
        for word in ["area", "Arel", "Pope", "xvte", "記事"] { #expect(!isFound(word, by: starts.mayBegin), "\(word)") }
        #expect(isFound("Populations", by: { starts.longest(in: $0) == 10 }))
        // The first four bytes are those of a word, but not the first eight.
        #expect(!isFound("Populous", by: starts.mayBegin))
        #expect(
            isFound("Populous", by: { starts.longest(in: $0) == 0 && starts.longest(in: $0, isSpelled: false) == 10 }))
    }

    @Test func `case is folded for ASCII alone`() {
        var starts = WordStarts(foldsCase: true)
        starts.insert("notes")
        starts.insert("änderungen")
        #expect(isFound("NOTES", by: starts.mayBegin) && isFound("Notes on it", by: starts.mayBegin))
        #expect(!isFound("Änderungen", by: starts.mayBegin))
    }

    /// As names are written: as they stand in the table, with a capital, in capitals, taken apart.
    @Test func `every section name may name something`() {
        var count = 0
        TSV.forEachRow(SectionNameTable.tsv) { fields in
            let name = String(fields[2])
            for language in [String(fields[0]), nil] {
                let names = SectionNames.shared.names(in: language)
                let forms = [
                    name, name.uppercased(), name.lowercased(),
                    name.prefix(1).uppercased() + name.dropFirst().lowercased(),
                ]
                for form in forms {
                    count += 1
                    #expect(isFound(form, by: names.mayName), "\(form) in \(language ?? "any language")")
                }
            }
        }
        #expect(count > 10_000)
        let names = SectionNames.shared.names(in: "fr")
        #expect(isFound("Re\u{301}fe\u{301}rences", by: names.mayName))
        #expect(!isFound("Géographie", by: names.mayName))
    }

    @Test func `no label is cut short`() {
        let labels = InfoboxLabels.shared.of(nil)
        var count = 0
        for table in [InfoboxLabelTable.tsv, InfoboxLabelLanguages.tsv] {
            TSV.forEachRow(table) { fields in
                let isBroken = fields[1] == "broken"
                for shown in fields[2].split(separator: "|").map(String.init) {
                    count += 1
                    // Where the line breaks the page has nothing.
                    let label = isBroken ? shown.replacing("/", with: "") : shown
                    let spaced = label.split(separator: " ", omittingEmptySubsequences: false).joined(
                        separator: "\u{A0}")
                    for form in [label, spaced] {
                        #expect(
                            isFound(form) { labels.longest(in: $0) >= min($0.count, labels.longest) }, "\(label)")
                    }
                }
            }
        }
        #expect(count > 20_000)
    }
}
