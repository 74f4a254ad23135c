import Foundation
import TestSupport
import Testing

struct OtherCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let page = fragment(
            """
            The lead.</p><h2><span class="mw-headline" id="A">A</span><span class="mw-editsection">[edit]</span></h2>
            <ul><li>one<ul><li>two</li></ul></li></ul><p>End.<sup class="reference"><a href="#n">[1]</a></sup>
            """)
        try folder.write(page, to: "Ostra.html")
    }

    @Test func `the versions are those of everything that decides the output`() throws {
        let result = try Command.run("--version")
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(lines.map(\.first) == ["wikiscour", "format", "rules", "libxml2"])
        #expect(lines.allSatisfy { $0.count == 2 && $0[1].first!.isNumber })
    }

    @Test func `help names the commands, and clean all its options`() throws {
        let help = try Command.run("--help").output
        for word in ["clean", "explain", "EXAMPLES"] { #expect(help.contains(word)) }
        let clean = try Command.run("clean", "--help").output
        for option in ["output", "format", "keep", "drop", "title", "infobox-keys", "workers", "account", "encoding"] {
            #expect(clean.contains("--\(option)"))
        }
        #expect(clean.contains("further-reading") && clean.contains("coordinates"))
    }

    @Test func `explain says what the page was taken for and what was removed`() throws {
        let result = try Command.run("explain", "Ostra.html", in: folder.url)
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        for fact in [["title", "Ostra"], ["kind", "article"], ["form", "html"], ["language", "en"]] {
            #expect(lines.contains(fact))
        }
        // A table: place, kind, rule, first words.
        let removals = lines.filter { $0.count >= 4 && Int($0[0]) != nil }
        #expect(removals.contains { $0[1] == "edit-link" && $0.last == "[edit]" })
        #expect(removals.contains { $0[1] == "references" && $0.last == "[1]" })
    }

    @Test func `explain lists one kind on demand`() throws {
        let result = try Command.run("explain", "--only", "references", "Ostra.html", in: folder.url)
        #expect(result.output.contains("[1]"))
        #expect(!result.output.contains("[edit]"))
    }

    @Test func `explain dumps the document as a tree`() throws {
        let result = try Command.run("explain", "--tree", "Ostra.html", in: folder.url)
        #expect(
            result.output == """
                article "Ostra"
                  paragraph "The lead."
                  section 2 "A"
                    list
                      - "one"
                        - "two"
                    paragraph "End."

                """)
    }

    @Test func `explain writes the record with the account`() throws {
        let result = try Command.run("explain", "--json", "Ostra.html", in: folder.url)
        let record = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let account = record?["account"] as? [[String: Any]]
        #expect(account?.contains { $0["kind"] as? String == "edit-link" && $0["offset"] is Int } == true)
    }

    @Test func `what cannot be explained says why`() throws {
        let result = try Command.run("explain", "nothing.html", in: folder.url)
        #expect(result.status == 2)
        #expect(result.errors == "wikiscour: nothing.html: No such file or directory\n")
    }
}
