internal import WikiScour

/// Which fields of a JSON record hold what. A field within an object is named with full stops: `article_body.html`.
///
/// Of several names the first that a record has is taken. Those that are preset suit the dumps of Wikimedia Enterprise, and
/// what most makers of JSON Lines call things.
public struct RecordFields: Sendable, Hashable {
    /// The page: HTML, or flattened text.
    public var page = ["html", "article_body.html", "text", "content"]
    /// The title, for pages that carry none.
    public var title = ["title", "name"]
    /// The address.
    public var url = ["url"]
    /// The language.
    public var language = ["language", "in_language.identifier", "lang"]
    /// The number of the namespace.
    public var namespace = ["namespace", "namespace.identifier"]
    /// The number of the page in its wiki.
    public var pageID = ["page_id", "pageid", "identifier"]
    /// The number of the revision.
    public var revisionID = ["revision_id", "revid", "version.identifier"]
    /// When the page was last changed.
    public var lastModified = ["last_modified", "date_modified"]
    /// Fields that are handed on to the record that comes out.
    public var passed: [String] = []

    /// The names that Wikimedia Enterprise and most other corpora use.
    public init() {}

    /// What fields are for, by the names that the command line uses.
    public static let roles: [String] = [
        "page", "title", "url", "language", "namespace", "page-id", "revision-id", "last-modified",
    ]

    /// Sets the field for a role; false where there is no such role.
    public mutating func set(_ role: String, to name: String) -> Bool {
        switch role {
        case "page": page = [name]
        case "title": title = [name]
        case "url": url = [name]
        case "language": language = [name]
        case "namespace": namespace = [name]
        case "page-id": pageID = [name]
        case "revision-id": revisionID = [name]
        case "last-modified": lastModified = [name]
        default: return false
        }
        return true
    }

    fileprivate var all: [String] {
        page + title + url + language + namespace + pageID + revisionID + lastModified + passed
    }
}

/// A page in a line of JSON.
struct JSONRecord {
    var page: ContiguousArray<UInt8>
    var facts: RecordFacts

    /// Reads a line.
    ///
    /// - Parameter passed: Gets the fields to hand on, though the line prove bad.
    init(
        _ line: UnsafeBufferPointer<UInt8>, _ fields: RecordFields, passed: inout [PassedField]
    ) throws(CleaningError) {
        var values = Values(wanted: fields.all, passed: fields.passed, line: line)
        var reader = JSONReader(line)
        // A mark of the byte order may stand before the first line.
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { reader = JSONReader(line, at: 3) }
        let isWhole = values.read(&reader, under: "") && line[reader.index...].allSatisfy(\.isSpace)
        passed = values.passedFields
        guard isWhole else {
            if line.allSatisfy(\.isSpace) { throw CleaningError(.emptyInput, "the line is empty") }
            throw CleaningError(.invalidJSON, "not one JSON object", offset: reader.index)
        }
        facts = RecordFacts(
            title: values.string(fields.title), url: values.string(fields.url),
            language: values.string(fields.language),
            namespace: values.integer(fields.namespace), pageID: values.integer(fields.pageID),
            revisionID: values.integer(fields.revisionID), lastModified: values.string(fields.lastModified))
        if let page = values.bytes(fields.page) {
            self.page = page
        } else if values.isAPIResponse {
            // The wiki's own answer, kept as a line: the cleaner unwraps it.
            page = ContiguousArray(line)
        } else {
            throw CleaningError(
                .noPage, "the record holds no page: it has no string called \(fields.page.joined(separator: " or "))")
        }
    }

    private struct Values {
        let wanted: [String]
        let passed: [String]
        let line: UnsafeBufferPointer<UInt8>
        var found: [String: ContiguousArray<UInt8>] = [:]
        var passedFields: [PassedField] = []
        var isAPIResponse = false

        init(wanted: [String], passed: [String], line: UnsafeBufferPointer<UInt8>) {
            self.wanted = wanted
            self.passed = passed
            self.line = line
        }

        /// Reads an object, and those in it that hold what is wanted.
        mutating func read(_ reader: inout JSONReader, under prefix: String) -> Bool {
            var isWhole = true
            let isObject = reader.readObject { name, reader in
                let path = prefix + name
                if path == "parse" { isAPIResponse = true }
                let start = reader.index
                // A line may be cut off behind a name.
                let first = start < line.count ? line[start] : 0
                if wanted.contains(where: { $0.hasPrefix(path + ".") }), first == UInt8(ascii: "{") {
                    isWhole = read(&reader, under: path + ".") && isWhole
                } else if wanted.contains(path) {
                    if let string = reader.readBytes() {
                        found[path] = string
                    } else if first != UInt8(ascii: "\""), reader.skipValue() {
                        if first.isDigit || first == UInt8(ascii: "-") {
                            found[path] = ContiguousArray(line[start..<reader.index])
                        }
                    }
                }
                if passed.contains(path), reader.index == start { isWhole = reader.skipValue() && isWhole }
                if passed.contains(path), reader.index > start {
                    passedFields.append(PassedField(name: path, json: ContiguousArray(line[start..<reader.index])))
                }
            }
            return isObject && isWhole
        }

        func bytes(_ names: [String]) -> ContiguousArray<UInt8>? {
            for name in names { if let value = found[name] { return value } }
            return nil
        }

        func string(_ names: [String]) -> String? {
            guard let bytes = bytes(names), !bytes.isEmpty else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }

        func integer(_ names: [String]) -> Int? { string(names).flatMap { Int($0) } }
    }
}

/// A field of a record that is handed on as it stands.
struct PassedField: Sendable {
    var name: String
    var json: ContiguousArray<UInt8>
}

extension RecordFields: CustomStringConvertible {
    /// The fields by role, as the command line takes them.
    public var description: String {
        let names = [page, title, url, language, namespace, pageID, revisionID, lastModified]
        return zip(Self.roles, names).map { "\($0)=\($1.joined(separator: ","))" }.joined(separator: " ")
    }
}
