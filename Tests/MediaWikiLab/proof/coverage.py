"""Which rules of the clean format random documents show, and which page of Corpus/ shows the others."""
import laboratory

from . import chrome, cleantext, generator

# The number of a section and a rule of it.
RULES = {
    "1.1 normal form", "1.3 boxes before the lead", "1.4 lists that touch", "1.5 a break in a line", "1.5 a break in a cell or a value",
    "1.5 a break where a space is enough", *(f"1.6 headings of level {level}" for level in range(2, 7)), "1.6 sections with nothing left",
    "1.7 a title and nothing else",
    "2.1 spaces of other widths", "2.2 characters that are removed", "2.4 empty brackets", "2.4 a mark behind a bracket",
    "2.4 a mark before a bracket", "2.4 two commas", "2.4 a mark at the end", "2.4 a space before a closing mark", "2.4 a doubled space",
    "2.5 links", "2.5 automatic numbers", "2.6 superscripts with a Unicode form", "2.6 subscripts with a Unicode form",
    "2.6 other subscripts", "2.6 letters that are appended", "2.6 numerals, number signs and ordinals", "2.6 carets and lines",
    "2.6 parentheses", "2.7 ruby", "2.8 formulas in a line", "2.8 displayed formulas", "2.9 hidden characters", "2.9 folded parts",
    "3 paragraphs", "3 indented paragraphs", *(f"3 lists of level {level} ({kind})" for level in (1, 2, 3, 4) for kind in "*#"),
    "3 definitions (0)", "3 definitions (1)", "3 definitions (2)", "3 tables", "3 captions of tables", "3 rows of one cell", "3 spans",
    "3 empty cells", "3 empty columns", "3 missing cells", "3 a cell that is a list", "3 a cell that is a table",
    "3 a cell that is a pair of paragraphs", "3 layout tables", "3 plain quotations",
    *(f"3 code ({kind})" for kind in ("pre", "space", "syntaxhighlight")), "3 poems", "3 stanzas",
    *(f"4 infoboxes ({family})" for family in set(generator.FAMILIES)), "4.2 a box without a title", "4.2 part of something",
    "4.3 entries", "4.3 a picture with a caption", "4.4 groups", "4.4 bullets", "4.5 rows under a header", "4.6 several values",
    "4.9 a box after the first heading",
    "5 citation marks", "5 clean-up marks", "5 coordinates", "5 sections that go by their names", *(f"5 {name}" for name in chrome.BLOCKS),
}

# What random documents do not show, the reason, and the page of Corpus/ that shows it.
ELSEWHERE = {
    "1.1 other encodings": ("MediaWiki 1.39 writes UTF-8", "encodings"),
    "1.6 a heading of the first level": ("authors do not write it on purpose", "headings"),
    "2.2 bytes that are not valid": ("MediaWiki writes none", "nul-bytes-and-character-references"),
    "2.4 a label whose value is gone": ("the label would have to be known in every language", "mended-seams"),
    "2.8 a formula that is an image alone": ("the mode of older wikis", "formulas"),
    "3 lists that code and tables interrupt": ("needs elements of HTML", "lists"),
    "3 numbers that an author gives": ("needs elements of HTML", "lists"),
    "3 items without text": ("random items have words", "lists"),
    "4.4 several bullets in a cell": ("needs a table of its own", "infobox-rows"),
    "4.5 text that is its own label": ("needs a table of its own", "infobox-rows"),
    "4.5 rows of unlabelled cells": ("needs a table of its own", "infobox-rows"),
    "4.7 canonical keys": ("random labels are of no family", "event-infobox"),
    "5 optional content that is kept": ("the proof is about the canonical document", "kept-references"),
    "5 hatnotes without a class": ("random words are not what editors write", "hatnotes"),
}


def gaps():
    """The rules that nothing has shown so far."""
    return sorted(RULES - cleantext.SHOWN)


def missing_pages():
    return sorted(page for _, page in ELSEWHERE.values() if not (laboratory.CORPUS / page / "page.json").exists())
