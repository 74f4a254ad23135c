#if CLI
    public import ArgumentParser
    internal import WikiScour
    public import WikiScourCorpus

    /// The options that say how records are read; `batch` and `stream` share them.
    struct RecordArguments: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                "Which field of a JSON record is what: page, title, url, language, namespace, page-id, revision-id or "
                    + "last-modified. A field within an object is named with a full stop. (default: as in the dumps of "
                    + "Wikimedia Enterprise, and the usual names)", valueName: "role=name"))
        var field: [String] = []

        func fields() -> RecordFields {
            var fields = RecordFields()
            for pair in field {
                let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
                if parts.count == 2 { _ = fields.set(parts[0], to: parts[1]) }
            }
            return fields
        }

        func validate() throws {
            for pair in field {
                let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
                var fields = RecordFields()
                guard parts.count == 2, fields.set(parts[0], to: parts[1]) else {
                    throw ValidationError(
                        "--field wants ROLE=NAME, and the roles are \(RecordFields.roles.joined(separator: ", "))")
                }
            }
        }
    }

    /// What a page may cost, the same for all commands that clean.
    struct LimitArguments: ParsableArguments {
        @Option(help: ArgumentHelp("The largest page, in bytes: 64M, 1G.", valueName: "size"))
        var maxBytes = ByteCount(64 << 20)

        @Option(help: ArgumentHelp("The largest document, in bytes.", valueName: "size"))
        var maxOutput = ByteCount(64 << 20)

        @Option(
            help: ArgumentHelp(
                """
                How deep elements may be nested, at most 1000. (default: 1000; of clean: any, and what lies deeper \
                is text)
                """, valueName: "number"))
        var maxDepth: Int?

        @Option(help: ArgumentHelp("How many attributes a tag may have.", valueName: "number"))
        var maxAttributes = 1 << 15

        @Option(help: ArgumentHelp("How long a page may take, in seconds; 0: any time.", valueName: "seconds"))
        var maxTime = 30.0

        func validate() throws {
            if let maxDepth, !(1...1000).contains(maxDepth) {
                throw ValidationError("--max-depth must be from 1 to 1000")
            }
            if maxAttributes < 1 { throw ValidationError("--max-attributes must be at least 1") }
            // Longer than thirty years is as good as any time.
            guard (0...1e9).contains(maxTime) else {
                throw ValidationError("--max-time must be from 0 to 1000000000 seconds")
            }
        }

        /// - Parameter depth: What holds where the caller says nothing.
        func apply(to options: inout CleaningOptions, depth: Int? = 1000) {
            options.maximumByteCount = maxBytes.count
            options.maximumOutputByteCount = maxOutput.count
            options.maximumDepth = maxDepth ?? depth
            options.maximumAttributeCount = maxAttributes
            options.timeLimit = maxTime > 0 ? .milliseconds(Int(maxTime * 1000)) : nil
        }
    }

    /// A number of bytes as people write it.
    struct ByteCount: ExpressibleByArgument, Sendable {
        let count: Int

        init(_ count: Int) {
            self.count = count
        }

        init?(argument: String) {
            let units: [Character: Int] = ["k": 1 << 10, "m": 1 << 20, "g": 1 << 30]
            let unit = argument.last.flatMap { units[Character($0.lowercased())] }
            guard let number = Int(unit == nil ? argument : String(argument.dropLast())), number > 0,
                number <= Int(UInt32.max >> 1) / (unit ?? 1)
            else { return nil }
            count = number * (unit ?? 1)
        }

        var defaultValueDescription: String { count >> 20 > 0 ? "\(count >> 20)M" : String(count) }
    }

    extension Packing: ExpressibleByArgument {}

    /// A list with commas.
    struct CommaList: ExpressibleByArgument, Sendable {
        let items: [String]

        init?(argument: String) {
            items = argument.split(separator: ",").map(String.init)
            if items.isEmpty { return nil }
        }

        var defaultValueDescription: String { items.joined(separator: ",") }
    }
#endif
