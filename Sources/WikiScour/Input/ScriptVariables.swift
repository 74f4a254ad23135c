/// The variables in which MediaWiki tells its own scripts about the page (`wgPageName`, `wgArticleId` …).
///
/// They come as JSON in a call, or, before 2011, as `var wgPageName = "…";`. Both are read by looking for the name.
struct ScriptVariables {
    var pageName: String?
    var namespace: Int?
    var action: String?
    var pageID: Int?
    var revisionID: Int?
    var contentLanguage: String?
    var specialPage: String?
    var isMainPage = false
    var categories: [String] = []
    /// When the page was last changed, from the data for search engines.
    var modified: String?

    /// Whether a script had any of them: only MediaWiki writes them.
    var found = false

    mutating func read(_ script: Bytes) {
        modified = modified ?? string("dateModified", script)
        guard script.contains("wgPageName") || script.contains("wgTitle") else { return }
        found = true
        pageName = string("wgPageName", script) ?? pageName
        namespace = integer("wgNamespaceNumber", script) ?? namespace
        action = string("wgAction", script) ?? action
        pageID = integer("wgArticleId", script) ?? pageID
        revisionID = integer("wgRevisionId", script) ?? integer("wgCurRevisionId", script) ?? revisionID
        contentLanguage =
            string("wgPageContentLanguage", script) ?? string("wgContentLanguage", script) ?? contentLanguage
        specialPage = string("wgCanonicalSpecialPageName", script) ?? specialPage
        if let value = value("wgIsMainPage", script),
            script.matches("true", at: value) || script.matches("!0", at: value)
        {
            isMainPage = true
        }
        if let start = value("wgCategories", script), start < script.count, script[start] == UInt8(ascii: "[") {
            var reader = JSONReader(script, at: start)
            categories = reader.readStrings() ?? categories
        }
    }

    private func integer(_ name: StaticString, _ script: Bytes) -> Int? {
        guard let start = value(name, script) else { return nil }
        var digits = Bytes(rebasing: script[start...])
        if digits.first == UInt8(ascii: "\"") { digits = Bytes(rebasing: digits.dropFirst()) }
        return digits.leadingInteger
    }

    private func string(_ name: StaticString, _ script: Bytes) -> String? {
        guard let start = value(name, script), start < script.count, script[start] == UInt8(ascii: "\"") else {
            return nil
        }
        var reader = JSONReader(script, at: start)
        return reader.readString().flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Where the value of a variable begins.
    private func value(_ name: StaticString, _ script: Bytes) -> Int? {
        var from = 0
        while let found = script.firstIndex(of: name, from: from) {
            var index = found + name.utf8CodeUnitCount
            from = index
            if index < script.count, script[index] == UInt8(ascii: "\"") { index += 1 }
            index = script.skippingSpaces(from: index)
            guard index < script.count, script[index] == UInt8(ascii: ":") || script[index] == UInt8(ascii: "=") else {
                continue
            }
            return script.skippingSpaces(from: index + 1)
        }
        return nil
    }
}
