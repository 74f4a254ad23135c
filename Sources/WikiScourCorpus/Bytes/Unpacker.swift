internal import CBZip2
internal import CBrotli
internal import CZLib
internal import CZstd

/// The ways in which a file may be compressed. All are made of members, one after the other.
enum Compression: String, Sendable, CaseIterable {
    case gzip, bzip2, zstd

    /// How many bytes tell a member.
    static let signatureSize = 10

    /// What the first bytes of a file, or of a member, tell; nil for what is not compressed.
    init?(signature bytes: UnsafeRawBufferPointer) {
        if bytes.starts(with: [0x1F, 0x8B, 0x08]), bytes.count < 4 || bytes[3] & 0xE0 == 0 {
            self = .gzip
        } else if bytes.count >= 10, bytes.starts(with: "BZh".utf8), (0x31...0x39).contains(bytes[3]),
            bytes[4...].starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
                || bytes[4...].starts(with: [0x17, 0x72, 0x45, 0x38, 0x50, 0x90])
        {
            self = .bzip2
        } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
            || bytes.count >= 4 && bytes[0] & 0xF0 == 0x50 && bytes[1...].starts(with: [0x2A, 0x4D, 0x18])
        {
            self = .zstd
        } else {
            return nil
        }
    }

    /// The first byte of a member, by which the next one is found behind damage.
    var firstByte: UInt8 {
        switch self {
        case .gzip: 0x1F
        case .bzip2: UInt8(ascii: "B")
        case .zstd: 0x28
        }
    }
}

/// Unpacks one member after the other.
final class Unpacker {
    enum State {
        case inMember, atMemberEnd
        case damaged(String)

        var isEnd: Bool { if case .inMember = self { false } else { true } }
    }

    private enum Decoder {
        case zlib(UnsafeMutablePointer<z_stream>)
        case bzip2(UnsafeMutablePointer<bz_stream>)
        case zstd(OpaquePointer)
        case brotli(OpaquePointer)
    }

    private let decoder: Decoder

    init(_ compression: Compression) {
        switch compression {
        case .gzip: decoder = Self.zlib(windowBits: 31)
        case .bzip2:
            let stream = UnsafeMutablePointer<bz_stream>.allocate(capacity: 1)
            stream.initialize(to: bz_stream())
            BZ2_bzDecompressInit(stream, 0, 0)
            decoder = .bzip2(stream)
        case .zstd: decoder = .zstd(ZSTD_createDCtx())
        }
    }

    /// Reads what HTTP calls "deflate", which is a zlib stream by the book and bare deflate data from some servers.
    init(deflateWithHeader: Bool) {
        decoder = Self.zlib(windowBits: deflateWithHeader ? 15 : -15)
    }

    /// Reads brotli, which nothing tells by its bytes and only HTTP uses; one body.
    init(brotli: Void) {
        decoder = .brotli(BrotliDecoderCreateInstance(nil, nil, nil))
    }

    private static func zlib(windowBits: Int32) -> Decoder {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        _ = wikiscour_inflate_init(stream, windowBits)
        return .zlib(stream)
    }

    deinit {
        switch decoder {
        case .zlib(let stream):
            inflateEnd(stream)
            stream.deallocate()
        case .bzip2(let stream):
            BZ2_bzDecompressEnd(stream)
            stream.deallocate()
        case .zstd(let context): ZSTD_freeDCtx(context)
        case .brotli(let state): BrotliDecoderDestroyInstance(state)
        }
    }

    /// Makes ready for another member.
    func begin() {
        switch decoder {
        case .zlib(let stream): inflateReset(stream)
        case .bzip2(let stream):
            BZ2_bzDecompressEnd(stream)
            stream.initialize(to: bz_stream())
            BZ2_bzDecompressInit(stream, 0, 0)
        case .zstd(let context): ZSTD_DCtx_reset(context, ZSTD_reset_session_only)
        case .brotli: break
        }
    }

