/// How a page's encoding is known.
enum EncodingSource: String, Sendable, Hashable {
    /// A byte order mark.
    case byteOrderMark = "bom"
    /// The page's own declaration.
    case declared
    /// The caller.
    case caller
    /// The bytes are valid UTF-8 and could hardly be anything else.
    case validUTF8 = "valid-utf-8"
    /// The look of the bytes.
    case detected
}

/// What came of decoding a page.
struct DecodingOutcome: Sendable, Hashable {
    /// The encoding that the page is in.
    var encoding: TextEncoding
    /// How it is known.
    var source: EncodingSource
    /// What the caller or the page said it is, where the bytes show that this is wrong.
    var overruled: TextEncoding?
    /// How many pieces could not be decoded. Each became U+FFFD.
    var replacedCount = 0
}
