internal import WikiScour
package import WikiScourCorpus

/// What a batch came to, as a page of pictures.
package struct CorpusReport {
    private let report: BatchReport
    private let command: String
    private let options: [String]

    /// - Parameters:
    ///   - command: What made it, for people.
    ///   - options: The options of cleaning, so that explaining a page does what the batch did.
    package init(_ report: BatchReport, command: String, options: [String]) {
        self.report = report
        self.command = command
        self.options = options
    }

    package var html: ContiguousArray<UInt8> {
        ReportPage.page(title: "WikiScour – a corpus at a glance", style: CorpusStyle.css, script: nil) { writer in
            writeHead(to: &writer)
            writer.markup("<main>\n")
            section("Outcome", "what became of the pages", to: &writer) {
                Chart.bars(outcomes, title: "Pages by outcome", to: &$0)
            }
            section("Bytes in and out", "of all pages, and of the documents", to: &writer) { writer in
                Chart.bars(
                    [
                        bar("pages", report.inputByteCount, style: "before"),
                        bar("documents", report.outputByteCount, style: "after"),
                    ], title: "Bytes in and out", to: &writer)
            }
            section("Removed", "bytes of text, by kind, and the pieces they were", to: &writer) {
                Chart.bars(removed, title: "Bytes removed by kind", to: &$0)
            }
            section("Sizes before and after", "of pages that were cleaned", to: &writer) { writeSizes(to: &$0) }
            for (title, counts) in [
                ("Kinds of page", report.kinds), ("Languages", report.languages), ("Skins", report.skins),
            ] {
                section(title, "pages", to: &writer) { Chart.bars(bars(counts), title: title, to: &$0) }
            }
            section("Throughput", "megabytes of pages a second, over the time of this run", to: &writer) {
                writeTimeline(to: &$0)
            }
            writer.markup("</main>\n")
            writeLists(to: &writer)
        }
    }

    // MARK: The head

    private func writeHead(to writer: inout HTMLWriter) {
        writer.markup("<header><h1>A corpus at a glance</h1><p class=\"faint\">")
        writer.text(command)
        if report.wasStopped { writer.markup(" · <strong>interrupted: --resume goes on</strong>") }
        if report.doneBefore > 0 {
            writer.text(" · \(Chart.grouped(report.doneBefore)) pages were done by an earlier run")
        }
        writer.markup("</p>\n<dl>\n")
        let share = 100 * Double(report.outputByteCount) / Double(max(report.inputByteCount, 1))
        let speed = Double(report.newInputByteCount) / 1e6 / max(report.seconds, 0.001)
        let facts = [
            ("pages", Chart.grouped(report.pageCount)), ("cleaned", Chart.grouped(report.cleaned)),
            ("skipped", Chart.grouped(report.skippedCount)), ("failed", Chart.grouped(report.failedCount)),
            ("in", Chart.bytes(report.inputByteCount)), ("out", Chart.bytes(report.outputByteCount)),
            ("of what came in", Chart.number(share) + " %"), ("time", Chart.number(report.seconds) + " s"),
            ("speed", Chart.number(speed) + " MB/s"),
        ]
        for (name, value) in facts {
            writer.markup("<div><dt>")
            writer.text(name)
            writer.markup("</dt><dd>")
            writer.text(value)
            writer.markup("</dd></div>\n")
        }
        writer.markup("</dl></header>\n")
    }

    private func section(
        _ title: String, _ note: String, to writer: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
    ) {
        writer.markup("<section><h2>")
        writer.text(title)
        writer.markup(" <small>")
        writer.text(note)
        writer.markup("</small></h2>\n")
        body(&writer)
        writer.markup("</section>\n")
    }

    // MARK: Pictures

    /// More bars than this say no more.
    private static let barCount = 14

    private func bar(_ name: String, _ bytes: Int, style: StaticString) -> Chart.Bar {
        Chart.Bar(name: name, value: Double(bytes), label: Chart.bytes(bytes), style: style)
    }

    private var outcomes: [Chart.Bar] {
        func bars(_ prefix: String, _ counts: [String: Int], _ style: StaticString) -> [Chart.Bar] {
            self.bars(counts).map { bar in
                var bar = bar
                // These alone would be read as what the page is.
                let isChoice = prefix == "skipped" && ["kind", "namespace", "language"].contains(bar.name)
                bar.name = "\(prefix): \(bar.name)\(isChoice ? " not wanted" : "")"
                bar.style = style
                return bar
            }
        }
        return [
            Chart.Bar(
                name: "cleaned", value: Double(report.cleaned), label: Chart.grouped(report.cleaned), style: "after")
        ] + bars("skipped", report.skipped, "skipped") + bars("failed", report.failed, "failed")
    }

    private var removed: [Chart.Bar] {
        let rows = report.removed.sorted { ($1.value.bytes, $0.key) < ($0.value.bytes, $1.key) }
        return limited(
            rows.map { kind, count in
                Chart.Bar(
                    name: kind, value: Double(count.bytes),
                    label: "\(Chart.bytes(count.bytes)), \(Chart.grouped(count.pieces))×", style: "kind", kind: kind)
            }
        ) { Chart.bytes(Int($0)) }
    }

    private func bars(_ counts: [String: Int]) -> [Chart.Bar] {
        let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return limited(rows.map { Chart.Bar(name: $0.key, value: Double($0.value), label: Chart.grouped($0.value)) }) {
            Chart.grouped(Int($0))
        }
    }

    private func limited(_ bars: [Chart.Bar], _ label: (Double) -> String) -> [Chart.Bar] {
        guard bars.count > Self.barCount else { return bars }
        let rest = bars[(Self.barCount - 1)...]
        let sum = rest.reduce(0) { $0 + $1.value }
        return Array(bars.prefix(Self.barCount - 1))
            + [Chart.Bar(name: "\(rest.count) others", value: sum, label: label(sum), style: "skipped")]
    }

    private func writeSizes(to writer: inout HTMLWriter) {
        let (before, after) = (report.figures.inputSizes.counts, report.figures.outputSizes.counts)
        let first = min(before.firstIndex { $0 > 0 } ?? 0, after.firstIndex { $0 > 0 } ?? 0)
        let end = max(before.count, after.count)
        let names = (first..<max(end, first)).map { Self.power($0) }
        Chart.histogram(
            Array(before.dropFirst(first)), Array(after.dropFirst(first)), names: names,
            title: "Sizes of pages and of documents", to: &writer)
        writer.markup("<p class=\"key\"><i class=\"before\"></i> pages <i class=\"after\"></i> documents, ")
        writer.markup("of so many bytes up to the next</p>\n")
    }

    private static func power(_ exponent: Int) -> String {
        let units = ["", "k", "M", "G", "T"]
        return "\(1 << (exponent % 10))\(units[min(exponent / 10, 4)])"
    }

    private func writeTimeline(to writer: inout HTMLWriter) {
        let timeline = report.figures.timeline
        guard !timeline.spans.isEmpty else {
            writer.markup("<p class=\"faint\">This run cleaned nothing.</p>")
            return
        }
        // The last span may have ended early.
        var values = timeline.spans.map { Double($0.bytes) / 1e6 / timeline.length }
        if values.count > 2 { values.removeLast() }
        Chart.line(values, length: timeline.length, title: "Megabytes a second", to: &writer)
    }

    // MARK: Lists

    private func writeLists(to writer: inout HTMLWriter) {
        let figures = report.figures
        writer.markup("<div class=\"lists\">\n")
        list(
            "Slowest pages", "of this run",
            figures.slowest.pages.map { ($0.key, $0.title, Chart.number($0.value) + " ms") }, to: &writer)
        list(
            "Most removed", "share of the text that went",
            figures.mostRemoved.pages.map { ($0.key, $0.title, Chart.percent($0.value)) }, to: &writer)
        list(
            "Nothing removed", "the largest of which all stayed",
            figures.untouched.pages.map { ($0.key, $0.title, Chart.bytes(Int($0.value))) }, to: &writer)
        list(
            "Not decodable", "pieces that became U+FFFD",
            figures.mostReplaced.pages.map { ($0.key, $0.title, Chart.grouped(Int($0.value))) }, to: &writer)
        list("Failed", "the first of them", figures.failures.map { ($0.key, $0.title, $0.message) }, to: &writer)
        writer.markup("</div>\n")
    }

    private func list(
        _ title: String, _ note: String, _ pages: [(key: String, title: String?, value: String)],
        to writer: inout HTMLWriter
    ) {
        if pages.isEmpty { return }
        section(title, note, to: &writer) { writer in
            writer.markup("<table><tbody>\n")
            for page in pages {
                writer.markup("<tr><td class=\"value\">")
                writer.text(page.value)
                writer.markup("</td><td><span dir=\"auto\">")
                writer.text(page.title ?? page.key)
                writer.markup("</span>")
                if let command = command(for: page.key) {
                    writer.markup("<code>")
                    writer.text(command)
                    writer.markup("</code>")
                }
                writer.markup("</td></tr>\n")
            }
            writer.markup("</tbody></table>\n")
        }
    }

    /// The command that explains a page; nil where it came through a pipe and is gone.
    private func command(for key: String) -> String? {
        if key == "-" || key.hasPrefix("-@") { return nil }
        let words =
            ["wikiscour", "explain", "--html", "page.html"] + options + (key.hasPrefix("-") ? ["--"] : []) + [key]
        return words.map(ShellWord.quoted).joined(separator: " ")
    }
}
