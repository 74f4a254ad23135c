"""Nothing of the chrome is in the text.

The strings of the chrome are taken from the page itself, by what MediaWiki's classes and ids say they are, and looked
for in the text: whole lines, lines that are several of them run together, and long strings anywhere. What the body says
too is no leak. Then come
the forms that betray chrome whatever the page: edit markers, citation marks, style sheets, tags, entities.
"""

import re

import anatomy
from finding import LEAK, Finding, clipped
from source_page import REMOVED
from wording import fold, one_line, spaced, squeezed, words

_LONG = 40  # a string of so many characters is looked for inside lines too


def check(page, record):
    body = _Body(page, record.title)
    findings = _chrome_lines(page, record, body)
    findings += _forms(record, body.text + "\n" + page.forms)
    if page.is_content:
        findings += _citations(page, record, body) + _headings(page, record)
    return findings


class _Body:
    """What the body itself says."""

    def __init__(self, page, title):
        lines = [line.replace(REMOVED, "") for line in page.visible_lines]
        self.text = "\n".join(one_line(line) for line in lines)
        self.lines = {tuple(words(line)) for line in lines}
        for line in page.visible_lines:
            # What stands between two things that were left out may become a line of its own.
            if REMOVED in line:
                self.lines.update(tuple(words(part)) for part in line.split(REMOVED))
        # The title too: it stands in the navigation of many pages.
        self.words = spaced([word for line in [*lines, title] for word in words(line)])


def _chrome_lines(page, record, body):
    chrome = [(kind, tuple(words(line)), line) for kind, line in page.chrome_lines if kind in anatomy.LEAKS]
    findings = _whole_lines(chrome, record, body)
    told = {finding.detail for finding in findings}
    findings += [finding for finding in _made_of_chrome(chrome, record, body) if finding.detail not in told]
    seen = set()
    for kind, string_words, string in chrome:
        if string in seen or not string_words:
            continue
        seen.add(string)
        if len(string) >= _LONG and spaced(string_words) in record.spaced_lines:
            if spaced(string_words) not in body.words and not any(string in detail for detail in told):
                findings.append(Finding(LEAK, kind, clipped(string)))
        elif kind == "edit-link" and "[" in string and string in record.text and string not in body.text:
            findings.append(Finding(LEAK, kind, string))
    return findings


def _whole_lines(chrome, record, body):
    """Lines of the text that are lines of the chrome."""
    kinds = {string_words: kind for kind, string_words, _ in chrome if string_words}
    findings = []
    for line in record.lines:
        # A row of cells is no line of the chrome, which comes cell by cell.
        if line.kind not in ("list", "plain") or " | " in line.text:
            continue
        line_words = tuple(words(line.content))
        if line_words in kinds and line_words not in body.lines:
            if len(line_words) <= 3 or spaced(line_words) not in body.words:
                findings.append(Finding(LEAK, kinds[line_words], _where(line)))
    return findings


def _made_of_chrome(chrome, record, body):
    """Lines of the text that are several lines of the chrome, run together."""
    streams = {}
    for kind, string_words, _ in chrome:
        streams.setdefault(kind, []).extend(string_words)
    known = {word for stream in streams.values() for word in stream}
    streams = {kind: squeezed(stream) for kind, stream in streams.items()}
    said = squeezed(body.words.split())
    findings = []
    for line in record.lines:
        if line.kind not in ("list", "plain"):
            continue
        line_words = words(line.content)
        line_squeezed = squeezed(line_words)
        if len(line_words) < 2 or len(line_squeezed) < 12 or line_squeezed in said:
            continue
        if sum(word in known for word in line_words) * 2 < len(line_words):
            continue
        kind = next((kind for kind, stream in streams.items() if line_squeezed in stream), None)
        if kind:
            findings.append(Finding(LEAK, kind, _where(line)))
    return findings


def _where(line):
    return f"line {line.number}: {clipped(line.text)}"


def _citations(page, record, body):
    if not page.citations:
        return []
    text, said = _without_spaces(record.text), _without_spaces(body.text)
    findings = []
    for before, mark in page.citations:
        before = _without_spaces(before)[-12:]
        string = before + _without_spaces(mark)
        if len(before) >= 4 and string in text and string not in said:
            findings.append(Finding(LEAK, "citation", string))
    return findings


def _headings(page, record):
    """A heading of the text is a headline of the page, with nothing behind or before it."""
    known = set(page.headings)
    return [
        Finding(LEAK, "heading", f"line {line.number}: {line.text}")
        for line in record.lines
        if line.kind == "heading" and tuple(words(line.content)) not in known
    ]


_FORMS_OF_CHROME = {
    "edit-link": re.compile(
        r"\[ ?(?:edit|edit source|bearbeiten|modifier|editar|modifica|править|редагувати|edytuj|编辑|編輯|編集|편집|"
        r"bewerken|redigera|rediger|muokkaa|upravit|düzenle|sửa|עריכה|تعديل|ویرایش|แก้)(?: ?[|·] ?[^\]\n]{1,40})? ?\]",
        re.I,
    ),
    "citation": re.compile(r"(?<=[^\W\d_.,;:!?\"”»)])\[(?:\d{1,3}|[a-z]|(?:note|nb|n|lower-alpha) \d{1,3})\](?!\w)"),
    "style": re.compile(r"(?:^|[\s,}])[.#@]?[\w-]+(?:[\s>.#:,][\w.#:>-]+)* ?\{ ?[a-z-]+ ?: ?[^{}$\\]+;? ?\}"),
    "style class": re.compile(r"mw-parser-output"),
    "script": re.compile(r"\(window\.RLQ|RLQ\.push|mw\.config\.set|mw\.loader\.|document\.write\("),
    "formula": re.compile(r"\$\{\s*\\(?:display|text)style\b"),
    "tag": re.compile(
        r"</?(?:span|div|p|br|td|tr|th|table|ul|ol|li|sup|sub|ref|style|script|img|small|big|center|font|h[1-6])\b"
        r"[^<>\n]{0,200}>"
    ),
    "entity": re.compile(r"&(?:amp|lt|gt|quot|nbsp|ndash|mdash|#\d{2,6}|#x[0-9A-Fa-f]{2,5});"),
    "strip marker": re.compile("\x7f'\"`UNIQ|UNIQ--|QINU`"),
}


def _forms(record, body_text):
    """Forms that are chrome on any page, where the page's body does not have them itself."""
    findings, said = [], None
    for line in record.lines:
        if line.kind == "verbatim":
            continue
        for kind, form in _FORMS_OF_CHROME.items():
            for match in form.finditer(line.text):
                if said is None:
                    said = _without_spaces(fold(body_text))
                if _without_spaces(fold(match.group())) in said and kind != "formula":
                    continue
                start = max(0, match.start() - 30)
                findings.append(Finding(LEAK, kind, f"line {line.number}: {line.text[start:match.end() + 30]}"))
    return findings


def _without_spaces(text):
    return "".join(text.split())
