"""What the command lines of the documentation read: small pages and containers under the names that it uses."""

import gzip
import json
import pathlib
import shutil
import subprocess
import sys

from documents import ROOT, samples

sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "Tools" / "corpus"))
import containers  # noqa: E402

PAGES = [("Ostra.html", "event-infobox/vector-legacy.html"), ("Aller.html", "chrome/monobook.html"),
         ("Quill.html", "hatnotes/vector-2022.html")]


def pages(directory="Corpus"):
    for number, (name, path) in enumerate(PAGES):
        yield number, name, (ROOT / directory / path).read_bytes()


def text():
    return (ROOT / "Corpus/flattened-event/scrape.lynx.txt").read_bytes()


def folder(path, files):
    for name, data in files:
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data)


def page_folder(path):
    folder(path, [(name, page) for _, name, page in pages()])


def text_folder(path):
    folder(path, [("Tarn.txt", text())])


def warc_with_a_page_at(path, offset):
    """A page's key is its place in the unpacked file: what is in front fills it up."""
    def start(length):
        return containers.warc_record(b"warcinfo", b"", b"application/warc-fields", b"x" * length)
    filling = offset - len(start(10_000)) + 10_000
    head = start(filling)
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + next(pages())[2]
    record = containers.warc_record(b"response", b"https://en.example.org/wiki/Ostra",
                                    b"application/http; msgtype=response", answer)
    assert len(head) == offset
    path.write_bytes(gzip.compress(head) + gzip.compress(record))


def wet(path):
    record = containers.warc_record(b"conversion", b"https://en.example.org/wiki/Tarn", b"text/plain", text())
    path.write_bytes(gzip.compress(record))


def crawl_lines(path):
    with open(path, "w", encoding="utf-8") as out:
        for number, name, page in pages():
            line = {"id": number, "body": page.decode(), "meta": {"name": name}}
            out.write(json.dumps(line) + "\n")


def output_of_batch(path):
    source = path.with_name(path.name + "-source")
    page_folder(source)
    subprocess.run(["wikiscour", "batch", source, "--output", path, "--quiet"], check=True)
    shutil.rmtree(source)


def rules(path):
    path.write_text(samples("json")[0].text, encoding="utf-8")


def contained(write):
    return lambda path: write(path, pages())


MAKERS = {
    "page.html": lambda path: path.write_bytes(next(pages())[2]),
    "fragment.html": lambda path: path.write_bytes((ROOT / "Corpus/event-infobox/render.html").read_bytes()),
    "pages": page_folder,
    "texts": text_folder,
    "scrapes": text_folder,
    "pages.tar": contained(containers.tar),
    "dump.warc.gz": contained(containers.warc),
    "*.warc.gz": lambda path: containers.warc(path.with_name("crawl-1.warc.gz"), pages()),
    "crawl-*.warc.gz": lambda path: containers.warc(path.with_name("crawl-1.warc.gz"), pages()),
    "CC-MAIN-*.warc.gz": lambda path: containers.warc(path.with_name("CC-MAIN-1.warc.gz"), pages()),
    "CC-MAIN-*.warc.wet.gz": lambda path: wet(path.with_name("CC-MAIN-1.warc.wet.gz")),
    "enwiki.ndjson.tar.gz": contained(containers.enterprise),
    "enwiki.tar.gz": contained(containers.enterprise),
    "enwiki_namespace_0.tar.gz": contained(containers.enterprise),
    "crawl.jsonl": crawl_lines,
    "pages.jsonl": contained(containers.json_lines),
    "pages.jsonl.gz": contained(containers.json_lines),
    "crawl.warc.gz@81920": lambda path: warc_with_a_page_at(path.with_name("crawl.warc.gz"), 81920),
    "before": output_of_batch,
    "after": output_of_batch,
    "mywiki.json": rules,
}


def make(names, directory):
    """Makes what a command line reads; its outputs it makes itself."""
    for name in names:
        name = name.rstrip("/")
        if name in MAKERS:
            MAKERS[name](pathlib.Path(directory) / name)
