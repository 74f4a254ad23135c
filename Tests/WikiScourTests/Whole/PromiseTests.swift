import Foundation
import Testing

/// `SECURITY.md` names a test for each promise; a name that is none promises nothing.
struct PromiseTests {
    @Test func `every promise names tests that there are`() throws {
        let text = try String(contentsOf: Repository.root.appending(path: "SECURITY.md"), encoding: .utf8)
        let make = try String(contentsOf: Repository.root.appending(path: "Makefile"), encoding: .utf8)
        let table = try #require(text.firstRange(of: "| promise | test |"))
        let rows = text[table.upperBound...].split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
            .prefix { $0.hasPrefix("|") }
        #expect(rows.count > 10)
        for row in rows {
            let cells = row.split(separator: "|")
            try #require(cells.count == 2, "\(row)")
            // What stands between the marks, every second piece.
            let names = cells[1].split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map(\.element)
            #expect(names.contains { $0.hasPrefix("make ") || $0.hasSuffix("Tests") }, "\(row)")
            for name in names {
                if name.hasPrefix("make ") {
                    #expect(make.contains("\n\(name.dropFirst(5)):"), "\(name)")
                } else if name.hasSuffix("Tests") {
                    #expect(Self.suites.contains(String(name)), "\(name)")
                }
            }
        }
    }

    /// The suites of tests, by the names of their files.
    private static let suites: Set<String> = {
        let root = Repository.root.appending(path: "Tests")
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return Set(
            paths.filter { $0.hasSuffix("Tests.swift") }.map {
                URL(filePath: $0).deletingPathExtension().lastPathComponent
            })
    }()
}
