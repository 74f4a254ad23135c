"""The cleaner's record of a page, as the checks need it."""

import re
from functools import cached_property

from wording import spaced, squeezed, words

_HEADING = re.compile(r"^(={1,6}) (.+) \1$")
_MARKER = re.compile(r"^ *(?:- |(\d+)\. )")


class Line:
    """A line of the canonical text and what it is: `title`, `heading`, `infobox`, `list`, `verbatim`, `plain`, `blank`."""

    __slots__ = ("number", "text", "kind")

    def __init__(self, number, text, kind):
        self.number = number
        self.text = text
        self.kind = kind

    @property
    def content(self):
        """The line without what the format put in front of it."""
        if self.kind in ("title", "heading"):
            return _HEADING.match(self.text).group(2)
        if self.kind in ("list", "infobox"):
            return _MARKER.sub("", self.text)
        return self.text.strip()


class Record:
    def __init__(self, fields):
        self.fields = fields
        self.title = fields.get("title") or ""
        self.kind = fields.get("kind") or ""
        self.text = fields.get("text") or ""
        self.infoboxes = fields.get("infoboxes") or []
        self.sections = fields.get("sections") or []
        self.account = fields.get("account") or []
        self.skin = (fields.get("input") or {}).get("skin") or "?"

    @cached_property
    def lines(self):
        return classify(self.text)

    @cached_property
    def text_words(self):
        found = []
        for line in self.lines:
            found.extend(words(line.content))
        return found

    @cached_property
    def numbers(self):
        """What stands as an ordered list's number. A paragraph may begin so as well: "1. First, log in"."""
        markers = [_MARKER.match(line.text) for line in self.lines if line.kind == "list"]
        return [marker.group(1) for marker in markers if marker and marker.group(1)]

    @cached_property
    def account_words(self):
        return [word for removal in self.account for word in words(removal.get("text") or "")]

    @cached_property
    def spaced_text(self):
        return spaced(self.text_words)

    @cached_property
    def spaced_lines(self):
        """The same, line by line, for what must not be found across lines."""
        return "\n".join(spaced(words(line.content)) for line in self.lines)

    @cached_property
    def squeezed_text(self):
        return squeezed(self.text_words)

    @cached_property
    def squeezed_account(self):
        return squeezed(self.account_words)


def classify(text):
    """The lines of a canonical text, each with its kind. A block is told by its first line."""
    lines = []
    block = None  # the kind of the block that is open
    for number, raw in enumerate(text.split("\n"), 1):
        heading = _HEADING.match(raw)
        if not raw.strip() and not (raw and block == "verbatim"):
            kind, block = "blank", None
        elif number == 1 and heading:
            kind = "title"
        elif heading and block is None and len(heading.group(1)) > 1:
            kind = "heading"
        else:
            if block is None:
                if raw.startswith("    "):
                    block = "verbatim"
                elif raw == "Infobox":
                    block = "infobox"
                elif _MARKER.match(raw):
                    block = "list"
                else:
                    block = "plain"
            kind = block
        lines.append(Line(number, raw, kind))
    return lines
