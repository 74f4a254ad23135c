"""Writes pages into containers of every kind. Pages come as (number, name, bytes); the same pages give the same bytes."""

import gzip
import io
import itertools
import json
import tarfile


def file_tree(folder, pages):
    for number, name, page in pages:
        path = folder / f"{number // 1000:03}" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page)


def opened(path):
    """A file to write, packed if its name says so; neither the time nor the name are part of it."""
    file = open(path, "wb")
    if not path.name.endswith(".gz"):
        return file
    packed = gzip.GzipFile("", "wb", compresslevel=1, fileobj=file, mtime=0)
    # So that the file is closed with it.
    packed.myfileobj = file
    return packed


def tar(path, pages):
    with opened(path) as file, tarfile.open(fileobj=file, mode="w|", format=tarfile.PAX_FORMAT) as archive:
        for number, name, page in pages:
            add_member(archive, f"wiki/{number // 1000}/{name}", page)


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


def warc(path, pages):
    """A member for each record, as crawlers write them; among the pages what else crawlers meet."""
    with open(path, "wb") as out:
        def write(record):
            out.write(gzip.compress(record, 1, mtime=0))
        write(warc_record(b"warcinfo", b"", b"application/warc-fields", b"software: made\r\n"))
        for number, _, html in pages:
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


def enterprise_line(number, html):
    return json.dumps({
        "name": f"Page {number}", "identifier": number, "date_modified": "2024-01-01T00:00:00Z",
        "version": {"identifier": number * 10}, "url": f"https://en.wikipedia.org/wiki/Page_{number}",
        "namespace": {"identifier": 0, "name": "Article"}, "in_language": {"identifier": "en", "name": "English"},
        "is_part_of": {"identifier": "enwiki"},
        "article_body": {"html": html.decode("utf-8", "replace"), "wikitext": "''x''"}}, ensure_ascii=number % 2 == 0)


def enterprise(path, pages, share=2000):
    """Lines in files in a tar, as the dumps come."""
    pages = iter(pages)
    with opened(path) as file, tarfile.open(fileobj=file, mode="w|", format=tarfile.GNU_FORMAT) as archive:
        for part in itertools.count():
            lines = "".join(enterprise_line(number, page) + "\n" for number, _, page in itertools.islice(pages, share))
            if not lines:
                break
            add_member(archive, f"enwiki_namespace_0_{part}.ndjson", lines.encode())


def record(number, page):
    return json.dumps({"title": f"Page {number}", "html": page.decode("utf-8", "replace")}).encode()


def json_lines(path, pages):
    with opened(path) as file:
        for number, _, page in pages:
            file.write(record(number, page) + b"\n")


# By what the name ends with, the first that fits.
WRITERS = [(".ndjson.tar.gz", enterprise), (".tar.gz", tar), (".tar", tar), (".warc.gz", warc), (".jsonl.gz", json_lines),
           (".jsonl", json_lines)]


def write(output, pages):
    """Writes pages to a container that the name tells, or to a folder. Returns how many there were."""
    count = 0

    def counted():
        nonlocal count
        for page in pages:
            count += 1
            yield page
    writer = next((writer for suffix, writer in WRITERS if output.name.endswith(suffix)), file_tree)
    writer(output, counted())
    return count
