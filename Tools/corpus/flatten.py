"""Flattens pages as scrapers do."""

import html
import re

# The text as the source breaks it, a text node a line, all on one line; how often scrapers do so.
STYLES = {"source": 6, "lines": 3, "one-line": 1}

UNSEEN = re.compile(r"<!--.*?-->|<(script|style|head|template)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"<[^>]*>")


def flatten(page, style):
    """The text of a page of UTF-8, as bytes."""
    text = UNSEEN.sub("", page.decode("utf-8", "replace"))
    if style == "lines":
        lines = (" ".join(part.split()) for part in TAG.split(text))
    else:
        lines = (line.rstrip() for line in TAG.sub("", text).split("\n"))
    text = "\n".join(line for line in lines if line)
    if style == "one-line":
        text = " ".join(text.split())
    # Characters last, so that none of them is taken for a tag.
    return (html.unescape(text) + "\n").encode()
