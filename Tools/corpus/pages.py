"""Pages of any number, with the sizes and the anatomy of real ones, made of the renderings in Corpus/.

Every page takes its measures from a real one (anatomy.tsv): so many bytes of scripts, of chrome, of paragraphs, references, navigation … What
fills them is cut out of Corpus/, where a real MediaWiki has written it: the page around the article as it is, made
longer by the links and scripts that make real pages long; the content piece by piece, in the order of an article. Words are
exchanged for others of the same length, so that pages do not repeat each other.
"""

import csv
import functools
import json
import pathlib
import random
import re

from anatomy import REGIONS, TAG, kind, take_apart
from flatten import STYLES, flatten

HERE = pathlib.Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "Corpus"

LEAF_ROW = re.compile(rb"<tr\b[^>]*>(?:(?!<table\b|<tr\b).)*?</tr>", re.DOTALL)
LEAF_ITEM = re.compile(rb"<li\b[^>]*>(?:(?!<ul\b|<ol\b|<li\b).)*?</li>", re.DOTALL)
WORD = re.compile(rb"[a-z]{3,}")
TEXT_BETWEEN_TAGS = re.compile(rb">[^<>]{8,}<")

LANGUAGES = [(b"ar", "العربية"), (b"ca", "Català"), (b"de", "Deutsch"), (b"el", "Ελληνικά"), (b"es", "Español"), (b"fa", "فارسی"),
             (b"fr", "Français"), (b"he", "עברית"), (b"hi", "हिन्दी"), (b"it", "Italiano"), (b"ja", "日本語"), (b"ko", "한국어"),
             (b"nl", "Nederlands"), (b"pl", "Polski"), (b"ru", "Русский"), (b"sv", "Svenska"), (b"th", "ไทย"), (b"zh", "中文")]
HTML_KINDS = ("vector-legacy", "vector-2022", "monobook", "timeless", "minerva", "parsoid", "fragment")
KINDS = (*HTML_KINDS, "scrape")
# How many of the pages are flattened.
SCRAPE_SHARE = 0.08


class Donor:
    """A page of Corpus/, taken apart."""

    def __init__(self, path, html, page):
        self.name = f"{path.parent.name}/{path.stem}"
        start, end = page.content
        self.before, self.after = html[:start], html[end:]
        self.script, self.chrome = page.sizes["script"], page.sizes["chrome"]
        self.pieces = [(region, html[first:last]) for region, first, last in page.pieces]


class Vocabulary:
    """Words by their length, to exchange words by."""

    def __init__(self, donors):
        words = {word for donor in donors for region, piece in donor.pieces if region == "p" for word in WORD.findall(piece)}
        self.by_length = {}
        for word in sorted(words):
            self.by_length.setdefault(len(word), []).append(word)

    def exchanged(self, piece, chance):
        """A piece with other words in its text; its tags stay."""
        def other(match):
            words = self.by_length.get(len(match[0]))
            return chance.choice(words) if words and chance.random() < 0.5 else match[0]

        def text(match):
            # A word behind & is a character's name.
            return match[0] if b"&" in match[0] else WORD.sub(other, match[0])
        return TEXT_BETWEEN_TAGS.sub(text, piece)


