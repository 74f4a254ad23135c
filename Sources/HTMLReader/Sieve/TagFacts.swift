/// What libxml2 knows of an element: how it nests where the page does not say so.
///
/// MediaWiki writes every tag that HTML wants, so that this seldom comes into play; it has to be the same all the same.
struct TagFacts: BitwiseCopyable {
    /// Has no content and no end tag.
    var isEmpty = false
    /// Its content is not markup: scripts and styles.
    var isRaw = false
    /// An end tag closes open elements up to this priority.
    var priority: UInt8 = 100
    /// Which elements end where one of these begins, a bit for each tag.
    private var closed: (UInt64, UInt64) = (0, 0)

    /// Whether an open element ends where this one begins.
    @inline(__always)
    func closes(_ tag: HTMLTag) -> Bool {
        // None that comes behind the first 128 ends where another begins.
        let word = tag.rawValue < 64 ? closed.0 : tag.rawValue < 128 ? closed.1 : 0
        return word >> UInt64(tag.rawValue & 63) & 1 != 0
    }

    private mutating func addClosed(_ tag: HTMLTag) {
        precondition(tag.rawValue < 128)
        if tag.rawValue < 64 {
            closed.0 |= 1 << UInt64(tag.rawValue)
        } else {
            closed.1 |= 1 << UInt64(tag.rawValue - 64)
        }
    }

    /// By the raw value of the tag. Never freed.
    nonisolated(unsafe) static let table: UnsafePointer<TagFacts> = {
        let table = UnsafeMutablePointer<TagFacts>.allocate(capacity: 256)
        table.initialize(repeating: TagFacts(), count: 256)
        for tag in [HTMLTag.area, .base, .br, .col, .hr, .img, .input, .link, .meta, .param] {
            table[Int(tag.rawValue)].isEmpty = true
        }
        table[Int(HTMLTag.script.rawValue)].isRaw = true
        table[Int(HTMLTag.style.rawValue)].isRaw = true
        for (tag, priority) in [
            (HTMLTag.div, 150), (.td, 160), (.th, 160), (.tr, 170), (.thead, 180), (.tbody, 180), (.tfoot, 180),
            (.table, 190), (.head, 200), (.body, 200), (.html, 220),
        ] as [(HTMLTag, UInt8)] {
            table[Int(tag.rawValue)].priority = priority
        }
        for line in endings.description.split(separator: "\n") {
            let sides = line.split(separator: ":")
            let ended = HTMLTag.named(String(sides[0]))
            precondition(sides.count == 2 && ended != .other, "not a line of endings: \(line)")
            for name in sides[1].split(separator: " ") {
                let tag = HTMLTag.named(String(name))
                precondition(tag != .other, "no element: \(name)")
                table[Int(tag.rawValue)].addClosed(ended)
            }
        }
        return UnsafePointer(table)
    }()

    /// Elements that libxml2 treats apart and the tape has no name for. They are rare enough to be left to it.
    static let unlisted: ByteStringTable<Bool> = {
        var table = ByteStringTable(missing: false)
        for name in ["acronym", "basefont", "frame", "isindex", "listing", "noframes", "xmp"] {
            table.insert(true, for: name)
        }
        return table
    }()

    /// Which open element ends before a colon, where one of those behind it begins: the content models of HTML 4, as
    /// libxml2 knows them.
    private static let endings: StaticString = """
        a: a fieldset table td th
        address: dd dl dt form li ul
        b: center p td th
        big: p
        caption: col colgroup tbody tfoot thead tr
        col: col colgroup tbody tfoot thead tr
        colgroup: colgroup tbody tfoot thead tr
        dd: dt
        dir: dd dl dt form ul
        dl: form li
        dt: dd dl
        font: center td th
        form: form
        h1: fieldset form li p table
        h2: fieldset form li p table
        h3: fieldset form li p table
        h4: fieldset form li p table
        h5: fieldset form li p table
        h6: fieldset form li p table
        head: a abbr address b bdo big blockquote body br center cite code dd dfn dir div dl dt em fieldset font form frameset h1 h2 h3 h4 h5 h6 hr i iframe img kbd li map menu ol p pre q s samp small span strike strong sub sup table tt u ul var
        hr: form
        i: center p td th
        legend: fieldset
        li: li
        link: body frameset
        menu: dd dl dt form ul
        ol: form ul
        option: optgroup option
        p: address blockquote body caption center col colgroup dd dir div dl dt fieldset form frameset h1 h2 h3 h4 h5 h6 head hr li menu ol p pre table tbody td tfoot th title tr ul
        pre: dd dl dt fieldset form li table ul
        s: p
        script: noscript
        small: p
        span: td th
        strike: p
        style: body frameset
        tbody: tbody tfoot
        td: tbody td tfoot th tr
        tfoot: tbody
        th: tbody td tfoot th tr
        thead: tbody tfoot
        title: body frameset
        tr: tbody tfoot tr
        tt: p
        u: p td th
        ul: address form menu ol pre
        """
}
