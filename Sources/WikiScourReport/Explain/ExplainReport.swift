package import WikiScour

/// What happened to a page, as a page of HTML: its text with everything removed struck, and the document beside it.
package struct ExplainReport {
    private let article: Article
    private let trace: SourceTrace
    private let name: String
    private let command: String

    /// - Parameters:
    ///   - article: An article that was cleaned with account and trace; of others nothing is known.
    ///   - name: What the page is called on this machine.
    ///   - command: The versions and options that made it, for people.
    package init?(_ article: Article, of name: String, command: String) {
        guard let trace = article.trace else { return nil }
        self.article = article
        self.trace = trace
        self.name = name
        self.command = command
    }

    package var html: ContiguousArray<UInt8> {
        ReportPage.page(
            title: "\(article.title) – what was removed", style: ExplainStyle.css, script: ExplainScript.source
        ) { writer in
            writeHead(to: &writer)
            writer.markup("<main>\n")
            writeOpening(of: "source", "The page’s text", "what is struck was removed", to: &writer)
            SourcePane(trace, article.account).write(to: &writer)
            writer.markup("</div></section>\n")
            writeOpening(of: "document", "The document", "in the clean format", to: &writer)
            writeDocument(to: &writer)
            writer.markup("</div></section>\n</main>\n")
            writer.markup("<footer id=\"inspector\"><p id=\"detail\" role=\"status\"></p><p class=\"keys\">")
            writer.markup("<kbd>n</kbd> <kbd>p</kbd> next and previous removal · <kbd>j</kbd> <kbd>k</kbd> block · ")
            writer.markup("<kbd>/</kbd> search · <kbd>Esc</kbd> clear</p></footer>\n")
            ExplainData(trace, article).write(to: &writer)
        }
    }

    // MARK: The head

    private func writeHead(to writer: inout HTMLWriter) {
        writer.markup("<header>\n<h1 dir=\"auto\">")
        writer.text(article.title)
        writer.markup("</h1>\n<details id=\"record\"><summary>")
        writer.text(name)
        for fact in [
            article.metadata.kind.rawValue, article.metadata.language, article.input?.skin.rawValue,
            article.input?.form.rawValue,
        ] {
            if let fact {
                writer.markup(" · ")
                writer.text(fact)
            }
        }
        writer.markup("</summary>\n<dl>\n")
        for fact in ArticleFacts(article).facts {
            writer.markup("<div><dt>")
            writer.text(fact.name)
            if let value = fact.value {
                writer.markup("</dt><dd dir=\"auto\">")
                writer.text(value)
            } else {
                writer.markup("</dt><dd class=\"faint\">not said")
            }
            writer.markup("</dd></div>\n")
        }
        writer.markup("<div><dt>made by</dt><dd>")
        writer.text(command)
        writer.markup("</dd></div>\n</dl></details>\n")
        Legend(trace, article.account).write(to: &writer)
        writer.markup("<form id=\"search\" role=\"search\"><input id=\"query\" type=\"search\" dir=\"auto\" ")
        writer.markup("placeholder=\"Search both sides\" aria-label=\"Search both sides\" autocomplete=\"off\">")
        writer.markup("<output id=\"hits\" for=\"query\"></output>")
        writer.markup("<button type=\"button\" id=\"previous\" aria-label=\"Previous hit\">↑</button>")
        writer.markup("<button type=\"button\" id=\"next\" aria-label=\"Next hit\">↓</button></form>\n</header>\n")
    }

    /// Opens a side, with the direction in which the page's language is written.
    private func writeOpening(
        of side: StaticString, _ title: StaticString, _ note: StaticString, to writer: inout HTMLWriter
    ) {
        writer.markup("<section><h2>")
        writer.markup(title)
        writer.markup(" <small>")
        writer.markup(note)
        writer.markup("</small></h2><div class=\"pane\" tabindex=\"0\" role=\"region\" aria-label=\"")
        writer.markup(title)
        writer.markup("\" id=\"")
        writer.markup(side)
        writer.markup("\"")
        if let language = article.metadata.language {
            writer.markup(" lang=\"")
            writer.text(language)
            writer.markup("\"")
        }
        writer.markup(WritingDirection.isRightToLeft(article) ? " dir=\"rtl\">" : " dir=\"ltr\">")
    }

    // MARK: The document

    /// Chunks let the browser leave out of its layout what nobody looks at.
    static let chunkSize = 4000

    /// Writes the document byte for byte, each unit in an element of its own.
    private func writeDocument(to writer: inout HTMLWriter) {
        let text = article.utf8
        var isOpen = false
        var size = 0
        var end = 0
        func flush(_ upTo: Int) {
            writer.text(text[end..<upTo])
            end = upTo
        }
        for (number, unit) in article.units.enumerated() {
            if isOpen { flush(unit.text.lowerBound) }
            if !isOpen || size > Self.chunkSize {
                writer.markup(isOpen ? "</div><div class=\"chunk\">" : "<div class=\"chunk\">")
                isOpen = true
                size = 0
            }
            writer.markup("<span class=\"")
            writer.markup(unit.kind == .title || unit.kind == .heading ? "unit heading" : "unit")
            if unit.kind == .code { writer.markup(" code") }
            writer.markup("\" data-u=\"")
            writer.number(number)
            writer.markup("\">")
            flush(unit.text.upperBound)
            writer.markup("</span>")
            size += unit.text.count
        }
        flush(text.count)
        if isOpen { writer.markup("</div>") }
    }
}
