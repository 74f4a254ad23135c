"""What flattening leaves of a document, in lines (clean format, section 6).

Destroyed are list nesting and numbering, table rows, sub- and superscripts, line breaks within a line, quotations, and what sets a
displayed formula apart. Words are not, nor is their order within a line, nor a paragraph, an item, a cell, a heading, an infobox entry.
"""
import re
import unicodedata
from functools import singledispatch

from . import cleantext
from .model import *


def left(document, title):
    """The lines that must be found again."""
    return sorted([f"= {cleantext.tidied(title)} ="] + [compact(one) for one in of_blocks(document.blocks, cleantext.tidied(title))])


def found(text):
    """The lines of a clean text without the marks of what can't be known."""
    lines = []
    for index, line in enumerate(text.split("\n")):
        line = re.sub(r"^ *(?:- |\d+\. )", "", line)
        line = re.sub(r"^\$(\$.*\$)\$$", r"\1", line)
        if line:
            lines += [line] if index == 0 else [compact(one) for one in line.split(" | ")]
    return sorted(lines)


def compact(line):
    """A line whose script forms are plain."""
    line = unicodedata.normalize("NFC", line).translate(PLAIN)
    return re.sub(r"[\^_](?:\(([^()]*)\)|(?=.))", lambda mark: mark.group(1) or "", line) if "$" not in line else line


PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ−",
                      "0123456789+-=()ni0123456789+-=()aehijklmnoprstuvxβγρφχ-")


def of_blocks(blocks, title):
    return [line for block in blocks for line in of(block, title) if line]


def plain(inside):
    """A line as the browser's text of it: what is raised or lowered stands in it, a break is nothing."""
    return cleantext.line(flat(inside))


def flat(inside):
    nodes = []
    for node in inside:
        match node:
            case Raised(text) | Lowered(text): nodes.append(Words(text))
            case Break(): pass
            case Marked(opening, within, closing): nodes.append(Marked(opening, flat(within), closing))
            case Link(target, within): nodes.append(Link(target, flat(within)))
            case _: nodes.append(node)
    return nodes


@singledispatch
def of(block, title):
    """The lines of a block."""
    raise TypeError(block)


@of.register
def _(block: Chrome, title): return []
@of.register
def _(block: Paragraph, title): return [plain(block.inside)]
@of.register
def _(block: Around, title): return of_blocks(block.blocks, title)
@of.register
def _(block: DisplayedFormula, title): return [cleantext.formula(block.tex, "$")]
@of.register
def _(block: Poem, title): return [plain(one) for one in block.lines]
@of.register
def _(block: Items, title):
    return [line for item in block.items for line in [plain(item.inside)] + of_blocks(item.below, title)]
@of.register
def _(block: Definitions, title):
    return [line for one in block.entries for line in [plain(one.term)] + [plain(meaning) for meaning in one.meanings]]
@of.register
def _(block: Table, title):
    return [plain(block.caption)] + [plain(line) for row in block.rows for cell in row.cells for line in cell.lines]


@of.register
def _(block: Section, title):
    lines = [] if block.leaves else of_blocks(block.blocks, title)
    return [f"{'=' * block.level} {plain(block.heading)} {'=' * block.level}"] + lines if lines else []


@of.register
def _(block: Box, title):
    entries = [f"{row.label}: {plain([node for line in row.lines for node in line])}" for row in block.rows]
    return ["Infobox", f"Title: {cleantext.tidied(block.title) or title}"] + entries
