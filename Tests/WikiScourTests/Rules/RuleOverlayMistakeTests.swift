import TestSupport
import Testing

@testable import WikiScour

/// Files of rules that are wrong: each mistake is told with its place.
struct RuleOverlayMistakeTests {
    struct Case: CustomTestStringConvertible {
        var json: String
        /// Line, column and a part of the message, of each mistake.
        var mistakes: [(Int, Int, String)]
        var testDescription: String { String(json.prefix(200)) }

        init(_ json: String, _ mistakes: (Int, Int, String)...) {
            self.json = json
            self.mistakes = mistakes
        }
    }

    static let cases = [
        // How it is written.
        Case("", (1, 1, "the file is empty")),
        Case("{\n \"name\": \"a\",\n}", (3, 1, "comma must not stand before the closing brace")),
        Case("{\"name\": \"a\" \"rules\": []}", (1, 14, "a comma or a closing brace")),
        Case("{\"name\" \"a\"}", (1, 9, "a colon")),
        Case("{name: 1}", (1, 2, "a name in double quotes")),
        Case("{\"name\": 'a'}", (1, 10, "double quotes")),
        Case("// mine\n{}", (1, 1, "JSON has no comments")),
        Case("{\"name\": \"a", (1, 10, "this string does not end")),
        Case("{\"name\": \"a\n\"}", (1, 10, "does not end on its line")),
        Case("{\"name\": \"a\\d\"}", (1, 12, "a backslash must be doubled")),
        Case("{\"name\": \"a\", \"rules\": [", (1, 25, "the file ends here")),
        Case("{\"name\": \"a\"} x", (1, 15, "nothing may stand behind")),
        Case("{\"name\": \"a\", \"name\": \"b\"}", (1, 15, "stands twice")),
        Case("{\"name\": \"äö\", x", (1, 16, "a name in double quotes")),
        Case(String(repeating: "[", count: 100), (1, 34, "nested too deep")),
        // What it says.
        Case("[]", (1, 1, "the file is an object")),
        Case("{}", (1, 1, "\"name\" is missing")),
        Case("{\"name\": 3}", (1, 10, "\"name\" is a string, not a number")),
        Case("{\"name\":\"a\",\n\"rulez\": []}", (2, 1, "did you mean 'rules'?")),
        Case("{\"name\":\"a\",\"rules\":{}}", (1, 21, "\"rules\" is an array")),
        rule("{\"kind\":\"menu\"}", (1, 1, "a rule needs an \"id\"")),
        rule("{\"id\":\"A b\"}", (1, 7, "only small letters")),
        rule("{\"id\":\"mine\",\"kind\":\"menu\"}", (1, 1, "needs \"selectors\"")),
        rule("{\"id\":\"hatnot\",\"off\":true}", (1, 7, "did you mean 'hatnote'?")),
        rule("{\"id\":\"hatnote\",\"off\":\"yes\"}", (1, 23, "\"off\" is true or false, not a string")),
        rule("{\"id\":\"hatnote\",\"off\":true,\"add\":[]}", (1, 34, "takes no \"add\"")),
        rule("{\"id\":\"hatnote\",\"selectors\":[\".a\"],\"add\":[\".b\"]}", (1, 42, "replaces all selectors")),
        rule("{\"id\":\"hatnote\",\"remove\":[\".hatnot\"]}", (1, 27, "did you mean '.hatnote'?")),
        rule("{\"id\":\"vcard\",\"remove\":[\".vcard\"]}", (1, 24, "leaves the rule no selector")),
        rule("{\"id\":\"poem\",\"selectors\":[]}", (1, 26, "does nothing")),
        rule("{\"id\":\"mine\",\"kind\":\"menu\",\"selectors\":[]}", (1, 40, "must not be empty")),
        rule("{\"id\":\"mine\",\"selectors\":[\".a\"]}", (1, 1, "needs a \"kind\"")),
        rule("{\"id\":\"mine\",\"kind\":\"navbx\",\"selectors\":[\".a\"]}", (1, 21, "did you mean 'navbox'?")),
        rule("{\"id\":\"mine\",\"kind\":\"qqqqq\",\"selectors\":[\".a\"]}", (1, 21, "there are: page-header")),
        rule(
            "{\"id\":\"mine\",\"action\":\"infobx\",\"selectors\":[\".a\"]}", (1, 1, "needs a \"kind\""),
            (1, 23, "did you mean 'infobox'?")),
        rule(
            "{\"id\":\"mine\",\"action\":\"poem\",\"kind\":\"menu\",\"selectors\":[\".a\"]}",
            (1, 37, "drops nothing: leave \"kind\" out")),
        rule("{\"id\":\"citation-unmarked\",\"off\":true}", (1, 7, "kept with --keep references")),
        rule("{\"id\":\"stub\",\"off\":true},{\"id\":\"stub\",\"off\":true}", (1, 32, "stands here twice")),
        rule(
            "{\"id\":\"a\",\"kind\":\"menu\",\"selectors\":[\".x\"]},{\"id\":\"b\",\"kind\":\"menu\",\"selectors\":[\".x\"]}",
            (1, 82, "'.x' is one of the rule 'a' already")),
        selector("div > p", "is no selector"), selector("foo", "there is no element 'foo'"),
        selector(".a, .b", "is no selector"), selector("", "must not be empty"), selector(".", "one or two classes"),
        selector(".a.b.c", "one or two classes"), selector(".a.b*", "cannot end in *"), selector("#a", "too short"),
        selector("@data=x", "rules know no attribute '@data'"), selector("@role", "written @role=value"),
        selector("div*", "written out"), selector("divv.a", "did you mean 'div'?"),
        selector("*", "written out"),
        Case("{\"name\":\"a\",\"sections\":[{\"add\":[\"X\"]}]}", (1, 25, "\"kind\" is missing")),
        Case("{\"name\":\"a\",\"sections\":[{}]}", (1, 25, "needs \"add\" or \"remove\"")),
        Case(
            "{\"name\":\"a\",\"sections\":[{\"kind\":\"refs\",\"add\":[\"X\"]}]}", (1, 33, "did you mean 'references'?")
        ),
        Case("{\"name\":\"a\",\"sections\":[{\"remove\":[\"Xyz\"]}]}", (1, 36, "no section is called 'Xyz'")),
        Case(
            "{\"name\":\"a\",\"sections\":[{\"language\":\"de\",\"remove\":[\"References\"]}]}",
            (1, 52, "no section is called 'References'")),
        Case(
            "{\"name\":\"a\",\"sections\":[{\"language\":\"\",\"kind\":\"references\",\"add\":[\"X\"]}]}",
            (1, 37, "no code of a language")),
        Case("{\"name\":\"a\",\"labels\":[{\"remove\":[\"born\"]}]}", (1, 34, "no built-in label is 'born'")),
        Case("{\"name\":\"a\",\"labels\":[{\"kind\":\"heading\",\"add\":[\"X\"]}]}", (1, 31, "did you mean 'header'?")),
        Case("{\"name\":\"a\",\"labels\":[{\"add\":[3,\" \"]}]}", (1, 31, "is a string"), (1, 33, "must not be empty")),
        Case(
            "{\"name\":\"a\",\"labels\":[{\"add\":[\"\(String(repeating: "x", count: 201))\"]}]}",
            (1, 31, "more than 200 bytes")),
        rule(
            "{\"id\":\"mine\",\"kind\":\"menu\",\"selectors\":["
                + (0..<20_000).map { "\".a\($0)\"" }.joined(separator: ",") + "]}", (1, 0, "more than 20000")),
        Case(
            "{\"name\":\"a\",\"sections\":[{\"kind\":\"references\",\"add\":[\" : \"]}]}", (1, 53, "must not be empty")),
        Case("{\"name\":\"a\",\"families\":[{\"name\":\"x\"}]}", (1, 25, "needs \"requires\"")),
        Case("{\"name\":\"a\",\"families\":[{\"name\":\"flim\",\"off\":true}]}", (1, 33, "did you mean 'film'?")),
        Case("{\"name\":\"a\",\"families\":[{\"name\":\"film\",\"requires\":[[]]}]}", (1, 52, "must not be empty")),
        Case("{\"name\":\"a\",\"families\":[{\"name\":\"film\",\"keys\":[]}]}", (1, 47, "\"keys\" is an object")),
        Case(
            "{\"name\":\"a\",\"families\":[{\"name\":\"film\"},{\"name\":\"film\"}]}",
            (1, 49, "stands here twice")),
    ]

