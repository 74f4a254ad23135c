// swift-format-ignore-file
// (A sentence is a line.)

import Testing

@testable import WikiScour

/// Some sentences of an article in a language, and the encodings that such articles were once written in.
struct LanguageSample: Sendable, CustomTestStringConvertible {
    var language: String
    /// The encodings and what the system's converter calls them.
    var encodings: [(encoding: TextEncoding, systemName: String)]
    var text: String

    var testDescription: String { language }

    /// The sentences as a page that says neither its encoding nor its language.
    var page: String {
        """
        <html><head><title>Wiki</title></head>
        <body class="skin-monobook"><h1 class="firstHeading">Wiki</h1>
        <div id="bodyContent"><p>\(text)</p></div></body></html>
        """
    }

    static let all: [LanguageSample] = [
        LanguageSample(
            language: "French", encodings: [(.windows1252, "CP1252"), (.macintosh, "MACINTOSH")],
            text: "La forêt s’étend au nord du château, où l’hiver dure près de cinq mois. Les élèves y étaient déjà allés."),
        LanguageSample(
            language: "German", encodings: [(.windows1252, "CP1252"), (.macintosh, "MACINTOSH")],
            text: "Die Brücke über den Fluß wurde später größer gebaut; schöne Häuser säumen die Straße und die Gärten."),
        LanguageSample(
            language: "Icelandic", encodings: [(.windows1252, "CP1252")],
            text: "Bærinn stendur við fjörðinn og þar búa fáir. Á veturna er oft mjög kalt, en sumrin þykja góð og björt."),
        LanguageSample(
            language: "French with ligatures", encodings: [(.iso8859Part15, "ISO-8859-15")],
            text: "Le cœur de l'œuvre tient en un vœu : la sœur du bœuf coûte 10 €, dit le chœur de l'école à Noël."),
        LanguageSample(
            language: "Polish", encodings: [(.windows1250, "CP1250"), (.iso8859Part2, "ISO-8859-2")],
            text: "Wieś leży nad rzeką, u podnóża góry. Mieszkańcy są znani z tego, że wciąż pieką świąteczny chleb."),
        LanguageSample(
            language: "Czech", encodings: [(.windows1250, "CP1250"), (.iso8859Part2, "ISO-8859-2")],
            text: "Město leží při řece, kterou lidé odedávna nazývali zlatou. Žije tu dvě stě lidí, většinou rybářů."),
        LanguageSample(
            language: "Hungarian", encodings: [(.windows1250, "CP1250")],
            text: "A falu a folyó jobb partján fekszik, erdőkkel körülvéve. Lakói főként szőlőműveléssel foglalkoznak."),
        LanguageSample(
            language: "Romanian", encodings: [(.iso8859Part16, "ISO-8859-16")],
            text: "Orașul „de jos” este în vale și are o cetate „veche”, în care țăranii își făceau „piața” în fiecare an."),
        LanguageSample(
            language: "Russian",
            encodings: [
                (.windows1251, "CP1251"), (.koi8R, "KOI8-R"), (.iso8859Part5, "ISO-8859-5"), (.ibm866, "CP866"),
                (.macCyrillic, "MAC-UK"),
            ],
            text: "Деревня стоит на высоком берегу реки. Зимой сюда приезжают лыжники, а летом здесь тихо и пусто."),
        LanguageSample(
            language: "Ukrainian", encodings: [(.windows1251, "CP1251"), (.koi8U, "KOI8-U")],
            text: "Село лежить над річкою, її береги вкриті лісом. Узимку сюди їздять лижники, а влітку тут дуже тихо."),
        LanguageSample(
            language: "Greek", encodings: [(.windows1253, "CP1253"), (.iso8859Part7, "ISO-8859-7")],
            text: "Το χωριό βρίσκεται στην όχθη του ποταμού και έχει λίγους κατοίκους. Τον χειμώνα κάνει πολύ κρύο εδώ."),
        LanguageSample(
            language: "Turkish", encodings: [(.windows1254, "CP1254")],
            text: "Köy, ırmağın kıyısında kurulmuştur ve nüfusu azdır. Kışın çok soğuk olur, yazın ise güneşli ve ılıktır."),
        LanguageSample(
            language: "Hebrew", encodings: [(.windows1255, "CP1255"), (.iso8859Part8, "ISO-8859-8")],
            text: "הכפר נמצא על גדת הנהר ויש בו מעט תושבים. בחורף קר מאוד, אבל בקיץ נעים לטייל בין העצים."),
        LanguageSample(
            language: "Arabic", encodings: [(.windows1256, "CP1256"), (.iso8859Part6, "ISO-8859-6")],
            text: "تقع القرية على ضفة النهر ويعيش فيها عدد قليل من السكان. الشتاء بارد جدا، أما الصيف فهو جميل."),
        LanguageSample(
            language: "Lithuanian", encodings: [(.windows1257, "CP1257"), (.iso8859Part13, "ISO-8859-13")],
            text: "Kaimas stovi prie upės, jį supa miškai. Žiemą čia būna šalta, o vasarą žmonės eina į ežerą žvejoti."),
        LanguageSample(
            language: "Vietnamese", encodings: [(.windows1258, "CP1258")],
            text: "Là\u{300}ng nă\u{300}m bên bơ\u{300} sông, mu\u{300}a đông râ\u{301}t la\u{323}nh. Dân la\u{300}ng sô\u{301}ng bă\u{300}ng nghê\u{300} đa\u{301}nh ca\u{301}."),
        LanguageSample(
            language: "Thai", encodings: [(.windows874, "CP874")],
            text: "หมู่บ้านตั้งอยู่ริมแม่น้ำ มีคนอาศัยอยู่ไม่มาก ในฤดูหนาวอากาศเย็นและมีหมอกในตอนเช้า"),
        LanguageSample(
            language: "Esperanto", encodings: [(.iso8859Part3, "ISO-8859-3")],
            text: "La vilaĝo kuŝas ĉe la rivero, kaj ĉiuj domoj estas blankaj. Ĝi havas malmulte da loĝantoj, ĉefe fiŝistojn."),
        LanguageSample(
            language: "Simplified Chinese", encodings: [(.gbk, "GBK"), (.gb18030, "GB18030")],
            text: "这个村庄位于河边，居民不多。冬天很冷，夏天凉快，是人们度假的好地方。村里有一所小学和一座古老的桥。"),
        LanguageSample(
            language: "Traditional Chinese", encodings: [(.big5, "BIG5-HKSCS")],
            text: "這個村莊位於河邊，居民不多。冬天很冷，夏天涼快，是人們度假的好地方。村裡有一所小學和一座古老的橋。"),
        LanguageSample(
            language: "Japanese", encodings: [(.shiftJIS, "CP932"), (.eucJP, "EUC-JP-MS"), (.iso2022JP, "ISO-2022-JP")],
            text: "この村は川のほとりにあり、住んでいる人は少ない。冬はとても寒いが、夏は涼しくて過ごしやすい。"),
        LanguageSample(
            language: "Korean", encodings: [(.eucKR, "UHC")],
            text: "이 마을은 강가에 있으며 사는 사람이 많지 않다. 겨울에는 매우 춥지만 여름에는 시원하고 조용하다."),
    ]
}
