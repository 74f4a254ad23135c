import Testing

@testable import WikiScour

/// What the first bytes of a page say, and what only seems to say it.
struct EncodingDeclarationTests {
    private func declared(_ page: String) -> TextEncoding? {
        Array(page.utf8).withUnsafeBufferPointer { EncodingDeclaration($0).encoding }
    }

    @Test(arguments: [
        "<meta charset=koi8-r>",
        "<META CHARSET = 'KOI8-R' />",
        "<head><title>a</title><meta\n\tcharset=\" koi8-r \"></head>",
        "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>",
        "<meta http-equiv=\"content-type\" content=\"text/html;charset = 'koi8-r'; x\">",
        "<meta content=\"text/html; charset=koi8-r\" http-equiv=\"Content-Type\" />",
        "<meta name=a content=b><meta/charset=koi8-r>",
        "<?xml version=\"1.0\" encoding=\"koi8-r\"?><html></html>",
        "<?xml version='1.0' encoding = 'koi8-r' ?>",
        "<?xml version='1.0' encoding='utf-8'?><meta charset=koi8-r>",
        "<!-- <meta charset=utf-8> --><meta charset=koi8-r>",
        "<!--><meta charset=koi8-r>",
        "<script>document.write('<meta charset=utf-8>')</script><meta charset=koi8-r>",
        "<style>/* <meta charset=utf-8> */</style><meta charset=koi8-r>",
        "<title><meta charset=utf-8></title><meta charset=koi8-r>",
        "<a title='<meta charset=utf-8>'></a><meta charset=koi8-r>",
        "</p title='<meta charset=utf-8>'><meta charset=koi8-r>",
        "<!doctype html><3 <meta charset=koi8-r>",
        "<meta charset=klingon><meta charset=koi8-r>",
        "<meta charset=koi8-r charset=utf-8>",
        "<meta charset=koi8-r><meta charset=utf-8>",
    ])
    func koi8R(_ page: String) {
        #expect(declared(page) == .koi8R)
    }

    @Test(arguments: [
        "",
        "<",
        "<!--",
        "<meta",
        "<meta charset",
        "<meta charset=",
        "<meta charset='koi8-r",
        "<meta charset=koi8-r",
        "<metal charset=koi8-r>",
        "<meta charset=klingon>",
        "<meta name=x content='text/html; charset=koi8-r'>",
        "<meta http-equiv=refresh content='text/html; charset=koi8-r'>",
        "<meta http-equiv=content-type content='text/html; charset'>",
        "<meta http-equiv=content-type content='text/html; charset=\"koi8-r'>",
        "<meta data-charset=koi8-r>",
        "<script><meta charset=koi8-r>",
        "<?xml version='1.0' encoding=koi8-r?>",
        "text <?xml version='1.0' encoding='koi8-r'?>",
        "<?xml encoding",
    ])
    func nothing(_ page: String) {
        #expect(declared(page) == nil)
    }

    @Test func limit() {
        let meta = "<meta charset=iso-8859-15>"
        for offset in (EncodingDeclaration.limit - 40)...EncodingDeclaration.limit {
            let page = String(repeating: " ", count: offset) + meta + "<p>"
            let fits = offset + meta.utf8.count <= EncodingDeclaration.limit
            #expect(declared(page) == (fits ? .iso8859Part15 : nil), "\(offset)")
        }
    }

    @Test func wideEncodingsAreNeverMeant() {
        #expect(declared("<meta charset=utf-16>") == .utf8)
        #expect(declared("<meta charset=utf-16be>") == .utf8)
    }

    @Test func language() {
        func language(_ page: String) -> String? {
            Array(page.utf8).withUnsafeBufferPointer {
                EncodingDeclaration($0).language.map { String(decoding: $0, as: UTF8.self) }
            }
        }
        #expect(language("<!DOCTYPE html><html class=x lang=pl dir=ltr><meta charset=utf-8>") == "pl")
        #expect(language("<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"zh-TW\">") == "zh-TW")
        #expect(language("<html><p lang=de>") == nil)
    }

    @Test func labels() {
        let meant: [String: TextEncoding] = [
            "Latin1": .windows1252, " ISO-8859-1\n": .windows1252, "us-ascii": .windows1252, "x-sjis": .shiftJIS,
            "Windows-31J": .shiftJIS, "gb2312": .gbk, "GB_2312-80": .gbk, "gb18030": .gb18030, "ks_c_5601-1987": .eucKR,
            "tis-620": .windows874, "ISO-8859-9": .windows1254, "utf8": .utf8, "unicode": .utf16LE, "koi": .koi8R,
            "big5-hkscs": .big5, "x-x-big5": .big5, "866": .ibm866, "cp1251": .windows1251, "logical": .iso8859Part8I,
        ]
        for (label, encoding) in meant { #expect(TextEncoding(label: label) == encoding, "\(label)") }
        for encoding in TextEncoding.allCases {
            #expect(TextEncoding(label: encoding.name) == encoding)
            #expect(TextEncoding(label: encoding.name.uppercased()) == encoding)
        }
        for label in ["", " ", "utf", "iso-8859-17", "hz-gb-2312", "iso-2022-kr", "utf-8 utf8", "koi8-r\0", "utf-8;"] {
            #expect(TextEncoding(label: label) == nil, "\(label)")
        }
    }
}
