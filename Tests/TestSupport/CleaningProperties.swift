internal import Foundation
internal import HTMLReader
package import WikiScour

/// What holds for every page, whoever wrote it: fuzzing, the soak and the tests of broken pages look for it.
///
/// - The document obeys the clean format.
/// - The sieve and libxml2 give the same, and a cleaner that has seen other pages gives what a new one gives.
/// - Every word of the page is in the document or in the account.
/// - The time is in proportion to the bytes.
package struct CleaningProperties: Sendable {
    private let cleaner: Cleaner
    private let hints: PageHints
    /// The processor's time that a page may take: a base, and so much a byte.
    private let allowance: (base: Duration, perByte: Duration)

    /// - Parameter slowness: How many times as long as an optimized build without checks it may take.
    package init(hints: PageHints, slowness: Int = 1) {
        cleaner = Cleaner()
        self.hints = hints
        allowance = (.milliseconds(20) * slowness, .microseconds(2) * slowness)
    }

    /// Where a page breaks a property; empty for all that is well.
    package func violations(of page: [UInt8]) -> [String] {
        var (outcome, time) = timed(page)
        // The first page of all reads the tables.
        if time > allowance.base + allowance.perByte * page.count { (outcome, time) = timed(page) }
        var violations: [String] = []
        if time > allowance.base + allowance.perByte * page.count {
            violations.append("\(page.count) bytes take \(time)")
        }
        var options = CleaningOptions()
        options.sieving = false
        // Other versions read broken markup otherwise.
        if libxml2Version.hasPrefix("209") || hints.form == .scrape {
            let parsed = Outcome(page, Cleaner(options: options), hints)
            if !parsed.isSame(as: outcome) {
                violations.append("without the sieve: \(parsed.difference(from: outcome))")
            }
        }
        let again = Outcome(page, cleaner, hints)
        if !again.isSame(as: outcome) { violations.append("another time: \(again.difference(from: outcome))") }
        options.account = true
        // Canonical keys of infoboxes are other words than the page's.
        options.infoboxKeys = .displayed
        let told = Outcome(page, Cleaner(options: options), hints)
        guard case .cleaned(let article, let text, _) = outcome else { return violations }
        violations += formatViolations(of: article, text).map { "the format, \($0)" }
        if case .cleaned(let telling, _, _) = told, article.input?.form == .html {
            violations += PageWords.missing(from: telling, of: page).map { "neither kept nor told: \($0)" }
        }
        return violations
    }

    /// What the format forbids. A row of a table may begin like an item of a list, which from the text alone nobody can tell.
    private func formatViolations(of article: Article, _ text: String) -> [FormatValidator.Violation] {
        let violations = FormatValidator.violations(in: text)
        guard violations.contains(where: { $0.rule == .blockSpacing }) else { return violations }
        var rows: Set<String> = []
        func collect(_ blocks: [Block]) {
            for case .table(let table) in blocks { rows.formUnion(table.rows.map { $0.joined(separator: " | ") }) }
        }
        func collect(_ section: Section) {
            collect(section.blocks)
            section.subsections.forEach(collect)
        }
        collect(article.blocks)
        article.sections.forEach(collect)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        return violations.filter {
            $0.rule != .blockSpacing || !rows.contains(lines[$0.line - 1]) || !rows.contains(lines[$0.line - 2])
        }
    }

    private func timed(_ page: [UInt8]) -> (Outcome, Duration) {
        let start = ProcessorClock.now
        let outcome = Outcome(page, cleaner, hints)
        return (outcome, ProcessorClock.now - start)
    }
}

/// The time that this thread has had a processor for: other work on the machine does not count.
package enum ProcessorClock {
    package static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(Int(time.tv_sec)) + .nanoseconds(Int(time.tv_nsec))
    }
}

/// What came of a page.
private enum Outcome {
    case cleaned(Article, text: String, record: String)
    case refused(CleaningError)

    init(_ page: [UInt8], _ cleaner: Cleaner, _ hints: PageHints) {
        do throws(CleaningError) {
            let article = try cleaner.clean(page, hints: hints)
            self = .cleaned(article, text: article.text, record: article.json())
        } catch {
            self = .refused(error)
        }
    }

    func isSame(as other: Outcome) -> Bool {
        switch (self, other) {
        case (.cleaned(_, let text, let record), .cleaned(_, let otherText, let otherRecord)):
            // By bytes: to Swift two normal forms are equal.
            text.utf8.elementsEqual(otherText.utf8) && record.utf8.elementsEqual(otherRecord.utf8)
        case (.refused(let error), .refused(let other)): error == other
        default: false
        }
    }

    /// The first line that differs, for people.
    func difference(from other: Outcome) -> String {
        switch (self, other) {
        case (.cleaned(_, let text, let record), .cleaned(_, let otherText, let otherRecord)):
            let lines = (text + record).split(separator: "\n", omittingEmptySubsequences: false)
            let others = (otherText + otherRecord).split(separator: "\n", omittingEmptySubsequences: false)
            let pair = zip(lines, others).first { $0.0 != $0.1 }
            return "\"\(pair?.0.prefix(300) ?? "")\" and not \"\(pair?.1.prefix(300) ?? "")\""
        case (.refused(let error), .refused(let other)): return "\(error) and not \(other)"
        case (.cleaned, .refused(let error)): return "a document and not \(error)"
        case (.refused(let error), .cleaned): return "\(error) and not a document"
        }
    }
}
