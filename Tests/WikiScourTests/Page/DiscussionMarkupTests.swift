import Testing
import WikiScour

/// Discussions as extensions of MediaWiki set them: what people wrote stays, with their names and the time; links and buttons around it go.
@Suite struct DiscussionMarkupTests {
    private static let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
    private static let text = "The mill stands in the valley of the river, and a village lies around it."

    private func behindProse(_ html: String) throws -> String {
        let text = try body(of: Self.prose + html)
        #expect(text.hasPrefix(Self.text))
        return String(text.dropFirst(Self.text.count).drop { $0 == "\n" })
    }

    @Test func `a board of Flow is its topics`() throws {
        let board = """
            <div class="flow-component"><div class="flow-board-header"><div class="flow-board-header-content"><p>About mills.</p></div>
            <div class="flow-board-header-nav"><a>Edit</a></div></div>
            <div class="flow-board-navigation"><div class="flow-board-navigation-inner"><a>Recently active topics</a><ul><li><a>Newest topics</a></li></ul></div></div>
            <div class="flow-topic"><div class="flow-topic-titlebar"><h2 class="flow-topic-title">Wheels</h2>
            <div class="flow-topic-meta"><a class="flow-reply-link">Reply</a> &bull; 4 comments</div>
            <div class="flow-menu flow-menu-hoverable"><ul class="flow-list"><li><a>Edit title</a></li><li><a>History</a></li></ul></div></div>
            <div class="flow-post"><div class="flow-post-main"><div class="flow-error-container"></div>
            <span class="flow-author"><a class="mw-userlink"><bdi>Ann</bdi></a><span class="mw-usertoollinks flow-pipelist">(<span><a>talk</a></span>)</span></span>
            <div class="flow-post-content"><p>It turns well.</p></div>
            <div class="flow-post-meta"><span class="flow-post-meta-actions"><a class="flow-reply-link">Reply</a> <a>Thank</a></span>
            <span class="flow-post-timestamp"><a class="flow-timestamp-anchor"><span class="flow-timestamp">10:10, 3 May 2014</span><span class="flow-timestamp-ago">3 years ago</span></a></span></div>
            <div class="flow-menu"><ul><li><a>Permalink</a></li></ul></div></div>
            <div class="flow-replies"><form class="flow-post flow-reply-form"><small class="flow-terms-of-use">By clicking you agree.</small></form></div></div>
            <div class="flow-no-more">There are no older topics.</div></div></div>
            """
        #expect(
            try behindProse(board)
                == "About mills.\n\n== Wheels ==\nAnn\n\nIt turns well.\n\n10:10, 3 May 2014")
    }

    @Test func `threads of LiquidThreads are what people wrote`() throws {
        let page = """
            <div class="lqt-talkpage-header"><strong class="lqt_start_discussion"><a>Start a new discussion</a></strong></div>
            <div class="lqt-contents-wrapper"><h2 class="lqt_toc_title">Contents</h2><table class="lqt_toc"><tr><th>Thread title</th><th>Replies</th></tr>
            <tr><td><a href="#w">Wheels</a></td><td>1</td></tr></table></div>
            <h2 class="lqt_header"><span class="mw-headline">Wheels</span></h2>
            <ul class="lqt_threadlevel_commands"><li class="lqt-command"><a>Link to</a></li></ul>
            <div class="lqt_thread"><div class="lqt-thread-info-panel"><div>Edited by author.</div></div>
            <div class="lqt-post-wrapper"><div class="lqt_post"><p>It turns well.</p></div>
            <div class="lqt-thread-toolbar"><ul class="lqt-thread-toolbar-commands"><li class="lqt-command"><a>Reply</a></li></ul></div>
            <ul class="lqt-thread-toolbar-command-list"><li class="lqt-command"><a>Edit</a></li></ul>
            <div class="lqt-thread-signature"><span class="lqt-thread-user-signature"><a>Ann</a></span><span class="lqt-thread-toolbar-timestamp">10:01, 3 May 2010</span></div></div>
            <div class="lqt-thread-replies"><a class="lqt-show-replies">Show 2 replies</a></div></div>
            """
        #expect(try behindProse(page) == "== Wheels ==\nIt turns well.\n\nAnn 10:01, 3 May 2010")
    }

    @Test func `buttons of a forum go`() throws {
        let message = """
            <div class="speech-bubble-message"><a class="follow wikia-button secondary">Follow</a><div class="edited-by"><a>Ann</a></div>
            <div class="msg-body"><p>It turns well.</p></div>
            <div class="msg-toolbar"><div class="timestamp"><a class="permalink"><span>10:01, 3 May 2010</span></a>
            <div class="buttonswrapper"><nav class="wikia-menu-button"><a>More</a><ul><li><a>Edit</a></li></ul></nav></div></div></div></div>
            """
        #expect(try behindProse(message) == "Ann\n\nIt turns well.\n\n10:01, 3 May 2010")
    }
}
