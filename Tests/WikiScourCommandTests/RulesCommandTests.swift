import Foundation
import TestSupport
import Testing

/// `wikiscour rules`, and `--rules` of the other commands.
struct RulesCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(fragment("Text.</p><div class=\"lore-box\">Links</div><p>"), to: "pages/Ostra.html")
        try write(kind: "navbox")
        try folder.write("{\n  \"name\": \"mine\",\n  \"rulez\": []\n}\n", to: "wrong.json")
    }

    private func write(kind: String) throws {
        try folder.write(
            """
            {"name":"mine","version":"3","rules":[{"id":"lore","kind":"\(kind)","selectors":[".lore-box"]}]}
            """, to: "mine.json")
    }

    @Test func `list shows every rule, those of code too`() throws {
        let lines = try Command.run("rules", "list").output.split(separator: "\n").map {
            $0.split(separator: " ").map(String.init)
        }
        #expect(lines.count > 100)
        #expect(lines[0] == ["rule", "kind", "action", "about"])
        #expect(lines.contains { $0.starts(with: ["hatnote", "hatnotes", "drop"]) })
        #expect(lines.contains { $0.starts(with: ["content-text", "-", "landmark:content-text"]) })
        #expect(lines.contains { $0.starts(with: ["citation-unmarked", "references", "code"]) })
        // Each says what it is about.
        #expect(lines.allSatisfy { $0.count > 3 })
    }

    @Test func `list shows some kinds, and selectors on demand`() throws {
        let lines = try Command.run("rules", "list", "--kind", "stub,sidebar", "--selectors").output.split(
            separator: "\n")
        #expect(lines.count == 5)
        #expect(lines.contains { $0.contains(".stub .asbox") })
        let wrong = try Command.run("rules", "list", "--kind", "navbx")
        #expect(wrong.status == 64 && wrong.errors.contains("did you mean 'navbox'?"))
    }

    @Test func `a rule that is shown may be pasted into a file`() throws {
        let shown = try Command.run("rules", "show", "hatnote")
        #expect(shown.status == 0 && shown.output.contains("\"hatnotes\""))
        try folder.write("{\"name\":\"pasted\",\"rules\":[\(shown.output)]}", to: "pasted.json")
        let checked = try Command.run("rules", "check", "pasted.json", in: folder.url)
        #expect(checked.status == 0 && checked.output.contains("1 rule changed"))
        #expect(try Command.run("rules", "show", "sound-link").output.contains("It is code"))
        let wrong = try Command.run("rules", "show", "hatnot")
        #expect(wrong.status == 64 && wrong.errors.contains("did you mean 'hatnote'?"))
    }

    @Test func `check says what a file does, or each mistake with its line`() throws {
        let right = try Command.run("rules", "check", "mine.json", in: folder.url)
        #expect(right.status == 0 && right.errors.isEmpty)
        #expect(right.output.hasPrefix("mine.json: mine 3 (") && right.output.hasSuffix("): 1 rule added\n"))
        let wrong = try Command.run("rules", "check", "mine.json", "wrong.json", "nothing.json", in: folder.url)
        #expect(wrong.status == 1)
        #expect(wrong.output == right.output)
        #expect(
            wrong.errors == """
                wrong.json:3:3: the file has no field "rulez"; did you mean 'rules'?
                nothing.json: No such file or directory

                """)
    }

    @Test(arguments: ["clean", "explain", "batch", "stream", "bench"])
    func `a file that is wrong is refused with its line, before anything is done`(_ command: String) throws {
        var arguments = ["pages", "--rules", "wrong.json"]
        if command == "batch" { arguments += ["--output", "out"] }
        if command == "stream" { arguments.removeFirst() }
        let result = try Command.run(command, arguments, in: folder.url)
        #expect(result.status == 64 && result.output.isEmpty)
        #expect(result.errors.contains("wrong.json:3:3: the file has no field \"rulez\"; did you mean 'rules'?"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
    }

    @Test func `clean, explain and stream use the rules and name them`() throws {
        #expect(try Command.run("clean", "pages", in: folder.url).output.contains("Links"))
        let text = try Command.run("clean", "pages", "--rules", "mine.json", in: folder.url).output
        #expect(text == "= Ostra =\n\nText.\n")
        let record = try Command.run("clean", "pages", "--rules", "mine.json", "--format", "json", in: folder.url)
            .output
        #expect(record.contains("\"rules\":{\"name\":\"mine\",\"version\":\"3\",\"fingerprint\":\""))
        let account = try Command.run(
            "explain", "pages", "--rules", "mine.json", "--only", "lore", in: folder.url)
        #expect(account.status == 0 && account.output.contains("lore") && account.output.contains("Links"))
        let line =
            "{\"title\":\"T\",\"html\":\"<div class='mw-parser-output'><p>A</p><p class='lore-box'>B</p></div>\"}\n"
        try folder.write(line, to: "line")
        let streamed = try Command.shell("wikiscour stream --rules mine.json < line", in: folder.url).output
        #expect(streamed.contains("= T =\\n\\nA\\n\"") && streamed.contains("\"name\":\"mine\""))
        #expect(try Command.run("bench", "pages", "--rules", "mine.json", "--passes", "1", in: folder.url).status == 0)
    }

    @Test func `a batch notices that the rules have changed`() throws {
        let batch = ["pages", "--output", "out", "--quiet", "--report", "report.json"]
        #expect(try Command.run("batch", batch + ["--rules", "mine.json"], in: folder.url).status == 0)
        #expect(try folder.read("out/Ostra.txt") == "= Ostra =\n\nText.\n")
        let manifest = try folder.read("out/.wikiscour/manifest.jsonl")
        #expect(manifest.contains("with mine 3 (") && manifest.contains("\"overlay\":\"mine 3 ("))
        #expect(try folder.read("report.json").contains("\"overlay\":\"mine 3 ("))
        // The same again is the same run; white space and notes are no change.
        try folder.write(
            try folder.read("mine.json").replacingOccurrences(of: ",", with: " , "), to: "mine.json")
        #expect(try Command.run("batch", batch + ["--rules", "mine.json"], in: folder.url).status == 0)
        #expect(try folder.read("out/.wikiscour/manifest.jsonl") == manifest)
        // Other rules, and none.
        try write(kind: "sidebar")
        for rules in [["--rules", "mine.json"], []] {
            let refused = try Command.run("batch", batch + rules, in: folder.url)
            #expect(
                refused.status == 2 && refused.errors.contains("with mine 3 (") && refused.errors.contains("--resume"))
        }
        let resumed = try Command.run("batch", batch + ["--resume"], in: folder.url)
        #expect(resumed.status == 0 && resumed.errors.contains("all are made anew"))
        #expect(try folder.read("out/Ostra.txt").contains("Links"))
        #expect(try !folder.read("out/.wikiscour/manifest.jsonl").contains("mine"))
    }

    // MARK: What is meant

    @Test(arguments: [
        (["claen", "pages"], "did you mean 'wikiscour clean'?"),
        (["rules", "lst"], "did you mean 'wikiscour rules list'?"),
        (["pages/Ostra.html"], "wikiscour clean pages/Ostra.html"), (["qqqq"], "only clean, explain, batch"),
        (["clean", "pages", "--ouput", "x"], "Did you mean '--output'?"),
        (["clean", "pages", "--keep", "refs"], "did you mean 'references'?"),
        (["batch", "pages", "--output", "out", "--kind", "artcle"], "did you mean 'article'?"),
        (["clean", "pages", "--encoding", "utf8x"], "no encoding is called 'utf8x'"),
        (["explain", "pages", "--only", "navbx"], "did you mean 'navbox'?"),
        (["explain", "pages", "--only", "citation-unmarkd"], "did you mean 'citation-unmarked'?"),
        (["explain", "pages", "--only", "qqqqqqq"], "wikiscour rules list"),
    ])
    func `a slip is answered with what was meant`(_ arguments: [String], _ answer: String) throws {
        let result = try Command.run(arguments[0], Array(arguments.dropFirst()), in: folder.url)
        #expect(result.status == 64 && result.output.isEmpty)
        #expect(result.errors.contains(answer), "\(result.errors)")
    }

    @Test(arguments: [
        [], ["clean"], ["explain"], ["batch"], ["stream"], ["bench"], ["rules"], ["rules", "list"], ["rules", "show"],
        ["rules", "check"],
    ])
    func `help has examples at every level`(_ command: [String]) throws {
        let help = try Command.run((command + ["--help"])[0], Array((command + ["--help"]).dropFirst())).output
        #expect(help.contains("\nEXAMPLES\n  "), "\(command)")
        #expect(help.contains((["wikiscour"] + command).joined(separator: " ") + " "))
        #expect(!help.contains("manual  "))
    }
}
