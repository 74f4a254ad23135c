import Foundation

/// Any JSON, to be compared. An empty list and a field that is not there are the same.
enum JSONValue: Decodable, Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let string = try? container.decode(String.self) {
            self = .string(string)
        } else if let array = try? container.decode([JSONValue].self) {
            self = .array(array)
        } else {
            self = .object(try container.decode([String: JSONValue].self).filter { !$0.value.isEmpty })
        }
    }

    var isEmpty: Bool { self == .array([]) }

    /// The fields of a record.
    static func fields(of json: Data) throws -> [String: JSONValue] {
        try JSONDecoder().decode([String: JSONValue].self, from: json)
    }
}
