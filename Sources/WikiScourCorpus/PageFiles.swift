/// The pages of files and folders, in order: as named, and within a folder by the bytes of their names.
///
/// A folder is read when its turn comes, so that memory does not grow with the corpus. What is no page is not passed
/// over in silence: a link that leads out of its folder, a pipe, an unreadable folder are failures in their place.
/// Symbolic links to files are followed within their folder; those to folders never are, for what they lead to
/// has a place of its own.
public struct PageFiles: Sequence {
    private let sources: [FilePath]
    private let outputExtension: String

    /// - Parameters:
    ///   - sources: Files and folders; `-` is the standard input.
    ///   - outputExtension: The extension of the documents, such as "txt".
    public init(_ sources: [FilePath], outputExtension: String) {
        self.sources = sources
        self.outputExtension = outputExtension
    }

    /// Begins at the first source.
    public func makeIterator() -> Iterator {
        Iterator(sources: sources, outputExtension: outputExtension)
    }

    /// One way through the files.
    public struct Iterator: IteratorProtocol {
        private let outputExtension: String
        /// What is still to come at each depth, the outermost first, each in reverse order.
        private var levels: [[Item]] = []

        private enum Item {
            case page(PageFile)
            case folder(Folder)
            case failure(CorpusError)
        }

        private struct Folder {
            var path: FilePath
            var outputPath: FilePath
            /// The folder that was named, resolved: links within it are followed.
            var root: FilePath
        }

        fileprivate init(sources: [FilePath], outputExtension: String) {
            self.outputExtension = outputExtension
            // A single folder is mirrored as it is; of several, each keeps its name, so that they do not mix.
            var names = OutputNames(extension: outputExtension)
            let items = sources.map { Self.item(for: $0, isOnly: sources.count == 1, names: &names) }
            levels = [items.reversed()]
        }

        private static func item(for source: FilePath, isOnly: Bool, names: inout OutputNames) -> Item {
            if source.bytes.elementsEqual("-".utf8) {
                let output = names.file(named: ArraySlice("stdin".utf8))
                return .page(PageFile(path: source, isStandardInput: true, outputPath: output))
            }
            do throws(SystemError) {
                if try System.status(of: source, following: true).type == .folder {
                    let root = try System.resolve(source)
                    let output = isOnly ? FilePath("") : names.folder(named: root.lastComponent)
                    return .folder(Folder(path: source, outputPath: output, root: root))
                }
                let output = names.file(named: source.lastComponent)
                return .page(PageFile(path: source, isStandardInput: false, outputPath: output))
            } catch {
                return .failure(CorpusError(.unreadable, source, error.message))
            }
        }

        /// The next page, or what could not be listed; nil behind the last.
        public mutating func next() -> Result<PageFile, CorpusError>? {
            while !levels.isEmpty {
                switch levels[levels.count - 1].popLast() {
                case nil: levels.removeLast()
                case .page(let page): return .success(page)
                case .failure(let error): return .failure(error)
                case .folder(let folder):
                    do throws(SystemError) {
                        levels.append(try contents(of: folder))
                    } catch {
                        return .failure(CorpusError(.unreadable, folder.path, error.message))
                    }
                }
            }
            return nil
        }

        /// What a folder holds, in reverse order.
        private func contents(of folder: Folder) throws(SystemError) -> [Item] {
            let names = try System.names(in: folder.path)
                .filter { !PageName($0[...]).isLitter }
                .sorted { $0.lexicographicallyPrecedes($1) }
            let types = names.map { name in
                (try? System.status(of: folder.path.appending(name), following: false).type) ?? .other
            }
            // Folders choose first: they keep their names, and the pages give way.
            var outputs = OutputNames(extension: outputExtension)
            var items: [Item?] = []
            for (name, type) in zip(names, types) {
                guard type == .folder else {
                    items.append(nil)
                    continue
                }
                let output = folder.outputPath.appending(outputs.folder(named: name[...]).bytes)
                items.append(
                    .folder(Folder(path: folder.path.appending(name), outputPath: output, root: folder.root)))
            }
            for index in names.indices where items[index] == nil {
                let path = folder.path.appending(names[index])
                if let error = obstacle(to: path, type: types[index], root: folder.root) {
                    items[index] = .failure(error)
                } else {
                    let output = folder.outputPath.appending(outputs.file(named: names[index][...]).bytes)
                    items[index] = .page(PageFile(path: path, isStandardInput: false, outputPath: output))
                }
            }
            return items.reversed().compactMap(\.self)
        }

        /// Why something in a folder is not read; nil for a page.
        private func obstacle(to path: FilePath, type: System.FileType, root: FilePath) -> CorpusError? {
            do throws(SystemError) {
                switch type {
                case .file, .folder: return nil
                case .other: return CorpusError(.notAFile, path, "not a regular file")
                case .link:
                    switch try System.status(of: path, following: true).type {
                    case .folder:
                        return CorpusError(.linkNotFollowed, path, "a symbolic link to a folder is not followed")
                    case .file where !(try System.resolve(path).isInside(root)):
                        return CorpusError(
                            .linkNotFollowed, path, "a symbolic link that leads out of the folder is not followed")
                    case .file: return nil
                    case .other, .link: return CorpusError(.notAFile, path, "not a regular file")
                    }
                }
            } catch {
                return CorpusError(.unreadable, path, error.message)
            }
        }
    }
}

/// Hands out the names of documents in one folder, each once.
private struct OutputNames {
    private let suffix: [UInt8]
    // Compared as strings and without case: some file systems take names that differ in case or normal form for one,
    // and the corpus must have the same shape on each.
    private var taken: Set<String> = []

    init(extension: String) {
        suffix = Array(".\(`extension`)".utf8)
    }

    mutating func folder(named name: ArraySlice<UInt8>) -> FilePath {
        take([Array(name)], suffix: [])
    }

    /// `page.html` becomes `page.txt`; beside a `page.htm`, that becomes `page.htm.txt`.
    mutating func file(named name: ArraySlice<UInt8>) -> FilePath {
        take([Array(PageName(name).stem), Array(name)], suffix: suffix)
    }

    /// Takes the first candidate that is free, else numbers the last.
    private mutating func take(_ candidates: [[UInt8]], suffix: [UInt8]) -> FilePath {
        for candidate in candidates where insert(candidate + suffix) { return FilePath(bytes: candidate + suffix) }
        var number = 2
        while true {
            let candidate = candidates[candidates.count - 1] + Array("~\(number)".utf8) + suffix
            if insert(candidate) { return FilePath(bytes: candidate) }
            number += 1
        }
    }

    private mutating func insert(_ name: [UInt8]) -> Bool {
        taken.insert(String(decoding: name, as: UTF8.self).lowercased()).inserted
    }
}
