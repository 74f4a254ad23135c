internal import CXXHash

/// Makes names from elsewhere safe as names of files: nothing in them leads out of a folder, and every system takes them.
enum SafeName {
    /// Longer names are cut, and told apart by a hash of the whole.
    private static let maximumCount = 120

    /// Names that Windows keeps for devices, whatever their extension.
    private static let reserved: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// A name of one component, made of any bytes.
    static func component(_ name: some Sequence<UInt8>) -> [UInt8] {
        let name = Array(name)
        let isText = String(validating: name, as: UTF8.self) != nil
        var result: [UInt8] = []
        for byte in name {
            let isForbidden =
                byte < 0x20 || byte == 0x7F || "/\\:*?\"<>|".utf8.contains(byte) || byte >= 0x80 && !isText
            result += isForbidden ? PercentEncoding.encoded(byte) : [byte]
        }
        if result.allSatisfy({ $0 == UInt8(ascii: ".") }) {
            result = result.flatMap(PercentEncoding.encoded)
        }
        // Windows takes off what stands at the end.
        if let last = result.last, last == UInt8(ascii: ".") || last == 0x20 {
            result = result.dropLast() + PercentEncoding.encoded(last)
        }
        let stem = String(decoding: result.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self).lowercased()
        if reserved.contains(stem) || stem.isEmpty && result.starts(with: ".wikiscour".utf8) {
            result.insert(UInt8(ascii: "_"), at: 0)
        }
        return result.count > maximumCount ? shortened(result) : result
    }

    /// A path within an archive, as a path that stays within a folder.
    static func path(_ name: [UInt8], folderSuffix: String) -> FilePath {
        var parts = name.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }.map {
            component($0)
        }
        if parts.isEmpty { parts = [Array("unnamed".utf8)] }
        // A folder whose name ends like a document's could stand where a document goes.
        for index in parts.indices.dropLast()
        where String(decoding: parts[index], as: UTF8.self).lowercased().hasSuffix(folderSuffix) {
            parts[index].append(UInt8(ascii: "~"))
        }
        var bytes = Array(parts.joined(separator: [UInt8(ascii: "/")]))
        // No system takes a path of any length.
        if bytes.count > 1000 { bytes = shortened(parts[parts.count - 1] + Array("~\(hash(bytes))".utf8)) }
        return FilePath(bytes: bytes)
    }

    /// A path whose name no system refuses for its length: with its extension it may have become longer than the source's.
    static func fitting(_ path: FilePath, suffix: String) -> FilePath {
        guard path.lastComponent.count > 250 else { return path }
        let name = FilePath(bytes: shortened(Array(path.lastComponent.dropLast(suffix.utf8.count))) + suffix.utf8)
        return path.bytes.contains(UInt8(ascii: "/")) ? path.parent.appending(name.bytes) : name
    }

    private static func shortened(_ name: [UInt8]) -> [UInt8] {
        var cut = name.prefix(maximumCount - 17)
        while let last = cut.last, last & 0xC0 == 0x80 { cut.removeLast() }
        if let last = cut.last, last >= 0xC0 { cut.removeLast() }
        return cut + [UInt8(ascii: "~")] + hash(name).utf8
    }

    static func hash(_ bytes: [UInt8]) -> String {
        let digits = String(XXH3_64bits(bytes, bytes.count), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Hands out paths within one folder, each once, however many there are.
struct PathRegister {
    /// Hashes, because the paths of millions of pages would be large. Two paths that share one cost the second its plain name.
    private var taken: Set<Int> = []

    /// Takes a path, or one beside it where it is taken already.
    mutating func take(_ path: FilePath, number: Int) -> FilePath {
        if insert(path) { return path }
        var candidate = FilePath(bytes: path.bytes + "~\(number)".utf8)
        while !insert(candidate) { candidate = FilePath(bytes: candidate.bytes + "~".utf8) }
        return candidate
    }

    /// Without case and in any normal form (a string's hash is the same for all of them): some file systems take such names for one.
    private mutating func insert(_ path: FilePath) -> Bool {
        taken.insert(path.description.lowercased().hashValue).inserted
    }
}
