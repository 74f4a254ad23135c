internal import HTMLReader

/// The skin that drew a page: what stands around the article, and how.
public struct Skin: RawRepresentable, Sendable, Hashable {
    /// The name by which MediaWiki knows the skin, such as `monobook`; ours for what is no skin of MediaWiki.
    public let rawValue: String

    /// Makes a skin of its name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The default of Wikimedia’s wikis from 2010 to 2022.
    public static let vectorLegacy = Skin(rawValue: "vector-legacy")
    /// The default of Wikimedia’s wikis since 2022.
    public static let vector2022 = Skin(rawValue: "vector-2022")
    /// The default from 2004 to 2010.
    public static let monobook = Skin(rawValue: "monobook")
    /// The skin of the mobile sites.
    public static let minerva = Skin(rawValue: "minerva")
    /// A skin for wide and narrow screens.
    public static let timeless = Skin(rawValue: "timeless")
    /// A skin of the first years.
    public static let cologneBlue = Skin(rawValue: "cologne-blue")
    /// A skin of 2008.
    public static let modern = Skin(rawValue: "modern")
    /// Fandom since 2021.
    public static let fandomDesktop = Skin(rawValue: "fandomdesktop")
    /// Wikia and Fandom from 2010 to 2021.
    public static let oasis = Skin(rawValue: "oasis")
    /// An offline copy in a ZIM file.
    public static let kiwix = Skin(rawValue: "kiwix")
    /// The HTML of Parsoid, without a skin.
    public static let parsoid = Skin(rawValue: "parsoid")
    /// The HTML that Wikimedia’s apps get.
    public static let mobileHTML = Skin(rawValue: "mobile-html")
    /// No page around the article: the API's parse output, `action=render`, a piece of either.
    public static let fragment = Skin(rawValue: "fragment")
    /// A page around the article that says nothing about itself.
    public static let unknown = Skin(rawValue: "unknown")
}

extension Skin {
    /// The skin that a class of `<body>` names (`skin-monobook`); nil for other classes.
    static func named(by bodyClass: Bytes) -> Skin? {
        guard bodyClass.hasPrefixASCII("skin-") else { return nil }
        let name = Bytes(rebasing: bodyClass[5...]).string
        switch name {
        case "vector": return .vectorLegacy
        case "vector-legacy", "monobook", "minerva", "timeless", "modern", "fandomdesktop", "oasis":
            return Skin(rawValue: name)
        case "vector-2022": return .vector2022
        case "cologneblue": return .cologneBlue
        default:
            // Other classes begin so too: skin-theme-clientpref-day, skin-vector-search-vue …
            if name.hasPrefix("-") || name.hasPrefix("theme-") || name.hasPrefix("vector-") || name.contains("--")
                || name == "default"
            {
                return nil
            }
            return Skin(rawValue: name)
        }
    }

    /// The skin whose furniture a rule of ``SkinRules`` is about; nil for the rules of all skins.
    static func drawing(_ ruleID: String) -> Skin? {
        switch ruleID {
        case "vector-legacy": .vectorLegacy
        case "vector-2022": .vector2022
        case "monobook": .monobook
        case "timeless": .timeless
        case "minerva": .minerva
        case "cologne-blue": .cologneBlue
        case "modern": .modern
        case "fandom": .fandomDesktop
        case "mobile-html": .mobileHTML
        default: nil
        }
    }
}
