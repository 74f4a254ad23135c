internal import HTMLReader

/// A row of an infobox, read but not yet understood.
struct InfoboxRow {
    enum Form {
        case empty
        /// A full-width row that names what follows.
        case header(String)
        /// A full-width row of text.
        case text(String)
        /// A label and a value, each also line by line.
        case pair(labels: [String], values: [String], value: String)
        /// A full-width row at the foot of the box: notes, links to edit it.
        case below
        /// The heads of columns; the first of them.
        case columnHeads(String)
        /// More than two cells.
        case cells([String])
    }

    var form: Form
    /// The nodes of the row, for the account.
    var nodes: Range<Int>
    /// The bold label that a full-width text begins with.
    var leadingBold: String?
    /// Whether the first cell is marked as a label: a `<th>`, bold, with a colon or a bullet.
    var labelIsHeaderCell = false
    /// Whether the row is `<th>` and `<td>`; a box that has such rows marks its labels.
    var usesHeaderCells = false
    /// Whether a header is one by bold letters only.
    var isSoftHeader = false
    /// Whether the row is an image, with its caption or without.
    var isPicture = false
    /// Whether its text is set as captions are.
    var isSetSmall = false

    /// Whether the row is a header that says so by its element.
    var isHardHeader: Bool {
        if case .header = form { return !isSoftHeader }
        return false
    }

    /// Whether the row is a `<tr>`, whose cells say by themselves which is the label.
    var isTableRow = false
    /// How many cells the row has; 0 where it is no row of cells.
    var cellCount = 0
    /// Whether all of its cells, two or more, are headers.
    var mayNameColumns = false
    /// The cells' texts where each is a header by its element or by its looks.
    var heads: [String] = []
    /// The cells' texts where none is.
    var plainCells: [String] = []
    /// The number of the group that the row is in, where its box marks groups; 0 outside of all.
    var group = 0
    /// Whether its cells are set side by side without labels: they are about the header above them, or about nothing.
    var hasNoLabels = false
    /// Whether it looks like a header by its colour, and is one if full-width text follows.
    var mayBeHeader = false
    /// Whether the label names a part of the one above, which reaches down to this row.
    var isPartOfLabel = false

    /// A table row whose first cell is its label beyond doubt.
    static func labelled(_ labels: [String], _ values: [String], _ value: String, nodes: Range<Int>) -> InfoboxRow {
        var row = InfoboxRow(form: .pair(labels: labels, values: values, value: value), nodes: nodes)
        row.labelIsHeaderCell = true
        row.isTableRow = true
        return row
    }

    /// Whether the row's label has a bullet.
    var beginsWithBullet: Bool {
        guard case .pair(let labels, _, _) = form, let first = labels.first else { return false }
        return InfoboxEntries.bullet(first) != nil
    }
}

/// The rows of an infobox with its title.
struct InfoboxRows {
    var title = ""
    /// The header that was taken for the title, for want of a caption.
    var titleRow: InfoboxRow?
    private(set) var rows: [InfoboxRow] = []
    /// A label whose value has yet to come, where the two are elements side by side.
    var pendingLabel: Int?
    /// How many more rows the label of the last one reaches over.
    var labelRowsLeft = 0
    /// How many pictures without captions stood side by side in the row above.
    var captionsLeft = 0
    /// How many rows were the weeks of a month.
    var weeks = 0
    /// The group at hand, and how many there were.
    var group = 0
    var groupCount = 0

    /// The one row of two cells of a table within a cell, where these face one another: what came before, and what after.
    var rowOfNeighbours: Int?

    /// Whether no row with text has come.
    private(set) var isEmpty = true

    /// Whether the last row names what follows.
    var endsWithHeader: Bool {
        if case .header = rows.last?.form { return true }
        return false
    }

    mutating func add(_ row: InfoboxRow) {
        rows.append(row)
        rows[rows.count - 1].group = group
        if case .empty = row.form { return }
        isEmpty = false
    }
}

extension InfoboxRows {
    /// Makes the title the header that it was: where headers and texts take turns from there on, it is the first of them.
    mutating func putBackTitle() {
        guard let row = titleRow else { return }
        title = ""
        titleRow = nil
        rows.insert(row, at: 0)
    }

    /// Where texts and headers take turns and a text is the first, over a header, it is the title.
    mutating func takeNameAsTitle() {
        guard title.isEmpty, titleRow == nil, rows.count > 1, areTextsUnderHeaders, case .text(let text) = rows[0].form,
            text.utf8.count <= Self.longestName, rows[0].leadingBold == nil
        else { return }
        title = text
        rows.removeFirst()
    }

    /// In bytes.
    private static let longestName = 80

    /// Whether texts and headers take turns, a text first and last.
    var areTextsUnderHeaders: Bool {
        !rows.count.isMultiple(of: 2)
            && rows.enumerated().allSatisfy { position, row in
                switch row.form {
                case .text: position.isMultiple(of: 2) && !row.isPicture
                case .header: !position.isMultiple(of: 2) && row.isHardHeader
                default: false
                }
            }
    }

