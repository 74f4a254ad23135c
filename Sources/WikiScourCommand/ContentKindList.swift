#if CLI
    internal import ArgumentParser
    internal import WikiScour

    /// Content kinds as the command line names them, separated by commas.
    struct ContentKindList {
        let kinds: ContentKinds

        init(_ argument: String) throws {
            kinds = try argument.split(separator: ",").reduce(into: []) { kinds, part in
                let name = String(part.drop { $0 == " " })
                guard let kind = ContentKinds(name: name) else { throw ValidationError(Self.complaint(about: name)) }
                kinds.formUnion(kind)
            }
        }

        /// The names of some kinds, for people.
        static func names(in kinds: ContentKinds) -> String {
            ContentKinds.named.filter { kinds.contains($0.kind) }.map(\.name).joined(separator: ", ")
        }

        /// The kinds as the command line takes them.
        static func list(of kinds: ContentKinds) -> String {
            ContentKinds.named.filter { kinds.contains($0.kind) }.map(\.name).joined(separator: ",")
        }

        /// The names of all other kinds, for people.
        static func names(notIn kinds: ContentKinds) -> String {
            ContentKinds.named.filter { !kinds.contains($0.kind) }.map(\.name).joined(separator: ", ")
        }

        private static func complaint(about name: String) -> String {
            let names = ContentKinds.named.map(\.name)
            return "there is no content kind '\(name)'"
                + (Spelling.nearest(to: name, among: names).map { "; did you mean '\($0)'?" }
                    ?? "; the kinds are \(names.joined(separator: ", "))")
        }
    }
#endif
