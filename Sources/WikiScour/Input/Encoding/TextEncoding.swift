/// A character encoding that pages come in, by its name in the WHATWG Encoding Standard (in lower case).
///
/// UTF-32 is not in that standard, but files that a script has saved do come in it.
enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LE = "utf-16le"
    case utf16BE = "utf-16be"
    case utf32LE = "utf-32le"
    case utf32BE = "utf-32be"

    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case windows1253 = "windows-1253"
    case windows1254 = "windows-1254"
    case windows1255 = "windows-1255"
    case windows1256 = "windows-1256"
    case windows1257 = "windows-1257"
    case windows1258 = "windows-1258"
    case windows874 = "windows-874"
    case iso8859Part2 = "iso-8859-2"
    case iso8859Part3 = "iso-8859-3"
    case iso8859Part4 = "iso-8859-4"
    case iso8859Part5 = "iso-8859-5"
    case iso8859Part6 = "iso-8859-6"
    case iso8859Part7 = "iso-8859-7"
    case iso8859Part8 = "iso-8859-8"
    case iso8859Part8I = "iso-8859-8-i"
    case iso8859Part10 = "iso-8859-10"
    case iso8859Part13 = "iso-8859-13"
    case iso8859Part14 = "iso-8859-14"
    case iso8859Part15 = "iso-8859-15"
    case iso8859Part16 = "iso-8859-16"
    case koi8R = "koi8-r"
    case koi8U = "koi8-u"
    case ibm866 = "ibm866"
    case macintosh = "macintosh"
    case macCyrillic = "x-mac-cyrillic"

    case gbk = "gbk"
    case gb18030 = "gb18030"
    case big5 = "big5"
    case shiftJIS = "shift_jis"
    case eucJP = "euc-jp"
    case iso2022JP = "iso-2022-jp"
    case eucKR = "euc-kr"

    /// The name of the encoding.
    var name: String { rawValue }

    /// The encoding that pages mean by a label, such as `Latin1`, `x-sjis` or `gb2312`; nil for an unknown label.
    init?(label: UnsafeBufferPointer<UInt8>) {
        guard let name = EncodingLabels.encodingName(for: label) else { return nil }
        self.init(rawValue: name)
    }

    /// The encoding that pages mean by a label, such as `Latin1`, `x-sjis` or `gb2312`; nil for an unknown label.
    init?(label: String) {
        var label = label
        let encoding = label.withUTF8 { TextEncoding(label: $0) }
        guard let encoding else { return nil }
        self = encoding
    }
}
