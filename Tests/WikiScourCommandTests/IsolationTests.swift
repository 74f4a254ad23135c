import Foundation
import TestSupport
import Testing

/// Nothing in a page makes the program open a file or a connection: it asks the system for the same, whatever the page says.
struct IsolationTests {
    /// Whether the system's calls can be watched here.
    private static let canWatch = (try? Command.shell("strace -o /dev/null true"))?.status == 0

    /// What a page can name in the hope that someone fetches it.
    private static let hostile = [
        "<!DOCTYPE html SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE html PUBLIC \"-//X//Y\" \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE html [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\">%p;<!ENTITY e SYSTEM \"file:///etc/hostname\">]>&e;",
        "<?xml version=\"1.0\"?><?xml-stylesheet href=\"file:///etc/passwd\"?>", "<?php include '/etc/passwd' ?>",
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>",
        "<meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1:9/\">", "<base href=\"file:///etc/\">",
        "<link rel=\"stylesheet\" href=\"http://127.0.0.1:9/s.css\"><style>@import url(http://127.0.0.1:9/i.css);</style>",
        "<iframe src=\"file:///etc/passwd\"></iframe><object data=\"http://127.0.0.1:9/o\"></object>",
        "<img src=\"http://127.0.0.1:9/i.png\" srcset=\"//127.0.0.1:9/j.png 2x\"><script src=\"/etc/passwd\"></script>",
        "<a href=\"file:///etc/passwd\" ping=\"http://127.0.0.1:9/\">x</a><form action=\"http://127.0.0.1:9/\"></form>",
        "<meta charset=\"/etc/passwd\"><meta charset=\"../../../../etc/passwd//\">",
        "<html manifest=\"file:///etc/hosts\">",
        "<svg><use href=\"file:///etc/passwd#x\"/></svg><math><maction href=\"http://127.0.0.1:9/\"></maction></math>",
    ]

    @Test(.enabled(if: canWatch, "strace cannot be run here."))
    func `no page makes the program open or connect to anything`() throws {
        let folder = try TemporaryFolder()
        try folder.write(fragment("A text."), to: "0.html")
        for (number, markup) in Self.hostile.enumerated() {
            try folder.write(markup + fragment("A text. " + markup), to: "\(number + 1).html")
        }
        try folder.write(
            "From Wikipedia, the free encyclopedia\nfile:///etc/passwd\nhttp://127.0.0.1:9/\n[edit]\n",
            to: "\(Self.hostile.count + 1).html")
        let harmless = try calls(0, in: folder)
        #expect(harmless.contains { $0.contains("open") }, "nothing was watched")
        for number in 1...Self.hostile.count + 1 {
            for call in try calls(number, in: folder) { #expect(harmless.contains(call), "page \(number)") }
        }
    }

    /// What the program asks of files and of the network for a page that comes through a pipe.
    private func calls(_ number: Int, in folder: TemporaryFolder) throws -> Set<String> {
        let result = try Command.shell(
            "rm -rf traces; mkdir traces; "
                + "cat \(number).html | strace -ff -qq -e trace=open,openat,openat2,creat,execve,%network -e signal=none -o traces/of "
                + "wikiscour clean - --title T --workers 1 --account --format json",
            in: folder.url)
        #expect(result.status <= 2, "\(result.errors)")
        // A file a thread, so that no call is cut in two by another's.
        var calls: Set<String> = []
        for file in try folder.files(in: "traces") {
            for line in try folder.read("traces/" + file).split(separator: "\n") {
                // The call and the first thing in quotes: numbers of files and processes differ from run to run.
                let path = line.split(separator: "\"").dropFirst().first ?? ""
                calls.insert("\(line.prefix { $0 != "(" }) \(path.replacing(/[0-9]+/, with: "N"))")
            }
        }
        return calls
    }
}
