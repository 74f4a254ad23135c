"""The same pages without their tags: what is found again but for what flattening destroys (clean format, section 6)."""
import html as entities
import re
import unicodedata

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


PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ−",
                      "0123456789+-=()ni0123456789+-=()aehijklmnoprstuvxβγρφχ-")


def remains(document):
    """A document without what flattening destroys: a line for each paragraph, item, cell, entry and heading."""
    lines, in_box = [], False
    for line in document.split("\n"):
        in_box = in_box and bool(line)
        if line:
            line = re.sub(r"^ *(?:- |\d+\. )", "", line).translate(PLAIN)
            line = re.sub(r"[\^_]\(([^)]*)\)", r"\1", line).replace("^", "")
            lines += [line.replace(", ", "").replace(" ", "")] if in_box else line.split(" | ")
        in_box = in_box or line == "Infobox"
    return sorted(unicodedata.normalize("NFC", line) for line in lines if line)


class Figure:
    """How much of it is found again, summed over pages."""

    def __init__(self):
        self.pages = self.equal = self.lines = self.found = self.invented = 0

    def add(self, expected, found):
        expected, found = remains(expected), remains(found)
        self.pages += 1
        self.equal += expected == found
        rest = list(found)
        for line in expected:
            if line in rest:
                rest.remove(line)
                self.found += 1
        self.lines += len(expected)
        self.invented += len(rest)

    def __str__(self):
        return (f"flattened: {self.equal} of {self.pages} pages equal but for the losses, {self.found} of {self.lines} lines found again, "
                f"{self.invented} lines more")
