"""Pages without their tags, and how many of them are told again but for what flattening destroys (clean format, section 6)."""
import html as entities
from collections import Counter

from lxml import html as parser


def flatten(page):
    """The text of the body as its source breaks it, without blank lines."""
    root = parser.document_fromstring(page, parser=parser.HTMLParser(encoding="utf-8", huge_tree=True))
    body = root.find("body")
    text = entities.escape("".join(texts(root if body is None else body)), quote=False)
    lines = (line.rstrip(" \t\r") for line in text.split("\n"))
    return "\n".join(line for line in lines if line.strip(" \t\r")) + "\n"


def texts(element):
    if not isinstance(element.tag, str) or element.tag in ("script", "head", "template"):
        return
    if element.text: yield element.text
    for child in element:
        yield from texts(child)
        if child.tail: yield child.tail


class Figure:
    """How many documents are what flattening leaves of them, and the lines that are not."""

    def __init__(self):
        self.pages = self.equal = self.lines = 0
        self.missing, self.more = [], []

    def add(self, number, left, found):
        """left: the lines that must be found again; found: those of the clean text."""
        left, found = Counter(left), Counter(found)
        self.pages += 1
        self.equal += left == found
        self.lines += left.total()
        self.missing += [(number, line) for line in (left - found).elements()]
        self.more += [(number, line) for line in (found - left).elements()]

    def __str__(self):
        return (f"flattened: {self.equal} of {self.pages} documents are what flattening leaves of them; "
                f"of {self.lines} lines {len(self.missing)} are missing, {len(self.more)} are more")
