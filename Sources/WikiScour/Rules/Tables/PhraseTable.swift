/// What templates write on a page, by which its line is known where no class tells: in a flattened scrape.
///
/// A line is language, kind, place, text. The kind is that of ``ChromeKind``. The place says where the text stands:
///
/// - `whole`: the line is it, and nothing else
/// - `prefix`: the line begins with it; what follows may be glued to it, as flattening leaves it
/// - `suffix`: the line ends in it
/// - `contains`: it is somewhere in the line
/// - `label`: the line begins with it, and a new word with a capital or of a script without capitals is glued to it:
///   "vteSolar System"
/// - `bracket`: it stands in square brackets in running text; an ASCII letter at its beginning may be of either case
/// - `end`: no line, but the last words of a notice in parentheses, where each text node is a line
/// - `page`: no line, but a word that `$page` stands for in the rows of its language behind it
///
/// `$1` is any short text, once a row. Spaces are any white space, `'` is `’` too; otherwise case and marks count.
/// Wikis copy each other's templates, so the rows of all languages are asked at once.
///
/// A wrong phrase loses an author's text, a missing one only leaks a line. So a phrase stands here only if authors do
/// not begin a line that way: notices are listed with what they say of the page ("This article needs additional
/// citations"), and what is too short to convict alone is anchored at both sides of a `$1`. Of the names of portals
/// only the usual ones are listed, because "Captive portal" and "Portail de la Vierge" are no portals of a wiki.
/// Bare insertions that quotations have too ("[who]", "[unclear]") are not listed, nor labels that are a word of their
/// language (Arabic "عنت"). What MediaWiki itself says is not listed, but for what scrapes have beside the words of
/// templates. `no` is Norwegian Bokmål, `zh` and `sr` have both scripts, and `simple` is written in the words of `en`.
///
/// The phrases were compiled by hand: what the templates of Wikipedias and other wikis have said since 2004. Those of
/// the large languages were compared with real pages; those of small ones were not, and new pages may add to them.
enum PhraseTable {
    static let tsv: StaticString = """
        ar	hatnotes	prefix	مقالة مفصلة:
        ar	hatnotes	prefix	مقالات مفصلة:
        ar	hatnotes	prefix	مقالة رئيسية:
        ar	hatnotes	prefix	المقالة الرئيسية:
        ar	hatnotes	prefix	المقالة الرئيسة:
        ar	hatnotes	prefix	طالع أيضًا:
        ar	hatnotes	prefix	طالع أيضا:
        ar	hatnotes	prefix	طالع أيضاً:
        ar	hatnotes	prefix	انظر أيضًا:
        ar	hatnotes	prefix	انظر أيضا:
        ar	hatnotes	prefix	انظر أيضاً:
        ar	hatnotes	prefix	لمعلومات أكثر:
        ar	hatnotes	prefix	لمزيد من المعلومات:
        ar	hatnotes	prefix	لتصفح عناوين مشابهة
        ar	hatnotes	prefix	لمعانٍ أخرى
        ar	hatnotes	prefix	لمعان أخرى
        ar	hatnotes	prefix	هذه المقالة عن $1 لتصفح
        ar	hatnotes	prefix	هذه المقالة عن $1 انظر
        ar	hatnotes	prefix	هذا المقال عن $1 انظر
        ar	hatnotes	prefix	لا ينبغي الخلط بين
        ar	hatnotes	prefix	لا تخلط بينها وبين
        ar	navbox	label	ع · ن · ت
        ar	navbox	label	ع • ن • ت
        ar	navbox	label	ع·ن·ت
        ar	sidebar	prefix	جزء من سلسلة مقالات
        ar	sidebar	prefix	جزء من سلسلة حول
        ar	sidebar	prefix	هذه المقالة جزء من سلسلة
        ar	cleanup-mark	bracket	بحاجة لمصدر
        ar	cleanup-mark	bracket	بحاجة إلى مصدر
        ar	cleanup-mark	bracket	بحاجة لمصدر أفضل
        ar	cleanup-mark	bracket	بحاجة لتوضيح
        ar	cleanup-mark	bracket	بحاجة إلى توضيح
        ar	cleanup-mark	bracket	بحاجة لتدقيق
        ar	cleanup-mark	bracket	بحاجة لرقم الصفحة
        ar	cleanup-mark	bracket	محل شك
        ar	cleanup-mark	bracket	مصدر؟
        ar	cleanup-mark	bracket	مصدر غير موثوق؟
        ar	cleanup-mark	bracket	مصدر غير موثوق
        ar	cleanup-mark	bracket	من؟
        ar	cleanup-mark	bracket	من هو؟
        ar	cleanup-mark	bracket	بواسطة من؟
        ar	cleanup-mark	bracket	حسب من؟
        ar	cleanup-mark	bracket	وفقا لمن؟
        ar	cleanup-mark	bracket	متى؟
        ar	cleanup-mark	bracket	أين؟
        ar	cleanup-mark	bracket	كيف؟
        ar	cleanup-mark	bracket	لماذا؟
        ar	cleanup-mark	bracket	أي؟
        ar	cleanup-mark	bracket	أيها؟
        ar	cleanup-mark	bracket	وصلة مكسورة
        ar	cleanup-mark	bracket	غير محدد
        ar	cleanup-mark	bracket	غامض
        ar	maintenance	prefix	هذه المقالة بحاجة
        ar	maintenance	prefix	هذه المقالة تحتاج
        ar	maintenance	prefix	هذه المقالة يتيمة
        ar	maintenance	prefix	هذه المقالة لا تستشهد
        ar	maintenance	prefix	هذه المقالة لا تحتوي
        ar	maintenance	prefix	هذه المقالة غير
        ar	maintenance	prefix	هذه المقالة أو
        ar	maintenance	prefix	هذا القسم بحاجة
        ar	maintenance	prefix	هذا القسم لا يستشهد
        ar	maintenance	prefix	هذا القسم فارغ
        ar	maintenance	prefix	هذا المقال يحتاج
        ar	maintenance	prefix	تحتاج هذه المقالة
        ar	maintenance	prefix	يحتاج هذا القسم
        ar	maintenance	prefix	تحتاج النصوص المترجمة في هذه المقالة
        ar	maintenance	prefix	يفتقر محتوى هذه المقالة
        ar	maintenance	prefix	تعتمد هذه المقالة
        ar	maintenance	prefix	المحتوى هنا ينقصه
        ar	maintenance	prefix	المعلومات الواردة هنا
        ar	maintenance	prefix	حيادية هذه المقالة
        ar	maintenance	prefix	فضلا، ساهم
        ar	maintenance	prefix	فضلاً، ساهم
        ar	maintenance	prefix	فضلًا، ساهم
        ar	maintenance	prefix	رجاء شارك في
        ar	maintenance	contains	المحتوى هنا ينقصه الاستشهاد بمصادر
        ar	stub	prefix	هذه بذرة مقالة
        ar	stub	contains	بحاجة للتوسيع. فضل
        ar	sister-projects	prefix	في كومنز صور وملفات
        ar	sister-projects	prefix	في كومنز مواد
        ar	sister-projects	prefix	في كومنز ملفات
        ar	sister-projects	prefix	يوجد في ويكي الاقتباس
        ar	sister-projects	prefix	اقرأ اقتباسات ذات علاقة
        ar	sister-projects	prefix	ابحث عن $1 في ويكاموس
        ar	authority-control	prefix	ضبط استنادي
        ar	authority-control	prefix	معرفات الأصنوفة
        ar	portal-bar	whole	بوابة المريخ
        ar	portal-bar	whole	بوابة علم الفلك
        ar	portal-bar	whole	بوابة المجموعة الشمسية
        ar	portal-bar	whole	بوابة تاريخ العلوم
        ar	portal-bar	whole	بوابة الفيزياء
        ar	portal-bar	whole	بوابة الفضاء
        ar	portal-bar	whole	بوابة تاريخ
        ar	portal-bar	whole	بوابة التاريخ
        ar	portal-bar	whole	بوابة جغرافيا
        ar	portal-bar	whole	بوابة الجغرافيا
        ar	portal-bar	whole	بوابة زمن
        ar	portal-bar	whole	بوابة تقويم
        ar	portal-bar	whole	بوابة أعلام
        ar	portal-bar	whole	بوابة السياسة
        ar	portal-bar	whole	بوابة الإسلام
        ar	portal-bar	whole	بوابة علوم
        ar	portal-bar	whole	بوابة كرة القدم
        ar	portal-bar	whole	بوابة موسيقى
        ar	portal-bar	whole	بوابة سينما
        ar	coordinates	prefix	إحداثيات: $1°
        ar	coordinates	prefix	الإحداثيات: $1°
        bg	hatnotes	prefix	Основна статия:
        bg	hatnotes	prefix	Основни статии:
        bg	hatnotes	prefix	Вижте също:
        bg	hatnotes	prefix	Вижте още:
        bg	hatnotes	prefix	Тази статия е за $1. За
        bg	hatnotes	prefix	Вижте пояснителната страница
        bg	hatnotes	prefix	За други значения
        bg	hatnotes	prefix	Не бива да се бърка с
        bg	hatnotes	prefix	Да не се бърка с
        bg	navbox	label	п • б • р
        bg	navbox	label	п · б · р
        bg	navbox	label	пбр
        bg	cleanup-mark	bracket	източник?
        bg	cleanup-mark	bracket	източник? $1
        bg	cleanup-mark	bracket	ненадежден източник
        bg	cleanup-mark	bracket	ненадежден източник?
        bg	cleanup-mark	bracket	кога?
        bg	cleanup-mark	bracket	кой?
        bg	cleanup-mark	bracket	кои?
        bg	cleanup-mark	bracket	кого?
        bg	cleanup-mark	bracket	къде?
        bg	cleanup-mark	bracket	как?
        bg	cleanup-mark	bracket	защо?
        bg	cleanup-mark	bracket	според кого?
        bg	cleanup-mark	bracket	от кого?
        bg	cleanup-mark	bracket	уточнете
        bg	cleanup-mark	bracket	неработеща препратка
        bg	cleanup-mark	bracket	мъртва препратка
        bg	maintenance	prefix	Тази статия се нуждае
        bg	maintenance	prefix	Тази статия или раздел
        bg	maintenance	prefix	Тази статия не посочва
        bg	maintenance	prefix	Тази статия не
        bg	maintenance	prefix	Тази статия има
        bg	maintenance	prefix	Този раздел се нуждае
        bg	maintenance	prefix	Този раздел е
        bg	maintenance	prefix	Моля, помогнете
        bg	maintenance	prefix	За да я подобрите
        bg	stub	prefix	Тази статия $1 мъниче
        bg	stub	contains	Помогнете на Уикипедия, като
        bg	sister-projects	prefix	Общомедия разполага
        bg	sister-projects	prefix	Уикицитат съдържа
        bg	sister-projects	prefix	Уикиизточник съдържа
        bg	sister-projects	prefix	Уикикниги съдържа
        bg	authority-control	label	Нормативен контрол
        bg	coordinates	prefix	Координати: $1°
        bn	hatnotes	prefix	মূল নিবন্ধ:
        bn	hatnotes	prefix	মূল নিবন্ধসমূহ:
        bn	hatnotes	prefix	মূল নিবন্ধগুলি:
        bn	hatnotes	prefix	আরও দেখুন:
        bn	hatnotes	prefix	আরও তথ্য:
        bn	hatnotes	prefix	আরও তথ্যের জন্য
        bn	hatnotes	prefix	অন্য ব্যবহারের জন্য
        bn	hatnotes	prefix	এই নিবন্ধটি $1 সম্পর্কে। অন্য
        bn	hatnotes	prefix	এর সাথে বিভ্রান্ত হবেন না
        bn	navbox	label	দে • আ • স
        bn	navbox	label	দে · আ · স
        bn	cleanup-mark	bracket	তথ্যসূত্র প্রয়োজন
        bn	cleanup-mark	bracket	উদ্ধৃতি প্রয়োজন
        bn	cleanup-mark	bracket	ভাল উৎস প্রয়োজন
        bn	cleanup-mark	bracket	ভালো উৎস প্রয়োজন
        bn	cleanup-mark	bracket	স্পষ্টকরণ প্রয়োজন
        bn	cleanup-mark	bracket	কখন?
        bn	cleanup-mark	bracket	কে?
        bn	cleanup-mark	bracket	কার মতে?
        bn	cleanup-mark	bracket	কার দ্বারা?
        bn	cleanup-mark	bracket	কোথায়?
        bn	cleanup-mark	bracket	অকার্যকর সংযোগ
        bn	cleanup-mark	bracket	পৃষ্ঠা নম্বর প্রয়োজন
        bn	cleanup-mark	bracket	যাচাই প্রয়োজন
        bn	maintenance	prefix	এই নিবন্ধে কোনো উৎস
        bn	maintenance	prefix	এই নিবন্ধে কোন উৎস
        bn	maintenance	prefix	এই নিবন্ধটির যাচাইযোগ্যতার জন্য
        bn	maintenance	prefix	এই নিবন্ধটি যাচাইয়ের জন্য
        bn	maintenance	prefix	এই নিবন্ধটিতে কোনো
        bn	maintenance	prefix	এই নিবন্ধ বা অনুচ্ছেদটি
        bn	maintenance	prefix	এই নিবন্ধ অথবা অনুচ্ছেদটি
        bn	maintenance	prefix	এই অনুচ্ছেদে কোনো
        bn	maintenance	contains	এই টেমপ্লেট বার্তাটি কীভাবে এবং কখন সরাতে
        bn	stub	contains	সম্প্রসারণ করে উইকিপিডিয়াকে সাহায্য
        bn	stub	contains	সম্প্রসারিত করে উইকিপিডিয়াকে সাহায্য
        bn	stub	contains	আপনি চাইলে এটিকে সম্প্রসারিত
        bn	sister-projects	prefix	উইকিমিডিয়া কমন্সে
        bn	sister-projects	prefix	উইকিউক্তিতে
        bn	coordinates	prefix	স্থানাঙ্ক: $1°
        ca	hatnotes	prefix	Article principal:
        ca	hatnotes	prefix	Articles principals:
        ca	hatnotes	prefix	Vegeu també:
        ca	hatnotes	prefix	Per a altres significats
        ca	hatnotes	prefix	Per a altres usos
        ca	hatnotes	prefix	Per a $1 vegeu
        ca	hatnotes	prefix	«$1» redirigeix aquí
        ca	hatnotes	prefix	«$1» redirigeixen aquí
        ca	hatnotes	prefix	No s'ha de confondre amb
        ca	hatnotes	prefix	No confondre amb
        ca	hatnotes	prefix	Aquest article tracta $1 vegeu
        ca	hatnotes	prefix	Aquest article tracta $1 Vegeu
        ca	hatnotes	prefix	Aquesta pàgina tracta $1 Vegeu
        ca	hatnotes	prefix	Aquest article és sobre $1 Vegeu
        ca	navbox	label	v · d · m
        ca	navbox	label	v • d • m
        ca	cleanup-mark	bracket	cal citació
        ca	cleanup-mark	bracket	calen citacions
        ca	cleanup-mark	bracket	cal referència
        ca	cleanup-mark	bracket	cal font
        ca	cleanup-mark	bracket	cal aclariment
        ca	cleanup-mark	bracket	cal aclarir
        ca	cleanup-mark	bracket	cal pàgina
        ca	cleanup-mark	bracket	no s'esmenta
        ca	cleanup-mark	bracket	enllaç no actiu
        ca	cleanup-mark	bracket	font?
        ca	cleanup-mark	bracket	quan?
        ca	cleanup-mark	bracket	qui?
        ca	cleanup-mark	bracket	segons qui?
        ca	cleanup-mark	bracket	per qui?
        ca	cleanup-mark	bracket	on?
        ca	cleanup-mark	bracket	quin?
        ca	cleanup-mark	bracket	quina?
        ca	cleanup-mark	bracket	quins?
        ca	cleanup-mark	bracket	quines?
        ca	cleanup-mark	bracket	com?
        ca	cleanup-mark	bracket	per què?
        ca	cleanup-mark	bracket	font no fiable
        ca	cleanup-mark	bracket	font qüestionable
        ca	maintenance	prefix	Aquest article o secció
        ca	maintenance	prefix	Aquest article necessita
        ca	maintenance	prefix	Aquest article no cita
        ca	maintenance	prefix	Aquest article no té
        ca	maintenance	prefix	Aquest article té
        ca	maintenance	prefix	Aquest article es troba en procés
        ca	maintenance	prefix	Aquesta secció no cita
        ca	maintenance	prefix	A aquest article li calen
        ca	maintenance	prefix	A aquest article o secció li calen
        ca	maintenance	prefix	A l'article li calen
        ca	maintenance	prefix	Podeu ajudar la Viquipèdia
        ca	maintenance	prefix	Podeu col·laborar
        ca	maintenance	prefix	El contingut en què s'afegeixi
        ca	stub	prefix	Aquest article és un esborrany
        ca	stub	prefix	Aquest article $1 és un esborrany
        ca	sister-projects	prefix	A Wikimedia Commons hi ha
        ca	sister-projects	prefix	Wikimedia Commons té
        ca	sister-projects	prefix	A Viquidites hi ha
        ca	sister-projects	prefix	A Viquidites trobareu
        ca	sister-projects	prefix	A Viquitexts hi ha
        ca	sister-projects	prefix	A Viquillibres hi ha
        ca	sister-projects	prefix	Vegeu $1 en el Viccionari
        ca	sister-projects	prefix	Vegeu $1 al Viccionari
        ca	authority-control	label	Registres d'autoritat
        ca	authority-control	label	Bases d'informació
        ca	succession-box	label	Precedit per
        ca	succession-box	label	Succeït per
        ca	coordinates	prefix	Coordenades: $1°
        cs	hatnotes	prefix	Podrobnější informace naleznete
        cs	hatnotes	prefix	Související informace naleznete
        cs	hatnotes	prefix	Související informace:
        cs	hatnotes	prefix	Hlavní článek:
        cs	hatnotes	prefix	Viz také:
        cs	hatnotes	prefix	Tento článek je o $1. O
        cs	hatnotes	prefix	Tento článek je o $1. Další významy
        cs	hatnotes	prefix	Tento článek pojednává o $1. O
        cs	hatnotes	prefix	Další významy jsou uvedeny na stránce
        cs	hatnotes	prefix	O dalších významech pojednává
        cs	hatnotes	prefix	Možná hledáte:
        cs	hatnotes	prefix	Možná hledáte
        cs	navbox	label	v • d • e
        cs	navbox	label	z • d • e
        cs	navbox	label	zobrazit • diskuse • editovat
        cs	cleanup-mark	bracket	zdroj?
        cs	cleanup-mark	bracket	zdroj?!
        cs	cleanup-mark	bracket	chybí zdroj
        cs	cleanup-mark	bracket	nutný zdroj
        cs	cleanup-mark	bracket	nedůvěryhodný zdroj
        cs	cleanup-mark	bracket	nedůvěryhodný zdroj?
        cs	cleanup-mark	bracket	nedostupný zdroj
        cs	cleanup-mark	bracket	není v citovaném zdroji
        cs	cleanup-mark	bracket	kdy?
        cs	cleanup-mark	bracket	kdo?
        cs	cleanup-mark	bracket	kde?
        cs	cleanup-mark	bracket	kým?
        cs	cleanup-mark	bracket	koho?
        cs	cleanup-mark	bracket	který?
        cs	cleanup-mark	bracket	která?
        cs	cleanup-mark	bracket	které?
        cs	cleanup-mark	bracket	jaký?
        cs	cleanup-mark	bracket	jaká?
        cs	cleanup-mark	bracket	jaké?
        cs	cleanup-mark	bracket	jak?
        cs	cleanup-mark	bracket	kolik?
        cs	cleanup-mark	bracket	proč?
        cs	cleanup-mark	bracket	podle koho?
        cs	cleanup-mark	bracket	od koho?
        cs	cleanup-mark	bracket	ujasnit
        cs	cleanup-mark	bracket	upřesnit
        cs	cleanup-mark	bracket	ověřit
        cs	cleanup-mark	bracket	pochybné
        cs	cleanup-mark	bracket	neaktuální
        cs	cleanup-mark	bracket	nefunkční odkaz
        cs	maintenance	prefix	Tento článek není dostatečně ozdrojován
        cs	maintenance	prefix	Tento článek potřebuje
        cs	maintenance	prefix	Tento článek nebo jeho část
        cs	maintenance	prefix	Tento článek či jeho část
        cs	maintenance	prefix	Tento článek nemá
        cs	maintenance	prefix	Tento článek obsahuje seznam zdrojů
        cs	maintenance	prefix	Tento článek je zastaralý
        cs	maintenance	prefix	Tento článek vyžaduje
        cs	maintenance	prefix	Tento článek může
        cs	maintenance	prefix	Tato část článku není dostatečně
        cs	maintenance	prefix	Tato část článku potřebuje
        cs	maintenance	prefix	Tato část článku vyžaduje
        cs	maintenance	prefix	Část tohoto článku
        cs	maintenance	prefix	V tomto článku nejsou citovány zdroje
        cs	maintenance	prefix	V části tohoto článku
        cs	maintenance	prefix	Můžete Wikipedii pomoci
        cs	maintenance	prefix	Můžete Wikipedii významně pomoci
        cs	maintenance	prefix	Pomozte Wikipedii tím
        cs	maintenance	prefix	Prosíme, pomozte
        cs	maintenance	prefix	Jak by měly články vypadat
        cs	maintenance	contains	Můžete Wikipedii pomoci tím, že
        cs	stub	prefix	Tento článek je příliš stručný
        cs	stub	prefix	Tato část článku je příliš stručná
        cs	stub	prefix	Tento článek je pahýl
        cs	sister-projects	prefix	Obrázky, zvuky či videa k tématu
        cs	sister-projects	prefix	Galerie $1 na Wikimedia Commons
        cs	sister-projects	prefix	Kategorie $1 na Wikimedia Commons
        cs	sister-projects	prefix	Slovníkové heslo $1 ve Wikislovníku
        cs	sister-projects	prefix	Kategorie $1 ve Wikizprávách
        cs	sister-projects	prefix	Téma $1 ve Wikicitátech
        cs	sister-projects	prefix	Osoba $1 ve Wikicitátech
        cs	sister-projects	prefix	Dílo $1 ve Wikizdrojích
        cs	sister-projects	prefix	Autor $1 ve Wikizdrojích
        cs	sister-projects	prefix	Encyklopedické heslo $1 ve Wikizdrojích
        cs	sister-projects	prefix	Průvodce $1 ve Wikicestách
        cs	sister-projects	prefix	Taxon $1 ve Wikidruzích
        cs	sister-projects	prefix	Kurs $1 ve Wikiverzitě
        cs	sister-projects	prefix	Kniha $1 ve Wikiknihách
        cs	authority-control	label	Autoritní data
        cs	portal-bar	prefix	Portály:
        cs	succession-box	prefix	Předchůdce:
        cs	succession-box	prefix	Nástupce:
        cs	coordinates	prefix	Souřadnice: $1°
        da	hatnotes	prefix	Hovedartikel:
        da	hatnotes	prefix	Hovedartikler:
        da	hatnotes	prefix	Uddybende artikel:
        da	hatnotes	prefix	Uddybende artikler:
        da	hatnotes	prefix	Se også:
        da	hatnotes	prefix	For alternative betydninger
        da	hatnotes	prefix	Ikke at forveksle med
        da	hatnotes	prefix	Må ikke forveksles med
        da	hatnotes	prefix	Denne artikel handler om $1 For
        da	hatnotes	prefix	Denne artikel omhandler $1 For
        da	hatnotes	prefix	"$1" omdirigeres hertil
        da	hatnotes	prefix	»$1« omdirigeres hertil
        da	cleanup-mark	bracket	kilde mangler
        da	cleanup-mark	bracket	kilde?
        da	cleanup-mark	bracket	kilde behøves
        da	cleanup-mark	bracket	kilde nødvendig
        da	cleanup-mark	bracket	bedre kilde nødvendig
        da	cleanup-mark	bracket	hvornår?
        da	cleanup-mark	bracket	hvem?
        da	cleanup-mark	bracket	hvilke?
        da	cleanup-mark	bracket	hvilken?
        da	cleanup-mark	bracket	hvilket?
        da	cleanup-mark	bracket	hvor?
        da	cleanup-mark	bracket	hvordan?
        da	cleanup-mark	bracket	hvorfor?
        da	cleanup-mark	bracket	af hvem?
        da	cleanup-mark	bracket	ifølge hvem?
        da	cleanup-mark	bracket	dødt link
        da	cleanup-mark	bracket	uddyb
        da	cleanup-mark	bracket	specificer
        da	maintenance	prefix	Der er ingen kildehenvisninger i
        da	maintenance	prefix	Der er for få eller ingen kildehenvisninger i
        da	maintenance	prefix	Denne artikel bør
        da	maintenance	prefix	Denne artikel har en liste med kilder
        da	maintenance	prefix	Denne artikel eller dette afsnit
        da	maintenance	prefix	Denne artikel mangler
        da	maintenance	prefix	Denne artikel trænger til
        da	maintenance	prefix	Denne artikel er ikke skrevet
        da	maintenance	prefix	Dette afsnit mangler
        da	maintenance	prefix	Teksten trænger til
        da	maintenance	prefix	Du kan hjælpe ved at angive
        da	maintenance	prefix	Du kan hjælpe Wikipedia
        da	maintenance	prefix	Hjælp os med at
        da	stub	prefix	Denne artikel om $1 er en spire
        da	stub	prefix	Denne $1 er en spire
        da	stub	contains	er en spire som bør udbygges
        da	sister-projects	prefix	Wikimedia Commons har
        da	sister-projects	prefix	Wikisource har
        da	sister-projects	prefix	Wikiquote har
        da	authority-control	label	Autoritetsdata
        da	succession-box	prefix	Foregående:
        da	succession-box	prefix	Efterfølgende:
        da	coordinates	prefix	Koordinater: $1°
        de	hatnotes	prefix	Hauptartikel:
        de	hatnotes	prefix	Hauptartikel :
        de	hatnotes	prefix	→ Hauptartikel:
        de	hatnotes	prefix	→ Hauptartikel
        de	hatnotes	prefix	→ Siehe auch:
        de	hatnotes	prefix	→ Siehe auch
        de	hatnotes	prefix	→ Hauptkategorie:
        de	hatnotes	prefix	Hauptkategorie:
        de	hatnotes	prefix	Siehe auch:
        de	hatnotes	prefix	Siehe Hauptartikel:
        de	hatnotes	prefix	Siehe dazu auch:
        de	hatnotes	prefix	Dieser Artikel behandelt $1 siehe
        de	hatnotes	prefix	Dieser Artikel beschreibt $1 siehe
        de	hatnotes	prefix	Dieser Artikel erläutert $1 siehe
        de	hatnotes	prefix	Dieser Artikel erklärt $1 siehe
        de	hatnotes	prefix	Dieser Artikel befasst sich mit $1 siehe
        de	hatnotes	prefix	Dieser Artikel beschäftigt sich mit $1 siehe
        de	hatnotes	prefix	Dieser Artikel handelt von $1 siehe
        de	hatnotes	prefix	Dieser Artikel handelt vom $1 siehe
        de	hatnotes	prefix	Dieser Artikel bezieht sich auf $1 siehe
        de	hatnotes	prefix	Dieser Artikel betrifft $1 siehe
        de	hatnotes	prefix	Dieser Artikel $1 weitere Bedeutungen
        de	hatnotes	prefix	Dieser Artikel $1 andere Bedeutungen
        de	hatnotes	prefix	Dieser Artikel $1 anderen Bedeutungen
        de	hatnotes	prefix	Dieser Artikel $1 (Begriffsklärung)
        de	hatnotes	prefix	Dieser Abschnitt behandelt $1 siehe
        de	hatnotes	prefix	Diese Seite behandelt $1 siehe
        de	hatnotes	prefix	Für andere Bedeutungen siehe
        de	hatnotes	prefix	Für weitere Bedeutungen siehe
        de	hatnotes	prefix	Zu anderen Bedeutungen siehe
        de	hatnotes	prefix	Zu weiteren Bedeutungen siehe
        de	hatnotes	prefix	Weitere Bedeutungen sind unter
        de	hatnotes	prefix	Der Titel dieses Artikels ist mehrdeutig
        de	hatnotes	prefix	Der Titel dieses Artikels lautet korrekt
        de	hatnotes	prefix	Nicht zu verwechseln mit
        de	hatnotes	prefix	„$1“ ist eine Weiterleitung auf diesen Artikel
        de	hatnotes	prefix	Diese Seite ist eine Begriffsklärung
        de	hatnotes	prefix	Dies ist eine Begriffsklärungsseite
        de	hatnotes	contains	ist eine Weiterleitung auf diesen Artikel
        de	navbox	prefix	Navigationsleiste „
        de	cleanup-mark	bracket	Beleg fehlt
        de	cleanup-mark	bracket	Belege fehlen
        de	cleanup-mark	bracket	Beleg?
        de	cleanup-mark	bracket	Beleg nötig
        de	cleanup-mark	bracket	Beleg erforderlich
        de	cleanup-mark	bracket	Quelle?
        de	cleanup-mark	bracket	Quelle fehlt
        de	cleanup-mark	bracket	Quellen?
        de	cleanup-mark	bracket	Quellen fehlen
        de	cleanup-mark	bracket	Nachweis fehlt
        de	cleanup-mark	bracket	Einzelnachweis fehlt
        de	cleanup-mark	bracket	wann?
        de	cleanup-mark	bracket	wer?
        de	cleanup-mark	bracket	wen?
        de	cleanup-mark	bracket	wem?
        de	cleanup-mark	bracket	wo?
        de	cleanup-mark	bracket	welche?
        de	cleanup-mark	bracket	welcher?
        de	cleanup-mark	bracket	welches?
        de	cleanup-mark	bracket	von wem?
        de	cleanup-mark	bracket	laut wem?
        de	cleanup-mark	bracket	wie?
        de	cleanup-mark	bracket	warum?
        de	cleanup-mark	bracket	veraltet
        de	cleanup-mark	bracket	toter Link
        de	cleanup-mark	bracket	defekter Link
        de	cleanup-mark	bracket	nicht mehr online verfügbar
        de	maintenance	prefix	Dieser Artikel oder nachfolgende Abschnitt
        de	maintenance	prefix	Dieser Artikel oder Abschnitt
        de	maintenance	prefix	Dieser Artikel oder Absatz
        de	maintenance	prefix	Dieser Artikel wurde wegen
        de	maintenance	prefix	Dieser Artikel wurde aufgrund
        de	maintenance	prefix	Dieser Artikel wurde auf der Qualitätssicherungsseite
        de	maintenance	prefix	Dieser Artikel wurde zur Löschung vorgeschlagen
        de	maintenance	prefix	Dieser Artikel wurde in die Liste der
        de	maintenance	prefix	Dieser Artikel wurde am $1 in die Liste der
        de	maintenance	prefix	Dieser Artikel wurde am $1 in dieser Version in die Liste der
        de	maintenance	prefix	Dieser Artikel bedarf einer
        de	maintenance	prefix	Dieser Artikel beschreibt ein aktuelles Ereignis
        de	maintenance	prefix	Dieser Artikel behandelt ein aktuelles
        de	maintenance	prefix	Dieser Artikel behandelt ein Gesundheitsthema
        de	maintenance	prefix	Dieser Artikel behandelt ein Rechtsthema
        de	maintenance	prefix	Dieser Artikel befasst sich mit einem kommenden
        de	maintenance	prefix	Dieser Artikel ist eine Übersetzung
        de	maintenance	prefix	Dieser Artikel ist nur unzureichend
        de	maintenance	prefix	Diesem Artikel oder Abschnitt fehlen
        de	maintenance	prefix	In diesem Artikel oder Abschnitt fehlen
        de	maintenance	prefix	Die Neutralität dieses
        de	maintenance	prefix	Die Artikel $1 überschneiden sich thematisch
        de	maintenance	prefix	Teile dieses $1 nicht mehr aktuell
        de	maintenance	prefix	Dieser Abschnitt $1 nicht mehr aktuell
        de	maintenance	prefix	Bitte hilf uns dabei, die fehlenden
        de	maintenance	prefix	Bitte hilf uns dabei, die Situation
        de	maintenance	prefix	Bitte hilf mit, ihn zu
        de	maintenance	prefix	Bitte hilf mit, die
        de	maintenance	prefix	Bitte hilf der Wikipedia
        de	maintenance	prefix	Bitte hilf Wikipedia
        de	maintenance	prefix	Bitte hilf mit, diesen
        de	maintenance	prefix	Bitte den Hinweis zu Gesundheitsthemen beachten
        de	maintenance	prefix	Bitte den Hinweis zu Rechtsthemen beachten
        de	maintenance	prefix	Hilf der Wikipedia, indem du
        de	maintenance	prefix	Hilf Wikipedia, indem du
        de	maintenance	prefix	Hilf mit, ihn zu verbessern
        de	maintenance	prefix	Diese Baustelle befindet sich
        de	maintenance	prefix	Näheres ist auf der Diskussionsseite
        de	maintenance	prefix	Näheres sollte auf der Diskussionsseite
        de	maintenance	prefix	Näheres ist eventuell auf der Diskussionsseite
        de	sister-projects	prefix	Commons: $1 – Sammlung von
        de	sister-projects	prefix	Commons: $1 – Album mit
        de	sister-projects	prefix	Commons: $1 – Bilder
        de	sister-projects	prefix	Wiktionary: $1 – Bedeutungserklärungen
        de	sister-projects	prefix	Wikiquote: $1 – Zitate
        de	sister-projects	prefix	Wikisource: $1 – Quellen
        de	sister-projects	prefix	Wikibooks: $1 – Lern- und Lehrmaterialien
        de	sister-projects	prefix	Wikinews: $1 – Nachrichten
        de	sister-projects	prefix	Wikinews: $1 – in den Nachrichten
        de	sister-projects	prefix	Wikispecies: $1 – Artenverzeichnis
        de	sister-projects	prefix	Wikivoyage: $1 – Reiseführer
        de	sister-projects	prefix	Wikiversity: $1 – Kursmaterialien
        de	sister-projects	prefix	Wikidata: $1 – Datensammlung
        de	sister-projects	prefix	Wikimedia-Atlas: $1 – geographische
        de	authority-control	whole	Normdaten
        de	authority-control	prefix	Normdaten (
        de	portal-bar	prefix	Portal: $1 – Übersicht zu Wikipedia-Inhalten
        de	succession-box	whole	VorgängerAmtNachfolger
        de	coordinates	prefix	Koordinaten: $1°
        de	coordinates	prefix	Koordinaten fehlen! Hilf mit
        de	media-player	prefix	Dieser Artikel existiert auch als Audiodatei
        de	media-player	prefix	Dieser Artikel ist als Audiodatei verfügbar
        de	media-player	prefix	Gesprochene Wikipedia
        de	references	prefix	↑ Hochspringen nach:
        de	references	prefix	Hochspringen nach:
        de	redirect-note	prefix	(Weitergeleitet von
        el	hatnotes	prefix	Κύριο λήμμα:
        el	hatnotes	prefix	Κύρια λήμματα:
        el	hatnotes	prefix	Κύριο άρθρο:
        el	hatnotes	prefix	Δείτε επίσης:
        el	hatnotes	prefix	Περισσότερες πληροφορίες:
        el	hatnotes	prefix	Για άλλες χρήσεις
        el	hatnotes	prefix	Για άλλες σημασίες
        el	hatnotes	prefix	Το λήμμα αυτό αφορά $1. Για
        el	hatnotes	prefix	Αυτό το λήμμα αφορά $1. Για
        el	hatnotes	prefix	Αυτό το λήμμα είναι για $1. Για
        el	hatnotes	prefix	Να μη συγχέεται με
        el	hatnotes	prefix	Να μην συγχέεται με
        el	navbox	label	π • σ • ε
        el	navbox	label	π · σ · ε
        el	navbox	label	π·σ·ε
        el	navbox	label	πσε
        el	cleanup-mark	bracket	εκκρεμεί παραπομπή
        el	cleanup-mark	bracket	χρειάζεται παραπομπή
        el	cleanup-mark	bracket	παραπομπή;
        el	cleanup-mark	bracket	πηγή;
        el	cleanup-mark	bracket	μη αξιόπιστη πηγή;
        el	cleanup-mark	bracket	ασαφές
        el	cleanup-mark	bracket	πότε;
        el	cleanup-mark	bracket	ποιος;
        el	cleanup-mark	bracket	ποια;
        el	cleanup-mark	bracket	ποιοι;
        el	cleanup-mark	bracket	ποιες;
        el	cleanup-mark	bracket	πού;
        el	cleanup-mark	bracket	πώς;
        el	cleanup-mark	bracket	γιατί;
        el	cleanup-mark	bracket	από ποιον;
        el	cleanup-mark	bracket	σύμφωνα με ποιον;
        el	cleanup-mark	bracket	νεκρός σύνδεσμος
        el	cleanup-mark	bracket	διευκρίνιση
        el	cleanup-mark	bracket	απαιτείται διευκρίνιση
        el	maintenance	prefix	Το λήμμα δεν περιέχει
        el	maintenance	prefix	Το λήμμα παραθέτει τις πηγές
        el	maintenance	prefix	Το λήμμα χρειάζεται
        el	maintenance	prefix	Το λήμμα αυτό χρειάζεται
        el	maintenance	prefix	Αυτό το λήμμα χρειάζεται
        el	maintenance	prefix	Αυτό το λήμμα ή η ενότητα
        el	maintenance	prefix	Αυτή η ενότητα χρειάζεται
        el	maintenance	prefix	Η ουδετερότητα αυτού
        el	maintenance	prefix	Μπορείτε να βοηθήσετε
        el	maintenance	prefix	Υλικό που είναι ατεκμηρίωτο
        el	maintenance	prefix	Η σήμανση τοποθετήθηκε
        el	maintenance	contains	Υλικό που είναι ατεκμηρίωτο μπορεί
        el	stub	prefix	Αυτό το λήμμα $1 χρειάζεται επέκταση
        el	stub	contains	Βοηθήστε τη Βικιπαίδεια επεκτείνοντάς το
        el	sister-projects	prefix	Τα Wikimedia Commons έχουν
        el	sister-projects	prefix	Τα Βικιφθέγματα έχουν
        el	sister-projects	prefix	Το Βικιλεξικό έχει
        el	sister-projects	prefix	Η Βικιθήκη έχει
        el	sister-projects	prefix	Πολυμέσα σχετικά με το θέμα
        el	authority-control	label	Καθιερωμένοι όροι
        el	coordinates	prefix	Συντεταγμένες: $1°
        en	maintenance	page	article
        en	maintenance	page	section
        en	maintenance	page	list
        en	maintenance	page	page
        en	maintenance	page	article or section
        en	maintenance	page	article or list
        en	maintenance	page	section or list
        en	maintenance	page	biographical article
        en	maintenance	page	biography of a living person
        en	maintenance	page	paragraph
        en	maintenance	page	table
        en	maintenance	end	this template message
        en	maintenance	end	this message
        en	hatnotes	prefix	Main article:
        en	hatnotes	prefix	Main articles:
        en	hatnotes	prefix	Main Article:
        en	hatnotes	prefix	Main Articles:
        en	hatnotes	prefix	Main page:
        en	hatnotes	prefix	Main pages:
        en	hatnotes	prefix	Main category:
        en	hatnotes	prefix	Main categories:
        en	hatnotes	prefix	Main list:
        en	hatnotes	prefix	Main lists:
        en	hatnotes	prefix	Main portal:
        en	hatnotes	prefix	Main template:
        en	hatnotes	prefix	See also:
        en	hatnotes	prefix	See Also:
        en	hatnotes	prefix	Further information:
        en	hatnotes	prefix	Further Information:
        en	hatnotes	prefix	Further information on $1 see
        en	hatnotes	prefix	Further reading on $1 see
        en	hatnotes	prefix	For other uses, see
        en	hatnotes	prefix	For other uses of
        en	hatnotes	prefix	For the $1, see
        en	hatnotes	prefix	For other $1 see
        en	hatnotes	prefix	For $1 with the same name, see
        en	hatnotes	prefix	For $1 with similar names, see
        en	hatnotes	prefix	For earlier $1, see
        en	hatnotes	prefix	For more details, see
        en	hatnotes	prefix	For theoretical background, see
        en	hatnotes	prefix	For technical details, see
        en	hatnotes	prefix	For similarly named
        en	hatnotes	prefix	For persons of a similar name
        en	hatnotes	prefix	For people with the same name
        en	hatnotes	prefix	For the disambiguation page
        en	hatnotes	prefix	For disambiguation, see
        en	hatnotes	prefix	For a topical guide
        en	hatnotes	prefix	For a chronological guide
        en	hatnotes	prefix	For a more comprehensive list
        en	hatnotes	prefix	For a broader coverage of this topic
        en	hatnotes	prefix	For a broader coverage related to this topic
        en	hatnotes	prefix	For broader coverage of this topic
        en	hatnotes	prefix	For broader coverage, see
        en	hatnotes	prefix	For more details on this topic
        en	hatnotes	prefix	For more details on $1, see
        en	hatnotes	prefix	For technical reasons, $1 redirects here
        en	hatnotes	prefix	For technical reasons, "
        en	hatnotes	prefix	For $1 redirecting here, see
        en	hatnotes	prefix	This article is about $1. For
        en	hatnotes	prefix	This article is about $1; for
        en	hatnotes	prefix	This article is about $1. It is not to be confused
        en	hatnotes	prefix	This article is about $1. Not to be confused
        en	hatnotes	prefix	This article is about $1. See also
        en	hatnotes	prefix	This article is about $1. You may be looking for
        en	hatnotes	prefix	This article is about $1 (disambiguation)
        en	hatnotes	prefix	This article is mainly about $1. For
        en	hatnotes	prefix	This article is primarily about $1. For
        en	hatnotes	prefix	This article is specifically about $1. For
        en	hatnotes	prefix	This article concerns $1. For
        en	hatnotes	prefix	This article lists $1. For
        en	hatnotes	prefix	This article refers to $1. For
        en	hatnotes	prefix	This biography is about $1. For
        en	hatnotes	prefix	This category is about $1. For
        en	hatnotes	prefix	This list is about $1. For
        en	hatnotes	prefix	This page is about $1. For
        en	hatnotes	prefix	This page is about $1; for
        en	hatnotes	prefix	This page is about $1. You may be looking for
        en	hatnotes	prefix	This page is about $1 (disambiguation)
        en	hatnotes	prefix	This section is about $1. For
        en	hatnotes	prefix	This template is about $1. For
        en	hatnotes	prefix	This is about $1. For other
        en	hatnotes	prefix	Not to be confused with
        en	hatnotes	prefix	It is not to be confused with
        en	hatnotes	prefix	To be distinguished from
        en	hatnotes	prefix	"$1" redirects here.
        en	hatnotes	prefix	"$1" redirects here;
        en	hatnotes	prefix	"$1" redirects here and is not to be confused with
        en	hatnotes	prefix	"$1" redirect here.
        en	hatnotes	prefix	“$1” redirects here.
        en	hatnotes	prefix	“$1” redirect here.
        en	hatnotes	prefix	Several terms redirect here.
        en	hatnotes	prefix	Because of technical restrictions
        en	hatnotes	prefix	Due to technical restrictions
        en	hatnotes	prefix	Due to technical limitations, this article
        en	hatnotes	prefix	The correct title of this article is
        en	hatnotes	prefix	The correct title is
        en	hatnotes	prefix	The title of this article should be
        en	hatnotes	prefix	This article's title contains
        en	hatnotes	prefix	The initial letter is shown capitalized due to technical
        en	hatnotes	prefix	In this $1 name, the family name is
        en	hatnotes	prefix	In this $1 name, the surname is
        en	hatnotes	prefix	In this $1 name, the surnames are
        en	hatnotes	prefix	In this $1 name, the family names are
        en	hatnotes	prefix	In this $1 name, the patronymic is
        en	hatnotes	prefix	In this $1 name, the given name is
        en	hatnotes	prefix	In this $1 name, the matronymic is
        en	hatnotes	prefix	In this $1 name, the first or paternal
        en	hatnotes	prefix	In this $1 name, there is no
        en	hatnotes	prefix	This is a $1 name; the family name is
        en	hatnotes	prefix	This is an $1 name; the family name is
        en	hatnotes	prefix	This is a $1 name; the surname is
        en	hatnotes	prefix	This name uses $1 naming customs
        en	hatnotes	prefix	This article uses Western name order
        en	hatnotes	prefix	This article uses Eastern name order
        en	hatnotes	prefix	This article uses $1 naming customs
        en	hatnotes	prefix	The native form of this personal name is
        en	hatnotes	prefix	This section is an excerpt from
        en	hatnotes	prefix	This paragraph is an excerpt from
        en	hatnotes	prefix	These paragraphs are an excerpt from
        en	hatnotes	prefix	This article is an excerpt from
        en	hatnotes	prefix	This section is transcluded from
        en	hatnotes	prefix	Part of this section is transcluded from
        en	hatnotes	prefix	Parts of this section are transcluded from
        en	hatnotes	prefix	This article is transcluded from
        en	hatnotes	prefix	This article incorporates information from the revision as of
        en	hatnotes	prefix	This section uses commonly accepted terms to describe
        en	hatnotes	prefix	In this name that follows
        en	hatnotes	prefix	In this Indian name, the
        en	hatnotes	prefix	This is an Icelandic name
        en	hatnotes	prefix	In this $1 name, the last name is
        en	hatnotes	prefix	In this $1 name, the name
        en	hatnotes	contains	redirects here. For
        en	hatnotes	contains	redirect here. For
        en	hatnotes	contains	redirects here. Not to be confused with
        en	navbox	prefix	Links to related articles
        en	navbox	prefix	Articles Related to
        en	navbox	prefix	Navigation menu for
        en	noprint	whole	details
        en	noprint	whole	Map of all coordinates from Google
        en	noprint	whole	Map of all coordinates from Bing
        en	noprint	whole	Map of up to 200 coordinates from Bing
        en	noprint	whole	Map all coordinates using OpenStreetMap
        en	noprint	whole	Map all coordinates using Google
        en	noprint	whole	Map all coordinates using Bing
        en	noprint	whole	Map up to 200 coordinates using Bing
        en	noprint	whole	Export all coordinates as KML
        en	noprint	whole	Export all coordinates as GeoRSS
        en	noprint	whole	Export all coordinates as GPX
        en	noprint	whole	Map of all microformatted coordinates
        en	noprint	whole	Place data as RDF
        en	navbox	label	vte
        en	navbox	label	vde
        en	navbox	label	v · t · e
        en	navbox	label	v · d · e
        en	navbox	label	v·t·e
        en	navbox	label	v·d·e
        en	navbox	label	v • t • e
        en	navbox	label	v • d • e
        en	navbox	label	v•t•e
        en	navbox	label	v•d•e
        en	navbox	label	v - t - e
        en	navbox	label	v - d - e
        en	navbox	label	v – t – e
        en	navbox	label	v – d – e
        en	navbox	label	v | t | e
        en	navbox	label	v | d | e
        en	navbox	label	v|t|e
        en	navbox	label	v|d|e
        en	navbox	label	[ v t e ]
        en	navbox	label	[ v d e ]
        en	navbox	label	[v t e]
        en	navbox	label	[v d e]
        en	navbox	label	[v · t · e]
        en	navbox	label	[v · d · e]
        en	navbox	label	[v • t • e]
        en	navbox	label	[v • d • e]
        en	navbox	label	[vte]
        en	navbox	label	[vde]
        en	navbox	label	[hide]vte
        en	navbox	label	[hide]vde
        en	navbox	label	[hide]v · t · e
        en	navbox	label	[hide]v · d · e
        en	navbox	label	[hide]v·t·e
        en	navbox	label	[hide]v·d·e
        en	navbox	label	[hide]v • t • e
        en	navbox	label	[hide]v • d • e
        en	navbox	label	[hide] v · t · e
        en	navbox	label	[hide] v · d · e
        en	navbox	label	[hide] v • t • e
        en	navbox	label	[hide] v • d • e
        en	navbox	label	[hide] v t e
        en	navbox	label	[hide] v d e
        en	navbox	label	[show]vte
        en	navbox	label	[show]vde
        en	navbox	label	[show]v · t · e
        en	navbox	label	[show]v · d · e
        en	navbox	label	[show]v·t·e
        en	navbox	label	[show]v·d·e
        en	navbox	label	[show]v • t • e
        en	navbox	label	[show]v • d • e
        en	navbox	label	[show] v · t · e
        en	navbox	label	[show] v · d · e
        en	navbox	label	[show] v • t • e
        en	navbox	label	[show] v • d • e
        en	navbox	label	[show] v t e
        en	navbox	label	[show] v d e
        en	navbox	label	view · talk · edit
        en	navbox	label	view • talk • edit
        en	navbox	label	view · discuss · edit
        en	navbox	label	view • discuss • edit
        en	navbox	label	view - talk - edit
        en	navbox	label	view | talk | edit
        en	navbox	label	view talk edit
        en	navbox	label	[view · talk · edit]
        en	navbox	label	[view • talk • edit]
        en	navbox	label	[view] [talk] [edit]
        en	navbox	label	[view]·[talk]·[edit]
        en	navbox	label	[view]
        en	navbox	label	This box: view · talk · edit
        en	navbox	label	This box: view • talk • edit
        en	navbox	label	This box: view • discuss • edit
        en	navbox	label	This box: viewtalkedit
        en	navbox	label	This box: view talk edit
        en	navbox	label	v t e
        en	navbox	label	v d e
        en	sister-projects	whole	Resources in your library
        en	sister-projects	whole	Resources in other libraries
        en	sister-projects	whole	Online books
        en	sidebar	prefix	Part of a series on
        en	sidebar	prefix	Part of a series about
        en	sidebar	prefix	Part of a series of articles on
        en	sidebar	prefix	Part of a series of articles about
        en	sidebar	prefix	Part of the series on
        en	sidebar	prefix	Part of the series of articles
        en	sidebar	prefix	Part of a group of articles on
        en	sidebar	prefix	This article is part of a series on
        en	sidebar	prefix	This article is part of a series about
        en	sidebar	prefix	This article is part of the series
        en	sidebar	prefix	This article is part of the $1 series
        en	sidebar	prefix	This section is part of a series on
        en	sister-projects	prefix	Library resources about
        en	cleanup-mark	bracket	citation needed
        en	cleanup-mark	bracket	citation needed $1
        en	cleanup-mark	bracket	citations needed
        en	cleanup-mark	bracket	citation required
        en	cleanup-mark	bracket	citation requested
        en	cleanup-mark	bracket	citation missing
        en	cleanup-mark	bracket	cite needed
        en	cleanup-mark	bracket	citation needed?
        en	cleanup-mark	bracket	needs citation
        en	cleanup-mark	bracket	needs citations
        en	cleanup-mark	bracket	source?
        en	cleanup-mark	bracket	source needed
        en	cleanup-mark	bracket	sources needed
        en	cleanup-mark	bracket	needs source
        en	cleanup-mark	bracket	reference needed
        en	cleanup-mark	bracket	references needed
        en	cleanup-mark	bracket	full citation needed
        en	cleanup-mark	bracket	better source needed
        en	cleanup-mark	bracket	better citation needed
        en	cleanup-mark	bracket	additional citation needed
        en	cleanup-mark	bracket	additional citation(s) needed
        en	cleanup-mark	bracket	additional citations needed
        en	cleanup-mark	bracket	additional references needed
        en	cleanup-mark	bracket	non-primary source needed
        en	cleanup-mark	bracket	primary source needed
        en	cleanup-mark	bracket	primary source?
        en	cleanup-mark	bracket	secondary source needed
        en	cleanup-mark	bracket	tertiary source needed
        en	cleanup-mark	bracket	third-party source needed
        en	cleanup-mark	bracket	independent source needed
        en	cleanup-mark	bracket	medical citation needed
        en	cleanup-mark	bracket	scholarly citation needed
        en	cleanup-mark	bracket	chronology citation needed
        en	cleanup-mark	bracket	attribution needed
        en	cleanup-mark	bracket	unreliable source?
        en	cleanup-mark	bracket	unreliable source
        en	cleanup-mark	bracket	unreliable source? – discuss
        en	cleanup-mark	bracket	unreliable medical source?
        en	cleanup-mark	bracket	unreliable fringe source?
        en	cleanup-mark	bracket	unreliable archaeological source?
        en	cleanup-mark	bracket	self-published source
        en	cleanup-mark	bracket	self-published source?
        en	cleanup-mark	bracket	self-published
        en	cleanup-mark	bracket	user-generated source
        en	cleanup-mark	bracket	user-generated source?
        en	cleanup-mark	bracket	deprecated source
        en	cleanup-mark	bracket	deprecated source?
        en	cleanup-mark	bracket	AI-generated?
        en	cleanup-mark	bracket	AI-generated source?
        en	cleanup-mark	bracket	AI-retrieved source
        en	cleanup-mark	bracket	predatory publisher
        en	cleanup-mark	bracket	promotional source?
        en	cleanup-mark	bracket	promotional?
        en	cleanup-mark	bracket	spam link?
        en	cleanup-mark	bracket	circular reference
        en	cleanup-mark	bracket	circular reporting?
        en	cleanup-mark	bracket	retracted
        en	cleanup-mark	bracket	verification needed
        en	cleanup-mark	bracket	verification failed
        en	cleanup-mark	bracket	verify
        en	cleanup-mark	bracket	verify source
        en	cleanup-mark	bracket	verify credibility
        en	cleanup-mark	bracket	failed verification
        en	cleanup-mark	bracket	failed verification – see discussion
        en	cleanup-mark	bracket	need quotation to verify
        en	cleanup-mark	bracket	needs quotation
        en	cleanup-mark	bracket	quotation needed
        en	cleanup-mark	bracket	quote needed
        en	cleanup-mark	bracket	check quotation syntax
        en	cleanup-mark	bracket	this quote needs a citation
        en	cleanup-mark	bracket	this paragraph needs citation(s)
        en	cleanup-mark	bracket	not in citation given
        en	cleanup-mark	bracket	not in source
        en	cleanup-mark	bracket	not in body
        en	cleanup-mark	bracket	not verified in body
        en	cleanup-mark	bracket	not specific enough to verify
        en	cleanup-mark	bracket	text–source integrity?
        en	cleanup-mark	bracket	page needed
        en	cleanup-mark	bracket	pages needed
        en	cleanup-mark	bracket	page number needed
        en	cleanup-mark	bracket	page numbers needed
        en	cleanup-mark	bracket	page range too broad
        en	cleanup-mark	bracket	page missing
        en	cleanup-mark	bracket	volume needed
        en	cleanup-mark	bracket	volume & issue needed
        en	cleanup-mark	bracket	volume &amp; issue needed
        en	cleanup-mark	bracket	issue needed
        en	cleanup-mark	bracket	chapter needed
        en	cleanup-mark	bracket	episode needed
        en	cleanup-mark	bracket	season needed
        en	cleanup-mark	bracket	season & episode needed
        en	cleanup-mark	bracket	time needed
        en	cleanup-mark	bracket	minutes needed
        en	cleanup-mark	bracket	date missing
        en	cleanup-mark	bracket	date needed
        en	cleanup-mark	bracket	year missing
        en	cleanup-mark	bracket	year needed
        en	cleanup-mark	bracket	author missing
        en	cleanup-mark	bracket	author needed
        en	cleanup-mark	bracket	title missing
        en	cleanup-mark	bracket	title needed
        en	cleanup-mark	bracket	publisher missing
        en	cleanup-mark	bracket	publisher needed
        en	cleanup-mark	bracket	place missing
        en	cleanup-mark	bracket	place needed
        en	cleanup-mark	bracket	location missing
        en	cleanup-mark	bracket	edition needed
        en	cleanup-mark	bracket	ISBN missing
        en	cleanup-mark	bracket	ISBN needed
        en	cleanup-mark	bracket	incomplete short citation
        en	cleanup-mark	bracket	incomplete citation
        en	cleanup-mark	bracket	incomplete reference
        en	cleanup-mark	bracket	citation not found
        en	cleanup-mark	bracket	missing long citation
        en	cleanup-mark	bracket	dead link
        en	cleanup-mark	bracket	dead link $1
        en	cleanup-mark	bracket	dead external link
        en	cleanup-mark	bracket	dead YouTube link
        en	cleanup-mark	bracket	permanent dead link
        en	cleanup-mark	bracket	permanently dead link
        en	cleanup-mark	bracket	broken link
        en	cleanup-mark	bracket	broken anchor
        en	cleanup-mark	bracket	broken citation
        en	cleanup-mark	bracket	link broken
        en	cleanup-mark	bracket	link dead
        en	cleanup-mark	bracket	bare URL
        en	cleanup-mark	bracket	bare URL image
        en	cleanup-mark	bracket	bare URL PDF
        en	cleanup-mark	bracket	bare URL AV media
        en	cleanup-mark	bracket	bare URL spreadsheet
        en	cleanup-mark	bracket	bare URL DOC
        en	cleanup-mark	bracket	bare URL plain text file
        en	cleanup-mark	bracket	infringing link?
        en	cleanup-mark	bracket	clarification needed
        en	cleanup-mark	bracket	clarification needed $1
        en	cleanup-mark	bracket	clarify
        en	cleanup-mark	bracket	needs clarification
        en	cleanup-mark	bracket	further explanation needed
        en	cleanup-mark	bracket	explanation needed
        en	cleanup-mark	bracket	elaboration needed
        en	cleanup-mark	bracket	more detail needed
        en	cleanup-mark	bracket	more details needed
        en	cleanup-mark	bracket	more information needed
        en	cleanup-mark	bracket	definition needed
        en	cleanup-mark	bracket	example needed
        en	cleanup-mark	bracket	examples needed
        en	cleanup-mark	bracket	disambiguation needed
        en	cleanup-mark	bracket	specify
        en	cleanup-mark	bracket	vague
        en	cleanup-mark	bracket	vague reference
        en	cleanup-mark	bracket	jargon
        en	cleanup-mark	bracket	buzzword
        en	cleanup-mark	bracket	sentence fragment
        en	cleanup-mark	bracket	grammar?
        en	cleanup-mark	bracket	spelling?
        en	cleanup-mark	bracket	spelling
        en	cleanup-mark	bracket	check spelling
        en	cleanup-mark	bracket	pronunciation?
        en	cleanup-mark	bracket	pronunciation needed
        en	cleanup-mark	bracket	IPA needed
        en	cleanup-mark	bracket	needs IPA
        en	cleanup-mark	bracket	transliteration needed
        en	cleanup-mark	bracket	translation needed
        en	cleanup-mark	bracket	romanization needed
        en	cleanup-mark	bracket	needs Chinese characters
        en	cleanup-mark	bracket	needs Hanzi
        en	cleanup-mark	bracket	needs hangul
        en	cleanup-mark	bracket	needs Arabic script
        en	cleanup-mark	bracket	image reference needed
        en	cleanup-mark	bracket	acronym?
        en	cleanup-mark	bracket	abbreviation?
        en	cleanup-mark	bracket	expand acronym
        en	cleanup-mark	bracket	as of?
        en	cleanup-mark	bracket	when?
        en	cleanup-mark	bracket	when? – discuss
        en	cleanup-mark	bracket	since when?
        en	cleanup-mark	bracket	until when?
        en	cleanup-mark	bracket	time frame?
        en	cleanup-mark	bracket	timeframe?
        en	cleanup-mark	bracket	how long?
        en	cleanup-mark	bracket	how often?
        en	cleanup-mark	bracket	how many?
        en	cleanup-mark	bracket	how much?
        en	cleanup-mark	bracket	how?
        en	cleanup-mark	bracket	how so?
        en	cleanup-mark	bracket	by how much?
        en	cleanup-mark	bracket	by how many?
        en	cleanup-mark	bracket	by whom?
        en	cleanup-mark	bracket	by who?
        en	cleanup-mark	bracket	who?
        en	cleanup-mark	bracket	who else?
        en	cleanup-mark	bracket	who said this?
        en	cleanup-mark	bracket	who says?
        en	cleanup-mark	bracket	whom?
        en	cleanup-mark	bracket	whose?
        en	cleanup-mark	bracket	what?
        en	cleanup-mark	bracket	what else?
        en	cleanup-mark	bracket	what year?
        en	cleanup-mark	bracket	which year?
        en	cleanup-mark	bracket	what language is this?
        en	cleanup-mark	bracket	what calendar is this?
        en	cleanup-mark	bracket	what type?
        en	cleanup-mark	bracket	which?
        en	cleanup-mark	bracket	which one?
        en	cleanup-mark	bracket	which calendar?
        en	cleanup-mark	bracket	which location?
        en	cleanup-mark	bracket	which page?
        en	cleanup-mark	bracket	where?
        en	cleanup-mark	bracket	why?
        en	cleanup-mark	bracket	why not?
        en	cleanup-mark	bracket	like whom?
        en	cleanup-mark	bracket	like what?
        en	cleanup-mark	bracket	such as?
        en	cleanup-mark	bracket	e.g.?
        en	cleanup-mark	bracket	from whom?
        en	cleanup-mark	bracket	to whom?
        en	cleanup-mark	bracket	of whom?
        en	cleanup-mark	bracket	for whom?
        en	cleanup-mark	bracket	for what?
        en	cleanup-mark	bracket	according to whom?
        en	cleanup-mark	bracket	according to whom
        en	cleanup-mark	bracket	according to who?
        en	cleanup-mark	bracket	says who?
        en	cleanup-mark	bracket	in what way?
        en	cleanup-mark	bracket	in what sense?
        en	cleanup-mark	bracket	in relation to what?
        en	cleanup-mark	bracket	compared to?
        en	cleanup-mark	bracket	compared to what?
        en	cleanup-mark	bracket	compared with?
        en	cleanup-mark	bracket	relative to what?
        en	cleanup-mark	bracket	than whom?
        en	cleanup-mark	bracket	than what?
        en	cleanup-mark	bracket	opinion?
        en	cleanup-mark	bracket	fact or opinion?
        en	cleanup-mark	bracket	weasel words
        en	cleanup-mark	bracket	weasel word
        en	cleanup-mark	bracket	weasel-worded
        en	cleanup-mark	bracket	weasel
        en	cleanup-mark	bracket	peacock prose
        en	cleanup-mark	bracket	peacock term
        en	cleanup-mark	bracket	peacock terms
        en	cleanup-mark	bracket	puffery
        en	cleanup-mark	bracket	POV
        en	cleanup-mark	bracket	POV?
        en	cleanup-mark	bracket	POV? – discuss
        en	cleanup-mark	bracket	POV statement
        en	cleanup-mark	bracket	POV-statement
        en	cleanup-mark	bracket	neutrality is disputed
        en	cleanup-mark	bracket	neutrality disputed
        en	cleanup-mark	bracket	not neutral
        en	cleanup-mark	bracket	unbalanced opinion?
        en	cleanup-mark	bracket	undue weight?
        en	cleanup-mark	bracket	undue weight? – discuss
        en	cleanup-mark	bracket	contentious label
        en	cleanup-mark	bracket	loaded term
        en	cleanup-mark	bracket	editorializing
        en	cleanup-mark	bracket	tone
        en	cleanup-mark	bracket	tone?
        en	cleanup-mark	bracket	improper synthesis?
        en	cleanup-mark	bracket	synthesis?
        en	cleanup-mark	bracket	original research?
        en	cleanup-mark	bracket	original research
        en	cleanup-mark	bracket	original research? – discuss
        en	cleanup-mark	bracket	speculation?
        en	cleanup-mark	bracket	dubious
        en	cleanup-mark	bracket	dubious – discuss
        en	cleanup-mark	bracket	dubious - discuss
        en	cleanup-mark	bracket	dubious—discuss
        en	cleanup-mark	bracket	dubious–discuss
        en	cleanup-mark	bracket	dubious – see talk page
        en	cleanup-mark	bracket	disputed – discuss
        en	cleanup-mark	bracket	disputed - discuss
        en	cleanup-mark	bracket	discuss?
        en	cleanup-mark	bracket	importance?
        en	cleanup-mark	bracket	importance? – discuss
        en	cleanup-mark	bracket	importance of example(s)?
        en	cleanup-mark	bracket	relevant?
        en	cleanup-mark	bracket	relevant? – discuss
        en	cleanup-mark	bracket	relevance?
        en	cleanup-mark	bracket	relevance? – discuss
        en	cleanup-mark	bracket	non sequitur
        en	cleanup-mark	bracket	contradictory
        en	cleanup-mark	bracket	contradiction
        en	cleanup-mark	bracket	contradicts previous statement
        en	cleanup-mark	bracket	self-contradictory
        en	cleanup-mark	bracket	inconsistent
        en	cleanup-mark	bracket	inconsistent with $1
        en	cleanup-mark	bracket	inaccurate?
        en	cleanup-mark	bracket	anachronism
        en	cleanup-mark	bracket	misattributed?
        en	cleanup-mark	bracket	copyright violation?
        en	cleanup-mark	bracket	excessive citations
        en	cleanup-mark	bracket	excessive detail?
        en	cleanup-mark	bracket	excessive quote
        en	cleanup-mark	bracket	irrelevant citation
        en	cleanup-mark	bracket	citation overkill
        en	cleanup-mark	bracket	needs update
        en	cleanup-mark	bracket	needs update?
        en	cleanup-mark	bracket	needs updating
        en	cleanup-mark	bracket	needs to be updated
        en	cleanup-mark	bracket	update needed
        en	cleanup-mark	bracket	update
        en	cleanup-mark	bracket	outdated
        en	cleanup-mark	bracket	outdated?
        en	cleanup-mark	bracket	outdated source
        en	cleanup-mark	bracket	outdated statistic
        en	cleanup-mark	bracket	out of date
        en	cleanup-mark	bracket	obsolete source
        en	cleanup-mark	bracket	dated info
        en	cleanup-mark	bracket	date?
        en	cleanup-mark	bracket	specify date
        en	cleanup-mark	bracket	conversion needed
        en	cleanup-mark	bracket	quantify
        en	cleanup-mark	bracket	unit?
        en	cleanup-mark	bracket	units?
        en	cleanup-mark	bracket	globalize
        en	cleanup-mark	bracket	weasel words $1
        en	cleanup-mark	bracket	under discussion – discuss
        en	cleanup-mark	bracket	not notable?
        en	cleanup-mark	bracket	notability?
        en	cleanup-mark	bracket	Java Edition only
        en	cleanup-mark	bracket	Bedrock Edition only
        en	cleanup-mark	bracket	JE only
        en	cleanup-mark	bracket	BE only
        en	cleanup-mark	bracket	edit on Wikidata
        en	cleanup-mark	bracket	edit at Wikidata
        en	cleanup-mark	bracket	src
        en	cleanup-mark	bracket	upcoming: $1
        en	maintenance	prefix	This $page has multiple issues. Please
        en	maintenance	prefix	This $page has multiple issues:
        en	maintenance	prefix	This $page needs additional citations
        en	maintenance	prefix	This $page needs additional references
        en	maintenance	prefix	This $page needs additional or more specific
        en	maintenance	prefix	This $page needs additional or better citations
        en	maintenance	prefix	This $page needs more reliable
        en	maintenance	prefix	This $page needs more medical references
        en	maintenance	prefix	This $page needs more links to other articles
        en	maintenance	prefix	This $page needs more complete citations
        en	maintenance	prefix	This $page needs more detailed references
        en	maintenance	prefix	This $page needs references that appear in reliable
        en	maintenance	prefix	This $page needs sources or references that appear in
        en	maintenance	prefix	This $page needs reliable sources
        en	maintenance	prefix	This $page needs a non-free
        en	maintenance	prefix	This $page needs attention from an expert
        en	maintenance	prefix	This $page needs expansion
        en	maintenance	prefix	This $page needs to be updated
        en	maintenance	prefix	This $page needs to be wikified
        en	maintenance	prefix	This $page needs to be cleaned up
        en	maintenance	prefix	This $page needs copy editing
        en	maintenance	prefix	This $page needs sources. Please
        en	maintenance	prefix	This $page does not cite any
        en	maintenance	prefix	This $page does not cite its
        en	maintenance	prefix	This $page does not cite adequate
        en	maintenance	prefix	This $page does not adequately cite
        en	maintenance	prefix	This $page does not contain any sources
        en	maintenance	prefix	This $page does not have any sources
        en	maintenance	prefix	This $page does not provide sufficient context
        en	maintenance	prefix	This $page does not provide context
        en	maintenance	prefix	This $page does not represent a worldwide view
        en	maintenance	prefix	This $page cites no sources
        en	maintenance	prefix	This $page cites its sources but
        en	maintenance	prefix	This $page includes a list of references
        en	maintenance	prefix	This $page includes a list of general references
        en	maintenance	prefix	This $page includes a list of related
        en	maintenance	prefix	This $page includes a list of works cited
        en	maintenance	prefix	This $page includes a list of sources
        en	maintenance	prefix	This $page includes inline citations, but
        en	maintenance	prefix	This $page includes inline links to other websites
        en	maintenance	prefix	This $page includes attribution to IMDb
        en	maintenance	prefix	This $page contains a list of miscellaneous information
        en	maintenance	prefix	This $page contains an unreferenced
        en	maintenance	prefix	This $page contains close paraphrasing
        en	maintenance	prefix	This $page contains content that is written like
        en	maintenance	prefix	This $page contains content from a non-free
        en	maintenance	prefix	This $page contains embedded lists that
        en	maintenance	prefix	This $page contains excessive
        en	maintenance	prefix	This $page contains instructions, advice
        en	maintenance	prefix	This $page contains information of unclear
        en	maintenance	prefix	This $page contains information about a scheduled or expected
        en	maintenance	prefix	This $page contains information about an upcoming
        en	maintenance	prefix	This $page contains material not related to the topic
        en	maintenance	prefix	This $page contains original research
        en	maintenance	prefix	This $page contains overly lengthy quotations
        en	maintenance	prefix	This $page contains promotional content
        en	maintenance	prefix	This $page contains text that is written in
        en	maintenance	prefix	This $page contains text in a language other than
        en	maintenance	prefix	This $page contains too many
        en	maintenance	prefix	This $page contains too much
        en	maintenance	prefix	This $page contains weasel words
        en	maintenance	prefix	This $page contains wording that
        en	maintenance	prefix	This $page contains unreferenced
        en	maintenance	prefix	This $page contains an excessive
        en	maintenance	prefix	This $page contains a list of external links
        en	maintenance	prefix	This $page contains dynamic lists that may never
        en	maintenance	prefix	This $page may be affected by
        en	maintenance	prefix	This $page may be confusing or unclear
        en	maintenance	prefix	This $page may be in need of
        en	maintenance	prefix	This $page may be inaccurate
        en	maintenance	prefix	This $page may be expanded with text translated
        en	maintenance	prefix	This $page may be outdated
        en	maintenance	prefix	This $page may be outside the scope
        en	maintenance	prefix	This $page may be too long
        en	maintenance	prefix	This $page may be too short
        en	maintenance	prefix	This $page may be too technical
        en	maintenance	prefix	This $page may be unbalanced
        en	maintenance	prefix	This $page may be weighted too heavily
        en	maintenance	prefix	This $page may be written from a fan's point of view
        en	maintenance	prefix	This $page may contain an excessive
        en	maintenance	prefix	This $page may contain citations that do not
        en	maintenance	prefix	This $page may contain embedded lists
        en	maintenance	prefix	This $page may contain excessive
        en	maintenance	prefix	This $page may contain external links
        en	maintenance	prefix	This $page may contain improper
        en	maintenance	prefix	This $page may contain inaccurate
        en	maintenance	prefix	This $page may contain inappropriate
        en	maintenance	prefix	This $page may contain indiscriminate
        en	maintenance	prefix	This $page may contain information not important
        en	maintenance	prefix	This $page may contain irrelevant
        en	maintenance	prefix	This $page may contain lengthy quotations
        en	maintenance	prefix	This $page may contain material not related
        en	maintenance	prefix	This $page may contain material that
        en	maintenance	prefix	This $page may contain minor, trivial
        en	maintenance	prefix	This $page may contain misleading
        en	maintenance	prefix	This $page may contain original research
        en	maintenance	prefix	This $page may contain poor
        en	maintenance	prefix	This $page may contain previously unpublished
        en	maintenance	prefix	This $page may contain too many
        en	maintenance	prefix	This $page may contain too much
        en	maintenance	prefix	This $page may contain unreliable
        en	maintenance	prefix	This $page may contain unsourced
        en	maintenance	prefix	This $page may contain unverified
        en	maintenance	prefix	This $page may contain wording that
        en	maintenance	prefix	This $page may contain parts that are misleading
        en	maintenance	prefix	This $page may have been copied and pasted
        en	maintenance	prefix	This $page may have been created or edited
        en	maintenance	prefix	This $page may have misleading content
        en	maintenance	prefix	This $page may have too many
        en	maintenance	prefix	This $page may incorporate text from a large language model
        en	maintenance	prefix	This $page may lack focus
        en	maintenance	prefix	This $page may lend undue weight
        en	maintenance	prefix	This $page may meet Wikipedia's criteria
        en	maintenance	prefix	This $page may misquote or misrepresent
        en	maintenance	prefix	This $page may need cleanup
        en	maintenance	prefix	This $page may need clarification
        en	maintenance	prefix	This $page may need reorganization
        en	maintenance	prefix	This $page may need to be
        en	maintenance	prefix	This $page may not adhere
        en	maintenance	prefix	This $page may not be written
        en	maintenance	prefix	This $page may not include all
        en	maintenance	prefix	This $page may not meet
        en	maintenance	prefix	This $page may not properly summarize
        en	maintenance	prefix	This $page may not provide balanced
        en	maintenance	prefix	This $page may not represent
        en	maintenance	prefix	This $page may overuse
        en	maintenance	prefix	This $page may present fringe theories
        en	maintenance	prefix	This $page may primarily relate to
        en	maintenance	prefix	This $page may relate to a different subject
        en	maintenance	prefix	This $page may rely excessively on sources
        en	maintenance	prefix	This $page may rely too heavily on
        en	maintenance	prefix	This $page may require attention
        en	maintenance	prefix	This $page may require cleanup
        en	maintenance	prefix	This $page may require clean up
        en	maintenance	prefix	This $page may require copy editing
        en	maintenance	prefix	This $page may require copy-editing
        en	maintenance	prefix	This $page may require disambiguation
        en	maintenance	prefix	This $page may stray from
        en	maintenance	prefix	This $page may be a rough translation
        en	maintenance	prefix	This $page might be a rough translation
        en	maintenance	prefix	This $page possibly contains
        en	maintenance	prefix	This $page appears to be a
        en	maintenance	prefix	This $page appears to contain
        en	maintenance	prefix	This $page appears to contradict
        en	maintenance	prefix	This $page appears to have been copied
        en	maintenance	prefix	This $page appears to rely
        en	maintenance	prefix	This $page consists almost entirely of
        en	maintenance	prefix	This $page describes a work or element of fiction in a
        en	maintenance	prefix	This $page documents a current
        en	maintenance	prefix	This $page documents a recent
        en	maintenance	prefix	This $page documents an ongoing
        en	maintenance	prefix	This $page duplicates the scope of other
        en	maintenance	prefix	This $page focuses only on one specialized aspect
        en	maintenance	prefix	This $page focuses too much on
        en	maintenance	prefix	This $page gives self-sourced
        en	maintenance	prefix	This $page has an unclear citation style
        en	maintenance	prefix	This $page has been nominated
        en	maintenance	prefix	This $page has been shortened
        en	maintenance	prefix	This $page has no links to other
        en	maintenance	prefix	This $page has too many
        en	maintenance	prefix	This $page is a candidate
        en	maintenance	prefix	This $page is a good article
        en	maintenance	prefix	This $page is a featured article
        en	maintenance	prefix	This $page is a former featured
        en	maintenance	prefix	This $page is a direct transcription
        en	maintenance	prefix	This $page is an autobiography or
        en	maintenance	prefix	This $page is an orphan, as no other articles
        en	maintenance	prefix	This $page is an orphan, as few or no other articles
        en	maintenance	prefix	This $page is being considered for deletion
        en	maintenance	prefix	This $page is being considered for merging
        en	maintenance	prefix	This $page is currently
        en	maintenance	prefix	This $page is empty. You can help
        en	maintenance	prefix	This $page is in a list format
        en	maintenance	prefix	This $page is in list format
        en	maintenance	prefix	This $page is in need of attention
        en	maintenance	prefix	This $page is in the middle of
        en	maintenance	prefix	This $page is incomplete. You can help
        en	maintenance	prefix	This $page is incomplete. Please
        en	maintenance	prefix	This $page is incomplete; you can help
        en	maintenance	prefix	This $page is missing citations
        en	maintenance	prefix	This $page is missing information about
        en	maintenance	prefix	This $page is outdated. Please
        en	maintenance	prefix	This $page is out of date. Please
        en	maintenance	prefix	This $page is out-of-date. Please
        en	maintenance	prefix	This $page is undergoing
        en	maintenance	prefix	This $page is very long
        en	maintenance	prefix	This $page is written from a fan's point of view
        en	maintenance	prefix	This $page is written in an informal style
        en	maintenance	prefix	This $page is written in the style of
        en	maintenance	prefix	This $page is written like
        en	maintenance	prefix	This $page is substantially duplicated by
        en	maintenance	prefix	This $page is too long. Consider
        en	maintenance	prefix	This $page lacks an overview of
        en	maintenance	prefix	This $page lacks citations
        en	maintenance	prefix	This $page lacks context
        en	maintenance	prefix	This $page lacks historical information
        en	maintenance	prefix	This $page lacks in-text citations
        en	maintenance	prefix	This $page lacks information
        en	maintenance	prefix	This $page lacks inline citations
        en	maintenance	prefix	This $page lacks ISBNs
        en	maintenance	prefix	This $page lacks sufficient corresponding
        en	maintenance	prefix	This $page lacks sufficient inline
        en	maintenance	prefix	This $page must adhere to the biographies of living persons
        en	maintenance	prefix	This $page presents a limited view
        en	maintenance	prefix	This $page provides insufficient context
        en	maintenance	prefix	This $page reads like
        en	maintenance	prefix	This $page reads more like
        en	maintenance	prefix	This $page relates to a current
        en	maintenance	prefix	This $page relies excessively on
        en	maintenance	prefix	This $page relies extensively on
        en	maintenance	prefix	This $page relies largely or entirely
        en	maintenance	prefix	This $page relies on references to primary sources
        en	maintenance	prefix	This $page relies on primary sources
        en	maintenance	prefix	This $page relies too heavily on
        en	maintenance	prefix	This $page relies too much on
        en	maintenance	prefix	This $page requires additional citations
        en	maintenance	prefix	This $page requires attention
        en	maintenance	prefix	This $page requires authentication
        en	maintenance	prefix	This $page requires cleanup
        en	maintenance	prefix	This $page requires expansion
        en	maintenance	prefix	This $page requires sources
        en	maintenance	prefix	This $page should be summarized
        en	maintenance	prefix	This $page should specify the language
        en	maintenance	prefix	This $page seems to contain
        en	maintenance	prefix	This $page uses abbreviations that may be
        en	maintenance	prefix	This $page uses bare URLs
        en	maintenance	prefix	This $page uses citations that
        en	maintenance	prefix	This $page uses first-person
        en	maintenance	prefix	This $page uses HTML
        en	maintenance	prefix	This $page uses second-person
        en	maintenance	prefix	This $page uses technical terms without
        en	maintenance	prefix	This $page uses texts from within a religion
        en	maintenance	prefix	This $page was created via
        en	maintenance	prefix	This $page was imported from
        en	maintenance	prefix	This $page was nominated for
        en	maintenance	prefix	This $page will be deleted
        en	maintenance	prefix	This $page contains special characters
        en	maintenance	prefix	This $page contains IPA phonetic
        en	maintenance	prefix	This $page contains phonetic transcriptions in
        en	maintenance	prefix	This $page contains uncommon Unicode
        en	maintenance	prefix	This $page contains music notation
        en	maintenance	prefix	This $1 Without proper rendering support
        en	maintenance	prefix	This $page's factual accuracy
        en	maintenance	prefix	This $page's lead section
        en	maintenance	prefix	This $page's introduction
        en	maintenance	prefix	This $page's tone
        en	maintenance	prefix	This $page's use of
        en	maintenance	prefix	This $page's external links
        en	maintenance	prefix	This $page's listed sources
        en	maintenance	prefix	This $page's references
        en	maintenance	prefix	This $page's plot
        en	maintenance	prefix	This $page's citation style
        en	maintenance	prefix	This $page's neutrality
        en	maintenance	prefix	This $page's topic may
        en	maintenance	prefix	This $page's subject may
        en	maintenance	prefix	This $page's sources
        en	maintenance	prefix	This $page's images
        en	maintenance	prefix	This $page's infobox
        en	maintenance	prefix	This $page's "
        en	maintenance	prefix	This is a dynamic list
        en	maintenance	prefix	This list is a dynamic list
        en	maintenance	prefix	This is an incomplete list
        en	maintenance	prefix	This is an auto-generated page
        en	maintenance	prefix	This disambiguation page lists
        en	maintenance	prefix	This set index article lists
        en	maintenance	prefix	This set index article includes a list of related items
        en	maintenance	prefix	This page lists people with
        en	maintenance	prefix	This page lists articles associated with
        en	maintenance	prefix	This page or section lists people
        en	maintenance	prefix	This page is protected
        en	maintenance	prefix	This page is currently semi-protected
        en	maintenance	prefix	This page is currently protected
        en	maintenance	prefix	This page in a nutshell:
        en	maintenance	prefix	This category is not shown on its member pages
        en	maintenance	prefix	This category is hidden on its member pages
        en	maintenance	prefix	This template is used on
        en	maintenance	prefix	The neutrality and factual accuracy of this
        en	maintenance	prefix	The neutrality of the style of writing
        en	maintenance	prefix	The factual accuracy of parts of this
        en	maintenance	prefix	The accuracy of this $page
        en	maintenance	prefix	The topic of this article may
        en	maintenance	prefix	The subject of this article may
        en	maintenance	prefix	The subject matter of this article may
        en	maintenance	prefix	The notability of this article
        en	maintenance	prefix	The examples and perspective in this $page
        en	maintenance	prefix	The introduction of this article
        en	maintenance	prefix	The introduction to this article
        en	maintenance	prefix	The lead section of this article
        en	maintenance	prefix	The lead of this article
        en	maintenance	prefix	The lead paragraph of this article
        en	maintenance	prefix	The quality of this article
        en	maintenance	prefix	The plot summary in this $page
        en	maintenance	prefix	The references in this article
        en	maintenance	prefix	The citations in this article
        en	maintenance	prefix	The reliability of this article
        en	maintenance	prefix	The readability of this article
        en	maintenance	prefix	The style or tone of this
        en	maintenance	prefix	The tone or style of this
        en	maintenance	prefix	The language of this article
        en	maintenance	prefix	The title of this article may
        en	maintenance	prefix	The title of this article is
        en	maintenance	prefix	The following article is currently
        en	maintenance	prefix	The above documentation is transcluded from
        en	maintenance	prefix	The inclusion or exclusion of items from this list
        en	maintenance	prefix	It is proposed that this article be
        en	maintenance	prefix	A major contributor to this article
        en	maintenance	prefix	A request that this article title
        en	maintenance	prefix	A relevant discussion may be found
        en	maintenance	prefix	At this moment no reliable source
        en	maintenance	prefix	Some of this $1 listed sources may not
        en	maintenance	prefix	Some of this article's
        en	maintenance	prefix	Some of this section's
        en	maintenance	prefix	Parts of this article
        en	maintenance	prefix	Parts of this section
        en	maintenance	prefix	Portions of this article
        en	maintenance	prefix	Portions of this section
        en	maintenance	prefix	Please help $1 this article
        en	maintenance	prefix	Please help $1 this section
        en	maintenance	prefix	Please help improve
        en	maintenance	prefix	Please help to improve
        en	maintenance	prefix	Please help by adding
        en	maintenance	prefix	Please help Wikipedia
        en	maintenance	prefix	Please improve this $1 by
        en	maintenance	prefix	Please improve it by
        en	maintenance	prefix	Please add citations to reliable sources
        en	maintenance	prefix	Please consider adding
        en	maintenance	prefix	Please consider expanding the lead
        en	maintenance	prefix	Please discuss this issue on the talk page
        en	maintenance	prefix	Please do not remove this message until
        en	maintenance	prefix	Please expand this article
        en	maintenance	prefix	Please expand the article
        en	maintenance	prefix	Please relocate any relevant information
        en	maintenance	prefix	Please remove this message
        en	maintenance	prefix	Please remove or replace such wording
        en	maintenance	prefix	Please rewrite this article
        en	maintenance	prefix	Please see the discussion on the
        en	maintenance	prefix	Please see the talk page
        en	maintenance	prefix	Please update this article
        en	maintenance	prefix	Please introduce links to this page
        en	maintenance	prefix	You can assist by editing it
        en	maintenance	prefix	You can help Wikipedia
        en	maintenance	prefix	You can help improve it
        en	maintenance	prefix	You can help expand this article
        en	maintenance	prefix	You may improve this article
        en	maintenance	prefix	You must provide copyright attribution
        en	maintenance	prefix	You may also add the template
        en	maintenance	prefix	You may need rendering support
        en	maintenance	prefix	Find sources:
        en	maintenance	prefix	Unsourced material may be challenged
        en	maintenance	prefix	Unsourced or poorly sourced
        en	maintenance	prefix	Unreliable citations may be challenged
        en	maintenance	prefix	Statements consisting only of original research
        en	maintenance	prefix	Contentious material about living persons
        en	maintenance	prefix	Relevant discussion may be found
        en	maintenance	prefix	Further details may exist on the
        en	maintenance	prefix	There may be relevant discussion
        en	maintenance	prefix	Learn how and when to remove
        en	maintenance	prefix	(Learn how and when to remove
        en	maintenance	prefix	View a machine-translated version of
        en	maintenance	prefix	Machine translation, like
        en	maintenance	prefix	Consider adding a topic to this template
        en	maintenance	prefix	Do not translate text that appears unreliable
        en	maintenance	prefix	For more guidance, see Wikipedia:Translation
        en	maintenance	prefix	Click [show] for important translation instructions
        en	maintenance	prefix	Click [show] on the right
        en	maintenance	prefix	Information may change rapidly
        en	maintenance	prefix	Initial news reports may be unreliable
        en	maintenance	prefix	The last updates to this article may not
        en	maintenance	prefix	Feel free to improve this article
        en	maintenance	prefix	Editors can experiment in this template's sandbox
        en	cleanup-mark	prefix	Error creating thumbnail:
        en	maintenance	prefix	Steps to remove this
        en	maintenance	prefix	Parts of $1 need to be updated
        en	maintenance	prefix	If an internal link led you
        en	maintenance	prefix	If an internal link incorrectly led you here
        en	maintenance	prefix	Constructs such as ibid.
        en	maintenance	prefix	For an introductory guide on IPA symbols
        en	maintenance	prefix	For the distinction between [ ]
        en	maintenance	prefix	For a concise description of the symbols used
        en	maintenance	prefix	No cleanup reason has been specified
        en	maintenance	prefix	No reason has been specified
        en	maintenance	prefix	It has been suggested that this $page
        en	maintenance	prefix	It has been suggested that $1 be merged into
        en	maintenance	prefix	It has been suggested that $1 be merged with
        en	maintenance	prefix	It has been suggested that $1 (Discuss)
        en	maintenance	prefix	It has been suggested that $1 (discuss)
        en	maintenance	prefix	An editor has expressed a concern
        en	maintenance	prefix	An editor has performed a search
        en	maintenance	prefix	An editor has nominated this article
        en	maintenance	prefix	An editor has determined that
        en	maintenance	prefix	An editor has requested that
        en	maintenance	prefix	An editor has launched
        en	maintenance	prefix	An editor has identified a potential
        en	maintenance	prefix	The neutrality of this $page
        en	maintenance	prefix	The factual accuracy of this $page
        en	maintenance	prefix	The truthfulness of this $page
        en	maintenance	prefix	The verifiability of the claims made in this
        en	maintenance	prefix	Some information contained in this article
        en	maintenance	prefix	The specific problem is:
        en	maintenance	prefix	The reason given is:
        en	maintenance	prefix	There might be a discussion about this
        en	maintenance	prefix	You can help by adding
        en	maintenance	prefix	You can help by converting
        en	maintenance	prefix	You can help by expanding
        en	maintenance	prefix	Some or all of this article's listed sources
        en	maintenance	prefix	Some of this article's listed sources
        en	maintenance	prefix	This article includes a list of ships with the same
        en	maintenance	prefix	This page or section lists people that share the same
        en	maintenance	prefix	This page or section lists people with the
        en	maintenance	prefix	Graphs are unavailable due to technical issues
        en	maintenance	prefix	Graphs are temporarily unavailable due to technical issues
        en	maintenance	prefix	‹ The template 
        en	maintenance	contains	Learn how and when to remove this
        en	maintenance	contains	Unsourced material may be challenged and removed
        en	maintenance	contains	Without proper rendering support, you may see
        en	maintenance	contains	If an internal link led you here, you may wish to
        en	stub	prefix	This $1 is a stub. You can help
        en	stub	prefix	This $1 is a stub. You can expand
        en	stub	prefix	This $1 is a stub. Please help
        en	stub	prefix	This $1 is a stub. Help
        en	stub	prefix	This $1 is a stub and
        en	stub	prefix	This article is a stub
        en	stub	prefix	This page is a stub
        en	stub	prefix	This section is a stub
        en	stub	prefix	This list is a stub
        en	stub	prefix	You can help Wikipedia by expanding it
        en	stub	prefix	You can help by expanding it
        en	stub	contains	is a stub. You can help Wikipedia by
        en	sister-projects	whole	Wikipedia's sister projects
        en	sister-projects	whole	Definitions from Wiktionary
        en	sister-projects	whole	Definitions and translations from Wiktionary
        en	sister-projects	whole	Dictionary definitions from Wiktionary
        en	sister-projects	whole	Media from Commons
        en	sister-projects	whole	Media from Wikimedia Commons
        en	sister-projects	whole	Images and media from Commons
        en	sister-projects	whole	Images from Commons
        en	sister-projects	whole	News from Wikinews
        en	sister-projects	whole	News stories from Wikinews
        en	sister-projects	whole	Quotations from Wikiquote
        en	sister-projects	whole	Texts from Wikisource
        en	sister-projects	whole	Source texts from Wikisource
        en	sister-projects	whole	Textbooks from Wikibooks
        en	sister-projects	whole	Recipes from Wikibooks
        en	sister-projects	whole	Travel guides from Wikivoyage
        en	sister-projects	whole	Travel guide from Wikivoyage
        en	sister-projects	whole	Travel information from Wikivoyage
        en	sister-projects	whole	Resources from Wikiversity
        en	sister-projects	whole	Learning resources from Wikiversity
        en	sister-projects	whole	Data from Wikidata
        en	sister-projects	whole	Database entry from Wikidata
        en	sister-projects	whole	Taxa from Wikispecies
        en	sister-projects	whole	Species directories from Wikispecies
        en	sister-projects	whole	Discussions from Meta-Wiki
        en	sister-projects	whole	Documentation from MediaWiki
        en	sister-projects	prefix	Wikimedia Commons has media related to
        en	sister-projects	prefix	Wikimedia Commons has more media related to
        en	sister-projects	prefix	Wikimedia Commons has multimedia related to
        en	sister-projects	prefix	Wikimedia Commons has images related to
        en	sister-projects	prefix	Wikimedia Commons has a category on
        en	sister-projects	prefix	Wikimedia Commons has a gallery
        en	sister-projects	prefix	Wikimedia Commons has the file
        en	sister-projects	prefix	Commons has media related to
        en	sister-projects	prefix	Wikiquote has quotations related to
        en	sister-projects	prefix	Wikiquote has a collection of quotations
        en	sister-projects	prefix	Wikiquote has a quotation
        en	sister-projects	prefix	Wikisource has original text related to
        en	sister-projects	prefix	Wikisource has original works
        en	sister-projects	prefix	Wikisource has original $1 related to
        en	sister-projects	prefix	Wikisource has an original
        en	sister-projects	prefix	Wikisource has several original texts
        en	sister-projects	prefix	Wikisource has the text of
        en	sister-projects	prefix	Wikisource has the text
        en	sister-projects	prefix	Wikisource has information on
        en	sister-projects	prefix	Wikibooks has a book on the topic of
        en	sister-projects	prefix	Wikibooks has more on the topic of
        en	sister-projects	prefix	Wikibooks has more about this subject
        en	sister-projects	prefix	Wikibooks has a book on
        en	sister-projects	prefix	Wikibooks Cookbook has
        en	sister-projects	prefix	The Wikibook $1 has a page on the topic of
        en	sister-projects	prefix	The Wikibook $1 has more about this subject
        en	sister-projects	prefix	Wikinews has related news
        en	sister-projects	prefix	Wikinews has news related to
        en	sister-projects	prefix	Wikinews has the category
        en	sister-projects	prefix	Wikinews has more
        en	sister-projects	prefix	Wikiversity has learning
        en	sister-projects	prefix	Wikiversity has more
        en	sister-projects	prefix	Wikispecies has information related to
        en	sister-projects	prefix	Wikispecies has information
        en	sister-projects	prefix	Wikivoyage has a travel guide
        en	sister-projects	prefix	Wikivoyage has travel information
        en	sister-projects	prefix	Wikivoyage has travel guides
        en	sister-projects	prefix	Wikitravel has a travel guide
        en	sister-projects	prefix	Wikidata has the property
        en	sister-projects	prefix	Wikidata has information related to
        en	sister-projects	prefix	MediaWiki has documentation related to
        en	sister-projects	prefix	Meta-Wiki has information related to
        en	sister-projects	prefix	Meta has related information at
        en	sister-projects	prefix	Meta has a page about this at
        en	sister-projects	prefix	Look up $1 in Wiktionary
        en	sister-projects	prefix	Look up $1 the free dictionary
        en	sister-projects	prefix	Look for $1 on one of Wikipedia's sister projects
        en	sister-projects	prefix	Find more about$1 Wikipedia's sister projects
        en	sister-projects	prefix	Find out more on Wikipedia's sister projects
        en	sister-projects	prefix	Find out more on Wikipedia's Sister projects
        en	sister-projects	prefix	Find out more about $1 on Wikipedia's sister projects
        en	sister-projects	prefix	Learn more about $1 Wikipedia's sister projects
        en	sister-projects	prefix	Wikimedia Atlas of
        en	sister-projects	prefix	Rinconada Bikol language test of Wikipedia
        en	sister-projects	prefix	Scholia has a topic profile
        en	sister-projects	prefix	Scholia has a profile
        en	sister-projects	prefix	Scholia has an author profile
        en	sister-projects	suffix	at Wikipedia's sister projects
        en	sister-projects	suffix	at Wikipedia's sister projects:
        en	authority-control	whole	Authority control
        en	authority-control	whole	Authority control databases
        en	authority-control	whole	Authority control data
        en	authority-control	whole	WorldCat Identities
        en	authority-control	prefix	Authority control databases
        en	authority-control	prefix	Authority control:
        en	authority-control	prefix	Authority control General
        en	authority-control	prefix	Authority control National
        en	authority-control	prefix	Authority control International
        en	authority-control	prefix	Authority control WorldCat
        en	authority-control	prefix	Authority control GND
        en	authority-control	prefix	Authority control VIAF
        en	authority-control	prefix	Authority control LCCN
        en	authority-control	prefix	Taxon identifiers
        en	authority-control	prefix	VIAF:
        en	authority-control	prefix	GND:
        en	authority-control	prefix	LCCN:
        en	authority-control	prefix	ISNI:
        en	authority-control	prefix	SUDOC:
        en	authority-control	prefix	BNF:
        en	authority-control	prefix	ULAN:
        en	authority-control	prefix	Wikidata: Q
        en	authority-control	prefix	WorldCatVIAF
        en	authority-control	prefix	WorldCat IdentitiesVIAF
        en	authority-control	prefix	WorldCat Identities VIAF
        en	authority-control	label	Authority control
        en	portal-bar	whole	Aviation portal
        en	portal-bar	whole	Africa portal
        en	portal-bar	whole	Anime and manga portal
        en	portal-bar	whole	Animals portal
        en	portal-bar	whole	Arts portal
        en	portal-bar	whole	Asia portal
        en	portal-bar	whole	Astronomy portal
        en	portal-bar	whole	Australia portal
        en	portal-bar	whole	Baseball portal
        en	portal-bar	whole	Basketball portal
        en	portal-bar	whole	Biography portal
        en	portal-bar	whole	Biology portal
        en	portal-bar	whole	Birds portal
        en	portal-bar	whole	Books portal
        en	portal-bar	whole	Brazil portal
        en	portal-bar	whole	Buddhism portal
        en	portal-bar	whole	Business portal
        en	portal-bar	whole	Business and economics portal
        en	portal-bar	whole	California portal
        en	portal-bar	whole	Canada portal
        en	portal-bar	whole	Catholicism portal
        en	portal-bar	whole	Cats portal
        en	portal-bar	whole	Chemistry portal
        en	portal-bar	whole	China portal
        en	portal-bar	whole	Christianity portal
        en	portal-bar	whole	Cities portal
        en	portal-bar	whole	Companies portal
        en	portal-bar	whole	Comics portal
        en	portal-bar	whole	Communism portal
        en	portal-bar	whole	Computer programming portal
        en	portal-bar	whole	Computer science portal
        en	portal-bar	whole	Cricket portal
        en	portal-bar	whole	Dogs portal
        en	portal-bar	whole	Earth sciences portal
        en	portal-bar	whole	Ecology portal
        en	portal-bar	whole	Economics portal
        en	portal-bar	whole	Education portal
        en	portal-bar	whole	Electronics portal
        en	portal-bar	whole	Energy portal
        en	portal-bar	whole	Engineering portal
        en	portal-bar	whole	England portal
        en	portal-bar	whole	Environment portal
        en	portal-bar	whole	Europe portal
        en	portal-bar	whole	European Union portal
        en	portal-bar	whole	Evolutionary biology portal
        en	portal-bar	whole	Fashion portal
        en	portal-bar	whole	Film portal
        en	portal-bar	whole	Fish portal
        en	portal-bar	whole	Food portal
        en	portal-bar	whole	France portal
        en	portal-bar	whole	Free and open-source software portal
        en	portal-bar	whole	Free software portal
        en	portal-bar	whole	Freedom of speech portal
        en	portal-bar	whole	Geography portal
        en	portal-bar	whole	Geology portal
        en	portal-bar	whole	Germany portal
        en	portal-bar	whole	Greece portal
        en	portal-bar	whole	Hinduism portal
        en	portal-bar	whole	History portal
        en	portal-bar	whole	Hong Kong portal
        en	portal-bar	whole	Human rights portal
        en	portal-bar	whole	Human sexuality portal
        en	portal-bar	whole	India portal
        en	portal-bar	whole	Indonesia portal
        en	portal-bar	whole	Internet portal
        en	portal-bar	whole	Iran portal
        en	portal-bar	whole	Ireland portal
        en	portal-bar	whole	Islam portal
        en	portal-bar	whole	Israel portal
        en	portal-bar	whole	Italy portal
        en	portal-bar	whole	Japan portal
        en	portal-bar	whole	Journalism portal
        en	portal-bar	whole	Judaism portal
        en	portal-bar	whole	Korea portal
        en	portal-bar	whole	Language portal
        en	portal-bar	whole	Languages portal
        en	portal-bar	whole	Law portal
        en	portal-bar	whole	LGBT portal
        en	portal-bar	whole	LGBTQ portal
        en	portal-bar	whole	Libraries portal
        en	portal-bar	whole	Liberalism portal
        en	portal-bar	whole	Linguistics portal
        en	portal-bar	whole	Literature portal
        en	portal-bar	whole	London portal
        en	portal-bar	whole	Los Angeles portal
        en	portal-bar	whole	Mammals portal
        en	portal-bar	whole	Maps portal
        en	portal-bar	whole	Marine life portal
        en	portal-bar	whole	Mars portal
        en	portal-bar	whole	Mathematics portal
        en	portal-bar	whole	Media portal
        en	portal-bar	whole	Medicine portal
        en	portal-bar	whole	Mexico portal
        en	portal-bar	whole	Middle Ages portal
        en	portal-bar	whole	Military history portal
        en	portal-bar	whole	Mountains portal
        en	portal-bar	whole	Music portal
        en	portal-bar	whole	Musical Theatre portal
        en	portal-bar	whole	Mythology portal
        en	portal-bar	whole	Netherlands portal
        en	portal-bar	whole	New York portal
        en	portal-bar	whole	New York City portal
        en	portal-bar	whole	New Zealand portal
        en	portal-bar	whole	Norway portal
        en	portal-bar	whole	Novels portal
        en	portal-bar	whole	Nuclear technology portal
        en	portal-bar	whole	Oceania portal
        en	portal-bar	whole	Pakistan portal
        en	portal-bar	whole	Philosophy portal
        en	portal-bar	whole	Philosophy of science portal
        en	portal-bar	whole	Physics portal
        en	portal-bar	whole	Plants portal
        en	portal-bar	whole	Poetry portal
        en	portal-bar	whole	Poland portal
        en	portal-bar	whole	Politics portal
        en	portal-bar	whole	Psychology portal
        en	portal-bar	whole	Punk rock portal
        en	portal-bar	whole	Radio portal
        en	portal-bar	whole	Railways portal
        en	portal-bar	whole	Religion portal
        en	portal-bar	whole	Roads portal
        en	portal-bar	whole	Russia portal
        en	portal-bar	whole	Science portal
        en	portal-bar	whole	Science fiction portal
        en	portal-bar	whole	Scotland portal
        en	portal-bar	whole	Ships portal
        en	portal-bar	whole	Society portal
        en	portal-bar	whole	Socialism portal
        en	portal-bar	whole	Software portal
        en	portal-bar	whole	Solar System portal
        en	portal-bar	whole	South Africa portal
        en	portal-bar	whole	Space portal
        en	portal-bar	whole	Spaceflight portal
        en	portal-bar	whole	Spain portal
        en	portal-bar	whole	Speculative fiction portal
        en	portal-bar	whole	Sports portal
        en	portal-bar	whole	Statistics portal
        en	portal-bar	whole	Systems science portal
        en	portal-bar	whole	Technology portal
        en	portal-bar	whole	Telephones portal
        en	portal-bar	whole	Television portal
        en	portal-bar	whole	Theatre portal
        en	portal-bar	whole	Tennis portal
        en	portal-bar	whole	Trains portal
        en	portal-bar	whole	Transport portal
        en	portal-bar	whole	Turkey portal
        en	portal-bar	whole	U.S. Roads portal
        en	portal-bar	whole	Ukraine portal
        en	portal-bar	whole	United Kingdom portal
        en	portal-bar	whole	United States portal
        en	portal-bar	whole	Video games portal
        en	portal-bar	whole	Visual arts portal
        en	portal-bar	whole	Volcanoes portal
        en	portal-bar	whole	Wales portal
        en	portal-bar	whole	War portal
        en	portal-bar	whole	Weather portal
        en	portal-bar	whole	Wine portal
        en	portal-bar	whole	Women portal
        en	portal-bar	whole	World portal
        en	portal-bar	whole	World War I portal
        en	portal-bar	whole	World War II portal
        en	portal-bar	whole	Cambodia portal
        en	portal-bar	whole	Military of Germany portal
        en	portal-bar	whole	Paralympics portal
        en	portal-bar	whole	Philately portal
        en	portal-bar	whole	Queensland portal
        en	portal-bar	whole	San Francisco Bay Area portal
        en	portal-bar	prefix	Portals:
        en	succession-box	prefix	Previous race:
        en	succession-box	prefix	Next race:
        en	succession-box	label	Preceded by
        en	succession-box	label	Succeeded by
        en	coordinates	prefix	Coordinates: $1°
        en	coordinates	prefix	Coordinates: Sky map
        en	coordinates	prefix	Geographic coordinates: $1°
        en	media-player	prefix	Problems playing this file
        en	media-player	prefix	Problems playing these files
        en	media-player	prefix	Problems listening to this file
        en	media-player	prefix	Problems listening to these files
        en	media-player	prefix	Problems viewing this file
        en	media-player	prefix	Problems seeing the video
        en	media-player	prefix	Having trouble playing
        en	media-player	prefix	Listen to this article
        en	media-player	prefix	Sorry, your browser either has JavaScript disabled
        en	media-player	prefix	Audio playback is not supported in your browser
        en	media-player	prefix	This audio file was created from a revision
        en	media-player	prefix	These audio files were created from a revision
        en	media-player	prefix	(Audio help
        en	media-player	contains	Problems playing this file? See media help.
        en	media-player	contains	Problems listening to this file? See media help.
        en	media-player	contains	This audio file was created from a revision of this article
        en	media-player	contains	These audio files were created from a revision of this article
        en	site-notice	whole	Ad blocker interference detected!
        en	site-notice	prefix	Wikia is a free-to-use site that makes money from advertising.
        en	site-notice	prefix	Fandom is a free-to-use site that makes money from advertising.
        en	site-notice	prefix	Wikia is not accessible if you've made further modifications.
        en	site-notice	prefix	Fandom is not accessible if you've made further modifications.
        en	site-notice	prefix	*Disclosure: Some of the links above are affiliate links
        en	indicator	whole	Page semi-protected
        en	indicator	whole	Page protected
        en	indicator	whole	Page move-protected
        en	indicator	whole	Page extended-protected
        en	indicator	whole	Page extended-confirmed-protected
        en	indicator	whole	Page fully protected
        en	indicator	whole	Semi-protected
        en	indicator	whole	Extended-protected
        en	indicator	prefix	This is a good article.
        en	indicator	prefix	This is a featured article.
        en	indicator	prefix	This is a featured list.
        en	indicator	prefix	This article is semi-protected
        en	indicator	prefix	This page is semi-protected
        en	indicator	prefix	This page is extended-protected
        en	indicator	prefix	This is a featured portal
        en	indicator	prefix	Click here for more information.
        en	references	prefix	↑ Jump up to:
        en	references	prefix	^ Jump up to:
        en	references	prefix	Jump up to:
        en	references	prefix	^ Jump up
        en	references	prefix	↑ Jump up
        en	redirect-note	prefix	(Redirected from
        en	redirect-note	prefix	This is the latest accepted revision, reviewed on
        en	retrieved-from	prefix	Retrieved from "http
        en	noprint	whole	Persondata
        en	noprint	prefix	PersondataName
        en	noprint	prefix	PersondataNAME
        en	page-header	whole	Topics referred to by the same term
        en	page-header	whole	Disambiguation page providing links to topics that could be referred to by the same search term
        eo	hatnotes	prefix	Pli detalaj informoj troveblas en
        eo	hatnotes	prefix	Pliaj informoj troveblas en
        eo	hatnotes	prefix	Ĉefa artikolo:
        eo	hatnotes	prefix	Ĉefartikolo:
        eo	hatnotes	prefix	Vidu ankaŭ:
        eo	hatnotes	prefix	Ĉi tiu artikolo temas pri $1. Por
        eo	hatnotes	prefix	Por aliaj signifoj
        eo	hatnotes	prefix	Ne konfuzu
        eo	navbox	label	v • d • r
        eo	navbox	label	v · d · r
        eo	cleanup-mark	bracket	mankas fonto
        eo	cleanup-mark	bracket	mankas fontoj
        eo	cleanup-mark	bracket	fonto?
        eo	cleanup-mark	bracket	kiam?
        eo	cleanup-mark	bracket	kiu?
        eo	cleanup-mark	bracket	kiuj?
        eo	cleanup-mark	bracket	kie?
        eo	cleanup-mark	bracket	laŭ kiu?
        eo	cleanup-mark	bracket	rompita ligilo
        eo	cleanup-mark	bracket	klarigu
        eo	maintenance	prefix	Ĉi tiu artikolo bezonas
        eo	maintenance	prefix	Ĉi tiu artikolo ne
        eo	maintenance	prefix	Ĉi tiu artikolo aŭ sekcio
        eo	stub	prefix	Ĉi tiu artikolo ankoraŭ estas ĝermo
        eo	stub	prefix	Ĉi tiu $1 estas ĝermo
        eo	coordinates	prefix	Koordinatoj: $1°
        es	hatnotes	prefix	Artículo principal:
        es	hatnotes	prefix	Artículos principales:
        es	hatnotes	prefix	Véase también:
        es	hatnotes	prefix	Véanse también:
        es	hatnotes	prefix	Más información:
        es	hatnotes	prefix	Para otros usos de este término
        es	hatnotes	prefix	Para otras acepciones
        es	hatnotes	prefix	Para otras personas
        es	hatnotes	prefix	Para otros artículos con títulos similares
        es	hatnotes	prefix	Para la página de desambiguación
        es	hatnotes	prefix	No debe confundirse con
        es	hatnotes	prefix	No debe ser confundido con
        es	hatnotes	prefix	No confundir con
        es	hatnotes	prefix	Este artículo trata $1. Para
        es	hatnotes	prefix	Este artículo se refiere a $1. Para
        es	hatnotes	prefix	Este artículo es sobre $1. Para
        es	hatnotes	prefix	Esta página trata $1. Para
        es	hatnotes	prefix	«$1» redirige aquí
        es	hatnotes	prefix	«$1» redirigen aquí
        es	hatnotes	prefix	Esta página de desambiguación enumera
        es	hatnotes	prefix	Esta página de desambiguación cataloga
        es	hatnotes	prefix	El artículo principal de esta categoría es
        es	hatnotes	prefix	En este nombre $1, el apellido
        es	cleanup-mark	bracket	cita requerida
        es	cleanup-mark	bracket	citas requeridas
        es	cleanup-mark	bracket	cita necesaria
        es	cleanup-mark	bracket	referencia requerida
        es	cleanup-mark	bracket	fuente requerida
        es	cleanup-mark	bracket	fuente cuestionable
        es	cleanup-mark	bracket	fuente no fiable
        es	cleanup-mark	bracket	fuente poco fiable
        es	cleanup-mark	bracket	fuente mejor requerida
        es	cleanup-mark	bracket	¿fuente?
        es	cleanup-mark	bracket	no en las citas dadas
        es	cleanup-mark	bracket	no en la fuente
        es	cleanup-mark	bracket	página requerida
        es	cleanup-mark	bracket	aclaración requerida
        es	cleanup-mark	bracket	aclaración necesaria
        es	cleanup-mark	bracket	aclarar
        es	cleanup-mark	bracket	explicación requerida
        es	cleanup-mark	bracket	enlace roto
        es	cleanup-mark	bracket	enlace roto $1
        es	cleanup-mark	bracket	discutido
        es	cleanup-mark	bracket	dudoso
        es	cleanup-mark	bracket	dudoso – discutir
        es	cleanup-mark	bracket	¿cuándo?
        es	cleanup-mark	bracket	¿quién?
        es	cleanup-mark	bracket	¿quiénes?
        es	cleanup-mark	bracket	¿de quién?
        es	cleanup-mark	bracket	¿por quién?
        es	cleanup-mark	bracket	¿según quién?
        es	cleanup-mark	bracket	¿a quién?
        es	cleanup-mark	bracket	¿cuál?
        es	cleanup-mark	bracket	¿cuáles?
        es	cleanup-mark	bracket	¿dónde?
        es	cleanup-mark	bracket	¿cómo?
        es	cleanup-mark	bracket	¿cuánto?
        es	cleanup-mark	bracket	¿cuántos?
        es	cleanup-mark	bracket	¿por qué?
        es	cleanup-mark	bracket	¿qué?
        es	cleanup-mark	bracket	¿para quién?
        es	cleanup-mark	bracket	¿investigación original?
        es	cleanup-mark	bracket	¿relevancia?
        es	cleanup-mark	bracket	neutralidad discutida
        es	cleanup-mark	bracket	no neutral
        es	cleanup-mark	bracket	desactualizado
        es	cleanup-mark	bracket	actualizar
        es	cleanup-mark	bracket	editar datos en Wikidata
        es	maintenance	prefix	Este artículo o sección
        es	maintenance	prefix	Este artículo tiene referencias, pero necesita
        es	maintenance	prefix	Este artículo no cita
        es	maintenance	prefix	Este artículo no tiene
        es	maintenance	prefix	Este artículo necesita ser
        es	maintenance	prefix	Este artículo necesita referencias
        es	maintenance	prefix	Este artículo carece de
        es	maintenance	prefix	Este artículo está huérfano
        es	maintenance	prefix	Este artículo está siendo
        es	maintenance	prefix	Este artículo está desactualizado
        es	maintenance	prefix	Este artículo se refiere o está relacionado con
        es	maintenance	prefix	Este artículo contiene trabajo original
        es	maintenance	prefix	Este artículo podría
        es	maintenance	prefix	Este artículo posiblemente
        es	maintenance	prefix	Esta sección necesita
        es	maintenance	prefix	Esta sección no cita
        es	maintenance	prefix	Esta sección está vacía
        es	maintenance	prefix	Esta lista está incompleta
        es	maintenance	prefix	Esta página está siendo
        es	maintenance	prefix	Esta página es una guía que detalla
        es	maintenance	prefix	Existen desacuerdos sobre la neutralidad
        es	maintenance	prefix	Uno o varios wikipedistas están trabajando
        es	maintenance	prefix	Puedes avisar al redactor principal
        es	maintenance	prefix	Puedes ayudar a Wikipedia
        es	maintenance	prefix	Este aviso fue puesto el
        es	maintenance	prefix	Por favor, edítalo
        es	maintenance	prefix	Por favor, mejora este artículo
        es	maintenance	prefix	Búsqueda de fuentes
        es	maintenance	prefix	Busca fuentes:
        es	maintenance	prefix	Uso de esta plantilla:
        es	maintenance	prefix	Esta obra contiene una traducción
        es	stub	prefix	Este artículo es un esbozo
        es	stub	prefix	Este $1 es un esbozo sobre
        es	stub	prefix	Esta sección es un esbozo
        es	sister-projects	prefix	Wikimedia Commons alberga
        es	sister-projects	prefix	Wikcionario tiene definiciones
        es	sister-projects	prefix	Wikcionario contiene
        es	sister-projects	prefix	Wikiquote alberga
        es	sister-projects	prefix	Wikisource contiene
        es	sister-projects	prefix	Wikisource alberga
        es	sister-projects	prefix	Wikinoticias tiene
        es	sister-projects	prefix	Wikilibros alberga
        es	sister-projects	prefix	Wikilibros tiene
        es	sister-projects	prefix	Wikispecies tiene
        es	sister-projects	prefix	Wikiviajes alberga
        es	sister-projects	prefix	Wikiversidad alberga
        es	sister-projects	prefix	Wikiversidad tiene
        es	authority-control	prefix	Control de autoridades Proyectos
        es	authority-control	prefix	Proyectos WikimediaDatos
        es	authority-control	prefix	Proyectos WikimediaWd
        es	authority-control	prefix	Proyectos Wikimedia Datos
        es	authority-control	prefix	Datos: Q
        es	authority-control	label	Control de autoridades
        es	portal-bar	prefix	Portal:$1 Contenido relacionado con
        es	succession-box	prefix	Predecesor:
        es	succession-box	prefix	Predecesora:
        es	succession-box	prefix	Sucesor:
        es	succession-box	prefix	Sucesora:
        es	coordinates	prefix	Coordenadas: $1°
        es	references	prefix	↑ Saltar a:
        es	redirect-note	prefix	(Redirigido desde
        et	hatnotes	prefix	Pikemalt artiklis
        et	hatnotes	prefix	Pikemalt artiklites
        et	hatnotes	prefix	Põhiartikkel:
        et	hatnotes	prefix	Vaata ka:
        et	hatnotes	prefix	See artikkel räägib $1 vaata
        et	hatnotes	prefix	See artikkel on $1 vaata
        et	hatnotes	prefix	Teiste tähenduste kohta
        et	hatnotes	prefix	Ära aja segi
        et	cleanup-mark	bracket	viide?
        et	cleanup-mark	bracket	allikas?
        et	cleanup-mark	bracket	millal?
        et	cleanup-mark	bracket	kes?
        et	cleanup-mark	bracket	kelle?
        et	cleanup-mark	bracket	kus?
        et	cleanup-mark	bracket	kuidas?
        et	cleanup-mark	bracket	täpsusta
        et	cleanup-mark	bracket	täpsustada
        et	maintenance	prefix	Selles artiklis puuduvad
        et	maintenance	prefix	See artikkel vajab
        et	maintenance	prefix	See artikkel ootab
        et	maintenance	prefix	Artikkel vajab
        et	maintenance	prefix	See alaosa vajab
        et	maintenance	prefix	Palun aita
        et	sister-projects	prefix	Pilte, videoid ja helifaile Commonsis
        et	sister-projects	prefix	Tsitaadid Vikitsitaatides
        et	coordinates	prefix	Koordinaadid: $1°
        eu	hatnotes	prefix	Artikulu nagusia:
        eu	hatnotes	prefix	Artikulu nagusiak:
        eu	hatnotes	prefix	Ikus, gainera:
        eu	hatnotes	prefix	Artikulu hau $1 beste esanahi
        eu	hatnotes	prefix	Beste esanahietarako
        eu	cleanup-mark	bracket	erreferentzia behar
        eu	cleanup-mark	bracket	noiz?
        eu	cleanup-mark	bracket	nork?
        eu	cleanup-mark	bracket	nor?
        eu	cleanup-mark	bracket	non?
        eu	cleanup-mark	bracket	zein?
        eu	cleanup-mark	bracket	zergatik?
        eu	cleanup-mark	bracket	argitu
        eu	maintenance	prefix	Artikulu honek ez du erreferentziarik
        eu	maintenance	prefix	Artikulu honek ez ditu
        eu	maintenance	prefix	Artikulu honek erreferentziak
        eu	maintenance	prefix	Artikulu honek edo
        eu	maintenance	prefix	Artikulu hau osatu
        eu	stub	contains	Wikipedia lagun dezakezu edukia osatuz
        eu	sister-projects	prefix	Wikimedia Commonsen badira
        eu	coordinates	prefix	Koordenatuak: $1°
        fa	hatnotes	whole	با $1 اشتباه نشود.
        fa	hatnotes	whole	با $1 اشتباه گرفته نشود.
        fa	hatnotes	prefix	نوشتار اصلی:
        fa	hatnotes	prefix	نوشتارهای اصلی:
        fa	hatnotes	prefix	مقاله اصلی:
        fa	hatnotes	prefix	مقالهٔ اصلی:
        fa	hatnotes	prefix	همچنین ببینید:
        fa	hatnotes	prefix	اطلاعات بیشتر:
        fa	hatnotes	prefix	برای دیگر کاربردها
        fa	hatnotes	prefix	برای کاربردهای دیگر
        fa	hatnotes	prefix	این مقاله دربارهٔ $1 برای
        fa	hatnotes	prefix	این مقاله درباره $1 برای
        fa	hatnotes	contains	به اینجا تغییرمسیر دارد
        fa	hatnotes	contains	به این‌جا تغییرمسیر دارد
        fa	hatnotes	contains	به این صفحه تغییرمسیر دارد
        fa	navbox	label	ن • ب • و
        fa	navbox	label	ن · ب · و
        fa	navbox	label	ن·ب·و
        fa	cleanup-mark	bracket	نیازمند منبع
        fa	cleanup-mark	bracket	نیازمند یادکرد
        fa	cleanup-mark	bracket	نیازمند یادکرد دقیق
        fa	cleanup-mark	bracket	نیازمند منبع بهتر
        fa	cleanup-mark	bracket	نیازمند شفاف‌سازی
        fa	cleanup-mark	bracket	نیازمند شماره صفحه
        fa	cleanup-mark	bracket	نیازمند ابهام‌زدایی
        fa	cleanup-mark	bracket	نیازمند به‌روزرسانی
        fa	cleanup-mark	bracket	منبع بهتری نیاز است
        fa	cleanup-mark	bracket	منبع نامعتبر؟
        fa	cleanup-mark	bracket	منبع نامعتبر
        fa	cleanup-mark	bracket	منبع؟
        fa	cleanup-mark	bracket	مبهم
        fa	cleanup-mark	bracket	مشکوک
        fa	cleanup-mark	bracket	مشکوک – بحث
        fa	cleanup-mark	bracket	چه کسی؟
        fa	cleanup-mark	bracket	چه کسانی؟
        fa	cleanup-mark	bracket	توسط چه کسی؟
        fa	cleanup-mark	bracket	به گفتهٔ چه کسی؟
        fa	cleanup-mark	bracket	چه زمانی؟
        fa	cleanup-mark	bracket	چه وقت؟
        fa	cleanup-mark	bracket	کی؟
        fa	cleanup-mark	bracket	کجا؟
        fa	cleanup-mark	bracket	کدام؟
        fa	cleanup-mark	bracket	چرا؟
        fa	cleanup-mark	bracket	چگونه؟
        fa	cleanup-mark	bracket	پیوند مرده
        fa	cleanup-mark	bracket	تحقیق دست‌اول؟
        fa	maintenance	prefix	این مقاله به هیچ منبع
        fa	maintenance	prefix	این بخش به هیچ منبع
        fa	maintenance	prefix	این مقاله نیازمند
        fa	maintenance	prefix	این بخش نیازمند
        fa	maintenance	prefix	این مقاله شامل فهرستی از منابع
        fa	maintenance	prefix	این مقاله یا بخش
        fa	maintenance	prefix	این مقاله ممکن است
        fa	maintenance	prefix	این مقاله برای تأییدپذیری
        fa	maintenance	prefix	این مقاله نیاز به
        fa	maintenance	prefix	بی‌طرفی این
        fa	maintenance	prefix	لطفاً با افزودن یادکرد
        fa	maintenance	prefix	لطفا با افزودن یادکرد
        fa	maintenance	prefix	مطالب بی‌منبع را می‌توان
        fa	maintenance	prefix	یافتن منابع:
        fa	maintenance	contains	مطالب بی‌منبع را می‌توان
        fa	stub	prefix	این یک مقالهٔ خرد
        fa	stub	prefix	این یک مقاله خرد
        fa	stub	prefix	این مقالهٔ خرد
        fa	stub	prefix	این مقالهٔ $1 خرد است
        fa	stub	contains	می‌توانید با گسترش آن به ویکی‌پدیا کمک کنید
        fa	sister-projects	prefix	در ویکی‌انبار
        fa	sister-projects	prefix	مجموعه‌ای از گفتاوردهای مربوط به
        fa	sister-projects	prefix	معنای $1 را در ویکی‌واژه
        fa	sister-projects	prefix	در ویکی‌نبشته
        fa	sister-projects	prefix	در ویکی‌گفتاورد
        fa	authority-control	prefix	داده‌های کتابخانه‌ای
        fa	portal-bar	whole	درگاه مریخ
        fa	coordinates	prefix	مختصات: $1°
        fi	hatnotes	prefix	Pääartikkeli:
        fi	hatnotes	prefix	Pääartikkelit:
        fi	hatnotes	prefix	Katso myös:
        fi	hatnotes	prefix	Tämä artikkeli käsittelee $1 merkityks
        fi	hatnotes	prefix	Tämä artikkeli kertoo $1 merkityks
        fi	hatnotes	prefix	Tämä artikkeli on $1 merkityks
        fi	hatnotes	prefix	Muita merkityksiä
        fi	hatnotes	prefix	Ei pidä sekoittaa
        fi	hatnotes	contains	ohjaa tänne. Katso
        fi	navbox	label	n • k • m
        fi	navbox	label	n · k · m
        fi	navbox	label	näytä • keskustele • muokkaa
        fi	cleanup-mark	bracket	lähde?
        fi	cleanup-mark	bracket	lähde tarkemmin?
        fi	cleanup-mark	bracket	lähteet?
        fi	cleanup-mark	bracket	milloin?
        fi	cleanup-mark	bracket	kuka?
        fi	cleanup-mark	bracket	ketkä?
        fi	cleanup-mark	bracket	kenen?
        fi	cleanup-mark	bracket	kenen mukaan?
        fi	cleanup-mark	bracket	missä?
        fi	cleanup-mark	bracket	mikä?
        fi	cleanup-mark	bracket	mitkä?
        fi	cleanup-mark	bracket	mitä?
        fi	cleanup-mark	bracket	miten?
        fi	cleanup-mark	bracket	miksi?
        fi	cleanup-mark	bracket	selvennä
        fi	cleanup-mark	bracket	tarkennettava
        fi	cleanup-mark	bracket	vanhentunut linkki
        fi	cleanup-mark	bracket	kuollut linkki
        fi	maintenance	prefix	Tähän artikkeliin tai
        fi	maintenance	prefix	Tähän artikkeliin ei ole
        fi	maintenance	prefix	Tätä artikkelia tai
        fi	maintenance	prefix	Tämän artikkelin tai
        fi	maintenance	prefix	Tämä artikkeli tai
        fi	maintenance	prefix	Tässä artikkelissa tai
        fi	maintenance	prefix	Voit auttaa Wikipediaa
        fi	maintenance	prefix	Lähteettömät tiedot voidaan
        fi	maintenance	contains	Lähteettömät tiedot voidaan kyseenalaistaa
        fi	stub	prefix	Tämä $1 on tynkä
        fi	stub	contains	on tynkä. Voit auttaa Wikipediaa
        fi	sister-projects	prefix	Wikimedia Commonsissa on
        fi	sister-projects	prefix	Wikisitaateissa on
        fi	sister-projects	prefix	Wikiaineistossa on
        fi	sister-projects	prefix	Wikikirjastossa on
        fi	sister-projects	prefix	Wikiuutisissa on
        fi	sister-projects	prefix	Wikisanakirjassa on
        fi	succession-box	prefix	Edeltäjä:
        fi	succession-box	prefix	Seuraaja:
        fi	coordinates	prefix	Koordinaatit: $1°
        fr	hatnotes	prefix	Article détaillé :
        fr	hatnotes	prefix	Articles détaillés :
        fr	hatnotes	prefix	Article détaillé:
        fr	hatnotes	prefix	Articles détaillés:
        fr	hatnotes	prefix	Article principal :
        fr	hatnotes	prefix	Articles principaux :
        fr	hatnotes	prefix	Article connexe :
        fr	hatnotes	prefix	Articles connexes :
        fr	hatnotes	prefix	Article général :
        fr	hatnotes	prefix	Catégorie détaillée :
        fr	hatnotes	prefix	Catégorie connexe :
        fr	hatnotes	prefix	Catégories connexes :
        fr	hatnotes	prefix	Catégorie principale :
        fr	hatnotes	prefix	Voir l'article :
        fr	hatnotes	prefix	Voir la catégorie :
        fr	hatnotes	prefix	Voir les catégories :
        fr	hatnotes	prefix	Page d'aide sur l'homonymie
        fr	hatnotes	prefix	Pour les articles homonymes
        fr	hatnotes	prefix	Pour l'article homonyme
        fr	hatnotes	prefix	Pour l'article ayant un titre homophone
        fr	hatnotes	prefix	Pour les articles ayant des titres homophones
        fr	hatnotes	prefix	Pour un article plus général
        fr	hatnotes	prefix	Pour des articles plus généraux
        fr	hatnotes	prefix	Pour la page d'homonymie
        fr	hatnotes	prefix	Pour les autres articles nationaux
        fr	hatnotes	prefix	Pour les autres significations
        fr	hatnotes	prefix	Pour d'autres significations
        fr	hatnotes	prefix	Ne doit pas être confondu avec
        fr	hatnotes	prefix	Ne doit pas être confondue avec
        fr	hatnotes	prefix	Ne doivent pas être confondus avec
        fr	hatnotes	prefix	Ne pas confondre avec
        fr	hatnotes	prefix	À ne pas confondre avec
        fr	hatnotes	prefix	Cet article concerne $1. Pour
        fr	hatnotes	prefix	Cet article traite de $1. Pour
        fr	hatnotes	prefix	Cet article traite du $1. Pour
        fr	hatnotes	prefix	Cet article traite $1. Pour
        fr	hatnotes	prefix	Cet article est consacré $1. Pour
        fr	hatnotes	prefix	Cet article a pour sujet $1. Pour
        fr	hatnotes	prefix	Cet article parle $1. Pour
        fr	hatnotes	prefix	Cet article présente $1. Pour
        fr	hatnotes	prefix	Cette page concerne $1. Pour
        fr	hatnotes	prefix	Cette page est consacrée $1. Pour
        fr	hatnotes	prefix	Cette section concerne $1. Pour
        fr	hatnotes	prefix	Cet article possède un paronyme
        fr	hatnotes	prefix	Cet article possède des paronymes
        fr	hatnotes	prefix	Cette page d'homonymie répertorie
        fr	hatnotes	prefix	Vous lisez un « article de qualité »
        fr	hatnotes	prefix	Vous lisez un « bon article »
        fr	hatnotes	prefix	« $1 » redirige ici
        fr	hatnotes	prefix	« $1 » redirigent ici
        fr	hatnotes	prefix	Dans ce nom $1, le nom de famille
        fr	navbox	label	v · m
        fr	navbox	label	v · d · m
        fr	navbox	label	v • m
        fr	navbox	label	v • d • m
        fr	navbox	label	voir · disc. · mod.
        fr	navbox	label	voir • disc. • mod.
        fr	navbox	label	voir • disc • mod
        fr	navbox	label	voir · discuter · modifier
        fr	navbox	label	voir • discuter • modifier
        fr	navbox	label	[voir] [discuter] [modifier]
        fr	infobox-chrome	whole	modifier - modifier le code - modifier Wikidata
        fr	infobox-chrome	whole	modifier - modifier le code - voir Wikidata
        fr	infobox-chrome	whole	modifier - modifier le code - voir Wikidata (aide)
        fr	infobox-chrome	whole	modifier – modifier le code – modifier Wikidata
        fr	infobox-chrome	whole	modifier – modifier le code – voir Wikidata (aide)
        fr	infobox-chrome	whole	Consultez la documentation du modèle
        fr	infobox-chrome	prefix	modifier - modifier le code
        fr	cleanup-mark	bracket	réf. nécessaire
        fr	cleanup-mark	bracket	réf. souhaitée
        fr	cleanup-mark	bracket	réf. insuffisante
        fr	cleanup-mark	bracket	réf. à confirmer
        fr	cleanup-mark	bracket	réf. à préciser
        fr	cleanup-mark	bracket	réf. incomplète
        fr	cleanup-mark	bracket	réf. obsolète
        fr	cleanup-mark	bracket	réf. non conforme
        fr	cleanup-mark	bracket	réf. non neutre
        fr	cleanup-mark	bracket	référence nécessaire
        fr	cleanup-mark	bracket	référence souhaitée
        fr	cleanup-mark	bracket	référence insuffisante
        fr	cleanup-mark	bracket	référence à confirmer
        fr	cleanup-mark	bracket	références nécessaires
        fr	cleanup-mark	bracket	source nécessaire
        fr	cleanup-mark	bracket	source ?
        fr	cleanup-mark	bracket	source insuffisante
        fr	cleanup-mark	bracket	source douteuse
        fr	cleanup-mark	bracket	source détournée
        fr	cleanup-mark	bracket	source secondaire nécessaire
        fr	cleanup-mark	bracket	source secondaire souhaitée
        fr	cleanup-mark	bracket	citation nécessaire
        fr	cleanup-mark	bracket	citation à confirmer
        fr	cleanup-mark	bracket	pas clair
        fr	cleanup-mark	bracket	pas neutre
        fr	cleanup-mark	bracket	non neutre
        fr	cleanup-mark	bracket	pertinence contestée
        fr	cleanup-mark	bracket	pertinence ?
        fr	cleanup-mark	bracket	interprétation personnelle
        fr	cleanup-mark	bracket	travail inédit ?
        fr	cleanup-mark	bracket	évasif
        fr	cleanup-mark	bracket	contradictoire
        fr	cleanup-mark	bracket	contradiction
        fr	cleanup-mark	bracket	incohérent
        fr	cleanup-mark	bracket	style à revoir
        fr	cleanup-mark	bracket	passage problématique
        fr	cleanup-mark	bracket	passage à actualiser
        fr	cleanup-mark	bracket	passage non neutre
        fr	cleanup-mark	bracket	passage promotionnel
        fr	cleanup-mark	bracket	à actualiser
        fr	cleanup-mark	bracket	à vérifier
        fr	cleanup-mark	bracket	à préciser
        fr	cleanup-mark	bracket	à sourcer
        fr	cleanup-mark	bracket	précision nécessaire
        fr	cleanup-mark	bracket	précision ?
        fr	cleanup-mark	bracket	détail ou explication nécessaire
        fr	cleanup-mark	bracket	trop vague
        fr	cleanup-mark	bracket	vague
        fr	cleanup-mark	bracket	lien brisé
        fr	cleanup-mark	bracket	lien mort
        fr	cleanup-mark	bracket	lien à corriger
        fr	cleanup-mark	bracket	date à préciser
        fr	cleanup-mark	bracket	page à préciser
        fr	cleanup-mark	bracket	page ?
        fr	cleanup-mark	bracket	quand ?
        fr	cleanup-mark	bracket	depuis quand ?
        fr	cleanup-mark	bracket	qui ?
        fr	cleanup-mark	bracket	de qui ?
        fr	cleanup-mark	bracket	à qui ?
        fr	cleanup-mark	bracket	par qui ?
        fr	cleanup-mark	bracket	selon qui ?
        fr	cleanup-mark	bracket	d'après qui ?
        fr	cleanup-mark	bracket	quoi ?
        fr	cleanup-mark	bracket	où ?
        fr	cleanup-mark	bracket	quel ?
        fr	cleanup-mark	bracket	quelle ?
        fr	cleanup-mark	bracket	quels ?
        fr	cleanup-mark	bracket	quelles ?
        fr	cleanup-mark	bracket	lequel ?
        fr	cleanup-mark	bracket	laquelle ?
        fr	cleanup-mark	bracket	lesquels ?
        fr	cleanup-mark	bracket	lesquelles ?
        fr	cleanup-mark	bracket	duquel ?
        fr	cleanup-mark	bracket	combien ?
        fr	cleanup-mark	bracket	comment ?
        fr	cleanup-mark	bracket	pourquoi ?
        fr	cleanup-mark	bracket	par exemple ?
        fr	cleanup-mark	bracket	c'est-à-dire ?
        fr	maintenance	prefix	Si ce bandeau n'est plus pertinent
        fr	maintenance	prefix	Cet article $1 cite pas suffisamment ses sources
        fr	maintenance	prefix	Cet article ne cite aucune source
        fr	maintenance	prefix	Cet article ne cite pas
        fr	maintenance	prefix	Cette section ne cite pas
        fr	maintenance	prefix	Cet article ne s'appuie pas, ou pas assez
        fr	maintenance	prefix	Cet article manque de
        fr	maintenance	prefix	Cet article n'est pas rédigé
        fr	maintenance	prefix	Cet article n'est pas neutre
        fr	maintenance	prefix	Cet article doit être recyclé
        fr	maintenance	prefix	Cet article doit être actualisé
        fr	maintenance	prefix	Cet article est à actualiser
        fr	maintenance	prefix	Cet article est à recycler
        fr	maintenance	prefix	Cet article est orphelin
        fr	maintenance	prefix	Cet article est incomplet
        fr	maintenance	prefix	Cet article est trop long
        fr	maintenance	prefix	Cet article est reconnu comme
        fr	maintenance	prefix	Cet article est en cours de
        fr	maintenance	prefix	Cet article est une traduction
        fr	maintenance	prefix	Cet article adopte un point de vue
        fr	maintenance	prefix	Cet article provoque une controverse
        fr	maintenance	prefix	Cet article peut contenir un travail inédit
        fr	maintenance	prefix	Cet article pourrait être fusionné
        fr	maintenance	prefix	Cet article semble
        fr	maintenance	prefix	Cet article utilise trop
        fr	maintenance	prefix	Cet article ou cette section
        fr	maintenance	prefix	Cet article ou une de ses sections
        fr	maintenance	prefix	Cet article, ou cette section
        fr	maintenance	prefix	Cette section est vide, insuffisamment
        fr	maintenance	prefix	Cette section est vide, pas assez
        fr	maintenance	prefix	Cette section est à actualiser
        fr	maintenance	prefix	Cette section doit être
        fr	maintenance	prefix	Cette section adopte un point de vue
        fr	maintenance	prefix	Cette section n'est pas rédigée
        fr	maintenance	prefix	Cette section peut contenir un travail inédit
        fr	maintenance	prefix	Cette page est en cours de
        fr	maintenance	prefix	Cette page est proposée à la suppression
        fr	maintenance	prefix	Le ton de cet article
        fr	maintenance	prefix	Le ton de cette section
        fr	maintenance	prefix	Le fond de cet article
        fr	maintenance	prefix	Le contenu de cet article
        fr	maintenance	prefix	Le style de cet article
        fr	maintenance	prefix	Le titre de cet article
        fr	maintenance	prefix	La forme ou le fond de cet article
        fr	maintenance	prefix	La mise en forme de cet article
        fr	maintenance	prefix	La mise en forme du texte ne suit pas
        fr	maintenance	prefix	La neutralité de cet article
        fr	maintenance	prefix	La neutralité de cette section
        fr	maintenance	prefix	La pertinence de cet article
        fr	maintenance	prefix	La pertinence de cette section
        fr	maintenance	prefix	La véracité de cet article
        fr	maintenance	prefix	L'admissibilité de cet article
        fr	maintenance	prefix	L'état de cet article
        fr	maintenance	prefix	Les informations figurant dans cet article
        fr	maintenance	prefix	Certaines informations figurant dans cet article
        fr	maintenance	prefix	Des passages de cet article
        fr	maintenance	prefix	Une réorganisation et une clarification du contenu
        fr	maintenance	prefix	Si vous disposez d'ouvrages ou d'articles de référence
        fr	maintenance	prefix	Vous pouvez aider en ajoutant des références
        fr	maintenance	prefix	Vous pouvez améliorer la vérifiabilité
        fr	maintenance	prefix	Vous pouvez partager vos connaissances
        fr	maintenance	prefix	Votre aide est la bienvenue
        fr	maintenance	prefix	Consultez la liste des tâches à accomplir
        fr	maintenance	prefix	Améliorez sa vérifiabilité
        fr	maintenance	prefix	En pratique : Quelles sources sont attendues
        fr	maintenance	prefix	Pour toute information complémentaire, consulter sa page
        fr	maintenance	prefix	Pour améliorer la vérifiabilité de cet article
        fr	maintenance	contains	Vous pouvez partager vos connaissances en l'améliorant
        fr	stub	prefix	Cet article est une ébauche
        fr	stub	prefix	Cet article $1 est une ébauche
        fr	stub	prefix	Cette section est une ébauche
        fr	stub	prefix	Cette page est une ébauche
        fr	sister-projects	prefix	Sur les autres projets Wikimedia
        fr	sister-projects	prefix	Wikimedia Commons propose
        fr	sister-projects	prefix	Wikimedia Commons possède
        fr	sister-projects	prefix	Une catégorie est consacrée à ce sujet
        fr	sister-projects	suffix	, sur Wikimedia Commons
        fr	sister-projects	suffix	, sur le Wiktionnaire
        fr	sister-projects	suffix	, sur Wikiquote
        fr	sister-projects	suffix	, sur Wikisource
        fr	sister-projects	suffix	, sur Wikibooks
        fr	sister-projects	suffix	, sur Wikinews
        fr	sister-projects	suffix	, sur Wikivoyage
        fr	sister-projects	suffix	, sur Wikiversity
        fr	sister-projects	suffix	, sur Wikispecies
        fr	authority-control	prefix	Notices d'autorité
        fr	authority-control	prefix	Notices dans des dictionnaires
        fr	authority-control	prefix	Ressource relative à $1 :
        fr	authority-control	prefix	Ressource relative au $1 :
        fr	authority-control	prefix	Ressource relative aux $1 :
        fr	authority-control	prefix	Ressources relatives à $1 :
        fr	authority-control	prefix	Ressources relatives au $1 :
        fr	authority-control	prefix	Ressources relatives aux $1 :
        fr	portal-bar	whole	Portail de la France
        fr	portal-bar	whole	Portail de l'histoire
        fr	portal-bar	whole	Portail de la musique
        fr	portal-bar	whole	Portail du cinéma
        fr	portal-bar	whole	Portail de la géographie
        fr	portal-bar	whole	Portail de l'informatique
        fr	portal-bar	whole	Portail des sciences
        fr	portal-bar	whole	Portail de la politique
        fr	portal-bar	whole	Portail du football
        fr	portal-bar	whole	Portail du sport
        fr	portal-bar	whole	Portail de la littérature
        fr	portal-bar	whole	Portail de l'Europe
        fr	portal-bar	whole	Portail des États-Unis
        fr	portal-bar	whole	Portail du Royaume-Uni
        fr	portal-bar	whole	Portail de l'Allemagne
        fr	portal-bar	whole	Portail de l'Italie
        fr	portal-bar	whole	Portail de l'Espagne
        fr	portal-bar	whole	Portail de la Belgique
        fr	portal-bar	whole	Portail de la Suisse
        fr	portal-bar	whole	Portail du Canada
        fr	portal-bar	whole	Portail du Québec
        fr	portal-bar	whole	Portail du Japon
        fr	portal-bar	whole	Portail de la Chine
        fr	portal-bar	whole	Portail de l'Inde
        fr	portal-bar	whole	Portail de la Russie
        fr	portal-bar	whole	Portail du monde arabe
        fr	portal-bar	whole	Portail de l'Afrique
        fr	portal-bar	whole	Portail des religions et croyances
        fr	portal-bar	whole	Portail du christianisme
        fr	portal-bar	whole	Portail du catholicisme
        fr	portal-bar	whole	Portail de l'islam
        fr	portal-bar	whole	Portail du judaïsme
        fr	portal-bar	whole	Portail de la philosophie
        fr	portal-bar	whole	Portail des mathématiques
        fr	portal-bar	whole	Portail de la physique
        fr	portal-bar	whole	Portail de la chimie
        fr	portal-bar	whole	Portail de la biologie
        fr	portal-bar	whole	Portail de la médecine
        fr	portal-bar	whole	Portail de l'astronomie
        fr	portal-bar	whole	Portail du système solaire
        fr	portal-bar	whole	Portail de la planète Mars
        fr	portal-bar	whole	Portail de l'astronautique
        fr	portal-bar	whole	Portail de l'économie
        fr	portal-bar	whole	Portail du droit
        fr	portal-bar	whole	Portail de l'éducation
        fr	portal-bar	whole	Portail des arts
        fr	portal-bar	whole	Portail de la peinture
        fr	portal-bar	whole	Portail de l'architecture et de l'urbanisme
        fr	portal-bar	whole	Portail du théâtre
        fr	portal-bar	whole	Portail de la télévision
        fr	portal-bar	whole	Portail des séries télévisées
        fr	portal-bar	whole	Portail de la bande dessinée
        fr	portal-bar	whole	Portail du jeu vidéo
        fr	portal-bar	whole	Portail de l'aéronautique
        fr	portal-bar	whole	Portail du chemin de fer
        fr	portal-bar	whole	Portail des transports
        fr	portal-bar	whole	Portail de l'histoire militaire
        fr	portal-bar	whole	Portail de la Première Guerre mondiale
        fr	portal-bar	whole	Portail de la Seconde Guerre mondiale
        fr	portal-bar	whole	Portail du Moyen Âge
        fr	portal-bar	whole	Portail de la Rome antique
        fr	portal-bar	whole	Portail de la Grèce antique
        fr	portal-bar	whole	Portail de l'Égypte antique
        fr	portal-bar	whole	Portail de Paris
        fr	portal-bar	whole	Portail de Marseille
        fr	portal-bar	whole	Portail des Bouches-du-Rhône
        fr	portal-bar	whole	Portail des années 1980
        fr	portal-bar	whole	Portail des années 1990
        fr	portal-bar	whole	Portail des années 2000
        fr	portal-bar	whole	Portail des années 2010
        fr	portal-bar	whole	Portail des années 2020
        fr	portal-bar	whole	Portail du temps
        fr	portal-bar	whole	Portail du travail et des métiers
        fr	portal-bar	whole	Portail de l'alimentation et de la gastronomie
        fr	portal-bar	whole	Portail de la zoologie
        fr	portal-bar	whole	Portail de la botanique
        fr	portal-bar	whole	Portail des langues
        fr	portal-bar	whole	Portail de la linguistique
        fr	portal-bar	whole	Portail d'Internet
        fr	portal-bar	whole	Portail des logiciels libres
        fr	portal-bar	whole	Portail de la programmation informatique
        fr	coordinates	prefix	Coordonnées : $1°
        fr	media-player	prefix	Des problèmes pour écouter le fichier
        fr	media-player	prefix	Des difficultés à utiliser ces médias
        fr	media-player	prefix	Des difficultés pour écouter le fichier
        fr	references	prefix	↑ Revenir plus haut en :
        fr	references	prefix	Revenir plus haut en :
        fr	redirect-note	prefix	(Redirigé depuis
        he	hatnotes	prefix	ערך מורחב –
        he	hatnotes	prefix	ערך מורחב -
        he	hatnotes	prefix	ערך מורחב:
        he	hatnotes	prefix	ערכים מורחבים –
        he	hatnotes	prefix	ערכים מורחבים -
        he	hatnotes	prefix	ערכים מורחבים:
        he	hatnotes	prefix	ראו גם –
        he	hatnotes	prefix	ראו גם:
        he	hatnotes	prefix	ערך זה עוסק
        he	hatnotes	prefix	דף זה עוסק
        he	hatnotes	prefix	האם התכוונתם ל
        he	hatnotes	prefix	המונח "$1" מפנה לכאן
        he	hatnotes	prefix	הדף "$1" מפנה לכאן
        he	hatnotes	prefix	"$1" מפנה לכאן
        he	hatnotes	prefix	לערך העוסק ב
        he	cleanup-mark	bracket	דרוש מקור
        he	cleanup-mark	bracket	דרושים מקורות
        he	cleanup-mark	bracket	דרושה הבהרה
        he	cleanup-mark	bracket	דרוש מקור טוב יותר
        he	cleanup-mark	bracket	מקור?
        he	cleanup-mark	bracket	מקור לא אמין?
        he	cleanup-mark	bracket	מתי?
        he	cleanup-mark	bracket	מי?
        he	cleanup-mark	bracket	מי הם?
        he	cleanup-mark	bracket	על ידי מי?
        he	cleanup-mark	bracket	לפי מי?
        he	cleanup-mark	bracket	לדברי מי?
        he	cleanup-mark	bracket	היכן?
        he	cleanup-mark	bracket	איפה?
        he	cleanup-mark	bracket	אילו?
        he	cleanup-mark	bracket	איזה?
        he	cleanup-mark	bracket	כמה?
        he	cleanup-mark	bracket	איך?
        he	cleanup-mark	bracket	מדוע?
        he	cleanup-mark	bracket	מה?
        he	cleanup-mark	bracket	קישור שבור
        he	cleanup-mark	bracket	לא מעודכן
        he	maintenance	prefix	ערך זה לוקה
        he	maintenance	prefix	פסקה זו לוקה בחסר
        he	maintenance	prefix	פסקה זו זקוקה
        he	maintenance	prefix	פרק זה לוקה בחסר
        he	maintenance	prefix	פרק זה זקוק
        he	maintenance	prefix	בערך זה אין מקורות
        he	maintenance	prefix	בערך זה חסרים
        he	maintenance	prefix	יש לערוך ערך זה
        he	maintenance	prefix	יש לשכתב ערך זה
        he	maintenance	prefix	יש להשלים ערך זה
        he	maintenance	prefix	יש לעדכן ערך זה
        he	maintenance	prefix	ייתכן שהערך סובל
        he	maintenance	prefix	אנא עזרו
        he	maintenance	prefix	אתם מוזמנים לתרום
        he	maintenance	prefix	אתם מוזמנים להשלים
        he	maintenance	prefix	אתם מוזמנים לסייע
        he	maintenance	prefix	אתם מוזמנים לתקן
        he	maintenance	prefix	ערך זה זקוק לעריכה
        he	maintenance	prefix	ערך זה זקוק לשכתוב
        he	maintenance	prefix	ערך זה נמצא בעיצומו
        he	stub	prefix	אתם מוזמנים לתרום לוויקיפדיה ולהרחיב
        he	stub	prefix	ערך זה הוא קצרמר
        he	stub	prefix	ערך זה הוא קצרצר
        he	stub	contains	אתם מוזמנים לתרום לוויקיפדיה ולהרחיב
        he	sister-projects	prefix	מיזמי קרן ויקימדיה
        he	sister-projects	prefix	תמונות ומדיה בוויקישיתוף
        he	sister-projects	prefix	מדיה וקבצים בנושא
        he	sister-projects	prefix	ערך מילוני בוויקימילון
        he	sister-projects	prefix	ציטוטים בוויקיציטוט
        he	sister-projects	prefix	טקסט מקורי בוויקיטקסט
        he	sister-projects	prefix	טקסט בוויקיטקסט
        he	sister-projects	prefix	ספר לימוד בוויקיספר
        he	sister-projects	prefix	מדריך למטייל בוויקימסע
        he	sister-projects	prefix	ידיעות בוויקיחדשות
        he	sister-projects	prefix	טקסונומיה בוויקימינים
        he	authority-control	prefix	בקרת זהויות
        he	coordinates	prefix	קואורדינטות: $1°
        he	indicator	whole	ערך מומלץ
        hi	hatnotes	prefix	मुख्य लेख:
        hi	hatnotes	prefix	मुख्य लेख :
        hi	hatnotes	prefix	मुख्य लेखः
        hi	hatnotes	prefix	इन्हें भी देखें:
        hi	hatnotes	prefix	यह भी देखें:
        hi	hatnotes	prefix	अधिक जानकारी:
        hi	hatnotes	prefix	अन्य प्रयोगों के लिए
        hi	hatnotes	prefix	अन्य उपयोगों के लिए
        hi	hatnotes	prefix	यह लेख $1 के बारे में है। अन्य
        hi	navbox	label	दे • वा • सं
        hi	navbox	label	दे · वा · सं
        hi	cleanup-mark	bracket	कृपया उद्धरण जोड़ें
        hi	cleanup-mark	bracket	उद्धरण चाहिए
        hi	cleanup-mark	bracket	उद्धरण वांछित
        hi	cleanup-mark	bracket	तथ्य वांछित
        hi	cleanup-mark	bracket	संदर्भ दें
        hi	cleanup-mark	bracket	स्पष्टीकरण चाहिए
        hi	cleanup-mark	bracket	स्पष्ट करें
        hi	cleanup-mark	bracket	कब?
        hi	cleanup-mark	bracket	कौन?
        hi	cleanup-mark	bracket	किसके द्वारा?
        hi	cleanup-mark	bracket	किसके अनुसार?
        hi	cleanup-mark	bracket	कहाँ?
        hi	cleanup-mark	bracket	मृत कड़ियाँ
        hi	cleanup-mark	bracket	मृत कड़ी
        hi	maintenance	prefix	इस लेख में सन्दर्भ
        hi	maintenance	prefix	इस लेख में संदर्भ
        hi	maintenance	prefix	इस लेख में विभिन्न समस्याएँ
        hi	maintenance	prefix	इस लेख में अनेक समस्याएँ
        hi	maintenance	prefix	यह लेख किसी भी स्रोत
        hi	maintenance	prefix	यह अनुभाग किसी भी स्रोत
        hi	maintenance	prefix	कृपया विश्वसनीय
        hi	maintenance	prefix	कृपया इस लेख
        hi	maintenance	prefix	स्रोतहीन सामग्री
        hi	stub	contains	जानकारी जोड़कर इसे बढ़ाने में विकिपीडिया
        hi	stub	contains	एक आधार है। आप इसे बढ़ाकर विकिपीडिया
        hi	sister-projects	prefix	विकिमीडिया कॉमन्स पर
        hi	sister-projects	prefix	विकिसूक्ति पर
        hi	coordinates	prefix	निर्देशांक: $1°
        hr	hatnotes	prefix	Glavni članak:
        hr	hatnotes	prefix	Glavni članci:
        hr	hatnotes	prefix	Vidi još:
        hr	hatnotes	prefix	Vidi također:
        hr	hatnotes	prefix	Vidi i:
        hr	hatnotes	prefix	Ovo je glavno značenje
        hr	hatnotes	prefix	Ovo je članak o $1 Za
        hr	hatnotes	prefix	Za druga značenja
        hr	hatnotes	prefix	Za ostala značenja
        hr	navbox	label	p • r • u
        hr	navbox	label	p · r · u
        hr	cleanup-mark	bracket	nedostaje izvor
        hr	cleanup-mark	bracket	izvor?
        hr	cleanup-mark	bracket	potreban izvor
        hr	cleanup-mark	bracket	kada?
        hr	cleanup-mark	bracket	tko?
        hr	cleanup-mark	bracket	gdje?
        hr	cleanup-mark	bracket	koji?
        hr	cleanup-mark	bracket	koje?
        hr	cleanup-mark	bracket	prema kome?
        hr	cleanup-mark	bracket	neaktivna poveznica
        hr	cleanup-mark	bracket	mrtva poveznica
        hr	cleanup-mark	bracket	nejasno
        hr	cleanup-mark	bracket	dvojbeno – razgovor
        hr	maintenance	prefix	Ovaj članak ili dio članka
        hr	maintenance	prefix	Ovom članku ili dijelu članka
        hr	maintenance	prefix	Ovaj članak ili
        hr	maintenance	prefix	Ovaj članak nije preveden
        hr	maintenance	prefix	Ovaj članak zahtijeva
        hr	maintenance	prefix	Ovaj članak treba
        hr	maintenance	prefix	Ovaj članak ne navodi
        hr	maintenance	prefix	Ovaj članak nema
        hr	maintenance	prefix	Nedostaju izvori
        hr	maintenance	prefix	Molimo, pomozite
        hr	stub	prefix	Nedovršeni članak $1 treba dopuniti
        hr	stub	prefix	Ovaj nedovršeni članak
        hr	stub	contains	treba dopuniti. Dopunite ga prema pravilima
        hr	sister-projects	prefix	Zajednički poslužitelj ima
        hr	sister-projects	prefix	Logotip Wikimedijina zajedničkoga poslužitelja
        hr	sister-projects	prefix	Wikicitat ima
        hr	sister-projects	prefix	Wikizvor ima
        hr	authority-control	label	Normativni nadzor
        hr	succession-box	prefix	Prethodnik:
        hr	succession-box	prefix	Nasljednik:
        hr	coordinates	prefix	Koordinate: $1°
        hu	hatnotes	prefix	Bővebben:
        hu	hatnotes	prefix	Fő szócikk:
        hu	hatnotes	prefix	Fő szócikkek:
        hu	hatnotes	prefix	Lásd még:
        hu	hatnotes	prefix	Hasonló címmel lásd még:
        hu	hatnotes	prefix	Ez a szócikk $1 szól. Hasonló címmel
        hu	hatnotes	prefix	Ez a szócikk $1 szól. Más
        hu	hatnotes	prefix	Nem tévesztendő össze
        hu	hatnotes	prefix	Nem összetévesztendő
        hu	navbox	label	m • v • sz
        hu	navbox	label	m · v · sz
        hu	navbox	label	m v sz
        hu	navbox	label	mvsz
        hu	cleanup-mark	bracket	forrás?
        hu	cleanup-mark	bracket	forrás nélkül
        hu	cleanup-mark	bracket	mikor?
        hu	cleanup-mark	bracket	ki?
        hu	cleanup-mark	bracket	kik?
        hu	cleanup-mark	bracket	kinek?
        hu	cleanup-mark	bracket	hol?
        hu	cleanup-mark	bracket	melyik?
        hu	cleanup-mark	bracket	melyek?
        hu	cleanup-mark	bracket	milyen?
        hu	cleanup-mark	bracket	hogyan?
        hu	cleanup-mark	bracket	miért?
        hu	cleanup-mark	bracket	ki szerint?
        hu	cleanup-mark	bracket	kik szerint?
        hu	cleanup-mark	bracket	pontosabban?
        hu	cleanup-mark	bracket	halott link
        hu	cleanup-mark	bracket	nincs a forrásban
        hu	cleanup-mark	bracket	megbízható forrás?
        hu	cleanup-mark	bracket	elavult?
        hu	cleanup-mark	bracket	pontosítandó
        hu	maintenance	prefix	Ez a szócikk nem tünteti fel
        hu	maintenance	prefix	Ez a szakasz nem tünteti fel
        hu	maintenance	prefix	Ez a szócikk vagy szakasz
        hu	maintenance	prefix	Ez a szócikk nem
        hu	maintenance	prefix	Ez a szócikk részben
        hu	maintenance	prefix	Ez a szócikk tartalmaz
        hu	maintenance	prefix	Ezt a szócikket át kellene
        hu	maintenance	prefix	Ezt a szócikket
        hu	maintenance	prefix	Ennek a szócikknek
        hu	maintenance	prefix	Segíts megbízható forrásokat találni
        hu	maintenance	contains	Segíts megbízható forrásokat találni
        hu	stub	prefix	Ez a $1 egyelőre csonk
        hu	stub	prefix	Ez a $1 csonk (erősen hiányos)
        hu	sister-projects	prefix	A Wikimédia Commons tartalmaz
        hu	sister-projects	prefix	A Wikimedia Commons tartalmaz
        hu	sister-projects	prefix	A Wikidézetben
        hu	sister-projects	prefix	A Wikiforrásban
        hu	sister-projects	prefix	A Wikikönyvekben
        hu	sister-projects	prefix	A Wikihírekben
        hu	sister-projects	prefix	Keress rá $1 a Wikiszótárban
        hu	authority-control	label	Nemzetközi katalógusok
        hu	portal-bar	suffix	összefoglaló, színes tartalomajánló lap
        hu	coordinates	prefix	Koordináták: $1°
        id	hatnotes	prefix	Artikel utama:
        id	hatnotes	prefix	Lihat pula:
        id	hatnotes	prefix	Lihat juga:
        id	hatnotes	prefix	Informasi lebih lanjut:
        id	hatnotes	prefix	Untuk kegunaan lain
        id	hatnotes	prefix	Untuk $1, lihat
        id	hatnotes	prefix	Artikel ini adalah mengenai $1 Untuk
        id	hatnotes	prefix	Artikel ini membahas $1 Untuk
        id	hatnotes	prefix	Artikel ini berisi tentang $1 Untuk
        id	hatnotes	prefix	Artikel ini bukan mengenai
        id	hatnotes	prefix	Artikel ini bukan tentang
        id	hatnotes	prefix	Halaman ini berisi artikel tentang
        id	hatnotes	prefix	"$1" beralih ke halaman ini
        id	hatnotes	prefix	Jangan dikelirukan dengan
        id	hatnotes	prefix	Tidak sama dengan $1.
        id	hatnotes	prefix	Pada nama $1 marga
        id	navbox	label	l • b • s
        id	navbox	label	l · b · s
        id	navbox	label	l b s
        id	navbox	label	lbs
        id	sidebar	prefix	Bagian dari seri
        id	sidebar	prefix	Bagian dari serial
        id	sidebar	prefix	Artikel ini adalah bagian dari seri
        id	cleanup-mark	bracket	butuh rujukan
        id	cleanup-mark	bracket	butuh rujukan lebih baik
        id	cleanup-mark	bracket	butuh sumber yang lebih baik
        id	cleanup-mark	bracket	butuh sumber
        id	cleanup-mark	bracket	butuh klarifikasi
        id	cleanup-mark	bracket	butuh penjelasan lanjutan
        id	cleanup-mark	bracket	butuh verifikasi
        id	cleanup-mark	bracket	butuh halaman
        id	cleanup-mark	bracket	butuh pemutakhiran
        id	cleanup-mark	bracket	butuh rujukan medis
        id	cleanup-mark	bracket	perlu dijelaskan
        id	cleanup-mark	bracket	perlu rujukan
        id	cleanup-mark	bracket	perlu disambiguasi
        id	cleanup-mark	bracket	sumber tidak tepercaya?
        id	cleanup-mark	bracket	sumber yang tidak dapat dipercaya?
        id	cleanup-mark	bracket	verifikasi gagal
        id	cleanup-mark	bracket	kapan?
        id	cleanup-mark	bracket	siapa?
        id	cleanup-mark	bracket	oleh siapa?
        id	cleanup-mark	bracket	menurut siapa?
        id	cleanup-mark	bracket	di mana?
        id	cleanup-mark	bracket	yang mana?
        id	cleanup-mark	bracket	bagaimana?
        id	cleanup-mark	bracket	mengapa?
        id	cleanup-mark	bracket	pranala nonaktif
        id	cleanup-mark	bracket	pranala nonaktif permanen
        id	cleanup-mark	bracket	meragukan
        id	cleanup-mark	bracket	meragukan – diskusikan
        id	cleanup-mark	bracket	riset asli?
        id	maintenance	prefix	Artikel ini tidak memiliki
        id	maintenance	prefix	Artikel ini tidak mencantumkan
        id	maintenance	prefix	Artikel ini membutuhkan
        id	maintenance	prefix	Artikel ini memerlukan
        id	maintenance	prefix	Artikel ini memiliki beberapa masalah
        id	maintenance	prefix	Artikel ini perlu
        id	maintenance	prefix	Artikel ini sebatang kara
        id	maintenance	prefix	Artikel ini mungkin
        id	maintenance	prefix	Artikel ini terlalu
        id	maintenance	prefix	Artikel ini bergantung
        id	maintenance	prefix	Artikel ini ditulis
        id	maintenance	prefix	Artikel ini dibuat oleh
        id	maintenance	prefix	Artikel atau sebagian dari artikel ini
        id	maintenance	prefix	Artikel atau bagian dari artikel ini
        id	maintenance	prefix	Artikel atau bagian ini
        id	maintenance	prefix	Artikel atau sebagian
        id	maintenance	prefix	Bagian ini tidak memiliki
        id	maintenance	prefix	Bagian ini memerlukan
        id	maintenance	prefix	Bagian ini membutuhkan
        id	maintenance	prefix	Netralitas artikel ini
        id	maintenance	prefix	Tolong bantu
        id	maintenance	prefix	Tulisan tanpa sumber
        id	maintenance	prefix	Pernyataan tak bersumber
        id	maintenance	prefix	Cari sumber:
        id	maintenance	contains	Tulisan tanpa sumber dapat dipertanyakan
        id	maintenance	contains	Pelajari cara dan kapan saatnya untuk menghapus pesan templat
        id	stub	prefix	Artikel $1 sebuah rintisan
        id	stub	prefix	Artikel $1 merupakan rintisan
        id	stub	contains	Anda dapat membantu Wikipedia dengan mengembangkannya
        id	sister-projects	prefix	Wikimedia Commons memiliki
        id	sister-projects	prefix	Wikiquote memiliki
        id	sister-projects	prefix	Wikisumber memiliki
        id	sister-projects	prefix	Wikibuku memiliki
        id	sister-projects	prefix	Wikispecies mempunyai
        id	sister-projects	prefix	Carilah $1 pada Wikikamus
        id	sister-projects	prefix	Cari tahu mengenai $1 proyek-proyek Wikimedia
        id	authority-control	label	Pengawasan otoritas
        id	authority-control	label	Pengawasan otoritas Umum
        id	succession-box	label	Didahului oleh
        id	succession-box	label	Diteruskan oleh
        id	coordinates	prefix	Koordinat: $1°
        it	hatnotes	prefix	Voce principale:
        it	hatnotes	prefix	Voci principali:
        it	hatnotes	prefix	Categoria principale:
        it	hatnotes	prefix	Lo stesso argomento in dettaglio:
        it	hatnotes	prefix	Disambiguazione – Se
        it	hatnotes	prefix	Disambiguazione - Se
        it	hatnotes	prefix	Disambiguazione – "$1" rimanda
        it	hatnotes	prefix	Disambiguazione – «$1» rimanda
        it	hatnotes	prefix	Disambiguazione – $1 Se stai cercando
        it	hatnotes	prefix	Se stai cercando $1, vedi
        it	hatnotes	prefix	Questa voce riguarda $1. Se
        it	hatnotes	prefix	Nota disambigua
        it	hatnotes	prefix	Non confondere con
        it	hatnotes	prefix	Da non confondere con
        it	navbox	label	V · D · M
        it	navbox	label	V • D • M
        it	navbox	label	V·D·M
        it	navbox	label	v · d · m
        it	navbox	label	v • d • m
        it	cleanup-mark	bracket	senza fonte
        it	cleanup-mark	bracket	senza fonti
        it	cleanup-mark	bracket	citazione necessaria
        it	cleanup-mark	bracket	fonte?
        it	cleanup-mark	bracket	fonti?
        it	cleanup-mark	bracket	fonte non attendibile
        it	cleanup-mark	bracket	fonte non attendibile?
        it	cleanup-mark	bracket	fonte inattendibile
        it	cleanup-mark	bracket	specificare
        it	cleanup-mark	bracket	non chiaro
        it	cleanup-mark	bracket	poco chiaro
        it	cleanup-mark	bracket	chi?
        it	cleanup-mark	bracket	da chi?
        it	cleanup-mark	bracket	di chi?
        it	cleanup-mark	bracket	a chi?
        it	cleanup-mark	bracket	secondo chi?
        it	cleanup-mark	bracket	quando?
        it	cleanup-mark	bracket	quale?
        it	cleanup-mark	bracket	quali?
        it	cleanup-mark	bracket	dove?
        it	cleanup-mark	bracket	come?
        it	cleanup-mark	bracket	perché?
        it	cleanup-mark	bracket	quanto?
        it	cleanup-mark	bracket	quanti?
        it	cleanup-mark	bracket	cosa?
        it	cleanup-mark	bracket	collegamento interrotto
        it	cleanup-mark	bracket	link interrotto
        it	cleanup-mark	bracket	pagina?
        it	cleanup-mark	bracket	numero di pagina mancante
        it	cleanup-mark	bracket	ricerca originale?
        it	cleanup-mark	bracket	rilevanza?
        it	maintenance	prefix	Questa voce o sezione
        it	maintenance	prefix	Questa voce o questa sezione
        it	maintenance	prefix	Questa voce sull'argomento $1 non è ancora
        it	maintenance	prefix	Questa voce sull'argomento $1 va
        it	maintenance	prefix	Questa voce è da wikificare
        it	maintenance	prefix	Questa voce è orfana
        it	maintenance	prefix	Questa voce non è neutrale
        it	maintenance	prefix	Questa voce non è ancora formattata
        it	maintenance	prefix	Questa pagina sull'argomento
        it	maintenance	prefix	Questa sezione sull'argomento $1 è ancora vuota
        it	maintenance	prefix	Questa sezione è ancora vuota
        it	maintenance	prefix	Questa lista è incompleta
        it	maintenance	prefix	Sembra che questa voce
        it	maintenance	prefix	A questa voce o sezione va aggiunto
        it	maintenance	prefix	A questa voce va aggiunto
        it	maintenance	prefix	Puoi migliorare questa voce
        it	maintenance	prefix	Aiutaci a scriverla
        it	maintenance	prefix	Contribuisci a migliorarla
        it	maintenance	prefix	Segui i suggerimenti
        it	maintenance	prefix	Si invita a seguire il modello di voce
        it	maintenance	prefix	Le informazioni qui riportate non sono
        it	maintenance	prefix	Le informazioni riportate non sono consigli
        it	maintenance	contains	Segui i suggerimenti del progetto di riferimento
        it	maintenance	contains	Puoi migliorare questa voce aggiungendo citazioni da fonti attendibili
        it	stub	prefix	Contribuisci a migliorarla secondo le convenzioni di Wikipedia
        it	stub	prefix	Questa voce $1 è solo un abbozzo
        it	stub	prefix	Questa sezione $1 è solo un abbozzo
        it	stub	prefix	Questa voce è solo un abbozzo
        it	stub	contains	Contribuisci a migliorarla secondo le convenzioni di Wikipedia
        it	sister-projects	prefix	Wikimedia Commons contiene
        it	sister-projects	prefix	Wikiquote contiene
        it	sister-projects	prefix	Wikizionario contiene
        it	sister-projects	prefix	Wikisource contiene
        it	sister-projects	prefix	Wikinotizie contiene
        it	sister-projects	prefix	Wikibooks contiene
        it	sister-projects	prefix	Wikispecies contiene
        it	sister-projects	prefix	Wikivoyage contiene
        it	sister-projects	prefix	Wikiversità contiene
        it	sister-projects	prefix	Collabora a Wikiquote
        it	sister-projects	prefix	Collabora a Wikisource
        it	sister-projects	prefix	Collabora a Wikizionario
        it	sister-projects	prefix	Collabora a Wikinotizie
        it	sister-projects	prefix	Collabora a Wikibooks
        it	sister-projects	prefix	Collabora a Wikimedia Commons
        it	authority-control	label	Controllo di autorità
        it	portal-bar	prefix	Portale $1: accedi alle voci di Wikipedia
        it	coordinates	prefix	Coordinate: $1°
        it	redirect-note	prefix	(Reindirizzamento da
        ja	hatnotes	whole	「$1」も参照
        ja	hatnotes	whole	「$1」も参照。
        ja	hatnotes	whole	「$1」も参照のこと
        ja	hatnotes	whole	「$1」とは異なります。
        ja	hatnotes	prefix	詳細は「$1」を参照
        ja	hatnotes	prefix	詳細は、「$1」を参照
        ja	hatnotes	prefix	詳細は『$1』を参照
        ja	hatnotes	prefix	「$1」はこの項目へ転送されています
        ja	hatnotes	prefix	「$1」は、この項目へ転送されています
        ja	hatnotes	prefix	この項目は、$1について説明しています
        ja	hatnotes	prefix	この項目では$1について説明しています
        ja	hatnotes	prefix	この記事では、$1について説明しています
        ja	hatnotes	prefix	この記事は、$1について説明しています
        ja	hatnotes	prefix	この節では、$1について説明しています
        ja	hatnotes	prefix	その他の用法については
        ja	hatnotes	prefix	その他の$1については「
        ja	hatnotes	prefix	この項目では、$1について説明しています
        ja	hatnotes	prefix	この項目では、$1について解説
        ja	hatnotes	prefix	この項目では、$1を説明しています
        ja	hatnotes	suffix	」をご覧ください。
        ja	hatnotes	suffix	をご覧ください。
        ja	hatnotes	suffix	」を参照してください。
        ja	hatnotes	suffix	」を参照のこと。
        ja	navbox	label	表話編歴
        ja	navbox	label	表話編
        ja	navbox	label	表・話・編・歴
        ja	navbox	label	表・話・編
        ja	navbox	label	表 - 話 - 編 - 歴
        ja	navbox	label	表 話 編 歴
        ja	navbox	label	[表示]表・話・編・歴
        ja	navbox	label	[非表示]表・話・編・歴
        ja	cleanup-mark	bracket	要出典
        ja	cleanup-mark	bracket	要出典 $1
        ja	cleanup-mark	bracket	要出典$1
        ja	cleanup-mark	bracket	要出典範囲
        ja	cleanup-mark	bracket	要検証
        ja	cleanup-mark	bracket	要検証 – ノート
        ja	cleanup-mark	bracket	要検証 $1
        ja	cleanup-mark	bracket	要追加記述
        ja	cleanup-mark	bracket	要ページ番号
        ja	cleanup-mark	bracket	要文献特定詳細情報
        ja	cleanup-mark	bracket	要高次出典
        ja	cleanup-mark	bracket	要非一次資料
        ja	cleanup-mark	bracket	要説明
        ja	cleanup-mark	bracket	要校閲
        ja	cleanup-mark	bracket	要曖昧さ回避
        ja	cleanup-mark	bracket	要更新
        ja	cleanup-mark	bracket	要検証性
        ja	cleanup-mark	bracket	要解説
        ja	cleanup-mark	bracket	信頼性要検証
        ja	cleanup-mark	bracket	出典無効
        ja	cleanup-mark	bracket	出典不明
        ja	cleanup-mark	bracket	独自研究?
        ja	cleanup-mark	bracket	独自研究？
        ja	cleanup-mark	bracket	独自研究
        ja	cleanup-mark	bracket	疑問点
        ja	cleanup-mark	bracket	疑問点 – ノート
        ja	cleanup-mark	bracket	疑問点 $1
        ja	cleanup-mark	bracket	リンク切れ
        ja	cleanup-mark	bracket	リンク切れ $1
        ja	cleanup-mark	bracket	中立的な観点?
        ja	cleanup-mark	bracket	正確性に疑問
        ja	cleanup-mark	bracket	いつ?
        ja	cleanup-mark	bracket	いつ？
        ja	cleanup-mark	bracket	いつから?
        ja	cleanup-mark	bracket	いつまで?
        ja	cleanup-mark	bracket	誰?
        ja	cleanup-mark	bracket	誰？
        ja	cleanup-mark	bracket	誰が?
        ja	cleanup-mark	bracket	誰に?
        ja	cleanup-mark	bracket	誰の?
        ja	cleanup-mark	bracket	誰によって?
        ja	cleanup-mark	bracket	誰によって？
        ja	cleanup-mark	bracket	誰から?
        ja	cleanup-mark	bracket	どこ?
        ja	cleanup-mark	bracket	どこ？
        ja	cleanup-mark	bracket	どこの?
        ja	cleanup-mark	bracket	どこで?
        ja	cleanup-mark	bracket	どれ?
        ja	cleanup-mark	bracket	どれ？
        ja	cleanup-mark	bracket	どの?
        ja	cleanup-mark	bracket	どの？
        ja	cleanup-mark	bracket	どのように?
        ja	cleanup-mark	bracket	どのように？
        ja	cleanup-mark	bracket	どのくらい?
        ja	cleanup-mark	bracket	どの程度?
        ja	cleanup-mark	bracket	何?
        ja	cleanup-mark	bracket	何？
        ja	cleanup-mark	bracket	何年?
        ja	cleanup-mark	bracket	何を?
        ja	cleanup-mark	bracket	何の?
        ja	cleanup-mark	bracket	なぜ?
        ja	cleanup-mark	bracket	なぜ？
        ja	cleanup-mark	bracket	時期は?
        ja	cleanup-mark	bracket	時代は?
        ja	cleanup-mark	bracket	例えば?
        ja	cleanup-mark	bracket	具体的に?
        ja	cleanup-mark	bracket	これは何?
        ja	maintenance	prefix	この記事は検証可能な
        ja	maintenance	prefix	この節は検証可能な
        ja	maintenance	prefix	この記事には参考文献や外部リンクの一覧が
        ja	maintenance	prefix	この節には参考文献や外部リンクの一覧が
        ja	maintenance	prefix	この記事には複数の問題
        ja	maintenance	prefix	この記事には独自研究
        ja	maintenance	prefix	この節には独自研究
        ja	maintenance	prefix	この記事に雑多な内容
        ja	maintenance	prefix	この節に雑多な内容
        ja	maintenance	prefix	この節の加筆が
        ja	maintenance	prefix	この記事の加筆が
        ja	maintenance	prefix	この節の外部リンクは
        ja	maintenance	prefix	この記事の外部リンクは
        ja	maintenance	prefix	この記事は更新が必要
        ja	maintenance	prefix	この節は更新が必要
        ja	maintenance	prefix	この記事の内容の信頼性
        ja	maintenance	prefix	この節の内容の信頼性
        ja	maintenance	prefix	この記事の正確性
        ja	maintenance	prefix	この記事の出典
        ja	maintenance	prefix	この記事の主題は
        ja	maintenance	prefix	この記事は中立的な観点
        ja	maintenance	prefix	この節は中立的な観点
        ja	maintenance	prefix	この記事は広告
        ja	maintenance	prefix	この記事は英語版
        ja	maintenance	prefix	この項目「
        ja	maintenance	prefix	この項目には、一部の
        ja	maintenance	prefix	この項目には、JIS
        ja	maintenance	prefix	この項目は内容が専門的
        ja	maintenance	prefix	この節は執筆の途中
        ja	maintenance	prefix	この節は大言
        ja	maintenance	prefix	この人物の存命
        ja	maintenance	prefix	存命人物の記事は
        ja	maintenance	prefix	出典を追加して
        ja	maintenance	prefix	出典検索
        ja	maintenance	prefix	改善やノートページでの議論に
        ja	maintenance	prefix	適切な位置に脚注を追加して
        ja	maintenance	contains	出典を追加して記事の信頼性向上にご協力ください
        ja	maintenance	contains	改善やノートページでの議論にご協力ください
        ja	maintenance	contains	記事の信頼性向上にご協力をお願いいたします
        ja	stub	prefix	この項目は、$1書きかけの項目です
        ja	stub	prefix	この項目は$1書きかけの項目です
        ja	stub	prefix	この記事は、$1書きかけ
        ja	stub	prefix	この節は執筆の途中です
        ja	stub	contains	この項目を加筆・訂正などしてくださる協力者を求めています
        ja	sister-projects	prefix	ウィキペディアの姉妹プロジェクト
        ja	sister-projects	prefix	ウィキメディア・コモンズには$1あります
        ja	sister-projects	prefix	ウィキメディア・コモンズに$1あります
        ja	sister-projects	prefix	ウィクショナリーに$1あります
        ja	sister-projects	prefix	ウィキクォートに$1あります
        ja	sister-projects	prefix	ウィキソースに$1あります
        ja	sister-projects	prefix	ウィキニュースに$1あります
        ja	sister-projects	prefix	ウィキブックスに$1あります
        ja	sister-projects	prefix	ウィキスピーシーズに$1あります
        ja	sister-projects	prefix	ウィキボヤージュに$1あります
        ja	sister-projects	prefix	ウィキバーシティに$1あります
        ja	authority-control	prefix	典拠管理
        ja	coordinates	prefix	座標: $1°
        ja	coordinates	prefix	座標：$1°
        ko	hatnotes	prefix	이 부분의 본문은
        ko	hatnotes	prefix	이 문단의 본문은
        ko	hatnotes	prefix	자세한 내용은 $1 참고하십시오
        ko	hatnotes	prefix	자세한 내용은 $1 참조하십시오
        ko	hatnotes	prefix	자세한 정보는 $1 참고하십시오
        ko	hatnotes	prefix	다른 뜻에 대해서는
        ko	hatnotes	prefix	다른 사람에 대해서는
        ko	hatnotes	prefix	다른 사용에 대해서는
        ko	hatnotes	prefix	이 문서는 $1에 관한 것입니다
        ko	hatnotes	prefix	이 문서는 $1에 대해 설명합니다. 다른
        ko	hatnotes	contains	여기로 연결됩니다.
        ko	hatnotes	contains	문서를 참조하십시오.
        ko	hatnotes	contains	문서를 참고하십시오.
        ko	navbox	label	틀·토·편
        ko	navbox	label	틀 • 토론 • 편집
        ko	navbox	label	보 • 토 • 편
        ko	navbox	label	보·토·편
        ko	cleanup-mark	bracket	출처 필요
        ko	cleanup-mark	bracket	출처 필요함
        ko	cleanup-mark	bracket	더 나은 출처 필요
        ko	cleanup-mark	bracket	신뢰할 수 없는 출처?
        ko	cleanup-mark	bracket	신뢰할 수 없는 출처
        ko	cleanup-mark	bracket	쪽 번호 필요
        ko	cleanup-mark	bracket	확인 필요
        ko	cleanup-mark	bracket	설명 필요
        ko	cleanup-mark	bracket	해명 필요
        ko	cleanup-mark	bracket	명확화 필요
        ko	cleanup-mark	bracket	예시 필요
        ko	cleanup-mark	bracket	깨진 링크
        ko	cleanup-mark	bracket	깨진 링크 $1
        ko	cleanup-mark	bracket	모호한 표현
        ko	cleanup-mark	bracket	언제?
        ko	cleanup-mark	bracket	누가?
        ko	cleanup-mark	bracket	누구?
        ko	cleanup-mark	bracket	누구에 의해?
        ko	cleanup-mark	bracket	누구에 따르면?
        ko	cleanup-mark	bracket	어디?
        ko	cleanup-mark	bracket	어느?
        ko	cleanup-mark	bracket	어떻게?
        ko	cleanup-mark	bracket	왜?
        ko	cleanup-mark	bracket	갱신 필요
        ko	cleanup-mark	bracket	독자 연구?
        ko	maintenance	prefix	이 문서의 내용은 출처가
        ko	maintenance	prefix	이 문단의 내용은 출처가
        ko	maintenance	prefix	이 문서는 출처가
        ko	maintenance	prefix	이 문서에는 출처가
        ko	maintenance	prefix	이 문단은 출처가
        ko	maintenance	prefix	이 글의 내용은 출처가
        ko	maintenance	prefix	이 문서는 위키백과의 편집 지침
        ko	maintenance	prefix	이 문서는 다른 언어판
        ko	maintenance	prefix	이 문서의 중립성
        ko	maintenance	prefix	이 문서에는 여러 문제
        ko	maintenance	prefix	이 문서는 더 이상
        ko	maintenance	prefix	이 문서는 갱신이
        ko	maintenance	prefix	이 문서의 정확성
        ko	maintenance	prefix	이 글은 검토가
        ko	maintenance	prefix	이 글을 편집하여
        ko	maintenance	prefix	이 문서를 편집하여
        ko	maintenance	prefix	이 단락의 내용은 출처가
        ko	maintenance	prefix	검증되지 않은 내용은
        ko	maintenance	prefix	내용에 대한 의견은
        ko	maintenance	contains	검증되지 않은 내용은 삭제될 수도 있습니다
        ko	stub	prefix	이 글은 $1 토막글입니다
        ko	stub	prefix	이 문서는 $1 토막글입니다
        ko	stub	contains	여러분의 지식으로 알차게 문서를 완성해
        ko	sister-projects	prefix	위키미디어 공용에 관련된
        ko	sister-projects	prefix	위키미디어 공용에 $1 관련
        ko	sister-projects	prefix	위키미디어 공용에 $1 미디어
        ko	sister-projects	prefix	위키낱말사전에 $1 관련
        ko	sister-projects	prefix	위키인용집에 $1 관련
        ko	sister-projects	prefix	위키문헌에 $1 관련
        ko	sister-projects	prefix	위키문헌에 $1 있습니다
        ko	sister-projects	prefix	위키책에 $1 관련
        ko	sister-projects	prefix	위키뉴스에 $1 관련
        ko	authority-control	prefix	전거 통제
        ko	coordinates	prefix	좌표: $1°
        ko	indicator	whole	알찬 글
        ko	indicator	whole	좋은 글
        lt	hatnotes	prefix	Pagrindinis straipsnis –
        lt	hatnotes	prefix	Pagrindinis straipsnis:
        lt	hatnotes	prefix	Pagrindiniai straipsniai –
        lt	hatnotes	prefix	Pagrindiniai straipsniai:
        lt	hatnotes	prefix	Taip pat skaitykite:
        lt	hatnotes	prefix	Šis straipsnis apie $1. Apie
        lt	hatnotes	prefix	Šis straipsnis yra apie $1. Apie
        lt	hatnotes	prefix	Apie kitas reikšmes
        lt	cleanup-mark	bracket	reikalingas šaltinis
        lt	cleanup-mark	bracket	šaltinis?
        lt	cleanup-mark	bracket	reikia šaltinio
        lt	cleanup-mark	bracket	kada?
        lt	cleanup-mark	bracket	kas?
        lt	cleanup-mark	bracket	kur?
        lt	cleanup-mark	bracket	kuris?
        lt	cleanup-mark	bracket	neveikianti nuoroda
        lt	cleanup-mark	bracket	patikslinti
        lt	maintenance	prefix	Šiame straipsnyje ar jo skyriuje
        lt	maintenance	prefix	Šiame straipsnyje ar jo dalyje
        lt	maintenance	prefix	Šiam straipsniui ar jo daliai
        lt	maintenance	prefix	Šiam straipsniui
        lt	maintenance	prefix	Šį straipsnį reikėtų
        lt	maintenance	prefix	Jei galite, prašome
        lt	stub	prefix	Šis $1 yra nebaigtas
        lt	stub	contains	Jūs galite prisidėti prie Vikipedijos
        lt	sister-projects	prefix	Vikiteka: $1 – vaizdinė
        lt	sister-projects	prefix	Vikižodynas:
        lt	sister-projects	prefix	Vikicitatos:
        lt	coordinates	prefix	Koordinatės: $1°
        lv	hatnotes	prefix	Pamatraksts:
        lv	hatnotes	prefix	Pamatraksti:
        lv	hatnotes	prefix	Skatīt arī:
        lv	hatnotes	prefix	Šis raksts ir par $1. Par
        lv	hatnotes	prefix	Par citām jēdziena
        lv	hatnotes	prefix	Par citām nozīmēm
        lv	hatnotes	prefix	Nejaukt ar
        lv	navbox	label	s • d • l
        lv	cleanup-mark	bracket	nepieciešama atsauce
        lv	cleanup-mark	bracket	vajadzīga atsauce
        lv	cleanup-mark	bracket	atsauce?
        lv	cleanup-mark	bracket	kad?
        lv	cleanup-mark	bracket	kurš?
        lv	cleanup-mark	bracket	kas?
        lv	cleanup-mark	bracket	novecojusi saite
        lv	cleanup-mark	bracket	precizēt
        lv	maintenance	prefix	Šim rakstam ir nepieciešam
        lv	maintenance	prefix	Šim rakstam nepieciešam
        lv	maintenance	prefix	Šajā rakstā nav
        lv	maintenance	prefix	Šajā rakstā ir
        lv	maintenance	prefix	Šis raksts vai
        lv	maintenance	prefix	Lūdzu, palīdzi
        lv	maintenance	prefix	Lūdzu palīdzi
        lv	stub	prefix	Šis $1 ir nepilnīgs
        lv	stub	contains	Jūs varat dot savu ieguldījumu Vikipēdijā
        lv	sister-projects	prefix	Vikikrātuvē par šo tēmu
        lv	sister-projects	prefix	Vikicitātā
        lv	authority-control	label	Autoritatīvā vadība
        lv	coordinates	prefix	Koordinātas: $1°
        ms	hatnotes	prefix	Rencana utama:
        ms	hatnotes	prefix	Makalah utama:
        ms	hatnotes	prefix	Maklumat lanjut:
        ms	hatnotes	prefix	Untuk $1, sila lihat
        ms	hatnotes	prefix	Rencana ini adalah mengenai $1 Untuk
        ms	hatnotes	prefix	Rencana ini mengenai $1 Untuk
        ms	hatnotes	prefix	Jangan dikelirukan
        ms	cleanup-mark	bracket	petikan diperlukan
        ms	cleanup-mark	bracket	rujukan diperlukan
        ms	cleanup-mark	bracket	perlu petikan
        ms	cleanup-mark	bracket	perlu penjelasan
        ms	cleanup-mark	bracket	penjelasan diperlukan
        ms	cleanup-mark	bracket	bila?
        ms	cleanup-mark	bracket	menurut siapa?
        ms	cleanup-mark	bracket	pautan mati
        ms	cleanup-mark	bracket	pautan mati kekal
        ms	maintenance	prefix	Rencana ini tidak memetik
        ms	maintenance	prefix	Rencana ini memerlukan
        ms	maintenance	prefix	Rencana ini perlu
        ms	maintenance	prefix	Rencana ini mungkin
        ms	maintenance	prefix	Rencana atau bahagian
        ms	maintenance	prefix	Bahagian ini memerlukan
        ms	maintenance	prefix	Bahagian ini tidak memetik
        ms	maintenance	prefix	Sila bantu
        ms	maintenance	prefix	Bahan tanpa sumber
        ms	stub	prefix	Rencana $1 rencana tunas
        ms	stub	contains	Anda boleh membantu Wikipedia dengan mengembangkannya
        ms	sister-projects	prefix	Wikimedia Commons mempunyai
        ms	sister-projects	prefix	Cari $1 dalam Wikikamus
        ms	succession-box	label	Didahului oleh
        ms	succession-box	label	Diikuti oleh
        ms	coordinates	prefix	Koordinat: $1°
        nl	hatnotes	prefix	Zie $1 voor het hoofdartikel
        nl	hatnotes	prefix	Zie $1 voor de hoofdartikelen
        nl	hatnotes	prefix	Zie $1 voor andere betekenissen
        nl	hatnotes	prefix	Zie $1 (doorverwijspagina)
        nl	hatnotes	prefix	Zie $1 voor meer informatie
        nl	hatnotes	prefix	Zie ook:
        nl	hatnotes	prefix	Zie ook het artikel
        nl	hatnotes	prefix	Hoofdartikel:
        nl	hatnotes	prefix	Hoofdartikelen:
        nl	hatnotes	prefix	Dit artikel gaat over $1 Voor
        nl	hatnotes	prefix	Dit artikel gaat over $1 Zie
        nl	hatnotes	prefix	Deze pagina gaat over $1 Voor
        nl	hatnotes	prefix	Niet te verwarren met
        nl	hatnotes	prefix	Voor andere betekenissen
        nl	cleanup-mark	bracket	bron?
        nl	cleanup-mark	bracket	bronnen?
        nl	cleanup-mark	bracket	bron nodig
        nl	cleanup-mark	bracket	bron ontbreekt
        nl	cleanup-mark	bracket	bronvermelding?
        nl	cleanup-mark	bracket	wanneer?
        nl	cleanup-mark	bracket	wie?
        nl	cleanup-mark	bracket	welke?
        nl	cleanup-mark	bracket	waar?
        nl	cleanup-mark	bracket	door wie?
        nl	cleanup-mark	bracket	volgens wie?
        nl	cleanup-mark	bracket	hoe?
        nl	cleanup-mark	bracket	waarom?
        nl	cleanup-mark	bracket	wat?
        nl	cleanup-mark	bracket	hoeveel?
        nl	cleanup-mark	bracket	dode link
        nl	cleanup-mark	bracket	verouderd
        nl	cleanup-mark	bracket	pagina?
        nl	cleanup-mark	bracket	verduidelijking?
        nl	cleanup-mark	bracket	verduidelijking nodig
        nl	cleanup-mark	bracket	citaat nodig
        nl	cleanup-mark	bracket	neutraliteit?
        nl	maintenance	prefix	Dit artikel of deze sectie
        nl	maintenance	prefix	Dit artikel of gedeelte
        nl	maintenance	prefix	Dit artikel bevat een of meer
        nl	maintenance	prefix	Dit artikel bevat mogelijk
        nl	maintenance	prefix	Dit artikel heeft een Etalage
        nl	maintenance	prefix	Dit artikel is een Etalage
        nl	maintenance	prefix	Dit artikel is genomineerd
        nl	maintenance	prefix	Dit artikel is (nog) niet
        nl	maintenance	prefix	Dit artikel is mogelijk
        nl	maintenance	prefix	Dit artikel is nog niet
        nl	maintenance	prefix	Dit artikel beschrijft een actuele
        nl	maintenance	prefix	Dit artikel wordt momenteel
        nl	maintenance	prefix	Deze sectie is
        nl	maintenance	prefix	Deze pagina is genomineerd
        nl	maintenance	prefix	De neutraliteit van dit artikel
        nl	maintenance	prefix	Aan de neutraliteit van
        nl	maintenance	prefix	Aan de juistheid van
        nl	maintenance	prefix	De inhoud van dit artikel
        nl	maintenance	prefix	Raadpleeg de bijbehorende overlegpagina
        nl	maintenance	prefix	Gelieve na verbetering
        nl	maintenance	prefix	Help mee om dit artikel
        nl	maintenance	prefix	U wordt uitgenodigd
        nl	stub	prefix	Dit artikel is een beginnetje
        nl	stub	prefix	Dit artikel $1 is een beginnetje
        nl	sister-projects	prefix	Zie de categorie $1 Wikimedia Commons
        nl	sister-projects	prefix	Zie $1 op Wikimedia Commons
        nl	sister-projects	prefix	Zoek $1 in het WikiWoordenboek
        nl	sister-projects	prefix	Wikibooks heeft
        nl	sister-projects	prefix	Wikiquote heeft
        nl	sister-projects	prefix	Wikispecies heeft
        nl	sister-projects	prefix	Wikivoyage heeft
        nl	sister-projects	prefix	Wikinews heeft
        nl	sister-projects	prefix	Op andere Wikimedia-projecten
        nl	sister-projects	contains	van Wikimedia Commons voor mediabestanden over dit onderwerp
        nl	sister-projects	contains	op Wikimedia Commons voor mediabestanden over dit onderwerp
        nl	sister-projects	contains	Mediabestanden die bij dit onderwerp horen, zijn te vinden op
        nl	authority-control	label	Bibliografische informatie
        nl	coordinates	prefix	Coördinaten: $1°
        nl	references	whole	Bronnen, noten en/of referenties
        nl	redirect-note	prefix	(Doorverwezen vanaf
        no	hatnotes	prefix	Hovedartikkel:
        no	hatnotes	prefix	Hovedartikler:
        no	hatnotes	prefix	Utdypende artikkel:
        no	hatnotes	prefix	Utdypende artikler:
        no	hatnotes	prefix	Se også:
        no	hatnotes	prefix	For andre betydninger
        no	hatnotes	prefix	«$1» omdirigeres hit
        no	hatnotes	prefix	«$1» omdirigerer hit
        no	hatnotes	prefix	Ikke å forveksle med
        no	hatnotes	prefix	Ikke forveksle med
        no	hatnotes	prefix	Må ikke forveksles med
        no	hatnotes	prefix	Denne artikkelen handler om $1 For
        no	hatnotes	prefix	Denne artikkelen omhandler $1 For
        no	hatnotes	prefix	Denne artikkelen er om $1 For
        no	hatnotes	prefix	Hovudartikkel:
        no	navbox	label	v • d • r
        no	navbox	label	v · d · r
        no	cleanup-mark	bracket	trenger referanse
        no	cleanup-mark	bracket	trenger kilde
        no	cleanup-mark	bracket	kilde?
        no	cleanup-mark	bracket	referanse?
        no	cleanup-mark	bracket	når?
        no	cleanup-mark	bracket	hvem?
        no	cleanup-mark	bracket	hvilke?
        no	cleanup-mark	bracket	hvilken?
        no	cleanup-mark	bracket	hvilket?
        no	cleanup-mark	bracket	hvor?
        no	cleanup-mark	bracket	hvordan?
        no	cleanup-mark	bracket	hvorfor?
        no	cleanup-mark	bracket	av hvem?
        no	cleanup-mark	bracket	ifølge hvem?
        no	cleanup-mark	bracket	klargjør
        no	cleanup-mark	bracket	klargjøring behøves
        no	cleanup-mark	bracket	død lenke
        no	cleanup-mark	bracket	bedre kilde trengs
        no	cleanup-mark	bracket	ikke i angitt kilde
        no	cleanup-mark	bracket	sidetall trengs
        no	cleanup-mark	bracket	utdatert
        no	maintenance	prefix	Denne artikkelen mangler
        no	maintenance	prefix	Denne artikkelen trenger
        no	maintenance	prefix	Denne artikkelen har en referanseliste
        no	maintenance	prefix	Denne artikkelen kan trenge
        no	maintenance	prefix	Denne artikkelen er ikke skrevet
        no	maintenance	prefix	Denne artikkelen eller
        no	maintenance	prefix	Denne seksjonen mangler
        no	maintenance	prefix	Dette avsnittet mangler
        no	maintenance	prefix	Dette avsnittet trenger
        no	maintenance	prefix	Kildeløst materiale kan bli fjernet
        no	maintenance	prefix	Opplysningene i den kan dermed være vanskelige
        no	maintenance	prefix	Hjelp gjerne til med å forbedre
        no	maintenance	contains	Kildeløst materiale kan bli fjernet
        no	stub	prefix	Denne $1 er foreløpig kort eller mangelfull
        no	stub	prefix	Denne $1 er en spire
        no	stub	contains	er foreløpig kort eller mangelfull, og du kan hjelpe
        no	sister-projects	prefix	Wikimedia Commons har
        no	sister-projects	prefix	(no) $1 på Commons
        no	sister-projects	prefix	(en) $1 på Commons
        no	sister-projects	contains	– kategori av bilder, video eller lyd på
        no	sister-projects	contains	– galleri av bilder, video eller lyd på
        no	authority-control	label	Autoritetsdata
        no	succession-box	prefix	Forgjenger:
        no	succession-box	prefix	Etterfølger:
        no	coordinates	prefix	Koordinater: $1°
        pl	hatnotes	prefix	Osobny artykuł:
        pl	hatnotes	prefix	Osobne artykuły:
        pl	hatnotes	prefix	Główny artykuł:
        pl	hatnotes	prefix	Zobacz też:
        pl	hatnotes	prefix	Zobacz też: inne znaczenia
        pl	hatnotes	prefix	Zobacz inne znaczenia
        pl	hatnotes	prefix	Ten artykuł dotyczy $1 Zobacz też
        pl	hatnotes	prefix	Ten artykuł dotyczy $1 Zobacz inne
        pl	hatnotes	prefix	Ten artykuł opisuje $1 Zobacz
        pl	hatnotes	prefix	Na tę stronę wskazuje przekierowanie
        pl	hatnotes	prefix	Na tę stronę wskazują przekierowania
        pl	hatnotes	prefix	Nie mylić z
        pl	hatnotes	prefix	Nie należy mylić z
        pl	navbox	label	p • d • e
        pl	navbox	label	p · d · e
        pl	navbox	label	p•d•e
        pl	navbox	label	pde
        pl	cleanup-mark	bracket	potrzebny przypis
        pl	cleanup-mark	bracket	potrzebne przypisy
        pl	cleanup-mark	bracket	potrzebne źródło
        pl	cleanup-mark	bracket	źródło?
        pl	cleanup-mark	bracket	źródła?
        pl	cleanup-mark	bracket	niewiarygodne źródło?
        pl	cleanup-mark	bracket	niewiarygodne źródło
        pl	cleanup-mark	bracket	potrzebna strona
        pl	cleanup-mark	bracket	kto?
        pl	cleanup-mark	bracket	kiedy?
        pl	cleanup-mark	bracket	gdzie?
        pl	cleanup-mark	bracket	jaki?
        pl	cleanup-mark	bracket	jaka?
        pl	cleanup-mark	bracket	jakie?
        pl	cleanup-mark	bracket	jakich?
        pl	cleanup-mark	bracket	który?
        pl	cleanup-mark	bracket	która?
        pl	cleanup-mark	bracket	które?
        pl	cleanup-mark	bracket	których?
        pl	cleanup-mark	bracket	ilu?
        pl	cleanup-mark	bracket	ile?
        pl	cleanup-mark	bracket	kogo?
        pl	cleanup-mark	bracket	przez kogo?
        pl	cleanup-mark	bracket	według kogo?
        pl	cleanup-mark	bracket	dlaczego?
        pl	cleanup-mark	bracket	jak?
        pl	cleanup-mark	bracket	co?
        pl	cleanup-mark	bracket	martwy link
        pl	cleanup-mark	bracket	styl do poprawy
        pl	cleanup-mark	bracket	niejasne
        pl	cleanup-mark	bracket	nieaktualne
        pl	cleanup-mark	bracket	nieaktualne?
        pl	cleanup-mark	bracket	do weryfikacji
        pl	maintenance	prefix	Ten artykuł wymaga
        pl	maintenance	prefix	Ten artykuł od $1 wymaga
        pl	maintenance	prefix	Ten artykuł należy dopracować
        pl	maintenance	prefix	Ten artykuł od $1 zawiera treści
        pl	maintenance	prefix	Ten artykuł zawiera treści, przy których brakuje
        pl	maintenance	prefix	Ta sekcja wymaga
        pl	maintenance	prefix	Ta sekcja od $1 wymaga
        pl	maintenance	prefix	Ta sekcja od $1 zawiera treści
        pl	maintenance	prefix	Ta sekcja jest
        pl	maintenance	prefix	Ta strona wymaga
        pl	maintenance	prefix	Artykuł należy dopracować
        pl	maintenance	prefix	Należy podać wiarygodne źródła
        pl	maintenance	prefix	Sprawdź w źródłach:
        pl	maintenance	prefix	Dokładniejsze informacje o tym, co należy poprawić
        pl	maintenance	prefix	Po wyeliminowaniu niedoskonałości
        pl	maintenance	prefix	Możliwe, że ten artykuł
        pl	maintenance	prefix	Możesz pomóc, dodając
        pl	stub	prefix	To jest tylko zalążek artykułu
        pl	stub	prefix	To jest zalążek
        pl	stub	prefix	Ten artykuł $1 zalążk
        pl	stub	prefix	Ten artykuł jest zalążkiem
        pl	sister-projects	prefix	Zobacz w Wiki
        pl	sister-projects	prefix	Zobacz hasło $1 Wikisłowniku
        pl	sister-projects	prefix	Zobacz kolekcję cytatów
        pl	sister-projects	prefix	Zobacz publikację na Wikibooks
        pl	sister-projects	prefix	Zobacz podręcznik na Wikibooks
        pl	sister-projects	prefix	Zobacz galerię związaną z
        pl	sister-projects	prefix	Zobacz multimedia związane
        pl	sister-projects	prefix	Zobacz wiadomość w serwisie Wikinews
        pl	sister-projects	prefix	Wikimedia Commons ma multimedia
        pl	sister-projects	prefix	Wikicytaty mają
        pl	sister-projects	prefix	Wikisłownik zawiera
        pl	authority-control	label	Kontrola autorytatywna
        pl	authority-control	label	Encyklopedia internetowa
        pl	authority-control	label	Encyklopedie internetowe
        pl	authority-control	label	Identyfikatory zewnętrzne
        pl	coordinates	prefix	Współrzędne: $1°
        pl	coordinates	prefix	Współrzędne geograficzne: $1°
        pl	indicator	whole	Artykuł na medal
        pl	indicator	whole	Dobry artykuł
        pl	indicator	whole	Lista na medal
        pl	redirect-note	prefix	(Przekierowano z
        pt	hatnotes	prefix	Ver artigo principal:
        pt	hatnotes	prefix	Ver artigos principais:
        pt	hatnotes	prefix	Ver artigo principal
        pt	hatnotes	prefix	Artigo principal:
        pt	hatnotes	prefix	Artigos principais:
        pt	hatnotes	prefix	Ver também:
        pt	hatnotes	prefix	Veja também:
        pt	hatnotes	prefix	Mais informações:
        pt	hatnotes	prefix	Nota: Se procura
        pt	hatnotes	prefix	Nota: Para outros
        pt	hatnotes	prefix	Nota: Para outras
        pt	hatnotes	prefix	Nota: Este artigo é sobre
        pt	hatnotes	prefix	Nota: Não confundir
        pt	hatnotes	prefix	Nota: Não confunda
        pt	hatnotes	prefix	Nota: "
        pt	hatnotes	prefix	Nota: “
        pt	hatnotes	prefix	Nota: «
        pt	hatnotes	prefix	Não confundir com
        pt	hatnotes	prefix	Não confunda com
        pt	hatnotes	prefix	Este artigo é sobre $1. Para
        pt	hatnotes	prefix	Este artigo trata $1. Para
        pt	hatnotes	prefix	Esta página é sobre $1. Para
        pt	hatnotes	prefix	Esta página trata $1. Para
        pt	hatnotes	prefix	Para outros significados
        pt	hatnotes	prefix	Para outros usos
        pt	hatnotes	prefix	Para outras pessoas
        pt	hatnotes	prefix	"$1" redireciona para cá
        pt	hatnotes	prefix	"$1" redireciona para este artigo
        pt	navbox	label	v • e
        pt	navbox	label	v · e
        pt	navbox	label	v·e
        pt	navbox	label	v•e
        pt	navbox	label	v d e
        pt	navbox	label	ver • editar
        pt	navbox	label	ver · editar
        pt	navbox	label	ver · discutir · editar
        pt	navbox	label	ver • discutir • editar
        pt	navbox	label	ver • discussão • editar
        pt	cleanup-mark	bracket	carece de fontes
        pt	cleanup-mark	bracket	carece de fontes?
        pt	cleanup-mark	bracket	carece de fontes ?
        pt	cleanup-mark	bracket	carece de fonte
        pt	cleanup-mark	bracket	fonte?
        pt	cleanup-mark	bracket	fontes?
        pt	cleanup-mark	bracket	fonte confiável?
        pt	cleanup-mark	bracket	fonte não confiável?
        pt	cleanup-mark	bracket	fonte fiável?
        pt	cleanup-mark	bracket	fonte não fiável
        pt	cleanup-mark	bracket	falta página
        pt	cleanup-mark	bracket	página?
        pt	cleanup-mark	bracket	página necessária
        pt	cleanup-mark	bracket	quem?
        pt	cleanup-mark	bracket	de quem?
        pt	cleanup-mark	bracket	por quem?
        pt	cleanup-mark	bracket	segundo quem?
        pt	cleanup-mark	bracket	quando?
        pt	cleanup-mark	bracket	desde quando?
        pt	cleanup-mark	bracket	onde?
        pt	cleanup-mark	bracket	qual?
        pt	cleanup-mark	bracket	quais?
        pt	cleanup-mark	bracket	como?
        pt	cleanup-mark	bracket	quanto?
        pt	cleanup-mark	bracket	quantos?
        pt	cleanup-mark	bracket	o quê?
        pt	cleanup-mark	bracket	por quê?
        pt	cleanup-mark	bracket	porquê?
        pt	cleanup-mark	bracket	necessário esclarecer
        pt	cleanup-mark	bracket	esclarecer
        pt	cleanup-mark	bracket	necessário verificar
        pt	cleanup-mark	bracket	não consta na fonte
        pt	cleanup-mark	bracket	não consta na fonte citada
        pt	cleanup-mark	bracket	não consta na referência
        pt	cleanup-mark	bracket	desambiguação necessária
        pt	cleanup-mark	bracket	ligação inativa
        pt	cleanup-mark	bracket	ligação inactiva
        pt	cleanup-mark	bracket	vago
        pt	cleanup-mark	bracket	inconsistente
        pt	cleanup-mark	bracket	pesquisa inédita?
        pt	cleanup-mark	bracket	parcial?
        pt	cleanup-mark	bracket	relevante?
        pt	maintenance	prefix	Esta página ou secção
        pt	maintenance	prefix	Esta página ou seção
        pt	maintenance	prefix	Esta página ou se(c)ção
        pt	maintenance	prefix	Esta página cita fontes
        pt	maintenance	prefix	Esta página não cita
        pt	maintenance	prefix	Esta página precisa
        pt	maintenance	prefix	Esta página está a ser
        pt	maintenance	prefix	Este artigo ou secção
        pt	maintenance	prefix	Este artigo ou seção
        pt	maintenance	prefix	Este artigo ou se(c)ção
        pt	maintenance	prefix	Este artigo cita fontes
        pt	maintenance	prefix	Este artigo não cita
        pt	maintenance	prefix	Este artigo ou parte
        pt	maintenance	prefix	Este artigo precisa
        pt	maintenance	prefix	Este artigo carece
        pt	maintenance	prefix	Este artigo necessita
        pt	maintenance	prefix	Este artigo está a ser
        pt	maintenance	prefix	Este artigo está sendo
        pt	maintenance	prefix	Este artigo foi proposto
        pt	maintenance	prefix	Este artigo pode conter
        pt	maintenance	prefix	Este artigo resulta
        pt	maintenance	prefix	Esta secção não cita
        pt	maintenance	prefix	Esta seção não cita
        pt	maintenance	prefix	Esta secção está vazia
        pt	maintenance	prefix	Esta seção está vazia
        pt	maintenance	prefix	Foram assinalados vários
        pt	maintenance	prefix	As referências deste artigo
        pt	maintenance	prefix	A neutralidade deste
        pt	maintenance	prefix	Ajude a inserir referências
        pt	maintenance	prefix	Ajude a melhorar
        pt	maintenance	prefix	Conteúdo não verificável p
        pt	maintenance	prefix	Trechos sem fontes poderão ser removidos
        pt	maintenance	prefix	Encontre fontes:
        pt	maintenance	prefix	—Encontre fontes:
        pt	maintenance	prefix	— Encontre fontes:
        pt	maintenance	prefix	Por favor, melhore este artigo
        pt	maintenance	prefix	Por favor, melhore esta
        pt	maintenance	prefix	Por favor, adicione mais referências
        pt	maintenance	prefix	Por favor, ajude a melhorar
        pt	maintenance	prefix	Você pode ajudar
        pt	stub	prefix	Você pode ajudar a Wikipédia expandindo-o
        pt	stub	prefix	Este artigo é um esboço
        pt	stub	prefix	Este artigo $1 é um esboço
        pt	stub	prefix	Esta $1 é um esboço
        pt	stub	contains	Você pode ajudar a Wikipédia expandindo-o
        pt	sister-projects	whole	Definições no Wikcionário
        pt	sister-projects	whole	Citações no Wikiquote
        pt	sister-projects	whole	Categoria no Commons
        pt	sister-projects	whole	Categoria no Wikiquote
        pt	sister-projects	whole	Imagens e media no Commons
        pt	sister-projects	whole	Imagens e mídias no Commons
        pt	sister-projects	whole	Imagens e ficheiros no Commons
        pt	sister-projects	whole	Base de dados no Wikidata
        pt	sister-projects	whole	Textos originais no Wikisource
        pt	sister-projects	whole	Diretório no Wikispecies
        pt	sister-projects	whole	Livros e manuais no Wikilivros
        pt	sister-projects	whole	Guia turístico no Wikivoyage
        pt	sister-projects	whole	Notícias no Wikinotícias
        pt	sister-projects	whole	Categoria no Wikinotícias
        pt	sister-projects	whole	Cursos na Wikiversidade
        pt	sister-projects	prefix	O Commons possui
        pt	sister-projects	prefix	O Wikimedia Commons possui
        pt	sister-projects	prefix	O Wikiquote possui
        pt	sister-projects	prefix	O Wikiquote tem
        pt	sister-projects	prefix	O Wikcionário tem
        pt	sister-projects	prefix	O Wikcionário possui
        pt	sister-projects	prefix	O Wikisource possui
        pt	sister-projects	prefix	O Wikisource tem
        pt	sister-projects	prefix	O Wikinotícias
        pt	sister-projects	prefix	O Wikilivros tem
        pt	sister-projects	prefix	O Wikilivros possui
        pt	sister-projects	prefix	O Wikivoyage possui
        pt	sister-projects	prefix	O Wikispecies tem
        pt	sister-projects	prefix	O Wikispecies possui
        pt	sister-projects	prefix	A Wikiversidade
        pt	sister-projects	prefix	Outros projetos Wikimedia também contêm
        pt	sister-projects	prefix	Outros projectos Wikimedia também contêm
        pt	authority-control	label	Controle de autoria
        pt	authority-control	label	Controle de autoridade
        pt	authority-control	label	Controlo de autoridade
        pt	authority-control	label	Identificadores taxonómicos
        pt	authority-control	label	Identificadores taxonômicos
        pt	portal-bar	prefix	A Wikipédia possui o:
        pt	portal-bar	prefix	A Wikipédia possui o portal
        pt	portal-bar	prefix	A Wikipédia possui o Portal
        pt	succession-box	label	Precedido por
        pt	succession-box	label	Precedida por
        pt	succession-box	label	Sucedido por
        pt	succession-box	label	Sucedida por
        pt	coordinates	prefix	Coordenadas: $1°
        pt	redirect-note	prefix	(Redirecionado de
        ro	hatnotes	prefix	Articol principal:
        ro	hatnotes	prefix	Articole principale:
        ro	hatnotes	prefix	Vezi și:
        ro	hatnotes	prefix	Vezi şi:
        ro	hatnotes	prefix	Vedeți și:
        ro	hatnotes	prefix	Pentru alte sensuri
        ro	hatnotes	prefix	Pentru alte utilizări
        ro	hatnotes	prefix	Acest articol se referă la $1 Pentru
        ro	hatnotes	prefix	Acest articol este despre $1 Pentru
        ro	hatnotes	prefix	A nu se confunda cu
        ro	hatnotes	prefix	Nu confundați cu
        ro	navbox	label	v · d · m
        ro	navbox	label	v • d • m
        ro	navbox	label	vdm
        ro	cleanup-mark	bracket	necesită citare
        ro	cleanup-mark	bracket	necesită pagina
        ro	cleanup-mark	bracket	necesită clarificare
        ro	cleanup-mark	bracket	necesită sursă
        ro	cleanup-mark	bracket	sursa?
        ro	cleanup-mark	bracket	când?
        ro	cleanup-mark	bracket	cine?
        ro	cleanup-mark	bracket	care?
        ro	cleanup-mark	bracket	unde?
        ro	cleanup-mark	bracket	de cine?
        ro	cleanup-mark	bracket	după cine?
        ro	cleanup-mark	bracket	cum?
        ro	cleanup-mark	bracket	de ce?
        ro	cleanup-mark	bracket	nefuncțională
        ro	cleanup-mark	bracket	legătură nefuncțională
        ro	cleanup-mark	bracket	neclar
        ro	cleanup-mark	bracket	sursă nesigură
        ro	cleanup-mark	bracket	sursă nesigură?
        ro	maintenance	prefix	Acest articol are nevoie
        ro	maintenance	prefix	Acest articol sau această secțiune
        ro	maintenance	prefix	Acest articol sau secțiune
        ro	maintenance	prefix	Acest articol necesită
        ro	maintenance	prefix	Acest articol nu citează
        ro	maintenance	prefix	Acest articol nu conține
        ro	maintenance	prefix	Acest articol nu are
        ro	maintenance	prefix	Acest articol trebuie
        ro	maintenance	prefix	Acest articol conține o listă
        ro	maintenance	prefix	Această secțiune nu citează
        ro	maintenance	prefix	Această secțiune necesită
        ro	maintenance	prefix	Ajutați Wikipedia
        ro	maintenance	prefix	Materialele nesusținute de o sursă
        ro	maintenance	prefix	Găsiți surse:
        ro	maintenance	contains	Materialele nesusținute de o sursă
        ro	stub	prefix	Acest articol este un ciot
        ro	stub	prefix	Acest articol $1 este un ciot
        ro	stub	prefix	Acest $1 este un ciot
        ro	stub	contains	Puteți ajuta Wikipedia prin completarea
        ro	sister-projects	prefix	Wikimedia Commons conține
        ro	sister-projects	prefix	Materiale media legate de $1 Commons
        ro	sister-projects	prefix	La Wikicitat găsiți
        ro	authority-control	label	Control de autoritate
        ro	succession-box	prefix	Predecesor:
        ro	succession-box	prefix	Succesor:
        ro	coordinates	prefix	Coordonate: $1°
        ru	hatnotes	prefix	Основная статья:
        ru	hatnotes	prefix	Основные статьи:
        ru	hatnotes	prefix	Основная категория:
        ru	hatnotes	prefix	См. также:
        ru	hatnotes	prefix	Подробнее по этой теме см.
        ru	hatnotes	prefix	Подробное рассмотрение темы:
        ru	hatnotes	prefix	Дополнительные сведения:
        ru	hatnotes	prefix	У этого термина существуют и другие значения
        ru	hatnotes	prefix	У этого слова $1 другие значения
        ru	hatnotes	prefix	У слова $1 есть и другие значения
        ru	hatnotes	prefix	В Википедии есть статьи о других
        ru	hatnotes	prefix	В Википедии есть статьи о
        ru	hatnotes	prefix	В Википедии есть статья о
        ru	hatnotes	prefix	О других значениях
        ru	hatnotes	prefix	Не следует путать с
        ru	hatnotes	prefix	Не путать с
        ru	hatnotes	prefix	Не следует путать
        ru	hatnotes	prefix	Запрос «$1» перенаправляется сюда
        ru	hatnotes	prefix	Запросы «$1» перенаправляются сюда
        ru	hatnotes	prefix	Сюда перенаправляется запрос
        ru	hatnotes	prefix	Сюда перенаправляются запросы
        ru	hatnotes	prefix	Для термина «$1» см.
        ru	hatnotes	prefix	Эта статья — о
        ru	hatnotes	prefix	Эта статья — об
        ru	hatnotes	prefix	Эта статья о $1; о
        ru	hatnotes	prefix	Эта статья о $1. О
        ru	hatnotes	prefix	Эта статья об $1. О
        ru	hatnotes	prefix	Эта статья посвящена $1. О
        ru	hatnotes	prefix	В этом $1 имени фамилия
        ru	navbox	whole	Просмотр этого шаблона
        ru	navbox	whole	Просмотр · Обсуждение · Изменить
        ru	navbox	label	п·о·р
        ru	navbox	label	п · о · р
        ru	navbox	label	п • о • р
        ru	navbox	label	п о р
        ru	cleanup-mark	bracket	источник не указан
        ru	cleanup-mark	bracket	источник не указан $1
        ru	cleanup-mark	bracket	источник?
        ru	cleanup-mark	bracket	источник
        ru	cleanup-mark	bracket	нет источника
        ru	cleanup-mark	bracket	нет в источнике
        ru	cleanup-mark	bracket	неавторитетный источник
        ru	cleanup-mark	bracket	неавторитетный источник?
        ru	cleanup-mark	bracket	ненадёжный источник
        ru	cleanup-mark	bracket	ненадёжный источник?
        ru	cleanup-mark	bracket	недоступный источник
        ru	cleanup-mark	bracket	проверить авторитетность
        ru	cleanup-mark	bracket	проверить
        ru	cleanup-mark	bracket	уточнить
        ru	cleanup-mark	bracket	уточнить ссылку
        ru	cleanup-mark	bracket	уточнить ссылку $1
        ru	cleanup-mark	bracket	прояснить
        ru	cleanup-mark	bracket	пояснить
        ru	cleanup-mark	bracket	страница не указана
        ru	cleanup-mark	bracket	страница не указана $1
        ru	cleanup-mark	bracket	значимость?
        ru	cleanup-mark	bracket	значимость факта?
        ru	cleanup-mark	bracket	нейтральность?
        ru	cleanup-mark	bracket	оригинальное исследование?
        ru	cleanup-mark	bracket	неоднозначно
        ru	cleanup-mark	bracket	неизвестный термин
        ru	cleanup-mark	bracket	термин неизвестен
        ru	cleanup-mark	bracket	стиль
        ru	cleanup-mark	bracket	орфография
        ru	cleanup-mark	bracket	перевод?
        ru	cleanup-mark	bracket	когда?
        ru	cleanup-mark	bracket	с каких пор?
        ru	cleanup-mark	bracket	до каких пор?
        ru	cleanup-mark	bracket	кто?
        ru	cleanup-mark	bracket	кого?
        ru	cleanup-mark	bracket	кому?
        ru	cleanup-mark	bracket	кем?
        ru	cleanup-mark	bracket	кем именно?
        ru	cleanup-mark	bracket	чей?
        ru	cleanup-mark	bracket	чьё?
        ru	cleanup-mark	bracket	что?
        ru	cleanup-mark	bracket	чего?
        ru	cleanup-mark	bracket	чем?
        ru	cleanup-mark	bracket	что это?
        ru	cleanup-mark	bracket	какой?
        ru	cleanup-mark	bracket	какая?
        ru	cleanup-mark	bracket	какое?
        ru	cleanup-mark	bracket	какие?
        ru	cleanup-mark	bracket	каких?
        ru	cleanup-mark	bracket	каким?
        ru	cleanup-mark	bracket	какими?
        ru	cleanup-mark	bracket	какого?
        ru	cleanup-mark	bracket	какой именно?
        ru	cleanup-mark	bracket	где?
        ru	cleanup-mark	bracket	где именно?
        ru	cleanup-mark	bracket	куда?
        ru	cleanup-mark	bracket	откуда?
        ru	cleanup-mark	bracket	как?
        ru	cleanup-mark	bracket	как именно?
        ru	cleanup-mark	bracket	почему?
        ru	cleanup-mark	bracket	зачем?
        ru	cleanup-mark	bracket	сколько?
        ru	cleanup-mark	bracket	по чьему мнению?
        ru	cleanup-mark	bracket	по мнению кого?
        ru	cleanup-mark	bracket	обновить данные
        ru	cleanup-mark	bracket	устарело
        ru	cleanup-mark	bracket	обновить
        ru	cleanup-mark	bracket	недоступная ссылка
        ru	cleanup-mark	bracket	недоступная ссылка $1
        ru	cleanup-mark	bracket	неработающая ссылка
        ru	cleanup-mark	bracket	мёртвая ссылка
        ru	cleanup-mark	bracket	битая ссылка
        ru	maintenance	prefix	В этой статье или разделе
        ru	maintenance	prefix	В этой статье не хватает
        ru	maintenance	prefix	В этом разделе не хватает
        ru	maintenance	prefix	В статье не хватает
        ru	maintenance	prefix	В разделе не хватает
        ru	maintenance	prefix	В статье есть список источников, но
        ru	maintenance	prefix	В данной статье или разделе
        ru	maintenance	prefix	Информация должна быть проверяема
        ru	maintenance	prefix	Информация в этой статье
        ru	maintenance	prefix	Информация в этом разделе
        ru	maintenance	prefix	Вы можете отредактировать
        ru	maintenance	prefix	Вы можете помочь улучшить
        ru	maintenance	prefix	Эта отметка установлена
        ru	maintenance	prefix	Эта статья или раздел
        ru	maintenance	prefix	Эта статья нуждается
        ru	maintenance	prefix	Эта статья требует
        ru	maintenance	prefix	Эта статья или её часть
        ru	maintenance	prefix	Эта статья предлагается к
        ru	maintenance	prefix	Эта статья содержит незавершённый перевод
        ru	maintenance	prefix	Эта статья входит в число
        ru	maintenance	prefix	Эта статья опирается на
        ru	maintenance	prefix	Эта статья слишком
        ru	maintenance	prefix	Эта статья может
        ru	maintenance	prefix	Этот раздел не завершён
        ru	maintenance	prefix	Этот раздел статьи
        ru	maintenance	prefix	Этот раздел слишком
        ru	maintenance	prefix	Этот раздел нуждается
        ru	maintenance	prefix	Этот раздел требует
        ru	maintenance	prefix	Этот раздел опирается на
        ru	maintenance	prefix	Этот список входит в число
        ru	maintenance	prefix	Эта страница требует
        ru	maintenance	prefix	Эту статью необходимо
        ru	maintenance	prefix	Эту статью следует
        ru	maintenance	prefix	Эту статью предлагается
        ru	maintenance	prefix	Эту страницу предлагается
        ru	maintenance	prefix	Статья нуждается
        ru	maintenance	prefix	Стиль этой статьи
        ru	maintenance	prefix	Стиль этого раздела
        ru	maintenance	prefix	Нейтральность этой статьи
        ru	maintenance	prefix	Нейтральность этого раздела
        ru	maintenance	prefix	Точность этой статьи
        ru	maintenance	prefix	Содержимое этой статьи
        ru	maintenance	prefix	Существенная часть информации
        ru	maintenance	prefix	Возможно, эта статья
        ru	maintenance	prefix	Возможно, этот раздел
        ru	maintenance	prefix	Необходимо проверить качество перевода
        ru	maintenance	prefix	Необходимо проверить точность
        ru	maintenance	prefix	Необходимо перенести
        ru	maintenance	prefix	Проверить информацию.
        ru	maintenance	prefix	На странице обсуждения должны быть
        ru	maintenance	prefix	На странице обсуждения идёт дискуссия
        ru	maintenance	prefix	На эту статью не ссылаются
        ru	maintenance	prefix	Для улучшения этой статьи желательно
        ru	maintenance	prefix	Пожалуйста, улучшите
        ru	maintenance	prefix	Пожалуйста, помогите
        ru	maintenance	prefix	Пожалуйста, после исправления проблемы
        ru	maintenance	prefix	Список проблемных ссылок
        ru	stub	prefix	Это заготовка статьи
        ru	stub	prefix	Это заготовка $1 Вы можете помочь
        ru	stub	prefix	Это незавершённая статья
        ru	stub	contains	Вы можете помочь проекту, дополнив
        ru	stub	contains	Помогите Википедии, дополнив
        ru	sister-projects	prefix	Медиафайлы на Викискладе
        ru	sister-projects	prefix	На Викискладе есть
        ru	sister-projects	prefix	Викисклад содержит
        ru	sister-projects	prefix	В Викисловаре есть
        ru	sister-projects	prefix	В Викисловаре список
        ru	sister-projects	prefix	В Викицитатнике есть
        ru	sister-projects	prefix	В Викитеке есть
        ru	sister-projects	prefix	В Викиновостях есть
        ru	sister-projects	prefix	В Викигиде есть
        ru	sister-projects	prefix	В Викиучебнике есть
        ru	sister-projects	prefix	В Викиверситете есть
        ru	sister-projects	prefix	В Викивидах есть
        ru	sister-projects	prefix	В родственных проектах
        ru	sister-projects	prefix	Викиновости по теме
        ru	sister-projects	suffix	на Викискладе
        ru	authority-control	prefix	Ссылки на внешние ресурсы
        ru	authority-control	prefix	Словари и энциклопедии
        ru	authority-control	label	Нормативный контроль
        ru	authority-control	label	В библиографических каталогах
        ru	authority-control	label	Тематические сайты
        ru	portal-bar	whole	Портал «$1»
        ru	succession-box	prefix	Предшественник:
        ru	succession-box	prefix	Преемник:
        ru	coordinates	prefix	Координаты: $1°
        ru	redirect-note	prefix	(перенаправлено с
        simple	maintenance	prefix	The English used in this article
        simple	maintenance	prefix	This article needs to be simplified
        simple	maintenance	prefix	This article needs more sources
        simple	maintenance	prefix	You can help Wikipedia by reading
        simple	maintenance	prefix	You can help Wikipedia by adding
        simple	stub	prefix	This short article $1 can be made longer
        simple	stub	prefix	This short $1 can be made longer
        simple	stub	prefix	This $1 can be made longer. You can help
        sk	hatnotes	prefix	Hlavný článok:
        sk	hatnotes	prefix	Hlavné články:
        sk	hatnotes	prefix	Bližšie informácie v hlavnom článku
        sk	hatnotes	prefix	Bližšie informácie v hlavných článkoch
        sk	hatnotes	prefix	Pozri aj:
        sk	hatnotes	prefix	Tento článok je o $1. O
        sk	hatnotes	prefix	Tento článok je o $1. Pozri
        sk	hatnotes	prefix	O iných významoch
        sk	hatnotes	prefix	Ďalšie významy
        sk	navbox	label	z • d • u
        sk	navbox	label	z · d · u
        sk	cleanup-mark	bracket	chýba zdroj
        sk	cleanup-mark	bracket	zdroj?
        sk	cleanup-mark	bracket	kedy?
        sk	cleanup-mark	bracket	kto?
        sk	cleanup-mark	bracket	ktorý?
        sk	cleanup-mark	bracket	ktoré?
        sk	cleanup-mark	bracket	kde?
        sk	cleanup-mark	bracket	ako?
        sk	cleanup-mark	bracket	prečo?
        sk	cleanup-mark	bracket	podľa koho?
        sk	cleanup-mark	bracket	kým?
        sk	cleanup-mark	bracket	nefunkčný odkaz
        sk	cleanup-mark	bracket	upresniť
        sk	maintenance	prefix	Tento článok alebo jeho časť
        sk	maintenance	prefix	Tento článok alebo sekcia
        sk	maintenance	prefix	Tento článok si vyžaduje
        sk	maintenance	prefix	Tento článok potrebuje
        sk	maintenance	prefix	Tento článok neobsahuje
        sk	maintenance	prefix	Článok alebo jeho časť
        sk	maintenance	prefix	Prosím, pomôžte
        sk	maintenance	prefix	Pomôžte Wikipédii
        sk	maintenance	prefix	Môžeš pomôcť Wikipédii
        sk	stub	prefix	Tento $1 je zatiaľ „výhonok“
        sk	stub	prefix	Tento článok $1 výhonok
        sk	sister-projects	prefix	Commons ponúka multimediálne súbory
        sk	sister-projects	prefix	Commons ponúka
        sk	sister-projects	prefix	Wikislovník ponúka
        sk	sister-projects	prefix	Wikicitáty ponúkajú
        sk	sister-projects	prefix	Wikizdroje ponúkajú
        sk	succession-box	prefix	Predchodca:
        sk	succession-box	prefix	Nástupca:
        sk	coordinates	prefix	Súradnice: $1°
        sl	hatnotes	prefix	Glavni članek:
        sl	hatnotes	prefix	Glavni članki:
        sl	hatnotes	prefix	Glej tudi:
        sl	hatnotes	prefix	Za druge pomene
        sl	hatnotes	prefix	Ta članek govori o $1 Za
        sl	hatnotes	prefix	Ta članek je o $1 Za
        sl	navbox	label	p • p • u
        sl	navbox	label	p · p · u
        sl	cleanup-mark	bracket	navedi vir
        sl	cleanup-mark	bracket	potreben vir
        sl	cleanup-mark	bracket	vir?
        sl	cleanup-mark	bracket	kdaj?
        sl	cleanup-mark	bracket	kdo?
        sl	cleanup-mark	bracket	kje?
        sl	cleanup-mark	bracket	kateri?
        sl	cleanup-mark	bracket	po čigavem mnenju?
        sl	cleanup-mark	bracket	mrtva povezava
        sl	cleanup-mark	bracket	potrebno pojasnilo
        sl	maintenance	prefix	Ta članek potrebuje
        sl	maintenance	prefix	Ta članek ne navaja
        sl	maintenance	prefix	Ta članek ali
        sl	maintenance	prefix	Članek ne navaja
        sl	maintenance	prefix	Pomagajte Wikipediji
        sl	maintenance	prefix	Prosimo, pomagajte
        sl	stub	prefix	Pomagajte Wikipediji in ga razširite
        sl	stub	prefix	Ta $1 je škrbina
        sl	stub	prefix	Ta članek $1 škrbina
        sl	stub	contains	Pomagajte Wikipediji in ga razširite
        sl	sister-projects	prefix	Wikimedijina zbirka ponuja
        sl	sister-projects	prefix	Wikinavedek vsebuje
        sl	sister-projects	prefix	Wikivir vsebuje
        sl	authority-control	label	Normativna kontrola
        sl	coordinates	prefix	Koordinati: $1°
        sl	coordinates	prefix	Koordinate: $1°
        sr	hatnotes	prefix	Главни чланак:
        sr	hatnotes	prefix	Главни чланци:
        sr	hatnotes	prefix	Детаљније:
        sr	hatnotes	prefix	Види још:
        sr	hatnotes	prefix	За више информација погледајте чланак
        sr	hatnotes	prefix	За друга значења
        sr	hatnotes	prefix	За остале употребе
        sr	hatnotes	prefix	Уколико сте тражили
        sr	hatnotes	prefix	Не треба мешати са
        sr	hatnotes	prefix	Glavni članak:
        sr	hatnotes	prefix	Glavni članci:
        sr	hatnotes	prefix	Vidi još:
        sr	hatnotes	prefix	Za druga značenja
        sr	hatnotes	prefix	Za ostale upotrebe
        sr	navbox	label	п • р • у
        sr	navbox	label	п · р · у
        sr	navbox	label	пру
        sr	navbox	label	п р у
        sr	navbox	label	p • r • u
        sr	cleanup-mark	bracket	тражи се извор
        sr	cleanup-mark	bracket	тражи се боље извор
        sr	cleanup-mark	bracket	тражи се извор од
        sr	cleanup-mark	bracket	потребан извор
        sr	cleanup-mark	bracket	непоуздан извор
        sr	cleanup-mark	bracket	непоуздан извор?
        sr	cleanup-mark	bracket	када?
        sr	cleanup-mark	bracket	ко?
        sr	cleanup-mark	bracket	где?
        sr	cleanup-mark	bracket	који?
        sr	cleanup-mark	bracket	које?
        sr	cleanup-mark	bracket	према коме?
        sr	cleanup-mark	bracket	мртва веза
        sr	cleanup-mark	bracket	појаснити
        sr	cleanup-mark	bracket	traži se izvor
        sr	cleanup-mark	bracket	potreban izvor
        sr	cleanup-mark	bracket	nepouzdan izvor?
        sr	cleanup-mark	bracket	kada?
        sr	cleanup-mark	bracket	ko?
        sr	cleanup-mark	bracket	gde?
        sr	cleanup-mark	bracket	mrtva veza
        sr	maintenance	prefix	Овај чланак или
        sr	maintenance	prefix	Овај чланак не
        sr	maintenance	prefix	Овај чланак захтева
        sr	maintenance	prefix	Овај чланак садржи списак
        sr	maintenance	prefix	Овом чланку је
        sr	maintenance	prefix	Овом чланку су
        sr	maintenance	prefix	Овом чланку потребни
        sr	maintenance	prefix	Овај одељак
        sr	maintenance	prefix	Молимо вас, помозите
        sr	maintenance	prefix	Ovaj članak ili
        sr	maintenance	prefix	Ovom članku
        sr	stub	prefix	Овај чланак $1 је клица
        sr	stub	prefix	Ovaj članak $1 je klica
        sr	stub	contains	Можете помоћи Википедији
        sr	stub	contains	Možete pomoći Vikipediji
        sr	sister-projects	prefix	Викимедијина остава
        sr	sister-projects	prefix	Vikimedijina ostava
        sr	authority-control	label	Нормативна контрола
        sr	authority-control	label	Normativna kontrola
        sr	coordinates	prefix	Координате: $1°
        sr	coordinates	prefix	Koordinate: $1°
        sv	hatnotes	prefix	Huvudartikel:
        sv	hatnotes	prefix	Huvudartiklar:
        sv	hatnotes	prefix	Se även:
        sv	hatnotes	prefix	Se också:
        sv	hatnotes	prefix	För andra betydelser
        sv	hatnotes	prefix	Den här artikeln handlar om $1 För
        sv	hatnotes	prefix	Denna artikel handlar om $1 För
        sv	hatnotes	prefix	Den här artikeln handlar om $1 se
        sv	hatnotes	prefix	Denna artikel handlar om $1 se
        sv	hatnotes	prefix	Ej att förväxla med
        sv	hatnotes	prefix	Inte att förväxla med
        sv	hatnotes	prefix	Uppslagsordet "$1"
        sv	hatnotes	prefix	Uppslagsordet ”$1”
        sv	navbox	label	v • r
        sv	navbox	label	v · r
        sv	navbox	label	v • d • r
        sv	navbox	label	v · d · r
        sv	cleanup-mark	bracket	källa behövs
        sv	cleanup-mark	bracket	källa saknas
        sv	cleanup-mark	bracket	källa?
        sv	cleanup-mark	bracket	bättre källa behövs
        sv	cleanup-mark	bracket	när?
        sv	cleanup-mark	bracket	vem?
        sv	cleanup-mark	bracket	vilka?
        sv	cleanup-mark	bracket	vilken?
        sv	cleanup-mark	bracket	vilket?
        sv	cleanup-mark	bracket	var?
        sv	cleanup-mark	bracket	hur?
        sv	cleanup-mark	bracket	varför?
        sv	cleanup-mark	bracket	av vem?
        sv	cleanup-mark	bracket	enligt vem?
        sv	cleanup-mark	bracket	enligt vilka?
        sv	cleanup-mark	bracket	död länk
        sv	cleanup-mark	bracket	förtydliga
        sv	cleanup-mark	bracket	förtydligande behövs
        sv	cleanup-mark	bracket	oklart
        sv	cleanup-mark	bracket	ospecifik källa
        sv	cleanup-mark	bracket	sida behövs
        sv	cleanup-mark	bracket	tveksam uppgift – diskutera
        sv	cleanup-mark	bracket	inaktuell
        sv	maintenance	prefix	Den här artikeln är helt eller delvis baserad på material från
        sv	maintenance	prefix	Denna artikel är helt eller delvis baserad på material från
        sv	maintenance	prefix	Den här artikeln behöver
        sv	maintenance	prefix	Den här artikeln saknar
        sv	maintenance	prefix	Den här artikeln har
        sv	maintenance	prefix	Den här artikeln innehåller
        sv	maintenance	prefix	Den här artikeln kan behöva
        sv	maintenance	prefix	Denna artikel behöver
        sv	maintenance	prefix	Denna artikel saknar
        sv	maintenance	prefix	Det här avsnittet behöver
        sv	maintenance	prefix	Det här avsnittet saknar
        sv	maintenance	prefix	Det här avsnittet är
        sv	maintenance	prefix	Artikeln behöver
        sv	maintenance	prefix	Texten eller språket i
        sv	maintenance	prefix	Åtgärda genom att lägga till
        sv	maintenance	prefix	Uppgifter utan källhänvisning kan ifrågasättas
        sv	maintenance	prefix	Hjälp gärna Wikipedia
        sv	maintenance	prefix	Diskutera saken på diskussionssidan
        sv	maintenance	contains	Uppgifter utan källhänvisning kan ifrågasättas och tas bort
        sv	stub	prefix	Denna artikel om $1 saknar väsentlig information
        sv	stub	prefix	Den här artikeln om $1 är bara påbörjad
        sv	stub	prefix	Den här $1 är en stubbe
        sv	stub	prefix	Du kan hjälpa till genom att lägga till den
        sv	stub	prefix	Du hjälper Wikipedia genom att
        sv	stub	contains	saknar väsentlig information. Du kan hjälpa till
        sv	sister-projects	prefix	Wikimedia Commons har media
        sv	sister-projects	prefix	Wikimedia Commons har multimedia
        sv	sister-projects	prefix	Wikiquote har citat
        sv	sister-projects	prefix	Wiktionary har ett uppslag
        sv	sister-projects	prefix	Wikisource har original
        sv	sister-projects	prefix	Wikisource har
        sv	sister-projects	prefix	Wikinews har
        sv	sister-projects	prefix	Wikivoyage har
        sv	sister-projects	prefix	Wikibooks har
        sv	sister-projects	prefix	Wikispecies har
        sv	authority-control	label	Auktoritetsdata
        sv	succession-box	prefix	Företrädare:
        sv	succession-box	prefix	Efterträdare:
        sv	coordinates	prefix	Koordinater: $1°
        sv	redirect-note	prefix	(Omdirigerad från
        ta	hatnotes	prefix	முதன்மைக் கட்டுரை:
        ta	hatnotes	prefix	முதன்மைக் கட்டுரைகள்:
        ta	hatnotes	prefix	முதன்மை கட்டுரை:
        ta	hatnotes	prefix	மேலும் காண்க:
        ta	hatnotes	prefix	மேலும் பார்க்க:
        ta	hatnotes	prefix	இதே பெயரில் உள்ள
        ta	navbox	label	பா • உ • தொ
        ta	navbox	label	பா · உ · தொ
        ta	cleanup-mark	bracket	மேற்கோள் தேவை
        ta	cleanup-mark	bracket	சான்று தேவை
        ta	cleanup-mark	bracket	தெளிவுபடுத்துக
        ta	cleanup-mark	bracket	எப்போது?
        ta	cleanup-mark	bracket	யார்?
        ta	cleanup-mark	bracket	யாரால்?
        ta	cleanup-mark	bracket	தொடர்பிழந்த இணைப்பு
        ta	maintenance	prefix	இக்கட்டுரை எந்த மூலங்களையும்
        ta	maintenance	prefix	இந்தக் கட்டுரை எந்த
        ta	maintenance	prefix	இக்கட்டுரையில் மேற்கோள்கள்
        ta	maintenance	prefix	இக்கட்டுரையின் நடுநிலைமை
        ta	stub	contains	விரிவாக்குவதன் மூலம் நீங்கள் விக்கிப்பீடியாவிற்கு
        ta	stub	contains	விரிவாக்கி நீங்கள் விக்கிப்பீடியாவிற்கு
        ta	stub	contains	குறுங்கட்டுரை. இதனை விரிவாக்கி
        ta	sister-projects	prefix	விக்கிமீடியா பொதுவகத்தில்
        ta	sister-projects	prefix	பொதுவகத்தில்
        ta	coordinates	prefix	ஆள்கூறுகள்: $1°
        ta	coordinates	prefix	ஆள்கூறு: $1°
        th	hatnotes	prefix	ดูบทความหลักที่:
        th	hatnotes	prefix	ดูบทความหลักที่
        th	hatnotes	prefix	บทความหลัก:
        th	hatnotes	prefix	บทความหลัก :
        th	hatnotes	prefix	ดูเพิ่มเติมที่:
        th	hatnotes	prefix	ดูเพิ่มเติมได้ที่:
        th	hatnotes	prefix	ดูเพิ่มที่:
        th	hatnotes	prefix	ข้อมูลเพิ่มเติม:
        th	hatnotes	prefix	สำหรับความหมายอื่น
        th	hatnotes	prefix	สำหรับ$1ดูที่
        th	hatnotes	prefix	บทความนี้เกี่ยวกับ$1 สำหรับ
        th	hatnotes	prefix	บทความนี้เกี่ยวกับ$1สำหรับความหมายอื่น
        th	hatnotes	prefix	ระวังสับสนกับ
        th	hatnotes	prefix	อย่าสับสนกับ
        th	navbox	label	ดพก
        th	navbox	label	ดคก
        th	navbox	label	ด · พ · ก
        th	navbox	label	ด • พ • ก
        th	cleanup-mark	bracket	ต้องการอ้างอิง
        th	cleanup-mark	bracket	ต้องการแหล่งอ้างอิง
        th	cleanup-mark	bracket	ต้องการแหล่งอ้างอิงดีกว่านี้
        th	cleanup-mark	bracket	ต้องการคำอธิบายเพิ่มเติม
        th	cleanup-mark	bracket	ต้องการขยายความ
        th	cleanup-mark	bracket	โปรดขยายความ
        th	cleanup-mark	bracket	ต้องการเลขหน้า
        th	cleanup-mark	bracket	เมื่อไร?
        th	cleanup-mark	bracket	เมื่อไหร่?
        th	cleanup-mark	bracket	ใคร?
        th	cleanup-mark	bracket	ใครกล่าว?
        th	cleanup-mark	bracket	โดยใคร?
        th	cleanup-mark	bracket	ตามใคร?
        th	cleanup-mark	bracket	ที่ไหน?
        th	cleanup-mark	bracket	อย่างไร?
        th	cleanup-mark	bracket	ลิงก์เสีย
        th	cleanup-mark	bracket	แหล่งอ้างอิงไม่น่าเชื่อถือ?
        th	cleanup-mark	bracket	น่าสงสัย
        th	maintenance	prefix	บทความนี้ไม่มีการอ้างอิง
        th	maintenance	prefix	บทความนี้ต้องการการอ้างอิง
        th	maintenance	prefix	บทความนี้ต้องการแหล่งอ้างอิง
        th	maintenance	prefix	บทความนี้ต้องการข้อมูล
        th	maintenance	prefix	บทความนี้ยังต้องการ
        th	maintenance	prefix	บทความนี้อาจต้อง
        th	maintenance	prefix	บทความนี้ยังไม่
        th	maintenance	prefix	บทความนี้มีปัญหา
        th	maintenance	prefix	บทความนี้มีหลายปัญหา
        th	maintenance	prefix	บทความนี้ได้รับแจ้ง
        th	maintenance	prefix	ส่วนนี้ไม่มีการอ้างอิง
        th	maintenance	prefix	ส่วนนี้ของบทความ
        th	maintenance	prefix	เนื้อหาในบทความนี้
        th	maintenance	prefix	โปรดช่วย
        th	maintenance	prefix	กรุณาช่วย
        th	maintenance	prefix	คุณสามารถช่วยพัฒนา
        th	maintenance	contains	เนื้อหาที่ขาดแหล่งอ้างอิงอาจถูกนำออก
        th	maintenance	contains	เรียนรู้ว่าจะนำสารแม่แบบนี้ออกได้อย่างไร
        th	stub	contains	ยังเป็นโครง คุณสามารถช่วยวิกิพีเดีย
        th	sister-projects	prefix	วิกิมีเดียคอมมอนส์มีสื่อ
        th	sister-projects	prefix	คอมมอนส์ มีภาพและสื่อ
        th	sister-projects	prefix	คอมมอนส์มีภาพและสื่อ
        th	sister-projects	prefix	ค้นหาเกี่ยวกับ$1โครงการพี่น้องของวิกิพีเดีย
        th	sister-projects	prefix	วิกิซอร์ซมี
        th	sister-projects	prefix	วิกิคำคมมี
        th	sister-projects	prefix	ค้นหา $1 ในวิกิพจนานุกรม
        th	authority-control	prefix	การควบคุมรายการหลักฐาน
        th	coordinates	prefix	พิกัดภูมิศาสตร์: $1°
        th	coordinates	prefix	พิกัด: $1°
        tr	hatnotes	prefix	Ana madde:
        tr	hatnotes	prefix	Ana maddeler:
        tr	hatnotes	prefix	Ayrıca bakınız:
        tr	hatnotes	prefix	Daha fazla bilgi:
        tr	hatnotes	prefix	Başlığın diğer anlamları için
        tr	hatnotes	prefix	Diğer anlamları için
        tr	hatnotes	prefix	Diğer kullanımlar için
        tr	hatnotes	prefix	Bu madde $1 hakkındadır. Diğer
        tr	hatnotes	prefix	Bu madde $1 hakkındadır. Başlığın
        tr	hatnotes	contains	buraya yönlendirilmektedir.
        tr	navbox	label	gtd
        tr	navbox	label	g • t • d
        tr	navbox	label	g · t · d
        tr	navbox	label	g t d
        tr	cleanup-mark	bracket	kaynak belirtilmeli
        tr	cleanup-mark	bracket	kaynak gerekli
        tr	cleanup-mark	bracket	kaynak?
        tr	cleanup-mark	bracket	daha iyi kaynak gerekli
        tr	cleanup-mark	bracket	kaynak güvenilir mi?
        tr	cleanup-mark	bracket	güvenilmez kaynak?
        tr	cleanup-mark	bracket	sayfa belirt
        tr	cleanup-mark	bracket	ne zaman?
        tr	cleanup-mark	bracket	kim?
        tr	cleanup-mark	bracket	kimin?
        tr	cleanup-mark	bracket	kime?
        tr	cleanup-mark	bracket	kime göre?
        tr	cleanup-mark	bracket	kim tarafından?
        tr	cleanup-mark	bracket	hangi?
        tr	cleanup-mark	bracket	hangisi?
        tr	cleanup-mark	bracket	nerede?
        tr	cleanup-mark	bracket	nasıl?
        tr	cleanup-mark	bracket	neden?
        tr	cleanup-mark	bracket	açıklama gerekli
        tr	cleanup-mark	bracket	netleştirilmeli
        tr	cleanup-mark	bracket	ölü bağlantı
        tr	cleanup-mark	bracket	ölü/kırık bağlantı
        tr	cleanup-mark	bracket	kırık bağlantı
        tr	cleanup-mark	bracket	doğrulanamadı
        tr	cleanup-mark	bracket	şüpheli
        tr	cleanup-mark	bracket	şüpheli – tartış
        tr	cleanup-mark	bracket	güncellenmeli
        tr	cleanup-mark	bracket	özgün araştırma?
        tr	maintenance	prefix	Bu madde hiçbir kaynak
        tr	maintenance	prefix	Bu madde, öksüz
        tr	maintenance	prefix	Bu madde önerilmeyen biçimde
        tr	maintenance	prefix	Bu madde veya bölüm
        tr	maintenance	prefix	Bu madde ya da bölüm
        tr	maintenance	prefix	Bu madde doğrulama için
        tr	maintenance	prefix	Bu maddenin veya
        tr	maintenance	prefix	Bu maddenin doğruluğu
        tr	maintenance	prefix	Bu maddenin tarafsızlığı
        tr	maintenance	prefix	Bu maddenin içeriğinin
        tr	maintenance	prefix	Bu maddede birçok sorun
        tr	maintenance	prefix	Bu maddede kaynak
        tr	maintenance	prefix	Bu maddedeki
        tr	maintenance	prefix	Bu bölüm hiçbir kaynak
        tr	maintenance	prefix	Bu bölümün genişletilmesi
        tr	maintenance	prefix	Bu bölüm boş
        tr	maintenance	prefix	Lütfen güvenilir kaynaklar
        tr	maintenance	prefix	Lütfen bu maddeyi
        tr	maintenance	prefix	Kaynaksız içerik
        tr	maintenance	prefix	Kaynak ara:
        tr	maintenance	contains	Kaynaksız içerik itiraz konusu olabilir
        tr	maintenance	contains	Bu şablonun nasıl ve ne zaman kaldırılması
        tr	stub	contains	bu madde taslak seviyesindedir
        tr	stub	contains	Madde içeriğini genişleterek Vikipedi'ye katkı
        tr	sister-projects	prefix	Wikimedia Commons'ta
        tr	sister-projects	prefix	Wikimedia Commons'da
        tr	sister-projects	prefix	Vikisöz'de
        tr	sister-projects	prefix	Vikisözlük'te
        tr	sister-projects	prefix	Vikikaynak'ta
        tr	sister-projects	prefix	Vikihaber'de
        tr	sister-projects	prefix	Vikikitap'ta
        tr	sister-projects	prefix	Vikitür'de
        tr	authority-control	label	Otorite kontrolü
        tr	coordinates	prefix	Koordinatlar: $1°
        uk	hatnotes	prefix	Основна стаття:
        uk	hatnotes	prefix	Основні статті:
        uk	hatnotes	prefix	Докладніше:
        uk	hatnotes	prefix	Див. також:
        uk	hatnotes	prefix	У Вікіпедії є статті про інші значення
        uk	hatnotes	prefix	У Вікіпедії є статті про інших
        uk	hatnotes	prefix	Не плутати з
        uk	hatnotes	prefix	Не слід плутати з
        uk	hatnotes	prefix	Запит «$1» перенаправля
        uk	hatnotes	prefix	Ця стаття про $1. Про
        uk	hatnotes	prefix	Ця стаття — про
        uk	hatnotes	prefix	Ця стаття присвячена $1. Про
        uk	navbox	label	п·о·р
        uk	navbox	label	п • о • р
        uk	navbox	label	п · о · р
        uk	cleanup-mark	bracket	джерело?
        uk	cleanup-mark	bracket	джерело не вказане $1
        uk	cleanup-mark	bracket	джерело не вказано
        uk	cleanup-mark	bracket	немає в джерелі
        uk	cleanup-mark	bracket	неавторитетне джерело
        uk	cleanup-mark	bracket	неавторитетне джерело?
        uk	cleanup-mark	bracket	ненадійне джерело
        uk	cleanup-mark	bracket	ненадійне джерело?
        uk	cleanup-mark	bracket	недоступне посилання
        uk	cleanup-mark	bracket	недоступне посилання $1
        uk	cleanup-mark	bracket	уточнити
        uk	cleanup-mark	bracket	прояснити
        uk	cleanup-mark	bracket	пояснити
        uk	cleanup-mark	bracket	перевірити
        uk	cleanup-mark	bracket	сторінка?
        uk	cleanup-mark	bracket	значущість?
        uk	cleanup-mark	bracket	сумнівно
        uk	cleanup-mark	bracket	оригінальне дослідження?
        uk	cleanup-mark	bracket	коли?
        uk	cleanup-mark	bracket	хто?
        uk	cleanup-mark	bracket	ким?
        uk	cleanup-mark	bracket	кого?
        uk	cleanup-mark	bracket	чий?
        uk	cleanup-mark	bracket	який?
        uk	cleanup-mark	bracket	яка?
        uk	cleanup-mark	bracket	яке?
        uk	cleanup-mark	bracket	які?
        uk	cleanup-mark	bracket	яких?
        uk	cleanup-mark	bracket	де?
        uk	cleanup-mark	bracket	звідки?
        uk	cleanup-mark	bracket	як?
        uk	cleanup-mark	bracket	чому?
        uk	cleanup-mark	bracket	скільки?
        uk	cleanup-mark	bracket	на чию думку?
        uk	maintenance	prefix	Ця стаття не містить
        uk	maintenance	prefix	Ця стаття потребує
        uk	maintenance	prefix	Ця стаття містить перелік
        uk	maintenance	prefix	Ця стаття має
        uk	maintenance	prefix	Ця стаття або розділ
        uk	maintenance	prefix	Ця стаття чи
        uk	maintenance	prefix	Ця стаття може містити
        uk	maintenance	prefix	Цей розділ не містить
        uk	maintenance	prefix	Цей розділ потребує
        uk	maintenance	prefix	Цей розділ статті
        uk	maintenance	prefix	Цю статтю треба
        uk	maintenance	prefix	Цю статтю потрібно
        uk	maintenance	prefix	Стаття потребує
        uk	maintenance	prefix	Якість перекладу
        uk	maintenance	prefix	Будь ласка, допоможіть
        uk	maintenance	prefix	Ви можете допомогти
        uk	maintenance	prefix	Матеріал без джерел може бути
        uk	maintenance	contains	Матеріал без джерел може бути
        uk	maintenance	contains	Ви можете допомогти поліпшити цю статтю
        uk	stub	prefix	Ви можете допомогти проєкту, виправивши
        uk	stub	prefix	Ви можете допомогти проекту, виправивши
        uk	stub	prefix	Це незавершена стаття
        uk	stub	contains	Ви можете допомогти проєкту, виправивши
        uk	stub	contains	Ви можете допомогти проекту, виправивши
        uk	sister-projects	prefix	Вікісховище має
        uk	sister-projects	prefix	Вікіцитати містять
        uk	sister-projects	prefix	Вікісловник має
        uk	sister-projects	prefix	Вікіджерела мають
        uk	sister-projects	prefix	Вікіджерела містять
        uk	sister-projects	prefix	Вікіпідручник має
        uk	sister-projects	prefix	Вікімандри мають
        uk	sister-projects	prefix	Вікіновини мають
        uk	authority-control	label	Нормативний контроль
        uk	authority-control	label	Словники та енциклопедії
        uk	authority-control	label	Тематичні сайти
        uk	authority-control	label	Довідкові видання
        uk	portal-bar	whole	Портал «$1»
        uk	succession-box	prefix	Попередник:
        uk	succession-box	prefix	Наступник:
        uk	coordinates	prefix	Координати: $1°
        vi	hatnotes	prefix	Bài chi tiết:
        vi	hatnotes	prefix	Bài chính:
        vi	hatnotes	prefix	Bài viết chính:
        vi	hatnotes	prefix	Xem thêm:
        vi	hatnotes	prefix	Thông tin thêm:
        vi	hatnotes	prefix	Đối với các định nghĩa khác
        vi	hatnotes	prefix	Đối với $1, xem
        vi	hatnotes	prefix	Về các nghĩa khác, xem
        vi	hatnotes	prefix	Bài này viết về $1. Đối với
        vi	hatnotes	prefix	Bài này viết về $1. Về
        vi	hatnotes	prefix	Bài này nói về $1. Đối với
        vi	hatnotes	prefix	Bài này nói về $1. Về
        vi	hatnotes	prefix	Bài viết này nói về $1. Đối với
        vi	hatnotes	prefix	Bài viết này viết về $1. Đối với
        vi	hatnotes	prefix	Đừng nhầm lẫn với
        vi	hatnotes	prefix	Không nên nhầm lẫn với
        vi	hatnotes	prefix	Trong $1 này, họ là
        vi	hatnotes	prefix	Đây là một tên người
        vi	hatnotes	contains	đổi hướng đến đây. Đối với
        vi	hatnotes	contains	đổi hướng tới đây. Đối với
        vi	hatnotes	contains	chuyển hướng đến đây.
        vi	navbox	label	xts
        vi	navbox	label	x • t • s
        vi	navbox	label	x · t · s
        vi	navbox	label	x t s
        vi	sidebar	prefix	Một phần của loạt bài về
        vi	sidebar	prefix	Bài viết này là một phần của
        vi	sidebar	prefix	Một phần trong loạt bài
        vi	cleanup-mark	bracket	cần dẫn nguồn
        vi	cleanup-mark	bracket	cần nguồn tốt hơn
        vi	cleanup-mark	bracket	cần nguồn y tế
        vi	cleanup-mark	bracket	cần nguồn thứ cấp
        vi	cleanup-mark	bracket	cần giải thích
        vi	cleanup-mark	bracket	cần giải thích thêm
        vi	cleanup-mark	bracket	cần làm rõ
        vi	cleanup-mark	bracket	cần số trang
        vi	cleanup-mark	bracket	cần kiểm chứng
        vi	cleanup-mark	bracket	cần cập nhật
        vi	cleanup-mark	bracket	cần định hướng
        vi	cleanup-mark	bracket	cần ví dụ
        vi	cleanup-mark	bracket	khi nào?
        vi	cleanup-mark	bracket	từ khi nào?
        vi	cleanup-mark	bracket	ai?
        vi	cleanup-mark	bracket	của ai?
        vi	cleanup-mark	bracket	bởi ai?
        vi	cleanup-mark	bracket	theo ai?
        vi	cleanup-mark	bracket	ở đâu?
        vi	cleanup-mark	bracket	nào?
        vi	cleanup-mark	bracket	cái nào?
        vi	cleanup-mark	bracket	như thế nào?
        vi	cleanup-mark	bracket	tại sao?
        vi	cleanup-mark	bracket	liên kết hỏng
        vi	cleanup-mark	bracket	nguồn không đáng tin
        vi	cleanup-mark	bracket	nguồn không đáng tin?
        vi	cleanup-mark	bracket	không khớp với nguồn
        vi	cleanup-mark	bracket	không có trong nguồn
        vi	cleanup-mark	bracket	kiểm chứng không thành công
        vi	cleanup-mark	bracket	mơ hồ
        vi	cleanup-mark	bracket	đáng ngờ
        vi	cleanup-mark	bracket	đáng ngờ – thảo luận
        vi	cleanup-mark	bracket	nghiên cứu chưa công bố?
        vi	maintenance	prefix	Bài này không có nguồn tham khảo
        vi	maintenance	prefix	Bài viết này cần
        vi	maintenance	prefix	Bài này cần
        vi	maintenance	prefix	Bài viết này không được chú giải
        vi	maintenance	prefix	Bài viết hoặc đoạn này
        vi	maintenance	prefix	Bài hoặc đoạn này
        vi	maintenance	prefix	Bài viết hoặc phần này
        vi	maintenance	prefix	Bài này viết về một sự kiện thời sự
        vi	maintenance	prefix	Bài viết này vẫn
        vi	maintenance	prefix	Đoạn này không có nguồn
        vi	maintenance	prefix	Phần này không có nguồn
        vi	maintenance	prefix	Phần này cần
        vi	maintenance	prefix	Nội dung nào ghi mà không có nguồn
        vi	maintenance	prefix	Các tài liệu không có nguồn có thể bị
        vi	maintenance	prefix	Tính trung lập của bài viết này
        vi	maintenance	prefix	Mời bạn giúp
        vi	maintenance	prefix	Mời bạn tham gia
        vi	maintenance	prefix	Xin hãy giúp
        vi	maintenance	prefix	Tìm nguồn:
        vi	maintenance	prefix	Bài viết này có nhiều vấn đề
        vi	maintenance	prefix	Bài viết này không có nguồn
        vi	maintenance	contains	Nội dung nào ghi mà không có nguồn có thể
        vi	maintenance	contains	Tìm hiểu cách thức và thời điểm xóa thông báo này
        vi	stub	prefix	Bài viết $1 còn sơ khai
        vi	stub	prefix	Bài $1 còn sơ khai
        vi	stub	contains	Bạn có thể giúp Wikipedia bằng cách mở rộng
        vi	stub	contains	Bạn có thể giúp Wikipedia mở rộng
        vi	sister-projects	prefix	Wikimedia Commons có thêm
        vi	sister-projects	prefix	Tra $1 trong từ điển mở
        vi	sister-projects	prefix	Wikiquote có sưu tập
        vi	sister-projects	prefix	Wikisource có các tác phẩm
        vi	sister-projects	prefix	Wikisource có văn bản
        vi	sister-projects	prefix	Wikibooks có
        vi	sister-projects	prefix	Wikispecies có thông tin
        vi	sister-projects	prefix	Wikivoyage có
        vi	sister-projects	prefix	Tìm hiểu thêm về $1 các dự án liên quan
        vi	authority-control	label	Tiêu đề chuẩn
        vi	authority-control	label	Cơ sở dữ liệu tiêu đề chuẩn
        vi	authority-control	label	Định danh đơn vị phân loại
        vi	portal-bar	prefix	Cổng thông tin:
        vi	succession-box	prefix	Tiền nhiệm:
        vi	succession-box	prefix	Kế nhiệm:
        vi	coordinates	prefix	Tọa độ: $1°
        vi	redirect-note	prefix	(Đổi hướng từ
        zh	hatnotes	prefix	主条目：
        zh	hatnotes	prefix	主條目：
        zh	hatnotes	prefix	主条目:
        zh	hatnotes	prefix	主條目:
        zh	hatnotes	prefix	主页面：
        zh	hatnotes	prefix	主頁面：
        zh	hatnotes	prefix	主分类：
        zh	hatnotes	prefix	主分類：
        zh	hatnotes	prefix	参见：
        zh	hatnotes	prefix	參見：
        zh	hatnotes	prefix	参见:
        zh	hatnotes	prefix	參見:
        zh	hatnotes	prefix	另见：
        zh	hatnotes	prefix	另見：
        zh	hatnotes	prefix	另见:
        zh	hatnotes	prefix	另見:
        zh	hatnotes	prefix	另请参阅：
        zh	hatnotes	prefix	另請參閱：
        zh	hatnotes	prefix	更多信息：
        zh	hatnotes	prefix	更多資訊：
        zh	hatnotes	prefix	更多信息:
        zh	hatnotes	prefix	更多資訊:
        zh	hatnotes	prefix	进一步信息：
        zh	hatnotes	prefix	進一步資訊：
        zh	hatnotes	prefix	关于与“
        zh	hatnotes	prefix	关于与「
        zh	hatnotes	prefix	關於與「
        zh	hatnotes	prefix	關於與“
        zh	hatnotes	prefix	關於与「
        zh	hatnotes	prefix	关于與「
        zh	hatnotes	prefix	“$1”重定向至此
        zh	hatnotes	prefix	「$1」重定向至此
        zh	hatnotes	prefix	“$1”重定向到此
        zh	hatnotes	prefix	「$1」重新導向至此
        zh	hatnotes	prefix	本条目$1。关于
        zh	hatnotes	prefix	本條目$1。關於
        zh	hatnotes	prefix	本条目$1。關於
        zh	hatnotes	prefix	本条目介绍的是
        zh	hatnotes	prefix	本條目介紹的是
        zh	hatnotes	prefix	本文介绍的是
        zh	hatnotes	prefix	本文介紹的是
        zh	hatnotes	prefix	本页面介绍的是
        zh	hatnotes	prefix	本頁面介紹的是
        zh	hatnotes	prefix	关于其他用法
        zh	hatnotes	prefix	關於其他用法
        zh	hatnotes	prefix	關於其他$1請見
        zh	hatnotes	prefix	不要与$1混淆
        zh	hatnotes	prefix	請勿與$1混淆
        zh	hatnotes	prefix	请勿与$1混淆
        zh	hatnotes	prefix	提示：此条目
        zh	hatnotes	prefix	提示：此條目
        zh	hatnotes	prefix	此条目的主题不是
        zh	hatnotes	prefix	此條目的主題不是
        zh	hatnotes	prefix	此条目介绍的是
        zh	hatnotes	prefix	此條目介紹的是
        zh	hatnotes	prefix	這是一個$1姓名
        zh	navbox	label	閱論編
        zh	navbox	label	阅论编
        zh	navbox	label	查论编
        zh	navbox	label	查論編
        zh	navbox	label	查讨编
        zh	navbox	label	閱·論·編
        zh	navbox	label	阅·论·编
        zh	navbox	label	查·论·编
        zh	navbox	label	查·論·編
        zh	navbox	label	閱 · 論 · 編
        zh	navbox	label	阅 · 论 · 编
        zh	navbox	label	查 · 论 · 编
        zh	navbox	label	查 · 論 · 編
        zh	navbox	label	查 • 论 • 编
        zh	navbox	label	查 • 論 • 編
        zh	navbox	label	閱 • 論 • 編
        zh	navbox	label	阅 • 论 • 编
        zh	cleanup-mark	bracket	来源请求
        zh	cleanup-mark	bracket	來源請求
        zh	cleanup-mark	bracket	需要解释
        zh	cleanup-mark	bracket	需要解釋
        zh	cleanup-mark	bracket	需要引用
        zh	cleanup-mark	bracket	需要引文
        zh	cleanup-mark	bracket	需要更好来源
        zh	cleanup-mark	bracket	需要较佳来源
        zh	cleanup-mark	bracket	需要較佳來源
        zh	cleanup-mark	bracket	需要第三方来源
        zh	cleanup-mark	bracket	需要第三方來源
        zh	cleanup-mark	bracket	需要非第一手来源
        zh	cleanup-mark	bracket	需要非第一手來源
        zh	cleanup-mark	bracket	需要消歧义
        zh	cleanup-mark	bracket	需要消歧義
        zh	cleanup-mark	bracket	需要更新
        zh	cleanup-mark	bracket	需要完整来源
        zh	cleanup-mark	bracket	需要完整來源
        zh	cleanup-mark	bracket	页码请求
        zh	cleanup-mark	bracket	頁碼請求
        zh	cleanup-mark	bracket	页码需要
        zh	cleanup-mark	bracket	查证请求
        zh	cleanup-mark	bracket	查證請求
        zh	cleanup-mark	bracket	可疑
        zh	cleanup-mark	bracket	可疑 – 讨论
        zh	cleanup-mark	bracket	可疑 – 討論
        zh	cleanup-mark	bracket	存疑
        zh	cleanup-mark	bracket	不可靠来源
        zh	cleanup-mark	bracket	不可靠來源
        zh	cleanup-mark	bracket	不可靠来源？
        zh	cleanup-mark	bracket	不可靠來源？
        zh	cleanup-mark	bracket	不可靠来源?
        zh	cleanup-mark	bracket	不可靠來源?
        zh	cleanup-mark	bracket	来源可靠？
        zh	cleanup-mark	bracket	來源可靠？
        zh	cleanup-mark	bracket	来源可靠?
        zh	cleanup-mark	bracket	來源可靠?
        zh	cleanup-mark	bracket	与来源不符
        zh	cleanup-mark	bracket	與來源不符
        zh	cleanup-mark	bracket	原创研究？
        zh	cleanup-mark	bracket	原創研究？
        zh	cleanup-mark	bracket	原创研究?
        zh	cleanup-mark	bracket	原創研究?
        zh	cleanup-mark	bracket	失效链接
        zh	cleanup-mark	bracket	失效連結
        zh	cleanup-mark	bracket	失效链接 $1
        zh	cleanup-mark	bracket	失效連結 $1
        zh	cleanup-mark	bracket	失效鏈接
        zh	cleanup-mark	bracket	失效鏈接 $1
        zh	cleanup-mark	bracket	永久失效链接
        zh	cleanup-mark	bracket	永久失效連結
        zh	cleanup-mark	bracket	永久失效鏈接
        zh	cleanup-mark	bracket	何时？
        zh	cleanup-mark	bracket	何時？
        zh	cleanup-mark	bracket	何时?
        zh	cleanup-mark	bracket	何時?
        zh	cleanup-mark	bracket	谁？
        zh	cleanup-mark	bracket	誰？
        zh	cleanup-mark	bracket	谁?
        zh	cleanup-mark	bracket	誰?
        zh	cleanup-mark	bracket	由谁？
        zh	cleanup-mark	bracket	由誰？
        zh	cleanup-mark	bracket	哪个？
        zh	cleanup-mark	bracket	哪個？
        zh	cleanup-mark	bracket	哪个?
        zh	cleanup-mark	bracket	哪個?
        zh	cleanup-mark	bracket	哪些？
        zh	cleanup-mark	bracket	哪里？
        zh	cleanup-mark	bracket	哪裡？
        zh	cleanup-mark	bracket	何处？
        zh	cleanup-mark	bracket	何處？
        zh	cleanup-mark	bracket	为什么？
        zh	cleanup-mark	bracket	為什麼？
        zh	cleanup-mark	bracket	如何？
        zh	cleanup-mark	bracket	什么？
        zh	cleanup-mark	bracket	什麼？
        zh	cleanup-mark	bracket	谁说的？
        zh	cleanup-mark	bracket	根据谁？
        zh	cleanup-mark	bracket	根據誰？
        zh	cleanup-mark	bracket	与谁相比？
        zh	cleanup-mark	bracket	模糊
        zh	cleanup-mark	bracket	含糊
        zh	cleanup-mark	bracket	语焉不详
        zh	cleanup-mark	bracket	語焉不詳
        zh	maintenance	prefix	您可以在 ArchWiki 的对应页面找到本文翻译的
        zh	maintenance	prefix	本文可能与英文原文存在出入
        zh	maintenance	prefix	此条目没有列出
        zh	maintenance	prefix	此條目沒有列出
        zh	maintenance	prefix	此條目没有列出
        zh	maintenance	prefix	此条目沒有列出
        zh	maintenance	prefix	此条目需要
        zh	maintenance	prefix	此條目需要
        zh	maintenance	prefix	此条目可能
        zh	maintenance	prefix	此條目可能
        zh	maintenance	prefix	此条目疑似
        zh	maintenance	prefix	此條目疑似
        zh	maintenance	prefix	翻译状态：
        zh	maintenance	prefix	翻譯狀態：
        zh	maintenance	prefix	本文（或部分内容）译自
        zh	maintenance	prefix	此条目翻译
        zh	maintenance	prefix	此條目翻譯
        zh	maintenance	prefix	此条目可参照
        zh	maintenance	prefix	此條目可参照
        zh	maintenance	prefix	此條目可參照
        zh	maintenance	prefix	此条目的
        zh	maintenance	prefix	此條目的
        zh	maintenance	prefix	此条目不
        zh	maintenance	prefix	此條目不
        zh	maintenance	prefix	此条目包含
        zh	maintenance	prefix	此條目包含
        zh	maintenance	prefix	此条目存在
        zh	maintenance	prefix	此條目存在
        zh	maintenance	prefix	此条目已
        zh	maintenance	prefix	此條目已
        zh	maintenance	prefix	此条目过于
        zh	maintenance	prefix	此條目過於
        zh	maintenance	prefix	此条目使用
        zh	maintenance	prefix	此條目使用
        zh	maintenance	prefix	此条目论述
        zh	maintenance	prefix	此條目論述
        zh	maintenance	prefix	此条目内容
        zh	maintenance	prefix	此條目內容
        zh	maintenance	prefix	此條目或
        zh	maintenance	prefix	此条目或
        zh	maintenance	prefix	此条目是
        zh	maintenance	prefix	此條目是
        zh	maintenance	prefix	此章节
        zh	maintenance	prefix	此章節
        zh	maintenance	prefix	此段落
        zh	maintenance	prefix	此列表
        zh	maintenance	prefix	此生者传记
        zh	maintenance	prefix	此生者傳記
        zh	maintenance	prefix	此生物学
        zh	maintenance	prefix	本条目存在以下问题
        zh	maintenance	prefix	本條目存在以下問題
        zh	maintenance	prefix	本条目需要
        zh	maintenance	prefix	本條目需要
        zh	maintenance	prefix	本章节
        zh	maintenance	prefix	本章節
        zh	maintenance	prefix	请帮助改进
        zh	maintenance	prefix	請幫助改進
        zh	maintenance	prefix	请协助
        zh	maintenance	prefix	請協助
        zh	maintenance	prefix	致使用者：
        zh	maintenance	prefix	致编辑者：
        zh	maintenance	prefix	致編輯者：
        zh	maintenance	prefix	无法查证的内容
        zh	maintenance	prefix	無法查證的內容
        zh	maintenance	prefix	未有可靠来源的内容
        zh	maintenance	prefix	未有可靠來源的內容
        zh	maintenance	contains	请协助补充多方面可靠来源
        zh	maintenance	contains	請協助補充多方面可靠來源
        zh	maintenance	contains	无法查证的内容可能
        zh	maintenance	contains	無法查證的內容可能
        zh	maintenance	contains	请协助改善本条目
        zh	maintenance	contains	請協助改善本條目
        zh	stub	prefix	这是一篇$1小作品
        zh	stub	prefix	這是一篇$1小作品
        zh	stub	prefix	这是一个$1小作品
        zh	stub	prefix	這是一個$1小作品
        zh	stub	prefix	本条目为$1小作品
        zh	stub	contains	编辑或修订扩充其内容
        zh	stub	contains	編輯或修訂擴充其內容
        zh	sister-projects	prefix	从维基百科的姊妹计划
        zh	sister-projects	prefix	從維基百科的姊妹計劃
        zh	sister-projects	prefix	维基共享资源中$1多媒体资源
        zh	sister-projects	prefix	维基共享资源中$1多媒體資源
        zh	sister-projects	prefix	維基共享資源中$1多媒体资源
        zh	sister-projects	prefix	維基共享資源中$1多媒體資源
        zh	sister-projects	prefix	维基共享资源上$1多媒体资源
        zh	sister-projects	prefix	维基共享资源上$1多媒體資源
        zh	sister-projects	prefix	維基共享資源上$1多媒体资源
        zh	sister-projects	prefix	維基共享資源上$1多媒體資源
        zh	sister-projects	prefix	维基词典上$1解释
        zh	sister-projects	prefix	維基詞典上$1解釋
        zh	sister-projects	prefix	维基语录上的
        zh	sister-projects	prefix	維基語錄上的
        zh	sister-projects	prefix	维基文库中$1原文
        zh	sister-projects	prefix	維基文庫中$1原文
        zh	sister-projects	prefix	维基教科书中$1教科书
        zh	sister-projects	prefix	維基教科書中$1教科書
        zh	sister-projects	prefix	维基新闻相关报道
        zh	sister-projects	prefix	維基新聞相關報導
        zh	sister-projects	prefix	维基物种中的分类
        zh	sister-projects	prefix	維基物種中的分類
        zh	sister-projects	prefix	维基导游中的旅行
        zh	sister-projects	prefix	維基導遊中的旅行
        zh	authority-control	prefix	规范控制
        zh	authority-control	prefix	規範控制
        zh	portal-bar	prefix	主题首页：
        zh	portal-bar	prefix	主題首頁：
        zh	succession-box	prefix	前任：
        zh	succession-box	prefix	继任：
        zh	succession-box	prefix	繼任：
        zh	coordinates	prefix	坐标：$1°
        zh	coordinates	prefix	座標：$1°
        zh	coordinates	prefix	坐標：$1°
        zh	coordinates	prefix	坐标: $1°
        """
}
