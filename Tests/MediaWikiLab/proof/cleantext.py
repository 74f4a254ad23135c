"""Writes what a document must look like in the clean format.

From the rules of the format, and from nothing that the cleaner has: where the two disagree, one of them is wrong.
Numbers in comments are those of the format's sections.
"""
import re
import unicodedata
from functools import singledispatch

from .model import *

SHOWN = set()  # the rules that came into play, for `coverage`


def shows(rule, condition=True):
    """Notes that a rule came into play, and gives the condition back."""
    if condition: SHOWN.add(rule)
    return condition


GAP, BREAK = "\ue000", "\ue001"  # stand in a line for what was there, until it is mended
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
SPACES = re.compile("[ \t\n\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]+")
CLOSING = ",.;:!?)]，。、；：！？）］،؛؟"


# --- lines -----------------------------------------------------------------------------------------------------

def line(inside):
    """A paragraph, an item, a heading: a break is a space in it (1.5)."""
    text = raw(inside)
    shows("1.5 a break in a line", BREAK in text)
    return tidied(text.replace(BREAK, " "))


def tidied(text):
    """Characters (2.1, 2.2) and seams (2.4)."""
    shows("2.2 characters that are removed", INVISIBLE.search(text))
    shows("2.1 spaces of other widths", re.search("[\u00a0\u2000-\u200a\u202f\u205f]", text))
    shows("1.1 normal form", not unicodedata.is_normalized("NFC", text))
    text = SPACES.sub(" ", INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", mended(text).strip(" "))


def mended(text):
    """Closes the text over what is gone (2.4), and nowhere else."""
    run = re.compile(f" *{GAP}[{GAP} ]*")
    while found := run.search(text):
        before, gone, behind = text[:found.start()], found.group(), text[found.end():]
        spaced_before, spaced_behind = gone.startswith(" "), gone.endswith(" ")
        following = behind[:1]
        if shows("2.4 empty brackets", before[-1:] + following in ("()", "[]")):  # empty brackets are gone too, and leave a gap
            text = before[:-1] + GAP + behind[1:]
            continue
        if shows("2.4 a mark behind a bracket", before.endswith("(") and re.match("[;,] ", behind)):
            behind, space = behind[2:], ""
        elif shows("2.4 a mark before a bracket", re.search("; ?$", before) and following == ")"):
            before, space = before.rstrip(" ;"), ""
        elif shows("2.4 two commas", before.endswith(",") and following == ","):
            behind, space = behind[1:], ""
        elif before.endswith("(") or not before or not following:
            space = ""
            if not following:
                shows("2.4 a mark at the end", before.rstrip(" ").endswith((";", ",")))
                before = before.rstrip(" ").rstrip(";,")
        elif following in ",.)]":
            shows("2.4 a space before a closing mark", " " in gone)
            space = ""
        elif following in CLOSING:
            space = " " if spaced_behind else ""
        else:
            shows("2.4 a doubled space", spaced_before and spaced_behind)
            space = " " if spaced_before or spaced_behind or " " in gone else ""
        text = before + space + behind
    return text


def raw(inside, text=""):
    """The characters of a line, with marks where something is gone or breaks. text: what stands before."""
    for node in inside:
        text += characters(node, text)
    return text


@singledispatch
def characters(node, before):
    raise TypeError(node)


@characters.register
def _(node: Words, before): return node.text
@characters.register
def _(node: Entity, before): return node.character
@characters.register
def _(node: Marked, before): return raw(node.inside, before)[len(before):]
@characters.register
def _(node: Link, before):
    shows("2.5 links")
    return raw(node.inside, before)[len(before):]
@characters.register
def _(node: Gap, before):
    shows("2.5 automatic numbers", node.wikitext == "[http://link.example/]")
    shows("2.9 hidden characters", "display:none" in node.wikitext or "Sortkey" in node.wikitext)
    shows("5 citation marks", "<ref" in node.wikitext)
    shows("5 clean-up marks", "needed" in node.wikitext)
    shows("5 coordinates", "Coord" in node.wikitext)
    return GAP
@characters.register
def _(node: Break, before): return BREAK
@characters.register
def _(node: Formula, before):
    shows("2.8 formulas in a line")
    return formula(node.tex, "$")
@characters.register
def _(node: Ruby, before):
    shows("2.7 ruby")
    return f"{node.base}({node.reading})"
@characters.register
def _(node: Raised, before): return raised(node.text, before)
@characters.register
def _(node: Lowered, before):
    written = in_script(node.text, SUBSCRIPTS)
    shows("2.6 subscripts with a Unicode form" if written else "2.6 other subscripts")
    return written or marked("_", node.text)


def formula(tex, dollars):
    return dollars + SPACES.sub(" ", tex).strip() + dollars


# --- superscripts and subscripts (2.6) -------------------------------------------------------------------------

SUPERSCRIPTS = dict(zip("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ"))
SUBSCRIPTS = dict(zip("0123456789+-−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ"))


def in_script(text, forms):
    return "".join(forms[one] for one in text) if all(one in forms for one in text) else ""


def marked(mark, text):
    shows("2.6 carets and lines")
    shows("2.6 parentheses", len(text) > 1)
    return mark + text if len(text) == 1 else f"{mark}({text})"


def raised(text, before):
    if written := in_script(text, SUPERSCRIPTS):
        shows("2.6 superscripts with a Unicode form")
        return written
    if not text.isalpha() or before[-1:] and before[-1] in ")]":
        return marked("^", text)
    letter = single_letter(before)
    if not letter:
        shows("2.6 letters that are appended")
        return text
    numeral = letter in "IVXLCDM" and text.islower()
    number_sign = letter in "nN" and text in ("o", "os")
    ordinal = letter.islower() and text in ("st", "nd", "rd", "th")
    shows("2.6 numerals, number signs and ordinals", numeral or number_sign or ordinal)
    return text if numeral or number_sign or ordinal else marked("^", text)


def single_letter(before):
    """The letter that a text ends in, its marks left out; nothing where it is part of a longer word."""
    def is_mark(one): return unicodedata.category(one).startswith("M") or one in "\u200c\u200d"
    text = unicodedata.normalize("NFC", INVISIBLE.sub("", before.replace(GAP, "")))
    while text and is_mark(text[-1]): text = text[:-1]
    letter, rest = text[-1:], text[-2:-1]
    return letter if letter.isalpha() and not (rest.isalpha() or rest and is_mark(rest)) else ""


# --- cells and values ------------------------------------------------------------------------------------------

def joined(lines, how):
    """Lines of a cell or a value in one (1.5)."""
    parts = [part for one in lines for part in (tidied(piece) for piece in raw(one).split(BREAK)) if part]
    text = parts[0] if parts else ""
    for part in parts[1:]:
        if part[0] in "(（" and how != "list" or text[-1] in ",;:–—-/&，；：、،؛" or how != "br" and text[-1] in ".!?。！？؟":
            shows("1.5 a break where a space is enough")
            text += " " + part
        elif part[0] in "),;:），；：،؛":
            text += part
        else:
            shows("1.5 a break in a cell or a value" if how == "br" else f"3 a cell that is a {how}".replace("paragraphs", "pair of paragraphs"))
            text += ", " + part
    return text


# --- blocks ----------------------------------------------------------------------------------------------------

def write(document, title):
    """The clean text of a document that is called so."""
    boxes, rest = [], []
    for block in document.blocks:
        (boxes if isinstance(block, Box) else rest).append(block)
    parts = [("title", [f"= {tidied(title)} ="])]
    shows("1.3 boxes before the lead", boxes)
    for block in boxes + rest:  # boxes before the first heading come first (1.3)
        parts += written(block, tidied(title))
    lines = []
    for index, (kind, text) in enumerate(parts):
        above = parts[index - 1][0] if index else ""
        # A blank line between blocks, none under a heading but before another one (1.4); lists that touch are one.
        if index and not shows("1.4 lists that touch", above == "list" == kind) and not (above == "heading" and kind != "heading"):
            lines.append("")
        lines += text
    shows("1.7 a title and nothing else", len(lines) == 1)
    return "\n".join(lines) + "\n"


@singledispatch
def written(block, title):
    """The block as pairs of a kind (heading, list, text) and lines; nothing where nothing is left."""
    raise TypeError(block)


@written.register
def _(block: Paragraph, title):
    text = line(block.inside)
    shows("3 indented paragraphs" if block.indent else "3 paragraphs")
    return [("text", [text])] if text else []


@written.register
def _(block: Chrome, title):
    shows("5 " + block.name)
    return []


@written.register
def _(block: Around, title):
    shows("3 layout tables", "presentation" in block.opening)
    shows("3 plain quotations", "blockquote" in block.opening)
    shows("2.9 folded parts", "collapsed" in block.opening or "until-found" in block.opening)
    return [part for one in block.blocks for part in written(one, title)]


@written.register
def _(block: DisplayedFormula, title):
    shows("2.8 displayed formulas")
    return [("text", [formula(block.tex, "$$")])]


@written.register
def _(block: Poem, title):
    stanzas = [[]]
    for one in block.lines:
        text = line(one)
        if text:
            stanzas[-1].append(text)
        elif stanzas[-1]:
            stanzas.append([])
    shows("3 poems")
    shows("3 stanzas", len(stanzas) > 1)
    return [("text", stanza) for stanza in stanzas if stanza]


@written.register
def _(block: Code, title):
    lines = [one.rstrip() for one in block.lines]
    kept = [one for index, one in enumerate(lines) if one or (index and lines[index - 1])]  # never two blank ones
    while kept and not kept[-1]: kept.pop()
    while kept and not kept[0]: kept.pop(0)
    shows(f"3 code ({block.kind})")
    return [("text", ["    " + one if one else "" for one in kept])] if kept else []


@written.register
def _(block: Section, title):
    if shows("5 sections that go by their names", block.leaves):
        return []
    parts = [part for one in block.blocks for part in written(one, title)]
    shows("4.9 a box after the first heading", any(isinstance(one, Box) for one in block.blocks))
    shows(f"1.6 headings of level {block.level}" if parts else "1.6 sections with nothing left")
    return [("heading", [f"{'=' * block.level} {line(block.heading)} {'=' * block.level}"])] + parts if parts else []


@written.register
def _(block: Items, title):
    lines = items(block, 0)
    return [("list", lines)] if lines else []


def items(block, depth):
    lines, number = [], 0
    for item in block.items:
        if not item.inside and not item.below:
            shows("3 an empty item")
            continue  # MediaWiki marks it as empty, and it does not count
        number += 1
        text = line(item.inside)
        if text:
            shows(f"3 lists of level {depth + 1} ({block.kind})")
            lines.append("  " * depth + ("- " if block.kind == "*" else f"{number}. ") + text)
        for below in item.below:
            lines += items(below, depth + 1 if text else depth)
    return lines


@written.register
def _(block: Definitions, title):
    lines = []
    for entry in block.entries:
        term, meanings = line(entry.term), [text for text in map(line, entry.meanings) if text]
        shows(f"3 definitions ({min(len(meanings), 2)})")
        if len(meanings) == 1:
            lines.append(f"- {term}: {meanings[0]}")
        else:
            lines += [f"- {term}"] + [f"  - {text}" for text in meanings]
    return [("list", lines)]


# --- tables ----------------------------------------------------------------------------------------------------

@written.register
def _(block: Table, title):
    rows = grid(block.rows)
    width = max(map(len, rows), default=0)
    whole = [len({id(cell) for cell, _ in row}) == 1 and len(row) == width for row in rows]
    filled = [column for column in range(width)
              if any(row[column][1] for row, full in zip(rows, whole) if column < len(row) and not full)]
    if not filled:
        filled = list(range(width))
    lines = []
    for own, row, full in zip(block.rows, rows, whole):
        texts = [row[0][1]] if full else [row[column][1] for column in filled if column < len(row)]
        if any(map(text_of, own.cells)):  # a row is empty where it adds nothing to what spans over it
            lines.append(SPACES.sub(" ", " | ".join(texts)).strip(" "))
    if not lines:
        return []
    caption = line(block.caption)
    shows("3 tables")
    shows("3 captions of tables", caption)
    shows("3 rows of one cell", any(whole) and width > 1)
    shows("3 spans", any(cell.columns > 1 or cell.rows > 1 for row in block.rows for cell in row.cells))
    shows("3 empty cells", any(not text for row in rows for _, text in row))
    shows("3 empty columns", len(filled) < width)
    shows("3 missing cells", any(len(row) < width for row in rows))
    return [("text", [caption] * bool(caption) + lines)]


def grid(rows):
    """A spanned cell in every place that it covers; pairs of the cell and its text. A column in which no cell begins
    exists only because of spans, and so does not."""
    places, begun = {}, set()
    for y, row in enumerate(rows):
        x = 0
        for cell in row.cells:
            while (y, x) in places: x += 1
            begun.add(x)
            for down in range(min(cell.rows, len(rows) - y)):
                for right in range(cell.columns):
                    places.setdefault((y + down, x + right), cell)
    texts = {id(cell): text_of(cell) for cell in places.values()}
    result = []
    for y in range(len(rows)):
        last = max((x for (row, x) in places if row == y), default=-1)
        result.append([(places.get((y, x)), texts.get(id(places.get((y, x))), "")) for x in sorted(begun) if x <= last])
    return result


def text_of(cell):
    text = joined(cell.lines, cell.how)
    return "" if text == "\u3000" else text


# --- infoboxes (4) ---------------------------------------------------------------------------------------------

@written.register
def _(block: Box, title):
    entries, owner, header = [], "", ""
    for row in block.rows:
        label, value = tidied(row.label), joined(row.lines, "br")
        label = label[:1].title() + label[1:]
        if row.kind == "header":
            owner = header = label
        elif row.kind == "full":
            if header and value: entries.append((header, value))
        elif value:
            if row.kind == "entry":
                owner, header = label, ""
                entries.append((label, value))
            else:
                entries.append((f"{owner}, {label}" if owner.endswith(")") else f"{owner} ({label})", value))
    if not entries:
        return []
    shows(f"4 infoboxes ({block.family})")
    shows("4.2 a box without a title", not block.title)
    shows("4.2 part of something", block.partof)
    shows("4.3 a picture with a caption", block.caption)
    for row in block.rows:
        shows({"entry": "4.3 entries", "bullet": "4.4 bullets", "header": "4.4 groups", "full": "4.5 rows under a header"}[row.kind])
        shows("4.6 several values", len(row.lines) > 1)
    head = [f"- Title: {tidied(block.title) or title}"]
    if block.partof:
        head.append(f"- Partof: {tidied(block.partof)}")
    return [("text", ["Infobox"] + head + [f"- {key}: {value}" for key, value in entries])]
