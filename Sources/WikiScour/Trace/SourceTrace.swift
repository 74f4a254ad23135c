/// The text of a page as it came, piece by piece in its order, and what became of each.
///
/// It is made for whoever wants to see it, and costs about what cleaning does; a corpus is cleaned without.
package struct SourceTrace: Sendable {
    /// What became of a piece.
    package enum Fate: Sendable, Hashable, BitwiseCopyable {
        /// White space, and marks of a flattener that say nothing by themselves.
        case blank
        /// It is in the document, in this of its ``DocumentUnit``s.
        case kept(unit: Int)
        /// It is this one of the account.
        case removed(Int)
        /// It is in neither, which no text should be.
        case untold
    }

    /// What stands between a piece and the one before it.
    package enum Break: UInt8, Sendable, Comparable, BitwiseCopyable {
        case none, cell, line, block, item

        package static func < (left: Break, right: Break) -> Bool { left.rawValue < right.rawValue }
    }

    /// How a piece was set.
    package enum Look: UInt8, Sendable, BitwiseCopyable {
        case plain, heading
        /// Its white space counts.
        case verbatim
    }

    /// Where something stands in the page as it was read: a byte from the beginning, a line and a column from 1.
    package struct Place: Sendable, Hashable, BitwiseCopyable {
        package var byte = 0
        package var line = 1
        package var column = 1
    }

    package struct Piece: Sendable {
        /// The piece's bytes in ``SourceTrace/text``.
        package var text: Range<Int>
        package var place = Place()
        package var fate: Fate
        package var before = Break.none
        package var look = Look.plain
    }

    /// The text of all pieces.
    package var text = ContiguousArray<UInt8>()
    package var pieces = ContiguousArray<Piece>()
    /// Where each removal of the account stood.
    package var removalPlaces: [Place] = []

    package func string(_ piece: Piece) -> String { String(decoding: text[piece.text], as: UTF8.self) }

    /// Adds a piece, or makes it part of the one before, where nothing parts them.
    mutating func append(_ bytes: some Collection<UInt8>, _ fate: Fate, at byte: Int, before: Break, look: Look) {
        let start = text.count
        text.append(contentsOf: bytes)
        if before == .none, let last = pieces.last, last.look == look, last.fate == fate {
            pieces[pieces.count - 1].text = last.text.lowerBound..<text.count
            return
        }
        pieces.append(
            Piece(text: start..<text.count, place: Place(byte: byte), fate: fate, before: before, look: look))
    }

    /// Finds the line and column of every piece and removal in the page that was read.
    ///
    /// - Parameter isMarkup: Whether a piece may begin behind the end of a tag, where its reader stood.
    mutating func findPlaces(of removals: [Removal], in page: Bytes, isMarkup: Bool) {
        for index in pieces.indices where isMarkup {
            let byte = pieces[index].place.byte
            if byte < page.count, page[byte] == UInt8(ascii: ">") { pieces[index].place.byte += 1 }
        }
        removalPlaces = removals.map { Place(byte: $0.offset) }
        // What was asked for in order is found in one go.
        let order = (pieces.map(\.place.byte) + removals.map(\.offset)).sorted()
        var found: [Int: Place] = [:]
        var place = Place()
        for byte in order where found[byte] == nil {
            while place.byte < min(byte, page.count) {
                if page[place.byte] == 0x0A {
                    place.line += 1
                    place.column = 1
                } else if page[place.byte] & 0xC0 != 0x80 {
                    place.column += 1
                }
                place.byte += 1
            }
            found[byte] = place
        }
        for index in pieces.indices { pieces[index].place = found[pieces[index].place.byte]! }
        for index in removalPlaces.indices { removalPlaces[index] = found[removalPlaces[index].byte]! }
    }
}
