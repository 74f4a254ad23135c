"""Words, folded so that the same word is the same string on both sides.

The checker compares words, never bytes: the cleaner may fold white space, mend a seam, write a superscript in
Unicode or put a formula between dollars, and none of this may look like a loss. What is a word and how it is
folded is decided here and nowhere else.
"""

import re
import sys
import unicodedata

# Removed by the format wherever they stand (clean format, 2.2); controls are separators anyway.
INVISIBLE = dict.fromkeys(
    [0x00AD, 0x200B, 0x2060, 0xFEFF, 0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)


def _ranges(numbers):
    """`[\\u0300-\\u036f…]` without its brackets, from ascending code points."""
    parts, first, last = [], None, None
    for number in numbers:
        if first is None:
            first = last = number
        elif number == last + 1:
            last = number
        else:
            parts.append((first, last))
            first = last = number
    parts.append((first, last))
    return "".join(re.escape(chr(a)) + "-" + re.escape(chr(b)) for a, b in parts)


_MARKS = _ranges(n for n in range(sys.maxunicode + 1) if unicodedata.category(chr(n)).startswith("M"))

# Scripts that write no spaces: there a "word" is one character with its marks, because what is one run on one side
# may be two on the other (a citation mark between two sentences).
_UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)

_WORD = re.compile(rf"[{_UNSPACED}][{_MARKS}]*|(?:(?![{_UNSPACED}])[^\W_]|[{_MARKS}])+")
_ASCII_WORD = re.compile(r"[a-z0-9]+")  # the same, sooner

# The format's own way to write what has no Unicode superscript: x^(ab), x_(i,2), A^H. Applied to both sides, so that
# an author's own caret does no harm. Twice, for one level of nesting.
_SCRIPT = re.compile(r"[\^_]\(([^()\n]{1,80})\)|[\^_](?=\w)")


def fold(text):
    """The text with nothing left that the format may change: compatibility forms, case, invisible characters."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text.translate(INVISIBLE)).casefold()


def words(text):
    """The folded words of a text, in order."""
    text = _unscripted(fold(text))
    return (_ASCII_WORD if text.isascii() else _WORD).findall(text)


def words_with_places(pieces):
    """The folded words of text that comes in pieces, each with the tag of the piece in which it begins.

    The pieces are joined first: `<b>A</b>pple` is one word.
    """
    joined = "".join(piece for piece, _ in pieces)
    if not joined or joined.isspace():
        return []
    if len(pieces) == 1:
        tag = pieces[0][1]
        return [(word, tag) for word in words(joined)]
    # Folding changes lengths, so the places are counted in folded characters, piece by piece.
    folded, ends, length = [], [], 0
    for piece, _ in pieces:
        part = fold(piece)
        folded.append(part)
        length += len(part)
        ends.append(length)
    text = "".join(folded)
    if "^" in text or "_" in text:
        return [(word, pieces[0][1]) for word in words(joined)]
    found, at = [], 0
    for match in _WORD.finditer(text):
        while match.start() >= ends[at]:
            at += 1
        found.append((match.group(), pieces[at][1]))
    return found


def _unscripted(text):
    if "^" in text or "_" in text:
        text = _SCRIPT.sub(r"\1", _SCRIPT.sub(r"\1", text))
    return text


def squeezed(word_list):
    """Words without anything between them: how a text is compared where only the word borders may differ."""
    return "".join(word_list)


def spaced(word_list):
    """Words between single spaces, one at either end: `" a b " in spaced(…)` finds whole words only."""
    return " " + " ".join(word_list) + " "


def one_line(text):
    """White space folded to single spaces, invisible characters off. Nothing else."""
    return " ".join(text.translate(INVISIBLE).split())
