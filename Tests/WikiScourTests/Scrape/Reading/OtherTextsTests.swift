import Testing
import WikiScour

/// Text that is no wiki page is an error, however it is laid out.
struct OtherTextsTests {
    static let texts = [
        "novel": """
        CHAPTER ONE

        The carter came down the hill at six, as he had every Monday for nine years. Nobody looked up. "You are late," \
        said the miller, who had been waiting since five. "The bridge was out," said the carter, and that was that.

        CHAPTER TWO

        In the evening it rained. The miller sat by the lamp and counted, and the river rose, and he counted again.
        """,
        "log": """
        2024-05-01 12:00:01 INFO server started on port 8080
        2024-05-01 12:00:02 WARN disk is 91 % full [2]
        2024-05-01 12:00:07 ERROR connection refused: retrying in 5 s
        2024-05-01 12:00:12 INFO connected
        """,
        "program": """
        struct Point { int x; int y; };
        int main(void) {
            int a[1] = { 0 };
            for (int i = 0; i < 10; i++) { printf("%d\\n", a[0] + i); }
            return 0;
        }
        """,
        "readme": """
        # millwheel

        A small library that turns wheels. See [the manual](https://millwheel.example/manual).

        ## Installing

        * Get the archive from [the releases](https://millwheel.example/releases).
        * Unpack it **somewhere**.

        ## Using it

        ```
        wheel.turn(by: 3)
        ```

        ## License

        Do what you like with it, but do not blame us.
        """,
        "mail": """
        From: Jon Tell <jon@tarn.example>
        To: Mara Brill <mara@ostra.example>
        Date: Mon, 6 May 2024 07:22:11 +0000 (UTC)
        Subject: Re: The bridge

        > When will it be mended?

        Not before June, I am afraid. The masons have gone to Ostra for the summer, and nobody else knows how.

        Jon
        """,
        "json": """
        {"name": "millwheel", "version": "1.2.0", "files": ["wheel.txt", "mill.txt"], "private": true,
         "scripts": {"test": "turn --all"}, "authors": [{"name": "Jon Tell", "url": "https://tarn.example"}]}
        """,
        "news": """
        Home
        News
        Sport
        Weather
        Bridge at Tarn to stay closed until June
        By Mara Brill, 6 May 2024
        The bridge at Tarn, closed since the flood of last month, will not open before June, the council said on Monday.
        "We have looked for masons everywhere," said Jon Tell, who has led the council since 2019.
        Share this
        Related stories
        Flood at Ostra: what we know
        Contact us
        Terms of use
        """,
        "blog": """
        What I learned about mills

        Posted by Ada on 6 May 2024

        I read the article about mills on Wikipedia last night, the free encyclopedia that I never can stop reading, and \
        then the one about rivers. Did you know that the oldest mill of the valley is still turning?

        Comments (2)

        Jon: Wikipedia says otherwise!
        Mara: I know the miller.
        """,
        "verses": """
        The wheel goes round,
        the water falls,
        and nobody counts
        the stones in the walls.
        """,
    ]

    /// How a text may come: as it is, and as each flattener would leave it.
    enum Layout: String, CaseIterable {
        case plain, oneLine, wrapped, lines, rules

        func text(_ text: String) -> String {
            switch self {
            case .plain: text
            case .oneLine: text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            case .wrapped: wrapped(text)
            case .lines:
                text.split(separator: "\n").flatMap { $0.split(separator: ",").map { String($0) } }
                    .joined(separator: "\n")
            case .rules:
                text.split(separator: "\n").enumerated()
                    .map { $0.offset == 0 ? "\($0.element)\n=====\n" : "\($0.element)\n" }.joined()
            }
        }

        /// Indented and wrapped at 72 columns.
        private func wrapped(_ text: String) -> String {
            var lines: [String] = []
            for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
                var line = "  "
                for word in paragraph.split(separator: " ") {
                    if line.count + word.count > 72 {
                        lines.append(line)
                        line = "  "
                    }
                    line += " " + word
                }
                lines.append(line)
            }
            return lines.joined(separator: "\n")
        }
    }

    @Test(arguments: texts.keys.sorted(), Layout.allCases)
    func `a text that is no wiki page is an error`(_ name: String, _ layout: Layout) throws {
        let text = layout.text(try #require(Self.texts[name]))
        let error = #expect(throws: CleaningError.self) { try Cleaner().clean(text, hints: PageHints(title: "x")) }
        #expect(error?.code == .notAWikiPage)
    }
}
