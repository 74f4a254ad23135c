internal import WikiScour

/// Reads sources in order and gives what they hold, one item at a time.
///
/// What a source is, its bytes tell. A container is gone through as it is read; what lies in it may be a container
/// again, or compressed.
struct SourceReader: IteratorProtocol {
    /// A container that is being read.
    private final class Container {
        enum Reader {
            case files(PageFiles.Iterator)
            case list(LineReader)
            case warc(WARCReader)
            case tar(TarReader)
            case lines(LineReader)
        }

        var reader: Reader
        let key: PageKey
        /// The folder of a tree that its pages go to.
        let folder: FilePath
        var count = 0
        var paths = PathRegister()
        /// The entry behind the one that is being read, where it was looked at already.
        var upcoming: (entry: Entry, contents: SourceContents?)?

        init(_ reader: Reader, _ key: PageKey, folder: FilePath) {
            self.reader = reader
            self.key = key
            self.folder = folder
        }
    }

    /// What a folder or a list names.
    private enum Entry {
        case item(SourceItem)
        case file(FilePath, place: FilePath)
        case folder(FilePath, place: FilePath)
        /// Nothing that is wanted.
        case none
    }

    private let options: SourceOptions
    private let limit: Int
    private let outputExtension: String
    private let meter: ReadMeter
    private let readsAhead: Bool
    /// The containers that are open, the innermost last.
    private var containers: [Container] = []

    /// - Parameters:
    ///   - limit: The size of the largest page, in bytes.
    ///   - outputExtension: The extension of documents in a tree.
    ///   - readsAhead: Whether files are unpacked beside what the caller does meanwhile.
    init(
        _ sources: [CorpusSource], options: SourceOptions, limit: Int, outputExtension: String, meter: ReadMeter,
        readsAhead: Bool = true
    ) {
        self.readsAhead = readsAhead
        self.options = options
        self.limit = limit
        self.outputExtension = outputExtension
        self.meter = meter
        var paths: [FilePath] = []
        for source in sources {
            switch source {
            case .path(let path): paths.append(path)
            case .list(let path):
                guard let file = try? OpenFile(path, meter: meter) else {
                    // Named as a page, it becomes a failure in its place.
                    paths.append(path)
                    continue
                }
                let reader = LineReader(ByteStream(file), limit: 1 << 16)
                containers.insert(Container(.list(reader), PageKey(source: path), folder: ""), at: 0)
            }
        }
        let files = PageFiles(paths, outputExtension: outputExtension).makeIterator()
        containers.append(Container(.files(files), PageKey(source: ""), folder: ""))
    }

    mutating func next() -> SourceItem? {
        while let container = containers.last {
            guard let found = next(in: container) else {
                containers.removeLast()
                continue
            }
            if let item = found { return item }
        }
        return nil
    }

    /// The next item of a container; an inner nil where there is none but there may be later, an outer one at the end.
    private mutating func next(in container: Container) -> SourceItem?? {
        switch container.reader {
        case .files, .list:
            let upcoming = container.upcoming ?? nextEntry(in: container).map { ($0, nil) }
            container.upcoming = nil
            return upcoming.map { item(for: $0.entry, $0.contents, in: container) }
        case .warc(let reader):
            return reader.next().map { item($0.offset, $0.payload, in: container) }
        case .lines(let lines):
            return lines.next().map { found in
                switch found.line {
                case .whole(let bytes):
                    return item(found.offset, .jsonLine(ContiguousArray(bytes)), in: container)
                case .tooLong: return item(found.offset, tooLarge, in: container)
                case .damaged(let message): return item(found.offset, .failed(.damaged, message), in: container)
                }
            }
        case .tar(let reader):
            return reader.next().map { member($0.member, at: $0.offset, in: container) }
        }
    }

    private var tooLarge: SourceItem.Payload {
        .failed(.tooLarge, "larger than \(limit) bytes, the largest page that is cleaned")
    }

    /// An item of a container in which pages have numbers.
    private func item(_ offset: Int, _ payload: SourceItem.Payload, in container: Container) -> SourceItem {
        container.count += 1
        return SourceItem(
            key: container.key.appending(offset), place: .numbered(container.count, in: container.folder),
            payload: payload)
    }

    // MARK: Files

    /// The next entry of a folder or a list.
    private func nextEntry(in container: Container) -> Entry? {
        switch container.reader {
        case .files(var files):
            let file = files.next()
            container.reader = .files(files)
            return file.map { entry(for: $0, in: container) }
        case .list(let lines):
            return lines.next().map { entry(for: $0.line, at: $0.offset, in: container) }
        case .warc, .tar, .lines: return nil
        }
    }

    private func entry(for file: Result<PageFile, CorpusError>, in container: Container) -> Entry {
        switch file {
        case .failure(let error):
            return .item(
                SourceItem(
                    key: PageKey(source: error.path), place: .path(""), payload: .failed(error.code, error.message)))
        case .success(let file):
            guard file.isStandardInput || options.admits(file.path) else { return .none }
            // The manifest names documents as text, so their names are text.
            var name = file.outputPath.bytes
            if String(validating: name, as: UTF8.self) == nil {
                name = name.flatMap { $0 < 0x80 ? [$0] : PercentEncoding.encoded($0) }
            }
            return .file(
                file.path,
                place: SafeName.fitting(
                    container.folder.appending(name), suffix: file.isStandardInput ? "" : "." + outputExtension))
        }
    }

