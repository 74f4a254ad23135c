import Testing
import WikiScour

/// The time at which a page was last changed, by the line at its foot.
@Suite struct LastModifiedTests {
    private static func told(_ line: String, language: String, content: String? = nil) throws -> String? {
        let html = """
            <!DOCTYPE html><html lang="\(language)"><head><title>Ostra</title><meta name="generator" content="MediaWiki 1.35"></head>
            <body class="mediawiki ns-0"><div id="content"><h1 id="firstHeading">Ostra</h1><div id="bodyContent">
            <div id="mw-content-text" lang="\(content ?? language)"><p>Text.</p></div></div></div>
            <div id="footer"><ul><li id="footer-info-lastmod">\(line)</li></ul></div></body></html>
            """
        return try Cleaner().clean(html).metadata.lastModified
    }

    @Test(
        arguments: [
            ("en", "This page was last edited on 1 May 2024, at 12:07.", "2024-05-01T12:07"),
            ("en", "This page was last edited on 26 September 2020, at 08:32 (UTC).", "2020-09-26T08:32Z"),
            ("en", "This page was last modified on October 24, 2016, at 14:25.", "2016-10-24T14:25"),
            ("en", "Last modified at 13:28, 30 November 2008.", "2008-11-30T13:28"),
            ("en", "This page was last edited on 5 June 2020, at 9:05 pm.", "2020-06-05T21:05"),
            ("en", "This page was last edited on 5 June 2020, at 12:05 AM.", "2020-06-05T00:05"),
            ("en", "This page was last edited on 2020-06-05T21:05:09.", "2020-06-05T21:05:09"),
            ("en", "This page was last edited on 29 February 2020.", "2020-02-29"),
            ("de", "Diese Seite wurde zuletzt am 2. März 2016 um 19:37 Uhr geändert.", "2016-03-02T19:37"),
            ("fr", "La dernière modification de cette page a été faite le 1 août 2020 à 21:59.", "2020-08-01T21:59"),
            ("fr", "Dernière modification le 15 février 2016, à 14 h 14.", "2016-02-15T14:14"),
            ("es", "Esta página se editó por última vez el 22 abr 2020 a las 01:30.", "2020-04-22T01:30"),
            (
                "pt", "Esta página foi modificada pela última vez à(s) 02h17min de 29 de agosto de 2014.",
                "2014-08-29T02:17"
            ),
            ("it", "Questa pagina è stata modificata per l'ultima volta il 3 mag 2021 alle 09:10.", "2021-05-03T09:10"),
            ("ru", "Эта страница в последний раз была отредактирована 20 июля 2021 в 06:04.", "2021-07-20T06:04"),
            ("uk", "Цю сторінку востаннє відредаговано о 21:59, 1 серпня 2020.", "2020-08-01T21:59"),
            ("pl", "Tę stronę ostatnio edytowano 3 lis 2020, 21:59.", "2020-11-03T21:59"),
            ("hr", "Ova stranica posljednji je put uređivana dana 3. listopada 2020. u 21:59.", "2020-10-03T21:59"),
            ("cs", "Stránka byla naposledy editována 3. 10. 2020 v 21:59.", "2020-10-03T21:59"),
            ("fi", "Sivua on viimeksi muutettu 1. elokuuta 2020 kello 21.59.", "2020-08-01T21:59"),
            ("da", "Denne side blev senest redigeret den 1. maj 2020 kl. 21:59.", "2020-05-01T21:59"),
            ("hu", "A lap utolsó módosítása: 2020. augusztus 1., 21:59", "2020-08-01T21:59"),
            ("lv", "Šajā lapā pēdējās izmaiņas izdarītas 2020. gada 1. augustā plkst. 21.59.", "2020-08-01T21:59"),
            ("eu", "Orriaren azken aldaketa: 2020(e)ko abuztuaren 1(e)an, 21:59", "2020-08-01T21:59"),
            ("tr", "Sayfa en son 07.52, 22 Nisan 2021 tarihinde değiştirildi.", "2021-04-22T07:52"),
            ("vi", "Trang này được sửa đổi lần cuối vào ngày 5 tháng 11 năm 2025, 11:54.", "2025-11-05T11:54"),
            ("ja", "最終更新 2020年8月1日 (土) 21:59 （日時は個人設定で未設定ならばUTC）。", "2020-08-01T21:59Z"),
            ("zh-Hans", "本页面最后编辑于2020年12月1日 (星期二) 21:59。", "2020-12-01T21:59"),
            ("ko", "이 문서는 2020년 8월 1일 (토) 21:59에 마지막으로 편집되었습니다.", "2020-08-01T21:59"),
            ("th", "หน้านี้แก้ไขล่าสุดเมื่อวันที่ 1 สิงหาคม 2563 เวลา 21:59 น.", "2020-08-01T21:59"),
            ("ar", "آخر تعديل لهذه الصفحة كان يوم 25 أبريل 2021، الساعة 10:49.", "2021-04-25T10:49"),
            ("fa", "این صفحه آخرین‌بار در ‏۱ اوت ۲۰۲۰ ساعت ‏۲۱:۵۹ ویرایش شده است.", "2020-08-01T21:59"),
            ("he", "דף זה נערך לאחרונה ב־1 באוגוסט 2020, בשעה 21:59.", "2020-08-01T21:59"),
            ("hi", "इस पृष्ठ का पिछला बदलाव १ अगस्त २०२० को २१:५९ बजे हुआ था।", "2020-08-01T21:59"),
        ])
    func `a day and an hour in the words of a language`(language: String, line: String, time: String) throws {
        #expect(try Self.told(line, language: language) == time)
    }

    @Test func `the line is in the language of the interface`() throws {
        let line = "Diese Seite wurde zuletzt am 2. Juli 2016 um 19:37 Uhr geändert."
        #expect(try Self.told(line, language: "de", content: "ja") == "2016-07-02T19:37")
        #expect(
            try Self.told("Last edited on 9 January 2022, at 07:32", language: "xx", content: "ja")
                == "2022-01-09T07:32")
    }

    @Test(arguments: [
        // Numbers besides; days that no month has; words alone; two days; what may be day or month.
        "This page was last edited on 5 June 2020, at 12:05 by Velm77.", "This page was last edited on 31 June 2020.",
        "Last edited 3 years ago by Ann", "Last edited on 5 June 2020, created on 6 June 2020.",
        "This page was last edited on 05/06/2020.", "Last edited on 5 June or 6 July 2020.",
        "This page was last edited at 12:05.", "This page was last edited on 5 June 1399, at 12:05.",
        "Edited on 5 June 2020, 12:05, 12:06.", "29 February 2021",
        // The hours of half a day, in words that are not read.
        "最後更新 2020年8月1日 下午 9:59",
    ])
    func `what is not certain stays as the page says it`(line: String) throws {
        #expect(try Self.told(line, language: "en") == line)
    }

    @Test func `a flattened page tells it too`() throws {
        let text = """
            Ostra
            From Example Wiki, the free encyclopedia
            Jump to navigation Jump to search
            The mill stands in the valley of the river, and a village lies around it.[1]
            Retrieved from "https://en.wikipedia.org/w/index.php?title=Ostra&oldid=12"
            This page was last edited on 1 May 2024, at 12:00 (UTC).
            """
        #expect(try Cleaner().clean(text).metadata.lastModified == "2024-05-01T12:00Z")
    }

    @Test func `no name of a month is read in a longer word`() throws {
        // "Mar" begins the name of a town, "mai" that of another.
        #expect(try Self.told("Edited in Margate on 5 June 2020.", language: "en") == "2020-06-05")
    }
}
