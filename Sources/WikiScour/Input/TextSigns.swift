internal import CByteScan

/// Signs that most lines lack: one look at all of them tells which of the questions about a line need not be asked. A line may
/// be said to hold what it does not, never the other way round.
struct TextSigns: OptionSet, BitwiseCopyable {
    let rawValue: UInt32

    private init(_ sign: Int) { self.init(rawValue: UInt32(truncatingIfNeeded: sign)) }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    // Computed, not stored: sets of them are constants then, where each line is asked for them.
    static var exclamation: TextSigns { TextSigns(WIKISCOUR_EXCLAMATION) }
    static var comma: TextSigns { TextSigns(WIKISCOUR_COMMA) }
    static var bar: TextSigns { TextSigns(WIKISCOUR_BAR) }
    static var openingParenthesis: TextSigns { TextSigns(WIKISCOUR_OPENING) }
    /// What program text is full of; prose may have one of them too.
    static var code: TextSigns { TextSigns(WIKISCOUR_CODE) }
    static var openingBracket: TextSigns { TextSigns(WIKISCOUR_BRACKET) }
    static var closingBracket: TextSigns { TextSigns(WIKISCOUR_CLOSING) }
    static var ampersand: TextSigns { TextSigns(WIKISCOUR_AMPERSAND) }
    static var backslash: TextSigns { TextSigns(WIKISCOUR_BACKSLASH) }
    /// Anything but visible characters with single spaces between them: what a canvas writes is then not just the line.
    static var unplain: TextSigns { TextSigns(WIKISCOUR_UNPLAIN) }
    /// Characters that phrases spell otherwise than a page may.
    static var respelled: TextSigns { TextSigns(WIKISCOUR_RESPELLED) }
    /// White space of ASCII that is no single space.
    static var wideSpace: TextSigns { TextSigns(WIKISCOUR_WIDE_SPACE) }
    /// Something may begin within the line that is glued to what is in front of it.
    static var glued: TextSigns { TextSigns(WIKISCOUR_GLUED) }
    /// A character that is none of ASCII.
    static var high: TextSigns { TextSigns(WIKISCOUR_HIGH) }
    /// One of the dots that part links in a row.
    static var dot: TextSigns { TextSigns(WIKISCOUR_DOT) }
    /// Marks of Markdown: `](`, `**` and `--`.
    static var link: TextSigns { TextSigns(WIKISCOUR_LINK) }
    static var emphasis: TextSigns { TextSigns(WIKISCOUR_EMPHASIS) }
    static var rule: TextSigns { TextSigns(WIKISCOUR_RULE) }

    /// A stretch that is not read as text lies within the line, or a formula.
    static let marked = TextSigns(rawValue: 1 << 31)

    /// What a line holds that was joined of two.
    static let lineBreak: TextSigns = [.unplain, .wideSpace, .glued]
    /// What parts a key for sorting from what it sorts, or is within it.
    static let sortKeys: TextSigns = [.exclamation, .comma]
    /// What a phrase's words may be spelled otherwise with than a page's.
    static let otherSpelling: TextSigns = [.respelled, .wideSpace]

    static let all = TextSigns(rawValue: .max)
}
