// What readers of the samples have already: a page, a file, and what they do with what comes out.
public import Foundation
public import WikiScour
public import WikiScourCorpus

public let page = "<p>A page.</p>"
public let bytes: [UInt8] = Array(page.utf8)
public let file = URL(filePath: "mywiki.json")

public func index(_ article: Article, key: PageKey? = nil) {}
public func count(_ reason: SkipReason) {}
public func note(_ key: PageKey, _ error: CleaningError) {}
