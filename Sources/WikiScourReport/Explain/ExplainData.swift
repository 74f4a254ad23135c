internal import WikiScour

/// What the script tells of a removal or a block when one points at it: numbers, and names of rules, which are ours.
struct ExplainData {
    private let trace: SourceTrace
    private let article: Article

    init(_ trace: SourceTrace, _ article: Article) {
        self.trace = trace
        self.article = article
    }

    func write(to writer: inout HTMLWriter) {
        var names: [String] = []
        var numbers: [String: Int] = [:]
        func number(_ name: String) -> Int {
            if let known = numbers[name] { return known }
            numbers[name] = names.count
            names.append(name)
            return names.count - 1
        }
        let removals = zip(article.account, trace.removalPlaces).map { removal, place in
            "[\(number(removal.kind.rawValue)),\(number(removal.rule)),\(Self.list(place))]"
        }
        var places: [Int: SourceTrace.Place] = [:]
        for piece in trace.pieces {
            if case .kept(let unit) = piece.fate, places[unit] == nil { places[unit] = piece.place }
        }
        let units = article.units.enumerated().map { index, unit in
            let place = places[index].map { Self.list($0) } ?? "0,0,0"
            return "[\(number("\(unit.kind)")),\(place)]"
        }
        writer.markup("<script type=\"application/json\" id=\"data\">{\"names\":[")
        // Names are ours, and still nothing in them may end the element.
        writer.trusted(
            names.map { "\"\($0.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.: ".contains($0)) })\"" }
                .joined(separator: ","))
        writer.markup("],\n\"removals\":[")
        writer.trusted(removals.joined(separator: ","))
        writer.markup("],\n\"units\":[")
        writer.trusted(units.joined(separator: ","))
        writer.markup("]}</script>\n")
    }

    private static func list(_ place: SourceTrace.Place) -> String { "\(place.byte),\(place.line),\(place.column)" }
}
