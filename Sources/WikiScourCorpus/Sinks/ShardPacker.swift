internal import CZLib
internal import CZstd

/// How shards are packed.
public enum Packing: String, Sendable, Hashable, CaseIterable {
    /// The shards are plain JSON Lines.
    case none
    /// Each shard is a file of gzip.
    case gzip
    /// Each shard is a file of zstd.
    case zstd

    /// What the names of packed files end with.
    var suffix: String {
        switch self {
        case .none: ""
        case .gzip: ".gz"
        case .zstd: ".zst"
        }
    }
}

/// Packs one shard. The same bytes give the same file, however they are handed over.
struct ShardPacker: ~Copyable {
    private enum Encoder {
        case none
        case gzip(UnsafeMutablePointer<z_stream>)
        case zstd(OpaquePointer)
    }

    private let encoder: Encoder
    private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

    init(_ packing: Packing) {
        switch packing {
        case .none: encoder = .none
        case .gzip:
            let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
            stream.initialize(to: z_stream())
            _ = wikiscour_gzip_init(stream, 6)
            encoder = .gzip(stream)
        case .zstd: encoder = .zstd(ZSTD_createCCtx())
        }
    }

    deinit {
        room.deallocate()
        switch encoder {
        case .none: break
        case .gzip(let stream):
            deflateEnd(stream)
            stream.deallocate()
        case .zstd(let context): ZSTD_freeCCtx(context)
        }
    }

    /// Packs more bytes, or what is left at the end.
    ///
    /// - Returns: What has come out.
    mutating func pack(_ bytes: ContiguousArray<UInt8>, isEnd: Bool) -> ContiguousArray<UInt8> {
        switch encoder {
        case .none: return bytes
        case .gzip(let stream):
            var packed = ContiguousArray<UInt8>()
            bytes.withUnsafeBufferPointer { bytes in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
                stream.pointee.avail_in = UInt32(bytes.count)
                repeat {
                    stream.pointee.next_out = room.baseAddress!.assumingMemoryBound(to: UInt8.self)
                    stream.pointee.avail_out = UInt32(room.count)
                    deflate(stream, isEnd ? Z_FINISH : Z_NO_FLUSH)
                    packed.append(contentsOf: room[..<(room.count - Int(stream.pointee.avail_out))])
                } while stream.pointee.avail_out == 0
            }
            return packed
        case .zstd(let context):
            var packed = ContiguousArray<UInt8>()
            bytes.withUnsafeBytes { bytes in
                var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
                while true {
                    var output = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
                    let left = ZSTD_compressStream2(context, &output, &input, isEnd ? ZSTD_e_end : ZSTD_e_continue)
                    packed.append(contentsOf: room[..<output.pos])
                    if isEnd ? left == 0 : input.pos == input.size { return }
                }
            }
            return packed
        }
    }
}
