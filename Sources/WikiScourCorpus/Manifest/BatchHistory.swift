/// Looks at what earlier runs have left in an output folder, and makes it ready for the next.
struct BatchHistory {
    private let folder: BatchFolder
    private let versions: String
    private let settings: String

    init(_ folder: BatchFolder, versions: String, settings: String) {
        self.folder = folder
        self.versions = versions
        self.settings = settings
    }

    func open(resumes: Bool, notice: (String) -> Void) throws(CorpusError) {
        let head = ManifestMark.head(versions: versions, settings: settings)
        if case .head(let earlier, let settings) = try firstMark() {
            if head == .head(versions: earlier, settings: settings) {
                if resumes || isFinished { return }
                throw CorpusError(
                    .otherRun, folder.root,
                    "holds an unfinished run; say --resume to go on with it, or choose another folder")
            }
            let change =
                earlier == versions
                ? "made with other settings (\(settings); now: \(self.settings))"
                : "made by \(earlier); now it is \(versions)"
            guard resumes else {
                throw CorpusError(
                    .otherRun, folder.root,
                    "holds documents \(change); say --resume to make them anew, or choose another folder")
            }
            notice("the documents in \(folder.root) were \(change): all are made anew")
            removeOutput()
        }
        System.remove(folder.manifest)
        System.remove(folder.earlier)
        var writer = try ManifestWriter(folder.manifest)
        try writer.append(head.line)
        try writer.synchronize()
    }

    /// The line that a manifest begins with; nil where there is none, or a run was killed while it wrote it.
    private func firstMark() throws(CorpusError) -> ManifestMark? {
        do throws(SystemError) {
            guard var reader = try ManifestReader(folder.manifest), case .mark(let mark)? = reader.next()?.line else {
                return nil
            }
            return mark
        } catch {
            throw CorpusError(.unreadable, folder.manifest, error.message)
        }
    }

    /// Whether the last line says that the run came to its end.
    private var isFinished: Bool {
        let line = ManifestMark.end.line
        guard let size = System.size(of: folder.manifest), size > line.count,
            let file = try? System.Descriptor.reading(folder.manifest)
        else { return false }
        return (try? file.bytes(at: size - line.count, count: line.count)) == line
    }

    /// Removes the documents that the manifests name.
    private func removeOutput() {
        for manifest in [folder.manifest, folder.earlier] {
            guard var reader = try? ManifestReader(manifest) else { continue }
            while let (_, line) = reader.next() {
                switch line {
                case .page(let entry):
                    if let output = entry.output { System.remove(folder.root.appending(output.utf8)) }
                case .mark(.shard(let name, _, _)): System.remove(folder.root.appending(name.utf8))
                case .mark: break
                }
            }
        }
    }
}
