import Foundation
import TestSupport
import Testing

@testable import WikiScour

/// Rules of users: what they do to pages.
struct RuleOverlayTests {
    private static func article(
        _ html: String, rules: String, keep: ContentKinds = .canonical, account: Bool = false
    ) throws -> Article {
        let overlay = try RuleOverlay(json: "{\"name\":\"mine\",\(rules)}")
        let options = CleaningOptions(keep: keep, account: account, rules: overlay)
        return try Cleaner(options: options).clean(fragment(html), hints: PageHints(title: "T"))
    }

    private static func text(_ html: String, rules: String) throws -> String {
        String(try article(html, rules: rules).text.dropFirst("= T =\n\n".count).dropLast())
    }

    private static let box = "Lead.</p><div class=\"lore-box\">Links</div><p>End."

    @Test func `a rule of one's own drops what it names, and the account tells its name`() throws {
        let rules = #""rules":[{"id":"lore","kind":"navbox","selectors":[".lore-box"]}]"#
        #expect(try Self.text(Self.box, rules: #""rules":[]"#) == "Lead.\n\nLinks\n\nEnd.")
        #expect(try Self.text(Self.box, rules: rules) == "Lead.\n\nEnd.")
        let account = try Self.article(Self.box, rules: rules, account: true).account
        #expect(account.map(\.rule) == ["lore"] && account.map(\.kind) == [.navbox])
    }

    @Test(arguments: [
        ".lore-*", "div.lore-box", "div.lore-*", "#box", "div#box", ".lore-box.wide", "@role=complementary",
        "@role=comp*",
    ])
    func `every form of selector fits`(_ selector: String) throws {
        let html = "Lead.</p><div class=\"wide lore-box\" id=box role=complementary>Links</div><p>End."
        let rules = "\"rules\":[{\"id\":\"lore\",\"kind\":\"navbox\",\"selectors\":[\"\(selector)\"]}]"
        #expect(try Self.text(html, rules: rules) == "Lead.\n\nEnd.")
    }

    @Test func `a kind that options keep is kept by them`() throws {
        let rules = #""rules":[{"id":"lore","kind":"hatnotes","selectors":[".lore-box"]}]"#
        #expect(try Self.article(Self.box, rules: rules).text == "= T =\n\nLead.\n\nEnd.\n")
        #expect(try Self.article(Self.box, rules: rules, keep: .hatnotes).text == "= T =\n\nLead.\n\nLinks\n\nEnd.\n")
    }

    @Test func `built-in rules are changed and switched off`() throws {
        let html = "A.</p><div class=\"hatnote\">H</div><div class=\"stub\">S</div><div class=\"see\">N</div><p>B."
        #expect(try Self.text(html, rules: #""rules":[]"#) == "A.\n\nN\n\nB.")
        #expect(
            try Self.text(
                html,
                rules: #""rules":[{"id":"hatnote","add":[".see"],"remove":[".hatnote"]},{"id":"stub","off":true}]"#)
                == "A.\n\nH\n\nS\n\nB.")
        #expect(try Self.text(html, rules: #""rules":[{"id":"hatnote","selectors":[".see"]}]"#) == "A.\n\nH\n\nB.")
        #expect(try Self.text(html, rules: #""rules":[{"id":"stub","off":false}]"#) == "A.\n\nN\n\nB.")
    }

    @Test func `a rule of one's own takes a selector from the built-in ones`() throws {
        let html = "A.</p><div class=\"stub\">S</div><p>B."
        let rules = #""rules":[{"id":"mine","kind":"quotes","selectors":[".stub"]}]"#
        #expect(try Self.article(html, rules: rules, account: true).account.map(\.rule) == ["mine"])
        #expect(try Self.article(html, rules: rules, keep: .quotes).text == "= T =\n\nA.\n\nS\n\nB.\n")
    }

    @Test func `roles and landmarks are given`() throws {
        let row = "<tr><th>Hull</th><td>Durasteel</td></tr>"
        #expect(
            try Self.text(
                "A.</p><table class=\"facts\">\(row)\(row)</table><p>B.",
                rules: #""rules":[{"id":"facts","action":"infobox","selectors":["table.facts"]}]"#)
                == "Infobox\n- Title: T\n- Hull: Durasteel\n- Hull: Durasteel\n\nA.\n\nB.")
        let page = """
            <html><head><meta name="generator" content="MediaWiki 1.39.0"><title>T - W</title></head><body>\
            <div>Menu</div><h1 class="firstHeading">T</h1><div id="lore-article"><p>Text.</p></div><div>Foot</div></body></html>
            """
        let overlay = try RuleOverlay(
            json:
                ##"{"name":"a","rules":[{"id":"lore","action":"landmark:content-text","selectors":["#lore-article"]}]}"##
        )
        #expect(try Cleaner().clean(page).text != "= T =\n\nText.\n")
        #expect(try Cleaner(options: CleaningOptions(rules: overlay)).clean(page).text == "= T =\n\nText.\n")
    }

