internal import WikiScour

/// What became of a page: a line of the manifest.
struct ManifestEntry: Sendable, Hashable {
    enum Outcome: String, Sendable {
        case cleaned, skipped, failed
    }

    /// How much of a kind was removed from a page.
    struct Removed: Sendable, Hashable {
        var kind: String
        var pieces: Int
        var bytes: Int
    }

    /// The page's key (``PageKey``).
    var key: String
    /// The hash of what the source holds there, and its size.
    var inputHash: String
    var inputByteCount: Int
    var outcome: Outcome
    /// Why the page was skipped or failed, for programs and for people.
    var code: String?
    var message: String?
    var title: String?
    /// Where the document is: a file within the output folder.
    var output: String?
    var documentHash: String?
    /// The size of the document, or of the record.
    var outputByteCount: Int?
    var kind: String?
    var language: String?
    var skin: String?
    var removed: [Removed] = []
    /// The rules that went on top of the built-in ones (``RuleOverlay/Identity``).
    var overlay: String?
    /// How many pieces of the page could not be decoded; nil for none.
    var replacedCount: Int?

    init(key: String, inputHash: String, inputByteCount: Int, outcome: Outcome) {
        self.key = key
        self.inputHash = inputHash
        self.inputByteCount = inputByteCount
        self.outcome = outcome
    }

    var line: ContiguousArray<UInt8> {
        var writer = JSONWriter()
        writer.field("key", key)
        writer.field("outcome", outcome.rawValue)
        writer.field("code", code)
        writer.field("message", message)
        writer.field("title", title)
        writer.field("output", output)
        writer.field("output_bytes", outputByteCount)
        writer.field("document", documentHash)
        writer.field("input", inputHash)
        writer.field("input_bytes", inputByteCount)
        writer.field("kind", kind)
        writer.field("language", language)
        writer.field("skin", skin)
        if !removed.isEmpty {
            writer.object("removed") { writer in
                for item in removed { writer.field(item.kind, json: "[\(item.pieces),\(item.bytes)]".utf8) }
            }
        }
        writer.field("replaced", replacedCount)
        writer.field("format", Versions.format)
        writer.field("rules", Versions.rules)
        writer.field("overlay", overlay)
        writer.field("libxml2", Versions.libxml2)
        return writer.finished() + "\n".utf8
    }

    /// Reads the fields of a line; nil for a line that is no page's.
    init?(_ line: UnsafeBufferPointer<UInt8>) {
        var strings: [String: String] = [:]
        var numbers: [String: Int] = [:]
        var removed: [Removed] = []
        var reader = JSONReader(line)
        let isWhole = reader.readObject { name, reader in
            switch name {
            case "input_bytes", "output_bytes", "replaced": numbers[name] = reader.readInteger()
            case "removed":
                _ = reader.readObject { kind, reader in
                    var values: [Int] = []
                    _ = reader.readArray { values.append($0.readInteger() ?? 0) }
                    if values.count == 2 { removed.append(Removed(kind: kind, pieces: values[0], bytes: values[1])) }
                }
            default: strings[name] = reader.readString()
            }
        }
        guard isWhole, let key = strings["key"], let inputHash = strings["input"], let bytes = numbers["input_bytes"],
            let outcome = strings["outcome"].flatMap(Outcome.init)
        else { return nil }
        self.init(key: key, inputHash: inputHash, inputByteCount: bytes, outcome: outcome)
        code = strings["code"]
        message = strings["message"]
        title = strings["title"]
        output = strings["output"]
        outputByteCount = numbers["output_bytes"]
        documentHash = strings["document"]
        kind = strings["kind"]
        language = strings["language"]
        skin = strings["skin"]
        replacedCount = numbers["replaced"]
        self.removed = removed
        overlay = strings["overlay"]
    }
}
