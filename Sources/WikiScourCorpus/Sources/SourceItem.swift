internal import WikiScour

/// What a source holds at one place, as it was found; what it comes to is for a worker to find out.
struct SourceItem: Sendable {
    var key: PageKey
    /// Where the document goes in a tree.
    var place: OutputPlace
    var payload: Payload

    enum Payload: Sendable {
        /// A page as it came.
        case page(ContiguousArray<UInt8>, RecordFacts)
        /// A line of JSON that holds a page.
        case jsonLine(ContiguousArray<UInt8>)
        /// The body of an answer of a web server.
        case http(HTTPBody, RecordFacts)
        /// No page, and nothing wrong with that.
        case skipped(SkipReason)
        /// Something is wrong with the source here.
        case failed(CleaningError.Code, String)
    }
}

/// Where the document of a page goes in a tree, without its extension.
enum OutputPlace: Sendable {
    /// There, and nothing else goes there.
    case path(FilePath)
    /// In a folder of records that are told apart by their numbers.
    case numbered(Int, in: FilePath)
}

/// What is known of a page beside its bytes.
struct RecordFacts: Sendable {
    var title: String?
    var url: String?
    var language: String?
    var encoding: String?
    var namespace: Int?
    var pageID: Int?
    var revisionID: Int?
    var lastModified: String?

    /// Adds what the page does not say itself.
    func complete(_ metadata: inout PageMetadata) {
        metadata.url = metadata.url ?? url
        metadata.language = metadata.language ?? language
        metadata.namespace = metadata.namespace ?? namespace
        metadata.pageID = metadata.pageID ?? pageID
        metadata.revisionID = metadata.revisionID ?? revisionID
        metadata.lastModified = metadata.lastModified ?? lastModified
    }

    /// A title for a page that carries none: the record's, else what the address says.
    var titleHint: String? {
        title ?? url.flatMap(Self.title(inAddress:))
    }

    /// The title in an address of a wiki: `…?title=Ray_Charles&…`, `…/wiki/Ray_Charles`.
    private static func title(inAddress url: String) -> String? {
        let url = url.prefix { $0 != "#" }
        let parts = url.split(separator: "?", maxSplits: 1)
        if parts.count == 2 {
            for parameter in parts[1].split(separator: "&") where parameter.hasPrefix("title=") {
                return PageName(ArraySlice(parameter.dropFirst(6).utf8)).title
            }
        }
        guard let address = parts.first, let start = address.firstRange(of: "://")?.upperBound else { return nil }
        let path = address[start...].split(separator: "/").dropFirst()
        guard let name = path.last else { return nil }
        // A subpage's name goes on behind its slashes.
        let names = path.firstIndex(of: "wiki").map { path[($0 + 1)...].joined(separator: "/") } ?? String(name)
        return PageName(ArraySlice(names.utf8)).title
    }
}

/// Why something in a source is no page, without anything being wrong.
public struct SkipReason: RawRepresentable, Sendable, Hashable {
    /// The reason as reports write it, such as `not-html`.
    public let rawValue: String

    /// A reason by its name in reports.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A record of an archive that is about the archive, a request, a note on another record.
    public static let notAResponse = SkipReason(rawValue: "not-a-response")
    /// A record that says that the page is as it was the last time.
    public static let revisit = SkipReason(rawValue: "revisit")
    /// An image, a script, a style sheet …
    public static let notHTML = SkipReason(rawValue: "not-html")
    /// The server sent something else than the page: a redirect, an error.
    public static let httpStatus = SkipReason(rawValue: "http-status")
    /// A member of an archive that is no file.
    public static let notAFile = SkipReason(rawValue: "not-a-file")
    /// Not one of the kinds of page that are wanted.
    public static let kind = SkipReason(rawValue: "kind")
    /// Not in one of the namespaces that are wanted.
    public static let namespace = SkipReason(rawValue: "namespace")
    /// Not in one of the languages that are wanted.
    public static let language = SkipReason(rawValue: "language")
    /// The document is shorter than wanted.
    public static let tooShort = SkipReason(rawValue: "too-short")
    /// The same document as one before.
    public static let duplicate = SkipReason(rawValue: "duplicate")
}
