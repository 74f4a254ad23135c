"""Makes random documents. A seed and a number always make the same one."""
import random as randomness
import unicodedata

from . import chrome, words
from .model import *

TEX = [r"a^2+b^2", r"\frac{1}{2}", r"x_{i}  \leq  y", r"\sum_{n=1}^\infty n", r"\alpha\beta", r"E = mc^2", r"\{a, b\}", r"\text{if }x"]
RAISED = [("10", "6"), ("10", "−3"), ("m", "-2"), ("x", "n"), ("x", "n+1"), ("19", "th"), ("XVI", "e"), ("M", "lle"), ("I", "er"),
          ("n", "o"), ("n", "th"), ("A", "H"), ("e", "xy"), ("(ab)", "T"), ("x", "2y"), ("x", "*"), ("10", "3.5"), ("V", "T")]
LOWERED = [("H", "2"), ("x", "1"), ("v", "max"), ("x", "n+1"), ("x", "i,2"), ("N", "A"), ("T", "ij"), ("x", "β"), ("P", "in, out"), ("k", "B")]
MARKS = [("'''", "'''"), ("''", "''"), ("<small>", "</small>"), ("<u>", "</u>"), ('<span lang="xx">', "</span>"), ("<b>", "</b>"),
         ('<span class="nowrap">', "</span>"), ("<kbd>", "</kbd>"), ("<code>", "</code>"), ('<abbr title="abc">', "</abbr>"),
         ('<bdi dir="rtl">', "</bdi>"), ("<big>", "</big>"), ('<span style="color:red">', "</span>"), ("<s>", "</s>")]
AROUND = [('<div style="column-count:2">', "</div>"), ('<div class="mw-collapsible mw-collapsed">', "</div>"), ('<stylesheet id="107">.x{color:red}</stylesheet><div class="div-col">', "</div>"),
          ('{| role="presentation"\n|', "|}"), ("<blockquote>", "</blockquote>"), ('<div class="thing" lang="xx">', "</div>"),
          ("<center>", "</center>"),
          ('<section hidden="until-found"><div>', "</div></section>")]  # the last one does not nest
FAMILIES = ["above", "above", "title", "german", "french", "elements", "italian", "catalan", "geographic", "portable", "floating"]
# Names of the sections that hold the references, by the language of the wiki; any other language has a name of no sense.
REFERENCES = {"en": "References", "de": "Einzelnachweise", "fr": "Notes et références", "es": "Referencias", "ru": "Примечания",
              "it": "Note", "pl": "Przypisy", "ja": "脚注", "he": "הערות שוליים", "ar": "مراجع", "nl": "Bronnen", "pt": "Referências"}
SEE_ALSO = {"en": "See also", "de": "Siehe auch", "fr": "Voir aussi", "ru": "См. также", "ja": "関連項目", "ar": "انظر أيضا"}
EXTERNAL = {"en": "External links", "de": "Weblinks", "fr": "Liens externes", "es": "Enlaces externos", "it": "Collegamenti esterni",
            "ru": "Ссылки", "pl": "Linki zewnętrzne", "ja": "外部リンク", "ar": "وصلات خارجية", "pt": "Ligações externas"}
TITLE_ENDS = ["", "", "", "", "", " (x)", ", y", " – z", " - a", "’s w", "!", " & v", ": b", " (1)", "?"]


def document(seed, number, language="en"):
    return Generator(f"{seed}/{number}", language).document(number)


