internal import WikiScour

extension BenchmarkReport {
    /// The report as one object of JSON on a line.
    public var json: ContiguousArray<UInt8> {
        var writer = JSONWriter()
        Self.write(total, ratio: total.ratioToSAX, reason: Self.reasonForNoRatio, to: &writer)
        writer.field("failed", failedCount)
        writer.field("skipped", skippedCount)
        writer.field("passes", passes)
        writer.field("stopped", wasStopped)
        writer.object("workers") {
            $0.field("count", workerCount)
            $0.field("megabytes_per_second", megabytesPerSecondOfWorkers)
            $0.field("speedup", speedup)
        }
        writer.field("peak_memory_bytes", peakMemory)
        writer.field("held_page_bytes", heldByteCount)
        writer.object("by_kind") { writer in
            for (name, figures) in sortedKinds {
                writer.object(name) {
                    Self.write(figures, ratio: ratioToSAX(name), reason: Self.reasonForNoRatio(name), to: &$0)
                }
            }
        }
        writer.field("format", Versions.format)
        writer.field("rules", Versions.rules)
        writer.field("libxml2", Versions.libxml2)
        return writer.finished()
    }

    private static func write(
        _ figures: BenchmarkFigures, ratio: Double?, reason: String, to writer: inout JSONWriter
    ) {
        writer.field("pages", figures.pageCount)
        writer.field("bytes", figures.byteCount)
        writer.field("document_bytes", figures.documentByteCount)
        writer.field("seconds", figures.seconds)
        writer.field("megabytes_per_second", figures.megabytesPerSecond)
        writer.field("pages_per_second", figures.pagesPerSecond)
        writer.field("ratio_to_sax", ratio)
        if ratio == nil { writer.field("ratio_to_sax_reason", reason) }
        writer.field("sax_megabytes_per_second", figures.parsingMegabytesPerSecond)
        writer.field("sax_pages", figures.comparedPageCount)
        writer.object("stages") { writer in
            for (name, share) in figures.stageShares { writer.field(name, share) }
        }
        writer.object("latency_ms") { writer in
            for (name, milliseconds) in figures.latencies { writer.field(name, milliseconds) }
        }
    }
}
