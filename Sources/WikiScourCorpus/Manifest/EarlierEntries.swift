/// The entries of an earlier run by their keys, where the sources have changed since and the order tells nothing.
final class EarlierEntries {
    private let file: System.Descriptor
    /// Where each entry's line is. Keys by hash, so that millions fit.
    private var lines: [Int: (offset: Int, count: Int)] = [:]

    /// Opens the file of entries.
    init(_ path: FilePath) throws(SystemError) {
        file = try .reading(path)
        guard var reader = try ManifestReader(path) else { return }
        while let (start, line) = reader.next() {
            guard case .page(let entry) = line else { continue }
            // Of two entries the first is the newer.
            if lines[entry.key.hashValue] == nil { lines[entry.key.hashValue] = (start, reader.offset - start) }
        }
    }

    /// Takes the entry of a page out.
    func take(_ key: String) -> ManifestEntry? {
        guard let place = lines[key.hashValue], let entry = entry(at: place), entry.key == key else { return nil }
        lines[key.hashValue] = nil
        return entry
    }

    /// The documents of the entries that nobody took.
    func outputs() -> Set<String> {
        Set(lines.values.compactMap { entry(at: $0)?.output })
    }

    private func entry(at place: (offset: Int, count: Int)) -> ManifestEntry? {
        guard let bytes = try? file.bytes(at: place.offset, count: place.count) else { return nil }
        return bytes.withUnsafeBufferPointer { ManifestEntry($0) }
    }
}
