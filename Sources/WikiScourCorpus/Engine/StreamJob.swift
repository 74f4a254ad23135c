public import WikiScour

/// Cleans records from a stream to a stream: one line of JSON in, one out, in the same order.
///
/// What goes wrong with a record is a record too, so that line follows line whatever comes. No more than a line for each worker is in
/// memory. That is how clusters and pipes of the shell run a program.
public struct StreamJob: Sendable {
    /// Cleans the pages.
    public var cleaner: Cleaner
    /// How the records are read.
    public var sourceOptions = SourceOptions()
    /// How many records are worked on at once.
    public var workerCount: Int
    /// Whether records carry the account of what was removed.
    public var account = false

    /// A job with the usual settings.
    ///
    /// - Parameters:
    ///   - cleaner: Cleans the pages.
    ///   - workerCount: How many records are worked on at once; nil: as many as there are cores.
    public init(cleaner: Cleaner, workerCount: Int? = nil) {
        self.cleaner = cleaner
        self.workerCount = workerCount ?? System.coreCount
    }

    /// What has come through.
    public struct Summary: Sendable, Hashable {
        /// Records that came out with a document.
        public var cleaned = 0
        /// Records that came out with an error.
        public var failed = 0
    }

    private struct Lines: IteratorProtocol {
        let reader: LineReader

        func next() -> SourceItem.Payload? {
            switch reader.next()?.line {
            case nil: nil
            case .whole(let bytes): .jsonLine(ContiguousArray(bytes))
            case .tooLong: .failed(.tooLarge, "the line is longer than a page may be")
            case .damaged(let message): .failed(.damaged, message)
            }
        }
    }

    /// Runs from the standard input to the standard output.
    ///
    /// - Throws: What ended it before the end of the input: the output's error.
    public func run() throws(CorpusError) -> Summary {
        let input: System.Descriptor
        do throws(SystemError) {
            input = try .standardInput()
        } catch {
            throw CorpusError(.unreadable, "-", error.message)
        }
        let stream = ByteStream(OpenFile(input, meter: ReadMeter()))
        let lines = Lines(reader: LineReader(stream, limit: 2 * cleaner.options.maximumByteCount))
        let queue = OrderedQueue<Lines, Output>(capacity: workerCount, input: lines)
        var summary = Summary()
        var fatal: CorpusError?
        let job = self
        System.withThreads(workerCount, stackSize: BatchJob.stackSize) {
            while let (ticket, payload) = queue.take() { queue.put(job.output(for: payload), for: ticket) }
        } meanwhile: {
            while let output = queue.next() {
                do throws(SystemError) {
                    try System.write(output.line, to: 1)
                } catch {
                    fatal = CorpusError(error.isClosedPipe ? .closedPipe : .unwritable, "output", error.message)
                    // Workers may wait for input that never comes; whoever runs this ends the process.
                    return queue.close()
                }
                if output.isCleaned { summary.cleaned += 1 } else { summary.failed += 1 }
            }
        }
        if let fatal { throw fatal }
        return summary
    }

    private struct Output: Sendable {
        var line: ContiguousArray<UInt8>
        var isCleaned: Bool
    }

    private func output(for payload: SourceItem.Payload) -> Output {
        var passed: [PassedField] = []
        var title: String?
        do throws(CleaningError) {
            let record = try PageRecord(
                payload, sourceOptions, limit: cleaner.options.maximumByteCount, passed: &passed)
            title = record.facts.titleHint
            let article = try record.clean(cleaner)
            let json = ContiguousArray(article.json(account: account).utf8)
            return Output(line: Self.line(json, passed), isCleaned: true)
        } catch {
            var writer = JSONWriter()
            writer.field("title", title)
            writer.object("error") {
                $0.field("code", error.code.rawValue)
                $0.field("message", error.description)
            }
            return Output(line: Self.line(writer.finished(), passed), isCleaned: false)
        }
    }

    /// A record with the fields that are handed on in front.
    private static func line(_ record: ContiguousArray<UInt8>, _ passed: [PassedField]) -> ContiguousArray<UInt8> {
        guard !passed.isEmpty else { return record + "\n".utf8 }
        var writer = JSONWriter()
        writer.object("passed") { writer in
            for field in passed { writer.field(field.name, json: field.json) }
        }
        var line = writer.finished()
        line[line.count - 1] = UInt8(ascii: ",")
        line += record.dropFirst()
        line.append(0x0A)
        return line
    }
}
