"""The proof: random documents go through a real MediaWiki and the cleaner, and must come out as they were."""
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import laboratory

from . import cleantext, generator, shrinking, wikitext

RENDERINGS = [*laboratory.USUAL, "printable"]
LANGUAGES_IN_A_RUN = 60
RIGHT_TO_LEFT = ["ar", "he", "fa", "ur", "ckb", "ps", "yi", "sd", "ug-arab", "dv", "arz", "azb", "ks-arab", "lrc", "glk", "mzn", "pnb", "skr-arab"]
BATCH = 25  # documents in one call of the import


@dataclass
class Difference:
    document: object
    rendering: str
    interface: str
    expected: str
    found: str
    number: int = 0


class Worker:
    """A wiki of its own, its server, and a process of the cleaner."""

    def __init__(self, number, command):
        self.data = laboratory.SCRATCH / f"proof-{number}"
        shutil.rmtree(self.data, ignore_errors=True)
        shutil.copytree(laboratory.SCRATCH / "base", self.data)
        self.server = laboratory.Server(self.data, remembers=True)
        self.server.stop()
        self.server.start()
        self.cleaner = Cleaner(command)

    def close(self):
        self.server.stop()
        self.cleaner.close()
        shutil.rmtree(self.data, ignore_errors=True)

    def take_in(self, documents):
        laboratory.import_texts([(one.title, wikitext.write(one)) for one in documents], data=self.data)

    def check(self, document, interface, renderings=RENDERINGS):
        """The renderings that come out as something else."""
        title = document.displayed or document.title
        expected = cleantext.write(document, title.strip("'"))
        for rendering in renderings:
            page = self.server.rendering(rendering, document.title, document.language, interface)
            found = self.cleaner.clean(page, document.title)
            if found != expected:
                yield Difference(document, rendering, interface, expected, found)


class Cleaner:
    """`wikiscour stream`: one process for all pages."""

    def __init__(self, command, *options):
        self.process = subprocess.Popen([command, "stream", "--workers", "1", "--field", "page=page", "--field", "title=title", *options],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def record(self, page, title):
        self.process.stdin.write(json.dumps({"page": page.decode(), "title": title}).encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def clean(self, page, title):
        record = self.record(page, title)
        return record["text"] if "text" in record else f"error: {record['error']}\n"

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def languages_of_run(seed):
    """In rotation all that the installation has, some of them written from the right in every run."""
    names = sorted(path.stem for path in (laboratory.WIKI / "languages/i18n").glob("*.json")
                   if path.stem not in ("qqq", "exif") and (laboratory.WIKI / f"languages/i18n/{path.stem}.json").stat().st_size > 2000)
    names = [name for name in names if name not in RIGHT_TO_LEFT]
    rtl = 6
    plain = LANGUAGES_IN_A_RUN - rtl
    chosen = [names[(seed * plain + index) % len(names)] for index in range(plain)]
    turned = [RIGHT_TO_LEFT[(seed * rtl + index) % len(RIGHT_TO_LEFT)] for index in range(rtl)]
    for index, name in enumerate(turned):
        chosen.insert(index * 10, name)
    return chosen


# Their own variants would convert the text.
CONVERTED = ("zh", "gan", "sr", "kk", "ku", "iu", "shi", "tg", "uz", "crh", "tly", "ban", "sh", "en-", "wuu", "yue", "lzh", "hak", "hsn", "cdo", "nan")


def assignment(seed, number, languages):
    """The languages of the wiki and of its reader: half of the wikis are English."""
    interface = languages[number % len(languages)]
    foreign = number // len(languages) % 2 == 1 and not interface.startswith(CONVERTED)
    return (interface if foreign else "en"), interface


def run(command, count, seed, only=None, shrinks=5):
    laboratory.ready()
    languages = languages_of_run(seed)
    numbers = [only] if only is not None else list(range(count))
    workers = os.cpu_count() or 1
    chunks = [numbers[start:start + BATCH] for start in range(0, len(numbers), BATCH)]
    differences, lock = [], threading.Lock()

    def work(index):
        worker = Worker(index, command)
        try:
            while True:
                with lock:
                    if not chunks: return
                    chunk = chunks.pop(0)
                documents = []
                for number in chunk:
                    language, interface = assignment(seed, number, languages)
                    documents.append((number, generator.document(seed, number, language), interface))
                worker.take_in([document for _, document, _ in documents])
                for number, document, interface in documents:
                    for difference in worker.check(document, interface):
                        difference.number = number
                        with lock: differences.append(difference)
        finally:
            worker.close()

    started = time.time()
    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(work, range(workers)))
    seconds = time.time() - started
    report(differences, command, seed, shrinks)
    print(f"{seconds:.0f} seconds, {len(set(languages))} languages of the interface")
    print(f"proof: {len(numbers)} documents, {len(numbers) * len(RENDERINGS)} renderings, {len(differences)} differences")
    return 1 if differences else 0


def report(differences, command, seed, shrinks):
    """Shows what differs, the first ones made as small as can be."""
    seen, worker = set(), None
    for difference in sorted(differences, key=lambda one: one.number):
        if difference.number in seen: continue
        seen.add(difference.number)
        which = [one.rendering for one in differences if one.number == difference.number]
        print(f"\ndocument {difference.number} of seed {seed}, interface {difference.interface}: {', '.join(which)}")
        if len(seen) <= shrinks:
            worker = worker or Worker("small", command)
            difference = shrinking.smallest(difference, worker)
        show(difference)
    if worker: worker.close()


def show(difference):
    """As a page of Corpus/ is written."""
    print(json.dumps({"title": difference.document.title, "lab": {"language": difference.document.language,
                      "interface": difference.interface, "renderings": [difference.rendering]}}, ensure_ascii=False))
    source = wikitext.write(difference.document)
    if len(source) < 1500:
        print("--- page.wikitext\n" + source.rstrip("\n"))
        print("--- expected.txt\n" + difference.expected.rstrip("\n"))
        print("--- found\n" + difference.found.rstrip("\n"))
    else:
        expected, found = difference.expected.split("\n"), difference.found.split("\n")
        line = next((index for index, pair in enumerate(zip(expected, found)) if pair[0] != pair[1]), min(len(expected), len(found)))
        print(f"--- line {line + 1}, expected\n" + "\n".join(expected[max(0, line - 1):line + 2]))
        print("--- found\n" + "\n".join(found[max(0, line - 1):line + 2]))
