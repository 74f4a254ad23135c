// So many lines do without indentation.
// swift-format-ignore-file

/// The names of the months in the languages of the wikis, made by `Tools/make-month-table` from MediaWiki's message files.
///
/// A line is language, and the names of each month with `|` between them: as it stands in a date, as it stands alone, cut short. The line of
/// English is the first, for most pages ask for it.
enum MonthTable {
    static let tsv: StaticString = #"""
en	January|Jan	February|Feb	March|Mar	April|Apr	May	June|Jun	July|Jul	August|Aug	September|Sep	October|Oct	November|Nov	December|Dec
af	Januarie|Jan	Februarie|Feb	Maart|Mrt	April|Apr	Mei	Junie|Jun	Julie|Jul	Augustus|Aug	September|Sept	Oktober|Okt	November|Nov	Desember|Des
an	chinero|chi	febrero|feb	marzo|mar	abril|abr	mayo|may	chunio|chun	chulio|chul	agosto|ago	setiembre|set	octubre|oct	noviembre|nov	aviento|avi
ar	يناير	فبراير	مارس	أبريل	مايو	يونيو	يوليو	أغسطس	سبتمبر	أكتوبر	نوفمبر	ديسمبر
ast	xineru|xin	febreru|feb	marzu|mar	abril|abr	mayu|may	xunu|xun	xunetu|xnt	agostu|ago	setiembre|set	ochobre|och	payares|pay	avientu|avi
az	yanvar|yan	fevral|fev	mart|mar	aprel|apr	may	iyun|iyn	iyul|iyl	avqust|avq	sentyabr|sen	oktyabr|okt	noyabr|noy	dekabr|dek
ba	ғинуар|ғин	февраль|фев	март|мар	апрель|апр	май	июнь|июн	июль|июл	август|авг	сентябрь|сен	октябрь|окт	ноябрь|ноя	декабрь|дек
be	студзеня|студзень|сту	лютага|люты|лют	сакавіка|сакавік|сак	красавіка|красавік|кра	мая|май	чэрвеня|чэрвень|чэр	ліпеня|ліпень|ліп	жніўня|жнівень|жні	верасня|верасень|Вер	кастрычніка|кастрычнік|Кас	лістапада|лістапад|Ліс	снежня|снежань|Сне
be-tarask	студзеня|студзень|сту	лютага|люты|лют	сакавіка|сакавік|сак	красавіка|красавік|кра	траўня|травень|тра	чэрвеня|чэрвень|чэр	ліпеня|ліпень|ліп	жніўня|жнівень|жні	верасьня|верасень|вер	кастрычніка|кастрычнік|кас	лістапада|лістапад|ліс	сьнежня|сьнежань|сьн
bg	януари|яну	февруари|фев	март|мар	април|апр	май	юни	юли	август|авг	септември|сеп	октомври|окт	ноември|ное	декември|дек
bn	জানুয়ারি|জানু	ফেব্রুয়ারি|ফেব্রু	মার্চ	এপ্রিল	মে	জুন	জুলাই	আগস্ট	সেপ্টেম্বর|সেপ্টে	অক্টোবর|অক্টো	নভেম্বর|নভে	ডিসেম্বর|ডিসে
br	Genver|Gen	C'hwevrer|C'hwe	Meurzh|Meu	Ebrel|Ebr	Mae	Mezheven|Mez	Gouere|Gou	Eost|Eos	Gwengolo|Gwe	Here|Her	Du	Kerzu|Kzu
bs	januara|januar|jan	februara|februar|feb	marta|mart|mar	aprila|april|apr	maja|maj	juna|juni|jun	jula|juli|jul	augusta|august|aug	septembra|septembar|sep	oktobra|oktobar|okt	novembra|novembar|nov	decembra|decembar|dec
ca	gener|gen	febrer|feb	març	abril|abr	maig	juny	juliol|jul	agost|ago	setembre|set	octubre|oct	novembre|nov	desembre|des
cs	ledna|leden	února|únor	března|březen	dubna|duben	května|květen	června|červen	července|červenec	srpna|srpen	září	října|říjen	listopadu|listopad	prosince|prosinec
cv	Кӑрлач уйӑхӗн|кӑрлач|Кăр	Нарӑс уйӑхӗн|нарӑс|Нар	Пуш уйӑхӗн|пуш|Пуш	Ака уйӑхӗн|ака|Ака	Ҫу уйӑхӗн|ҫу|Ҫу	Ҫӗртме уйӑхӗн|ҫӗртме|Ҫӗр	Утӑ уйӑхӗн|утӑ|Утӑ	Ҫурла уйӑхӗн|ҫурла|Ҫур	Авӑн уйӑхӗн|авӑн|Авн	Юпа уйӑхӗн|юпа|Юпа	Чӳк уйӑхӗн|чӳк|Чӳк	Раштав уйӑхӗн|раштав|Раш
cy	Ionawr|Ion	Chwefror|Chwe	Mawrth|Maw	Ebrill|Ebr	Mai	Mehefin|Meh	Gorffennaf|Gor	Awst	Medi	Hydref|Hyd	Tachwedd|Tach	Rhagfyr|Rhag
da	januar|jan	februar|feb	marts|mar	april|apr	maj	juni|jun	juli|jul	august|aug	september|sep	oktober|okt	november|nov	december|dec
de	Januar|Jan	Februar|Feb	März|Mär	April|Apr	Mai	Juni|Jun	Juli|Jul	August|Aug	September|Sep	Oktober|Okt	November|Nov	Dezember|Dez
el	Ιανουαρίου|Ιανουάριος|Ιαν	Φεβρουαρίου|Φεβρουάριος|Φεβ	Μαρτίου|Μάρτιος|Μαρ	Απριλίου|Απρίλιος|Απρ	Μαΐου|Μάιος|Μαϊ	Ιουνίου|Ιούνιος|Ιουν	Ιουλίου|Ιούλιος|Ιουλ	Αυγούστου|Αύγουστος|Αυγ	Σεπτεμβρίου|Σεπτέμβριος|Σεπ	Οκτωβρίου|Οκτώβριος|Οκτ	Νοεμβρίου|Νοέμβριος|Νοε	Δεκεμβρίου|Δεκέμβριος|Δεκ
eo	januaro|jan	februaro|feb	marto|mar	aprilo|apr	majo|maj	junio|jun	julio|jul	aŭgusto|aŭg	septembro|sep	oktobro|okt	novembro|nov	decembro|dec
es	enero|ene	febrero|feb	marzo|mar	abril|abr	mayo|may	junio|jun	julio|jul	agosto|ago	septiembre|sep	octubre|oct	noviembre|nov	diciembre|dic
et	jaanuari|jaanuar|jaan	veebruari|veebruar|veebr	märtsi|märts	aprilli|aprill|apr	mai	juuni	juuli	augusti|august|aug	septembri|september|sept	oktoobri|oktoober|okt	novembri|november|nov	detsembri|detsember|dets
eu	urtarrilak|urtarrila|urt	otsailak|otsaila|ots	martxoak|martxoa|mar	apirilak|apirila|Api	maiatzak|maiatza|mai	ekainak|ekaina|eka	uztailak|uztaila|uzt	abuztuak|abuztua|abu	irailak|iraila|ira	urriak|urria|urr	azaroak|azaroa|aza	abenduak|abendua|abe
fa	ژانویهٔ|ژانویه	فوریهٔ|فوریه	مارس	آوریل	مهٔ|مه	ژوئن	ژوئیهٔ|ژوئیه	اوت	سپتامبر	اکتبر	نوامبر	دسامبر
fi	tammikuun|tammikuu	helmikuun|helmikuu	maaliskuun|maaliskuu	huhtikuun|huhtikuu	toukokuun|toukokuu	kesäkuun|kesäkuu	heinäkuun|heinäkuu	elokuun|elokuu	syyskuun|syyskuu	lokakuun|lokakuu	marraskuun|marraskuu	joulukuun|joulukuu
fo	januar|jan	februar|feb	mars|mar	apríl|apr	mai	juni|jun	juli|jul	august|aug	september|sep	oktober|okt	november|nov	desember|des
fr	janvier|janv	février|fév	mars	avril|avr	mai	juin	juillet|juill	août	septembre|sept	octobre|oct	novembre|nov	décembre|déc
fy	jannewaris|jan	febrewaris|feb	maart|mrt	april|apr	maaie|mai	juny|jun	july|jul	augustus|aug	septimber|sep	oktober|okt	novimber|nov	desimber|des
ga	Eanáir|Ean	Feabhra|Feabh	Márta	Aibreán|Aib	Bealtaine|Beal	Meitheamh|Meith	Iúil	Lúnasa|Lún	Meán Fómhair|MFómh	Deireadh Fómhair|DFómh	Samhain|Samh	Nollaig|Noll
gd	dhen Fhaoilleach|Faoi	dhen Ghearran|Gearr	dhen Mhàrt|Màrt	dhen Ghiblean|Gibl	dhen Chèitean|Cèit	dhen Ògmhios|Ògmh	dhen Iuchar|Iuch	dhen Lùnastal|Lùna	dhen t-Sultain|Sult	dhen Dàmhair|Dàmh	dhen t-Samhain|Samh	dhen Dùbhlachd|Dùbh
gl	xaneiro|xan	febreiro|feb	marzo|mar	abril|abr	maio	xuño|xuñ	xullo|xul	agosto|ago	setembro|set	outubro|out	novembro|nov	decembro|dec
he	בינואר|ינואר|ינו'	בפברואר|פברואר|פבר'	במרץ|מרץ	באפריל|אפריל|אפר'	במאי|מאי	ביוני|יוני	ביולי|יולי	באוגוסט|אוגוסט|אוג'	בספטמבר|ספטמבר|ספט'	באוקטובר|אוקטובר|אוק'	בנובמבר|נובמבר|נוב'	בדצמבר|דצמבר|דצמ'
hi	जनवरी|जन॰	फ़रवरी|फर॰	मार्च	अप्रैल|अप्रै॰	मई	जून	जुलाई|जुला॰	अगस्त|अग॰	सितम्बर|सित॰	अक्टूबर|अक्तू॰	नवम्बर|नव॰	दिसम्बर|दिस॰
hr	siječnja|siječanj|sij	veljače|veljača|velj	ožujka|ožujak|ožu	travnja|travanj|tra	svibnja|svibanj|svi	lipnja|lipanj|lip	srpnja|srpanj|srp	kolovoza|kolovoz|kol	rujna|rujan|ruj	listopada|listopad|lis	studenoga|studeni|stu	prosinca|prosinac|pro
hsb	januara|januar|jan	februara|februar|feb	měrca|měrc|měr	apryla|apryl|apr	meje|meja|mej	junija|junij|jun	julija|julij|jul	awgusta|awgust|awg	septembra|september|sep	oktobra|oktober|okt	nowembra|nowember|now	decembra|december|dec
hu	január|jan	február|febr	március|márc	április|ápr	május|máj	június|jún	július|júl	augusztus|aug	szeptember|szept	október|okt	november|nov	december|dec
hy	հունվարի|Հունվար|Հունվ	փետրվարի|Փետրվար|Փետրվ	մարտի|Մարտ|Մրտ	ապրիլի|Ապրիլ|Ապր	մայիսի|Մայիս|Մայ	հունիսի|Հունիս|Հուն	հուլիսի|Հուլիս|Հուլ	օգոստոսի|Օգոստոս|օգոստ	սեպտեմբերի|Սեպտեմբեր|սեպտ	հոկտեմբերի|Հոկտեմբեր|հոկտ	նոյեմբերի|Նոյեմբեր|նոյ	դեկտեմբերի|Դեկտեմբեր|դեկտ
ia	januario|jan	februario|feb	martio|mar	april|apr	maio|mai	junio|jun	julio|jul	augusto|aug	septembre|sep	octobre|oct	novembre|nov	decembre|dec
id	Januari|Jan	Februari|Feb	Maret|Mar	April|Apr	Mei	Juni|Jun	Juli|Jul	Agustus|Ags	September|Sep	Oktober|Okt	November|Nov	Desember|Des
io	ma di januaro|januaro|jan	ma di februaro|februaro|feb	ma di marto|marto|mar	ma di aprilo|aprilo|apr	ma di mayo|mayo|may	ma di junio|junio|jun	ma di julio|julio|jul	ma di agosto|agosto|ago	ma di septembro|septembro|sep	ma di oktobro|oktobro|okt	di novembro|novembro|nov	di decembro|decembro|dec
is	janúar|jan	febrúar|feb	mars|mar	apríl|apr	maí	júní|jún	júlí|júl	ágúst|ágú	september|sep	október|okt	nóvember|nóv	desember|des
it	gennaio|gen	febbraio|feb	marzo|mar	aprile|apr	maggio|mag	giugno|giu	luglio|lug	agosto|ago	settembre|set	ottobre|ott	novembre|nov	dicembre|dic
ja	1月	2月	3月	4月	5月	6月	7月	8月	9月	10月	11月	12月
ka	იანვარი|იან	თებერვალი|თებ	მარტის|მარტი|მარ	აპრილი|აპრ	მაისის|მაისი|მაი	ივნისის|ივნისი|ივნ	ივლისის|ივლისი|ივლ	აგვისტო|აგვ	სექტემბრის|სექტემბერი|სექ	ოქტომბრის|ოქტომბერი|ოქტ	ნოემბერი|ნოე	დეკემბრის|დეკემბერი|დეკ
kk	қаңтардың|қаңтар|қаң	ақпанның|ақпан|ақп	наурыздың|наурыз|нау	сәуірдің|сәуір|cәу	мамырдың|мамыр|мам	маусымның|маусым|мау	шілденің|шілде|шіл	тамыздың|тамыз|там	қыркүйектің|қыркүйек|қыр	қазанның|қазан|қаз	қарашаның|қараша|қар	желтоқсанның|желтоқсан|жел
ko	1월	2월	3월	4월	5월	6월	7월	8월	9월	10월	11월	12월
ku	kanûna paşîn|kpa	sibat|sib	adar|adr	nîsan|nîs	gulan|gln	hezîran|hez	tîrmeh|tîr	tebax|teb	îlon|îln	çiriya pêşîn|çpê	çiriya paşîn|çpa	kanûna pêşîn|kpê
ky	-январь (үчтүн айы)|январь|Янв	-февраль (бирдин айы)|февраль|Фев	-март (жалган куран)|март|Март	-апрель (чын куран)|апрель|Апр	-май (бугу)|май|Май	-июнь (кулжа)|июнь|Июнь	-июль (теке)|июль|Июль	-август (баш оона)|август|Авг	-сентябрь (аяк оона)|сентябрь|Сент	-октябрь (тогуздун айы)|октябрь|Окт	-ноябрь (жетинин айы)|ноябрь|Ноя	-декабрь (бештин айы)|декабрь|Дек
la	Ianuarii|Ianuarius|Ian	Februarii|Februarius|Feb	Martii|Martius|Mar	Aprilis|Apr	Maii|Maius|Mai	Iunii|Iunius|Iun	Iulii|Iulius|Iul	Augusti|Augustus|Aug	Septembris|September|Sep	Octobris|October|Oct	Novembris|November|Nov	Decembris|December|Dec
lb	Januar|Jan	Februar|Feb	Mäerz|Mäe	Abrëll|Abr	Mee	Juni|Jun	Juli|Jul	August|Aug	September|Sep	Oktober|Okt	November|Nov	Dezember|Dez
lt	Sausio|sausio|Sau	Vasario|vasario|Vas	Kovas|kovo|Kov	Balandis|balandžio|Bal	Gegužė|gegužės|Geg	Birželis|birželio|Birž	Liepa|liepos|Lie	Rugpjūtis|rugpjūčio|Rgp	Rugsėjis|rugsėjo|Rgs	Spalis|spalio|Spa	Lapkritis|lapkričio|Lap	Gruodis|gruodžio|Grd
lv	janvāra|janvāris	februāra|februāris	marta|marts	aprīļa|aprīlis	maija|maijs	jūnija|jūnijs	jūlija|jūlijs	augusta|augusts	septembra|septembris	oktobra|oktobris	novembra|novembris	decembra|decembris
mg	Janoary|Jan	Febroary|Feb	Martsa|Mar	Aprily|Apr	Mey	Jiona	Jolay|Jol	Aogositra|Aog	Septambra|Sep	Oktobra|Okt	Novambra|Nov	Desambra|Des
mk	јануари|јан	февруари|фев	март|мар	април|апр	мај	јуни|јун	јули|јул	август|авг	септември|сеп	октомври|окт	ноември|ное	декември|дек
mn	Нэгдүгээр сар|1-р сар	Хоёрдугаар сар|2-р сар	Гуравдугаар сар|3-р сар	Дөрөвдүгээр сар|4-р сар	Тавдугаар сар|5-р сар	Зургаадугаар сар|6-р сар	Долоодугаар сар|7-р сар	Наймдугаар сар|8-р сар	Есдүгээр сар|9-р сар	Аравдугаар сар|10-р сар	Арваннэгдүгээр сар|11-р сар	Арванхоёрдугаар сар|12-р сар
mr	जानेवारी|जाने	फेब्रुवारी|फेब्रु	मार्च	एप्रिल|एप्रि	मे	जून	जुलै	ऑगस्ट	सप्टेंबर	ऑक्टोबर	नोव्हेंबर	डिसेंबर
ms	Januari|Jan	Februari|Feb	Mac	April|Apr	Mei	Jun	Julai|Jul	Ogos|Ogo	September|Sep	Oktober|Okt	November|Nov	Disember|Dis
my	ဇန်နဝါရီ|ဇန်	ဖေဖော်ဝါရီ|ဖေ	မတ်	ဧပြီ|ဧ	မေ	ဇွန်	ဇူလိုင်|ဇူ	ဩဂုတ်|ဩ	စက်တင်ဘာ|စက်	အောက်တိုဘာ|အောက်	နိုဝင်ဘာ|နို	ဒီဇင်ဘာ|ဒီ
nds	Januar|Jan	Februar|Feb	März|Mär	April|Apr	Mai	Juni|Jun	Juli|Jul	August|Aug	September|Sep	Oktober|Okt	November|Nov	Dezember|Dez
ne	जनवरी	फेब्रुअरी	मार्च	अप्रिल	मे	जुन	जुलाई	अगस्ट	सेप्टेम्बर	अक्टोबर	नोभेम्बर	डिसेम्बर
nl	januari|jan	februari|feb	maart|mrt	april|apr	mei	juni|jun	juli|jul	augustus|aug	september|sep	oktober|okt	november|nov	december|dec
nn	januar|jan	februar|feb	mars|mar	april|apr	mai	juni|jun	juli|jul	august|aug	september|sep	oktober|okt	november|nov	desember|des
no	januar|jan	februar|feb	mars|mar	april|apr	mai	juni|jun	juli|jul	august|aug	september|sep	oktober|okt	november|nov	desember|des
oc	genièr|gen	febrièr|feb	març	abril|abr	mai	junh	julhet|julh	agost|ago	setembre|set	octobre|oct	novembre|nov	decembre|dec
pa	ਜਨਵਰੀ|ਜਨ	ਫ਼ਰਵਰੀ|ਫ਼ਰ	ਮਾਰਚ|ਮਾਰ	ਅਪ੍ਰੈਲ|ਅਪਰੈਲ|ਅਪ	ਮਈ	ਜੂਨ	ਜੁਲਾਈ|ਜੁਲਾ	ਅਗਸਤ|ਅਗ	ਸਤੰਬਰ|ਸਤ	ਅਕਤੂਬਰ|ਅਕ	ਨਵੰਬਰ|ਨਵ	ਦਸੰਬਰ|ਦਸ
pl	stycznia|styczeń|sty	lutego|luty|lut	marca|marzec|mar	kwietnia|kwiecień|kwi	maja|maj	czerwca|czerwiec|cze	lipca|lipiec|lip	sierpnia|sierpień|sie	września|wrzesień|wrz	października|październik|paź	listopada|listopad|lis	grudnia|grudzień|gru
pt	janeiro|jan	fevereiro|fev	março|mar	abril|abr	maio|mai	junho|jun	julho|jul	agosto|ago	setembro|set	outubro|out	novembro|nov	dezembro|dez
ro	ianuarie|ian	februarie|feb	martie|mar	aprilie|apr	mai	iunie|iun	iulie|iul	august|aug	septembrie|sep	octombrie|oct	noiembrie|nov	decembrie|dec
ru	января|январь|янв	февраля|февраль|фев	марта|март|мар	апреля|апрель|апр	мая|май	июня|июнь|июн	июля|июль|июл	августа|август|авг	сентября|сентябрь|сен	октября|октябрь|окт	ноября|ноябрь|ноя	декабря|декабрь|дек
scn	jinnaru|jin	frivaru|fri	marzu|mar	aprili|apr	maju|maj	giugnu|giu	giugnettu|gnt	agustu|agu	sittèmmiru|sit	uttùviru|utt	nuvèmmiru|nuv	dicèmmiru|dic
sh	januara|januar|jan	februara|februar|feb	marta|mart|mar	aprila|april|apr	maja|maj	juna|juni|jun	jula|juli|jul	augusta|august|aug	septembra|septembar|sep	oktobra|oktobar|okt	novembra|novembar|nov	decembra|decembar|dec
si	ජනවාරි|ජන	පෙබරවාරි|පෙබ	මාර්තු	අප්‍රේල්|අප්‍රේ	මැයි	ජූනි	ජූලි	අගෝස්තු|අගෝ	සැප්තැම්බර්|සැප්	ඔක්තෝබර්|ඔක්	නොවැම්බර්|නොවැ	දෙසැම්බර්|දෙසැ
sk	januára|január|jan	februára|február|feb	marca|marec|mar	apríla|apríl|apr	mája|máj	júna|jún	júla|júl	augusta|august|aug	septembra|september|sep	októbra|október|okt	novembra|november|nov	decembra|december|dec
sl	januarja|januar|jan	februarja|februar|feb	marca|marec|mar	aprila|april|apr	maja|maj	junija|junij|jun	julija|julij|jul	avgusta|avgust|avg	septembra|september|sep	oktobra|oktober|okt	novembra|november|nov	decembra|december|dec
sq	janar|jan	shkurt|shk	mars|mar	prill|pri	maj	qershor|qer	korrik|korr	gusht|gush	shtator|sht	tetor|tet	nëntor|nën	dhjetor|dhj
sr	јануара|јануар|јан|januara|januar|jan	фебруара|фебруар|феб|februara|februar|feb	марта|март|мар|marta|mart|mar	априла|април|апр|aprila|april|apr	маја|мај|maja|maj	јуна|јун|juna|jun	јула|јул|jula|jul	августа|август|авг|avgusta|avgust|avg	септембра|септембар|сеп|septembra|septembar|sep	октобра|октобар|окт|oktobra|oktobar|okt	новембра|новембар|нов|novembra|novembar|nov	децембра|децембар|дец|decembra|decembar|dec
sv	januari|jan	februari|feb	mars|mar	april|apr	maj	juni|jun	juli|jul	augusti|aug	september|sep	oktober|okt	november|nov	december|dec
sw	Januari|Jan	Februari|Feb	Machi	Aprili|Apr	Mei	Juni	Julai	Agosti|Ago	Septemba|Sep	Oktoba|Okt	Novemba|Nov	Desemba|Des
ta	சனவரி|சன	பெப்பிரவரி|பெப்	மார்ச்சு|மார்	ஏப்பிரல்|ஏப்	மே	சூன்	சூலை	ஆகத்து|ஓக	செப்டெம்பர்|செப்	அக்டோபர்|ஒற்	நவம்பர்|நவ	திசம்பர்|திச
te	జనవరి|జన	ఫిబ్రవరి|ఫిబ్ర	మార్చి	ఏప్రిల్|ఏప్రి	మే	జూన్	జూలై	ఆగస్టు|ఆగ	సెప్టెంబరు|సెప్టెం	అక్టోబరు|అక్టో	నవంబరు|నవం	డిసెంబరు|డిసెం
tg	Январ|Янв	феврали|Феврал|Фев	марти|Март|Мар	апрели|Апрел|Апр	майи|Май|май	июни|Июн|июн	июли|Июл|июл	августи|август|Авг	сентябри|сентябр|Сент	октябри|Октябр|Окт	ноябри|ноябр|Ноя	декабри|Декабр|Дек
th	มกราคม|ม.ค	กุมภาพันธ์|ก.พ	มีนาคม|มี.ค	เมษายน|เม.ย	พฤษภาคม|พ.ค	มิถุนายน|มิ.ย	กรกฎาคม|ก.ค	สิงหาคม|ส.ค	กันยายน|ก.ย	ตุลาคม|ต.ค	พฤศจิกายน|พ.ย	ธันวาคม|ธ.ค
tl	Enero|Ene	Pebrero|Peb	Marso|Mar	Abril|Abr	Mayo|May	Hunyo|Hun	Hulyo|Hul	Agosto|Ago	Setyembre|Set	Oktubre|Okt	Nobyembre|Nob	Disyembre|Dis
tr	Ocak|Oca	Şubat|Şub	Mart|Mar	Nisan|Nis	Mayıs|May	Haziran|Haz	Temmuz|Tem	Ağustos|Ağu	Eylül|Eyl	Ekim|Eki	Kasım|Kas	Aralık|Ara
tt	гыйнвар|гый	февраль|фев	март|мар	апрель|апр	май	июнь|июн	июль|июл	август|авг	сентябрь|сен	октябрь|окт	ноябрь|ноя	декабрь|дек
uk	січня|січень|січ	лютого|лютий|лют	березня|березень|бер	квітня|квітень|кві	травня|травень|трав	червня|червень|чер	липня|липень|лип	серпня|серпень|сер	вересня|вересень|вер	жовтня|жовтень|жов	листопада|листопад|лис	грудня|грудень|груд
ur	جنوری	فروری	مارچ	اپريل|اپریل	مئی	جون	جولائی	اگست	ستمبر	اکتوبر	نومبر	دسمبر
uz	yanvar|yan	fevral|fev	mart|mar	aprel|apr	may	iyun|iyn	iyul|iyl	avgust|avg	sentyabr|sen	oktyabr|okt	noyabr|noy	dekabr|dek
vi	tháng Một|tháng 1	tháng Hai|tháng 2	tháng Ba|tháng 3	tháng Tư|tháng 4	tháng Năm|tháng 5	tháng Sáu|tháng 6	tháng Bảy|tháng 7	tháng Tám|tháng 8	tháng Chín|tháng 9	tháng Mười|tháng 10	tháng Mười một|tháng 11	tháng Mười hai|tháng 12
vo	yanul|yan	febul|feb	mäzul|mäz	prilul|pri	mayul|may	yunul|yun	yulul|yul	gustul|gus	setul|set	tobul|tob	novul|nov	dekul|dek
wa	djanvî|dja	fevrî|fev	måss|mås	avri|avr	may	djun|djn	djulete|djl	awousse|awo	setimbe|set	octôbe|oct	nôvimbe|nôv	decimbe|dec
war	han Enero|Enero|Ene	han Pebrero|Pebrero|Peb	han Marso|Marso|Mar	han Abril|Abril|Abr	han Mayo|Mayo|May	han Hunyo|Hunyo|Hun	han Hulyo|Hulyo|Hul	han Agosto|Agosto|Ago	han Septyembre|Septyembre|Sep	han Oktubre|Oktubre|Okt	han Nobyembre|Nobyembre|Nob	han Disyembre|Disyembre|Dis
yi	יאַנואַר|יאַנ׳	פֿעברואַר|פֿעב׳	מערץ|מער׳	אַפּריל|אַפּר׳	מאַי	יוני|יונ׳	יולי|יול׳	אויגוסט|אויג׳	סעפּטעמבער|סעפּ׳	אָקטאָבער|אָקט׳	נאָוועמבער|נאָוו׳	דעצעמבער|דעצ׳
zh	1月	2月	3月	4月	5月	6月	7月	8月	9月	10月	11月	12月
"""#
}
