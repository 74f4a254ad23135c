import Testing
import WikiScour

/// What a formula's MathML leaves in front of its TeX goes, and nothing of the words that touch it.
@Suite struct FormulaFragmentTests {
    private static let sentence =
        "The three mills stood at the upper end of the town, where the river falls by some nine feet within a"

    /// What the cleaner makes of a passage that stands behind a sentence, on the same line.
    private static func passage(_ passage: String) throws -> String {
        let page = """
            \t\tTarn
            \t\tFrom Wikipedia, the free encyclopedia
            \(sentence) \(passage)
            Retrieved from "https://en.example.org/wiki/Tarn"
            """
        let text = try Cleaner().clean(page).text
        return String(text.dropFirst("= Tarn =\n\n\(sentence) ".count).dropLast())
    }

    @Test(arguments: [
        // Letters of the word before it stay, though the formula has them too.
        (#"cağəa,b{\displaystyle \{a,b\}}."#, #"cağə$\{a,b\}$."#),
        (#"baa{\displaystyle a}."#, "ba$a$."),
        (#"alla∈A{\displaystyle a\in A}."#, #"all$a\in A$."#),
        // Names of functions and of letters are shown by other characters than their commands have.
        (#"is sinx{\displaystyle \sin x}."#, #"is $\sin x$."#),
        (#"baseα{\displaystyle \alpha }."#, #"base$\alpha$."#),
        (#"ϕ{\displaystyle \varphi }."#, #"$\varphi$."#),
        (#"pi{\displaystyle \sin \pi }."#, #"pi$\sin \pi$."#),
        // An accent stands behind its letter.
        (#"bx^+y{\displaystyle {\hat {x}}+y}."#, #"b${\hat {x}}+y$."#),
        // Words of other scripts are words.
        (#"πύγαφυ{\displaystyle x}."#, "πύγαφυ$x$."),
        (#"слово{\displaystyle \alpha }."#, #"слово$\alpha$."#),
        (#"в кмкм{\displaystyle {\text{км}}}."#, #"в ${\text{км}}$."#),
        // Names of environments are not shown.
        (#"lined12{\displaystyle {\begin{aligned}12\end{aligned}}}."#, #"lined${\begin{aligned}12\end{aligned}}$."#),
    ])
    func `what touches the TeX is the formula's as far as it is in it`(source: String, expected: String) throws {
        #expect(try Self.passage(source) == expected)
    }

    @Test(arguments: ["и", "和", "και", "و"])
    func `a word between two formulas is no fragment`(word: String) throws {
        let second = "\n\n  \n    \n      \n        b\n      \n    \n    {\\displaystyle b}\n  \n"
        let text = try Self.passage("a{\\displaystyle a} \(word) \(second), too.")
        #expect(text == "$a$ \(word) $b$, too.")
    }

    @Test(arguments: [".", ",", ";", ")"])
    func `the mark behind a formula is no fragment of the next one`(mark: String) throws {
        let second = "\n\n  \n    \n      \n        b\n      \n    \n    {\\displaystyle b}\n  \n"
        let text = try Self.passage("a{\\displaystyle a}\(mark)\(second)")
        #expect(text.contains("$a$\(mark)"))
        #expect(text.contains("$b$"))
    }
}
