internal import HTMLReader

/// Brings titles into the form of a line of text.
enum Title {
    static func displayed(_ title: String) -> String {
        var canvas = TextCanvas()
        var title = title
        title.withUTF8 { canvas.append($0) }
        // Ending the line normalizes it, so it must have ended before it is read.
        let line = canvas.finishLine()
        return canvas.string(line)
    }

    /// The text of a title that comes as markup, as in the answer of an API; nil where it has none.
    static func ofMarkup(_ markup: String) -> String? {
        var markup = markup
        var reader = HTMLReader()
        var survey = PageSurvey()
        markup.withUTF8 { _ = reader.read($0) }
        return reader.tape.withView { page -> String? in
            guard page.nodes.count > 0 else { return nil }
            survey.look(at: page, index: RuleBook.builtIn.index)
            let title = page.displayedText(of: 0, survey)
            return title.isEmpty ? nil : title
        }
    }
}
