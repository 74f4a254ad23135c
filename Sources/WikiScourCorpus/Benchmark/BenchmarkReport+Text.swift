extension BenchmarkReport {
    /// The report for people.
    public var text: String {
        let total = total
        var lines = [
            "\(total.pageCount) pages, \(Self.decimal(Double(total.byteCount) / 1e6, 1)) MB, measured \(passes) times"
                + (failedCount > 0 ? "; \(failedCount) failed" : "")
                + (skippedCount > 0 ? "; \(skippedCount) skipped" : ""),
            "",
        ]
        let kinds = sortedKinds
        var rows = [Self.head]
        rows.append(Self.row("all", total, ratio: total.ratioToSAX))
        if kinds.count > 1 {
            for (name, figures) in kinds { rows.append(Self.row(name, figures, ratio: ratioToSAX(name))) }
        }
        lines += Columns.lines(rows, indent: 0, numbers: Set(1..<Self.head.count))
        lines.append("")
        rows = [["stages"] + total.stageShares.map(\.name)]
        rows.append(["all"] + Self.shares(total))
        if kinds.count > 1 { rows += kinds.map { [$0.name] + Self.shares($0.figures) } }
        lines += Columns.lines(rows, indent: 0, numbers: Set(1..<rows[0].count))
        lines.append("")
        if let speed = total.parsingMegabytesPerSecond {
            lines.append(
                "libxml2's bare SAX parse: \(Self.decimal(speed, 1)) MB/s, of \(total.comparedPageCount) pages of HTML in UTF-8"
            )
        } else {
            lines.append("no ratio to libxml2's bare SAX parse: \(Self.reasonForNoRatio)")
        }
        if let speed = megabytesPerSecondOfWorkers, let speedup {
            lines.append(
                "\(workerCount) workers: \(Self.decimal(speed, 1)) MB/s, \(Self.decimal(speedup, 2)) times one worker")
        }
        lines.append(
            "memory: \(Self.decimal(Double(peakMemory) / 1e6, 1)) MB at most, "
                + "\(Self.decimal(Double(heldByteCount) / 1e6, 1)) MB of it pages that wait for their turn")
        return lines.joined(separator: "\n")
    }

    private static let head =
        ["", "pages", "MB", "MB/s", "pages/s", "to SAX"] + BenchmarkFigures.percentiles.map { "\($0.0) ms" }

    private static func row(_ name: String, _ figures: BenchmarkFigures, ratio: Double?) -> [String] {
        [
            name, String(figures.pageCount), decimal(Double(figures.byteCount) / 1e6, 1),
            decimal(figures.megabytesPerSecond, 1), decimal(figures.pagesPerSecond, 0),
            ratio.map { decimal($0, 2) } ?? "-",
        ] + figures.latencies.map { decimal($0.milliseconds, 2) }
    }

    private static func shares(_ figures: BenchmarkFigures) -> [String] {
        figures.stageShares.map { "\(Int(($0.share * 100).rounded())) %" }
    }

    private static func decimal(_ number: Double, _ digits: Int) -> String {
        let scale = [1, 10, 100][digits]
        let scaled = Int((number * Double(scale)).rounded())
        if digits == 0 { return String(scaled) }
        return "\(scaled / scale).\(String(scaled % scale + scale).dropFirst())"
    }
}
