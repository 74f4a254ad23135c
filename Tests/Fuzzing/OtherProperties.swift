import Foundation
import TestSupport

@testable import WikiScour
@testable import WikiScourCorpus

/// A page that keeps its limits comes out as it does without; one that breaks them is refused by the limit's own code.
enum LimitProperties {
    private static let unlimited = Cleaner()
    private static let limited: [(Cleaner, CleaningError.Code)] = [
        (Cleaner(options: CleaningOptions(maximumByteCount: 200)), .tooLarge),
        (Cleaner(options: CleaningOptions(maximumDepth: 12)), .tooDeep),
        (Cleaner(options: CleaningOptions(maximumOutputByteCount: 100)), .outputTooLarge),
        (Cleaner(options: CleaningOptions(timeLimit: .zero)), .tooSlow),
    ]

    static func violations(of input: [UInt8]) -> [String] {
        let whole = outcome(of: input, unlimited)
        return limited.compactMap { cleaner, code in
            let outcome = outcome(of: input, cleaner)
            if outcome == whole || outcome == .failure(code) { return nil }
            return "limited by \(code.rawValue): \(outcome) and not \(whole)"
        }
    }

    private enum Outcome: Equatable {
        case success([UInt8])
        case failure(CleaningError.Code)
    }

    private static func outcome(of input: [UInt8], _ cleaner: Cleaner) -> Outcome {
        do throws(CleaningError) {
            return .success(Array(try cleaner.clean(input).text.utf8))
        } catch {
            return .failure(error.code)
        }
    }
}

/// What is decoded is valid UTF-8 with no more than a few bytes for each that came, and the same every time.
enum DecodingProperties {
    private static let labels = [
        nil, "utf-8", "utf-16le", "utf-16be", "iso-2022-jp", "shift_jis", "euc-jp", "gb18030", "gbk", "big5", "euc-kr",
        "windows-1251", "windows-1252", "koi8-r", "iso-8859-7", "windows-874", "x-user-defined", "utf-7",
    ]

    static func violations(of input: [UInt8]) -> [String] {
        let label = labels[Int(input.first ?? 0) % labels.count]
        let hint = label.flatMap { TextEncoding(label: $0) }
        let bytes = Array(input.dropFirst())
        let first = decoded(bytes, hint)
        var violations: [String] = []
        if first != decoded(bytes, hint) { violations.append("decoded otherwise the second time") }
        if String(validating: first, as: UTF8.self) == nil { violations.append("not UTF-8: \(label ?? "none")") }
        if first.count > bytes.count * 3 + 16 { violations.append("\(bytes.count) bytes become \(first.count)") }
        return violations
    }

    private static func decoded(_ bytes: [UInt8], _ hint: TextEncoding?) -> [UInt8] {
        var decoder = PageDecoder()
        return bytes.withUnsafeBufferPointer { decoder.withUTF8(of: $0, hint: hint) { text, _ in Array(text) } }
    }
}

/// A container is read to its end, every page has a place of its own, and a second reading is the same. Damage may stand where the next
/// page begins: a damaged member unpacks to nothing.
enum ContainerProperties {
    private static let limit = 1 << 20
    private static let cleaner = Cleaner(options: CleaningOptions(maximumByteCount: limit))
    private static let folder = NSTemporaryDirectory() + "wikiscour-fuzz-\(getpid())"

    static func violations(of input: [UInt8], in form: String) -> [String] {
        let path = folder + "." + form
        guard FileManager.default.createFile(atPath: path, contents: Data(input)) else { return ["no scratch file"] }
        let first = items(path)
        var violations: [String] = []
        let pages = first.filter { $0.size > 0 }
        if Set(pages.map(\.key)).count != pages.count { violations.append("two pages with one key") }
        if first.map(\.key) != items(path).map(\.key) { violations.append("other items the second time") }
        return violations
    }

    private static func items(_ path: String) -> [(key: String, size: Int)] {
        var reader = SourceReader(
            [.path(FilePath(path))], options: SourceOptions(), limit: limit, outputExtension: "txt", meter: ReadMeter())
        var found: [(String, Int)] = []
        while let item = reader.next() {
            var passed: [PassedField] = []
            var size = 0
            switch item.payload {
            case .skipped: break
            default:
                if let record = try? PageRecord(item.payload, SourceOptions(), limit: limit, passed: &passed) {
                    size = record.page.count
                    if size < 1 << 14 { _ = try? record.clean(cleaner) }
                }
            }
            found.append((item.key.description, size))
        }
        return found
    }
}

/// A small piece many times over takes time in proportion, in HTML and in a flattened page.
enum BombProperties {
    private static let size = 1 << 16
    private static let cleaner = Cleaner()

    static func violations(of input: [UInt8]) -> [String] {
        guard let first = input.first, input.count > 1 else { return [] }
        // What stands before the pieces ends with a zero byte.
        let parts = input.dropFirst().split(separator: 0, maxSplits: 1)
        guard let piece = parts.last, !piece.isEmpty else { return [] }
        var page = first % 2 == 0 ? Array("<div class=\"mw-parser-output\">".utf8) : []
        if parts.count > 1 { page += parts[0] }
        while page.count < size { page += piece }
        let hints = PageHints(title: "T", form: first % 2 == 0 ? .html : .scrape)
        func time() -> Duration {
            let start = ProcessorClock.now
            _ = try? cleaner.clean(page, hints: hints)
            return ProcessorClock.now - start
        }
        let allowance = Duration.microseconds(1) * page.count * FuzzTarget.slowness
        // The first page of all reads the tables.
        if time() > allowance, time() > allowance { return ["\(page.count) bytes take more than \(allowance)"] }
        return []
    }
}
