import Foundation
import TestSupport

/// Runs the command as its users do.
enum Command {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The program lies beside the tests.
    private static let program: URL = {
        #if canImport(Darwin)
            let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }!.bundleURL
        #else
            let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        #endif
        return tests.deletingLastPathComponent().appending(path: "wikiscour")
    }()

    static func run(_ arguments: String..., input: String = "", in folder: URL? = nil) throws -> Result {
        try run(program, arguments, input: input, in: folder)
    }

    static func run(_ name: String, _ arguments: [String], in folder: URL? = nil) throws -> Result {
        try run(program, [name] + arguments, input: "", in: folder)
    }

    /// Runs a line of the shell, in which `wikiscour` is the program.
    static func shell(_ line: String, in folder: URL? = nil) throws -> Result {
        let path = "PATH='\(program.deletingLastPathComponent().path)':\"$PATH\"; "
        return try run(URL(filePath: "/bin/sh"), ["-c", path + line], input: "", in: folder)
    }

    private static func run(_ program: URL, _ arguments: [String], input: String, in folder: URL?) throws -> Result {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // Files and not pipes: a full pipe that nobody empties would stop the program.
        let scratch = try TemporaryFolder()
        try scratch.write(input, to: "input")
        try scratch.write("", to: "output")
        try scratch.write("", to: "errors")
        let handles = (
            try FileHandle(forReadingFrom: scratch.url.appending(path: "input")),
            try FileHandle(forWritingTo: scratch.url.appending(path: "output")),
            try FileHandle(forWritingTo: scratch.url.appending(path: "errors"))
        )
        (process.standardInput, process.standardOutput, process.standardError) = handles
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try scratch.read("output"), errors: try scratch.read("errors"))
    }
}
