import Testing
import WikiScour

/// Pages whose skin puts a link to the main page in front of the title.
@Suite struct HomeLinkTests {
    private static let lead = "The monks of Hame built a mill on its bank, and nobody else had one for a hundred years."

    private static func clean(_ page: String) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: "file name", form: .scrape)).text
    }

    @Test(arguments: [
        ("Back to HomeOstra Mill", "Ostra Mill"), ("返回主页磨坊", "磨坊"), ("返回主页磨坊另见:水轮", "磨坊"),
        ("Back to main pageOstra MillSee also: Velm and Hame", "Ostra Mill"), ("返回主页\n磨坊", "磨坊"),
        ("Back to Home\nOstra Mill\nSee also: Velm", "Ostra Mill"),
    ])
    func `the title stands behind it`(head: String, title: String) throws {
        #expect(
            try Self.clean("\(head)\n\(Self.lead)\n\(Self.lead)") == "= \(title) =\n\n\(Self.lead)\n\n\(Self.lead)\n")
    }

    @Test func `the title alone is a page`() throws {
        #expect(try Self.clean("返回主页磨坊 \"水轮\" (大)") == "= 磨坊 \"水轮\" (大) =\n")
    }

    @Test(arguments: ["Back to Home is a song of the monks of Hame, which they wrote in 1871 for the mill of Ostra."])
    func `a sentence that begins so stays`(line: String) throws {
        #expect(try Self.clean("\(line)\n\(Self.lead)").contains(line))
    }
}

/// The title of the browser's window, with the name of the project behind the page's.
@Suite struct WindowTitleTests {
    @Test(arguments: [
        "Остра — Википедия", "Остра — Вікіпедія", "Όστρα - Βικιπαίδεια", "Ostra - Vikipedi", "Ostra – Wikipédia",
        "奥斯特拉 - 维基百科，自由的百科全书", "오스트라 - 위키백과, 우리 모두의 백과사전", "اوسترا - ويكيبيديا", "אוסטרה – ויקיפדיה",
        "ออสตรา - วิกิพีเดีย", "Ostra - Wikivoyage",
    ])
    func `the project is none of the page's title`(line: String) throws {
        let name = line.split(separator: " ")[0]
        let text = try Cleaner().clean(
            "\(line)\nThe monks of Hame built a mill on its bank, and nobody else had one for a hundred years and more."
        ).text
        #expect(text.hasPrefix("= \(name) =\n\nThe monks"))
    }
}
