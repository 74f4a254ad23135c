/// Words around an article that ``InterfaceTable`` does not have, compiled by hand.
///
/// A line is role, text, languages, as there: `$1` is a part that may be anything, `$n` a number. A row that the table has for the same
/// language is not repeated here; the order of the rows does not matter.
///
/// Wikipedias put words of their own in the place of MediaWiki's ("From Wikipedia, the free encyclopedia"), and have
/// entries in their menus that no message file knows. Skins and extensions newer or older than those that the table
/// comes from have others. The words are facts of those pages, as they were in different years; those of English,
/// Spanish, French, German and Russian were compared with real pages, those of other languages only where pages were
/// at hand.
enum InterfaceSupplement {
    static let tsv: StaticString = """
        tagline	From Wikipedia, the free encyclopedia	en
        tagline	From Simple English Wikipedia, the free encyclopedia	en
        tagline	From Wikimedia Commons, the free media repository	en
        tagline	From Wiktionary, the free dictionary	en
        tagline	Definition from Wiktionary, the free dictionary	en
        tagline	From Wikibooks, open books for an open world	en
        tagline	From Wikinews, the free news source you can write!	en
        tagline	Free travel guide	en
        tagline	The free encyclopedia	en
        tagline	Free encyclopedia	en
        tagline	Wikipedia, the free encyclopedia	en
        tagline	aus Wikipedia, der freien Enzyklopädie	de
        tagline	Aus Wikipedia, der freien Enzyklopädie	de
        tagline	Wikipedia, die freie Enzyklopädie	de
        tagline	Un article de Wikipédia, l'encyclopédie libre.	fr
        tagline	Une page de Wikipédia, l'encyclopédie libre.	fr
        tagline	Un article de Wikipédia, l’encyclopédie libre.	fr
        tagline	Une page de Wikipédia, l’encyclopédie libre.	fr
        tagline	Un article de Wikipédia, l'encyclopédie libre	fr
        tagline	De Wikipedia, la enciclopedia libre	es
        tagline	Da Wikipedia, l'enciclopedia libera.	it
        tagline	Da Wikipedia, l'enciclopedia libera	it
        tagline	Origem: Wikipédia, a enciclopédia livre.	pt
        tagline	Origem: Wikipédia, a enciclopédia livre	pt
        tagline	Материал из Википедии — свободной энциклопедии	ru
        tagline	Матеріал з Вікіпедії — вільної енциклопедії.	uk
        tagline	Матеріал з Вікіпедії — вільної енциклопедії	uk
        tagline	Z Wikipedii, wolnej encyklopedii	pl
        tagline	Z Wikipedii, wolnej encyklopedii.	pl
        tagline	Uit Wikipedia, de vrije encyclopedie	nl
        tagline	Från Wikipedia, den fria encyklopedin	sv
        tagline	Från Wikipedia	sv
        tagline	维基百科，自由的百科全书	zh-hans
        tagline	維基百科，自由的百科全書	zh-hant
        tagline	出典: フリー百科事典『ウィキペディア（Wikipedia）』	ja
        tagline	出典: フリー百科事典『ウィキペディア(Wikipedia)』	ja
        tagline	위키백과, 우리 모두의 백과사전.	ko
        tagline	위키백과, 우리 모두의 백과사전	ko
        tagline	من ويكيبيديا، الموسوعة الحرة	ar
        tagline	از ویکی‌پدیا، دانشنامهٔ آزاد	fa
        tagline	מתוך ויקיפדיה, האנציקלופדיה החופשית	he
        tagline	Vikipedi, özgür ansiklopedi	tr
        tagline	Bách khoa toàn thư mở Wikipedia	vi
        tagline	Dari Wikipedia bahasa Indonesia, ensiklopedia bebas	id
        tagline	Z Wikipedie, otevřené encyklopedie	cs
        tagline	Wikipediasta	fi
        tagline	A Wikipédiából, a szabad enciklopédiából	hu
        tagline	Fra Wikipedia, den frie encyklopedi	no
        tagline	Frå Wikipedia – det frie oppslagsverket	nn
        tagline	Fra Wikipedia, den frie encyklopædi	da
        tagline	De la Wikipedia, enciclopedia liberă	ro
        tagline	Από τη Βικιπαίδεια, την ελεύθερη εγκυκλοπαίδεια	el
        tagline	Από τη Βικιπαίδεια	el
        tagline	मुक्त ज्ञानकोश विकिपीडिया से	hi
        tagline	विकिपीडिया, एक मुक्त ज्ञानकोश से	hi
        tagline	উইকিপিডিয়া, মুক্ত বিশ্বকোষ থেকে	bn
        tagline	จากวิกิพีเดีย สารานุกรมเสรี	th
        tagline	De la Viquipèdia, l'enciclopèdia lliure	ca
        tagline	З Вікіпедыі, свабоднай энцыклапедыі	be
        tagline	Зьвесткі зь Вікіпэдыі — вольнай энцыкляпэдыі	be-tarask
        tagline	от Уикипедия, свободната енциклопедия	bg
        tagline	Из Википедије, слободне енциклопедије	sr-ec
        tagline	С Википедије, слободне енциклопедије	sr-ec
        tagline	Iz Vikipedije, slobodne enciklopedije	sr-el
        tagline	S Vikipedije, slobodne enciklopedije	sr-el
        tagline	Izvor: Wikipedija	hr
        tagline	S Wikipedije, slobodne enciklopedije	bs
        tagline	z Wikipédie, slobodnej encyklopédie	sk
        tagline	Z Wikipédie, slobodnej encyklopédie	sk
        tagline	Iz Wikipedije, proste enciklopedije	sl
        tagline	El Vikipedio, la libera enciklopedio	eo
        tagline	Allikas: Vikipeedia	et
        tagline	Straipsnis iš Vikipedijos, laisvosios enciklopedijos.	lt
        tagline	Vikipēdijas lapa	lv
        tagline	Wikipedia, Entziklopedia askea	eu
        tagline	Na Galipedia, a Wikipedia en galego.	gl
        tagline	Vikipediya, azad ensiklopediya	az
        tagline	Վիքիպեդիայից՝ ազատ հանրագիտարանից	hy
        tagline	მასალა ვიკიპედიიდან — თავისუფალი ენციკლოპედია	ka
        tagline	Daripada Wikipedia, ensiklopedia bebas	ms
        tagline	Од Википедија — слободната енциклопедија	mk
        tagline	கட்டற்ற கலைக்களஞ்சியமான விக்கிப்பீடியாவில் இருந்து.	ta
        tagline	கட்டற்ற கலைக்களஞ்சியமான விக்கிப்பீடியாவில் இருந்து	ta
        tagline	വിക്കിപീഡിയ, ഒരു സ്വതന്ത്ര വിജ്ഞാനകോശം.	ml
        tagline	آزاد دائرۃ المعارف، ویکیپیڈیا سے	ur
        tagline	Úr Wikipediu, frjálsa alfræðiritinu	is
        tagline	vanuit Wikipedia, die vrye ensiklopedie	af
        tagline	Nga Wikipedia, enciklopedia e lirë	sq
        tagline	Mula sa Wikipedia, ang malayang ensiklopedya	tl
        tagline	Kutoka Wikipedia, kamusi elezo huru	sw
        tagline	E Vicipaedia	la
        edit	edit this section	en
        edit	edit section	en
        edit	edit beta	en
        edit	edit source beta	en
        edit	Abschnitt bearbeiten	de
        edit	modifier le code	fr
        edit	editar la fuente	es
        edit	modifica wikitesto	it
        edit	editar código-fonte	pt
        edit	править вики-текст	ru
        edit	редагувати код	uk
        edit	edytuj kod źródłowy	pl
        edit	kaynağı değiştir	tr
        edit	redigér wikikode	da
        edit	rediger	da
        edit	แก้	th
        edit	redaguoti	lt
        contents	Contents:	en
        contents	Table of contents	en
        contents	Inhalt	de
        contents	Contenido	es
        contents	차례	ko
        contents	内容	zh-hans
        fold	(Top)	en
        fold	Toggle table of contents	en
        fold	Toggle limited content width	en
        fold	show all	en
        fold	hide all	en
        fold	show contents	en
        fold	hide contents	en
        fold	expand all	en
        fold	collapse all	en
        fold	collapsed	en
        fold	expanded	en
        fold	(Anfang)	de
        fold	Inhaltsbreite begrenzen ein/aus	de
        fold	Alle einklappen	de
        fold	Alle ausklappen	de
        fold	Afficher / masquer la table des matières	fr
        fold	Activer ou désactiver la limitation de largeur du contenu	fr
        fold	dérouler	fr
        fold	enrouler	fr
        fold	Alternar a la tabla de contenidos	es
        fold	Activar o desactivar el límite de anchura del contenido	es
        fold	Mostra/Nascondi sottosezione $1	it
        fold	Attiva/disattiva larghezza limitata del contenuto	it
        fold	esconder	pt
        fold	Alternar a tabela de conteúdos	pt
        fold	Alternar largura de conteúdo limitada	pt
        fold	убрать	ru
        fold	Изменить ширину	ru
        fold	перемістити до бічної панелі	uk
        fold	Перемкнути зміст	uk
        fold	Вмк./вимк. обмеження ширини вмісту	uk
        fold	przypnij	pl
        fold	przesuń na pasek boczny	pl
        fold	Przełącz spis treści	pl
        fold	Przełącz ograniczenie szerokości strony	pl
        fold	Bovenkant	nl
        fold	tonen	nl
        fold	naar zijbalk verplaatsen	nl
        fold	Subkopje $1 inklappen	nl
        fold	Uitklappen	nl
        fold	Inklappen	nl
        fold	Växla begränsad innehållsbredd	sv
        fold	序言	zh-hans,zh-hant
        fold	切换限制内容宽度	zh-hans
        fold	開關$1子章節	zh-hant
        fold	開關目錄	zh-hant
        fold	切換限制內容寬度	zh-hant
        fold	コンテンツ全幅の表示を切り替え	ja
        fold	제한된 콘텐츠 폭 전환	ko
        fold	بداية	ar
        fold	البداية	ar
        fold	عرض القسم الفرعي $1	ar
        fold	تبديل جدول المحتويات	ar
        fold	تبديل عرض المحتوى المحدود	ar
        fold	تغییر عرض محتوای محدود	fa
        fold	שינוי מצב תת־הסעיפים של $1	he
        fold	שינוי מצב של תוכן העניינים	he
        fold	מצב הגבלת רוחב התוכן	he
        fold	Sınırlı içerik genişliğini değiştir	tr
        fold	Tạo mục lục	vi
        fold	pindah ke bilah sisi	id
        fold	Tampilkan/sembunyikan subbagian $1	id
        fold	Gulingkan lebar konten terbatas	id
        fold	(úvod)	cs
        fold	Přepnout omezenou šířku obsahu	cs
        fold	Alku	fi
        fold	siirrä sivupalkkiin	fi
        fold	Näytä tai piilota alaluku $1	fi
        fold	Näytä/piilota alaosio $1	fi
        fold	Näytä tai piilota sisällysluettelo	fi
        fold	Vaihda sisällön leveysrajoitusta	fi
        fold	áthelyezés az oldalsávba	hu
        fold	$1 alszakasz kinyitása/becsukása	hu
        fold	$1 alfejezet kinyitása/becsukása	hu
        fold	Korlátozott tartalomszélesség átkapcsolása	hu
        fold	Innledning	no
        fold	Vis/skjul underseksjon $1	no
        fold	Vis/skjul innholdsfortegnelse	no
        fold	Endre innholdsfortegnelsens synlighet	no
        fold	Veksle begrenset innholdsbredde	no
        fold	Toggle underafsnit $1	da
        fold	Begræns/udvid indholdets bredde	da
        fold	Comută subsecțiunea $1	ro
        fold	Comută lățimea limitată a conținutului	ro
        fold	Εμφάνιση	el
        fold	Εναλλαγή περιορισμένου πλάτους περιεχομένου	el
        fold	परिचय	hi
        fold	$1 उपअनुभाग टॉगल करें	hi
        fold	सामग्री तालिका टॉगल करें	hi
        fold	टॉगल विषय सूची	hi
        fold	শীর্ষ	bn
        fold	পার্শ্বদণ্ডে আনুন	bn
        fold	আড়ালে রাখুন	bn
        fold	দেখান	bn
        fold	বিষয়বস্তুর টেবিল টগল করুন	bn
        fold	ย้ายไปแถบข้าง	th
        fold	สลับส่วนย่อย$1	th
        fold	สลับสารบัญ	th
        fold	สลับความกว้างเนื้อหาที่จำกัด	th
        fold	mostra	ca
        fold	mou a la barra lateral	ca
        fold	Commuta la taula de continguts	ca
        jump	Skip to content	en
        jump	Skip to main content	en
        jump	Go to top	en
        jump	Back to top	en
        jump	Jump to bottom	en
        jump	navigation, search	en
        jump	Nach oben	de
        jump	Aller à : Navigation, rechercher	fr
        jump	Aller à : Navigation, Rechercher	fr
        jump	Sauter à la navigation	fr
        jump	Sauter à la recherche	fr
        jump	Lompat ke navigasi	id
        jump	Lompat ke pencarian	id
        jump	Saltar a: navegación, búsqueda	es
        jump	Jump to content	it
        jump	Saltar para o conteúdo	pt
        jump	Ir para: navegação, pesquisa	pt
        jump	Skocz do: nawigacji, wyszukiwania	pl
        jump	Przejdź do: nawigacja, szukaj	pl
        jump	跳转至： 导航、 搜索	zh-hans
        jump	跳转至：导航、搜索	zh-hans
        jump	跳轉到內容	zh-hant
        jump	跳至：導覽、搜尋	zh-hant
        jump	跳轉到： 導覽、 搜尋	zh-hant
        jump	移動: ナビゲーション, 検索	ja
        jump	اذهب إلى: تصفح، البحث	ar
        jump	اذهب إلى: تصفح، ‏ ابحث	ar
        jump	둘러보기로 가기	ko
        jump	검색하러 가기	ko
        jump	Git ve: kullan, ara	tr
        jump	Şuraya atla: kullan, ara	tr
        jump	Bước tới: menu, tìm kiếm	vi
        jump	Loncat ke: navigasi, cari	id
        jump	Skočit na: Navigace, Hledání	cs
        jump	Skočit na: navigace, hledání	cs
        jump	Siirry: valikkoon, hakuun	fi
        jump	Gå til: navigasjon, søk	no
        jump	Skift til: navigering, søgning	da
        jump	Skift til: Navigation, Søgning	da
        jump	Salt la: Navigare, căutare	ro
        jump	यहाँ जाएँ: भ्रमण, खोज	hi
        jump	ঝাঁপ দিন: পরিভ্রমণ, অনুসন্ধান	bn
        jump	ไปที่: ป้ายบอกทาง, ค้นหา	th
        retrieved	Retrieved from “$1”	en
        retrieved	Retrieved from	en
        retrieved	Von „$1“	de
        retrieved	Von "$1"	de
        retrieved	Abgerufen von "$1"	de
        retrieved	Récupérée de « $1 »	fr
        retrieved	Ce document provient de « $1 ».	fr
        retrieved	Obtenido de "$1"	es
        retrieved	Retirado de "$1"	pt
        retrieved	Obtido em "$1"	pt
        retrieved	Источник — «$1»	ru
        retrieved	Отримано з https://$1	uk
        retrieved	Отримано з «$1»	uk
        retrieved	Źródło „$1”	pl
        retrieved	Ontvangen van $1	nl
        retrieved	Teruggeplaatst van "$1"	nl
        retrieved	Hämtad från "$1"	sv
        retrieved	取自“$1”	zh-hans
        retrieved	取自"$1"	zh-hant
        retrieved	"$1"より作成	ja
        retrieved	「$1」より作成	ja
        retrieved	「http://ja.wikipedia.org/$1」より作成	ja
        retrieved	원본 주소 ‘$1’	ko
        retrieved	تم الاسترجاع من "$1"	ar
        retrieved	מקור: "$1"	he
        retrieved	אוחזר מתוך „$1”	he
        retrieved	"$1" adresinden alındı.	tr
        retrieved	"$1" adresinden alındı	tr
        retrieved	Citováno z „$1”	cs
        retrieved	Haettu osoitteesta $1	fi
        retrieved	A lap eredeti címe "$1"	hu
        retrieved	Ανακτήθηκε από "$1"	el
        retrieved	"$1" से लिया गया	hi
        retrieved	"$1" থেকে আনীত	bn
        retrieved	'https://$1' থেকে আনীত	bn
        retrieved	ดึงข้อมูลจาก "$1"	th
        retrieved	รับข้อมูลจาก "$1"	th
        categories	Page categories	en
        redirect	(Redirected via $1)	en
        modified	This page was last modified on $1, at $1.	en
        modified	This page was last modified on $1.	en
        modified	This page was last modified $1.	en
        modified	This page was last edited on $1 (UTC).	en
        modified	This page was last modified $1 by $1.	en
        modified	Last modified on $1	en
        modified	Last modified at $1	en
        modified	Last edited $1 ago by $1	en
        modified	Last edited on $1	en
        modified	This page was last changed on $1	en
        modified	Based on work by $1.	en
        modified	Diese Seite wurde zuletzt am $1 um $1 Uhr geändert.	de
        modified	Diese Seite wurde zuletzt am $1 geändert.	de
        modified	Zuletzt bearbeitet am $1	de
        modified	Zuletzt geändert am $1	de
        modified	Dernière modification de cette page le $1.	fr
        modified	La dernière modification de cette page a été faite le $1.	fr
        modified	Dernière modification de cette page le $1	fr
        modified	Esta página fue modificada por última vez el $1.	es
        modified	Esta página se editó por última vez el $1.	es
        modified	Esta página fue modificada por última vez el $1	es
        modified	Questa pagina è stata modificata per l'ultima volta il $1.	it
        modified	Ultima modifica per la pagina: $1	it
        modified	Ultima modifica per la pagina: $1.	it
        modified	Esta página foi modificada pela última vez $1.	pt
        modified	Esta página foi editada pela última vez $1.	pt
        modified	Последнее изменение этой страницы: $1	ru
        modified	Эта страница в последний раз была отредактирована $1	ru
        modified	Последнее изменение этой страницы: $1.	ru
        modified	Остання зміна цієї сторінки: $1	uk
        modified	Цю сторінку востаннє відредаговано $1	uk
        modified	Ця сторінка востаннє була змінена $1	uk
        modified	Tę stronę ostatnio zmodyfikowano $1	pl
        modified	Tę stronę ostatnio edytowano $1	pl
        modified	Ostatnia edycja tej strony miała miejsce $1	pl
        modified	Deze pagina is voor het laatst bewerkt op $1	nl
        modified	Deze pagina is het laatst bewerkt op $1	nl
        modified	Deze pagina is het laatst gewijzigd op $1	nl
        modified	Sidan redigerades senast $1	sv
        modified	Sidan ändrades senast $1	sv
        modified	Denna sida ändrades senast $1	sv
        modified	本页面最后修订于$1	zh-hans
        modified	此页面最后编辑于$1	zh-hans
        modified	本页面最后更新于$1	zh-hans
        modified	本頁面最後修訂於$1	zh-hant
        modified	此頁面最後編輯於$1	zh-hant
        modified	本頁面最後更新於$1	zh-hant
        modified	最終更新 $1	ja
        modified	このページの最終更新日時は $1	ja
        modified	このページは $1 に最終更新されました。	ja
        modified	이 문서는 $1 마지막으로 편집되었습니다.	ko
        modified	이 문서는 $1 마지막으로 바뀌었습니다.	ko
        modified	آخر تعديل لهذه الصفحة كان $1	ar
        modified	آخر تعديل لهذه الصفحة كان يوم $1	ar
        modified	این صفحه آخرین‌بار در $1 ویرایش شده است.	fa
        modified	این صفحه آخرین بار در $1 تغییر یافته‌است.	fa
        modified	שונה לאחרונה ב־$1	he
        modified	דף זה נערך לאחרונה $1	he
        modified	שונה לאחרונה $1	he
        modified	Sayfa en son $1 değiştirilmiştir.	tr
        modified	Bu sayfa son olarak $1	tr
        modified	Sayfa en son $1	tr
        modified	Trang này được sửa đổi lần cuối $1	vi
        modified	Trang này được sửa đổi lần cuối lúc $1	vi
        modified	Lần sửa cuối: $1	vi
        modified	Halaman ini terakhir diubah pada $1	id
        modified	Halaman ini terakhir diubah pada pukul $1	id
        modified	Stránka byla naposledy editována $1	cs
        modified	Naposledy editováno $1	cs
        modified	Sivua on viimeksi muutettu $1	fi
        modified	Tätä sivua on viimeksi muutettu $1	fi
        modified	Tätä sivua on viimeksi muokattu $1	fi
        modified	A lap utolsó módosítása: $1	hu
        modified	Denne siden ble sist redigert $1	no
        modified	Denne siden ble sist endret $1	no
        modified	Denne side blev senest ændret $1	da
        modified	Denne side blev sidst ændret $1	da
        modified	Ultima editare a paginii a fost efectuată la $1	ro
        modified	Ultima modificare efectuată $1	ro
        modified	Η σελίδα αυτή τροποποιήθηκε τελευταία φορά στις $1	el
        modified	Τελευταία τροποποίηση $1	el
        modified	Η τελευταία τροποποίηση αυτής της σελίδας έγινε $1	el
        modified	अन्तिम परिवर्तन $1	hi
        modified	इस पृष्ठ का पिछला बदलाव $1	hi
        modified	यह पृष्ठ आखिरी बार $1	hi
        modified	এ পৃষ্ঠায় শেষ পরিবর্তন হয়েছিল $1	bn
        modified	এ পাতা শেষ $1 পরিবর্তিত হয়েছিল।	bn
        modified	หน้านี้แก้ไขล่าสุดเมื่อ$1	th
        modified	หน้านี้แก้ไขล่าสุดเมื่อวันที่ $1	th
        viewed	This page has been accessed $n time.	en
        viewed	This page has been viewed $n times.	en
        viewed	Diese Seite wurde bisher $n mal abgerufen.	de
        viewed	Diese Seite wurde $n-mal aufgerufen.	de
        missing-page	Wikipedia does not have an article with this exact name. $1	en
        missing-page	Wikipedia does not have an article with this exact name.	en
        missing-page	This page does not currently exist. $1	en
        missing-page	This page does not currently exist.	en
        missing-page	This page has been deleted.	en
        missing-page	Wikipédia ne possède pas d'article avec ce nom.	fr
        missing-page	Diese Seite existiert nicht	de
        missing-page	Wikipedia todavía no tiene una página llamada $1	es
        missing-page	Welcome to this talk pagePeople on $1	en
        missing-page	Bienvenido a esta página de discusiónLas personas que se encuentran en $1	es
        history-page	Revision history of "$1"	en
        history-page	Legend: (cur) = difference with $1	en
        difference	Difference between revisions of "$1"	en
        edit-notice	The editor will now load. If you still see this message after a few seconds, please reload the page.	en
        footer	Privacy Policy	en
        footer	Terms of Use	en
        footer	Terms of use	en
        footer	Contact Wikipedia	en
        footer	Contact us	en
        footer	Mobile view	en
        footer	Desktop	en,id
        footer	Desktop view	en
        footer	Developers	en
        footer	Statistics	en
        footer	Cookie statement	en
        footer	Code of Conduct	en
        footer	Legal & safety contacts	en
        footer	Report an issue with dark mode	en
        footer	Wikimedia Foundation	en
        footer	Powered by MediaWiki	en
        footer	Powered by Semantic MediaWiki	en
        footer	A Wikimedia project	en
        footer	About	en
        footer	Text is available under the $1	en
        footer	All text is available under the terms of the GNU Free Documentation License$1	en
        footer	Text is available under $1	en
        footer	Content is available under $1	en
        footer	Content on this site is licensed under $1	en
        footer	Community content is available under $1	en
        footer	Files are available under licenses specified on their description page. $1	en
        footer	Structured data is available under the $1	en
        footer	Wikipedia® is a registered trademark of $1	en
        footer	additional terms may apply. $1	en
        footer	additional terms may apply	en
        footer	By using this site, you agree to the $1	en
        footer	U.S. registered 501(c)(3) tax-deductible nonprofit charity.	en
        footer	Wikipedia is hosted by the Wikimedia Foundation, a non-profit organization that also hosts a range of other projects.	en
        footer	View in mobile	en
        footer	View Mobile Site	en
        footer	View Full Site	en
        footer	Edit preview settings	en
        footer	Enable preview	en
        footer	Über Wikipedia	de
        footer	Impressum	de
        footer	Mobile Ansicht	de
        footer	Mobile Version	de
        footer	Klassische Ansicht	de
        footer	Entwickler	de
        footer	Statistiken	de
        footer	Statistik	de,sv,id,da
        footer	Stellungnahme zu Cookies	de
        footer	Verhaltenskodex	de
        footer	Nutzungsbedingungen	de
        footer	Kontakt	de
        footer	Abrufstatistik	de
        footer	Autoren	de
        footer	Der Text ist unter der Lizenz $1	de
        footer	Der Text ist unter $1	de
        footer	Dieser Text ist unter $1	de
        footer	Ihr Text steht unter $1	de
        footer	Inhalt ist verfügbar unter $1	de
        footer	Wikipedia® ist eine eingetragene Marke der $1	de
        footer	Durch die Nutzung dieser Website erklären Sie sich $1	de
        footer	À propos de Wikipédia	fr
        footer	Contact	fr
        footer	Contacts juridiques & sécurité	fr
        footer	Code de conduite	fr
        footer	Développeurs	fr
        footer	Statistiques	fr
        footer	Déclaration sur les témoins (cookies)	fr
        footer	Version mobile	fr
        footer	Version de bureau	fr
        footer	Conditions d’utilisation	fr
        footer	Conditions d'utilisation	fr
        footer	Droit d'auteur$1	fr
        footer	Les textes sont disponibles sous $1	fr
        footer	Wikipedia® est une marque déposée de la $1	fr
        footer	Le contenu est disponible sous $1	fr
        footer	Modifier les paramètres d’aperçu	fr
        footer	Acerca de Wikipedia	es
        footer	Limitación de responsabilidad	es
        footer	Código de conducta	es
        footer	Desarrolladores	es
        footer	Estadísticas	es
        footer	Declaración de cookies	es
        footer	Versión para móviles	es
        footer	Vista móvil	es
        footer	Escritorio	es
        footer	Contacto	es
        footer	Condiciones de uso	es
        footer	Términos de uso	es
        footer	El texto está disponible bajo la $1	es
        footer	El contenido está disponible bajo $1	es
        footer	Wikipedia® es una marca registrada de la $1	es
        footer	Contenido disponible bajo $1	es
        footer	Informazioni su Wikipedia	it
        footer	Codice di condotta	it
        footer	Sviluppatori	it
        footer	Statistiche	it
        footer	Dichiarazione sui cookie	it
        footer	Versione mobile	it
        footer	Versione desktop	it
        footer	Condizioni d'uso	it
        footer	Il testo è disponibile secondo la licenza $1	it
        footer	Il contenuto è disponibile in base alla licenza $1	it
        footer	Wikipedia® è un marchio registrato della $1	it
        footer	Sobre a Wikipédia	pt
        footer	Avisos gerais	pt
        footer	Código de conduta	pt
        footer	Programadores	pt
        footer	Desenvolvedores	pt
        footer	Estatísticas	pt
        footer	Declaração sobre cookies	pt
        footer	Versão móvel	pt
        footer	Vista móvel	pt
        footer	Versão desktop	pt
        footer	Termos de uso	pt
        footer	Condições de utilização	pt
        footer	Este texto é disponibilizado nos termos da licença $1	pt
        footer	Conteúdo disponibilizado nos termos da $1	pt
        footer	O conteúdo está disponível sob $1	pt
        footer	Описание Википедии	ru
        footer	О Википедии	ru
        footer	Свяжитесь с нами	ru
        footer	Кодекс поведения	ru
        footer	Разработчики	ru
        footer	Статистика	ru,uk
        footer	Заявление о куки	ru
        footer	Мобильная версия	ru
        footer	Обычная версия	ru
        footer	Настольная версия	ru
        footer	Условия использования	ru
        footer	Текст доступен по лицензии $1	ru
        footer	Текст доступен по $1	ru
        footer	Содержание доступно по лицензии $1	ru
        footer	Wikipedia® — зарегистрированный товарный знак $1	ru
        footer	в отдельных случаях могут действовать дополнительные условия. $1	ru
        footer	Подробнее см. $1	ru
        footer	Про Вікіпедію	uk
        footer	Зв'язок з нами	uk
        footer	Зв’язок з нами	uk
        footer	Кодекс поведінки	uk
        footer	Розробники	uk
        footer	Куки	uk
        footer	Мобільний вигляд	uk
        footer	Мобільна версія	uk
        footer	Настільна версія	uk
        footer	Умови використання	uk
        footer	Текст доступний на умовах ліцензії $1	uk
        footer	Вміст доступний на умовах $1	uk
        footer	O Wikipedii	pl,cs
        footer	Korzystasz z Wikipedii tylko na własną odpowiedzialność	pl
        footer	Powszechne Zasady Postępowania	pl
        footer	Dla deweloperów	pl
        footer	Deweloperzy	pl
        footer	Statystyki	pl
        footer	Oświadczenie o ciasteczkach	pl
        footer	Oświadczenie o plikach cookie	pl
        footer	Wersja mobilna	pl
        footer	Wersja standardowa	pl
        footer	Widok desktopowy	pl
        footer	Zasady korzystania	pl
        footer	Warunki korzystania	pl
        footer	Tekst udostępniany na licencji $1	pl
        footer	Treść udostępniana na licencji $1	pl
        footer	Over Wikipedia	nl
        footer	Gedragscode	nl
        footer	Ontwikkelaars	nl
        footer	Statistieken	nl
        footer	Cookiesverklaring	nl
        footer	Cookieverklaring	nl
        footer	Mobiele weergave	nl
        footer	Mobiele versie	nl
        footer	Bureaublad	nl
        footer	Gebruiksvoorwaarden	nl
        footer	De tekst is beschikbaar onder de licentie $1	nl
        footer	De inhoud is beschikbaar onder de $1	nl
        footer	De inhoud is beschikbaar onder $1	nl
        footer	Wikipedia® is een geregistreerd handelsmerk van $1	nl
        footer	Om Wikipedia	sv,no,da
        footer	Uppförandekod	sv
        footer	Utvecklare	sv
        footer	Information om kakor	sv
        footer	Mobilvy	sv
        footer	Mobilversion	sv
        footer	Skrivbordsversion	sv
        footer	Användarvillkor	sv
        footer	Wikipedias text är tillgänglig under licensen $1	sv
        footer	Innehållet är tillgängligt under $1	sv
        footer	Text är tillgänglig under $1	sv
        footer	关于维基百科	zh-hans
        footer	行为准则	zh-hans
        footer	开发者	zh-hans
        footer	统计	zh-hans
        footer	Cookie声明	zh-hans
        footer	手机版视图	zh-hans
        footer	移动版视图	zh-hans
        footer	桌面版	zh-hans,zh-hant
        footer	使用条款	zh-hans
        footer	本站的全部文字在$1	zh-hans,zh-hant
        footer	除另有声明外，本网站内容采用$1	zh-hans
        footer	Wikipedia®和维基百科标志是$1	zh-hans
        footer	隱私政策	zh-hant
        footer	關於維基百科	zh-hant
        footer	行為準則	zh-hant
        footer	開發者	zh-hant
        footer	統計	zh-hant,ja
        footer	Cookie聲明	zh-hant
        footer	手機版檢視	zh-hant
        footer	行動版檢視	zh-hant
        footer	行動版	zh-hant
        footer	使用條款	zh-hant
        footer	除另有聲明，本網站內容採用$1	zh-hant
        footer	Wikipedia®和維基百科標誌是$1	zh-hant
        footer	維基媒體基金會是按美國國內稅收法$1	zh-hant
        footer	プライバシーポリシー	ja
        footer	ウィキペディアについて	ja
        footer	行動規範	ja
        footer	開発者	ja
        footer	Cookieに関する声明	ja
        footer	モバイルビュー	ja
        footer	モバイル表示	ja
        footer	デスクトップ	ja
        footer	利用規約	ja
        footer	テキストは$1	ja
        footer	特記されていない限り、コンテンツは$1	ja
        footer	コンテンツは、特に記載されていない限り、$1	ja
        footer	개인정보 처리방침	ko
        footer	개인정보 정책	ko
        footer	위키백과 소개	ko
        footer	행동 강령	ko
        footer	개발자	ko
        footer	통계	ko
        footer	쿠키 정책	ko
        footer	모바일 보기	ko
        footer	데스크톱	ko
        footer	이용 약관	ko
        footer	모든 문서는 $1	ko
        footer	내용은 $1	ko
        footer	위키백과에 대하여	ko
        footer	حول ويكيبيديا	ar
        footer	إخلاء المسؤولية	ar
        footer	القواعد السلوكية	ar
        footer	المطورون	ar
        footer	إحصاءات	ar
        footer	إحصائيات	ar
        footer	بيان تعريف الارتباطات	ar
        footer	عرض المحمول	ar
        footer	نسخة المحمول	ar
        footer	نسخة سطح المكتب	ar
        footer	شروط الاستخدام	ar
        footer	النصوص منشورة برخصة $1	ar
        footer	النصوص متاحة تحت $1	ar
        footer	المحتوى متاح وفق $1	ar
        footer	سیاست محرمانگی	fa
        footer	دربارهٔ ویکی‌پدیا	fa
        footer	کد رفتاری	fa
        footer	توسعه‌دهندگان	fa
        footer	آمار	fa
        footer	بیانیهٔ کوکی	fa
        footer	نمای موبایل	fa
        footer	نمای همراه	fa
        footer	رایانهٔ رومیزی	fa
        footer	شرایط استفاده	fa
        footer	همهٔ نوشته‌ها تحت $1	fa
        footer	متن در دسترس تحت $1	fa
        footer	محتوا تحت $1	fa
        footer	מדיניות הפרטיות	he
        footer	אודות ויקיפדיה	he
        footer	קוד התנהגות	he
        footer	מפתחים	he
        footer	סטטיסטיקות	he
        footer	הצהרת עוגיות	he
        footer	תצוגת מכשירים ניידים	he
        footer	תצוגת נייד	he
        footer	תצוגת מחשב	he
        footer	תנאי שימוש	he
        footer	תנאי השימוש	he
        footer	הטקסט מוגש בכפוף ל$1	he
        footer	התוכן מוגש בכפוף ל$1	he
        footer	Vikipedi hakkında	tr
        footer	Davranış Kuralları	tr
        footer	Geliştiriciler	tr
        footer	İstatistikler	tr
        footer	Çerez politikası	tr
        footer	Mobil görünüm	tr
        footer	Masaüstü	tr
        footer	Kullanım şartları	tr
        footer	Kullanım Şartları	tr
        footer	Metin $1 lisansı altındadır$1	tr
        footer	İçerik $1 altındadır	tr
        footer	Aksi belirtilmedikçe içerik $1	tr
        footer	Quy định quyền riêng tư	vi
        footer	Giới thiệu Wikipedia	vi
        footer	Bộ Quy tắc Ứng xử Chung	vi
        footer	Lập trình viên	vi
        footer	Thống kê	vi
        footer	Tuyên bố về cookie	vi
        footer	Giao diện di động	vi
        footer	Giao diện thiết bị di động	vi
        footer	Phiên bản máy tính	vi
        footer	Điều khoản sử dụng	vi
        footer	Văn bản được phát hành theo $1	vi
        footer	Nội dung được phát hành theo $1	vi
        footer	Wikipedia® là thương hiệu $1	vi
        footer	Tentang Wikipedia	id
        footer	Kode Etik	id
        footer	Kode etik	id
        footer	Pengembang	id
        footer	Pernyataan kuki	id
        footer	Tampilan seluler	id
        footer	Tampilan ponsel	id
        footer	Ketentuan penggunaan	id
        footer	Teks tersedia di bawah $1	id
        footer	Konten tersedia di bawah $1	id
        footer	Konten tersedia dalam $1	id
        footer	Kontaktujte Wikipedii	cs
        footer	Kodex chování	cs
        footer	Vývojáři	cs
        footer	Statistiky	cs
        footer	Prohlášení o cookies	cs
        footer	Prohlášení o cookie	cs
        footer	Mobilní verze	cs
        footer	Klasické zobrazení	cs
        footer	Podmínky užití	cs
        footer	Podmínky užívání	cs
        footer	Text je dostupný pod licencí $1	cs
        footer	Text je dostupný za podmínek licence $1	cs
        footer	Obsah je dostupný pod $1	cs
        footer	Tietoja Wikipediasta	fi
        footer	Käytössäännöstö	fi
        footer	Kehittäjät	fi
        footer	Tilastot	fi
        footer	Evästekäytäntö	fi
        footer	Evästelausunto	fi
        footer	Mobiilinäkymä	fi
        footer	Mobiilinäkymään	fi
        footer	Työpöytänäkymä	fi
        footer	Käyttöehdot	fi
        footer	Teksti on saatavilla lisenssillä $1	fi
        footer	Teksti on saatavilla $1	fi
        footer	Sisältö on käytettävissä lisenssillä $1	fi
        footer	A Wikipédiáról	hu
        footer	Magatartási kódex	hu
        footer	Fejlesztők	hu
        footer	Statisztikák	hu
        footer	Sütinyilatkozat	hu
        footer	Mobil nézet	hu
        footer	Mobilnézet	hu
        footer	Asztali nézet	hu
        footer	Felhasználási feltételek	hu
        footer	A lap szövege $1	hu
        footer	A tartalom a $1	hu
        footer	A szöveg $1	hu
        footer	Personvernerklæring	no
        footer	Adferdskodeks	no
        footer	Oppførselskode	no
        footer	Utviklere	no
        footer	Statistikk	no
        footer	Informasjonskapsler	no
        footer	Erklæring om informasjonskapsler	no
        footer	Mobilvisning	no,da
        footer	Skrivebord	no
        footer	Bruksvilkår	no
        footer	Innholdet er tilgjengelig under $1	no
        footer	Teksten er tilgjengelig under $1	no
        footer	Fortrolighedspolitik	da
        footer	Adfærdskodeks	da
        footer	Udviklere	da
        footer	Cookiepolitik	da
        footer	Erklæring om cookies	da
        footer	Mobil visning	da
        footer	Skrivebordsudgave	da
        footer	Brugsbetingelser	da
        footer	Tekst er tilgængelig under $1	da
        footer	Teksten er tilgængelig under $1	da
        footer	Indholdet er udgivet under $1	da
        footer	Despre Wikipedia	ro
        footer	Termeni de utilizare	ro
        footer	Cod de conduită	ro
        footer	Dezvoltatori	ro
        footer	Statistici	ro
        footer	Declarație cookie	ro
        footer	Declarație despre cookie-uri	ro
        footer	Versiune mobilă	ro
        footer	Versiunea mobilă	ro
        footer	Versiune pentru desktop	ro
        footer	Acest text este disponibil sub licența $1	ro
        footer	Textul este disponibil sub licența $1	ro
        footer	Πολιτική προσωπικών δεδομένων	el
        footer	Πολιτική απορρήτου	el
        footer	Για τη Βικιπαίδεια	el
        footer	Κώδικας Συμπεριφοράς	el
        footer	Προγραμματιστές	el
        footer	Στατιστικά	el
        footer	Δήλωση cookie	el
        footer	Προβολή κινητού	el
        footer	Προβολή για κινητά	el
        footer	Επιφάνεια εργασίας	el
        footer	Όροι χρήσης	el
        footer	Όλα τα κείμενα είναι διαθέσιμα υπό την $1	el
        footer	Το κείμενο είναι διαθέσιμο υπό $1	el
        footer	Το περιεχόμενο είναι διαθέσιμο σύμφωνα με $1	el
        footer	विकिपीडिया के बारे में	hi
        footer	आचार संहिता	hi
        footer	विकासक	hi
        footer	डेवेलपर	hi
        footer	सांख्यिकी	hi
        footer	आँकड़े	hi
        footer	कुकी विवरण	hi
        footer	कुकी कथन	hi
        footer	मोबाइल दृश्य	hi
        footer	मोबाइल संस्करण	hi
        footer	डेस्कटॉप	hi
        footer	उपयोग की शर्तें	hi
        footer	पाठ $1 के अंतर्गत उपलब्ध है$1	hi
        footer	सामग्री $1 के अधीन है$1	hi
        footer	গোপনীয়তা নীতি	bn
        footer	উইকিপিডিয়া বৃত্তান্ত	bn
        footer	দাবিত্যাগসমূহ	bn
        footer	আচরণবিধি	bn
        footer	উন্নয়নকারীগণ	bn
        footer	উন্নয়নকারী	bn
        footer	পরিসংখ্যান	bn
        footer	কুকির বিবৃতি	bn
        footer	কুকি বিবৃতি	bn
        footer	মোবাইল সংস্করণ	bn
        footer	মোবাইল দৃশ্য	bn
        footer	ডেস্কটপ	bn
        footer	ব্যবহারের শর্তাবলি	bn
        footer	লেখাগুলো $1 আওতাভুক্ত$1	bn
        footer	เกี่ยวกับวิกิพีเดีย	th
        footer	หลักปฏิบัติ	th
        footer	จรรยาบรรณ	th
        footer	ผู้พัฒนา	th
        footer	สถิติ	th
        footer	แถลงการณ์เกี่ยวกับคุกกี้	th
        footer	มุมมองสำหรับอุปกรณ์เคลื่อนที่	th
        footer	มุมมองมือถือ	th
        footer	เดสก์ท็อป	th
        footer	เงื่อนไขการใช้งาน	th
        footer	ข้อกำหนดการใช้งาน	th
        footer	เนื้อหาอนุญาตให้เผยแพร่ภายใต้$1	th
        footer	ข้อความทั้งหมดเผยแพร่ภายใต้$1	th
        footer	Quant al projecte Viquipèdia	ca
        footer	Codi de conducta	ca
        footer	Desenvolupadors	ca
        footer	Estadístiques	ca
        footer	Declaració de cookies	ca
        footer	Versió per a mòbils	ca
        footer	Vista mòbil	ca
        footer	Escriptori	ca
        footer	El text està disponible sota la $1	ca
        footer	Wikimedia Foundation, Inc.	en
        footer	, a non-profit organization.	en
        footer	a non-profit organization.	en
        footer	. Wikipedia® is a registered trademark of the	en
        footer	; additional terms may apply. By using this site, you agree to the $1	en
        footer	; additional terms may apply.$1	en
        footer	; additional terms may apply	en
        footer	unless otherwise noted.	en
        footer	Creative Commons Attribution-ShareAlike License	en
        footer	Creative Commons Attribution-ShareAlike License 4.0	en
        footer	Creative Commons Attribution-ShareAlike License 3.0	en
        footer	Creative Commons Attribution/Share-Alike License	en
        footer	Creative Commons Attribution-ShareAlike 4.0 License	en
        footer	Wikimedia project	en
        footer	Licensed as	en
        footer	Wikimedia Foundation Inc.	de
        footer	; zusätzliche Bedingungen können anwendbar sein. $1	de
        footer	zusätzliche Bedingungen können anwendbar sein. $1	de
        footer	„Creative-Commons Namensnennung – Weitergabe unter gleichen Bedingungen“	de
        footer	Fundación Wikimedia, Inc.	es
        footer	, una organización sin ánimo de lucro.	es
        footer	; pueden aplicarse cláusulas adicionales. $1	es
        footer	; pueden aplicarse cláusulas adicionales. Al usar este sitio, usted acepta nuestros	es
        footer	Licencia Creative Commons Atribución Compartir Igual 3.0	es
        footer	Licencia Creative Commons Atribución-CompartirIgual 4.0	es
        footer	términos de uso	es
        footer	política de privacidad	es
        footer	licence Creative Commons attribution, partage dans les mêmes conditions	fr
        footer	, organisation de bienfaisance régie par le paragraphe	fr
        footer	du code fiscal des États-Unis.	fr
        footer	; d’autres conditions peuvent s’appliquer. Voyez les	fr
        footer	pour plus de détails, ainsi que les	fr
        footer	crédits graphiques	fr
        footer	. En cas de réutilisation des textes de cette page, voyez	fr
        footer	comment citer les auteurs et mentionner la licence	fr
        footer	conditions d’utilisation	fr
        footer	: les textes sont disponibles sous	fr
        footer	лицензии Creative Commons Attribution-ShareAlike	ru
        footer	лицензии Creative Commons «С указанием авторства — С сохранением условий»	ru
        footer	; в отдельных случаях могут действовать дополнительные условия.	ru
        footer	Подробнее см.	ru
        footer	некоммерческой организации	ru
        menu	Contribute	en
        menu	Contribution	en,fr
        menu	Interaction	en
        menu	Participate	en
        menu	Community	en
        menu	Print/export	en
        menu	Print / export	en
        menu	In other projects	en
        menu	In Wikipedia	en
        menu	On other projects	en
        menu	Toolbox	en
        menu	General	en,es,ro,ca
        menu	Appearance	en
        menu	Text	en,de,sv,cs,ro,ca
        menu	Width	en
        menu	Color	en,es,ca
        menu	Color (beta)	en,es
        menu	Page views	en
        menu	Associated pages	en
        menu	User links	en
        menu	Userpage tools	en
        menu	Search tools	en
        menu	Categories tools	en
        menu	Account menu	en
        menu	Languages	en
        menu	Explore	en
        menu	Sister projects	en
        menu	Create a book	en
        menu	Help and feedback	en
        menu	Switch skin	en
        menu	Hauptnavigation	de
        menu	Mitmachen	de
        menu	Drucken/exportieren	de
        menu	Drucken/​exportieren	de
        menu	In anderen Projekten	de
        menu	In anderen Sprachen	de
        menu	Sprachen	de
        menu	Allgemein	de
        menu	Erscheinungsbild	de
        menu	Aussehen	de
        menu	Darstellung	de
        menu	Breite	de
        menu	Farbe	de
        menu	Farbe (Beta)	de
        menu	Benutzerkonto-Menü	de
        menu	Weitere Optionen	de
        menu	Contribuer	fr
        menu	Participer	fr
        menu	Boîte à outils	fr
        menu	Général	fr
        menu	Imprimer / exporter	fr
        menu	Imprimer/exporter	fr
        menu	Dans d’autres projets	fr
        menu	Dans d'autres projets	fr
        menu	Autres langues	fr
        menu	Apparence	fr
        menu	Texte	fr
        menu	Largeur	fr
        menu	Couleur	fr
        menu	Couleur (bêta)	fr
        menu	Imprimir/exportar	es,pt
        menu	En otros proyectos	es
        menu	En otros idiomas	es
        menu	Apariencia	es
        menu	Texto	es,pt
        menu	Anchura	es
        menu	Ancho	es
        menu	Colaborar	es
        menu	Comunità	it
        menu	Generale	it
        menu	Stampa/esporta	it
        menu	In altri progetti	it
        menu	In altre lingue	it
        menu	Altre lingue	it
        menu	Aspetto	it
        menu	Testo	it
        menu	Larghezza	it
        menu	Colore	it
        menu	Colore (beta)	it
        menu	Pagine per gli editor non connessi	it
        menu	Colaboração	pt
        menu	Vistas	pt
        menu	Operações	pt
        menu	Geral	pt
        menu	Noutros projetos	pt
        menu	Em outros projetos	pt
        menu	Noutros idiomas	pt
        menu	Em outras línguas	pt
        menu	Noutras línguas	pt
        menu	Aspeto	pt
        menu	Aparência	pt
        menu	Largura	pt
        menu	Cor	pt
        menu	Cor (beta)	pt
        menu	Páginas para editores sem sessão iniciada	pt
        menu	Páginas para editores conectados	pt
        menu	Участие	ru
        menu	Личные инструменты	ru
        menu	Основные	ru
        menu	Общие	ru
        menu	Печать/экспорт	ru
        menu	В других проектах	ru
        menu	На других языках	ru
        menu	Внешний вид	ru
        menu	Текст	ru,uk
        menu	Ширина	ru,uk
        menu	Цвет	ru
        menu	Цвет (бета)	ru
        menu	Участь	uk
        menu	Загальний	uk
        menu	Загальне	uk
        menu	Друк/експорт	uk
        menu	В інших проєктах	uk
        menu	В інших проектах	uk
        menu	Іншими мовами	uk
        menu	Вигляд	uk
        menu	Колір	uk
        menu	Колір (бета)	uk
        menu	Сторінки для неавторизованих редакторів	uk
        menu	Menu główne	pl
        menu	Dla czytelników	pl
        menu	Dla wikipedystów	pl
        menu	Osobiste	pl
        menu	Działania	pl
        menu	Ogólne	pl
        menu	Drukuj lub eksportuj	pl
        menu	W innych projektach	pl
        menu	W innych językach	pl
        menu	Wygląd	pl
        menu	Tekst	pl,nl,no,da
        menu	Szerokość	pl
        menu	Kolor	pl
        menu	Kolor (beta)	pl
        menu	Bijdragen	nl
        menu	Informatie	nl
        menu	Bewerken	nl
        menu	Gereedschappen	nl
        menu	Persoonlijke instellingen	nl
        menu	Aspecten/acties	nl
        menu	Acties	nl
        menu	Algemeen	nl
        menu	Afdrukken/exporteren	nl
        menu	In andere projecten	nl
        menu	In andere talen	nl
        menu	Uiterlijk	nl
        menu	Weergave	nl
        menu	Breedte	nl
        menu	Kleur	nl
        menu	Kleur (bèta)	nl
        menu	Bidra	sv,no
        menu	Verktygslåda	sv
        menu	Visa	sv
        menu	Allmänt	sv
        menu	Skriv ut/exportera	sv
        menu	På andra projekt	sv
        menu	På andra språk	sv
        menu	Utseende	sv,no
        menu	Bredd	sv
        menu	Färg	sv
        menu	Färg (beta)	sv
        menu	帮助	zh-hans
        menu	参与	zh-hans
        menu	工具箱	zh-hans,zh-hant
        menu	名字空间	zh-hans
        menu	变体	zh-hans
        menu	不转换	zh-hans
        menu	视图	zh-hans
        menu	常规	zh-hans
        menu	打印/导出	zh-hans
        menu	打印／导出	zh-hans
        menu	在其他项目中	zh-hans
        menu	其他语言	zh-hans
        menu	外观	zh-hans
        menu	文字	zh-hans,zh-hant,ja
        menu	文本	zh-hans
        menu	宽度	zh-hans
        menu	颜色	zh-hans
        menu	颜色（测试版）	zh-hans
        menu	给登出编者的页面	zh-hans
        menu	導航選單	zh-hant
        menu	導航	zh-hant
        menu	說明	zh-hant
        menu	幫助	zh-hant
        menu	參與	zh-hant
        menu	名字空間	zh-hant
        menu	不轉換	zh-hant
        menu	檢視	zh-hant
        menu	一般	zh-hant
        menu	列印/匯出	zh-hant
        menu	列印／匯出	zh-hant
        menu	在其他專案	zh-hant
        menu	其他專案	zh-hant
        menu	其他語言	zh-hant
        menu	外觀	zh-hant
        menu	寬度	zh-hant
        menu	顏色	zh-hant
        menu	顏色（測試版）	zh-hant
        menu	登出使用者的頁面	zh-hant
        menu	已登出編輯者的頁面	zh-hant
        menu	案内メニュー	ja
        menu	ヘルプ	ja
        menu	ツールボックス	ja
        menu	全般	ja
        menu	印刷/書き出し	ja
        menu	他のプロジェクト	ja
        menu	他言語版	ja
        menu	他の言語	ja
        menu	表示設定	ja
        menu	外観	ja
        menu	テキスト	ja
        menu	配色	ja
        menu	色（ベータ版）	ja
        menu	사용자 모임	ko
        menu	편집 안내	ko
        menu	기여	ko
        menu	도구모음	ko
        menu	변종	ko
        menu	동작	ko
        menu	일반	ko
        menu	인쇄/내보내기	ko
        menu	다른 언어	ko
        menu	보이기	ko
        menu	모양	ko
        menu	텍스트	ko
        menu	글자	ko
        menu	너비	ko
        menu	색상	ko
        menu	색상 (베타)	ko
        menu	القائمة الرئيسية	ar
        menu	الموسوعة	ar
        menu	مشاركة	ar
        menu	المشاركة والمساعدة	ar
        menu	صندوق الأدوات	ar
        menu	متغيرات	ar
        menu	معاينات	ar
        menu	إجراءات	ar
        menu	عام	ar
        menu	طباعة/تصدير	ar
        menu	في مشاريع أخرى	ar
        menu	بلغات أخرى	ar
        menu	لغات أخرى	ar
        menu	المظهر	ar
        menu	النص	ar
        menu	العرض	ar
        menu	اللون	ar
        menu	اللون (تجريبي)	ar
        menu	صفحات للمحررين الذين سجلوا خروجهم	ar
        menu	گشتن	fa
        menu	مشارکت	fa
        menu	همکاری	fa
        menu	جعبه‌ابزار	fa
        menu	نمودها	fa
        menu	عملیات	fa
        menu	عمومی	fa
        menu	چاپ/برون‌بری	fa
        menu	چاپ/برون‌ریزی	fa
        menu	در پروژه‌های دیگر	fa
        menu	در دیگر پروژه‌ها	fa
        menu	به زبان‌های دیگر	fa
        menu	ظاهر	fa
        menu	متن	fa
        menu	عرض	fa
        menu	رنگ	fa
        menu	رنگ (آزمایشی)	fa
        menu	קהילה	he
        menu	תיבת כלים	he
        menu	גרסאות שפה	he
        menu	כללי	he
        menu	הדפסה/יצוא	he
        menu	הדפסה/ייצוא	he
        menu	במיזמים אחרים	he
        menu	בשפות אחרות	he
        menu	שפות אחרות	he
        menu	מראה	he
        menu	טקסט	he
        menu	רוחב	he
        menu	צבע	he
        menu	צבע (בטא)	he
        menu	Dolaşım menüsü	tr
        menu	Dolaşım	tr
        menu	Katılım	tr
        menu	Katkıda bulunun	tr
        menu	Varyantlar	tr
        menu	Görünüm	tr
        menu	Görünümler	tr
        menu	Diğer	tr
        menu	Genel	tr
        menu	Yazdır/dışa aktar	tr
        menu	Diğer projelerde	tr
        menu	Diğer diller	tr
        menu	Diğer dillerde	tr
        menu	Metin	tr
        menu	Genişlik	tr
        menu	Renk	tr
        menu	Renk (beta)	tr
        menu	Bảng chọn điều hướng	vi
        menu	Trình đơn chuyển hướng	vi
        menu	Xem nhanh	vi
        menu	Tương tác	vi
        menu	Các hiển thị	vi
        menu	Xem	vi
        menu	Chung	vi
        menu	In và xuất	vi
        menu	In/xuất ra	vi
        menu	Tại dự án khác	vi
        menu	Tại các dự án khác	vi
        menu	Ngôn ngữ khác	vi
        menu	Văn bản	vi
        menu	Chiều rộng	vi
        menu	Màu sắc	vi
        menu	Màu sắc (beta)	vi
        menu	Komunitas	id
        menu	Wikipedia	id
        menu	Bagikan	id
        menu	Kotak peralatan	id
        menu	Peralatan pribadi	id
        menu	Varian	id
        menu	Umum	id
        menu	Cetak/ekspor	id
        menu	Dalam proyek lain	id
        menu	Pada proyek lain	id
        menu	Bahasa lain	id
        menu	Dalam bahasa lain	id
        menu	Teks	id
        menu	Lebar	id
        menu	Warna	id
        menu	Warna (beta)	id
        menu	Hlavní nabídka	cs
        menu	Hledání	cs
        menu	Tvorba	cs
        menu	Kontakty	cs
        menu	Tisk/export	cs
        menu	Tisk/exportovat	cs
        menu	Obecné	cs
        menu	V jiných projektech	cs
        menu	V jiných jazycích	cs
        menu	Vzhled	cs
        menu	Šířka	cs
        menu	Barva	cs
        menu	Barva (beta)	cs
        menu	Osallistuminen	fi
        menu	Muuttujat	fi
        menu	Yleiset	fi
        menu	Yleinen	fi
        menu	Tulosta/vie	fi
        menu	Tulosta tai vie	fi
        menu	Muissa hankkeissa	fi
        menu	Muilla kielillä	fi
        menu	Ulkoasu	fi
        menu	Teksti	fi
        menu	Leveys	fi
        menu	Väri	fi
        menu	Väri (beeta)	fi
        menu	Közreműködés	hu
        menu	Részvétel	hu
        menu	Változók	hu
        menu	Egyebek	hu
        menu	Általános	hu
        menu	Nyomtatás/exportálás	hu
        menu	Társprojektek	hu
        menu	Társprojektekben	hu
        menu	Más nyelveken	hu
        menu	Megjelenés	hu
        menu	Szöveg	hu
        menu	Szélesség	hu
        menu	Szín	hu
        menu	Szín (béta)	hu
        menu	Prosjekt	no
        menu	Verktøykasse	no
        menu	Generelt	no,da
        menu	Skriv ut / eksporter	no
        menu	Skriv ut/eksporter	no
        menu	På andre prosjekter	no
        menu	På andre språk	no
        menu	Bredde	no,da
        menu	Farge	no
        menu	Farge (beta)	no
        menu	Sider for utloggede redaktører	no
        menu	Deltagelse	da
        menu	Bidrag	da
        menu	Værktøjskasse	da
        menu	Udskriv/eksportér	da
        menu	Organisation	da
        menu	I andre projekter	da
        menu	På andre sprog	da
        menu	Andre sprog	da
        menu	Udseende	da
        menu	Farve	da
        menu	Farve (beta)	da
        menu	Sider for udloggede redaktører	da
        menu	Meniu principal	ro
        menu	Participare	ro
        menu	Contribuie	ro
        menu	Trusa de unelte	ro
        menu	Mai multe	ro
        menu	Tipărire/exportare	ro
        menu	În alte proiecte	ro
        menu	În alte limbi	ro
        menu	Aspect	ro
        menu	Lățime	ro
        menu	Culoare	ro
        menu	Culoare (beta)	ro
        menu	Pagini pentru editorii deconectați	ro
        menu	Συμμετοχή	el
        menu	Εργαλειοθήκη	el
        menu	Γενικά	el
        menu	Εκτύπωση/εξαγωγή	el
        menu	Σε άλλα εγχειρήματα	el
        menu	Σε άλλες γλώσσες	el
        menu	Άλλες γλώσσες	el
        menu	Εμφάνιση	el
        menu	Κείμενο	el
        menu	Πλάτος	el
        menu	Χρώμα	el
        menu	Χρώμα (δοκιμαστικό)	el
        menu	मुख्य मेनू	hi
        menu	नेविगेशन मेन्यू	hi
        menu	परिभ्रमण	hi
        menu	योगदान	hi
        menu	दृश्य	hi
        menu	दर्शाव	hi
        menu	और अधिक	hi
        menu	सामान्य	hi
        menu	मुद्रण/निर्यात	hi
        menu	अन्य परियोजनाओं में	hi
        menu	अन्य प्रकल्पों में	hi
        menu	अन्य भाषाओं में	hi
        menu	स्वरूप	hi
        menu	पाठ	hi
        menu	चौड़ाई	hi
        menu	रंग	hi
        menu	रंग (बीटा)	hi
        menu	মিথষ্ক্রিয়া	bn
        menu	সম্প্রদায়	bn
        menu	অবদান	bn
        menu	সরঞ্জামসমূহ	bn
        menu	ব্যক্তিগত সরঞ্জাম	bn
        menu	নামস্থান	bn
        menu	ধরন	bn
        menu	দৃশ্য	bn
        menu	কার্যক্রম	bn
        menu	সাধারণ	bn
        menu	মুদ্রণ/রপ্তানি	bn
        menu	অন্য প্রকল্পে	bn
        menu	অন্যান্য ভাষায়	bn
        menu	উপস্থিতি	bn
        menu	লেখা	bn
        menu	প্রস্থ	bn
        menu	রঙ	bn
        menu	রং	bn
        menu	লগ-আউট করা সম্পাদকদের পাতা	bn
        menu	เมนูนำทาง	th
        menu	ป้ายบอกทาง	th
        menu	มีส่วนร่วม	th
        menu	กล่องเครื่องมือ	th
        menu	ตัวแปร	th
        menu	การดู	th
        menu	การกระทำ	th
        menu	ทั่วไป	th
        menu	พิมพ์/ส่งออก	th
        menu	ในโครงการอื่น	th
        menu	ภาษาอื่น	th
        menu	หน้าตา	th
        menu	ลักษณะ	th
        menu	ข้อความ	th
        menu	ความกว้าง	th
        menu	สี	th
        menu	สี (บีตา)	th
        menu	Comunitat	ca
        menu	Eines personals	ca
        menu	Imprimeix/exporta	ca
        menu	En altres projectes	ca
        menu	En altres llengües	ca
        menu	En altres idiomes	ca
        menu	Aparença	ca
        menu	Amplada	ca
        menu	Drucken/­exportieren	de
        item	返回主页	zh-hans
        item	没有登录	zh-hans
        item	Contents	en
        item	Featured content	en
        item	Random article	en
        item	Donate	en
        item	Donate to Wikipedia	en
        item	Donations	en
        item	Wikipedia store	en
        item	Learn to edit	en
        item	Community Portal	en
        item	Contact us	en
        item	Contact page	en
        item	About	en
        item	About Wikipedia	en
        item	Article	en,fr
        item	article	en
        item	discussion	en
        item	edit this page	en
        item	Edit this page	en
        item	history	en
        item	view source	en
        item	Get shortened URL	en
        item	Download QR code	en
        item	Switch to legacy parser	en
        item	Expand all	en
        item	Create a book	en
        item	Download as PDF	en
        item	Edit links	en
        item	Add links	en
        item	Edit interlanguage links	en
        item	Add interlanguage links	en
        item	Wikimedia Commons	en,es
        item	Wikimedia Foundation	en
        item	Wikivoyage	en
        item	Wikispecies	en
        item	Wikiquote	en
        item	Wikibooks	en
        item	Wikiversity	en
        item	Wikinews	en
        item	Wikisource	en
        item	Wiktionary	en
        item	Wikidata	en
        item	Wikipedia	en
        item	MediaWiki	en
        item	Meta-Wiki	en
        item	Multilingual Wikisource	en
        item	Wikifunctions	en
        item	Wikimania	en
        item	Incubator	en
        item	Outreach Wiki	en
        item	Purge	en
        item	Purge cache	en
        item	log in	en
        item	Sign in / create account	en
        item	Create an account or log in	en
        item	Sign in	en
        item	Sign up	en
        item	Request account	en
        item	Register	en
        item	create account	en
        item	Learn more	en
        item	watch	en
        item	move	en
        item	project page	en
        item	user page	en
        item	Small	en
        item	Standard	en,de,fr,it,sv,no,da,ro
        item	Large	en,fr
        item	Wide	en
        item	Automatic	en
        item	Light	en
        item	Dark	en
        item	This page always uses small font size	en
        item	The content is as wide as possible for your browser window.	en
        item	This page is always in light mode.	en
        item	Browse properties	en
        item	Cargo data	en
        item	Featured articles	en
        item	A–Z index	en
        item	Quick index	en
        item	Page preview settings	en
        item	Subscribe	en
        item	Reply	en
        item	reply	en
        item	New section	en
        item	Site map	en
        item	Sandbox	en
        item	Start a new article	en
        item	View on Wikimedia Commons	en
        item	View on Commons	en
        item	Add local description	en
        item	Village pump	en
        item	Welcome	en
        item	Latest files	en
        item	Random file	en
        item	Manual of Style	en
        item	Request a book	en
        item	As PDF	en
        item	This wiki	en
        item	All wikis	en
        item	Dismiss	en
        item	Themenportale	de
        item	Zufälliger Artikel	de
        item	Artikel verbessern	de
        item	Neuen Artikel anlegen	de
        item	Autorenportal	de
        item	Kontakt	de,pl,no
        item	Spenden	de
        item	Jetzt spenden	de
        item	Über Wikipedia	de
        item	Von A bis Z	de
        item	Artikel	de,nl,sv,id,da
        item	Quelltext betrachten	de
        item	Seite bearbeiten	de
        item	Versionen/Autoren	de
        item	Seiten­informationen	de
        item	Artikel zitieren	de
        item	Kurzlink	de
        item	Gekürzte URL abrufen	de
        item	URL kürzen	de
        item	QR-Code herunterladen	de
        item	QR-Code runterladen	de
        item	Buch erstellen	de
        item	Als PDF herunterladen	de
        item	Datenobjekt bei Wikidata	de
        item	Links bearbeiten	de
        item	Links hinzufügen	de
        item	Hochladen	de
        item	Mitmachen	de
        item	Mehr erfahren	de
        item	Klein	de,nl
        item	Groß	de
        item	Breit	de
        item	Automatisch	de,nl
        item	Hell	de
        item	Dunkel	de
        item	Beschreibung	de
        item	Portails thématiques	fr
        item	Article au hasard	fr
        item	Contact	fr,nl
        item	Débuter sur Wikipédia	fr
        item	Communauté	fr
        item	Faire un don	fr
        item	Faire un don à Wikipédia	fr
        item	À propos de Wikipédia	fr
        item	Index alphabétique	fr
        item	Index thématique	fr
        item	Un article au hasard	fr
        item	Contacter Wikipédia	fr
        item	Poser une question	fr
        item	Modifier le code	fr
        item	Voir l'historique	fr
        item	Suivi des liens	fr
        item	Importer un fichier	fr
        item	Importer une image ou un son	fr
        item	Adresse permanente	fr
        item	Information sur la page	fr
        item	Citer cet article	fr
        item	Obtenir l'URL raccourcie	fr
        item	Obtenir l’URL raccourcie	fr
        item	Télécharger le code QR	fr
        item	Créer un livre	fr
        item	Télécharger comme PDF	fr
        item	Élément Wikidata	fr
        item	Modifier les liens	fr
        item	Ajouter des liens	fr
        item	Wikimédia Commons	fr
        item	Non connecté	fr
        item	Petite	fr
        item	Grande	fr,es,it,pt
        item	Automatique	fr
        item	Clair	fr
        item	Sombre	fr
        item	Voir sur Wikimedia Commons	fr
        item	Utilisation sur le wiki	fr
        item	Donaciones	es
        item	Notificar un error	es
        item	Artículo	es
        item	Ver fuente	es
        item	Cambios en enlazadas	es
        item	Citar este artículo	es
        item	Obtener URL acortado	es
        item	Descargar código QR	es
        item	Crear un libro	es
        item	Descargar como PDF	es
        item	Editar enlaces	es
        item	Añadir enlaces	es
        item	Crear cuenta	es
        item	Registrarse/Entrar	es
        item	Iniciar sesión / crear cuenta	es
        item	Pequeño	es
        item	Estándar	es
        item	Ancho	es
        item	Automático	es,pt
        item	Claro	es,pt
        item	Oscuro	es
        item	Una voce a caso	it
        item	Vicino a te	it
        item	Vetrina	it
        item	Sportello informazioni	it
        item	Portale Comunità	it
        item	Bar	it
        item	Il Wikipediano	it
        item	Contatti	it
        item	Fai una donazione	it
        item	Donazioni	it
        item	Donazione	it
        item	Voce	it
        item	Modifica wikitesto	it
        item	Carica su Commons	it
        item	Informazioni sulla pagina	it
        item	Cita questa voce	it
        item	Ottieni URL breve	it
        item	Scarica codice QR	it
        item	Crea un libro	it
        item	Scarica come PDF	it
        item	Modifica collegamenti	it
        item	Aggiungi collegamenti	it
        item	Discussioni	it
        item	Piccolo	it
        item	Largo	it,pt
        item	Automatico	it
        item	Chiaro	it
        item	Scuro	it
        item	Conteúdo destacado	pt
        item	Eventos recentes	pt
        item	Esplanada	pt
        item	Portais	pt
        item	Informar um erro	pt
        item	Informe um erro	pt
        item	Loja da Wikipédia	pt
        item	Boas-vindas	pt
        item	Página de testes	pt
        item	Manutenção	pt
        item	Criar página	pt
        item	Páginas novas	pt
        item	Contato	pt
        item	Contacto	pt
        item	Donativos	pt
        item	Artigo	pt
        item	Editar código-fonte	pt
        item	Editar código	pt
        item	Ver código-fonte	pt
        item	Artigos afluentes	pt
        item	Novidades relacionadas	pt
        item	Carregar ficheiro	pt
        item	Carregar arquivo	pt
        item	Ligação permanente	pt
        item	Link permanente	pt
        item	Citar este artigo	pt
        item	Obter URL encurtado	pt
        item	Obter URL encurtada	pt
        item	Descarregar código QR	pt
        item	Baixar código QR	pt
        item	Criar um livro	pt
        item	Descarregar como PDF	pt
        item	Baixar como PDF	pt
        item	Versão para impressão	pt
        item	Item no Wikidata	pt
        item	Elemento no Wikidata	pt
        item	Editar hiperligações	pt
        item	Editar ligações	pt
        item	Editar links	pt
        item	Adicionar hiperligações	pt
        item	Criar uma conta	pt
        item	Entrar	pt
        item	saiba mais	pt
        item	Página de projeto	pt
        item	Pequeno	pt
        item	Padrão	pt
        item	Escuro	pt
        item	Arquivo	pt
        item	Содержание	ru
        item	Избранные статьи	ru
        item	Случайная статья	ru
        item	Пожертвовать	ru
        item	Рубрикация	ru
        item	Указатель А — Я	ru
        item	Порталы	ru
        item	Сообщить об ошибке	ru
        item	Как править статьи	ru
        item	Сообщество	ru
        item	Форум	ru
        item	Править вики-текст	ru
        item	Просмотр истории	ru
        item	Спецстраницы	ru
        item	Цитировать статью	ru
        item	Получить короткий URL	ru
        item	Получить короткую ссылку	ru
        item	Скачать QR-код	ru
        item	Создать книгу	ru
        item	Скачать как PDF	ru
        item	Элемент Викиданных	ru
        item	Править ссылки	ru
        item	Добавить ссылки	ru
        item	Викисклад	ru
        item	Викитека	ru
        item	Викисловарь	ru
        item	Викицитатник	ru
        item	Викиновости	ru
        item	Викигид	ru
        item	Викивиды	ru
        item	Викиучебник	ru
        item	Викиверситет	ru
        item	Викиданные	ru
        item	Регистрация	ru
        item	Представиться системе	ru
        item	подробнее	ru
        item	Мелкий	ru
        item	Стандартный	ru
        item	Крупный	ru
        item	Широкий	ru,uk
        item	Автоматически	ru
        item	Светлая	ru
        item	Тёмная	ru
        item	Проект	ru
        item	Випадкова сторінка	uk
        item	Кнайпа	uk
        item	Пожертвувати	uk
        item	Стаття	uk
        item	Пов’язані редагування	uk
        item	Отримати вкорочений URL	uk
        item	Завантажити QR-код	uk
        item	Створити книгу	uk
        item	Завантажити як PDF	uk
        item	Елемент Вікіданих	uk
        item	Редагувати посилання	uk
        item	Додати посилання	uk
        item	Вікісховище	uk
        item	Малий	uk
        item	Стандартний	uk
        item	Великий	uk
        item	Автоматично	uk
        item	Світла	uk
        item	Темна	uk
        item	Losuj artykuł	pl
        item	Kategorie artykułów	pl
        item	Najlepsze artykuły	pl
        item	Częste pytania (FAQ)	pl
        item	O Wikipedii	pl
        item	Jak edytować	pl
        item	Pierwsze kroki	pl
        item	Portal wikipedystów	pl
        item	Ogłoszenia	pl
        item	Zasady	pl
        item	Zgłoś błąd	pl
        item	Kontakt z Wikipedią	pl
        item	Wspomóż Wikipedię	pl
        item	Wspomóż Fundację	pl
        item	Darowizny	pl
        item	Artykuł	pl
        item	Wyświetl kod źródłowy	pl
        item	Historia i autorzy	pl
        item	Zmiany w linkujących	pl
        item	Stały link	pl
        item	Cytuj ten artykuł	pl
        item	Zobacz skrócony adres URL	pl
        item	Pobierz kod QR	pl
        item	Utwórz książkę	pl
        item	Edytuj linki	pl
        item	Dodaj linki	pl
        item	Zaloguj	pl
        item	Nie jesteś zalogowany(a)	pl
        item	Mały	pl
        item	Standardowy	pl
        item	Duży	pl
        item	Szeroki	pl
        item	Automatycznie	pl
        item	Jasny	pl
        item	Ciemny	pl
        item	Vind een artikel	nl
        item	Vandaag	nl
        item	Etalage	nl
        item	Nieuwe artikelen	nl
        item	Informatie	nl
        item	Snelcursus	nl
        item	Hulp en contact	nl
        item	Help	nl
        item	Doneren	nl
        item	Donaties	nl
        item	Links naar deze pagina	nl
        item	Wijzigingen bekijken	nl
        item	Speciale pagina’s	nl
        item	Permanente verwijzing	nl
        item	Verkorte URL verkrijgen	nl
        item	Verkorte URL ophalen	nl
        item	QR-code downloaden	nl
        item	Boek maken	nl
        item	Downloaden als PDF	nl
        item	Printervriendelijke versie	nl
        item	Koppelingen bewerken	nl
        item	Koppelingen toevoegen	nl
        item	Registreren	nl
        item	meer informatie	nl
        item	Standaard	nl
        item	Groot	nl
        item	Breed	nl
        item	Licht	nl
        item	Donker	nl
        item	Introduktion	sv
        item	Deltagarportalen	sv
        item	Bybrunnen	sv
        item	Ladda upp filer	sv
        item	Kontakta Wikipedia	sv
        item	Stöd Wikipedia	sv
        item	Donera	sv
        item	Sidor som länkar hit	sv
        item	Källhänvisning för denna artikel	sv
        item	Citera denna sida	sv
        item	Använd denna sida som referens	sv
        item	Hämta förkortad url	sv
        item	Ladda ner QR-kod	sv
        item	Skapa en bok	sv
        item	Ladda ner som PDF	sv
        item	Wikidata-objekt	sv
        item	Redigera länkar	sv
        item	Lägg till länkar	sv
        item	Liten	sv,no
        item	Stor	sv,no,da
        item	Bred	sv,no,da
        item	Automatisk	sv,no,da
        item	Ljust	sv
        item	Mörkt	sv
        item	分类索引	zh-hans
        item	特色内容	zh-hans
        item	随机条目	zh-hans
        item	资助维基百科	zh-hans
        item	维基社群	zh-hans
        item	方针与指引	zh-hans
        item	互助客栈	zh-hans
        item	知识问答	zh-hans
        item	字词转换	zh-hans
        item	IRC即时聊天	zh-hans
        item	联络我们	zh-hans
        item	联系我们	zh-hans
        item	关于维基百科	zh-hans
        item	条目	zh-hans
        item	不转换	zh-hans
        item	永久链接	zh-hans
        item	获取短链接	zh-hans
        item	获取短网址	zh-hans
        item	下载二维码	zh-hans
        item	下载QR码	zh-hans
        item	创建图书	zh-hans
        item	下载为PDF	zh-hans
        item	打印页面	zh-hans
        item	可打印版本	zh-hans
        item	维基数据项目	zh-hans
        item	维基数据项	zh-hans
        item	编辑链接	zh-hans
        item	添加链接	zh-hans
        item	维基共享资源	zh-hans
        item	创建账户	zh-hans
        item	了解更多	zh-hans
        item	简体	zh-hans
        item	繁體	zh-hans
        item	大陆简体	zh-hans
        item	香港繁體	zh-hans
        item	澳門繁體	zh-hans
        item	大马简体	zh-hans
        item	新加坡简体	zh-hans
        item	臺灣正體	zh-hans
        item	标准	zh-hans
        item	自动	zh-hans
        item	浅色	zh-hans
        item	深色	zh-hans,zh-hant
        item	分類索引	zh-hant
        item	特色內容	zh-hant
        item	最近更改	zh-hant
        item	隨機條目	zh-hant
        item	資助維基百科	zh-hant
        item	維基社群	zh-hant
        item	方針與指引	zh-hant
        item	互助客棧	zh-hant
        item	知識問答	zh-hant
        item	字詞轉換	zh-hant
        item	IRC即時聊天	zh-hant
        item	聯絡我們	zh-hant
        item	關於維基百科	zh-hant
        item	幫助	zh-hant
        item	條目	zh-hant
        item	不轉換	zh-hant
        item	查看歷史	zh-hant
        item	連入頁面	zh-hant
        item	鏈入頁面	zh-hant
        item	相關更改	zh-hant
        item	上載檔案	zh-hant
        item	永久連結	zh-hant
        item	頁面信息	zh-hant
        item	引用本頁	zh-hant
        item	取得短網址	zh-hant
        item	取得縮短網址	zh-hant
        item	下載QR碼	zh-hant
        item	下載 QR 碼	zh-hant
        item	建立圖書	zh-hant
        item	下載成 PDF	zh-hant
        item	列印版	zh-hant
        item	維基數據項目	zh-hant
        item	維基數據	zh-hant
        item	編輯連結	zh-hant
        item	新增連結	zh-hant
        item	維基共享資源	zh-hant
        item	建立新帳號	zh-hant
        item	沒有登入	zh-hant
        item	未登入	zh-hant
        item	標準	zh-hant,ja
        item	自動	zh-hant,ja
        item	淺色	zh-hant
        item	練習用ページ	ja
        item	アップロード (ウィキメディア・コモンズ)	ja
        item	アップロード	ja
        item	井戸端	ja
        item	お知らせ	ja
        item	バグの報告	ja
        item	寄付	ja
        item	ウィキペディアに関するお問い合わせ	ja
        item	本文	ja
        item	記事	ja
        item	ノート	ja
        item	リンク先の更新状況	ja
        item	短縮URLを取得する	ja
        item	短縮URLを取得	ja
        item	QRコードをダウンロード	ja
        item	ブックの新規作成	ja
        item	PDF 形式でダウンロード	ja
        item	PDFとしてダウンロード	ja
        item	印刷用ページ	ja
        item	ウィキデータ項目	ja
        item	ウィキデータの項目	ja
        item	リンクを編集	ja
        item	リンクを追加	ja
        item	コモンズ	ja
        item	ウィキメディア・コモンズ	ja
        item	アカウントを作成	ja
        item	詳細を見る	ja
        item	広い	ja
        item	ライト	ja
        item	ダーク	ja
        item	모든 문서 보기	ko
        item	기부	ko
        item	기부 안내	ko
        item	사랑방	ko
        item	관리 요청	ko
        item	편집 안내	ko
        item	정책과 지침	ko
        item	질문방	ko
        item	내용 보기	ko
        item	가리키는 글의 바뀜	ko
        item	고유링크	ko
        item	축약된 URL 얻기	ko
        item	단축 URL 얻기	ko
        item	QR 코드 다운로드	ko
        item	책 만들기	ko
        item	PDF로 다운로드	ko
        item	인쇄용 문서	ko
        item	위키데이터 항목	ko
        item	링크 편집	ko
        item	링크 추가	ko
        item	위키미디어 공용	ko
        item	작게	ko
        item	표준	ko
        item	크게	ko
        item	넓게	ko
        item	자동	ko
        item	라이트	ko
        item	다크	ko
        item	밝게	ko
        item	어둡게	ko
        item	أحدث التغييرات الأساسية	ar
        item	المواضيع	ar
        item	مواضيع	ar
        item	أبجدي	ar
        item	بوابات	ar
        item	مقالة عشوائية	ar
        item	تصفح من غير إنترنت	ar
        item	تواصل مع ويكيبيديا	ar
        item	الميدان	ar
        item	تبرع	ar
        item	تبرّع	ar
        item	مقالة	ar
        item	تعديل	ar
        item	تعديل مصدري	ar
        item	اعرض التاريخ	ar
        item	عرض التاريخ	ar
        item	رفع الملفات	ar
        item	الصفحات الخاصة	ar
        item	احصل على مسار مختصر	ar
        item	الحصول على مسار مختصر	ar
        item	تنزيل رمز الاستجابة السريعة	ar
        item	إنشاء كتاب	ar
        item	تحميل PDF	ar
        item	تحميل كـ PDF	ar
        item	عنصر ويكي بيانات	ar
        item	عدل الوصلات	ar
        item	تعديل الوصلات	ar
        item	أضف وصلات	ar
        item	إضافة وصلات	ar
        item	ويكيميديا كومنز	ar
        item	كومنز	ar
        item	لست مسجل الدخول	ar
        item	تعلم المزيد	ar
        item	صغير	ar
        item	قياسي	ar
        item	كبير	ar
        item	عريض	ar
        item	تلقائي	ar
        item	فاتح	ar
        item	داكن	ar
        item	نقل	ar
        item	صفحهٔ تصادفی	fa
        item	کمک مالی	fa
        item	ویکی‌نویس شوید	fa
        item	تماس با ما	fa
        item	دربارهٔ ویکی‌پدیا	fa
        item	درگاه جامعه	fa
        item	مقاله	fa
        item	یادکرد پیوند این مقاله	fa
        item	دریافت نشانی کوتاه‌شده	fa
        item	دریافت نشانی کوتاه شده	fa
        item	بارگیری کد QR	fa
        item	ایجاد کتاب	fa
        item	بارگیری به‌صورت PDF	fa
        item	دریافت به‌صورت PDF	fa
        item	آیتم ویکی‌داده	fa
        item	ویرایش پیوندها	fa
        item	افزودن پیوندها	fa
        item	ویکی‌انبار	fa
        item	ایجاد حساب کاربری	fa
        item	وارد نشده‌اید	fa
        item	کوچک	fa
        item	استاندارد	fa
        item	بزرگ	fa
        item	عریض	fa
        item	خودکار	fa
        item	روشن	fa
        item	تیره	fa
        item	پی‌گیری	fa
        item	ברוכים הבאים	he
        item	ערכים מומלצים	he
        item	פורטלים	he
        item	ערך אקראי	he
        item	צור קשר	he
        item	יצירת קשר	he
        item	לצרף תמונה	he
        item	דלפק ייעוץ	he
        item	כיכר העיר	he
        item	חדשות הוויקיפדיה	he
        item	המזנון	he
        item	ייעוץ והכוונה	he
        item	תרומה לוויקיפדיה	he
        item	תרומה לויקיפדיה	he
        item	תרומה	he
        item	ערך	he
        item	הצגת קוד מקור	he
        item	הצגת היסטוריה	he
        item	העלאת קובץ לשרת	he
        item	מידע על דף זה	he
        item	ציטוט דף זה	he
        item	קבלת כתובת מקוצרת	he
        item	קבלת כתובת URL מקוצרת	he
        item	הורדת קוד QR	he
        item	יצירת ספר	he
        item	הורדה כ־PDF	he
        item	הורדה כ-PDF	he
        item	גרסת הדפסה	he
        item	פריט ויקינתונים	he
        item	עריכת הקישורים	he
        item	עריכת קישורים	he
        item	הוספת קישורים	he
        item	ויקישיתוף	he
        item	קטן	he
        item	רגיל	he
        item	גדול	he
        item	רחב	he
        item	אוטומטי	he
        item	בהיר	he
        item	כהה	he
        item	Ana sayfa	tr
        item	Hakkımızda	tr
        item	İçindekiler	tr
        item	Rastgele madde	tr
        item	Seçkin içerik	tr
        item	Seçkin içerikler	tr
        item	Bağış yapın	tr
        item	Bağışlar	tr
        item	Deneme tahtası	tr
        item	Köy çeşmesi	tr
        item	Wikimedia dükkânı	tr
        item	Madde	tr
        item	Kaynağı değiştir	tr
        item	Kaynağı görüntüle	tr
        item	Kısaltılmış URL'yi al	tr
        item	Kısaltılmış URL al	tr
        item	Karekodu indir	tr
        item	Bir kitap oluştur	tr
        item	PDF olarak indir	tr
        item	Basılmaya uygun görünüm	tr
        item	Vikiveri ögesi	tr
        item	Bağlantıları değiştir	tr
        item	Bağlantı ekle	tr
        item	Küçük	tr
        item	Standart	tr
        item	Büyük	tr
        item	Geniş	tr
        item	Otomatik	tr
        item	Açık	tr
        item	Koyu	tr
        item	Nội dung chọn lọc	vi
        item	Bài viết ngẫu nhiên	vi
        item	Phản hồi lỗi	vi
        item	Báo lỗi nội dung	vi
        item	Quyên góp	vi
        item	Hướng dẫn	vi
        item	Giới thiệu Wikipedia	vi
        item	Thảo luận chung	vi
        item	Giúp sử dụng	vi
        item	Liên lạc	vi
        item	Tải tập tin lên	vi
        item	Bài viết	vi
        item	Lấy URL ngắn gọn	vi
        item	Tải mã QR	vi
        item	Tạo một quyển sách	vi
        item	Tải về dưới dạng PDF	vi
        item	Bản để in ra	vi
        item	Bản in ra	vi
        item	Sửa liên kết	vi
        item	Thêm liên kết	vi
        item	Mở tài khoản	vi
        item	Nhỏ	vi
        item	Tiêu chuẩn	vi
        item	Lớn	vi
        item	Rộng	vi
        item	Tự động	vi
        item	Sáng	vi
        item	Tối	vi
        item	Daftar isi	id
        item	Artikel pilihan	id
        item	Warung Kopi	id
        item	Tentang Wikipedia	id
        item	Pancapilar	id
        item	Kebijakan	id
        item	Hubungi kami	id
        item	Bak pasir	id
        item	Menyumbang	id
        item	Versi terdahulu	id
        item	Lihat URL pendek	id
        item	Dapatkan URL pendek	id
        item	Unduh kode QR	id
        item	Buat buku	id
        item	Unduh versi PDF	id
        item	Unduh sebagai PDF	id
        item	Item di Wikidata	id
        item	Sunting pranala	id
        item	Tambah pranala	id
        item	Buat akun	id
        item	Kecil	id
        item	Standar	id
        item	Besar	id
        item	Lebar	id
        item	Otomatis	id
        item	Terang	id
        item	Gelap	id
        item	Potřebuji pomoc	cs
        item	Nejlepší články	cs
        item	Náhodný článek	cs
        item	Komunitní portál	cs
        item	Portál Wikipedie	cs
        item	Pod lípou	cs
        item	Podpořte Wikipedii	cs
        item	Finanční podpora	cs
        item	Kontaktujte Wikipedii	cs
        item	Článek	cs
        item	Nahrát soubor	cs
        item	Citovat článek	cs
        item	Získat zkrácené URL	cs
        item	Stáhnout QR kód	cs
        item	Vytvořit knihu	cs
        item	K vytištění	cs
        item	Položka Wikidat	cs
        item	Upravit odkazy	cs
        item	Přidat odkazy	cs
        item	Editovat odkazy	cs
        item	zjistit více	cs
        item	Malé	cs
        item	Standardní	cs
        item	Velké	cs
        item	Široká	cs
        item	Automaticky	cs
        item	Světlý	cs
        item	Tmavý	cs
        item	Tietoja Wikipediasta	fi
        item	Satunnainen artikkeli	fi
        item	Suositellut sivut	fi
        item	Lahjoita	fi
        item	Lahjoitukset	fi
        item	Artikkeli	fi
        item	Lähdekoodi	fi
        item	Linkitetyn sivun muutokset	fi
        item	Lyhennä URL-osoite	fi
        item	Hae lyhennetty URL-osoite	fi
        item	Lataa QR-koodi	fi
        item	Luo kirja	fi
        item	Lataa PDF-tiedostona	fi
        item	Muokkaa linkkejä	fi
        item	Lisää linkkejä	fi
        item	Luo uusi käyttäjätunnus	fi
        item	Pieni	fi
        item	Normaali	fi
        item	Suuri	fi
        item	Leveä	fi
        item	Automaattinen	fi
        item	Vaalea	fi
        item	Tumma	fi
        item	Tartalom	hu
        item	Kiemelt szócikkek	hu
        item	Tudakozó	hu
        item	Wikipédia	hu
        item	Kezdőknek	hu
        item	Kapcsolatfelvétel	hu
        item	Kocsmafal	hu
        item	Adományok	hu
        item	Forrás megtekintése	hu
        item	Lapadatok	hu
        item	Hogyan hivatkozz erre a lapra	hu
        item	Rövidített URL készítése	hu
        item	QR-kód letöltése	hu
        item	Könyv készítése	hu
        item	Letöltés PDF-ként	hu
        item	Hivatkozások szerkesztése	hu
        item	Hivatkozások hozzáadása	hu
        item	további információ	hu
        item	Kicsi	hu
        item	Normál	hu
        item	Nagy	hu
        item	Széles	hu
        item	Automatikus	hu
        item	Világos	hu
        item	Sötét	hu
        item	Lapfigyelés	hu
        item	Tilfeldig artikkel	no
        item	Fellesskapsportal	no
        item	Prosjektportalen	no
        item	Ukens konkurranse	no
        item	Torget	no
        item	Doner	no
        item	Doner til Wikipedia	no
        item	Artikkel	no
        item	Hva lenker hit	no
        item	Siteringshjelp	no
        item	Hent forkortet URL	no,da
        item	Last ned QR-kode	no
        item	Lag en bok	no
        item	Opprett en bok	no
        item	Last ned som PDF	no
        item	Rediger lenker	no
        item	Legg til lenker	no
        item	Lys	no
        item	Mørk	no
        item	Fremhævet indhold	da
        item	Tilfældig artikel	da
        item	Velkommen	da
        item	Skribentforside	da
        item	Landsbybrønden	da
        item	Projekter	da
        item	Ønskede artikler	da
        item	Oprydning	da
        item	Donér	da
        item	Donation	da
        item	Rediger	da
        item	Rediger kildetekst	da
        item	Redigér wikikode	da
        item	Vis historik	da
        item	Hvad linker hertil	da
        item	Relaterede ændringer	da
        item	Læg en fil op	da
        item	Upload en fil	da
        item	Permanent henvisning	da
        item	Citér denne side	da
        item	Få forkortet URL	da
        item	Download QR-kode	da
        item	Lav en bog	da
        item	Download som PDF	da
        item	Redigér links	da
        item	Redigér henvisninger	da
        item	Tilføj links	da
        item	Opret en konto	da
        item	Log ind	da
        item	Lille	da
        item	Lyst	da
        item	Mørkt	da
        item	Cafenea	ro
        item	Articol aleatoriu	ro
        item	Facebook	ro
        item	Portaluri tematice	ro
        item	Articole cerute	ro
        item	Donații	ro
        item	Donează	ro
        item	Articol	ro
        item	Sursă pagină	ro
        item	Vizualizare sursă	ro
        item	Ce se leagă aici	ro
        item	Trimite fișier	ro
        item	Încarcă fișier	ro
        item	Navigare în istoric	ro
        item	Informații pagină	ro
        item	Citează acest articol	ro
        item	Obține URL scurtat	ro
        item	Descarcă codul QR	ro
        item	Creează o carte	ro
        item	Descărcare ca PDF	ro
        item	Versiune pentru tipărire	ro
        item	Modifică legăturile	ro
        item	Modifică legături	ro
        item	Adaugă legături	ro
        item	Creează cont	ro
        item	Neautentificat	ro
        item	aflați mai multe	ro
        item	Mic	ro
        item	Mare	ro
        item	Lat	ro
        item	Automat	ro
        item	Luminos	ro
        item	Întunecat	ro
        item	Πύλη:Κύρια	el
        item	Κύρια πύλη	el
        item	Κύρια σελίδα	el
        item	Κατάλογος λημμάτων	el
        item	Προβεβλημένα λήμματα	el
        item	Τυχαίο λήμμα	el
        item	Πύλη Κοινότητας	el
        item	Αγορά	el
        item	Επικοινωνία	el
        item	Δωρεές	el
        item	Δωρεά	el
        item	Λήμμα	el
        item	Συνδέσεις προς εδώ	el
        item	Επιφόρτωση αρχείου	el
        item	Φόρτωση αρχείου	el
        item	Μόνιμος σύνδεσμος	el
        item	Παραπομπή	el
        item	Λάβετε συντομευμένη διεύθυνση URL	el
        item	Λήψη κώδικα QR	el
        item	Δημιουργία βιβλίου	el
        item	Λήψη ως PDF	el
        item	Κατεβάστε ως PDF	el
        item	Επεξεργασία συνδέσμων	el
        item	Προσθήκη συνδέσμων	el
        item	Μικρό	el
        item	Τυπικό	el
        item	Μεγάλο	el
        item	Ευρύ	el
        item	Αυτόματο	el
        item	Φωτεινό	el
        item	Σκοτεινό	el
        item	मुख्य पृष्ठ	hi
        item	चौपाल	hi
        item	हाल में हुए परिवर्तन	hi
        item	हालिया घटनाएँ	hi
        item	समाज मुखपृष्ठ	hi
        item	निर्वाचित विषयवस्तु	hi
        item	यादृच्छिक लेख	hi
        item	प्रयोगपृष्ठ	hi
        item	अनुवाद हेतु लेख	hi
        item	दान	hi
        item	दान करें	hi
        item	लेख	hi
        item	संवाद	hi
        item	चर्चा	hi
        item	संपादित करें	hi
        item	यहाँ क्या जुड़ता है	hi
        item	सम्बन्धित बदलाव	hi
        item	पृष्ठ जानकारी	hi
        item	इस पृष्ठ का हवाला दें	hi
        item	लघु यू॰आर॰एल प्राप्त करें	hi
        item	संक्षिप्त यूआरएल प्राप्त करें	hi
        item	क्यूआर कोड डाउनलोड करें	hi
        item	पुस्तक बनायें	hi
        item	पीडीएफ़ रूप डाउनलोड करें	hi
        item	PDF के रूप में डाउनलोड करें	hi
        item	प्रिंट करने लायक	hi
        item	विकिडेटा आइटम	hi
        item	विकिडाटा वस्तु	hi
        item	कड़ी संपादित करें	hi
        item	कड़ियाँ संपादित करें	hi
        item	कड़ियाँ जोड़ें	hi
        item	विकिमीडिया कॉमन्स	hi
        item	लॉग इन	hi
        item	लॉग-इन	hi
        item	अंक परिवर्तन	hi
        item	छोटा	hi
        item	मानक	hi
        item	बड़ा	hi
        item	चौड़ा	hi
        item	स्वचालित	hi
        item	लाइट	hi
        item	डार्क	hi
        item	সূচিপত্র	bn
        item	অজানা নিবন্ধ	bn
        item	নির্বাচিত নিবন্ধ	bn
        item	সাম্প্রতিক পরিবর্তনসমূহ	bn
        item	সাম্প্রতিক ঘটনা	bn
        item	যোগাযোগ	bn
        item	দান করুন	bn
        item	অনুদান	bn
        item	আলোচনাসভা	bn
        item	সম্পাদনা শিখুন	bn
        item	উইকিপিডিয়া সম্পর্কে	bn
        item	ফাইল আপলোড	bn
        item	আপলোড	bn
        item	নিবন্ধ	bn
        item	সংযোগকারী পৃষ্ঠাসমূহ	bn
        item	বিশেষ পৃষ্ঠাসমূহ	bn
        item	পৃষ্ঠার তথ্য	bn
        item	এ পৃষ্ঠা উদ্ধৃত করুন	bn
        item	উদ্ধৃতি হিসেবে ব্যবহার	bn
        item	সংক্ষিপ্ত ইউআরএল পান	bn
        item	সংক্ষেপিত ইউআরএল পান	bn
        item	কিউআর কোড ডাউনলোড করুন	bn
        item	বই তৈরি করুন	bn
        item	বই তৈরি	bn
        item	পিডিএফ হিসেবে ডাউনলোড	bn
        item	পিডিএফ হিসেবে ডাউনলোড করুন	bn
        item	ছাপার যোগ্য সংস্করণ	bn
        item	উইকিউপাত্ত আইটেম	bn
        item	উইকিউপাত্ত উপাদান	bn
        item	আন্তঃভাষা সংযোগ সম্পাদনা	bn
        item	সংযোগ সম্পাদনা	bn
        item	সংযোগ যোগ করুন	bn
        item	উইকিমিডিয়া কমন্স	bn
        item	প্রবেশ	bn
        item	প্রবেশ করা নেই	bn
        item	ছোট	bn
        item	আদর্শ	bn
        item	বড়	bn
        item	চওড়া	bn
        item	স্বয়ংক্রিয়	bn
        item	উজ্জ্বল	bn
        item	অন্ধকার	bn
        item	চিত্র	bn
        item	ถามคำถาม	th
        item	บทความคัดสรร	th
        item	บทความคุณภาพ	th
        item	สุ่มบทความ	th
        item	หน้าสุ่ม	th
        item	สารบัญ	th
        item	เกี่ยวกับวิกิพีเดีย	th
        item	ติดต่อเรา	th
        item	ติดต่อวิกิพีเดีย	th
        item	บริจาคให้วิกิพีเดีย	th
        item	บริจาค	th
        item	เริ่มต้นเขียน	th
        item	ศาลาชุมชน	th
        item	เปลี่ยนแปลงล่าสุด	th
        item	ดิสคอร์ด	th
        item	บทความ	th
        item	พูดคุย	th
        item	ดูโค้ด	th
        item	หน้าที่ลิงก์มาที่นี่	th
        item	การปรับปรุงที่เกี่ยวโยง	th
        item	อัปโหลด	th
        item	ข้อมูลเกี่ยวกับหน้านี้	th
        item	อ้างอิงบทความนี้	th
        item	รับยูอาร์แอลแบบสั้น	th
        item	รับ URL แบบสั้น	th
        item	ดาวน์โหลดคิวอาร์โค้ด	th
        item	สร้างหนังสือ	th
        item	สิ่งนี้ในวิกิสนเทศ	th
        item	รายการวิกิสนเทศ	th
        item	แก้ไขลิงก์	th
        item	เพิ่มลิงก์	th
        item	วิกิมีเดียคอมมอนส์	th
        item	ยังไม่ได้ล็อกอิน	th
        item	เรื่องที่เขียน	th
        item	เล็ก	th
        item	มาตรฐาน	th
        item	ใหญ่	th
        item	กว้าง	th
        item	อัตโนมัติ	th
        item	สว่าง	th
        item	มืด	th
        item	เปลี่ยนชื่อ	th
        item	Article a l'atzar	ca
        item	Articles de qualitat	ca
        item	Comunitat	ca
        item	Portal viquipedista	ca
        item	La taverna	ca
        item	Contacte	ca
        item	Xat	ca
        item	Donatius	ca
        item	Mostra la font	ca
        item	Citau aquest article	ca
        item	Obtén una URL abreujada	ca
        item	Baixa el codi QR	ca
        item	Crea un llibre	ca
        item	Baixa com a PDF	ca
        item	Element a Wikidata	ca
        item	Modifica els enllaços	ca
        item	No heu iniciat sessió	ca
        language	Oʻzbekcha / ўзбекча	uz
        language	閩東語 / Mìng-dĕ̤ng-ngṳ̄	cdo
        language	Татарча / tatarça	tt
        language	کوردیی ناوەندی	ckb
        language	Sámegiella	se
        language	Аҧсшәа	ab
        language	Перем Коми	koi
        language	Iñupiak	ik
        language	閩南語 / Bân-lâm-gí	nan
        language	閩南語 / Bân-lâm-gú	nan
        language	IsiZulu	zu
        language	Lumbaart	lmo
        language	Basa Sunda	su
        language	Basa Jawa	jv
        language	Baso Minangkabau	min
        language	Bahasa Banjar	bjn
        language	Basa Ugi	bug
        language	ᐃᓄᒃᑎᑐᑦ / inuktitut	iu
        languages	languages	en
        languages	Other languages	en
        languages	Language links are at the top of the page.	en
        languages	Language links are at the top of the page across from the title.	en
        languages	$n more	en
        languages	Complete list	en
        languages	Read in another language	en
        languages	Available in $n languages	en
        languages	Change language	en
        languages	Andere Sprachen	de
        languages	Sprachlinks sind oben auf der Seite neben dem Titel.	de
        languages	$n weitere	de
        languages	In einer anderen Sprache lesen	de
        languages	Dans d'autres langues	fr
        languages	Autres langues	fr
        languages	Les liens vers les autres langues sont en haut de la page.	fr
        languages	$n de plus	fr
        languages	Lire dans une autre langue	fr
        languages	Otros idiomas	es
        languages	Los enlaces de idiomas están en la parte superior de la página.	es
        languages	$n más	es
        languages	Leer en otro idioma	es
        languages	Altre lingue	it
        languages	I collegamenti interlingua sono in cima alla pagina.	it
        languages	Altre $n	it
        languages	Leggi in un'altra lingua	it
        languages	$n línguas	pt
        languages	$n língua	pt
        languages	Noutras línguas	pt
        languages	Noutros idiomas	pt
        languages	Em outras línguas	pt
        languages	Outras línguas	pt
        languages	Adicionar línguas	pt
        languages	mais $n	pt
        languages	Ler noutra língua	pt
        languages	На остальных языках	ru
        languages	Ссылки на другие языки	ru
        languages	Ещё $n	ru
        languages	Читать на другом языке	ru
        languages	Ще $n	uk
        languages	Читати іншою мовою	uk
        languages	$n więcej	pl
        languages	Czytaj w innym języku	pl
        languages	Andere talen	nl
        languages	Nog $n	nl
        languages	In een andere taal lezen	nl
        languages	Andra språk	sv
        languages	$n till	sv
        languages	Läs på ett annat språk	sv
        languages	另外$n种	zh-hans
        languages	阅读其他语言版本	zh-hans
        languages	$n種語言	zh-hant
        languages	加入語言	zh-hant
        languages	另外 $n 種	zh-hant
        languages	閱讀其他語言版本	zh-hant
        languages	$nの言語版	ja
        languages	$n言語版	ja
        languages	他の言語版	ja
        languages	他$n言語	ja
        languages	他の言語で閲覧	ja
        languages	다른 언어로	ko
        languages	$n개 더	ko
        languages	다른 언어로 읽기	ko
        languages	$n لغات	ar
        languages	لغات أخرى	ar
        languages	إضافة لغات	ar
        languages	$n أكثر	ar
        languages	$n المزيد	ar
        languages	زبان‌های دیگر	fa
        languages	$n مورد دیگر	fa
        languages	בשפות אחרות	he
        languages	שפות אחרות	he
        languages	עוד $n	he
        languages	$n dil	tr
        languages	Diğer diller	tr
        languages	$n tane daha	tr
        languages	Başka bir dilde oku	tr
        languages	$n nữa	vi
        languages	Đọc bằng ngôn ngữ khác	vi
        languages	$n bahasa	id
        languages	Dalam bahasa lain	id
        languages	$n lagi	id
        languages	Další jazyky	cs
        languages	$n dalších	cs
        languages	$n muuta	fi
        languages	$n nyelv	hu
        languages	További $n	hu
        languages	$n további	hu
        languages	Andre språk	no
        languages	$n til	no
        languages	Andre sprog	da
        languages	$n mere	da
        languages	$n de limbi	ro
        languages	Alte limbi	ro
        languages	Adaugă limbi	ro
        languages	Încă $n	ro
        languages	Άλλες γλώσσες	el
        languages	$n ακόμη	el
        languages	अन्य भाषाओं में	hi
        languages	अन्य भाषाएँ	hi
        languages	$n और	hi
        languages	অন্যান্য ভাষায়	bn
        languages	অন্যান্য ভাষা	bn
        languages	আরও $nটি	bn
        languages	ภาษาอื่น	th
        languages	อีก $n	th
        languages	En altres idiomes	ca
        languages	Afegeix llengües	ca
        search	Search Wikipedia	en
        search	search	en
        search	Search this wiki	en
        search	Search for pages containing	en
        search	Search the wiki	en
        search	Full text search	en
        search	Wikipedia durchsuchen	de
        search	Volltext	de
        search	Rechercher sur Wikipédia	fr
        search	Rechercher dans Wikipédia	fr
        search	Buscar en Wikipedia	es
        search	Cerca in Wikipedia	it
        search	Cerca	it
        search	Pesquisar na Wikipédia	pt
        search	Busca	pt
        search	Pesquisar	pt
        search	Pesquisa	pt
        search	Buscar	pt
        search	Искать в Википедии	ru
        search	Пошук у Вікіпедії	uk
        search	Шукати у Вікіпедії	uk
        search	Przeszukaj Wikipedię	pl
        search	Doorzoek Wikipedia	nl
        search	Zoeken op Wikipedia	nl
        search	Zoek	nl
        search	Sök på Wikipedia	sv
        search	搜索维基百科	zh-hans
        search	搜尋維基百科	zh-hant
        search	ウィキペディア内を検索	ja
        search	위키백과 검색	ko
        search	ابحث في ويكيبيديا	ar
        search	ابحث	ar
        search	جستجو در ویکی‌پدیا	fa
        search	חיפוש בוויקיפדיה	he
        search	לערך	he
        search	Vikipedi'de ara	tr
        search	Tìm kiếm trên Wikipedia	vi
        search	Telusuri Wikipedia	id
        search	Cari di Wikipedia	id
        search	Prohledat Wikipedii	cs
        search	Hledání	cs
        search	Hae Wikipediasta	fi
        search	Keresés a Wikipédián	hu
        search	Søk i Wikipedia	no
        search	Søg på Wikipedia	da
        search	Caută în Wikipedia	ro
        search	Αναζήτηση στη Βικιπαίδεια	el
        search	विकिपीडिया में खोजें	hi
        search	खोज	hi
        search	উইকিপিডিয়ায় অনুসন্ধান	bn
        search	উইকিপিডিয়ায় খুঁজুন	bn
        search	চলুন	bn
        search	ค้นหาในวิกิพีเดีย	th
        search	สืบค้น	th
        backlink	Jump up to	en
        backlink	Jump up ^	en
        backlink	Remonter	fr
        backlink	Aller ↑	fr
        backlink	Saltar	es
        backlink	Перейти	ru
        backlink	跳至	zh-hant
        backlink	跳至：	zh-hant
        backlink	移動	ja
        backlink	Ylös	fi
        backlink	Ylös:	fi
        backlink	Felugrás	hu
        backlink	Felugrás ide:	hu
        backlink	Spring op	da
        backlink	Spring op til:	da
        backlink	Hoppa till	sv
        backlink	Upphopp till:	sv
        backlink	Upphopp	sv
        notice	dismiss	en
        notice	Dismiss	en
        notice	[dismiss]	en
        notice	[hide notice]	en
        notice	hide notice	en
        notice	Hide	en
        notice	close	en
        notice	You have new messages$1	en
        notice	You have new messages	en
        notice	Ausblenden	de
        notice	Verbergen	de
        notice	masquer	fr
        notice	Fermer	fr
        notice	ocultar	es
        notice	descartar	es
        notice	убрать	ru
        notice	скрыть	ru
        old-revision	This is an old revision of this page, as edited by $1	en
        old-revision	This is the latest accepted revision$1	en
        old-revision	This is the approved revision of this page, as well as being the most recent.	en
        old-revision	(diff) ← Older revision | Latest revision (diff) | Newer revision → (diff)	en
        old-revision	(diff) ← Older revision | $1	en
        old-revision	(diff) ← Previous revision | $1	en
        old-revision	← Older revision | $1	en
        old-revision	← Previous revision | $1	en
        old-revision	Page version status	en
        old-revision	latest accepted revision	en
        old-revision	Checked revision	en
        old-revision	Unchecked	en
        old-revision	This is a checked version of this page	en
        old-revision	Dies ist eine alte Version dieser Seite, zuletzt bearbeitet $1	de
        old-revision	gesichtete Version	de
        old-revision	Gesichtete Versionen	de
        old-revision	Sichtungsstatus	de
        old-revision	стабильная версия	ru
        old-revision	Это стабильная версия$1	ru
        old-revision	Текущая версия страницы пока не проверялась$1	ru
        old-revision	Это старая версия этой страницы, сохранённая $1	ru
        old-revision	wersja przejrzana	pl
        old-revision	To jest stara wersja tej strony, edytowana przez $1	pl
        old-revision	Ceci est une version archivée de cette page, en date du $1	fr
        old-revision	Ceci est une version archivée de cette page$1	fr
        old-revision	Esta es una versión antigua de esta página, editada $1	es
        old-revision	перевірена версія	uk
        old-revision	Статус версії сторінки	uk
        old-revision	Це стара версія цієї сторінки$1	uk
        """
}
