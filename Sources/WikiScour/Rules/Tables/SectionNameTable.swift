/// What wikis call the sections that the options can drop, in each language.
///
/// A line is language, kind, name; the kinds are those of ``ContentKinds``. The language is the code of the wiki:
/// `no` is Norwegian Bokmål (`nb` on its pages), `zh` and `sr` have both scripts, and pages of `simple` say `en`.
/// Names are in their natural spelling, the most usual first; who reads them folds case. A name has the same kind in
/// every language that lists it, so the whole table can be asked where the language is unknown.
///
/// A wrong name loses an author's text, a missing one only keeps a list of links. So a name stands here only if it is
/// in use as the heading of such a section and of little else; "Source", "Note" or "Citation" in the singular are not
/// listed in English for that reason. "Bibliography" and "Literature" in any language may hold what somebody wrote or
/// what a reader should read next: they are further reading, and kept. "Sources" and "Notes" are references.
///
/// Of a mixed name ("Notes and references") the parts are listed, and ``ConjunctionTable`` says how they are joined.
/// Names that cannot be split that way are listed whole.
///
/// The names were compiled by hand: what the layout guides of Wikipedias and the headings of their articles say.
/// Those of the large languages were compared with real pages; those of small ones were not, and new pages may add to
/// them.
enum SectionNameTable {
    static let tsv: StaticString = """
        af	references	Verwysings
        af	references	Verwysing
        af	references	Bronne
        af	references	Bron
        af	references	Bronnelys
        af	references	Notas
        af	references	Voetnotas
        af	references	Aantekeninge
        af	external-links	Eksterne skakels
        af	external-links	Eksterne skakel
        af	see-also	Sien ook
        af	see-also	Kyk ook
        af	further-reading	Verdere leesstof
        af	further-reading	Literatuur
        af	further-reading	Bibliografie
        am	references	ማጣቀሻ
        am	references	ማጣቀሻዎች
        an	references	Referencias
        an	references	Notas
        an	external-links	Vinclos externos
        an	external-links	Vinclo externo
        an	further-reading	Bibliografía
        ar	references	مراجع
        ar	references	المراجع
        ar	references	مصادر
        ar	references	المصادر
        ar	references	هوامش
        ar	references	الهوامش
        ar	references	حواشي
        ar	references	الحواشي
        ar	references	حواش
        ar	references	ملاحظات
        ar	references	الملاحظات
        ar	references	ملحوظات
        ar	references	إشارات مرجعية
        ar	references	الإشارات المرجعية
        ar	references	فهرس المراجع
        ar	references	قائمة المراجع
        ar	references	معلومات المراجع
        ar	references	معلومات المراجع كاملة
        ar	references	ثبت المراجع
        ar	external-links	وصلات خارجية
        ar	external-links	وصلات خارجيَّة
        ar	external-links	الوصلات الخارجية
        ar	external-links	وصلة خارجية
        ar	external-links	روابط خارجية
        ar	external-links	الروابط الخارجية
        ar	external-links	رابط خارجي
        ar	external-links	مواقع خارجية
        ar	see-also	انظر أيضا
        ar	see-also	انظر أيضًا
        ar	see-also	انظر أيضاً
        ar	see-also	أنظر أيضا
        ar	see-also	أنظر أيضًا
        ar	see-also	أنظر أيضاً
        ar	see-also	انظر ايضا
        ar	see-also	انظر ايضاً
        ar	see-also	أنظر ايضا
        ar	see-also	اقرأ أيضا
        ar	see-also	اقرأ أيضًا
        ar	see-also	اقرأ أيضاً
        ar	see-also	طالع أيضا
        ar	see-also	طالع أيضًا
        ar	see-also	طالع أيضاً
        ar	see-also	شاهد أيضا
        ar	see-also	شاهد أيضًا
        ar	see-also	شاهد أيضاً
        ar	see-also	مواضيع ذات صلة
        ar	see-also	مقالات ذات صلة
        ar	further-reading	قراءات إضافية
        ar	further-reading	قراءة إضافية
        ar	further-reading	مزيد من القراءة
        ar	further-reading	لمزيد من القراءة
        ar	further-reading	للمزيد من القراءة
        ar	further-reading	للاستزادة
        ar	further-reading	قراءات أخرى
        ar	further-reading	بيبليوغرافيا
        ar	further-reading	ببليوغرافيا
        ar	further-reading	ببليوجرافيا
        arz	references	مصادر
        arz	references	المصادر
        arz	references	مراجع
        arz	references	المراجع
        arz	references	هوامش
        arz	references	ملحوظات
        arz	external-links	لينكات برانيه
        arz	external-links	لينكات برانية
        arz	external-links	وصلات خارجية
        arz	external-links	روابط خارجية
        arz	see-also	شوف كمان
        arz	see-also	بص كمان
        as	references	তথ্যসূত্ৰ
        as	references	তথ্য সূত্ৰ
        as	references	পাদটীকা
        as	references	টোকা
        as	external-links	বাহ্যিক সংযোগ
        as	external-links	বহিঃসংযোগ
        as	see-also	লগতে চাওক
        as	see-also	আৰু চাওক
        ast	references	Referencies
        ast	references	Referencia
        ast	references	Notes
        ast	references	Fontes
        ast	external-links	Enllaces esternos
        ast	external-links	Enllaz esternu
        ast	see-also	Ver tamién
        ast	see-also	Véase tamién
        ast	further-reading	Bibliografía
        az	references	İstinadlar
        az	references	İstinad
        az	references	Qeydlər
        az	references	Qeyd
        az	references	Mənbə
        az	references	Mənbələr
        az	external-links	Xarici keçidlər
        az	external-links	Xarici keçid
        az	see-also	Həmçinin bax
        az	see-also	Həmçinin baxın
        az	further-reading	Ədəbiyyat
        az	further-reading	Əlavə ədəbiyyat
        azb	references	قایناقلار
        ba	references	Иҫкәрмәләр
        ba	references	Сығанаҡтар
        ba	external-links	Һылтанмалар
        ba	external-links	Тышҡы һылтанмалар
        ba	see-also	Шулай уҡ ҡарағыҙ
        ba	further-reading	Әҙәбиәт
        bar	references	Beleg
        bar	external-links	Weblinks
        bar	further-reading	Literatua
        be	references	Крыніцы
        be	references	Заўвагі
        be	references	Заўвага
        be	references	Зноскі
        be	external-links	Спасылкі
        be	external-links	Знешнія спасылкі
        be	external-links	Вонкавыя спасылкі
        be	see-also	Гл. таксама
        be	see-also	Глядзі таксама
        be	see-also	Глядзіце таксама
        be	further-reading	Літаратура
        be	further-reading	Бібліяграфія
        be-tarask	references	Крыніцы
        be-tarask	references	Заўвагі
        be-tarask	references	Заўвага
        be-tarask	references	Зноскі
        be-tarask	external-links	Вонкавыя спасылкі
        be-tarask	external-links	Спасылкі
        be-tarask	see-also	Глядзіце таксама
        be-tarask	see-also	Глядзі таксама
        be-tarask	see-also	Гл. таксама
        be-tarask	further-reading	Літаратура
        be-tarask	further-reading	Бібліяграфія
        bg	references	Източници
        bg	references	Източник
        bg	references	Бележки
        bg	references	Бележка
        bg	references	Цитирани източници
        bg	references	Използвани източници
        bg	references	Пояснителни бележки
        bg	references	Обяснителни бележки
        bg	references	Референции
        bg	external-links	Външни препратки
        bg	external-links	Външна препратка
        bg	external-links	Външни връзки
        bg	external-links	Външни линкове
        bg	see-also	Вижте също
        bg	see-also	Вижте още
        bg	see-also	Виж също
        bg	see-also	Виж още
        bg	further-reading	Литература
        bg	further-reading	Библиография
        bg	further-reading	Допълнителна литература
        bg	further-reading	Използвана литература
        bg	further-reading	За допълнително четене
        bho	references	संदर्भ
        bho	external-links	बाहरी कड़ी
        bho	see-also	इहो देखल जाय
        bn	references	তথ্যসূত্র
        bn	references	তথ্য সূত্র
        bn	references	সূত্র
        bn	references	সূত্র তালিকা
        bn	references	পাদটীকা
        bn	references	টীকা
        bn	references	উৎস
        bn	external-links	বহিঃসংযোগ
        bn	external-links	বহি:সংযোগ
        bn	external-links	বহিঃ সংযোগ
        bn	see-also	আরও দেখুন
        bn	see-also	আরো দেখুন
        bn	further-reading	আরও পড়ুন
        bn	further-reading	আরো পড়ুন
        bn	further-reading	গ্রন্থপঞ্জি
        bn	further-reading	গ্রন্থপঞ্জী
        br	references	Notennoù
        br	references	Daveennoù
        br	external-links	Liammoù diavaez
        br	external-links	Liamm diavaez
        br	see-also	Gwelout ivez
        br	see-also	Gwelet ivez
        br	further-reading	Levrlennadur
        bs	references	Reference
        bs	references	Referenca
        bs	references	Napomene
        bs	references	Napomena
        bs	references	Izvori
        bs	references	Bilješke
        bs	references	Fusnote
        bs	external-links	Vanjski linkovi
        bs	external-links	Vanjski link
        bs	external-links	Vanjske veze
        bs	see-also	Također pogledajte
        bs	see-also	Također pogledati
        bs	see-also	Vidi još
        bs	see-also	Vidi također
        bs	see-also	Povezano
        bs	see-also	Povezani članci
        bs	further-reading	Literatura
        bs	further-reading	Dodatna literatura
        bs	further-reading	Dalje čitanje
        bs	further-reading	Bibliografija
        ca	references	Referències
        ca	references	Referència
        ca	references	Notes
        ca	references	Nota
        ca	references	Notes a peu de pàgina
        ca	external-links	Enllaços externs
        ca	external-links	Enllaç extern
        ca	external-links	Vincles externs
        ca	see-also	Vegeu també
        ca	see-also	Vegeu
        ca	see-also	Articles relacionats
        ca	further-reading	Bibliografia
        ca	further-reading	Bibliografia complementària
        ca	further-reading	Bibliografia addicional
        ca	further-reading	Bibliografia recomanada
        ca	further-reading	Lectures addicionals
        ca	further-reading	Lectures recomanades
        ca	further-reading	Lectures complementàries
        ca	further-reading	Per a saber-ne més
        ca	further-reading	Per saber-ne més
        ce	references	Билгалдахарш
        ce	references	Хьосташ
        ce	external-links	Хьажоргаш
        ce	see-also	Хьажа иштта
        ce	further-reading	Литература
        ceb	references	Ang mga gi basihan niini
        ceb	references	Mga pakisayran
        ceb	references	Pakisayran
        ceb	references	Mga reperensya
        ceb	external-links	Gikan sa gawas nga tinubdan
        ceb	external-links	Mga sumpay sa gawas
        ceb	external-links	Sumpay sa gawas
        ceb	see-also	Tan-awa usab
        ckb	references	سەرچاوەکان
        ckb	references	سەرچاوە
        ckb	references	پەراوێزەکان
        ckb	references	پەراوێز
        ckb	references	تێبینییەکان
        ckb	external-links	بەستەرە دەرەکییەکان
        ckb	see-also	ئەمانەش ببینە
        cs	references	Reference
        cs	references	Poznámky
        cs	references	Poznámka
        cs	references	Poznámky pod čarou
        cs	references	Zdroje
        cs	references	Zdroj
        cs	references	Použité zdroje
        cs	references	Citované zdroje
        cs	external-links	Externí odkazy
        cs	external-links	Externí odkaz
        cs	external-links	Vnější odkazy
        cs	external-links	Externí zdroje
        cs	see-also	Související články
        cs	see-also	Související článek
        cs	see-also	Související stránky
        cs	see-also	Viz též
        cs	see-also	Viz také
        cs	further-reading	Literatura
        cs	further-reading	Související literatura
        cs	further-reading	Další literatura
        cs	further-reading	Doporučená literatura
        cs	further-reading	Použitá literatura
        cs	further-reading	Bibliografie
        cv	references	Асăрхавсем
        cv	references	Асӑрхавсем
        cv	external-links	Каçăсем
        cv	external-links	Каҫӑсем
        cv	see-also	Çавăн пекех пăхăр
        cv	see-also	Ҫавӑн пекех пӑхӑр
        cv	further-reading	Литература
        cv	further-reading	Вуламалли
        cy	references	Cyfeiriadau
        cy	references	Cyfeiriad
        cy	references	Ffynonellau
        cy	references	Nodiadau
        cy	references	Troednodiadau
        cy	external-links	Dolenni allanol
        cy	external-links	Dolen allanol
        cy	external-links	Cysylltiadau allanol
        cy	external-links	Cyswllt allanol
        cy	see-also	Gweler hefyd
        cy	further-reading	Llyfryddiaeth
        cy	further-reading	Darllen pellach
        da	references	Referencer
        da	references	Noter
        da	references	Note
        da	references	Kilder
        da	references	Kilde
        da	references	Fodnoter
        da	references	Fodnote
        da	references	Kildehenvisninger
        da	references	Kildehenvisning
        da	references	Kildeangivelser
        da	references	Henvisninger
        da	references	Anmærkninger
        da	external-links	Eksterne henvisninger
        da	external-links	Ekstern henvisning
        da	external-links	Eksterne links
        da	external-links	Eksternt link
        da	external-links	Eksterne link
        da	external-links	Eksterne kilder
        da	external-links	Eksterne kilder/henvisninger
        da	see-also	Se også
        da	further-reading	Litteratur
        da	further-reading	Videre læsning
        da	further-reading	Yderligere læsning
        da	further-reading	Bibliografi
        da	further-reading	Litteraturhenvisninger
        de	references	Einzelnachweise
        de	references	Einzelnachweis
        de	references	Einzelbelege
        de	references	Anmerkungen
        de	references	Anmerkung
        de	references	Fußnoten
        de	references	Fußnote
        de	references	Fussnoten
        de	references	Endnoten
        de	references	Quellen
        de	references	Quelle
        de	references	Quellenangaben
        de	references	Quellenangabe
        de	references	Quellennachweise
        de	references	Quellennachweis
        de	references	Quellenverzeichnis
        de	references	Quellenhinweise
        de	references	Belege
        de	references	Nachweise
        de	references	Referenzen
        de	external-links	Weblinks
        de	external-links	Weblink
        de	external-links	Externe Links
        de	external-links	Externer Link
        de	external-links	Externe Weblinks
        de	external-links	Internetlinks
        de	see-also	Siehe auch
        de	see-also	Verwandte Themen
        de	see-also	Verwandte Artikel
        de	further-reading	Literatur
        de	further-reading	Weiterführende Literatur
        de	further-reading	Literaturhinweise
        de	further-reading	Literaturverzeichnis
        de	further-reading	Literaturangaben
        de	further-reading	Literaturauswahl
        de	further-reading	Ausgewählte Literatur
        de	further-reading	Sekundärliteratur
        de	further-reading	Bibliographie
        de	further-reading	Bibliografie
        dsb	references	Nožki
        dsb	references	Žrědła
        dsb	external-links	Wótkaze
        dsb	further-reading	Literatura
        el	references	Παραπομπές
        el	references	Παραπομπή
        el	references	Σημειώσεις
        el	references	Σημείωση
        el	references	Υποσημειώσεις
        el	references	Υποσημείωση
        el	references	Πηγές
        el	references	Αναφορές
        el	external-links	Εξωτερικοί σύνδεσμοι
        el	external-links	Εξωτερικός σύνδεσμος
        el	external-links	Εξωτερικές συνδέσεις
        el	see-also	Δείτε επίσης
        el	see-also	Δείτε ακόμα
        el	see-also	Δείτε ακόμη
        el	see-also	Βλέπε επίσης
        el	see-also	Βλέπε ακόμη
        el	see-also	Σχετικά λήμματα
        el	further-reading	Βιβλιογραφία
        el	further-reading	Ενδεικτική βιβλιογραφία
        el	further-reading	Επιλεγμένη βιβλιογραφία
        el	further-reading	Πρόσθετη βιβλιογραφία
        el	further-reading	Περαιτέρω ανάγνωση
        el	further-reading	Επιπλέον ανάγνωση
        en	references	References
        en	references	Reference
        en	references	Notes
        en	references	Footnotes
        en	references	Footnote
        en	references	Endnotes
        en	references	Citations
        en	references	Inline citations
        en	references	Sources
        en	references	Works cited
        en	references	Literature cited
        en	references	Sources cited
        en	references	Cited sources
        en	references	Cited works
        en	references	Cited references
        en	references	References cited
        en	references	General references
        en	references	Inline references
        en	references	Additional references
        en	references	Additional sources
        en	references	Online sources
        en	references	Print sources
        en	references	Web sources
        en	references	Explanatory notes
        en	references	Explanatory footnotes
        en	references	Informational notes
        en	references	Reference notes
        en	references	Citation notes
        en	references	Source notes
        en	references	Reference list
        en	references	List of references
        en	references	References list
        en	references	Sources used
        en	references	Sources consulted
        en	references	Bibliographic references
        en	external-links	External links
        en	external-links	External link
        en	external-links	External sites
        en	external-links	External site
        en	external-links	External websites
        en	external-links	External website
        en	external-links	External web sites
        en	external-links	External resources
        en	external-links	External pages
        en	external-links	Weblinks
        en	external-links	Weblink
        en	external-links	Web links
        en	external-links	Web link
        en	external-links	Other websites
        en	external-links	Other website
        en	external-links	Offsite links
        en	external-links	Off-site links
        en	see-also	See also
        en	see-also	Also see
        en	see-also	Related articles
        en	see-also	Related pages
        en	see-also	Related topics
        en	further-reading	Further reading
        en	further-reading	Further readings
        en	further-reading	Additional reading
        en	further-reading	Additional readings
        en	further-reading	Recommended reading
        en	further-reading	Suggested reading
        en	further-reading	Suggested readings
        en	further-reading	More reading
        en	further-reading	Background reading
        en	further-reading	Selected bibliography
        en	further-reading	General bibliography
        en	further-reading	Bibliography
        en	further-reading	Further literature
        en	further-reading	Additional literature
        eo	references	Referencoj
        eo	references	Referenco
        eo	references	Notoj
        eo	references	Noto
        eo	references	Piednotoj
        eo	references	Piednoto
        eo	references	Fontoj
        eo	references	Fonto
        eo	references	Fontindikoj
        eo	external-links	Eksteraj ligiloj
        eo	external-links	Ekstera ligilo
        eo	external-links	Eksteraj ligoj
        eo	external-links	Ekstera ligo
        eo	see-also	Vidu ankaŭ
        eo	see-also	Rigardu ankaŭ
        eo	further-reading	Literaturo
        eo	further-reading	Bibliografio
        eo	further-reading	Plia legado
        es	references	Referencias
        es	references	Referencia
        es	references	Notas
        es	references	Nota
        es	references	Notas al pie
        es	references	Notas a pie de página
        es	references	Notas al pie de página
        es	references	Notas explicativas
        es	references	Notas aclaratorias
        es	references	Fuentes
        es	references	Fuente
        es	references	Fuentes consultadas
        es	external-links	Enlaces externos
        es	external-links	Enlace externo
        es	external-links	Vínculos externos
        es	external-links	Vínculo externo
        es	external-links	Links externos
        es	external-links	Ligas externas
        es	see-also	Véase también
        es	see-also	Vease también
        es	see-also	Véase además
        es	see-also	Véanse también
        es	see-also	Véase
        es	see-also	Ver también
        es	see-also	Artículos relacionados
        es	see-also	Temas relacionados
        es	further-reading	Bibliografía
        es	further-reading	Bibliografía adicional
        es	further-reading	Bibliografía complementaria
        es	further-reading	Bibliografía recomendada
        es	further-reading	Bibliografía consultada
        es	further-reading	Bibliografía utilizada
        es	further-reading	Lectura adicional
        es	further-reading	Lecturas adicionales
        es	further-reading	Lectura recomendada
        es	further-reading	Lecturas recomendadas
        es	further-reading	Lectura complementaria
        es	further-reading	Lecturas complementarias
        es	further-reading	Otras lecturas
        es	further-reading	Para saber más
        es	further-reading	Referencias bibliográficas
        et	references	Viited
        et	references	Viide
        et	references	Allikad
        et	references	Märkused
        et	references	Joonealused märkused
        et	external-links	Välislingid
        et	external-links	Välislink
        et	external-links	Välisviited
        et	see-also	Vaata ka
        et	see-also	Vt ka
        et	further-reading	Kirjandus
        et	further-reading	Kirjandust
        et	further-reading	Lisakirjandus
        et	further-reading	Bibliograafia
        eu	references	Erreferentziak
        eu	references	Erreferentzia
        eu	references	Oharrak
        eu	references	Oharra
        eu	references	Oin-oharrak
        eu	references	Iturriak
        eu	external-links	Kanpo estekak
        eu	external-links	Kanpo esteka
        eu	external-links	Kanpo loturak
        eu	external-links	Kanpo lotura
        eu	see-also	Ikus, gainera
        eu	see-also	Ikus gainera
        eu	further-reading	Bibliografia
        eu	further-reading	Gehiago irakurtzeko
        fa	references	منابع
        fa	references	منبع
        fa	references	پانویس
        fa	references	پانویس‌ها
        fa	references	پانوشت
        fa	references	پانوشت‌ها
        fa	references	پاورقی
        fa	references	پی‌نوشت
        fa	references	پی‌نوشت‌ها
        fa	references	زیرنویس
        fa	references	یادداشت‌ها
        fa	references	یادداشت
        fa	references	ارجاعات
        fa	references	مراجع
        fa	references	مآخذ
        fa	external-links	پیوند به بیرون
        fa	external-links	پیوندهای بیرونی
        fa	external-links	پیوند بیرونی
        fa	see-also	جستارهای وابسته
        fa	see-also	جُستارهای وابسته
        fa	see-also	جستار وابسته
        fa	see-also	همچنین ببینید
        fa	see-also	نگاه کنید به
        fa	further-reading	برای مطالعه بیشتر
        fa	further-reading	برای مطالعهٔ بیشتر
        fa	further-reading	مطالعه بیشتر
        fa	further-reading	مطالعهٔ بیشتر
        fa	further-reading	برای خواندن بیشتر
        fa	further-reading	خواندن بیشتر
        fa	further-reading	کتاب‌شناسی
        fa	further-reading	کتابشناسی
        fa	further-reading	کتاب‌نامه
        fa	further-reading	کتابنامه
        fi	references	Lähteet
        fi	references	Lähde
        fi	references	Viitteet
        fi	references	Viite
        fi	references	Alaviitteet
        fi	references	Alaviite
        fi	references	Lähdeviitteet
        fi	references	Lähdeluettelo
        fi	references	Huomautukset
        fi	external-links	Aiheesta muualla
        fi	external-links	Ulkoiset linkit
        fi	external-links	Ulkoisia linkkejä
        fi	external-links	Linkkejä
        fi	see-also	Katso myös
        fi	further-reading	Kirjallisuutta
        fi	further-reading	Lukemista
        fi	further-reading	Lisälukemista
        fi	further-reading	Bibliografia
        fo	references	Keldur
        fo	see-also	Sí eisini
        fr	references	Références
        fr	references	Référence
        fr	references	Notes
        fr	references	Note
        fr	references	Notes de bas de page
        fr	references	Sources
        fr	references	Notes et références
        fr	references	Références et notes
        fr	external-links	Liens externes
        fr	external-links	Lien externe
        fr	external-links	Liens et documents externes
        fr	external-links	Lien web
        fr	external-links	Liens web
        fr	external-links	Webographie
        fr	external-links	Sitographie
        fr	see-also	Voir aussi
        fr	see-also	Articles connexes
        fr	see-also	Article connexe
        fr	see-also	Articles liés
        fr	see-also	Pages connexes
        fr	see-also	Liens internes
        fr	see-also	Lien interne
        fr	further-reading	Bibliographie
        fr	further-reading	Bibliographie sélective
        fr	further-reading	Bibliographie complémentaire
        fr	further-reading	Lectures complémentaires
        fr	further-reading	Lecture complémentaire
        fr	further-reading	Pour approfondir
        fr	further-reading	Références bibliographiques
        fr	further-reading	Sources bibliographiques
        fy	references	Boarnen
        fy	references	Boarne
        fy	references	Noaten
        fy	references	Boarnen, noaten en referinsjes
        fy	references	Boarnen, noaten en/as referinsjes
        fy	external-links	Keppelings om utens
        fy	external-links	Keppeling om utens
        fy	see-also	Sjoch ek
        fy	further-reading	Literatuer
        ga	references	Tagairtí
        ga	references	Tagairt
        ga	references	Nótaí
        ga	references	Foinsí
        ga	references	Fonótaí
        ga	external-links	Naisc sheachtracha
        ga	external-links	Nasc seachtrach
        ga	see-also	Féach freisin
        ga	see-also	Féach chomh maith
        ga	further-reading	Léamh breise
        gd	references	Iomraidhean
        gd	external-links	Ceanglaichean a-mach
        gd	external-links	Ceangal a-mach
        gd	see-also	Faic cuideachd
        gl	references	Notas
        gl	references	Nota
        gl	references	Referencias
        gl	references	Referencia
        gl	references	Fontes
        gl	external-links	Ligazóns externas
        gl	external-links	Ligazón externa
        gl	see-also	Véxase tamén
        gl	see-also	Ver tamén
        gl	see-also	Outros artigos
        gl	see-also	Artigos relacionados
        gl	further-reading	Bibliografía
        gl	further-reading	Bibliografía adicional
        gl	further-reading	Bibliografía complementaria
        gl	further-reading	Lecturas recomendadas
        gsw	references	Fuessnote
        gsw	references	Einzelnachweise
        gsw	references	Aamerkige
        gsw	references	Quelle
        gsw	references	Nochwys
        gsw	references	Belege
        gsw	external-links	Weblinks
        gsw	external-links	Weblink
        gsw	see-also	Lueg au
        gsw	see-also	Luege au
        gsw	further-reading	Literatur
        gu	references	સંદર્ભ
        gu	references	સંદર્ભો
        gu	references	પાદનોંધ
        gu	external-links	બાહ્ય કડીઓ
        gu	external-links	બાહ્ય કડી
        gu	see-also	આ પણ જુઓ
        gu	further-reading	વધુ વાંચન
        ha	references	Manazarta
        he	references	הערות שוליים
        he	references	הערת שוליים
        he	references	מקורות
        he	references	ביאורים
        he	references	הערות
        he	references	הפניות
        he	external-links	קישורים חיצוניים
        he	external-links	קישור חיצוני
        he	external-links	קישורים חיצונים
        he	see-also	ראו גם
        he	see-also	ראה גם
        he	further-reading	לקריאה נוספת
        he	further-reading	קריאה נוספת
        he	further-reading	לעיון נוסף
        he	further-reading	ביבליוגרפיה
        hi	references	सन्दर्भ
        hi	references	संदर्भ
        hi	references	सन्दर्भ सूची
        hi	references	संदर्भ सूची
        hi	references	टिप्पणी
        hi	references	टिप्पणियाँ
        hi	references	टिप्पणियां
        hi	references	पाद टिप्पणियाँ
        hi	references	पादटिप्पणी
        hi	references	स्रोत
        hi	external-links	बाहरी कड़ियाँ
        hi	external-links	बाहरी कड़ियां
        hi	external-links	बाहरी कड़ी
        hi	external-links	बाहरी लिंक
        hi	external-links	बाह्य कड़ियाँ
        hi	external-links	बाह्य कड़ियां
        hi	external-links	वाह्य कड़ियाँ
        hi	see-also	इन्हें भी देखें
        hi	see-also	इन्हे भी देखें
        hi	see-also	यह भी देखें
        hi	see-also	ये भी देखें
        hi	see-also	इन्हें भी देखिये
        hi	further-reading	अतिरिक्त पठन
        hi	further-reading	आगे पढ़ें
        hi	further-reading	ग्रन्थसूची
        hi	further-reading	ग्रंथसूची
        hr	references	Izvori
        hr	references	Bilješke
        hr	references	Bilješka
        hr	references	Reference
        hr	references	Referencije
        hr	references	Napomene
        hr	references	Napomena
        hr	references	Fusnote
        hr	external-links	Vanjske poveznice
        hr	external-links	Vanjska poveznica
        hr	external-links	Vanjske veze
        hr	see-also	Vidi još
        hr	see-also	Vidi također
        hr	see-also	Također pogledajte
        hr	see-also	Povezani članci
        hr	see-also	Unutarnje poveznice
        hr	further-reading	Literatura
        hr	further-reading	Dodatna literatura
        hr	further-reading	Daljnje čitanje
        hr	further-reading	Bibliografija
        hsb	references	Nóžki
        hsb	references	Žórła
        hsb	external-links	Wotkazy
        hsb	see-also	Hlej tež
        hsb	further-reading	Literatura
        ht	references	Referans
        hu	references	Jegyzetek
        hu	references	Jegyzet
        hu	references	Források
        hu	references	Forrás
        hu	references	Lábjegyzetek
        hu	references	Lábjegyzet
        hu	references	Megjegyzések
        hu	references	Megjegyzés
        hu	references	Hivatkozások
        hu	references	Hivatkozás
        hu	external-links	Külső hivatkozások
        hu	external-links	Külső hivatkozás
        hu	external-links	További információk
        hu	external-links	További információ
        hu	external-links	Külső linkek
        hu	see-also	Kapcsolódó szócikkek
        hu	see-also	Kapcsolódó szócikk
        hu	see-also	Lásd még
        hu	further-reading	Irodalom
        hu	further-reading	Ajánlott irodalom
        hu	further-reading	További irodalom
        hu	further-reading	Felhasznált irodalom
        hu	further-reading	Szakirodalom
        hu	further-reading	Bibliográfia
        hy	references	Ծանոթագրություններ
        hy	references	Ծանոթագրություն
        hy	references	Աղբյուրներ
        hy	references	Աղբյուր
        hy	external-links	Արտաքին հղումներ
        hy	external-links	Արտաքին հղում
        hy	see-also	Տես նաև
        hy	see-also	Տե՛ս նաև
        hy	see-also	Տե՛ս նաեւ
        hy	see-also	Տես նաեւ
        hy	further-reading	Գրականություն
        hy	further-reading	Գրականության ցանկ
        hyw	references	Ծանօթագրութիւններ
        hyw	references	Աղբիւրներ
        hyw	external-links	Արտաքին յղումներ
        hyw	see-also	Տե՛ս նաեւ
        hyw	further-reading	Գրականութիւն
        ia	references	Referentias
        ia	references	Notas
        ia	external-links	Ligamines externe
        ia	see-also	Vide etiam
        id	references	Referensi
        id	references	Rujukan
        id	references	Catatan kaki
        id	references	Catatan
        id	references	Catatan akhir
        id	references	Sumber
        id	references	Sumber rujukan
        id	references	Sumber referensi
        id	references	Daftar referensi
        id	references	Daftar rujukan
        id	external-links	Pranala luar
        id	external-links	Pranala eksternal
        id	external-links	Tautan luar
        id	external-links	Tautan eksternal
        id	external-links	Pautan luar
        id	see-also	Lihat pula
        id	see-also	Lihat juga
        id	further-reading	Bacaan lanjutan
        id	further-reading	Bacaan lebih lanjut
        id	further-reading	Bacaan selanjutnya
        id	further-reading	Bacaan tambahan
        id	further-reading	Daftar pustaka
        id	further-reading	Kepustakaan
        id	further-reading	Bibliografi
        ig	references	Edensibia
        io	references	Referi
        io	references	Noti
        io	external-links	Extera ligili
        io	external-links	Extera ligilo
        io	see-also	Videz anke
        is	references	Heimildir
        is	references	Heimild
        is	references	Tilvísanir
        is	references	Tilvísun
        is	references	Neðanmálsgreinar
        is	external-links	Tenglar
        is	external-links	Tengill
        is	external-links	Ytri tenglar
        is	external-links	Ytri tengill
        is	see-also	Tengt efni
        is	see-also	Sjá einnig
        is	further-reading	Frekari lesning
        is	further-reading	Frekara lesefni
        it	references	Note
        it	references	Nota
        it	references	Annotazioni
        it	references	Riferimenti
        it	references	Fonti
        it	references	Note esplicative
        it	references	Note bibliografiche
        it	external-links	Collegamenti esterni
        it	external-links	Collegamento esterno
        it	external-links	Link esterni
        it	external-links	Link esterno
        it	external-links	Sitografia
        it	external-links	Altri progetti
        it	see-also	Voci correlate
        it	see-also	Voce correlata
        it	see-also	Vedi anche
        it	see-also	Pagine correlate
        it	further-reading	Bibliografia
        it	further-reading	Bibliografia essenziale
        it	further-reading	Bibliografia consigliata
        it	further-reading	Letture consigliate
        it	further-reading	Ulteriori letture
        it	further-reading	Letture di approfondimento
        it	further-reading	Per approfondire
        it	further-reading	Riferimenti bibliografici
        ja	references	脚注
        ja	references	脚註
        ja	references	注釈
        ja	references	註釈
        ja	references	出典
        ja	references	注
        ja	references	註
        ja	references	注記
        ja	references	補注
        ja	references	典拠
        ja	references	参考文献
        ja	references	参考資料
        ja	references	参照文献
        ja	references	引用文献
        ja	references	主要参考文献
        ja	references	主な参考文献
        ja	external-links	外部リンク
        ja	external-links	外部サイト
        ja	see-also	関連項目
        ja	see-also	関連記事
        ja	see-also	関連ページ
        ja	see-also	参照項目
        ja	see-also	参考項目
        ja	further-reading	関連文献
        ja	further-reading	関連書籍
        ja	further-reading	関連図書
        ja	further-reading	参考書籍
        ja	further-reading	参考図書
        ja	further-reading	文献
        jv	references	Rujukan
        jv	references	Referensi
        jv	references	Référensi
        jv	references	Cathetan suku
        jv	references	Cathetan sikil
        jv	references	Sumber
        jv	external-links	Pranala njaba
        jv	external-links	Pranala jaba
        jv	see-also	Delengen uga
        jv	see-also	Deleng uga
        jv	see-also	Pirsani uga
        ka	references	სქოლიო
        ka	references	წყაროები
        ka	references	შენიშვნები
        ka	external-links	რესურსები ინტერნეტში
        ka	external-links	გარე ბმულები
        ka	external-links	ბმულები
        ka	see-also	იხილეთ აგრეთვე
        ka	see-also	იხილეთ ასევე
        ka	see-also	აგრეთვე იხილეთ
        ka	see-also	იხ. აგრეთვე
        ka	further-reading	ლიტერატურა
        ka	further-reading	ბიბლიოგრაფია
        ka	further-reading	დამატებითი ლიტერატურა
        kk	references	Дереккөздер
        kk	references	Дереккөз
        kk	references	Ескертпелер
        kk	references	Ескертулер
        kk	external-links	Сыртқы сілтемелер
        kk	external-links	Сілтемелер
        kk	see-also	Тағы қараңыз
        kk	see-also	Тағы қара
        kk	see-also	Сондай-ақ қараңыз
        kk	further-reading	Әдебиет
        kk	further-reading	Әдебиеттер
        kk	further-reading	Қосымша әдебиет
        kk	further-reading	Пайдаланылған әдебиет
        kk	further-reading	Пайдаланылған әдебиеттер
        km	references	ឯកសារយោង
        km	references	កំណត់ចំណាំ
        km	external-links	តំណភ្ជាប់ខាងក្រៅ
        km	external-links	តំណភ្ជាប់ក្រៅ
        km	see-also	មើលផងដែរ
        km	see-also	សូមមើលផងដែរ
        kn	references	ಉಲ್ಲೇಖಗಳು
        kn	references	ಉಲ್ಲೇಖ
        kn	references	ಟಿಪ್ಪಣಿಗಳು
        kn	references	ಅಡಿಟಿಪ್ಪಣಿಗಳು
        kn	references	ಅಡಿ ಟಿಪ್ಪಣಿಗಳು
        kn	external-links	ಹೊರಗಿನ ಸಂಪರ್ಕಗಳು
        kn	external-links	ಬಾಹ್ಯ ಸಂಪರ್ಕಗಳು
        kn	external-links	ಹೊರಗಿನ ಕೊಂಡಿಗಳು
        kn	external-links	ಬಾಹ್ಯ ಕೊಂಡಿಗಳು
        kn	external-links	ಹೊರ ಸಂಪರ್ಕಗಳು
        kn	see-also	ಇವನ್ನೂ ನೋಡಿ
        kn	see-also	ಇದನ್ನೂ ನೋಡಿ
        kn	further-reading	ಹೆಚ್ಚಿನ ಓದಿಗೆ
        ko	references	각주
        ko	references	주석
        ko	references	주해
        ko	references	내용주
        ko	references	참조주
        ko	references	미주
        ko	references	출처
        ko	references	참고 문헌
        ko	references	참고문헌
        ko	references	참고 자료
        ko	references	참고자료
        ko	references	인용 문헌
        ko	external-links	외부 링크
        ko	external-links	외부링크
        ko	external-links	외부 고리
        ko	external-links	외부고리
        ko	external-links	바깥 고리
        ko	external-links	바깥고리
        ko	external-links	바깥 링크
        ko	external-links	바깥링크
        ko	see-also	같이 보기
        ko	see-also	같이보기
        ko	see-also	함께 보기
        ko	see-also	관련 항목
        ko	see-also	관련 문서
        ko	further-reading	더 읽어보기
        ko	further-reading	더 읽을거리
        ko	further-reading	더 읽을 거리
        ko	further-reading	읽을거리
        ko	further-reading	읽을 거리
        ko	further-reading	관련 서적
        ko	further-reading	관련 도서
        ko	further-reading	관련 문헌
        ku	references	Çavkanî
        ku	references	Jêder
        ku	references	Têbinî
        ku	external-links	Girêdanên derve
        ku	external-links	Girêdanên derveyî
        ku	see-also	Binêre
        ky	references	Булактар
        ky	references	Эскертүүлөр
        ky	external-links	Шилтемелер
        ky	external-links	Тышкы шилтемелер
        ky	see-also	Дагы караңыз
        ky	further-reading	Адабият
        ky	further-reading	Адабияттар
        ky	further-reading	Колдонулган адабияттар
        la	references	Notae
        la	references	Nota
        la	references	Fontes
        la	external-links	Nexus externi
        la	external-links	Nexus externus
        la	see-also	Vide etiam
        la	see-also	Nexus interni
        la	further-reading	Bibliographia
        la	further-reading	Plura legere si cupis
        lb	references	Referenzen
        lb	references	Quellen
        lb	references	Notten
        lb	external-links	Um Spaweck
        lb	see-also	Kuckt och
        lb	further-reading	Literatur
        lb	further-reading	Bibliographie
        lo	references	ອ້າງອີງ
        lo	references	ເອກະສານອ້າງອີງ
        lt	references	Šaltiniai
        lt	references	Išnašos
        lt	references	Išnaša
        lt	references	Pastabos
        lt	external-links	Nuorodos
        lt	external-links	Išorinės nuorodos
        lt	see-also	Taip pat skaitykite
        lt	see-also	Taip pat žiūrėkite
        lt	see-also	Susiję straipsniai
        lt	further-reading	Literatūra
        lt	further-reading	Bibliografija
        lt	further-reading	Naudota literatūra
        lv	references	Atsauces
        lv	references	Piezīmes
        lv	references	Avoti
        lv	external-links	Ārējās saites
        lv	external-links	Ārējā saite
        lv	see-also	Skatīt arī
        lv	see-also	Saistītie raksti
        lv	further-reading	Literatūra
        lv	further-reading	Papildu literatūra
        lv	further-reading	Bibliogrāfija
        lzh	references	據
        lzh	references	註
        mg	see-also	Jereo koa
        min	references	Rujuakan
        min	references	Referensi
        min	references	Catatan kaki
        min	external-links	Pautan lua
        min	external-links	Pranala lua
        min	see-also	Caliak pulo
        min	see-also	Caliak juo
        mk	references	Наводи
        mk	references	Извори
        mk	references	Белешки
        mk	references	Белешка
        mk	references	Фусноти
        mk	references	Забелешки
        mk	references	Референци
        mk	external-links	Надворешни врски
        mk	external-links	Надворешна врска
        mk	see-also	Поврзано
        mk	see-also	Видете исто така
        mk	see-also	Поврзани теми
        mk	see-also	Поврзани статии
        mk	further-reading	Литература
        mk	further-reading	Дополнителна литература
        mk	further-reading	Користена литература
        mk	further-reading	Библиографија
        ml	references	അവലംബം
        ml	references	അവലംബങ്ങൾ
        ml	references	കുറിപ്പുകൾ
        ml	references	കുറിപ്പ്
        ml	references	ആധാരസൂചിക
        ml	references	പ്രമാണാധാരസൂചി
        ml	external-links	പുറത്തേക്കുള്ള കണ്ണികൾ
        ml	external-links	പുറത്തേയ്ക്കുള്ള കണ്ണികൾ
        ml	external-links	പുറം കണ്ണികൾ
        ml	external-links	പുറംകണ്ണികൾ
        ml	external-links	ബാഹ്യകണ്ണികൾ
        ml	see-also	ഇതും കാണുക
        ml	see-also	ഇവയും കാണുക
        ml	see-also	ഇവകൂടി കാണുക
        ml	further-reading	കൂടുതൽ വായനയ്ക്ക്
        ml	further-reading	കൂടുതൽ വായനക്ക്
        ml	further-reading	ഗ്രന്ഥസൂചി
        mn	references	Эшлэл
        mn	references	Эх сурвалж
        mn	references	Лавлах
        mn	references	Лавлагаа
        mn	references	Ишлэл
        mn	references	Зүүлт
        mn	external-links	Гадаад холбоос
        mn	external-links	Гадны холбоос
        mn	external-links	Цахим холбоос
        mn	see-also	Мөн үзэх
        mn	further-reading	Ном зүй
        mr	references	संदर्भ
        mr	references	संदर्भसूची
        mr	references	संदर्भ सूची
        mr	references	संदर्भ यादी
        mr	references	नोंदी
        mr	references	तळटीपा
        mr	external-links	बाह्य दुवे
        mr	external-links	बाह्यदुवे
        mr	external-links	बाह्य दुवा
        mr	see-also	हेही पाहा
        mr	see-also	हेही पहा
        mr	see-also	हे सुद्धा पहा
        mr	see-also	हे सुद्धा पाहा
        mr	see-also	हे देखील पहा
        mr	see-also	हेसुद्धा पाहा
        mr	further-reading	अधिक वाचन
        mr	further-reading	पुढील वाचन
        mr	further-reading	संदर्भ ग्रंथ
        ms	references	Rujukan
        ms	references	Nota kaki
        ms	references	Nota
        ms	references	Catatan
        ms	references	Catatan kaki
        ms	references	Sumber
        ms	references	Sumber rujukan
        ms	external-links	Pautan luar
        ms	external-links	Pautan luaran
        ms	see-also	Lihat juga
        ms	see-also	Lihat pula
        ms	further-reading	Bacaan lanjut
        ms	further-reading	Bacaan lanjutan
        ms	further-reading	Bacaan tambahan
        ms	further-reading	Bibliografi
        mt	references	Referenzi
        mt	references	Noti
        mt	external-links	Ħoloq esterni
        mt	external-links	Ħolqa esterna
        mt	see-also	Ara ukoll
        my	references	ကိုးကား
        my	references	ကိုးကားချက်များ
        my	references	ကိုးကားချက်
        my	external-links	ပြင်ပလင့်ခ်များ
        my	see-also	ဆက်စပ်ကြည့်ရှုရန်
        nan	references	Chham-khó
        nan	references	Chham-khó chu-liāu
        nan	references	Chù-kái
        nan	external-links	Gōa-pō͘ liân-kiat
        nds	references	Footnoten
        nds	external-links	Weblenken
        nds	external-links	Weblenk
        nds	see-also	Kiek ok
        nds	see-also	Kiek ok bi
        nds	further-reading	Literatur
        ne	references	सन्दर्भ
        ne	references	सन्दर्भहरू
        ne	references	सन्दर्भ सामग्री
        ne	references	सन्दर्भ सामग्रीहरू
        ne	references	टिप्पणीहरू
        ne	external-links	बाह्य कडीहरू
        ne	external-links	बाहिरी कडीहरू
        ne	external-links	बाह्य लिङ्कहरू
        ne	external-links	बाह्य लिङ्क
        ne	see-also	यो पनि हेर्नुहोस्
        ne	see-also	यी पनि हेर्नुहोस्
        nl	references	Referenties
        nl	references	Referentie
        nl	references	Bronnen
        nl	references	Bron
        nl	references	Noten
        nl	references	Noot
        nl	references	Voetnoten
        nl	references	Voetnoot
        nl	references	Eindnoten
        nl	references	Bronvermelding
        nl	references	Bronvermeldingen
        nl	references	Geraadpleegde bronnen
        nl	references	Bronnen, noten en/of referenties
        nl	references	Bronnen, noten en referenties
        nl	references	Noten en/of referenties
        nl	references	Bronnen en/of referenties
        nl	external-links	Externe links
        nl	external-links	Externe link
        nl	external-links	Externe verwijzingen
        nl	external-links	Externe verwijzing
        nl	external-links	Externe koppelingen
        nl	external-links	Externe koppeling
        nl	external-links	Weblinks
        nl	see-also	Zie ook
        nl	see-also	Zie tevens
        nl	further-reading	Literatuur
        nl	further-reading	Bibliografie
        nl	further-reading	Verder lezen
        nl	further-reading	Literatuuropgave
        nl	further-reading	Aanbevolen literatuur
        nn	references	Kjelder
        nn	references	Kjelde
        nn	references	Referansar
        nn	references	Referanse
        nn	references	Notar
        nn	references	Fotnotar
        nn	references	Merknader
        nn	external-links	Eksterne lenkjer
        nn	external-links	Ekstern lenkje
        nn	external-links	Eksterne lenker
        nn	see-also	Sjå òg
        nn	see-also	Sjå også
        nn	further-reading	Litteratur
        nn	further-reading	Bakgrunnsstoff
        nn	further-reading	Vidare lesing
        nn	further-reading	Vidare lesnad
        nn	further-reading	Bibliografi
        no	references	Referanser
        no	references	Referanse
        no	references	Noter
        no	references	Note
        no	references	Kilder
        no	references	Kilde
        no	references	Fotnoter
        no	references	Fotnote
        no	references	Kildehenvisninger
        no	references	Kildeangivelser
        no	references	Kildeliste
        no	references	Anmerkninger
        no	external-links	Eksterne lenker
        no	external-links	Ekstern lenke
        no	external-links	Eksterne linker
        no	external-links	Eksterne henvisninger
        no	see-also	Se også
        no	further-reading	Litteratur
        no	further-reading	Videre lesning
        no	further-reading	Videre lesing
        no	further-reading	Bibliografi
        oc	references	Referéncias
        oc	references	Referéncia
        oc	references	Nòtas
        oc	external-links	Ligams extèrnes
        oc	external-links	Ligam extèrne
        oc	see-also	Vejatz tanben
        oc	see-also	Veire tanben
        oc	further-reading	Bibliografia
        or	references	ଆଧାର
        or	external-links	ବାହାର ଲିଙ୍କ
        or	external-links	ବାହାର ଆଧାର
        or	see-also	ଆହୁରି ଦେଖନ୍ତୁ
        os	references	Фиппаинæгтæ
        os	external-links	Æрвитæнтæ
        pa	references	ਹਵਾਲੇ
        pa	external-links	ਬਾਹਰੀ ਲਿੰਕ
        pa	external-links	ਬਾਹਰਲੇ ਲਿੰਕ
        pa	external-links	ਬਾਹਰੀ ਕੜੀਆਂ
        pa	see-also	ਇਹ ਵੀ ਦੇਖੋ
        pa	see-also	ਇਹ ਵੀ ਵੇਖੋ
        pl	references	Przypisy
        pl	references	Przypis
        pl	references	Uwagi
        pl	references	Źródła
        pl	references	Źródło
        pl	external-links	Linki zewnętrzne
        pl	external-links	Link zewnętrzny
        pl	external-links	Odnośniki zewnętrzne
        pl	see-also	Zobacz też
        pl	see-also	Zobacz także
        pl	see-also	Zobacz również
        pl	further-reading	Bibliografia
        pl	further-reading	Literatura
        pl	further-reading	Literatura uzupełniająca
        pl	further-reading	Literatura dodatkowa
        pl	further-reading	Literatura przedmiotu
        pl	further-reading	Wybrana literatura
        pnb	references	حوالے
        pnb	external-links	باہرلے جوڑ
        pnb	see-also	ہور ویکھو
        pt	references	Referências
        pt	references	Referência
        pt	references	Notas
        pt	references	Nota
        pt	references	Notas de rodapé
        pt	references	Nota de rodapé
        pt	references	Notas explicativas
        pt	references	Fontes
        pt	references	Fonte
        pt	references	Fontes consultadas
        pt	external-links	Ligações externas
        pt	external-links	Ligação externa
        pt	external-links	Links externos
        pt	external-links	Link externo
        pt	external-links	Hiperligações externas
        pt	external-links	Elos externos
        pt	see-also	Ver também
        pt	see-also	Veja também
        pt	see-also	Ver ainda
        pt	see-also	Artigos relacionados
        pt	see-also	Páginas relacionadas
        pt	further-reading	Bibliografia
        pt	further-reading	Bibliografia adicional
        pt	further-reading	Bibliografia complementar
        pt	further-reading	Leitura adicional
        pt	further-reading	Leituras adicionais
        pt	further-reading	Leitura complementar
        pt	further-reading	Leituras complementares
        pt	further-reading	Leitura recomendada
        pt	further-reading	Leituras recomendadas
        pt	further-reading	Outras leituras
        pt	further-reading	Referências bibliográficas
        qu	references	Pukyukuna
        qu	external-links	Hawa t'inkikuna
        qu	see-also	Kaypipas qhaway
        ro	references	Note
        ro	references	Notă
        ro	references	Referințe
        ro	references	Referinţe
        ro	references	Surse
        ro	references	Note de subsol
        ro	references	Note explicative
        ro	external-links	Legături externe
        ro	external-links	Legătură externă
        ro	external-links	Linkuri externe
        ro	external-links	Link-uri externe
        ro	see-also	Vezi și
        ro	see-also	Vezi şi
        ro	see-also	A se vedea și
        ro	see-also	A se vedea şi
        ro	see-also	Articole similare
        ro	further-reading	Bibliografie
        ro	further-reading	Bibliografie suplimentară
        ro	further-reading	Lectură suplimentară
        ro	further-reading	Lecturi suplimentare
        ro	further-reading	Lectură recomandată
        ru	references	Примечания
        ru	references	Примечание
        ru	references	Сноски
        ru	references	Сноска
        ru	references	Источники
        ru	references	Источники информации
        ru	references	Использованные источники
        ru	references	Список источников
        ru	references	Ссылки на источники
        ru	external-links	Ссылки
        ru	external-links	Внешние ссылки
        ru	external-links	Внешняя ссылка
        ru	see-also	См. также
        ru	see-also	См.также
        ru	see-also	Смотрите также
        ru	see-also	Смотри также
        ru	further-reading	Литература
        ru	further-reading	Библиография
        ru	further-reading	Список литературы
        ru	further-reading	Использованная литература
        ru	further-reading	Дополнительная литература
        ru	further-reading	Рекомендуемая литература
        ru	further-reading	Литература по теме
        sa	references	सन्दर्भाः
        sa	references	उल्लेखाः
        sa	external-links	बाह्यसम्पर्कतन्तुः
        sa	external-links	बाह्यसम्पर्कतन्तवः
        sa	external-links	बाह्यानुबन्धाः
        scn	references	Noti
        scn	references	Riferimenti
        scn	further-reading	Bibbliugrafìa
        sco	references	References
        sco	references	Notes
        sco	references	Fitnotes
        sco	references	Soorces
        sco	references	Footnotes
        sco	external-links	Freemit airtins
        sco	external-links	Fremmit airtins
        sco	external-links	External airtins
        sco	external-links	External links
        sco	see-also	See an aa
        sco	see-also	See an' aa
        sco	see-also	See also
        sco	further-reading	Further readin
        sco	further-reading	Further reading
        sco	further-reading	Bibliography
        sd	references	حوالا
        sh	references	Reference
        sh	references	Izvori
        sh	references	Bilješke
        sh	references	Beleške
        sh	references	Napomene
        sh	references	Fusnote
        sh	external-links	Vanjske veze
        sh	external-links	Vanjski linkovi
        sh	external-links	Vanjske poveznice
        sh	external-links	Spoljašnje veze
        sh	external-links	Spoljne veze
        sh	external-links	Eksterni linkovi
        sh	see-also	Povezano
        sh	see-also	Povezani članci
        sh	see-also	Vidi još
        sh	see-also	Vidi također
        sh	see-also	Također pogledajte
        sh	see-also	Takođe pogledati
        sh	further-reading	Literatura
        sh	further-reading	Dodatna literatura
        sh	further-reading	Dalje čitanje
        sh	further-reading	Bibliografija
        si	references	මූලාශ්‍ර
        si	references	ආශ්‍රිත
        si	external-links	බාහිර සබැඳි
        si	external-links	බාහිර සබැඳුම්
        si	see-also	මේවාත් බලන්න
        simple	references	References
        simple	references	Reference
        simple	references	Notes
        simple	references	Footnotes
        simple	references	Sources
        simple	references	Citations
        simple	external-links	Other websites
        simple	external-links	Other website
        simple	external-links	External links
        simple	external-links	External link
        simple	see-also	Related pages
        simple	see-also	See also
        simple	see-also	Other pages
        simple	further-reading	More reading
        simple	further-reading	Further reading
        simple	further-reading	Bibliography
        sk	references	Referencie
        sk	references	Poznámky
        sk	references	Poznámka
        sk	references	Zdroje
        sk	references	Zdroj
        sk	references	Použité zdroje
        sk	external-links	Externé odkazy
        sk	external-links	Externý odkaz
        sk	external-links	Iné projekty
        sk	see-also	Pozri aj
        sk	see-also	Pozri tiež
        sk	see-also	Súvisiace články
        sk	further-reading	Literatúra
        sk	further-reading	Ďalšia literatúra
        sk	further-reading	Použitá literatúra
        sk	further-reading	Odporúčaná literatúra
        sk	further-reading	Bibliografia
        sl	references	Sklici
        sl	references	Sklic
        sl	references	Opombe
        sl	references	Opomba
        sl	references	Viri
        sl	references	Reference
        sl	external-links	Zunanje povezave
        sl	external-links	Zunanja povezava
        sl	see-also	Glej tudi
        sl	see-also	Poglej tudi
        sl	further-reading	Literatura
        sl	further-reading	Nadaljnje branje
        sl	further-reading	Dodatno branje
        sl	further-reading	Bibliografija
        sq	references	Referime
        sq	references	Referimet
        sq	references	Referenca
        sq	references	Referencat
        sq	references	Burime
        sq	references	Burimet
        sq	references	Shënime
        sq	references	Shënimet
        sq	external-links	Lidhje të jashtme
        sq	external-links	Lidhjet e jashtme
        sq	see-also	Shiko edhe
        sq	see-also	Shih edhe
        sq	see-also	Shih gjithashtu
        sq	see-also	Shiko gjithashtu
        sq	see-also	Shikoni edhe
        sq	see-also	Shihni edhe
        sq	further-reading	Literatura
        sq	further-reading	Literaturë
        sq	further-reading	Bibliografia
        sq	further-reading	Lexime të mëtejshme
        sr	references	Референце
        sr	references	Напомене
        sr	references	Напомена
        sr	references	Белешке
        sr	references	Извори
        sr	references	Фусноте
        sr	references	Reference
        sr	references	Napomene
        sr	references	Napomena
        sr	references	Beleške
        sr	references	Izvori
        sr	references	Fusnote
        sr	external-links	Спољашње везе
        sr	external-links	Спољашња веза
        sr	external-links	Спољне везе
        sr	external-links	Spoljašnje veze
        sr	external-links	Spoljašnja veza
        sr	external-links	Spoljne veze
        sr	see-also	Види још
        sr	see-also	Види и
        sr	see-also	Видети још
        sr	see-also	Такође погледати
        sr	see-also	Такође погледајте
        sr	see-also	Vidi još
        sr	see-also	Vidi i
        sr	see-also	Videti još
        sr	see-also	Takođe pogledati
        sr	see-also	Takođe pogledajte
        sr	further-reading	Литература
        sr	further-reading	Додатна литература
        sr	further-reading	Даље читање
        sr	further-reading	Библиографија
        sr	further-reading	Literatura
        sr	further-reading	Dodatna literatura
        sr	further-reading	Dalje čitanje
        sr	further-reading	Bibliografija
        su	references	Rujukan
        su	references	Referensi
        su	references	Référénsi
        su	references	Sumber
        su	external-links	Tutumbu kaluar
        su	external-links	Tumbu kaluar
        su	external-links	Tutumbu luar
        su	see-also	Tempo ogé
        su	see-also	Tingali ogé
        sv	references	Referenser
        sv	references	Referens
        sv	references	Noter
        sv	references	Not
        sv	references	Fotnoter
        sv	references	Fotnot
        sv	references	Källor
        sv	references	Källa
        sv	references	Anmärkningar
        sv	references	Källhänvisningar
        sv	references	Källhänvisning
        sv	references	Källförteckning
        sv	references	Allmänna källor
        sv	references	Webbkällor
        sv	references	Tryckta källor
        sv	references	Övriga källor
        sv	external-links	Externa länkar
        sv	external-links	Extern länk
        sv	external-links	Webblänkar
        sv	see-also	Se även
        sv	see-also	Se också
        sv	further-reading	Litteratur
        sv	further-reading	Vidare läsning
        sv	further-reading	Bibliografi
        sv	further-reading	Litteraturtips
        sv	further-reading	Mer att läsa
        sw	references	Marejeo
        sw	references	Marejeleo
        sw	references	Tanbihi
        sw	references	Vyanzo
        sw	external-links	Viungo vya nje
        sw	see-also	Tazama pia
        sw	see-also	Angalia pia
        szl	references	Przipisy
        ta	references	மேற்கோள்கள்
        ta	references	சான்றுகள்
        ta	references	குறிப்புகள்
        ta	references	அடிக்குறிப்புகள்
        ta	references	அடிக்குறிப்பு
        ta	references	உசாத்துணை
        ta	references	உசாத்துணைகள்
        ta	references	ஆதாரங்கள்
        ta	references	குறிப்புகளும் மேற்கோள்களும்
        ta	external-links	வெளி இணைப்புகள்
        ta	external-links	வெளி இணைப்புக்கள்
        ta	external-links	வெளியிணைப்புகள்
        ta	external-links	வெளி இணைப்பு
        ta	external-links	புற இணைப்புகள்
        ta	see-also	இவற்றையும் பார்க்கவும்
        ta	see-also	இவற்றையும் காண்க
        ta	see-also	இதனையும் காண்க
        ta	see-also	இதையும் பார்க்கவும்
        ta	see-also	மேலும் பார்க்க
        ta	see-also	மேலும் காண்க
        ta	further-reading	மேலும் படிக்க
        ta	further-reading	நூற்பட்டியல்
        ta	further-reading	உசாத்துணை நூல்கள்
        te	references	మూలాలు
        te	references	వనరులు
        te	references	గమనికలు
        te	references	పాదపీఠికలు
        te	references	నోట్స్
        te	external-links	బయటి లింకులు
        te	external-links	బయటి లంకెలు
        te	external-links	బాహ్య లంకెలు
        te	external-links	వెలుపలి లంకెలు
        te	external-links	వెలుపలి లింకులు
        te	see-also	ఇవి కూడా చూడండి
        te	see-also	వీటిని కూడా చూడండి
        tg	references	Эзоҳ
        tg	references	Сарчашма
        tg	references	Сарчашмаҳо
        tg	external-links	Пайвандҳо
        tg	external-links	Пайвандҳои беруна
        tg	see-also	Нигаред низ
        tg	further-reading	Адабиёт
        th	references	อ้างอิง
        th	references	รายการอ้างอิง
        th	references	แหล่งอ้างอิง
        th	references	เอกสารอ้างอิง
        th	references	เชิงอรรถ
        th	references	หมายเหตุ
        th	external-links	แหล่งข้อมูลอื่น
        th	external-links	แหล่งข้อมูลอื่น ๆ
        th	external-links	แหล่งข้อมูลภายนอก
        th	external-links	ลิงก์ภายนอก
        th	see-also	ดูเพิ่ม
        th	see-also	ดูเพิ่มเติม
        th	further-reading	อ่านเพิ่ม
        th	further-reading	อ่านเพิ่มเติม
        th	further-reading	หนังสืออ่านเพิ่มเติม
        th	further-reading	บรรณานุกรม
        tk	references	Çeşmeler
        tl	references	Mga sanggunian
        tl	references	Sanggunian
        tl	references	Talasanggunian
        tl	references	Mga talababa
        tl	references	Talababa
        tl	references	Mga tala
        tl	external-links	Mga kawing panlabas
        tl	external-links	Mga panlabas na kawing
        tl	external-links	Panlabas na kawing
        tl	external-links	Kawing panlabas
        tl	external-links	Mga kawing na panlabas
        tl	see-also	Tingnan din
        tl	see-also	Tignan din
        tl	see-also	Tingnan rin
        tl	further-reading	Karagdagang pagbabasa
        tl	further-reading	Karagdagang babasahin
        tl	further-reading	Bibliograpiya
        tr	references	Kaynakça
        tr	references	Kaynaklar
        tr	references	Kaynak
        tr	references	Notlar
        tr	references	Dipnotlar
        tr	references	Dipnot
        tr	references	Referanslar
        tr	external-links	Dış bağlantılar
        tr	external-links	Dış bağlantı
        tr	external-links	Harici bağlantılar
        tr	see-also	Ayrıca bakınız
        tr	see-also	Ayrıca bkz.
        tr	see-also	Ayrıca bkz
        tr	see-also	İlgili maddeler
        tr	further-reading	Konuyla ilgili yayınlar
        tr	further-reading	Daha fazla okuma
        tr	further-reading	İleri okuma
        tr	further-reading	Ek okuma
        tr	further-reading	Ek okumalar
        tr	further-reading	Okuma listesi
        tr	further-reading	İlgili yayınlar
        tr	further-reading	Bibliyografya
        tt	references	Искәрмәләр
        tt	references	Чыганаклар
        tt	references	Iskärmälär
        tt	references	Çığanaqlar
        tt	external-links	Сылтамалар
        tt	external-links	Тышкы сылтамалар
        tt	see-also	Шулай ук карагыз
        tt	further-reading	Әдәбият
        uk	references	Примітки
        uk	references	Примітка
        uk	references	Виноски
        uk	references	Виноска
        uk	references	Зноски
        uk	references	Джерела
        uk	references	Список джерел
        uk	references	Використані джерела
        uk	external-links	Посилання
        uk	external-links	Зовнішні посилання
        uk	external-links	Інтернет-посилання
        uk	see-also	Див. також
        uk	see-also	Див.також
        uk	see-also	Дивіться також
        uk	see-also	Дивись також
        uk	further-reading	Література
        uk	further-reading	Бібліографія
        uk	further-reading	Список літератури
        uk	further-reading	Додаткова література
        uk	further-reading	Рекомендована література
        uk	further-reading	Використана література
        ur	references	حوالہ جات
        ur	references	حوالہ
        ur	references	حوالے
        ur	references	حواشی
        ur	references	ملاحظات
        ur	references	مصادر
        ur	references	مآخذ
        ur	external-links	بیرونی روابط
        ur	external-links	بیرونی ربط
        ur	external-links	خارجی روابط
        ur	see-also	مزید دیکھیے
        ur	see-also	مزید دیکھئے
        ur	see-also	مزید دیکھیں
        ur	see-also	نیز دیکھیے
        ur	see-also	نیز دیکھیں
        ur	further-reading	مزید پڑھیے
        ur	further-reading	مزید مطالعہ
        ur	further-reading	کتابیات
        uz	references	Manbalar
        uz	references	Manba
        uz	references	Izohlar
        uz	references	Izoh
        uz	references	Eslatmalar
        uz	external-links	Havolalar
        uz	external-links	Tashqi havolalar
        uz	see-also	Yana qarang
        uz	see-also	Shuningdek qarang
        uz	further-reading	Adabiyotlar
        uz	further-reading	Adabiyot
        uz	further-reading	Bibliografiya
        vec	references	Note
        vec	references	Riferimenti
        vi	references	Tham khảo
        vi	references	Chú thích
        vi	references	Ghi chú
        vi	references	Chú giải
        vi	references	Cước chú
        vi	references	Nguồn
        vi	references	Nguồn tham khảo
        vi	references	Nguồn trích dẫn
        vi	references	Tài liệu tham khảo
        vi	references	Tham chiếu
        vi	external-links	Liên kết ngoài
        vi	external-links	Liên kết bên ngoài
        vi	see-also	Xem thêm
        vi	see-also	Bài viết liên quan
        vi	see-also	Chủ đề liên quan
        vi	further-reading	Đọc thêm
        vi	further-reading	Thư mục
        vi	further-reading	Thư mục tham khảo
        vi	further-reading	Sách tham khảo
        vo	references	Noets
        vo	external-links	Yüms plödik
        war	references	Mga kasarigan
        war	references	Kasarigan
        war	external-links	Mga sumpay ha gawas
        war	external-links	Sumpay ha gawas
        war	see-also	Kitaa liwat
        yi	references	רעפערענצן
        yi	see-also	זעט אויך
        yo	references	Itokasi
        yo	references	Ìtọ́kasí
        yo	references	Àwọn ìtọ́kasí
        yo	see-also	Ẹ tún wo
        yue	references	參考
        yue	references	參考資料
        yue	references	攷
        yue	references	註
        yue	references	註解
        yue	references	註釋
        yue	external-links	出面網頁
        yue	external-links	出面網站
        yue	external-links	出面連結
        yue	external-links	外部連結
        yue	see-also	睇埋
        zh	references	参考文献
        zh	references	參考文獻
        zh	references	参考资料
        zh	references	參考資料
        zh	references	参考
        zh	references	參考
        zh	references	参考来源
        zh	references	參考來源
        zh	references	资料来源
        zh	references	資料來源
        zh	references	注释
        zh	references	注釋
        zh	references	註釋
        zh	references	注解
        zh	references	註解
        zh	references	脚注
        zh	references	腳註
        zh	references	腳注
        zh	references	注脚
        zh	references	註腳
        zh	references	注
        zh	references	註
        zh	references	引用来源
        zh	references	引用來源
        zh	references	引用资料
        zh	references	引用資料
        zh	references	引用文献
        zh	references	引用文獻
        zh	references	参考链接
        zh	references	參考連結
        zh	references	參考鏈接
        zh	external-links	外部链接
        zh	external-links	外部鏈接
        zh	external-links	外部連結
        zh	external-links	外部连结
        zh	external-links	外部連接
        zh	external-links	外部连接
        zh	external-links	外部链結
        zh	external-links	外部鏈結
        zh	external-links	外部网站
        zh	external-links	外部網站
        zh	see-also	参见
        zh	see-also	參見
        zh	see-also	参看
        zh	see-also	參看
        zh	see-also	参阅
        zh	see-also	參閱
        zh	see-also	另见
        zh	see-also	另見
        zh	see-also	参考条目
        zh	see-also	參考條目
        zh	see-also	相关条目
        zh	see-also	相關條目
        zh	see-also	相关页面
        zh	see-also	相關頁面
        zh	see-also	请参阅
        zh	see-also	請參閱
        zh	further-reading	延伸阅读
        zh	further-reading	延伸閱讀
        zh	further-reading	扩展阅读
        zh	further-reading	擴展閱讀
        zh	further-reading	拓展阅读
        zh	further-reading	拓展閱讀
        zh	further-reading	进一步阅读
        zh	further-reading	進一步閱讀
        zh	further-reading	深入阅读
        zh	further-reading	深入閱讀
        zh	further-reading	推荐阅读
        zh	further-reading	推薦閱讀
        zh	further-reading	参考书目
        zh	further-reading	參考書目
        zh	further-reading	参考书籍
        zh	further-reading	參考書籍
        zh	further-reading	书目
        zh	further-reading	書目
        zh	further-reading	文献
        zh	further-reading	文獻
        zh	further-reading	相关书籍
        zh	further-reading	相關書籍
        zh	further-reading	相关文献
        zh	further-reading	相關文獻
        """
}
