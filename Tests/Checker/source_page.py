"""A page as scraped, read once from beginning to end into what the checks ask for.

Nothing is cleaned here. Every text node is looked at, tagged with what it stands in, and put into the streams below.
The cleaner works on SAX events with compiled rules; this walks lxml's tree with the tables of `anatomy.py`.
"""

import json
import re

from lxml import etree
from lxml import html as lxml_html

import anatomy
from wording import one_line, words, words_with_places

REMOVED = "\ufffc"


class Place:
    """Where a word stands: its element, as people write selectors, and what the element is part of."""

    __slots__ = ("parent", "label", "kind", "required", "infobox")

    def __init__(self, parent, label, kind, required, infobox):
        self.parent = parent
        self.label = label
        self.kind = kind
        self.required = required
        self.infobox = infobox

    def path(self, depth=5):
        labels, place = [], self
        while place is not None and len(labels) < depth:
            labels.append(place.label)
            place = place.parent
        return " > ".join(reversed(labels))


class Section:
    """What stands under one heading, its subsections aside."""

    def __init__(self, level, name, parent):
        self.level = level
        self.name = name
        self.parent = parent
        self.has_reference_list = False
        self.words = 0
        self.prose_words = 0
        self.only_hatnotes = True  # so far


class Block:
    """A paragraph, list item or cell of the body, in the pieces that must stand unbroken in the output."""

    def __init__(self, kind, place, section):
        self.kind = kind
        self.place = place
        self.section = section
        self.is_hatnote = False
        self.pieces = [[]]
        self.has_link = False
        self.has_edit_link = False
        self.upright = False

    def add(self, text):
        self.pieces[-1].append(text)

    def split(self):
        if self.pieces[-1]:
            self.pieces.append([])

    def texts(self):
        return [one_line("".join(piece)) for piece in self.pieces if piece]


class SourcePage:
    def __init__(self, data):
        self.words = []  # (word, Place), in order, inside the content root
        self.blocks = []
        self.headings = []  # folded words of each headline
        self.chrome_lines = []  # (kind, line)
        self.citations = []  # (text before the mark, mark)
        self.visible_lines = []  # body text between block borders; REMOVED where something inline was left out
        self.title_words = set()
        self.has_poem = False
        self.has_table = False
        self.has_spans = False
        self.forms = ""  # what stands in text fields: the wikitext, on an edit form
        self.root_label = ""
        markup = _markup(data)
        tree = _parse(markup)
        self.is_wiki_page = _is_wiki_page(markup)
        self.action = _action(markup, tree)
        if tree is not None:
            _Walk(self, tree).run()

    @property
    def is_content(self):
        """Whether the page shows a page of the wiki, and not a tool of the software."""
        return self.action == "view"


# ---- Reading -----------------------------------------------------------------------------------------------------

_CHARSET = re.compile(rb"""(?i)<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)""")


