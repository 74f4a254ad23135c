"""What a random document is made of.

`generator` makes documents, `wikitext` and `cleantext` write them, `shrinking` makes them smaller. A node is a
dataclass; what it holds are its fields, so that shrinking needs to know no kind of node.
"""
from dataclasses import dataclass, field


# --- in a line -------------------------------------------------------------------------------------------------

@dataclass
class Words:
    """Characters as a reader sees them, spaces between the words included."""
    text: str


@dataclass
class Entity:
    """A character that the source names by its number."""
    character: str


@dataclass
class Marked:
    """Words with a mark that the clean text does not show: bold, small, another language."""
    opening: str
    inside: list
    closing: str


@dataclass
class Link:
    """target: a page's title, or an address."""
    target: str
    inside: list


@dataclass
class Gap:
    """Something in the line that leaves no word: a citation, an icon, hidden text."""
    wikitext: str


@dataclass
class Raised:
    text: str


@dataclass
class Lowered:
    text: str


@dataclass
class Formula:
    tex: str


@dataclass
class Ruby:
    base: str
    reading: str


@dataclass
class Break:
    """A new line within a paragraph or a cell."""


# --- blocks ----------------------------------------------------------------------------------------------------

@dataclass
class Paragraph:
    inside: list
    indent: int = 0


@dataclass
class Item:
    inside: list
    below: list = field(default_factory=list)  # of Items


@dataclass
class Items:
    """kind: * or #."""
    kind: str
    items: list


@dataclass
class Definition:
    term: list
    meanings: list  # of lines


@dataclass
class Definitions:
    entries: list


@dataclass
class Cell:
    """lines: written as `how` says: br, list, paragraphs, or table for a nested table with a cell for each."""
    lines: list
    how: str = "br"
    heads: bool = False
    columns: int = 1
    rows: int = 1


@dataclass
class Row:
    cells: list


@dataclass
class Table:
    caption: list
    rows: list


@dataclass
class Code:
    """kind: pre, space or syntaxhighlight."""
    kind: str
    lines: list


@dataclass
class Poem:
    """An empty line ends a stanza."""
    lines: list


@dataclass
class DisplayedFormula:
    tex: str


@dataclass
class Around:
    """An element round blocks that the clean text does not show."""
    opening: str
    blocks: list
    closing: str


@dataclass
class Chrome:
    """Something of a template or of the wiki that leaves nothing."""
    name: str
    wikitext: str


@dataclass
class Entry:
    """A row of a box. kind: entry, bullet, header, full (a row without a label)."""
    kind: str
    label: str
    lines: list


@dataclass
class Box:
    """An infobox. family: which template draws it; title: empty where it has none."""
    family: str
    title: str
    partof: str
    caption: str
    rows: list


@dataclass
class Section:
    level: int
    heading: list
    blocks: list
    leaves: bool = False  # whether it is one of those that the clean text does without, by its name


@dataclass
class Document:
    title: str        # what the page is called in the wiki
    displayed: str    # and what it says itself, in wikitext; empty for the same
    language: str     # of the wiki
    blocks: list
