import Testing

@testable import WikiScour

/// Take any rule away, and some page of Corpus/ comes out as something else, or its account no longer says what was
/// removed. A rule that nobody misses proves nothing.
struct RuleMutationTests {
    /// Rules that no page misses, and why that is as it should be.
    static let survivors = [
        "image-links": "what it drops has no text"
    ]

    @Test(arguments: RuleBook.builtIn.index.rules)
    func `without the rule some page fails`(_ rule: Rule) throws {
        let rules = RuleBook.builtIn.index.rules.map { $0.id == rule.id ? $0.withoutSelectors : $0 }
        let mutant = Workspace(rules: RuleBook(index: RuleIndex(rules: rules)))
        let pages = RenderedPage.all.filter { page in rule.selectors.contains { page.holds($0) } }
        let isMissed = try Self.isMissed(mutant, pages, account: false) || Self.isMissed(mutant, pages, account: true)
        if let reason = Self.survivors[rule.id] {
            #expect(!isMissed, "no survivor any more, though listed as one: \(reason)")
        } else {
            #expect(isMissed, "every page comes out right without \(rule.id)")
        }
    }

    /// Whether a page's text or record, or what its account names, is other than with all rules.
    private static func isMissed(_ mutant: Workspace, _ pages: [RenderedPage], account: Bool) throws -> Bool {
        let whole = Workspace()
        return try pages.contains { page in
            let expected = try page.clean(whole, account: account)
            let found = try? page.clean(mutant, account: account)
            return account
                ? found.map { Set($0.account.map(\.rule)) } != Set(expected.account.map(\.rule))
                : found?.json() != expected.json()
        }
    }
}

extension Rule {
    /// The rule in its place, so that the others keep their numbers, and fitting nothing.
    fileprivate var withoutSelectors: Rule {
        var rule = self
        rule.selectors = []
        return rule
    }
}
