/// How wikis mark pages that only tell the meanings of a name apart.
///
/// A line is language, mark, text. The mark `suffix` is what stands in parentheses behind the title ("Mercury
/// (disambiguation)"), `category` is the name of a category, without its namespace, that holds such pages and no
/// others. Who reads them folds case. A word that is a suffix of ordinary titles as well is not listed.
///
/// The marks were compiled by hand: what the titles and categories of Wikipedias say.
enum DisambiguationTable {
    static let tsv: StaticString = """
        af	suffix	dubbelsinnig
        af	category	dubbelsinnig
        af	category	Dubbelsinnige bladsye
        an	suffix	desambigación
        ang	category	Scīrung
        ar	suffix	توضيح
        ar	category	صفحات توضيح
        ar	category	جميع صفحات التوضيح
        arz	suffix	توضيح
        arz	category	صفحات توضيح
        ast	suffix	dixebra
        ast	category	Dixebra
        ast	category	Wikipedia:Dixebra
        az	suffix	dəqiqləşdirmə
        az	category	Dəqiqləşdirmə
        ba	suffix	мәғәнәләр
        be	suffix	значэнні
        be-tarask	suffix	неадназначнасьць
        be-tarask	suffix	значэньні
        be-tarask	category	Вікіпэдыя:Неадназначнасьці
        bg	suffix	пояснение
        bg	category	Пояснителни страници
        bn	suffix	দ্ব্যর্থতা নিরসন
        bn	category	দ্ব্যর্থতা নিরসন পাতা
        bn	category	দ্ব্যর্থতা নিরসন
        br	suffix	disheñvelout
        bs	suffix	čvor
        bs	category	Čvor
        ca	suffix	desambiguació
        ca	category	Pàgines de desambiguació
        ceb	suffix	pagklaro
        ckb	suffix	ڕوونکردنەوە
        cs	suffix	rozcestník
        cs	category	Rozcestníky
        cs	category	Wikipedie:Rozcestníky
        cv	suffix	пĕлтерĕшсем
        cv	suffix	пӗлтерӗшсем
        cy	suffix	gwahaniaethu
        cy	category	Gwahaniaethu
        cy	category	Tudalennau gwahaniaethu
        da	suffix	flertydig
        da	category	Flertydig
        de	suffix	Begriffsklärung
        de	category	Begriffsklärung
        el	suffix	αποσαφήνιση
        el	category	Αποσαφήνιση
        el	category	Σελίδες αποσαφήνισης
        en	suffix	disambiguation
        en	category	Disambiguation pages
        en	category	All disambiguation pages
        en	category	All article disambiguation pages
        en	category	Disambiguation pages with short descriptions
        en	category	Human name disambiguation pages
        en	category	Place name disambiguation pages
        en	category	Educational institution disambiguation pages
        en	category	Hospital disambiguation pages
        en	category	Ship disambiguation pages
        en	category	Broadcast call sign disambiguation pages
        en	category	Airport disambiguation pages
        en	category	Letter–number combination disambiguation pages
        en	category	Disambiguation pages with given-name-holder lists
        en	category	Disambiguation pages with surname-holder lists
        en	category	Disambiguations
        eo	suffix	apartigilo
        eo	category	Apartigiloj
        es	suffix	desambiguación
        es	category	Desambiguación
        es	category	Wikipedia:Desambiguación
        et	suffix	täpsustus
        et	category	Täpsustusleheküljed
        eu	suffix	argipena
        eu	category	Argipen orriak
        fa	suffix	ابهام‌زدایی
        fa	category	صفحه‌های ابهام‌زدایی
        fa	category	همه صفحه‌های ابهام‌زدایی
        fi	suffix	täsmennyssivu
        fi	category	Täsmennyssivut
        fo	suffix	fleiri týdningar
        fo	category	Fleiri týdningar
        fr	suffix	homonymie
        fr	category	Homonymie
        fr	category	Homonymie de patronyme
        fr	category	Homonymie de toponyme
        fy	category	Trochferwiisside
        ga	suffix	idirdhealú
        ga	category	Idirdhealáin
        gl	suffix	homónimos
        gl	category	Homónimos
        gsw	suffix	Begriffsklärung
        gsw	category	Begriffsklärung
        he	suffix	פירושונים
        he	category	פירושונים
        hi	suffix	बहुविकल्पी
        hi	suffix	बहुविकल्पी शब्द
        hi	category	बहुविकल्पी शब्द
        hr	suffix	razdvojba
        hr	category	Razdvojba
        hu	suffix	egyértelműsítő lap
        hu	category	Egyértelműsítő lapok
        hy	suffix	այլ կիրառումներ
        ia	suffix	disambiguation
        ia	category	Disambiguation
        id	suffix	disambiguasi
        id	category	Disambiguasi
        id	category	Halaman disambiguasi
        io	category	Homonimi
        is	suffix	aðgreining
        is	category	Aðgreiningarsíður
        it	suffix	disambigua
        it	category	Disambigua
        it	category	Pagine di disambiguazione
        ja	suffix	曖昧さ回避
        ja	category	曖昧さ回避
        ja	category	すべての曖昧さ回避
        jv	suffix	disambiguasi
        jv	category	Disambiguasi
        ka	suffix	მრავალმნიშვნელოვანი
        ka	category	მრავალმნიშვნელოვანი
        kk	suffix	айрық
        kn	suffix	ದ್ವಂದ್ವ ನಿವಾರಣೆ
        ko	suffix	동음이의
        ko	category	동음이의
        ko	category	동음이의어 문서
        ku	suffix	cudakirin
        ku	category	Rûpelên cudakirinê
        kw	category	Folennow klerheans
        la	suffix	discretiva
        la	category	Discretiva
        lb	suffix	Homonymie
        lb	category	Homonymie
        lmo	suffix	disambigua
        lt	suffix	reikšmės
        lt	category	Nuorodiniai straipsniai
        lv	suffix	nozīmju atdalīšana
        lv	category	Nozīmju atdalīšana
        lzh	suffix	釋義
        min	suffix	disambiguasi
        mk	suffix	појаснување
        mk	category	Страници за појаснување
        ml	suffix	വിവക്ഷകൾ
        mr	suffix	निःसंदिग्धीकरण
        mr	category	निःसंदिग्धीकरण
        ms	suffix	nyahkekaburan
        ms	category	Nyahkekaburan
        mt	category	Diżambigwazzjoni
        nan	suffix	khu-pia̍t-ia̍h
        nan	category	Khu-pia̍t-ia̍h
        nds	suffix	mehrdüdig Begreep
        nds	category	Mehrdüdig Begreep
        ne	suffix	बहुविकल्पी
        nl	suffix	doorverwijspagina
        nl	category	Wikipedia:Doorverwijspagina
        nn	suffix	fleirtyding
        nn	category	Fleirtydingssider
        no	suffix	andre betydninger
        no	suffix	andre betydningar
        no	category	Pekere
        no	category	Pekersider
        oc	suffix	omonimia
        oc	category	Omonimia
        pa	suffix	ਗੁੰਝਲ-ਖੋਲ੍ਹ
        pl	suffix	ujednoznacznienie
        pl	category	Strony ujednoznaczniające
        pt	suffix	desambiguação
        pt	category	Desambiguação
        ro	suffix	dezambiguizare
        ro	category	Dezambiguizare
        ro	category	Pagini de dezambiguizare
        ru	suffix	значения
        ru	category	Страницы значений
        ru	category	Страницы значений по алфавиту
        ru	category	Многозначные термины
        scn	suffix	disambigua
        scn	category	Disambigua
        sco	suffix	disambiguation
        sco	category	Disambiguation pages
        sco	category	Disambiguation
        sh	suffix	razvrstavanje
        sh	suffix	višeznačna odrednica
        sh	category	Razvrstavanje
        simple	suffix	disambiguation
        simple	category	Disambiguation
        simple	category	Disambiguation pages
        simple	category	All disambiguation pages
        sk	suffix	rozlišovacia stránka
        sk	category	Rozlišovacie stránky
        sl	suffix	razločitev
        sl	category	Razločitev
        sl	category	Razločitvene strani
        sq	suffix	kthjellim
        sq	category	Kthjellime
        sr	suffix	вишезначна одредница
        sr	suffix	višeznačna odrednica
        sr	category	Вишезначна одредница
        sr	category	Višeznačna odrednica
        su	suffix	disambiguasi
        su	category	Disambiguasi
        sv	suffix	olika betydelser
        sv	category	Förgreningssider
        sv	category	Förgreningssidor
        sw	suffix	maana
        ta	suffix	பக்கவழி நெறிப்படுத்தல்
        ta	category	பக்கவழி நெறிப்படுத்தல் பக்கங்கள்
        te	suffix	అయోమయ నివృత్తి
        te	category	అయోమయ నివృత్తి పేజీలు
        th	suffix	แก้ความกำกวม
        th	category	การแก้ความกำกวม
        th	category	หน้าแก้ความกำกวม
        tl	suffix	paglilinaw
        tl	category	Paglilinaw
        tr	suffix	anlam ayrımı
        tr	category	Anlam ayrımı
        tr	category	Anlam ayrım
        tr	category	Anlam ayrımı sayfaları
        tt	suffix	мәгънәләр
        uk	suffix	значення
        uk	category	Багатозначні терміни
        ur	suffix	ضد ابہام
        ur	category	ضد ابہام صفحات
        uz	suffix	maʼnolari
        vec	suffix	disambigua
        vi	suffix	định hướng
        vi	category	Trang định hướng
        vi	category	Tất cả các trang định hướng
        vo	suffix	telplänov
        vo	category	Telplänovapads
        wa	category	Omonimeye
        war	suffix	pansayod
        yue	suffix	搞清楚
        yue	category	搞清楚
        zh	suffix	消歧义
        zh	suffix	消歧義
        zh	category	消歧义
        zh	category	消歧義
        zh	category	消歧义页
        zh	category	消歧義頁
        zh	category	消歧义页面
        zh	category	消歧義頁面
        zh	category	全部消歧义页面
        zh	category	全部消歧義頁面
        """
}
