import Foundation
import Testing

@testable import WikiScourReport

/// What stands between the text of a page that nobody vouches for and the browser that shows it.
struct HTMLTests {
    /// The examples of the standard, and a message that leaves no room for its length in the block.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func `the hash is the standard's`(message: String, digits: String) {
        let hash = SHA256.hash(Array(message.utf8)).map { String(format: "%02x", $0) }.joined()
        #expect(hash == digits)
    }

    @Test(arguments: ["", "f", "fo", "foo", "foob", "\u{0}\u{ff}\u{fe}"])
    func `Base64 is what others write`(text: String) {
        #expect(Base64.encoded(Array(text.utf8)) == Data(text.utf8).base64EncodedString())
    }

    @Test func `text cannot become markup`() {
        var writer = HTMLWriter()
        writer.text("</script><a href='x' onclick=\"y\">&amp;\u{0}\r\u{1B}\u{7F}\u{2028}ж")
        let text = String(decoding: writer.output, as: UTF8.self)
        #expect(
            text
                == "&lt;/script&gt;&lt;a href=&#39;x&#39; onclick=&quot;y&quot;&gt;&amp;amp;\u{2400}&#13;\u{241B}\u{2421}\u{2028}ж"
        )
    }

    @Test func `bytes that are no UTF-8 are shown as such`() {
        var writer = HTMLWriter()
        writer.text([0x61, 0xFF, 0xC3, 0x62] as [UInt8])
        #expect(String(decoding: writer.output, as: UTF8.self) == "a\u{FFFD}\u{FFFD}b")
    }

    @Test func `a page without a script allows none`() {
        let page = String(decoding: ReportPage.page(title: "A", style: "p{}", script: nil) { _ in }, as: UTF8.self)
        #expect(page.contains("default-src 'none'; script-src 'none'; style-src 'sha256-"))
    }

    /// A shell is asked what it takes the word for.
    @Test(arguments: ["a.html", "", "a b", "it's", "$(rm x)`y`", "\"q\" \\ *", "!x", "-n", "ж\n;", "a@12%41"])
    func `a word is what the shell makes of it again`(word: String) throws {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", "printf '%s|' x " + ShellWord.quoted(word)]
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        #expect(String(decoding: output, as: UTF8.self) == "x|\(word)|")
    }

    @Test(arguments: [
        (0.0, "0"), (0.5, "0.50"), (0.999, "1"), (1.25, "1.3"), (9.94, "9.9"), (12.4, "12"), (1234.0, "1,234"),
        (1_234_567.0, "1,234,567"),
    ])
    func `numbers have as many digits as tell something`(value: Double, text: String) {
        #expect(Chart.number(value) == text)
    }

    @Test func `a share is not said to be all where it is not`() {
        #expect(Chart.percent(99.99) == "99.9 %")
        #expect(Chart.percent(100) == "100.0 %")
    }

    @Test func `names in a picture are text`() {
        var writer = HTMLWriter()
        Chart.bars(
            [.init(name: "<script>alert(1)</script>", value: 1, label: "\"x\"")], title: "</title><b>", to: &writer)
        let svg = String(decoding: writer.output, as: UTF8.self)
        #expect(!svg.contains("<script>") && !svg.contains("<b>") && svg.contains("&quot;x&quot;"))
    }
}
