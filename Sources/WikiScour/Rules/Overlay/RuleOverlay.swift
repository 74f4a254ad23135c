/// Changes to the rules, for a wiki of one's own: rules that are added, changed or switched off; names of sections, labels and
/// families of infoboxes.
///
/// ```swift
/// import Foundation
/// import WikiScour
///
/// let overlay = try RuleOverlay(json: Data(contentsOf: file))
/// let cleaner = Cleaner(options: CleaningOptions(rules: overlay))
/// ```
///
/// An overlay is read once, and a cleaner that is made with it holds the rules ready for use; a page costs what it
/// costs without. What it may hold is told in <doc:WriteARule>.
public struct RuleOverlay: Sendable, Hashable {
    /// By what the overlay is known: part of every record that was made with it.
    public struct Identity: Sendable, Hashable, CustomStringConvertible {
        /// What its author calls it.
        public let name: String
        /// Its author's version of it.
        public let version: String?
        /// Sixteen digits that are others wherever anything is that can change a document.
        public let fingerprint: String

        /// Name, version and fingerprint, as records and manifests write them.
        public var description: String {
            ([name, version].compactMap(\.self) + ["(\(fingerprint))"]).joined(separator: " ")
        }
    }

    /// By what the overlay is known.
    public let identity: Identity

    /// Rules of its own, and built-in ones as they are now; those that are switched off have no selectors.
    let rules: [Rule]
    let sections: [NameChange]
    let labels: [NameChange]
    let families: [FamilyChange]

    /// Reads an overlay.
    ///
    /// - Parameter json: The bytes of the file.
    /// - Throws: Every mistake in it, with its line.
    public init(json: some Sequence<UInt8>) throws(RuleOverlayError) {
        let result: Result<RuleOverlay, RuleOverlayError> = ContiguousArray(json).withUnsafeBufferPointer { bytes in
            var reader = RuleOverlayReader()
            do throws(JSONTree.Mistake) {
                let overlay = reader.read(try JSONTree.read(bytes))
                if let overlay, reader.mistakes.isEmpty { return .success(overlay) }
                return .failure(RuleOverlayError(reader.mistakes, in: bytes))
            } catch {
                return .failure(RuleOverlayError([error], in: bytes))
            }
        }
        self = try result.get()
    }

    /// Reads an overlay that is held as a string.
    ///
    /// - Throws: Every mistake in it, with its line.
    public init(json: String) throws(RuleOverlayError) {
        try self.init(json: json.utf8)
    }

    init(
        name: String, version: String?, rules: [Rule], sections: [NameChange], labels: [NameChange],
        families: [FamilyChange]
    ) {
        self.rules = rules
        self.sections = sections
        self.labels = labels
        self.families = families
        var fingerprint = Fingerprint()
        for rule in rules {
            fingerprint.add([rule.id, rule.kind?.rawValue, rule.action.name] + rule.selectors.map(\.description))
        }
        for (sort, changes) in [("section", sections), ("label", labels)] {
            for change in changes {
                fingerprint.add([sort, change.language, change.kind, String(change.isRemoval), change.name])
            }
        }
        for family in families {
            fingerprint.add(["family", family.name, String(family.isOff)] + family.requirements.flatMap { ["|"] + $0 })
            for key in family.keys { fingerprint.add([key.label, key.key]) }
        }
        identity = Identity(name: name, version: version, fingerprint: fingerprint.digits)
    }

    /// The ids of its rules.
    package var ruleIDs: [String] { rules.map(\.id) }

    /// What the overlay does, for people: "2 rules of its own, 1 changed".
    package var summary: String {
        let builtIn = Dictionary(uniqueKeysWithValues: RuleBook.builtIn.index.rules.map { ($0.id, $0) })
        var counts: [(Int, String)] = []
        counts.append((rules.count { builtIn[$0.id] == nil }, "added"))
        counts.append((rules.count { builtIn[$0.id] != nil && !$0.selectors.isEmpty }, "changed"))
        counts.append((rules.count { builtIn[$0.id] != nil && $0.selectors.isEmpty }, "switched off"))
        var parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? "rule" : "rules") \($0.1)" }
        for (number, what) in [
            (sections.count, "section name"), (labels.count, "infobox label"),
        ] where number > 0 { parts.append("\(number) \(what)\(number == 1 ? "" : "s")") }
        if !families.isEmpty {
            parts.append("\(families.count) infobox \(families.count == 1 ? "family" : "families")")
        }
        return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    }
}

/// A name of a section or a label of an infobox that is added or taken out.
struct NameChange: Sendable, Hashable {
    /// The language; nil for all.
    var language: String?
    /// What it is; empty where it is taken out.
    var kind: String
    var name: String
    var isRemoval: Bool
}

/// A family of infoboxes that is added, changed or switched off.
struct FamilyChange: Sendable, Hashable {
    struct Key: Sendable, Hashable {
        var label: String
        var key: String
    }

    var name: String
    var isOff: Bool
    var requirements: [[String]]
    var keys: [Key]
}

/// A number that tells texts apart, the same on every machine: FNV-1a. It tells accidents, not attacks.
private struct Fingerprint {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ fields: [String?]) {
        for field in fields {
            for byte in (field ?? "-").utf8 { add(byte) }
            add(0x1F)
        }
        add(0x1E)
    }

    private mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    var digits: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
