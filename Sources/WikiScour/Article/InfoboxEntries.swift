/// The entries of an infobox as they come together: groups, bullets, continued values.
struct InfoboxEntries {
    struct Entry {
        var key: String
        var value: String
    }

    private var entries: [Entry] = []
    /// What the thing is part of.
    var partOf: String? { didSet { additionCount += 1 } }
    /// How many times something was added: what adds nothing is not in the document.
    private(set) var additionCount = 0
    /// The label or header to which bulleted rows belong.
    private var group: String?

    var isEmpty: Bool { entries.isEmpty && partOf == nil }

    var all: [Entry] {
        (partOf.map { [Entry(key: "Partof", value: $0)] } ?? []) + entries
    }

    /// Which of some names have become a key, or the first part of one.
    func areNamed(_ names: [String]) -> [Bool] {
        if names.isEmpty { return [] }
        // In order, a name's keys stand behind it: a box may have as many headers as entries.
        let keys = entries.map { Array($0.key.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        return names.map { name in
            let place = partition(keys.indices) { keys[$0].lexicographicallyPrecedes(name.utf8) }
            return place < keys.count && keys[place].starts(with: name.utf8)
        }
    }

    /// Starts a group: a header, or a label without a value.
    mutating func openGroup(_ name: String) {
        group = Self.key(name)
    }

    mutating func add(_ label: String, _ value: String) {
        let key = Self.key(label)
        if value.isEmpty { return }
        if key.isEmpty {
            if entries.isEmpty { return }
            entries[entries.count - 1].value += ", " + value
            additionCount += 1
            return
        }
        append(key, value)
    }

    private mutating func append(_ key: String, _ value: String) {
        entries.append(Entry(key: key, value: value))
        additionCount += 1
    }

    /// Adds a value under a part of the last label.
    mutating func addPart(_ part: String, _ value: String) {
        if value.isEmpty { return }
        guard let group, !part.isEmpty else { return add(part, value) }
        append(Self.combined(group, Self.key(part)), value)
    }

    /// Adds a row with a label cell and a value cell.
    mutating func addPair(labels: [String], values: [String], value: String) {
        guard let first = labels.first else { return add("", value) }
        let bullets = labels.map { Self.bullet($0) }
        if labels.count == 1 {
            if let name = bullets[0] {
                add(grouped(name), value)
            } else {
                add(first, value)
                group = Self.key(first)
            }
            return
        }
        guard bullets.contains(where: { $0 != nil }) else { return add(labels.joined(separator: " "), value) }
        // Several bullets in one label cell, perhaps under a head line.
        var head: String?
        var names: [String] = []
        for (label, bullet) in zip(labels, bullets) {
            if let bullet {
                names.append(bullet)
            } else if names.isEmpty {
                head = head.map { $0 + " " + label } ?? label
            } else {
                // A bulleted label that was too long for its line.
                names[names.count - 1] += " " + label
            }
        }
        if let head { group = Self.key(head) }
        if values.count == names.count {
            for (name, value) in zip(names, values) { add(grouped(name), Self.withoutBullet(value)) }
        } else if let head, values.count == names.count + 1 {
            add(head, Self.withoutBullet(values[0]))
            for (name, value) in zip(names, values.dropFirst()) { add(grouped(name), Self.withoutBullet(value)) }
        } else {
            let list = names.map { Self.key($0) }.joined(separator: ", ")
            add(group.map { Self.combined($0, list) } ?? list, value)
        }
    }

    private func grouped(_ name: String) -> String {
        group.map { Self.combined($0, Self.key(name)) } ?? name
    }

    /// `Area` and `Total` are `Area (Total)`; a key in parentheses already takes the name behind a comma.
    static func combined(_ group: String, _ name: String) -> String {
        group.hasSuffix(")") || group.hasSuffix("）") ? "\(group), \(name)" : "\(group) (\(name))"
    }

    /// The text behind a bullet; nil for a label without one.
    static func bullet(_ label: String) -> String? {
        guard let first = label.unicodeScalars.first else { return nil }
        if first.isASCII, first != "-", first != "*" { return nil }
        let rest = label.unicodeScalars.dropFirst()
        // A dash or an asterisk is a bullet only with a space behind it.
        guard
            "•·‧∙▪●◦○►▸".unicodeScalars.contains(first)
                || ("-–—‑−‒*»".unicodeScalars.contains(first) && (rest.isEmpty || rest.first == " "))
        else { return nil }
        return String(rest).trimmingSpaces
    }

    private static func withoutBullet(_ value: String) -> String { bullet(value) ?? value }

    private static func withoutColon(_ label: String) -> String {
        var view = label.unicodeScalars[...]
        while let last = view.last, last == ":" || last == "：" || last == " " { view.removeLast() }
        return String(view).trimmingSpaces
    }

    /// A label as a key: without bullet and colon, its first letter a capital.
    static func key(_ label: String) -> String {
        let label = withoutColon(bullet(label) ?? label)
        guard let first = label.unicodeScalars.first, !("A"..."Z").contains(first), first.properties.isLowercase else {
            return label
        }
        return first.properties.titlecaseMapping + String(label.unicodeScalars.dropFirst())
    }

    /// Names the entries as the box's template does, where its family is known.
    mutating func useCanonicalKeys(_ families: InfoboxFamilies) {
        guard let family = families.family(of: entries.map(\.key)) else { return }
        for index in entries.indices { entries[index].key = family.key(for: entries[index].key) }
    }
}

extension String {
    var trimmingSpaces: String {
        if utf8.first != 0x20, utf8.last != 0x20 { return self }
        var view = unicodeScalars[...]
        while view.first == " " { view.removeFirst() }
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