    /// Unpacks a piece: as much as is there and as there is room for.
    func unpack(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) -> (consumed: Int, produced: Int, state: State) {
        let input = UnsafeRawBufferPointer(rebasing: input[..<min(input.count, 1 << 30)])
        let output = UnsafeMutableRawBufferPointer(rebasing: output[..<min(output.count, 1 << 30)])
        switch decoder {
        case .zlib(let stream): return Self.unpack(stream, input, output)
        case .bzip2(let stream): return Self.unpack(stream, input, output)
        case .zstd(let context): return Self.unpack(context, input, output)
        case .brotli(let state): return Self.unpackBrotli(state, input, output)
        }
    }

    private static func unpack(
        _ stream: UnsafeMutablePointer<z_stream>, _ input: UnsafeRawBufferPointer,
        _ output: UnsafeMutableRawBufferPointer
    ) -> (consumed: Int, produced: Int, state: State) {
        // zlib never writes to its input; the pointer is mutable for reasons of history.
        let bytes = UnsafeMutableRawPointer(mutating: input.baseAddress!).assumingMemoryBound(to: UInt8.self)
        stream.pointee.next_in = bytes
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress!.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(output.count)
        let result = inflate(stream, Z_NO_FLUSH)
        let state: State =
            switch result {
            case Z_STREAM_END: .atMemberEnd
            case Z_OK, Z_BUF_ERROR: .inMember
            default: .damaged(stream.pointee.msg.map { String(cString: $0) } ?? "not valid")
            }
        return (input.count - Int(stream.pointee.avail_in), output.count - Int(stream.pointee.avail_out), state)
    }

    private static func unpack(
        _ stream: UnsafeMutablePointer<bz_stream>, _ input: UnsafeRawBufferPointer,
        _ output: UnsafeMutableRawBufferPointer
    ) -> (consumed: Int, produced: Int, state: State) {
        let bytes = UnsafeMutableRawPointer(mutating: input.baseAddress!).assumingMemoryBound(to: CChar.self)
        stream.pointee.next_in = bytes
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress!.assumingMemoryBound(to: CChar.self)
        stream.pointee.avail_out = UInt32(output.count)
        let result = BZ2_bzDecompress(stream)
        let state: State =
            switch result {
            case BZ_STREAM_END: .atMemberEnd
            case BZ_OK: .inMember
            default: .damaged("not valid bzip2 data")
            }
        return (input.count - Int(stream.pointee.avail_in), output.count - Int(stream.pointee.avail_out), state)
    }

    private static func unpackBrotli(
        _ decoder: OpaquePointer, _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
    ) -> (consumed: Int, produced: Int, state: State) {
        var from = input.bindMemory(to: UInt8.self).baseAddress
        var to = output.bindMemory(to: UInt8.self).baseAddress
        var (left, room) = (input.count, output.count)
        let result = BrotliDecoderDecompressStream(decoder, &left, &from, &room, &to, nil)
        let state: State =
            switch result {
            case BROTLI_DECODER_RESULT_SUCCESS: .atMemberEnd
            case BROTLI_DECODER_RESULT_ERROR: .damaged("not valid brotli data")
            default: .inMember
            }
        return (input.count - left, output.count - room, state)
    }

    /// Where zstd finds damage, it does not tell what it had unpacked in the same step; so steps are small.
    private static let zstdStepSize = 1 << 14

    private static func unpack(
        _ context: OpaquePointer, _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
    ) -> (consumed: Int, produced: Int, state: State) {
        var from = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var to = ZSTD_outBuffer(dst: output.baseAddress, size: min(output.count, zstdStepSize), pos: 0)
        let result = ZSTD_decompressStream(context, &to, &from)
        let state: State =
            if ZSTD_isError(result) != 0 {
                .damaged(String(cString: ZSTD_getErrorName(result)))
            } else {
                result == 0 ? .atMemberEnd : .inMember
            }
        return (from.pos, to.pos, state)
    }
}
