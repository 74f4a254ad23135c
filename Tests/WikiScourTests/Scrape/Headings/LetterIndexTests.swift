import Testing
import WikiScour

/// The letters that lead to the parts of a long list: flattened, a line each in front of it.
@Suite struct LetterIndexTests {
    private static let lead = "This is a list of the mills of Ostra, as far as the books of the monks name them."
    private static let foot = "Retrieved from \"https://en.example.org/wiki/Mills\""

    private static func clean(_ page: String) throws -> String { try Cleaner().clean(page).text }

    /// A page whose letters stand under a line that names them, and again over two mills each.
    private static func page(_ head: String, _ letters: String, edit: String = "") -> String {
        let index = letters.map(String.init).joined(separator: "\n")
        let parts = letters.map { "\($0)\(edit)\n\($0)der Mill\n\($0)sten Mill" }.joined(separator: "\n")
        return "Mills\nFrom Wikipedia, the free encyclopedia\n\(lead)\n\(head)\(index)\n\(parts)\n"
            + "References\n^ Books of the monks, p. 4.\n\(foot)"
    }

    @Test(arguments: [
        ("Contents:\u{A0}\nTop\n0–9\n", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), ("Contents :\n", "ABCDEFGHJKLMNOPRSTUVW"),
        ("", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), ("", "АБВГДЕЁЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"), ("", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"),
        ("", "ABCDEFGHIJKLMNOPRSTUVWYÄÖ"),
    ])
    func `its letters are the headings`(head: String, letters: String) throws {
        let text = try Self.clean(Self.page(head, letters))
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("==") }.map(String.init)
        #expect(headings == letters.map { "== \($0) ==" })
        #expect(text.hasPrefix("= Mills =\n\n\(Self.lead)\n\n== \(letters.first!) ==\n"))
        #expect(!text.contains("Books of the monks, p. 4."))
    }

    @Test func `with edit links it only goes`() throws {
        let text = try Self.clean(Self.page("Contents:\n", "ABCDEFGHIJKLM", edit: "[edit]"))
        #expect(text.hasPrefix("= Mills =\n\n\(Self.lead)\n\n== A ==\n"))
        #expect(!text.contains("Contents"))
    }

    @Test func `under the heading of the contents it goes where no part is called so`() throws {
        let text = try Self.clean(
            "Mills\n\(Self.lead)\nContents :\n" + "ABCDEFGHIJKLMNOP".map { "\($0)\n" }.joined()
                + "Ader Mill, built in 1871 by the monks.\nBesten Mill, built in 1890 by the monks.\n\(Self.foot)")
        #expect(!text.contains("Contents"))
        #expect(!text.contains("\nC\n"))
        #expect(text.contains("Ader Mill, built in 1871 by the monks."))
    }

    @Test func `letters that a page is about stay`() throws {
        let letters = "ABCDEFGHIJKLMNOP"
        let text = try Self.clean(
            "Ostrish alphabet\n\(Self.lead)\nThe Ostrish alphabet has sixteen letters, as the monks wrote them down:\n"
                + letters.map { "\($0)\n" }.joined() + "None of them stands for two sounds.\n\(Self.foot)")
        for letter in letters { #expect(text.contains("\n\(letter)\n") || text.contains("- \(letter)\n")) }
    }
}
