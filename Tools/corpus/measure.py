"""The anatomy of a folder of pages: as the table that generated pages are made by, or as a comparison of two folders.

usage: measure.py table FOLDER > anatomy.tsv
       measure.py compare REAL GENERATED
"""

import collections
import pathlib
import sys

from anatomy import REGIONS, kind, take_apart
from pages import HTML_KINDS

# Smaller ones are cut out of pages, and larger ones are one of a kind.
SMALLEST, LARGEST = 2_000, 2_000_000


def anatomies(folder):
    for path in sorted(pathlib.Path(folder).rglob("*.html")):
        html = path.read_bytes()
        name = kind(html)
        if name not in HTML_KINDS or not SMALLEST <= len(html) <= LARGEST:
            continue
        page = take_apart(html)
        if page.is_whole:
            yield name, page


def table(folder):
    print("# The bytes of real pages by region: numbers that generated pages are made by. Written by `measure.py table`.")
    print("kind", *REGIONS, sep="\t")
    for name, page in sorted(((name, page) for name, page in anatomies(folder)), key=lambda row: (row[0], len(row[1].html))):
        print(name, *(max(0, page.sizes[region]) for region in REGIONS), sep="\t")


def compare(*folders):
    measured = []
    for folder in folders:
        kinds = collections.defaultdict(list)
        for name, page in anatomies(folder):
            kinds[name].append(page)
            kinds["all"].append(page)
        measured.append(kinds)
    shares = ("script", "chrome", "content", *REGIONS[2:])
    print("kind", "of", "pages", "p10", "p50", "p90", *shares, "text", "tags/kB", sep="\t")
    for name in ("all", *HTML_KINDS):
        for folder, kinds in zip(("real", "made"), measured):
            pages = kinds.get(name)
            if not pages:
                continue
            sizes = sorted(len(page.html) for page in pages)
            whole = sum(sizes)
            parts = {region: sum(page.sizes[region] for page in pages) for region in REGIONS}
            parts["content"] = whole - parts["script"] - parts["chrome"]
            print(name, folder, len(pages), *(f"{sizes[int(part * (len(sizes) - 1))] / 1000:.0f}k" for part in (.1, .5, .9)),
                  *(f"{100 * parts[part] / whole:.1f}" for part in shares),
                  f"{100 * sum(page.text for page in pages) / whole:.1f}",
                  f"{1000 * sum(page.tags for page in pages) / whole:.1f}", sep="\t")


if __name__ == "__main__":
    {"table": table, "compare": compare}[sys.argv[1]](*sys.argv[2:])
