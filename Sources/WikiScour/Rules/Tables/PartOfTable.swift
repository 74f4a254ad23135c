/// The words with which the subtitle of an infobox says what its subject is part of: "Part of World War II".
///
/// A line is language, place, words; the place (`prefix`, `suffix`) says whether they stand before or behind what it
/// is part of. A prefix is whole words, with white space or a colon behind it, unless it ends in an apostrophe. Where
/// two lines of a language fit, the longer one does. Only languages whose boxes of battles and wars have such a
/// subtitle are listed.
///
/// The words were compiled by hand: what the infoboxes of Wikipedias say.
enum PartOfTable {
    static let tsv: StaticString = """
        af	prefix	Deel van
        ar	prefix	جزء من
        bg	prefix	Част от
        bs	prefix	Dio
        cy	prefix	Rhan o'r
        cy	prefix	Rhan o
        da	prefix	Del af
        de	prefix	Teil von
        de	prefix	Teil des
        de	prefix	Teil der
        el	prefix	Μέρος του
        el	prefix	Μέρος της
        el	prefix	Μέρος των
        en	prefix	Part of
        es	prefix	Parte de
        es	prefix	Parte del
        fa	prefix	بخشی از
        fi	prefix	Osa
        gl	prefix	Parte da
        gl	prefix	Parte de
        gl	prefix	Parte do
        gl	prefix	Parte das
        gl	prefix	Parte dos
        hi	suffix	का भाग
        id	prefix	Bagian dari
        it	prefix	Parte di
        it	prefix	Parte del
        it	prefix	Parte dello
        it	prefix	Parte della
        it	prefix	Parte dei
        it	prefix	Parte degli
        it	prefix	Parte delle
        it	prefix	Parte dell'
        it	prefix	Parte dell’
        ko	suffix	의 일부
        lv	prefix	Daļa no
        mk	prefix	Дел од
        ms	prefix	Sebahagian daripada
        ms	prefix	Sebahagian dari
        nl	prefix	Onderdeel van
        nn	prefix	Del av
        no	prefix	Del av
        pt	prefix	Parte da
        pt	prefix	Parte de
        pt	prefix	Parte do
        pt	prefix	Parte das
        pt	prefix	Parte dos
        ro	prefix	Parte din
        ru	prefix	Основной конфликт
        sh	prefix	Dio
        simple	prefix	Part of
        sl	prefix	Del
        sq	prefix	Pjesë e
        sr	prefix	Део
        sr	prefix	Deo
        sv	prefix	Del av
        th	prefix	ส่วนหนึ่งของ
        th	prefix	เป็นส่วนหนึ่งของ
        tl	prefix	Bahagi ng
        ur	prefix	بسلسلہ
        vi	prefix	Một phần của
        zh	suffix	的一部分
        zh	suffix	的一部份
        """
}
