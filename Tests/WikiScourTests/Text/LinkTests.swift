import Testing

/// Links whose words are text though they look like a button or an edit link, and marks that are none.
struct LinkTests {
    @Test func `a link to a page that does not exist is text, in the markup before 2007 too`() throws {
        let missing = "<a class=\"new\" href=\"/index.php?title=Tell&amp;action=edit\">Tell</a>"
        #expect(
            try body(of: "<p>The village was founded by \(missing) in 1500.</p>")
                == "The village was founded by Tell in 1500.")
        #expect(try body(of: "<ul><li>\(missing) is one</li></ul>") == "- Tell is one")
        let section = "<a class=\"new\" href=\"/index.php?title=Tell&amp;action=edit&amp;section=2\">edit</a>"
        #expect(try body(of: "<p>Salt.</p><p>Fish. \(section)</p>") == "Salt.\n\nFish.")
    }

    @Test func `the name of a recording is text, a button is not`() throws {
        let file = "/wiki/File:Salt_Song.ogg"
        #expect(try body(of: "<p>They sang <a href=\"\(file)\">Salt Song</a> here.</p>") == "They sang Salt Song here.")
        #expect(try body(of: "<p>Velm (<a href=\"\(file)\">listen</a>) here.</p>") == "Velm here.")
    }

    @Test func `a button in three parts goes whole`() throws {
        let button = """
            <a href="//upload.example/De-Velm.ogg" class="internal">Aussprache</a><sup><a href="/wiki/Hilfe:Audio">?</a></sup>/<sub><a \
            href="/wiki/Datei:De-Velm.ogg">i</a></sub>
            """
        #expect(try body(of: "<p>Velm (\(button)) is a river.</p>") == "Velm is a river.")
        #expect(try body(of: "<p>Velm ([vɛlm]; \(button)) is.</p>") == "Velm ([vɛlm]) is.")
    }

    @Test func `numbers that stand for links go without their class too`() throws {
        #expect(try body(of: "<p>See it<a href=\"https://salt.example/\">[1]</a>.</p>") == "See it.")
    }

    @Test func `a clean-up mark may have a whole address`() throws {
        let mark = "<sup>[<a href=\"http://xx.example/wiki/Help:Style\">style</a>]</sup>"
        #expect(try body(of: "<p>Salt\(mark) is sold.</p>") == "Salt is sold.")
    }

    @Test func `a mark that leads to the item of Wikidata is no text`() throws {
        let mark = "<sup><a href=\"https://www.wikidata.org/wiki/Q42\" class=\"extiw\" title=\"d:Q42\">[d]</a></sup>"
        #expect(try body(of: "<p>Anna Tell\(mark) and salt[d].</p>") == "Anna Tell and salt[d].")
    }

    @Test func `parentheses round a reading are written once`() throws {
        let ruby =
            "<ruby><span class=\"rb\">熒惑</span><span class=\"rp\">（</span><rt>ケイコク</rt><span class=\"rp\">）</span></ruby>"
        #expect(try body(of: "<p>\(ruby)といった。</p>") == "熒惑(ケイコク)といった。")
    }

    @Test func `words in lines of their own are no index over another`() throws {
        let block = "<span style=\"display:inline-block\">ten gold<br>five silver</span>"
        #expect(try body(of: "<p>Price:\(block)</p>") == "Price:ten gold five silver")
    }
}
