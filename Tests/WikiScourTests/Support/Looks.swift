/// Looks at the time on machines that have other work too: a fault in the code is slow at every look, a busy machine is not.
enum Looks {
    /// What every one of some looks complains of, which is the last one's complaint; nil as soon as one of them finds nothing.
    static func complaint(outOf count: Int = 5, _ look: () throws -> String?) rethrows -> String? {
        var complaint: String?
        for _ in 0..<count {
            complaint = try look()
            if complaint == nil { return nil }
        }
        return complaint
    }
}
