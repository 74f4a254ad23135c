/// Why a page could not be cleaned.
public struct CleaningError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, for programs. More codes may come.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The code as reports write it, such as `not-a-wiki-page`.
        public let rawValue: String

        /// Makes a code of its name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The page has no bytes, or nothing but white space.
        public static let emptyInput = Code(rawValue: "empty-input")
        /// The bytes are compressed or an archive.
        public static let compressedInput = Code(rawValue: "compressed-input")
        /// The bytes are no text.
        public static let binaryInput = Code(rawValue: "binary-input")
        /// The text is not a page that MediaWiki made.
        public static let notAWikiPage = Code(rawValue: "not-a-wiki-page")
        /// The caller named an encoding that there is none of.
        public static let unknownEncoding = Code(rawValue: "unknown-encoding")
        /// The page carries no title and the caller gave none.
        public static let noTitle = Code(rawValue: "no-title")
        /// The page is larger than the options allow.
        public static let tooLarge = Code(rawValue: "too-large")
        /// Elements are nested deeper than the options allow.
        public static let tooDeep = Code(rawValue: "too-deep")
        /// The page takes longer than the options allow.
        public static let tooSlow = Code(rawValue: "too-slow")
        /// The document is larger than the options allow.
        public static let outputTooLarge = Code(rawValue: "output-too-large")
        /// Markup that is made to keep a parser busy, such as a tag of thousands of attributes.
        public static let hostileMarkup = Code(rawValue: "hostile-markup")
        /// The answer of a wiki's API that holds no page, such as an error.
        public static let apiError = Code(rawValue: "api-error")
    }

    /// What went wrong.
    public var code: Code
    /// What went wrong and what to do about it, for people.
    public var message: String
    /// Where, in bytes from the beginning of the page; nil where no place is to blame.
    public var offset: Int?

    /// Makes an error.
    public init(_ code: Code, _ message: String, offset: Int? = nil) {
        self.code = code
        self.message = message
        self.offset = offset
    }

    /// The message, with the place where there is one.
    public var description: String {
        offset.map { "\(message) (at byte \($0))" } ?? message
    }
}