    /// Puts a name behind the labels of the rows from a certain one on: they are those of a part of the thing.
    mutating func qualify(from first: Int, with name: String) {
        for index in rows.indices.dropFirst(first) {
            guard case .pair(var labels, let values, let value) = rows[index].form, let last = labels.popLast() else {
                continue
            }
            labels.append(InfoboxEntries.combined(InfoboxEntries.key(last), InfoboxEntries.key(name)))
            rows[index].form = .pair(labels: labels, values: values, value: value)
        }
    }
}

/// What an element of an infobox is by its class, where the box is not a plain table.
enum InfoboxPart {
    case title, header, columns, pair, label, value, below, panel

    static func of(_ node: HTMLTape.Node, _ page: HTMLTape.View) -> InfoboxPart? {
        guard let value = page.attribute(.class, of: node) else { return nil }
        for part in [InfoboxPart.title, .header, .columns, .pair, .label, .value, .below, .panel]
        where names(part, value) {
            return part
        }
        return nil
    }

    /// Whether one of an element's classes says that it is a certain part.
    static func names(_ part: InfoboxPart, _ classes: Bytes) -> Bool {
        part.classes.contains { classes.holdsToken($0) }
    }

    /// Words of which one, between hyphens, is part of a class that names headers, labels, or values: "infobox-vrow-title",
    /// "row_field".
    private static let headerWords: [StaticString] = ["title", "header", "heading"]
    private static let labelWords: [StaticString] = ["label", "description", "key", "left"]
    private static let valueWords: [StaticString] = ["value", "data", "field", "content", "right"]

    static func namesHeader(_ classes: Bytes) -> Bool { holds(headerWords, classes) }

    static func namesLabel(_ classes: Bytes) -> Bool { holds(labelWords, classes) }

    static func namesValue(_ classes: Bytes) -> Bool { holds(valueWords, classes) }

    /// Whether it is only the name of a part that makes these classes those of an infobox: "infobox-row", "infobox__row" and "infoboxrow"
    /// are rows of one, and "infobox-town" is one.
    static func namesPartOnly(_ classes: Bytes) -> Bool {
        var namesPart = false
        let namesBox = classes.holdsToken { token in
            guard token.hasPrefixASCII("infobox") else { return false }
            let rest = token[7...].drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            let word = rest.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
            guard partWords.contains(where: { Bytes(rebasing: word).equalsASCII($0) }) else { return true }
            namesPart = true
            return false
        }
        return namesPart && !namesBox
    }

    private static let partWords: [StaticString] = [
        "row", "cell", "header", "heading", "label", "data", "image", "single", "title", "caption", "value", "field",
        "rows", "note", "link", "links", "section", "subheader", "subtitle", "above", "below", "footer",
        "imagecaption", "key",
    ]

    private static func holds(_ words: [StaticString], _ classes: Bytes) -> Bool {
        var start = 0
        for index in 0...classes.count {
            if index < classes.count, classes[index].isASCIILetter { continue }
            let word = Bytes(rebasing: classes[start..<index])
            if words.contains(where: { word.equalsASCII($0) }) { return true }
            start = index + 1
        }
        return false
    }

    /// The first element within another that is a certain part.
    static func first(_ part: InfoboxPart, in number: Int, _ page: HTMLTape.View) -> Int? {
        (number + 1..<Int(page.nodes[number].end)).first { isPart($0, part, page) }
    }

    /// All elements within another that are a certain part.
    static func all(_ part: InfoboxPart, in number: Int, _ page: HTMLTape.View) -> [Int] {
        (number + 1..<Int(page.nodes[number].end)).filter { isPart($0, part, page) }
    }

    private static func isPart(_ number: Int, _ part: InfoboxPart, _ page: HTMLTape.View) -> Bool {
        page.attribute(.class, of: page.nodes[number]).map { names(part, $0) } ?? false
    }

    private var classes: [StaticString] {
        switch self {
        case .title:
            [
                "infobox-title", "infobox-above", "pi-title", "entete", "titre", "mcwiki-header", "summary",
                "druid-title", "infobox__title", "t-infobox-title",
            ]
        case .header: ["infobox-header", "pi-header", "bloc", "section-head", "druid-section"]
        // Labels side by side, and their values under them.
        case .columns: ["pi-horizontal-group", "pi-smart-group"]
        case .pair: ["pi-data", "infobox-row", "infobox__item", "druid-row", "infobox-data-row"]
        case .label:
            [
                "pi-data-label", "pi-smart-data-label", "infobox-row-label", "infobox-label", "infobox__label",
                "infobox-description", "druid-label", "infobox-data-label", "label",
            ]
        // Sections of which one is seen at a time, under the strip of their names.
        case .panel: ["pi-panel"]
        case .below: ["infobox-below", "infobox-navbar", "below", "pi-navigation"]
        case .value:
            [
                "pi-data-value", "pi-smart-data-value", "infobox-row-value", "infobox-data", "infobox-value",
                "infobox__data", "infobox-cell-2", "druid-data", "infobox-data-value", "value",
            ]
        }
    }
}
