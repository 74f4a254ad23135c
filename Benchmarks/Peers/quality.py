"""What an extractor does to pages, counted against what their document must say.

What should be gone (citation marks, edit markers, navigation boxes) the page's own HTML tells; what should be there (values of
infoboxes, items of lists, cells of tables) its expected document. Extractors differ in white space, bullets and bars, so that only words
are compared, in their order.
"""

import collections
import re

from lxml import html

WORD = re.compile(r"\w+")
CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' %s ')"


def squeezed(text):
    return re.sub(r"\s+", "", text)


def words(text):
    return WORD.findall(text)


class Words:
    """A text as words, for finding others in it."""

    def __init__(self, text):
        self.words = words(text)
        self.triples = collections.Counter(zip(self.words, self.words[1:], self.words[2:]))
        self.joined = " " + " ".join(self.words) + " "

    def holds(self, text, expected=None):
        """Whether something is there: most of it in order, or, where it is short, as often as it is expected."""
        found = words(text)
        if len(found) >= 3:
            triples = list(zip(found, found[1:], found[2:]))
            return sum(triple in self.triples for triple in triples) >= 0.8 * len(triples)
        if not found:
            return True
        phrase = " " + " ".join(found) + " "
        return self.joined.count(phrase) >= (expected.joined.count(phrase) if expected else 1)


class Share:
    """How many of how many."""

    def __init__(self):
        self.count = self.total = 0

    def add(self, count, total):
        self.count += count
        self.total += total

    def __str__(self):
        return "-" if self.total == 0 else f"{100 * self.count / self.total:.0f} %"


LEFT = ("citation marks left", "edit markers left", "navboxes left")
KEPT = ("infoboxes kept", "lists kept", "tables kept", "words kept")
OTHER = "other words"


class Quality:
    def __init__(self):
        self.shares = {name: Share() for name in (*LEFT, *KEPT, OTHER)}

    def add(self, page, document, output):
        """Counts what became of a page: its HTML, what it must say, what was made of it."""
        tree = html.document_fromstring(page)
        text, expected = Words(output), Words(document)
        self._count_marks(LEFT[0], tree, "//sup[" + CLASS % "reference" + "]", document, output)
        self._count_marks(LEFT[1], tree, "//*[" + CLASS % "mw-editsection" + "]", document, output)
        self._count_navigation(tree, expected, text)
        for name, pieces in zip(KEPT, self._pieces(document)):
            # The document repeats cells that span several rows, which is our own way.
            count = None if name == KEPT[2] else expected
            self.shares[name].add(sum(text.holds(piece, count) for piece in pieces), len(pieces))
        wanted, found = collections.Counter(expected.words), collections.Counter(text.words)
        common = sum((wanted & found).values())
        self.shares[KEPT[3]].add(common, len(expected.words))
        self.shares[OTHER].add(len(text.words) - common, len(text.words))

    def _count_marks(self, name, tree, path, document, output):
        marks = collections.Counter(squeezed(mark.text_content()) for mark in tree.xpath(path))
        document, output = squeezed(document), squeezed(output)
        for mark, count in marks.items():
            if mark:
                self.shares[name].add(max(0, min(count, output.count(mark) - document.count(mark))), count)

    def _count_navigation(self, tree, expected, text):
        """Links of navigation boxes that stand nowhere else in the page."""
        boxes = " or ".join(CLASS % name for name in ("navbox", "vertical-navbox", "sidebar"))
        page = Words(" ".join(tree.itertext()))
        links = [" ".join(words(" ".join(link.itertext()))) for link in tree.xpath(f"//*[{boxes}]//li//a")]
        alone = [link for link in links if len(link) > 3 and page.joined.count(f" {link} ") == links.count(link)
                 and f" {link} " not in expected.joined]
        self.shares[LEFT[2]].add(sum(f" {link} " in text.joined for link in alone), len(alone))

    @staticmethod
    def _pieces(document):
        """The values of infoboxes, the items of lists, the cells of tables that a document holds."""
        entries, items, cells = [], [], []
        in_box = False
        for line in document.split("\n"):
            if line == "Infobox":
                in_box = True
            elif not line:
                in_box = False
            elif in_box and line.startswith("- ") and ": " in line:
                # Keys are of our making; values may be joined from several lines.
                entries += line.split(": ", 1)[1].split(", ")
            elif re.match(r" *(- |\d+\. )", line):
                items.append(re.sub(r"^ *(- |\d+\. )", "", line))
            elif " | " in line and not line.startswith("    "):
                cells += line.split(" | ")
        return entries, items, cells
