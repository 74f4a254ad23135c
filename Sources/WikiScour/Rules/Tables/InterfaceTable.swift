// So many lines do without indentation.
// swift-format-ignore-file

/// The words that MediaWiki puts around an article, in each language, made by `Tools/make-interface-table`.
///
/// A line is role, text, languages. The roles are those of ``InterfaceRole``; the text is what a reader sees. `$1` is a
/// part of it that may be anything, `$n` a number, `$s` a short one: the name of a wiki. A language is listed where its
/// own message files have the text, and not where it takes it from another language. The lines stand in the order of
/// the texts' bytes, an open part before all bytes, so that who reads them need not sort.
///
/// In front stand the version of MediaWiki that the facts come from, a digest of the tool, and the languages in order.
///
/// The facts come from the message files of MediaWiki, of its skins Vector, MonoBook, Timeless and Minerva, and of the
/// extensions Cite, CiteThisPage, VisualEditor, CategoryTree and Scribunto. What they do not have is in
/// ``InterfaceSupplement``.
enum InterfaceTable {
    static let tsv: StaticString = #"""
@mediawiki	1.39.17
@tool	733c1b776a64eac8
@languages	aa,aae,ab,abr,abs,ace,acf,acm,ady,ady-cyrl,aeb,aeb-arab,aeb-latn,af,aig,aii,ajg,ak,akz,aln,als,alt,am,ami,an,ang,ann,anp,apc,ar,arc,arn,arq,ary,arz,as,ase,ast,atj,av,avk,awa,ay,az,azb,ba,ban,ban-bali,bar,bat-smg,bbc,bbc-latn,bcc,bci,bcl,bdr,be,be-tarask,be-x-old,bew,bg,bgc,bgn,bh,bho,bi,bjn,blc,blk,bm,bn,bo,bol,bom,bpy,bqi,br,brh,brx,bs,btm,bto,bug,bug-bugi,bxr,ca,cak,cbk-zam,ccp,cdo,cdo-hant,cdo-latn,ce,ceb,ch,chn,cho,chr,chy,cjy-hant,ckb,cko,cnr-latn,co,cop,cps,cpx,cpx-hans,cpx-hant,cr,crh,crh-cyrl,crh-latn,crh-ro,cs,csb,cu,cv,cy,da,dag,dar,de,de-at,de-ch,de-formal,dga,din,diq,dlg,dsb,dtp,dty,dua,dv,dz,ee,efi,egl,ekp,el,eml,en,en-ca,en-gb,eo,es,es-419,es-formal,et,eu,ext,fa,fat,ff,fi,fit,fiu-vro,fj,fo,fon,fr,frc,frp,frr,fur,fvr,fy,ga,gaa,gag,gan,gan-hans,gan-hant,gbm,gcf,gcr,gd,gl,gld,glk,gn,gom,gom-deva,gom-latn,gor,got,gpe,grc,gsw,gu,guc,gur,guw,gv,ha,hak,hak-hant,hak-latn,hav,haw,he,hi,hif,hif-latn,hil,hke,hno,ho,hoc-latn,hr,hrx,hsb,hsn,ht,hu,hu-formal,hy,hyw,hz,ia,iba,ibb,id,ie,ig,igl,ii,ik,ike-cans,ike-latn,ilo,inh,io,is,ish,isv-cyrl,isv-latn,it,iu,izh,ja,jam,jbo,jje,jut,jv,jv-java,ka,kaa,kab,kac,kai,kaj,kbd,kbd-cyrl,kbp,kcg,kck,kea,kg,kge,khw,ki,kip,kiu,kj,kjh,kjp,kk,kk-arab,kk-cn,kk-cyrl,kk-kz,kk-latn,kk-tr,kl,km,kn,knc,ko,ko-kp,koi,kr,krc,kri,krj,krl,ks,ks-arab,ks-deva,ksh,ksw,ku,ku-arab,ku-latn,kum,kus,kv,kw,ky,la,lad,lag,lb,lbe,lez,lfn,lg,li,lij,liv,ljp,lki,lkt,lld,lmo,ln,lo,loz,lrc,lt,ltg,lua,lus,luz,lv,lzh,lzz,mad,mag,mai,mak,map-bms,maw,mdf,mdh,mey,mfa,mg,mh,mhr,mi,min,mk,ml,mn,mnc,mnc-mong,mni,mns,mnw,mo,mos,mr,mrh,mrj,ms,ms-arab,msi,mt,mui,mus,mvf,mwl,my,myv,mzn,na,nah,nan,nan-hans,nan-hant,nan-latn-pehoeji,nan-latn-tailo,nap,nds,nds-nl,ne,new,ng,nia,nit,niu,nl,nl-informal,nmz,nn,no,nod,nog,nov,nqo,nr,nrm,nso,nup,nv,ny,nyn,nyo,nys,nzi,oc,ojb,olo,om,or,os,osi,pa,pag,pam,pap,pcd,pcm,pdc,pdt,pfl,pi,pih,piu,pl,pms,pnb,pnt,ppl,prg,prs,ps,pt,pt-br,pwn,qu,qug,qwh,rej,rgn,rif,rki,rm,rmc,rmf,rmy,rn,ro,roa-rup,roa-tara,rsk,ru,rue,rup,ruq,ruq-cyrl,ruq-latn,rut,rw,ryu,sa,sah,sas,sat,sc,scn,sco,sd,sdc,sdh,se,se-fi,se-no,se-se,sei,ses,sg,sgs,sh,sh-latn,shi,shi-latn,shi-tfng,shn,shy,shy-latn,si,simple,sjd,sje,sju,sk,skr,skr-arab,sl,sli,sm,sma,smn,sms,sn,so,sq,sr,sr-ec,sr-el,srn,sro,ss,st,stq,sty,su,sv,sw,sxu,syl,szl,szy,ta,tay,tcy,tdd,te,tet,tg,tg-cyrl,tg-latn,th,ti,tig,tk,tl,tly,tly-cyrl,tn,to,tok,tpi,tr,tru,trv,ts,tsg,tt,tt-cyrl,tt-latn,ttj,tum,tw,ty,tyv,tzm,udm,ug,ug-arab,ug-latn,uk,ur,uz,uz-cyrl,uz-latn,ve,vec,vep,vi,vls,vmf,vmw,vo,vot,vro,wa,wal,war,wls,wlx,wo,wsg,wuu,wuu-hans,wuu-hant,xal,xh,xmf,xmm,xon,xsy,yi,yo,yoi,yrl,yua,yue,yue-hant,za,zea,zgh,zh,zh-classical,zh-cn,zh-hans,zh-hant,zh-hk,zh-min-nan,zh-mo,zh-my,zh-sg,zh-tw,zh-yue,zmi,zu
languages	$n (na) wika	tl
modified	$1 (तमे) दिनाङ्के $1 समये अन्तिमपरिवर्तनं जातम्	sa
hidden-categories	$n Gehydedra flocca	ang
footer	$s Ho asɛm	abr
categories	$n Pinbuci’ niya’ qmasuw	tay
languages	$n Sprache	de
languages	$n Sprachen	de
footer	$s Upurum	hoc-latn
tagline	$s aete	hoc-latn
fold	$1 alt bölməsini göstər/gizlə	az
fold	$1 alt bölümünü aç/kapa	tr
footer	$s aqqında	crh-latn
tagline	$s aṭangin	lus
footer	$s baa haneʼ	nv
languages	$1 bahasa	id
languages	$n bahasa	ms
footer	$s barədə	tly
footer	$s birra	sje
tagline	$s bitsʼą́ą́dę́ę́ʼ	nv
edit	$1 bölməsini redaktə et	az
footer	$s chungchang	lus
modified	$1 ci $1 lañ mujjee soppi xët wi.	wo
tagline	$s ci jihengge	mnc
notice	$1 dauzkazu ($1).	eu
footer	$s de daljingga	mnc
languages	$n dildə	az
search	$s doorzoeken	nl
search	$s durchsuchen	de
difference	$1 eilutė:	lt
file-page	$1 fitxategi honen $1 aurreikuspenaren tamaina: $1.	eu
edit-page	$1 forrásának megtekintése	hu
languages	$n gjuhë	sq
footer	$s guneari buruz	eu
footer	$s hakkînda	crh-ro
footer	$s hakkında	tr
footer	$s hakynda	tk
footer	$s haqida	uz
footer	$s haqqında	az,kaa
languages	$n hizkuntza	eu
footer	$s ho asɛm	ak,fat,tw
languages	$s honetan hizkuntzen loturak orriaren goiko aldean daude, artikuluaren izenburuaren eskuinaldean. Joan gora.	eu
footer	$s i sou ndè	bci
languages	$n idioma	es,pt,pt-br
languages	$n idiomas	es,pt,pt-br
special-page	$1 ilə əlaqəli dəyişikliklər	az
tagline	$s irraa	om
special-page	$1 istifadəçisinin töhfələri	az
tagline	$s iti'ab	sei
old-revision	$1 itibarı ile sayfanın şu anki hâli	tr
footer	$s için	gag
special-page	$1 için kullanıcı katkıları	tr
languages	$n jazyk	cs,sk
languages	$n jazykov	sk
languages	$n jazyky	cs,sk
languages	$n jazyků	cs
languages	$n jezik	bs,hr,sh-latn,sl,sr-el
languages	$n jezika	bs,hr,sh-latn,sl,sr-el
languages	$n jeziki	sl
languages	$n jezikov	sl
languages	$n język	pl
languages	$n języki	pl
languages	$n języków	pl
categories	$n ka ’a’apolen	xsy
languages	$n kalba	lt
languages	$n kalbų	lt
footer	$s ke baare me	hif-latn
languages	$n keel	et
languages	$n keelt	et
languages	$n kieli	fi
languages	$n kieltä	fi
special-page	$1 közreműködései	hu
tagline	$s lan	knc,kr
languages	$n language	en
languages	$n languages	en
languages	$n langue	fr
languages	$n langues	fr
special-page	$1 lankidearen ekarpenak	eu
search	$s layihəsində axtar	az
languages	$n limbi	ro
languages	$n limbă	ro
languages	$n lingua	gl,it
languages	$n linguas	gl
languages	$n lingue	it
languages	$n lingvo	eo
languages	$n lingvoj	eo
languages	$n llengua	ca
languages	$n llengües	ca
edit-page	$1 létrehozása	hu
tagline	$s maǵlıwmatı	kaa
tagline	$s mew	arn
languages	$n ngôn ngữ	vi
languages	$1 nyelv	hu
footer	$s ná bárav aŧ	brh
item	$1 olarak oturum açıldı	tr
item	$1 olaraq giriş edilib	az
search	$s paieška	lt
tagline	$s palach ukuk	chn
retrieved	$1 pankamanta hapishka	qug
footer	$s pillugu	kl
tagline	$s proyektınnan	tt-latn
footer	$s rehegua	gn
footer	$s reçé	yrl
tagline	$s rájest	sje
edit-page	$1 sahifasining manbasini koʻrish	uz
tagline	$s savn	gom-latn
tagline	$s saydından	gag
edit-page	$1 sayfasını oluşturuyorsunuz	tr
edit-page	$1 sayfasının kaynağını görüntüle	tr
tagline	$s saytından	az
tagline	$s saýtyndan	tk
tagline	$s sitesinden	tr
languages	$n sprog	da
languages	$n språk	nn,no,sv
categories	$n sspug kingal kleegan	trv
edit-page	$1 szerkesztése	hu
edit-page	$1 szerkesztése (szakasz)	hu
languages	$n ta til	uz
languages	$n taal	nl
languages	$n talen	nl
old-revision	$1 tarihindeki hâli	tr
old-revision	$1 tarixinə olan versiya	az
tagline	$s tasawurîndan	crh-ro
tagline	$s tawhta	mrh
footer	$s thâtih	mrh
footer	$s tiitelandmed	et
languages	$n tungumál	is
footer	$s turaly	kk-latn
footer	$s turında	tt-latn
footer	$s tutvustus	vro
old-revision	$1 tərəfindən edilmiş $1 tarixli redaktə	az
languages	$n valoda	lv
languages	$n valodas	lv
old-revision	$1 versija	lt
footer	$s vixim	gom-latn
languages	$n wika	tl
search	$s wikian bilatu	eu
footer	$s yɛla	kus
tagline	$s án	brh
tagline	$s çui	yrl
footer	$s ñi zungu	arn
search	$s üzerinde ara	tr
item	$1 üzerinde gör	tr
item	$1 üzərindən baxış	az
edit-page	$1 üçün vikimətnə bax	az
footer	$s Ŋu Nya	ee
footer	$s şeni	lzz
modified	$1 ɖo $1 wɛ wémá élɔ ɖyɔ́ guɖo guɖo tɔn.	fon
languages	$n γλώσσα	el
languages	$n γλώσσες	el
footer	$s акъкъында	crh-cyrl
footer	$s акында	nog
tagline	$s аҟнытә	ab
footer	$s баяс	sjd
edit-page	$1 бетінің кодын көру	kk-cyrl
footer	$s гишӓн	mrj
tagline	$s гыч	mhr
footer	$s гьакъында	kum
tagline	$s гӹц материал	mrj
tagline	$s деп сайттан	tyv
tagline	$s диэн сиртэн ылыллыбыт	sah
tagline	$s долбоорунан	ky
footer	$s дугайында	tyv
languages	$n език	bg
languages	$n езика	bg
tagline	$s жобасынан	kk-cyrl
search	$s жобасынан іздеу	kk-cyrl
footer	$s иазкны	ab
footer	$s йылiсь	koi
footer	$s йылысь	kv
old-revision	$1 кезіндегі нұсқа	kk-cyrl
old-revision	$1 кезіндегі соңғы нұсқа	kk-cyrl
footer	$s керегинде	alt
footer	$s колга	mdf
footer	$s ланга	myv
footer	$s лаьцна	ce
tagline	$s лейхасындан	nog
tagline	$s лопаста	mdf
tagline	$s лопасто	myv
tagline	$s материал	inh
tagline	$s материалӗ	cv
languages	$n мов	uk
languages	$n мова	be,be-tarask,uk
languages	$n моваў	be-tarask
languages	$n мови	uk
languages	$n мовы	be,be-tarask
languages	$n моў	be
footer	$s нерген	mhr
footer	$s опьсаниѥ	cu
tagline	$s проектден	kum
tagline	$s проекттан	sty
footer	$s проекттеңер	kjh
tagline	$s проектынан	ba
tagline	$s проектыннан	tt-cyrl
item	$1 ретінде кіргенсіз	kk-cyrl
footer	$s сайт тухай	bxr
tagline	$s сайталдаса	av
tagline	$s сайтны материалы	krc
footer	$s сайтны юсюнден	krc
tagline	$s сайттаҥ	alt
item	$1 сайтынан көру	kk-cyrl
tagline	$s сайтһаа абтаһан мэдээсэл	bxr
tagline	$s страница	cu
fold	$1 суббөлімін көрсету/жасыру	kk-cyrl
footer	$s сярысь	udm
tagline	$s тiп сайттаң	kjh
modified	$1 те лопась меельцеде витнезь $1-со.	myv
footer	$s туралы	kk-cyrl
footer	$s тураһында	ba
footer	$s турлы	sty
footer	$s турында	tt-cyrl
footer	$s тууралуу	ky
footer	$s туһунан	dlg,sah
footer	$s тыххæй	os
languages	$n тіл	kk-cyrl
footer	$s фэгъэхьыгъэу	ady-cyrl
footer	$s хьакъехьа	inh
footer	$s хӀакъалъулъ	av
tagline	$s чуьра гӀирс	ce
languages	$n язык	ru
languages	$n языка	ru
languages	$n языков	ru
languages	$n јазик	mk
languages	$n јазици	mk
languages	$n језик	sr-ec
languages	$n језика	sr-ec
special-page	$1 қатысушысының үлесі	kk-cyrl
footer	$s ҫинчен	cv
tagline	$s һиртэн ылыллыбыт	dlg
languages	$n լեզու	hy
footer	$s մասին	hy
special-page	$1 մասնակցի ներդրումը	hy
history-page	$1 փոփոխումների պատմություն	hy
languages	$n שפות	he
footer	$s بابت	sd
footer	$s بارے	pnb
footer	$s بارے اچ	hno
tagline	$s توں	pnb,skr-arab
footer	$s تۋرالى	kk-arab
tagline	$s جه	mzn
tagline	$s جي	glk
footer	$s خَوِری	mzn
footer	$s دا تعارف	skr-arab
notice	$1 دارید ($1)	fa
languages	$n زبان	fa,ur
languages	$n زبانیں	ur
tagline	$s سائٹ سی	hno
tagline	$s سایتیندان	azb
tagline	$s سے	ur
tagline	$s طرفان	sd
languages	$n لغة	ar
footer	$s مُتعلِق	ks,ks-arab
search	$s میں تلاش	ur
search	$s میں تلاش کریں	ur
tagline	$s پؠٹھٕ	ks
retrieved	$1 پؠٹھٕ اِستِمال کۄٚرمُت	ks
item	$1 پر دیکھیں	ur
footer	$s کا تعارف	ur
edit-page	$1 کا مسودہ	ur
fold	$1 کے ذیلی قطعہ پر جائیں	ur
footer	$s ھەققىدە	ug-arab
retrieved	$1 އިން	dv
footer	$s इच्चस्स विसये	pi
fold	$1 उप-अनुभाग को टॉगल करें	hi
tagline	$s कडल्यान	gom-deva
tagline	$s कडून	mr
old-revision	$1 का अवतरण	hi
edit-page	$1 का स्रोत देखें	hi
footer	$s के बारे मा	awa
footer	$s के बारे में	bho,hi
footer	$s के बारेमे	mag
item	$1 के रूप में प्रवेश किया	hi
special-page	$1 के सदस्य योगदान	hi
old-revision	$1 के समय का अवतरण	hi
footer	$s केरौ बारे मँ	anp
tagline	$s केरौ बारे मँ	anp
footer	$s कै बारा मै	bgc
tagline	$s तः	sa
item	$1 पर देखें	hi
tagline	$s प्यठॖ	ks-deva
tagline	$s बठेइ	dty
footer	$s बद्दल	mr
languages	$n भाषा	hi
languages	$n भाषाएँ	hi
footer	$s मुतलिक़	ks-deva
search	$s में खोजें	hi
footer	$s विशीं	gom-deva
footer	$s विषयकं	sa
tagline	$s सी आयो हुओ	bgc
tagline	$s से	awa,bho,hi,mag
search	$s অনুসন্ধান	bn
fold	$1 উপঅনুচ্ছেদ টগল করুন	bn
old-revision	$1 তারিখে সংশোধিত সংস্করণ	bn
old-revision	$1 তারিখে সম্পাদিত সর্বশেষ সংস্করণ	bn
tagline	$s থেকে	bn
difference	$1 নং লাইন:	bn
edit-page	$1 পাতাটি তৈরি করছেন	bn
footer	$s বৃত্তান্ত	bn
item	$1 হিসাবে প্রবেশ	bn
tagline	$s ਤੋਂ	pa
footer	$s ਬਾਰੇ	pa
footer	$s વિષે	gu
footer	$s ବାବଦରେ	or
special-page	$1 இற்கான பயனர் பங்களிப்புகள்	ta
tagline	$s இலிருந்து	ta
old-revision	$1 இல் கடைசித் திருத்தம்	ta
search	$s இல் தேடு	ta
old-revision	$1 இல் நிலவும் திருத்தம்	ta
item	$1 இல் பார்	ta
edit-page	$1 உருவாக்கம்	ta
edit-page	$1 என்பதற்கான மூலத்தைப் பார்	ta
footer	$s ஐப் பற்றி	ta
search	$s தளத்தில் தேடு	ta
edit-page	$1 தொகுக்கப்படுகிறது	ta
edit	$1 பகுதியைத் தொகு	ta
languages	$n மொழி	ta
languages	$n மொழிகள்	ta
fold	$1 ఉపవర్గాన్ని టాగుల్ చెయ్యి	te
footer	$s గురించి	te
old-revision	$1 చేసిన $1 నాటి కూర్పు	te
old-revision	$1 నాటి కూర్పు	te
old-revision	$1 నాటి చిట్టచివరి కూర్పు	te
edit-page	$1 ని సవరిస్తున్నారు	te
edit-page	$1 ని సవరిస్తున్నారు (విభాగం)	te
tagline	$s నుండి	te
edit-page	$1 పేజీ సోర్సు చూడండి	te
edit-page	$1 పేజీని సృష్టిస్తున్నారు	te
languages	$n భాష	te
languages	$n భాషలు	te
special-page	$1 మార్పుచేర్పులు	te
item	$1 లో చూడండి	te
footer	$s ಬಗ್ಗೆ	kn
tagline	$s സംരംഭത്തിൽ നിന്ന്	ml
footer	$s സം‌രംഭത്തെക്കുറിച്ച്	ml
footer	$s පිළිබඳ	si
tagline	$s වෙතින්	si
languages	$n ภาษา	th
footer	$s གི་སྐོར་ལས།	dz
redirect	$1 ནས་ཁ་ཕྱོགས་བསྐྱར་དུ་བཟོས་པ།	bo
tagline	$s ལས།	dz
categories	$n ကရူၢ်	ksw
categories	$n ကရူၢ်တဖၣ်	ksw
footer	$s ခရာႏ	blk
tagline	$s ခဝ့်	kjp
tagline	$s မှ	my
footer	$s အကြောင်း	my
languages	$n ენა	ka
footer	$s შესახებ	ka
tagline	$s ᠴᡳ ᠵᡳᡥᡝᠩᡤᡝ	mnc-mong
modified	$1 ᡩᡝ ᡝᡵᡝ ᠠᡶᠠᡥᠠ ᠪᡝ ᡴᡡᠪᡠᠯᡳᠪᡠᡥᠠ ᠪᡳᡥᡝ	mnc-mong
footer	$s ᡩᡝ ᡩᠠᠯᠵᡳᠩᡤᠠ	mnc-mong
tagline	$s ᱠᱷᱚᱱ	sat
footer	$s ᱵᱟᱵᱚᱛ	sat
edit-page	$1 – izrada	sh-latn
special-page	$1 – korisnički doprinosi	sh-latn
difference	$1 – razlika između verzija	sh-latn
special-page	$1 – rezultati pretrage	sh-latn
history-page	$1 — istorija izmena	sr-el
difference	$1 — razlika između izmena	sr-el
special-page	$1 — rezultati pretrage	sr-el
special-page	$1 — stranice koje vode ovamo	sr-el
edit-page	$1 — uređivanje	sr-el
history-page	$1 — история изменений	ru
history-page	$1 — историја измена	sr-ec
difference	$1 — разлика између измена	sr-ec
special-page	$1 — резултати претраге	sr-ec
special-page	$1 — странице које воде овамо	sr-ec
edit-page	$1 — уређивање	sr-ec
item	$1 としてログインしています	ja
languages	$n 個の言語版	ja
languages	$n 種語言	zh-hant
tagline	$s ꠕꠘꠦ	syl
footer	$s ꠟꠁꠀ	syl
footer	$s ꯃꯇꯥꯡꯗ	mni
tagline	$s ꯗꯒꯤ	mni
modified	$1 ꯗꯥ ꯃꯁꯤꯒꯤ ꯂꯃꯥꯏꯁꯤ ꯑꯔꯣꯏꯕ ꯁꯦꯝꯒꯠꯈꯤꯕ, $1 ꯗꯥ	mni
search	$s 검색	ko
old-revision	$1 기준 최신판	ko
edit-page	$1 만들기	ko
edit-page	$1 문서 원본 보기	ko
footer	$s 소개	ko,ko-kp
file-page	$1 파일의 $1 형식의 미리보기 크기: $1.	ko
edit-page	$1 편집하기	ko
edit-page	$1 편집하기 (부분)	ko
fold	$1 하위섹션 토글하기	ko
categories	$n 𐌺𐌿𐌽𐌹	got
categories	$n 𐌺𐌿𐌽𐌾𐌰	got
footer	$s'íŋ'iŋ	fvr
old-revision	$1(e)ko berrikuspena	eu
item	$1(e)n ikusi	eu
redirect	$1(e)tik birzuzenduta	eu
old-revision	$1, $1 dagi $1 versiyasi	uz
old-revision	$1, $1 dagi (joriy) koʻrinishi	uz
old-revision	$1, $1 dagi koʻrinishi	uz
modified	$1, $1 তারিখে সর্বশেষ সম্পাদিত	bn
edit-page	$1-en iturria ikusi	eu
tagline	$s-işen	lzz
tagline	$s-meersoq	kl
tagline	$s-späi	vep
fold	$1-subkopje inklappen	nl
difference	$1-жол:	kk-cyrl
tagline	$s-м щыщ	ady-cyrl
footer	$s-н туск	xal
footer	$s-н тухай	mn
tagline	$s-ысь	udm
tagline	$s-эсьт	sjd
old-revision	$1-ի տարբերակ	hy
special-page	$1-ի տվյալներ	hy
tagline	$s-ից	hy
footer	$s-ه گؤره	azb
item	$1-এ দেখুন	bn
edit-page	$1-এর উৎস দেখুন	bn
old-revision	$1-ის ვერსია	ka
footer	$s-შ გეშა	xmf
difference	$1. lerroa:	eu
difference	$1. rida:	et
difference	$1. rindiņa:	lv
difference	$1. satır:	tr
difference	$1: Atšķirības starp versijām	lv
history-page	$1: Breytingaskrá	is
difference	$1: Dallimi midis versioneve	sq
difference	$1: Diferenzas entre as revisións	gl
difference	$1: Diferență între versiuni	ro
difference	$1: Difference between revisions	en
difference	$1: Forskelle mellem versioner	da
difference	$1: Forskjell mellom sideversjoner	no
history-page	$1: Historia i autorzy	pl
history-page	$1: Historial de revisións	gl
history-page	$1: Historie verzí	cs
history-page	$1: Historiku i versioneve	sq
history-page	$1: História revízií	sk
history-page	$1: Istoricul versiunilor	ro
difference	$1: Malsamoj inter versioj	eo
history-page	$1: Nakaraan	tl
history-page	$1: Oʻzgarishlar tarixi	uz
difference	$1: Pagkakaiba sa mga binago	tl
difference	$1: Perbedaan antara revisi	id
difference	$1: Perbezaan antara semakan	ms
difference	$1: Porovnání verzí	cs
history-page	$1: Povijest izmjena	hr
difference	$1: Razlika med redakcijama	sl
history-page	$1: Redaktə tarixçəsi	az
difference	$1: Redaktələr arasındakı fərq	az
history-page	$1: Revision history	en
history-page	$1: Revizio-historio	eo
history-page	$1: Revizyon geçmişi	tr
difference	$1: Revizyonlar arasındaki fark	tr
history-page	$1: Riwayat revisi	id
difference	$1: Rozdiel medzi revíziami	sk
difference	$1: Różnice pomiędzy wersjami	pl
history-page	$1: Sejarah semakan	ms
history-page	$1: Sideversjonshistorikk	no
difference	$1: Skillnad mellan sidversioner	sv
difference	$1: Skilnad mellom versjonar	nn
difference	$1: Skirtumas tarp puslapio versijų	lt
difference	$1: Unterschied zwischen den Versionen	de
history-page	$1: Versiju hronoloģija	lv
history-page	$1: Versionsgeschichte	de
history-page	$1: Versionshistorik	da,sv
difference	$1: Versiyalar orasidagi farq	uz
history-page	$1: Versjonshistorikk	nn
history-page	$1: Zgodovina strani	sl
difference	$1: berrikuspenen arteko aldeak	eu
history-page	$1: cronologia delle modifiche	it
difference	$1: diferenças entre revisões	pt
difference	$1: diferència entre les revisions	ca
difference	$1: differenze tra le versioni	it
difference	$1: erinevus redaktsioonide vahel	et
history-page	$1: historial de revisions	ca
history-page	$1: historial de revisões	pt
history-page	$1: histórico de edições	pt-br
difference	$1: mudanças entre as edições	pt-br
history-page	$1: muudatuste ajalugu	et
history-page	$1: orriaren historia berrikuspena	eu
difference	$1: razlika između inačica	hr
difference	$1: verschil tussen versies	nl
history-page	$1: versiegeschiedenis	nl
difference	$1: Διαφορά μεταξύ των αναθεωρήσεων	el
history-page	$1: Ιστορικό αναθεωρήσεων	el
history-page	$1: Гісторыя версій	be
history-page	$1: История на версиите	bg
history-page	$1: Историја на преработките	mk
history-page	$1: Нұсқа тарихы	kk-cyrl
difference	$1: Нұсқалар арасындағы айырмашылық	kk-cyrl
difference	$1: Разлика между версии	bg
difference	$1: Разлика помеѓу преработките	mk
difference	$1: Розніца паміж версіямі	be
difference	$1: відмінності між версіями	uk
history-page	$1: гісторыя зьменаў	be-tarask
footer	$s: зытеухуар	kbd-cyrl
difference	$1: различия между версиями	ru
difference	$1: розьніца паміж вэрсіямі	be-tarask
history-page	$1: історія змін	uk
difference	$1: הבדלים בין גרסאות בדף	he
history-page	$1: היסטוריית גרסאות	he
difference	$1: الفرق بين النسختين	ar
history-page	$1: تاریخچهٔ نسخه‌ها	fa
history-page	$1: ترمیمی تاریخچہ	ur
difference	$1: تفاوت میان نسخه‌ها	fa
history-page	$1: अवतरण इतिहास	hi
history-page	$1: সংশোধনের ইতিহাস	bn
difference	$1: সংশোধিত সংস্করণের মধ্যে পার্থক্য	bn
history-page	$1: திருத்த வரலாறு	ta
difference	$1: திருத்தங்களுக்கு இடையிலான வேறுபாடு	ta
history-page	$1: కూర్పుల చరిత్ర	te
difference	$1: కూర్పుల మధ్య తేడాలు	te
difference	$1: განსხვავება ვერსიებს შორის	ka
history-page	$1: ცვლილებების ისტორია	ka
difference	$1: 두 판 사이의 차이	ko
history-page	$1: 편집 역사	ko
footer	$s:h nähte	olo
item	$1da koʻrish	uz
tagline	$sdan olingan	uz
search	$sdan qidirish	uz
footer	$sen bïjre	sma
footer	$siya aybatettaa	wal
footer	$smanta	qu,qug
languages	$n langue	fr
languages	$n langues	fr
history-page	$1 — история изменений	ru
footer	$sвэ	gld
tagline	$sдихъай	lez
footer	$sкай	lez
footer	$sнал	lbe
footer	$sյի մասին	hyw
footer	$sءِ بارہ‌ئا	bcc
footer	$sގެ ތަޢާރަފު	dv
footer	$sआ बारेमी	dty
footer	$sक बारेमे	mai
footer	$sको बारेमा	ne
tagline	$sनं	new
tagline	$sबाट	ne
footer	$sया बारेय्	new
languages	$nটি ভাষা	bn
footer	$sর বারে	bpy
tagline	$sৰ পৰা	as
footer	$sৰ বিষয়ে	as
tagline	$sમાંથી	gu
footer	$sದ ಬಗೆಟ್	tcy
tagline	$sದಿಂದ	kn
tagline	$sರ್ದ್	tcy
footer	$sཡི་སྐོར།	bo
tagline	$s‌ରୁ	or
search	$s‌లో వెతకండి	te
tagline	$s‎ проектден	kum
footer	$s de daljingga	mnc
notice	$1があります ($1)。	ja
item	$1で閲覧	ja
footer	$sにちいてぃ	ryu
footer	$sについて	ja
edit-page	$1のソースを表示	ja
special-page	$1の投稿記録	ja
fold	$1サブセクションを切り替えます	ja
search	$s内を検索	ja
categories	$1只分类	gan-hans
old-revision	$1時点における最新版	ja
old-revision	$1時点における版	ja
special-page	$1的使用者貢獻	zh-hant
old-revision	$1的最新版本	zh-hans
old-revision	$1的版本	zh-hans
special-page	$1的用户贡献	zh-hans
languages	$n种语言	zh-hans
footer	$s自序	lzh
difference	$1行目:	ja
hidden-categories	$n隱類	lzh
categories	$1隻分類	gan-hant
hidden-categories	$1隻隱藏分類	gan-hant
languages	$n개 언어	ko
item	$1님으로 로그인됨	ko
difference	$1번째 줄:	ko
modified	$1에 마지막으로 편집됨	ko
item	$1에서 보기	ko
special-page	$1의 사용자 기여	ko
difference	$1：修订间差异	zh-hans
edit-page	"$1" (अनुभाग) सम्पादित करें	hi
retrieved	"$1" - м къикӀыгъ	ady-cyrl
retrieved	"$1" adresişen eizdinu	lzz
retrieved	"$1" aṭanga lâk chhuah	lus
retrieved	"$1" bitsʼą́ą́dę́ę́ʼ	nv
retrieved	"$1" dan olindi	uz
redirect	"$1" dan yo‘naltirildi	uz
retrieved	"$1" deri marihe	mnc
special-page	"$1" ile ilişkili değişiklikler	tr
retrieved	"$1" irraa kan fudhatame	om
special-page	"$1" için arama sonuçları	tr
category-page	"$1" kategorisindeki ortam dosyaları	tr
category-page	"$1" kategorisindeki sayfalar	tr
category-page	"$1" kateqoriyasındakı fayllar	az
category-page	"$1" kateqoriyasındakı səhifələr	az
item	"$1" orrira bueltatu.	eu
retrieved	"$1" p'anqamanta chaskisqa (Qhichwa / Quechua)	qu
retrieved	"$1" ra ard	diq,kiu
retrieved	"$1" rájest vädtjam	sje
retrieved	"$1" savn prapt kelam	gom-latn
special-page	"$1" sayfa bilgisi	tr
special-page	"$1" sayfasına bağlantı veren sayfalar	tr
item	"$1" sayfasına geri dön.	tr
edit-page	"$1" sayfasında bölüm değiştirmektesiniz	tr
retrieved	"$1" sayfasından alınmıştır	tr
redirect	"$1" sayfasından yönlendirildi	tr
edit-page	"$1" sayfasını değiştirmektesiniz	tr
retrieved	"$1" se lawa gais hae	hif-latn
redirect	"$1" səhifəsindən istiqamətləndirilmişdir	az
special-page	"$1" səhifəsinə keçid verən səhifələr	az
item	"$1" səhifəsinə qayıt.	az
retrieved	"$1" tawhta lapakhua haw	mrh
retrieved	"$1" án alok	brh
special-page	"$1" üçün axtarış nəticələri	az
special-page	"$1" üçün məlumat	az
retrieved	"$1" булагынан алынды	ky
retrieved	"$1" гыч налме	mhr
retrieved	"$1" халхас авсн	xal
retrieved	"$1" хуудаснаас авсан	mn
retrieved	"$1" хуудаһанһаа абтаһан	bxr
retrieved	"$1" تان ورتل	sd,zu
retrieved	"$1" توں لیا	pnb
retrieved	"$1" توں گھدا	skr-arab
retrieved	"$1" جه بیته بیّه	mzn
retrieved	"$1" دىن ئېرىشكەن	ug-arab
redirect	"$1" سے رجوع مکرر	ur
special-page	"$1" سے متعلقہ تبدیلیاں	ur
retrieved	"$1" نه اخيستل شوی	ps
retrieved	"$1" इत्यस्माद् प्रतिप्राप्तम्	sa
special-page	"$1" की कड़ियों वाले पृष्ठ	hi
special-page	"$1" के परिणाम खोजें	hi
special-page	"$1" के लिए जानकारी	hi
retrieved	"$1" चे कडल्यान परतून मेळयलें	gom-deva
retrieved	"$1" पासून हुडकले	mr
retrieved	"$1" बठे निकालियाऽ	dty
edit-page	"$1" बनाएँ	hi
retrieved	"$1" बाट अनुप्रेषित	ne
category-page	"$1" श्रेणी में पृष्ठ	hi
category-page	"$1" श्रेणी में मीडिया	hi
retrieved	"$1" सँ लेलौ गेलौ	anp
edit-page	"$1" सम्पादित करें	hi
redirect	"$1" से अनुप्रेषित	hi
special-page	"$1" से जुड़े बदलाव	hi
retrieved	"$1" से प्राप्त	hi
retrieved	"$1" से लई गा हय	awa
retrieved	"$1" से लिहल गइल	bho
retrieved	"$1" से लेल	mag
special-page	"$1" অনুসন্ধানের ফলাফল	bn
special-page	"$1" এর তথ্য	bn
redirect	"$1" থেকে পুনর্নির্দেশিত	bn
item	"$1" পাতায় ফেরত যান।	bn
category-page	"$1" বিষয়শ্রেণীতে অন্তর্ভুক্ত পাতাগুলি	bn
category-page	"$1" বিষয়শ্রেণীতে অন্তর্ভুক্ত মিডিয়া ফাইলগুলি	bn
retrieved	"$1" ਤੋਂ ਲਿਆ	pa
retrieved	"$1" થી મેળવેલ	gu
special-page	"$1" இற்கான தேடல் முடிவுகள்	ta
retrieved	"$1" இலிருந்து மீள்விக்கப்பட்டது	ta
category-page	"$1" பகுப்பிலுள்ள ஊடகங்கள்	ta
category-page	"$1" பகுப்பிலுள்ள பக்கங்கள்	ta
special-page	"$1" பக்கத்துக்கான தகவல்	ta
special-page	"$1" பக்கத்துக்கு இணைக்கப்பட்டவை	ta
special-page	"$1" பக்கத்துடன் தொடர்புடைய மாற்றங்கள்	ta
special-page	"$1" కి వెతుకులాట ఫలితాలు	te
special-page	"$1" కు సంబంధించిన మార్పులు	te
special-page	"$1" గురించి సమాచారం	te
retrieved	"$1" నుండి వెలికితీశారు	te
category-page	"$1" వర్గంలో ఉన్న మీడియా	te
category-page	"$1" వర్గంలోని పేజీలు	te
retrieved	"$1" ಇಂದ ಪಡೆಯಲ್ಪಟ್ಟಿದೆ	kn
retrieved	"$1" എന്ന താളിൽനിന്ന് ശേഖരിച്ചത്	ml
retrieved	"$1" වෙතින් සම්ප්‍රවේශනය කෙරිණි	si
retrieved	"$1" ལས་ སླར་འདྲེན་འབད་ཡོདཔ།	dz
retrieved	"$1" မှ ယူပါ။	rki
retrieved	"$1" မှ ရယူရန်	my
retrieved	"$1" ᡩᡝᡵᡳ ᠮᠠᡵᡳᡥᡝ	mnc-mong
retrieved	"$1" ᱠᱷᱚᱱ ᱧᱟᱢ ᱟᱹᱜᱩᱭ	sat
retrieved	"$1" ꠔꠘꠦ ꠀꠘꠣ	syl
retrieved	"$1" ꯃꯐꯝꯗꯨꯗꯒꯤ ꯂꯧꯈꯠꯂꯛꯄꯥ	mni
item	"$1" 문서로 돌아갑니다.	ko
special-page	"$1" 문서를 가리키는 문서 목록	ko
special-page	"$1" 문서에 관련된 문서 바뀜	ko
special-page	"$1" 문서에 대한 정보	ko
category-page	"$1" 분류에 속하는 문서	ko
category-page	"$1" 분류에 속하는 미디어	ko
retrieved	"$1"(e)tik jasota	eu
special-page	"$1"(r)entzako informazioa	eu
special-page	"$1"-এর সাথে সম্পর্কিত পরিবর্তনসমূহ	bn
difference	"$1": अवतरणों में अंतर	hi
retrieved	"$1"aappe ekettidaagaa	wal
special-page	"$1"ga aloqador oʻzgarishlar	uz
retrieved	"$1"ৰ পৰা অনা হৈছে	as
retrieved	"$1"ରୁ ଅଣାଯାଇଅଛି	or
special-page	"$1"కి లింకున్న పేజీలు	te
retrieved	"$1"ಡ್ದ್ ದೆತ್ತೊಂದುಂಡು	tcy
retrieved	"$1"ལས་སླར་རྙེད་སོང།	bo
special-page	"$1"에 대한 검색 결과	ko
redirect	"$1"에서 넘어옴	ko
retrieved	"Akɔ kɛjɛ ""$1"""	gaa
item	"Print" áshłééh nisin	nv
item	"oldid" pus uk pipa	chn
menu	"Ɬatwa-ilan" yaka ikta-pipa	chn
retrieved	'$1' -ত্ত আনানি অসে	bpy
retrieved	'$1' থেকে আনীত	bn
redirect	'($1 خور ژاغار گنونو ھوئے)',	khw
tagline	'A $s Wiki.	nap
tagline	'A Wik$1.	nap
jump	'Alu ki:	wls
item	'Na pàgina a chêş	egl,eml
item	'Na pàgina abrétio	lij
footer	'Nfurmazzione pa privacy	nap
item	'Ngazzaminde	roa-tara
modified	'Sta pagina chì l'è stada modifegada l'ultima volta el $1, ai ore $1.	lmo
item	'elp	aig
fold	'yawe	bol
redirect	($1 -ত্ত পাকদিয়া আহিল)	bpy
redirect	($1 aete kulùraa akana)	hoc-latn
redirect	($1 aṭanga hruailuh a ni)	lus
redirect	($1 betinen aýdatılğan)	kk-latn
redirect	($1 bitennän yünältelde)	tt-latn
redirect	($1 butʼkʼaşen moxtu)	lzz
redirect	($1 cyjo adres ovaxtə byə)	tly
redirect	($1 degennen baǵdarlanǵan)	kaa
redirect	($1 deri dahime ergi be toktobuhangge)	mnc
redirect	($1 irra kan qajeele)	om
redirect	($1 ka di tom m-bahina)	dag
redirect	($1 ra ard)	kiu
redirect	($1 ra kırışiyaya)	diq
redirect	($1 sahypasyndan gönükdirildi)	tk
redirect	($1 saifesinden yollandı)	crh-latn
redirect	($1 savn punornirdexit)	gom-latn
redirect	($1 sayfasından yönlendirildi)	tr
redirect	($1 sayfasınnan yönnendirildi)	gag
redirect	($1 sayipasîndan ğíberíldí)	crh-ro
redirect	($1 se bheja gais)	hif-latn
redirect	($1 szócikkből átirányítva)	hu,hu-formal
redirect	($1 səhifəsindən istiqamətləndirilmişdir)	az
redirect	($1 tawhta dychakhipa)	mrh
redirect	($1 án aŕsok)	brh
redirect	($1 æрвыст)	os
redirect	($1 арындан шилчээн)	tyv
redirect	($1 бетинден бакъдырылгъан)	kum
redirect	($1 бетинден бакъдырылгъан)‎	kum
redirect	($1 бетиннен йиберилди)	nog
redirect	($1 бетінен бағытталды)	kk-cyrl
redirect	($1 битеннән юнәлтелде)	tt-cyrl
redirect	($1 битенән йүнәлтелде)	ba
redirect	($1 гыч колтымо)	mhr
redirect	($1 гӹц колтымы)	mrj
redirect	($1 къызыхэкӀар)	kbd-cyrl
redirect	($1 кӧзірілді)	kjh
redirect	($1 питтән йебәрелгән)	sty
redirect	($1 саифесинден ёлланды)	crh-cyrl
redirect	($1 тӀера хьажжина кхуза)	ce
redirect	($1 ҫинчен куҫарнӑ)	cv
redirect	($1 بەتىنەن ايداتىلعان)	kk-arab
redirect	($1 توں مڑجوڑ)	pnb
redirect	($1 جه بموئه)	mzn
redirect	($1 سے رجوع مکرر)	ur
redirect	($1 پؠٹھٕ رُجوع مُکرَر)	ks
redirect	($1 کان چوريل)	sd
redirect	($1 کنوں ولدا رجوع )	skr-arab
redirect	($1 इत्यस्मात् पुनर्निर्दिष्टम्)	sa
redirect	($1 पासून पुनर्निर्देशित)	mr
redirect	($1 बठेइ पुन:निर्देशित)	dty
redirect	($1 सँ भेजलौ गेलौ)	anp
redirect	($1 सी अनुप्रेषित)	bgc
redirect	($1 सून पुनर्निर्देशित)	gom-deva
redirect	($1 से अनुप्रेषित)	bho,hi
redirect	($1 से पुनर्निर्देशित)	awa,mag
redirect	($1 থেকে পুনর্নির্দেশিত)	bn
redirect	($1 ਤੋਂ ਮੋੜਿਆ ਗਿਆ)	pa
redirect	($1 થી અહીં વાળેલું)	gu
redirect	($1 இலிருந்து வழிமாற்றப்பட்டது)	ta
redirect	($1 తన మలప్తాద్)	nit
redirect	($1 నుండి మళ్ళించబడింది)	te
redirect	($1 ಇಂದ ಪುನರ್ನಿರ್ದೇಶಿತ)	kn
redirect	($1 ರ್ದ್ ಪಿರ ನಿರ್ದೇಸನೊದ)	tcy
redirect	($1 എന്ന താളിൽ നിന്നും തിരിച്ചുവിട്ടതു പ്രകാരം)	ml
redirect	($1 වෙතින් යළි-යොමු කරන ලදි)	si
redirect	($1 ལས་ ལོག་བཏང་ཡོདཔ་)	dz
redirect	($1 ခဝ့် ထါင်ပ်ုယုံ့ထာ)	kjp
redirect	($1 မှ ပြန်ညွှန်းထားရေ)	rki
redirect	($1 မှ ပြန်ညွှန်းထားသည်)	my
redirect	($1 ᠴᡳ ᠪᡝᡩᡝᡵᡝᡥᡝᠩᡤᡝ)	mnc-mong
redirect	($1 ᱠᱷᱚᱱ ᱟᱹᱪᱩᱨ ᱦᱮᱡᱠᱟᱱᱟ)	sat
redirect	($1 ꯗꯒꯤ ꯑꯃꯨꯛꯍꯟꯂꯛꯄ)	mni
redirect	($1'ŋ ere jawí)	fvr
redirect	($1(e)tik birzuzenduta)	eu
redirect	($1-manta pusampusqa)	qu
redirect	($1-manta pushashka)	qug
redirect	($1-mit nuunneq)	kl
redirect	($1-кай рахкъурнава )	lez
redirect	($1-м къикӀыгъ)	ady-cyrl
redirect	($1-с чиглүлгдв)	xal
redirect	($1-с чиглүүлэгдэв)	mn
redirect	($1-һээ шэлжэн эльгээгдэбэ)	bxr
redirect	($1-دن يوْل‌لاندیریلمیش)	azb
redirect	($1dan yoʻnaltirildi)	uz
redirect	($1ppe yuuyyidaagaa)	wal
redirect	($1чи эуси энэхэсу)	gld
redirect	($1बाट अनुप्रेषित)	ne
redirect	($1सँ पुनर्निर्देशित)	mai
redirect	($1ৰ পৰা পুনঃনিৰ্দেশিত)	as
redirect	($1ରୁ ଲେଉଟି ଆସିଛି)	or
redirect	($1에서 넘어옴)	ko,ko-kp
redirect	( $1 ꠕꠘꠦ ꠚꠤꠞꠤꠀ ꠀꠁꠍꠦ )	syl
redirect	( papanra:anen ila nahan ray $1)	xsy
redirect	( Мӧдӧталӧма $1-ись )	koi
redirect	( ምን $1 ለትወጃሃ)	tig
redirect	("$1" ɬatwa yakwa)	chn
redirect	("$1" барагынан багытталды)	ky
redirect	("$1"dę́ę́ʼ)	nv
redirect	("$1‎"‎ барагынан багытталды)	ky
redirect	(Aa-enmyssit ass $1)	gv
redirect	(Aangestuur vanaf $1)	af
redirect	(Adkaset eus $1)	br
redirect	(Ailgyfeiriwyd o $1)	cy
redirect	(Air ath-sheòladh o $1)	gd
redirect	(Alidirektita el $1)	eo
redirect	(Aluwataanüsü sünainje $1)	guc
redirect	(Amultungey $1 mew)	arn
redirect	(Amũmupika $1 çui)	yrl
redirect	(Ancaminamiento de $1)	mwl
redirect	(Ani-biindig $1)	ojb
redirect	(Athsheolta ó $1)	ga
redirect	(Ba yrik nyyai$1)	kaj
redirect	(Bisubijwe kuva kuri $1)	rn
redirect	(Bo a yega aki pa via página $1)	pap
redirect	(Bounce offa $1)	jam
redirect	(Byoherejwe kuva kuri $1)	rw
redirect	(Chhùng-thin-hiong chhṳ $1)	hak,hak-latn
redirect	(Chówo kwí $1)	igl
redirect	(Cï bɛn wel në $1ic)	din
redirect	(Dapa pindah dar $1)	abs
redirect	(Daskevarwodhys dhyworth $1)	kw
redirect	(Depi paj redireksyon « $1 »)	ht
redirect	(Deurverwezen vanaf $1)	zea
redirect	(Dialiahkan dari $1)	min
redirect	(Dialihin deri $1)	bew
redirect	(Dialihkan dari $1)	id
redirect	(Dialihna sekang $1)	map-bms
redirect	(Dialithon sian $1)	bbc-latn
redirect	(Dialéke dari $1)	mui
redirect	(Dikalihka ari $1)	iba
redirect	(Dilencongkan daripada $1)	ms
redirect	(Diugahakan matan $1)	bjn
redirect	(Doorverweze van $1)	li
redirect	(Doorverwezen vanaf $1)	nl
redirect	(Dtallangiritch $1)	nys
redirect	(Dɛn ridayrɛkt am frɔm $1 )	kri
redirect	(E kom from $1)	pcm
redirect	(Eben eto $1)	ibb
redirect	(Ebugharirị ịhụ site na $1)	ig
redirect	(Edlæded fram $1)	ang
redirect	(Elekezwa kutoka $1)	sw
redirect	(Endurbeint frá $1)	is
redirect	(Envoyé ici de la page $1)	frc
redirect	(Etiyetatun Gwata $1)	nup
redirect	(Eyendísí útá $1)	ln
redirect	(Fäärelaited fon $1)	stq
redirect	(Gbɛ kroko kɛjɛ $1)	gaa
redirect	(Geupupinah nibak $1)	ace
redirect	(Gindirekta liwat halin sa $1)	cps
redirect	(Ginredirekta tikang ha $1)	war
redirect	(Go tswa ko $1)	tn
redirect	(Graskan mal $1)	avk
redirect	(Gävvim $1 rájest)	sje
redirect	(Ialihkon tingon $1)	btm
redirect	(Inviât ca di $1)	fur
redirect	(Itwasnnmd-d zi $1)	rif
redirect	(Jeddõpēḑõn sōtõd līedstõ $1)	liv
redirect	(Ji $1 hat beralîkirin)	ku-latn
redirect	(Kaelih saka $1)	jv
redirect	(Kagingsirang saking $1)	ban
redirect	(Kalakta $1)ye	knc,kr
redirect	(Kaŋ $1 n'a bisandi)	ses
redirect	(Kia hou mai $1)	haw
redirect	(Kufumila ku $1)	tum
redirect	(Kuo leʻei mei $1)	to
redirect	(Lebe tʋgle ni $1)	mos
redirect	(Leɛwuli yi $1)	dga
redirect	(Le̱é nguéa nipe̱pe̱ bote̱á $1)	dua
redirect	(Lɛʋwuli yi $1)	wlx
redirect	(Madirihi ginen $1)	ch
redirect	(Maligin lɛbisi yina $1)	kus
redirect	(Meniitomöxde $1)	sei
redirect	(Mešaitõttu cüľľeltä $1)	vot
redirect	(Min tek-yu-gwarn fram $1)	aig
redirect	(Miyalis direksiun manibat king $1)	pam
redirect	(Mokwapki tlen $1)	nah
redirect	(Muerekero ihuluka ku $1)	hke
redirect	(Nagpadulong halin sa $1)	hil
redirect	(Naibaw-ing manipud iti $1)	ilo
redirect	(Nakatukdo hali sa $1)	bcl
redirect	(Naredirek gikan sa $1)	ceb
redirect	(Ne'e fakaliliu mai $1)	wls
redirect	(Nilipat galin sa $1)	bto
redirect	(Nochgschiggd worre vun $1)	pfl
redirect	(Nukreipta iš $1)	lt
redirect	(Nupela rot i pinis long $1)	tpi
redirect	(Nusokta ėš $1)	sgs
redirect	(Ofi $1 baa ha)	fat
redirect	(Ohabwirwe kuruga $1)	ttj
redirect	(Ohjattu sivulta $1)	fi,fit
redirect	(Oigetud lehtpolelpäi $1)	vep
redirect	(Ojegueraha jey $1 guive)	gn
redirect	(Oleetedwa wano okuva ku $1)	lg
redirect	(Omdirigerad från $1)	sv
redirect	(Omdirigeret fra $1)	da
redirect	(Omdirigert fra «$1»)	no
redirect	(Omdirigert frå $1)	nn
redirect	(Omdirigiirtj fra $1)	jut
redirect	(On ohjattu sivulpäi $1)	olo
redirect	(Papɩsɩna-kɛ nɛ ɖooo $1)	kbp
redirect	(Pelüodükon de pad: $1)	vo
redirect	(Petulo abezi di $1)	loz
redirect	(Pinejurus lua’ $1)	bdr
redirect	(Pinotilombus mantad $1)	dtp
redirect	(Prawestan iz $1)	prg
redirect	(Presmerimen andalo $1)	rmc
redirect	(Presmerované z $1)	sk
redirect	(Preusmerjeno s strani $1)	sl
redirect	(Preusmjereno s $1)	hr
redirect	(Preusmjereno sa $1)	bs
redirect	(Preusmjereno sa stranice $1)	sh,sh-latn
redirect	(Przeczerowóné z $1)	csb
redirect	(Przekierowano z $1)	pl
redirect	(Puoradresēts nu $1)	ltg
redirect	(Përcjellë nga $1)	aln
redirect	(Pāradresēts no $1)	lv
redirect	(Pōnkniyntŏ ze $1)	szl
redirect	(Qellur pameta du $1)	aae
redirect	(Rankaminhadu pa $1)	kea
redirect	(Readressà da $1)	lld
redirect	(Rederigíu dendi $1)	ext
redirect	(Redirección desde «$1»)	gl
redirect	(Redirecionado de $1)	pt,pt-br
redirect	(Redirect 'a $1)	nap
redirect	(Redirect go tšwa $1)	nso
redirect	(Redirected from $1)	abr,en,gpe,kai
redirect	(Redirectet de $1)	ie
redirect	(Redirectum de $1)	la
redirect	(Redirecționat de la $1)	ro
redirect	(Redirigido desde «$1»)	es
redirect	(Redirigit dempuèi $1)	oc
redirect	(Redirigite ab $1)	ia
redirect	(Redirigiê dês $1)	frp
redirect	(Redirigé depuis $1)	fr
redirect	(Redirijado de $1)	lad
redirect	(Redirijeda de $1)	lfn
redirect	(Redirixío dende $1)	ast
redirect	(Redjiblé di $1)	wa
redirect	(Reendrezau dende $1)	an
redirect	(Reguidit fae $1)	sco
redirect	(Reindiritzadu dae $1)	sc
redirect	(Reindirizzamento da $1)	it
redirect	(Reindirizzamentu da $1)	co
redirect	(Ri-direziòn da $1)	rgn
redirect	(Riderette da $1)	roa-tara
redirect	(Ridirektita de $1)	io
redirect	(Ridiression da $1)	pms
redirect	(Ridrejtuar nga $1)	sq
redirect	(Rimandad de $1)	lmo
redirect	(Rimando da $1)	vec
redirect	(Rimannu di $1)	scn
redirect	(Rindirisòu da $1)	lij
redirect	(Rindirizzat minn $1)	mt
redirect	(Rinviu da $1)	sdc
redirect	(Ripaléttéq polé $1)	bug
redirect	(Ritlerisewe kusuka e $1)	ts
redirect	(Roudirijé dipi $1)	gcr
redirect	(Ruhabwirwe kuruga $1)	nyo
redirect	(Rwahaburirwa kuruga $1)	nyn
redirect	(S'ha redirigit des de: $1)	ca
redirect	(Saekhu moroi ba $1)	nia
redirect	(Seni komopo fu $1)	srn
redirect	(Sirddum seeidast $1)	sms
redirect	(Stivrejum siijđost $1)	smn
redirect	(Stivrejuvvon ođđasit siiddus $1)	se
redirect	(Sòti $1)	gcf
redirect	(Taci e kiweckwemakak $1)	atj
redirect	(Taƣjiri masir az $1)	tg-latn
redirect	(Tepindah èlèq $1)	sas
redirect	(Tialihko jak $1)	kge,ljp
redirect	(Timetztuktijtiwit ka nikan ika tiktemuj $1)	ppl
redirect	(Tinuro mula sa $1)	tl
redirect	(Tmmatti d zɣ $1)	shi
redirect	(Torrau a indiritzai de $1)	sro
redirect	(Trochferwiisd fan $1)	fy
redirect	(Tubbungo ko $1)	bol
redirect	(Tuux tak $1)	yua
redirect	(Tuì $1 tsuán--lâi)	nan-latn-tailo
redirect	(Tót còst al deşvîn da $1)	egl
redirect	(Tùi $1 choán--lâi)	nan,nan-latn-pehoeji
redirect	(Tḩawwilt min $1)	aeb-latn
redirect	(Utfunyelelwe likhasi $1)	ss
redirect	(Virugeleet vu(n) $1)	lb
redirect	(Vọ anadena sọn $1)	guw
redirect	(Wada brahan dmudul paah $1)	trv
redirect	(Wajdagschigd fo $1)	vmf
redirect	(Waxaa laga soo toosiyay $1)	so
redirect	(Weidagloadt vo $1)	bar
redirect	(Weidergeleitd fon $1)	hrx
redirect	(Weitergeleitet von $1)	de
redirect	(Weiterleitung vun $1)	pdc
redirect	(Wettergeleitet vu $1)	sli
redirect	(Widjerfeerd faan $1)	frr
redirect	(Witergleitet vun $1)	gsw
redirect	(Woɖo wò ɖe afii tso $1)	ee
redirect	(Wédiwèkté dépi $1)	acf
redirect	(Ya'n redirect estaba na $1)	cbk-zam
redirect	(Yettusmimeḍ seg $1)	kab,shy-latn
redirect	(Yiitannde iwde e $1)	ff
redirect	(Yoonalaat gu jóge $1)	wo
redirect	(Yoroyhiwa ethaka ekina ya $1)	vmw
redirect	(an turo daga $1)	ha
redirect	(di la $1)	ruq-latn
redirect	(dialihkeun ti $1)	su
redirect	(döärstüürd vanaf "$1")	nds-nl
redirect	(fiak n̄wọn̄ọde $1)	efi
redirect	(kufunda kubangila Ku $1)	lua
redirect	(malum tee ze’ele $1)	gur
redirect	(masafaeloh to misiyor nani $1)	ami
redirect	(miliyaw patatuzu’ $1)	szy
redirect	(natama katuka $1)	kg
redirect	(preusmereno sa $1)	sr-el
redirect	(prěnapravjenje s stranice «$1»)	isv-latn
redirect	(pósrědnjone z boka „$1”)	dsb
redirect	(přesměrováno z $1)	cs
redirect	(qaningani kamagijaq aasit nakit $1)	ike-latn
redirect	(renvià da $1)	rm
redirect	(runangakatsva kubva ku$1)	sn
redirect	(siniyumalj anga a cemiyur a pasa ta $1)	pwn
redirect	(tan nimi "$1")	tok
redirect	(tonga teto avy amin'ny $1)	mg
redirect	(téng $1 tṳ̀ng-déng-hióng guó-lì)	cdo,cdo-latn
redirect	(wal niya’ t’ringun paykura’ squ $1)	tay
redirect	(wieda jeleidt von $1)	pdt
redirect	(wiederwiest vun $1)	nds
redirect	(yinitâ di la $1)	rup
redirect	(ze strony $1 sposrědkowany)	hsb
redirect	(«$1» аҿынтә еиҭа ишьҭиз)	ab
redirect	(«$1» бамысь кудланьтэмын)	udm
redirect	(«$1» бетден джиберилгенди)	krc
redirect	(«$1» гьумералдаса гьанибе буссинабуна)	av
redirect	(«$1» джара сигын)	rut
redirect	(«$1» яхачунгара дӀасалостам ба)	inh
redirect	(«$1» һырайдан көстө)	dlg
redirect	(Àtúnjúwe láti $1)	yo
redirect	(Ávíst frá $1)	fo
redirect	(Á̱ bwuak ndyo neet mi̱ vak $1)	kcg
redirect	(Èyallèyaghi ḍâri $1)	mad
redirect	(É ɖyɔ ali nǐ sin $1)	fon
redirect	(Érdirection édpis $1)	pcd
redirect	(Ìnan̄a me $1)	ann
redirect	(Ô fi $1 lô)	bci
redirect	(Ömjeleit vun $1)	ksh
redirect	(Ümber suunatud leheküljelt $1)	et
redirect	(Ümbre saadõt artiklist $1)	vro
redirect	(Đổi hướng từ $1)	vi
redirect	(Šiirretty sivulta $1)	krl
redirect	(Ɛfiri $1)	tw
redirect	(Έρτεν ασό $1)	pnt
redirect	(Ανακατεύθυνση από $1)	el
fold	(Врх)	sr-ec
redirect	(Мантан: $1 көстө)	sah
redirect	(Напрямленый з $1)	rue
redirect	(Одов кучозь $1-стэ)	myv
redirect	(Одс кучф $1-ста)	mdf
redirect	(Пасля перасылкі з $1)	be
redirect	(Перанакіравана з «$1»)	be-tarask
redirect	(Перенаправлено з $1)	uk
redirect	(Пренасочено од $1)	mk
redirect	(Преунапрямене зоз $1)	rsk
redirect	(Редирекционат де ла $1)	mo
redirect	(Редирецћионат де ла $1)	ruq-cyrl
redirect	(Тағйири масир аз $1)	tg-cyrl
redirect	(ТӀайла дуккан «$1»)	lbe
redirect	(Ууландырды мынаҥ $1)	alt
redirect	(водзӧ ыстӧма «$1»ысь)	kv
redirect	(ноа̄ллькъя лӣ «$1» лыстэсьт)	sjd
redirect	(перенаправлено с «$1»)	ru
redirect	(пренасочване от $1)	bg
redirect	(преусмерено са $1)	sr-ec
redirect	(прєнаправјење с странице «$1»)	isv-cyrl
redirect	(прѣнаправлѥниѥ отъ ⁖ $1 ⁖)	cu
redirect	(Վերահղված է $1ից)	hy
redirect	(Վերայղուած է $1-էն)	hyw
redirect	(אַריבערגעפֿירט פון $1)	yi
redirect	(הופנה מהדף $1)	he
redirect	(بالتحويل من $1)	ar
redirect	(تحولات من $1)	ary
redirect	(تحولت من الصفحة $1)	apc
redirect	(تحويل من $1)	acm,arz
redirect	(تصحیح مجدد زھ $1)	luz
redirect	(تغییرمسیر إژ $1)	lki
redirect	(تغییرمسیر از $1)	fa
redirect	(دلينچوڠکن دري $1)	ms-arab
redirect	(قايتا نىشان بەلگىلەش ئورنى $1)	ug-arab
redirect	(له $1 نه مخ گرځېدلی)	ps
redirect	(محول من $1)	arq
redirect	(مسير عوضاؤدن $1 أجي)	glk
redirect	(ڕەوانەکراوە لە $1ەوە)	ckb
redirect	(ڕەوانەکریاێ لە $1)	sdh
redirect	(ڤاگٱردونی د$1)	lrc
redirect	(ڤاگٱردۊنی سی $1)	bqi
redirect	(گردینته بوته شه $1 ئا)	bgn
redirect	(یکسرہ نبیتہ چہ $1‌ئا)	bcc
redirect	(ܨܝܒ ܡܢ $1)	arc
redirect	(މިސްރާބުކުރެވުނީ $1 އިން)	dv
redirect	(ߌ ߟߊߞߎ߲߬ߛߌ߲߬ߣߍ߲߫ ߞߊ߬ ߓߐ߫ $1)	nqo
redirect	(เปลี่ยนทางจาก $1)	th
redirect	(ປ່ຽນເສັ້ນທາງມາຈາກ $1)	lo
redirect	(ကလေင်ထ္ၜး နူ $1)	mnw
redirect	(ဆီတလဲအကျိၤလၢ $1)	ksw
redirect	(လုၵ်ႉတီး $1 ၼႆႈသေ ၶိုၼ်းပိၼ်ႇဝၢႆႇမႃး)	shn
redirect	(အဝ်ႏ $1 ယီးနယ်ချာခါꩻဒျာႏသွူ)	blk
redirect	(გადმომისამართდა $1-დან)	ka
redirect	(გინოწურაფილი რე $1-შე)	xmf
redirect	(ከ$1 የተዛወረ)	am
redirect	(ካብ «$1» ተሰጋጊሩ)	ti
redirect	(ᖃᓂᖓᓂ ᑲᒪᒋᔭᖅ ᐋᓯᑦ ᓇᑭᑦ $1)	ike-cans
redirect	(ត្រូវបានបញ្ជូនបន្តពី $1)	km
redirect	(ᥘᥧᥐ ᥖᥤᥰ $1 ᥘᥭᥲ ᥔᥥᥴ ᥑᥪᥢᥰ ᥙᥤᥢᥱ ᥝᥣᥭᥱ ᥛᥣᥰ)	tdd
redirect	(ᨑᨗᨄᨒᨙᨌᨙ ᨄᨚᨒᨙ $1)	bug-bugi
redirect	(ᨸᩖ᩠᩵ᨿᩁᨴᩣ᩠ᨦᩃᩩᨠ $1)	nod
redirect	(Ἀποσταλτὸν ἀπὸ $1)	grc
redirect	(Ⲁⲩⲟⲩⲁϩⲙⲉⲣϩⲉⲙⲓ ⲉ̀ⲃⲟⲗ ϧⲉⲛ$1)	cop
redirect	(ⵜⴻⵜⵜⵓⵙⵡⴰⵍⴰ ⴷ ⵙⴳ $1)	zgh
redirect	(由$1跳轉過嚟)	yue,yue-hant
redirect	(𐌹𐍃 𐍄𐌹𐌿𐌷𐌰𐌽𐌰 𐌷𐌹𐌳𐍂𐌴 𐍆𐍂𐌰𐌼 $1)	got
redirect	(𑄢𑄨𑄓𑄭𑄢𑄬𑄇𑄴𑄑𑄬𑄓𑄴-𑄖𑄪𑄚𑄴 $1)	ccp
tagline	.i la'o zoi. $s .zoi krasi	jbo
modified	.i li $1 detri le ro moi be lu'i ro nu le papri cu binxo	jbo
retrieved	.i zoi zoi. $1 .zoi judri	jbo
languages	0 jezika	sh-latn
item	3udrono	tru
redirect-page	:تغییر مسیر به	lki
jump	:وازآ کردن/پریدن وۀ	lki
tagline	A $s wikiből	hu-formal
footer	A $s wikiről	hu-formal
main-page	A Gampɛlɛ zu	dga
contents	A chhung thute	lus
item	A chhut theih thildàn	lus
edit-page	A crear «$1»	gl
edit-page	A criar $1	pt
edit-page	A editar $1	pt
edit-page	A editar $1 (secção)	pt
edit-page	A editar unha sección de «$1»	gl
edit-page	A editar «$1»	gl
special-page	A friss változtatások beállításai	hu
modified	A gbian fini lembeti so na $1, na $1.	sg
modified	A kambia e páginá akí último bia $1, $1.	pap
special-page	A keresés eredménye	hu
old-revision	A lap $1-kori változata	hu
history-page	A lap a rendszernaplókban	hu
edit	A lap első szakaszának szerkesztése.	hu
retrieved	A lap eredeti címe: „$1”	hu,hu-formal
edit-page	A lap figyelése	hu
item	A lap forrása	hu
old-revision	A lap jelenlegi, $1-kori változata	hu
old-revision	A lap korábbi változatát látod, amilyen $1-kor történt szerkesztése után volt.$1	hu
special-page	A lap tulajdonságai	hu
modified	A lap utolsó módosítása: $1, $1	hu,hu-formal
edit-notice	A lapon használt sablon:	hu
edit-notice	A lapon használt sablonok:	hu
item	A leɛre yitaa	dga
notice	A nyomtatható változat már nem támogatott, és hibásan jelenhet meg.$1	hu
modified	A papira disi ben kenki leki laste na tapu $1 na $1.	srn
contents	A poɔyɛlɛ	dga
footer	A prepaus de $s	oc
item	A prop	ca
footer	A proposito de $s	ia
footer	A propòsit ëd $s	pms
footer	A propòsitu de $s	sc
footer	A prupòsit de $s	rgn
item	A pûnten ché	egl,eml
file-page	A seguinte página usa este ficheiro:$1	pt
file-page	A seguinte páxina usa este ficheiro:$1	gl
footer	A tartalom további jelölés hiányában a(z) $1 feltételei szerint használható fel.	hu
footer	A tentu de $s	ext
jump	A tsallaka zuwa:	ha
notice	A versión para imprimir xa non se actualiza e pode conter erros de renderización.$1	gl
notice	A versão imprimível já não é suportada e pode apresentar erros de renderização.$1	pt
notice	A versão imprimível não é mais suportada e pode ter erros de renderização.$1	pt-br
languages	A wasu harsuna	ha
tagline	A yi $s	wlx
modified	A última edición desta páxina foi o $1 ás $1.	gl
item	A'wanajaanüka yaawala	guc
menu	A'yataayaapala kanüliamaajatü	guc
fold	A(z) $1 alszakasz kinyitása/becsukása	hu
special-page	A(z) $1 laphoz kapcsolódó változtatások	hu
footer	A(z) $s wikiről	hu
category-page	A(z) „$1” kategóriába tartozó lapok	hu
category-page	A(z) „$1” kategóriába tartozó médiafájlok	hu
special-page	A(z) „$1” lapra hivatkozó lapok	hu
history-page	A(z) „$1” laptörténete	hu
footer	A-dro dhe $s	kw
menu	A-iegilig	kus
menu	Aabajichigan	ojb
retrieved	Aafkómstig van "$1"	li
footer	Aafwiezinge aansjprakelikheid	li
footer	Aalajangersagaq	kl
main-page	Aalkoebielie	sma
item	Aamälde	gsw
item	Aangemeld als $1	nl
item	Aanind mazina'igan	ojb
item	Aanji'	ojb
item	Aanji' bijiinag	ojb
item	Aanmaken	nl
edit-page	Aanmaken van $1	nl
item	Aanmelden	nl
item	Aanmelden / registreren	nl
item	Aanmelle	hrx
item	Aanmèlde	li
menu	Aansichde	hrx
menu	Aansichte	ksh
footer	Aansprakelekeid	vls
redirect-page	Aanstuurblad	af
menu	Aapan aujaar	hif-latn
item	Aaqqissoruk	kl
menu	Aasichte	pdc
redirect-page	Aastiur dys:	gv
footer	Aban̄a $s	efi
footer	Abaut $s	pcm
item	Abbicarang	bug
footer	Abbirtenzi	scn
categories	Abdeeling	pdc
categories	Abdeelinge	pdc
retrieved	Abgerufen von „$1“	de
item	Abi	et,vro
footer	Abiso de cuntenido	mwl
error	Abisua: "$1" aurkezpen izenburua aurretiazko "$1" aurkezpen izenburua baliogabetzen du.	eu
error	Abisua: "$1" aurkezpen izenburua ez da kontuan hartu orriak orain daukan izenburuarekin ez delako baliokidea.	eu
item	Abmelden	de
footer	About $s	en,gpe,lua
footer	Abra $s	srn
menu	Abrir menu principal	pt,pt-br
menu	Abrir menú principal	es
menu	Abrir o menú principal	gl
edit	Abschnitt bearbeiten: $1	de
item	Abschnitt hinzufügen	de
item	Abu	vep
item	Abune	igl
menu	Abzorhoi şaxsī	tg-latn
item	Abëjaamic	din
item	Acasă	ro
item	Acceder	es
item	Acceder ao sistema	gl
item	Acceder/crear cuenta	es
item	Accesso effettuato come $1	it
item	Accesso non effettuato	it
menu	Acciones	es
menu	Acciones de página	es
menu	Accions	ca
menu	Accions de la pàgina	ca
menu	Accions de pàgina	ca
menu	Accións	gl
menu	Accións de páxina	gl
item	Account aanmaken	nl
item	Account luhna	lus
item	Accueil	fr
main-page	Accueil	fr
edit-page	Aceasta este o modificare minoră	ro
category-page	Această categorie nu conține momentan nicio pagină sau fișier media.	ro
edit-notice	Această pagină este protejată împotriva modificărilor sau a altor acțiuni.$1	ro
missing-page	Această pagină nu a fost creată încă.	ro
languages	Această pagină nu este disponibilă în alte limbi.	ro
missing-page	Această pagină specială nu există	ro
footer	Acerca de $s	cbk-zam,es,gl
file-page	Acest fișier conține informații suplimentare, introduse probabil de aparatul de fotografiat digital sau scanerul care l-a generat.$1	ro
file-page	Acest fișier provine de la $1, putând fi folosit și de alte proiecte.$1	ro
search	Achajawaa	guc
jump	Acho n'awpa:	mrh
item	Achtu iswat	ppl
main-page	Achtu iswat	ppl
error	Achtung: Der Sortierungsschlüssel „$1“ überschreibt den vorher verwendeten Schlüssel „$1“.	de
retrieved	Acojido del aderesso "$1"	lad
menu	Acties	zea
menu	Actions	en,fr
menu	Actions de la page	fr
menu	Activar ou desactivar a barra lateral	gl
item	Actualidad	es
item	Actualidade	gl
item	Actualitat	ca
item	Actualités	fr
missing-page	Actualment no hi ha text en aquesta pàgina.$1	ca
missing-page	Actualmente no hay texto en esta página.$1	es
missing-page	Actualmente non hai ningún texto nesta páxina.$1	gl
missing-page	Actualmente, această pagină este lipsită de conținut.$1	ro
item	Actuele gebeurtenissen	nl
item	Acuèlh	oc
main-page	Acuèlh	oc
item	Acàpiu vitàniu	sro
language	Acèh	ace
footer	Acëkakuɔ	din
menu	Acțiuni	ro
menu	Acțiuni asupra paginii	ro
menu	Ad alanları	tr
menu	Ad fəzaları	az
languages	Adan lòt langaj	acf
item	Adar	gom-latn
footer	Adatvédelmi irányelvek	hu,hu-formal
languages	Add languages	en
item	Add topic	en
item	Adef	rif
item	Adeg n umeslay	kab
error	Adi: Berezko "$1" antolatzeak aurreko berezko "$1" antolatzea gainditzen du.	eu
languages	Adicionar idiomas	pt,pt-br
item	Adicionar tópico	pt,pt-br
item	Adiht	ang
item	Adital	ext
item	Adjuta	ia
redirect-page	Adkas da :	br
retrieved	Adtapet diwar « $1 »	br
retrieved	Adus de la „$1”	ro
item	Aduya	an
error	Advarsel: Denne side kalder $1, hvilket forårsager en skabelonloop (et uendeligt rekursivt kald).	da
error	Advarsel: Denne sider henter inn $1, som forårsaker en malsløyfe (en uendelig rekursiv innhenting).	no
edit-notice	Advarsel: Du er ikke innlogget.$1	no
edit-notice	Advarsel: Du er ikke logget på.$1	da
error	Advarsel: Standardsorteringen «$1» tar over for den tidligere sorteringen «$1».	no
error	Advarsel: Standardsorteringsnøglen "$1" tilsidesætter den tidligere sorteringsnøgle "$1".	da
error	Advarsel: Størrelsen på inkluderede skabeloner er for stor, så nogle af dem bliver ikke vist..	da
error	Advarsel: Størrelsen på inkluderte maler er for stor.	no
error	Advarsel: Visningstitel "$1" blev ignoreret, da den ikke svarer til sidens faktiske titel.	da
error	Advarsel: Visningstitel "$1" tilsidesætter tidligere visningstitel "$1".	da
error	Advarsel: Visningstittelen «$1» ble ignorert siden den ikke tilsvarer sidens faktiske tittel.	no
error	Advarsel: Visningstittelen «$1» overstyrer den tidligere visningstittelen «$1».	no
error	Advertencia: El título visualizado "$1" sobreescribe al anterior "$1".	es
error	Advertencia: la clave de ordenamiento predeterminada «$1» anula la clave de ordenamiento anterior «$1».	es
edit-notice	Advertencia: no has iniciado sesión.$1	es
footer	Advertencias	gl
footer	Advertimentes	ie
footer	Adviertances	wa
categories	Adà	guw
hidden-categories	Adà he yin whiwhla	guw
hidden-categories	Adà he yin whiwhla lẹ	guw
categories	Adà lẹ	guw
item	Adăugare discuție	ro
languages	Adăugare limbi	ro
item	Adăugare subiect	ro
item	Adını dəyiş	az
modified	Adə shima yasanzu darəyəyo na adelan $1, kla $1.	knc,kr
jump	Ae ba navigasi	nia
jump	Ae ba wangalui	nia
item	Ae si bakha	nia
redirect-page	Aekhugö nga'örö andre ba nahia bö'ö	nia
modified	Aestâ frândzâ fu alâxitâ di-tu soni pi $1, la $1.	rup
languages	Afaan biraan	om
item	Afdrukken	nl
item	Afdrukversie	nl
item	Afdrükbåre versy	nds-nl
item	Afegeix un tema	ca
item	Afegeix una discussió	ca
languages	Afegiu llengües	ca
menu	Affichagen	lb
menu	Affichages	fr
menu	Afficher / masquer la barre latérale	fr
fold	Afficher / masquer la sous-section $1	fr
history-page	Afficher les journaux pour cette page	fr
menu	Afficher / masquer la barre latérale	fr
fold	Afficher / masquer la sous-section $1	fr
menu	Afichaj	gcr
menu	Afichatges	oc
menu	Afichay yo	ht
fold	Aficher	pcd
menu	Afichâjos	frp
item	Afiché listorik	gcr
item	Afini chanjos	nov
edit-page	Afișare diferențe	ro
history-page	Afișează jurnalele paginii	ro
item	Afmelden	nl
file-page	Afmetingen van deze voorvertoning van het type $1 van dit $1-bestand: $1	nl
language	Afrikaans	af
modified	Afuriata tebulö'ö nga'örö andre ba $1, $1	nia
item	Afvakta	is
footer	Afôtouè/Liké nga é yo man moun	bci
search	Agbiruk	ilo
contents	Agbur	shy-latn
jump	Age gaa:	dga
item	Aggiuddu	sdc
edit-page	Aggiungi agli osservati speciali	it
item	Aggiungi argomento	it
languages	Aggiungi lingue	it
item	Agid	rm
item	Agiudu	sc,sro
item	Agiut	pms
item	Agiutoru	rup
item	Agiùtto	lij
edit	Aglaf n wikicode	shy-latn
item	Agnanayon a silpo	ilo
menu	Agnu tol	ang
menu	Agoj	eo
menu	Agoj pri paĝo	eo
item	Agordoj	eo
menu	Agūra hajun	mnc
item	Ahaya pɛgerɛ	gur
menu	Ahwɛeɛ ahodoɔ	abr
item	Aida	lfn
item	Aidance	wa
item	Aide	fr,frc
item	Aide concernant MediaWiki	fr
edit-notice	Aide pour la modification	fr
redirect-page	Ailgyfeiriad i:	cy
menu	Ainas	sc,sro
menu	Ainas personales	sc
menu	Ainas personalis	sro
item	Ainatīngis autengīnsenis	prg
missing-page	Ainda não existe texto nesta página.$1	pt
error	Aipamen errorea: $1	eu
special-page	Aipamenak	eu
item	Aipatu orri hau	eu
retrieved	Air a tharraing à "$1"	gd
retrieved	Aisghafa ó "$1"	ga
item	Aisilan	mnc
menu	Aisinas	oc
menu	Aisinas personalas	oc
footer	Aithrisean-àichidh	gd
item	Aiut	lld
item	Aiuto	it
item	Aiuto su MediaWiki	it
item	Aiutu	co
search	Aiziet!	lv
item	Aizsargāt	lv
item	Ajadd tabdīlēt	aeb-latn
item	Ajalugu	et
item	Ajankohtaista	fi
menu	Ajchne werchdsajch	vmf
languages	Ajouter des langues	fr
item	Ajouter un sujet	fr
item	Ajouter une discussion	fr
item	Ajuda	ca,kea,mwl,oc,pt,pt-br,tet
item	Ajuda de MediaWiki	ca
edit-notice	Ajuda de edição	pt,pt-br
item	Ajuda do MediaWiki	pt-br
edit-notice	Ajuda per a l'edició	ca
item	Ajuda sobre o MediaWiki	pt
item	Ajut	lmo
item	Ajute	roa-tara
item	Ajutor	ro
item	Ajutor despre MediaWiki	ro
edit-notice	Ajutor pentru modificare	ro
item	Ajutu	scn
item	Ajót	egl,eml
item	Ajùto	nap
item	Akaaliijiaa	guc
footer	Akahana	haw
language	Akan	ak
modified	Akashashali kano kahingibwaa litsindu mu $1, mu $1.	hke
menu	Akce	cs
menu	Akcije	bs
menu	Akcje	pl
edit-notice	Ako upravovať stránku	sk
categories	Akotchiraayanüliee	guc
hidden-categories	Akotchiraayanüliee nnojotka ja'yain	guc
hidden-categories	Akotchiraayanülieekalü nnojotka ja'yain	guc
categories	Akotchiraayanülieekana	guc
item	Akpa page	efi
main-page	Akpa page	efi
categories	Akpassoua	bci
categories	Akpassoua moun	bci
hidden-categories	Akpassoua nga bé woun man bé	bci
hidden-categories	Akpassoua nga bé woun min	bci
modified	Akpatre ini ẹkesịnde ubọk ke ikpehe emi ekedi ke $1, at $1.	efi
categories	Akpaxwé	fon
categories	Akpaxwé lɛ	fon
hidden-categories	Akpaxwé é sɔ hwlá lɛ é	fon
hidden-categories	Akpaxwé é sɔ hwlá é	fon
item	Akpọk geelek	ann
footer	Aksi belirtilmedikçe içeriğin kullanımı $1 lisansı kapsamında uygundur.	tr
menu	Aktionen	de
menu	Aktivizoni shiritin	sq
item	Aktualaĵoj	eo
missing-page	Aktualisht s’ka tekst në këtë faqe.$1	sq
item	Aktuality	cs,sk
item	Aktualitātes	lv
old-revision	Aktualna verzija	sh-latn
old-revision	Aktualna verzija od $1	sh-latn
old-revision	Aktualna wersja na dzień $1	pl
item	Aktualne změny	dsb,hsb
item	Aktuella händelser	sv
item	Aktuelle Ereignisse	de
old-revision	Aktuelle Version	de
old-revision	Aktuelle Version vom $1, $1 Uhr	de
item	Aktuelle begivenheder	da
item	Aktuelnosti	sr-el
item	Aktuelt	nn,no
item	Aktuális események	hu
old-revision	Aktuális változat	hu
old-revision	Aktuálna revízia z $1	sk
old-revision	Aktuálna úprava	sk
old-revision	Aktuální verze z $1	cs
menu	Akungba	sg
main-page	Akwaba Floua boué	bci
item	Akwaba floua boué	bci
menu	Akwan	tw
menu	Akwatin kayan aiki	ha
item	Al azar	es
category-page	Al momento la categoria non contiene alcuna pagina o file multimediale.	it
edit-notice	Al uw bijdragen aan $s kunnen bewerkt, gewijzigd of verwijderd worden door andere gebruikers.$1	nl
jump	Ala ó:	dua
special-tab	Alahide betleri	ug-latn
item	Alahide tor betleri	ug-latn
item	Alakʼali na renan oktirobape	lzz
category-page	Alaluokat	fi
main-page	Alaman Utamo	btm
item	Alaman husus	btm
redirect-page	Alaman na digantihon	bbc-latn
item	Alaman na marhasurungan	bbc-latn
modified	Alaman on parpudi diuba di pukul $1, tanggal $1.	bbc-latn
item	Alaman sursar	bbc-latn
item	Alaman utamo	btm
modified	Alamanon parabisan ipature i $1, i $1.	btm
category-page	Alamkategooriad	et
special-page	Alapinformációk	hu
jump	Alar a :	frp
menu	Alat	abs,ace
menu	Alat Wiki	ms
menu	Alat laman	ms
menu	Alat laman pengguna	ms
menu	Alat peribadi	ms
menu	Alat pribadi	btm
menu	Alat-alat sandiri	abs
menu	Alati	bs,hr
menu	Alati korisničke stranice	sh-latn
menu	Alati suradničke stranice	hr
menu	Alati za stranice	sh-latn
menu	Alatke	sh,sh-latn,sr-el
menu	Alatke za korisničku stranicu	sr-el
menu	Alatke za stranicu	sr-el
menu	Alatki personalu	ruq-latn
item	Albisteak	eu
menu	Alboko barra ezkutatu edo erakutsi	eu
menu	Aldaerak	eu
item	Aldaketa berriak	eu
edit-page	Aldaketa hau txikia da	eu
edit-page	Aldaketak argitaratu	eu
edit-notice	Aldaketak egiteko laguntza	eu
edit-page	Aldaketak erakutsi	eu
edit-page	Aldaketak gorde	eu
special-page	Aldaketen historia	eu
edit	Aldatu	eu
item	Aldatu	eu
edit	Aldatu atal hau: «$1»	eu
menu	Aldatu hizkuntza aldaera	eu
edit	Aldatu iturburu kodea	eu
item	Aldatu iturburu kodea	eu
item	Aldatu itxura zaharrera	eu
redirect-page	Aldağı bitkä yünältü:	tt-latn
history-page	Alderaketa hautatzea: marka itzazu alderatu nahi dituzun bi bertsioak, eta saka ezazu «Enter» edo klika ezazu beheko botoia.$1	eu
history-page	Alderatu hautatutako bertsioak	eu
item	Alderique	ast
item	Aldoni diskuton	eo
languages	Aldoni lingvojn	eo
item	Aldoni temon	eo
jump	Ale nan:	ht
item	Alea	to
item	Aleatori	ca
item	Aleatoriu	ro
item	Aleatório	pt,pt-br
item	Alebbhu	mad
item	Alelgäär	din
language	Alemannisch	als,gsw
jump	Aler à:	pcd
menu	Aletler	crh-latn,crh-ro
file-page	Algfail	et
fold	Algus	et
menu	Aliaj projektoj	eo
redirect	Alidirektas al:	eo
redirect-page	Alidirektas al:	eo
redirect	Alidirektilo	eo
redirect-page	Alidirektilo	eo
redirect	Alidirektita el "$1"	eo
search	Aligao	ch
redirect-page	Alih kaca	jv
redirect-page	Alihkeun ka:	su
redirect-page	Alihkon alaman	btm
redirect-page	Alihkon tu:	btm
item	Alilan	pam
item	Alinman	tl
item	Alinmang pahina	tl
item	Alinomi	eo
category-page	Alkategóriák	hu
file-page	Alkuperäinen tiedosto	fi
item	Alkusivu	fit
main-page	Alkusivu	fit
item	All a di page dem weh link yah suh	jam
item	All pages	en
special-page	All pages with prefix	en
item	Alla sidor	sv
special-page	Alla sidor med prefix	sv
item	Allannguutit kingulliit	kl
item	Allannguutit naleqqiussat	kl
item	Allar síður	is
special-page	Allar síður með forskeyti	is
item	Alle Seiten	de
special-page	Alle Seiten (mit Präfix)	de
item	Alle pagina's	nl
special-page	Alle pagina's op voorvoegsel	nl
item	Alle sider	da,nn,no
special-page	Alle sider der begynder med	da
special-page	Alle sider med forstaving	nn
special-page	Alle sider med prefiks	no
jump	Aller au contenu	fr
jump	Aller à :	fr
jump	Aller à : navigation, rechercher	fr
jump	Aller à la navigation	fr
jump	Aller à la recherche	fr
jump	Aller à:	frc
jump	Aller à :	fr
jump	Aller à : navigation, rechercher	fr
tagline	Allikas: $s	et
item	Aloggen	lb
jump	Alonca' ḍâ':	mad
category-page	Alt kategoriler	tr
item	Altaraçones relacionadas	mwl
menu	Alte proiecte	ro
menu	Alterar a variante de idioma	pt-br
menu	Alterar variante do idioma	pt
item	Alterasons ralasionadu	kea
item	Alterações relacionadas	pt
special-page	Alterações relacionadas com "$1"	pt
fold	Alternar a subsecção $1	pt
menu	Alternar barra lateral	pt,pt-br
fold	Alternar o índice	pt,pt-br
fold	Alternar subsección $1	es
fold	Alternar subseção $1	pt-br
special-page	Alternativ for siste endringar	nn
special-page	Alternativ för senaste ändringarna	sv
special-page	Alternativer for siste endringer	no
languages	Althri linghi	sdc
category-page	Altkateqoriyalar	az
languages	Altre lengue	vec
menu	Altres projectes	ca
languages	Altri lingues	ie,nov
languages	Altris lenghis	fur
menu	Altro	it
redirect-page	Alu'uwataaüshi sünain:	guc
search	Alui	nia
edit-page	Alustamisel on "$1"	et
footer	Alvertencias chenerals	an
special-page	Alább azon lapoknak a legutóbbi változtatásai láthatóak, amelyekre hivatkozik egy megadott lap.$1	hu
item	Alâxire	rup
item	Alâxiri	rup
item	Alâxiri ligate	rup
jump	Alé bò :	gcr
jump	Alé:	acf
item	Alîkarî	ku-latn
tagline	Alöndö na $s	sg
retrieved	Alındı "$1"dän	gag
item	Alŝuti dosieron	eo
footer	Alɔ é ɖo nǔ é kan mí ɔ ɖu na wɛ lé	fon
item	Alɔgɔ	fon
menu	Alətlər	az
footer	Alɣuten	kab
item	Alọgọ	guw
edit	Am Gwëntext werkeln	bar
modified	Am butʼkʼa çodinurot $1, $1 tarixis iktirinu.	lzz
footer	Am polasaidh prìobhaideachd	gd
item	Am xalişa kʼontaktʼi qʼvi	lzz
item	Amakhasi abalulekile	zu
footer	Amakhoita privasi	nia
menu	Amallar	uz
item	Amaphepha Abalulekileyo	xh
edit-notice	Amaran: Anda tidak log masuk.$1	ms
error	Amaran: Kunci susunan asali "$1" membatalkan kunci susunan asali "$1" yang sebelumnya.	ms
error	Amaran: Laman ini memanggil $1 yang menyebabkan gelung templat (panggilan rekursif yang tidak terbatas).	ms
error	Amaran: Saiz penyertaan templat terlalu besar.	ms
error	Amaran: Tajuk paparan "$1" diabaikan memandangkan ia tidak sama dengan tajuk sebenar laman.	ms
error	Amaran: Tajuk paparan "$1" mengatasi tajuk paparan awal "$1".	ms
menu	Amathuluzi kamsebenzisi	zu
menu	Amathuluzi ongawasebenzisa	zu
footer	Amatsin ika tlatlātillotl	nah
hidden-categories	Amatuluba amakise	lg
jump	Ambak sa:	ceb
item	Ambani	ve
languages	Ambue ñe'ẽ	gn
item	Amendaer	nrm
language	American sign language	ase
footer	Ameŋunyatakaka Ŋuti Ɖoɖo	ee
languages	Amin'ny tenim-pirenena hafa	mg
edit-page	Amosar a vista previa	gl
edit-page	Amosar os cambios	gl
fold	Amostrar	lad
item	Amostrar l'historial	an
fold	Amplia	ca
item	Amrang á radbadal ák	brh
item	Amsawal	tzm
item	Amsawař	rif
item	Amsgdal	shi
redirect-page	Amultuwe tapülh	arn
jump	Amyawaḍ	tzm
menu	Amyawaḍ	tzm
item	Amzawru Tasfhit	shy-latn
main-page	Amzawru Tasfhit	shy-latn
hidden-categories	Amí gbúgbe kímaja	igl
languages	Amí ichi ómuné	igl
menu	Amûrên kesane	ku-latn
languages	Amũ nhẽẽga'etá rupí	yrl
redirect-page	Amũmupika kití:	yrl
redirect-page	Amũmupika sowa	yrl
footer	Amụma nzuzo	ig
languages	An anere Sproochen	lb
languages	An dot lang	gcf
languages	An wap nzaan	kaj
menu	Ana menü	tr
menu	Ana menüyü aç	tr
item	Ana səhifə	az
main-page	Ana səhifə	az
item	Anaataa	guc
item	Anaatünaka so'uka'i wanaawaka sümaa	guc
jump	Anaoka ba:	nia
search	Anapen	pag
search	Anar	ca
jump	Anar a :	oc
language	Anarâškielâ	smn
item	Anasayfa	tr
main-page	Anasayfa	tr
menu	Anańaḱ Sataṕ ko	hoc-latn
redirect-page	Ancamina pa:	mwl
edit-notice	Anda boleh melihat dan menyalin sumber bagi laman ini.$1	ms
edit-notice	Anda dapat melihat atau menyalin sumber halaman ini.$1	id
notice	Anda memiliki $1 ($1).	id
notice	Anda memiliki pesan baru di halaman pembicaraan Anda	id
notice	Anda mempunyai $1 ($1).	ms
notice	Anda mempunyai pesanan baru di laman perbincangan anda	ms
missing-page	Anda mengikuti pranala ke halaman yang belum tersedia.$1	id
jump	Anda na:	cbk-zam
missing-page	Anda telah mengikuti pautan ke laman yang belum wujud.$1	ms
edit-notice	Anda tidak memiliki hak akses untuk $1, karena alasan berikut:$1	id
edit-notice	Anda tidak mempunyai keizinan untuk $1, atas sebab berikut:$1	ms
edit-notice	Anda tidak mempunyai keizinan untuk $1, atas sebab-sebab berikut:$1	ms
footer	Andar $s	rmy
contents	Ander	rmy
languages	Ander tale	af
menu	Andere projecten	nl
languages	Andere språken	nds-nl
item	Andiang sanung bulung	pam
footer	Andmekaitsepõhimõtted	et
item	Andoza	uz
menu	Andra projekt	sv
menu	Andre projekter	da
menu	Andre prosjekter	no
jump	Andà à:	co
jump	Andé a:	pms
item	Aneekajia ashajalaa eepünaweere	guc
menu	Aneekajülee süpüla asanawaa	guc
footer	Anent $s	sco
search	Aneyara	avk
fold	Anfang	de
modified	Ang ini nga panid nailisan sang nagligad nga $1, takna $1.	hil
modified	Ang mini nga pahina ginbag-o lang sang $1, sang $1.	cps
item	Ang nagatabid diri	cps,hil
file-page	Ang talaksang ito ay nagmula sa $1 at maaaring gamitin ng iba pang mga proyekto.$1	tl
special-page	Ange namnet på en sida för att se ändringar på sidor som länkas till eller från denna sida.$1	sv
item	Angemeldet als $1	de
item	Angia	mrh
categories	Angka horong	bbc-latn
hidden-categories	Angka horong na dibunihon	bbc-latn
item	Angka pangubaan na marpardomuan tu	bbc-latn
footer	Angka parsoadaan	bbc-latn
languages	Anien ouflè moun bé noun	bci
item	Aniy p’ubuy tay lpgan sqaniy	tay
languages	Anjer spraw	jut
languages	Anka lūsìn	kai
menu	Ankorɛankorɛ nnoɔma	abr
item	Anliura fissa	pms
item	Anmelden	de,de-ch,nds-nl,zea
item	Anmelden / Benutzerkonto erstellen	de
item	Anmellen	nds
item	Anmäldje	stq
languages	Ann an cànain eile	gd
languages	Annan ròt lanng	gcr
languages	Annere Schprooche	pdc
languages	Annere Spraken	nds
item	Annerengen an ferlinkede Sieden	stq
footer	Annuroten ti kinapribado	ilo
tagline	Ano $s	ibb
item	Ano an nakatukdo digdi	bcl
item	Anong naka-link dito	tl
item	Anong nakaturo rito	tl
item	Anonieme gebruiker	nl
item	Anonim	az,id,ro,tr
item	Anonima	eo
item	Anoniman	bs,sr-el
item	Anonimas	lt
item	Anonimni	hr,sl
item	Anonimo	it,tl
item	Anonimoa	eu
item	Anonimowy	pl
item	Anonym	da,de,nn,no,sk,sv
item	Anonyme	fr
item	Anonymous	en
item	Anonyymi	fi
item	Anonüümne	et
jump	Ansari la:	rup
menu	Ansichten	de,de-ch,nds
edit-page	Antaŭrigardo	eo
item	Antoray akaturo dia	pag
item	Antrar	mwl
item	Anu nutumbu ka dieu	su
item	Anuɛ̈t ciedɔ̈kic	din
special-page	Använd den här artikeln som referens	sv
item	Använd som referens	sv
item	Användarbidrag	sv
special-page	Användarbidrag av $1	sv
item	Användardiskussion	sv
menu	Användarmeny	sv
menu	Användarnavigering	sv
item	Användarsida	sv
fold	Anwiese	stq
menu	Anwiesengen	stq
item	Any page, it nuh matta which	jam
item	Anyar robah	su
item	Anyqtama	kk-latn
fold	Anzeigen	de
special-page	Anzeigeoptionen	de
item	Anáʼálwoʼ	nv
item	Anònim	ca
item	Anónimo	es,gl,pt
item	Anônimo	pt-br
item	Ao chou	gl
hidden-categories	Aodem á xáot	brh
hidden-categories	Aodem á xáot ák	brh
menu	Aozár ák	brh
category-page	Apakškategorijas	lv
item	Apam këdït	din
main-page	Apam këdït	din
modified	Apam kënë acï apuɔc dac waaric në pɛinïn $1, në $1.	din
special-tab	Apam lel	din
item	Apam räŋräŋ	din
footer	Apansaajiaa sukuwa'ipa	guc
menu	Aparates	lad
menu	Aparates personales	lad
menu	Apari	io
footer	Apańdanaṅ Policy	hoc-latn
main-page	Ape	gn
item	Ape haq sampéqan juq ti	sas
item	Aperir session	ia
item	Aperter session	ie
item	Api	vot
footer	Apie $s	lt
footer	Apipwé $s	acf
footer	Aple $s	sgs
edit	Aplūkot kodu	lv
item	Aplūkot kodu	lv
item	Appondene aqquà	roa-tara
menu	Apri il menu principale	it
footer	Apropo di $s	gcr
edit-page	Apró változtatás	hu
menu	Apskates	lv
item	Apskatīt $1	lv
edit-page	Apskatīt $1 izejas kodu	lv
history-page	Apskatīt ar šo lapu saistītos reģistru ierakstus	lv
special-tab	Aptabu	avk
item	Aptaf bueem	avk
item	Aptarimas	lt
item	Aptarėms	sgs
item	Apua	fit
footer	Apwopo $s	ht
file-page	Apăsați pe Data și ora pentru a vedea versiunea fișierului trimisă la momentul respectiv.$1	ro
item	Apɛ̈m lel	din
jump	Aqbeż għal:	mt
jump	Aqbeż lejn in-navigazzjoni	mt
jump	Aqbeż lejn it-tfittxija	mt
modified	Aquela pagina es estada modificada pel darrièr còp lo $1 a $1.	oc
file-page	Aquest fitxer conté informació addicional, probablement afegida per la càmera digital o l'escàner utilitzat per a crear-lo o digitalitzar-lo.$1	ca
file-page	Aquest fitxer prové de $1 i pot ser utilitzat per altres projectes.$1	ca
category-page	Aquesta categoria no té cap pàgina ni fitxer.	ca
missing-page	Aquesta pàgina encara no ha estat creada.	ca
edit-notice	Aquesta pàgina fa servir la següent plantilla:	ca
edit-notice	Aquesta pàgina fa servir les següents plantilles:	ca
languages	Aquesta pàgina no està disponible en altres idiomes.	ca
edit-page	Aquesta és una modificació menor	ca
item	Aqırǵı ózgerisler	kaa
search	Ara	gag,tr
languages	Ara ava	avk
item	Ara l-kronoloġija	mt
language	Aragonés	an
menu	Arahan	mui
footer	Arakhiben mire udajenge	rmc
jump	Arama kısmına atla	tr
special-page	Arama sonuçları	tr
main-page	Arapan ya Bolong	pag
item	Arapan ya bolong	pag
menu	Arata’i	ty
menu	Arată/ascunde bara laterală	ro
menu	Araçlar	tr
item	Arbitriari pagine	nov
item	Archivo	es
file-page	Archivo original	es
category-page	Archivos multimedia en la categoría «$1»	es
item	Ard-ghuillag	gv
main-page	Ard-ghuillag	gv
redirect-page	Ardiriger vers :	pcd
footer	Areklamenton konfidensia	ch
search	Arezzu	tzm
contents	Argumèint	egl
tagline	Ari $s	iba
menu	Ark	fy
language	Armãneashti	roa-rup,rup
item	Arnaiy better	kk-latn
special-tab	Arnawlı bet	kaa
item	Arnawlı betler	kaa
special-tab	Arnaýı	kk-latn
menu	Arnesi	co
item	Arotus	vro
language	Arpetan	frp
item	Arquivo	pt-br
file-page	Arquivo original	pt-br
item	Arraxonu	sro
retrieved	Arrecuperau dendi "$1"	ext
menu	Arrolliamentu	sro
item	Artigu sira ne'ebé bá iha ne'e	tet
item	Artikkel	et
category-page	Artiklar i kategorien «$1»	nn
item	Artikull i rastit	aln
item	Artitgel casual	rm
item	Arutelu	et
jump	Arzu	rif
file-page	As seguinte página usa este arquivo:$1	pt-br
file-page	As seguintes $n páginas usa este arquivo:$1	pt-br
file-page	As seguintes $n páginas usam este ficheiro:$1	pt
file-page	As seguintes $n páxinas usan este ficheiro:$1	gl
special-page	As seguintes páginas têm hiperligações para $1:$1	pt
special-page	As seguintes páginas têm link para $1:$1	pt-br
special-page	As seguintes páxinas ligan con $1:$1	gl
modified	Asaa plama nɛɛ nɔ tsakemɔi yɛ $1, yɛ $1.	gaa
menu	Asabėnē rakondā	sgs
item	Asaena çapkerdene	kiu
menu	Asaişi	kiu
menu	Asayışi	diq
menu	Asboblar	uz
item	Asebter agejdan	kab
main-page	Asebter agejdan	kab
item	Asebter menwala	shy-latn
item	Asebter n menwala	kab
redirect-page	Asebter usemmimeḍ	kab,shy-latn
item	Asebter uslig	shy-latn
special-tab	Asebter uzzig	kab,shy-latn
modified	Asebter-a yettwabeddel i tikkelt taneggarut ass n $1 ɣef $1.	kab
modified	Asebter-agi ibeddel i tikelt taneggarut di $1, $1.	shy-latn
item	Asenfilen ineggura	rif
item	Asetukset	fi
item	Aseɣwen n lebda	kab
footer	Ashili zalikpana	dag
footer	Ashirr ngnata	knc,kr
footer	Asir ta jajim	kai
item	Asiruṭo aminoyto	tru
item	Asirwoṭo biFaṭaṭe	tru
file-page	Asl fayl	uz
redirect-page	Asmatti s:	shi
menu	Asmeniniai įrankiai	lt
footer	Asmigl	shi
categories	Asmil	shi
hidden-categories	Asmil intln	shi
special-page	Asosiy maʼlumot	uz
menu	Asosiy menyu	uz
footer	Asou $s	gcf
contents	Asou paj sala	acf
contents	Asoë	ace
menu	Aspectes	ie
menu	Aspetas	lfn
item	Asqerdec	shy-latn
search	Assappareng	bug
menu	Assilel	shy-latn
footer	Assisumpungenna $s	bug
item	Assumpung pulana	bug
item	Assumpungeng aga kué	bug
special-tab	Astamiwa	map-bms
menu	Astara	shi
language	Asturianu	ast
footer	Asuba de $s	sro
item	Asup log	su
item	Asɣun amɣlal	shi
main-page	Ata Ikpa Nwed	ibb
languages	Ata bakaan inwewin	ojb
item	Ata ikpa nwed	ibb
item	Ata usong adi nie	ibb
item	Ataavartumik innersuut	kl
item	Atamiento permanente	lad
retrieved	Atdabuot nu "$1"	ltg
error	Atenció: La clau d'ordenació per defecte "$1" invalida l'anterior clau "$1".	ca
error	Atención: el título mostrado "$1" se ignoró porque no es equivalente al título real de la página.	es
error	Atención: esta página llama a $1, lo que provoca un bucle en las plantillas (una llamada recurrente infinita).	es
item	Atentaro	eo
item	Atenti	eo
edit-page	Atenti ĉi tiun paĝon	eo
error	Atentigo: La montrata titolo "$1" transpasas la antaŭan titolon "$1".	eo
error	Atenție: Această pagină apelează $1 ceea ce cauzează un ciclu de formate (un apel recursiv infinit).	ro
error	Atenție: Cheia de sortare implicită („$1”) o înlocuiește pe precedenta („$1”).	ro
error	Atenție: Formatele incluse sunt prea mari.	ro
edit-notice	Atenție: Nu v-ați autentificat.$1	ro
error	Atenție: Titlul afișat „$1” înlocuiește titlul afișat anterior, „$1”.	ro
error	Atenție: Titlul de afișat "$1" a fost ignorat deoarece nu este echivalent cu titlul real al paginii.	ro
item	Atgriezties uz "$1" lapu.	lv
redirect-page	Ath-sheòl an duilleag	gd
modified	Athraíodh an leathanach seo ar $1, ag $1.	ga
item	Athruithe deireanacha	ga
item	Athruithe gaolmhara	ga
item	Atiju prepetu	ext
language	Atikamekw	atj
item	Atmains spausdėnėmou	sgs
item	Atom	en,sh-latn
item	Atomas	lt
menu	Atortut	kl
backlink	Atpakaļ uz augšu	lv
redirect-page	Atreorú chuig:	ga
footer	Atsakomybės apribojimas	lt
footer	Atsakuomībės aprėbuojims	sgs
item	Atsauce uz šo lapu	lv
item	Atsijungti	lt
item	Atsitiktinis	lt
item	Atsitiktinis puslapis	lt
item	Attamettiya birshshettata	wal
error	Attention : cette page contient trop d’inclusions de modèles. Certaines inclusions ne seront pas effectuées.	fr
error	Attention : la clé de tri par défaut « $1 » écrase la précédente clé « $1 ».	fr
error	Attention : le titre d’affichage « $1 » écrase l’ancien titre d’affichage « $1 ».	fr
edit-notice	Attention : vous n’êtes pas connecté(e).$1	fr
error	Attention : cette page contient trop d’inclusions de modèles. Certaines inclusions ne seront pas effectuées.	fr
error	Attention : la clé de tri par défaut « $1 » écrase la précédente clé « $1 ».	fr
error	Attention : le titre d’affichage « $1 » écrase l’ancien titre d’affichage « $1 ».	fr
edit-notice	Attention : vous n’êtes pas connecté(e).$1	fr
error	Attenzione: Il titolo visualizzato "$1" è stato ignorato poiché non equivalente al titolo attuale della pagina.	it
error	Attenzione: il titolo visualizzato "$1" sostituisce il precedente titolo "$1".	it
error	Attenzione: la chiave di ordinamento predefinita "$1" sostituisce la precedente "$1".	it
error	Attenzione: la dimensione dei template inclusi è troppo grande.	it
edit-notice	Attenzione: non hai effettuato l'accesso.$1	it
error	Attenzione: questa pagina richiama $1 che provoca un loop (una chiamata ricorsiva infinita del template).	it
footer	Atterhald	nn
menu	Attiva/disattiva la barra laterale	it
fold	Attiva/disattiva la sottosezione $1	it
item	Attualità	it
category-page	Atualmente, esta categoria não contém páginas ou multimédia.	pt
menu	Atverti pagrindinį meniu	lt
menu	Atvērt galveno izvēlni	lv
retrieved	Atxadu na "$1"	kea
item	Atypari	sq
edit-page	Atļauju kļūda	lv
history-page	Atšķirību izvēle: Atzīmē vajadzīgo versiju izvēles rūtiņas un spied Enter vai pogu apakšā.$1	lv
menu	Atọ́ka	yo
item	Au hasard	fr
special-page	Aucune page n’est liée à $1.$1	fr
file-page	Aucune page n’utilise ce fichier.$1	fr
footer	Auer $s	frr
contents	Auersicht	frr
item	Auf $1 ansehen	de
file-page	Augstāka izšķirtspēja nav pieejama.	lv
item	Augšupielādēt failu	lv
menu	Aujaar ke dabba	hif-latn
menu	Aunsechte	pdt
edit-page	Aurrebista erakutsi	eu
file-page	Aurreikuspen honen neurria: $1.	eu
tagline	Aus $s	bar,de,hrx,sli,vmf
item	Ausazko orria	eu
item	Ausazkoa	eu
search	Ausführen	de
fold	Ausklappen	de
history-page	Auswahl des Versionsunterschieds: Markiere die Radiobuttons der zu vergleichenden Versionen und drücke die Eingabetaste oder die Schaltfläche am unteren Rand.$1	de
item	Autenticado como $1	pt,pt-br
item	Autenticar-se	pt-br
item	Autentici	lfn
item	Autentificare	ro
item	Autentificat ca $1	ro
item	Autentificată ca $1	ro
languages	Autres langues	frc
menu	Autres projets	fr
item	Auxilie	ie
item	Auxilium	la
menu	Ava peamenüü	et
menu	Avaa päävalikko	fi
footer	Avai awpazy	mrh
edit-page	Avalda muudatused	et
footer	Avasè lẹ	guw
language	Avañe'ẽ	gn
item	Avbevaka	sv
footer	Avertense	pms,vec
footer	Avertenze	lmo
footer	Avertimenti	co
footer	Avertiments	oc
error	Avertissement : cette page appelle $1 ce qui provoque une boucle du modèle (un appel récursif infini).	fr
error	Avertissement : le titre d’affichage « $1 » a été ignoré car il n’est pas équivalent au titre effectif de la page.	fr
footer	Avertissements	fr,frc
error	Avertissement : cette page appelle $1 ce qui provoque une boucle du modèle (un appel récursif infini).	fr
error	Avertissement : le titre d’affichage « $1 » a été ignoré car il n’est pas équivalent au titre effectif de la page.	fr
error	Averto: Implicita ordiga ŝlosilo "$1" anstataŭigas pli fruan defaŭltan ordigan ŝlosilon "$1".	eo
error	Averto: Inkluziva pezo de ŝablonoj estas tro granda.	eo
error	Averto: Vidiga titolo "$1" estis ignorita pro tio ke ĝi ne estas ekvivalenta al la efektiva titolo de la paĝo.	eo
edit-notice	Averto: vi ne estas ensalutinta.$1	eo
error	Averto: Ĉi tiu paĝo vokas $1, kaŭzante ŝablonan iteracion (senfinan rikuran vokadon).	eo
footer	Avertèinsi	egl
footer	Avertèntzias	sc,sro
footer	Averténse	lij
notice	Aveți $1 ($1).	ro
notice	Aveți mesaje noi pe pagina dumneavoastră de discuție	ro
footer	Avirtenze	aae
footer	Avisc de lege	lld
item	Aviseringar	sv
error	Aviso: A apresentação do título "$1" foi ignorada porque não é equivalente ao título atual da página.	pt
error	Aviso: A chave de ordenação padrão "$1" sobrepõe-se à anterior "$1".	pt
error	Aviso: A chave de ordenação padrão "$1" sobrepõe-se à anterior chave de ordenação padrão "$1".	pt-br
error	Aviso: A clave de ordenación predeterminada «$1» anula a clave de ordenación predeterminada anterior «$1».	gl
error	Aviso: El tamaño de las plantillas incluidas es muy grande, y algunas no se incluirán. Considera reducir el número de llamadas a plantillas o su código, o dividir la página.	es
error	Aviso: Esta página chama $1 o que causa um ciclo infinito de predefinições (uma chamada recursiva sem término).	pt,pt-br
error	Aviso: Esta páxina chama a «$1», o que causa un bucle infinito do modelo (unha chamada recursiva sen fin).	gl
edit-notice	Aviso: Non accediches ao sistema.$1	gl
error	Aviso: O tamanho de inclusão das predefinições é demasiado grande. Algumas predefinições não serão incluídas.	pt
error	Aviso: O tamaño dos modelos incluídos é moi grande.	gl
error	Aviso: O título amosado «$1» anula o título anterior «$1».	gl
error	Aviso: O título amosado «$1» ignorouse porque non é equivalente ao título real da páxina.	gl
error	Aviso: O título de apresentação "$1" substitui o título anterior "$1".	pt
error	Aviso: O título de exibição “$1” foi ignorado devido a não ser equivalente ao título verdadeiro da página.	pt-br
error	Aviso: O título exibido "$1" substituí o título anterior "$1".	pt-br
edit-notice	Aviso: Você não está conectado.$1	pt-br
error	Aviso: a soma do tamanho de inclusão de predefinições é muito grande.	pt-br
edit-notice	Aviso: não iniciou uma sessão.$1	pt
footer	Avisos legales	es-formal
footer	Avissu legal	ext
footer	Avisu legál	tet
footer	Avisu llegal	ast
footer	Avisyansow	kw
languages	Avre ćhibande	rmy
item	Avslutt overvåkning	no
menu	Avtam	gom-latn
footer	Avvertenze	it
footer	Avvertimiente	nap
footer	Avvirthènzi	sdc
tagline	Avy amin'i $s	mg
footer	Avètisman	acf
footer	Avètisman yo	ht
error	Avís: Aquesta pàgina crida $1 provocant un bucle de plantilles (una crida recursiva infinita).	ca
error	Avís: El títol a mostrar «$1» ha estat ignorat ja que no és equivalent al títol real de la pàgina.	ca
error	Avís: El títol a mostrar «$1» sobreescriu l'anterior títol a mostrar «$1».	ca
error	Avís: La mida d'inclusió de la plantilla és massa gran.	ca
edit-notice	Avís: No heu iniciat cap sessió.$1	ca
footer	Avîs legâi	fur
item	Aw xët ci mbetteel	wo
fold	Awal	id
item	Awanama	ms
retrieved	Awara na yâ tî "$1"	sg
footer	Awig-awig indik data praragan	ban
footer	Awik-awik datam mésaq	sas
item	Awo rannum tulumin ma	knc,kr
footer	Awodi kakkegiyi	knc,kr
item	Awoodoy jiri falla	knc,kr
item	Awoofalta	knc,kr
main-page	Axa Gba͂tɔ	ee
item	Axa gbãtɔ	ee
special-tab	Axa tɔxe	ee
item	Axa tɔxewo	ee
item	Axaa ɖe ko	ee
search	Axtar	az
special-page	Axtarış nəticələri	az
jump	Axtarışa keç	az
item	Axuda	gl
edit-notice	Axuda para editar	gl
item	Axuda sobre MediaWiki	gl
jump	Ay a chèché	gcf
jump	Ay a navigasyon	gcf
jump	Ay a:	gcf
footer	Ay aartu	wo
menu	Ayan	iba
item	Ayarlar	tr
modified	Aye shafi yawantu ne a fat ta $1, ma $1	kai
contents	Aye so ayeke na yâ ni	sg
item	Ayen i d-yettawi ɣer da	shy-latn
language	Aymar aru	ay
languages	Ayns çhengaghyn elley	gv
item	Ayuda	ast,cbk-zam,ch,es,es-formal
edit-notice	Ayuda de edición	es
item	Ayuda sobre MediaWiki	es
item	Ayudo	lad
item	Ayulaa shiyaakuwaa sulu'u karalo'uta	guc
item	Ayúa	ext
tagline	Az $s Wiki	tg-latn
tagline	Az Wik$1	tg-latn
file-page	Az alábbi lap használja ezt a fájlt:$1	hu
file-page	Az alábbi lapok használják ezt a fájlt:$1	hu
special-page	Az alábbi lapok hivatkoznak erre: $1	hu
file-page	Az előnézet mérete: $1	hu
item	Az összes lap listája	hu
categories	Azacuu	kaj
item	Azala	eu
main-page	Azala	eu
item	Azaopa a pathlainazy	mrh
item	Azday ur yettbeddil ara	shy-latn
menu	Azioni	it
menu	Azioni sulla pagina	it
modified	Azken aldaketa $1(e)an, $1(e)tan	eu
special-page	Azken aldaketen aukerak	eu
category-page	Azpikategoriak	eu
menu	Azɔwanu ě nyi towé é	fon
menu	Azɔwanú	fon
language	Azərbaycanca	az
menu	Azọnwanu mẹdetiti tọn lẹ	guw
menu	Azọ́nwanu lẹ	guw
menu	Ações	pt,pt-br
menu	Ações da página	pt,pt-br
menu	Ações de página	pt
item	Aîgue	nrm
main-page	Aîgue	nrm
item	Aïude	pcd
menu	Aðalvalmynd	is
item	Aðgerðaskrár	is
menu	Aðgerðir	is
menu	Aðgerðir síðu	is
edit-notice	Aðvörun: Þú ert ekki skráð(ur) inn.$1	is
languages	Añadir idiomas	es
item	Añadir tema	es
redirect-page	Aýdatw beti	kk-latn
redirect-page	Aŕsengoká panna	brh
backlink	Aşağı get	az
file-page	Aşağıdaki $n sayfa bu dosyayı kullanmaktadır:$1	tr
special-page	Aşağıdaki liste, belirtilen sayfaya (ya da belirtilen kategorinin üyelerine) bağlantı veren sayfalarda yapılan son değişikliklerin listesidir.$1	tr
edit-notice	Aşağıdaki nedenden dolayı $1 izniniz yok:$1	tr
edit-notice	Aşağıdaki nedenlerden dolayı $1 izniniz yok:$1	tr
file-page	Aşağıdaki sayfa bu dosyayı kullanmaktadır:$1	tr
file-page	Aşağıdakı $n səhifə bu faylı istifadə edir:$1	az
special-page	Aşağıdakı siyahı, qeyd olunan səhifəyə (və ya qeyd olunan kateqoriyadakı səhifələrə) daxili keçid verən səhifələrdə edilmiş son dəyişikliklərin siyahısıdır.$1	az
edit-notice	Aşağıdakı səbəblərə görə $1 hüququnuz yoxdur:$1	az
edit-notice	Aşağıdakı səbəbə görə $1 hüququnuz yoxdur:$1	az
file-page	Aşağıdakı səhifə bu faylı istifadə edir:$1	az
item	Ažutipen	rmc
missing-page	Ați încercat să ajungeți la o pagină care nu există.$1	ro
item	A̱di̱ndi̱ng a̱fwuop	kcg
main-page	A̱gba̱dang Ka̱zzu	kaj
item	A̱gba̱dang ka̱zzu	kaj
item	A̱ka̱shai mmam nani	kcg
item	A̱ka̱shai na̱ byia̱ a̱meang a̱ni	kcg
menu	A̱mainu tyong nkyang	kaj
hidden-categories	A̱manda achuu	kaj
hidden-categories	A̱manda a̱zachuu	kaj
main-page	A̱tsak Wat Wu	kcg
item	A̱tsak wat wu	kcg
categories	A̱za̱cuu	kaj
item	Aḍfaṛ n yibeddilen n yisebtar i yeqqnen gar-asen	kab
menu	A’yataayaapala	guc
languages	B'lingwi oħrajn	mt
menu	B'ŋmɛɛg̈b want	nmz
languages	B- lūğāt ukhrīne	aeb-latn
hidden-categories	Ba catégories oyo ebombami	ln
menu	Ba cinle zhi	nup
modified	Ba da maalɩyɛ a peeji ŋa ɩŋ $1, a yi $1	wlx
modified	Ba daa maligim maal lakir/zin'ikaŋa nɛ $1, $1.	kus
modified	Ba demese pɛgerɛ wa la $1, gogo $1.	gur
languages	Ba li bö'ö	nia
modified	Ba maale la a pɛll ŋa eŋ $1, a yi $1	dga
item	Ba'ax a wilmaj	yua
item	Ba'ax ku e'esik weye'	yua
contents	Ba'ax ku taasik	yua
edit	Baabi a nsamu no firi	abr
modified	Baadi kan asiesie simpie yi wɔ $1, wɔ $1	abr
item	Baafa eko fɛɛ eko	gaa
main-page	Baafa lɛ diɛŋtsɛ	gaa
special-tab	Baafa srɔto	gaa
item	Baafai krɛdɛɛ	gaa
menu	Baafata kallattii	om
item	Baakanya	tn
item	Baalantılar sayfaa	gag
footer	Babaamizi $s	ojb
item	Babak	bjn
edit-notice	Babala: Hindi ka naka-login.$1	tl
error	Babala: Madadaig ng susi ng pagtatakdang "$1" ang mas naunang susi ng pagtatakdang "$1".	tl
error	Babala: Napakalaki ng sukat ng saklaw ng padron.	tl
item	Babban shafi	ha
main-page	Babban shafi	ha
menu	Babelan	bew
item	Babestu	eu
item	Babuat log	bjn
item	Baca	id,ms
missing-page	Bad title	en
item	Badlo	hif-latn
jump	Bae a:	sc
item	Bag-uhon	cps
item	Bagetingu Sakam	hoc-latn
item	Bagian baru	id
item	Bagong mga pagsalida	bto
item	Bagong paksa	tl
edit	Baguhin	tl
item	Baguhin	tl
edit	Baguhin ang bahagi: $1	tl
edit	Baguhin ang unang seksiyon ng pahinang ito	tl
edit	Baguhin ang wikitext	tl
item	Baguhin ang wikitext	tl
item	Baguhon	bcl
jump	Bag̈b	nmz
search	Bag̈b	nmz
languages	Bahasa	id,ms
language	Bahasa Hulontalo	gor
language	Bahasa Indonesia	id
language	Bahasa Melayu	ms
language	Bahasa ambon	abs
languages	Bahasa lain	id
item	Bahs	tg-latn
languages	Bahsa la’én	ace
jump	Bai a:	sro
jump	Bai pa:	kea
redirect-page	Bai página:	pap
jump	Bai:	pap
menu	Baicara	mnc
edit-page	Baimenen erroreak	eu
item	Baixa el PDF	ca
item	Baixar PDF	pt-br
search	Baku	kai
languages	Bala din pahi ni	dag
footer	Balaa	kai
item	Balalhagon nga bersiyon	hil
menu	Balebeledi	tn
item	Ballal	ff
item	Balnamoḱoḱ Version	hoc-latn
jump	Balumpa ka:	abs
item	Balutiti ya speciale	kg
item	Balyowan	bto
item	Balé-balé	bew
main-page	Balé-balé	bew
language	Bamanankan	bm
item	Banatǝ	knc,kr
history-page	Bandingkan versi terpilih	id
history-page	Bandingkan versi-versi yang dipilih	ms
languages	Bandînga ya nkaka	kg
item	Bang-cē̤	cpx
item	Bangcoh	za
footer	Bangkilan	bjn
categories	Bangsaan	bew
hidden-categories	Bangsaan keumpet	bew
categories	Bangse	sas
hidden-categories	Bangse teseboq	sas
language	Banjar	bjn
edit	Banjibume arara	mnc
item	Banjibume arara	mnc
item	Banjinre	nup
item	Bansoba ya mutindu mosi	kg
item	Bansoba ya yimpa	kg
menu	Bantadilu	kg
footer	Bantahan	su
item	Bantayan	tl
edit-page	Bantayan ito	tl
item	Bantu	iba
item	Bantuan	id,min,ms,sas
edit-notice	Bantuan menyunting	ms
edit-notice	Bantuan penyuntingan	id
item	Bantuan tentang MediaWiki	id,ms
item	Bantungeng	bug
item	Banye	ig
search	Bao	mos
item	Baona	mrh
categories	Bara	hoc-latn
categories	Bara kin	hoc-latn
categories	Bara ko	hoc-latn
search	Barbaadi	om
item	Barcha sahifalar	uz
retrieved	Bargirifta az "$1"	tg-latn
difference	Baris $1:	id,ms
item	Barmay kokorantey	ses
item	Barmay kondantey	ses
item	Bas bet	kaa
main-page	Bas bet	kaa
language	Basa Bali	ban
language	Basa Banyumasan	map-bms
languages	Basa barih	kge,ljp
languages	Basa laing	bug
item	Basahin	tl
fold	Basculer la table des matières	fr
item	Basculer vers l’ancien habillage	fr
item	Bash Bet	ug-latn
main-page	Bash Bet	ug-latn
hidden-categories	Bashkwegin gidoodem	ojb
languages	Bashqa tillarda	ug-latn
item	Bashqa tor betler	ug-latn
special-page	Basic information	en
item	Basing laman	mui
special-page	Basisgegevens	nl
special-page	Basisinformationen	de
fold	Baskuli $1 subsekcio	eo
menu	Baskuligi la flankpanelon	eo
item	Basma Nushisi	ug-latn
languages	Baso laènnyo	mui
retrieved	Basodg "$1" jugun	nmz
item	Baspa nusqası	kaa
languages	Basqa tillerde	kaa
languages	Basqa tılderde	kk-latn
item	Basty bet	kk-latn
main-page	Bastı bet	kk-latn
item	Bastıru versiäse	tt-latn
item	Basyp şyğaru	kk-latn
item	Basîlmaga uygun kóríníş	crh-ro
item	Basılmağa uyğun körüniş	crh-latn
language	Batak Mandailing	btm
language	Batak Toba	bbc,bbc-latn
item	Batal pantau	id
jump	Batla	tn
redirect-page	Baw-ing a panid	ilo
contents	Baydivan	gcr
item	Baydon a kasaysayan	bto
contents	Bayin awo be	knc,kr
item	Baylanıslı ózgerisler	kaa
item	Bayle toɗɗiiɗe ɗee	ff
item	Baylî deñíştírmeler	crh-ro
item	Bayung mengayalili	pam
special-page	Baza informo	eo
item	Bağlı deñiştirmeler	crh-latn
menu	Baŋtgm	nmz
main-page	Baş Sahypa	tk
item	Baş Saife	crh-latn
main-page	Baş Saife	crh-latn
item	Baş Sayipa	crh-ro
main-page	Baş Sayipa	crh-ro
item	Baş bit	tt-latn
main-page	Baş bit	tt-latn
item	Baş sahypa	tk
item	Baş yaprak	gag
main-page	Baş yaprak	gag
languages	Başga dillerde	tk
languages	Başka tíllerde	crh-ro
redirect-page	Başqa bitkä yünältü bite	tt-latn
languages	Başqa tellärdä	tt-latn
languages	Başqa tillerde	crh-latn
redirect-page	Baǵdarlawshı bet	kaa
footer	Baɗte $s	ff
footer	Baɦlb	nmz
item	Ba̱ryat	kaj
jump	Be ka	efi
menu	Be ka ikpehe en̄wen	efi
menu	Be'ota	wal
edit	Beaarvete	hrx
item	Beaarvete	hrx
menu	Beaeɛ a mfeefeemu nnoɔma he wɔ	abr
item	Beang	kcg
edit	Bearbeite den Einführungsabschnitt für diese Seite	de
edit	Bearbeiten	de,de-ch
item	Bearbeiten	de,de-ch
edit-page	Bearbeiten von „$1“	de
edit-page	Bearbeiten von „$1“ (Abschnitt)	de
edit-notice	Bearbeitungshilfe	de
item	Beccè'	mad
item	Beddel	kab
redirect-page	Beddel abrid ɣer:	kab
item	Beddeř	rif
edit	Beddeř aɣbař	rif
item	Beddil	aeb-latn
edit	Beddil iş-şafḩa	aeb-latn
fold	Beginning	en
footer	Begriepskläärenge	stq
fold	Begynnelsen	no
item	Beh pye da ye kwere	bom
footer	Behånjleng å personli opløsnenge	jut
edit-page	Behörighetsfel	sv
item	Beiträge	de
item	Bejelentkezve $1 néven	hu
item	Bejelentkezés	hu
item	Bejelentkezés / fiók létrehozása	hu
item	Bekasedi	dua
main-page	Bekasedi	dua
item	Bekiek de gesjiedenis	li
item	Bekijken	nl
item	Bekijken op $1	nl
categories	Bekätakthook	din
hidden-categories	Bekätakthook cï thiaan	din
categories	Bekätakthuɔk	din
hidden-categories	Bekätakthuɔk cï thiaan	din
footer	Belit keresioan	mui
menu	Belongisan	dua
item	Belum log masuk	ms
item	Belum masuk log	id
footer	Belèd keresiaan	bew
languages	Beléŋá kerŋa-lé	fvr
edit-notice	Bemærk venligst at alle bidrag til $s er at betragte som udgivne under $1 (se $1 for detaljer).$1	da
edit-notice	Bemærk venligst at alle bidrag til $s kan bearbejdes, ændres eller slettes af andre brugere.$1	da
item	Benachrichtigungen	de
item	Bendruomenės puslapis	lt
item	Beninn toŋe kala	gur
item	Benutzerbeiträge	de
special-page	Benutzerbeiträge von „$1“	de
item	Benutzerdiskussion	de
item	Benutzerinnenseite	de
item	Benutzerkonto anlegen	de
item	Benutzerkonto erstellen	de
menu	Benutzermenü	de
item	Benutzerseite	de
menu	Benutzerseitenwerkzeuge	de
edit	Beoabeide	pdt
edit	Beoarbaidje	stq
edit	Beoarbeeta	sli
item	Beoarbeeta	sli
item	Beobachten	de
item	Beobachtungsliste	de
item	Ber stórico	mwl
history-page	Bera saman valdar útgáfur	is
item	Beralih ke tampilan lama	id
redirect-page	Beraliyê vir bike:	ku-latn
item	Beranda	id
item	Berdekatan	ms
edit-page	Berechtigungsfehler	de
item	Beredsied	pdt
item	Bericht	nl
item	Berkas	id
file-page	Berkas ini berasal dari $1 dan mungkin digunakan oleh proyek-proyek lain.$1	id
file-page	Berkas ini mengandung informasi tambahan yang mungkin ditambahkan oleh kamera digital atau pemindai yang digunakan untuk membuat atau mendigitalisasi berkas.$1	id
old-revision	Berrikuspen berriagoa→	eu
item	Bersion a maimaldit	ilo
item	Berson pa ampremir	mwl
item	Bersyon na mapi-print	bcl
item	Bersyon nga sarang ma-print	krj
item	Bersyong mapi-print	tl
item	Berugaq	sas
main-page	Berugaq	sas
item	Berulatj rävvdadime	sje
item	Beschdendichä lingh	vmf
menu	Besitas	mwl
item	Besked	da
item	Beskyt	da
item	Beskytt	no
item	Beslægtede ændringer	da
special-tab	Besondre Sied	pdt
item	Bespik	vo
item	Bespreking	af
item	Bestand	nl
item	Bestand uploaden	nl
file-page	Bestandsgebruik	nl
file-page	Bestandsgeschiedenis	nl
languages	Beste hizkuntza batzuetan	eu
item	Bestendja Link	pdt
item	Besunnere Bledder	pdc
special-tab	Besunneres Blatt	pdc
item	Besut	jv
item	Besěda	isv-latn
item	Betara	avk
item	Beth sy'n cysylltu yma	cy
error	Betik hatası: $1	tr
item	Betukwedi ba peńa	dua
footer	Beunantah	ace
item	Beunantu	ace
item	Bevaka	sv
edit-page	Bevaka denna sida	sv
item	Bevakningslista	sv
item	Beveiligen	nl
fold	Bevezető	hu
item	Bewarken	nds-nl
item	Bewerk'n	vls
edit	Bewerke	frr
item	Bewerke	frr
edit	Bewerken	nl
item	Bewerken	nl,zea
edit-page	Bewerken van $1	nl
edit-page	Bewerken van $1 (sectie)	nl
edit-page	Bewerking ter controle bekijken	nl
special-page	Bewerkingsgeschiedenis	nl
item	Bewirk	li
item	Bewritendlicu fadung	ang
item	Bewurkje	fy
menu	Beyei agūra hajun	mnc
item	Bezhigwan mazina'igan	ojb
item	Beállítások	hu
edit	Beärbâdn	vmf
item	Beärwâdn	vmf
modified	Be̱tukwele̱ be̱ sukan má dín dipapa be̱ tá nde̱ $1, at $1	dua
footer	Bhaih $s	ace
item	Bhasabhas	gom-latn
jump	Bheka	zu
search	Bheka	zu
categories	Bhângsa	mad
hidden-categories	Bhângsa sè ngètek	mad
item	Bhântowan	mad
languages	Bhâsa laènna	mad
languages	Bi zimanên din	ku-latn
item	Bia lá mapapá má láti	dua
menu	Biamu	lua
menu	Biamu bia mudimu weba	lua
menu	Bibilohu	gor
menu	Bichar	hif-latn
contents	Bidi munda	lua
item	Bidliet riċenti	mt
item	Bidrag	da,nn,no,sv
special-page	Bidrag av $1	nn
language	Bidumsámegiella	sje
item	Biele ma liŋŋkiji dehki	sje
item	Biepachiana	mrh
item	Bieżące wydarzenia	pl
item	Big taak	aig
item	Biguhêre	ku-latn
retrieved	Biihirwe "$1"	nyn
contents	Biindig-anaamayi'ii	ojb
item	Biindigaw	ojb
item	Bijdragen	nl
special-page	Bijdragen van $1	nl
menu	Bikai	hke
menu	Bikai bya kahǐye	hke
language	Bikol Central	bcl
item	Bikuoks poslapis	sgs
jump	Bilaketara joan	eu
special-page	Bilaketaren emaitzak	eu
search	Bilatu	eu
item	Bildirimler	tr
item	Bildirişlər	az
search	Bilnga	war
item	Bilohi riwayati	gor
redirect-page	Biminizhikaw izhi:	ojb
redirect-page	Biminizhikaw-miinawaa mazina'igan	ojb
jump	Bin ti' navegación	yua
edit-page	Binabago ang $1	tl
edit-page	Binabago ang $1 (bahagi)	tl
item	Binabantayan	tl
retrieved	Bino bigyidwa ku "$1"	lg
redirect	Birbideratze orria	eu
redirect-page	Birbideratze orria	eu
item	Biregä närsä sıltıy	tt-latn
item	Biribi fa a bɛbɛtumi aprente	abr
contents	Biribiara	tw
menu	Biru’ na bzyagan pglaing pzyangay	tay
menu	Bisadilu	kg
menu	Bisadilu na nge mosi	kg
item	Bisan ano nga pakli	war
item	Bisan ano nga panid	hil
item	Bisan unsang panid	ceb
redirect-page	Bisandi moo	ses
redirect-page	Bisandi ne:	ses
tagline	Bisangiddwa ku $s	lg
item	Bisedimi	aln
menu	Bisega	gur
item	Biskan ano nga pahina	cps
language	Bislama	bi
item	Bissovaš liŋka	se
item	Bista di e historia	pap
menu	Bisáleli	ln
menu	Bisáleli ya moto-mɛ́i	ln
item	Bitki diişikmäklär	gag
item	Bitki haline baalantı	gag
edit-notice	Bitte beachte, dass alle Beiträge zu $s von anderen Mitwirkenden bearbeitet, geändert oder gelöscht werden können.$1	de
edit-notice	Bitte kopiere keine Webseiten, die nicht deine eigenen sind, benutze keine urheberrechtlich geschützten Werke ohne Erlaubnis des Urhebers!$1	de
menu	Biến thể	vi
footer	Blaab kaah $s	nmz
item	Bladzie op goed geluk	zea
item	Bližnje	sl
missing-page	Blogas pavadinimas	lt
item	Bluuvende link	vls
item	Bo nlee kanna kpe	dag
modified	Bo sayipa eñ pítkí sáát $1, $1 senesínde túzetíldí.	crh-ro
item	Bo sayipaga baylanmalar	crh-ro
item	Boa	abr
language	Boarisch	bar
item	Bodol	gom-latn
retrieved	Bogadu dae "$1"	sc
item	Bogagga khaaska ah	so
retrieved	Bogau de "$1"	sro
item	Bogga Hore	so
main-page	Bogga Hore	so
special-tab	Bogga khaaska ah	so
redirect-page	Bogga loo sii toosiyay	so
modified	Boggaan waxaa markii ugu danbeesay wax laga badalay $1, marka ee eheed $1.	so
item	Bogʻlangan oʻzgarishlar	uz
item	Bogʻliq oʻzgarishlar	uz
item	Bogʻliq sahifalar	uz
item	Boheli loboli'a mola	gor
item	Bokantaj	gcf
menu	Bokisi ra switirhisiwa	ts
item	Bolandi ekangisi	ln
item	Boli'a	gor
item	Bolig	krj
redirect-page	Bolikan pinolisang	dtp
item	Bolikan ransum	dtp
item	Bolikan suaikowokon	dtp
item	Bolosakamenn	hoc-latn
search	Boluki	ln
menu	Bomɔ́nisi	ln
item	Bona Segologolo	tn
item	Bona umlando	zu
item	Bona umlandvo	ss
item	Bone naŋ laŋe a kyɛ	dga
item	Bongot tu log	bbc-latn
item	Bonne pɛllɛ	dga
edit-notice	Bonvolu noti ke ĉiuj kontribuoj al $s povas esti reredaktitaj, ŝanĝitaj aŭ forigitaj de aliaj kontribuantoj.$1	eo
edit-notice	Bonvolu noti, ke ĉiu kontribuaĵo al la $s estu rigardata kiel eldonita laŭ $1 (vidu je $1).$1	eo
jump	Bopumbwa na navigation	ln
edit	Bornkood ännern	nds
menu	Boro-boŋ goyjinawey	ses
item	Borrar	es,gl
language	Bosanski	bs
item	Bosh Sahifa	uz
menu	Bosh menuni ochish	uz
item	Bosh sahifa	uz
main-page	Bosh sahifa	uz
languages	Boshqa tillarda	uz
item	Bosma uchun versiya	uz
item	Bosálisi	ln
menu	Botamboli	ln
footer	Bout $s	aig
search	Boyaq	sas
menu	Boyotu jumtukaay	wo
item	Boé togse la ka	mos
menu	Boéte à otis	pcd
menu	Boête à ôtis	nrm
item	Boŋ linkihi be kyɛ	wlx
edit	Boʻlimni tahrirlash: $1	uz
contents	Bo̍k-lo̍k	nan,nan-latn-pehoeji,nan-latn-tailo
missing-page	Brak takiej strony specjalnej	pl
item	Brang	kaj
edit	Breyta	is
item	Breyta	is
edit	Breyta frumkóða	is
item	Breyta frumkóða	is
edit	Breyta hluta: $1	is
edit	Breyta innganginum að þessari síðu.	is
menu	Breyta tungumálsafbrigði	is
edit-page	Breyti $1	is
edit-page	Breyti $1 (hluta)	is
item	Breytingar notanda	is
special-page	Breytingar tengdar "$1"	is
edit-notice	Breytingarhjálp	is
item	Breytingaskrá	is
file-page	Breytingaskrá skjals	is
item	Breytingaskrá síðu	is
history-page	Breytingaval: Ýttu á dagsetningu til að sjá síðuna eins og hún leit út þá.$1	is
language	Brezhoneg	br
language	British English	en-gb
edit	Brontekst bekijken	nl
item	Brontekst bekijken	nl
edit-page	Brontekst bekijken van $1	nl
edit	Brontekst bewerken	nl
item	Brontekst bewerken	nl
item	Brugerbidrag	da
special-page	Brugerbidrag for $1	da
item	Brugerdiskussion	da
menu	Brugermenu	da
menu	Brugernavigation	da
item	Brugerside	da
menu	Brugersideværktøjer	da
item	Brukarbidrag	nn
item	Brukardiskusjon	nn
item	Brukarportal	nn
item	Brukarside	nn
menu	Brukarsideverktøy	nn
item	Brukerbidrag	no
special-page	Brukerbidrag av $1	no
item	Brukerdiskusjon	no
menu	Brukermeny	no
menu	Brukernavigasjon	no
item	Brukerside	no
menu	Brukersideverktøy	no
language	Bráhuí	brh
error	Brīdinājums: Noklusējuma kārtošanas atslēga "$1" ignorē kārtošanas atslēga "$1".	lv
error	Brīdinājums: iekļauto veidņu izmērs ir par lielu.	lv
item	Bschtändigi URL	gsw
file-page	Bu $1 dosyasının $1 önizlemesinin boyutu: $1.	tr
languages	Bu $s layihəsində dil keçidləri məqalənin başlıq hissəsində verilmişdir. Yuxarı get.	az
languages	Bu $s sürümündeki dil bağlantıları sayfanın en yukarısında, madde başlığının sağ tarafında yer alıyor. Yukarı gidin.	tr
file-page	Bu $1-faylın $1 formatındakı bu görünüşünün ölçüsü: $1.	az
languages	Bu $sda til havolalari sahifaning eng yuqori qismida, maqola sarlavhasining oʻng tarafida joylashgan. Yuqoriga oʻtish.	uz
special-page	Bu Sayfayı Kaynak Göster	tr
special-page	Bu Səhifəni İstinad Et	az
missing-page	Bu adda xüsusi səhifə mövcud deyil	az
edit-page	Bu bir küçük değişiklik	tr
modified	Bu bitne soñğı üzgärtü: $1, $1.	tt-latn
file-page	Bu dosya $1 projesinden olup, diğer projelerde kullanılıyor olabilir.$1	tr
file-page	Bu dosyada, muhtemelen fotoğraf makinesi ya da tarayıcı tarafından eklenmiş ek bilgiler mevcuttur.$1	tr
file-page	Bu dosyayı kullanan sayfa yok.$1	tr
file-page	Bu fayl $1dandır və ola bilsin ki, başqa layihələrdə də istifadə edilir.$1	az
file-page	Bu fayl qoʻshimcha maʼlumotlarni oʻz ichiga oladi, ehtimol uni tuzish yoxud raqamlashtirish uchun raqamli kamera yoki skanerdan foydalanilgan.$1	uz
file-page	Bu faylda fotoaparat və ya skanerlə əlavə olunmuş məlumatlar var.$1	az
file-page	Bu faylga bogʻlangan sahifalar yoʻq.$1	uz
file-page	Bu faylga quyidagi $n sahifalar bogʻlangan:$1	uz
file-page	Bu faylga quyidagi sahifa bogʻlangan:$1	uz
file-page	Bu faylı istifadə edən səhifə yoxdur.$1	az
category-page	Bu kateqoriyada hal-hazırda heç bir səhifə və ya media yoxdur.	az
edit-page	Bu kichik tahrir	uz
footer	Bu məzmun $1 əhatəsindədir.	az
file-page	Bu prevyuning hajmi: $1.	uz
languages	Bu sahifa boshqa tillarda mavjud emas.	uz
missing-page	Bu sahifa hali mavjud emas.$1	uz
modified	Bu sahifa oxirgi marta $1, $1 da tahrir qilingan.	uz
edit-notice	Bu sahifa tahrirlash va boshqa oʻzgarishlar kiritishdan himoyalangan.$1	uz
edit-notice	Bu sahifada foydalanilgan andoza:	uz
edit-notice	Bu sahifada foydalanilgan andozalar:	uz
missing-page	Bu sahifada hozircha hech qanday matn yoʻq.$1	uz
viewed	Bu sahifaga $n marta murojaat qilingan.	uz
viewed	Bu sahifaga bir marta murojaat qilingan.	uz
item	Bu sahifaga manba koʻrsatish	uz
modified	Bu sahypa soňky gezek $1, $1 senesinde düzedildi.	tk
modified	Bu saife soñki olaraq $1, $1 tarihında deñiştirildi.	crh-latn
item	Bu saifege bağlantılar	crh-latn
modified	Bu sayfa bitki kerä $1, $1 datasında enilendi.	gag
edit-notice	Bu sayfa değişiklik ya da diğer eylemlerin yapılmasını engellemek için koruma altına alınmıştır.$1	tr
languages	Bu sayfa diğer dillerde mevcut değil.	tr
missing-page	Bu sayfa henüz oluşturulmadı.	tr
history-page	Bu sayfa için günlükleri gör	tr
missing-page	Bu sayfa şu anda boştur.$1	tr
edit-notice	Bu sayfada kullanılan şablon:	tr
edit-notice	Bu sayfada kullanılan şablonlar:	tr
edit	Bu sayfanın baş bölümünü düzenleyin	tr
edit-notice	Bu sayfanın kaynağını görebilir ve kopyalayabilirsiniz.$1	tr
viewed	Bu sayfaya $n defa erişilmiş.	tr
viewed	Bu sayfaya bir defa erişilmiş.	tr
item	Bu sayfaya kaynak göster	tr
edit-page	Bu sayfayı izle	tr
item	Bu sayfayı kaynak göster	tr
viewed	Bu səhifə $n dəfə dəfə oxunub.	az
languages	Bu səhifə başqa dillərdə mövcud deyil.	az
missing-page	Bu səhifə hələ ki, yaradılmayıb.	az
history-page	Bu səhifə ilə bağlı jurnallara bax	az
edit-notice	Bu səhifə redaktə üçün bağlıdır.$1	az
modified	Bu səhifə sonuncu dəfə $1, $1 tarixində redaktə edilib.	az
edit-notice	Bu səhifədə istifadə edilmiş şablon:	az
edit-notice	Bu səhifədə istifadə edilmiş şablonlar:	az
edit-page	Bu səhifəni izlə	az
edit	Bu səhifənin giriş hissəsini redaktə et	az
item	Bu səhifəyə istinad et	az
category-page	Bu turkumda hozircha sahifa yoki fayllar yoʻq.	uz
item	Bu yerga ishoratlar	uz
file-page	Bu önizlemenin boyutu: $1.	tr
edit-page	Bu, kiçik redaktədir	az
item	Buat	id
item	Buat akun baru	id
retrieved	Buggaddu da "$1"	sdc
redirect-page	Bugharịa gaa na	ig
redirect-page	Bugraskara	avk
search	Buka	tet
item	Buka akaun	ms
menu	Buka menu utama	id,ms
menu	Buka/tutup bilah samping	id
search	Bukebuludi	lua
menu	Bukod a ramramit	ilo
menu	Buksan ang pangunahing menu	tl
modified	Bul bet aqırǵı márte $1, $1 waqtında ózgertildi.	kaa
modified	Bul bettiñ özgertilgen soñğı kezi: $1, $1.	kk-latn
item	Bulelezi	loz
item	Bulig	hil
menu	Bulongolodi bua luendu	lua
retrieved	Bulukezi ye ng'i di "$1"	loz
item	Bulung a makabukud	pam
redirect-page	Bulung ning pamanaliling direksiun (redirect)	pam
item	Bulö'ö	nia
edit	Bulṭanna siam tur	lus
item	Bumalik sa lumang itsura	tl
file-page	Bundan kattaroq tasvir yoʻq.	uz
missing-page	Bunday maxsus sahifa yoʻq	uz
fold	Bunihon	bbc-latn
hidden-categories	Bunkasu panni	bol
item	Bunna peeji	wlx
jump	Bunön lü:	vo
menu	Buqurata	wal
item	Burahin	tl
search	Busca	cbk-zam
search	Buscar	ast,es,es-formal
special-page	Buscar contribuciones	es
search	Buscar en $s	es
footer	Busize likunutu	loz
search	Buska	kea,pap
item	Butir di Wikidata	id
item	Butʼkʼaşa na ixvenu kʼontʼaktʼepe	lzz
categories	Butʼkʼaşi kʼatʼegorepe	lzz
categories	Butʼkʼaşi kʼatʼegori	lzz
categories	Buudi	kus
categories	Buudi kɔn'ɔb-kɔn'ɔb	kus
languages	Buudi pian'asieba	kus
categories	Buuri buuri	gur
hidden-categories	Buuri buuri n sugɛ	gur
search	Buxcar	lad
menu	Buzo buqurata	wal
footer	Buzo polisiya	wal
jump	Buña keç:	crh-latn
jump	Buǵan ótiw:	kaa
menu	Bwat zouti	ht
item	Bwiema peij	na
main-page	Bwiema peij	na
item	Bwoi a̱lyiat	kcg
redirect-page	Bwuak vak hu naat ma̱:	kcg
retrieved	Bwuok ndyo neet "$1"	kcg
modified	Bye petulo sa petuhisize di lila kwa $1, $1.	loz
item	Byebyahingibwaa hake	hke
search	Bynəv	tly
item	Byo wangaembirime	hke
item	Byobierekere akashashali kano	hke
contents	Byobirimo	hke
item	Byobyahingibwaa tsenetsene	hke
special-tab	Byordinar page	sco
item	Byordinar pages	sco
fold	Byrjinga	nn
fold	Byrjun	is
special-tab	Bysûndere side	fy
item	Bysûndere siden	fy
item	Byt til den gamle utsjånaden	nn
item	Byt till gamla utseendet	sv
menu	Bytt språkvariant	no
item	Bytt til det klassiske utseendet	no
search	Bà kpɔn	fon
jump	Bá:	tet
language	Bân-lâm-gú	nan,zh-min-nan
retrieved	Bãn-zẽng seb-vão "$1"	mos
menu	Bãngre tuku	mos
menu	Bãngre-gomde	mos
item	Bängö pekô tî âgbegbêe lêmbëtï	sg
item	Bäxäs	tt-latn
item	Bäyläneşle üzgärtülär	tt-latn
item	Bäz tīedõmõt tulbõ kēratõks	liv
item	Bæta við efni	is
languages	Bæta við tungumálum	is
item	Bæta við umræðu	is
retrieved	Bé yili "$1" i noun	bci
categories	Bólkar	fo
categories	Bólkur	fo
footer	Bô hū-tsik siann-bîng	nan-latn-tailo
footer	Bô-hū-chek seng-bêng	nan,nan-latn-pehoeji
missing-page	Böyle bir özel sayfa yok	tr
item	Búa til	is
item	Búa til aðgang	is
menu	Büds nafamöma	vo
item	Bütün səhifələr	az
edit-page	Býr til $1	is
item	Bıvurne	diq,kiu
error	Błąd rozszerzenia cite: $1	pl
error	Błąd skryptu: $1	pl
edit-page	Błąd uprawnień	pl
item	Bŏng-cô	cdo,cdo-latn
backlink	Bước lên	vi
backlink	Bước lên tới:	vi
jump	Bước tới nội dung	vi
jump	Bước tới tìm kiếm	vi
jump	Bước tới điều hướng	vi
jump	Bước tới:	vi
jump	Bước tới: điều hướng, tìm kiếm	vi
search	Bɔ	dga
search	Bɔ duoho	wlx
edit	Bɔri kɔntir”	xon
footer	Bɔt $s	kri
item	Bɔɔ tɔ'ɔŋ kpɛla	kus
jump	Bə navigasijə dəvarde	tly
jump	Bə nəve dəvarde	tly
retrieved	Bɛ faa firi "$1" mu	abr
redirect-page	Bɛnwel lɔ:	din
tagline	Bɛ̌ sín $s	fon
notice	Bạn có $1 ($1).	vi
notice	Bạn có tin nhắn mới trong trang thảo luận của mình	vi
edit-notice	Bạn không được quyền $1, vì các lý do sau:$1	vi
edit-notice	Bạn không được quyền $1, vì lý do sau:$1	vi
edit-notice	Bạn vẫn có thể xem và sao chép mã nguồn của trang này.$1	vi
missing-page	Bạn đã theo liên kết đến một trang chưa tồn tại.$1	vi
item	Bản mẫu	vi
edit-notice	Bản mẫu dùng trong trang này:	vi
old-revision	Bản mới nhất lúc $1	vi
notice	Bản để in ra không còn được hỗ trợ và có thể có lỗi kết xuất.$1	vi
menu	Bảng điều hướng	vi
menu	Bật/tắt thanh bên	vi
item	Caacaa	kai
item	Caanaʋ tɔm kɛdʋʋ	kbp
item	Caawinaad	so
item	Cabhair	ga
item	Cabjöxino printino	sei
item	Cad a nascann anseo	ga
search	Caftâ	rup
item	Caghlaaghyn conastagh	gv
item	Caghlaaghyn s’jerree	gv
item	Cagna	nap
item	Cagnamiénte cullegate	nap
menu	Caitómam	sei
hidden-categories	Cajcategoriaj inashtuk	ppl
categories	Cajliib	sei
categories	Cajliibám	sei
menu	Caliak	min
footer	Cam khap-a̱pyia̱	kcg
item	Cambeos recién	ast
menu	Cambia versione linguistica	it
item	Cambiament conligad	lmo
item	Cambiament recent	lmo
item	Cambiamenti assuciati	co
item	Cambiaments leâts	fur
item	Cambiar a la apariencia anterior	es
fold	Cambiar a la tabla de contenidos	es
menu	Cambiar a variante de lingua	gl
item	Cambiar ao aspecto antigo	gl
menu	Cambiar la variante del idioma	es
item	Cambias relatada	lfn
item	Cambias resente	lfn
item	Cambie	fur
item	Cambios recentes	gl
item	Cambios recientes	es,es-formal
item	Cambios relacionados	es,es-formal,gl
special-page	Cambios relacionados con «$1»	es,gl
item	Cambios relacionatos	an
item	Cambios rellacionaos	ast
item	Camjöx cmaa	sei
language	Canadian English	en-ca
item	Canbia	vec
item	Canbiamenti in ultima	vec
item	Canbiamenti ligài a sta pàjina	vec
item	Cancella	it
item	Canci lijati	scn
item	Cancia	scn
item	Candjmints aloyîs	wa
item	Candjî	wa
item	Cange	roa-tara
item	Cangiaminde culleghete	roa-tara
item	Cangiaminde recende	roa-tara
item	Cangiaménti corelæ	lij
item	Canje-canje masu dangantaka	ha
item	Canje-canjen la a boi zappe	bol
item	Canvia a l'aspecte d'abans	ca
menu	Canvia la variant de llengua	ca
item	Canvis recents	ca
item	Canvis relacionats	ca
special-page	Canvis relacionats amb «$1»	ca
special-page	Cap pàgina no enllaça amb $1.$1	ca
language	Capiceño	cps
jump	Capil ka navigasi	bjn
jump	Capil ka panggagaian	bjn
item	Capə versijə	tly
item	Carava	ext
search	Cari	id,min,ms
search	Cari $s	ms
search	Cari dalam $s	ms
search	Cari di $s	id
special-page	Cari kontribusi	id
special-page	Cari sumbangan	ms
item	Carica un file	it
categories	Catadorie	mwl
hidden-categories	Catadorie scundida	mwl
categories	Catadories	mwl
hidden-categories	Catadories scundidas	mwl
categories	Catagóir	ga
hidden-categories	Catagóir folaithe	ga
categories	Catagóirí	ga
hidden-categories	Catagóirí folaithe	ga
language	Català	ca
categories	Categerie	sco
categories	Categeries	sco
categories	Categoreye	wa
hidden-categories	Categoreye catcheye	wa
categories	Categoreyes	wa
hidden-categories	Categoreyes catcheyes	wa
categories	Categori	cy
hidden-categories	Categori cudd	cy
categories	Categoria	ca,cbk-zam,ia,it,la,lfn,lld,lmo,oc,pt,pt-br,rm,sc,vec
item	Categoria	ca,it,pt,pt-br
hidden-categories	Categoria amagada	oc
hidden-categories	Categoria ascondeda	lfn
hidden-categories	Categoria celata	la
hidden-categories	Categoria celate	ia
hidden-categories	Categoria cuada	sc,sro
hidden-categories	Categoria escondido	cbk-zam
hidden-categories	Categoria nascosta	it
hidden-categories	Categoria nascunduda	lld
hidden-categories	Categoria oculta	ca,pt,pt-br
hidden-categories	Categoria sconta	vec
hidden-categories	Categoria scunduda	lmo
hidden-categories	Categoria zuppentada	rm
categories	Categoriae	la
hidden-categories	Categoriae celatae	la
hidden-categories	Categoriaj inashtuk	ppl
categories	Categorias	ia,lfn,oc,pt,pt-br,rm,sc
item	Categorias	pt,pt-br
hidden-categories	Categorias amagadas	oc
hidden-categories	Categorias ascondeda	lfn
hidden-categories	Categorias celate	ia
hidden-categories	Categorias cuadas	sc,sro
hidden-categories	Categorias ocultas	pt,pt-br
hidden-categories	Categorias zuppentadas	rm
categories	Categorie	fur,ie,it,li,lmo,nl,ro,rup,ruq-latn,vec,zea
item	Categorie	it,nl,ro
hidden-categories	Categorie ascumsâ	rup
hidden-categories	Categorie ascunsă	ro
hidden-categories	Categorie nascoste	it
hidden-categories	Categorie ocultat	ie
hidden-categories	Categorie platade	fur
hidden-categories	Categorie sconte	vec
hidden-categories	Categorie scundude	lmo
categories	Categories	ca,en,gpe,ie,lld,nup
item	Categories	ca,en
hidden-categories	Categories nascundudes	lld
hidden-categories	Categories ocultat	ie
hidden-categories	Categories ocultes	ca
categories	Categorieë	li
categories	Categorieën	nl,zea
item	Categorieën	nl
categories	Categorii	ro,rup
item	Categorii	ro
hidden-categories	Categorii ascumsi	rup
hidden-categories	Categorii ascunse	ro
categories	Categoriis	fur
hidden-categories	Categoriis platadis	fur
categories	Categorije	roa-tara
categories	Categoriľ	ruq-latn
categories	Category	en,gpe,jam,nup
item	Category	en
hidden-categories	Category dem weh nuh show	jam
hidden-categories	Category weh nuh show	jam
categories	Categoréi	egl
hidden-categories	Categoréi lughêdi	egl
categories	Categoréia	egl
hidden-categories	Categoréia lughêda	egl
categories	Categorìa	pms
hidden-categories	Categorìa stërmà	pms
categories	Categorìe	pms
hidden-categories	Categorìe stërmà	pms
categories	Categoría	an,ast,es,es-formal,ext,gl
item	Categoría	es,gl
hidden-categories	Categoría agochada	gl
hidden-categories	Categoría amagada	an
hidden-categories	Categoría anubrida	ast
hidden-categories	Categoría incultá	ext
hidden-categories	Categoría oculta	es
categories	Categorías	an,es,es-formal,ext,gl
item	Categorías	es,gl
hidden-categories	Categorías agochadas	gl
hidden-categories	Categorías amagadas	an
hidden-categories	Categorías incultás	ext
hidden-categories	Categorías ocultas	es
categories	Categoríes	ast
hidden-categories	Categoríes anubríes	ast
categories	Categorîa	lij
hidden-categories	Categorîa ascôza	lij
categories	Categorîe	lij
hidden-categories	Categorîe ascôze	lij
categories	Categorïau	cy
hidden-categories	Categorïau cudd	cy
categories	Categurei	rgn
categories	Categuri	sdc
categories	Categuria	co,sdc
hidden-categories	Categuria cuadda	sdc
hidden-categories	Categuria nascosta	co
categories	Categurie	co
hidden-categories	Categurie nascoste	co
hidden-categories	Categurèi ardupèdi	rgn
categories	Categurèja	rgn
hidden-categories	Categurèja ardupèda	rgn
hidden-categories	Categurì cuaddi	sdc
categories	Categurìa	nap
hidden-categories	Categurìa annascusa	nap
categories	Categurìe	nap
hidden-categories	Categuríe annascuse	nap
categories	Catigurìa	scn
hidden-categories	Catigurìa ammucciata	scn
categories	Catigurìi	scn
hidden-categories	Catigurìi ammuciati	scn
categories	Catègoria	frp
hidden-categories	Catègoria cachiêe	frp
categories	Catègories	frp
hidden-categories	Catègories cachiêes	frp
categories	Catégorie	fr,pcd
item	Catégorie	fr
hidden-categories	Catégorie cachée	fr
hidden-categories	Catégorie muchée	pcd
hidden-categories	Catégorie oyo ebombami	ln
categories	Catégories	fr,pcd
item	Catégories	fr
hidden-categories	Catégories cachées	fr
hidden-categories	Catégories muchées	pcd
footer	Cawaplılıqtan baş tartu	tt-latn
menu	Cazyawj	za
item	Cazyawj lizsij	za
item	Caálixötöj	sei
main-page	Caálixötöj	sei
menu	Ccang	kaj
file-page	Ce fichier contient des informations supplémentaires, probablement ajoutées par l'appareil photo numérique ou le numériseur utilisé pour le créer.$1	fr
file-page	Ce fichier provient de $1 et peut être utilisé par d’autres projets.$1	fr
item	Ce trimite aici	ro
jump	Ce'i gara:	om
item	Ceangal buan	gd
language	Cebuano	ceb
jump	Cebur nuju navigasi	ban
jump	Cebur nuju parerehan	ban
search	Ceeci	ses
footer	Ceeltümin vassamizõõ	vot
hidden-categories	Celita kategorii	io
hidden-categories	Celita kategorio	io
search	Cerca	ca,lmo
search	Cerca a $s	ca
search	Cerca in $s	it
special-page	Cerca les contribucions	ca
item	Cercanos	es
search	Cercar a $s	ca
special-tab	Cerecere moo	ses
item	Cetak	id,ms
category-page	Cette catégorie ne contient actuellement aucune page ni aucun média.	fr
modified	Cette page a été changée le $1 à $1.	frc
viewed	Cette page a été consultée $n fois.	fr
viewed	Cette page a été consultée une seule fois.	fr
edit-notice	Cette page a été protégée pour empêcher sa modification ou d’autres actions.$1	fr
viewed	Cette page n’a jamais été consultée.	fr
missing-page	Cette page n’a pas encore été créée.	fr
languages	Cette page n’est pas disponible dans les autres langues.	fr
footer	Cevapkârlıq redi	crh-latn
retrieved	Ch'apaki ti "$1"	yua
item	Ch'ipachinapaq	qu
item	Cha lie quoé ichi	pcd
tagline	Cha vient éd $s	pcd
footer	Chaahɩ nɩŋ $s	wlx
search	Chaché	acf
modified	Chaidh an duilleag seo a dheasachadh $1 aig $1 turas mu dheireadh.	gd
redirect-page	Chakhipa hmia	mrh
language	Chamoru	ch
menu	Change language variant	en
item	Change pon di page dem weh link to da one yah	jam
item	Change up	jam
item	Changements liyês	frp
item	Changements récent	frc
item	Changer	frc
item	Changes in págines relatet	ie
special-page	Changes related to "$1"	en
item	Changiér	frp
item	Chanjman resan	ht
item	Chanjman toufré	gcf
item	Chanjman épi sé wélasyon	acf
item	Chanjyow a-dhiwedhes	kw
item	Chanjyow kelmys	kw
item	Chanjé	acf,gcr
edit	Chanjé wikikod	gcr
edit	Chanjé wikikòd	gcf
item	Chapáí droşum	brh
search	Charcher	frc
language	Chavacano de Zamboanga	cbk-zam
jump	Chayman rina	qug
item	Chefi pagine	nov
main-page	Chefi pagine	nov
item	Chefpagino	io
main-page	Chefpagino	io
item	Chem xarintukupay	arn
item	Chenj	kri
item	Chenj-am	pcm
item	Chenj-dem wey dey like dis one	pcm
item	Chenj-dem wey jos hapun	pcm
item	Chenjdɛm we gɛt fɔ du wit dis	kri
item	Chenjdɛm ɔf let	kri
modified	Cheste pagine a je stade cambiale pe ultime volte ai $1, $1	fur
menu	Chewngen	arn
item	Chhap'pakyogya avruti	gom-latn
item	Chhape ke khaatir	hif-latn
search	Chhiau-chhoē	nan,nan-latn-pehoeji
item	Chhichânazy palâ teh	mrh
menu	Chhihthana	mrh
menu	Chhihthana menu	mrh
item	Chhipapua theipa vâsie	mrh
tagline	Chhiùng $s lòi	hak,hak-latn
menu	Chhà-khon-sú	hak,hak-latn
hidden-categories	Chhàng khí-lâi ê lūi-pia̍t	nan,nan-latn-pehoeji
redirect-page	Chhùng-thin-hiong to:	hak,hak-latn
redirect-page	Chhùng-thin-hiong ya̍p	hak,hak-latn
item	Chi lija cca	scn
menu	Chi èl pasé da que	rgn
language	Chi-Chewa	ny
language	ChiShona	sn
language	ChiTumbuka	tum
edit	Chienj	aig
item	Chienj	aig
item	Chienj weh dem link	aig
item	Chimene chikugwirizanitsa apa	ny
item	Chin etan le	nup
item	Chinjirudza	sn
footer	Chiqakunamanta rikuchiy	qu
item	Chiqish	uz
menu	Chiqishni amalga oshirgan tahrirchilar uchun sahifalar	uz
search	Chirca	sc
modified	Chit ia̍h siāng bóe tī $1, $1 ū pian-chi̍p--koè.	nan,nan-latn-pehoeji
item	Chithandizo	ny
footer	Chizomelezgo	tum
item	Chiàcchiera	nap
item	Cho-tet yin-chho ke pán-pún	hak,hak-latn
language	Choctaw	cho
item	Chomlec'h ar stumm-mañ	br
item	Chop etish	uz
notice	Chop etish mumkin boʻlgan versiya endi qoʻllab-quvvatlanmaydi va renderlashda xatolar boʻlishi mumkin.$1	uz
redirect-page	Choán-ia̍h	nan,nan-latn-pehoeji
item	Chui-khiûn kiên-kói	hak,hak-latn
item	Chunkashpa panka	qug
menu	Chuul dem	aig
item	Chuyển sang giao diện cũ	vi
search	Chwilio	cy
error	Chyba citácie $1	sk
edit-page	Chyba oprávnenia	sk
edit-page	Chyba povolení	cs
error	Chyba skriptu: $1	cs,sk
error	Chybná citace: $1	cs
fold	Chán-sṳ	hak,hak-latn
jump	Chèché	gcf
search	Chèché	gcf
menu	Ché̤ṳ siŏh ché̤ṳ	cdo,cdo-latn
modified	Chësta plata ie stata mudeda l'ultimo iede ai $1 dala $1.	lld
footer	Chính sách quyền riêng tư	vi
item	Chòe-kīn ê kái-piàn	nan,nan-latn-pehoeji
tagline	Chók-cê̤ṳ $s	cdo,cdo-latn
contents	Chôtlâhpizy	mrh
error	Chú ý: Tên hiển thị “$1” được bỏ qua vì nó không tương đương với tên thật của trang.	vi
item	Chưa đăng nhập	vi
history-page	Chọn so sánh: Đánh dấu để chọn các phiên bản để so sánh rồi nhấn Enter hoặc nút ở dưới.$1	vi
search	Chọọ	ig
footer	Ci mbiri $s	wo
retrieved	Ci « $1 » lañ ko jële	wo
item	Cifapad	vo
main-page	Cifapad	vo
item	Cingak babad	ban
item	Cinik riwayakna	mak
item	Cipta	ms
search	Circa	sro
search	Cirche	roa-tara
modified	Cisse pådje ci a stî candjeye pol dierin côp li $1 a $1.	wa
footer	Cisui dasan bodogon	mnc
item	Cita aquesta pàgina	ca
item	Cita la pagina	it
item	Cita la pàgina	ca
item	Cita questa pagina	it
special-page	Citace	cs
special-page	Citado	eo
special-page	Citar	pt-br
item	Citar a página	pt,pt-br
item	Citar esta página	es,pt,pt-br
item	Citar esta páxina	gl
item	Citar página	es
special-page	Citare	ro
item	Citare pagină	ro
special-page	Citate	sq
special-page	Citation	fr
error	Citavimo klaida: $1	lt
error	Citaĵa eraro: $1	eo
special-page	Cite This Page	en
error	Cite error: $1	en
item	Cite page	en
item	Cite this page	en
item	Citează această pagină	ro
error	Citefout: $1	nl
item	Citer cette page	fr
item	Citer la page	fr
item	Citera sida	sv
special-page	Citeu	ca
item	Citi paĝon	eo
menu	Citi projekti	lv
item	Citi ĉi tiun paĝon	eo
special-page	Citiraj	sh-latn
item	Citiraj ovu stranicu	bs,hr
item	Citiraj stranicu	bs,hr,sr-el
special-page	Citiranje	bs,hr
item	Citiranje stranice	sh-latn
item	Cito këtë faqe	sq
item	Citovat stránku	cs
special-page	Citovať	sk
item	Citovať stránku	sk
item	Citovať túto stránku	sk
retrieved	Citováno z „$1“	cs
special-page	Cituoti	lt
item	Cituoti šį puslapį	lt
languages	Citās valodās	lv
special-page	Citēšana	lv
fold	Ciutkan	id
item	Cjale il storic	fur
retrieved	Cjapât fûr di $1	fur
modified	Cla pàgina ché l'é stêda cambiêda l'ûltma vôlta al $1 a $1 ōr.	egl
categories	Classe	frc
hidden-categories	Classe cachée	frc
categories	Classes	frc
hidden-categories	Classes cachées	frc
missing-page	Clicaches nunha ligazón que te mandou a unha páxina que aínda non existe.$1	gl
file-page	Click on a date/time to view the file as it appeared at that time.$1	en
file-page	Clique em uma data/horário para ver como o arquivo estava em um dado momento.$1	pt-br
file-page	Clique uma data e hora para ver o ficheiro tal como ele se encontrava nessa altura.$1	pt
file-page	Cliquer sur une date et heure pour voir le fichier tel qu'il était à ce moment-là.$1	fr
file-page	Cliqueu una data/hora per veure el fitxer tal com era aleshores.$1	ca
menu	Clàr-taice na seòladaireachd	gd
contents	Clár ábhair	ga
language	Cmique Itom	sei
item	Cnūwwe illī ywassil l- hūnī	aeb-latn
item	Co sam linkuje	szl
item	Cobhair	gd
item	Cohotoi afaha	mnc
menu	Cohuatlöxám	sei
item	Cokic	din
item	Colegamèint fés	egl,eml
item	Coleghiti	fur
fold	Collapse	en
item	Collegamende ca remane pe sembre	roa-tara
item	Colliaziun permanenta	rm
item	Colliaziuns sin questa pagina	rm
item	Community portal	en
fold	Commuta la subsecció $1	ca
fold	Commuta la taula de continguts.	ca
history-page	Como selecionar: marque os botões de seleção das versões que deseja comparar e pressione enter ou clique no botão na parte inferior do formulário.$1	pt-br
history-page	Compara les versions seleccionades	ca
history-page	Comparar as revisións seleccionadas	gl
history-page	Comparar as versões selecionadas	pt,pt-br
history-page	Comparar revisiones seleccionadas	es
history-page	Compare selected revisions	en
history-page	Comparer les versions sélectionnées	fr
history-page	Compară versiunile marcate	ro
fold	Comprimi	it
fold	Comută cuprinsul	ro
item	Comută la aspectul vechi	ro
footer	Concernent $s	ie
contents	Condenute	roa-tara
item	Conectado como $1	gl
item	Configuració	ca
item	Configuración	es,gl
item	Configuration	fr
item	Configurações	pt-br
history-page	Confronta versioni selezionate	it
history-page	Confronto tra versioni: selezionare le caselle corrispondenti alle versioni desiderate e premere Invio o il pulsante in basso.$1	it
item	Conligament permanent	lmo
item	Connecté en tant que $1	fr
item	Connectée en tant que $1	fr
item	Connecté·e en tant que $1	fr
item	Connexion	fr
footer	Consilium de secreto	la
search	Consulter	fr
contents	Contegnud	lmo
contents	Contenete	ie
contents	Contenida	lfn
contents	Contenidos	es
contents	Contenius	an
footer	Content is available under $1 unless otherwise noted.	en
contents	Contento	ia
contents	Contents	en,gpe,jam,sco
contents	Conteníu	ast
contents	Conteníus	ext
contents	Conteúdo	pt,pt-br
footer	Conteúdo disponibilizado nos termos da $1, salvo indicação em contrário.	pt
footer	Conteúdo disponível sob $1, salvo indicação em contrário.	pt-br
contents	Conteúdos	pt
contents	Contingut	ca
category-page	Contingut multimèdia de la categoria «$1»	ca
contents	Contnù	pms
fold	Contraer	es
item	Contribuciones	es
special-page	Contribuciones de la usuaria $1	es
item	Contribuciones del usuario	es
special-page	Contribuciones del usuario $1	es
item	Contribucions	ca
item	Contribucions de l'usuari	ca
special-page	Contribucions de l'usuari $1	ca
item	Contribucións	gl
special-page	Contribucións de $1	gl
item	Contribucións do/a usuario/a	gl
item	Contribuições	pt,pt-br
special-page	Contribuições da usuária $1	pt-br
special-page	Contribuições da utilizadora $1	pt
item	Contribuições do usuário	pt-br
special-page	Contribuições do usuário $1	pt-br
item	Contribuições do utilizador	pt
special-page	Contribuições do utilizador $1	pt
special-page	Contribuições do(a) usuário(a) $1	pt-br
item	Contributi	it
item	Contributi dell'utente	it
special-page	Contributi di $1	it
item	Contributions	en,fr
special-page	Contributions de $1	fr
special-page	Contributions de l’utilisateur $1	fr
special-page	Contributions de l’utilisatrice $1	fr
item	Contribuții	ro
item	Contribuțiile utilizatorului	ro
special-page	Contribuțiile utilizatorului $1	ro
contents	Contènidos	lad
item	Conversa	gl
item	Conversa de usuaria	gl
item	Conversa de usuario	gl
contents	Conținutu	rup
footer	Conținutul este disponibil sub $1, exceptând cazurile în care se specifică altfel.	ro
item	Cooney	gv
item	Copene	wa
item	Coppite yi ko ñeel	wo
item	Coppite yu mujj	wo
language	Corsu	co
item	Cosa puede hace link aqui	cbk-zam
item	Cre ta kiangley rish shoh	gv
item	Crea	ca,it
item	Crea un compte	ca
edit-page	Creació de la pàgina «$1»	ca
edit-page	Creación de «$1»	es
item	Crear	es,gl
item	Crear una cuenta	es
item	Crear unha conta	gl
item	Creare	ro
item	Creare cont	ro
item	Creare cont / Autentificare	ro
edit-page	Crearea paginii „$1”	ro
item	Create	en
item	Create account	en
edit-page	Creating $1	en
edit-page	Criando $1	pt-br
item	Criar	pt,pt-br
item	Criar conta	pt,pt-br
item	Crie uma conta	pt-br
item	Cronologia	it,rm
file-page	Cronologia del file	it
item	Cronologia della pagina	it
special-page	Cronologia delle modifiche	it
item	Cronologîa	lij
edit-page	Création de $1	fr
item	Créer	fr
item	Créer un compte	fr
item	Créer un compte ou se connecter	fr
search	Crì	lld
fold	Cua	sro
search	Cuardaigh	ga
menu	Cui personalui	sei
item	Cuir in eagar	ga
jump	Culat ke:	mui
item	Culegament fèss	rgn
item	Culeghete	lld
item	Cullegamentu peimmanenti	sdc
item	Cumbersa	mwl
contents	Cummal	gv
item	Cunnessione	co
contents	Cuntegn	rm
contents	Cuntenute	nap
contents	Cuntenutu	sc
contents	Cuntgnû	eml
item	Cuntierras	sc
item	Cunversaziòn	rgn
item	Cup maso'	mui
contents	Cuprins	ro
item	Current events	en
modified	Custa pàgina dd'ant mudada s'ùrtimu borta s'$n a is $1.	sro
modified	Custa pàgina dd'ant mudada s'ùrtimu borta su $n a is $1.	sro
footer	Cuvapçılık reti	gag
search	Cweri	wa
search	Cwmh	za
footer	Cy məsulijətiku imtino	tly
item	Cymorth	cy
language	Cymraeg	cy
contents	Cynnwys	cy
item	Cytowanie tego artykułu	pl
item	Cytuj stronę	pl
languages	Cytuos volūduos	ltg
item	Czaxö	sei
item	Czytaj	pl
item	Càmbia	sc
item	Càstia istòria	sc
item	Càstia sa stòria	sro
edit-notice	Các bản mẫu dùng trong trang này:	vi
item	Các liên kết đến đây	vi
special-page	Các trang liên kết đến “$1”	vi
special-page	Các trang sau liên kết đến $1:$1	vi
footer	Cáyunde privacy	sei
search	Cîr	fur
retrieved	Cïdhuk në "$1"	din
menu	Cïtiŋna	din
menu	Công cụ	vi
menu	Công cụ cho người dùng	vi
menu	Công cụ cho trang	vi
menu	Công cụ cho wiki	vi
menu	Công cụ cá nhân	vi
item	Cöse se conlîga chi	lij
search	Căutare	ro
special-page	Căutare contribuții	ro
search	Căutare în $s	ro
item	Cī-bŏng gì gāi-biéng	cdo,cdo-latn
modified	Cī-hiĕk muōi-muōi siŏh-huôi biĕng-cĭk găk $1.	cdo,cdo-latn
search	Cı feteliye	kiu
search	Cı geyre	diq
item	Cı kewe	diq
item	Cı kuye	kiu
item	Cūf Tērīx il-milaf	aeb-latn
edit-notice	Cảnh báo: Bạn chưa đăng nhập.$1	vi
error	Cảnh báo: Kích thước bản mẫu nhúng vào quá lớn.	vi
error	Cảnh báo: Trang này gọi $1 tạo ra vòng lặp bản mẫu (vòng gọi đệ quy vô hạn).	vi
error	Cảnh báo: Tên hiển thị “$1” ghi đè tên hiển thị “$1” bên trên.	vi
error	Cảnh báo: Từ khóa xếp mặc định “$1” ghi đè từ khóa trước, “$1”.	vi
item	Cộng đồng	vi
modified	D'sajdn is dsledsd am $1 um $1 uur gändârd wôrn.	vmf
tagline	Da $s Wiki	egl,lij,lld,rgn,roa-tara,vec
tagline	Da $s Wiki.	it,pms,sdc
tagline	Da Wik$1	egl,lij,lld,rgn,roa-tara,vec
tagline	Da Wik$1.	it,pms,sdc
footer	Daadeschuds	pfl
footer	Daadeschutz	pdc
footer	Daadnschuds	vmf
item	Daalumbɔna tu’uŋo	gur
footer	Daateschotz un Jeheimhaldung	ksh
menu	Daawwii	om
old-revision	Dabartinė $1 versija	lt
old-revision	Dabartinė versija	lt
redirect-page	Dabi chówo tí	igl
redirect-page	Dabí chówo ogbá	igl
item	Dadaigschischd	pfl
tagline	Dae $s	sc
item	Daengh haeuj	za
contents	Daftar Isi	id
item	Daftar halaman	id
contents	Daftar isi	id,kge,min
categories	Daftar kategori	id
item	Daftar pantauan	id
tagline	Daga $s	ha
retrieved	Daga "$1"	ha
tagline	Dagan $s	nup
language	Dagbanli	dag
contents	Daging	ban
contents	Dagiti linaon	ilo
item	Dagiti nakasilpo ditoy	ilo
menu	Dagiti pangkitaan	ilo
footer	Dagiti renunsia	ilo
menu	Daha fazla	tr
file-page	Daha yüksek çözünürlük yok.	tr
file-page	Daha yüksək versiyası yoxdur.	az
menu	Daha çox	az
redirect-page	Dahime ergi toktobure afaha	mnc
item	Dahylly üýtgetmeler	tk
item	Dai pa sana nahahaloy na pagbabago	bcl
item	Daimi keçid	az
item	Daimi sıltama	tt-latn
item	Daimiy bağlantı	crh-latn
categories	Dajdatka	ppl
item	Daka dinwochi	nup
categories	Dalala	gor
hidden-categories	Dalala wanto-wanto'o	gor
languages	Dalam bahasa lain	ms
languages	Dalam bahaso lain	min
languages	Dalam basa lain	bjn
languages	Dalam jaku bukai	iba
languages	Dalang bahasa laeng	abs
redirect-page	Dale sposrědkować do:	hsb
redirect-page	Dalej pósrědniś do:	dsb
redirect-page	Dalejpósrědnjenje	dsb
redirect-page	Daleposrědkowanje	hsb
item	Daljingga kūbulin	mnc
special-page	Dalībnieces $1 devums	lv
item	Dalībnieces diskusija	lv
item	Dalībnieces lapa	lv
special-page	Dalībnieka $1 devums	lv
item	Dalībnieka devums	lv
item	Dalībnieka diskusija	lv
menu	Dalībnieka izvēlne	lv
item	Dalībnieka lapa	lv
menu	Dalībnieka lapas rīki	lv
menu	Dalībnieka rīki	lv
menu	Další	cs
languages	Dan ezhimi ndoci zhi'o	nup
hidden-categories	Danaṅ akan Bara	hoc-latn
hidden-categories	Danaṅ akan Bara kin	hoc-latn
hidden-categories	Danaṅ akan Bara ko	hoc-latn
item	Dandani	kge,ljp,mui
item	Danh sách theo dõi	vi
modified	Dannyé modifikasyon-an di sa paj té fè $1 pou $1.	gcr
languages	Dans d’autres langues	fr
language	Dansk	da
search	Dapa cari	abs
retrieved	Dapa dar "$1"	abs
retrieved	Dapot tingon "$1"	btm
contents	Daptar isi	bew,ljp,sas
tagline	Dar $s	abs
footer	Dar borai $s	tg-latn
fold	Daralt	tr
menu	Darbības	lv
modified	Darefa betara va bu tir ba $1 dene $1.	avk
menu	Dareshon	pcm
menu	Dareshon for wetin dey	pcm
tagline	Dari $s	id,min,mui
item	Darins canjemints	pcd
tagline	Daripada $s	ms
modified	Darrera modificació: $1 a les $1	ca
item	Darrièrs cambiaments	oc
jump	Darsen a mapan agbiruk	ilo
jump	Darsen a mapan iti pagdaliasatan	ilo
item	Dartışma	gag
footer	Dasar privasi	ms
redirect-page	Daskidya dhe:	kw
item	Dastək	tly
file-page	Data/orduan klik egin fitxategiak orduan zuen itxura ikusteko.$1	eu
item	Datei	de
item	Datei hochladen	de
file-page	Dateiversionen	de
file-page	Dateiverwendung	de
footer	Datenschutz	bar,de,de-ch,sli
footer	Dateschutz	gsw,hrx
footer	Dateschutzrichtlinnen	lb
categories	Datka	ppl
item	Datoteka	bs,hr,sh-latn,sl,sr-el
file-page	Datoteka vsebuje še druge podatke, ki jih je verjetno dodal za njeno ustvaritev oziroma digitalizacijo uporabljeni fotografski aparat ali optični bralnik.$1	sl
category-page	Datoteke u kategoriji "$1"	bs,sh-latn
file-page	Datoteko uporablja naslednja $n stran:$1	sl
file-page	Datoteko uporablja naslednjih $n strani:$1	sl
file-page	Datoteko uporabljajo naslednje $n strani:$1	sl
file-page	Datoteko uporabljata naslednji $n strani:$1	sl
modified	Datum i vreme poslednje izmene stranice: $1 u $1.	sr-el
modified	Datum i vrijeme posljednje izmjene stranice: $1 u $1	sh
old-revision	Datum izmene: $1 u $1; autor: $1	sr-el
old-revision	Datum izmjene: $1 u $1; autor/autorica: $1	sh-latn
old-revision	Datum izmjene: $1 u $1; autor: $1	bs,sh-latn
old-revision	Datum izmjene: $1 u $1; autorica: $1	sh-latn
category-page	Daugialypės terpės rinkmenos kategorijoje „$1“	lt
menu	Daugiau	lt
item	Daujlun	za
footer	Davart $s	rm
language	Davvisámegiella	se
language	Davvisámegiella (Norgga bealde)	se-no
language	Davvisámegiella (Ruoŧa bealde)	se-se
language	Davvisámegiella (Suoma bealde)	se-fi
item	Dawa anong pahina	bcl
item	Dawa aring pahina	bto
footer	Dawirgol suturo	ff
item	Dawwamammen mahaɗi	ha
item	Daxil ol	az
item	Daxil ol / hesab yarat	az
item	Daxil olmamısınız	az
item	Dayon nga tabid	hil
modified	Daytoy a panid ket naudi a naurnos idi $1, $1.	ilo
jump	Dazhi-gwaashkwani:	ojb
footer	Dazkaşşík	brh
jump	Dazzaeuh	za
menu	Dazzaeuh	za
footer	Daīšmu nūstatejumi	ltg
jump	Ddu s :	shi
jump	Ddu ɣer:	tzm
menu	Dduzan inu	shy-latn
tagline	De $s Wiki	an,ast,ca,es,es-formal,fr,frp,gl,ia,ie,io,lad,lfn,lmo,mwl,pt,pt-br
tagline	De Wik$1	an,ast,ca,es,es-formal,fr,frp,gl,ia,ie,io,lad,lfn,lmo,mwl,pt,pt-br
file-page	De følgende $n sidene bruker denne filen:$1	no
file-page	De følgende $n sider bruger denne fil:$1	da
special-page	De følgende sider henviser til $1:$1	da
footer	De inhoud is beschikbaar onder de $1 tenzij anders aangegeven.	nl
tagline	De la $s	ro
edit	De openingsparagraaf van deze pagina bewerken	nl
notice	De printervriendelijke versie wordt niet langer ondersteund en kan weergavefouten bevatten.$1	nl
special-page	De volgende pagina's verwijzen naar $1:$1	nl
item	Deasaich	gd
item	Deasbaireachd	gd
footer	Declaration de non-responsabilitate	ia
item	Deedeyan	ses
footer	Deentine	ff
modified	Dees pagina is 't lèts verangerd op $1, óm $1.	li
item	Definições	pt
item	Degemer	br
main-page	Degemer	br
item	Dehe sọgan yin zinzinjẹgbonu	guw
menu	Dehriet	mt
file-page	Dei følgjande $n sidene bruker denne fila:$1	nn
language	Deitsch	pdc
item	Deixar de vigiar	pt,pt-br
item	Deixar de vixiar	gl
menu	Dejanja	sl
menu	Dejanja strani	sl
item	Dejar de vigilar	es
footer	Deklarashon di Liberashon for di Responsabilidatnan	pap
modified	Del a las $1 del $1 el ultimo edit de este pagina.	cbk-zam
item	Deleng riwayat	bew
item	Deleng sajarah	jv
item	Delete	en
modified	Dem chenj dis pej for $1, for $1.	pcm
modified	Dem last edit dis page for $1, for $1.	gpe
retrieved	Dem retrieve am from "$1"	gpe
jump	Dem:	wo
item	Demese	gur
file-page	Den følgende side bruger denne fil:$1	da
file-page	Den følgende siden bruker denne filen:$1	no
file-page	Den følgjande sida bruker denne fila:$1	nn
file-page	Den här filen innehåller extrainformation som troligen lades till av en digitalkamera eller skanner när filen skapades.$1	sv
file-page	Den här filen är från $1 och kan användas av andra projekt.$1	sv
category-page	Den här kategorin innehåller just nu inga sidor eller filer.	sv
edit-notice	Den här sidan har skrivskyddats för att förhindra redigering eller andra åtgärder.$1	sv
viewed	Den här sidan har visats $n gånger.	sv
viewed	Den här sidan har visats en gång.	sv
notice	Den printbare version understøttes ikke længere, og har muligvis nogle renderingsfejl.$1	da
notice	Den utskrivbara versionen stöds inte längre och kanske innehåller renderingsfel.$1	sv
notice	Den utskrivbare versjonen er ikkje lenger støtta eller kan ha rendring-feil.$1	nn
notice	Den utskrivbare versjonen støttes ikke lenger eller har rendringsfeil.$1	no
tagline	Dendi $s	ext
item	Deng pakasuglung keti	pam
item	Denga	hoc-latn
languages	Denna sida finns inte tillgänglig på andra språk.	sv
missing-page	Denna sida har ännu inte skapats.	sv
file-page	Denne fil er fra $1 og kan bruges af andre projekter.$1	da
file-page	Denne fil indeholder yderligere informationer, sandsynligvis tilføjet af digitalkameraet eller den skanner som blev brugt til at oprette eller digitalisere den.$1	da
file-page	Denne fila er frå $1 og kan verta brukt av andre prosjekt.$1	nn
file-page	Denne filen er fra $1 og kan bli brukt av andre prosjekter.$1	no
file-page	Denne filen inneholder tilleggsinformasjon, sannsynligvis lagt til av digitalkameraet eller skanneren som ble brukt til å lage eller digitalisere det.$1	no
category-page	Denne kategori indeholder for øjeblikket hverken sider eller medie-filer.	da
category-page	Denne kategorien inneholder for tiden ingen artikler eller filer.	no
languages	Denne sida er ikkje tilgjengeleg på andre språk.	nn
missing-page	Denne sida er ikkje vorten oppretta.	nn
modified	Denne sida vart sist endra den $1 kl. $1.	nn
modified	Denne side blev senest redigeret d. $1 kl. $1.	da
edit-notice	Denne side er blevet beskyttet, for at forhindre redigering eller andre handlinger.$1	da
missing-page	Denne side er endnu ikke blevet oprettet.	da
languages	Denne side er ikke tilgængelig på andre sprog.	da
modified	Denne siden ble sist redigert $1 kl. $1.	no
languages	Denne siden er ikke tilgjengelig på andre språk.	no
viewed	Denne siden er vist $n ganger.	no
viewed	Denne siden er vist én gang.	no
edit-notice	Denne siden har blitt låst for endringer.$1	no
missing-page	Denne siden har ikke blitt opprettet enda.	no
languages	Dens d’ôtres lengoues	frp
item	Dentrar-ie	an
menu	Dentënëɔ̈ɔ̈tu	din
tagline	Depi $s	ht
footer	Der Inhalt ist verfügbar unter der Lizenz $1, sofern nicht anders angegeben.	de
missing-page	Der er i øjeblikket ingen tekst på denne side.$1	da
file-page	Der er ingen sider der bruger denne fil.$1	da
missing-page	Der er nett no ikkje noko tekst på denne sida.$1	nn
tagline	Deri $s	bew
modified	Dernière modification le $1, à $1	fr
old-revision	Dernière version du $1	fr
modified	Des Blatt iss letscht gennert am $1 um $1 Uhr.	pdc
edit-page	Desa els canvis	ca
edit-page	Desa la pàgina	ca
item	Desatén	ca
item	Descargar como PDF	gl
item	Descargar en PDF	es
footer	Descargos	es
item	Descarregar PDF	pt
menu	Deschide meniul principal	ro
item	Descuscion	lld
footer	Descàrrec de responsabilitat	ca
item	Descărcare PDF	ro
item	Deskargatu PDF formatuan	eu
hidden-categories	Deskubrí kategoria	pap
footer	Despre $s	ro
fold	Despregar	gl
special-page	Desse sidene har lenkjer til $1:$1	nn
item	Destpêk	ku-latn
main-page	Destpêk	ku-latn
missing-page	Det er for tiden ingen tekst på denne siden.$1	no
file-page	Det er ingen sider som bruker denne filen.$1	no
missing-page	Det er nett no ikkje noko tekst på denne sida.$1	nn
missing-page	Det finns för tillfället ingen text på denna sida.$1	sv
file-page	Det finns ingen version med högre upplösning.	sv
missing-page	Det finns just nu ingen text på denna sida.$1	sv
file-page	Det finst ikkje noka side som bruker denne fila.$1	nn
missing-page	Det finst inga slik spesialside	nn
modified	Detdiar sidj as tuleetst di $1, am a klook $1 feranert wurden.	frr
edit-page	Detta är en mindre ändring	sv
edit-page	Dette er en mindre endring	no
edit-page	Dette er en mindre ændring	da
redirect-page	Deurverwiespagina	zea
language	Deutsch	de
language	Deutsch (Sie-Form)	de-formal
item	Devums	lv
menu	Dewislen lywio	cy
category-page	Deze categorie bevat geen pagina’s of media.	nl
missing-page	Deze pagina bevat geen tekst.$1	nl
item	Deze pagina citeren	nl
viewed	Deze pagina is $n keer bekeken.	nl
edit-notice	Deze pagina is beveiligd.$1	nl
languages	Deze pagina is niet beschikbaar in andere talen.	nl
missing-page	Deze pagina is nog niet aangemaakt.	nl
modified	Deze pagina is voor het laatst bewerkt op $1 om $1.	nl
viewed	Deze pagina is één keer bekeken.	nl
edit-page	Deze pagina volgen	nl
missing-page	Deze speciale pagina bestaat niet	nl
item	Dezie	ig
modified	Deêze bladzie is vò 't lèst bewerkt op $1 om $1.	zea
item	Deñiştir	crh-latn
item	Deñíştír	crh-ro
special-page	Değişiklik geçmişi	tr
edit-notice	Değişiklik yardımı	tr
edit-page	Değişiklikleri göster	tr
edit-page	Değişiklikleri kaydet	tr
edit-page	Değişiklikleri yayımla	tr
menu	Değişkenler	tr
edit	Değiştir	tr
item	Değiştir	tr
edit	Değiştirilen bölüm: $1	tr
item	Deɛ ɛka ha bɔ mu	tw
tagline	Dhyworth $s	kw
retrieved	Dhyworth "$1"	kw
tagline	Di $s Wiki	fur,gcr,kea,loz,pap,scn
languages	Di $s ini, pautan bahasa di atas laman melintang daripada tajuk rencana. Pergi ke atas.	ms
languages	Di $s ini, pranala bahasa terletak di bagian atas halaman di sebelah judul artikel. Pergi ke paling atas.	id
retrieved	Di Sigg heh stamp vun „$1“.	ksh
tagline	Di Wik$1	fur,gcr,kea,loz,pap,scn
item	Di chuyển	vi
footer	Di derbarê $s de	ku-latn
tagline	Di la $s	ruq-latn
modified	Di las tɛm we dɛm chenj dis pej na $1 , bay $1 .	kri
modified	Di las' time da page yah change a $1 pon $1.	jam
item	Di one wey dem fit print	pcm
languages	Di parhataan na asing	bbc-latn
retrieved	Di yila "$1"	dag
tagline	Di yinɛ $s	kus
tagline	Di-tu $s	rup
missing-page	Di-wastong pamagat	tl
languages	Diad arom ran salita	pag
redirect-page	Dialiahkan ka	min
redirect	Dialihkan dari "$1"	id
redirect-page	Dialihna maring:	map-bms
redirect-page	Dialîke ke:	mui
languages	Diam ling lain	bdr
retrieved	Diambek dari "$1"	mui
retrieved	Diambi ari "$1"	iba
retrieved	Diambiak dari "$1"	min
retrieved	Diambil daripada "$1"	ms
item	Diambulwisha	lua
item	Dibeji Dia kumpala	lua
main-page	Dibeji Dia kumpala	lua
redirect-page	Dibeji dia kulejulula	lua
item	Dibeji dia mushinga	lua
item	Dibeji didi mua kushituluka	lua
item	Dibueja	lua
retrieved	Dicomot ti "$1"	su
retrieved	Didapetin deri $1	bew
menu	Didirisiwa tsa gago	tn
notice	Die Druckversion wird nicht mehr unterstützt und kann Darstellungsfehler aufweisen.$1	de
modified	Die Said ischs ledschde Mol g'ännad worre uff $1, om $1.	pfl
modified	Die Seit waar zuletzt aam $1, um $1 Uher beaarvetd.	hrx
modified	Die bladsy is laas op $1 om $1 bygewerk.	af
file-page	Die folgende Seite verwendet diese Datei:$1	de
edit-notice	Die folgende Vorlage wird auf dieser Seite verwendet:	de
file-page	Die folgenden $n Seiten verwenden diese Datei:$1	de
special-page	Die folgenden Seiten verlinken auf $1:$1	de
footer	Diehtosuodjalanvuohki	se
item	Dierins candjmints	wa
file-page	Diese Datei enthält weitere Informationen, die in der Regel von der Digitalkamera oder dem verwendeten Scanner stammen.$1	de
file-page	Diese Datei stammt aus $1 und darf von anderen Projekten verwendet werden.$1	de
category-page	Diese Kategorie enthält zurzeit keine Seiten oder Medien.	de
edit-page	Diese Seite beobachten	de
missing-page	Diese Seite enthält momentan noch keinen Text und du bist auch nicht dazu berechtigt, diese Seite zu erstellen.$1	de
missing-page	Diese Seite enthält momentan noch keinen Text.$1	de
languages	Diese Seite ist nicht in anderen Sprachen verfügbar.	de
viewed	Diese Seite wurde bisher $n-mal abgerufen.	de
viewed	Diese Seite wurde bisher einmal abgerufen.	de
edit-notice	Diese Seite wurde geschützt, um Bearbeitungen sowie andere Aktionen zu verhindern.$1	de
missing-page	Diese Seite wurde noch nicht erstellt.	de
modified	Diese Seite wurde zuletzt am $1 um $1 Uhr bearbeitet.	de,de-ch
modified	Diese Seite wurde zuletzt oam $1 im $1 Uhr geoarbeeta.	sli
difference	Diferencia entre revisiones de «$1»	es
history-page	Diff selection: Mark the radio buttons of the revisions to compare and hit enter or the button at the bottom.$1	en
item	Digkiedimmie	sma
footer	Digolnesse rihta bocung	ang
languages	Digər dillərdə	az
menu	Digər layihələr	az
categories	Dihlopha	nso
hidden-categories	Dihlopha tšago huta	nso
search	Dii	ee
item	Diiştir	gag
retrieved	Dijalo sian "$1"	bbc-latn
retrieved	Dijumput matan "$1"	bjn
retrieved	Dijupuk saka "$1"	jv
categories	Dikarolo	tn
hidden-categories	Dikarolo tse di fithelweng	tn
footer	Diklarasion Inadahi	ch
footer	Dikulemi	loz
item	Dil	sq
languages	Dil ekle	tr
menu	Dil variantını dəyişdirin	az
menu	Dil varyantını değiştir	tr
languages	Dil əlavə et	az
redirect	Dilencongkan dari "$1"	ms
languages	Diller	tr
languages	Dillər	az
item	Dilni	sq
menu	Diləgon	tly
file-page	Dimensioni di questa anteprima $1 per questo file $1: $1.	it
file-page	Dimensioni di questa anteprima: $1.	it
file-page	Dimensões desta antevisão em $1 do ficheiro $1: $1	pt
file-page	Dimensões desta antevisão: $1.	pt
retrieved	Dimnarin mal « $1 »	avk
contents	Din be di puuni	dag
languages	Din d'eutes langaches	pcd
footer	Din jendi $s	dag
item	Din na yoli taɣi	dag
languages	Dina séjén basa	su
languages	Dins d'autras lengas	oc
languages	Dins ds ôtes lingaedjes	wa
menu	Dinyakorêtšo	nso
language	Diné bizaad	nv
contents	Dinɛ bɛɛ di pʋʋgin	kus
search	Diori	bbc-latn
item	Dipapa là tobótóbo	dua
redirect-page	Dipapá lá wɛgisan nguɛa	dua
item	Dipapá o baŋgisan	dua
retrieved	Diperoleh dari "$1"	id
item	Diphetogo tsa sešeng	tn
item	Diphetogo tse di faphegileng	tn
item	Diphetogo tse di tsamaelanang	tn
item	Diphetogo tša bjale	nso
item	Diphetogo tša go tswalana	nso
error	Diqqat: "$1" boshlang'ich saralash kaliti oldingi "$1" boshlang'ich saralash kalitini qayta aniqlayapti.	uz
error	Diqqat: Qo'llanilayotgan andozalarning jami hajmi juda katta.	uz
edit-notice	Diqqat: Siz tizimga kirmagansiz.$1	uz
error	Diqqət: Defolt çeşidləmə açarı "$1" əvvəlki defolt çeşidləmə açarını ("$1") üstələyir.	az
edit-notice	Diqqət: Siz sistemə daxil olmamısınız.$1	az
tagline	Dis kɔmɔt $s	kri
modified	Dis piej get las chienj pan $1, pan $1.	aig
item	Dischbediere	pfl
item	Dischbedutt	pdc
item	Dischkrian	bar
item	Dischkur	sli
item	Dischussioni	sdc
footer	Disclaimers	en,frr,gpe,ibb,nys,srn,zgh
footer	Disclamation	sco
item	Discurruta	scn
item	Discusción	lij
item	Discusion	cbk-zam,vec
item	Discusiòun	egl,eml
item	Discusión	an,es,es-formal
item	Discusión de usuaria	es
item	Discusión de usuario	es
item	Discuss am	gpe
item	Discussion	en,fr,frc,frp,fur,ia,ie,lmo,oc,pms
item	Discussion avec l’utilisateur	fr
item	Discussion avec l’utilisateur·rice	fr
item	Discussion avec l’utilisatrice	fr
item	Discussione	co,it
item	Discussioni utente	it
item	Discussiun	rm
item	Discussió	ca
item	Discussió d'usuari	ca
item	Discussão	pt,pt-br
item	Discute	lfn
item	Discută la cafenea	ro
item	Discuusje	vls
item	Discuție	ro
item	Discuții	ro
modified	Dise Sied word aum $1, klock $1 daut latzte Mol je'endat.	pdt
item	Disghusjoon	vmf
modified	Dishitulula dia dekelu dia dibeji edi divua dienzeka mu $1 to ne mu $1	lua
item	Dishitulula día pabwipi	lua
item	Dishitulula mu maalu adi momu	lua
modified	Disi pagine blid lastim modifika: $1 ye $1.	nov
item	Diskasyon	acf
item	Diskisyon	ht
footer	Disklema dɛn	kri
item	Diskurs	aae
item	Diskusaun	tet
item	Diskuschoon	nds
item	Diskuse	cs
item	Diskushon	pap
item	Diskusia	sk
item	Diskusia redaktora	sk
item	Diskusia redaktorky	sk
item	Diskusija	dsb,hsb,lv
item	Diskusijas	lv
item	Diskusion	frr
item	Diskusione	nov
item	Diskusiōni	prg
item	Diskusjon	jut,nn,no
item	Diskuson	kea
item	Diskussion	da,de,de-ch,gsw,hrx,stq,sv
item	Diskussionsseite	de
item	Diskussioun	lb
item	Diskussjoni	mt
item	Diskusyon	cps
item	Diskusyón	lad
item	Diskuti	ch
item	Diskutimi	sq
item	Diskuto	eo,io
item	Diskutpaĝo de uzanto	eo
item	Diskuze uživatele	cs
item	Diskuze uživatelky	cs
item	Diskùsëjô	csb
item	Diskɔshɔn	kri
item	Disolo	kg
retrieved	Disponibil in "$1"	ie
retrieved	Disponível em “$1”	pt-br
item	Disputatio	la
modified	Disse Siede wuude toulääst annerd uum $1, $1.	stq
modified	Disse Siet is toletzt üm $1, $1 ännert worrn.	nds
modified	Disse syde is et lätst wysigd up $1 üm $1.	nds-nl
file-page	Dit bestand bevat aanvullende gegevens, die waarschijnlijk door een fotocamera, scanner of fotobewerkingsprogramma toegevoegd zijn.$1	nl
file-page	Dit bestand komt van $1 en kan ook door andere projecten gebruikt worden.$1	nl
file-page	Dit bestand wordt op de volgende $n pagina's gebruikt:$1	nl
file-page	Dit bestand wordt op de volgende pagina gebruikt:$1	nl
edit-page	Dit is een kleine bewerking	nl
retrieved	Ditampa sekang "$1"	map-bms
menu	Dithulusu	nso
menu	Dithulusu tša gago (personal)	nso
jump	Diuq bae:	za
jump	Diw fayde:	ff
footer	Diwanê mesulêti	kiu
footer	Diwar-benn $s	br
modified	Diwettha golegyans an folen ma a veu an $1, dhe $1.	kw
jump	Dixa bodlunk uddki mar	gom-latn
menu	Dixa-niontron suchi	gom-latn
menu	Dixa-niontronn	gom-latn
menu	Dixtti	gom-latn
tagline	Diyila $s	dag
modified	Dizze side is it lêst bewurke op $1 om $1.	fy
item	Diē-nē̤ lièng gáu cē̤-nē̤	cdo,cdo-latn
languages	Diğer dillerde	tr
menu	Diğer projeler	tr
languages	Di̱ lilyem ghyáng	kcg
item	Diọdo agọe tọn lẹ	guw
item	Diọdo he di yedelẹ	guw
item	Dnevnici	sr-el
item	Dnevnici korisnika	sr-el
history-page	Dnevnici ove stranice	sr-el
item	Dnevnici stranice	sh-latn,sr-el
history-page	Dnevnici za ovu stranicu	sh-latn
item	Dnevniki	sl
item	Dnevniki strani	sl
menu	Do chuid uirlisí	ga
special-page	Do stranice $1 vode sljedeće stranice:$1	sh-latn
item	Doaibmasiiddut	se
special-tab	Doaibmasiidu	se
footer	Doatenskuts	stq
retrieved	Dobavljeno iz "$1"	hr
item	Dobu duumante	ses
languages	Dodaj jezike	bs,sl,sr-el
languages	Dodaj języki	pl
item	Dodaj nowy wątek	pl
item	Dodaj temat	pl
item	Dodaj temo	sl
item	Dodaj temu	bs,hr,sr-el
languages	Dodajte druge jezike	hr
item	Doenghmae daegxsei	za
item	Doimiy havola	uz
item	Doimiy ishorat	uz
footer	Doka esobagizhi	nup
menu	Dolaşuv menüsi	crh-latn
hidden-categories	Dold kategori	sv
hidden-categories	Dolda kategorier	sv
item	Dolen barhaol	cy
retrieved	Dollar fallin sautuna "$1"	knc,kr
language	Dolnoserbski	dsb
item	Domov	sk,sl
item	Domů	cs
redirect	Doorverwezen vanaf "$1"	nl
redirect-page	Doorverwiespagina	li
redirect-page	Doorverwieze nao:	li
redirect	Doorverwijspagina	nl
redirect-page	Doorverwijspagina	nl
redirect	Doorverwijzing naar:	nl
redirect-page	Doorverwijzing naar:	nl
search	Doorzoek $s	nl
item	Doprinosi	bs,hr,sh-latn,sr-el
special-page	Doprinosi korisnice $1	bs,sr-el
item	Doprinosi korisnika	bs
special-page	Doprinosi korisnika $1	bs,sr-el
special-page	Doprinosi suradnice $1	hr
special-page	Doprinosi suradnika $1	hr
language	Dorerin Naoero	na
file-page	Dosiera historio	eo
file-page	Dosiera uzado	eo
item	Dosiero	eo
category-page	Dosieroj en kategorio “$1”	eo
menu	Dosol peerorgol	ff
item	Dosya	tr
file-page	Dosya geçmişi	tr
file-page	Dosya kullanımı	tr
item	Dosya yükle	tr
file-page	Dosyanın herhangi bir zamandaki hâli için ilgili tarih/saat kısmına tıklayın.$1	tr
footer	Dotenschutz	nds
footer	Doteschutz	pdt
item	Download PDF	en
special-tab	Doxmeli butʼkʼa	lzz
item	Doxmeli butʼkʼape	lzz
menu	Doxmeli oxmaronepe	lzz
missing-page	Došli ste na stranicu koja još ne postoji.$1	hr,sh-latn,sr-el
missing-page	Došli ste na stranicu koja još nema sadržaja.$1	bs
item	Dreins amendements	nrm
item	Drekdoastalinj	pdt
menu	Dritta	knc,kr
item	Drockversioun	lb
item	Droşo	tru
item	Druck-Aasicht	gsw
item	Druckbare Version	de-ch
item	Drucken	de
item	Druckverschoon	nds
item	Druckversion	de,sli
item	Druckvërsion	hrx
item	Drug-wärsjoon	vmf
item	Drugg-Oasischd	pfl
item	Druggversión	bar
languages	Drugi jezici	bs,hr
menu	Drugi projekti	hr,sl,sr-el
item	Drukbare weergawe	af
item	Drukboare versie	vls
item	Drukkaumina wersiōni	prg
item	Drukkimiz versij	liv
item	Drukuj	pl
item	Drukversion	stq
item	Drukājama versija	lv
item	Drukāt	lv
item	Drustírástí	brh
fold	Dsajchn	vmf
redirect-page	Dtallangiritch	nys
redirect-page	Dtallangiritch bibol	nys
edit-notice	Du bist aus dem folgenden Grund nicht berechtigt, $1:$1	de
edit-notice	Du bist aus den folgenden Gründen nicht berechtigt, $1:$1	de
missing-page	Du bist einem Link zu einer Seite gefolgt, die nicht vorhanden ist.$1	de
notice	Du har $1 ($1).	da,nn,no,sv
missing-page	Du har fulgt en lenke til en side som ikke finnes ennå.$1	no
missing-page	Du har fulgt et link til en side som endnu ikke findes.$1	da
missing-page	Du har følgt ei lenkje til ei side som ikkje finst enno.$1	nn
edit-notice	Du har ikke rettigheder til at $1 af følgende grund:$1	da
edit-notice	Du har ikke rettigheder til at $1 af følgende grunde:$1	da
edit-notice	Du har ikke tillatelse til å $1 av følgende grunner:$1	no
edit-notice	Du har ikke tillatelse til å $1 fordi:$1	no
edit-notice	Du har ikkje løyve til å $1 av desse grunnane:$1	nn
edit-notice	Du har ikkje løyve til å $1 av di:$1	nn
edit-notice	Du har inte behörighet att $1, av följande anledning:$1	sv
edit-notice	Du har inte behörighet att $1, av följande anledningar:$1	sv
missing-page	Du har klickat på en länk till en sida som inte finns ännu.$1	sv
notice	Du har nya meddelanden på din diskussionssida	sv
notice	Du har nye beskeder på din diskussionsside	da
notice	Du har nye meldingar på diskusjonssida di	nn
notice	Du har nye meldinger på diskusjonssiden din	no
notice	Du hast $1 ($1).	de
notice	Du hast neue Nachrichten auf deiner Diskussionsseite	de
edit-notice	Du kan se och kopiera denna sidas källtext.$1	sv
edit-notice	Du kan se og kopiere kildekoden til denne siden:$1	no
edit-notice	Du kan se og kopiere kilden til denne side:$1	da
edit-notice	Du kan sjå og kopiere kjeldekoden til denne sida.$1	nn
edit-notice	Du kannst den Quelltext dieser Seite betrachten und kopieren.$1	de
search	Du-te	ro
item	Dudi But'k'a	lzz
main-page	Dudi Butʼkʼa	lzz
item	Dugg	wo
redirect-page	Duillag aa-enmysit	gv
item	Duillag gyn tort	gv
item	Duillagyn er lheh	gv
item	Duilleag air thuaiream	gd
special-tab	Duilleag shònraichte	gd
item	Duilleagan sònraichte	gd
item	Dumaen	pag
categories	Dumey	ses
categories	Dumi	ses
special-tab	Dumma sinttaa	wal
item	Dumma sinttata	wal
footer	Dunamod demü soelöf	vo
language	Dusun Bundu-liwan	dtp
item	Duurlink	nds
languages	Duusra bhasa me	hif-latn
categories	Duwalibun	mnc
special-tab	Du̱tsak ka̱zzu	kaj
item	Du̱tsak na̱zzu	kaj
menu	Du̱tssa nkyang pfwong	kaj
footer	Dwar $s	mt
redirect-page	Dychakhi:	mrh
item	Dyskusja	pl
item	Dyskusja użytkowniczki	pl
item	Dyskusja użytkownika	pl
item	Dyskusyjŏ	szl
item	Dza yetum hohor	fat
item	Dza ɔdze ha dzi dwuma	fat
menu	Dzedzeme	ee
menu	Działania na stronie	pl
item	Dzienniki stron	pl
jump	Dzo yi:	ee
item	Dzēst	lv
modified	Dá panna ŧí guđđíko radbadal $1 ($1) á massus us.	brh
jump	Dáng drikka:	brh
item	Dárat́aḱ Ànachur ko	hoc-latn
modified	Dát bielle lä miŋijmus rävvdadum $1, $1 bálen.	sje
modified	Dátum a čas poslednej úpravy tejto stránky: $1, $1.	sk
item	Dáŕe ant gańđoke	brh
redirect-page	Dèan ath-stiùireadh gu:	gd
retrieved	Dèn dòn ritriv am na"$1"	kri
modified	Dènyè modifikasyon fèt $1, a $1.	acf
modified	Dènyé fwa paj-lasa té modifyé sa té asi $1, a $1	gcf
item	Dèrriérs changements	frp
tagline	Dé $s	gcf
modified	Dé Seiten do is z'létzt am $1 um $1 géndert worn.	bar
fold	Début	fr
item	Déconnexion	fr
jump	Dée-lé jápúŋo:	fvr
footer	Démintis	pcd
tagline	Dépi $s	acf
fold	Développer	fr
modified	Dës Säit gouf de(n) $1 um $1 Auer fir d'lescht geännert.	lb
search	Dín	guw
footer	Dítiníŋ'íŋ karga	fvr
modified	Díí naaltsoos $1/$1 łahgo ályaa.	nv
item	Díí naaltsoos bi-"url"	nv
item	Dîrokê bibîne	ku-latn
menu	Dîtin	ku-latn
difference	Dòng $1:	vi
menu	Dô̤-hòng	cdo,cdo-latn
menu	Dô̤-hòng chái-dăng	cdo,cdo-latn
fold	Dölj	sv
redirect-page	Döärverwysen nå:	nds-nl
redirect-page	Döärverwyssyde	nds-nl
item	Düzenle	tr
item	Düzet	tk
item	Dĕk-sṳ̀-hiĕk	cdo,cdo-latn
edit-notice	Dėmesio: Jūs nesate prisijungęs.$1	lt
error	DİQQƏT! Daxil edilən şablonların həcmi həddindən artıq böyükdür.	az
jump	Dźi do:	hsb
menu	Dɔwɔnuwo	ee
jump	Dəvarde bə:	tly
edit-page	Dəyişiklikləri göstər	az
edit-page	Dəyişiklikləri yadda saxla	az
edit-page	Dəyişiklikləri yayımla	az
item	Dəše	tly
item	Dɛmisim gbɛlima	kus
item	Dɛmmo diibo	dga
item	Dɛmɛ	bm
menu	Dʉó'ŋ táárí'ŋ ótá	fvr
item	Dọñọ	ibb
item	Dụk	efi
menu	Dự án khác	vi
tagline	E $s Wiki	la
tagline	E Wik$1	la
redirect-page	E isetswe ko:	tn
item	E kambio relacionnan ku e	pap
item	E pe isparik	atj
tagline	E pe otciparik $s	atj
tagline	E tswa ho $s	st
retrieved	E tswa ho "$1"	st
footer	E tusa $s	sm
item	E'rajaa a'wanajaanüka	guc
item	E-maã marãduwapawa	yrl
languages	Eará gielaide	se
edit	Eba Yiyejin	nup
item	Ebanzhe bekanbazhi	nup
category-page	Ebben a kategóriában pillanatnyilag egyetlen lap vagy médiafájl sem szerepel.	hu
item	Ebi kè esese akpọk	ann
categories	Ebibiina	nyn
hidden-categories	Ebibiina ebisherekirwe	nyn
item	Ebifookere hati	nyo
item	Ebihindirwe	nyn
item	Ebihindirwe nkebi	nyn
menu	Ebikola ku akaawunti n'enfo yo	lg
menu	Ebikoreso	nyn
menu	Ebikoreso by'omuntu	nyn
menu	Ebikozesebwa	lg
footer	Ebikwataho $s	ttj
menu	Ebikwato	ttj
menu	Ebikwato by'omuntu	ttj
menu	Ebikwatwa	nyo
menu	Ebikwatwa by'omuntu	nyo
item	Ebikyusiddwa ebyekuusa ku lupapula luno	lg
contents	Ebinyakurumu	nyo
footer	Ebiragiro by'ensita	nyo,ttj
footer	Ebirikukwaataho $s	nyn
item	Ebirikuretwa aha	nyn
contents	Ebirimu	lg,nyn
footer	Ebirukukwataho $s	nyo
contents	Ebirumu	ttj
language	Ebon	mh
item	Ebyakakyusibwa	lg
footer	Ebyangwa	nyo,ttj
retrieved	Ebọkọ me "$1"	ann
search	Eci	vep
special-page	Ecoj de la paĝo	eo
item	Edet	pih
edit-page	Edició de la pàgina «$1»	ca
edit-page	Edició de la pàgina «$1» (secció)	ca
edit	Edició de la secció principal de d'aquesta pàgina.	ca
edit-page	Edición de «$1»	es
edit	Edicëjô	csb
item	Edicëjô	csb
footer	Ediomi	efi
item	Edisi Cetak	map-bms
edit	Edit	en
item	Edit	en,gpe,iba,sco
special-page	Edit history	en
edit	Edit section: $1	en
edit	Edit source	en
item	Edit source	en
edit	Edit the lead section of this page	en
item	Edita	lfn,tet
edit	Editace sekce: $1	cs
edit-page	Editace stránky $1	cs
edit-page	Editace stránky $1 (část)	cs
edit-page	Editando $1	pt-br
edit-page	Editando $1 (sección)	es
edit-page	Editando $1 (seção)	pt-br
edit	Editar	es,gl,pt,pt-br
item	Editar	an,ast,es,es-formal,gl,pt,pt-br
edit	Editar a fonte	gl
item	Editar a fonte	gl
edit	Editar a introdución desta páxina	gl
edit	Editar a introdução desta página	pt,pt-br
edit	Editar a sección: «$1»	gl
edit	Editar código	es
item	Editar código	es
edit	Editar código fonte	pt
item	Editar código fonte	pt
edit	Editar código-fonte	pt-br
item	Editar código-fonte	pt-br
edit	Editar la sección introductoria de esta página	es
edit	Editar sección: $1	es
edit	Editar secção: $1	pt
edit	Editar seção: $1	pt-br
edit-page	Editing $1	en
edit-page	Editing $1 (section)	en
edit-notice	Editing help	en
item	Editisar i patrin	rmy
item	Editja	mt
edit	Editovat	cs
item	Editovat	cs
edit	Editovat zdroj	cs
item	Editovat zdroj	cs
edit	Editovat úvodní sekci této stránky	cs
item	Editá	pap
old-revision	Edição atual desde as $1	pt
old-revision	Edição atual tal como às $1	pt-br
old-revision	Edição das $1	pt-br
redirect-page	Edlæd to:	ang
redirect-page	Edlædunge tramet	ang
footer	Eduki guztia $1(r)en babespean dago, ez bada kontrakoa esaten.	eu
fold	Eduki taularen ikusgarritasuna aldatu	eu
contents	Eduki-taula	eu
contents	Edukiak	eu
jump	Edukira joan	eu
menu	Edwumadze	fat
edit	Edycja głównej sekcji tej strony	pl
item	Edycje	pl
edit	Edytuj	pl
item	Edytuj	pl,szl
edit	Edytuj kod źródłowy	pl
item	Edytuj kod źródłowy	pl
edit	Edytuj sekcję: $1	pl
edit-page	Edytujesz $1	pl
edit-page	Edytujesz $1 (sekcja)	pl
item	Edé	gcf
item	Ee'iyalaaya a'laülaasü	guc
main-page	Ee'iyalaaya a'laülaasü	guc
item	Ee'iyalaaya kojutusu	guc
redirect-page	Ee'iyalayaa alu'uwataaüshikat	guc
item	Eelistused	et
languages	Een oda langwij dem	aig
language	Eesti	et
contents	Efni	is
footer	Efni má nota samkvæmt $1 nema annað komi fram.	is
contents	Efnisyfirlit	is
file-page	Eftirfarandi $n síður nota þessa skrá:$1	is
file-page	Eftirfarandi síða notar þessa skrá:$1	is
special-page	Eftirfarandi síður tengjast á $1:$1	is
missing-page	Egy olyan lapra mutató hivatkozást követtél, ami még nem létezik.$1	hu
special-page	Egyetlen lap sem hivatkozik a(z) $1 lapra.$1	hu
footer	Ehe saji $s	gaa
jump	Eho eheka hag̃ua	gn
jump	Eho hag̃ua:	gn
jump	Eho kundahararãme	gn
languages	Ei annern Sproacha	sli
item	Eiditar	mwl
item	Eigene Seite	de
special-page	Eiginleikar síðunnar	is
item	Eike	gn
menu	Eines	ca
menu	Eines de l'usuari	ca
menu	Eines de pàgina	ca
menu	Eines de pàgina d'usuari	ca
menu	Eines wiki	ca
item	Eining	is
fold	Einklappen	de
item	Einstellungen	de
redirect-page	Ejeguerahaukaː	gn
item	Ekangeli ya ntángo yɔ́nsɔ	ln
item	Ekangísí áwa	ln
item	Ekarpenak	eu
special-page	Ekarpenentzako bilaketa	eu
modified	Eke tuk ikpa nwed adam akpatere ke $1, ke $1.	ibb
item	Ekerotaa süka pünülia	guc
item	Ekh patrin savigodi	rmy
categories	Ekibiina	nyn
hidden-categories	Ekibiina ekisherekirwe	nyn
item	Ekiganiiro	nyn
item	Ekihingisiibwe hati	ttj
item	Ekika eki'kushohozibwa	nyn
item	Ekikwataniza ekitarugaho	ttj
item	Ekikwataniza hanu	ttj
menu	Ekintzak	eu
item	Ekiyunganiza ekitahindurwa	nyo
item	Ekiyunganiza hanu	nyo
item	Ekki innskráð/ur	is
item	Ekki skráð/ur inn	is
item	Ekstra zajty	szl
item	Ekwàli	dua
item	Ekyibanja kikuru	nyn
tagline	El $s Wiki	eo
tagline	El Wik$1	eo
footer	El contenido está disponible bajo la licencia $1 a menos que se indique lo contrario.	es
footer	El contingut està disponible sota la llicència $1 si no s'indica el contrari.	ca
item	El primero pagina	cbk-zam
main-page	El primero pagina	cbk-zam
missing-page	El títol no és correcte	ca
item	El version que puede hace print	cbk-zam
history-page	Elekto de diferencoj: Marku la radiobutonojn de la revizioj kiujn vi volas kompari kaj premu la enigan klavon aŭ la suban butonon.$1	eo
item	Element Wikidanych	pl
item	Element Wikidata	ca,ro
item	Elemento Wikidata	it,pt
item	Elemento de Wikidata	es
modified	Eli khasi lagqityelwa ukulungiswa kwi-$1, kwi-$1	xh
item	Eliminar	pt
file-page	Elkarbanatutako fitxategi hau $1-(e)ko igoera bat da eta beste proiektuek ere erabil dezakete.$1	eu
hidden-categories	Ellkalelu trokiñ	arn
languages	Elo bolí teŧí	brh
item	Elsaluti	eo
history-page	Eltérések kijelölése: jelöld ki az összehasonlítandó változatokat, majd nyomd meg az Enter billentyűt, vagy az alul lévő gombot.$1	hu
item	Elupanyeryo ya okathi ootheene	vmw
item	Elupkafa gluyaxa	avk
edit-page	Előnézet megtekintése	hu
item	Elŝuti kiel PDF-dosieron	eo
retrieved	Elŝutita el "$1"	eo
footer	Elɔ́kɔ elobí $s	ln
languages	Em outros idiomas	pt,pt-br
item	Emakhasi labalulekile	ss
language	Emakhuwa	vmw
item	Embaju ez'amaani	nyn
item	Emboozi	lg
item	Eme labar	bol
contents	Emenyawo	ee
menu	Emera	nyo
categories	Emiganda	ttj
hidden-categories	Emiganda eyeserekirwe	ttj
categories	Emigomo	nyo
hidden-categories	Emigomo eyeserekirwe	nyo
language	Emiliàn	egl
language	Emiliàn e rumagnòl	eml
footer	Emita/Eti fo	nup
redirect-page	Empabura ya:	nyo
item	Empapula enjawule	lg
item	Empapula ezikuggusa ku luno	lg
item	Empapura eyereebwa	ttj
item	Empapura ez'okuleebuka	nyo
item	Empindura ezikwataho	nyo,ttj
item	Empprngaw	trv
contents	Emu nsɛm ahodoɔ	abr
item	Emudexo	avk
main-page	Emudexo	avk
menu	Emërhapësira	sq
languages	En $s, as ligazóns interlingüísticas están na parte superior da páxina, fronte ao título do artigo. Ir ao inicio.	gl
languages	En $s, los enlaces de idiomas se encuentran en la parte superior de la página, frente al título del artículo. Ir arriba.	es
languages	En aliaj lingvoj	eo
languages	En altra lingui	io
languages	En altres llengües	ca
languages	En ander Schprohche	ksh
languages	En aquest projecte $s, els enllaços de llengua són a dalt de la pàgina a l'altre costat del títol. Vés a dalt.	ca
languages	En atras luengas	an
languages	En autras linguas	rm
languages	En d'aut's langues	nrm
missing-page	En este momento no hay texto en esta página.$1	es
languages	En kitēimans billins	prg
languages	En otra linguas	lfn
languages	En otras linguas	lad
languages	En otros idiomas	es
missing-page	En slik spesialside finnes ikke	no
missing-page	En sådan specialside findes ikke	da
item	En zohfälleje Sigg	ksh
languages	En ĉi tiu $s la lingvaj ligiloj estas ĉe la supro de la paĝo vidalvide de la titolo de la artikolo. Iru al la supro.	eo
modified	Ena pele tewr peyên roca $1 de, saeta $1 de vurriya.	diq
fold	Encartar	gl
menu	Endagiriro	lg
item	Endarunge aun velinkte Siede	pdt
menu	Endebeka	nyn
edit	Endra	nn
edit-page	Endrar $1	nn
edit-page	Endrar $1 (bolk)	nn
item	Endre	nn,pdt
edit	Endre bolk: $1	nn
edit	Endre innleiinga til denne sida.	nn
menu	Endre språkvariant	nn
edit	Endre wikiteksten	nn
item	Endre wikiteksten	nn
special-page	Endringar relaterte til «$1»	nn
special-page	Endringer relatert til «$1»	no
special-page	Endringshistorikk	nn
edit-notice	Endringshjelp	nn
item	Endrungen aan ferlinkd Seite	hrx
redirect	Endurbeint frá: $1	is
redirect	Endurbeint á:	is
redirect-page	Endurbeint á:	is
item	Enee kina ting piej	aig
languages	Engadir linguas	gl
special-page	Engar síður tengjast á $1.$1	is
edit-page	Engedélyezési hiba	hu
missing-page	Enginn texti er á þessari síðu enn sem komið er.$1	is
language	English	en
contents	Enhaldsüvversich	ksh
contents	Enhault	pdt
contents	Enhavo	eo
contents	Enhavtabelo	eo
item	Eni pej	pcm
item	Enilupanyerya exeeni va	vmw
item	Enirar	io
item	Enjaīs	prg
footer	Enkola yaffe ku kukuuma ebikufako	lg
footer	Enkozesa y'ebihama	nyn
item	Enlace permanente	es,es-formal,qug
item	Enllaz permanente	ast
item	Enllaç permanent	ca
item	Enlogge	ksh
file-page	Ennek a(z) $1 fájlnak ezen $1 formátumú előnézete: $1.	hu
edit	Ennere	pdc
item	Ennere/Tscheensche	pdc
item	Ennich Ardickel	pdc
edit-page	Enregistrer	fr
edit-page	Enregistrer les modifications	fr
item	Ensaluti	eo
item	Ensaluti / Krei novan konton	eo
item	Ensalutinta kiel $1	eo
item	Enta inside	pcm
special-page	Entajpu nomon de paĝo por vidi ŝanĝojn sur paĝoj ligitaj el aŭ al tiu ĉi paĝo.$1	eo
special-page	Enter a page name to see changes on pages linked to or from that page.$1	en
item	Entereeza eyanguya okukubisa	lg
item	Entra	it,kea
item	Entra / registrati	it
item	Entrar	ast,lad,pt-br
item	Entrar / criar conta	pt-br
special-page	Entrer un nom de page pour voir les modifications faites récemment sur des pages liées vers ou depuis cette page (pour voir les membres d’une catégorie, entrez$1	fr
item	Enviar arquivo	pt-br
item	Enviar ficheiro	pt
item	Enwaidinnais istōrijan	prg
contents	Enyanzhi	nup
item	Enye emi ẹkemede ndimịn̄	efi
item	Enyemaka	ig
menu	Enzooka	ttj
item	Epaphelo yoottharelana	vmw
item	Epeṭećsakam	hoc-latn
main-page	Epeṭećsakam	hoc-latn
jump	Eqa e:	zu
item	Eqqi de'iya gattiyaagaa	wal
special-tab	Er lheh	gv
item	Erabiltzaile eztabaida	eu
item	Erabiltzaile orria	eu
menu	Erabiltzailearen menua	eu
menu	Erabiltzailearen nabigazioa	eu
fold	Erakutsi/ezkutatu $1 azpiatal	eu
edit-page	Eraro pri permeso	eo
item	Ere afaha -i banjibuha suduri be baicame tuwara	mnc
jump	Ere afaha de fekure:	mnc
modified	Ere afaha umesi hanciki $1 de banjibubuha bihe.	mnc
redirect-page	Ere justan de dahime ergi toktobumbi:	mnc
file-page	Eredeti fájl	hu
redirect-page	Erekera ku:	hke
languages	Eres kieláid	smn
item	Eri	et
special-tab	Eri	et
item	Erikoiset šivut	krl
item	Erilehekülg	et
item	Erileheküljed	et
special-tab	Eriline lehtpol’	vep
item	Eriližed lehtpoled	vep
special-tab	Erilline sivu	olo
item	Erillizet sivut	olo
history-page	Erinevuste valimine: märgi võrreldavate redaktsioonide raadionupud ning klõpsa sisestusklahvi või allpool olevat nuppu.$1	et
difference	Ero sivun ”$1” versioiden välillä	fi
edit-page	Eroare de permisiune	ro
error	Eroare la citare: $1	ro
error	Eroare în script: $1	ro
history-page	Eroavaisuuksien valinta: Merkitse niiden versioiden valintaympyrät, joita haluat vertailla, ja paina enter tai alhaalla olevaa nappia.$1	fi
item	Erregistroak	eu
edit-page	Erreur de permissions	fr
error	Erreur de référence : $1	fr
error	Erreur de référence : $1	fr
error	Erreur de script : $1	fr
error	Erro de citação: $1	pt,pt-br
edit-page	Erro de permisos	gl
edit-page	Erro de permissão	pt,pt-br
error	Erro de script: $1	gl,pt-br
error	Erro na cita: $1	gl
error	Erro no script: $1	pt
error	Error de citació: $1	ca
error	Error de l'script: $1	ca
edit-page	Error de permisos	ca,es
error	Error de secuencia de órdenes: $1	es
error	Error en la cita: $1	es
error	Error sa pagsipi: $1	tl
edit-page	Error sa permiso	tl
error	Errore nelle note: $1	it
error	Errore script: $1	it
item	Erstellen	de
edit-page	Erstellen von „$1“	de
footer	Eräteedüse kaitsminõ	vro
menu	Erätüüriistaq	vro
redirect-page	Eré jawí:	fvr
file-page	Es ist keine höhere Auflösung vorhanden.	de
modified	Es pájina foi iditadu pa últimu bes na $1, $1.	kea
item	Esborra	ca
item	Esci	it
fold	Esconder	pt-br
special-tab	Esese akpọk	ann
item	Esi woate ŋu ata	ee
edit-page	Esikatsele	fi
item	Esileht	et
main-page	Esileht	et
item	Eski görünüme geç	tr
item	Eski koʻrinishiga almashtirish	uz
menu	Espaces de noms	fr
menu	Espacios de nombres	es
menu	Espais de noms	ca
fold	Espandi	it
menu	Espazos de nomes	gl
menu	Espaços nominais	pt,pt-br
language	Español	es
language	Español (formal)	es-formal
language	Español de América Latina	es-419
special-tab	Especial pagina	cbk-zam
item	Especial wáalo'ob	yua
language	Esperanto	eo
item	Espesial a pampanid	ilo
special-tab	Espesial a panid	ilo
item	Espesyal na mga pahina	bcl
item	Espesyal na pahina	bto
special-tab	Espesyal na pahina	bcl
item	Espesyal nga mga panid	ceb
special-tab	Espesyal nga pahina	krj
special-tab	Espesyal nga panid	ceb
category-page	Esta categoría no contiene ninguna página o archivo.	es
edit-page	Esta edición é pequena	gl
edit-page	Esta es una edición menor	es
modified	Esta hoja la vez dalcavo se trocó enel $1, a las $1 la ora.	lad
missing-page	Esta página ainda não foi criada.	pt,pt-br
missing-page	Esta página especial não existe	pt
viewed	Esta página foi acedida $n vezes.	pt
viewed	Esta página foi acedida uma vez.	pt
viewed	Esta página foi acessada $n vezes.	pt-br
viewed	Esta página foi acessada uma vez.	pt-br
modified	Esta página foi editada pela última vez em $1, às $1.	pt
modified	Esta página foi modificada pela última vez em $1, às $1.	pt-br
edit-notice	Esta página foi protegida contra novas edições ou ações relacionadas.$1	pt-br
edit-notice	Esta página foi protegida para impedir a sua edição ou outras ações.$1	pt
modified	Esta página fue editada por última vez el $1, a las $1.	es-formal
viewed	Esta página ha recibido $n visitas.	es
viewed	Esta página ha recibido una visita.	es
edit-notice	Esta página ha sido protegida para evitar ediciones u otras acciones.$1	es
modified	Esta página hue aditau por cabera ves el $1 alas $1.	ext
languages	Esta página no está disponible en otros idiomas.	es
missing-page	Esta página no se ha creado aún.	es
languages	Esta página não está disponível em outros idiomas.	pt-br
languages	Esta página não está disponível noutras línguas.	pt
modified	Esta página se editó por última vez el $1 a las $1.	es
modified	Esta páigina fui eiditada pula redadeira beç a la(s) $1 de $1.	mwl
missing-page	Esta páxina aínda non foi creada.	gl
languages	Esta páxina non está dispoñible noutras linguas.	gl
edit-notice	Esta páxina protexeuse para evitar que se fagan edicións e outras accións sobre ela.$1	gl
tagline	Estaba na $s	cbk-zam
missing-page	Estas neniom da teksto en ĉi tiu paĝo.$1	eo
file-page	Este archivo contiene información adicional, probablemente añadida por la cámara digital o el escáner usado para crearlo o digitalizarlo.$1	es
file-page	Este archivo es de $1 y puede ser usado por otros proyectos.$1	es
file-page	Este arquivo contém dados adicionais, provavelmente adicionados pela câmera digital ou scanner utilizado para criar ou digitalizá-lo.$1	pt-br
file-page	Este arquivo é do $1 e pode ser usado por outros projetos.$1	pt-br
file-page	Este ficheiro contém informação adicional, provavelmente acrescentada pela câmara digital ou pelo digitalizador usados para criá-lo.$1	pt
file-page	Este ficheiro contén información adicional, probablemente engadida pola cámara dixital ou polo escáner usado para crear ou dixitalizar a imaxe.$1	gl
file-page	Este ficheiro vem da wiki $1 e pode ser usado por outros projetos.$1	pt
file-page	Este ficheiro é de $1 e pode ser usado por outros proxectos.$1	gl
item	Esteka iraunkorra	eu
retrieved	Estratto 'e "$1"	nap
retrieved	Estratto da "$1"	it
language	Estremeñu	ext
retrieved	Estræto da "$1"	lij
menu	Eszközök	hu,hu-formal
item	Et ole kirjautunut	fi
fold	Etendi	eo
footer	Eti/yekpe $s	nup
redirect-page	Etimme ben eka iwod nwed	ibb
redirect-page	Etiyepan lo:	nup
footer	Etrāwingiskwas arāikinsenei	prg
jump	Etsa ho:	st
special-page	Etsi muokkauksia	fi
search	Ettsü	vot
hidden-categories	Ettuluba erikise	lg
menu	Etun	nup
item	Etusivu	fi
main-page	Etusivu	fi
contents	Etápe	ln
item	Eu riwayat	ace
footer	Euda qmpah lniing	trv
tagline	Eus $s	br
contents	Eusi	su
language	Euskara	eu
footer	Euver $s	li
item	Euverlèk	li
modified	Ev rûpel cara dawî $1, saet li $1an de hatiye guhartin.	ku-latn
item	Eventos atuais	pt,pt-br
item	Evidencije	hr
item	Evidencije stranice	hr
retrieved	Ewepụtara site na "$1"	ig
fold	Ewhakakite	mi
footer	Ewn-umaja óda	igl
item	Ewnkibiola kimákpàílo	igl
item	Excluir	pt-br
edit-page	Exibir código-fonte para $1	pt-br
fold	Expand	en
fold	Expandir	es,pt,pt-br
fold	Extinde	ro
special-tab	Extravam	sei
menu	Exulera	avk
menu	Eya ho	st
item	Eyi mêkọtbe igon	ann
menu	Eylemler	tr
contents	Eyoonihero	vmw
item	Eyða	is
file-page	Ez a fájl a(z) $1 megosztott tárhelyről származik, és más projektek is használhatják.$1	hu
file-page	Ez a kép járulékos adatokat tartalmaz, amelyek feltehetően a kép létrehozásához használt digitális fényképezőgép vagy lapolvasó beállításairól adnak tájékoztatást.$1	hu
missing-page	Ez a lap jelenleg nem tartalmaz szöveget.$1	hu
languages	Ez a lap nem érhető el más nyelveken.	hu
file-page	Ez dago bereizmen handiagorik.	eu
file-page	Ez dago fitxategi hau darabilen orririk.$1	eu
special-page	Ez dago «$1» orriranzko esteka duen orririk.$1	eu
edit-notice	Ez egy védett lap, így nem végezhető rajta szerkesztés és más művelet.$1	hu
item	Ez jarraitu	eu
item	Eza zhi	nup
item	Ezabatu	eu
item	Ezarpenak	eu
languages	Ezen a $s oldalon a nyelvközi hivatkozások a lap tetején, a címmel átellenben találhatók. Ugrás a tetejére.	hu
special-page	Ezen lap idézése	hu
edit-notice	Ezin duzu $1, ondorengo arrazoi hau dela eta:$1	eu
edit-notice	Ezin duzu $1, ondorengo arrazoi hauek direla eta:$1	eu
hidden-categories	Ezkutuko kategoria	eu
hidden-categories	Ezkutuko kategoriak	eu
search	Ezläw	tt-latn
file-page	Ezt a fájlt nem használja egyetlen lap sem.$1	hu
viewed	Ezt a lapot $n alkalommal keresték fel.	hu
viewed	Ezt a lapot egy alkalommal keresték fel.	hu
missing-page	Ezt a lapot még nem hozták létre.	hu
item	Eztabaida	eu
item	Eztabaida gehitu	eu
retrieved	Ezwámí úta «$1»	ln
footer	Ezze $s	prg
contents	Eçtälek	tt-latn
search	Eči	krl
search	Eččo	olo
special-tab	Eņtšvīţi lēḑ	liv
item	Eņtšvīţizt lēḑõd	liv
language	Eʋegbe	ee
item	Eḑḑilēḑ	liv
main-page	Eḑḑilēḑ	liv
languages	Eṭaḱ Jagar ko te	hoc-latn
categories	Fa'ahiga	wls
hidden-categories	Fa'ahiga fufū	wls
menu	Fa'ahiga sio	wls
item	Fa'aola	sm
item	Faaba	ses
jump	Faahre-Gnepp	pdc
menu	Faahre-Gnepp	pdc
tagline	Faan $s	frr
retrieved	Faan „$1“	frr
tagline	Fae $s	sco
search	Faenem samting	bi
item	Fahuhuosa	nia
item	Faigi waö-waö	nia
item	Fail	et,ms
file-page	Fail asli	ms
file-page	Fail ini daripada $1 dan boleh digunakan oleh projek lain.$1	ms
file-page	Fail ini mengandungi maklumat tambahan daripada kamera digital atau pengimbas yang digunakan untuk menghasilkannya.$1	ms
file-page	Faila hronoloģija	lv
file-page	Faila lietojums	lv
file-page	Faili ajalugu	et
file-page	Faili kasutus	et
category-page	Faili kategorijā "$1"	lv
item	Faili üleslaadimine	et
category-page	Failid kategoorias "$1"	et
item	Fails	lv
redirect-page	Fakafoki peesi	to
item	Fakahakohako	niu
menu	Fakake	nia
menu	Fakake zamösana	nia
redirect-page	Fakaliliu ki:	wls
contents	Fakamahino	wls
footer	Fakatokaga	wls
item	Fakatutala	niu
language	Fakaʻuvea	wls
hidden-categories	Faldir flokkar	is
hidden-categories	Falinn flokkur	is
item	Falu hikihiki	niu
menu	Famaigi	nia
footer	Fampitandremana	mg
item	Fandraisana	mg
main-page	Fandraisana	mg
item	Fanhaluman	ch
main-page	Fanhaluman	ch
footer	Fanimbagö	nia
menu	Fankualna	lus
item	Fanolo	nia
item	Fanoroana	mg
menu	Fanzauna	lus
item	Faqe e rastit	sq
item	Faqe e veçantë	sq
item	Faqe projekti	sq
redirect-page	Faqe përcjellëse	aln
item	Faqe përdorueseje	sq
item	Faqe përdoruesi	sq
item	Faqe të reja	sq
item	Faqet e posaçme	aln
item	Faqet e veçanta	sq
category-page	Faqet në kategorinë "$1"	sq
menu	Faqet për redaktorë jo të regjistruar	sq
special-page	Faqet që lidhen te $1	sq
special-page	Faqet vijuese kanë lidhje për te $1	sq
item	Faqja	sq
menu	Faqja	sq
item	Faqja Kryesore	aln
item	Faqja e ndihmës	sq
item	Faqja e veçantë	sq
special-tab	Faqja e veçantë	sq
item	Faqja kryesore	sq
main-page	Faqja kryesore	aln,sq
special-tab	Faqja speciale	aln
jump	Far til:	fo
item	Fara aftur á síðuna „$1“.	is
jump	Fara í flakk	is
jump	Fara í innihald	is
jump	Fara í leit	is
menu	Faraméntas	kea
menu	Faraméntas pesual	kea
file-page	Fare clic su un gruppo data/ora per vedere il file come si presentava nel momento indicato.$1	it
language	Farefare	gur
history-page	Fark seçimi: Karşılaştırmak için revizyonların radyo düğmelerini işaretleyin ve enter'a veya alttaki düğmeye tıklayın.$1	tr
history-page	Farqlarni tanlash: solishtirish uchun kerakli radiobokslarni belgilang va Solishtirish tugmasini bosing.$1	uz
item	Fasal	ses
item	Fast lenkje	nn
item	Fatu	to
search	Fatukile	loz
item	Fayl	az,uz
file-page	Fayl tarixi	uz
item	Fayl yuklash	uz
item	Fayl yüklə	az
file-page	Fayllarga ishoratlar	uz
file-page	Faylning biror paytdagi holatini koʻrish uchun tegishli sana/vaqtga bosingiz.$1	uz
file-page	Faylın istifadəsi	az
file-page	Faylın orijinalı	az
file-page	Faylın tarixçəsi	az
file-page	Faylın əvvəlki versiyasını görmək üçün gün/tarix bölməsindəki tarixlərə klikləyin.$1	az
categories	Faʻahinga	to
hidden-categories	Faʻahinga toi	to
special-tab	Faṭo dilonoyto	tru
item	Faṭo gedşonoyto	tru
item	Faṭo rişoyto	tru
main-page	Faṭo rişoyto	tru
item	Faṭoṭe dilonoye	tru
item	Fa’ahuru ’ē	ty
item	Fa’ari’ira’a	ty
main-page	Fa’ari’ira’a	ty
menu	Fe'alu'aki	wls
hidden-categories	Fe'stoakne Kategorie	pdt
hidden-categories	Fe'stoakne Kategorien	pdt
categories	Fedde	ff
hidden-categories	Fedde suuɗiinde	ff
retrieved	Feddynit ass "$1"	gv
missing-page	Feil i tittelen	nn
fold	Fela	is
missing-page	Felaktig titel	sv
item	Felhasználó közreműködései	hu
item	Felhasználói lap	hu
menu	Felhasználói menü	hu
menu	Felhasználói navigáció	hu
item	Felhasználói vitalap	hu
menu	Felo	nup
item	Felogo'i	wls
menu	Fenipresi	srn
item	Feranrangen bi ferlinket sidjen	frr
hidden-categories	Ferburgen kategory	fy
hidden-categories	Ferburgen kategoryen	fy
hidden-categories	Ferbürgen kategorii	frr
hidden-categories	Ferbürgen kategoriin	frr
footer	Ferexetname	ku-latn
item	Ferluup uunluke	frr
menu	Ferramentas	gl,pt,pt-br
menu	Ferramentas da página de utilizador	pt
menu	Ferramentas da página do usuário	pt-br
menu	Ferramentas da wiki	pt,pt-br
menu	Ferramentas das páxinas	gl
menu	Ferramentas de página	pt
menu	Ferramentas de páginas	pt-br
menu	Ferramentas de páxina de usuario	gl
menu	Ferramentas persoais	gl
menu	Ferramentas pessoais	pt,pt-br
menu	Ferramentas wiki	gl
menu	Ferramientas	an,mwl
menu	Ferramientas personals	an
menu	Ferramientas pessonales	mwl
menu	Ferramientes	ast
menu	Ferramientes personales	ast
item	Fersionsgeschischde	sxu
item	Fersiwn argraffu	cy
hidden-categories	Ferstatte Kategorie	stq
hidden-categories	Ferstatte Kategorien	stq
hidden-categories	Fersteckd Kategorie	hrx
fold	Fersteeg	frr
item	Ferwisangen üüb detdiar sidj	frr
item	Fesipapira	srn
main-page	Fesipapira	srn
item	Fesoasoani	sm
search	Fetleka	nso
item	Fetogi	wls
item	Fetogi fo'ou	wls
item	Fetogi fuli	wls
item	Fetola	nso,st
edit	Fetola Motswedi	tn
fold	Ffer	kab,shy-latn
tagline	Fi $s Wiki	fat
tagline	Fi Wik$1	fat
menu	Fi yuh special function dem	jam
menu	Fi é na gbɔn	fon
footer	Fi- illī yxuş $s	aeb-latn
item	Ficheiro	gl,pt
file-page	Ficheiro original	pt
file-page	Ficheiro orixinal	gl
category-page	Ficheiros multimedia na categoría «$1»	gl
item	Fichier	fr
file-page	Fichier d’origine	fr
menu	Fie a sọgan dinnu te	guw
edit	Fifiti nu nyanbiri	cko
error	Figyelem: Ez a lap hivatkozik ide: $1 amivel a sablon hivatkozás végtelen hurokba kerül (logikailag nem érvényes).	hu
edit-notice	Figyelem: Nem vagy bejelentkezve.$1	hu
error	Figyelem: a beillesztett sablonok mérete túl nagy.	hu
error	Figyelem: a(z) „$1” rendezőkulcs felülírja a korábbit („$1”).	hu
error	Figyelmeztetés: A lapcímváltoztató (DISPLAYTITLE) „$1” felülírja a korábbi „$1”-t.	hu
error	Figyelmeztetés: A megjelenítendő cím „$1” figyelmen kívül lett hagyva, mert nem egyezik a lap tényleges címével.	hu
item	Figyelőlista	hu
fold	Fihla	zu
item	Fiiri taariikhda	so
menu	Fijerena	mg
language	Fiji Hindi	hif,hif-latn
jump	Fikarohana	mg
menu	Fikarohana	mg
item	Fil	da,nn,no,sv
file-page	Fila inneheld tilleggsopplysningar, mest sannsynleg frå digitalkameraet eller skannaren som vart brukt til å lage eller digitalisere henne.$1	nn
file-page	Filanvendelse	da
file-page	Filanvändning	sv
file-page	Filbruk	nn,no
item	File	en,it,tl
file-page	File history	en
category-page	File nella categoria "$1"	it
file-page	File originale	it
file-page	File usage	en
category-page	Filer i kategorien «$1»	no
file-page	Filhistorik	da,sv
file-page	Filhistorikk	nn,no
item	Finalitza la sessió	ca
search	Find-am	pcm
item	Fiovana farany	mg
item	Fiovana mifandraika	mg
tagline	Firi $s	abr
menu	Fitaovana	mg
menu	Fitaovana manokana	mg
footer	Fitsipika momba ny zavatra tsy sarababem-bahoaka	mg
search	Fittex	mt
file-page	Fitxategi hau darabil ondorengo orri honek:$1	eu
file-page	Fitxategi hau darabilte ondorengo $n orri hauek:$1	eu
file-page	Fitxategi honek informazio gehigarri dauka, ziurrenik kamera digital edo eskanerrak egiterako momentuan gehitutakoa.$1	eu
item	Fitxategia	eu
item	Fitxategia igo	eu
file-page	Fitxategiaren erabilera	eu
file-page	Fitxategiaren historia	eu
item	Fitxer	ca
file-page	Fitxer original	ca
item	Fiók létrehozása	hu
item	Fișier	ro
file-page	Fișier original	ro
category-page	Fișiere media din categoria „$1”	ro
jump	Fi̱p a nat:	kcg
hidden-categories	Fjaldir bólkar	fo
hidden-categories	Fjaldur bólkur	fo
item	Fjern overvaking	nn
item	Fjern overvågning	da
menu	Flakk	is
menu	Flakkvalmynd	is
menu	Fler	sv
categories	Flocc	ang
categories	Floccas	ang
categories	Flokkar	is
item	Flokkar	is
categories	Flokkur	is
item	Flokkur	is
item	Floua boué nga bé kla yi	bci
item	Floua boué nga bé kô likawlè moun	bci
item	Floua boué nga ô fité afoubénoun sou	bci
modified	Floua boué nga, bé katchili i kassienfouè tchein nga $1, dô $1 sou.	bci
contents	Floua noun ndè moun bé dounman moun	bci
item	Flyt	da
item	Flytt	nn,no
item	Flytta	sv
footer	Foarbehâld	fy
item	Foarchte Verändarunga	sli
item	Foh to wisbec	ang
fold	Fold sammen	da
fold	Fold ud	da
special-tab	Folen arbennek	kw
redirect-page	Folen dhaskedya	kw
item	Folen dre	kw
main-page	Folen dre	kw
item	Folen jonsus	kw
item	Folennow arbennek	kw
item	Folennow kevrennys	kw
edit-notice	Folgende Vorlagen werden auf dieser Seite verwendet:	de
item	Fom dabükovik	vo
retrieved	Fon „$1“ ghold	vmf
tagline	Fonn $s	pdt
file-page	Fonta dosiero	eo
retrieved	Foo yese "$1"	gur
item	Foora	nyo
retrieved	For di "$1"	pap
languages	For difren difren langwej-dem	pcm
footer	Forbehold	da,no
footer	Forbeholj	jut
edit-page	Forhåndsvisning	no
item	Forigi	eo
item	Forma impressibilis	la
item	Forma para imprimir	lad
item	Format	ro
edit-notice	Format folosit în această pagină:	ro
edit-notice	Formate folosite în această pagină:	ro
error	Forráshivatkozás-hiba: $1	hu
edit	Forrásszöveg szerkesztése	hu
item	Forrásszöveg szerkesztése	hu
item	Forside	da,no
main-page	Forside	da,no
item	Forsiid	jut
main-page	Forsiid	jut
edit-page	Forskoða	is
item	Forsíða	fo,is
main-page	Forsíða	fo,is
item	Forúkọ wọlé	yo
edit-page	Fouten in rechten	nl
special-page	Foydalanuvchi $1 hissasi	uz
item	Foydalanuvchi hissasi	uz
menu	Foydalanuvchi menyusi	uz
menu	Foydalanuvchi navigatsiyasi	uz
item	Foydalanuvchi sahifasi	uz
hidden-categories	Foɦmgan hawii	nmz
hidden-categories	Foɦmgan hawu	nmz
tagline	Fra $s	da,jut,no
tagline	Fram $s	aig,ang,jam
retrieved	Fram "$1"	jam
retrieved	Fram "$1" begeten	ang
item	Framlög	is
special-page	Framlög notanda $1	is
item	Fran Pes	tpi
main-page	Fran Pes	tpi
language	Français	fr
language	Français cadien	frc
item	Friss változtatások	hu
tagline	Fro $s	nov
tagline	From $s	en,gpe,pcm
language	Frysk	fy
tagline	Frá $s	fo
item	Frândzâ di nipandicâ	rup
redirect-page	Frândzâ di redirecționari	rup
item	Frândzâ speciali	rup
special-tab	Frândzâ specialâ	rup
tagline	Frå $s	nn
tagline	Från $s	sv
item	Fshi	sq
item	Fshije	sq
tagline	Fu $s Wiki	srn
tagline	Fu Wik$1	srn
jump	Fu lo:	nup
search	Fufuzani	ny
fold	Fuleta	knc,kr
language	Fulfulde	ff
item	Fungua historia	sw
search	Fuputsa	st
language	Furlan	fur
special-page	Fut një emër faqeje për të parë ndryshimet në faqet e lidhura me atë ose nga ajo.$1	sq
main-page	Fuula Dura	om
special-tab	Fuula addaa	om
item	Fuula duraa	om
redirect-page	Fuula qajeelfamaa	om
item	Fuula ta'e wahii	om
modified	Fuulli kun dhumarratti kan gulaalame guyyaa $1, sa'aa $1 irratti.	om
item	Fuulota addaa	om
missing-page	Fuŝa titolo	eo
footer	Fyrirvarar	is
footer	Fyrivarni	fo
item	Fà un cambiament	lmo
item	Fájl	hu
item	Fájl feltöltése	hu
file-page	Fájlhasználat	hu
file-page	Fájltörténet	hu
hidden-categories	Fârschdegde ghadegorii	vmf
hidden-categories	Fârschdegde ghadegoriin	vmf
fold	Färschdeggn	vmf
redirect-page	Fäärelaitenge	stq
item	Fællesskabsportal	da
item	Færa	is
item	Fæst hlenca	ang
item	Fé ikpitan ghe	ish
item	Féach ar stair	ga
item	Fêste keppeling	fy
file-page	Följande $n sidor använder den här filen:$1	sv
file-page	Följande sida använder den här filen:$1	sv
special-page	Följande sidor länkar till $1:$1	sv
item	För ze Dröcke	ksh
footer	Förbehåll	sv
special-page	Følgende sider lenker til $1:$1	no
edit-page	Førehandsvis	nn
language	Føroyskt	fo
categories	Fûn-lui	hak,hak-latn
categories	Fündä	sg
menu	Főmenü	hu
menu	Főmenü megnyitása	hu
language	Fɔ̀ngbè	fon
menu	Fəaliyyətlər	az
special-page	Fəaliyyətləri axtar	az
history-page	Fərqlərin seçilməsi: müqayisə etmək istədiyiniz versiyaların yanındakı dairəyə işarə qoyun və Enter və ya Qarşılaşdır düyməsinə basın.$1	az
jump	Ga naar:	nl
jump	Ga naar: navigatie, zoeken	nl
jump	Ga to:	ang
jump	Gaa na nsoroụzọ	ig
item	Gaa'-waabam	ojb
item	Gaagige-biiwaabiko-zagapijigan	ojb
jump	Gaan na navigasie	af
jump	Gaan na soektog	af
error	Gabim citimi: $1	sq
edit-page	Gabime lejeje	sq
item	Gade istorik	ht
item	Gadu	kai
item	Gadé listwa	acf
redirect-page	Gadǝ ro zuwutu	knc,kr
language	Gaeilge	ga
language	Gaelg	gv
item	Gaeq-lamh kaemdaengz	za
item	Gaeqgaij seizneix	za
language	Gagana Samoa	sm
language	Gagauz	gag
footer	Gaga’ na iyat ppanga’ sikining	tay
footer	Gaga’ na zyuwaw nanak	tay
item	Gahim piigi yaɣili	dag
jump	Gahpadä:	sje
menu	Gahua	niu
item	Gaij	za
footer	Gako $s	bol
menu	Galamiton	ceb
language	Galego	gl
tagline	Galin $s	bto
menu	Galvenā izvēlne	lv
item	Galwas pāusan	prg
main-page	Galwas pāusan	prg
footer	Game da $s	ha
item	Gampɛle zumeŋa	dga
special-tab	Gampɛlɛ naŋ are o yoŋ	dga
item	Gamuchirwa	sn
item	Gan dan	nup
footer	Gando $s	guw
jump	Gang nooch:	pdc
footer	Gangjmingz mienxcwz	za
jump	Gank nao:	li
redirect-page	Gantihon tu:	bbc-latn
item	Gaor alaman	btm
jump	Gara barbaadutti ce'i	om
jump	Gara kallatti ce'i	om
redirect-page	Gara qajeelu:	om
item	Garang	kge,ljp
main-page	Garang	kge,ljp
edit-page	Gardar a páxina	gl
edit-page	Gardar os cambios	gl
item	Gargaarsa	om
item	Gargam kuru	knc,kr
hidden-categories	Garude kategoriji	rmc
retrieved	Garuka kuri "$1"	rw
hidden-categories	Garuďi kategorija	rmc
retrieved	Gauta iš „$1“	lt
retrieved	Gautė ėš „$1“	sgs
item	Gawin	tl
search	Gawin	tl
item	Gawo	knc,kr
item	Gayttiyaa laameta	wal
redirect-page	Gaýtadan gönükdirmek:	tk
jump	Gaŋ te le	dga
menu	Gaŋ te le	dga
jump	Gaŋ tɩ le	wlx
menu	Gaŋ tɩ le	wlx
menu	Gaştan	tg-latn
item	Gbegbêe lêmbëtï	sg
categories	Gbuli	dga
categories	Gbulo	dga
hidden-categories	Gbulo naŋ sɔgre	dga
hidden-categories	Gbulogbulo naŋ sɔgre	dga
categories	Gbúgbe	igl
hidden-categories	Gbúgbe kímaja	igl
redirect-page	Gbɛ kroko kɛyaa	gaa
redirect-page	Gbɛ kroko plama	gaa
menu	Gbɛtsɔɔmɔ	gaa
menu	Gbɛtsɔɔmɔ mlinii	gaa
item	Ge ɖe eme	ee
jump	Gearr leum gu:	gd
item	Gebruikersbijdragen	nl
menu	Gebruikersmenu	nl
menu	Gebruikersnavigatie	nl
item	Gebruikerspagina	nl
menu	Gebruikerspaginahulpmiddelen	nl
item	Gebruikersportaal	nl
hidden-categories	Geemida modettaa	wal
hidden-categories	Geemida modettata	wal
file-page	Geen enkele pagina gebruikt dit bestand.$1	nl
special-page	Geen enkele pagina verwijst naar $1.$1	nl
file-page	Geen hogere resolutie beschikbaar.	nl
item	Geessituu dhaabbataa	om
edit-page	Gefa út breytingar	is
footer	Gegeavensbeleid	nds-nl
language	Gegë	aln
menu	Gehiago	eu
item	Gehitu atala	eu
hidden-categories	Gehyded flocc	ang
item	Gela	wal
item	Gelimplic tramet	ang
edit-page	Gem side	da
edit-page	Gem ændringer	da
item	Gemeinschafts­portal	de
item	Gemenskapens portal	sv
jump	Genda ku:	lg
fold	Genişlet	tr
item	Gerbang komuniti	ms
menu	Gereedskap	af
menu	Gereidsjapskis	li
item	Gerelateerde bewerkiengen	zea
item	Gerelateerde wijzigingen	nl
file-page	Geresnė raiška negalima.	lt
backlink	Geriye gidin	tr
item	Geschiedenis	nl
item	Geschiedenis weergeven	nl
item	Geschiedenisse bekiek'n	zea
item	Geschiedenisse bekykn	vls
menu	Geschierkëscht	lb
menu	Gese	mos
item	Gese kibare	mos
history-page	Geselecteerde versies vergelijken	nl
item	Geskydenisse bekyken	nds-nl
search	Get	az
retrieved	Get-am bak from "$1"	pcm
retrieved	Geurumpök nibak "$1"	ace
history-page	Gewählte Versionen vergleichen	de
menu	Gezinti	tr
jump	Gezinti kısmına atla	tr
menu	Gezinti menüsü	lzz,tr
missing-page	Geçersiz başlık	tr
item	Geçmiş	tr
item	Geçmişi gör	tr
item	Geɗe	bol
language	Ghanaian Pidgin	gpe
languages	Gi otru na lengguahe siha	ch
menu	Giao diện	vi
special-page	Gib einen Seitennamen ein, um Änderungen auf Seiten zu sehen, die auf oder von dieser Seite verlinkt sind.$1	de
categories	Gidoodem	ojb
search	Giga	iba
item	Giigido	ojb
footer	Giimoodaajimowin-inaakonigewin	ojb
footer	Giinawind-gawwiin-ganawaabi	ojb
tagline	Gikan sa $s	ceb
retrieved	Gikuha gikan sa "$1"	ceb
file-page	Ginagamit ng sumusunod na $n (na) pahina ang file na ito:$1	tl
file-page	Ginagamit ng sumusunod na pahina ang file na ito:$1	tl
edit-page	Ginagawa ang $1	tl
tagline	Ginen $s	ch
retrieved	Ginen "$1"	ch
retrieved	Ginkuha halin sa "$1"	hil
retrieved	Ginkuha tikang ha "$1"	war
item	Gireo daimki	kiu
fold	Giriş	az,tr
item	Giriş edilməyib	az
item	Girêdana daîmî	ku-latn
item	Girêdanên li ser vê rûpelê	ku-latn
search	Git	tr
jump	Git hem:	gag
hidden-categories	Gizli kategori	tr
hidden-categories	Gizli kategoriler	tr
hidden-categories	Gizli kategoriya	crh-latn
hidden-categories	Gizli kategoriyalar	crh-latn
hidden-categories	Gizli kateqoriya	az
hidden-categories	Gizli kateqoriyalar	az
footer	Gizlilik esası	crh-latn
footer	Gizlilik politikası	tr
footer	Gizlilik siyasəti	az
hidden-categories	Gizlin kategoriýa	tk
hidden-categories	Gizlin kategoriýalar	tk
footer	Gizlinlik syýasaty	tk
footer	Giới thiệu $s	vi
languages	Gjuhë	sq
languages	Gjuhët	sq
item	Glavna stran	sl
main-page	Glavna stran	sl
item	Glavna strana	sr-el
main-page	Glavna strana	sr-el
item	Glavna stranica	hr,isv-latn,sh,sh-latn
main-page	Glavna stranica	hr,isv-latn,sh,sh-latn
menu	Glavni izbornik	hr
menu	Glavni meni	bs,sh-latn,sl,sr-el
item	Glef	shy-latn
item	Gluyan bueem	avk
jump	Go na:	srn
jump	Go stret long:	tpi
tagline	Go tswa ko $s	tn
jump	Go wie you like:	pcm
languages	Goama a taaba pʋge	mos
item	Gofu nga'örö	nia
item	Gojyaenq banj	za
item	Golegi	kw
menu	Golygon	cy
item	Golygu	cy
modified	Golygwyd y dudalen hon ddiwethaf ar $1, am $1.	cy
search	Golèk	jv
footer	Gondo begu	wlx
footer	Gondo mera	dga
item	Gonto in dindindin	bol
item	Gonto ko shafi	bol
menu	Gooshitaan	so
edit-page	Gorde orria	eu
item	Gorora	nyn
fold	Gosi	ig
item	Gotûbêj	ku-latn
tagline	Gotšwa go $s	nso
jump	Gow gys:	gv
menu	Goxtima	lzz
item	Goyda	wal
menu	Goyjinawey	ses
menu	Goŋgili	dag
jump	Grablé kal	avk
file-page	Grafika w wyższej rozdzielczości nie jest dostępna.	pl
file-page	Grandeco de ĉi antaŭvido: $1.	eo
file-page	Grando de tiu $1 antaŭprezento de tiu $1a dosiero: $1.	eo
fold	Grane	knc,kr
redirect-page	Graskara van	avk
menu	Greienyn	gv
menu	Greienyn persoonagh	gv
error	Greška kod citiranja: $1	bs,sr-el
edit-page	Greška pri odobrenju	bs,sh-latn
edit-page	Greška u dozvoli	sr-el
error	Greška u referenci: $1	sh-latn
error	Greška u skripti: $1	sh-latn,sr-el
file-page	Grootte van deze voorvertoning: $1.	nl
special-page	Grundläggande information	sv
special-page	Grundlæggende oplysninger	da
special-page	Grunnleggende informasjon	no
special-page	Grunnleggjande informasjon	nn
special-page	Grunnupplýsingar	is
categories	Grup	tpi
hidden-categories	Grup hait	tpi
categories	Gruppa	vot
categories	Gruppad	vot
categories	Grupu	srn
jump	Grôp u:	ace
file-page	Größe der $1-Vorschau dieser $1-Datei: $1.	de
file-page	Größe dieser Vorschau: $1.	de
item	Grįžti į "$1" puslapį.	lt
menu	Gscharr	pdc
item	Gschicht zeige	pdc
item	Gschicht åhschaun	bar
edit-page	Guardar alterações	pt
edit-page	Guardar cambios	es
edit-page	Guardar la página	es
edit-page	Guardar página	pt
search	Guck uff	pdc
jump	Gue na:	sg
item	Gufasha	rn
item	Guhartinên dawî	ku-latn
item	Guhartinên têkildar	ku-latn
item	Guhartoya çapkirinê	ku-latn
edit-notice	Guida	it
contents	Guihana	ch
item	Gulaali	om
fold	Gulingkan daftar isi	id
fold	Gulingkan subbagian $1	id
item	Gumawa	tl
item	Gumawa ng account	tl
jump	Gump zue:	gsw
menu	Gunarey	ses
contents	Gundekuna	ses
menu	Gunea	eu
language	Gungbe	guw
item	Gunye Cincinnati koman fifeci	nup
item	Gunye kicizhi'o?	nup
footer	Gupitaiechem dhoronn	gom-latn
footer	Gupt niti	hif-latn
menu	Gurallar	tk
jump	Guruka aha:	nyn
jump	Gurukira ekiserra	ttj
jump	Gurukira omuhanda	ttj
jump	Gurukira:	ttj
categories	Gurūh	tg-latn
categories	Gurūhho	tg-latn
hidden-categories	Gurūhhoi pinhon	tg-latn
hidden-categories	Gurūhi pinhon	tg-latn
menu	Gushakisha	rn,rw
item	Guêrda la stôria	egl
footer	Guăng-ṳ̀ $s	cdo,cdo-latn
footer	Gvanhyih $s	za
footer	Gwadiadau	cy
menu	Gwamper	kai
menu	Gweladennoù	br
item	Gweld hanes	cy
item	Gweles an istori	kw
item	Gwelet an istor	br
edit	Gwelldexd beorbeidorn	sxu
menu	Gwelyansow	kw
item	Gweres	kw
redirect-page	Gwu akpọk	ann
item	Gwɛɛt nyanb	nmz
modified	Gyaran baya na wannan shafi ran $1, a $1.	ha
item	Gyarawa	ha
language	Gàidhlig	gd
jump	Gãndge ki:	mos
item	Gä nzönî	sg
main-page	Gä nzönî	sg
redirect-page	Gävvi dán gugu:	sje
redirect-page	Gävvimbielle	sje
search	Gå	da,no
jump	Gå nå:	nds-nl
search	Gå til	da
jump	Gå til:	nn
jump	Gå til: navigering, søk	nn
search	Gå till	sv
item	Gèntolan ajek	mui
item	Gèntolan nyampir	mui
languages	Gì-tă ngṳ̄-ngiòng	cdo,cdo-latn
menu	Gó̤-ìng gă-sĭ-huă	cdo,cdo-latn
language	Gõychi Konknni	gom-latn
redirect-page	Gönükdirme sahypasy	tk
item	Görüntüle	tr
menu	Görüntülenme	tr
menu	Görünüş	az
menu	Görünüşler	gag
menu	Görüşler	tk
search	Gözleg	tk
jump	Gözleg geçiň	tk
hidden-categories	Gøymd kategori	nn
hidden-categories	Gøymde kategoriar	nn
item	Güncel olaylar	tr
old-revision	Güncel sürüm	tr
item	Günlükler	tr
menu	Gă-sĭ-huă	cdo,cdo-latn
item	Għajnuna	mt
menu	Għodda	mt
menu	Għodda personali	mt
language	Gĩkũyũ	ki
item	Gıreyo daimi	diq
item	Głowny bok	dsb
main-page	Głowny bok	dsb
menu	Główne menu	pl
languages	Gūwa gisun de	mnc
item	Gɔsim linɛ dɛŋin maal	kus
menu	Gɔsʋg	kus
item	Gọ ọ́là īgbálá	igl
retrieved	Gọẹ yi sọn "$1"	guw
languages	Ha iba nga mga yinaknan	war
modified	Ha sinttay wurssetta goydettidoy $1, $1 wodiyaana.	wal
item	Ha'i tu'uma'u	wls
item	Haadside	fy
main-page	Haadside	fy
item	Haaptblatt	pdc
main-page	Haaptblatt	pdc
item	Haaptsäit	lb
main-page	Haaptsäit	lb
footer	Habibiton ni halungkason	bbc-latn
item	Hace edit	cbk-zam
redirect-page	Hace redirect na:	cbk-zam
menu	Haceti	diq,kiu
menu	Hacetê keşi	kiu
menu	Hacetê şexsiyi	diq
contents	Hacin meyen	mnc
jump	Hae	fit
search	Hae	fi
item	Hafan	cy
main-page	Hafan	cy
footer	Hafdungsausschluß	pfl
footer	Haftungsausschluss	de
footer	Haftungsutschluss	nds
footer	Hagaao ke he $s	niu
item	Hagaassi gattiyaageta	wal
notice	Hai nuovi messaggi sulla tua pagina di discussione	it
search	Haku	fi,fit
special-page	Hakutulokset	fi
item	Hal semasa	ms
missing-page	Hal-hazırda bu səhifə boşdur.$1	az
item	Halaman	id,ms
main-page	Halaman Bungaliyo	gor
item	Halaman Spesial	gor
item	Halaman Utama	id
main-page	Halaman Utama	id
item	Halaman bantuan	id
item	Halaman baru	id
item	Halaman basingni	ljp
file-page	Halaman berikut menggunakan berkas ini:$1	id
modified	Halaman botiye biloli'a pulitiyo $1,to $1.	gor
modified	Halaman hinji terakhir tiubah di $1, jam $1.	ljp
missing-page	Halaman ini belum dibuat.	id
missing-page	Halaman ini belum diciptakan	ms
viewed	Halaman ini telah diakses sebanyak $n kali.	id
edit-notice	Halaman ini telah dikunci untuk menghindari penyuntingan atau tindakan lain.$1	id
modified	Halaman ini terakhir diubah pada $1, pukul $1.	id
languages	Halaman ini tidak tersedia dalam bahasa lain.	id
item	Halaman istimewa	id
item	Halaman istimèwa	bew
item	Halaman khusus	kge,ljp
item	Halaman kusus	sas
modified	Halaman ni tekerisaq terahir tanggal $1, jam $1.	sas
redirect-page	Halaman pangalihan	kge
item	Halaman pembicaraan pengguna	id
redirect	Halaman pengalihan	id
redirect-page	Halaman pengalihan	bew,id
item	Halaman pengguna	id
menu	Halaman penyunting yang telah keluar log	id
redirect-page	Halaman pilobaleya	gor
redirect-page	Halaman pindahan	sas
item	Halaman proyek	id
item	Halaman sabarang	abs
item	Halaman sabasingna	kge
item	Halaman sembarang	bew,id,sas
modified	Halaman sija tarakhir tiubah di $1, jam $1.	kge
special-tab	Halaman spesial	gor
item	Halaman totonula	gor
item	Halaman utama	id
special-page	Halaman yang memiliki pranala ke "$1"	id
special-page	Halaman-halaman berikut ini memiliki pranala ke $1:$1	id
category-page	Halaman-halaman dalam kategori "$1"	id
menu	Halatili a meali	rup
item	Halep	frr
tagline	Hali sa $s	bcl
item	Halighan Tor Beti	ug-latn
tagline	Halin sa $s	cps,hil,krj
item	Halinche bodol	gom-latn
item	Halivim mi	tpi
item	Hamubaon na imbaru	bbc-latn
search	Hanapin	tl
item	Hanciki -i kūbulin	mnc
item	Handahófsvalin síða	is
item	Handahófsvalið	is
menu	Handelingen	nl
footer	Handfaring av persónligum upplýsingum	fo
menu	Handlingar	nn
menu	Handlinger	da,no
item	Hanga kitem zoddta	gom-latn
redirect-page	Hanga ponornirdeshit:	gom-latn
menu	Hange	ha
jump	Hankany amin'ny fikarohana	mg
jump	Hankany amin'ny fitetezana	mg
jump	Hanketo:	mg
menu	Hap menunë kryesore	sq
item	Hapus	id,ms
languages	Hara doonatun	wal
item	Haree istória	tet
item	Hariri	sw
missing-page	Has seguido un enlace a una página que aún no existe.$1	es
item	Hasaba gir	tk
item	Hasi saioa	eu
item	Hasi saioa / sortu kontua	eu
special-page	Hasil carian	ms
special-page	Hasil carian untuk "$1"	ms
special-page	Hasil pencarian	id
special-page	Hasil pencarian "$1"	id
menu	Hataridaon	bbc-latn
categories	Hatsotso	ee
hidden-categories	Hatsotso ɣaɣla	ee
hidden-categories	Hatsotso ɣaɣlawo	ee
categories	Hatsotsowo	ee
footer	Hattara	ha
menu	Hatudu-dalan	tet
main-page	Hau Kāinga	mi
item	Haubdsajdn	vmf
main-page	Haubdsajdn	vmf
item	Haudsiede	stq
main-page	Haudsiede	stq
special-page	Haun tulokset hakusanalle ”$1”	fi
menu	Hauptmenü	de
menu	Hauptmenü öffnen	de
item	Hauptseit	hrx
main-page	Hauptseit	hrx
item	Hauptseite	de,de-ch,sli
main-page	Hauptseite	de,de-ch,sli
item	Hauptsied	pdt
main-page	Hauptsied	pdt
language	Hausa	ha
old-revision	Hauxe da oraingo bertsioa, $1 data duena	eu
language	Hawaiʻi	haw
categories	Hawii	nmz
categories	Hawu	nmz
item	Hayani	ve
main-page	Hayani	ve
item	Haydaa be'a	wal
file-page	Haz clic sobre una fecha y hora para ver el$1	es
item	Hazarda pagino	io
item	Hazarda paĝo	eo
item	Hazarde	eo
item	He aha ka mea e loulou iho ai	haw
modified	He hmia he $1 nota, $1 liata taopathipa a châ.	mrh
item	He lia he khâpa linkzy e	mrh
item	Heafodtramet	ang
modified	Heh di Sigg es et letz aam $1 öm $1 Uhr jeändert woode.	ksh
item	Heim	nn
edit-page	Heimildavilla	is
retrieved	Heintað frá "$1"	fo
search	Heka	gn
item	Hellef	hrx
item	Hello jaɓɓorgo	ff
main-page	Hello jaɓɓorgo	ff
redirect-page	Hello jiiltugol	ff
item	Help	ang,en,fy,gpe,jam,pdt,sco
item	Help about MediaWiki	en
item	Help page	en
item	Helpo	eo,io,nov
item	Helpo pri MediaWiki	eo
edit-notice	Helpo pri redaktado	eo
item	Helpom	sei
modified	Hem pan xevttim $1 disa, $1 vorancher bodololem.	gom-latn
modified	Hemi phek hi $1, $1 khan siamṭhat hnuhnun ber a ni.	lus
item	Hemi zawmpuite	lus
item	Hemişelik bag	tk
modified	Hendan síðan var seinast broytt $1, $1.	fo
menu	Hengikohtallizet instrumentat	olo
menu	Henkilökohtaiset työkalut	fi
menu	Henkilökohtaiset työneuvot	fit
menu	Henkilökohtaset ruatokalut	krl
item	Hent PDF	da
retrieved	Henta frå «$1»	nn
retrieved	Hentet fra "$1"	da
retrieved	Hentet fra «$1»	no
retrieved	Hentjen fra "$1"	jut
footer	Henwies	ksh
missing-page	Henüz var olmayan bir sayfaya verilmiş bir bağlantıya tıkladınız.$1	tr
item	Hep	pcm
footer	Heqa $s de	diq,kiu
languages	Her bhasanim	gom-latn
jump	Here cem:	ku-latn
jump	Here lêgerînê	ku-latn
jump	Here nagîvasyonê	ku-latn
item	Hernoemen	nl
menu	Herramientas	es,es-formal,ext
menu	Herramientas de página	es
menu	Herramientas de página de usuario	es
menu	Herramientas personales	es,es-formal
menu	Herramientas pressonalis	ext
menu	Herramientas wiki	es
item	Hesab yarat	az
item	Hesap oluştur	tr
item	Hesusumɔ	gaa
missing-page	Heu seguit un enllaç a una pàgina que encara no existeix.$1	ca
item	Heuliañ ar pajennoù liammet	br
jump	Hhkangi’	tay
search	Hhkangi’	tay
jump	Hi nae:	zea
languages	Hi ti ndzimi tin'wana	ts
jump	Hian jaao:	hif-latn
item	Hian konchij jurre hae	hif-latn
redirect-page	Hian redirect karo:	hif-latn
missing-page	Hibás cím	hu
hidden-categories	Hidden categories	aae,abr,en,gpe,kai,nup,sco
hidden-categories	Hidden category	aae,abr,en,gpe,kai,nan,nan-hant,nan-latn-pehoeji,nan-latn-tailo,nup,or,sco
item	Hiditra	mg
menu	Higit pa	tl
item	Hiiwp	pih
item	Hijery ny tantara	mg
item	Hikihikiaga mogoia	niu
item	Hilf	gsw,pdc
item	Hilfe	de,de-ch,sli,vmf
item	Hilfe zu MediaWiki	de
item	Hilfeseite	de
item	Hilingon an kasaysayan	bcl
item	Himoyalash	uz
notice	Hindi na suportado ang printable version at posibleng may mga error ito sa pag-render.$1	tl
item	Hindi naka-login	tl
item	Hindi nakalagda	tl
missing-page	Hindi pa nilikha ang pahinang ito.	tl
edit	Hindura	rw
item	Hindura	rw
redirect-page	Hindura oze omu	nyn
hidden-categories	Hinemme na katigoria	ch
item	Hingisa	ttj
item	Hingya	hke
item	Hinyanyura	rn
item	Hinyanyura inyandiko	rn
item	Hiperligação permanente	pt
item	Hiqi mbikqyrjen	sq
language	Hiri Motu	ho
item	Hiruhimangraw	war
item	Hisob yaratish	uz
special-page	Hissalarni qidirish	uz
item	Hissam	uz
item	Historia	eu,fi,pl
special-page	Historia edycji	pl
file-page	Historia pliku	pl
item	Historia strony	pl
item	Historial	ca,es,gl
item	Historial da páxina	gl
item	Historial de canvis	ca
special-page	Historial de ediciones	es
special-page	Historial de edicións	gl
history-page	Historial de revisiones de «$1»	es
file-page	Historial del archivo	es
file-page	Historial del fitxer	ca
file-page	Historial do ficheiro	gl
special-page	Historial d’edicions	ca
item	Historiam inspicere	la
item	Historico de versiones	ie
item	Historie	cs
item	Historie bekieken	nds
special-page	Historie editací	cs
file-page	Historie souboru	cs
item	Historie stránky	cs
item	Historija	bs,isv-latn,sh,sh-latn
file-page	Historija datoteke	bs,sh-latn
special-page	Historija izmjena	bs,sh-latn
history-page	Historija izmjena stranice "$1"	bs
item	Historija stranice	bs,sh-latn
history-page	Historija: $1	sh-latn
item	Historik	da,sv
item	Historik-la	gcf
item	Historikk	nn,no
item	Historiku	sq
item	Historiku i faqes	sq
special-page	Historiku i redaktimeve	sq
file-page	Historiku i skedarit	sq
item	Historio	eo
special-page	Historio de redaktoj	eo
item	Historique	fr
item	Historique de la page	fr
special-page	Historique des modifications	fr
file-page	Historique du fichier	fr
item	History	en
item	Historëjô lopka	csb
item	História	sk
item	História stránky	sk
file-page	História súboru	sk
special-page	História úprav	sk
item	Histórico	pt,pt-br
item	Histórico da página	pt
special-page	Histórico de edições	pt,pt-br
file-page	Histórico do arquivo	pt-br
file-page	Histórico do ficheiro	pt
retrieved	Hita tao amin'ny "$1"	mg
item	Hivatkozás erre a változatra	hu,hu-formal
footer	Hiwal $s	bjn
languages	Hizkuntza bat	eu
languages	Hizkuntzak	eu
languages	Hizkuntzak gehitu	eu
fold	Hiện/ẩn mục $1	vi
item	Hjelp	nn,no
item	Hjelp om MediaWiki	nn
item	Hjelp til MediaWiki	no
item	Hjem	da,no
item	Hjirmei keppele	fy
item	Hjálp	fo,is
item	Hjálp varðandi MediaWiki	is
item	Hjälp	jut,sv
item	Hjälp om MediaWiki	sv
item	Hjälpsida	sv
item	Hjælp	da
item	Hjælp til MediaWiki	da
item	Hjælpeside	da
footer	Hlapa-matsogo	nso
item	Hlavná stránka	sk
main-page	Hlavná stránka	sk
menu	Hlavné menu	sk
menu	Hlavní menu	cs
item	Hlavní strana	cs
main-page	Hlavní strana	cs
item	Hlaða inn skrá	is
search	Hledat	cs
search	Hledat na $s	cs
search	Hledání na $s	cs
item	Hlela	ss,zu
edit	Hlela umthombo	zu
item	Hlet hlun	lus
item	Hloli ye ng'i	loz
item	Hlomaganyo yao e tiišeditšwego	nso
item	Hlášení	cs
menu	Hmanruate	lus
special-tab	Hmia eihhrâhpa	mrh
item	Hmia eihpazy	mrh
item	Hmia pahlaotlypa	mrh
item	Hmia tôhpipa	mrh
main-page	Hmia tôhpipa	mrh
menu	Hmobaohpazy	mrh
item	Hmâpareipa link	mrh
menu	Hmôpazy	mrh
footer	Ho ikemela ha boikarabello	st
item	Ho kena	st
footer	Hoaftungsausschluss	sli
item	Hoamseiten	bar
main-page	Hoamseitn	bar
item	Hobespenak	eu
backlink	Hochspringen	de
backlink	Hochspringen nach:	de
item	Hocsavi sera	rmc
item	Hodọdopọ	guw
footer	Hoftungsausschlus	bar
item	Hogyan hivatkozz erre a lapra?	hu
footer	Hoiatuisi	vro
error	Hoiatus: Järjestamisvõti "$1" tühistab eespool oleva järjestamisvõtme "$1".	et
error	Hoiatus: Kuvapealkirja "$1" eirati, sest see ei vasta lehekülje tegelikule pealkirjale.	et
error	Hoiatus: Kuvatava pealkirjaga "$1" kirjutatakse üle varasem kuvatav pealkiri "$1".	et
edit-notice	Hoiatus: Sa pole sisse logitud.$1	et
error	Hoiatus: See mall kutsub malli $1, mis põhjustab mallisilmuse (lõputu rekursiivne kutse).	et
error	Hoiatus: Väljakutsutavate mallide hulk on liiga suur, mõningaid malle ei näidata.	et
item	Hoja por azardo	lad
redirect-page	Hoja redirigida	lad
item	Hojas atadas	lad
item	Hojas especiales	lad
special-page	Hollësi themelore	sq
item	Home	en
redirect	Hona birzuzenduta dago:	eu
redirect-page	Hona birzuzenduta dago:	eu
jump	Hona jauzi:	eu
jump	Hona jauzi: nabigazioa, bilatu	eu
item	Honanzko esteka duten orriak	eu
menu	Hongdawz bonjfaenh	za
item	Hononga toitū	mi
item	Hoodsidj	frr
main-page	Hoodsidj	frr
menu	Hoofdmenu	nl
menu	Hoofdmenu openen	nl
item	Hoofdpagina	nl
main-page	Hoofdpagina	nl
backlink	Hop op	da
backlink	Hop op til:	da
jump	Hop til:	da
jump	Hop til: navigering, søgning	da
jump	Hopo ki he:	to
backlink	Hopp opp	nn,no
backlink	Hopp opp att	nn
backlink	Hopp opp til:	nn,no
jump	Hopp til innhald	nn
jump	Hopp til innhold	no
jump	Hopp til navigering	nn,no
jump	Hopp til søk	nn,no
jump	Hopp til:	no
jump	Hopp til: navigasjon, søk	no
backlink	Hopp tilbake	no
backlink	Hoppa längst upp	sv
jump	Hoppa till innehållet	sv
jump	Hoppa till navigering	sv
jump	Hoppa till sök	sv
jump	Hoppa till:	sv
jump	Hoppa till: navigering, sök	sv
backlink	Hoppa upp	sv
backlink	Hoppa upp till:	sv
redirect-page	Horabiwr Tenebaḱ:	hoc-latn
jump	Horasala	hoc-latn
menu	Horasala Salabor	hoc-latn
menu	Horaùpuduṕ	hoc-latn
language	Hornjoserbsce	hsb
categories	Horong	bbc-latn
hidden-categories	Horong na dibunihon	bbc-latn
contents	Hosọ lẹ	guw
item	Houpsigg	ksh
main-page	Houpsigg	ksh
item	Houptsyte	gsw
main-page	Houptsyte	gsw
menu	Hovedmenu	da
menu	Hovedmeny	no
item	Hovedside	no
menu	Hovudmeny	nn
item	Hovudside	nn
main-page	Hovudside	nn
menu	How dem see am	pcm
footer	How we dey yuz infomeshon for dis websait	pcm
old-revision	Hozirgi koʻrinishi	uz
item	Hoʻololi	haw
footer	Hriatturte	lus
item	Hronoloģija	lv
redirect-page	Hruailuhna phêk	lus
redirect-page	Hruailuhna tur:	lus
language	Hrvatski	hr
item	Hu ki loto	niu
menu	Huarahi	mi
jump	Hubs uff:	pfl
old-revision	Huidige versie	nl
old-revision	Huidige versie van $1	nl
item	Huif/Hüfe	bar
languages	Huk simikunapi	qu
search	Huli	haw
modified	Huling binago ang pahinang ito noong $1, sa oras na $1.	tl
modified	Huling binago noong $1, sa oras na $1.	tl
item	Hulp	af,nl
edit-notice	Hulp bij bewerken	nl
item	Hulp met MediaWiki	nl
menu	Hulpmiddelen	nl
item	Hulppagina	nl
tagline	Hun $s ga	ses
item	Hunhlui-chanchin	lus
language	Hunsrik	hrx
edit-notice	Huomaa, että kaikki $s tehtävät lisäykset ja muutokset katsotaan julkaistuiksi $1 -lisenssin alaisena (katso lisätietoja sivulta $1).$1	fi
edit-notice	Huomaa, että kuka tahansa voi muokata, muuttaa ja poistaa kaikkia $s tekemiäsi lisäyksiä ja muutoksia.$1	fi
jump	Hupun voch	gom-latn
item	Hurbilekoak	eu
jump	Huri kɔ:	tw
jump	Huri si	abr
modified	Huring binago ading pahina ku $1, ku $1.	bto
modified	Huring binago an pahinang ini kaitong $1, alas $1.	bcl
item	Huringa hou	mi
item	Huringa pūtahi - pouaka utauta	mi
item	Huru	ses
item	Hurukuro	sn
jump	Huruw kɔ:	fat
item	Hurênayis	kiu
tagline	Husi $s	tet
retrieved	Husi "$1"	tet
special-tab	Husus	su
menu	Hususiy aletler	crh-ro
special-tab	Hususiy sayipa	crh-ro
item	Hususiy sayipalar	crh-ro
main-page	Huuphe Sinttaa	wal
item	Huuphe sinttaa	wal
menu	Huvudmeny	sv
item	Huvudsida	sv
main-page	Huvudsida	sv
item	Hvad henviser hertil	da
item	Hvat slóðar higar	fo
item	Hvað tengist hingað	is
item	Hwa henwise hertil	jut
jump	Hwehwɛ	abr
search	Hwehwɛ	abr,ak,fat,tw
search	Hwilas	kw
jump	Hwruk a̱nat:	kaj
item	Hwæt hæfþ hlencan þe cnytt to þissum stede	ang
item	Hwɛ abakɔsɛm	abr,fat,tw
item	Hyni	sq
item	Hyni ose hapni një llogari	sq
jump	Hyppää:	fit
item	Hyr	sq
menu	Hâlati	rup
item	Hälpe	stq
retrieved	Hämtad från ”$1”	sv
item	Håfa ha na'chetton guini	ch
item	Hårdêye viè cisse modêye ci	wa
item	Håʹt mii seidd	sms
edit	Hèhin otolé	ish
menu	Hèrmènt	pap
menu	Hèrmèntnan personal	pap
item	Hëllef	lb
item	Hölp	ksh,li
hidden-categories	Höndëngö fündä	sg
hidden-categories	Höndëngö âfündä	sg
item	Hööftsiet	nds
main-page	Hööftsiet	nds
file-page	Høgare oppløysing er ikkje tilgjengeleg.	nn
item	Hùn adà towe	guw
item	Hülp	nds
item	Hülpe	nds-nl
jump	Hüppä:	vot
menu	Hāmeʻa	haw
menu	Hāmeʻa ponoʻī	haw
main-page	Hēafodtramet	ang
search	Hľadať	sk
search	Hľadať na $s	sk
search	Hľadať na stránke $s	sk
special-page	Hľadať príspevky	sk
item	Hłowna strona	hsb
main-page	Hłowna strona	hsb
languages	I 'ihi atu lea	wls
languages	I dteangacha eile	ga
languages	I isi gagana	sm
item	I ngataay nipifalic	ami
item	I närheten	sv
item	I nærheden	da
item	I nærheten	no
item	I nærleiken	nn
languages	I saro nalain	btm
item	I ultum cambiamént	rgn
fold	I'tus	so
redirect-page	I-direktahon ang pahina	hil
item	I-download bilang PDF	tl
item	I-print	tl
redirect-page	I-redirekta king:	pam
edit-page	I-save ang pahina	tl
redirect-page	Iadto sa:	ceb
jump	Iankim keŋ maalʋgʋn la	kus
jump	Iankim lɔ'ɔŋ	kus
jump	Iankim vɛɛns	kus
item	Iaschnden Adiggl	pfl
menu	Iba pang mga proyekto	tl
menu	Ibahin ang baryante o variant ng wika	tl
tagline	Ibat king $s	pam
item	Ibeddilen imaynuten	shy-latn
item	Ibeddilen ineggura	kab
item	Ibeddlen imaynuten n isebtar myezdin	shy-latn
menu	Ibeqqiḍen	kab
footer	Ibigenga uburenganzira	rn
item	Ibiherutse guhindurwa	rw
footer	Ibijanye navyo $s	rn
menu	Ibikoresho	rn,rw
menu	Ibikoresho byawe bwite	rw
menu	Ibikoresho vyisangijwe	rn
contents	Ibirimo	rw
contents	Ibirimwo	rn
item	Ibishobora gusohorwa	rn
categories	Ibyiciro	rw
hidden-categories	Ibyiciro bihishwe	rw
redirect-page	Ibé ebugharirị	ig
special-tab	Ibé pụrụ iche	ig
modified	Ica pagino modifikesis ye $1, $1.	io
jump	Ica:	atj
footer	Icde $s	avk
languages	Ich o láak' t'aanilo'ob	yua
footer	Ichtaka tatuktilis	ppl
categories	Icyiciro	rw
item	Icyo kiherekeza hano	rw
languages	Id suang boros suai	dtp
redirect-page	Idaho ang pahina	krj
search	Idi	bs,sh-latn,sr-el
jump	Idi na navigaciju	bs,sr-el
jump	Idi na pretragu	bs,sr-el
jump	Idi na sadržaj	bs
jump	Idi na:	bs
jump	Idi na: navigaciju, pretragu	bs
languages	Idiomas	es,pt,pt-br
edit	Idita	kea
item	Idita	kea
language	Ido	io
item	Idħol	mt
jump	Idź do:	szl
footer	Idịghe ntre	efi
footer	Ieber $s	sli
jump	Ieeb	kus
footer	Iekto	sje
jump	Iem	kus
search	Iem	kus
item	Iestatījumi	lv
special-page	Ievadi lapas nosaukumu, lai redzētu izmaiņas lapās, uz kurām vai vai no kuras ir saites ar šo lapu (Lai redzētu kategorijā ietilpstošās, norādi$1	lv
search	Ieškoti $s	lt
special-page	Ieškoti indėlyje	lt
menu	Ifecka	kab,shy-latn
menu	Ifecka n timmad	kab
redirect-page	Ig-redirect ngadto ha:	war
language	Igbo	ig
contents	Igburen	kab
item	Iggi siḑīm	liv
item	Igliwat	war
edit	Igliwat an wikitext	war
menu	Igó	igl
languages	Iha lian seluk	tet
contents	Ihirangi	mi
item	Ihoochootoma hiicha	akz
main-page	Ihu mbụ	ig
item	Ihu m̀bụ	ig
tagline	Ihuluka ku $s	hke
search	Ihumo	dtp
item	Ihuza rihoraho	rw
modified	Ii panna ke $1, ke $1 baje, pichhla time badla gais rahaa.	hif-latn
menu	Iindlela zokuzula-zula ngaphakathi kwikhompyutha	xh
item	Iislan	krj
edit	Iislan ang kodigo source	krj
redirect-page	Ijana kuri:	rn
languages	Ika sekinok tlahtolli	nah
retrieved	Ikam long "$1"	tpi
footer	Ikan nlet	ann
menu	Ikaruma	vmw
menu	Ikaruma samuthu	vmw
item	Ikhasi Elikhulu	zu
main-page	Ikhasi Elikhulu	zu
special-tab	Ikhasi elikhethekile	zu
redirect-page	Ikhasi oyisa kulona	zu
hidden-categories	Ikiciro gihishe	rw
item	Ikiganiro	rn,rw
item	Ikilinkki	fi
language	Ikinyarwanda	rw
language	Ikirundi	rn
item	Ikiuutit	kl
item	Ikke innlogget	no
item	Ikke logget inn	no
item	Ikke logget på	da
item	Ikkje innlogga	nn
categories	Ikot ked	ibb
categories	Ikot ked‎	ibb
item	Ikpa nwed nte kiet	ibb
item	Ikpehe ada ke itie	efi
menu	Ikpehe emi n̄kpọ ọdọn̄ọde	efi
history-page	Ikumpara ang mga napiling pagbabago	tl
item	Ikunen länkki	fit
item	Ikusi	eu
item	Ikusi historia	eu
menu	Ikustaldiak	eu
footer	Ikìlọ̀	yo
missing-page	Il collegamento appena seguito corrisponde ad una pagina non ancora esistente.$1	it
footer	Il contenuto è disponibile in base alla licenza $1, se non diversamente specificato.	it
missing-page	Il n’y a pour l’instant aucun texte sur cette page.$1	fr
item	Il-Paġna prinċipali	mt
main-page	Il-Paġna prinċipali	mt
item	Il-Pāj il-ewelēniye	aeb-latn
main-page	Il-Pāj il-ewelēniye	aeb-latn
modified	Il-pāj hēđi tbadlit ēxir merre nhār $1, mģē $1.	aeb-latn
special-page	Ilagay ang pangalan ng pahina upang makita ang mga pagbabago sa mga pahinang naka-link sa o mula sa pahinang iyon.$1	tl
edit-page	Ilathala ang binago	tl
item	Ilayn i hikayat	mdh
item	Ilipat	tl
item	Ilmoitukset	fi
menu	Iloj	eo
menu	Iloj pri uzantopaĝo	eo
language	Ilokano	ilo
language	Ilonggo	hil
item	Ilpika permanentej	ppl
edit-notice	Iltimos, $sga yuklangan har qanday axborot $1 ostida tarqatilishiga diqqat qiling (batafsil ma'lumot uchun $1ni ko'ring).$1	uz
edit-notice	Iltimos, shuni esda tutingki, $s sahifalaridagi barcha matnlar boshqa foydalanuvchilar tomonidan tahrirlanishi, almashtirilishi yoki o'chirilishi mumkin.$1	uz
footer	Ilɣa	shy-latn
footer	Imaammata mateenyaa	om
edit-notice	Imajte na umu da se svi doprinosi na ovom projektu mogu menjati, vraćati ili brisati od drugih korisnika.$1	sr-el
edit-notice	Imajte na umu da se svi doprinosi na ovom projektu smatraju objavljenim pod licencom $1 (više na $1).$1	sr-el
menu	Imala	om
contents	Imarisai	kl
menu	Imassen	rif,tzm
menu	Imassen inu	rif
menu	Imassen-inu	tzm
menu	Imassn	shi
menu	Imassn inimann	shi
notice	Imate $1 ($1)	sl
notice	Imate $1 ($1).	bs,hr,sh-latn,sr-el
notice	Imate nove poruke	sr-el
notice	Imate nove poruke na Vašoj stranici za razgovor	bs,hr,sh-latn
footer	Imbräsum	vmf
jump	Imcī l-:	aeb-latn
menu	Imenski prostori	bs,hr,sh-latn,sl,sr-el
categories	Imice	rn
hidden-categories	Imice inyegeje	rn
special-tab	Immikkut	kl
item	Immodifika	nov
item	Impapuro zisangije	rn
item	Impinduka zijyanye nabyo	rw
item	Impinyanyuro ziheruka	rn
footer	Impohon privasi	dtp
contents	Impola	bbc-latn
item	Impormasyon ng pahina	tl
special-page	Impormasyon para sa "$1"	tl
item	Impostazioni	it
special-tab	Impotant pej	pcm
item	Impotant pej-dem	pcm
menu	Imprescj personâi	fur
item	Impresoraman pankakuna	qug
footer	Impressum	de-ch,gsw,hrx,lb,pdc,pdt,rm
footer	Impresum	dsb
item	Imprimabe vérchon	pcd
item	Imprimebla versiono	io
item	Imprimer	fr
item	Imprimir	ca,es,gl,oc,pt,pt-br
languages	In $s befinden sich die Sprachlinks am oberen Rand der Seite gegenüber dem Artikeltitel. Zum Anfang.	de
languages	In aliis linguis	la
languages	In alter lengue	lmo
languages	In altere linguas	ia
languages	In altre lingue	co,it
languages	In andere Sprooche	gsw
languages	In andere talen	nl
languages	In anderen Sprachen	de,de-ch
languages	In anger sjpraoke	li
languages	In annre Sproche	hrx
languages	In anäre schbrôôchng	vmf
languages	In aore taelen	zea
languages	In aundre Sproake	pdt
languages	In dagli etri lengvi	eml
item	In de buurt	nl
item	In der Nähe	de
fold	In die Seitenleiste verschieben	de
languages	In ither leids	sco
languages	In oannare Schbroche	pfl
languages	In other languages	en
languages	In püks votik	vo
missing-page	In questo momento la pagina richiesta è vuota.$1	it
modified	In sahifa bori oxir $1, $1 digargun karda şudaast.	tg-latn
modified	In saŋgal'íŋ jaáŋo ka̠rɨkwaŋ kí $1, tin $1-lé kéŋá.	fvr
languages	In âtre léngoe	lij
languages	In êtri léngvi	egl
languages	In ɔda langwejdɛm	kri
contents	In'oud	zea
item	Inachetton petmanente	ch
redirect-page	Inaelekeza kwa:	sw
item	Inawem aanji'	ojb
old-revision	Inačica $1 od $1 u $1 koju je unijela $1	hr
old-revision	Inačica $1 od $1 u $1 koju je unio $1	hr
old-revision	Inačica od $1 u $1	hr
item	Inačica za ispis	hr
notice	Inačica za tiskanje nije više podržana i može sadržavati pogreške u prikazu.$1	hr
menu	Inačice	hr
contents	Index	la
contents	Indexo	io
contents	Indhold	da
footer	Indholdet er udgivet under $1 medmindre andet er angivet.	da
contents	Indholdsfortegnelse	da
contents	Indice	it,rgn
special-page	Indice delle pagine per lettere iniziali	it
footer	Indik $s	ban
contents	Inditu	sro
contents	Indiçe	aae
fold	Indledning	da
item	Indstillinger	da
special-page	Indstillinger for seneste ændringer	da
special-page	Indtast et sidenavn for at se ændringer på sider henvist til eller fra den side.$1	da
item	Indėlis	lt
footer	Info pon $s	jam
item	Informace o stránce	cs
special-page	Informace o stránce „$1“	cs
item	Informacije o stranici	bs,sr-el
special-page	Informacije o stranici "$1"	bs
special-page	Informacije o »$1«	sl
special-page	Informacion për " $1 "	sq
item	Informacioni i faqes	sq
special-page	Informació bàsica	ca
item	Informació de la pàgina	ca
special-page	Informació de «$1»	ca
special-page	Información básica	es,gl
item	Información da páxina	gl
item	Información de la página	es
special-page	Información de «$1»	es
footer	Información sobre $s	an
special-page	Información sobre «$1»	gl
item	Informacje o stronie	pl
special-page	Informacje o stronie „$1”	pl
item	Informacje o tej stronie	pl
footer	Informacje prawne	pl
special-page	Informasi "$1"	id
special-page	Informasi dasar	id
item	Informasi halaman	id
footer	Informasion so la riservatesa	vec
special-page	Informasjon om «$1»	nn,no
special-page	Informatie over "$1"	nl
special-page	Information for "$1"	en
special-page	Information om "$1"	da,sv
special-page	Informationen zu „$1“	de
special-page	Informations de base	fr
special-page	Informations pour « $1 »	fr
special-page	Informations pour « $1 »	fr
item	Informations sur la page	fr
footer	Informativa sulla privacy	it
special-page	Informazioni di base	it
item	Informazioni pagina	it
special-page	Informazioni per "$1"	it
footer	Informazioni su $s	it
footer	Informazions su $s	fur
footer	Informazzion sora $s	lmo
footer	Informaçioìn in sce $s	lij
special-page	Informação básica	pt,pt-br
item	Informação da página	pt
item	Informações da página	pt,pt-br
special-page	Informações sobre "$1"	pt,pt-br
file-page	Informații	ro
special-page	Informații de bază	ro
item	Informații despre pagină	ro
special-page	Informații pentru „$1”	ro
item	Informo pri paĝo	eo
special-page	Informoj por "$1"	eo
item	Informoj pri la paĝo	eo
item	Informácie o stránke	sk
special-page	Informácie o „$1“	sk
special-page	Információk a(z) „$1” lapról	hu
special-page	Informācija par "$1"	lv
footer	Infuimmazioni i' la riseivvaddèzia	sdc
footer	Infuimmazioni in $s	sdc
footer	Infurmasiòun só $s	egl
footer	Infurmasiòun só la véta privêda	egl
footer	Infurmaziòn legêli	rgn
languages	Ing basa liyané	jv
file-page	Inga sidor använder den här filen.$1	sv
special-page	Inga sidor länkar till $1.$1	sv
item	Ingcoco	ss
file-page	Ingen højere opløsning fundet.	da
file-page	Ingen høyere oppløsning tilgjengelig.	no
special-page	Ingen sider har lenkjer til $1.$1	nn
special-page	Ingen sider henviser til $1.$1	da
special-page	Ingen sider lenker til $1.$1	no
item	Ingia	sw
item	Ingira	hke
item	Inguquko egxifekayo	zu
item	Ingxoxo	xh,zu
item	Ingàncio fìsso	lij
contents	Inhald	pfl
contents	Inhaldsfadsajchnis	vmf
contents	Inhaltsferzeichnis	hrx
contents	Inhaltsverzeechnes	lb
contents	Inhaltsverzeichnis	de,gsw,sli
fold	Inhaltsverzeichnis umschalten	de
contents	Inhaud	li
contents	Inhoidsvazeichnis	bar
contents	Inhold	nds-nl
contents	Inholjsfortejnels	jut
contents	Inholtsverteken	nds
contents	Inhooldsferteeknis	stq
contents	Inhoud	af,nl
contents	Inhoudsopgave	nl
fold	Inhoudsopgave omschakelen	nl
edit-page	Ini adalah suntingan kecil.	id
edit-page	Ini ialah suntingan kecil	ms
modified	Ini nga pakli katapusan ginliwat dida han $1, han $1.	war
languages	Ini tra tongo	srn
modified	Inian a felih i, o sarikoray a mikawitan i $1。	ami
fold	Inici	ca
item	Inici	ca
item	Inici de sessió	ca
item	Inicia la sessió	ca
item	Inicia sessió	ca
item	Inicia una sessió / crea un compte	ca
item	Iniciar sessão	pt
item	Iniciar sessão / criar conta	pt
fold	Inicio	es,gl
item	Inicio	es
item	Iniwan papira	srn
fold	Inizio	it
item	Injira	rw
item	Injiramwo	rn
fold	Inledning	sv
footer	Inligting oor $s	af
item	Inloggad som $1	sv
languages	Inna adda language	jam
menu	Inne	bol
menu	Inne projekty	pl
menu	Innealan	gd
menu	Innealan pearsanta	gd
contents	Innehåll	sv
footer	Innehållet är tillgängligt under $1 om inte annat anges.	sv
contents	Innehållsförteckning	sv
tagline	Innen: $s	hu
contents	Innhald	nn
footer	Innhaldet er utgjeve under $1 minder anna er oppgjeve.	nn
contents	Innhaldsliste	nn
contents	Innhold	no
footer	Innholdet er tilgjengelig under $1 med mindre annet er spesifikt angitt.	no
contents	Innholdsfortegnelse	no
contents	Innihaldsyvirlit	fo
item	Innlogga som $1	nn
item	Innstillingar	nn
item	Innstillinger	no
contents	Innung	ang
item	Inprimatu	eu
item	Inprimatzeko bertsioa	eu
notice	Inprimatzeko bertsioa dagoeneko ez dago onartuta, eta baliteke errepresentazio erroreak izatea.$1	eu
footer	Inqubomgomo yobumfihlo	zu
contents	Insacualte	sei
special-page	Inserisci il nome di una pagina per vedere le modifiche alle pagine che sono collegate o che collegano a quella pagine.$1	it
footer	Inshingano	rw
item	Instellingen	nl
menu	Instrumenta	la
menu	Instrumenta personalia	la
menu	Instrumentad	vep
menu	Instrumentat	olo
menu	Instrumente	pdt
menu	Instrumenti	vec
menu	Instrumenti personałi	vec
menu	Instrumentos	ia
menu	Instrumentos personal	ia
item	Inställningar	sv
languages	Int'ate llengue	nap
item	Intangai sajara	dtp
item	Intangiriro	rw
main-page	Intangiriro	rw
item	Inte inloggad	sv
footer	Integritetspolicy	sv
language	Interlingua	ia
language	Interlingue	ie
footer	Inthupna dàn	lus
item	Intra	sc,sdc,sro
item	Intrada	pms
main-page	Intrada	pms
item	Intrer	pcd
special-page	Introduce el nombre de una página para ver los cambios en las páginas enlazadas.$1	es
special-page	Introduceți titlul unei pagini pentru a vedea schimbările din paginile spre care trimite sau care trimit spre ea.$1	ro
special-page	Introduza o nome dunha páxina para ver os cambios nas páxinas ligadas dende ou ata esa páxina.$1	gl
special-page	Introduïu un nom de pàgina per veure els canvis en les pàgines enllaçades des de o cap a aquesta pàgina (per veure els membres d'una categoria, introduïu$1	ca
item	Intrèr	eml
contents	Inu òkup me emen	ann
language	Inuktitut	ike-latn
item	Inyandiko zidasanzwe	rw
fold	Início	pt,pt-br
item	Início	pt,pt-br
fold	Ipakita	tl
item	Ipakita ang kasaysayan	cps
fold	Ipakita/Itago ang subseksyon na $1	tl
menu	Ipakita/itago ang sidebar	tl
footer	Ipanpa $s	ppl
item	Iphepha Elingundoqo	xh
main-page	Iphepha Elingundoqo	xh
item	Ipuok	na
jump	Ir a la búsqueda	es
jump	Ir a la navegación	es
jump	Ir a:	gl
jump	Ir a: navegación, procura	gl
jump	Ir al contenido	es
jump	Ir para a navegação	pt
jump	Ir para a procura	pt
backlink	Ir para cima	pt,pt-br
jump	Ir para navegação	pt-br
jump	Ir para o conteúdo	pt,pt-br
jump	Ir para pesquisar	pt-br
backlink	Ir para:	pt,pt-br
jump	Ir para:	pt,pt-br
jump	Ir para: navegação, pesquisa	pt-br
jump	Ir para: navegação, procurar	pt
jump	Ir ta:	an
item	Irakurri	eu
menu	Irapitcitcikan	atj
menu	Ireki menu nagusia	eu
jump	Irez a navigado	io
jump	Irez a serchilo	io
jump	Irez ad:	io
jump	Iri al:	eo
jump	Iri al: navigado, serĉi	eo
language	Iriga Bicolano	bto
search	Iruzzi	shy-latn
footer	Is-siyēse mtēģ il-koñfīdonsyalītē	aeb-latn
item	Isanggalang	tl
item	Isbedelada dhow	so
item	Isbedelada la'xiriira	so
item	Isebtar i yeqqnen gar-asen	kab
item	Isebtar uzzigen	kab
contents	Isi	bdr,bjn,btm,iba,jv,map-bms
contents	Isi Kandungan	ms
item	Isi Uwu	ann
contents	Isi dalang	abs
contents	Isi kandungan	ms
language	IsiXhosa	xh
categories	Isigaba	zu
hidden-categories	Isigaba esifihlakele	zu
menu	Isiklikud lehed	et
contents	Isiqikili	zu
item	Isixhumanisi esingaguquki	zu
special-page	Iskalni zadetki	sl
special-page	Iskalni zadetki za »$1«	sl
search	Iskanje	isv-latn,sl
special-page	Iskanje prispevkov	sl
search	Iskanje v $s	sl
footer	Ismigilen	rif
categories	Ismiln	shi
hidden-categories	Ismiln ntlnin	shi
item	Isnfal imggura	shi
item	Isnfal izdin	shi
item	Isnifilen imeggura	tzm
item	Ispiši	hr
menu	Isthrumenti	sdc
menu	Isthrumenti passunari	sdc
item	Istori	vot
item	Istoric	ro
special-page	Istoric modificări	ro
file-page	Istoricul fișierului	ro
item	Istoricul paginii	ro
item	Istorija	lt,sr-el
file-page	Istorija datoteke	sr-el
special-page	Istorija izmena	sr-el
item	Istorija stranice	sr-el
menu	Istrument	lmo
menu	Istrument personai	lmo
item	Istuorėjė	sgs
item	Isturyalta rikay	qwh
redirect-page	Iswat pal tiktuktiat se ka ukse iswat	ppl
footer	Isój cacóomx	sei
fold	Itago	tl
fold	Itago/Ipakita ang talaan ng mga nilalaman	tl
item	Itai riwayaq	bug
edit-page	Itala ang binago	tl
language	Italiano	it
menu	Itamba	hke
footer	Itechpa $s	nah
item	Item Wikidata	ms
item	Item na Wikidata	tl
item	Item no Wikidata	pt-br
item	Itihaas dekho	hif-latn
item	Itihas polloi	gom-latn
retrieved	Ittaa ko to "$1"	ff
item	Itulau Muamua	sm
main-page	Itulau Muamua	sm
item	Itulau fa'apitoa	sm
item	Itulau le fa'ailogaina	sm
retrieved	Itwarr-d zi "$1"	rif
fold	Itxi	eu
modified	Itymā lopā pādejuos izmainis izdareitys $1, $1.	ltg
languages	Itóm pacehuatl iti	sei
item	Ivo vikwiza pano	tum
menu	Ivyihwejwe	rn
tagline	Iwde to $s	ff
footer	Iwer $s	bar,hrx
search	Iweweek	ann
item	Iwiwidit tsimeduw	na
footer	Iwwa $s	pfl
footer	Iwwer $s	lb,pdc
item	Ixkomakatilistli	nah
item	Iyan sambungan ni	bdr
menu	Iyaya	fj
tagline	Iz $s Wiki	prg,sl
tagline	Iz Wik$1	prg,sl
history-page	Izbira primerjave: Označite izbirne gumbe ob redakciji za primerjavo in pritisnite vnašalko (enter) ali gumb na dnu strani.$1	sl
history-page	Izbor inačica za usporedbu: označite kružiće pokraj dviju inačica koje želite usporediti i pritisnite »Enter« ili tipku na dnu.$1	hr
history-page	Izbor razlika: označite radio-dugme verzija za upoređivanje i pritisnite enter ili dugme na dnu.$1	sr-el
special-page	Izbornik nedavnih promjena	hr
item	Izbriši	bs,hr,sh-latn,sl,sr-el
search	Izdash	ug-latn
search	Izdeu	kk-latn
notice	Izdrukāmajā versijā vairs nav atbalstīta, un tajā var būt attēlošanas kļūdas.$1	lv
menu	Izen-tarteak	eu
menu	Izena eman gabeko erabiltzaileentzako orrialdeak	eu
missing-page	Izenburu ezegokia	eu
item	Iziet	lv
categories	Izigaba	zu
hidden-categories	Izigaba ezifihlakele	zu
menu	Izindlela zokubuka	zu
item	Izinguquko ezahlobene	zu
item	Izinguquko ezisandakwenzeka	zu
menu	Izixhobo zangaphakathi kwikhompyutha okhetha ukuzisebenzisa	xh
menu	Izixhobo zokuhlalutya ulwimi okanye ulwazi olufakwa ngaphakthi kwikhompyutha	xh
search	Izlew	kaa
jump	Izlewge ótiw	kaa
special-page	Izmaiņas, kas saistītas ar "$1"	lv
special-page	Izmene povezane sa stranicom „$1”	sr-el
special-page	Izmjene povezane sa stranicom "$1"	sh-latn
item	Izměny v povezanyh stranicah	isv-latn
menu	Izobraženja	isv-latn
item	Izrada računa	sh-latn
item	Izradi	sh-latn
edit-page	Izveido lapu $1	lv
item	Izveidot	lv
item	Izveidot jaunu lietotāju	lv
item	Izveidot jaunu lietotāju vai doties iekšā	lv
edit	Izvor	sr-el
item	Izvor	sr-el
retrieved	Izvor: $1	sh,sh-latn
tagline	Izvor: $s	bs,hr,isv-latn,sh,sh-latn,sr-el
retrieved	Izvor: «$1»	isv-latn
file-page	Izvorna datoteka	bs,sh-latn,sl
edit	Izvorni kod	sh-latn
item	Izvorni kod	sh-latn
edit-page	Izvorni kod stranice $1	sh-latn,sr-el
edit	Izvorni kôd	bs
item	Izvorni kôd	bs
edit-page	Izvorni kôd stranice $1	bs
edit	Izvorno besedilo	sl
item	Izvorno besedilo	sl
item	Izvēles	lv
language	Iñupiatun	ik
tagline	Iš $s.	lt
item	Iše	smn
fold	Išplėsti	lt
edit-page	Išsaugoti pakeitimus	lt
edit-page	Išsaugoti puslapį	lt
item	Ištrinti	lt
search	Išči	sl
jump	Ja kai:	rmy
tagline	Jak $s	kge,ljp
search	Jalaki	btm
item	Jalatanɛ la tiki	dua
categories	Jamii	sw
hidden-categories	Jamii iliofichwa	sw
hidden-categories	Jamii zilizofichwa	sw
item	Jamoa portali	uz
modified	Jan páhina coccebjöx ticpatlöx iti'ab $1, $1.	sei
item	Janaki riwayat	bjn
jump	Jangk Söke!	ksh
menu	Jangk noh de	ksh
jump	Jangk noh:	ksh
modified	Jani ili ulendo waumalilo uwo likasinthikila pakaŵa pa $1, pa $1.	tum
item	Jani likulu	tum
main-page	Jani likulu	tum
item	Jani lililose	tum
special-tab	Jani lopatulika	tum
item	Japagar	hoc-latn
item	Jarraipen zerrenda	eu
item	Jarraitu	eu
hidden-categories	Jarā vaŗtõd kategōrij	liv
hidden-categories	Jarā vaŗtõd kategōrijõd	liv
hidden-categories	Jasyryn sanat	kk-latn
hidden-categories	Jasyryn sanattar	kk-latn
hidden-categories	Jasırın kategoriya	kaa
hidden-categories	Jasırın kategoriyalar	kaa
file-page	Jatorrizko fitxategia	eu
footer	Jauapkerşılıkten bas tartu	kk-latn
item	Jauna sadaļa	lv
item	Jaunas lapas	lv
old-revision	Jaunāka versija →	lv
language	Jawa	jv
languages	Jazyky	cs,sk
edit	Jaáŋos	fvr
item	Jaáŋos	fvr
menu	Ja̠gɨla	fvr
item	Ja̠rɨ́	fvr
item	Ja̠ɨŋóŋá asá tɨɨlɨ	fvr
menu	Je'ratua e'rajaanüin	guc
languages	Jeatjah gïeline	sma
redirect-page	Jeddõpēḑõn sōtimiz lēḑ	liv
item	Jeeagh er shennaghys	gv
languages	Jeeʹres ǩiõlid	sms
item	Jehaijey	gn
jump	Jeheka	gn
menu	Jeke qūraldar	kk-latn
item	Jekhpaluneder pikeribena	rmc
item	Jenis taceta	abs
item	Jenisim hem	bi
languages	Jezici	bs,hr,sh-latn,sr-el
languages	Jeziki	sl
languages	Jezičke veze se nalaze na vrhu stranice pored naslova članka. Idite na vrh.	sr-el
menu	Je̱ne̱	dua
item	Jhyuk	kcg
tagline	Ji $s Wiki	ku-latn
retrieved	Ji "$1" hatiye standin.	ku-latn
tagline	Ji Wik$1	ku-latn
item	Jib lni	nmz
item	Jichha kutikiptatanaka	ay
item	Jijjiiramoota reefuu	om
item	Jijjiiramoota walidhihaatan	om
footer	Jimmewari se chhutkaari	hif-latn
categories	Jinis	bdr
item	Jinis penaap	bdr
hidden-categories	Jinis tinapuk	bdr
footer	Jiooldeyderyn	gv
menu	Jiyte	ff
item	Jlado	guw
menu	Jmenné prostory	cs
languages	Jndr'à l'otre lènghe	roa-tara
item	Joajuha opytáva	gn
search	Joan	eu
special-tab	Joekoen sæjroe	sma
footer	Jogapkärçilikden boýun gaçyrmak	tk
footer	Jogi nyilatkozat	hu,hu-formal
fold	Johdanto	fi
item	Johuslinõ artikli	vro
item	Jokkol duumingol	ff
item	Jombwa eɓolo ya kwaŋ	dua
jump	Jomp fu:	aig
jump	Jomp go:	kri
item	Jongwanè	dua
item	Jonta permanente	nap
jump	Jontlak juq:	sas
jump	Joowiin	wo
menu	Joowiin	wo
item	Joriy hodisalar	uz
item	Journaux	fr
item	Journaux de la page	fr
item	Journaux d’opérations	fr
missing-page	Judul tidak sah	id
item	Juhend	et
menu	Juhtminõ	vro
menu	Juhtmisvaliguq	vro
item	Juhuslik	et
item	Juhuslik lehekülg	et
jump	Jujug:	jv
edit-page	Julkaise muutokset	fi
backlink	Jump back up	en,hi
jump	Jump enter	gpe
jump	Jump til:	sco
jump	Jump to content	en
jump	Jump to navigation	en
jump	Jump to search	en
jump	Jump to:	en
jump	Jump to: navigation, search	en
backlink	Jump up	en
backlink	Jump up to:	en
jump	Jumpöx:	sei
item	Jurnale	ro
item	Jurnalele paginii	ro
item	Jurnallar	az
item	Juró'ŋ órré	fvr
item	Juste veranderd	vls
item	Juto	vec
item	Jutor	ruq-latn
item	Jutori	fur
item	Juttu	vot
item	Juust angepast	zea
footer	Juwapkershilikten bas tartıw	kaa
item	Juyqtağy özgerıster	kk-latn
language	Jysk	jut
item	Jányíŋi	fvr
item	Járdem	kaa
menu	Já̠wsɨ́ŋa	fvr
menu	Já̠wsɨ́ŋa'ŋ beera	fvr
retrieved	Jälcinnü adresissa "$1"	vot
item	Jälgi	et
edit-page	Jälgi seda lehekülge	et
item	Jälgimisloend	et
item	Jäl’gmäižed vajehtused	vep
history-page	Jämför angivna versioner	sv
item	Järjestelmäviesti	fi
redirect-page	Jëmalewaat:	wo
item	Jírsíŋo	fvr
search	Jít na	cs
tagline	Jóge $s.	wo
languages	Języki	pl
edit-notice	Jūs galite peržiūrėti ir kopijuoti puslapio kodą.$1	lt
edit-notice	Jūs neturite leidimo $1 dėl šios priežasties:$1	lt
edit-notice	Jūs neturite leidimo $1 dėl šių priežasčių:$1	lt
missing-page	Jūs patekote į dar neegzistuojantį puslapį.$1	lt
notice	Jūs turite $1 ($1).	lt
notice	Jūs turite naujų žinučių savo aptarimo puslapyje	lt
tagline	Jɔk $s	din
item	Jɨrgó dáŋ	fvr
search	Jʉrgʉ́ló	fvr
retrieved	Jẹ́ kíkójáde láti "$1"	yo
jump	K nawigaciji skočić	hsb
jump	K pytanju skočić	hsb
item	K'eex	yua
item	K'exo'ob ichilo'ob	yua
tagline	Ka $s Wiki	aae,so
tagline	Ka Wik$1	aae,so
item	Ka autenginna stwi	prg
footer	Ka bô $s	bm
tagline	Ka bô $s	bm
languages	Ka dipolelo tše dingwe	nso
languages	Ka dipuo di sele	tn
footer	Ka ga $s	tn
categories	Ka ici arimotcikatek	atj
categories	Ka ici arimotcikateki	atj
item	Ka ici arimowaniwok	atj
item	Ka ici wectakaniwok	atj
jump	Ka ikpehe en̄wen	efi
hidden-categories	Ka katcictek	atj
hidden-categories	Ka katcicteki	atj
item	Ka ki meckotcitakaniwoki	atj
languages	Ka maleme a mang	st
footer	Ka'aisah	bol
item	Ka-saabo tõke	mos
tagline	Kaa $s	kai
item	Kaa dabaŋkoroŋ	dga
item	Kaa yelikori	wlx
item	Kaa-ii asá íne rɨgel	fvr
footer	Kaabalkunsa´al	yua
menu	Kaabʋhɩ mine	wlx
menu	Kaalb	nmz
redirect-page	Kaaletaa ogiyaa	wal
redirect-page	Kaaletta:	wal
categories	Kaarangay	war
menu	Kaart stiuree	gv
item	Kaastöö	et
special-page	Kaastöö otsimine	et
search	Kaaxan	yua
item	Kaašim moo	ses
categories	Kaban	kge,ljp
hidden-categories	Kaban tijamot	kge
hidden-categories	Kaban tisegokko	ljp
footer	Kabanti nge $s	ss
item	Kabiangan ran binalo	pag
footer	Kabijakan Privasi	bjn
footer	Kabijakan karusioan	kge
footer	Kabijakan privasi	btm,min
language	Kabuverdianu	kea
language	Kabɩyɛ	kbp
item	Kaca Liya	map-bms
item	Kaca Utama	map-bms
main-page	Kaca Utama	ban,map-bms
item	Kaca acak	su
redirect-page	Kaca alihan	su
modified	Kaca arèya èbeccè' palèng ahèr è $1, pokol $1.	mad
redirect-page	Kaca gingsiran	ban
item	Kaca husus	su
modified	Kaca ieu panungtungan diédit $1, jam $1.	su
modified	Kaca iki binesut pungkasan nalika $1, jam $1.	jv
item	Kaca khosos	mad
modified	Kaca kiyé nembé diowahi jam $1, tanggal $1.	map-bms
item	Kaca kusus	ban
item	Kaca mirunggan	jv
redirect-page	Kaca pangalihan	map-bms
redirect-page	Kaca pangallèyan	mad
modified	Kaca puniki kaping untat kauah ri tatkala $1, $1	ban
item	Kaca sabhârâng	mad
item	Kaca sembarang	jv
item	Kaca ulah-aluh	ban
item	Kaca utama	ban
item	Kaca-kaca khusus	map-bms
item	Kaceyiicwar nɔŋ kar	din
item	Kacu istorii	vep
menu	Kacundad	vep
languages	Kadagiti sabali a pagsasao	ilo
item	Kadodo liɖaa	ee
item	Kadodo si le afi sia	ee
menu	Kaemisõq	vro
menu	Kagawaan	pag
item	Kahikan parmanin	kge
item	Kahvihuone	fi
item	Kaikenaigaine tarkenduz	vep
item	Kaikki sivut	fi
special-page	Kaikki sivut etuliitteellä	fi
edit-notice	Kaip redaguoti	lt
item	Kaitse	et
menu	Kaixa besi nian	tet
item	Kaj se povezuje sem	sl
menu	Kakamot	dtp
menu	Kakamot minsosondii	dtp
contents	Kakano	to
languages	Kake zungun	arn
edit-notice	Kako uređivati stranicu	hr
item	Kakuq t'inki	qu
edit	Kakyi edwɛkɛ ne	nzi
menu	Kakëluɔi ke ŋɛk	din
language	Kalaallisut	kl
contents	Kalamnan	pam
item	Kalapit	tl
languages	Kalbos	lt
item	Kaldigal	ff
modified	Kali terakhir disunting pada $1, $1	ms
redirect-page	Kalih ngagai:	iba
item	Kalo te pamja e vjetër	sq
item	Kalyakoorl beda	nys
item	Kalıcı bağlantı	tr
retrieved	Kam long "$1"	bi
footer	Kamachikmanta willaykuna	qug
item	Kamakailang pagbabago	tl
error	Kamalian sa iskrip: $1	tl
item	Kamata'aga	wls
item	Kambionan resien	pap
footer	Kamukawa rekô	yrl
menu	Kamukile	loz
item	Kan asiin walqabatu	om
menu	Kan nemit?	ppl
redirect-page	Kana si:	ann
search	Kanani	na
contents	Kandungan	ms
footer	Kandungan disediakan di bawah $1 melainkan dinyatakan sebaliknya.	ms
footer	Kangari	bm
footer	Kanna $s	ibb
contents	Kantent dem	aig
menu	Kantidat di biaha mirá	pap
contents	Kanu labar	bol
contents	Kanun bayannai	ha
language	Kanuri	kr
footer	Kanusho	sw
languages	Kanw wɛrɛ	bm
item	Kançamente mparentartur	aae
item	Kançamente te sprasme	aae
item	Kaozeadenn	br
main-page	Kapak Panka	qug
item	Kapak panka	qug
language	Kapampangan	pam
item	Kapcsolódó változtatások	hu,hu-formal
retrieved	Kapolihang saking "$1"	ban
menu	Karagdagan	tl
menu	Karai ruta	bol
menu	Kare cidayə	knc,kr
menu	Kare rutano	bol
languages	Kareng aliwang amanu	pam
languages	Kari duma	trv
language	Karjal	krl
categories	Karolo	tn
hidden-categories	Karolo e fithelweng	tn
item	Kart'alişa na geibaz*gen versiyoni	lzz
item	Karyan dumi	ses
menu	Karə cidayə kakkəbə	knc,kr
languages	Kasa afofor mu	fat
old-revision	Kasalukuyang pagbabago	tl
old-revision	Kasalukuyang pagbabago noong $1	tl
item	Kasalukuyang pangyayari	tl
missing-page	Kasalukuyang walang nakasulat sa pahinang ito.$1	tl
category-page	Kasalukuyang walang pahina o midya ang kategoryang ito.	tl
menu	Kasangkapan	pam
menu	Kasarşoní	brh
item	Kasaysayan	tl
special-page	Kasaysayan ng pagbabago	tl
special-tab	Kashashali ka kahǐye	hke
redirect-page	Kashashali ke'ya ko	hke
item	Kashashali kindibukira	hke
item	Kaskina ickwemakina ka witci acteki	atj
special-page	Kasutaja $1 kaastöö	et
item	Kasutaja arutelu	et
item	Kasutaja kaastöö	et
item	Kasutaja leht	et
menu	Kasutaja menüü	et
menu	Kasutaja navigatsioon	et
menu	Kasutajalehe tööriistad	et
item	Kasutajaleht	et
language	Kaszëbsczi	csb
fold	Kata	atj
hidden-categories	Katagori tassubbu	bug
categories	Katagri	aig
categories	Katagri dem	aig
hidden-categories	Katagri dem weh haid	aig
hidden-categories	Katagri weh haid	aig
item	Katakod na mga pagbabago	bcl
footer	Katantowan rosèya	mad
redirect-page	Katchi floua boué nga i atin	bci
redirect-page	Katchi i wafan:	bci
item	Katchiwa moun nga bé kô likawlè	bci
item	Katchiwa ouflè ouflè moun	bci
categories	Kategoariner	bar
categories	Kategooria	et
item	Kategooria	et
categories	Kategooriad	et
item	Kategooriad	et
categories	Kategooriya	yua
categories	Kategooriyasoꞌob	yua
categories	Kategoreja	ltg
categories	Kategorejis	ltg
categories	Kategori	abs,ban,btm,da,diq,dtp,gsw,ht,iba,id,jut,jv,map-bms,min,ms,nia,nn,no,su,sv,tr
item	Kategori	da,id,ms,nn,no,sv,tr
hidden-categories	Kategori dipelalaika	iba
hidden-categories	Kategori e fshehur	sq
hidden-categories	Kategori e msheftë	aln
category-page	Kategori ini tidak mengandungi sebarang laman atau media.	ms
hidden-categories	Kategori kache	ht
hidden-categories	Kategori kache yo	ht
hidden-categories	Kategori monjap	btm
hidden-categories	Kategori nan tasuruak	min
hidden-categories	Kategori ndhelik	jv
hidden-categories	Kategori nibini'ö	nia
hidden-categories	Kategori nyumput	su
hidden-categories	Kategori poinlisok	dtp
hidden-categories	Kategori sané kaengkebang	ban
hidden-categories	Kategori sing diumpetna	map-bms
hidden-categories	Kategori tasambunyi	abs
hidden-categories	Kategori tersembunyi	id,ms
hidden-categories	Kategori të fshehura	sq
hidden-categories	Kategori të mshefta	aln
categories	Kategori yo	ht
categories	Kategori-Kategori	id
hidden-categories	Kategori-kategori tersembunyi	ms
categories	Kategoria	aln,ch,eu,ilo,pap,pl,sms,sq,tet
item	Kategoria	eu,pl,sq
category-page	Kategoria honek ez dauka artikulurik uneotan.	eu
categories	Kategoriak	eu
item	Kategoriak	eu
categories	Kategorianan	pap
categories	Kategoriar	nn
item	Kategoriar	nn
categories	Kategorie	af,bar,cs,de,gsw,hrx,jut,lb,nds,nov,pdt,pl,sli,stq
item	Kategorie	cs,de,pl
categories	Kategorien	de,lb,nds,pdt,sli,stq
item	Kategorien	de
category-page	Kategorien inneheld for tida ingen sider eller mediefiler.	nn
categories	Kategorier	da,no,sv
item	Kategorier	da,no,sv
categories	Kategories	nov
categories	Kategorieë	af
categories	Kategorii	frr,io,vep
categories	Kategoriija	se
categories	Kategoriijat	se
categories	Kategoriin	frr
categories	Kategorij	isv-latn
categories	Kategorija	bs,dsb,hr,hsb,isv-latn,lt,lv,mt,rmc,sh,sh-latn,sje,sl,sr-el
item	Kategorija	bs,hr,lt,lv,sh-latn,sl,sr-el
hidden-categories	Kategorija moħbija	mt
category-page	Kategorija trenutno ne vsebuje nobene strani ali drugega gradiva.	sl
categories	Kategorijad	vep
categories	Kategorijas	lv
item	Kategorijas	lv
categories	Kategorije	bs,dsb,hr,hsb,isv-latn,sh,sh-latn,sl,sr-el
item	Kategorije	bs,hr,sh-latn,sl,sr-el
categories	Kategorije stranica	hr
categories	Kategoriji	dsb,hsb,mt,rmc,sl
hidden-categories	Kategoriji moħbija	mt
categories	Kategorijon	tly
categories	Kategorijos	lt
item	Kategorijos	lt
categories	Kategorijə	tly
categories	Kategoriler	tr
item	Kategoriler	tr
categories	Kategorio	eo,io
item	Kategorio	eo
categories	Kategorioj	eo
item	Kategorioj	eo
categories	Kategoritë	aln,sq
item	Kategoritë	sq
categories	Kategoriy	diq
categories	Kategoriya	ceb,kaa,krj
hidden-categories	Kategoriya nımıtiye	diq
hidden-categories	Kategoriya veşartî	ku-latn
hidden-categories	Kategoriya wedariyaiye	kiu
categories	Kategoriyalar	kaa
categories	Kategoriye	kiu
categories	Kategoriyi	kiu
hidden-categories	Kategoriyê nımıteyi	diq
hidden-categories	Kategoriyê wedariyaey	kiu
hidden-categories	Kategoriyên veşartî	ku-latn
categories	Kategoriýa	tk
categories	Kategoriýalar	tk
categories	Kategory	fy,nds-nl
categories	Kategorya	bcl,bto,cps,hil,pag,pam,tl
item	Kategorya	tl
categories	Kategoryen	fy,nds-nl
categories	Kategoryje	szl
categories	Kategoryjŏ	szl
categories	Kategoría	lad
hidden-categories	Kategoría escondida	lad
categories	Kategorías	lad
hidden-categories	Kategorías escondidas	lad
categories	Kategorî	ku-latn
categories	Kategouriet	olo
categories	Kategourii	olo
categories	Kateguorėju	sgs
categories	Kateguorėjė	sgs
categories	Kateguorėjės	sgs
categories	Kategòrëje	csb
categories	Kategòrëjô	csb
categories	Kategória	hu,hu-formal,sk
item	Kategória	hu,sk
categories	Kategórie	sk
item	Kategórie	sk
categories	Kategóriák	hu
item	Kategóriák	hu
categories	Kategōrij	liv
categories	Kategōrija	prg
categories	Kategōrijas	prg
categories	Kategōrijõd	liv
categories	Katekuuri	fit
categories	Katekuurit	fit
categories	Kateqoriya	az
item	Kateqoriya	az
categories	Kateqoriyalar	az
item	Kateqoriyalar	az
categories	Katigori	pcm
hidden-categories	Katigori wey no show	pcm
categories	Katigori-dem	pcm
hidden-categories	Katigori-dem wey no show	pcm
categories	Katigoria	aae
categories	Katigorje	aae
categories	Katiguria	kea
hidden-categories	Katiguria sukundidu	kea
categories	Katigurias	kea
hidden-categories	Katigurias sukundidu	kea
categories	Katiguriya	qu,qug
categories	Katiguriyakuna	qu,qug
categories	Katigɔri	kri
categories	Katigɔridɛm	kri
contents	Katitjiny	nys
categories	Katkategoria	ilo
item	Katkılar	tr
special-page	Katkıları ara	tr
categories	Kattegori	loz
categories	Kattegorina	loz
file-page	Kattints egy időpontra, hogy a fájl akkori állapotát láthasd.$1	hu
tagline	Katuka $s	kg
item	Katulungan	kge
hidden-categories	Katègòri dèndònhaid	kri
hidden-categories	Katègòridèm dèndònhaid	kri
categories	Katégoli	ln
categories	Katégori	gcf,gcr
hidden-categories	Katégori kaché	gcf,gcr
categories	Katégwi	acf
categories	Katõgooria	vro
categories	Katõgooriaq	vro
categories	Katēgorī	aeb-latn
hidden-categories	Katēgorī mxibbīye	aeb-latn
categories	Katēgorīyēt	aeb-latn
hidden-categories	Katēgorīyēt mxibbīye	aeb-latn
footer	Kau ki: $s	to
item	Kaudian a balbaliw	ilo
item	Kaugnay na pagbabago	tl
contents	Kaundan	hil
categories	Kawan	ace
hidden-categories	Kawan teusom	ace
footer	Kawijakan privasi	su
item	Kawikan muloh	ljp
item	Kawikan permanén	ljp
item	Kawlowô starna	csb
modified	Kay p'anqaqa $1, $1 qhipaq kutitam hukchasqa karqan.	qu
modified	Kay pankata $1 punchapi, $1 pachapi kutin llankashkami karka	qug
redirect-page	Kayman pusampuy:	qu
jump	Kayman riy:	qu
item	Kayman t'inkimuq	qu
item	Kayman tinkikuna	qug
error	Kaynak hatası: $1	tr
edit	Kaynağı düzenle	tr
item	Kaynağı düzenle	tr
edit	Kaynağı gör	tr
item	Kaynağı gör	tr
languages	Kay’ bzinah	tay
contents	Kazalo vsebine	sl
item	Kačo histourii	olo
menu	Kačondukerrat	olo
menu	Kačonnat	krl
item	Kaŋ ga dobu ne	ses
hidden-categories	Kaŝita kategorio	eo
hidden-categories	Kaŝitaj kategorioj	eo
edit	Ka̠rɨŋas jaáŋo	fvr
item	Ka̱ma nashei kani	kaj
item	Ka̱zzu wwat	kaj
modified	Ka̱zzu̱ kani Ba ka̱ shang ka̱tuk $1, du̱ tswam $1.	kaj
jump	Kce te:	aln
item	Kcem	tzm
backlink	Ke atas	id
footer	Ke ekwamanictcikatek	atj
item	Ke eng se se gokaganang fa	tn
item	Ke eng yeo e hlomaganyago mo	nso
languages	Ke he falu vagahau	niu
menu	Ke icinakok	atj
languages	Ke iko nwen	ibb
notice	Ke mesazhe të reja në faqen tënde të diskutimit	sq
languages	Ke mme usem eken	efi
missing-page	Ke ndjekur një lidhje drejt një faqeje që nuk ekziston.$1	sq
menu	Ke-si	nan,nan-latn-pehoeji,nan-latn-tailo
footer	Kebijakan keresiyaan	ljp
footer	Kebijakan privasi	id,map-bms
jump	Ked:	nmz
item	Kedu ihe jikọrọ ebe a	ig
languages	Keeled	et
special-page	Keine Seite verlinkt auf $1.$1	de
file-page	Keine Seiten verwenden diese Datei.$1	de
edit	Keisti	lt
item	Keisti	lt
item	Keke ogọbọ me ere keyi	ann
footer	Kekwan ke ki ici nitcictaman	atj
footer	Kela $s	knc,kr
menu	Kelainan	ms
item	Kelakar	mui
menu	Kelena	haw
item	Kelle keeriiɗe	ff
item	Kellun	arn
footer	Keltirilgan maʼlumotlar $1 orqali tarqatilmoqda (agar aksinchasi koʻrsatilmagan boʻlsa).	uz
item	Keluar log	id
missing-page	Kelvoton sivun nimi	fi
item	Keléh sjaroh	mfa
footer	Kel’dänd vastusenpidändaspäi	vep
backlink	Kembali ke atas	id,ms
item	Kembali ke halaman "$1".	id
item	Kembali ke laman "$1".	ms
fold	Kembang	ms
fold	Kembangkan	id
footer	Kemennoù	br
item	Kemmañ	br
item	Kemmoù diwezhañ	br
modified	Kemmoù diwezhañ degaset d'ar bajenn-mañ d'an $1, da $1.	br
item	Ken mupatak	ppl
menu	Kenar çubuğunu aç/kapat	tr
notice	Keni $1 ($1).	sq
item	Kenki	srn
item	Kenki di abi wan sani fu du nanga disi	srn
item	Keny mia	nys
main-page	Keny mia	nys
item	Keppelings folgje	fy
search	Keresés	hu,hu-formal
special-page	Keresés előtag szerint	hu
search	Keresés ezen: $s	hu
search	Keresés: $s	hu
special-page	Keresési eredmények: „$1”	hu
item	Kerfissíða	is
special-tab	Kerfissíða	is
missing-page	Kerfissíðan er ekki til	is
item	Kerfissíður	is
item	Kerisaq	sas
item	Kerisaqan haq araq hubungan	sas
item	Kerisaqan haq baru	sas
language	Kernowek	kw
item	Kerü	tt-latn
edit-page	Kesalahan hak akses	id
error	Kesalahan pengutipan: $1	id
item	Keskows	kw
item	Keskustelu	fi,fit
item	Keskustelu käyttäjästä	fi
contents	Kesota	wal
item	Ketahui lebih lanjut	ms
item	Ketulungan	ljp
menu	Keumudoe	ace
item	Keutamaan	ms
item	Kevreañ	br
item	Kevren fast	kw
menu	Kevrennow lewya	kw
menu	Kewayawa Menu	ha
item	Kezdeisoq bet	kk-latn
item	Kezdőlap	hu,hu-formal
main-page	Kezdőlap	hu,hu-formal
jump	Keçid et:	az
jump	Keçid et: naviqasiya, axtar	az
item	Keçmişini köster	crh-latn
item	Keşmíş	crh-ro
item	Kgolagano ya sennelaruri	tn
item	Khaas panna	hif-latn
item	Khai-khai permanen	nia
jump	Khangela	xh
search	Khangela	xh
menu	Khasgi avtam	gom-latn
menu	Khawujonge apha	xh
item	Khawujonge imbali yeli phepha	xh
item	Khoincheim pan	gom-latn
search	Khojo	hif-latn
item	Khon li̍t-sṳ́	hak,hak-latn
menu	Khoàⁿ	nan,nan-latn-pehoeji
item	Khoản mục Wikidata	vi
menu	Khuànn	nan-latn-tailo
menu	Khác	vi
difference	Khác biệt giữa bản sửa đổi của “$1”	vi
languages	Khì-thâ ngî-ngièn	hak,hak-latn
item	Khóa	vi
edit-page	Không có quyền thực hiện	vi
special-page	Không có trang nào liên kết đến $1.$1	vi
file-page	Không có trang nào sử dụng tập tin này.$1	vi
missing-page	Không có trang đặc biệt nào có tên này	vi
file-page	Không có độ phân giải cao hơn.	vi
menu	Không gian tên	vi
item	Ki loto	wls
item	Ki lyannaj ni kotésit	gcf
jump	Ki te fe'aluaki	wls
jump	Ki te kumi	wls
item	Ki te toho pepa	wls
item	Kiangley beayn	gv
old-revision	Kiel registrite je $1	eo
languages	Kielet	fi
item	Kijelentkezés	hu
menu	Kikin ruraqpa llamk'anankuna	qu
menu	Kikinpak llankanaman yanapanakuna	qug
item	Kiko ta link aki	pap
edit	Killkana	qug
language	Kinaray-a	krj
item	Kinbalay sa musa’ blaq sp’isat	tay
modified	Kini nga panid kataposang giusab niadtong $1, sa $1.	ceb
item	Kinosimbanon di mionit	dtp
main-page	Kintal Muka	abs
modified	Kintal akang dong ubah terakhir tanggal $1, jam $1.	abs
item	Kintal muka	abs
item	Kintal spesial	abs
search	Kintun	arn
retrieved	Kinua sa "$1"	bcl
item	Kio enhavas ligilojn ĉi tien	eo
fold	Kirish	uz
item	Kirish	uz
item	Kirish / Hisob yaratish	uz
item	Kiriw	kaa
item	Kiriş	crh-latn
item	Kirjaudu sisään	fi
item	Kirjaudu sisään tai luo tunnus	fi
item	Kirjaudu ulos	fi
item	Kirjautunut käyttäjällä $1	fi
special-page	Kirjoita sivun nimi nähdäksesi muutokset sivuihin, joista on linkki tähän sivuun tai joihin on linkki tältä sivulta.$1	fi
menu	Kirjoitusjärjestelmät	fi
item	Kirjuttauvu	krl
jump	Kirukira ku	hke
jump	Kirukira kwa buxondero	hke
item	Kishambalo	hke
language	Kiswahili	sw
menu	Kit irapatcitcikan	atj
item	Kitaa an kaagi	war
item	Kitaen ti pakasaritaan	ilo
item	Kitaun in piyagba'guhan	tsg
item	Kitawīdinsnas en seītans pāusans	prg
menu	Kiti projektai	lt
special-tab	Kitiwara-kaá	yrl
languages	Kitomis kalbomis	lt
item	Kiungo cha daima	sw
history-page	Kiválasztott változatok összehasonlítása	hu
edit	Kiwiwid	na
item	Kiwiwid	na
menu	Kizungechi küzawpeyüm	arn
menu	Kişisel araçlar	tr
retrieved	Kiʻi ʻia mai "$1"	haw
item	Kjak	fo
missing-page	Kjo faqe e veçantë nuk ekziston	sq
languages	Kjo faqe nuk ekziston në gjuhët e tjera.	sq
missing-page	Kjo faqe nuk është krijuar ende.	sq
modified	Kjo faqe âsht ndryshue për herë të fundit me $1, n'orën $1.	aln
viewed	Kjo faqe është aksesuar $n herë.	sq
viewed	Kjo faqe është aksesuar një herë.	sq
edit-notice	Kjo faqe është e mbrojtur për të parandaluar redaktimi apo veprime të tjera.$1	sq
modified	Kjo faqe është redaktuar për herë të fundit më $1, në $1.	sq
category-page	Kjo kategori aktualisht nuk përmban asnjë faqe apo media.	sq
file-page	Kjo skedë përmban hollësira të tjera të cilat mund të jenë shtuar nga kamera ose skaneri dixhital që është përdorur për ta krijuar.$1	sq
file-page	Kjo skedë është nga $1 dhe mund të përdoret në projekte të tjera.$1	sq
item	Kjörstillingar	is
item	Klaafe	ksh
categories	Klad	vo
hidden-categories	Klad peklänedöl	vo
categories	Klads	vo
hidden-categories	Klads peklänedöl	vo
file-page	Klaku daton/tempon por vidi la dosieron kia ĝi aspektis tiam.$1	eo
search	Klask	br
categories	Klass	kw
hidden-categories	Klass kudhys	kw
categories	Klassys	kw
hidden-categories	Klassys kudhys	kw
file-page	Klicka på ett datum/klockslag för att se filen som den såg ut då.$1	sv
file-page	Klicke auf einen Zeitpunkt, um diese Version zu laden.$1	de
file-page	Klik op een datum/tijd om het bestand te zien zoals het destijds was.$1	nl
file-page	Klik pada tanggal/waktu untuk melihat berkas ini pada saat tersebut.$1	id
file-page	Klik pada tarikh/waktu untuk melihat rupa fail tersebut pada waktu itu.$1	ms
file-page	Klik på en dato/tid for at se filen som den så ud på det tidspunkt.$1	da
file-page	Klikk på dato/klokkeslett for å sjå fila slik ho var på det tidspunktet.$1	nn
file-page	Klikk på et tidspunkt for å vise filen slik den var på det tidspunktet.$1	no
file-page	Kliknij na datę/czas, aby zobaczyć, jak plik wyglądał w tym czasie.$1	pl
file-page	Kliknite datum in čas za ogled datoteke, ki je bila takrat naložena.$1	sl
file-page	Kliknite na datum/vreme da biste videli tadašnju verziju datoteke.$1	sr-el
file-page	Kliknite na datum/vrijeme da biste vidjeli tadašnju verziju datoteke.$1	sh-latn
file-page	Kliknite na datum/vrijeme da vidite verziju datoteke iz tog vremena.$1	bs
file-page	Kliknite na datum/vrijeme kako biste vidjeli datoteku kakva je tada bila.$1	hr
file-page	Kliknutím na datum a čas se zobrazí tehdejší verze souboru.$1	cs
file-page	Kliko mbi një datë/orë për ta parë skedarin siç është shfaqur në atë kohë.$1	sq
hidden-categories	Kliptas kategōrijas	prg
hidden-categories	Kliptā kategōrija	prg
special-tab	Klonglo floua boué	bci
item	Klonglo floua boué moun	bci
item	Klè noun	bci
menu	Klélè lika moun	bci
file-page	Klõpsa kuupäeva ja kellaaega, et näha sel ajahetkel kasutusel olnud failiversiooni.$1	et
item	Kmpriyux quri	trv
item	Kmpriyux snii	trv
tagline	Ko au $s	bol
footer	Ko e puipuiaga ke he tau talahauaga mo e talahauaga fakatagata	niu
item	Ko e tau matutakiaga he mena e	niu
item	Ko jokkii ɗoo	ff
modified	Ko kuatia oñemoambue kuri: $1, $1.	gn
retrieved	Ko marandu ou "$1" pegua	gn
modified	Ko te pāsina aeni ne'e fetogi i te $1, i te $1.	wls
footer	Koan-hē $s	nan,nan-latn-pehoeji
item	Koartlyn feroare	fy
edit	Kod źródłowy	pl
item	Kod źródłowy	pl
edit	Kodea ikusi	eu
item	Kodea ikusi	eu
item	Kodea ikusia	eu
item	Kodu göstər	az
item	Kogukonnavärav	et
item	Kohenda	olo
item	Kohentele	krl
edit	Kohentele wikitekstie	krl
item	Koi bhi panna	hif-latn
footer	Kokoam ntiase	tw
footer	Kokoamu nhyehyɛɛ	fat
footer	Kokomoi $s	dtp
jump	Kokɛndɛ na:	ln
item	Kolawo enyunzi egguka ku lupapula luno nga bwe lufaanana ku ssaawa eno	lg
edit	Koma adhi ubido	ekp
fold	Kombisa	ts
fold	Komenco	eo
error	Komentosarjavirhe: $1	fi
history-page	Kompari la elektitajn versiojn	eo
item	Komunikat	pl
item	Komunitatearen ataria	eu
item	Komunuma portalo	eo
item	Komíkitola	ln
item	Komɔ́nisa mokóló	ln
footer	Kona-ba $s	tet
item	Konecté	gcf
item	Konekte	ht
item	Koneltuyelelu kakünun	arn
footer	Konfidenciallıq siyasatı	kaa
language	Kongo	kg
item	Konkülen	arn
item	Konnègté sokò	gcr
edit-page	Konservi la ŝanĝojn	eo
edit-page	Konservi paĝon	eo
item	Konstanta ligilo	eo
footer	Konten tersedia sesuai di bawah $1.	id
contents	Kontenido	pap
contents	Kontent	vep
jump	Kontent qismiga oʻtish	uz
contents	Kontenut	mt
contents	Kontni	gcf,ht
item	Konto loomine	et
item	Kontribuoj	eo
special-page	Kontribuoj de la uzantino $1	eo
special-page	Kontribuoj de la uzanto $1	eo
item	Kontribuoj de uzanto	eo
item	Kontribusi	id
item	Kontribusi pengguna	id
special-page	Kontribusi pengguna $1	id
item	Kontributet	sq
special-page	Kontributet e përdorueses për $1	sq
item	Kontributet e përdoruesit	sq
special-page	Kontributet e përdoruesit për $1	sq
item	Kontua sortu	eu
edit-notice	Kontuan izan ezazu $s webgunean egindako ekarpen guztiak $1 lizentziaren pean argitaratzen direla (xehetasunetarako, ikus $1).$1	eu
error	Kontuz: Txantiloiak sartzen duena oso handia da.	eu
item	Konu ekle	tr
item	Konèkté	acf
item	Kopi e lolomi	sm
item	Kopiang malyaring i-print	pam
item	Kopienas portāls	lv
hidden-categories	Kopin Warrangan	nys
item	Koppelingen naar deze pagina	nl
item	Kopī bēc tiţbaģhē	aeb-latn
item	Korisnica	sh-latn,sr-el
item	Korisnik	sh-latn,sr-el
menu	Korisnička navigacija	bs,sh-latn,sr-el
item	Korisnička stranica	bs,sh-latn
item	Korisnički dnevnici	sh-latn
item	Korisnički doprinosi	sh-latn,sr-el
menu	Korisnički izbornik	hr
menu	Korisnički meni	bs,sh-latn,sr-el
item	Koru	tr
menu	Koshshaa	wal
jump	Koshshaakko xaalla	wal
item	Kota	kg
languages	Kotakahi aiarimowewina	atj
language	Kotava	avk
item	Kouhupan	dtp
jump	Kounndè	bci
search	Kounndèlè	bci
language	Koyraboro Senni	ses
search	Koyya	wal
menu	Koyyiyo ogeta	wal
jump	Koyyiyoosaakko xaalla	wal
item	Kozman	gcr
contents	Koñtënü	aeb-latn
item	Koʻchirish	uz
edit-page	Koʻrib chiqish	uz
item	Koʻrish	uz
item	Ko‘chirish	uz
item	Kpa hu nang á̱ maai lyui a̱ni	kcg
item	Kpa na ka̱n zzu ni	kaj
item	Kpalinkpaa soli	dag
item	Kpataki Kperegi	nup
menu	Kpatuɣa	dag
footer	Kpechieek	ann
item	Kpekpeɖeŋu	ee
menu	Kpeme	ibb
item	Kpengü gbê tî lêmbëtï nî	sg
redirect-page	Kperegi etiyetatun	nup
item	Kperegi eye kama	nup
special-tab	Kperegi kayin	nup
item	Kperegi kayinzhi	nup
modified	Kperegi nana de edzunta zumango fo $1, tati $1.	nup
footer	Kplɔasilemenyawo	ee
item	Kpungo	ibb
item	Kpɔ xoxoawo	ee
item	Kpɛ	dga
item	Kpɛ kyɛ	wlx
item	Kpɛma	dag
item	Kpɩtɩna	kbp
footer	Kpεkpεmgan gwεt	nmz
item	Kpọ mfufuk	ann
item	Kpụhọde	efi
edit	Kpụhọde ntọnọ	efi
history-page	Krahasoni versionet e përzgjedhura	sq
main-page	Krataafa Titiriw	ak
main-page	Krataafa Tsitsir	fat
item	Krataafa no mu biara	fat
special-tab	Krataafa soronko	fat
main-page	Kratafa Titiriw	tw
redirect-page	Kratafa a yɛyi akɔ bɛbi foforo	tw
redirect-page	Kratafa a ɔdze wo kɔ beebi fofor	fat
item	Kratafa biaa	tw
item	Kratafa soronko	tw
item	Kratafa titiriw	tw
item	Kratafa tsitsir	fat
edit-page	Kreado de $1	eo
item	Krei	eo
item	Krei konton	eo
item	Krejt faqet	sq
special-page	Krejt faqet me parashtesa	sq
search	Kreni	hr
fold	Kreu	sq
item	Kreu	sq
language	Kreyòl ayisyen	ht
item	Krijo	sq
item	Krijo llogari	sq
item	Krijo një llogari	sq
language	Krio	kri
language	Kriyòl gwiyannen	gcr
item	Kronologio	io
jump	Kruxyo	tru
item	Kthehu te faqja "$1".	sq
item	Ku cinca ka sweswi-nyana	ts
redirect-page	Ku lombulula kudi:	lua
item	Ku nasiibso bog	so
footer	Ku saabsan $s	so
item	Ku-thin lièn-kiet	hak,hak-latn
item	Kualke página	pap
footer	Kuan-hē $s	nan-latn-tailo
special-tab	Kuatia mba'erãitéva	gn
redirect-page	Kuatia ojegueraha jeýva	gn
item	Kuatiakuéra mba'erãitéva	gn
item	Kuatiaripaperaçawa yuçenaçawa	yrl
item	Kuatiarogue oñembosako'íva	gn
search	Kubek	mui
footer	Kubijyanye na $s	rw
tagline	Kubijyanye na $s	rw
menu	Kubukeka	ss
tagline	Kubva $s	sn
tagline	Kuchokera ku $s	ny
retrieved	Kuchotsa $1	ny
jump	Kudukila ku:	tum
item	Kudumbizgana	tum
search	Kufufuza	tum
tagline	Kufuma $s	tum
retrieved	Kufuma ku "$1"	tum
footer	Kuhusu $s	sw
error	Kujdes: Numri i shablloneve që perfshihen është shumë i madh.	sq
error	Kujdes: Renditja kryesore e çelësit "$1" refuzon renditjen e mëparshme kryesore të çelësit "$1".	sq
edit-notice	Kujdes: S’keni bërë hyrjen në llogari.$1	sq
item	Kukambirana	ny
menu	Kukebulula	lua
menu	Kulanguteka	ts
fold	Kuleeja	lua
footer	Kulekele pilikino	haw
item	Kulemba	tum
menu	Kullanıcı gezintisi	tr
item	Kullanıcı katkıları	tr
menu	Kullanıcı menüsü	tr
item	Kullanıcı mesaj	tr
menu	Kullanıcı sayfa araçları	tr
item	Kullanıcı sayfası	tr
redirect-page	Kulruaa Sakam	hoc-latn
footer	Kuluenda $s	hke
redirect-page	Kulutiska jani kunyake	tum
redirect-page	Kulutiska ku:	tum
search	Kumi	niu,to,wls
menu	Kumona kua bunyi	lua
item	Kumona maalu aa kala	lua
categories	Kumu	kai
item	Kuncica loku yelanaka	ts
menu	Kundaharã	gn
contents	Kuprins	ruq-latn
item	Kupu noa pē	to
item	Kurasa maalumu	sw
language	Kurdî	ku
language	Kurdî (latînî)	ku-latn
menu	Kure	bol
menu	Kure menu	bol
edit-page	Kuriamas straipsnis „$1“	lt
item	Kurti	lt
menu	Kuru	knc,kr
tagline	Kuruga $s	nyn,nyo,ttj
item	Kuruk log	kge,ljp
redirect-page	Kusa mu:	lg
edit	Kushitulula	lua
item	Kusintha kumene kwachitika posachedwa	ny
item	Kusintha kuphya	tum
fold	Kusokoka	lua
item	Kustuta	et
tagline	Kusuka e $s	ts
special-page	Kutip Halaman Ini	id
item	Kutip halaman ini	id
tagline	Kutoka $s	sw
retrieved	Kutsatfwe ku "$1"	ss
item	Kuturu	sq
categories	Kuuhenɔ	gaa
categories	Kuuhenɔi	gaa
menu	Kuuruɗum	ff
menu	Kuutorɗe maa keeriiɗe	ff
tagline	Kuva $s	rn
item	Kuzatish	uz
item	Kuzatmaslik	uz
item	Kuzatuv roʻyxati	uz
item	Kuzatuv roʻyxatim	uz
modified	Kuá sowa usinimuka'ana pauçape $1, $1 rupí.	yrl
footer	Kuñiwtun kimel zungu	arn
item	Kuɔny	din
language	Kwanyama	kj
edit	Kweltekst bewerke	frr
jump	Kwenda na:	kg
languages	Kwezinye Ilwimi	xh
menu	Kwɛlɔi	gaa
item	Kwɛmɔ nibii ni eho	gaa
edit-page	Ky është një redaktim i vogël	sq
fold	Kyerɛ	abr
missing-page	Kyseistä toimintosivua ei ole	fi
item	Kyusa	lg
menu	Kyusa endabika ya by'olaba wano	lg
item	Kyšy apuo	krl
footer	Kyɩɩhɩkyɩɩhɩba	wlx
jump	Kàu tō-lám	nan-latn-tailo
item	Káng lĭk-sṳ̄	cdo,cdo-latn
hidden-categories	Käkidüq katõgooriaq	vro
hidden-categories	Käkit katõgooria	vro
menu	Käkluɔi	din
item	Kärötdäcwäär	din
contents	Kätɔ̈	din
special-page	Käyttäjän $1 muokkaukset	fi
item	Käyttäjän muokkaukset	fi
menu	Käyttäjänavigaatio	fi
item	Käyttäjäsivu	fi
menu	Käyttäjäsivun työkalut	fi
menu	Käyttäjävalikko	fi
menu	Kåhon ramienta	ch
item	Kêliak riwayat	rej
item	Këkerɛkthïn	din
search	Kërko	aae,sq
search	Kërko $s	sq
special-page	Kërko kontributet	sq
file-page	Kích thước bản xem trước $1 này của tập tin $1: $1.	vi
file-page	Kích thước hình xem trước: $1.	vi
item	Kíríş	crh-ro
languages	Kî-thann ê gí-giân	nan-latn-tailo
languages	Kî-thaⁿ ê gí-giân	nan,nan-latn-pehoeji
search	Kîdîr	crh-ro
menu	Kò-jîn kang-khū	nan,nan-latn-pehoeji
menu	Kò-jîn ke-si	nan-latn-tailo
contents	Kòntèntdèm	kri
menu	Kórinisler	kaa
menu	Kóríníşler	crh-ro
jump	Kô wafan	bci
footer	Kôan-yî $s	hak-latn
item	Kõik leheküljed	et
special-page	Kõik pealkirjad eesliitega	et
item	Kömek	tk
item	Kömək	az
item	Kömək səhifəsi	az
menu	Körünişler	crh-latn
menu	Körüsh	ug-latn
menu	Körınıs	kk-latn
item	Közelben	hu
item	Közreműködések	hu
special-page	Közreműködések szűrése	hu
item	Közösségi portál	hu
menu	Kûng-khí-siông	hak,hak-latn
menu	Küdawpeyüm	arn
edit	Kümeelün	arn
item	Kümeelün	arn
menu	Küçü	tt-latn
languages	Kėtuom kalbuom	sgs
language	Kırmancki	kiu
redirect-page	Kırışiya be:	diq
error	Kļūda atsaucē: $1	lv
item	Kōkua	haw
item	Kōrerorero	mi
redirect-page	Kōrure whārangi	mi
item	Kō̤ páh-éng bēng-buōng	cdo,cdo-latn
footer	Kūondõkst	liv
item	Kɔ mu	fat,tw
languages	Kɔkɔɛ mine poɔ	dga
languages	Kɔkɔɛ mine puoŋ	wlx
item	Kənd meydanı	az
tagline	Kɛjɛ $s	gaa
jump	Kɛɛcthïn:	din
menu	Kɩlabɩnaʋ	kbp
redirect-page	Kɩpɩsɩnaʋ takayɩhayʋʋ	kbp
languages	Kʋnʋmɩŋ lɛɛŋ	kbp
footer	Kʼabuli na var ixvenu ondepe	lzz
item	Kẽ	mos
jump	Kẽng n bao n bãng-y	mos
special-page	Kết quả tìm kiếm	vi
special-page	Kết quả tìm kiếm “$1”	vi
item	L que lhiga eiqui	mwl
tagline	L'badg n $s	nmz
contents	L'nin gwɛɛt	nmz
modified	L'pache-lo al o tè modifiée l'fouos darin l' $1, à $1.	pcd
modified	L'ultum c'l'à lavurè atoran a 'sta pàgina da $1, a $1.	rgn
modified	L'ùrtimu canciu a sta pàggina è dû $1 ê $1.	scn
modified	L-aħħar bidla fuq il-paġna: $1, $1.	mt
language	La .lojban.	jbo
item	La Primera Hoja	lad
main-page	La Primera Hoja	lad
modified	La dernière modification de cette page a été faite le $1 à $1.	fr
modified	La edita la plu resente de esta paje ia es a $1, a $1	lfn
footer	La enhavo estas disponebla laŭ $1, se ne estas alia indiko.	eo
file-page	La jena paĝo ligas al ĉi tiu dosiero:$1	eo
special-page	La jenaj paĝoj ligas al $1:$1	eo
file-page	La jenaj paĝoj ligas al ĉi tiu dosiero:$1	eo
file-page	La page suivante utilise ce fichier :$1	fr
notice	La printebla versio ne plu estas subtenata kaj povas havi bildigajn erarojn.$1	eo
file-page	La pàgina següent utilitza aquest fitxer:$1	ca
modified	La pàgina va ser modificada per darrera vegada el $1 a les $1.	ca
old-revision	La revisió el $1 per $1	ca
file-page	La seguente pagina usa questo file:$1	it
file-page	La siguiente página usa este archivo:$1	es
notice	La version imprimable n’est plus prise en charge et peut comporter des erreurs de génération.$1	fr
notice	La versione stampabile non è più supportata e potrebbe contenere errori di resa.$1	it
notice	La versió per a impressora ja no és compatible i pot tenir errors de representació.$1	ca
notice	La versión para imprimir ya no se admite y puede contener errores de representación.$1	es
modified	La última edición d'esta páxina foi'l $1 a les $1.	ast
menu	La'ad	kus
item	Laadi alla PDF	et
item	Laag een	aig
fold	Laajenna	fi
item	Laangɨra hɨstoríya	lag
modified	Laatst bewerkt op $1, om $1	nl
redirect-page	Lab nbuɣisi yaɣali	dag
item	Laba ebyafaayo bya fayiro eno	lg
item	Labau hpe yu u	kac
redirect-page	Labi wuhi kpa	dag
menu	Labnengo moxton	rmy
special-page	Labojumu vēsture	lv
edit	Labot	lv
item	Labot	lv
edit-page	Labot $1	lv
edit-page	Labot lapas "$1" sadaļu	lv
edit	Labot pirmkodu	lv
item	Labot pirmkodu	lv
edit	Labot sadaļu: $1	lv
item	Labot šo lapu	lv
edit	Labot šīs lapas ievadsadaļu	lv
edit-notice	Labošanas palīdzība	lv
item	Ladda ned PDF	sv
item	Ladda upp fil	sv
language	Ladin	lld
language	Ladino	lad
item	Laetša histori	nso
item	Lag brukarkonto / logg inn	nn
menu	Lagi	ms
item	Lagiib kwɛkwɛɛlb	nmz
item	Lagomatai	niu
edit-page	Lagra sida	nn
edit-page	Lagre endringer	no
edit-page	Lagre siden	no
item	Laguntza	eu
item	Laguntza orrialdea	eu
item	Lahat ng pahina	tl
special-page	Lahat ng pahinang may unlapi	tl
footer	Lahtiütlused	et
menu	Lainnya	id
item	Lakay	acf
main-page	Lakay	acf
file-page	Laki ng pasilip na ito: $1.	tl
special-tab	Lakir/Zin'ig linɛ bɛɛ li kɔn'	kus
jump	Laktaw ngadto ha:	war
menu	Lala wofanö	nia
footer	Lalwa asi confisans	gcf
languages	Lam jeenm	nmz
item	Laman	ms
main-page	Laman Tatambaian	bjn
item	Laman Utama	ms
main-page	Laman Utama	ms
item	Laman Utamo	min
item	Laman babarang	bjn
item	Laman bantuan	ms
item	Laman baru	ms
file-page	Laman berikut menggunakan fail ini:$1	ms
modified	Laman boi pinalap demburi lekat $1, jam $1.	bdr
item	Laman hos	mui
modified	Laman ini kali terakhir disunting pada $1, $1.	ms
edit-notice	Laman ini telah dikunci untuk melarang penyuntingan atau sebarang tindakan yang lain.$1	ms
viewed	Laman ini telah dilihat sebanyak $n kali.	ms
viewed	Laman ini telah dilihat sekali.	ms
missing-page	Laman ini tiada teks buat masa sekarang.$1	ms
languages	Laman ini tidak tersedia dalam bahasa lain.	ms
item	Laman istimewa	min
item	Laman istimiwa	bjn
item	Laman khas	ms
missing-page	Laman khas tidak wujud	ms
modified	Laman ko taakhia diubah pado $1, tanggal $1.	min
redirect	Laman lencongan	ms
redirect-page	Laman lencongan	ms
modified	Laman ngini pahabisan diubah wayah $1, pukul $1.	bjn
modified	Laman ni buncitan didandani pangko $1, jam $1.	mui
redirect-page	Laman pangaliahan	min
redirect-page	Laman paugahan	bjn
redirect-page	Laman pengalîan	mui
item	Laman pengguna	ms
item	Laman perbincangan pengguna	ms
item	Laman projek	ms
item	Laman rambang	bdr
item	Laman rawak	ms
item	Laman spisil	bdr
item	Laman sumbarang	min
item	Laman tatambaian	bjn
menu	Laman untuk penyunting log keluar	ms
item	Laman utama	ms
special-page	Laman yang mengandungi pautan ke "$1"	ms
special-page	Laman-laman berikut mengandungi pautan ke $1:$1	ms
category-page	Laman-laman dalam kategori "$1"	ms
main-page	Lambar Keterubah	iba
redirect-page	Lambar kalih	iba
item	Lambar keterubah	iba
item	Lambar seneka	iba
item	Lambar spesyel	iba
modified	Lambar tu kali kepenudi diedit maya $1, jam $1.	iba
jump	Lamma dhe:	kw
languages	Languages	en
languages	Langues	fr
item	Languta matimu	ts
search	Lanjut	id
menu	Lankide orrialdeko tresnak	eu
item	Lankidearen ekarpenak	eu
item	Lantawon ang nagkalatabo	hil
jump	Lanturang ka:	ban
item	Lap figyelése	hu
item	Lap idézése	hu
edit-page	Lap mentése	hu
item	Lap találomra	hu
jump	Lap tetejére	hu
item	Lapa	lv
special-page	Lapas aizsardzība	lv
menu	Lapas darbības	lv
item	Lapas informācija	lv
special-page	Lapas parametri	lv
menu	Lapas redaktoriem, kuri nav pieslēgušies	lv
menu	Lapas rīki	lv
item	Lapas žurnāli	lv
special-page	Lapas, kurās ir saites uz lapu "$1"	lv
item	Lapfigyelés vége	hu
edit	Lapforrás	hu
item	Lapforrás	hu
item	Lapinformációk	hu
menu	Lapműveletek	hu
item	Lapnaplók	hu
menu	Lapok kijelentkezett szerkesztőknek	hu
item	Lapom	hu
item	Laptörténet	hu,hu-formal
item	Lapvédelem	hu
special-page	Las siguientes páginas enlazan a $1:$1	es
file-page	Las siguientes páginas usan este archivo:$1	es
footer	Lasetiäđuh $s	smn
footer	Lassedieđut $s birra	se
modified	Last edited on $1, at $1	en
item	Last ned PDF	no
item	Last opp fil	nn,no
item	Lastaj ŝanĝoj	eo
item	Laste kenki	srn
modified	Laste redaktita je $1, $1	eo
special-page	Lastnosti strani	sl
item	Lataa PDF	fi
item	Lates' change	jam
old-revision	Latest revision	en
old-revision	Latest revision as of $1	en
language	Latgaļu	ltg
language	Latina	la
language	Latviešu	lv
item	Lau fifili	niu
search	Laukīs	prg
jump	Lava	ts
search	Lava	ts
item	Lawen ya ing amlat	pam
jump	Lawwij	aeb-latn
search	Lawwij	aeb-latn
item	Layihə səhifəsi	az
language	Lazuri	lzz
languages	Laèn basa	bew
menu	Lañser merdeiñ	br
redirect-page	Lch athdhírithe	ga
footer	Le contenu est disponible sous licence $1 sauf mention contraire.	fr
languages	Le gbe bubuwo me	ee
file-page	Le seguenti $n pagine usano questo file:$1	it
special-page	Le seguenti pagine contengono dei collegamenti a $1:$1	it
retrieved	Le tšwa go "$1"	nso
modified	Le ultime modification de iste pagina data del $1 a $1.	ia
modified	Le wáala' k'exa'ab tu k'iinil $1 láas $1.	yua
language	Lea faka-Tonga	to
item	Leagan inphriontáilte	ga
item	Leagâ-ti	rup
item	Leam permanent	fur
item	Leams a cheste vôs	fur
item	Leathanach fánach	ga
special-tab	Leathanach speisialta	ga
item	Leathanaigh speisialta	ga
redirect-page	Lebe tugle nenga	mos
redirect-page	Lebe tʋgle ni:	mos
menu	Lebokoso la dithulusu	tn
item	Lectură	ro
item	Ledschde Ännarunge	pfl
item	Leer	es
item	Leetst feranrangen	frr
footer	Legal notice	jam
footer	Legala averto	io
history-page	Legendă: (actuală) = diferențe față de versiunea curentă,$1	ro
item	Legg til diskusjon	no
languages	Legg til språk	nn,no
item	Leggi	it
item	Legi	eo
menu	Legué ti tamboula na ndo gbanda tere	sg
item	Legătură permanentă	ro
item	Legǎtul a ce pažu	ruq-latn
item	Lehekülg logides	et
missing-page	Lehekülge, kuhu link sind suunas, pole veel.$1	et
edit-page	Lehekülje $1 lähteteksti vaatamine	et
special-page	Lehekülje atribuudid	et
special-page	Lehekülje kaitse	et
item	Lehekülje teave	et
menu	Lehekülje toimingud	et
menu	Lehekülje tööriistad	et
modified	Lehekülje viimane muutmine: $1, $1	et
category-page	Leheküljed kategoorias "$1"	et
special-page	Leheküljed, mis viitavad lehele "$1"	et
special-page	Leheküljega "$1" seotud muudatused	et
special-page	Leheküljele $1 ei viita ükski lehekülg.$1	et
special-page	Lehele $1 viitavad järgmised leheküljed:$1	et
menu	Lehetoimingud	et
search	Leit	is
search	Leita	fo,is
special-page	Leita að framlögum	is
search	Leita á $s	is
special-page	Leitarniðurstöður	is
special-page	Leitarniðurstöður fyrir „$1“	is
item	Lejupielādēt PDF	lv
item	Lekav e ur	brh
jump	Lele iā:	haw
modified	Leli khasi lagcinwa ukuhlelwa ngo-$1, nge-$1.	zu
modified	Lelikhasi ligcine kushintjwa ngetingu $1, ngo $1.	ss
special-tab	Lempa malebbi	bug
redirect-page	Lempa palettéq	bug
item	Lempa sembarang	bug
item	Lemparang malebbi	bug
menu	Lenaneo la ho tsamaea	st
redirect	Lencong ke:	ms
redirect-page	Lencong ke:	ms
item	Lenke a ɔnnsesa	fat
item	Lenke a ɔnsesa	abr
item	Lenke deɛhe ne wɔ ha	abr
item	Lenker hit	no
item	Lenkjer hit	nn
item	Leolere	mnc
footer	Leorna ymbe $s	ang
item	Leqephe la pele	st
main-page	Leqephe la pele	st
special-tab	Leqephe le khethehileng	st
modified	Leqephe lena le qetetse ho fetoloa ka $1 , ka $1 .	st
item	Ler	gl,pt,pt-br
item	Lernu pli	eo
item	Les	nn,no
file-page	Les $n pages suivantes utilisent ce fichier :$1	fr
file-page	Les $n pàgines següents utilitzen aquest fitxer:$1	ca
special-page	Les pages ci-dessous contiennent un lien vers $1 :$1	fr
special-page	Les pages ci-dessous contiennent un lien vers $1 :$1	fr
special-page	Les següents pàgines enllacen amb $1:$1	ca
item	Lesa	is
item	Lesen	de
item	Leswi khwekelaka laha	ts
contents	Leswinga ndzeni	ts
hidden-categories	Let ebi kè ọgbọn̄	ann
edit-notice	Let op: alle bijdragen aan $s worden geacht te zijn vrijgegeven onder de $1 (zie $1 voor details).$1	nl
hidden-categories	Let ọgbọn̄	ann
item	Letlakala la pele	nso
main-page	Letlakala la pele	nso
modified	Letlakala le fetotšwe la mafelelo ka $1, $1.	nso
special-tab	Letlakala le le kgethegilego	nso
item	Letlakala le lengwe le le lengwe	nso
modified	Letschti Bearbeitig vo dere Syte: $1, $1	gsw
item	Letschti Änderige	gsw
item	Letste Ennrunge	hrx
item	Letzte Änderungen	de,de-ch
item	Letöltés PDF-ben	hu
menu	Leumah	ace
item	Lexo	sq
item	Lezen	nl
redirect-page	Leɛre ko	dga
redirect-page	Leɛwulluu	dga
item	Lhieggan clou	gv
item	Lhigaçon pa siempre	mwl
language	Li Niha	nia
item	Li jwasslu 'l hawn	mt
item	Lia permanente	lfn
item	Lia versi lama	abs
item	Lias a esta paje	lfn
menu	Libhokisi Lemathulusi	ss
footer	Licencne postajenja	hsb
item	Lidhja e përhershme	sq
item	Lidhjet këtu	sq
item	Liein nga ô lè titi	bci
item	Lien permanent	fr,frc
item	Lien ya ntangu yonso	kg
menu	Lietotāja navigācija	lv
language	Lietuvių	lt
item	Ligam istoric	oc
item	Ligame permanente	co
item	Ligamine permanente	ia
item	Ligasaun mahelak	tet
item	Ligason permanenti	kea
item	Ligasons pa es pájina	kea
item	Ligazón permanente	gl
item	Ligiloj ĉi tien	eo
difference	Ligne $1 :	fr
difference	Ligne $1 :	fr
language	Ligure	lij
item	Ligàmene permanente	sc
item	Ligâturâ permanentâ	rup
item	Ligătură permanentă	ruq-latn
redirect-page	Lihambise ulise phaya	xh
item	Lihat	id,ms
item	Lihat di $1	id,ms
history-page	Lihat log bagi laman ini	ms
history-page	Lihat log halaman ini	id
edit-page	Lihat perubahan	id,ms
edit-page	Lihat pratayang	id
item	Lihat riwayat	id
item	Lihat sejarah	ms
edit	Lihat sumber	id,ms
item	Lihat sumber	id,ms
edit-page	Lihat sumber $1	id
edit-page	Lihat sumber bagi $1	ms
item	Lihimi tarihi	dag
item	Liink ma' tu k'exa'al	yua
menu	Liiska laga galo	so
item	Lijami pirmanenti	scn
main-page	Likhasi Lelikhulu	ss
redirect-page	Likhasi lekutfumela	ss
item	Likhasi lelikhulu	ss
item	Likitisize	loz
menu	Liké moun	bci
retrieved	Lilazhin "$1"	nup
item	Lim pèrmanent	frp
footer	Limalunga ne$s	xh
languages	Limbi	ro
language	Limburgs	li
footer	Limitason di rusponsabilidadi	kea
footer	Limitação de Responsabilidade	pt
item	Lindung	ms
item	Lindungi	id
difference	Line $1:	en,nn
item	Ling'ki di bye petulo	loz
item	Linga kwakapinda	kck
item	Lingambo parmanente	vec
item	Linggs af däj Saidn	vmf
item	Lingid siia	et
item	Lingo na yâ ti site	sg
language	Lingua Franca Nova	lfn
languages	Linguas	gl
languages	Lingue	it
languages	Lingvoj	eo
language	Lingála	ln
difference	Linha $1:	pt,pt-br
difference	Linia $1:	pl,ro
difference	Linio $1:	eo
difference	Linje $1:	da,no
item	Link a ɛwɔ hɔ daa	tw
item	Link do tej wersji	pl
item	Link do wersji	pl
item	Link ngagai lambar tu	iba
item	Link per for	lld
item	Link permanente	cbk-zam,it,pt-br
item	Link permanentöj	sei
item	Link tetap	iba
item	Link trwały	szl
item	Link trwały do wersji	pl
item	Link tẽnhẽ çupé	yrl
item	Link wey no dey chenj	pcm
item	Link yakukhalilila	tum
item	Linkat tänne	olo
item	Linken op dës Säit	lb
item	Linki ni tsakeee	gaa
item	Linkid tänne	vot
item	Linkiga daaimka ah	so
item	Linkit tänne	krl
item	Linkitettyjen sivujen muutokset	fi
missing-page	Linkki toi sivulle, jota ei vielä ole olemassa.$1	fi
item	Linkon ijo	tly
languages	Linkovi na druge jezike nalaze se u gornjem desnom uglu stranice pored naslova članka. Idi na vrh.	bs
item	Links ap disse Siede	stq
item	Links auf diese Seite	de,de-ch
item	Links auf dé Seiten	bar
item	Links che porta tlo	lld
item	Links juriyi nadin	knc,kr
item	Links nae deze bladzie	zea
item	Links nao dees pagina	li
item	Links opp dise Sied	pdt
item	Links uff de Seite	sli
item	Links uff die Seit	hrx
item	Linku çë nëng lëvizet	aae
item	Linkujące	pl
item	Linkutettuloin sivuloin muutokset	olo
item	Linky napravjajuče ovde	isv-latn
retrieved	Lino katar "$1"	rmy
difference	Linya $1:	tl
item	Liphetoho tsa morao-rao	st
item	Liphetoho tse amanang	st
hidden-categories	Lipoilole vorg	gom-latn
hidden-categories	Lipoilolo vorg	gom-latn
item	Lire	fr
search	Lire	fr
contents	Lis isi	mui
languages	Lisa keeli	et
item	Lisa teema	et
contents	Lischt vum Inhalt	pdc
menu	Lisebelisoa	st
menu	Lisebelisoa tsa botho	st
item	Lisoro	sg
menu	Lista de bistas	sro
item	Lista de seguimiento	es
item	Lista de vixilancia	gl
contents	Lista di contenuc	lld
item	Lista e vëzhgimit	sq
item	Lista praćenja	sh-latn
menu	Lista ëd navigassion	pms
menu	Listaan ti pagdaliasatan	ilo
item	Liste de suivi	fr
categories	Liste des catégories	fr
menu	Lisää	fi
item	Lisää aihe	fi
languages	Lisää kieliä	fi
tagline	Livela	xh
language	Livvinkarjala	olo
item	Liwaton	hil
item	Liyak riwayat	kge,ljp
modified	Liá-chak ya̍p-mien chui-khiûn siû-thin yî $1.	hak-latn
item	Liên kết cố định	vi
item	Liên kết thường trực	vi
difference	Liña $1:	gl
menu	Lične alatke	sh-latn,sr-el
menu	Lični alati	bs
item	Liŋkkejum siijđoi nubástusah	smn
item	Liŋkkuum seeidai muttâz	sms
menu	Llamk'anakuna	qu
menu	Llankanakuna	qug
item	Llegeix	ca
languages	Llengües	ca
item	Llista de seguiment	ca
menu	Lloc	ca
menu	Llywio	cy
hidden-categories	Lnqing na pintbcyan	tay
modified	Lo dèrriér changement de cela pâge est étâ fêt lo $1 a $1.	frp
item	Lo qu'atija p'acá	ext
item	Lo qu'enllaza equí	ast
item	Lo que enlaza aquí	es,es-formal
jump	Lo ti ugbo ke neke téné énwu	igl
item	Lo'iya	gor
retrieved	Loat di la "$1"	ruq-latn
edit-page	Loatõrge	et
item	Loboli'o wayitiyo	gor
item	Locian on cranice	ang
item	Loe	et
menu	Loengx	za
item	Log	id,ms
item	Log a-steach	gd
item	Log af	da
item	Log halaman	id
item	Log in	ch,en,sco
item	Log in / create account	en
item	Log in karo	hif-latn
item	Log insyd	gpe
item	Log keluar	ms
item	Log laman	ms
item	Log masuk	ms
item	Log masuk / buka akaun	ms
item	Log masuk sebagai $1	ms
item	Log on	jam
item	Log out	en
item	Log posok	bdr
item	Log på	da
item	Log sizzõl	liv
item	Log tama	iba
item	Log-in	rut
menu	Logams	vo
history-page	Logboek voor deze pagina bekijken	nl
item	Logboeken	nl
item	Logbücher	de
history-page	Logbücher dieser Seite anzeigen	de
item	Logg inn	nn,no
item	Logg inn eller opprett en konto	no
item	Logg på	jut
item	Logg ut	nn,no
item	Logga in	sv
item	Logga in / skapa konto	sv
item	Logga ut	sv
item	Loggal stiagh	gv
item	Loggar	nn,sv
item	Logge sïjse	sma
item	Logged in as $1	en
item	Logger	no
item	Logget inn som $1	no
item	Logget på »$1«	da
item	Logi sisse	et
item	Logi sisse või registreeru kasutajaks	et
item	Logi välja	et
item	Logid	et
item	Login	ha
item	Loglister	da
item	Logowanie i rejestracja	pl
item	Logs	en
item	Logáil isteach	ga
item	Logön jenotemi	vo
jump	Loikkaa:	fi
jump	Loikkaa: valikkoon, hakuun	fi
file-page	Lokalne wykorzystanie pliku	pl
item	Loke duradero	pap
item	Lokit	fi
item	Lokkaa sisäle	fit
contents	Lokucuketfwe	ss
item	Lokásá ya libosó	ln
item	Lola amateka	hav
item	Lola ku byobyakindire ikolwa	hke
item	Loli Hou	haw
search	Lolohe	gor
categories	Loma	avk
language	Lombard	lmo
hidden-categories	Lombo sɔgɩraa	wlx
hidden-categories	Lombo sɔgɩrɩ	wlx
categories	Lomboe mine	wlx
categories	Lombori kaŋa	wlx
jump	Lompat ke isi	id
backlink	Lompat ke:	id
jump	Lompat ke:	id,ms
jump	Lompat ke: navigasi, cari	id
jump	Lompat ke: pandu arah, cari	ms
jump	Lompat sa:	krj
jump	Lompek ka:	min
jump	Loncat ke babelan	bew
jump	Loncat ke navigasi	id
jump	Loncat ke pencarian	id
jump	Loncat ke penyarian	bew
jump	Loncat ke:	bew
footer	Long $s	tpi
tagline	Long $s	tpi
languages	Long ol narapela tokples	tpi
special-tab	Lonkásá gudi	ln
redirect-page	Lonkásá la boyendisi	ln
modified	Lonkásá loye lobóngwámí o mokɔlɔ $1, ngonga $1.	ln
item	Lonkásá na mbɛsɛ	ln
main-page	Lonkásá ya libosó	ln
tagline	Lonto $s	gor
item	Loo	et
item	Loo konto	et
menu	Look	jam
contents	Loowdi	ff
item	Lopeta tarkkailu	fi
item	Loq tamaq	bug
search	Lorg	gd
item	Losowa strona	pl
item	Losowŏ zajta	szl
item	Losuj	pl
item	Lotutako orrietako aldaketak	eu
item	Loulou paʻa	haw
item	Lowani muakaunti	ny
item	Loïen pérmanint	pcd
missing-page	Loš naslov	bs,hr
item	Lqem n usiggez	kab,shy-latn
tagline	Lua' $s	bdr
item	Lue	fi
language	Luganda	lg
item	Luggi sisa	sje
languages	Lugha zingine	sw
item	Luk a istori	aig
menu	Luk dem	aig
item	Luk di istri	kri
hidden-categories	Lukawal vibhag	hif-latn
item	Lukluk histri	bi
item	Lukrake bladsy	af
edit	Lulamisa	ts
item	Lulamisa	ts
jump	Lumaktaw idiay:	ilo
jump	Lumanti'a ode:	gor
item	Lumoog	bto
jump	Lumpak guk:	kge
jump	Lumpak mit:	ljp
jump	Lumpat sa:	hil
jump	Lumpat tu:	btm
jump	Lumukso sa:	bto
jump	Luncat ka:	su
jump	Lundag ka king:	pam
menu	Lundrimi	aln
categories	Lunggu'an	mui
hidden-categories	Lunggu'an tependep	mui
item	Luo	fi
item	Luo sivu	fi
item	Luo tunnus	fi
edit-page	Luodaan sivua $1	fi
categories	Luokah	smn
categories	Luokat	fi,krl
item	Luokat	fi
categories	Luokka	fi,krl,smn
item	Luokka	fi
jump	Luppeq lao ri:	bug
languages	Luqadaha kale	so
item	Lusadisu	kg
special-tab	Lutiti ya speciale	kg
footer	Luzâbu ya $s	kg
categories	Luī	nan-latn-tailo
item	Lyann pou touttan	gcf
item	Lyen pou tout tan	ht
item	Lyen pèmanan	acf
item	Lyen yo pou paj sa a	ht
search	Lyp	aln
retrieved	Lài-nguòng „$1“	cdo,cdo-latn
tagline	Lát'ọwọ́ $s	yo
item	Láuk-diē	cdo,cdo-latn
retrieved	Lâi-goân: "$1"	nan,nan-latn-pehoeji
retrieved	Lâi-guân: "$1"	nan-latn-tailo
item	Lân cận	vi
footer	Lââʹssteâđ $s -seiddõõzz pirr	sms
languages	Lägg till språk	sv
item	Lägg till ämne	sv
edit-page	Lähdekoodi sivulle $1	fi
tagline	Lähe: $s	vot
item	Lähikond	et
item	Lähistöllä	fi
retrieved	Lähte - "$1"	krl
tagline	Lähteh $s	krl
retrieved	Lähteh - "$1"	olo
item	Läs	sv
tagline	Läteq: $s	vro
item	Lätste wysigingen	nds-nl
item	Lääste Annerengen	stq
item	Læra meira	is
item	Læs	da
item	Lèd	gcr
item	Lèe onye rụrụ ọrụ a	ig
item	Lètste verangeringe	li
jump	Léim go:	ga
languages	Léq lain base	sas
menu	Lésta 'd navigasiòun	egl
item	Létrehozás	hu
item	Létzde Éndarungan	bar
footer	Léz sora agli infurmaziòn persunèli	rgn
search	Lêgerîn	ku-latn
special-tab	Lêmbëtï ndê	sg
item	Lêmbëtï waâwa	sg
item	Lëkkalekaay yu sax	wo
contents	Lëndë	sq
item	Lënkùjącé	csb
language	Lëtzebuergesch	lb
menu	Lëvizje	sq
difference	Lína $1:	is
difference	Línea $1:	es
languages	Línguas	pt
difference	Línia $1:	ca
item	Lïnkí kí mákwónn	igl
item	Lòghite	vec
retrieved	Lòi chhṳ "$1"	hak,hak-latn
categories	Lôi-biék	cdo,cdo-latn
item	Lõpeta jälgimine	et
item	Löschen	de
footer	Löŋ këcïthiaan	din
edit-page	Løyvefeil	nn
fold	Lülita sisukord ümber	et
fold	Lülita ümber alaosa "$1"	et
item	Lülitu vanale ilmele	et
redirect-page	Lüodükömapad	vo
redirect-page	Lüodükön lü:	vo
file-page	Lýsigögn	is
item	Lăfești	ruq-latn
footer	Lēkula puipui	wls
language	Līvõ kēļ	liv
fold	Lōga	egl
edit-notice	Lūdz ņem vērā, ka visu ieguldījumu $s var rediģēt, mainīt vai izdzēst citi lietotāji.$1	lv
edit-notice	Lūdzu, ņem vērā, ka viss ieguldījums, kas veikts $s, ir uzskatāms par publiskotu saskaņā ar $1 (vairāk info skatīt $1).$1	lv
categories	Lūi	nan-latn-pehoeji
categories	Lūi-pia̍t	nan
edit-page	Lưu thay đổi	vi
edit-page	Lưu trang	vi
contents	Lɔgerɔ	gur
menu	Lɔgerɔ	gur
item	Lɔgin	kri
jump	Lɔn jɛ:	fon
item	Lɔnneŋ gaa naŋ koŋ baŋ leɛre	dga
item	Lɔɔge kɛ	gur
redirect-page	Lɛ kɔ na sɔ yi:	fon
redirect-page	Lɛ kɔ nu wéma élɔ	fon
item	Lɛohibu buuri	wlx
redirect-page	Lɛʋhɩ ku:	wlx
item	Lɩnkɩ Kpɛnnʋʋ	wlx
retrieved	Lấy từ “$1”	vi
item	Lịch sử	vi
special-page	Lịch sử sửa đổi	vi
history-page	Lịch sử sửa đổi của “$1”	vi
item	Lịch sử trang	vi
file-page	Lịch sử tập tin	vi
jump	Lọ sí:	yo
jump	Lọ́n dó:	guw
error	Lỗi chú thích: $1	vi
error	Lỗi kịch bản: $1	vi
footer	Lời phủ nhận	vi
languages	M'zinenero zina	ny
menu	M511x540S11920489x461S1f720490x491S10e20496x510 M534x542S2ff00482x483S26500520x505S20e00521x526S1f540493x518	ase
item	M512x518S15a37489x495S1f540488x482	ase
retrieved	M513x542S1ce50491x458S22a00492x492S14c50487x511 M530x529S10018470x471S10641507x501S26505486x480S21600500x494 $1	ase
item	M516x546S10008501x516S1ce51488x489S20800485x513S22b20494x454 M531x516S15a37501x485S1f550507x492S20e00487x496S26a02470x489	ase
menu	M517x524S15a02484x477S15a20489x484S21100504x492S22a04504x509	ase
menu	M518x521S15a18482x494S1c501493x480S20600496x506 M531x516S15a37501x485S1f550507x492S20e00487x496S26a02470x489	ase
item	M519x514S1f548481x490S10002489x487 M531x512S15a37501x488S1f550507x495S20e00487x499S26502469x498	ase
main-page	M519x514S1f548481x490S10002489x487 M531x512S15a37501x488S1f550507x495S20e00487x499S26502469x498	ase
item	M521x513S15a37480x487S1f420492x498S22104505x489 M531x512S15a37501x488S1f550507x495S20e00487x499S26502469x498	ase
item	M521x525S1ce10499x476S1ce48479x476S20a00491x510 M521x532S10609498x496S10621487x512S21100500x483S2df20479x468	ase
item	M521x525S1ce10499x476S1ce48479x476S20a00491x510 M525x525S10004510x475S22a04511x510S1000c476x475S22a14477x510 M519x539S14402488x485S1440a481x461S22b04503x509	ase
fold	M521x531S10012491x516S15a18479x503S26620486x469	ase
edit	M521x532S10609498x496S10621487x512S21100500x483S2df20479x468	ase
item	M521x532S10609498x496S10621487x512S21100500x483S2df20479x468	ase
edit	M521x532S10609498x496S10621487x512S21100500x483S2df20479x468 M509x545S16d20492x456S17620493x480S10120493x497S14a20494x530	ase
jump	M521x534S10020506x495S10028479x504S2b700502x467S2b711479x478 S38a00464x490	ase
item	M522x522S15a37478x479S10041485x492S20600500x492	ase
jump	M523x527S1ce40501x472S1ce48478x472S28800510x505S28818479x505 M531x516S15a37501x485S1f550507x492S20e00487x496S26a02470x489	ase
menu	M523x527S1ce40501x472S1ce48478x472S28800510x505S28818479x505 M531x516S15a37501x485S1f550507x492S20e00487x496S26a02470x489	ase
footer	M525x516S15a57475x484S20600503x485S15a51490x493	ase
item	M525x521S1f550501x506S1f558476x506S26500510x487S26510477x487S2f900511x479S2f900479x479 M521x525S1ce10499x476S1ce48479x476S20a00491x510	ase
item	M525x524S2ff00482x483S10e00507x494S26500511x474 M514x523S11541487x478S22f04489x509	ase
languages	M525x524S2ff00482x483S10e00507x494S26500511x474 M525x518S1f550476x503S2a208502x482 M563x515S1dc50505x485S1dc58473x485S26606533x499S26612438x499	ase
footer	M527x520S18518474x505S10012497x502S2ef00507x480 $s	ase
footer	M529x533S2ff00482x482S1f711483x511S20600507x516 M521x526S20500496x514S22a04508x507S15a18482x499S14250480x474	ase
hidden-categories	M529x533S2ff00482x482S1f711483x511S20600507x516 M544x514S16d10505x494S16d18478x494S2df06524x487S2df1e456x487	ase
tagline	M530x529S10018470x471S10641507x501S26505486x480S21600500x494 $s	ase
contents	M531x518S15a06499x506S1d151506x482S20a10469x488	ase
item	M536x533S35610482x482S10601513x505S21600525x500 M521x532S10609498x496S10621487x512S21100500x483S2df20479x468	ase
item	M538x521S2a200497x480S20b00462x508S11530523x482S15a37462x483S11551470x493	ase
item	M543x512S10021495x491S10029476x491S26506528x489S26512458x489 M531x512S15a37501x488S1f550507x495S20e00487x499S26502469x498	ase
categories	M544x514S16d10505x494S16d18478x494S2df06524x487S2df1e456x487	ase
jump	M546x525S2ff00482x483S16d10492x505S2e502519x502	ase
search	M546x525S2ff00482x483S16d10492x505S2e502519x502	ase
fold	M546x533S15a56519x474S2ff00482x483S2c601516x507S1f740521x487S1f711484x508	ase
categories	Ma gbúgbe	igl
languages	Ma nā leo ʻē aʻe	haw
footer	Maaaring gamitin ang nilalaman sa ilalim ng $1 maliban kung nabanggit.	tl
item	Maaduwaa	wal
item	Maale eŋ	dga
edit	Maale eŋ yijie	wlx
edit	Maale eŋ yizie	dga
item	Maalɩ sɛʋ	wlx
item	Maan sɛba	mos
item	Maanyi	nmz
item	Maasus sayfalar	gag
special-tab	Maasus yaprak	gag
jump	Mabaa na:	ig
item	Mabadiliko husika	sw
item	Mabadiliko ya karibuni	sw
footer	Mabapi le $s	nso,st
item	Mad d ittawin s ɣid	shi
item	Madat karo	hif-latn
language	Madhurâ	mad
file-page	Madhësia e këtij shikimi: $1.	sq
footer	Madê dızdêni	kiu
item	Mae zaihzex	za
item	Maelaez lamh haenznej	za
item	Maerekero ma kinsi kiro	hke
item	Mag-login	bcl,tl
item	Mag-login / gumawa ng account	tl
item	Mag-logout	tl
item	Mag-upload ng file	tl
categories	Maga categoria	cbk-zam
hidden-categories	Maga categoria escondido	cbk-zam
footer	Maga disclaimer	cbk-zam
menu	Maga herramienta	cbk-zam
menu	Maga herramientas personal (o personal tools)	cbk-zam
contents	Maga laman	cbk-zam
item	Maga pagina especial	cbk-zam
menu	Maga quien ya mira ya	cbk-zam
item	Maga reciente cambio	cbk-zam
item	Maga relacionao cambio	cbk-zam
item	Magdagdag ng paksa	tl
languages	Magdagdag ng wika	tl
jump	Magduman sa:	bcl
search	Maghanap	tl
special-page	Maghanap ng ambag	tl
search	Maghanap sa $s	tl
redirect-page	Magingsir nuju:	ban
menu	Maglibot	tl
item	Magsulod	hil
language	Magyar	hu
language	Magyar (formal)	hu-formal
item	Mahawara	ha
item	Mahaɗan wannan shafi	ha
categories	Mahele	haw
hidden-categories	Mahele hūnā	haw
footer	Mahitungod han $s	war
footer	Mahitungod sa $s	ceb
special-tab	Mahsus saife	crh-latn
item	Mahsus saifeler	crh-latn
tagline	Mai $s	haw
menu	Mai mult	ro
tagline	Mai te $s	wls
footer	Maidir le $s	ga
menu	Maikutlo	st
item	Maimprenta nga bersyon	cps
item	Main Page	en,sco
main-page	Main Page	en,gpe,sco
main-page	Main Pej	pcm
menu	Main menu	en
item	Main page	en,gpe
item	Main pej	pcm
item	Mainaig a sinuksukatan	ilo
language	Mainfränkisch	vmf
search	Maintun	pam
menu	Mainīt valodas variantu	lv
footer	Maipanggep iti $s	ilo
item	Maipapatik nga bersyon	war
menu	Mais	pt,pt-br
item	Majadiliano	sw
item	Majani ghakupatulika	tum
languages	Majurani nenapes	lzz
footer	Maka $s	ig
special-tab	Makabukud a bulung	pam
hidden-categories	Makasalikut a kategoriya	pam
edit-notice	Makikita at makokopya mo ang wikitext ng pahinang ito.$1	tl
special-page	Maklumat asas	ms
item	Maklumat laman	ms
special-page	Maklumat untuk "$1"	ms
search	Maklātivs	ltg
item	Makpibaaq Kanna	ik
main-page	Makpiġaaq Kanna	ik
item	Maktabzabno	tru
item	Mal	nn,no
edit-notice	Mal som brukes på denne siden:	no
edit-notice	Mal som er brukte på denne sida:	nn
item	Mal'yita cikin	kai
jump	Malacung ka:	bjn
language	Malagasy	mg
edit-notice	Malar som er brukte på denne sida:	nn
item	Malatenti	eo
edit-notice	Maler som brukes på denne siden:	no
menu	Malfermi la ĉefan menuon	eo
footer	Malgarantioj	eo
item	Mali niŋ	dag
menu	Mali'e'-ña	ch
jump	Malie na ịchọọ	ig
redirect-page	Maligim maali tis:	kus
redirect-page	Maligim nwɛdig lʋgir	kus
edit-page	Maliit na pagbabago ito	tl
edit	Malinniŋ din yi sheeli na	maw
item	Mall	et,sv
edit-notice	Mall som används på den här sidan:	sv
edit-notice	Mallar som används på den här sidan:	sv
item	Malline	fi
language	Malti	mt
redirect-page	Malum teɛ tɔ	gur
item	Man log in	cbk-zam
modified	Man niwanost wende þisne tramet on þære $1 tide þæs $1.	ang
menu	Man-kɩlabɩnaʋ	kbp
item	Mana paʻi pono	haw
item	Manayiyəən	knc,kr
error	Manba xatosi: $1	uz
edit	Manbasini koʻrish	uz
item	Manbasini koʻrish	uz
edit	Manbasini tahrirlash	uz
item	Manbasini tahrirlash	uz
footer	Manda tsu̱tswat	kaj
item	Manespesiat na påhina	ch
categories	Manga Kategoriya	krj
contents	Manga Sulud	krj
item	Manga bag·o nga ilis	krj
item	Manga espesyal nga pahina	krj
item	Manga may labot nga ilis	krj
item	Manga nagasugpon diyâ	krj
menu	Manga paglantaw	krj
menu	Manga personal nga pambulig	krj
item	Manga’ayay a lyi-inen a rorong	ami
edit-page	Manglende rettigheder	da
hidden-categories	Manhinemme na kategoria siha	ch
jump	Manimbung tu:	bbc-latn
tagline	Manipud iti $s	ilo
edit-page	Manja izmjena	sh-latn
item	Manjing log	ban
edit-page	Manjše urejanje	sl
missing-page	Mankas teksto en ĉi tiu paĝo.$1	eo
tagline	Manlapud $s	pag
tagline	Mantad $s	dtp
footer	Manufar kare sirri	ha
footer	Manungod sa $s	bcl,bto
item	Manyib b'tͻdgta bii	nmz
categories	Manũgara	yrl
hidden-categories	Manũgara Miwara	yrl
categories	Manũgaraitá	yrl
hidden-categories	Manũgaraitá Miwara	yrl
menu	Manḑer	aeb-latn
item	Mapapa ma tingame̱	dua
item	Mapatik nga bersiyon	ceb
language	Mapudungun	arn
item	Maqephe a khethehileng	st
item	Maqola	uz
item	Mar yirra	nys
language	Mara	mrh
menu	Marami pa	tl
item	Marampa bai gamaa bo	kai
footer	Marandu leiguigua	gn
edit-page	Marcar como edição menor	pt,pt-br
category-page	Margmiðlunarefni í flokknum „$1“	is
item	Marii	om
item	Marit	ace
item	Marpokat	btm
retrieved	Marrë nga "$1"	aln,sq
old-revision	Mas bago →	tl
item	Masamba apadera	ny
item	Maseha håfa na påhina	ch
item	Masiansian gawing	pag
redirect-page	Masinhikan ke kweskiticohemikok	atj
jump	Maskana	qug
search	Maskana	qug
search	Maskay	qu
item	Maso dalang Log	abs
item	Masuak log	min
item	Masuk log	btm,id
item	Masuk log / buat akun	id
special-page	Masukkan nama halaman untuk melihat perubahan pada halaman yang terpaut dari atau ke halaman tersebut (untuk melihat anggota sebuah kategori, masukkan$1	id
special-page	Masukkan nama laman untuk melihat perubahan pada laman yang dipautkan ke atau dari laman tersebut.$1	ms
item	Masup	bew
footer	Masuul la'aan	so
notice	Masz $1 ($1).	pl
notice	Masz nowe wiadomości na stronie dyskusji	pl
footer	Masʼuliyatdan voz kechish	uz
item	Mata wode laamettidabata	wal
item	Matakan pamikicikwepitcikanik	atj
tagline	Matan $s	bjn
footer	Matandanyadzi	sn
item	Matapatu Lau	niu
main-page	Matapatu Lau	niu
menu	Matcecikinikan	atj
menu	Matcecikinikana	atj
footer	Mateeko me kolesa wiki	hke
contents	Mateng	nso
tagline	Materials nu $s	ltg
menu	Mathulusi emuntfu	ss
contents	Matières	frc
item	Matlakala a kgethegilego	nso
item	Matluka yo hlawuleka	ts
categories	Matuluba	lg
menu	Maturusi	sn
menu	Maturusi epachako	sn
item	Matutakiaga mautumau	niu
search	Matǝ	knc,kr
redirect-page	Maugahakan ka:	bjn
missing-page	Mauvais titre	fr
item	Mavzu qoʻshish	uz
menu	Mawonedwe	ny
item	Maxaa meeshaan la xiriiro	so
footer	Maxfiylik siyosati	uz
special-tab	Maxsus bit	tt-latn
item	Maxsus bitlär	tt-latn
item	Maxsus sahifa	uz
special-tab	Maxsus sahifa	uz
item	Maxsus sahifalar	uz
item	Maxxanfama qopha'e	om
tagline	Mayelana $s	zu
footer	Mayelana ne-$s	zu
menu	Mayendelo	tum
item	Mayninpi p'anqa	qu
item	Mazanhi akakosha	sn
main-page	Mazina'igan Niigaan	ojb
modified	Mazina'igan ishkwaaj aanji' biindig $1 iw apii $1.	ojb
item	Mazina'igan niigaan	ojb
contents	Mazmuny	kk-latn,tk
contents	Mazmunı	kaa
edit-page	Maznozīmīgs labojums	lv
menu	Maãgawa'etá	yrl
menu	Maŋa tuma kpatuɣa	dag
footer	Maɓóŋgɛlɛ	dua
footer	Mba'e ñemiguáva rekorã	gn
footer	Mbenda a esoka	dua
item	Mbikëqyre	sq
item	Mboa	fat
item	Mbro	sq
item	Mbroje	sq
special-page	Mbrojtja e faqes	sq
footer	Mbrojtja e privatësisë	sq
item	Mbulavuriswano	ts
item	Mbulukitso	hke
main-page	Mbulukitso	hke
item	Mbâlê tî pete na sasango	sg
item	Mbóngwana ya nsúka	ln
retrieved	Me kuzwa katuka "$1"	kg
languages	Me ofifi usem	ann
menu	Me'a gaue	wls
menu	Meafaigaluega	sm
item	Meckotcita	atj
category-page	Media "$1" kategorian	eu
category-page	Media dalam kategori "$1"	id,ms
category-page	Media i kategorien «$1»	nn
category-page	Media i kategorin ”$1”	sv
category-page	Media in categorie "$1"	nl
category-page	Media in category "$1"	en
category-page	Media në kategorinë "$1"	sq
item	MediaWiki abiteave	et
item	MediaWiki hakkında yardım	tr
item	MediaWiki haqida yordam	uz
item	MediaWiki haqqında kömək	az
item	MediaWiki palīdzība	lv
item	MediaWiki туралы анықтама	kk-cyrl
item	MediaWiki についてのヘルプ	ja
item	MediaWikiri buruzko laguntza	eu
item	MediaWiki帮助	zh-hans
item	MediaWiki說明	zh-hant
category-page	Medien in der Kategorie „$1“	de
category-page	Medier i kategorien "$1"	da
category-page	Mediji u kategoriji »$1«	hr
category-page	Mediji u kategoriji „$1”	sr-el
menu	Meer	nl
menu	Meeshaalee	om
menu	Meeshaalee dhuunfaa	om
edit-notice	Megtekintheted és másolhatod a lap forrását.$1	hu
item	Megtekintés itt: $1	hu
menu	Mehr	de
tagline	Mei he $s	to
menu	Meih Werkzeig	bar
menu	Meine Werkzeuge	de,de-ch,sli
menu	Meine Werrekzeiche	hrx
menu	Meir	nn
menu	Meira	is
search	Meklēt	lv
search	Meklēt $s	lv
special-page	Meklēt dalībnieka veiktās izmaiņas	lv
special-page	Meklēt pēc virsraksta pirmajiem burtiem	lv
special-page	Meklēšanas rezultāti	lv
special-page	Meklēšanas rezultāti "$1"	lv
retrieved	Mekua ya king "$1"	pam
footer	Melao ya praebesi	nso
footer	Melawana ya sephiri	tn
item	Meld aan	af
item	Melding	no
item	Meldingen	nl
edit-page	Membuat $1	id
menu	Memia	bdr
search	Memia	bdr
contents	Men	kai
menu	Men	kai
item	Men Pej	kri
main-page	Men Pej	kri
item	Men dana aye	kai
menu	Men ma ngā	kai
edit-page	Mencipta $1	ms
menu	Menga teedo	mos
redirect	Mengalihkan ke:	id
redirect-page	Mengalihkan ke:	id
item	Menggülük bet	ug-latn
menu	Meni a navigasyon	gcf
menu	Meni navigasyon	acf,ht
menu	Meni ye tamba	hke
menu	Meni za navigaciju	sr-el
redirect-page	Meniitomöx páhina	sei
menu	Meniu de navigare	ro
menu	Meniu di navigari	rup
menu	Meniul de utilizator	ro
menu	Meniul principal	ro
menu	Meniyu tyong keang	kcg
search	Menj	hu
menu	Menju navigasijə	tly
menu	Menné priestory	sk
item	Mensagem	pt,pt-br
item	Mensahe	tl
item	Mensaje	es
item	Mensaxe	gl
menu	Menu 'e navigazzione	nap
menu	Menu Navigasi	btm
menu	Menu babelan	bew
menu	Menu da navigaziun	rm
menu	Menu de nabegaçon	mwl
menu	Menu de navegacion	cbk-zam,frp
menu	Menu de navegazione	roa-tara
menu	Menu de navegação	pt,pt-br
menu	Menu de naviga	lfn
menu	Menu de navigation	fr,frc,ia
menu	Menu de navigazion	lld
menu	Menu di biahe aki lo tèrminá	pap
menu	Menu di navegason	kea
menu	Menu di navigazione	it
menu	Menu do usuário	pt-br
menu	Menu do utilizador	pt
menu	Menu d’ naiviaedje	wa
menu	Menu d’ naiviaedje	wa
menu	Menu hit nabigasyon	war
menu	Menu i noun sinlè	bci
menu	Menu kamoḍhi	mad
menu	Menu kas tentu arah	abs
menu	Menu lëvizjesh	sq
menu	Menu memia	bdr
menu	Menu na nabigasyon	pag
menu	Menu nagusia	eu
menu	Menu napigasi	bug,ljp
menu	Menu navigasi	ban,gor,id,jv,map-bms,min,sas,su
menu	Menu navigasyen	iba
menu	Menu nawigacyjne	pl
menu	Menu pal navegacion	ppl
menu	Menu pandu arah	ms
menu	Menu pangnabegasyon	krj
menu	Menu pengguna	id,ms
menu	Menu principal	fr,pt,pt-br
menu	Menu principale	it
menu	Menu pro navigatzione	sc
menu	Menu sa nabigasyon	ceb
menu	Menu ta' navigazzjoni	mt
menu	Menu tudutudu	bbc-latn
menu	Menu të navigazzjonit	aae
menu	Menu utama	id,ms
menu	Menu utente	it
menu	Menu utilisateur	fr
menu	Menu użytkownika	pl
menu	Menu ya bolúki	ln
menu	Menu éd navigacion	pcd
menu	Menuja e përdoruesit	sq
menu	Menuja kryesore	sq
menu	Menung nabigasyon	bto
menu	Menuo de uzanto	eo
menu	Menuyê navigasyoni	diq,kiu
menu	Meny fitetezana	mg
jump	Menyang navigasi	jv
jump	Menyang panggolèkan	jv
menu	Menyu yakulongozga	tum
menu	Menyu yopita	ny
menu	Menyu y’okutambulirako	lg
edit-page	Menyunting $1	id,ms
edit-page	Menyunting $1 (bagian)	id
edit-page	Menyunting $1 (bahagian)	ms
menu	Menù de arrolliamentu	sro
menu	Menù de navegasion	vec
menu	Menù de navegaçión	lij
menu	Menù de navigazzion	lmo
menu	Menù di Navigazion	fur
menu	Menù di navicazzioni	scn
menu	Menú de navegació	ca
menu	Menú de navegación	an,ast,es,es-formal,ext,gl
menu	Menú de navigacion	oc
menu	Menú de usuario	es,gl
menu	Menú d’usuari	ca
menu	Menú principal	ca,es,gl
menu	Menûya navîgasyonê	ku-latn
menu	Menű de navigación	lad
menu	Mer	no,sv
menu	Merdeiñ	br
menu	Mere	da
edit-notice	Merk at alle bidrag til $s anses som frigitt under $1 (se $1 for detaljer).$1	no
history-page	Merk av for dei versjonane du vil samanlikne og trykk [Enter] eller klikk på knappen nedst på sida.$1	nn
edit-notice	Merk deg at alle bidrag til $s er å rekne som utgjevne under $1 (sjå $1 for detaljar).$1	nn
edit-notice	Merk deg at alle bidrag til $s kan bli endra, omskrive og fjerna av andre bidragsytarar.$1	nn
notice	Meron kang $1 ($1).	tl
item	Mesaj	ro,tr
notice	Mesaj sayfanızda yeni mesajlarınız var	tr
item	Mesajlar	tr
item	Mesazhi	sq
edit-notice	Mesedez, kontuan izan ezazu $s webgunean egindako ekarpen guztiak beste erabiltzaileek aldatu edo ezabatu ditzaketela.$1	eu
item	Message	en,fr
item	Messaggio	it
file-page	Metaadatok	hu
file-page	Metaandmed	et
file-page	Metadades	ca
file-page	Metadados	pt,pt-br
file-page	Metadane	pl
file-page	Metadata	cs,da,en,id,ms,nl,no,sq,sv,tl
file-page	Metadaten	de
file-page	Metadati	it,lv
file-page	Metadatos	es,gl
file-page	Metadatuak	eu
file-page	Metadatumoj	eo
file-page	Metaduomenys	lt
file-page	Metadáta	sk
file-page	Metama’lumot	uz
file-page	Metaməlumatlar	az
file-page	Metapodaci	bs,sh-latn,sr-el
file-page	Metapodatci	hr
file-page	Metapodatki	sl
file-page	Metatieto	fi
menu	Metmaacher Werkzüch	ksh
languages	Mewn ieithoedd eraill	cy
item	Mewngofnodi	cy
item	Mezua	eu
language	Meänkieli	fit
footer	Meðferð persónuupplýsinga	is
menu	Meŋa tontomboma	dga
footer	Meŋasoobo	dga
item	Meşvela	lzz
redirect-page	Mešaituzcülci	vot
language	Mfantse	fat
jump	Mfeefeemu	abr
menu	Mfeefeemu	abr
footer	Mfundo Zazinsinsi	ny
footer	Mga Disclaimer	war
menu	Mga Galamiton	hil
categories	Mga Kategorya	cps,hil
footer	Mga Pagpahangup	hil
menu	Mga Panan-aw	hil
footer	Mga Panginwala	krj
menu	Mga aksyon	tl
item	Mga ambag	tl
item	Mga ambag ng tagagamit	tl
special-page	Mga ambag ni $1	tl
item	Mga bag-ong giusab	ceb
item	Mga bagong pahina	tl
menu	Mga dagway	cps
menu	Mga galamiton	cps
menu	Mga galaw ng pahina	tl
menu	Mga gamit	bto
menu	Mga higamit	war
contents	Mga ka-undan	cps
item	Mga kaabay na pagbalyo	bto
item	Mga kaangot nga pagbag-o	cps
categories	Mga kaarangay	war
item	Mga kabag-ohan	war
menu	Mga kagamitan	bcl,tl
menu	Mga kagamitan para sa pahina ng tagagamit	tl
menu	Mga kagamitang pampahina	tl
menu	Mga kagamitang pangwiki	tl
categories	Mga kategoriya	ceb
categories	Mga kategorya	bcl,bto,tl
item	Mga kaurian	tl
menu	Mga kinaugalingon nga galamiton	hil
contents	Mga laog	bcl
item	Mga log ng pahina	tl
contents	Mga loog	bto
item	Mga may kalabotan nga binag-o	war
item	Mga may kalabotang kausaban	ceb
category-page	Mga midya sa kategoryang "$1"	tl
special-page	Mga nahanap	tl
special-page	Mga nahanap para sa "$1"	tl
item	Mga nakaabay sadi	bto
hidden-categories	Mga nakatagong kategoriya	ceb
hidden-categories	Mga nakatagong kategorya	bcl,bto,tl
item	Mga nasumpay dinhi	war
menu	Mga ngalan-espasyo	tl
edit-notice	Mga padron na ginamit sa pahinang ito:	tl
edit-page	Mga pagbabago	tl
special-page	Mga pagbabagong may kaugnayan sa "$1"	tl
menu	Mga paglantaw	war
footer	Mga pagpangindi	cps
footer	Mga pagpasabot	ceb
special-page	Mga pagpipilian para sa kamakailang mga pagbabago	tl
footer	Mga pagsabot	bto
footer	Mga pagsayuma	bcl
menu	Mga pagtan-aw	ceb
menu	Mga pahina para sa naka-logout na mga patnugot o editor	tl
special-page	Mga pahinang naka-link sa $1	tl
category-page	Mga pahinang nasa kategoryang "$1"	tl
menu	Mga pangkaugalingon nga galamiton	cps
menu	Mga pankalugaringon nga garamiton	war
menu	Mga personal na gamit	bto
item	Mga pinakaulihi nga gin-ilisan	hil
item	Mga pinaurog nga pakli	war
menu	Mga silung	bto
category-page	Mga subkategorya	tl
contents	Mga sulod	ceb
item	Mga tala	tl
item	Mga talaan	tl
menu	Mga variant	tl
languages	Mga wika	tl
item	Mgbanwe gbasara ya	ig
item	Mgbanwe ọhụrụ	ig
item	Mggaluk bitaq ruwahan patas nii	trv
item	Mggaluk ini kglglug	trv
search	Mgori	lzz
menu	Mi eigi wrokosani	srn
item	Mi hivatkozik erre	hu
item	Mi hivatkozik erre?	hu
menu	Mi utensiles	ie
file-page	Mida d'aquesta previsualització $1 del fitxer $1: $1.	ca
file-page	Mida d'aquesta previsualització: $1.	ca
jump	Midar tar:	rm
item	Mien Paij	pih
main-page	Mien Paij	pih
main-page	Mien Piej	aig,jam
item	Mien piej	aig
redirect-page	Mihodina mankany:	mg
footer	Mikongokongo	hke
retrieved	Miksub minn "$1"	mt
item	Mikânda ke sônga awa	kg
menu	Mimal hmanruate	lus
languages	Mimwe Mitauro	sn
tagline	Min $s	aeb-latn
item	Min brukerside	no
item	Min iqqnen ɣar da	rif
menu	Min werktjüügen	frr
language	Minangkabau	min
menu	Minanw	bm
search	Mine	et
jump	Mine navigeerimisribale	et
jump	Mine otsikasti	et
jump	Mine sisu juurde	et
jump	Mine:	et
jump	Mine: navigeerimiskast, otsi	et
jump	Mineq üle:	vro
tagline	Minkahul squw $s	tay
tagline	Minn $s	mt
hidden-categories	Mintlawa leyi tumbetiweke	ts
item	Minu lehekülg	et
categories	Mipanguro	sn
hidden-categories	Mipanguro yakavigwa	sn
item	Mira con el historia	cbk-zam
language	Mirandés	mwl
footer	Mirapuraçawa politika	yrl
search	Mirar	an
menu	Mire labne	rmy
menu	Mire sersama	rmc
categories	Mishindu	lua
hidden-categories	Mishindu musokoka	lua
item	Missatge	ca
search	Mita	ace
item	Mitaki lolomi	niu
menu	Mitazamo	sw
hidden-categories	Mithinto soottukuttheriwa	vmw
categories	Mitinda	hke
hidden-categories	Mitinda ibishamire	hke
categories	Mitindu	kg
contents	Mitu	tum
categories	Mitundu	tum
hidden-categories	Mitundu yakubisika	tum
item	Mitä länkkaa tänne	fit
hidden-categories	Mitîndu ya kubûmba	kg
item	Miyalilan a makaugne	pam
menu	Miyawün	arn
search	Miying	trv
language	Mizo ţawng	lus
footer	Miên-chit sâng-mìn	hak-latn
item	Miččed tarkendused tägä	vep
item	Miŋijmus rävvdadime	sje
menu	Mjetet	sq
menu	Mjetet personale	sq
footer	Mkpo idem mmi	ibb
menu	Mkpo utom	ibb
menu	Mkpo utom mmi ikpong	ibb
footer	Mlafiimɔ mlijee	gaa
item	Mlebu log	jv,map-bms
contents	Mlinii	gaa
jump	Mlumpat maring:	map-bms
hidden-categories	Mme ndedibe ikpehe	efi
categories	Mme nsio nsio	efi
item	Mme n̄kpọ ẹkpụhọde	efi
menu	Mme n̄kpọutom mi	efi
item	Mme ufa ukpugho mkpo	ibb
item	Mmoa	tw
special-tab	Mnanak na bbrwan	tay
item	Mnanak na zzngayan	tay
item	Moaite Pache	pcd
main-page	Moaite Pache	pcd
redirect-page	Mobale ode	gor
item	Modelo	gl
edit-notice	Modelo usado nesta páxina:	gl
edit-notice	Modelos usados nesta páxina:	gl
categories	Modettaa	wal
categories	Modettata	wal
edit	Modifica	ca,it
item	Modifica	ca,it
edit-page	Modifica di $1	it
edit-page	Modifica di $1 (sezione)	it
edit	Modifica el codi	ca
item	Modifica el codi	ca
edit	Modifica la secció: $1	ca
edit	Modifica la sezione $1	it
edit	Modifica la sezione iniziale di questa pagina	it
edit	Modifica sorgente	it
item	Modifica sorgente	it
modified	Modificado pela última vez em $1 às $1	pt-br
item	Modificar	ia,oc
edit	Modificare	ro
item	Modificare	ro
edit	Modificare sursă	ro
item	Modificare sursă	ro
edit-page	Modificare „$1”	ro
edit-page	Modification de $1	fr
edit-page	Modification de $1 (section)	fr
edit-page	Modification mineure	fr
item	Modificationes ligate	ia
item	Modificationes recente	ia
item	Modifications récentes	fr
item	Modificaziuns sin paginas colliadas	rm
item	Modifiche correlate	it
special-page	Modifiche correlate a "$1"	it
item	Modifiché	pms
modified	Modificà l'ùltima vira dël $1, al $1.	pms
edit	Modifică secțiunea de început a acestei pagini.	ro
edit	Modifică secțiunea: $1	ro
item	Modificări corelate	ro
special-page	Modificări legate de „$1”	ro
edit	Modifier	fr
item	Modifier	fr
edit	Modifier la section : $1	fr
edit	Modifier la section d’introduction de cette page	fr
edit	Modifier la section : $1	fr
menu	Modifier la variante de langue	fr
edit	Modifier le wikicode	fr
item	Modifier le wikicode	fr
item	Modifikasyon ki nòv	gcr
item	Modifikări korelate	ruq-latn
item	Modifitgar	rm
item	Modifye	ht
edit	Modifyé	gcf
item	Modifyé	gcf
edit	Modifyé sous	acf
item	Modul	az,bs,cs,da,de,hr,hu,ms,no,ro,sk,sl,sr-el,sv,uz
item	Module	en,fr,nl
item	Moduli	sq
item	Modulis	lt,lv
item	Modulo	eo,it
item	Modulua	eu
item	Moduuli	fi
item	Moduł	pl
item	Modyul	tl
item	Modèle	fr
edit-notice	Modèle utilisé par cette page :	fr
edit-notice	Modèles utilisés par cette page :	fr
item	Modêye sicrirece-amiståve	wa
item	Modìfica	lij
item	Modìfiche colegà	pms
item	Modül	tr
item	Mokwalo o o ka gatisiwang motlhofo	tn
contents	Molaetsa	tn
edit-notice	Molimo uočite da se svi doprinosi $s smatraju objavljenima pod uvjetima $1 (vidi $1 za detalje).$1	hr
edit-notice	Molimo uočite da svi suradnici mogu mijenjati sve doprinose na $s.$1	hr
footer	Mombamomba ny $s	mg
footer	Momāhu	gor
item	Monazire	ug-latn
menu	Mone	tru
item	Monpanna	brh
main-page	Monpanna	brh
jump	Mont da :	br
jump	Mont d’ar c’hlask	br
jump	Mont d’ar merdeerezh	br
edit-page	Montri la ŝanĝojn	eo
viewed	Montrita $n fojojn.	eo
viewed	Montrita unufoje.	eo
menu	Monu napigasi	kge
item	Moo cerecerantey	ses
item	Moodul	et
item	Mookkaa	fit
menu	Moonelo	vmw
item	Moonelo wa ethale	vmw
jump	Moonâ:	smn
language	Moore	mos
menu	Mopakhanata azaopa chhaichhizy	mrh
item	Moqoqo	st
menu	More	en
retrieved	Mori ka "$1"	aae
tagline	Moroi ba $s	nia
item	Moslamalar	uz
item	Mostra	ca
edit	Mostra el codi	ca
item	Mostra el codi	ca
edit-page	Mostra els canvis	ca
item	Mostra en $1	ca
item	Mostra istoria	lfn
item	Mostra l'historial	ca
edit-page	Mostra la font per a $1	ca
edit-page	Mostra modifiche	it
menu	Mostra o oculta la barra lateral	ca
edit-page	Mostra una previsualització	ca
fold	Mostra/Nascondi l'indice	it
edit-page	Mostrar alterações	pt,pt-br
item	Mostrar l'istoric	oc
edit-page	Mostrar los cambios	es
fold	Mostrar ou agochar a subsección "$1"	gl
fold	Mostrar ou agochar a táboa de contidos	gl
edit-page	Mostrar previsualización	es
edit-page	Mostrar previsão	pt-br
edit-page	Mostrar pré-visualização	pt
menu	Mostrar u ocultar la barra lateral	es
menu	Motequitihuilocahuan	nah
menu	Motse wa go tsamela	tn
item	Motung	ang
item	Move	en
item	Mover	gl,pt,pt-br
jump	Moña küçü:	tt-latn
edit-notice	Možete da vidite i kopirate izvor ove stranice.$1	sr-el
edit-notice	Možete pogledati i kopirati izvorni sadržaj ove stranice.$1	hr
edit-notice	Možete pregledati i kopirati izvorni kod ove stranice.$1	sh-latn
edit-notice	Možete vidjeti i kopirati izvorni kôd ove stranice.$1	bs
special-page	Možnosti posledních změn	cs
special-page	Možnosti posledných úprav	sk
menu	Možnosti stránky	cs,sk
special-page	Možnosti zadnjih sprememb	sl
modified	Moɲoo woo barmay koraa tee $1 hane, $1 waate.	ses
item	Mpfuno	ts
item	Mpontshe leqephe le leng le le leng	st
item	Mpɔ̂ na kofínela	ln
item	Mpɛnsɛmpɛnsɛmu	abr
item	Mrayrhuw na pin’ubuy	tay
menu	Mrežno mjesto	hr
item	Msaada	sw
item	Mtduwa psreeru patas pusu	trv
categories	Mtundu	tum
hidden-categories	Mtundu wakubisika	tum
item	Mtundu wakuprintika	tum
footer	Mu dhèidhinn $s	gd
languages	Mu indi mineenere	hke
languages	Mu miakulu mikuabu	lua
languages	Mu nnimi ndala	lg
languages	Mu viyowoyelo vinyake	tum
item	Muabeț	rup
item	Muacionis caberas	ext
item	Muacionis relacionás	ext
main-page	Muaro Lawang	mui
item	Muaro lawang	mui
item	Muat naik fail	ms
item	Muat turun PDF	ms
languages	Mubbe gielajn	sje
item	Muda	sro
item	Muda sira	tet
item	Mudamënc che à da n fé cun chësc	lld
modified	Mudansa ba dala ikus pájina ne'e nian iha $1, $1.	tet
item	Mudansa foufoun sira	tet
item	Mudanças recentes	pt,pt-br
item	Mudanças relacionadas	pt-br
special-page	Mudanças relacionadas com “$1”	pt-br
item	Mudar para aparência antiga	pt-br
item	Mudar para aspeto antigo	pt
item	Mudificà	co,sdc
item	Mudàntzias arrelatadas	sro
item	Mudàntzias ligadas	sc
item	Mudèfica	rgn
item	Mudé	lld
edit	Mudéfica	egl
item	Mudéfica	eml
item	Mudéfichi	egl
item	Mudéfichi coleghêdi	egl,eml
edit	Mudìfigga	sdc
item	Mudìfigghi curriraddi	sdc
menu	Mufambairo	sn
footer	Mugaketak	eu
item	Mugitu	eu
item	Muhabbet	crh-ro
languages	Muila kielilä	fit
languages	Muilla ceelillä	vot
languages	Muilla kielillä	fi,krl
tagline	Muishtij tik $s	ppl
retrieved	Muishtijtuk tik "$1"	ppl
contents	Muk-liu̍k	hak,hak-latn
main-page	Mukhel Pan	gom-latn
item	Mukhel pan	gom-latn
item	Mukânda na bweso	kg
redirect-page	Mukânda ya kunata	kg
item	Mukânda ya ngudi	kg
main-page	Mukânda ya ngudi	kg
modified	Mukânda yayi me sobama na kilumbu $1 na ngûnga $1	kg
tagline	Mula $s	tl
category-page	Multimediálne súbory v kategórii „$1“	sk
category-page	Multimédia na categoria "$1"	pt
category-page	Multimídia na categoria “$1”	pt-br
edit-notice	Mund ta shohësh dhe kopjosh tekstin burimor të kësaj faqeje.$1	sq
contents	Mundarija	uz
contents	Mundariça	tg-latn
menu	Muni reiki	ltg
item	Munozara	uz
notice	Munozara sahifangizda yangi xabarlar bor	uz
edit-page	Muokataan osiota sivusta $1	fi
edit-page	Muokataan sivua $1	fi
edit	Muokkaa	fi
item	Muokkaa	fi
edit	Muokkaa osiota $1	fi
edit	Muokkaa tämän sivun johdantoa	fi
edit	Muokkaa wikitekstiä	fi
item	Muokkaa wikitekstiä	fi
item	Muokkaukset	fi
edit-notice	Muokkausohjeet	fi
categories	Mupanguro	sn
hidden-categories	Mupanguro wakavigwa	sn
menu	Murakimae'etá	yrl
redirect-page	Muroihele nno:	vmw
item	Murũgitaçawa	yrl
jump	Musa’	tay
categories	Mushindu	lua
hidden-categories	Mushindu musokoka	lua
item	Mushuk killkaykuna	qug
item	Mute	smn
footer	Muthinto wa okhoottihiwa/ wookhottihiwa	vmw
item	Muthinto wa okumiherya mpapheloni	vmw
hidden-categories	Muthinto woottukuttheriwa	vmw
menu	Muthoonyeryo oophavela	vmw
categories	Mutinda	hke
hidden-categories	Mutinda abishamire	hke
item	Mutolaa	uz
categories	Mutîndu	kg
hidden-categories	Mutîndu ya kubûmba	kg
item	Muuda	et
edit	Muuda alaosa "$1"	et
menu	Muuda keelevarianti	et
edit	Muuda lähteteksti	et
item	Muuda lähteteksti	et
menu	Muuqaalka	so
menu	Muut	fi
menu	Muut projektit	fi
edit-page	Muutmisel on "$1"	et
edit-page	Muutmisel on osa leheküljest "$1"	et
special-page	Muutoshistoria	fi
item	Muuttaa	vot
item	Muuʹtt	sms
menu	Muya	loz
item	Muzakere	crh-latn
languages	Muzindi ndimi	rn,rw
language	Mvskoke	mus
footer	Mwaha wa $s	vmw
item	Mwaisse pådje	wa
main-page	Mwaisse pådje	wa
item	Mwanzo	sw
main-page	Mwanzo	sw
footer	Mweenenu wa dibenga dia kuangata bujitu	lua
menu	Mwɛregerɛ	gur
menu	Mwɛregerɛ lɔgerɔ	gur
footer	Mychione $s	gv
jump	Mynda ötu:	kk-latn
contents	Myndəričot	tly
menu	Myni nawigacyje	szl
item	Mzyup	tay
modified	Má nwo ogbá icha ójo $1, ako $1.	igl
menu	Máis	gl
menu	Más	es
languages	Más nyelveken	hu,hu-formal
notice	Máte $1 ($1).	cs,sk
modified	Må'pos na tinilaikan påhina gi $1, $1.	ch
category-page	Médias dans la catégorie "$1"	fr
menu	Ménou di navigasyon	gcr
menu	Ménu navigasi	bjn
menu	Més	ca
file-page	Métadonnées	fr
menu	Më shumë	sq
language	Mìng-dĕ̤ng-ngṳ̄	cdo
jump	Mína ğerge bar:	crh-ro
tagline	Míŋ $s	fvr
item	Mòdul	ca
footer	Mò̤-hô-cáik sĭng-mìng	cdo,cdo-latn
edit-page	Módosítások mentése	hu
item	Módulo	es,gl,pt,pt-br
item	Mô đun	vi
edit-notice	Môžete si zobraziť a kopírovať zdroj tejto stránky:$1	sk
jump	Mõõn:	sms
item	Mövzu əlavə et	az
item	Mùthaidhean buntainneach	gd
item	Mùthaidhean ùra	gd
contents	Múnderiğat	crh-ro
item	Mühafizə et	az
item	Mülekayalu xarintuku	arn
contents	Münderice	crh-latn
contents	Mündəricat	az
fold	Mündəricatı göstər/gizlət	az
item	Müzakirə	az
notice	Müzakirə səhifənizdə yeni mesaj var.	az
categories	Māhele	haw
hidden-categories	Māhele hūnā	haw
language	Māori	mi
file-page	Mărimea acestei previzualizări $1 a acestui fișier $1: $1.	ro
file-page	Mărimea acestei previzualizări: $1.	ro
menu	Mēģūn	aeb-latn
menu	Mēģūnik	aeb-latn
item	Mģāwne	aeb-latn
item	Mşaḥlaf	tru
item	Mūnda sılteitın better	kk-latn
languages	Mūši kīelši	liv
contents	Mŭk-liŏh	cdo,cdo-latn
edit-notice	Můžete si prohlédnout a zkopírovat zdrojový kód této stránky.$1	cs
menu	Műveletek	hu
retrieved	Mənbə — "$1"	az
item	Məqalə	az
footer	Məsuliyyətdən imtina	az
footer	Məxfijəti sijosət	tly
jump	Məzmuna keç	az
menu	Mɛmɛŋ la'ad	kus
footer	Mɛsaɣ tɛɛ tɔm ɖɔkʋʋ paɣtʋ	kbp
menu	Mɛŋa tuuma lɔgerɔ	gur
item	Mɛɛ tsalɔi yɛ biɛ	gaa
menu	Mɩŋa tʋntʋmbʋʋhʋ	wlx
item	Mукьвара хьайи масакӀавилер	lez
menu	Mở trình đơn chính	vi
contents	Mục lục	vi
special-page	Mức khóa trang	vi
item	M’ubuy quw zyuwaw na sinbahan	tay
languages	N'asụsụ ndi ọzọ	ig
languages	N'otras idiomas	ext
languages	N'otres llingües	ast
special-page	Na $1 odkazují tyto stránky:$1	cs
language	Na Vosa Vakaviti	fj
menu	Na awomatabə	knc,kr
languages	Na drugim jezicima	sh,sh-latn,sr-el
languages	Na drugyh jezykah	isv-latn
menu	Na jiných projektech	cs
languages	Na mbênî âyângâ	sg
footer	Na ndö tî $s	sg
languages	Na nkótá isúsu	ln
languages	Na otro idioma	pap
languages	Na otro maga lenguaje	cbk-zam
languages	Na otus língua	kea
missing-page	Na ovoj stranici nema teksta.$1	sh-latn
missing-page	Na ovoj stranici trenutačno nema sadržaja.$1	hr
missing-page	Na ovoj stranici trenutno nema teksta.$1	bs,sh-latn,sr-el
item	Na paggena qualonca	nap
modified	Na pele tewr peyên roca $1, $1 de biya rocaniye.	kiu
item	Na pàgina qualsëssìa	pms
item	Na pàjina a òcio	vec
modified	Na starna bëła slédno editowónô: $1, $1.	csb
missing-page	Na tejto stránke sa momentálne nenachádza žiadny text.$1	sk
file-page	Na tento súbor odkazuje nasledujúca stránka:$1	sk
file-page	Na tento súbor odkazuje nasledujúcich $n stránok:$1	sk
file-page	Na tento súbor odkazujú nasledujúce $n stránky:$1	sk
item	Na tha a' ceangal a-nall an-seo	gd
notice	Na vaši pogovorni strani imate nova sporočila	sl
languages	Na wiki $s as hiperligações interlínguas estão localizadas no topo da página do lado oposto ao título. Ir para o topo.	pt
redirect-page	Na'dirihi i påhina	ch
viewed	Na-access ang pahinang ito nang $n (na) beses.	tl
viewed	Na-access ang pahinang ito nang isang beses.	tl
menu	Naa	kai
item	Naa tarihi	kai
item	Naadakki'ŋ jaáŋoŋa	fvr
retrieved	Naala manipud iti "$1"	ilo
categories	Naaltsoos biiʼ sinilí	nv
hidden-categories	Naaltsoos biiʼ sinilí (doo yitʼínii)	nv
item	Naaltsoos spéshelígíí	nv
menu	Naamruimten	nl
retrieved	Naanu mantad "$1"	dtp
jump	Naar inhoud springen	nl
jump	Naar navigatie springen	nl
item	Naar oude vormgeving omschakelen	nl
jump	Naar zoeken springen	nl
menu	Naaruyan	ses
menu	Naaruyan šilbayboŋ	ses
item	Naase leheküljele "$1".	et
menu	Nabegashon	pap
menu	Nabegasion	ch
menu	Nabegasyon	krj
menu	Nabegaçon	mwl
menu	Nabigasyon	bto,pag
menu	Nabigayson	cps
menu	Nabigazio menua	eu
menu	Nabigazioa	eu
jump	Nabigaziora joan	eu
menu	Nabiggazioni	sdc
item	Nachricht	de
item	Nadgledaj	sr-el
edit-page	Nadgledaj ovu stranicu	sr-el
search	Nadi	kab
item	Nadzorni seznam	sl
menu	Nadára	brh
menu	Nafam	vo
item	Nafnlaus	is
menu	Nafnrými	is
item	Nagakaangot nga pagbaylo	hil
menu	Nagha adu nam	ibb
file-page	Naglalaman ang file na ito ng karagdagang impormasyon na posibleng dinagdag mula sa digital camera o sa scanner na ginamit o nag-digitize nito.$1	tl
menu	Naglědy	dsb
retrieved	Nagmula sa "$1"	tl
footer	Nahanungod sa $s	hil
item	Nahrať súbor	sk
redirect-page	Naibaw-ing iti:	ilo
item	Naigalot ya bersion	pag
item	Naiimprentang bersyon	bto
language	Naijá	pcm
hidden-categories	Nailemmeng a kategoria	ilo
hidden-categories	Nailemmeng a katkategoria	ilo
menu	Naiviaedje	wa
special-page	Naka-link ang mga pahinang ito sa $1:$1	tl
redirect	Naka-redirect sa:	tl
redirect-page	Naka-redirect sa:	tl
item	Nakalagda bilang si $1	tl
item	Nakaraan	tl
file-page	Nakaraan ng file	tl
item	Nakaraan ng pahina	tl
hidden-categories	Nakatago nga kategorya	cps
hidden-categories	Nakatago nga mga kategorya	cps
hidden-categories	Nakatagong kategoriya	ceb
hidden-categories	Nakatagong kategorya	bcl,bto,tl
redirect-page	Nakatukdo sa:	bcl
categories	Nakka	knc,kr
hidden-categories	Nakka graata	knc,kr
categories	Nakka ngwu	knc,kr
hidden-categories	Nakka ngwu garaata	knc,kr
item	Naključna stran	sl
item	Naključno	sl
item	Nakowepitaman	atj
retrieved	Nakuha halin sa "$1"	cps
retrieved	Nakuku galin sa "$1"	bto
item	Nalaatsornermi qupperneq	kl
item	Naloži datoteko	sl
item	Nambawan Pej	bi
main-page	Nambawan Pej	bi
menu	Namensräume	de
menu	Namespace	it,tl
menu	Namespaces	en
footer	Namminermut paasissutissat	kl
menu	Namminermut sannatit	kl
menu	Namnerom	nn
menu	Namnrymder	sv
fold	Namoiş doda şavad	tg-latn
item	Namoişi ta'rix	tg-latn
item	Nampak sajarah	msi
edit	Namsaṅ olùraaè	hoc-latn
languages	Nan lòt lang yo	ht
item	Nananawa teere	gur
search	Nandawaabam	ojb
item	Nang kawa dicitak	bjn
redirect-page	Nangakatsva ku:	sn
retrieved	Nangal paah "$1"	trv
item	Nannanna tisa	kus
item	Nanos liŋŋka	sje
search	Nantona	atj
footer	Nanu’ quw $s	tay
edit-page	Napaka dovoljenja	sl
error	Napaka pri navajanju: $1	sl
error	Napaka skripta: $1	sl
menu	Napigasi	bug,kge,ljp
edit-notice	Napomena: Niste prijavljeni.$1	sh-latn
modified	Naposledy editováno $1 v $1	cs
modified	Naposledy upravené $1 o $1	sk
item	Napravi	bs,sr-el
item	Napravi korisnički račun	bs
language	Napulitano	nap
item	Naqikkuminartoq	kl
menu	Narzędzia	pl
menu	Narzędzia dla stron	pl
menu	Narzędzia osobiste	pl
menu	Narzędzia strony użytkownika	pl
menu	Narzędzia wiki	pl
menu	Naršymas	lt
menu	Naršymo meniu	lt
menu	Naršīma pasirinkėmā	sgs
menu	Naršīms	sgs
item	Nas redondezas	pt
missing-page	Nasa isang link ka ng isang pahinang hindi pa nagagawa.$1	tl
item	Nasc buan	ga
menu	Nascleanúint	ga
item	Nasenejis puormejis	ltg
missing-page	Nasledovali ste odkaz, vedúci na stránku, ktorá zatiaľ neexistuje.$1	sk
special-page	Nasledujúce stránky odkazujú na $1:$1	sk
item	Nastavenia	sk
item	Nastavení	cs
item	Nastavitve	sl
menu	Nastroje	hsb
file-page	Następujące strony korzystają z tego pliku:$1	pl
special-page	Następujące strony odwołują się do $1:$1	pl
item	Nasumična	bs,sh-latn
item	Nasumična stranica	bs,sh,sh-latn
item	Natad Tagayo	dtp
main-page	Natad tagayo	dtp
item	Natatanging pahina	tl
special-page	Naudotojo $1 indėlis	lt
item	Naudotojo indėlis	lt
menu	Naudotojo puslapio įrankiai	lt
item	Naudotojo puslapis	lt
special-page	Naudotojos $1 indėlis	lt
item	Naujausi keitimai	lt
item	Naujausi puslapiai	lt
special-page	Naujausių keitimų parinktys	lt
item	Naujienos	lt
menu	Nav menu	bcl,tl
item	Nav pieslēdzies	lv
missing-page	Nav tādas īpašās lapas	lv
menu	Navagieshan	aig
menu	Navagieshan menyuu	aig
item	Navedba strani	sl
special-page	Navedi	sl
item	Navedi stran	sl
menu	Navegacion	cbk-zam,frp
menu	Navegació	ca
menu	Navegación	ast,es,es-formal,ext,gl
menu	Navegación de usuario	es,gl
special-page	Navegar pelas contribuições	pt-br
menu	Navegasion	vec
menu	Navegason	kea
menu	Navegazzione	nap
menu	Navegaçión	lij
menu	Navegação	pt,pt-br
menu	Navegação do usuário	pt-br
menu	Navegação do utilizador	pt
menu	Naveghesce	roa-tara
menu	Navego	an
contents	Naverok	ku-latn
menu	Navgaziòn	rgn
menu	Navicazzioni	scn
item	Navieškys rakstīņs	ltg
menu	Naviga	lfn
menu	Navigaasje	fy
menu	Navigaasjemenu	fy
menu	Navigace	cs
menu	Navigaceja	ltg
menu	Navigachon	pcd
menu	Navigacien valličuslistu	olo
menu	Navigacii	olo
menu	Navigacija	bs,isv-latn,krl,rmc,sh,sh-latn,sl,sr-el
menu	Navigacija suradnika	hr
menu	Navigacija uporabnika	sl
menu	Navigacijski izbornik	hr
menu	Navigacijski meni	sl
menu	Navigacion	oc,sei
menu	Navigaciya	kaa
jump	Navigaciyaǵa ótiw	kaa
menu	Navigación	lad
menu	Navigada menuo	eo
menu	Navigado	eo,io
menu	Navigaotie	zea
menu	Navigare	ro
menu	Navigarea de utilizator	ro
menu	Navigari	rup
jump	Navigasi	kge
menu	Navigasi	abs,ban,bjn,btm,gor,id,jv,min,sas
menu	Navigasi pengguna	id
menu	Navigasie	af
menu	Navigasie-keuseskerm	af
menu	Navigasijə	tly
jump	Navigasiòun	egl
menu	Navigasiòun	egl,eml
menu	Navigasjon	jut,no
menu	Navigasjonsmenu	jut
menu	Navigasjonsmeny	nn,no
menu	Navigassion	pms
menu	Navigasyen	iba
jump	Navigasyon	gcf,ht,tru
menu	Navigasyon	gcf,gcr,tru
menu	Navigate kare waala menu	hif-latn
menu	Navigatie	li,nl
menu	Navigatiemenu	li,nl
menu	Navigatio	la
jump	Navigation	de,de-ch,gsw,sli,stq
menu	Navigation	da,de,de-ch,en,fr,frc,gpe,gsw,hif-latn,ia,ie,jam,sco,sli,stq
menu	Navigation imenyu	zu
menu	Navigation menu	en,gpe
jump	Navigation taḱ senoḱ	hoc-latn
menu	Navigation utilisateur	fr
menu	Navigational menú	ie
menu	Navigatione	nov
menu	Navigationsmenu	da
menu	Navigationsmenü	de,de-ch,gsw,sli
jump	Navigatioon	pdt
menu	Navigatioon	pdt
jump	Navigatioun	lb
menu	Navigatioun	lb
menu	Navigatiounsmenü	lb
menu	Navigatión	fo
menu	Navigatiónsskrá	fo
jump	Navigatschoon	nds
menu	Navigatschoon	nds
menu	Navigatschoonsmenü	nds
menu	Navigatsiya	uz
jump	Navigatsiya qismiga oʻtish	uz
menu	Navigatsiä menüsı	tt-latn
menu	Navigaty	nds-nl
menu	Navigatymenü	nds-nl
menu	Navigatzione	sc
jump	Navigazion	hrx
menu	Navigazion	hrx,lld
menu	Navigazione	co,it
menu	Navigazionsmenu	hrx
menu	Navigaziun	rm
jump	Navigazión	bar
menu	Navigazión	bar
menu	Navigaziónsmenue	bar
menu	Navigazzion	lmo
menu	Navigazzjon	aae
menu	Navigazzjoni	mt
menu	Navigačkakero menu	rmc
menu	Navigačné menu	sk
menu	Navigační menu	cs
menu	Navigašuvdna	se
menu	Navigašuvdnafállu	se
menu	Navige	ht
menu	Navigeerimine	et
menu	Navigeerimismenüü	et
menu	Navigering	nn,sv
menu	Navigeringsmeny	sv
menu	Navigeshɔn	kri
menu	Navigeshɔn mɛnyu	kri
menu	Navigimi i përdoruesit	sq
menu	Navigistem	smn
menu	Navigistemvaljiittâh	smn
menu	Navigointivalikko	fi
menu	Navigácia	sk
menu	Navigáció	hu,hu-formal
menu	Navigációs menü	hu,hu-formal
menu	Navigâtion menu	sco
menu	Navigâʹsttemvaʹlljõk	sms
menu	Navigācija	lv
menu	Navigācijas izvēlne	lv
menu	Navigīerimi	liv
menu	Navijehre	ksh
menu	Navikati	niu
jump	Navikeerinki	fit
menu	Navikeerinki	fit
menu	Navikeerinkivalikko	fit
menu	Naviqasiya	az
menu	Naviqasiya menyusu	az
jump	Naviqasiyaya keç	az
menu	Navnerom	no
menu	Navnerum	da
menu	Navîgasyon	ku-latn
item	Nawaa badlao	hif-latn
retrieved	Nawadam biindig "$1"	ojb
language	Nawdm	nmz
jump	Nawigacija	dsb,hsb
menu	Nawigacija	dsb,hsb
menu	Nawigaciski meni	dsb,hsb
menu	Nawigaciōni	prg
menu	Nawigaciōnis meņū	prg
menu	Nawigacja	pl
menu	Nawigacja użytkownika	pl
menu	Nawigacjowé menu	csb
menu	Nawigacyjŏ	szl
menu	Nawigacëjô	csb
menu	Nawigadsjoon	vmf
jump	Nawigadzion	pfl
menu	Nawigadzion	pfl
menu	Nawigadzionsmeni	pfl
menu	Nawigasiýa	tk
jump	Nawigasiýa geçiň	tk
menu	Nawigasiýa menýusy	tk
jump	Nawigation	bm
menu	Nawigation	bm
jump	Nawigatsion	frr
menu	Nawigatsion	frr
item	Nayriri Uñstawi	ay
main-page	Nayriri Uñstawi	ay
item	Nazad na stranicu "$1".	bs,sh-latn
menu	Nazarot	tg-latn
hidden-categories	Naí ni wutame̱	dua
item	Načíst soubor	cs
item	Na̱shei ba̱nyet ka̱mon	kaj
item	Naṅsakam nelè	hoc-latn
footer	Ncapu a $s	scn
menu	Nchịkọta nhọrọ	ig
footer	Ndarä tî bätängö vivîi tënë	sg
hidden-categories	Ndedibe ikpehe	efi
footer	Ndelo ya boyanoli	ln
hidden-categories	Ndibe ekpok	ibb
hidden-categories	Ndibe ekpok‎	ibb
item	Ndih	aae
item	Ndihma	sq
edit-notice	Ndihma për redaktimin	sq
item	Ndihmë	aln
item	Ndihmë rreth MediaWiki-t	sq
item	Ndimbal	wo
jump	Ndir ta	kai
footer	Ndondomeko ya webusaiti	tum
item	Ndroje	aae
item	Ndryshimet e fundit	aln,sq
item	Ndryshimet e ndërvarura	aln,sq
special-page	Ndryshimet që kanë lidhje me "$1"	sq
item	Ndângbâ sänzëmä	sg
menu	Ndërroni variantin e gjuhës	sq
item	Ndɔncɔɔlɩyɛ	kbp
missing-page	Ne ekzistas tia speciala paĝo	eo
item	Ne ensalutinta	eo
menu	Ne ka minɛnw	bm
item	Ne plus suivre	fr
retrieved	Ne'e toho mai "$1"	wls
item	Nea tete dwɛkɛ ne	nzi
menu	Nea wɔn ahwɛ	tw
item	Nea yɛ sesa nkyɛe	tw
item	Nea yɛtumi horo	tw
item	Nearby	en
item	Nebestebėti	lt
modified	Nece lehtpol’ oli vajehtadud $1, $1.	vep
item	Nedavne izmjene	bs,sh,sh-latn
item	Nedavne promjene	hr
language	Nederlands	nl
language	Nederlands (informeel)	nl-informal
language	Nedersaksies	nds-nl
edit-page	Nedovoljne ovlasti	hr
tagline	Neet di̱ $s	kcg
missing-page	Neexistující speciální stránka	cs
jump	Neggez ar:	shy-latn
categories	Nehnewkayomeh	nah
categories	Nehnewkayotl	nah
item	Nei kumme	pdc
jump	Neidio i'r bar chwilio	cy
jump	Neidio i'r panel llywio	cy
jump	Neidio i:	cy
missing-page	Neispravan naslov	sh-latn,sr-el
item	Nejauša lapa	lv
item	Nejaušs raksts	lv
item	Nejnovější stránky	cs
item	Nejste přihlášen(a)	cs
item	Nelle vicinanze	it
jump	Nelsangar taḱ senoḱ	hoc-latn
search	Nelsangarè	hoc-latn
missing-page	Nem létezik ilyen speciális lap	hu
item	Nem vagy bejelentkezve	hu
file-page	Nem érhető el nagyobb felbontású változat.	hu
search	Nema	ha
special-page	Nema linkova na $1.$1	sh-latn
file-page	Nema stranica koje koriste ovu datoteku.$1	bs,sh-latn,sr-el
missing-page	Nema takve posebne stranice	bs,sh-latn,sr-el
edit-notice	Nemate dopuštenje da $1, iz sljedećeg razloga:$1	bs
edit-notice	Nemate dopuštenje da $1, iz sljedećih razloga:$1	bs
edit-notice	Nemate dopuštenje za $1 iz navedenih razloga:$1	hr
edit-notice	Nemate dopuštenje za $1 iz navedenog razloga:$1	hr
edit-notice	Nemate dozvolu da $1 iz sledećeg razloga:$1	sr-el
edit-notice	Nemate dozvolu da $1 iz sledećih razloga:$1	sr-el
edit-notice	Nemate ovlaštenje da $1 iz sljedećeg razloga:$1	sh-latn
edit-notice	Nemate ovlaštenje da $1 iz sljedećih razloga:$1	sh-latn
item	Neme	ibb
menu	Nemiliztlahtolpohualamatl	nah
edit-notice	Nemáte oprávnenie $1 z nasledovného dôvodu:$1	sk
edit-notice	Nemáte oprávnenie $1 z nasledovných dôvodov:$1	sk
modified	Nen Sakam dárat́utar $1 musiṅg $1 re olùraa lena.	hoc-latn
item	Nen Sakam te hućoḱ Olsinkii ko	hoc-latn
jump	Nenda kwa kutafuta	sw
jump	Nenda kwa urambazaji	sw
menu	Nenelleka	hoc-latn
item	Neng bãna	mos
special-tab	Neng bãnde	mos
modified	Nenga kada da teka mi $1, ni $1.	mos
item	Nengnengen so awaran	pag
file-page	Nenia pli granda distingivo havebla.	eo
special-page	Neniu paĝo ligas al $1.$1	eo
file-page	Neniu paĝo ligas al ĉi tiu dosiero.$1	eo
contents	Nense	mos
jump	Nentaḱ tenn:	hoc-latn
retrieved	Nentungey "$1" mew	arn
item	Nen̄e ge	ann
missing-page	Nepiemērots nosaukums	lv
missing-page	Neplatný nadpis	sk
missing-page	Neplatný název	cs
item	Neprihlásený/á	sk
item	Neprijavljen	sh-latn
item	Neprisijungta	lt
item	Neprisijungęs	lt
item	Nepřihlášen(a)	cs
item	Neregistrovaný	cs
item	Nesledovat	cs
item	Nesledovať	sk
special-page	Nessuna pagina contiene collegamenti che puntano a $1.$1	it
file-page	Nessuna pagina utilizza questo file.$1	it
languages	Nesta $s, os links dos idiomas estão no topo da página, em frente ao título do artigo. Ir para o topo.	pt-br
retrieved	Neta pe otcipirin "$1"	atj
item	Netoliese	lt
menu	Nettstad	nn
menu	Nettsted	no
item	Neue Seiten	de
item	Neues Thema	de
item	Neuste Änderonge	ksh
item	Neuzraudzīt	lv
item	Neve paruvimata	rmy
missing-page	Neveljaven naslov	sl
special-page	Nevienā lapā nav norāžu uz lapu $1.$1	lv
item	New pages	en
item	New topic	en
old-revision	Newer revision →	en
item	Newidiadau diweddar	cy
item	Newidiadau perthnasol	cy
item	Nexus ad paginam	la
item	Nexus perpetuus	la
item	Ney sero vurnayene	kiu
edit-notice	Nezabudnite, že všetky príspevky do $s sa považujú za príspevky pod licenciou $1 (podrobnosti pozri pod $1).$1	sk
footer	Nezihlangululo	zu
footer	Nezve $s	sn
menu	Neävv	sms
footer	Nformazjon mi $s	aae
footer	Nfurmazions sun $s	lld
footer	Nfurmazzione ncòppa a $s	nap
footer	Nfwuo lyen kpa̱sai	kcg
tagline	Nga $s	aln,sq
item	Nga'örö spesial	nia
footer	Ngaahi fakaʻataʻatā	to
item	Ngaahi fehokotaki ki heni	to
item	Ngaahi liliu fekauʻaki	to
item	Ngaahi peesi makehe	to
item	Ngaahi toki liliu	to
menu	Ngaahi vakai	to
languages	Ngaletinye tilwimi	ss
redirect-page	Ngalih menyang:	jv
redirect-page	Ngalihin ke:	bew
redirect-page	Ngalihko guk:	kge
redirect-page	Ngalihko mit:	ljp
redirect-page	Ngallèyaghi ka:	mad
item	Ngamata	hke
item	Ngarko skedar	sq
item	Ngena	zu
item	Ngenda' kisa dau-dau	bdr
footer	Ngesi ye ng'i atulile $s	loz
footer	Ngeunaan $s	su
languages	Ngezinye izilimi	zu
item	Ngjarjet aktuale	sq
modified	Ngoo hello taƴtaa sakket ko ñalnde $1 sahnga $1.	ff
menu	Ngoumi ninngé moun	bci
item	Ngwat khwo	kcg
menu	Ngwaọrụ	ig
menu	Ngwaọrụ onwe	ig
languages	Ngôn ngữ	vi
languages	Ngôn ngữ khác	vi
item	Ngā hononga mai	mi
categories	Ngā rōpū	mi
hidden-categories	Ngā rōpū matahuna	mi
item	Ngẫu nhiên	vi
item	Ngừng theo dõi	vi
footer	Nhoikarnneo	gom-latn
menu	Nhwehwɛmu	fat
menu	Nhwehwɛmu pon	fat
menu	Nhwɛe	fat
footer	Nhyehyɛeɛ a ɔfa ankonamyɛ ho	abr
file-page	Nhấn vào ngày/giờ để xem nội dung tập tin tại thời điểm đó.$1	vi
special-page	Nhập tên trang để xem những thay đổi tại các trang khác được liên kết tại trang đó.$1	vi
item	Nhật trình	vi
item	Nhật trình trang	vi
language	Nhẽẽgatú	yrl
modified	Ni halaman paling baru dipermak pas $1, jem pukul $1.	bew
item	Ni igiki gisanisha hano	rn
languages	Ni mattaava makina	vmw
modified	Ni tlahkwilolamatl mopatlak $1, pan $1.	nah
hidden-categories	Ni õhtt čiõkkum kategoria	sms
menu	Ni-aabajichigan	ojb
footer	Nia'ngakun	bdr
item	Nian laa sa	bci
tagline	Nibak $s	ace
retrieved	Nicaliwan niala nani "$1"	ami
fold	Nich wiesen	nds
item	Nicht angemeldet	de
item	Nicht mehr beobachten	de
special-page	Nici o pagină nu trimite la $1.$1	ro
file-page	Nicio pagină nu utilizează acest fișier.$1	ro
item	Niduma ran bolobolong	pag
special-tab	Niduman bolong	pag
file-page	Nie je dostupné vyššie rozlíšenie.	sk
item	Nie jesteś zalogowany	pl
edit-notice	Nie masz uprawnień do $1 z następującego powodu:$1	pl
edit-notice	Nie masz uprawnień do $1 z następujących powodów:$1	pl
item	Nie obserwuj	pl
contents	Nielu	arn
missing-page	Niepoprawny tytuł	pl
item	Nieste Endanisse	pdt
item	Niet aangemeld	nl
item	Niet volgen	nl
item	Nieuw onderwerp	nl
item	Nieuwe pagina's	nl
old-revision	Nieuwere versie →	nl
item	Niezalogowany	pl
footer	Nifeelɔ he saji kɛtoo ahe mlai	gaa
file-page	Nijedna stranica ne rabi ovu datoteku.$1	hr
special-page	Nijedna stranica ne vodi ovamo (tj.$1	hr
special-page	Nijedna stranica nije povezana sa $1.$1	bs
fold	Nijon karde	tly
hidden-categories	Nijoni kategorijon	tly
hidden-categories	Nijoni kategoriyə	tly
item	Nikhaigö ba da'e	nia
item	Nikpatak chupi	ppl
contents	Nilalaman	tl
item	Nimega sisseminek	vro
menu	Nimeruumid	et
menu	Nimiavaruudet	fi
edit-notice	Nincs jogosultságod a következő művelet elvégzéséhez: $1, a következő ok miatt:$1	hu
edit-notice	Nincs jogosultságod a következő művelet elvégzéséhez: $1, a következő okok miatt:$1	hu
retrieved	Nindo' lua' $1	bdr
menu	Ningaasimoono ezhshin	ojb
special-page	Ninguna página enlaza con $1.$1	es
special-page	Ningunha páxina liga con «$1».$1	gl
file-page	Niniejszy plik zawiera dodatkowe informacje, prawdopodobnie dodane przez aparat cyfrowy lub skaner użyte do wygenerowania tego pliku.$1	pl
contents	Ninäd	vo
footer	Nipakar ed $s	pag
modified	Nipuro n'na khalayi naahihuliwa nitaphuleliwa omosa otakaniha ni $1, $1	vmw
item	Nipuro nuulupale	vmw
main-page	Nipuro nuulupale	vmw
item	Nipuro saana	vmw
menu	Niriba nyabu	dag
item	Niste prijavljeni	bs,hr,sh-latn,sl,sr-el
footer	Niti privasi	jv
menu	Nitsumɔ nibii	gaa
item	Niu jenis	bi
item	Niuba	bdr
language	Niuē	niu
item	Niwa andwendunga	ang
item	Nizamlamalar	az
special-page	Ništa ne vodi na stranicu $1.$1	sr-el
item	Niɛ nana jɔrɛ	cko
item	Njikọ ndịgide	ig
item	Njila	tum
jump	Njuikes navigašuvdnii	se
jump	Njuikes ohcamii	se
jump	Njuikes:	se
jump	Njuškii navigistmân	smn
jump	Njuškii ucâmân	smn
item	Njyana aho ariho hose	rw
menu	Njëlu joowiin	wo
item	Nkitahode	ak,tw
item	Nkratafa soronko	fat
contents	Nkyang a	kaj
menu	Nkyang pfwong	kaj
contents	Nkyangmami	kcg
menu	Nkyangta̱m	kcg
menu	Nkyangta̱m a̱bala̱lang	kcg
categories	Nkyekyɛmu	abr,fat,tw
hidden-categories	Nkyekyɛmu a esuma	fat
hidden-categories	Nkyekyɛmu a yɛ de asie	tw
categories	Nkyekyɛmu ahorow	abr
item	Nkásá gudi	ln
item	Nkɔmbɔtwetwe	fat
menu	Nkọp	ann
menu	Nlere	ig
languages	Nna n'autra lingua	scn
item	Nneme	efi
menu	Nneɛma	tw
menu	Nnoɔma	abr
tagline	No $s Wiki	lv
tagline	No Wik$1	lv
file-page	No disponible a mayor resolución.	es
missing-page	No es troba la pàgina especial que busqueu	ca
item	No estás accedido	es
missing-page	No existe esa página especial	es
item	No has accedido	es
file-page	No hay páginas que enlacen a este archivo.$1	es
file-page	No hi ha cap versió amb una resolució més gran.	ca
file-page	No hi ha pàgines que utilitzin aquest fitxer.$1	ca
file-page	No higher resolution available.	en
footer	No hold us	pcm
category-page	No momento, esta categoria não possui nenhuma página ou arquivo multimídia.	pt-br
missing-page	No momento, não há conteúdo nesta página$1	pt-br
contents	No mu nsɛm	fat
footer	No ne sacce ninde	roa-tara
special-page	No pages link to $1.$1	en
missing-page	No such special page	en
edit-notice	No teniu permís per a $1, pel motiu següent:$1	ca
edit-notice	No teniu permís per a $1, pels motius següents:$1	ca
edit-notice	No tienes permiso para $1, por el siguiente motivo:$1	es
edit-notice	No tienes permiso para $1, por los siguientes motivos:$1	es
item	No-koeemde	mos
item	No-pegət	tly
jump	Nochgugge	pfl
search	Nochgugge	pfl
item	Nochipa tlasalolli	nah
redirect-page	Nochschigg-Said	pfl
item	Noeltaf betakseem	avk
item	Nofoaga e soso'o mai	sm
jump	Noh de Navigation	ksh
item	Nomen dare	la
menu	Nomfazolar	uz
menu	Nomspacoj	eo
item	Non accediches ao sistema	gl
item	Non conectado	gl
item	Non connecté(e)	fr
item	Non connecté·e	fr
missing-page	Non existe esa páxina especial	gl
file-page	Non hai páxinas que usen este ficheiro.$1	gl
file-page	Non se pode ver nunha resolución meirande.	gl
item	Non seguire	it
edit-notice	Non si dispone dei permessi necessari per $1, per i seguenti motivi:$1	it
edit-notice	Non si dispone dei permessi necessari per $1, per il seguente motivo:$1	it
file-page	Non sono disponibili versioni a risoluzione più elevata.	it
edit-notice	Non tes os permisos necesarios para $1, pola seguinte razón:$1	gl
edit-notice	Non tes os permisos necesarios para $1, polas seguintes razóns:$1	gl
item	Nondera olupapula muwawa	lg
retrieved	Nongi no ó « $1 »	dua
item	Nonkwahkiski amatinih	nah
special-tab	Nonkwahkiski amatl	nah
item	Nooc la daabicikaro	so
jump	Noonya	lg
search	Noonya	lg
item	Noputan pointindohoi	dtp
language	Nordfriisk	frr
language	Norfuk / Pitkern	pih
footer	Normas de protección de datos	gl
footer	Normas po s'arriservadesa	sro
language	Norsk	no
language	Norsk bokmål	no
language	Norsk nynorsk	nn
item	Norādes uz šo rakstu	lv
modified	Nosimbanan do kotohurionon o bolikan diti ontok $1, jaam $1.	dtp
item	Nosineta masinahikana e mamowapiketik	atj
item	Not logged in	en
item	Notandasíða	is
edit-notice	Note, por favor, que todas as suas contribuições na wiki $s podem ser editadas, alteradas ou removidas por outros utilizadores.$1	pt
edit-notice	Note, por favor, que todas as suas contribuições na wiki $s são consideradas publicadas nos termos da licença $1 (consulte $1 para mais detalhes).$1	pt
edit-notice	Notez bien que toutes les contributions à $s peuvent être modifiées, transformées ou supprimées par d’autres utilisateurs.$1	fr
edit-notice	Notez bien que toutes les contributions à $s sont considérées comme publiées sous les termes de la $1 (voir $1 pour plus de détails).$1	fr
item	Notificaciones	es
item	Notificacions	ca
item	Notificacións	gl
item	Notifications	en,fr
item	Notificações	pt,pt-br
item	Notifiche	it
item	Notifikationer	da
missing-page	Notoʻgʻri sarlavha	uz
retrieved	Noudettu kohteesta ”$1”	fi
retrieved	Nouettu osoitheesta $1	fit
jump	Noun sinlè	bci
menu	Noun sinlè	bci
language	Nouormand	nrm
languages	Noutras lhénguas	mwl
item	Nouveau sujet	fr
item	Nouvelles pages	fr
item	Nov changes	ie
item	Nova sección	gl
item	Nova tema	hr,sh-latn,sl,sr-el
item	Novaj paĝoj	eo
item	Novas páginas	pt
item	Nove strani	sl
item	Nove stranice	bs,hr,sh-latn,sr-el
old-revision	Novejša redakcija →	sl
language	Novial	nov
old-revision	Novija inačica→	hr
old-revision	Novija izmena →	sr-el
old-revision	Novija izmjena →	bs
old-revision	Novija verzija →	sh-latn
modified	Novissima mutatio die $1 hora $1 facta.	la
item	Novo fío	gl
item	Novo tópico	pt-br
item	Novosti	bs,hr,sh-latn
item	Nové stránky	sk
item	Nové téma	cs
old-revision	Novější verze →	cs
old-revision	Novšia verzia →	sk
item	Nowe strony	pl
item	Nowy temat	pl
item	Noyyang wallak	nys
menu	Nroon̄	ann
menu	Nroon̄ eyi kwun̄	ann
jump	Nrugharị	ig
menu	Nrugharị	ig
item	Nsesa a ɔnnkyɛree	fat
item	Nsesa a ɔsɛ	fat
item	Nsesa a ɛsɛ	tw
modified	Nsesae ba kratafa yi so da $1, mmere $1.	tw
menu	Nshushanyo	hke
item	Nsi sangha mi	ibb
categories	Nsio nsio	efi
item	Nsio nsio ikpehe	efi
item	Nso idian mmọ	efi
item	Ntap-ubọk	ann
menu	Nte esede	efi
redirect-page	Nte ica:	atj
item	Ntembe	ln
footer	Ntiase a ɛkyerɛ sɛ yɛn ho nni mu	tw
categories	Ntlawa	ts
hidden-categories	Ntlawa lowu tumbetiweke	ts
footer	Ntseasee a ɔkyerɛ dɛ hɛn ho nnyi mu	fat
edit-notice	Nu aveți permisiunea să $1, din următoarele motive:$1	ro
edit-notice	Nu aveți permisiunea să $1, din următorul motiv:$1	ro
item	Nu mai urmări	ro
item	Nu sunteți autentificat	ro
footer	Nu ě $s nyí é	fon
footer	Nu ɖo tají	fon
menu	Nu'ukulo'ob	yua
footer	Nufi kule ga sirri	bol
file-page	Nuk ka rezolucion më të madh.	sq
item	Nuk ke hyrë në llogari	sq
redirect	Nukreipimo puslapis	lt
redirect-page	Nukreipimo puslapis	lt
redirect	Nukreipta iš „$1“	lt
redirect	Nukreipti į:	lt
redirect-page	Nukreipti į:	lt
menu	Nukulo'ob personaleso'ob	yua
menu	Nukun mɛ	fon
item	Nuna tarihin	ha
old-revision	Nuna versio ekde $1	eo
footer	Nuneds	vo
item	Nunu poingoput hiti	dtp
item	Nunädön oki	vo
item	Nuolatinė nuoroda	lt
item	Nuove pagine	it
item	Nuovo argomento	it
redirect-page	Nupela rot	tpi
item	Nupela senis	tpi
item	Nuper mutata	la
item	Nuper mutata annexorum	la
menu	Nupinpọn lẹ	guw
edit-page	Nur Kleinigkeiten wurden verändert	de
footer	Nusi yeesre	mos
redirect-page	Nusokėma poslapis	sgs
redirect-page	Nusokėms ont:	sgs
item	Nustatymai	lt
item	Nusxai copī	tg-latn
footer	Nuu yihiriba	dag
old-revision	Nuvarande version	sv
old-revision	Nuvarande version från $1	sv
old-revision	Nuværende version	da
old-revision	Nuværende version fra $1	da
main-page	Nuwlanwlan tají ɔ	fon
item	Nuwlanwlan tájí ɔ	fon
item	Nuwlanwlan ɖé kpowun	fon
item	Nuwlanwlan ɖéɖovo	fon
language	Nuõrttsääʹmǩiõll	sms
menu	Nuʋunuwo	ee
menu	Nuʋuʋu	ee
footer	Nvialiè noun tranlè mmla	bci
item	Nvirikaniho niinaanoru	vmw
menu	Nwuan mi̱ nwuan	kcg
item	Nwuan nkhang	kcg
item	Nwuo	kcg
item	Nwwa	kaj
item	Nwọ́cha	igl
item	Ny votoatiny azo atonta printy	mg
item	Nya sidor	sv
item	Nyahpantau	ms
item	Nyamba	lg
item	Nyamedzodzro	ee
menu	Nyangagi gbangi	nup
old-revision	Nyare version →	sv
old-revision	Nyare versjon →	nn
item	Nye sider	da,nn,no
languages	Nyelvek	hu
languages	Nyelvek hozzáadása	hu
menu	Nyelvvariáns váltása	hu
old-revision	Nyere sideversjon →	no
old-revision	Nyere version →	da
jump	Nyini	bm
search	Nyini	bm
old-revision	Nykyinen versio	fi
old-revision	Nykyinen versio $1	fi
item	Nyomtatható változat	hu,hu-formal
item	Nyomtatás	hu
item	Nyt emne	da
item	Nytt emne	nn,no
item	Nytt ämne	sv
hidden-categories	Nyu hawpa pho	mrh
hidden-categories	Nyu hawpa phozy	mrh
retrieved	Nyukura kubva ku "$1"	sn
language	Nyunga	nys
item	Nyuu chienj dem	aig
tagline	Nyyai $s	kaj
item	Nyín nukún ɖo ɖiɖyɔ tɛnmɛ tɛnmɛ wémá ɔ tɔn lɛ jí	fon
item	Nyɛ fɔlɔ	bm
main-page	Nyɛ fɔlɔ	bm
item	Nyɛ kabia	xon
item	Nyɛ min man ni ja	bm
item	Nyɛw kɛrɛnkɛrɛnnen	bm
item	Nzan ka̱mon a̱mi kyi	kaj
item	Náhodná	sk
item	Náhodná stránka	cs,sk
item	Náhodně	cs
item	Nápoveda k MediaWiki	sk
item	Nápověda	cs
item	Nápověda k MediaWiki	cs
missing-page	Následovali jste odkaz na stránku, která dosud neexistuje.$1	cs
menu	Nástroje	cs,sk
menu	Nástroje ke stránkám	cs
item	Nâi-têu lièn to liá-têu	hak,hak-latn
item	Não autenticado	pt
item	Não autenticado(a)	pt-br
special-page	Não existem afluentes para $1 com as condições especificadas.$1	pt,pt-br
missing-page	Não há conteúdo nesta página no momento.$1	pt-br
file-page	Não há nenhuma página que use este ficheiro.$1	pt
file-page	Não há páginas que usem este arquivo.$1	pt-br
edit-notice	Não tem permissão para $1, pelo seguinte motivo:$1	pt
edit-notice	Não tem permissão para $1, pelos seguintes motivos:$1	pt
old-revision	Nächstjüngere Version →	de
item	Nägţ istōrijõ	liv
fold	Näita	et
item	Näita ajalugu	et
edit-page	Näita eelvaadet	et
menu	Näita külgpaani või peida see	et
edit-page	Näita muudatusi	et
menu	Näkymät	fi
menu	Näyttöjä	fit
item	Näytä	fi
item	Näytä $1	fi
item	Näytä historia	fi
item	Näytä histuuria	fit
item	Näytä istorija	krl
edit	Näytä lähdekoodi	fi
item	Näytä lähdekoodi	fi
edit-page	Näytä muutokset	fi
history-page	Näytä tämän sivun lokit	fi
item	Näytä wikiteksti	fi
menu	Näytä/piilota sivupalkki	fi
item	Näütäq aoluku	vro
jump	Nå navigaty springen	nds-nl
jump	Nå söken springen	nds-nl
missing-page	Någon sådan specialsida finns inte	sv
old-revision	Nåværende sideversjon	no
old-revision	Næsta útgáfa→	is
item	Névtelen	hu
menu	Névterek	hu
menu	Nézetek	hu,hu-formal
languages	Në gjuhë tjera	aln
languages	Në gjuhë të tjera	sq
languages	Në thook kɔ̈kiic	din
fold	Nëbb	wo
category-page	Nënkategoritë	sq
languages	Ní àwọn èdè míràn	yo
footer	Nípa $s	yo
menu	Nôrzãdza	csb
item	Nõvpidāmi	liv
item	Nú é ɖyɔ ɖo azanvǐ é lɔ lɛ mɛ é	fon
item	Nú é ɖyɔ́ ɖo azanví élɔ lɛ mɛ é	fon
menu	Núukbesajil xiimbal	yua
item	Nütramkawün	arn
old-revision	Nýjasta útgáfa	is
old-revision	Nýjasta útgáfa síðan $1	is
item	Nýjustu greinar	is
item	Nýlegar breytingar	is
item	Nýtt umræðuefni	is
contents	Nā Mealoko	haw
item	Nā loli hou ʻālike	haw
item	Nā ‘Ao‘ao kūikawā	haw
language	Nāhuatl	nah
menu	Nānaina	haw
item	Nānā i ka mōʻaukala	haw
language	Nēhiyawēwin / ᓀᐦᐃᔭᐍᐏᐣ	cr
missing-page	Nėra tokio specialiojo puslapio	lt
hidden-categories	Nūglobuota kategoreja	ltg
hidden-categories	Nūglobuotys kategorejis	ltg
item	Nūlatėnė nūruoda	sgs
item	Nūtaleja nūruode	ltg
edit-notice	Nəzərə alın ki, $s saytına edilən bütün töhfələr $1 lisenziyası altında yayımlanmış hesab olunur (ətraflı məlumat üçün $1 səhifəsinə baxın).$1	az
menu	N̄kpọ utom	efi
jump	Nḍu ɣar tarzzut	rif
jump	Nḍu ɣar:	rif
item	Nọtẹn he ma nọ diọ	guw
contents	Nội dung	vi
footer	Nội dung được phát hành theo $1, ngoại trừ khi có ghi chú khác.	vi
tagline	O $s Wiki	gd
footer	O 'uhiga mo $s	wls
tagline	O Wik$1	gd
modified	O datumos $1 the o čiros $1 kana pes kerďa jekhpaleder pikeriben.	rmc
item	O linkos pre kadi sera	rmc
footer	O nama	sr-el
languages	O no roma a sowal	ami
modified	O palutno paruvipen $1, $1.	rmy
contents	O patápem mapapá má ɓeɓolá	dua
redirect-page	O presmerišagos pre:	rmc
footer	O projektu	sh,sh-latn
footer	O projektu $s	hr,isv-latn
footer	O yɛlɛ $s	dga
tagline	O ŋólo a $s	dua
item	O'unaa sünain lumaka	guc
jump	O'unaa sünainmüin:	guc
item	Oanmelda	sli
item	Oanmelde	fy
menu	Oasichta	sli
menu	Oaspiț	ruq-latn
footer	Oaver $s	nds-nl
item	Oaverleg	nds-nl
fold	Oazeiga	sli
item	Obaveštenja	sr-el
item	Obavijesti	hr
missing-page	Obecnie ta strona nie ma zawartości.$1	pl
category-page	Obecnie w tej kategorii nie ma stron ani plików.	pl
retrieved	Obgeruffa vu „$1“	sli
footer	Obi a oyi n'asɛdeɛ ma	abr
edit-page	Objavi izmenu	sr-el
edit-page	Objavi izmjene	bs,sh-latn
edit-page	Objavi spremembe	sl
menu	Obre el menú principal	ca
contents	Obsah	cs,sk
footer	Obsah je dostupný pod $1, pokiaľ nie je uvedené inak.	sk
footer	Obsah je dostupný pod $1, pokud není uvedeno jinak.	cs
edit-notice	Observera att alla bidrag till $s kan komma att redigeras, ändras, eller tas bort av andra deltagare.$1	sv
edit-notice	Observera att alla bidrag till $s är att betrakta som utgivna under $1 (se $1 för detaljer).$1	sv
item	Obserwowane	pl
item	Obserwuj	pl
retrieved	Obtenido de "$1"	cbk-zam
retrieved	Obtenido de «$1»	es,es-formal
retrieved	Obtenita de "$1"	io
retrieved	Obtenite de “$1”	ia
retrieved	Obteniu de "$1"	an
retrieved	Obtida de "$1"	pt
retrieved	Obtido de «$1»	gl
retrieved	Obtingut de «$1»	ca
item	Obukoonyezi	nyo
item	Obuyambi	nyn,ttj
item	Obvestila	sl
item	Obâ'ân akaè'	mad
item	Obâ'ân ghi' bhuruwân	mad
language	Occitan	oc
retrieved	Occum addrõõzzâst "$1"	sms
footer	Ochrana osobních údajů	cs
footer	Ochrana osobných údajov	sk
special-page	Ochrana stránky	sk
footer	Ocorbanage	hoc-latn
fold	Ocultar	pt,pt-br
languages	Oda languages insyd	gpe
history-page	Odabir razlika: označite radio dugme verzija koje uspoređujete i pritistnite enter ili dugme na dnu.$1	bs
tagline	Oddi ar $s	cy
item	Odhlásit se	cs
item	Odhlásiť	sk
item	Odhlásiť sa	sk
item	Odhlášení	cs
item	Odja istóriku	kea
item	Odjava	bs,hr,sh-latn,sl,sr-el
item	Odjavi me	bs,sh-latn,sr-el
item	Odjavi se	hr,sh-latn
item	Odkazuje sem	cs
item	Odkazy na túto stránku	sk
item	Odopazuj	sl
menu	Odprtje glavnega menija	sl
footer	Odricanje od odgovornosti	hr
footer	Odricanje odgovornosti	bs,sh,sh-latn,sr-el
footer	Odrěčenje od odgovornosti	isv-latn
item	Odštampaj	sr-el
item	Oeon de dosimbi	mnc
item	Oerlis	fy
item	Ofdrukferzje	fy
edit-page	Offentliggør ændringer	da
menu	Offer	cy
menu	Offer personol	cy
footer	Ofolek $s	ann
item	Ogbá egwéyí	igl
item	Ogbá ogbolo	igl
main-page	Ogbá ogbolo	igl
item	Ogbá àtú	igl
modified	Oge ikpeazu edeziri ihuakwụkwọ a bụ $1, na $1	ig
item	Ogled	sl
history-page	Ogled dnevniških zapisov o strani	sl
item	Ogled v: $1	sl
edit-page	Ogled vira $1	sl
edit-notice	Oharra: Ez duzu saioa hasi.$1	eu
error	Oharra: Orri honek $1 deituz txantiloian begizta sortzen ari da (dei errekurtsibo infinitua).	eu
search	Ohcan	se
footer	Ohilompela	vmw
redirect	Ohjattu sivulta ”$1”	fi
redirect-page	Ohjaus sivule:	fit
redirect	Ohjaus sivulle:	fi
redirect-page	Ohjaus sivulle:	fi
redirect	Ohjaussivu	fi
redirect-page	Ohjaussivu	fi,fit
redirect-page	Ohjauš šivulla:	krl
redirect-page	Ohjauššivu	krl
redirect-page	Ohjavus sivule:	olo
redirect-page	Ohjavussivu	olo
item	Ohje	fi,olo
item	Ohje MediaWikistä	fi
item	Ohjeet	fi
item	Ohjesivu	fi
search	Ohtsedh	sma
redirect-page	Oigenda:	vep
redirect-page	Oigendai lehtpol’	vep
item	Oilogge	pfl
special-page	Oinarrizko informazioa	eu
special-tab	Oja especial	lad
language	Ojibwemowin	ojb
special-tab	Ojúewé pàtàkì	yo
item	Ojúewé Àkọ́kọ́	yo
main-page	Ojúewé Àkọ́kọ́	yo
item	Ojúewé àrìnàkò	yo
redirect-page	Ojúewé àtúnjúwe	yo
item	Okhaliherya	vmw
tagline	Okhuma opuro wa nsina	vmw
item	Oku	tr
menu	Oku me'a gaue	wls
item	Okucika	nyo
redirect-page	Okuhabura kwa:	ttj
item	Okuhanuura	ttj
footer	Okutangaaza ku $s	lg
footer	Okutangaaza ku kkomo ery'obuvunaaniro bwaffe obw'omu mateeka	lg
footer	Okwanga	nyn
menu	Okwut-isi	ann
menu	Ol bikpela pes	tpi
categories	Ol grup	tpi
hidden-categories	Ol grup hait	tpi
item	Ol link ikam long hia	tpi
menu	Ol lukluk	tpi
menu	Ol pes bilong mi	tpi
item	Ol senis	tpi
item	Ol senis klostu	tpi
item	Ol sipesol pes	tpi
footer	Ol toksave bilong lo	tpi
menu	Ol tul:	tpi
item	Olayama	nia
main-page	Olayama	nia
contents	Olbalnaḱ	hoc-latn
menu	Oldalsáv megjelenítése vagy elrejtése	hu
item	Oleeliherya	vmw
menu	Olo	mad
item	Olrunuaa	hoc-latn
item	Olupapula Olukulu	lg
main-page	Olupapula Olusooka	lg
redirect-page	Olupapula luno lukutwalabutwazi ku lunnaalwo	lg
special-tab	Olupapula olwawule	lg
item	Oluştur	tr
item	Olvasás	hu
edit	Om Gwelltegschd schaffe	pfl
retrieved	Om sadud "$1"	vep
redirect	Omdiriger til:	da
redirect-page	Omdiriger til:	da
redirect	Omdirigerades från "$1"	sv
redirect	Omdirigeret fra »$1«	da
redirect	Omdirigering til:	nn,no
redirect-page	Omdirigering til:	nn,no
redirect	Omdirigering till:	sv
redirect-page	Omdirigering till:	sv
redirect	Omdirigeringssida	sv
redirect-page	Omdirigeringssida	sv
redirect	Omdirigeringsside	da,nn,no
redirect-page	Omdirigeringsside	da,nn,no
redirect	Omdirigert fra «$1»	no
redirect	Omdirigert frå «$1»	nn
redirect-page	Omdirigiir te:	jut
redirect-page	Omdirigiirengssiid	jut
item	Omejdn	bar
item	Omgelmi	kw
backlink	Omhoog	nl
backlink	Omhoog naar:	nl
languages	Omu ndimi ezindi	nyn,ttj
categories	Omuganda	ttj
hidden-categories	Omuganda oguserekirwe	ttj
categories	Omugomo	nyo
hidden-categories	Omugomo oguserekirwe	nyo
menu	Omuhanda	nyo,ttj
modified	Omuko guno gwasemba okukyusibwamu ku $1, $1.	lg
menu	Omukura	nyn
menu	Omukura gw'ebikoresa	nyn
item	Omulingo gw'okuteera ekyapa	nyo
item	Omulingo gw'okuteera omu kyoma	ttj
languages	Omundimi ezindi	nyo
menu	Omusorongo gw'emirimo rw'omuhanda	nyo
tagline	On otettu $s-späi	olo
languages	On oðrum spræcum	ang
languages	On this $s the language links are at the top of the page across from the article title. Go to top.	en
tagline	Onda'ibii $s	ojb
menu	Ondaashi	ojb
category-page	Ondercategorieën	nl
item	Onderwerp toevoegen	nl
missing-page	Ongeldige paginanaam	nl
menu	Onineen̄ ukọp	ann
menu	Onitsumɔ nibii	gaa
item	Onlangse wysigings	af
item	Onloob	pag
jump	Onlukso ed:	pag
retrieved	Ontsluit van "$1"	af
footer	Oo-asindim/abalanduli	xh
search	Ooccmõš	sms
item	Ooken	yua
fold	Oonzeiche	hrx
file-page	Oorspronkelijk bestand	nl
jump	Op d'Navigatioun wiesselen	lb
jump	Op d'Siche wiesselen	lb
languages	Op deze $s staan de taallinks bovenaan de pagina tegenover de titel van het artikel. Naar boven.	nl
edit-notice	Op deze pagina gebruikte sjablonen:	nl
edit-notice	Op deze pagina gebruikte sjabloon:	nl
item	Opazuj	sl
edit-page	Opazuj stran	sl
special-page	Opcije skorašnjih izmena	sr-el
special-page	Opcioj pri lastaj ŝanĝoj	eo
special-page	Opciones sobre cambios recientes	es
special-page	Opcions de canvis recents	ca
special-page	Opcións dos cambios recentes	gl
special-page	Opcje ostatnich zmian	pl
menu	Opcje strony	pl
menu	Open main menu	en
menu	Operações da página	pt
menu	Operácie	sk
retrieved	Opfrege fan "$1"	fy
jump	Ophavelasa	vmw
search	Ophavelasa	vmw
jump	Ophavelasa mmekuni	vmw
menu	Ophavelasa mmekuni	vmw
item	Oplysninger om siden	da
menu	Opna aðalvalmynd	is
menu	Opna hovudmenyen	nn
edit-notice	Opozorilo: Niste prijavljeni.$1	sl
error	Opozorilo: Prikazani naslov »$1« smo prezrli, saj ni enak dejanskemu naslovu strani.	sl
error	Opozorilo: Prikazni naslov »$1« preglasi prejšnji prikazni naslov »$1«.	sl
error	Opozorilo: Privzeti razvrstilni ključ »$1« prepiše prejšnji privzeti ključ razvrščanja »$1«.	sl
error	Opozorilo: Ta stran kliče $1, kar povzroči zanko predloge (neskončni rekurzivni klic).	sl
error	Opozorilo: Velikost vključenih predlog je prevelika.	sl
file-page	Opphavleg fil	nn
item	Opprett	nn,no
item	Opprett konto	nn,no
item	Opprett ny konto	nn
edit-page	Opprettar $1	nn
edit-page	Oppretter $1	no
file-page	Opprinnelig fil	no
item	Opret	da
item	Opret en konto eller log på	da
item	Opret en ny brugerkonto	da
item	Opret konto	da
edit-page	Opretter $1	da
file-page	Oprindelig fil	da
special-page	Opsi perubahan terbaru	id
special-page	Opties voor recente wijzigingen	nl
special-page	Options des modifications récentes	fr
edit-page	Opublikuj zmiany	pl
redirect-page	Opuro oottharelanihiwa	vmw
special-page	Opzioni ultime modifiche	it
special-page	Opções das mudanças recentes	pt,pt-br
item	Opātõks	liv
special-page	Opțiuni schimbări recente	ro
languages	Oqaatsit allat	kl
item	Oqallinneq	kl
item	Oqalutt.	kl
retrieved	Oquiz itech "$1"	nah
modified	Or'orubaju ruka hereruka kuterezibwa aha ebiro $1, shaha $1	nyn
missing-page	Oraindik ez dago testurik orri honetan.$1	eu
old-revision	Oraingo berrikuspena ikusi	eu
tagline	Ord $s	rm
file-page	Original file	en
file-page	Originaldatei	de
file-page	Originalfil	sv
file-page	Originalna datoteka	sr-el
file-page	Orihinal na file	tl
menu	Orijentacija	hr
file-page	Orijinal dosya	tr
menu	Orodja	sl
menu	Orodja strani	sl
menu	Orodja uporabniške strani	sl
menu	Orodja vikija	sl
language	Oromoo	om
missing-page	Orri berezi hori ez existitzen	eu
item	Orri berezia	eu
special-tab	Orri berezia	eu
item	Orri bereziak	eu
item	Orri guztiak	eu
special-page	Orri guztiak aurrizkiekin	eu
edit-notice	Orri hau babestu da, edizioak edo beste ekintza batzuk egin ez daitezen.$1	eu
missing-page	Orri hau oraindik ez da sortu.	eu
item	Orri honen datuak	eu
edit-notice	Orri honen iturburu-testua ikusi eta kopiatu dezakezu.$1	eu
edit-notice	Orri honetan erabiltzen den txantiloia:	eu
edit-notice	Orri honetan erabiltzen diren txantiloiak:	eu
item	Orrialde berezia	eu
item	Orrialde berriak	eu
viewed	Orrialde hau $n aldiz bisitatu da.	eu
viewed	Orrialde hau behin bisitatu da.	eu
missing-page	Orrialde hau ez da existitzen oraindik.$1	eu
languages	Orrialde hau ez dago eskuragarri beste hizkuntzetan.	eu
edit-page	Orrialde hau jarraitu	eu
history-page	Orrialde honen erregistroak ikusi	eu
edit	Orrialde honetako sarrera atala editatu	eu
menu	Orrialde tresnak	eu
item	Orrialdea	eu
modified	Orrialdearen azken aldaketa: $1, $1.	eu
menu	Orriaren aukerak	eu
special-page	Orriaren babesa	eu
item	Orriaren erregistroak	eu
item	Orriaren historia	eu
special-page	Orriaren propietateak	eu
main-page	Orubaju Rukuru	nyn
item	Orubaju orutajonjwiire	nyn
special-tab	Orubaju orwa'maani	nyn
item	Orubaju rukuru	nyn
redirect-page	Orubuju rwa okuhaburura	nyn
menu	Orudja	isv-latn
menu	Orukarra rw'emirimo rw'omuhanda	ttj
main-page	Orupapura Orukuru	nyo
main-page	Orupapura Rukooto	ttj
redirect-page	Orupapura oruhabura	ttj
item	Orupapura orukuru	nyo
special-tab	Orupapura oruleebwa	ttj
redirect-page	Orupapura orw'okuhabura	nyo
special-tab	Orupapura orw'okuleebuka	nyo
item	Orupapura rukooto	ttj
item	Orupapura rw'ahonaaho	ttj
item	Orupapura rw'obugambirambere	nyo
menu	Oruđe stranice	hr
menu	Oruđe wikija	hr
menu	Osebna orodja	sl
language	Oshiwambo	ng
special-page	Osnovne informacije	bs
special-page	Osnovni podaci	sh-latn,sr-el
special-page	Osnovni podatci	hr
special-page	Osnovni podatki	sl
menu	Osobne alatke	sh
menu	Osobne orudja	isv-latn
menu	Osobni alati	hr
menu	Osobné nástroje	sk
menu	Osobní nástroje	cs
special-tab	Osoobennoi cülci	vot
item	Osoobenoid cüľľed	vot
item	Osservati speciali	it
menu	Ostali projekti	sh-latn
item	Ostatnie zmiany	pl
modified	Ostatnio edytowano $1 o $1	pl
item	Ostavi poruku	bs
menu	Ostilhoù	br
menu	Ostilhoù personel	br
error	Ostrzeżenie: Tytuł do wyświetlania "$1" został zignorowany, ponieważ nie jest odpowiednikiem aktualnego tytułu tej strony.	pl
category-page	Ostturkumlar	uz
footer	Osẹ́n nudọnamẹ mẹdetiti tọn	guw
categories	Otakaniha mithinto	vmw
categories	Otakaniha muthinto	vmw
menu	Otevřít hlavní menu	cs
languages	Otha laenghwij	pih
menu	Other projects	en
menu	Otis dech uzeu	pcd
item	Otitikowin	atj
main-page	Otitikowin	atj
tagline	Oto $s	efi
item	Otpremi datoteku	sr-el
languages	Otros idiomas	es-formal
menu	Otros proyectos	es
search	Otsi	et
search	Otsi $s	et
language	Otsiherero	hz
search	Otsing	et
special-page	Otsingu "$1" tulemused	et
special-page	Otsingu tulemused	et
search	Otsiq	vro
footer	Otsutsa	ny
item	Otthuniha ovolowa	vmw
jump	Otuphela vakina	vmw
item	Oturum aç	tr
item	Oturum aç / hesap oluştur	tr
item	Oturum açık değil	tr
item	Oturumu kapat	tr
item	Otvaranje naloga	sr-el
menu	Otvori glavni izbornik	hr
menu	Otvori glavni meni	bs,sh-latn
item	Otvori nalog	sr-el
menu	Otvorite glavni meni	sr-el
menu	Otvoriť hlavné menu	sk
menu	Otwórz menu główne	pl
item	Ouddseidd	sms
main-page	Ouddseidd	sms
item	Oukalè	bci
retrieved	Oustünüsü sünainjee "$1"	guc
menu	Outils	fr,frc,frp
menu	Outils a sè	frp
menu	Outils de la page	fr
menu	Outils de la page utilisateur	fr
menu	Outils personnels	fr,frc
menu	Outils wiki	fr
languages	Outras linguas	gl
menu	Outros projetos	pt,pt-br
menu	Outros proxectos	gl
menu	Ouvrir le menu principal	fr
file-page	Ova datoteka je sa $1 i može se koristiti i na drugim projektima.$1	bs
file-page	Ova datoteka sadržava dodatne podatke koje je vjerojatno dodala digitalna kamera ili skener u procesu snimanja odnosno digitalizacije.$1	hr
file-page	Ova datoteka sadržava dodatne podatke koje je vjerovatno dodala digitalna kamera ili skener u procesu snimanja, odnosno digitalizacije.$1	bs
file-page	Ova datoteka sadrži dodatne podatke koje je vjerovatno dodala digitalna kamera ili skener tokom snimanja ili digitalizacije.$1	sh-latn
file-page	Ova datoteka sadrži dodatne podatke, koji verovatno dolaze od digitalnog fotoaparata ili skenera korišćenog za digitalizaciju.$1	sr-el
file-page	Ova datoteka se nalazi na $1 i može se koristiti i na drugim projektima.$1	sr-el
file-page	Ova datoteka/fajl je sa $1 i mogu je koristiti ostali projekti.$1	sh-latn
file-page	Ova je datoteka postavljena na $1 i mogu je koristiti ostali projekti.$1	hr
category-page	Ova kategorija trenutno ne sadrži stranice ili datoteke.	sr-el
category-page	Ova kategorija trenutno ne sadrži članke ni medije.	bs
viewed	Ova stranica je pogledana $n put.	hr
viewed	Ova stranica je pogledana $n puta.	hr
modified	Ova stranica je posljednji put izmijenjena na datum $1 u $1.	bs
edit-notice	Ova stranica je zaključana da bi se onemogućile izmjene.$1	hr
edit-notice	Ova stranica je zaključana da bi se spriječile izmjene.$1	bs
edit-notice	Ova stranica je zaključana za izmene i druge radnje.$1	sr-el
missing-page	Ova stranica još nije napravljena.	sh-latn
missing-page	Ova stranica još nije stvorena.	hr
languages	Ova stranica nije dostupna na drugim jezicima	sh-latn
languages	Ova stranica nije dostupna na drugim jezicima.	hr
modified	Ova stranica posljednji je put izmijenjena $1 u $1.	sh-latn
modified	Ova stranica posljednji je put uređivana $1 u $1.	hr
missing-page	Ova stranica trenutačno nema sadržaja.$1	hr
edit-notice	Ova stranica zaštićena je od uređivanja i drugih radnji.$1	sh-latn
item	Ovaanela	vmw
item	Ovaina	mg
item	Ovdâsijđo	smn
main-page	Ovdâsijđo	smn
footer	Ovdâsvástádâsrijjâvuotâ	smn
footer	Over $s	nl,vls,zea
retrieved	Overgenomen van "$1"	nl
item	Overleg	nl,zea
item	Overleg gebruiker	nl
item	Overvak	nn
edit-page	Overvak sida	nn
item	Overvakingsliste	nn
item	Overvåg	da
edit-page	Overvåg denne side	da
item	Overvågningsliste	da
item	Overvåk	no
edit-page	Overvåk denne siden	no
item	Overvåkningsliste	no
item	Ovirikaniha yoohimmwa	vmw
edit-page	Ovo je manja izmena	sr-el
edit-page	Ovo je manja izmjena	bs
edit-page	Ovo je manja promjena	hr
viewed	Ovoj stranici je pristupljeno $n put.	bs,sh-latn
viewed	Ovoj stranici je pristupljeno $n puta.	bs,sh-latn,sr-el
viewed	Ovoj stranici je pristupljeno jedanput.	sr-el
tagline	Ovāt: $s	liv
item	Owahan anyar	jv
item	Owahan magepokan	jv
menu	Oxmaronepe	lzz
item	Oxonə ovaxtə cijon	tly
item	Oxu	az
menu	Oz*iramepe	lzz
footer	Ozi ntimkpu	ig
item	Oçraqlı bit	tt-latn
item	Oñembojoajukuaáva ko'ápe	gn
item	Oñemoambue pyahúva	gn
item	Ođđaseamos rievdadusat	se
redirect-page	Ođđasit-stivrensiidu	se
item	Ođđsumus muttâz	sms
item	Oʻchirish	uz
search	Oʻtish	uz
jump	Oʻtish:	uz
jump	Oʻtish: saytda harakatlanish, qidiruv	uz
language	Oʻzbekcha	uz-latn
language	Oʻzbekcha/ўзбекча	uz
special-page	Oʻzgarishlar tarixi	uz
edit-page	Oʻzgarishlarni chop etish	uz
edit-page	Oʻzgarishlarni koʻrsat	uz
edit-page	Oʻzgarishlarni saqlash	uz
search	O‘tish	uz
item	PDF downloaden	nl
item	PDF herunterladen	de
item	PDF kimi yüklə	az
item	PDF sifatida yuklash	uz
item	PDF түсіріп алу	kk-cyrl
item	PDF डाउनलोड करें	hi
item	PDF ডাউনলোড করুন	bn
item	PDF 다운로드	ko
item	PDF'yi indir	tr
item	PDF-ის ჩამოტვირთვა	ka
item	PDFをダウンロード	ja
fold	Pa'alɛ	gur
item	Paaki	to
item	Paalem tedgre	mos
menu	Paanerü aluwataalee	guc
item	Pabligbagan	ban
item	Pabulig	war
item	Pache à l'bérlure	pcd
redirect-page	Pache érdérivée	pcd
special-tab	Pache éspéchiale	pcd
item	Paches éspéchiales	pcd
special-tab	Pachina especial	an
redirect-page	Pachina reendrezada	an
item	Pachinas especials	an
item	Pachinas que enlazan con ista	an
modified	Pad at pävotükon lätiküno tü düp $1, ün $1.	vo
item	Pad fädik	vo
special-tab	Pad patik	vo
item	Padron	tl
edit-notice	Padron na ginamit sa pahinang ito:	tl
item	Pads patik	vo
item	Padéccéng	bug
menu	Paerseenlich Gscharr	pdc
search	Pag-anapon	bto
item	Pagalba	lt,prg
item	Pagalba dėl Medijaviki	lt
item	Pagalbos puslapis	lt
menu	Pagaptis	prg
old-revision	Pagbabago mula noong $1	tl
old-revision	Pagbabago noong $1 ni $1: $1	tl
item	Pagbisara	bto
menu	Pagdaliasatan	ilo
item	Page	en,fr
item	Page Principale	frc
main-page	Page Principale	frc
menu	Page actions	en
item	Page au hasard	fr,frc
item	Page de l’utilisateur	fr
item	Page de l’utilisateur·rice	fr
item	Page de l’utilisatrice	fr
item	Page de projet	fr
redirect	Page de redirection	fr
redirect-page	Page de redirection	fr,frc
item	Page dé garde	nrm
item	Page d’accueil	fr
item	Page d’utilisateur	fr
item	Page d’utilisatrice	fr
special-tab	Page espécial	frc
item	Page espéciâle	nrm
item	Page history	en
item	Page information	en
item	Page link weh naw guh change	jam
item	Page logs	en
special-page	Page properties	en
special-page	Page protection	en
item	Page spéciale	fr
special-tab	Page spéciale	fr
missing-page	Page spéciale inexistante	fr
menu	Page tools	en
item	Page wah betta fi print	jam
item	Pagelba	sgs
category-page	Pages dans la catégorie « $1 »	fr
menu	Pages for logged out editors	en
category-page	Pages in category "$1"	en
item	Pages liées	fr,frc
item	Pages pointant ici	fr
menu	Pages pour les contributeurs déconnectés	fr
special-page	Pages qui pointent vers « $1 »	fr
special-page	Pages qui pointent vers « $1 »	fr
item	Pages spéciales	fr,frc
special-page	Pages that link to "$1"	en
file-page	Paggamit sa file	tl
redirect-page	Paggena 'e redirect	nap
item	Paggena prencepale	nap
main-page	Paggena prencepale	nap
special-tab	Paggena speciale	nap
item	Paggene ca se cullegano a chesta	nap
item	Paggene speciale	nap
search	Paghanap	bcl
item	Paghisayranay	hil
item	Pagin	olo,vep
item	Pagin ch'j è atachedi a questa	rgn
item	Pagina	it,nl
viewed	Pagina a fost accesată de $n de ori.	ro
viewed	Pagina a fost accesată de $n ori.	ro
viewed	Pagina a fost accesată o dată.	ro
item	Pagina aleatori	ia
redirect-page	Pagina de redireccion	oc
redirect-page	Pagina de redirect	cbk-zam
redirect-page	Pagina de redirection	ia
redirect-page	Pagina de redirezzion	lmo
redirect	Pagina di reindirizzamento	it
redirect-page	Pagina di reindirizzamento	it
redirect-page	Pagina di reindirizzamentu	co
item	Pagina di servizio	it
special-tab	Pagina especiala	oc
item	Pagina fortuita	la
item	Pagina maestra	co
main-page	Pagina maestra	co
redirect-page	Pagina me reindirizzament	aae
edit-page	Pagina opslaan	nl
item	Pagina prima	la
main-page	Pagina prima	la
item	Pagina principal	ia
main-page	Pagina principal	ia
item	Pagina principala	lmo,rm
main-page	Pagina principala	lmo,rm
item	Pagina principale	it
main-page	Pagina principale	it
item	Pagina principală	ro
main-page	Pagina principală	ro
item	Pagina prinçipal	aae
main-page	Pagina prinçipal	aae
item	Pagina random	aae
redirect-page	Pagina redirectionis	la
special-tab	Pagina special	ia
special-tab	Pagina speciala	lmo
item	Pagina speciale	it
special-tab	Pagina speciale	it
missing-page	Pagina speciale non disponibile	it
special-tab	Pagina specialis	la
special-tab	Pagina speziala	rm
special-tab	Pagina spiciali	aae
item	Pagina utente	it
item	Pagina à casu	co
special-page	Pagina's die verwijzen naar "$1"	nl
menu	Pagina's voor uitgelogde redacteuren	nl
special-page	Pagina-eigenschappen	nl
menu	Pagina-handelingen	nl
special-page	Paginabeveiliging	nl
item	Paginae speciales	la
item	Paginagegevens	nl
item	Paginageschiedenis	nl
menu	Paginahulpmiddelen	nl
item	Paginalogboek	nl
item	Paginas connèxas	oc
item	Paginas especialas	oc
item	Paginas ligate a iste	ia
item	Paginas special	ia
item	Paginas spezialas	rm
category-page	Pagina’s in categorie "$1"	nl
special-page	Pagine che puntano a "$1"	it
item	Pagine che se conlighen chì	lmo
item	Pagine chì leganu quì	co
category-page	Pagine nella categoria "$1"	it
menu	Pagine per utenti anonimi	it
item	Pagine speciai	lmo
item	Pagine speciali	it
item	Pagine spicjali	aae
special-page	Pagini care conțin legături spre „$1”	ro
category-page	Pagini din categoria „$1”	ro
item	Pagini noi	ro
menu	Pagini pentru editorii neautentificați	ro
item	Pagini speciale	ro
item	Pagini urmărite	ro
item	Pagină	ro
item	Pagină aleatorie	ro
item	Pagină de discuție utilizatoare	ro
item	Pagină de discuție utilizator	ro
redirect	Pagină de redirecționare	ro
redirect-page	Pagină de redirecționare	ro
item	Pagină de utilizatoare	ro
item	Pagină de utilizator	ro
item	Pagină specială	ro
special-tab	Pagină specială	ro
redirect-page	Pagjine di redirezion	fur
item	Pagjine principâl	fur
main-page	Pagjine principâl	fur
special-tab	Pagjine speciâl	fur
item	Pagjinis speciâls	fur
menu	Paglayag	hil,war
menu	Paglibot	bcl
search	Pagpangita	cps
menu	Pagpapahiling	bcl
menu	Pagpapakita	tl
history-page	Pagpili sa pagkakaiba: Markahan ang mga radio button ng mga pagbabagong pagkukumparahin at pindutin ang enter o ang button sa baba.$1	tl
menu	Pagrindinis meniu	lt
item	Pagrindinis puslapis	lt
main-page	Pagrindinis puslapis	lt
special-page	Pagrindinė informacija	lt
item	Pagsasaayos	tl
footer	Pagsulundan sa pangkinaugalingon	hil
footer	Pagtatanggi	tl
item	Pagtungtungan	ilo
item	Pahila Panna	hif-latn
main-page	Pahila Panna	hif-latn
item	Pahina	tl
redirect-page	Pahina ka paglipat	bto
item	Pahina ng proyekto	tl
redirect	Pahina ng redirect	tl
redirect-page	Pahina ng redirect	tl
item	Pahina ng tagagamit	tl
item	Pahina ng tulong	tl
redirect-page	Pahina sang pagdirekta	cps
redirect-page	Pahinang pantukdo	bcl
search	Paieška	lt
special-page	Paieškos rezultatai	lt
special-page	Paieškos rezultatai "$1"	lt
item	Painanduversii	olo
item	Painattava versijo	krl
search	Painim	tpi
item	Painusen versii	vep
main-page	Paj Prensipal	gcr
redirect-page	Paj a woudirèksyon	gcf
item	Paj azadé	gcf
redirect-page	Paj di roudirègsyon	gcr
special-tab	Paj espesyal	ht
item	Paj espesyal yo	ht
item	Paj espésial	gcf
item	Paj ki yannen	gcr
item	Paj ké azò	gcr
item	Paj oaza	ht
item	Paj prensipal	gcf,gcr,ht
main-page	Paj prensipal	gcf,ht
item	Paj random	acf
redirect-page	Paj redireksyon	ht
modified	Paj sa te modifye pou dènye fwa $1, $1.	ht
item	Paj èspèsyal	acf
item	Paj èspésyal	gcr
item	Paj épi sé lyen isi-a	acf
item	Paje acaso	lfn
redirect-page	Paje redirijente	lfn
special-tab	Paje spesial	lfn
item	Paje xef	lfn
main-page	Paje xef	lfn
redirect-page	Pajenn adkas	br
special-tab	Pajenn dibar	br
item	Pajennoù dibar	br
item	Pajennoù liammet	br
item	Pajes spesial	lfn
redirect-page	Pajina de rimando	vec
main-page	Pajina prinsipałe	vec
item	Pajine che łe ponta cuà	vec
item	Pajine speçałi	vec
item	Pajvandhoi dar in saxifa	tg-latn
item	Pajvandi doimī	tg-latn
menu	Pakakas	bjn,kge,mad
menu	Pakakas dhibi'	mad
menu	Pakakas pribadi	kge
menu	Pakakas saurang	bjn
menu	Pakakeh	min
menu	Pakakeh pribadi	min
fold	Pakana	qug
menu	Pakantenan	ban
hidden-categories	Pakashka katiguriya	qug
hidden-categories	Pakashka katiguriyakuna	qug
hidden-categories	Pakasqa katiguriya	qu
hidden-categories	Pakasqa katiguriyakuna	qu
hidden-categories	Pakavuota kateguorėjė	sgs
hidden-categories	Pakavuotas kateguorėjės	sgs
hidden-categories	Pakavuotu kateguorėju	sgs
item	Pakina	krl
edit-notice	Pakitandaan lamang na lahat ng mga ambag sa $s ay maaaring baguhin o tanggalin ng ibang mga tagapaglathala/tagapagambag.$1	tl
edit-notice	Pakitandaan na lahat ng mga ambag sa $s ay itinuturing na inilibas sa ilalim ng $1 (tingnan ang $1 para sa mga detalye).$1	tl
item	Pakka jorr	hif-latn
menu	Pakkakkasaq	bug
menu	Pakkakkasaq riyalé	bug
item	Pakká gańđ	brh
tagline	Pal $s	rmc
item	Pal tikchiwa imprimir	ppl
item	Pal tikita tay mupatatuk yewa	ppl
item	Palaa sivulle ”$1”.	fi
footer	Palamiyageeta	wal
main-page	Palanta	min
item	Paleigs	ltg
item	Palepelo	gor
footer	Palisiya sa personal nga impormasyon	ceb
fold	Palos	sq
hidden-categories	Palsena loma	avk
retrieved	Paluatlde "$1"	sei
search	Paluruh	su
history-page	Palyginti pasirinktas versijas	lt
item	Palīdzība	lv
menu	Pamaglawe	pam
menu	Pamaglibut (nabigasyun)	pam
footer	Pamaidonan	map-bms
footer	Pamananggi	pam
item	Pamandiran	bjn
footer	Pamangalang king katulirang pribadu (Privacy policy)	pam
item	Pamanɛnt link	kri
special-page	Pamatinformācija	lv
footer	Pambantahan	kge
item	Pambicaraan	abs
menu	Pambulig	krj
item	Pamisabi-sabi	pam
modified	Pamitcitc ka meckotcitakiniwok ni apitc $1, ka tato tipahikaneak $1.	atj
item	Pampana leɛroo	dga
item	Pampana tɛgɩbʋ	wlx
item	Panaghisgot-hisgot	ceb
footer	Panamaakar nipakar ed privacy	pag
menu	Pandu arah	ms
menu	Pandu arah pengguna	ms
menu	Pandu arahan	mui
footer	Panga	gcr
item	Pangait na dison	bbc-latn
item	Pangait na hot	bbc-latn
language	Pangasinan	pag
language	Pangcah	ami
search	Panggagaian	bjn
item	Panghataion	bbc-latn
main-page	Panginot na Pahina	bcl
item	Panginot na pahina	bcl
search	Pangita	ceb
search	Pangita-a	hil
item	Panguna nga pahina	cps,krj
main-page	Panguna nga pahina	cps
special-page	Pangunahing impormasyon	tl
menu	Pangunahing pagpipilian	tl
item	Pangurupion	bbc-latn
redirect-page	Panid sa redirekta	ceb
backlink	Panjat	ms
backlink	Panjat ke:	ms
item	Panna ke jurraa badlao	hif-latn
redirect-page	Panna ke redirect karo	hif-latn
menu	Panolistli	nah
menu	Pansadiring kagamitan	bcl
item	Pantau	id,ms
edit-page	Pantau halaman ini	id
edit-page	Pantau laman ini	ms
footer	Panulakan	btm
footer	Panundon sa pagkapribado	bcl
footer	Panyangkalan	abs,mad
menu	Panyanja	ny
item	Panzdaumas kitawīdinsnas	prg
item	Papa Kinohi	haw
main-page	Papa Kinohi	haw
menu	Papa kelena	haw
edit-page	Paparkan pralihat	ms
fold	Papatar	bbc-latn
language	Papiamentu	pap
menu	Papîrğîlîk	crh-ro
menu	Papîrğîlîk meniyúwsí	crh-ro
menu	Parabot	su
menu	Parabot pribadi	su
error	Parancsfájl-hiba: $1	hu
item	Paraparaura’a	ty
item	Parapëlqimet	sq
menu	Paraqitje	aln
item	Parembhâghân	mad
item	Parembugan	jv
menu	Parhohas	bbc-latn
menu	Parhohas niba	bbc-latn
footer	Parkara $s	mad
menu	Parkuas	btm
item	Parobahan nu patali	su
item	Parobahan taika	abs
item	Parobang tabbaru	bug
item	Parobang tarekaiq	bug
item	Parsisiųsti kaip PDF	lt
item	Parubaan tarbaru	btm
item	Parubaan tarkait	btm
item	Parubahan baru	min
item	Parubahan say ompay	kge
item	Parubahan say tikahik	kge
item	Parubahan takaik	min
menu	Parveizė̄jėmā	sgs
jump	Paršuoktė i:	sgs
file-page	Pas de plus haute résolution disponible.	fr
footer	Pasal $s	bdr,bew,iba
item	Pashvipnaske paruvimata	rmy
edit-page	Pasilip	tl
modified	Paskutinį kartą keista $1	lt
hidden-categories	Paslėpta kategorija	lt
hidden-categories	Paslėptos kategorijos	lt
hidden-categories	Paslėptų kategorijų	lt
file-page	Paspauskite ant datos/laiko, kad pamatytumėte rinkmeną tokią, kokia ji buvo tuo metu.$1	lt
item	Pastāvīgā saite	lv
menu	Pasɔnal tuldɛm	kri
footer	Pata Akkalowasangeng	bug
item	Pataiseit	ltg
footer	Patakaran sa Pagkapribado	tl
footer	Patakaran sa pagkapribado	cps
contents	Patas bngkgan	trv
item	Patas endaan qmita	trv
item	Pati o buyisɛ o mapapa	dua
fold	Patidaon	btm
footer	Pativyako forovipen	rmy
language	Patois	jam
item	Patota	bbc-latn
item	Patudu jujur panotaon	bbc-latn
item	Patulung	bjn
footer	Patungkol sa $s	tl
item	Pature	btm
item	Paubahan pahanyarnya	bjn
item	Paubahan tarait	bjn
item	Pautan baliak	min
item	Pautan ke laman ini	ms
item	Pautan kekal	ms
item	Pautan permanen	min
categories	Pawl	lus
hidden-categories	Pawl thuhrûk	lus
hidden-categories	Pawl thuhrûkte	lus
categories	Pawlte	lus
menu	Pawīda	prg
menu	Paydalanıwshı ásbapları	kaa
item	Paziņojums	lv
item	Paĝa historio	eo
menu	Paĝaj iloj	eo
item	Paĝo	eo
category-page	Paĝoj en kategorio “$1”	eo
special-page	Paĝoj ligantaj al "$1"	eo
menu	Paĝoj por elsalutitaj redaktistoj	eo
item	Paġna kwalunkwe	mt
special-tab	Paġna speċjali	mt
redirect-page	Paġna ta' rindirizz	mt
item	Paġni speċjali	mt
old-revision	Pašreizējā versija, $1	lv
search	Paŧŧopol	brh
error	Pažnja: Šablon koji je uključen je prevelik.	bs
footer	Paɣʋ	kbp
languages	Pe acest wiki $s, legăturile limbii sunt situate în partea de sus a paginii în rând cu titlul articolului. Mergi sus.	ro
edit-notice	Pea silmas, et kogu kaastöö võrgukohale $s loetakse avaldatuks litsentsi $1 all (üksikasjad leheküljel $1).$1	et
edit-notice	Pea silmas, et teised kaastöölised võivad kogu $s tehtud kaastööd muuta või eemaldada.$1	et
menu	Peamenüü	et
item	Pecatoittõva verzija	vot
item	Peda sejarah	iba
main-page	Peeji Kpɔŋ	wlx
item	Peeji kpɔŋ	wlx
item	Peeji n'enweghị usoro	ig
item	Peeji ndi pụrụ iche	ig
item	Peeji seɛlii	wlx
special-tab	Peeji sɩɛlɩɩ	wlx
menu	Peeragol	ff
special-tab	Peesi makehe	to
item	Peesi tali fiefia	to
main-page	Peesi tali fiefia	to
jump	Pegi ngagai navigasyen	iba
jump	Pegi ngagai pengiga	iba
fold	Peida	et
hidden-categories	Peidetud kategooria	et
hidden-categories	Peidetud kategooriad	et
hidden-categories	Peitetty kategourii	olo
hidden-categories	Peitetty luokka	krl
hidden-categories	Peitetyt kategouriet	olo
hidden-categories	Peitetyt luokat	krl
hidden-categories	Peittud kategorii	vep
hidden-categories	Peittud kategorijad	vep
item	Peji Rekutanga	sn
main-page	Peji Rekutanga	sn
main-page	Peji Unsiri	bol
modified	Peji eme anninramu tatteke poti $1, ga $1.	bol
special-tab	Peji inmusamman	bol
item	Peji laa gontanisa	bol
item	Peji nhemwa	sn
item	Peji unsiri	bol
item	Pejis inmusamman	bol
special-tab	Pejy Manokana	mg
redirect-page	Pejy fihodinana	mg
item	Pejy manokana	mg
item	Pejy mirohy eto	mg
menu	Pekakas	bdr,ljp,map-bms,sas
menu	Pekakas praragan	ban
menu	Pekakas pribadi	bdr
menu	Pekakas tenggalan	ljp
menu	Pekakasm	sas
footer	Pekaro $s	mui
retrieved	Pekopiedon se „$1“	vo
main-page	Pela Seri	kiu
redirect-page	Pela berdene	kiu
redirect-page	Pela kırıştışi	diq
item	Pela rastamaiye	kiu
item	Pela raştameyiye	diq
item	Pela seri	diq,kiu
special-tab	Pela xase	kiu
special-tab	Pela xısusiye	diq
categories	Pelle	ff
hidden-categories	Pelle cuuɗiiɗe	ff
item	Pelê xaşi	kiu
item	Pelê xısusiyi	diq
item	Pemberitahuan	id,ms
item	Pembicaraan	id
history-page	Pemilihan perbedaan: Tandai tombol radio dari revisi untuk membandingkan dan tekan enter atau tombol di bagian bawah.$1	id
history-page	Pemilihan perbezaan: tandakan butang radio bagi versi-versi yang ingin dibandingkan dan tekan butang enter atau butang di bawah.$1	ms
footer	Pemohe	sas
menu	Pen	arn
footer	Penafian	ms
search	Pencarian	id
item	Pendhapa	jv
main-page	Pendhapa	jv
item	Pengaturan	id
menu	Pengendaan	bdr
item	Pengepe tukulpan	arn
file-page	Penggunaan berkas	id
file-page	Penggunaan fail	ms
item	Pengobahan	map-bms
item	Pengobahan terkait	map-bms
menu	Penjingo'an	mui
footer	Penyangkal	iba
footer	Penyangkalan	bew,id
search	Penyarian	bew
edit-notice	Per favore tieni presente che tutti i contributi a $s possono essere modificati, stravolti o cancellati da altri contributori.$1	it
edit-notice	Per favore tieni presente che tutti i contributi a $s si considerano pubblicati nei termini d'uso della licenza $1 (vedi $1 per maggiori dettagli).$1	it
menu	Peralatan	ms
menu	Peralatan halaman	id
menu	Peralatan halaman pengguna	id
menu	Peralatan wiki	id
menu	Peranti	bew,mui
menu	Peranti dèwè'	mui
menu	Peranti perorangan	bew
item	Perbaiki Akang	abs
item	Perbincangan	ms
search	Percura	mwl
jump	Pereiti prie turinio	lt
jump	Pereiti į navigaciją	lt
menu	Perengka	iba
menu	Perengka diri	iba
search	Pergi	ms
jump	Pergi ke carian	ms
jump	Pergi ke kandungan	ms
jump	Pergi ke navigasi	ms
jump	Pergi ke pandu arah	ms
item	Perhadring	bew
error	Perhatian: Tampilan judul "$1" diabaikan karena tidak sesuai dengan judul halaman asli.	id
edit-notice	Perhatikan bahwa semua kontribusi terhadap $s dapat disunting, diubah, atau dihapus oleh penyumbang lainnya.$1	id
edit-notice	Perhatikan bahwa semua kontribusi terhadap $s dianggap dilisensikan sesuai dengan $1 (lihat $1 untuk informasi lebih lanjut).$1	id
footer	Perihal $s	ms
edit-notice	Peringatan: Anda sedang tidak masuk log.$1	id
error	Peringatan: Halaman ini memanggil $1 yang menyebabkan template loop (panggilan rekursif tak hingga).	id
error	Peringatan: Kunci pengurutan baku "$1" mengabaikan kunci pengurutan baku "$1" sebelumnya.	id
error	Peringatan: Menampilkan judul "$1" menimpa judul tampilan "$1" sebelumnya.	id
error	Peringatan: Ukuran templat yang digunakan terlalu besar.	id
item	Peristiwa terkini	id
menu	Perkakas	id
menu	Perkakas pribadi	id
special-page	Perlindungan halaman	id,ms
item	Permak	bew
item	Permalengk noh heh	ksh
item	Permalink	loz,srn
item	Permananta ligilo	io
item	Permananti linke	nov
item	Permanent Gleecher	pdc
item	Permanent airtin	sco
item	Permanent lenke	no
item	Permanent link	da,en,frr,gpe
item	Permanent länk	sv
item	Permanent referentie	ie
item	Permanente koppeling	nl
item	Permanente lienk	zea
item	Permanente link	li
item	Permanente nga tabid	cps
item	Permanente skakel	af
item	Permanenteng link	bcl,bto,tl
item	Permanenteng sumpay	ceb
item	Permanenter Link	de,de-ch,hrx
item	Permanentj henvisneng	jut
item	Permanentlink	de,sli,stq
item	Permanyente nga link	krj
item	Permanénter Link	bar
edit-page	Permessi non sufficienti	it
edit-page	Permission error	en
item	Permnan link	aig
fold	Permulaan	ms
item	Perobahan belakangan	bew
item	Perobahan buncitan	mui
item	Perobahan nyang juntrungan	bew
item	Perobahan seberoyot	mui
main-page	Perra Seri	diq
modified	Perri mȭitiztimi: $1	liv
item	Perrizt mȭitõkst	liv
menu	Perseenliche Instrumente	pdt
menu	Persenlischs Weagzaisch	pfl
item	Persi cetak	gor
item	Persi citak	kge
item	Persi na boi sirongkomon	bbc-latn
menu	Persjovne dïrregh	sma
menu	Persoanlik ark	fy
menu	Personaj iloj	eo
menu	Personal instrumentlär	gag
menu	Personal na kagamitan	tl
menu	Personal nga galamiton	ceb
menu	Personal tools	en,gpe
menu	Personal tuils	sco
menu	Personala utensili	io
footer	Personaližed peittedod	vep
menu	Personaližed valičused	vep
menu	Personlege verktøy	nn
menu	Personli wærktya	jut
menu	Personliga verktyg	sv
menu	Personlige verktøy	no
menu	Personlige værktøjer	da
footer	Personvern	nn,no
menu	Persoonlaž tuâjjneävv	sms
menu	Persoonlijke hulpmiddelen	nl
menu	Persoonlike gereedskap	af
menu	Persoonlike instellingen	nds-nl
menu	Persovnlâš tyejiniävuh	smn
menu	Persovnnalaš reaiddut	se
menu	Persoônlijke instelliengen	zea
error	Perspėjimas: Rodymas pavadinimas „$1“ pakeičia ankstesnį rodoma pavadinimą „$1“.	lt
menu	Persuunlike hulpmiddele	li
footer	Persuvdnavárrjalibme	sje
menu	Persuvnalatj riejdo	sje
menu	Perséinlech Tools	lb
menu	Persónlig amboð	fo
menu	Persönliche Warktüüch	nds
menu	Persönlichi Wärkzüg	gsw
footer	Persöönelk dooten	frr
menu	Persöönelke Reewen	stq
menu	Persōniskas pagaptis	prg
item	Pertolongan	abs
item	Pertulungan	bew
item	Perubahan ampai	ljp
item	Perubahan baru	abs
item	Perubahan berkaitan	ms
special-page	Perubahan berkaitan dengan $1	ms
item	Perubahan sai tikawik	ljp
item	Perubahan terbaru	id
item	Perubahan terkait	id
item	Perubahan terkini	ms
special-page	Perubahan yang terkait dengan "$1"	id
special-page	Perustiedot	fi
item	Pervadinti	lt
item	Pervardyti	lt
jump	Peršokti į:	lt
jump	Peršokti į: navigacija, paiešką	lt
menu	Peržiūros	lt
edit	Peržiūrėti šaltinį	lt
item	Peržiūrėti šaltinį	lt
edit-page	Peržiūrėti šaltinį $1	lt
item	Pesan	id
item	Pesanan	ms
search	Pesquisa	pt-br
search	Pesquisar	pt-br
search	Pesquisar $s	pt-br
special-page	Pesquisar contribuições	pt
search	Pesquisar em $s	pt-br
special-page	Petik Laman Ini	ms
item	Petik laman	ms
item	Petik laman ini	ms
item	Petuho adusi	loz
item	Petuho nca	loz
redirect-page	Petulo abezi	loz
item	Petulo fona	loz
item	Petulo printezi ye ng'i	loz
item	Petulo yem efro	loz
main-page	Petulo yem efro	loz
item	Petulo zwenti	loz
contents	Petuloni	loz
item	Petuturan	bdr
menu	Peukakaih droe	ace
item	Peunawôt balék	ace
item	Peunawôt teutap	ace
item	Peuneugöt barô	ace
item	Peuneugöt teukaw'èt	ace
item	Peusaneut	ace
item	Pečetna versija	isv-latn
item	Peşti	diq
item	Pgkla	trv
footer	Pgkla pnspadaw	trv
jump	Pglaing pzyangay	tay
menu	Pglaing pzyangay	tay
item	Phek vohbikte	lus
item	Phekpui	lus
main-page	Phekpui	lus
contents	Pherďaripena	rmc
item	Phetolelo e hatisitsoeng	st
menu	Phiripen	rmy
old-revision	Phiên bản lúc $1	vi
old-revision	Phiên bản mới nhất	vi
old-revision	Phiên bản mới →	vi
old-revision	Phiên bản vào lúc $1 của $1	vi
item	Phiên-siá	hak-latn
categories	Pho	mrh
footer	Pholisi ea lekunutu	st
categories	Phozy	mrh
item	Phoşti	kiu
item	Phêk kahpah	lus
category-page	Phương tiện trong thể loại “$1”	vi
languages	Pi alanti limbi	rup
redirect-page	Pi ka:	abs
language	Picard	pcd
language	Piemontèis	pms
item	Pieslēgties	lv
item	Pievienot tematu	lv
item	Pievienot tēmu	lv
languages	Pievienot valodas	lv
tagline	Pigau de $s	sro
retrieved	Pigghiatu di "$1"	scn
retrieved	Pigghjete da "$1"	roa-tara
hidden-categories	Piilotettu katekuuri	fit
hidden-categories	Piilotettu luokka	fi
hidden-categories	Piilotetut katekuurit	fit
hidden-categories	Piilotetut luokat	fi
retrieved	Pijàit da «$1»	pms
item	Pikeribena so džan kethane	rmc
menu	Pilihan laman	ms
special-page	Pilihan perubahan terkini	ms
menu	Pililian panglayag	hil
item	Pilkomodá	avk
redirect	Pilobale lonto $1	gor
menu	Pilākasi	gor
menu	Pilākasi lo hihilawo	gor
item	Pinasahi nga mga pahina	cps
item	Pinasahi nga mga panid	hil
special-tab	Pinasahi nga pahina	cps
special-tab	Pinaurog nga pakli	war
language	Pinayuanan	pwn
categories	Pinbuci’ niya’ qmasuw	tay
item	Pindah	ms
redirect-page	Pindah juq	sas
item	Pindahkan	id,ms
file-page	Pindutin ang isang petsa/oras para makita ang file noong puntong yon.$1	tl
redirect-page	Pinejurus laman	bdr
redirect-page	Pinejurus:	bdr
fold	Pinhon kardani	tg-latn
redirect-page	Pipa chako ɬatwa x̣luima pipa	chn
menu	Pipilion popotunud	dtp
menu	Piranti	ban,jv
menu	Piranti pribadi	jv,map-bms
item	Pisovâš liŋkkâ	smn
item	Pitimũgawa	yrl
menu	Pituduh	su
item	Pitulung	jv,su
item	Piäsivu	olo
main-page	Piäsivu	olo
item	Piävydähine sivu	olo
item	Piäzy	olo
item	Piäšivu	krl
main-page	Piäšivu	krl
fold	Pkaykita’	tay
item	Plama lɛ diɛntsɛ nɔ	gaa
item	Plantilla	ca,es
edit-notice	Plantilla usada en esta página:	es
edit-notice	Plantillas usadas en esta página:	es
item	Plata a caje	lld
redirect-page	Plata de reindirizamënt	lld
item	Plata prinzipala	lld
main-page	Plata prinzipala	lld
special-tab	Plata speziela	lld
item	Plates spezieles	lld
language	Plattdüütsch	nds
language	Plautdietsch	pdt
edit-notice	Please note that all contributions to $s are considered to be released under the $1 (see $1 for details).$1	en
edit-notice	Please note that all contributions to $s may be edited, altered, or removed by other contributors.$1	en
menu	Pli	eo
item	Plik	pl
category-page	Pliki w kategorii „$1”	pl
menu	Plus	fr
item	Plé	ga
tagline	Pnyahan $s	trv
file-page	Po kliknutí na dátum/čas uvidíte ako súbor vyzeral vtedy.$1	sk
edit-page	Po krijohet $1	sq
edit-page	Po redaktohet $1	sq
edit-page	Po redaktohet $1 (paragraf)	sq
item	Pobierz jako PDF	pl
item	Poblíž	cs
fold	Początek	pl
footer	Pod licencom / Под лиценцом: $1.	sh-latn
item	Podaci o stranici	sh-latn,sr-el
special-page	Podaci o stranici "$1"	sh-latn
special-page	Podaci o stranici „$1”	sr-el
item	Podatci o stranici	hr
special-page	Podatci o stranici »$1«	hr
item	Podatki o strani	sl
edit-notice	Pode ver e copiar o código fonte desta página.$1	pt
edit-notice	Podes ver e copiar o código fonte desta páxina.$1	gl
edit-notice	Podeu veure i copiar el codi font d’aquesta pàgina.$1	ca
item	Podešavanja	sr-el
item	Podgląd	pl
edit-page	Podgląd zmian	pl
category-page	Podkategorie	cs,pl
category-page	Podkategorije	sl
category-page	Podkategórie	sk
special-page	Podstawowe informacje	pl
item	Pogibabarasan	dtp
item	Pogledaj izvor	bs
menu	Pogledi	hr,sl,sr-el
footer	Pogoliman	dtp
item	Pogovor	sl
item	Pogovorna stran	sl
error	Pogreška u citiranju: $1	hr
main-page	Pogu ni Alaman	bbc-latn
item	Pogu ni alaman	bbc-latn
item	Poista	fi
search	Pojdi na	sl
jump	Pojdi na iskanje	sl
jump	Pojdi na navigacijo	sl
jump	Pojdi na vsebino	sl
edit-page	Pokaż podgląd	pl
item	Pokŏż gyszichtã	szl
footer	Polasaí príobháideachais	ga
footer	Polasee preevaadjys	gv
item	Poledišano	nso
footer	Polhe $s	vep
footer	Polici privetter	kw
footer	Policia na proteccion del maga informacion	cbk-zam
footer	Polisi long praivet	tpi
footer	Polisi preifatrwydd	cy
footer	Polisi privasi	iba
footer	Polisiya hin pribasidad	war
footer	Polisiya ka pribasidad	bto
footer	Politega sora la riservatezza	lmo
footer	Politica de confidencialitat	oc
footer	Politica de confidencialitât	frp
footer	Politica de confidentialitate	ia
footer	Politica de confidențialitate	ro
footer	Politica de privacidat	an
footer	Politica de privatie	ie
footer	Politiche pe privacy	fur
footer	Politicâ di confidențialitati	rup
footer	Politigu sutura	wo
footer	Politik di konfidansyalité	gcr
footer	Politik konfidansyalite	ht
footer	Politik konfidansyalité	acf
footer	Politika dwar il-privatezza	mt
footer	Politika e privatsisë	aln
footer	Politika privatnosti	isv-latn,sr-el
footer	Politikaya dızdêni	diq
footer	Politike des scretès dinêyes	wa
footer	Politiki y’ibanga bwite	rw
footer	Politikmus de ližitul	ruq-latn
footer	Politiko pri privateso	io
footer	Politique d'éscrè	pcd
footer	Politique de confidentialité	fr
footer	Polityka prywatności	pl
footer	Politíki ya viplívɛ	ln
category-page	Polo de agora esta categoría non ten ningunha páxina nin ficheiro multimedia.	gl
item	Položka Wikidata	cs
language	Polski	pl
tagline	Polé $s	bug
footer	Polìtica in scî dæti privæ	lij
footer	Polìtica pro is datos privados	sc
footer	Política d'intimidá	ast
footer	Política de pribacidade	mwl
footer	Política de privacidad	es
footer	Política de privacidade	pt,pt-br
footer	Política de privaciá	ext
footer	Política de privadesa	ca
footer	Política de protección de datos	es-formal
footer	Polítika privasidade nian	tet
menu	Pomagala	hr
item	Pomara	avk
item	Pomoc	dsb,hsb,pl,sk
edit-notice	Pomoc při editování	cs
edit-notice	Pomoc w edycji	pl
item	Pomoc z MediaWiki	pl
item	Pomocník	sk
item	Pomoć	bs,hr,sh,sh-latn,sr-el
item	Pomoć o MediaWikiju	bs,hr,sh-latn
item	Pomoć o Medijavikiju	sr-el
edit-notice	Pomoć oko uređivanja	sh-latn
edit-notice	Pomoć pri uređivanju	sr-el
edit-notice	Pomoć pri uređivanju stranice	bs
item	Pomoč	isv-latn,sl
item	Pomoč za MediaWiki	sl
edit-notice	Pomoč za urejanje	sl
menu	Pongitangan	dtp
file-page	Poniższa strona korzysta z tego pliku:$1	pl
main-page	Pono nga Pahina	krj
menu	Popotunud	dtp
edit-notice	Por favor, note que todas as suas contribuições em $s podem ser editadas, alteradas ou removidas por outros contribuidores.$1	pt-br
edit-notice	Por favor, note que todas as suas contribuições em $s são consideradas como lançadas nos termos da licença $1 (veja $1 para detalhes).$1	pt-br
edit-notice	Por favor, ten en conta que todas as contribucións feitas en $s outras persoas calquera poden editalas, alteralas ou eliminalas.$1	gl
edit-notice	Por favor, ten en conta que todas as contribucións feitas en $s se consideran publicadas baixo a $1 (consulta $1 para obter máis detalles).$1	gl
history-page	Porovnanie zmien: označte výberové políčka revízií, ktoré sa majú porovnať a stlačte enter, alebo kliknite na tlačidlo dolu.$1	sk
history-page	Porovnat vybrané verze	cs
history-page	Porovnať označené verzie	sk
item	Portada	ast,ca,es,gl
main-page	Portada	ast,gl
item	Portail communautaire	fr
item	Portal bashkësie	sq
item	Portal comunitário	pt,pt-br
item	Portal da comunidade	gl
item	Portal de la comunidad	es
item	Portal de la comunitat	ca
item	Portal komunitas	id
item	Portal skupnosti	sl
item	Portal społeczności	pl
item	Portal zajednice	hr
item	Portalada	an
main-page	Portalada	an
item	Portale comunità	it
item	Portalul comunității	ro
item	Portant a innoi	sro
language	Português	pt
language	Português do Brasil	pt-br
item	Portál $s	cs
item	Portál komunity	sk
item	Poruka	bs,hr,sh-latn,sr-el
history-page	Porównaj wybrane wersje	pl
item	Posebna stran	sl
special-tab	Posebna stran	sl
item	Posebna stranica	bs,hr,sh-latn,sr-el
special-tab	Posebna stranica	bs,hr
missing-page	Posebna stranica ne postoji	hr
item	Posebne strani	sl
item	Posebne stranice	bs,hr,sh,sh-latn,sr-el
item	Posebno	sh-latn,sr-el
special-tab	Posebno	sh,sh-latn,sr-el
item	Posi	atj
modified	Poslednja izmjena na dan $1, u $1 č.	sh-latn
modified	Poslednji put uređeno na datum $1 u $1	sr-el
item	Posledné úpravy	sk
item	Poslední změny	cs
modified	Posljednja izmjena dana $1 u $1	bs
old-revision	Posljednja izmjena od $1 u $1	hr
modified	Poslědnja izměna tutoj stranice: $1 č. $1.	isv-latn
item	Poslědnje pravky	isv-latn
item	Postavi datoteku	bs,hr
item	Postavke	bs,hr,sh-latn
special-page	Postavke nedavnih izmjena	bs
special-page	Postavke za Nedavne promjene	sh-latn
item	Postavljanje datoteke	sh-latn
item	Postojannoi linkki	vot
jump	Potchî a:	wa
category-page	Potkategorije	bs,hr,sh-latn,sr-el
item	Potturinn	is
file-page	Použitie súboru	sk
menu	Používateľské menu	sk
menu	Používateľské nástroje	sk
item	Povezane izmene	sr-el
item	Povezane izmjene	sh,sh-latn
item	Povezane promjene	hr
item	Povezane spremembe	sl
languages	Poveznice na druge jezike nalaze se uz naslov članka, pri vrhu stranice.	hr
item	Povijest	hr
file-page	Povijest datoteke	hr
item	Povijest stranice	hr
menu	Powda qmita	trv
menu	Powda qmita patas gneegan	trv
item	Powiadomienia	pl
item	Powrót do strony „$1”.	pl
fold	Početak	bs,hr,sh-latn,sr-el
item	Početna	bs,sh-latn,sr-el
item	Početna strana	bs
main-page	Početna strana	bs
jump	Pquri brah:	trv
file-page	Pradinė rinkmena	lt
fold	Pradžia	lt
footer	Prakara $s	map-bms
item	Pranala Kaca Kiye	map-bms
item	Pranala ajeg	ban
item	Pranala balik	id,kge
item	Pranala bâli	mad
item	Pranala iriki	ban
item	Pranala mréné	jv
item	Pranala permanen	abs,id
item	Pranala permanèn	jv,map-bms
item	Pranala teptep	mad
item	Pranešimas	lt
item	Prati	bs,hr,sh-latn
edit-page	Prati ovu stranicu	bs,hr
edit-page	Prati stranicu	sh-latn
footer	Pravila o privatnosti	bs,sh,sh-latn
footer	Pravilnik o zasebnosti	sl
item	Praviti	isv-latn
item	Pravljenje računa	bs
edit-page	Pravljenje stranice $1	bs,sr-el
redirect-page	Praweddais prei:	prg
redirect-page	Prawesnas pāusan	prg
footer	Prawidła chrōniyniŏ prywatności	szl
footer	Prawne informacyje	szl
footer	Prawné zastrzedżi	csb
footer	Prayvesi pɔlisi	kri
menu	Praèn	jv
item	Praćene stranice	hr
languages	Pre aver čhiba	rmc
item	Prebaci na stari izgled	bs,hr
item	Preberi	sl
search	Precural	ext
item	Predefinição	pt,pt-br
edit-notice	Predefinição usada nesta página:	pt-br
edit-notice	Predefinição utilizada nesta página:	pt
edit-notice	Predefinições usadas nesta página:	pt-br
edit-notice	Predefinições utilizadas nesta página:	pt
item	Predloga	sl
edit-notice	Predloga, uporabljena na tej strani:	sl
edit-notice	Predloge, uporabljene na tej strani:	sl
edit-notice	Predlogi, uporabljeni na tej strani:	sl
edit-notice	Predlošci koji se rabe na ovoj stranici:	hr
item	Predložak	hr
edit-notice	Predložak koji se rabi na ovoj stranici:	hr
item	Predmet v Wikipodatkih	sl
category-page	Predstavnostno gradivo v kategoriji »$1«	sl
item	Pree di change dem	jam
footer	Preevacie policie	sco
item	Preferences	en
item	Preferencias	es,gl
item	Preferencje	pl
item	Preferensi	id
item	Preferințe	ro
item	Preferoj	eo
item	Preferències	ca
item	Preferências	pt,pt-br
special-page	Prefiks indeksli bütün səhifələr	az
special-page	Prefiksli barcha sahifalar	uz
item	Pregledaj istoriju	cnr-latn
menu	Pregledi	bs
item	Prehliadnuť na $1	sk
item	Preimenuj	sl
jump	Prejsť na navigáciu	sk
jump	Prejsť na vyhľadávanie	sk
jump	Prejsť na:	sk
jump	Prejsť na: navigácia, hľadať	sk
backlink	Prejsť nahor	sk
backlink	Prejsť nahor k:	sk
item	Prekini nadgledanje	sr-el
item	Prekini praćenje	sh-latn
menu	Preklop stranske letvice	sl
item	Preklopi na stari videz	sl
file-page	Prema nunha data/hora para ver o ficheiro tal e como estaba nese momento.$1	gl
item	Premesti	sr-el
item	Premjesti	bs,hr,sh-latn
item	Prencipial sessión	ext
footer	Prencipio de partikolaridad	lad
item	Prenesi PDF	sl
item	Prent version	sco
item	Prenta	is
item	Prentenveršuvdna	se
item	Prentvinarlig útgáva	fo
item	Prentvæn útgáfa	is
notice	Prentvæn útgáfa er ekki lengur studd og gæti verið með myndgerðarvillur.$1	is
item	Prepnúť na starý vzhľad	sk
fold	Prepnúť obsah	sk
item	Presebla versio	eo
item	Presi	eo
jump	Preskočiť na obsah	sk
redirect-page	Presmerimen sera	rmc
redirect	Presmerovacia stránka	sk
redirect-page	Presmerovacia stránka	sk
redirect	Presmerované z „$1“	sk
redirect	Presmerovať na:	sk
redirect-page	Presmerovať na:	sk
item	Prestani pratiti	bs,hr
item	Prestavi	sl
menu	Prestavleńńõd	vot
item	Presunúť	sk
item	Preto	gl
search	Pretraga	bs,sh,sh-latn,sr-el
special-page	Pretraga doprinosa	sh-latn,sr-el
search	Pretraži	sh-latn,sr-el
search	Pretraži $s	bs
special-page	Pretraži doprinose	bs,hr
search	Pretraži projekt $s	hr
search	Pretražite $s	sr-el
search	Pretražite projekt $s	hr,sh-latn
redirect	Preusmerava na:	sr-el
redirect-page	Preusmerava na:	sr-el
redirect	Preusmerenje	sr-el
redirect-page	Preusmerenje	sr-el
redirect	Preusmereno sa „$1”	sr-el
redirect	Preusmeritev na:	sl
redirect-page	Preusmeritev na:	sl
redirect	Preusmeritvena stran	sl
redirect-page	Preusmeritvena stran	sl
redirect	Preusmerjeno z »$1«	sl
redirect	Preusmjerava na:	hr
redirect-page	Preusmjerava na:	hr
redirect	Preusmjeravanje	hr
redirect-page	Preusmjeravanje	hr
redirect-page	Preusmjeravanje na:	sh
redirect	Preusmjerenje	bs,sh-latn
redirect-page	Preusmjerenje	bs,sh-latn
redirect	Preusmjerenje na:	bs,sh-latn
redirect-page	Preusmjerenje na:	bs,sh-latn
redirect	Preusmjereno s »$1«	hr
redirect	Preusmjereno sa "$1"	bs,sh-latn
redirect-page	Preusmjeri stranicu	sh
retrieved	Preuzeto iz "$1"	bs
retrieved	Preuzeto iz „$1”	sr-el
item	Preuzmi PDF	bs,hr,sh-latn,sr-el
edit-page	Previzualizare	ro
jump	Pređi na navigaciju	sr-el
jump	Pređi na pretragu	sr-el
jump	Pređi na sadržaj	sr-el
jump	Pređi na:	sr-el
jump	Pređi na: navigaciju, pretragu	sr-el
footer	Pribatutasun politika	eu
item	Pridať diskusiu	sk
languages	Pridať jazyky	sk
item	Pridať tému	sk
retrieved	Pridobljeno iz »$1«	sl
item	Pridėti diskusiją	lt
languages	Pridėti kalbas	lt
item	Pridėti temą	lt
item	Prihlásenie / vytvorenie účtu	sk
item	Prihlásiť sa	sk
item	Prijava	bs,hr,sh-latn,sl,sr-el
item	Prijavi me	bs,sh,sh-latn,sr-el
item	Prijavi me / izradi račun	sh-latn
item	Prijavi me / otvori nalog	sr-el
item	Prijavi se	hr
item	Prijavi se / Registruj se	bs
item	Prijavite se	sr-el
item	Prijavite se / registrirajte se	sl
item	Prijaviti se	isv-latn
item	Prijavljeni ste kao $1	bs,hr,sh-latn,sr-el
item	Prijavljeni ste kot $1	sl
jump	Prijeđi na navigaciju	hr,sh,sh-latn
jump	Prijeđi na pretragu	sh,sh-latn
jump	Prijeđi na pretraživanje	hr
jump	Prijeđi na sadržaj	hr,sh-latn
jump	Prijeđi na:	sh,sh-latn
jump	Prijeđi na: navigaciju, pretragu	sh-latn
fold	Prikaz sadržaja stranice	hr
item	Prikaži	sh-latn,sr-el
edit-page	Prikaži izgled	bs,sh-latn
edit-page	Prikaži izmene	sr-el
edit-page	Prikaži izmjene	bs,sh-latn
edit-page	Prikaži kako će izgledati	hr
item	Prikaži na $1	bs,sr-el
item	Prikaži na projektu $1	sh-latn
edit-page	Prikaži predogled	sl
edit-page	Prikaži pretpregled	sr-el
edit-page	Prikaži promjene	hr
edit-page	Prikaži spremembe	sl
history-page	Prikaži zapisnike ove stranice	bs
menu	Prikaži/sakrij bočnu traku	sh-latn,sr-el
fold	Prikaži/sakrij sadržaj	sr-el
fold	Prikaži/sakrij segment Sadržaj	sh-latn
item	Prilara	avk
item	Prima frunză	ruq-latn
main-page	Prima frunză	ruq-latn
edit-notice	Primename, kad viskas, kas patenka į $s gali būti keičiama, perdaroma, ar pašalinama kitų naudotojų.$1	lt
edit-notice	Primename, kad viskas, kas patenka į $s, yra skelbiama pagal $1 (plačiau – $1).$1	lt
history-page	Primerjaj izbrani redakciji	sl
retrieved	Prin del pådje «$1»	wa
item	Principal págine	ie
main-page	Principal págine	ie
item	Prindi	et
item	Prinditav versioon	et
notice	Prinditavat versiooni ei toetata enam ja selles võib olla viimistlusvigu.$1	et
item	Print	en,srn
item	Printaab'l vuhzhan	aig
item	Printable version	en
item	Printbaere versie	zea
item	Printervruntelike versie	li
item	Printimɔ nɔ	gaa
item	Printindi versione	nov
item	Printisaripnaski versiya	rmy
item	Printo	sq
item	Printtausmaholinen versuuni	fit
item	Printtimversio	smn
retrieved	Pris de "$1"	frc
item	Prisijungti	lt
item	Prisijungti / sukurti paskyrą	lt
item	Prisijungusi kaip $1	lt
item	Prisijungęs kaip $1	lt
item	Prispevki	sl
item	Prispevki uporabnika	sl
special-page	Prispevki uporabnika $1	sl
footer	Privaatheidsbeleid	af
footer	Privacy notice	jam
footer	Privacy policy	chn,en,gpe,nys
footer	Privacybeleid	li,nl,srn,vls,zea
footer	Privacybelied	fy
footer	Privatlivspolitik	da
footer	Privatoma puolitėka	sgs
footer	Privatuma politika	ltg
footer	Privatumo politika	lt
footer	Privātuma politika	lv
footer	Privātõm	liv
footer	Priwatnota	csb
menu	Priwatné przërëchtënczi	csb
footer	Priwātiskwas kūnsnas pōlitiki	prg
item	Priʹnttjemversio	sms
search	Procura	gl
special-page	Procura de contribucións	gl
search	Procurar	gl,pt
search	Procurar em $s	pt
search	Procurar en $s	gl
item	Prohlédnout na $1	cs
item	Proiect	ro
item	Proiektu orrialdea	eu
item	Proje sayfası	tr
item	Project page	en
item	Projectpagina	nl
menu	Projek lain	ms
item	Projekat	sr-el
item	Projekt	sh-latn
menu	Projekt	cs,sl
item	Projekta lapa	lv
item	Projektileht	et
item	Projektisivu	fi
item	Projektlap	hu
item	Projektna stran	sl
item	Projekto puslapis	lt
item	Projektpaĝo	eo
item	Projektseite	de
item	Projektsida	sv
item	Projektside	da
menu	Promeni varijantu jezika	sr-el
footer	Promete de privatia	lfn
menu	Promijeni jezičnu varijantu	hr,sh-latn
menu	Promijeni varijantu jezika	bs
special-page	Promjene povezane sa stranicom »$1«	hr
special-page	Properti halaman	id
special-page	Propiedades da páxina	gl
special-page	Propiedades de página	es
special-page	Propietats de la pàgina	ca
special-page	Propriedades da página	pt,pt-br
special-page	Proprietà della pagina	it
special-page	Proprietăți pagină	ro
special-page	Propriétés de la page	fr
item	Prosjektportal	no
item	Prosjektside	nn,no
search	Prosseguir	pt
item	Prosti lënk	csb
edit-notice	Prosím, berte na vedomie, že všetky príspevky do $s môžu byť upravované, skracované alebo odstránené inými prispievateľmi.$1	sk
item	Prota frândzâ	rup
main-page	Prota frândzâ	rup
item	Protecció	ca
special-page	Protecció de pàgina	ca
special-page	Protección da páxina	gl
special-page	Protección de página	es
item	Protect	en
special-page	Protection de la page	fr
footer	Protecziun da datas	rm
special-page	Protecție pagină	ro
item	Protegeix	ca
item	Proteger	es,pt,pt-br
item	Proteggi	it
item	Protejare	ro
special-page	Proteksyon ng pahina	tl
edit-notice	Protektado ang pahinang ito para mapigilan ang pagbabago o iba pang mga aksyon.$1	tl
special-page	Protektado de la paĝo	eo
item	Protektahan	tl
item	Protekti	eo
item	Protexer	gl
special-page	Protezione della pagina	it
special-page	Proteção da página	pt,pt-br
item	Protokoloj	eo
item	Protokoloj pri paĝo	eo
item	Protokolovacie záznamy	sk
item	Protokolovací záznamy	cs
item	Protokolové záznamy	sk
item	Protéger	fr
menu	Proyek lain	id
item	Pročitaj	sh-latn
footer	Prutezion di dac	lld
redirect-page	Przeczerëjë do:	csb
redirect-page	Przeczerëjë starnã	csb
search	Przejdź	pl
jump	Przejdź do nawigacji	pl
jump	Przejdź do wyszukiwania	pl
jump	Przejdź do zawartości	pl
redirect-page	Przekerowanie do:	szl
redirect	Przekierowanie do:	pl
redirect-page	Przekierowanie do:	pl
redirect	Przekierowano z „$1”	pl
item	Przenieś	pl
menu	Przestrzenie nazw	pl
search	Przeszukaj $s	pl
item	Przełącz na stary widok	pl
menu	Przełącz panel boczny	pl
fold	Przełącz podsekcję $1	pl
fold	Przełącz stan spisu treści	pl
item	Prześlij plik	pl
item	Przodniŏ zajta	szl
main-page	Przodniŏ zajta	szl
special-page	Przypis do tej strony	pl
item	Przédnô starna	csb
main-page	Przédnô starna	csb
main-page	Prèma Pagina	rgn
item	Préférences	fr
main-page	Préma pàgina	egl
edit-page	Prévisualiser	fr
item	Prìomh dhuilleag	gd
main-page	Prìomh dhuilleag	gd
item	Príomhleathanach	ga
main-page	Príomhleathanach	ga
item	Príspevky	sk
item	Príspevky používateľa	sk
special-page	Príspevky používateľa pre $1	sk
item	Prēipalingi pāusan	prg
item	Prėsėjongtė	sgs
jump	Prějdti k iskanju	isv-latn
jump	Prějdti k navigaciji	isv-latn
jump	Prějdti na:	isv-latn
redirect-page	Prěnapravjajuča stranica	isv-latn
redirect-page	Prěnapravjenje na:	isv-latn
language	Prūsiskan	prg
menu	Psbaybzih minblaq mita’	tay
redirect-page	Psbgurah muda quri bitaq:	trv
redirect-page	Psbgurah muda ruwahan patas	trv
item	Psbzinah mita’ kwara’ binrwan sraral	tay
item	Pstmay patas	trv
item	Pubalahan	ljp
footer	Pubantahan	ljp
edit-page	Pubblica le modifiche	it
edit-page	Publica els canvis	ca
edit-page	Publicar alterações	pt,pt-br
edit-page	Publicar cambios	es
edit-page	Publicar os cambios	gl
edit-page	Publicera ändringar	sv
edit-page	Publică modificările	ro
edit-page	Publicēt izmaiņas	lv
edit-page	Publier les modifications	fr
edit-page	Publikigi la ŝanĝojn	eo
edit-page	Publiko ndryshimet	sq
edit-page	Publikovať zmeny	sk
edit-page	Publiser endringane	nn
edit-page	Publiser endringar	nn
edit-page	Publiser endringene	no
edit-page	Publish changes	en
categories	Pubu	dag
hidden-categories	Pubu din sɔɣi	dag
categories	Pubu pubu	dag
hidden-categories	Pubu pubu din sɔɣi	dag
menu	Pudak	kge,ljp
edit-notice	Puedes ver y copiar el código fuente de esta página.$1	es
item	Pugto a panid	ilo
menu	Puha haʻate meʻangāue	to
menu	Puha meʻangāue	to
item	Puisano	tn
item	Puja un fitxer	ca
footer	Pulitika mi a privacy	aae
jump	Pull up:	jam
footer	Pulìtica ncapu â privatizza	scn
footer	Pulìtica prutezzione di i dati	co
footer	Pulítika di privasidadi	kea
jump	Pumbuka ku:	lua
jump	Pumbwa mpo na koluka	ln
jump	Pumunta sa nabigasyon	tl
jump	Pumunta sa nilalaman	tl
jump	Pumunta sa paghahanap	tl
jump	Pumunta sa:	tl
jump	Pumunta sa: maglibot, maghanap	tl
item	Pun Bulung	pam
main-page	Pun Bulung	pam
main-page	Puno nga Panid	hil
item	Puno nga panid	hil
redirect-page	Punornirdexan pan	gom-latn
search	Puntahan	tl
item	Puntahan ng pamayanan	tl
item	Puntano qui	it
contents	Puo yɛlɩhɩ	wlx
redirect-page	Puoradresiešonys puslopa	ltg
jump	Puorlēkt da:	ltg
redirect-page	Pupinah u:	ace
redirect-page	Purtari la:	rup
redirect-page	Pusampusqa p'anqa	qu
menu	Puslapiai atsijungusiems redaktoriams	lt
category-page	Puslapiai kategorijoje „$1“	lt
special-page	Puslapiai, kurie nurodo į „$1“	lt
special-page	Puslapio apsaugos lygmuo	lt
item	Puslapio informacija	lt
item	Puslapio istorija	lt
special-page	Puslapio savybės	lt
menu	Puslapio veiksmai	lt
menu	Puslapio įrankiai	lt
item	Puslapis	lt
contents	Puslopu ruodeklis	ltg
menu	Pusula	diq,kiu
edit-notice	Puteți vizualiza și copia sursa acestei pagini.$1	ro
edit-page	Puutteelliset oikeudet	fi
redirect-page	Puwültun:	arn
jump	Puwün:	arn
item	Pysyvä linkki	fi
jump	Pytać	hsb
search	Pytać	hsb
jump	Pytaś	dsb
search	Pytaś	dsb
item	Pytyvõhára	gn
item	Pyzyi linku	olo
item	Pàgene Prengepàle	roa-tara
main-page	Pàgene Prengepàle	roa-tara
special-tab	Pàgene Speciale	roa-tara
item	Pàgene a uecchie	roa-tara
redirect-page	Pàgene de redirezione	roa-tara
item	Pàggene speciele	roa-tara
item	Pàggina a muzzu	scn
redirect-page	Pàggina di rimannu	scn
item	Pàggina mastra	scn
main-page	Pàggina principali	scn
special-tab	Pàggina spiciali	scn
item	Pàggini spiciali	scn
item	Pàgin particulèri	rgn
item	Pàgina	ca
redirect-page	Pàgina 'd partèinsa	egl
item	Pàgina a l’atzar	ca
item	Pàgina a sa tzurpa	sc,sro
redirect-page	Pàgina d're-indirezzament	rgn
item	Pàgina d'usuari	ca
item	Pàgina d'usuària	ca
redirect	Pàgina de redirecció	ca
redirect-page	Pàgina de redirecció	ca
redirect-page	Pàgina de reindiritzamentu	sc,sro
redirect-page	Pàgina de rindirìsso	lij
item	Pàgina del projecte	ca
redirect-page	Pàgina di rinviu	sdc
item	Pàgina especial	ca
special-tab	Pàgina especial	ca
special-tab	Pàgina ippiziari	sdc
special-tab	Pàgina ispetziale	sc
special-tab	Pàgina particulèra	rgn
item	Pàgina principal	ca
main-page	Pàgina principal	ca
item	Pàgina principêla	egl
item	Pàgina printzipale	sc
main-page	Pàgina printzipale	sc
item	Pàgina printzipali	sro
main-page	Pàgina printzipali	sro
item	Pàgina prinzipari	sdc
main-page	Pàgina prinzipari	sdc
item	Pàgina prinçipâ	lij
main-page	Pàgina prinçipâ	lij
special-tab	Pàgina special	pms
special-tab	Pàgina speciâle	lij
special-tab	Pàgina specêla	egl
special-tab	Pàgina spetziali	sro
special-tab	Pàgina spiciale	co
redirect-page	Pàgina ëd ridiression	pms
item	Pàginas chi ligant a custa	sc
item	Pàginas ispetziales	sc
item	Pàginas spetzialis	sro
item	Pàgine Speciaj	pms
item	Pàgine con dj'anliure che a men-o a costa-sì	pms
item	Pàgine speciâli	lij
item	Pàgine speziale	co
category-page	Pàgines a la categoria «$1»	ca
item	Pàgines especials	ca
item	Pàgines noves	ca
menu	Pàgines per a editors no registrats	ca
special-page	Pàgines que enllacen amb «$1»	ca
item	Pàgini chi pùntani inogghi	sdc
item	Pàgini ippiziari	sdc
item	Pàgini specêli	egl,eml
item	Pàjina prinsipaƚe	vec
special-tab	Pàjina speçale	vec
item	Página	es,pt,pt-br
main-page	Página Principal	es-formal
main-page	Página Prinsipal	pap
item	Página aleatoria	es,es-formal
item	Página aleatória	pt,pt-br
item	Página da usuária	pt-br
item	Página da utilizadora	pt
item	Página de ajuda	pt,pt-br
item	Página de la usuaria	es
redirect	Página de redirecionamento	pt,pt-br
redirect-page	Página de redirecionamento	pt,pt-br
item	Página de usuaria	es
item	Página de usuario	es
item	Página de usuário	pt-br
item	Página de utilizador	pt
item	Página del proyecto	es
item	Página del usuario	es
item	Página do projeto	pt,pt-br
item	Página do usuário	pt-br
item	Página do utilizador	pt
item	Página especial	es,pt,pt-br
special-tab	Página especial	es,es-formal,ext,pt,pt-br
missing-page	Página especial inexistente	pt-br
redirect-page	Página ku ta sirbi komo portal	pap
item	Página prencipal	ext
main-page	Página prencipal	ext
item	Página principal	es,es-formal,pt,pt-br
main-page	Página principal	es,pt,pt-br
item	Página prinsipal	pap
item	Páginanan spesial	pap
item	Páginas afluentes	pt,pt-br
special-page	Páginas com hiperligações para "$1"	pt
category-page	Páginas en la categoría «$1»	es
item	Páginas especiais	pt,pt-br
item	Páginas especiales	es,es-formal
item	Páginas especialis	ext
category-page	Páginas na categoria "$1"	pt
category-page	Páginas na categoria “$1”	pt-br
item	Páginas novas	pt-br
item	Páginas nuevas	es
menu	Páginas para editores conectados	pt-br
menu	Páginas para editores desconectados	es
menu	Páginas para editores não autenticados	pt
special-page	Páginas que enlazan con «$1»	es
special-page	Páginas que têm links para "$1"	pt-br
item	Páginas vigiadas	pt,pt-br
redirect-page	Págine de redirectement	ie
item	Págine in hasard	ie
item	Páhina cáulituniit	sei
item	Páhinám extravám	sei
item	Páigina al calhas	mwl
redirect-page	Páigina de ancaminamiento	mwl
item	Páigina percipal	mwl
main-page	Páigina percipal	mwl
special-tab	Páigina special	mwl
item	Páiginas speciales	mwl
item	Pájina Mahuluk	tet
main-page	Pájina Mahuluk	tet
redirect-page	Pájina di rankaminhamentu	kea
special-tab	Pájina espesiál	tet
item	Pájina espesiál sira	tet
item	Pájina prinsipal	kea
main-page	Pájina prinsipal	kea
item	Pájina ruma	tet
special-tab	Pájina spesial	kea
item	Pájinas spesial	kea
item	Páxina	gl
item	Páxina al debalu	ast
item	Páxina ao chou	gl
item	Páxina de axuda	gl
redirect	Páxina de redirección	gl
redirect-page	Páxina de redirección	gl
redirect-page	Páxina de redireición	ast
item	Páxina de usuaria	gl
item	Páxina de usuarie	gl
item	Páxina de usuario	gl
item	Páxina do proxecto	gl
item	Páxina especial	gl
special-tab	Páxina especial	ast,gl
item	Páxina principal	gl
item	Páxinas especiais	gl
category-page	Páxinas na categoría «$1»	gl
item	Páxinas novas	gl
menu	Páxinas para os editores sen a sesión iniciada	gl
item	Páxinas que ligan con esta	gl
special-page	Páxinas que ligan con «$1»	gl
item	Páxines especiales	ast
redirect-page	Pâge de redirèccion	frp
item	Pâge per hasârd	frp
special-tab	Pâge spèciâla	frp
item	Pâges liyêes	frp
item	Pâges spèciâles	frp
redirect-page	Pâj tḩawwil l-pâj uxrâ	aeb-latn
file-page	Päiväystä napsauttamalla näet, millainen tiedosto oli kyseisellä hetkellä.$1	fi
item	Pälehtpol’	vep
main-page	Pälehtpol’	vep
language	Pälzisch	pfl
retrieved	Pärit leheküljelt "$1"	et
item	Pääleht	vro
main-page	Pääleht	vro
item	Päälehto	vot
main-page	Päälehto	vot
menu	Päävalikko	fi
languages	På andra språk	sv
languages	På andre sprog	da
languages	På andre språk	nn,no
languages	På denna $s finns språklänkar längst upp på sidan mittemot artikeltiteln. Gå längst upp.	sv
languages	På denne $s er sproglinkene i toppen af siden overfor artiklens titel.	da
languages	På denne $s-utgaven finner man språklenkene i toppen av siden på motsatt side av artikkeltittelen. Gå til toppen.	no
languages	På denne utgåva av $s er språklenkjene plasserte på toppen av sida, på motsett side av tittelen.	nn
redirect-page	Pådje di redjiblaedje	wa
special-tab	Pådje sipeciåle	wa
item	Pådjes ki loynut cial	wa
item	Pådjes sipeciåles	wa
special-tab	Påhina espesiat	ch
item	Pèrsi apdrek	bew
item	Pèrsi paca' dicita'	mui
item	Pérresi mappassa	bug
item	Pérsi citak	ljp
item	Pérsi haq bau tecétak	sas
file-page	Përdorimi i skedarit	sq
contents	Përmbajtja	aln
footer	Përmbajtja është në disponim nëpërmjet licencës $1 ose tregohet ndryshe.	sq
edit	Përpunoni seksionin e kryes në këtë faqe	sq
history-page	Përzgjedhje për diff: U vini shenjë butonave rrethorë të rishikimeve për t’u krahasuar dhe shtypni tastin Enter ose butonin në fund.$1	sq
item	Pítkí deñíştírmeler	crh-ro
item	Pítkí kóríníşíne baylanuw	crh-ro
menu	Pòdzérków	csb
item	Pòmòc	csb
footer	Pólisa di Privasidat	pap
item	Pông-sú	hak-latn
file-page	Pôvodný súbor	sk
special-page	Põhiteave	et
item	Põõšši liŋkk	sms
item	Püsilink	et
item	Püsülink	vro
redirect	Pāradresācijas lapa	lv
redirect-page	Pāradresācijas lapa	lv
redirect	Pāradresēt uz:	lv
redirect-page	Pāradresēt uz:	lv
redirect	Pāradresēts no "$1"	lv
jump	Pāriet uz meklēšanu	lv
jump	Pāriet uz navigāciju	lv
jump	Pāriet uz saturu	lv
backlink	Pārlēkt uz augšu	lv
backlink	Pārlēkt uz augšu uz:	lv
jump	Pārlēkt uz:	lv
jump	Pārlēkt uz: navigācija, meklēt	lv
fold	Pārslēgt $1 apakšsadaļu	lv
fold	Pārslēgt satura rādītāju	lv
menu	Pārslēgt sānjoslu	lv
item	Pārslēgties uz veco izskatu	lv
item	Pārvietot	lv
main-page	Pāsina Tāfito	wls
item	Pāsina e haga mai	wls
redirect-page	Pāsina fakaliliu	wls
item	Pāsina hokofili	wls
item	Pāsina makehe	wls
item	Pāsina tāfito	wls
special-page	Pēdējo izmaiņu iespējas	lv
modified	Pēdējoreiz labots $1	lv
item	Pēdējās izmaiņas	lv
item	Pėrms poslapis	sgs
main-page	Pėrms poslapis	sgs
jump	Pōdź do nawigacyje	szl
jump	Pōdź do wyszukiwanio	szl
item	Pōmoc	szl
jump	Přejít na:	cs
jump	Přejít na: navigace, hledání	cs
item	Přepnout na starý vzhled	cs
fold	Přepnout obsah	cs
fold	Přepnout podsekci $1	cs
menu	Přepnout postranní panel	cs
jump	Přeskočit na obsah	cs
redirect	Přesměrováno z „$1“	cs
redirect	Přesměrování	cs
redirect-page	Přesměrování	cs
redirect	Přesměrování na:	cs
redirect-page	Přesměrování na:	cs
item	Přesunout	cs
languages	Přidat jazyky	cs
item	Přidat téma	cs
item	Přihlaste se	cs
item	Přihlásit se	cs
item	Přihlášen jako $1	cs
item	Přihlášena jako $1	cs
item	Přihlášení	cs
item	Přihlášení / vytvoření účtu	cs
item	Připadny nastawk	hsb
item	Přizjewić	hsb
item	Příspěvky	cs
special-page	Příspěvky uživatele $1	cs
special-page	Příspěvky uživatelky $1	cs
item	Pśipadny nastawk	dsb
item	Pśizjawiś	dsb
file-page	Původní soubor	cs
item	Pɛga zure	gur
item	Pɛgemɛŋerɛ	gur
special-tab	Pɛgerɛ zure	gur
main-page	Pɛgezure	gur
categories	Pɩlɩŋ	kbp
hidden-categories	Pɩlɩŋ kɩmɛlɩŋ	kbp
footer	Pɩlɩɩna $s	kbp
tagline	Pɩlɩɩna $s	kbp
categories	Pɩlɩʋ	kbp
hidden-categories	Pɩlɩʋ kɩmɛlʋʋ	kbp
redirect-page	Pɩsɩna nɛ:	kbp
retrieved	Pɩɖaɣna mʋʋna "$1"	kbp
hidden-categories	Pʋʋb banɛ sua	kus
hidden-categories	Pʋʋb linɛ sua	kus
item	Pọ́n kandai	guw
contents	Qabiyyee	om
language	Qafár af	aa
item	Qala umlando	nr
menu	Qalabka	so
menu	Qalabkaaga	so
language	Qaraqalpaqsha	kaa
menu	Qarashlar	uz
menu	Qarawlar	tt-latn
difference	Qator $1:	uz
item	Qatysty özgerıster	kk-latn
item	Qaydlar	uz
menu	Qayqaya’	tay
menu	Qayqaya’ nanak saxa’	tay
redirect-page	Qayta baǵdarlaw:	kaa
redirect	Qayta yoʻnaltirish:	uz
redirect-page	Qayta yoʻnaltirish:	uz
language	Qazaqşa (Türkïya)	kk-tr
language	Qazaqşa (latın)	kk-latn
categories	Qeybaha	so
hidden-categories	Qeybaha qarsan	so
categories	Qeybta	so
hidden-categories	Qeybta qarsan	so
item	Qhapaq p'anqa	qu
main-page	Qhapaq p'anqa	qu
search	Qidirish	uz
jump	Qidirish qismiga oʻtish	uz
search	Qidiruv	uz
special-page	Qidiruv natijalari	uz
menu	Qmita	trv
menu	Qngqaya	trv
menu	Qnqaya taxa	trv
contents	Qoraalka gudaha oo kooban	so
menu	Qorallar	tt-latn
item	Qoʻshilgan hissa	uz
item	Qqen	kab,shy-latn
search	Quaerere	la
item	Qualisquiel página	ext
footer	Quant al projecte $s	ca
item	Quay lại trang “$1”.	vi
edit	Quelltext anzeigen	de
item	Quelltext anzeigen	de
edit	Quelltext beaarvete	hrx
edit	Quelltext bearbeiten	de,de-ch,de-formal
item	Quelltext bearbeiten	de
edit	Quelltext beorbeetn	sli
edit-page	Quelltext der Seite $1	de
edit	Quelltext änneren	lb
menu	Questa pagina	rm
missing-page	Questa pagina non è ancora stata creata.	it
languages	Questa pagina non è disponibile in altre lingue.	it
viewed	Questa pagina è stata letta $n volte.	it
viewed	Questa pagina è stata letta una volta.	it
modified	Questa pagina è stata modificata per l'ultima volta il $n alle $1.	it
modified	Questa pagina è stata modificata per l'ultima volta l'$n alle $1.	it
edit-notice	Questa pagina è stata protetta per impedirne la modifica o altre operazioni.$1	it
modified	Questa pagina è vegnida modifitgada l'ultima giada ils $1 a las $1.	rm
edit-page	Questa è una modifica minore	it
file-page	Questo file contiene informazioni aggiuntive, probabilmente aggiunte dalla fotocamera o dallo scanner usati per crearlo o digitalizzarlo.$1	it
file-page	Questo file proviene da $1 e può essere utilizzato da altri progetti.$1	it
footer	Qui c'est $s?	frc
item	Quiix hámíigonix	sei
item	Quo ligesas adhike	io
item	Quppernerit immikkut ittut	kl
menu	Qural sanduqlari	ug-latn
menu	Quraldar	kk-latn
footer	Quri $s	trv
menu	Qutiya amûran	ku-latn
special-page	Quyidagi sahifalar $1 sahifasiga bogʻlangan:$1	uz
edit	Quälltäxt bearbeite	gsw
item	Què hi enllaça	ca
search	Qıdıruv	crh-latn
language	Qırımtatarca	crh
language	Qırımtatarca (Latin)	crh-latn
footer	Qūpialyq saiasaty	kk-latn
item	RSS	en
item	Raa	kai
search	Raadi	so
item	Raandum Paij	pih
item	Raba uko vyagiye birakurikirana	rn
item	Radbadal	brh
item	Radera	sv
menu	Radhairc	ga
item	Radionica	sr-el
menu	Radnje	hr,sh-latn,sr-el
menu	Radnje na stranicama	sh-latn
menu	Radnje na stranici	hr
menu	Radnje za stranicu	sr-el
menu	Ragam	id
item	Rajrastə səhifə	tly
search	Rake	sco
menu	Rakondā	sgs
category-page	Raksti, kas ietverti kategorijā "$1".	lv
item	Raksts	lv
edit-page	Ralat kebenaran	ms
error	Ralat petik: $1	ms
error	Ralat skrip: $1	ms
categories	Ramaddii	om
hidden-categories	Ramaddii dhokataa	om
categories	Ramaddiiwwan	om
hidden-categories	Ramaddiiwwan dhokatan	om
menu	Ramientan petsonat	ch
menu	Ramramit	ilo
item	Ramu	bol
item	Ramu inhonsone	bol
item	Randau	iba
item	Random	en
item	Random afaha	mnc
item	Random page	en,gpe,sco,tay
item	Random pagina	cbk-zam
item	Random ya bolong	pag
item	Randɔm pej	kri
item	Rang ka̱mon	kaj
redirect-page	Rankaminhadu pa:	kea
item	Raosan	sas
search	Rapua	mi
item	Rastgele	tr
item	Rastgele sayfa	tr
item	Rastkele	crh-ro
item	Rawak	ms
footer	Razen, kjer je navedeno drugače, je besedilo na razpolago pod pogoji licence $1.	sl
item	Razgele sayfa	gag
item	Razgovor	bs,hr,sh,sh-latn,sr-el
item	Razgovor s korisnicom	bs
item	Razgovor s korisnikom	bs
item	Razgovor sa korisnicom	sh-latn,sr-el
item	Razgovor sa korisnikom	sh-latn,sr-el
item	Razgovor sa suradnicom	hr
item	Razgovor sa suradnikom	hr
difference	Razlika između verzija stranice "$1"	bs
history-page	Razlika pomoću verzija: označite kružiće pored dviju verzija za usporedbu i pritisnite enter ili dugme na dnu.$1	sh-latn
item	Različica za tisk	sl
notice	Različica za tisk ni več podprta in lahko vsebuje napake pri upodabljanju.$1	sl
menu	Različice	sl
fold	Razširi	sl
item	Read	en
item	Reagh	gv
menu	Reaiddut	se
item	Reanomena	ca
item	Reasonin'	jam
menu	Reayrtyn	gv
item	Reba amateka	rw
item	Reba ebi'kozirwe	nyn
item	Recensere	la
item	Recent changes	en,gpe
special-page	Recent changes options	en
item	Recent chynges	sco
item	Recenta chanji	io
item	Recente wijzigingen	nl
retrieved	Receptum de "$1"	la
search	Recerca	ia
jump	Recercar	oc
search	Recercar	oc
search	Rechercher	fr
special-page	Rechercher des contributions	fr
search	Rechercher sur $s	fr
search	Rechèch	ht
search	Rechèrche	frp
retrieved	Recuperad de "$1"	lmo
retrieved	Recuperada de « $1 »	oc
item	Redacter	ie
item	Redadeiras altaraçones	mwl
special-page	Redagavimo istorija	lt
edit	Redaguoti skyrelį: $1	lt
edit	Redaguoti vikitekstą	lt
item	Redaguoti vikitekstą	lt
difference	Redak $1:	hr
old-revision	Redakcija dne $1 od $1	sl
old-revision	Redakcija: $1	sl
edit-page	Redaktado de $1	eo
edit-page	Redaktante $1 (sekcion)	eo
item	Redaktar	io
edit	Redakti	eo
item	Redakti	eo
edit	Redakti fonton	eo
item	Redakti fonton	eo
edit	Redakti la unuan sekcion de ĉi tiu paĝo.	eo
edit	Redakti sekcion: $1	eo
edit	Redakto	sq
item	Redakto	aln,sq
edit	Redakto burimin	sq
item	Redakto burimin	sq
edit	Redakto pjesën: $1	sq
item	Redaktorlaw	kaa
old-revision	Redaktsioon seisuga $1 kasutajalt $1	et
old-revision	Redaktsioon: $1	et
modified	Redaktuar për herë të fundit më $1, në $1	sq
edit	Redaktə	az
item	Redaktə	az
edit-page	Redaktə edilir: $1	az
edit-page	Redaktə edilir: $1 (bölmə)	az
special-page	Redaktə tarixçəsi	az
edit-notice	Redaktədə köməklik	az
item	Redakön	vo
item	Redenumire	ro
redirect-page	Rederigi a:	ext
redirect-page	Rederigil página	ext
edit	Redigeeri	et
item	Redigeeri	et
edit	Redigeeri selle lehekülje sissejuhatavat alaosa.	et
edit-notice	Redigeerimisjuhend	et
special-page	Redigeerimislugu	et
edit	Rediger	da,no
item	Rediger	no
edit	Rediger avsnitt: $1	no
edit	Rediger indledningen for denne side	da
edit	Rediger innledningen til denne siden.	no
edit	Rediger kilde	no
item	Rediger kilde	no
edit	Rediger kildekode	da
item	Rediger kildekode	da
edit	Redigera	sv
item	Redigera	sv
edit	Redigera avsnitt: $1	sv
edit	Redigera huvudavsnittet på denna sida	sv
edit	Redigera wikitext	sv
item	Redigera wikitext	sv
edit-page	Redigerar $1	sv
edit-page	Redigerar $1 (avsnitt)	sv
edit-page	Redigerer $1	da,no
edit-page	Redigerer $1 (afsnit)	da
edit-page	Redigerer $1 (avsnitt)	no
special-page	Redigeringshistorik	da,sv
special-page	Redigeringshistorikk	no
edit-notice	Redigeringshjelp	no
edit-notice	Redigeringshjälp	sv
edit-notice	Redigeringshjælp	da
item	Redigiir	jut
item	Redigér	da
edit	Redigér afsnit: $1	da
item	Redigīer	liv
item	Redigīs	prg
redirect	Redirección desde "$1"	gl
redirect	Redireciona para:	pt
redirect-page	Redireciona para:	pt
redirect	Redirecionado de "$1"	pt,pt-br
redirect	Redirecionar para:	pt-br
redirect-page	Redirecionar para:	pt-br
redirect-page	Redirect letlakala	nso
redirect	Redirect page	en
redirect-page	Redirect page	en,gpe
redirect	Redirect to:	en
redirect-page	Redirect to:	en,gpe
redirect-page	Redirecte por:	ie
redirect	Redirected from "$1"	en
redirect-page	Redirectio ad:	la
redirect-page	Redirection na:	ln
redirect-page	Redirection verso:	ia
redirect	Redirecționare către:	ro
redirect-page	Redirecționare către:	ro
redirect	Redirecționat de la „$1”	ro
redirect-page	Redirek nga pakli	war
redirect-page	Redireksiyon padulong sa:	krj
redirect-page	Redireksiyon padulong:	hil
redirect-page	Redireksyon sou :	ht
redirect-page	Redireksyon sou :	ht
redirect-page	Redirektʼiş butʼkʼa	lzz
redirect-page	Redirezione sus a:	roa-tara
redirect	Redirige a la página	es
redirect-page	Redirige a la página	es
redirect	Redirige a:	es
redirect-page	Redirige a:	es
redirect	Redirigeix a:	ca
redirect-page	Redirigeix a:	ca
redirect	Rediriger vers :	fr
redirect-page	Rediriger vers :	fr
redirect-page	Rediriger vers:	frc
redirect	Rediriger vers :	fr
redirect-page	Rediriger vers :	fr
redirect	Redirigido de «$1»	es
redirect-page	Redirigir cap a :	oc
redirect-page	Redirigiér vers :	frp
redirect	Redirigé depuis « $1 »	fr
redirect	Redirigé depuis « $1 »	fr
redirect-page	Redirije a:	lad,lfn
redirect-page	Redirixe a:	ast
redirect	Redirixir cara a:	gl
redirect-page	Redirixir cara a:	gl
item	Redondezas	pt-br
footer	Redê mesuliyeti	diq
redirect-page	Reendreza ta:	an
menu	Reewen	stq
error	Referansefeil: $1	nn
error	Referencefejl: $1	da
error	Referensfel: $1	sv
item	Referenties a ti-ci págine	ie
error	Referenzfehler: $1	de
item	Referer til denne side	da
special-page	Referér	da
item	Referér til denne side	da
footer	Refuzo de responsabilitá	lad
difference	Regel $1:	nl
footer	Reghele p'a privacy	roa-tara
item	Registos	pt
item	Registos da página	pt,pt-br
item	Registracija	sl
item	Registrat com a $1	ca
item	Registrati	it
item	Registres	ca
item	Registres de la pàgina	ca
item	Registri	it
item	Registri della pagina	it
item	Registros	es,pt-br
item	Registros de página	es
item	Registrá	pap
item	Regisztráció	hu
item	Regjistrat	sq
item	Regressar à página "$1".	pt
redirect-page	Reguidal page	sco
redirect-page	Reguidit tae:	sco
footer	Regularo pri respekto de la privateco	eo
item	Rei leipa a pathlainazy	mrh
languages	Reih hropazy lâta	mrh
menu	Reiki	ltg
redirect-page	Reindiritzamentu a:	sro
redirect-page	Reindiritzat a:	sc
redirect	Reindirizza a:	it
redirect-page	Reindirizza a:	it,nap
redirect	Reindirizzamento da "$1"	it
redirect-page	Reindirizzamentu à:	co
redirect-page	Reindirizzar te:	aae
redirect-page	Reindirizëia a:	lld
redirect-page	Reindriçât a:	fur
item	Reiri al la paĝo "$1".	eo
item	Rejestr operacji	pl
item	Rejestry	pl
hidden-categories	Rejtett kategória	hu,hu-formal
hidden-categories	Rejtett kategóriák	hu
jump	Rejuk ngagai:	iba
retrieved	Rekipere depi « $1 »	ht
retrieved	Rekipere depi « $1 »	ht
item	Relatanta chanji	io
item	Related changes	en,gpe
item	Relateerattuja muutoksia	fit
item	Relaterade ändringar	sv
item	Relaterte endringar	nn
item	Relaterte endringer	no
item	Relatiirtje øndrenge	jut
item	Relatit chynges	sco
item	Reliet'd chienjs	pih
item	Rendszernaplók	hu
item	Renommer	fr
footer	Renunsias	lfn
redirect-page	Renviescha a:	rm
languages	Reo kē	mi
language	Reo tahiti	ty
footer	Reolennoù prevezded	br
menu	Representationes	ia
footer	Repudiationes	la
search	Rereh	ban
backlink	Resalti supren	eo
item	Resenti chanjos	nov
item	Resoonaght	gv
fold	Restrânge	ro
special-page	Resultados da pesquisa	pt,pt-br
special-page	Resultados da pesquisa de "$1"	pt
special-page	Resultados da pesquisa por "$1"	pt-br
special-page	Resultados da procura	gl
special-page	Resultados da procura de «$1»	gl
special-page	Resultados de la búsqueda	es
special-page	Resultados de la búsqueda de «$1»	es
special-page	Resultats de la cerca	ca
special-page	Resultats de la cerca de «$1»	ca
menu	Retejo	eo
item	Retornar a página "$1".	pt-br
retrieved	Retraeda de "$1"	lfn
retrieved	Retrieved from "$1"	en
item	Return to "$1" page.	en
footer	Reusam rasia	ace
item	Reveni al la malnova aspekto	eo
backlink	Revenir plus haut	fr
backlink	Revenir plus haut en :	fr
backlink	Revenir plus haut en :	fr
item	Revenir à la page « $1 ».	fr
item	Revenir à la page « $1 ».	fr
old-revision	Revisi per $1	id
old-revision	Revisi sejak $1 oleh $1	id
old-revision	Revisi selanjutnya →	id
old-revision	Revisi terkini	id
old-revision	Revisi terkini sejak $1	id
old-revision	Revision as of $1	en
old-revision	Revision as of $1 by $1	en
old-revision	Revisió de $1	ca
old-revision	Revisió del $1	ca
old-revision	Revisión actual	es,gl
old-revision	Revisión actual - $1	es
old-revision	Revisión actual feita o $1 ás $1	gl
old-revision	Revisión como estaba o $1 ás $1	gl
old-revision	Revisión del $1	es
old-revision	Revisión del $1 de $1	es
old-revision	Revisión feita o $1 ás $1 por $1	gl
old-revision	Revisión máis nova →	gl
old-revision	Revisión siguiente →	es
old-revision	Revisão atual	pt,pt-br
old-revision	Revisão das $1	pt
old-revision	Revisão de $1 por $1	pt-br
old-revision	Revisão em $1 por $1	pt
old-revision	Revisão seguinte →	pt
old-revision	Revizio de $1 fare de $1	eo
item	Rexistro	gl
item	Rexistros	gl
item	Rexistros de páxina	gl
item	Rezent Ännerungen	lb
file-page	Rezoluții mai mari nu sunt disponibile.	ro
special-page	Rezultatele căutării	ro
special-page	Rezultatele căutării pentru „$1”	ro
special-page	Rezultatet e kërkimit	sq
special-page	Rezultatet e kërkimit për "$1"	sq
special-page	Rezultati pretrage	bs,hr,sh-latn,sr-el
special-page	Rezultati pretrage za "$1"	bs,hr
item	Reçua	frp
main-page	Reçua	frp
item	Reģistri	lv
item	Reģistrēties	lv
edit-notice	Reține că toate contribuțiile la $s sunt distribuite sub licența $1 (vezi $1 pentru detalii).$1	ro
edit-notice	Rețineți că toate contribuțiile la $s pot fi modificate, alterate sau șterse de alți contribuitori.$1	ro
difference	Riadok $1:	sk
item	Ribision imprentayon	ch
retrieved	Ricacciatu da "$1"	co
search	Ricerca	co,it
special-page	Ricerca contributi	it
redirect-page	Ridaret pej	pcm
redirect-page	Ridaret-am go:	pcm
redirect-page	Ridayrɛkt pej	kri
redirect-page	Ridayrɛkt to:	kri
redirect-page	Ridirek tu:	jam
redirect-page	Ridirektanta pagino	io
redirect-page	Ridirektar a:	io
redirect-page	Ridiression a:	pms
redirect-page	Ridjibler viè :	wa
contents	Ridoband	brh
redirect	Ridrejto faqen	sq
redirect-page	Ridrejto faqen	sq
redirect	Ridrejto te:	sq
redirect-page	Ridrejto te:	sq
redirect-page	Ridrejtoje tek:	aln
redirect	Ridrejtuar nga "$1"	sq
menu	Riejdo	sje
item	Rievdadusat liŋkejuvvon siidduide	se
item	Rievdat	se
difference	Riga $1:	it
old-revision	Rigardi nunan version	eo
redirect-page	Riidirek piej	jam
item	Riis'nt chienjs	pih
fold	Rikuchina	qug
menu	Rikunakuna	qu,qug
item	Rilataj ŝanĝoj	eo
item	Rimachina	qu
item	Rimanakuna	qug
redirect-page	Rimanda a:	lmo,vec
redirect-page	Rimandu a:	sdc
redirect-page	Rimanna a:	scn
redirect-page	Rimânda a:	egl
redirect-page	Rindirizza lejn:	mt
redirect-page	Rindirìssa a:	lij
languages	Ring basa lianan	ban
item	Ringa nhoroondo	sn
item	Rinkmena	lt
file-page	Rinkmena nėra naudojama jokiame puslapyje.$1	lt
file-page	Rinkmenos $1 peržiūros $1 dydisː $1.	lt
file-page	Rinkmenos istorija	lt
file-page	Rinkmenos naudojimas	lt
item	Rintré ant ël sistema	pms
language	Ripoarisch	ksh
search	Riscedi	scn
special-page	Risultati della ricerca	it
special-page	Risultati della ricerca di "$1"	it
item	Rita inn	fo
item	Ritorna alla pagina "$1".	it
difference	Rivi $1:	fi
item	Riwayaik	min
item	Riwayat	id
file-page	Riwayat berkas	id
item	Riwayat halaman	id
search	Riçèrca	lij
menu	Robâ	mad
search	Rod	rmy
search	Rode	rmc
search	Rodyti	lt
item	Rodyti $1	lt
edit-page	Rodyti peržiūrą	lt
edit-page	Rodyti skirtumus	lt
history-page	Rodyti šio puslapio specialiuosius veiksmus	lt
menu	Rodyti šoninę juostą	lt
menu	Roghchlár nascleanúna	ga
item	Rohnamo	tg-latn
item	Rohy maharitra	mg
categories	Roinn-seòrsa	gd
hidden-categories	Roinn-seòrsa fhalaichte	gd
categories	Roinnean-seòrsa	gd
hidden-categories	Roinnean-seòrsa falaichte	gd
contents	Rol an folen	kw
menu	Rol-lewya	kw
language	Romani čhib	rmy
language	Romaňi čhib	rmc
item	Rombakan	kge
language	Română	ro
search	Rondeza	rn
categories	Ronnaghyn	gv
hidden-categories	Ronnaghyn follit	gv
categories	Ronney	gv
hidden-categories	Ronney follit	gv
search	Ronsee	gv
item	Rora ebyaira	nyo,ttj
search	Roromā’imi	ty
item	Rorubian siatos	avk
redirect-page	Roudirijé bò'd :	gcr
fold	Rozbaliť	sk
file-page	Rozmiar pierwotny	pl
file-page	Rozmiar podglądu – $1.	pl
fold	Rozwiń	pl
item	Rregullime	sq
difference	Rreshti $1:	sq
footer	Rreth $s	aln,sq
edit-page	Ruaj ndryshimet	sq
edit-page	Ruaje faqen	sq
menu	Ruang nama	id,ms
menu	Ruatokalut	krl
item	Rubatsiro	sn
retrieved	Rudishwa kutoka "$1"	sw
menu	Rue	sas
jump	Rukia:	sw
categories	Rukuni	ha
categories	Rukunoni	ha
language	Rumagnôl	rgn
language	Rumantsch	rm
categories	Rummad	br
hidden-categories	Rummad kuzhet	br
categories	Rummadoù	br
language	Runa Simi	qu
language	Runa shimi	qug
item	Rundiang	min
fold	Runtuh	ms
modified	Runu orupapura rufookere ha $1, ha $1.	nyo
modified	Runu orupapura ruhingisiibwe ha $1, ha $1.	ttj
language	Runyankore	nyn
menu	Rupa	ms
footer	Ruul dem fu praivasi	aig
item	Ruwahan patas	trv
main-page	Ruwahan patas	trv
item	Ruwahan patas hmut dsdsun.	trv
item	Ruwahan patas kmalu	trv
special-tab	Ruwahan patas knmalu	trv
modified	Ruwahan patas nii ka nhdaan smmalu patas o ga $1, $1.	trv
edit-page	Ruxsat yoʻq	uz
menu	Ràakin	kai
item	Ráhşon	brh
item	Rávvagat	se
footer	Rázdárí ráhband	brh
item	Rävvdadit	sje
item	Rætta	fo
retrieved	Rècupèrâye de « $1 »	frp
retrieved	Récupérée de "$1"	fr
fold	Réduire	fr
footer	Régole ëd confidensialità	pms
footer	Régulations des affaires privées	frc
retrieved	Rékipéré di « $1 »	gcr
retrieved	Rékipéré dépi "$1"	gcf
special-page	Résultats de la recherche	fr
special-page	Résultats de recherche pour « $1 »	fr
special-page	Résultats de recherche pour « $1 »	fr
item	Réwang	map-bms
special-tab	Rûpela taybet	ku-latn
item	Rûpeleke ketober	ku-latn
redirect-page	Rûpelê beralî bike	ku-latn
item	Rûpelên taybet	ku-latn
edit-page	Rādīt izmaiņas	lv
edit-page	Rādīt pirmskatu	lv
menu	Rědy	dsb
menu	Rīki	lv
categories	Rōpū	mi
hidden-categories	Rōpū matahuna	mi
special-page	S stranjo $1 se ne povezuje nobena stran.$1	sl
special-page	S stranjo $1 se povezujejo naslednje strani:$1	sl
languages	S tutlayin tiyaḍ	shy-latn
languages	S tutlayin yaḍnin	shi
languages	S tutlayin-nniḍen	kab
languages	S tutlayin-yaḍen	tzm
edit-notice	S'ha protegit la pàgina per evitar-hi modificacions.$1	ca
viewed	S'ha visitat aquesta pàgina $n vegades.	ca
viewed	S'ha visitat aquesta pàgina una vegada.	ca
languages	Sa $s na ito, ang mga link ng wika ay nasa itaas ng pahina sa may bandang pamagat ng artikulo. Pumunta sa itaas.	tl
languages	Sa iban nga linggwahe	cps
languages	Sa iban nga lingwahe	krj
languages	Sa iban nga pamulong	hil
languages	Sa ibang lenggwahe	bcl
languages	Sa ibang mga ngangabilon	bto
languages	Sa ibang wika	tl
item	Sa mu	abr
hidden-categories	Sa nang á̱ ku ta̱kup a̱ni	kcg
languages	Sa ubang pinulongan	ceb
fold	Sa:il	xsy
categories	Saachjropp	ksh
categories	Saachjroppe	ksh
edit-notice	Saad vaadata ja kopeerida selle lehekülje lähteteksti.$1	et
item	Saaqii seeni	om
missing-page	Saat ini tidak ada teks di halaman ini.$1	id
category-page	Saat ini, tidak terdapat halaman ataupun media dalam kategori ini.	id
item	Saawara gbaabu	dag
jump	Saba si:	ann
item	Sablon	hu
retrieved	Sacado an "$1"	mwl
jump	Sach	kri
categories	Sachgrubb	pfl
categories	Sachgrubbe	pfl
retrieved	Sacáu de «$1»	ast
contents	Sadržaj	bs,hr,sh,sh-latn,sr-el
fold	Sadržaj cjeline $1	hr
footer	Sadržaj je dostupan pod licencom $1 osim ako je drugačije navedeno.	sr-el
footer	Sadržaj je dostupan pod licencom $1 osim ako je navedeno drugačije.	bs
fold	Sadržaj odeljka $1	sr-el
footer	Sadržaji se koriste u skladu s $1.	hr
special-tab	Safi dagu	kai
item	Safuria tebulö	nia
special-tab	Safḩa spēsyāl	aeb-latn
item	Safḩāt spēsyāl	aeb-latn
search	Sagap	krj
edit-page	Saglabāt izmaiņas	lv
edit-page	Saglabāt lapu	lv
item	Sahifa	uz
item	Sahifa haqida maʼlumot	uz
special-page	Sahifa himoyasi	uz
item	Sahifa jurnallari	uz
item	Sahifa tarixi	uz
special-page	Sahifa xossalari	uz
item	Sahifadan matn parchasi ajratish	uz
item	Sahifahoi viƶa	tg-latn
item	Sahifai Aslī	tg-latn
main-page	Sahifai Aslī	tg-latn
redirect-page	Sahifai ravonakunī	tg-latn
item	Sahifai tasodufī	tg-latn
special-tab	Sahifai viƶa	tg-latn
edit-page	Sahifani kuzatish	uz
categories	Saifeniñ kategoriyaları	crh-latn
categories	Saifeniñ kategoriyası	crh-latn
item	Saioa hasi gabe	eu
item	Saioa hasita, $1 erabiltzaile izenarekin	eu
item	Saioa itxi	eu
item	Sair	pt,pt-br
language	Saisiyat	xsy
footer	Saistību atrunas	lv
item	Saistītās izmaiņas	lv
menu	Sait	et
file-page	Saiz pralihat ini: $1.	ms
file-page	Saiz pratonton $1 bagi fail $1 ini: $1 .	ms
item	Sajarah kaca	map-bms
menu	Sajt	bs,sh-latn,sr-el
tagline	Saka $s	jv
tagline	Saking $s	ban
language	Sakizaya	szy
footer	Saklamaa politikası	gag
hidden-categories	Saklî ulam	crh-ro
hidden-categories	Saklî ulamlar	crh-ro
hidden-categories	Saklı kategoriyalar	gag
item	Sakob	war
hidden-categories	Sakrivena kategorija	bs,sh,sh-latn,sr-el
hidden-categories	Sakrivene kategorije	bs,sh,sh-latn,sr-el
item	Salah	hif-latn
hidden-categories	Salautõttu gruppa	vot
hidden-categories	Salautõtud gruppad	vot
footer	Salaštrahuituz	vot
item	Salir	es
jump	Salire ad:	la
backlink	Salt	ro
search	Salt	ro
backlink	Salt la:	ro
jump	Salt la:	ro
jump	Salt la: navigare, căutare	ro
backlink	Salta	it
jump	Salta a la cerca	ca
jump	Salta a la navegació	ca
jump	Salta a la navigazzion	lmo
jump	Salta a navegació	ca
jump	Salta a ła navigasion	vec
jump	Salta a ła riserca	vec
backlink	Salta a:	it
jump	Salta a:	ca,lfn
jump	Salta a: navegació, cerca	ca
jump	Saltal a:	ext
backlink	Saltar a	gl
jump	Saltar a la gueta	ast
jump	Saltar a navegación	ast
backlink	Saltar a:	es,gl
jump	Saltar a:	ast,es,es-formal,ia,ie,lad
jump	Saltar a: navegación, buscar	es
jump	Saltar al navigation	ia
jump	Saltar al recerca	ia
jump	Saltar ao contido	gl
jump	Saltar pa:	mwl
jump	Saltar para a navegação	pt
jump	Saltar para a pesquisa	pt
jump	Saltar por navigation	ie
jump	Saltar por sercha	ie
jump	Saltar á navegación	gl
jump	Saltar á procura	gl
jump	Salti al navigilo	eo
jump	Salti al serĉilo	eo
backlink	Salti supren	eo
backlink	Salti supren al:	eo
jump	Saltu al enhavo	eo
edit-page	Salva la pagina	it
edit-page	Salva modifiche	it
edit-page	Salvar alterações	pt-br
edit-page	Salvar página	pt-br
edit-page	Salvare pagină	ro
edit-page	Salvează modificările	ro
edit-page	Salvesta	et
history-page	Salīdzināt izvēlētās versijas	lv
history-page	Samanlikn valde versjonar	nn
item	Samar in side	fy
menu	Samay jumtukaay	wo
item	Sambungan tatap	bdr
fold	Samenvouwen	nl
item	Samfélagsgátt	is
history-page	Sammenlign valgte sideversjoner	no
history-page	Sammenlign valgte versioner	da
item	Sampot ran dinuma	pag
item	Sampéqan tetep	sas
contents	San de	srn
item	San e miti kon dyaso	srn
redirect-page	San kɔ:	abr
footer	Sanandrösa $s	nia
categories	Sanat	kk-latn
categories	Sanattar	kk-latn
item	Sanga ikpa nwed	ibb
footer	Sanggahan umum	min
footer	Sangkalan	mui
item	San̄asan̄a ikpehe	efi
special-tab	San̄asan̄a page	efi
item	Sapak pankakuna	qug
special-tab	Sapaq p'anqa	qu
item	Sapaq p'anqakuna	qu
item	Saqqaa	kl
main-page	Saqqaa	kl
jump	Sar ne:	ses
categories	Saray kategorya	pag
footer	Saray kiapapasen	pag
contents	Saray napera	pag
menu	Saray nengneng	pag
menu	Saray personal a gamit	pag
search	Sarch	aig
language	Sardu	sc
language	Sardu campidanesu	sro
jump	Sari la conținut	ro
jump	Sari la căutare	ro
jump	Sari la navigare	ro
jump	Sari la:	ruq-latn
backlink	Sari înapoi	ro
menu	Sariling kasangkapan	pam
special-page	Sartu orrialde baten izena orrialdearekin lotutako edota orrialdetik lotutako orrialdeetan aldaketak ikusteko.$1	eu
search	Sarè	mad
language	Sassaresu	sdc
search	Sasé	gcr
item	Sasītuos nūruodis	ltg
item	Sasītuos puormejis	ltg
menu	Sataṕ ko	hoc-latn
footer	Satontang $s	btm
item	Sattumanvarani šivu	krl
item	Satunhainen sivu	fit
item	Satunnain lehocülci	vot
item	Satunnainen	fi
item	Satunnainen sivu	fi
contents	Satura rādītājs	lv
contents	Saturs	lv
retrieved	Saturs iegūts no "$1"	lv
footer	Saturs ir pieejams saskaņā ar $1, ja vien nav norādīts citādi.	lv
item	Saup	pam
jump	Sauta a:	lld
jump	Sautar la navigacion	oc
jump	Sautar la recèrca	oc
item	Sauye-sauyen baya-bayan nan	ha
item	Savaxtutno phandipen	rmy
edit-page	Save changes	en
edit-page	Save page	en
item	Savâstâllâm	smn
item	Sawala	su
item	Sawihona	lus
modified	Say ayan bolong otet ya dimuna nen $1, diad $1.	pag
item	Sayfa	tr
menu	Sayfa araçları	tr
item	Sayfa bilgisi	tr
modified	Sayfa en son $1, $1 tarihinde değiştirildi.	tr
menu	Sayfa eylemleri	tr
item	Sayfa geçmişi	tr
item	Sayfa günlükleri	tr
categories	Sayfa kategoriyaları	gag
categories	Sayfa kategoriyası	gag
special-page	Sayfa koruması	tr
special-page	Sayfa özellikleri	tr
item	Sayfaya bağlantılar	tr
edit-page	Sayfayı kaydet	tr
menu	Sayt	az,tl,uz
menu	Saytda harakatlanish	uz
menu	Saytda yol bulmaa	gag
menu	Saytta yol tapuv	crh-latn
item	Saír	gl
item	Saír ao anonimato	gl
edit-page	Sačuvaj izmene	sr-el
edit-page	Sačuvaj izmjene	bs,sh-latn
edit-page	Sačuvaj stranicu	bs,hr,sh-latn,sr-el
edit-page	Sačuvaj uređivanje	hr
item	Saŋgal appâkʉŋo	fvr
main-page	Saŋgal appâkʉŋo	fvr
special-tab	Saŋgal gallakʉŋo	fvr
item	Saŋgal tʉ́ʉse	fvr
redirect-page	Saŋgal'íŋ eré jawí	fvr
item	Saŋgala gallakwǎ	fvr
item	Saŧŧí panna	brh
item	Saǥstõõllmõš	sms
item	Sa̱nseang wat	kcg
jump	Sbèlza a què:	rgn
item	Scarica PDF	it
edit	Schaffe	pfl
item	Schaffe	pfl
item	Schbedsjaal-sajdn	vmf
item	Schdadsaid	pfl
main-page	Schdadsaid	pfl
item	Schdendischa Ling'g	pfl
item	Schimbări corelate	ro
item	Schimbări recente	ro
language	Schläsch	sli
hidden-categories	Schowana kategorija	dsb,hsb
hidden-categories	Schowane kategorije	dsb,hsb
hidden-categories	Schowanej kategoriji	dsb,hsb
hidden-categories	Schowanych kategorijow	dsb
language	Schweizer Hochdeutsch	de-ch
search	Schük / Säk	frr
item	Schützen	de
item	Sciigoj	eo
language	Scots	sco
error	Script error: $1	en
error	Scriptfout: $1	nl
tagline	Se $s Wiki	vo
contents	Se Isịnede	efi
tagline	Se Wik$1	vo
item	Se connectar	oc
item	Se connecter	fr
item	Se déconnecter	fr
item	Se historik	da
edit-page	Se kilde til $1	da
item	Se kildekode	da
item	Se kilden	da
item	Se mkpo ini edem	ibb
footer	Se parla de $s	vec
item	Se på $1	da
item	Se se ẹma ẹkenanam	efi
item	Se ẹkpụhọde ndondo emi	efi
item	Seall an eachdraidh	gd
search	Search	en,gpe,jam
search	Search $s	en
special-page	Search for contributions	en
special-page	Search results	en
special-page	Search results for "$1"	en
edit	Sectie bewerken: $1	nl
file-page	Seda faili ei kasuta ükski lehekülg.$1	et
file-page	Seda faili kasutab järgmine lehekülg:$1	et
file-page	Seda faili kasutavad järgmised $n lehekülge:$1	et
viewed	Seda lehekülge on külastatud $n korda.	et
viewed	Seda lehekülge on külastatud üks kord.	et
missing-page	Seda lehekülge pole veel alustatud.	et
categories	Sedre	tru
categories	Sedro	tru
file-page	See fail pärineb allikast $1 ning võib olla kasutusel ka teistes projektides.$1	et
file-page	See fail sisaldab lisateavet, mille on tõenäoliselt lisanud digikaamera või skanner.$1	et
item	See history	sco
edit-notice	See lehekülg on lukustatud, et ei tehtaks muudatusi ega sooritataks muid toiminguid.$1	et
languages	See lehekülg pole teistes keeltes saadaval.	et
edit-page	See on pisiparandus	et
item	See wetin don hapun hie	pcm
language	Seediq	trv
item	Seeid, mõõk čuäʹjte tiiʹǩ	sms
language	Seeltersk	stq
item	Seenaa laali	om
jump	Seet	wo
search	Seet	wo
tagline	Seg $s	kab,shy-latn
item	Segui	it
item	Seguiment dels ligams	oc
missing-page	Seguiu uma hiperligação para uma página que ainda não existe.$1	pt
item	Segítség	hu,hu-formal
item	Segítség a MediaWikihez	hu
categories	Sehlopha	nso
hidden-categories	Sehlopha sago huta	nso
modified	Seidd lij mââimõssân muttum $1 čiâss $1.	sms
tagline	Seiddõõzzâst $s	sms
item	Seinastu broytingar	fo
item	Seite	de
search	Seite	de
edit-page	Seite speichern	de
item	Seite zitieren	de
menu	Seiten für abgemeldete Benutzer	de
category-page	Seiten in der Kategorie „$1“	de
special-page	Seiten, die auf „$1“ verlinken	de
menu	Seitenaktionen	de
special-page	Seiteneigenschaften	de
item	Seiteninformationen	de
menu	Seitenleiste umschalten	de
item	Seitenlogbücher	de
special-page	Seitenschutz	de
menu	Seitenwerkzeuge	de
item	Seiten­­informationen	de
footer	Seiyaem cwngcwz	za
item	Sejarah	ms
file-page	Sejarah fail	ms
item	Sejarah laman	ms
special-page	Sejarah suntingan	id
tagline	Sekang $s	map-bms
item	Sekitaran	id
edit	Sekiyen -i oroloho temgetu be banjibume isabure	mnc
old-revision	Sekva versio →	eo
history-page	Selecció de diferències: Marqueu els botons corresponents de les revisions per comparar i premeu Intro o el botó inferior.$1	ca
history-page	Selección de diferencias: marca los botones correspondientes a las versiones a comparar y pulsa Intro o el botón de abajo.$1	es
history-page	Selección de diferenzas: Marca os botóns circulares das revisións que queiras comparar e preme a tecla Intro ou no botón ao final.$1	gl
history-page	Selectie voor verschillen: selecteer de te vergelijken versies en toets ENTER of de knop onderaan.$1	nl
menu	Selektar dum la navigado	io
menu	Selengkapnya	id
history-page	Seleção de diferenças: use os botões de opção das revisões para marcar as versões que deseja comparar.$1	pt
item	Seli' wayat	mui
file-page	Selle $1-faili $1-vormingus eelvaate suurus: $1.	et
file-page	Selle eelvaate suurus: $1.	et
modified	Selle lehekülje viimane muutmine: $1, kell $1.	et
edit-notice	Sellel leheküljel on kasutusel järgmine mall:	et
edit-notice	Sellel leheküljel on kasutusel järgmised mallid:	et
missing-page	Sellel leheküljel pole praegu teksti.$1	et
special-page	Sellele leheküljele viitamine	et
languages	Selles $s artiklis on keelelingid artikli kohal pealkirja vastas. Mine üles.	et
category-page	Selles kategoorias pole praegu ühtegi lehekülge ega faili.	et
file-page	Sellest suuremat pilti pole.	et
missing-page	Sellist erilehekülge pole	et
file-page	Sem resolução maior disponível.	pt,pt-br
item	Sema cava oqo	fj
item	Sema tudei	fj
old-revision	Semakan $1 pada $1 oleh $1	ms
old-revision	Semakan berikutnya→	ms
old-revision	Semakan pada $1	ms
old-revision	Semakan semasa	ms
old-revision	Semakan semasa pada $1	ms
item	Sembarang	id
footer	Semonces	frp
special-page	Semua halaman dengan awalan	id
item	Semua laman	ms
special-page	Semua laman dengan awalan	ms
item	Senarai pantau	ms
modified	Senast redigerad den $1, kl $1	sv
item	Senaste ändringarna	sv
item	Seneste ændringer	da
item	Senfel	tzm
redirect-page	Seni doro papira	srn
item	Senisim	tpi
search	Senka	tn
item	Sense sessió iniciada	ca
modified	Seo leht om viimäte muudõt $1, $1.	vro
item	Seotud muudatused	et
edit	Sepe	sg
item	Sepe	sg
jump	Sepok	ljp
search	Sepok	ljp
footer	Sera ya faragha	sw
search	Serca	eml,vec
search	Sercha	nov
search	Serchar	ie
search	Sercho	io
item	Serligar síður	fo
search	Serra	nyo,ttj
menu	Sersami	rmc
special-tab	Serstøk síða	fo
special-page	Serĉado de kontribuoj	eo
search	Serĉi	eo
search	Serĉi tra $s	eo
special-page	Serĉrezultoj	eo
special-page	Serĉrezultoj por "$1"	eo
item	Sesa	tw
item	Sesa mu	fat
search	Sesha	ss
item	Sesión iniciada como $1	es
language	Sesotho	st
language	Sesotho sa Leboa	nso
jump	Setje	pdt
search	Setje	pdt
footer	Setoro daMawd³onwoṭo	tru
language	Setswana	tn
item	Settings	en
special-page	Settu inn heiti á síðu til að sjá breytingar á síðum sem tengt er í frá þeirri síðu.$1	is
item	Setări	ro
item	Seunalén rakam	ace
file-page	Seuraava sivu käyttää tätä tiedostoa:$1	fi
file-page	Seuraavat $n sivua käyttävät tätä tiedostoa:$1	fi
special-page	Seuraavilta sivuilta on linkki sivulle $1:$1	fi
special-page	Seznam stránek dle začátku názvu	cs
history-page	Seçilen sürümleri karşılaştır	tr
history-page	Seçilən versiyaları müqayisə et	az
menu	Seòladh	gd
item	Seŋo	ff
menu	Se̍h chām	nan,nan-latn-pehoeji
jump	Se̍h-tsām	nan-latn-tailo
menu	Se̍h-tsām	nan-latn-tailo
item	Sgwrs	cy
main-page	Shafi Maiwaa	kai
item	Shafi bìrku	kai
item	Shafi dagu	kai
item	Shafi jiriyyiyayə	knc,kr
redirect-page	Shafi kalakta	knc,kr
item	Shafi kura	knc,kr
main-page	Shafi kura	knc,kr
item	Shafi maiwa	kai
special-tab	Shafi na musamman	ha
item	Shafi nglama	kr
item	Shafi taanas	knc
item	Shafin cinke	ha
redirect-page	Shafin turawa	ha
item	Shafuna na musamman	ha
search	Shakisha	rw
item	Shang	kaj
redirect-page	Shappin modi	bol
jump	Shawagi	ha
menu	Shawagi	ha
menu	Shaxsiy uskunalar	uz
item	Sheba histori	st
search	Sherura	nyn
item	Sherutni patrin	rmy
main-page	Sherutni patrin	rmy
footer	Shfajsime	aln
footer	Shfajësimet	sq
edit-page	Shfaq ndryshimet	sq
edit-page	Shfaq paraparje	sq
fold	Shfaq/fshih nënpjesën $1	sq
fold	Shfaq/fshih tabelën e përmbajtjeve	sq
jump	Shi kɛya:	gaa
item	Shih	sq
edit	Shih burimin	sq
item	Shih burimin	sq
edit-page	Shih burimin për $1	sq
item	Shih historikun	sq
item	Shih historinë	aln
item	Shih në $1	sq
history-page	Shih regjistrat për këtë faqe	sq
item	Shihni historikun	sq
item	Shikalaki mutakutunchin	ppl
fold	Shikilwiti	ppl
menu	Shikime	sq
item	Shikpata	ppl
edit	Shikpata ne tajkwilulchin	ppl
jump	Shiktemu	ppl
search	Shiktemu	ppl
redirect-page	Shinechwika ka:	ppl
item	Shitajtaketza	ppl
jump	Shitzikwini hasta:	ppl
item	Shkarko PDF-në	sq
search	Shko	sq
jump	Shko te kërkimi	sq
jump	Shko te navigimi	sq
jump	Shko te përmbajtja	sq
jump	Shko te:	aae,sq
jump	Shko te: lëvizje, kërko	sq
edit-page	Show changes	en
edit-page	Show preview	en
language	Shqip	sq
edit-page	Shrani spremembe	sl
edit-page	Shrani stran	sl
item	Shto një temë	sq
item	Shto temë	sq
languages	Shtoni gjuhë	sq
languages	Shuk shimikunapi	qug
item	Si fabö'ö si fakhai	nia
contents	Si sine	ibb
edit-notice	Si us plau, tingueu en compte que totes les contribucions al projecte $s poden ser corregides, alterades o esborrades per altres usuaris.$1	ca
edit-notice	Si us plau, tingueu en compte que totes les contribucions per al projecte $s es consideren com a publicades sota els termes de la llicència $1 (vegeu-ne més detalls a $1).$1	ca
jump	Si'itaj:	yua
language	SiSwati	ss
redirect-page	Sia ka:	ibb
item	Siamṭhatna	lus
tagline	Sian $s	bbc-latn
item	Sibba andwendunga	ang
search	Sichen	lb
language	Sicilianu	scn
item	Sida	sv
viewed	Sida er vist $n gonger.	nn
viewed	Sida er vist éin gong.	nn
edit-notice	Sida har vorte verna for å hindra endring eller andre handlingar.$1	nn
item	Sida mi	nn
modified	Sidan redigerades senast den $1 kl. $1.	sv
item	Side	da,nn,no
special-page	Sidebeskyttelse	da,no
special-page	Sideegenskaber	da
special-page	Sideegenskaper	no
special-page	Sideeigenskapar	nn
special-page	Sidegenskaper	sv
menu	Sidehandlingar	nn
menu	Sidehandlinger	da,no
item	Sidehistorik	da
item	Sidehistorikk	nn,no
item	Sideinformasjon	nn,no
item	Sideinformation	da
item	Sideloggar	nn
item	Sidelogge	da
item	Sidelogger	no
modified	Siden bløw sienst øndatj $1 kl. $1.	jut
viewed	Siden er vist $n gange.	da
viewed	Siden er vist én gang.	da
special-page	Sider der linker til "$1"	da
menu	Sider for redaktører som er logget ud	da
menu	Sider for utlogga bidragsytarar	nn
menu	Sider for utloggede bidragsytere	no
category-page	Sider i kategorien "$1"	da
category-page	Sider i kategorien «$1»	no
special-page	Sider som har lenkje til «$1»	nn
special-page	Sider som lenker til «$1»	no
menu	Sideverktøy	nn,no
special-page	Sidevern	nn
old-revision	Sideversjon per $1 av $1	no
old-revision	Sideversjonen fra $1	no
menu	Sideværktøjer	da
item	Sidhistorik	sv
item	Sidinformation	sv
item	Sidloggar	sv
menu	Sidor för utloggade redigerare	sv
category-page	Sidor i kategorin ”$1”	sv
special-page	Sidor som länkar till "$1"	sv
item	Sidotud vajehtused	vep
special-page	Sidskydd	sv
modified	Sidst redigeret den $1, klokken $1	da
item	Sidtõd mõitõkst	liv
menu	Sidverktyg	sv
menu	Sidåtgärder	sv
item	Sie historik	jut
redirect-page	Sied tom Wiedaleide	pdt
item	Siede beoarbaidje	stq
item	Siensti øndrenge	jut
special-page	Sifat halaman	ms
redirect-page	Sifḍ i:	tzm
jump	Siggl	shi
search	Siggl	shi
item	Siggz tasna ad	shi
menu	Sihþa	ang
item	Siiddut mat čujuhit deike	se
modified	Siidu lea maŋemus rievdaduvvon $1 diibmu $1.	se
missing-page	Siin leheküljel puudub praegu tekst.$1	et
backlink	Siirdu üles	et
backlink	Siirdu üles asukohta:	et
search	Siirry	fi
jump	Siirry hakuun	fi
jump	Siirry navigaatioon	fi
jump	Siirry sisältöön	fi
backlink	Siirry takaisin ylös	fi
backlink	Siirry ylös	fi
backlink	Siirry ylös kohtaan:	fi
jump	Siirry:	olo
item	Siirrä	fi
contents	Siiskâžlooǥǥtõs	sms
item	Siiäq näütäjäq lingiq	vro
item	Siiäq putvaq muutmisõq	vro
footer	Sijosati hifzi asror	tg-latn
modified	Sijđo lii majemustáá nubástittum $1 tijme $1.	smn
item	Sik histores	rmf
menu	Sikariçawa	yrl
menu	Sikariçawa menú	yrl
menu	Sikhavibena	rmc
item	Sil	az,tr
edit-notice	Sila ambil perhatian bahawa semua sumbangan kepada $s akan dikeluarkan di bawah $1 (lihat $1 untuk butiran lanjut).$1	ms
edit-notice	Sila ambil perhatian bahawa semua sumbangan terhadap $s boleh disunting, diubah, atau dipadam oleh penyumbang lain.$1	ms
language	Silozi	loz
languages	Silozi kibuzi	loz
item	Siltelgen betler	kaa
jump	Simba	sg
menu	Simba	sg
item	Simbanai	dtp
jump	Simbira kuri:	rn
item	Sime ja̠gɨ́l	fvr
edit-page	Simpan halaman	id
edit-page	Simpan laman	ms
edit-page	Simpan perubahan	id,ms
main-page	Simpie Titiriw	abr
item	Simpie ahodoɔ a ɛdi mu	abr
item	Simpie ankasa	abr
item	Simpie biara	abr
special-tab	Simpie soronko	abr
language	Simple English	simple
fold	Simula	tl
hidden-categories	Sina:il ka pin’a’apol	xsy
item	Sinbahan misuw qaniy	tay
item	Sinimuka'etá kuiriwara	yrl
item	Sinimuçawa'etá muatiana	yrl
item	Sining karon lang nga mga pagbag-o	cps
item	Sintha	ny
edit	Sinthani	ny
item	Sintin moo	ses
main-page	Sintin moo	ses
edit-notice	Sinulla ei ole oikeutta$1	fi
notice	Sinulla on uusia viestejä keskustelusivullasi	fi
notice	Sinulle on $1 ($1).	fi
item	Siong-koan ê kái-piàn	nan,nan-latn-pehoeji
item	Siong-kuan ê kái-piàn	nan-latn-tailo
special-tab	Sipesol pes	tpi
item	Sipiin ang pahinang ito	tl
menu	Sirdämine	vep
menu	Sirdämine menülistadme	vep
jump	Sirte:	vep
contents	Sisadno	sje
contents	Sisdoallu	se
menu	Sise	btm
item	Sise sejarah	btm
menu	Sisebelisoni	loz
special-page	Sisesta lehekülje pealkri, et näha muudatusi lehekülgedel, mis viitavad sellele leheküljele, või millele viidatakse sellel leheküljel.$1	et
contents	Siskáldâslisto	smn
item	Sisse logimata	et
item	Sisse logitud ($1)	et
menu	Sisselogimata kasutaja leheküljed	et
item	Sisselogimine	et
modified	Sist redigert $1 kl. $1	no
item	Siste endringar	nn
item	Siste endringer	no
old-revision	Siste sideversjon per $1	no
old-revision	Siste versjonen	nn
old-revision	Siste versjonen frå $1	nn
item	Sistema mesaĝo	eo
footer	Sisu on kasutatav litsentsi $1 tingimustel, kui pole öeldud teisiti.	et
contents	Sisukord	et
contents	Sisukõrd	vro
contents	Sisällys	fi
contents	Sisällysluettelo	fi
contents	Sisälto	vot
contents	Sisältö	fit
footer	Sisältö on käytettävissä lisenssillä $1, ellei toisin ole mainittu.	fi
item	Sita	ss
error	Sitat səhvi: $1	az
menu	Site	en,fr,nl,pt,pt-br,tr
special-page	Siter	nn
item	Siter denne sida	nn
item	Siter denne siden	no
item	Siter sida	nn
item	Siter siden	no
tagline	Sitere na $s	ig
error	Siteringsfeil: $1	no
menu	Sitio	es,gl
menu	Sito	it
menu	Situs	id
item	Sitʼeşa amaxti	lzz
edit	Siu-kái	nan-latn-tailo
item	Siu-kái	nan,nan-latn-pehoeji,nan-latn-tailo
item	Sivu	fi
modified	Sivua on viimeksi mookattu $1 kello $1.	fit
modified	Sivua on viimeksi muutettu $1 kello $1.	fi
special-page	Sivulle $1 ei ole linkkejä.$1	fi
special-page	Sivulta ”$1” linkitettyjen sivujen muutokset	fi
item	Sivun historia	fi
item	Sivun lokit	fi
special-page	Sivun ominaisuudet	fi
special-page	Sivun suojaus	fi
item	Sivun tiedot	fi
menu	Sivun toiminnot	fi
history-page	Sivun ”$1” muutoshistoria	fi
menu	Sivusto	fi
menu	Sivut kirjautumattomille muokkaajille	fi
category-page	Sivut, jotka ovat luokassa ”$1”	fi
special-page	Sivut, jotka viittaavat sivulle ”$1”	fi
menu	Sivutyökalut	fi
footer	Siyaseta veşarîtiyê	ku-latn
edit-notice	Siz bu sahifaning ichki kodini koʻrishingiz va undan nusxa olishingiz mumkin:$1	uz
edit-notice	Siz bu səhifənin məzmununu görə və köçürə bilərsiniz.$1	az
missing-page	Siz mövcud olmayan səhifənin keçidini klikləmisiniz.$1	az
item	Siz tizimga kirmagansiz	uz
edit-notice	Sizda quyidagi sababga koʻra $1ga ruxsat mavjud emas:$1	uz
edit-notice	Sizda quyidagi sabablarga koʻra $1ga ruxsat mavjud emas:$1	uz
file-page	Size of this $1 preview of this $1 file: $1.	en
file-page	Size of this preview: $1.	en
notice	Sizga $1 keldi ($1).	uz
item	Siông-kôan kiên-kói	hak,hak-latn
item	Siŭ-gāi	cdo,cdo-latn
contents	Sižāli	liv
categories	Si̱sa	kcg
hidden-categories	Si̱sa nang á̱ ku ta̱kup a̱ni	kcg
item	Siḑīmõd tǟnõ	liv
item	Sjabloon	nl
hidden-categories	Sjultj kategori	jut
hidden-categories	Sjultj kategorie	jut
item	Sjå	nn
item	Sjå historikken	nn
edit	Sjå kjelda	nn
item	Sjå kjelda	nn
edit-page	Sjå kjelda til $1	nn
edit-page	Sjå skilnader	nn
item	Sjïere sæjroeh	sma
item	Skabelon	da
edit-notice	Skabelon der er brugt på denne side:	da
edit-notice	Skabeloner der er brugt på denne side:	da
item	Skaityti	lt
item	Skakels hierheen	af
item	Skapa	sv
item	Skapa ett konto	sv
item	Skapa konto	sv
edit-page	Skapar $1	sv
item	Skatīt	lv
item	Skedan betaks	avk
item	Skedari	sq
file-page	Skedari origjinal	sq
item	Skiednis besjen	fy
jump	Skift te:	jut
item	Skift til det gamle udseende	da
item	Skilaboð	is
item	Skipta yfir í gamla útlitið	is
history-page	Skirtumai tarp versijų: pažymėkite lyginamas versijas ir spustelkite Enter klavišą arba mygtuką apačioje.$1	lt
hidden-categories	Skjult kategori	da,no
hidden-categories	Skjulte kategorier	da,no
item	Skoazell	br
backlink	Skocz do góry	pl
backlink	Skocz do:	pl
jump	Skocz do:	pl
jump	Skocz do: nawigacja, szukaj	pl
item	Skorašnje izmene	sr-el
item	Skoða	is
history-page	Skoða aðgerðir varðandi þessa síðu	is
item	Skoða breytingaskrá	is
edit	Skoða frumkóða	is
item	Skoða frumkóða	is
edit-page	Skoða frumkóða fyrir $1	is
item	Skoða á $1	is
menu	Skoðanir	fo
backlink	Skoči gor	sl
backlink	Skoči gor na:	sl
jump	Skoči na iskanje	sl
jump	Skoči na navigacijo	sl
jump	Skoči na:	hr,sl
jump	Skoči na: navigacija, iskanje	sl
jump	Skoči na: orijentacija, traži	hr
backlink	Skoči višje nazaj	sl
jump	Skočit na navigaci	cs
jump	Skočit na vyhledávání	cs
backlink	Skočit nahoru	cs
backlink	Skočit nahoru k:	cs
backlink	Skočit zpátky nahoru	cs
error	Skript xatosi: $1	uz
error	Skript xətası: $1	az
error	Skripta kļūda: $1	lv
error	Skripteraro: $1	eo
error	Skriptfehler: $1	de
error	Skriptfeil: $1	nn,no
error	Skriptfejl: $1	da
error	Skriptfel: $1	sv
error	Skriptitõrge: $1	et
hidden-categories	Skrita kategorija	sl
hidden-categories	Skrite kategorije	sl
hidden-categories	Skriti kategoriji	sl
special-page	Skriv inn eit sidenamn for å sjå endringar på sider som lenkjer til eller vert lenkja til frå den sida.$1	nn
special-page	Skriv inn et sidenavn for å se endringer på sider som lenker til eller lenkes fra den siden.$1	no
item	Skriv ut	nn,no,sv
hidden-categories	Skrivena kategorija	hr
hidden-categories	Skrivene kategorije	hr
item	Skrivskydda	sv
hidden-categories	Skryta kategorija	isv-latn
hidden-categories	Skryte kategorije	isv-latn
hidden-categories	Skryte kategoryje	szl
hidden-categories	Skrytych kategoryji	szl
hidden-categories	Skrytyh kategorij	isv-latn
hidden-categories	Skrytá kategorie	cs
hidden-categories	Skrytá kategória	sk
hidden-categories	Skryté kategorie	cs
hidden-categories	Skryté kategórie	sk
hidden-categories	Skrytŏ kategoryjŏ	szl
fold	Skryť	sk
item	Skrá	is
item	Skrá inn	is
item	Skrá inn / Búa til aðgang	is
item	Skrá út	is
file-page	Skráartenglar	is
item	Skráð/ur inn sem $1	is
item	Skyldar breytingar	is
jump	Skòczë do:	csb
file-page	Sledeća stranica koristi ovu datoteku:$1	sr-el
special-page	Sledeće stranice vode na stranicu $1:$1	sr-el
missing-page	Sledili ste povezavi na stran, ki še ne obstaja.$1	sl
item	Sledované	cs
item	Sledované stránky	cs,sk
item	Sledovat	cs
edit-page	Sledovat tuto stránku	cs
item	Sledovať	sk
edit-page	Sledovať úpravy tejto stránky	sk
item	Slet	da
item	Slett	nn,no
file-page	Sljedeća stranica koristi ovu datoteku:$1	bs,sh-latn
file-page	Sljedeća stranica rabi ovu datoteku:$1	hr
file-page	Sljedeće $n stranice koriste ovu datoteku:$1	bs
special-page	Sljedeće stranice povezuju na $1:$1	hr
special-page	Sljedeće stranice vode na $1:$1	bs
file-page	Sljedećih $n stranica koriste ovu datoteku:$1	sh-latn
file-page	Sljedećih $n stranica koristi ovu datoteku:$1	bs
language	Slovenčina	sk
language	Slovenščina	sl
item	Slumpartikel	sv
item	Slumpsida	sv
item	Slučajna	sr-el
item	Slučajna stranica	hr,isv-latn,sr-el
fold	Slå saman	nn
item	Slédné edicëje	csb
hidden-categories	Slēpta kategorija	lv
hidden-categories	Slēptas kategorijas	lv
modified	Slědna změna boka: $1 w $1 góź.	dsb
fold	Smal	tzm
item	Smazat	cs
file-page	Smelltu á dagsetningu eða tímasetningu til að sjá hvernig hún leit þá út.$1	is
item	Smmalu patas	trv
item	Smon-e la stòria	pms
edit	Smr’zyut miru’ Yuensma’	tay
item	Smr’zyut miru’smr’zyut miru’	tay
edit-page	Småplukk	nn
redirect-page	Snarvegur til:	fo
item	Snfl	shi
edit	Snfl asagm	shi
item	Sniðmát	is
edit-notice	Sniðmát notað á þessari síðu:	is
edit-notice	Sniðmát notuð á þessari síðu:	is
jump	So be:	kiu
item	So phandel pes kathe	rmy
history-page	So sánh các bản đã chọn	vi
jump	So'ose paɛ navigaasi la	gur
jump	So'ose paɛ saasɛ	gur
item	So'otaga tumau	sm
item	So:ye’	xsy
main-page	So:ye’	xsy
item	Soat-bêng	nan-latn-pehoeji
item	Soat-bêng-su	nan
item	Soba	kg
menu	Sobi-wullo dabiri	dga
menu	Sobi-wuno dabiri	wlx
footer	Sobre $s	pt,pt-br
footer	Sobri $s	kea
search	Socn	ang
search	Sod	gom-latn
jump	Soda khatir uddki mar	gom-latn
contents	Sodržanje	isv-latn
search	Soek	af
item	Soim wanpela pes	tpi
categories	Sokajy	mg
hidden-categories	Sokajy misitrika $n	mg
item	Sokoćsala Sakam	hoc-latn
hidden-categories	Solange sull-sulli	mos
hidden-categories	Solange sull-sullisi	mos
history-page	Solishtirish	uz
menu	Solume sisebelisoni	loz
item	Solɔɣu	dag
main-page	Solɔɣu	dag
contents	Somari	oc
item	Sombondit bodol	gom-latn
hidden-categories	Somibure duwalibun	mnc
contents	Sommaire	fr
contents	Sommariu	co
item	Sommo	dga
contents	Somèro	frp
item	Son değişiklikler	tr
special-page	Son değişiklikler seçenekleri	tr
modified	Son düzenleme $1, $1 tarihinde yapıldı	tr
special-page	Son dəyişiklik seçimləri	az
item	Son dəyişikliklər	az
old-revision	Son versiya	az
special-tab	Sonda-sajdn	vmf
special-tab	Sondasaid	pfl
item	Sondasaide	pfl
old-revision	Sonraki sürüm →	tr
old-revision	Sonrakı versiya →	az
modified	Sonuncu redaktə $1, $1 tarixində edilib	az
item	Soo gal	so
tagline	Soolge $s	mos
retrieved	Soolomandi ka hun "$1" ra	ses
language	Soomaaliga	so
jump	Sopok	kge
search	Sopok	kge
edit	Soppi	wo
item	Soppi	wo
item	Soraogo	mos
main-page	Soraogo	mos
item	Sorpresaj	ppl
item	Sortu	eu
item	Sortu kontua	eu
footer	Sorumluluk reddi	tr
footer	Soré solgre	mos
search	Sosa	kg
item	Sosėjė̄ pakeitėmā	sgs
item	Sosėjė̄ straipsnē	sgs
item	Sotrorombh	gom-latn
category-page	Sottocategorie	it
item	Soubor	cs
category-page	Soubory v kategorii „$1“	cs
category-page	Sous-catégories	fr
item	Související změny	cs
special-page	Související změny pro stránku „$1“	cs
footer	Sovre $s	lad
item	Sowa random	yrl
item	Sowa'etá katumunhãgara	yrl
item	Sowa'etá urikú waá muatiçawa kuá sowa irũ	yrl
item	Soñki deñiştirmeler	crh-latn
item	Soñğı üzgärtülär	tt-latn
item	Soňky üýtgetmeler	tk
modified	So‘nggi tahrir $1, $1 da amalga oshirildi	uz
edit-page	Spara sidan	sv
edit-page	Spara ändringar	sv
item	Spausdinti	lt
menu	Spații de nume	ro
item	Specala pagini	io
special-tab	Specala pagino	io
special-tab	Speciaal pagina	li
item	Speciaal pazjena's	li
menu	Special function	jam
item	Special page	en,jam
special-tab	Special page	en,gpe
item	Special pages	en,gpe
special-tab	Special págine	ie
item	Special págines	ie
item	Speciala paĝo	eo
special-tab	Speciala paĝo	eo
item	Specialaj paĝoj	eo
item	Speciale pagina	nl
special-tab	Speciale pagina	nl
item	Speciale pagina's	nl
special-tab	Speciale syde	nds-nl
item	Speciale syden	nds-nl
item	Speciali frunzi	ruq-latn
item	Specialieji puslapiai	lt
item	Specialiųjų veiksmų sąrašas	lt
special-tab	Specialna stranica	isv-latn
special-tab	Specialna strona	hsb
item	Specialne boki	dsb
item	Specialne stranice	isv-latn
item	Specialne strony	hsb
special-tab	Specialny bok	dsb
item	Specialsida	sv
special-tab	Specialsida	sv
item	Specialside	da,jut
special-tab	Specialside	da
item	Specialsider	da
item	Specialsidor	sv
special-tab	Specialsiid	jut
special-tab	Specialuo puslopa	ltg
item	Specialuos puslopys	ltg
item	Specialusis puslapis	lt
special-tab	Specialusis puslapis	lt
special-tab	Speciaole bladzie	zea
item	Speciaole bladzies	zea
item	Speciel side	da
special-tab	Specioal blad	vls
item	Speciális lap	hu
special-tab	Speciális lap	hu
item	Speciális lapok	hu,hu-formal
item	Speciální stránka	cs
special-tab	Speciální stránka	cs
item	Speciální stránky	cs
item	Speciālai pausāi	prg
special-tab	Speciālin pāusan	prg
item	Specjalné starnë	csb
special-tab	Specjalnô starna	csb
special-tab	Specjalnŏ zajta	szl
special-tab	Specēlos poslapis	sgs
item	Specēlė̄jė poslapē	sgs
item	Spesel pej	bi
special-tab	Speshul	aig
item	Speshul piej dem	aig
item	Spesiaalisivut	fit
special-tab	Spesial pagine	nov
item	Spesial pagines	nov
special-tab	Spesial página	pap
special-tab	Spesiale bladsy	af
item	Spesiale bladsye	af
item	Spesialside	nn,no
special-tab	Spesialside	nn,no
item	Spesialsider	nn,no
special-tab	Spesrutu	srn
item	Spesrutu papira	srn
item	Spetsiaal sidjen	frr
special-tab	Speziaalseit	hrx
special-tab	Spezial-sidj	frr
item	Spezialseita	sli
item	Spezialseite	de,hrx
special-tab	Spezialseite	de
missing-page	Spezialseite nicht vorhanden	de
item	Spezialseiten	bar,de,de-ch
item	Spezialsiede	pdt
special-tab	Spezialsiet	nds
special-tab	Spezialsyte	gsw
item	Spezialsytene	gsw
special-tab	Spezialsäit	lb
item	Spezialsäiten	lb
special-tab	Spezioalseite	sli
special-tab	Spezioalsiede	stq
item	Spezioalsieden	stq
contents	Spis treści	pl
item	Spisak nadgledanja	sr-el
item	Spisak praćenja	bs
contents	Spisënk zamkłoscë	csb
item	Spjall	is
item	Spjall notanda	is
item	Spkayal	tay
item	Sporočilo	sl
item	Sposta	it
languages	Sprachen	de
languages	Sprachen hinzufügen	de
menu	Sprachvariante ändern	de
item	Spremembe povezanih strani	sl
special-page	Spremembe, povezane z "$1"	sl
menu	Spremeni različico jezika	sl
jump	Spring na:	af
jump	Spring til indhold	da
jump	Spring til navigation	da
jump	Spring til søgning	da
backlink	Spring tilbage op	da
jump	Springe nei navigaasje	fy
jump	Springe nei sykjen	fy
jump	Springe nei:	fy
jump	Sprinj no:	pdt
languages	Sprog	da
item	Správa	sk
languages	Språk	nn,no,sv
item	Sprīža	ltg
item	Späť na stránku „$1“.	sk
special-tab	Spɛshal pej	kri
item	Spɛshal pejdɛm	kri
language	Sranantongo	srn
item	Srodne izmjene	bs
special-page	Srodne promjene sa "$1"	bs
language	Srpski (latinica)	sr-el
language	Srpskohrvatski / српскохрватски	sh
fold	Ssken	kab,shy-latn
modified	Sta paggena venette cagnàta ll'urdema vota 'o $1, 'e $1.	nap
modified	Sta pagina kleu ndruame tek e sprasmja her ai $1 të u $1.	aae
modified	Sta pàgene ha state cangiate l'urtema vote 'u $1, a le $1.	roa-tara
modified	Sta pàgina chi a l'é stæta cangiâ l'ùrtima vòtta o $1 a-e $1.	lij
edit-page	Stai creando $1	it
edit-notice	Stamp të përdorura në këtë faqe:	sq
item	Stampa	it,sq
edit-notice	Stampa të përdorura në këtë faqe:	sq
item	Stare izmjene	hr
item	Stari izgled	sh-latn
item	Start	de,jam
item	Startpagina	nl
item	Statjaline lehtpol’	vep
special-page	Status zaštite stranice	hr
item	Stavka (Wikidata)	hr
item	Stavka na Wikidata	bs
item	Stawizny	hsb
item	Ste prihlásená ako $1	sk
item	Ste prihlásený ako $1	sk
item	Stebimųjų sąrašas	lt
item	Stebėti	lt
edit-page	Stebėti šį puslapį	lt
item	Stiahnuť ako PDF	sk
menu	Stigghi	scn
menu	Stigghi pirsunali	scn
item	Stillingar	is
special-page	Stillingar nýlegra breytinga	is
menu	Stiureydys	gv
redirect-page	Stivre siidui:	se
redirect-page	Stivrim siijđon:	smn
redirect-page	Stivrimsijđo	smn
menu	Stivvrim	sje
menu	Stivvrimdábblo	sje
item	Storia dl documënt	lld
file-page	Storleik på denne $1-førehandsvisinga av denne $1-fila: $1.	nn
file-page	Storleik på førehandsvising: $1.	nn
file-page	Storlek på förhandsvisningen: $1.	sv
file-page	Storleken för denna $1-förhandsvisning av denna $1-fil: $1.	sv
tagline	Straipsnis ėš $s.	sgs
item	Stran	sl
viewed	Stran je bila naložena $n-krat.	sl
missing-page	Stran še ni ustvarjena.	sl
category-page	Strani v kategoriji »$1«	sl
menu	Strani za neprijavljene urejevalce	sl
special-page	Strani, ki se povezujejo na »$1«	sl
item	Stranica	bs,hr,sh-latn,sr-el
missing-page	Stranica još nije napravljena.	bs,sr-el
item	Stranica korisnice	sr-el
item	Stranica korisnika	sr-el
languages	Stranica nije dostupna na drugim jezicima.	bs,sr-el
item	Stranica projekta	bs,hr
item	Stranica suradnice	hr
item	Stranica suradnika	hr
special-page	Stranice koje vode na "$1"	bs
special-page	Stranice koje vode na »$1«	hr
special-page	Stranice koje vode ovamo: $1	sh-latn
category-page	Stranice u kategoriji "$1"	bs,sh-latn
category-page	Stranice u kategoriji »$1«	hr
category-page	Stranice u kategoriji „$1”	sr-el
menu	Stranice za neprijavljene suradnike	hr,sh-latn
menu	Stranice za odjavljene urednike	bs,sr-el
menu	Stranične radnje	hr
fold	Strni	sl
item	Strona	pl
modified	Strona bu posledni raz dnja $1 w $1 hodź. změnjena.	hsb
item	Strona główna	pl
main-page	Strona główna	pl
missing-page	Strona o tym tytule nie istnieje.$1	pl
item	Strona pomocy	pl
item	Strona projektu	pl
redirect	Strona przekierowująca	pl
redirect-page	Strona przekierowująca	pl
item	Strona specjalna	pl
special-tab	Strona specjalna	pl
item	Strona użytkowniczki	pl
item	Strona użytkownika	pl
menu	Strony dla anonimowych edytorów	pl
special-page	Strony linkujące do „$1”	pl
item	Strony specjalne	pl
category-page	Strony w kategorii „$1”	pl
menu	Strumente	aae,nap
menu	Strumente perzonale	nap
menu	Strumente pirsonali	aae
menu	Strumenti	it
menu	Strumenti pagina utente	it
menu	Strumenti pagine	it
menu	Strumenti personali	it
menu	Strumenti persunali	co
menu	Strumenti wiki	it
menu	Struminde	roa-tara
menu	Struminde personele	roa-tara
menu	Strumèint	egl,eml
menu	Strumèint personêl	eml
menu	Strumèint persunêl	egl
menu	Strumént	rgn
menu	Strumént persunèl	rgn
menu	Struménti	lij
menu	Struménti personæ	lij
menu	Strumënc	lld
menu	Strumënc persunei	lld
item	Stránka	cs,sk
modified	Stránka byla naposledy editována $1 v $1.	cs
viewed	Stránka byla zobrazena $nkrát.	cs
viewed	Stránka byla zobrazena jedenkrát.	cs
item	Stránka pomocníka	sk
item	Stránka používateľa	sk
item	Stránka projektu	cs,sk
item	Stránka redaktora	sk
item	Stránka redaktorky	sk
item	Stránka uživatele	cs
item	Stránka uživatelky	cs
special-page	Stránky odkazující na „$1“	cs
special-page	Stránky odkazujúce na „$1“	sk
menu	Stránky pre odhlásených redaktorov	sk
menu	Stránky pro odhlášené editory	cs
category-page	Stránky v kategorii „$1“	cs
category-page	Stránky v kategórii „$1“	sk
item	Stumm da voullañ	br
menu	Stums	vo
menu	Stums pösodik	vo
redirect-page	Stuur aan na:	af
edit-page	Stvaranje stranice »$1«	hr
item	Stvori	hr
item	Stvori račun	hr
item	Stáhnout jako PDF	cs
item	Stâmpa la pàgina ch' ét vèd.	egl
file-page	Stærð þessarar $1 forskoðunar á $1 skránni: $1.	is
file-page	Stærð þessarar forskoðunar: $1	is
backlink	Stökkva aftur til baka	is
backlink	Stökkva upp	is
backlink	Stökkva upp til:	is
jump	Stökkva á:	is
jump	Stökkva á: flakk, leita	is
file-page	Størrelse af denne forhåndsvisning: $1.	da
file-page	Størrelse for denne $1-forhåndsvisningen av denne $1-filen: $1	no
file-page	Størrelse på denne $1 forhåndsvisning af denne $1-fil: $1.	da
file-page	Størrelse på denne forhåndsvisningen: $1.	no
item	Støðug slóð	fo
languages	Su questa $s gli interlink sono in cima alla pagina a destra del titolo. Vai in cima.	it
special-page	Su „$1“ susiję keitimai	lt
jump	Su'e	sm
search	Su'e	sm
jump	Suach	bar
search	Suach Boarisch óder Deitsch	bar
contents	Suang-suang	dtp
item	Suat-bîng-su	nan-latn-tailo
category-page	Subcategorias	pt,pt-br
category-page	Subcategories	ca,en
category-page	Subcategorii	ro
category-page	Subcategorías	es,gl
item	Subiect nou	ro
item	Subir archivo	es
item	Subir un ficheiro	gl
retrieved	Subira uvuke kuri "$1"	rn
category-page	Subkategori	id,ms
category-page	Subkategorijos	lt
category-page	Subkategorioj	eo
footer	Subre $s	mwl
jump	Such	hrx
search	Such	hrx
jump	Suche	de,de-ch,sli
search	Suche	de,de-ch,sli
special-page	Suche nach Benutzerbeiträgen	de
search	Suchen	de
special-page	Suchergebnisse	de
special-page	Suchergebnisse für „$1“	de
contents	Suchi potr	gom-latn
jump	Suchng	vmf
jump	Suech	gsw
search	Suech	gsw
item	Sufar bugawa	ha
item	Sugidanën	krj
item	Suglung a permanenti	pam
fold	Sugɛ	gur
item	Suiga talu ai nei	sm
item	Suivi a paj ki lyanné avè lakèsyon-lasa	gcf
item	Suivi des paches loïées	pcd
special-page	Suivi des pages associées à « $1 »	fr
special-page	Suivi des pages associées à « $1 »	fr
item	Suivi des pages liées	fr
item	Suivi paj ki gen rapò yo	ht
item	Suivre	fr
edit-page	Suivre cette page	fr
footer	Sujutu tü ashajünaka yaaya	guc
search	Suk	vo
search	Suku	srn
item	Sukulaizõd muutussõd	vot
item	Sukurti	lt
item	Sukurti paskyrą	lt
edit-notice	Sul pole lubatud $1 järgmisel põhjusel:$1	et
edit-notice	Sul pole lubatud $1 järgmistel põhjustel:$1	et
categories	Sull-sulli	mos
notice	Sulle on $1 ($1).	et
notice	Sulle on aruteluleheküljel uus sõnum	et
categories	Sulli-sullisi	mos
item	Sullinbama	knc,kr
contents	Sulod	war
item	Sulod	ceb
contents	Sulujunaa	guc
item	Sumangguni	tl
contents	Sumario	es,es-formal
item	Sumb bu móolu	wo
item	Sumbangan	ms
special-page	Sumbangan oleh $1	ms
item	Sumbangan pengguna	ms
menu	Sumiissusersiuut	kl
item	Summalis siidu	se
item	Summana	bol
item	Sumpay nga unob	war
item	Sumrek	ilo
redirect-page	Sumuang id:	dtp
item	Sumuang log	dtp
categories	Sumut atassuseq	kl
item	Suna maangamut innersuussisoq	kl
language	Sunda	su
item	Suntiang	min
edit	Sunting	id,ms
item	Sunting	id,map-bms,ms
edit	Sunting bagian awal halaman ini	id
edit	Sunting bagian: $1	id
edit	Sunting bahagian utama halaman ini	ms
edit	Sunting bahagian: $1	ms
special-page	Sunting sejarah	ms
edit	Sunting sumber	id,ms
item	Sunting sumber	id,ms
categories	Sunut atassusit	kl
item	Suojaa	fi
item	Suoku puslopa	ltg
main-page	Suoku puslopa	ltg
language	Suomi	fi
item	Supprimer	fr
item	Suprimeix	ca
languages	Sur $s, les liens interlangues sont placés en haut à droite du titre de la page. Aller en haut.	fr
item	Sura laa a gowayi	bol
jump	Suroodiro gawo:	knc,kr
footer	Surundun sa Privacy	krj
footer	Sus a $s	roa-tara
contents	Susbaint	gd
item	Susiję keitimai	lt
item	Susiję puslapiai	lt
fold	Sutraukti	lt
footer	Sutura laada	ses
search	Suuche	vmf
search	Suwelembi	mnc
jump	Suwelen de fekure	mnc
jump	Suwelere	mnc
item	Suî-tsāi kíng ia̍h	nan-latn-tailo
item	Suŋerɛ	gur
item	Sve stranice	bs,hr,sh-latn,sr-el
special-page	Sve stranice prema početku naslova	hr
special-page	Sve stranice s prefiksom	bs,sh-latn,sr-el
language	Svenska	sv
jump	Svetuka ku:	sn
jump	Svetuka kukwekutsvaga	sn
jump	Svetuka kumufambairo	sn
special-page	Svojstva stranice	bs,hr,sh-latn,sr-el
footer	Swi alanandzu	ts
item	Switch to old look	en
menu	Switirhisi swa n'wini	ts
item	Swivi di paj-ya ki yannen	gcr
item	Syahan nga Pakli	war
main-page	Syahan nga Pakli	war
search	Syeg	jut
jump	Syegneng	jut
search	Sykje	fy
special-tab	Syndrig tramet	ang
item	Syndrige trametas	ang
item	Systemmeddelande	sv
item	Systemmelding	nn
contents	Syväindö	olo
item	Szablon	pl
edit-notice	Szablon użyty w tym artykule:	pl
edit-notice	Szablony użyte w tym artykule:	pl
edit	Szakasz szerkesztése: $1	hu
menu	Személyes eszközök	hu,hu-formal
edit	Szerkesztés	hu
item	Szerkesztés	hu,hu-formal
special-page	Szerkesztések története	hu
edit-notice	Szerkesztési segítség	hu
menu	Szerkesztőlapi eszközök	hu
search	Szukaj	pl
special-page	Szukaj wkładu	pl
search	Szukej	szl
search	Szëkba	csb
item	Szócikk	hu
item	Ságastallam	sje
item	Ságastallan	se
jump	Sâta a-a navegaçión	lij
jump	Sâta a-a çèrchia	lij
footer	Sãmbse $s	mos
jump	Säike	stq
search	Säike	stq
language	Sängö	sg
item	Särrabiele	sje
special-tab	Särrabielle	sje
item	Sätisijđo	smn
item	Sätted	et
item	Såjtádakbielle	sje
item	Sækja sem PDF	is
item	Sè branchiér	frp
jump	Sèirca	eml
search	Sèirca	egl
item	Sènggètan balik	bew
item	Sènggètan tetep	bew
menu	Sé gadé	acf
categories	Sé katégori-la	gcf
categories	Sé katégwi	acf
hidden-categories	Sé katégwi ankachèt	acf
item	Sé modifikasyon tou fwé	acf
footer	Séanadh	ga
footer	Sélakan	jv
history-page	Sélection du diff : cochez les boutons radio des versions à comparer et appuyez sur entrée ou sur le bouton en bas.$1	fr
history-page	Sélection du diff : cochez les boutons radio des versions à comparer et appuyez sur entrée ou sur le bouton en bas.$1	fr
search	Sêu-chhìm	hak,hak-latn
item	Sëlëd	krj
search	Sërché	pms
search	Sìng-tō̤	cdo,cdo-latn
item	Síða	is
item	Síða notanda	is
item	Síða verkefnis	is
modified	Síðast breytt $1, kl. $1	is
menu	Síður fyrir útskráða notendur	is
special-page	Síður sem tengjast „$1“	is
category-page	Síður í flokknum „$1“	is
item	Síðuupplýsingar	is
menu	Síðuverkfæri	is
contents	Sïsvege	sma
retrieved	Sótt frá „$1“	is
item	Sõnge	mos
item	Sõnum	et
search	Söhke	ksh
search	Sök	sv
special-page	Sök efter användarbidrag	sv
search	Sök på $s	sv
search	Söken	nds,nds-nl
special-page	Sökresultat	sv
special-page	Sökresultat för ”$1”	sv
jump	Söök	nds
search	Søg	da
special-page	Søg efter bidrag	da
search	Søg på $s	da
special-page	Søgeresultater	da
special-page	Søgeresultater for "$1"	da
search	Søk	nn,no
special-page	Søk etter bidrag	nn,no
search	Søk i $s	nn,no
special-page	Søkeresultater	no
special-page	Søkeresultater for «$1»	no
special-page	Søkjeresultat	nn
special-page	Søkjeresultat for «$1»	nn
item	Sùi-biêng muōng ché̤ṳ	cdo,cdo-latn
item	Sùi-kî ya̍p-mien	hak,hak-latn
item	Súbor	sk
item	Súvisiace úpravy	sk
item	Sûi-chāi kéng ia̍h	nan,nan-latn-pehoeji
menu	Sûn-lám me-niú	nan,nan-latn-pehoeji,nan-latn-tailo
footer	Süchikimaajatü $s	guc
languages	Süka anüiki naatajatü	guc
item	Sündmused	et
item	Sünnerliche Sieden	nds
menu	Sýn	is
fold	Sýna	is
edit-page	Sýna breytingar	is
item	Sýna frumkóða	is
fold	Sýna/fela $1 undirkafla	is
fold	Sýna/fela efnisyfirlit	is
jump	Sākais en:	prg
file-page	Sākotnējais fails	lv
item	Sākumlapa	lv
main-page	Sākumlapa	lv
fold	Sākums	lv
jump	Sērca	egl
edit-page	Sınaq göstərişi	az
file-page	Sınaq göstərişi ölçüsü: $1.	az
item	Sŏng-guăng gì gāi-biéng	cdo,cdo-latn
item	Sɔ hwiɖé sɔ́ xlɛ	fon
item	Sɔb banɛ na tun'e kia	kus
search	Sɔch	kri
item	Sɔgiib	nmz
item	Sɔhɩbʋ	wlx
item	Sɔnsig	kus
item	Sɔsɔli	bm
item	Sɔŋsim	dag
fold	Sɔɣi	dag
item	Səhifə	az
menu	Səhifə alətləri	az
menu	Səhifə fəaliyyətləri	az
item	Səhifə jurnalları	az
special-page	Səhifə mühafizəsi	az
item	Səhifə məlumatları	az
item	Səhifə qeydləri	az
special-page	Səhifə xüsusiyyətləri	az
edit-page	Səhifəni yayımla	az
old-revision	Səhifənin $1 tarixinə olan son versiyası	az
item	Səhifənin tarixçəsi	az
item	Səhifəyə istinad	az
item	Səhifəyə keçidlər	az
missing-page	Səhv başlıq	az
redirect-page	Səmt bardejdə bə:	tly
redirect-page	Səmti ovaxtə səhifə	tly
main-page	Sərlohə	tly
item	Sərlovhə	tly
item	Sərost bykə	tly
difference	Sətir $1:	az
retrieved	Səvon "$1"	tly
item	Sɛka n printeri	gur
item	Sɩnaʋ	kbp
item	Sʋmbʋ	wlx
item	Sʋŋir	kus
menu	Sṳ̂-ngìn kûng-khí	hak,hak-latn
tagline	Sọn $s	guw
edit	Sửa mã nguồn	vi
item	Sửa mã nguồn	vi
edit	Sửa phần mở đầu của trang này	vi
edit	Sửa đổi	vi
item	Sửa đổi	vi
edit-page	Sửa đổi $1	vi
edit-page	Sửa đổi $1 (đề mục)	vi
modified	Sửa đổi lần cuối lúc $1 vào $1	vi
edit	Sửa đổi đề mục: $1	vi
item	S’ elodjî	wa
special-page	S’ka faqe që lidhet me $1.$1	sq
file-page	S’ka faqe që përdorin këtë kartelë.$1	sq
edit-notice	S’keni leje të $1, për arsyen vijuese:$1	sq
edit-notice	S’keni leje të $1, për arsyet vijuese:$1	sq
item	S’ elodjî	wa
item	T'annunziar	rm
item	T'inkisqapi hukchasqakuna	qu
file-page	Ta datoteka je iz projekta $1 in se lahko uporablja v drugih projektih.$1	sl
edit-notice	Ta stran je zaklenjena za preprečitev urejanja ali drugih dejanj.$1	sl
languages	Ta stran ni na voljo v drugih jezikih.	sl
languages	Ta strona nie jest dostępna w innych językach.	pl
missing-page	Ta strona nie posiada jeszcze zawartości.$1	pl
missing-page	Ta strona nie została jeszcze utworzona.	pl
edit-notice	Ta strona została zabezpieczona przed edytowaniem lub wykonywaniem innych akcji.$1	pl
modified	Ta zajta bōła ôstatni rŏz edytowanŏ $1, $1.	szl
hidden-categories	Ta'aka'an Categoriáa	yua
hidden-categories	Ta'aka'an Categoriáaob	yua
jump	Ta'yuki guatu:	ch
item	Ta'ƣiroti monandī	tg-latn
menu	Taalvariant wijzigen	nl
item	Taarikoo guna	ses
menu	Taaɖɩtʋ	kbp
item	Tabana levu	fj
main-page	Tabana levu	fj
item	Tabana vakamareqeti	fj
item	Tabang	bcl,bdr,bto,ceb,cps
item	Tabdīlēt thim	aeb-latn
contents	Tabela de cuntenido	mwl
contents	Tabela e Përmbajtjes	sq
contents	Tabela konteúdu	tet
contents	Tabele dai contignûts	fur
contents	Tabla de contenidos	es
contents	Table des matières	fr
contents	Table of Contents	en
jump	Taboga go:	nso
menu	Tabok-tabok	ceb
menu	Tabula navigationis	la
language	Tacawit	shy,shy-latn
footer	Taci we otciparik $s	atj
language	Taclḥit	shi,shi-latn
menu	Tadhalan	gd
search	Tadiavo	mg
languages	Tady na $s jsou mezijazykové odkazy nahoře na stránce, napravo od názvu článku. Jít nahoru.	cs
item	Taebalatiṅ Olsinkii	hoc-latn
retrieved	Taen fae "$1"	sco
item	Tafunn	igl
search	Tafuta	sw
language	Tagalog	tl
backlink	Tagasi üles	et
categories	Taggayin	kab,shy-latn
hidden-categories	Taggayin yeffren	kab,shy-latn
categories	Taggayt	kab,shy-latn
hidden-categories	Taggayt yeffren	kab,shy-latn
jump	Tah hian kal rawh:	lus
item	Tahanan	tl
edit-page	Tahrirlanmoqda — $1	uz
edit-page	Tahrirlanmoqda — $1 (boʻlimi)	uz
edit	Tahrirlash	uz
item	Tahrirlash	uz
edit-notice	Tahrirlash yordami	uz
edit-page	Tai smulkus pataisymas	lt
file-page	Taille de cet aperçu $1 pour ce fichier $1 : $1.	fr
file-page	Taille de cet aperçu $1 pour ce fichier $1 : $1.	fr
file-page	Taille de cet aperçu : $1.	fr
item	Taimako	bol,ha
edit-page	Taisomas $1	lt
edit-page	Taisomas $1 (skyrelis)	lt
edit	Taisyti pagrindinį puslapio skyrių	lt
item	Taisītė	sgs
menu	Tajtachialis	ppl
missing-page	Tajuk tidak sah	ms
file-page	Tak tersedia resolusi yang lebih tinggi.	id
item	Takatā	mi
modified	Takayahayʋʋ kɩfalʋ wayɩ wayɩ ñɩŋgʋ ñɔɔzɩtʋ $1 wiye, $1 yɔɔ.	kbp
special-tab	Takayahayʋʋ ndɩ	kbp
item	Takayɩhatʋ kɩtamtʋ	kbp
item	Takayɩhatʋ ndɩ	kbp
item	Takayɩhatʋ ndʋ tɩtamsɩna kanɛ yɔ tɩ-tɩŋʋʋ	kbp
item	Takayɩhayʋʋ nakʋyʋ yem	kbp
item	Takelaka kisendra	mg
item	Taki	srn
item	Takiuru	mi
menu	Takutitat	kl
footer	Takzibnoma	tg-latn
missing-page	Takáto špeciálna stránka neexistuje	sk
item	Takú eháŋni blawá	lkt
item	Tala bansoba	kg
contents	Talaan ng mga Nilalaman	tl
item	Talaan ng mga binabantayan	tl
item	Talanoaga	sm
languages	Talen	nl
languages	Talen toevoegen	nl
menu	Talgamt n ustara	shi
item	Talk	en
item	Tallalt	shy-latn
item	Tallelt	kab
edit-page	Tallenna muutokset	fi
edit-page	Tallenna sivu	fi
item	Tallenna tiedosto	fi
item	Tallitusleheküleq	vro
special-tab	Tallituslehekülg	vro
item	Talqılau	kk-latn
item	Talqılaw	kaa
item	Talìa la cronuluggìa	scn
item	Talɩ ɖeu	kbp
main-page	Talɩ ɖeu	kbp
jump	Tama duk:	ibb
file-page	Tamanho desta previsualização: $1.	pt-br
file-page	Tamanho desta visualização em $1 deste arquivo em $1: $1.	pt-br
file-page	Tamaño de esta previsualización $1 del archivo $1: $1.	es
file-page	Tamaño de esta previsualización: $1.	es
file-page	Tamaño desta vista previa en $1 do ficheiro en formato $1: $1.	gl
file-page	Tamaño desta vista previa: $1.	gl
languages	Tambah bahasa	id
item	Tambah topik	ms
languages	Tambahkan bahasa	ms
item	Tambahkan topik	id
jump	Tambukira ekiserra	nyo
jump	Tambukira omuhanda	nyo
jump	Tambukira:	nyo
edit	Tambunhudza mabvilo	kck
footer	Tambīhēt	aeb-latn
item	Tame	sas
item	Tamo peij	na
menu	Tampaian	bjn
menu	Tampang	bew
menu	Tampilan	abs,id,map-bms
item	Tamöng	ace
item	Tamɣunt iqqimen	rif
item	Tan-awa ang kaagi	ceb
fold	Tanca	ca
item	Tanda mbai nî	sg
menu	Tanjaq	bug
menu	Tannayin	shi,tzm
footer	Tantang $s	min
item	Tanèyan	mad
main-page	Tanèyan	mad
contents	Taolenn	br
search	Taomɔ	gaa
item	Taopathi	mrh
menu	Tapak	ms
menu	Tapicha rembipuru	gn
menu	Taputapu	mi
language	Taqbaylit	kab
language	Tarandíne	roa-tara
language	Tarifit	rif
footer	Taringot tu $s	bbc-latn
item	Tarix	uz
item	Tarixi bıvêne	kiu
item	Tarixi dijə bykə	tly
item	Tarixçə	az
item	Tarixçəyə bax	az
item	Tarixın qaraw	tt-latn
item	Tariyxın kóriw	kaa
item	Tarkastaa istoriaa	izh
file-page	Tarkempaa kuvaa ei ole saatavilla.	fi
item	Tarkkaile	fi
edit-page	Tarkkaile tätä sivua	fi
item	Tarkkailulista	fi
footer	Tarmasayt	tzm
contents	Tartalomjegyzék	hu,hu-formal
fold	Tartalomjegyzék kinyitása/becsukása	hu
item	Tartışma	tr
jump	Tarus jo:	bdr
item	Taryhy gör	tk
search	Tarzzut	rif
modified	Tas poslapis paskotėni sīki parkeists $1, $1.	sgs
footer	Tasertit n tbaḍnit	kab,shy-latn
footer	Tasertit n tusligi	rif
footer	Tasertit tusligt	tzm
item	Tasna Tamezwarut	rif
main-page	Tasna Tamezwarut	rif
modified	Tasna ad ameggar id tetwanfa di $1, ɣar $1.	rif
redirect-page	Tasna n (Redirect)	rif
redirect-page	Tasna n usmatti	shi
item	Tasna n usnubeg	tzm
item	Tasna n usnubg	shi
main-page	Tasna n usnubg	shi
item	Tasna s udhmas	shi
item	Tasna tadehmast	rif
special-tab	Tasna tamẓlit	shi
item	Tasniwin timẓlatin	shi
item	Tasniwin tinemmezrayin	rif
item	Tasniwin ẓlinin	tzm
item	Tasodifiy	uz
item	Tasodifiy sahifa	uz
footer	Tasrit n tnnutla	shi
footer	Tasselleqna	bug
language	Tatarça	tt-latn
category-page	Tato kategorie neobsahuje žádné stránky či soubory.	cs
edit-notice	Tato stránka byla zamčena, aby se předešlo jejímu editování.$1	cs
missing-page	Tato stránka dosud nebyla vytvořena.	cs
languages	Tato stránka není v jiných jazycích dostupná.	cs
missing-page	Tato stránka zatím neobsahuje žádný text.$1	cs
edit-page	Tato změna je malá editace.	cs
item	Tatz'eta' ri natab'äl	cak
item	Tau Lau Mahuiga	niu
item	Tauk	sco
contents	Taula de continguts	ca
modified	Tauli yang miyalilan ining bulung anyang $1, $1.	pam
item	Taumaʻu fehokotaki	to
item	Tautan aha ison	btm
item	Tautan balik	bjn
item	Tautan permanen	btm
item	Tautan tatap	bjn
item	Tauturu	ty
menu	Tay iwan	ppl
menu	Tay iwan mupal	ppl
item	Tay nemi ilpituk iwan ini	ppl
contents	Tay nemi kalijtik	ppl
language	Tayal	tay
footer	Tazwa $s	kaj,kcg
footer	Taáláŋjaaríŋíŋá	fvr
item	Taşı	tr
item	Taƣjiroti oxirin	tg-latn
item	Taɣibu din ŋmantaba	dag
footer	Ta̱rwam	kaj
redirect-page	Taḩwīl l-:	aeb-latn
special-tab	Ta’a ’ē	ty
languages	Te autra rujenedes	lld
item	Te connecter	frc
file-page	Te datoteke ne uporablja nobena stran.$1	sl
item	Te dikhel čirlatuňipen	rmc
fold	Te garuvel	rmc
item	Te mau fa’ahuru-’ē-ra’a ’āpī	ty
item	Te mau ’api i tū’atihia mai	ty
item	Te mau ’api ta’a ’ē	ty
item	Te pikerel	rmc
edit	Te pikerel o zdrojos	rmc
jump	Te predžal pre:	rmc
fold	Te sikhavel	rmc
languages	Te tjerët gljuhë	aae
redirect-page	Te'ohe ba:	nia
special-page	Teave lehekülje "$1" kohta	et
item	Teavitused	et
retrieved	Tebait dari "$1"	sas
menu	Techakuéra	gn
contents	Tedeestey	kiu
contents	Tedeesteyi	diq
menu	Teedo	mos
item	Teehin čujotteijee siijđoh	smn
hidden-categories	Teemɔŋ kui	gaa
hidden-categories	Teemɔŋ kuu	gaa
item	Teere yɛla	gur
item	Tefælji siid	jut
footer	Tefü $s	vo
retrieved	Tehalö moroi ba "$1"	nia
item	Teisalda	et
edit-page	Teisių klaida	lt
languages	Teistes keeltes	et
menu	Teistes projektides	et
footer	Tejle te del o kampeľišaga	rmc
redirect-page	Tek-yu-gwarn fu:	aig
redirect-page	Tek-yu-gwarn piej	aig
contents	Tekaci e icinakok	atj
retrieved	Teki baka fu "$1"	srn
footer	Tekikawalli	nah
main-page	Tekokon Laman	bdr
item	Tekokon laman	bdr
item	Tekre	mos
item	Tekre n kĩi ne taaba	mos
item	Tekst źródłowy	pl
edit-page	Tekst źródłowy strony $1	pl
edit-notice	Tekst źródłowy strony można podejrzeć i skopiować.$1	pl
item	Telah masuk log sebagai $1	id
tagline	Teliz mal $s.	avk
contents	Telizeem	avk
search	Telusuri $s	id
notice	Tem novas mensagens na sua página de discussão	pt
item	Tema nou	ca
item	Tema nuevo	es
contents	Temaşi dudi-coxope	lzz
item	Tembiasakue	gn
contents	Tembikuaa’aty rechaukaha	gn
menu	Tembiporu	gn
menu	Teme	sh,sh-latn
special-page	Temel bilgiler	tr
item	Templat	id,ms
edit-notice	Templat yang digunakan dalam laman ini:	ms
edit-notice	Templat yang digunakan di halaman ini:	id
item	Template	en,it
edit-notice	Template used on this page:	en
edit-notice	Template utilizzati in questa pagina:	it
edit-notice	Template utilizzato in questa pagina:	it
edit-notice	Templates used on this page:	en
edit-notice	Ten en cuenta que todas las contribuciones a $s pueden ser editadas, modificadas o eliminadas por otros colaboradores.$1	es
edit-notice	Ten en cuenta que todas las contribuciones a $s se consideran publicadas bajo la $1 (véase $1 para más información).$1	es
file-page	Ten plik znajduje się w $1 i może być używany w innych projektach.$1	pl
item	Teng-ji̍p	nan,nan-latn-pehoeji
item	Tengok sojarah	zmi
notice	Teniu missatges nous en la vostra pàgina de discussió.	ca
notice	Tens $1 ($1).	ca
footer	Tentang $s	abs,id,ljp,sas
file-page	Tento soubor nepoužívá žádná stránka.$1	cs
file-page	Tento soubor obsahuje dodatečné informace, poskytnuté zřejmě digitálním fotoaparátem nebo scannerem, kterým byl pořízen.$1	cs
file-page	Tento soubor pochází z $1 a mohou ho používat ostatní projekty.$1	cs
file-page	Tento soubor používají následující $n stránky:$1	cs
file-page	Tento soubor používá následující stránka:$1	cs
file-page	Tento soubor používá následujících $n stránek:$1	cs
file-page	Tento súbor obsahuje ďalšie informácie, pravdepodobne pochádzajúce z digitálneho fotoaparátu či skenera, ktorý ho vytvoril alebo digitalizoval.$1	sk
file-page	Tento zdieľaný súbor je z $1 a je možné ho používať na iných projektoch.$1	sk
menu	Tená aozár ák	brh
item	Tenɣelt n usiggez	rif
item	Tepalewilis	ppl
item	Tepas	su
main-page	Tepas	su
modified	Terakhir diubah pada $1, pukul $1	id
edit-page	Terbit perubahan	ms
edit-page	Terbitkan perubahan	id
item	Tercihler	tr
footer	Termeni	ro,rup
footer	Termenurya	rmy
item	Terminar sessão	pt
footer	Termo de responsabilidade	pt-br
item	Terugkeren naar de pagina "$1".	nl
notice	Tes mensaxes novas na túa páxina de conversa	gl
item	Tesadüfiy saife	crh-latn
item	Tetapan	ms
language	Tetun	tet
edit	Teuteu	sm
item	Teuteu	sm
notice	Tev ir $1 (skatīt $1).	lv
notice	Tev ir jauns ziņojums diskusiju lapā	lv
edit-notice	Tev nav atļauts $1 šāda iemesla dēļ:$1	lv
edit-notice	Tev nav atļauts $1 šādu iemeslu dēļ:$1	lv
footer	Teâttsuejjčiõʹlǧǧõs	sms
item	Te̍k-sû-ia̍h	nan,nan-latn-pehoeji
search	Thaqaña	ay
menu	Thay đổi biến thể ngôn ngữ	vi
item	Thay đổi gần đây	vi
item	Thay đổi liên quan	vi
special-page	Thay đổi liên quan tới “$1”	vi
file-page	The following $n pages use this file:$1	en
file-page	The following page uses this file:$1	en
special-page	The following pages link to $1:$1	en
notice	The printable version is no longer supported and may have rendering errors.$1	en
item	Thema hinzufügen	de
item	Theo dõi	vi
edit-page	Theo dõi trang này	vi
file-page	There are no pages that use this file.$1	en
missing-page	There is currently no text in this page.$1	en
category-page	This category currently contains no pages or media.	en
file-page	This file contains additional information, probably added from the digital camera or scanner used to create or digitize it.$1	en
file-page	This file is from $1 and may be used by other projects.$1	en
edit-page	This is a minor edit	en
viewed	This page has been accessed $n times.	en
viewed	This page has been accessed once.	en
edit-notice	This page has been protected to prevent editing or other actions.$1	en
missing-page	This page has not yet been created.	en
languages	This page is not available in other languages.	en
modified	This page was last edited on $1, at $1.	en
modified	This page was last modified on $1, at $1.	en-gb
modified	This page wis last eeditit on $1, at $1.	sco
jump	Thiàu khì:	nan,nan-latn-pehoeji,nan-latn-tailo
jump	Thiàu-chón to:	hak-latn
redirect-page	Thiàu-khì:	nan-latn-tailo
item	Thi̍t-sû ya̍p	hak,hak-latn
special-tab	Thi̍t-sû ya̍p-mien	hak,hak-latn
footer	Thlahlôhna pawlisi	mrh
menu	Thlirna	lus
item	Thusa	st
item	Thuso	tn
item	Thušo	nso
language	Thuɔŋjäŋ	din
special-page	Thuộc tính trang	vi
item	Thâu-ia̍h	nan,nan-latn-pehoeji,nan-latn-tailo
main-page	Thâu-ia̍h	nan,nan-latn-pehoeji,nan-latn-tailo
item	Thèu-ya̍p	hak-latn
main-page	Thèu-ya̍p	hak-latn
menu	Thêm	vi
languages	Thêm ngôn ngữ	vi
menu	Thêm nữa	vi
item	Thêm thảo luận	vi
item	Thêm đề tài	vi
item	Thó-lun	hak,hak-latn
item	Thó-lūn	nan,nan-latn-pehoeji,nan-latn-tailo
menu	Thô-hòng	hak,hak-latn
menu	Thô-hòng chhoi-tân	hak,hak-latn
item	Thông báo	vi
special-page	Thông tin cơ bản	vi
item	Thông tin trang	vi
special-page	Thông tin về “$1”	vi
item	Thông điệp	vi
item	Thảo luận	vi
categories	Thể loại	vi
item	Thể loại	vi
category-page	Thể loại con	vi
category-page	Thể loại này hiện không có trang hay tập tin nào.	vi
hidden-categories	Thể loại ẩn	vi
tagline	Ti $s Wiki	su,yua
tagline	Ti Wik$1	su,yua
modified	Ti-ci págine esset redactet ultim vez li $1, clocca $1.	ie
special-page	Tiada laman yang mengandungi pautan ke $1.$1	ms
file-page	Tiada laman yang menggunakan fail ini.$1	ms
file-page	Tiada leraian lebih besar.	ms
missing-page	Tiada teks dalam laman ini ketika ini.$1	ms
retrieved	Tiakuk jak "$1"	kge,ljp
item	Tiasʋg banɛ nwɛn taaba	kus
item	Tibdil relatat	mt
item	Tibi nin̄	ann
jump	Ticholoz ihuicpa:	nah
item	Ticpatlöx	sei
missing-page	Tidak ada halaman istimewa seperti ini	id
special-page	Tidak ada halaman yang memiliki pranala ke $1.$1	id
file-page	Tidak ada halaman yang menggunakan berkas ini.$1	id
footer	Tiedoloinsuojelupoliitiekku	olo
item	Tiedosto	fi
file-page	Tiedoston historia	fi
file-page	Tiedoston käyttö	fi
category-page	Tiedostot, jotka ovat luokassa ”$1”	fi
notice	Tienes $1 ($1).	es
notice	Tienes mensajes nuevos en tu página de discusión	es
footer	Tietoja $s	fi
special-page	Tietoja sivusta ”$1”	fi
footer	Tietosuojakäytäntö	fi,fit
footer	Tietošuojakäytäntö	krl
footer	Tietuo $s	krl
item	Tihdanglam anpuite	lus
item	Tihdanglam thar	lus
fold	Tiivistä	fi
languages	Tik uksejse taketzalis	ppl
tagline	Tikang ha $s	war
footer	Tikanga tūmataiti	mi
contents	Tikessiyin	rif
item	Tikina e rawa ni tabaki	fj
modified	Tikklt tamggarut ɣ tettusnfal tasna ad tga t ass n $1, ɣ $1.	shi
languages	Til qoʻshish	uz
menu	Til variantini oʻzgartirish	uz
item	Tilbage til siden »$1«.	da
item	Tilbake til siden «$1».	no
item	Tilfeldig	nn
item	Tilfeldig side	nn,no
item	Tilfældig	da
item	Tilfældig side	da
item	Tilføj diskussion	da
item	Tilføj emne	da
languages	Tilføj sprog	da
item	Tilkynningar	is
languages	Tillar	uz
edit-page	Tillatelsesfeil	no
item	Tillbaka till sidan "$1".	sv
jump	Tilombus hilo:	dtp
item	Tilvildarlig síða	fo
error	Tilvísunar villa: $1	is
redirect	Tilvísunarsíða	is
redirect-page	Tilvísunarsíða	is
menu	Timeẓriwin	rif
item	Tin nhắn	vi
item	Tin tức	vi
hidden-categories	Tinago nga kaarangay	war
hidden-categories	Tinago nga kategorya	hil
hidden-categories	Tinago nga mga kaarangay	war
hidden-categories	Tinago nga mga kategorya	hil
menu	Tindakan	id,ms
menu	Tindakan halaman	id
menu	Tindakan laman	ms
footer	Tinepo privasi	gor
item	Ting-ji̍p	nan-latn-tailo
item	Tingnan	tl
item	Tingnan ang kasaysayan	tl
history-page	Tingnan ang mga tala para sa pahinang ito	tl
edit	Tingnan ang source	tl
item	Tingnan ang source	tl
edit-page	Tingnan ang source ng $1	tl
item	Tingnan ang wikitext	tl
item	Tingnan sa $1	tl
tagline	Tingon $s	btm
item	Tingting	bi
item	Tinilaika siha gi halacha	ch
item	Tinkishka mushuk killkaykuna	qug
menu	Tins wey onli you go yuz wok	pcm
menu	Tins wey you go yuz wok	pcm
item	Tionndadh a ghabhas a chlò-bhualadh	gd
item	Tiparlanacêk versiya	gag
item	Tipihaere	mi
item	Tipărire	ro
retrieved	Tiré fora da "$1"	rgn
item	Tisk	sl
missing-page	Titlu incorect	ro
missing-page	Titolo non corretto	it
missing-page	Titull i keq	sq
category-page	Tiu ĉi kategorio nuntempe enhavas neniun paĝon aŭ aŭdovidaĵon.	eo
edit-notice	Tiu ĉi paĝo estas ŝlosita por malebligi redaktadon.$1	eo
item	Tiwisi	rif,shi,tzm
retrieved	Tixđēt min "$1"	aeb-latn
contents	Tiyakkuna	qug
footer	Tiätusyejikeevâtlâšvuotâ	smn
jump	Tiéu gáu:	cdo,cdo-latn
item	Ti̍k-sû-ia̍h	nan-latn-tailo
item	Tiẓṛigin ag ta	rif
language	Tiếng Việt	vi
hidden-categories	Tjiegos kategorija	sje
menu	Tlachiyaliztli	nah
redirect-page	Tlahkwilolamatl mokwepketl	nah
item	Tlapatlalistli inechka	nah
menu	Tlatekitilli	nah
item	Tlač	sk
tagline	Tlen $s	nah
contents	Tlen kipiya ni tlahkwilolli	nah
item	Tlen mosalohtok nikanin	nah
footer	Tlhapa diatla	tn
search	Tlua	mrh
jump	Tluana lâ chaka	mrh
modified	Tluka leri rihetelele ku lulamisiwa hi $1, nkarhi kuri $1.	ts
item	Tluka rin'wana na rin'wana	ts
special-tab	Tluka ro hlawuleka	ts
redirect-page	Tluka ro kongomisa	ts
item	Tluka-Nkulu	ts
main-page	Tlukankulu	ts
jump	Tlulela eka:	ts
languages	To bahasa uwēwo	gor
edit-page	To jest drobna zmiana	pl
languages	To ogbè devo lẹ mẹ	guw
item	Toate paginile	ro
special-page	Toate paginile cu prefix	ro
modified	Tobm ban lagii wadga kena baa $1 n $1	nmz
footer	Tocante a $s	ast
item	Todas as páginas	pt,pt-br
special-page	Todas as páginas com prefixo	pt-br
special-page	Todas as páginas iniciadas por	pt
item	Todas as páxinas	gl
special-page	Todas as páxinas con prefixo	gl
item	Todas las páginas	es
special-page	Todas las páginas con prefijo	es
footer	Todo o contido está dispoñible baixo a licenza $1, agás que se indique o contrario.	gl
menu	Todohukanji fie a sọgan dinnu te tọn	guw
item	Tofällige Siet	nds
item	Togdgu kpatrguu	nmz
fold	Toggle $1 subsection	en
menu	Toggle sidebar	en
fold	Toggle the table of contents	en
menu	Togol batang sisi	ms
fold	Togol isi kandungan	ms
fold	Togol subbahagian $1	ms
item	Togpi duvo	gom-latn
menu	Toimingud	et
menu	Toiminnot	fi
item	Toimintosivu	fi
special-tab	Toimintosivu	fi
item	Toimintosivut	fi
special-tab	Toimintošivu	krl
item	Toimâsiijđoh	smn
special-tab	Toimâsijđo	smn
item	Toimõndaq	vro
item	Toini toiseh liittyjät kohennukšet	krl
languages	Toizil kielil	olo
languages	Toižil kelil	vep
language	Tojikī	tg-latn
language	Tok Pisin	tpi
item	Tok abaut am	pcm
footer	Tokante $s	pap
item	Tokoni	to,wls
item	Toktobure holboro futa	mnc
item	Toktok	tpi
menu	Tol	ang
jump	Tolela ko:	tn
item	Toletzt ännert	nds
item	Tolong	btm,pag
language	Tolışi	tly
footer	Tomimbihu $s	gor
item	Tongtongan	pag
item	Tonopolann Ànachur ko	hoc-latn
footer	Tontang $s	kge
menu	Tontoŋ boma	dga
menu	Tools	en,gpe,na
fold	Top	nl
item	Topik baharu	ms
item	Topik baru	id
item	Topluluk portalı	tr
item	Torna a la pàgina "$1".	ca
item	Torna al vecchio aspetto	it
contents	Torėnīs	sgs
item	Tosınnanlı maqala	kaa
item	Totes les pàgines	ca
special-page	Totes les pàgines per prefix	ca
edit-page	Toto je drobná úprava	sk
item	Toufällige Siede	stq
menu	Toulys	kw
menu	Toulys personel	kw
item	Toutes les pages	fr
special-page	Toutes les pages commençant par…	fr
item	Tovallige syde	nds-nl
menu	További projektek	hu
search	Tracher	pcd
search	Trachi	nrm
retrieved	Traesto fora da Wikipèdia - L'ençiclopedia łìbara e cołaboradiva in łéngua Vèneta "$1"	vec
item	Trajan link	sr-el
item	Trajna povezava	sl
item	Trajna poveznica	hr
item	Trajna veza	sh-latn,sr-el
item	Trajni link	bs,sh,sh-latn
item	Trajny wotkaz	hsb
item	Trang	vi
item	Trang Chính	vi
main-page	Trang Chính	vi
menu	Trang Web	vi
item	Trang chính	vi
item	Trang cá nhân	vi
menu	Trang dành cho người dùng chưa đăng nhập	vi
item	Trang dự án	vi
item	Trang mới	vi
item	Trang ngẫu nhiên	vi
missing-page	Trang này chưa được tạo ra.	vi
missing-page	Trang này hiện đang trống.$1	vi
languages	Trang này không có sẵn trong ngôn ngữ khác.	vi
edit-notice	Trang này đã bị khóa không cho sửa đổi hoặc tác động khác.$1	vi
viewed	Trang này đã được đọc $n lần.	vi
viewed	Trang này đã được đọc một lần.	vi
modified	Trang này được sửa đổi lần cuối vào $1, $1.	vi
file-page	Trang sau sử dụng tập tin này:$1	vi
file-page	Trang sử dụng tập tin	vi
item	Trang theo dõi	vi
item	Trang thành viên	vi
item	Trang thảo luận thành viên	vi
category-page	Trang trong thể loại “$1”	vi
item	Trang trợ giúp	vi
item	Trang đặc biệt	vi
redirect	Trang đổi hướng	vi
redirect-page	Trang đổi hướng	vi
item	Trase	nap
item	Trasi	scn
item	Trasladar	es
search	Traži	bs,hr
old-revision	Trenutna redakcija s časom $1	sl
old-revision	Trenutna verzija	bs,sr-el
old-revision	Trenutna verzija na dan $1 u $1	bs
old-revision	Trenutna verzija na datum $1 u $1	sr-el
item	Trenutni dogodki	sl
missing-page	Trenutno nema teksta na ovoj stranici.$1	bs,sr-el
missing-page	Trenutno ni na tej strani nobenega besedila.$1	sl
menu	Tresna pertsonalak	eu
menu	Tresnak	eu
footer	Treść udostępniana na licencji $1, jeśli nie podano inaczej.	pl
item	Trinti	lt
item	Trocamientos atados	lad
item	Trocamientos freskos	lad
item	Trocar	lad
redirect-page	Trochferwiisside	fy
redirect-page	Trochferwizing nei:	fy
categories	Trokiñ	arn
retrieved	Truggeplekt van "$1"	zea
search	Truova	nap
item	Trvaly link	isv-latn
item	Trvalý odkaz	cs,sk
item	Tràse	roa-tara
footer	Trâ $s	rup
menu	Trình đơn chính	vi
menu	Trình đơn thành viên	vi
special-page	Trích dẫn	vi
item	Trích dẫn trang	vi
item	Trích dẫn trang này	vi
item	Trükükujo	vro
item	Trɔ asi le eŋu	ee
redirect-page	Trɔe yi:	ee
item	Trợ giúp	vi
edit-notice	Trợ giúp sửa đổi	vi
item	Trợ giúp về MediaWiki	vi
item	Tsakemɔ	gaa
item	Tsakemɔi hee	gaa
item	Tsakemɔi ni je	gaa
jump	Tsallakiy tanayii:	bol
main-page	Tsamba Lalikulu	ny
item	Tsamba lalikulu	ny
search	Tschertgar	rm
contents	Tse kahare	st
item	Tsebe e e sa tlhomamang	tn
special-tab	Tsebe e faphegileng	tn
item	Tsebe ya konokono	tn
main-page	Tsebe ya konokono	tn
modified	Tsebe ye e fetotswe la bofelo kadi $1, ka $1.	tn
item	Tsena	nso,tn
language	Tsetsêhestâhese	chy
jump	Tshiau-tshē	nan-latn-tailo
search	Tshiau-tshē	nan-latn-tailo
item	Tshimuenekelu tshia kupatula	lua
item	Tshinganyi links muaba eu	lua
item	Tshintsha	xh
item	Tshisumbu tshia kashidi	lua
language	Tshivenda	ve
hidden-categories	Tshàng-khí-lâi ê luī	nan-latn-tailo
jump	Tsiba uye....	xh
item	Tsikba'al	yua
modified	Tsit ia̍h siōng-bé tī $1，$1 ū pian-tsip--kè.	nan-latn-tailo
tagline	Tso $s	ee
redirect-page	Tsuán-ia̍h	nan-latn-tailo
item	Tsuè-kūn ê kái-piàn	nan-latn-tailo
search	Tsvaga	sn
menu	Tsweletso	tn
languages	Tu na $s sú jazykové odkazy vpravo hore vedľa názvu článku. Ísť hore.	sk
edit-notice	Tu vari apskatīt un nokopēt šīs lapas vikitekstu.$1	lv
redirect-page	Tubbin in:	bol
item	Tuchi tapülh rume	arn
redirect-page	Tudalen ailgyfeirio	cy
item	Tudalen ar hap	cy
special-tab	Tudalen arbennig	cy
item	Tudalennau arbennig	cy
menu	Tudutudu	bbc-latn
item	Tufelag sidj	frr
footer	Tuhoy sa $s	cps
menu	Tuilkist	sco
item	Tuisblad	af
main-page	Tuisblad	af
search	Tuju ke	id
item	Tukar ke wajah lama	ms
menu	Tukar kelainan bahasa	ms
footer	Tukulzungun ñi pin ley	arn
special-page	Tukuyin	tl
item	Tulaika	ch
footer	Tulak	ban
menu	Tuldɛm	kri
item	Tule	vep
item	Tulong	ilo,tl
item	Tulong patungkol sa MediaWiki	tl
edit-notice	Tulong sa pagbabago	tl
item	Tulosta	fi
item	Tulostettava versio	fi
notice	Tulostettavaa versiota ei enää tueta ja siinä voi olla renderöintivirheitä.$1	fi
categories	Tuluba	lg
item	Tulungan	mui
item	Tum kel kupla hir	nov
contents	Tumayin	shi
fold	Tumbeta	ts
jump	Tumbo sa:	cps
categories	Tumbung	bjn
hidden-categories	Tumbung tapatak	bjn
item	Tumuwoto log	gor
retrieved	Tun nyai "$1"	kaj
footer	Tunggəd sa $s	krj
footer	Tungkul $s	pam
languages	Tungumál	is
menu	Tunigin	kab
item	Tuoreet muutokset	fi
special-page	Tuoreiden muutosten asetukset	fi
item	Tuqisiwi	ay
item	Turaqlı silteme	kaa
redirect-page	Turawa zuwa:	ha
contents	Turinys	lt
footer	Turinys pateikiamas pagal $1 jei nenurodyta kitaip.	lt
item	Turkaña	ay
categories	Turkum	uz
item	Turkum	uz
categories	Turkum:	uz
categories	Turkumlar	uz
item	Turkumlar	uz
categories	Turkumlar:	uz
item	Turnt t'ba naɦ tii	nmz
item	Tushashali twa kahǐye	hke
item	Tutte le pagine	it
item	Tutumbu permanén	su
item	Tuuben k'exa'aniko'ob	yua
item	Tuugm	nmz
main-page	Tuugm	nmz
item	Tuusum bisega	gur
redirect-page	Tuux tak:	yua
redirect-page	Tuux yaanal tu'ux le waala'	yua
item	Tuvumā	lv
contents	Tuwango	gor
item	Tuåimmseeid	sms
special-tab	Tuåimmseidd	sms
menu	Tuẓrin	shy-latn
language	Twi	tw
edit-page	Tworzenie $1	pl
menu	Twouvé	acf
item	Txantiloi	eu
language	Tyap	kcg
menu	Tyejiniävuh	smn
menu	Tyong keang	kcg
menu	Tyong kyang	kaj
item	Tyyei nkkang	kaj
menu	Työkalut	fi
menu	Työneuvot	fit
item	Tàu Hiĕk	cdo,cdo-latn
main-page	Tàu Hiĕk	cdo,cdo-latn
contents	Táboa de contidos	gl
menu	Tác vụ	vi
menu	Tác vụ trang	vi
category-page	Táto kategória momentálne neobsahuje články ani multimediálne súbory.	sk
viewed	Táto stránka bola navštívená $n-krát.	sk
viewed	Táto stránka bola navštívená raz.	sk
edit-notice	Táto stránka bola zamknutá aby sa zamedzilo úpravám.$1	sk
missing-page	Táto stránka momentálne neobsahuje žiadny text.$1	sk
languages	Táto stránka nie je k dispozícii v iných jazykoch	sk
missing-page	Táto stránka zatiaľ nebola vytvorená.	sk
menu	Táárí'ŋ ótá	fvr
modified	Tädä sivuu on jälgimäzekse muutettu $1, $1.	olo
missing-page	Tällä hetkellä tällä sivulla ei ole tekstiä.$1	fi
edit-notice	Tällä sivulla käytetty malline:	fi
edit-notice	Tällä sivulla käytetyt mallineet:	fi
languages	Tällä sivustolla ($s) kielilinkit ovat artikkelin yläosassa otsikon vieressä. Sivun yläosaan.	fi
edit-page	Tämä on pieni muutos	fi
languages	Tämä sivu ei ole saatavilla muilla kielillä.	fi
viewed	Tämä sivu on näytetty $n kertaa.	fi
viewed	Tämä sivu on näytetty yhden kerran.	fi
edit-notice	Tämä sivu on suojattu muutoksilta ja muilta toiminnoilta.$1	fi
file-page	Tämä tiedosto on jaettu $1 ja muut hankkeet saattavat käyttää sitä.$1	fi
file-page	Tämä tiedosto sisältää esimerkiksi kuvanlukijan, digikameran tai kuvankäsittelyohjelman lisäämiä lisätietoja.$1	fi
file-page	Tämän $1-esikatselun koko koskien $1-tiedostoa: $1.	fi
file-page	Tämän esikatselun koko: $1.	fi
menu	Tändä	sg
item	Tänne viittaavat sivut	fi
category-page	Tässä luokassa ei ole sivuja eikä tiedostoja.	fi
footer	Tästä $s	fit
missing-page	Tätä sivua ei ole vielä luotu.	fi
file-page	Tätä tiedostoa ei käytetä millään sivulla.$1	fi
footer	Tääteja $s	vot
item	Tèngghu riwayât	mad
item	Télécharger le PDF	fr
item	Téléverser un fichier	fr
item	Téma hozzáadása	hu
menu	Témbongan	su
item	Témbongkeun jujutan	su
search	Téné	igl
item	Têkeve	ku-latn
missing-page	Tên trang sai	vi
item	Tên-ngi̍p	hak,hak-latn
edit-notice	Të lutem vër re se të gjitha kontributet në $s konsiderohen të lëshuara sipas $1 (shih $1 për detaje).$1	sq
edit-notice	Të lutem vër re se të gjitha kontributet në $s mund të redaktohen, ndryshohen ose hiqen nga kontribues të tjerë.$1	sq
item	Tërëkon ang maragtas	krj
retrieved	Tëut da "$1"	lld
search	Tìm kiếm	vi
search	Tìm kiếm trên $s	vi
special-page	Tìm kiếm đóng góp	vi
missing-page	Título incorrecto	es,gl
missing-page	Título inválido	pt,pt-br
jump	Tó tí:	igl
item	Tó-uī liân kàu tsia	nan-latn-tailo
item	Tó-ūi liân kàu chia	nan,nan-latn-pehoeji
footer	Tódù $s	igl
menu	Tól	fo
item	Tópico novo	pt
retrieved	Tôt da "$1".	egl
languages	Tõisin keelin	vro
menu	Több	hu
item	Töhfələr	az
item	Töhfələrim	az
categories	Törkem	tt-latn
categories	Törkemnär	tt-latn
item	Törlés	hu
menu	Tööriistad	et
menu	Tööriisõd	vot
item	Tùy chọn	vi
special-page	Tùy chọn thay đổi gần đây	vi
item	Túkwa	dua
language	Tûnsî	aeb-latn
tagline	Tü $s	guc
item	Tü alaasajaaka sümaa	guc
modified	Tü ashajuushika tüü anaatünüsü no'u chi ka'i $1, maka jalapüshi $1 oora.	guc
modified	Tüfachi tapülh inangechi kakünungey $1 mew, $1 mew.	arn
item	Tüm sayfalar	tr
language	Türkmençe	tk
language	Türkçe	tr
menu	Tüüriistaq	vro
item	Tāia	mi
viewed	Tę stronę obejrzano $n razy.	pl
viewed	Tę stronę obejrzano tylko raz.	pl
modified	Tę stronę ostatnio edytowano $1, $1.	pl
menu	Tīeažād	liv
item	Tō̤-lâung	cdo,cdo-latn
jump	Tšweletšo	nso
menu	Tšwelotšo	nso
item	Tūraqty sılteme	kk-latn
languages	Tǝlam gadǝ lan	knc,kr
item	Tɔ'ɔŋir linɛ pʋ tiakida/Apʋtiakid tɔ'ɔŋir	kus
item	Tɔgum	gur
contents	Tɔm keem	kbp
item	Tɔrgm	nmz
item	Tɔtrɔ siwo kaa afii	ee
item	Tɔtrɔ yeyeawo	ee
item	Tɔɔraa pɛllɛ	dga
menu	Təmšo bykə	tly
item	Təsadüfi	az
item	Təsadüfi səhifə	az
menu	Tʋntʋn bʋʋhʋ	wlx
menu	Tʋʋzɩtʋ	kbp
item	Tạo	vi
edit-page	Tạo $1	vi
item	Tạo chủ đề	vi
item	Tạo tài khoản	vi
item	Tải lên tập tin	vi
item	Tải về PDF	vi
item	Tải về bản in	vi
item	Tất cả các trang	vi
special-page	Tất cả các trang trùng với tiền tố	vi
item	Tập tin	vi
file-page	Tập tin gốc	vi
file-page	Tập tin này chứa thông tin bổ sung, có thể được thêm từ máy ảnh kỹ thuật số hoặc máy quét được sử dụng để tạo hoặc số hóa tập tin.$1	vi
file-page	Tập tin này đặt tại $1 và các dự án khác có thể dùng chúng.$1	vi
item	Tẹnmẹ intẹnẹt tọn tẹwẹ tofi	guw
tagline	Từ $s	vi
item	T’ringan na zzngayan	tay
main-page	T’ringan na zzngayan	tay
redirect-page	T’ringun pawsa’ sa	tay
item	U blizini	bs,hr,sh-latn,sr-el
jump	U bood:	so
notice	U hebt $1 ($1).	nl
missing-page	U hebt een link gevolgd naar een pagina die nog niet bestaat.$1	nl
edit-notice	U hebt geen toestemming om $1, want:$1	nl
notice	U hebt nieuwe berichten op uw overlegpagina	nl
edit-notice	U kunt de brontekst van deze pagina bekijken en kopiëren.$1	nl
footer	U meyjul u kaláanta´al ba'al ti´ máak	yua
category-page	U ovoj kategoriji nema stranica i datoteka.	sh-latn
category-page	U ovoj kategoriji trenutačno nema članaka ni medija.	hr
redirect-page	U sii toosi:	so
modified	Ua kāloli ʻia kēia ʻaoʻao i ka lā $1, ma ka hola $1.	haw
item	Uah	ban
item	Uahan mapaiketan	ban
item	Uahan sané mangkin	ban
retrieved	Uannga aaneqartoq "$1"	kl
item	Ubaan been kaitan	bdr
item	Ubaan betiru	bdr
item	Ubade holboro afaha	mnc
item	Ubah ke bekait	iba
item	Ubah ti baru	iba
menu	Ubah varian bahasa	id
search	Ubidire	ruq-latn
item	Ubufasha	rw
item	Udi utshitulula	lua
item	Udskriftsvenlig udgave	da
item	Udskriv	da
item	Udxul	aeb-latn
menu	Uffruf	pfl
jump	Ugrás a kereséshez	hu
jump	Ugrás a navigációhoz	hu
jump	Ugrás a tartalomhoz	hu
backlink	Ugrás ehhez:	hu
backlink	Ugrás fel	hu
jump	Ugrás:	hu,hu-formal
jump	Ugrás: navigáció, keresés	hu
missing-page	Ugyldig titel	da
missing-page	Ugyldig tittel	no
item	Ugọbọ mgbọ geelek	ann
item	Uhlovo unotsikika	sn
item	Uiké	yrl
menu	Uirlisí	ga
tagline	Uit $s	nl
fold	Uitvouwen	nl
search	Ujarlerit	kl
main-page	Ujui Afaha	mnc
item	Ujui afaha	mnc
item	Ukem ukpongo mkpo	ibb
menu	Uključi / isključi bočnu traku	hr
menu	Uključi/isključi bočnu traku	bs
fold	Uključi/isključi podsekciju $1	bs
fold	Uključi/isključi sadržaj	bs
item	Ukpatu	ann
hidden-categories	Ukryta kategoria	pl
hidden-categories	Ukryte kategorie	pl
footer	Ukugabisha	rn
redirect-page	Ukuk pipa ɬatwa kopa:	chn
footer	Ukum pribadi	bdr
file-page	Ukuran asli	id
file-page	Ukuran pratayang $1 ini dari berkas $1 ini: $1	id
file-page	Ukuran pratayang ini: $1.	id
modified	Ukurasa huu umebadilishwa kwa mara ya mwisho tarehe $1, saa $1.	sw
special-tab	Ukurasa maalumu	sw
item	Ukurasa wa bahati	sw
item	Ukurasa wa kuchapika	sw
redirect-page	Ukurasa wa kuelekeza	sw
edit-page	Ukázat náhled	cs
edit-page	Ukázat změny	cs
categories	Ulam	crh-ro
categories	Ulamlar	crh-ro
jump	Ulifolau	sm
menu	Ulifolau	sm
edit-page	Uložit změny	cs
edit-page	Uložiť stránku	sk
edit-page	Uložiť zmeny	sk
item	Ulpe	vls,zea
menu	Ulpmiddeln	vls
menu	Ulpmiddels	zea
modified	Ultima editare a paginii a fost efectuată la $1, ora $1.	ro
modified	Ultima modifica il $1 alle $1	it
modified	Ultima modificare pe $1, la $1	ro
item	Ultimas midadas	rm
item	Ultime modifiche	it
item	Ultime mudifiche	co
item	Ultimi mudamënc	lld
item	Ultins cambiaments	fur
retrieved	Ulzõ vȯtštõd "$1"	liv
item	Umachetton na tinilaika siha	ch
backlink	Umakyat	tl
backlink	Umakyat pabalik	tl
backlink	Umakyat patungo:	tl
edit	Umbayan i ebpunan	mdh
redirect-page	Umgleiteti Syte	gsw
redirect-page	Umlaidung uff:	pfl
menu	Ummizt tīeažād	liv
menu	Ummuɣ n tunigin	kab
item	Umræða	is
item	Umschalten zum bisherigen Aussehen	de
footer	Umthetho wokugodl'ulwazi ngomntu	xh
categories	Umuce	rn
hidden-categories	Umuce unyegeje	rn
item	Umuna a Panid	ilo
main-page	Umuna a Panid	ilo
item	Umurupiawa	yrl
menu	Umuɣ n tunigin	shy-latn
menu	Umuɣ n usara	tzm
tagline	Un article de $s	frc
tagline	Un article de $s.	oc
item	Un pájina kualker	kea
item	Una pachina a l'azar	an
item	Una pagina a caso	it
item	Una pagina a l'azard	oc
item	Una pagina a sort	lmo
item	Una pàgina a casu	sdc
modified	Una qupperneq kingullermik allanngortinneqarsimavoq $1	kl
item	Unang Pahina	bto,tl
main-page	Unang Pahina	bto,tl
item	Unang Panid	ceb
main-page	Unang Panid	ceb
item	Unang pahina	tl
item	Uncedo	xh
category-page	Underkategoriar	nn
category-page	Underkategorier	da,no,sv
category-page	Undirflokkar	is
item	Unduh PDF	id
missing-page	Une honetan ez dago testurik orrialde honetan.$1	eu
item	Une pagjine a câs	fur
menu	Unelte	ro
menu	Unelte pentru pagina de utilizator	ro
menu	Unelte pentru pagină	ro
menu	Unelte personale	ro
menu	Unelte wiki	ro
special-page	Unesite ime stranice da biste videli izmene na stranicama koje su povezane sa ili sa te stranice.$1	sr-el
special-page	Unesite ime stranice da biste vidjeli promjene na stranicama povezanim s ovom ili s nje.$1	hr
special-page	Unesite naziv stranice da biste vidjeli izmjene povezanih stranica.$1	sh-latn
item	Unggah berkas	id
missing-page	Ungültiger Titel	de
item	Unnaschdidzung	pfl
item	Unsay mga misumpay dinhi	ceb
fold	Unterabschnitt $1 umschalten	de
category-page	Unterkategorien	de
footer	Unuha tušan be guwebure getukelere gisun	mnc
item	Unwatch	en
item	Unwene echi mgburudun̄	ann
item	Unwene ògbaan̄ me lek	ann
special-page	Upišite naziv stranice da biste vidjeli izmjene koje vode na ili sa te stranice.$1	bs
item	Upload fil	da
item	Upload file	en
file-page	Uporaba datoteke	hr,sl
item	Uporabniška stran	sl
menu	Uporabniški meni	sl
item	Uporabniški pogovor	sl
history-page	Uporedi izabrane izmene	sr-el
history-page	Uporedi izabrane izmjene	sh-latn
history-page	Uporedi označene verzije	bs
file-page	Upotreba datoteke	bs,sh-latn,sr-el
edit-notice	Upotrebljeni šabloni ($n):	sh-latn
error	Upozorenje: Naslov za pokazivanje »$1« zanemaren je jer nije jednak stvarnom naslovu stranice.	hr
error	Upozorenje: Naslov za prikaz "$1" zanemaren je jer ne odgovara stvarnom naslovu stranice.	bs
error	Upozorenje: Naslov za prikaz "$1" zanemaren je jer nije istovetan stvarnom naslovu stranice.	sh-latn
error	Upozorenje: Naslov za prikaz „$1” je ignorisan pošto nije ekvivalentan stvarnom naslovu stranice.	sr-el
edit-notice	Upozorenje: Niste prijavljeni.$1	bs,sr-el
error	Upozorenje: Ova stranica poziva šablon $1, koji uzrokuje petlju šablona (beskonačni rekurzivni poziv).	sh-latn
error	Upozorenje: Podrazumevani ključ svrstavanja „$1” menja raniji podrazumevani ključ svrstavanja „$1”.	sr-el
error	Upozorenje: Pokaži naslov »$1« poništava prethodni naslov za pokazivanje »$1«.	hr
error	Upozorenje: Postavljeni ključ sortiranja "$1" zamjenjuje raniji ključ "$1".	bs,sh-latn
error	Upozorenje: Prikazivani naslov "$1" poništava prethodni naslov "$1".	bs
error	Upozorenje: Prikazni naslov "$1" zameniće prethodnito prikazan naslov "$1".	sh-latn
error	Upozorenje: Razvrstavanje po "$1" poništava ranije razvrstavanje po "$1".	hr
error	Upozorenje: Stranica poziva $1, što izaziva petlju (beskonačni ponavljajući poziv).	sr-el
error	Upozorenje: Veličina uključenih predložaka je prevelika.	hr
error	Upozorenje: naslov za prikaz „$1” zameniće postojeći „$1”.	sr-el
edit-notice	Upozorenje: niste prijavljeni.$1	hr
error	Upozorenje: veličina obuhvaćenog šablona je prevelika.	sr-el
error	Upozorenje: Šablon koji je uključen je prevelik.	sh-latn
item	Upozornenia	sk
error	Upozornenie: DEFAULTSORT s triediacim kľúčom „$1“ prepisuje vyššie nastavenú hodnotu „$1“.	sk
edit-notice	Upozornenie: Nie ste prihlásený.$1	sk
error	Upozornenie: Predchádzajúci titulok (DISPLAYTITLE) „$1“ je nahradený titulkom „$1“.	sk
error	Upozornenie: Táto stránka volá $1, čo spôsobuje slučku šablóny (nekonečné rekurzívne volanie).	sk
error	Upozornenie: Vkladaná šablóna je príliš veľká.	sk
error	Upozornenie: Zobrazovaný názov „$1“ bol ignorovaný pretože sa nezhoduje so skutočným názvom stránky.	sk
item	Upozornění	cs
error	Upozornění: Implicitní klíč řazení (DEFAULTSORTKEY) „$1“ přepisuje dříve nastavenou hodnotu „$1“.	cs
error	Upozornění: Předchozí zobrazovaný název „$1“ je nahrazen zobrazovaným názvem „$1“.	cs
error	Upozornění: Tato stránka volá $1, což způsobuje smyčku šablon (nekonečné rekurzivní volání).	cs
error	Upozornění: Zobrazovaný název „$1“ byl ignorován, neboť není ekvivalentní skutečnému názvu stránky.	cs
file-page	Upphafleg skrá	is
special-page	Upplýsingar um $1	is
edit	Upraviť	sk
item	Upraviť	sk
edit	Upraviť sekciu: $1	sk
edit	Upraviť zdroj	sk
item	Upraviť zdroj	sk
edit	Upraviť úvodnú sekciu tejto stránky	sk
item	Ur bajenn dre zegouezh	br
footer	Uraho we ruvaravando	sn
menu	Urambazaji	sw
item	Urdeme cagnamiente	nap
edit	Uredi	bs,hr,sh-latn,sl,sr-el
item	Uredi	bs,hr,sh,sh-latn,sl,sr-el
edit	Uredi izvor	bs,sr-el
item	Uredi izvor	bs,sr-el
edit	Uredi kod	sh-latn
item	Uredi kod	sh-latn
edit	Uredi kodo	sl
item	Uredi kodo	sl
edit	Uredi kôd	hr
item	Uredi kôd	hr
edit	Uredi odlomak "$1"	bs
edit	Uredi odlomak: $1	hr
edit	Uredi prvi odlomak ove stranice	hr
edit	Uredi razdelek: $1	sl
item	Uredi stran	sl
edit	Uredi uvodni odlomak ove stranice	bs
edit	Uredi vodilni razdelek strani	sl
edit	Uredite odeljak „$1”	sr-el
edit	Uredite odjeljak "$1"	sh-latn
edit	Uredite uvodni odeljak ove stranice	sr-el
edit	Uredite uvodni pasus ove stranice	sh-latn
edit-page	Urejanje strani $1	sl
edit-page	Urejanje strani $1 (razdelek)	sl
special-page	Uređivanja	hr
edit-page	Uređivanje: $1	sh-latn
edit-page	Uređivanje: $1 (odjeljak)	sh-latn
edit-page	Uređujete $1	bs,hr
edit-page	Uređujete $1 (dio)	bs
edit-page	Uređujete $1 (odeljak)	sr-el
edit-page	Uređujete $1 (odlomak)	hr
edit-page	Urmărește această pagină	ro
item	Urmărire	ro
file-page	Următoarea pagină folosește acest fișier:$1	ro
file-page	Următoarele $n de pagini folosesc acest fișier:$1	ro
file-page	Următoarele $n pagini folosesc acest fișier:$1	ro
special-page	Următoarele pagini conțin legături către $1:$1	ro
item	Urnosen	ilo
modified	Uru rupapuro ruheruka guhindurwa italiki rya $1, isaha ya $1.	rw
modified	Uru rupapuro ruheruka guhinyanyurwa igenekerezo rya $1, isaha ya $1.	rn
item	Urubuga rwamaho	rn
item	Urulay	bcl
item	Urupapuro nyamukuru	rn
main-page	Urupapuro nyamukuru	rn
special-tab	Urupapuro rudasanzwe	rn
item	Urupapuro rushoboka	rn
redirect-page	Urupapuro rwerekeza	rn
special-tab	Urupapuro rwihariye	rw
footer	Urusan sandiri	abs
menu	Urutonde rwo gushakisha	rn,rw
tagline	Us $s Wiki	gsw
tagline	Us Wik$1	gsw
item	Usapan	tl
item	Usapang tagagamit	tl
item	Usba	ceb
item	User contributions	en
special-page	User contributions for $1	en
menu	User menu	en
menu	User navigation	en
item	User page	en
menu	User page tools	en
item	User talk	en
file-page	Ushbu fayl $1ga yuklangan, shuning uchun boshqa loyihalarda ham qoʻllanilishi mumkin.$1	uz
special-page	Ushbu maxsus sahifa unga bogʻlangan sahifalardagi soʻnggi oʻzgarishlarni koʻrsatadi.$1	uz
missing-page	Ushbu sahifa hozircha yaratilmagan.	uz
history-page	Ushbu sahifaga doir qaydlarni koʻrsat	uz
search	Usikári	yrl
item	Usio sio ukpungo mkpo	ibb
item	Usizo	zu
file-page	Uso do arquivo	pt-br
file-page	Uso do ficheiro	gl
file-page	Usos del archivo	es
history-page	Usporedi odabrane inačice	hr
item	Ustawienia	pl
menu	Usteyes	wa
menu	Usteyes da vosse	wa
item	Ustvari	sl
item	Ustvari račun	sl
edit-page	Ustvarjanje strani $1	sl
menu	Usung Nagha adu nam	ibb
item	Usuário discussão	pt-br
item	Usuń	pl
jump	Usó kití:	yrl
tagline	Ut $s Wiki	fy
tagline	Ut Wik$1	fy
item	Utama	id
menu	Utensiles	ie,nov
menu	Utensili	io
menu	Utensils	rm
menu	Utensils persunals	rm
item	Utente	it
menu	Utiles	lfn
menu	Utiles personal	lfn
file-page	Utilisation du fichier	fr
item	Utilizador Discussão	pt
item	Utilizadora Discussão	pt
file-page	Utilizarea fișierului	ro
file-page	Utilização local do ficheiro	pt
file-page	Utilizzo del file	it
menu	Utiss	pms
menu	Utiss përsonaj	pms
contents	Utjirinaka	ay
modified	Utoljára szerkesztve $1, $1-kor	hu
item	Utshitsho olusandokwenziwa	xh
item	Utsitsho olufana nolu	xh
item	Utskriftsvennlig versjon	no
item	Utskriftsversjon	nn
item	Utskriftsvänlig version	sv
item	Utskriftswenli utgaw	jut
file-page	Utvida informasjon	nn
item	Utwórz	pl
item	Utwórz konto	pl
old-revision	Uudempi versio →	fi
item	Uudet sivut	fi
item	Uued leheküljed	et
old-revision	Uuem redaktsioon→	et
languages	Uun ööder spriaken	frr
item	Uunmelde	frr
jump	Uunngarit:	kl
menu	Uunsichten	frr
languages	Uur Sproaken	stq
item	Uus teema	et
item	Uusi aihe	fi
search	Uusâ	smn
tagline	Uut $s	stq,zea
item	Uuvvet muutokšet	krl
item	Uvvet kohendukset	olo
edit-notice	Uvědomte si, že všechny příspěvky do $s mohou být ostatními uživateli upraveny, pozměněny či odstraněny.$1	cs
error	Uwaga: Domyślnym kluczem sortowania będzie „$1” i zastąpi on wcześniej wykorzystywany klucz „$1”.	pl
edit-notice	Uwaga: Nie jesteś zalogowany.$1	pl
error	Uwaga: Ta strona wywołuje $1, co tworzy pętlę szablonu (nieskończone wywołanie rekurencyjne).	pl
error	Uwaga: Wyświetlenie tytułu „$1” powoduje nadpisanie wcześniej wyświetlanego tytułu „$1”.	pl
error	Uwaga: Zbyt duża wielkość wykorzystanych szablonów.	pl
item	Uwam	efi
main-page	Uwu	ann
item	Uxhumano olusisigxina	xh
error	Uyarı: "$1" şeklindeki yeni başlık "$1" şeklindeki eski başlığın üzerine yazılacak.	tr
error	Uyarı: Bu sayfa, bir şablon döngüsüne (sonsuz yinelemeli çağrı) neden olan $1 şablonunu çağırmaktadır.	tr
edit-notice	Uyarı: Giriş yapmadınız.$1	tr
error	Uyarı: Sayfanın gerçek başlığına eşdeğer olmadığından "$1" başlık görüntüleniyor.	tr
error	Uyarı: Varsayılan "$1" sınıflandırma anahtarı, önceki "$1" sınıflandırma anahtarını geçersiz kılıyor.	tr
error	Uyarı: Şablon içeriği çok büyük.	tr
language	Uyghurche	ug-latn
item	Uzalutne patrya	rmy
special-tab	Uzalutno	rmy
menu	Uzanto-navigado	eo
item	Uzantopaĝo	eo
item	Uzgartish	ug-latn
file-page	Uzklikšķini uz datums/laiks kolonnā esošās saites, lai apskatītos, kā šis fails izskatījās tad.$1	lv
edit-notice	Uzmanību: tu neesi pieslēdzies.$1	lv
edit-notice	Uzmite u obzir da se smatra da su svi doprinosi u $s izdani pod $1 (v.$1	sh-latn
item	Uzraudzīt	lv
edit-page	Uzraudzīt šo lapu	lv
item	Uzraugāmie raksti	lv
tagline	Uß $s	ksh
menu	Uáinuseh	smn
tagline	Uì $s	nan-latn-tailo
item	Uštariben	rmc
menu	Uživatelská navigace	cs
item	Uživatelská stránka	cs
menu	Uživatelské menu	cs
menu	Uživatelské nástroje	cs
item	Užrakinti	lt
languages	V drugih jezikih	sl
languages	V iných jazykoch	sk
languages	V jiných jazycích	cs
item	V okolí	sk
languages	V projektu $s so jezikovne povezave na vrhu strani ob naslovu članka. Pojdi na vrh.	sl
jump	Va a l'arricerca	scn
jump	Va a:	fur,lmo,vec
jump	Va â navigazzioni	scn
item	Va'ohtama	chy
main-page	Va'ohtama	chy
item	Vaata	et
item	Vaata asukohas $1	et
history-page	Vaata logisissekandeid selle lehekülje kohta	et
edit	Vaata lähteteksti	et
item	Vaata lähteteksti	et
item	Vad som länkar hit	sv
jump	Vaedtsieh dahkoe	sma
language	Vahcuengh	za
search	Vai	gl,it
jump	Vai a:	it,scn,sdc
jump	Vai a: navigazione, ricerca	it
jump	Vai al contenuto	it
jump	Vai alla navigazione	it
jump	Vai alla ricerca	it
fold	Vaihda alaosio $1	fi
fold	Vaihda sisällysluettelo	fi
item	Vaihda vanhaan ulkoasuun	fi
menu	Vairāk	lv
item	Vajehta	vep
menu	Vakatasosoko	fj
item	Vakawasoma tabana	fj
item	Vakeriben	rmc
item	Vakituini linkki	krl
item	Vakta	is
edit-page	Vakta þessa síðu	is
item	Vaktlisti	is
item	Vakyarimata	rmy
history-page	Val av diff: markera i radioknappen för att jämföra sidversioner och tryck enter eller knappen längst ner.$1	sv
history-page	Valg af forskel: Marker med radioknapperne de versioner du ønsker at sammenligne, og tryk enter eller knappen nederst på siden.$1	da
history-page	Valg av diff: merk i radioknappene de sideversjonene du ønsker å sammenligne og trykk enter eller knappen nederst på siden.$1	no
menu	Valikko	fi
menu	Valitse kieliversio	fi
menu	Valittsõmin	vot
languages	Valodas	lv
tagline	Van $s	li,nds-nl,vls
notice	Van egy $1 ($1).	hu
tagline	Vanaf $s	af
notice	Vannak $1 ($1).	hu
search	Vaqaqara	fj
item	Varanlegur tengill	is
item	Varda l'istorego	vec
item	Varda la storia	lmo
menu	Vardų sritys	lt
jump	Vare le bɔ vuo	dga
jump	Vare le weɛre bɔ	dga
item	Varia primable	lfn
menu	Variandid	et
menu	Variantai	lt
menu	Variantar	nn
menu	Variante	ro,sq
menu	Varianten	de,nl
menu	Varianter	da,no,sv
menu	Variantes	es,fr,gl,pt,pt-br
menu	Varianti	it,lv
menu	Variantlar	az,uz
menu	Variantoj	eo
menu	Variants	ca,en
menu	Varianty	cs,sk
menu	Varijante	bs,sh-latn,sr-el
menu	Varingi	sn
error	Varning: Den här sidan innehåller för mycket mallinklusioner.	sv
error	Varning: Denna sida anropar $1 som orsakar en malloop (ett oändlig rekursivt anrop).	sv
edit-notice	Varning: Du är inte inloggad.$1	sv
error	Varning: Standardsorteringsnyckeln "$1" tar över från den tidigare standardsorteringsnyckeln "$1".	sv
error	Varning: Visningstiteln "$1" ignorerades eftersom den inte motsvarar sidans riktiga titel.	sv
error	Varning: Visningstiteln "$1" skriver över den tidigare visningstiteln "$1".	sv
edit-notice	Varoitus: Et ole kirjautunut sisään.$1	fi
error	Varoitus: Näytettävä otsikko ”$1” korvaa edellisen otsikon ”$1”.	fi
error	Varoitus: Näytettävää otsikkoa ”$1” ei huomioitu, koska se ei vastaa sivun oikeaa nimeä.	fi
error	Varoitus: Oletuslajitteluavain ”$1” korvaa aiemman oletuslajitteluavaimen ”$1”.	fi
error	Varoitus: Sisällytettyjen mallineiden koko on liian suuri.	fi
error	Varoitus: Tämä sivu kutsuu mallinetta $1 joka aiheuttaa mallinesilmukan (loputon rekursiivinen kutsu).	fi
edit-notice	Varování: Nejste přihlášen(a).$1	cs
error	Varování: Objem vkládaných šablon je příliš velký.	cs
item	Varsler	no
menu	Vartotojo meniu	lt
hidden-categories	Vaschdegglde Sachgrubbe	pfl
hidden-categories	Vaschdeggldi Sachgrubb	pfl
item	Vaste verwysing	nds-nl
footer	Vastuos kieldävymine	olo
footer	Vastuuvapaus	fi
footer	Vastuuvaphaus	fit
hidden-categories	Vastéggte Kategorie	bar
hidden-categories	Vastéggte Kategorien	bar
language	Vaďďa	vot
footer	Vaštuuvapauš	krl
menu	Vaʹlljõk	sms
modified	Va’n duillag shoh er ny reaghey er $1, ec $1.	gv
notice	Ve své diskusi máte nové zprávy	cs
edit-notice	Vedd figyelembe, hogy a $s wikin végzett összes módosítást szerkeszthetik, módosíthatják vagy eltávolíthatják más szerkesztők.$1	hu
edit-notice	Vedd figyelembe, hogy a(z) $s wikin végzett összes módosítás a(z) $1 alatt jelenik meg (lásd a(z) $1 lapot a részletekért).$1	hu
item	Vede a cronolugia	co
edit	Vedeți sursa	ro
item	Vedeți sursa	ro
item	Vedi su $1	it
edit-notice	Vedite, da lahko drugi urejevalci urejajo, spremenijo ali odstranijo kateri koli prispevek k projektu $s.$1	sl
item	Vedz isturia	rup
menu	Veel	et
menu	Vefsíða	is
menu	Vegla vetjake	aln
menu	Veglat	aln
item	Vegzat me këtu	aln
item	Vegëz e përhershme	aln
item	Veidne	lv
tagline	Veih $s.	gv
menu	Veiksmai	lt
languages	Veimataqali vosa	fj
item	Veisau e veiwekani	fj
item	Veisau vovou	fj
item	Veisautaki	fj
item	Veivuke	fj
item	Veiwasei	fj
file-page	Velikost tega predogleda $1 datoteke $1: $1.	sl
file-page	Velikost tega predogleda: $1.	sl
file-page	Velikost tohoto $1 náhledu tohoto $1 souboru: $1.	cs
file-page	Velikost tohoto náhledu: $1.	cs
file-page	Veličina $1 pregleda za ovu $1 datoteku je $1.	sr-el
file-page	Veličina ovog $1 pregleda za ovu $1 datoteku: $1.	bs
file-page	Veličina ovog $1 prikaza ove $1 datoteke: $1.	hr
file-page	Veličina ovog $1-pregleda ove $1-datoteke: $1.	sh-latn
file-page	Veličina ovog prikaza: $1.	bs,hr,sh-latn,sr-el
edit-notice	Vennligst merk at alle bidrag til $s kan bli redigert, endret eller fjernet av andre bidragsytere.$1	no
menu	Veprimet	sq
language	Vepsän kel’	vep
item	Ver	es,gl,pt
item	Ver código	es
edit	Ver código fonte	pt
item	Ver código fonte	pt
edit-page	Ver código fonte para $1	pt
edit	Ver código fuente	es
item	Ver código fuente	es
edit	Ver código-fonte	pt-br
item	Ver código-fonte	pt-br
edit-page	Ver el código de «$1»	es
item	Ver em $1	pt,pt-br
item	Ver en $1	es,gl
item	Ver fonte	pt
item	Ver historial	ast,es,es-formal
item	Ver histórico	pt,pt-br
item	Ver la istoria	lad
history-page	Ver los registros de esta página	es
edit	Ver o código fonte	gl
item	Ver o código fonte	gl
edit-page	Ver o código fonte de «$1»	gl
item	Ver o historial	gl
history-page	Ver os rexistros desta páxina	gl
history-page	Ver registos para esta página	pt
history-page	Ver registros para esta página	pt-br
fold	Verberga	sli
fold	Verbergen	de
fold	Verberriche	hrx
hidden-categories	Verborgen categorie	nl
hidden-categories	Verborgen categorieën	nl
hidden-categories	Verborhen categorie	zea
hidden-categories	Verborhen categorieën	zea
hidden-categories	Verbórge categorie	li
hidden-categories	Verbórge categorië	li
hidden-categories	Verbörgen kategory	nds-nl
hidden-categories	Verbörgen kategoryen	nds-nl
item	Verekset muutokset	fit
menu	Verkfæri	is
menu	Verkfæri notandasíðu	is
menu	Verktyg	sv
menu	Verktyg för användarsidan	sv
menu	Verktøy	nn,no
item	Verlinktes prüefe	gsw
item	Vern	nn
item	Vernda	is
special-page	Verndunarstig síðunnar	is
item	Versaun ba impresaun	tet
item	Verschieben	de
hidden-categories	Verschtoche Saachjropp	ksh
hidden-categories	Verschtoche Saachjroppe	ksh
fold	Verschwinne losse	pdc
item	Verscion da stampé	lld
item	Versción da stanpâ	lij
item	Verseja drukavuošonai	ltg
item	Vershon pa prent	pap
item	Versi boleh cetak	ms
notice	Versi boleh cetak tidak lagi disokong dan mungkin ada ralat persembahan.$1	ms
item	Versi cetak	btm,id,min
item	Versi i milo pirinon	dtp
item	Versi niraka	nia
notice	Versi yang bisa dicetak tidak lagi didukung dan mungkin memiliki kesalahan tampilan.$1	id
old-revision	Versie door $1 op $1 om $1	nl
old-revision	Versie van $1	nl
old-revision	Versija $1, kādu to atstāja $1	lv
item	Versija spausdinimui	lt
notice	Versija spausdinimui nebėra palaikoma ir gali turėti atkūrimo klaidų.$1	lt
old-revision	Versija, kas saglabāta $1	lv
old-revision	Versio $1	fi
old-revision	Versio hetkellä $1 – tehnyt $1	fi
item	Version a printar	ie
old-revision	Version actuelle	fr
item	Version bon-a për stampé	pms
old-revision	Version datée du $1 par $1	fr
old-revision	Version du $1	fr
old-revision	Version fra $1 af $1	da
old-revision	Version från den $1 av $1	sv
item	Version imprimable	fr,frc
old-revision	Version më i ri →	sq
item	Version par la stanpa	vec
item	Version pro imprimer	ia
item	Version për shtyp	aln
item	Version stampabil	fur,lmo
old-revision	Version suivante →	fr
old-revision	Version suivante →	fr
old-revision	Version vom $1, $1 Uhr	de
old-revision	Version vom $1, $1 Uhr von $1	de
item	Version wey be printable	gpe
item	Version ya go gatišega	nso
item	Version zum Drucke	pdc
old-revision	Versione attuale	it
old-revision	Versione attuale delle $1	it
item	Versione ca se stambe	roa-tara
item	Versione de imprenta	sc
old-revision	Versione del $1 alle $1 di $1	it
old-revision	Versione delle $1	it
old-revision	Versione più recente →	it
item	Versione stampabile	it
item	Versione stampèvule	co
item	Versionen	de
old-revision	Versionen fra $1	da
old-revision	Versionen från $1	sv
old-revision	Versioni aktual i datës $1	sq
old-revision	Versioni i datës $1	sq
old-revision	Versioni i datës $1 nga $1	sq
old-revision	Versioni i fundit	sq
item	Versioni i printueshëm	sq
notice	Versioni i printueshëm nuk mbështetet më dhe mund të ketë gabime renderimi.$1	sq
item	Versioni po imprentai	sro
item	Versioni sthampabiri	sdc
item	Versiono'ob ti'al imprimirbil	yua
item	Versionsgeschichte	de,de-ch,sli
item	Versionsgeskichte	stq
item	Versionsgschicht	gsw
item	Versioun imprimablle	nrm
item	Versioune weisen	lb
item	Versiun per stampar	rm
item	Versiune de tipărit	ro
item	Versiune di tipărit	ruq-latn
old-revision	Versiunea curentă	ro
old-revision	Versiunea curentă din $1	ro
old-revision	Versiunea de la data $1	ro
old-revision	Versiunea din $1, autor: $1	ro
notice	Versiunea pentru tipărire nu mai este suportată și poate avea erori de randare.$1	ro
old-revision	Versiunea următoare →	ro
item	Versiuni ti tipuseari	rup
item	Versiyonê çapkerdışi	diq
item	Versiòn bona da stampè	rgn
item	Versiòun ch'la 's pōl stampêr	eml
old-revision	Versió actual	ca
old-revision	Versió més nova →	ca
item	Versió per a impressora	ca
item	Versión pa imprentar	ast
item	Versión para imprimir	es,es-formal,gl
item	Versión ta imprentar	an
old-revision	Versjonen frå $1	nn
old-revision	Versjonen frå $1 av $1	nn
item	Verson pa imprimi	kea
hidden-categories	Verstackte Kategorie	sli
hidden-categories	Verstackte Kategorien	sli
hidden-categories	Versteckelte Abdeeling	pdc
hidden-categories	Versteckte Kategorie	de
hidden-categories	Versteckte Kategorien	de
hidden-categories	Verstecktelte Abdeelinge	pdc
hidden-categories	Versteckti Kategori	gsw
hidden-categories	Versteckti Kategorie	gsw
hidden-categories	Versteekte kategorie	af
hidden-categories	Versteekte kategorieë	af
hidden-categories	Verstekene Kategorie	nds
hidden-categories	Verstekene Kategorien	nds
hidden-categories	Verstoppt Kategorie	lb
hidden-categories	Verstoppt Kategorien	lb
item	Versyen ulih dichelak	iba
item	Versyon ou pé imprimé	gcf
item	Versyon pryntyadow	kw
item	Versão imprimível	pt
item	Versão para imprimir	pt-br
old-revision	Versão posterior →	pt-br
history-page	Vertaile valittuja versioita	fi
item	Verwante veranderings	af
item	Verwante wijzigingen	nl
item	Verwijderen	nl
item	Verwijzingen naar deze pagina	nl
item	Verwysingen hyrhinne	nds-nl
item	Verze k tisku	cs
notice	Verze k tisku již není podporovaná a může obsahovat chyby s vykreslováním.$1	cs
old-revision	Verze z $1	cs
old-revision	Verze z $1, kterou vytvořil $1	cs
old-revision	Verze z $1, kterou vytvořila $1	cs
item	Verzia pre tlač	sk
notice	Verzia tlače už nie je podporovaná a môže obsahovať chyby pri vykresľovaní.$1	sk
old-revision	Verzia z $1	sk
old-revision	Verzia z $1, ktorú vytvoril $1	sk
old-revision	Verzia z $1, ktorú vytvorila $1	sk
old-revision	Verzija na dan $1 u $1	bs
old-revision	Verzija na datum $1 u $1	sr-el
old-revision	Verzija od $1	sh-latn
item	Verzija za štampanje	sh-latn
notice	Verzija za štampanje više nije podržana i može davati greške.$1	bs,sh-latn
notice	Verzija za štampanje više nije podržana.$1	sr-el
item	Verzione pe stampà	nap
item	Verêni bıvêne	diq
item	Verżjoni għall-ipprintjar	mt
item	Vessión pa emprental	ext
special-page	Veti faqeje	sq
item	Veurblaad	li
main-page	Veurblaad	li
item	Vey l’ istwere	wa
item	Vey l’ istwere	wa
file-page	Veća rezolucija nije dostupna.	bs,sh-latn,sr-el
menu	Več	sl
file-page	Veľkosť tohoto $1 náhľadu tohoto $1 súboru: $1.	sk
file-page	Veľkosť tohto náhľadu: $1.	sk
notice	Vi havas $1 ($1).	eo
notice	Vi havas novajn mesaĝojn sur via diskutpaĝo	eo
edit-notice	Vi ne rajtas $1, pro la jena kialo:$1	eo
edit-notice	Vi ne rajtas $1, pro la jenaj kialoj:$1	eo
edit-notice	Vi povas vidi kaj kopii la fonton de la paĝo.$1	eo
missing-page	Vi sekvis ligilon al paĝo ankoraŭ ne ekzistanta.$1	eo
menu	Viac	sk
categories	Vibhag	hif-latn
fold	Vid ut	nn
item	Vide 'a cronologgia	nap
item	Vide 'u cunde	roa-tara
item	Vider historia	ia
menu	Videri	rup
item	Vidi	eo,hr
history-page	Vidi evidencije za ovu stranicu	hr
edit	Vidi fonton	eo
item	Vidi fonton	eo
edit-page	Vidi fonton por $1	eo
item	Vidi historion	eo
item	Vidi izvor	hr
item	Vidi izvornik	hr
edit	Vidi kôd	hr
item	Vidi kôd	hr
edit-page	Vidi kôd stranice $1	hr
history-page	Vidi la protokolojn por ĉi tiu paĝo	eo
item	Vidi na poslužitelju	hr
item	Vidi povijest	hr
file-page	Vidi sliku u punoj veličini	hr
item	Vidi sur $1	eo
item	Vidi vikitekston	eo
menu	Vidoj	eo
item	Viehkie	sma
item	Vielībė̄jė pakeitėmā	sgs
menu	Vierīņi	ltg
item	Viesture	ltg
menu	Vietne	lv
item	View	en
item	View history	en,gpe
item	View histrei	pih
history-page	View logs for this page	en
item	View on $1	en
edit	View source	en
item	View source	en
edit-page	View source for $1	en
menu	Views	en,gpe,sco,srn
retrieved	Viežžum saajeest "$1"	smn
missing-page	Vigane pealkiri	et
item	Vigiar	pt,pt-br
edit-page	Vigiar esta página	pt,pt-br
item	Vigila	ca
edit-page	Vigila aquesta pàgina	ca
item	Vigilar	es
edit-page	Vigilar esta página	es
search	Vihima	dag
old-revision	Viimane redaktsioon: $1	et
old-revision	Viimane redaktsiooni	et
item	Viimased muudatused	et
special-page	Viimaste muudatuste seaded	et
modified	Viimeksi muokattu $1 kello $1	fi
modified	Viimekši tätä šivuo on kohenneltu $1, $1 aikah.	krl
item	Viimädseq muutmisõq	vro
modified	Viimõin muutuz: $1	vot
item	Viimõizõd muutussõd	vot
item	Viita leheküljele	et
error	Viitamistõrge: $1	et
item	Viitetiedot	fi
error	Viittausvirhe: $1	fi
menu	Vijites	lld
menu	Viki alatke	sr-el
menu	Viki alətləri	az
menu	Viki araçları	tr
menu	Viki tööriistad	et
menu	Viki įrankiai	lt
menu	Vikiaj iloj	eo
menu	Vikialatke	sh-latn
item	Vikiandmete üksus	et
edit	Vikimətni redaktə et	az
item	Vikimətni redaktə et	az
edit	Vikimətnə bax	az
item	Vikimətnə bax	az
item	Vikipediya	uz
error	Villa í skriftu: $1	is
menu	Vilwelo	tum
menu	Vilwelo vyako	tum
item	Vinclo permanent	an
edit-notice	Vinsamlegast athugaðu að öll framlög til $s eru álitin útgefin samkvæmt $1 (sjáðu $1 fyrir nánari upplýsingar).$1	is
edit-notice	Vinsamlegast athugaðu að öllum framlögum til $s kann að vera breytt eða fjarlægð af öðrum meðhöfundum.$1	is
item	Vir l'histoère	pcd
item	Viroiş	tg-latn
item	Virsioni stampàbbili	scn
item	Virsjone sa të stamparen	aae
redirect-page	Viruleeden op:	lb
redirect-page	Viruleedungssäit	lb
item	Vis	da,no
search	Vis	nn
edit-page	Vis endringer	no
edit-page	Vis forhåndsvisning	da
item	Vis historikk	no
edit	Vis kilde	da,no
item	Vis kilde	da,no
item	Vis kilden	no
edit-page	Vis kilden til $1	no
history-page	Vis loggar for denne sida	nn
history-page	Vis logger for denne siden	no
history-page	Vis loglister for denne side	da
item	Vis på $1	nn,no
edit-page	Vis ændringer	da
fold	Vis/skjul indholdsfortegnelsen	da
fold	Vis/skjul innhaldslista	nn
fold	Vis/skjul innholdsfortegnelsen	no
menu	Vis/skjul sidefelt	nn,no
fold	Vis/skjul underafsnit $1	da
fold	Vis/skjul underseksjonen $1	nn,no
menu	Vis/skjul venstremenuen	da
fold	Visa	sv
item	Visa	sv
edit-page	Visa förhandsgranskning	sv
item	Visa historik	sv
edit	Visa källa	sv
item	Visa källa	sv
edit-page	Visa källa för $1	sv
history-page	Visa loggar för denna sida	sv
item	Visa på $1	sv
item	Visa wikitext	sv
edit-page	Visa ändringar	sv
menu	Visa/dölj sidofält	sv
menu	Visae	la
item	Visas lapas	lv
item	Visi puslapiai	lt
special-page	Visi puslapiai pagal pavadinimo pradžią	lt
viewed	Visitaron esta páxina $n veces.	gl
viewed	Visitaron esta páxina unha vez.	gl
menu	Visite	aae,it,nap,roa-tara
menu	Visitis	fur
menu	Visningar	nn,sv
menu	Visninger	da,no
item	Vissza a régi megjelenéshez	hu
item	Visszatérés a(z) „$1” laphoz.	hu
backlink	Visszaugrás fel	hu
edit-page	Vista breytingar	is
edit-page	Vista síðu	is
menu	Vistas	es,es-formal,ext,gl,kea,lad
menu	Viste	lmo
menu	Viste sfarenti	co
menu	Vistes	ast,ca
history-page	Visualitza els registres d’aquesta pàgina	ca
menu	Visualizacions	an
item	Visualizar	pt-br
menu	Visualizações	pt,pt-br
item	Visualizza	it
edit-page	Visualizza anteprima	it
history-page	Visualizza i registri relativi a questa pagina	it
edit	Visualizza sorgente	it
item	Visualizza sorgente	it
item	Visualizza wikitesto	it
edit-page	Visualizza wikitesto di $1	it
item	Vitalap	hu,hu-formal
special-page	Vitna í síðu	is
item	Vitna í þessa síðu	is
item	Viungo viungavyo ukurasa huu	sw
special-tab	Vixex pan	gom-latn
item	Vixex panam	gom-latn
item	Vixiar	gl
edit-page	Vixiar esta páxina	gl
menu	Vixuałixasion	vec
item	Vizualizare la $1	ro
edit-page	Vizualizare sursă pentru „$1”	ro
menu	Vizualizări	ro
item	Viðkomandi broytingar	fo
error	Viðvörun: Birtingartitillinn "$1" er rétthærri en eldri sjálfgefinn birtingartitill "$1".	is
error	Viðvörun: Sjálfgefni röðunarlykillinn "$1" er rétthærri en eldri sjálfgefinn röðunarlykill "$1".	is
error	Viðvörun: Stærð innfellingar sniðmáta er of mikil.	is
error	Viðvörun: Sýndi titillinn „$1“ var hunsaður þar sem hann samsvarast ekki raunverulegum titli síðunnar.	is
error	Viðvörun: Þessi síða notar sniðið $1 sem veldur sniðmátslykkju (óendanlegt endurkvæmt kall).	is
file-page	Viša rezolucija nije dostupna.	hr
menu	Više	bs,hr,sh-latn,sr-el
file-page	Višja ločljivost ni na voljo.	sl
retrieved	Vižžojuvvon "$1" čujuhusas	se
fold	Vklopi kazalo vsebine	sl
fold	Vklopi podrazdelek $1	sl
special-page	Vlastnosti stránky	cs,sk
special-page	Vložením názvu stránky uvidíte změny stránek, které na stránku odkazují nebo na které stránka odkazuje.$1	cs
special-page	Vložte názov stránky, aby ste videli zmeny iných stránok, na ktoré odkazuje alebo ktoré odkazujú na danú stránku.$1	sk
language	Vlăheşte	ruq,ruq-latn
special-page	Vnesite ime strani, da si ogledate spremembe strani, povezanih na to stran ali z nje.$1	sl
notice	Vo svojej diskusii máte nové správy	sk
modified	Voaova farany tamin'ny $1 amin'ny $1 ity pejy ity.	mg
item	Você não está autenticado	pt-br
edit-notice	Você não possui permissão para $1, pelo seguinte motivo:$1	pt-br
edit-notice	Você não possui permissão para $1, pelos motivos a seguir:$1	pt-br
edit-notice	Você pode ver e copiar o código desta página.$1	pt-br
missing-page	Você seguiu um link para uma página que ainda não existe.$1	pt-br
notice	Você tem $1 ($1).	pt-br
notice	Você tem novas mensagens na sua página de discussão	pt-br
footer	Voebehoud	zea
special-page	Voer een paginanaam in om bewerkingen te zien van pagina's waarheen vanaf die pagina verwezen wordt of die ernaar verwijzen.$1	nl
special-tab	Vohbik phek	lus
item	Voir la source	fr
edit-page	Voir la source de $1	fr
edit	Voir le texte source	fr
item	Voir le texte source	fr
edit-page	Voir les modifications	fr
item	Voir l’historique	fr,frc
item	Voir sur $1	fr
edit-notice	Voit katsoa ja kopioida tämän sivun lähdetekstiä.$1	fi
footer	Vokhuzana $s	tum
language	Volapük	vo
item	Volg links	li
item	Volg verwysingen	nds-nl
item	Volgen	nl
item	Volglijst	nl
backlink	Voltar acima	pt,pt-br
item	Volver a la página «$1».	es
backlink	Volver arriba	es
item	Volver á páxina "$1".	gl
backlink	Volver ó comezo	gl
item	Vona Ngangliso	ts
footer	Voorbehoud	nl
main-page	Voorblad	vls
item	Voorkeuren	nl
categories	Vorg	gom-latn
categories	Vorgam	gom-latn
item	Vorlage	de
edit-page	Vorschau zeigen	de
item	Vorâs nubástusah	smn
contents	Votoatiny	mg
item	Votükams nulik	vo
item	Votükams teföl	vo
notice	Vous avez $1 ($1).	fr
notice	Vous avez de nouveaux messages sur votre page de discussion	fr
missing-page	Vous avez suivi un lien vers une page qui n’existe pas encore.$1	fr
edit-notice	Vous n’avez pas le droit de $1, pour la raison suivante :$1	fr
edit-notice	Vous n’avez pas le droit de $1, pour la raison suivante :$1	fr
edit-notice	Vous n’avez pas le droit de $1, pour les raisons suivantes :$1	fr
edit-notice	Vous n’avez pas le droit de $1, pour les raisons suivantes :$1	fr
edit-notice	Vous pouvez voir et copier le contenu de cette page.$1	fr
item	Vrata zajednice	bs,sh-latn
item	Vrati me na stranicu „$1”.	sr-el
backlink	Vrati se gore	sh-latn,sr-el
item	Vrati se na stari izgled	sr-el
backlink	Vrati se na vrh	bs,sh-latn,sr-el
backlink	Vrati se na:	bs,sh-latn,sr-el
item	Vrati se natrag na stranicu »$1«.	hr
item	Vrej kronologiën	aae
item	Vrnitev na stran »$1«.	sl
difference	Vrstica $1:	sl
footer	Vrywaring	af
item	Vse strani	sl
special-page	Vse strani s predpono	sl
contents	Vsebina	sl
edit-notice	Vsebino te strani si lahko ogledate in jo kopirate.$1	sl
edit-notice	Vsi prispevki k projektu $s se obravnavajo kot objave pod pogoji licence $1 (za podrobnosti glejte $1).$1	sl
tagline	Vu $s Wiki	lb
tagline	Vu Wik$1	lb
menu	Vues	frc,pcd
menu	Vuesehth	sma
item	Vuesieh histovrijem	sma
item	Vula ungene	xh
tagline	Vun $s	nds,pdc,pfl
menu	Vuosedime	sje
item	Vuosedä histurjav	sje
item	Vurnaisê peyêni	kiu
item	Vurnayışê eleqeyıni	diq
item	Vurnayışê peyêni	diq
menu	Vuwes	wa
menu	Vuäinnmõõžž	sms
item	Vuäʹpstõõzz	sms
item	Vuösieth hïsturjuv	sju
item	Vyaku sintha	tum
menu	Vyakuona	tum
search	Vykonať	sk
footer	Vyloučení odpovědnosti	cs
item	Vytisknout	cs
item	Vytvoriť	sk
item	Vytvoriť účet	sk
item	Vytvoření účtu	cs
item	Vytvořit	cs
item	Vytvořit účet	cs
edit-page	Vytvára sa $1	sk
edit-page	Vytváření $1	cs
menu	Vyudɛm	kri
file-page	Využití souboru	cs
jump	Và a cercà	lmo
jump	Và a:	egl
item	Và dent	lmo
item	Và dèinter	egl
jump	Vànni a:	lij
item	Váldosiidu	se
main-page	Váldosiidu	se
menu	Változatok	hu
edit-page	Változtatások közzététele	hu
edit-page	Változtatások megtekintése	hu
footer	Vástufriddjavuohta	se
item	Vähkke	sje
item	Väljalogimine	et
retrieved	Vällä otsit teedüskogost "$1"	vro
item	Värrhtoedimmieh nille krïense bielieh	sma
item	Väsjohne zeije!	ksh
fold	Växla innehållsförteckningen	sv
fold	Växla underavsnittet $1	sv
menu	Værktøjer	da
item	Vèdi isthòria	sdc
language	Vèneto	vec
item	Vèrsi cithak	jv
item	Vèrsi kennèng ècètha'	mad
item	Vèrsion emprimâbla	frp
item	Vèrsyon ki enprimab	gcr
item	Vèsyon pou enprime	ht
footer	Vètisman	gcf
item	Vél estorial	ext
item	Véletlen lap	hu
item	Vérsi citakeun	su
item	Vérsi cétak	ban
jump	Vés al contingut	ca
search	Vés-hi	ca
item	Vêre l’historico	frp
item	Vërsionsgeschicht	hrx
edit-page	Vëzhgo këtë faqe	sq
menu	Vìsitas	sc
menu	Vìsite	pms
menu	Vìsiti	scn,sdc
menu	Vìxite	lij
menu	Více	cs
item	Vís søgu	fo
menu	Víxla hliðarstiku af/á	is
menu	Vîşiti	egl
item	Vòblad	zea
main-page	Vòblad	zea
item	Vô danh	vi
history-page	Võrdle valitud redaktsioone	et
language	Võro	fiu-vro,vro
footer	Vöärbehold	nds-nl
item	Vöärblad	nds-nl
main-page	Vöärblad	nds-nl
history-page	Výběr rozdílu: Vyberte přepínače u revizí, které chcete porovnat, a stiskněte enter nebo tlačítko dole.$1	cs
special-page	Výsledky hledání	cs
special-page	Výsledky hledání „$1“	cs
special-page	Výsledky hľadania „$1“	sk
special-page	Výsledky vyhľadávania	sk
menu	Vārdtelpas	lv
item	Vēsture	lv
old-revision	Vėlesnė versija →	lt
file-page	Větší rozlišení není k dispozici.	cs
edit-notice	Všechny příspěvky do $s jsou zveřejňovány podle $1 (podrobnosti najdete na $1).$1	cs
item	Všechny stránky	cs
item	Všetky stránky	sk
special-page	Všetky stránky s predponou	sk
search	Vȯtšimi	liv
item	Vɛshɔn we dɛn kin print	kri
redirect-page	Vọ kọlẹna sọyi:	guw
redirect-page	Vọkọlẹna weda ehe	guw
languages	W drugich rěcach	dsb
languages	W druhich rěčach	hsb
languages	W innych językach	pl
languages	W jinych jãzëkach	csb
item	W pobliżu	pl
languages	W tym projekcie linki pomiędzy różnymi wersjami językowymi znajdują się na górze strony, naprzeciw jej tytułu. Przejdź do góry.	pl
menu	W'edwumadze	fat
footer	Waa'ee $s	om
menu	Waabam	ojb
item	Waabam gashkigwaason-maajiibii'amaw	ojb
footer	Waakkii	om
item	Waalo'ob ku yeeyal ichilo'ob	yua
footer	Waanin dem	aig
menu	Waardiny biirt	nys
error	Waarschuwing: Deze pagina roept $1 aan, wat een sjabloon kringloop veroorzaakt (een oneindige recursieve aanroep).	nl
error	Waarschuwing: Titelweergave "$1" werd genegeerd omdat deze niet overeenkomt met de werkelijke paginatitel.	nl
edit-notice	Waarschuwing: U bent niet aangemeld.$1	nl
error	Waarschuwing: de maximale transclusiegrootte voor sjablonen is overschreden.	nl
error	Waarschuwing: de standaardsortering "$1" krijgt voorrang voor de sortering "$1".	nl
error	Waarschuwing:Titelweergave "$1" overschrijft eerdere titelweergave "$1".	nl
item	Wadahadal	so
item	Wadg hɔmga	nmz
item	Wadga jugun ɦoorb	nmz
item	Wag bantayan	tl
item	Wagu kosimbanai	dtp
item	Wailitooji kesi	ff
redirect-page	Wajdalajdungs-sajdn	vmf
jump	Wajdä mid:	vmf
jump	Waksle tu:	frr
edit-notice	Wala kang permiso para $1, dahil sa dahilang ito:$1	tl
edit-notice	Wala kang permiso para $1, dahil sa mga dahilang ito:$1	tl
file-page	Wala na'ng mas malinaw.	tl
missing-page	Wala pang laman ang pahinang ito.$1	tl
missing-page	Walang ganitong natatanging pahina	tl
file-page	Walang pahinang gumagamit sa file na ito.$1	tl
special-page	Walang pahinang naka-link sa $1.$1	tl
redirect-page	Walanɛ lá :	dua
item	Wali amazray	kab,shy-latn
item	Wallifaade	ff
language	Walon	wa
footer	Walzera	avk
languages	Wam wanga	nys
menu	Wamp'una	qu
menu	Wamp'una last'a	qu
jump	Wampuna	qug
menu	Wampuna	qug
menu	Wampuña	ay
menu	Want bagb	nmz
item	Wantuan	ban
fold	Wapata	atj
menu	Warianty	pl
menu	Warktügen	nds-nl
menu	Warktüüch	nds
error	Warning: Default sort key "$1" overrides earlier default sort key "$1".	en
error	Warning: Display title "$1" overrides earlier display title "$1".	en
error	Warning: Display title "$1" was ignored since it is not equivalent to the page's actual title.	en
error	Warning: Template include size is too large.	en
error	Warning: This page calls $1 which causes a template loop (an infinite recursive call).	en
edit-notice	Warning: You are not logged in.$1	en
error	Warning: पुरानी मूल क्रमांकन कुंजी "$1" के बजाय अब मूल क्रमांकन कुंजी "$1" होगी।	hi
error	Warning: หน้านี้เรียก $1 ซึ่งทำให้เกิดวงวนแม่แบบ (การเรียกซ้ำแบบไม่สิ้นสุด)	th
error	Warnung: Der Anzeigetitel „$1“ wurde ignoriert, da er nicht mit dem tatsächlichen Seitentitel gleichwertig ist.	de
error	Warnung: Der Anzeigetitel „$1“ überschreibt den früheren Anzeigetitel „$1“.	de
error	Warnung: Die Größe eingebundener Vorlagen ist zu groß, einige Vorlagen können nicht eingebunden werden.	de
error	Warnung: Diese Seite ruft $1 auf, die eine Vorlagenschleife verursacht (ein unendlicher rekursiver Aufruf).	de
edit-notice	Warnung: Du bist nicht angemeldet.$1	de
categories	Warrangan	nys
fold	Warri	aeb-latn
footer	Was $s is	vmf
item	Was dohea zaische dud	pfl
item	Was doher zeigt	pdc
item	Was mer letscht geduh henn	pdc
item	Was verwyst do druff?	gsw
search	Wasa	dua
redirect-page	Wat bwuot neet mi̱ vak	kcg
special-tab	Wat khwo	kcg
item	Wat linkt na disse Siet	nds
item	Wat noh heh link	ksh
item	Wata link hiia	pih
item	Watang mpola	bug
main-page	Watangpola	bug
item	Watch	en
edit-page	Watch this page	en
item	Watchlist	en
language	Wawle	bci
item	Wax ka badal	so
retrieved	Waxaa laga keenay "$1"	so
item	Waxtaan	wo
language	Wayuunaiki	guc
item	Wayɩ wayɩ ñɔɔzɩtʋ	kbp
jump	Waza	nup
search	Waza	nup
languages	We inkszych gŏdkach	szl
item	We kakünukan	arn
menu	Weadergåven	nds-nl
menu	Weagzaisch	pfl
menu	Webbplats	sv
menu	Website	de
tagline	Websitey $s ra	diq
menu	Websted	da
jump	Wechseln zu:	de,de-ch,sli
jump	Wechseln zu: Navigation, Suche	de
jump	Wechsle zu:	hrx
main-page	Weda Tangan	guw
modified	Weda ehe ko yin jijlado gbọngodo to $1, podọ to $1	guw
item	Weda he yin dide gbọn kosọ dali	guw
item	Weda tangan	guw
special-tab	Weda vonọtaun	guw
item	Weda vonọtaun lẹ	guw
retrieved	Wedi dod o "$1"	cy
backlink	Weer omhoog	nl
menu	Weergave	li
menu	Weergaven	nl
menu	Weergawes	af
item	Wegonen bi-biiwaabiko-zagapijigan	ojb
item	Weh link ya	aig
redirect-page	Weiderleiding	pdc
redirect-page	Weiderloatung	bar
redirect-page	Weiderloatungan nooch:	bar
menu	Weitere	de
menu	Weitere Navigation	de
menu	Weitere Projekte	de
redirect	Weitergeleitet von „$1“	de
redirect	Weiterleitung	de
redirect-page	Weiterleitung	de,hrx,sli
redirect	Weiterleitung nach:	de
redirect-page	Weiterleitung nach:	de
redirect-page	Weiterleitung noach:	sli
redirect-page	Weiterleitunge noh:	hrx
redirect-page	Welleh ar:	shy-latn
menu	Weltafa xeka	avk
item	Wemá e ɖo kpɔ lɛ	fon
menu	Werchdsajch	vmf
menu	Werjeften	fy
menu	Werkcojgi	szl
edit	Werkeln	bar
item	Werkeln	bar
menu	Werktjüügen	frr
menu	Werkzeig	bar
menu	Werkzeuge	de,de-ch,sli
menu	Werrekzeich	hrx
item	Wersija za śišć	dsb
item	Wersije a awtory	dsb
item	Wersja do druku	pl
notice	Wersja do druku nie jest już wspierana i może powodować błędy w wyświetlaniu.$1	pl
old-revision	Wersja z $1	pl
old-revision	Wersja z dnia $1 autorstwa $1	pl
item	Wersyjŏ do durku	szl
item	Wersëjô do drëkù	csb
item	Werênayış	diq
jump	Wesseln na:	nds
language	West-Vlams	vls
item	Wete ondjokonona	ng
item	Wetin de link kam ya	kri
contents	Wetin dey hie	pcm
item	Wetin kom hie	pcm
jump	Wexeln za:	bar
item	Wey ajamat	ppl
special-tab	Wey amat	ppl
item	Whakamārama	mi
item	What dey link here	gpe
item	What links here	en
item	Whit airts here	sco
item	Whārangi matua	mi
item	Whārangi motuhake	mi
item	Wi orowipitamone	atj
special-tab	Wichu tapülh	arn
item	Wichuke tapülh	arn
redirect-page	Widjerfeer tu:	frr
redirect-page	Widjerfeerang	frr
menu	Widok	pl
menu	Widoki	szl
redirect-page	Wiederleiden to	nds
redirect-page	Wiederleidensiet	nds
file-page	Wielkość pliku podglądu $1 dla pliku $1: $1	pl
jump	Wiesselen op:	lb
menu	Wievylmol agluegt	gsw
item	Wiiji'	ojb
edit-page	Wijzigingen bekijken	nl
edit-page	Wijzigingen opslaan	nl
edit-page	Wijzigingen publiceren	nl
special-page	Wijzigingen verwant aan "$1"	nl
menu	Wiki	hu
menu	Wiki nástroje	cs,sk
menu	Wiki tools	en
menu	Wiki-tresnak	eu
menu	Wiki-työkalut	fi
menu	Wiki-verkfæri	is
item	Wikidata bandi	uz
item	Wikidata elementi	az
item	Wikidata item	en
item	Wikidata stavka	sr-el
item	Wikidata vienums	lv
item	Wikidata ögesi	tr
item	Wikidata данасы	kk-cyrl
item	Wikidata ставка	sr-ec
item	Wikidata آئٹم	ur
item	Wikidata عنصر	ar
item	Wikidata प्रविष्टि	hi
item	Wikidata আইটেম	bn
item	Wikidata ელემენტი	ka
item	Wikidata 항목	ko
item	Wikidata-Datenobjekt	de
item	Wikidata-adatlap	hu
item	Wikidata-element	no
item	Wikidata-emne	da
item	Wikidata-item	nl
item	Wikidata-kohde	fi
item	Wikidataobjekt	sv
item	Wikidata項目	ja,zh-hant
item	Wikidata项目	zh-hans
menu	Wikieszközök	hu
menu	Wikihulpmiddelen	nl
menu	Wikiverktyg	nn,sv
menu	Wikiverktøy	no
menu	Wikiværktøjer	da
menu	Wikiwerkzeuge	de
jump	Wikselje tou:	stq
footer	Willakunata amachaynin	qu,qug
item	Willekeurig	nl
item	Willekeurige pagina	nl
item	Willekäörige pagina	li
language	Winaray	war
tagline	Winjang $s	nys
menu	Wira	avk
item	Wira va izvot	avk
item	Wirinentufal az	arn
fold	Wise	frr
menu	Wisnenge	jut
item	Witcihici	atj
menu	Witryna	pl
item	Wiñay kawsayta qhaway	qu
item	Wiñay kawsayta rikuna	qug
menu	Więcej	pl
item	Wkład	pl
edit-notice	Wkład na $s jest udostępniany na licencji $1 (szczegóły w $1).$1	pl
special-page	Wkład użytkowniczki $1	pl
item	Wkład użytkownika	pl
special-page	Wkład użytkownika $1	pl
item	Wloguj sie	szl
item	Wlogùjë mie	csb
item	Wlou noun	bci
item	Wlǎn nú	fon
menu	Wo nneɛma a wodi bɛ yɛ adwuma	tw
item	Wo ìtàn	yo
item	Wobdźěłać	hsb
contents	Wobsah	hsb
item	Wobstawny wótkaz	dsb
jump	Wohii gea	vmf
jump	Wolo:	kbp
language	Wolof	wo
item	Wona mayambilo	tum
fold	Wone	wo
item	Wone jaar-jaaram	wo
menu	Wone yi	wo
contents	Wopśimjeśe	dsb
item	Worozhi	nup
menu	Wosobinske nastroje	hsb
redirect-page	Wouvoyé a:	gcf
item	Wovwili	tum
retrieved	Woyii fii "$1"	fat
retrieved	Woɖee tso "$1"	ee
special-page	Wprowadź nazwę strony, aby zobaczyć zmiany na stronach linkowanych przez tę stronę lub linkujących do niej.$1	pl
menu	Wrokosani baki	srn
backlink	Wróć na górę	pl
edit-notice	Wszelki wkład na $s może być edytowany, zmieniany lub usunięty przez innych użytkowników.$1	pl
item	Wszystkie strony	pl
special-page	Wszystkie strony o prefiksie	pl
fold	Wu tinya	nup
item	Wubodu	gor
item	Wumbuta lohihilawo	gor
item	Wura mu	abr
history-page	Wybór porównania – zaznacz kropeczkami dwie wersje do porównania i wciśnij enter lub przycisk Porównaj wybrane wersje.$1	pl
contents	Wykŏz treści	szl
item	Wyloguj	pl
special-page	Wyniki wyszukiwania	pl
special-page	Wyniki wyszukiwania „$1”	pl
item	Wys geskiedenis	af
item	Wysig	af
redirect-page	Wyterleitig uf:	gsw
item	Wyświetl historię	pl
categories	Wàll	wo
special-tab	Wáal ju'um táaj ma'alo'ob	yua
menu	Wärchzyyg	gsw
menu	Wärkzüsch	ksh
item	Wärsjoonsfolche	vmf
menu	Wærktya	jut
redirect-page	Wédiwèkté:	acf
menu	Wò dɔwɔnuwo	ee
menu	Wósobinske pomocne srědki	dsb
item	Wótkaze na toś ten bok	dsb
special-page	Właściwości strony	pl
item	Wūmbuta kakali	gor
languages	Wɔ kasa ahorow mu	tw
languages	Wɔ kasa foforɔ mi	abr
modified	Wɔyɛɛ krataafa yi mu nsesa a odzi ekyir wɔ $1, wɔ $1.	fat
footer	Wɛ̈t ë $s	din
redirect-page	Wọn̄ọde wụt:	efi
jump	Xaalla:	wal
main-page	Xaax waal	yua
item	Xabar	uz
fold	Xabbî	aeb-latn
footer	Xeerka Wiki	so
menu	Xekak	avk
item	Xem	vi
search	Xem	vi
item	Xem lịch sử	vi
edit	Xem mã nguồn	vi
item	Xem mã nguồn	vi
edit-page	Xem mã nguồn của $1	vi
history-page	Xem nhật trình của trang này	vi
edit-page	Xem thay đổi	vi
item	Xem trên $1	vi
edit-page	Xem trước	vi
search	Xerca	lfn
menu	Xiimbesajil	yua
item	Xikitta tlatololli	nah
item	Xikkopina	nah
menu	Xikomba ndlela	ts
jump	Xikomba-ndlela	ts
item	Xikpatla	nah
item	Xikpewalti	nah
jump	Xiktemo	nah
search	Xiktemo	nah
edit-notice	Xin chú ý rằng tất cả các đóng góp của bạn tại $s có thể được sửa đổi, thay thế, hoặc xóa bỏ bởi các thành viên khác.$1	vi
edit-notice	Xin chú ý rằng tất cả các đóng góp của bạn tại $s sẽ được phát hành theo giấy phép $1 (xem $1 để biết thêm chi tiết).$1	vi
item	Xithlavinyeti xa nkarhi hinkwawo	ts
language	Xitsonga	ts
item	Xombbixombba sinttaa	wal
search	Xonda	hke
footer	Xoverteem	avk
item	Xuyavon bu	avk
special-tab	Xysusi səhifə	tly
item	Xysusijə səhifon	tly
categories	Xáot	brh
categories	Xáot ák	brh
special-tab	Xás á panna	brh
item	Xás á panna ģák	brh
item	Xët wu njëkk	wo
main-page	Xët wu njëkk	wo
item	Xët yi mu lëkkalool	wo
item	Xëti jagleel	wo
special-tab	Xëtu jagleel	wo
redirect-page	Xëtu yoonalaat	wo
item	Xóa	vi
contents	Xóta lɛ	fon
item	Xóɖɔdoxówú	fon
item	Xüsusi səhifə	az
special-tab	Xüsusi səhifə	az
item	Xüsusi səhifələr	az
jump	Xıl de be pusula	diq,kiu
jump	Xıl de cıgeyrayışi	diq,kiu
error	Xəbərdarlıq: "$1" başlığı əvvəlki "$1" başlığını əvəz edir.	az
error	Xəbərdarlıq: "$1" səhifənin faktiki başlığına ekvivalent olmadığı üçün nəzərə alınmadı.	az
error	Xəbərdarlıq: Bu səhifə şablon dövrəsinə (sonsuz rekursiv çağırış) səbəb olan $1 şablonunu çağırır.	az
item	Yaa mli	gaa
footer	Yaamarey	ses
item	Yaare nenga	mos
main-page	Yacatlahcuilolli	nah
jump	Yahöx	sei
search	Yahöx	sei
item	Yak yak wadga	nmz
item	Yakınımdakiler	tr
contents	Yaliyomo	sw
item	Yalè kokolè	bci
jump	Yambani ku:	ny
item	Yamre winndittoonde	ff
menu	Yan paneli göstər/gizlət	az
menu	Yana	uz
item	Yanapa	qu,qug
item	Yanapaña	ay
item	Yangi oʻzgarishlar	uz
special-page	Yangi oʻzgarishlar moslamalari	uz
item	Yangi sahifalar	uz
old-revision	Yangiroq koʻrinishi→	uz
item	Yannaj ki pèrmannan	gcr
languages	Yaqha arunaka	ay
item	Yara nyawa	piu
edit-page	Yaradılır: $1	az
item	Yarat	az
item	Yaratish	uz
item	Yardem	ug-latn
item	Yardîm	crh-ro
item	Yardım	crh-latn,gag,tr
item	Yardım sayfası	tr
jump	Yarun	mnc
menu	Yarun	mnc
jump	Yarun de fekure	mnc
menu	Yarure meniyu	mnc
item	Yasa	knc,kr
hidden-categories	Yashirin turkum	uz
item	Yawantu	kai
item	Yaxınlıqdakılar	az
item	Yaykuy	qu
item	Yazdır	tr
item	Yazdırılabilir sürüm	tr
notice	Yazdırılabilir sürüm artık desteklenmiyor ve görüntü oluşturma hataları olabilir.$1	tr
item	Yaɣa din gahim	dag
item	Yaɣi sheli din ni tooi paɣi	dag
special-tab	Yaɣili gahindili	dag
modified	Yaɣili ŋɔ daa malimi niŋ la $1, $1.	dag
item	Yejin	nup
menu	Yekoke nin	nup
footer	Yele $s	gur
footer	Yelesugetɛ wara	gur
item	Yelikɛbuamɔ	gaa
search	Yem	ibb
languages	Yeneeni làkk	wo
item	Yeni konu	tr
item	Yeni mövzu	az
item	Yeni sayfalar	tr
item	Yeni səhifələr	az
edit	Yenza izilungiso kokubhaliweyo	xh
item	Yepi	srn
footer	Yesesira	gur
item	Yetaahya	ttj
item	Yetaahyamu	nyo
retrieved	Yettwaddem seg "$1"	shy-latn
retrieved	Yettwakkes-d seg "$1"	kab
languages	Yetɔgum busebo	gur
item	Yeyanjure	nyn
item	Yeye wallak	nys
languages	Yezhoù all	br
jump	Yezi:	loz
main-page	Yiebdaeuz	za
item	Yiebdeauz	za
fold	Yigʻish	uz
item	Yihwa hwa á̱ ku fwuop a̱ji	kcg
menu	Yiichil	yua
redirect-page	Yiiltu to:	ff
retrieved	Yilotapu lonto "$1"	gor
item	Yingiramu	lg
retrieved	Yinitâ di la „$1”	rup
item	Yintoni exhumene/edibene nalapha	xh
search	Yiylo	ff
item	Yiyto aslol	ff
tagline	Yizie $s	dga
search	Yiɔ̈ɔ̈p	din
jump	Yiɣi chaŋ vihigu ni	dag
jump	Yiɣi chaŋ yaɣa shɛli	dag
jump	Yiɣi chaŋ:	dag
modified	Ym səhifə oxominə kərə $1, $1 taryxədə sərost kardə byə.	tly
languages	Yn oare talen	fy
languages	Yn tavosow erel	kw
footer	Ynglŷn â $s	cy
contents	Ynhâld	fy
redirect-page	Yollama saifesi	crh-latn
redirect-page	Yollama:	crh-latn
search	Yom ñkpọ	efi
item	Yonida	uz
menu	Yonqutini ochish/yopish	uz
retrieved	Yoophwanyiwa ni $1	vmw
item	Yootirawaapülee	guc
item	Yordam	uz
language	Yorùbá	yo
edit-notice	You can view and copy the source of this page.$1	en
edit-notice	You do not have permission to $1, for the following reason:$1	en
edit-notice	You do not have permission to $1, for the following reasons:$1	en
notice	You have $1 ($1).	en
missing-page	You have followed a link to a page that does not exist yet.$1	en
notice	You have new messages on your talk page	en
fold	Yoyish	uz
redirect	Yoʻnaltiruvchi sahifa	uz
redirect-page	Yoʻnaltiruvchi sahifa	uz
menu	Yu own chuul dem	aig
item	Yudansa	pap
item	Yuf	vo
backlink	Yukarı git	tr
retrieved	Yukuawa "$1" upé	yrl
menu	Yuo kaa	dga
main-page	Yupirũgawawara Sowa	yrl
item	Yupirũgawawara sowa	yrl
retrieved	Yurrid zɣ "$1"	shi
modified	Yuttok wallak nidja bibol $1, il $1	nys
backlink	Yuxarı get	az
backlink	Yuxarıda get:	az
contents	Yuyarina	qu
redirect-page	Yyit su̱nat:	kaj
item	Yáax wáal	yua
jump	Yãk-y n kẽng n tɩ ges-y bũmbã	mos
item	Yärdäm	tt-latn
hidden-categories	Yäşeren törkem	tt-latn
hidden-categories	Yäşeren törkemnär	tt-latn
footer	Yäşerenlek säyäsäte	tt-latn
item	Yéngi özgirish	ug-latn
item	Yéqinqi özgirishler	ug-latn
menu	Yéw	bm
redirect-page	Yìmtu:	kai
footer	Yóolal $s	yua
redirect	Yönlendirme sayfası	tr
redirect-page	Yönlendirme sayfası	tr
redirect-page	Yönnendirme sayfası	gag
footer	Yún-sṳ̂ chṳn-chhet	hak,hak-latn
item	Yüm laidüpik	vo
item	Yüms isio	vo
menu	Yǐ fí li ɖéxlɛ nu	fon
item	Yɔ'ɔgim	kus
item	Yɔɔg-yɔɔg lakir/zin'ig	kus
languages	Yɛ wiemɔi krokomɛi amli	gaa
retrieved	Yɛ yi fii "$1"	tw
menu	Yɛkpana ieeb	kus
menu	Yɛlikpani goŋgili	dag
footer	Yɛsuada wada	kus
tagline	Z $s Wiki	cs,csb,dsb,pl
tagline	Z Wik$1	cs,csb,dsb,pl
edit-notice	Z následujících důvodů nemáte oprávnění $1:$1	cs
edit-notice	Z následujícího důvodu nemáte oprávnění $1:$1	cs
edit-notice	Za $1 nimate dovoljenja zaradi naslednjega razloga:$1	sl
edit-notice	Za $1 nimate dovoljenja zaradi naslednjih razlogov:$1	sl
item	Za mbï	sg
edit-notice	Za sve priloge poslane na projekt $s smatramo da su objavljeni pod $1 (konsultirajte $1 za detalje).$1	bs
item	Za štampanje	bs,sh
item	Zaanani a Taalifi	kai
fold	Zabaldu	eu
item	Zabezpiecz	pl
special-page	Zabezpieczenie	pl
modified	Zadnja sprememba: $1, ob $1	sl
item	Zadnje spremembe	sl
modified	Zadnji put uređivano $1 u $1	hr
modified	Zaguera edición d'ista pachina o $1 a las $1.	an
item	Zaguers cambeos	an
missing-page	Zahtevana posebna stran ne obstaja	sl
redirect-page	Zajta przekerowaniŏ	szl
item	Zalogowano jako $1	pl
item	Zaloguj się	pl
item	Založit	cs
item	Zamknout	cs
item	Zamknúť	sk
footer	Zan'asʋg/Ki'isʋg	kus
menu	Zana	sw
menu	Zana binafsi	sw
special-tab	Zanhi rakakosha	sn
modified	Zanhi rino rakapedzisira kuchinjirudzwa musi wa $1, kuma $1	sn
fold	Zanŋ wuhi	dag
edit-notice	Zapamtite da svaki doprinos na stranici $s može biti izmijenjen, promijenjen ili uklonjen od strane ostalih korisnika.$1	sh-latn
edit-notice	Zapamtite da svi doprinosi na stranici $s može biti izmijenjen, promijenjen ili uklonjen od strane ostalih korisnika.$1	bs
item	Zapisnici	bs
edit-page	Zapisz	pl
edit-page	Zapisz zmiany	pl
item	Započni	hr
item	Započni temu	sh-latn
hidden-categories	Zataconé kategòrëje	csb
hidden-categories	Zataconô kategòrëja	csb
footer	Zavrnitve odgovornosti	sl
contents	Zawartość	pl
search	Zawnna	lus
language	Zazaki	diq
fold	Začetek	sl
fold	Začiatok	sk
fold	Začátek	cs
item	Załóż nowe konto	pl
special-page	Zaštita	sr-el
footer	Zaštita privatnosti	hr
special-page	Zaštita stranice	bs,sh-latn
item	Zaštiti	bs,hr,sh-latn,sr-el
item	Zaštiti stranicu	hr
special-page	Zaščita strani	sl
item	Zaščiti	sl
menu	Zaɓaɓɓin kayan aiki	ha
retrieved	Zdroj: „$1“	sk
retrieved	Zdrojos "$1"	rmc
retrieved	Zdrzōdło "$1"	szl
tagline	Ze $s Wiki	szl
tagline	Ze Wik$1	szl
tagline	Ze'ele $s	gur
fold	Zeige	pdc
difference	Zeile $1:	de
search	Zerca	rgn
search	Zercha	sdc
search	Zeuke	li
language	Zeêuws	zea
special-page	Zgjedhjet e ndryshimeve momentale	sq
fold	Zgjero	sq
item	Zgodovina	sl
file-page	Zgodovina datoteke	sl
item	Zgodovina strani	sl
special-page	Zgodovina urejanja	sl
item	Zhutipen	rmy
item	Zhvendos	sq
tagline	Zi $s Wiki	rif
tagline	Zi Wik$1	rif
modified	Zi mamlɛtɔ si wotrɔ asi le axa sia ŋue nye $1, ga $1.	ee
menu	Zida zawekha	ny
menu	Zijbalk omschakelen	nl
item	Zin'ibanɛ bɛɛ ba kɔn/Lakir banɛ bɛɛ ba kɔn	kus
special-page	Zitierhilfe	de
item	Zitéierfäege Link	lb
item	Zmazať	sk
special-page	Zmeny týkajúce sa „$1”	sk
item	Zmiany w linkowanych	pl
special-page	Zmiany w linkowanych z „$1”	pl
item	Zmiany we linkowanych	szl
item	Zmianë w dolënkòwónëch	csb
menu	Zmień wariant języka	pl
item	Zmmem akccum	shi
menu	Změnit variantu jazyka	cs
item	Změny na zwjazanych stronach	hsb
item	Změny w zwězanych bokach	dsb
tagline	Zo stránky $s	sk
history-page	Zobacz rejestry operacji dla tej strony	pl
item	Zobacz w $1	pl
menu	Zobrazenia	sk
edit-page	Zobrazenie zdroja stránky $1	sk
menu	Zobrazení	cs
special-page	Zobrazení příspěvků	cs
edit-page	Zobrazení zdroje stránky $1	cs
item	Zobrazit	cs
item	Zobrazit historii	cs
history-page	Zobrazit protokolovací záznamy k této stránce	cs
edit	Zobrazit zdroj	cs
item	Zobrazit zdroj	cs
item	Zobrazit zdrojový kód	cs
item	Zobraziť	sk
item	Zobraziť históriu	sk
item	Zobraziť kód	sk
edit-page	Zobraziť náhľad	sk
edit-page	Zobraziť rozdiely	sk
edit	Zobraziť zdroj	sk
item	Zobraziť zdroj	sk
history-page	Zobraziť záznamy pre túto stránku	sk
search	Zoek	zea
search	Zoeken	nl
special-page	Zoeken naar bijdragen	nl
search	Zoekn	vls
special-page	Zoekresultaten	nl
special-page	Zoekresultaten voor "$1"	nl
jump	Zompa a:	nap
languages	Zonunê binu de	kiu
fold	Zoo	ig
search	Zop	kcg
item	Zoretaa	wal
item	Zosindikizidwa	ny
item	Zoufallssäit	lb
item	Zoufälliche Seidn	vmf
menu	Zouti	acf,gcf,gcr
menu	Zouti pèsonèl	acf
menu	Zouti pèsonèl yo	ht
menu	Zouti pésonnèl	gcr
item	Zpět na stránku „$1“.	cs
footer	Zrieknutie sa zodpovednosti	sk
item	Zuafoisseiten	bar
jump	Zuba ku:	ss
item	Zuefalls-Artikel	gsw
item	Zufelliche Seite	hrx
item	Zufoallige Seite	sli
item	Zufällige Seite	de,de-ch
item	Zug lakir	kus
main-page	Zug lakir	kus
jump	Zula-zula ngaphakathi ekhompyutheni	xh
modified	Zuletzt bearbeitet am $1 um $1	de
jump	Zum Inhalt springen	de
jump	Zumbe a:	roa-tara
jump	Zumbe sus 'a navigazzione	roa-tara
jump	Zumbe sus 'a recerche	roa-tara
jump	Zur Navigation springen	de
jump	Zur Suche springen	de
notice	Zure eztaibaida orrian mezu berriak dituzu	eu
jump	Zurück nach oben	de
backlink	Zurück nach oben springen	de
item	Zurück zur Seite „$1“.	de
jump	Zux l	tru
item	Zvabva kushandukwa	sn
item	Zvakakochekera pano	sn
edit-page	Zveřejnit změny	cs
item	Zvikochekero zvisingashanduki	sn
item	Zvinoenderana nezvashandukwa	sn
contents	Zvirozvemo	sn
special-tab	Zwenti	loz
fold	Zwiń	pl
menu	Zwobraznjenja	hsb
modified	Zzngayan qaniy gasinr’zyut niya’ squ pucing balay tay$1.	tay
search	Zzop	kaj
redirect-page	Zzu kassu tyyi zan	kaj
special-page	Základné údaje	sk
special-page	Základní údaje	cs
special-page	Zámek stránky	cs
item	Záznamy	sk
footer	Zïngö-lê	sg
item	Zút áteaŧ maroká radbadal ák	brh
item	Zăpridară	ruq-latn
languages	Zıwananê binan de	diq
tagline	Zɣ $s	shi
hidden-categories	a grupu d'e kibri	srn
menu	aMonayḍi	tru
edit	aanji'	ojb
edit	aanji' ondaadad	ojb
edit	aaqqissoruk	kl
jump	achajawaa	guc
edit	adihtan	ang
edit	adihtan fruman	ang
edit	adital	ext
edit	adital cóigu	ext
fold	afeno	mg
fold	afficher	fr
fold	afichar	oc
fold	afiché	gcr
item	aflați mai mult	ro
jump	aftur efst á síðu	is
fold	agarsiisi	om
jump	agbiruk	ilo
fold	agochar	gl
fold	aid	jam
item	akunnapuq	ike-latn
jump	akwan	tw
item	alaeţu	ruq-latn
item	alamin pa	tl
jump	alasa	tok
edit	aldatu	eu
edit	aldatu iturburu kodea	eu
item	alia bibol	nys
jump	aligao	ch
edit	alilan ya ing pikuwanan	pam
jump	alui	nia
edit	alâxire	rup
fold	amaga	ca
fold	amagar	an,oc
jump	amapanoliztli	nah
item	ambag	tl
edit	amendaer	nrm
item	amiq	ike-latn
main-page	amiq	ike-latn
fold	ammuccia	scn
fold	ammustra	sc
fold	amosar	ast,gl
fold	amosta	sro
fold	amostrar	an,mwl
fold	amotoloo	guc
edit	anaataa	guc
edit	anaatawaa suurala	guc
jump	anadi	kab
jump	anapen	pag
jump	anapon	bto
language	anarâškielâ	smn
jump	aneyara	avk
redirect-page	aningani kamagijaq aasit nakit mappitaq	ike-latn
fold	annascunne	nap
fold	anubrir	ast
fold	aodem	brh
edit	aplūkot kodu	lv
item	aptarimas	lt
jump	ara	gag,tr
language	aragonés	an
jump	arahan	mui
jump	arata’i	ty
fold	aratâ	rup
fold	arată	ro,ruq-latn
fold	ardòpa	rgn
jump	arezzu	tzm
language	armãneashti	roa-rup,rup
language	arpetan	frp
jump	arrolliamentu	sro
jump	arserché	pms
item	arutelu	et
fold	ascogn	lld
fold	asconde	lfn
fold	ascunde	ro
fold	ascundi	rup
fold	ascóndi	lij
fold	aseho	mg
languages	asiagut uqarlugu	ike-latn
item	asiattauq miksaanut	ike-latn
edit	asijjiqpagit	ike-latn
jump	astara	rif,shi
language	asturianu	ast
edit	athraigh foinse	ga
jump	atpakaļ uz augšu	lv
jump	atọ́ka	yo
item	away ko pitooran a felih	ami
jump	axtar	az
language	azərbaycanca	az
fold	aħbi	mt
edit	aššiloo barmay	ses
languages	bLeşone ḥrene	tru
edit	ba'guhun in puunan	tsg
item	baa yáshtiʼ nisin	nv
edit	babak	bjn
edit	babak asal-mulanya	bjn
jump	babelan	bew
jump	back to top	en
edit	badlo	hif-latn
edit	bag-uhon	cps
edit	baguhin	tl
edit	baguhin ang wikitext	tl
edit	baguhon	bcl
edit	baguhon an source	bcl
item	bahas	map-bms
language	bahasa ambon	abs
jump	baku	kai
edit	balyowan	bto
language	bamanankan	bm
jump	bao	mos
jump	barbaadi	om
jump	bardang nginnow	nys
languages	basa liya	map-bms
fold	basne	kiu
item	batafsil maʼlumot	uz
edit	bayluhan ang ginhalinan	hil
jump	baŋtgm	nmz
jump	başa dön	tr
edit	bearbeiten	de
edit	beccè'	mad
edit	beccè' sombher	mad
fold	becsuk	hu
edit	beddeř	rif
edit	beddil il-Kod	aeb-latn
menu	bee naashnishí	nv
menu	bee naʼanishí	nv
fold	bekyken	nds-nl
edit	beoarbaidje Wältext	stq
fold	bessa	wal
edit	besut	jv
edit	besut sumber	jv
edit	betara	avk
edit	bewark	nds-nl
edit	bewerken	nl,zea
edit	bewirk	li
edit	bewurkje	fy
item	bicara	id
item	bidrag	da,nn,no,sv
language	bidumsámegiella	sje
edit	bienji	xsy
item	bienji	xsy
edit	bienji yuensema:	xsy
edit	biguhêre	ku-latn
fold	bih	nan-latn-tailo
item	bijdragen	nl
contents	bikáaʼgi hólónígíí	nv
jump	bilatu	eu
jump	bilnga	war
item	bincang	ms
fold	bini'ö	nia
fold	binku	kai
edit	binxo	jbo
item	binxo	jbo
item	birdarra bibol	nys
fold	bisha	hke
contents	bnrwan tay qsahuy	tay
languages	bo zabonhoi digar	tg-latn
edit	boarne bewurkje	fy
edit	bodol	gom-latn
edit	boli'a	gor
edit	boli'a bungo	gor
jump	boluki	ln
jump	bolúki	ln
fold	bontšha	nso
languages	boo lissim maɗɗi	bol
language	bosanski	bs
jump	boyaq	sas
edit	breyta	is
edit	breyta frumkóða	is
language	brezhoneg	br
edit	bronkode bewarken	nds-nl
edit	brontekst bekijken	nl
edit	brontekst bewerken	nl
edit	brón bewèrke	li
item	buhci tu kamu	szy
jump	buka	tet
edit	bulö'ö	nia
edit	bulö’ö kode	nia
fold	bunku	bol
jump	busca	an,cbk-zam
jump	buscar	ast,es,es-formal
jump	buska	kea,pap
jump	buxcar	lad
fold	bwerekya	hke
jump	bynəv	tly
jump	bá nú kpɔn	fon
jump	bãngre-gomde	mos
fold	bòmọ́lẹ̀	yo
fold	bûmbisa	kg
hidden-categories	bĭk ké̤ṳk káung kī gì lôi-biék	cdo,cdo-latn
fold	bımocne	diq
fold	bınımne	diq,kiu
edit	bıvurne	diq,kiu
jump	bɔ	dga
jump	bɔ duoho	wlx
footer	caay pimuku tu sikining	szy
fold	cacher	frc
fold	cachiér	frp
edit	cagna	nap
edit	cagna surgente	nap
edit	cambie	fur
edit	canbia	vec
edit	canbia el còdaxe	vec
edit	cancia	scn
edit	cancia lu còdici	scn
edit	candjî	wa
edit	candjî l’ côde wiki	wa
edit	candjî l’ côde wiki	wa
edit	cange	roa-tara
edit	cange 'a sorgende	roa-tara
fold	cangz	za
item	capi a demaiday a sumad	szy
jump	cari	abs,bew,id,min,ms
item	casnu	jbo
language	català	ca
fold	catchî	wa
hidden-categories	categorije scunnute	roa-tara
fold	cebe	ses
jump	ceeciyan	ses
fold	celar	ia,io
fold	celare	la
jump	cerca	ca,lmo
jump	cercar	ia
jump	chaché	acf
edit	change up	jam
edit	change up di source	jam
edit	changer	frc
edit	changer le wikicode	frc
edit	changiér	frp
edit	changiér lo tèxto sôrsa	frp
edit	chanjé	acf,gcr
jump	charcher	frc
edit	chenj	kri
edit	chenj di sɔs	kri
edit	chenj-am	pcm
edit	chenj-am for orijin	pcm
jump	chhiau-chhoē	nan,nan-latn-pehoeji
jump	chhithana	mrh
language	chiShona	sn
language	chiTumbuka	tum
edit	chienj sarse	aig
edit	chimp askichaña	ay
edit	chinjirudza	sn
edit	chinjirudza mabviro	sn
jump	chir	lld
jump	chirca	sc
fold	chupao	hif-latn
fold	chuyển sang thanh bên	vi
jump	chwilio	cy
item	chxi tsʼəm	chn
item	chxi tʼsəm kʰapa wik-saya pipa	chn
jump	chèche	ht
jump	chọọ	ig
jump	circa	sro
jump	cirche	roa-tara
item	citri lo papri	jbo
menu	ciwsace	szy
item	ciwsace nazipa’an	szy
item	co'a se jaspu	jbo
fold	cohuatlöx	sei
edit	cok tënëyökic	din
edit	cokic	din
item	contribs	en,pt-br
item	contribs.	es
item	contribucions	ca
item	contribucións	gl
item	contribuições	pt
item	contributi	it
item	contributions	fr
item	contribuții	ro
item	conversa	gl
language	corsu	co
fold	cua	sc,sdc
jump	cuardaigh	ga
fold	cuddio	cy
edit	cuir in eagar	ga
item	cunso ckupau	jbo
fold	cwankekile	loz
jump	cweri	wa
jump	câftari	rup
fold	cíiitám	sei
jump	căutare	ro
jump	cı feteliye	kiu
jump	cı geyre	diq
fold	da no edzi	fat
language	dagbanli	dag
redirect-page	dah astsihígíí	nv
item	daha fazla bilgi	tr
item	daha ətraflı	az
fold	dakhoi	gom-latn
fold	daldambi	mnc
fold	dale mira	cbk-zam
fold	danaṅe	hoc-latn
edit	dandani	kge,ljp,mui
edit	dandani kodenyo	mui
edit	dandani sumber	ljp
edit	dandani sumbor	kge
fold	dangos	cy
redirect-page	dannan simpie he	abr
language	dansk	da
jump	dareshon	pcm
language	davvisámegiella	se
language	davvisámegiella (Norgga bealde)	se-no
language	davvisámegiella (Ruoŧa bealde)	se-se
language	davvisámegiella (Suoma bealde)	se-fi
edit	deasaich	gd
edit	deasaich an tùs	gd
fold	dekhao	hif-latn
edit	demese	gur
edit	demesego zia	gur
hidden-categories	den grupu d'e kibri	srn
edit	der Quälltäx ändere	ksh
edit	derekti redaktorlaw	kaa
fold	desplega	ca
item	detaljnije	bs,sh-latn,sr-el
item	devums	lv
edit	dezie	ig
edit	dezie ebe o si	ig
edit	deñiştir	crh-latn
edit	deñíştír	crh-ro
edit	değiştir	tr
fold	dhelikaké	jv
fold	dhoksi	om
jump	dii	ee
edit	diiştir	gag
edit	dijadika dia tshifuminu	lua
fold	dikh	rmy
contents	dilyikotoling	szy
item	dinika	mg
jump	diori	bbc-latn
item	discusión	es
item	discussion	fr
item	discussione	it
item	discussioni	it
item	discussió	ca
item	discussão	pt,pt-br
item	discuție	ro
fold	diskouez	br
item	diskuse	cs
item	diskushun	pih
item	diskusia	sk
item	diskusija	lv
item	diskusjon	nn,no
item	diskussion	da,sv
item	diskutimi	sq
item	diskuto	eo
fold	diskwedhes	kw
item	distchuter	pcd
jump	dixa-niontronn	gom-latn
fold	dogo	bm
fold	dohia	guw
edit	doktiri	lzz
item	doktiri	lzz
language	dolnoserbski	dsb
fold	doo yishʼį́ nisin da	nv
item	doprinosi	bs,hr,sh-latn,sr-el
item	dowiedz się więcej	pl
item	dozvědět se více	cs
fold	doşinaxi	lzz
languages	drata bangu	jbo
jump	dritta	knc,kr
edit	dumaen	pag
edit	dumaen so pinanlapuan	pag
fold	dunwa	igl
item	dyskusja	pl
fold	déplacer vers la barre latérale	fr
jump	dín	guw
jump	dô̤-hòng	cdo,cdo-latn
fold	dölj	sv
fold	dúmája	igl
edit	düzenle	tr
edit	düzet	tk
edit	dɛmisim gbɛlima	kus
edit	dɛmisimi din yi zin'isiana	kus
fold	dịbe	efi,ibb
fold	e'esej	yua
jump	ecind	vep
edit	edet	pih
edit	edit	en,gpe,iba
edit	edit bunsu	iba
edit	edit daju	kac
edit	edit soorce	sco
edit	edit source	en,gpe,tw
edit	edita	lfn,tet
edit	edita la fonte	lfn
edit	editar	an,ast,es,es-formal,gl,pt,pt-br
edit	editar a fonte	gl
edit	editar código	es,pt
edit	editar código-fonte	pt-br
edit	editar la fonte	ast
edit	editisar	rmy
edit	editovat	cs
edit	editovat zdroj	cs
edit	edità a fonte	co
edit	editá	pap
edit	editá fuente	pap
edit	editëjë zdrój	csb
item	edycje	pl
edit	edytuj	pl,szl
edit	edytuj kod	pl
edit	edytuj zdrzōdło	szl
fold	ee'iyataa	guc
edit	eedit	sco
language	eesti	et
edit	eiditar	mwl
edit	eiditar código-fuonte	mwl
item	ekarpenak	eu
fold	ellkangepe	arn
fold	elrejtés	hu,hu-formal
language	emakhuwa	vmw
language	emiliàn e rumagnòl	eml
edit	emoambue kuatia reñoiha	gn
item	en savoir plus	fr
fold	enblende	ksh
edit	endre	nn
edit	endre wikiteksten	nn
fold	engkebang	ban
item	entra	it
fold	erakutsi	eu
fold	erekana	rn
item	ero de Wikidata	eo
item	esci	it
fold	esconde	cbk-zam
fold	esconder	lad
language	español	es
language	español (formal)	es-formal
language	español de América Latina	es-419
language	estremeñu	ext
jump	ettsüse	vot
jump	etun	nup
language	euskara	eu
fold	ewewin	na
fold	exibir	pt-br
jump	exulera	avk
fold	ezkutatu	eu
jump	ezläw	tt-latn
item	eztabaida	eu
jump	eči	krl
jump	eččo	olo
language	eʋegbe	ee
fold	fa sie	tw
fold	fa suma	fat
edit	faam	nmz
categories	faendingz	za
fold	fai vìdiri	scn
fold	faje vedé	nap
edit	fakahakohako	niu
fold	fakahā	wls
fold	falaich	gd
fold	fam'avdé	rgn
jump	fanzauna	lus
file-page	faqe lidhet tek kjo skedë:$1	sq
language	farefare	gur
edit	fasal	ses
jump	fatukile	loz
edit	fatuʻi vahe	to
edit	fa’ahuru ’ē	ty
jump	fe'alu'aki	wls
fold	fe'stäakje	pdt
fold	fela	is
jump	fenipresi	srn
fold	ferbierge	stq
jump	fetleka	nso
edit	fetogi	wls
edit	fetogi matapuna	wls
edit	fetola	st,tn
edit	fetola mohloli	st
fold	fia	ee
fold	fia sou	bci
fold	ficha	sw
fold	fichua	sw
jump	fie a sọgan dinnu te	guw
fold	fihla	nso,ss
fold	fihàn	yo
jump	find-am	pcm
fold	fitlha	tn
jump	fittex	mt
fold	fjal	fo
jump	flakk	is
fold	flyt til sidebjælken	da
fold	flytt til sidefeltet	nn,no
fold	flytta till sidofältet	sv
fold	folaigh	ga
fold	follee	gv
edit	fontem recensere	la
edit	foora	nyo
edit	foora oburugo	nyo
edit	forrásszöveg szerkesztése	hu,hu-formal
item	framlög	is
language	français	fr
language	français cadien	frc
fold	fshih	aae,sq
fold	fto	aae
jump	fufuzani	ny
fold	fufū	wls
language	furlan	fur
footer	fwishifwishi wa tshiididi	lua
fold	fà 'ndrucà	roa-tara
fold	fà vedè	lmo
fold	fà vèder	egl
fold	færa í hliðarstiku	is
language	føroyskt	fo
language	fɔ̀ngbè	fon
jump	gagai	bjn
edit	gaij	za
language	galego	gl
fold	garav	rmy
jump	gaştan	tg-latn
jump	gbɛtsɔɔmɔ	gaa
item	gehiago ikasi	eu
fold	gentta	wal
jump	genuniny	nys
search	genunniny	nys
menu	genuny	nys
item	genuny kura	nys
jump	gezinti	tr
categories	ghadegorii	vmf
categories	ghadegoriin	vmf
jump	giga	iba
fold	gizle	crh-latn,tk,tr
fold	gizlə	az
fold	gizlət	az
edit	glef	shy-latn
edit	golegi	kw
search	golet tulisan	map-bms
jump	goleti	map-bms
edit	golygu	cy
edit	golygu cod	cy
jump	golèk	jv
jump	gooshitaan	so
edit	goyda	wal
jump	goŋgili	dag
jump	guck uff	pdc
edit	gulaali	om
language	gungbe	guw
jump	gushakisha	rn,rw
edit	gyara masomin	ha
edit	gyarawa	ha
fold	gízle	crh-ro
fold	görkez	tk
fold	göster	gag,tr
fold	göstər	az
jump	gözle	tk
fold	gøym	nn
edit	gāi nguòng-dâi-mā	cdo,cdo-latn
edit	hace edit	cbk-zam
edit	hace edit con el source	cbk-zam
jump	haere	ty
fold	haid	aig,kri
fold	haitim	tpi
jump	hakuun	fi
redirect-page	halaman pengalihan	ljp
menu	hamba uye	xh
search	hanishtá nisin	nv
edit	hanova	mg
edit	hanova ny fango	mg
edit	hariri	sw
edit	hariri chanzo	sw
fold	hatudu	tet
jump	hatudu-dalan	tet
item	haysani’ sinapih	xsy
item	hayu-lakʰlwa ɬipʰayt kʰapa yakwa	chn
fold	hechauka	gn
item	hežo mandə link	tly
fold	hide	en,sco
fold	hide am	gpe
fold	hide-am	pcm
item	hilu-qʰənchi olsim pipa??	chn
fold	himed	ami
edit	hindura inkomoko	rw
edit	hindura isoko	hav
edit	hingisa	ttj
edit	hingisa oburugo	ttj
edit	hingya axoko	hke
modified	hini ye:myen ’ima maybi:il bienji 於 $1.	xsy
edit	hinyanyura inkomoko	rn
edit	hinyanyura inyandiko	rn
item	hissa	uz
jump	hita ujya kuri:	rw
fold	hián-sī	nan-latn-tailo
fold	hiêng	cdo-latn
fold	hiện	vi
jump	hledání	cs
edit	hlela	ss,zu
edit	hlela umthombo	nr
edit	hloli ye ng'i	loz
edit	hnawh taopathi	mrh
fold	hollu	ff
language	hornjoserbsce	hsb
fold	hoʻohūnā	haw
edit	ho‘ololi	haw
item	hronoloģija	lv
language	hrvatski	hr
jump	huli	haw
fold	hunaia	mi
jump	hwehwɛ	ak,fat,tw
jump	hwilas	kw
fold	hwɛ	tw
fold	hyd	ang
fold	hían-sī	nan,nan-latn-pehoeji
jump	hľadať	sk
fold	hō‘ike	haw
menu	ibyo wareba	rw
edit	ida npatas sspgan ka smmalu patas	trv
edit	idit sumber	msi
item	igice wasohora	rw
edit	igliwat	war
fold	igpakita	war
edit	ihingya	hke
jump	ihumo	dtp
edit	iislan	krj
hidden-categories	ijiqsimajut aviktuqsimajut	ike-latn
hidden-categories	ijiqsimajut aviktuqsimanikkut	ike-latn
contents	ijo pi lipu ni	tok
language	ikirundi	rn
footer	ikta $s?	chn
menu	il-mënü mtēģ in-navigāsyioñ	aeb-latn
fold	ilemmeng	ilo
menu	ilo	tok
menu	ilo sina	tok
contents	ilulingit	ike-latn
menu	immimut turaangajut sanarrutit	ike-latn
edit	immodifika	mt
edit	immodifika s-sors	mt
menu	imprescj	fur
fold	incultal	ext
item	indėlis	lt
modified	ini amat kipatak ne $1, ka $1.	ppl
fold	inklappe	zea
language	interlingua	ia
jump	intilozo	zu
menu	intilozo	zu
categories	intlawa	ts
language	inuktitut	ike-latn
fold	ipabayad	bto
fold	ipahiling	bcl
fold	ipakita	ceb,cps,hil,ilo,krj,tl
fold	ipanengneng	pag
special-tab	iphepha elinomahluko	xh
hidden-categories	ipsut nim-ikta	chn
jump	iruzzi	shy-latn
fold	isalikut	pam
language	isiXhosa	xh
jump	iskanje	isv-latn,sl
fold	itago	bto,krj,tl
language	italiano	it
jump	itamba	hke
jump	ivaaqpuq	ike-latn
search	ivaaqpuq	ike-latn
jump	iweweek	ann
jump	ixmari	lzz
fold	iyamot	pag
jump	izdash	ug-latn
jump	izlew	kaa
edit	izvor	sr-el
edit	izvorni kod	sh-latn
edit	izvorno besedilo	sl
fold	iēng	cdo-latn
fold	jajakko	kge,ljp
jump	jalaki	btm
fold	jamotko	kge
fold	jasır	kk-latn
fold	jasırıw	kaa
edit	jatorria ikusi	eu
edit	jeatjahtehtedh	sma
edit	jehaijey	gn
edit	jenisim hem	bi
edit	jhyuk	kcg
edit	jhyuk a̱tyin ka	kcg
fold	jingo'ke	mui
menu	jitro	jbo
menu	jitro liste	jbo
edit	jla asisado	guw
edit	jlado	guw
fold	jonön	vo
jump	juhtminõ	vro
menu	jvinu	jbo
language	jysk	jut
fold	jáwli	fvr
jump	já̠wsɨ́ŋa	fvr
jump	jʉrgʉ́ló	fvr
fold	jʉʉl-si	fvr
edit	k'ex le koodigo'	yua
edit	k'exej	yua
jump	ka 'na	st
item	kaS’aboe’	xsy
item	kaastöö	et
jump	kaaxan	yua
language	kabuverdianu	kea
fold	kache	ht
fold	kaché	gcf
edit	kahandiki	nyn
item	kakibalucu’ ay a kasabelih	szy
categories	kakuniza	szy
language	kalaallisut	kl
jump	kallattii	om
fold	kamukile	loz
footer	kanngunaqtulirinirmut atuagaq	ike-latn
language	kanuri	kr
item	kapah tu insace baziyong / sapad	szy
item	kapakSekla’an	xsy
language	karjal	krl
jump	karohy	mg
edit	kas bae sumber	abs
edit	kas ubah	abs
categories	kasakilac	ami
jump	kasarşoní	brh
edit	kase roba depe sumber	xmm
fold	kasi unjuk	bew
language	kaszëbsczi	csb
categories	katagori	bug
edit	katchi wikicodi	bci
hidden-categories	kategoria Skondí	pap
item	katkılar	tr
hidden-categories	katégwi ankachèt	acf
fold	kavuotė	sgs
edit	kaynağı düzenle	tr
edit	kaynağı gör	tr
item	kayzaeh mal’oehaez ka kina:at banben	xsy
fold	kaŝi	eo
edit	keisti	lt
jump	kelena	haw
tagline	kemasi $s	pwn
jump	kembali ke atas	id,ms
edit	kemmañ	br
edit	kemmañ ar vammenn	br
footer	ken pi awen len	tok
fold	kenar çubuğuna taşı	tr
edit	kenki	srn
jump	keresés	hu,hu-formal
edit	kerisaq	sas
edit	kerisaq sumber	sas
language	kernowek	kw
item	keskustelu	fi
jump	keumudoe	ace
jump	kevrennow lewya	kw
jump	khojo	hif-latn
fold	khomba	ss
item	khoàⁿ le̍k-sú	nan,nan-latn-pehoeji
item	khuànn li̍k-sú	nan-latn-tailo
fold	kibri	srn
menu	kileqeleq a pacun	pwn
item	kileqeleq a pacun ta sinantjaucikel	pwn
jump	kilim	szy
search	kilim	szy
item	killkana	qug
footer	kina:at ka kaspengan	xsy
redirect-page	kintal voor pengalihan	abs
jump	kintun	arn
fold	kinyit	hu
footer	kipasemalav tu neka nu capilj	pwn
item	kipuvecik	pwn
fold	kisa endagiriro	lg
jump	klask	br
categories	kleegan	trv
hidden-categories	kleegan lniing	trv
categories	klesi	jbo
hidden-categories	klesi je cu zilmipri	jbo
fold	kliptinais	prg
fold	klänedön	vo
edit	klè noun	bci
fold	klé	bci
fold	ko3ʼiri	lzz
fold	kobomba	ln
edit	kobɔngisa	ln
item	kobɔngisa	ln
edit	kobɔngisa mosólo	ln
edit	koda bax	az
edit	kodea ikusi	eu
edit	kodi sərost karde	tly
edit	kodunı deñiştir	crh-latn
edit	kohenda	olo
edit	kohenda tekstu	olo
edit	kohentele	krl
edit	kolera mu edit source	lg
jump	komi:im	xsy
search	komi:im	xsy
menu	komita	xsy
item	komita’ kahayza’an kin’i’iyaeh	xsy
fold	komɔ́nisa	ln
item	kontrib	id
item	kontribuoj	eo
item	kontributet	sq
menu	kootoo burrongain birniny	nys
jump	koshshaa	wal
jump	koyya	wal
fold	koʻrsat	uz
edit	kpungo	ibb
edit	kpungo nte edio	ibb
fold	kpɛɦdr	nmz
edit	kpụhọde	efi
search	krax	tru
language	kriyòl gwiyannen	gcr
retrieved	ku suka e "$1"	ts
jump	kubek	mui
fold	kubisa	tum
fold	kudha	kw
jump	kufufuza	tum
jump	kukeba	lua
jump	kukebulula	lua
edit	kulemba source	tum
jump	kullan	gag
categories	kulupu	tok
hidden-categories	kulupu len	tok
jump	kumi	niu,to,wls
jump	kundaharã	gn
fold	kuoneska	tum
language	kurdî	ku
language	kurdî (latînî)	ku-latn
jump	kure	bol
retrieved	kuttukang $1	nys
fold	kuzhat	br
edit	kyusa	lg
edit	kái goân-sí-bé	nan,nan-latn-pehoeji
edit	kái guân-sí-bé	nan-latn-tailo
fold	käkiq	vro
jump	kërko	aae,sq
jump	kîdîr	crh-ro
edit	kói ngièn-sṳ́-mâ	hak,hak-latn
fold	kórsetiw	kaa
fold	kóster	crh-ro
fold	körset	kk-latn
fold	köster	crh-latn
edit	kümeelün wirin	arn
fold	kürsätü	tt-latn
fold	kɛto	gaa
fold	kɛtsɔɔ	gaa
contents	kʰanawi ikta yakwa	chn
categories	kʰanawi nim-ikta	chn
modified	kʰapa $1, kʰapa $1, ukuk pipa yaka iləp-chxi t’səm chaku.	chn
languages	kʰapa x̣luyma ləlang	chn
language	la .lojban.	jbo
edit	labot	lv
edit	labot pirmkodu	lv
edit	labot šo sadaļu	lv
edit	lakkaddaa gulaali	om
jump	lala wofanö	nia
fold	lalaika	iba
edit	lapforrás	hu
language	latgaļu	ltg
language	latviešu	lv
jump	laukīsna	prg
language	lea faka-Tonga	to
item	learn more	en
item	ledsde änderunga	vmf
jump	leita	fo,is
edit	lemba	tum
fold	let	ann
language	lietuvių	lt
edit	lihat sumber	id,ms
fold	lilli	mos
item	linga printwa eli phepha	xh
language	lingála	ln
item	linksígíí díí naaltsoos baa atiin	nv
fold	lipoi	gom-latn
footer	lipu $s li seme?	tok
special-tab	lipu ilo	tok
item	lipu ilo ale	tok
item	lipu ni la tenpo ni taso	tok
modified	lipu ni li kama ante lon tenpo suno nanpa $1 lon tenpo $1.	tok
item	lipu open	tok
main-page	lipu open	tok
item	lipu poka la seme li ante	tok
item	lipu seme la linja li tawa lipu ni	tok
jump	lipu suli	tok
menu	lipu suli	tok
item	lisateave	et
language	livvinkarjala	olo
edit	liwaton	hil
edit	liwaton a pinagginalinan	bto
edit	llamk'apuy	qu
jump	llywio	cy
fold	lmiying	trv
item	lo puzi nuncnegau ku	jbo
main-page	lo ralju papri	jbo
item	lo srana nu gasnu	jbo
edit	lokiša	nso
jump	lolohe	gor
language	lombard	lmo
jump	lorg	gd
item	lotor ray hini ye:myen	xsy
fold	lqing	tay
item	lue lisää	fi
jump	lundrim	aln
edit	lundulula nokoode	ng
item	lyeñ yuqģud dīme dīme	aeb-latn
jump	lyp	aln
item	läs mer	sv
item	lær meir	nn
item	lær mer	no
item	lær mere	da
fold	léɛ	dua
jump	lêgerîn	ku-latn
jump	lëvizje	sq
redirect-page	lɛʋ-wulibu peeji	wlx
item	ma jorne ti	jbo
edit	maaleŋ	dga
edit	maalɩ sɛʋ	wlx
item	maehrahrang	xsy
edit	mag-edit	pam
jump	maghanap	tl
jump	maglibot	tl
language	magyar	hu
language	magyar (formal)	hu-formal
footer	mahizaay $s	szy
tagline	makayzaay i $s	szy
item	malalicay	ami
edit	mali mi di yibu sheena n-niŋ	dag
edit	mali niŋ	dag
item	maljavar	pwn
redirect-page	malum tee pɛgerɛ	gur
fold	mamuk-chako-ipsut	chn
edit	man"iyaa goyda	wal
edit	manbasini koʻrish	uz
edit	manbasini tahrirlash	uz
edit	manyii wikicode	nmz
language	mapudungun	arn
item	maqati a patjequlja	pwn
item	masasiket katukuh uyniyay a kasabelih	szy
hidden-categories	masimeday kasakilac	ami
hidden-categories	masimeday pisakilac	ami
jump	maskana	qu
fold	maské	gcr
fold	masquer	fr
item	matatengil	szy
jump	matcetcicihikan	atj
jump	matǝ	knc,kr
jump	mayendelo	tum
fold	maḥway	tru
edit	meckotcita	atj
edit	meckotcita ka itactek	atj
item	meer lezen	nl
fold	megjelenítés	hu,hu-formal
jump	meklēt	ltg,lv
edit	membadî deñíştír	crh-ro
jump	memia	bdr
tagline	men $s	tru
redirect-page	men ke wụt page	efi
jump	merdeiñ	br
item	mesaj	tr
language	meänkieli	fit
language	mfantse	fat
jump	mgori	lzz
retrieved	miala i "$1"	szy
jump	mianirivaa	ike-latn
menu	mianirivaa	ike-latn
item	micidekay a felih	ami
item	micomod	ami
fold	midimut	szy
hidden-categories	midimut kakuniza	szy
edit	mikawaway tu kalumyiti sakatizeng bangu	szy
edit	mikawaway-kalumyiti	szy
item	mikawaway-kalumyiti	szy
edit	mikawit	ami
footer	miksaani $s	ike-latn
item	militingay tonian a felih	ami
redirect-page	miliyaw patatuzu’	szy
redirect-page	miliyaw patatuzu’ i:	szy
menu	minacidjiljan a turiverivecan	pwn
tagline	minay-$s	xsy
fold	mipri	jbo
redirect-page	misafaeloh misiyor i	ami
redirect-page	misafaeloh misiyor i felih	ami
item	misinanot	ami
menu	misongila’ a minengneng	ami
item	misongila’ a minengneng to likisi	ami
jump	mita	ace
jump	miyawün	arn
jump	miying	trv
edit	modifega	lmo
edit	modifica	ca,it
edit	modifica 'l sorgent	lmo
edit	modifica el codi	ca
edit	modifica sorgente	it
edit	modificar	ia,oc
edit	modificar fonte	ia
edit	modificar lo còdi	oc
edit	modificar o codigo	an
edit	modificare	ro
edit-page	modificare $1 (secțiune)	ro
edit	modificare sursă	ro
edit	modifiche il codiç	fur
edit	modifiché	pms
edit	modifiché la sorgiss	pms
edit	modifier	fr
edit	modifier ech wikicode	pcd
edit	modifier le wikicode	fr
edit	modifika	nov
edit	modifitgar	rm
edit	modifitgar il code	rm
edit	modifye	ht
edit	modifye kòd	ht
edit	modìfica	lij,sc
edit	modìfica su còdighe de orìgine	sc
edit	modìfica wikitèsto	lij
fold	monisa	kg
fold	monstrar	ie
fold	monstrare	la
fold	montrar	frp,io
fold	montre	ht
fold	montrer	frc
fold	montri	eo
fold	montré	gcf
edit	mookkaa	fit
edit	mookkaa wikitekstiä	fit
language	moore	mos
fold	mostra	it,kea,lfn,lld,vec
edit	mostra codi font	ca
edit	mostra el codi font	ca
fold	mostrar	es,es-formal,pt
fold	mostre	fur
fold	mostrer	wa
fold	move to sidebar	en
fold	mover a la barra lateral	es
fold	mover para a barra lateral	pt
fold	movigi al flanka panelo	eo
fold	mshef	aln
fold	muche	pcd
edit	muda	sro
edit	muda kódigu	kea
edit	muda l codesc	lld
edit	muda su còdixi wiki	sro
edit	mudificà	co
edit	mudifiggà la fonti	sdc
edit	mudèfica	rgn
edit	mudé	lld
edit	mudéfica la surzéia	eml
edit	mudéfica la surzéia.	egl
fold	muestral	ext
jump	mufambairo	sn
fold	mugitu alboko barrara	eu
edit	mull bodol	gom-latn
item	munk t’səm-mashin pus uk pipa	chn
edit	munk-t’səm	chn
item	munk-t’səm	chn
edit	munk-t’səm kʰapa wikitext	chn
item	munozara	uz
edit	muokkaa	fi
edit	muokkaa wikitekstiä	fi
item	muokkaukset	fi
item	mupli je cu kakne le ka prina	jbo
redirect-page	musanya shafi	kai
fold	mussar	rm
fold	musthra	sdc
fold	mustra	pap
fold	mustrà	co
edit	mute	smn
edit	mute käldee	smn
fold	mută în bara laterală	ro
edit	muuda	et
edit	muuda lähteteksti	et
edit	muuttaa	vot
edit	muuʹtt	sms
edit	muuʹtt wikiteeʹkst	sms
jump	muya	loz
item	muyuki	lua
item	mwachisawawa Tsamba	ny
jump	mwɛregerɛ	gur
item	máis información	gl
item	más información	es
item	més informació	ca
item	mëso më shumë	sq
fold	móstra	lij
item	müzakirə	az
edit	mşaḥlaf	tru
edit	mənbə koduna bax	az
fold	na'anok	ch
menu	naaltsoosígíí	nv
jump	naaruyan	ses
jump	nabegashon	pap
jump	nabegasion	ch
jump	nabegason	kea
jump	nabegasyon	krj
jump	nabegaçon	mwl
jump	nabigasyon	bto,pag
jump	nabigayson	cps
jump	nabigazioa	eu
jump	nabiggazioni	sdc
jump	nafam	vo
jump	nagha adu nam	ibb
jump	naiviaedje	wa
retrieved	nakemasi ta "$1"	pwn
tagline	nakinngaarninga $s	ike-latn
item	nakisumalji a sapitjan	pwn
item	nakituinnaq qaujisarniq mappitaq	ike-latn
item	naminseg a papadjaljunan	pwn
jump	nandawaabam	ojb
redirect-page	nangisakatsva zanhi	sn
fold	nanich	chn
item	nanich pipa kakwa anqati	chn
tagline	nani… a masadak $s	ami
jump	nantokiskeritcikatek	atj
jump	napigasi	bug,ljp
jump	napivasi	bjn
menu	naqittagaq nirijaksait	ike-latn
footer	nartj nitja $s	nys
jump	naršīms	sgs
jump	nascleanúint	ga
fold	nascondi	it
menu	nasin lukin	tok
old-revision	następna wersja →	pl
item	natj beda nitja	nys
jump	natrag na vrh	hr
jump	navagieshan	aig
jump	navegacion	cbk-zam,frp,ppl
jump	navegació	ca
jump	navegación	ast,es,es-formal,ext,gl
jump	navegasion	vec
jump	navegazzione	nap
jump	navegaçión	lij
jump	navegação	pt,pt-br
jump	navego	an
jump	navgaziòn	rgn
jump	navicazzioni	scn
jump	naviga	lfn
jump	navigaasje	fy
jump	navigace	cs
jump	navigaceja	ltg
jump	navigachon	pcd
jump	navigacii	olo
jump	navigacija	isv-latn,krl,lt,rmc,sl
jump	navigaciju	bs,sh,sh-latn,sr-el
jump	navigacion	oc,sei
jump	navigaciya	kaa
jump	navigación	lad
jump	navigado	eo
jump	navigaotie	zea
jump	navigare	ro
jump	navigari	rup
jump	navigasi	ban,btm,gor,id,jv,map-bms,min,sas
jump	navigasie	af
jump	navigasijə	tly
jump	navigasiòun	eml
jump	navigasjon	jut,no
jump	navigassion	pms
jump	navigasyen	iba
jump	navigasyon	gcr
jump	navigatie	li,nl
jump	navigation	en,fr,frc,gpe,hif-latn,ia,ie,jam,sco
jump	navigatione	nov
jump	navigationem	la
jump	navigatión	fo
jump	navigatsiya	crh-latn
jump	navigatsiä	tt-latn
jump	navigaty	nds-nl
jump	navigatzione	sc
jump	navigazion	fur,lld
jump	navigazione	co,it
jump	navigaziun	rm
jump	navigazzion	lmo
jump	navigazzjon	aae
jump	navigazzjoni	mt
jump	navigašuvdna	se
jump	navigeerimiskast	et
jump	navigering	da,nn,sv
jump	navigeshɔn	kri
jump	navighesce	roa-tara
jump	navigistmân	smn
jump	navigácia	sk
jump	navigáció	hu,hu-formal
jump	navigācija	lv
jump	navigīerimiz kast	liv
jump	navikati	niu
jump	naviqasiya	az
jump	navîgasyon	ku-latn
language	nawdm	nmz
jump	nawigaciōni	prg
jump	nawigacja	pl
jump	nawigacyjŏ	szl
jump	nawigacëji	csb
jump	nawigasiýa	tk
jump	nazad na vrh	sr-el
jump	nazaj na vrh	sl
fold	ndaga endagiriro	lg
jump	ndagiriro	lg
edit	ndroj surgentin	aae
edit	ndroje	aae
fold	nedira	avk
jump	nelsangarè	hoc-latn
jump	nema	ha
edit	nen̄e ge	ann
edit	nen̄e me ebon	ann
fold	net sjen litte	fy
edit	nguba poon	bdr
menu	nhorongoshwa yemufambairo	sn
jump	nhwehwɛmu	fat
redirect-page	ni li tawa:	tok
categories	nim-ikta	chn
redirect-page	nimi li tawa lipu ante	tok
edit	niuba	bdr
categories	nix	ksh
fold	nišon doj	tly
jump	nkọp	ann
item	nnansa yi nsesaeɛ	abr
menu	no cecayay tamdaw sakatayal	ami
menu	nom matwaw	xsy
language	norsk	no
language	norsk bokmål	no
language	norsk nynorsk	nn
footer	notci le nu na fuzme	jbo
item	nsesa a ɔfa ho	abr
jump	nsosa	kg
fold	nuna	ha
modified	nuvililj anga rasudjen a vincikan a sapitj $1, at $1.	pwn
language	nuõrttsääʹmǩiõll	sms
jump	nuʋuʋu	ee
edit	nwó étéwn che	igl
edit	nwọ́che	igl
fold	nyegeza	rn
fold	nyooth	din
fold	nyu	mrh
menu	nyuny kootoo burrongain birniny	nys
fold	nyyat	kaj
fold	nägţõgid	liv
fold	näita	et
fold	näytä	fi,krl
edit	näytä wikiteksti	fi
fold	näüt väľľää	vot
fold	näütäq	vro
fold	nå'na'	ch
fold	nîşan bide	ku-latn
fold	nūglobuot	ltg
search	o alasa	tok
edit	o ante	tok
item	o ante	tok
edit	o ante e toki ilo	tok
footer	o dapongan a nisahalakaan	ami
footer	o king-li to sakacaaw ka toro’ i ka’ayaw no holic	ami
fold	o lili	tok
item	o lon sijelo	tok
item	o lukin e lipu ante	tok
item	o lukin e tenpo pini	tok
item	o pakafana’	ami
item	o pona tawa lipu kasi	tok
footer	o sona e ni	tok
fold	o suli	tok
jump	o tawa ilo alasa	tok
jump	o tawa lipu nasin	tok
jump	o tawa:	tok
edit	o yin-se-ma no pisinanot	ami
language	occitan	oc
fold	ocultar	es,es-formal,ie,pt,pt-br
fold	oduwen	na
jump	ohtsedh	sma
edit	ohútkȟaŋ yutȟókeča	lkt
tagline	okcih $s	za
jump	ol bikpela pes	tpi
edit	oleeliherya	vmw
jump	olo	mad
edit	olùraaè	hoc-latn
jump	omuhanda	nyo,ttj
jump	omukura	nyn
jump	ondaashi	ojb
fold	onjabkon	btm
jump	ooccmõʹšše	sms
edit	oreerihela ekootiku-yoopacerya	vmw
edit	originalnı üzgärtü	tt-latn
jump	orijentacija	hr
fold	oroma'ö	nia
item	osservati speciali	it
jump	otsi	et
jump	otsminõ	vro
fold	ottukuttherya	vmw
item	overleg	nl
jump	oza	se
fold	ozuta	olo,vep
language	oʻzbekcha	uz-latn
language	oʻzbekcha/ўзбекча	uz
fold	pa'alim	kus
jump	paanerü aluwataalee	guc
fold	paazih	szy
edit	padéccéng pabbéré	bug
edit	padécéng	bug
fold	pagatagu-on	hil
contents	pagbu	jbo
jump	pagdaliasatan	ilo
jump	paghanap	bcl
jump	paglayag	hil,war
jump	paglibot	bcl
jump	pagpangita	cps
fold	pahapinang	ami
jump	paiešką	lt
jump	painim	tpi
jump	paintunan	pam
redirect-page	paj di wédiwèksyon	acf
edit	pakabajiki assalakna	mak
item	pakata inumaljan	pwn
fold	pakaton	mad
footer	pakatua $s	pwn
fold	pakay	qu
item	pakayniay i pifalic	ami
jump	pakerid a mi’araw	ami
menu	pakerid a mi’araw	ami
fold	pakit	pam
item	pali sin	tok
item	paljaluway	pwn
fold	palsera	avk
jump	paluruh	su
fold	palâ	mrh
jump	pamaglibut	pam
menu	pandhu arah	map-bms
jump	pandu arah	ms
jump	pangita	ceb
jump	pangitaa	hil
categories	panni	bol
redirect-page	papanra:an nahan ka ye:myen	xsy
redirect-page	papanra:an nahan ray:	xsy
menu	papapilipiliqan a lisadayan	pwn
jump	papîrğîlîk	crh-ro
fold	paruodeit	ltg
fold	parādīt	lv
jump	pasa:	pwn
fold	paslēpt	lv
fold	paslėpti	lt
jump	pasubana’ tu miidangay	szy
menu	pasubana’ tu miidangay	szy
menu	pasubana’ tu miidangay pipili’an	szy
edit	pataiseit	ltg
item	patalabu	szy
edit	patota	bbc-latn
edit	patota mualna	bbc-latn
edit	pature	btm
edit	pature sumber	btm
jump	paėiška	sgs
jump	paŧŧopol	brh
jump	peeragol	ff
fold	pegelpe	arn
fold	pegitaq	sas
fold	peida	et
fold	peitä	krl,olo,vep
item	pelajari lebih lanjut	id
fold	penekitoon	bdr
jump	penentu arah	abs
edit	pennfenten	kw
jump	percura	mwl
edit	permak	bew
edit	permak sumber	bew
jump	pesquisa	pt-br
fold	peuleumah	ace
edit	peusaneut	ace
edit	peusaneut asai	ace
fold	peusom	ace
fold	pharhna	lus
jump	phiripen	rmy
edit	phiên-siá	hak-latn
jump	phuputso	st
fold	piattà	co
item	pigivuq asianngutuq	ike-latn
fold	piilota	fi
item	piji mappitaq	ike-latn
jump	pilotado	io
footer	pinakSekla’ kina:at	xsy
categories	pinakakaizuanan a ljemita a nanemanemanga	pwn
fold	pinakita’	xsy
item	pinakrengreng kalotoran	xsy
language	pinayuanan	pwn
hidden-categories	piniqiljaqilja a pinakakaizuanan na nanemanemanga	pwn
categories	pisakilac	ami
jump	pituduh	su
item	piviksaqattiarniq	ike-latn
footer	plajva fi le nu sivni	jbo
fold	plate	fur
edit	pogledaj izvor	bs
item	pogovor	sl
fold	pokazati	isv-latn
fold	pokazać	hsb
fold	pokazaś	dsb
fold	pokaż	pl
edit	pokaż źródło	pl
fold	pokôżë	csb
fold	pokŏż	szl
language	polski	pl
fold	popobilehe	gor
fold	popointalang	dtp
fold	popolisok	dtp
jump	popotunud	dtp
language	português	pt
language	português do Brasil	pt-br
jump	powda qmita	trv
jump	powrót na górę	pl
fold	pqita	trv
edit	praviti	isv-latn
edit	praviti izvorny kod	isv-latn
jump	precural	ext
item	preferenze	it
item	premesti	sr-el
fold	premjesti	hr
item	prenntimversjuvdna	sje
menu	prera'a tutci	jbo
fold	prestavi v stransko vrstico	sl
jump	pretragu	bs,sh,sh-latn,sr-el
fold	prikaži	bs,hr,sh,sh-latn,sl,sr-el
edit	prikaži izvor	sh-latn
old-revision	prikaži trenutno redakcijo	sl
item	prispevki	sl
jump	procura	gl
jump	procurar	pt
fold	proširi	sh-latn,sr-el
old-revision	przejdź do aktualnej wersji	pl
fold	przenieś do paska bocznego	pl
item	príspevky	sk
language	prūsiskan	prg
edit	pukyuta llamk'apuy	qu
contents	pupepura'etá	yrl
redirect-page	pushashka panka	qug
jump	pusula	diq,kiu
fold	páş	brh
fold	pārvietot uz sānjoslu	lv
fold	přesunout do postranního panelu	cs
item	příspěvky	cs
item	qajalippaa	ike-latn
jump	qaquletan a lisadayan	pwn
menu	qaquletan a lisadayan	pwn
fold	qari	so
language	qazaqşa (Türkïya)	kk-tr
language	qazaqşa (latın)	kk-latn
jump	qemulet/kemin	pwn
search	qemulet/kemin	pwn
jump	qidiruv	uz
item	qillqay	qu
jump	quaerere	la
jump	quay lại đầu trang	vi
redirect-page	questa pagina renviescha tar in'auter artitgel	rm
edit	qw'lasiitucw tc cats	blc
jump	qıdır	crh-latn
language	qırımtatarca	crh
language	qırımtatarca (Latin)	crh-latn
menu	qʰənchi-hayu tilixam ɬaska nanich uk pipa	chn
jump	raadi	so
edit	radbadal	brh
jump	rake	sco
fold	rakidza	sn
item	ralju papri	jbo
edit	ramu	bol
edit	ramu ko pari	bol
contents	rariverivan	pwn
contents	raro:o’ noka kina:at	xsy
item	razgovor	bs,hr,sh-latn,sr-el
fold	raširi	hr
edit	reagh	gv
edit	reagh y bun	gv
edit	recensere	la
jump	rechercher	fr
jump	rechèrche	frp
edit	redacter	ie
edit	redacter fonte	ie
edit	redaguoti vikitekstą	lt
edit	redaktar	io
edit	redaktar fonto	io
edit	redakti	eo
edit	redakti fonton	eo
edit	redakto	aln,sq
edit	redakto burimin	sq
edit	redaktorlaw	kaa
edit	redaktə	az
edit	redakön	vo
edit	redakön fonäti	vo
edit	redigeeri	et
edit	rediger	no
edit	rediger kilde	no
edit	rediger kildetekst	da
edit	redigera	sv
edit	redigera wikitext	sv
edit	redigiir	jut
edit	redigiir wikikode	jut
edit	redigér	da
edit	redigīer	liv
edit	redigīs	prg
edit	redigīs appun	prg
item	registrati	it
jump	reiri supren	eo
edit	remasudj ta vincikan	pwn
item	remasudj ta vincikan	pwn
language	reo tahiti	ty
jump	rereh	ban
jump	retour au début	fr
fold	revelar	ia
jump	ricerca	co,it
jump	ricercje	fur
edit	rievdat	se
edit	rievdat wikiteavsttain	se
fold	rikuchiy	qu
jump	rima’	xsy
jump	riscedi	scn
jump	riçèrca	lij
jump	rode	rmc
jump	rodipen	rmy
fold	rodyti	lt
language	romani čhib	rmy
language	romaňi čhib	rmc
language	română	ro
jump	rondeza	rn
jump	ronsee	gv
fold	rozbalit	cs
language	rumantsch	rm
language	runyankore	nyn
fold	ruodītė	sgs
jump	ràakin	kai
edit	rävvdadä	sje
edit	rävvdadä wikitiekstav	sje
edit	rætta	fo
edit	rætta wikitekst	fo
fold	rādīt	lv
languages	saad	nv
item	saayaway a belih	szy
main-page	saayaway a belih	szy
item	saber mais	pt
jump	sagap	krj
item	saiba mais	pt-br
item	saioa hasi gabe	eu
language	saisiyat	xsy
menu	sakaluk	szy
menu	sakatayal	ami
fold	sakla	gag
fold	sakrij	bs,hr,sh,sh-latn,sr-el
fold	salauta	vot
footer	salimek a mikuwanay a kawaw	szy
item	saluimengay misiket	szy
menu	sanarrutit	ike-latn
fold	san̄a jeen̄	ann
jump	saoo’	ami
search	saoo’	ami
menu	sapipili’ a tilid to pakerid a mi’araw	ami
jump	sappa	bug
footer	sapujjisimaniq	ike-latn
fold	saqqummeruk	kl
jump	sarch	aig
language	sardu	sc
language	sardu campidanesu	sro
jump	sarè	mad
item	sasuala a sumad	szy
jump	sasé	gcr
jump	saytda harakatlanish	uz
item	saznajte više	hr
item	sazumaay a kasabelih	szy
item	sa’ayayaw pising no tyin-naw	ami
main-page	sa’ayayaw pising no tyin-naw	ami
fold	sbalit	cs
fold	schować	hsb
fold	schowaś	dsb
jump	schük / säk	frr
fold	scond	lmo
fold	scondi	vec
fold	scunder	mwl
fold	scundi	ruq-latn
fold	scunne	roa-tara
jump	se plipe	jbo
fold	seall	gd
jump	search	en,gpe,jam
fold	seboq	sas
jump	sec	ang
fold	segokko	ljp
fold	sembunyikan	id
fold	semmeř-dd	rif
edit	senfel	tzm
edit	senfel asagem	tzm
edit	senisim	tpi
fold	sentel	tzm
jump	serca	vec
jump	sercha	nov
jump	serchar	ie
jump	serchez	io
fold	sereka	nyo,ttj
jump	serra	nyo,ttj
jump	serĉi	eo
edit	sesa	abr,ak,tw
edit	sesa ekyirsɛm	fat
edit	sesa mu	fat
jump	sesha	ss
fold	sesre	mos
jump	seòladh	gd
jump	se̍h chām	nan,nan-latn-pehoeji
jump	shakisha	rw
edit	shang	kaj
edit	shang du̱tyin ti	kaj
fold	shaw	sco
fold	shereka	nyn
jump	sherura	nyn
edit	shih burimin	sq
footer	shikchiwa su tikneki	ppl
fold	shikinaya	ppl
edit	shikpata	ppl
fold	sho	kri
fold	show	en
fold	show am	gpe
fold	show-am	pcm
language	shqip	sq
fold	shuo	aig,jam
edit	siamṭhatna	lus
jump	sichen	lb
language	sicilianu	scn
item	sidju	jbo
fold	sie	abr
item	sik'cicw ti s7alh7ayts ti umat t'ayc alh tu patsalh txw	blc
footer	sikaqiljiqilji a sinankakudan	pwn
jump	sikariçawa	yrl
edit	simbanai	dtp
edit	simbanai toud	dtp
fold	sinahang	ban
fold	singitke	mui
languages	siniayaya a kakaian a zuma	pwn
edit	sintha gwero	ny
item	sipacacapicapilj ta lisadayan na sapitj	pwn
item	sipadjadjaljudjaljun a pasamaza ta lisadayan na sapitj	pwn
jump	sirdämine	vep
jump	sisku	jbo
search	sisku	jbo
item	sitjumaq na sapitj	pwn
main-page	sitjumaq na sapitj	pwn
fold	siu	nan,nan-latn-pehoeji
edit	siu-kái	nan,nan-latn-pehoeji
modified	sivulliuvaktut sivurngagut $1, tigujausimavut $1.	ike-latn
redirect-page	siyumalj a cemiyur a pasazua ta:	pwn
redirect-page	siyumalj a cemiyur ta sapitj	pwn
edit	siŭ-gāi	cdo,cdo-latn
fold	sjen litte	fy
fold	sjul	jut
edit	sjå kjelda	nn
old-revision	skatīt pašreizējo versiju	lv
fold	skjul	da,no
fold	sklopi	hr
fold	skonde	pap
fold	skoða	fo
edit	skoða frumkóða	is
fold	skrij	sl
fold	skryj	szl
fold	skryti	isv-latn
fold	skryť	sk
fold	skrýt	cs
fold	skupi	sh-latn,sr-el
language	slovenčina	sk
language	slovenščina	sl
fold	slėpti	lt
edit	smmalu patas	trv
fold	smon-e	pms
edit	smr’zyut miru’	tay
item	sni sa pinraw nya smbbaq	tay
fold	snuffar	rif
edit	soba	kg
jump	sod	gom-latn
jump	soek	af
fold	soim	tpi
menu	somari	fur
item	sona pali	tok
edit	soppi gongikuwaay bi	wo
fold	sori	srn
fold	sorokkan	ms
edit	source ke badlo	hif-latn
item	spjall	is
fold	sposta nella barra laterale	it
language	srpski (latinica)	sr-el
language	srpskohrvatski / српскохрватски	sh
edit	ssnfl	shi
item	steci ckupau	jbo
special-tab	steci papri	jbo
edit	stika lo krasi	jbo
jump	stiureydys	gv
jump	stivvrim	sje
fold	stërmé	pms
fold	su'am	kus
fold	subar	tet
fold	suhukakan	bjn
jump	suk	vo
jump	suku	srn
fold	sukundi	kea
item	sumb.	ms
jump	sumiissusersiuut	kl
fold	sumputkeun	su
edit	suntiang	min
edit	suntiang sumber	min
edit	sunting	id,map-bms,ms
edit	sunting sumber	id,ms,zmi
language	suomi	fi
fold	supa	tn
edit	suqusiqpaa	ike-latn
item	suqusiqpaa	ike-latn
fold	suruakan	min
edit	suténg sumbo	mfa
fold	suuɗ	ff
item	sužinoti daugiau	lt
language	svenska	sv
jump	sykjen	fy
edit	szerkesztés	hu,hu-formal
item	szerkesztései	hu
jump	szukaj	pl
jump	szukej	szl
jump	szëkbë	csb
jump	sêu-chhìm	hak-latn
jump	sìng-tō̤	cdo,cdo-latn
jump	sök	sv
jump	söök	nds-nl
jump	søgning	da
jump	søk	nn,no
fold	sýna	is
fold	sɔgle	dga
fold	sɔgɩlɩ	wlx
edit	sərost bykə	tly
fold	sɛxwe	fon
edit	sửa	vi
edit	sửa mã nguồn	vi
edit	sửa đổi	vi
fold	ta'akej	yua
jump	taayaw:	szy
jump	tabok-tabok	ceb
language	tacawit	shy,shy-latn
jump	tafuta	sw
jump	tagasi üles	et
categories	taggayin	rif
categories	taggayt	rif
fold	tago-a	war
fold	tagoa	ceb
fold	tagoon	bcl
fold	tagu-on	cps
edit	tahrirlash	uz
fold	taishbyn	gv
fold	taispeáin	ga
edit	taisyti	lt
edit	taisītė	sgs
edit	taisītė straipsnė wiki teksta	sgs
jump	takaisin alkuun	fi
edit	takatā	mi
edit	takatā pūtake	mi
menu	takujauningit	ike-latn
item	takulugu qanuiliurutauqattaqsimajuq	ike-latn
item	talk	en
fold	tampaiakan	bjn
fold	tampakan	min
fold	tampilkan	id
tagline	tan lipu $s	tok
contents	tanenengan	ami
item	tanikikay ka ye:myen	xsy
jump	taomɔ	gaa
edit	taopathi	mrh
language	tarandíne	roa-tara
main-page	tatacin feregi	nup
language	tatarça	tt-latn
jump	tawlan	xsy
menu	tawlan	xsy
menu	tawlan kapawhi:ilan	xsy
footer	tayi wawa pus mayka nanich	chn
item	tayi-pipa	chn
main-page	tayi-pipa	chn
jump	tayra	ami
edit	taƴto	ff
edit	taƴto ɗaɗi wiki	ff
fold	ta̱kup	kcg
edit	te pikerel	rmc
edit	teke sidgem	mos
menu	teked sakaluk	szy
edit	tekre	mos
edit	tekst źródłowy	pl
fold	tenapuk	bdr
edit	tereeza	nyn
jump	terug naar boven	nl
language	tetun	tet
fold	thaan	din
jump	thaqaña	ay
fold	thlehna	lus
jump	thô-hòng	hak-latn
item	thảo luận	vi
edit	ti gbian nda ti tënë ni	sg
edit	ticpatlöx	sei
fold	tidhokna	map-bms
jump	tilbage til toppen	da
jump	tilbake til toppen	no
jump	tillbaka till början	sv
edit	tinagiljang a remasudj ta vincikan	pwn
edit	tingnan ang source	tl
edit	tinuk' ruk'u'x tzij	cak
item	titiraqtaujunnaqtuq	ike-latn
item	tjaljadudutan a maumalj a tjaljademudan a inumaljan	pwn
fold	tjiega	sje
hidden-categories	tlatlatilli neneuhcayotl	nah
hidden-categories	tlatlatiltin neneuhcayomeh	nah
fold	tlay	tru
jump	tlua	mrh
fold	toi	to
edit	toimõndaq	vro
edit	toimõndaq lätteteksti	vro
language	tojikī	tg-latn
item	toki	tok
languages	toki ante	tok
language	tolışi	tly
item	tomerepay tongod	ami
item	toofallijche Sied	pdt
fold	toqqoruk	kl
jump	torna a dalt	ca
jump	torna all'inizio	it
item	további információk	hu
fold	toñemi	gn
jump	tracher	pcd
jump	traži	hr
fold	trego	aln,sq
edit	trocar	lad
edit	trocar el manadero	lad
jump	truova	nap
edit	trɔ asi le etsoƒe ŋu	ee
edit	trɔ asi le eŋu	ee
edit	trɔ́ soxú	ajg
edit	tsakemɔ	gaa
edit	tsakemɔ he ni ejɛ	gaa
jump	tschertga	rm
edit	tshintsha	xh
jump	tsvaga	sn
jump	tsweletso	tn
fold	tuduhaké	jv
jump	tudutudu	bbc-latn
fold	tugu	ses
fold	tuine	li
categories	tukisiumajuq	ike-latn
categories	tukisiumaniq	ike-latn
edit	tukwa lá wikicode	dua
edit	tulaika	ch
jump	tunigin	kab
fold	tunjuk	iba
fold	tunjukkan	ms
redirect-page	turaaqtitaukkannirluni uvunga:	ike-latn
menu	turiverivecan	pwn
edit	turkaña	ay
menu	tutci	jbo
fold	tuwabumbi	mnc
jump	twouvé	acf
fold	tyai	kcg
jump	tyong keang	kcg
jump	tyong kyang	kaj
fold	tyyei	kaj
fold	témbongkeun	su
jump	téné	igl
item	tìm hiểu thêm	vi
jump	tìm kiếm	vi
fold	tìmā	kai
item	töhfələr	az
edit	túkwá	dua
footer	tǎmenuls	ruq-latn
jump	tʋʋzɩtʋ	kbp
item	tʼɬap yeʔlan	chn
redirect-page	t’ringun pawsa’ sa zngayan	tay
edit	uah	ban
edit	uah wit	ban
jump	ubidea	ruq-latn
edit	ubêak sumbêr	osi,rej
jump	ucâmân	smn
fold	uduṕe	hoc-latn
fold	ufklappe	gsw
jump	ujaraktaqtaujuq:	ike-latn
jump	ujarlerit	kl
fold	ukryj	pl
edit	ukázat zdroj	cs
item	ulteriori informazioni	it
item	umgagamelwa	zu
fold	umpetin	bew
fold	umpetna	map-bms
fold	umukameẽ	yrl
fold	umumiwara	yrl
edit	umurupiawa	yrl
edit	umurupiawa sowa-yupinimaçawa	yrl
edit	upraviť	sk
edit	upraviť zdroj	sk
item	uqalimajuq	ike-latn
item	uqsiq maungu	ike-latn
jump	urambazaji	sw
edit	uredi	bs,hr,sh,sh-latn,sl,sr-el
edit	uredi izvor	bs,sr-el
edit	uredi kod	sh,sh-latn
edit	uredi kodo	sl
edit	uredi kôd	cnr-latn,hr
fold	uri	mt
edit	urnosen	ilo
edit	urnosen ti taudan	ilo
item	usapan	tl
edit	usba	ceb
edit	usba ang wikitext	ceb
jump	usikári	yrl
edit	usullu yasa	knc,kr
retrieved	uthathwe kwi-$1	xh
fold	uutklappe	zea
modified	uyni kasabelih sazikuz mikawaway tu kalumyiti i $1.	szy
edit	uzgartish	ug-latn
item	uzzināt vairāk	lv
fold	ußblände	ksh
fold	uñachayaña	ay
modified	uŞuḥlofo ḥaroyo diFaṭaṭe bu Zabnano wa: $1 .	tru
edit	va krent betá	avk
edit	vaata lähteteksti	et
menu	vaatamisi	et
edit	vajehta	vep
edit	vajehtada lähtetekst	vep
jump	vakatasosoko	fj
jump	valikkoon	fi
jump	valittsõmisiisõ	vot
jump	vaqaqara	fj
fold	vaschdeggle	pfl
fold	vastegga	bar
menu	vaņtlimiži	liv
fold	vaŗț	liv
jump	vaʹlljõʹǩǩe	sms
footer	ve skicu la'o zoi. $s .zoi	jbo
edit	vedeți sursa	ro
edit	veisau	fj
language	vepsän kel’	vep
edit	ver código	es
edit	ver código fonte	pt
edit	ver código-fonte	pt-br
edit	ver o código fonte	gl
fold	verbargen	nds-nl
fold	verbergen	nl
fold	versjtaek	li
fold	versteek	af
fold	verstoppen	lb
fold	veza	zu
item	več o tem	sl
fold	veşêre	ku-latn
edit	vidi fontkodon	eo
edit	vidi fonttekston	eo
edit	vidi izvor	hr
edit	vidi izvornik	hr
old-revision	vidi trenutačnu inačicu	hr
edit	view source	en
fold	viga	sn
jump	vihima	dag
fold	vii külgpaanile	et
edit	vikimətni redaktə et	az
edit	viroiş	tg-latn
fold	vis	da,nn,no
edit	vis kilde	da,no
edit	vis kildekode	da
edit	vis kjelde	nn
fold	visa	sv
edit	visa wikitext	sv
contents	vishay suchi	hif-latn
fold	viska	jbo
jump	viska jitro	jbo
edit	visualizza wikitesto	it
item	vitalap	hu
item	vitno le ka judri	jbo
edit	vizualizați sursa	ro
edit	voir la source	fr
jump	voltar ao topo	pt,pt-br
jump	volver al principio	es
jump	volver ao inicio	gl
fold	vuosedä	sje
language	vèneto	vec
item	vèsyon pou èmpwimé	acf
language	võro	fiu-vro,vro
jump	vȯtš	liv
item	waangelanginy	nys
jump	waardiny biirt	nys
menu	waardiny biirt	nys
fold	waidinnais	prg
item	walaʻau	haw
edit	wallak	nys
item	wallak	nys
edit	wallak birnup	nys
language	walon	wa
jump	wamp'una	qu
jump	wampuña	ay
fold	wanto'a	gor
jump	wasa	dua
item	wawa	chn
language	wawle	bci
edit	wax ka badal	so
edit	wax ka badal xogta	so
language	wayuunaiki	guc
fold	weergeven	nl
fold	weisen	lb
item	weitere Informationen	de
fold	werii	nmz
fold	whla	guw
fold	wiese	pdt
fold	wiesen	nds
menu	wik-kʰəltəs ikta	chn
menu	wik-kʰəltəs ikta pus mayka	chn
edit	wikicode tjiyinytji	piu
menu	wiki工具	zh-hans,zh-hant
item	willgi-iny dum-bart	nys
fold	wis	jut
edit	wla nú ɖoɖo ɔ	fon
edit	wlǎn nú	fon
edit	wobdźěłać	hsb
edit	wobźěłaś	dsb
item	wobźěłaś	dsb
fold	wooniha	vmw
fold	wuli	wlx
fold	wulo	dga
edit	wunta tin	bom
fold	wuta	dua
fold	wys	af
edit	wysig	af
edit	wysig bron	af
hidden-categories	wàll bi nëbbu	wo
hidden-categories	wàll yi nëbbu	wo
fold	wọọt	ibb
fold	wụt	efi
edit	xem mã nguồn	vi
jump	xerca	lfn
jump	xiimbal	yua
fold	xiknexti	nah
edit	xikpatla	nah
edit	xikpatla itsintlan	nah
fold	xiktlaati	nah
fold	xlɛ́	fon
jump	xonda	hke
item	x̣luyma & hilu-kʰəltəs pipa	chn
item	yaarlkoorl	nys
fold	yan panelə keçir	az
edit	yasa	knc,kr
fold	yashirish	uz
edit	yawantu	kai
edit	yawantu aròo	kai
edit	yejin	nup
jump	yem	ibb
jump	yendani njira	ny
jump	yi ɖé	fon
fold	yienh'ok	za
item	yini exhumela lapha	zu
fold	yishʼį́ nisin	nv
jump	yiylo	ff
jump	yiɔ̈ɔ̈p	din
fold	yoleka	nyo,ttj
jump	yom n̄kpọ	efi
fold	yoreka	nyn
jump	yuxarıya qayıt	az
fold	yäşerü	tt-latn
edit	yɛlɛma	bm
item	yɛlɛma	bm
tagline	z $s Wiki	hsb
tagline	z Wik$1	hsb
fold	zaische	pfl
fold	zatacë	csb
jump	zawnna	lus
jump	zerca	rgn
jump	zercha	sdc
jump	zeuke	li
menu	zida	ny
item	zistiť viac	sk
fold	zobrazit	cs
old-revision	zobrazit aktuální verzi	cs
edit	zobrazit zdroj	cs
fold	zobraziť	sk
edit	zobraziť zdroj	sk
jump	zoeken	nl,zea
jump	zop	kcg
jump	zpět na začátek	cs
fold	zueklappe	gsw
languages	zumaay a kamu	szy
fold	zuppentar	rm
jump	zzop	kaj
edit	zăpridară	ruq-latn
edit-page	«$1» aldatzen	eu
edit-page	«$1» aldatzen (atala)	eu
retrieved	«$1» betınen alynğan	kk-latn
special-page	«$1» bilaketaren emaitzak	eu
category-page	«$1» kategoriako orriak	eu
special-page	«$1» orriranzko esteka dute dute hauek:$1	eu
special-page	«$1» orriranzko esteka duten orriak	eu
retrieved	«$1» saytınan alınǵan	kaa
edit-page	«$1» sortzen	eu
special-page	«$1» беті туралы мәлімет	kk-cyrl
item	«$1» бетіне қайту.	kk-cyrl
retrieved	«$1» бетінен алынған	kk-cyrl
redirect	«$1» бетінен бағытталған	kk-cyrl
retrieved	«$1» битенән алынған	ba
retrieved	«$1» гӹц нӓлмӹ	mrj
special-page	«$1» дегенге сілтейтін беттер	kk-cyrl
special-page	«$1» дегенге қатысты өзгерістер	kk-cyrl
category-page	«$1» санатындағы беттер	kk-cyrl
category-page	«$1» санатындағы медиа	kk-cyrl
retrieved	«$1» ҫӑл куҫ	cv
special-page	«$1» үшін іздеу нәтижелері	kk-cyrl
special-page	«$1» էջին կապված փոփոխությունները	hy
category-page	«$1» կատեգորիայի էջերը	hy
category-page	«$1» կատեգորիայի մեդիան	hy
retrieved	«$1» بەتىنەن الىنعان	kk-arab
retrieved	«$1» جي وأىته	glk
special-page	«$1» سے مربوط صفحات	ur
item	«$1» صارف نام سے لاگ ان ہیں	ur
special-page	«$1» کی معلومات	ur
edit-page	«$1» کے قطعہ کی ترمیم	ur
special-page	«$1» کے نتائج تلاش	ur
special-page	«$1»(e)kin harremanetan dauden aldaketak	eu
retrieved	«$1»-ысь басьтэмын	udm
special-page	«$1»-ի որոնման արդյունքներ	hy
retrieved	«$1»-دن آلینمیش‌دیر	azb
difference	«$1»–ի խմբագրումների տարբերություն	hy
difference	« $1 » : différence entre les versions	fr
history-page	« $1 » : historique des versions	fr
difference	« $1 » : différence entre les versions	fr
history-page	« $1 » : historique des versions	fr
item	À dgi l'adèrt	nrm
footer	À propos de $s	fr
item	À proximité	fr
tagline	À prupositu di $s	co
footer	À prupòsitu di $s	co
item	Ànkà sànjì	kai
languages	Àteras limbas	sc
languages	Àteras lìnguas	sro
modified	Àtunṣe sí ojúewé yi wáyé gbẹ̀yìn ni $1, ni ago $1.	yo
redirect-page	Àtúnjúwe sí:	yo
item	Àtúnṣe	yo
item	Àtúnṣe tó báramu	yo
item	Àtẹ̀jáde tóṣeétẹ̀síìwé	yo
languages	Àutre lenghe	pms
search	Àwárí	yo
menu	Àwọn irinṣẹ́	yo
menu	Àwọn irinṣẹ́ àdáni	yo
item	Àwọn ojúewé pàtàkì	yo
contents	Àwọn àkóónú	yo
item	Àwọn àtúnṣe tuntun	yo
menu	Àwọn ìwò	yo
categories	Àwọn ẹ̀ka	yo
languages	Á öðrum tungumálum	is
languages	Á øðrum málum	fo
languages	Á þessari $s eru tungumálatenglarnir efst á síðunni hinum megin við greinartitilinn. Go to top.	is
item	Áantaj	yua
menu	Áchówo	igl
search	Áfram	is
tagline	Ákwí $s	igl
item	Állandó hivatkozás	hu
hidden-categories	Ám-hí ke fûn-lui	hak-latn
item	Áníídí łahgo ályaaígíí	nv
menu	Ásbaplar	kaa
redirect	Átirányítás ide:	hu
redirect-page	Átirányítás ide:	hu
redirect	Átirányító lap	hu
redirect-page	Átirányító lap	hu,hu-formal
item	Átnevezés	hu
redirect-page	Ávísingarsíða	fo
hidden-categories	Áwọn ẹ̀ka bíbòmọ́lẹ̀	yo
item	Áyí mádudufú	igl
modified	Á̱ ku jhyuk wat huni di̱ ngaan a̱tuk mam $1, di̱ tswam $1.	kcg
categories	Âfundä	sg
item	Âlêmbëtï sô ayeke ndê	sg
menu	Âyêkua tî wanî	sg
menu	Äden	din
edit	Ändere	ksh
item	Ändere	gsw,ksh
item	Änderonge aan Sigge, wo heh drop jelenk es	ksh
item	Änderunga an velingde Seidn	vmf
item	Änderunga oa verlinkta Seyta	sli
special-page	Änderungen an Seiten, die von „$1“ verlinkt sind	de
item	Änderungen an verlinkten Seiten	de
edit-page	Änderungen speichern	de
edit-page	Änderungen veröffentlichen	de
edit-page	Änderungen zeigen	de
menu	Ändra språkvariant	sv
special-page	Ändringar relaterade till ”$1”	sv
item	Ännarunge uff verlingde Saide	pfl
item	Änneren	lb
item	Ännern	nds
item	Ännern an linkt Sieden	nds
item	Ännerungen op verlinkt Säiten	lb
footer	Äwa $s	pdt
special-tab	Äxtrasigg	ksh
item	Äxtrasigge	ksh
language	Åarjelsaemien	sma
menu	Åbn hovedmenuen	da
footer	Åd fwait di $s	wa
contents	Ådvins	wa
item	Åejviesæjroe	sma
menu	Åhsichten	bar
fold	Åhzoang	bar
item	Åjjvebielle	sje
main-page	Åjjvebielle	sje
languages	Ånderne Sproochen	bar
menu	Åpne hovedmenyen	no
item	Årtike a l’ astcheyance	wa
item	Årtike a l’ astcheyance	wa
menu	Åtgärder	sv
search	Åtså	sje
edit-notice	Åtvaring: Du er ikkje innlogga.$1	nn
error	Åtvaring: Standardsorteringa «$1» tar over for den tidlegare sorteringa «$1».	nn
error	Åtvaring: Storleiken på malar som er inkluderte er for stor.	nn
error	Åtvaring: Visingstittelen «$1» vart sett bort frå sidan han ikkje svarar til den faktiske tittelen til sida.	nn
menu	Ændr sprogvariant	da
special-page	Ændringer relateret til "$1"	da
language	Ænglisc	ang
footer	Ætsacunga	ang
hidden-categories	Æмбæхст категори	os
hidden-categories	Æмбæхст категоритæ	os
languages	Æндæр æвзæгтыл	os
redirect-page	Æрвитæн фарс	os
menu	Æркæстытæ	os
item	Æрхаугæ фарс	os
item	Æххуыс	os
menu	Ça'bai abzor	tg-latn
jump	Çahiş ba:	tg-latn
item	Çap	az
item	Çap edilýän wersiýa	tk
item	Çap versiyası	az
notice	Çap versiyası artıq dəstəklənmir və render xətaları ola bilər.$1	az
menu	Çe murakimae'etá	yrl
item	Çekişme	tk
item	Çemgeldik sahypa	tk
retrieved	Çeşmesi: "$1"	tk
item	Çodinaşi oktirobape	lzz
search	Çustuçū	tg-latn
jump	Çustuçūi	tg-latn
item	Çë puntare ktu	aae
item	Çı itay rê gırê beno	kiu
item	Çı tiyayi rê gıre beno	diq
menu	Çıkış yapmış editörler için sayfalar	tr
item	Çıxış	az
menu	Çıxış etmiş redaktorlar üçün səhifələr	az
retrieved	Çığanağı — "$1"	tt-latn
edit-notice	È possibile visualizzare e copiare il codice sorgente di questa pagina.$1	it
item	Èd	ht
tagline	Èleq $s	sas
tagline	Èn årtike di $s.	wa
item	Èngat riwayat	sas
retrieved	Èpondhut ḍâri "$1"	mad
fold	Èrrep	mad
languages	Ètri lènguv	rgn
footer	Ètò àbò	yo
menu	Ètò ìtọ́sọ́nà	yo
contents	Èyo ùkóló	igl
item	Éde	frp
item	Édit	su
item	Éditer	pcd
footer	Édoyitón	igl
item	Édé	acf
item	Éestsestôtse	chy
item	Élément de Wikidata	fr
item	Éndarungan auf valinkten Seiten	bar
item	Éng-kiú liân-kiat	nan,nan-latn-pehoeji
retrieved	Érprind din "$1"	pcd
item	Értesítések	hu
contents	Étnus	pcd
item	Éwn dé émí yí	igl
item	Éwn ma kpialo átito	igl
menu	Éwúané oné	igl
menu	Éwúáné	igl
item	Êt absogn d'una man?	rgn
contents	Ëmbéef	wo
item	Ìfọ̀rọ̀wérọ̀	yo
item	Ìjápọ̀ mọ́ ojúewé yí	yo
item	Ìjápọ̀ tíkòníyípadà	yo
item	Ìn-soat pán-pún	nan,nan-latn-pehoeji
item	Ìn-suat pán-pún	nan-latn-tailo
contents	Ìndaxe	vec
contents	Ìndice	lij
contents	Ìndizi	sdc
contents	Ìnnici	scn
item	Ìntra	lij
item	Ìrànlọ́wọ́	yo
item	Í nágrenninu	is
item	Íiyisíí Naaltsoos	nv
main-page	Íiyisíí Naaltsoos	nv
footer	Ín-su chèng-chhek	nan,nan-latn-pehoeji
contents	Índice	gl,pt,pt-br
contents	Índisi	kea
item	Íng-kiú liân-kiat	nan-latn-tailo
language	Íslenska	is
search	Ísť na	sk
item	Ítgap	brh
languages	În alte limbi	ro
item	În apropiere	ro
item	Înapoi la pagina „$1”.	ro
fold	Început	ro
item	Închide sesiunea	ro
item	Încărcare fișier	ro
item	Ñaqha hukchasqa	qu
menu	Ñekundaha	gn
item	Ñemoambue ojoajúva	gn
categories	Ñemohenda	gn
hidden-categories	Ñemohenda ñemi	gn
categories	Ñemohendakuéra	gn
hidden-categories	Ñemohendakuéra ñemi	gn
item	Ñemongeta	gn
item	Ñemonguatiarã	gn
item	Ñepyrũha	gn
item	Ñidol Wülngiñ	arn
main-page	Ñizol Wvbgiñ	arn
item	Ñwam	ibb
item	Ñɔɔzɩ	kbp
item	Ñɔɔzɩtʋ kɩlɛɣzɩtʋ kɩlɩʋ lone	kbp
search	Ñɩnɩ	kbp
tagline	Ònan̄a me $s	ann
modified	Òta mgbọ enen̄ebe akpọk yi ige ìre $1, me $1.	ann
tagline	Ó $s Wiki	ga
tagline	Ó Wik$1	ga
languages	Ó mwimbo mipèpè	dua
footer	Ó njé é mōmbweyɛ̌ $s	dua
missing-page	Ógildur titill	is
item	Ólúka	igl
categories	Órré	fvr
hidden-categories	Órré jʉʉlɨŋól	fvr
hidden-categories	Órré jʉʉlɨŋólá	fvr
categories	Órréŋá	fvr
menu	Ótakada áchówo	igl
contents	Ótá	fvr
tagline	Ô fin $s sou	bci
item	Ôn Keue	ace
main-page	Ôn Keue	ace
item	Ôn baranggari	ace
item	Ôn kusuih	ace
modified	Ôn nyoe seuneulheueh geupeusaneut bak $1, poh $1.	ace
redirect-page	Ôn peuninah	ace
menu	Ôsobiste werkcojgi	szl
item	Ôstatnie zmiany	szl
menu	Ôôsichdn	vmf
menu	Õmad tööriisõd	vot
redirect-page	Ömleide op:	ksh
redirect-page	Ömleidongssigg	ksh
special-page	Önek ile tüm sayfalar	tr
edit-page	Önizlemeyi göster	tr
menu	Önnur verkefni	is
menu	Öppna huvudmenyn	sv
contents	Ösi	nia
language	Österreichisches Deutsch	de-at
footer	Över $s	nds
footer	Övver $s	ksh
item	Özel sayfa	tr
special-tab	Özel sayfa	tr
item	Özel sayfalar	tr
item	Öñdeu	kk-latn
tagline	Ùi $s	nan,nan-latn-pehoeji
item	Ùlthimi mudìfigghi	sdc
modified	Ùltima mudìfica di sta pàgina u $1 à e $1.	co
item	Ùltime modìfiche	pms
modified	Ùltimo canbiamento de sta pàjina el $1 a ƚe $1.	vec
modified	Ùrtima modìfica su $1, a is $1.	sc
item	Ùrtimas mudàntzias	sc
item	Ùrtimi canci	scn
item	Ùrtimi cangiaménti	lij
item	Ùrtimus mudàntzias	sro
item	Új lapok	hu
item	Új téma	hu
item	Új téma nyitása	hu
notice	Új üzeneteid vannak a vitalapodon	hu
old-revision	Újabb változat→	hu
modified	Últhima mudìfigga pa la pàgina: $1, $1.	sdc
modified	Última edición el $1 a las $1	es
modified	Última edición o $1 ás $1	gl
modified	Última edição a $1, às $1	pt
item	Últimus alterason	kea
footer	Ún-su tsìng-tshik	nan-latn-tailo
edit-page	Úprava stránky $1	sk
edit-page	Úprava stránky $1 (sekcia)	sk
tagline	Úr $s	is
file-page	Ús del fitxer	ca
old-revision	Útgáfa frá $1 eftir $1	is
old-revision	Útgáfa síðunnar $1	is
menu	Útgáfur	is
item	Útskrá	is
item	Útskráning	is
tagline	Útá $s.	ln
item	Ûltem cambiamèint	eml
item	Ûltmi mudéfichi	egl
footer	Über $s	de,de-ch,gsw
languages	Übür diller	gag
redirect	Ümber suunatud lehekülje:	et
redirect-page	Ümber suunatud lehekülje:	et
redirect	Ümber suunatud leheküljelt "$1"	et
redirect	Ümbersuunamisleht	et
redirect-page	Ümbersuunamisleht	et
redirect-page	Ümbre saadõt lehele:	vro
redirect-page	Ümbresaatmislehekülg	vro
file-page	Üstveri	tr
item	Ütjdrük maage	frr
item	Üzenet	hu
item	Üzgärtü	tt-latn
special-tab	Ýörite sahypa	tk
item	Ýörite sahypalar	tk
file-page	Það er engin hærri upplausn til.	is
file-page	Það eru engar síður sem nota þessa skrá.$1	is
edit-notice	Þessari síðu hefur verið læst til að koma í veg fyrir breytingar eða aðrar aðgerðir.$1	is
modified	Þessari síðu var síðast breytt $1, klukkan $1.	is
category-page	Þessi flokkur inniheldur engar síður eða margmiðlunarefni.	is
file-page	Þessi skrá er frá $1 og kann að vera notuð af öðrum verkefnum.$1	is
file-page	Þessi skrá inniheldur viðbótarupplýsingar, líklega bætt við úr stafrænu myndavélinni eða skannanum sem notaður var til að búa til eða stafræna hana.$1	is
languages	Þessi síða er ekki tiltæk á öðrum tungumálum.	is
missing-page	Þessi síða hefur ekki enn verið búin til.	is
viewed	Þessi síða hefur verið skoðuð $n sinni.	is
viewed	Þessi síða hefur verið skoðuð $n sinnum.	is
edit-page	Þetta er minniháttar breyting	is
menu	Þurhfor	ang
menu	Þurhfore getæl	ang
menu	Þín verkfæri	is
edit-notice	Þú getur skoðað og afritað frumkóða þessarar síðu.$1	is
edit-notice	Þú hefur ekki réttindi til að $1, af eftirfarandi ástæðu:$1	is
edit-notice	Þú hefur ekki réttindi til að $1, af eftirfarandi ástæðum:$1	is
notice	Þú hefur fengið $1 ($1).	is
missing-page	Þú hefur fylgt tengli á síðu sem ekki er til enn þá.$1	is
notice	Þú átt ný skilaboð á spjallsíðunni þinni	is
footer	à pérpos éd $s	pcd
edit	àtúnṣe	yo
edit	àtúnṣe àmìọ̀rọ̀	yo
jump	àwárí	yo
jump	áchówo	igl
fold	ám	hak-latn
jump	äden	din
edit	ändere	gsw
edit	änneren	lb
edit	ännern	nds
language	åarjelsaemien	sma
jump	åtså	sje
edit	çavkaniyê biguhêre	ku-latn
edit	çeşmäni düzet	tk
edit	çımeyi bıvurne	diq,kiu
edit	édit	su
edit	édit sumber	su
edit	éditer	pcd
language	íslenska	is
edit	ñɔɔzɩ	kbp
edit	ñɔɔzɩ wikicode	kbp
jump	ñɩnɩ	kbp
edit	öñdeu	kk-latn
edit	üzgärtü	tt-latn
jump	þurhfor	ang
languages	Ăn lante limbe	ruq-latn
item	Ćišćomna wersija	hsb
menu	Ĉefa menuo	eo
item	Ĉefpaĝo	eo
main-page	Ĉefpaĝo	eo
file-page	Ĉi tiu dosiero enhavas plian informon, verŝajne aldonitan de la cifereca fotilo aŭ skanilo uzita por krei aŭ skani ĝin.$1	eo
file-page	Ĉi tiu dosiero estas de $1 kaj estas uzebla de aliaj projektoj.$1	eo
missing-page	Ĉi tiu paĝo ankoraŭ ne estas kreita.	eo
modified	Ĉi tiu paĝo estis lastafoje redaktita je $1, $1.	eo
languages	Ĉi tiu paĝo ne haveblas en aliaj lingvoj.	eo
edit-page	Ĉi tiu ŝanĝo estas redakteto	eo
item	Ĉirkaŭe	eo
item	Ĉiuj paĝoj	eo
special-page	Ĉiuj paĝoj kun prefikso	eo
footer	Ċaħdiet	mt
modified	Čas zadnje spremembe strani: $1, $1.	sl
language	Čeština	cs
hidden-categories	Čiehhum luokah	smn
hidden-categories	Čiehhum luokka	smn
hidden-categories	Čihkkon kategoriija	se
hidden-categories	Čihkkon kategoriijat	se
item	Čitaj	bs,hr,sr-el
hidden-categories	Čiõkkum kategoria	sms
hidden-categories	Čiõkkum kategoriad	sms
languages	Čo zyvononədə	tly
item	Čuäʹjet historia	sms
item	Čájet historjjá	se
menu	Čájáhusat	se
item	Čálit sisa	se
item	Čáládât siisâ	smn
item	Čääiti historjá	smn
item	Číst	cs
item	Čítať	sk
language	čeština	cs
fold	čiega	se
fold	čievâ	smn
fold	čiõǥǥ	sms
fold	čuäʹjet	sms
fold	čájet	se
fold	čääiti	smn
menu	Điều hướng	vi
menu	Điều hướng thành viên	vi
edit-page	Đây là sửa đổi nhỏ	vi
item	Đã đăng nhập là $1	vi
item	Đóng góp	vi
special-page	Đóng góp của $1	vi
item	Đóng góp của người dùng	vi
fold	Đóng mở mục lục	vi
item	Đăng nhập	vi
item	Đăng nhập / Mở tài khoản	vi
edit-page	Đăng thay đổi	vi
item	Đăng xuất	vi
fold	Đầu	vi
file-page	Đặc tính hình	vi
item	Đề tài mới	vi
item	Đọc	vi
redirect	Đổi hướng từ “$1”	vi
redirect	Đổi hướng đến:	vi
redirect-page	Đổi hướng đến:	vi
jump	điều hướng	vi
item	đóng góp	vi
contents	Ēnturs	prg
search	Ėiškuotė	sgs
item	Ěe hɛn et ná implimé é	fon
item	Ğarğala	lzz
footer	Ğewapkarlîktan baş tartuw	crh-ro
redirect-page	Ğíberme sayipasî	crh-ro
redirect-page	Ğíberílgen ğerí:	crh-ro
item	Ħolqa permanenti	mt
item	Īng-giū lièng-giék	cdo,cdo-latn
item	Īpašā Lapa	lv
item	Īpašā lapa	lv
special-tab	Īpašā lapa	lv
item	Īpašās lapas	lv
special-page	Į $1 nuorodų nėra.$1	lt
item	Įjungti senąją išvaizdą	lt
item	Įkelti rinkmeną	lt
item	Įnašai	lt
menu	Įrankiai	lt
error	Įspėjimas: Numatytasis rikiavimo raktas „$1“ pakeičia ankstesnį numatytąjį rikiavimo raktą „$1“.	lt
error	Įspėjimas: rodomas pavadinimas „$1“ buvo ignoruotas, nes jis neatitinka tikrojo puslapio pavadinimo.	lt
error	Įspėjimas: Šablonų įterpimo dydis per didelis.	lt
error	Įspėjimas: Šis puslapis iškviečia $1, dėl ko atsiranda šablono kilpa (ciklas) (begalinis pasikartojantis iškvietimas).	lt
special-page	Įveskite puslapio pavadinimą, jei norite matyti keitimus, atliktus puslapiuose, į kuriuos yra nuoroda į arba iš nurodyto puslapio.$1	lt
edit-page	İcazə xətası	az
item	İcma portalı	az
jump	İdi do:	lzz
item	İlgili değişiklikler	tr
item	İlgili diişilmäklär	gag
menu	İnstrumentlär	gag
item	İnterfeys	az
menu	İstifadəçi menyusu	az
item	İstifadəçi müzakirəsi	az
menu	İstifadəçi naviqasiyası	az
item	İstifadəçi səhifəsi	az
menu	İstifadəçi səhifəsi alətləri	az
item	İstifadəçi töhfələri	az
redirect	İstiqamətləndirilir:	az
redirect-page	İstiqamətləndirilir:	az
redirect	İstiqamətləndirmə səhifəsi	az
redirect-page	İstiqamətləndirmə səhifəsi	az
edit-page	İzin hatası	tr
item	İzle	tr
item	İzleme listesi	tr
item	İzlemeyi durdur	tr
item	İzlə	az
item	İzləmə siyahısı	az
item	İzləmədən çıxar	az
jump	İçeriğe atla	tr
contents	İçindekiler	tr
fold	İçindekiler tablosunu değiştir	tr
contents	İçindekilär	gag
jump	ızdeu	kk-latn
item	Ľikerduno linkos	rmc
item	Łahgo áshłééh	nv
edit	łahgo áshłééh	nv
categories	Ńai	dua
item	Ńkàtá	ig
item	Ŋa naŋ na baŋ "prente"	dga
item	Ŋaanythïn	din
menu	Ŋmɛɛg̈b want	nmz
item	ŋa aŋ na baŋ pɩrɩntɩ	wlx
redirect-page	ŋmɛɛlg n:	nmz
redirect-page	ŋwɛɛlg wadga b'saan jelaŋa	nmz
difference	Řádek $1:	cs
language	Ślůnski	szl
language	ślůnski	szl
item	Ŝablono	eo
edit-notice	Ŝablono uzata en ĉi tiu paĝo:	eo
edit-notice	Ŝablonoj uzataj en ĉi tiu paĝo:	eo
fold	Ŝaltu la enhavtabelon	eo
menu	Ŝanĝi lingvan varianton	eo
special-page	Ŝanĝoj rilataj al "$1"	eo
item	Şablon	az,tr
item	Şafḩa kīmē tjī	aeb-latn
menu	Şahsiy aletler	crh-latn
footer	Şahsiylík esasî	crh-ro
menu	Şahsy gurallar	tk
menu	Şarlau	kk-latn
footer	Şinaxeri Hakʼepe	lzz
hidden-categories	Şinaxeri kʼatʼegorepe	lzz
hidden-categories	Şinaxeri kʼatʼegori	lzz
jump	Şo be:	diq
category-page	Şu anda bu kategoride herhangi bir sayfa ya da ortam dosyası bulunmuyor.	tr
item	Şu ýere baglar	tk
jump	Şuraya atla:	tr
jump	Şuraya atla: gezinti, ara	tr
backlink	Şuraya git:	tr
redirect	Şuraya yönlendir:	tr
redirect-page	Şuraya yönlendir:	lzz,tr
jump	Şuňa bök:	tk
item	Şuḥlofe bFaṭoṭe masre	tru
item	Şuḥlofe ḥaroye	tru
menu	Şäxsi qorallar	tt-latn
menu	Şəxsi alətlər	az
jump	şarlau	kk-latn
item	şumbărae recentae	ruq-latn
item	Šablon	bs,sh-latn,sr-el
edit-notice	Šablon koji se koristi na ovoj stranici:	sr-el
edit-notice	Šablon koji su upotrebljeni na ovoj stranici:	bs
item	Šablona	cs
edit-notice	Šablona použitá na této stránce:	cs
edit-notice	Šablonai, naudojami puslapyje:	lt
item	Šablonas	lt
edit-notice	Šablonas, naudojami puslapyje:	lt
edit-notice	Šabloni koji se koriste na ovoj stranici:	sr-el
edit-notice	Šabloni koji su upotrebljeni na ovoj stranici:	bs
edit-notice	Šablony použité na této stránce:	cs
edit-notice	Šablonų, naudojami puslapyje:	lt
item	Šablóna	sk
edit-notice	Šablóna použitá na tejto stránke:	sk
edit-notice	Šablóny použité na tejto stránke:	sk
item	Šajiben te kikidel avri	rmc
edit-notice	Šajā lapā izmantotā veidne:	lv
edit-notice	Šajā lapā izmantotās veidnes:	lv
missing-page	Šajā lapā pašlaik nav nekāda teksta.$1	lv
missing-page	Šajā lapā šobrīd nav nekāda teksta.$1	lv
missing-page	Šajā projektā vēl nav lapas ar šādu nosaukumu.$1	lv
special-page	Šajās lapās ir norādes uz lapu $1:$1	lv
languages	Šenni tanayaŋ ra	ses
main-page	Šerutňi Sera	rmc
item	Šerutňi sera	rmc
file-page	Ši rinkmena yra iš $1 ir gali būti naudojama kitose wiki svetainėse.$1	lt
file-page	Šie puslapiai naudoja šią rinkmeną:$1	lt
special-page	Šie puslapiai rodo į $1:$1	lt
jump	Šiirry:	krl
modified	Šin pāusan bēi panzdaumai kitawīdintan en $1, $1	prg
file-page	Šioje rinkmenoje yra papildomos informacijos, tikriausiai pridėtos skaitmeninės kameros ar skaitytuvo, naudoto jai sukurti ar perkelti į skaitmeninį formatą.$1	lt
file-page	Šios peržiūros dydis: $1.	lt
file-page	Šis fails ir augšupielādēts no $1 un ir koplietojams citos projektos.$1	lv
file-page	Šis fails satur papildu informāciju, kuru visticamāk ir pievienojis digitālais fotoaparāts vai skeneris, kas šo failu izveidoja.$1	lv
viewed	Šis puslapis buvo atvertas $n kartus.	lt
viewed	Šis puslapis buvo atvertas $n kartą.	lt
viewed	Šis puslapis buvo atvertas $n kartų.	lt
missing-page	Šis puslapis dar nebuvo sukurtas.	lt
file-page	Šis puslapis naudoja šią rinkmeną:$1	lt
languages	Šis puslapis nėra išverstas į kitas kalbas.	lt
modified	Šis puslapis paskutinį kartą keistas $1.	lt
edit-notice	Šis puslapis yra užrakintas, saugant jį nuo redagavimo.$1	lt
contents	Šisällyšluvettelo	krl
category-page	Šiuo metu ši kategorija neturi jokių puslapių ar failų.	lt
missing-page	Šiuo metu šiame puslapyje nėra jokio teksto.$1	lt
footer	Škit datow	hsb
file-page	Šo failu izmanto šajā $n lapā:$1	lv
file-page	Šo failu izmanto šajās $n lapās:$1	lv
file-page	Šo failu neizmanto nevienā lapā.$1	lv
backlink	Šokti aukštyn	lt
backlink	Šokti į:	lt
item	Špecialna seri	rmc
special-tab	Špecialno sera	rmc
item	Špeciálna stránka	sk
special-tab	Špeciálna stránka	sk
item	Špeciálne stránky	sk
item	Šta vodi ovamo	bs,sh,sh-latn,sr-el
item	Štampa	sh-latn
item	Štampaj	bs
item	Štampanje	sr-el
item	Što vodi ovamo	hr
item	Što wotkazuje sem	hsb
item	Šuwaselaci ojoro afaha	mnc
footer	Šćit datow	dsb
category-page	Šī kategorija šobrīd nesatur ne lapas, ne failus	lv
edit-notice	Šī lapa ir aizsargāta, lai novērstu tās izmainīšanu vai citas darbības.$1	lv
viewed	Šī lapa ir tikusi apskatīta $n reizes.	lv
viewed	Šī lapa ir tikusi apskatīta $n reizi.	lv
languages	Šī lapa nav pieejama citās valodās	lv
modified	Šī lapa pēdējoreiz labota: $1 plkst. $1.	lv
missing-page	Šī lapa vēl nav izveidota.	lv
file-page	Šī priekšskata izmērs: $1.	lv
menu	Šəxsi diləgon	tly
jump	Źi na bok:	dsb
retrieved	Źródło: „$1”	pl
file-page	Żadna strona nie korzysta z tego pliku.$1	pl
special-page	Żadna strona nie odwołuje się do $1.$1	pl
language	Žemaitėška	bat-smg,sgs
file-page	Žiadne stránky neobsahujú odkazy na tento súbor.$1	sk
special-page	Žiadne stránky neodkazujú na $1.$1	sk
item	Žiūrėti	lt
item	Žiūrėti kodą	lt
special-page	Žádná stránka na $1 neodkazuje.$1	cs
language	žemaitėška	bat-smg,sgs
edit	žiūrėti kodą	lt
edit	žiūrėti šaltinį	lt
edit	žrědłowy tekst wobźěłaś	dsb
edit	žórłowy tekst wobdźěłać	hsb
item	Ɓetiŋgédi	dua
menu	Ɓeɓolan ɓa mbamɛnɛ	dua
menu	Ɓodu bwá mpɔsɔko	dua
menu	Ɓodu ó mulato	dua
hidden-categories	Ɓoyayyen rukuni	ha
hidden-categories	Ɓoyayyun rukunoni	ha
redirect-page	Ɔdze wo kopue:	fat
menu	Ɖiwoɖe tʋʋzʋʋ	kbp
languages	Ɖo gbé ɖévō mɛ	fon
retrieved	Ɖě sin "$1" mɛ	fon
item	Ɖɔnɖokɔ nuwlǎnwlǎn ě nɔ́ ɖo té tɛgbé é	fon
item	Ɖɩtɩlɩyɛ caɣdam	kbp
languages	Ɗemɗe goɗe	ff
special-tab	Ɗerewol heeriingo	ff
item	Ɗerewol kawral	ff
search	Ɗiwu	bol
item	Əlaqəli redaktələr	az
item	Əloǧə ogətə ovaxtijon	tly
menu	Əsas menyu	az
menu	Əsas menyunu aç	az
special-page	Əsas məlumatlar	az
item	Əvvəlki dizayna qayıt	az
tagline	Ɛfi $s	tw
jump	Ɛgɩ gaa le:	wlx
item	Ɛp	kri
jump	Ɛ̃kɛ paɛ	gur
footer	Ɣef $s	kab,shy-latn
item	Ɣoië käthɛɛr	din
item	Ǩeeʹrjtõõđ sizz	sms
item	Ștergere	ro
item	Ți s-leadzi cu aestu	rup
jump	ɓodu bwa mulato	dua
fold	ɓoye	ha
menu	ɔfa a ɛboa ma wo sesa	tw
jump	ɗiwu	bol
redirect-page	ɛdi wo rekɔ:	tw
fold	ɣla	ee
item	ɬatwa kʰapa mayka laysins	chn
jump	ɬatwa yakwa:	chn
jump	ɬatwa-nanich	chn
search	ɬatwa-nanich	chn
jump	ɬatwa-yeʔlan	chn
menu	ɬatwa-yeʔlan	chn
redirect-page	ʻAoʻao kia hou	haw
special-tab	ʻAoʻao kūikawā	haw
item	ʻAtikala Kaulele	haw
item	ʻEʻe	haw
jump	ʻai taumuʻa	to
menu	ʻai taumuʻa ki he…	to
fold	ʻasi mai	to
languages	ʻi he ngaahi lea kehe	to
menu	Άλλα εγχειρήματα	el
item	Άλλαξον	pnt
backlink	Άλμα πάνω	el
backlink	Άλμα πάνω, στο:	el
menu	Άνοιγμα κύριου μενού	el
notice	Έχετε $1 ($1).	el
notice	Έχετε νέα μηνύματα στη σελίδα συζήτησής σας	el
item	Όλες οι σελίδες	el
special-page	Όλες οι σελίδες με πρόθεμα	el
missing-page	Ακατάλληλος τίτλος	el
missing-page	Ακολουθήσατε ένα σύνδεσμο προς μια σελίδα που δεν υπάρχει ακόμα.$1	el
special-page	Αλλαγές σχετικές με το «$1»	el
menu	Αλλαγή παραλλαγής γλώσσας	el
item	Ανάγνωση	el
fold	Ανάπτυξη	el
item	Ανέβασμα αρχείου	el
search	Αναζήτηση	el
special-page	Αναζήτηση για συνεισφορές	el
search	Αναζήτηση σε $s	el
old-revision	Αναθεώρηση της $1	el
old-revision	Αναθεώρηση ως προς $1 από την $1	el
old-revision	Αναθεώρηση ως προς $1 από τον $1	el
redirect	Ανακατευθύνθηκε από το "$1"	el
redirect	Ανακατεύθυνση σε:	el
redirect-page	Ανακατεύθυνση σε:	el
retrieved	Ανακτήθηκε από «$1»	el
special-page	Αναφορά	el
item	Αντικείμενο Wikidata	el
item	Ανώνυμος	el
modified	Αούτη σελίδα επεξεράστεν σα $1, $1.	pnt
edit-page	Αποθήκευση αλλαγών	el
edit-page	Αποθήκευση σελίδας	el
footer	Αποποίηση ευθυνών	el
item	Αποσύνδεση	el
special-page	Αποτελέσματα αναζήτησης	el
special-page	Αποτελέσματα αναζήτησης για «$1»	el
tagline	Από $s	el
jump	Αράεμαν	pnt
search	Αράεμαν	pnt
fold	Αρχή	el
item	Αρχεία καταγραφών	el
item	Αρχείο	el
item	Αρχική σελίδα	el
main-page	Αρχική σελίδα	el
item	Αρχικόν σελίδα	pnt
main-page	Αρχικόν σελίδα	pnt
retrieved	Ασο "$1"	pnt
tagline	Ασό $s	pnt
edit-page	Αυτή είναι μια μικροαλλαγή	el
category-page	Αυτή η κατηγορία δεν περιέχει αυτή τη στιγμή σελίδες ή πολυμέσα.	el
viewed	Αυτή η σελίδα έχει προσπελαστεί $n φορές.	el
viewed	Αυτή η σελίδα έχει προσπελαστεί μια φορά.	el
edit-notice	Αυτή η σελίδα έχει προστατευθεί για να εμποδιστεί η επεξεργασία της ή άλλες ενέργειες.$1	el
missing-page	Αυτή η σελίδα δεν έχει δημιουργηθεί ακόμα.	el
languages	Αυτή η σελίδα δεν είναι διαθέσιμη σε άλλες γλώσσες.	el
special-page	Βασικές πληροφορίες	el
item	Βοήθεια	el,grc
item	Βοήθεια για το MediaWiki	el
edit-notice	Βοήθεια σχετικά με την επεξεργασία	el
item	Βοήθειαν	pnt
footer	Γef $s	tzm
languages	Γλώσσες	el
difference	Γραμμή $1:	el
jump	Δέβα σο:	pnt
item	Δέλτος τυχοῦσα	grc
item	Δεν έχετε συνδεθεί	el
edit-notice	Δεν έχετε την άδεια να $1, για τον ακόλουθο λόγο:$1	el
edit-notice	Δεν έχετε την άδεια να $1, για τους ακόλουθους λόγους:$1	el
file-page	Δεν διατίθεται υψηλότερη ανάλυση.	el
missing-page	Δεν υπάρχει προς το παρόν κείμενο σε αυτή τη σελίδα.$1	el
missing-page	Δεν υπάρχει τέτοια ειδική σελίδα	el
special-page	Δεν υπάρχουν σελίδες που να συνδέουν στη σελίδα $1.$1	el
file-page	Δεν υπάρχουν σελίδες που χρησιμοποιούν αυτό το αρχείο.$1	el
item	Δημιουργία	el
item	Δημιουργία λογαριασμού	el
edit-page	Δημιουργία: $1	el
edit-page	Δημοσίευση αλλαγών	el
item	Διάλεξις	grc
item	Διαγραφή	el
item	Είσοδος	el
item	Ειδικά σελίδας	pnt
item	Ειδικές σελίδες	el
item	Ειδική σελίδα	el
special-tab	Ειδική σελίδα	el
special-tab	Ειδικόν σελίδα	pnt
special-page	Εισαγάγετε ένα όνομα σελίδας για να δείτε τις αλλαγές σε σελίδες που συνδέονται ή από αυτή τη σελίδα.$1	el
item	Εκτυπώσιμη έκδοση	el
item	Εκτύπωση	el
language	Ελληνικά	el
edit-page	Εμφάνιση αλλαγών	el
edit-page	Εμφάνιση προεπισκόπησης	el
menu	Ενέργειες	el
menu	Ενέργειες σελίδας	el
fold	Εναλλαγή $1 υποενότητας	el
menu	Εναλλαγή πλευρικής στήλης	el
item	Εναλλαγή στην παλιά εμφάνιση	el
fold	Εναλλαγή του πίνακα περιεχομένων	el
item	Ενημερώσεις	el
edit	Επεξεργασία	el
item	Επεξεργασία	el
edit-page	Επεξεργασία $1	el
edit-page	Επεξεργασία $1 (ενότητα)	el
edit	Επεξεργασία ενότητας: $1	el
edit	Επεξεργασία κώδικα	el
item	Επεξεργασία κώδικα	el
edit	Επεξεργαστείτε το εισαγωγικό τμήμα αυτής της σελίδας	el
special-page	Επιλογές πρόσφατων αλλαγών	el
item	Επιστροφή στη σελίδα "$1".	el
menu	Εργαλεία	el,pnt
menu	Εργαλεία σελίδας χρήστη	el
menu	Εργαλεία σελίδων	el
menu	Εργαλεία του wiki	el
item	Εἰδικαὶ δέλτοι	grc
special-tab	Εἰδικὴ δέλτος	grc
search	Ζητεῖν	grc
file-page	Η ακόλουθη σελίδα χρησιμοποιεί προς αυτό το αρχείο:$1	el
notice	Η εκτυπώσιμη έκδοση δεν υποστηρίζεται πλέον και μπορεί να έχει σφάλματα μορφοποίησης.$1	el
modified	Η σελίδα αυτή τροποποιήθηκε τελευταία φορά στις $1, στις $1.	el
special-page	Ιδιότητες σελίδας	el
footer	Ιμπρέσουμ	pnt
item	Ιστορικό	el
file-page	Ιστορικό αρχείου	el
special-page	Ιστορικό επεξεργασίας	el
item	Ιστορικό σελίδας	el
menu	Ιστότοπος	el
item	Καιναὶ μεταβολαί	grc
item	Καλάτσεμαν	pnt
item	Καταγραφές	el
categories	Κατηγορία	el,grc
item	Κατηγορία	el
categories	Κατηγορίαι	grc
categories	Κατηγορίαν	pnt
categories	Κατηγορίας	pnt
categories	Κατηγορίες	el
item	Κατηγορίες	el
hidden-categories	Κεκρυμμέναι Κατηγορίαι	grc
hidden-categories	Κεκρυμμένη Κατηγορία	grc
item	Κοντινά	el
hidden-categories	Κρυμμένα κατηγορίας	pnt
hidden-categories	Κρυμμένες κατηγορίες	el
hidden-categories	Κρυμμένη κατηγορία	el
hidden-categories	Κρυμμένον κατηγορίαν	pnt
item	Κυρία Δέλτος	grc
main-page	Κυρία Δέλτος	grc
item	Κύρια Σελίδα	el
menu	Κύριο μενού	el
item	Λήψη PDF	el
item	Λίστα παρακολούθησης	el
file-page	Μέγεθος αυτής της προεπισκόπησης: $1 .	el
item	Μήνυμα	el
menu	Μενού πλοήγησης	el
menu	Μενού πλοήγησις	grc
menu	Μενού χρήστη	el
search	Μετάβαση	el
jump	Μετάβαση σε:	el
jump	Μετάβαση σε: πλοήγηση, αναζήτηση	el
jump	Μετάβαση στην πλοήγηση	el
jump	Μετάβαση στο περιεχόμενο	el
item	Μεταγράφειν	grc
edit	Μεταγράφειν πηγήν	grc
file-page	Μεταδεδομένα	el
item	Μετακίνηση	el
item	Μητρώα σελίδας	el
item	Μορφή εκτύπωσης	pnt
edit-notice	Μπορείτε να προβάλετε και να αντιγράψετε τον πηγαίο κώδικα αυτής της σελίδας.$1	el
item	Νέες σελίδες	el
item	Νέο θέμα	el
old-revision	Νεότερη αναθεώρηση →	el
item	Ντο δεκνίζ' αδακές	pnt
file-page	Οι ακόλουθες $n σελίδες χρησιμοποιούν προς αυτό το αρχείο:$1	el
special-page	Οι ακόλουθες σελίδες συνδέουν στη σελίδα $1:$1	el
menu	Ονοματοχώροι	el
item	Οἰκεῖαι μεταβολαί	grc
backlink	Πήδηξε πίσω	el
jump	Πήδηση στην αναζήτηση	el
jump	Πήδηση στην πλοήγηση	el
contents	Πίνακας Περιεχομένων	el
item	Παρακολούθηση	el
edit-page	Παρακολούθηση της σελίδας	el
menu	Παραλλαγές	el
item	Παραπομπή αυτής της σελίδας	el
item	Παραπομπή σε αυτή τη σελίδα	el
file-page	Πατήστε σε μια ημερομηνία/ώρα για να δείτε το αρχείο όπως εμφανιζόταν εκείνη την χρονική στιγμή.$1	el
item	Παύση παρακολούθησης	el
footer	Περί $s	pnt
contents	Περιεχόμενα	el,grc,pnt
menu	Περισσότερα	el
footer	Περὶ $s	grc
special-page	Πληροφορίες για «$1»	el
item	Πληροφορίες σελίδας	el
menu	Πλοήγηση	el
menu	Πλοήγηση χρήστη	el
menu	Πλοήγησις	grc
footer	Πολιτική ιδιωτικότητας	el
category-page	Πολυμέσα στην κατηγορία «$1»	el
language	Ποντιακά	pnt
jump	Πορπάτεμαν	pnt
menu	Πορπάτεμαν	pnt
menu	Προβολές	el
item	Προβολή	el
history-page	Προβολή αρχείων καταγραφών για αυτήν τη σελίδα	el
item	Προβολή ιστορικού	el
edit	Προβολή κώδικα	el
item	Προβολή κώδικα	el
edit-page	Προβολή πηγαίου κώδικα για τη σελίδα $1	el
item	Προβολή στο $1	el
menu	Προβολαί	grc
error	Προειδοποίηση: Αυτή η σελίδα καλεί το $1 που προκαλεί ένα βρόχο προτύπου (ατέλειωτη αναδρομική κλήση).	el
edit-notice	Προειδοποίηση: Δεν έχετε συνδεθεί.$1	el
error	Προειδοποίηση: Ο εμφανιζόμενος τίτλος «$1» παρακάμπτει τον προηγούμενο «$1».	el
error	Προειδοποίηση: Το μέγεθος συμπερίληψης προτύπων είναι πολύ μεγάλο.	el
languages	Προσθήκη γλωσσών	el
item	Προσθήκη θέματος	el
item	Προστασία	el
special-page	Προστασία σελίδας	el
menu	Προσωπικά εργαλεία	el,pnt
item	Προτιμήσεις	el
file-page	Πρωτότυπο αρχείο	el
item	Πρόσφατες αλλαγές	el
edit-notice	Πρότυπα που χρησιμοποιούνται σε αυτήν τη σελίδα:	el
item	Πρότυπο	el
edit-notice	Πρότυπο που χρησιμοποιείται σε αυτήν τη σελίδα:	el
item	Πύλη κοινότητας	el
item	Ρυθμίσεις	el
languages	Σ' άλλα γλώσσας	pnt
languages	Σε άλλες γλώσσες	el
item	Σελίδα	el
redirect	Σελίδα ανακατεύθυνσης	el
redirect-page	Σελίδα ανακατεύθυνσης	el
item	Σελίδα βοήθειας	el
item	Σελίδα εγχειρήματος	el
item	Σελίδα συζήτησης αυτής της διεύθυνσης IP	el
item	Σελίδα χρήστη	el
item	Σελίδα χρήστριας	el
redirect-page	Σελίδαν διπλού σύνδεσμονος	pnt
menu	Σελίδες για αποσυνδεμένους συντάκτες	el
special-page	Σελίδες που συνδέουν στη σελίδα «$1»	el
category-page	Σελίδες στην κατηγορία «$1»	el
item	Σκιρόν σύνδεσμος	pnt
item	Σταθερός σύνδεσμος	el
item	Συζήτηση	el
item	Συζήτηση χρήστη	el
item	Συζήτηση χρήστριας	el
item	Συνδεδεμένος ως «$1»	el
item	Συνδεθείτε / δημιουργήστε λογαριασμό	el
item	Συνδεῖσθαι	grc
item	Συνεισφορές	el
item	Συνεισφορές χρήστη	el
special-page	Συνεισφορές χρήστη $1	el
special-page	Συνεισφορές χρήστριας $1	el
edit-page	Σφάλμα άδειας	el
error	Σφάλμα παραπομπής: $1	el
item	Σχετικά αλλαγάς	pnt
footer	Σχετικά με $s	el
item	Σχετικές αλλαγές	el
history-page	Σύγκριση των επιλεγμένων αναθεωρήσεων	el
fold	Σύμπτυξη	el
item	Σύνδεση	el
item	Σύνδεσμος μόνιμος	grc
old-revision	Τελευταία αναθεώρηση	el
old-revision	Τελευταία αναθεώρηση της $1	el
modified	Τελευταία επεξεργασία στις $1, στις $1	el
menu	Τερέματα	pnt
item	Τερέστεν ιστορίαν	pnt
item	Τι συνδέει εδώ	el
file-page	Το αρχείο αυτό είναι από το $1 και είναι δυνατόν να χρησιμοποιείται από άλλα εγχειρήματα.$1	el
file-page	Το μέγεθος αυτής της $1 προεπισκόπησης αυτού του $1 το αρχείο: $1.	el
footer	Το περιεχόμενο είναι διαθέσιμο σύμφωνα με την $1 εκτός αν αναφέρεται διαφορετικά.	el
item	Τρέχοντα γεγονότα	el
item	Τυχαία σελίδα	el
item	Τυχαίο	el
item	Τυχαίον σελίδα	pnt
item	Τὰ ἐνθάδε ἄγοντα	grc
category-page	Υποκατηγορίες	el
item	Υστερνά αλλαγάς	pnt
file-page	Χρήση αρχείου	el
footer	Ωρίαγμαν δογμενίων	pnt
edit	άλλαξον	pnt
jump	αναζήτηση	el
fold	απόκρυψη	el
fold	δείξον	pnt
fold	δεικνύναι	grc
fold	εμφάνιση	el
edit	επεξεργασία	el
edit	επεξεργασία κώδικα	el
fold	κρύπτειν	grc
fold	κρύψον	pnt
item	μάθετε περισσότερα	el
edit	μεταγράφειν	grc
fold	μετακίνηση στην πλαϊνή μπάρα	el
jump	πίσω στην κορυφή	el
jump	περιήγησις	grc
jump	πλοήγηση	el
edit	προβολή κώδικα	el
item	συζήτηση	el
item	συνεισφορές	el
item	Ϣⲉⲃⲓⲱ̀	cop
edit	ϣⲉⲃⲓⲱ̀	cop
edit	ϣⲉⲃⲓⲱ̀ ⲛ̀ϯⲁⲣⲭⲏ	cop
languages	Ϧⲉⲛϩⲁⲛⲕⲉⲁⲥⲡⲓ	cop
item	Ϩⲁⲛϣⲓⲃϯ ⲙ̀ⲃⲉⲣⲓ	cop
item	Ϩⲁⲛϣⲓⲃϯ ⲛ̀ϫⲁϥⲓϩⲏⲧ	cop
menu	Ϩⲁⲛϫⲟⲩϣⲧ	cop
categories	Ϩⲁⲛⲅⲉⲛⲟⲥ	cop
hidden-categories	Ϩⲁⲛⲅⲉⲛⲟⲥ ⲉⲧϩⲏⲡ	cop
menu	Ϩⲁⲛⲥⲉⲑⲃⲁⲓⲟⲩ	cop
item	Ϫⲁⲓ	cop
jump	Ϭⲓϥⲟϫⲥ ⲉ̀:	cop
redirect-page	Ёллав мунда:	kum
redirect-page	Ёллав сагьифа	kum
redirect-page	Ёллама саифеси	crh-cyrl
jump	Ётамс вешендемати	mdf
jump	Ётамс няфтемать лангс	mdf
jump	Ётамс тей:	mdf
search	Іздеу	kk-cyrl
special-page	Іздеу нәтижелері	kk-cyrl
jump	Іздеуге өту	kk-cyrl
menu	Інструменти	uk
menu	Інструменти сторінки	uk
menu	Інструменти сторінки користувача	uk
menu	Інструменты	be
menu	Інструмэнты	be-tarask
menu	Інструмэнты старонкі	be-tarask
special-page	Інфармацыя пра «$1»	be-tarask
special-page	Інформація про «$1»	uk
item	Інформація про сторінку	uk
languages	Іншими мовами	uk
menu	Інштрументы	rue
languages	Іншыма языками	rue
languages	Іншымі мовамі	be-tarask
menu	Інші проєкти	uk
item	Історія	uk
special-page	Історія редагувань	uk
item	Історія сторінки	uk
file-page	Історія файлу	uk
item	Јаантайын болотон тайанты	alt
hidden-categories	Јажырган категория	alt
hidden-categories	Јажырган категориялар	alt
languages	Јазици	mk
languages	Јазичните врски на проектот $s се во горниот дел на страницата, спроти насловот на статијата. Одете најгоре.	mk
languages	Језици	sr-ec
languages	Језичке везе се налазе на врху странице поред наслова чланка. Идите на врх.	sr-ec
menu	Јепселдер	alt
language	Ўзбекча	uz-cyrl
item	А̄йнхэмь лысст	sjd
menu	Аарԥшрақәа	ab
item	Абараніць	be-tarask
special-page	Абарона старонкі	be-tarask
menu	Абзорҳо	tg-cyrl
menu	Абзорҳои шахсӣ	tg-cyrl
item	Абмеркаваньне	be-tarask
languages	Абызшәақәа	ab
language	Авар	av
special-page	Агульныя звесткі	be
search	Агуырд	os
main-page	Агьаммур лажин	lbe
redirect-page	АгӀо-дӀасахьажорг	ce
menu	Адкрыць галоўнае меню	be
menu	Адкрыць галоўнае мэню	be-tarask
footer	Адмова ад адказнасці	be
footer	Адмова ад адказнасьці	be-tarask
item	Адмысловая старонка	be
special-tab	Адмысловая старонка	be
item	Адмысловыя старонкі	be
hidden-categories	Адскисьтэм категори	udm
hidden-categories	Адскисьтэм категориос	udm
retrieved	Адус де ла «$1»	mo
language	Адыгабзэ	ady,ady-cyrl
language	Адыгэбзэ	kbd,kbd-cyrl
menu	Адырла	krc
item	Ажутор	mo
tagline	Аз $s	tg-cyrl
redirect-page	Аиҭашьҭра аҿы:	ab
item	Айналада	kk-cyrl
categories	Акатегориа	ab
categories	Акатегориақәа	ab
footer	Аконфиденциалтә аполитика	ab
old-revision	Актуальная версія	be
old-revision	Актуальная версія на $1	be
item	Актуальныя падзеі	be,be-tarask
item	Актуелности	sr-ec
footer	Актыг дуржулга	tyv
item	Акьыԥхьразы аверсиа	ab
menu	Алатар	lez
menu	Алатке	sr-ec
menu	Алатке за корисничку страницу	sr-ec
menu	Алатке за страницу	sr-ec
menu	Алатки	mk,rsk
menu	Алатки за корисничката страница	mk
menu	Алатки за страници	mk
menu	Алатки персоналу	ruq-cyrl
special-tab	Албан-хаакчыт арын	tyv
retrieved	Алган јери - "$1"	alt
edit-page	Алдын ала қарау	kk-cyrl
menu	Алетлер	crh-cyrl,nog
language	Алтай тил	alt
item	Алыспас ссылка	kjh
retrieved	Алған орны - $1	kjh
menu	Амаругақәа	ab
menu	Анавигациа	ab
item	Анал сирэйдэр	sah
special-tab	Анал һырай	dlg
item	Анал һырайдар	dlg
special-tab	Аналлаах сирэй	sah
item	Ананім	be-tarask
categories	Ангилал	mn
menu	Анжымашвлӓ	mrj
item	Аноним	kk-cyrl,ru
item	Анониман	sr-ec
item	Анонимен	bg,mk
item	Анонім	uk
jump	Анта күцкәле:	sty
footer	Анхааруулга	mn
item	Анықтама	kk-cyrl
item	Анықтама беті	kk-cyrl
item	Апак учонь лопа	myv
modified	Апошняе змяненне старонкі адбылося $1, $1.	be
modified	Апошняе рэдагаваньне ў $1	be-tarask
item	Апошнія змены	be
modified	Апошнія змены $1 а $1	be
item	Апошнія зьмены	be-tarask
edit-page	Апублікаваць змены	be
edit-page	Апублікаваць зьмены	be-tarask
item	Арахьтәи азхьарԥшқәа	ab
item	Аргышкан арыннар	tyv
jump	Ардæм:	os
item	Аредакциазура	ab
item	Арнайы бет	kk-cyrl
special-tab	Арнайы бет	kk-cyrl
item	Арнайы беттер	kk-cyrl
item	Артикол ынтымплэтор	mo
search	Артыкул	be
file-page	Арыгінальны файл	be,be-tarask
item	Арҽеира ҿыцқәа	ab
menu	Асабістыя прылады	be-tarask
menu	Асабістыя інструменты	be
menu	Аслат лӧсьӧтаннэз	koi
special-page	Асноўныя зьвесткі	be-tarask
menu	Аспом инструментъяс	kv
menu	Ат кеңістіктері	kk-cyrl
item	Атайы питләр	sty
item	Атайын барактар	ky
menu	Атау кеңістіктері	kk-cyrl
item	Атом	mk,sr-ec
retrieved	Атрымана з «$1»	be-tarask
languages	Атын омук тылынан	sah
languages	Атын тылларынан	dlg
menu	Ахаҭатә маругақәа	ab
item	Ахова	be
special-page	Ахова старонкі	be
search	Ахтармиш	rut
item	Ахцәажәара	ab
item	Ахыр тюрлениуле	krc
retrieved	Ахыҵхырҭа – $1	ab
item	Ацхыраара	ab
modified	Ацы фарсы фæстаг ивды рæстæг: $1, $1.	os
modified	Ацыхәтәантәи аԥсахрақәа абри адаҟьа аҟны: $1, $1.	ab
modified	Ачастэ паӂинэ а фост модификатэ ултима датэ пе $1, ла $1.	mo
retrieved	Аҡма — «$1»	sty
categories	Аңгылал	tyv
categories	Аңгылалдар	tyv
special-tab	Аҥылу бӱк	alt
item	Аҥылу бӱктер	alt
footer	Аҭакԥхықәра мап ацәкра	ab
item	Аҭоурых	ab
contents	Аҵакы	ab
language	Аԥсшәа	ab
jump	Аԥшаара	ab
search	Аԥшаара	ab
footer	Бæрн	os
languages	Ба забонҳои дигар	tg-cyrl
item	Багълы денъиштирмелер	crh-cyrl
redirect-page	Багыттама барак	ky
retrieved	Байбихьу — $1	lbe
item	Байбихьулиймур лажин	lbe
item	Байлавлу тюзлевлер	kum
item	Байламлы тюрлениуле	krc
item	Байланыштуу өзгөрүүлөр	ky
item	Байнгын холбоос	mn
footer	Байта ана	gld
search	Балагьизе	av
item	Баптау	kk-cyrl
retrieved	Баргирифта аз "$1"	tg-cyrl
item	Барлық бет	kk-cyrl
special-page	Барлық префиксті бет	kk-cyrl
item	Бас бет	nog
main-page	Бас бет	nog
languages	Баска тиллерде	nog
item	Басма авун патал жуьре	lez
item	Басмагъа версия	krc
item	Басмалы версиясы	kum
item	Баст ивдтытæ	os
item	Бастау	kk-cyrl
item	Басты	kk-cyrl
item	Басты бет	kk-cyrl
main-page	Басты бет	kk-cyrl
menu	Басты мәзір	kk-cyrl
menu	Басты мәзірді ашу	kk-cyrl
item	Бастыру юрамасы	tt-cyrl
item	Басылмагъа уйгъун корюниш	crh-cyrl
item	Басып чыгаруу	ky
item	Басып шыгарылгын нускасы	nog
item	Басып шығару	kk-cyrl
item	Басып шығару нұсқасы	kk-cyrl
notice	Басып шығару нұсқасына қолдау көрсетілмейді, онда бейнелеу қателері болуы мүмкін.$1	kk-cyrl
menu	Басқа жобаларда	kk-cyrl
languages	Басқа тілдерде	kk-cyrl
item	Бахизын	os
hidden-categories	Бахчараб категория	av
main-page	Баш Сагьифа	kum
item	Баш Саифе	crh-cyrl
main-page	Баш Саифе	crh-cyrl
item	Баш бет	krc
main-page	Баш бет	krc
item	Баш бит	ba,tt-cyrl
main-page	Баш бит	ba,tt-cyrl
item	Баш сагьифа	kum
languages	Башгъа тиллерде	kum
item	Башка лопат	mdf,myv
special-tab	Башка тевень лопа	myv
special-tab	Башка тевонь лопа	mdf
languages	Башка телләрдә	tt-cyrl
languages	Башка тилдерде	ky
item	Башкы барак	ky
main-page	Башкы барак	ky
languages	Башха тилледе	krc
languages	Башҡа телдәрҙә	ba
language	Башҡортса	ba
redirect	Бағыттау беті	kk-cyrl
redirect-page	Бағыттау беті	kk-cyrl
item	Бақыламау	kk-cyrl
item	Бақылау	kk-cyrl
item	Бақылау тізімі	kk-cyrl
item	Бақылау тізімім	kk-cyrl
item	Баҫтырыу өлгөһө	ba
item	Баҳс	tg-cyrl
search	Бедреш	alt
language	Беларуская	be
language	Беларуская (тарашкевіца)	be-tarask,be-x-old
item	Белешмә	ba,tt-cyrl
special-tab	Белхан агӀо	ce
item	Бери байланылгъан	kum
jump	Бери кёч:	krc
jump	Бери кӧчӧр:	alt
item	Бери улааган тайантылар	alt
item	Беседа	bg
item	Бесєда	isv-cyrl
item	Бет	kk-cyrl
item	Бет ақпараты	kk-cyrl
item	Бет журналдары	kk-cyrl
item	Бет мәліметі	kk-cyrl
special-page	Бет сипаттары	kk-cyrl
item	Бет тарихы	kk-cyrl
special-page	Бет қорғалуы	kk-cyrl
menu	Бет құралдары	kk-cyrl
menu	Бет әрекеттері	kk-cyrl
main-page	БетІераб гьумер	av
item	Бетге джибериуле	krc
special-page	Бетке/беттен сілтейтін/сілтелетін беттердегі өзгерістерді көру үшін сол беттің атауын енгізіңіз.$1	kk-cyrl
item	Беттен дәйексөз алу	kk-cyrl
item	Беттен қайнар алу	kk-cyrl
modified	Беттинъ сонъгы оьзгеруьви $1, $1.	nog
edit-page	Бетті сақтау	kk-cyrl
item	БетӀераб гьумер	av
footer	Бехктокхам тӀацаэцар	inh
special-page	Библиографические ссылки на статью	ru
item	Биэк баар һигэ	dlg
modified	Бо арын сөөлгү катап $1 хүнүнде, $1 шак турда эттинген.	tyv
menu	Боздидҳо	tg-cyrl
item	Бокий нирухэн дякасал	gld
menu	Болей	be,be-tarask
item	Болуш	alt
item	Болушлукъ	krc
menu	Больш	be
retrieved	Босараб бакӀ — «$1»	av
tagline	Босьтöм $sись	koi
tagline	Босьтӧма $sысь	kv
retrieved	Босьтӧма "$1"-ись	koi
retrieved	Босьтӧма "$1"-ысь	kv
redirect-page	Бу бетге джоллау:	krc
modified	Бу бетни ахыр тюрленнгени: $1, $1.	krc
item	Бу биткә сылтамалар	tt-cyrl
modified	Бу битне соңгы тапкыр үзгәртү вакыты: $1, $1.	tt-cyrl
modified	Бу сагьифаны ахырынчы тюзлевлер болгъан: $1, $1.	kum
modified	Бу саифе сонъки оларакъ $1, $1 тарихында янъарды.	crh-cyrl
item	Бу саифеге багълантылар	crh-cyrl
modified	Бу сирэйи бүтэһигин $1 уларыппыт.	sah
modified	Бу һырайы бүтэһик $1 күнүгэр уларыппыттара	dlg
footer	БукъавчӀаймур сиясат	lbe
modified	Бул барак соңку жолу $1, саат $1 өзгөртүлгөн.	ky
redirect-page	Бул баракка багытталды:	ky
item	Бул жерге шилтемелер	ky
jump	Бунъа бар:	crh-cyrl
footer	Бурулатпастар	alt
language	Буряад	bxr
languages	Бусад хэлээр	mn
redirect-page	Буссинаби:	av
redirect-page	Буссинанабураб гьумер	av
categories	БутӀа	lbe
categories	БутӀри	lbe
language	Български	bg
modified	Был бит һуңғы тапҡыр $1 үҙгәртелгән.	ba
item	Был биткә һылтанмалар	ba
edit	Бындур ивын	os
jump	Бэдэрэлгэ	bxr
search	Бэдэрэлгэ	bxr
menu	Бэйэн туттар һэптэрин	dlg
item	Бэлэчин	gld
item	Бэчээттиир көрүӈэ	dlg
item	Бэчээттииргэ аналлаах барыл	sah
item	БяхӀла тарих	dar
menu	Більше	uk
menu	Бүйірлік тақтаны қосу/өшіру	kk-cyrl
footer	Бүк охсунуу	sah
languages	Бұл $s сайтында тіл сілтемелері беттің жоғары жақында мақала атауына бойында орналасқан. Жоғары көтерілу.	kk-cyrl
file-page	Бұл алдын ала көрудің өлшемі: $1.	kk-cyrl
languages	Бұл бет басқа тілдерде қолжетімді емес.	kk-cyrl
missing-page	Бұл бет әлі басталмаған.	kk-cyrl
edit-notice	Бұл бет өңдеу немесе басқа әрекеттердің алдын алу мақсатында қорғалған.$1	kk-cyrl
viewed	Бұл бетке $n рет қол жеткізілді.	kk-cyrl
viewed	Бұл бетке бір рет қол жеткізілді.	kk-cyrl
edit-notice	Бұл бетте қолданылған үлгі:	kk-cyrl
edit-notice	Бұл бетте қолданылған үлгілер:	kk-cyrl
edit-page	Бұл бетті бақылау	kk-cyrl
history-page	Бұл беттің журналдарын көру	kk-cyrl
edit-notice	Бұл беттің кодын көріп, көшіре аласыз.$1	kk-cyrl
edit	Бұл беттің кіріспе бөлімін өңдеу	kk-cyrl
modified	Бұл беттің соңғы рет өзгертілген кезі: $1, $1.	kk-cyrl
category-page	Бұл санатта қазіргі уақытта бет немесе медиа жоқ.	kk-cyrl
file-page	Бұл файл $1 жобасынан сондықтан басқа жобаларда қолдануы мүмкін.$1	kk-cyrl
file-page	Бұл файлды мына $n бет қолданады:$1	kk-cyrl
file-page	Бұл файлды мына бет қолданады:$1	kk-cyrl
file-page	Бұл файлға еш бет сілтемейді.$1	kk-cyrl
edit-page	Бұл шағын өңдеме	kk-cyrl
item	Бәйле үҙгәртеүҙәр	ba
item	Бәйләнешле үзгәрешләр	tt-cyrl
item	Бәхәс	tt-cyrl
item	Бәәңһин холвасн	xal
edit	Бөлімді өңдеу: $1	kk-cyrl
redirect-page	Бӱк-ууландырыш	alt
modified	Бӱктиҥ калганчы солынган ӧйи $1, $1.	alt
category-page	В момента тази категория не съдържа страници или файлове.	bg
languages	В тази $s езиковите връзки са в горната част на страницата срещу заглавието на статията. Отидете най-горе.	bg
edit-notice	Вам не дазволена $1, з-за наступнай прычыны:$1	be
edit-notice	Вам не дазволена $1, з-за наступных прычын:$1	be
jump	Ванжаш:	mrj
menu	Ванномат	myv
menu	Ванондомат	mdf
menu	Варианти	bg
menu	Варианты	ru
menu	Варијанте	sr-ec
menu	Варијанти	mk
menu	Варыянты	be,be-tarask
menu	Варіанти	uk
fold	Ватоно	udm
item	Вачкодема пяль	mdf
item	Ваш кылдалтше тӧрлатымаш-влак	mhr
backlink	Вгору	uk
item	Ве̄һкь	sjd
item	Вежласьтӧм ыстӧг	kv
item	Вежны	kv
edit	Вежны кодировкаын	kv
file-page	Величина $1 прегледа за ову $1 датотеку је $1.	sr-ec
file-page	Величина овог приказа: $1.	sr-ec
item	Вераськон-тэкшерон	udm
item	Веревирд авун	lez
item	Верзия за друкованя	rsk
item	Верзија за печатење	mk
notice	Верзија за штампање више није подржана.$1	sr-ec
old-revision	Верзија на датум $1 у $1	sr-ec
notice	Верзијата за печатење повеќе не е поддржана и може да дава грешки.$1	mk
item	Верзія до друку	rue
item	Вернуться на страницу «$1».	ru
item	Версиуне пентру импримаре	mo
item	Версия для печати	ru
notice	Версия для печати больше не поддерживается и может содержать ошибки обработки.$1	ru
item	Версия за печат	bg
old-revision	Версия от $1	bg,ru
old-revision	Версия от $1 на $1	bg
old-revision	Версия от $1; $1	ru
notice	Версията за печат вече не се поддържа и може да има грешки при изобразяване.$1	bg
old-revision	Версія ад $1	be
old-revision	Версія ад $1, аўтар $1	be
old-revision	Версія від $1, створена $1	uk
notice	Версія для друку болей не падтрымліваецца і можа мець памылкі апрацоўкі.$1	be
notice	Версія для друку більше не підтримується і може мати помилки обробки.$1	uk
item	Версія до друку	uk
old-revision	Версія за $1	uk
redirect-page	Вес вере колтымаш:	mhr
redirect-page	Вес вере колтышо лаштык	mhr
redirect-page	Вес вӓре колташ:	mrj
redirect-page	Вес вӓре колтышы страницӓ	mrj
languages	Вес йылме дене	mhr
languages	Вес йӹлмӹвлӓ доно	mrj
item	Веськöтны	koi
search	Вешендема	mdf
search	Вешнема	myv
footer	Вешфксфтомаши	mdf
jump	Вешшыны татчö:	koi
file-page	Већа резолуција није доступна.	sr-ec
retrieved	Взето от „$1“.	bg
menu	Ви	ruq-cyrl
edit-notice	Ви можете переглянути та скопіювати вихідний текст цієї сторінки:$1	uk
item	Ви не увійшли до системи	uk
notice	Ви отримали $1 ($1).	uk
missing-page	Ви перейшли на сторінку, яка поки що не існує.$1	uk
history-page	Вибір версії: позначте у кружечках версії для порівняння і натисніть «Enter» або кнопку внизу.$1	uk
hidden-categories	Вив бивтсса бутӀа	lbe
item	Видалити	uk
menu	Видзöтöммез	koi
menu	Видзӧдӧмъяс	kv
item	Видїти історію	rue
menu	Визуализэрь	mo
item	Вийти	uk
menu	Вики алатке	sr-ec
menu	Вики-инструменты	ru
menu	Викиалатки	mk
file-page	Використання файлу	uk
item	Вилучити	uk
edit	Вильмӧтны код	koi
item	Випадкова	uk
item	Випадкова стаття	uk
item	Вироиш	tg-cyrl
item	Витнемс	myv
item	Вихід із системи	uk
item	Виччисьтöг шедöм листбок	koi
menu	Више	sr-ec
item	Вклад	ru
special-page	Вклад участника $1	ru
special-page	Вклад участницы $1	ru
special-page	Властивості сторінки	uk
language	Влахесте	ruq-cyrl
item	Влезли сте като $1	bg
item	Влизане	bg
footer	Вміст доступний на умовах $1, якщо не вказано інше.	uk
special-page	Внесете страница за да ги видите промените кои водат кон или од неа.$1	mk
item	Внесок	uk
item	Внесок користувача	uk
special-page	Внесок користувача $1	uk
edit-page	Внесённые изменения	ru
edit-notice	Внимание: Вы не вошли в систему.$1	ru
error	Внимание: Ключ сортировки по умолчанию «$1» переопределяет прежний ключ сортировки по умолчанию «$1».	ru
error	Внимание: Ключът за сортиране по подразбиране „$1“ отменя по-ранния ключ „$1“.	bg
edit-notice	Внимание: Не сте влезли в системата.$1	bg
error	Внимание: Отображаемое название «$1» переопределяет ранее заданное отображаемое название «$1».	ru
error	Внимание: Показваното заглавие „$1“ препокрива предишното показвано заглавие „$1“.	bg
error	Внимание: Размерът за включване на този шаблон е твърде голям.	bg
error	Внимание: Тази страница извиква $1, което води до зацикляне на шаблона (безкрайно рекурсивно извикване).	bg
error	Внимание: суммарный размер включаемых шаблонов слишком велик.	ru
item	Во близина	mk
item	Воа̄йхэ	sjd
item	Воасоана калахан	gld
item	Войти	ru
item	Вошли как $1	ru
item	Врати ме на страницу „$1”.	sr-ec
backlink	Врати се горе	mk,sr-ec
backlink	Врати се на врх	sr-ec
item	Врати се на стари изглед	sr-ec
backlink	Врати се на:	sr-ec
item	Връщане към „$1“.	bg
item	Все страницы	ru
item	Всички страници	bg
special-page	Всички страници с представка	bg
fold	Вступ	uk
jump	Вуджны татчӧ:	kv
item	Вуруд	tg-cyrl
item	Вхід	uk
item	Вхід / реєстрація	uk
item	Вхід до системи	uk
notice	Вы атрымалі $1 ($1).	be-tarask
notice	Вы маеце $1 ($1).	be
notice	Вы маеце новыя паведамленні на вашай старонцы размоў	be
notice	Вы маеце новыя паведамленьні на вашай старонцы гутарак	be-tarask
edit-notice	Вы можаце праглядаць і капіяваць крынічны тэкст гэтай старонкі.$1	be-tarask
edit-notice	Вы можете просмотреть и скопировать исходный код этой страницы.$1	ru
item	Вы не вошли	ru
item	Вы не представились системе	ru
item	Вы не ўвайшлі ў сыстэму	be-tarask
edit-notice	Вы ня маеце дазволу на $1 з наступнай прычыны:$1	be-tarask
edit-notice	Вы ня маеце дазволу на $1 з наступных прычынаў:$1	be-tarask
missing-page	Вы перайшлі па спасылцы на старонку, якой яшчэ няма.$1	be
missing-page	Вы перешли по ссылке на страницу, которой пока не существует.$1	ru
notice	Вы получили $1 ($1).	ru
missing-page	Вы прыйшлі па спасылцы на старонку, якая яшчэ не існуе.$1	be-tarask
history-page	Выбар розніцы: адзначце радыё-боксы версій, якія трэба параўнаць і націсніце enter або кнопку, што ўнізе.$1	be
history-page	Выбор версий: отметьте версии страницы, которые вы хотите сравнить, и нажмите Enter или кнопку ниже.$1	ru
item	Выдаліць	be,be-tarask
menu	Выды инструментбыр	rut
jump	Выжоно татчы:	udm
item	Выйсці	be
item	Выйсці з сістэмы	be
item	Выйсьці	be-tarask
item	Выйти	ru
file-page	Выкарыстанне файла	be
file-page	Выкарыстаньне файла	be-tarask
footer	Вылучіня одповідности	rue
item	Выль вежӧмъяс	kv
item	Выль тупатонъёс	udm
special-page	Вынікі пошуку	be,be-tarask
special-page	Вынікі пошуку «$1»	be
special-page	Вынікі пошуку для «$1»	be-tarask
item	Выпадкова	be
item	Выпадковая	be-tarask
item	Выпадковая старонка	be,be-tarask
item	Вычыдымы страницӓ	mrj
old-revision	Вэрсія ад $1	be-tarask
old-revision	Вэрсія ад $1, аўтар $1	be-tarask
old-revision	Вэрсія ад $1, аўтарка $1	be-tarask
item	Вэрсія для друку	be-tarask
notice	Вэрсія для друку болей не падтрымліваецца і можа мець памылкі апрацоўкі.$1	be-tarask
item	Вярнуцца да старонкі «$1».	be,be-tarask
backlink	Вярнуцца назад	be,be-tarask
menu	Відкрити головне меню	uk
footer	Відмова від відповідальності	uk
menu	Віды	be
menu	Вікі-інструменти	uk
menu	Вікі-інструмэнты	be-tarask
footer	Вӑрттӑнлӑх йӗркисем	cv
menu	Гакъынды кьадар	rut
item	ГалкӀанвай масакӀавилер	lez
menu	Галоўнае меню	be
menu	Галоўнае мэню	be-tarask
item	Галоўная	be
item	Галоўная старонка	be,be-tarask
main-page	Галоўная старонка	be,be-tarask
contents	Гарчиг	mn
contents	Гаршаг	bxr
item	Гвалахад джар	rut
hidden-categories	Гизли категория	crh-cyrl
hidden-categories	Гизли категориялар	crh-cyrl
footer	Гизлилик эсасы	crh-cyrl
hidden-categories	ГиркIыд категория	rut
hidden-categories	ГиркIыд категориябыр	rut
item	Гирмек	kum
item	Главна страна	sr-ec
main-page	Главна страна	sr-ec
item	Главна страница	isv-cyrl,mk
main-page	Главна страница	isv-cyrl,mk
item	Главни бок	rsk
main-page	Главни бок	rsk
menu	Главни мени	sr-ec
menu	Главно мени	mk
menu	Главно меню	bg
menu	Главное меню	ru
search	Глядати	rue
item	Глядзець $1	be
search	Глєданє	rsk
redirect-page	Гой поктоди страницачи энэури	gld
languages	Гой хэсэсэлди	gld
file-page	Големина на овој $1-преглед на оваа $1-податотека: $1.	mk
file-page	Големина на овој преглед: $1.	mk
item	Головна	uk
item	Головна сторінка	rue,uk
main-page	Головна сторінка	rue,uk
menu	Головне меню	uk
error	Грешка в скрипта: $1	bg
error	Грешка во наводот: $1.	mk
error	Грешка во скриптата: $1	mk
error	Грешка код цитирања: $1	sr-ec
edit-page	Грешка при правата на достъп	bg
error	Грешка при цитиране: $1	bg
edit-page	Грешка со дозволата	mk
edit-page	Грешка у дозволи	sr-ec
error	Грешка у скрипти: $1	sr-ec
categories	Гурӯҳ	tg-cyrl
hidden-categories	Гурӯҳи пинҳон	tg-cyrl
categories	Гурӯҳҳо	tg-cyrl
hidden-categories	Гурӯҳҳои пинҳон	tg-cyrl
item	Гутаркі	be-tarask
item	Гутаркі ўдзельніка	be-tarask
item	Гутаркі ўдзельніцы	be-tarask
hidden-categories	Гъэбылъыгъэ категорие	ady-cyrl
hidden-categories	Гъэбылъыгъэ категориехэр	ady-cyrl
item	ГьаIммишед ссылка	rut
modified	Гьаб гьумер тӀарамагъадисеб нухалъ хисизаби: $1, $1.	av
footer	Гьад $s	rut
item	Гьалгын	rut
item	Гьамишан элячӀун	lez
jump	Гьан:	lbe
item	Гьанжесел хисизариял	av
item	Гьанире регӀелал	av
item	Гьахьун	lez
item	Гьоркьолъей	av
item	Гэнтэ дайралдаһан хуудаһан	bxr
edit-page	Гэта дробная праўка	be-tarask
edit-notice	Гэта старонка ахоўваецца для прадухілення змен і іншых дзеянняў.$1	be
category-page	Гэтая катэгорыя ня ўтрымлівае ні старонак, ні файлаў.	be-tarask
modified	Гэтая старонка апошні раз рэдагавалася $1 году ў $1.	be-tarask
edit-notice	Гэтая старонка была абароненая для прадухіленьня зьменаў ці іншых дзеяньняў.$1	be-tarask
languages	Гэтая старонка не даступная на іншых мовах.	be,be-tarask
missing-page	Гэтая старонка яшчэ не была створаная.	be-tarask
viewed	Гэту старонку адкрывалі $n разоў.	be
viewed	Гэту старонку адкрывалі $n разы.	be
viewed	Гэту старонку адкрывалі адзін раз.	be
viewed	Гэтую старонку праглядалі $n раз.	be-tarask
viewed	Гэтую старонку праглядалі $n разоў.	be-tarask
viewed	Гэтую старонку праглядалі $n разы.	be-tarask
file-page	Гэты файл з $1 і можа выкарыстоўвацца іншымі праектамі.$1	be
file-page	Гэты файл паходзіць з $1 і можа выкарыстоўвацца іншымі праектамі.$1	be-tarask
file-page	Гэты файл утрымлівае дадатковую інфармацыю, хутчэй за ўсё дададзеную зь лічбавай фотакамэры ці сканэра.$1	be-tarask
item	Гісторыя	be,be-tarask
special-page	Гісторыя правак	be
special-page	Гісторыя рэдагаваньняў	be-tarask
item	Гісторыя старонкі	be,be-tarask
file-page	Гісторыя файла	be,be-tarask
language	ГӀалгӀай	inh
menu	ГӀирсаш	ce
item	ГӀо	ce,inh
special-tab	ГӀулакха оагӀув	inh
footer	Гөрдлһн	xal
item	Даведка	be
edit-notice	Даведка рэдактарскага акна	be
languages	Дадаць мовы	be,be-tarask
item	Дадаць тэму	be,be-tarask
item	Дадому	be-tarask
item	Даимансса цӀа дакӀнин бутаву	lbe
item	Даимги байланыв	kum
item	Даими сылтама	tt-cyrl
item	Даими һылтанма	ba
item	Дайым джибериу	krc
item	Дакьин дуван	lbe
item	ДакӀний бутлайсса кӀану	lbe
item	Дапамога	be-tarask
item	Дапамога пра MediaWiki	be,be-tarask
edit-notice	Дапамога ў рэдагаваньні	be-tarask
footer	Дар бораи $s	tg-cyrl
item	Датотека	sr-ec
modified	Датум и време последње измене странице: $1 у $1.	sr-ec
old-revision	Датум измене: $1 у $1; аутор: $1	sr-ec
item	ДахӀанасса дахханашиву	lbe
search	Дај	mk
redirect-page	Даҽаџьара ашьҭра	ab
tagline	Де $s	ruq-cyrl
tagline	Де ла $s	mo
menu	Дебой дякасал	gld
item	Дегиш	rut
menu	Действия	bg,ru
menu	Действия на страницата	bg
menu	Действия на странице	ru
footer	Деклараций	mo
item	Денъиштир	crh-cyrl
error	Дереккөз қатесі: $1	kk-cyrl
footer	Деспре $s	mo
jump	Дехьа гӀо:	ce
jump	Дехьавала:	inh
menu	Дејства	mk
menu	Дејства врз страници	mk
hidden-categories	Джашырылгъан категория	krc
hidden-categories	Джашырылгъан категорияла	krc
footer	Джевапкершиликтен бас тартув	nog
footer	Джевапкярлыкъ реди	crh-cyrl
redirect-page	Джиберув беты	nog
redirect-page	Джиберув:	nog
footer	Дживаб кьабыл джыъын гьа1рзе	rut
redirect-page	Джолландырыу бет	krc
footer	Джууаблылыкъны унамау	krc
menu	Дзеянні	be
menu	Дзеянні на старонцы	be
menu	Дзеяньні	be-tarask
menu	Дзеяньні на старонцы	be-tarask
languages	Дигер тиллерде	crh-cyrl
item	Дийцар	ce
search	Дилээшкин	tyv
item	Дискусия	rsk
item	Дискуций	mo
item	Дихкина нисдарш	ce
item	Для друку	be
item	Дневници	bg,mk,sr-ec
item	Дневници корисника	sr-ec
item	Дневници на страницата	bg,mk
history-page	Дневници ове странице	sr-ec
item	Дневници странице	sr-ec
menu	Доакъашхочун кечалаш	inh
item	Добавить тему	ru
languages	Добавить языки	ru
languages	Добавяне на езици	bg
item	Добавяне на тема	bg
item	Довідка	uk
edit-notice	Довідка про редагування	uk
languages	Додати мови	uk
item	Додати тему	uk
item	Додај тема	mk
item	Додај тему	sr-ec
languages	Додај јазици	mk
languages	Додај језике	sr-ec
item	Доктаамал шөлүг	tyv
menu	Долахь болу гӀирсаш	ce
menu	Долашув менюси	crh-cyrl
contents	Долу утказы	tyv
item	Домашня	uk
item	Допомога про MediaWiki	uk
item	Доприноси	sr-ec
special-page	Доприноси корисника $1	sr-ec
special-page	Доприноси кориснице $1	sr-ec
missing-page	Дошли сте на страницу која још не постоји.$1	sr-ec
missing-page	Дојдовте на врска до страница која сѐ уште не постои.$1	mk
edit-page	Дробная праўка	be
menu	Други проекти	bg,mk
menu	Други пројекти	sr-ec
menu	Другие проекты	ru
item	Друк	uk
item	Друкаваць	be,be-tarask
item	Дуза	tyv
item	Душ бооп таварышкан арын	tyv
item	Дуьзар хъувун	lez
item	Дуьшуьшдин ччин	lez
contents	Дэлъхэр	ady-cyrl
main-page	Дэрӯвури страница	gld
item	ДэӀэпыкъуэгъу	kbd-cyrl
item	Дюлэ дурун	gld
item	Діскусія	rue
menu	Дії	uk
menu	Дії на сторінці	uk
menu	Дії над сторінкою	uk
redirect-page	ДӀасалостам укхунгахьа:	inh
redirect-page	ДӀасалостам-оагӀув	inh
redirect-page	ДӀасахьажор тӀе:	ce
special-page	Дәйексөз алу	kk-cyrl
retrieved	Дөзү – «$1»	tyv
redirect-page	ЕгъэкIокI нэкIубгъор	ady-cyrl
item	Едита	ruq-cyrl
item	Едітовати	rue
languages	Езици	bg
item	Еимадоу ариашарақәа	ab
item	Еисымшатәи ахьарԥш	ab
item	Елемент Wikidata	uk
menu	Еплъыгъэхэр	ady-cyrl
error	Ескерту: «$1» көрсетілетін атауы бұрынғы «$1» көрсетілетін атауының үстінен жазады.	kk-cyrl
error	Ескерту: «$1» әдепкі сұрыптау кілтін бұрыңғы «$1» сұрыптау кілтінің үстіне жазылады.	kk-cyrl
error	Ескерту: бұл бетте $1 тұйық (рекурсивті шақыруды туғызатын) үлгісі бар.	kk-cyrl
edit-notice	Ескерту: сіз кірмегенсіз.$1	kk-cyrl
error	Ескерту: үлгі қосу өлшемі тым үлкен.	kk-cyrl
item	Ескі көрініске ауысу	kk-cyrl
item	ЕхьылӀэгъэ зэблэхъуныгъэхэр	ady-cyrl
menu	Ещё	ru
footer	Жаваб бакӀрайн къаласаву	lbe
footer	Жавабдарвал хивяй акъудун	lez
footer	Жавабчилъудаса инкар	av
footer	Жаваплылыкъдан къайтыв	kum
missing-page	Жаман атау	kk-cyrl
item	Жанире лӀугьине	av
item	Жардам	ky
hidden-categories	Жасырын санат	kk-cyrl
footer	Жауапкершіліктен бас тарту	kk-cyrl
hidden-categories	Жашыруун категория	ky
hidden-categories	Жашыруун категориялар	ky
fold	Жаю	kk-cyrl
item	Жаңа беттер	kk-cyrl
item	Жаңа тақырып	kk-cyrl
edit-page	Жаңадан бастау: $1	kk-cyrl
old-revision	Жаңарақ нұсқа →	kk-cyrl
menu	Жеке шаймандар	ky
menu	Жеке құралдар	kk-cyrl
fold	Жиыру	kk-cyrl
item	Жоба беті	kk-cyrl
footer	Жоопкерчиликтен баш тартуу	ky
footer	Жоьпалла тӀецалацар	ce
item	Жою	kk-cyrl
file-page	Жоғарырақ ажыратымдылық жоқ.	kk-cyrl
backlink	Жоғарыға көтеріліңіз	kk-cyrl
search	Жугъурун	lez
item	Журналдар	kk-cyrl
item	Журнали	uk
item	Журнали сторінки	uk
item	Журналы	be,be-tarask,ru
item	Журналы падзеяў	be-tarask
item	Журналы старонкі	be-tarask
item	Журналы страницы	ru
item	Жуықтағы өзгерістер	kk-cyrl
special-page	Жуықтағы өзгерістер баптаулары	kk-cyrl
item	Жылжыту	kk-cyrl
footer	Жэуаплыныгъэр зыщхьэщыхын	kbd-cyrl
tagline	З пляцоўкі $s	be
footer	За $s	bg,mk
item	Завантажити PDF	uk
item	Завантажити файл	uk
item	Завершение сеанса	ru
item	Заглавная	ru
item	Заглавная страница	ru
main-page	Заглавная страница	ru
item	Загрузить файл	ru
item	Загрузіць файл	be-tarask
menu	Залурдгч	xal
jump	Залурдлһур шилҗх	xal
menu	Залуурдагч	mn
jump	Залуурдалга	bxr
menu	Залуурдалга	bxr
item	Запампаваць файл	be
edit-page	Записать изменения	ru
edit-page	Записать страницу	ru
edit-page	Запісаць	be
edit-page	Запісаць змены	be
missing-page	Зараз на гэтай старонцы няма тэксту.$1	be
missing-page	Зараз на цій сторінці нема тексту.$1	uk
missing-page	Зараз на цій сторінці немає тексту.$1	uk
category-page	Зараз у катэгорыі няма аніводнай старонкі або мультымедыйнага файла.	be
item	Зарбан эрш	inh
item	Засварлах	mn
edit-page	Захаваць зьмены	be-tarask
edit-page	Захаваць старонку	be-tarask
special-page	Захист сторінки	uk
item	Захистити	uk
edit-page	Зачувај	mk
edit-page	Зачувај промени	mk
footer	Заштита на личните податоци	mk
special-page	Заштита на страницата	mk
special-page	Заштита странице	sr-ec
item	Заштити	mk,sr-ec
item	Защита	bg
special-page	Защита на страницата	bg
special-page	Защита страницы	ru
item	Защитить	ru
edit-notice	Заўважце, што кожны ўклад на $s можа быць папраўлены, зменены або выдалены іншымі ўдзельнікамі.$1	be
edit-notice	Заўважце, што ўсе ўклады на $s лічацца выданымі на ўмовах $1 (гл.$1	be
edit	Заһаха	bxr
item	Заһаха	bxr
edit-page	Зберегти зміни	uk
edit-page	Зберегти сторінку	uk
special-page	Звесткі пра "$1"	be
item	Звесткі пра старонку	be
item	Звязаныя праўкі	be
fold	Згарнуць	be,be-tarask
contents	Змест	be
contents	Змист	rsk
special-page	Змяненні, якія датычаць "$1"	be
menu	Змяніць моўны варыянт	be
fold	Змяніць стан падраздзелу $1	be
menu	Змінити варіант мови	uk
contents	Зміст	uk
search	Знайсці ў $s	be
special-page	Знайсці ўклад	be
search	Знайти	uk
tagline	Зо сторінкы $s	rue
item	Зорбанан верси	ce
menu	Зыплъыхьэн	ady-cyrl
menu	Зыплъыхьэн меню	ady-cyrl
item	Зыпэмыплъа напэкӀуэцӀ	kbd-cyrl
footer	Зыушъэфын хабзэр	ady-cyrl
menu	Зыхэплъахэр	kbd-cyrl
tagline	Зьвесткі з $s	be-tarask
item	Зьвесткі пра старонку	be-tarask
item	Зьвязаныя рэдагаваньні	be-tarask
special-page	Зьвязаныя рэдагаваньні для «$1»	be-tarask
contents	Зьмест	be-tarask
footer	Зьмест даступны на ўмовах $1, калі не пазначана іншае.	be-tarask
menu	Зьмяніць варыянт мовы	be-tarask
item	Зэгъэзэхуэжагъащӏэхэр	kbd-cyrl
item	Зэгъэзэхуэжын	kbd-cyrl
item	Зэгъэзэхуэжыныгъэ зэпхахэр	kbd-cyrl
menu	Зэмсэгүүд	bxr
categories	Зэргэ шата	bxr
categories	Зэргэ шатанууд	bxr
item	Зүбшэн хэлсэлгэ	bxr
item	Ивын	os
search	Иди	sr-ec
jump	Иди на навигацију	sr-ec
jump	Иди на претрагу	sr-ec
file-page	Избирането на дата/час ще покаже как е изглеждал файлът към онзи момент.$1	bg
history-page	Избор разлика: означите радио-дугме верзија за упоређивање и притисните enter или дугме на дну.$1	sr-ec
item	Избриши	mk,sr-ec
item	Известия	bg
item	Известувања	mk
edit	Извор	sr-ec
item	Извор	mk,sr-ec
tagline	Извор: $s	isv-cyrl,sr-ec
retrieved	Извор: «$1»	isv-cyrl
file-page	Изворна податотека	mk
edit-page	Изворни код странице $1	sr-ec
search	Издөө	ky
jump	Издөөгө өтүү	ky
search	Изле	krc
search	Излев	kum,nog
jump	Излеуге кёч	krc
item	Излизане	bg
special-page	Измене повезане са страницом „$1”	sr-ec
menu	Изменить вариант языка	ru
item	Измєны в повезаных страницах	isv-cyrl
menu	Изображења	isv-cyrl
file-page	Използване на файла	bg
item	Изтегляне на PDF	bg
item	Изтриване	bg
jump	Ииастәуп:	ab
redirect-page	Иишэнь шэлжүүлэн эльгээлгэ:	bxr
languages	Иля кяльса	mdf
notice	Имате $1 ($1).	bg,mk,sr-ec
notice	Имате нове поруке	sr-ec
notice	Имате нови пораки на вашата разговорна страница	mk
notice	Имате нови съобщения на Вашата беседа	bg
edit-notice	Имајте на уму да се сви доприноси на овом пројекту могу мењати, враћати или брисати од других корисника.$1	sr-ec
edit-notice	Имајте предвид дека сите придонеси на $s се сметаат за издадени под лиценцата $1 (повеќе на $1).$1	mk
menu	Именни пространства	bg
menu	Именски простори	mk,sr-ec
modified	Ин саҳифа охирин бор дар $1, соати $1 вироиш шуда аст.	tg-cyrl
item	Иниз вуч элячӀзава	lez
menu	Инструментбыр	rut
menu	Инструменте	mo
menu	Инструменте персонале	mo
menu	Инструменти	bg
menu	Инструменти за потребителска страница	bg
menu	Инструменти за страниците	bg
menu	Инструменттэз	koi
menu	Инструментъяс	kv
menu	Инструменты	ru
menu	Инструменты для страниц	ru
menu	Инструменты страницы участника	ru
item	Информации за страницата	mk
special-page	Информации за „$1“	mk
special-page	Информация за "$1"	bg
item	Информация за страницата	bg
item	Информације о страници	sr-ec
language	Ирон	os
contents	Ис коһооно	dlg
contents	Ис хоһооно	sah
search	Искати	isv-cyrl
search	Искать в $s	ru
item	Испециалу адаҟьа	ab
file-page	Использование файла	ru
retrieved	Ист æрцыд "$1"	os
item	Истори	ce,cv,os
item	Историзэ учконо	udm
item	Историйым ончалаш	mhr
item	Историк	mo
item	Историм анжымаш	mrj
item	История	bg,kv,ru
item	История бихьизе	av
special-page	История изменений	ru
special-page	История на редакциите	bg
file-page	История на файла	bg
file-page	История файла	ru
item	Историянь ваннома	myv
item	Историятын көрүү	dlg
item	Историја	mk,sr-ec
file-page	Историја датотеке	sr-ec
special-page	Историја измена	sr-ec
file-page	Историја на податотеката	mk
special-page	Историја на уредувања	mk
item	Историја странице	sr-ec
item	Исторья	sjd
retrieved	Источник — $1	ru
special-page	Исход од пребарувањето	mk
special-page	Исход од пребарувањето на „$1“	mk
file-page	Исходный файл	ru
item	Иугæндзон æрвитæн	os
modified	Иужь дыдэу напэкӀуэцӀыр щахъуэжар: $1, $1 тэлайхэм ирихьэлӀэу.	kbd-cyrl
main-page	Ихадоу Адаҟьа	ab
item	Ихадоу адаҟьа	ab
item	Ихтилат	lbe
item	Ихьэн	kbd-cyrl
hidden-categories	Ицәыргам акатегориа	ab
hidden-categories	Ицәыргам акатегориақәа	ab
contents	Ичделик	kum
contents	Ичиндегиле	krc
item	Иҭалатәуп	ab
item	Йаңа төсәтешләр	sty
item	Йитӧм вильмӧтӧммез	koi
redirect-page	Йусыҡлау пит	sty
redirect-page	Йусыҡлағалы	sty
redirect-page	Йүнәлтергә:	ba
redirect-page	Йүнәлтеү бите	ba
hidden-categories	Йәшерелгән категория	ba
hidden-categories	Йәшерелгән категориялар	ba
hidden-categories	Йәшерен категория	sty
hidden-categories	Йәшерен категориялар	sty
footer	Йӧзӧдтӧмлун политика	kv
footer	Йӧзӧттӧмлун политика	koi
contents	Йөкмәтке	ba
viewed	К этой странице обращались $n раз.	ru
viewed	К этой странице обращались $n раза.	ru
item	Какво сочи насам	bg
item	Калаори	gld
item	Калганчы солынтылар	alt
edit-notice	Калі ласка, заўважце, што ўвесь унёсак ў $s можа рэдагавацца, зьмяняцца і выдаляцца іншымі ўдзельнікамі.$1	be-tarask
menu	Каравлар	nog
menu	Караулар	tt-cyrl
menu	Карыстацкае мэню	be-tarask
categories	Категореш	ce
categories	Категори	ce,cv,mrj,os,udm
categories	Категоривлӓ	mrj
categories	Категорие	kbd-cyrl,mdf,mo
hidden-categories	Категорие щӀэхъумар	kbd-cyrl
hidden-categories	Категорие щӀэхъумахэр	kbd-cyrl
categories	Категориет	mdf
categories	Категориехэр	ady-cyrl,kbd-cyrl
categories	Категории	bg,mk,ru
item	Категории	bg,mk,ru
categories	Категорий	ady-cyrl,mhr,mo
categories	Категорий-влак	mhr
categories	Категориос	udm
categories	Категорисем	cv
categories	Категоритæ	os
categories	Категория	alt,av,ba,bg,dlg,gld,kjh,koi,krc,kum,kv,ky,lez,myv,nog,ru,rut,sah,sty
item	Категория	bg,ru
categories	Категориябыр	rut
categories	Категориял	av
categories	Категорияла	krc
categories	Категориялар	ba,dlg,kum,ky,nog,sah,sty
categories	Категориялар‎	kum
categories	Категорияр	lez
categories	Категориясал	gld
categories	Категорият	myv
categories	Категория‎	kum
categories	Категоријe	sr-ec
categories	Категорија	isv-cyrl,mk,sr-ec
item	Категорија	mk,sr-ec
categories	Категорије	isv-cyrl,sr-ec
item	Категорије	sr-ec
categories	Категорья	sjd
categories	Категорія	uk
item	Категорія	uk
categories	Категорії	uk
item	Категорії	uk
categories	Катеґория	rsk
categories	Катеґориї	rsk
categories	Катеґорія	rue
categories	Катеґорії	rue
categories	Катигорїи	cu
categories	Катигорїѩ	cu
categories	Катигорїꙗ	cu
categories	Катэгорыя	be,be-tarask
item	Катэгорыя	be,be-tarask
categories	Катэгорыі	be,be-tarask
item	Катэгорыі	be,be-tarask
item	Качване на файл	bg
item	Каҥашымаш	mhr
item	Квеки	av
item	Кевлх хүвлвр	xal
menu	Кедьёнкст	myv
item	Кездейсоқ	kk-cyrl
item	Кездейсоқ бет	kk-cyrl
hidden-categories	Кекшезь категория	myv
hidden-categories	Кекшезь категорият	myv
special-page	Келесі беттер $1 дегенге сілтейді:$1	kk-cyrl
item	Келишкен бӱк	alt
item	Келәң ссылка	sty
item	Кемласькем бам	udm
item	Кенъези	nog
item	Кепке базатан версия	alt
menu	Керглүр	xal
item	Кергәле	sty
item	Керда хувцамаш	inh
item	Керла нисдарш	ce
item	Керттера оагӀув	inh
main-page	Керттера оагӀув	inh
item	Керү	tt-cyrl
menu	Кечалаш	inh
item	Кечмишини косьтер	crh-cyrl
item	Кидагосеб регӀел	av
item	Киир	sah
item	Киирии	dlg
item	Кикад правкабыр	rut
menu	Килигунар	lez
redirect-page	Киненьгак одов кучома:	myv
item	Кир	krc
item	Кирер	alt,tyv
item	Кириш	crh-cyrl
item	Кируьв	nog
item	Кирүү	ky
hidden-categories	Кистэммит категория	dlg,sah
hidden-categories	Кистэммит категориялар	dlg,sah
footer	Кистээһин сиэрэ	sah
contents	Китабад-кьул	rut
file-page	Клацніть на дату/час, щоб переглянути, як тоді виглядав файл.$1	uk
file-page	Кликните на датум/време да бисте видели тадашњу верзију датотеке.$1	sr-ec
search	Коа̄ввнэ	sjd
item	Кода повсь лопа	mdf
edit	Кодын көру	kk-cyrl
item	Кодын көру	kk-cyrl
item	Кол арын	tyv
main-page	Кол арын	tyv
language	Коми	kv
contents	Контент	av,mhr,mrj
footer	Конфеденциялык ээжилер	alt
footer	Конфиденциальлек сәясәте	tt-cyrl
footer	Конфиденциальностым теухуа хабзэр	kbd-cyrl
footer	Конфиденциальность бэлиитикэтэ	dlg
footer	Конфиденциальностьын политикӹжӹ	mrj
footer	Конфиденциялъул политика	av
menu	Кораллар	tt-cyrl
item	Корисник	sr-ec
item	Корисница	sr-ec
menu	Корисничка навигација	sr-ec
item	Корисничка страница	mk
item	Кориснички доприноси	sr-ec
menu	Кориснички мени	sr-ec
menu	Кориснички прегледник	mk
item	Кориснички придонеси	mk
menu	Корисничко мени	mk
search	Корсьысьӧм	kv
item	Кортнема	myv
item	Корхнема	mdf
menu	Корюнишлер	crh-cyrl
menu	Кочксема	mdf
menu	Кочксема васта	mdf
search	Кошшӧм	koi
item	Коьрта агӀо	ce
main-page	Коьрта агӀо	ce
modified	Ку страницăна юлашки хут $1 улӑштарнӑ.	cv
redirect-page	Кудланьскон бам	udm
redirect-page	Кудланьтон:	udm
item	Кумаг	lbe,rut
item	Кунта каҫараканнисем	cv
contents	Купринс	mo,ruq-cyrl
footer	Купуялык саясаты	ky
menu	Куралдар	ky
item	Куруук баар сигэ	sah
jump	Куснаш:	mhr
item	Кутскон бам	udm
main-page	Кутскон бам	udm
item	Куьмек	lez
special-tab	Куьмекдин ччин	lez
redirect-page	Куҫаракан страница	cv
jump	Куҫас:	cv
menu	Куҫӑм	cv
languages	Кхечу меттанашкахь	ce
item	Кхуза хьажоргаш	ce
languages	Кхыча меттала	inh
footer	КъайлагIа хилара политика	inh
hidden-categories	КъайлагӀа оагӀат	inh
hidden-categories	КъайлагӀа оагӀаташ	inh
hidden-categories	Къайлаха йолу категореш	ce
hidden-categories	Къайлаха категори	ce
footer	Къайлаха политика	ce
item	Къамаьл	inh
menu	Къаравлар	kum
menu	Къараула	krc
language	Къарачай-малкъар	krc
contents	Къене авайбур	lez
item	Къуллугъ дуллалисса лажинну	lbe
special-tab	Къуллугъирал лажин	lbe
special-tab	Къуллукъ бет	krc
item	Къуллукъ бетле	krc
language	Къумукъ	kum
menu	Къураллар	kum
search	Къыдырув	crh-cyrl
retrieved	Къыздырахар: "$1"	kbd-cyrl
language	Къырымтатарджа (Кирилл)	crh-cyrl
footer	Кывкутӧмысь эновтчӧм	kv
special-tab	Кызматтык барак	ky
footer	Кыл кутэмлэсь куштӥськон	udm
language	Кыргызча	ky
language	Кырык мары	mrj
search	Кычалмаш	mhr
jump	Кычалмашыш куснаш	mhr
item	КьетӀен ччинар	lez
menu	Кьилди вичин алатар	lez
item	Кьилин ччин	lez
main-page	Кьилин ччин	lez
item	Кьёхьды джар	rut
main-page	Кьёхьды страница	rut
item	Кэнники уларыйыылар	dlg
item	Кэнники уларытыылар	sah
search	Кэутаре	mo
menu	Кядьёнкст	mdf
hidden-categories	Кяшф категорие	mdf
hidden-categories	Кяшф категориет	mdf
item	Кёмек	kum
item	Кірерге	kjh
item	Кірмегенсіз	kk-cyrl
item	Кіру	kk-cyrl
item	Кіру / тіркелу	kk-cyrl
fold	Кіріспе	kk-cyrl
jump	Күсергә:	ba
item	Күүндән	xal
item	Кӓнгӓшӹмӓш	mrj
item	Кӗр	cv
language	Кӣллт са̄мь кӣлл	sjd
menu	Кӣһчмуж	sjd
redirect-page	Кӧзірерге:	kjh
menu	Кӧргӧндӧр	alt
menu	Кӧрілгенi	kjh
item	Кӧсйытӧг гижӧд	kv
item	Көмө	dlg,sah
jump	Көрдөбүлгэ көс	sah
search	Көрдөөһүн	dlg,sah
jump	Көрдөөһүӈӈэ көс	dlg
item	Көру	kk-cyrl
menu	Көріністер	kk-cyrl
menu	Көрүлделер	tyv
menu	Көрүү	sah
menu	Көрүү аксаана	dlg
menu	Көрүүлөр	ky
item	Кӹлдӓлтшӹ тӧрлӹмӓшвлӓ	mrj
search	Кӹчӓлмӓш	mrj
language	Лакку	lbe
search	Лахаp	inh
jump	Лахар	ce
search	Лахар	ce
jump	Лахарага гӀó	inh
jump	Лахарна тӀегӀо	ce
item	ЛаьрххӀа йола оагӀонаш	inh
item	Легајтул а це пажу	ruq-cyrl
item	Легајтул перманентул	ruq-cyrl
item	Легэтурэ перманентэ	mo
language	Лезги	lez
item	Лезкс	mdf,myv
item	Леррина агӀонаш	ce
jump	Лиа а:	ruq-cyrl
item	Линкы направјајуче овде	isv-cyrl
modified	Листбокыс медбöрьяись вӧлі вильмöтöм $1, $1-ын.	koi
menu	Личне алатке	sr-ec
menu	Лични алатки	mk
menu	Лични инструменти	bg
languages	Лия кельтнесэ	myv
redirect-page	Лиякс кучозь лопа	myv
search	Луглагаву	lbe
footer	Лушкемлыкъя политика	udm
special-tab	Лушшэм лысст	sjd
item	Лушшэм лыст	sjd
search	Лъыхъу	ady-cyrl
search	Лъыхъуэн	kbd-cyrl
item	Лэдзан версия	koi
item	Лэдзӧм версия	kv
menu	Лӱмал ӱзгар-влак	mhr
languages	Мöдiк кыввез вылын	koi
redirect-page	Мöдлаö иньдöтан листбок	koi
special-page	Магчымасці апошніх зменаў	be
jump	Мадды джига лийчин:	rut
languages	Мадды чIилилы	rut
contents	Мазмун	nog
contents	Мазмуну	ky
footer	Мазмұн $1 бойынша қолжетімді, басқаша айтылмаса.	kk-cyrl
fold	Мазмұнды көрсету/жасыру	kk-cyrl
contents	Мазмұны	kk-cyrl
jump	Мазмұнға өту	kk-cyrl
language	Македонски	mk
edit-page	Малое изменение	ru
jump	Манна көс:	sah
jump	Манна көһүс:	dlg
item	Манна сигэнэллэр	sah
redirect-page	Манна утаарыы:	sah
redirect-page	Манна утарыы:	dlg
item	Манна һигэлэнэр	dlg
menu	Манӑн хатӗрсем	cv
languages	Маса чӀаларал	lez
tagline	Материал из $s	ru
tagline	Материал левшуд мия: $s	rut
tagline	Материял зоз $s	rsk
tagline	Матеріал з $s	uk
footer	Матэрыял даступны на ўмовах $1 (калі не пазначана іншае).	be
special-tab	Махсус бет	nog
item	Махсус бетлер	nog
special-tab	Махсус бит	ba,tt-cyrl
item	Махсус битләр	tt-cyrl
item	Махсус биттәр	ba
special-tab	Махсус саифе	crh-cyrl
item	Махсус саифелер	crh-cyrl
modified	Махъва-махъ ва лажин дакьин дурну дур $1 ссят $1.	lbe
item	Машәырлатәи аҩымҭа	ab
item	Мақолаи тасодуфӣ	tg-cyrl
item	Медбöрья вильмöтöммез	koi
category-page	Медији у категорији „$1”	sr-ec
item	Медшӧр лист бок	kv
main-page	Медшӧр лист бок	kv
item	Меельце полавтомат	myv
contents	Мезе эйсэнзэ	myv
item	Мекольце полафткст	mdf
retrieved	Менба – "$1"	crh-cyrl
menu	Мени за навигацију	sr-ec
menu	Мени за навиґацию	rsk
menu	Мениу де навигаре	mo
menu	Менување на јазичната варијанта	mk
item	Менционаря паӂиний	mo
menu	Меню користувача	uk
menu	Меню ўдзельніка	be
menu	Менюи новбарӣ	tg-cyrl
file-page	Метаданни	bg
file-page	Метаданные	ru
file-page	Метаданыя	be
file-page	Метадані	uk
file-page	Метадеректер	kk-cyrl
file-page	Метаподатоци	mk
file-page	Метаподаци	sr-ec
modified	Мид джар ахирди дегиш вищира $1 в $1.	rut
item	Мид джар ссылаться-рууд джарбыр	rut
footer	Мийö сöстöмöсь йöз одзын	koi
languages	Мови	uk
languages	Мовы	be,be-tarask
item	Модификајри корелате	ruq-cyrl
item	Модул	bg,mk,sr-ec
item	Модуль	be,ru,uk
edit-notice	Можете да видите и копирате извор ове странице.$1	sr-ec
edit-notice	Можете да го погледнете и копирате кодот на оваа страница.$1	mk
edit-notice	Можете да разгледате и да копирате кодa на страницата.$1	bg
edit-notice	Можна бачыць і капіраваць зыходны тэкст гэтай старонкі.$1	be
language	Мокшень	mdf
language	Молдовеняскэ	mo
language	Монгол	mn
menu	Мрежно место	mk
languages	Мудта кӣл	sjd
item	Музакере	crh-cyrl
languages	Мукет кылъёсын	udm
category-page	Мультымедыя ў катэгорыі "$1"	be
jump	Мунда гёчмек:	kum
contents	Мундариҷа	tg-cyrl
contents	Мундеридже	crh-cyrl
footer	Мут кучымаш деч кораҥмаш	mhr
item	Мы нэкӀубгъом къэзыщэрэ зэпыщэхэр	ady-cyrl
redirect-page	Мыбы удогъэкӀуэжыр:	kbd-cyrl
jump	Мыбы хыхьэн:	kbd-cyrl
redirect-page	МыдыкӀэ егъэкӀокӀ:	ady-cyrl
jump	МыкӀэ пкӀэ:	ady-cyrl
redirect-page	Мынаар көжүрүлге:	tyv
jump	Мынавдай бар кетинъиз:	nog
redirect	Мынаған бағыттайды:	kk-cyrl
redirect-page	Мынаған бағыттайды:	kk-cyrl
backlink	Мынаған өту:	kk-cyrl
jump	Мынаған өту:	kk-cyrl
jump	Мынаған өту: навигация, іздеу	kk-cyrl
item	Мында кандай байланыслар бар	nog
item	Мыхурæн	os
modified	Мыщпэм мы нэкӀубгъор зеӀэзагъэхэр $1, $1-м.	ady-cyrl
jump	Мэ̄ннэ:	sjd
menu	Мэнэ дебой дякасал	gld
file-page	Мэтазьвесткі	be-tarask
contents	Мяьна	lbe
item	Мұнда сілтейтін беттер	kk-cyrl
missing-page	Мұндай арнайы бет жоқ	kk-cyrl
languages	Мӧд кывъясӧн	kv
redirect-page	Мӧдлаӧ ыстана лист бок	kv
redirect-page	Мӧдӧтавны :	koi
missing-page	На данный момент содержимое на этой странице отсутствует.$1	ru
languages	На други езици	bg
languages	На други јазици	mk
languages	На другим језицима	sr-ec
languages	На других язикох	rsk
languages	На других языках	ru
languages	На другых језыках	isv-cyrl
missing-page	На овој страници тренутно нема текста.$1	sr-ec
special-page	На статтю $1 не вказує жодна стаття.$1	uk
special-page	На страницу $1 отсутствуют ссылки с других страниц.$1	ru
languages	На этом сайте языковые ссылки находятся в начале страницы, напротив заголовка статьи. Перейти к началу.	ru
languages	На іншых мовах	be
language	На̄ни	gld
item	Наблизо	bg
edit-page	Наблюдаване на страницата	bg
item	Наблюдение	bg
item	Набљудувај	mk
edit-page	Набљудувај ја страницава	mk
item	Набљудувања	mk
item	Наведи страница	mk
item	Наведи ја страницава	mk
special-page	Наведување на страница	mk
old-revision	Навейшая версія →	be
menu	Навигаре	mo
jump	Навигацега гӀó	inh
menu	Навигацен меню	inh
jump	Навигаци	ce,udm
menu	Навигаци	ce,inh,mrj,os,udm
jump	Навигаци вылэ выжоно	udm
jump	Навигаци патне куҫ	cv
menu	Навигаций	mhr
jump	Навигаций деке куснаш	mhr
menu	Навигацин меню	ce
jump	Навигацин тӀегӀо	ce
menu	Навигацион меню	os
menu	Навигационный меню	mrj
menu	Навигация	alt,av,ba,bg,dlg,kjh,krc,kum,kv,ky,lez,myv,nog,ru,rut,sah,sjd,sty,tt-cyrl,tyv
menu	Навигация меню	krc
menu	Навигация менюсу	ky
menu	Навигация менюсы	tt-cyrl
menu	Навигация менюсю	kum
menu	Навигация менюһы	ba
menu	Навигация мәзірі	kk-cyrl
menu	Навигация һырайа	dlg
jump	Навигацияга көс	dlg
jump	Навигацияга өтүү	ky
jump	Навигациягъа кёч	krc
jump	Навигациягә күчү	tt-cyrl
menu	Навигациялъул меню	av
menu	Навигациянь меню	myv
jump	Навигацияға күсергә	ba
jump	Навигацияға өту	kk-cyrl
jump	Навигацияҕа көс	sah
menu	Навигација	isv-cyrl,sr-ec
menu	Навигацъя	sjd
menu	Навигацэ	kbd-cyrl
menu	Навиґация	rsk
menu	Навігацыйнае мэню	be-tarask
menu	Навігацыя	be,be-tarask
menu	Навігацыя ўдзельніка	be
menu	Навігаційне меню	uk
menu	Навігація	uk
menu	Навігація користувача	uk
menu	Навіґація	rue
menu	Навіґачне меню	rue
item	Нагодувања	mk
special-page	Нагодувања за скорешни промени	mk
backlink	Нагоре	bg
backlink	Нагоре към:	bg
item	Надгледај	sr-ec
edit-page	Надгледај ову страницу	sr-ec
file-page	Нажмите на дату/время, чтобы увидеть версию файла от того времени.$1	ru
backlink	Назад	be
item	Назад на страницата „$1“.	mk
item	Назіраць	be,be-tarask
edit-page	Назіраць за гэтай старонкай	be,be-tarask
jump	Найти	rue
search	Найти	ru
item	Налады	be,be-tarask
special-page	Налады апошніх зьменаў	be-tarask
item	Налаштування	uk
special-page	Налаштування нових редагувань	uk
item	Намислом достати бок	rsk
fold	Намоиш дода шавад	tg-cyrl
footer	Нандырығ тударға ынабааны	kjh
item	Направи	sr-ec
item	Направи сметка	mk
jump	Направо към навигацията	bg
jump	Направо към съдържанието	bg
jump	Направо към търсенето	bg
jump	Направо към:	bg
jump	Направо към: навигация, търсене	bg
redirect-page	Напрямлїня на:	rue
special-tab	НапэкӀуэцӀ лажьэ	kbd-cyrl
item	НапэкӀуэцӀ лажьэхэр	kbd-cyrl
main-page	НапэкӀуэцӀ нэхъыщхьэ	kbd-cyrl
redirect-page	НапэкӀуэцӀ-уезыгъэкӀуэкӀыр	kbd-cyrl
item	Настройки	bg,ru
special-page	Настройки на списъка с последни промени	bg
special-page	Настройки свежих правок	ru
file-page	Наступная $n старонка выкарыстоўвае гэты файл:$1	be
old-revision	Наступная вэрсія →	be-tarask
file-page	Наступная старонка выкарыстоўвае гэты файл:$1	be-tarask
file-page	Наступныя $n старонак выкарыстоўваюць гэты файл:$1	be
file-page	Наступныя $n старонкі выкарыстоўваюць гэты файл:$1	be
file-page	Наступныя старонкі выкарыстоўваюць гэты файл:$1	be-tarask
special-page	Наступныя старонкі спасылаюцца на $1:$1	be,be-tarask
file-page	Націсніце на дату/час, каб паглядзець, як тады выглядаў файл.$1	be
file-page	Націсьніце на дату/час, каб паглядзець, як тады выглядаў файл.$1	be-tarask
item	Начална страница	bg
main-page	Начална страница	bg
fold	Начало	bg,ru
item	Начало	bg
item	Најава	mk
item	Најава / направи сметка	mk
item	Најавени сте како $1	mk
file-page	Не е налична версия с по-висока разделителна способност.	bg
item	Не назіраць	be,be-tarask
missing-page	Не постои таква службена страница	mk
item	Не следить	ru
item	Не сте влезли	bg
item	Не сте влезли в системата	bg
item	Не сте најавени	mk
item	Не увійшли до системи	uk
item	Не ўвайшлі ў сыстэму	be-tarask
item	Не ўвайшоў	be
missing-page	Невалидно заглавие	bg
item	Невтематне тесэть	myv
item	Невтрх	xal
special-page	Негізгі ақпарат	kk-cyrl
missing-page	Недопустимое название	ru
edit-page	Незначна зміна	uk
missing-page	Неисправан наслов	sr-ec
missing-page	Неисправен наслов	mk
file-page	Нема верзија со поголема разделност.	mk
file-page	Нема версії з більшою роздільністю.	uk
file-page	Нема сторінок, що використовують цей файл.$1	uk
file-page	Нема страница које користе ову датотеку.$1	sr-ec
special-page	Нема страници што водат кон $1.$1	mk
file-page	Нема страници што ја користат оваа податотека.$1	mk
missing-page	Нема такве посебне странице	sr-ec
edit-notice	Немате дозвола за $1, од следнава причина:$1	mk
edit-notice	Немате дозвола за $1, од следниве причини:$1	mk
edit-notice	Немате дозволу да $1 из следећег разлога:$1	sr-ec
edit-notice	Немате дозволу да $1 из следећих разлога:$1	sr-ec
missing-page	Неприпустима назва	uk
file-page	Нет версии с бо́льшим разрешением.	ru
file-page	Нет страниц, использующих этот файл.$1	ru
missing-page	Нет такой служебной страницы	ru
menu	Нимаз тӥрлык	udm
special-tab	Нимысьтым бам	udm
item	Нисйан	ce
item	Нисте пријављени	sr-ec
special-page	Ништа не води на страницу $1.$1	sr-ec
item	Нова тема	bg,mk,sr-ec,uk
item	Новая тема	ru
menu	Новбарӣ	tg-cyrl
item	Нове странице	sr-ec
item	Нови страници	bg,mk
old-revision	Новија измена →	sr-ec
item	Новые страницы	ru
item	Новыя старонкі	be,be-tarask
item	Нові редагування	uk
item	Нові сторінки	uk
old-revision	Новіша версія →	uk
language	Нохчийн	ce
item	Нусхаи чопӣ	tg-cyrl
hidden-categories	Нуугдсан ангилал	mn
hidden-categories	Нуугдсан ангиллууд	mn
hidden-categories	Нуугдсн әңглл	xal
hidden-categories	Нуугдсн әңгллмүд	xal
footer	Нууцлалын бодлого	mn
footer	Нууцллын бодлһ	xal
item	Нэ̄пак история	mns
item	Нэвтрэх	mn
languages	НэгъуэщӀ бзэхэмкӀэ тету	kbd-cyrl
item	НэкӀубгъо шъхьаӀ	ady-cyrl
main-page	НэкӀубгъо шъхьаӀ	ady-cyrl
item	Нэхъыщхьэ	kbd-cyrl
item	Нюур хуудаһан	bxr
main-page	Нюур хуудаһан	bxr
hidden-categories	Нюуса зэргэ шата	bxr
footer	Нюусалалгын бодолго	bxr
item	Нязменная спасылка	be
file-page	Няма версіі з большай раздзяляльнасцю.	be
file-page	Няма вэрсіі зь лепшым разрозьненьнем.	be-tarask
special-page	Няма старонак, якія б спасылаліся на $1.$1	be
file-page	Няма старонак, якія выкарыстоўваюць гэты файл.$1	be
file-page	Няма страници, използващи файла.$1	bg
special-page	Няма страници, сочещи към $1.$1	bg
missing-page	Няма такава специална страница	bg
missing-page	Няма такой адмысловай старонкі	be
edit-notice	Нямате разрешение за $1 поради следната причина:$1	bg
edit-notice	Нямате разрешение за $1 поради следните причини:$1	bg
missing-page	Няправільная назва	be
missing-page	Няслушная назва	be-tarask
item	Нєдавни пременки	rsk
file-page	Ніводная старонка не выкарыстоўвае гэты файл.$1	be-tarask
special-page	Ніводная старонка не спасылаецца на $1.$1	be-tarask
item	Нүр халх	xal
main-page	Нүр халх	xal
item	Нүүр хуудас	mn
main-page	Нүүр хуудас	mn
menu	Нұсқалар	kk-cyrl
footer	О нама	sr-ec
item	О проекте	ru
footer	О пројекту $s	isv-cyrl
item	О̄дт воа̄йхэз	sjd
categories	ОагӀат	inh
categories	ОагӀаташ	inh
item	ОагӀонца дувзаденна хувцамаш	inh
item	Обавештења	sr-ec
item	Обговорення	uk
item	Обговорення користувача	uk
item	Обговорення користувачки	uk
item	Обект в Wikidata	bg
edit-notice	Обратите внимание, что все изменения в $s рассматриваются как выпущенные на условиях лицензии $1 (см.$1	ru
backlink	Обратно к тексту	ru
backlink	Обратно нагоре	bg
item	Обсуждение	ru
item	Обсуждение участника	ru
item	Обсуждение участницы	ru
contents	Обсяг	rue
retrieved	Обтримане з "$1"	rue
edit-notice	Обърнете внимание, че всички приноси към $s се публикуват при условията на $1 (за подробности вижте $1).$1	bg
edit-page	Објави измену	sr-ec
edit-page	Објави промени	mk
file-page	Ова датотека се налази на $1 и може се користити и на другим пројектима.$1	sr-ec
edit-page	Ова е ситна промена	mk
category-page	Ова категорија тренутно не садржи странице или датотеке.	sr-ec
edit-notice	Ова страница је закључана за измене и друге радње.$1	sr-ec
category-page	Оваа категорија засега не содржи страници или податотеки.	mk
file-page	Оваа податотека е од $1 и може да се користи во други проекти.$1	mk
viewed	Оваа страница била посетена $n пати.	mk
viewed	Оваа страница била посетена еднаш.	mk
edit-notice	Оваа страница е заклучена за уредувања и други дејства.$1	mk
edit-page	Ово је мања измена	sr-ec
viewed	Овој страници је приступљено $n пута.	sr-ec
viewed	Овој страници је приступљено једанпут.	sr-ec
item	Огазеям тупатонъёс	udm
tagline	Од $s	mk
item	Одказы на тоту сторінку	rue
footer	Одреканє од одвичательносци	rsk
footer	Одрицање одговорности	sr-ec
footer	Одрєчење од одговорности	isv-cyrl
redirect-page	Одс ётама лопать	mdf
redirect-page	Одс ётама тов:	mdf
item	Одштампај	sr-ec
item	Одјава	mk,sr-ec
item	Одјави ме	sr-ec
item	Окремни боки	rsk
language	Олык марий	mhr
item	Ондай денъишиклер	nog
languages	Ондоо хэлэнүүд дээрэ	bxr
menu	Ончымаш-влак	mhr
menu	Опатраня	rsk
item	Опать историю	rsk
edit-page	Опубликовать изменения	ru
edit-page	Опублікувати зміни	uk
special-page	Опције скорашњих измена	sr-ec
file-page	Оригинален файл	bg
file-page	Оригинална датотека	sr-ec
item	Орохо	bxr
jump	Орохо:	bxr
menu	Орудја	isv-cyrl
footer	Освен ако не е посочено друго, съдържанието е достъпно при условията на $1.	bg
special-page	Основна информация	bg
special-page	Основна інформація	uk
special-page	Основни информации	mk
special-page	Основни подаци	sr-ec
special-page	Основные сведения	ru
menu	Особисті інструменти	uk
menu	Особне орудја	isv-cyrl
menu	Особни алати	rsk
menu	Особны інштрументы	rue
item	Осраҡлы мәҡәлә	ba
modified	Останнє редагування: $1, $1	uk
tagline	От $s	bg
item	Отварање налога	sr-ec
menu	Отваря главното меню	bg
search	Отваряне	bg
footer	Ответственность гӹц карангмаш	mrj
menu	Отвори го главното мени	mk
item	Отвори налог	sr-ec
menu	Отворите главни мени	sr-ec
backlink	Отиди кај:	mk
footer	Отказ от ответственности	ru,sjd
menu	Открыть главное меню	ru
fold	Отобразить/Скрыть подраздел $1	ru
fold	Отобразить/Скрыть содержание	ru
item	Отпреми датотеку	sr-ec
retrieved	Отримано з $1	uk
item	Отсöт	koi
item	Отсӧг	kv
item	Очраклы бит	tt-cyrl
edit-page	Ошибка прав доступа	ru
error	Ошибка скрипта: $1	ru
error	Ошибка цитирования $1	ru
item	ОшӀэдэмышӀэ нэкӀубгъу	ady-cyrl
menu	Още	bg
menu	Оьзгуь алетлер	nog
item	Оқу	kk-cyrl
languages	Оңгдан келәр	xal
item	Паблізу	be
item	Паведамленне	be
item	Паведамленні	be
item	Паведамленьне	be-tarask
item	Паведамленьні	be-tarask
item	Паглядзець на старонцы $1	be-tarask
category-page	Падкатэгорыі	be,be-tarask
item	Пажи спецалус	ruq-cyrl
item	Пажу принципу	ruq-cyrl
main-page	Пажу принципу	ruq-cyrl
item	Пайванди пойдор	tg-cyrl
item	Пайвандҳо ба ин сахифа	tg-cyrl
item	Паймэсь ушш	sjd
item	Паказ	be
item	Паказаць гісторыю	be,be-tarask
history-page	Паказаць журналы для гэтай старонкі	be
history-page	Паказаць журналы падзеяў для гэтай старонкі	be-tarask
item	Паказаць зыходны код	be
edit	Паказаць зыходны тэкст	be
item	Паказаць зыходны тэкст	be
edit-page	Паказаць зьмены	be-tarask
item	Палшык	mrj
footer	Палітыка прыватнасці	be
footer	Палітыка прыватнасьці	be-tarask
item	Палғалыстығ тӱзедіглер	kjh
file-page	Памер гэтага $1-прагляду для $1-файла: $1.	be
file-page	Памер гэтага $1-прагляду для $1-файлу: $1.	be-tarask
file-page	Памер папярэдняга прагляду: $1.	be
file-page	Памер прагляду: $1.	be-tarask
edit-page	Памылка дазволу	be-tarask
edit-page	Памылка доступу	be
error	Памылка скрыпта: $1	be
error	Памылка скрыпту: $1	be-tarask
error	Памылка цытавання $1	be
error	Памылка цытаваньня: $1	be-tarask
error	Папярэджанне: Паказаная назва "$1" перасягае ранейшую назву "$1".	be
error	Папярэджаньне: Ключ сартыроўкі па змоўчваньні «$1» замяняе папярэдні ключ сартыроўкі па змоўчваньні «$1».	be-tarask
edit-notice	Папярэджаньне: вы не ўвайшлі ў сыстэму.$1	be-tarask
error	Папярэджаньне: назва для адлюстраваньня «$1» перапісвае ранейшую назву для адлюстраваньня «$1».	be-tarask
error	Папярэджаньне: памер выкарыстаных шаблёнаў занадта вялікі.	be-tarask
item	Параметры	be
jump	Парарға:	kjh
history-page	Параўнаньне: адзначце пунктамі дзьве вэрсіі для параўнаньня і націсьніце «ўвод» альбо кнопку ўнізе.$1	be-tarask
history-page	Параўнаць азначаныя версіі	be
history-page	Параўнаць выбраныя вэрсіі	be-tarask
item	Парлатынгыр хевири	tyv
item	Пастаянная спасылка	be
item	Пастырыр өцөн версия	sty
redirect-page	Пасха страницаа кӧзірері	kjh
languages	Пасха тіллерде	kjh
fold	Пачатак	be,be-tarask
item	Паш пит	sty
main-page	Паш пит	sty
languages	Пашҡа телләртә	sty
main-page	Паӂина принчипалэ	mo
item	Паӂинь спечиале	mo
redirect-page	Паӂинэ де редирекционаре	mo
special-tab	Паӂинэ спечиалэ	mo
footer	Пелеклелектән паш тартыу	sty
item	Пелешмә	sty
jump	Перайсці да зместу	be
jump	Перайсці да навігацыі	be
jump	Перайсці да пошуку	be
jump	Перайсці да:	be
jump	Перайсці да: рух, знайсці	be
jump	Перайсьці да зьместу	be-tarask
jump	Перайсьці да навігацыі	be-tarask
jump	Перайсьці да пошуку	be-tarask
jump	Перайсьці да:	be-tarask
jump	Перайсьці да: навігацыі, пошуку	be-tarask
item	Пераключыцца на стары выгляд	be,be-tarask
menu	Пераключыць бакавую панэль	be,be-tarask
fold	Пераключыць змест	be
fold	Пераключыць падразьдзел $1	be-tarask
redirect	Перанакіравана з «$1»	be,be-tarask
redirect	Перанакіраваньне на:	be-tarask
redirect-page	Перанакіраваньне на:	be-tarask
item	Перанесці	be
item	Перанесьці	be-tarask
redirect	Перасылае да	be
redirect-page	Перасылае да	be
search	Пераход	be
item	Перегляд	uk
edit-page	Перегляд вихідного коду сторінки $1	uk
menu	Перегляди	uk
menu	Перегляды	rue
edit	Переглянути код	uk
item	Переглянути код	uk
item	Переглянути сторінку $1	uk
item	Переглянути історію	uk
item	Переименовать	ru
item	Перейменувати	uk
search	Перейти	ru,uk
jump	Перейти до вмісту	uk
jump	Перейти до навігації	uk
jump	Перейти до пошуку	uk
backlink	Перейти до:	uk
jump	Перейти до:	rue,uk
jump	Перейти до: навігація, пошук	uk
jump	Перейти к навигации	ru
jump	Перейти к поиску	ru
jump	Перейти к содержанию	ru
jump	Перейти к:	ru
jump	Перейти к: навигация, поиск	ru
backlink	Перейти обратно:	ru
menu	Переключить боковую панель	ru
item	Переключиться на старый вид	ru
language	Перем коми	koi
languages	Перемикач мовної версії розташований справа від назви статті. Перейти.	uk
menu	Перемкнути бічну панель	uk
fold	Перемкнути підрозділ $1	uk
item	Перемкнутися на старий вигляд	uk
redirect	Перенаправити на:	uk
redirect-page	Перенаправити на:	uk
redirect	Перенаправление на:	ru
redirect-page	Перенаправление на:	ru,rut
redirect-page	Перенаправление-джар	rut
redirect	Перенаправлено з «$1»	uk
redirect	Перенаправлено с «$1»	ru
item	Перманентный одказ	rue
menu	Персоналал тӀагӀалаби	av
menu	Персональ ҡораллар	sty
menu	Персональные инструменты	ru
menu	Персональный хӓдӹрвлӓ	mrj
menu	Персональный јепселдер	alt
menu	Персональнэ тӯйка̄вьн	sjd
item	Петнемс	mdf
item	Пецӓтлӓш верси	mrj
item	Печадтэм коа̄ввь	sjd
item	Печат	bg
item	Печатад версия	rut
item	Печатень туртов версия	myv
item	Печати	mk
item	Печатлан версия	udm
item	Печать	ru
item	Печать версиязы	kjh
item	ПечатӀ бивщунсса эбрат	lbe
item	Печетна версија	isv-cyrl
item	Пингелувксонь ванондома	mdf
fold	Пинҳон кардани	tg-cyrl
item	Пичетле	cv
old-revision	По-нова версия →	bg
item	Побач	be-tarask
item	Поблизости	ru
item	Поблизу	uk
item	Пов'язані редагування	uk
special-page	Пов'язані редагування для «$1»	uk
item	Повезане измене	sr-ec
footer	Поверителност	bg
backlink	Повернутись угору	uk
item	Повернутися до сторінки «$1»	uk
menu	Повече	bg
menu	Повеќе	mk
file-page	Повна роздільність	uk
item	Поврзани промени	mk
item	Повязани вименки	rsk
item	Повязаны зміны	rue
item	Повідомлення	uk
edit	Погл. извор	mk
item	Погл. извор	mk
item	Погледај на $1	mk
menu	Погледи	sr-ec
item	Податотека	mk
file-page	Податотекава се користи во следнава страница:$1	mk
file-page	Податотекава се користи во следниве $n страници:$1	mk
category-page	Податотеки во категоријата „$1“	mk
item	Подаци о страници	sr-ec
special-page	Подаци о страници „$1”	sr-ec
item	Подешавања	sr-ec
item	Подигни податотека	mk
category-page	Подкатегории	bg,ru
item	Позрєти хисторију	isv-cyrl
search	Поиск	ru
special-page	Поиск вклада	ru
history-page	Показати журнали для цієї сторінки	uk
edit-page	Показати зміни	uk
history-page	Показать журналы для этой страницы	ru
edit-page	Показване на промените	bg
footer	Политика де интимитате	mo
footer	Политика конфиденциальности	ru
footer	Политика приватности	isv-cyrl,sr-ec
footer	Политика приватносци	rsk
footer	Политикмус де лижитул	ruq-cyrl
item	Полызығ	kjh
item	Полыш	mhr
menu	Пользовательская навигация	ru
menu	Пользовательское меню	ru
footer	Політика конфіденційності	uk
footer	Політіка сокочіня пріватных даных	rue
edit-page	Помилка доступу	uk
error	Помилка скрипту: $1	uk
error	Помилка цитування: $1	uk
item	Помоц	rsk
item	Помоч	isv-cyrl
item	Помош	mk
item	Помош за МедијаВики	mk
edit-notice	Помош за уредување	mk
item	Помощ	bg
item	Помощ за МедияУики	bg
edit-notice	Помощ за редактиране	bg
item	Помоћ	sr-ec
item	Помоћ о Медијавикију	sr-ec
edit-notice	Помоћ при уређивању	sr-ec
item	Поміч	rue
missing-page	Понастоящем в тази страница няма текст.$1	bg
missing-page	Понастоящем няма текст на тази страница.$1	bg
item	Пондöтчан листбок	koi
main-page	Пондöтчан листбок	koi
error	Попередження: Ця сторінка викликає$1, що спричиняє петлю в шаблоні (нескінченний рекурсивний виклик).	uk
edit-page	Попередній перегляд	uk
item	Порака	mk
item	Портал	mk
item	Портал на общността	bg
item	Портал сообщества	ru
item	Портал спільноти	uk
item	Порука	sr-ec
history-page	Порівняти вибрані версії	uk
menu	Пос тирiглерi	kjh
item	Посебна страница	sr-ec
item	Посебне странице	sr-ec
item	Посебно	sr-ec
special-tab	Посебно	sr-ec
menu	Посети	mk
item	Посилання сюди	uk
item	Послатися на сторінку	uk
missing-page	Последвахте препратка към страница, която все още не съществува.$1	bg
modified	Последна измена на $1, во $1 ч.	mk
old-revision	Последна преработка	mk
old-revision	Последна преработка од $1	mk
modified	Последна промяна: в $1, на $1	bg
modified	Последната промена на страницава е извршена на $1 г. во $1 ч.	mk
modified	Последната промяна на страницата е извършена на $1 г. в $1 ч.	bg
item	Последни промени	bg
modified	Последний раз редактировалась $1 в $1	ru
modified	Последњи пут уређено на датум $1 у $1	sr-ec
item	Послєднје правкы	isv-cyrl
modified	Послєдња измєна тутој странице: $1 ч. $1.	isv-cyrl
modified	Послїдня зміна той сторінкы: $1, $1.	rue
item	Послїднї зміны	rue
item	Посмотреть	ru
item	Посмотреть код	ru
item	Посмотреть на $1	ru
item	Постоянна препратка	bg
item	Постоянная ссылка	ru
item	Постојана врска	mk
item	Постійне посилання	uk
category-page	Поткатегории	mk
category-page	Поткатегорије	sr-ec
old-revision	Поточна версія	uk
old-revision	Поточна версія на $1	uk
item	Поточні події	uk
item	Потребителска беседа	bg
item	Потребителска страница	bg
item	Потребителски приноси	bg
special-page	Потребителски приноси за $1	bg
menu	Потребителско меню	bg
item	Почетна	mk,sr-ec
fold	Почеток	mk
search	Пошук	be,be-tarask,uk
search	Пошук $s	uk
special-page	Пошук внеску	uk
search	Пошук у $s	be-tarask
special-page	Пошук унёску	be-tarask
footer	Пра $s	be,be-tarask
item	Правити	isv-cyrl
edit	Править	ru
item	Править	ru
edit	Править код	ru
item	Править код	ru
edit-page	Правім $1	be
edit-page	Правім $1 (раздзел)	be
edit	Правіць	be
item	Правіць	be
edit	Правіць вядучы раздзел старонкі	be
edit	Правіць зыходнік	be
item	Правіць зыходнік	be
edit	Правіць раздзел: $1	be
edit-page	Прављење странице $1	sr-ec
item	Прагляд	be-tarask
edit-page	Прагляд зыходнага тэксту старонкі $1	be
edit	Прагляд коду	be-tarask
item	Прагляд коду	be-tarask
edit-page	Прагляд крыніцы для $1	be-tarask
edit-page	Праглядзець	be-tarask
menu	Праект	be
menu	Прасторы назваў	be,be-tarask
search	Пребарај	mk
search	Пребарајте по $s	mk
search	Пребарајте ја $s	mk
special-page	Пребарување на придонеси	mk
item	Превключване към стария изглед	bg
fold	Превключване на подраздел $1	bg
menu	Превключване на страничната лента	bg
retrieved	Превьате зоз "$1"	rsk
item	Преглед	bg,mk
item	Преглед в $1	bg
history-page	Преглед на дневници за оваа страница	mk
history-page	Преглед на извършените административни действия по страницата	bg
edit	Преглед на кода	bg
item	Преглед на кода	bg
edit-page	Преглед на кода на $1	bg
edit-page	Преглед на кодот на $1	mk
menu	Прегледи	bg
menu	Прегледник	mk
edit-page	Предварителен преглед	bg
edit-page	Предварительный просмотр	ru
item	Предлошка	mk
edit-notice	Предлошка на страницава:	mk
edit-notice	Предлошки на страницава:	mk
item	Предмет на Wikidata	mk
item	Представиться / зарегистрироваться	ru
error	Предупредување: Големината на вклучените предлошки е преголема.	mk
edit-notice	Предупредување: Не сте најавени.$1	mk
error	Предупредување: Приказниот наслов „$1“ го заменува претходнито приказен наслов „$1“.	mk
footer	Предупреждение	bg
retrieved	Преземено од „$1“	mk
item	Преземи PDF	mk
jump	Прейдз на глєданє	rsk
jump	Прейдз на навиґацию	rsk
jump	Прейдз на:	rsk
item	Прекини набљудување	mk
item	Прекини надгледање	sr-ec
item	Преместване	bg
item	Премести	mk,sr-ec
redirect	Пренасочване към:	bg
redirect-page	Пренасочване към:	bg
redirect	Пренасочване от „$1“	bg
redirect	Пренасочваща страница	bg
redirect-page	Пренасочваща страница	bg
redirect	Пренасочено од „$1“	mk
redirect	Пренасочувачка страница	mk
redirect-page	Пренасочувачка страница	mk
redirect	Пренасочување кон:	mk
redirect-page	Пренасочување кон:	mk
old-revision	Преработка од $1	mk
old-revision	Преработка од $1; направена од $1	mk
search	Претрага	sr-ec
special-page	Претрага доприноса	sr-ec
search	Претражи	sr-ec
search	Претражите $s	sr-ec
retrieved	Преузето из „$1”	sr-ec
item	Преузми PDF	sr-ec
redirect-page	Преунапряменє боку	rsk
redirect-page	Преунапрямує на:	rsk
redirect	Преусмерава на:	sr-ec
redirect-page	Преусмерава на:	sr-ec
redirect	Преусмерено са „$1”	sr-ec
redirect	Преусмерење	sr-ec
redirect-page	Преусмерење	sr-ec
menu	Префрлање на страничник	mk
fold	Префрли на пододделот $1	mk
jump	Пређи на навигацију	sr-ec
jump	Пређи на претрагу	sr-ec
jump	Пређи на садржај	sr-ec
jump	Пређи на:	sr-ec
jump	Пређи на: навигацију, претрагу	sr-ec
jump	Прејди на пребарувањето	mk
jump	Прејди на прегледникот	mk
jump	Прејди на содржината	mk
jump	Прејди на:	mk
jump	Прејди на: содржини, барај	mk
footer	Приватвудт политика	sjd
item	Приголошіня	rue
item	Придонеси	mk
special-page	Придонеси на корисникот $1	mk
fold	Прик./скр. содржина	mk
item	Прикажи	sr-ec
edit-page	Прикажи измене	sr-ec
item	Прикажи на $1	sr-ec
edit-page	Прикажи претпреглед	sr-ec
edit-page	Прикажи промени	mk
menu	Прикажи/сакриј бочну траку	sr-ec
fold	Прикажи/сакриј садржај	sr-ec
item	Прима паӂина	mo
item	Приноси	bg
item	Принталъул версия	av
hidden-categories	Прихована категорія	uk
hidden-categories	Приховані категорії	uk
item	Приявце ше	rsk
item	Пријава	sr-ec
item	Пријави ме	sr-ec
item	Пријави ме / отвори налог	sr-ec
item	Пријавите се	sr-ec
item	Пријавити се	isv-cyrl
item	Пријављени сте као $1	sr-ec
footer	Про $s	uk
item	Проект	bg
item	Проектна страница	mk
menu	Промени варијанту језика	sr-ec
special-page	Промени поврзани со „$1“	mk
special-page	Промени, свързани с „$1“	bg
menu	Промяна на езиковия вариант	bg
edit	Просмотр кода	ru
item	Просмотр кода	ru
edit-page	Просмотр кода страницы $1	ru
menu	Просмотры	ru
menu	Простори назв	uk
menu	Пространства имён	ru
item	Прочитај	mk
item	Пројекат	sr-ec
menu	Прылады карыстальніка	be-tarask
item	Пря лопа	mdf
main-page	Пря лопа	mdf
item	Прявт лопа	myv
main-page	Прявтлопа	myv
contents	Прякс	mdf
redirect-page	Прєнаправјајуча страница	isv-cyrl
redirect-page	Прєнаправјење на:	isv-cyrl
jump	Прєјдти на:	isv-cyrl
contents	Псалъащхьэ	kbd-cyrl
modified	Пу страница халғанҷызын $1 тӱзеділген.	kjh
edit-page	Публикуване на промените	bg
item	Пулӑшу	cv
item	Пураш	mhr
menu	Пурӗ пӑхнӑ	cv
contents	Пуштросэз	udm
footer	ПшъэдэкӀ умыхьын	ady-cyrl
modified	Пы пит $1гә, $1 пуйта суңҡа төсәтелгән.	sty
item	Пырны	kv
item	Пырны ним увтын	koi
item	Пыроно	udm
item	Пырся ыстісьӧм	koi
hidden-categories	Пытарнă категори	cv
hidden-categories	Пытарнă категорисем	cv
item	Пытартыш тӧрлатымаш-влак	mhr
contents	Пытшкöс	koi
languages	ПэмыкӀ бзэхэмкӀэ	ady-cyrl
hidden-categories	Пя̄ҋҋтма категорья	sjd
category-page	Підкатегорії	uk
item	Пәйле төсәтеүләр	sty
item	Радионица	sr-ec
difference	Радок $1:	be,be-tarask
menu	Радње	sr-ec
menu	Радње за страницу	sr-ec
fold	Разгарнуць	be,be-tarask
item	Разговор	mk,sr-ec
item	Разговор са корисником	sr-ec
item	Разговор са корисницом	sr-ec
item	Разговор со корисникот	mk
fold	Разгръщане	bg
file-page	Размер на този $1 предварителен преглед на изходния $1 файл: $1.	bg
file-page	Размер на този преглед: $1.	bg
file-page	Размер этого $1-превью для исходного $1-файла: $1.	ru
file-page	Размер этого предпросмотра: $1.	ru
item	Размовы	be
jump	Ракке:	av
menu	Ралагьиял	av
redirect-page	Рарвит ардæм:	os
item	Расткеле бир бет	nog
redirect-page	Рахкъурунин ччин	lez
hidden-categories	Рахчарал категориял	av
item	Регистриране	bg
item	Регистриране или влизане	bg
difference	Ред $1:	bg,mk,sr-ec
edit-page	Редагування $1	uk
edit-page	Редагування $1 (розділ)	uk
edit	Редагувати	uk
item	Редагувати	uk
edit	Редагувати вступний розділ цієї сторінки	uk
edit	Редагувати код	uk
item	Редагувати код	uk
edit	Редагувати розділ: $1	uk
item	Редактаре	mo
edit	Редактиране	bg
item	Редактиране	bg
edit	Редактиране на водещия раздел на страницата	bg
edit	Редактиране на кода	bg
item	Редактиране на кода	bg
edit	Редактиране на раздел: $1	bg
edit-page	Редактиране на „$1“	bg
edit-page	Редактиране на „$1“ (раздел)	bg
edit-page	Редактирование: $1	ru
edit-page	Редактирование: $1 (раздел)	ru
edit	Редактировать ведущий раздел этой страницы	ru
edit	Редактировать раздел «$1»	ru
special-page	Резултати от търсенето	bg
special-page	Резултати от търсенето за „$1“	bg
special-page	Резултати претраге	sr-ec
special-page	Результати пошуку	uk
special-page	Результати пошуку для «$1»	uk
special-page	Результаты для «$1»	ru
special-page	Результаты поиска	ru
item	Ренэу щыт зэпыщ	ady-cyrl
file-page	Розмір при попередньому перегляді: $1.	uk
file-page	Розмір цього попереднього перегляду $1 для вихідного $1-файлу: $1.	uk
edit-page	Розніца	be
item	Роҳнамо	tg-cyrl
language	Русиньскый	rue
language	Руски	rsk
language	Русский	ru
item	Рухьарал хисизариял	av
edit-page	Рэдагаваньне $1 (разьдзел)	be-tarask
edit-page	Рэдагаваньне: $1	be-tarask
edit	Рэдагаваць	be-tarask
item	Рэдагаваць	be-tarask
edit	Рэдагаваць галоўны разьдзел гэтай старонкі	be-tarask
edit	Рэдагаваць сэкцыю «$1»	be-tarask
menu	Рэжымы	be-tarask
difference	Рядок $1:	uk
edit-page	Рұқсат қатесі	kk-cyrl
tagline	Сy $s	tly
item	Сæйраг фарс	os
main-page	Сæйраг фарс	os
contents	Сæргæндтæ	os
item	Сæрмагонд фæрстæ	os
special-tab	Сæрмагонд фарс	os
item	Са̄ррнмушш	sjd
item	Савыкташлан версий	mhr
item	Саг үргэлжын ссылкэ	bxr
contents	Садржај	sr-ec
fold	Садржај одељка $1	sr-ec
footer	Садржај је доступан под лиценцом $1 осим ако је другачије наведено.	sr-ec
retrieved	Саезь "$1"-стэ	myv
categories	Саифенинъ категориялары	crh-cyrl
categories	Саифенинъ категориясы	crh-cyrl
hidden-categories	Сайöвтöм категория	koi
item	Сайгарылга	tyv
menu	Сайт	be-tarask,bg,kk-cyrl,ru,uk
menu	Сайтта ёл тапув	crh-cyrl
hidden-categories	Сайӧдӧм категория	kv
hidden-categories	Саклы категориялар	nog
footer	Саклылык сиясети	nog
hidden-categories	Сакривена категорија	sr-ec
hidden-categories	Сакривене категорије	sr-ec
footer	Салавачинь политика	myv
jump	Салт ла:	mo
item	Санамсаргүй хуудас	mn
categories	Санат	kk-cyrl
item	Санат	kk-cyrl
categories	Санаттар	kk-cyrl
item	Санаттар	kk-cyrl
category-page	Санатшалар	kk-cyrl
item	Санмсрго халх	xal
language	Саха тыла	sah
edit-page	Сачувај измене	sr-ec
edit-page	Сачувај страницу	sr-ec
menu	Сајт	sr-ec
item	Саҳифаи аслӣ	tg-cyrl
main-page	Саҳифаи аслӣ	tg-cyrl
special-tab	Саҳифаи вижа	tg-cyrl
redirect-page	Саҳифаи равонакунӣ	tg-cyrl
item	Саҳифаҳои вижа	tg-cyrl
item	Свалшкань невтема	myv
item	Све странице	sr-ec
special-page	Све странице с префиксом	sr-ec
item	Сведения о странице	ru
special-page	Сведения о странице «$1»	ru
item	Сведения о странице	ru
item	Свежие правки	ru
edit-notice	Сви доприноси на овом пројекту објављују се под лиценцом $1 (видети $1).$1	sr-ec
fold	Свиване	bg
special-page	Свойства страницы	ru
special-page	Својства на страницата	mk
special-page	Својства странице	sr-ec
item	Свързани промени	bg
item	Связанные правки	ru
special-page	Связанные правки для «$1»	ru
language	Себертатар	sty
footer	Сер һаҡлау сәйәсәте	ba
footer	Серне саҡлау сәйәсәт	sty
item	Сигэнэр уларытыылар	sah
item	Синмалӧмлӧн история	koi
hidden-categories	Сирикачихан категория	gld
item	Системэм хахь	ady-cyrl
item	Системӹш пыраш	mrj
item	Сите страници	mk
special-page	Сите страници (со претставка)	mk
footer	Сиёсати ҳифзи ҳарими хусусӣ	tg-cyrl
menu	СиӀэмэпсымэхэр	ady-cyrl
item	Скас. спостереження	uk
item	Скачать PDF	ru
item	Скимбэрь корелате	mo
item	Скимбэрь реченте	mo
item	Скорашње измене	sr-ec
item	Скорешни промени	mk
fold	Скриване/показване на съдържанието	bg
hidden-categories	Скриена категорија	mk
hidden-categories	Скриени категории	mk
error	Скрипт қатесі: $1	kk-cyrl
hidden-categories	Скрита категория	bg
hidden-categories	Скрита катеґория	rsk
hidden-categories	Скрити категории	bg
hidden-categories	Скрити катеґориї	rsk
hidden-categories	Скрыта категорија	isv-cyrl
hidden-categories	Скрыта катеґорія	rue
hidden-categories	Скрытая категория	ru
hidden-categories	Скрыте категорије	isv-cyrl
hidden-categories	Скрыты катеґорії	rue
hidden-categories	Скрытые категории	ru
file-page	Следећа страница користи ову датотеку:$1	sr-ec
special-page	Следеће странице воде на страницу $1:$1	sr-ec
item	Следить	ru
edit-page	Следить за страницей	ru
old-revision	Следна преработка →	mk
file-page	Следната страница използва следния файл:$1	bg
file-page	Следните $n страници използват следния файл:$1	bg
special-page	Следните страници водат кон $1:$1	mk
special-page	Следните страници сочат към $1:$1	bg
backlink	Следно	mk
file-page	Следующая $n страница использует этот файл:$1	ru
old-revision	Следующая версия →	ru
file-page	Следующая страница использует этот файл:$1	ru
file-page	Следующие $n страниц используют этот файл:$1	ru
file-page	Следующие $n страницы используют этот файл:$1	ru
special-page	Следующие страницы ссылаются на $1:$1	ru
language	Словѣньскъ / ⰔⰎⰑⰂⰡⰐⰠⰔⰍⰟ	cu
item	Службена страница	mk
special-tab	Службена страница	mk
item	Службени страници	mk
item	Служебная страница	ru
special-tab	Служебная страница	ru
item	Служебные страницы	ru
item	Случайна	bg
item	Случайна страница	bg
item	Случайная	ru
item	Случайная страница	ru
item	Случајна	mk,sr-ec
item	Случајна страница	isv-cyrl,mk,sr-ec
item	Смени на стариот изглед	mk
item	Совамс	myv
contents	Содержание	ru
footer	Содержание доступно по лицензии $1 (если не указано иное).	ru
contents	Содржање	isv-cyrl
contents	Содржина	mk
footer	Содржината е достапна под условите на $1 освен ако не е поинаку наведено.	mk
edit-page	Создавање на $1	mk
edit-page	Создание: $1	ru
item	Создать	ru
item	Создать учётную запись	ru
item	Создај	mk
item	Сонъки алына багъланты	crh-cyrl
item	Сонъки денъиштирмелер	crh-cyrl
item	Сонъкы денъишиклер	nog
item	Сообщение	ru
item	Соок ылшы ссылка	mrj
item	Соңгы үзгәртүләр	tt-cyrl
item	Соңку өзгөрүүлөр	ky
old-revision	Соңғы нұсқа	kk-cyrl
modified	Соңғы рет $1, $1 бұрын өңделді	kk-cyrl
item	Спампаваць PDF	be,be-tarask
special-page	Спаслацца	be
item	Спасылкі на старонку	be-tarask
special-tab	Спецвелыж	mhr
item	Спецвелыж-влак	mhr
item	Специалал гьумерал	av
item	Специална страница	bg
special-tab	Специална страница	bg,isv-cyrl
item	Специалне странице	isv-cyrl
item	Специални страници	bg
special-tab	Специальнай страница	gld
item	Специальнай страницасал	gld
special-tab	Спецстраницӓ	mrj
item	Спецстраницӓвлӓ	mrj
item	Спеціальна сторінка	uk
special-tab	Спеціальна сторінка	uk
item	Спеціальні сторінки	uk
item	Спиране на наблюдение	bg
item	Списак надгледања	sr-ec
item	Список наблюдения	ru
item	Список спостереження	uk
item	Списък за наблюдение	bg
item	Сповіщення	uk
history-page	Спореди ги избраните преработки	mk
item	Спостерігати	uk
edit-page	Спостерігати за цією сторінкою	uk
item	Справка	ru
item	Справка по MediaWiki	ru
edit-notice	Справка по редактированию	ru
item	Спэцыяльная старонка	be-tarask
special-tab	Спэцыяльная старонка	be-tarask
item	Спэцыяльныя старонкі	be-tarask
item	Спіс назірання	be
history-page	Сравнение на избраните версии	bg
history-page	Сравнить выбранные версии	ru
language	Српски (ћирилица)	sr-ec
language	Српски / srpski	sr
item	Ссылкаларны пеер	kjh
item	Ссылки сюда	ru
item	Ссылкэнүүдые наашань	bxr
item	Сталая спасылка	be-tarask
item	Старонка	be,be-tarask
search	Старонка	be-tarask
item	Старонка даведкі	be
item	Старонка дапамогі	be-tarask
item	Старонка праекта	be
item	Старонка праекту	be-tarask
missing-page	Старонка яшчэ не створана.	be
item	Старонка ўдзельніка	be,be-tarask
item	Старонка ўдзельніцы	be,be-tarask
redirect	Старонка-перанакіраваньне	be-tarask
redirect-page	Старонка-перанакіраваньне	be-tarask
redirect	Старонка-перасылка	be
redirect-page	Старонка-перасылка	be
menu	Старонкі для ананімных рэдактараў	be
menu	Старонкі для неаўтарызаваных рэдактараў	be-tarask
special-page	Старонкі з назвамі на ўзор	be
category-page	Старонкі ў катэгорыі «$1»	be,be-tarask
special-page	Старонкі, якія спасылаюцца на $1	be-tarask
special-page	Старонкі, якія спасылаюцца на «$1»	be
item	Статья	ru
item	Стварыць	be,be-tarask
item	Стварыць уліковы запіс	be,be-tarask
edit-page	Стварэнне старонкі «$1»	be
edit-page	Стварэньне «$1»	be-tarask
item	Стварэньне рахунку	be-tarask
edit-page	Створення $1	uk
item	Створити	uk
item	Створити обліковий запис	uk
file-page	Стиснете на датум/време за да ја видите податотеката како изгледала тогаш.$1	mk
item	Сторінка	uk
item	Сторінка користувача	uk
item	Сторінка користувачки	uk
item	Сторінка проєкту	uk
redirect-page	Сторінка-напрямлїня	rue
redirect	Сторінка-перенаправлення	uk
redirect-page	Сторінка-перенаправлення	uk
category-page	Сторінки в категорії «$1»	uk
menu	Сторінки для редакторів, які не ввійшли в систему	uk
special-page	Сторінки, що посилаються на «$1»	uk
item	Страница	bg,mk,ru,sr-ec
item	Страница за помош	mk
item	Страница корисника	sr-ec
item	Страница кориснице	sr-ec
languages	Страница није доступна на другим језицима.	sr-ec
item	Страница участника	ru
item	Страница участницы	ru
missing-page	Страница још није направљена.	sr-ec
redirect	Страница-перенаправление	ru
redirect-page	Страница-перенаправление	ru
languages	Страницава не е достапна на други јазици	mk
missing-page	Страницава сè уште не е создадена.	mk
viewed	Страницата е преглеждана $n пъти.	bg
viewed	Страницата е преглеждана един път.	bg
menu	Странице за одјављене уреднике	sr-ec
category-page	Странице у категорији „$1”	sr-ec
category-page	Страници в категория „$1“	bg
category-page	Страници во категоријата „$1“	mk
menu	Страници за излезли от системата редактори	bg
menu	Страници за одјавени уредници	mk
special-page	Страници со врски што водат до „$1“	mk
special-page	Страници, които сочат към „$1“	bg
category-page	Страницы в категории «$1»	ru
menu	Страницы для неавторизованных редакторов	ru
special-page	Страницы, ссылающиеся на «$1»	ru
difference	Строка $1:	ru
item	Суаӈӈэ	sjd
item	Сувамс	mdf
item	Суполка	be-tarask
item	Супольнасць	be
item	Суратту дихьан дан	lbe
hidden-categories	Схаваная катэгорыя	be,be-tarask
hidden-categories	Схаваныя катэгорыі	be,be-tarask
fold	Схаваць/паказаць зьмест	be-tarask
fold	Сховати/показати зміст	uk
contents	Съдържание	bg
item	Създаване	bg
edit-page	Създаване на $1	bg
item	Създаване на сметка	bg
item	Съобщение	bg
edit-page	Съхраняване	bg
edit-page	Съхраняване на промените	bg
item	Сылтамалар мынта	sty
contents	Сыська	sjd
item	Сьпіс назіраньня	be-tarask
menu	Сэп-сэбиргэл	sah
item	Сюды спасылаюцца	be
item	Сюзюу	krc
item	Сюлмавозь витевкст	myv
item	Сюлмаф полафткст	mdf
item	Сюлмафксне тязк	mdf
retrieved	Сявф"$1"-ста	mdf
item	Сёйлешив	kum
footer	Сёпши	mdf
item	Сёрни	koi
item	Сёрнитанін	kv
notice	Сізде $1 бар ($1).	kk-cyrl
item	Сүрүн сирэй	sah
main-page	Сүрүн сирэй	sah
item	Сүүлийн өөрчлөлтүүд	mn
item	Сӳтсе явни	cv
item	Тæрхон	os
main-page	Тĕп страницă	cv
modified	Та бамлэн берпуметӥ воштонэз: $1, $1.	udm
missing-page	Тази страница все още не е създадена.	bg
edit-notice	Тази страница е защитена, за да се предотврати редактиране или други действия.$1	bg
languages	Тази страница не е налична на други езици.	bg
modified	Тайӧ лист боксӧ вӧлі медбӧръяысь выльмӧдӧма $1 лунӧ, $1-ын.	kv
file-page	Така сторінка використовує цей файл:$1	uk
missing-page	Таква страница сè уште не постои.$1	mk
footer	Такзибнома	tg-cyrl
missing-page	Такой спэцыяльнай старонкі не існуе	be-tarask
missing-page	Такої спеціальної сторінки нема	uk
file-page	Такі сторінки використовують цей файл:$1	uk
special-page	Такі сторінки посилаються на $1:$1	uk
item	Талкуу	ky
item	Талқылау	kk-cyrl
notice	Талқылау бетіңізде жаңа хабарлама бар	kk-cyrl
item	Танылыу	ba
contents	Таптырғас	kjh
item	Тарих	ba,rut
item	Тарихдиз килигун	lez
item	Тарихи	krc
item	Тарихине къарамакъ	kum
item	Тарихъым eплъ	ady-cyrl
item	Тарихы	kk-cyrl
item	Тарихын карав	nog
item	Тарихын күрсәт	tt-cyrl
item	Тариҡны ҡарағалы	sty
item	Тархынны кӧзідерге	kjh
item	Тарыхын кароо	ky
language	Татарча	tt-cyrl
language	Татарча/tatarça	tt
item	Татчы чӧлсконъёс	udm
item	Татчӧ инмысь вежӧмъяс	kv
footer	Ташалыкъ политика	krc
item	Таърих	tg-cyrl
footer	Тајменулс	ruq-cyrl
redirect-page	Тағйири масир ба:	tg-cyrl
item	Тағйироти вобаста	tg-cyrl
item	Тағйироти охир	tg-cyrl
menu	Тағы	kk-cyrl
item	Тақырып қосу	kk-cyrl
history-page	Таңдалған нұсқаларды салыстыру	kk-cyrl
footer	Тевень теемасо отказамо	myv
item	ТегущыӀэн	ady-cyrl
item	Тедзэн папщӀэ версие	kbd-cyrl
item	Тековни настани	mk
old-revision	Текуща версия	bg
old-revision	Текуща версия към $1	bg
old-revision	Текущая версия	ru
old-revision	Текущая версия от $1	ru
item	Текущи събития	bg
item	Текущие события	ru
item	Тепсэлъыхьын	kbd-cyrl
item	Тесадюфий саифе	crh-cyrl
item	ТехьэпӀэ зызымыхъуэж	kbd-cyrl
item	ТехьэпӀэхэр мыбдеж	kbd-cyrl
modified	Ти страницӓ остатка гӓнӓ $1 кечӹн $1 цӓшӹн тӧрлӓлтӹн.	mrj
modified	Тиде велыжым пытартыш гана $1 кечын $1 жаплан тӧрлымӧ.	mhr
menu	Тирiглер	kjh
item	Тирваца вяза	rsk
item	Тишкӹ кандышы ссылкывлӓ	mrj
item	Тоаде	inh
edit-page	Това е малка промяна	bg
item	Тодильнöй листбоккез	koi
file-page	Този файл е от $1 и може да бъде използван от други проекти.$1	bg
contents	Толынты	alt
language	Толыши	tly-cyrl
item	Торъя лист бокъяс	kv
special-tab	Торъя мога лист бок	kv
special-tab	Торья мога листбок	koi
modified	Тот бок бул остатнїраз пременєти $1, на $1.	rsk
language	Тоҷикӣ	tg,tg-cyrl
item	Трафункова статя	rue
item	Трајан линк	sr-ec
item	Трајна веза	sr-ec
item	Трвалы линк	isv-cyrl
old-revision	Тренутна верзија	sr-ec
old-revision	Тренутна верзија на датум $1 у $1	sr-ec
missing-page	Тренутно нема текста на овој страници.$1	sr-ec
item	Тудуш солынтылар	alt
item	Тудуш эдилгелер	tyv
item	Тул-тул покто	gld
edit	Тупатоно	udm
item	Тупатоно	udm
contents	Тупмалли	cv
item	Тураклы байланыс	nog
item	Туруктуу шилтеме	ky
menu	Тус бэйэ туттар сэбэ-сэбиргэлэ	sah
special-tab	Тусгай хуудас	mn
item	Тусгай хуудаснууд	mn
item	Тускай арыннар	tyv
item	Тусламж	mn
item	Туслмҗ	xal
special-tab	Тусхай хуудаһан	bxr
item	Тусхай хуудаһанууд	bxr
item	Тутыш кылвер	mhr
item	Туш келди макала	ky
item	Туьрлентуьв	nog
item	Туһаламжа	bxr
tagline	Тхыгъэр къыздрахар $s	kbd-cyrl
item	Тхыдэм еплъын	kbd-cyrl
search	Търсене	bg
search	Търсене в $s	bg
special-page	Търсене на приноси	bg
language	Тыва дыл	tyv
item	Тышке кондышо кылвер-влак	mhr
modified	Тэдт лысст лӣ $1 маӈьмусс вуэр воа̄йха.	sjd
retrieved	Тэсьт лӣ ва̄ллтма: "$1"	sjd
item	Тюзет	krc
item	Тюзлемек	kum
modified	Тя лопать мекольцеда петнезь $1-ста $1-ста.	mdf
menu	Тіл нұсқасын ауыстыру	kk-cyrl
languages	Тіл қосу	kk-cyrl
languages	Тілдер	kk-cyrl
search	Тілег	kjh
item	Тіркелу	kk-cyrl
item	Түбэспит һырай	dlg
item	Түбэспиччэ сирэй	sah
jump	Түбәндәгегә күч:	tt-cyrl
redirect-page	Түбәндәгеләргә юнәлтү:	tt-cyrl
item	Түзөтүү	ky
file-page	Түпнұсқа файл	kk-cyrl
item	Түүк	xal
item	Түүх	mn
item	Түүхэ	bxr
item	Тұрақты сілтеме	kk-cyrl
menu	ТӀагӀалаби	av
redirect-page	ТӀайла буккаврил чӀапӀул лажин	lbe
menu	ТӀайла буккаву	lbe
menu	ТӀайла буккавулул ярагъ	lbe
redirect-page	ТӀайла дан:	lbe
item	Тӗп страница	cv
menu	Тӥрлык	udm
item	Тӧрлаташ	mhr
item	Тӧрлӓш	mrj
item	Тӧс бӱк	alt
main-page	Тӧс бӱк	alt
retrieved	Төрдө — «$1»	sah
categories	Төркем	tt-cyrl
categories	Төркемнәр	tt-cyrl
item	Төсәткәле	sty
item	Төөгүнү көөр	tyv
menu	Тӯййшэмка̄вьн	sjd
item	Тӱзедерге	kjh
item	Тӱзедери	alt
item	Тӱҥ лаштык	mhr
main-page	Тӱҥ лаштык	mhr
item	Тӱӱкини кӧргӱзер	alt
item	Тӳрлет	cv
item	Тӹнг страницӓ	mrj
main-page	Тӹнг ӹлӹштӓш	mrj
edit-notice	У Вас нема дозволу на $1 з таких причин:$1	uk
edit-notice	У Вас нема дозволу на $1 з такої причини:$1	uk
notice	У Вас є нові повідомлення на Вашій сторінці обговорення	uk
item	У близини	sr-ec
notice	У вас есть новые сообщения на вашей странице обсуждения	ru
edit-notice	У вас нет прав на выполнение действия «$1» по следующей причине:$1	ru
edit-notice	У вас нет прав на выполнение действия «$1» по следующим причинам:$1	ru
languages	У гэтым праекце $s моўныя спасылкі знаходзяцца ўверсе старонкі насупраць назвы артыкулу. Перайсьці ўгору.	be-tarask
item	У тӧрлӹмӓшвлӓ	mrj
edit-notice	Увага!$1	be,uk
error	Увага! Ключ сортування «$1» перекриває попередній ключ сортування «$1».	uk
error	Увага: Відображений заголовок "$1" заміщує раніше відображений заголовок "$1".	uk
error	Увага: Відображувану назву «$1» було проігноровано, оскільки вона не відповідає чинній назві сторінки.	uk
error	Увага: Прадвызначаны ключ сартавання «$1» перавызначае папярэдні прадвызначаны ключ сартавання «$1».	be
error	Увага: аб’ём улучанага шаблона занадта вялікі.	be
error	Увага: назва для адлюстравання «$1» была ігнараваная, бо яна не супадае з цяперашняй назвай старонкі.	be
error	Увага: назва для адлюстраваньня «$1» была праігнараваная, бо яна не супадае зь цяперашняй назвай старонкі.	be-tarask
error	Увага: розмір шаблонів для включення занадто великий.	uk
item	Увайсці	be
item	Увайсці ў сістэму	be
item	Увайсці ў сістэму / стварыць уліковы запіс	be
item	Увайсьці	be-tarask
item	Увайшлі як $1	be-tarask
item	Уваход / стварэньне рахунку	be-tarask
item	Уведомления	ru
item	Увійти	uk
item	Увійшли як $1	uk
backlink	Угару	be-tarask
backlink	Угару да:	be,be-tarask
item	Удалить	ru
language	Удмурт	udm
item	Уж тэсса	sjd
retrieved	Узята з "$1"	be
menu	Уи Ӏэмэпсымэхэр	kbd-cyrl
menu	Уики инструменти	bg
menu	Уики құралдары	kk-cyrl
item	Уйланмаған мәҡәлә	sty
item	Уйлап ҡарау	sty
special-page	Указатель по началу названий страниц	ru
item	Уклад	be
item	Уклад удзельніка	be
special-page	Уклад удзельніка $1	be
special-page	Уклад удзельніцы $1	be
language	Українська	uk
modified	Укх оагӀон тӀа тӀеххьара хувцам баьб $1, $1.	inh
item	Укхазахьа дола тӀатовжамаш	inh
item	Уларыт	dlg,sah
special-page	Уласцівасці старонкі	be
special-page	Уласьцівасьці старонкі	be-tarask
special-page	Унесите име странице да бисте видели измене на страницама које су повезане са или са те странице.$1	sr-ec
item	Унёсак	be-tarask
item	Унёсак удзельніка	be-tarask
special-page	Унёсак удзельніка $1	be-tarask
special-page	Унёсак удзельніцы $1	be-tarask
error	Упозорење: Наслов за приказ „$1” је игнорисан пошто није еквивалентан стварном наслову странице.	sr-ec
edit-notice	Упозорење: Нисте пријављени.$1	sr-ec
error	Упозорење: Подразумевани кључ сврставања „$1” мења ранији подразумевани кључ сврставања „$1”.	sr-ec
error	Упозорење: Страница позива $1, што изазива петљу (бесконачни понављајући позив).	sr-ec
error	Упозорење: величина обухваћеног шаблона је превелика.	sr-ec
error	Упозорење: наслов за приказ „$1” замениће постојећи „$1”.	sr-ec
history-page	Упореди изабране измене	sr-ec
file-page	Употреба датотеке	sr-ec
file-page	Употреба на податотеката	mk
edit	Уредете го воведниот пасус на страницава	mk
edit	Уреди	mk,sr-ec
item	Уреди	mk,sr-ec
edit	Уреди го одделот „$1“	mk
edit	Уреди извор	mk,sr-ec
item	Уреди извор	mk,sr-ec
edit	Уредите одељак „$1”	sr-ec
edit	Уредите уводни одељак ове странице	sr-ec
edit-page	Уредување на $1	mk
edit-page	Уредување на $1 (оддел)	mk
edit-page	Уређујете $1 (одељак)	sr-ec
item	Усе старонкі	be,be-tarask
special-page	Усе старонкі з пачаткам назваў	be-tarask
footer	Услови на употреба	mk
item	Устуоруйатын көрүү	sah
item	Усі сторінки	uk
special-page	Усі сторінки, що починаються з	uk
redirect-page	Утаарар сирэй	sah
redirect-page	Утарар-һырай	dlg
search	Утчан	udm
jump	Утчан вылэ выжоно	udm
redirect-page	Ууландырыш:	alt
item	Уххан	lbe
item	Участник	ru
item	Участница	ru
menu	Учконъёс	udm
item	Ушориц	rsk
menu	Уялöм	koi
menu	Уялӧм меню	koi
menu	Фæрæзтæ	os
item	Фæстаг ивдтытæ	os
item	Файл	be,be-tarask,bg,kk-cyrl,ru,uk
item	Файл жүктеу	kk-cyrl
file-page	Файл містить додаткові дані, які зазвичай додаються цифровими камерами чи сканерами.$1	uk
file-page	Файл содержит дополнительные данные, обычно добавляемые цифровыми камерами или сканерами.$1	ru
file-page	Файл сол кезде қалай көрінгенін көру үшін күн/уақыт дегенге басыңыз.$1	kk-cyrl
file-page	Файл тарихы	kk-cyrl
file-page	Файл қолданылуы	kk-cyrl
category-page	Файли в категорії «$1»	uk
category-page	Файлове в категория „$1“	bg
file-page	Файлът съдържа допълнителни данни, обикновено добавяни от цифровите апарати или скенери.$1	bg
category-page	Файлы в категории «$1»	ru
category-page	Файлы ў катэгорыі «$1»	be-tarask
item	Фалунь сюлмафкс	mdf
item	Фекер алышыу	ba
item	Хабар	kk-cyrl
item	Хабарсызды джар	rut
tagline	Хаварду $s	lbe
menu	Хажуугийн цэс	mn
contents	Хай долани	gld
search	Хайва-да гэлэури	gld
retrieved	Хайдиади — $1	gld
search	Хайлт	mn
redirect-page	Халхиг чиглүлх	xal
language	Хальмг	xal
menu	Халя модан ичехэн	gld
item	Халғанҷы тӱзедіглер	kjh
modified	Хаморой модан эй страницава калахачи $1ду $1ду.	gld
item	Хапарсыз сагьифа	kum
menu	Харагдацууд	mn
special-page	Характеристики на страницата	bg
menu	Харалганууд	bxr
footer	Харыысалгадан ойталал	tyv
footer	Харюусалгаһаа арсалга	bxr
special-tab	Хас сагьифа	kum
item	Хас сагьифалар	kum
special-tab	Хассаб гьумер	av
item	ХатӀалийсса лажин	lbe
menu	Хатӗрсем	cv
menu	Хаҗуһин цес	xal
menu	Херекселдер	tyv
footer	Хибардзинады политикæ	os
menu	Хион фæрæзтæ	os
item	Хисизабизе	av
item	Холбогдоһон заһабаринууд	bxr
item	Холвгдсн ясврмуд	xal
footer	Хони мэнэ гисурэури	gld
menu	Хони неду энэури	gld
item	Хони принтерди ичэури	gld
menu	Хубиин зэмсэгүүд	bxr
item	Хувцалуш боаца тӀатовжам	inh
item	Хувцамаш	inh
menu	Хууда херекселдер	tyv
redirect-page	Хуудсыг чиглүүлэх	mn
menu	Ххал баву	lbe
menu	Хьажараш	inh
menu	Хьажарш	ce
retrieved	Хьаст — «$1»	inh
retrieved	Хьост — «$1»	ce
item	Хэблэгдэхээр бэлэн болоһон бэшэлгэ	bxr
item	Хэвлэх хувилбар	mn
item	Хэлэлцүүлэг	mn
menu	Хэрэглүүр	mn
item	Хэутын теплъ	ady-cyrl
special-tab	ХэшыкӀыгъэ нэкӀубгъу	ady-cyrl
item	ХэӀэзыхь	ady-cyrl
menu	Хүвин кергсл	xal
modified	ХӀокху агӀонна тӀаьххьара хийцамаш бина терахь: $1 шеран, $1.	ce
menu	Хӓдӹрвлӓ	mrj
search	Хәәлт	xal
jump	Хәәлтүр шилҗх	xal
item	ЦIинды правкабыр	rut
languages	Цамур мазрайсса	lbe
item	Цахийцалун хьажорг	ce
item	Цаховш нийсъенна оагӀув	inh
item	Цахууш нисйелла агӀо	ce
item	Цебе ккараб гьумер	av
file-page	Цей файл із $1 і є доступним для інших проєктів.$1	uk
item	Цитиране на страница	bg
item	Цитиране на страницата	bg
item	Цитирај страницу	sr-ec
special-page	Цитирање странице	sr-ec
item	Цитировать страницу	ru
special-page	Цитування	uk
item	Цитувати сторінку	uk
item	Цо повязує тадзи	rsk
languages	Цогидал мацӀазда	av
menu	Цува заллусса ярагъ	lbe
special-page	Цытаваньне	be-tarask
item	Цытаваць гэту старонку	be
item	Цытаваць старонку	be,be-tarask
modified	Цю сторінку востаннє відредаговано о $1, $1.	uk
viewed	Цю сторінку переглядали $n раз.	uk
viewed	Цю сторінку переглядали $n рази.	uk
viewed	Цю сторінку переглядали $n разів.	uk
missing-page	Цю сторінку ще не було створено.	uk
category-page	Ця категорія зараз порожня.	uk
edit-notice	Ця сторінка захищена від редагування та інших дій.$1	uk
languages	Ця сторінка не доступна іншими мовами.	uk
missing-page	Цяпер на гэтай старонцы тэкст адсутнічае.$1	be-tarask
missing-page	Цяпер тэкст на гэтай старонцы адсутнічае.$1	be-tarask
old-revision	Цяперашняя вэрсія	be-tarask
old-revision	Цяперашняя вэрсія на $1	be-tarask
item	ЦӀусса баххана баву	lbe
item	Чаа эдилгелер	tyv
hidden-categories	Чажырган аңгылал	tyv
hidden-categories	Чажырган аңгылалдар	tyv
hidden-categories	Чазырылған категория	kjh
footer	Чазыттығ политика	kjh
item	Четене	bg
retrieved	Чешне "$1" я	lez
item	Чи æрвиты ардæм	os
footer	Чинебанвилин сиясат	lez
item	Читати	uk
item	Читать	ru
item	Читај	mk,sr-ec
item	Чокым лаштык	mhr
item	Чу	inh
item	Чувала	ce
contents	Чулацам	ce
contents	Чулоацам	inh
hidden-categories	Чуьнуьхай категория	lez
modified	Ччинин эхиримжи масакӀа хьун: $1, $1.	lez
retrieved	Чыганак — $1	tt-cyrl
retrieved	Чыкъгъаны — «$1»	krc
retrieved	Чыкъмагъы — «$1»	kum
item	Чытаць	be,be-tarask
language	Чӑвашла	cv
item	Шаблон	be,bg,ru,sr-ec,uk
edit-notice	Шаблон који се користи на овој страници:	sr-ec
edit-notice	Шаблон на гэтай старонцы:	be
edit-notice	Шаблон, використаний на цій сторінці:	uk
edit-notice	Шаблон, използван на страницата:	bg
edit-notice	Шаблон, используемый на этой странице:	ru
edit-notice	Шаблони који се користе на овој страници:	sr-ec
edit-notice	Шаблони, використані на цій сторінці:	uk
edit-notice	Шаблони, използвани на страницата:	bg
edit-notice	Шаблоны на гэтай старонцы:	be
edit-notice	Шаблоны, используемые на этой странице:	ru
item	Шаблён	be-tarask
edit-notice	Шаблён, які ўжываецца на гэтай старонцы:	be-tarask
edit-notice	Шаблёны, якія ўжываюцца на гэтай старонцы:	be-tarask
menu	Шарлау	kk-cyrl
menu	Шахсий алетлер	crh-cyrl
redirect-page	Шигледир арын	tyv
jump	Шилчиир:	tyv
item	Шин хүврлтс	xal
special-tab	Шишлң халх	xal
item	Шишлң халхс	xal
footer	Шолыплык политике	mhr
special-tab	Шпеціална сторінка	rue
item	Шпеціалны сторінкы	rue
item	Шта води овамо	sr-ec
item	Штампање	sr-ec
item	Што води овде	mk
jump	Шуд одх:	xal
search	Шукайце ў $s	be-tarask
search	Шукати у $s	uk
search	Шукаць у $s	be
jump	Шууд очих:	mn
hidden-categories	Шылтыме категорий	mhr
hidden-categories	Шылтыме категорий-влак	mhr
jump	Шырав патне куҫ	cv
search	Шырамалли	cv
item	Шығу	kk-cyrl
menu	Шыққан өңдеушілерге арналған беттер	kk-cyrl
menu	Шәхси кораллар	tt-cyrl
menu	Шәхси ҡоралдар	ba
item	Шӱӱжӱ	alt
hidden-categories	Шӹлтӹмӹ категори	mrj
hidden-categories	Шӹлтӹмӹ категоривлӓ	mrj
menu	Ще	uk
item	Ынтраря ын конт	mo
item	Ырытыы	dlg,sah
item	Ыстöттэз татчö	koi
item	Ыстӧдъяс татчӧ	kv
redirect-page	Ыстӧма мӧдлаӧ:	kv
languages	Ытти чӗлхесенче	cv
item	Ыужрэ зэхъокӀыныгъэхэр	ady-cyrl
item	Э̄ввт лысст	sjd
main-page	Э̄ввт лысст	sjd
item	Э̄ххтса воа̄йхэз	sjd
footer	Эдемиед сир гьакь	rut
item	Эдер	tyv
item	Эечи покто	gld
search	Эзләү	tt-cyrl
jump	Эзләүгә күчү	tt-cyrl
tagline	Эй $sдиади	gld
redirect-page	Эй поктоди пулсигухэси:	gld
item	Эй страницади дэрӯвури	gld
item	Эйвэ гисурэури	gld
item	Элемент Wikidata	be,ru
item	Элемэнт Wikidata	be-tarask
jump	ЭлячӀун иниз:	lez
item	Эм хачӣн страница	gld
modified	Эн халх хамгин сүүлднь $1-нә $1-т ясврлгдв.	xal
item	Энд холбогдсон хуудас	mn
item	Энд холвгдсн халх	xal
menu	Энчи адырла	krc
menu	Энчили къураллар	kum
footer	Энчилилик ёругъу	kum
modified	Энэ хуудас хамгийн сүүлд $1-ы $1-д өөрчлөгдсөн.	mn
modified	Энэ хуудаһан һүүлшынхиеэ заһагдаа гэбэл: $1-то	bxr
jump	Энэури чала:	gld
footer	Эппиэтнэстэн аккаас	dlg
language	Эрзянь	myv
item	Эсде болмагъан бет	krc
search	Эстәү	sty
menu	Эсь кедьёнкст	myv
menu	Эсь кядьёнкст	mdf
category-page	Эта категория в данный момент пуста.	ru
modified	Эта страница в последний раз была отредактирована $1 года в $1.	ru
missing-page	Эта страница ещё не была создана.	ru
edit-notice	Эта страница защищена для предотвращения её редактирования или совершений других действий.$1	ru
languages	Эта страница недоступна на других языках.	ru
file-page	Этот файл из $1 и может использоваться в других проектах.$1	ru
contents	Эцтәлек	sty
contents	Эчтәлек	tt-cyrl
search	Эҙләү	ba
jump	Эҙләүгә күсергә	ba
item	Юлашки тӳрлетӳсем	cv
redirect-page	Юнәлтү бите	tt-cyrl
contents	Юриндалысь	kv
item	Юрттэт	udm
item	Юрттӥсь бамъёс	udm
jump	Ютамс тей:	myv
footer	Яваплӑха илменни	cv
languages	Языки	ru
edit-page	Як будзе	be
item	Яланлыко чӧлскон	udm
item	Яланхи вырăн	cv
item	Яп-янгы тюзлевлер	kum
menu	Ярагъ	lbe
item	Ярдам	nog
item	Ярдым	crh-cyrl
item	Ясврлх	xal
special-tab	Ятарлӑ страница	cv
item	Ятарлӑ страницӑсем	cv
footer	Яуаплылыҡтан баш тартыу	ba
hidden-categories	Яшерен төркем	tt-cyrl
hidden-categories	Яшерен төркемнәр	tt-cyrl
menu	Яшчэ	be
hidden-categories	Яшырылгъан категория	kum
hidden-categories	Яшырылгъан категориялар	kum
hidden-categories	Яшырылгъан категориялар‎	kum
hidden-categories	Яшырылгъан категория‎	kum
item	ЯӀамышӀыкӀ нэкӀубгъохэр	ady-cyrl
language	авар	av
jump	агуырд	os
retrieved	адусе де "$1"	ruq-cyrl
language	адыгабзэ	ady,ady-cyrl
language	адыгэбзэ	kbd,kbd-cyrl
edit	акод аредакциазура	ab
item	алаећу	ruq-cyrl
language	алтай тил	alt
jump	анавигациа	ab
fold	анжыкташ	mrj
fold	аратај	ruq-cyrl
fold	аратэ	mo
edit	аредакциазура	ab
fold	аскунде	mo,ruq-cyrl
jump	ахтармиш	rut
fold	ачых	rut
edit	аьдад дакьин дан	lbe
item	ајутор	ruq-cyrl
language	аԥсшәа	ab
fold	бамбæхсын	os
edit	бамлэсь кодзэ тупатоно	udm
jump	барај	mk
jump	басына қайту	kk-cyrl
fold	бахчизе	av
language	башҡортса	ba
jump	бедреш	alt
language	беларуская	be
language	беларуская (тарашкевіца)	be-tarask,be-x-old
item	беседа	bg
edit	биики-тиэкиһи уларытыы	sah
fold	бихьизабизе	av
edit	булагын туьрлентуьв	nog
edit	булагын түзөтүү	ky
language	буряад	bxr
language	български	bg
item	бєсѣда	cu
fold	бүйірлік тақтаға жылжыту	kk-cyrl
edit	бӀаьра нисйан	ce
edit	вежны	kv
item	верцион принтаблу	ruq-cyrl
jump	вешендема	mdf
jump	вешнема	myv
fold	виждь	cu
edit	вики матынны тюзлемек	kum
edit	вики-сөзүглелди эдер	tyv
edit	вики-текст дуьзар хъувун	lez
edit	вики-текстны үзгәрт	tt-cyrl
edit	вики-текстым еӀаз	ady-cyrl
edit	вильмӧтны	koi
edit	вироиш	tg-cyrl
edit	вироиши манбаъ	tg-cyrl
edit	витнемс	myv
edit	витнемс лисьмапрянть	myv
fold	вказати	rue
item	вклад	ru
item	внесок	uk
edit	воа̄йхэ	sjd
edit	воа̄йхэ ко̄д	sjd
jump	возврат наверх	ru
fold	возьматоно	udm
item	въиньна съвѧꙁь	cu
item	въниди	cu
jump	върни се най-горе	bg
jump	вярнуцца ўверх	be
jump	вярнуцца ўгару	be-tarask
fold	вӯзьхэ	sjd
fold	гайта	ce
fold	гизле	crh-cyrl
fold	гиркIа	rut
edit	гл. зыходнік	be
item	главьна страница	cu
main-page	главьна страница	cu
jump	глєдай	rsk
fold	гойта	inh
item	гутаркі	be-tarask
fold	гъэбылъ	ady-cyrl
fold	гъэлъэгъуэн	kbd-cyrl
fold	гъэпщкӀун	kbd-cyrl
jump	гэлэури	gld
fold	гёрсетмек	kum
language	гӀалгӀай	inh
item	даведацца болей	be-tarask
item	даведацца больш	be
edit	дакьин дан	lbe
footer	дајпул $s	ruq-cyrl
edit	дегиш	rut
edit	дегиш код	rut
fold	делгх	xal
edit	денъиштир	crh-cyrl
item	детаљније	sr-ec
fold	джашыр	krc
jump	дилээшкин	tyv
item	дискућу	ruq-cyrl
item	дознајте повеќе	mk
item	доприноси	sr-ec
item	дос҄ьдєщьнѩ съвѧꙁиѥ	cu
languages	дроугꙑ ѩꙁꙑкꙑ	cu
edit	дуьзар хъувун	lez
fold	дэлгэх	mn
fold	дяяори	gld
item	дізнатися більше	uk
edit	едитаере	ruq-cyrl
edit	едітовати	rue
edit	едітовати жрідло	rue
fold	жасыру	kk-cyrl
fold	жашыруу	ky
jump	жугъурун	lez
jump	залурдлһ	xal
jump	залуурдлага	mn
edit	засварлах	mn
fold	згорнути	uk
jump	знайсці	be
jump	зыплъыхьэн	ady-cyrl
edit	зэгъэзэхуэжын	kbd-cyrl
fold	иаарԥштәуп	ab
edit	ивын	os
edit	извор	sr-ec
jump	издөө	ky
jump	излев	kum,nog
jump	излеу	krc
language	ирон	os
jump	исканиѥ	cu
search	исканиѥ	cu
jump	искање	isv-cyrl
edit	исправлѥниѥ	cu
item	исправлѥниѥ	cu
edit	исправлѥниѥ источьна обраꙁа	cu
item	историја	mk
fold	ичэвэмбури	gld
fold	иҵәахтәуп	ab
fold	йәшерергә	ba
fold	кăтарт	cv
edit	калаори	gld
contents	каталогъ	cu
hidden-categories	категорие аскунсэ	mo
hidden-categories	категорий аскунсе	mo
jump	каутај	ruq-cyrl
search	каутај	ruq-cyrl
fold	кекшемс	myv
fold	кистээ	dlg
jump	коа̄ввнэ	sjd
edit	код заһаха	bxr
edit	код сё̄питэн	mns
edit	код хисизабизе	av
edit	кодава калаори	gld
edit	кодар ясврлх	xal
edit	кодла хатӀаби дархьдирес	dar
edit	кодне тӳрлет	cv
edit	кодоор засварлах	mn
edit	кодты тӱзедер	alt
edit	кодты тӱзедерге	kjh
edit	кодуны денъиштир	crh-cyrl
edit	кодым тӧрлаташ	mhr
edit	кодым тӧрлӓш	mrj
edit	кодын көру	kk-cyrl
edit	кодыр зэгъэзэхуэжын	kbd-cyrl
language	коми	kv
jump	корсьысьӧм	kv
fold	косьтер	crh-cyrl
jump	кочксема	mdf
jump	кошшӧм	koi
fold	коьрсетуьв	nog
edit	куоду уларыт	dlg
jump	куҫӑм	cv
fold	къайлайаккха	ce
edit	къайнакъны тюзет	krc
fold	къалурун	lez
language	къарачай-малкъар	krc
fold	къовла	inh
jump	къуллан	crh-cyrl
language	къумукъ	kum
jump	къыдыр	crh-cyrl
language	къырымтатарджа (Кирилл)	crh-cyrl
fold	къэгъэлъагъу	ady-cyrl
language	кыргызча	ky
language	кырык мары	mrj
jump	кычалмаш	mhr
jump	кэутаре	mo
fold	кяшемс	mdf
fold	кёргюз	krc
fold	күрсәтү	tt-cyrl
fold	күрһәтергә	ba
language	кӣллт са̄мь кӣлл	sjd
fold	кӧзідерге	kjh
fold	кӧргӱзер	alt
item	көбірек білу	kk-cyrl
fold	көллөр	dlg
fold	көргүзер	tyv
fold	көрдөр	sah
fold	көрдөрүмэ	sah
jump	көрдөөһүн	dlg,sah
fold	көрсету	kk-cyrl
fold	көрсөтүү	ky
jump	кӹчӓлмӓш	mrj
language	лакку	lbe
jump	лахар	inh
language	лезги	lez
footer	личьнъ вѣстии полїтїка	cu
jump	луглагаву	lbe
jump	лъыхъу	ady-cyrl
jump	лъыхъуэн	kbd-cyrl
language	македонски	mk
language	мокшень	mdf
language	молдовеняскэ	mo
language	монгол	mn
menu	моꙗ орѫдиꙗ	cu
fold	мыччавны	koi
language	на̄ни	gld
jump	навигаци	inh,mrj,os
jump	навигацие	mo
jump	навигацийыш	mhr
jump	навигацион	ruq-cyrl
jump	навигация	alt,av,ba,bg,dlg,kjh,kk-cyrl,koi,krc,kum,kv,ky,lez,myv,nog,ru,rut,sah,sjd,sty,tt-cyrl,tyv
jump	навигација	isv-cyrl
jump	навигацију	sr-ec
jump	навигацэ	kbd-cyrl
jump	навиґация	rsk
jump	навігацыі	be-tarask
jump	навігація	uk
jump	навіґація	rue
item	нагодувања	mk
jump	назад на врх	sr-ec
special-tab	нарочьна	cu
item	нарочьнꙑ страницѧ	cu
item	научете повече	bg
jump	најгоре	mk
fold	не паказваць	be
fold	невтемс	myv
edit	нисйан	ce
jump	новбарӣ	tg-cyrl
language	нохчийн	ce
fold	нюуха	bxr
fold	няфтемс	mdf
item	обговорення	uk
item	обсуждение	ru
language	олык марий	mhr
fold	ончыкташ	mhr
menu	орѫдиꙗ	cu
footer	отърицаниꙗ	cu
edit	паказ крыніцы	be
fold	паказаць	be,be-tarask
fold	пе̄ҋҋтэ	sjd
fold	перанесці да бакавой панэлі	be
fold	перанесьці ў бакавую панэль	be-tarask
edit	переглянути вихідний код	uk
language	перем коми	koi
fold	переместить в боковую панель	ru
fold	перемістити на бічну панель	uk
fold	петкӧдлыны	kv
edit	петнемс	mdf
edit	петнемс лисьмапрять	mdf
jump	плаваниѥ	cu
menu	плаваниѥ	cu
jump	повернутися вгору	uk
jump	поиск	ru
fold	показати	isv-cyrl,uk
fold	показать	ru
fold	показване	bg
fold	помери на страну	sr-ec
item	помощь	cu
item	послѣдьнѩ мѣнꙑ	cu
edit	посмотреть исходный код	ru
jump	пошук	uk
jump	пошуку	be-tarask
retrieved	поѩто иꙁ ⁖ $1 ⁖	cu
menu	поꙁьрѣниꙗ	cu
edit	правити	isv-cyrl
edit	правити код	isv-cyrl
edit	править	ru
edit	править код	ru
edit	правіць	be
edit	правіць зыходнік	be
edit	прагляд коду	be-tarask
edit	преглед на кода	bg
edit	преглед на кодот	mk
item	премести	sr-ec
fold	премести во страничникот	mk
jump	претрагу	sr-ec
item	придонеси	mk
fold	прикажи	mk,sr-ec
item	приноси	bg
edit	просмотреть исходный код	ru
fold	прошири	sr-ec
jump	прѣиди къ :	cu
redirect-page	прѣнаправлѥниѥ	cu
redirect-page	прѣнаправлѥниѥ къ :	cu
fold	пытар	cv
item	пєчатьнъ обраꙁъ	cu
fold	равдисын	os
fold	развернуть	ru
item	разговор	mk,sr-ec
item	размовы	be
edit	ред.	uk
edit	ред. код	uk
edit	редагувати	uk
edit	редактаре	mo
edit	редактаря сурсей	mo
edit	редактиране	bg
edit	редактиране на кода	bg
fold	розгорнути	uk
language	русиньскый	rue
language	руски	rsk
language	русский	ru
jump	рух	be
edit	рэдагаваць	be-tarask
fold	сайöвтны	koi
fold	сайӧдны	kv
fold	сакла	nog
fold	сакриј	sr-ec
language	саха тыла	sah
fold	свернуть	ru
language	себертатар	sty
fold	скриване	bg
fold	скриц	rsk
fold	скриј	mk
fold	скрыти	isv-cyrl
fold	скрыть	ru
fold	скупи	sr-ec
language	словѣньскъ / ⰔⰎⰑⰂⰡⰐⰠⰔⰍⰟ	cu
fold	собери	mk
jump	содржини	mk
language	српски (ћирилица)	sr-ec
language	српски / srpski	sr
item	страница въ нєꙁаапѫ	cu
fold	схаваць	be,be-tarask
fold	сховати	rue,uk
item	съвѧꙁанꙑ страницѧ	cu
fold	съкрꙑи	cu
hidden-categories	съкрꙑта катигорїꙗ	cu
hidden-categories	съкрꙑтѣ катигорїи	cu
hidden-categories	съкрꙑтꙑ катигорїѩ	cu
edit	сығанаҡты үҙгәртеү	ba
modified	сѥѩ страницѧ послѣдьнꙗ мѣна сътворѥна $1 · $1 бѣашє ⁙	cu
item	талқылауы	kk-cyrl
language	татарча	tt-cyrl
language	татарча/tatarça	tt
edit	тоаде	inh
edit	тоаде чура	inh
language	толыши	tly-cyrl
language	тоҷикӣ	tg,tg-cyrl
edit	туьрлентуьв	nog
jump	търсене	bg
language	тыва дыл	tyv
edit	тюзет	krc
edit	тюзлемек	kum
jump	тілег	kjh
edit	түзөтүү	ky
jump	тӀайла буккаву	lbe
edit	тӧрлаташ	mhr
edit	тӧрлӓтӓш	mrj
edit	төсәткәле	sty
edit	тӱзедер	alt
edit	тӱзедерге	kjh
edit	тӳрлет	cv
language	удмурт	udm
item	узнать больше	ru
fold	укаж	rsk
item	уклад	be
language	українська	uk
edit	уларыт	dlg,sah
item	унёсак	be-tarask
edit	уреди	mk,sr-ec
edit	уреди извор	mk,sr-ec
jump	утчан	udm
edit	ушор жридло	rsk
edit	ушориц	rsk
jump	хайлт	mn
language	хальмг	xal
fold	харуулха	bxr
edit	хисизабизе	av
jump	хони неду энэури	gld
fold	хумих	mn
edit	хэӀэзыхь	ady-cyrl
fold	хүмх	xal
jump	хәәлт	xal
jump	цIех-рех	av
fold	чажырар	tyv
fold	чазырарға	kjh
fold	чуьнуьхун	lez
language	чӑвашла	cv
item	шумбајрае рецентае	ruq-cyrl
fold	шылташ	mhr
jump	шырав	cv
redirect-page	шэлжэн эльгээлгын хуудаһан	bxr
fold	шӹлтӓш	mrj
edit	эдер	tyv
jump	эзлә	tt-cyrl
language	эрзянь	myv
jump	эстәү	sty
jump	эҙләү	ba
edit	ясврлх	xal
fold	яшерү	tt-cyrl
fold	яшырмакъ	kum
jump	іздеу	kk-cyrl
item	їсторїꙗ	cu
fold	јажырар	alt
language	ўзбекча	uz-cyrl
footer	Җаваплылыктан баш тарту	tt-cyrl
language	Қазақша	kk
language	Қазақша (кирил)	kk-cyrl
language	Қазақша (Қазақстан)	kk-kz
item	Қазіргі оқиғалар	kk-cyrl
missing-page	Қазіргі уақытта бұл бетте мәтін жоқ.$1	kk-cyrl
item	Қайнарын қарау	kk-cyrl
edit	Қайнарын өңдеу	kk-cyrl
item	Қайнарын өңдеу	kk-cyrl
item	Қатысты өзгерістер	kk-cyrl
menu	Қатысушы бет құралдары	kk-cyrl
item	Қатысушы беті	kk-cyrl
menu	Қатысушы мәзірі	kk-cyrl
item	Қатысушы талқылауы	kk-cyrl
menu	Қатысушы шарлауы	kk-cyrl
item	Қатысушы үлесі	kk-cyrl
item	Қауымдастық порталы	kk-cyrl
item	Қорғау	kk-cyrl
footer	Құпиялық саясаты	kk-cyrl
menu	Құралдар	kk-cyrl
language	қазақша	kk
language	қазақша (кирил)	kk-cyrl
language	қазақша (Қазақстан)	kk-kz
edit	қайнарын өңдеу	kk-cyrl
menu	Ҡараулар	sty
menu	Ҡарауҙар	ba
special-tab	Ҡесмәт пит	sty
menu	Ҡоралдар	ba
menu	Ҡораллар	sty
redirect-page	Ҫакӑнта куҫарать:	cv
item	Ҫыхӑннӑ улшӑнусем	cv
item	Үзгәртү	tt-cyrl
menu	Үзлтс	xal
item	Үлгі	kk-cyrl
special-page	Үлес іздеу	kk-cyrl
item	Үлесім	kk-cyrl
redirect-page	Үсрэх:	mn
item	Үҙгәртергә	ba
edit	үзгәртү	tt-cyrl
edit	үики-текстны төсәткәле	sty
item	үлесі	kk-cyrl
edit	үҙгәртергә	ba
jump	Ҷаҳиш ба новбарӣ	tg-cyrl
jump	Ҷаҳиш ба ҷустуҷӯ	tg-cyrl
jump	Ҷаҳиш ба:	tg-cyrl
search	Ҷустуҷӯ	tg-cyrl
jump	ҷустуҷӯ	tg-cyrl
contents	Һарцг	xal
item	Һая хэгдэһэн хубилалтанууд	bxr
item	Һигэнэр уларытыылар	dlg
retrieved	Һигэтэ — «$1»	dlg
item	Һуңғы үҙгәртеүҙәр	ba
menu	Һэптэр	dlg
item	Һүрүн һырай	dlg
main-page	Һүрүн һырай	dlg
menu	Ӏэмэ-псымэхэр	ady-cyrl
menu	Ӏэмэпсымэхэр	kbd-cyrl
item	ӀэпыӀэгъу	ady-cyrl
item	Ӑнсӑрт страница	cv
missing-page	Әлі басталмаған бет сілтемесі арқылы өттіңіз.$1	kk-cyrl
menu	Әрекеттер	kk-cyrl
categories	Әңглл	xal
categories	Әңгллмүд	xal
item	Ӣури	gld
item	Ӧнетін нимес страница	kjh
special-tab	Ӧнетін страница	kjh
item	Ӧнетін страницалар	kjh
languages	Ӧскӧ тилдерде	alt
item	Ӧӧн страница	kjh
main-page	Ӧӧн страница	kjh
edit-page	Өзгерістерді жариялау	kk-cyrl
edit-page	Өзгерістерді көрсету	kk-cyrl
edit-page	Өзгерістерді сақтау	kk-cyrl
edit-notice	Өндеу анықтамасы	kk-cyrl
languages	Өске дылдарга	tyv
redirect-page	Өсрх:	xal
search	Өту	kk-cyrl
jump	Өтүү:	ky
item	Өңделу тарихы	kk-cyrl
edit-page	Өңделуде: $1	kk-cyrl
edit-page	Өңделуде: $1 (бөлім)	kk-cyrl
edit	Өңдеу	kk-cyrl
item	Өңдеу	kk-cyrl
special-page	Өңдеу тарихы	kk-cyrl
menu	Өөрийн хэрэглүүр	mn
item	Өөрчлөгдчихсөн эсэх	mn
edit	өңдеу	kk-cyrl
menu	Ӱзгар-влак	mhr
item	Ӱзӱріг	kjh
languages	Այլ լեզուներով	hy,hyw
edit-notice	Այս էջը պաշտպանված է խմբագումներից։$1	hy
modified	Այս էջը վերջին անգամ խմբագրուած է $1 թուականի ժամը $1ին:	hyw
modified	Այս էջը վերջին անգամ փոփոխվել է $1-ի ժամը $1-ին:	hy
viewed	Այս էջին դիմել են $n անգամ։	hy
viewed	Այս էջին դիմել են մեկ անգամ։	hy
languages	Այս էջն այլ լեզուներով մատչելի չէ։	hy
edit-notice	Այս էջում օգտագործված կաղապարը.	hy
edit-notice	Այս էջում օգտագործված կաղապարները.	hy
languages	Այս կայքում լեզվական հղումները գտնվում են էջի վերևում՝ հոդվածի վերնագրի դիմաց։ Անցնել վերև։	hy
category-page	Այս կատեգորիան ներկայումս դատարկ է։	hy
file-page	Այս նիշքը $1 զետեղարանից է և կարող է օգտագործվել այլ նախագծերում։$1	hy
file-page	Այս նիշքին օգտագործող էջեր չկան։$1	hy
item	Այստեղ հղվող էջերը	hy
item	Այստեղ յղուող էջեր	hyw
missing-page	Անընդունելի անվանում	hy
menu	Անձնական գործիքներ	hy,hyw
menu	Անվանատարածքներ	hy
search	Անցնել	hy
jump	Անցնել դեպի	hy
jump	Անցնել դեպի նավարկություն, որոնում	hy
item	Անցնել հին տեսքին	hy
item	Առնչուող փոփոխութիւններ	hyw
languages	Ավելացնել լեզուներ	hy
item	Ավելացնել քննարկում	hy
file-page	Ավելի բարձր կետաչափով տարբերակ չկա։	hy
menu	Ավելին	hy
item	Ատոմ	hy
language	Արեւմտահայերէն	hyw
fold	Բացել	hy
menu	Բացել գլխավոր ցանկը	hy
item	Բոլոր էջերը	hy
special-page	Բոլոր էջերն ըստ սկզբնատառի	hy
contents	Բովանդակութիւն	hyw
contents	Բովանդակություն	hy
footer	Գաղտնիության քաղաքականություն	hy
item	Գլխավոր էջ	hy
main-page	Գլխավոր էջ	hy
item	Գլխաւոր Էջ	hyw
main-page	Գլխաւոր Էջ	hyw
menu	Գործիքներ	hy,hyw
menu	Գործողություններ	hy
item	Դիտել	hy
edit-page	Դիտել $1 էջի վիքիկոդը	hy
history-page	Դիտել այս էջի տեղեկամատյանները	hy
item	Դիտել ելատեքստը	hy
item	Դիտել պատմությունը	hy
edit	Դիտել վիքիկոդը	hy
item	Դիտել վիքիկոդը	hy
menu	Դիտումները	hy
item	Դուրս գալ	hy
edit-notice	Դուք կարող եք դիտել և պատճենել այս էջի ելատեքստը.$1	hy
missing-page	Դուք հղվել եք դեռևս գոյություն չունեցող էջի։$1	hy
notice	Դուք ունեք $1 ($1)։	hy
item	Դուք չեք մտել համակարգ	hy
item	Ելնել համակարգից	hy
category-page	Ենթակատեգորիաներ	hy
item	Էջ	hy
menu	Էջեր չգրանցված խմբագիրների համար	hy
special-page	Էջեր, որոնք հղում են դեպի «$1»	hy
special-page	Էջի հատկանիշեր	hy
special-page	Էջի պաշտպանումներ	hy
item	Էջի պատմություն	hy
item	Էջի վիճակագրություն	hy
item	Ընթացիկ իրադարձություններ	hy
old-revision	Ընթացիկ տարբերակ	hy
old-revision	Ընթացիկ տարբերակը $1-ի դրությամբ	hy
hidden-categories	Թաքուն ստորոգութիւն	hyw
hidden-categories	Թաքուն ստորոգութիւններ	hyw
hidden-categories	Թաքցված կատեգորիա	hy
hidden-categories	Թաքցված կատեգորիաներ	hy
edit-page	Թույլատրության Սխալներ	hy
languages	Լեզուներ	hy
edit	Խմբագրել	hy,hyw
item	Խմբագրել	hy,hyw
edit	Խմբագրել աղբիւրը	hyw
edit	Խմբագրել բաժինը. $1	hy
edit	Խմբագրել էջի ներածական մասը։	hy
edit	Խմբագրել կոդը	hy
item	Խմբագրել կոդը	hy
edit-notice	Խմբագրման ուղեցույց	hy
special-page	Խմբագրումներ	hy
edit-page	Խմբագրվում է $1 բաժինը	hy
edit-page	Խմբագրվում է՝ $1 էջը	hy
item	Խորհրդարան	hy
fold	Ծալել	hy
item	Կաղապար	hy
footer	Կայքի բովանդակությունը թողարկված է $1 թույլատրագրով, եթե այլ բան նշված չէ։	hy
item	Կապված փոփոխություններ	hy
edit-page	Կատարված փոփոխությունները	hy
categories	Կատեգորիա	hy
item	Կատեգորիա	hy
categories	Կատեգորիաներ	hy
item	Կատեգորիաներ	hy
item	Կարգավորումներ	hy
item	Կարդալ	hy
item	Հաղորդագրություն	hy
history-page	Համեմատել ընտրած տարբերակները	hy
language	Հայերեն	hy
item	Հանել հսկումից	hy
old-revision	Հաջորդ տարբերակ→	hy
item	Հատուկ էջ	hy
item	Հեռացնել	hy
file-page	Հետևյալ $n էջերը հղվում են այս նիշքին՝$1	hy
special-page	Հետևյալ էջերը հղում են $1 էջին.$1	hy
file-page	Հետևյալ էջը հղվում է այս նիշքին՝$1	hy
menu	Հիմնական ընտրացանկ	hy
special-page	Հիմնական տվյալներ	hy
edit-page	Հիշել էջը	hy
special-page	Հոդվածի ծանոթագրություններ	hy
item	Հսկացանկ	hy
item	Հսկել	hy
edit-page	Հսկել այս էջը	hy
footer	Հրաժարագրեր	hy
edit-notice	Ձեզ չի թույլատրվում $1 հետևյալ պատճառներով.$1	hy
edit-notice	Ձեզ չի թույլատրվում $1 հետևյալ պատճառով.$1	hy
item	Մասնակից	hy
item	Մասնակցի ներդրումը	hy
file-page	Մատնահարեք օրվան/ժամին՝ նիշքի այդ պահին տեսքը դիտելու համար։$1	hy
item	Մեջբերել այս էջը	hy
file-page	Մետատվյալներ	hy
item	Մնայուն յղում	hyw
item	Մշտական հղում	hy
item	Մոդուլ	hy
item	Մոտակայքում	hy
item	Մուտք գործել	hyw
item	Մտնել	hy
item	Մտնել / Գրանցվել	hy
item	Մտնել համակարգ	hy
special-tab	Յատուկ էջ	hyw
item	Յատուկ էջեր	hyw
item	Նախագծի էջ	hy
edit-page	Նախադիտել	hy
file-page	Նախադիտման չափ՝ $1։	hy
item	Նախընտրություններ	hy
item	Նայել $1ում	hy
menu	Նավարկման ցանկ	hy
menu	Նաւարկութեան ցուցակ	hyw
menu	Նաւարկութիւն	hyw
fold	Ներածություն	hy
item	Ներբեռնել	hy
item	Ներդրում	hy
item	Ներդրումներ	hy
missing-page	Ներկայումս այս էջում որևէ տեքստ չկա։$1	hy
item	Նիշք	hy
item	Նիշք վերբեռնել	hy
file-page	Նիշքի պատմություն	hy
file-page	Նիշքի օգտագործում	hy
missing-page	Նման սպասարկող էջ չկա	hy
item	Նոր էջեր	hy
menu	Շրջել կայքում	hy
search	Որոնել	hy,hyw
search	Որոնել $s կայքում	hy
special-page	Որոնել ներդրումները	hy
special-page	Որոնման արդյունքներ	hy
search	Որոնում	hy
special-page	Ուրիշ էջերից $1 էջին հղումներ չկան։$1	hy
edit-page	Պահպանել	hy
edit-page	Պահպանել փոփոխությունները	hy
item	Պաշտպանել	hy
item	Պատահական	hy
item	Պատահական էջ	hy,hyw
footer	Պատասխանատուութենէ Հրաժարում	hyw
item	Պատմություն	hy
item	Ջնջել	hy
edit-page	Սա չնչին խմբագրում է	hy
footer	Սեփական տուեալներու պահպանման քաղաքականութիւն	hyw
file-page	Սկզբնական նիշք	hy
item	Սպասարկող էջ	hy
special-tab	Սպասարկող էջ	hy
item	Սպասարկող էջեր	hy
retrieved	Ստացված է «$1» էջից	hy
item	Ստեղծել	hy
item	Ստեղծել հաշիվ	hy
item	Ստեղծել նոր հաշիվ	hy
edit-page	Ստեղծվում է «$1» էջը	hy
categories	Ստորոգութիւն	hyw
categories	Ստորոգութիւններ	hyw
redirect	Վերահղել դեպի	hy
redirect-page	Վերահղել դեպի	hy
redirect	Վերահղման էջ	hy
redirect-page	Վերահղման էջ	hy
redirect	Վերահղված է «$1»-ից	hy
redirect-page	Վերայղում դէպի՝	hyw
item	Վերանվանել	hy
item	Վերջին փոփոխութիւնները	hyw
item	Վերջին փոփոխություններ	hy
special-page	Վերջին փոփոխությունների նախընտրություններ	hy
retrieved	Վերցուած է «$1» էջէն	hyw
menu	Տարբերակներ	hy
history-page	Տարբերությունների համեմատում.$1	hy
item	Տեղափոխել	hy
item	Տեղափոխել այս էջը	hy
item	Տեղեկամատյաններ	hy
item	Տեսնել պատմութիւնը	hyw
menu	Տեսնուած	hyw
difference	Տող $1.	hy
item	Տուն	hy
item	Տպագրելի տարբերակ	hyw
item	Տպել	hy
item	Տպելու տարբերակ	hy
jump	Ցատկել դէպի	hyw
fold	Ցուցադրել	hyw
error	Քաղվածելու սխալ՝ $1	hy
item	Քննարկում	hy,hyw
item	Օգնութիւն	hyw
item	Օգնության էջ	hy
item	Օգնություն	hy
item	Օգնություն MediaWiki-ի մասին	hy
menu	Օգտվողի ընտրացանկ	hy
edit	դիտել ելատեքստը	hy
edit	դիտել վիքիկոդը	hy
fold	թաքցնել	hy,hyw
item	իմանալ ավելին	hy
edit	խմբագրել	hy
edit	խմբագրել կոդը	hy
language	հայերեն	hy
jump	նավարկություն	hy
jump	նաւարկութիւն	hyw
item	ներդրում	hy
jump	որոնել	hyw
jump	որոնում	hy
redirect-page	վերայղման էջ	hyw
fold	ցուցադրել	hy
item	քննարկում	hy
item	אַריינלאָגירן	yi
footer	אודות $s	he
retrieved	אוחזר מתוך "$1"	he
error	אזהרה: אורך הכללת התבניות גדול מדי.	he
edit-notice	אזהרה: אינכם מחוברים לחשבון.$1	he
error	אזהרה: הדף הזה קורא לדף $1, וזה גורם ללולאה בתבנית (קריאה רקורסיבית אינסופית).	he
error	אזהרה: המיון הרגיל "$1" דורס את המיון הרגיל המוקדם ממנו "$1".	he
error	אזהרה: כותרת התצוגה "$1" דורסת את כותרת התצוגה הקודמת "$1".	he
error	אזהרה: כותרת התצוגה "$1" לא הופעלה כי היא אינה תואמת לכותרת האמיתית של הדף.	he
languages	אין אַנדערע שפּראַכן	yi
edit-notice	אין באפשרותך $1, מהסיבה הבאה:$1	he
edit-notice	אין באפשרותך $1, מהסיבות הבאות:$1	he
file-page	אין גרסה ברזולוציה גבוהה יותר.	he
missing-page	אין דף מיוחד בשם כזה	he
file-page	אין דפים המשתמשים בקובץ זה.$1	he
special-page	אין דפים שמקשרים לדף $1.$1	he
missing-page	אין כרגע טקסט בדף הזה.$1	he
contents	אינהאַלט	yi
item	אלמוני	he
special-page	אפשרויות בשינויים האחרונים	he
item	אקטואליה	he
item	אקראי	he
menu	אתר	he
fold	באַהאַלטן	yi
hidden-categories	באהאלטענע קאטעגאריע	yi
hidden-categories	באהאלטענע קאטעגאריעס	yi
edit-notice	באפשרותך לצפות בקוד המקור של הדף הזה ולהעתיקו.$1	he
history-page	בחירת גרסאות להשוואה: יש לבחור את הגרסאות שברצונך להשוות ולאחר מכן להקיש על Enter או ללחוץ על הכפתור שלמטה.$1	he
languages	במהדורה הזאת של $s, קישורי השפה נמצאים בראש הדף מול כותרת הערך. לעבור למעלה.	he
item	בסביבה	he
file-page	גודל התצוגה המקדימה הזאת מסוג $1 של קובץ ה־$1 הזה: $1.	he
file-page	גודל התצוגה המקדימה הזאת: $1.	he
retrieved	גענומען פֿון "$1"	yi
menu	געצייג	yi
item	גרסאות קודמות	he
old-revision	גרסה אחרונה מ־$1	he
item	גרסה להדפסה	he
old-revision	גרסה מ־$1	he
old-revision	גרסה מ־$1 מאת $1	he
modified	דער בלאט איז לעצט געווארן רעדאקטירט $1, $1.	yi
item	דף	he
item	דף אקראי	he
item	דף הבית	he
redirect	דף הפניה	he
redirect-page	דף הפניה	he
languages	דף זה בשפות אחרות	he
edit-notice	דף זה מוגן כדי למנוע עריכה ופעולות אחרות.$1	he
modified	דף זה נערך לאחרונה ב־$1, בשעה $1.	he
viewed	דף זה נצפה $n פעמים.	he
viewed	דף זה נצפה פעם אחת.	he
viewed	דף זה נצפה פעמיים.	he
item	דף מיוחד	he
special-tab	דף מיוחד	he
item	דף מיזם	he
item	דף משתמש	he
item	דף משתמשת	he
item	דף עזרה	he
item	דף שיחת משתמש	he
item	דף שיחת משתמשת	he
category-page	דפים בקטגוריה "$1"	he
special-page	דפים המקושרים לדף "$1"	he
item	דפים המקושרים לכאן	he
item	דפים חדשים	he
menu	דפים לעורכים שלא נכנסו לחשבון	he
item	דפים מיוחדים	he
footer	הבהרות משפטיות	he
item	הגדרות	he
menu	הגווני שפה	he
item	הגנה	he
special-page	הגנה על הדף	he
missing-page	הגעת לדף שעדיין אינו קיים.$1	he
old-revision	הגרסה האחרונה	he
old-revision	הגרסה הבאה ←	he
notice	הגרסה להדפסה אינה נתמכת עוד וייתכן שיש בה שגיאות תיצוג.$1	he
file-page	הדף הבא משתמש בקובץ הזה:$1	he
languages	הדף הזה אינו זמין בשפות אחרות.	he
missing-page	הדף הזה עוד לא נוצר.	he
file-page	הדפים הבאים משתמשים בקובץ הזה:$1	he
special-page	הדפים שלהלן מקשרים לדף $1:$1	he
item	הדפסה	he
item	הודעה	he
item	הודעות	he
item	הויפט זייט	yi
main-page	הויפט זייט	yi
item	הוספת נושא	he
languages	הוספת שפות	he
redirect	הופנה מהדף "$1"	he
item	הורדת PDF	he
item	הילף	yi
item	היסטוריה	he
item	היסטוריית הגרסאות של הדף	he
file-page	היסטוריית הקובץ	he
special-page	היסטוריית עריכות	he
fold	הסתרה	he
item	העברה	he
fold	העברה לסרגל הצד	he
item	העדפות	he
item	העלאת קובץ	he
redirect	הפניה ל:	he
redirect-page	הפניה ל:	he
item	הפסקת מעקב	he
fold	הצגה	he
search	הצגה	he
item	הצגה ב$1	he
history-page	הצגת היומנים של דף זה	he
edit-page	הצגת המקור של הדף "$1"	he
edit	הצגת מקור	he
item	הצגת מקור	he
edit-page	הצגת שינויים	he
history-page	השוואת הגרסאות שנבחרו	he
footer	התוכן זמין לפי תנאי $1 אלא אם נאמר אחרת.	he
fold	התחלה	he
item	ווייזן היסטאָריע	yi
redirect-page	ווייטערפירן בלאט	yi
footer	וועגן $s	yi
item	ווערסיע צו דרוקן	yi
fold	ווײַזן	yi
redirect-page	ווײַטערפירן צו:	yi
file-page	זהו קובץ מתוך $1 וניתן להשתמש בו גם במיזמים אחרים.$1	he
edit-page	זוהי עריכה משנית	he
jump	זוכן	yi
search	זוכן	yi
item	חזרה לדף "$1".	he
jump	חזרה למעלה	he
jump	חיפוש	he
search	חיפוש	he
search	חיפוש ב$s	he
search	חיפוש באתר $s	he
special-page	חיפוש תרומות	he
item	יומני הדף	he
item	יומנים	he
item	יחידה	he
language	ייִדיש	yi
item	יציאה מהחשבון	he
item	יצירה	he
edit-page	יצירת הדף "$1"	he
item	יצירת חשבון	he
item	יצירת חשבון חדש	he
special-page	יש להקליד שם דף כדי לראות את השינויים בדפים המקשרים לאותו הדף או המקושרים ממנו.$1	he
notice	יש לך $1 ($1).	he
notice	יש לך הודעות חדשות בדף השיחה	he
missing-page	כותרת שגויה	he
item	כל הדפים	he
special-page	כל הדפים עם התחילית	he
menu	כלי דף	he
menu	כלי דף משתמש	he
menu	כלי ויקי	he
menu	כלים	he
menu	כלים אישיים	he
item	כניסה לחשבון	he
item	כניסה לחשבון / הרשמה	he
item	לא בחשבון	he
item	לא התחברת לחשבון	he
jump	לדלג לתוכן	he
search	לדף	he
item	לעצטע ענדערונגען	yi
item	לצטט את הדף	he
file-page	לקובץ המקורי	he
backlink	לקפוץ מעלה	he
backlink	לקפוץ מעלה אל:	he
edit-notice	לתשומת ליבך: תורמים אחרים עשויים לערוך או אף להסיר את תרומתך לאתר $s.$1	he
edit-notice	לתשומת ליבך: תרומתך לאתר $s תפורסם לפי תנאי הרישיון $1 (אפשר לעיין בדף $1 לפרטים נוספים).$1	he
special-page	מאפייני הדף	he
footer	מדיניות פרטיות	he
item	מה מקשר לכאן	he
item	מחיקה	he
file-page	מטא־נתונים	he
special-page	מידע בסיסי	he
item	מידע נוסף	he
item	מידע על הדף	he
special-page	מידע על הדף "$1"	he
menu	מיזמים אחרים	he
item	מעבר למראה הישן	he
item	מעקב	he
edit-page	מעקב אחרי הדף הזה	he
fold	מצב תוכן העניינים	he
menu	מרחבי שם	he
tagline	מתוך $s	he
jump	נאַוויגאַציע	yi
menu	נאַוויגאַציע	yi
menu	נאַוויגאַציע מעניו	yi
item	נושא חדש	he
jump	ניווט	he
menu	ניווט	he
menu	ניווט משתמש	he
file-page	ניתן ללחוץ על תאריך/שעה כדי לראות את הקובץ כפי שנראה באותו זמן.$1	he
item	נכנסת לחשבון $1	he
modified	נערך לאחרונה ב־$1, בשעה $1	he
item	ספּעציעלע בלעטער	yi
special-tab	ספּעציעלער בלאַט	yi
language	עברית	he
menu	עוד	he
item	עזרה	he
edit-notice	עזרה בעריכה	he
item	עזרה על מדיה־ויקי	he
item	עמוד ראשי	he
main-page	עמוד ראשי	he
edit	עריכה	he
item	עריכה	he
edit-page	עריכת הדף "$1"	he
edit-page	עריכת הדף "$1" (פסקה)	he
edit	עריכת פסקה: "$1"	he
edit	עריכת פרק הפתיחה של הדף הזה	he
edit	עריכת קוד מקור	he
item	עריכת קוד מקור	he
footer	פּריוואַטקייט פּאליסי	yi
item	פֿאַרבונדענע ענדערונגען	yi
tagline	פֿון $s	yi
item	פסקה חדשה	he
menu	פעולות	he
menu	פעולות דף	he
menu	פערזענלעכע געצייג	yi
item	פריט Wikidata	he
edit-page	פרסום השינויים	he
menu	פתיחת התפריט הראשי	he
item	צופֿעליגער בלאַט	yi
item	ציטוט הדף הזה	he
menu	צפיות	he
item	צפייה	he
categories	קאַטעגאָריע	yi
categories	קאַטעגאָריעס	yi
item	קובץ	he
file-page	קובץ זה מכיל מידע נוסף, שכנראה הגיע ממצלמה דיגיטלית או מסורק שבהם הקובץ נוצר או עבר דיגיטציה.$1	he
category-page	קובצי מדיה בקטגוריה "$1"	he
menu	קוקן	yi
categories	קטגוריה	he
item	קטגוריה	he
category-page	קטגוריה זו אינה מכילה כרגע דפים או קובצי מדיה.	he
hidden-categories	קטגוריה מוסתרת	he
categories	קטגוריות	he
item	קטגוריות	he
hidden-categories	קטגוריות מוסתרות	he
category-page	קטגוריות־משנה	he
item	קישור קבוע	he
footer	קלארשטעלונגען	yi
jump	קפיצה אל:	he
jump	קפיצה אל: ניווט, חיפוש	he
backlink	קפיצה חזרה למעלה	he
jump	קפיצה לחיפוש	he
jump	קפיצה לניווט	he
item	קריאה	he
edit	רעדאַקטירן	yi
item	רעדאַקטירן	yi
edit	רעדאַקטירן קוואַלטעקסט	yi
item	רשימת המעקב	he
item	רשימת מעקב	he
error	שגיאה בתסריט: $1	he
error	שגיאת בהערת שוליים: $1	he
edit-page	שגיאת הרשאה	he
difference	שורה $1:	he
item	שטענדיגער לינק	yi
item	שיחה	he
file-page	שימוש בקובץ	he
menu	שינוי הגוון השפה	he
fold	שינוי מצב התת־פרק $1	he
menu	שינוי מצב סרגל צד	he
item	שינויים אחרונים	he
item	שינויים בדפים המקושרים	he
special-page	שינויים בדפים המקושרים מהדף "$1"	he
item	שמועס	yi
edit-page	שמירת הדף	he
edit-page	שמירת השינויים	he
item	שער הקהילה	he
jump	שפּרינג צו:	yi
languages	שפה אחת	he
languages	שפות	he
edit-notice	תבניות המופיעות בדף זה:	he
item	תבנית	he
edit-notice	תבנית המופיעה בדף זה:	he
contents	תוכן עניינים	he
special-page	תוצאות החיפוש	he
special-page	תוצאות החיפוש "$1"	he
menu	תפריט משתמש	he
menu	תפריט ניווט	he
menu	תפריט ראשי	he
edit-page	תצוגה מקדימה	he
item	תרומות	he
item	תרומות המשתמש	he
special-page	תרומות של המשתמש $1	he
special-page	תרומות של המשתמשת $1	he
item	װאָס פֿאַרבינדט אַהער	yi
jump	آتیل:	azb
jump	آختار	azb
search	آختار	azb
modified	آخر تبديل لهذي الپاج كان نهار $1 في $1.	aeb-arab
modified	آخر تعديل بتاريخ $1، في $1	ar
modified	آخر تعديل ع هال صفحة كان يوم $1، ساعة $1.	apc
modified	آخر تعديل لهذه الصفحة كان يوم $1، الساعة $1.	ar
item	آخري تغىيرؤن	glk
modified	آخری بار ایڈٹ $1, $1 کورونو ھوئے	khw
modified	آخری ترمیم مورخہ $1 بوقت $1	ur
modified	آخرین‌بار در $1، $1 ویرایش شده است	fa
item	آر ایس ایس	ur
item	آراس‌اس	fa
item	آس پاس	ur
menu	آفيشاج	arq
menu	آلات	ur
menu	آلات صفحہ	ur
menu	آلات صفحہ صارف	ur
menu	آلتلر	azb
item	آلشتؽا ایسنی	lrc
item	آلشتؽا تاٛ یٱک	lrc
edit	آلشتکاری	lrc
edit	آلشدکاری سرچشمٱ	bqi
edit	آلشدکاری کردن	bqi
item	آلشدکاری کردن	bqi
item	آلشدکاریٱل ایسنی	bqi
item	آلشدکاریٱل تیٛ یٱک	bqi
item	آنا صفحه	azb
main-page	آنا صفحه	azb
main-page	آویلو صفحہ	khw
edit-page	آپ «$1» میں ترمیم کر رہے ہیں	ur
edit-notice	آپ اس صفحہ کے مندرجات دیکھ سکتے اور اس کو نقل کر سکتے ہیں۔$1	ur
item	آپ لاگ ان نہیں ہیں	ur
missing-page	آپ نے ایک ایسے صفحے کے ربط کی پیروی کی ہے جو کہ ابھی موجود نہیں ہے۔$1	ur
notice	آپکے لیۓ ایک $1 ہے۔ ($1)	ur
item	آگاه‌سازی‌ها	fa
item	آیتم Wikidata	fa
languages	آیری دیل‌لرده	azb
menu	أبزارؤن	glk
item	أتوم	ar
item	أحدث التغييرات	ar
fold	أخف	ar
item	أدخل	aeb-arab
special-page	أدخل اسم صفحة لرؤية التغييرات في الصفحات الموصولة من أو إلى تلك الصفحة.$1	ar
menu	أدوات	apc,ar,ary
menu	أدوات الصفحات	ar
menu	أدوات شخصية	apc,ar,ary
item	أر إس إس	ar
menu	أسماء النطاقات	ar
languages	أضف لغات	ar
item	أضف موضوعًا	ar
item	أضِف موضوعًا	ar
fold	أظهر	ar
edit-page	أظهر معاينة	ar
menu	أفعال	ar
menu	أفعال الصفحة	ar
footer	أمنیۀت رازداری	lki
item	أنشئ	ar
item	أنشئ حسابًا	ar
item	أوقف المراقبة	ar
menu	إجراءات الصفحة	ar
fold	إخفاء	ar
footer	إخلاء مسؤولية	apc,ar,ary
fold	إظهار	ar
jump	إمشي لـ:	aeb-arab
edit-page	إنشاء «$1»	ar
item	إنشاء حساب	ar
item	إنۆم هەتِن.	lki
retrieved	إژ "$1" گیریائۀ	lki
fold	ئآشاردن-پنهان کردن	lki
jump	ئاتلا:	ug-arab
item	ئالاھىدە بەت	ug-arab
menu	ئامرازەکان	ckb
menu	ئامڕازە تاکەکەسییەکان	ckb
tagline	ئورنى $s	ug-arab
item	ئىختىيارىي بەت	ug-arab
jump	ئىزدە	ug-arab
search	ئىزدە	ug-arab
language	ئۇيغۇرچە	ug-arab
language	ئۇيغۇرچە / Uyghurche	ug
modified	ئێ ڤەڵگەئاخرێن گِل ڤە $1 سات $1 گووەڕیائە(تغییریافته)	lki
menu	ئەفزارەیل	sdh
menu	ئەفزارەیل تاقەکەسی	sdh
modified	ئەم پەڕەیە دواجار لە $1ی $1 نوێ کراوەتەوە.	ckb
modified	ئەی پەڕە دۊاجار لە $1 وێراشتە کریاس.	sdh
edit	اؠڈِٹ	ks
item	اؠڈِٹ	ks
special-tab	اؤزل صفحه	azb
item	اؤزل صفحه‌لر	azb
jump	ابحث	acm,ar
search	ابحث في $s	ar
menu	ابزار	bcc
menu	ابزارها	fa
menu	ابزارهای شخصی	fa
menu	ابزارهای صفحه	fa
menu	ابزارهای صفحهٔ کاربر	fa
menu	ابزارهای ویکی	fa
menu	ابزارون	mzn
menu	ابزارەل	lki
menu	ابزارەل ووژی(شخصی)	lki
retrieved	اتجابت من "$1"	arz
item	اتم	fa
modified	احدث تعديل لهاي الصفحه جان بيوم $1، الساعه $1.	acm
item	احدث تغيرات	acm
item	احذف	ar
item	احمِ	ar
history-page	اختيار الفرق: ضع علامة على أزرار النسخ للمقارنة واضغط قارن بين النسخ المختارة أو الزر بالأسفل.$1	ar
retrieved	اخذ کردہ از «$1»	ur
item	اخر التعديلات	arz
footer	اخفائے راز کے اصول	ur
footer	اخلاء مسؤليه	acm
menu	ادوات	acm
menu	ادوات شخصيه	acm,arz
menu	ادوات صفحة المستخدم	ar
menu	ادوات ويكي	ar
menu	ادَوات	arq
item	ادے کول کے جوڑنا	hno
search	اذهب	ar
jump	اذهب إلى البحث	ar
jump	اذهب إلى التنقل	ar
jump	اذهب إلى:	ar
jump	اذهب إلى: تصفح، ابحث	ar
jump	اذهب الى البحث	ar
item	ارتباط دايم	acm
item	ارجاع به صفحه	fa
jump	ارجع إلى الأعلى	ar
language	اردو	ur
special-tab	ارنايى	kk-arab
item	ارنايى بەتتەر	kk-arab
tagline	از $s	fa
viewed	از این صفحه $nبار بازدید شده است.	fa
viewed	از این صفحه یک‌بار بازدید شده است.	fa
file-page	اس $1 فائل کی $1 نمائش کا حجم: $1	ur
languages	اس $s پر دیگر زبانوں کے مضامین کے روابط صفحہ کے اوپر عنوان کے بائیں جانب موجود ہیں۔ اوپر جائیں۔	ur
item	اس آئی پی پتہ کا تبادلۂ خیال	ur
backlink	اس تک اوپر جائیں:	ur
category-page	اس زمرہ میں ابھی کوئی صفحہ یا میڈیا موجود نہیں ہے۔	ur
file-page	اس سے زیادہ ریزولیوشن دستیاب نہیں۔	ur
modified	اس صفحہ میں آخری بار مورخہ $1 کو $1 بجے ترمیم کی گئی۔	ur
missing-page	اس صفحہ میں فی الحال کوئی متن موجود نہیں ہے۔$1	ur
edit-notice	اس صفحہ کو تدوین سے محفوظ رکھنے کیلیے مقفل کر دیا گیا ہے۔$1	ur
edit-page	اس صفحہ کو زیر نظر کریں	ur
history-page	اس صفحہ کے نوشتے دیکھیں	ur
edit	اس صفحے کے دیباچہ میں ترمیم کریں	ur
file-page	اس فائل سے مربوط کوئی صفحہ موجود نہیں ہے۔$1	ur
file-page	اس نمائش کا حجم:$1	ur
file-page	استخدام الملف	ar
special-page	استشهاد	ar
item	استشهد بالصفحة	ar
item	استشهد بهذه الصفحة	ar
item	استعراض التاريخ	arz
jump	استكشاف	arz
menu	استكشاف	arz
item	اسپیشل صفحہ	khw
error	اسکرپٹ نقص: $1	ur
file-page	اصل فائل	ur
file-page	اضغط على زمن/تاريخ لرؤية الملف كما بدا في هذا الزمن.$1	ar
item	اطبع	ar
jump	اطفر للبحث	acm
jump	اطفر للتنقل	acm
special-page	اطلاعات در مورد «$1»	fa
item	اطلاعات صفحه	fa
special-page	اطلاعات پایه‌ای	fa
footer	اظہار لا تعلقی	ur
item	اعرض المصدر	ar
item	اعرض في $1	ar
footer	اعلانات	khw
modified	اؽ بٱلگٱ ایسنؽا آلشت بیٱ د $1، د $1.	lrc
menu	افتح القائمة الرئيسة	ar
languages	افزودن زبان‌ها	fa
item	افزودن مبحث	fa
menu	اقدامات	ur
item	اقرأ	ar
backlink	اقفز للخلف	ar
file-page	ال$n صفحات التالية تستخدم هذا الملف:$1	ar
file-page	ال$n صفحة التالية تستخدم هذا الملف:$1	ar
item	الأحداث الجارية	ar
menu	الأدوات	ar
item	الإشعارات	ar
item	الإعدادات	ar
menu	الت ڤريبادي	ms-arab
item	التاريخ	ar
item	التبدالات الاخّرة	arq
item	التبديل إلى الشكل القديم	ar
item	التبديلات الجدد	aeb-arab
item	التبديلات اللخرة	ary
special-page	التعديلات	ar
item	التغييرات الجديدة	apc
special-page	التغييرات المرتبطة بصفحة «$1»	ar
jump	التنقل	apc
menu	التنقل	apc
language	الدارجة	ary
item	الدخول مسجل باسم $1	ar
footer	السياسة تاع الخصوصيّة	arq
special-page	الصفحات التالية تصل إلى $1:$1	ar
special-page	الصفحات التي تصل إلى «$1»	ar
item	الصفحات المميز	apc
item	الصفحة	ar
file-page	الصفحة التالية تستخدم هذا الملف:$1	ar
item	الصفحة الرئيسة	ar
item	الصفحة الرئيسية	apc,ar
main-page	الصفحة الرئيسية	apc,ar
item	الصفحة اللولا	ary
main-page	الصفحة اللولا	ary
file-page	الصفحتان التاليتان تستخدمان هذا الملف:$1	ar
item	الصفحه الرئيسيه	acm,arz
main-page	الصفحه الرئيسيه	acm,arz
modified	الصفحه دى اتعدلت اخر مره فى $1, $1.	arz
modified	الصفحه دى اتعدلت اخر مره فى $1,‏ $1.	arz
language	العربية	ar
menu	القائمة الرئيسة	ar
edit-notice	القالب المستخدم في هذه الصفحة:	ar
edit-notice	القالبان المستخدمان في هذه الصفحة:	ar
edit-notice	القوالب المستخدمة في هذه الصفحة:	ar
languages	اللغات	ar
item	اللي يتعلق هنانه	acm
menu	الليستة تاع الناڥيڭاسيون	arq
menu	المتغيرات	ar
contents	المحتوى	apc
footer	المحتوى منشور وفق $1 إن لم يرد خلاف ذلك.	ar
contents	المحتويات	ar,arz
old-revision	المراجعة الحالية	ar
old-revision	المراجعة الحالية بتاريخ $1	ar
menu	المزيد	ar
menu	المضاهر	acm
special-page	المعلومات الأساسية	ar
special-page	المعلومات عن «$1»	ar
fold	المقدمة	ar
file-page	الملف الأصلي	ar
menu	الموقع	ar
item	النقاش	apc
item	الپاج الأولانيّة	aeb-arab
main-page	الپاج الأولانيّة	aeb-arab
item	الپاجات الخاصّين	arq
main-page	الپاجة الاولانيّة	arq
item	الگو	fa
edit-notice	الگوهای به‌کاررفته در این صفحه:	fa
edit-notice	الگوی به‌کاررفته در این صفحه:	fa
item	امبندݔن ٹگلان	bcc
error	انتباہ!: عنوان "$1" کو نظر انداز کر دیا گیا ہے کیونکہ یہ متعلقہ صفحہ کے عنوان کا حقیقی متبادل نہیں ہے۔	ur
error	انتباہ: سابقہ ابتدائی کلید ترتیب «$1» کی بجائے اب «$1» ہی ابتدائی کلید ترتیب ہوگی۔	ur
error	انتباہ: سابقہ عنوان «$1» کی بجائے اب «$1» عنوان ہوگا۔	ur
error	انتباہ: سانچہ کا حجم بہت زیادہ ہے۔ کچھ سانچے شامل نہیں ہو سکیں گے۔	ur
error	انتباہ: یہ صفحہ $1 کو طلب کرتا ہے جو ایک لوپ سانچے (ایک لامحدود اعادے یا تکرار کی طلب) کی وجہ بنتا ہے۔	ur
history-page	انتخاب: مختلف نسخوں کا موازنہ کرنے کے لیے ریڈیو خانوں کو نشان زد کر کے نیچے دیے گئے بٹن پر کلک کریں۔$1	ur
edit-page	انتشار تغییرات	fa
item	انتقال	fa
fold	انتقال به نوار کناری	fa
jump	انتقل إلى المحتوى	ar
file-page	اندازهٔ این پیش‌نمایش: $1.	fa
fold	اندݔم کنگ	bcc
item	انقل	ar
fold	انقل للشريط الجانبي	ar
item	انقُل	ar
item	انىقتاما	kk-arab
menu	اوزار	skr-arab
menu	اوزارَ	sd
backlink	اوپر جائیں	ur
modified	اي ولگ آخري گرش $1 ساعت $1 دچينواچين بۊبؤ.	glk
redirect-page	ايداتۋ بەتى	kk-arab
contents	ايسي کاندوڠن	ms-arab
item	ايه بيوصل هنا	arz
menu	اَوزار	ks
item	اَہَم صَفہٕ	ks
main-page	اَہَم صَفہٕ	ks,ks-arab
viewed	اِس صفحہ تک $n مرتبہ رسائی کی گئی	ur
viewed	اِس صفحہ تک ایک‌بار رسائی کی گئی	ur
missing-page	اِس صفحہ میں فی الحال کوئی متن موجود نہیں ہے۔$1	ur
edit-notice	اِس صفحہ پر مستعمل سانچہ حسب ذیل ہیں:	ur
edit-notice	اِس صفحہ پر مستعمل سانچہ حسب ذیل ہے:	ur
edit-notice	اِس صفحہ پر مستعمل سانچے حسب ذیل ہیں:	ur
edit-notice	اِس صفحہ پر مستعمل سانچے حسب ذیل ہے:	ur
item	اٹوم	ur
item	اړوند بدلونونه	ps
redirect-page	اڳے کرو:	skr-arab
modified	ای بٱلگاْ تازاٛییا میٛن $1 و میٛن $1 آلشدکاری ڤابیڌاْ.	bqi
modified	ای تاکدیم آخرین‌ وارا بِه $1‌ تاریخئا و $1 ساعت‌‌ئا گردینته بوته.	bgn
item	ایتھے کیہہ جڑدا	pnb
item	ایجاد	fa
modified	ایس صفحے وچ آخری سودھ $1 نوں $1 وجے ہوئی۔	pnb
category-page	این رده در حال حاضر حاوی هیچ صفحه یا پرونده‌ای نیست.	fa
modified	این صفحه آخرین‌بار در $1 ساعت $1 ویرایش شده است.	fa
edit-notice	این صفحه برای جلوگیری از ویرایش یا فعالیت دیگر محافظت شده است.$1	fa
languages	این صفحه به زبان‌های دیگر در دسترس نیست.	fa
modified	این صفحه ره آخرین‌کَش این گدر دچینه: $1، $1	mzn
item	این صفحه ره لینک‌هدائه‌ئون	mzn
missing-page	این صفحه هم‌اکنون دارای هیچ متنی نیست.$1	fa
missing-page	این صفحه هم‌اکنون متنی ندارد.$1	fa
missing-page	این صفحه هنوز ساخته نشده است.	fa
modified	این ولاگ آخرین‌بار مِن $1 ساعت $1 اصلاح وابیده.	luz
file-page	این پرونده در $1 قرار دارد و ممکن است در دیگر پروژه‌ها هم استفاده شود.$1	fa
file-page	این پرونده در هیچ صفحه‌ای به کار نرفته است.$1	fa
edit-page	این یک ویرایش جزئی است	fa
contents	ایچینده‌کیلر	azb
edit	ایڈیٹ	bgn
item	ایڈیٹ	bgn
modified	ایہ ورقہ چھیکڑی واری $1 کوں $1 تے تبدیل تھیا ہائی۔	skr-arab
modified	اے تاک گُڈی برا $1 ئا ٹگل دیگ بیتگ	bcc
item	اے لینکے کہ ادا ھہ	bcc
languages	ب لوغات وحدخرين	arq
special-tab	بألگە یل ڤیجە	luz
categories	بؤلمه	azb
categories	بؤلمه‌لر	azb
redirect-page	باجة تاع التحوال	arq
special-tab	باجه خوصوصيّة	arq
languages	باخي زوانؤنˇ جي	glk
item	بارگذاری پرونده	fa
jump	باز بدە بۆ:	ckb
menu	باز کردن منو اصلی	fa
menu	بازدیدها	fa
item	بازگشت به صفحهٔ «$1».	fa
item	بازگشت به ظاهر قدیمی	fa
backlink	بازگشت به عقب	fa
item	باستى بەت	kk-arab
main-page	باستى بەت	kk-arab
languages	باسقا تىلدەردە	kk-arab
item	باسما نۇسخىسى	ug-arab
item	باسىپ شىعارۋ ٴۇشىن	kk-arab
item	باش بەت	ug-arab
main-page	باش بەت	ug-arab
languages	باشقا تىلاردا	ug-arab
jump	باعىتتاۋ	kk-arab
item	باغلی دَییشیکلیک‌لر	azb
languages	باقؠن زَبانَن مَنٛز	ks
item	بالقرب من هنا	ar
item	بحث	fa,sd
search	بحث	acm,ar
special-page	بحث عن مساهمات	ar
item	بحث کاربر	fa
language	بختیاری	bqi
fold	بخش آغازین	fa
menu	بدئرؤن	glk
jump	بدرگا	hno
menu	بدرگا	hno
edit	بدل	ary
item	بدل	ary
edit	بدل لكود	ary
edit	بدّل	aeb-arab,arq
item	بدّل	aeb-arab,arq
edit	بدّل الكود	aeb-arab,arq,mey
search	برو	fa
retrieved	برگرفته از «$1»	fa
jump	برگشت به بالا	fa
fold	بشارەو	sdh
menu	بغلی پٹی کو بدلیں	ur
item	بلاترتيب صفحو	sd
languages	بلغات أخرى	ar
languages	بلغات تانيه	arz
languages	بلوغات آخرا	ary
item	بموندستنی لینک	mzn
item	بنتاک	bcc
main-page	بنتاک	bcc
item	بنتوان	ms-arab
fold	بند کریں	ur
item	بنووڕە پێشینەگەی	sdh
edit	بنویشتنی دچی‌ین	mzn
special-page	بنیادی معلومات	ur
edit-notice	به دلایل زیر، اجازهٔ $1 را ندارید:$1	fa
edit-notice	به دلیل زیر، اجازهٔ $1 را ندارید:$1	fa
languages	به دیگه زبانانی‌تا	bgn
languages	به زبان‌های دیگر	fa
item	به سامانه وارد نشده‌اید	fa
language	بهاس ملايو	ms-arab
jump	بوؤز:	glk
item	بوابة المجتمع	ar
footer	بوليسة الخصوصيه	arz
file-page	بيانات ميتا	ar
edit	بُنزهی‌ئین دستکاری	bgn
item	بُنیادی تاکدیم	bgn
main-page	بُنیادی تاکدیم	bgn
languages	بِغير لغات	apc
item	بٱرگاٛی بونبنین	luz
main-page	بٱرگاٛی بونبنین	luz
item	بٱرگاٛی شانسٱکی	luz
item	بٱرگیٱل ڤیژٱ	luz
item	بٱلگاْ شامسٱکی	bqi
redirect-page	بٱلگاْ ڤاگٱردۊنی	bqi
special-tab	بٱلگاْ ڤیجٱ	bqi
item	بٱلگاْیٱل ڤیجٱ	bqi
item	بٱلگٱ بٱختٱکی	lrc
redirect-page	بٱلگٱ ڤاگٱردونی	lrc
item	بٱلگٱیا ڤیژٱ	lrc
item	بچووە ناو	sdh
item	بچۆ ژوورەوە	ckb
categories	بڕەتا	sdh
hidden-categories	بڕەتاێ شاریاێ	sdh
categories	بڕەتاێەیل	sdh
hidden-categories	بڕەتاێەیل شاریاێ	sdh
jump	بۆ ڕێدۆزی بازبدە	ckb
jump	بۆ گەڕان بازبدە	ckb
modified	بۇ بەتنى $1 ئاخىرقى قېتىم $1 دا ئۆزگەرتكەن.	ug-arab
item	بۇ جايدىكى ئۇلانما	ug-arab
modified	بۇ صفحه‌‌ سوْن دفعه $1، $1 تاریخینده دَییشدیریلمیشدیر.	azb
item	بۇ صفحه‌‌يه باغلانتیلار	azb
modified	بۇل بەتتىڭ وزگەرتىلگەن سوڭعى كەزى: $1, $1.	kk-arab
fold	بیشارەوە	ckb
menu	بیشتر	fa
item	بیشتر بدانید	fa
menu	بینینەکان	ckb
footer	بېرته واگ اخيستنې	ps
footer	بے میاری	bcc
item	بےترتیب صفحہ	khw
languages	بە زمانەکانی تر	ckb
item	بەستەری ھەمیشەیی	ckb
item	بەستەرەکان بە ئێرەوە	ckb
item	تأغییرل مأربوٙط	luz
item	تارىخ كۆرسەت	ug-arab
item	تاريخ	ar,ary
item	تاريخ الصفحة	ar
file-page	تاريخ الملف	ar
history-page	تاريخ مراجعات: «$1»	ar
item	تاریخ	mzn
item	تاریخچه	fa
item	تاریخچه ئی دیستین	bgn
item	تاریخچهٔ صفحه	fa
file-page	تاریخچهٔ پرونده	fa
item	تاریخچهٰ دئن	glk
special-page	تاریخچۀ ویرایش	fa
item	تاریخچہ	khw,skr-arab,ur
special-page	تاریخچۂ ترمیم	ur
item	تاریخچۂ صفحہ	ur
item	تازه دگاردنی‌ئون	mzn
item	تازيون تبديليون	sd
item	تازہ تبدیلی	khw
old-revision	تازہ ترین نسخہ	ur
old-revision	تازہ نسخہ ←	ur
item	تالقىلاۋ	kk-arab
redirect-page	تاکدیمی تغییرمسیر داتین	bgn
item	تبادلۂ خیال	khw,ur
item	تبادلۂ خیال صارف	ur
notice	تبادلۂ خیال صفحہ پر آپ کے لیے نئے پیغام	ur
menu	تبديل الشريط الجانبي	ar
fold	تبديل عرض جدول المحتويات	ar
item	تبديلات الباجات المرتبطه	arq
edit	تبدیل کرو	hno
item	تبدیل کرو	hno
edit-page	تبدیلیاں دکھائیں	ur
edit-page	تبدیلیاں شائع کریں	ur
edit-page	تبدیلیاں محفوظ کریں	ur
error	تحديز: هذه الصفحة تستدعي $1 والذي يتسبب في حدوث حلقة قالب (استدعاء عودي لا نهائي).	ar
error	تحذير: أعرض عنوان "$1" تجاهل العنوان المعروض سابقا "$1".	ar
edit-notice	تحذير: أنت غير مسجل الدخول.$1	ar
error	تحذير: حجم تضمين القالب كبير جدا.	ar
error	تحذير: عنوان العرض "$1" تم تجاهله بما أنه لا يساوي عنوان الصفحة الفعلي.	ar
error	تحذير: مفتاح الترتيب الافتراضي "$1" يتجاوز مفتاح الترتيب الافتراضي السابق "$1".	ar
edit	تحرير مقطع المقدمة في هذه الصفحة	ar
redirect	تحويل إلى:	ar
redirect-page	تحويل إلى:	ar
redirect-page	تحويل ل:	arz
redirect-page	تحويل لـ:	acm,aeb-arab,ary
fold	تخبية	arz
item	تخلیق	ur
item	تخلیق کریں	ur
jump	تدوير	arz
search	تدوير	arz
categories	تراشو	bcc
categories	تراشوان	bcc
item	ترتیبات	ur
item	ترجیحات	fa,ur
edit	ترميم	ur
edit	ترمیم	khw,ur
item	ترمیم	khw,ur
edit	ترمیم قطعہ: $1	ur
item	تریخ دیکھو	hno
item	تریخ ویکھو	pnb
menu	تساں دے رچھ کاہن	hno
item	تسجيل الخروج	ar
item	تسجيل الدخول	ar
item	تصادفی	fa
item	تصادفین مقاله	bgn
item	تصادوفی صفحه	azb
categories	تصانيف	arz
jump	تصفح	acm,ar,ary
menu	تصفح	acm,ar,ary
menu	تصفح المستخدم	ar
categories	تصنيف	apc,ar,ary,arz
item	تصنيف	ar
hidden-categories	تصنيف مخفي	apc,ar,ary
hidden-categories	تصنيف مدسوس	arq
hidden-categories	تصنيف مستخبي	arz
categories	تصنيفات	apc,ar,ary
item	تصنيفات	ar
category-page	تصنيفات فرعية	ar
hidden-categories	تصنيفات مخفية	apc,ar,ary
hidden-categories	تصنيفات مدسوسة	arq
hidden-categories	تصنيفات مستخبية	arz
footer	تعارف $s	khw
backlink	تعدى إلى الأعلى ل:	ar
backlink	تعدى المحتوى الحالي إلى أعلى الصفحة	ar
edit	تعديل	arz
item	تعديل	acm,arz
edit-page	تعديل $1	ar
edit-page	تعديل $1 (قسم)	ar
item	تعديلات عندها علاقة	ary
item	تعديلات ليها علاقه	arz
item	تعلَّم المزيد	ar
item	تغييرات ذات علاقة	ar
item	تغييرات متعلقه	acm
item	تغييرات مرتبطة	apc
redirect-page	تغييرمسير به:	glk
redirect-page	تغييرمسيرˇ ولگ	glk
fold	تغییر وضعیت زیربخش‌های $1	fa
fold	تغییر وضعیت فهرست محتویات	fa
menu	تغییر گونهٔ زبان	fa
item	تغییرئل نو	luz
item	تغییرات اخیر	fa
item	تغییرات مرتبط	fa
special-page	تغییرات مرتبط با $1	fa
redirect	تغییرمسیر به:	fa
redirect-page	تغییرمسیر به:	fa
redirect	تغییرمسیر یافته از «$1»	fa
item	تغییرۀ مرتبط	lki
item	تفضيلات	ar
file-page	تفکیک‌پذیری بالاتری در دسترس نیست.	fa
jump	تلاش	khw
search	تلاش	khw,ur
jump	تلاش کریں	ur
special-page	تلاش کے نتائج	ur
item	تلپاتې وېبتړ	ps
jump	تلیش	hno
search	تلیش	hno
viewed	تم عرض هذه الصفحة $n مرات.	ar
viewed	تم عرض هذه الصفحة $n مرة.	ar
viewed	تم عرض هذه الصفحة مرة واحدة.	ar
viewed	تم عرض هذه الصفحة مرتين.	ar
item	تمام صفحات	ur
special-page	تمام صفحات مع سابقہ	ur
special-page	تمام صفحه‌های با پیشوند	fa
footer	تمام مواد $1 کے تحت میسر ہے، جب تک کوئی دوسری وجہ نا ہو۔	ur
footer	تنازل عن مسئوليه	arz
item	تناقش	arq
footer	تنبيهات	arq
item	تنزيل بصيغة PDF	ar
item	تنظیمات	fa
categories	تهر	bgn
categories	تهرئان	bgn
item	توقف پیگیری	fa
language	تونسي	aeb-arab
language	تونسي/Tûnsî	aeb
menu	توکي	ps
item	تىزىمغا كىرىڭ	ug-arab
jump	تَلاش	ks,ks-arab
search	تَلاش	ks,ks-arab
jump	تَلاشَس کُن گٔژھِو	ks,ks-arab
item	تَوٲریٖخ وُچھِو	ks,ks-arab
footer	تکذیب‌ نامه‌هان	bgn
footer	تکذیب‌نامه‌ها	fa
footer	تکذیب‌نومه	mzn
language	تۆرکجه	azb
item	تۇراقتى سىلتەمە	kk-arab
footer	تی پۊشنیڌنیٱل	bqi
footer	تیٱپۊشکاریا	lrc
menu	تەماشاکردنەیل	sdh
edit	تەھرىر	ug-arab
item	تەھرىر	ug-arab
item	ثابتین لبنک	bgn
item	ثابیت لینک	azb
fold	ثبِّت القسم الفرعي $1	ar
language	جازايرية	arq
fold	جاسىر	kk-arab
hidden-categories	جاسىرىن سانات	kk-arab
hidden-categories	جاسىرىن ساناتتار	kk-arab
retrieved	جايبينو من "$1"	arq
footer	جاۋابكارلىقنى كەچۈرۈم قىلىش باياناتى	ug-arab
footer	جاۋاپكەرشىلىكتەن باس تارتۋ	kk-arab
retrieved	جبتها من "$1"	acm
hidden-categories	جخۊته جرگه	glk
hidden-categories	جخۊته جرگهٰ‌ن	glk
contents	جدول المحتويات	ar
item	جدید صفحات	ur
categories	جرگه	glk
categories	جرگهٰ‌ن	glk
jump	جستجو	fa
search	جستجو	fa
special-page	جستجو برای مشارکت‌ها	fa
search	جستجو در $s	fa
item	جستہ جستہ	ur
item	جستہ جستہ مطالعہ	ur
menu	جمع و باز کردن نوار کناری	fa
jump	جهت یابي	bgn
menu	جهت یابي	bgn
language	جهلسری بلوچی	bcc
jump	جوئسٱن	luz
search	جوئسٱن	luz
jump	جوستن	bqi
jump	جوپ کورتین بِه:	bgn
item	جۋىقتاعى وزگەرىستەر	kk-arab
menu	جەكە قۇرالدار	kk-arab
footer	جەكە قۇپىيياسىن ساقتاۋ	kk-arab
item	حالیہ تبدیلیاں	ur
special-page	حالیہ تبدیلیوں کے اختیارات	ur
old-revision	حالیہ نسخہ بمطابق $1	ur
item	حالیہ واقعات	ur
file-page	حجم معاينة $1 لذلك الملف ذي الامتداد $1: $1.	ar
file-page	حجم هذه المعاينة: $1.	ar
file-page	حجم پیش‌نمایش $1 این پروندهٔ $1: $1.	fa
item	حديث	aeb-arab
item	حذف	ar,fa
item	حذف کریں	ur
footer	حریم سیاست	mzn
edit-page	حفظ التغييرات	ar
edit-page	حفظ الصفحة	ar
special-page	حماية الصفحة	ar
special-page	حوالہ	ur
item	حوالہ دیں	ur
footer	حول $s	ar
redirect-page	حول ع:	apc
redirect-page	حوّل لـ:	arq
redirect	حُوِّلَت من "$1"	ar
item	خارج ہوجائیں	ur
item	خارج ہوں	ur
item	خاص صفحا	sd
special-tab	خاص صفحو	sd
special-tab	خاص صفحہ	khw,pnb
item	خاص صفحے	pnb
item	خاص صَفہٕ	ks
special-tab	خاص ورقہ	hno,skr-arab
item	خاص ورقے	hno,skr-arab
special-tab	خاصˇ ولگ	glk
item	خاصˇ ولگؤن	glk
special-tab	خاصین تاکدیم	bgn
item	خاصین تاکدیمان	bgn
item	خانه	fa
jump	خانۂ تلاش میں جائیں	ur
fold	خبي	ary
fold	خبّي	apc,arq
missing-page	خراب عنوان	ur
item	خروج	ar
item	خروج از سامانه	fa
special-page	خصائص الصفحة	ar
item	خصوصی صفحات	ur
item	خصوصی صفحہ	ur
special-tab	خصوصی صفحہ	ur
difference	خط $1:	fa
error	خطأ استشهاد: $1	ar
error	خطأ في البرنامج النصي: $1	ar
edit-page	خطأ في السماح	ar
error	خطا در حوالہ: $1	ur
error	خطای اسکریپتی: $1	fa
edit-page	خطای سطح دسترسی	fa
error	خطای یادکرد: $1	fa
hidden-categories	خف رج	mzn
hidden-categories	خف رج‌ئون	mzn
item	خواندن	fa
languages	خور زبانا	khw
special-page	خيارات أحدث التغييرات	ar
footer	خۊصۊصي حریمˇ سیاست	glk
menu	خیالات	khw
tagline	د $s Wiki	lrc
tagline	د $s لخوا	ps
footer	د $s په اړه	ps
tagline	د Wik$1	lrc
item	د دې مخ تړنې	ps
retrieved	د نۊ زنٱ بیٱ د"$1"	lrc
retrieved	دأمبيل درڤد "$1"	ms-arab
modified	دا مخ وروستی ځل په $1، $1 سم شوی دی.	ps
item	داخل بوتین	bgn
item	داخل بوس	khw
item	داخل نہیں	ur
item	داخل ٿيو	sd
item	داخل ڤابیڌٱن	luz
item	داخل ہوں	ur
footer	داسر ڤريۏاسي	ms-arab
languages	دالم بهاس لاءين	ms-arab
item	دانیشیق	azb
item	داىمي خال	glk
edit	دةسکاری	lki
item	دخل	ary
item	دخول	ar,arq,arz
item	دخول / إنشاء حساب	ar
languages	در این $s پیوندهای زبانی در بالای صفحه و هم‌تراز با عنوان مقاله قرار دارند. رفتن به بالا.	fa
edit-page	در حال ایجاد $1	fa
edit-page	در حال ویرایش $1	fa
edit-page	در حال ویرایش $1 (بخش)	fa
item	در نزدیکی	fa
item	دراھیگݔن لینک	bcc
footer	دربارهٔ $s	fa
file-page	درج ذیل $n صفحات اس فائل کو استعمال کر رہے ہیں:$1	ur
file-page	درج ذیل صفحہ اس فائل کو استعمال کر رہا ہے:$1	ur
edit-notice	درج ذیل وجوہات کی بنا پر آپ کو $1 کی اجازت نہیں ہے:$1	ur
edit-notice	درج ذیل وجہ کی بنا پر آپ کو $1 کی اجازت نہیں ہے:$1	ur
footer	دروو نامه -تکذیب نامه	lki
tagline	درڤد $s	ms-arab
retrieved	درگݔجگ بیت چہ "$1"‌ئا	bcc
item	دریافت پی‌دی‌اف	fa
categories	دسە	luz
hidden-categories	دسە قائم	luz
categories	دسە یل	luz
hidden-categories	دسە یل قائم	luz
footer	دعوے داری	hno,pnb
contents	دله	glk
item	دله بموئن	mzn
item	دوایین گۆڕانکارییەکان	ckb
menu	دوزان مواليهم	arq
jump	دوْلانماق	azb
menu	دوْلانماق	azb
menu	دوْلانماق مِنوسو	azb
retrieved	دوڤارتاْ جۊری ز "$1"	bqi
item	ديرين	glk
item	ديڌن ڤیرگار	bqi
edit	دَییشدیر	azb
item	دَییشدیر	azb
footer	دٱرباراٛی $s	luz
footer	دٱربارٱ $s	lrc
categories	دٱسداْ	bqi
hidden-categories	دٱسداْ قام ڤابیڌٱ	bqi
categories	دٱسداْیٱل	bqi
hidden-categories	دٱسداْیٱل قام ڤابیڌٱ	bqi
categories	دٱسٱ	lrc
hidden-categories	دٱسٱ قایم بیٱ	lrc
categories	دٱسٱيا	lrc
hidden-categories	دٱسٱیا قایم بیٱ	lrc
item	دٱسکٛمٱکی	luz
item	دٲخِل گَژھُن	ks
edit	دچينواچين	glk
item	دچينواچين	glk
edit	دچی‌ین	mzn
item	دچی‌ین	mzn
redirect-page	دکشی بیّه به:	mzn
redirect-page	دکشی صفحه	mzn
fold	دکھائیں	ur
footer	دۀربارۀ $s	lki
tagline	دۀربارۀ $s	lki
edit	دۀسکاری بنچۀک/مۀنبع	lki
item	دۊایین گووڕاننەیل	sdh
fold	دۊخۊسان	glk
menu	دیئن	lrc
item	دیئن ڤیرگار	lrc
fold	دیاری کردن	bqi
fold	دیباچہ	ur
menu	دیستینین	bgn
menu	دیڌنی یٱل	bqi
item	دیڌٱن تاریخچٱ	luz
languages	دیگر زبانوں میں	ur
menu	دیگر منصوبے	ur
languages	دیگه زوونون	mzn
menu	دیین/سئرکردن	lki
footer	دەربارەی $s	ckb,ku-arab
item	دەستپێک	ckb,ku-arab
main-page	دەستپێک	ckb,ku-arab
edit	دەستکاری	ckb
item	دەستکاری	ckb
edit	دەستکاریی سەرچاوە	ckb
item	دەسمێەتی	sdh
item	دەسپێک	sdh
main-page	دەسپێک	sdh
item	دەسکاری	lki
menu	ذاتي اوزار	sd
menu	ذاتی آلات	ur
menu	ذاتی اوزار	skr-arab
menu	ذاتی سماند	khw
edit-page	ذخیره کردن تغییرات	fa
edit	ذريعو سنواريو	sd
category-page	ذیلی زمرہ جات	ur
item	رابط ثابت	apc
footer	راجع به $s	glk
footer	راجوڤ ب $s	bqi
footer	رازان فاش نو کوریکو بچے اصول	khw
footer	رازداری پالیسی	skr-arab
footer	رازداریءِ پئیم	bcc
footer	رازدٲری اصوٗل	ks
item	راقب	ar
edit-page	راقب هذه الصفحة	ar
item	رانما	glk
item	راهنما	fa,mzn
item	راهنما دربارهٔ مدیاویکی	fa
edit-notice	راهنمای ویرایش	fa
categories	رج	mzn
redirect	رجوع مکرر	ur
redirect-page	رجوع مکرر	ur
redirect	رجوعِ مکرر از:	ur
redirect-page	رجوعِ مکرر از:	ur
categories	رج‌ئون	mzn
footer	ردنامهٰ‌ن	glk
categories	رده	fa
item	رده	fa
hidden-categories	ردهٔ پنهان	fa
categories	رده‌ها	fa
item	رده‌ها	fa
hidden-categories	رده‌های پنهان	fa
item	رسالة	ar
item	رفع ملف	ar
item	رلا ملا ورقہ	hno
item	رلدیاں ملدیاں تبدیلیاں	pnb,skr-arab
item	رلواں صفحہ	pnb
item	رلے ملے ورقے	skr-arab
item	رمسءِ چارگ	bcc
jump	روح ع:	apc
jump	روح على:	arz
jump	روح ل:	acm
language	روچ کپتین بلوچی	bgn
menu	روڤا	ms-arab
file-page	روی تاریخ/زمان‌ها کلیک کنید تا نسخهٔ مربوط به آن هنگام را ببینید.$1	fa
item	رویدادهای کنونی	fa
jump	رَہنُمٲیی	ks
menu	رَہنُمٲیی	ks
jump	رَہنُمٲیی کُن گٔژھِو	ks,ks-arab
redirect-page	رُجوع مُکرَر صَفہٕ	ks
redirect-page	رُجوع مُکرَر کٔمِس:	ks
footer	رٱدیارکونی رازڤادٙاری	bqi
item	رٱنمونی	bqi
menu	رچاݨی	hno
menu	رھنما مينيو	sd
jump	رھنمائي	sd
menu	رھنمائي	sd
jump	رہنمائی	khw
menu	رہنمائی	khw
redirect-page	ری ڈائرکٹ کاردو صفحہ:	khw
tagline	ز $s Wiki	bqi
tagline	ز Wik$1	bqi
categories	زاتھ	ks
menu	زبان کا لہجہ بدلیں	ur
languages	زبانیں	ur
languages	زبانیں شامل کریں	ur
languages	زبان‌ها	fa
categories	زمرا	sd
categories	زمرو	sd
categories	زمرہ	khw,ur
item	زمرہ	ur
category-page	زمرہ "$1" میں میڈیا	ur
category-page	زمرہ «$1» میں صفحات	ur
categories	زمرہ جات	khw,ur
item	زمرہ جات	ur
redirect-page	زوئراٛسٱن ریا:	luz
redirect-page	زورناڌٱن بٱرگٱ	luz
categories	زٲژ	ks
edit-page	زیر تخلیق $1	ur
item	زیر نظر کریں	ur
category-page	زیررده‌ها	fa
item	زیرنظر فہرست	ur
item	زیرنظرمنسوخ	ur
item	زیرِ نظر فہرست	ur
item	سئرکردن تاریخچۀ-ویرگار	lki
item	ساخت حساب	fa
categories	سانات	kk-arab
categories	ساناتتار	kk-arab
item	سانچہ	ur
item	سجل دخول	acm
item	سجلات	ar
item	سجلات الصفحة	ar
redirect-page	سر تَررݔنَگ پہ:	bcc
item	سرآسونٱ	lrc
main-page	سرآسونٱ	lrc
language	سرائیکی	skr,skr-arab
redirect-page	سرابندݔن تاک	bcc
edit	سربسˇ دچينواچين	glk
item	سرتال	bqi
main-page	سرتال	bqi
item	سرورق	khw
edit	سرچممگݔن ٹگل	bcc
edit	سرچينه سمول	ps
difference	سطر $1:	ar,ur
edit	سمول	ps
item	سمول	ps
menu	سند	pnb
edit	سنواريو	sd
item	سنواريو	sd
language	سنڌي	sd
item	سوانح ڏسو	sd
edit	سودھو	pnb
item	سودھو	pnb
fold	سوروق	ms-arab
edit	سونتيڠ	ms-arab
item	سونتيڠ	ms-arab
edit	سونتيڠ سومبر	ms-arab
item	سوْن دَییشیکلیکلر	azb
item	سىلتەلگەن بەتتەر	kk-arab
footer	سياسة الخصوصية	apc,ar,ary
footer	سياسة الخصوصيه	acm
jump	سير ل:	arq
jump	سير لـ:	ary
fold	سِراق هاده	mzn
footer	سیاست حفظ حریم خصوصی	fa
footer	سیاسەت ھەشاری‌بۊن	sdh
footer	سیاسەتی تایبەتێتی	ckb
item	سیاهه‌ها	fa
fold	سۏج	bcc
item	سەر پەڕە	lki
main-page	سەر پەڕە	lki
categories	سەھىپە	ug-arab
menu	شارلاۋ	kk-arab
contents	شامل حصے	skr-arab
item	شانسی صفحه	mzn
menu	شخصي بزارؤن	glk
menu	شخصی آراجلار	azb
menu	شخصین وسایل	bgn
special-page	شراکتوں میں تلاش کریں	ur
item	شراکتیں	ur
missing-page	شما پیوندی را دنبال کرده‌اید و به صفحه‌ای رسیده‌اید که هنوز وجود ندارد.$1	fa
item	شننه	ps
item	شنوّ يوصّل ل هنا	arq
tagline	شه $s	bgn
item	شو بيوصل لهون	apc
item	شوف التاريخ	acm,apc,arq
menu	شوفات	aeb-arab,ary
jump	شۏھاز	bcc
search	شۏھاز	bcc
menu	شەخسىي قوراللار	ug-arab
footer	شەخسىيەت تۈزۈمى	ug-arab
special-page	صارف $1 کی شراکتیں	ur
item	صارف کی شراکتیں	ur
item	صفح مخصوصه	arz
category-page	صفحات تصنيف «$1»	ar
item	صفحات جديدة	ar
item	صفحات خاصة	ar,ary
item	صفحات خاصه	acm
item	صفحات كايوصّلو لهنا	ary
menu	صفحات للمحررين الذين سجَّلوا خروجهم	ar
item	صفحة	ar
item	صفحة الاستقبال	arq
item	صفحة المستخدم	ar
item	صفحة المستخدمة	ar
redirect	صفحة تحويل	ar
redirect-page	صفحة تحويل	acm,apc,ar,ary,arz
item	صفحة خاصة	ar
special-tab	صفحة خاصة	apc,ar,ary
item	صفحة ع الزهر	arq
item	صفحة عشوائية	apc,ar
item	صفحة عشوائيه	arz
item	صفحة كيما كانت	ary
item	صفحة مساعدة	ar
item	صفحة مشروع	ar
item	صفحه	fa
special-tab	صفحه خاصه	acm
edit-page	صفحه ذخیره شود	fa
item	صفحه سیاهه	fa
item	صفحه عشوائيه	acm
special-tab	صفحه مخصوصه	arz
item	صفحهٔ اصلی	fa
main-page	صفحهٔ اصلی	fa
redirect	صفحهٔ تغییرمسیر	fa
redirect-page	صفحهٔ تغییرمسیر	fa
item	صفحهٔ راهنما	fa
file-page	صفحهٔ زیر از این تصویر استفاده می‌کند:$1	fa
file-page	صفحهٔ زیر از این تصویر استفاده می‌کنند:$1	fa
item	صفحهٔ ویژه	fa
special-tab	صفحهٔ ویژه	fa
item	صفحهٔ پروژه	fa
item	صفحهٔ کاربر	fa
category-page	صفحه‌ها در ردهٔ «$1»	fa
file-page	صفحه‌های زیر از این تصویر استفاده می‌کند:$1	fa
file-page	صفحه‌های زیر از این تصویر استفاده می‌کنند:$1	fa
special-page	صفحه‌های زیر به $1 پیوند دارند:$1	fa
item	صفحه‌های نو	fa
item	صفحه‌های ویژه	fa
menu	صفحه‌هایی برای ویرایشگرانی که از سامانه خارج شدند	fa
special-page	صفحه‌هایی که به «$1» پیوند دارند	fa
item	صفحہ	ur
item	صفحہ $1 میں واپس جائیں۔	ur
item	صفحہ صارف	ur
edit-page	صفحہ محفوظ کریں	ur
special-page	صفحہ کی حفاظت	ur
special-page	صفحہ کی خاصیتیں	ur
item	صفحۂ اول	ur
main-page	صفحۂ اول	ur
item	صفحۂ صارف	ur
item	صفحۂ منصوبہ	ur
item	صفحے کے نوشتہ جات	ur
categories	صنف	acm
hidden-categories	صنف مضموم	acm
hidden-categories	صنفين مضمومات	acm
categories	صنوف	acm
hidden-categories	صنوف مضمومه	acm
fold	ضم	acm
item	طباعت	ur
item	طبع هاد صفحة	ary
fold	طلع	acm
edit	عدل	acm,apc,ar
item	عدل	apc,ar
edit	عدل القسم: $1	ar
edit	عدل الكود	acm
edit	عدل المصدر	apc,ar
item	عدل المصدر	ar
item	عدم ورود به سامانه	fa
item	عدّل	ar
fold	عرض	arz
edit-page	عرض التغييرات	ar
edit	عرض المصدر	ar
item	عرض المصدر	ar
history-page	عرض سجلات هذه الصفحة	ar
edit-page	عرض مصدر $1	ar
item	عشوائي	ar
menu	علبة العده	arz
footer	عله $s	acm
footer	على $s	aeb-arab
menu	عملکردهای صفحه	fa
footer	عن $s	apc,arz
missing-page	عنوان بد	fa
missing-page	عنوان سيئ	ar
item	عُد إلى صفحة "$1".	ar
item	غير مسجل الدخول	ar
item	غير مسجل للدخول	ar
footer	غيرجوابداريناما	sd
menu	غيّر لهجة اللغة	ar
item	فائل	ur
item	فائل اپلوڈ کریں	ur
file-page	فائل کا استعمال	ur
file-page	فائل کا تاریخچہ	ur
language	فارسی	fa
jump	فتّش	arq
search	فتّش	arq
file-page	فراداده	fa
fold	فرجى	apc
fold	فرو بور	mzn
menu	فضاهای نام	fa
contents	فهرست	fa,mzn
contents	فهرست محتوا	fa
item	فهرست پیگیری	fa
item	فوت عَ أكونتك	apc
languages	في لغات أخرين	aeb-arab
languages	في نسخة $s هذه، وصلات اللغات موجودة في الزاوية العليا اليسرى بجانب العنوان. انتقل إلى الأعلى.	ar
edit-notice	في هذه الصفحة:	ar
contents	فِہرِست	ks
contents	فھرست	sd
contents	فہرست	hno,khw,ur
contents	فہرست عناوین	ur
fold	فہرست عناوین دیکھیں	ur
fold	قائم	luz
menu	قائمة التصفح	ar,ary
item	قائمة المراقبة	ar
menu	قائمة المستخدم	ar
menu	قائمه تصفح	acm
menu	قائمہ رہنمائی	khw
item	قابل طبع نسخہ	khw,ur
item	قاتىستى وزگەرىستەر	kk-arab
history-page	قارن بين النسختين المختارتين	ar
language	قازاقشا (تٴوتە)	kk-arab
language	قازاقشا (جۇنگو)	kk-cn
item	قالب	ar
fold	قام کردن	bqi
footer	قانۊنٱل خڌی	luz
redirect-page	قايتا نىشان بەلگىلەنگەن بەت	ug-arab
redirect-page	قايتا نىشانلاش:	ug-arab
fold	قایم کردن	lrc
edit	قایناغی دَییشدیر	azb
jump	قلّب	ary
search	قلّب	ary
menu	قوراللار	ug-arab
item	قٲبلہِ چھانپ نُسقہٕ	ks
menu	قۇرالدار	kk-arab
categories	كاتيڭوري	arq
categories	كاتيڭوريات	arq
item	كل الصفحات	ar
special-page	كل الصفحات بالبادئة	ar
footer	كلّ شي على $s	arq
language	كوردي (عەرەبی)	ku-arab
fold	كورسەت	kk-arab
menu	كورىنىس	kk-arab
fold	كۆرسەت	ug-arab
menu	كۆرۈنۈش	ug-arab
item	كەزدەيسوق بەت	kk-arab
language	لئری دوٙمینی	luz
file-page	لا توجد دقة أعلى متوفرة.	ar
file-page	لا توجد صفحات تستخدم هذا الملف.$1	ar
special-page	لا توجد صفحات تصل إلى $1.$1	ar
missing-page	لا توجد صفحة خاصة بهذا الاسم	ar
footer	لا تولُقی	ks
missing-page	لا يوجد حاليا أي نص في هذه الصفحة.$1	ar
footer	لاتعلقی اظہار	skr-arab
item	لارښود	ps
item	لامن اوتام	ms-arab
main-page	لامن اوتام	ms-arab
modified	لامن اين کالي تراخير دسونتيڠ ڤد $1، $1.	ms-arab
item	لامن خاص	ms-arab
item	لامن راوق	ms-arab
redirect-page	لامن لينچوڠن	ms-arab
item	لاگ ان تھیوو	skr-arab
item	لاگ ان کرو	hno
item	لاگ‌ ان کرو	pnb
item	لاڳاپيل تبديليون	sd
notice	لديك $1 ($1).	ar
notice	لديك رسائل جديدة على صفحة نقاشك.	ar
menu	لستة التصفح	arz
languages	لغات	ar
languages	لغات ثانيه	acm
languages	لغة واحدة	ar
missing-page	لقد تبعت وصلة لصفحة لم يتم إنشائها بعد.$1	ar
notice	لم تعد النسخة القابلة للطباعة مدعومة وقد تحتوي على أخطاء في العرض.$1	ar
viewed	لم تعرض هذه الصفحة أبدا.	ar
modified	لمرة اللخرة فاش تبدلات هاد الصفحة كانت نهار $1، الساعة $1.	ary
contents	لمضمون	ary
item	لومړی مخ	ps
main-page	لومړی مخ	ps
jump	لومڤت ک:	ms-arab
jump	لوّج	aeb-arab
search	لوّج	aeb-arab
item	لوݢ ماسوق	ms-arab
item	ليان دايم	arq,ary
edit-notice	ليست لك الصلاحية ل$1; لل:$1	ar
edit-notice	ليست لك الصلاحية ل$1; للأسباب التالية:$1	ar
edit-notice	ليست لك الصلاحية ل$1; للسبب التالي:$1	ar
edit-notice	ليست لك الصلاحية ل$1; للسببين التاليين:$1	ar
item	لينك دايم	arz
redirect-page	لينچوڠ ک:	ms-arab
item	ليهت سجاره	ms-arab
fold	لُکاؤ	pnb,skr-arab
hidden-categories	لُکویاں گٹھاں	pnb
hidden-categories	لُکویں گٹھ	pnb
hidden-categories	لُڳیاں ونکیاں	skr-arab
jump	لٱتجۊری	luz
menu	لٱتجۊری	luz
jump	لټون ته ورتلل	ps
contents	لڑ	bgn
edit	لکھو	skr-arab
item	لکھو	skr-arab
fold	لڪايو	sd
hidden-categories	لڪيل زمرا	sd
hidden-categories	لڪيل زمرو	sd
hidden-categories	لڳی ونکی	skr-arab
language	لۊری شومالی	lrc
item	لینک په ای تاکدیما	bgn
item	لینک ھەمیشەیی	sdh
item	لینکئل ای ولاگ	luz
item	لینکل دائمی	luz
item	لینکەیل وە ئێرە	sdh
tagline	لە $s	ckb,sdh
footer	لەوارەێ $s	sdh
language	لەکی	lki
edit	مآخذ دیکھئے	ur
edit	ماخذ	ur
item	ماخذ	ur
edit	ماخذ اچ تبدیل کرو	hno
edit	ماخذ اچ سودھو	pnb
edit	ماخذ دیکھیں	ur
item	ماخذ دیکھیں	ur
edit	ماخذ میں ترمیم کریں	ur
item	ماخذ میں ترمیم کریں	ur
edit	ماخذ وچ تبدیلی کرو	skr-arab
item	ماذا يصل هنا	ar
contents	مازمۇنى	kk-arab
language	مازِرونی	mzn
footer	مالومات بِه $sئي باره‌ئا	bgn
item	مان بییگ	bcc
item	ماڈیول	ur
item	متعلقہ تبدیلیاں	ur
menu	متغیرات	ur
retrieved	مجلوبة من «$1»	ar
item	مجهول	ar
item	محافظت	fa
special-page	محافظت صفحه	fa
footer	محتوایات تحت اجازه‌نامهٔ $1 هستند مگر اینکه خلافش ذکر شده باشد.	fa
contents	محتوه	acm
contents	محتويات	ar,arq
contents	محتویات	lki
footer	محرمانگین سیاست	bgn
item	محفوظ	ur
item	محفوظ کریں	ur
special-tab	مخصوص صفحه	mzn
item	مخصوص صفحه‌ئون	mzn
redirect-page	مخگرځ مخ	ps
item	مداكرة	ary
item	مدد	hno,khw,pnb,sd,skr-arab,ur
old-revision	مراجعة $1	ar
old-revision	مراجعة $1 بواسطة $1	ar
old-revision	مراجعة أحدث ←	ar
item	مربوتین تغیراتان	bgn
item	مربوط صفحات	ur
item	مربوط ورقے	skr-arab
retrieved	مرجّعة من "$1"	ary
menu	مرکزی مینو	ur
menu	مرکزی مینیو کھولیں	ur
menu	مزيد	ar
menu	مزید	ur
item	مزید تفصیلات	ur
item	مساعدة	apc,ar
edit-notice	مساعدة التحرير	ar
item	مساعدة حول ميدياويكي	ar
item	مساعده	acm,arz
item	مساهمات	ar
item	مساهمات المستخدم	ar
special-page	مساهمات المستخدم $1	ar
item	مستقل ربط	ur
item	مستقل لنک	khw
item	مسقتل ڳنڍڻو	sd
edit	مسودا ترمیم کورے	khw
item	مسودہ دیکھیے	ur
redirect-page	مسیزپرین دَییشیب:	azb
menu	مشاريع أخرى	ar
item	مشارکت‌ها	fa
item	مشارکت‌های کاربر	fa
special-page	مشارکت‌های کاربری $1	fa
item	مشاهده در $1	fa
menu	مشاہدات	ur
edit	مصدر التعديل	arz
language	مصرى	arz
item	مضمون کا حوالہ	ur
item	مطالعہ	ur
item	معاونة	aeb-arab,arq,ary
item	معاونت	ur
edit-notice	معاونت برائے ترمیم	ur
menu	معاينة	ar
item	معلومات الصفحة	ar
item	معلومات صفحہ	ur
footer	معلومات على $s	ary
item	معلومات عن هذه الصفحة	ar
edit-page	معمولی ترمیم	ur
contents	مؽنونٱیا	lrc
item	مقالهٔ تصادفی	fa
history-page	مقایسهٔ نسخه‌های انتخاب‌شده	fa
item	ملف	ar
category-page	ملفات وسائط في تصنيف «$1»	ar
tagline	من $s	acm,aeb-arab,apc,ar,arq,ary,arz
languages	من باقی زٱبۊنٱل	luz
edit-notice	من فضلك لاحظ أن جميع المساهمات في $s يمكن أن تعدل أو تتغير أو تزال من مساهمين آخرين.$1	ar
edit-notice	من فضلك لاحظ أن جميع المساهمات ل$s خاضعة وصادرة تحت ترخيص $1 (انظر $1 للمزيد من التفاصيل).$1	ar
menu	مناظر	arz
item	مناقشه	acm,arz
history-page	منتخب متـن کا موازنہ	ur
item	منتقل	ur
item	منتقل کریں	ur
retrieved	منجابة من «$1»	apc
jump	مندرجات کا رخ کریں	ur
menu	منو لٱتجۊری	luz
menu	منوء گردگ	bcc
menu	منوی اصلی	fa
menu	منوی ناوبری	fa,lki
menu	منوی کاربری	fa
menu	منيو التنقل	apc
contents	منځپانگې	ps
contents	منکٛمیٱل	luz
menu	منۆێ ڕێ‌دەرکردن	sdh
menu	مه ابزار	mzn
contents	مواد	pnb
item	موضوع جديد	ar
item	موقعی تبدیلی	khw
item	موہروں ورقہ	hno
main-page	موہروں ورقہ	hno
jump	مىندا ٴوتۋ:	kk-arab
menu	مينو ڤندو اره	ms-arab
item	مَدَتھ	ks,ks-arab
item	مُتعلِق بَدلاو	ks
item	مُستقل لِنک	ks
jump	مِنِی کِردِن(گێردین)	lki
search	مِنِی کِردِن(گێردین)	lki
redirect-page	مڑجوڑ صفحہ	pnb
redirect-page	مڑجوڑ کڑی:	pnb
item	مک صفحو	sd
main-page	مک صفحو	sd
item	مکھ صفحہ	pnb
item	مۇنازىرە	ug-arab
item	مۇناسىۋەتلىك ئۆزگەرتىش	ug-arab
item	مۊرتبطˇ تغىيرؤن	glk
contents	مینۊناْیٱل	bqi
jump	مینەکردن	sdh
search	مینەکردن	sdh
languages	میٛن زڤونا دیٱ	bqi
file-page	میٹا ڈیٹا	ur
item	میڈیاویکی متعلقہ معاونت	ur
edit-notice	می‌توانید مبدأ این صفحه را ببینید و رونوشت بردارید:$1	fa
menu	مێنۆی ڕێدۆزی	ckb
item	مێژوو	ckb
contents	مەزمۇنى	ug-arab
edit	مەنبە تەھرىر	ug-arab
item	مەڭگۈلۈك ئۇلانما	ug-arab
item	نؤسخۀ قاوول چاپ	lki
footer	نابەرپرسییەکان	ckb
menu	نام فضا	ur
menu	نام ہائے فضا	ur
special-page	نام یک صفحه را وارد کنید تا تغییرات صفحه‌هایی که به آن پیوند داده‌اند یا از آن پیوند گرفته‌اند را ببینید.$1	fa
contents	ناواخنەیل	sdh
jump	ناوبری	fa,lki,mzn
menu	ناوبری	fa,lki,mzn
menu	ناوبری منو	mzn
menu	ناوبری مینو	bgn
menu	ناوبری کاربر	fa
menu	ناوجۊری	lrc
item	ناټاکلی مخ	ps
jump	ناڤجۊری	bqi,lrc
menu	ناڤجۊری	bqi
jump	ناڥيڭاسيون	arq
menu	ناڥيڭاسيون	arq
jump	نبّش	apc
search	نبّش	apc
special-page	نتائج البحث	ar
special-page	نتائج البحث عن «$1»	ar
special-page	نتایج جستجو	fa
special-page	نتایج جستجو برای «$1»	fa
menu	نجی سند	pnb
menu	نسخة	apc
item	نسخة للطباعة	ar
item	نسخة للپرنت	apc
item	نسخه للطبع	arz
item	نسخه مطبوعه	acm
old-revision	نسخهٔ $1	fa
old-revision	نسخهٔ تاریخ $1 توسط $1	fa
old-revision	نسخهٔ جدیدتر ←	fa
item	نسخهٔ قابل چاپ	fa
notice	نسخهٔ قابل چاپ دیگر پشتیبانی نمی‌شود و ممکن است در زمان رندر کردن با خطا مواجه شوید.$1	fa
old-revision	نسخهٔ کنونی تا $1	fa
old-revision	نسخہ بمطابق $1	ur
item	نسخەێ ئامادەێ چاپ	sdh
fold	نشان داتین	bgn
edit-page	نشر التغييرات	ar
fold	نشوݩ داٛئن	lrc
menu	نشۊناڌٱنٱل	luz
menu	نطارے	hno
menu	نطاقات	ar
menu	نظارے	pnb
old-revision	نظرثانی بتاریخ $1 از $1	ur
item	نقاش	ar
item	نقاش المستخدم	ar
item	نقاش المستخدمة	ar
edit-page	نقص اجازت	ur
edit-page	نمائش	ur
fold	نمایش	fa,luz
item	نمایش	fa
item	نمایش تاریخچه	fa,prs
edit-page	نمایش تغییرات	fa
history-page	نمایش سیاهه‌ها برای این صفحه	fa
edit	نمایش مبدأ	fa
item	نمایش مبدأ	fa
edit-page	نمایش مبدأ برای $1	fa
old-revision	نمایش نسخهٔ فعلی	fa
item	ننوتل	ps
fold	نهفتن	fa
item	نوسخاٛی چاپال	luz
item	نوسقاْ پیٛلا ڤابیڌنی	bqi
item	نوشتہ جات	ur
menu	نوم جاگٱ ناڤگردی	lrc
menu	نوم جاگٱ ناڤگٱردی	bqi
footer	نويڪلائي نِيَمَ	sd
item	نویاں تبدیلیاں	hno,pnb,skr-arab
redirect-page	نوې مخ گرځېدنه:	ps
jump	نيويگيشن ڏانھن ٽپ ڏيو	sd
item	نَوِ تبدیلی	ks,ks-arab
menu	نِجی اَوزار	ks
item	نۆکین تغیران	bgn
fold	نۊشؤن دأن	glk
item	نیا موضوع	ur
fold	نیشان دائن	lki
fold	نیشانی بیە	sdh
fold	نیشانیبدە	ckb
jump	نیوی ڳیشݨ	skr-arab
menu	نیوی ڳیشݨ	skr-arab
menu	نیوی ڳیشݨ فہرست	skr-arab
item	نۏسخٱ پلا بیئنی	lrc
item	نۏکݔن ٹگلان	bcc
modified	هاذ الصفحة راهي تبدّلت اخّر مرّة نهار $1، معا $1.	arq
menu	هارشی‌ئون	mzn
special-tab	هاسݔن تاکدݔم	bcc
footer	هاشانۊمیٱل	luz
item	هبر و گپ	bgn
item	هتان ڇا ڳنڍيل آهي	sd
category-page	هذا التصنيف لا يحوي حاليًا على أي صفحات أو وسائط.	ar
file-page	هذا الملف من $1 ويمكن استخدامه بواسطة المشاريع الأخرى.$1	ar
file-page	هذا الملف:$1	ar
edit-page	هذا تعديل طفيف	ar
edit-notice	هذه الصفحة تمت حمايتها لمنع التعديل أو أية عمليات أخرى.$1	ar
languages	هذه الصفحة غير متوفرة بلغات أخرى.	ar
missing-page	هذه الصفحة غير موجودة حاليا.$1	ar
missing-page	هذه الصفحة لم يتم إنشاؤها بعد.	ar
item	هرچي خال ببؤ ائره	glk
error	هشدار: از آنجایی که عنوان نمایشی «$1» با عنوان اصلی صفحه یکی نبود، نادیده گرفته شد.	fa
error	هشدار: این صفحه $1 را فرخوانی می‌کند که باعث یک حلقۀ الگو می‌شود (یک فراخوانی بازگشتی بی‌نهایت)	fa
error	هشدار: ترتیب پیش‌فرض «$1» ترتیب پیش‌فرض قبلی «$1» را باطل می‌کند.	fa
error	هشدار: حجم تراگنجانش الگوها بیش از اندازه بزرگ است.	fa
edit-notice	هشدار: شما وارد نشده‌اید.$1	fa
error	هشدار: نمایش عنوان " $1 "باعث ابطال پیش نمایش عنوان" $1 " می‌شود.	fa
item	همهٔ صفحه‌ها	fa
item	هوم پاٛڤٱن همیشاٛیی	lrc
item	هومياری	lrc
item	هومپاٛیڤٱند دایومی	bqi
special-page	هیچ صفحه‌ای به $1 پیوند ندارد.$1	fa
item	وؤته چاپ گۊدن	glk
jump	وامج	glk
search	وامج	glk
menu	وبگاه	fa
redirect-page	وةڵگة تغییرمسیر	lki
item	وتووێژ	ckb
menu	وتھ ہاوٕنُک مِیٖنُوٗ	ks
menu	وتیگی ابزار	bcc
item	وتیگی تاکان	bcc
item	وحدة	ar
redirect-page	ورقہ ریڈائریکٹ کرو	skr-arab
item	ورود	fa
item	ورود به سامانه	fa
item	ورود به سامانه / ساخت حساب	fa
item	ورود به سامانه به عنوان $1	fa
item	ورودی کاربران	fa
item	وروستي بدلونونه	ps
fold	وري	ary
fold	ورّي	arq
item	ورّي الپاج	aeb-arab
jump	ورټوپ کړه:	ps
menu	وسایللان	bgn
item	وصلة دائمة	ar
item	ونه واری دچی‌یه‌ئون	mzn
categories	ونکی	skr-arab
categories	ونکیاں	skr-arab
special-page	ويژگی‌های صفحه	fa
menu	وُچُھن	ks
fold	وُچھِو	ks
fold	وکھاؤ	pnb
edit	وڭدەۋ	kk-arab
item	وڭدەۋ	kk-arab
languages	وۀ زوونۀلئ تر	lki
menu	ویب گاہ	ur
edit	ویرایش	fa
item	ویرایش	fa
edit	ویرایش بخش نخست این صفحه	fa
edit	ویرایش بخش: $1	fa
edit	ویرایش سورس	prs
edit	ویرایش مبدأ	fa
item	ویرایش مبدأ	fa
menu	ویکی آلات	ur
jump	ویکی پیمائی	ur
menu	ویکی پیمائی	ur
menu	ویکی پیمائی کی فہرست	ur
edit	وێراشتەکردن	sdh
item	وێراشتەکردن	sdh
edit	وێراشتەکردن سەرچاوە	sdh
categories	وېشنيزه	ps
categories	وېشنيزې	ps
languages	وە زوانەیل ترەک	sdh
item	وەت‌ووێش	sdh
retrieved	وەرگیراو لە «$1»	ckb
retrieved	وەرگیریاێ لە «$1»	sdh
item	وەشانی ئامادەی چاپ	ckb
item	وەڵگە بەختەکی	lki
special-tab	وەڵگە(پەڕە)ویژە	lki
item	وەڵگەل(پەڕەل)ویژە	lki
jump	ىزدەۋ	kk-arab
search	ىزدەۋ	kk-arab
item	ياردەم	ug-arab
edit-notice	يمكنك مطالعة و نسخ مصدر هذه الصفحة.$1	ar
fold	يوشۇرۇش	ug-arab
hidden-categories	يوشۇرۇن تۈر	ug-arab
jump	يولباشچى	ug-arab
menu	يولباشچى	ug-arab
menu	يولباشچى تىزىملىكى	ug-arab
item	يېقىنقى ئۆزگەرتىش	ug-arab
menu	ٱبزارٱل	luz
menu	ٱبزارٱل خڌی	luz
menu	ٱڤزارؽا	lrc
menu	ٱڤزارؽا شٱخسی	lrc
menu	ٱڤزارٱل	bqi
menu	ٱڤزارٱل شٱسقی	bqi
menu	ٹول بکس	khw
jump	ٹپ مارو	skr-arab
edit	ٹگلݔنگ	bcc
item	ٹگلݔنگ	bcc
languages	ٻنھاں زباناں وچ	skr-arab
languages	ٻيون ٻوليون	sd
item	پاج بالزهر	aeb-arab
jump	پاندھ	pnb
menu	پاندھ	pnb
jump	پاٛئراٛئسٱن ڤٱ:	luz
jump	پاٛجۊری	lrc
search	پاٛجۊری	lrc
search	پاٛی جۊری	bqi
item	پرانی وضع پر واپس جائیں	ur
jump	پراٛستن سی:	bqi
footer	پردہ داری	hno,pnb
jump	پرسن د:	lrc
backlink	پرش به بالا	fa
backlink	پرش به بالا به:	fa
jump	پرش به جستجو	fa
jump	پرش به محتوا	fa
jump	پرش به ناوبری	fa
jump	پرش به:	fa
jump	پرش به: ناوبری، جستجو	fa
item	پرنٽ ڪريو	sd
item	پرونده	fa
file-page	پروندهٔ اصلی	fa
category-page	پرونده‌های ردهٔ «$1»	fa
item	پرینت صفحه	mzn
fold	پشاوے	khw
jump	پلټل	ps
search	پلټنه	ps
hidden-categories	پناهین دسته	bcc
hidden-categories	پناهین دسته جات	bcc
language	پنجابی	pnb
languages	په نورو ژبو کې	ps
item	پودمان	fa
hidden-categories	پوشیدہ زمرہ	ur
hidden-categories	پوشیدہ زمرہ جات	ur
footer	پټنتيا تگلار	ps
hidden-categories	پټه وېشنيزه	ps
fold	پټول	ps
hidden-categories	پټې وېشنيزې	ps
language	پښتو	ps
item	پکا جوڑ	hno,pnb
item	پکا لنک	skr-arab
languages	پہ دگہ زبانان	bcc
main-page	پہلا صفہ	pnb
item	پہلا پرت	skr-arab
main-page	پہلا پرت	skr-arab
categories	پۆل	ckb
hidden-categories	پۆلی شاردراوە	ckb
hidden-categories	پۆلە شاردراوەکان	ckb
categories	پۆلەکان	ckb
footer	پۊلتیک رازینٱداری	lrc
item	پیام	fa
notice	پیام‌های تازه‌ای در صفحۀ بحث خود دارید	fa
edit-page	پیش‌نمایش	fa
item	پیغام	ur
item	پیوند پایدار	fa
item	پیوندها به این صفحه	fa
item	پیوندەل وە ئێ وەڵگە	lki
item	پیوۀند دائمی	lki
item	پیگیری	fa
edit-page	پیگیری این صفحه	fa
contents	پێڕست	ckb
item	پېښليک کتل	ps
item	پەڕە تایبەتەکان	ckb
special-tab	پەڕەی تایبەت	ckb
redirect-page	پەڕەی ڕەوانەکەر	ckb
item	پەڕەی ھەڕەمەکی	ckb
item	پەڕەێ بەختەکی	sdh
special-tab	پەڕەێ تایوەت	sdh
redirect-page	پەڕەێ ڕەوانەکەر	sdh
item	پەڕەێەیل تایوەت	sdh
menu	ځاني توکي	ps
item	ځانگړي مخونه	ps
special-tab	ځانگړی مخ	ps
jump	چاري	ms-arab
search	چاري	ms-arab
menu	چارگان	bcc
item	چاپ	fa
item	چاپ اۆچون نۆسخه	azb
item	چاپ وڑی ویرژن	bgn
item	چاپجاہ	bcc
item	چاپ‌وړ بڼه	ps
jump	چرخه‌تو	mzn
search	چرخه‌تو	mzn
jump	چلند	ps
menu	چلند	ps
jump	چلند ته ورتلل	ps
menu	چلند غوره‌نۍ	ps
search	چلیں	ur
missing-page	چنین صفحهٔ ویژه‌ای وجود ندارد	fa
redirect-page	چوريل صفحو	sd
item	چوپال	ur
item	چھاپنڑ والا ورقہ	hno
item	چھاپݨ والا صفحہ	pnb
item	چھاپݨ کیتے ورژن	skr-arab
fold	چھپائیں	ur
fold	چھپو	hno
tagline	چہ $sئا	bcc
edit	چۊشخاٛی سٱرچاٛشمٱ	luz
edit	چۊشخٱ	luz
item	چۊشخٱ	luz
contents	چیزان	bcc
fold	چیهر داتین	bgn
hidden-categories	چیهرین تهر	bgn
hidden-categories	چیهرین تهرئان	bgn
item	ڈاؤن‌لوڈ بشکل پی‌ڈی‌ایف	ur
jump	ڏانھن ٽپ ڏيو:	sd
redirect-page	ڏانھن چوريو:	sd
menu	ڏيٺون	sd
fold	ڏيکاريو	sd
hidden-categories	ڕزگ آشاریا	lki
hidden-categories	ڕزگەل آشاریا	lki
categories	ڕِزگ	lki
categories	ڕِزگەل	lki
jump	ڕێدۆزی	ckb
menu	ڕێدۆزی	ckb
jump	ڕێ‌نیشان‌دەری	sdh
menu	ڕێ‌نیشان‌دەری	sdh
footer	ڕەدکردن وەرپرسیەتییەیل	sdh
redirect-page	ڕەوانەکردن ئەڕاێ:	sdh
redirect-page	ڕەوانەکردن بۆ:	ckb
fold	ښکاره کول	ps
languages	ڤ زڤونیٛا هنی	lrc
item	ڤا مؽن اوماین	lrc
item	ڤاءوتن کلامن اين	ms-arab
item	ڤاءوتن ککل	ms-arab
item	ڤامیٛن ٱڤوڌن	bqi
redirect-page	ڤاگٱردونی سی:	bqi,lrc
menu	ڤرالتن	ms-arab
item	ڤراوبهن برکاءيتن	ms-arab
item	ڤراوبهن ترکيني	ms-arab
item	ڤربينچڠن	ms-arab
footer	ڤريحال $s	ms-arab
footer	ڤنافين	ms-arab
jump	ڤندو اره	ms-arab
menu	ڤندو اره	ms-arab
tagline	ڤٱ $s	luz
item	ڤیرایش	lrc
edit	ڤیرایش سرچشمٱ	lrc
item	ڥرسيون تقدر تطبعها	arq
item	کؤمک	azb
categories	کاتݢوري	ms-arab
hidden-categories	کاتݢوري ترسمبوڽي	ms-arab
file-page	کاربرد پرونده	fa
menu	کارروائیاں	ur
item	کانٛہہ تہِ صفہٕ	ks
item	کترئي ولگ	glk
menu	کتنې	ps
jump	کتھے جاؤ –	pnb
jump	کتھے ونجو –	hno
file-page	کسی خاص وقت یا تاریخ میں یہ فائل کیسی نظر آتی تھی، اسے دیکھنے کے لیے اس وقت/تاریخ پر کلک کریں۔$1	ur
menu	کنش‌ها	fa
menu	کنش‌های صفحه	fa
missing-page	کوئی ایسا خاص صفحہ نہیں	ur
language	کوردی	ckb
language	کوردی خوارگ	sdh
item	کوم هوم پاٛڤٱنؽا هان ایچاْ	lrc
item	کوم هومپاٛیندٱل ایچونن	bqi
item	کومک	bcc,bgn
edit	کوڈ اؠڈِٹ کٔرِو	ks,ks-arab
item	کَتھ باتھ	ks,ks-arab
jump	کُپ پہ:	bcc
fold	کٔھٹِتھ تھاون	ks
language	کٲشُر	ks-arab
jump	کپتل بیّن به:	mzn
item	کھاتا بنائیں	ur
item	کھاتہ کھولیں	ur
item	کھاتہ کھولیں یا اندراج کریں	ur
language	کھوار	khw
search	کھوج	pnb
menu	کھوج پتر	pnb
jump	کھوجو	pnb
hidden-categories	کھوشت زمرہ	khw
hidden-categories	کھوشت زمرہ جات	khw
fold	کھوشتاوے	khw
fold	کھولیں	ur
hidden-categories	کھٕتِتھ زاتھ	ks
hidden-categories	کھٕتِتھ زٲژ	ks
menu	گؤرونوشلر	azb
fold	گؤستر	azb
item	گؤەڕاننەل(تغییرات) ایسگە	lki
item	گئچمیشه باخ	azb
item	گب	glk
item	گت صفحه	mzn
main-page	گت صفحه	mzn
item	گتˇ ولگ	glk
main-page	گتˇ ولگ	glk
categories	گتھی	hno
categories	گتھیاں	hno
menu	گرأخؤر منؤ	glk
menu	گرأخؤردن	glk
jump	گردسن	glk
jump	گردگ	bcc
menu	گردگ	bcc
redirect-page	گردینتین په:	bgn
retrieved	گروتٱ ڤٱ «$1»	luz
special-page	گزینه‌های تغییرات اخیر	fa
fold	گسترش	fa
jump	گشتین	bgn
search	گشتین	bgn
item	گل بات	pnb
item	گلاں	hno
item	گمنام	fa,ur
menu	گوشۂ صارف	ur
item	گووڕاننەیل پەێوەنی‌دار	sdh
menu	گویش‌ها	fa
item	گٱپ	bqi,lrc,luz
categories	گٹھ	pnb
categories	گٹھاں	pnb
item	گپ	bcc,mzn
item	گۆڕانکارییە پەیوەندیدارەکان	ckb
item	گیریش ائت	azb
fold	گیزلت	azb
hidden-categories	گیزلی بؤلمه	azb
hidden-categories	گیزلی بؤلمه‌لر	azb
footer	گیزلیلیک سیاستی	azb
language	گیلکی	glk
retrieved	گیپته بوته شه «$1»	bgn
item	گەپ قسە	lki
jump	گەڕان	ckb
search	گەڕان	ckb
jump	گەڵواز بووە ئەڕاێ:	sdh
item	ڳالھ مہاڑ	skr-arab
jump	ڳولا	sd
search	ڳولا	sd
jump	ڳولا ڏانھن هلو	sd
jump	ڳولو	skr-arab
search	ڳولو	skr-arab
modified	ھي صفحو آخري ڀيرو $1ع تي، $1 وڳي سنواريو ويو ھو.	sd
item	ھیارا کیہ کیہ لنک شینی	khw
redirect-page	ھیہ صفحو خور ژاغا آلونو بیتی شیر	khw
jump	ھیہ ووݰکی څروٹھاوے	khw
languages	ہور بولیاں وچ	pnb
languages	ہور زباناں اچ	hno
item	یادکرد این صفحه	fa
item	یارمەتی	ckb
item	یاری کردن	lki
footer	یالانلامالار	azb
item	یور کُس صَفہٕ چھُ یِوان	ks
jump	یور گٔژھِو:	ks
redirect-page	یوْللاندیرما صفحه‌سی	azb
modified	یَتھ صَفَس آو ٲخرَس پؠٹھ $1، $1 بَجے اؠڈِٹ کَرنہٕ۔	ks
item	یکپارگی تاک	bcc
special-page	یہ ان تبدیلیوں کی فہرست ہے جو حال ہی میں کسی مخصوص صفحہ سے مربوط صفحات (یا مخصوص زمرہ کے اراکین) میں کی گئی ہیں۔$1	ur
missing-page	یہ صفحہ اب تک نہیں بنایا گیا۔	ur
languages	یہ صفحہ دوسری زبانوں میں دستیاب نہیں۔	ur
file-page	یہ فائل $1 میں موجود ہے، نیز ممکن ہے دیگر منصوبوں میں بھی مستعمل ہو۔$1	ur
jump	یہاں جائیں:	ur
jump	یہاں جائیں: ویکی پیمائی، تلاش کریں	ur
item	ۏرسي بوليه چيتق	ms-arab
jump	ܐܠܦܪܘܬܐ	arc
menu	ܐܠܦܪܘܬܐ	arc
item	ܐܣܘܪܐ ܦܝܘܫܐ	arc
language	ܐܪܡܝܐ	arc
jump	ܒܨܝܐ	arc
search	ܒܨܝܐ	arc
contents	ܚܒܝܫܬ̈ܐ	arc
fold	ܚܘܝ	arc
item	ܚܙܝ ܬܫܥܝܬܐ	aii,arc
menu	ܚܙܝܬ̈ܐ	arc
fold	ܛܫܝ	arc
footer	ܠܐ ܡܫܬܐܠܢܘܬܐ	arc
languages	ܠܫܢ̈ܐ ܐܚܪ̈ܢܐ	arc
item	ܡܐ ܐܣܪ ܠܗܪܟܐ	arc
menu	ܡܐܢ̈ܐ	arc
menu	ܡܐܢ̈ܐ ܦܪ̈ܨܘܦܝܐ	arc
item	ܡܓܠܬܐ ܚܘܝܚܬܐ	arc
menu	ܡܟܬܒܘܬܐ ܕܐܠܦܪܘܬܐ	arc
item	ܡܡܠܠܐ	arc
tagline	ܡܢ $s	arc
footer	ܡܢܘ $s	arc
categories	ܣܕܪ̈ܐ	arc
hidden-categories	ܣܕܪ̈ܐ ܛܘܫܝܐ	arc
categories	ܣܕܪܐ	arc
hidden-categories	ܣܕܪܐ ܛܘܫܝܐ	arc
item	ܥܘܕܪܢܐ	arc
item	ܥܘܠ	arc
special-tab	ܦܐܬܐ ܕܝܠܢܝܬܐ	arc
redirect-page	ܦܐܬܐ ܕܨܘܝܒܐ	arc
item	ܦܐܬܐ ܪܝܫܝܬܐ	arc
main-page	ܦܐܬܐ ܪܝܫܝܬܐ	arc
item	ܦܐܬܬ̈ܐ ܕ̈ܝܠܢܝܬܐ	arc
footer	ܦܘܪܢܣܐ ܕܕܝܠܢܝܘܬܐ	arc
item	ܨܚܚܐ ܡܬܛܒܥܢܐ	arc
item	ܫܘܚܠܦ̈ܐ ܕ̈ܡܝܐ	arc
item	ܫܘܚܠܦ̈ܐ ܚܕ̈ܬܐ	arc
modified	ܫܘܚܠܦܐ ܐܚܪܝܐ ܕܦܐܬܐ ܗܕܐ ܗܘܐ ܒܣܝܩܘܡ $1, $1.	arc
jump	ܫܘܪ ܠ:	arc
edit	ܫܚܠܦ	arc
item	ܫܚܠܦ	arc
menu	ݙکھالے	skr-arab
fold	ݙیکھاؤ	skr-arab
item	ހާއްސަ ޞަފްޙާތައް	dv
menu	ހިޔާލުފުޅުތައް	dv
jump	ހޯއްދަވާ	dv
search	ހޯއްދަވާ	dv
item	ބަހުސް	dv
item	ކޮންމެވެސް ޞަފްޙާއެއް	dv
menu	އަމިއްލަ	dv
footer	އަމިއްލަވަންތަ ސިޔާސަތު	dv
footer	އިއުލާނުތައް	dv
edit	އުނިއިތުރު ގެންނަވާ	dv
item	އުނިއިތުރު ގެންނަވާ	dv
item	އެހީ	dv
languages	އެހެނިހެން ބަސްބަހުން	dv
item	އެންމެ ފަހުގެ ބަދަލުތައް	dv
item	ވަދެވަޑައިގަންނަވާ	dv
tagline	ވިކިޕީޑިއާ އިން$s	dv
item	މައި ޞަފްޙާ	dv
main-page	މައި ޞަފްޙާ	dv
modified	މި ޞަފްހާ އަށް އެންމެ ފަހުން ބަދަލެއް ގެނެވިފައިވަނީ $1، $1 ގައެވެ.	dv
item	މިއާ ގުޅެނީ ކޮންއެއްޗެއް	dv
redirect-page	މިސްރާބުވަނީ:	dv
contents	ފިހުރިސްތު	dv
jump	ފުންމަވާ:	dv
fold	ފޮރުއްވާ	dv
hidden-categories	ފޮރުވިފައިވާ ޤިސްމު	dv
hidden-categories	ފޮރުވިފައިވާ ޤިސްމުތައް	dv
fold	ދައްކަވާ	dv
item	ދާއިމީ ފާލަން	dv
language	ދިވެހިބަސް	dv
item	ގުޅުންހުރި ބަދަލުތައް	dv
jump	ސަމުގާ	dv
menu	ސަމުގާ	dv
menu	ސާމާނު	dv
item	ޗާޕަށްފަހި ނުސްހާ	dv
special-tab	ޚާއްސަ ޞަފްޙާ	dv
redirect-page	ޞަފްޙާގެ މިސްރާބު އައުކުރައްވާ	dv
item	ޞަފްޙާގެ ތާރީޚް	dv
categories	ޤިސްމު	dv
categories	ޤިސްމުތައް	dv
edit	ߊ߬ ߛߎ߲ ߡߊߦߟߍ߬ߡߊ߲߬	nqo
retrieved	ߊ߬ ߟߊߛߐ߬ߘߐ߲߫ ߦߊ߲߬ "$1"	nqo
redirect-page	ߊ߬ ߟߊߞߎ߲߬ߛߌ߲߫ ߞߊߕߙߍ߬:	nqo
item	ߊ߬ ߡߊߦߟߍ߬ߡߊ߲߫	nqo
edit	ߊ߬ ߡߊߦߟߍ߬ߡߊ߲߬	nqo
jump	ߊ߬ ߢߌߣߌ߲߫	nqo
fold	ߊ߬ ߢߡߊߘߏ߲߰	nqo
menu	ߊ߬ ߦߋ߫	nqo
jump	ߌ ߖߎߙߊ߲߫ ߛߏ߲߯ߓߊߟߌ ߘߐ߫	nqo
jump	ߌ ߖߎߙߊ߲߫ ߢߌߣߌ߲ߠߌ߲ ߘߐ߫	nqo
item	ߌ ߜߊ߲߬ߞߎ߲߬	nqo
language	ߒߞߏ	nqo
item	ߓߍ߲߬ߛߋ߲߬ߡߊ߫ ߞߐߜߍ	nqo
main-page	ߓߏ߬ߟߏ߲߬ߘߊ	nqo
item	ߓߏ߬ߟߏ߲߬ߘߊ ߞߐߜߍ	nqo
jump	ߕߊ߯ ߞߊߕߙߍ߬:	nqo
footer	ߖߊ߬ߛߙߋ߬ߡߊ߬ߟߊ	nqo
menu	ߖߐ߯ߙߊ߲ ߠߎ߬	nqo
item	ߘߊߘߐߖߊߥߏ	nqo
footer	ߘߎ߲߬ߘߎ߬ߡߊ߬ ߓߘߍߓߘߍߟߌ	nqo
menu	ߘߎ߲߬ߘߎ߬ߡߊ߬ ߖߐ߯ߙߊ߲ ߠߎ߬	nqo
item	ߘߐ߬ߝߐ ߡߊߝߟߍ߫	nqo
jump	ߛߏ߲߯ߓߊߟߌ	nqo
menu	ߛߏ߲߯ߓߊߟߌ	nqo
menu	ߛߏ߲߯ߓߊߟߌ߫ ߟߐ߬ߥߟߊ	nqo
item	ߛߘߌ߬ߜߋ߲ ߢߎ߬ߡߊ߲߬ ߠߎ߬ ߦߋ߫ ߦߊ߲߬	nqo
item	ߛߘߌ߬ߜߋ߲߬ ߓߟߏߕߍ߰ߓߊߟߌ	nqo
footer	ߞߊ߬ ߓߍ߲߬ $s ߡߊ߬	nqo
languages	ߞߊ߲߫ ߜߘߍ ߟߎ߬ ߘߐ߫	nqo
modified	ߞߐߜߍ ߣߌ߲߬ ߡߊߦߟߍ߬ߡߊ߲߬ ߟߊߓߊ߲ ߞߍ߫ ߘߊ߫ $1 ߟߋ߬ ߟߊ߫߸ $1 ߡߊ߬.	nqo
special-tab	ߞߐߜߍ߫ ߞߙߍߞߙߍߣߍ߲	nqo
item	ߞߐߜߍ߫ ߞߙߍߞߙߍߣߍ߲ ߠߎ߬	nqo
redirect-page	ߞߐߜߍ߫ ߟߊߞߎ߲߬ߛߌ߲߬ߣߍ߲	nqo
contents	ߞߣߐߘߐ	nqo
item	ߡߊ߬ߘߍ߬ߡߍ߲߬ߠߌ	nqo
item	ߡߊ߬ߦߟߍ߬ߡߊ߲߬ߠߌ߲ ߜߋ߲߬ߞߘߎ߬ߡߊ ߟߎ߬	nqo
item	ߡߊ߬ߦߟߍ߬ߡߊ߲߬ߠߌ߲߬ ߞߐ߯ߟߕߊ ߟߎ߬	nqo
search	ߢߌߣߌ߲ߠߌ߲	nqo
categories	ߦߌߟߡߊ $nߟߎ߬	nqo
item	ߦߌߟߡߊ ߜߌ߬ߙߌ߲߬ߘߌ߬ߕߊ	nqo
hidden-categories	ߦߌߟߡߊ߫ $1 ߢߡߊߘߏ߲߰ߣߍ߲ ߠߎ߬	nqo
hidden-categories	ߦߌߟߡߊ߫ $1 ߢߡߘߏ߲߰ߣߍ߲	nqo
categories	ߦߌߟߡߊ߫ $nߟߎ߬	nqo
fold	ߦߌ߬ߘߊ߬ߟߌ	nqo
language	अंगिका	anp
modified	अंतिम बार $1 को $1 बजे संपादित किया गया	hi
item	अट्रेंडम पन्ना	bho
jump	अत्र गम्यताम्:	sa
redirect-page	अत्र पुनर्निर्देशितम्:	sa
menu	अधिक	hi
item	अधिक जानें	hi
footer	अनाधिकार घोषणा	mai
contents	अनुक्रमणिका	mr
redirect	अनुप्रेषण का लक्ष्य:	hi
redirect-page	अनुप्रेषण का लक्ष्य:	hi
redirect-page	अनुप्रेषण पन्ना	bho
redirect	अनुप्रेषण पृष्ठ	hi
redirect-page	अनुप्रेषण पृष्ठ	bgc,hi
redirect-page	अनुप्रेषित पानो	dty
redirect-page	अनुप्रेषित पृष्ठ	ne
redirect-page	अनुप्रेषित पृष्ठ:	ne
redirect-page	अनुप्रेषित:	bho
edit	अनुभाग सम्पादित करें: $1	hi
edit-page	अनुमति त्रुटि	hi
item	अनेन सह सम्बद्धाः	sa
contents	अन्तर्विषयाः	sa
menu	अन्य परियोजनाएँ	hi
languages	अन्य भाषासभमे	mai
languages	अन्य भाषाहरूमा	ne
languages	अन्याभिः भाषाभिः	sa
search	अन्विष्यताम्	sa
jump	अन्वेषण	ne
menu	अन्वेषण	ne
jump	अन्वेषणमा जानुहाेस्	ne
jump	अन्वेषणम्	sa
search	अन्वेसना	pi
item	अलीकडील बदल	mr
language	अवधी	awa
menu	अवलोकन गरऽ	dty
menu	अवलोकनहरू	ne
item	अविशिष्ट लेख	mr
item	अव्यवस्थित पृष्ठ	mai
footer	अस्विकारोक्तिहरू	ne
footer	अस्विकारोक्तीन	dty
footer	अस्वीकरण	anp,awa,bgc,hi,mag
item	अहम सफ़ॖ	ks-deva
item	आदार	gom-deva
edit-notice	आप इस पृष्ठ का स्रोत देख सकते हैं और इसकी प्रतिलिपि बना सकते हैं।$1	hi
missing-page	आप ऐसे पृष्ठ पर आए हैं जो अभी तक बनाया नहीं गया है।$1	hi
notice	आपके लिए $1 है ($1)।	hi
notice	आपके लिए $1 हैं ($1)।	hi
notice	आपके वार्ता पृष्ठ पर नए संदेश प्राप्त हुए हैं	hi
edit-notice	आपको $1 की अनुमति नहीं है, निम्नलिखित कारण से:$1	hi
edit-notice	आपको $1 की अनुमति नहीं है, निम्नलिखित कारणों से:$1	hi
languages	आरू भासा मँ	anp
main-page	आहम सफ़ा	ks-deva
modified	इ पन्ना कय पिछला बदलाव $1 कय $1 बजे भवा रहा।	awa
languages	इतर भाषांत	mr
item	इतिहास	hi
item	इतिहास तकऽ	dty
item	इतिहास देखा जाय	awa
item	इतिहास देखी	mag,mai
item	इतिहास देखीं	bho
item	इतिहास देखें	hi
item	इतिहास देखौ	anp
item	इतिहास नै देखें	bgc
item	इतिहास पळेयात	gom-deva
item	इतिहास पहा	mr
item	इतिहास रङ्चिने	kip
item	इतिहास स्वयादिसँ	new
item	इतिहास हेर्नुहोस्	ne
item	इतिहासः दृश्यताम्	sa
item	इत्यास हेरा	gbm
languages	इस $s पर भाषा की कड़ियाँ पृष्ठ के ऊपर की तरफ लेख के शीर्षक के पास हैं। ऊपर जाएँ।	hi
backlink	इस तक ऊपर जायें:	hi
modified	इस पन्ना को आखरी-बर बदलाव $1 को $1 बजे नै हुऔ थो।	bgc
file-page	इस पूर्वावलोकन का आकार: $1।	hi
modified	इस पृष्ठ का पिछला बदलाव $1 को $1 बजे हुआ था।	hi
edit	इस पृष्ठ की भूमिका सम्पादित करें।	hi
history-page	इस पृष्ठ के लिए लॉग्स देखें	hi
item	इस पृष्ठ को उद्धृत करें	hi
item	इस पृष्ठ पर जानकारी	hi
edit-page	इस पृष्ठ पर ध्यान रखें	hi
edit-notice	इस पृष्ठ पर प्रयुक्त साँचा:	hi
edit-notice	इस पृष्ठ पर प्रयुक्त साँचें:	hi
category-page	इस श्रेणी में इस समय कोई पृष्ठ या मीडिया नहीं हैं।	hi
file-page	इससे बड़ा रेसोल्यूशन उपलब्ध नहीं हैं।	hi
item	इहाँ का जुड़ल बा	bho
modified	ई पन्ना क पिछलौ परिवर्तन $1 क $1 बजे होलौ छेलै।	anp
modified	ई पन्नाके नवीनतम परिवर्तन $1 के $1 बजे भेल ।	mag
modified	ई पृष्ठक नवीनतम परिवर्तन $1 कें $1 बजे भेल छल।	mai
edit	उगम बदल	gom-deva
footer	उत्तरदायित्वास नकार	mr
item	उद्धृत करें	hi
menu	उपकरण	anp,hi,mag,mai
menu	उपकरणहरू	ne
menu	उपकरणानि	sa
footer	उपलब्ध सामग्री $1 के अधीन है जब तक अलग से उल्लेख ना किया गया हो।	hi
category-page	उपश्रेणियाँ	hi
special-page	उपसर्ग अनुसार पृष्ठ	hi
jump	उरे-नी जाएँ:	bgc
backlink	ऊपर जायें	hi
item	एतय कोन लिङ्क अछि	mai
jump	एतय जाए:	mai
modified	एह पन्ना पर आखिरी बेर संपादन $1 के $1 बजे भइल रहल।	bho
missing-page	ऐसा कोई विशेष पृष्ठ नहीं है	hi
menu	औज़ार	ks-deva
menu	औजार	bgc,bho
menu	औजार कय बक्सा	awa
menu	औजारअन	dty
languages	और भषाअनमी	dty
redirect-page	क अनुप्रेषित:	anp
item	कड़ियाँ	hi
item	कड़ी	mag
item	कड़ी सिनी	anp
item	कवनो एक पन्ना	awa
redirect-page	कऽ अनुप्रेषित:	mai
item	कांह ति सफ़ॖ	ks-deva
item	कुरणिकाआनी	dty
language	कॉशुर	ks-deva
language	कॉशुर / کٲشُر	ks
file-page	कोई भी ऐसा पृष्ठ नहीं है जो इस चित्र का प्रयोग कर रहा हो।$1	hi
item	कोय्यो पन्ना	anp
fold	क्यनादिसँ	new
item	क्रमरहित पन्ना	dty
menu	क्रियाएँ	hi
item	खँलाबँला	new
item	खंयचेंय पान	gom-deva
missing-page	खराब शीर्षक	hi
item	ख़ास सफ़ॖ	ks-deva
menu	खाजगी साधनां	gom-deva
item	खाता बनाएँ	hi
item	खाता में प्रवेश	bho
item	खास पन्ना	awa,bho
item	खास पन्नाअन	dty
special-tab	खास पानो	dty
jump	खाेजमा जानुहाेस्	ne
jump	खोज	mai
search	खोज	bho,mag
jump	खोज प जा	anp
jump	खोज पर जाएँ	hi
jump	खोज पर जायी	mag
special-page	खोज परिणाम	hi
jump	खोजऽ	dty
jump	खोजा जाय	awa
search	खोजा जाय	awa
jump	खोजी	mag
search	खोजी	dty
jump	खोजीं	bho
jump	खोजें	hi
search	खोजें	hi
jump	खोजौ	anp
search	खोजौ	anp
jump	खोज्नुहोस्	ne
search	खोज्नुहोस्	ne
hidden-categories	गुप्त पुचः	new
hidden-categories	गुप्त पुचःतः	new
footer	गुप्तता नीती	mr
footer	गुप्ततायेचें धोरण	gom-deva
item	गुमनाम	hi
language	गोंयची कोंकणी	gom-deva
language	गोंयची कोंकणी / Gõychi Konknni	gom
footer	गोपनियता नीति	dty,ne
footer	गोपनीयता नीति	anp,awa,bgc,bho,hi,mag
footer	गोपनीयता-नीति	pi
footer	गोपनीयताक नियम	mai
footer	गोपनीयतानीतिः	sa
hidden-categories	गोपितः वर्गः	sa
hidden-categories	गोपिताः वर्गाः	sa
fold	गोप्यताम्	sa
item	ग्वहालि	new
item	घर	hi
menu	घुमाई	awa
jump	घूमब फिरब	awa
history-page	चयनित अवतरणों की तुलना करें	hi
item	चर्चा	anp,awa,mag,mr,sa
file-page	चित्र का इतिहास	hi
file-page	चित्र का उपयोग	hi
file-page	चित्र पुराने समय में कैसी दिखती थी यह जानने के लिए दिनांक/समय पर क्लिक करें।$1	hi
error	चेतावनी: प्रदर्शित शीर्षक "$1" पूर्व दिखाए गए शीर्षक "$1" पर छा रहा है।	hi
error	चेतावनी: साँचे जुड़ने की सीमा पार हो चुकी है।	hi
item	छगु च्वसुइ येंकादिसं	new
item	छापण लायक संस्करण	bgc
item	छापण्यायोग्य आवृत्ती	mr
item	छापने योग्य संस्करण	hi
item	छापपायोग्य आवृत्ती	gom-deva
item	छापय लायक संस्करण	awa
item	छापे जुकूत संस्करण	mag
item	छापे लायक वर्शन	bho
item	छापें	hi
item	छापै योग्य संस्करण	anp
item	छाप्द मिल्ल्या संस्करण	dty
item	छाप्नयोग्य संस्करण	ne
fold	छिपाईं	bho
fold	छिपाएँ	hi
hidden-categories	छिपावल गइल श्रेणी	bho
hidden-categories	छिपावल गइल श्रेणी सब	bho
fold	छिपावें	bgc
hidden-categories	छुपाई हुई श्रेणियाँ	hi
hidden-categories	छुपाई हुई श्रेणी	hi
fold	छुपाएँ	hi
fold	छोटा करें	hi
categories	ज़ऻच़	ks-deva
categories	ज़ाथ	ks-deva
search	जाएँ	hi
item	जारिमिन नाय	brx
menu	ज्याब्व सन्दुक	new
edit-page	झलक दिखाएँ	hi
footer	डिस्क्लेमर्स	new
language	डोटेली	dty
jump	ढुढें	bgc
search	ढुढें	bgc
edit	तब्दील	ks-deva
search	ताकी	mai
item	तुक्के सी चुनो हुओ पन्नो	bgc
item	थन छु स्वाई	new
jump	थन झासँ:	new
menu	दर्शनानि	sa
menu	दर्शाव	anp,awa,mai
fold	दर्श्यताम्	sa
fold	दाखयात	gom-deva
fold	दाखवा	mr
menu	दिक्चालन यादी	mr
menu	दिक्चालन सूची	awa,mai
fold	दिखाएँ	bgc,hi
jump	दिशा बदलुंक उडकी मार	gom-deva
jump	दिशा-नियंत्रण	gom-deva
menu	दिशा-नियंत्रण	gom-deva
menu	दिशा-नियंत्रण सूची	gom-deva
menu	दिशानिर्देशक सूची	anp
footer	दुबिस्ता नियम	new
languages	दुसरी भाषा में	bho
languages	दुसरे भाषा मा	awa
languages	दूसरी भाषा मेै	bgc
languages	दूसरी भाषाओं में	hi
menu	दृष्टी	gom-deva
menu	दृष्ये	mr
fold	देखाउनुहोस्	ne
fold	देखाबी	mai
fold	देखाबौ	anp
fold	देखावा	awa
fold	देखावी	mag
fold	देखीं	bho
item	देखें	hi
languages	दोसर भाषामे	mag
fold	धेकाउन्या	dty
item	ध्यान रखें	hi
item	ध्यान हटाएँ	hi
item	ध्यानसूची	hi
item	ध्वायेज्युगु संस्करण	new
item	न बदलण आळी कड़ी	bgc
item	नँवा बदलाव	awa
item	नए पृष्ठ	hi
item	नकतिनिया हिसुझ्वः	new
menu	नज़ारें	bgc
old-revision	नया अवतरण →	hi
item	नया विषय	hi
item	नयाँ परिवर्तनहरू	ne
item	नवि तब्दीलि	ks-deva
footer	नामंजूरी	bho
menu	नामस्थान	hi
item	निकट	hi
menu	निजी औज़ार	ks-deva
menu	निजी औजार	bho
menu	निजी ज्याब्व	new
special-page	नीचे दिए हुए पृष्ठों पर $1 की कड़ियाँ हैं:$1	hi
menu	नीजी औजारें	bgc
hidden-categories	नुकाएल श्रेणी	mai
hidden-categories	नुकाएल श्रेणीसभ	mai
fold	नुकाबी	mai
fold	नुकाबौ	anp
hidden-categories	नुकैलौ श्रेणी	anp
hidden-categories	नुकैलौ श्रेणी सीनी	anp
item	नूतनपरिवर्तनानि	sa
language	नेपाल भाषा	new
language	नेपाली	ne
jump	नेविगेशन	bho
menu	नेविगेशन	bho
jump	नेविगेशन प जा	anp
jump	नेविगेशन पर जाएँ	hi
menu	नेविगेशन मेनू	bho,dty
menu	नैविगेशन मेन्यू	hi
item	नौला फेरबदली	dty
footer	न्हयकारणी	gom-deva
difference	पंक्ति $1:	hi
footer	पच्चाक्खानं	pi
redirect-page	पठाएको पाना:	dty
item	पढ़ें	hi
menu	पथप्रदर्शन	dty
menu	पथप्रदर्शन विकल्प	ne
item	पन्ना सँ जुड़लौ परिवर्तन	anp
item	पन्ना से सम्बन्धित बदलाव	awa
item	पन्ने ती जुड़ा बदलाव	bgc
item	पमुख पत्त	pi
main-page	पमुख पत्त	pi
item	परियोजना पृष्ठ	hi
menu	परिवहन	new
redirect-page	पान परतून निर्देशीत करचें	gom-deva
language	पालि	pi
categories	पुचः	new
categories	पुचःतः	new
redirect-page	पुन: निर्देशित पन्ना	anp
redirect-page	पुनर्निर्देश करा जाय:	awa
redirect-page	पुनर्निर्देश पन्ना	awa
redirect-page	पुनर्निर्देशन पन्ना	mag
redirect-page	पुनर्निर्देशनाचे पान	mr
redirect-page	पुनर्निर्देशित :	mag
redirect-page	पुनर्निर्देष्टपृष्ठम्	sa
item	पुरानी दिखावट पर जाएँ	hi
file-page	पूर्वावलोकन $1 का आकार $1 फ़ाइल: $1	hi
item	पृष्ठ	hi
item	पृष्ठ "$1" पर वापस जाएँ।	hi
item	पृष्ठ इतिहास	hi
menu	पृष्ठ औजार	hi
menu	पृष्ठ कार्य	hi
item	पृष्ठ की जानकारी	hi
special-page	पृष्ठ जानकारी	hi
redirect-page	पृष्ठ पुनर्निर्देशित करी	mai
item	पृष्ठ लॉग	hi
edit-page	पृष्ठ सहेजें	hi
special-page	पृष्ठ सुरक्षा	hi
item	पृष्ठ से जुड़े बदलाव	hi
item	पृष्ठसम्बद्धानि परिवर्तनानि	sa
footer	प्रत्याख्यानम्	sa
menu	प्रदर्शन	hi,mag
item	प्रधान पन्ना	awa,bgc
main-page	प्रधान पन्ना	awa,bgc
item	प्रविश्यताम्	sa
item	प्रवेश (लग ईन)	dty
item	प्रवेश करहू	mag
item	प्रवेश करा(लॉग इन करा)	mr
item	प्रवेश गर्नुहोस्	ne
retrieved	प्राप्ति स्थल "$1"	mai
item	प्रिन्ट करबा योग्य	mai
item	फ़ाइल	hi
item	फ़ाइल अपलोड करें	hi
missing-page	फ़िलहाल इस पृष्ठ पर कोई सामग्री नहीं है।$1	hi
edit	बदल	gom-deva
item	बदल	gom-deva
edit-page	बदलाव दिखाएँ	hi
edit-page	बदलाव प्रकाशित करें	hi
edit-page	बदलाव सहेजें	hi
item	बनाएँ	hi
item	बातचीत	bho
menu	बिबिध रूप	bho
item	बिशेषपन्ना	mag
contents	बिषयसूची	mag
contents	बिसयसूची	bho
item	बेतरतीब	hi
item	बेतरतीब पृष्ठ	hi
menu	भाषा का प्रकार बदलें	hi
languages	भाषाएँ	hi
languages	भाषाएँ जोड़ें	hi
item	भासाभास	gom-deva
language	भोजपुरी	bh,bho
jump	भ्रमण	anp,mag,mai
menu	भ्रमण	anp,mag
jump	भ्रमण गरऽ	dty
item	मदति	mai
item	मदथ	ks-deva
item	मदद	awa,bgc,bho
item	मद्दत	dty
language	मराठी	mr
item	मलाई कुनै एक लेख देखाउनुहोस्	ne
jump	मार्गदर्शन	bgc,hi
menu	मार्गदर्शन	bgc,hi
menu	मार्गनिर्देशन मेन्यू	bgc
jump	मालादिसँ	new
search	मालादिसँ	new
item	मीडियाविकि के बारे में सहायता	hi
item	मुखपृष्ठ	anp,hi,mr
main-page	मुखपृष्ठ	hi,mr
item	मुखेल पान	gom-deva
main-page	मुखेल पान	gom-deva
item	मुख्य पन्ना	bho,dty
main-page	मुख्य पन्ना	bho,dty
item	मुख्य पृष्ठ	ne
main-page	मुख्य पृष्ठ	anp,ne
menu	मुख्य मेनू खोलें	hi
menu	मुख्य मेन्यू	hi
item	मुख्यपन्ना	mag
main-page	मुख्यपन्ना	mag
item	मुख्यपृष्ठम्	sa
main-page	मुख्यपृष्ठम्	sa
item	मुद्रणयोग्यं संस्करणम्	sa
item	मू पौ	new
main-page	मू पौ	new
file-page	मूल चित्र	hi
special-page	मूल जानकारी	hi
file-page	मेटाडेटा	hi
languages	मेमेगु भाषाय्	new
language	मैथिली	mai
tagline	मैथिली $s सँ	mai
item	मॉड्यूल	hi
item	यदिच्छकपिट्ठं	pi
jump	यसमा जानुहोस्:	ne
edit-page	यह एक छोटा संपादन है	hi
viewed	यह पृष्ठ $n बार देखा गया है।	hi
languages	यह पृष्ठ अन्य भाषाओं में उपलब्ध नहीं है।	hi
file-page	यह पृष्ठ इस चित्र का इस्तेमाल करता है:$1	hi
file-page	यह पृष्ठ इस चित्र का इस्तेमाल करते हैं:$1	hi
viewed	यह पृष्ठ एक बार देखा गया है।	hi
file-page	यह फ़ाइल $1 से है और अन्य परियोजनाओं द्वारा भी प्रयोग की जा सकती है।$1	hi
jump	यहँ जावा जाय:	awa
item	यहाँ के जोडिन्छ	ne
jump	यहाँ जाएँ:	hi
jump	यहाँ जाएँ: मार्गदर्शन, खोजें	hi
modified	या पानातील शेवटचा बदल $1 रोजी $1 वाजता केला गेला.	mr
item	या पृष्ठासंबंधीचे बदल	mr
item	याँखाइ कि जोणीन्छ	dty
item	यादृच्छिक पन्ना	mag
item	यादृच्छिकं पृष्ठम्	sa
missing-page	ये पन्ना अभी तक बनाया नहीं गया है।	hi
item	येथे काय जोडले आहे	mr
jump	येथे जा:	mr
redirect-page	येथे पुनर्निर्देशित करा:	mr
modified	यै पन्नालाई छाड्डीबार $1मी $1 बजे सम्पादन गरियाऽ थ्यो।	dty
jump	यैमी फट्टाक:	dty
modified	यो पृष्ठलाई अन्तिमपटक $1, $1 मा परिवर्तन गरिएको थियो।	ne
item	योगदान	hi
special-page	योगदान खोजें	hi
item	योर क्याह छु यिवान	ks-deva
item	लगक परिवर्तनसभ	mai
fold	लपवा	mr
hidden-categories	लपविलेला वर्ग	mr
hidden-categories	लपविलेले वर्ग	mr
fold	लिपयात	gom-deva
hidden-categories	लिपिल्लें वर्ग	gom-deva
hidden-categories	लुकाइएका श्रेणी	ne
hidden-categories	लुकाइएका श्रेणीहरू	ne
fold	लुकाउनुहोस्	ne
fold	लुकाउन्या	dty
hidden-categories	लुकाएल श्रेणी	mag
hidden-categories	लुकाएल श्रेणीसभ	mag
hidden-categories	लुकाया श्रेणी	dty
hidden-categories	लुकायाका श्रेणीहरू	dty
fold	लुकावी	mag
hidden-categories	लुकुवावल श्रेणिन् कुल	awa
hidden-categories	लुकुवावल श्रेणी	awa
fold	लुकुवावा	awa
item	लॉग	hi
item	लॉग इन	anp,awa
item	लॉग इन नहीं किया है	hi
item	लॉग-आउट करें	hi
menu	लॉग-आउट किए गए संपादकों के लिए पृष्ठ	hi
item	लॉग-इन	bgc
item	लॉग-इन करें	hi
item	लॉग-इन करें / खाता बनाएँ	hi
item	लॉग-इन नहीं किया है	hi
item	वरीयताएँ	hi
item	वरे कुनसी कड़ियाँ सीं	bgc
redirect-page	वरै अनुप्रेषण करें:	bgc
categories	वर्ग	gom-deva,mr
categories	वर्गः	sa
categories	वर्गाः	sa
old-revision	वर्तमान अवतरण	hi
item	वार्ता	hi
item	वार्तालाप	mai,ne
menu	विकि औजार	hi
item	विचार-विमर्श	bgc
contents	विशय सुची	gom-deva
special-tab	विशेश पान	gom-deva
item	विशेश पानां	gom-deva
special-tab	विशेष	new
item	विशेष पन्ना	anp
special-tab	विशेष पन्ना	awa,bgc
item	विशेष पन्नासभ	mai
item	विशेष पन्ने	bgc
item	विशेष पृष्ठ	hi
item	विशेष पृष्ठहरू	ne
item	विशेष पृष्ठे	mr
special-tab	विशेषपृष्ठम्	sa
item	विशेषपृष्ठानि	sa
item	विषय जोड़ें	hi
contents	विषय सूची	anp,awa
contents	विषय सूचीसभ	mai
contents	विषयसूची	dty,hi,ne
fold	विषयसूची को टॉगल करें	hi
item	विषेश पौत:	new
fold	विस्तृत करें	hi
menu	वैयक्तिक औज़ार	awa
menu	वैयक्तिक साधने	mr
menu	वैयक्तिकोपकरणानि	sa
menu	व्यक्तिगत उपकरण	anp,hi,mag
menu	व्यक्तिगत उपकरणसभ	mai
menu	व्यक्तिगत औजारअन	dty
menu	व्यक्तिगत औजारहरू	ne
item	शाश्वत दुवा	mr
fold	शुरुआत	hi
jump	शोध	mr
search	शोधा	mr
categories	श्रेणिन्	awa
categories	श्रेणियाँ	bgc,hi
item	श्रेणियाँ	hi
hidden-categories	श्रेणियाँ ओट मै	bgc
categories	श्रेणी	anp,awa,bgc,bho,dty,hi,mag,mai,ne
item	श्रेणी	hi
hidden-categories	श्रेणी ओट मै	bgc
categories	श्रेणी सिनी	anp
categories	श्रेणीन	dty
categories	श्रेणीसभ	bho,mag,mai
categories	श्रेणीहरू	ne
edit	श्रोत सर्सिने	kip
item	संदेश	hi
edit	संपादन	anp,mr
item	संपादन	mr
edit	संपादन करीं	bho
item	संपादन करीं	bho
item	संपादन करौ	anp
edit-notice	संपादन या दूसरे कार्यों को रोकने के लिए इस पृष्ठ को सुरक्षित किया गया है।$1	hi
edit	संपादित करें	hi
item	संबंदीत बदल	gom-deva
item	संबंधित बदलाव	bho
menu	संस्करण	hi
language	संस्कृतम्	sa
item	सज्जोजातानि परिवत्तनानि	pi
jump	सञ्चरण पर जायी	mag
jump	सञ्चरणम्	sa
menu	सञ्चरणम्	sa
menu	सञ्चरणावलि	mag
menu	सञ्चरणावलिः	sa
menu	सञ्चार	mai
item	सत्रान्त	hi
item	सत्रारंभ	gom-deva
item	सदस्य द्वारा योगदान	hi
menu	सदस्य नेविगेशन	hi
item	सदस्य पृष्ठ	hi
menu	सदस्य पृष्ठ औजार	hi
menu	सदस्य मेन्यू	hi
item	सदस्य वार्ता	hi
jump	सदा खातीर उडकी मार	gom-deva
item	सदांकाळ दुवो	gom-deva
error	सन्दर्भ त्रुटि: $1	hi
item	सभी पृष्ठ	hi
edit	सम्पादन	awa,bgc,dty,new
item	सम्पादन	awa,bgc,dty,hi,mag,mai,new
special-page	सम्पादन इतिहास	hi
edit	सम्पादन करी	mai
edit	सम्पादन गर्नुहोस्	ne
item	सम्पादन गर्नुहोस्	ne
edit-notice	सम्पादन सहायता	hi
edit	सम्पादित करी	mag
edit	सम्पादित करें	hi
item	सम्पादित करें	hi
edit	सम्पादेतु	pi
edit	सम्पाद्यताम्	sa
item	सम्पाद्यताम्	sa
item	सम्प्रवेश	mai
item	सम्बन्धित परिवर्तन	mag,mai
item	सम्बन्धित परिवर्तनहरू	ne
item	सम्बन्धित फेरबदल	dty
item	सम्भासनं	pi
main-page	सम्मुख पन्ना	mai
item	सम्मुख पृष्ठ	mai
item	सहयोग	ne
item	सहायता	anp,hi,mag,pi
item	सहायता पृष्ठ	hi
item	साँचा	hi
menu	साइट	hi
menu	साइडबार को टॉगल करें	hi
fold	साइडबार पर जाएँ	hi
menu	साधनां	gom-deva
menu	साधने	mr
contents	सामग्री	bgc,hi
jump	सामग्री पर जाएँ	hi
item	सामुदायिक प्रवेशद्वार	hi
edit-notice	सावधान: आपने लॉग-इन नहीं किया है।$1	hi
item	साहाय्य	mr
item	साहाय्यम्	sa
jump	सीधे इहाँ जाईं:	bho
jump	सुचालन	mr
menu	सुचालन	mr
fold	सुचुकादिसँ	new
item	सुरक्षित करें	hi
item	सेटिंग्स	hi
jump	सोद	gom-deva
search	सोद	gom-deva
error	स्क्रिप्ट त्रुटि: $1	hi
item	स्थाई कड़ी	bho
item	स्थानांतरण	hi
item	स्थानांतरित करें	hi
item	स्थायिपरिसन्धिः	sa
item	स्थायी कड़ी	anp,awa,hi,mag
item	स्थायी कडी	dty,ne
item	स्थायी लिङ्क	mai,new
edit	स्रोत देखें	hi
item	स्रोत देखें	hi
edit	स्रोत संपादित करा	mr
edit	स्रोत संपादित करीं	bho
edit	स्रोत सम्पादन	dty
edit	स्रोत सम्पादन करा	gbm
edit	स्रोत सम्पादन गर्नुहाेस्	ne
edit	स्रोत सम्पादित करी	mag,mai
edit	स्रोत सम्पादित करें	bgc,hi
item	स्रोत सम्पादित करें	hi
edit	स्रोत सम्पादित करैं	awa
edit	स्रोत सम्पादित करौ	anp
edit	स्रोतः सम्पाद्यताम्	sa
item	हटाएँ	hi
redirect-page	हांगां पुनर्निर्देशित:	gom-deva
item	हाका कितें जोडता	gom-deva
item	हाल की घटनाएँ	hi
special-page	हाल के परिवर्तन संबंधी विकल्प	hi
item	हाल के बदलाव	bho
item	हाल मँ होलौ बदलाव	anp
item	हाल में हुए बदलाव	hi
item	हाल मै हुआ बदलाव	bgc
item	हालके परिवर्तन	mag
item	हालींचे बदल	gom-deva
item	हिँया का जोडान अहै	awa
language	हिन्दी	hi
jump	हिन्ने जा:	anp
jump	हियाँ जायी :	mag
jump	हुपून वचात:	gom-deva
modified	हें पान शेवटीं $1 दिसा, $1 वोरांचोर बदलेलें.	gom-deva
languages	हेर भासांनी	gom-deva
item	অজানা পাতা	bn
item	অজানা যেকোনো পাতা	bn
hidden-categories	অদৃশ্য শ্ৰেণী	as
hidden-categories	অদৃশ্য শ্ৰেণীসমূহ	as
file-page	অধি-উপাত্ত	bn
menu	অনিবন্ধিত সম্পাদকের জন্য পাতা	bn
edit	অনুচ্ছেদ সম্পাদনা: $1	bn
edit-page	অনুমতি ত্রুটি	bn
jump	অনুসন্ধান	bn
search	অনুসন্ধান	bn
jump	অনুসন্ধানে চলুন	bn
special-page	অনুসন্ধানের ফলাফল	bn
menu	অন্যান্য প্রকল্পে	bn
languages	অন্যান্য ভাষাসমূহ	bn
item	অপসারণ	bn
item	অপসারণ করুন	bn
item	অবদান	bn
special-page	অবদানসমূহের জন্য অনুসন্ধান	bn
language	অসমীয়া	as
item	অ্যাকাউন্ট তৈরি করুন	bn
item	অ্যাটম	bn
item	আকুবালা মিলাপ	bpy
menu	আতিয়ার	bpy
languages	আন ভাষাসমূহত	as
edit-notice	আপনার $1 অনুমতি নেই, যার কারণগুলি হল:$1	bn
edit-notice	আপনার $1 অনুমতি নেই, যার কারণটি হল:$1	bn
notice	আপনার আলাপ পাতায় আপনার জন্য নতুন বার্তা এসেছে	bn
notice	আপনি $1 পেয়েছেন ($1)।	bn
edit-notice	আপনি এই পাতাটি দেখতে এবং এর উৎসের অনুলিপি করতে পারেন।$1	bn
missing-page	আপনি এমন একটি পাতার সংযোগ অনুসরণ করছেন, যার অস্তিত্ব নেই।$1	bn
item	আপনি সংযুক্ত নন	bn
item	আপলোড করুন	bn
languages	আরআর ঠারে	bpy
item	আরএসএস	bn
menu	আরও	bn
item	আরও জানুন	bn
item	আলাপ	bn
item	আলোচনা	as,bn
item	আলোচনা যোগ করুন	bn
item	ইতিহাস	bn
item	ইতিহাস চাওক	as
item	ইতিহাস চেইক	bpy
item	ইতিহাস দেখুন	bn
item	ইয়ালৈ থকা সংযোগসমূহ	as
menu	উইকি সরঞ্জামসমূহ	bn
error	উদ্ধৃতি ত্রুটি: $1	bn
category-page	উপবিষয়শ্রেণীসমূহ	bn
backlink	উপরে ফিরে যাওয়া হল	bn
jump	উপরে ফিরে যান	bn
special-page	উপসর্গ সহ সমস্ত পাতা	bn
edit	উৎস দেখুন	bn
item	উৎস দেখুন	bn
edit	উৎস পতানি	bpy
edit	উৎস সম্পাদনা	as,bn
item	উৎস সম্পাদনা	bn
file-page	এই $1 ফাইলের জন্য এই $1 প্রাকদর্শনের আকার: $1।	bn
modified	এই পাতা শেষ সম্পাদিত হয়েছে $1টার সময়, $1 তারিখে।	bn
viewed	এই পাতাটি $n বার দেখা হয়েছে।	bn
languages	এই পাতাটি অন্য কোনো ভাষায় উপলব্ধ নয়।	bn
item	এই পাতাটি উদ্ধৃত করুন	bn
viewed	এই পাতাটি একবার দেখা হয়েছে।	bn
missing-page	এই পাতাটি এখনো তৈরি করা করা হয় নি।	bn
edit-page	এই পাতাটি নজরে রাখুন	bn
edit-notice	এই পাতায় ব্যবহৃত টেমপ্লেট:	bn
edit-notice	এই পাতায় ব্যবহৃত টেমপ্লেটসমূহ:	bn
history-page	এই পাতার জন্য লগগুলো দেখুন	bn
edit	এই পাতার শীর্ষ অনুচ্ছেদ সম্পাদনা করুন	bn
modified	এই পৃষ্ঠাটো শেষবাৰৰ কাৰণে $1 তাৰিখে $1 বজাত সলনি কৰা হৈছিল।	as
file-page	এই প্রাকদর্শনের আকার: $1।	bn
file-page	এই ফাইল ব্যবহার করে এমন কোনো পাতা নেই।$1	bn
file-page	এই ফাইলে অতিরিক্ত কিছু তথ্য আছে।$1	bn
category-page	এই বিষয়শ্রেণীতে বর্তমানে কোনও পাতা বা মিডিয়া ফাইল নেই।	bn
edit-page	এটি একটি অনুল্লেখ্য সম্পাদনা	bn
missing-page	এমন কোনও বিশেষ পাতা নেই	bn
file-page	এর চেয়ে বেশি রেজোলিউশন লভ্য নয়।	bn
redirect-page	এহাত আলথক:	bpy
item	কাছাকাছি	bn
menu	কার্যক্রমসমূহ	bn
redirect-page	কুইপা পাতা	bpy
special-page	কোনো পাতা থেকে $1 পাতায় সংযোগ নেই।$1	bn
item	খাংদা পাতা	bpy
missing-page	খারাপ শিরোনাম	bn
hidden-categories	গুরিসি থাকহান	bpy
hidden-categories	গুরিসি থাকহানি	bpy
footer	গোপনীয়তা নীতি	as
footer	গোপনীয়তার নীতি	bn
jump	চঙদে:	bpy
menu	চা	bpy
item	ছাপানি একরব সংস্করণ	bpy
backlink	ঝাঁপ দিন	bn
backlink	ঝাঁপ দিন:	bn
item	টেমপ্লেট	bn
item	তৈরি করুন	bn
categories	থাক	bpy
categories	থাকহানি	bpy
footer	দাবি বেলানি	bpy
footer	দাবিত্যাগ	bn
footer	দায়লুপ্তি	as
jump	দিকদৰ্শন	as
menu	দিকদৰ্শন	as
jump	দিশা ধরানি	bpy
menu	দিশা-ধরুনী	bpy
menu	দৃষ্টিকোণ	bn
fold	দেখাও	bn
item	দেখুন	bn
fold	দেখুৱাওক	as
fold	দেখুৱাব নালাগে	as
menu	দৰ্শন	as
item	নজর রাখুন	bn
item	নজর সরিয়ে নিন	bn
item	নজরতালিকা	bn
item	নতুন অ্যাকাউন্ট খুলুন	bn
item	নতুন আলোচনা	bn
item	নতুন পাতাসমূহ	bn
menu	নামস্থানসমূহ	bn
item	নামহীন	bn
special-page	নিচের পাতাসমূহ $1 পাতায় সংযুক্ত আছে:$1	bn
menu	নিজস্ব আতিয়ার	bpy
menu	নিজস্ব সরঞ্জামসমূহ	bn
file-page	নিম্নলিখিত $nটি পাতা এই ফাইল ব্যবহার করে:$1	bn
file-page	নিম্নলিখিত পাতাটি এই ফাইল ব্যবহার করে:$1	bn
history-page	নির্বাচিত সংস্করণগুলি তুলনা করুন	bn
jump	নেভিগেশ্যনলৈ যাওক	as
item	পছন্দ	bn
item	পড়ুন	bn
item	পতানি	bpy
edit	পতিক	bpy
item	পয়লা পাতা	bpy
main-page	পয়লা পাতা	bpy
old-revision	পরবর্তী সংস্করণ →	bn
contents	পরিচ্ছেদসমূহ	bn
edit-page	পরিবর্তন প্রকাশ করুন	bn
edit-page	পরিবর্তন সংরক্ষণ করুন	bn
edit-page	পরিবর্তনসমূহ	bn
jump	পরিভ্রমণ	bn
menu	পরিভ্রমণ	bn
menu	পরিভ্রমণ বাছাইতালিকা	bn
jump	পরিভ্রমণে চলুন	bn
jump	পরিভ্রমণে ঝাঁপ দিন	bn
item	পাংলাক	bpy
item	পাতা	bn
item	পাতা উদ্ধৃত করুন	bn
modified	পাতা এহানর লমিলগা পতানিহান $1 তারিখ $1 বাজিত.	bpy
special-page	পাতা বৈশিষ্ট্যসমূহ	bn
edit-page	পাতা সংরক্ষণ করুন	bn
special-page	পাতা সুরক্ষা	bn
item	পাতার ইতিহাস	bn
menu	পাতার কার্য	bn
item	পাতার তথ্য	bn
menu	পাতার সরঞ্জামসমূহ	bn
menu	পার্শ্বদণ্ড দেখান	bn
fold	পার্শ্বদণ্ডে নিন	bn
redirect-page	পুনঃনিৰ্দেশ কৰা হৈছে:	as
redirect-page	পুনঃনিৰ্দেশিত পৃষ্ঠা	as
redirect	পুনর্নির্দেশ পাতা	bn
redirect-page	পুনর্নির্দেশ পাতা	bn
redirect	পুনর্নির্দেশিত হয়েছে:	bn
redirect-page	পুনর্নির্দেশিত হয়েছে:	bn
item	পুরনো চেহারাতে যান	bn
menu	পৃষ্ঠার ক্রিয়া	bn
item	পৃষ্ঠার লগসমূহ	bn
item	প্রকল্প পাতা	bn
item	প্রধান পাতা	bn
main-page	প্রধান পাতা	bn
menu	প্রধান মেনু	bn
menu	প্রধান মেনু খুলুন	bn
item	প্রবেশ করুন	bn
item	প্রবেশ করুন / অ্যাকাউন্ট তৈরি করুন	bn
item	প্রবেশ করেন নি	bn
fold	প্রসারণ	bn
item	প্রস্থান	bn
item	প্রস্থান করুন	bn
edit-page	প্রাকদর্শন	bn
item	প্ৰাসংগিক সালসলনিসমূহ	as
item	প্ৰৱেশ	as
fold	ফংকর	bpy
item	ফাইল	bn
file-page	ফাইলের ইতিহাস	bn
file-page	ফাইলের ব্যবহার	bn
missing-page	বর্তমানে এই পাতায় কোনো লেখা নেই।$1	bn
language	বাংলা	bn
item	বার্তা	bn
menu	বিকল্পসমূহ	bn
item	বিজ্ঞপ্তি	bn
item	বিশেষ পাতা	bn
special-tab	বিশেষ পাতা	bn
item	বিশেষ পাতাসমূহ	bn
special-tab	বিশেষ পাতাহান	bpy
item	বিশেষ পাতাহানি	bpy
special-tab	বিশেষ পৃষ্ঠা	as
item	বিশেষ পৃষ্ঠাসমূহ	as
footer	বিষয়বস্তু $1-এর আওতায় প্রকাশিত যদি না অন্য কিছু নির্ধারিত থাকে।	bn
jump	বিষয়বস্তুতে চলুন	bn
categories	বিষয়শ্রেণী	bn
item	বিষয়শ্রেণী	bn
categories	বিষয়শ্রেণীসমূহ	bn
language	বিষ্ণুপ্রিয়া মণিপুরী	bpy
jump	বিসারা	bpy
search	বিসারিয়া চা	bpy
menu	বুলনর বাসিসিলাতঙ	bpy
item	বেটুপাত	as
main-page	বেটুপাত	as
menu	ব্যক্তিগত সৰঞ্জাম	as
special-page	ব্যবহারকারী $1-এর অবদানসমূহ	bn
item	ব্যবহারকারী আলাপ	bn
item	ব্যবহারকারী পাতা	bn
menu	ব্যবহারকারী মেনু	bn
item	ব্যবহারকারীর অবদান	bn
menu	ব্যবহারকারীর পরিভ্রমণ	bn
menu	ব্যবহারকারীর পাতার সরঞ্জামসমূহ	bn
languages	ভাষা	bn
languages	ভাষা যোগ করুন	bn
menu	ভাষার রূপভেদ পরিবর্তন করুন	bn
languages	ভাষাসমূহ	bn
item	মডিউল	bn
item	মিডিয়াউইকি সম্পর্কে সাহায্য	bn
tagline	মুক্ত বিশ্বকোষ উইকিপিডিয়াত্ত $s	bpy
item	মুদ্রণ করুন	bn
item	মুদ্রণযোগ্য সংস্করণ	bn
item	মুদ্ৰণযোগ্য সংস্কৰণ	as
file-page	মূল ফাইল	bn
contents	মেথেল	bpy
fold	মেথেল আরুম কর	bpy
item	য়্যারী	bpy
jump	যাওক:	as
search	যান	bn
item	যিকোনো পৃষ্ঠা	as
special-page	যে পাতাগুলি থেকে "$1"-এর প্রতি সংযোগ আছে	bn
item	যে পাতাহানিত্ত এহানাত মিলাপ আসে	bpy
file-page	যেকোনো তারিখ/সময়ে ক্লিক করে দেখুন ফাইলটি তখন কী অবস্থায় ছিল।$1	bn
item	লগ-ইন	bpy
item	লগগুলি	bn
item	লগসমূহ	bn
footer	লুকরানির নীতিহান	bpy
fold	লুকান	bn
hidden-categories	লুকানো বিষয়শ্রেণী	bn
item	শেহতীয়া সাল-সলনি	as
categories	শ্ৰেণী	as
categories	শ্ৰেণীসমূহ	as
menu	সঁজুলিসমূহ	as
fold	সংকোচন	bn
item	সংযুক্ত পাতা	bn
item	সংযোগকারী পাতাসমূহ	bn
edit-notice	সতর্কতা: আপনি বর্তমানে আপনার অ্যাকাউন্টে প্রবেশ করেন নি।$1	bn
error	সতর্কীকরণ: টেমপ্লেটের অন্তর্ভুক্তির আকার অনেক বেশি।	bn
jump	সন্ধান	as
search	সন্ধান কৰক	as
jump	সন্ধানলৈ যাওক	as
item	সব পাতা	bn
item	সমসাময়িক ঘটনাসমূহ	bn
item	সম্পর্কিত পরিবর্তন	bn
edit	সম্পাদনা	bn
item	সম্পাদনা	as,bn
edit-notice	সম্পাদনা অথবা অন্যান্য কাজে বাধা দিতে এই পাতাটিকে সুরক্ষিত করা হয়েছে।$1	bn
special-page	সম্পাদনা ইতিহাস	bn
edit-page	সম্পাদনা করছেন $1 (অনুচ্ছেদ)	bn
edit-page	সম্পাদনা করছেন: $1	bn
edit	সম্পাদনা কৰক	as
edit-notice	সম্পাদনা সহায়িকা	bn
item	সম্প্রদায়ের প্রবেশদ্বার	bn
menu	সরঞ্জাম	bn
jump	সরাসরি যান:	bn
jump	সরাসরি যান: পরিভ্রমণ, অনুসন্ধান	bn
old-revision	সর্বশেষ সংস্করণ	bn
item	সহায়	as
item	সহায়িকা	bn
menu	সা-সঁজুলি	as
menu	সাইট	bn
item	সাকেই আসে পতা	bpy
special-page	সাধারণ তথ্য	bn
item	সাম্প্রতিক পরিবর্তন	bn
special-page	সাম্প্রতিক পরিবর্তনের পছন্দগুলি	bn
item	সাহায্য	bn
item	সুরক্ষা	bn
fold	সূচনা	bn
contents	সূচিপত্র	bn
fold	সূচিপত্র টগল করুন	bn
contents	সূচী	as
item	সেটিং	bn
error	স্ক্রিপ্ট ত্রুটি: $1	bn
item	স্থানান্তর	bn
item	স্থায়ী সংযোগ	bn
item	স্থায়ী সূত্ৰ (লিংক)	as
item	হাদিএহান পতাসিতা	bpy
item	ਇਤਿਹਾਸ ਵੇਖੋ	pa
jump	ਇਸ ਉੱਤੇ ਜਾਓ:	pa
redirect-page	ਇਸ ਵੱਲ ਮੋੜੋ:	pa
modified	ਇਸ ਸਫ਼ੇ ਵਿੱਚ ਆਖ਼ਰੀ ਸੋਧ $1 ਨੂੰ $1 ਵਜੇ ਹੋਈ।	pa
item	ਇੱਥੇ ਕੀ ਆ ਕੇ ਜੁੜਦਾ ਹੈ	pa
fold	ਓਹਲੇ	pa
special-tab	ਖ਼ਾਸ ਸਫ਼ਾ	pa
item	ਖ਼ਾਸ ਸਫ਼ੇ	pa
jump	ਖੋਜ	pa
search	ਖੋਜ	pa
item	ਗੱਲਬਾਤ	pa
item	ਛਪਣਯੋਗ ਸੰਸਕਰਣ	pa
footer	ਦਾਅਵੇ	pa
item	ਦਾਖ਼ਲ ਹੋਵੋ	pa
menu	ਨਿੱਜੀ ਸੰਦ	pa
jump	ਨੇਵੀਗੇਸ਼ਨ	pa
menu	ਨੇਵੀਗੇਸ਼ਨ	pa
menu	ਨੇਵੀਗੇਸ਼ਨ ਮੇਨੂ	pa
jump	ਨੈਵੀਗੇਸ਼ਨ 'ਤੇ ਜਾਓ	pa
footer	ਪਰਦਾ ਨੀਤੀ	pa
language	ਪੰਜਾਬੀ	pa
item	ਪੱਕੀ ਕੜੀਆਂ	pa
item	ਬੇਤਰਤੀਬ ਸਫ਼ਾ	pa
item	ਮਦਦ	pa
item	ਮੁੱਖ ਸਫ਼ਾ	pa
main-page	ਮੁੱਖ ਸਫ਼ਾ	pa
hidden-categories	ਲੁਕਵੀਂ ਸ਼੍ਰੇਣੀ	pa
hidden-categories	ਲੁਕਵੀਂਆਂ ਸ਼੍ਰੇਣੀਆਂ	pa
fold	ਵਿਖਾਓ	pa
contents	ਵਿਸ਼ਾ ਸੂਚੀ	pa
menu	ਵੇਖੋ	pa
redirect-page	ਸਫ਼ੇ ਨੂੰ ਮੋੜੋ	pa
item	ਸਬੰਧਤ ਤਬਦੀਲੀਆਂ	pa
jump	ਸਰਚ ਤੇ ਜਾਓ	pa
edit	ਸਰੋਤ ਸੋਧੋ	pa
categories	ਸ਼੍ਰੇਣੀ	pa
categories	ਸ਼੍ਰੇਣੀਆਂ	pa
edit	ਸੋਧੋ	pa
item	ਸੋਧੋ	pa
menu	ਸੰਦ	pa
item	ਹਾਲੀਆ ਤਬਦੀਲੀਆਂ	pa
languages	ਹੋਰ ਬੋਲੀਆਂ ਵਿੱਚ	pa
contents	અનુક્રમણિકા	gu
languages	અન્ય ભાષાઓમાં	gu
jump	અહીં જાવ:	gu
item	અહીં શું જોડાય છે	gu
modified	આ પાનામાં છેલ્લો ફેરફાર $1ના રોજ $1 વાગ્યે થયો.	gu
item	ઇતિહાસ જુઓ	gu
item	કોઈ પણ એક પાનું	gu
item	ખાસ પાનાંઓ	gu
special-tab	ખાસ પાનું	gu
language	ગુજરાતી	gu
footer	ગોપનિયતા નીતિ	gu
item	ચર્ચા	gu
fold	છુપાવો	gu
hidden-categories	છુપી શ્રેણી	gu
hidden-categories	છુપી શ્રેણીઓ	gu
item	તાજા ફેરફારો	gu
footer	દાવેદારી ઇનકાર	gu
redirect-page	દિશાનિર્દેશ કરેલ પાનું	gu
redirect-page	દિશાનિર્દેશિત:	gu
jump	દિશાશોધન પર જાઓ	gu
menu	દિશાશોધન મેનુ	gu
menu	દેખાવ	gu
item	પાનું છાપો	gu
item	પ્રવેશ	gu
edit	ફેરફાર કરો	gu
item	ફેરફાર કરો	gu
fold	બતાવો	gu
jump	ભ્રમણ	gu
menu	ભ્રમણ	gu
item	મદદ	gu
item	મુખપૃષ્ઠ	gu
main-page	મુખપૃષ્ઠ	gu
edit	મૂળમાં ફેરફાર કરો	gu
menu	વ્યક્તિગત સાધનો	gu
jump	શોધ પર જાઓ	gu
jump	શોધો	gu
search	શોધો	gu
categories	શ્રેણી	gu
categories	શ્રેણીઓ	gu
item	સંબંધિત ફેરફારો	gu
menu	સાધનો	gu
item	સ્થાયી કડી	gu
languages	ଅଲଗା ଭାଷାରେ	or
footer	ଆମେ ଦାୟୀ ନୋହୁଁ	or
item	ଆଲୋଚନା	or
item	ଇତିହାସ	or
edit	ଉତ୍ସ ସମ୍ପାଦନା	or
menu	ଉପକରଣ	or
modified	ଏ ପୃଷ୍ଠାଟି $1 ଦିନ $1 ବେଳେ ବଦଳାଯାଇଥିଲା ।	or
item	ଏଠାରେ ଥିବା ଲିଙ୍କ	or
language	ଓଡ଼ିଆ	or
redirect-page	କେଉଁଠାକୁ ଲେଉଟାଣି:	or
search	ଖୋଜନ୍ତୁ	or
jump	ଖୋଜିବେ	or
footer	ଗୁମର ନୀତି	or
item	ଛପାହୋଇପାରିବା ପୃଷ୍ଠା	or
menu	ଦିଗବାରେଣି	or
menu	ଦିଗବାରେଣି ମେନୁ	or
jump	ଦିଗବାରେଣିକୁ	or
menu	ଦେଖା	or
fold	ଦେଖାଇବେ	or
item	ନଗଦ ବଦଳ	or
menu	ନିଜର ଟୁଲ	or
item	ପ୍ରଧାନ ପୃଷ୍ଠା	or
main-page	ପ୍ରଧାନ ପୃଷ୍ଠା	or
item	ବିଶେଷ ପୃଷ୍ଠା	or
contents	ବିଷୟସୂଚୀ	or
item	ଯାହିତାହି ପୃଷ୍ଠା	or
item	ଲଗ-ଇନ	or
fold	ଲୁଚାନ୍ତୁ	or
hidden-categories	ଲୁଚିଥିବା ଶ୍ରେଣୀ	or
redirect-page	ଲେଉଟାଣି ପୃଷ୍ଠା	or
categories	ଶ୍ରେଣୀ	or
categories	ଶ୍ରେଣୀସମୂହ	or
item	ସମ୍ପର୍କିତ ବଦଳ	or
edit	ସମ୍ପାଦନା	or
item	ସମ୍ପାଦନା	or
item	ସହଯୋଗ	or
jump	ସିଧା ଖୋଜନ୍ତୁ	or
jump	ସିଧାସଳଖ ଯିବେ	or
item	ସ୍ଥାୟୀ ଲିଙ୍କ	or
item	அச்சிடு	ta
item	அச்சுக்கான பதிப்பு	ta
special-page	அடிப்படைத் தகவல்	ta
special-page	அண்மைய மாற்றங்களின் தேர்வுகள்	ta
item	அண்மைய மாற்றங்கள்	ta
footer	அந்தரங்கக் கொள்கை	ta
edit-page	அனுமதி தவறுகள்	ta
item	அனைத்துப் பக்கங்கள்	ta
item	அமைப்புகள்	ta
item	அருகிலுள்ள	ta
missing-page	அவ்வாறான சிறப்புப் பக்கம் எதுவுமில்லை	ta
old-revision	ஆக அண்மைய திருத்தம்	ta
item	ஆக்கு	ta
edit-page	இக்கட்டுரையைக் கவனிக்கவும்	ta
file-page	இக்கோப்பு $1 இல் இருநது, இதனை ஏனைய திட்டங்களிலும் பயன்படுத்தப்படலாம்.$1	ta
backlink	இங்கு மேலே தாவவும்:	ta
jump	இதற்குத் தாவு:	ta
jump	இதற்குத் தாவு: வழிச்செலுத்தல், தேடு	ta
edit-page	இது ஒரு சிறு தொகுப்பு	ta
file-page	இதைவிட அளவில் பெரிய படிமம் இல்லை.	ta
file-page	இந்த முன்னோட்டத்தின் அளவு: $1 .	ta
missing-page	இப் பக்கத்தில் தற்பொழுது உள்ளடக்கம் எதுவுமில்லை.$1	ta
file-page	இப் படிமத்துக்கு இணைக்கப்பட்டுள்ள பக்கங்கள் எதுவும் இல்லை.$1	ta
category-page	இப்பகுப்பில் தற்போது பக்கங்களோ ஊடகங்களோ இல்லை.	ta
item	இப்பக்கத்தின் தகவல்	ta
edit	இப்பக்கத்தின் முதல் பகுதியை தொகுக்கவும்.	ta
edit-notice	இப்பக்கத்தில் பயன்படுத்தப்பட்டுள்ள வார்ப்புரு:	ta
edit-notice	இப்பக்கத்தில் பயன்படுத்தப்பட்டுள்ள வார்ப்புருக்கள்:	ta
history-page	இப்பக்கத்துக்கான பதிகைகளைப் பார்	ta
item	இப்பக்கத்தை இணைத்தவை	ta
item	இப்பக்கத்தை மேற்கோள் காட்டு	ta
viewed	இப்பக்கம் $n முறைகள் அணுகப்பட்டது.	ta
viewed	இப்பக்கம் ஒரு முறை அணுகப்பட்டது.	ta
modified	இப்பக்கம் கடைசியாக $1, $1 மணிக்குத் தொகுக்கப்பட்டது.	ta
notice	உங்களுக்குப் $1 உள்ளன ($1).	ta
item	உதவி	ta
item	உதவிப் பக்கம்	ta
item	உரையாடல்	ta
jump	உள்ளடக்கத்துக்குச் செல்	ta
contents	உள்ளடக்கம்	ta
item	ஊடகவிக்கியைப் பற்றிய உதவி	ta
error	எச்சரிக்கை: ' வார்ப்புருக்கான அளவு மிக அதிகமாக உள்ளது.	ta
edit-notice	எச்சரிக்கை: நீங்கள் புகுபதிகை செய்யவில்லை.$1	ta
item	ஏதாவது ஒரு பக்கம்	ta
item	ஏதோ ஒன்று	ta
item	கணக்கை ஆக்கு	ta
menu	கருவிகள்	ta
item	கவனி	ta
item	கவனிப்புநீக்கு	ta
item	கவனிப்புப் பட்டியல்	ta
fold	காட்டு	ta
footer	குறிக்கப்படப்படாவிட்டால் உள்ளடக்கங்கள் $1 இன் கீழ் கிடைக்கின்றன.	ta
file-page	கோப்பின் வரலாறு	ta
item	கோப்பு	ta
file-page	கோப்பு பயன்பாடு	ta
item	கோப்பைப் பதிவேற்று	ta
item	சமுதாய வலைவாசல்	ta
item	சிறப்புப் பக்கங்கள்	ta
item	சிறப்புப் பக்கம்	ta
special-tab	சிறப்புப் பக்கம்	ta
fold	சுருக்கு	ta
menu	செயல்கள்	ta
search	செல்	ta
item	தகவல்	ta
menu	தனிப்பட்ட கருவிகள்	ta
language	தமிழ்	ta
missing-page	தற்பொழுது இப்பக்கத்தில் உரை எதுவும் இல்லை.$1	ta
item	தற்போதைய நிகழ்வுகள்	ta
item	தலைப்பைச் சேர்	ta
item	திட்டப் பக்கம்	ta
category-page	துணைப் பகுப்புகள்	ta
history-page	தெரிவு செய்த திருத்தங்களை ஒப்பிடு	ta
special-page	தேடல் முடிவுகள்	ta
jump	தேடு	ta
search	தேடு	ta
edit	தொகு	ta
item	தொகு	ta
edit-notice	தொகுத்தலுக்கான உதவி	ta
edit-page	தொகுப்பு $1 (பிரிவு)	ta
special-page	தொகுப்பு வரலாறு	ta
fold	தொடக்கம்	ta
item	தொடர்பான மாற்றங்கள்	ta
item	நகர்த்து	ta
item	நிலையான தொடுப்பு	ta
item	நீக்கு	ta
categories	பகுப்பு	ta
item	பகுப்பு	ta
categories	பகுப்புகள்	ta
item	பகுப்புகள்	ta
special-page	பக்க இயல்புகள்	ta
item	பக்க வரலாறு	ta
special-page	பக்கக் காப்பு	ta
edit-page	பக்கத்தைச் சேமி	ta
item	பக்கம்	ta
special-page	பங்களிப்புகளைத் தேடு	ta
item	பங்களிப்புகள்	ta
item	பங்களிப்புக்கள்	ta
item	பதிகைகள்	ta
menu	பதிவு நீக்கப்பட்ட பதிப்பாசிரியர்களுக்கான பக்கங்கள்	ta
item	பயனர் பங்களிப்புக்கள்	ta
item	பயனர் பெயர்:	ta
missing-page	பழுதுள்ள தலைப்பு	ta
item	பழைய பார்வைக்கு மாறு	ta
item	பாதுகார்	ta
item	பார்	ta
menu	பார்வைகள்	ta
backlink	பின்னோக்கித் தாவவும்	ta
file-page	பின்வரும் $n பக்கங்கள் இணைப்பு$1	ta
file-page	பின்வரும் பக்க இணைப்புகள்$1	ta
error	பிழை காட்டு: $1	ta
item	புகுபதிகை	ta
item	புகுபதிகை செய்யப்படவில்லை	ta
item	புகுபதிகை/பயனர் கணக்கு தொடக்கம்	ta
old-revision	புதிய திருத்தம் →	ta
item	புதிய பக்கங்கள்	ta
menu	பெயர்வெளிகள்	ta
item	பேச்சு	ta
fold	பொருளடக்கத்தை மாற்று	ta
contents	பொருளடக்கம்	ta
footer	பொறுப்புத் துறப்புகள்	ta
fold	மறை	ta
hidden-categories	மறைந்த பகுப்பு	ta
hidden-categories	மறைந்த பகுப்புகள்	ta
languages	மற்ற மொழிகளில்	ta
menu	மாறிகள்	ta
edit-page	மாற்றங்களைக் காட்டு	ta
edit-page	மாற்றங்களைச் சேமி	ta
edit-page	மாற்றங்களைப் பதிப்பிடுக	ta
item	முகப்பு	ta
menu	முதன்மை பட்டியைத் திறக்கவும்	ta
item	முதற் பக்கம்	ta
main-page	முதற் பக்கம்	ta
item	முதற்பக்கம்	ta
edit-page	முன்தோற்றம் காட்டு	ta
special-page	முன்னொட்டுச் சுட்டியுடன் உள்ள அனைத்துப் பக்கங்களும்	ta
file-page	மூலக்கோப்பு	ta
edit	மூலத்தைத் தொகு	ta
item	மூலத்தைத் தொகு	ta
edit	மூலத்தைப் பார்	ta
item	மூலத்தைப் பார்	ta
file-page	மேனிலைத் தரவு	ta
special-page	மேற்கோள் காட்டு	ta
menu	மேலும்	ta
backlink	மேலே குதிக்கவும்	ta
menu	மொழி மாறுபாட்டை மாற்று	ta
languages	மொழிகளைச் சேர்	ta
languages	மொழிகள்	ta
item	வரலாறு	ta
difference	வரிசை $1:	ta
menu	வழிச்செலுத்தற் பட்டி	ta
jump	வழிச்செலுத்தல்	ta
menu	வழிச்செலுத்தல்	ta
redirect	வழிமாற்று:	ta
redirect-page	வழிமாற்று:	ta
redirect	வழிமாற்றுப் பக்கம்	ta
redirect-page	வழிமாற்றுப் பக்கம்	ta
item	வாசி	ta
item	வார்ப்புரு	ta
item	விடுபதிகை	ta
fold	விரி	ta
item	விருப்பங்கள்	ta
item	అంశాన్ని చేర్చండి	te
item	అంశాన్ని చేర్చు	te
item	అచ్చుతీయదగ్గ కూర్పు	te
missing-page	అటువంటి ప్రత్యేక పేజీ లేదు	te
edit-page	అనుమతి లోపం	te
item	అన్ని పేజీలు	te
item	అభిరుచులు	te
item	అమరికలు	te
file-page	అసలు దస్త్రం	te
footer	అస్వీకారములు	nit,te
item	ఆగం పేజి	nit
backlink	ఇక్కడికి దుముకు:	te
jump	ఇక్కడికి దూకు:	te
jump	ఇక్కడికి దూకు: మార్గసూచీ, వెతుకు	te
item	ఇక్కడికి లింకు చేస్తున్నవి	te
special-page	ఇటీవలి మార్పుల ఎంపికలు	te
item	ఇటీవలి మార్పులు	te
languages	ఇతర భాషలలో	te
item	ఇత్తి లింక్ ఇదరేక	nit
jump	ఇత్తిన్గ్ సే:	nit
edit-page	ఇదొక చిన్న దిద్దుబాటు	te
menu	ఇనుంగ్ పనిక్ సియేక	nit
edit-notice	ఈ క్రింది కారణం వల్ల, $1 అనుమతి మీకు లేదు:$1	te
edit-notice	ఈ క్రింది కారణాల వల్ల, $1 అనుమతి మీకు లేదు:$1	te
viewed	ఈ పేజీ $n సార్లు దర్శించబడింది.	te
languages	ఈ పేజీ ఇతర భాషలలో లేదు.	te
viewed	ఈ పేజీ ఒక్క సారి దర్శించబడింది.	te
edit-page	ఈ పేజీ మీద కన్నేసి ఉంచు	te
edit	ఈ పేజీ శీర్ష భాగాన్ని సవరించండి	te
history-page	ఈ పేజీకి సంబంధించిన లాగ్‌లను చూడండి	te
modified	ఈ పేజీత్ అక్రి బద్లిప్ తద్ $1 న్ $1 ఎద్దీన్	nit
missing-page	ఈ పేజీని ఇంకా సృష్టించలేదు.	te
item	ఈ పేజీని ఉల్లేఖించండి	te
modified	ఈ పేజీలో చివరి మార్పు $1న $1కు జరిగింది.	te
edit-notice	ఈ పేజీలో మార్పులు వగైరాలు చెయ్యకుండా ఉండేందుకు గాను, సంరక్షించబడింది.$1	te
edit-notice	ఈ పేజీలో వాడిన మూస:	te
edit-notice	ఈ పేజీలో వాడిన మూసలు:	te
file-page	ఈ ఫైలు $1 కు చెందిన ఈ మునుజూపు $1 పరిమాణం: $1.	te
file-page	ఈ ఫైలు $1 లోనిది.$1	te
file-page	ఈ ఫైలును వాడుతున్న పేజీలు లేవు.$1	te
file-page	ఈ మునుజూపు పరిమాణం: $1.	te
missing-page	ఈ లింకుకు సంబంధించిన పేజీ లేనే లేదు.$1	te
category-page	ఉపవర్గాలు	te
special-page	ఉపసర్గతో పేజీలన్నీ	te
error	ఉల్లేఖన లోపం: $1	te
history-page	ఎంపికలను పోల్చు	te
item	ఎప్పుడి అనేక లింక్	nit
fold	ఒళిప్	nit
menu	ఒళ్తేర్	nit
item	కలయిత బలిప్తధ్	nit
item	కానున్ ఓల్	nit
file-page	కింది $n పేజీలు ఈ ఫైలును వాడుతున్నాయి:$1	te
file-page	కింది పేజీ ఈ ఫైలును వాడుతున్నాయి:$1	te
special-page	కింది పేజీల నుండి $1 కు లింకులు ఉన్నాయి:$1	te
jump	కిరావ్	nit
search	కిరావ్	nit
fold	కుదించు	te
item	కొత్త పేజీలు	te
item	ఖాతా సృష్టించుకోండి	te
item	ఖాతాని సృష్టించు	te
contents	గొట్టిక్	nit
footer	గోప్యతా విధానం	te
item	చదువు	te
item	చరిత్ర	te
item	చర్చ	te
item	చిట్టాలు	te
item	చుట్టుపక్కల	te
item	చూడండి	te
fold	చూపించు	te
menu	చూపులు	te
fold	డాప్	nit
hidden-categories	డాప్త వర్గం	nit
hidden-categories	డాప్త వర్గాలు	nit
tagline	తన $s	nit
missing-page	తప్పు శీర్షిక	te
item	తరలించు	te
item	తరలింపు	te
old-revision	తరువాతి కూర్పు →	te
language	తెలుగు	te
edit-page	తేడాలను చూపించు	te
file-page	తేదీ/సమయం ను నొక్కి ఆ సమయాన ఫైలు ఎలా ఉండేదో చూడవచ్చు.$1	te
item	తొలగించు	te
item	దస్త్రం	te
item	దస్త్రపు ఎక్కింపు	te
file-page	దస్త్రపు చరిత్ర	te
file-page	దస్త్రపు వాడుక	te
hidden-categories	దాచిన వర్గం	te
hidden-categories	దాచిన వర్గాలు	te
fold	దాచు	te
redirect	దారి మార్పు:	te
redirect-page	దారి మార్పు:	te
redirect	దారిమార్పు పేజీ	te
redirect-page	దారిమార్పు పేజీ	te
edit-notice	దిద్దుబాటు సహాయం	te
item	నా మార్పులు	te
difference	పంక్తి $1:	te
item	పంగి లాంగ్ బాద్లిప్త	nit
special-tab	పతేకం పేజీ	nit
item	పతేకం పేజీక్	nit
menu	పనిముట్లు	te
menu	పనులు	te
item	పాత రూపానికి మార్చు	te
menu	పావ్ ఒలిపెక మెనూ	nit
jump	పావ్ ఒలిపేకద్	nit
menu	పావ్ ఒలిపేకద్	nit
redirect-page	పావ్ బద్లిప్	nit
item	పేజీ	te
item	పేజీ చరిత్ర	te
special-page	పేజీ లక్షణాలు	te
special-page	పేజీ సంరక్షణ	te
item	పేజీ సమాచారం	te
menu	పేరుబరులు	te
backlink	పైకి దూకు	te
item	ప్రత్యేక పేజీ	te
special-tab	ప్రత్యేక పేజీ	te
item	ప్రత్యేక పేజీలు	te
menu	ప్రధాన మెనూ	te
menu	ప్రధాన మెనూను తెరువు	te
fold	ప్రవేశిక	te
old-revision	ప్రస్తుత కూర్పు	te
missing-page	ప్రస్తుతం ఈ పేజీలో పాఠ్యమేమీ లేదు.$1	te
category-page	ప్రస్తుతం ఈ వర్గంలో ఎలాంటి పేజీలుగానీ మీడియాగానీ లేవు.	te
item	ప్రాజెక్టు పేజీ	te
special-page	ప్రాథమిక సమాచారం	te
item	ప్రింట్ పుసెన్గ్ వంద్	nit
footer	ప్రైవసీ రీతి	nit
edit	బద్లిప్	nit
item	బద్లిప్	nit
footer	బారింగ్ $s	nit
languages	భాషలను చేర్చు	te
languages	భాషలు	te
file-page	మరింత స్పష్టమైన బొమ్మ లేదు.	te
menu	మరిన్ని	te
languages	మరోకో గొట్టి లత్తి	nit
menu	మార్గదర్శకపు మెనూ	te
jump	మార్గసూచీ	te
menu	మార్గసూచీ	te
edit	మార్చు	te
item	మార్చు	te
item	మార్పుచేర్పులు	te
special-page	మార్పుల చరిత్ర	te
edit-page	మార్పులను ప్రచురించు	te
edit-page	మార్పులను భద్రపరచు	te
notice	మీకు $1 ఉన్నాయి ($1).	te
item	మీడియావికీ సహాయం	te
edit-notice	మీరీ పేజీ సోర్సును చూడవచ్చు, కాపీ చేసుకోవచ్చు.$1	te
item	ముంగిలి	te
item	ముడెకద్	nit
notice	ముద్రించదగ్గ కూర్పుకు ఇప్పుడు మద్దతు లేదు.$1	te
item	ముద్రించు	te
edit-page	మునుజూపు చూపు	te
edit	మూలపాఠ్యాన్ని సవరించు	nit,te
item	మూలపాఠ్యాన్ని సవరించు	te
edit	మూలాన్ని చూడండి	te
edit	మూలాన్ని చూడు	te
item	మూలాన్ని చూడు	te
item	మూలాన్ని చూపించు	te
item	మూస	te
file-page	మెటాడేటా	te
item	మొదటి పేజీ	te
main-page	మొదటి పేజీ	te
item	మొదల్ పేజీ	nit
main-page	మొదల్ పేజీ	nit
item	యాటమ్	te
item	యాదృచ్చికం	te
item	యాదృచ్ఛిక పేజీ	te
special-page	రచనల కోసం అన్వేషణ	te
item	రచనలు	te
item	లాగినవండి	te
item	లాగినవండి / ఖాతాని సృష్టించుకోండి	te
item	లాగిన్ ఎర్	nit
item	లాగిన్‌ అయిలేరు	te
item	లాగౌటవండి	te
menu	లాగౌటైన ఎడిటర్ల కోసం పేజీలు	te
item	లాగౌట్	te
categories	వర్గం	nit,te
item	వర్గం	te
categories	వర్గాలు	nit,te
item	వర్గాలు	te
item	వర్తమాన ఘటనలు	te
item	వాడుకరి పేజీ	te
menu	వాడుకరి పేజీ పరికరాలు	te
item	వాడుకరి రచనలు	te
edit	విభాగాన్ని మార్చు: $1	te
menu	వివిధ రూపాలు	te
contents	విషయ సూచిక	te
footer	విషయం $1 కి లోబడి లభ్యం, వేరుగా పేర్కొంటే తప్ప.	te
item	విషయాన్ని చేర్చు	te
contents	విషయాలు	te
fold	విస్తరించు	te
item	వీక్షణ జాబితా	te
item	వీక్షించవద్దు	te
item	వీక్షించు	te
jump	వెతుకు	te
search	వెతుకు	te
special-page	వెతుకులాట ఫలితాలు	te
backlink	వెనక్కి గెంతు	te
search	వెళ్లు	te
menu	వ్యక్తిగత పనిముట్లు	te
item	శాశ్వత లంకె	te
item	సందేశం	te
item	సంబంధిత మార్పులు	te
item	సంరక్షించు	te
item	సముదాయ పందిరి	te
edit	సవరించు	te
item	సవరించు	te
item	సహాయ పేజీ	te
item	సహాయం	te
item	సాత్ సీయ్యేకద్	nit
menu	సామన్	nit
edit	సుద్రికిం ములతున్	wsg
item	సృష్టించు	te
item	స్థిర లంకె	te
item	హితిహస్ తున్ దిహన్ కిం	wsg
error	హెచ్చరిక: ఈ "కనబడే శీర్షిక" "$1", ఇదివరకటి "కనబడే శీర్షిక" "$1" ను తిరగరాస్తుంది.	te
error	హెచ్చరిక: డిఫాల్టు పేర్చు కీ "$1", గత డిఫాల్టు పేర్చు కీ "$1" ని అతిక్రమిస్తుంది.	te
edit-notice	హెచ్చరిక: మీరు లాగినవలేదు.$1	te
error	హెచ్చరిక: మూస ఇముడ్పు సైజు చాలా పెద్దదిగా ఉంది.	te
hidden-categories	ಅಡಗಿಸಲ್ಪಟ್ಟ ವರ್ಗ	kn
hidden-categories	ಅಡಗಿಸಲ್ಪಟ್ಟ ವರ್ಗಗಳು	kn
fold	ಅಡಗಿಸು	kn
item	ಇಂಚಿಪೊ ಬದಲಾಯಿನವು	tcy
redirect-page	ಇಂದೆಕ್ಕ್ ಪುನರ್ನಿರ್ದೇಸನೊ:	tcy
item	ಇಡೆ ವಾ ಕೊಂಡಿ	tcy
jump	ಇಡೆಗ್ ಪೋಲೆ:	tcy
languages	ಇತರ ಭಾಷೆಗಳಲ್ಲಿ	kn
item	ಇತಿಹಾಸವನ್ನು ನೋಡಿ	kn
item	ಇತಿಹಾಸೊನು ತೂಲೆ	tcy
item	ಇತ್ತೀಚೆಗಿನ ಬದಲಾವಣೆಗಳು	kn
item	ಇಲ್ಲಿಗೆ ಯಾವ ಸಂಪರ್ಕ ಕೂಡುತ್ತದೆ	kn
jump	ಇಲ್ಲಿಗೆ ಹೋಗು:	kn
modified	ಈ ಪುಟವನ್ನು $1, $1 ರಂದು ಕೊನೆಯಾಗಿ ಸಂಪಾದಿಸಲಾಯಿತು.	kn
modified	ಈ ಪುಟೊ ಅಕೇರಿಗ್ ತಾರೀಕ್ $1 ತ್ತಾನಿ $1 ಗ್ ಬದಲಾತ್ಂಡ್.	tcy
menu	ಉಪಕರಣಗಳು	kn
menu	ಉಪಕರಣೊಲು	tcy
item	ಒವ್ವಾಂಡಲ ಪುಟೊ	tcy
language	ಕನ್ನಡ	kn
footer	ಕಾಸಗಿ ಕಾರ್ಯೊನೀತಿ	tcy
footer	ಗೌಪ್ಯತಾ ನೀತಿ	kn
item	ಚರ್ಚೆ	kn,tcy
language	ತುಳು	tcy
fold	ತೊಜ್ಪಾವು	tcy
fold	ತೋರಿಸು	kn
hidden-categories	ದೆಂಗಾದ್ ದೀತಿನ ವರ್ಗೊ	tcy
hidden-categories	ದೆಂಗಾದ್ ದೀತಿನ ವರ್ಗೊಲು	tcy
fold	ದೆಂಗಾವು	tcy
menu	ನಾಡುನಾ ಮೆನು	tcy
jump	ನಾಡ್‍ಲೆ	tcy
search	ನಾಡ್‍ಲೆ	tcy
menu	ನೋಟಗಳು	kn
menu	ನೋಟೊಲು	tcy
jump	ನ್ಯಾವಿಗೇಷನ್‌ಗೆ ಹೋಗು	kn
contents	ಪರಿವಿಡಿ	kn
redirect-page	ಪುನರ್ನಿರ್ದೇಶನ ಇದಕ್ಕೆ:	kn
redirect-page	ಪುನರ್ನಿರ್ದೇಶನ ಪುಟ	kn
redirect-page	ಪುನರ್ನಿರ್ದೇಶನೊದ ಪುಟೊ	tcy
item	ಪ್ರಿಂಟ್ ಆವೃತ್ತಿ	tcy
languages	ಬೇತೆ ಬಾಸೆಲೆಡ್	tcy
item	ಮುಕ್ಯೊ ಪುಟೊ	tcy
item	ಮುಖ್ಯ ಪುಟ	kn
main-page	ಮುಖ್ಯ ಪುಟ	kn,tcy
item	ಮುದ್ರಣ ಆವೃತ್ತಿ	kn
edit	ಮೂಲವನ್ನು ಸಂಪಾದಿಸು	kn
edit	ಮೂಲೊನು ಸಂಪೊಲಿಪುಲೆ	tcy
item	ಯಾವುದಾದರು ಒಂದು ಪುಟ	kn
item	ಲಾಗ್ ಇನ್	kn,tcy
categories	ವರ್ಗ	kn
categories	ವರ್ಗಗಳು	kn
categories	ವರ್ಗೊ	tcy
categories	ವರ್ಗೊಲು	tcy
special-tab	ವಿಶೇಷ ಪುಟ	kn
item	ವಿಶೇಷ ಪುಟಗಳು	kn
contents	ವಿಸಯೊಲು	tcy
special-tab	ವಿಸೇಸೊ ಪುಟೊ	tcy
item	ವಿಸೇಸೊ ಪುಟೊಕುಲು	tcy
menu	ವೈಯಕ್ತಿಕ ಉಪಕರಣಗಳು	kn
jump	ಸಂಚರಣೆ	kn
menu	ಸಂಚರಣೆ	kn
menu	ಸಂಚರಣೆ ಪಟ್ಟಿ	kn
jump	ಸಂಚಾರೊ	tcy
menu	ಸಂಚಾರೊ	tcy
edit	ಸಂಪಾದಿಸಿ	kn
item	ಸಂಪಾದಿಸಿ	kn
edit	ಸಂಪೊಲಿಪುಲೆ	tcy
item	ಸಂಪೊಲಿಪುಲೆ	tcy
item	ಸಂಬಂಧಪಟ್ಟ ಬದಲಾವಣೆಗಳು	kn
item	ಸಕಾಯೊ	tcy
item	ಸಮ್ಮಂದೊ ಇಪ್ಪಿ ಬದಲಾವಣೆಲು	tcy
item	ಸಹಾಯ	kn
item	ಸ್ತಿರೊ ಕೊಂಡಿ	tcy
item	ಸ್ಥಿರ ಕೊಂಡಿ	kn
menu	ಸ್ವಂತೊ ಉಪಕರಣೊಲು	tcy
footer	ಹಕ್ಕು ನಿರಾಕರಣೆಗಳು	kn
footer	ಹಕ್ಕ್‌ ನಿರಾಕರಣೆಲು	tcy
jump	ಹುಡುಕಲು ಹೋಗು	kn
jump	ಹುಡುಕು	kn
search	ಹುಡುಕು	kn
item	അച്ചടിരൂപം	ml
item	അനുബന്ധ മാറ്റങ്ങൾ	ml
languages	ഇതരഭാഷകളിൽ	ml
item	ഈ താളിലേക്കുള്ള കണ്ണികൾ	ml
modified	ഈ താൾ അവസാനം തിരുത്തപ്പെട്ടത്: $1, $1.	ml
menu	ഉപകരണങ്ങൾ	ml
contents	ഉള്ളടക്കം	ml
menu	ഉള്ളടക്കം	ml
item	ഏതെങ്കിലും താൾ	ml
menu	ഗമന വഴികാട്ടി	ml
jump	തിരച്ചിലിലേക്ക് പോവുക	ml
jump	തിരയൂ	ml
search	തിരയൂ	ml
redirect-page	തിരിച്ചുവിടുന്നു:	ml
redirect-page	തിരിച്ചുവിടൽ താൾ	ml
edit	തിരുത്തുക	ml
item	തിരുത്തുക	ml
menu	ദർശനീയത	ml
item	നാൾവഴി കാണുക	ml
footer	നിരാകരണങ്ങൾ	ml
jump	പോവുക:	ml
item	പ്രത്യേക താളുകൾ	ml
special-tab	പ്രത്യേക താൾ	ml
fold	പ്രദർശിപ്പിക്കുക	ml
item	പ്രധാന താൾ	ml
main-page	പ്രധാന താൾ	ml
item	പ്രവേശിക്കുക	ml
hidden-categories	മറഞ്ഞിരിക്കുന്ന വർഗ്ഗം	ml
hidden-categories	മറഞ്ഞിരിക്കുന്ന വർഗ്ഗങ്ങൾ	ml
fold	മറയ്ക്കുക	ml
language	മലയാളം	ml
edit	മൂലരൂപം തിരുത്തുക	ml
jump	വഴികാട്ടി	ml
jump	വഴികാട്ടികളിലേക്ക് പോവുക	ml
menu	വ്യക്തിഗത ഉപകരണങ്ങൾ	ml
categories	വർഗ്ഗം	ml
categories	വർഗ്ഗങ്ങൾ	ml
item	സംവാദം	ml
item	സമീപകാല മാറ്റങ്ങൾ	ml
item	സഹായം	ml
item	സ്ഥിരംകണ്ണി	ml
footer	സ്വകാര്യതാനയം	ml
item	අහඹු පිටුව	si
item	ඉතිහාසය බලන්න	si
item	උදවු	si
menu	දසුන්	si
contents	පටුන	si
categories	ප්‍රවර්ග	si
categories	ප්‍රවර්ගය	si
redirect-page	පිටුව යළි-යොමු කරන්න	si
item	පිවිසෙන්න	si
menu	පුද්ගලික මෙවලම්	si
fold	පෙන්වන්න	si
footer	පෞද්ගලිකත්ව ප්‍රතිපත්තිය	si
item	මෑත වෙනස්කිරීම්	si
item	මුද්‍රිත අනුවාදය	si
item	මුල් පිටුව	si
main-page	මුල් පිටුව	si
edit	මූලාශ්‍රය සංස්කරණය	si
item	මෙතනට සබැඳෙන්නේ කුමක්ද	si
menu	මෙවලම්	si
modified	මේ පිටුව අන්තිමට සැකසුවේ $1 දින දී, $1 වේලාවෙහිදීය.	si
menu	යාත්‍රණය	si
footer	වියාචනයන්	si
item	විශේෂ පිටු	si
special-tab	විශේෂ පිටුව	si
jump	වෙත පනින්න:	si
redirect-page	වෙත යළියොමුව:	si
languages	වෙන භාෂාවලින්	si
jump	සංචලනය	si
menu	සංචාලන මෙනුව	si
edit	සංස්කරණය	si
item	සංස්කරණය	si
fold	සඟවන්න	si
item	සහසම්බන්ධිත වෙනස්වීම්	si
item	ස්ථාවර සබැඳුම	si
item	සාකච්ඡාව	si
hidden-categories	සැඟවුනු ප්‍රවර්ග	si
hidden-categories	සැඟවුනු ප්‍රවර්ගය	si
language	සිංහල	si
jump	සොයන්න	si
search	හොයන්න	si
backlink	กระโดดกลับขึ้น	th
backlink	กระโดดขึ้น	th
backlink	กระโดดขึ้นไป:	th
jump	กลับไปด้านบน	th
item	กลับไปที่หน้า "$1"	th
item	การตั้งค่า	th
jump	การนำทาง	th
menu	การนำทาง	th
special-page	การปรับปรุงที่โยงกับ "$1"	th
special-page	การล็อกหน้า	th
item	การเปลี่ยนแปลงที่เกี่ยวโยง	th
item	การแจ้งเตือน	th
file-page	การใช้ไฟล์	th
edit-page	กำลังสร้าง $1	th
edit-page	กำลังแก้ไข $1	th
edit-page	กำลังแก้ไข $1 (ส่วน)	th
file-page	ขนาดของตัวอย่าง $1 นี้ของไฟล์ $1 นี้: $1	th
file-page	ขนาดของตัวอย่างนี้: $1	th
fold	ขยาย	th
item	ข้อความ	th
footer	ข้อปฏิเสธความรับผิดชอบ	th
error	ข้อผิดพลาดสคริปต์: $1	th
edit-page	ข้อผิดพลาดในการใช้สิทธิ	th
file-page	ข้อมูลอภิพันธุ์	th
jump	ข้ามไป:	th
jump	ข้ามไป: การนำทาง, ค้นหา	th
jump	ข้ามไปเนื้อหา	th
file-page	คลิกวันที่/เวลาเพื่อดูไฟล์ที่ปรากฏในขณะนั้น$1	th
item	ความช่วยเหลือเกี่ยวกับมีเดียวิกิ	th
item	คำอธิบาย	th
edit-notice	คำอธิบายการแก้ไข	th
error	คำเตือน: แม่แบบที่นำมารวมมีขนาดใหญ่เกินไป	th
error	คำเตือน: แสดงชื่อเรื่อง "$1" เขียนทับการแสดงชื่อเรื่องก่อนหน้านี้ "$1"	th
missing-page	คุณตามลิงก์ไปยังหน้าที่ยังไม่มีในขณะนี้$1	th
notice	คุณมี$1 ($1)	th
notice	คุณมีสารใหม่บนหน้าคุยของคุณ	th
special-page	คุณสมบัติหน้า	th
edit-notice	คุณสามารถดูและคัดลอกต้นฉบับของหน้านี้$1	th
edit-notice	คุณไม่มีสิทธิ$1 ด้วยเหตุต่อไปนี้:$1	th
item	คุย	th
jump	ค้นหา	th
search	ค้นหา	th
search	ค้นหา $s	th
special-page	ค้นหาการมีส่วนร่วม	th
search	ค้นหาใน $s	th
tagline	จาก $s	th
fold	ซ่อน	th
item	ดาวน์โหลดเป็น PDF	th
item	ดู	th
menu	ดู	th
edit	ดูต้นฉบับ	th
item	ดูต้นฉบับ	th
edit-page	ดูต้นฉบับสำหรับ $1	th
item	ดูบน $1	th
item	ดูประวัติ	th
item	ดูปูมของหน้านี้	th
special-page	ตัวเลือกการเปลี่ยนแปลงล่าสุด	th
item	ตั้งค่า	th
footer	นโยบายความเป็นส่วนตัว	th
fold	บทนำ	th
difference	บรรทัดที่ $1:	th
edit-page	บันทึกการเปลี่ยนแปลง	th
edit-page	บันทึกหน้า	th
menu	ปฏิบัติการ	th
item	ประวัติ	th
special-page	ประวัติการแก้ไข	th
history-page	ประวัติรุ่นแก้ไขของ "$1"	th
item	ประวัติหน้า	th
file-page	ประวัติไฟล์	th
item	ปรับปรุงล่าสุด	th
category-page	ปัจจุบันหมวดหมู่นี้ไม่มีหน้าหรือสื่อใด	th
missing-page	ปัจจุบันไม่มีข้อความในหน้านี้$1	th
item	ปูม	th
item	ป้องกัน	th
difference	ผลต่างระหว่างรุ่นของ "$1"	th
special-page	ผลลัพธ์การค้นหา	th
special-page	ผลลัพธ์การค้นหาสำหรับ "$1"	th
item	พิมพ์	th
languages	ภาษา	th
item	มอดูล	th
viewed	มีการเข้าถึงหน้านี้ $1 ครั้ง	th
item	ยังไม่ได้เข้าสู่ระบบ	th
fold	ยุบ	th
item	ย้าย	th
menu	รายการนำทางไซต์	th
item	รายการเฝ้าดู	th
item	รุ่นพร้อมพิมพ์	th
old-revision	รุ่นแก้ไขถัดไป→	th
old-revision	รุ่นแก้ไขปัจจุบันเมื่อ $1	th
old-revision	รุ่นแก้ไขล่าสุด	th
old-revision	รุ่นแก้ไขเมื่อ $1	th
old-revision	รุ่นแก้ไขเมื่อ $1 โดย $1	th
item	ลบ	th
item	ลิงก์ถาวร	th
item	ศาลาประชาคม	th
item	สร้าง	th
item	สร้างบัญชี	th
item	สลับกลับมุมมองดั้งเดิม	th
contents	สารบัญ	th
special-page	สารสนเทศสำหรับ "$1"	th
item	สารสนเทศหน้า	th
special-page	สารสนเทศเบื้องต้น	th
menu	สิ่งที่แตกต่าง	th
category-page	สื่อในหมวดหมู่ "$1"	th
item	สุ่ม	th
item	สุ่มหน้า	th
menu	ส่วนนำทางผู้ใช้	th
item	ส่วนร่วม	th
item	ส่วนร่วมของผู้ใช้	th
special-page	ส่วนร่วมของผู้ใช้สำหรับ $1	th
item	หน้า	th
special-page	หน้าต่อไปนี้ลิงก์มา $1:$1	th
item	หน้าทั้งหมด	th
special-page	หน้าทั้งหมดพร้อมคำขึ้นต้น	th
item	หน้าที่ลิงก์มา	th
special-page	หน้าที่ลิงก์มา "$1"	th
item	หน้าที่โยงมา	th
edit-notice	หน้านี้ถูกล็อกเพื่อป้องกันการแก้ไขหรือปฏิบัติการอื่น$1	th
missing-page	หน้านี้ยังไม่ได้ถูกสร้างขึ้น	th
modified	หน้านี้แก้ไขล่าสุดเมื่อวันที่ $1 เวลา $1	th
item	หน้านี้ในไอเทม Wikidata	th
languages	หน้านี้ไม่มีในภาษาอื่น	th
item	หน้าผู้ใช้	th
item	หน้าพิเศษ	th
item	หน้าวิธีใช้งาน	th
menu	หน้าสำหรับผู้แก้ไขที่ออกจากระบบ	th
item	หน้าหลัก	th
main-page	หน้าหลัก	th
redirect	หน้าเปลี่ยนทาง	th
redirect-page	หน้าเปลี่ยนทาง	th
item	หน้าโครงการ	th
category-page	หน้าในหมวดหมู่ "$1"	th
item	หน้าใหม่	th
categories	หมวดหมู่	th
item	หมวดหมู่	th
hidden-categories	หมวดหมู่ที่ซ่อนอยู่	th
category-page	หมวดหมู่ย่อย	th
item	อภิปราย	th
item	ออกจากระบบ	th
item	อะตอม	th
item	อัปโหลดไฟล์	th
item	อ่าน	th
special-page	อ้างอิง	th
error	อ้างอิงผิดพลาด: $1	th
item	อ้างอิงหน้านี้	th
footer	เกี่ยวกับ$s	th
retrieved	เข้าถึงจาก "$1"	th
item	เข้าสู่ระบบ	th
item	เข้าสู่ระบบ / สร้างบัญชี	th
item	เข้าสู่ระบบในชื่อ $1	th
menu	เครื่องมือ	th
menu	เครื่องมือวิกิ	th
menu	เครื่องมือส่วนตัว	th
menu	เครื่องมือหน้า	th
menu	เครื่องมือหน้าผู้ใช้	th
menu	เนมสเปซ	th
contents	เนื้อหา	th
item	เนื้อหา	th
footer	เนื้อหาอนุญาตให้เผยแพร่ภายใต้ $1 เว้นแต่ระบุไว้เป็นอย่างอื่น	th
history-page	เปรียบเทียบรุ่นที่เลือก	th
redirect	เปลี่ยนทางจาก "$1"	th
redirect	เปลี่ยนทางไป:	th
redirect-page	เปลี่ยนทางไป:	th
menu	เปลี่ยนรูปแบบภาษา	th
menu	เปิด/ปิดแถบข้าง	th
menu	เปิดเมนูหลัก	th
edit-page	เป็นการแก้ไขเล็กน้อย	th
edit-page	เผยแพร่การเปลี่ยนแปลง	th
item	เฝ้าดู	th
edit-page	เฝ้าดูหน้านี้	th
languages	เพิ่มภาษา	th
item	เพิ่มหัวข้อ	th
menu	เพิ่มเติม	th
menu	เมนูผู้ใช้	th
menu	เมนูหลัก	th
item	เรียนรู้เพิ่มเติม	th
item	เลิกเฝ้าดู	th
item	เหตุการณ์ปัจจุบัน	th
edit	แก้ไข	th
item	แก้ไข	th
edit	แก้ไขต้นฉบับ	th
item	แก้ไขต้นฉบับ	th
modified	แก้ไขล่าสุดเมื่อ $1 เวลา $1	th
edit	แก้ไขส่วน: $1	th
edit	แก้ไขส่วนนำของหน้านี้	th
item	แม่แบบ	th
edit-notice	แม่แบบที่ใช้ในหน้านี้:	th
fold	แสดง	th
edit-page	แสดงการเปลี่ยนแปลง	th
edit-page	แสดงตัวอย่าง	th
item	ใกล้เคียง	th
missing-page	ใช้ชื่อเรื่องนี้ไม่ได้	th
languages	ในภาษาอื่น	th
menu	ไซต์	th
language	ไทย	th
search	ไป	th
jump	ไปยังการค้นหา	th
jump	ไปยังการนำทาง	th
item	ไฟล์	th
file-page	ไฟล์ต้นฉบับ	th
file-page	ไฟล์นี้มาจาก $1 และอาจมีใช้ในโครงการอื่น$1	th
file-page	ไม่มีความละเอียดสูงกว่านี้	th
file-page	ไม่มีหน้าที่ใช้ไฟล์นี้$1	th
missing-page	ไม่มีหน้าพิเศษดังกล่าว	th
special-page	ไม่มีหน้าใดลิงก์มา $1	th
item	ไม่ระบุตัวตน	th
item	ການປ່ຽນແປງທີ່ກ່ຽວຂ້ອງ	lo
footer	ກ່ຽວກັບ$s	lo
jump	ຂ້າມໄປຫາ:	lo
footer	ຂໍ້ປະຕິເສດຄວາມຮັບຜິດຊອບ	lo
tagline	ຈາກ $s	lo
jump	ຊອກຫາ	lo
search	ຊອກຫາ	lo
edit	ດັດແກ້	lo
item	ດັດແກ້	lo
edit	ດັດແກ້ຕົ້ນສະບັບ	lo
retrieved	ດຶງຂໍ້ມູນຈາກ "$1"	lo
footer	ນະໂຍບາຍຄວາມເປັນສ່ວນຕົວ	lo
redirect-page	ປ່ຽນເສັ້ນທາງໄປຫາ:	lo
item	ປ່ຽນແປງຫຼ້າສຸດ	lo
jump	ປ້າຍບອກທາງ	lo
menu	ປ້າຍບອກທາງ	lo
languages	ພາສາອື່ນ	lo
menu	ລາຍການການນຳທາງ	lo
language	ລາວ	lo
item	ລິງກ໌ຖາວອນ	lo
item	ວິທີໃຊ້	lo
item	ສະບັບພິມໄດ້	lo
fold	ສະແດງ	lo
item	ສຸ່ມບົດຄວາມ	lo
item	ສົນທະນາ	lo
item	ເຂົ້າສູ່ລະບົບ	lo
menu	ເຄື່ອງມື	lo
menu	ເຄື່ອງມືສ່ວນບຸກຄົນ	lo
fold	ເຊື່ອງ	lo
menu	ເທື່ອເບິ່ງ	lo
contents	ເນື້ອໃນ	lo
item	ເບິ່ງປະຫວັດ	lo
item	ໜ້າທີ່ເຊື່ອມຕໍ່ມາໜ້ານີ້	lo
modified	ໜ້ານີ້ຖຶກດັດແກ້ຄັ້ງລ້າສຸດເມື່ອວັນທີ $1, ເວລາ $1.	lo
redirect-page	ໜ້າປ່ຽນເສັ້ນທາງ	lo
item	ໜ້າພິເສດ	lo
item	ໜ້າຫຼັກ	lo
main-page	ໜ້າຫຼັກ	lo
categories	ໝວດ	lo
hidden-categories	ໝວດທີ່ຖືກເຊື່ອງ	lo
footer	ཁས་མི་ལེན་པ།	dz
item	གང་དང་སྦྲེལ་བ།	bo
item	གང་འབྱུང་ཤོག་ལེབ།	dz
jump	གནས་སྤོ།	bo
item	གཙོ་གནད་ཤོག་ངོས།	bo
main-page	གཙོ་གནད་ཤོག་ངོས།	bo
footer	གསང་དོན་གན་རྒྱ།	bo
item	གྲོགས་རམ།	dz
item	གྲོས་བསྡུར།	bo,dz
item	ཆེད་ལས་ཤོག་ངོས།	bo
language	ཇོང་ཁ	dz
item	ཉེ་བའི་བཟོ་བཅོས།	bo
item	དཔར་བསྐྲུན་འབད་བཏུབ་པའི་ཐོན་རིམ།	dz
item	དམིགས་བསལ་ཤོག་ལེབ།	dz
contents	ནང་དོན།	bo,dz
item	ནང་བསྐྱོད།	dz
item	ནང་འཛུ།	bo
item	ནཱ་ལུ་ ག་ཅི་འབྲེལ་མཐུད་འོང་ནི་མས།	dz
item	པར་འདེབས་རུང་བའི་འགྱུར།	bo
item	ཕན་གྲོགས།	bo
menu	ཕྱོགས་ཁྲིད་འདེམས་བྱང།	bo
jump	ཕྱོགས་ཁྲིད།	bo
menu	ཕྱོགས་ཁྲིད།	bo
footer	བདག་སྤྲོད་འདོར་མཁན།	bo
item	བརྟན་འཇགས་ཀྱི་སྦྲེལ་མཐུད།	bo
language	བོད་ཡིག	bo
edit	མ་ངོས་ཞུ་དག	bo
item	མ་ཤོག།	dz
main-page	མ་ཤོག།	dz
menu	མཐོང་སྣང་།	dz
edit	ཞུན་དག	dz
item	ཞུན་དག	dz
menu	འགྲུལ་བསྐྱོད་དཀར་ཆག།	dz
menu	འགྲུལ་བསྐྱོད།	dz
redirect-page	འདི་རུ་ གསར་བཀོད་བྱེད།	bo
item	འཕྲལ་གྱི་བསྒྱུར་བཅོས	dz
jump	འཕྲོ་མཐུད་འགྱོ་:	dz
edit	འབྱུང་ཁུངས་ཞུན་དག་འབད།	dz
item	འབྲེལ་བ་ཅན་གྱི་བསྒྱུར་བཅོས།	dz
item	འབྲེལ་བའི་བཟོ་བཅོས།	bo
search	འཚོལ་བ།	bo
jump	འཚོལ་ཞིབ།	dz
search	འཚོལ་ཞིབ།	dz
jump	འཚོལ།	bo
jump	འཛུལ་འགྱོ་	dz
tagline	ཡོང་ཁུངས་$s	bo
menu	རང་དོན་ལག་ཆས།	dz
redirect-page	རིམ་འགྲེམ་ཤོག་ངོས།	bo
item	རྟག་བརྟན་འབྲེལ་ལམ།	dz
item	རྩོམ་སྒྲིག	bo
edit	རྩོམ་སྒྲིག།	bo
menu	ལག་ཆའི་སྒམ།	bo
menu	ལག་ཆས་ཚུ་	dz
item	ལོ་རྒྱུས་ལ་ལྟ་བ།	bo
menu	ལྟ་ཞིབ།	bo
modified	ཤོག་ངོས་འདི་ཡི་བཟོ་བཅོས་མཐའ་མ་$1 ཀྱི་ $1 ལ་རེད།	bo
redirect-page	ཤོག་ལེབ་སླར་ལོག་འབད།	dz
languages	སྐད་ཡིག་གཞན་ཚུ་ནང་	dz
languages	སྐད་རིགས་གཞན་ཐོག།	bo
item	སྐམས་དོན་ཤོག་ངོས།	bo
menu	སྒེར་ཀྱི་ལག་ཆ།	bo
footer	སྒེར་གསང་སྲིད་བྱུས།	dz
fold	སྟོན།	bo,dz
categories	སྡེ་ཚན་	bo,dz
categories	སྡེ་ཚན་ $1	bo,dz
fold	སྦ།	dz
fold	སྦས།	bo
categories	ကဏ္ဍ	blk,mnw,my,rki
hidden-categories	ကဏ္ဍ မပၞုက်	mnw
hidden-categories	ကဏ္ဍ မပၞုက်ဂမၠိုၚ်	mnw
categories	ကဏ္ဍဂမၠိုင်	mnw
categories	ကဏ္ဍတိ	rki
categories	ကဏ္ဍဖုံႏ	blk
categories	ကဏ္ဍများ	my
item	ကဘျံးပၤဒိၣ်	ksw
main-page	ကဘျံးပၤဒိၣ်	ksw
item	ကဘျံးပၤနါစိၤ	ksw
item	ကဘျံးပၤလအလီၤဆီ	ksw
modified	ကဘျံးပၤလၢပှၤအဲၣ်ဒံၣ်ဝံၤဖဲ $1, လၢ $1.	ksw
item	ကရကထိုက်စာမျက်နှာ	rki
retrieved	ကလေင်ကေတ်လဝ် နူ "$1"	mnw
menu	ကိရိယာဂမၠိုင်	mnw
menu	ကိရိယာတိ	rki
menu	ကိရိယာပူဂဵုဂမၠိုင်	mnw
menu	ကိရိယာများ	my
menu	ကိရိယာႏဖုံႏ	blk
menu	ကိုယ်ပိုင် ကိရိယာများ	my
menu	ကိုယ်ပိုင်ကိရိယာတိ	rki
footer	ကိုယ်ပိုင်ရေးရာ မူဝါဒ	my
footer	ကိုယ်ရေးကိုယ်တာ မူဝါဒ	rki
redirect-page	က္ဍာထိုဝ်ၜုဂ် -	kjp
item	ကျပန်းစာမျက်နှာ	my
menu	ကွၢ်	ksw
jump	ကွၢ်ဃု	ksw
search	ကွၢ်ဃု	ksw
item	ကွၢ်တၢ်စံၣ်စိၤတဲစိၤ	ksw
menu	ခြီခြာ့လ်ုဖး	kjp
contents	ဂေါင်းစီးတိ	rki
jump	ဂၠာဲ	mnw
search	ဂၠာဲ	mnw
retrieved	ဃုမၤန့ၢ်က့ၤလၢ $1	ksw
item	စဲကျံးသ့	ksw
language	စှီၤ	ksw
item	ဆက်စပ်တေပြောင်လဲမှု	rki
item	ဆက်စပ်သော အပြောင်းအလဲများ	my
item	ဆ်ုတံင်ဏံင်းလိက်မေံၜၠါ်	kjp
item	ဆ်ုထိုဝ်ၜုဂ် ဆ်ုအင်းလယ်	kjp
item	ဆွိုက်စပ်ဒါႏ အပြောင်ꩻအလုဲင်ꩻဖုံႏ	blk
item	ဆွေးနွေးချက်	my
menu	ညွန်ကြားရေမီနူး	rki
jump	ညွန်ပြချက်	rki
menu	ညွန်ပြချက်	rki
item	ဌာန်ဒတန်လေန် လၟိုန်	mnw
fold	ဍာဏဲ	kjp
languages	တစ်ခြားဘာသာစကားတိနိန့်	rki
item	တိုင်ပင်မှု	rki
edit	တီးဖြတ်ပါ	rki
item	တီးဖြတ်ပါ	rki
menu	တူၺ်း	shn
item	တူၺ်းပိုၼ်း	shn
item	တြးပတိတ် အပြံင်အလှာဲ	mnw
languages	တွမ်ႏဘာႏသာႏလင်ဖုံႏအကို	blk
contents	တၢ်ဂ့ၢ်ခိၣ်တီ	ksw
item	တၢ်ဆီတလဲလၢတယံာ်ဒ့ၤဘၣ်	ksw
item	တၢ်ဆီတလဲလၢအဘၣ်ထွဲလိာ်အသး	ksw
footer	တၢ်တဟ့ၣ်မူဒါလၢၤဘၣ်	ksw
item	တၢ်တဲသကိး	ksw
jump	တၢ်နဲၣ်မၤစၢၤတၢ်	ksw
menu	တၢ်နဲၣ်မၤစၢၤတၢ်	ksw
menu	တၢ်နဲၣ်အလံာ်	ksw
menu	တၢ်ပီတၢ်လီ	ksw
footer	တၢ်အိၣ်ခူသူၣ်သနူ	ksw
redirect-page	ထါင်ၮဲအ်ုထိုဝ် လိက်မေံၜၠါ်	kjp
menu	ထာꩻထီႏပွုံႏစံႏဖုံႏ	blk
jump	ထိုမ်ႏ	blk
search	ထိုမ်ႏ	blk
item	ထိုဝ်ၜုဂ်ထခဝ့်လယ်	kjp
retrieved	ထူႏ "$1" ကို	blk
item	ထေနွောင်ꩻပရင့်ဗားသိဉ်း	blk
fold	ထ္ၜး	mnw
menu	ထ္ၜး	mnw
item	ထ္ၜး လၟေင်အပြံင်အလှာဲ	mnw
item	ထွာပြောင်ꩻယိုခါကျာꩻ	blk
item	ထွားရာႏဇာႏဝင်ႏ	blk
footer	ဒဒှ်မဟွံဆက်စပ်	mnw
item	ဒေဂုတလီအပြောင်းအလွဲတိ	rki
modified	ဒေစာမျက်နှာကို $1၊ $1 အချိန်မှာ နောက်ဆုံး ပြင်ဆင်ခတ်ရေ။	rki
jump	ဒေနိန်ရာကိုလားပါ	rki
jump	ဒံင် လုပ် -	mnw
languages	နကုအရေဝ်ဘာသာ တၞဟ်	mnw
menu	နမ်းပဲင်ႏ ကိရိယာႏဖုံႏ	blk
footer	နမ်းပဲင်ႏရေꩻရာႏမူဝါဒ	blk
menu	နီၢ်ကစၢ်တၢ်ပီးတၢ်လီ	ksw
tagline	နူ $s	mnw
redirect-page	နဲၣ်ကဒါကဘျံးပၤ	ksw
redirect-page	နဲၣ်ကဒါဆူ:	ksw
item	နွို့အကောက်	blk
item	ပရင့်ထုတ်နိုင်သော ဗားရှင်း	my
item	ပရိမ့်ထုတ်နိုင်ရေ ပုံစံ	rki
footer	ပရူ $s	mnw
fold	ပလို့ꩻ	blk
hidden-categories	ပလို့ꩻခါꩻဒါႏ ကဏ္ဍ	blk
hidden-categories	ပလို့ꩻခါꩻဒါႏ ကဏ္ဍဖုံႏ	blk
edit	ပလေဝ်ဒါန်	mnw
item	ပလေဝ်ဒါန်	mnw
edit	ပလေဝ်ဒါန် တမ်ကၞက်	mnw
footer	ပဝ်လသဳ မဆေၚ်ကဵု အခေါၚ်အရာပူဂဵု	mnw
language	ပအိုဝ်ႏဘာႏသာႏ	blk
hidden-categories	ပာ်ခူၣ်သူၣ် ကရူၢ်	ksw
hidden-categories	ပာ်ခူၣ်သူၣ် ကရူၢ်တဖၣ်	ksw
fold	ပာ်ဘၢ	ksw
categories	ပိူင်ထၢၼ်ႈ	shn
hidden-categories	ပိူင်ထၢၼ်ႈ ၸိူဝ်းဢၼ်လပ်ႉဝႆႉ	shn
redirect-page	ပိၼ်ႇႁူဝ်ၼႃႈလိၵ်ႈ	shn
item	ပုံ​သေ​လိပ်​စာ​	my
menu	ပ္ညုင်စၞောန် မာတိကာ	mnw
jump	ပ္ညုင်ထ္ၜး	mnw
menu	ပ္ညုင်ထ္ၜး	mnw
jump	ပ်ုယုံ့	kjp
menu	ပ်ုယုံ့	kjp
contents	ပ်ုယုံ့ခေါဟ်တင်	kjp
item	ပ်ုရေန်ႋထင်းဏေဝ်ႋ ၜါႋယှေန်ႋ	kjp
fold	ပြ	my
edit	ပြင်ဆင်ရန်	my
item	ပြင်ဆင်ရန်	my
redirect-page	ပြန်ညွှန်ပြရေ စာမျက်နှာ	rki
redirect-page	ပြန်ညွှန်းဖို့ -	rki
redirect-page	ပြန်ညွှန်းရန် -	my
redirect-page	ပြန်ညွှန်းသော စာမျက်နှာ	my
fold	ပြပါ	rki
language	ဖၠုံလိက်	kjp
fold	ဗဒန်	mnw
item	ဗဟိုစာမျက်နှာ	my
main-page	ဗဟိုစာမျက်နှာ	my
item	ဘယ်ကလင့်ခ်ထားလဲ	my
language	ဘာသာ မန်	mnw
footer	ဘၣ်ဃးဒီး $s	ksw
redirect-page	မကလေင်စၞောန်ပ္ညုင် ဏာ -	mnw
item	မနုၤ လ့ၣ်ခ် ဖဲအံၤလဲၣ်	ksw
item	မပြံင်လှာဲ လၟုဟ်	mnw
contents	မာတိကာ	mnw,my
item	မာၜိုင်မာဆိုင်	kjp
retrieved	မာၮေဝ်လှ် "$1"ခဝ့်	kjp
item	မု အဆက်အစပ် ကုအရာဂှ်ရော	mnw
redirect-page	မုက်လိက် ကလေင်ပ္ညုင်	mnw
item	မုက်လိက် ဇဟောမ်	mnw
item	မုက်လိက် တၟေင်	mnw
modified	မုက်လိက်ဏအ် လက္ကရဴအိုတ် ပလေဝ်ဒါန်လဝ် ပ္ဍဲ $1၊ ပ္ဍဲ $1 ။	mnw
item	မုက်လိက်တမ်	mnw
main-page	မုက်လိက်တမ်	mnw
item	မူမပြေန်ပ္တိတ်ဂွံ	mnw
item	မ်ုယောဝ်ႋ မေင်ႋစိင်	kjp
item	မ်ုအွးလင်	kjp
jump	မ်ုၯယ့်ထါင်ယိုဝ်	kjp
menu	မြင်ကွင်းပုံစံတိ	rki
language	မြန်မာဘာသာ	my
edit	မွဉ်းဖျင်	blk
item	မွဉ်းဖျင်	blk
edit	မွဉ်းဖျင်အရွီးခိုႏ	blk
item	မၤစၢၤ	ksw
edit	မႄးထတ်း	shn
item	မႄးထတ်း	shn
edit	မႄးထတ်းငဝ်ႈငႃႇ	shn
jump	ယီးနယ်	blk
menu	ယီးနယ်	blk
redirect-page	ယီးနယ်ချာ:	blk
redirect-page	ယီးနယ်ချာဒါႏ လိတ်မဲ့ငါ	blk
menu	ယီးနယ်မီနူး	blk
edit	ရင်းမြစ်ကို တည်းဖြတ်ရန်	my
item	ရာဇဝင်ကြည့်ရန်	my
item	ရီု	mnw
item	ရော့ꩻရာꩻလိတ်မဲ့ငါ	blk
jump	ရှာဖွီရန်	rki
search	ရှာဖွီး	rki
jump	ရှာဖွေရန်	my
search	ရှာဖွေရန်	my
jump	ရှာဖွေရန် ခုန်ကူးမည်	my
item	လတ်တလော အပြောင်းအလဲများ	my
menu	လမ်းညွှန်မီနူး	my
contents	လမ်းၼႂ်း	shn
item	လဝ်ထါင်ကါင်ကါ	kjp
item	လိက်မေံခၠီ့	kjp
main-page	လိက်မေံခၠီ့	kjp
special-tab	လိက်မေံၜၠါ်ခေါဟ်	kjp
item	လိက်မေံၜၠါ်ခေါဟ်လ်ုဖး	kjp
modified	လိက်မေံၜၠါ်ယိုဝ် $1၊ $1 အ်ုခါ့ဏှ် လင်ခါင့်ထုက်အင်းတါင်ထာဝေ့လှ်။	kjp
item	လိင်ႉၶ် မၼ်ႈၵိုမ်း	shn
item	လိင်ႉၶ်တီႈၼႆႈ ပဵၼ်သင်	shn
item	လိဉ့်မုဲင်ꩻဖုံႏအွဉ်ႏယိုကို	blk
item	လိဉ့်သေႏပုင်ႏသီ	blk
modified	လိတ်မဲ့ငါယိုနဝ်ꩻ အဆုဲင်ꩻသွတ်ꩻ ဖျင်ထဲမ်လွေꩻထွူလဲဥ်း $1၊ $1 ခိန်ႏသွူဩ။	blk
special-tab	လိတ်မဲ့ငါအထူꩻ	blk
item	လိတ်မဲ့ငါအထူꩻဖုံႏ	blk
item	လုပ်လံက်အေန်	mnw
tagline	လုၵ်ႉတီႈ $s မႃး	shn
jump	လဲၤဆူ:	ksw
item	လ့ၣ်ခ်လၢအအိၣ်တ့ၢ်ထီဘိ	ksw
item	လွင်ႈလႅၵ်ႈလၢႆႈလႃႈသုတ်း	shn
item	လွင်ႈလႅၵ်ႈ​လၢႆႈ ဢၼ်​ၵဵဝ်ႇ​ၵွင်ႉ	shn
item	လွင်ႈဢုပ်ႇၵုမ်	shn
jump	လွေꩻယိုကိုတာႏ:	blk
item	လွၵ်ႉၶဝ်ႈ	shn
languages	လၢကျိာ်အဂၤ	ksw
footer	လၵ်း​ၼမ်း လွင်ႈ​ႁူမ်ႇ​လူမ်ႈ သုၼ်ႇ​လဵဝ်	shn
redirect-page	ဝိၼ်ႇၵႂႃႇၸူး:	shn
fold	ဝှက်	my
fold	ဝှက်တေ	rki
hidden-categories	ဝှက်ထားရေ ကဏ္ဍ	rki
hidden-categories	ဝှက်ထားရေ ကဏ္ဍတိ	rki
hidden-categories	ဝှက်ထားသော ကဏ္ဍ	my
hidden-categories	ဝှက်ထားသော ကဏ္ဍများ	my
item	ဝၣ်နုၤလီၤ	ksw
item	ဝႃးသျိၼ်းဢၼ်ၽိမ်းဢွၵ်ႇလႆႈ	shn
footer	သတိပြုစရာတိ	rki
footer	သတိပြုစရာများ	my
footer	သတိꩻခရာႏဖုံႏ	blk
item	သမိုင်းတိကိုကြည့်ပါ	rki
fold	သိူင်ႇ	shn
item	သဳကၠဳ	mnw
menu	သဵၼ်ႈၵၢၼ်ၼႄတၢင်း	shn
edit	သံင့်ၜးၯဴ	kjp
item	သံင့်ၜးၯဴ	kjp
contents	ဟော်ꩻထွားရီးတာႏ	blk
tagline	ဟဲလၢ $s	ksw
menu	ဟ်ုဆ်ုမာ ဆ်ုဖၠင့်	kjp
menu	ဟ်ုဍးအ်ုလာၯင်သယ်အး	kjp
item	အကူအညီ	rki
item	အကူႏညီႏ	blk
item	အကောင့်ဝင်ရန်	my,rki
footer	အကြောင်း $s	rki
item	အချိန်မရွီးလင့်	rki
languages	အခြား ဘာသာစကားများဖြင့်	my
jump	အင်းၰူ့	kjp
search	အင်းၰူ့	kjp
special-tab	အထူး စာမျက်နှာ	my
item	အထူး စာမျက်နှာများ	my
special-tab	အထူးစာမျက်နှာ	rki
item	အထူးစာမျက်နှာတိ	rki
item	အဓိကစာမျက်နှာ	rki
main-page	အဓိကစာမျက်နှာ	rki
item	အဓိကလိတ်မဲ့ငါ	blk
main-page	အဓိကလိတ်မဲ့ငါ	blk
menu	အမြင်ပုံစံများ	my
edit	အရင်းအမြစ်ကိုတီးဖြတ်ပါ	rki
tagline	အဝ်ႏ $s ကို	blk
item	အိုင်ကိုမ်ချက်	blk
item	အေမှာဇာလင့်တိလေး	rki
edit	အဲးဒံၣ်	ksw
item	အဲးဒံၣ်	ksw
edit	အဲၣ်ဒံၣ်တၢ်ခီၣ်ထံး	ksw
footer	အ်ုကျံင် $s	kjp
item	အ်ုခါ့ယိုဝ် ဆ်ုအင်းလယ်လ်ုဖး	kjp
categories	အ်ုဆုဂ်တုဂ်	kjp
categories	အ်ုဆုဂ်တုဂ်လ်ုဖး	kjp
edit	အ်ုထိုဝ် မ်ုအင်းတာင်	kjp
item	အ်ုလင်ပ်ုယုံ့ခိုင့်	kjp
languages	အ်ုၰာႋၰံင် ဆ်ုခၠါင်ဘာႋသာ့လ်ုဖးသီး	kjp
hidden-categories	အ်ှကှ်ေသူးထ အ်ုဆောတ်	kjp
hidden-categories	အ်ှကှ်ေသူးထ အ်ုဆောတ်လ်ုဖး	kjp
fold	အ်ှသူး	kjp
fold	အွဉ်ႏနယ်	blk
item	အ​ကူ​အ​ညီ​	my
jump	အ​ညွှန်း​	my
menu	အ​ညွှန်း​	my
jump	အ​ညွှန်း​သို့ ခုန်ကူးရန်	my
retrieved	ဢဝ်ၶိုၼ်းမႃးတီႈ "$1"	shn
modified	ဤစာမျက်နှာကို $1၊ $1 အချိန်တွင် နောက်ဆုံး ပြင်ဆင်ခဲ့သည်။	my
jump	ဤနေရာသို့သွားရန် -	my
footer	ၜးဆါင့်ဟ်ုက်ုဆာႋ ဆ်ုဖံင်ဖၠေံ	kjp
footer	ၜးသ္တါ်လ်ုဖး	kjp
menu	ၮဲဖၠေမီနူး	kjp
footer	ၵဵဝ်ႇၵပ်း $s	shn
menu	ၶိူင်ႈၵမ်ႉၵႅမ်	shn
menu	ၶိူင်ႈ​သုၼ်ႇ​လဵ​ဝ်	shn
jump	ၶူၼ်ႉႁႃ	shn
search	ၶူၼ်ႉႁႃ	shn
footer	ၶေႃႈထဵင်	shn
jump	ၶၢမ်ႈၸူး :	shn
item	ၸွႆႈထႅမ်	shn
languages	ၼႂ်း​လိၵ်ႈ​တၢင်ႇဢၼ်	shn
item	ၼႃႈလိၵ်ႈ ရၼ်ႇတမ်ႇ	shn
item	ၼႃႈလိၵ်ႈ ၶိုၵ်ႉတွၼ်း	shn
item	ၼႃႈႁူဝ်ႁႅၵ်ႈ	shn
main-page	ၼႃႈႁူဝ်ႁႅၵ်ႈ	shn
fold	ၼႄ	shn
jump	ၼႄတၢင်း	shn
menu	ၼႄတၢင်း	shn
language	ၽႃႇသႃႇတႆး	shn
item	აკოხვალამირი თირუეფი	xmf
file-page	ამ $1 ფაილის $1 წინასწარი გადახედვის ზომაა: $1.	ka
edit-notice	ამ გვერდზე გამოყენებული თარგები:	ka
edit-notice	ამ გვერდზე გამოყენებული თარგი:	ka
edit-page	ამ გვერდის კონტროლი	ka
history-page	ამ გვერდის ჟურნალის ჩვენება	ka
missing-page	ამ დროისთვის ეს გვერდი ცარიელია.$1	ka
item	ამობეჭდე	ka
missing-page	ამჟამად ამ გვერდზე ტექსტი არ არსებობს.$1	ka
item	ანგარიშის შექმნა	ka
footer	ანონიმურალაშ პოლიტიკა	xmf
missing-page	არასწორი სათაური	ka
history-page	არჩეული შემოწმების შედარება	ka
item	ასეიანი თირუეფი	xmf
item	ახალი გვერდები	ka
item	ბმულები გვერდზე	ka
missing-page	ბმულის მეშვეობით თქვენ მოხვდით გვერდზე, რომელიც ჯერ არ არსებობს.$1	ka
item	ბოლო ცვლილებები	ka
special-page	ბოლო ცვლილებების პარამეტრები	ka
modified	ბოლოს დარედაქტირდა $1-ში, $1-ზე	ka
redirect	გადამისამართება გვერდზე	ka
redirect-page	გადამისამართება გვერდზე	ka
redirect	გადამისამართება:	ka
redirect-page	გადამისამართება:	ka
jump	გადასვლა:	ka
jump	გადასვლა: ნავიგაცია, ძიება	ka
item	გადატანა	ka
fold	გადატანა გვერდით ზოლზე	ka
menu	გადახედვა	ka
redirect	გადმომისამართება გვერდიდან „$1“	ka
item	გაიგეთ მეტი	ka
footer	გამამინჯალაშ ვარება	xmf
item	განხილვა	ka
notice	განხილვის გვერდზე ახალი შეტყობინებები გაქვთ	ka
item	გასვლა	ka
edit-notice	გაფრთხილება: ავტორიზებული არ ბრძანდებით.$1	ka
error	გაფრთხილება: ეს გვერდი იძახებს $1-ს, რომელიც იწვევს თარგის ჩახვევას.	ka
fold	გაშლა	ka
item	გვერდ „$1“-ზე დაბრუნება.	ka
category-page	გვერდები კატეგორიაში „$1“	ka
menu	გვერდები სისტემიდან გამოსული რედაქტორებისთვის	ka
special-page	გვერდები, რომლებიც შეიცავენ „$1“-ის ბმულებს	ka
item	გვერდი	ka
tagline	გვერდიდან $s	ka
menu	გვერდითა პანელის გადართვა	ka
special-page	გვერდის დაცვა	ka
special-page	გვერდის თვისებები	ka
item	გვერდის ინფორმაცია	ka
item	გვერდის ისტორია	ka
edit	გვერდის მოწინავე სექციის რედაქტირება	ka
edit-page	გვერდის შენახვა	ka
item	გვერდის ციტირება	ka
redirect-page	გინოღალა:	xmf
jump	გინულა:	xmf
retrieved	გორილი რე "$1"-შე	xmf
jump	გორუა	xmf
search	გორუა	xmf
jump	გორუაშა გინულა	xmf
special-tab	გჷშაკერძაფილი ხასჷლა	xmf
item	გჷშაკერძაფილი ხასჷლეფი	xmf
item	დაკავშირებული ცვლილებები	ka
fold	დამალვა	ka
hidden-categories	დამალული კატეგორია	ka
item	დასაბეჭდი ვერსია	ka
item	დაცვა	ka
item	დახმარება	ka
item	დახმარება მედიავიკიზე	ka
edit-notice	დახმარება რედაქტირებაში	ka
contents	დინორე	xmf
item	დუდხასჷლა	xmf
main-page	დუდხასჷლა	xmf
languages	ენები	ka
languages	ენების დამატება	ka
menu	ენის ვარიანტის შეცვლა	ka
modified	ეს გვერდი ბოლოს დარედაქტირდა: $1, $1.	ka
edit-notice	ეს გვერდი დაბლოკილია რედაქტირებისათვის ან სხვა მოქმედებისათვის.$1	ka
languages	ეს გვერდი სხვა ენებზე ხელმისაწვდომი არაა.	ka
viewed	ეს გვერდი შემოწმდა $n-ჯერ.	ka
viewed	ეს გვერდი შემოწმდა ერთხელ.	ka
missing-page	ეს გვერდი ჯერ არ შექმნილა.	ka
category-page	ეს კატეგორია, ამჟამად, გვერდებს ან მედიას არ შეიცავს.	ka
edit-page	ეს მცირე რედაქტირებაა	ka
file-page	ეს ფაილი $1-დანაა და შეიძლება სხვა პროექტებიც იყენებდეს.$1	ka
file-page	ეს ფაილი არცერთ გვერდზე არ გამოიყენება.$1	ka
menu	ვარიანტები	ka
backlink	ზემოთ ასვლა	ka
file-page	ზომა წინასწარი გადახედვისას: $1.	ka
file-page	თავდაპირველი ფაილი	ka
item	თარგი	ka
modified	თე ხასჷლაშ ბოლო რედაქტირაფაშ თარიღი: $1, $1.	xmf
item	თემის დამატება	ka
edit-notice	თქვენ არ გაქვთ ქმედების – $1 – უფლება შემდეგი მიზეზების გამო:$1	ka
edit-notice	თქვენ არ გაქვთ ქმედების – $1 – უფლება შემდეგი მიზეზის გამო:$1	ka
notice	თქვენ გაქვთ $1 ($1).	ka
edit-notice	თქვენ შეგიძლიათ ნახოთ ამ გვერდის საწყისი ფაილი და მისი ასლი შექმნათ.$1	ka
special-page	ინფორმაცია „$1“-თვის	ka
item	ისტორია	ka
item	ისტორიაშ ძირაფა	xmf
edit-page	იქმნება: „$1“	ka
item	იხილე	ka
item	იხილეთ $1-ზე	ka
edit-page	იხილეთ წყარო გვერდისთვის $1	ka
categories	კატეგორია	ka,xmf
item	კატეგორია	ka
categories	კატეგორიები	ka
item	კატეგორიები	ka
categories	კატეგორიეფი	xmf
item	კითხვა	ka
item	კონტროლი	ka
item	კონტროლის მოხსნა	ka
item	კონტროლის სია	ka
item	კონფიგურაცია	ka
footer	კონფიდენციალურობის პოლიტიკა	ka
language	მარგალური	xmf
category-page	მედია კატეგორიაში „$1“	ka
file-page	მეტამონაცემები	ka
menu	მეტი	ka
item	მთავარი	ka
item	მთავარი გვერდი	ka
main-page	მთავარი გვერდი	ka
menu	მთავარი მენიუ	ka
menu	მთავარი მენიუს გახსნა	ka
old-revision	მიმდინარე ვერსია	ka
item	მიმდინარე მოვლენები	ka
item	მიშულა	xmf
item	მოდული	ka
file-page	მომდევნო გვერდები იყენებენ ამ ფაილს:$1	ka
special-page	მომდევნო გვერდები შეიცავენ ბმულებს $1-ზე:$1	ka
file-page	მომდევნო გვერდი იყენებს ამ ფაილს:$1	ka
item	მომხმარებლის გვერდი	ka
menu	მომხმარებლის მენიუ	ka
menu	მომხმარებლის ნავიგაცია	ka
item	მომხმარებლის წვლილი	ka
special-page	მომხმარებლის წვლილი $1	ka
menu	მოქმედებები	ka
retrieved	მოძიებულია „$1“-დან	ka
item	მოხვარა	xmf
item	მუდმივი ბმული	ka
jump	ნავიგაცია	ka,xmf
menu	ნავიგაცია	ka,xmf
jump	ნავიგაციაზე გადასვლა	ka
menu	ნავიგაციაშ მენიუ	xmf
jump	ნავიგაციაშა გინულა	xmf
item	ნამდგარენ ხასჷლა	xmf
edit-page	ნებართვის შეცდომა	ka
item	ობეშტალი ვერსია	xmf
footer	პასუხისმგებლობის უარყოფა	ka
item	პერმანენტული რსხილი	xmf
menu	პერსონალური ხეჭკუდეფი	xmf
menu	პირადი ხელსაწყოები	ka
item	პროექტის გვერდი	ka
item	ჟურნალები	ka
item	ჟურნალი	ka
edit	რედაქტირაფა	xmf
item	რედაქტირაფა	xmf
edit	რედაქტირება	ka
item	რედაქტირება	ka
edit-page	რედაქტირება - $1 (სექცია)	ka
edit-page	რედაქტირება: $1	ka
special-page	რედაქტირების ისტორია	ka
special-page	საბაზისო ინფორმაცია	ka
item	საზოგადოების გვერდები	ka
menu	საიტი	ka
menu	სანავიგაციო მენიუ	ka
contents	სარჩევი	ka
fold	სარჩევის დამალვა/ჩვენება	ka
menu	სახელთა სივრცეები	ka
fold	სექცია „$1“-ის გაშლა/ჩაკეცვა	ka
edit	სექციის რედაქტირება: $1	ka
item	სიახლოვეს	ka
error	სკრიპტის შეცდომა: $1	ka
item	სოურეშე რე თე ხასჷლა წურაფილი	xmf
item	სპეციალური გვერდები	ka
item	სპეციალური გვერდი	ka
special-tab	სპეციალური გვერდი	ka
missing-page	სპეციალური გვერდი არ არსებობს	ka
search	სტატია	ka
languages	სხვა ენებზე	ka
item	სხუნუა	xmf
fold	ტყობინაფა	xmf
old-revision	უახლესი ვერსია →	ka
old-revision	უკანასკნელი რედაქცია $1-ის მდგომარეობით	ka
file-page	უფრო მაღალი გარჩევადობა არ არის ხელმისაწვდომი.	ka
item	ფაილი	ka
file-page	ფაილის გამოყენება	ka
item	ფაილის დამატება	ka
file-page	ფაილის ისტორია	ka
hidden-categories	ფულირი კატეგორია	xmf
language	ქართული	ka
category-page	ქვეკატეგორიები	ka
item	ყველა გვერდი	ka
special-page	ყველა გვერდი პრეფიქსით	ka
error	ყურადღება.სორტირების გასაღებს «$1»-ს გააჭრის წინა გასაღებს «$1»-ს.	ka
item	შემთხვევითი	ka
item	შემთხვევითი გვერდი	ka
item	შემოწმებული სტატია	ka
fold	შესავალი	ka
item	შესვლა	ka
item	შესვლა / რეგისტრაცია	ka
item	შესული არ ხართ	ka
item	შეტყობინება	ka
item	შექმნა	ka
jump	შინაარსზე გადასვლა	ka
footer	შინაარსი წარმოდგენილია $1 პირობებით (თუ სხვა არ არის მითითებული).	ka
languages	შხვა ნინეფშა	xmf
fold	ჩაკეცვა	ka
fold	ჩვენება	ka
edit-page	ცვლილებების შენახვა	ka
edit-page	ცვლილებების ჩვენება	ka
special-page	ციტირება	ka
error	ციტირების შეცდომა $1	ka
item	ძველი იერსახის აღდგენა	ka
jump	ძიება	ka
search	ძიება	ka
search	ძიება $s	ka
jump	ძიებაზე გადასვლა	ka
special-page	ძიების შედეგები	ka
special-page	ძიების შედეგები „$1“	ka
fold	ძირაფა	xmf
menu	ძირაფეფი	xmf
item	წაშლა	ka
item	წვლილი	ka
special-page	წვლილის ძიება	ka
search	წინ	ka
edit-page	წინასწარი გადახედვის ჩვენება	ka
edit	წყაროს ნახვა	ka
item	წყაროს ნახვა	ka
edit	წყაროს რედაქტირება	ka
item	წყაროს რედაქტირება	ka
edit	წყაროს ხილვა	ka
item	წყაროს ხილვა	ka
edit	წყუშ რედაქტირაფა	xmf
difference	ხაზი $1:	ka
redirect-page	ხასჷლაშა გინოწურაფა	xmf
menu	ხელსაწყოები	ka
menu	ხეჭკუდეფი	xmf
item	ሃውራዊ ገጽ	ti
item	ህድግ	tig
item	ለህትመት የተዘጋጀ	am
item	ለልትመሳሰል ተቃዪር	tig
item	ለልጠባዕ ደረጀት	tig
item	ለመግባት	am
menu	ሉሐት ተዊር	tig
item	ልዩ ገጾች	am
categories	ሐሽም	tig
categories	ሐሽምት	tig
item	ሓገዝ	ti
hidden-categories	ሕቡኣት መደባት	ti
hidden-categories	ሕቡእ መደብ	ti
hidden-categories	ሕቡዕ ከፈፍል	tig
hidden-categories	ሕቡዕ ክፋል	tig
fold	ሕባእ	ti
fold	ሕብዖ	tig
jump	ሕዘው	tig
search	ሕዘው	tig
footer	ሕጊ ስትረት	ti
contents	መሓበሪ	ti
menu	መምረጺ ምድህሳስ	ti
redirect-page	መምሪያ መንገድ	am
menu	መሣሪያዎች	am
menu	መሳርሒታት	ti
jump	መቃኘት	am
menu	መቃኘት	am
item	መበገሲ ገጽ	ti
main-page	መበገሲ ገጽ	ti
menu	መትሻቀዪ	tig
footer	መትበራእ	tig
item	መዐደዪ ዲብ እሊ ገጽ	tig
categories	መደባት	ti
categories	መደብ	ti
item	ማናቸውንም ለማየት	am
contents	ማውጫ	am
tagline	ምን $s	tig
retrieved	ምን "$1" ጀለበ	tig
item	ምይይጥ	ti
categories	ምድብ	am
categories	ምድቦች	am
item	ሰዳየት	tig
footer	ስለ $s	am
item	ቀዋሚ መጋጠሚ	ti
item	ቋሚ መያያዣ	am
languages	በሌሎች ቋንቋዎች	am
item	በቅርብ ጊዜ የተለወጡ	am
jump	በአቋራጭ:	am
item	ብመንነት እተው	ti
jump	ብርነት ዲብ	tig
languages	ብኻልኦት ቋንቋታት	ti
footer	ብዛዕባ $s	ti
item	ተሓታሚ ሕታም	ti
item	ተዛመድቲ ለውጥታት	ti
item	ታሪኩን አሳይ	am
item	ታሪኽ ራኣው	tig
item	ታሪኽ ርኣይ	ti
menu	ትርኢታት	ti
language	ትግርኛ	ti
jump	ናብ ምድላይ ኪድ	ti
jump	ናብ ዳህሳስ ኪድ	ti
item	ናብዚ ገጽ መጋጠሚታት	ti
item	ናይ ስድፋ ገጽ	tig
item	ናይ ቀረባ ግዜ ለውጥታት	ti
item	ናይ ቅሩብ እዋን ተቃዪር	tig
menu	ናይ ካስ መሻቀዪ	tig
language	አማርኛ	am
menu	አራእ	tig
edit	አርም	am
item	አርም	am
edit	አሳነዮት ዒን	tig
fold	አሳይ	am
edit	አስነ	tig
item	አስነ	tig
jump	አስክ ሒዘት ተዐዴ	tig
jump	አስክ ራብጥ ሐብሬ ተዐዴ	tig
item	አግዳ ገጽ	tig
main-page	አግዳ ገጽ	tig
edit	ኣመዓራርይ	ti
item	ኣመዓራርይ	ti
fold	ኣርአ	tig
fold	ኣርእይ	ti
modified	እሊ ገጽ ኣክር መረት ዲብ ዮም $1 ሰዐት$1 ትከተበ እቱ።	tig
item	እርዳታ	am
item	እብ መንጋኣት እተው	tig
footer	እብ ሰበት $s	tig
languages	እብ ብዕድ ሉቃት	tig
modified	እዚ ገጽ እዚ ንመወዳእታ ግዜ ብ$1 ሰዓት $1 ተመዓራርዩ ነይሩ።	ti
retrieved	ከ «$1» የተወሰደ	am
tagline	ካብ $s	ti
retrieved	ካብ «$1» ተረኺቡ	ti
edit	ኮድ አርም	am
edit	ኮድ ኣመዓራርይ	ti
item	ወዲህ የሚያያዝ	am
redirect-page	ወጀሆ ዲብ:	tig
item	ዋና ገጽ	am
main-page	ዋናው ገጽ	am
item	ውይይት	am
jump	ዕሰት	tig
menu	ዕሰት	tig
menu	ዕይታዎች	am
jump	ዝለል ናብ፦	ti
footer	የምስጢር ደንብ	am
item	የተዛመዱ ለውጦች	am
hidden-categories	የተደበቀ መደብ	am
hidden-categories	የተደበቁ መደቦች	am
footer	የኃላፊነት ማስታወቂያ	am
menu	የኔ መሣርያዎች	am
menu	የአሰሳ ምናሌ	am
modified	ይህ ገጽ መጨረሻ የተቀየረው በ$1 በ$1 ነበር።	am
footer	ደረት ሓላፍነት	ti
fold	ደብቅ	am
jump	ዳህሳስ	ti
menu	ዳህሳስ	ti
item	ዳይም መዐደዪ	tig
jump	ድለይ	ti
search	ድለይ	ti
redirect-page	ገጽ ወጂህ	tig
menu	ግላዊ መሳርሒታት	ti
contents	ጽበጥ	tig
jump	ፈልግ	am
search	ፈልግ	am
item	ፍሉያት ገጻት	ti
special-tab	ፍሉይ ገጽ	ti
item	ፍንቱይ አግጸት	tig
special-tab	ፍንቱይ ገጽ	tig
footer	ፖሊሲ ክሱስያት	tig
item	ᎠᎴᏅᏗ	chr
item	ᎠᎵᏍᏕᎸᏗ	chr
menu	ᎠᏂᎩᏍᏗ ᏥᏳ	chr
jump	ᎠᏓᏘᏂᏙᎯ	chr
menu	ᎠᏓᏘᏂᏙᎯ ᏚᏓᏅᏅᎢ	chr
search	ᎠᏯᏍᏗ	chr
jump	ᎡᏗt	chr
item	ᎤᎵᎮᎵᏍᏗ	chr
main-page	ᎤᎵᎮᎵᏍᏗ	chr
item	ᎤᏍᏆᏂᎪᏗ ᎤᏆᏓᏛ	chr
footer	ᎤᏕᎵᏓ ᎧᏁᏨᎯ	chr
item	ᎤᏤᎵᏛ ᏚᏆᏓᏛ	chr
item	ᎦᎴᏯᏛ ᏅᎬᎪᏔᏅᎯ	chr
edit	ᎦᏁᏟᏴᏓ ᎰᏪᎸᎦ	chr
item	ᎦᏁᏟᏴᏓ ᎰᏪᎸᎦ	chr
item	ᎦᏙ ᎤᏍᏗ ᏗᏕᎬᏔᏛ ᎠᎭᏂ	chr
item	ᎧᏃᎮᎸᏗ	chr
item	ᎪᎱᏍᏗ ᎠᎾᏓᏛᏂ ᏗᎦᏁᏟᏴᏍᏗ	chr
menu	ᎪᎱᏍᏗ ᎬᏔᏂᏓᏍᏗ ᎧᏁᏌᎢ	chr
languages	ᎭᏫᎾᏗᏢ ᏐᎢ ᏗᎦᏬᏂᎯᏍᏗ	chr
item	ᎾᏞᎬ ᏗᎦᏁᏟᏴᏍᏗ	chr
item	ᏂᎪᎯᎸ ᏕᎬᏔᏛ	chr
fold	ᏍᎩᎪᏩᏛᏓ	chr
contents	ᏕᎦᎸᏛᎢ	chr
language	ᏣᎳᎩ	chr
menu	ᐃᒻᒥᒧᑦ ᑐᕌᖓᔪᑦ ᓴᓇᕐᕈᑎᑦ	ike-cans
language	ᐃᓄᒃᑎᑐᑦ	ike-cans
language	ᐃᓄᒃᑎᑐᑦ/inuktitut	iu
contents	ᐃᓗᓕᖏᑦ	ike-cans
fold	ᐃᔨᖅᐳᖅ	ike-cans
hidden-categories	ᐃᔨᖅᓯᒪᔪᑦ ᐊᕕᒃᑐᖅᓯᒪᓂᒃᑯᑦ	ike-cans
hidden-categories	ᐃᔨᖅᓯᒪᔪᑦ ᐊᕕᒃᑐᖅᓯᒪᓂᖏᑦ	ike-cans
jump	ᐃᕚᖅᐳᖅ	ike-cans
search	ᐃᕚᖅᐳᖅ	ike-cans
jump	ᐅᔮᖅᑕᐅᓕᖅᑎᒃ:	ike-cans
item	ᐅᖃᓕᒪᔪᖅ	ike-cans
item	ᐅᖅᓯᖅ ᒪᐅᖓ	ike-cans
item	ᐊᑯᓇᐅᒐᖅᑐᖅ ᓈᒻᒪᒃᑯᑦ	ike-cans
item	ᐊᑯᓐᓇᐳᖅ	ike-cans
item	ᐊᒥᖅ	ike-cans
main-page	ᐊᒥᖅ	ike-cans
fold	ᐊᓚᒃᑲᑎᖅᐹ	ike-cans
item	ᐊᓯᐊᙳᑐᖅ ᒥᑦᓵᓯᔪᖅ	ike-cans
edit	ᐊᓯᔾᔨᖅᑎᖅᐸᖕᒋᑦ ᓴᖅᑯᖅ	ike-cans
languages	ᐊᓯᖏᓐᓂᑦ ᐅᖃᐅᓯᕐᓂᑦ	ike-cans
item	ᐱᒋᕗᖅ ᐊᓯᐊᙳᑐᖅ	ike-cans
item	ᐱᔨ ᒪᑉᐱᑕᖅ	ike-cans
item	ᑎᑎᕋᖅᑕᐅᔪᓐᓇᖅᑐᖅ	ike-cans
categories	ᑐᑭᓯᒪᔭᐅᓂᖅ	ike-cans
categories	ᑐᑭᓯᒪᔭᐅᓂᖏᑦ	ike-cans
redirect-page	ᑐᕌᖅᑎᑕᐅᒃᑲᓐᓂᕐᓗᓂ ᐅᕗᖓ:	ike-cans
item	ᑕᑯᓗᒍ ᖃᓄᐃᓕᐅᕈᑕᐅᖃᑦᑕᖅᓯᒪᔪᖅ	ike-cans
menu	ᑕᑯᔭᐅᔪᑦ	ike-cans
tagline	ᑕᕝᕙᙵᑦ $s	ike-cans
footer	ᑲᓐᖑᓇᖅᑐᓕᕆᓂᕐᒧᑦ ᐊᑐᐊᒐᖅ	ike-cans
jump	ᒥᐊᓂᕆᕚ	ike-cans
menu	ᒥᐊᓂᕆᕚ	ike-cans
footer	ᒥᒃᓵᓂ $s	ike-cans
item	ᓃᔥᑕᒻᐹᔅᑌᒋᓂᑲᓐ	cr
main-page	ᓃᔥᑕᒻᐹᔅᑌᒋᓂᑲᓐ	cr
item	ᓇᑭᑐᐃᓐᓇᖅ ᖃᐅᔨᓴᕐᓂᖅ ᒪᑉᐱᑕᖅ	ike-cans
menu	ᓇᕿᑦᑕᒐᐃᑦ ᓂᕆᔭᒃᓴᐃᑦ	ike-cans
modified	ᓯᕗᓪᓕᕆᔭᐅᕗᑦ ᓯᕗᕆᐊᕐᓇᖅᑯᑦ $1, ᑎᒍᓪᓕᕆᔭᐅᕗᑦ $1.	ike-cans
edit	ᓱᖁᓯᖅᐹ	ike-cans
item	ᓱᖁᓯᖅᐹ	ike-cans
footer	ᓴᐳᑦᓴᓐᓇᕋᐅᕐᕕᖓ	ike-cans
menu	ᓴᓇᕐᕈᑎᑦ	ike-cans
redirect-page	ᖃᓂᖓᓂ ᑲᒪᒋᔭᖅ ᐋᓯᑦ ᓇᑭᑦ ᒪᑉᐱᑕᖅ	ike-cans
item	ᖃᔭᓕᑉᐹ	ike-cans
item	កត់ឈ្មោះចូល	km
jump	ការណែនាំ	km
menu	ការណែនាំ	km
footer	ការបដិសេធ	km
item	ការពិភាក្សា	km
edit	កែប្រែ	km
item	កែប្រែ	km
edit	កែប្រែ​កូដ	km
footer	គោលការណ៍នៃ​ភាពឯកជន	km
menu	គំហើញ	km
categories	ចំណាត់ថ្នាក់ក្រុម	km
hidden-categories	ចំណាត់ថ្នាក់ក្រុមដែលត្រូវបានលាក់ចំនួន$1	km
hidden-categories	ចំណាត់ថ្នាក់ក្រុមមួយដែលត្រូវបានលាក់	km
languages	ជាភាសាដទៃទៀត	km
item	ជំនួយ	km
item	តំណភ្ជាប់អចិន្ត្រៃយ៍	km
item	ទម្រង់​សម្រាប់បោះពុម្ភ	km
item	ទំព័រចៃដន្យ	km
item	ទំព័រដើម	km
main-page	ទំព័រដើម	km
modified	ទំព័រនេះត្រូវបានកែចុងក្រោយនៅម៉ោង$1។	km
redirect-page	ទំព័របញ្ជូនបន្ត	km
special-tab	ទំព័រពិសេស	km
item	ទំព័រ​ពិសេស​ៗ	km
fold	បង្ហាញ	km
menu	បញ្ជីណែនាំ	km
redirect-page	បញ្ជូនបន្តទៅ៖	km
item	បន្លាស់ប្ដូរដែលពាក់ព័ន្ធ	km
item	បន្លាស់ប្ដូរថ្មីៗ	km
retrieved	បានពី "$1"	km
tagline	ពី$s	km
language	ភាសាខ្មែរ	km
contents	មាតិកា	km
item	មើល​ប្រវត្តិ​	km
fold	លាក់	km
jump	លោតទៅ៖	km
jump	ស្វែងរក	km
search	ស្វែងរក	km
footer	អំពី$s	km
item	អ្វី​ដែលភ្ជាប់មកទីនេះ	km
menu	ឧបករណ៍ផ្ទាល់ខ្លួន	km
footer	ᠠᠯᠠᠨ	mnc-mong
menu	ᠠᡤᡡᡵᠠ ᡳ ᠰᡳᡨᡥᡝᠨ	mnc-mong
menu	ᠠᡤᡡᡵᠠ ᡳ ᠰᡳᡨᡥᡝᠨ	mnc-mong
item	ᠠᡳᠰᡳᠯᠠᡵᠠᠩᡤᡝ	mnc-mong
edit	ᠦᠨᠳᠦᠰᠦᠨ ᠪᠢᠴᠢᠭ ᠢ ᠵᠠᠰᠠᠪᠤᠷᠢᠯᠠᠬᠤ	mvf
edit	ᠦᠨᠳᠦᠰᠦᠨ ᠪᠢᠴᠢᠭ ᠢ ᠵᠠᠰᠠᠪᠤᠷᠢᠯᠠᠬᠤ	mvf
edit	ᠪᠠᠨᠵᡳᠪᡠᠮᡝ ᠠᡵᠠᡵᠠ	mnc-mong
item	ᠪᠠᠨᠵᡳᠪᡠᠮᡝ ᠠᡵᠠᡵᠠ	mnc-mong
item	ᠪᠠᡳᠮᡝ ᠯᡝᠣᠯᡝᡵᡝ	mnc-mong
menu	ᠪᠠᡳᠴᠠᡵᠠ	mnc-mong
menu	ᠪᡝᠶᡝᡳ ᠠᡤᡡᡵᠠ	mnc-mong
edit	ᠰᡝᡴᡳᠶᡝᠨ ᡳᠰᠠᠮᠵᠠᠮᠪᡳ	mnc-mong
jump	ᠰᡠᠸᡝᠯᡝᡵᡝ	mnc-mong
search	ᠰᡠᠸᡝᠯᡝᡵᡝ	mnc-mong
item	ᠲᠡᠦᠬᠡ	mvf
item	ᠴᠣᡥᠣᠩᡤᠣ ᠵᡠᠰᡨᠠᠨ	mnc-mong
footer	ᠴᡳᠰᡠ ᡩᡠᡵᡠᠨ	mnc-mong
redirect-page	ᠵᡠᠰᡨᠠᠨ ᠪᡝ ᠪᡝᡩᡝᡵᡝᠮᠪᡳ	mnc-mong
special-tab	ᡝᠨᠴᡠᠰᡥᡡᠨ ᠠᡶᠠᡥᠠ	mnc-mong
item	ᡝᠨᡨᡝᡥᡝᠮᡝ ᠯᡳᠨᡴ	mnc-mong
redirect-page	ᡝᡵᡝ ᠵᡠᠰᡨᠠᠨ ᡳ ᠪᡝᡩᡝᡵᡝᠮᠪᡳ᠄	mnc-mong
redirect-page	ᡝᡵᡝ ᠵᡠᠰᡨᠠᠨ ᡳ ᠪᡝᡩᡝᡵᡝᠮᠪᡳ᠄	mnc-mong
item	ᡝᡵᡝ ᡧᡠ ᡶᡳᠶᡝᠯᡝᠨ ᡳ ᠰᡠᡩᡠᡵᡳ ᠪᡝ ᠪᠠᡳᠴᠠᡵᠠ	mnc-mong
item	ᡝᡵᡝ ᡧᡠ ᡶᡳᠶᡝᠯᡝᠨ ᡳ ᠰᡠᡩᡠᡵᡳ ᠪᡝ ᠪᠠᡳᠴᠠᡵᠠ	mnc-mong
item	ᡠᠪᠠ ᡳ ᡥᠣᠯᠪᠣᡵᠣᠩᡤᡝ	mnc-mong
item	ᡠᠪᠠ ᡳ ᡥᠣᠯᠪᠣᡵᠣᠩᡤᡝ	mnc-mong
item	ᡠᠵᡠᡳ ᠠᡶᠠᡥᠠ	mnc-mong
main-page	ᡠᠵᡠᡳ ᠠᡶᠠᡥᠠ	mnc-mong
jump	ᡤᡝᠨᡝᡵᡝ᠄	mnc-mong
languages	ᡤᡡᠸᠠ ᡤᡳᠰᡠᠨ ᡩᡝ	mnc-mong
item	ᡥᠠᠨᠴᡳᡴᡳ ᡴᡡᠪᡠᠯᡳᠪᡠᡥᠠᠩᡤᡝ	mnc-mong
contents	ᡧᠣᡧᠣᡥᠣᠨ ᡥᠠᠴᡳᠨ	mnc-mong
item	ᡧᡠᠸᠠᠰᡝᠯᡝᡵᡝ ᠣᠵᠣᡵᠣ ᠠᡶᠠᡥᠠ	mnc-mong
fold	ᡨᡠᠸᠠᠪᡠᠮᠪᡳ	mnc-mong
item	ᡩᠠᠯᠵᡳᠩᡤᠠ ᡴᡡᠪᡠᠯᡳᠪᡠᡥᠠᠩᡤᡝ	mnc-mong
fold	ᡩᠠᠯᡩᠠᠮᠪᡳ	mnc-mong
hidden-categories	ᡩᠠᠯᡩᠠᡵᠠ ᡩᡠᠸᠠᠯᡳᠪᡠᠨ	mnc-mong
jump	ᡩᠣᠣᠩᡤᠣ	mnc-mong
menu	ᡩᠣᠣᠩᡤᠣ	mnc-mong
menu	ᡩᠣᠣᠩᡤᠣ ᠮᡝᠨᡳᠶᡠ	mnc-mong
item	ᡩᠣᠰᡳᡵᡝ	mnc-mong
categories	ᡩᡠᠸᠠᠯᡳᠪᡠᠨ	mnc-mong
item	ᡵᠠᠨᡩᠣᠮ ᡶᡳᠶᡝᠯᡝᠨ	mnc-mong
jump	ᥑᥣᥛᥲ ᥓᥧᥰ:	tdd
footer	ᥑᥨᥝᥲ ᥗᥥᥒᥴ	tdd
menu	ᥑᥫᥒ ᥐᥛᥳ ᥐᥦᥛ	tdd
menu	ᥑᥫᥒ ​ᥔᥧᥢᥱ​ ᥘᥥ​ᥝ	tdd
item	ᥓᥩᥭ ᥗᥦᥛᥴ	tdd
menu	ᥔᥥᥢᥲ ᥐᥣᥢ ᥘᥥᥴ ᥖᥣᥒᥰ	tdd
jump	ᥔᥩᥐ ᥞᥣᥴ	tdd
search	ᥔᥩᥐ ᥞᥣᥴ	tdd
fold	ᥔᥫᥒᥱ	tdd
item	ᥖᥣᥒᥰ​ ᥘᥦᥐ ᥘᥣᥭ ᥟᥢ ᥐᥙᥴ ​ᥐᥣᥭᥱ	tdd
item	ᥖᥣᥱ ᥟᥧᥙᥱ	tdd
item	ᥖᥨᥭᥰ ᥙᥪᥢᥰ	tdd
language	ᥖᥭᥰᥖᥬᥳᥑᥨᥒᥰ	tdd
footer	ᥘᥐᥴ ​ᥘᥛᥰ ᥘᥩᥒ ᥞᥨᥛᥱ​ ᥘᥨᥛ ᥘᥩᥖ ᥚᥥᥰ ᥔᥧᥢᥱ ​ᥘᥥᥝ	tdd
contents	ᥘᥣᥛᥰ ᥘᥬᥰ	tdd
item	ᥘᥣᥲ ᥘᥤᥐ ᥑᥪᥐᥳ ᥖᥩᥢᥰ	tdd
modified	ᥘᥣᥲ​ ᥘᥤᥐ ᥘᥭᥳ ᥛᥥᥰ ᥛᥣᥰ ​ᥝᥭᥳ ᥘᥒᥱ​ ᥐᥛᥰ​ ᥘᥪᥢᥰ ​ᥔᥧᥖᥴ ᥛᥫ ᥝᥢᥰ ​ᥖᥤ $1 ᥑᥣᥝᥰ ᥕᥣᥛᥰ $1	tdd
fold	ᥘᥥᥴ	tdd
jump	ᥘᥥᥴ ᥖᥣᥒᥰ	tdd
menu	ᥘᥥᥴ ᥖᥣᥒᥰ	tdd
tagline	ᥘᥧᥐ ᥖᥤ $s ᥛᥣᥰ	tdd
item	ᥘᥩᥐᥳ ᥟᥤᥢᥱ	tdd
item	ᥘᥩᥒ ᥘᥦᥐ ᥘᥣᥭ ᥛᥬᥱ ᥛᥬᥱ	tdd
footer	ᥘᥩᥒ ​ᥖᥣᥒᥰ $s	tdd
languages	ᥘᥬᥰ​ ᥘᥤᥐ ᥖᥣᥒᥱ ᥟᥢ	tdd
redirect-page	ᥙᥤᥢᥱ ᥞᥨᥝᥴ ᥘᥣᥲ ᥘᥤᥐ	tdd
categories	ᥙᥫᥒ ᥗᥣᥢ	tdd
hidden-categories	ᥙᥫᥒ ᥗᥣᥢ ᥓᥫᥰ ᥟᥢ ᥘᥙᥳ ᥝᥭᥳ	tdd
menu	ᥚᥖᥴ ᥖᥨᥭᥰ	tdd
edit	ᥛᥥᥰ ᥗᥖᥴ ᥒᥝᥲ ᥒᥣᥱ	tdd
edit	ᥛᥨᥢᥳ ᥛᥥᥰ	tdd
item	ᥛᥨᥢᥳ ᥛᥥᥰ	tdd
redirect-page	ᥝᥤᥢᥱ ᥐᥣᥱ ᥓᥧᥰ:	tdd
item	ᥝᥫᥰ ᥡᥤᥢᥰ ᥟᥢ ᥟᥤᥖᥱ ᥟᥩᥐᥱ ᥘᥭᥲ	tdd
item	ᥞᥥᥒᥰ ᥐᥩᥒᥳ ᥛᥢᥲ ᥐᥪᥛᥰ	tdd
item	ᥞᥥᥒᥰ ᥐᥩᥒᥳ ᥟᥢ ᥛᥤᥰ ᥖᥤ ᥘᥭᥳ ᥙᥥᥢ ᥔᥒᥴ	tdd
item	ᥞᥨᥝᥴ ᥘᥣᥲ ᥖᥥᥰ	tdd
main-page	ᥞᥨᥝᥴ ᥘᥣᥲ ᥖᥥᥰ	tdd
retrieved	ᥟᥝ ᥑᥪᥢᥰ ᥛᥣᥰ ᥖᥤ "$1"	tdd
item	ᥟᥝ ᥘᥣᥲ ᥘᥤᥐ ᥔᥣᥒᥱ ᥗᥧᥐᥴ ᥝᥣ	tdd
categories	ᨀᨈᨁᨚᨑᨗ	bug-bugi
hidden-categories	ᨀᨈᨁᨚᨑᨗ ᨈᨔᨘᨅᨘ	bug-bugi
menu	ᨄᨀᨀᨔ	bug-bugi
menu	ᨄᨀᨀᨔ ᨑᨗᨐᨒᨙ	bug-bugi
footer	ᨄᨈᨑᨚ ᨑᨗᨐᨒᨙ	bug-bugi
edit	ᨄᨉᨙᨌᨙ	bug-bugi
item	ᨄᨉᨙᨌᨙ	bug-bugi
edit	ᨄᨉᨙᨌᨙ ᨕᨄᨚᨒᨙ	bug-bugi
item	ᨄᨑᨚᨅ ᨅᨑᨘᨅᨑᨘ	bug-bugi
item	ᨄᨑᨚᨅ ᨈᨑᨛᨀᨕᨗ	bug-bugi
footer	ᨄᨔᨀᨑᨛ	bug-bugi
item	ᨄᨙᨑᨛᨔᨗ ᨆᨄᨔ	bug-bugi
tagline	ᨄᨚᨒᨙ $s	bug-bugi
item	ᨅᨈᨘᨂᨛ	bug-bugi
languages	ᨅᨔ ᨒᨕᨗ	bug-bugi
language	ᨅᨔ ᨕᨘᨁᨗ	bug
jump	ᨆᨂᨘᨍᨘ :	bug-bugi
menu	ᨆᨛᨊᨘ ᨊᨄᨗᨁᨔᨗ	bug-bugi
menu	ᨈᨍ	bug-bugi
fold	ᨈᨍᨕᨗ	bug-bugi
jump	ᨊᨄᨗᨁᨔᨗ	bug-bugi
menu	ᨊᨄᨗᨁᨔᨗ	bug-bugi
contents	ᨒᨗᨔᨛ	bug-bugi
redirect-page	ᨒᨙᨌᨙ ᨑᨗ :	bug-bugi
item	ᨒᨚ ᨈᨆ	bug-bugi
redirect-page	ᨒᨛᨇ ᨄᨒᨙᨌᨙ	bug-bugi
special-tab	ᨒᨛᨇ ᨆᨒᨛᨅᨗ	bug-bugi
modified	ᨒᨛᨇ ᨐᨗᨕᨙ ᨆᨑᨗᨅᨚᨀᨚᨊ ᨑᨗᨄᨉᨙᨌᨙ ᨑᨗ $1, ᨈᨛᨈᨙ $1.	bug-bugi
item	ᨒᨛᨇ ᨔᨛᨅᨑ	bug-bugi
item	ᨒᨛᨇᨑ ᨆᨒᨛᨅᨗ	bug-bugi
item	ᨓᨈᨇᨚᨒ	bug-bugi
main-page	ᨓᨈᨇᨚᨒ	bug-bugi
jump	ᨔᨄ	bug-bugi
fold	ᨔᨘᨅᨘ	bug-bugi
item	ᨕᨅᨗᨌᨑ	bug-bugi
search	ᨕᨔᨄᨑᨛ	bug-bugi
footer	ᨕᨔᨗᨔᨘᨇᨘᨂᨛᨊ $s	bug-bugi
item	ᨕᨔᨘᨇᨘ ᨄᨘᨒᨊ	bug-bugi
item	ᨕᨔᨘᨇᨘᨂᨛ ᨕᨁ ᨀᨘᨕᨙ	bug-bugi
item	ᨕᨗᨈ ᨑᨗᨓᨐ	bug-bugi
footer	ᨠ᩠᩵ᨿᩅ​ᨠᩢ᩠ᨷ $s	nod
jump	ᨠᩣ᩠ᩁᨶᩣᩴᨴᩣ᩠ᨦ	nod
menu	ᨠᩣ᩠ᩁᨶᩣᩴᨴᩣ᩠ᨦ	nod
item	ᨠᩣ᩠ᩁᨸᩖ᩠᩵ᨿᩁᨷᩕᩯᨴᩦ᩵ᩈᩨ᩠ᨷᨶᩮᩬᩥ᩵ᨦ	nod
item	ᨠᩣ᩠ᩁᨸᩖ᩠᩵ᨿᩁᨷᩕᩯᩃᩪᩁᩈᩩᨯ	nod
item	ᨠᩯ᩶	nod
edit	ᨠᩯ᩶ᨨᨷᩢ᩠ᨷᨣᩮᩢ᩶ᩣ	nod
edit	ᨠᩯ᩶​ᨡᩱ	nod
retrieved	ᨡᩮᩢ᩶ᩣᨡᩱ᩶ᩃᩩᨠ "$1"	nod
item	ᨡᩮᩢ᩶ᩣᩁᨷᩫ᩠ᨷ	nod
jump	ᨡ᩶ᩣ᩠ᨾᨻᩱ:	nod
jump	ᨡ᩶ᩣ᩠ᨾ​ᨻᩱ​ᨴᩦ᩵​ᨠᩣ᩠ᩁ​ᨪᩰᩬᩡ​ᩉᩣ	nod
menu	ᨣᩕᩮᩬᩥ᩵ᨦᨾᩨ	nod
menu	ᨣᩕᩮᩬᩥ᩵ᨦᨾᩨᩈ᩠ᩅ᩵ᩁᨲ᩠ᩅᩫ	nod
item	ᨣᩤᩴᨧᩣᨡᩱ	nod
language	ᨣᩤᩴᨾᩮᩬᩥᨦ	nod
footer	ᨣᩤᩴ​ᨷᨭᩥᩈᩮ᩠ᨵ​ᨠᩣ᩠ᩁ​ᩁᩢ᩠ᨷ​ᨹᩥ᩠ᨯ​ᨪᩬᨷ	nod
item	ᨨᨷᩢ᩠ᨷ​ᨻᩕᩬ᩶ᨾ​ᨻᩥᨾᩛ᩼	nod
jump	ᨪᩰᩬᩡᩉᩣ	nod
search	ᨪᩰᩬᩡ​ᩉᩣ	nod
fold	ᨪ᩵ᩬᩁ	nod
footer	ᨶᨿᩰᨷᩣ᩠ᨿ​ᨤ᩠ᩅᩣ᩠ᨾ​ᨸᩮ᩠ᨶ​ᩈ᩠ᩅ᩵ᩁ​ᨲ᩠ᩅᩫ	nod
contents	ᨶᩮᩬᩥ᩶ᩋᩉᩣ	nod
languages	ᨶᩲᨽᩣᩈᩣᩋᩨ᩠᩵ᨶ	nod
redirect-page	ᨸᩖ᩠᩵ᨿᩁᨴᩣ᩠ᨦᨻᩱᩉᩣ:	nod
item	ᨸᩮᩥᩢ᩠ᨠᩇᩣ	nod
menu	ᨹᩬᩴ᩵	nod
item	ᨹᩬᩴ᩵ᨷᩅᩢᨲ᩠ᨲᩥ᩼	nod
jump	ᨻᩱ​ᨴᩦ᩵​ᨠᩣ᩠ᩁ​ᨶᩣᩴ​ᨴᩣ᩠ᨦ	nod
menu	ᩁᩣ᩠ᨿᨠᩣ᩠ᩁᨶᩣᩴᨴᩣ᩠ᨦᨪᩱᨴ᩺	nod
item	ᩃᩥᨦ᩠ᨣ᩼ᨳᩣᩅᩬᩁ	nod
tagline	ᩃᩩᨠᨧᩣ᩠ᨠ $s	nod
fold	ᩈᨯᩯ᩠ᨦ	nod
item	ᩈᩩ᩵ᨾᩉ᩠ᨶ᩶ᩣ	nod
item	ᩉ᩠ᨶ᩶ᩣᨣᩮᩢ᩶ᩣ	nod
main-page	ᩉ᩠ᨶ᩶ᩣᨣᩮᩢ᩶ᩣ	nod
item	ᩉ᩠ᨶ᩶ᩣᨴᩦ᩵ᩃᩥᨦ᩠ᨣ᩼ᨾᩣ	nod
modified	ᩉ᩠ᨶ᩶ᩣᨶᩦ᩶ᨯᩰᩫ᩠ᨶᨠᩯ᩶ᨴᩮᩬᩥ᩵ᩋᩈᩩᨯᨴ᩶ᩣ᩠ᨿᩅᩢ᩠ᨶᨴᩦ᩵ $1 ᩅᩮᩃᩣ $1	nod
redirect-page	ᩉ᩠ᨶ᩶ᩣᨸᩖ᩠᩵ᨿᩁᨴᩣ᩠ᨦ	nod
special-tab	ᩉ᩠ᨶ᩶ᩣᨻᩥᩔᩮ	nod
item	ᩉ᩠ᨶ᩶ᩣ​ᨻᩥᩔᩮ	nod
categories	ᩉ᩠ᨾ᩠ᩅᨯᩉ᩠ᨾᩪ᩵	nod
hidden-categories	ᩉ᩠ᨾ᩠ᩅᨯᩉ᩠ᨾᩪ᩵ᨴᩦ᩵ᨪᩬ᩵ᩁᩀᩪ᩵	nod
item	ᬘᬶᬗᬓ᭄ᬩᬩᬤ᭄	ban-bali
language	ᬩᬲᬩᬮᬶ	ban-bali
edit	ᬳᬸᬳᬄᬯᬶᬢ᭄	ban-bali
special-tab	ᱚᱥᱚᱠᱟᱭᱛᱮᱭᱟᱜ ᱥᱟᱦᱴᱟ	sat
item	ᱛᱤᱨᱮᱡᱩᱜᱮ ᱡᱚᱱᱚᱲ	sat
categories	ᱛᱷᱚᱠ	sat
categories	ᱛᱷᱚᱠᱠᱩ	sat
item	ᱜᱚᱲᱚ	sat
item	ᱜᱟᱞᱢᱟᱨᱟᱣ	sat
menu	ᱟᱪᱩᱨᱵᱟᱲᱟ ᱢᱮᱱᱩ	sat
jump	ᱟᱹᱪᱩᱨᱵᱟᱲᱟ	sat
menu	ᱟᱹᱪᱩᱨᱵᱟᱲᱟ	sat
item	ᱡᱚᱲᱟᱣ ᱥᱟᱦᱴᱟ	sat
redirect-page	ᱢᱚᱦᱚᱸᱰᱟ ᱟᱠᱟᱱ ᱥᱟᱦᱴᱟ	sat
item	ᱢᱩᱬᱩᱛ ᱥᱟᱦᱴᱟ	sat
main-page	ᱢᱩᱬᱩᱛ ᱥᱟᱦᱴᱟ	sat
fold	ᱥᱚᱫᱚᱨ	sat
menu	ᱥᱟᱯᱟᱯᱠᱚ	sat
edit	ᱥᱟᱯᱲᱟᱣ	sat
item	ᱥᱟᱯᱲᱟᱣ	sat
language	ᱥᱟᱱᱛᱟᱲᱤ	sat
item	ᱥᱟᱹᱜᱟᱹᱭᱟᱱ ᱵᱚᱫᱚᱞᱠᱚ	sat
jump	ᱥᱮᱸᱫᱽᱨᱟ	sat
search	ᱥᱮᱸᱫᱽᱨᱟ	sat
menu	ᱧᱮᱞᱚᱜᱚᱜ	sat
item	ᱨᱚᱠᱟ ᱵᱚᱫᱚᱞᱠᱚ	sat
footer	ᱩᱠᱩ ᱮᱠᱛᱤᱭᱟᱨ	sat
contents	ᱩᱱᱩᱫᱩᱜ	sat
redirect-page	ᱪᱟᱞᱟᱜ ᱠᱟᱱᱟ:	sat
item	ᱪᱷᱟᱯᱟ ᱜᱟᱱᱚᱜ ᱚᱰᱚᱫ	sat
jump	ᱫᱚᱱᱢᱮ :	sat
fold	ᱫᱟᱱᱟᱝ	sat
hidden-categories	ᱫᱟᱱᱟᱝ ᱛᱷᱚᱠ	sat
hidden-categories	ᱫᱟᱱᱟᱝ ᱛᱷᱚᱠᱠᱩ	sat
footer	ᱫᱟᱹᱵᱤ ᱵᱟᱱᱩᱜᱠᱳ	sat
languages	ᱮᱴᱟᱜ ᱯᱟᱹᱨᱥᱤ ᱛᱮ	sat
edit	ᱯᱷᱮᱰᱟᱛ ᱥᱟᱯᱲᱟᱣ	sat
modified	ᱱᱚᱶᱟ ᱥᱟᱦᱴᱟ ᱢᱩᱪᱟᱹᱫ ᱫᱷᱟᱣ ᱵᱚᱫᱚᱞ ᱟᱠᱟᱱᱟ $1 ᱢᱟᱹᱦᱤᱛ, $1 ᱚᱠᱛᱚᱨᱮ	sat
item	ᱱᱚᱸᱰᱮ ᱫᱚ ᱪᱮᱫ ᱡᱚᱱᱚᱲ ᱠᱳ	sat
item	ᱱᱟᱜᱟᱢ ᱧᱮᱞᱢᱮ	sat
menu	ᱱᱤᱡᱮᱨᱟᱜ ᱥᱟᱯᱟᱯ ᱠᱚ	sat
item	ᱵᱚᱞᱚᱱ ᱫᱩᱣᱟᱹᱨ	sat
item	ᱵᱤᱥᱮᱥ ᱥᱟᱦᱴᱟᱠᱚ	sat
language	Მარგალური	xmf
language	Ქართული	ka
contents	Ḍaftar èssè	mad
tagline	Ḍâri $s	mad
contents	Ḥbişoṭo	tru
menu	Ḥzayoṭo	tru
fold	ḥḍu	shi
jump	Ḩawwis	aeb-latn
menu	Ḩawwis	aeb-latn
item	Ḩdīŧ	aeb-latn
jump	Ṛuḥ ɣer:	kab
language	Ṫuroyo	tru
item	Ṭanpuina	lus
languages	Ṭawng dangin	lus
search	Ṱolani	ve
footer	Ṳ̄ng-sṳ̆ céng-cháik	cdo,cdo-latn
item	Ẓar amezruy	rif
item	Ẓeṛ amezruy	tzm
item	Ẓṛ amzruy	shi
jump	ẓer isebtar	shy-latn
edit	ẓreg	kab
edit	ẓreg aɣbalu	kab
fold	ẩn	vi
categories	Ẹ̀ka	yo
hidden-categories	Ẹ̀ka bíbòmọ́lẹ̀	yo
contents	Ọdịnaya	ig
categories	Ọgbọn̄	ann
languages	Ở $s này, các liên kết giữa ngôn ngữ nằm ở đầu trang, đối diện với tiêu đề bài viết. Đi tới đầu trang.	vi
categories	Ụdakọ	ig
categories	Ụdakọ gasị	ig
hidden-categories	Ụdakọ ndị nzuzo	ig
item	Ụdi a pụrụ ibipụta	ig
hidden-categories	Ụdàkọ nzuzo	ig
languages	Ἀλλογλωσσιστί	grc
redirect-page	Ἀναδιευθύνειν πρός:	grc
retrieved	Ἀνακτηθεῖσα ὑπὸ "$1"	grc
footer	Ἀποποιήσεις	grc
tagline	Ἀπὸ $s	grc
language	Ἀρχαία ἑλληνικὴ	grc
jump	Ἅλμα πρὸς:	grc
jump	ἑρευνᾶν	grc
item	Ἐκτυπώσιμος μορφή	grc
redirect-page	Ἐπανάγειν δέλτον	grc
menu	Ἔργαλεῖα	grc
footer	Ἡ περὶ τῶν ἰδιωτικῶν προαίρεσις	grc
modified	Ἥδε ἡ δέλτος ὕστατον μετεβλήθη $1, $1.	grc
item	Ἱστορίαν ὁρᾶν	grc
menu	Ἴδια ἐργαλεῖα	grc
menu	​ឧបករណ៍	km
footer	‎$s турлы	sty
redirect	‎($1 къызыхэкӀар)	kbd-cyrl
footer	‎Жэуаплыныгъэр зыщхьэщыхын	kbd-cyrl
item	‎Зэгъэзэхуэжагъащӏэхэр	kbd-cyrl
hidden-categories	‎Категорие щӀэхъумар	kbd-cyrl
hidden-categories	‎Категорие щӀэхъумахэр	kbd-cyrl
item	‎ТехьэпӀэхэр мыбдеж	kbd-cyrl
menu	‎Ҡораллар	sty
menu	‎Ӏэмэпсымэхэр	kbd-cyrl
retrieved	‘‘$1’’ نقل کاردو	khw
item	’Api mā’iti-haere-noa	ty
retrieved	’Nagal sa "$1"	tay
languages	’aroma’ ka:i’	xsy
categories	’a’apolen	xsy
item	’ima hingha’an sinapih	xsy
item	’ima nonak yemyen	xsy
special-tab	’ima nonak yemyen	xsy
menu	’in nonak a nom matwaw	xsy
footer	’inakhini’an $s	xsy
retrieved	’inmari’ ray "$1"	xsy
retrieved	“$1” saifesinden alınğan	crh-latn
special-page	“$1”的信息	zh-hans
special-page	“$1”的搜索结果	zh-hans
history-page	“$1”的版本历史	zh-hans
difference	”$1“ کے نسخوں کے درمیان فرق	ur
special-page	„$1“ informacija	lt
special-page	„$1“ sahifasi haqida maʼlumot	uz
item	„$1“ sahifasiga qaytish.	uz
edit-page	„$1“ sahifasini yaratish	uz
category-page	„$1“ turkumidagi fayllar	uz
category-page	„$1“ turkumidagi sahifalar	uz
special-page	„$1“ uchun qidiruv natijalari	uz
history-page	„$1“ versijų istorija	lt
special-page	„$1“-თან დაკავშირებული ცვლილებები	ka
difference	„$1“: Munur á milli breytinga	is
special-page	„$1“ga bogʻlangan sahifalar	uz
redirect	„$1” szócikkből átirányítva	hu
difference	„$1” változatai közötti eltérés	hu
old-revision	← Ankstesnė versija	lt
old-revision	← Antaŭa versio	eo
old-revision	← Edição anterior	pt-br
old-revision	← Eldre sideversjon	no
old-revision	← Eldre versjon	nn
old-revision	← Fyrri útgáfa	is
old-revision	← Mas luma	tl
old-revision	← Nächstältere Version	de
old-revision	← Older revision	en
old-revision	← Oudere versie	nl
old-revision	← Phiên bản cũ	vi
old-revision	← Revisi sebelumnya	id
old-revision	← Revisión anterior	es
old-revision	← Revisión máis antiga	gl
old-revision	← Revisão anterior	pt
old-revision	← Régebbi változat	hu
old-revision	← Semakan terdahulu	ms
old-revision	← Senāka versija	lv
old-revision	← Starejša redakcija	sl
old-revision	← Starija inačica	hr
old-revision	← Starija izmena	sr-el
old-revision	← Starija izmjena	bs
old-revision	← Starija verzija	sh-latn
old-revision	← Staršia verzia	sk
old-revision	← Starší verze	cs
old-revision	← Vanhempi versio	fi
old-revision	← Version më i vjetër	sq
old-revision	← Version précédente	fr
old-revision	← Versione meno recente	it
old-revision	← Versiunea anterioară	ro
old-revision	← Versió més antiga	ca
old-revision	← poprzednia wersja	pl
old-revision	← Äldre version	sv
old-revision	← Ældre version	da
old-revision	← Önceki sürüm	tr
old-revision	← Əvvəlki versiya	az
old-revision	← Παλαιότερη αναθεώρηση	el
old-revision	← Ескірек нұсқа	kk-cyrl
old-revision	← Папярэдн. версія	be
old-revision	← Папярэдняя вэрсія	be-tarask
old-revision	← По-стара версия	bg
old-revision	← Попередня версія	uk
old-revision	← Предыдущая версия	ru
old-revision	← Претходна преработка	mk
old-revision	← Старија измена	sr-ec
old-revision	← पुराना अवतरण	hi
old-revision	← পূর্বের সংস্করণ	bn
old-revision	← பழைய திருத்தம்	ta
old-revision	← పాత కూర్పు	te
old-revision	← 古い版	ja
old-revision	← 이전 판	ko
old-revision	←Avvalgi koʻrinishi	uz
old-revision	←Berrikuspen zaharragoa	eu
old-revision	←Vanem redaktsioon	et
old-revision	← Version précédente	fr
old-revision	←Նախորդ տարբերակ	hy
old-revision	←รุ่นแก้ไขก่อนหน้า	th
old-revision	←წინა ვერსია	ka
old-revision	←上一版本	zh-hans
old-revision	←上個修訂	zh-hant
old-revision	→ הגרסה הקודמת	he
old-revision	→ مراجعة أقدم	ar
old-revision	→ نسخهٔ قدیمی‌تر	fa
old-revision	→ پرانا نسخہ	ur
fold	⇈ Gora	eu
item	⌚ Yankwik	nah
item	❓ Tlapalewilistli	nah
item	Ⲁ̀ⲛⲁⲩ ⲉ̀ⲧϩⲓⲥⲧⲟⲣⲓⲁ̀	cop
modified	Ⲁⲩϣⲉⲃⲓⲱ̀ ⲙ̀ⲡⲁⲓϩⲟ ⲙ̀ⲡⲥⲟⲡ ⲛ̀ϧⲁⲉ ϧⲉⲛⲥⲟⲩ$1 ϣⲁ$1.	cop
retrieved	ⲁⲩϭⲓ ⲛ̀ⲧⲉⲛ "$1"	cop
tagline	Ⲉ̀ⲃⲟⲗ ϧⲉⲛ$s	cop
footer	Ⲉⲑⲃⲉ$s	cop
footer	Ⲑⲙⲉⲧⲁⲧⲑⲱⲧ ⲛ̀ⲟⲩⲕⲏⲛⲇⲏⲛⲟⲥ	cop
item	Ⲛⲏ ⲉⲧⲥⲟⲛϩⲟⲩ ⲙ̀ⲡⲁⲓⲙⲁ	cop
item	Ⲛⲓϩⲟ ⲛⲁ ϯⲟⲓⲕⲟⲛⲟⲙⲓⲁ̀	cop
menu	ⲛⲓⲥⲉⲑⲃⲁⲓⲟⲩ ⲛ̀ϩⲱⲕ	cop
item	Ⲟⲩϩⲟ ⲛ̀ϫⲱⲛϥ	cop
redirect-page	Ⲟⲩⲁϩⲙϭⲓⲙⲱⲓⲧ ⲉ̀:	cop
categories	Ⲟⲩⲅⲉⲛⲟⲥ	cop
hidden-categories	Ⲟⲩⲅⲉⲛⲟⲥ ⲉⲧϩⲏⲡ	cop
fold	ⲟⲩⲱⲛϩ	cop
menu	Ⲡϣϭⲏⲣ	cop
item	Ⲡϧⲉⲣⲉⲃ ⲉⲧⲉⲧⲉⲛⲛⲁϣⲧⲟⲃϥ	cop
item	Ⲡϩⲟ ⲛ̀ϩⲟⲩⲓⲧ	cop
main-page	Ⲡϩⲟ ⲛ̀ϩⲟⲩⲓⲧ	cop
redirect-page	Ⲡϩⲟ ⲛ̀ⲟⲩⲁϩⲙⲉⲣϩⲉⲙⲓ	cop
special-tab	Ⲡϩⲟ ⲫⲁ ϯⲟⲓⲕⲟⲛⲟⲙⲓⲁ̀	cop
menu	Ⲡⲕⲁⲧⲁⲗⲟⲅⲟⲥ ⲛ̀ϣϭⲏⲣ	cop
item	Ⲡⲗⲱⲟⲩ ⲛ̀ⲉ̀ⲱ̀ⲛⲓⲟⲛ	cop
jump	ⲡϣϭⲏⲣ	cop
item	Ⲧϩⲟⲙⲓⲗⲓⲁ̀	cop
footer	Ⲧⲡⲟⲗⲓⲧⲓⲕⲏ ⲙ̀ⲙⲉⲧⲭⲱⲡ	cop
item	Ⲫⲃⲟⲏⲑⲟⲥ	cop
contents	Ⲫⲙⲟϩ	cop
search	Ⲫⲙⲟⲩϣⲧ	cop
jump	ⲫⲙⲟⲩϣⲧ	cop
contents	ⴰⴳⴱⵓⵔ	tzm
item	ⴰⵎⵙⴳⴷⴰⵍ	zgh
search	ⴰⵔⵣⵣⵓ	zgh
categories	ⴰⵙⵎⵉⵍ	zgh
hidden-categories	ⴰⵙⵎⵉⵍ ⵉⴼⴼⵔⵏ	zgh
main-page	ⴰⵙⵏⵓⴱⴳ	tzm
item	ⴰⵙⵖⵏ ⴰⵎⵖⵍⴰⵍ	zgh
jump	ⴰⵙⵙⴰⵔⴰ	zgh
menu	ⴰⵙⵙⴰⵔⴰ	zgh
menu	ⴰⵙⵜⴰⵔⴰ	rif
item	ⴰⵣⴷⴰⵢ ⵏ ⴱⴻⴷⴷⴰ	tzm
item	ⴽⵛⵎ	zgh
item	ⵉⴱⴷⴷⴻⵍⵏ ⵖⵓⵔ ⵜⴰⵣⴷⴰⵢⵜ	tzm
menu	ⵉⵎⴰⵙⵙⵏ	zgh
menu	ⵉⵎⴰⵙⵙⵏ ⵓⴷⵎⴰⵡⴰⵏⵏ	zgh
menu	ⵉⵙⴽⴰⵏⵏ	zgh
categories	ⵉⵙⵎⵉⵍⵏ	zgh
hidden-categories	ⵉⵙⵎⵉⵍⵏ ⴼⴼⵔⵏⵉⵏ	zgh
item	ⵉⵙⵏⴼⵍⵏ ⵇⵇⵏⵏⵉⵏ	zgh
item	ⵉⵙⵏⴼⵍⵏ ⵉⵎⴳⴳⵓⵔⴰ	zgh
item	ⵎⴰ ⵢⵣⴷⵉⵏ ⵖⵉ	tzm
item	ⵎⴰⵢⴷ ⵉⵇⵇⵏⵏ ⵙ ⴷⴰ	zgh
jump	ⵏⴹⵓ ⵖⵔ:	zgh
menu	ⵓⵎⵓⵖ ⵏ ⵓⵙⵙⴰⵔⴰ	zgh
jump	ⵔⵣⵓ	zgh
footer	ⵖⴼ $s	zgh
languages	ⵙ ⵜⵓⵜⵍⴰⵢⵉⵏ ⵏⵏⵉⴹⵏ	rif
languages	ⵙ ⵜⵓⵜⵍⴰⵢⵉⵏ ⵢⴰⴹⵏⵉⵏ	zgh
tagline	ⵙⴳ $s	tzm,zgh
item	ⵙⴽⵏ ⴰⵎⵣⵔⵓⵢ	zgh
edit	ⵙⵏⴼⵍ	zgh
item	ⵙⵏⴼⵍ	zgh
edit	ⵙⵏⴼⵍ ⴰⵙⴰⴳⵎ	zgh
fold	ⵙⵙⵏⵜⵍ	zgh
fold	ⵙⵙⵓⵎⴰⵏ	zgh
redirect-page	ⵙⵡⴰⵍⴰ ⵖⵔ:	zgh
categories	ⵜⴰⴳⴳⴰⵢⵉⵏ	tzm
categories	ⵜⴰⴳⴳⴰⵢⵜ	tzm
item	ⵜⴰⵍⵇⵇⵎⵜ ⵉ ⵓⵙⵉⴳⴳⵣⵏ	zgh
language	ⵜⴰⵎⴰⵣⵉⵖⵜ	tzm
language	ⵜⴰⵎⴰⵣⵉⵖⵜ ⵜⴰⵏⴰⵡⴰⵢⵜ	zgh
special-tab	ⵜⴰⵙⵏⴰ ⵉⵥⵍⵉⵏ	tzm,zgh
item	ⵜⴰⵙⵏⴰ ⵏ ⵓⵙⵏⵓⴱⴳ	zgh
main-page	ⵜⴰⵙⵏⴰ ⵏ ⵓⵙⵏⵓⴱⴳ	zgh
redirect-page	ⵜⴰⵙⵏⴰ ⵏ ⵓⵙⵡⴰⵍⴰ	zgh
item	ⵜⴰⵙⵏⴰ ⵜⴰⴷⵀⵎⴰⵙⵜ	zgh
item	ⵜⴰⵙⵏⵉⵡⵉⵏ ⵥⵍⵉⵏⵉⵏ	zgh
footer	ⵜⴰⵙⵔⵜⵉⵜ ⵏ ⵜⵉⵏⵏⵓⵜⵍⴰ	zgh
language	ⵜⴰⵛⵍⵃⵉⵜ	shi-tfng
retrieved	ⵜⴻⵜⵜⵢⴰⵙⴰⵢ ⴷ ⵙⴳ $1	zgh
item	ⵜⵉⵡⵉⵙⵉ	zgh
modified	ⵜⵏⵏⴼⵍ ⵜⴰⵙⵏⴰ ⴰ ⵜⵉⴽⴽⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⴳ $1, ⴳ $1.	zgh
contents	ⵜⵓⵎⴰⵢⵉⵏ	zgh
retrieved	「$1」から取(とぅ)い戻(むどぅ)すん	ryu
retrieved	「$1」から取得	ja
redirect	「$1」から転送されました	ja
special-page	「$1」と関連する変更	ja
history-page	「$1」の変更履歴	ja
special-page	「$1」の情報	ja
special-page	「$1」の検索結果	ja
difference	「$1」の版間の差分	ja
special-page	「$1」へリンクしているページ	ja
edit-page	「$1」を作成中	ja
edit-page	「$1」を編集中	ja
edit-page	「$1」を編集中 (節単位)	ja
category-page	「$1」分類中的頁面	zh-hant
category-page	「$1」分類的媒體檔案	zh-hant
history-page	「$1」的修訂紀錄	zh-hant
special-page	「$1」的資訊	zh-hant
difference	「$1」：修訂間差異	zh-hant
edit-notice	あなたには「$1」を行う権限がありません。$1	ja
item	あらがーすん	ryu
item	いまめーぬ更新	ryu
language	うちなーぐち	ryu
item	おまかせ表示	ja
hidden-categories	かくすんぬカテゴリ	ryu
jump	かめーいん	ryu
search	かめーいん	ryu
modified	くぬページぬ最終更新とぅちや $1 やいびーん。	ryu
item	くぬ版んかいぬ固定リンク	ryu
item	くまんかいリンクそーるページ	ryu
languages	この$sでは言語間リンクがページの先頭にある記事タイトルの向かい側に設置されています。ページの先頭をご覧ください。	ja
file-page	この $1 ファイルのこの $1 プレビューのサイズ: $1.	ja
file-page	このファイルには、追加情報があります (おそらく、作成やデジタル化する際に使用したデジタルカメラやスキャナーが追加したものです)。$1	ja
file-page	このファイルは$1のものであり、他のプロジェクトで使用されている可能性があります。$1	ja
file-page	このファイルを使用しているページはありません。$1	ja
file-page	このプレビューのサイズ: $1。	ja
edit-notice	このページで使用されているテンプレート:	ja
languages	このページに他の言語版はありません。	ja
edit-notice	このページのソースの閲覧やコピーができます。$1	ja
edit	このページの導入部を編集する	ja
modified	このページの最終更新日時は $1 です。	ja
history-page	このページの記録を表示	ja
viewed	このページは $n 回閲覧されました。	ja
missing-page	このページはまだ作成されていません。	ja
edit-notice	このページは編集や他の操作ができないように保護されています。$1	ja
edit-page	このページをウォッチ	ja
item	このページを引用	ja
item	この版への固定リンク	ja
missing-page	そのような特別ページは存在しません	ja
menu	その他	ja
item	たしき	ryu
item	まかちょーけー	ryu
missing-page	まだ存在しないページへのリンクをたどりました。$1	ja
item	もっと詳しく	ja
jump	んかいうちゅすん	ryu
redirect-page	んかいうちゅすん:	ryu
menu	んーじゅん	ryu
item	アカウント作成	ja
menu	ウィキツール	ja
item	ウォッチ	ja
item	ウォッチリスト	ja
item	ウォッチ解除	ja
categories	カテゴリ	ja,ryu
item	カテゴリ	ja
category-page	カテゴリ「$1」にあるページ	ja
category-page	カテゴリ「$1」にあるメディア	ja
item	コミュニティ・ポータル	ja
jump	コンテンツにスキップ	ja
menu	サイト	ja
fold	サイドバーに移動	ja
menu	サイドバーの切り替え	ja
error	スクリプトエラー: $1	ja
edit	ソースを編集	ja
item	ソースを編集	ja
item	ソースを表示	ja
edit	ソースを閲覧	ja
item	ソースを閲覧	ja
edit	ソース直ん	yoi
edit	ソース編集すん	ryu
menu	ツール	ja,ryu
item	テンプレート	ja
jump	トップに戻る	ja
item	トーク	ja
notice	トークページに新しいメッセージが届きました	ja
menu	ナビゲーション メニュー	ja
jump	ナビゲーションに移動	ja
item	ファイル	ja
file-page	ファイルの使用状況	ja
file-page	ファイルの履歴	ja
item	ファイルをアップロード	ja
footer	プライバシー・ポリシー	ja,ryu
edit-page	プレビューを表示	ja
item	プロジェクトページ	ja
item	ヘルプ	ja
item	ヘルプページ	ja
item	ページ	ja
item	ページ「$1」に戻る。	ja
redirect-page	ページくるぶん	ryu
item	ページぬ歴史読むん	yoi
special-page	ページのプロパティ	ja
special-page	ページの保護	ja
item	ページの履歴	ja
item	ページの記録	ja
edit-page	ページを保存	ja
menu	ページツール	ja
fold	ページ先頭	ja
item	ページ情報	ja
menu	ページ操作	ja
item	ホーム	ja
item	メインページ	ja,ryu
main-page	メインページ	ja,ryu
menu	メインメニュー	ja
menu	メインメニューを開く	ja
file-page	メタデータ	ja
item	メッセージ	ja
item	モジュール	ja
item	リンク元	ja
special-page	リンク元またはリンク先の変更を表示したいページ名を入力してください。$1	ja
item	ログアウト	ja
menu	ログアウトした編集者のページ	ja
item	ログイン	ja,ryu
item	ログインしていません	ja
item	ログインまたはアカウント作成	ja
item	上传文件	zh-hans
item	上傳檔案	zh-hant
old-revision	下一版本→	zh-hans
category-page	下位カテゴリ	ja
old-revision	下個修訂→	zh-hant
file-page	下列$n個頁面有用到此檔案：$1	zh-hant
file-page	下列頁面有用到此檔案：$1	zh-hant
item	下載為PDF	zh-hant
item	下载PDF	zh-hans
fold	不要看	hsn
missing-page	不適切なページ名	ja
special-page	与“$1”有关的更改	zh-hans
menu	个人傢俬	cpx
menu	个人工具	gan-hans,hsn,zh-hans
modified	个页最晏𠮶改动系：$1。	gan-hans
language	中文	zh
language	中文（中国大陆）	zh-cn
language	中文（新加坡）	zh-sg
language	中文（澳門）	zh-mo
language	中文（简体）	zh-hans
language	中文（繁體）	zh-hant
language	中文（臺灣）	zh-tw
language	中文（香港）	zh-hk
language	中文（马来西亚）	zh-my
menu	主菜单	zh-hans
menu	主選單	zh-hant
item	了解更多	zh-hant
item	了解详情	zh-hans
languages	他ぬ口	ryu
menu	他プロジェクト	ja
languages	他山	lzh
languages	他言語版	ja
item	付梓	lzh
item	付近	ja
item	以$1登录	zh-hans
item	以 $1 登入。	zh-hant
file-page	以下$n个页面使用本文件：$1	zh-hans
file-page	以下の​ $n ページがこのファイルを使用しています:$1	ja
special-page	以下のページが、$1 にリンクしています:$1	ja
file-page	以下のページがこのファイルを使用しています:$1	ja
backlink	以下の位置に戻る:	ja
special-page	以下頁面連結至$1：$1	zh-hant
file-page	以下页面使用本文件：$1	zh-hans
special-page	以下页面链接至$1：$1	zh-hans
item	以前の外観に切り替え	ja
item	佗位連到遮	nan-hant
item	作成	ja
menu	使用者導覽	zh-hant
item	使用者討論	zh-hant
item	使用者貢獻	zh-hant
menu	使用者選單	zh-hant
item	使用者頁面	zh-hant
menu	使用者頁面工具	zh-hant
tagline	來自$s	cpx-hant,wuu-hant,yue,yue-hant
edit-page	保存更改	zh-hans
edit-page	保存页面	zh-hans
item	保护	zh-hans
item	保護	ja,zh-hant
edit	修改	cdo-hant,cpx,cpx-hans,cpx-hant
item	修改	cpx,cpx-hans,cpx-hant
edit	修改代碼	cpx,cpx-hant
menu	個人家私	cpx-hans,cpx-hant,nan-hant
menu	個人工具	gan-hant,zh-hant,zh-hk
menu	個人架生	yue,yue-hant
menu	個人用ツール	ja,ryu
item	個人設定	ja
item	偏好設定	zh-hant
menu	傢俬	cpx
edit-page	儲存變更	zh-hant
edit-page	儲存頁面	zh-hant
file-page	元のファイル	ja
backlink	元の位置に戻る	ja
file-page	元数据	zh-hans
special-page	先頭が同じ全ページ	ja
footer	免責事項	ja,ryu
footer	免責告示	lzh
footer	免責聲明	cpx-hant,gan-hant,wuu-hant,yue,yue-hant,zh-hant,zh-hk
footer	免责声明	cpx,cpx-hans,gan-hans,wuu,wuu-hans,zh-hans
item	全ページ	ja
footer	关于$s	cpx,cpx-hans,hsn,zh-hans
footer	关于 $s	gan-hans
languages	其他語言	cpx,cpx-hant,nan-hant,zh-hant,zh-hk
languages	其他语言	cpx-hans,zh-hans
menu	其他项目	zh-hans
menu	其它專案	zh-hant
tagline	出自$s	gan-hans,gan-hant,zh-hant,zh-hk
categories	分类	cpx,cpx-hans,wuu,wuu-hans,zh-hans
item	分类	zh-hans
category-page	分类“$1”中的媒体文件	zh-hans
category-page	分类“$1”中的页面	zh-hans
categories	分類	cdo-hant,cpx-hant,hak-hant,wuu-hant,zh-hant,zh-hk
item	分類	zh-hant
hidden-categories	分類囥起來	wuu-hant
item	切换到旧外观	zh-hans
fold	切換 $1 子章節	zh-hant
menu	切換側欄	zh-hant
fold	切換目次	zh-hant
item	切換至舊外觀	zh-hant
item	列印	zh-hant
item	创建	zh-hans
edit-page	创建“$1”	zh-hans
item	创建账号	zh-hans
item	删除	zh-hans
menu	別の言語に切り替える	ja
languages	別嗰話	gan-hant
languages	別樣閒話版本	wuu-hant
menu	利用者のナビゲーション	ja
item	利用者の投稿記録	ja
item	利用者トーク	ja
item	利用者ページ	ja
menu	利用者ページツール	ja
menu	利用者メニュー	ja
item	刪除	zh-hant
languages	别亇言語	hsn
languages	别样闲话版本	wuu,wuu-hans
languages	别𠮶话	gan-hans
item	削除	ja
item	前一向掃喇來那	cjy-hant
search	前往	zh-hans,zh-hant
jump	前往：	zh-hant
jump	前往： 導覽、​搜尋	zh-hant
special-page	前綴索引	zh-hant
item	匿名	ja,zh-hans,zh-hant
item	印刷	ja
item	印刷版本	nan-hant
item	印刷用バージョン	ja,ryu
notice	印刷用ページはサポート対象外です。$1	ja
item	印得嘅版本	yue,yue-hant
item	卷首	lzh
main-page	卷首	lzh
item	历史	zh-hans
file-page	原始文件	zh-hans
file-page	原始檔案	zh-hant
item	参数设置	zh-hans
edit-page	发布更改	zh-hans
item	取佐	lzh
item	取消监视	zh-hans
item	取消監視	zh-hant
retrieved	取自 "$1"	zh-hk
retrieved	取自“$1”	wuu,wuu-hans
retrieved	取自「$1」	lzh,wuu-hant,zh-hant
hidden-categories	只隐藏分类	gan-hans
item	可列印版	zh-hant,zh-hk
notice	可列印版不再被支援且可能有渲染錯誤。$1	zh-hant
item	可打印亇版本	hsn
item	可打印版本	gan-hans,gan-hant
notice	可打印版本不再被支持且可能有渲染错误。$1	zh-hans
item	可拍印兮版本	cpx,cpx-hans,cpx-hant
fold	合併	zh-hant
menu	名前空間	ja
language	吴语	wuu
modified	呢一頁嘅最後修改係響$1。	yue,yue-hant
menu	命名空間	zh-hant
menu	命名空间	zh-hans
modified	嗰隻页面最新亇版本是$1。	hsn
edit-notice	因为以下原因，您没有权限$1：$1	zh-hans
fold	囥脫	wuu,wuu-hans,wuu-hant
hidden-categories	囥脱分类	wuu,wuu-hans
fold	囥起	cdo,cdo-hant
item	固定リンク	ja
item	固定連結	cpx-hant,gan-hant,hsn,nan-hant,yue,yue-hant,zh-hant
item	固定链接	cpx,cpx-hans,gan-hans,zh-hans
languages	在$s中，語言連結位於頁面頂端，標題的另一側。前往頂端。	zh-hant
languages	在$s中，语言链接位于页面顶部，标题的另一侧。前往顶部。	zh-hans
search	在$s搜尋	zh-hant
item	在$1查看	zh-hans
item	在$1檢視	zh-hant
hidden-categories	在隱藏類別高頭	hsn
search	執行	zh-hant
special-page	基本信息	zh-hans
special-page	基本情報	ja
special-page	基本資訊	zh-hant
edit	增改	hsn
item	增改	hsn
footer	声明	hsn
edit-page	変更を保存	ja
edit-page	変更を公開	ja
menu	変種	ja
menu	外觀	yue,yue-hant
menu	多寶	lzh
item	头页	cpx-hans
main-page	头页	cpx-hans
item	好打印版	wuu-hant
category-page	子分类	zh-hans
category-page	子分類	zh-hant
language	客家語/Hak-kâ-ngî	hak
menu	家業盒	gan-hant
menu	家生	wuu,wuu-hans,wuu-hant
menu	家私	cpx-hans,cpx-hant,lzh,nan-hant
history-page	对比选择的版本	zh-hans
jump	寻讨	cpx,cpx-hans
jump	导航	cpx,cpx-hans,gan-hans,hsn,wuu,wuu-hans,zh-hans
menu	导航	cpx,cpx-hans,gan-hans,hsn,wuu,wuu-hans,zh-hans
menu	导航菜单	cpx,cpx-hans,hsn,wuu,wuu-hans,zh-hans
item	封面	gan-hans,gan-hant,wuu,wuu-hans,wuu-hant
main-page	封面	gan-hans,gan-hant,wuu,wuu-hans,wuu-hant
item	專案頁面	zh-hant
jump	尋討	cdo-hant,cpx-hant
search	尋討	cdo-hant
jump	導航	gan-hant
menu	導航	gan-hant
menu	導航嗰菜單	gan-hant
jump	導覽	cpx-hant,wuu-hant,yue,yue-hant,zh-hant,zh-hk
menu	導覽	cpx-hant,wuu-hant,yue,yue-hant,zh-hant,zh-hk
menu	導覽菜單	zh-hk
menu	導覽選單	cpx-hant,wuu-hant,yue,yue-hant,zh-hant
item	尚未登入	zh-hant
fold	展开	zh-hans
fold	展開	yue,yue-hant,zh-hant
item	履歴	ja
item	履歴を表示	ja
item	履歴んーじゅん	ryu
item	履歴表示	ja
item	履歷	hsn
hidden-categories	屬於$1隱類	yue,yue-hant
categories	屬於$1類	yue,yue-hant
menu	工具	hsn,zh-hans,zh-hant,zh-hk
menu	工具盒	gan-hans
history-page	差分の選択: 比較したい版のラジオボタンを選択し、Enterキーを押すか、下部のボタンを押します。$1	ja
edit-page	差分を表示	ja
history-page	差异选择：选中要对比的修订的单选按钮，然后按Enter键或下面的按钮。$1	zh-hans
item	帮助	gan-hans,zh-hans
item	帮忙	wuu,wuu-hans
item	幫助	gan-hant,hsn
item	幫忙	wuu-hant
item	幫手	yue,yue-hant
item	建立	zh-hant
item	建立帳號	zh-hant
fold	开关$1子章节	zh-hans
menu	开关侧边栏	zh-hans
fold	开关目录	zh-hans
special-page	引用	ja
error	引用エラー: $1	ja
item	引用本页	zh-hans
item	引用此頁面	zh-hant
item	引用此页	zh-hans
error	引用錯誤：$1	zh-hant
error	引用错误：$1	zh-hans
item	恆通	lzh
edit-notice	您可以查看和复制此页面的源代码。$1	zh-hans
edit-notice	您可以檢視並複製此頁面的原始碼。$1	zh-hant
notice	您有$1（$1）。	zh-hans,zh-hant
missing-page	您正連結至一頁不存在頁面。$1	zh-hant
missing-page	您点击了一个尚不存在的页面的链接。$1	zh-hans
notice	您的對話頁面有新訊息	zh-hant
notice	您的讨论页有新消息	zh-hans
special-page	所有有特定前缀的页面	zh-hans
item	所有頁面	zh-hant
item	所有页面	zh-hans
item	打印	zh-hans
item	打印版	wuu,wuu-hans
item	打印版本	zh-hans
menu	打开主菜单	zh-hans
special-page	投稿の検索	ja
item	投稿記録	ja
fold	折り畳む	ja
fold	折叠	zh-hans
item	探讨	hsn
tagline	提供: $s	ja
item	援引	lzh
jump	搜寻	wuu,wuu-hans
search	搜寻	wuu,wuu-hans
jump	搜尋	zh-hant,zh-hk
search	搜尋	yue,zh-hant,zh-hk
special-page	搜尋「$1」的結果	zh-hant
special-page	搜尋結果	zh-hant
special-page	搜尋貢獻	zh-hant
jump	搜揣	nan-hant
search	搜揣	nan-hant
jump	搜索	hsn,zh-hans
search	搜索	hsn,zh-hans
search	搜索$s内容	zh-hans
special-page	搜索结果	zh-hans
special-page	搜索贡献	zh-hans
item	搭界个改动	wuu,wuu-hans
item	搭界个改動	wuu-hant
jump	搵嘢	yue,yue-hant
search	搵嘢	yue-hant
menu	操作	ja,zh-hans,zh-hant
fold	收到	gan-hans,gan-hant
fold	收埋	yue,yue-hant
edit	改原始码	nan-hans
edit	改原始碼	nan-hant
edit	改源碼	yue,yue-hant
fold	敨开	gan-hans
fold	敨開	gan-hant
item	文件	zh-hans
file-page	文件历史	zh-hans
file-page	文件用途	zh-hans
language	文言	lzh,zh-classical
item	新しいページ	ja
old-revision	新しい版 →	ja
item	新しい話題	ja
item	新增話題	zh-hant
languages	新增語言	zh-hant
item	新建话题	zh-hans
item	新聞動態	zh-hant
item	新闻动态	zh-hans
item	新頁面	zh-hant
item	新页面	zh-hans
old-revision	於 $1 由 $1 所作的修訂 $1	zh-hant
old-revision	於 $1 的修訂	zh-hant
old-revision	於 $1 的最新修訂	zh-hant
item	日志	zh-hans
language	日本語	ja
item	日誌	zh-hant
item	是但一版	yue,yue-hant
fold	显示	zh-hans
edit-page	显示更改	zh-hans
edit-page	显示预览	zh-hans
menu	更多	zh-hans,zh-hant
menu	更改语言变体	zh-hans
old-revision	最后版本	zh-hans
modified	最后编辑于$1	zh-hans
backlink	最後の位置に戻る	ja
modified	最後編輯於 $1	zh-hant
old-revision	最新修訂	zh-hant
old-revision	最新版	ja
item	最晏𠮶改动	gan-hans
modified	最終更新: $1	ja
item	最近の出来事	ja
item	最近の更新	ja
special-page	最近の更新のオプション	ja
item	最近修改	yue,yue-hant,zh-hk
item	最近兮改变	cpx,cpx-hans
item	最近兮改變	cpx-hant
item	最近更改	zh-hans
special-page	最近更改选项	zh-hans
item	最近的改變	nan-hant
item	有乜連過來	yue,yue-hant
item	有什哩连到个首	gan-hans
item	有什哩連到箇首	gan-hant
footer	有关$s	wuu,wuu-hans
footer	有關 $s	wuu-hant
menu	望下	gan-hant,hsn
item	望下历史	gan-hans
item	望下歷史	gan-hant
item	望历史	wuu,wuu-hans
item	望歷史	wuu-hant
item	未登录	zh-hans
menu	未登录编辑者的页面	zh-hans
category-page	本分类目前不含有任何页面或媒体文件。	zh-hans
file-page	本文件来自$1并可能被其他项目使用。$1	zh-hans
file-page	本预览的尺寸：$1。	zh-hans
edit-page	权限错误	zh-hans
tagline	来自$s	cpx,cpx-hans,wuu,wuu-hans,zh-hans
tagline	来自 $s	hsn
menu	架撐	yue,yue-hant
item	查看	zh-hans
menu	查看	cpx,cpx-hans,cpx-hant,zh-hans
edit-page	查看“︁$1”︁的源代码	zh-hans
item	查看历史	zh-hans
edit	查看源代码	zh-hans
item	查看源代码	zh-hans
history-page	查看该页面的日志	zh-hans
missing-page	标题无效	zh-hans
jump	案内	ja,ryu
menu	案内	ja,ryu
menu	案内メニュー	ryu
retrieved	检索自“$1”	zh-hans
jump	検索	ja
search	検索	ja
jump	検索に移動	ja
special-page	検索結果	ja
missing-page	標題無效	zh-hant
item	模块	zh-hans
item	模板	zh-hans,zh-hant
item	模組	zh-hant
edit-page	権限エラー	ja
item	檔案	zh-hant
file-page	檔案歷史	zh-hant
file-page	檔案用途	zh-hant
item	檢視	zh-hant
edit-page	檢視 $1 的原始碼	zh-hant
edit	檢視原始碼	zh-hant
item	檢視原始碼	zh-hant
history-page	檢視此頁面的日誌	zh-hant
item	檢視歷史	zh-hant,zh-hk
edit-page	權限錯誤	zh-hant
edit-page	正在建立「$1」	zh-hant
edit-page	正在編輯 $1 （章節）	zh-hant
edit-page	正在編輯「$1」	zh-hant
file-page	此$1文件的$1预览的大小：$1。	zh-hans
file-page	此 $1 檔案的 $1 預覽的大小：$1。	zh-hant
category-page	此分類目前未包含頁面或媒體檔案。	zh-hant
file-page	此文件含有额外信息，这些信息可能是创建或数字化该文件时使用的数码相机或扫描仪所添加的。$1	zh-hans
file-page	此檔案中包含其他資訊，這些資訊可能是由數位相機或掃描器在建立或數位化過程中所新增的。$1	zh-hant
file-page	此檔案來自$1且可能被其他專案所使用。$1	zh-hant
modified	此頁於$1方易。	lzh
edit-notice	此頁面使用了以下模板：	zh-hant
missing-page	此頁面尚未建立。	zh-hant
viewed	此頁面已被存取過 $n 次。	zh-hant
edit-notice	此頁面已設為保護防止編輯或其他操作。$1	zh-hant
modified	此頁面最後編輯於 $1。	zh-hant,zh-hk
languages	此頁面沒有其它可用的語言版本。	zh-hant
missing-page	此頁面目前沒有內容，$1	zh-hant
missing-page	此頁面目前沒有內容，您可以在其他頁面中$1	zh-hant
languages	此页面在其他语言不可用。	zh-hans
missing-page	此页面尚未创建。	zh-hans
edit-notice	此页面已受到保护，以防止编辑或其他操作。$1	zh-hans
viewed	此页面已被访问过$1次。	zh-hans
modified	此页面最后编辑于$1。	zh-hans
missing-page	此页面目前没有内容。$1	zh-hans
item	歷史	zh-hant
history-page	比對選擇的版本差異：選擇要比對修訂版本的單選按鈕並點選底部的按鈕進行比對。$1	zh-hant
history-page	比較已選擇的修訂	zh-hant
item	永世鏈接	wuu-hant
file-page	沒有使用此檔案的頁面。$1	zh-hant
special-page	沒有頁面連結至$1。$1	zh-hant
file-page	没有更高的分辨率。	zh-hans
missing-page	没有此特殊页面	zh-hans
file-page	没有页面使用本文件。$1	zh-hans
special-page	没有页面链接至$1。$1	zh-hans
item	添加话题	zh-hans
languages	添加语言	zh-hans
item	清風翻書	lzh
language	湘语	hsn
file-page	点击某个日期/时间查看对应时刻的文件。$1	zh-hans
file-page	無更高解析度可提供。	zh-hant
missing-page	無此特殊頁面	zh-hant
footer	無負責聲明	nan-hant
retrieved	版本頁「$1」	gan-hant
retrieved	版本页 "$1"	gan-hans
footer	特に記載がない限り、内容は$1のライセンスで利用できます。	ja
item	特別ページ	ja,ryu
item	特別頁	yue,yue-hant
item	特別頁面	hsn,wuu-hant
item	特别页面	wuu,wuu-hans
item	特查	lzh
item	特殊頁	cpx,cpx-hant,gan-hant,nan-hant
special-tab	特殊頁	cdo-hant
item	特殊頁面	zh-hant,zh-hk
item	特殊页	cpx-hans,gan-hans
item	特殊页面	zh-hans
category-page	現在このカテゴリには、ページまたはメディアがありません。	ja
missing-page	現在このページには内容がありません。$1	ja
menu	用户导航	zh-hans
menu	用户菜单	zh-hans
item	用户讨论	zh-hans
item	用户贡献	zh-hans
item	用户页	zh-hans
menu	用户页面工具	zh-hans
menu	用於已登出編輯者的頁面	zh-hant
retrieved	由「$1」收	yue,yue-hant
edit-notice	由於以下原因，您無權$1：$1	zh-hant
item	留言	zh-hans,zh-hant
item	登上來	wuu-hant
item	登入	gan-hans,gan-hant,nan-hant,zh-hant,zh-hk
item	登入/建立帳號	zh-hant
item	登出	zh-hant
item	登录	hsn,wuu,wuu-hans,zh-hans
item	登录/创建账号	zh-hans
item	登錄	cpx
edit-page	發布變更	zh-hant
item	监视	zh-hans
item	监视列表	zh-hans
edit-page	监视该页面	zh-hans
item	監修	lzh
item	監視	zh-hant
edit-page	監視此頁面	zh-hant
item	監視清單	zh-hant
contents	目录	cpx,cpx-hans,gan-hans,hsn,wuu,wuu-hans,zh-hans
contents	目次	ja,ryu,zh-hant,zh-hk
fold	目次の表示・非表示を切り替え	ja
contents	目錄	cpx-hant,gan-hant,nan-hant,wuu-hant,yue,yue-hant
item	相关兮改变	cpx,cpx-hans
item	相关更改	zh-hans
item	相關兮改變	cpx-hant
item	相關變更	zh-hant,zh-hk
item	看历史	cpx,cpx-hans,nan-hans
item	看歷史	nan-hant
item	睇返紀錄	yue,yue-hant
item	社群入口	zh-hant
item	社群首页	zh-hans
menu	私人家伙	wuu,wuu-hans
menu	私人家生	wuu-hant
footer	私隐规定	hsn
footer	私隱政策	yue,yue-hant,zh-hk
item	移动	zh-hans
item	移動	ja,zh-hant
jump	移動先:	ja
jump	移動先: 案内、検索	ja
backlink	移至	zh-hant
fold	移至侧栏	zh-hans
fold	移至側邊欄	zh-hant
backlink	移至：	zh-hant
menu	站台	zh-hant
menu	站点	zh-hans
difference	第$1行：	zh-hans,zh-hant
languages	第啲話	yue,yue-hant
modified	箇只页面阿末趟编辑来拉$1。	wuu,wuu-hans
modified	箇隻頁面壓末趟編輯來垃$1。	wuu-hant
modified	箇頁頂晏嗰改動係：$1。	gan-hant
edit	節を編集: $1	ja
item	簽到	yue,yue-hant
item	籍名	lzh
language	粵語	yue,zh-yue
item	系統訊息	zh-hant
item	系统消息	zh-hans
edit-page	細部の編集	ja
edit	編寫	gan-hant
item	編寫	gan-hant
edit	編寫源代碼	gan-hant
edit	編輯	nan-hant,wuu-hant,yue,yue-hant,zh-hant,zh-hk
item	編輯	nan-hant,wuu-hant,zh-hant,zh-hk
edit	編輯原始碼	zh-hant,zh-hk
item	編輯原始碼	zh-hant
edit	編輯此頁面的導言章節	zh-hant
special-page	編輯歷史	zh-hant
edit	編輯源碼	wuu-hant
edit	編輯章節：$1	zh-hant
edit-notice	編輯說明	zh-hant
edit	編集	ja
item	編集	ja
edit	編集すん	ryu
item	編集すん	ryu
edit-notice	編集ヘルプ	ja
special-page	編集履歴	ja
edit	纂	lzh
edit	纂碼	lzh
edit	编写	gan-hans
item	编写	gan-hans
edit	编辑	wuu,wuu-hans,zh-hans
item	编辑	wuu,wuu-hans,zh-hans
edit-page	编辑“︁$1”︁	zh-hans
edit-page	编辑“︁$1”︁（章节）	zh-hans
special-page	编辑历史	zh-hans
edit-notice	编辑帮助	zh-hans
edit	编辑此页面的序言章节	zh-hans
edit	编辑源代码	zh-hans
item	编辑源代码	zh-hans
edit	编辑源码	hsn,wuu,wuu-hans
edit	编辑章节：$1	zh-hans
item	老世链接	wuu,wuu-hans
modified	者个頁面最後是$1佇$1編輯兮。	cpx-hant
modified	者个页面最后是$1伫$1编辑兮。	cpx,cpx-hans
error	脚本错误：$1	zh-hans
error	腳本錯誤：$1	zh-hant
special-page	與 "$1" 相關的變更	zh-hant
hidden-categories	藏起來的類別	nan-hant
fold	表示	ja
menu	表示	ja
search	表示	ja
fold	表示すん	ryu
fold	要看	hsn
menu	視圖	wuu-hant,zh-hant,zh-hk
item	覽史	lzh
menu	视图	wuu,wuu-hans
languages	言語	ja
languages	言語を追加	ja
item	討論	cdo-hant,cpx-hant,nan-hant,yue,yue-hant,zh-hant,zh-hk
item	記録	ja
item	設定	ja,zh-hant
file-page	詮釋資料	zh-hant
item	話題を追加	ja
tagline	語出$s	lzh
languages	語言	zh-hant
item	說明	cdo-hant,nan-hant,zh-hant,zh-hk
item	談詑	gan-hant
edit-notice	請注意，所有於$s所做的貢獻可能會被其他貢獻者編輯，修改或刪除。$1	zh-hant
edit-notice	請注意，所有於$s所做的貢獻會依據$1授權條款發佈（詳情請見$1）。$1	zh-hant
item	講張	wuu-hant
error	警告: DISPLAYTITLE「$1」が、その前に書かれているDISPLAYTITLE「$1」を上書きしています。	ja
error	警告: テンプレートの読み込みサイズが大き過ぎます。	ja
edit-notice	警告: ログインしていません。$1	ja
error	警告: 実際のページ名と同じではないため、「$1」の表示名は無視されました。	ja
error	警告: 既定のソートキー「$1」が、その前に書かれている既定のソートキー「$1」を上書きしています。	ja
error	警告： 顯示標題 "$1" 覆蓋之前的顯示標題 "$1"。	zh-hant
error	警告：このページで呼び出される $1 はテンプレートのループ（無限の再帰呼び出し）を引き起こします。	ja
error	警告：包含模板大小过大。	zh-hans
error	警告：引用模板後大小超出限制。	zh-hant
edit-notice	警告：您尚未登入。$1	zh-hant
edit-notice	警告：您没有登录。$1	zh-hans
error	警告：显示标题“$1”被忽略，因为它不等同于页面的实际标题。	zh-hans
error	警告：显示标题“$1”覆盖了之前的显示标题“$1”。	zh-hans
error	警告：此頁面調用$1，這導致了模板循環（無限遞迴調用）。	zh-hant
error	警告：此页面调用$1，这导致了模板循环（无限递归调用）。	zh-hans
error	警告：由於顯示標題與頁面實際標題不同，已忽略顯示標題「$1」。	zh-hant
error	警告：預設的排序鍵 "$1" 會覆蓋先前預設的排序鍵 "$1"。	zh-hant
error	警告：默认排序键“$1”覆盖了之前的默认排序键“$1”。	zh-hans
item	議論	ja
menu	變更語言變體	zh-hant
menu	變體	zh-hant
item	讨论	cpx,cpx-hans,wuu,wuu-hans,zh-hans
item	设置	zh-hans
edit-notice	该页面使用的模板：	zh-hans
languages	语言	zh-hans
menu	语言变体	zh-hans
edit-notice	请注意，所有对$s的贡献均可能会被其他贡献者编辑、修改或删除。$1	zh-hans
edit-notice	请注意，所有对$s的贡献均被视为依照$1发表（详情请见$1）。$1	zh-hans
item	谈詑	gan-hans
item	貢獻	zh-hant
language	贛語	gan
language	贛語（繁體）	gan-hant
item	贡献	zh-hans
language	赣语（简体）	gan-hans
item	跞入	cpx-hans
jump	跳到:	gan-hans
jump	跳到导航	zh-hans
jump	跳到搜索	zh-hans
jump	跳到：	zh-hk
jump	跳去導覽	yue,yue-hant
jump	跳去搵嘢	yue,yue-hant
jump	跳去：	nan-hant,yue,yue-hant
backlink	跳回	zh-hant
jump	跳至內容	zh-hant
jump	跳至導覽	zh-hant
jump	跳至搜尋	zh-hant
jump	跳至：	hsn
redirect-page	跳轉去：	yue,yue-hant
jump	跳轉遘:	cpx
jump	跳轉遘：	cpx-hant
redirect-page	跳轉頁	gan-hant,yue,yue-hant
backlink	跳转	zh-hans
jump	跳转到内容	zh-hans
jump	跳转到导航	zh-hans
jump	跳转到搜索	zh-hans
backlink	跳转到：	zh-hans
backlink	跳转回	zh-hans
jump	跳转至：	zh-hans
jump	跳转至： 导航、​搜索	zh-hans
jump	跳转遘：	cpx-hans
redirect-page	跳转页	gan-hans
jump	踅站	nan-hant
menu	踅站	nan-hant
menu	踅站選單	nan-hant
jump	蹦到：	wuu,wuu-hans
item	躒入	cdo-hant,cpx-hant
jump	躥到：	wuu-hant
redirect	転送ページ	ja
redirect-page	転送ページ	ja
redirect	転送先:	ja
redirect-page	転送先:	ja
special-page	輸入頁面名稱，來查看頁面所連入或連出頁面的變更。$1	zh-hant
jump	轉去:	gan-hant
redirect-page	轉定位到：	wuu-hant
redirect-page	轉至：	lzh
redirect-page	轉頁	cdo,cdo-hant,nan-hant
redirect-page	轉頁遘：	cdo,cdo-hant
redirect-page	转到：	hsn
redirect-page	转走页面	hsn
special-page	输入页面名称以查看链入（或链自）相关页面的更改。$1	zh-hans
item	近來亇增改	hsn
item	近期變更	zh-hant
special-page	近期變更選項	zh-hant
item	近段辰光个改动	wuu,wuu-hans
item	近段辰光个改動	wuu-hant
item	返回 "$1" 頁面。	zh-hant
item	返回到“$1”页面。	zh-hans
jump	返回頂端	zh-hant
jump	返回顶部	zh-hans
edit-page	这是小编辑	zh-hans
item	退出	zh-hans
edit-page	這是次要編輯	zh-hant
item	這般其改變	cdo-hant
item	通知	ja,zh-hans,zh-hant
item	連出變更	hsn
special-page	連結至「$1」的頁面	zh-hant
item	連結至此的頁面	zh-hant,zh-hk
item	連結遘者落兮頁面	cpx-hant
item	連結頁嗰更改	gan-hant
item	連結頁嘅更改	yue,yue-hant
file-page	過去の版のファイルを表示するには、その版の日時をクリックしてください。$1	ja
history-page	選択した版を比較	ja
redirect	重定向到：	zh-hans
redirect-page	重定向到：	gan-hant,wuu,wuu-hans,zh-hans
redirect	重定向自“$1”	zh-hans
redirect-page	重定向遘：	cpx,cpx-hans
redirect-page	重定向頁面	cpx
redirect	重定向页面	zh-hans
redirect-page	重定向页面	cpx-hans,wuu,wuu-hans,zh-hans
redirect	重新導向自 "$1"	zh-hant
redirect	重新導向至：	zh-hant
redirect-page	重新導向至：	zh-hant
redirect-page	重新導向遘：	cpx-hant
redirect	重新導向頁面	zh-hant
redirect-page	重新導向頁面	cpx-hant,wuu-hant,zh-hant
item	鏈接只	hsn
item	鏈進來點啥	wuu-hant
item	链入页面	zh-hans
special-page	链接至“$1”的页面	zh-hans
item	链接遘者落兮页面	cpx,cpx-hans
item	链接页𠮶更改	gan-hans
item	链进来点啥	wuu,wuu-hans
fold	開く	ja
menu	開啟主選單	zh-hant
item	関連ページぬ更新状況	ryu
item	関連ページの更新状況	ja
item	閱讀	zh-hant
item	閲覧	ja
footer	關於$s	cpx-hant,nan-hant,yue-hant,zh-hant,zh-hk
footer	關於 $s	gan-hant,yue
item	阅读	zh-hans
item	附近	zh-hans,zh-hant
footer	除非另有声明，本网站内容采用$1授权。	zh-hans
footer	除非另有註明，否則所有內容皆以 $1 條款授權。	zh-hant
item	随便罔看	cpx-hans
item	随机	zh-hans
item	随机文章	gan-hans
item	随机页面	wuu,wuu-hans,zh-hans
footer	隐私政策	gan-hans,wuu,wuu-hans,zh-hans
fold	隐藏	zh-hans
hidden-categories	隐藏兮分类	cpx-hans
hidden-categories	隐藏兮类别	cpx
hidden-categories	隐藏分类	zh-hans
hidden-categories	隠しカテゴリ	ja
fold	隠すん	ryu
footer	隠私政策	cpx,cpx-hans,cpx-hant
item	隨便亇頁面	hsn
item	隨便罔看	cdo-hant,cpx,cpx-hant
item	隨在揀頁	nan-hant
item	隨數頁面	wuu-hant
item	隨機	zh-hant
item	隨機文章	gan-hant
item	隨機頁面	zh-hant,zh-hk
footer	隱私條款	wuu-hant
footer	隱私權政策	gan-hant,nan-hant,zh-hant
footer	隱私通例	lzh
fold	隱藏	zh-hant
hidden-categories	隱藏兮分類	cpx-hant
hidden-categories	隱藏分類	zh-hant,zh-hk
item	靜態連結	zh-hk
fold	非表示	ja
item	頁面	zh-hant
special-page	頁面保護	zh-hant
special-page	頁面屬性	zh-hant
menu	頁面工具	zh-hant
menu	頁面操作	zh-hant
item	頁面日誌	zh-hant
item	頁面歷史	zh-hant
item	頁面資訊	zh-hant
item	頂晏嗰改動	gan-hant
file-page	預覽大小：$1。	zh-hant
item	頭版	yue,yue-hant
main-page	頭版	yue,yue-hant
item	頭面	hsn
main-page	頭面	hsn
item	頭頁	cdo-hant,cpx,cpx-hant,nan-hant
main-page	頭頁	cdo-hant,cpx,cpx-hant,nan-hant
categories	類別	hsn
fold	顯示	cdo,cdo-hant,nan-hant,wuu,wuu-hans,wuu-hant,zh-hant
edit-page	顯示變更	zh-hant
edit-page	顯示預覽	zh-hant
item	页面	zh-hans
special-page	页面保护	zh-hans
item	页面信息	zh-hans
item	页面历史	zh-hans
special-page	页面属性	zh-hans
menu	页面工具	zh-hans
menu	页面操作	zh-hans
item	页面日志	zh-hans
item	项目页面	zh-hans
item	首頁	zh-hant,zh-hk
main-page	首頁	zh-hant,zh-hk
item	首页	zh-hans
main-page	首页	zh-hans
file-page	高解像度版はありません。	ja
file-page	點選日期/時間以檢視該時間的檔案版本。$1	zh-hant
main-page	ꀨꏾꌠ	ii
language	ꆇꉙ	ii
footer	ꠀꠘꠣꠖꠣꠛꠤ	syl
item	ꠀꠟꠥꠍꠘꠣ	syl
modified	ꠁ ꠙꠣꠔꠣ ꠢꠦꠡꠝꠦꠡ $1 ꠔꠣꠞꠤꠈ, $1 ꠐꠣꠔ ꠟꠦꠈꠣ ꠅꠁꠍꠤꠟ	syl
item	ꠁꠍꠕꠣꠁ ꠡꠋꠎꠥꠉ	syl
item	ꠁꠔꠤꠀꠡ ꠖꠦꠈꠇꠣ	syl
item	ꠁꠖꠣꠘꠤꠋ ꠛꠖꠟꠣꠁꠍꠂꠁꠘ	syl
edit	ꠃꠔꠡ ꠟꠦꠈꠁꠘ	syl
languages	ꠅꠁꠘ꠆ꠘ ꠎꠣꠔ ꠝꠣꠔꠦ	syl
redirect-page	ꠅꠘꠧ ꠚꠤꠞꠔ ꠙꠣꠑꠣꠁꠘ ꠪	syl
item	ꠍꠣꠙꠣꠞꠝꠔꠧ ꠎꠦꠇꠣꠘ	syl
language	ꠍꠤꠟꠐꠤ	syl
menu	ꠎꠤꠘꠤꠡꠣꠁꠘ	syl
item	ꠎꠦ ꠙꠣꠔꠣ ꠅꠈꠟ ꠕꠣꠇꠤ ꠡꠋꠎꠥꠉ ꠀꠍꠦ	syl
item	ꠎꠦꠍꠣ ꠙꠣꠔꠣ	syl
jump	ꠔꠥꠇꠣꠅ	syl
search	ꠔꠥꠇꠣꠅ	syl
menu	ꠖꠦꠈꠣ	syl
menu	ꠖꠦꠈꠣꠁ ꠖꠦꠅꠞꠣ	syl
menu	ꠖꠦꠈꠣꠁꠖꠦꠅꠞꠣ	syl
fold	ꠖꠦꠈꠣꠁꠘ	syl
jump	ꠖꠦꠈꠣꠘꠤ	syl
categories	ꠙꠖ	syl
categories	ꠙꠖꠣꠁꠘ	syl
redirect-page	ꠙꠣꠔꠣ ꠊꠥꠞꠣꠘꠤ	syl
jump	ꠚꠣꠟꠖꠤꠀ ꠕꠥꠇꠣꠘꠤꠔ ꠎꠣꠃꠇ꠆ꠇꠣ	syl
jump	ꠚꠣꠟꠖꠤꠀ ꠞꠣꠍ꠆ꠔꠣꠝꠣꠙꠣꠔ ꠎꠣꠃꠇ꠆ꠇꠣ	syl
item	ꠛꠤꠡꠦꠡ ꠚꠣꠔꠣ	syl
menu	ꠛꠦꠇ꠆ꠔꠤꠉꠔ ꠎꠤꠘꠤꠡꠣꠁꠘ	syl
item	ꠝꠥꠟ ꠚꠣꠔꠣ	syl
main-page	ꠝꠥꠟ ꠚꠣꠔꠣ	syl
fold	ꠟꠥꠇꠣꠁꠘ	syl
hidden-categories	ꠟꠥꠇꠣꠁꠟ ꠇꠦꠐꠣꠉꠞꠤ	syl
hidden-categories	ꠟꠥꠇꠣꠁꠟ ꠇꠦꠐꠣꠉꠞꠤꠘ	syl
footer	ꠟꠥꠇꠣꠁꠟ ꠘꠤꠔꠤ	syl
edit	ꠟꠦꠈ	syl
item	ꠟꠦꠈꠁꠘ	syl
contents	ꠟꠦꠈꠣꠁꠘ	syl
item	ꠡꠝ꠆ꠙꠞ꠆ꠇꠤꠔ ꠙꠞꠤꠛꠞ꠆ꠔꠘ	syl
jump	ꠡꠞꠣꠡꠞꠤ	syl
item	ꠡꠣꠁꠎ꠆ꠎ	syl
item	ꠢꠣꠝꠣꠃꠇ꠆ꠇꠣ	syl
item	ꦉꦩ꧀ꦧꦸꦒ꧀ꦒꦤ꧀	jv-java
item	ꦏꦕ​ꦩꦶꦫꦸꦁꦒꦤ꧀	jv-java
item	ꦏꦕ​ꦱꦼꦩ꧀ꦧꦫꦁ	jv-java
modified	ꦏꦕ​ꦲꦶꦏꦶ​ꦧꦶꦤꦼꦱꦸꦠ꧀ꦥꦸꦁꦏꦱ꧀ꦱꦤ꧀ꦤꦭꦶꦏ$1꧈ꦗꦩ꧀$1.	jv-java
special-tab	ꦏꦕꦩꦶꦫꦸꦁꦒꦤ꧀	jv-java
categories	ꦏꦠꦺꦒꦺꦴꦫꦶ	jv-java
hidden-categories	ꦏꦠꦺꦒꦺꦴꦫꦶ​ꦤ꧀ꦝꦼꦭꦶꦏ꧀	jv-java
jump	ꦒꦺꦴꦭꦺꦏ꧀	jv-java
search	ꦒꦺꦴꦭꦺꦏ꧀	jv-java
redirect-page	ꦔꦭꦶꦃ​ꦩꦼꦚꦁ꧇	jv-java
jump	ꦗꦸꦗꦸꦒ꧀꧇	jv-java
fold	ꦝꦺꦭꦶꦏ꧀ꦏꦏꦺ	jv-java
fold	ꦠꦸꦢꦸꦃꦲꦏꦺ	jv-java
item	ꦢꦼꦊꦁ​ꦱꦗꦫꦃ	jv-java
jump	ꦤꦥ꦳ꦶꦒꦱꦶ	jv-java
menu	ꦤꦥ꦳ꦶꦒꦱꦶ	jv-java
footer	ꦤꦶꦠꦶꦥꦿꦶꦮ꦳ꦱꦶ	jv-java
item	ꦥ꦳ꦺꦂꦱꦶꦕꦶꦛꦏ꧀	jv-java
item	ꦥꦶꦠꦸꦭꦸꦁ	jv-java
menu	ꦥꦶꦫꦤ꧀ꦠꦶ	jv-java
menu	ꦥꦶꦫꦤ꧀ꦠꦶꦥꦿꦶꦧꦢꦶ	jv-java
item	ꦥꦼꦤ꧀ꦝꦥ	jv-java
main-page	ꦥꦼꦤ꧀ꦝꦥ	jv-java
item	ꦥꦿꦤꦭ​ꦥꦼꦂꦩꦤꦺꦤ꧀	jv-java
item	ꦥꦿꦤꦭ​ꦩꦿꦺꦤꦺ	jv-java
menu	ꦥꦿꦲꦺꦤ꧀	jv-java
footer	ꦧꦧ꧀ $s	jv-java
edit	ꦧꦼꦱꦸꦠ꧀	jv-java
item	ꦧꦼꦱꦸꦠ꧀	jv-java
edit	ꦧꦼꦱꦸꦠ꧀ꦱꦸꦩ꧀ꦧꦼꦂ	jv-java
jump	ꦩꦼꦚ꧀ꦕꦺꦴꦭꦺꦴꦠ꧀ꦩꦼꦚꦁ​ꦤꦥ꦳ꦶꦒꦱꦶ	jv-java
jump	ꦩꦼꦚ꧀ꦕꦺꦴꦭꦺꦴꦠ꧀ꦩꦼꦚꦁ​ꦥꦤꦼꦭꦸꦱꦸꦂꦫꦤ꧀	jv-java
menu	ꦩꦼꦤꦸꦤꦥ꦳ꦶꦒꦱꦶ	jv-java
item	ꦩ꧀ꦊꦧꦸ​ꦭꦺꦴꦒ꧀	jv-java
tagline	ꦱꦏ $s	jv-java
footer	ꦱꦺꦭꦏ꧀ꦏꦤ꧀	jv-java
redirect-page	ꦲꦭꦶꦃ​ꦏꦕ	jv-java
languages	ꦲꦶꦁ​ꦧꦱ​ꦭꦶꦪꦤꦺ	jv-java
contents	ꦲꦶꦱꦶ	jv-java
item	ꦲꦺꦴꦮꦃꦲꦤ꧀ꦩꦒꦼꦥꦺꦴꦏ꧀ꦏꦤ꧀	jv-java
item	ꦲꦺꦴꦮꦃꦲꦤ꧀ꦲꦚꦂ	jv-java
redirect	꧌ꦏꦲꦼꦭꦶꦃ​ꦱꦏ$1꧌	jv-java
item	ꯁꯦꯝꯒꯠ ꯁꯥꯒꯠꯂꯨ	mni
edit	ꯁꯦꯝꯒꯠꯂꯛꯄꯒꯤ ꯍꯧꯔꯛꯐꯝ	mni
edit	ꯁꯦꯝꯒꯠꯂꯨ	mni
fold	ꯂꯣꯠꯂꯨ	mni
item	ꯃꯁꯤꯗ ꯀꯔꯤ ꯁꯝꯃꯤ	mni
categories	ꯃꯆꯥꯈꯥꯏꯕ	mni
categories	ꯃꯆꯥꯈꯥꯏꯕꯁꯤꯡ	mni
item	ꯃꯇꯝꯄꯨꯝꯕꯒꯤ ꯁꯝꯅꯐꯝ	mni
item	ꯃꯇꯦꯡ	mni
redirect-page	ꯃꯐꯝꯁꯤꯗ ꯍꯟꯂꯨ:	mni
item	ꯃꯔꯤꯂꯩꯅꯕ ꯑꯍꯣꯡꯕꯁꯤꯡ	mni
item	ꯃꯔꯨꯑꯣꯏꯕ ꯂꯃꯥꯏ	mni
main-page	ꯃꯔꯨꯑꯣꯏꯕ ꯂꯃꯥꯏ	mni
language	ꯃꯤꯇꯩ ꯂꯣꯟ	mni
menu	ꯃꯤꯠꯌꯦꯡꯁꯤꯡ	mni
item	ꯄꯨꯋꯥꯔꯤ ꯎꯠꯂꯨ	mni
item	ꯅꯝꯊꯣꯛꯄꯌꯥꯕ ꯃꯑꯣꯡ	mni
jump	ꯆꯠꯄꯥ	mni
menu	ꯆꯠꯄꯥ	mni
menu	ꯆꯠꯅꯕ ꯌꯦꯡꯐꯝ	mni
item	ꯆꯥꯡ ꯅꯥꯏꯗꯕ ꯂꯃꯥꯏ	mni
item	ꯆꯪꯁꯤꯟꯕ ꯃꯅꯨꯪꯗ	mni
item	ꯈꯟꯅ ꯅꯩꯅꯕ	mni
menu	ꯈꯨꯠꯂꯥꯏꯁꯤꯡ	mni
jump	ꯊꯤꯕꯥ	mni
search	ꯊꯤꯕꯥ	mni
jump	ꯊꯤꯕꯥ ꯗ ꯆꯣꯡꯉꯨ	mni
footer	ꯌꯥꯅꯤꯡꯗꯕ ꯐꯣꯡꯗꯣꯛꯄꯁꯤꯡ	mni
item	ꯍꯧꯖꯤꯛꯀꯤ ꯑꯣꯏꯕ ꯑꯍꯣꯡꯕꯁꯤꯡ	mni
fold	ꯎꯠꯂꯨ	mni
menu	ꯏꯁꯥꯒꯥ ꯂꯣꯏꯅꯕꯥ ꯈꯨꯠꯂꯥꯏ	mni
redirect-page	ꯑꯃꯨꯛ ꯍꯟꯂꯛꯄꯥ ꯂꯃꯥꯏ	mni
languages	ꯑꯇꯣꯞꯄ ꯂꯣꯟꯁꯤꯡꯗꯥ	mni
special-tab	ꯑꯈꯟꯅꯕ ꯂꯃꯥꯏ	mni
item	ꯑꯈꯟꯅꯕ ꯂꯃꯥꯏꯁꯤꯡ	mni
contents	ꯑꯌꯥꯎꯕꯁꯤꯡ	mni
footer	ꯑꯔꯣꯟꯕ ꯊꯧꯔꯥꯡ	mni
hidden-categories	ꯑꯔꯣꯠꯄ ꯃꯆꯥꯈꯥꯏꯕ	mni
hidden-categories	ꯑꯔꯣꯠꯄ ꯃꯆꯥꯈꯥꯏꯕꯁꯤꯡ	mni
jump	ꯑꯗꯨꯗꯥ ꯆꯣꯡꯈꯠꯄꯥ:	mni
item	가리키는 글의 바뀜	ko-kp
item	가리키는 글의 최근 바뀜	ko
item	가입	ko-kp
menu	개인 도구	ko,ko-kp
footer	개인정보 정책	ko-kp
footer	개인정보처리방침	ko
jump	검색	ko,ko-kp
search	검색	ko,ko-kp
special-page	검색 결과	ko
jump	검색으로 이동	ko
error	경고: "$1" 표시 제목은 먼저번의 표시 제목 "$1"을 덮어씁니다.	ko
error	경고: 기본 정렬 키 "$1"가 이전의 기본 정렬 키 "$1"를 덮어쓰고 있습니다.	ko
edit-notice	경고: 로그인하지 않았습니다.$1	ko
error	경고: 이 문서는 틀 루프를 일으키는 $1 틀을 호출합니다. (무한 재귀 호출)	ko
error	경고: 틀 포함 크기가 너무 큽니다.	ko
error	경고: 표시하려는 제목 "$1"은(는) 문서의 실제 제목과 동일하지 않으므로 무시되었습니다.	ko
item	계정 만들기	ko
item	고유 련결	ko-kp
item	고유 링크	ko
edit-page	권한 오류	ko
item	근처	ko
item	기록	ko
item	기록 목록	ko
special-page	기본 정보	ko
item	기여	ko
special-page	기여 검색	ko
file-page	날짜/시간 링크를 클릭하면 해당 시간의 파일을 볼 수 있습니다.$1	ko
redirect	넘겨주기 문서	ko
redirect-page	넘겨주기 문서	ko
redirect	넘겨줄 대상:	ko
redirect-page	넘겨줄 대상:	ko
notice	다른 사용자로부터의 $1가 있습니다. ($1)	ko
languages	다른 언어	ko,ko-kp
menu	다른 프로젝트	ko
file-page	다음 문서 $n개가 이 파일을 사용하고 있습니다:$1	ko
special-page	다음 문서가 $1 문서를 가리키고 있습니다:$1	ko
old-revision	다음 판 →	ko
notice	당신의 토론 문서에 새 메시지가 있습니다	ko
item	대문	ko
main-page	대문	ko
menu	더 보기	ko
item	더 알아보기	ko
menu	도구	ko,ko-kp
item	도움말	ko,ko-kp
jump	돌아보기	ko-kp
menu	돌아보기	ko-kp
menu	돌아보기 차림표	ko-kp
backlink	되돌아가기	ko
jump	둘러보기	ko
menu	둘러보기	ko
menu	둘러보기 메뉴	ko
jump	둘러보기로 이동	ko
item	력사보기	ko-kp
item	로그아웃	ko
menu	로그아웃한 편집자를 위한 문서	ko
item	로그인	ko
item	로그인 / 계정 만들기	ko
item	로그인하지 않음	ko
item	만들기	ko
jump	맨 위로 돌아가기	ko
item	메시지	ko
file-page	메타데이터	ko
footer	면책 조항	ko,ko-kp
item	모듈	ko
item	모든 문서 목록	ko
contents	목차	ko,ko-kp
fold	목차 토글	ko
item	문서	ko
item	문서 기록	ko
menu	문서 도구	ko
special-page	문서 보호	ko
special-page	문서 속성	ko
item	문서 역사	ko
item	문서 인용	ko
edit-page	문서 저장	ko
item	문서 정보	ko
menu	문서 행위	ko
edit-notice	문서의 원본을 보거나 복사할 수 있습니다.$1	ko
item	미디어위키 도움말	ko
edit-page	미리 보기	ko
file-page	미리 보기 크기: $1	ko
redirect-page	방향바꾸기 문서	ko-kp
redirect-page	방향바꿀 대상:	ko-kp
edit-page	변경사항 게시	ko
edit-page	변경사항 저장	ko
menu	변수	ko
footer	별도로 명시하지 않은 경우, 내용은 $1에 따라 사용할 수 있습니다.	ko
item	보기	ko
menu	보기	ko,ko-kp
search	보기	ko
fold	보이기	ko,ko-kp
item	보호	ko
jump	본문으로 이동	ko
edit	부분 편집: $1	ko
categories	분류	ko,ko-kp
item	분류	ko
categories	분류 목록	ko
edit-page	사소한 편집입니다	ko
item	사용자 기여	ko
menu	사용자 둘러보기	ko
menu	사용자 메뉴	ko
item	사용자 모임	ko
item	사용자 문서	ko
menu	사용자 문서 도구	ko
item	사용자토론	ko
menu	사이드바 토글	ko
fold	사이드바로 이동	ko
menu	사이트	ko
item	삭제	ko
item	새 문서 목록	ko
item	새 주제	ko
history-page	선택한 판을 비교하기	ko
item	설정	ko
fold	숨기기	ko,ko-kp
hidden-categories	숨은 분류	ko,ko-kp
error	스크립트 오류: $1	ko
missing-page	아직 없는 문서의 링크를 따라왔습니다.$1	ko
item	아톰	ko
item	알림	ko
languages	언어	ko
menu	언어 변종 바꾸기	ko
languages	언어 추가	ko
item	여기를 가리키는 문서	ko,ko-kp
item	역사	ko
item	역사 보기	ko
item	요즘 화제	ko
edit	원본 바꼬기	jje
edit	원본 보기	ko
item	원본 보기	ko
retrieved	원본 주소 "$1"	ko
retrieved	원본 주소 《$1》	ko-kp
file-page	원본 파일	ko
edit	원본 편집	ko,ko-kp
item	원본 편집	ko
menu	위키 도구	ko
languages	이 $s에서 언어 링크는 문서 제목 건너편의 문서 최상단에 있습니다. 최상단으로 이동합니다.	ko
item	이 문서 인용하기	ko
edit-page	이 문서 주시하기	ko
missing-page	이 문서가 현재 존재하지 않습니다.$1	ko
viewed	이 문서는 $n번 읽혔습니다.	ko
modified	이 문서는 $1에 마지막으로 편집되었습니다.	ko
modified	이 문서는 $1에 마지막으로 편집되였습니다.	ko-kp
languages	이 문서는 다른 언어로 읽을 수 없습니다.	ko
missing-page	이 문서는 아직 만들어지지 않았습니다.	ko
edit-notice	이 문서는 편집하거나 다른 명령을 할 수 없도록 보호되어 있습니다.$1	ko
viewed	이 문서는 한 번 읽혔습니다.	ko
edit-notice	이 문서에서 사용한 틀:	ko
history-page	이 문서의 기록 보기	ko
edit	이 문서의 선두 문단을 편집합니다	ko
file-page	이 파일에는 카메라나 스캐너가 파일을 만들거나 디지털화하는 데 사용하기 위해 기록한 부가 정보가 포함되어 있습니다.$1	ko
file-page	이 파일은 $1으로부터 왔고, 다른 프로젝트에서 사용하고 있을 가능성이 있습니다.$1	ko
file-page	이 파일을 사용하는 문서	ko
file-page	이 파일을 사용하는 문서가 없습니다.$1	ko
backlink	이동	ko
item	이동	ko
backlink	이동:	ko
jump	이동:	ko,ko-kp
jump	이동: 둘러보기, 검색	ko
item	이력 베리기	jje
menu	이름공간	ko
item	이전 스타일로 전환	ko
item	익명 사용자	ko
item	인쇄	ko
item	인쇄용 판	ko
notice	인쇄용 판은 더 이상 지원되지 않으며 렌더링 오류가 있을 수 있습니다.$1	ko
item	인쇄용판	ko-kp
special-page	인용	ko
error	인용 오류: $1	ko
item	읽기	ko
item	임의의 문서로	ko,ko-kp
missing-page	잘못된 제목	ko
fold	접기	ko
special-page	접두어에 따른 문서 목록	ko
tagline	제공: $s	ko-kp
language	조선말	ko-kp
menu	주 메뉴	ko
menu	주 메뉴 열기	ko
item	주시	ko
item	주시 해제	ko
item	주시문서 목록	ko
item	주제 추가	ko
edit-page	차이 보기	ko
history-page	차이 선택: 비교하려는 판의 라디오 버튼을 선택한 다음 엔터나 아래의 버튼을 누르세요.$1	ko
fold	처음 위치	ko
item	첫페지	ko-kp
main-page	첫페지	ko-kp
item	최근 바뀜	ko,ko-kp
special-page	최근 바뀜 설정	ko
file-page	최대 해상도입니다.	ko
old-revision	최신판	ko
item	토론	ko,ko-kp
item	특수 문서	ko
special-tab	특수 문서	ko
item	특수 문서 목록	ko
special-tab	특수문서	ko-kp
item	특수문서 목록	ko-kp
item	파일	ko
file-page	파일 역사	ko
item	파일 올리기	ko
edit	편집	ko,ko-kp
item	편집	ko,ko-kp
edit-notice	편집 도움말	ko
special-page	편집 역사	ko
fold	펼치기	ko
item	프로젝트 문서	ko
category-page	하위 분류	ko
language	한국어	ko
special-page	해당 문서에 연결된 문서의 변경사항을 확인하려면 문서 이름을 입력하십시오.$1	ko
missing-page	해당하는 특수 문서가 없습니다	ko
menu	행위	ko
category-page	현재 이 분류에는 문서나 미디어가 하나도 없습니다.	ko
item	환경 설정	ko
redirect	（$1から転送）	ja,ryu
redirect	（从$1跳过来）	gan-hans
redirect	（从$1转戳到箇里）	wuu,wuu-hans
redirect	（从$1转过来滴）	hsn
redirect	（對$1轉來）	nan-hant
redirect	（從$1跳過來）	gan-hant
redirect	（從$1轉戳到箇𡍲）	wuu-hant
redirect	（渡自$1）	lzh
redirect	（趁$1重定向过来）	cpx,cpx-hans
redirect	（趁$1重新導向過來）	cpx-hant
redirect	（重定向自$1）	zh-hans
redirect	（重新導向自$1）	zh-hant,zh-hk
fold	（首段）	zh-hans,zh-hant
item	𐌰𐌻𐌻𐌰𐌹 𐌻𐌰𐌿𐌱𐍉𐍃 𐌸𐌰𐌹𐌴𐌹 𐌱𐍂𐌹𐌲𐌲𐌰𐌽𐌳 𐌸𐌿𐌺 𐌷𐌹𐌳𐍂𐌴	got
redirect-page	𐌰𐌻𐌾𐌰𐍂 𐍄𐌹𐌿𐌷𐌰𐌽𐌳𐍃 𐌻𐌰𐌿𐍆𐍃	got
main-page	𐌰𐌽𐌰𐍃𐍄𐍉𐌳𐌴𐌹𐌽𐌹𐌻𐌰𐌿𐍆𐍃	got
languages	𐌰𐌽𐌸𐌰𐍂𐌰𐌹𐌼 𐍂𐌰𐌶𐌳𐍉𐌼	got
item	𐌰𐍄𐌲𐌰𐌲𐌲𐌰𐌽	got
redirect-page	𐌰𐍄𐍄𐌹𐌿𐌷𐌰𐌽 𐌳𐌿:	got
item	𐌰𐍆𐍄𐌿𐌼𐌹𐍃𐍄𐍉𐍃 𐌹𐌽𐌼𐌰𐌹𐌳𐌴𐌹𐌽𐍉𐍃	got
fold	𐌰𐍆𐍆𐌹𐌻𐌷𐌰𐌽	got
hidden-categories	𐌰𐍆𐍆𐌹𐌻𐌷𐌰𐌽 𐌺𐌿𐌽𐌹	got
hidden-categories	𐌰𐍆𐍆𐌹𐌻𐌷𐌰𐌽𐌰 𐌺𐌿𐌽𐌾𐌰	got
fold	𐌱𐌰𐌽𐌳𐍅𐌾𐌰𐌽	got
footer	𐌱𐌹 $s	got
edit	𐌱𐍂𐌿𐌽𐌽𐌰𐌽 𐌹𐌽𐌼𐌰𐌹𐌳𐌾𐌰𐌽	got
item	𐌲𐌰𐌱𐌿𐌽𐌳𐌰𐌽𐍉𐍃 𐌹𐌽𐌼𐌰𐌹𐌳𐌴𐌹𐌽𐍉𐍃	got
jump	𐌲𐌰𐌲𐌲𐌰𐌽 𐌳𐌿:	got
retrieved	𐌲𐌰𐌽𐌿𐌼𐌰𐌽 𐍆𐍂𐌰𐌼 "$1"	got
footer	𐌲𐌰𐍂𐌰𐌹𐌳𐌴𐌹𐌽𐍉𐍃 𐍂𐌰𐌹𐌷𐍄𐌰𐌹𐍃	got
footer	𐌲𐌰𐍂𐌰𐌹𐌳𐌴𐌹𐌽𐍉𐍃 𐍃𐌿𐌽𐌳𐍂𐌰𐌻𐌴𐌹𐌺𐌴𐌹𐌽𐍃	got
item	𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌹	got
item	𐌲𐌰𐍅𐌹𐍃𐍃 𐌰𐌹𐍅𐌴𐌹𐌽𐌰	got
jump	𐌲𐌰𐍅𐌹𐍃𐍉𐌽𐍃	got
menu	𐌲𐌰𐍅𐌹𐍃𐍉𐌽𐍃	got
language	𐌲𐌿𐍄𐌹𐍃𐌺	got
item	𐌷𐌹𐌻𐍀𐌰	got
item	𐌸𐌿𐍃 𐌿𐌽𐌺𐌿𐌽𐌸𐍃 𐌻𐌰𐌿𐍆𐍃	got
edit	𐌹𐌽𐌼𐌰𐌹𐌳𐌾𐌰𐌽	got
item	𐌹𐌽𐌼𐌰𐌹𐌳𐌾𐌰𐌽	got
contents	𐌹𐌽𐌽𐌰𐌽𐌰	got
item	𐌻𐌰𐌿𐌱𐍉𐍃 𐌿𐍃𐍃𐌹𐌽𐌳𐌰𐌹	got
item	𐌻𐌰𐌿𐍆𐍃 𐌰𐌽𐌰𐍃𐍄𐍉𐌳𐌴𐌹𐌽𐌰𐌹𐍃	got
special-tab	𐌻𐌰𐌿𐍆𐍃 𐌿𐍃𐍃𐌹𐌽𐌳𐍃	got
menu	𐌼𐌰𐌹𐌽𐍅 𐍅𐌴𐌹𐍄𐍉𐌽𐌰𐌹𐍃	got
item	𐌿𐍃𐌼𐌴𐍂𐌴𐌹𐌽𐍃 𐌳𐌿 𐌿𐍃𐌼𐌴𐌻𐌾𐌰𐌽	got
modified	𐍃𐌰 𐌻𐌰𐌿𐍆𐍃 𐌱𐌹 𐍃𐍀𐌴𐌳𐌹𐍃𐍄𐌹𐌽 𐌹𐌽𐌼𐌰𐌹𐌳𐌹𐌸𐍃 𐍅𐌰𐍃 $1, 𐌰𐍄 $1.	got
menu	𐍃𐌹𐌿𐌽𐌴𐌹𐍃	got
item	𐍃𐍀𐌹𐌻𐌻 𐍃𐌰𐌹𐍈𐌰𐌽	got
menu	𐍃𐍅𐌴𐍃𐌰 𐍄𐍉𐌻𐌰	got
jump	𐍃𐍉𐌺𐌾𐌰𐌽	got
search	𐍃𐍉𐌺𐌾𐌰𐌽	got
menu	𐍄𐍉𐌻𐌰	got
tagline	𐍆𐍂𐌰𐌼 $s	got
item	𑄃𑄧𑄇𑄴𑄈𑄧𑄠𑄴 𑄑𑄚𑄑𑄚𑄴𑄬-𑄝𑄚𑄝𑄚𑄴𑄬	ccp
item	𑄃𑄨𑄠𑄮𑄖𑄴 𑄇𑄧𑄚𑄴 𑄑𑄚𑄑𑄚𑄴𑄬-𑄝𑄚𑄝𑄚𑄴𑄬𑄊𑄚𑄩 𑄃𑄊𑄬	ccp
tagline	𑄃𑄨𑄠𑄮𑄖𑄴𑄪𑄚𑄴 $s	ccp
retrieved	𑄃𑄨𑄠𑄮𑄖𑄴𑄪𑄚𑄴 𑄣𑄧 𑄦𑄮𑄠𑄬 "$1"	ccp
item	𑄃𑄨𑄢𑄪𑄇𑄴 𑄝𑄮𑄘𑄮𑄣𑄴𑄳𑄠𑄊𑄚𑄨	ccp
footer	𑄃𑄬𑄝𑄃𑄪𑄖𑄴 $s	ccp
special-tab	𑄃𑄬𑄥𑄴𑄛𑄬𑄥𑄣𑄴 𑄛𑄘	ccp
item	𑄃𑄬𑄥𑄴𑄛𑄬𑄥𑄣𑄴 𑄛𑄘𑄊𑄚𑄨	ccp
modified	𑄃𑄬𑄭 𑄛𑄘 𑄝𑄬𑄊𑄧 𑄗𑄪𑄟𑄬𑄘𑄨 𑄥𑄮𑄢𑄴 𑄉𑄧𑄢 𑄦𑄮𑄠𑄬 $1, 𑄃𑄨𑄠𑄮𑄖𑄴 $1	ccp
contents	𑄇𑄧𑄚𑄴𑄑𑄬𑄚𑄴𑄑𑄴𑄥𑄴	ccp
item	𑄇𑄨𑄌𑄴𑄥𑄨𑄁 𑄝𑄨𑄌𑄴𑄥𑄨𑄁 𑄛𑄘	ccp
categories	𑄇𑄬𑄑𑄉𑄧𑄢𑄨	ccp
categories	𑄇𑄬𑄑𑄉𑄧𑄢𑄨𑄊𑄚𑄨	ccp
item	𑄍𑄝𑄬𑄠𑄬 𑄞𑄢𑄴𑄥𑄧𑄚𑄴	ccp
languages	𑄎𑄪𑄙𑄮 𑄞𑄏𑄧𑄢𑄴	ccp
footer	𑄓𑄨𑄥𑄴𑄇𑄳𑄣𑄬𑄟𑄢𑄴𑄥𑄴	ccp
item	𑄖𑄬𑄟𑄴𑄟𑄋𑄴 𑄥𑄮𑄣𑄴𑄪𑄇𑄴	ccp
jump	𑄖𑄮𑄉𑄚	ccp
search	𑄖𑄮𑄉𑄚	ccp
jump	𑄖𑄮𑄉𑄚𑄖𑄴 𑄜𑄣𑄴 𑄘𑄬	ccp
fold	𑄘𑄬𑄊	ccp
menu	𑄘𑄬𑄊𑄚	ccp
menu	𑄚𑄨𑄎𑄮𑄢𑄴 𑄦𑄌𑄴𑄖𑄬𑄢𑄴	ccp
jump	𑄚𑄬𑄞𑄨𑄉𑄳𑄠𑄥𑄧𑄚𑄧𑄖𑄴 𑄜𑄣𑄴 𑄘𑄬	ccp
jump	𑄚𑄬𑄞𑄨𑄉𑄳𑄠𑄥𑄧𑄚𑄴	ccp
menu	𑄚𑄬𑄞𑄨𑄉𑄳𑄠𑄥𑄧𑄚𑄴	ccp
menu	𑄚𑄬𑄞𑄨𑄉𑄳𑄠𑄥𑄧𑄚𑄴 𑄟𑄬𑄚𑄪	ccp
footer	𑄛𑄳𑄢𑄭𑄞𑄬𑄥𑄨 𑄥𑄪𑄙𑄮𑄟𑄴	ccp
jump	𑄜𑄣𑄴 𑄘𑄬𑄚:	ccp
item	𑄝𑄧𑄣𑄝𑄧𑄣𑄴 𑄘𑄬𑄚	ccp
item	𑄟𑄪𑄢𑄴 𑄛𑄘	ccp
main-page	𑄟𑄪𑄢𑄴 𑄛𑄘	ccp
redirect-page	𑄢𑄨𑄓𑄭𑄢𑄬𑄇𑄴𑄑𑄴 𑄑𑄪:	ccp
redirect-page	𑄢𑄨𑄓𑄭𑄢𑄬𑄇𑄴𑄑𑄴 𑄛𑄘	ccp
item	𑄢𑄨𑄣𑄑𑄬𑄓𑄴 𑄝𑄮𑄘𑄮𑄣𑄴𑄳𑄠𑄊𑄚𑄨	ccp
item	𑄣𑄧𑄉𑄴 𑄃𑄨𑄚𑄴	ccp
hidden-categories	𑄣𑄪𑄉𑄬𑄠𑄬 𑄇𑄬𑄑𑄉𑄧𑄢𑄨	ccp
hidden-categories	𑄣𑄪𑄉𑄬𑄠𑄬 𑄇𑄬𑄑𑄉𑄧𑄢𑄨𑄊𑄚𑄨	ccp
fold	𑄣𑄪𑄊𑄮𑄚	ccp
edit	𑄥𑄢𑄴𑄥𑄚𑄨 𑄥𑄮𑄢𑄴𑄉𑄧𑄢𑄚	ccp
edit	𑄥𑄮𑄢𑄴 𑄉𑄧𑄢𑄚	ccp
item	𑄥𑄮𑄢𑄴 𑄉𑄧𑄢𑄚	ccp
menu	𑄦𑄌𑄴𑄖𑄬𑄢𑄚𑄨	ccp
item	𑄦𑄨𑄥𑄴𑄑𑄮𑄢𑄨 𑄘𑄬𑄊𑄚	ccp
item	🎲 Seki tlahkwilolli	nah
item	🏠 Pewalistli	nah
search	𢶀𢶀	cpx,cpx-hans,cpx-hant
"""#
}
