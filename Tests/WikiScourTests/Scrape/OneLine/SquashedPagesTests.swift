import Testing
import WikiScour

/// Pages whose white space was squashed, so that all of them is one line.
@Suite struct SquashedPagesTests {
    private static let lead =
        "The velm is a mill that stands in the hills of Ostra and grinds the corn of three villages. It was built in 1843 by the miller Anna Tarn."
    private static let more =
        "The wheel of the mill is driven by the brook that comes down from the hills, and in a dry summer it stands still for weeks."

    private static func text(_ page: String, title: String? = "file") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    // MARK: Boxes beside the lead

    @Test(arguments: ["v t e", "vte"])
    func `the links to its template end a box beside the lead, however short that is`(links: String) throws {
        let text = try Self.text(
            "Velm From Wikipedia, the free encyclopedia Jump to navigation Jump to search Part of a series on Mills of Ostra Wheels Overshot Undershot People Millers Tarn family Lists List of mills \(links) \(Self.lead) Wheel[edit] \(Self.more) Retrieved from \"https://en.wikipedia.org/w/index.php?title=Velm&oldid=1\" Categories: Mills"
        )
        #expect(text == "= Velm =\n\n\(Self.lead)\n\n== Wheel ==\n\(Self.more)\n")
    }

    @Test func `a lead behind a box is kept where nothing says what the box is`() throws {
        let text = try Self.text(
            "Velm From Wikipedia, the free encyclopedia Jump to navigation Jump to search Mills of Ostra Wheels Overshot Undershot v t e \(Self.lead) Wheel[edit] \(Self.more) Retrieved from \"https://en.wikipedia.org/w/index.php?title=Velm&oldid=1\" Categories: Mills"
        )
        #expect(text.contains(Self.lead))
        #expect(!text.contains("v t e"))
    }

    @Test func `tables of the article have such links too`() throws {
        let text = try Self.text(
            "Velm From Wikipedia, the free encyclopedia Jump to navigation Jump to search \(Self.lead) Games[edit] v t e Team Won Lost Ostra 3 0 Tarn 1 2 Alba 0 3 Wheel[edit] \(Self.more) v t e Mills of Ostra Velm Tarn Alba Retrieved from \"https://en.wikipedia.org/w/index.php?title=Velm&oldid=1\" Categories: Mills"
        )
        #expect(text.contains("== Games ==\nTeam Won Lost Ostra 3 0"))
        #expect(!text.contains("Mills of Ostra"))
    }

    // MARK: The head

    private static let foot =
        "Retrieved from \"http://ostra.example/wiki/Velm\" Categories: Mills Navigation menu Personal tools Log in This page was last edited on 12 May 2010, at 14:40. Privacy policy About Ostra Books Disclaimers"

    @Test(arguments: ["Ostra Wiki", "Ostra Books"])
    func `a tagline that no table lists ends the title`(site: String) throws {
        let text = try Self.text(
            "Velm From \(site) Jump to navigation Jump to search \(Self.lead) Wheel[edit] \(Self.more) \(Self.foot)")
        #expect(text == "= Velm =\n\n\(Self.lead)\n\n== Wheel ==\n\(Self.more)\n")
    }

    @Test func `a title may read like a tagline`() throws {
        let text = try Self.text(
            "A Letter From Tarn Jump to navigation Jump to search \(Self.lead) Wheel[edit] \(Self.more) \(Self.foot)")
        #expect(text.hasPrefix("= A Letter From Tarn =\n"))
    }

    @Test func `the link to the help is no part of a title`() throws {
        let text = try Self.text(
            "Help Category:Mills From Ostra Wiki Jump to navigation Jump to search \(Self.lead) \(Self.more) \(Self.foot)"
        )
        #expect(text.hasPrefix("= Category:Mills =\n"))
    }

    // MARK: The foot

