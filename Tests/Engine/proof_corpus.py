"""The corpus of the proofs: small pages in containers of every kind.

Every page says its number, so that no two are equal, but for a few that are meant to be. Some records are poisoned: no page, no
HTML, no JSON.
"""

import bz2
import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tools/corpus"))
import containers  # noqa: E402
from pages import HTML_KINDS, Pages  # noqa: E402


def small_pages():
    """Pages by number; small, for there are many, and each with a title."""
    return Pages(largest=20_000, kinds=[kind for kind in HTML_KINDS if kind != "fragment"])


def poisoned_lines(pages, numbers):
    for number in numbers:
        if number % 97 == 0:
            # Poison: each of these must be a failure of its own.
            yield [b"{\"title\":\"Cut off\",\"html\":\"<p>", b"[1,2]", b"{\"title\":\"No page\"}", b"nonsense",
                   b"{\"title\":\"Shop\",\"html\":\"<html><body><p>Buy!</p></body></html>\"}"][number // 97 % 5]
        elif number % 101 == 0:
            yield json.dumps({"title": "Twin", "html": pages[5][1].decode("utf-8", "replace")}).encode()
        else:
            yield containers.record(number, pages[number][1])


def make(folder, count):
    folder.mkdir(parents=True)
    pages = small_pages()
    numbers = list(range(count))
    parts = [numbers[count * start // 100:count * end // 100]
             for start, end in ((0, 15), (15, 35), (35, 60), (60, 80), (80, 90), (90, 100))]
    writers = [("a-files", containers.file_tree), ("b-pages.tar.gz", containers.tar), ("c-crawl.warc.gz", containers.warc),
               ("d-enwiki.ndjson.tar.gz", containers.enterprise)]
    for (name, write), part in zip(writers, parts):
        write(folder / name, ((number, *pages[number]) for number in part))
    with subprocess.Popen(
            ["zstd", "-q", "-1", "-o", folder / "e-records.jsonl.zst"], stdin=subprocess.PIPE) as packer:
        for line in poisoned_lines(pages, parts[4]):
            packer.stdin.write(line + b"\n")
        packer.stdin.close()
        assert packer.wait() == 0
    with bz2.open(folder / "f-records.jsonl.bz2", "wb", compresslevel=1) as out:
        for line in poisoned_lines(pages, parts[5]):
            out.write(line + b"\n")
