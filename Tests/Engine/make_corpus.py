"""Makes a corpus of any size out of the pages of Corpus/, in containers of every kind.

usage: make_corpus.py FOLDER PAGES

The same number of pages gives the same bytes. Every page says its number, so that no two are equal, but for a few that
are meant to be. Some records are poisoned: no page, no HTML, no JSON.
"""

import bz2
import gzip
import io
import json
import pathlib
import subprocess
import sys
import tarfile

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "Corpus"


class Pages:
    """Pages by number."""

    def __init__(self):
        files = sorted(
            file for file in CORPUS.glob("*/*.html")
            if not file.parent.name.startswith(("error-", "encodings", "nul-")) and file.stat().st_size < 200_000)
        self.templates = []
        for file in files:
            html = file.read_bytes()
            place = html.find(b"<p>", html.find(b"mw-parser-output"))
            if place > 0:
                self.templates.append((f"{file.parent.name}/{file.stem}", html[:place + 3], html[place + 3:]))

    def __getitem__(self, number):
        name, before, after = self.templates[number * 7919 % len(self.templates)]
        return name, before + b"This is record %d. " % number + after


def file_tree(folder, pages, numbers):
    for number in numbers:
        name, html = pages[number]
        path = folder / f"{number // 1000:03}" / f"Page_{number}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(html)


def tar(path, pages, numbers):
    with gzip.GzipFile(path, "wb", compresslevel=1, mtime=0) as packed, tarfile.open(
            fileobj=packed, mode="w|", format=tarfile.PAX_FORMAT) as archive:
        for number in numbers:
            name, html = pages[number]
            add_member(archive, f"wiki/{number // 1000}/{name}_{number}.html", html)


def add_member(archive, name, data):
    info = tarfile.TarInfo(name)
    info.size = len(data)
    archive.addfile(info, io.BytesIO(data))


def warc_record(kind, uri, content_type, block):
    head = [b"WARC/1.0", b"WARC-Type: " + kind, b"WARC-Record-ID: <urn:x:%d>" % len(block),
            b"WARC-Date: 2024-01-01T00:00:00Z", b"Content-Type: " + content_type, b"Content-Length: %d" % len(block)]
    if uri:
        head.append(b"WARC-Target-URI: " + uri)
    return b"\r\n".join(head) + b"\r\n\r\n" + block + b"\r\n\r\n"


def warc(path, pages, numbers):
    """A member for each record, as crawlers write them; among the pages what else crawlers meet."""
    with open(path, "wb") as out:
        def write(record):
            out.write(gzip.compress(record, 1, mtime=0))
        write(warc_record(b"warcinfo", b"", b"application/warc-fields", b"software: made\r\n"))
        for number in numbers:
            name, html = pages[number]
            uri = f"https://en.example.org/wiki/Page_{number}".encode()
            write(warc_record(b"request", uri, b"application/http; msgtype=request", b"GET / HTTP/1.1\r\n\r\n"))
            head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n"
            if number % 3 == 0:
                body = gzip.compress(html, 1, mtime=0)
                head += b"Content-Encoding: gzip\r\n"
            else:
                body = html
            if number % 2 == 0:
                half = len(body) // 2
                body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:half], body[half:])) + b"0\r\n\r\n"
                head += b"Transfer-Encoding: chunked\r\n"
            write(warc_record(b"response", uri, b"application/http; msgtype=response", head + b"\r\n" + body))
            if number % 50 == 0:
                write(warc_record(b"revisit", uri, b"application/http; msgtype=response", head + b"\r\n"))
                write(warc_record(
                    b"response", uri, b"application/http; msgtype=response",
                    b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\x1a\n"))
                write(warc_record(
                    b"response", uri, b"application/http; msgtype=response",
                    b"HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n"))


def enterprise_line(pages, number):
    name, html = pages[number]
    return json.dumps({
        "name": f"Page {number}", "identifier": number, "date_modified": "2024-01-01T00:00:00Z",
        "version": {"identifier": number * 10}, "url": f"https://en.wikipedia.org/wiki/Page_{number}",
        "namespace": {"identifier": 0, "name": "Article"}, "in_language": {"identifier": "en", "name": "English"},
        "is_part_of": {"identifier": "enwiki"},
        "article_body": {"html": html.decode("utf-8", "replace"), "wikitext": "''x''"}}, ensure_ascii=number % 2 == 0)


def enterprise(path, pages, numbers, share=2000):
    """Lines in files in a tar, as the dumps come."""
    with gzip.GzipFile(path, "wb", compresslevel=1, mtime=0) as packed, tarfile.open(
            fileobj=packed, mode="w|", format=tarfile.GNU_FORMAT) as archive:
        for start in range(0, len(numbers), share):
            lines = "".join(enterprise_line(pages, number) + "\n" for number in numbers[start:start + share])
            add_member(archive, f"enwiki_namespace_0_{start // share}.ndjson", lines.encode())


def json_lines(numbers, pages):
    for number in numbers:
        name, html = pages[number]
        if number % 97 == 0:
            # Poison: each of these must be a failure of its own.
            yield [b"{\"title\":\"Cut off\",\"html\":\"<p>", b"[1,2]", b"{\"title\":\"No page\"}", b"nonsense",
                   b"{\"title\":\"Shop\",\"html\":\"<html><body><p>Buy!</p></body></html>\"}"][number // 97 % 5]
        elif number % 101 == 0:
            yield json.dumps({"title": "Twin", "html": pages[5][1].decode("utf-8", "replace")}).encode()
        else:
            yield json.dumps({"title": f"Page {number}", "html": html.decode("utf-8", "replace")}).encode()


def make(folder, count):
    folder.mkdir(parents=True)
    pages = Pages()
    numbers = list(range(count))
    parts = [numbers[count * start // 100:count * end // 100]
             for start, end in ((0, 15), (15, 35), (35, 60), (60, 80), (80, 90), (90, 100))]
    file_tree(folder / "a-files", pages, parts[0])
    tar(folder / "b-pages.tar.gz", pages, parts[1])
    warc(folder / "c-crawl.warc.gz", pages, parts[2])
    enterprise(folder / "d-enwiki.ndjson.tar.gz", pages, parts[3])
    with subprocess.Popen(
            ["zstd", "-q", "-1", "-o", folder / "e-records.jsonl.zst"], stdin=subprocess.PIPE) as packer:
        for line in json_lines(parts[4], pages):
            packer.stdin.write(line + b"\n")
        packer.stdin.close()
        assert packer.wait() == 0
    with bz2.open(folder / "f-records.jsonl.bz2", "wb", compresslevel=1) as out:
        for line in json_lines(parts[5], pages):
            out.write(line + b"\n")


if __name__ == "__main__":
    make(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
