import Testing
import WikiScour

/// What Debian's html2text and the word processor of macOS draw.
@Suite struct DrawnTextsTests {
    private static func clean(_ page: String) throws -> String { try Cleaner().clean(page).text }

    @Test func `lists between tabs are lists, and references references`() throws {
        let text = try Self.clean(
            "Ostra Mill\n\nFrom Mill Wiki\nOstra Mill is a mill on the Velm.[1] It was built in 1871.[2]\nTraffic\nCarts use the upper gate, and boats the lower one.\nSee also\n\t•\tVelm\n\t•\tLow Mill\nReferences\n\t1\t↑ Ann Bell (April 2021). The mills of Velm.\n\t2\t↑ Jump up to:  2.0 2.1 Tom Reed (May 2020). Stone and rye.\nRetrieved from \"https://en.example.org/w/index.php?title=Ostra_Mill&oldid=167\"\n"
        )
        #expect(
            text
                == "= Ostra Mill =\n\nOstra Mill is a mill on the Velm. It was built in 1871.\n\nTraffic\n\nCarts use the upper gate, and boats the lower one.\n\n== See also ==\n- Velm\n- Low Mill\n"
        )
    }
}