    private func entry(for line: LineReader.Line, at offset: Int, in container: Container) -> Entry {
        guard case .whole(let bytes) = line else {
            return .item(item(offset, .failed(.damaged, "not a path"), in: container))
        }
        guard !bytes.isEmpty else { return .none }
        let path = FilePath(bytes: bytes)
        container.count += 1
        let name = PageName(path.bytes[...])
        let place = container.paths.take(
            SafeName.path(Array(name.stem), folderSuffix: "." + outputExtension), number: container.count)
        if let status = try? System.status(of: path, following: true), status.type == .folder {
            return .folder(path, place: place)
        }
        guard options.admits(path) else { return .none }
        return .file(path, place: FilePath(bytes: place.bytes + ".\(outputExtension)".utf8))
    }

    /// - Parameter contents: What a file holds, where it was opened ahead.
    private mutating func item(
        for entry: Entry, _ contents: SourceContents?, in container: Container
    ) -> SourceItem? {
        switch entry {
        case .item(let item): return item
        case .none: return nil
        case .folder(let path, let place):
            let files = PageFiles([path], outputExtension: outputExtension).makeIterator()
            containers.append(Container(.files(files), PageKey(source: path), folder: place))
            return nil
        case .file(let path, let place):
            let item = item(for: path, contents, place: place)
            if readsAhead, containers.last !== container { openNext(in: container) }
            return item
        }
    }

    /// Opens the next file, so that it is unpacked while a container before it is read.
    private func openNext(in container: Container) {
        // Who writes into a pipe may wait for what becomes of what was there before.
        if case .list = container.reader, !SourceContents.isRegularFile(container.key.source) { return }
        guard let entry = nextEntry(in: container) else { return }
        var contents: SourceContents?
        if case .file(let path, _) = entry, SourceContents.isRegularFile(path) {
            // What cannot be opened is tried again in its turn, and fails there.
            contents = try? SourceContents(ofFile: path, meter: meter, readsAhead: readsAhead)
        }
        container.upcoming = (entry, contents)
    }

    private mutating func item(for path: FilePath, _ contents: SourceContents?, place: FilePath) -> SourceItem? {
        let key = PageKey(source: path)
        do throws(SystemError) {
            let name = path == "-" ? ArraySlice("stdin".utf8) : path.lastComponent
            var folder = SafeName.component(name)
            // A document could go where the folder would.
            if String(decoding: folder, as: UTF8.self).lowercased().hasSuffix("." + outputExtension) {
                folder.append(UInt8(ascii: "~"))
            }
            let opened =
                if let contents { contents } else {
                    try SourceContents(ofFile: path, meter: meter, readsAhead: readsAhead)
                }
            return item(
                for: opened, key,
                name: path == "-" ? [] : Array(name), place: place,
                folder: place.bytes.contains(UInt8(ascii: "/"))
                    ? place.parent.appending(folder) : FilePath(bytes: folder))
        } catch {
            return SourceItem(key: key, place: .path(place), payload: .failed(.unreadable, error.message))
        }
    }

    // MARK: Contents

    /// The page that is there; nil where it is a container, which is gone through next.
    private mutating func item(
        for contents: SourceContents, _ key: PageKey, name: [UInt8], place: FilePath, folder: FilePath
    ) -> SourceItem? {
        let stream = contents.stream
        let payload: SourceItem.Payload
        switch contents.form {
        case .page: payload = page(stream, name)
        case .zim:
            payload = .failed(
                .unknownContainer, "a ZIM archive is not read; write its pages to a folder with zimdump and clean that")
        case .warc:
            containers.append(Container(.warc(WARCReader(stream, limit: limit)), key, folder: folder))
            return nil
        case .jsonLines:
            // A page in JSON takes more room than the page.
            containers.append(Container(.lines(LineReader(stream, limit: 2 * limit)), key, folder: folder))
            return nil
        case .tar:
            containers.append(Container(.tar(TarReader(stream)), key, folder: folder))
            return nil
        }
        return SourceItem(key: key, place: .path(place), payload: payload)
    }

    private func page(_ stream: ByteStream, _ name: [UInt8]) -> SourceItem.Payload {
        let bytes = stream.peek(limit + 1)
        if bytes.count > limit { return tooLarge }
        if let damage = stream.damage { return .failed(.damaged, damage) }
        defer { stream.take(bytes.count) }
        return .page(ContiguousArray(bytes), RecordFacts(title: Self.title(name)))
    }

    /// The title that a file's name stands for, without the extensions of compression.
    private static func title(_ name: [UInt8]) -> String? {
        var name = name[...]
        for suffix in [".gz", ".bz2", ".zst"] where name.count > suffix.utf8.count {
            if name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) { name = name.dropLast(suffix.utf8.count) }
        }
        return PageName(name).title
    }

    private mutating func member(_ member: TarReader.Member, at offset: Int, in container: Container) -> SourceItem? {
        let key = container.key.appending(offset)
        container.count += 1
        switch member {
        case .damaged(let message):
            return SourceItem(key: key, place: .path(""), payload: .failed(.damaged, message))
        case .other("a folder"): return nil
        case .other: return SourceItem(key: key, place: .path(""), payload: .skipped(.notAFile))
        case .file(let name, let contents):
            guard options.admits(FilePath(bytes: name)) else { return nil }
            let suffix = "." + outputExtension
            let path = FilePath(bytes: name)
            let folder = container.folder.appending(SafeName.path(name, folderSuffix: suffix).bytes)
            let stem = Array(PageName(name[...]).stem)
            let place = container.paths.take(SafeName.path(stem, folderSuffix: suffix), number: container.count)
            let mayBeContainer = containers.count <= SourceContents.maximumDepth
            return item(
                for: SourceContents(of: contents, mayBeContainer: mayBeContainer), key, name: Array(path.lastComponent),
                place: container.folder.appending(place.bytes + suffix.utf8), folder: folder)
        }
    }
}
