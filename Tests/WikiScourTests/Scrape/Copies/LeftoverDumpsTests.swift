import Testing
import WikiScour

/// What collectors of pages store in forms of their own: browsers' copies, Markdown, terminals, one line. Each case was met, in small.
@Suite struct LeftoverDumpsTests {
    private static func text(_ page: String, title: String? = "Ostra Mill") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    private static let lead = """
        Ostra Mill is a water mill at the river Velm, which two brothers built in 1820 for the monks of the valley. It was sold \
        in 1870 to the miller Aren Marrow, whose sons put in a second wheel of oak. Today a society looks after the house.
        """

    private static let head = "Ostra Mill\nFrom Wikipedia, the free encyclopedia\nJump to navigation\nJump to search\n"

    // MARK: Formulas in brackets

    @Test func `MathJax's brackets hold a formula`() throws {
        let text = try Self.text(
            """
            \(Self.head)\(Self.lead) Its power is [math]\\displaystyle{ P = \\rho g_{n} Q }[/math], where [math]Q[/math] is the flow.
            Wheels[edit]
            [math]\\displaystyle{
            E = m_{1}

            \\{ c \\}
            }[/math]
            \(Self.lead)
            """)
        #expect(text.contains("Its power is $P = \\rho g_{n} Q$, where $Q$ is the flow."))
        #expect(text.contains("== Wheels ==\n$E = m_{1} \\{ c \\}$\n\nOstra Mill is"))
    }

    @Test func `MathJax's brackets hold TeX in Markdown, too`() throws {
        let text = try Self.text(
            """
            # Ostra Mill

            \(Self.lead) Its power is [math]\\displaystyle{ P_{n} = \\{ \\rho_m \\} * g * 2 }[/math] in [all](/wiki/All).

            ## Wheels

            [math]\\displaystyle{
            \\langle v_m | S | v_n \\rangle = \\delta_{mn}
            }[/math]

            - **Oak** of [Velm](/wiki/Velm)
            - The [math](/wiki/Math) of it
            """)
        #expect(text.contains("Its power is $P_{n} = \\{ \\rho_m \\} * g * 2$ in all."))
        #expect(text.contains("== Wheels ==\n$\\langle v_m | S | v_n \\rangle = \\delta_{mn}$\n"))
        #expect(text.contains("- The math of it"))
    }

    @Test func `brackets that nothing closes stay`() throws {
        let text = try Self.text("\(Self.head)\(Self.lead) The tag [math] begins a formula, and the tag [/math]")
        #expect(text.contains("The tag $begins a formula, and the tag$") || text.contains("The tag [math] begins"))
        let open = try Self.text("\(Self.head)\(Self.lead) The tag [math] begins a formula of the wiki.")
        #expect(open.contains("The tag [math] begins a formula of the wiki."))
    }

    // MARK: Numbers in brackets

    @Test func `sizes of fields are no citations`() throws {
        let text = try Self.text(
            "\(Self.head)\(Self.lead)\n\nThe name is a CHAR[4] field of the file, and its buffer is a buf[16] field of it."
        )
        #expect(text.contains("a CHAR[4] field of the file, and its buffer is a buf[16] field of it."))
    }

    @Test(arguments: [
        ("The wheel[1] is of oak and the house[7] is not.", "The wheel is of oak and the house is not."),
        ("The wheel[23] is of oak and the house[24] is not.", "The wheel[23] is of oak and the house[24] is not."),
        ("The wheel[12] is of oak and the house[13] is not.", "The wheel is of oak and the house is not."),
        ("The wheel is of oak,[12] the house[5] is not.", "The wheel is of oak, the house is not."),
        ("The wheel is of oak[12]. The house[5] is not.", "The wheel is of oak. The house is not."),
    ])
    func `numbers that count up or end a clause are citations`(said: String, cleaned: String) throws {
        let text = try Self.text("\(Self.head)\(Self.lead)\n\n\(said)")
        #expect(text.contains(cleaned) || said.contains("[23]"))
        #expect(said.contains("[23]") || !text.contains("["))
    }

    // MARK: Captions

    @Test func `where hardly a heading is known, a short line that is named behind stays`() throws {
        let text = try Self.text(
            """
            Requests[edit]
            The miller gives a number to each of the requests that come up the river, and the monks answer with the same number.
            Change of wheels
            What the sons do at a change of wheels is to add one, to take one away, or to mend what is there with oak of the valley.
            Mill in autumn
            The society answers every request for the house with a letter, in which the number of the miller is written once more.
            """)
        #expect(text.contains("\nChange of wheels\n"))
        #expect(!text.contains("Mill in autumn"))
    }

