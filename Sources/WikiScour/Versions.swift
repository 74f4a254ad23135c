internal import HTMLReader

/// The versions that decide what comes out.
public enum Versions {
    /// The version of this library.
    public static let library = "0.1.0"
    /// The version of the clean format that is written.
    public static let format = 1
    /// The version of the rules; it rises whenever one changes.
    public static let rules = 1
    /// The version of the libxml2 that is loaded, such as "2.9.14".
    public static let libxml2: String = {
        let digits = libxml2Version.prefix { $0.isNumber }
        guard let number = Int(digits) else { return libxml2Version }
        return "\(number / 10000).\(number / 100 % 100).\(number % 100)"
    }()
}
