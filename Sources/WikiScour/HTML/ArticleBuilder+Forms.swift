internal import HTMLReader

/// What is made of the elements of forms, and is text: frames with a name in them, the questions of a quiz.
extension ArticleBuilder {
    /// How many nodes are looked at. What is longer and has had no control by then is text.
    private static let mostNodes = 2000
    /// Between the element of a frame and its name.
    private static let mostNodesBeforeName = 4

    /// Whether an element that a rule takes for a part of a form is text.
    func isNoForm(_ number: Int) -> Bool {
        let node = page.nodes[number]
        switch node.tag {
        // A form with sections in it was never closed, and has swallowed the article; the questions of a quiz are its text.
        case .form: return holdsHeading(number) || isQuiz(number)
        case .fieldset: return isFrame(number)
        case .legend:
            let frame = (max(0, number - Self.mostNodesBeforeName)..<number).last {
                page.nodes[$0].tag == .fieldset && Int(page.nodes[$0].end) > number
            }
            return frame.map { isFrame($0) } ?? false
        // The settings of a quiz.
        case .table: return !holdsControl(number)
        default: return false
        }
    }

    private func holdsHeading(_ number: Int) -> Bool {
        (number..<Int(page.nodes[number].end)).contains { page.nodes[$0].tag.headingLevel > 0 }
    }

    private func isQuiz(_ number: Int) -> Bool {
        page.hasClass("quizForm", page.nodes[number])
            || (number..<min(Int(page.nodes[number].end), number + Self.mostNodes)).contains {
                page.nodes[$0].tag == .div && page.hasClass("quizQuestions", page.nodes[$0])
            }
    }

    /// Whether a group of controls has none, but blocks with text: it draws a line round them.
    private func isFrame(_ number: Int) -> Bool {
        var blockEnd = 0
        var isWritten = false
        for child in number..<min(Int(page.nodes[number].end), number + Self.mostNodes) {
            let node = page.nodes[child]
            switch node.tag {
            case .p, .ul, .ol, .dl, .table, .blockquote, .pre, .h1, .h2, .h3, .h4, .h5, .h6:
                blockEnd = max(blockEnd, Int(node.end))
            case .text: isWritten = isWritten || child < blockEnd && page.text(node).hasVisibleCharacter
            default: if node.tag.isControl { return false }
            }
        }
        return isWritten
    }

    private func holdsControl(_ number: Int) -> Bool {
        (number..<min(Int(page.nodes[number].end), number + Self.mostNodes)).contains { page.nodes[$0].tag.isControl }
    }
}

extension HTMLTag {
    /// Whether somebody can choose or write something there.
    fileprivate var isControl: Bool { self == .input || self == .select || self == .textarea || self == .button }
}
