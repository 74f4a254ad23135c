public import WikiScour

/// Why a page of a corpus came to nothing.
public struct CorpusError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, for programs: the codes of ``/WikiScour/CleaningError`` and those below. More may come.
    public typealias Code = CleaningError.Code

    /// What went wrong.
    public var code: Code
    /// The page's file, or the folder, that it went wrong with.
    public var path: FilePath
    /// What went wrong, for people.
    public var message: String

    /// An error of a page.
    ///
    /// - Parameters:
    ///   - code: What went wrong, for programs.
    ///   - path: The file or folder that it went wrong with.
    ///   - message: What went wrong, for people, and what to do.
    public init(_ code: Code, _ path: FilePath, _ message: String) {
        self.code = code
        self.path = path
        self.message = message
    }

    init(_ path: FilePath, _ error: CleaningError) {
        self.init(error.code, path, error.description)
    }

    /// Path and message, as the command writes them.
    public var description: String { "\(path): \(message)" }

    static func cannotMake(_ folder: FilePath, _ error: SystemError) -> CorpusError {
        CorpusError(.unwritable, folder, "the output folder cannot be made: \(error.message)")
    }

    static func outputIsInput(_ output: FilePath, _ source: FilePath) -> CorpusError {
        CorpusError(
            .outputIsInput, output, "the output folder and the source \(source) must not lie within one another")
    }
}

extension CleaningError.Code {
    /// The file or folder cannot be read.
    public static let unreadable = CleaningError.Code(rawValue: "unreadable")
    /// The source is cut off here, or not what it ought to be.
    public static let damaged = CleaningError.Code(rawValue: "damaged")
    /// The page is packed in a way that is not read.
    public static let unknownCompression = CleaningError.Code(rawValue: "unknown-compression")
    /// The source is a container that is not read.
    public static let unknownContainer = CleaningError.Code(rawValue: "unknown-container")
    /// The line is no JSON, or breaks off.
    public static let invalidJSON = CleaningError.Code(rawValue: "invalid-json")
    /// The record has no field that holds a page.
    public static let noPage = CleaningError.Code(rawValue: "no-page")
    /// A pipe, a device or a socket among the files of a folder.
    public static let notAFile = CleaningError.Code(rawValue: "not-a-file")
    /// A symbolic link that is not followed.
    public static let linkNotFollowed = CleaningError.Code(rawValue: "link-not-followed")
    /// The output cannot be written.
    public static let unwritable = CleaningError.Code(rawValue: "unwritable")
    /// The output would overwrite what is read, or become input the next time.
    public static let outputIsInput = CleaningError.Code(rawValue: "output-is-input")
    /// Another run writes to the output folder, or has left something unfinished there, or made it with other settings.
    public static let otherRun = CleaningError.Code(rawValue: "other-run")
    /// Whoever read the output has gone.
    public static let closedPipe = CleaningError.Code(rawValue: "closed-pipe")
}
