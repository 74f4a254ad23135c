import Foundation
import HTMLReader
import Testing

@testable import WikiScour

/// Every rule is needed: the page of Corpus/ that it names has something that it fits.
struct RuleTests {
    static let rules = RuleBook.builtIn.index.rules

    @Test(arguments: rules)
    func `a rule fits something of the page that it names`(_ rule: Rule) throws {
        let page = try #require(CorpusPage.all.first { $0.name == rule.page }, "there is no page \(rule.page)")
        let found = try page.renderings.filter { $0.hasSuffix(".html") }.contains { rendering in
            try Self.fits(rule, page.data(rendering))
        }
        #expect(found, "no rendering of \(rule.page) has an element that the rule fits")
    }

    @Test(arguments: rules.filter { $0.action == .drop && !Self.silent.contains($0.id) })
    func `a rule that drops is named by the account of its page`(_ rule: Rule) {
        #expect(Self.accounts[rule.page]?.contains(rule.id) ?? false)
    }

    @Test(arguments: inCode)
    func `what code removes is in the account of some page`(_ name: String) {
        #expect(Self.accounts.values.contains { $0.contains(name) })
    }

    @Test func `an account names nothing but rules`() {
        let known = Set(Self.rules.map(\.id) + Self.inCode)
        for (page, names) in Self.accounts {
            #expect(names.subtracting(known) == [], "removed in \(page)")
        }
    }

    @Test func `what people read of the rules is there for each`() {
        for rule in RuleDescription.builtIn { #expect(!rule.note.isEmpty, "\(rule.id)") }
        let listed = Set(CodeRules.all.map(\.id))
        let tables = Self.rules.map(\.id)
        #expect(Set(Self.inCode).subtracting(listed).subtracting(tables) == [], "not in CodeRules")
        #expect(listed.isDisjoint(with: tables))
    }

    @Test func `no two rules have one name`() {
        let names = Self.rules.map(\.id)
        #expect(names.count == Set(names).count)
        #expect(Set(names).isDisjoint(with: Self.inCode.filter { !Self.kindsWithoutRule.contains($0) }))
    }

    @Test(arguments: rules)
    func `a rule has selectors of elements that there are`(_ rule: Rule) {
        #expect(!rule.selectors.isEmpty)
        for selector in rule.selectors {
            #expect(!selector.token.isEmpty)
            #expect(selector.tag != .other, "no element is called so: \(selector)")
        }
    }

    /// A landmark may be furniture too, but of two rules of one sort only one can say what an element is.
    @Test func `no selector stands in two rules of one sort`() {
        var owners: [Selector: [Rule]] = [:]
        for rule in Self.rules {
            #expect(rule.selectors.count == Set(rule.selectors).count, "twice in \(rule.id)")
            for selector in Set(rule.selectors) { owners[selector, default: []].append(rule) }
        }
        for (selector, rules) in owners {
            #expect(rules.count { $0.isLandmark } <= 1, "\(selector) in \(rules.map(\.id))")
            #expect(rules.count { !$0.isLandmark } <= 1, "\(selector) in \(rules.map(\.id))")
        }
    }

    // MARK: What is known

    /// Rules that drop and are not told, for what they drop has no text.
    static let silent: Set<String> = ["image-links"]

    /// What the builder calls an element that its surroundings take out, by its kind.
    static let kindsWithoutRule = ["hidden", "page-header", "redirect-note"]

    /// The names under which code removes something. Whoever adds one adds a page that needs it.
    static let inCode =
        kindsWithoutRule + [
            "automatic-link-number", "calendar", "category-count", "category-pager", "citation-backlink-unmarked",
            "citation-unmarked",
            "cleanup-unmarked",
            "edit-link-unmarked", "editors-notice", "empty-table", "formula-marked", "geohack-link", "hatnote-icon",
            "hatnote-indented", "head", "image", "image-floating", "image-missing", "infobox-loose-text",
            "infobox-row-without-entry",
            "infobox-without-entries",
            "label-without-value",
            "labels-on-image", "leader", "navbox-unmarked", "offline-footer", "outside-content-root",
            "previous-and-next",
            "quotation-unmarked", "route-diagram", "section-name",
            "section-without-blocks", "series-box", "software-page", "sound-link", "succession-unmarked",
            "tab-without-panel", "tables",
            "template-missing",
        ]

    /// The names in the accounts of a page, in all its renderings and with all its options.
    private static let accounts: [String: Set<String>] = {
        var accounts: [String: Set<String>] = [:]
        for one in CorpusCase.all where one.page.description.error == nil {
            let names = (try? one.account().map(\.rule)) ?? []
            accounts[one.page.name, default: []].formUnion(names)
        }
        return accounts
    }()

    /// Whether a page has an element that a rule fits. An index of that rule alone knows nothing else.
    private static func fits(_ rule: Rule, _ html: Data) throws -> Bool {
        let index = RuleIndex(rules: [rule])
        var reader = HTMLReader()
        // The names that rules go by are the same bytes in any encoding but UTF-16.
        _ = ContiguousArray(String(decoding: html, as: UTF8.self).utf8).withUnsafeBufferPointer { reader.read($0) }
        return reader.tape.withView { page in
            page.nodes.contains { node in
                guard node.tag != .text, node.tag != .comment else { return false }
                let traits = index.traits(of: node, in: page)
                return switch rule.action {
                case .drop: traits.drops
                case .role(let roles): traits.roles.isSuperset(of: roles)
                case .landmark(let landmark): traits.landmark == landmark
                }
            }
        }
    }
}

extension CorpusCase {
    /// What was removed from the rendering.
    fileprivate func account() throws -> [Removal] {
        var options = try variant.map { try #require(page.description.variants?[$0]).options() } ?? CleaningOptions()
        options.account = true
        let hints = PageHints(title: page.description.title)
        return try Cleaner(options: options).clean(page.data(rendering), hints: hints).account
    }
}

extension Rule: CustomTestStringConvertible {
    var testDescription: String { id }
}