class Dress:
    """Makes sentences and attributes as long as they are in real pages, where titles are longer, cells have styles and images sources."""

    # Bytes for each tag, in real pages.
    BYTES = {"box": 31, "p": 48, "list": 34, "table": 40, "thumb": 63, "ref": 38, "nav": 34}
    # How much of what is missing is text.
    TEXT = {"p": 0.4, "list": 0.4, "ref": 0.25, "table": 0.1, "box": 0.15}
    CARRIER = re.compile(rb"<(a|t[dh]|img|span|div)\b(?=[^<>]*>)")
    STYLES = [b"vertical-align:top", b"text-align:left", b"padding:0.2em 0.4em", b"border:1px solid #a2a9b1", b"font-size:95%",
              b"background:#f8f9fa", b"line-height:1.5em", b"white-space:nowrap", b"margin:0 0.2em", b"font-weight:normal"]

    def __init__(self, words, chance):
        self.words = [word for group in words.by_length.values() for word in group]
        self.chance = chance

    def dressed(self, piece, region):
        if region == "style":
            rules = b"".join(b".mw-parser-output .part-%d{%s}" % (number, b";".join(self._some(self.STYLES, 60)))
                             for number in range(6))
            return piece.replace(b"</style>", rules + b"</style>")
        wanted = self.BYTES.get(region, 0) * sum(1 for _ in TAG.finditer(piece)) - len(piece)
        texts, carriers = len(TEXT_BETWEEN_TAGS.findall(piece)), len(self.CARRIER.findall(piece))
        if wanted > 0 and texts > 0 and region in self.TEXT:
            words = int(wanted * self.TEXT[region])
            wanted -= words
            piece = TEXT_BETWEEN_TAGS.sub(
                lambda match: match[0][:-1] + b" " + b" ".join(self._some(self.words, words // texts)) + b"<", piece)
        if wanted <= 0 or carriers == 0:
            return piece
        return self.CARRIER.sub(lambda match: self._dressed(match[1], wanted // carriers), piece)

    def _dressed(self, tag, size):
        if tag == b"a":
            return b'<a data-title="%s"' % b" ".join(self._some(self.words, size - 14))
        if tag == b"img":
            return b'<img srcset="//upload.example.org/thumb/%s.png 2x"' % b"_".join(self._some(self.words, size - 44))
        if size < 22:
            return b"<" + tag
        return b'<%s style="%s"' % (tag, b";".join(self._some(self.STYLES, size - 9)))

    def _some(self, choices, size):
        result = []
        while size > 0:
            result.append(self.chance.choice(choices))
            size -= len(result[-1]) + 1
        return result


class Shelf:
    """Pieces of one family of markup, by region, some of them with several wordings."""

    WORDINGS = 6

    def __init__(self, donors):
        chance = random.Random("shelf")
        words = Vocabulary(donors)
        dress = Dress(words, chance)
        self.pieces = {region: [] for region in REGIONS}
        seen = set()
        for donor in donors:
            for region, piece in donor.pieces:
                if piece in seen:
                    continue
                seen.add(piece)
                piece = dress.dressed(piece, region)
                self.pieces[region].append(piece)
                if region in ("p", "list", "table", "ref", "nav", "thumb"):
                    self.pieces[region] += [words.exchanged(piece, chance) for _ in range(self.WORDINGS - 1)]

    def fill(self, region, size, chance, limit=None):
        """Pieces of a region that are about so large together; `limit` is the size of a single one."""
        pieces = self.pieces[region]
        result = []
        while pieces and size > 40:
            piece = chance.choice(pieces)
            if limit:
                piece = grown(piece, min(size, chance.randint(limit // 4, limit)), chance)
            if len(piece) > 1.5 * size:
                # Perhaps another one fits; the smallest must, else there is nothing.
                piece = min((chance.choice(pieces) for _ in range(8)), key=len)
                if len(piece) > 1.5 * size:
                    break
            result.append(piece)
            size -= len(piece)
        return result


def grown(piece, size, chance):
    """A table or list with as many rows or items as it takes."""
    rows = LEAF_ROW.findall(piece) or LEAF_ITEM.findall(piece)
    if len(piece) >= size or not rows:
        return piece
    place = piece.rfind(rows[-1]) + len(rows[-1])
    more, room = [], size - len(piece)
    while room > 0:
        row = chance.choice(rows)
        more.append(row)
        room -= len(row)
    return piece[:place] + b"\n".join(more) + piece[place:]


def joined_paragraphs(pieces, chance):
    """Paragraphs as long as articles have them."""
    result = []
    size = 0
    for piece in pieces:
        start, end = piece.find(b">") + 1, piece.rfind(b"</p>")
        if result and size > 0 and piece.startswith(b"<p>") and end > 0:
            last = result[-1].rfind(b"</p>")
            result[-1] = result[-1][:last].rstrip(b"\n") + b" " + piece[start:end] + b"</p>"
        else:
            result.append(piece)
            size = chance.randint(300, 1800) if piece.startswith(b"<p>") and end > 0 else 0
        size -= len(piece)
    return result


class Stock:
    """All that pages are made of: Corpus/, taken apart."""

    def __init__(self):
        self.donors = {}
        for path in sorted(CORPUS.glob("*/*.html")):
            # What is written by hand shows what hardly any page has.
            facts = json.loads((path.parent / "page.json").read_text())
            if not (path.parent / "page.wikitext").exists() or facts.get("lab", {}).get("handmade"):
                continue
            html = path.read_bytes()
            page = take_apart(html)
            if page.is_whole and page.pieces and b"mw-parser-output" in html:
                self.donors.setdefault(kind(html), []).append(Donor(path, html, page))
        everyone = [donor for name, donors in self.donors.items() if name and name != "parsoid" for donor in donors]
        self._parsoid, self._others = Shelf(self.donors["parsoid"]), Shelf(everyone)

    def shelf(self, kind):
        return self._parsoid if kind == "parsoid" else self._others


@functools.cache
def stock():
    return Stock()


class Pages:
    """Pages by number: `pages[7]` is the name of one and its bytes, always the same.

    `largest` leaves out the measures of larger pages; `kinds` takes those of some kinds only.
    """

    def __init__(self, seed=1, largest=None, kinds=None):
        self.seed = seed
        self.stock = stock()
        with open(HERE / "anatomy.tsv", encoding="utf-8") as file:
            rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
            measures = [{name: value if name == "kind" else int(value) for name, value in row.items()} for row in rows]
        measures = [row for row in measures if row["kind"] in self.stock.donors
                    and (largest is None or sum(row[region] for region in REGIONS) <= largest)]
        # Text of a fragment has nothing of MediaWiki left in it.
        self.scraped = [row for row in measures if row["kind"] in ("vector-legacy", "vector-2022", "monobook")]
        self.measures = [row for row in measures if kinds is None or row["kind"] in kinds]
        self.scrape_share = 0 if kinds and "scrape" not in kinds else SCRAPE_SHARE if self.measures else 1

    def __getitem__(self, number):
        chance = random.Random(f"{self.seed} {number}")
        if chance.random() < self.scrape_share:
            html = self._page(chance.choice(self.scraped), number, chance)
            return f"scrape-{number}.txt", flatten(html, chance.choices(list(STYLES), STYLES.values())[0])
        row = chance.choice(self.measures)
        return f"{row['kind']}-{number}.html", self._page(row, number, chance)

    def _page(self, row, number, chance):
        donor = chance.choice(self.stock.donors[row["kind"]])
        before, after = donor.before, donor.after
        if b"</body>" in after:
            before, after = self._with_chrome(before, after, row, donor, chance)
        content = self._content(row, number, chance)
        return before + content + after

    def _with_chrome(self, before, after, row, donor, chance):
        script = row["script"] - donor.script
        if script > 0 and b"</head>" in before:
            # What modules are to be loaded, and what the parser reports.
            names = b",".join(b'"ext.module%d.styles":"ready"' % chance.randrange(10_000) for _ in range(script // 62))
            report = b",".join(b'"name%d":{"value":%d}' % (chance.randrange(1000), chance.randrange(10_000))
                               for _ in range(script // 62))
            before = before.replace(b"</head>", b"<script>RLSTATE={%s};</script>\n</head>" % names, 1)
            after = after.replace(
                b"</body>", b'<script>(RLQ=window.RLQ||[]).push(function(){mw.config.set({"wgPageParseReport":{%s}});});'
                b"</script>\n</body>" % report, 1)
        chrome = row["chrome"] - donor.chrome
        if chrome > 0:
            links = []
            while chrome > 0:
                code, language = LANGUAGES[chance.randrange(len(LANGUAGES))]
                name = language.encode()
                link = (b'<li class="interlanguage-link interwiki-%s mw-list-item"><a href="https://%s.example.org/wiki/Page_%d" '
                        b'title="Page %d \xe2\x80\x93 %s" lang="%s" hreflang="%s" class="interlanguage-link-target"><span>%s</span></a>'
                        b"</li>" % (code, code, chance.randrange(10_000), chance.randrange(100), name, code, code, name))
                links.append(link)
                chrome -= len(link)
            box = (b'<div id="p-lang" class="mw-portlet mw-portlet-lang vector-menu" role="navigation"><ul '
                   b'class="vector-menu-content-list">%s</ul></div>\n' % b"\n".join(links))
            place = max(after.rfind(b"<footer"), after.rfind(b'<div id="footer"'))
            if place < 0:
                place = after.rfind(b"</body>")
            after = after[:place] + box + after[place:]
        return before, after

    def _content(self, row, number, chance):
        shelf = self.stock.shelf(row["kind"])

        def fill(region, limit=None):
            return shelf.fill(region, row[region], chance, limit)
        box = fill("box", max(1000, row["box"]))
        text = joined_paragraphs(fill("p"), chance)
        middle = fill("list", 3000) + fill("table", 12_000) + fill("thumb")
        chance.shuffle(middle)
        headings = fill("heading")
        if row["kind"] == "parsoid":
            headings = [b'</section><section data-mw-section-id="%d">%s' % (place + 1, heading)
                        for place, heading in enumerate(headings)]
        styles = fill("style")
        # Lead, then sections of text and what stands among it.
        lead, rest = text[:2], text[2:]
        body = interleaved(rest, middle)
        for place, heading in zip(sorted((chance.randrange(len(body) + 1) for _ in headings), reverse=True), headings):
            body.insert(place, heading)
        references = fill("ref", max(500, row["ref"]))
        navigation = fill("nav", 30_000)
        known = b"<p>This is record %d of seed %s.</p>" % (number, str(self.seed).encode())
        parts = [*hatnotes(row["other"], chance), *styles[:1], *box, known, *lead, *fill("toc"), *body, *references,
                 *styles[1:], *navigation, parser_report(row["other"] - 500, chance)]
        content = b"\n".join(parts) + b"\n"
        return b'<section data-mw-section-id="0">%s</section>' % content if row["kind"] == "parsoid" else content


def hatnotes(size, chance):
    """Notes at the top, of what has no region of its own."""
    result = []
    while size > 150 and len(result) < 3:
        page = chance.randrange(10_000)
        result.append(b'<div role="note" class="hatnote navigation-not-searchable">For more of it see <a href="/wiki/Page_%d" '
                      b'title="Page %d">Page %d</a>.</div>' % (page, page, page))
        size -= len(result[-1])
    return result


def parser_report(size, chance):
    """What the parser says at the end in a comment, so large."""
    lines = [b"limit report"]
    while size > 0:
        lines.append(b"%6d.%03d  %4d - calls of template %d" % (
            chance.randrange(1000), chance.randrange(1000), chance.randrange(500), chance.randrange(1000)))
        size -= len(lines[-1]) + 1
    return b"<!--\n%s\n-->" % b"\n".join(lines)


def interleaved(left, right):
    """Two lists as one, each spread evenly over the whole."""
    result, right = [], list(right)
    step, due = len(right) / max(1, len(left)), 0.0
    for item in left:
        result.append(item)
        due += step
        while due >= 1 and right:
            result.append(right.pop())
            due -= 1
    return result + right