class Generator:
    def __init__(self, seed, language):
        self.random = randomness.Random(seed)
        self.ends = randomness.Random(f"{seed}/ends")
        self.language = language
        self.main = self.random.choice(words.NAMES)
        self.cites = False

    def maybe(self, chance):
        return self.random.random() < chance

    def some(self, least, most):
        """A number, more often a small one."""
        return min(self.random.randint(least, most), self.random.randint(least, most))

    # --- words

    def script(self):
        return self.main if self.maybe(0.8) else self.random.choice(words.NAMES)

    def name(self, script=None):
        return unicodedata.normalize("NFC", words.name(self.random, script or self.script()))

    def leftover(self):
        """Words that must not be found again."""
        return self.name("latin")

    def sentence(self):
        script = self.script()
        how = words.SCRIPTS[script]
        nodes = []
        count = self.some(2, 12)
        for index in range(count):
            last = index == count - 1
            nodes += self.piece(script)
            if not last and self.maybe(0.12):
                nodes.append(Words(how.comma))
            elif not last:
                nodes += self.space(how)
        nodes.append(Words(how.stop))
        if self.maybe(0.2):
            nodes += self.cited()
        return nodes

    def cited(self):
        kind = self.random.choice(list(chrome.MARKS))
        self.cites = True
        return [Gap(chrome.MARKS[kind](self.leftover))]

    def space(self, how):
        if self.maybe(0.02): return [Break()]
        if self.maybe(0.02): return [Words(self.random.choice(words.SPACES))]
        return [Words(how.space)]

    def piece(self, script):
        """A word, or what stands for one; what follows it in the line is no part of it."""
        roll = self.random.random()
        word = words.word(self.random, script)
        how = words.SCRIPTS[script]
        if roll < 0.60: return [Words(word)]
        if roll < 0.66: return [Marked(*self.marked([Words(word)]))]
        if roll < 0.73: return [Link(self.target(), [Words(words.phrase(self.random, script, 2))])]
        if roll < 0.75: return [Link(f"http://{words.word(self.random, 'latin').lower()}.example/", [Words(word)])]
        if roll < 0.77: return [Link(self.target(), [Marked(*self.marked([Words(word)]))]), Words("s")]
        if roll < 0.79: return [Words(how.brackets[0]), *self.inside(script), Words(how.brackets[1])] if how.brackets else [Words(word)]
        if roll < 0.82: return [Words(word), *self.cited()]
        if roll < 0.84: return self.gap(word)
        if roll < 0.86: return self.at_random(RAISED, Raised)
        if roll < 0.88: return self.at_random(LOWERED, Lowered)
        if roll < 0.90: return [Formula(self.random.choice(TEX))]
        if roll < 0.91: return [Ruby(words.phrase(self.random, "han", 2), words.phrase(self.random, "kana", 2))]
        if roll < 0.93: return [Words(word[:1]), Words(self.random.choice(words.STRANGE)), Words(word[1:])]
        if roll < 0.94: return [Words(self.random.choice(words.EMOJI))]
        if roll < 0.96: return [Words(self.random.choice(words.SIGNS))]
        if roll < 0.97: return [Entity(self.random.choice("<&>[]{}|=\u00a0é—" + word[0])), Words(word)]
        return [Words(str(self.random.randint(1, 2100)))]

    def marked(self, inside):
        opening, closing = self.random.choice(MARKS)
        return opening, inside, closing

    def inside(self, script):
        return [Words(words.phrase(self.random, script, self.some(1, 3)))]

    def target(self):
        return self.name("latin")

    def at_random(self, pairs, kind):
        base, text = self.random.choice(pairs)
        return [Words(base), kind(text)]

    def gap(self, word):
        """Something hidden, in all places where a seam is to be mended."""
        gone = Gap(chrome.INLINE[self.random.choice(list(chrome.INLINE))](self.leftover))
        return self.random.choice([
            lambda: [Words(word), gone],
            lambda: [gone, Words(word)],
            lambda: [Words(word + " "), gone, Words(" " + word)],
            lambda: [Words(word + " "), gone, Words(", " + word)],
            lambda: [Words(word + " "), gone, gone, Words(" " + word)],
            lambda: [Words(word + " ("), gone, Words(") " + word)],
            lambda: [Words(word + " ("), gone, Words("; " + word + ")")],
            lambda: [Words(word + " (" + word + "; "), gone, Words(")")],
            lambda: [Words(word + ", "), gone, Words(", " + word)],
        ])()

    def text(self, sentences=3):
        nodes = []
        for _ in range(self.some(1, sentences)):
            nodes += ([Words(" ")] if nodes else []) + self.sentence()
        return nodes

    def line(self):
        """An item, a cell, a value: a few words."""
        script = self.script()
        nodes = []
        for index in range(self.some(1, 4)):
            nodes += ([Words(words.SCRIPTS[script].space)] if index else []) + self.piece(script)
        return nodes + self.end()

    def end(self):
        """A mark that is left alone where the last of an enumeration is hidden. Chance of its own: all else stays as the seed has it."""
        if self.ends.random() > 0.01: return []
        hidden = chrome.INLINE[self.ends.choice(list(chrome.INLINE))](lambda: words.name(self.ends, "latin"))
        return [Words(self.ends.choice([",", ", ", ";", "; "])), Gap(hidden)]

    # --- blocks

    def blocks(self, count, depth=0):
        return [self.block(depth) for _ in range(count)]

    def block(self, depth):
        roll = self.random.random()
        if roll < 0.42: return Paragraph(self.text())
        if roll < 0.56: return self.items(self.some(0, 3))
        if roll < 0.60: return Definitions([self.definition() for _ in range(self.some(1, 3))])
        if roll < 0.68: return self.table()
        if roll < 0.70: return self.code()
        if roll < 0.72: return Poem([self.line() if self.maybe(0.85) else [] for _ in range(self.some(2, 6))])
        if roll < 0.74: return DisplayedFormula(self.random.choice(TEX))
        if roll < 0.76: return Paragraph([Words(self.name("latin") + " ")] + self.text(1), indent=self.some(1, 2))
        if roll < 0.80 and depth < 2:
            opening, closing = self.random.choice(AROUND if depth == 0 else AROUND[:-1])
            return Around(opening, self.blocks(self.some(1, 3), depth + 1), closing)
        return self.chrome()

    def chrome(self):
        name = self.random.choice(list(chrome.BLOCKS))
        return Chrome(name, chrome.BLOCKS[name](self.leftover))

    def items(self, depth):
        kind = self.random.choice("*#")
        return Items(kind, [self.item(depth) for _ in range(self.some(1, 4))])

    def item(self, depth):
        below = [self.items(depth - 1)] if depth > 0 and self.maybe(0.4) else []
        return Item(self.line() if self.maybe(0.7) else self.text(1), below)

    def definition(self):
        return Definition([Words(self.name())], [self.line() for _ in range(self.some(0, 3))])

    def table(self):
        width, height = self.some(2, 5), self.some(1, 5)
        rows = [Row([]) for _ in range(height)]
        taken = set()
        for y in range(height):
            for x in range(width):
                if (y, x) in taken: continue
                columns = self.some(1, 3) if self.maybe(0.12) else 1
                while columns > 1 and (x + columns > width or any((y, x + right) in taken for right in range(columns))):
                    columns -= 1
                down = min(self.some(1, 3), height - y) if self.maybe(0.12) else 1
                taken |= {(y + below, x + right) for below in range(down) for right in range(columns)}
                rows[y].cells.append(self.cell(y == 0, columns, down))
        if self.maybe(0.1) and len(rows[-1].cells) > 1:
            rows[-1].cells.pop()
        # A row that is covered whole is none to MediaWiki.
        return Table(self.line() if self.maybe(0.2) else [], [row for row in rows if row.cells])

    def cell(self, heads, columns, down):
        heads = heads or self.maybe(0.1)
        if self.maybe(0.06): return Cell([], "br", heads, columns, down)
        if self.maybe(0.06): return Cell([[Words(self.name())] for _ in range(self.some(1, 3))], "list", heads, columns, down)
        if self.maybe(0.04): return Cell([self.text(1) for _ in range(2)], "paragraphs", heads, columns, down)
        if self.maybe(0.03): return Cell([[Words(self.name())] for _ in range(self.some(1, 3))], "table", heads, columns, down)
        return Cell([self.line() for _ in range(self.some(1, 2))], "br", heads, columns, down)

    def code(self):
        kind = self.random.choice(["pre", "pre", "space", "syntaxhighlight"])
        lines = []
        for _ in range(self.some(1, 6)):
            if kind != "space" and self.maybe(0.2):
                lines.append("")
            else:
                lines.append(" " * self.random.choice([0, 0, 2, 4]) + words.phrase(self.random, "latin", self.some(1, 4)) + self.random.choice(["", "", ";", "()", " <b>", " &amp;", "\tx"]))
        if kind == "space": lines = [one.replace("\t", " ") for one in lines]
        return Code(kind, [self.random.choice(["x", "y"]) + " = 1"] + lines)

    def box(self):
        family = self.random.choice(FAMILIES)
        fewest, most = (4, 7) if family == "floating" else (1, 8)
        headed = family in ("above", "title", "german", "french", "italian")
        bulleted = family in ("above", "title", "geographic")
        rows, owner = [], False
        for _ in range(self.some(fewest, most)):
            roll = self.random.random()
            if headed and roll < 0.12:
                rows.append(Entry("header", self.name(), []))
                owner = True
            elif bulleted and owner and roll < 0.3:
                rows.append(Entry("bullet", self.name(), self.value()))
            elif headed and family in ("above", "title") and rows and rows[-1].kind == "header" and roll < 0.6:
                rows.append(Entry("full", "", self.value()))
            else:
                rows.append(Entry("entry", self.name(), self.value()))
                owner = True
        if not any(row.kind == "entry" for row in rows):
            rows.append(Entry("entry", self.name(), self.value()))
        untitled = family == "title" and self.maybe(0.2)
        return Box(family, "" if untitled else self.name(), self.name() if family in ("above", "title") and self.maybe(0.2) else "",
                   self.leftover() if self.maybe(0.7) or family in ("elements", "geographic") else "", rows)

    def value(self):
        return [self.line() for _ in range(self.some(1, 3))]

    def section(self, level):
        heading = [Words(self.name())]
        if self.maybe(0.15): heading += [Words(" ")] + self.piece(self.main)
        blocks = self.blocks(self.some(0, 4))
        if self.maybe(0.05):
            box = self.box()
            if box.family != "german": blocks.insert(self.random.randint(0, len(blocks)), box)
        if level < 6:
            for _ in range(self.some(0, 2)):
                blocks.append(self.section(level + 1))
        return Section(level, heading, blocks)

    def reference_list(self):
        listed = f"<ref name=\"again\">{self.leftover()}</ref>"
        uses_it = '<ref name="again" />'
        return self.random.choice(["<references />", "{{Reflist}}", "{{Reflist|columns=2}}",
                                   f"<div style=\"display:none\">{uses_it}</div>\n<references>{listed}</references>"])

    def document(self, number):
        name = self.name()
        # As the wiki begins titles; the number makes it the only one.
        title = f"{name[0].upper()}{name[1:]} {number}{self.random.choice(TITLE_ENDS)}"
        blocks = [self.chrome() for _ in range(self.some(0, 2))]
        blocks += self.blocks(self.some(1, 4))
        boxes = [self.box() for _ in range(self.random.choice([0, 0, 0, 1, 1, 1, 1, 2]))]
        # Parsoid takes the id, by which this family is told, off the second of a kind.
        if len(boxes) == 2 and boxes[1].family == "german": boxes.pop()
        for box in boxes:
            blocks.insert(self.random.randint(0, len(blocks)), box)
        for _ in range(self.some(0, 4)):
            blocks.append(self.section(2))
        if self.maybe(0.3) and self.language in SEE_ALSO:
            blocks.append(Section(2, [Words(SEE_ALSO[self.language])], [self.items(1)]))
        if self.maybe(0.5) and self.language in EXTERNAL:
            links = Items("*", [Item([Link("http://more.example/", [Words(self.leftover())])]) for _ in range(self.some(1, 3))])
            blocks.append(Section(2, [Words(EXTERNAL[self.language])], [links], leaves=True))
        if self.cites:
            name = REFERENCES.get(self.language) or words.name(self.random, "latin")
            blocks.append(Section(2, [Words(name)], [Chrome("reference list", self.reference_list()),
                                                      Chrome("notes", "<references group=\"note\" />"),
                                                      Chrome("lettered notes", "{{Reflist|group=lower-alpha}}")]))
        for _ in range(self.some(0, 4)):
            blocks.append(Chrome("foot", chrome.BLOCKS[self.random.choice(chrome.FEET)](self.leftover)))
        displayed = f"''{title}''" if self.maybe(0.05) else ""
        return Document(title, displayed, self.language, blocks)
