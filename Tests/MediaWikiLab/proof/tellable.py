"""Documents of which flattening leaves enough: whatever is no text says so by its words, as on the wikis.

What only a class or a style gives away (hidden words, captions of images, a notice in words of its own) can't be told
from text once the tags are gone, and is in no document here.
"""
from . import chrome, words
from .generator import EXTERNAL, REFERENCES, SEE_ALSO, TEX, Generator
from .model import *

BLOCKS = {
    "main article": chrome.BLOCKS["main article"],
    "hatnote": lambda name: f"{{{{Hatnote|For other uses, see {chrome.link(name)}.}}}}",
    "maintenance": lambda name: ("{{Ambox|This article '''needs additional citations for verification'''. "
                                 "Please help improve this article by adding citations to reliable sources.}}"),
    "style": lambda name: "<stylesheet id=\"7\">.mw-parser-output .x{color:red}.mw-parser-output .y>b{margin:0 1em}</stylesheet>",
    "comment": chrome.BLOCKS["comment"],
    "indicator": chrome.BLOCKS["indicator"],
    "category": chrome.BLOCKS["category"],
}
MARKS = {kind: chrome.MARKS[kind] for kind in
         ("citation", "named citation", "citation of a group", "lettered note", "citation needed", "clarify", "two citations")}
# Boxes of navigation end where the page does; between sections they would be tables.
FEET = {kind: chrome.BLOCKS[kind] for kind in ("navbox", "campaign box", "authority control", "category")}

LINK_NUMBER = "[http://link.example/]"

# Labels as the infoboxes of the English Wikipedia show them.
LABELS = ["Born", "Died", "Occupation", "Nationality", "Spouse", "Children", "Website", "Country", "Founded", "Headquarters", "Genre",
          "Directed by", "Produced by", "Release date", "Running time", "Language", "Location", "Date", "Area", "Population", "Elevation"]


def document(seed, number, language="en"):
    return Tellable(f"tellable/{seed}/{number}", language).document(number)


class Tellable(Generator):
    def __init__(self, seed, language):
        super().__init__(seed, language)
        if self.main == "thai": self.main = "latin"

    def script(self):
        """Thai has no mark at the end of a sentence."""
        script = super().script()
        return self.main if script == "thai" else script

    def cited(self):
        kind = self.random.choice(list(MARKS))
        self.cites = True
        return [Gap(MARKS[kind](self.leftover))]

    def piece(self, script):
        # A bar between spaces would be the border of a cell.
        return [node for node in super().piece(script) if node != Words("|")] or [Words(words.word(self.random, script))]

    def gap(self, word):
        """The number of a link is known for what it is."""
        return [Words(word + " "), Gap(LINK_NUMBER)]

    def end(self):
        """The number of a link stands behind a space; that of a citation does not."""
        return [Words(", "), Gap(LINK_NUMBER)] if super().end() else []

    def chrome(self):
        name = self.random.choice(list(BLOCKS))
        return Chrome(name, BLOCKS[name](self.leftover))

    def items(self, depth):
        """A short line alone between sentences could as well be the caption of an image."""
        return Items(self.random.choice("*#"), [self.item(depth) for _ in range(self.some(3, 5))])

    def item(self, depth):
        return Item(self.line(), [self.items(depth - 1)] if depth > 0 and self.maybe(0.4) else [])

    def line(self):
        """What begins with a small letter would go on with the line above it."""
        script = self.script()
        return [Words(self.name(script)), Words(words.SCRIPTS[script].space), *super().line()]

    def definition(self):
        return Definition([Words(self.name())], [self.line() for _ in range(self.some(2, 3))])

    def block(self, depth):
        roll = self.random.random()
        if roll < 0.50: return Paragraph(self.text())
        if roll < 0.66: return self.items(self.some(0, 3))
        if roll < 0.70: return Definitions([self.definition() for _ in range(self.some(1, 3))])
        if roll < 0.78: return self.table()
        if roll < 0.80: return DisplayedFormula(self.random.choice(TEX))
        return self.chrome()

    def table(self):
        """Two short lines alone could be captions too."""
        while True:
            table = super().table()
            if sum(len(row.cells) for row in table.rows) > 2: return table

    def cell(self, heads, columns, down):
        return Cell([self.line()], "br", heads or self.maybe(0.1))

    def box(self):
        labels = self.random.sample(LABELS, self.some(3, 8))
        return Box("above", self.name(), "", "", [Entry("entry", label, self.value()) for label in labels])

    def value(self):
        """What begins with a capital can be told from the label that it is glued to."""
        return [[Words(words.name(self.random, "latin"))] + ([Words(" "), *self.line()] if self.maybe(0.5) else [])]

    def sentence(self):
        """What begins with a capital goes on with nothing that stands in front of it. A formula that is there twice would be the
        one and its picture, and a mark in front of a break would stand within a word."""
        script = self.script()
        nodes = super().sentence()

        def can_be_told(index, node):
            if isinstance(node, Formula): return node not in nodes[max(0, index - 2):index]
            return not (isinstance(node, Break) and index > 0 and isinstance(nodes[index - 1], Gap))

        return [Words(self.name(script)), Words(words.SCRIPTS[script].space)] + [
            node if can_be_told(index, node) else Words(" ") for index, node in enumerate(nodes)]

    def document(self, number):
        name = self.name()
        title = f"{name[0].upper()}{name[1:]} {number}"
        blocks = [self.chrome() for _ in range(self.some(0, 1))]
        if self.language == "en" and self.maybe(0.5): blocks.append(self.box())
        # With contents, the levels of the headings can be known.
        blocks += [Paragraph(self.text()), *self.blocks(self.some(0, 3)), Chrome("contents", "__TOC__")]
        blocks += [self.section(2) for _ in range(self.some(1, 4))]
        if self.maybe(0.3) and self.language in SEE_ALSO:
            blocks.append(Section(2, [Words(SEE_ALSO[self.language])], [self.items(1)]))
        if self.maybe(0.5) and self.language in EXTERNAL:
            links = Items("*", [Item([Link("http://more.example/", [Words(self.leftover())])]) for _ in range(self.some(1, 3))])
            blocks.append(Section(2, [Words(EXTERNAL[self.language])], [links], leaves=True))
        if self.cites:
            blocks.append(Section(2, [Words(REFERENCES.get(self.language) or words.name(self.random, "latin"))],
                                  [Chrome("reference list", "<references />"), Chrome("notes", "<references group=\"note\" />"),
                                   Chrome("lettered notes", "{{Reflist|group=lower-alpha}}")]))
        blocks += [Chrome("foot", FEET[self.random.choice(list(FEET))](self.leftover)) for _ in range(self.some(0, 2))]
        return Document(title, "", self.language, blocks)

    def section(self, level):
        blocks = [Paragraph(self.text()), *self.blocks(self.some(0, 3))]
        if level < 6:
            blocks += [self.section(level + 1) for _ in range(self.some(0, 2))]
        return Section(level, [Words(self.name())], blocks)
