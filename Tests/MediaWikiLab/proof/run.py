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

from . import cleantext, coverage, destroyed, flattened, generator, kinds, shrinking, tellable, wikitext

RENDERINGS = [*laboratory.USUAL, "printable"]
WORKERS = os.cpu_count() or 1
LANGUAGES_IN_A_RUN = 60
SHRUNK = 5  # of the documents that differ, so many are made small; the others are only shown
RIGHT_TO_LEFT = ["ar", "he", "fa", "ur", "ckb", "ps", "yi", "sd", "ug-arab", "dv", "arz", "azb", "ks-arab", "lrc", "glk", "mzn", "pnb", "skr-arab"]
FLATTENED_SHOWN = 20  # of the lines that are missing, and of those that are more
BATCH = 25  # documents in one call of the import
FLATTENED_EVERY = 5  # beside so many documents comes one that is flattened


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
        self.scrape_cleaner = Cleaner(command, "--input", "scrape", "--infobox-keys", "displayed")

    def close(self):
        self.server.stop()
        self.cleaner.close()
        self.scrape_cleaner.close()
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

    def measure_flattened(self, number, document, interface, figure):
        """The scrape path is not exact yet: a figure, and no difference."""
        page = self.server.rendering("vector-legacy", document.title, document.language, interface)
        found = self.scrape_cleaner.clean(flattened.flatten(page).encode(), document.title)
        figure.add(number, destroyed.left(document, document.title), destroyed.found(found))


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
    names = sorted(path.stem for path in (laboratory.WIKI / "languages/i18n").glob("*.json") if path.stem not in ("qqq", "exif"))
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


def run(command, count, seed, only=None):
    laboratory.ready()
    started = time.time()
    languages = languages_of_run(seed)
    numbers = [only] if only is not None else list(range(count))
    tasks = [numbers[start:start + BATCH] for start in range(0, len(numbers), BATCH)]
    looks = [] if only is not None else list(kinds.looks(list(kinds.pages()), languages))
    differences, wrong_kinds, figure, kind_figure, lock = [], [], flattened.Figure(), kinds.Figure(), threading.Lock()

    def work(index):
        worker = Worker(index, command)
        try:
            while chunk := taken():
                assigned = [(number, *assignment(seed, number, languages)) for number in chunk]
                documents = [(number, generator.document(seed, number, language), interface)
                             for number, language, interface in assigned]
                flat = [(number, tellable.document(seed, number, language), interface)
                        for number, language, interface in assigned if number % FLATTENED_EVERY == 0]
                worker.take_in([document for _, document, _ in documents + flat])
                for number, document, interface in documents:
                    for difference in worker.check(document, interface):
                        difference.number = number
                        with lock: differences.append(difference)
                for number, document, interface in flat:
                    worker.measure_flattened(number, document, interface, figure)
                print(f"documents {chunk[0]} to {chunk[-1]}, {time.time() - started:.0f} seconds", flush=True)
            kinds.take_in(list(kinds.pages()), worker.data)
            for look in looks[index::WORKERS]:
                wrong = kinds.check(*look, worker.server, worker.cleaner, worker.scrape_cleaner, kind_figure)
                if wrong:
                    with lock: wrong_kinds.append(wrong)
        finally:
            worker.close()

    def taken():
        with lock:
            return tasks.pop(0) if tasks else None

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(work, range(WORKERS)))
    seconds = time.time() - started
    report(differences, command, seed)
    for wrong in wrong_kinds[:SHRUNK]:
        print(wrong)
    for sign, lines in (("-", figure.missing), ("+", figure.more)):
        for number, line in lines[:FLATTENED_SHOWN]: print(f"flattened {number}: {sign} {line[:160]}")
    print(figure)
    gaps = coverage.gaps()
    print(f"format: {len(coverage.RULES) - len(gaps)} of {len(coverage.RULES)} rules came into play, {len(coverage.ELSEWHERE)} more in Corpus/"
          + (f"; not {', '.join(gaps)}" if gaps else ""))
    for name, language, skin, kind in kind_figure.wrong[:FLATTENED_SHOWN]: print(f"flattened {name}, interface {language}, {skin}: {kind}")
    print(kind_figure)
    print(f"page kinds: {len(looks)} looks at pages that are no articles, {len(wrong_kinds)} wrong")
    print(f"{seconds:.0f} seconds, {len(set(languages))} languages of the interface: {' '.join(languages)}")
    found = len(differences) + len(wrong_kinds)
    print(f"proof: {len(numbers)} documents, {len(numbers) * len(RENDERINGS) + len(looks)} renderings, {found} differences")
    return 1 if found else 0


def report(differences, command, seed):
    """Shows what differs, the first ones made as small as can be."""
    documents = {}
    for difference in sorted(differences, key=lambda one: one.number):
        documents.setdefault(difference.number, []).append(difference)
    for number, found in documents.items():
        print(f"document {number} of seed {seed}, interface {found[0].interface}: {', '.join(one.rendering for one in found)}", flush=True)
    if not documents:
        return
    worker = Worker("small", command)
    for number, found in list(documents.items())[:SHRUNK]:
        print(f"\ndocument {number}, made small")
        show(shrinking.smallest(found[0], worker))
    for number, found in list(documents.items())[SHRUNK:]:
        print(f"\ndocument {number}")
        show(found[0])
    worker.close()


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
