import Testing
import WikiScour

/// Copies of pages as people and programs stored them before there were tools for it.
@Suite struct OldCopiesTests {
    private static func text(_ page: String, title: String? = "Velm") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    @Test func `items behind stars are a list where edit links stand in front of headings`() throws {
        #expect(
            try Self.text(
                """
                [edit] The model of Hill
                The model of Hill (raisin cake, or jelly with fruit)
                    * The electron is spread in a cloud of positive charge.
                    * The atom is neutral on the whole. Its positive charge is equal to its negative charge.
                [edit] The model of Bell
                Each atom has a small nucleus that holds most of its mass.
                """)
                    == """
                    = Velm =

                    == The model of Hill ==
                    The model of Hill (raisin cake, or jelly with fruit)

                    - The electron is spread in a cloud of positive charge.
                    - The atom is neutral on the whole. Its positive charge is equal to its negative charge.

                    == The model of Bell ==
                    Each atom has a small nucleus that holds most of its mass.

                    """)
    }

    @Test func `a letter glued to the formula of that letter is its picture's description`() throws {
        let text = try Self.text(
            #"""
            Velm
            Origem: Wikipédia, a enciclopédia livre.
            Saltar para a navegaçãoSaltar para a pesquisa
            O velm opera em {\displaystyle O(nk)}{\displaystyle O(nk)}, onde {\displaystyle n}n é o número de chaves.
            """#)
        #expect(text.contains("O velm opera em $O(nk)$, onde $n$ é o número de chaves."))
        let other = try Self.text(
            #"""
            Velm
            From Wikipedia, the free encyclopedia
            The {\displaystyle s}s are numbers of the mill at the river Velm, and {\displaystyle n}n is not.
            """#)
        #expect(other.contains("$s$s"))
    }

    @Test(arguments: ["<br/>", "<br>", "<br />", "<br />\n"])
    func `elements for line ends are line ends`(element: String) throws {
        #expect(
            try Self.text(
                [
                    "Velm Bridge", "From Wikipedia, the free encyclopedia",
                    "Velm Bridge is a bridge over the Velm. It was built in 1871.",
                    "Contents  [hide] ", "1 History", "2 Use", "[edit]History", "",
                    "The bridge was built by Ann Bell.[1] It is made of stone.",
                    "[edit]Use", "", "It is used by all.[2]",
                ].joined(separator: element), title: nil)
                    == """
                    = Velm Bridge =

                    Velm Bridge is a bridge over the Velm. It was built in 1871.

                    == History ==
                    The bridge was built by Ann Bell. It is made of stone.

                    == Use ==
                    It is used by all.

                    """)
    }

    @Test func `an article about the element keeps it`() throws {
        let lines = (1...12).map {
            "The line \($0) of this article is about a page and how its text is laid out on paper."
        }
        let text = try Self.text(
            (["Velm", "From Wikipedia, the free encyclopedia"] + lines + ["Write <br>, or <br/>, or <br />."]).joined(
                separator: "\n"))
        #expect(text.contains("Write <br>, or <br/>, or <br />."))
    }
}