    // MARK: Boxes

    @Test(arguments: ["Edit this at Wikidata", "Edit this on Wikidata", "Ver y modificar los datos en Wikidata"])
    func `the pencil of Wikidata is no value`(pencil: String) throws {
        let text = try Self.text(
            """
            Ostra Mill
            Jump to navigationJump to search
            Ostra Mill
            Built by\tTwo brothers
            Owner\tMarrow \(pencil)
            River\tVelm
            Opened\t1820
            Website\tostra.example \(pencil)
            \(Self.lead)

            \(Self.lead)
            """)
        #expect(text.contains("Owner: Marrow\n") && text.contains("Website: ostra.example\n"))
        #expect(!text.contains("Wikidata"))
    }

    // MARK: Firefox

    private static let copied = """
        \(head)
        \(lead)
        Contents

            1 Wheels
                1.1 Oak
            2 House

        Wheels

        The wheels of the mill were made by these:

            Aren – made the first of them in 1820, of oak from the hill.
                His son was Lund.
            Marrow – made the second.
            The monks of the valley

        Each turned for years.
        Oak

        The law of the wheel is

            power is flow and height

        in all the valley, as the monks knew.
        House

        It was steered so:

            LOAD    +0
            ADD     WHEEL

        The house stands.
        """

    @Test func `Firefox sets lists in by four spaces`() throws {
        let text = try Self.text(Self.copied)
        #expect(
            text.contains(
                """
                - Aren – made the first of them in 1820, of oak from the hill.
                  - His son was Lund.
                - Marrow – made the second.
                - The monks of the valley

                Each turned for years.
                """))
        #expect(text.contains("\npower is flow and height\n"))
        #expect(!text.contains("- LOAD"))
    }

    @Test func `without such contents nothing set in is a list`() throws {
        let page = Self.copied.split(separator: "\n", omittingEmptySubsequences: false).filter {
            !$0.hasPrefix("    1 ") && !$0.hasPrefix("    2 ") && !$0.contains("1.1 Oak") && $0 != "Contents"
        }
        let text = try Self.text(page.joined(separator: "\n"))
        #expect(!text.contains("- Marrow – made"))
    }

    // MARK: Headings with a glued label

    @Test func `the contents tell a heading with a glued label`() throws {
        let text = try Self.text(
            """
            Ir al contenido
            Menú principal
            Contenidos ocultar
            Inicio
            Ruedas
            Referencias
            Ostra Mill
            12 idiomas
            Artículo
            Discusión
            Leer
            Editar
            Ver historial
            Herramientas
            Apariencia ocultar

            \(Self.lead)

            Ruedaseditar

            \(Self.lead)
            """)
        #expect(text.contains("\n== Ruedas ==\n"))
    }

    // MARK: Fandom

    private static func fandom(_ text: String) throws -> String {
        try self.text(
            """
            Ostra Mill
            3
            Sign in to edit
            Ostra Mill is a mill of the game, which the player finds at the river Velm behind the second bridge of the valley.


            Contents
            1\tWheels
            2\tHouse

            \(text)

            Wheels
            The wheels of the mill turn whenever the player comes near, and they stop when the sun sets behind the hill of Velm.

            House
            The house of the mill is closed, until the player has found the key that the miller Marrow lost in the river Velm.
            """, title: "dump")
    }

    @Test func `the title stands in front of Fandom's link to sign in`() throws {
        let text = try Self.fandom("Advertisement")
        #expect(text.hasPrefix("= Ostra Mill =\n\nOstra Mill is a mill of the game"))
        #expect(!text.contains("Sign in") && !text.contains("Advertisement") && !text.contains("\n3\n"))
    }

    @Test func `the player of Fandom is no text`() throws {
        let text = try Self.fandom("Unmute\n\nAdvanced Settings\n\nFullscreen\n\nPause\n\nUp Next\n")
        #expect(!text.contains("Unmute") && !text.contains("Pause") && !text.contains("Up Next"))
        let few = try Self.fandom("Play\n\nThe mill can be used in two ways by the player who has found the key of it.")
        #expect(few.contains("\nPlay\n"))
    }

    @Test func `pictures of Fandom are copied with their descriptions`() throws {
        let text = try Self.fandom(
            "The mill at night.\nThe mill at night.\n1/3\nThe mill is shown at night, too, when the sun has set behind the hill."
        )
        #expect(!text.contains("The mill at night.") && !text.contains("1/3"))
        #expect(text.contains("The mill is shown at night, too"))
    }

    @Test(arguments: [
        "Turn the wheel.\nTurn the wheel.\nThe river is old\nAnd the mill is older",
        "The river is old\nThe mill is older\nTurn the wheel.\nTurn the wheel.",
        "Song of the mill\nTurn the wheel.\nTurn the wheel.",
    ])
    func `lines of songs come twice`(song: String) throws {
        #expect(try Self.fandom(song).contains("Turn the wheel."))
    }

    @Test func `elsewhere a line may come twice`() throws {
        let text = try Self.text("\(Self.head)\(Self.lead)\n\nTurn the wheel.\nTurn the wheel.\n1/3\n\n\(Self.lead)")
        #expect(text.contains("Turn the wheel.") && text.contains("1/3"))
    }

    // MARK: Debian's html2text

    private static func starred(_ text: String) throws -> String {
        try self.text(
            """
            ****** Ostra Mill ******
            From Wikipedia, the free encyclopedia
            Ostra Mill is a water mill at the river Velm, which two brothers built for the
            monks of the valley in 1820. It was sold in 1870 to the miller, whose sons put
            a second wheel of oak in. Today a society looks after the house and the weir
            of the mill, which are open on every day of the year but the one of the flood.
            ***** Power[edit] *****
            \(text)
            ***** House[edit] *****
            The house of the mill was built in the same year, and stands behind the wheel.
            """)
    }

    @Test func `a formula of Debian's html2text stands once, within its sentence`() throws {
        let text = try Self.starred(
            """
            The two wheels of the mill, together with what the river gives      R  2
            {\\displaystyle R_{\\text{2}}}  [R_{{{\\text{2}}}}] and the height      &#x2212;  H  3
            {\\displaystyle -H_{\\text{3}}}  [-H_{\\text{3}}] of it, turn the stone with a power of the third part
            of what was measured.
            """)
        #expect(
            text.contains(
                """
                together with what the river gives $R_{\\text{2}}$ and the height $-H_{\\text{3}}$ of it, turn the stone with a \
                power of the third part of what was measured.
                """))
    }

    @Test func `a formula of its own is no table`() throws {
        let text = try Self.starred(
            """
            The power of the wheel is
                       P  w    =    V   o u t      V  2   &#x2212;  V  1      =  (  1 +
                  2  R  1     )       {\\displaystyle P_
                  {w}={\\frac {V_{\\mathrm {out} }}{V_{2}-V_{1}}}=(1+2R_{1})}  [{\\displaystyle P_
                  {w}={\\frac {V_{\\mathrm {out} }}{V_{2}-V_{1}}}=(1+2R_{1})}]
            as the monks knew.
            ⁰
            """)
        #expect(
            text.contains(
                """
                The power of the wheel is

                $P_{w}={\\frac {V_{\\mathrm {out} }}{V_{2}-V_{1}}}=(1+2R_{1})$

                as the monks knew.
                """))
        #expect(!text.contains("⁰") && !text.contains(" | "))
    }

    @Test func `what is no piece of the formula stays in front of it`() throws {
        let text = try Self.starred(
            "Whoever has a mill      a  {\\displaystyle a}  [a] and another one has two, or     b  {\\displaystyle c}  (not so)."
        )
        #expect(text.contains("Whoever has a mill $a$ and another one has two, or b $c$ (not so)."))
    }

    // MARK: Links with numbers

    private static let numbered = """
        # Web Content from https://ostra.example/w/Ostra_Mill

        # Ostra Mill

        From Velm Wiki

        The mill stands at the [river Velm][1] and has **two** [wheels][2], which [Aren Marrow][3] made of oak in the year \
        1820 for the monks. Its field is a[4] and its mark is [5].

        ## House

        * [Weir][4]
        * [Oaks [of] Velm][5]

        [1]: https://ostra.example/w/Velm
        [2]: /w/Wheels
        [3]: /w/Aren_Marrow
        [4]: /w/Weir
        [5]: /w/Oaks
        """

    @Test func `links may have the numbers of their addresses`() throws {
        let text = try Self.text(Self.numbered, title: "dump")
        #expect(text.hasPrefix("= Ostra Mill =\n"))
        #expect(text.contains("The mill stands at the river Velm and has two wheels, which Aren Marrow made of oak"))
        #expect(text.contains("- Weir\n- Oaks [of] Velm\n"))
        #expect(!text.contains("ostra.example") && !text.contains("[2]") && !text.contains("/w/"))
    }

    @Test func `without a list of addresses such brackets are text`() throws {
        let page = Self.numbered.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("]: ") }
        let text = try Self.text(page.joined(separator: "\n"), title: "dump")
        #expect(text.contains("[river Velm]"))
    }
}
