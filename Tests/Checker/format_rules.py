"""Sections 1 and 2 of the clean format, as far as the output alone, or the output and its record, can prove them.

A rule is here only where it is certain. Spaces before punctuation and the like are mended where something was
removed and nowhere else, so what an author wrote that way is no error: such a place is reported only where the
source does not have it.
"""

import re
import unicodedata

from finding import FORMAT, Finding, clipped
from source_page import REMOVED
from wording import one_line

_FORBIDDEN = re.compile(
    "[\u00ad\u200b\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x09\x0b-\x1f\x7f-\x9f]"
)
_OTHER_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]")
_ITEM = re.compile(r"^( *)(- |\d+\. )(.*)$")
_ENTRY = re.compile(r"^- (\S.*?): (\S.*)$")
_BARE_MARKER = re.compile(r"^ *-$")


def check(record, page=None):
    """Everything that is wrong with the form of a record's text. The source page, where given, settles doubts."""
    findings = validate(record.text, record.lines)
    findings += _against_record(record)
    if page is not None:
        findings += _paragraphs(record, page)
        findings += _seams(record, page)
    return findings


def validate(text, lines):
    rules = _Rules(lines)
    if not text.endswith("\n") or text.endswith("\n\n"):
        rules.report("end", lines[-1], "the text does not end on one line feed")
    if not unicodedata.is_normalized("NFC", text):
        bad = next(line for line in lines if not unicodedata.is_normalized("NFC", line.text))
        rules.report("nfc", bad)
    rules.characters()
    rules.title()
    rules.blank_lines()
    rules.headings()
    rules.lists()
    rules.infoboxes()
    return rules.findings


class _Rules:
    def __init__(self, lines):
        # The last element is what follows the last line feed: nothing.
        self.lines = lines[:-1] if lines and not lines[-1].text else lines
        self.findings = []

    def report(self, kind, line, why=""):
        self.findings.append(Finding(FORMAT, kind, f"line {line.number}: {why and why + ': '}{clipped(repr(line.text))}"))

    def characters(self):
        for line in self.lines:
            text = line.text
            if text != text.rstrip():
                self.report("trailing space", line)
            if line.kind == "verbatim":
                continue
            found = _FORBIDDEN.search(text)
            if found:
                self.report("forbidden character", line, f"U+{ord(found.group()):04X}")
            found = _OTHER_SPACE.search(text)
            if found:
                self.report("space that is none", line, f"U+{ord(found.group()):04X}")
            if "  " in text.lstrip(" "):
                self.report("doubled space", line)
            if text.startswith(" ") and not _ITEM.match(text):
                self.report("leading space", line)

    def title(self):
        if not self.lines or self.lines[0].kind != "title":
            self.findings.append(Finding(FORMAT, "title", "the first line is not `= Title =`"))
        elif len(self.lines) > 1 and self.lines[1].kind != "blank":
            self.report("title", self.lines[1], "no blank line behind the title")

    def blank_lines(self):
        for before, line in zip(self.lines, self.lines[1:]):
            if before.kind == line.kind == "blank":
                self.report("two blank lines", line)
        if self.lines and self.lines[-1].kind == "blank":
            self.report("end", self.lines[-1], "a blank line at the end")

    def headings(self):
        for index, line in enumerate(self.lines):
            if line.kind != "heading":
                continue
            level = _level(line)
            if index and self.lines[index - 1].kind != "blank":
                self.report("heading", line, "no blank line before it")
            rest = self.lines[index + 1:index + 3]
            if not rest:
                self.report("empty heading", line)
            elif rest[0].kind == "blank":
                follower = rest[1] if len(rest) > 1 else None
                if follower is None or follower.kind != "heading":
                    self.report("heading", line, "a blank line behind it")
                elif _level(follower) <= level:
                    self.report("empty heading", line)

    def lists(self):
        for block in _blocks(self.lines, "list"):
            depth = -1
            for line in block:
                item = _ITEM.match(line.text)
                if not item:
                    why = "an item without text" if _BARE_MARKER.match(line.text) else "no item"
                    self.report("list", line, why)
                    continue
                indent = len(item.group(1))
                if indent % 2 or indent // 2 > depth + 1:
                    self.report("list indent", line)
                depth = indent // 2

    def infoboxes(self):
        for block in _blocks(self.lines, "infobox"):
            keys = []
            for line in block[1:]:
                entry = _ENTRY.match(line.text)
                if not entry:
                    self.report("infobox", line, "no `- Key: value`")
                    continue
                key = entry.group(1)
                keys.append(key)
                if key[0].islower() and key[0].title() != key[0]:
                    self.report("infobox key", line, "small first letter")
                if key != key.strip(" :•"):
                    self.report("infobox key", line)
            if keys[:1] != ["Title"]:
                self.report("infobox", block[0], "its first entry is no title")
            if len(keys) < 2:
                self.report("infobox", block[0], "no entry but the title")
            if "Partof" in keys[2:]:
                self.report("infobox", block[0], "`Partof` is not its second entry")


