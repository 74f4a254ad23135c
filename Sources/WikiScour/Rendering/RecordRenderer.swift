/// Writes an article's record as one line of JSON (clean format, section 7).
///
/// The fields come in a fixed order, and only those that the page fills.
struct RecordRenderer {
    private var output: [UInt8] = []
    private var needsComma = false

    static func render(_ article: Article, text: Bool, account: Bool) -> String {
        var renderer = RecordRenderer()
        renderer.object { $0.writeFields(of: article, text: text, account: account) }
        return String(decoding: renderer.output, as: UTF8.self)
    }

    private mutating func writeFields(of article: Article, text: Bool, account: Bool) {
        let metadata = article.metadata
        field("title", article.title)
        field("kind", metadata.kind.rawValue)
        field("language", metadata.language)
        field("site", metadata.site)
        field("url", metadata.url)
        field("page_id", metadata.pageID)
        field("revision_id", metadata.revisionID)
        field("last_modified", metadata.lastModified)
        if !metadata.categories.isEmpty {
            key("categories")
            array(metadata.categories) { $0.string($1) }
        }
        let boxes = article.infoboxes
        if !boxes.isEmpty {
            key("infoboxes")
            array(boxes) { $0.write($1) }
        }
        let sections = article.sections
        if !sections.isEmpty {
            key("sections")
            array(sections) { $0.write($1) }
        }
        if let input = article.input {
            key("input")
            object {
                $0.field("form", input.form.rawValue)
                $0.field("skin", input.skin.rawValue)
                $0.field("encoding", input.encoding)
                $0.field("encoding_source", input.encodingSource)
                $0.field("replaced", input.replacedCount)
                if let flattening = input.flattening { $0.field("flattening", flattening) }
                // Flattened text needs no parser.
                if input.form != .scrape { $0.field("libxml2", Versions.libxml2) }
            }
        }
        if let rules = article.rules {
            key("rules")
            object {
                $0.field("name", rules.name)
                $0.field("version", rules.version)
                $0.field("fingerprint", rules.fingerprint)
            }
        }
        if text { field("text", article.text) }
        if account {
            key("account")
            array(article.account) { renderer, removal in
                renderer.object {
                    $0.field("kind", removal.kind.rawValue)
                    $0.field("rule", removal.rule)
                    $0.field("offset", removal.offset)
                    $0.field("text", removal.text)
                }
            }
        }
    }

    private mutating func write(_ box: Infobox) {
        object {
            $0.field("title", box.title)
            $0.key("entries")
            $0.array(box.entries) { renderer, entry in
                renderer.object {
                    $0.field("key", entry.key)
                    $0.field("value", entry.value)
                }
            }
        }
    }

    private mutating func write(_ section: Section) {
        object {
            $0.field("level", section.level)
            $0.field("heading", section.heading)
            if !section.subsections.isEmpty {
                $0.key("sections")
                $0.array(section.subsections) { $0.write($1) }
            }
        }
    }

    // MARK: JSON

    private mutating func field(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    private mutating func field(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        output.append(contentsOf: String(value).utf8)
    }

    private mutating func key(_ name: StaticString) {
        if needsComma { output.append(UInt8(ascii: ",")) }
        needsComma = true
        output.append(UInt8(ascii: "\""))
        output.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        output.append(contentsOf: "\":".utf8)
    }

    private mutating func object(_ body: (inout RecordRenderer) -> Void) {
        output.append(UInt8(ascii: "{"))
        needsComma = false
        body(&self)
        output.append(UInt8(ascii: "}"))
        needsComma = true
    }

    private mutating func array<Element>(_ elements: [Element], _ body: (inout RecordRenderer, Element) -> Void) {
        output.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            body(&self, element)
        }
        output.append(UInt8(ascii: "]"))
        needsComma = true
    }

    private mutating func string(_ string: String) {
        output.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                output.append(UInt8(ascii: "\\"))
                output.append(byte)
            case 0x0A: output.append(contentsOf: "\\n".utf8)
            case 0x09: output.append(contentsOf: "\\t".utf8)
            case 0x0D: output.append(contentsOf: "\\r".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                output.append(contentsOf: "\\u00".utf8)
                output.append(digits[Int(byte >> 4)])
                output.append(digits[Int(byte & 15)])
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}

extension Article {
    /// The record of the page as one line of JSON, without a line feed.
    ///
    /// - Parameters:
    ///   - text: Whether the document in the clean format is part of it.
    ///   - account: Whether what was removed is part of it; empty unless ``CleaningOptions/account`` was on.
    public func json(text: Bool = true, account: Bool = false) -> String {
        RecordRenderer.render(self, text: text, account: account)
    }
}
