/// What MediaWiki calls its namespaces in each language, made by `Tools/make-namespace-table`.
///
/// A line is language, namespace, name. Names stand with spaces; `$1` is the name of the project ("Wikipedia"). Other
/// languages than `en` do not repeat the English names, which every wiki understands. `@fallback` in the second column
/// names another language whose names the wiki understands as well; all are listed, so none has to be followed.
///
/// The facts come from the message files of MediaWiki and of its extension Scribunto; the names of portals, drafts and
/// books, which wikis add themselves, are listed in the tool.
enum NamespaceTable {
    static let tsv: StaticString = """
        ab	@fallback	ru
        ab	category	Акатегориа
        ab	category	Категория
        ab	category-talk	Акатегориа ахцәажәара
        ab	category-talk	Обсуждение категории
        ab	file	Афаил
        ab	file	Файл
        ab	file-talk	Афаил ахцәажәара
        ab	file-talk	Обсуждение файла
        ab	help	Ацхыраара
        ab	help	Справка
        ab	help-talk	Ацхыраара ахцәажәара
        ab	help-talk	Обсуждение справки
        ab	media	Амедиа
        ab	media	Медиа
        ab	mediawiki	Амедиавики
        ab	mediawiki-talk	Амедиавики ахцәажәара
        ab	mediawiki-talk	Обсуждение MediaWiki
        ab	module	Амодул
        ab	module	Амодуль
        ab	module-talk	Амодул ахцәажәара
        ab	module-talk	Амодуль ахцәажәара
        ab	project-talk	$1 ахцәажәара
        ab	project-talk	Обсуждение $1
        ab	special	Служебная
        ab	special	Цастәи
        ab	talk	Ахцәажәара
        ab	talk	Обсуждение
        ab	template	Ашаблон
        ab	template	Шаблон
        ab	template-talk	Ашаблон ахцәажәара
        ab	template-talk	Обсуждение шаблона
        ab	user	Алахәыла
        ab	user	Иалахә
        ab	user	Участник
        ab	user-talk	Алахәыла ахцәажәара
        ab	user-talk	Обсуждение участника
        abs	@fallback	id
        ace	@fallback	id
        ace	category	Kategori
        ace	category	Kawan
        ace	category-talk	Kategori Pembicaraan
        ace	category-talk	Marit Kawan
        ace	category-talk	Pembicaraan Kategori
        ace	file	Berkas
        ace	file	Beureukaih
        ace	file	Gambar
        ace	file-talk	Gambar Pembicaraan
        ace	file-talk	Marit Beureukaih
        ace	file-talk	Pembicaraan Berkas
        ace	file-talk	Pembicaraan Gambar
        ace	help	Bantuan
        ace	help	Beunantu
        ace	help-talk	Bantuan Pembicaraan
        ace	help-talk	Marit Beunantu
        ace	help-talk	Pembicaraan Bantuan
        ace	media	Alat
        ace	mediawiki	AlatWiki
        ace	mediawiki-talk	Marit AlatWiki
        ace	mediawiki-talk	Marit MediaWiki
        ace	mediawiki-talk	MediaWiki Pembicaraan
        ace	mediawiki-talk	Pembicaraan MediaWiki
        ace	project-talk	Marit $1
        ace	project-talk	Pembicaraan $1
        ace	special	Istimewa
        ace	special	Kusuih
        ace	talk	Bicara
        ace	talk	Marit
        ace	talk	Pembicaraan
        ace	template	Pola
        ace	template	Seunaleuëk
        ace	template	Templat
        ace	template-talk	Marit Pola
        ace	template-talk	Marit Seunaleuëk
        ace	template-talk	Pembicaraan Templat
        ace	template-talk	Templat Pembicaraan
        ace	user	Pengguna
        ace	user	Ureuëng Ngui
        ace	user	Ureuëng Nguy
        ace	user-talk	Bicara Pengguna
        ace	user-talk	Marit Ureuëng Ngui
        ace	user-talk	Marit Ureuëng Nguy
        ace	user-talk	Pembicaraan Pengguna
        ady	@fallback	ady-cyrl
        ady-cyrl	media	Медиа
        aeb	@fallback	ar
        aeb-arab	@fallback	ar
        af	category	Kategorie
        af	category-talk	Kategoriebespreking
        af	file	Beeld
        af	file	Lêer
        af	file-talk	Beeldbespreking
        af	file-talk	Lêerbespreking
        af	help	Hulp
        af	help-talk	Hulpbespreking
        af	mediawiki-talk	MediaWikibespreking
        af	portal	Portaal
        af	project-talk	$1bespreking
        af	special	Spesiaal
        af	talk	Bespreking
        af	template	Sjabloon
        af	template-talk	Sjabloonbespreking
        af	user	Gebruiker
        af	user-talk	Gebruikerbespreking
        ak	category	Nkyekyem
        ak	category-talk	Nkyekyem nkɔmmɔbea
        ak	file-talk	File nkɔmmɔ
        ak	help	Boa
        ak	help-talk	Mmoa nkɔmmɔbea
        ak	mediawiki-talk	MediaWiki nkɔmmɔ
        ak	project-talk	$1 nkɔmmɔ
        ak	special	Soronko
        ak	talk	Nkɔmmɔ
        ak	template	Nhwɛsode
        ak	template-talk	Nhwɛsode nkɔmmɔbea
        ak	user	Odwumanyɛni
        ak	user-talk	Odwumanyɛni nkɔmmɔbea
        aln	@fallback	sq
        aln	category	Kategori
        aln	category	Kategoria
        aln	category-talk	Kategori Diskutim
        aln	category-talk	Kategoria diskutim
        aln	file	Figura
        aln	file	Skeda
        aln	file-talk	Figura diskutim
        aln	file-talk	Skeda diskutim
        aln	help	Ndihmë
        aln	help-talk	Ndihmë diskutim
        aln	mediawiki-talk	MediaWiki diskutim
        aln	project-talk	$1 diskutim
        aln	special	Speciale
        aln	talk	Diskutim
        aln	template	Stampa
        aln	template-talk	Stampa diskutim
        aln	user	Perdoruesi
        aln	user	Përdorues
        aln	user	Përdoruesi
        aln	user	Përdoruesja
        aln	user-talk	Perdoruesi diskutim
        aln	user-talk	Përdoruesi diskutim
        aln	user-talk	Përdoruesja diskutim
        als	@fallback	de
        alt	@fallback	ru
        alt	category	Категория
        alt	category-talk	Категорияны шӱӱжери
        alt	file	Файл
        alt	file-talk	Файлды шӱӱжери
        alt	help	Болуш
        alt	help-talk	Болушты шӱӱжери
        alt	media	Медиа
        alt	mediawiki-talk	MediaWiki-ни шӱӱжери
        alt	module	Модуль
        alt	module-talk	Модульды шӱӱжери
        alt	project-talk	$1 шӱӱжери
        alt	special	Аҥылу
        alt	talk	Шӱӱжӱ
        alt	template	Ӱлекер
        alt	template-talk	Ӱлекерди шӱӱжери
        alt	user	Туружаачы
        alt	user-talk	Туружаачыны шӱӱжери
        am	category	መደብ
        am	category-talk	መደብ ውይይት
        am	file	ስዕል
        am	file-talk	ስዕል ውይይት
        am	help	እርዳታ
        am	help-talk	እርዳታ ውይይት
        am	media	ፋይል
        am	mediawiki	መልዕክት
        am	mediawiki-talk	መልዕክት ውይይት
        am	project-talk	$1 ውይይት
        am	special	ልዩ
        am	talk	ውይይት
        am	template	መለጠፊያ
        am	template	መልጠፊያ
        am	template-talk	መለጠፊያ ውይይት
        am	template-talk	መልጠፊያ ውይይት
        am	user	አባል
        am	user-talk	አባል ውይይት
        ami	@fallback	zh
        ami	@fallback	zh-hans
        ami	@fallback	zh-hant
        ami	@fallback	zh-hk
        ami	category	Kasasiwasiw
        ami	category-talk	Masasowal to kasasiwasiw
        ami	file	Faylo
        ami	file-talk	Masasowal to faylo
        ami	help	Nipadama'
        ami	help	Nipadama’
        ami	help-talk	Mipadama’ a masasowal
        ami	help-talk	Nipadama' a masasowal
        ami	media	Mitiya
        ami	mediawiki-talk	Masasowal to MediaWiki
        ami	project-talk	$1 a kasasowal
        ami	special	Kasi'iked
        ami	special	Kasi’iked
        ami	talk	Kasasowal
        ami	template	Masalipa
        ami	template-talk	Masalipaay a kasasowal
        ami	user	Midemakay
        ami	user-talk	Kasasowal no midemakay
        an	@fallback	es
        an	category	Categoría
        an	category-talk	Descusión categoría
        an	file	Imachen
        an	file-talk	Descusión imachen
        an	help	Aduya
        an	help-talk	Descusión aduya
        an	mediawiki-talk	Descusión MediaWiki
        an	module	Módulo
        an	module-talk	Descusión módulo
        an	project-talk	Descusión $1
        an	special	Especial
        an	special	Espezial
        an	talk	Descusión
        an	template	Plantilla
        an	template-talk	Descusión plantilla
        an	user	Usuaria
        an	user	Usuario
        an	user-talk	Descusión usuaria
        an	user-talk	Descusión usuario
        ang	category	Flocc
        ang	category-talk	Floccgesprec
        ang	category-talk	Floccmotung
        ang	category-talk	Floccmōtung
        ang	file	Biliþ
        ang	file	Ymele
        ang	file-talk	Biliþmotung
        ang	file-talk	Biliþmōtung
        ang	file-talk	Ymelmōtung
        ang	help-talk	Helpgesprec
        ang	help-talk	Helpmotung
        ang	help-talk	Helpmōtung
        ang	mediawiki-talk	MediaWikimōtung
        ang	special	Syndrig
        ang	talk	Gesprec
        ang	talk	Motung
        ang	talk	Mōtung
        ang	template	Bysen
        ang	template-talk	Bysengesprec
        ang	template-talk	Bysenmotung
        ang	template-talk	Bysenmōtung
        ang	user	Brucend
        ang	user	Brūcend
        ang	user-talk	Brucendmotung
        ang	user-talk	Brūcendmōtung
        anp	@fallback	hi
        ar	category	تصنيف
        ar	category-talk	نقاش التصنيف
        ar	draft	مسودة
        ar	file	صورة
        ar	file	ملف
        ar	file-talk	نقاش الصورة
        ar	file-talk	نقاش الملف
        ar	help	مساعدة
        ar	help-talk	نقاش المساعدة
        ar	media	ميديا
        ar	media	وسائط
        ar	mediawiki	ميدياويكي
        ar	mediawiki-talk	نقاش ميدياويكي
        ar	module	وحدة
        ar	module-talk	نقاش الوحدة
        ar	portal	بوابة
        ar	project-talk	نقاش $1
        ar	special	خاص
        ar	talk	نقاش
        ar	template	قالب
        ar	template-talk	نقاش القالب
        ar	user	مستخدم
        ar	user	مستخدمة
        ar	user-talk	نقاش المستخدم
        ar	user-talk	نقاش المستخدمة
        arc	category	ܣܕܪܐ
        arc	category-talk	ܡܡܠܠܐ ܕܣܕܪܐ
        arc	file	ܠܦܦܐ
        arc	file-talk	ܡܡܠܠܐ ܕܠܦܦܐ
        arc	help	ܥܘܕܪܢܐ
        arc	help-talk	ܡܡܠܠܐ ܕܥܘܕܪܢܐ
        arc	media	ܡܝܕܝܐ
        arc	mediawiki	ܡܝܕܝܐܘܝܩܝ
        arc	mediawiki-talk	ܡܡܠܠܐ ܕܡܝܕܝܐܘܝܩܝ
        arc	project-talk	ܡܡܠܠܐ ܕ$1
        arc	special	ܕܝܠܢܝܐ
        arc	talk	ܡܡܠܠܐ
        arc	template	ܩܠܒܐ
        arc	template-talk	ܡܡܠܠܐ ܕܩܠܒܐ
        arc	user	ܡܦܠܚܢܐ
        arc	user	ܡܬܚܫܚܢܐ
        arc	user-talk	ܡܡܠܠܐ ܕܡܦܠܚܢܐ
        arc	user-talk	ܡܡܠܠܐ ܕܡܬܚܫܚܢܐ
        arn	@fallback	es
        arq	@fallback	ar
        ary	@fallback	ar
        ary	category	تصنيف
        ary	category-talk	لمداكرة د تصنيف
        ary	category-talk	نقاش التصنيف
        ary	file	فيشي
        ary	file	ملف
        ary	file-talk	لمداكرة د لفيشي
        ary	file-talk	نقاش الملف
        ary	help	مساعدة
        ary	help	معاونة
        ary	help-talk	لمداكرة د لمعاونة
        ary	help-talk	نقاش المساعدة
        ary	media	ميديا
        ary	mediawiki	ميدياويكي
        ary	mediawiki-talk	لمداكرة د ميدياويكي
        ary	mediawiki-talk	نقاش ميدياويكي
        ary	project-talk	لمداكرة د $1
        ary	project-talk	نقاش $1
        ary	special	خاص
        ary	talk	مداكرة
        ary	talk	نقاش
        ary	template	قالب
        ary	template	موضيل
        ary	template-talk	لمداكرة د لموضيل
        ary	template-talk	نقاش القالب
        ary	user	خدايمي
        ary	user	مستخدم
        ary	user-talk	لمداكرة د لخدايمي
        ary	user-talk	نقاش المستخدم
        arz	@fallback	ar
        arz	category	تصنيف
        arz	category-talk	نقاش التصنيف
        arz	file	صورة
        arz	file	ملف
        arz	file-talk	نقاش الصورة
        arz	file-talk	نقاش الملف
        arz	help	مساعدة
        arz	help-talk	نقاش المساعدة
        arz	media	ميديا
        arz	media	وسائط
        arz	mediawiki	ميدياويكى
        arz	mediawiki-talk	نقاش ميدياويكى
        arz	portal	بوابة
        arz	project-talk	نقاش $1
        arz	special	خاص
        arz	talk	نقاش
        arz	template	قالب
        arz	template-talk	نقاش القالب
        arz	user	مستخدم
        arz	user-talk	نقاش المستخدم
        as	category	श्रेणी
        as	category	শ্রেণী
        as	category	শ্ৰেণী
        as	category-talk	श्रेणी वार्ता
        as	category-talk	শ্রেণী বার্তা
        as	category-talk	শ্ৰেণী বাৰ্তা
        as	file	चित्र
        as	file	চিত্র
        as	file	চিত্ৰ
        as	file-talk	चित्र वार्ता
        as	file-talk	চিত্র বার্তা
        as	file-talk	চিত্ৰ বাৰ্তা
        as	help	সহায়
        as	help-talk	সহায় বার্তা
        as	help-talk	সহায় বাৰ্তা
        as	media	মাধ্যম
        as	mediawiki	মিডিয়াৱিকি
        as	mediawiki	মেডিয়াৱিকি
        as	mediawiki-talk	MediaWiki বার্তা
        as	mediawiki-talk	মিডিয়াৱিকি আলোচনা
        as	mediawiki-talk	মেডিয়াৱিকি বাৰ্তা
        as	project-talk	$1 वार्ता
        as	project-talk	$1 বার্তা
        as	project-talk	$1 বাৰ্তা
        as	special	विशेष
        as	special	বিশেষ
        as	talk	वार्ता
        as	talk	বার্তা
        as	talk	বাৰ্তা
        as	template	साँचा
        as	template	সাঁচ
        as	template-talk	साँचा वार्ता
        as	template-talk	সাঁচ বার্তা
        as	template-talk	সাঁচ বাৰ্তা
        as	user	सदस्य
        as	user	সদস্য
        as	user-talk	सदस्य वार्ता
        as	user-talk	সদস্য বার্তা
        as	user-talk	সদস্য বাৰ্তা
        ast	@fallback	es
        ast	category	Categoría
        ast	category-talk	Categoría alderique
        ast	category-talk	Categoría discusión
        ast	file	Archivu
        ast	file	Ficheru
        ast	file	Imaxe
        ast	file	Imaxen
        ast	file-talk	Archivu alderique
        ast	file-talk	Ficheru alderique
        ast	file-talk	Imaxe alderique
        ast	file-talk	Imaxen discusión
        ast	help	Aida
        ast	help	Ayuda
        ast	help-talk	Aida alderique
        ast	help-talk	Ayuda alderique
        ast	help-talk	Ayuda discusión
        ast	media	Medios
        ast	mediawiki-talk	MediaWiki alderique
        ast	mediawiki-talk	MediaWiki discusión
        ast	module	Módulu
        ast	module-talk	Módulu alderique
        ast	project-talk	$1 alderique
        ast	project-talk	$1 discusión
        ast	special	Especial
        ast	talk	Alderique
        ast	talk	Discusión
        ast	template	Plantilla
        ast	template	Plantía
        ast	template-talk	Plantilla discusión
        ast	template-talk	Plantía alderique
        ast	user	Usuaria
        ast	user	Usuariu
        ast	user-talk	Usuaria alderique
        ast	user-talk	Usuariu alderique
        ast	user-talk	Usuariu discusión
        atj	@fallback	fr
        atj	category	Tipanictawin
        atj	category-talk	Ke ici aimihitonaniwok tipanictawin
        atj	file	Natisinahikaniwoc
        atj	file-talk	Ke ici aimihitonaniwok natisinihikaniwoc
        atj	help	Witcihikoiin
        atj	help-talk	Ke ici aimihitonaniwok witcihewinik
        atj	media	Tipatcimoctakewin
        atj	mediawiki-talk	Ke ici aimihitonaniwok MediaWiki
        atj	module	Aitapihikewin
        atj	module-talk	Aitapihikan ke ici aimihitonaniwok
        atj	project-talk	Ke ici aimihitonaniwok $1
        atj	special	Kotakahi
        atj	talk	Ke ici aimihitonaniwok
        atj	template	Tapapitcikesinihikan
        atj	template	Tipapitcikesinihikan
        atj	template-talk	Ke ici arimotcikatek tapapitcikesinihikan
        atj	template-talk	Ke ici arimotcikatek tipapitcikesinihikan
        atj	user	Ka notcitatc
        atj	user-talk	Ke ici aimihitonaniwok notcita iriniw
        av	@fallback	ru
        av	category	Категория
        av	category-talk	Категориялъул бахӀс
        av	file	Файл
        av	file-talk	Файлалъул бахӀс
        av	help	Кумек
        av	help-talk	Кумекалъул бахӀс
        av	media	Медиа
        av	mediawiki-talk	MediaWiki-ялъул бахӀс
        av	project-talk	$1лъул бахӀс
        av	special	Хъулухъалъулаб
        av	talk	БахӀс
        av	template	Халип
        av	template-talk	Халипалъул бахӀс
        av	user	ГӀахьалчи
        av	user	ГӀахьалчӀужу
        av	user-talk	ГӀахьалчиясул бахӀс
        av	user-talk	ГӀахьалчӀужуялъул бахӀс
        avk	@fallback	es
        avk	@fallback	fr
        avk	@fallback	ru
        avk	category	Loma
        avk	category-talk	Lomaprilara
        avk	file	Ewava
        avk	file	Iyeltak
        avk	file-talk	Ewavaprilara
        avk	file-talk	Iyeltakprilara
        avk	help	Pomara
        avk	help-talk	Pomaraprilara
        avk	media	Kanaca
        avk	media	Mamind
        avk	mediawiki-talk	MediaWiki prilara
        avk	module	Siba
        avk	module-talk	Sibaprilara
        avk	project-talk	$1 prilara
        avk	special	Aptaca
        avk	talk	Prilara
        avk	template	Teza
        avk	template-talk	Tezaprilara
        avk	user	Favesik
        avk	user-talk	Favesikprilara
        awa	@fallback	hi
        awa	category	श्रेणी
        awa	category-talk	श्रेणी बातचीत
        awa	file	फाइल
        awa	file-talk	फाइल बातचीत
        awa	help	मदद
        awa	help-talk	मदद बातचीत
        awa	media	मीडिया
        awa	mediawiki	मीडियाविकी
        awa	mediawiki-talk	मीडियाविकी बातचीत
        awa	project-talk	$1 बातचीत
        awa	special	खास
        awa	talk	बातचीत
        awa	template	खाँचा
        awa	template-talk	खाँचा बातचीत
        awa	user	यूजर
        awa	user-talk	यूजर बातचीत
        ay	@fallback	es
        az	category	Kateqoriya
        az	category-talk	Kateqoriya müzakirəsi
        az	file	Fayl
        az	file	Şəkil
        az	file-talk	Fayl müzakirəsi
        az	file-talk	Şəkil müzakirəsi
        az	help	Kömək
        az	help-talk	Kömək müzakirəsi
        az	media	Mediya
        az	mediawiki	MediaViki
        az	mediawiki	MediyaViki
        az	mediawiki-talk	MediaViki müzakirəsi
        az	mediawiki-talk	MediaWiki müzakirəsi
        az	mediawiki-talk	MediyaViki müzakirəsi
        az	module	Modul
        az	module-talk	Modul müzakirəsi
        az	project-talk	$1 müzakirəsi
        az	special	Xüsusi
        az	talk	Müzakirə
        az	template	Şablon
        az	template-talk	Şablon müzakirəsi
        az	user	İstifadəçi
        az	user-talk	İstifadəçi müzakirəsi
        azb	@fallback	fa
        azb	category	بؤلمه
        azb	category-talk	بؤلمه دانیشیغی
        azb	file	فایل
        azb	file-talk	فایل دانیشیغی
        azb	help	کؤمک
        azb	help-talk	کؤمک دانیشیغی
        azb	media	مدیا
        azb	mediawiki	مدیاویکی
        azb	mediawiki	مدیا‌ویکی
        azb	mediawiki-talk	مدیاویکی دانیشیغی
        azb	mediawiki-talk	مدیا‌ویکی دانیشیغی
        azb	module	ماژول
        azb	module-talk	ماژول دانیشیغی
        azb	project-talk	$1 دانیشیغی
        azb	special	اؤزل
        azb	talk	دانیشیق
        azb	template	شابلون
        azb	template-talk	شابلون دانیشیغی
        azb	user	ایشلدن
        azb	user-talk	ایشلدن دانیشیغی
        ba	@fallback	ru
        ba	category	Категория
        ba	category	Төркөм
        ba	category-talk	Категория б-са фекер алышыу
        ba	category-talk	Категория буйынса фекерләшеү
        ba	category-talk	Төркөм буйынса фекерләшеү
        ba	file	Рәсем
        ba	file	Файл
        ba	file-talk	Рәсем б-са фекер алышыу
        ba	file-talk	Рәсем буйынса фекерләшеү
        ba	file-talk	Файл буйынса фекерләшеү
        ba	help	Белешмә
        ba	help-talk	Белешмә б-са фекер алышыу
        ba	help-talk	Белешмә буйынса фекерләшеү
        ba	media	Медиа
        ba	mediawiki-talk	MediaWiki б-са фекер алышыу
        ba	mediawiki-talk	MediaWiki буйынса фекерләшеү
        ba	module	Модуль
        ba	module-talk	Модуль буйынса фекерләшеү
        ba	portal	Портал
        ba	project-talk	$1 б-са фекер алышыу
        ba	project-talk	$1 буйынса фекерләшеү
        ba	special	Махсус
        ba	special	Ярҙамсы
        ba	talk	Фекер алышыу
        ba	talk	Фекерләшеү
        ba	template	Ҡалып
        ba	template-talk	Ҡалып б-са фекер алышыу
        ba	template-talk	Ҡалып буйынса фекерләшеү
        ba	user	Ҡатнашыусы
        ba	user-talk	Ҡатнашыусы м-н фекер алышыу
        ba	user-talk	Ҡатнашыусы менән һөйләшеү
        ban	@fallback	id
        ban	category	Kategori
        ban	category-talk	Pabligbagan Kategori
        ban	file	Berkas
        ban	file-talk	Pabligbagan Berkas
        ban	help	Wantuan
        ban	help-talk	Pabligbagan Wantuan
        ban	media	Média
        ban	mediawiki	MédiaWiki
        ban	mediawiki-talk	Pabligbagan MédiaWiki
        ban	module	Modul
        ban	module-talk	Pabligbagan Modul
        ban	project-talk	Pabligbagan $1
        ban	special	Kusus
        ban	talk	Pabligbagan
        ban	template	Mal
        ban	template-talk	Pabligbagan Mal
        ban	user	Sang Anganggé
        ban	user-talk	Pabligbagan Sang Anganggé
        ban-bali	@fallback	ban
        ban-bali	@fallback	id
        bar	@fallback	de
        bar	category	Kategorie
        bar	category-talk	Kategorie Dischkrian
        bar	category-talk	Kategorie Diskussion
        bar	file	Datei
        bar	file-talk	Datei Dischkrian
        bar	file-talk	Datei Diskussion
        bar	help	Hilfe
        bar	help	Huif
        bar	help-talk	Hilfe Diskussion
        bar	help-talk	Huif Dischkrian
        bar	media	Medium
        bar	mediawiki-talk	MediaWiki Dischkrian
        bar	mediawiki-talk	MediaWiki Diskussion
        bar	project-talk	$1 Dischkrian
        bar	project-talk	$1 Diskussion
        bar	special	Spezial
        bar	talk	Dischkrian
        bar	talk	Diskussion
        bar	template	Vorlage
        bar	template	Vorlog
        bar	template-talk	Vorlage Diskussion
        bar	template-talk	Vorlog Dischkrian
        bar	user	Benutzer
        bar	user	Nutza
        bar	user-talk	Benutzer Diskussion
        bar	user-talk	Nutza Dischkrian
        bat-smg	@fallback	lt
        bat-smg	@fallback	sgs
        bbc	@fallback	id
        bbc-latn	@fallback	id
        bcc	@fallback	fa
        bcc	category	دسته
        bcc	category	رده
        bcc	category-talk	بحث رده
        bcc	category-talk	گپ دسته
        bcc	file	تصویر
        bcc	file	عکس
        bcc	file-talk	بحث تصویر
        bcc	file-talk	گپ عکس
        bcc	help	راهنما
        bcc	help	کمک
        bcc	help-talk	بحث راهنما
        bcc	help-talk	گپ راهنما
        bcc	media	مدیا
        bcc	mediawiki	مدیاویکی
        bcc	mediawiki-talk	بحث مدیاویکی
        bcc	mediawiki-talk	گپ مدیاویکی
        bcc	project-talk	بحث $1
        bcc	project-talk	گپ $1
        bcc	special	حاص
        bcc	special	ویژه
        bcc	talk	بحث
        bcc	talk	گپ
        bcc	template	الگو
        bcc	template	تمپلت
        bcc	template-talk	بحث الگو
        bcc	template-talk	گپ تمپلت
        bcc	user	کاربر
        bcc	user-talk	بحث کاربر
        bcc	user-talk	گپ کاربر
        bci	@fallback	fr
        bcl	category	Kategorya
        bcl	category-talk	Olay sa kategorya
        bcl	file	Ladawan
        bcl	file-talk	Olay sa ladawan
        bcl	help	Tabang
        bcl	help-talk	Olay sa tabang
        bcl	media	Medio
        bcl	mediawiki-talk	Olay sa MediaWiki
        bcl	project-talk	Olay sa $1
        bcl	special	Espesyal
        bcl	talk	Olay
        bcl	template	Plantilya
        bcl	template-talk	Olay sa plantilya
        bcl	user	Paragamit
        bcl	user-talk	Olay kan paragamit
        be	category	Катэгорыя
        be	category-talk	Размовы пра катэгорыю
        be	file	Выява
        be	file	Файл
        be	file-talk	Размовы пра выяву
        be	file-talk	Размовы пра файл
        be	help	Даведка
        be	help-talk	Размовы пра даведку
        be	media	Мультымедыя
        be	mediawiki-talk	Размовы пра MediaWiki
        be	module	Модуль
        be	module-talk	Размовы пра модуль
        be	portal	Партал
        be	project-talk	$1 размовы
        be	project-talk	Размовы пра $1
        be	special	Адмысловае
        be	talk	Размовы
        be	template	Шаблон
        be	template-talk	Размовы пра шаблон
        be	user	Удзельнік
        be	user-talk	Размовы з удзельнікам
        be-tarask	@fallback	be
        be-tarask	category	Катэгорыя
        be-tarask	category-talk	Абмеркаваньне катэгорыі
        be-tarask	file	Выява
        be-tarask	file	Файл
        be-tarask	file-talk	Абмеркаваньне выявы
        be-tarask	file-talk	Абмеркаваньне файла
        be-tarask	help	Дапамога
        be-tarask	help-talk	Абмеркаваньне дапамогі
        be-tarask	media	Мэдыя
        be-tarask	mediawiki-talk	Абмеркаваньне MediaWiki
        be-tarask	module	Модуль
        be-tarask	module-talk	Абмеркаваньне модулю
        be-tarask	portal	Партал
        be-tarask	project-talk	Абмеркаваньне $1
        be-tarask	special	Спэцыяльныя
        be-tarask	talk	Абмеркаваньне
        be-tarask	template	Шаблён
        be-tarask	template-talk	Абмеркаваньне шаблёну
        be-tarask	user	Удзельнік
        be-tarask	user	Удзельніца
        be-tarask	user-talk	Гутаркі ўдзельніка
        be-tarask	user-talk	Гутаркі ўдзельніцы
        be-x-old	@fallback	be
        be-x-old	@fallback	be-tarask
        bg	category	Категория
        bg	category-talk	Категория беседа
        bg	file	Картинка
        bg	file	Файл
        bg	file-talk	Картинка беседа
        bg	file-talk	Файл беседа
        bg	help	Помощ
        bg	help-talk	Помощ беседа
        bg	media	Медия
        bg	mediawiki	МедияУики
        bg	mediawiki-talk	МедияУики беседа
        bg	module	Модул
        bg	module-talk	Модул беседа
        bg	portal	Портал
        bg	project-talk	$1 беседа
        bg	special	Специални
        bg	talk	Беседа
        bg	template	Шаблон
        bg	template-talk	Шаблон беседа
        bg	user	Потребител
        bg	user-talk	Потребител беседа
        bgn	@fallback	fa
        bgn	category	تهر
        bgn	category-talk	تهر ئی گپ
        bgn	file	اکس
        bgn	file	ورق
        bgn	file-talk	اکس ئی گپ
        bgn	file-talk	ورق ئی گپ
        bgn	help	کومک
        bgn	help-talk	کومک ئی گپ
        bgn	media	رسانگ
        bgn	media	میڈیا
        bgn	mediawiki	میڈیاویکی
        bgn	mediawiki-talk	میڈیاویکی ئی گپ
        bgn	module	ماژول
        bgn	module-talk	ماژول ئی گپ
        bgn	project-talk	$1 ئی گپ
        bgn	special	ۆێک
        bgn	talk	گپ
        bgn	template	تراشوان
        bgn	template-talk	تراشوان ئی گپ
        bgn	user	کارمرزۆک
        bgn	user-talk	کارمرزۆک ئی گپ
        bh	@fallback	bho
        bho	category	श्रेणी
        bho	category-talk	श्रेणी वार्ता
        bho	file	चित्र
        bho	file-talk	चित्र वार्ता
        bho	help	मदद
        bho	help-talk	मदद वार्ता
        bho	media	मीडिया
        bho	mediawiki	मीडियाविकि
        bho	mediawiki-talk	मीडियाविकि वार्ता
        bho	project-talk	$1 वार्ता
        bho	special	विशेष
        bho	talk	वार्तालाप
        bho	template	टेम्पलेट
        bho	template-talk	टेम्पलेट वार्ता
        bho	user	प्रयोगकर्ता
        bho	user-talk	प्रयोगकर्ता वार्ता
        bjn	@fallback	id
        bjn	category	Kategori
        bjn	category	Tumbung
        bjn	category-talk	Pamandiran Tumbung
        bjn	category-talk	Pembicaraan Kategori
        bjn	file	Barakas
        bjn	file	Berkas
        bjn	file-talk	Pamandiran Barakas
        bjn	file-talk	Pembicaraan Berkas
        bjn	help	Bantuan
        bjn	help	Patulung
        bjn	help-talk	Pamandiran Patulung
        bjn	help-talk	Pembicaraan Bantuan
        bjn	mediawiki-talk	Pamandiran MediaWiki
        bjn	mediawiki-talk	Pembicaraan MediaWiki
        bjn	project-talk	Pamandiran $1
        bjn	project-talk	Pembicaraan $1
        bjn	special	Istimewa
        bjn	special	Istimiwa
        bjn	talk	Pamandiran
        bjn	talk	Pembicaraan
        bjn	template	Citakan
        bjn	template	Templat
        bjn	template-talk	Pamandiran Citakan
        bjn	template-talk	Pembicaraan Templat
        bjn	user	Pamakai
        bjn	user	Pengguna
        bjn	user-talk	Pamandiran Pamakai
        bjn	user-talk	Pembicaraan Pengguna
        blk	@fallback	my
        blk	category	ကဏ္ဍ
        blk	category-talk	ကဏ္ဍ အိုင်ကိုမ်ဒေါ့ꩻရီ
        blk	file	ဖုဲင်
        blk	file-talk	ဖုဲင် အိုင်ကိုမ်ဒေါ့ꩻရီ
        blk	help	စွဲးကမ်းကို
        blk	help-talk	စွဲးကမ်းကို အိုင်ကိုမ်ဒေါ့ꩻရီ
        blk	media	မီဒီယာ
        blk	mediawiki	မီဒီယာဝီခီ
        blk	mediawiki-talk	မီဒီယာဝီခီ အိုင်ကိုမ်ဒေါ့ꩻရီ
        blk	project-talk	$1 အိုင်ကိုမ်ဒေါ့ꩻရီ
        blk	special	တဲး၀ါး
        blk	talk	အိုင်ကိုမ်ဒေါ့ꩻရီ
        blk	template	တမ်းပလေက်
        blk	template-talk	တမ်းပလေက် အိုင်ကိုမ်ဒေါ့ꩻရီ
        blk	user	ကေားသုင်ꩻသား
        blk	user-talk	ကေားသုင်ꩻသား အိုင်ကိုမ်ဒေါ့ꩻရီ
        bm	@fallback	fr
        bn	category	বিষয়শ্রেণী
        bn	category-talk	বিষয়শ্রেণী আলোচনা
        bn	draft	খসড়া
        bn	file	চিত্র
        bn	file-talk	MediaWiki আলাপ
        bn	file-talk	চিত্র আলাপ
        bn	file-talk	চিত্র আলোচনা
        bn	help	সাহায্য
        bn	help-talk	সাহায্য আলোচনা
        bn	media	মিডিয়া
        bn	mediawiki	মিডিয়াউইকি
        bn	mediawiki-talk	মিডিয়াউইকি আলোচনা
        bn	module	মডিউল
        bn	module-talk	মডিউল আলাপ
        bn	portal	প্রবেশদ্বার
        bn	project-talk	$1 আলাপ
        bn	project-talk	$1 আলোচনা
        bn	special	বিশেষ
        bn	talk	আলাপ
        bn	template	টেমপ্লেট
        bn	template-talk	টেমপ্লেট আলোচনা
        bn	user	ব্যবহারকারী
        bn	user-talk	ব্যবহারকারী আলাপ
        bpy	@fallback	bn
        bpy	category	থাক
        bpy	category-talk	থাকর য়্যারী
        bpy	file	ছবি
        bpy	file-talk	ছবি য়্যারী
        bpy	help	পাংলাক
        bpy	help-talk	পাংলাকর য়্যারী
        bpy	media	মিডিয়া
        bpy	mediawiki	মিডিয়াউইকি
        bpy	mediawiki-talk	মিডিয়াউইকির য়্যারী
        bpy	project-talk	$1 য়্যারী
        bpy	special	বিশেষ
        bpy	talk	য়্যারী
        bpy	template	মডেল
        bpy	template-talk	মডেলর য়্যারী
        bpy	user	আতাকুরা
        bpy	user-talk	আতাকুরার য়্যারী
        bqi	@fallback	fa
        br	category	Rummad
        br	category-talk	Kaozeadenn Rummad
        br	file	Restr
        br	file	Skeudenn
        br	file-talk	Kaozeadenn Restr
        br	file-talk	Kaozeadenn Skeudenn
        br	help	Skoazell
        br	help-talk	Kaozeadenn Skoazell
        br	mediawiki-talk	Kaozeadenn MediaWiki
        br	module	Modulenn
        br	module-talk	Kaozeadenn modulenn
        br	project-talk	Kaozeadenn $1
        br	special	Dibar
        br	talk	Kaozeal
        br	template	Patrom
        br	template-talk	Kaozeadenn Patrom
        br	user	Implijer
        br	user	Implijerez
        br	user-talk	Kaozeadenn Implijer
        br	user-talk	Kaozeadenn Implijerez
        bs	category	Kategorija
        bs	category-talk	Razgovor o kategoriji
        bs	file	Datoteka
        bs	file	Slika
        bs	file-talk	Razgovor o datoteci
        bs	help	Pomoć
        bs	help-talk	Razgovor o pomoći
        bs	media	Medija
        bs	media	Mediji
        bs	mediawiki	MedijaViki
        bs	mediawiki-talk	MediaWiki razgovor
        bs	mediawiki-talk	Razgovor o MediaWikiju
        bs	mediawiki-talk	Razgovor o MedijaVikiju
        bs	module	Modul
        bs	module-talk	Razgovor o modulu
        bs	project-talk	Razgovor $1
        bs	project-talk	Razgovor o $1
        bs	project-talk	Razgovor s $1
        bs	special	Posebno
        bs	talk	Razgovor
        bs	template	Šablon
        bs	template-talk	Razgovor o šablonu
        bs	user	Korisnik
        bs	user-talk	Razgovor s korisnikom
        bs	user-talk	Razgovor sa korisnikom
        btm	@fallback	id
        bug	@fallback	id
        bxr	@fallback	ru
        bxr	category	Категори
        bxr	category	Категория
        bxr	category-talk	Категори хэлэлсэхэ
        bxr	category-talk	Обсуждение категории
        bxr	file	Файл
        bxr	file-talk	Обсуждение файла
        bxr	file-talk	Файл хэлэлсэхэ
        bxr	help	Справка
        bxr	help	Туһаламжа
        bxr	help-talk	Обсуждение справки
        bxr	help-talk	Туһаламжа хэлэлсэл
        bxr	media	Меди
        bxr	mediawiki-talk	MediaWiki хэлэлсэхэ
        bxr	mediawiki-talk	Обсуждение MediaWiki
        bxr	project-talk	$1 тухай хэлэлсэхэ
        bxr	project-talk	Обсуждение $1
        bxr	special	Тусхай
        bxr	talk	Обсуждение
        bxr	talk	Хэлэлсэхэ
        bxr	template	Загбар
        bxr	template-talk	Загбар хэлэлсэхэ
        bxr	template-talk	Обсуждение шаблона
        bxr	user	Участник
        bxr	user	Хэрэглэгшэ
        bxr	user-talk	Обсуждение участника
        bxr	user-talk	Хэрэглэгшые хэлэлсэхэ
        ca	@fallback	fr
        ca	@fallback	oc
        ca	category	Categoria
        ca	category-talk	Categoria Discussió
        ca	file	Fitxer
        ca	file	Imatge
        ca	file-talk	Fitxer Discussió
        ca	file-talk	Imatge Discussió
        ca	help	Ajuda
        ca	help-talk	Ajuda Discussió
        ca	mediawiki-talk	MediaWiki Discussió
        ca	module	Mòdul
        ca	module-talk	Mòdul Discussió
        ca	project-talk	$1 Discussió
        ca	special	Especial
        ca	talk	Discussió
        ca	template	Plantilla
        ca	template-talk	Plantilla Discussió
        ca	user	Usuari
        ca	user	Usuària
        ca	user-talk	Usuari Discussió
        ca	user-talk	Usuària Discussió
        cbk-zam	@fallback	es
        cdo	@fallback	nan
        cdo	@fallback	zh
        cdo	@fallback	zh-hans
        cdo	@fallback	zh-hant
        cdo	@fallback	zh-hk
        cdo	category	分類
        cdo	category-talk	分類討論
        cdo	file	文件
        cdo	file-talk	文件討論
        cdo	help	幫助
        cdo	help-talk	幫助討論
        cdo	media	媒體
        cdo	mediawiki-talk	MediaWiki討論
        cdo	project-talk	$1討論
        cdo	special	特殊
        cdo	talk	討論
        cdo	template	模板
        cdo	template-talk	模板討論
        cdo	user	用戶
        cdo	user-talk	用戶討論
        ce	@fallback	ru
        ce	category	Кадегар
        ce	category	Категори
        ce	category	Тоба
        ce	category-talk	Кадегар дийцаре
        ce	category-talk	Категорин дийцаре
        ce	category-talk	Тобан дийца
        ce	file	Сурт
        ce	file	Файл
        ce	file	Хlум
        ce	file-talk	Дийцаре хlуман
        ce	file-talk	Сурти дийца
        ce	file-talk	Файлан дийцаре
        ce	file-talk	Хlуман дийцаре
        ce	help	Гlо
        ce	help	ГІо
        ce	help	ГӀо
        ce	help-talk	Гlон дийцаре
        ce	help-talk	ГІодан дийца
        ce	help-talk	ГӀо дийцаре
        ce	media	Медиа
        ce	media	Медйа
        ce	mediawiki	МедйаВики
        ce	mediawiki-talk	MediaWiki дийцаре
        ce	mediawiki-talk	МедйаВики дийца
        ce	module	Модуль
        ce	module-talk	Модулин дийцаре
        ce	project-talk	$1 Дийца
        ce	project-talk	$1 дийцаре
        ce	project-talk	Дийцаре $1
        ce	special	Башхо
        ce	special	Белхан
        ce	talk	Дийца
        ce	talk	Дийцаре
        ce	template	Дакъан
        ce	template	Кеп
        ce	template	Куцкеп
        ce	template-talk	Дакъан дийца
        ce	template-talk	Кепан дийцаре
        ce	template-talk	Куцкеп дийцаре
        ce	user	Декъашхо
        ce	user	Юзер
        ce	user-talk	Декъашхон дийцаре
        ce	user-talk	Декъашхочун дийцаре
        ce	user-talk	Дийцаре декъашхо
        ce	user-talk	Юзери дийца
        ceb	category	Kategoriya
        ceb	category-talk	Hisgot sa Kategoriya
        ceb	file	Imahen
        ceb	file	Payl
        ceb	file-talk	Hisgot sa Imahen
        ceb	file-talk	Hisgot sa Payl
        ceb	help	Tabang
        ceb	help-talk	Hisgot sa Tabang
        ceb	media	Medya
        ceb	mediawiki-talk	Hisgot sa MediaWiki
        ceb	project-talk	Hisgot sa $1
        ceb	project-talk	Hisgot sa$1
        ceb	special	Espesyal
        ceb	talk	Hisgot
        ceb	template	Plantilya
        ceb	template-talk	Hisgot sa Plantilya
        ceb	user	Gumagamit
        ceb	user-talk	Hisgot sa Gumagamit
        ch	category	Katigoria
        ch	category-talk	Kombetsasion ni katigoria
        ch	file	Litratu
        ch	file-talk	Kombetsasion ni litratu
        ch	help	Ayudo
        ch	help-talk	Kombetsasion ni ayudo
        ch	project-talk	Kombetsasion nu $1
        ch	special	Espesiat
        ch	talk	Kombetsasion
        ch	user	Muna'sesetbi
        ch	user-talk	Kombetsasion ni muna'sesetbi
        ckb	category	پۆل
        ckb	category-talk	لێدوانی پۆل
        ckb	category-talk	وتووێژی پۆل
        ckb	file	پەڕگە
        ckb	file-talk	لێدوانی پەڕگە
        ckb	file-talk	وتووێژی پەڕگە
        ckb	help	یارمەتی
        ckb	help-talk	لێدوانی یارمەتی
        ckb	help-talk	وتووێژی یارمەتی
        ckb	media	میدیا
        ckb	mediawiki	میدیاویکی
        ckb	mediawiki-talk	لێدوانی میدیاویکی
        ckb	mediawiki-talk	وتووێژی میدیاویکی
        ckb	module	مۆدیوول
        ckb	module-talk	لێدوانی مۆدیوول
        ckb	portal	دەروازە
        ckb	project-talk	لێدوانی $1
        ckb	special	تایبەت
        ckb	talk	لێدوان
        ckb	talk	وتووێژ
        ckb	template	داڕێژە
        ckb	template	قاڵب
        ckb	template-talk	لێدوانی داڕێژە
        ckb	template-talk	لێدوانی قاڵب
        ckb	template-talk	وتووێژی داڕێژە
        ckb	user	بەکارھێنەر
        ckb	user-talk	قسەی بەکارھێنەر
        ckb	user-talk	لێدوانی بەکارھێنەر
        co	@fallback	it
        crh	@fallback	crh-latn
        crh	module	Modul
        crh	module-talk	Modul muzakeresi
        crh-cyrl	@fallback	ru
        crh-cyrl	category	Kategoriya
        crh-cyrl	category	Категория
        crh-cyrl	category-talk	Kategoriya muzakeresi
        crh-cyrl	category-talk	Категория музакереси
        crh-cyrl	file	Resim
        crh-cyrl	file	Ресим
        crh-cyrl	file	Файл
        crh-cyrl	file-talk	Resim muzakeresi
        crh-cyrl	file-talk	Ресим музакереси
        crh-cyrl	file-talk	Файл музакереси
        crh-cyrl	help	Yardım
        crh-cyrl	help	Ярдым
        crh-cyrl	help-talk	Yardım muzakeresi
        crh-cyrl	help-talk	Ярдым музакереси
        crh-cyrl	media	Медиа
        crh-cyrl	mediawiki	MediaViki
        crh-cyrl	mediawiki	МедиаВики
        crh-cyrl	mediawiki-talk	MediaViki muzakeresi
        crh-cyrl	mediawiki-talk	МедиаВики музакереси
        crh-cyrl	project-talk	$1 muzakeresi
        crh-cyrl	project-talk	$1 музакереси
        crh-cyrl	special	Mahsus
        crh-cyrl	special	Махсус
        crh-cyrl	talk	Muzakere
        crh-cyrl	talk	Музакере
        crh-cyrl	template	Şablon
        crh-cyrl	template	Шаблон
        crh-cyrl	template-talk	Şablon muzakeresi
        crh-cyrl	template-talk	Шаблон музакереси
        crh-cyrl	user	Qullanıcı
        crh-cyrl	user	Къулланыджы
        crh-cyrl	user-talk	Qullanıcı muzakeresi
        crh-cyrl	user-talk	Къулланыджы музакереси
        crh-latn	category	Kategoriya
        crh-latn	category	Категория
        crh-latn	category-talk	Kategoriya muzakeresi
        crh-latn	category-talk	Категория музакереси
        crh-latn	file	Fayl
        crh-latn	file	Resim
        crh-latn	file	Ресим
        crh-latn	file-talk	Fayl muzakeresi
        crh-latn	file-talk	Resim muzakeresi
        crh-latn	file-talk	Ресим музакереси
        crh-latn	help	Yardım
        crh-latn	help	Ярдым
        crh-latn	help-talk	Yardım muzakeresi
        crh-latn	help-talk	Разговор о помоћи
        crh-latn	media	Медиа
        crh-latn	mediawiki	MediaViki
        crh-latn	mediawiki	МедиаВики
        crh-latn	mediawiki-talk	MediaViki muzakeresi
        crh-latn	mediawiki-talk	МедиаВики музакереси
        crh-latn	project-talk	$1 muzakeresi
        crh-latn	project-talk	$1 музакереси
        crh-latn	special	Mahsus
        crh-latn	special	Махсус
        crh-latn	talk	Muzakere
        crh-latn	talk	Музакере
        crh-latn	template	Şablon
        crh-latn	template	Шаблон
        crh-latn	template-talk	Şablon muzakeresi
        crh-latn	template-talk	Шаблон музакереси
        crh-latn	user	Qullanıcı
        crh-latn	user	Къулланыджы
        crh-latn	user-talk	Qullanıcı muzakeresi
        crh-latn	user-talk	Къулланыджы музакереси
        cs	@fallback	sk
        cs	category	Kategorie
        cs	category-talk	Diskuse ke kategorii
        cs	category-talk	Kategorie diskuse
        cs	file	Soubor
        cs	file-talk	Diskuse k souboru
        cs	file-talk	Soubor diskuse
        cs	help	Nápověda
        cs	help-talk	Diskuse k nápovědě
        cs	help-talk	Nápověda diskuse
        cs	media	Média
        cs	mediawiki-talk	Diskuse k MediaWiki
        cs	mediawiki-talk	MediaWiki diskuse
        cs	module	Modul
        cs	module-talk	Diskuse k modulu
        cs	portal	Portál
        cs	project-talk	$1 diskuse
        cs	project-talk	Diskuse k $1
        cs	special	Speciální
        cs	talk	Diskuse
        cs	template	Šablona
        cs	template-talk	Diskuse k šabloně
        cs	template-talk	Šablona diskuse
        cs	user	Uživatel
        cs	user	Uživatelka
        cs	user-talk	Diskuse s uživatelem
        cs	user-talk	Diskuse s uživatelkou
        cs	user-talk	Uživatel diskuse
        cs	user-talk	Uživatelka diskuse
        csb	@fallback	pl
        csb	category	Kategòrëjô
        csb	category-talk	Diskùsëjô Kategòrëji
        csb	file	Òbrôzk
        csb	file-talk	Diskùsëjô òbrôzków
        csb	help	Pòmòc
        csb	help-talk	Diskùsëjô Pòmòcë
        csb	mediawiki-talk	Diskùsëjô MediaWiki
        csb	project-talk	Diskùsëjô $1
        csb	special	Specjalnô
        csb	talk	Diskùsëjô
        csb	template	Szablóna
        csb	template-talk	Diskùsëjô Szablónë
        csb	user	Brëkòwnik
        csb	user-talk	Diskùsëjô brëkòwnika
        cu	category	Катигорїꙗ
        cu	category	Катигорї
        cu	category-talk	Катигорїѩ бесѣда
        cu	category-talk	Катигорїѩ бєсѣда
        cu	file	Ви́дъ
        cu	file	Видъ
        cu	file	Дѣло
        cu	file-talk	Ви́да бєсѣ́да
        cu	file-talk	Вида бесѣда
        cu	file-talk	Дѣла бєсѣда
        cu	help	Помощь
        cu	help-talk	Помощи бесѣда
        cu	help-talk	Помощи бєсѣда
        cu	media	Срѣдьства
        cu	mediawiki-talk	MediaWiki бесѣда
        cu	mediawiki-talk	MediaWiki бєсѣда
        cu	project-talk	$1 бесѣда
        cu	project-talk	$1 бєсѣда
        cu	special	Нарочьна
        cu	talk	Бесѣда
        cu	talk	Бєсѣда
        cu	template	Образьць
        cu	template	Обраꙁьць
        cu	template-talk	Образьца бесѣда
        cu	template-talk	Обраꙁьца бєсѣда
        cu	user	Польѕевател҄ь
        cu	user	Польꙃєватєл҄ь
        cu	user-talk	Польѕевател бесѣда
        cu	user-talk	Польꙃєватєлꙗ бєсѣда
        cv	@fallback	ru
        cv	category	Категори
        cv	category-talk	Категорине сӳтсе явмалли
        cv	file	Ӳкерчĕк
        cv	file-talk	Ӳкерчĕке сӳтсе явмалли
        cv	help	Пулăшу
        cv	help-talk	Пулăшăва сӳтсе явмалли
        cv	media	Медиа
        cv	mediawiki-talk	MediaWiki сӳтсе явмалли
        cv	portal	Портал
        cv	project-talk	$1 сӳтсе явмалли
        cv	special	Ятарлă
        cv	talk	Сӳтсе явасси
        cv	template	Шаблон
        cv	template-talk	Шаблона сӳтсе явмалли
        cv	user	Хутшăнакан
        cv	user-talk	Хутшăнаканăн канашлу страници
        cy	category	Categori
        cy	category-talk	Sgwrs Categori
        cy	file	Delwedd
        cy	file-talk	Sgwrs Delwedd
        cy	help	Cymorth
        cy	help-talk	Sgwrs Cymorth
        cy	mediawiki	MediaWici
        cy	mediawiki-talk	Sgwrs MediaWici
        cy	module	Modiwl
        cy	module-talk	Sgwrs modiwl
        cy	portal	Porth
        cy	project-talk	Sgwrs $1
        cy	special	Arbennig
        cy	talk	Sgwrs
        cy	template	Nodyn
        cy	template-talk	Sgwrs Nodyn
        cy	user	Defnyddiwr
        cy	user-talk	Sgwrs Defnyddiwr
        da	category	Kategori
        da	category-talk	Kategoridiskussion
        da	file	Billede
        da	file	Fil
        da	file-talk	Billeddiskussion
        da	file-talk	Fildiskussion
        da	help	Hjælp
        da	help-talk	Hjælp diskussion
        da	help-talk	Hjælp-diskussion
        da	mediawiki-talk	MediaWiki diskussion
        da	mediawiki-talk	MediaWiki-diskussion
        da	module	Modul
        da	module-talk	Moduldiskussion
        da	project-talk	$1 diskussion
        da	project-talk	$1-diskussion
        da	special	Speciel
        da	talk	Diskussion
        da	template	Skabelon
        da	template-talk	Skabelondiskussion
        da	user	Bruger
        da	user-talk	Brugerdiskussion
        dag	category	Pubu
        dag	category-talk	Pubu yɛltɔɣa
        dag	file	Lahabali kɔligu
        dag	file-talk	Lahabali kɔligu yɛltɔɣa
        dag	help	Sɔŋsim
        dag	help-talk	Sɔŋsim yɛltɔɣa
        dag	media	Miidiya
        dag	mediawiki	MiidiyaWiki
        dag	mediawiki-talk	MiidiyaWiki yɛltɔɣa
        dag	project-talk	$1 yɛltɔɣa
        dag	special	Diŋ'gahim
        dag	talk	Yɛltɔɣa
        dag	template	Tɛmplet
        dag	template-talk	Tɛmplet yɛltɔɣa
        dag	user	Ŋun su
        dag	user-talk	Ŋun su yɛltɔɣa
        de	category	Kategorie
        de	category-talk	Kategorie Diskussion
        de	file	Bild
        de	file	Datei
        de	file-talk	Bild Diskussion
        de	file-talk	Datei Diskussion
        de	help	Hilfe
        de	help-talk	Hilfe Diskussion
        de	media	Medium
        de	mediawiki-talk	MediaWiki Diskussion
        de	module	Modul
        de	module-talk	Modul Diskussion
        de	portal-talk	Portal Diskussion
        de	project-talk	$1 Diskussion
        de	special	Spezial
        de	talk	Diskussion
        de	template	Vorlage
        de	template-talk	Vorlage Diskussion
        de	user	Benutzer
        de	user	Benutzerin
        de	user-talk	Benutzer Diskussion
        de	user-talk	Benutzerin Diskussion
        de-at	@fallback	de
        de-ch	@fallback	de
        de-formal	@fallback	de
        din	category	Bekätakthook
        din	category-talk	Jam wɛ̈t ë bekätakthook
        din	file	Apamduööt
        din	file-talk	Jam wɛ̈t ë apamduööt
        din	help	Kuɔny
        din	help-talk	Jam wɛ̈t ë kuɔny
        din	media	Ciɛl
        din	mediawiki-talk	Jam wɛ̈t ë MediaWiki
        din	module	Mukääcëtök
        din	module-talk	Jam wɛ̈t ë mukääcëtök
        din	project-talk	Jam wɛ̈t ë $1
        din	special	Këcëweek
        din	talk	Jam
        din	template	Macuëc
        din	template-talk	Jam wɛ̈t ë macuëc
        din	user	Dulooi
        din	user-talk	Jam kekë dulooi
        diq	category	Kategori
        diq	category	Kategoriye
        diq	category-talk	Kategori vaten
        diq	category-talk	Kategori werênayış
        diq	category-talk	Kategoriye mesac
        diq	category-talk	Kategoriye werênayış
        diq	file	Dosya
        diq	file-talk	Dosya mesac
        diq	file-talk	Dosya vaten
        diq	file-talk	Dosya werênayış
        diq	help	Desteg
        diq	help	Peşti
        diq	help-talk	Desteg vaten
        diq	help-talk	Desteg werênayış
        diq	help-talk	Peşti mesac
        diq	help-talk	Peşti werênayış
        diq	media	Medya
        diq	mediawiki-talk	MediaWiki mesac
        diq	mediawiki-talk	MediaWiki vaten
        diq	mediawiki-talk	MediaWiki werênayış
        diq	module	Modul
        diq	module-talk	Modul vaten
        diq	project-talk	$1 mesac
        diq	project-talk	$1 vaten
        diq	project-talk	$1 werênayış
        diq	special	Bağse
        diq	special	Xısusi
        diq	talk	Mesac
        diq	talk	Vaten
        diq	talk	Werênayış
        diq	template	Şablon
        diq	template-talk	Şablon mesac
        diq	template-talk	Şablon vaten
        diq	template-talk	Şablon werênayış
        diq	user	Karber
        diq	user-talk	Karber mesac
        diq	user-talk	Karber vaten
        diq	user-talk	Karber werênayış
        dsb	@fallback	de
        dsb	@fallback	hsb
        dsb	category	Kategorija
        dsb	category-talk	Diskusija wó kategoriji
        dsb	file	Dataja
        dsb	file	Wobraz
        dsb	file-talk	Diskusija wó dataji
        dsb	file-talk	Diskusija wó wobrazu
        dsb	help	Pomoc
        dsb	help-talk	Diskusija wó pomocy
        dsb	media	Medija
        dsb	mediawiki-talk	MediaWiki diskusija
        dsb	module	Modul
        dsb	module-talk	Modul diskusija
        dsb	project-talk	$1 diskusija
        dsb	special	Specialne
        dsb	talk	Diskusija
        dsb	template	Pśedłoga
        dsb	template-talk	Diskusija wó pśedłoze
        dsb	user	Wužywarka
        dsb	user	Wužywaŕ
        dsb	user-talk	Diskusija wužywarja
        dsb	user-talk	Diskusija wužywarki
        dtp	@fallback	ms
        dty	@fallback	ne
        dty	category	श्रेणी
        dty	category-talk	श्रेणी कुरणि
        dty	file	चित्र
        dty	file-talk	चित्र कुरणि
        dty	help	मद्दत
        dty	help-talk	मद्दत कुरणि
        dty	media	मिडिया
        dty	mediawiki	मिडियाविकि
        dty	mediawiki-talk	मिडियाविकि कुरणि
        dty	module	मोड्युल
        dty	module-talk	मोड्युल कुरणि
        dty	project-talk	$1 वार्ता
        dty	special	बिशेष
        dty	talk	कुरणि
        dty	template	ढाँचा
        dty	template-talk	ढाँचा कुरणि
        dty	user	प्रयोगकर्ता
        dty	user-talk	प्रयोगकर्ता कुरणि
        dv	category	ޤިސްމު
        dv	category-talk	ޤިސްމު ޚިޔާލު
        dv	category-talk	ޤިސްމުގެ ޚިޔާލު
        dv	file	ފައިލު
        dv	file	ފައިލް
        dv	file-talk	ފައިލުގެ ޚިޔާލު
        dv	file-talk	ފައިލް ޚިޔާލު
        dv	help	އެހީ
        dv	help-talk	އެހީ ޚިޔާލު
        dv	help-talk	އެހީގެ ޚިޔާލު
        dv	media	މީޑިއާ
        dv	mediawiki	މީޑިއާވިކީ
        dv	mediawiki-talk	މިޑިއާވިކީ ޚިޔާލު
        dv	mediawiki-talk	މީޑިޔާވިކި ޚިޔާލު
        dv	module	މޮޑިއުލް
        dv	module-talk	މޮޑިއުލް ޚިޔާލު
        dv	project-talk	$1ގެ ވާހަކަ
        dv	special	ހާއްޞަ
        dv	special	ޚާއްސަ
        dv	talk	ޚިޔާލު
        dv	template	ފަންވަތް
        dv	template-talk	ފަންވަތުގެ ޚިޔާލު
        dv	template-talk	ފަންވަތް ޚިޔާލު
        dv	user	މެމްބަރު
        dv	user-talk	މެމްބަރުގެ ވާހަކަ
        egl	@fallback	it
        el	category	Κατηγορία
        el	category-talk	Συζήτηση κατηγορίας
        el	file	Αρχείο
        el	file	Εικόνα
        el	file-talk	Συζήτηση αρχείου
        el	file-talk	Συζήτηση εικόνας
        el	help	Βοήθεια
        el	help-talk	Συζήτηση βοήθειας
        el	media	Μέσο
        el	media	Μέσον
        el	mediawiki-talk	Συζήτηση MediaWiki
        el	portal	Πύλη
        el	project-talk	$1 συζήτηση
        el	project-talk	Συζήτηση $1
        el	special	Ειδικό
        el	talk	Συζήτηση
        el	template	Πρότυπο
        el	template-talk	Συζήτηση προτύπου
        el	user	Χρήστης
        el	user-talk	Συζήτηση χρήστη
        eml	@fallback	it
        eml	module	Mòdul
        eml	module-talk	Discusiòun dal Mòdul
        en	book	Book
        en	book-talk	Book talk
        en	category	Category
        en	category-talk	Category talk
        en	draft	Draft
        en	draft-talk	Draft talk
        en	file	File
        en	file	Image
        en	file-talk	File talk
        en	file-talk	Image talk
        en	help	Help
        en	help-talk	Help talk
        en	media	Media
        en	mediawiki	MediaWiki
        en	mediawiki-talk	MediaWiki talk
        en	module	Module
        en	module-talk	Module talk
        en	portal	Portal
        en	portal-talk	Portal talk
        en	project-talk	$1 talk
        en	special	Special
        en	talk	Talk
        en	template	Template
        en	template-talk	Template talk
        en	user	User
        en	user-talk	User talk
        eo	category	Kategorio
        eo	category-talk	Kategoria diskuto
        eo	category-talk	Kategorio-Diskuto
        eo	file	Dosiero
        eo	file-talk	Dosiera diskuto
        eo	file-talk	Dosiero-Diskuto
        eo	help	Helpo
        eo	help-talk	Helpa diskuto
        eo	help-talk	Helpo-Diskuto
        eo	media	Aŭdvidaĵo
        eo	mediawiki	MediaVikio
        eo	mediawiki-talk	MediaVikia diskuto
        eo	mediawiki-talk	MediaWiki diskuto
        eo	mediawiki-talk	MediaWiki-Diskuto
        eo	module	Modulo
        eo	module-talk	Modulo-Diskuto
        eo	portal	Portalo
        eo	project-talk	$1 diskuto
        eo	project-talk	$1-Diskuto
        eo	special	Speciala
        eo	special	Specialaĵo
        eo	talk	Diskuto
        eo	template	Ŝablono
        eo	template-talk	Ŝablona diskuto
        eo	template-talk	Ŝablono-Diskuto
        eo	user	Uzantino
        eo	user	Uzanto
        eo	user	Uzulo
        eo	user	Vikipediisto
        eo	user-talk	Uzanta diskuto
        eo	user-talk	Uzantino-Diskuto
        eo	user-talk	Uzanto-Diskuto
        eo	user-talk	Uzula diskuto
        eo	user-talk	Vikipediista diskuto
        es	category	Categoría
        es	category-talk	Categoría discusión
        es	file	Archivo
        es	file	Imagen
        es	file-talk	Archivo discusión
        es	file-talk	Imagen discusión
        es	help	Ayuda
        es	help-talk	Ayuda discusión
        es	media	Medio
        es	mediawiki-talk	MediaWiki discusión
        es	module	Módulo
        es	module-talk	Módulo discusión
        es	portal-talk	Portal discusión
        es	project-talk	$1 discusión
        es	special	Especial
        es	talk	Discusión
        es	template	Plantilla
        es	template-talk	Plantilla discusión
        es	user	Usuaria
        es	user	Usuario
        es	user-talk	Usuaria discusión
        es	user-talk	Usuario discusión
        es-formal	@fallback	es
        et	category	Kategooria
        et	category-talk	Kategooria arutelu
        et	file	Fail
        et	file	Pilt
        et	file-talk	Faili arutelu
        et	file-talk	Pildi arutelu
        et	help	Juhend
        et	help-talk	Juhendi arutelu
        et	media	Meedia
        et	mediawiki-talk	MediaWiki arutelu
        et	module	Moodul
        et	module-talk	Mooduli arutelu
        et	portal	Portaal
        et	project-talk	$1 arutelu
        et	special	Eri
        et	talk	Arutelu
        et	template	Mall
        et	template-talk	Malli arutelu
        et	user	Kasutaja
        et	user-talk	Kasutaja arutelu
        eu	category	Kategoria
        eu	category-talk	Kategoria eztabaida
        eu	file	Fitxategi
        eu	file	Irudi
        eu	file-talk	Fitxategi eztabaida
        eu	file-talk	Irudi eztabaida
        eu	help	Laguntza
        eu	help-talk	Laguntza eztabaida
        eu	mediawiki-talk	MediaWiki eztabaida
        eu	module	Modulu
        eu	module-talk	Modulu eztabaida
        eu	portal	Atari
        eu	project-talk	$1 eztabaida
        eu	special	Aparteko
        eu	special	Berezi
        eu	talk	Eztabaida
        eu	template	Txantiloi
        eu	template-talk	Txantiloi eztabaida
        eu	user	Lankide
        eu	user-talk	Lankide eztabaida
        ext	@fallback	es
        ext	category	Categoria
        ext	category	Categoría
        ext	category-talk	Categoria caraba
        ext	category-talk	Categoría caraba
        ext	file	Archivu
        ext	file-talk	Archivu caraba
        ext	help	Ayua
        ext	help-talk	Ayua caraba
        ext	media	Mediu
        ext	mediawiki-talk	MediaWiki caraba
        ext	project-talk	$1 caraba
        ext	special	Especial
        ext	talk	Caraba
        ext	template	Prantilla
        ext	template-talk	Prantilla caraba
        ext	user	Usuaria
        ext	user	Usuario
        ext	user-talk	Usuaria caraba
        ext	user-talk	Usuario caraba
        fa	book	کتاب
        fa	category	رده
        fa	category-talk	بحث رده
        fa	draft	پیش‌نویس
        fa	file	تصویر
        fa	file	پرونده
        fa	file-talk	بحث تصویر
        fa	file-talk	بحث پرونده
        fa	help	راهنما
        fa	help-talk	بحث راهنما
        fa	media	رسانه
        fa	media	رسانه‌ای
        fa	media	مدیا
        fa	mediawiki	مدیاویکی
        fa	mediawiki-talk	بحث مدیاویکی
        fa	module	پودمان
        fa	module-talk	بحث پودمان
        fa	portal	درگاه
        fa	project-talk	بحث $1
        fa	special	ویژه
        fa	talk	بحث
        fa	template	الگو
        fa	template-talk	بحث الگو
        fa	user	کاربر
        fa	user-talk	بحث کاربر
        fat	category	Nkyekyεmu
        fat	category-talk	Nkyekyεmu nkɔmbɔdzibea
        fat	file	Fael
        fat	file-talk	Fael nkɔmbɔdzibea
        fat	help	Mboa
        fat	help-talk	Mboa nkɔmbɔdzibea
        fat	mediawiki-talk	MediaWiki nkɔmbɔdzibea
        fat	project-talk	$1 nkɔmbɔdzibea
        fat	special	Soronko
        fat	talk	Nkɔmbɔdzibea
        fat	template	Nhwɛdo
        fat	template-talk	Nhwɛdo nkɔmbɔdzibea
        fat	user	Dwumadzinyi
        fat	user-talk	Dwumadzinyi nkɔmbɔdzibea
        ff	category	Catégorie
        ff	category-talk	Discussion catégorie
        ff	file	Fichier
        ff	file-talk	Discussion Image
        ff	file-talk	Discussion fichier
        ff	help	Aide
        ff	help-talk	Discussion aide
        ff	media	Média
        ff	mediawiki-talk	Discussion MediaWiki
        ff	project-talk	Discussion $1
        ff	special	Spécial
        ff	talk	Discussion
        ff	talk	Discuter
        ff	template	Modèle
        ff	template-talk	Discussion modèle
        ff	user	Utilisateur
        ff	user-talk	Discussion utilisateur
        fi	category	Luokka
        fi	category-talk	Keskustelu luokasta
        fi	file	Kuva
        fi	file	Tiedosto
        fi	file-talk	Keskustelu kuvasta
        fi	file-talk	Keskustelu tiedostosta
        fi	help	Ohje
        fi	help-talk	Keskustelu ohjeesta
        fi	mediawiki	Järjestelmäviesti
        fi	mediawiki-talk	Keskustelu järjestelmäviestistä
        fi	module	Moduuli
        fi	module-talk	Keskustelu moduulista
        fi	portal	Teemasivu
        fi	project-talk	Keskustelu $1
        fi	special	Toiminnot
        fi	talk	Keskustelu
        fi	template	Malline
        fi	template-talk	Keskustelu mallineesta
        fi	user	Käyttäjä
        fi	user-talk	Keskustelu käyttäjästä
        fit	@fallback	fi
        fiu-vro	@fallback	et
        fiu-vro	@fallback	vro
        fo	category	Bólkur
        fo	category-talk	Bólkakjak
        fo	category-talk	Bólkur kjak
        fo	file	Mynd
        fo	file-talk	Mynd kjak
        fo	file-talk	Myndakjak
        fo	help	Hjálp
        fo	help-talk	Hjálp kjak
        fo	help-talk	Hjálparkjak
        fo	media	Miðil
        fo	mediawiki	MidiaWiki
        fo	mediawiki-talk	MediaWiki-kjak
        fo	mediawiki-talk	MidiaWiki kjak
        fo	project-talk	$1 kjak
        fo	project-talk	$1-kjak
        fo	special	Serstakt
        fo	special	Serstakur
        fo	talk	Kjak
        fo	template	Fyrimynd
        fo	template-talk	Fyrimynd kjak
        fo	template-talk	Fyrimyndakjak
        fo	user	Brúkari
        fo	user-talk	Brúkarakjak
        fo	user-talk	Brúkari kjak
        fon	@fallback	fr
        fon	category	Akpaxwé
        fon	category-talk	Akpaxwé lɛ sín xoɖɔtɛn
        fon	file	Wékpo
        fon	file-talk	Xoɖɔtɛn wékpo wú tɛ̀n
        fon	help	Alɔgɔ
        fon	help-talk	Xoɖɔtɛn alɔgɔtɛn ɔ tɔn
        fon	media	Yɛwliɖonuji
        fon	mediawiki-talk	Xoɖɔtɛn MediaWiki tɔn
        fon	project-talk	Xoɖɔtɛn $1 tɔn
        fon	special	Ɖéɖovo
        fon	talk	Xoɖɔtɛn
        fon	template	Kpɔnd'ewu bo blo
        fon	template-talk	Xoɖɔtɛn kpɔnd'ewu ɔ tɔ̀n
        fon	user	Wikizantɔ
        fon	user-talk	Xoɖɔtɛn wikizantɔ lɛ tɔn
        fr	category	Catégorie
        fr	category-talk	Discussion catégorie
        fr	file	Fichier
        fr	file-talk	Discussion Image
        fr	file-talk	Discussion fichier
        fr	help	Aide
        fr	help-talk	Discussion aide
        fr	media	Média
        fr	mediawiki-talk	Discussion MediaWiki
        fr	module-talk	Discussion module
        fr	portal	Portail
        fr	portal-talk	Discussion Portail
        fr	project-talk	Discussion $1
        fr	special	Spécial
        fr	talk	Discussion
        fr	talk	Discuter
        fr	template	Modèle
        fr	template-talk	Discussion modèle
        fr	user	Utilisateur
        fr	user	Utilisatrice
        fr	user-talk	Discussion utilisateur
        fr	user-talk	Discussion utilisatrice
        frc	@fallback	fr
        frp	@fallback	fr
        frp	category	Catègorie
        frp	category-talk	Discussion catègorie
        frp	file	Fichiér
        frp	file	Émâge
        frp	file-talk	Discussion fichiér
        frp	file-talk	Discussion Émâge
        frp	help	Éde
        frp	help-talk	Discussion éde
        frp	media	Mèdia
        frp	mediawiki-talk	Discussion MediaWiki
        frp	project-talk	Discussion $1
        frp	special	Spèciâl
        frp	talk	Discussion
        frp	talk	Discutar
        frp	template	Modèlo
        frp	template-talk	Discussion modèlo
        frp	user	Usanciér
        frp	user	Utilisator
        frp	user-talk	Discussion usanciér
        frp	user-talk	Discussion utilisator
        frr	@fallback	de
        fur	@fallback	it
        fur	category	Categorie
        fur	category-talk	Discussion categorie
        fur	file	Figure
        fur	file-talk	Discussion figure
        fur	help	Jutori
        fur	help-talk	Discussion jutori
        fur	mediawiki-talk	Discussion MediaWiki
        fur	project-talk	Discussion $1
        fur	special	Speciâl
        fur	talk	Discussion
        fur	template	Model
        fur	template-talk	Discussion model
        fur	user	Utent
        fur	user-talk	Discussion utent
        fy	category	Kategory
        fy	category-talk	Kategory oerlis
        fy	file	Ofbyld
        fy	file-talk	Ofbyld oerlis
        fy	help	Hulp
        fy	help-talk	Hulp oerlis
        fy	mediawiki-talk	MediaWiki oerlis
        fy	project-talk	$1 oerlis
        fy	special	Wiki
        fy	talk	Oerlis
        fy	template	Berjocht
        fy	template-talk	Berjocht oerlis
        fy	user	Brûker
        fy	user	Meidogger
        fy	user-talk	Brûker oerlis
        fy	user-talk	Meidogger oerlis
        ga	category	Catagóir
        ga	category	Rang
        ga	category-talk	Plé catagóire
        ga	file	Íomhá
        ga	file-talk	Plé íomhá
        ga	file-talk	Plé í­omhá
        ga	help	Cabhair
        ga	help-talk	Plé cabhrach
        ga	media	Meán
        ga	mediawiki-talk	Plé MediaWiki
        ga	portal	Tairseach
        ga	project-talk	Plé $1
        ga	special	Speisialta
        ga	talk	Plé
        ga	template	Múnla
        ga	template	Teimpléad
        ga	template-talk	Plé múnla
        ga	template-talk	Plé teimpléid
        ga	user	Úsáideoir
        ga	user-talk	Plé úsáideora
        gag	@fallback	tr
        gag	category	Kategori
        gag	category	Kategoriya
        gag	category-talk	Kategori tartışma
        gag	category-talk	Kategoriya dartışma
        gag	file	Dosya
        gag	file	Dosye
        gag	file-talk	Dosya tartışma
        gag	file-talk	Dosye dartışma
        gag	help	Yardım
        gag	help-talk	Yardım dartışma
        gag	help-talk	Yardım tartışma
        gag	media	Mediya
        gag	media	Medya
        gag	mediawiki-talk	MediaWiki dartışma
        gag	mediawiki-talk	MediaWiki tartışma
        gag	project-talk	$1 dartışma
        gag	project-talk	$1 tartışma
        gag	special	Maasus
        gag	special	Özel
        gag	talk	Dartışma
        gag	talk	Tartışma
        gag	template	Şablon
        gag	template-talk	Şablon dartışma
        gag	template-talk	Şablon tartışma
        gag	user	Kullanıcı
        gag	user-talk	Kullanıcı dartışma
        gag	user-talk	Kullanıcı mesaj
        gan	@fallback	gan-hans
        gan	@fallback	gan-hant
        gan	@fallback	zh
        gan	@fallback	zh-hans
        gan	@fallback	zh-hant
        gan	@fallback	zh-hk
        gan	category	分類
        gan	category-talk	分類・談詑
        gan	file	文檔
        gan	file-talk	文檔・談詑
        gan	help	幫助
        gan	help-talk	幫助・談詑
        gan	media	媒體
        gan	mediawiki-talk	MediaWiki・談詑
        gan	project-talk	$1 談詑
        gan	project-talk	$1・談詑
        gan	special	特別
        gan	talk	談詑
        gan	template	模板
        gan	template-talk	模板・談詑
        gan	user	用戶
        gan	user-talk	用戶・談詑
        gan-hans	@fallback	gan
        gan-hans	@fallback	gan-hant
        gan-hans	@fallback	zh
        gan-hans	@fallback	zh-hans
        gan-hans	@fallback	zh-hant
        gan-hans	@fallback	zh-hk
        gan-hans	category-talk	分类谈詑
        gan-hans	file-talk	文件谈詑
        gan-hans	help-talk	帮助谈詑
        gan-hans	mediawiki-talk	MediaWiki谈詑
        gan-hans	project-talk	$1谈詑
        gan-hans	talk	谈詑
        gan-hans	template-talk	模板谈詑
        gan-hans	user-talk	用户谈詑
        gan-hant	@fallback	gan
        gan-hant	@fallback	gan-hans
        gan-hant	@fallback	zh
        gan-hant	@fallback	zh-hans
        gan-hant	@fallback	zh-hant
        gan-hant	@fallback	zh-hk
        gan-hant	category-talk	分類談詑
        gan-hant	file-talk	檔案談詑
        gan-hant	help-talk	幫助談詑
        gan-hant	mediawiki-talk	MediaWiki談詑
        gan-hant	project-talk	$1談詑
        gan-hant	talk	談詑
        gan-hant	template-talk	模板談詑
        gan-hant	user-talk	用戶談詑
        gcr	@fallback	fr
        gcr	category	Katégori
        gcr	category-talk	Diskisyon katégori
        gcr	file	Fiché
        gcr	file-talk	Diskisyon fiché
        gcr	help	Lèd
        gcr	help-talk	Diskisyon lèd
        gcr	media	Médja
        gcr	mediawiki-talk	Diskisyon MediaWiki
        gcr	module	Modjoul
        gcr	module-talk	Diskisyon modjoul
        gcr	project-talk	Diskisyon $1
        gcr	special	Èspésyal
        gcr	talk	Diskisyon
        gcr	template	Modèl
        gcr	template-talk	Diskisyon modèl
        gcr	user	Itilizatò
        gcr	user-talk	Diskisyon itilizatò
        gd	category	Roinn-seòrsa
        gd	category-talk	Deasbaireachd na roinn-seòrsa
        gd	file	Faidhle
        gd	file-talk	Deasbaireachd an fhaidhle
        gd	help	Cobhair
        gd	help-talk	Deasbaireachd na cobharach
        gd	media	Meadhan
        gd	mediawiki-talk	Deasbaireachd MediaWiki
        gd	module	Mòideal
        gd	module-talk	Deasbaireachd mòideil
        gd	project-talk	An deasbaireachd aig $1
        gd	special	Sònraichte
        gd	talk	Deasbaireachd
        gd	template	Teamplaid
        gd	template-talk	Deasbaireachd na teamplaid
        gd	user	Cleachdaiche
        gd	user-talk	Deasbaireachd a' chleachdaiche
        gl	@fallback	pt
        gl	@fallback	pt-br
        gl	category	Categoría
        gl	category-talk	Conversa categoría
        gl	file	Ficheiro
        gl	file	Imaxe
        gl	file-talk	Conversa Imaxe
        gl	file-talk	Conversa ficheiro
        gl	help	Axuda
        gl	help-talk	Conversa axuda
        gl	mediawiki-talk	Conversa MediaWiki
        gl	module	Módulo
        gl	module-talk	Conversa módulo
        gl	project-talk	Conversa $1
        gl	special	Especial
        gl	talk	Conversa
        gl	template	Modelo
        gl	template-talk	Conversa modelo
        gl	user	Usuaria
        gl	user	Usuario
        gl	user-talk	Conversa usuaria
        gl	user-talk	Conversa usuario
        gld	@fallback	ru
        glk	@fallback	fa
        glk	category	جرگه
        glk	category	رده
        glk	category-talk	بحث رده
        glk	category-talk	جرگه گب
        glk	file	فاىل
        glk	file	پرونده
        glk	file-talk	بحث پرونده
        glk	file-talk	فاىلˇ گب
        glk	help	رانما
        glk	help	راهنما
        glk	help-talk	بحث راهنما
        glk	help-talk	رانما گب
        glk	media	مديا
        glk	mediawiki	مدياويکي
        glk	mediawiki-talk	بحث مدیاویکی
        glk	mediawiki-talk	مدياويکي گب
        glk	project-talk	بحث $1
        glk	project-talk	مدي $1
        glk	special	خاص
        glk	special	ویژه
        glk	talk	بحث
        glk	talk	گب
        glk	template	الگو
        glk	template	قالب
        glk	template-talk	بحث الگو
        glk	template-talk	قالبˇ گب
        glk	user	کاربر
        glk	user	کارگير
        glk	user-talk	بحث کاربر
        glk	user-talk	کارگيرˇ گب
        gn	@fallback	es
        gn	category	Ñemohenda
        gn	category-talk	Ñemohenda myangekõi
        gn	file	Ta'ãnga
        gn	file-talk	Ta'ãnga myangekõi
        gn	help	Pytyvõ
        gn	help-talk	Pytyvõ myangekõi
        gn	mediawiki-talk	MediaWiki myangekõi
        gn	project-talk	$1 myangekõi
        gn	special	Mba'echĩchĩ
        gn	talk	Myangekõi
        gn	template	Tembiecharã
        gn	template-talk	Tembiecharã myangekõi
        gn	user	Puruhára
        gn	user-talk	Puruhára myangekõi
        gom	@fallback	gom-deva
        gom	@fallback	hi
        gom-deva	@fallback	hi
        gom-deva	category	वर्ग
        gom-deva	category	श्रेणी
        gom-deva	category-talk	वर्ग चर्चा
        gom-deva	category-talk	श्रेणी चर्चा
        gom-deva	file	फायल
        gom-deva	file-talk	फायल चर्चा
        gom-deva	help	आदार
        gom-deva	help	मजत
        gom-deva	help-talk	आदार चर्चा
        gom-deva	help-talk	मजत चर्चा
        gom-deva	media	माध्यम
        gom-deva	media	मिडिया
        gom-deva	mediawiki	मिडियाविकी
        gom-deva	mediawiki-talk	मिडियाविकी चर्चा
        gom-deva	module	एकक
        gom-deva	module-talk	एकक चर्चा
        gom-deva	project-talk	$1 चर्चा
        gom-deva	special	विशेश
        gom-deva	talk	चर्चा
        gom-deva	template	प्रारूप
        gom-deva	template	सांचो
        gom-deva	template-talk	प्रारूप चर्चा
        gom-deva	template-talk	सांचो चर्चा
        gom-deva	user	उपेगकर्तो
        gom-deva	user	वापरपी
        gom-deva	user-talk	उपेगकर्तो चर्चा
        gom-deva	user-talk	वापरपी चर्चा
        gor	@fallback	id
        gor	category	Dalala
        gor	category-talk	Lo'iya dalala
        gor	file	Berkas
        gor	file-talk	Lo'iya berkas
        gor	help	Wubodu
        gor	help-talk	Lo'iya wubodu
        gor	mediawiki-talk	Lo'iya MediaWiki
        gor	project-talk	Lo'iya $1
        gor	special	Spesial
        gor	talk	Lo'iya
        gor	template	Templat
        gor	template-talk	Lo'iya templat
        gor	user	Ta ohu'uwo
        gor	user-talk	Lo'iya ta ohu'owo
        gor	user-talk	Lo'iya ta ohu'uwo
        got	category	𐌷𐌰𐌽𐍃𐌰
        got	category-talk	𐌷𐌰𐌽𐍃𐍉𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
        got	file	𐍆𐌴𐌹𐌻𐌰
        got	file-talk	𐍆𐌴𐌹𐌻𐌹𐌽𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
        got	help	𐌷𐌹𐌻𐍀𐌰
        got	help-talk	𐌷𐌹𐌻𐍀𐍉𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
        got	project-talk	𐌸𐌹𐍃 $1 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
        got	template	𐍆𐌰𐌿𐍂𐌰𐌼𐌴𐌻𐌴𐌹𐌽𐍃
        got	template-talk	𐍆𐌰𐌿𐍂𐌰𐌼𐌴𐌻𐌴𐌹𐌽𐌰𐌹𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
        got	user	𐌽𐌹𐌿𐍄𐌰𐌽𐌳𐍃
        got	user-talk	𐌽𐌹𐌿𐍄𐌰𐌽𐌳𐌹𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰
        gsw	@fallback	de
        gu	category	શ્રેણી
        gu	category-talk	શ્રેણીની ચર્ચા
        gu	file	ચિત્ર
        gu	file-talk	ચિત્રની ચર્ચા
        gu	help	મદદ
        gu	help-talk	મદદની ચર્ચા
        gu	media	દ્રશ્ય-શ્રાવ્ય (મિડિયા)
        gu	mediawiki	મીડિયાવિકિ
        gu	mediawiki-talk	મીડિયાવિકિ ચર્ચા
        gu	module	વિભાગ
        gu	module-talk	વિભાગ ચર્ચા
        gu	project-talk	$1 ચર્ચા
        gu	special	વિશેષ
        gu	talk	ચર્ચા
        gu	template	ઢાંચો
        gu	template-talk	ઢાંચાની ચર્ચા
        gu	user	સભ્ય
        gu	user-talk	સભ્યની ચર્ચા
        guc	@fallback	es
        guw	category	Adà
        guw	category-talk	Adà hodidọ
        guw	file	Wepo
        guw	file-talk	Wepo hodidọ
        guw	help	Alọgọ
        guw	help-talk	Alọgọ hodidọ
        guw	mediawiki-talk	MediaWiki hodidọ
        guw	project-talk	$1 hodidọ
        guw	special	Vonọtaun
        guw	talk	Hodidọ
        guw	template	Ohia
        guw	template-talk	Ohia hodidọ
        guw	user	Zinzantọ
        guw	user-talk	Zinzantọ hodidọ
        gv	category	Ronney
        gv	category-talk	Resooney ronney
        gv	file	Coadan
        gv	file-talk	Resooney coadan
        gv	help	Cooney
        gv	help-talk	Resooney cooney
        gv	media	Meanyn
        gv	mediawiki-talk	Resooney MediaWiki
        gv	project-talk	Resooney $1
        gv	special	Er lheh
        gv	talk	Resooney
        gv	template	Clowan
        gv	template-talk	Resooney clowan
        gv	user	Ymmydeyr
        gv	user-talk	Resooney ymmydeyr
        hak	@fallback	zh
        hak	@fallback	zh-hans
        hak	@fallback	zh-hant
        hak	@fallback	zh-hk
        haw	category	Māhele
        haw	category-talk	Kūkākūkā o māhele
        haw	file	Kiʻi
        haw	file	Waihona
        haw	file-talk	Kūkākūkā o kiʻi
        haw	file-talk	Kūkākūkā o waihona
        haw	help	Kōkua
        haw	help-talk	Kūkākūkā o kōkua
        haw	media	Pāpaho
        haw	mediawiki-talk	Kūkākūkā o MediaWiki
        haw	project-talk	Kūkākūkā o Wikipikia
        haw	special	Papa nui
        haw	talk	Kūkākūkā
        haw	template	Anakuhi
        haw	template-talk	Kūkākūkā o anakuhi
        haw	user	Mea hoʻohana
        haw	user-talk	Kūkākūkā o mea hoʻohana
        he	category	קטגוריה
        he	category-talk	שיחת קטגוריה
        he	draft	טיוטה
        he	file	קובץ
        he	file	תמונה
        he	file-talk	שיחת קובץ
        he	file-talk	שיחת תמונה
        he	help	עזרה
        he	help-talk	שיחת עזרה
        he	media	מדיה
        he	mediawiki	מדיה ויקי
        he	mediawiki-talk	שיחת מדיה ויקי
        he	module	יחידה
        he	module-talk	שיחת יחידה
        he	portal	פורטל
        he	project-talk	שיחת $1
        he	special	מיוחד
        he	talk	שיחה
        he	template	תבנית
        he	template-talk	שיחת תבנית
        he	user	משתמש
        he	user	משתמשת
        he	user-talk	שיחת משתמש
        he	user-talk	שיחת משתמשת
        hi	category	श्रेणी
        hi	category-talk	श्रेणी वार्ता
        hi	file	चित्र
        hi	file-talk	चित्र वार्ता
        hi	help	सहायता
        hi	help-talk	सहायता वार्ता
        hi	media	मीडिया
        hi	mediawiki	मीडियाविकि
        hi	mediawiki-talk	मीडियाविकि वार्ता
        hi	portal	प्रवेशद्वार
        hi	project-talk	$1 वार्ता
        hi	special	विशेष
        hi	talk	वार्ता
        hi	template	साँचा
        hi	template-talk	साँचा वार्ता
        hi	user	सदस्य
        hi	user-talk	सदस्य वार्ता
        hif	@fallback	hif-latn
        hif-latn	category	vibhag
        hif-latn	category-talk	voibhag ke baat
        hif-latn	file-talk	file ke baat
        hif-latn	help	madat
        hif-latn	help-talk	madat ke baat
        hif-latn	media	saadhan
        hif-latn	mediawiki-talk	Mediawiki ke baat
        hif-latn	project-talk	$1 baat
        hif-latn	special	khaas
        hif-latn	talk	baat
        hif-latn	template-talk	Template ke baat
        hif-latn	user	sadasya
        hif-latn	user-talk	sadasya ke baat
        hr	category	Kategorija
        hr	category-talk	Razgovor o kategoriji
        hr	file	Datoteka
        hr	file	Slika
        hr	file-talk	Razgovor o datoteci
        hr	file-talk	Razgovor o slici
        hr	help	Pomoć
        hr	help-talk	Razgovor o pomoći
        hr	media	Mediji
        hr	mediawiki-talk	MediaWiki razgovor
        hr	module	Modul
        hr	module-talk	Razgovor o modulu
        hr	project-talk	Razgovor $1
        hr	special	Posebno
        hr	talk	Razgovor
        hr	template	Predložak
        hr	template-talk	Razgovor o predlošku
        hr	user	Suradnica
        hr	user	Suradnik
        hr	user-talk	Razgovor sa suradnicom
        hr	user-talk	Razgovor sa suradnikom
        hrx	@fallback	de
        hsb	@fallback	de
        hsb	@fallback	dsb
        hsb	category	Kategorija
        hsb	category-talk	Diskusija ke kategoriji
        hsb	file	Dataja
        hsb	file	Wobraz
        hsb	file-talk	Diskusija k dataji
        hsb	file-talk	Diskusija k wobrazej
        hsb	help	Pomoc
        hsb	help-talk	Pomoc diskusija
        hsb	mediawiki-talk	MediaWiki diskusija
        hsb	module	Modul
        hsb	module-talk	Modul diskusija
        hsb	project-talk	$1 diskusija
        hsb	special	Specialnje
        hsb	talk	Diskusija
        hsb	template	Předłoha
        hsb	template-talk	Diskusija k předłoze
        hsb	user	Wužiwar
        hsb	user	Wužiwarka
        hsb	user-talk	Diskusija z wužiwarjom
        hsb	user-talk	Diskusija z wužiwarku
        hsn	@fallback	zh
        hsn	@fallback	zh-hans
        hsn	@fallback	zh-hant
        hsn	@fallback	zh-hk
        ht	@fallback	fr
        ht	category	Kategori
        ht	category-talk	Diskisyon Kategori
        ht	file	Fichye
        ht	file	Imaj
        ht	file-talk	Diskisyon Fichye
        ht	file-talk	Diskisyon Imaj
        ht	help	Èd
        ht	help-talk	Diskisyon Èd
        ht	media	Medya
        ht	mediawiki	MedyaWiki
        ht	mediawiki-talk	Diskisyon MedyaWiki
        ht	project-talk	Diskisyon $1
        ht	special	Espesyal
        ht	talk	Diskite
        ht	template	Modèl
        ht	template-talk	Diskisyon Modèl
        ht	user	Itilizatè
        ht	user-talk	Diskisyon Itilizatè
        hu	category	Kategória
        hu	category-talk	Kategória vita
        hu	category-talk	Kategóriavita
        hu	file	Fájl
        hu	file	Kép
        hu	file-talk	Fájlvita
        hu	file-talk	Kép vita
        hu	file-talk	Képvita
        hu	help	Segítség
        hu	help-talk	Segítség vita
        hu	help-talk	Segítségvita
        hu	media	Média
        hu	mediawiki-talk	MediaWiki vita
        hu	mediawiki-talk	MediaWiki-vita
        hu	module	Modul
        hu	module-talk	Modulvita
        hu	portal	Portál
        hu	project-talk	$1 vita
        hu	project-talk	$1-vita
        hu	special	Speciális
        hu	talk	Vita
        hu	template	Sablon
        hu	template-talk	Sablon vita
        hu	template-talk	Sablonvita
        hu	user	Szerkesztő
        hu	user-talk	Szerkesztővita
        hu	user-talk	User vita
        hu-formal	@fallback	hu
        hy	category	Կատեգորիա
        hy	category-talk	Կատեգորիայի քննարկում
        hy	file	Պատկեր
        hy	file-talk	Պատկերի քննարկում
        hy	help	Օգնություն
        hy	help-talk	Օգնության քննարկում
        hy	media	Մեդիա
        hy	mediawiki-talk	MediaWiki քննարկում
        hy	module	Մոդուլ
        hy	module-talk	Մոդուլի քննարկում
        hy	portal	Պորտալ
        hy	project-talk	$1 քննարկում
        hy	special	Սպասարկող
        hy	talk	Քննարկում
        hy	template	Կաղապար
        hy	template-talk	Կաղապարի քննարկում
        hy	user	Մասնակից
        hy	user-talk	Մասնակցի քննարկում
        hyw	@fallback	hy
        hyw	category	Ստորոգութիւն
        ia	category	Categoria
        ia	category-talk	Discussion Categoria
        ia	file	Imagine
        ia	file-talk	Discussion File
        ia	file-talk	Discussion Imagine
        ia	help	Adjuta
        ia	help-talk	Discussion Adjuta
        ia	media	Multimedia
        ia	mediawiki-talk	Discussion MediaWiki
        ia	project-talk	Discussion $1
        ia	talk	Discussion
        ia	template	Patrono
        ia	template-talk	Discussion Patrono
        ia	user	Usator
        ia	user-talk	Discussion Usator
        id	category	Kategori
        id	category-talk	Kategori Pembicaraan
        id	category-talk	Pembicaraan Kategori
        id	file	Berkas
        id	file	Gambar
        id	file-talk	Gambar Pembicaraan
        id	file-talk	Pembicaraan Berkas
        id	file-talk	Pembicaraan Gambar
        id	help	Bantuan
        id	help-talk	Bantuan Pembicaraan
        id	help-talk	Pembicaraan Bantuan
        id	mediawiki-talk	MediaWiki Pembicaraan
        id	mediawiki-talk	Pembicaraan MediaWiki
        id	module	Modul
        id	module-talk	Pembicaraan Modul
        id	project-talk	Pembicaraan $1
        id	special	Istimewa
        id	talk	Bicara
        id	talk	Pembicaraan
        id	template	Templat
        id	template-talk	Pembicaraan Templat
        id	template-talk	Templat Pembicaraan
        id	user	Pengguna
        id	user-talk	Bicara Pengguna
        id	user-talk	Pembicaraan Pengguna
        ie	category	Categorie
        ie	category-talk	Categorie Discussion
        ie	file-talk	File Discussion
        ie	help	Auxilie
        ie	help-talk	Auxilie Discussion
        ie	mediawiki-talk	MediaWiki Discussion
        ie	project-talk	$1 Discussion
        ie	talk	Discussion
        ie	template	Avise
        ie	template-talk	Avise Discussion
        ie	user	Usator
        ie	user-talk	Usator Discussion
        ig	category	Ébéonọr
        ig	category	Òtù
        ig	category-talk	Okwu ébéonọr
        ig	category-talk	Okwu òtù
        ig	file	Usòrò
        ig	file	Ákwúkwó orünotu
        ig	file-talk	Okwu usòrò
        ig	file-talk	Okwu ákwúkwó orünotu
        ig	help	Nkwadọ
        ig	help	Nkwádọ
        ig	help-talk	Okwu nkwadọ
        ig	help-talk	Okwu nkwádọ
        ig	media	Midia
        ig	media	Nká
        ig	mediawiki	MidiaWiki
        ig	mediawiki	NkáWiki
        ig	mediawiki-talk	Okwu MidiaWiki
        ig	mediawiki-talk	Okwu NkáWiki
        ig	project-talk	Okwu $1
        ig	special	Ihü kárírí
        ig	talk	Okwu
        ig	template	Àtụ
        ig	template-talk	Okwu àtụ
        ig	user	Ọ'bànifé
        ig	user	Ọbanife
        ig	user-talk	Okwu ọ'bànifé
        ig	user-talk	Okwu ọbanife
        ii	@fallback	zh
        ii	@fallback	zh-hans
        ii	@fallback	zh-hant
        ii	@fallback	zh-hk
        ilo	category	Kategoria
        ilo	category-talk	Kategoria tungtungan
        ilo	file	Papeles
        ilo	file-talk	Papeles tungtungan
        ilo	help	Tulong
        ilo	help-talk	Tulong tungtungan
        ilo	media	Midia
        ilo	mediawiki-talk	MediaWiki tungtungan
        ilo	module	Modulo
        ilo	module-talk	Modulo tungtungan
        ilo	project-talk	$1 tungtungan
        ilo	special	Espesial
        ilo	talk	Tungtungan
        ilo	template	Plantilia
        ilo	template-talk	Plantilia tungtungan
        ilo	user	Agar-aramat
        ilo	user-talk	Agar-aramat tungtungan
        inh	@fallback	ru
        inh	category	ОагӀат
        inh	category-talk	ОагӀат ювцар
        inh	file	Файл
        inh	file-talk	Файл ювцар
        inh	help	Новкъостал
        inh	help-talk	Новкъостал дувцар
        inh	media	Медиа
        inh	mediawiki-talk	MediaWiki ювцар
        inh	module	Модуль
        inh	module-talk	Модуль ювцар
        inh	project-talk	$1 ювцар
        inh	special	Гӏулакха
        inh	talk	Ювцар
        inh	template	Ло
        inh	template-talk	Ло бувцар
        inh	user	Доакъашхо
        inh	user-talk	Доакъашхочун дувцар
        io	@fallback	eo
        io	category	Kategorio
        io	category-talk	Kategorio Debato
        io	file	Arkivo
        io	file	Imajo
        io	file-talk	Arkivo Debato
        io	file-talk	Imajo Debato
        io	help	Helpo
        io	help-talk	Helpo Debato
        io	mediawiki-talk	MediaWiki Debato
        io	project-talk	$1 Debato
        io	special	Specala
        io	talk	Debato
        io	template	Modelo
        io	template	Shablono
        io	template-talk	Modelo Debato
        io	template-talk	Shablono Debato
        io	user	Uzantino
        io	user	Uzanto
        io	user-talk	Uzantino Debato
        io	user-talk	Uzanto Debato
        is	category	Flokkur
        is	category-talk	Flokkaspjall
        is	file	Mynd
        is	file-talk	Myndaspjall
        is	help	Hjálp
        is	help-talk	Hjálparspjall
        is	media	Miðill
        is	mediawiki	Melding
        is	mediawiki-talk	Meldingarspjall
        is	portal	Gátt
        is	project-talk	$1spjall
        is	special	Kerfissíða
        is	talk	Spjall
        is	template	Snið
        is	template-talk	Sniðaspjall
        is	user	Notandi
        is	user-talk	Notandaspjall
        it	category	Categoria
        it	category-talk	Discussioni categoria
        it	file	Immagine
        it	file-talk	Discussioni file
        it	file-talk	Discussioni immagine
        it	help	Aiuto
        it	help-talk	Discussioni aiuto
        it	mediawiki-talk	Discussioni MediaWiki
        it	module	Modulo
        it	module-talk	Discussioni modulo
        it	portal	Portale
        it	portal-talk	Discussioni portale
        it	project-talk	Discussioni $1
        it	special	Speciale
        it	talk	Discussione
        it	template-talk	Discussioni template
        it	user	Utente
        it	user-talk	Discussioni utente
        ja	category	カテゴリ
        ja	category-talk	Category‐ノート
        ja	category-talk	カテゴリ・トーク
        ja	file	ファイル
        ja	file	画像
        ja	file-talk	ファイル‐ノート
        ja	file-talk	ファイル・トーク
        ja	file-talk	画像‐ノート
        ja	help	ヘルプ
        ja	help-talk	Help‐ノート
        ja	help-talk	ヘルプ・トーク
        ja	media	メディア
        ja	mediawiki-talk	MediaWiki‐ノート
        ja	mediawiki-talk	MediaWiki・トーク
        ja	module	モジュール
        ja	module-talk	モジュール・トーク
        ja	portal	ポータル
        ja	portal-talk	Portal‐ノート
        ja	project-talk	$1‐ノート
        ja	project-talk	$1・トーク
        ja	special	特別
        ja	talk	トーク
        ja	talk	ノート
        ja	template	テンプレート
        ja	template-talk	Template‐ノート
        ja	template-talk	テンプレート・トーク
        ja	user	利用者
        ja	user-talk	利用者‐会話
        ja	user-talk	利用者・トーク
        jbo	category	klesi
        jbo	category-talk	casnu lo klesi
        jbo	file	datnyvei
        jbo	file-talk	casnu lo datnyvei
        jbo	help	nundju
        jbo	help-talk	casnu lo nundju
        jbo	media	velsku
        jbo	mediawiki	medi'auikis
        jbo	mediawiki-talk	casnu la .medi'auikis.
        jbo	project-talk	casnu la .$1.
        jbo	special	rirci
        jbo	talk	casnu
        jbo	template	termo'a
        jbo	template-talk	casnu lo termo'a
        jbo	user	pilno
        jbo	user-talk	casnu lo pilno
        jut	@fallback	da
        jv	@fallback	id
        jv	category	Kategori
        jv	category-talk	Dhiskusi Kategori
        jv	category-talk	Kategori Dhiskusi
        jv	category-talk	Parembugan Kategori
        jv	file	Barkas
        jv	file	Gambar
        jv	file-talk	Dhiskusi Gambar
        jv	file-talk	Gambar Dhiskusi
        jv	file-talk	Parembugan Barkas
        jv	file-talk	Parembugan Gambar
        jv	help	Pitulung
        jv	help-talk	Dhiskusi Pitulung
        jv	help-talk	Parembugan Pitulung
        jv	help-talk	Pitulung Dhiskusi
        jv	media	Medhia
        jv	media	Médhia
        jv	mediawiki	MedhiaWiki
        jv	mediawiki	MédhiaWiki
        jv	mediawiki-talk	Dhiskusi MediaWiki
        jv	mediawiki-talk	MediaWiki Dhiskusi
        jv	mediawiki-talk	Parembugan MedhiaWiki
        jv	mediawiki-talk	Parembugan MediaWiki
        jv	mediawiki-talk	Parembugan MédhiaWiki
        jv	module	Modhul
        jv	module-talk	Parembugan Modhul
        jv	portal	Gapura
        jv	project-talk	Dhiskusi $1
        jv	project-talk	Parembugan $1
        jv	special	Astamiwa
        jv	special	Mirunggan
        jv	talk	Dhiskusi
        jv	talk	Parembugan
        jv	template	Cithakan
        jv	template-talk	Cithakan Dhiskusi
        jv	template-talk	Dhiskusi Cithakan
        jv	template-talk	Parembugan Cithakan
        jv	user	Naraguna
        jv	user	Panganggo
        jv	user-talk	Dhiskusi Panganggo
        jv	user-talk	Parembugan Naraguna
        jv	user-talk	Parembugan Panganggo
        ka	category	კატეგორია
        ka	category-talk	კატეგორია განხილვა
        ka	category-talk	კატეგორიის განხილვა
        ka	file	სურათი
        ka	file	ფაილი
        ka	file-talk	სურათი განხილვა
        ka	file-talk	ფაილის განხილვა
        ka	help	დახმარება
        ka	help-talk	დახმარება განხილვა
        ka	help-talk	დახმარების განხილვა
        ka	media	მედია
        ka	mediawiki	მედიავიკი
        ka	mediawiki-talk	მედიავიკი განხილვა
        ka	mediawiki-talk	მედიავიკის განხილვა
        ka	module	მოდული
        ka	module-talk	მოდულის განხილვა
        ka	portal	პორტალი
        ka	project-talk	$1 განხილვა
        ka	special	სპეციალური
        ka	talk	განხილვა
        ka	template	თარგი
        ka	template-talk	თარგი განხილვა
        ka	template-talk	თარგის განხილვა
        ka	user	მომხმარებელი
        ka	user	მონაწილე
        ka	user-talk	მომხმარებელი განხილვა
        ka	user-talk	მომხმარებლის განხილვა
        ka	user-talk	მონაწილის განხილვა
        kaa	@fallback	kk
        kaa	@fallback	kk-cyrl
        kaa	@fallback	kk-latn
        kaa	category	Kategoriya
        kaa	category-talk	Kategoriya sa'wbeti
        kaa	file	Su'wret
        kaa	file-talk	Su'wret sa'wbeti
        kaa	help	Anıqlama
        kaa	help-talk	Anıqlama sa'wbeti
        kaa	mediawiki-talk	MediaWiki sa'wbeti
        kaa	project-talk	$1 sa'wbeti
        kaa	special	Arnawlı
        kaa	talk	Sa'wbet
        kaa	template	Shablon
        kaa	template-talk	Shablon sa'wbeti
        kaa	user	Paydalanıwshı
        kaa	user-talk	Paydalanıwshı sa'wbeti
        kab	@fallback	fr
        kab	category	Taggayt
        kab	category-talk	Amyannan n taggayt
        kab	file	Tugna
        kab	file-talk	Amyannan n tugna
        kab	help	Tallat
        kab	help-talk	Amyannan n tallat
        kab	mediawiki-talk	Amyannan n MediaWiki
        kab	project-talk	Amyannan n $1
        kab	special	Uslig
        kab	talk	Mmeslay
        kab	template	Talɣa
        kab	template	Talγa
        kab	template-talk	Amyannan n talɣa
        kab	template-talk	Amyannan n talγa
        kab	user	Amseqdac
        kab	user-talk	Amyannan umsqedac
        kbd	@fallback	kbd-cyrl
        kbd-cyrl	category	Категориэ
        kbd-cyrl	category	Категория
        kbd-cyrl	category-talk	Категориэ тепсэлъэхьыгъуэ
        kbd-cyrl	category-talk	Обсуждение категории
        kbd-cyrl	file	Файл
        kbd-cyrl	file-talk	Обсуждение файла
        kbd-cyrl	file-talk	Файл тепсэлъэхьыгъуэ
        kbd-cyrl	help	ДэӀэпыкъуэгъуэ
        kbd-cyrl	help	Справка
        kbd-cyrl	help-talk	ДэӀэпыкъуэгъуэ тепсэлъэхьыгъуэ
        kbd-cyrl	help-talk	Обсуждение справки
        kbd-cyrl	media	Медиа
        kbd-cyrl	mediawiki-talk	MediaWiki тепсэлъэхьыгъуэ
        kbd-cyrl	mediawiki-talk	Обсуждение MediaWiki
        kbd-cyrl	project-talk	$1 тепсэлъэхьыгъуэ
        kbd-cyrl	project-talk	Обсуждение $1
        kbd-cyrl	special	Служебная
        kbd-cyrl	talk	Обсуждение
        kbd-cyrl	talk	Тепсэлъэхьыгъуэ
        kbd-cyrl	template	Шаблон
        kbd-cyrl	template-talk	Обсуждение шаблона
        kbd-cyrl	template-talk	Шаблон тепсэлъэхьыгъуэ
        kbd-cyrl	user	Участник
        kbd-cyrl	user	ЦӀыхухэт
        kbd-cyrl	user-talk	Обсуждение участника
        kbd-cyrl	user-talk	ЦӀыхухэт тепсэлъэхьыгъуэ
        kbp	@fallback	fr
        kcg	category	Sa
        kcg	category-talk	A‌̱lyiat nsa
        kcg	file	Fail
        kcg	file-talk	A‌̱lyiat fail
        kcg	help	Beang
        kcg	help-talk	A‌̱lyiat beang
        kcg	mediawiki-talk	A‌̱lyiat MediaWiki
        kcg	project-talk	A‌̱lyiat $1
        kcg	special	Wat khwo
        kcg	talk	A‌̱lyiat
        kcg	template	Ta‌̱mpi‌̱let
        kcg	template-talk	A‌̱lyiat ta‌̱mpi‌̱let
        kcg	user	A‌̱tyunta̱m
        kcg	user-talk	A‌̱lyiat a‌̱tyunta‌̱m
        kea	@fallback	pt
        kea	@fallback	pt-br
        kea	category	Katiguria
        kea	category-talk	Diskuson di katiguria
        kea	file	Fixeru
        kea	file-talk	Diskuson di fixeru
        kea	help	Ajuda
        kea	help-talk	Diskuson di ajuda
        kea	media	Multimédia
        kea	mediawiki-talk	Diskuson di MediaWiki
        kea	project-talk	Diskuson di $1
        kea	special	Spesial
        kea	talk	Diskuson
        kea	template	Modelu
        kea	template-talk	Diskuson di modelu
        kea	user	Uzuária
        kea	user	Uzuáriu
        kea	user-talk	Diskuson di uzuária
        kea	user-talk	Diskuson di uzuáriu
        kg	category	Kalasi
        kg	category-talk	Disolo kalasi
        kg	file	Fisye
        kg	file-talk	Disolo fisye
        kg	help	Lusadisu
        kg	help-talk	Disolo lusadisu
        kg	project-talk	Disolo $1
        kg	talk	Disolo
        kg	user	Kisadi
        kg	user-talk	Disolo kisadi
        khw	@fallback	ur
        khw	category	زمرہ
        khw	category-talk	تبادلۂ خیال زمرہ
        khw	file	فائل
        khw	file-talk	تبادلۂ خیال فائل
        khw	help	مدد
        khw	help-talk	تبادلۂ خیال مدد
        khw	media	میڈیا
        khw	mediawiki	میڈیاویکی
        khw	mediawiki-talk	تبادلۂ خیال میڈیاویکی
        khw	project-talk	تبادلۂ خیال $1
        khw	special	خاص
        khw	talk	تبادلۂ خیال
        khw	template	سانچہ
        khw	template-talk	تبادلۂ خیال سانچہ
        khw	user	صارف
        khw	user-talk	تبادلۂ خیال صارف
        kiu	@fallback	tr
        kiu	category	Kategori
        kiu	category	Kategoriye
        kiu	category-talk	Kategori tartışma
        kiu	category-talk	Kategori werênayış
        kiu	file	Dosya
        kiu	file	Dosye
        kiu	file-talk	Dosya tartışma
        kiu	file-talk	Dosya werênayış
        kiu	help	Peşti
        kiu	help	Yardım
        kiu	help-talk	Peşti werênayış
        kiu	help-talk	Yardım tartışma
        kiu	media	Medya
        kiu	mediawiki-talk	MediaWiki tartışma
        kiu	mediawiki-talk	MediaWiki werênayış
        kiu	project-talk	$1 tartışma
        kiu	project-talk	$1 werênayış
        kiu	special	Xısusi
        kiu	special	Özel
        kiu	talk	Tartışma
        kiu	talk	Werênayış
        kiu	template	Şablon
        kiu	template-talk	Şablon tartışma
        kiu	template-talk	Şablon werênayış
        kiu	user	Karber
        kiu	user	Kullanıcı
        kiu	user-talk	Karber werênayış
        kiu	user-talk	Kullanıcı mesaj
        kjp	@fallback	my
        kk	@fallback	kk-cyrl
        kk	portal	Портал
        kk-arab	@fallback	kk
        kk-arab	@fallback	kk-cyrl
        kk-arab	category	Sanat
        kk-arab	category	Санат
        kk-arab	category	سانات
        kk-arab	category-talk	Sanat talqılawı
        kk-arab	category-talk	Санат талқылауы
        kk-arab	category-talk	سانات تالقىلاۋى
        kk-arab	file	Swret
        kk-arab	file	Сурет
        kk-arab	file	سۋرەت
        kk-arab	file-talk	Swret talqılawı
        kk-arab	file-talk	Сурет талқылауы
        kk-arab	file-talk	سۋرەت تالقىلاۋى
        kk-arab	help	Anıqtama
        kk-arab	help	Анықтама
        kk-arab	help	انىقتاما
        kk-arab	help-talk	Anıqtama talqılawı
        kk-arab	help-talk	Анықтама талқылауы
        kk-arab	help-talk	انىقتاما تالقىلاۋى
        kk-arab	media	Taspa
        kk-arab	media	Таспа
        kk-arab	media	تاسپا
        kk-arab	mediawiki	MedïaWïkï
        kk-arab	mediawiki	МедиаУики
        kk-arab	mediawiki	مەدىياۋىيكىي
        kk-arab	mediawiki	مەدياۋيكي
        kk-arab	mediawiki-talk	MedïaWïkï talqılawı
        kk-arab	mediawiki-talk	МедиаУики талқылауы
        kk-arab	mediawiki-talk	مەدىياۋىيكىي تالقىلاۋى
        kk-arab	mediawiki-talk	مەدياۋيكي تالقىلاۋى
        kk-arab	project-talk	$1 talqılawı
        kk-arab	project-talk	$1 талқылауы
        kk-arab	project-talk	$1 تالقىلاۋى
        kk-arab	special	Arnaýı
        kk-arab	special	Арнайы
        kk-arab	special	ارنايى
        kk-arab	talk	Talqılaw
        kk-arab	talk	Талқылау
        kk-arab	talk	تالقىلاۋ
        kk-arab	template	Ülgi
        kk-arab	template	Үлгі
        kk-arab	template	ٴۇلگٴى
        kk-arab	template	ٷلگٸ
        kk-arab	template	ۇلگى
        kk-arab	template-talk	Ülgi talqılawı
        kk-arab	template-talk	Үлгі талқылауы
        kk-arab	template-talk	ٴۇلگٴى تالقىلاۋى
        kk-arab	template-talk	ٷلگٸ تالقىلاۋى
        kk-arab	template-talk	ۇلگى تالقىلاۋى
        kk-arab	user	Qatıswşı
        kk-arab	user	Қатысушы
        kk-arab	user	قاتىسۋشى
        kk-arab	user-talk	Qatıswşı talqılawı
        kk-arab	user-talk	Қатысушы талқылауы
        kk-arab	user-talk	قاتىسۋشى تالقىلاۋى
        kk-cn	@fallback	kk
        kk-cn	@fallback	kk-arab
        kk-cn	@fallback	kk-cyrl
        kk-cyrl	@fallback	kk
        kk-cyrl	category	Sanat
        kk-cyrl	category	Санат
        kk-cyrl	category	سانات
        kk-cyrl	category-talk	Sanat talqılawı
        kk-cyrl	category-talk	Санат талқылауы
        kk-cyrl	category-talk	سانات تالقىلاۋى
        kk-cyrl	file	Swret
        kk-cyrl	file	Сурет
        kk-cyrl	file	سۋرەت
        kk-cyrl	file-talk	Swret talqılawı
        kk-cyrl	file-talk	Сурет талқылауы
        kk-cyrl	file-talk	سۋرەت تالقىلاۋى
        kk-cyrl	help	Anıqtama
        kk-cyrl	help	Анықтама
        kk-cyrl	help	انىقتاما
        kk-cyrl	help-talk	Anıqtama talqılawı
        kk-cyrl	help-talk	Анықтама талқылауы
        kk-cyrl	help-talk	انىقتاما تالقىلاۋى
        kk-cyrl	media	Taspa
        kk-cyrl	media	Таспа
        kk-cyrl	media	تاسپا
        kk-cyrl	mediawiki	MedïaWïkï
        kk-cyrl	mediawiki	МедиаУики
        kk-cyrl	mediawiki	مەدياۋيكي
        kk-cyrl	mediawiki-talk	MedïaWïkï talqılawı
        kk-cyrl	mediawiki-talk	МедиаУики талқылауы
        kk-cyrl	mediawiki-talk	مەدياۋيكي تالقىلاۋى
        kk-cyrl	project-talk	$1 talqılawı
        kk-cyrl	project-talk	$1 талқылауы
        kk-cyrl	project-talk	$1 تالقىلاۋى
        kk-cyrl	special	Arnaýı
        kk-cyrl	special	Арнайы
        kk-cyrl	special	ارنايى
        kk-cyrl	talk	Talqılaw
        kk-cyrl	talk	Талқылау
        kk-cyrl	talk	تالقىلاۋ
        kk-cyrl	template	Ülgi
        kk-cyrl	template	Үлгі
        kk-cyrl	template	ٴۇلگٴى
        kk-cyrl	template	ٷلگٸ
        kk-cyrl	template-talk	Ülgi talqılawı
        kk-cyrl	template-talk	Үлгі талқылауы
        kk-cyrl	template-talk	ٴۇلگٴى تالقىلاۋى
        kk-cyrl	template-talk	ٷلگٸ تالقىلاۋى
        kk-cyrl	user	Qatıswşı
        kk-cyrl	user	Қатысушы
        kk-cyrl	user	قاتىسۋشى
        kk-cyrl	user-talk	Qatıswşı talqılawı
        kk-cyrl	user-talk	Қатысушы талқылауы
        kk-cyrl	user-talk	قاتىسۋشى تالقىلاۋى
        kk-kz	@fallback	kk
        kk-kz	@fallback	kk-cyrl
        kk-latn	@fallback	kk
        kk-latn	@fallback	kk-cyrl
        kk-latn	category	Sanat
        kk-latn	category	Санат
        kk-latn	category	سانات
        kk-latn	category-talk	Sanat talqılawı
        kk-latn	category-talk	Санат талқылауы
        kk-latn	category-talk	سانات تالقىلاۋى
        kk-latn	file	Swret
        kk-latn	file	Сурет
        kk-latn	file	سۋرەت
        kk-latn	file-talk	Swret talqılawı
        kk-latn	file-talk	Сурет талқылауы
        kk-latn	file-talk	سۋرەت تالقىلاۋى
        kk-latn	help	Anıqtama
        kk-latn	help	Анықтама
        kk-latn	help	انىقتاما
        kk-latn	help-talk	Anıqtama talqılawı
        kk-latn	help-talk	Анықтама талқылауы
        kk-latn	help-talk	انىقتاما تالقىلاۋى
        kk-latn	media	Taspa
        kk-latn	media	Таспа
        kk-latn	media	تاسپا
        kk-latn	mediawiki	MedïaWïkï
        kk-latn	mediawiki	МедиаУики
        kk-latn	mediawiki	مەدياۋيكي
        kk-latn	mediawiki-talk	MedïaWïkï talqılawı
        kk-latn	mediawiki-talk	МедиаУики талқылауы
        kk-latn	mediawiki-talk	مەدياۋيكي تالقىلاۋى
        kk-latn	project-talk	$1 talqılawı
        kk-latn	project-talk	$1 талқылауы
        kk-latn	project-talk	$1 تالقىلاۋى
        kk-latn	special	Arnaýı
        kk-latn	special	Арнайы
        kk-latn	special	ارنايى
        kk-latn	talk	Talqılaw
        kk-latn	talk	Талқылау
        kk-latn	talk	تالقىلاۋ
        kk-latn	template	Ülgi
        kk-latn	template	Үлгі
        kk-latn	template	ٴۇلگٴى
        kk-latn	template	ٷلگٸ
        kk-latn	template-talk	Ülgi talqılawı
        kk-latn	template-talk	Үлгі талқылауы
        kk-latn	template-talk	ٴۇلگٴى تالقىلاۋى
        kk-latn	template-talk	ٷلگٸ تالقىلاۋى
        kk-latn	user	Qatıswşı
        kk-latn	user	Қатысушы
        kk-latn	user	قاتىسۋشى
        kk-latn	user-talk	Qatıswşı talqılawı
        kk-latn	user-talk	Қатысушы талқылауы
        kk-latn	user-talk	قاتىسۋشى تالقىلاۋى
        kk-tr	@fallback	kk
        kk-tr	@fallback	kk-cyrl
        kk-tr	@fallback	kk-latn
        kl	@fallback	da
        kl	category	Kategori
        kl	category	Sumut atassuseq
        kl	category-talk	Kategoridiskussion
        kl	category-talk	Sumut atassusermi oqallinneq
        kl	file	Billede
        kl	file	Fiileq
        kl	file	Fil
        kl	file-talk	Billeddiskussion
        kl	file-talk	Fiilip oqalliffia
        kl	file-talk	Fildiskussion
        kl	help	Hjælp
        kl	help	Ikiuutit
        kl	help-talk	Hjælp-diskussion
        kl	help-talk	Ikiuutini oqallinneq
        kl	mediawiki-talk	MediaWiki-diskussion
        kl	mediawiki-talk	Mediawikip oqalliffia
        kl	project-talk	$1-diskussion
        kl	project-talk	$1-p oqalliffia
        kl	project-talk	$1ip oqalliffia
        kl	special	Immikkut
        kl	special	Speciel
        kl	talk	Diskussion
        kl	talk	Oqallinneq
        kl	template	Ilisserut
        kl	template	Skabelon
        kl	template-talk	Ilisserummi oqallinneq
        kl	template-talk	Skabelondiskussion
        kl	user	Atuisoq
        kl	user	Bruger
        kl	user-talk	Atuisup oqalliffia
        kl	user-talk	Brugerdiskussion
        km	category	ចំណាត់ក្រុម
        km	category	ចំណាត់ថ្នាក់ក្រុម
        km	category	ចំនាត់ថ្នាក់ក្រុម
        km	category-talk	ការពិភាក្សាអំពីចំណាត់ថ្នាក់ក្រុម
        km	category-talk	ការពិភាក្សាអំពីចំនាត់ថ្នាក់ក្រុម
        km	category-talk	ចំណាត់ក្រុម-ពិភាក្សា
        km	file	រូបភាព
        km	file	ឯកសារ
        km	file-talk	ការពិភាក្សាអំពីរូបភាព
        km	file-talk	ការពិភាក្សាអំពីឯកសារ
        km	file-talk	រូបភាព-ពិភាក្សា
        km	help	ជំនួយ
        km	help-talk	ការពិភាក្សាអំពីជំនួយ
        km	help-talk	ជំនួយ-ពិភាក្សា
        km	media	មីឌា
        km	media	មេឌា
        km	mediawiki	មីឌាវិគី
        km	mediawiki	មេឌាវិគី
        km	mediawiki-talk	ការពិភាក្សាអំពីមេឌាវិគី
        km	mediawiki-talk	មីឌាវិគី-ពិភាក្សា
        km	project-talk	$1 ពិភាក្ស
        km	project-talk	ការពិភាក្សាអំពី$1
        km	special	ពិសេស
        km	talk	ការពិភាក្សា
        km	talk	ពិភាក្សា
        km	template	ទំព័រគំរូ
        km	template-talk	ការពិភាក្សាអំពីទំព័រគំរូ
        km	template-talk	ទំព័រគំរូ-ពិភាក្សា
        km	user	អ្នកប្រើប្រាស់
        km	user-talk	ការពិភាក្សារបស់អ្នកប្រើប្រាស់
        km	user-talk	អ្នកប្រើប្រាស់-ពិភាក្សា
        kn	category	ವರ್ಗ
        kn	category-talk	ವರ್ಗ ಚರ್ಚೆ
        kn	file	ಚಿತ್ರ
        kn	file-talk	ಚಿತ್ರ ಚರ್ಚೆಪುಟ
        kn	help	ಸಹಾಯ
        kn	help-talk	ಸಹಾಯ ಚರ್ಚೆ
        kn	media	ಮೀಡಿಯ
        kn	mediawiki	ಮೀಡಿಯವಿಕಿ
        kn	mediawiki-talk	ಮೀಡೀಯವಿಕಿ ಚರ್ಚೆ
        kn	module	ಮಾಡ್ಯೂಲ್
        kn	module-talk	ಮಾಡ್ಯೂಲ್ ಚರ್ಚೆ
        kn	portal	ಹೆಬ್ಬಾಗಿಲು
        kn	project-talk	$1 ಚರ್ಚೆ
        kn	special	ವಿಶೇಷ
        kn	talk	ಚರ್ಚೆಪುಟ
        kn	template	ಟೆಂಪ್ಲೇಟು
        kn	template-talk	ಟೆಂಪ್ಲೇಟು ಚರ್ಚೆ
        kn	user	ಸದಸ್ಯ
        kn	user-talk	ಸದಸ್ಯರ ಚರ್ಚೆಪುಟ
        ko	category	분류
        ko	category-talk	분류토론
        ko	draft	초안
        ko	file	그림
        ko	file	파일
        ko	file-talk	그림토론
        ko	file-talk	파일토론
        ko	help	도움말
        ko	help-talk	도움말토론
        ko	media	미디어
        ko	mediawiki	미디어위키
        ko	mediawiki-talk	MediaWiki토론
        ko	mediawiki-talk	미디어위키토론
        ko	module	모듈
        ko	module-talk	모듈토론
        ko	portal	들머리
        ko	portal	포털
        ko	project-talk	$1토론
        ko	special	특
        ko	special	특수
        ko	special	특수기능
        ko	talk	토론
        ko	template	틀
        ko	template-talk	틀토론
        ko	user	사용자
        ko	user-talk	사용자토론
        ko-kp	@fallback	ko
        koi	@fallback	ru
        krc	@fallback	ru
        krc	category	Категория
        krc	category-talk	Категорияны сюзюу
        krc	file	Файл
        krc	file-talk	Файлны сюзюу
        krc	help	Болушлукъ
        krc	help-talk	Болушлукъну сюзюу
        krc	media	Медиа
        krc	mediawiki-talk	MediaWiki-ни сюзюу
        krc	project-talk	$1 сюзюу
        krc	special	Къуллукъ
        krc	talk	Сюзюу
        krc	template	Шаблон
        krc	template-talk	Шаблонну сюзюу
        krc	user	Къошулуучу
        krc	user-talk	Къошулуучуну сюзюу
        krl	@fallback	fi
        ks	@fallback	ks-arab
        ks-arab	category	زٲژ
        ks-arab	category-talk	زٲژ بَحَژ
        ks-arab	category-talk	زٲژ کَتھ
        ks-arab	file	فَیِل
        ks-arab	file-talk	فَیِل بَحَژ
        ks-arab	file-talk	فَیِل کَتھ
        ks-arab	help	مَدَتھ
        ks-arab	help	پَلزُن
        ks-arab	help-talk	مَدَتھ کَتھ
        ks-arab	help-talk	پَلزُن بَحَژ
        ks-arab	media	میڈیا
        ks-arab	mediawiki	میٖڈیاوِکی
        ks-arab	mediawiki	میڈیاوکی
        ks-arab	mediawiki-talk	میٖڈیاوِکی کَتھ
        ks-arab	mediawiki-talk	میڈیاوکی بَحَژ
        ks-arab	project-talk	$1 بَحَژ
        ks-arab	project-talk	$1 کَتھ
        ks-arab	special	خاص
        ks-arab	talk	بَحَژ
        ks-arab	talk	کَتھ
        ks-arab	template	فرما
        ks-arab	template-talk	فرما بَحَژ
        ks-arab	template-talk	فرما کَتھ
        ks-arab	user	رُکُن
        ks-arab	user-talk	رُکُن بَحَژ
        ks-arab	user-talk	رُکُن کَتھ
        ks-deva	category	ज़ॉज़
        ks-deva	category-talk	ज़ॉज़ बहज़
        ks-deva	file	फ़ाइल
        ks-deva	file-talk	फ़ाइल बहज़
        ks-deva	help	म॒दत
        ks-deva	help-talk	म॒दत बहज़
        ks-deva	media	मीडिया
        ks-deva	mediawiki	मीडियाविकि
        ks-deva	mediawiki-talk	मीडियाविकि बहज़
        ks-deva	project-talk	$1 बहज़
        ks-deva	special	खास
        ks-deva	talk	बहज़
        ks-deva	template	नमॆना
        ks-deva	template-talk	नमॆना बहज़
        ks-deva	user	रुक्न
        ks-deva	user-talk	रुक्न बहज़
        ksh	@fallback	de
        ksh	category	Kategorie
        ksh	category	Katejori
        ksh	category	Kattejori
        ksh	category	Saachjrop
        ksh	category	Saachjropp
        ksh	category	Saachjrupp
        ksh	category	Sachjrop
        ksh	category-talk	Kategorie Klaaf
        ksh	category-talk	Katejorije Klaaf
        ksh	category-talk	Kattejori Klaaf
        ksh	category-talk	Kattejorije Klaaf
        ksh	category-talk	Saachjroppe Klaaf
        ksh	category-talk	Saachjrupp Klaaf
        ksh	category-talk	Saachjruppe Klaaf
        ksh	category-talk	Sachjrop Klaaf
        ksh	file	Beld
        ksh	file	Belld
        ksh	file	Datei
        ksh	file-talk	Belder Klaaf
        ksh	file-talk	Bellder Klaaf
        ksh	file-talk	Dateie Klaaf
        ksh	help	Hölp
        ksh	help	Hülp
        ksh	help-talk	Hölp Klaaf
        ksh	help-talk	Hülp Klaaf
        ksh	media	Medie
        ksh	media	Medium
        ksh	media	Meedije
        ksh	media	Meedijum
        ksh	mediawiki	MedijaWikki
        ksh	mediawiki-talk	MediaWiki Klaaf
        ksh	mediawiki-talk	MedijaWikki Klaaf
        ksh	project-talk	$1 Klaaf
        ksh	special	Extra
        ksh	special	Shpezjal
        ksh	special	Spezial
        ksh	talk	Klaaf
        ksh	template	Schablon
        ksh	template-talk	Schablone Klaaf
        ksh	user	Medmaacher
        ksh	user	Medmaacheren
        ksh	user	Medmaacherin
        ksh	user	Metmaacher
        ksh	user	Metmaacheren
        ksh	user	Metmaacherin
        ksh	user-talk	Medmaacher Klaaf
        ksh	user-talk	Metmaacher Klaaf
        ksw	@fallback	my
        ku	@fallback	ku-latn
        ku	module	Modul
        ku	module-talk	Gotûbêja modulê
        ku-arab	@fallback	ckb
        ku-arab	@fallback	ku
        ku-arab	@fallback	ku-latn
        ku-latn	@fallback	ku
        ku-latn	category	Kategorî
        ku-latn	category-talk	Gotûbêja kategoriyê
        ku-latn	category-talk	Kategorî nîqaş
        ku-latn	file	Wêne
        ku-latn	file-talk	Gotûbêja wêneyî
        ku-latn	file-talk	Wêne nîqaş
        ku-latn	help	Alîkarî
        ku-latn	help-talk	Alîkarî nîqaş
        ku-latn	help-talk	Gotûbêja alîkariyê
        ku-latn	media	Medya
        ku-latn	mediawiki-talk	Gotûbêja MediaWiki
        ku-latn	mediawiki-talk	MediaWiki nîqaş
        ku-latn	project-talk	$1 gotûbêj
        ku-latn	project-talk	$1 nîqaş
        ku-latn	special	Taybet
        ku-latn	talk	Gotûbêj
        ku-latn	talk	Nîqaş
        ku-latn	template	Şablon
        ku-latn	template-talk	Gotûbêja şablonê
        ku-latn	template-talk	Şablon nîqaş
        ku-latn	user	Bikarhêner
        ku-latn	user-talk	Bikarhêner nîqaş
        ku-latn	user-talk	Gotûbêja bikarhêner
        kum	@fallback	ru
        kv	@fallback	ru
        kv	category	Категория
        kv	category-talk	Обсуждение категории
        kv	file	Файл
        kv	file-talk	Обсуждение файла
        kv	file-talk	Файл донъялӧм
        kv	help	Справка
        kv	help-talk	Обсуждение справки
        kv	media	Медиа
        kv	mediawiki	МедиаВики
        kv	mediawiki-talk	МедиаВики донъялӧм
        kv	mediawiki-talk	Обсуждение MediaWiki
        kv	project-talk	Обсуждение $1
        kv	special	Отсасян
        kv	special	Служебная
        kv	talk	Обсуждение
        kv	talk	Сёрнитанiн
        kv	template	Шаблон
        kv	template-talk	Обсуждение шаблона
        kv	template-talk	Шаблон донъялӧм
        kv	user	Пырысь
        kv	user	Участник
        kv	user-talk	Обсуждение участника
        kv	user-talk	Пырыськӧд сёрнитанiн
        kw	category	Class
        kw	category	Klass
        kw	category-talk	Cows Class
        kw	category-talk	Kescows Class
        kw	category-talk	Keskows Klass
        kw	file	Restren
        kw	file-talk	Cows Restren
        kw	file-talk	Kescows Restren
        kw	file-talk	Keskows Restren
        kw	help	Gweres
        kw	help-talk	Cows Gweres
        kw	help-talk	Kescows Gweres
        kw	help-talk	Keskows Gweres
        kw	mediawiki-talk	Cows MediaWiki
        kw	mediawiki-talk	Kescows MediaWiki
        kw	mediawiki-talk	Keskows MediaWiki
        kw	project-talk	Cows $1
        kw	project-talk	Kescows $1
        kw	project-talk	Keskows $1
        kw	special	Arbednek
        kw	special	Arbennek
        kw	talk	Cows
        kw	talk	Kescows
        kw	talk	Keskows
        kw	template	Scantlyn
        kw	template	Skantlyn
        kw	template-talk	Cows Scantlyn
        kw	template-talk	Kescows Skantlyn
        kw	template-talk	Keskows Skantlyn
        kw	user	Devnydhyer
        kw	user-talk	Cows Devnydhyer
        kw	user-talk	Kescows Devnydhyer
        kw	user-talk	Keskows Devnydhyer
        ky	category	Категория
        ky	category-talk	Категорияны талкуулоо
        ky	file	Файл
        ky	file-talk	Файлды талкуулоо
        ky	help	Жардам
        ky	help-talk	Жардамды талкуулоо
        ky	media	Медиа
        ky	mediawiki	МедиаВики
        ky	mediawiki-talk	МедиаВикини талкуулоо
        ky	module	Модуль
        ky	module-talk	Модулду талкуулоо
        ky	project-talk	$1 талкуулоо
        ky	special	Атайын
        ky	talk	Талкуу
        ky	template	Калып
        ky	template-talk	Калыпты талкуулоо
        ky	user	Колдонуучу
        ky	user-talk	Колдонуучунун баарлашуулары
        la	category	Categoria
        la	category-talk	Disputatio Categoriae
        la	file	Fasciculus
        la	file	Imago
        la	file-talk	Disputatio Fasciculi
        la	file-talk	Disputatio Imaginis
        la	help	Auxilium
        la	help-talk	Disputatio Auxilii
        la	mediawiki-talk	Disputatio MediaWiki
        la	portal	Porta
        la	project-talk	Disputatio $1
        la	special	Specialis
        la	talk	Disputatio
        la	template	Formula
        la	template-talk	Disputatio Formulae
        la	user	Usor
        la	user-talk	Disputatio Usoris
        lad	@fallback	es
        lad	category	Categoría
        lad	category	Kateggoría
        lad	category	Katēggoría
        lad	category-talk	Categoría Discusión
        lad	category-talk	Diskusyón de Kateggoría
        lad	category-talk	Diskusyón de Katēggoría
        lad	file	Archivo
        lad	file	Dossia
        lad	file	Dosya
        lad	file-talk	Archivo Discusión
        lad	file-talk	Diskussión de Dossia
        lad	file-talk	Diskusyón de Dosya
        lad	help	Ayuda
        lad	help	Ayudo
        lad	help-talk	Ayuda Discusión
        lad	help-talk	Diskussión de Ayudo
        lad	help-talk	Diskusyón de Ayudo
        lad	media	Meddia
        lad	media	Medya
        lad	mediawiki	MedyaViki
        lad	mediawiki-talk	Diskussión de Xabblón
        lad	mediawiki-talk	Diskusyón de MedyaViki
        lad	mediawiki-talk	MediaWiki Discusión
        lad	project-talk	$1 Discusión
        lad	project-talk	Diskussión de $1
        lad	project-talk	Diskusyón de $1
        lad	special	Especial
        lad	talk	Discusión
        lad	talk	Diskussión
        lad	talk	Diskusyón
        lad	template	Plantilla
        lad	template	Xabblón
        lad	template	Xablón
        lad	template-talk	Diskusyón de Xabblón
        lad	template-talk	Diskusyón de Xablón
        lad	template-talk	Plantilla Discusión
        lad	user	Empleador
        lad	user	Usador
        lad	user	Usuario
        lad	user-talk	Message de Empleador
        lad	user-talk	Messaje de Usador
        lad	user-talk	Usuario Discusión
        lb	@fallback	de
        lb	category	Kategorie
        lb	category-talk	Kategorie Diskussioun
        lb	file	Bild
        lb	file	Fichier
        lb	file-talk	Bild Diskussioun
        lb	file-talk	Fichier Diskussioun
        lb	help	Hëllef
        lb	help-talk	Hëllef Diskussioun
        lb	mediawiki-talk	MediaWiki Diskussioun
        lb	module	Modul
        lb	module-talk	Modul Diskussioun
        lb	project-talk	$1 Diskussioun
        lb	special	Spezial
        lb	talk	Diskussioun
        lb	template	Schabloun
        lb	template-talk	Schabloun Diskussioun
        lb	user	Benotzer
        lb	user-talk	Benotzer Diskussioun
        lbe	@fallback	ru
        lbe	category	Категория
        lbe	category-talk	Категориялиясса ихтилат
        lbe	file	Сурат
        lbe	file-talk	Суратраясса ихтилат
        lbe	help	Кумаг
        lbe	help-talk	Кумаграясса ихтилат
        lbe	media	Медиа
        lbe	mediawiki-talk	MediaWikiлиясса ихтилат
        lbe	project-talk	$1лиясса ихтилат
        lbe	special	Къуллугъирал лажин
        lbe	talk	Ихтилат
        lbe	template	Шаблон
        lbe	template-talk	Шаблондалиясса ихтилат
        lbe	user	Гьуртту хьума
        lbe	user-talk	Гьуртту хьуминнал ихтилат
        lez	@fallback	az
        lez	@fallback	ru
        lez	category	Категория
        lez	category-talk	Категория веревирд авун
        lez	category-talk	Обсуждение категории
        lez	file	Файл
        lez	file-talk	Обсуждение файла
        lez	file-talk	Файл веревирд авун
        lez	help	Справка
        lez	help-talk	Обсуждение справки
        lez	media	Медиа
        lez	mediawiki-talk	MediaWiki веревирд авун
        lez	mediawiki-talk	Обсуждение MediaWiki
        lez	project-talk	$1 веревирд авун
        lez	project-talk	Обсуждение $1
        lez	talk	Веревирд авун
        lez	talk	Обсуждение
        lez	template	Шаблон
        lez	template-talk	Обсуждение шаблона
        lez	template-talk	Шаблон веревирд авун
        lez	user	Уртах
        lez	user	Участник
        lez	user-talk	Обсуждение участника
        lez	user-talk	Уртахдин веревирд авун
        lfn	category	Categoria
        lfn	category-talk	Categoria Discute
        lfn	file	Fix
        lfn	file-talk	Fix Discute
        lfn	help	Aida
        lfn	help-talk	Aida Discute
        lfn	module	Modulo
        lfn	module-talk	Modulo Discute
        lfn	project-talk	$1 Discute
        lfn	special	Spesial
        lfn	talk	Discute
        lfn	template	Model
        lfn	template-talk	Model Discute
        lfn	user	Usor
        lfn	user-talk	Usor Discute
        li	@fallback	nl
        li	category	Categorie
        li	category	Kategorie
        li	category-talk	Euverlèk categorie
        li	category-talk	Euverlèk kategorie
        li	file	Aafbeilding
        li	file	Plaetje
        li	file-talk	Euverlèk afbeelding
        li	file-talk	Euverlèk plaetje
        li	help-talk	Euverlèk help
        li	mediawiki-talk	Euverlèk MediaWiki
        li	project-talk	Euverlèk $1
        li	special	Speciaal
        li	talk	Euverlèk
        li	template	Sjabloon
        li	template-talk	Euverlèk sjabloon
        li	user	Gebroeker
        li	user-talk	Euverlèk gebroeker
        lij	@fallback	it
        lij	category	Categoria
        lij	category	Categorîa
        lij	category-talk	Discussioni categoria
        lij	category-talk	Discûscioîn categorîa
        lij	file	Immaggine
        lij	file	Immagine
        lij	file-talk	Discussioni immagine
        lij	file-talk	Discûscioîn immaggine
        lij	help	Agiûtto
        lij	help	Aiuto
        lij	help-talk	Discussioni aiuto
        lij	help-talk	Discûscioîn agiûtto
        lij	mediawiki-talk	Discussioni MediaWiki
        lij	mediawiki-talk	Discûscioîn MediaWiki
        lij	project-talk	Discussioni $1
        lij	project-talk	Discûscioîn $1
        lij	special	Speciale
        lij	special	Speçiale
        lij	talk	Discussione
        lij	talk	Discûscion
        lij	template-talk	Discussioni template
        lij	template-talk	Discûscioîn template
        lij	user	Utente
        lij	user-talk	Discussioni utente
        lij	user-talk	Discûscioîn ûtente
        liv	@fallback	et
        lki	@fallback	fa
        lld	@fallback	fur
        lld	@fallback	it
        lld	@fallback	rm
        lmo	@fallback	eml
        lmo	@fallback	it
        lmo	@fallback	lij
        lmo	@fallback	pms
        lmo	@fallback	vec
        lmo	category	Categoria
        lmo	category	Categuria
        lmo	category-talk	Ciciarada Categoria
        lmo	category-talk	Ciciarada Categuria
        lmo	category-talk	Discussioni categoria
        lmo	file	Archivi
        lmo	file	Immagine
        lmo	file-talk	Ciciarada Archivi
        lmo	file-talk	Discussioni file
        lmo	file-talk	Discussioni immagine
        lmo	help	Aida
        lmo	help	Aiuto
        lmo	help	Jut
        lmo	help	Jüt
        lmo	help-talk	Ciciarada Aida
        lmo	help-talk	Ciciarada Jut
        lmo	help-talk	Ciciarada Jüt
        lmo	help-talk	Discussioni aiuto
        lmo	mediawiki-talk	Ciciarada MediaWiki
        lmo	mediawiki-talk	Discussioni MediaWiki
        lmo	module	Mòdul
        lmo	module-talk	Ciciarada Mòdul
        lmo	project-talk	$1 Ciciarada
        lmo	project-talk	Ciciarada $1
        lmo	project-talk	Discussioni $1
        lmo	special	Speciale
        lmo	talk	Ciciarada
        lmo	talk	Discussione
        lmo	template	Model
        lmo	template	Modell
        lmo	template	Mudel
        lmo	template-talk	Ciciarada Model
        lmo	template-talk	Ciciarada Modell
        lmo	template-talk	Ciciarada Mudel
        lmo	template-talk	Discussioni template
        lmo	user	Dovrat
        lmo	user	Druvadur
        lmo	user	Druvat
        lmo	user	Utent
        lmo	user	Utente
        lmo	user-talk	Ciciarada Dovrat
        lmo	user-talk	Ciciarada Druvadur
        lmo	user-talk	Ciciarada Druvat
        lmo	user-talk	Ciciarada Utent
        lmo	user-talk	Discussioni utente
        ln	@fallback	fr
        lo	category	ໝວດ
        lo	category-talk	ສົນທະນາກ່ຽວກັບໝວດ
        lo	file	ຮູບ
        lo	file-talk	ສົນທະນາກ່ຽວກັບຮູບ
        lo	help	ຊ່ວຍເຫຼືອ
        lo	help-talk	ສົນທະນາກ່ຽວກັບຊ່ວຍເຫຼືອ
        lo	media	ສື່
        lo	media	ສື່ອ
        lo	mediawiki	ມີເດຍວິກິ
        lo	mediawiki-talk	ສົນທະນາກ່ຽວກັບມີເດຍວິກິ
        lo	project-talk	ສົນທະນາກ່ຽວກັບ$1
        lo	special	ພິເສດ
        lo	talk	ສົນທະນາ
        lo	template	ແມ່ແບບ
        lo	template-talk	ສົນທະນາກ່ຽວກັບແມ່ແບບ
        lo	user	ຜູ້ໃຊ້
        lo	user-talk	ສົນທະນາຂອງຜູ້ໃຊ້
        lrc	@fallback	fa
        lrc	category	دأسە
        lrc	category-talk	چأک چئنە دأسە
        lrc	file	أسگ
        lrc	file	جانیا
        lrc	file-talk	چأک چئنە أسگ
        lrc	file-talk	چأک چئنە جانیا
        lrc	help	ھومیاری
        lrc	help-talk	چأک چئنە ھومیاری
        lrc	media	ڤارئسگأر
        lrc	mediawiki	مئدیاڤیکی
        lrc	mediawiki-talk	چأک چئنە مئدیاڤیکی
        lrc	module	ماجول
        lrc	module-talk	چک چنه ماجول
        lrc	project	پوروجە
        lrc	project-talk	چأک چئنە $1
        lrc	project-talk	چأک چئنە پوروجە
        lrc	special	ڤیجە
        lrc	talk	چأک چئنە
        lrc	template	چوٙأ
        lrc	template-talk	چأک چئنە چوأ
        lrc	user	کاریار
        lrc	user-talk	چأک چئنە کاریار
        lt	category	Kategorija
        lt	category-talk	Kategorijos aptarimas
        lt	file	Vaizdas
        lt	file-talk	Vaizdo aptarimas
        lt	help	Pagalba
        lt	help-talk	Pagalbos aptarimas
        lt	media	Medija
        lt	mediawiki-talk	MediaWiki aptarimas
        lt	portal	Vikisritis
        lt	project-talk	$1 aptarimas
        lt	special	Specialus
        lt	talk	Aptarimas
        lt	template	Šablonas
        lt	template-talk	Šablono aptarimas
        lt	user	Naudotoja
        lt	user	Naudotojas
        lt	user-talk	Naudotojo aptarimas
        lt	user-talk	Naudotojos aptarimas
        ltg	@fallback	lv
        ltg	category	Kategoreja
        ltg	category-talk	Sprīža ap kategoreju
        ltg	file	Fails
        ltg	file-talk	Sprīža ap failu
        ltg	help	Paleigs
        ltg	help-talk	Sprīža ap paleigu
        ltg	media	Medeja
        ltg	mediawiki-talk	Sprīža ap MediaWiki
        ltg	project-talk	Sprīža ap $1
        ltg	special	Seviškuo
        ltg	talk	Sprīža
        ltg	template	Taiss
        ltg	template-talk	Sprīža ap taisu
        ltg	user	Lītuotuojs
        ltg	user-talk	Sprīža ap lītuotuoju
        luz	@fallback	fa
        lv	category	Kategorija
        lv	category-talk	Kategorijas diskusija
        lv	file	Attēls
        lv	file-talk	Attēla diskusija
        lv	help	Palīdzība
        lv	help-talk	Palīdzības diskusija
        lv	mediawiki-talk	MediaWiki diskusija
        lv	module	Modulis
        lv	module-talk	Moduļa diskusija
        lv	portal	Portāls
        lv	project-talk	$1 diskusija
        lv	talk	Diskusija
        lv	template	Veidne
        lv	template-talk	Veidnes diskusija
        lv	user	Dalībniece
        lv	user	Dalībnieks
        lv	user	Lietotājs
        lv	user-talk	Dalībnieces diskusija
        lv	user-talk	Dalībnieka diskusija
        lv	user-talk	Lietotāja diskusija
        lzh	@fallback	zh
        lzh	@fallback	zh-hans
        lzh	@fallback	zh-hant
        lzh	@fallback	zh-hk
        lzz	@fallback	tr
        lzz	category	Kategori
        lzz	category	Kʼatʼegori
        lzz	category-talk	Kategori tartışma
        lzz	category-talk	Kʼatʼegori ğarğala
        lzz	file	Dosya
        lzz	file-talk	Dosya tartışma
        lzz	file-talk	Dosya ğarğala
        lzz	help	Meşvela
        lzz	help	Yardım
        lzz	help-talk	Meşvela ğarğala
        lzz	help-talk	Yardım tartışma
        lzz	media	Medya
        lzz	mediawiki-talk	MediaWiki tartışma
        lzz	mediawiki-talk	MediaWiki ğarğala
        lzz	project-talk	$1 tartışma
        lzz	project-talk	$1 ğarğala
        lzz	special	Doxmeli
        lzz	special	Özel
        lzz	talk	Tartışma
        lzz	talk	Ğarğala
        lzz	template	Şablon
        lzz	template	Şabloni
        lzz	template-talk	Şablon tartışma
        lzz	template-talk	Şabloni ğarğala
        lzz	user	Kullanıcı
        lzz	user	Maxmare
        lzz	user-talk	Kullanıcı mesaj
        lzz	user-talk	Maxmare mesaji
        mad	@fallback	id
        mad	category	Bhângsa
        mad	category-talk	Pakanḍhâ'ânna bhângsa
        mad	file	Bhengkek
        mad	file-talk	Pakanḍhâ'ânna bhengkek
        mad	help	Bhântowan
        mad	help-talk	Pakanḍhâ'ânna bhântowan
        mad	media	Mèḍia
        mad	mediawiki	MèḍiaWiki
        mad	mediawiki-talk	Pakanḍhâ'ânna MèḍiaWiki
        mad	project-talk	Pakanḍhâ'ânna $1
        mad	special	Spesial
        mad	talk	Pakanḍhâ'ân
        mad	template	Cèṭa'an
        mad	template-talk	Pakanḍhâ'ânna cèṭa'an
        mad	user	Pangangghuy
        mad	user-talk	Pakanḍhâ'ânna pangangghuy
        mai	@fallback	hi
        mai	category	श्रेणी
        mai	category-talk	श्रेणी वार्ता
        mai	file	फाइल
        mai	file-talk	फाइल वार्ता
        mai	help	मद्दत
        mai	help-talk	मद्दत वार्ता
        mai	media	मेडिया
        mai	mediawiki	मेडियाविकि
        mai	mediawiki-talk	मेडियाविकि वार्ता
        mai	module	मोड्युल
        mai	module-talk	मोड्युल वार्ता
        mai	project-talk	$1 वार्ता
        mai	special	विशेष
        mai	talk	वार्ता
        mai	template	आकृति
        mai	template-talk	आकृति वार्ता
        mai	user	प्रयोगकर्ता
        mai	user-talk	प्रयोगकर्ता वार्ता
        map-bms	@fallback	id
        map-bms	@fallback	jv
        mdf	@fallback	myv
        mdf	@fallback	ru
        mdf	category	Категорие
        mdf	category	Категория
        mdf	category-talk	Категорие корхнема
        mdf	category-talk	Обсуждение категории
        mdf	file	Изображение
        mdf	file	Няйф
        mdf	file-talk	Няйф корхнема
        mdf	file-talk	Обсуждение изображения
        mdf	help	Лезкс
        mdf	help	Справка
        mdf	help-talk	Лезкс корхнема
        mdf	help-talk	Обсуждение справки
        mdf	media	Медиа
        mdf	mediawiki	МедиаВики
        mdf	mediawiki-talk	МедиаВики корхнема
        mdf	mediawiki-talk	Обсуждение MediaWiki
        mdf	project-talk	$1 корхнема
        mdf	project-talk	Обсуждение $1
        mdf	special	Башка
        mdf	special	Служебная
        mdf	talk	Корхнема
        mdf	talk	Обсуждение
        mdf	template	Шаблон
        mdf	template-talk	Обсуждение шаблона
        mdf	template-talk	Шаблон корхнема
        mdf	user	Тиись
        mdf	user	Участник
        mdf	user-talk	Обсуждение участника
        mdf	user-talk	Тиись корхнема
        mg	@fallback	fr
        mg	category	Catégorie
        mg	category	Sokajy
        mg	category-talk	Dinika amin'ny sokajy
        mg	category-talk	Discussion Catégorie
        mg	file	Sary
        mg	file-talk	Dinika amin'ny sary
        mg	file-talk	Discussion Image
        mg	help	Aide
        mg	help	Fanampiana
        mg	help	Fanoroana
        mg	help-talk	Dinika amin'ny fanampiana
        mg	help-talk	Dinika amin'ny fanoroana
        mg	help-talk	Discussion Aide
        mg	media	Média
        mg	media	Rakitra
        mg	mediawiki-talk	Dinika amin'ny MediaWiki
        mg	mediawiki-talk	Discussion MediaWiki
        mg	project-talk	Dinika amin'ny $1
        mg	project-talk	Discussion $1
        mg	special	Manokana
        mg	talk	Dinika
        mg	talk	Discuter
        mg	template	Endrika
        mg	template	Modèle
        mg	template-talk	Dinika amin'ny endrika
        mg	template-talk	Discussion Modèle
        mg	user	Mpikambana
        mg	user	Utilisateur
        mg	user-talk	Dinika amin'ny mpikambana
        mg	user-talk	Discussion Utilisateur
        mhr	@fallback	mrj
        mhr	@fallback	ru
        mhr	category	Категорий
        mhr	category	Категория
        mhr	category-talk	Категорий шотышто каҥашымаш
        mhr	category-talk	Категорийын каҥашымаш
        mhr	category-talk	Обсуждение категории
        mhr	file	Файл
        mhr	file-talk	Обсуждение файла
        mhr	file-talk	Файл шотышто каҥашымаш
        mhr	file-talk	Файлын каҥашымаш
        mhr	help	Полшык
        mhr	help	Справка
        mhr	help-talk	Обсуждение справки
        mhr	help-talk	Полшык шотышто каҥашымаш
        mhr	help-talk	Полшыкын каҥашымаш
        mhr	media	Медиа
        mhr	mediawiki-talk	Обсуждение MediaWiki
        mhr	project-talk	$1ын каҥашымаш
        mhr	project-talk	$1ын каҥашымашыже
        mhr	project-talk	Обсуждение $1
        mhr	special	Лӱмын ыштыме
        mhr	special	Служебная
        mhr	talk	Каҥашымаш
        mhr	talk	Обсуждение
        mhr	template	Кышкар
        mhr	template	Шаблон
        mhr	template	Ямдылык
        mhr	template-talk	Кышкар шотышто каҥашымаш
        mhr	template-talk	Обсуждение шаблона
        mhr	template-talk	Ямдылык шотышто каҥашымаш
        mhr	template-talk	Ямдылыкын каҥашымаш
        mhr	user	Пайдаланыше
        mhr	user	Участник
        mhr	user-talk	Обсуждение участника
        mhr	user-talk	Пайдаланышын каҥашымаш
        mhr	user-talk	Пайдаланышын каҥашымашыже
        min	@fallback	id
        min	category	Kategori
        min	category-talk	Pembicaraan Kategori
        min	category-talk	Rundiang Kategori
        min	file	Berkas
        min	file-talk	Pembicaraan Berkas
        min	file-talk	Rundiang Berkas
        min	help	Bantuan
        min	help-talk	Pembicaraan Bantuan
        min	help-talk	Rundiang Bantuan
        min	mediawiki-talk	Pembicaraan MediaWiki
        min	mediawiki-talk	Rundiang MediaWiki
        min	module	Modul
        min	module-talk	Rundiang Modul
        min	project-talk	Pembicaraan $1
        min	project-talk	Rundiang $1
        min	special	Istimewa
        min	talk	Maota
        min	talk	Pembicaraan
        min	talk	Rundiang
        min	template	Templat
        min	template-talk	Pembicaraan Templat
        min	template-talk	Rundiang Templat
        min	user	Pangguno
        min	user	Pengguna
        min	user-talk	Pembicaraan Pengguna
        min	user-talk	Rundiang Pangguno
        mk	category	Категорија
        mk	category-talk	Разговор за категорија
        mk	file	Податотека
        mk	file	Слика
        mk	file-talk	Разговор за податотека
        mk	file-talk	Разговор за слика
        mk	help	Помош
        mk	help-talk	Разговор за помош
        mk	media	Медиум
        mk	media	Медија
        mk	mediawiki	МедијаВики
        mk	mediawiki-talk	Разговор за МедијаВики
        mk	module	Модул
        mk	module-talk	Разговор за модул
        mk	portal	Портал
        mk	project-talk	Разговор за $1
        mk	special	Специјална
        mk	special	Специјални
        mk	talk	Разговор
        mk	template	Предлошка
        mk	template	Шаблон
        mk	template-talk	Разговор за предлошка
        mk	template-talk	Разговор за шаблон
        mk	user	Корисник
        mk	user-talk	Разговор со корисник
        ml	category	വ
        ml	category	വി
        ml	category	വിഭാഗം
        ml	category	വർഗ്ഗം
        ml	category-talk	വസം
        ml	category-talk	വിഭാഗത്തിന്റെ സംവാദം
        ml	category-talk	വിസം
        ml	category-talk	വർഗ്ഗത്തിന്റെ സംവാദം
        ml	file	ചി
        ml	file	ചിത്രം
        ml	file	പ്ര
        ml	file	പ്രമാണം
        ml	file-talk	ചിത്രത്തിന്റെ സംവാദം
        ml	file-talk	ചിസം
        ml	file-talk	പ്രമാണത്തിന്റെ സംവാദം
        ml	file-talk	പ്രസം
        ml	help	സ
        ml	help	സഹായം
        ml	help-talk	സസം
        ml	help-talk	സഹായത്തിന്റെ സംവാദം
        ml	media	മീഡിയ
        ml	mediawiki	മീ
        ml	mediawiki	മീഡിയവിക്കി
        ml	mediawiki-talk	മീഡിയവിക്കി സംവാദം
        ml	mediawiki-talk	മീസം
        ml	module	ഘടകം
        ml	module-talk	ഘടകത്തിന്റെ സംവാദം
        ml	portal	കവാടം
        ml	project-talk	$1 സംവാദം
        ml	special	പ്രത്യേ
        ml	special	പ്രത്യേകം
        ml	talk	സം
        ml	talk	സംവാദം
        ml	template	ഫ
        ml	template	ഫലകം
        ml	template-talk	ഫലകത്തിന്റെ സംവാദം
        ml	template-talk	ഫസം
        ml	user	അംഗം
        ml	user	ഉ
        ml	user	ഉപയോക്താവ്
        ml	user-talk	അംഗങ്ങളുടെ സംവാദം
        ml	user-talk	ഉപയോക്താവിന്റെ സംവാദം
        ml	user-talk	ഉസം
        mn	category	Ангилал
        mn	category-talk	Ангиллын хэлэлцүүлэг
        mn	file	Зураг
        mn	file	Файл
        mn	file-talk	Зургийн хэлэлцүүлэг
        mn	file-talk	Файлын хэлэлцүүлэг
        mn	help	Тусламж
        mn	help-talk	Тусламжийн хэлэлцүүлэг
        mn	media	Медиа
        mn	mediawiki	МедиаВики
        mn	mediawiki-talk	МедиаВикигийн хэлэлцүүлэг
        mn	project-talk	$1-н хэлэлцүүлэг
        mn	special	Тусгай
        mn	talk	Хэлэлцүүлэг
        mn	template	Загвар
        mn	template-talk	Загварын хэлэлцүүлэг
        mn	user	Хэрэглэгч
        mn	user-talk	Хэрэглэгчийн яриа
        mni	category	ꯃꯆꯥꯈꯥꯏꯕ
        mni	category-talk	ꯃꯆꯥꯈꯥꯏꯕ ꯋꯥ ꯍꯥꯏꯐꯝ
        mni	file	ꯐꯥꯏꯜ
        mni	file-talk	ꯐꯥꯏꯜ ꯋꯥ ꯍꯥꯏꯐꯝ
        mni	help	ꯃꯇꯦꯡ
        mni	help-talk	ꯃꯇꯦꯡ ꯋꯥ ꯍꯥꯏꯐꯝ
        mni	media	ꯃꯦꯗꯤꯌꯥ
        mni	mediawiki	ꯃꯦꯗꯤꯌꯥꯋꯤꯀꯤ
        mni	mediawiki-talk	ꯃꯦꯗꯤꯌꯥꯋꯤꯀꯤ ꯋꯥ ꯍꯥꯏꯐꯝ
        mni	project-talk	$1 ꯋꯥ ꯍꯥꯏꯐꯝ
        mni	special	ꯑꯈꯟꯅꯕ
        mni	talk	ꯋꯥ ꯍꯥꯏꯐꯝ
        mni	template	ꯇꯦꯝꯄ꯭ꯂꯦꯠ
        mni	template-talk	ꯇꯦꯝꯄ꯭ꯂꯦꯠ ꯋꯥ ꯍꯥꯏꯐꯝ
        mni	user	ꯁꯤꯖꯤꯟꯅꯔꯤꯕ
        mni	user-talk	ꯁꯤꯖꯤꯟꯅꯔꯤꯕ ꯋꯥ ꯍꯥꯏꯐꯝ
        mnw	@fallback	my
        mnw	category	ကဏ္ဍ
        mnw	category-talk	ကဏ္ဍ ဓရီုကျာ
        mnw	file	ဝှာင်
        mnw	file-talk	ဝှာင် ဓရီုကျာ
        mnw	help	ရီု
        mnw	help-talk	ရီု ဓရီုကျာ
        mnw	media	မဳဒဳယာ
        mnw	mediawiki	မဳဒဳယာဝဳကဳ
        mnw	mediawiki-talk	မဳဒဳယာဝဳကဳ ဓရီုကျာ
        mnw	module	မဝ်ဂျူ
        mnw	module-talk	မဝ်ဂျူ ဓရီုကျာ
        mnw	project-talk	$1 ဓရီုကျာ
        mnw	special	တၟေင်
        mnw	talk	ဓရီုကျာ
        mnw	template	ထာမ်ပလိက်
        mnw	template-talk	ထာမ်ပလိက် ဓရီုကျာ
        mnw	user	ညးလွပ်
        mnw	user-talk	ညးလွပ် ဓရီုကျာ
        mo	@fallback	ro
        mr	category	वर्ग
        mr	category-talk	वर्ग चर्चा
        mr	file	चित्र
        mr	file-talk	चित्र चर्चा
        mr	help	सहाय्य
        mr	help	साहाय्य
        mr	help-talk	सहाय्य चर्चा
        mr	help-talk	साहाय्य चर्चा
        mr	media	मिडिया
        mr	mediawiki	मिडियाविकी
        mr	mediawiki-talk	मिडियाविकी चर्चा
        mr	module	विभाग
        mr	module-talk	विभाग चर्चा
        mr	portal	दालन
        mr	project-talk	$1 चर्चा
        mr	special	विशेष
        mr	talk	चर्चा
        mr	template	साचा
        mr	template-talk	साचा चर्चा
        mr	user	सदस्य
        mr	user-talk	सदस्य चर्चा
        mrh	category	Pho
        mrh	category-talk	Pho reipahmaohpa
        mrh	file	Faih
        mrh	file-talk	Faih reipahmaohpa
        mrh	help	Baona
        mrh	help-talk	Baona reipahmaohpa
        mrh	media	Midia
        mrh	mediawiki	MidiaWiki
        mrh	mediawiki-talk	MidiaWiki reipahmaohpa
        mrh	project-talk	$1 reihpahmaohpa
        mrh	special	Eihhrâhpa
        mrh	talk	Reipahmaohpa
        mrh	template	Tepalei
        mrh	template-talk	Tepalei reipahmaohpa
        mrh	user	Hmâhtuhpa
        mrh	user-talk	Hmâhtuhpa reihpahmaoh
        mrj	@fallback	mhr
        mrj	@fallback	ru
        mrj	category	Категори
        mrj	category-talk	Категори кӓнгӓшӹмӓш
        mrj	category-talk	Категорим кӓнгӓшӹмӓш
        mrj	file	Файл
        mrj	file-talk	Файл кӓнгӓшӹмӓш
        mrj	file-talk	Файлым кӓнгӓшӹмӓш
        mrj	help	Палшык
        mrj	help-talk	Палшыкым кӓнгӓшӹмӓш
        mrj	help-talk	Палшыкын кӓнгӓшӹмӓш
        mrj	media	Медиа
        mrj	mediawiki-talk	MediaWiki кӓнгӓшӹмӓш
        mrj	mediawiki-talk	MediaWiki-м кӓнгӓшӹмӓш
        mrj	project-talk	$1 кӓнгӓшӹмӓш
        mrj	special	Спецӹлӹштӓш
        mrj	talk	Кӓнгӓшӹмӓш
        mrj	template	Шаблон
        mrj	template-talk	Шаблон кӓнгӓшӹмӓш
        mrj	template-talk	Шаблоным кӓнгӓшӹмӓш
        mrj	user	Сирӹшӹ
        mrj	user-talk	Сирӹшӹм кӓнгӓшӹмӓш
        mrj	user-talk	Сирӹшӹн кӓнгӓшӹмӓшӹжӹ
        ms	category	Kategori
        ms	category-talk	Perbincangan kategori
        ms	category-talk	Perbualan Kategori
        ms	file	Fail
        ms	file	Imej
        ms	file-talk	Imej Perbualan
        ms	file-talk	Perbincangan Imej
        ms	file-talk	Perbincangan fail
        ms	help	Bantuan
        ms	help-talk	Perbincangan bantuan
        ms	help-talk	Perbualan Bantuan
        ms	mediawiki-talk	MediaWiki Perbualan
        ms	mediawiki-talk	Perbincangan MediaWiki
        ms	module	Modul
        ms	module-talk	Perbincangan modul
        ms	project-talk	Perbincangan $1
        ms	project-talk	Perbualan $1
        ms	special	Istimewa
        ms	special	Khas
        ms	talk	Perbincangan
        ms	talk	Perbualan
        ms	template	Templat
        ms	template-talk	Perbincangan templat
        ms	template-talk	Perbualan Templat
        ms	user	Pengguna
        ms	user-talk	Perbincangan pengguna
        ms	user-talk	Perbualan Pengguna
        ms-arab	@fallback	ms
        ms-arab	category	کاتݢوري
        ms-arab	category-talk	ڤربينچڠن کاتݢوري
        ms-arab	file	فاءيل
        ms-arab	file-talk	ڤربينچڠن فاءيل
        ms-arab	help	بنتوان
        ms-arab	help-talk	ڤربينچڠن بنتوان
        ms-arab	media	ميديا
        ms-arab	mediawiki	ميدياويکي
        ms-arab	mediawiki-talk	ڤربينچڠن ميدياويکي
        ms-arab	module	مودول
        ms-arab	module-talk	ڤربينچڠن مودول
        ms-arab	project-talk	ڤربينچڠن $1
        ms-arab	special	خاص
        ms-arab	talk	ڤربينچڠن
        ms-arab	template	تمڤلت
        ms-arab	template-talk	ڤربينچڠن تمڤلت
        ms-arab	user	ڤڠݢونا
        ms-arab	user-talk	ڤربينچڠن ڤڠݢونا
        mt	category	Kategorija
        mt	category-talk	Diskussjoni kategorija
        mt	category-talk	Diskuti kategorija
        mt	file	Stampa
        mt	file-talk	Diskussjoni stampa
        mt	file-talk	Diskuti stampa
        mt	help	Għajnuna
        mt	help-talk	Diskussjoni għajnuna
        mt	help-talk	Diskuti għajnuna
        mt	media	Medja
        mt	media	Midja
        mt	mediawiki	MedjaWiki
        mt	mediawiki-talk	Diskussjoni MediaWiki
        mt	mediawiki-talk	Diskuti MedjaWiki
        mt	project-talk	$1 diskussjoni
        mt	project-talk	$1 diskuti
        mt	project-talk	Diskussjoni $1
        mt	special	Speċjali
        mt	talk	Diskussjoni
        mt	talk	Diskuti
        mt	template	Mudell
        mt	template-talk	Diskussjoni mudell
        mt	template-talk	Diskuti template
        mt	user	Utent
        mt	user-talk	Diskussjoni utent
        mt	user-talk	Diskuti utent
        mwl	@fallback	pt
        mwl	@fallback	pt-br
        mwl	category	Catadorie
        mwl	category	Categoria
        mwl	category-talk	Categoria Discussão
        mwl	category-talk	Cumbersa catadorie
        mwl	file	Fexeiro
        mwl	file	Ficheiro
        mwl	file	Imagem
        mwl	file-talk	Cumbersa fexeiro
        mwl	file-talk	Ficheiro Discussão
        mwl	file-talk	Imagem Discussão
        mwl	help	Ajuda
        mwl	help-talk	Ajuda Discussão
        mwl	help-talk	Cumbersa ajuda
        mwl	media	Multimédia
        mwl	mediawiki	Biqui
        mwl	mediawiki-talk	Cumbersa Biqui
        mwl	mediawiki-talk	MediaWiki Discussão
        mwl	module	Módulo
        mwl	module-talk	Cumbersa módulo
        mwl	project-talk	$1 Discussão
        mwl	project-talk	$1 cumbersa
        mwl	project-talk	Cumbersa $1
        mwl	special	Especial
        mwl	talk	Cumbersa
        mwl	talk	Discussão
        mwl	template	Modelo
        mwl	template	Predefinição
        mwl	template-talk	Cumbersa modelo
        mwl	template-talk	Predefinição Discussão
        mwl	user	Outelizador
        mwl	user	Outelizador(a)
        mwl	user	Outelizadora
        mwl	user	Usuário
        mwl	user	Utilizador
        mwl	user	Utilizadora
        mwl	user-talk	Cumbersa outelizador
        mwl	user-talk	Cumbersa outelizador(a)
        mwl	user-talk	Cumbersa outelizadora
        mwl	user-talk	Usuário Discussão
        my	category	ကဏ္ဍ
        my	category-talk	ကဏ္ဍ ဆွေးနွေးချက်
        my	file	ဖိုင်
        my	file-talk	ဖိုင် ဆွေးနွေးချက်
        my	help	အကူအညီ
        my	help-talk	အကူအညီ ဆွေးနွေးချက်
        my	media	မီဒီယာ
        my	mediawiki	မီဒီယာဝီကီ
        my	mediawiki-talk	မီဒီယာဝီကီ ဆွေးနွေးချက်
        my	module	မော်ဂျူး
        my	module-talk	မော်ဂျူး ဆွေးနွေးချက်
        my	project-talk	$1 ဆွေးနွေးချက်
        my	special	အထူး
        my	talk	ဆွေးနွေးချက်
        my	template	တမ်းပလိတ်
        my	template-talk	တမ်းပလိတ် ဆွေးနွေးချက်
        my	user	အသုံးပြုသူ
        my	user-talk	အသုံးပြုသူ ဆွေးနွေးချက်
        myv	@fallback	mdf
        myv	@fallback	ru
        myv	category	Категория
        myv	category-talk	Категориядо кортамось
        myv	file	Артовкс
        myv	file-talk	Артовксто кортамось
        myv	help	Лезкс
        myv	help-talk	Лезкстэ кортамось
        myv	media	Медия
        myv	mediawiki-talk	MediaWiki-нь кортамось
        myv	project-talk	$1 кортамось
        myv	special	Башка тевень
        myv	talk	Кортамо
        myv	template	ЛопаПарцун
        myv	template-talk	ЛопаПарцундо кортамось
        myv	user	Теиця
        myv	user-talk	Теицянь кортамось
        mzn	@fallback	fa
        mzn	category	رج
        mzn	category	رده
        mzn	category-talk	بحث رده
        mzn	category-talk	رج گپ
        mzn	file	تصویر
        mzn	file	پرونده
        mzn	file-talk	بحث تصویر
        mzn	file-talk	بحث پرونده
        mzn	file-talk	پرونده گپ
        mzn	help	رانما
        mzn	help	رانه‌ما
        mzn	help	راهنما
        mzn	help-talk	بحث راهنما
        mzn	help-talk	رانما گپ
        mzn	help-talk	رانه‌مائه گپ
        mzn	help-talk	رانه‌مای گپ
        mzn	media	مدیا
        mzn	media	مه‌دیا
        mzn	mediawiki	مدیاویکی
        mzn	mediawiki	مه‌دیا ویکی
        mzn	mediawiki	مه‌دیاویکی
        mzn	mediawiki-talk	بحث مدیاویکی
        mzn	mediawiki-talk	مدیاویکی گپ
        mzn	mediawiki-talk	مه‌دیا ویکی گپ
        mzn	mediawiki-talk	مه‌دیاویکی گپ
        mzn	module	ماژول
        mzn	module-talk	ماژول گپ
        mzn	project-talk	$1 گپ
        mzn	project-talk	بحث $1
        mzn	special	شا
        mzn	special	ویژه
        mzn	talk	بحث
        mzn	talk	گپ
        mzn	template	الگو
        mzn	template	شابلون
        mzn	template-talk	بحث الگو
        mzn	template-talk	شابلون گپ
        mzn	user	کاربر
        mzn	user	کارور
        mzn	user-talk	بحث کاربر
        mzn	user-talk	کارور گپ
        nah	@fallback	es
        nah	category	Categoría
        nah	category	Neneuhcāyōtl
        nah	category-talk	Categoría Discusión
        nah	category-talk	Neneuhcāyōtl tēixnāmiquiliztli
        nah	file	Imagen
        nah	file	Īxiptli
        nah	file-talk	Imagen Discusión
        nah	file-talk	Īxiptli tēixnāmiquiliztli
        nah	help	Ayuda
        nah	help	Tēpalēhuiliztli
        nah	help-talk	Ayuda Discusión
        nah	help-talk	Tēpalēhuiliztli tēixnāmiquiliztli
        nah	media	Mēdiatl
        nah	mediawiki	Huiquimedia
        nah	mediawiki-talk	Huiquimedia tēixnāmiquiliztli
        nah	mediawiki-talk	MediaWiki Discusión
        nah	project	Wikipedia
        nah	project-talk	$1 tēixnāmiquiliztli
        nah	project-talk	Wikipedia Discusión
        nah	special	Especial
        nah	special	Nōncuahquīzqui
        nah	talk	Discusión
        nah	talk	Tēixnāmiquiliztli
        nah	template	Nemachiyōtīlli
        nah	template	Plantilla
        nah	template-talk	Nemachiyōtīlli tēixnāmiquiliztli
        nah	template-talk	Plantilla Discusión
        nah	user	Tlatequitiltilīlli
        nah	user	Usuario
        nah	user-talk	Tlatequitiltilīlli tēixnāmiquiliztli
        nah	user-talk	Usuario Discusión
        nan	@fallback	cdo
        nan	@fallback	zh
        nan	@fallback	zh-hans
        nan	@fallback	zh-hant
        nan	@fallback	zh-hk
        nan	category	Lūi-pia̍t
        nan	category	分類
        nan	category-talk	Lūi-pia̍t thó-lūn
        nan	category-talk	分類討論
        nan	file	tóng-àn
        nan	file	文件
        nan	file-talk	tóng-àn thó-lūn
        nan	file-talk	文件討論
        nan	help	Pang-chān
        nan	help	幫助
        nan	help-talk	Pang-chān thó-lūn
        nan	help-talk	幫助討論
        nan	media	Mûi-thé
        nan	media	媒體
        nan	mediawiki	媒體維基
        nan	mediawiki-talk	MediaWiki thó-lūn
        nan	mediawiki-talk	媒體維基討論
        nan	project-talk	$1 thó-lūn
        nan	project-talk	$1討論
        nan	special	Tek-pia̍t
        nan	special	特殊
        nan	talk	Thó-lūn
        nan	talk	討論
        nan	template	Pang-bô͘
        nan	template	模板
        nan	template-talk	Pang-bô͘ thó-lūn
        nan	template-talk	模板討論
        nan	user	Iōng-chiá
        nan	user	用戶
        nan	user-talk	Iōng-chiá thó-lūn
        nan	user-talk	用戶討論
        nap	@fallback	it
        nap	category	Categoria
        nap	category	Categurìa
        nap	category-talk	Categurìa chiàcchiera
        nap	category-talk	Discussioni categoria
        nap	file	Fiùra
        nap	file	Immagine
        nap	file-talk	Discussioni immagine
        nap	file-talk	Fiùra chiàcchiera
        nap	help	Aiuto
        nap	help	Ajùto
        nap	help-talk	Ajùto chiàcchiera
        nap	help-talk	Discussioni aiuto
        nap	mediawiki-talk	Discussioni MediaWiki
        nap	mediawiki-talk	MediaWiki chiàcchiera
        nap	module	Modulo
        nap	module-talk	Modulo chiàcchiera
        nap	project-talk	$1 chiàcchiera
        nap	project-talk	Discussioni $1
        nap	special	Speciale
        nap	special	Speciàle
        nap	talk	Chiàcchiera
        nap	talk	Discussione
        nap	template	Modello
        nap	template-talk	Discussioni template
        nap	template-talk	Modello chiàcchiera
        nap	user	Utente
        nap	user-talk	Discussioni utente
        nap	user-talk	Utente chiàcchiera
        nb	@fallback	nn
        nb	@fallback	no
        nds	@fallback	de
        nds	category	Kategorie
        nds	category-talk	Kategorie Diskuschoon
        nds	category-talk	Kategorie Diskussion
        nds	file	Bild
        nds	file	Datei
        nds	file-talk	Bild Diskuschoon
        nds	file-talk	Bild Diskussion
        nds	file-talk	Datei Diskuschoon
        nds	help	Hilfe
        nds	help	Hülp
        nds	help-talk	Hilfe Diskussion
        nds	help-talk	Hülp Diskuschoon
        nds	mediawiki-talk	MediaWiki Diskuschoon
        nds	mediawiki-talk	MediaWiki Diskussion
        nds	project-talk	$1 Diskuschoon
        nds	project-talk	$1 Diskussion
        nds	special	Spezial
        nds	talk	Diskuschoon
        nds	talk	Diskussion
        nds	template	Vorlage
        nds	template	Vörlaag
        nds	template-talk	Vorlage Diskussion
        nds	template-talk	Vörlaag Diskuschoon
        nds	user	Benutzer
        nds	user	Bruker
        nds	user-talk	Benutzer Diskussion
        nds	user-talk	Bruker Diskuschoon
        nds-nl	@fallback	nl
        nds-nl	category	Categorie
        nds-nl	category	Kategorie
        nds-nl	category	Kattegerie
        nds-nl	category-talk	Overleg categorie
        nds-nl	category-talk	Overleg kategorie
        nds-nl	category-talk	Overleg kattegerie
        nds-nl	file	Bestaand
        nds-nl	file	Ofbeelding
        nds-nl	file-talk	Overleg bestaand
        nds-nl	file-talk	Overleg ofbeelding
        nds-nl	help	Hulpe
        nds-nl	help-talk	Overleg hulpe
        nds-nl	mediawiki-talk	Overleg MediaWiki
        nds-nl	project-talk	Overleg $1
        nds-nl	special	Speciaal
        nds-nl	special	Speciaol
        nds-nl	special	Spesiaal
        nds-nl	talk	Overleg
        nds-nl	template	Mal
        nds-nl	template	Sjabloon
        nds-nl	template-talk	Overleg mal
        nds-nl	template-talk	Overleg sjabloon
        nds-nl	user	Gebruker
        nds-nl	user-talk	Overleg gebruker
        ne	category	श्रेणी
        ne	category-talk	श्रेणी वार्ता
        ne	file	चित्र
        ne	file-talk	चित्र वार्ता
        ne	help	मद्दत
        ne	help-talk	मद्दत वार्ता
        ne	media	मीडिया
        ne	mediawiki	मीडियाविकि
        ne	mediawiki-talk	मीडियाविकि वार्ता
        ne	module	मोड्युल
        ne	module-talk	मोड्युल वार्तालाप
        ne	project-talk	$1 वार्ता
        ne	special	विशेष
        ne	talk	वार्तालाप
        ne	template	ढाँचा
        ne	template-talk	ढाँचा वार्ता
        ne	user	प्रयोगकर्ता
        ne	user-talk	प्रयोगकर्ता वार्ता
        new	category	पुचः
        new	category-talk	पुचः खँलाबँला
        new	file	किपा
        new	file-talk	किपा खँलाबँला
        new	help	ग्वाहालि
        new	help-talk	ग्वाहालि खँलाबँला
        new	media	माध्यम
        new	mediawiki	मिडियाविकि
        new	mediawiki-talk	मिडियाविकि खँलाबँला
        new	project-talk	$1 खँलाबँला
        new	special	विशेष
        new	talk	खँलाबँला
        new	user	छ्येलेमि
        new	user-talk	छ्येलेमि खँलाबँला
        nia	@fallback	id
        nia	category	Kategori
        nia	category-talk	Huhuo kategori
        nia	file	Berkas
        nia	file-talk	Huhuo berkas
        nia	help	Fanolo
        nia	help-talk	Huhuo wanolo
        nia	mediawiki-talk	Huhuo MediaWiki
        nia	project-talk	Huhuo $1
        nia	special	Si tohude
        nia	talk	Huhuo
        nia	template	Templat
        nia	template-talk	Huhuo templat
        nia	user	Sangoguna
        nia	user-talk	Huhuo zangoguna
        nl	category	Categorie
        nl	category-talk	Overleg categorie
        nl	file	Afbeelding
        nl	file	Bestand
        nl	file-talk	Overleg afbeelding
        nl	file-talk	Overleg bestand
        nl	help-talk	Overleg help
        nl	mediawiki-talk	Overleg MediaWiki
        nl	module-talk	Overleg module
        nl	portal	Portaal
        nl	portal-talk	Overleg portaal
        nl	project-talk	Overleg $1
        nl	special	Speciaal
        nl	talk	Overleg
        nl	template	Sjabloon
        nl	template-talk	Overleg sjabloon
        nl	user	Gebruiker
        nl	user-talk	Overleg gebruiker
        nl-informal	@fallback	nl
        nn	@fallback	no
        nn	category	Kategori
        nn	category-talk	Kategoridiskusjon
        nn	file	Fil
        nn	file-talk	Fildiskusjon
        nn	help	Hjelp
        nn	help-talk	Hjelpdiskusjon
        nn	media	Filpeikar
        nn	mediawiki-talk	MediaWiki-diskusjon
        nn	module	Modul
        nn	module-talk	Moduldiskusjon
        nn	project-talk	$1-diskusjon
        nn	special	Spesial
        nn	talk	Diskusjon
        nn	template	Mal
        nn	template-talk	Maldiskusjon
        nn	user	Brukar
        nn	user-talk	Brukardiskusjon
        no	category	Kategori
        no	category-talk	Kategoridiskusjon
        no	file	Bilde
        no	file	Fil
        no	file-talk	Bildediskusjon
        no	file-talk	Fildiskusjon
        no	help	Hjelp
        no	help-talk	Hjelpdiskusjon
        no	media	Medium
        no	mediawiki-talk	MediaWiki-diskusjon
        no	module	Modul
        no	module-talk	Moduldiskusjon
        no	project-talk	$1-diskusjon
        no	special	Spesial
        no	talk	Diskusjon
        no	template	Mal
        no	template-talk	Maldiskusjon
        no	user	Bruker
        no	user-talk	Brukerdiskusjon
        nod	category	ᩉ᩠ᨾ᩠ᩅᨯᩉ᩠ᨾᩪ᩵
        nod	category-talk	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᩉ᩠ᨾ᩠ᩅᨯᩉ᩠ᨾᩪ᩵
        nod	file	ᨼᩱᩃ᩺
        nod	file-talk	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᨼᩱᩃ᩺
        nod	help	ᩅᩥᨵᩦᨩᩲ᩶
        nod	help-talk	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᩅᩥᨵᩦᨩᩲ᩶
        nod	media	ᩈᩨ᩵
        nod	mediawiki	ᨾᩦᨯ᩠ᨿᩮᩅᩥᨠᩥ
        nod	mediawiki-talk	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᨾᩦᨯ᩠ᨿᩮᩅᩥᨠᩥ
        nod	project-talk	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦ$1
        nod	special	ᨻᩥᩔᩮ
        nod	talk	ᩋᩪ᩶ᨧᩣ
        nod	template	ᨣᩮᩢ᩶ᩣᨷᩯ᩠ᨷ
        nod	template-talk	ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᨣᩮᩢ᩶ᩣᨷᩯ᩠ᨷ
        nod	user	ᨹᩪ᩶ᨩᩲ᩶
        nod	user-talk	ᩋᩪ᩶ᨠᩢ᩠ᨷᨹᩪ᩶ᨩᩲ᩶
        nqo	category	ߦߌߟߡߊ
        nqo	category-talk	ߦߌߟߡߊ ߢߊߝߐߞߣߍ
        nqo	file	ߞߐߕߐ߮
        nqo	file-talk	ߞߐߕߐ߮ ߢߊߝߐߞߣߍ
        nqo	help	ߡߊ߬ߘߍ߬ߡߍ߲߬ߠߌ߲
        nqo	help-talk	ߡߊ߬ߘߍ߬ߡߍ߲߬ߠߌ߲ ߢߊߝߐߞߣߍ
        nqo	media	ߟߊߛߋߢߊߥߙߍ
        nqo	mediawiki	ߡߘߌߦߊߥߞߌ
        nqo	mediawiki-talk	ߡߘߌߦߊߥߞߌ ߢߊߝߐߞߣߍ
        nqo	module	ߗߋ߬ߞߙߊߞߏ
        nqo	module-talk	ߗߋ߬ߞߙߊߞߏ ߢߊߝߐߞߣߍ
        nqo	project-talk	$1 ߢߊߝߐߞߣߍ
        nqo	special	ߞߙߍߞߙߍߣߍ߲
        nqo	talk	ߢߊߝߐߞߣߍ
        nqo	template	ߞߙߊߞߏ
        nqo	template-talk	ߞߙߊߞߏ ߢߊߝߐߞߣߍ
        nqo	user	ߟߊߓߊ߯ߙߟߊ
        nqo	user-talk	ߟߊߓߊ߯ߙߟߊ ߟߊ߫ ߢߊߝߐߞߣߍ
        nrf	@fallback	fr
        nrm	@fallback	fr
        nso	category	Setensele
        nso	category-talk	Poledišano ya Setensele
        nso	file	Seswantšho
        nso	file-talk	Poledišano ya Seswantšho
        nso	help	Thušo
        nso	help-talk	Poledišano ya Thušo
        nso	mediawiki-talk	Poledišano ya MediaWiki
        nso	project-talk	$1 Poledišano
        nso	talk	Bolediša
        nso	template-talk	Poledišano ya Template
        nso	user	Mošomi
        nso	user-talk	Boledišana le Mošomi
        nv	category	Tʼááłáhági átʼéego
        nv	category-talk	Tʼááłáhági átʼéego baa yáshtiʼ
        nv	file	Eʼelyaaígíí
        nv	file-talk	Eʼelyaaígíí baa yáshtiʼ
        nv	help	Anáʼálwoʼ
        nv	help-talk	Anáʼálwoʼ baa yáshtiʼ
        nv	mediawiki-talk	MediaWiki baa yáshtiʼ
        nv	project-talk	$1 baa yáshtiʼ
        nv	talk	Naaltsoos baa yáshtiʼ
        nv	template	Bee álnééhí
        nv	template-talk	Bee álnééhí baa yáshtiʼ
        nv	user	Choyoołʼįįhí
        nv	user-talk	Choyoołʼįįhí bichʼįʼ yáshtiʼ
        oc	@fallback	ca
        oc	@fallback	fr
        oc	category	Categoria
        oc	category-talk	Discussion Categoria
        oc	category-talk	Discutida Categoria
        oc	file	Fichièr
        oc	file	Imatge
        oc	file-talk	Discussion Fichièr
        oc	file-talk	Discussion Imatge
        oc	file-talk	Discutida Imatge
        oc	help	Ajuda
        oc	help-talk	Discussion Ajuda
        oc	help-talk	Discutida Ajuda
        oc	media	Mèdia
        oc	mediawiki	Mediaòiqui
        oc	mediawiki-talk	Discussion MediaWiki
        oc	mediawiki-talk	Discussion Mediaòiqui
        oc	mediawiki-talk	Discutida Mediaòiqui
        oc	project-talk	Discussion $1
        oc	special	Especial
        oc	talk	Discutir
        oc	template	Modèl
        oc	template-talk	Discussion Modèl
        oc	template-talk	Discutida Modèl
        oc	user	Utilisator
        oc	user	Utilizaire
        oc	user-talk	Discussion Utilisator
        oc	user-talk	Discussion Utilizaire
        oc	user-talk	Discutida Utilisator
        olo	@fallback	fi
        olo	category	Kategourii
        olo	category-talk	Kategourii pagin
        olo	file	Failu
        olo	file-talk	Failu pagin
        olo	help	Abu
        olo	help-talk	Abu pagin
        olo	media	Medii
        olo	mediawiki	MediiWiki
        olo	mediawiki-talk	MediiWiki pagin
        olo	project-talk	$1 pagin
        olo	special	Erikoine
        olo	talk	Pagin
        olo	template	Šablonu
        olo	template-talk	Šablonu pagin
        olo	user	Käyttäi
        olo	user-talk	Käyttäi pagin
        or	category	ବିଭାଗ
        or	category	ଶ୍ରେଣୀ
        or	category-talk	ବିଭାଗିୟ ଆଲୋଚନା
        or	category-talk	ଶ୍ରେଣୀ ଆଲୋଚନା
        or	file	ଫାଇଲ
        or	file-talk	ଫାଇଲ ଆଲୋଚନା
        or	help	ସହଯୋଗ
        or	help	ସାହାଯ୍ୟ
        or	help-talk	ସହଯୋଗ ଆଲୋଚନା
        or	help-talk	ସାହାଯ୍ୟ ଆଲୋଚନା
        or	media	ମାଧ୍ୟମ
        or	mediawiki	ମିଡ଼ିଆଉଇକି
        or	mediawiki-talk	ମିଡ଼ିଆଉଇକି ଆଲୋଚନା
        or	module	ମଡ୍ୟୁଲ
        or	module-talk	ମଡ୍ୟୁଲ ଆଲୋଚନା
        or	project-talk	$1 ଆଲୋଚନା
        or	project-talk	ଉଇକିପିଡ଼ିଆ ଆଲୋଚନା
        or	special	ବିଶେଷ
        or	talk	ଆଲୋଚନା
        or	template	ଛାଞ୍ଚ
        or	template	ଟେଁପଲେଟ
        or	template	ଟେମ୍ପଲେଟ
        or	template-talk	ଛାଞ୍ଚ ଆଲୋଚନା
        or	template-talk	ଟେଁପଲେଟ ଆଲୋଚନା
        or	template-talk	ଟେମ୍ପଲେଟ ଆଲୋଚନା
        or	user	ବ୍ୟବହାରକାରି
        or	user	ବ୍ୟବହାରକାରୀ
        or	user	ବ୍ୟବାହାରକାରୀ
        or	user-talk	ବ୍ୟବହାରକାରିଁକ ଆଲୋଚନା
        or	user-talk	ବ୍ୟବହାରକାରୀଙ୍କ ଆଲୋଚନା
        or	user-talk	ବ୍ୟବାହାରକାରୀଙ୍କ ଆଲୋଚନା
        os	@fallback	ru
        os	category	Категори
        os	category-talk	Категорийы тæрхон
        os	category-talk	Категорийы тыххæй дискусси
        os	file	Ныв
        os	file	Файл
        os	file-talk	Нывы тæрхон
        os	file-talk	Нывы тыххæй дискусси
        os	file-talk	Файлы тæрхон
        os	help	Æххуыс
        os	help-talk	Æххуысы тæрхон
        os	help-talk	Æххуысы тыххæй дискусси
        os	media	Медиа
        os	mediawiki-talk	MediaWiki-йы тæрхон
        os	mediawiki-talk	Дискусси MediaWiki
        os	mediawiki-talk	Тæрхон MediaWiki
        os	project-talk	$1 тæрхон
        os	project-talk	Дискусси $1
        os	special	Сæрмагонд
        os	talk	Дискусси
        os	talk	Тæрхон
        os	template	Хуызæг
        os	template	Шаблон
        os	template-talk	Хуызæджы тæрхон
        os	template-talk	Шаблоны тæрхон
        os	template-talk	Шаблоны тыххæй дискусси
        os	user	Архайæг
        os	user-talk	Архайæджы дискусси
        os	user-talk	Архайæджы ныхас
        pa	category	ਸ਼੍ਰੇਣੀ
        pa	category-talk	ਸ਼੍ਰੇਣੀ ਗੱਲ-ਬਾਤ
        pa	category-talk	ਸ਼੍ਰੇਣੀ ਚਰਚਾ
        pa	file	ਤਸਵੀਰ
        pa	file-talk	ਤਸਵੀਰ ਗੱਲ-ਬਾਤ
        pa	file-talk	ਤਸਵੀਰ ਚਰਚਾ
        pa	help	ਮਦਦ
        pa	help-talk	ਮਦਦ ਗੱਲ-ਬਾਤ
        pa	help-talk	ਮਦਦ ਚਰਚਾ
        pa	media	ਮੀਡੀਆ
        pa	mediawiki	ਮੀਡੀਆਵਿਕਿ
        pa	mediawiki	ਮੀਡੀਆਵਿਕੀ
        pa	mediawiki-talk	ਮੀਡੀਆਵਿਕਿ ਚਰਚਾ
        pa	mediawiki-talk	ਮੀਡੀਆਵਿਕੀ ਗੱਲ-ਬਾਤ
        pa	module	ਮੌਡਿਊਲ
        pa	module-talk	ਮੌਡਿਊਲ ਗੱਲ-ਬਾਤ
        pa	project-talk	$1 ਗੱਲ-ਬਾਤ
        pa	project-talk	$1 ਚਰਚਾ
        pa	special	ਖ਼ਾਸ
        pa	special	ਖਾਸ
        pa	talk	ਗੱਲ-ਬਾਤ
        pa	talk	ਚਰਚਾ
        pa	template	ਨਮੂਨਾ
        pa	template	ਫਰਮਾ
        pa	template-talk	ਨਮੂਨਾ ਚਰਚਾ
        pa	template-talk	ਫਰਮਾ ਗੱਲ-ਬਾਤ
        pa	user	ਮੈਂਬਰ
        pa	user	ਵਰਤੋਂਕਾਰ
        pa	user	ਵਰਤੌਂਕਾਰ
        pa	user-talk	ਮੈਂਬਰ ਚਰਚਾ
        pa	user-talk	ਵਰਤੋਂਕਾਰ ਗੱਲ-ਬਾਤ
        pa	user-talk	ਵਰਤੌਂਕਾਰ ਗੱਲ-ਬਾਤ
        pcd	@fallback	fr
        pcm	category	Katigori
        pcm	category-talk	Katigori tok abaut am
        pcm	file-talk	File tok abaut am
        pcm	help	Hep
        pcm	help-talk	Hep tok abaut am
        pcm	mediawiki-talk	MediaWiki tok abaut am
        pcm	module	Modul
        pcm	module-talk	Modul tok abaut am
        pcm	project-talk	$1 tok abaut am
        pcm	special	Impotant
        pcm	talk	Tok abaut am
        pcm	template	Templet
        pcm	template-talk	Templet tok abaut am
        pcm	user	Yuza
        pcm	user-talk	Yuza tok abaut am
        pdc	@fallback	de
        pdc	category	Abdeeling
        pdc	category	Kategorie
        pdc	category-talk	Abdeeling Dischbedutt
        pdc	category-talk	Kategorie Diskussion
        pdc	file	Datei
        pdc	file	Feil
        pdc	file-talk	Datei Diskussion
        pdc	file-talk	Feil Dischbedutt
        pdc	help	Hilf
        pdc	help	Hilfe
        pdc	help-talk	Hilf Dischbedutt
        pdc	help-talk	Hilfe Diskussion
        pdc	media	Medium
        pdc	mediawiki-talk	MediaWiki Dischbedutt
        pdc	mediawiki-talk	MediaWiki Diskussion
        pdc	project-talk	$1 Dischbedutt
        pdc	project-talk	$1 Diskussion
        pdc	special	Spezial
        pdc	talk	Dischbedutt
        pdc	talk	Diskussion
        pdc	template	Moddel
        pdc	template	Vorlage
        pdc	template-talk	Moddel Dischbedutt
        pdc	template-talk	Vorlage Diskussion
        pdc	user	Benutzer
        pdc	user	Yuuser
        pdc	user-talk	Benutzer Diskussion
        pdc	user-talk	Yuuser Dischbedutt
        pdt	@fallback	de
        pfl	@fallback	de
        pfl	category	Kadegorie
        pfl	category	Kategorie
        pfl	category	Sachgrubb
        pfl	category-talk	Kadegorie Dischbediere
        pfl	category-talk	Kategorie Diskussion
        pfl	category-talk	Sachgrubb Dischbediere
        pfl	file	Dadai
        pfl	file	Datei
        pfl	file-talk	Dadai Dischbediere
        pfl	file-talk	Datei Diskussion
        pfl	help	Hilf
        pfl	help	Hilfe
        pfl	help-talk	Hilf Dischbediere
        pfl	help-talk	Hilfe Diskussion
        pfl	media	Medium
        pfl	mediawiki-talk	MediaWiki Dischbediere
        pfl	mediawiki-talk	MediaWiki Diskussion
        pfl	project-talk	$1 Dischbediere
        pfl	project-talk	$1 Diskussion
        pfl	special	Schbezial
        pfl	special	Spezial
        pfl	talk	Babble
        pfl	talk	Diskussion
        pfl	template	Vorlach
        pfl	template	Vorlage
        pfl	template-talk	Vorlach Dischbediere
        pfl	template-talk	Vorlage Diskussion
        pfl	user	Benudzer
        pfl	user	Benutzer
        pfl	user	Middawaida
        pfl	user-talk	Benudzer Dischbediere
        pfl	user-talk	Benutzer Diskussion
        pfl	user-talk	Middawaida Dischbediere
        pi	category	विभाग
        pi	category-talk	विभाग सम्भासित
        pi	file	पटिमा
        pi	file-talk	पटिमा सम्भासित
        pi	help	अवस्सय
        pi	help-talk	अवस्सय सम्भासित
        pi	media	मीडिया
        pi	mediawiki	मीडियाविकि
        pi	mediawiki-talk	मीडियाविकि सम्भासित
        pi	project-talk	$1 सम्भासित
        pi	special	विसेस
        pi	talk	सम्भासित
        pi	template	पटिरूप
        pi	template-talk	पटिरूप सम्भासित
        pi	user	अवयव
        pi	user-talk	अवयव सम्भासित
        pl	category	Kategoria
        pl	category-talk	Dyskusja kategorii
        pl	file	Grafika
        pl	file	Plik
        pl	file-talk	Dyskusja grafiki
        pl	file-talk	Dyskusja pliku
        pl	help	Pomoc
        pl	help-talk	Dyskusja pomocy
        pl	mediawiki-talk	Dyskusja MediaWiki
        pl	module	Moduł
        pl	module-talk	Dyskusja modułu
        pl	portal-talk	Dyskusja portalu
        pl	project-talk	Dyskusja $1
        pl	special	Specjalna
        pl	talk	Dyskusja
        pl	template	Szablon
        pl	template-talk	Dyskusja szablonu
        pl	user	Użytkowniczka
        pl	user	Użytkownik
        pl	user-talk	Dyskusja użytkowniczki
        pl	user-talk	Dyskusja użytkownika
        pms	@fallback	it
        pms	category	Categorìa
        pms	category-talk	Discussion ant sla categorìa
        pms	file	Figura
        pms	file-talk	Discussion dla figura
        pms	help	Agiut
        pms	help-talk	Discussion ant sl'agiut
        pms	mediawiki-talk	Discussion dla MediaWiki
        pms	project-talk	Discussion ant sla $1
        pms	talk	Discussion
        pms	template	Stamp
        pms	template-talk	Discussion dlë stamp
        pms	user	Utent
        pms	user-talk	Ciaciarade
        pnb	category	گٹھ
        pnb	category-talk	گٹھ گل بات
        pnb	file	تصویر
        pnb	file	فائل
        pnb	file-talk	فائل گل بات
        pnb	help	ہتھونڈائی
        pnb	help-talk	ہتھونڈائی گل بات
        pnb	media	میڈیا
        pnb	mediawiki	میڈیا وکی
        pnb	mediawiki-talk	میڈیاوکی گل بات
        pnb	module	ماڈیول
        pnb	module-talk	ماڈیول گل بات
        pnb	project-talk	ویونت گل بات
        pnb	special	خاص
        pnb	talk	گل بات
        pnb	template	سانچہ
        pnb	template-talk	سانچہ گل بات
        pnb	user	ورتنوالا
        pnb	user-talk	ورتن گل بات
        pnt	@fallback	el
        pnt	category	Κατηγορίαν
        pnt	category-talk	Καλάτσεμαν κατηγορίας
        pnt	file	Αρχείον
        pnt	file	Εικόναν
        pnt	file-talk	Καλάτσεμαν αρχείονος
        pnt	file-talk	Καλάτσεμαν εικόνας
        pnt	help	Βοήθειαν
        pnt	help-talk	Καλάτσεμαν βοήθειας
        pnt	media	Μέσον
        pnt	project-talk	$1 καλάτσεμαν
        pnt	special	Ειδικόν
        pnt	talk	Καλάτσεμαν
        pnt	template	Πρότυπον
        pnt	template-talk	Καλάτσεμαν πρότυπι
        pnt	user	Χρήστες
        pnt	user-talk	Καλάτσεμαν χρήστε
        prg	category	Kategōrija
        prg	category-talk	Kategōrijas diskusiōni
        prg	file	Zūrbrukis
        prg	file-talk	Zūrbrukes diskusiōni
        prg	help	Pagalba
        prg	help-talk	Pagalbas diskusiōni
        prg	media	Mēdijai
        prg	mediawiki-talk	MediaWiki diskusiōni
        prg	project-talk	$1 diskusiōni
        prg	special	Speciālin
        prg	talk	Diskusiōni
        prg	template	Šablōni
        prg	template-talk	Šablōnis diskusiōni
        prg	user	Tērpautajs
        prg	user-talk	Tērpautajas diskusiōni
        ps	category	وېشنيزه
        ps	category-talk	د وېشنيزې خبرې اترې
        ps	file	انځور
        ps	file	دوتنه
        ps	file-talk	د انځور خبرې اترې
        ps	file-talk	د دوتنې خبرې اترې
        ps	help	لارښود
        ps	help-talk	د لارښود خبرې اترې
        ps	media	رسنۍ
        ps	mediawiki	ميډياويکي
        ps	mediawiki-talk	د ميډياويکي خبرې اترې
        ps	project-talk	د $1 خبرې اترې
        ps	special	ځانگړی
        ps	special	ځﺎﻧګړی
        ps	talk	خبرې اترې
        ps	template	کينډۍ
        ps	template-talk	د کينډۍ خبرې اترې
        ps	user	کارن
        ps	user	کارونکی
        ps	user-talk	د کارن خبرې اترې
        ps	user-talk	د کارونکي خبرې اترې
        pt	@fallback	pt-br
        pt	category	Categoria
        pt	category-talk	Categoria Discussão
        pt	file	Arquivo
        pt	file	Ficheiro
        pt	file	Imagem
        pt	file-talk	Arquivo Discussão
        pt	file-talk	Ficheiro Discussão
        pt	file-talk	Imagem Discussão
        pt	help	Ajuda
        pt	help-talk	Ajuda Discussão
        pt	media	Multimédia
        pt	mediawiki-talk	MediaWiki Discussão
        pt	module	Módulo
        pt	module-talk	Módulo Discussão
        pt	portal-talk	Portal Discussão
        pt	project-talk	$1 Discussão
        pt	special	Especial
        pt	talk	Discussão
        pt	template	Predefinição
        pt	template-talk	Predefinição Discussão
        pt	user	Usuário
        pt	user	Utilizador
        pt	user	Utilizadora
        pt	user-talk	Usuário Discussão
        pt	user-talk	Utilizador Discussão
        pt	user-talk	Utilizadora Discussão
        pt-br	@fallback	pt
        pt-br	category	Categoria
        pt-br	category-talk	Categoria Discussão
        pt-br	file	Arquivo
        pt-br	file	Ficheiro
        pt-br	file	Imagem
        pt-br	file-talk	Arquivo Discussão
        pt-br	file-talk	Ficheiro Discussão
        pt-br	file-talk	Imagem Discussão
        pt-br	help	Ajuda
        pt-br	help-talk	Ajuda Discussão
        pt-br	media	Mídia
        pt-br	mediawiki-talk	MediaWiki Discussão
        pt-br	module	Módulo
        pt-br	module-talk	Módulo Discussão
        pt-br	project-talk	$1 Discussão
        pt-br	special	Especial
        pt-br	talk	Discussão
        pt-br	template	Predefinição
        pt-br	template-talk	Predefinição Discussão
        pt-br	user	Usuária
        pt-br	user	Usuário
        pt-br	user-talk	Usuária Discussão
        pt-br	user-talk	Usuário Discussão
        pwn	@fallback	zh
        pwn	@fallback	zh-hans
        pwn	@fallback	zh-hant
        pwn	@fallback	zh-hk
        pwn	category	pinapapilipiliqan
        pwn	category-talk	pinapapilipiliqan kakaljavaran
        pwn	file	sineqetj a vecik
        pwn	file-talk	sineqetj a vecik kakaljavaran
        pwn	help	remasudj
        pwn	help-talk	remasudj kakaljavaran
        pwn	media	mitiya
        pwn	mediawiki-talk	MediaWiki kakaljavaran
        pwn	project-talk	$1 kakaljavaran
        pwn	special	pinakisumaljiyan
        pwn	talk	kakaljavaran
        pwn	template	kakivauvaljan
        pwn	template-talk	kakivauvaljan kakaljavaran
        pwn	user	avan a kipakamanguanguaq
        pwn	user-talk	kipakamanguanguaq kakaljavaran
        qu	@fallback	es
        qu	@fallback	qug
        qu	category	Katiguriya
        qu	category-talk	Katiguriya rimanakuy
        qu	file	Rikcha
        qu	file-talk	Rikcha rimanakuy
        qu	help	Yanapa
        qu	help-talk	Yanapa rimanakuy
        qu	media	Midya
        qu	mediawiki-talk	MediaWiki rimanakuy
        qu	project-talk	$1 rimanakuy
        qu	special	Sapaq
        qu	talk	Rimanakuy
        qu	template	Plantilla
        qu	template-talk	Plantilla rimanakuy
        qu	user	Ruraq
        qu	user-talk	Ruraq rimanakuy
        qug	@fallback	es
        qug	@fallback	qu
        qug	category	Samiyachiy
        qug	category-talk	Samiyachiy rimanakuy
        qug	file	Rikcha
        qug	file-talk	Rikchapa rimanakuy
        qug	help	Yanapa
        qug	help-talk	Yanapapak rimanakuy
        qug	media	Midya
        qug	mediawiki-talk	MediaWikipa rimanakuy
        qug	project-talk	$1-pa rimanakuy
        qug	special	Sapak
        qug	talk	Rimanakuy
        qug	template	Plantilla
        qug	template-talk	Plantillapa rimanakuy
        qug	user	Rurak
        qug	user-talk	Rurakpa rimanakuy
        rgn	@fallback	it
        rm	category	Categoria
        rm	category-talk	Categoria discussiun
        rm	file	Datoteca
        rm	file-talk	Datoteca discussiun
        rm	help	Agid
        rm	help-talk	Agid discussiun
        rm	media	Multimedia
        rm	mediawiki-talk	MediaWiki discussiun
        rm	project-talk	$1 discussiun
        rm	special	Spezial
        rm	talk	Discussiun
        rm	template	Model
        rm	template-talk	Model discussiun
        rm	user	Utilisader
        rm	user-talk	Utilisader discussiun
        rmy	@fallback	ro
        rmy	category	Shopni
        rmy	category-talk	Shopni vakyarimata
        rmy	file	Chitro
        rmy	file-talk	Chitro vakyarimata
        rmy	help	Zhutipen
        rmy	help-talk	Zhutipen vakyarimata
        rmy	media	Mediya
        rmy	mediawiki	MediyaViki
        rmy	mediawiki-talk	MediyaViki vakyarimata
        rmy	project-talk	$1 vakyarimata
        rmy	special	Uzalutno
        rmy	talk	Vakyarimata
        rmy	template	Sikavno
        rmy	template-talk	Sikavno vakyarimata
        rmy	user	Jeno
        rmy	user-talk	Jeno vakyarimata
        rn	category	Umuce
        rn	category-talk	Ikiyago cerekeye umuce
        rn	file	Dosiye
        rn	file-talk	Ikiyago kw'idosiye
        rn	help	Ubufasha
        rn	help-talk	Ikiyago k'ubufasha
        rn	mediawiki-talk	Ikiyago kuri MediaWiki
        rn	project-talk	Ikiyago kuri $1
        rn	special	Vyisangije
        rn	talk	Ikiyago
        rn	template	Ingero
        rn	template-talk	Ikiyago cerekeye ingero
        rn	user	Uwukoresha
        rn	user-talk	Ikiyago c'uwukoresha
        ro	category	Categorie
        ro	category-talk	Discuţie Categorie
        ro	category-talk	Discuție Categorie
        ro	file	Fişier
        ro	file	Fișier
        ro	file	Imagine
        ro	file-talk	Discuţie Fişier
        ro	file-talk	Discuţie Imagine
        ro	file-talk	Discuție Fișier
        ro	help	Ajutor
        ro	help-talk	Discuţie Ajutor
        ro	help-talk	Discuție Ajutor
        ro	mediawiki-talk	Discuţie MediaWiki
        ro	mediawiki-talk	Discuție MediaWiki
        ro	module	Modul
        ro	module-talk	Discuție Modul
        ro	project-talk	Discuţie $1
        ro	project-talk	Discuție $1
        ro	talk	Discuţie
        ro	talk	Discuție
        ro	template	Format
        ro	template-talk	Discuţie Format
        ro	template-talk	Discuție Format
        ro	user	Utilizator
        ro	user-talk	Discuţie Utilizator
        ro	user-talk	Discuție Utilizator
        roa-rup	@fallback	ro
        roa-tara	@fallback	it
        rsk	@fallback	sr
        rsk	@fallback	sr-ec
        rsk	category	Катеґория
        rsk	category-talk	Розгварка о катеґориї
        rsk	file	Файл
        rsk	file-talk	Розгварка о файлу
        rsk	help	Помоц
        rsk	help-talk	Розгварка о помоци
        rsk	media	Медий
        rsk	mediawiki	МедияВики
        rsk	mediawiki-talk	Розгварка о МедияВикию
        rsk	project-talk	Розгварка о $1
        rsk	special	Окреме
        rsk	talk	Розгварка
        rsk	template	Шаблон
        rsk	template-talk	Розгварка о шаблону
        rsk	user	Хаснователь
        rsk	user	Хаснователька
        rsk	user-talk	Розгварка зоз хасновательку
        rsk	user-talk	Розгварка зоз хасновательом
        ru	category	Категория
        ru	category-talk	Обсуждение категории
        ru	file	Изображение
        ru	file	Файл
        ru	file-talk	Обсуждение изображения
        ru	file-talk	Обсуждение файла
        ru	help	Справка
        ru	help-talk	Обсуждение справки
        ru	media	Медиа
        ru	mediawiki-talk	Обсуждение MediaWiki
        ru	module	Модуль
        ru	module-talk	Обсуждение модуля
        ru	portal	Портал
        ru	portal-talk	Обсуждение портала
        ru	project-talk	Обсуждение $1
        ru	special	Служебная
        ru	talk	Обсуждение
        ru	template	Шаблон
        ru	template-talk	Обсуждение шаблона
        ru	user	Участник
        ru	user	Участница
        ru	user-talk	Обсуждение участника
        ru	user-talk	Обсуждение участницы
        rue	@fallback	ru
        rue	@fallback	uk
        rue	category	Катеґорія
        rue	category-talk	Діскузія ку катеґорії
        rue	file	Файл
        rue	file-talk	Діскузія ку файлу
        rue	help	Поміч
        rue	help-talk	Діскузія ку помочі
        rue	media	Медіа
        rue	mediawiki-talk	Дізкузія ку MediaWiki
        rue	mediawiki-talk	Діскузія ку MediaWiki
        rue	project-talk	Діскузія ку $1
        rue	special	Шпеціална
        rue	talk	Діскузіа
        rue	talk	Діскузія
        rue	template	Шаблона
        rue	template-talk	Діскузія ку шаблонї
        rue	user	Хоснователь
        rue	user-talk	Діскузіа з хоснователём
        rue	user-talk	Діскузія з хоснователём
        rup	@fallback	ro
        ruq	@fallback	ro
        ruq-cyrl	@fallback	mk
        ruq-latn	@fallback	ro
        rw	category	Ikiciro
        rw	category-talk	Ibiganiro ku byiciro
        rw	file	Dosiye
        rw	file-talk	Ibiganiro kuri dosiye
        rw	help	Ubufasha
        rw	help-talk	Ibiganiro ku bufasha
        rw	media	Itangazamakuru
        rw	mediawiki	MediyaWiki
        rw	mediawiki-talk	Ibiganiro kuri MediyaWiki
        rw	project-talk	Ibiganiro kuri $1
        rw	special	Ibidasanzwe
        rw	talk	Ibiganiro
        rw	template	Inyandikorugero
        rw	template-talk	Ibiganiro ku nyandikorugero
        rw	user	Umukoresha
        rw	user-talk	Ibiganiro by'umukoresha
        sa	@fallback	hi
        sa	category	वर्गः
        sa	category-talk	वर्गसंभाषणं
        sa	category-talk	वर्गसम्भाषणम्
        sa	file	चित्रं
        sa	file	चित्रम्
        sa	file	सञ्चिका
        sa	file-talk	चित्रसंभाषणं
        sa	file-talk	चित्रसम्भाषणम्
        sa	file-talk	सञ्चिकासम्भाषणम्
        sa	help	उपकारः
        sa	help	सहाय्य
        sa	help	सहाय्यम्
        sa	help	साहाय्यम्
        sa	help-talk	उपकारसंभाषणं
        sa	help-talk	सहाय्यसंभाषणं
        sa	help-talk	सहाय्यस्य सम्भाषणम्
        sa	help-talk	साहाय्यसम्भाषणम्
        sa	media	माध्यम
        sa	media	माध्यमम्
        sa	mediawiki	मिडीयाविकी
        sa	mediawiki	मीडियाविकि
        sa	mediawiki-talk	मिडियाविकीसंभाषणं
        sa	mediawiki-talk	मिडियाविकीसम्भाषणम्
        sa	mediawiki-talk	मीडियाविकिसम्भाषणम्
        sa	module	पटलम्
        sa	module-talk	पटलसम्भाषणम्
        sa	project-talk	$1संभाषणं
        sa	project-talk	$1सम्भाषणम्
        sa	special	विशेष
        sa	special	विशेषः
        sa	special	विशेषम्
        sa	talk	संभाषणं
        sa	talk	सम्भाषणम्
        sa	template	फलकम्
        sa	template	बिंबधर
        sa	template-talk	फलकसम्भाषणम्
        sa	template-talk	फलकस्य सम्भाषणम्
        sa	template-talk	बिंबधर संभाषणं
        sa	user	योजकः
        sa	user	सदस्यः
        sa	user-talk	योजकसंभाषणं
        sa	user-talk	योजकसम्भाषणम्
        sa	user-talk	सदस्यसम्भाषणम्
        sah	@fallback	ru
        sah	category	Категория
        sah	category-talk	Категория ырытыыта
        sah	category-talk	Категорияны ырытыы
        sah	file	Билэ
        sah	file	Ойуу
        sah	file-talk	Билэ ырытыыта
        sah	file-talk	Ойуу ырытыыта
        sah	file-talk	Ойууну ырытыы
        sah	help	Көмө
        sah	help-talk	Көмө ырытыыта
        sah	help-talk	Көмөнү ырытыы
        sah	media	Миэдьийэ
        sah	mediawiki-talk	MediaWiki-ни ырытыы
        sah	project-talk	$1 ырытыыта
        sah	special	Аналлаах
        sah	talk	Ырытыы
        sah	template	Халыып
        sah	template-talk	Халыыбы ырытыы
        sah	template-talk	Халыып ырытыыта
        sah	user	Кыттааччы
        sah	user-talk	Кыттааччы ырытыыта
        sat	category	ᱛᱷᱚᱠ
        sat	category-talk	ᱛᱷᱚᱠ ᱜᱟᱞᱢᱟᱨᱟᱣ
        sat	file	ᱨᱮᱫ
        sat	file-talk	ᱨᱮᱫ ᱜᱟᱞᱢᱟᱨᱟᱣ
        sat	help	ᱜᱚᱸᱲᱚᱸ
        sat	help-talk	ᱜᱚᱸᱲᱚᱸ ᱜᱟᱞᱢᱟᱨᱟᱣ
        sat	media	ᱢᱤᱰᱤᱭᱟ
        sat	mediawiki	ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ
        sat	mediawiki-talk	ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ ᱜᱟᱞᱢᱟᱨᱟᱣ
        sat	module	ᱢᱳᱰᱩᱞ
        sat	module-talk	ᱢᱳᱰᱩᱞ ᱜᱟᱞᱢᱟᱨᱟᱣ
        sat	project-talk	$1 ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ
        sat	special	ᱟᱥᱚᱠᱟᱭ
        sat	talk	ᱜᱟᱞᱢᱟᱨᱟᱣ
        sat	template	ᱪᱷᱟᱸᱪ
        sat	template-talk	ᱪᱷᱟᱸᱪ ᱜᱟᱞᱢᱟᱨᱟᱣ
        sat	user	ᱵᱮᱵᱷᱟᱨᱤᱭᱟᱹ
        sat	user-talk	ᱵᱮᱵᱷᱟᱨᱤᱭᱟᱹ ᱜᱟᱞᱢᱟᱨᱟᱣ
        sc	category	Categoria
        sc	category-talk	Cuntierra categoria
        sc	file	Immàgini
        sc	file-talk	Cuntierra file
        sc	file-talk	Immàgini contièndha
        sc	help	Agiudu
        sc	help-talk	Cuntierra agiudu
        sc	mediawiki-talk	Cuntierra MediaWiki
        sc	project-talk	$1 discussioni
        sc	project-talk	Cuntierra $1
        sc	special	Ispetziale
        sc	special	Speciale
        sc	talk	Contièndha
        sc	talk	Cuntierra
        sc	template-talk	Cuntierra template
        sc	user	Usuàriu
        sc	user	Utente
        sc	user-talk	Cuntierra usuàriu
        sc	user-talk	Utente discussioni
        scn	@fallback	it
        scn	category	Catigurìa
        scn	category-talk	Discussioni catigurìa
        scn	file	Mmàggini
        scn	file-talk	Discussioni file
        scn	file-talk	Discussioni mmàggini
        scn	help	Aiutu
        scn	help-talk	Discussioni aiutu
        scn	media	Mèdia
        scn	mediawiki-talk	Discussioni MediaWiki
        scn	module	Modulo
        scn	module	Mòdulu
        scn	module-talk	Discussioni modulo
        scn	module-talk	Discussioni mòdulu
        scn	portal	Purtali
        scn	project-talk	Discussioni $1
        scn	special	Spiciali
        scn	talk	Discussioni
        scn	template-talk	Discussioni template
        scn	user	Utenti
        scn	user-talk	Discussioni utenti
        sco	category-talk	Category collogue
        sco	file-talk	File collogue
        sco	help-talk	Help collogue
        sco	mediawiki-talk	MediaWiki collogue
        sco	project-talk	$1 collogue
        sco	talk	Collogue
        sco	template-talk	Template collogue
        sco	user	Uiser
        sco	user-talk	Uiser collogue
        sd	category	زمرو
        sd	category-talk	زمرو بحث
        sd	file	عڪس
        sd	file	فائل
        sd	file-talk	عڪس بحث
        sd	file-talk	فائل بحث
        sd	help	مدد
        sd	help-talk	مدد بحث
        sd	media	ذريعات
        sd	mediawiki	ذريعات وڪي
        sd	mediawiki-talk	ذريعات وڪي بحث
        sd	module	ماڊيول
        sd	module-talk	ماڊيول بحث
        sd	project-talk	$1 بحث
        sd	special	خاص
        sd	talk	بحث
        sd	template	سانچو
        sd	template	سنچو
        sd	template-talk	سانچو بحث
        sd	template-talk	سنچو بحث
        sd	user	واپرائيندڙ
        sd	user	يوزر
        sd	user-talk	واپرائيندڙ بحث
        sd	user-talk	يوزر بحث
        sdc	@fallback	it
        sdc	category	Categuria
        sdc	category-talk	Dischussioni categuria
        sdc	file	Immagina
        sdc	file-talk	Dischussioni immagina
        sdc	help	Aggiuddu
        sdc	help-talk	Dischussioni aggiuddu
        sdc	mediawiki-talk	Dischussioni MediaWiki
        sdc	project-talk	Dischussioni $1
        sdc	special	Ippiziari
        sdc	talk	Dischussioni
        sdc	template	Mudellu
        sdc	template-talk	Dischussioni mudellu
        sdc	user	Utenti
        sdc	user-talk	Dischussioni utenti
        sdh	@fallback	fa
        se	@fallback	fi
        se	@fallback	nn
        se	@fallback	no
        se	category	Kategoriija
        se	category-talk	Kategoriijaságastallan
        se	file	Fiila
        se	file-talk	Fiilaságastallan
        se	help	Veahkki
        se	help-talk	Veahkkeságastallan
        se	mediawiki-talk	MediaWiki-ságastallan
        se	module	Modula
        se	module-talk	Modulaságastallan
        se	project-talk	$1-ságastallan
        se	special	Doaimmat
        se	special	Erenoamáš
        se	talk	Ságastallan
        se	template	Málle
        se	template-talk	Málleságastallan
        se	user	Geavaheaddji
        se	user-talk	Geavaheaddjeságastallan
        se-fi	@fallback	fi
        se-fi	@fallback	nn
        se-fi	@fallback	no
        se-fi	@fallback	se
        se-fi	@fallback	sv
        se-no	@fallback	fi
        se-no	@fallback	nn
        se-no	@fallback	no
        se-no	@fallback	se
        se-se	@fallback	fi
        se-se	@fallback	nn
        se-se	@fallback	no
        se-se	@fallback	se
        se-se	@fallback	sv
        ses	@fallback	fr
        sg	@fallback	fr
        sgs	@fallback	lt
        sgs	category	Kategorija
        sgs	category	Kateguorėjė
        sgs	category-talk	Kategorijos aptarimas
        sgs	category-talk	Kateguorėjės aptarėms
        sgs	file	Abruozdielis
        sgs	file	Vaizdas
        sgs	file-talk	Abruozdielė aptarėms
        sgs	file-talk	Vaizdo aptarimas
        sgs	help	Pagalba
        sgs	help	Pagelba
        sgs	help-talk	Pagalbos aptarimas
        sgs	help-talk	Pagelbas aptarėms
        sgs	media	Medėjė
        sgs	mediawiki-talk	MediaWiki aptarimas
        sgs	mediawiki-talk	MediaWiki aptarėms
        sgs	project-talk	$1 aptarimas
        sgs	project-talk	$1 aptarėms
        sgs	special	Specialus
        sgs	special	Specēlos
        sgs	talk	Aptarimas
        sgs	talk	Aptarėms
        sgs	template	Šablonas
        sgs	template	Šabluons
        sgs	template-talk	Šablono aptarimas
        sgs	template-talk	Šabluona aptarėms
        sgs	user	Naudotojas
        sgs	user	Nauduotuos
        sgs	user-talk	Naudotojo aptarimas
        sgs	user-talk	Nauduotuojė aptarėms
        sh	@fallback	bs
        sh	@fallback	hr
        sh	@fallback	sr
        sh	@fallback	sr-ec
        sh	@fallback	sr-el
        sh	category	Kategorija
        sh	category-talk	Razgovor o kategoriji
        sh	file	Datoteka
        sh	file-talk	Razgovor o datoteci
        sh	help	Pomoć
        sh	help-talk	Razgovor o pomoći
        sh	mediawiki-talk	Mediawiki razgovor
        sh	module	Modul
        sh	module-talk	Razgovor o modulu
        sh	project-talk	Razgovor o $1
        sh	special	Posebno
        sh	talk	Razgovor
        sh	template	Šablon
        sh	template-talk	Razgovor o šablonu
        sh	user	Korisnik
        sh	user-talk	Razgovor sa korisnikom
        sh-latn	@fallback	bs
        sh-latn	@fallback	hr
        sh-latn	@fallback	sh
        sh-latn	@fallback	sr
        sh-latn	@fallback	sr-ec
        sh-latn	@fallback	sr-el
        sh-latn	category	Kategorija
        sh-latn	category-talk	Razgovor o kategoriji
        sh-latn	file	Datoteka
        sh-latn	file-talk	Razgovor o datoteci
        sh-latn	help	Pomoć
        sh-latn	help-talk	Razgovor o pomoći
        sh-latn	mediawiki-talk	MediaWiki razgovor
        sh-latn	mediawiki-talk	Razgovor o MediaWikiju
        sh-latn	project-talk	Razgovor o $1
        sh-latn	special	Posebno
        sh-latn	talk	Razgovor
        sh-latn	template	Šablon
        sh-latn	template-talk	Razgovor o šablonu
        sh-latn	user	Korisnica
        sh-latn	user	Korisnik
        sh-latn	user-talk	Razgovor s korisnicom
        sh-latn	user-talk	Razgovor s korisnikom
        sh-latn	user-talk	Razgovor sa korisnikom
        shi	@fallback	fr
        shi	category	Taggayt
        shi	category-talk	Amsawal n taggayt
        shi	file	Afaylu
        shi	file-talk	Amsawal n ufaylu
        shi	help	Tiwisi
        shi	help-talk	Amsawal n twisi
        shi	media	Midya
        shi	mediawiki	MidyaWiki
        shi	mediawiki-talk	Amsawal n MidyaWiki
        shi	project-talk	Amsawal n $1
        shi	special	Amẓli
        shi	talk	Amsawal
        shi	template	Talɣa
        shi	template-talk	Amsawal n talɣa
        shi	user	Asmras
        shi	user-talk	Amsawal n usmras
        shn	category	ပိူင်ထၢၼ်ႈ
        shn	category-talk	ဢုပ်ႇၵုမ် ပိူင်ထၢၼ်ႈ
        shn	file	ၾၢႆႇ
        shn	file-talk	ဢုပ်ႇၵုမ် ၾၢႆႇ
        shn	help	လွင်ႈၸွႆႈထႅမ်
        shn	help-talk	ဢုပ်ႇၵုမ် လွင်ႈၸွႆႈထႅမ်
        shn	media	သိုဝ်ႇၶၢဝ်ႇ
        shn	mediawiki	သိုဝ်ႇၶၢဝ်ႇဝီႇၶီႇ
        shn	mediawiki-talk	ဢုပ်ႇၵုမ် သိုဝ်ႇၶၢဝ်ႇဝီႇၶီႇ
        shn	module	မေႃႇၵျူး
        shn	module-talk	ဢုပ်ႇၵုမ် မေႃႇၵျူး
        shn	project-talk	ဢုပ်ႇၵုမ် $1
        shn	special	ၶိုၵ်ႉတွၼ်း
        shn	talk	ဢုပ်ႇၵုမ်
        shn	template	ထႅမ်းပလဵၵ်ႉ
        shn	template-talk	ဢုပ်ႇၵုမ် ထႅမ်းပလဵၵ်ႉ
        shn	user	ၽူႈၸႂ်ႉတိုဝ်း
        shn	user-talk	ဢုပ်ႇၵုမ် ၽူႈၸႂ်ႉတိုဝ်း
        shy	@fallback	fr
        shy	@fallback	shy-latn
        shy-latn	@fallback	fr
        shy-latn	category	Taggayt
        shy-latn	category-talk	Taggayt tameslayt
        shy-latn	file	Afaylu
        shy-latn	file-talk	Afaylu tameslayt
        shy-latn	help	Tallalt
        shy-latn	help-talk	Tallalt tameslayt
        shy-latn	media	Alɣagdud
        shy-latn	mediawiki-talk	MediaWiki tameslayt
        shy-latn	module	Amṣada
        shy-latn	module-talk	Amṣada tameslayt
        shy-latn	project-talk	$1 tameslayt
        shy-latn	special	Uzzig
        shy-latn	talk	Tameslayt
        shy-latn	template	Tamudemt
        shy-latn	template-talk	Tamudemt tameslayt
        shy-latn	user	Useqdac
        shy-latn	user-talk	Useqdac tameslayt
        si	category	ප්‍රවර්ගය
        si	category-talk	ප්‍රවර්ග සාකච්ඡාව
        si	file	ගොනුව
        si	file	රූපය
        si	file-talk	ගොනුව සාකච්ඡාව
        si	file-talk	රූපය සාකච්ඡාව
        si	help	උදවු
        si	help-talk	උදව සාකච්ඡාව
        si	help-talk	උදවු සාකච්ඡාව
        si	media	මාධ්‍යය
        si	mediawiki	මාධ්‍යවිකි
        si	mediawiki	විකිමාධ්‍ය
        si	mediawiki-talk	මාධ්‍යවිකි සාකච්ඡාව
        si	mediawiki-talk	විකිමාධ්‍ය සාකච්ඡාව
        si	portal	ද්වාරය
        si	project-talk	$1 සාකච්ඡාව
        si	special	විශේෂ
        si	talk	සාකච්ඡාව
        si	template	සැකිල්ල
        si	template-talk	සැකිලි සාකච්ඡාව
        si	user	පරිශීලක
        si	user-talk	පරිශීලක සාකච්ඡාව
        sjd	@fallback	ru
        sk	@fallback	cs
        sk	category	Kategória
        sk	category-talk	Diskusia ku kategórii
        sk	file	Obrázok
        sk	file	Súbor
        sk	file-talk	Diskusia k obrázku
        sk	file-talk	Diskusia k súboru
        sk	file-talk	Komentár k obrázku
        sk	help	Pomoc
        sk	help-talk	Diskusia k pomoci
        sk	media	Médiá
        sk	mediawiki-talk	Diskusia k MediaWiki
        sk	mediawiki-talk	Komentár k MediaWiki
        sk	module	Modul
        sk	module-talk	Diskusia k modulu
        sk	portal	Portál
        sk	project-talk	Diskusia k $1
        sk	project-talk	Komentár k Wikipédii
        sk	special	Špeciálne
        sk	talk	Diskusia
        sk	talk	Komentár
        sk	template	Šablóna
        sk	template-talk	Diskusia k šablóne
        sk	user	Redaktor
        sk	user	Užívateľ
        sk	user	Užívateľka
        sk	user-talk	Diskusia s redaktorom
        sk	user-talk	Diskusia s užívateľkou
        sk	user-talk	Diskusia s užívateľom
        sk	user-talk	Komentár k redaktorovi
        skr	@fallback	pnb
        skr	@fallback	skr-arab
        skr	@fallback	ur
        skr-arab	@fallback	pnb
        skr-arab	@fallback	ur
        skr-arab	category	ونکی
        skr-arab	category-talk	ونکی ڳالھ مہاڑ
        skr-arab	file	فائل
        skr-arab	file-talk	فائل ڳالھ مہاڑ
        skr-arab	help	مدد
        skr-arab	help-talk	مدد ڳالھ مہاڑ
        skr-arab	media	میڈیا
        skr-arab	mediawiki	میڈیا وکی
        skr-arab	mediawiki-talk	میڈیا وکی ڳالھ مہاڑ
        skr-arab	module	ماڈیول
        skr-arab	module-talk	ماڈیول ڳالھ مہاڑ
        skr-arab	project-talk	$1 ڳالھ مہاڑ
        skr-arab	special	خاص
        skr-arab	talk	ڳالھ مہاڑ
        skr-arab	template	سانچہ
        skr-arab	template-talk	سانچہ ڳالھ مہاڑ
        skr-arab	user	ورتݨ آلا
        skr-arab	user-talk	ورتݨ آلے دی ڳالھ مہاڑ
        sl	category	Kategorija
        sl	category-talk	Pogovor o kategoriji
        sl	file	Slika
        sl	file-talk	Pogovor o sliki
        sl	help	Pomoč
        sl	help-talk	Pogovor o pomoči
        sl	media	Datoteka
        sl	mediawiki-talk	Pogovor o MediaWiki
        sl	module	Modul
        sl	module-talk	Pogovor o modulu
        sl	project-talk	Pogovor $1
        sl	special	Posebno
        sl	talk	Pogovor
        sl	template	Predloga
        sl	template-talk	Pogovor o predlogi
        sl	user	Uporabnik
        sl	user-talk	Uporabniški pogovor
        sli	@fallback	de
        smn	@fallback	fi
        smn	category	Luokka
        smn	category-talk	Savâstâllâm luokkaast
        smn	file	Tiätuvuárkká
        smn	file-talk	Savâstâllâm tiätuvuárhást
        smn	help	Raavâ
        smn	help-talk	Savâstâllâm ravvust
        smn	mediawiki	Systeemviestâ
        smn	mediawiki-talk	Savâstâllâm systeemviestâst
        smn	module	Mooduul
        smn	module-talk	Savâstâllâm modulist
        smn	project-talk	Savâstâllâm $1
        smn	special	Tooimah
        smn	talk	Savâstâllâm
        smn	template	Myenster
        smn	template-talk	Savâstâllâm myensterist
        smn	user	Kevttee
        smn	user-talk	Savâstâllâm kevttest
        sq	category	Kategori
        sq	category	Kategoria
        sq	category-talk	Kategori Diskutim
        sq	category-talk	Kategoria diskutim
        sq	file	Figura
        sq	file	Skeda
        sq	file-talk	Figura diskutim
        sq	file-talk	Skeda diskutim
        sq	help	Ndihme
        sq	help	Ndihmë
        sq	help-talk	Ndihme diskutim
        sq	help-talk	Ndihmë diskutim
        sq	mediawiki-talk	MediaWiki diskutim
        sq	module	Moduli
        sq	module-talk	Moduli diskutim
        sq	project-talk	$1 diskutim
        sq	special	Speciale
        sq	talk	Diskutim
        sq	template	Stampa
        sq	template-talk	Stampa diskutim
        sq	user	Perdoruesi
        sq	user	Përdoruesi
        sq	user	Përdoruesja
        sq	user-talk	Perdoruesi diskutim
        sq	user-talk	Përdoruesi diskutim
        sq	user-talk	Përdoruesja diskutim
        sr	@fallback	sr-ec
        sr	module	Модул
        sr	module-talk	Разговор о модулу
        sr	portal	Портал
        sr-cyrl	@fallback	sr
        sr-cyrl	@fallback	sr-ec
        sr-ec	@fallback	sr
        sr-ec	category	Kategorija
        sr-ec	category	Категорија
        sr-ec	category-talk	Razgovor o kategoriji
        sr-ec	category-talk	Разговор о категорији
        sr-ec	file	Slika
        sr-ec	file	Датотека
        sr-ec	file	Слика
        sr-ec	file-talk	Razgovor o slici
        sr-ec	file-talk	Разговор о датотеци
        sr-ec	file-talk	Разговор о слици
        sr-ec	help	Pomoć
        sr-ec	help	Помоћ
        sr-ec	help-talk	Razgovor o pomoći
        sr-ec	help-talk	Разговор о помоћи
        sr-ec	media	Medija
        sr-ec	media	Медиј
        sr-ec	media	Медија
        sr-ec	mediawiki	MedijaViki
        sr-ec	mediawiki	Медијавики
        sr-ec	mediawiki-talk	Razgovor o MedijaVikiju
        sr-ec	mediawiki-talk	Разговор о Медијавикију
        sr-ec	module	Модул
        sr-ec	module-talk	Разговор о модулу
        sr-ec	project-talk	Razgovor o $1
        sr-ec	project-talk	Разговор о $1
        sr-ec	special	Posebno
        sr-ec	special	Посебно
        sr-ec	talk	Razgovor
        sr-ec	talk	Разговор
        sr-ec	template	Šablon
        sr-ec	template	Шаблон
        sr-ec	template-talk	Razgovor o šablonu
        sr-ec	template-talk	Разговор о шаблону
        sr-ec	user	Korisnik
        sr-ec	user	Корисник
        sr-ec	user-talk	Razgovor sa korisnikom
        sr-ec	user-talk	Разговор са корисником
        sr-el	@fallback	sr
        sr-el	@fallback	sr-ec
        sr-el	category	Kategorija
        sr-el	category	Категорија
        sr-el	category-talk	Razgovor o kategoriji
        sr-el	category-talk	Разговор о категорији
        sr-el	file	Datoteka
        sr-el	file	Slika
        sr-el	file	Слика
        sr-el	file-talk	Razgovor o datoteci
        sr-el	file-talk	Razgovor o slici
        sr-el	file-talk	Разговор о слици
        sr-el	help	Pomoć
        sr-el	help	Помоћ
        sr-el	help-talk	Razgovor o pomoći
        sr-el	help-talk	Разговор о помоћи
        sr-el	media	Medij
        sr-el	media	Medija
        sr-el	media	Медија
        sr-el	mediawiki	Medijaviki
        sr-el	mediawiki	МедијаВики
        sr-el	mediawiki-talk	Razgovor o Medijavikiju
        sr-el	mediawiki-talk	Разговор о МедијаВикију
        sr-el	module	Modul
        sr-el	module-talk	Razgovor o modulu
        sr-el	project-talk	Razgovor o $1
        sr-el	project-talk	Разговор о $1
        sr-el	special	Posebno
        sr-el	special	Посебно
        sr-el	talk	Razgovor
        sr-el	talk	Разговор
        sr-el	template	Šablon
        sr-el	template	Шаблон
        sr-el	template-talk	Razgovor o šablonu
        sr-el	template-talk	Разговор о шаблону
        sr-el	user	Korisnik
        sr-el	user	Корисник
        sr-el	user-talk	Razgovor sa korisnikom
        sr-el	user-talk	Разговор са корисником
        sr-latn	@fallback	sr
        sr-latn	@fallback	sr-ec
        sr-latn	@fallback	sr-el
        srn	@fallback	nl
        srn	category	Categorie
        srn	category	Guru
        srn	category-talk	Overleg categorie
        srn	category-talk	Taki fu guru
        srn	file	Afbeelding
        srn	file	Gefre
        srn	file-talk	Overleg afbeelding
        srn	file-talk	Taki fu gefre
        srn	help	Yepi
        srn	help-talk	Overleg help
        srn	help-talk	Taki fu yepi
        srn	mediawiki-talk	Overleg MediaWiki
        srn	mediawiki-talk	Taki fu MediaWiki
        srn	project-talk	Overleg $1
        srn	project-talk	Taki fu $1
        srn	special	Speciaal
        srn	special	Spesyal
        srn	talk	Overleg
        srn	talk	Taki
        srn	template	Ankra
        srn	template	Sjabloon
        srn	template-talk	Overleg sjabloon
        srn	template-talk	Taki fu ankra
        srn	user	Gebruiker
        srn	user	Masyin
        srn	user-talk	Overleg gebruiker
        srn	user-talk	Taki fu masyin
        sro	@fallback	it
        sro	category	Categoria
        sro	category-talk	Arraxonus de sa categoria
        sro	file	Documentu
        sro	file-talk	Arraxonus de su documentu
        sro	help	Agiudu
        sro	help-talk	Arraxonus de s’agiudu
        sro	media	Mèdius
        sro	mediawiki-talk	Arraxonus de MediaWiki
        sro	project-talk	Arraxonus de $1
        sro	special	Spetziali
        sro	talk	Arraxonus
        sro	template	Mòlliu
        sro	template-talk	Arraxonus de su mòlliu
        sro	user	Impreadora
        sro	user	Impreadori
        sro	user-talk	Arraxonus de s’impreadora
        sro	user-talk	Arraxonus de s’impreadori
        stq	@fallback	de
        stq	category	Kategorie
        stq	category-talk	Kategorie Diskussion
        stq	file	Bielde
        stq	file-talk	Bielde Diskussion
        stq	help	Hälpe
        stq	help-talk	Hälpe Diskussion
        stq	mediawiki-talk	MediaWiki Diskussion
        stq	project-talk	$1 Diskussion
        stq	special	Spezial
        stq	talk	Diskussion
        stq	template	Foarloage
        stq	template-talk	Foarloage Diskussion
        stq	user	Benutser
        stq	user	Benutserske
        stq	user-talk	Benutser Diskussion
        stq	user-talk	Benutserske Diskussion
        sty	@fallback	ru
        su	@fallback	id
        su	category	Kategori
        su	category-talk	Obrolan kategori
        su	file	Gambar
        su	file-talk	Obrolan gambar
        su	help	Pitulung
        su	help-talk	Obrolan pitulung
        su	media	Média
        su	mediawiki	MédiaWiki
        su	mediawiki-talk	Obrolan MediaWiki
        su	mediawiki-talk	Obrolan MédiaWiki
        su	project-talk	Obrolan $1
        su	special	Husus
        su	talk	Obrolan
        su	template	Citakan
        su	template-talk	Obrolan citakan
        su	user	Pamaké
        su	user-talk	Obrolan pamaké
        sv	category	Kategori
        sv	category-talk	Kategoridiskussion
        sv	file	Bild
        sv	file	Fil
        sv	file-talk	Bilddiskussion
        sv	file-talk	Fildiskussion
        sv	help	Hjälp
        sv	help-talk	Hjälp diskussion
        sv	help-talk	Hjälpdiskussion
        sv	mediawiki-talk	MediaWiki diskussion
        sv	mediawiki-talk	MediaWiki-diskussion
        sv	module	Modul
        sv	module-talk	Moduldiskussion
        sv	portal-talk	Portaldiskussion
        sv	project-talk	$1diskussion
        sv	talk	Diskussion
        sv	template	Mall
        sv	template-talk	Malldiskussion
        sv	user	Användare
        sv	user-talk	Användardiskussion
        sw	category	Jamii
        sw	category-talk	Jamii majadiliano
        sw	category-talk	Majadiliano ya jamii
        sw	file	Faili
        sw	file	Picha
        sw	file-talk	Majadiliano faili
        sw	file-talk	Majadiliano ya faili
        sw	help	Msaada
        sw	help-talk	Majadiliano ya msaada
        sw	help-talk	Msaada majadiliano
        sw	mediawiki-talk	Majadiliano ya MediaWiki
        sw	mediawiki-talk	MediaWiki majadiliano
        sw	project-talk	$1 majadiliano
        sw	project-talk	Majadiliano ya $1
        sw	special	Maalum
        sw	talk	Majadiliano
        sw	template	Kigezo
        sw	template-talk	Kigezo majadiliano
        sw	template-talk	Majadiliano ya kigezo
        sw	user	Mtumiaji
        sw	user-talk	Majadiliano ya mtumiaji
        syl	category	ꠇꠦꠐꠣꠉꠞꠤ
        syl	category-talk	ꠇꠦꠐꠣꠉꠞꠤ ꠟꠂꠀ ꠝꠣꠔ
        syl	file	ꠚꠣꠁꠟ
        syl	file-talk	ꠚꠣꠁꠟ ꠟꠂꠀ ꠝꠣꠔ
        syl	help	ꠡꠣꠁꠎ꠆ꠎ
        syl	help-talk	ꠡꠣꠁꠎ꠆ꠎ ꠟꠂꠀ ꠝꠣꠔ
        syl	media	ꠝꠤꠒꠤꠀ
        syl	mediawiki	ꠝꠤꠒꠤꠀ-ꠃꠁꠇꠤ
        syl	mediawiki-talk	ꠝꠤꠒꠤꠀ-ꠃꠁꠇꠤ ꠟꠂꠀ ꠝꠣꠔ
        syl	project-talk	$1 ꠝꠣꠔ
        syl	special	ꠛꠤꠡꠦꠡ
        syl	talk	ꠝꠣꠔ
        syl	template	ꠐꠦꠝ꠆ꠙꠟꠦꠐ
        syl	template-talk	ꠐꠦꠝ꠆ꠙꠟꠦꠐ ꠟꠂꠀ ꠝꠣꠔ
        syl	user	ꠛꠦꠛꠀꠞꠈꠣꠞ꠆ꠞꠣ
        syl	user-talk	ꠛꠦꠛꠀꠞꠈꠣꠞ꠆ꠞꠣꠞ ꠝꠣꠔ
        szl	@fallback	pl
        szl	category	Kategoria
        szl	category	Kategoryjo
        szl	category-talk	Dyskusja kategorii
        szl	category-talk	Dyskusyjo kategoryji
        szl	file	Plik
        szl	file-talk	Dyskusja pliku
        szl	file-talk	Dyskusyjo plika
        szl	help	Pomoc
        szl	help	Půmoc
        szl	help-talk	Dyskusja pomocy
        szl	help-talk	Dyskusyjo půmocy
        szl	mediawiki-talk	Dyskusja MediaWiki
        szl	mediawiki-talk	Dyskusyjo MediaWiki
        szl	project-talk	Dyskusja $1
        szl	project-talk	Dyskusyjo $1
        szl	special	Specjalna
        szl	special	Szpecyjalna
        szl	talk	Dyskusja
        szl	talk	Dyskusyjo
        szl	template	Muster
        szl	template	Szablon
        szl	template-talk	Dyskusja szablonu
        szl	template-talk	Dyskusyjo mustra
        szl	user	Użytkownik
        szl	user	Używacz
        szl	user-talk	Dyskusja użytkownika
        szl	user-talk	Dyskusyjo używacza
        szy	@fallback	zh
        szy	@fallback	zh-hans
        szy	@fallback	zh-hant
        szy	@fallback	zh-hk
        szy	category	kakuniza
        szy	category-talk	sacacayen kakuniza tu pisubelidan tu kamu sapimatatengil
        szy	file	tangan
        szy	file-talk	pisubelidan tu kamu tu tangan sapimatatengil
        szy	help	buhci tu kamu
        szy	help-talk	matatengil tu buhci tu kamu
        szy	media	myiti
        szy	mediawiki	MyitiWyici
        szy	mediawiki-talk	matatengil tu MyitiWyici
        szy	module	bacu-saupu
        szy	module-talk	pisubelidan tu kamu i bacu-saupu sapimatatengil
        szy	project-talk	$1 sasukamu
        szy	special	sazumaay
        szy	talk	sasukamu
        szy	template	taazihan mitudung
        szy	template-talk	pisubelidan tu kamu i taazihan mitudung sapimatatengil
        szy	user	misaungayay
        szy	user-talk	pisubelidan tu kamu ni misaungayay sapimatatengil
        ta	category	பகுப்பு
        ta	category-talk	பகுப்பு பேச்சு
        ta	file	படிமம்
        ta	file-talk	உருவப் பேச்சு
        ta	file-talk	படிமப் பேச்சு
        ta	help	உதவி
        ta	help-talk	உதவி பேச்சு
        ta	media	ஊடகம்
        ta	mediawiki	மீடியாவிக்கி
        ta	mediawiki-talk	மீடியாவிக்கி பேச்சு
        ta	portal	வலைவாசல்
        ta	project	விக்கிபீடியா
        ta	project-talk	$1 பேச்சு
        ta	project-talk	விக்கிபீடியா பேச்சு
        ta	special	சிறப்பு
        ta	talk	பேச்சு
        ta	template	வார்ப்புரு
        ta	template-talk	வார்ப்புரு பேச்சு
        ta	user	பயனர்
        ta	user-talk	பயனர் பேச்சு
        tay	@fallback	zh
        tay	@fallback	zh-hans
        tay	@fallback	zh-hant
        tay	@fallback	zh-hk
        tay	category	zyuwaw na
        tay	category-talk	spkayal sa zyuwaw na
        tay	file	biru' na zayzyuwaw
        tay	file	biru’ na zayzyuwaw
        tay	file-talk	spkayal squ biru' na zayzyuwaw
        tay	file-talk	spkayal squ biru’ na zayzyuwaw
        tay	help	sni sa pinraw nya smbbaq
        tay	help-talk	spkayal sa sni sa pinraw nya smbbaq
        tay	mediawiki-talk	spkayal qu mediawiki
        tay	project-talk	spkayal $1
        tay	special	kin iniptnaq
        tay	talk	spkayal
        tay	template	panmwo
        tay	template-talk	spkayal sa panmwo
        tay	user	cinzyuwaw
        tay	user-talk	spkayal cinzyuwaw
        tcy	@fallback	kn
        tcy	category	ವರ್ಗೊ
        tcy	category-talk	ವರ್ಗೊ ಪಾತೆರ
        tcy	file	ಫೈಲ್
        tcy	file-talk	ಫೈಲ್ ಪಾತೆರ
        tcy	help	ಸಕಾಯೊ
        tcy	help-talk	ಸಕಾಯೊ ಪಾತೆರ
        tcy	media	ಮಾದ್ಯಮೊ
        tcy	mediawiki	ಮಾದ್ಯಮೊ ವಿಕಿ
        tcy	mediawiki-talk	ಮಾದ್ಯಮೊ ವಿಕಿ ಪಾತೆರ
        tcy	module	ಮೋಡ್ಯೂಲ್
        tcy	module-talk	ಮೋಡ್ಯೂಲ್ ಪಾತೆರ
        tcy	project-talk	$1 ಪಾತೆರ
        tcy	special	ವಿಸೇಸೊ
        tcy	talk	ಪಾತೆರ
        tcy	template	ಟೆಂಪ್ಲೇಟ್
        tcy	template-talk	ಟೆಂಪ್ಲೇಟ್ ಪಾತೆರ
        tcy	user	ಬಳಕೆದಾರೆ
        tcy	user-talk	ಬಳಕೆದಾರೆ ಪಾತೆರ
        te	category	వర్గం
        te	category-talk	వర్గం చర్చ
        te	file	దస్త్రం
        te	file	ఫైలు
        te	file	బొమ్మ
        te	file-talk	దస్త్రంపై చర్చ
        te	file-talk	ఫైలుపై చర్చ
        te	file-talk	బొమ్మపై చర్చ
        te	help	సహాయం
        te	help	సహాయము
        te	help-talk	సహాయం చర్చ
        te	help-talk	సహాయము చర్చ
        te	media	మీడియా
        te	mediawiki	మీడియావికీ
        te	mediawiki-talk	మీడియావికీ చర్చ
        te	module	మాడ్యూల్
        te	module-talk	మాడ్యూల్ చర్చ
        te	portal	వేదిక
        te	project-talk	$1 చర్చ
        te	special	ప్రత్యేక
        te	talk	చర్చ
        te	template	మూస
        te	template-talk	మూస చర్చ
        te	user	వాడుకరి
        te	user	సభ్యుడు
        te	user	సభ్యులు
        te	user-talk	వాడుకరి చర్చ
        te	user-talk	సభ్యునిపై చర్చ
        te	user-talk	సభ్యులపై చర్చ
        tet	@fallback	pt
        tet	@fallback	pt-br
        tet	category	Kategoria
        tet	category	Kategoría
        tet	category-talk	Diskusaun Kategoria
        tet	category-talk	Diskusaun Kategoría
        tet	file	Imajen
        tet	file-talk	Diskusaun Imajen
        tet	help	Ajuda
        tet	help-talk	Diskusaun Ajuda
        tet	mediawiki-talk	Diskusaun MediaWiki
        tet	project-talk	Diskusaun $1
        tet	special	Espesiál
        tet	talk	Diskusaun
        tet	template-talk	Diskusaun Template
        tet	user	Uza-na'in
        tet	user-talk	Diskusaun Uza-na'in
        tg	@fallback	tg-cyrl
        tg	module	Модул
        tg	module-talk	Баҳси Модул
        tg	portal	Портал
        tg-cyrl	@fallback	tg
        tg-cyrl	category	Гурӯҳ
        tg-cyrl	category-talk	Баҳси гурӯҳ
        tg-cyrl	file	Акс
        tg-cyrl	file-talk	Баҳси акс
        tg-cyrl	help	Роҳнамо
        tg-cyrl	help-talk	Баҳси роҳнамо
        tg-cyrl	media	Медиа
        tg-cyrl	mediawiki	Медиавики
        tg-cyrl	mediawiki-talk	Баҳси медиавики
        tg-cyrl	project-talk	Баҳси $1
        tg-cyrl	special	Вижа
        tg-cyrl	talk	Баҳс
        tg-cyrl	template	Шаблон
        tg-cyrl	template-talk	Баҳси шаблон
        tg-cyrl	user	Корбар
        tg-cyrl	user-talk	Баҳси корбар
        tg-latn	@fallback	tg
        tg-latn	@fallback	tg-cyrl
        th	category	หมวดหมู่
        th	category-talk	คุยเรื่องหมวดหมู่
        th	file	ภาพ
        th	file	ไฟล์
        th	file-talk	คุยเรื่องภาพ
        th	file-talk	คุยเรื่องไฟล์
        th	help	วิธีใช้
        th	help-talk	คุยเรื่องวิธีใช้
        th	media	สื่อ
        th	mediawiki	มีเดียวิกิ
        th	mediawiki-talk	คุยเรื่องมีเดียวิกิ
        th	module	มอดูล
        th	module-talk	คุยเรื่องมอดูล
        th	portal	สถานีย่อย
        th	project-talk	คุยเรื่อง$1
        th	special	พิเศษ
        th	talk	พูดคุย
        th	template	แม่แบบ
        th	template-talk	คุยเรื่องแม่แบบ
        th	user	ผู้ใช้
        th	user-talk	คุยกับผู้ใช้
        ti	category	መደብ
        ti	category-talk	መደብ ምይይጥ
        ti	category-talk	ምይይጥ መደብ
        ti	file	ፋይል
        ti	file-talk	ምይይጥ ፋይል
        ti	file-talk	ፋይል ምይይጥ
        ti	help	ሓገዝ
        ti	help-talk	ሓገዝ ምይይጥ
        ti	help-talk	ምይይጥ ሓገዝ
        ti	media	ሜድያ
        ti	mediawiki	ሜዲያዊኪ
        ti	mediawiki	ሜድያዊኪ
        ti	mediawiki-talk	ሜዲያዊኪ ምይይጥ
        ti	mediawiki-talk	ምይይጥ ሜድያዊኪ
        ti	module	ሞድዩል
        ti	module-talk	ምይይጥ ሞድዩል
        ti	project-talk	$1 ምይይጥ
        ti	special	ፍሉይ
        ti	talk	ምይይጥ
        ti	template	ሞደል
        ti	template-talk	ምይይጥ ሞደል
        ti	template-talk	ሞደል ምይይጥ
        ti	user	ተጠቃሚ
        ti	user	ተጠቃሚት
        ti	user-talk	ምይይጥ ተጠቃሚ
        ti	user-talk	ምይይጥ ተጠቃሚት
        ti	user-talk	ተጠቃሚ ምይይጥ
        tk	category	Kategoriýa
        tk	category-talk	Kategoriýa çekişme
        tk	file	Faýl
        tk	file-talk	Faýl çekişme
        tk	help	Ýardam
        tk	help-talk	Ýardam çekişme
        tk	mediawiki-talk	MediaWiki çekişme
        tk	project-talk	$1 çekişme
        tk	special	Ýörite
        tk	talk	Çekişme
        tk	template	Şablon
        tk	template-talk	Şablon çekişme
        tk	user	Ulanyjy
        tk	user-talk	Ulanyjy çekişme
        tl	category	Kategorya
        tl	category	Kaurian
        tl	category-talk	Usapang kategorya
        tl	category-talk	Usapang kaurian
        tl	file	Talaksan
        tl	file-talk	Usapang talaksan
        tl	help	Tulong
        tl	help-talk	Usapang tulong
        tl	media	Midya
        tl	mediawiki-talk	Usapang MediaWiki
        tl	portal	Portada
        tl	project-talk	Usapang $1
        tl	special	Natatangi
        tl	talk	Usapan
        tl	template	Padron
        tl	template	Suleras
        tl	template-talk	Usapang padron
        tl	template-talk	Usapang suleras
        tl	user	Tagagamit
        tl	user-talk	Usapang tagagamit
        tly	category	Tispir
        tly	category-talk	Tispir nopegət
        tly	category-talk	Tispiron nopegət
        tly	file	Fajl
        tly	file-talk	Fajl nopegət
        tly	file-talk	Fajli nopegət
        tly	help	Koməg
        tly	help-talk	Koməg nopegət
        tly	help-talk	Koməgi nopegət
        tly	media	Medja
        tly	mediawiki-talk	MediaWiki nopegət
        tly	project-talk	$1 Nopegət
        tly	project-talk	$1 Nopegətəti
        tly	special	Xususi
        tly	talk	Nopegət
        tly	template	Numunə
        tly	template-talk	Numunə nopegət
        tly	user	Okoədə
        tly	user-talk	Okoədəj nopegət
        tn	category	Karolo
        tn	category-talk	Puisano ya karolo
        tn	file	Setshwantsho
        tn	file-talk	Puisano ya setshwantsho
        tn	help	Thuso
        tn	help-talk	Puisano ya thuso
        tn	media	Pego
        tn	mediawiki-talk	Puisano ya MediaWiki
        tn	project-talk	Puisano ya $1
        tn	special	Faphegileng
        tn	talk	Puisano
        tn	template	Tempolete
        tn	template-talk	Puisano ya tempolete
        tn	user	Modirisi
        tn	user-talk	Puisano ya modirisi
        tpi	category	Grup
        tpi	category-talk	Toktok bilong grup
        tpi	file	Fail
        tpi	file-talk	Toktok bilong fail
        tpi	help	Halivim
        tpi	help-talk	Toktok bilong halivim
        tpi	mediawiki-talk	Toktok bilong mediawiki
        tpi	project-talk	$1 toktok
        tpi	special	Sipesol
        tpi	talk	Toktok
        tpi	template	Templet
        tpi	template-talk	Toktok bilong templet
        tpi	user	Yusa
        tpi	user-talk	Toktok bilong yusa
        tr	category	Kategori
        tr	category-talk	Kategori tartışma
        tr	file	Dosya
        tr	file	Resim
        tr	file-talk	Dosya tartışma
        tr	file-talk	Resim tartışma
        tr	help	Yardım
        tr	help-talk	Yardım tartışma
        tr	media	Medya
        tr	media	Ortam
        tr	mediawiki	MedyaViki
        tr	mediawiki-talk	MediaWiki tartışma
        tr	mediawiki-talk	MedyaViki tartışma
        tr	module	Modül
        tr	module-talk	Modül tartışma
        tr	project-talk	$1 tartışma
        tr	special	Özel
        tr	talk	Tartışma
        tr	template	Şablon
        tr	template-talk	Şablon tartışma
        tr	user	Kullanıcı
        tr	user-talk	Kullanıcı mesaj
        trv	@fallback	zh
        trv	@fallback	zh-hans
        trv	@fallback	zh-hant
        trv	@fallback	zh-hk
        trv	category	Snakun
        trv	category-talk	Snakun pprngagun
        trv	file	Patas bntasan
        trv	file-talk	Pprngagun patas bntasan
        trv	help	Dmayaw
        trv	help-talk	Pprngagun dmayaw
        trv	media	Meyti
        trv	mediawiki	MeytiWiki
        trv	mediawiki-talk	Pprngagun MeytiWiki
        trv	project-talk	Pprngagun $1
        trv	special	Kingal nanaq
        trv	talk	Mpprngaw
        trv	template	Snluan qcinuh
        trv	template-talk	Pprngagun snluan qcinuh
        trv	user	Empduuy
        trv	user-talk	Pprngagun empduuy
        tt	@fallback	ru
        tt	@fallback	tt-cyrl
        tt	portal	Портал
        tt-cyrl	@fallback	ru
        tt-cyrl	category	Törkem
        tt-cyrl	category	Категория
        tt-cyrl	category	Төркем
        tt-cyrl	category-talk	Törkem bäxäse
        tt-cyrl	category-talk	Обсуждение категории
        tt-cyrl	category-talk	Төркем бәхәсе
        tt-cyrl	file	Räsem
        tt-cyrl	file	Изображение
        tt-cyrl	file	Рәсем
        tt-cyrl	file	Файл
        tt-cyrl	file-talk	Räsem bäxäse
        tt-cyrl	file-talk	Обсуждение изображения
        tt-cyrl	file-talk	Обсуждение файла
        tt-cyrl	file-talk	Рәсем бәхәсе
        tt-cyrl	file-talk	Файл бәхәсе
        tt-cyrl	help	Yärdäm
        tt-cyrl	help	Справка
        tt-cyrl	help	Ярдәм
        tt-cyrl	help-talk	Yärdäm bäxäse
        tt-cyrl	help-talk	Обсуждение справки
        tt-cyrl	help-talk	Ярдәм бәхәсе
        tt-cyrl	media	Медиа
        tt-cyrl	mediawiki	Медиа Вики
        tt-cyrl	mediawiki	МедиаВики
        tt-cyrl	mediawiki-talk	MediaWiki bäxäse
        tt-cyrl	mediawiki-talk	Медиа Вики бәхәсе
        tt-cyrl	mediawiki-talk	МедиаВики бәхәсе
        tt-cyrl	mediawiki-talk	Обсуждение MediaWiki
        tt-cyrl	project-talk	$1 bäxäse
        tt-cyrl	project-talk	$1 бәхәсе
        tt-cyrl	project-talk	Обсуждение $1
        tt-cyrl	special	Maxsus
        tt-cyrl	special	Махсус
        tt-cyrl	special	Служебная
        tt-cyrl	talk	Bäxäs
        tt-cyrl	talk	Бәхәс
        tt-cyrl	talk	Обсуждение
        tt-cyrl	talk	Фикер алышу
        tt-cyrl	template	Ürnäk
        tt-cyrl	template	Калып
        tt-cyrl	template	Шаблон
        tt-cyrl	template	Үрнәк
        tt-cyrl	template-talk	Ürnäk bäxäse
        tt-cyrl	template-talk	Калып бәхәсе
        tt-cyrl	template-talk	Обсуждение шаблона
        tt-cyrl	template-talk	Шаблон бәхәсе
        tt-cyrl	template-talk	Үрнәк бәхәсе
        tt-cyrl	user	Äğzä
        tt-cyrl	user	Кулланучы
        tt-cyrl	user	Участник
        tt-cyrl	user	Участница
        tt-cyrl	user-talk	Äğzä bäxäse
        tt-cyrl	user-talk	Кулланучы бәхәсе
        tt-cyrl	user-talk	Обсуждение участника
        tt-cyrl	user-talk	Обсуждение участницы
        tt-latn	category	Törkem
        tt-latn	category-talk	Törkem bäxäse
        tt-latn	file	Fayl
        tt-latn	file	Räsem
        tt-latn	file-talk	Fayl bäxäse
        tt-latn	file-talk	Räsem bäxäse
        tt-latn	help	Yärdäm
        tt-latn	help-talk	Yärdäm bäxäse
        tt-latn	mediawiki-talk	MediaWiki bäxäse
        tt-latn	project-talk	$1 bäxäse
        tt-latn	special	Maxsus
        tt-latn	talk	Bäxäs
        tt-latn	template	Ürnäk
        tt-latn	template-talk	Ürnäk bäxäse
        tt-latn	user	Qullanuçı
        tt-latn	user	Äğzä
        tt-latn	user-talk	Qullanuçı bäxäse
        tt-latn	user-talk	Äğzä bäxäse
        tw	category	Nkyekyεmu
        tw	category-talk	Nkyekyεmu nkitahode
        tw	file-talk	File nkitahode
        tw	help	Mmoa
        tw	help-talk	Mmoa nkitahode
        tw	mediawiki-talk	MediaWiki nkitahode
        tw	project-talk	$1 nkitahode
        tw	special	Soronko
        tw	talk	Nkitahode
        tw	template	Nhwɛsoɔ
        tw	template-talk	Nhwɛsoɔ nkitahode
        tw	user	Dwumadini
        tw	user-talk	Dwumadini nkitahode
        ty	@fallback	fr
        tyv	@fallback	ru
        tyv	category	Аңгылал
        tyv	category	Категория
        tyv	category-talk	Аңгылал чугаа
        tyv	category-talk	Категория чугаазы
        tyv	file	Файл
        tyv	file-talk	Файл чугаа
        tyv	file-talk	Файл чугаазы
        tyv	help	Дуза
        tyv	help-talk	Дуза чугаа
        tyv	help-talk	Дуза чугаазы
        tyv	media	Медиа
        tyv	mediawiki	МедиаВики
        tyv	mediawiki-talk	МедиаВики чугаа
        tyv	mediawiki-talk	МедиаВики чугаазы
        tyv	project-talk	$1 чугаа
        tyv	project-talk	$1 чугаазы
        tyv	special	Тускай
        tyv	talk	Чугаа
        tyv	template	Майык
        tyv	template-talk	Майык чугаа
        tyv	template-talk	Майык чугаазы
        tyv	user	Aжыглакчы
        tyv	user	Ажыглакчы
        tyv	user-talk	Aжыглакчы чугаа
        tyv	user-talk	Aжыглакчы чугаазы
        tyv	user-talk	Ажыглакчы чугаа
        udm	@fallback	ru
        udm	category	Категория
        udm	category-talk	Категория сярысь вераськон
        udm	file	Суред
        udm	file	Файл
        udm	file-talk	Суред сярысь вераськон
        udm	file-talk	Файл сярысь вераськон
        udm	help	Валэктон
        udm	help-talk	Валэктон сярысь вераськон
        udm	media	Медиа
        udm	mediawiki-talk	MediaWiki сярысь вераськон
        udm	project-talk	$1 сярысь вераськон
        udm	special	Панель
        udm	talk	Вераськон
        udm	template	Шаблон
        udm	template-talk	Шаблон сярысь вераськон
        udm	user	Викиавтор
        udm	user-talk	Викиавтор сярысь вераськон
        ug	@fallback	ug-arab
        ug-arab	category	تۈر
        ug-arab	category-talk	تۈر مۇنازىرىسى
        ug-arab	file	ھۆججەت
        ug-arab	file-talk	ھۆججەت مۇنازىرىسى
        ug-arab	help	ياردەم
        ug-arab	help-talk	ياردەم مۇنازىرىسى
        ug-arab	media	ۋاسىتە
        ug-arab	mediawiki-talk	MediaWiki مۇنازىرىسى
        ug-arab	project-talk	$1مۇنازىرىسى
        ug-arab	project-talk	مۇنازىرىسى$1
        ug-arab	special	ئالاھىدە
        ug-arab	talk	مۇنازىرە
        ug-arab	template	قېلىپ
        ug-arab	template-talk	قېلىپ مۇنازىرىسى
        ug-arab	user	ئىشلەتكۈچى
        ug-arab	user-talk	ئىشلەتكۈچى مۇنازىرىسى
        uk	category	Категория
        uk	category	Категорія
        uk	category-talk	Обговорення категорії
        uk	category-talk	Обсуждение категории
        uk	file	Зображення
        uk	file	Изображение
        uk	file	Файл
        uk	file-talk	Обговорення зображення
        uk	file-talk	Обговорення файлу
        uk	file-talk	Обсуждение изображения
        uk	file-talk	Обсуждение файла
        uk	help	Довідка
        uk	help	Справка
        uk	help-talk	Обговорення довідки
        uk	help-talk	Обсуждение справки
        uk	media	Медиа
        uk	media	Медіа
        uk	mediawiki-talk	Обговорення MediaWiki
        uk	mediawiki-talk	Обсуждение MediaWiki
        uk	module	Модуль
        uk	module-talk	Обговорення модуля
        uk	portal	Портал
        uk	portal-talk	Обговорення порталу
        uk	project-talk	Обговорення $1
        uk	special	Служебная
        uk	special	Спеціальна
        uk	special	Спеціальні
        uk	talk	Обговорення
        uk	talk	Обсуждение
        uk	template	Шаблон
        uk	template-talk	Обговорення шаблона
        uk	template-talk	Обговорення шаблону
        uk	template-talk	Обсуждение шаблона
        uk	user	Користувач
        uk	user	Користувачка
        uk	user	Участник
        uk	user-talk	Обговорення користувача
        uk	user-talk	Обговорення користувачки
        uk	user-talk	Обсуждение участника
        ur	category	زمرہ
        ur	category-talk	تبادلۂ خیال زمرہ
        ur	file	تصویر
        ur	file	فائل
        ur	file	ملف
        ur	file-talk	تبادلۂ خیال تصویر
        ur	file-talk	تبادلۂ خیال فائل
        ur	file-talk	تبادلۂ خیال ملف
        ur	help	معاونت
        ur	help-talk	تبادلۂ خیال معاونت
        ur	media	زریعہ
        ur	media	میڈیا
        ur	media	وسیط
        ur	mediawiki	میڈیاوکی
        ur	mediawiki	میڈیاویکی
        ur	mediawiki-talk	تبادلۂ خیال میڈیاوکی
        ur	mediawiki-talk	تبادلۂ خیال میڈیاویکی
        ur	module	ماڈیول
        ur	module-talk	تبادلۂ خیال ماڈیول
        ur	portal	باب
        ur	project-talk	تبادلۂ خیال $1
        ur	special	خاص
        ur	talk	تبادلۂ خیال
        ur	template	سانچہ
        ur	template-talk	تبادلۂ خیال سانچہ
        ur	user	صارف
        ur	user-talk	تبادلۂ خیال صارف
        uz	category	Kategoriya
        uz	category	Turkum
        uz	category-talk	Kategoriya munozarasi
        uz	category-talk	Turkum munozarasi
        uz	file	Fayl
        uz	file	Tasvir
        uz	file-talk	Fayl munozarasi
        uz	file-talk	Tasvir munozarasi
        uz	help	Yordam
        uz	help-talk	Yordam munozarasi
        uz	media	Mediya
        uz	mediawiki	MediyaViki
        uz	mediawiki-talk	MediaWiki munozarasi
        uz	mediawiki-talk	MediyaViki munozarasi
        uz	project-talk	$1 munozarasi
        uz	special	Maxsus
        uz	talk	Munozara
        uz	template	Andoza
        uz	template	Shablon
        uz	template-talk	Andoza munozarasi
        uz	template-talk	Shablon munozarasi
        uz	user	Foydalanuvchi
        uz	user-talk	Foydalanuvchi munozarasi
        vec	@fallback	it
        vec	category	Categoria
        vec	category-talk	Discusion Categoria
        vec	category-talk	Discussion categoria
        vec	file	Imàjine
        vec	file-talk	Discusion File
        vec	file-talk	Discusion Imàjine
        vec	file-talk	Discussion file
        vec	file-talk	Discussion imagine
        vec	help	Aiuto
        vec	help	Ajuto
        vec	help	Juto
        vec	help-talk	Discusion Juto
        vec	help-talk	Discussion aiuto
        vec	help-talk	Discussion ajuto
        vec	media	Mèdia
        vec	mediawiki-talk	Discusion MediaWiki
        vec	mediawiki-talk	Discussion MediaWiki
        vec	project-talk	Discusion $1
        vec	project-talk	Discussion $1
        vec	special	Speciale
        vec	special	Speçałe
        vec	talk	Discusion
        vec	talk	Discussion
        vec	template	Modeło
        vec	template	Modèl
        vec	template-talk	Discusion Modeło
        vec	template-talk	Discussion modèl
        vec	template-talk	Discussion template
        vec	user	Utensa
        vec	user	Utente
        vec	user-talk	Discusion Utensa
        vec	user-talk	Discussion utente
        vep	@fallback	et
        vep	category	Kategorii
        vep	category-talk	Lodu kategorijas
        vep	file	Fail
        vep	file-talk	Lodu failas
        vep	help	Abu
        vep	help-talk	Lodu abus
        vep	mediawiki-talk	Lodu MediaWikiš
        vep	project-talk	Lodu $1-saitas
        vep	special	Specialine
        vep	talk	Lodu
        vep	template	Šablon
        vep	template-talk	Lodu šablonas
        vep	user	Kävutai
        vep	user-talk	Lodu kävutajas
        vi	category	Thể loại
        vi	category-talk	Thảo luận Thể loại
        vi	file	Hình
        vi	file	Tập tin
        vi	file-talk	Thảo luận Hình
        vi	file-talk	Thảo luận Tập tin
        vi	help	Trợ giúp
        vi	help-talk	Thảo luận Trợ giúp
        vi	media	Phương tiện
        vi	mediawiki-talk	Thảo luận MediaWiki
        vi	module	Mô đun
        vi	module-talk	Thảo luận Mô đun
        vi	portal	Cổng thông tin
        vi	project-talk	Thảo luận $1
        vi	special	Đặc biệt
        vi	talk	Thảo luận
        vi	template	Bản mẫu
        vi	template	Tiêu bản
        vi	template-talk	Thảo luận Bản mẫu
        vi	template-talk	Thảo luận Tiêu bản
        vi	user	Thành viên
        vi	user-talk	Thảo luận Thành viên
        vls	@fallback	nl
        vls	category	Categorie
        vls	category-talk	Discuusje categorie
        vls	file	Ofbeeldienge
        vls	file-talk	Discuusje ofbeeldienge
        vls	help	Ulpe
        vls	help-talk	Discuusje ulpe
        vls	mediawiki-talk	Discuusje MediaWiki
        vls	project-talk	Discuusje $1
        vls	special	Specioal
        vls	talk	Discuusje
        vls	template	Patrôon
        vls	template-talk	Discuusje patrôon
        vls	user	Gebruker
        vls	user-talk	Discuusje gebruker
        vmf	@fallback	de
        vmf	category	Gadâgorii
        vmf	category-talk	Gadâgoriidisghusjoon
        vmf	file	Dôdaj
        vmf	file-talk	Dôdajdisghusjoon
        vmf	help	Hilwâ
        vmf	help-talk	Hilwâdisghusjoon
        vmf	mediawiki	Meedjawigi
        vmf	mediawiki-talk	Meedjawigidisghusjoon
        vmf	project-talk	$1disghusjoon
        vmf	special	Schbädsjaal
        vmf	talk	Disghusjoon
        vmf	template	Foorlaachâ
        vmf	template-talk	Foorlaachândisghusjoon
        vmf	user	Bänudsâr
        vmf	user-talk	Bänudsârdisghusjoon
        vmw	@fallback	pt
        vmw	@fallback	pt-br
        vo	category	Klad
        vo	category-talk	Kladibespik
        vo	file	Magod
        vo	file	Ragiv
        vo	file-talk	Magodibespik
        vo	file-talk	Ragivibespik
        vo	help	Yuf
        vo	help-talk	Yufibespik
        vo	media	Nünamakanäd
        vo	mediawiki	Sitanuns
        vo	mediawiki-talk	Bespik dö sitanuns
        vo	project-talk	Bespik dö $1
        vo	special	Patikos
        vo	talk	Bespik
        vo	template	Samafomot
        vo	template-talk	Samafomotibespik
        vo	user	Geban
        vo	user-talk	Gebanibespik
        vot	@fallback	fi
        vro	@fallback	et
        vro	category	Katõgooria
        vro	category-talk	Katõgooria arotus
        vro	file	Pilt
        vro	file-talk	Pildi arotus
        vro	help	Oppus
        vro	help-talk	Oppusõ arotus
        vro	media	Meediä
        vro	mediawiki-talk	MediaWiki arotus
        vro	project-talk	$1 arotus
        vro	special	Tallituslehekülg
        vro	talk	Arotus
        vro	template	Näüdüs
        vro	template-talk	Näüdüse arotus
        vro	user	Pruukja
        vro	user-talk	Pruukja arotus
        wa	@fallback	fr
        wa	category	Categoreye
        wa	category-talk	Categoreye copene
        wa	file	Imådje
        wa	file-talk	Imådje copene
        wa	help	Aidance
        wa	help-talk	Aidance copene
        wa	mediawiki-talk	MediaWiki copene
        wa	project-talk	$1 copene
        wa	special	Sipeciås
        wa	talk	Copene
        wa	template	Modele
        wa	template-talk	Modele copene
        wa	user	Uzeu
        wa	user-talk	Uzeu copene
        war	category	Kaarangay
        war	category-talk	Hiruhimangraw hiton kaarangay
        war	file	Fayl
        war	file	Paypay
        war	file-talk	Hiruhimangraw hiton fayl
        war	file-talk	Hiruhimangraw hiton paypay
        war	help	Bulig
        war	help-talk	Hiruhimangaw hiton bulig
        war	media	Medya
        war	mediawiki	MedyaWiki
        war	mediawiki-talk	Hiruhimangraw hiton MediaWiki
        war	mediawiki-talk	Hiruhimangraw hiton MedyaWiki
        war	project-talk	Hiruhimangraw hiton $1
        war	special	Pinaurog
        war	talk	Hiruhimangraw
        war	template	Batakan
        war	template-talk	Hiruhimangraw hiton batakan
        war	user	Gumaramit
        war	user-talk	Hiruhimangaw hiton gumaramit
        wls	@fallback	fr
        wls	category	Faʻahiga
        wls	category-talk	Palalau ki te faʻahiga
        wls	file	Koga
        wls	file-talk	Palalau ki te koga
        wls	help	Tokoni
        wls	help-talk	Palalau ki te tokoni
        wls	media	Pāki
        wls	mediawiki-talk	Palalau ki te MediaWiki
        wls	project-talk	Palalau ki te $1
        wls	special	Makehe
        wls	talk	Palalau
        wls	template	Kupesi
        wls	template-talk	Palalau ki te kupesi
        wls	user	Kaiga
        wls	user-talk	Palalau ki te kaiga
        wo	@fallback	fr
        wo	category	Catégorie
        wo	category	Wàll
        wo	category-talk	Discussion Catégorie
        wo	category-talk	Waxtaani wàll
        wo	file	Dencukaay
        wo	file-talk	Discussion Image
        wo	file-talk	Waxtaani dencukaay
        wo	help	Aide
        wo	help	Ndimbal
        wo	help-talk	Discussion Aide
        wo	help-talk	Waxtaani ndimbal
        wo	media	Xibaarukaay
        wo	mediawiki-talk	Discussion MediaWiki
        wo	mediawiki-talk	Waxtaani MediaWiki
        wo	project-talk	$1 waxtaan
        wo	project-talk	Discussion $1
        wo	special	Jagleel
        wo	talk	Discuter
        wo	talk	Waxtaan
        wo	template	Modèle
        wo	template	Royuwaay
        wo	template-talk	Discussion Modèle
        wo	template-talk	Waxtaani royuwaay
        wo	user	Jëfandikukat
        wo	user	Utilisateur
        wo	user-talk	Discussion Utilisateur
        wo	user-talk	Waxtaani jëfandikukat
        wuu	@fallback	zh
        wuu	@fallback	zh-hans
        wuu	@fallback	zh-hant
        wuu	@fallback	zh-hk
        xal	@fallback	ru
        xal	category	Янз
        xal	category	Әәшл
        xal	category-talk	Янзин тускар ухалвр
        xal	category-talk	Әәшлин туск меткән
        xal	file	Боомг
        xal	file	Зург
        xal	file-talk	Боомгин туск меткән
        xal	file-talk	Зургин тускар ухалвр
        xal	help	Цəəлһлһн
        xal	help	Цәәлһлһн
        xal	help-talk	Цəəлһлһин тускар ухалвр
        xal	help-talk	Цәәлһлһин туск меткән
        xal	media	Аһар
        xal	mediawiki-talk	MediaWiki туск меткән
        xal	mediawiki-talk	MediaWiki тускар ухалвр
        xal	project-talk	$1 туск меткән
        xal	project-talk	$1 тускар ухалвр
        xal	special	Көдлхнə
        xal	special	Көдлхнә
        xal	talk	Меткән
        xal	talk	Ухалвр
        xal	template	Зура
        xal	template	Кевләр
        xal	template-talk	Зуран туск меткән
        xal	template-talk	Зуран тускар ухалвр
        xal	user	Демнч
        xal	user	Орлцач
        xal	user-talk	Демнчна туск меткән
        xal	user-talk	Орлцачна тускар ухалвр
        xmf	@fallback	ka
        yi	@fallback	he
        yi	category	קאַטעגאָריע
        yi	category	קאטעגאריע
        yi	category-talk	קאַטעגאָריע רעדן
        yi	category-talk	קאטעגאריע רעדן
        yi	file	בילד
        yi	file	טעקע
        yi	file-talk	בילד רעדן
        yi	file-talk	טעקע רעדן
        yi	help	הילף
        yi	help-talk	הילף רעדן
        yi	media	מעדיע
        yi	mediawiki	מעדיעוויקי
        yi	mediawiki	מעדיעװיקי
        yi	mediawiki-talk	מעדיעוויקי רעדן
        yi	mediawiki-talk	מעדיעװיקי רעדן
        yi	portal	פארטאל
        yi	project-talk	$1 רעדן
        yi	special	באַזונדער
        yi	special	באזונדער
        yi	talk	רעדן
        yi	template	מוסטער
        yi	template-talk	מוסטער רעדן
        yi	user	באַניצער
        yi	user	באַניצערין
        yi	user	באנוצער
        yi	user	באניצער
        yi	user	משתמש
        yi	user	משתמשת
        yi	user-talk	באַניצער רעדן
        yi	user-talk	באַניצערין רעדן
        yi	user-talk	באנוצער רעדן
        yi	user-talk	באניצער רעדן
        yi	user-talk	שיחת משתמש
        yi	user-talk	שיחת משתמשת
        yo	category	Ẹ̀ka
        yo	category-talk	Ọ̀rọ̀ ẹ̀ka
        yo	file	Fáìlì
        yo	file	Àwòrán
        yo	file-talk	Ọ̀rọ̀ fáìlì
        yo	file-talk	Ọ̀rọ̀ àwòrán
        yo	help	Ìrànlọ́wọ́
        yo	help-talk	Ọ̀rọ̀ ìrànlọ́wọ́
        yo	media	Amóhùnmáwòrán
        yo	mediawiki-talk	Ọ̀rọ̀ mediaWiki
        yo	project-talk	Ọ̀rọ̀ $1
        yo	special	Pàtàkì
        yo	talk	Ọ̀rọ̀
        yo	template	Àdàkọ
        yo	template-talk	Ọ̀rọ̀ àdàkọ
        yo	user	Oníṣe
        yo	user-talk	Ọ̀rọ̀ oníṣe
        yue	category	分类
        yue	category	分類
        yue	category	类
        yue	category	類
        yue	category-talk	分类 讨论
        yue	category-talk	分類 討論
        yue	category-talk	分類傾偈
        yue	category-talk	类 讨论
        yue	category-talk	類 討論
        yue	file	图
        yue	file	图像
        yue	file	圖
        yue	file	圖像
        yue	file	文件
        yue	file	档
        yue	file	档案
        yue	file	檔
        yue	file	檔案
        yue	file-talk	MediaWiki 傾偈
        yue	file-talk	图 讨论
        yue	file-talk	图像 讨论
        yue	file-talk	圖 討論
        yue	file-talk	圖像 討論
        yue	file-talk	文件傾偈
        yue	file-talk	档 讨论
        yue	file-talk	档案 讨论
        yue	file-talk	檔 討論
        yue	file-talk	檔案 討論
        yue	help	帮助
        yue	help	帮手
        yue	help	幫助
        yue	help	幫手
        yue	help	說明
        yue	help	说明
        yue	help-talk	帮助 讨论
        yue	help-talk	帮手 讨论
        yue	help-talk	幫助 討論
        yue	help-talk	幫手 討論
        yue	help-talk	幫手傾偈
        yue	help-talk	說明 討論
        yue	help-talk	说明 讨论
        yue	media	媒体
        yue	media	媒體
        yue	mediawiki-talk	MediaWiki傾偈
        yue	module	模組
        yue	module-talk	模組討論
        yue	project-talk	$1 傾偈
        yue	project-talk	$1傾偈
        yue	special	特別
        yue	special	特殊
        yue	talk	傾偈
        yue	talk	对话
        yue	talk	對話
        yue	talk	討論
        yue	talk	讨论
        yue	template	模
        yue	template-talk	模 討論
        yue	template-talk	模 讨论
        yue	template-talk	模傾偈
        yue	user	用戶
        yue	user	用户
        yue	user-talk	用戶 對話
        yue	user-talk	用戶 討論
        yue	user-talk	用戶傾偈
        yue	user-talk	用户 对话
        yue	user-talk	用户 讨论
        za	@fallback	zh
        za	@fallback	zh-hans
        za	@fallback	zh-hant
        za	@fallback	zh-hk
        zea	@fallback	nl
        zea	category	Categorie
        zea	category-talk	Overleg categorie
        zea	file	Plaetje
        zea	file-talk	Overleg plaetje
        zea	help	Ulpe
        zea	help-talk	Overleg ulpe
        zea	mediawiki-talk	Overleg MediaWiki
        zea	project-talk	Overleg $1
        zea	special	Speciaol
        zea	talk	Overleg
        zea	template	Sjabloon
        zea	template-talk	Overleg sjabloon
        zea	user	Gebruker
        zea	user-talk	Overleg gebruker
        zgh	@fallback	fr
        zgh	@fallback	kab
        zh	@fallback	zh-hans
        zh	@fallback	zh-hant
        zh	@fallback	zh-hk
        zh	draft	草稿
        zh	portal	主題
        zh	portal	主题
        zh-classical	@fallback	zh
        zh-classical	@fallback	zh-hans
        zh-classical	@fallback	zh-hant
        zh-classical	@fallback	zh-hk
        zh-cn	@fallback	zh
        zh-cn	@fallback	zh-hans
        zh-cn	@fallback	zh-hant
        zh-cn	@fallback	zh-hk
        zh-hans	@fallback	zh
        zh-hans	@fallback	zh-hant
        zh-hans	@fallback	zh-hk
        zh-hans	category	分类
        zh-hans	category-talk	分类对话
        zh-hans	category-talk	分类讨论
        zh-hans	file	图像
        zh-hans	file	图片
        zh-hans	file	文件
        zh-hans	file	档案
        zh-hans	file-talk	图像对话
        zh-hans	file-talk	图像讨论
        zh-hans	file-talk	图片讨论
        zh-hans	file-talk	文件对话
        zh-hans	file-talk	文件讨论
        zh-hans	file-talk	档案对话
        zh-hans	file-talk	档案讨论
        zh-hans	help	使用说明
        zh-hans	help	帮助
        zh-hans	help	说明
        zh-hans	help-talk	使用说明讨论
        zh-hans	help-talk	帮助对话
        zh-hans	help-talk	帮助讨论
        zh-hans	help-talk	说明讨论
        zh-hans	media	媒体
        zh-hans	media	媒体文件
        zh-hans	media	媒体档案
        zh-hans	mediawiki-talk	MediaWiki讨论
        zh-hans	module	模块
        zh-hans	module	模组
        zh-hans	module-talk	模块对话
        zh-hans	module-talk	模块讨论
        zh-hans	module-talk	模组对话
        zh-hans	module-talk	模组讨论
        zh-hans	project	专案
        zh-hans	project-talk	$1对话
        zh-hans	project-talk	$1讨论
        zh-hans	project-talk	专案讨论
        zh-hans	special	特殊
        zh-hans	talk	对话
        zh-hans	talk	讨论
        zh-hans	template	样板
        zh-hans	template	模板
        zh-hans	template-talk	样板对话
        zh-hans	template-talk	样板讨论
        zh-hans	template-talk	模板对话
        zh-hans	template-talk	模板讨论
        zh-hans	user	用户
        zh-hans	user-talk	使用者对话
        zh-hans	user-talk	使用者讨论
        zh-hans	user-talk	用户对话
        zh-hans	user-talk	用户讨论
        zh-hant	@fallback	zh
        zh-hant	@fallback	zh-hans
        zh-hant	@fallback	zh-hk
        zh-hant	category	分類
        zh-hant	category-talk	分類對話
        zh-hant	category-talk	分類討論
        zh-hant	file	圖像
        zh-hant	file	圖片
        zh-hant	file	文件
        zh-hant	file	檔案
        zh-hant	file-talk	圖像對話
        zh-hant	file-talk	圖像討論
        zh-hant	file-talk	圖片討論
        zh-hant	file-talk	文件對話
        zh-hant	file-talk	文件討論
        zh-hant	file-talk	檔案對話
        zh-hant	file-talk	檔案討論
        zh-hant	help	使用說明
        zh-hant	help	幫助
        zh-hant	help	說明
        zh-hant	help-talk	使用說明討論
        zh-hant	help-talk	幫助對話
        zh-hant	help-talk	幫助討論
        zh-hant	help-talk	說明討論
        zh-hant	media	媒體
        zh-hant	media	媒體文件
        zh-hant	media	媒體檔案
        zh-hant	mediawiki-talk	MediaWiki討論
        zh-hant	module	模塊
        zh-hant	module	模組
        zh-hant	module-talk	模塊對話
        zh-hant	module-talk	模塊討論
        zh-hant	module-talk	模組對話
        zh-hant	module-talk	模組討論
        zh-hant	project	專案
        zh-hant	project-talk	$1對話
        zh-hant	project-talk	$1討論
        zh-hant	project-talk	專案討論
        zh-hant	special	特殊
        zh-hant	talk	對話
        zh-hant	talk	討論
        zh-hant	template	模板
        zh-hant	template	樣板
        zh-hant	template-talk	模板對話
        zh-hant	template-talk	模板討論
        zh-hant	template-talk	樣板對話
        zh-hant	template-talk	樣板討論
        zh-hant	user	使用者
        zh-hant	user	用戶
        zh-hant	user-talk	使用者對話
        zh-hant	user-talk	使用者討論
        zh-hant	user-talk	用戶對話
        zh-hant	user-talk	用戶討論
        zh-hk	@fallback	zh
        zh-hk	@fallback	zh-hans
        zh-hk	@fallback	zh-hant
        zh-hk	user	用戶
        zh-hk	user-talk	用戶討論
        zh-min-nan	@fallback	cdo
        zh-min-nan	@fallback	nan
        zh-min-nan	@fallback	zh
        zh-min-nan	@fallback	zh-hans
        zh-min-nan	@fallback	zh-hant
        zh-min-nan	@fallback	zh-hk
        zh-mo	@fallback	zh
        zh-mo	@fallback	zh-hans
        zh-mo	@fallback	zh-hant
        zh-mo	@fallback	zh-hk
        zh-my	@fallback	zh
        zh-my	@fallback	zh-hans
        zh-my	@fallback	zh-hant
        zh-my	@fallback	zh-hk
        zh-sg	@fallback	zh
        zh-sg	@fallback	zh-hans
        zh-sg	@fallback	zh-hant
        zh-sg	@fallback	zh-hk
        zh-tw	@fallback	zh
        zh-tw	@fallback	zh-hans
        zh-tw	@fallback	zh-hant
        zh-tw	@fallback	zh-hk
        zh-yue	@fallback	yue
        """
}
