import Foundation
import TestSupport
import Testing
import WikiScour

@testable import WikiScourCorpus

struct PageFilesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func path(_ name: String = "") -> FilePath {
        FilePath(folder.path(name))
    }

    /// Each page's path and its document's, or the code of the failure, within the test's folder.
    private func list(_ sources: [FilePath], as outputExtension: String = "txt") -> [String] {
        let prefix = folder.path() + "/"
        return PageFiles(sources, outputExtension: outputExtension).map { entry in
            switch entry {
            case .success(let page):
                "\(page.path.description.replacingOccurrences(of: prefix, with: "")) -> \(page.outputPath)"
            case .failure(let error):
                "\(error.path.description.replacingOccurrences(of: prefix, with: "")): \(error.code.rawValue)"
            }
        }
    }

    @Test func `a folder is listed to its depth, sorted, in its own shape`() throws {
        for name in ["b.html", "a/z.html", "a/y/x.htm", "C.json", "d"] { try folder.write("", to: "s/" + name) }
        #expect(
            list([path("s")]) == [
                "s/C.json -> C.txt", "s/a/y/x.htm -> a/y/x.txt", "s/a/z.html -> a/z.txt", "s/b.html -> b.txt",
                "s/d -> d.txt",
            ])
    }

    @Test func `no two pages write one file`() throws {
        for name in ["p.htm", "p.html", "p.txt", "p.htm.html", "q.html", "q.txt/in.html", "Q.html"] {
            try folder.write("", to: "s/" + name)
        }
        let outputs = list([path("s")]).map { $0.split(separator: " -> ")[1].lowercased() }
        #expect(outputs.count == 7)
        #expect(Set(outputs).count == 7)
        #expect(outputs.contains("q.txt/in.txt"))
        #expect(!outputs.contains("q.txt"))
    }

    @Test func `of several sources each keeps its name`() throws {
        try folder.write("", to: "one/p.html")
        try folder.write("", to: "two/one/p.html")
        try folder.write("", to: "p.html")
        #expect(
            list([path("one"), path("two/one/"), path("p.html"), path("one/p.html")]) == [
                "one/p.html -> one/p.txt", "two/one/p.html -> one~2/p.txt", "p.html -> p.txt",
                "one/p.html -> p.html.txt",
            ])
    }

    @Test func `links are followed within the folder and not out of it`() throws {
        try folder.write("", to: "s/a/page.html")
        try folder.write("", to: "outside.html")
        try folder.link("s/inside", to: "a/page.html")
        try folder.link("s/leads-out", to: "../outside.html")
        try folder.link("s/leads-nowhere", to: "nothing")
        try folder.link("s/loop", to: ".")
        #expect(
            list([path("s")]) == [
                "s/a/page.html -> a/page.txt", "s/inside -> inside.txt", "s/leads-nowhere: unreadable",
                "s/leads-out: link-not-followed", "s/loop: link-not-followed",
            ])
    }

    @Test func `what systems leave in folders is no page, and other hidden files are`() throws {
        for name in [".DS_Store", "._page.html", ".git/config", ".NET.html", "page.html"] {
            try folder.write("", to: "s/" + name)
        }
        #expect(list([path("s")]) == ["s/.NET.html -> .NET.txt", "s/page.html -> page.txt"])
    }

    @Test func `what is not there and what is no file are failures in their place`() throws {
        try folder.write("", to: "s/a.html")
        #expect(mkfifo(folder.path("s/b"), 0o600) == 0)
        try folder.write("", to: "s/c.html")
        #expect(
            list([path("nothing"), path("s")]) == [
                "nothing: unreadable", "s/a.html -> s/a.txt", "s/b: not-a-file", "s/c.html -> s/c.txt",
            ])
    }

    @Test(arguments: [
        ("Ray_Charles.html", "Ray Charles"), ("St._Louis", "St. Louis"), ("Vitamin_B.12", "Vitamin B.12"),
        ("C%2B%2B.html", "C++"), ("100%.html", "100%"), ("100%25.htm", "100%"), ("%FF.html", "%FF"),
        (".NET_Framework.html", ".NET Framework"), ("a__b_.html", "a b"), ("Ärger.HTML", "Ärger"),
    ])
    func `a file's name tells a title`(name: String, title: String) {
        #expect(PageName(Array(name.utf8)[...]).title == title)
    }
}