    /// A file with rules, whose own place is line 1, column 1.
    private static func rule(_ json: String, _ mistakes: (Int, Int, String)...) -> Case {
        let start = "{\"name\":\"a\",\"rules\":["
        var result = Case(start + json + "]}")
        result.mistakes = mistakes.map { ($0.0, $0.1 + start.count, $0.2) }
        return result
    }

    private static func selector(_ selector: String, _ message: String) -> Case {
        rule("{\"id\":\"mine\",\"kind\":\"menu\",\"selectors\":[\"\(selector)\"]}", (1, 41, message))
    }

    @Test(arguments: cases)
    func `a mistake is told with its line, its column and what to do`(_ one: Case) throws {
        let error = #expect(throws: RuleOverlayError.self) { try RuleOverlay(json: one.json) }
        let mistakes = try #require(error?.mistakes)
        #expect(mistakes.count == one.mistakes.count, "\(mistakes)")
        for (found, expected) in zip(mistakes, one.mistakes) {
            #expect(found.line == expected.0 && found.column == expected.1, "\(found)")
            #expect(found.message.contains(expected.2), "\(found)")
        }
    }

    @Test func `all mistakes are told, in the order of the file`() throws {
        let json = """
            {
              "rules": [
                { "id": "mine", "kind": "navbx", "selectors": ["a > b", "foo"] },
                { "id": "hatnot", "off": true }
              ],
              "labels": 3
            }
            """
        let error = #expect(throws: RuleOverlayError.self) { try RuleOverlay(json: json) }
        #expect(
            error?.mistakes.map { [$0.line, $0.column] } == [[1, 1], [3, 29], [3, 52], [3, 61], [4, 13], [6, 13]])
        #expect(error?.description.split(separator: "\n").count == 6)
    }

    @Test func `bytes that are no file of rules are refused, whatever they are`() throws {
        let whole = Array(
            #"{"name":"a","rules":[{"id":"x","kind":"menu","selectors":[".x","i#yy*"]}],"labels":[{"add":["É\u00e9"]}]}"#
                .utf8)
        #expect(throws: Never.self) { try RuleOverlay(json: whole) }
        #expect(throws: Never.self) { try RuleOverlay(json: [0xEF, 0xBB, 0xBF] + whole) }
        for end in 0..<whole.count { #expect(throws: RuleOverlayError.self) { try RuleOverlay(json: whole[..<end]) } }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            // Right or wrong, it must come to an end, and what is right must make an index.
            if let overlay = try? RuleOverlay(json: bytes) { _ = RuleBook(overlay) }
        }
    }
}
