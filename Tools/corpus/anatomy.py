"""What a page of MediaWiki consists of, in bytes: scripts, chrome, and within the content paragraphs, tables, references …

The page is read as it is written, tag by tag, and nothing is repaired: pieces of it must be found byte for byte, and MediaWiki
closes what it opens.
"""

import re
from dataclasses import dataclass, field

# What a page is measured by, in the order of the table.
REGIONS = ("script", "chrome", "style", "box", "p", "list", "table", "thumb", "toc", "heading", "ref", "nav", "other")
CONTENT = REGIONS[2:]

TAG = re.compile(
    rb"<!--.*?-->|<(script|style)\b[^>]*>.*?</\1\s*>|<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>=]|=\s*\"[^\"]*\"|=\s*'[^']*'|=(?!\s*[\"']))*)>",
    re.DOTALL | re.IGNORECASE)
ATTRIBUTE = re.compile(rb"\b(class|id)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
VOID = {b"br", b"img", b"hr", b"meta", b"link", b"input", b"wbr", b"source", b"area", b"col", b"base", b"track", b"param", b"embed"}

# The region that a class makes an element, the first that fits.
BY_CLASS = [
    ("nav", (b"navbox", b"navbox-styles", b"vertical-navbox", b"sidebar", b"succession-box", b"portal", b"sistersitebox",
             b"side-box", b"authority-control")),
    ("ref", (b"reflist", b"references", b"refbegin", b"mw-references-wrap")),
    ("box", (b"infobox", b"infobox_v2", b"infobox_v3", b"taxobox", b"portable-infobox", b"sinottico", b"infotaula", b"biota")),
    ("toc", (b"toc",)),
    ("thumb", (b"thumb", b"gallery", b"floatright", b"floatleft", b"thumbinner")),
    ("heading", (b"mw-heading",)),
]
BY_TAG = {b"p": "p", b"ul": "list", b"ol": "list", b"dl": "list", b"table": "table", b"figure": "thumb", b"style": "style",
          b"link": "style", b"script": "style", **{b"h%d" % level: "heading" for level in range(1, 7)}}


@dataclass
class Element:
    tag: bytes
    start: int
    inner: int
    classes: list
    identifier: bytes
    region: str = None


@dataclass
class Anatomy:
    """A page, taken apart."""
    html: bytes
    # Where the content's inside begins and ends.
    content: tuple = None
    # The pieces of the content that have a region, in their order: region, start, end.
    pieces: list = field(default_factory=list)
    sizes: dict = None
    # Bytes of text within the content, and tags in all.
    text: int = 0
    tags: int = 0
    citations: int = 0

    @property
    def is_whole(self):
        return self.content is not None


def elements(html):
    """Every element that is closed, outermost last, with its end: (element, end, depth)."""
    open_elements = []
    for match in TAG.finditer(html):
        if match[0].startswith(b"<!--"):
            continue
        if match[1]:
            yield Element(match[1].lower(), match.start(), match.end(), [], b""), match.end()
            continue
        tag = match[3].lower()
        if match[2]:
            for place in range(len(open_elements) - 1, max(-1, len(open_elements) - 60), -1):
                if open_elements[place].tag == tag:
                    element = open_elements[place]
                    del open_elements[place:]
                    yield element, match.end()
                    break
            continue
        names = {name.lower(): value or other for name, value, other in ATTRIBUTE.findall(match[4])}
        element = Element(tag, match.start(), match.end(), names.get(b"class", b"").split(), names.get(b"id", b""))
        if tag in VOID or match[4].endswith(b"/"):
            yield element, match.end()
        else:
            open_elements.append(element)


def region(element):
    for name, classes in BY_CLASS:
        if any(found in classes for found in element.classes) or element.identifier in classes:
            return name
    return BY_TAG.get(element.tag)


def take_apart(html):
    page = Anatomy(html)
    found = list(elements(html))
    roots = [(end - element.start, element, end) for element, end in found if b"mw-parser-output" in element.classes]
    roots = roots or [(end - element.start, element, end) for element, end in found
                      if element.identifier in (b"mw-content-text", b"bodyContent")]
    if roots:
        _, root, end = max(roots, key=lambda item: item[0])
        close = html.rfind(b"</", root.inner, end)
    elif b"<body" not in html:
        # What the API gives, without what it used to be wrapped in.
        root, close = Element(b"", 0, 0, [], b""), len(html)
    if not roots and b"<body" in html or close <= root.inner:
        return page
    page.content = (root.inner, close)
    within = [(element, end) for element, end in found if root.inner <= element.start and end <= close]
    # The outermost that have a region; what lies in them is theirs.
    known = sorted(((element.start, -end, region(element)) for element, end in within if region(element)))
    reached = 0
    for start, end, name in known:
        if start >= reached:
            page.pieces.append((name, start, -end))
            reached = -end
    sizes = dict.fromkeys(REGIONS, 0)
    for name, start, end in page.pieces:
        sizes[name] += end - start
    sizes["other"] = close - root.inner - sum(sizes[name] for name in CONTENT if name != "other")
    body = max(0, html.find(b"<body"))
    scripts = body + sum(
        end - element.start for element, end in found
        if element.tag in (b"script", b"style") and element.start >= body and not root.inner <= element.start < close)
    # Parsoid's content is the body itself.
    sizes["script"] = min(scripts, root.inner)
    sizes["chrome"] = len(html) - (close - root.inner) - sizes["script"]
    page.sizes = sizes
    page.text = len(re.sub(rb"\s+", b" ", TAG.sub(b"", html[root.inner:close])))
    page.tags = sum(1 for _ in TAG.finditer(html))
    page.citations = sum(1 for element, _ in within if element.tag == b"sup" and b"reference" in element.classes)
    return page


def kind(html):
    """The skin, `parsoid`, or `fragment`; None for what is none of these."""
    if b"<body" not in html:
        return "fragment"
    body = re.search(rb"<body[^>]*>", html)
    classes = body[0] if body else b""
    if b"data-mw-section-id" in html and b"skin-" not in classes:
        return "parsoid"
    for mark, name in ((b"skin-vector-2022", "vector-2022"), (b"skin-vector", "vector-legacy"), (b"skin-monobook", "monobook"),
                       (b"skin-timeless", "timeless"), (b"skin-minerva", "minerva")):
        if mark in classes:
            return name
    return None
