import Testing
import WikiScour

/// Markdown as readers, scrapers and agents store it: each case is one that was met, in small.
@Suite struct LinkedMarkdownTests {
    private static func text(_ page: String, title: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    // MARK: What is Markdown

    @Test func `links to pages and notes are enough for Markdown`() throws {
        #expect(
            try Self.text(
                """
                From Wikipedia, the free encyclopedia

                /wiki/File:Ostra-mill.jpgOstra mill in winter
                The mill is the standard [mill](/wiki/Mill#Velm) of the town.[[1]](#cite_note-1) It is used by all.

                It has two wheels.[[2]](#cite_note-O1-2) Around 450 turn.[[as of?](/wiki/Wikipedia:Manual_of_Style)][[2]](#cite_note-O1-2)

                /wiki/File:Broken.jpegBroken wheels are not turned
                In 1961 it got a [new one](/wiki/New_one). It was paid by [Ann Bell](/wiki/Ann_Bell).[[3]](#cite_note-3)
                """, title: "Ostra Mill")
                    == """
                    = Ostra Mill =

                    The mill is the standard mill of the town. It is used by all.

                    It has two wheels. Around 450 turn.

                    In 1961 it got a new one. It was paid by Ann Bell.

                    """)
    }

    @Test func `a reader may say that it wrote Markdown`() throws {
        let text = try Self.text(
            """
            Title: Ostra Mill

            URL Source: https://en.wikipedia.org/wiki/Ostra_Mill

            Markdown Content:
            Ostra Mill is a [mill](https://en.wikipedia.org/wiki/Mill "Mill") at the river Velm, which is a long
            one.[[1]](https://en.wikipedia.org/wiki/Ostra_Mill#cite_note-1) It is old.
            """)
        #expect(text == "= Ostra Mill =\n\nOstra Mill is a mill at the river Velm, which is a long one. It is old.\n")
    }

    @Test func `one example of a link makes no Markdown of a long text`() throws {
        let lines = (1...80).map { "The mill has the number \($0) and a wheel of oak which turns in the river." }
        let text = try Self.text(
            (["From Wikipedia, the free encyclopedia"] + lines + ["Write [mill](/wiki/Mill) with *stars* round it."])
                .joined(separator: "\n"), title: "Ostra Mill")
        #expect(text.contains("[mill](/wiki/Mill)"))
    }

    // MARK: Blanks round links

