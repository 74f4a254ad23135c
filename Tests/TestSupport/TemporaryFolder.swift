package import Foundation

/// A folder that goes when the test is over.
package final class TemporaryFolder: Sendable {
    package let url: URL

    package init() throws {
        // Resolved, because a folder for temporary files may be a link itself.
        let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        url = temporary.appending(path: "wikiscour-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of something in the folder, or of the folder.
    package func path(_ name: String = "") -> String {
        name.isEmpty ? url.path : url.path + "/" + name
    }

    package func write(_ contents: String, to name: String) throws {
        try write(Data(contents.utf8), to: name)
    }

    package func write(_ contents: Data, to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try contents.write(to: file)
    }

    package func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }

    package func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
    }

    /// The files in it, folders left out, by their paths within it.
    package func files(in name: String = "") throws -> [String] {
        let folder = path(name)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder + "/" + $0, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
        return paths.sorted()
    }
}

/// A page such as MediaWiki's `action=render` writes it.
package func fragment(_ text: String) -> String {
    "<div class=\"mw-content-ltr mw-parser-output\" lang=\"en\" dir=\"ltr\"><p>\(text)\n</p></div>"
}