def _decode(data):
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _CHARSET.search(data[:4096])
    name = declared.group(1).decode("ascii").lower() if declared else "utf-8"
    # What browsers do with these names.
    name = {"iso-8859-1": "windows-1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932"}.get(name, name)
    try:
        return data.decode(name, "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def _markup(data):
    text = _decode(data)
    if text.lstrip()[:1] == "{":
        # The API's answer carries the HTML as a string.
        try:
            inner = json.loads(text)["parse"]["text"]
            return inner if isinstance(inner, str) else inner["*"]
        except (ValueError, KeyError, TypeError):
            pass
    return text


def _parse(markup):
    # libxml2 stops at a NUL byte; what the parser forgives is its own matter. `huge_tree` lifts its limits on the
    # depth and on the length of a text node.
    data = markup.replace("\0", "").encode("utf-8", "replace")
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(data, parser=parser)
    except etree.ParserError:
        return None


def _is_wiki_page(markup):
    return any(
        mark in markup
        for mark in ("mw-content-text", "mw-parser-output", "wgPageName", 'content="MediaWiki', "mw-body-content")
    )


def _action(markup, tree):
    """`view` for a page of the wiki; else what the software shows instead."""
    found = re.search(r'"?wgAction"?\s*[:=]\s*"(\w+)"', markup)
    action = found.group(1) if found else "view"
    body = tree.find("body") if tree is not None else None
    classes = (body.get("class") or "").split() if body is not None else []
    for name in classes:
        if name.startswith("action-"):
            action = name[len("action-"):]
        if name in ("ns--1", "ns-special"):
            return "special"
    if re.search(r'"?wgNamespaceNumber"?\s*[:=]\s*"?-1\b', markup):
        return "special"
    if re.search(r'"?wgDiffOldId"?\s*[:=]\s*"?\d', markup):
        return "diff"
    return action if action not in ("render", "purge") else "view"


# From the surest to the loosest. The first that the page has is the root.
_ROOTS = (
    "//*[@id='mw-content-text']",
    "//*[@id='pcs']",
    "//body[contains(concat(' ', @class, ' '), ' mw-body-content ')]",
    "//*[contains(concat(' ', @class, ' '), ' mw-parser-output ')]",
    "//*[contains(concat(' ', @class, ' '), ' mw-body-content ')]",
    "//*[@id='bodyContent' or @id='bodycontent']",
    "//*[@id='mw_contentholder' or @id='WikiaArticle' or @id='article']",
    "//*[@id='mw-content' or @id='content']",
    "//main",
    "//body",
)


def _content_root(tree):
    for path in _ROOTS:
        found = tree.xpath(path)
        if found:
            return max(found, key=lambda element: sum(1 for _ in element.iter())) if len(found) > 1 else found[0]
    return tree


# ---- The walk ----------------------------------------------------------------------------------------------------

_EDIT_ADDRESS = re.compile(r"[?&]action=edit(?!.*redlink=1)")


class _Walk:
    def __init__(self, page, tree):
        self.page = page
        self.tree = tree
        self.root = _content_root(tree)
        self.pieces = []  # the line being read, (text, Place)
        self.line = []  # its visible text
        self.chrome = []  # its chrome text
        self.chrome_line_kind = None
        self.open_blocks = []
        self.section = Section(0, "", None)
        self.heading = None  # (element, level, [text])
        self.italic = 0

    def run(self):
        page = self.page
        page.root_label = _label(self.root)
        for element in self.tree.iter("title", "h1"):
            page.title_words.update(words("".join(element.itertext())))
        page.forms = "\n".join("".join(element.itertext()) for element in self.tree.iter("textarea"))
        stack = [Place(None, "", "outside", False, False)]
        skipping = None
        for event, element in etree.iterwalk(self.tree, events=("start", "end")):
            if skipping is not None:
                if event == "end" and element is skipping:
                    skipping = None
                    self._text(element.tail, stack[-1])
                continue
            if event == "start":
                if element is self.root:
                    stack[-1] = Place(stack[-1].parent, stack[-1].label, None, True, False)
                tag = element.tag
                if not isinstance(tag, str) or tag in anatomy.NOT_TEXT:
                    skipping = element
                    continue
                classes = (element.get("class") or "").split()
                tex = anatomy.tex_of(element, classes)
                place = self._enter(element, tag, classes, stack[-1])
                if tex is not None:
                    self._text(" " + tex + " ", place)
                    self._leave(element, tag, place, stack[-1])
                    skipping = element
                    continue
                stack.append(place)
                self._text(element.text, place)
            else:
                place = stack.pop()
                if element is self.root:
                    self._border()
                    parent = stack[-1]
                    stack[-1] = Place(parent.parent, parent.label, "outside", False, False)
                self._leave(element, element.tag, place, stack[-1])
                if stack:
                    self._text(element.tail, stack[-1])
        self._border()

    # -- elements

    def _enter(self, element, tag, classes, outer):
        identifier = element.get("id") or ""
        kind, required, infobox = outer.kind, outer.required, outer.infobox
        if element is not self.root and tag != "body":
            if kind in (None, "outside") or kind in anatomy.NEITHER:
                if anatomy.is_hidden(element, classes):
                    kind, required = "hidden", False
                elif tag in anatomy.CONTROLS:
                    kind, required = "control", False
                else:
                    own = anatomy.chrome_kind(element, classes, identifier)
                    if own:
                        kind = own
                        if own in anatomy.AROUND_THE_ARTICLE:
                            required = False
            elif required and (anatomy.is_hidden(element, classes) or tag in anatomy.CONTROLS):
                required = False
            if tag == "h1" and outer.kind == "outside":
                kind = "title"
            infobox = infobox or anatomy.is_infobox(element, classes, identifier)
        place = Place(outer, _label(element, classes, identifier), kind, required, infobox)

        if tag not in anatomy.INLINE:
            self._border()
            if tag != "br" and self.open_blocks:
                self.open_blocks[-1].split()
        if kind != outer.kind:
            self._change(place, outer)
            if kind == "citation":
                self._note_citation(element)
            elif kind == "references":
                self.section.has_reference_list = True
        if tag in anatomy.HEADINGS and self.heading is None and (kind is None or kind in anatomy.NEITHER):
            self.heading = (element, anatomy.HEADINGS[tag], [])
        if tag == "table" and kind != "outside":
            self.page.has_table = True
        if kind is None:
            self._enter_body(element, tag, classes, place)
        return place

    def _enter_body(self, element, tag, classes, place):
        page = self.page
        if tag in ("i", "em"):
            self.italic += 1
        elif tag == "a":
            address = element.get("href")
            for block in self.open_blocks[-1:]:
                block.has_link = block.has_link or address is not None
                if address and _EDIT_ADDRESS.search(address):
                    block.has_edit_link = True
        elif tag in ("td", "th"):
            spans = "rowspan" in element.attrib or "colspan" in element.attrib
            page.has_spans = page.has_spans or (spans and not place.infobox)
        elif tag == "img" and self.open_blocks:
            self.open_blocks[-1].split()
        if tag == "img":
            self.line.append(REMOVED)
        if "poem" in classes or tag == "poem":
            page.has_poem = True
        if tag in anatomy.BLOCKS and not place.infobox:
            self.open_blocks.append(Block(tag, place, self.section))

    def _leave(self, element, tag, place, outer):
        if tag not in anatomy.INLINE:
            self._border()
        if place.kind != outer.kind:
            self._change(outer, place)
        if place.kind is None:
            if tag in ("i", "em"):
                self.italic -= 1
        if self.heading and self.heading[0] is element:
            self._end_heading()
        if self.open_blocks and self.open_blocks[-1].place is place:
            self._end_block(self.open_blocks.pop())
        if tag not in anatomy.INLINE and tag != "br" and self.open_blocks:
            self.open_blocks[-1].split()

    def _end_block(self, block):
        if not any(block.texts()):
            return
        # A hatnote without a class: indented, first in its section, wholly italic, with a link.
        section = block.section
        block.is_hatnote = block.kind == "dd" and section.only_hatnotes and block.has_link and not block.upright
        section.only_hatnotes = section.only_hatnotes and block.is_hatnote
        self.page.blocks.append(block)

    def _change(self, new, old):
        """The text goes over from one kind of content to another: no word, and no piece, spans that border."""
        self._flush_words()
        self._flush_chrome()
        self.chrome_line_kind = new.kind
        if old.kind is None or new.kind is None:
            self.line.append(REMOVED)
            if self.open_blocks:
                self.open_blocks[-1].split()

    def _note_citation(self, element):
        before = "".join(self.line).replace(REMOVED, "")[-24:]
        mark = one_line("".join(element.itertext()))
        if mark and before.strip():
            self.page.citations.append((before, mark))

    def _end_heading(self):
        _, level, texts = self.heading
        self.heading = None
        name = one_line("".join(texts))
        if not name:
            return
        self.page.headings.append(tuple(words(name)))
        parent = self.section
        while parent is not None and parent.level >= level:
            parent = parent.parent
        self.section = Section(level, name, parent)

    # -- text

    def _text(self, text, place):
        if not text:
            return
        kind = place.kind
        if kind != "outside" and kind != "title":
            self.pieces.append((text, place))
        if kind is None or kind in anatomy.NEITHER:
            self.line.append(text)
            if self.heading:
                self.heading[2].append(text)
        if kind is None:
            block = self.open_blocks[-1] if self.open_blocks else None
            if not text.isspace():
                count = len(text.split())
                self.section.words += count
                if block is not None:
                    if block.kind == "p":
                        self.section.prose_words += count
                    if not self.italic:
                        block.upright = True
            if block is not None and not place.infobox and not self.heading:
                block.add(text)
        elif kind not in anatomy.NEITHER and kind != "title":
            self.chrome.append(text)
            self.chrome_line_kind = kind

    def _border(self):
        self._flush_words()
        self._flush_chrome()
        if self.line:
            text = "".join(self.line)
            if text.strip(" \t\r\n" + REMOVED):
                self.page.visible_lines.append(one_line(text))
            self.line = []
        if self.open_blocks:
            self.open_blocks[-1].add(" ")
        if self.heading:
            self.heading[2].append(" ")

    def _flush_words(self):
        if self.pieces:
            self.page.words.extend(words_with_places(self.pieces))
            self.pieces = []

    def _flush_chrome(self):
        if self.chrome:
            text = one_line("".join(self.chrome))
            if text:
                self.page.chrome_lines.append((self.chrome_line_kind, text))
            self.chrome = []


def _label(element, classes=None, identifier=None):
    tag = element.tag if isinstance(element.tag, str) else "?"
    identifier = element.get("id") if identifier is None else identifier
    classes = (element.get("class") or "").split() if classes is None else classes
    return tag + (f"#{identifier}" if identifier else "") + "".join(f".{name}" for name in classes[:3])
