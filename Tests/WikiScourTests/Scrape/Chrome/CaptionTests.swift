import Testing
import WikiScour

/// Which short lines between the paragraphs of a flattened page are captions, and which are the author's.
@Suite struct CaptionTests {
    private static let lead =
        "The Velm is a river in Ostra that runs for nine days through woods and fields before it comes to the sea."
    private static let first =
        "The monks of Hame built a mill on its bank, and nobody else had one for a hundred years."
    private static let second =
        "The mill burned down in the dry summer of that year, and a bridge was built of its stones."
    private static let third =
        "The bridge stands to this day, and whoever walks over it pays a penny to the parish, as the monks had it written."
    private static let long = "\(first) \(second)"

    /// The section "Mills" of a page whose headings have edit links.
    private static func section(_ body: String) throws -> String {
        let page = """
            Velm
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            \(lead)
            Mills[edit]
            \(body)
            Retrieved from "https://en.example.org/wiki/Velm"
            """
        let text = try Cleaner().clean(page).text
        return String(text.split(separator: "== Mills ==\n", maxSplits: 1).last ?? "")
    }

    private static func between(_ line: String) throws -> String { try section("\(long)\n\(line)\n\(long) \(third)") }

    @Test(arguments: [
        "The mill of Hame in winter, seen from the bridge", "A wheel that was made by the monks of the abbey in 1871",
        "Map of the mills along the upper Velm", "O. latipes under the wheel of a mill",
        "The abbey, August 2001", "Mills in the valley, 1871\u{2013}1902",
        "The steward of Hame in 1871; he was sent away in the flood",
        "Hame seen from the bridge (north is at the top of the picture)",
    ])
    func `what names a picture goes`(line: String) throws {
        #expect(try Self.between(line) == "\(Self.long)\n\n\(Self.long) \(Self.third)\n")
    }

    @Test(arguments: [
        "The mill was made of the finest oak of the whole valley in 2008.[20]: 4–11",
        "The mill was made of oak. It had three wheels of the same wood",
        "Oak → plank → wheel",
        "As of May 1871 [2]",
        "— The Chronicle of Hame",
        "Many names of mills are known from the charters, including",
        "M = Mills counted; W = Mills that turn",
        "REAL half wheel = 2 * arc;",
        "Mills of the first kind use nothing but the river of the valley:[3]: sec. 5",
        "The old charter of Hame provides each miller with a wheel of oak",
        "Die alte Mühle besteht ganz aus Holz und aus Steinen vom Fluss",
    ])
    func `what is the author's is no caption`(line: String) throws {
        #expect(try Self.between(line).contains("\n\(line.prefix(24))"))
    }

    @Test(arguments: [
        "Thursday, June 17, 1871", "November 1993", "January 14, 1997", "April 1995 (written in March 1995)",
        "14. August 1871",
    ])
    func `a date is no caption`(line: String) throws {
        #expect(try Self.between(line).contains("\n\n\(line)\n\n"))
    }

    @Test(arguments: [
        "Since the mills parted two races have existed on the river, and this part is about the older",
        "The steward maintains there are more mills in the valley than in all of Ostra",
        "We know more of the mills than most people know of their wheels :)",
        "The parish of Hame (with Velm) and the abbey is mostly built upon by millers",
        "Teams could have millers as well as monks in that year",
        "Die M\u{FC}hle wurde von den M\u{F6}nchen der Abtei gebaut",
        "Le moulin est le plus ancien de toute la vall\u{E9}e",
    ])
    func `a sentence without its full stop is no caption`(line: String) throws {
        #expect(try Self.between(line).contains("\n\n\(line)\n\n"))
    }

    @Test(arguments: ["A. The work of the millers of Hame", "2) The work of the millers of Hame"])
    func `a numbered line is no caption`(line: String) throws {
        #expect(try Self.between(line).contains(line.dropFirst(3)))
    }

