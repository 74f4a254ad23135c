import Foundation
import TestSupport

@testable import WikiScour
@testable import WikiScourCorpus

/// JSON wherever somebody reads it: an answer of the API, what pages carry in attributes and scripts, a line of a container, an overlay, a
/// manifest. Broken JSON comes to an end; of well-formed JSON Foundation reads the same.
enum JSONProperties {
    private static let answer = CleaningProperties(hints: PageHints(), slowness: FuzzTarget.slowness)
    private static let page = CleaningProperties(
        hints: PageHints(title: "T", form: .html), slowness: FuzzTarget.slowness)

    static func violations(of input: [UInt8]) -> [String] {
        answer.violations(of: input) + page.violations(of: pageThatCarries(input))
            + input.withUnsafeBufferPointer { input in
                inTime(input) { recordViolations(input) }
                    + inTime(input) { overlayViolations(input) }
                    + inTime(input) { manifestViolations(input) }
            }
    }

    private static func inTime(_ input: UnsafeBufferPointer<UInt8>, _ body: () -> [String]) -> [String] {
        let allowance: Duration = (.milliseconds(20) + .microseconds(2) * input.count) * FuzzTarget.slowness
        let start = ProcessorClock.now
        let violations = body()
        let time = ProcessorClock.now - start
        return violations + (time > allowance ? ["\(input.count) bytes of JSON take \(time)"] : [])
    }

    /// A page with the JSON where MediaWiki, its extensions and Parsoid put some.
    private static func pageThatCarries(_ json: [UInt8]) -> [UInt8] {
        let value = json.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "&"): Array("&amp;".utf8)
            case UInt8(ascii: "\""): Array("&quot;".utf8)
            default: [byte]
            }
        }
        return Array("<html><head><script>RLCONF=".utf8) + json
            + Array("</script></head><body><div class=\"mw-parser-output\"><p>Before <span data-mw-variant=\"".utf8)
            + value
            + Array("\" typeof=\"mw:LanguageVariant\"></span> <span data-mw=\"".utf8) + value
            + Array("\" typeof=\"mw:Transclusion\">and</span> after.</p></div></body></html>".utf8)
    }

    // MARK: Lines of containers

    private static func recordViolations(_ line: UnsafeBufferPointer<UInt8>) -> [String] {
        var fields = RecordFields()
        fields.passed = ["title", "html", "namespace", "x"]
        var passed: [PassedField] = []
        let record = try? JSONRecord(line, fields, passed: &passed)
        var violations: [String] = []
        if let article = try? record.map(clean), !isSame(foundation(Array(article.json().utf8)), article.text) {
            violations.append("the record of the page is not JSON with its text")
        }
        guard case .object(let members)? = wellFormed(line)?.value else { return violations }
        for field in passed where foundation(Array(field.json)) == nil {
            violations.append("the field \(field.name) is handed on as something else than JSON")
        }
        // A name with a full stop may be a path.
        if members.contains(where: { $0.name.contains(".") }) { return violations }
        let pages = fields.page.lazy.compactMap { text(at: $0.split(separator: "."), in: members) }
        if let page = pages.first {
            if record.map({ Array($0.page) }) != page { violations.append("another page than the record's") }
        }
        return violations
    }

    private static func clean(_ record: JSONRecord) throws -> Article {
        try Cleaner().clean(Array(record.page), hints: PageHints(title: record.facts.title ?? "T"))
    }

    private static func isSame(_ record: Any?, _ text: String) -> Bool {
        ((record as? [String: Any])?["text"] as? String).map { Array($0.utf8) == Array(text.utf8) } ?? false
    }

    /// The string or number to which a path leads.
    private static func text(at path: [Substring], in members: [JSONTree.Member]) -> [UInt8]? {
        let value = members.first { $0.name == path[0] }?.value.value
        switch value {
        case .string(let text)? where path.count == 1, .number(let text)? where path.count == 1: return Array(text.utf8)
        case .object(let members)? where path.count > 1: return text(at: Array(path.dropFirst()), in: members)
        default: return nil
        }
    }

    // MARK: Overlays

    private static func overlayViolations(_ json: UnsafeBufferPointer<UInt8>) -> [String] {
        if (try? RuleOverlay(json: json)) != (try? RuleOverlay(json: json)) {
            return ["another overlay the second time"]
        }
        // Foundation reads UTF-16 too.
        guard String(validating: json, as: UTF8.self) != nil, !json.contains(0), let value = foundation(Array(json))
        else { return [] }
        do throws(JSONTree.Mistake) {
            return isSame(try JSONTree.read(json), value) ? [] : ["an overlay that Foundation reads otherwise"]
        } catch {
            // Foundation takes a comma behind the last member, which is no JSON.
            let isStricter =
                error.message.hasSuffix("stands twice in one object") || error.message.contains("too deep")
                || error.message.hasPrefix("a comma must not stand before the closing")
            return isStricter ? [] : ["an overlay that Foundation reads, and we do not: \(error.message)"]
        }
    }

    /// What both readers take for JSON; nil for anything else.
    private static func wellFormed(_ json: UnsafeBufferPointer<UInt8>) -> JSONTree? {
        foundation(Array(json)) == nil ? nil : try? JSONTree.read(json)
    }

    private static func foundation(_ json: [UInt8]) -> Any? {
        try? JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed)
    }

    private static func isSame(_ tree: JSONTree, _ value: Any) -> Bool {
        switch tree.value {
        case .null: value is NSNull
        case .bool(let flag): value as? Bool == flag
        case .number: value is NSNumber
        case .string(let string): (value as? String).map { Array($0.utf8) == Array(string.utf8) } ?? false
        case .array(let elements):
            (value as? [Any]).map { $0.count == elements.count && zip(elements, $0).allSatisfy(isSame) } ?? false
        case .object(let members):
            (value as? [String: Any]).map { values in
                values.count == members.count
                    && members.allSatisfy { member in values[member.name].map { isSame(member.value, $0) } ?? false }
            } ?? false
        }
    }

    // MARK: Manifests

    /// What is read of a line is what is written of it.
    private static func manifestViolations(_ line: UnsafeBufferPointer<UInt8>) -> [String] {
        var violations: [String] = []
        if let entry = ManifestEntry(line) {
            let written = entry.line
            if foundation(Array(written)) == nil { violations.append("a page's line is not JSON") }
            if written.withUnsafeBufferPointer({ ManifestEntry($0) }) != entry {
                violations.append("a page's line is read otherwise")
            }
        }
        if let mark = ManifestMark(line) {
            let written = mark.line
            if foundation(Array(written)) == nil { violations.append("a mark's line is not JSON") }
            if written.withUnsafeBufferPointer({ ManifestMark($0) }) != mark {
                violations.append("a mark's line is read otherwise")
            }
        }
        return violations
    }
}
