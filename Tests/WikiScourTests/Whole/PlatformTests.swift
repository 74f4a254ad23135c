import Foundation
import Testing

/// The package is for macOS as well, where these tests are seldom run: its sources must not lean on what Linux alone has.
struct PlatformTests {
    /// The one file that calls the operating system.
    private static let system = "WikiScourCorpus/System.swift"

    private static let sources: [(path: String, lines: [Substring])] = {
        let root = Repository.root.appending(path: "Sources")
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".h") }.sorted().compactMap { path in
            guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else { return nil }
            return (path, text.split(separator: "\n"))
        }
    }()

    @Test func `one file alone imports a system's own module`() throws {
        let own: Set = [
            "ArgumentParser", "HTMLReader", "Swift", "Synchronization", "WikiScour", "WikiScourCorpus",
            "WikiScourReport", "CByteScan",
            "CLibXML2", "CZLib", "CBZip2", "CZstd", "CBrotli", "CXXHash",
        ]
        var importers: Set<String> = []
        for (path, lines) in Self.sources where path.hasSuffix(".swift") {
            for line in lines {
                let words = line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), place + 2 == words.count,
                    words[..<place].allSatisfy({ $0.hasPrefix("@") || ["public", "package", "internal"].contains($0) }),
                    !own.contains(String(words[place + 1]))
                else { continue }
                importers.insert(path)
            }
        }
        #expect(importers == [Self.system])
    }

    @Test func `every branch for Linux has one for macOS`() throws {
        for (path, lines) in Self.sources where path.hasSuffix(".swift") {
            let conditions = lines.map { $0.drop { $0 == " " } }.filter {
                $0.hasPrefix("#if ") || $0.hasPrefix("#elseif ")
            }
            if path != Self.system {
                #expect(conditions.allSatisfy { $0.hasPrefix("#if CLI") }, "\(path)")
            }
            for condition in conditions where condition.hasPrefix("#if ") && path == Self.system {
                #expect(condition == "#if canImport(Darwin)")
            }
        }
        // What macOS has not, stands in no branch for it.
        let text = try #require(Self.sources.first { $0.path == Self.system }).lines
        var isDarwin: [Bool] = []
        for line in text {
            let line = line.drop { $0 == " " }
            if line.hasPrefix("#if ") { isDarwin.append(true) }
            if line.hasPrefix("#else") { isDarwin[isDarwin.count - 1] = false }
            if line.hasPrefix("#endif") { isDarwin.removeLast() }
            let isForLinux = isDarwin.contains(false)
            for name in [
                "/proc/", "fdatasync", "posix_fadvise", "renameat2", "statx", "pipe2", "epoll", "prctl(", "st_mtim.",
            ] {
                #expect(isForLinux || !line.contains(name), "\(line)")
            }
        }
    }

    @Test func `headers include the libraries and what C itself has`() throws {
        let allowed: Set = [
            "<stddef.h>", "<stdint.h>", "<stdlib.h>", "<string.h>", "<emmintrin.h>", "<zlib.h>", "<bzlib.h>",
            "<zstd.h>", "<xxhash.h>",
            "<brotli/decode.h>",
            // Our own, which another of ours builds on.
            "\"byte_scan.h\"",
        ]
        for (path, lines) in Self.sources where path.hasSuffix(".h") {
            for line in lines where line.hasPrefix("#include ") {
                let header = String(line.dropFirst(9))
                #expect(allowed.contains(header) || header.hasPrefix("<libxml/"), "\(path)")
            }
        }
    }
}
