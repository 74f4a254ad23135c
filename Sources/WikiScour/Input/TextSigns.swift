internal import CByteScan

/// Signs that most lines lack: one look at all of them tells which of the questions about a line need not be asked. A line may
/// be said to hold what it does not, never the other way round.
struct TextSigns: OptionSet, BitwiseCopyable {
    let rawValue: UInt32

    private init(_ sign: Int) { self.init(rawValue: UInt32(truncatingIfNeeded: sign)) }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    static let exclamation = TextSigns(WIKISCOUR_EXCLAMATION)
    static let comma = TextSigns(WIKISCOUR_COMMA)
    static let bar = TextSigns(WIKISCOUR_BAR)
    static let openingParenthesis = TextSigns(WIKISCOUR_OPENING)
    /// What program text is full of; prose may have one of them too.
    static let code = TextSigns(WIKISCOUR_CODE)
    static let openingBracket = TextSigns(WIKISCOUR_BRACKET)
    static let closingBracket = TextSigns(WIKISCOUR_CLOSING)
    static let ampersand = TextSigns(WIKISCOUR_AMPERSAND)
    static let backslash = TextSigns(WIKISCOUR_BACKSLASH)
    /// Anything but visible characters with single spaces between them: what a canvas writes is then not just the line.
    static let unplain = TextSigns(WIKISCOUR_UNPLAIN)
    /// Characters that phrases spell otherwise than a page may.
    static let respelled = TextSigns(WIKISCOUR_RESPELLED)
    /// White space of ASCII that is no single space.
    static let wideSpace = TextSigns(WIKISCOUR_WIDE_SPACE)
    /// Something may begin within the line that is glued to what is in front of it.
    static let glued = TextSigns(WIKISCOUR_GLUED)
    /// A character that is none of ASCII.
    static let high = TextSigns(WIKISCOUR_HIGH)
    /// One of the dots that part links in a row.
    static let dot = TextSigns(WIKISCOUR_DOT)
    /// Marks of Markdown: `](`, `**` and `--`.
    static let link = TextSigns(WIKISCOUR_LINK)
    static let emphasis = TextSigns(WIKISCOUR_EMPHASIS)
    static let rule = TextSigns(WIKISCOUR_RULE)

    /// A stretch that is not read as text lies within the line, or a formula.
    static let marked = TextSigns(rawValue: 1 << 31)

    /// What a line holds that was joined of two.
    static let lineBreak: TextSigns = [.unplain, .wideSpace, .glued]

    static let all = TextSigns(rawValue: .max)
}
