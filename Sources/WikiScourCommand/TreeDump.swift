#if CLI
    internal import WikiScour

    /// The document as an indented tree, a line a block.
    struct TreeDump {
        private var lines: [String] = []

        static func text(of article: Article) -> String {
            var dump = TreeDump()
            dump.add("article \(quoted(article.title))", depth: 0)
            for block in article.blocks { dump.add(block, depth: 1) }
            for section in article.sections { dump.add(section, depth: 1) }
            return dump.lines.joined(separator: "\n") + "\n"
        }

        private mutating func add(_ line: String, depth: Int) {
            lines.append(String(repeating: "  ", count: depth) + line)
        }

        private mutating func add(_ section: Section, depth: Int) {
            add("section \(section.level) \(Self.quoted(section.heading))", depth: depth)
            for block in section.blocks { add(block, depth: depth + 1) }
            for subsection in section.subsections { add(subsection, depth: depth + 1) }
        }

        private mutating func add(_ block: Block, depth: Int) {
            switch block {
            case .paragraph(let text):
                add("paragraph \(Self.quoted(text))", depth: depth)
            case .list(let items):
                add("list", depth: depth)
                for item in items {
                    let mark = item.number.map { "\($0)." } ?? "-"
                    add("\(mark) \(Self.quoted(item.text))", depth: depth + 1 + item.depth)
                }
            case .table(let table):
                add("table" + (table.caption.map { " \(Self.quoted($0))" } ?? ""), depth: depth)
                for row in table.rows {
                    add(row.map { Self.quoted($0, limit: 30) }.joined(separator: " | "), depth: depth + 1)
                }
            case .code(let lines):
                add("code", depth: depth)
                for line in lines { add(Self.quoted(line), depth: depth + 1) }
            case .poem(let lines):
                add("poem", depth: depth)
                for line in lines { add(Self.quoted(line), depth: depth + 1) }
            case .infobox(let box):
                add("infobox \(Self.quoted(box.title))", depth: depth)
                for entry in box.entries { add("\(entry.key): \(Self.quoted(entry.value))", depth: depth + 1) }
            }
        }

        private static func quoted(_ text: String, limit: Int = 90) -> String {
            "\"\(Explanation.firstWords(of: text, limit: limit))\""
        }
    }
#endif
