import Testing
import WikiScour

/// Talk pages as discussion tools write them.
@Suite struct TalkPageTests {
    private static func clean(_ text: String) throws -> String {
        try Cleaner().clean(text, hints: PageHints(title: "Talk:Ostra Mill", form: .scrape)).text
    }

    private static let comments = "The page needs a better picture of the wheel. Ada (talk) 00:00, 10 July 2022 (UTC)"
    private static let expected = "= Talk:Ostra Mill =\n\n== Pictures ==\n\(comments)\n"

    @Test(arguments: [
        "SubscribePicturesLatest comment: 5 years ago2 comments2 people in discussion\n\(comments)Reply[reply]\n",
        "PicturesLatest comment: 1 April 20125 comments4 people in discussion\n\(comments)[reply]\n",
        "Pictures\nLatest comment: 5 years ago1 comment1 person in discussion\n\(comments)Reply\n",
        "Subscribe\nPictures\nLatest comment: 5 years ago\n2 comments\n2 people in discussion\n\(comments)Reply\n",
        "Pictures[edit]\nLatest comment: 5 years ago2 comments2 people in discussion\n\(comments)Reply[reply]\n",
        "Pictures[edit]\nLatest comment: 5 years ago\n2 comments\n2 people in discussion\n\(comments)Reply[reply]\n",
        "Latest comment: 5 years ago by Ada in topic Pictures\nPicturesLatest comment: 5 years ago2 comments2 people in discussion\n"
            + "\(comments)Reply[reply]\n",
        "Pictures最新留言：2023年1月8日 (星期日)4条留言2人参与讨论\n\(comments)回复[回复]\n",
    ])
    func `the words above a topic go, and its heading stays`(text: String) throws {
        #expect(try Self.clean(text) == Self.expected)
    }

    @Test func `sentences that end so stay`() throws {
        let text =
            "The mill has a hall. There were 12 people in discussion.\nThe other one has 3 comments2 people in discussion\n"
        #expect(try Self.clean(text).contains("12 people in discussion"))
        #expect(try Self.clean(text).contains("2 people in discussion\n"))
    }

    @Test func `comments are paragraphs, and the links behind them go`() throws {
        let second = "I took one last week. Ada (talk) 00:20, 11 July 2022 (CEST)"
        #expect(
            try Self.clean(
                "Pictures\nLatest comment: 5 years ago2 comments2 people in discussion\n\(Self.comments)Reply[reply]\n\(second)Reply\n"
            )
                == Self.expected + "\n\(second)\n")
        let nodes =
            "The mill was built in 1868.\nAda\n(\ntalk\n) 00:00, 10 July 2022 (UTC)\nReply\n[\nreply\n]\nIt burned in 1913.\n"
        #expect(try !Self.clean(nodes).contains("eply"))
        #expect(
            try !Self.clean("Films\nOstra Mill, 1999 (USA)\nVelm, 2001 (USA)\n").contains("(USA)\n\n"))
    }
}
