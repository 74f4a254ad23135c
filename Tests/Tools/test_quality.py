"""What the comparison with other programs counts."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Benchmarks/Peers"))
from quality import Quality  # noqa: E402

PAGE = b"""<body><h1>Ostra</h1><table class="infobox"><tr><th>Mayor</th><td>Ann Tell</td></tr></table>
<p>Ostra is a town on the river.<sup class="reference">[1]</sup><sup class="reference">[2]</sup></p>
<h2>History<span class="mw-editsection">[<a>edit</a>]</span></h2><ul><li>The bridge was built by Renn</li><li>Salt</li></ul>
<table class="wikitable"><tr><td>Heron</td><td>1871</td></tr></table>
<div class="navbox"><ul><li><a>Towns of Velm</a></li><li><a>Ostra</a></li></ul></div></body>"""
DOCUMENT = """= Ostra =

Infobox
- Mayor: Ann Tell

Ostra is a town on the river.

== History ==
- The bridge was built by Renn
- Salt

Heron | 1871
"""


class QualityTests(unittest.TestCase):
    def shares(self, output):
        quality = Quality()
        quality.add(PAGE, DOCUMENT, output)
        return {name: str(share) for name, share in quality.shares.items()}

    def test_the_document_itself_is_perfect(self):
        shares = self.shares(DOCUMENT)
        for name in ("citation marks left", "edit markers left", "navboxes left", "other words"):
            self.assertEqual(shares[name], "0 %", name)
        for name in ("infoboxes kept", "lists kept", "tables kept", "words kept"):
            self.assertEqual(shares[name], "100 %", name)

    def test_nothing_is_nothing(self):
        shares = self.shares("")
        self.assertEqual(shares["words kept"], "0 %")
        self.assertEqual(shares["lists kept"], "0 %")
        self.assertEqual(shares["citation marks left"], "0 %")

    def test_layout_makes_no_difference(self):
        text = DOCUMENT.replace("- ", "  * ").replace(" | ", "\n\t")
        self.assertEqual(self.shares(text)["lists kept"], "100 %")
        self.assertEqual(self.shares(text)["tables kept"], "100 %")

    def test_what_is_left_is_counted(self):
        shares = self.shares(DOCUMENT.replace("river.", "river. [ 1 ]") + "History [edit]\nTowns of Velm\n")
        self.assertEqual(shares["citation marks left"], "50 %")
        self.assertEqual(shares["edit markers left"], "100 %")
        # The other link stands in the text as well, so that it tells nothing.
        self.assertEqual(shares["navboxes left"], "100 %")

    def test_what_is_gone_is_counted(self):
        shares = self.shares(DOCUMENT.replace("- The bridge was built by Renn\n", "").replace("Ann Tell", ""))
        self.assertEqual(shares["lists kept"], "50 %")
        self.assertEqual(shares["infoboxes kept"], "0 %")


if __name__ == "__main__":
    unittest.main()
