/// The words over who held an office before and who held it after, in the boxes at the ends of articles.
///
/// A line is language, words for the one before, words for the one after, with `|` between those that mean the same.
///
/// The words were compiled by hand: what the boxes of the Wikipedias say.
enum SuccessionTable {
    static let tsv: StaticString = """
        en	preceded by|predecessor	succeeded by|followed by|successor
        de	vorgänger	nachfolger
        fr	précédé par|précédé de|prédécesseur	suivi par|suivi de|successeur
        es	predecesor|precedido por	sucesor|sucedido por
        it	predecessore|preceduto da	successore|succeduto da|seguito da
        pt	precedido por|antecessor|predecessor	sucedido por|sucessor
        ca	precedit per|predecessor	succeït per|successor
        nl	voorganger|voorafgegaan door	opvolger|opgevolgd door
        pl	poprzednik|poprzedniczka	następca|następczyni
        ru	предшественник|предшественница	преемник|преемница
        uk	попередник|попередниця	наступник|наступниця
        cs	předchůdce|předchůdkyně	nástupce|nástupkyně
        sk	predchodca|predchodkyňa	nástupca|nástupkyňa
        sv	företrädare|företräddes av	efterträdare|efterträddes av
        da	forgænger|foregående|efterfulgte	efterfølger|efterfølgende|efterfulgt af
        no	forgjenger	etterfølger
        fi	edeltäjä	seuraaja
        hu	előde|elődje|előző	utóda|utódja|következő
        ro	predecesor|precedat de	succesor|succedat de|urmat de
        tr	önce gelen|öncülü|selefi	sonra gelen|ardılı|halefi
        el	προκάτοχος	διάδοχος
        he	הקודם|הקודמת	הבא|הבאה
        ar	سبقه|سبقها	تبعه|تبعها|خلفه|خلفها
        fa	پیشین	پسین|جانشین
        ja	先代|前任	次代|後任
        zh	前任	继任|繼任|后任|後任
        ko	전임	후임
        id	didahului oleh	diteruskan oleh|digantikan oleh
        vi	tiền nhiệm	kế nhiệm
        """
}
