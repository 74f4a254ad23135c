/// Writes each document to a file of its own, in a tree of the shape of the sources.
struct DocumentTree: Sendable {
    private let folder: BatchFolder
    var root: FilePath { folder.root }

    /// Numbers the files while they are written.
    private let count = Monitor(0)

    init(_ folder: BatchFolder) {
        self.folder = folder
    }

    /// Writes a document under another name, on the worker that made it.
    func write(_ document: ContiguousArray<UInt8>) throws(SystemError) -> FilePath {
        let number = count.change { count in
            count += 1
            return count
        }
        let temporary = folder.temporary(String(number))
        let file = try System.Descriptor.writing(temporary)
        try System.write(document, to: file.number)
        return temporary
    }

    /// Gives a document its name, in the order of the corpus.
    func place(_ temporary: FilePath, at place: FilePath) throws(SystemError) {
        let target = folder.root.appending(place.bytes)
        do throws(SystemError) {
            try System.rename(temporary, to: target)
        } catch {
            // Nearly always the folder is there.
            try System.createFolders(target.parent)
            try System.rename(temporary, to: target)
        }
    }

    func discard(_ temporary: FilePath) {
        System.remove(temporary)
    }
}

extension OutputPlace {
    /// The path of a document with a title.
    func path(title: String, extension: String) -> FilePath {
        switch self {
        case .path(let path): return path
        case .numbered(let number, let folder):
            // A thousand to a folder: some systems are slow with more.
            let digits = String(number)
            let name = SafeName.component(
                Array((String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "_" + title).utf8))
            let group = String(1000 + number / 1000).dropFirst(number < 1_000_000 ? 1 : 0)
            return folder.appending("\(group)/".utf8 + name + ".\(`extension`)".utf8)
        }
    }
}
