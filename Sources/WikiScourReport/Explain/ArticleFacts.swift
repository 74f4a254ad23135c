package import WikiScour

/// What a page says of itself and what it was taken for, as names and values for people.
package struct ArticleFacts {
    package struct Fact {
        package var name: String
        /// Nil where the page does not say.
        package var value: String?
    }

    package let facts: [Fact]

    package init(_ article: Article) {
        let metadata = article.metadata
        var facts = [Fact(name: "title", value: article.title), Fact(name: "kind", value: metadata.kind.rawValue)]
        if let input = article.input {
            let form = input.form.rawValue + (input.flattening.map { " (\($0))" } ?? "")
            let encoding =
                "\(input.encoding) (\(input.encodingSource)), \(Self.count(input.replacedCount, "piece")) not decodable"
            facts += [
                Fact(name: "form", value: form), Fact(name: "skin", value: input.skin.rawValue),
                Fact(name: "encoding", value: encoding), Fact(name: "content root", value: input.contentRoot),
            ]
        }
        let categories = metadata.categories
        facts += [
            Fact(name: "wiki", value: metadata.site), Fact(name: "language", value: metadata.language),
            Fact(name: "address", value: metadata.url), Fact(name: "page", value: metadata.pageID.map(String.init)),
            Fact(name: "revision", value: metadata.revisionID.map(String.init)),
            Fact(name: "last modified", value: metadata.lastModified),
            Fact(name: "categories", value: categories.isEmpty ? nil : categories.joined(separator: ", ")),
        ]
        let text = article.utf8
        let lines = Self.count(text.count { $0 == UInt8(ascii: "\n") }, "line")
        facts.append(Fact(name: "document", value: "\(lines), \(Self.count(text.count, "byte"))"))
        self.facts = facts
    }

    package static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
