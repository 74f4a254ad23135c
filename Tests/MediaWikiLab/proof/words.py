"""Random text in many scripts. No word of it is one of any language, but by accident."""


def letters(*ranges):
    return [chr(code) for first, last in ranges for code in range(ord(first), ord(last) + 1)]


class Script:
    """How a script makes words, and words a sentence."""

    def __init__(self, syllables, comma=", ", stop=".", space=" ", capitals=False, brackets="()"):
        self.syllables, self.comma, self.stop, self.space = syllables, comma, stop, space
        self.capitals, self.brackets = capitals, brackets

    def word(self, random, shortest=2):
        return "".join(self.syllable(random) for _ in range(random.randint(shortest, 4)))

    def syllable(self, random):
        return "".join(random.choice(part) for part in random.choice(self.syllables))


LATIN_BASE, LATIN_VOWELS = "bcdfghklmnprstvwz", "aeiou"
SCRIPTS = {
    "latin": Script([(LATIN_BASE, LATIN_VOWELS), (LATIN_BASE, LATIN_VOWELS, "lnrst")], capitals=True),
    "latin with marks": Script([("bcčdďðfgğhjklłmnñňprřsśšştťþvwzžż", "aáàâäãåāăąeéèêëēęěiíîïīıoóôöõøőuúûüūůűyýæœ"),
                                ("ßtlŋ", "aəoư")], capitals=True),
    "latin in parts": Script([("cdghklmnrst", "aeiou", "\u0301\u0300\u0308\u0303\u0323"), ("aeo", "\u0323\u0302", "n")],
                             capitals=True),  # letters and their marks one by one, also in the wrong order
    "cyrillic": Script([("бвгґджзйклмнпрстфхцчшщ", "аеёиіїоуыэюяє"), ("лртњћ", "аеио")], capitals=True),
    "greek": Script([("βγδζθκλμνξπρστφχψ", "αάεέηήιίϊΐοόυύϋΰωώ"), ("ἀἐἱὀὑὦ", "νρ")], capitals=True),
    "arabic": Script([("بتثجحخدذرزسشصضطظعغفقكلمنهوي", "اويةء"), ("بتدرسكلمن", "\u064e\u064f\u0650\u0651")], "، ", "."),
    "persian": Script([("بپتچدرزژسشفقکگلمنوه", "اوی"), ("می", ["\u200c"], "کگنر", "ا")], "، ", "."),
    "hebrew": Script([("אבגדהוזחטיכלמנסעפצקרשת", "והיאת"), ("בדהלמנרשת", ["\u05b8", "\u05b7", "\u05bc\u05b8", "\u05b0"])], ", ", "."),
    "devanagari": Script([("कखगघचछजटडतदधनपबभमयरलवशसह", ["", "ा", "ि", "ी", "ु", "े", "ो", "ं"]),
                          ("कगजडफ", ["\u093c"], ["", "ा"]), ("कतन", ["\u094d", "\u094d\u200d"], "यरल")], ", ", "।"),
    "thai": Script([(["ก", "ข", "ค", "ง", "จ", "ช", "ด", "ต", "ท", "น", "บ", "ป", "ม", "ร", "ล", "ว", "ส", "ห"],
                     ["า", "ี", "ู", "ิ", "ื่", "ุ"], "นมกง"), ("เแโ", "กดนมลส", ["", "่", "้"])], " ", "", ""),
    "han": Script([("山水火木金土日月星雲雨雪風花草石田川海湖島森林村町城橋道門室宮廟塔龍馬鳥魚虫米茶酒肉紙筆墨硯語國學",)], "，", "。", "", brackets="（）"),
    "kana": Script([("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん",),
                    ("カキクケコサシスセソタチツテト", "ーンッ"), ("か", ["\u3099"])], "、", "。", "", brackets="（）"),
    "hangul": Script([(letters(("가", "갛"), ("나", "낳"), ("다", "닿"), ("마", "맣"), ("사", "샇"), ("하", "핳")),),
                      ("\u1100\u1102\u1103\u1109", "\u1161\u1165\u1169", ["", "\u11ab"])]),
    "armenian": Script([("բգդզթժլխծկհձղճմնշ", "աեիոու")], capitals=True),
    "georgian": Script([("ბგდვზთკლმნპჟრსტ", "აეიოუ")]),
    "tamil": Script([("கசடதபமயரலவ", ["", "ா", "ி", "ீ", "ு", "ெ", "ொ", "்"])]),
}
NAMES = list(SCRIPTS)
EMOJI = ["😀", "🐟", "👩\u200d🚀", "🏳️\u200d🌈", "🇫🇮", "👍🏽", "☃️", "🧂"]
STRANGE = ["\u00ad", "\u200b", "\u2060", "\u200e", "\u200f", "\ufeff", "\u202a", "\u202c", "\u2068", "\u2069"]
SPACES = ["\u00a0", "\u2009", "\u202f", "\u2007", "\u2003", "\u205f"]
SIGNS = ["«", "»", "“", "”", "„", "’", "–", "—", "…", "§", "№", "°", "€", "%", "+", "×", "/", "&", "@", "*", "#", "!", "?",
         "'", "\"", "=", "|", "~", "_", "<", ">", "[x]", "{y}", "''", "--", "$", "\\", "^", "`"]


def word(random, script, shortest=2):
    made = SCRIPTS[script].word(random, shortest)
    return made[0].upper() + made[1:] if SCRIPTS[script].capitals and random.random() < 0.15 else made


def phrase(random, script, count):
    """Words with spaces between them, without marks."""
    return SCRIPTS[script].space.join(word(random, script) for _ in range(count))


def name(random, script):
    """A phrase that begins with a capital, for headings, labels, links."""
    made = phrase(random, script, random.randint(1, 3))
    return made[0].upper() + made[1:] if SCRIPTS[script].capitals else made
