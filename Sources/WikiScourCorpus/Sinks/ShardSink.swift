/// Writes records as JSON Lines into files of about one size, which appear when they are whole.
final class ShardSink {
    /// A shard that is being written.
    private final class Shard {
        let file: System.Descriptor
        let temporary: FilePath
        var packer: ShardPacker
        var fileByteCount = 0

        init(_ temporary: FilePath, _ packing: Packing) throws(SystemError) {
            self.temporary = temporary
            file = try .writing(temporary)
            packer = ShardPacker(packing)
        }

        func write(_ bytes: ContiguousArray<UInt8>, isEnd: Bool) throws(SystemError) {
            let packed = packer.pack(bytes, isEnd: isEnd)
            try System.write(packed, to: file.number)
            fileByteCount += packed.count
        }
    }

    private let folder: BatchFolder
    private let size: Int
    private let packing: Packing
    private var number: Int
    private var shard: Shard?
    /// How many bytes are in it, before it is packed.
    private var byteCount = 0

    /// - Parameters:
    ///   - size: The size of a shard before it is packed, which the last record of each exceeds.
    ///   - first: The number of the first shard that is written.
    init(_ folder: BatchFolder, size: Int, packing: Packing, first: Int) {
        self.folder = folder
        self.size = size
        self.packing = packing
        number = first
    }

    private func name(_ number: Int) -> String {
        "pages-" + String(String(100_000 + number).dropFirst(number < 100_000 ? 1 : 0)) + ".jsonl" + packing.suffix
    }

    /// Writes a record.
    ///
    /// - Returns: The name of the shard that it is in.
    func write(_ record: ContiguousArray<UInt8>) throws(CorpusError) -> String {
        let name = name(number)
        do throws(SystemError) {
            if shard == nil { shard = try Shard(folder.temporary(name), packing) }
            try shard!.write(record, isEnd: false)
            byteCount += record.count
        } catch {
            throw CorpusError(.unwritable, folder.root.appending(name.utf8), error.message)
        }
        return name
    }

    /// Whether no more fits into the shard that is being written.
    var isFull: Bool { byteCount >= size }

    /// Gives the shard its name.
    ///
    /// - Returns: What the manifest notes of it; nil where no shard has been begun.
    func close() throws(CorpusError) -> ManifestMark? {
        guard let shard else { return nil }
        let name = name(number)
        do throws(SystemError) {
            try shard.write([], isEnd: true)
            try shard.file.synchronize()
            try System.rename(shard.temporary, to: folder.root.appending(name.utf8))
            let mark = ManifestMark.shard(name: name, byteCount: shard.fileByteCount, isFull: isFull)
            self.shard = nil
            byteCount = 0
            number += 1
            return mark
        } catch {
            throw CorpusError(.unwritable, folder.root.appending(name.utf8), error.message)
        }
    }

    /// Removes the shards that are left from an earlier run and will not be written again.
    func removeLeftovers() {
        var number = number
        while System.size(of: folder.root.appending(name(number).utf8)) != nil {
            System.remove(folder.root.appending(name(number).utf8))
            number += 1
        }
    }
}
