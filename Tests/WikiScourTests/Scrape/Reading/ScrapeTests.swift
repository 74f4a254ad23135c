import Foundation
import Testing
import WikiScour

/// What a flattened page gives, and what is none.
struct ScrapeTests {
    private static let specimen = Repository.specimen

    @Test(.enabled(if: FileManager.default.fileExists(atPath: specimen.path), "../shared/specimen is not here."))
    func `the specimen comes out byte for byte`() throws {
        let scrape = try Data(contentsOf: Self.specimen.appending(path: "scrape.txt"))
        let expected = try String(contentsOf: Self.specimen.appending(path: "expected.txt"), encoding: .utf8)
        let article = try Cleaner().clean(scrape)
        #expect(article.text == expected)
        #expect(article.input?.form == .scrape)
        #expect(article.input?.flattening == "source-lines")
        #expect(article.metadata.categories.contains("Mass murder in 1988"))
        #expect(article.metadata.categories.contains("1988 in Armenia"))
    }

    private static let scrape = """
        \tFire of Tarn
        \t\tFrom Wikipedia, the free encyclopedia
        \t\tJump to navigation
        \t\tJump to search
        Fire of TarnLocationTarn, VelmiaDateMay 1871DeathsThree
        The Fire of Tarn[1] was a fire in the mills &amp; stores of Tarn.[2] It began in the upper mill, and the bell could not be rung.[citation needed]
        Contents
        1 Causes
        1.1 Winter
        2 See also
        3 References
        Causes[edit]
          The upper mill before the fire
        The mills belonged to the Renn family, who had raised the price of flour twice in the one winter before.
        Winter[edit]
        The river froze in November and stayed frozen for 14 weeks, so that no barge could reach the valley at all.
        See also[edit]
        Fire of 1902
        References[edit]
        ^ A History of Tarn, p. 12.
        ^ a b The Velm Gazette.
        vteFires of Velmia
        Fire of 1820
        Fire of 1902
        Retrieved from "https://en.wikipedia.org/w/index.php?title=Fire_of_Tarn&amp;oldid=12"
        \t\tCategories: Fires in Velmia1871 in Velmia
        \tNavigation menu
        """

    private static let document = """
        = Fire of Tarn =

        Infobox
        - Title: Fire of Tarn
        - Location: Tarn, Velmia
        - Date: May 1871
        - Deaths: Three

        The Fire of Tarn was a fire in the mills & stores of Tarn. It began in the upper mill, and the bell could not be rung.

        == Causes ==
        The mills belonged to the Renn family, who had raised the price of flour twice in the one winter before.

        === Winter ===
        The river froze in November and stayed frozen for 14 weeks, so that no barge could reach the valley at all.

        == See also ==
        - Fire of 1902

        """

    @Test func `a flattened page gives its document`() throws {
        let article = try Cleaner(options: CleaningOptions(account: true)).clean(Self.scrape)
        #expect(article.text == Self.document)
        #expect(article.metadata.revisionID == 12)
        #expect(article.metadata.language == "en")
        #expect(article.metadata.categories == ["Fires in Velmia", "1871 in Velmia"])
        let kinds = Set(article.account.map(\.kind))
        #expect(kinds.isSuperset(of: [.references, .tableOfContents, .captions, .cleanupMark]))
        for removal in article.account { #expect(!removal.text.isEmpty) }
    }

    @Test func `a text node a line is joined again`() throws {
        let lines = """
            Fire of Tarn
            From Wikipedia, the free encyclopedia
            The
            Fire of Tarn
            [1]
            was a fire in the
            mills
            of
            Tarn
            .
            [2]
            It began in the upper mill, and the bell could not be rung that night, as the
            Gazette
            wrote
            .
            Causes
            [
            edit
            ]
            The mills belonged to the
            Renn family
            , who had raised the price of
            flour
            twice in one winter.
            """
        let article = try Cleaner().clean(lines)
        #expect(article.input?.flattening == "text-nodes")
        #expect(
            article.text.contains(
                "\nThe Fire of Tarn was a fire in the mills of Tarn. It began in the upper mill, and the bell could not "
                    + "be rung that night, as the Gazette wrote.\n"))
        #expect(article.text.contains("== Causes ==\nThe mills belonged to the Renn family, who had raised"))
    }

    @Test func `what a caller calls a scrape is read as one`() throws {
        let text = "Tarn lies on the Velm.\nIt has three mills."
        #expect(throws: CleaningError.self) { try Cleaner().clean(text, hints: PageHints(title: "Tarn")) }
        let article = try Cleaner().clean(text, hints: PageHints(title: "Tarn", form: .scrape))
        #expect(article.text == "= Tarn =\n\nTarn lies on the Velm.\n\nIt has three mills.\n")
    }

    @Test(arguments: [
        // A novel.
        """
        CHAPTER ONE

        The carter came down the hill at six, as he had every Monday for nine years. Nobody looked up. "You are late," said
        the miller, who had been waiting since five. "The bridge was out," said the carter, and that was the end of it.

        CHAPTER TWO

        In the evening it rained. The miller sat by the lamp and counted, and the river rose, and he counted again.
        """,
        // A log.
        """
        2024-05-01 12:00:01 INFO server started on port 8080
        2024-05-01 12:00:02 WARN disk is 91 % full [2]
        2024-05-01 12:00:07 ERROR connection refused: retrying in 5 s
        2024-05-01 12:00:12 INFO connected
        """,
        // A program.
        """
        struct Point { int x; int y; };
        int main(void) {
            int a[1] = { 0 };
            for (int i = 0; i < 10; i++) { printf("%d\\n", a[0] + i); }
            return 0;
        }
        """,
    ])
    func `a text that is no wiki page is an error`(_ text: String) {
        let error = #expect(throws: CleaningError.self) { try Cleaner().clean(text, hints: PageHints(title: "x")) }
        #expect(error?.code == .notAWikiPage)
    }
}
