import Foundation
import Testing

@testable import WikiScour

/// The article "Write a rule" says what is so: each of its files of rules is right, or wrong as it says.
struct WriteARuleTests {
    private static let article =
        (try? String(
            contentsOf: Repository.root.appending(path: "Sources/WikiScour/WikiScour.docc/WriteARule.md"),
            encoding: .utf8))
        ?? ""

    /// The samples in fences of a language.
    private static func samples(_ language: String) -> [String] {
        article.components(separatedBy: "\n```\(language)\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
    }

    @Test func `its files of rules are right`() throws {
        #expect(Self.samples("json").count >= 4)
        for sample in Self.samples("json") {
            #expect(throws: Never.self, "\(sample)") { try RuleOverlay(json: sample) }
        }
    }

    @Test func `the file of rules in the README is right`() throws {
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let samples = readme.components(separatedBy: "\n```json\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
        #expect(!samples.isEmpty)
        for sample in samples { #expect(throws: Never.self, "\(sample)") { try RuleOverlay(json: sample) } }
    }

    @Test func `its mistakes are answered as it says`() throws {
        let (samples, answers) = (Self.samples("json-with-mistakes"), Self.samples("text"))
        #expect(samples.count == 1 && answers.count == 1)
        for (sample, answer) in zip(samples, answers) {
            let error = #expect(throws: RuleOverlayError.self) { try RuleOverlay(json: sample) }
            #expect(error?.mistakes.map { "mywiki.json:\($0)" }.joined(separator: "\n") == answer)
        }
    }

    @Test func `it names only actions, kinds and rules that there are`() throws {
        for name in [
            "drop", "infobox", "references", "figure", "math", "code", "poem", "layout", "bibliography",
            "landmark:content-text", "landmark:title",
        ] {
            #expect(Self.article.contains("`\(name)`") && RuleAction(name: name) != nil, "\(name)")
        }
    }

    /// The sample at the end of the article, as a compiler reads it.
    @Test func `its program does what it says`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
        try Data(Self.samples("json")[0].utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let overlay = try RuleOverlay(json: Data(contentsOf: file))
        let cleaner = Cleaner(options: CleaningOptions(rules: overlay))
        let page = "<div class='mw-parser-output'><p>Text.</p><div id='lore-1'>Box</div></div>"
        #expect(try cleaner.clean(page, hints: PageHints(title: "T")).text == "= T =\n\nText.\n")
        #expect(Self.samples("swift").contains { $0.contains("RuleOverlay(json: Data(contentsOf: file))") })
    }
}