    // MARK: Names

    @Test func `names of sections are added and taken away, in their language`() throws {
        func page(_ heading: String) -> String {
            "A.</p><h2>\(heading)</h2><ul><li><a href=\"/wiki/B\">B</a></li></ul><p>"
        }
        func isKept(_ heading: String, _ rules: String) throws -> Bool {
            try Self.text(page(heading), rules: rules).contains(heading)
        }
        let add = #""sections":[{"language":"en","kind":"external-links","add":["Gates"]}]"#
        #expect(try isKept("Gates", #""sections":[]"#))
        #expect(try !isKept("Gates", add))
        #expect(try !isKept("gates:", add), "folded as the others")
        #expect(try !isKept("Gates and references", add), "mixed with built-in ones")
        #expect(try isKept("Gates", #""sections":[{"language":"de","kind":"external-links","add":["Gates"]}]"#))
        #expect(try !isKept("Gates", #""sections":[{"kind":"external-links","add":["Gates"]}]"#))
        #expect(try !isKept("External links", add))
        #expect(try isKept("External links", #""sections":[{"language":"en","remove":["External links"]}]"#))
        #expect(try isKept("External links", #""sections":[{"remove":["External links"]}]"#))
    }

    @Test func `labels are added and taken away`() throws {
        let scrape =
            "Velm\nFrom Wikipedia\nVelmgradeOstraHullgradeOakAllegianceNoneCrew12\nThe Velm is a ship of the fleet, and it sails.\n"
        func keys(_ labels: String) throws -> [String] {
            let overlay = try RuleOverlay(json: "{\"name\":\"a\",\"labels\":[\(labels)]}")
            let article = try Cleaner(options: CleaningOptions(rules: overlay)).clean(
                scrape, hints: PageHints(title: "Velm", language: "en", form: .scrape))
            return article.infoboxes.flatMap(\.entries).map(\.key)
        }
        let own = #"{"language":"en","add":["Velmgrade","Hullgrade","Allegiance","Crew"]}"#
        #expect(try keys(own) == ["Velmgrade", "Hullgrade", "Allegiance", "Crew"])
        let foreign = #"{"language":"de","add":["Velmgrade"]}"#
        #expect(try keys(foreign) != ["Velmgrade", "Hullgrade", "Allegiance", "Crew"])
        #expect(try keys(own + #",{"language":"en","remove":["Crew"]}"#) == ["Velmgrade", "Hullgrade", "Allegiance"])
    }