def _level(line):
    return len(line.text) - len(line.text.lstrip("="))


def _blocks(lines, kind):
    block = []
    for line in lines:
        if line.kind == kind:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


# ---- Against the record ------------------------------------------------------------------------------------------


def _against_record(record):
    findings = []

    def report(kind, detail):
        findings.append(Finding(FORMAT, kind, detail))

    lines = record.lines
    if lines and lines[0].kind == "title" and lines[0].content != record.title:
        report("record", f"title {record.title!r} over the text {lines[0].content!r}")
    in_text = [(_level(line), line.content) for line in lines if line.kind == "heading"]
    in_record = list(_flat(record.sections))
    if in_text != in_record:
        for index in range(max(len(in_text), len(in_record))):
            pair = (in_text[index:index + 1], in_record[index:index + 1])
            if pair[0] != pair[1]:
                report("record", f"sections differ: {pair[0]} in the text, {pair[1]} in the record")
                break
    boxes = [[line.text for line in block[1:]] for block in _blocks(lines, "infobox")]
    for index, box in enumerate(record.infoboxes):
        entries = [f"- {entry.get('key')}: {entry.get('value')}" for entry in box.get("entries") or []]
        written = boxes[index] if index < len(boxes) else []
        missing = [entry for entry in entries if entry not in written]
        if missing:
            report("record", f"infobox {index + 1}: {clipped(missing[0])!r} is not in the text")
    if len(boxes) != len(record.infoboxes):
        report("record", f"{len(boxes)} infoboxes in the text, {len(record.infoboxes)} in the record")
    return findings


def _flat(sections):
    for section in sections:
        yield section.get("level"), section.get("heading")
        yield from _flat(section.get("sections") or [])


# ---- Against the source ------------------------------------------------------------------------------------------


def _paragraphs(record, page):
    """One paragraph is one line: several lines in one block are a table, or a poem."""
    if page.has_table or page.has_poem:
        return []
    return [
        Finding(FORMAT, "paragraph", f"line {block[1].number}: not a block of its own: {clipped(block[1].text)!r}")
        for block in _blocks(record.lines, "plain")
        if len(block) > 1 and not any(" | " in line.text for line in block)
    ]


_SEAMS = (
    (re.compile(r"(\S{1,20}) ([,.)])(?=\s|$)"), "space before a mark"),
    (re.compile(r"(\() (\S{1,20})"), "space behind a parenthesis"),
    (re.compile(r"(\(|\[)(\)|\])"), "empty parentheses"),
    (re.compile(r"(\S{0,20},) ?(,)(?=\s|$)"), "two commas"),
)


def _seams(record, page):
    """What a removal left behind: allowed where the source has it just so, with nothing removed in between."""
    findings, said = [], None
    for line in record.lines:
        if line.kind in ("verbatim", "infobox") or " | " in line.text:
            continue
        for form, why in _SEAMS:
            for match in form.finditer(line.text):
                if said is None:
                    said = unicodedata.normalize("NFC", "\n".join(one_line(text) for text in page.visible_lines))
                if match.group() in said or _across_elements(match, said):
                    continue
                start = max(0, match.start() - 30)
                findings.append(
                    Finding(FORMAT, "seam", f"line {line.number}: {why}: {line.text[start:match.end() + 20]!r}")
                )
    return findings


def _across_elements(match, said):
    """A formula or a superscript stands in front of the mark: the source writes it otherwise."""
    return "$" in match.group() or bool(re.search(r"[\^_⁰-₟²³¹]", match.group()))
