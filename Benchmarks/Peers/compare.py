"""Compares WikiScour with other programs that take the text out of pages: speed, memory, and what they make of pages.

usage: compare.py PYTHON PEER CORPUS PAGES [--passes N] [--count N] [--save FOLDER]

PYTHON has the peers installed, PEER is WikiScour and libxml2's bare parse, CORPUS is the repository's Corpus/, whose pages say what must be in
their documents, PAGES a folder of pages to measure the speed with.

All run at once, each in a process of its own, and get one page after the other in turn: whatever else the machine does slows all
alike. Time is that of the processor; of several passes the least of a page counts. Speed is told beside libxml2's SAX parse with empty callbacks.
"""

import argparse
import json
import pathlib
import subprocess
import sys

from quality import KEPT, LEFT, OTHER, Quality

HERE = pathlib.Path(__file__).resolve().parent

# The name in the table, how to start it, and whether it reads Parsoid's HTML only.
PEERS = [
    ("libxml2, bare SAX parse", ["parse"], False),
    ("**WikiScour**", ["clean"], False),
    ("resiliparse, main content", "resiliparse_main_content", False),
    ("resiliparse, selectors for MediaWiki", "resiliparse_selectors", False),
    ("selectolax (lexbor), text", "selectolax", False),
    ("lxml, `text_content`", "lxml", False),
    ("inscriptis", "inscriptis", False),
    ("jusText", "justext", False),
    ("trafilatura, `fast`", "trafilatura", False),
    ("mwparserfromhtml (Parsoid HTML)", "mwparserfromhtml", True),
]


class Peer:
    def __init__(self, name, start, reads_parsoid, python, program):
        self.name = name
        self.reads_parsoid = reads_parsoid
        self.is_extractor = start != ["parse"]
        command = [program, *start] if isinstance(start, list) else [python, str(HERE / "peer.py"), start]
        # What peers complain of is no part of the comparison.
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        if self.process.stdout.readline() != "ready\n":
            sys.exit(f"compare: {name} does not start")
        self.idle = self.peak()
        self.times = {}
        self.failed = set()
        self.quality = Quality()

    def run(self, path):
        """The text of a page, or None where it failed; notes the time."""
        self.process.stdin.write(f"{path}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit(f"compare: {self.name} died of {path}")
        spent, text = answer.split(" ", 1)
        if int(spent) < 0:
            self.failed.add(path)
            return None
        self.times[path] = min(int(spent), self.times.get(path, int(spent)))
        return json.loads(text)

    def peak(self):
        """The most memory it has had, in MB; None where the system does not tell."""
        try:
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return None
        return int(status.split("VmHWM:")[1].split()[0]) / 1000

    def speed(self, base):
        """How many times as fast as another on the pages that it could read."""
        paths = self.times.keys() - self.failed
        spent = sum(self.times[path] for path in paths)
        return sum(base.times[path] for path in paths) / spent if spent else None


def is_parsoid(page):
    return b"data-mw-section-id" in page


def is_article(folder):
    """Whether a page of Corpus/ is what extractors are made for, and no form, history or search."""
    facts = folder / "expected.json"
    kind = json.loads(facts.read_text()).get("kind", "article") if facts.exists() else "article"
    return kind in ("article", "list", "disambiguation")


def collect(folder, number):
    """Full pages, evenly spread over the folder, and Parsoid's."""
    pages, parsoid = [], []
    for path in sorted(folder.rglob("*.html")):
        content = path.read_bytes()
        if is_parsoid(content):
            parsoid.append(path)
        elif b"<body" in content and b"MediaWiki" in content and len(content) > 10_000:
            pages.append(path)

    def sample(paths, number):
        return paths if len(paths) <= number else [paths[index * len(paths) // number] for index in range(number)]
    return sample(pages, number), sample(parsoid, max(1, number // 4))


def measure(peers, pages, parsoid, passes):
    for _ in range(passes):
        for path in pages + parsoid:
            for peer in peers:
                if peer.reads_parsoid and path not in parsoid:
                    continue
                peer.run(path)
                # Once more with warm caches, as in a run over many pages; the slow have warmed their own.
                for _ in range(3):
                    if path not in peer.failed and peer.times[path] < 20_000_000:
                        peer.run(path)
        print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def judge(peers, corpus, save):
    """Lets all make documents of the pages that say what must be in them; of each the same rendering."""
    count = 0
    for folder in sorted(corpus.iterdir()):
        expected = folder / "expected.txt"
        skin = next((folder / f"{name}.html" for name in ("vector-legacy", "vector-2022")
                     if (folder / f"{name}.html").exists()), None)
        if skin is None or not expected.exists() or not is_article(folder):
            continue
        count += 1
        for peer in peers:
            path = folder / "parsoid.html" if peer.reads_parsoid else skin
            if not peer.is_extractor or not path.exists():
                continue
            times = dict(peer.times)
            text = peer.run(path)
            peer.times = times
            peer.quality.add(path.read_bytes(), expected.read_text(), text or "")
            if save:
                target = save / peer.name.strip("*").replace(" ", "_") / f"{folder.name}.txt"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text or "")
    return count


def table(peers):
    base = peers[0]
    columns = [*LEFT, *KEPT, OTHER]
    rows = [["", "speed", "memory", *columns]]
    for peer in peers:
        speed, peak = peer.speed(base), peer.peak()
        rows.append([
            peer.name, "-" if speed is None else f"{speed:.2f}",
            "-" if peak is None else f"{peak:.0f} MB ({peer.idle:.0f})",
            *(str(peer.quality.shares[column]) if peer.is_extractor else "" for column in columns)])
    rows.insert(1, ["---"] + ["---:"] * (len(rows[0]) - 1))
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def main():
    parser = argparse.ArgumentParser()
    for name in ("python", "program"):
        parser.add_argument(name)
    for name in ("corpus", "pages"):
        parser.add_argument(name, type=pathlib.Path)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--save", type=pathlib.Path)
    options = parser.parse_args()
    peers = [Peer(*peer, options.python, options.program) for peer in PEERS]
    pages, parsoid = collect(options.pages, options.count)
    if not pages:
        sys.exit(f"compare: there are no pages in {options.pages}")
    size = sum(path.stat().st_size for path in pages)
    measure(peers, pages, parsoid, options.passes)
    count = judge(peers, options.corpus, options.save)
    print(f"Speed: {len(pages)} full pages ({size / 1e6:.1f} MB) and {len(parsoid)} of Parsoid's, least of {options.passes} passes. "
          f"Memory: the most (at the start). The rest: {count} pages of Corpus/.\n")
    print(table(peers))
    for peer in peers:
        if peer.failed:
            print(f"\n{peer.name} failed on {len(peer.failed)} pages, such as {sorted(peer.failed)[0].name}")


if __name__ == "__main__":
    main()
