/// Draws with SVG. Colours are classes, so that the style sheet gives them for light and dark; numbers stand beside what they
/// measure, so that nothing is told by colour or length alone.
enum Chart {
    struct Bar {
        var name: String
        var value: Double
        /// The value for people.
        var label: String
        /// A class of the style sheet.
        var style: StaticString = "bar"
        /// A hue of the legend of kinds.
        var kind: String?
    }

    private static let width = 640

    /// Bars that lie under one another, each with its name and its number.
    static func bars(_ bars: [Bar], title: String, to writer: inout HTMLWriter) {
        let rowHeight = 24
        let (left, right) = (170, 150)
        let largest = max(bars.map(\.value).max() ?? 0, .leastNonzeroMagnitude)
        open(title, height: bars.count * rowHeight + 4, &writer)
        for (row, bar) in bars.enumerated() {
            let y = row * rowHeight
            text(shortened(bar.name, to: 26), x: left - 8, y: y + 16, anchor: "end", &writer)
            let length = bar.value / largest * Double(width - left - right)
            writer.markup("<rect class=\"")
            writer.markup(bar.style)
            if let kind = bar.kind { writer.text(" k-" + kind) }
            writer.markup("\" x=\"")
            writer.number(left)
            writer.markup("\" y=\"")
            writer.number(y + 3)
            writer.markup("\" height=\"17\" rx=\"2\" width=\"")
            writer.text(decimal(bar.value > 0 ? max(length, 1) : 0))
            writer.markup("\"/>")
            text(bar.label, x: left + Int(length) + 6, y: y + 16, anchor: "start", style: "faint", &writer)
        }
        close(&writer)
    }

    /// Two histograms over one another's axis: a pair of columns for each span.
    static func histogram(
        _ first: [Int], _ second: [Int], names: [String], title: String, to writer: inout HTMLWriter
    ) {
        let (height, top, bottom) = (220, 12, 34)
        let count = max(names.count, 1)
        let largest = Double(max(first.max() ?? 0, second.max() ?? 0, 1))
        let step = Double(width - 60) / Double(count)
        open(title, height: height, &writer)
        axis(largest: largest, top: top, base: height - bottom, &writer) { compact($0) }
        for index in 0..<names.count {
            for (side, counts) in [first, second].enumerated() where index < counts.count {
                let length = Double(counts[index]) / largest * Double(height - top - bottom)
                writer.markup(side == 0 ? "<rect class=\"before\" x=\"" : "<rect class=\"after\" x=\"")
                writer.text(decimal(56 + step * Double(index) + Double(side) * step * 0.42))
                writer.markup("\" y=\"")
                writer.text(decimal(Double(height - bottom) - length))
                writer.markup("\" width=\"")
                writer.text(decimal(step * 0.4))
                writer.markup("\" height=\"")
                writer.text(decimal(length))
                writer.markup("\"><title>")
                writer.text("\(names[index]): \(counts[index])")
                writer.markup("</title></rect>")
            }
            // As many names as there is room for.
            if index % max(1, count / 12) == 0 {
                text(
                    names[index], x: Int(56 + step * (Double(index) + 0.4)), y: height - bottom + 16, anchor: "middle",
                    style: "faint", &writer)
            }
        }
        close(&writer)
    }

