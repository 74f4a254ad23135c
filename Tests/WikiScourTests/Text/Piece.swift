@testable import WikiScour

/// What a stage may tell the canvas, as a test writes it down.
enum Piece: Sendable, ExpressibleByStringLiteral {
    case text(String)
    case lineBreak, block, item
    /// Something was removed; a `value` may have had a label.
    case mark, value
    case raised(String)
    case lowered(String)
    case reading(String)

    init(stringLiteral text: String) { self = .text(text) }

    /// The line that comes of pieces.
    static func line(_ pieces: [Piece]) -> String {
        var canvas = TextCanvas()
        for piece in pieces { piece.write(to: &canvas) }
        // In two steps: `canvas.string(canvas.finishLine())` would look at the text as it was before it was finished.
        let line = canvas.finishLine()
        return canvas.string(line)
    }

    private func write(to canvas: inout TextCanvas) {
        switch self {
        case .text(let text): Self.append(text, to: &canvas)
        case .lineBreak: canvas.join(.lineBreak)
        case .block: canvas.join(.block)
        case .item: canvas.join(.item)
        case .mark: canvas.seam(.mark)
        case .value: canvas.seam(.value)
        case .raised(let text):
            canvas.beginInner()
            Self.append(text, to: &canvas)
            canvas.endScript(.above)
        case .lowered(let text):
            canvas.beginInner()
            Self.append(text, to: &canvas)
            canvas.endScript(.below)
        case .reading(let text):
            canvas.beginInner()
            Self.append(text, to: &canvas)
            canvas.endReading()
        }
    }

    private static func append(_ text: String, to canvas: inout TextCanvas) {
        var text = text
        text.withUTF8 { canvas.append($0) }
    }
}
