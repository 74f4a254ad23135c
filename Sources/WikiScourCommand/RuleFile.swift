#if CLI
    internal import ArgumentParser
    internal import WikiScour
    internal import WikiScourCorpus

    /// A file of rules that the command line names, read.
    struct RuleFile: Sendable {
        let path: String
        let overlay: RuleOverlay

        /// Larger files are none that a person wrote.
        private static let maximumByteCount = 16 << 20

        /// - Throws: What is wrong with the file, line by line.
        init(_ path: String) throws {
            self.path = path
            let bytes: ContiguousArray<UInt8>
            do throws(CorpusError) {
                bytes = try System.contents(of: FilePath(path), limit: Self.maximumByteCount)
            } catch {
                throw ValidationError("\(error)")
            }
            do throws(RuleOverlayError) {
                overlay = try RuleOverlay(json: bytes)
            } catch {
                // As compilers write it, so that editors jump there.
                throw ValidationError(error.mistakes.map { "\(path):\($0)" }.joined(separator: "\n"))
            }
        }
    }
#endif
