"""What a check reports."""

from dataclasses import dataclass

MISSING, LEAK, FORMAT = "missing", "leak", "format"


@dataclass(frozen=True)
class Finding:
    family: str  # MISSING, LEAK or FORMAT
    kind: str  # what exactly, in a word or two
    detail: str  # the words, where they stand
    count: int = 1  # how many words, where words are counted


def clipped(text, length=160):
    return text if len(text) <= length else text[: length - 1] + "…"