    @Test func `blanks may stand within the brackets of an edit link`() throws {
        #expect(
            try Self.text(
                """
                # Velm - Wikipedia

                **Velm** is a [language](/wiki/Language) that runs on the [Ostra](/wiki/Ostra) machine. <sup>[[3]](#cite_note-3)</sup>

                ## History [ [edit](/w/index.php?title=Velm&action=edit&section=1) ]

                Ann Bell made it in 1999.

                ## See also [ [edit](/w/index.php?title=Velm&action=edit&section=5) ]

                - [Tarn](/wiki/Tarn)
                 [Categories](/wiki/Help:Category) :
                - [Languages](/wiki/Category:Languages)
                """)
                    == """
                    = Velm =

                    Velm is a language that runs on the Ostra machine.

                    == History ==
                    Ann Bell made it in 1999.

                    == See also ==
                    - Tarn

                    """)
    }

    @Test func `a heading may be set in, and interrupt a paragraph`() throws {
        let text = try Self.text(
            """
            [Jump to content](#bodyContent) [/wiki/Main_Page](/wiki/Main_Page)
             [Search](/wiki/Special:Search)
             # Velm (programming language)
             26 languages

             From Wikipedia, the free encyclopedia

            **Velm** is a [programming language](/wiki/Programming_language). It runs on the [Ostra](/wiki/Ostra) machine.
            """)
        #expect(
            text == "= Velm (programming language) =\n\nVelm is a programming language. It runs on the Ostra machine.\n"
        )
    }

    // MARK: The title of the window

    @Test func `the title of the window is not the page's, and all in front of that goes`() throws {
        #expect(
            try Self.text(
                """
                # Velm - Wikipedia

                _Source: <https://en.wikipedia.org/wiki/Velm>_

                [Jump to content](#bodyContent) ![](/static/images/icons/enwiki-25.svg) </wiki/Main_Page> [Search](/wiki/Special:Search)

                # Velm

                Add languages

                [Add links](https://www.wikidata.org/wiki/Q1) From Wikipedia, the free encyclopedia Type of jelly \
                ![](//upload.wikimedia.org/a/b.png)<https://en.wikipedia.org/wiki/File:B.svg>[Diagram](https://en.wikipedia.org/wiki/D) of velm

                **Velm** is a type of [jelly](https://en.wikipedia.org/wiki/Jelly).[[1]](#cite_note-1)

                ## History

                In 2023 it was found.
                """)
                == "= Velm =\n\nVelm is a type of jelly.\n\n== History ==\nIn 2023 it was found.\n")
    }

    @Test func `a second heading of the first level that the first does not begin with is a section`() throws {
        let text = try Self.text(
            "# Velm\n\nVelm is a type of [jelly](/wiki/Jelly).\n\n# History\n\nIt was found in [2023](/wiki/2023).\n")
        #expect(text == "= Velm =\n\nVelm is a type of jelly.\n\n== History ==\nIt was found in 2023.\n")
    }

    // MARK: Notices

    @Test(arguments: [
        """
        |  |  |
        | --- | --- |
        | ![](//upload.wikimedia.org/a/40px-Ambox_important.svg.png) | This section **contains [advice](//en.wikipedia.org/wiki/W)**. *(October 2025)* |
        """,
        """
        | [/wiki/File:Question_book-new.svg](/wiki/File:Question_book-new.svg) | This article **relies on [sources](/wiki/W)** .

         *Find sources:*  ["Velm"](https://www.example.org/search?q=velm) *( June 2023 )* |
        | --- | --- |
        """,
    ])
    func `a table with the picture of a notice is one`(table: String) throws {
        let text = try Self.text(
            """
            ## Techniques

            [[edit](/w/index.php?title=Velm&action=edit&section=2 "Edit section: Techniques")]

            \(table)

            Velms are pressed by [hand](//en.wikipedia.org/wiki/Hand "Hand").[[1]](#cite_note-1)
            """, title: "Velm")
        #expect(text == "= Velm =\n\n== Techniques ==\nVelms are pressed by hand.\n")
    }

    // MARK: Headings and formulas

    @Test func `a heading over a sentence is no command, though no blank line parts them`() throws {
        let page = """
            # Installing Velm

            From Velm Linux

            This page will walk you through the installation of [Velm](https://velm.example).

            # VirtualBox
            This guide describes a standard install within a box. (virtual machine)

            ## Install

            First you'll need to download [it](https://velm.example/d).

            """
        #expect(try Self.text(page).contains("\n== VirtualBox ==\nThis guide describes"))
        let command = page.replacing(
            "# VirtualBox\nThis guide describes a standard install within a box. (virtual machine)",
            with: "# Install the package\napt install velm")
        #expect(try Self.text(command).contains("    # Install the package\n    apt install velm"))
    }

    @Test func `a long formula's text goes where its TeX stands behind it`() throws {
        let text = try Self.text(
            #"""
            # Velm check

            Velm satisfies a relation like that of a [function](/wiki/Function):[[6]](#cite_note-6)

            VEL(x⊕y)=VEL(x)⊕VEL(y)⊕c{\displaystyle \operatorname {VEL} (x\oplus y)=\operatorname {VEL} (x)\oplus \operatorname {VEL} (y)\oplus c}

            ## Use

            It is used by [Bell](/wiki/Bell).[[7]](#cite_note-7)
            """#)
        #expect(!text.contains("VEL(x") && text.contains(#"$\operatorname {VEL} (x\oplus y)"#))
    }
}
