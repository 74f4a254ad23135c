/// What the buttons read that play a recording. A line is language, word, in small letters.
///
/// The words were compiled by hand: what the templates of the Wikipedias write. Any language may have those of another.
enum SoundButtonTable {
    static let tsv: StaticString = """
        ar	استمع
        cs	poslechnout
        de	anhören
        de	aussprache
        en	listen
        en	file
        en	sound
        en	audio
        en	play
        en	info
        en	pronunciation
        en	pronounced
        es	escuchar
        es	pronunciación
        fi	kuuntele
        fr	écouter
        fr	prononciation
        he	האזינו
        it	ascolta
        it	pronuncia
        ja	聞く
        ko	듣기
        nl	luister
        nl	beluister
        nl	uitspraak
        no	lytt
        pl	posłuchaj
        pl	wymowa
        pt	ouvir
        ru	слушать
        ru	слушай
        sv	lyssna
        tr	dinle
        uk	звук
        zh	聆听
        zh	聆聽
        """
}
