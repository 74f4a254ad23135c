import Testing
import WikiScour

/// Markdown of converters that keep TeX between dollar signs, escape brackets, and leave elements or addresses in it.
@Suite struct ConvertedMarkdownTests {
    private static func text(_ page: String, title: String? = "file") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    // MARK: TeX

    @Test func `TeX between dollar signs is kept as it is`() throws {
        let text = try Self.text(
            #"""
            # Velm

            The [mill](/wiki/Mill "Mill") has a load $x_{1}+y_{2}$ and a work $w^{irr}_{1 \rightarrow 2}=\int_{a}^{b} f$ of
            the [wheel](/wiki/Wheel "Wheel").[[1]](#cite_note-1)

            $$a_{1}*b_{2} + c_{3}*d_{4}$$

            ## History

            It was *old*, and cost $5 a _day_ or $7 a *week*.
            """#)
        #expect(
            text
                == "= Velm =\n\nThe mill has a load $x_{1}+y_{2}$ and a work $w^{irr}_{1 \\rightarrow 2}=\\int_{a}^{b} f$ of the wheel.\n\n$$a_{1}*b_{2} + c_{3}*d_{4}$$\n\n== History ==\nIt was old, and cost $5 a day or $7 a week.\n"
        )
    }

    @Test func `TeX that was escaped as text loses its backslashes`() throws {
        let text = try Self.text(
            #"""
            # Velm

            The [mill](/wiki/Mill "Mill") has a load $x\_{1}+y\_{2}$ on the [wheel](/wiki/Wheel "Wheel").

            ## History

            It was *old*.
            """#)
        #expect(text.contains("a load $x_{1}+y_{2}$ on"))
    }

    // MARK: Escaped brackets

    @Test func `escaped brackets of citations and edit links are marks`() throws {
        let text = try Self.text(
            #"""
            # Velm (Wikipedia)

            > **Original:** <https://en.wikipedia.org/wiki/Velm>
            >
            > A copy, saved here in case it disappears.

            ---

            Velm - Wikipedia

            Jump to content

            From Wikipedia, the free encyclopedia

            The velm is a mill with nine wheels. \[ 1 \] It was built in the hills of Ostra.

            Makers \[ edit \]

            Tarn built forty mills \[ 2 \] and sold most of them to the villages.

            Retrieved from "https://en.wikipedia.org/w/index.php?title=Velm&oldid=1332248533"
            """#)
        #expect(
            text
                == "= Velm =\n\nThe velm is a mill with nine wheels. It was built in the hills of Ostra.\n\n== Makers ==\nTarn built forty mills and sold most of them to the villages.\n"
        )
    }

    @Test func `an edit link may be an element over several lines`() throws {
        let text = try Self.text(
            #"""
            # Velm

            The mill turns slowly<sup>[\[1\]](#cite_note-tarn-1)</sup> with the [wheel](Wheel.md).

            ## How to\[<a
            href="/wiki/index.php?title=Velm&amp;veaction=edit&amp;section=1"
            class="mw-editsection-visualeditor"
            title="Edit section: How to">edit</a> \| (./index.php.md)\]

            Take a [wheel](Wheel.md) and a brook.
            """#)
        #expect(
            text
                == "= Velm =\n\nThe mill turns slowly with the wheel.\n\n== How to ==\nTake a wheel and a brook.\n")
    }

    // MARK: The title

    @Test func `the address in the front matter tells the title`() throws {
        let text = try Self.text(
            """
            ---
            source: https://en.wikipedia.org/wiki/Velm_(mill)
            fetched: 2026-06-19
            ---

            The **velm** is a [mill](./Mill) with nine [wheels](./Wheel).[[1]](./Velm#cite_note-1)

             [![](//upload.example.org/commons/thumb/c/c2/Mill.png/330px-Mill.png)](./File:Mill.png)A velm in the hills of Ostra.\(" ")

            ## History

            It was built by *Anna Tarn* in [Ostra](./Ostra).
            """)
        #expect(
            text
                == "= Velm (mill) =\n\nThe velm is a mill with nine wheels.\n\n== History ==\nIt was built by Anna Tarn in Ostra.\n"
        )
    }

    @Test func `a heading with an edit link is no title`() throws {
        let text = try Self.text(
            """
            ## Contents

            * [1 Intro](#Intro)
            * [2 Wheel](#Wheel)

            # Intro[[edit](/wiki/index.php?title=Ostra_Mill&veaction=edit&section=1 "Edit section: Intro") | [edit source](/wiki/index.php?title=Ostra_Mill&action=edit&section=1 "Edit section: Intro")]

            The velm is a mill with nine wheels.

            # Wheel[[edit](/wiki/index.php?title=Ostra_Mill&veaction=edit&section=2 "Edit section: Wheel") | [edit source](/wiki/index.php?title=Ostra_Mill&action=edit&section=2 "Edit section: Wheel")]

            It has a [shovel](/wiki/index.php/Shovel "Shovel") of wood.
            """)
        #expect(
            text
                == "= Ostra Mill =\n\n== Intro ==\nThe velm is a mill with nine wheels.\n\n== Wheel ==\nIt has a shovel of wood.\n"
        )
    }

    // MARK: Line breaks

    @Test func `an element that breaks a line is a space behind a word`() throws {
        let text = try Self.text(
            """
            # Velm

            The mill comes with the [wheel](Wheel "Wheel") or the [brook](Brook "Brook"). The tag <br> is text.

            ## Open

            _File > Open..._<br>
            **Purpose:** This opens the sluice.<br>
            **Use:** This turns the wheel.
            """)
        #expect(text.contains("File > Open... Purpose: This opens the sluice. Use: This turns the wheel.\n"))
        #expect(text.contains("The tag <br> is text."))
    }
}
