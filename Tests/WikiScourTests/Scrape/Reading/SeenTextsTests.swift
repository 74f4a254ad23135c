import Testing
import WikiScour

/// What flattened pages of several readers had in common.
@Suite struct SeenTextsTests {
    @Test(arguments: ["[-]", "[ ]", "[x]"])
    func `a box to tick is no title`(box: String) throws {
        let page = """
            Jump to content \(box)
            Main menu
            Main menu
            move to sidebar hide
            Navigation
            Main page
            Contents
            move to sidebar hide
            (Top)
            1 History
            2 See also \(box)
            Toggle the table of contents
            Ostra Mill
            \(box)
            3 languages
            Deutsch
            Français
            Edit links
            Article
            Talk \(box)
            Read
            Edit
            View history \(box)
            From Wikipedia, the free encyclopedia
            Ostra Mill is a mill in Velm that grinds rye for the whole valley.

            """
        #expect(
            try Cleaner().clean(page).text
                == "= Ostra Mill =\n\nOstra Mill is a mill in Velm that grinds rye for the whole valley.\n")
    }

    /// html2text wraps lines and puts no blank ones between blocks.
    @Test func `the links under a box of a wrapped page are no part of the lead`() throws {
        let page = """
            ****** Moulin d'Ostra ******
            Un article de Wikipédia, l'encyclopédie libre.
            Aller à : navigation, rechercher
            modifier - modifier_le_code - modifier Wikidata[Documentation_du_modèle]
            Un moulin – à Velm, une meule – est un lieu qui broie le seigle pour la vallée
            entière et les villages des environs. Il tourne grâce à la rivière, se repose la
            nuit avec le meunier, qui dort dans la maison de l'écluse avec sa famille et ses
            chiens.
            ***** Histoire[modifier | modifier_le_code] *****
            Le moulin fut bâti par l'abbaye en 1820 et brûla deux fois en trente ans, mais
            chaque fois les gens de la vallée le rebâtirent en un seul hiver avec beaucoup
            de pierres de la carrière.

            """
        let text = try Cleaner().clean(page).text
        #expect(
            text.contains("\nUn moulin – à Velm, une meule – est un lieu qui broie le seigle pour la vallée entière"))
        #expect(!text.contains("modifier"))
    }

    @Test func `a list within a cell is no value of a box`() throws {
        let page = """
            # Ostra Mill

            From Wikipedia, the free encyclopedia

            | Mills |
            | --- |
            | Types  * Water mills * Wind mills * Horse mills |
            | People |
            | Location * Velm * Ostra * Lower Velm |

            The **Ostra Mill** is a mill on the [Velm](/wiki/Velm) that grinds rye.

            ## Work

            It grinds by day.

            """
        #expect(!(try Cleaner().clean(page).text.contains("Infobox")))
    }
}
