"""Pages that are no articles, from the real thing: each in all interface languages of a run, in the skins by turns.

They are the pages of Corpus/ whose kind is not an article; what must come of them stands there. Where the wiki's own
words are the title (a form, a history), only what is under it can be compared in other languages.
"""
import json

import laboratory
from . import flattened

TITLED_BY_THE_WIKI = {"special", "edit", "history", "diff"}


class KindPage:
    def __init__(self, folder):
        description = json.loads((folder / "page.json").read_text())
        lab = description.get("lab", {})
        self.name = folder.name
        self.title = lab.get("title") or description["title"]
        self.query = lab.get("query", {})
        source = folder / "page.wikitext"
        self.revisions = [*lab.get("earlier", []), *([source.read_text()] if source.exists() else [])]
        self.kind = json.loads((folder / "expected.json").read_text())["kind"]
        self.text = (folder / "expected.txt").read_text()

    def is_right(self, record):
        if record.get("kind") != self.kind or "text" not in record:
            return False
        if self.kind in TITLED_BY_THE_WIKI:
            return record["text"].split("\n")[1:] == self.text.split("\n")[1:]
        if self.kind == "category":  # between its own words and its members stand the wiki's
            own, members = self.text.split("\n== ")[0], self.text.rstrip("\n").split("\n")[-1]
            return record["text"].startswith(own) and record["text"].endswith(f"\n{members}\n")
        return record["text"] == self.text


def pages():
    for folder in sorted(path.parent for path in laboratory.CORPUS.glob("*/expected.json")):
        lab = json.loads((folder / "page.json").read_text()).get("lab", {})
        kind = json.loads((folder / "expected.json").read_text()).get("kind", "article")
        if kind != "article" and not lab.get("handmade") and "language" not in lab:
            yield KindPage(folder)


def take_in(all_pages, data):
    """All their texts, the older revisions first."""
    age = max(len(page.revisions) for page in all_pages)
    for back in range(age, 0, -1):
        texts = {page.title: page.revisions[-back] for page in all_pages if len(page.revisions) >= back}
        laboratory.import_texts(texts.items(), hours_ago=back - 1, data=data)


def looks(all_pages, languages):
    """Which page is looked at in which language and skin."""
    skins = list(laboratory.SKINS)
    for place, language in enumerate(languages):
        for number, page in enumerate(all_pages):
            yield page, language, skins[(place + number) % len(skins)]


class Figure:
    """How many pages are of the same kind without their tags, where only the words of the interface tell it. Lists and main pages
    are told by their titles, and those are in the wiki's language here, and not in that of the interface."""

    def __init__(self):
        self.pages, self.wrong = 0, []

    def add(self, page, language, skin, record):
        if page.kind in ("list", "mainpage"): return
        self.pages += 1
        if record.get("kind") != page.kind: self.wrong.append((page.name, language, skin, record.get("kind", record.get("error"))))

    def __str__(self):
        return f"flattened: {self.pages - len(self.wrong)} of {self.pages} such pages are of the same kind"


def check(page, language, skin, server, cleaner, scrape_cleaner, figure):
    """What is wrong; nothing where all is right."""
    html = server.rendering(skin, page.title, "en", language, page.query)
    figure.add(page, language, skin, scrape_cleaner.record(flattened.flatten(html).encode(), page.title))
    record = cleaner.record(html, page.title)
    if page.is_right(record):
        return None
    return (f"\n{page.name}, interface {language}, {skin}: {record.get('kind', record.get('error'))}, not {page.kind}, or another text\n"
            f"--- expected\n{page.text.rstrip()}\n--- found\n{str(record.get('text')).rstrip()}")
