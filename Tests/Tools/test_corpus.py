"""The pages that `make corpus` makes are what it says, and always the same."""

import gzip
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tools/corpus"))
from anatomy import REGIONS, kind, take_apart  # noqa: E402
from flatten import flatten  # noqa: E402
from pages import HTML_KINDS, Pages  # noqa: E402


class PagesTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pages = Pages(seed=3)

    def test_same_seed_same_bytes(self):
        again, other = Pages(seed=3), Pages(seed=4)
        for number in (0, 7, 40):
            self.assertEqual(self.pages[number], again[number])
            self.assertNotEqual(self.pages[number][1], other[number][1])

    def test_no_two_are_equal(self):
        self.assertEqual(len({self.pages[number][1] for number in range(60)}), 60)

    def test_kinds_are_as_named(self):
        for wanted in HTML_KINDS:
            name, page = Pages(kinds=[wanted])[5]
            self.assertTrue(name.startswith(wanted))
            self.assertEqual(kind(page), wanted)
        name, page = Pages(kinds=["scrape"])[5]
        self.assertTrue(name.endswith(".txt"))
        self.assertNotIn(b"</", page)

    def test_pages_have_the_measures_of_real_ones(self):
        """Together; a single page differs by a piece or two."""
        pages = Pages(seed=3, kinds=HTML_KINDS)
        made = dict.fromkeys(REGIONS, 0)
        for number in range(150):
            for region, size in take_apart(pages[number][1]).sizes.items():
                made[region] += size
        real = {region: sum(row[region] for row in pages.measures) for region in REGIONS}
        for region in REGIONS:
            share, wanted = (sizes[region] / sum(sizes.values()) for sizes in (made, real))
            # 150 of 730 pages, a few of which are a tenth of all bytes.
            self.assertLess(abs(share - wanted), 0.02 + wanted / 2, region)

    def test_largest_is_heeded(self):
        pages = Pages(largest=10_000, kinds=["fragment"])
        self.assertLess(max(len(pages[number][1]) for number in range(50)), 20_000)


class AnatomyTests(unittest.TestCase):
    PAGE = (b'<html><head><title>T</title></head><body class="skin-vector"><div id="top">x</div><div class="mw-parser-output">'
            b'<p>One<sup class="reference">[1]</sup></p><div><table class="infobox"><tr><td>k</td></tr></table></div>'
            b'<ul><li>a</li></ul><div class="navbox"><ul><li>n</li></ul></div></div><script>s</script></body></html>')

    def test_pieces_are_the_outermost_with_a_region(self):
        page = take_apart(self.PAGE)
        self.assertEqual([region for region, _, _ in page.pieces], ["p", "box", "list", "nav"])
        _, start, end = page.pieces[1]
        self.assertEqual(self.PAGE[start:end], b'<table class="infobox"><tr><td>k</td></tr></table>')
        self.assertEqual(sum(page.sizes.values()), len(self.PAGE))
        self.assertEqual(page.citations, 1)

    def test_kinds(self):
        self.assertEqual(kind(self.PAGE), "vector-legacy")
        self.assertEqual(kind(b"<div>x</div>"), "fragment")


class FlattenTests(unittest.TestCase):
    PAGE = b"<body><script>s()</script><h1>A &lt;b&gt;</h1>\n<p>One <i>two</i>\n  three</p></body>"

    def test_styles(self):
        self.assertEqual(flatten(self.PAGE, "lines"), b"A <b>\nOne\ntwo\nthree\n")
        self.assertEqual(flatten(self.PAGE, "source"), b"A <b>\nOne two\n  three\n")
        self.assertEqual(flatten(self.PAGE, "one-line"), b"A <b> One two three\n")


class MakeCorpusTests(unittest.TestCase):
    def run_tool(self, *arguments):
        return subprocess.run([ROOT / "Tools/make-corpus", *arguments], capture_output=True, text=True)

    def test_folder_and_container_hold_the_same(self):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            for output in ("pages", "pages.jsonl.gz"):
                self.assertEqual(self.run_tool("500KB", folder / output, "--seed", "5").returncode, 0)
            files = [path.read_text() for path in (folder / "pages").rglob("*") if path.is_file()]
            lines = gzip.decompress((folder / "pages.jsonl.gz").read_bytes()).splitlines()
            self.assertEqual(sorted(json.loads(line)["html"] for line in lines), sorted(files))
            self.assertGreaterEqual(sum(len(text.encode()) for text in files), 500_000)
            self.assertNotEqual(self.run_tool("500KB", folder / "pages").returncode, 0)

    def test_wrong_usage(self):
        for arguments in (["much", "x"], ["1MB", "x", "--kinds", "nonsense"]):
            result = self.run_tool(*arguments)
            self.assertEqual(result.returncode, 2)
            self.assertIn("there", result.stderr) if "--kinds" in arguments else self.assertIn("no size", result.stderr)


if __name__ == "__main__":
    unittest.main()