    @Test func `an address without its host ends the article`() throws {
        let text = try Self.text(
            "Velm From Ostra Wiki Jump to: navigation, search \(Self.lead) [edit] Wheels There are two of them. \(Self.more) [edit] See also Alba Retrieved from \"/index.php/Velm\" Views Page Discussion Edit History Search Navigation Main Page Recent changes Random page Help Toolbox What links here Permanent link This page was last modified on 12 May 2010, at 14:40. This page has been accessed 27 times. Privacy policy About Ostra Wiki Disclaimers"
        )
        #expect(
            text
                == "= Velm =\n\n\(Self.lead)\n\n== Wheels ==\nThere are two of them. \(Self.more)\n\n== See also ==\n- Alba\n"
        )
    }

    @Test func `what somebody retrieved from a newspaper is text`() throws {
        let text = try Self.text(
            "Velm From Wikipedia, the free encyclopedia Jump to navigation Jump to search \(Self.lead) The plan was Retrieved from \"The Ostra Times\" in that year. \(Self.more)"
        )
        #expect(text.contains(Self.more))
    }

    @Test func `a foot of few lines ends the article`() throws {
        let text = try Self.text(
            "Le moulin de Velm est un moulin à eau construit en 1843 dans les collines d'Ostra, où il servait à trois villages. Sa roue est mue par un ruisseau qui descend des collines, et durant les étés secs elle reste immobile pendant des semaines entières. Le meunier Tarn la fit construire en bois de chêne, et ses fils la remplacèrent par une roue de fer. La dernière modification de cette page a été faite le 30 décembre 2022 à 23:52. Droit d'auteur : les textes sont disponibles sous licence Creative Commons attribution, partage dans les mêmes conditions ; d’autres conditions peuvent s’appliquer. Politique de confidentialité Contact Développeurs"
        )
        #expect(!text.contains("Droit d'auteur"))
        #expect(text.contains("roue de fer."))
    }

    // MARK: Headings

    @Test func `headings that touch the sentence in front of them are found, and none within a sentence`() throws {
        let text = try Self.text(
            "Velm From Wikipedia, the free encyclopedia Jump to navigationJump to search \(Self.lead)[1] Contents 1 Wheels 2 Mills of the Tarn 3 Alba 4 References Wheels There are two, like those of the mills of Bern and Alba, which are known from pictures. They differ in the shovels.[2]Mills of the Tarn The family built forty of them in the hills and sold most to the villages. The trade ended in 1911.[3]Alba Main article: Mills of Alba The mill there has two storeys and stands by the brook. References ^ Tarn, A. (1900). Mills. Ostra Press."
        )
        #expect(
            text
                == "= Velm =\n\n\(Self.lead)\n\n== Wheels ==\nThere are two, like those of the mills of Bern and Alba, which are known from pictures. They differ in the shovels.\n\n== Mills of the Tarn ==\nThe family built forty of them in the hills and sold most to the villages. The trade ended in 1911.\n\n== Alba ==\nThe mill there has two storeys and stands by the brook.\n"
        )
    }

    @Test func `a sentence behind a hatnote is not part of that`() throws {
        let text = try Self.text(
            "Velm From Wikipedia, the free encyclopedia Jump to navigation Jump to search \(Self.lead) Wheel[edit] Main article: Mills of Alba Wheels were built by Tarn The Elder of Ostra. \(Self.more) Retrieved from \"https://en.wikipedia.org/w/index.php?title=Velm&oldid=1\" Categories: Mills"
        )
        #expect(text.contains("Wheels were built by Tarn The Elder"))
    }

    // MARK: Formulas

    @Test func `what formulas show in front of their source goes`() throws {
        let text = try Self.text(
            #"Velm From Wikipedia, the free encyclopedia Jump to navigation Jump to search The load of the mill is a function g {\displaystyle g} of its wheel, and F ( A ) {\displaystyle F(A)} is the height of the brook in the hills of Ostra. Wheel[edit] The width H 0 {\displaystyle H_{0}} is known, and x i {\displaystyle \mathbf {x} _{i}} is not. Retrieved from "https://en.wikipedia.org/w/index.php?title=Velm&oldid=1" Categories: Mills"#
        )
        #expect(
            text
                == "= Velm =\n\nThe load of the mill is a function $g$ of its wheel, and $F(A)$ is the height of the brook in the hills of Ostra.\n\n== Wheel ==\nThe width $H_{0}$ is known, and $\\mathbf {x} _{i}$ is not.\n"
        )
    }

    @Test func `a word in front of a formula stays where nothing shows the formula`() throws {
        let text = try Self.text(
            #"Velm From Wikipedia, the free encyclopedia Jump to navigation Jump to search The load of the mill is a {\displaystyle a+b} and not {\displaystyle a\cdot b} as the miller of Ostra thought when the wheel was built in that year. Retrieved from "https://en.wikipedia.org/w/index.php?title=Velm&oldid=1" Categories: Mills"#
        )
        #expect(text.contains("is a $a+b$ and not $a\\cdot b$"))
    }

    @Test func `a sentence goes on in the line behind a formula and a space`() throws {
        let text = try Self.text(
            """
            Another property is that of load. This is defined to mean that for any function F {\\displaystyle F}\(" ")
            over the image of the wheel A {\\displaystyle {\\mathcal {A}}}\(" ")
            , if A {\\displaystyle {\\mathcal {A}}}\(" ")
            keeps the rule, so does F ( A ) {\\displaystyle F({\\mathcal {A}})}\(" ")
            . [3]
            Wheels
            [ edit]
            In general, the wheel protects the mill. We may want c {\\displaystyle c}\(" ")
            rows, which is much. [3] It was built by Tarn. [8] Others followed.
            """, title: "Velm")
        #expect(
            text
                == "= Velm =\n\nAnother property is that of load. This is defined to mean that for any function $F$ over the image of the wheel ${\\mathcal {A}}$, if ${\\mathcal {A}}$ keeps the rule, so does $F({\\mathcal {A}})$.\n\n== Wheels ==\nIn general, the wheel protects the mill. We may want $c$ rows, which is much. It was built by Tarn. Others followed.\n"
        )
    }

    // MARK: Notices

    @Test func `all sentences of the notice about a translation go`() throws {
        let text = try Self.text(
            "Castle Velm From Wikipedia, the free encyclopedia Jump to navigation Jump to search This article may be expanded with text translated from the corresponding article in Italian. (May 2016) Click [show] for important translation instructions. View a machine-translated version of the Italian article. Machine translation like DeepL or Google Translate is a useful starting point for translations, but translators must revise errors as necessary and confirm that the translation is accurate, rather than simply copy-pasting machine-translated text into the English Wikipedia. Do not translate text that appears unreliable or low-quality. If possible, verify the text with references provided in the foreign-language article. You must provide copyright attribution in the edit summary accompanying your translation by providing an interlanguage link to the source of your translation. A model attribution edit summary Content in this edit is translated from the existing Italian Wikipedia article at [[:it:Castel Velm]]; see its history for attribution. You should also add the template {{Translated|it|Castel Velm}} to the talk page. For more guidance, see Wikipedia:Translation. Castle Velm is a castle in the hills of Ostra.[1] References[edit] ^ Tarn, Anna (2000). Castles. Retrieved from \"https://en.wikipedia.org/w/index.php?title=Castle_Velm&oldid=1\" Categories: Castles"
        )
        #expect(text == "= Castle Velm =\n\nCastle Velm is a castle in the hills of Ostra.\n")
    }

    // MARK: Bounds

    @Test(arguments: [
        "vte", "v t e", "Help", "From", "From Wiki Jump to navigation", "Retrieved from \"", "$", "{\\displaystyle",
    ])
    func `short texts are read to their ends`(page: String) {
        for text in [page, " " + page, page + " ", "\n" + page + "\n", page + " " + page] {
            _ = try? Self.text(text)
            _ = try? Self.text(String(repeating: "Velm ", count: 120) + text)
            _ = try? Self.text(text + String(repeating: " Velm", count: 120))
        }
    }
}
