import Testing
import WikiScour

/// TeX between dollar signs, as clippers write it, and the lines it stands in.
@Suite struct StyledTeXTests {
    private static func expect(
        _ body: String, gives expected: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        let lead = "The Ostra Mill is a [mill](/wiki/Mill) on the Velm that grinds rye."
        let page = "# Ostra Mill\n\nFrom Wikipedia, the free encyclopedia\n\n\(lead)\n\n## Work\n\n\(body)\n"
        let result = try Cleaner().clean(page).text
        #expect(
            result
                == "= Ostra Mill =\n\nThe Ostra Mill is a mill on the Velm that grinds rye.\n\n== Work ==\n\(expected)\n",
            sourceLocation: location)
    }

    @Test func `the braces of a style go from TeX between dollar signs`() throws {
        try Self.expect(
            #"For wheels ${\displaystyle x}$ and ${\displaystyle y_{1}}$, the mill ${\displaystyle x\cup \{y\}}$ turns."#,
            gives: #"For wheels $x$ and $y_{1}$, the mill $x\cup \{y\}$ turns."#)
    }

    @Test func `two dollar signs stay two`() throws {
        try Self.expect(
            "The sum is\n\n$$\n{\\displaystyle a=b}\n$$\n\nas all know.", gives: "The sum is\n\n$$a=b$$\n\nas all know."
        )
    }

    @Test func `sentences round formulas are no list`() throws {
        try Self.expect(
            """
            The mill turns by the general rule $`{\\displaystyle y_c}`$ for the wheel

            $`{\\displaystyle c=0,}`$ and a rule for the stones. Then the whole rule is

            $`{\\displaystyle y=y_c+y_p.}`$ If the wheel stands, the rule is

            $`{\\displaystyle y_p=1}`$ by the [wheel](/wiki/Wheel).
            """,
            gives:
                "The mill turns by the general rule $y_c$ for the wheel\n\n$c=0,$ and a rule for the stones. Then the whole rule is\n\n$y=y_c+y_p.$ If the wheel stands, the rule is\n\n$y_p=1$ by the wheel."
        )
    }
}
