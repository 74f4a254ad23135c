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
            let nearest = names.min { distance($0, name) < distance($1, name) }!
            // Half the letters wrong is another word and not a slip, but "refs" is short for something.
            let isSlip = distance(nearest, name) * 2 < max(nearest.count, name.count)
            if let meant = isSlip ? nearest : names.first(where: { $0.hasPrefix(name.prefix(3)) }), !name.isEmpty {
                return "there is no content kind '\(name)'; did you mean '\(meant)'?"
            }
            return "there is no content kind '\(name)'; the kinds are \(names.joined(separator: ", "))"
        }

        /// How many letters must be added, removed or changed to make one word of the other.
        private static func distance(_ left: String, _ right: String) -> Int {
            let right = Array(right)
            var row = Array(0...right.count)
            for (line, letter) in left.enumerated() {
                var diagonal = row[0]
                row[0] = line + 1
                for column in right.indices {
                    let change = diagonal + (letter == right[column] ? 0 : 1)
                    diagonal = row[column + 1]
                    row[column + 1] = min(change, diagonal + 1, row[column] + 1)
                }
            }
            return row[right.count]
        }
    }
#endif