    @Test func `families are added, changed and switched off`() throws {
        func keys(_ labels: [String], _ families: String) throws -> [String] {
            let rows = labels.map { "<tr><th scope=row>\($0)</th><td>x</td></tr>" }.joined()
            let html = "</p><table class=\"infobox\">\(rows)</table><p>Lead."
            return try Self.article(html, rules: "\"families\":[\(families)]").infoboxes.flatMap(\.entries).map(\.key)
        }
        let own = #"{"name":"ship of stars","requires":[["Hyperdrive","Crew"]],"keys":{"Hyperdrive":"Drive"}}"#
        #expect(try keys(["Hyperdrive", "Crew"], own) == ["Drive", "Crew"])
        #expect(try keys(["Hyperdrive", "Class"], own) == ["Hyperdrive", "Class"])
        let film = ["Directed by", "Release date", "Box office"]
        #expect(try keys(film, own) == ["Director", "Released", "Gross"])
        #expect(
            try keys(film, #"{"name":"film","keys":{"Box office":"Takings"}}"#) == ["Director", "Released", "Takings"])
        #expect(try keys(film, #"{"name":"film","off":true}"#) == film)
        let first = #"{"name":"mine","requires":[["Box office"]],"keys":{"Box office":"Mine"}}"#
        #expect(try keys(film, first) == ["Directed by", "Release date", "Mine"], "own families come first")
    }

    // MARK: All pages

    /// All rules as `wikiscour rules show` writes them.
    static let pasted =
        "{\"name\":\"pasted\",\"rules\":[" + RuleDescription.builtIn.map(\.json).joined(separator: ",") + "]}"

    @Test func `all built-in rules pasted into an overlay change nothing`() throws {
        let overlay = try RuleOverlay(json: Self.pasted)
        #expect(overlay.rules.count == RuleBook.builtIn.index.rules.count)
        #expect(Set(RuleBook(overlay).index.rules.map(Self.line)) == Set(RuleBook.builtIn.index.rules.map(Self.line)))
        let plain = Workspace()
        let pasted = Workspace(rules: RuleBook(overlay))
        for page in RenderedPage.all.prefix(60 * PageFiles.effort) {
            let (left, right) = (try page.clean(plain, account: true), try page.clean(pasted, account: true))
            #expect(left.text == right.text && left.account == right.account, "\(page.page.name)/\(page.rendering)")
        }
    }

    private static func line(_ rule: Rule) -> String {
        "\(rule.id) \(rule.kind?.rawValue ?? "-") \(rule.action.name) \(rule.selectors)"
    }

    /// The sieve must leave out nothing that a changed rule asks for, and keep nothing that only it drops.
    @Test func `with an overlay too, the sieve makes no difference`() throws {
        let overlay = try RuleOverlay(
            json: """
                {"name":"a","rules":[
                  {"id":"navbox","off":true},{"id":"reference-list","off":true},{"id":"footer","off":true},
                  {"id":"sidebar","selectors":[".mw-headline"]},
                  {"id":"mine","kind":"menu","selectors":["b",".infobox","#toc","@rel=nofollow","i"]}
                ]}
                """)
        var sieving = CleaningOptions(rules: overlay)
        var parsing = sieving
        sieving.tally = true
        parsing.tally = true
        parsing.sieving = false
        let (left, right) = (Cleaner(options: sieving), Cleaner(options: parsing))
        var changed = 0
        let files = PageFiles.corpus.sample(200) + PageFiles.collection.sample(20 * PageFiles.effort)
        for file in files {
            let page = try Data(contentsOf: file)
            let hints = PageHints(title: "T")
            let texts = [left, right].map { cleaner in
                (try? cleaner.clean(page, hints: hints)).map { $0.text + $0.json() + "\($0.tally.counts.count)" }
            }
            #expect(texts[0] == texts[1], "\(file.lastPathComponent)")
            if let text = texts[0], let plain = try? Cleaner().clean(page, hints: hints), !text.hasPrefix(plain.text) {
                changed += 1
            }
        }
        #expect(changed * 2 > files.count, "the overlay has to matter")
    }

    // MARK: The record

    @Test func `the record names the overlay, and nothing without one`() throws {
        let article = try Self.article("A.", rules: #""version":"7","rules":[]"#)
        let identity = try #require(article.rules)
        #expect(identity.name == "mine" && identity.version == "7" && identity.fingerprint.count == 16)
        #expect(
            article.json().contains(
                "\"rules\":{\"name\":\"mine\",\"version\":\"7\",\"fingerprint\":\"\(identity.fingerprint)\"}"))
        let plain = try Cleaner().clean(fragment("A."), hints: PageHints(title: "T"))
        #expect(plain.rules == nil && !plain.json().contains("\"rules\""))
    }

    @Test func `the fingerprint changes with what can change a document, and with nothing else`() throws {
        func fingerprint(_ json: String) throws -> String { try RuleOverlay(json: json).identity.fingerprint }
        let one = #"{"name":"a","rules":[{"id":"x","kind":"menu","selectors":[".x"]}]}"#
        let same =
            #"{ "version": "2", "name": "b", "rules": [ {"selectors":[".x"],"kind":"menu","id":"x","note":"n"} ] }"#
        #expect(try fingerprint(one) == fingerprint(same))
        let others = [
            #"{"name":"a","rules":[]}"#, one.replacingOccurrences(of: "menu", with: "navbox"),
            one.replacingOccurrences(of: ".x", with: "#xx"), one.replacingOccurrences(of: ".x", with: ".y"),
            #"{"name":"a","rules":[{"id":"stub","off":true}]}"#,
            #"{"name":"a","sections":[{"kind":"references","add":["X"]}]}"#,
            #"{"name":"a","sections":[{"kind":"see-also","add":["X"]}]}"#,
            #"{"name":"a","sections":[{"language":"en","kind":"see-also","add":["X"]}]}"#,
            #"{"name":"a","labels":[{"add":["X"]}]}"#, #"{"name":"a","labels":[{"remove":["Born"]}]}"#,
            #"{"name":"a","families":[{"name":"film","off":true}]}"#,
            #"{"name":"a","families":[{"name":"film","keys":{"A":"B"}}]}"#,
            #"{"name":"a","families":[{"name":"film","keys":{"A":"C"}}]}"#,
            #"{"name":"a","families":[{"name":"film","requires":[["A","B"]]}]}"#,
            #"{"name":"a","families":[{"name":"film","requires":[["A"],["B"]]}]}"#,
        ]
        let all = try ([one] + others).map(fingerprint)
        #expect(Set(all).count == all.count)
        // It stands in manifests, and must not change from one version of the program to the next.
        #expect(try fingerprint(one) == "e523efaf308d6169")
    }
}
