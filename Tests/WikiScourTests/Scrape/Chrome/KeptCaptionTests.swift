import Testing
import WikiScour

/// Lines of the article that look like captions, rows of links or text nodes, and are none.
@Suite struct KeptCaptionTests {
    @Test func `where each block begins with a space an indent tells no caption`() throws {
        let page = """
             Ostra - Wikipedia\u{20}
             Ostra\u{20}
             Aus Wikipedia, der freien Enzyklop\u{E4}die\u{20}
             Ostra  ist eine Stadt am Fluss  Tarn, die in den Bergen liegt und alte M\u{FC}hlen hat, aber keinen Bahnhof.\u{20}
              Daher kann die Stadt mit vielen M\u{FC}hlen aus dem Fluss Wasser gewinnen.\u{20}
             Erste Hinweise auf die M\u{FC}hlen wurden 1742 in den Schriften der Abtei gefunden, die oben steht.\u{20}
             Geschichte [ Bearbeiten ]\u{20}
             Die Stadt brannte zweimal ab. Sie wurde danach wieder aufgebaut, und die M\u{FC}hlen auch.\u{20}
            """
        #expect(try Cleaner().clean(page).text.contains("Daher kann die Stadt"))
    }

    @Test func `a line that goes on in a script without capitals is no caption`() throws {
        let open =
            "\u{5D5}\u{5DC}\u{5DB}\u{5DF} \u{5D2}\u{5DD} \u{5D0}\u{5EA} \u{5D4}\u{5D8}\u{5D7}\u{5E0}\u{5D4} \u{5D1}\u{5E0}\u{5D5} \u{5E0}\u{5D6}\u{5D9}\u{5E8}\u{5D9} \u{5D4}\u{5DE}\u{5E0}\u{5D6}\u{5E8}"
        let rest =
            "\u{5E9}\u{5DC}\u{5D4}\u{5DD} \u{5D4}\u{5E4}\u{5DB}\u{5D4} \u{5D0}\u{5EA} \u{5D4}\u{5D8}\u{5D7}\u{5E0}\u{5D4} \u{5DC}\u{5E2}\u{5E9}\u{5D9}\u{5E8}\u{5D4}."
        let page =
            "\u{5D8}\u{5D7}\u{5E0}\u{5D4}\n\u{5DE}\u{5EA}\u{5D5}\u{5DA} \u{5D5}\u{5D9}\u{5E7}\u{5D9}\u{5E4}\u{5D3}\u{5D9}\u{5D4}\n\(open)\n  \(rest)\n"
        #expect(try Cleaner().clean(page, hints: PageHints(language: "he", form: .scrape)).text.contains(rest))
    }

    private static func article(_ body: String) -> String {
        """
        Ostra Mill
        From Wikipedia, the free encyclopedia
        Jump to navigationJump to search
        Ostra Mill is a water mill in Norrland that two brothers built in 1843, and a museum that opens in summer.

        Working[edit]
        \(body)
        It turned for a hundred years. Nobody knows why it stopped, or who was the miller on that day in the autumn.

        Retrieved from "https://en.wikipedia.org/wiki/Ostra_Mill"
        """
    }

    @Test func `lines behind bullets and tabs are items`() throws {
        let text = try Cleaner().clean(
            Self.article("\u{2022}\tThe small wheel is easy to turn\n\u{2022}\tThe tall wheel (of oak, elm...)\n")
        ).text
        #expect(text.contains("\n- The small wheel is easy to turn\n- The tall wheel (of oak, elm...)\n"))
    }

    @Test func `a bullet that is set in behind a blank line begins an item`() throws {
        let text = try Cleaner().clean(Self.article("\n  \u{2022} List of mills of Tarn\n")).text
        #expect(text.contains("\n- List of mills of Tarn\n"))
    }

    @Test func `names behind a word and a colon are text`() throws {
        let row =
            "Died: Ann Norr \u{2022} Tom Velm \u{2022} Ida Tarn \u{2022} Per Kand \u{2022} Eva Lang \u{2022} Otto Hame"
        #expect(try Cleaner().clean(Self.article(row + "\n")).text.contains(row))
    }

    @Test func `numbers behind unknown labels are a box and no sidebar`() throws {
        let box = "Ostra\nPlanedo\nDato de malkovro\n1742\nGranda duonakso\n227 939 km\nPeriodo\n686 tagoj"
        let page = """
            Ostra
            El Vikipedio, la libera enciklopedio
            Salti al navigilo
            \(box)
            v \u{2022} d \u{2022} r
            Ostra estas la kvara planedo de la sunsistemo. \u{11C}i estas malgranda kaj malvarma kaj tre malproksima.
            Historio[redakti | redakti fonton]
            Homoj vidis \u{11D}in unue en 1742. La nomo venas de la urbo.
            """
        let text = try Cleaner().clean(page).text
        #expect(text.contains("227 939 km"))
        #expect(text.contains("Planedo"))
    }

    @Test func `names of files that begin with a point do not make lines text nodes`() throws {
        let page = """
            Mill course
            From Course Wiki
            Jump to navigation Jump to search
            Tools
            Read this first. It is short.
            Python
            You need Python on your computer. To have the newest, you can do
            python -m pip install --upgrade pip
            Type the following command into your terminal window
            .venv\\scripts\\activate
            Then, in the terminal, type the following to install the library
            pip install mills
            Retrieved from "https://course.example/wiki/Mill_course"
            """
        let text = try Cleaner().clean(page).text
        #expect(text.contains(".venv\\scripts\\activate\n"))
    }
}
