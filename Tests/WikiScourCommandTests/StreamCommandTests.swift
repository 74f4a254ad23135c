import Foundation
import TestSupport
import Testing

struct StreamCommandTests {
    private func records(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func line(_ number: Int, _ words: Int = 3) -> String {
        let text = String(repeating: "word ", count: words)
        return
            "{\"id\":\(number),\"title\":\"P\(number)\",\"html\":\"<div class=mw-parser-output><p>\(text)</p></div>\"}"
    }

    @Test func `line follows line, whatever comes`() throws {
        let poison = ["", "{\"id\":1,\"html\":\"<p>", "[]", "{\"id\":3}", "null", "{\"id\":5,\"html\":\"shop\"}"]
        var lines: [String] = []
        for number in 0..<300 {
            lines.append(number % 5 == 4 ? poison[number / 5 % poison.count] : line(number, number % 7 == 0 ? 3000 : 3))
        }
        let result = try Command.run(
            "stream", "--workers", "3", "--pass", "id", input: lines.joined(separator: "\n") + "\n")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let found = try records(result.output)
        #expect(found.count == 300)
        for (number, record) in found.enumerated() {
            let isPoison = number % 5 == 4
            #expect((record["error"] != nil) == isPoison)
            if !isPoison { #expect((record["passed"] as? [String: Any])?["id"] as? Int == number) }
        }
        #expect(((found[4]["error"] as? [String: Any])?["code"] as? String) == "empty-input")
    }

    @Test func `a record comes out before the next goes in`() throws {
        let folder = try TemporaryFolder()
        try folder.write(line(1) + "\n", to: "line")
        let result = try Command.shell(
            """
            mkfifo in out; wikiscour stream < in > out &
            exec 3> in 4< out; for n in 1 2 3; do cat line >&3; read -r answer <&4; printf "%s\\n" "$answer"; done; exec 3>&-
            """, in: folder.url)
        #expect(try records(result.output).count == 3)
    }

    @Test func `an output that is full ends it`() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let result = try Command.shell("echo '{}' | wikiscour stream > /dev/full")
        #expect(result.status == 2)
        #expect(result.errors.contains("No space left"))
    }
}
