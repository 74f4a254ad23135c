import TestSupport
import Testing
import WikiScour

/// Pages that a real MediaWiki drew in thirty languages and four skins: their flattened text gives the document of
/// their HTML, but for what flattening destroys.
struct InterfaceLanguageTests {
    /// The pages of Corpus/ that are there for their languages, in the skins for desktops.
    private static let renderings = CorpusCase.all.filter {
        $0.page.name.hasPrefix("language") && $0.variant == nil && !$0.rendering.hasPrefix("parsoid")
    }

    @Test(arguments: renderings) func `the scrape gives the document of the page`(_ rendering: CorpusCase) throws {
        let expected = FlatteningLosses.lines(of: try rendering.clean().text)
        let flattener = Flattener([UInt8](try rendering.page.data(rendering.rendering)))
        for style in [FlatteningStyle.textContent, .getText] {
            let article = try Cleaner().clean(
                flattener.text(style), hints: PageHints(title: rendering.page.description.title))
            let difference = FlatteningLosses.lines(of: article.text).difference(from: expected)
            let missing = difference.removals.map(\.line)
            let added = difference.insertions.map(\.line)
            // A caption of the box that begins with a label, taglines in front of unknown menus: few lines are left.
            withKnownIssue("not every line yet", isIntermittent: true) {
                #expect(missing == [], "missing in \(style)")
                #expect(added == [], "added in \(style)")
            }
        }
    }

    @Test func `there are thirty languages in four skins`() throws {
        var skins: [String: Set<Skin>] = [:]
        for rendering in Self.renderings {
            let article = try rendering.clean()
            skins[try #require(article.metadata.language), default: []].insert(try #require(article.input).skin)
        }
        #expect(skins.count >= 30)
        for (language, skins) in skins {
            #expect(skins == [.vectorLegacy, .vector2022, .monobook, .timeless], "\(language)")
        }
    }
}

extension CollectionDifference<String>.Change {
    fileprivate var line: String {
        switch self {
        case .insert(_, let line, _), .remove(_, let line, _): line
        }
    }
}
