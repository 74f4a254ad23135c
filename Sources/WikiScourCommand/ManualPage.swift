#if CLI
    internal import ArgumentParser
    internal import WikiScour
    internal import WikiScourCorpus

    /// `wikiscour manual`: the page for man(1). `make install` writes it, as the shells' completions are written.
    struct ManualCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "manual", abstract: "Writes the manual page for man(1).", shouldDisplay: false)

        func run() {
            System.writeToStandardOutput(ContiguousArray(ManualPage.text.utf8))
        }
    }

    /// The help of all commands as one manual page, in the macros of man(7).
    struct ManualPage {
        private var lines: [String] = []

        /// When the commands or their options were last changed.
        private static let date = "2026-11-21"

        static var text: String {
            var page = ManualPage()
            page.lines = [
                ".TH WIKISCOUR 1 \(date) \"wikiscour \(Versions.library)\" \"User Commands\"",
                ".SH NAME", "wikiscour \\- turns scraped wiki pages into clean text",
                ".SH SYNOPSIS", ".B wikiscour", ".I command", "[\\fIoptions\\fR] \\&...",
                ".SH DESCRIPTION",
            ]
            page.writeHelp(of: WikiScourCommand.self, isMain: true)
            page.lines.append(".SH COMMANDS")
            for command in WikiScourCommand.configuration.subcommands where command.configuration.shouldDisplay {
                page.write(command, behind: "wikiscour")
            }
            page.lines += [".SH SEE ALSO", ".BR parallel (1)"]
            return page.lines.joined(separator: "\n")
        }

        private mutating func write(_ command: any ParsableCommand.Type, behind parent: String) {
            let name = "\(parent) \(command.configuration.commandName ?? "")"
            lines.append(".SS \(Self.escaped(name))")
            writeHelp(of: command, isMain: false)
            for subcommand in command.configuration.subcommands { write(subcommand, behind: name) }
        }

        /// No line of a help is as long: so each is a paragraph, or the whole of an option.
        private static let width = 100_000

        private mutating func writeHelp(of command: any ParsableCommand.Type, isMain: Bool) {
            var isListing = false
            var hasOption = false
            for line in WikiScourCommand.helpMessage(for: command, columns: Self.width).split(
                separator: "\n", omittingEmptySubsequences: false)
            {
                let text = line.drop { $0 == " " }
                let indent = line.count - text.count
                if line.hasPrefix("OVERVIEW: ") {
                    paragraph(line.dropFirst("OVERVIEW: ".count))
                } else if line.hasPrefix("USAGE: ") {
                    if !isMain {
                        paragraph("Usage:")
                        lines += [".PP", ".RS 4", Self.line(line.dropFirst("USAGE: ".count)), ".RE"]
                    }
                } else if line.hasPrefix("SUBCOMMANDS:") || line.hasPrefix("  See '") {
                    // The commands have parts of their own.
                    if isListing { endListing(&isListing) }
                    break
                } else if indent == 0, line.hasSuffix(":"), line == line.uppercased() {
                    endListing(&isListing)
                    paragraph(Self.capitalized(line))
                } else if indent == 0, line == "EXAMPLES" {
                    endListing(&isListing)
                    paragraph("Examples:")
                    lines += [".PP", ".RS 4", ".nf"]
                    isListing = true
                } else if isListing {
                    if text.isEmpty { endListing(&isListing) } else { lines.append(Self.line(line.dropFirst(2))) }
                } else if indent == 2, Self.isOption(text) {
                    let parts = Self.columns(text)
                    hasOption = true
                    lines += [".TP", ".B \(Self.escaped(parts.label))"]
                    if !parts.help.isEmpty { lines.append(Self.line(parts.help)) }
                } else if indent > 2, hasOption {
                    lines.append(Self.line(text))
                } else if indent >= 2 {
                    // An example within the text, such as a file: its lines stay.
                    if lines.last == ".fi" { lines.removeLast() } else { lines += [".PP", ".nf"] }
                    lines += [Self.line(line), ".fi"]
                } else if !text.isEmpty {
                    paragraph(text)
                }
            }
            endListing(&isListing)
        }

        /// A paragraph; behind a heading none is begun, because the heading has done so.
        private mutating func paragraph(_ text: some StringProtocol) {
            if let last = lines.last, !last.hasPrefix(".S") { lines.append(".PP") }
            lines.append(Self.line(Substring(text)))
        }

        private mutating func endListing(_ isListing: inout Bool) {
            if isListing { lines += [".fi", ".RE"] }
            isListing = false
        }

        private static func isOption(_ text: Substring) -> Bool { text.first == "-" || text.first == "<" }

        /// The name of an option and what stands beside it.
        private static func columns(_ text: Substring) -> (label: String, help: Substring) {
            guard let gap = text.firstRange(of: "  ") else { return (String(text), "") }
            return (String(text[..<gap.lowerBound]), text[gap.upperBound...].drop { $0 == " " })
        }

        private static func capitalized(_ heading: Substring) -> Substring {
            heading.prefix(1) + heading.dropFirst().lowercased()
        }

        /// A line of text: one that begins as a request of roff's does is none.
        private static func line(_ text: Substring) -> String {
            let text = escaped(String(text))
            return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
        }

        private static func escaped(_ text: String) -> String {
            var result = ""
            for character in text {
                switch character {
                case "\\": result += "\\e"
                case "-": result += "\\-"
                case "'": result += "\\(aq"
                case "`": result += "\\(ga"
                case "^": result += "\\(ha"
                case "~": result += "\\(ti"
                case "…": result += "\\[u2026]"
                case "\"": result += "\\(dq"
                default: result.append(character)
                }
            }
            return result
        }
    }
#endif
