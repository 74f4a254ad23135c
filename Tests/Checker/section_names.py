"""Names of the sections that the canonical format drops, in the languages of the wikis we meet.

Written for the checker, from what those wikis call them; the cleaner has a table of its own. A name that is missing
here makes the checker ask for a section that was rightly dropped, which a person sees at once.
"""

from wording import words

_REFERENCES = """
References|Reference|Refs|Notes|Note|Footnotes|Footnote|Citations|Works cited|Sources|Source|Cited sources|Endnotes|
General references|Inline citations|Explanatory notes|Notes and references|References and notes|Bibliography of sources|
Reference list|Specific references|Notes and citations|References cited|Literature cited|Explanatory footnotes|
Further references
Einzelnachweise|Anmerkungen|Quellen|Quelle|Fußnoten|Belege|Nachweise|Referenzen|Einzelbelege|Quellenangaben
Références|Notes et références|Notes|Sources|Notes de bas de page|Renvois|Références et notes
Referencias|Notas|Notas y referencias|Fuentes|Referencias y notas|Citas|Notas al pie
Note|Fonti|Riferimenti|Note bibliografiche|Annotazioni
Referências|Notas|Notas e referências|Fontes|Notas de rodapé
Referències|Notes|Notes i referències|Fonts
Примечания|Источники|Сноски|Комментарии|Ссылки и примечания
Примітки|Джерела|Виноски
Крыніцы|Зноскі|Заўвагі|Зацемкі
Бележки|Източници
Референце|Напомене|Извори|Референци|Наводи
Reference|Izvori|Napomene|Bilješke|Fusnote
Przypisy|Uwagi|Źródła
Reference|Poznámky|Zdroje|Referencie
Sklici|Opombe|Viri
Jegyzetek|Hivatkozások|Források|Lábjegyzetek
Referințe|Note|Surse
Referenser|Noter|Källor|Fotnoter|Källförteckning
Referencer|Noter|Kilder|Kildehenvisninger|Fodnoter
Referanser|Noter|Kilder|Fotnoter
Lähteet|Viitteet|Huomautukset|Alaviitteet
Tilvísanir|Heimildir
Referenties|Noten|Bronnen|Voetnoten|Bronvermelding|Bronnen, noten en/of referenties
Kaynakça|Notlar|Dipnotlar|Kaynaklar|Kaynakça ve notlar
Παραπομπές|Σημειώσεις|Πηγές|Υποσημειώσεις|Παραπομπές και σημειώσεις
المراجع|مراجع|هوامش|الهوامش|مصادر|المصادر|ملاحظات
منابع|پانویس|پانوشت|یادداشت|یادداشت‌ها|پی‌نوشت
הערות שוליים|הערות|מקורות|ביאורים
حوالہ جات|حواشی
सन्दर्भ|संदर्भ|टिप्पणी|टिप्पणियाँ|स्रोत
তথ্যসূত্র|টীকা
குறிப்புகள்|மேற்கோள்கள்
อ้างอิง|หมายเหตุ|เชิงอรรถ
脚注|出典|注釈|注|参照|脚注・出典
参考资料|參考資料|参考文献|參考文獻|注释|註釋|注解|參考|参考|脚注|腳註|来源|來源|资料来源|備註|备注|引用
각주|주석|출처|참고자료|참고 자료
Tham khảo|Chú thích|Ghi chú|Nguồn
Referensi|Catatan|Catatan kaki|Rujukan|Nota|Sumber
Referencoj|Notoj|Fontoj
Erreferentziak|Oharrak|Iturriak
Notas e referencias|Referencias
Viited|Märkused|Allikad
Atsauces|Piezīmes|Avoti
Išnašos|Šaltiniai|Pastabos
Referimet|Shënime|Burime
İstinadlar|Mənbə|Qeydlər
Ծանոթագրություններ
სქოლიო|შენიშვნები
Дереккөздер|Ескертпелер
"""

_EXTERNAL_LINKS = """
External links|External link|External Links|Web links|Weblinks|Official links
Weblinks|Weblink|Externe Links|Links
Liens externes|Lien externe
Enlaces externos|Enlace externo|Vínculos externos
Collegamenti esterni
Ligações externas|Links externos
Enllaços externs
Ссылки|Внешние ссылки
Посилання|Зовнішні посилання
Спасылкі|Вонкавыя спасылкі
Външни препратки
Спољашње везе|Надворешни врски
Spoljašnje veze|Vanjske poveznice|Vanjski linkovi
Linki zewnętrzne
Externí odkazy|Externé odkazy
Zunanje povezave
További információk|Külső hivatkozások
Legături externe
Externa länkar
Eksterne henvisninger|Eksterne links
Eksterne lenker
Aiheesta muualla
Tenglar
Externe links|Externe link
Dış bağlantılar
Εξωτερικοί σύνδεσμοι
وصلات خارجية|وصلات خارجيَّة|روابط خارجية
پیوند به بیرون
קישורים חיצוניים
بیرونی روابط
बाहरी कड़ियाँ
বহিঃসংযোগ
வெளி இணைப்புகள்
แหล่งข้อมูลอื่น
外部リンク
外部链接|外部連結|外部連接|外部链結
외부 링크|바깥 고리
Liên kết ngoài
Pranala luar|Pautan luar
Eksteraj ligiloj
Kanpo estekak
Ligazóns externas
Välislingid
Ārējās saites
Nuorodos
Lidhje të jashtme
Xarici keçidlər
Արտաքին հղումներ
რესურსები ინტერნეტში
Сыртқы сілтемелер
"""

_JOINTS = {"and", "und", "et", "y", "e", "i", "og", "och", "en", "ja", "и", "і", "va", "ve", "és", "και", "و", "of"}


def _table(text):
    return {tuple(words(name)) for line in text.split("\n") for name in line.split("|") if name.strip()}


_TABLES = {"references": _table(_REFERENCES), "external-links": _table(_EXTERNAL_LINKS)}


def dropped_kind(name):
    """`references`, `external-links`, or None: what a heading names. A mixed name counts if each part does."""
    parts = [[]]
    for word in words(name):
        if word in _JOINTS:
            parts.append([])
        else:
            parts[-1].append(word)
    whole = _kind(words(name))
    if whole:
        return whole
    kinds = [_kind(part) for part in parts if part]
    return kinds[0] if kinds and all(kinds) else None


def _kind(name):
    for kind, table in _TABLES.items():
        if tuple(name) in table:
            return kind
    return None