    @Test(arguments: [": ", " - ", " \u{2013} "])
    func `a line with a label is no caption beside another`(sign: String) throws {
        let other = "Last race\(sign)\(Self.long)"
        let text = try Self.section("\(Self.long)\nLongest race\(sign)the ninth, 400 m\n\(other)")
        #expect(text.contains("Longest race\(sign)the ninth, 400 m\n"))
        #expect(!(try Self.between("The mill\(sign)the oldest wheel in Ostra").contains("oldest wheel")))
    }

    @Test func `a gallery is captions`() throws {
        let gallery = "Gallery[edit]\nPictures[edit]\nA mill of Hame, and a frog, in a swamp.\nThe same mill.\nWheel"
        #expect(try Self.section("\(Self.long)\n\(gallery)") == "\(Self.long)\n")
    }

    @Test(arguments: [
        "Qiv \u{2014} A viewer of pictures\nhttps://qiv.example/ || qiv",
        "Hame has a gallery. It shows pictures of mills.",
    ])
    func `a gallery of something else stays`(lines: String) throws {
        let text = try Self.section("\(Self.long)\nGallery[edit]\n\(lines)")
        #expect(text.contains("== Gallery ==") && text.contains(lines.prefix(16)))
    }

    @Test func `a box that is glued together is no caption`() throws {
        let box =
            "VelmaParadigmObject-orientedDeveloperMill CommunityLicenceMITFilename extensions.velWebsitevelma.example"
        #expect(try Self.between(box).contains("Mill Community"))
    }

    @Test func `what stands behind the style sheet of a template is no caption`() throws {
        let sheet = ".mw-parser-output .mill-reviews{float:right;margin:0 1em}.mw-parser-output .mill-left{float:left}"
        let text = try Self.section(
            "\(Self.long)\n\(sheet)Reviews of the mill by those who saw it\n\(Self.long) \(Self.third)")
        #expect(text.contains("\nReviews of the mill by those who saw it\n"))
    }

    @Test func `a line of program text is no caption`() throws {
        let put = "  IO.Put(\"Hello Velm\")"
        #expect(try Self.section("\(Self.long)\nBEGIN\n\(put)\nEND Main.\n\(Self.long)").contains("Hello Velm"))
        #expect(
            try Self.section("\(Self.long)\nclass Mill {\n  String wheel\n}\n\(Self.long)").contains("String wheel"))
    }

    @Test func `what goes on in the next line is no caption`() throws {
        let several = "Several mills on the lower part of the river"
        #expect(try Self.section("\(Self.first)\n\(several), including\n\(Self.second.lowercased())").contains(several))
        #expect(try Self.section("\(Self.long)\n\(several)\n(of which two are left) \(Self.long)").contains(several))
    }

    @Test func `short lines that take turns with paragraphs say what these are about`() throws {
        let text = try Self.section(
            "Water mills on the Velm\n\(Self.long)\nWind mills and others\n\(Self.second) \(Self.first)\nMills of the monks\n\(Self.third)"
        )
        for head in ["Water mills on the Velm", "Wind mills and others", "Mills of the monks"] {
            #expect(text.contains("\(head)\n\n"))
        }
        let captions = try Self.section(
            "A water mill of Hame seen from the bridge\n\(Self.long)\nA wind mill on the hill over the abbey\n\(Self.third)\n"
                + "A mill of the monks before the fire\n\(Self.first) \(Self.third)")
        #expect(!captions.contains("A wind mill on"))
    }

    @Test func `in Markdown that marks its images no other paragraph is a caption`() throws {
        func page(_ image: String) -> String {
            """
            # Velm

            From Wikipedia, the free encyclopedia

            \(Self.lead)

            ## Mills[[edit](/w/index.php?title=Velm&action=edit&section=1)]

            \(Self.long)

            The mill of Hame in winter, with all of its wheels

            \(Self.long) \(Self.third)

            \(image)

            ## Bridges[[edit](/w/index.php?title=Velm&action=edit&section=2)]

            \(Self.third)
            """
        }
        #expect(try Cleaner().clean(page("![A mill](mill.png)")).text.contains("The mill of Hame in winter"))
        #expect(try !Cleaner().clean(page("\(Self.second)")).text.contains("The mill of Hame in winter"))
    }
}