    /// A line over time.
    static func line(
        _ values: [Double], length: Double, title: String, to writer: inout HTMLWriter
    ) {
        let (height, top, bottom) = (220, 12, 34)
        let largest = max(values.max() ?? 0, .leastNonzeroMagnitude)
        let step = Double(width - 70) / Double(max(values.count, 1))
        open(title, height: height, &writer)
        axis(largest: largest, top: top, base: height - bottom, &writer) { number($0) }
        func point(_ index: Int) -> String {
            let y = Double(height - bottom) - values[index] / largest * Double(height - top - bottom)
            return "\(decimal(60 + step * (Double(index) + 0.5))),\(decimal(y))"
        }
        writer.markup("<polyline class=\"line\" points=\"")
        writer.text(values.indices.map(point).joined(separator: " "))
        writer.markup("\"/>")
        if values.count == 1 {
            writer.markup("<circle class=\"bar\" r=\"4\" cx=\"")
            writer.text(decimal(60 + step / 2))
            writer.markup("\" cy=\"")
            writer.number(top)
            writer.markup("\"/>")
        }
        let seconds = Double(values.count) * length
        for part in 0...4 {
            let time = seconds * Double(part) / 4
            text(
                number(time) + " s", x: 60 + (width - 70) * part / 4, y: height - bottom + 16,
                anchor: part == 0 ? "start" : part == 4 ? "end" : "middle", style: "faint", &writer)
        }
        close(&writer)
    }

    // MARK: Parts

    private static func open(_ title: String, height: Int, _ writer: inout HTMLWriter) {
        writer.markup("<svg role=\"img\" viewBox=\"0 0 ")
        writer.number(width)
        writer.markup(" ")
        writer.number(max(height, 1))
        writer.markup("\"><title>")
        writer.text(title)
        writer.markup("</title>\n")
    }

    private static func close(_ writer: inout HTMLWriter) { writer.markup("</svg>\n") }

    /// Lines at a nought, half and the whole, with their numbers.
    private static func axis(
        largest: Double, top: Int, base: Int, _ writer: inout HTMLWriter, _ label: (Double) -> String
    ) {
        for part in [0.0, 0.5, 1.0] {
            let y = base - Int(Double(base - top) * part)
            writer.markup("<line class=\"rule\" x1=\"56\" x2=\"")
            writer.number(width)
            writer.markup("\" y1=\"")
            writer.number(y)
            writer.markup("\" y2=\"")
            writer.number(y)
            writer.markup("\"/>")
            text(label(largest * part), x: 50, y: y + 4, anchor: "end", style: "faint", &writer)
        }
    }

    private static func text(
        _ text: String, x: Int, y: Int, anchor: StaticString, style: StaticString = "name", _ writer: inout HTMLWriter
    ) {
        writer.markup("<text class=\"")
        writer.markup(style)
        writer.markup("\" text-anchor=\"")
        writer.markup(anchor)
        writer.markup("\" x=\"")
        writer.number(x)
        writer.markup("\" y=\"")
        writer.number(y)
        writer.markup("\">")
        writer.text(text)
        writer.markup("</text>\n")
    }

    private static func shortened(_ text: String, to length: Int) -> String {
        text.count <= length ? text : text.prefix(length - 1) + "…"
    }

    // MARK: Numbers

    /// A coordinate, with one digit behind the point.
    private static func decimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }

    /// A number for people: as many digits as tell something.
    static func number(_ number: Double) -> String {
        if number >= 10 || number == number.rounded() { return grouped(Int(number.rounded())) }
        if number >= 1 { return decimal(number) }
        let hundredths = Int((number * 100).rounded())
        return hundredths == 100 ? "1" : "0." + String(100 + hundredths).dropFirst()
    }

    /// A share, which is not said to be all where it is not.
    static func percent(_ share: Double) -> String {
        let tenths = Int(share * 10)
        return "\(tenths / 10).\(tenths % 10) %"
    }

    /// A count with a comma before every three digits.
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(abs(number)))
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return text
    }

    private static func compact(_ number: Double) -> String {
        number >= 1e6
            ? Self.number(number / 1e6) + "M" : number >= 1e4 ? Self.number(number / 1e3) + "k" : Self.number(number)
    }

    static func bytes(_ count: Int) -> String {
        var value = Double(count)
        for unit in ["B", "kB", "MB", "GB"] {
            if value < 1000 { return "\(number(value)) \(unit)" }
            value /= 1000
        }
        return "\(number(value)) TB"
    }
}
