internal import WikiScour

/// What a batch came to.
public struct BatchReport: Sendable, Hashable {
    /// Pages that are documents now.
    public var cleaned = 0
    /// Pages that were not wanted, or no pages, by reason.
    public var skipped: [String: Int] = [:]
    /// Pages that failed, by code.
    public var failed: [String: Int] = [:]
    /// Pages of an earlier run, which are part of the numbers above.
    public var doneBefore = 0
    /// How many pages there were of each kind; of those that were read.
    public var kinds: [String: Int] = [:]
    /// How many pages there were in each language.
    public var languages: [String: Int] = [:]
    /// How many pages each skin drew.
    public var skins: [String: Int] = [:]
    /// The bytes of all pages.
    public var inputByteCount = 0
    /// The bytes of all documents.
    public var outputByteCount = 0
    /// What was removed from pages, by kind: how many pieces, and the bytes of their text.
    public var removed: [String: Removed] = [:]
    /// What pictures of the corpus are drawn from.
    package var figures = CorpusFigures()
    /// Bytes of pages that this run worked on.
    public var newInputByteCount = 0
    /// How many seconds it took.
    public var seconds = 0.0
    /// Whether the run was stopped before the end of the sources.
    public var wasStopped = false
    /// Whether an earlier run had done everything.
    public var hadNothingToDo = false
    /// The overlay that the pages were cleaned with; nil without one.
    public var overlay: String?

    /// How much was removed.
    public struct Removed: Sendable, Hashable {
        /// How many pieces.
        public var pieces = 0
        /// How many bytes of text.
        public var bytes = 0
    }

    /// How many pages were not wanted.
    public var skippedCount: Int { skipped.values.reduce(0, +) }
    /// How many pages could not be cleaned.
    public var failedCount: Int { failed.values.reduce(0, +) }
    /// How many pages there were.
    public var pageCount: Int { cleaned + skippedCount + failedCount }

    mutating func add(_ entry: ManifestEntry, isNew: Bool) {
        switch entry.outcome {
        case .cleaned: cleaned += 1
        case .skipped: skipped[entry.code ?? "", default: 0] += 1
        case .failed: failed[entry.code ?? "", default: 0] += 1
        }
        if let kind = entry.kind {
            kinds[kind, default: 0] += 1
            languages[entry.language ?? "unknown", default: 0] += 1
            skins[entry.skin ?? "unknown", default: 0] += 1
        }
        figures.add(entry)
        inputByteCount += entry.inputByteCount
        if entry.outcome == .cleaned { outputByteCount += entry.outputByteCount ?? 0 }
        for item in entry.removed {
            removed[item.kind, default: Removed()].pieces += item.pieces
            removed[item.kind, default: Removed()].bytes += item.bytes
        }
        if isNew { newInputByteCount += entry.inputByteCount } else { doneBefore += 1 }
    }

    /// The report for people.
    public var text: String {
        var lines = [
            "\(pageCount) \(pageCount == 1 ? "page" : "pages"): \(cleaned) cleaned, \(skippedCount) skipped, \(failedCount) failed"
        ]
        if doneBefore > 0 { lines[0] += " (\(doneBefore) by an earlier run)" }
        func line(_ name: String, _ counts: [String: Int]) {
            if !counts.isEmpty {
                lines.append(
                    "  \(name): " + Self.sorted(counts).map { "\($0.key) \($0.value)" }.joined(separator: ", "))
            }
        }
        line("skipped", skipped)
        line("failed", failed)
        line("kinds", kinds)
        line("languages", languages)
        line("skins", skins)
        line("bytes removed", removed.mapValues(\.bytes))
        lines.append(
            "  \(Self.megabytes(inputByteCount)) MB in, \(Self.megabytes(outputByteCount)) MB out; \(Self.tenths(seconds)) s, "
                + "\(Self.tenths(Double(newInputByteCount) / 1e6 / max(seconds, 0.001))) MB/s")
        return lines.joined(separator: "\n")
    }

    static func sorted(_ counts: [String: Int]) -> [(key: String, value: Int)] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    }

    static func megabytes(_ count: Int) -> String { tenths(Double(count) / 1e6) }

    static func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// The report as an object of JSON, without its end, so that the failures can follow.
    var json: JSONWriter {
        var writer = JSONWriter()
        writer.field("pages", pageCount)
        writer.field("cleaned", cleaned)
        writer.field("skipped", skippedCount)
        writer.field("failed", failedCount)
        writer.field("done_before", doneBefore)
        writer.field("stopped", wasStopped)
        for (name, counts) in [
            ("skipped_by_reason", skipped), ("failed_by_code", failed), ("kinds", kinds), ("languages", languages),
            ("skins", skins),
        ] {
            writer.object(name) { writer in
                for (key, value) in Self.sorted(counts) { writer.field(key, value) }
            }
        }
        writer.field("bytes_in", inputByteCount)
        writer.field("bytes_out", outputByteCount)
        writer.object("removed") { writer in
            for (kind, item) in removed.sorted(by: { $0.key < $1.key }) {
                writer.object(kind) {
                    $0.field("pieces", item.pieces)
                    $0.field("bytes", item.bytes)
                }
            }
        }
        writer.field("seconds", seconds)
        writer.field("megabytes_per_second", Double(newInputByteCount) / 1e6 / max(seconds, 0.001))
        writer.field("format", Versions.format)
        writer.field("rules", Versions.rules)
        writer.field("overlay", overlay)
        writer.field("libxml2", Versions.libxml2)
        return writer
    }
}
