// Tables are not broken into lines.
// swift-format-ignore-file

/// What the extension DiscussionTools writes on talk pages, from its message files.
///
/// A line is language, role, texts with `|` between them: `latest`, what stands in front of the time of the latest comment; `comments` and
/// `people`, what stands behind their numbers; `subscribe`, the buttons; `reply`, the link behind a comment.
enum TalkTable {
    static let tsv: StaticString = """
        en	latest	Latest comment:
        en	comments	 comment| comments
        en	people	 person in discussion| people in discussion
        en	subscribe	Subscribe|Unsubscribe|subscribe|unsubscribe
        en	reply	Reply|reply
        ar	latest	التعليق الأخير:|أحدث تعليق:
        ar	comments	 تعليقات| تعليقا| تعليق
        ar	people	 أشخاص في النقاش| شخصا في النقاش| شخص في النقاش
        ar	subscribe	اشتراك|إلغاء الاشتراك
        ar	reply	ردّ
        az	latest	Son rəy:|Ən son rəy:
        az	comments	 şərh
        az	subscribe	Abunə ol|Abunəlikdən çıx|abunə ol|abunəlikdən çıx
        az	reply	Cavabla|cavabla
        bg	latest	Последен коментар:
        bg	comments	 коментар| коментара
        bg	people	 човек участва в дискусията| човека участват в дискусията
        bg	subscribe	Абониране|Отписване|абониране|отписване
        bg	reply	Отговаряне|отговор
        bn	latest	সর্বশেষ মন্তব্য:|সাম্প্রতিক মন্তব্য:
        bn	comments	টি মন্তব্য
        bn	people	 জন ব্যক্তি মন্তব্য করেছেন
        bn	subscribe	অনুসরণ করুন|অনুসরণ করবেন না
        bn	reply	উত্তর দিন
        ca	latest	Darrer comentari:
        ca	people	 persona a la discussió| persones a la discussió
        ca	subscribe	Subscriu-m'hi|Cancel·la la subscripció|subscriu-m'hi|cancel·la la subscripció
        ca	reply	Respon|respon
        cs	latest	Nejnovější komentář:|Poslední komentář:
        cs	comments	 komentář| komentáře| komentářů
        cs	people	 člověk v diskusi| lidé v diskusi| lidí v diskusi
        cs	subscribe	Odebírat|Zrušit odběr|odebírat|zrušit odběr
        cs	reply	Odpovědět|odpovědět
        da	latest	Seneste indlæg:
        da	comments	 indlæg
        da	people	 person i diskussionen| personer i diskussionen
        da	subscribe	Abonnér|Afmeld abonnement|abonner|afmeld abonnement
        da	reply	Svar|svar
        de	latest	Letzter Kommentar:
        de	comments	 Kommentar| Kommentare
        de	people	 Person ist an der Diskussion beteiligt| Personen sind an der Diskussion beteiligt
        de	subscribe	Abonnieren|Abbestellen
        de	reply	Beantworten
        el	latest	Τελευταίο σχόλιο:
        el	comments	 σχόλιο| σχόλια
        el	people	 πρόσωπο στη συζήτηση| πρόσωπα στη συζήτηση
        el	subscribe	Παρακολούθηση|Αποπαρακολούθηση|εγγραφή|κατάργηση εγγραφής
        el	reply	Απάντηση|απάντηση
        es	latest	Último comentario:
        es	comments	 comentario| comentarios
        es	people	 usuario en la discusión| usuarios en la discusión
        es	subscribe	Suscribirse|Cancelar la suscripción|suscribirse|cancelar la suscripción
        es	reply	Responder|responder
        et	latest	Viimane kommentaar:
        et	comments	 kommentaar| kommentaari
        et	people	 arutelus osaleja| arutelus osalejat
        et	subscribe	Telli|Tühista tellimus|telli|tühista tellimus
        et	reply	Vasta|vasta
        eu	latest	Azken iruzkina:
        eu	comments	 iruzkin
        eu	people	 pertsona eztabaida honetan
        eu	subscribe	Harpidetu|Harpidetza kendu|harpidetu|harpidetza kendu
        eu	reply	erantzun
        fa	latest	آخرین نظر:
        fa	comments	 نظر
        fa	people	 شخص در بحث
        fa	subscribe	اشتراک|لغو اشتراک
        fa	reply	پاسخ
        fi	latest	Viimeisin kommentti:
        fi	comments	 kommentti| kommenttia
        fi	people	 henkilö keskustelussa| henkilöä keskustelussa
        fi	subscribe	Tilaa|Peruuta tilaus|tilaa|peruuta tilaus
        fi	reply	Vastaa|vastaa
        fr	latest	Dernier commentaire :|Dernier commentaire :
        fr	comments	 commentaire| commentaires
        fr	people	 participant à la discussion| participants à la discussion
        fr	subscribe	S’abonner|Se désabonner|s’abonner|se désabonner
        fr	reply	Répondre|répondre
        gl	latest	Último comentario:
        gl	comments	 comentario| comentarios
        gl	people	 persoa na conversa| persoas na conversa
        gl	subscribe	Subscribirse|Cancelar a subscrición|subscribirse|cancelar a subscrición
        gl	reply	Responder|responder
        he	latest	תגובה אחרונה:
        he	comments	 תגובות
        he	people	 אנשים בשיחה
        he	subscribe	מינוי|ביטול מינוי
        he	reply	תגובה
        hi	latest	नवीनतम टिप्पणी:
        hi	subscribe	सदस्यता लें|सदस्यता रद्द करें|सदस्यता छोड़ें
        hi	reply	उत्तर दें
        hr	latest	Zadnji komentar:
        hr	comments	 komentar| komentara
        hr	people	 suradnik u raspravi| suradnika u raspravi
        hr	subscribe	Pretplati se|Otkaži pretplatu|prati|prestani pratiti
        hr	reply	Odgovor|odgovori
        hu	latest	Legutóbbi hozzászólás:
        hu	comments	 hozzászólás
        hu	people	 résztvevő
        hu	subscribe	Feliratkozás|Leiratkozás|feliratkozás|leiratkozás
        hu	reply	Válasz|válasz
        hy	latest	Վերջին մեկնաբանությունը՝
        hy	subscribe	Բաժանորդագրվել|Ապաբաժանորդագրվել|բաժանորդագրվել|ապաբաժանորդագրվել
        hy	reply	Պատասխանել
        id	latest	Komentar terbaru:
        id	comments	 komentar
        id	people	 orang dalam diskusi
        id	subscribe	Langganan|Berhenti langganan|langganan|berhenti berlangganan
        id	reply	Balas|balas
        it	latest	Ultimo commento:
        it	comments	 commento| commenti
        it	people	 partecipante alla discussione| partecipanti alla discussione
        it	subscribe	Iscriviti|Annulla iscrizione|iscriviti|annulla iscrizione
        it	reply	Rispondi|rispondi
        ja	latest	最新のコメント：
        ja	comments	件の コメント
        ja	people	 人が協議に参加
        ja	subscribe	購読|購読解除|更新を通知|通知を解除
        ja	reply	返信
        ka	latest	ბოლო კომენტარი:
        ka	comments	 კომენტარი
        ka	subscribe	გამოწერა|გამოწერის გაუქმება
        ka	reply	პასუხი|უპასუხე
        kk	latest	Ең соңғы пікір:
        kk	comments	 пікір
        kk	people	 кісі талқылады
        kk	subscribe	Жазылу|Жазылмау|жазылу|жазылмау
        ko	latest	마지막 댓글:|마지막 의견:
        ko	subscribe	구독|구독 해지
        ko	reply	답변
        lt	latest	Naujausias komentaras:
        lt	comments	 komentaras| komentarai
        lt	people	 diskusijos dalyvis| diskusijos dalyviai
        lt	subscribe	Prenumeruoti|Nutraukti prenumeratą|prenumeruoti|nutraukti prenumeratą
        lt	reply	atsakyti
        lv	latest	Jaunākais komentārs:
        lv	comments	 komentāri| komentārs
        lv	people	 diskusijas dalībnieki| diskusijas dalībnieks
        lv	subscribe	Saņemt paziņojumus|abonēt|atteikties no abonējuma
        lv	reply	Atbildēt|atbildēt
        ms	latest	Komen terkini:
        ms	comments	 ulasan
        ms	people	 orang dalam perbincangan
        ms	subscribe	Langgan|Berhenti melanggan|langgan|berhenti melanggan
        ms	reply	Balas|balas
        nb	latest	Siste innlegg:|Siste kommentar:
        nb	comments	 kommentar| kommentarer
        nb	people	 person deltar i diskusjonen| personer deltar i diskusjonen
        nb	subscribe	Abonner|Avslutt abonnement|abonner|avslutt abonnement
        nb	reply	Svar|svar
        nl	latest	Laatste bericht:|Laatste reactie:
        nl	comments	 bericht| berichten
        nl	people	 persoon in discussie| personen in discussie
        nl	subscribe	Abonneren|Uitschrijven|abonneren|opzeggen
        nl	reply	Reageren|reageer
        pl	latest	Najnowszy komentarz:
        pl	comments	 komentarz| komentarze| komentarzy
        pl	people	 osoba skomentowała| osoby skomentowały| osób skomentowało
        pl	subscribe	Subskrybuj|Anuluj subskrypcję|subskrybuj|anuluj subskrypcję
        pl	reply	Odpowiedz|odpowiedz
        pt	latest	Último comentário:
        pt	comments	 comentário| comentários
        pt	people	 pessoa na discussão| pessoas na discussão
        pt	subscribe	Subscrever|Anular subscrição|subscrever|cancelar subscrição
        pt	reply	Responder|responder
        pt-br	latest	Último comentário:
        pt-br	comments	 comentário| comentários
        pt-br	people	 pessoa na discussão| pessoas na discussão
        pt-br	subscribe	Inscrever-se|Cancelar inscrição|inscrever-se|cancelar inscrição
        pt-br	reply	Responder|responder
        ro	latest	Ultimul comentariu:
        ro	comments	 comentariu| comentarii
        ro	people	 persoană în discuție| persoane în discuție
        ro	subscribe	Abonare|Dezabonare|abonare|dezabonare
        ro	reply	Răspunde|răspunde
        ru	latest	Последнее сообщение:|Последний комментарий:
        ru	comments	 сообщение| сообщения| сообщений
        ru	people	 человек в обсуждении| человека в обсуждении
        ru	subscribe	Подписаться|Отписаться|подписаться|отписаться
        ru	reply	Ответить|ответить
        sk	subscribe	odoberať|zrušiť odober
        sk	reply	odpovedať
        sl	latest	Zadnji komentar:
        sl	comments	 komentar| komentarja| komentarji| komentarjev
        sl	people	 oseba v pogovoru| osebi v pogovoru| osebe v pogovoru| oseb v pogovoru
        sl	subscribe	Naroči|Odnaroči|naroči|odnaroči
        sl	reply	Odgovori|odgovori
        sr-ec	latest	Последњи коментар:
        sr-ec	comments	 коментар| коментара
        sr-ec	people	 уредник у расправи| уредника у расправи
        sr-ec	subscribe	Прати|Прекини праћење|прати|не прати
        sr-ec	reply	Одговори|одговори
        sv	latest	Senaste kommentaren:
        sv	comments	 kommentar| kommentarer
        sv	people	 person i diskussionen| personer i diskussionen
        sv	subscribe	Prenumerera|Avsluta prenumeration|följ|sluta följa
        sv	reply	Svara|svara
        th	latest	ความคิดเห็นล่าสุด:|ความคิดเห็นล่าสุดเมื่อ:
        th	comments	 ความคิดเห็น
        th	people	 คนในการอภิปราย
        th	subscribe	สมัครรับ|เลิกสมัครรับ|ติดตาม
        th	reply	ตอบกลับ
        tr	latest	Son yorum:
        tr	comments	 yorum
        tr	people	 kişi tartışmada
        tr	subscribe	Abone ol|Abonelikten çık|abone ol|abonelikten çık
        tr	reply	Yanıtla|yanıtla
        uk	latest	Найсвіжіший коментар:
        uk	comments	 коментар| коментарі| коментарів
        uk	people	 особа в обговоренні| особи в обговоренні| осіб в обговоренні
        uk	subscribe	Підписатися|Відписатися|підписатись|відписатись
        uk	reply	Відповісти|відповісти
        vi	latest	Bình luận mới nhất:
        vi	comments	 bình luận
        vi	people	 người đã thảo luận
        vi	subscribe	Theo dõi|Ngừng theo dõi|theo dõi|ngừng theo dõi
        vi	reply	Trả lời|trả lời
        zh-hans	latest	最新留言：
        zh-hans	comments	条留言
        zh-hans	people	人参与讨论
        zh-hans	subscribe	订阅|取消订阅
        zh-hans	reply	回复
        zh-hant	latest	最新留言：
        zh-hant	comments	則留言
        zh-hant	people	個人參與討論
        zh-hant	subscribe	訂閱|取消訂閱
        zh-hant	reply	回覆
        """
}
