import Testing

@testable import WikiScourCorpus

struct SafeNameTests {
    @Test(arguments: [
        ("../../etc/passwd", "%2E%2E/%2E%2E/etc/passwd"), ("/abs/page", "abs/page"), ("a//b/./c", "a/b/c"),
        ("", "unnamed"),
        ("..", "%2E%2E"), ("a/..", "a/%2E%2E"), ("CON", "_CON"), ("aux.html", "_aux.html"), ("com1", "_com1"),
        ("a\\b:c*?", "a%5Cb%3Ac%2A%3F"), ("a\u{1}\n", "a%01%0A"), ("end.", "end%2E"), ("end ", "end%20"),
        (".wikiscour/x", "_.wikiscour/x"), (".NET", ".NET"), ("Zürich 東京", "Zürich 東京"), ("x.txt/y", "x.txt~/y"),
    ])
    func `a path stays within its folder`(name: String, safe: String) {
        #expect(SafeName.path(Array(name.utf8), folderSuffix: ".txt").description == safe)
    }

    @Test func `long names are cut and stay apart`() {
        let names = ["a", "b"].map { SafeName.component(Array((String(repeating: "é", count: 300) + $0).utf8)) }
        #expect(names[0] != names[1])
        for name in names {
            #expect(name.count <= 120)
            #expect(String(validating: name, as: UTF8.self) != nil)
        }
        #expect(SafeName.path(Array(String(repeating: "d/", count: 5000).utf8), folderSuffix: ".txt").bytes.count < 200)
    }

    @Test func `no path is taken twice, whatever its case and normal form`() {
        var register = PathRegister()
        let names = ["page", "PAGE", "page", "\u{E9}", "e\u{301}", "page~2"]
        let taken = names.enumerated().map { register.take(FilePath($1), number: $0).description.lowercased() }
        #expect(Set(taken).count == names.count)
    }

    @Test func `keys of two pages differ`() {
        let keys = [
            PageKey(source: "a@5"), PageKey(source: "a", offsets: [5]), PageKey(source: "a%405"),
            PageKey(source: FilePath(bytes: [0x61, 0xFF])), PageKey(source: "a\u{FFFD}"),
            PageKey(source: "a", offsets: [5, 6]),
        ]
        #expect(Set(keys.map(\.description)).count == keys.count)
        #expect(keys[1].description == "a@5")
    }
}
