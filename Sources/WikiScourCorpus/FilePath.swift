/// The path of a file, as the bytes that the system knows it by.
///
/// File names need not be valid UTF-8, and a name that has been repaired names another file; so paths stay bytes.
public struct FilePath: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The bytes of the path, without a NUL at their end.
    public let bytes: [UInt8]

    /// A path of any bytes.
    ///
    /// - Parameter bytes: The path without a NUL at its end.
    public init(bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    /// A path that is text, in UTF-8.
    public init(_ string: String) {
        self.init(bytes: string.utf8)
    }

    /// A path written in source code.
    public init(stringLiteral string: String) {
        self.init(string)
    }

    /// The path for people; bytes that are not UTF-8 become U+FFFD.
    public var description: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// The part behind the last slash; slashes at the end don't count. Empty for `/`.
    var lastComponent: ArraySlice<UInt8> {
        let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }.map { $0 + 1 } ?? 0
        let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        return bytes[start..<end]
    }

    /// The path of the folder that holds this; `.` for a path of one component.
    var parent: FilePath {
        let name = lastComponent
        guard let slash = bytes[..<name.startIndex].lastIndex(where: { $0 != UInt8(ascii: "/") }) else {
            return FilePath(name.startIndex > 0 ? "/" : ".")
        }
        return FilePath(bytes: bytes[...slash])
    }

    /// The path of something in this folder. An empty path is the folder itself.
    func appending(_ name: some Collection<UInt8>) -> FilePath {
        if bytes.isEmpty { return FilePath(bytes: name) }
        if name.isEmpty { return self }
        return FilePath(bytes: bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name)
    }

    /// Whether this lies in `folder`, or is it. Both must be resolved paths.
    func isInside(_ folder: FilePath) -> Bool {
        guard bytes.starts(with: folder.bytes) else { return false }
        return bytes.count == folder.bytes.count || folder.bytes.last == UInt8(ascii: "/")
            || bytes[folder.bytes.count] == UInt8(ascii: "/")
    }

    /// The first folder among sources that this folder lies in, or that lies in it: the next run would read its own output.
    func overlap(with sources: [FilePath]) -> FilePath? {
        sources.first { source in
            guard let status = try? System.status(of: source, following: true), status.type == .folder,
                let folder = try? System.resolve(source)
            else { return false }
            let output = location
            return output.isInside(folder) || folder.isInside(output)
        }
    }

    /// Where a folder is, or will be once it is made.
    private var location: FilePath {
        if let resolved = try? System.resolve(self) { return resolved }
        if parent == self { return self }
        return parent.location.appending(lastComponent)
    }
}
