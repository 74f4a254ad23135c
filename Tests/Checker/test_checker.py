#!/usr/bin/env python3
"""The checker checked: every kind of finding really fires, and a right output fires none."""

import contextlib
import io
import json
import os
import tempfile
import unittest

import check_pages
import format_rules
import section_names
from record import classify
from wording import words

HTML = """<!DOCTYPE html><html><head><title>Lake Norra - Fen Wiki</title><meta charset="utf-8">
<script>mw.config.set({"wgAction":"view"});</script></head><body class="mediawiki ns-0">
<div id="mw-navigation"><ul><li>Random harbour page</li></ul></div>
<div id="content"><h1 id="firstHeading">Lake Norra</h1><div id="bodyContent">
<div id="siteSub">From Fen Wiki, the wet encyclopedia</div><a class="mw-jump-link" href="#c">Jump to the water</a>
<div id="mw-content-text"><div class="mw-parser-output">
<div class="hatnote">This page is about the lake. For the ferry, see Norra (ferry).</div>
<table class="infobox"><tr><th colspan="2">Lake Norra</th></tr><tr><th>Area</th><td>12 km<sup>2</sup></td></tr></table>
<p><b>L</b>ake Norra is cold.<sup class="reference">[1]</sup> It freezes in winter<sup class="reference">[2]</sup>, says
<i>Gazetteer</i>. Its depth is <span class="mwe-math-element"><span style="display: none;"><math alttext="x">
<mi>d</mi><semantics><annotation encoding="application/x-tex">{\\displaystyle d^{2}}</annotation></semantics></math>
</span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle d^{2}}"></span> metres.
<span style="display:none">sortnorra</span></p>
<div id="toc" class="toc"><ul><li><span class="tocnumber">1</span> <span class="toctext">Wide shores</span></li></ul></div>
<h2><span class="mw-headline">Shores</span><span class="mw-editsection">[<a>edit</a>]</span></h2>
<dl><dd><i>Main page: <a href="/Shore">Shore</a></i></dd></dl>
<ul><li>North shore<ul><li>A beach</li></ul></li><li>South shore</li></ul>
<table class="wikitable"><tr><th>Year</th><th>Ice days</th></tr><tr><td>1990</td><td>44</td></tr>
<tr><td>1991</td><td>44</td></tr></table>
<p>1. Swimmers should mind the x<sub>i,2</sub> buoys.</p>
<h2><span class="mw-headline">References</span></h2>
<ol class="references"><li>Gazetteer of cold lakes, second edition, page forty.</li></ol>
<div class="navbox"><ul><li>Lake Sodra</li></ul></div>
</div></div><div class="printfooter">Retrieved from the water</div><div id="catlinks">Category: Lakes</div></div></div>
<div id="footer">Footer words about privacy</div></body></html>"""

TEXT = """= Lake Norra =

Infobox
- Title: Lake Norra
- Area: 12 km²

Lake Norra is cold. It freezes in winter, says Gazetteer. Its depth is $d^{2}$ metres.

== Shores ==
- North shore
  - A beach
- South shore

Year | Ice days
1990 | 44
1991 | 44

1. Swimmers should mind the x_(i,2) buoys.
"""

ACCOUNT = [
    "This page is about the lake. For the ferry, see Norra (ferry).", "[1]", "[2]", "1 Wide shores", "[edit]",
    "Main page: Shore", "References", "Gazetteer of cold lakes, second edition, page forty.", "Lake Sodra",
]


def record(text=TEXT, account=ACCOUNT, **fields):
    base = {
        "title": "Lake Norra",
        "kind": "article",
        "text": text,
        "infoboxes": [
            {"title": "Lake Norra", "entries": [{"key": "Title", "value": "Lake Norra"}, {"key": "Area", "value": "12 km²"}]}
        ],
        "sections": [{"level": 2, "heading": "Shores"}],
        "account": [{"kind": "x", "rule": "x", "offset": 0, "text": removed} for removed in account],
        "input": {"form": "html", "skin": "monobook"},
    }
    base.update(fields)
    return base


def found(fields, html=HTML):
    return {(finding.family, finding.kind) for finding in check_pages.check_page(html.encode(), fields)}


class RightOutput(unittest.TestCase):
    def test_nothing_is_found(self):
        self.assertEqual(check_pages.check_page(HTML.encode(), record()), [])

    def test_old_markup_without_ids(self):
        html = """<html><body><h1 class="firstHeading">Reed</h1><div id="bodyContent"><p>Reed grows<a class="x">s</a>.</p>
        <div class="editsection">[edit]</div><h2>Use</h2><p>Roofs.</p></div></body></html>"""
        text = "= Reed =\n\nReed growss.\n\n== Use ==\nRoofs.\n"
        fields = {"title": "Reed", "text": text, "account": [{"text": "[edit]"}], "sections": [{"level": 2, "heading": "Use"}]}
        self.assertEqual(check_pages.check_page(html.encode(), fields), [])

    def test_word_that_grew_together_behind_a_mark(self):
        html = HTML.replace("A beach", 'A stony<sup class="reference">[3]</sup>beach')
        fields = record(TEXT.replace("A beach", "A stonybeach"), ACCOUNT + ["[3]"])
        self.assertEqual(found(fields, html), set())

    def test_reading_above_a_character(self):
        html = HTML.replace("A beach", "<ruby>東<rp>(</rp><rt>ひがし</rt><rp>)</rp></ruby>")
        self.assertEqual(found(record(TEXT.replace("A beach", "東(ひがし)")), html), set())

    def test_spanned_cell_is_repeated(self):
        html = HTML.replace("<td>1991</td><td>44</td>", "<td>1991</td>").replace(
            "<td>1990</td><td>44</td>", '<td>1990</td><td rowspan="2">44</td>'
        )
        self.assertEqual(found(record(), html), set())

    def test_what_the_software_shows_may_go_to_the_account(self):
        html = HTML.replace('"wgAction":"view"', '"wgAction":"history"')
        fields = {"title": "Lake Norra", "text": "= Lake Norra =\n", "account": [{"text": TEXT}, *record()["account"]]}
        self.assertEqual(found(fields, html), set())

    def test_box_without_a_class(self):
        rows = "".join(f"<tr><th>Label{n}</th><td>value{n}</td></tr>" for n in range(4))
        box = f'<table style="float: right"><tr><th colspan="2">Wares</th></tr>{rows}</table><p><b>L</b>ake'
        entries = "".join(f"- Label{n}: value{n}\n" for n in range(4))
        text = TEXT.replace("\nLake Norra is", f"\nInfobox\n- Title: Lake Norra\n{entries}\nLake Norra is")
        boxes = record()["infoboxes"] + [{"title": "", "entries": []}]
        fields = record(text, ACCOUNT + ["Wares"], infoboxes=boxes)
        self.assertEqual(found(fields, HTML.replace("<p><b>L</b>ake", box)), set())


class Missing(unittest.TestCase):
    def lose(self, old, new="", **options):
        self.assertIn(old, TEXT)
        return found(record(TEXT.replace(old, new), **options))

    def test_words_that_are_nowhere(self):
        self.assertIn(("missing", "lost"), self.lose("It freezes in winter, ", "It "))

    def test_account_that_keeps_silent(self):
        self.assertEqual(found(record(account=ACCOUNT[:-1])), {("missing", "lost")})

    def test_formula(self):
        self.assertIn(("missing", "lost"), self.lose("$d^{2}$ "))

    def test_paragraph_in_the_account_only(self):
        line = "1. Swimmers should mind the x_(i,2) buoys."
        self.assertEqual(self.lose("\n" + line + "\n", account=ACCOUNT + [line]), {("missing", "paragraph")})

    def test_item_in_the_account_only(self):
        self.assertEqual(self.lose("  - A beach\n", account=ACCOUNT + ["A beach"]), {("missing", "item")})

    def test_cell_in_the_account_only(self):
        self.assertEqual(self.lose("1991 | 44\n", account=ACCOUNT + ["1991 44"]), {("missing", "cell")})

    def test_cell_of_a_table_without_a_class(self):
        html = HTML.replace('<table class="wikitable">', "<table>")
        fields = record(TEXT.replace("1991 | 44\n", ""), ACCOUNT + ["1991 44"])
        self.assertEqual(found(fields, html), {("missing", "cell")})

    def test_code(self):
        html = HTML.replace("<p>1. Swimmers", "<pre>let buoys = many</pre><p>1. Swimmers")
        text = TEXT.replace("1. Swimmers", "    let buoys = many\n\n1. Swimmers")
        self.assertEqual(found(record(text), html), set())
        self.assertEqual(found(record(account=ACCOUNT + ["let buoys = many"]), html), {("missing", "code")})

    def test_text_in_a_plain_div(self):
        html = HTML.replace("<p>1. Swimmers", "<div>Nobody drowned here.</div><p>1. Swimmers")
        self.assertEqual(found(record(account=ACCOUNT + ["Nobody drowned here."]), html), {("missing", "loose")})

    def test_infobox_value(self):
        html = HTML.replace("12 km<sup>2</sup>", "12 km<sup>2</sup>, 14 km<sup>2</sup> in spring")
        self.assertEqual(found(record(), html), {("missing", "lost in infobox")})

    def test_repeated_cell(self):
        html = HTML.replace("<td>44</td>", "<td>forty days</td>")
        fields = record(TEXT.replace("1990 | 44", "1990 | forty days").replace("1991 | 44", "1991"), ACCOUNT + ["forty days"])
        self.assertEqual(found(fields, html), {("missing", "cell again")})

    def test_paragraph_out_of_order(self):
        self.assertIn(("missing", "paragraph"), self.lose("Lake Norra is cold.", "cold is Lake Norra."))

    def test_prose_under_a_name_of_references(self):
        html = HTML.replace("<h2><span class=\"mw-headline\">References", "<h2><span>Sources</span></h2><p>The springs "
                            "rise in the fen to the east.</p><h2><span class=\"mw-headline\">References")
        fields = record(account=ACCOUNT + ["Sources", "The springs rise in the fen to the east."])
        self.assertEqual(found(fields, html), {("missing", "paragraph")})

    def test_no_record(self):
        self.assertEqual(found(None), {("missing", "no record")})
        self.assertEqual(found(None, "<html><body><p>A page of something else.</p></body></html>"), set())


class Invented(unittest.TestCase):
    def test_word_from_nowhere(self):
        self.assertIn(("format", "invented"), found(record(TEXT.replace("is cold", "is zzyzx cold"))))

    def test_word_from_nowhere_in_a_box(self):
        text = TEXT.replace("- Area: 12 km²", "- Area: 12 km² zzyzx")
        self.assertIn(("format", "invented"), found(record(text)))

    def test_sentence_twice(self):
        text = TEXT.replace("Its depth", "It freezes in winter, says Gazetteer. Its depth")
        self.assertIn(("format", "twice"), found(record(TEXT + "\nLake Norra is cold. It freezes in winter, says Gazetteer.\n")))
        self.assertNotIn(("format", "invented"), found(record(text)))

    def test_hidden_word(self):
        self.assertIn(("leak", "hidden"), found(record(TEXT.replace("metres.", "metres. sortnorra"))))


class Leaks(unittest.TestCase):
    def leak(self, line, html=HTML):
        return found(record(TEXT + "\n" + line + "\n"), html)

    def test_lines_of_chrome(self):
        for kind, line in (
            ("navbox", "- Lake Sodra"),
            ("toc", "1 Wide shores"),
            ("hatnote", "This page is about the lake. For the ferry, see Norra (ferry)."),
            ("menu", "Random harbour page"),
            ("header", "From Fen Wiki, the wet encyclopedia"),
            ("jump-link", "Jump to the water"),
            ("footer", "Retrieved from the water"),
            ("category-line", "Category: Lakes"),
            ("references", "- Gazetteer of cold lakes, second edition, page forty."),
        ):
            with self.subTest(kind):
                self.assertIn(("leak", kind), self.leak(line))

    def test_long_string_inside_a_line(self):
        text = TEXT.replace("Its depth", "Gazetteer of cold lakes, second edition, page forty. Its depth")
        self.assertIn(("leak", "references"), found(record(text)))

    def test_lines_run_together(self):
        html = HTML.replace("<li>Lake Sodra</li>", "<li>Lake Sodra</li><li>Lake Vestra</li>")
        fields = record(TEXT + "\nLake Sodra, Lake Vestra\n", ACCOUNT + ["Lake Vestra"])
        self.assertEqual(found(fields, html), {("leak", "navbox")})

    def test_what_the_body_says_too_is_no_leak(self):
        html = HTML.replace("Lake Sodra", "South shore")
        self.assertEqual(found(record(account=ACCOUNT + ["South shore"]), html), set())

    def test_edit_marker(self):
        for marker in ("[edit]", "[ edit | edit source ]", "[Bearbeiten | Quelltext bearbeiten]"):
            with self.subTest(marker):
                self.assertIn(("leak", "edit-link"), self.leak("Shores" + marker))
        self.assertIn(("leak", "heading"), found(record(TEXT.replace("== Shores ==", "== Shores[edit] =="))))

    def test_edit_marker_without_brackets(self):
        self.assertIn(("leak", "heading"), found(record(TEXT.replace("== Shores ==", "== Shores Edit =="))))

    def test_citation_mark(self):
        self.assertIn(("leak", "citation"), found(record(TEXT.replace("is cold.", "is cold.[1]"))))
        self.assertIn(("leak", "citation"), found(record(TEXT.replace("in winter,", "in winter[2],"))))

    def test_index_in_brackets_that_the_author_wrote(self):
        html = HTML.replace("North shore", "Take a[1] north")
        self.assertEqual(found(record(TEXT.replace("North shore", "Take a[1] north")), html), set())

    def test_forms_of_chrome(self):
        for kind, line in (
            ("style", ".hlist li{display:inline;margin:0}"),
            ("style class", "a .mw-parser-output b"),
            ("script", "(window.RLQ=window.RLQ||[]).push(function(){"),
            ("tag", 'the <span class="x">lake</span>'),
            ("entity", "ice &amp; snow"),
            ("formula", "so ${\\displaystyle d^{2}}$"),
        ):
            with self.subTest(kind):
                self.assertIn(("leak", kind), self.leak(line))

    def test_forms_that_the_author_wrote(self):
        html = HTML.replace("North shore", "Write &lt;br&gt; and &amp;amp; there")
        self.assertEqual(found(record(TEXT.replace("North shore", "Write <br> and &amp; there")), html), set())


class Format(unittest.TestCase):
    def kinds(self, text):
        return {finding.kind for finding in format_rules.validate(text, classify(text))}

    def test_right(self):
        for text in (
            "= T =\n",
            TEXT,
            "= T =\n\n    let a  = 1\n\n    \tb\n\n== A ==\n\n=== B ===\n- x\n  1. y\n    - z\n\nverse\n",
            "= T =\n\n-5 degrees\n\n- 5 degrees\n",
        ):
            with self.subTest(text):
                self.assertEqual(self.kinds(text), set())

    def test_wrong(self):
        for kind, text in (
            ("end", "= T =\n\nno line feed"),
            ("end", "= T =\n\ntwo line feeds\n\n"),
            ("two blank lines", "= T =\n\na\n\n\nb\n"),
            ("trailing space", "= T =\n\na \n"),
            ("doubled space", "= T =\n\na  b\n"),
            ("leading space", "= T =\n\n a\n"),
            ("forbidden character", "= T =\n\na\tb\n"),
            ("forbidden character", "= T =\n\na\u00adb\n"),
            ("forbidden character", "= T =\n\na\u200eb\n"),
            ("forbidden character", "= T =\n\na\x07b\n"),
            ("space that is none", "= T =\n\na\u00a0b\n"),
            ("nfc", "= T =\n\ne\u0301\n"),
            ("title", "T\n\na\n"),
            ("title", "= T =\na\n"),
            ("empty heading", "= T =\n\n== A ==\n"),
            ("empty heading", "= T =\n\n== A ==\n\n== B ==\nx\n"),
            ("heading", "= T =\n\n== A ==\n\nx\n"),
            ("list indent", "= T =\n\n- a\n    - b\n"),
            ("list indent", "= T =\n\n  - a\n"),
            ("list indent", "= T =\n\n- a\n - b\n"),
            ("list", "= T =\n\n- a\n-\n"),
            ("list", "= T =\n\n- a\nb\n"),
            ("infobox", "= T =\n\nInfobox\n- Title: T\n- Area\n"),
            ("infobox", "= T =\n\nInfobox\n- Title: T\n"),
            ("infobox", "= T =\n\nInfobox\n- Area: 1\n- Title: T\n"),
            ("infobox", "= T =\n\nInfobox\n- Title: T\n- Area: 1\n- Partof: x\n"),
            ("infobox key", "= T =\n\nInfobox\n- Title: T\n- area: 1\n"),
        ):
            with self.subTest(text):
                self.assertIn(kind, self.kinds(text))

    def test_heading_that_sticks_to_the_text_above(self):
        self.assertIn(("format", "record"), found(record(TEXT.replace("metres.\n\n== S", "metres.\n== S"))))

    def test_record_against_text(self):
        for fields in (
            {"title": "Another lake"},
            {"sections": []},
            {"sections": [{"level": 3, "heading": "Shores"}]},
            {"infoboxes": []},
            {"infoboxes": [{"title": "Lake Norra", "entries": [{"key": "Area", "value": "13 km²"}]}]},
        ):
            with self.subTest(fields):
                self.assertIn(("format", "record"), found(record(**fields)))

    def test_paragraph_of_two_lines(self):
        html = "<html><body><div id='mw-content-text'><p>One line, two parts.</p></div></body></html>"
        self.assertIn(("format", "paragraph"), found({"title": "T", "text": "= T =\n\nOne line,\ntwo parts.\n"}, html))

    def test_seams(self):
        self.assertIn(("format", "seam"), found(record(TEXT.replace("winter, says", "winter , says"))))
        html = HTML.replace("says\n", "says (<span class='noprint'>listen</span>)\n")
        fields = record(TEXT.replace("says ", "says () "), ACCOUNT + ["listen"])
        self.assertIn(("format", "seam"), found(fields, html))

    def test_seam_that_the_author_wrote(self):
        html = HTML.replace("North shore", "North , shore ( far )")
        self.assertEqual(found(record(TEXT.replace("North shore", "North , shore ( far )")), html), set())

    def test_specimen(self):
        folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "shared", "specimen")
        if not os.path.isdir(folder):
            self.skipTest("the specimen is not here")
        for name in ("clean.txt", "expected.txt"):
            with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
                self.assertEqual(self.kinds(file.read()), set())


class SectionNames(unittest.TestCase):
    def test_names(self):
        for name in ("References", "EXTERNAL LINKS", "Notes et références", "Einzelnachweise", "外部リンク", "Примечания"):
            self.assertIsNotNone(section_names.dropped_kind(name), name)
        self.assertIsNotNone(section_names.dropped_kind("References and external links"))
        for name in ("History", "References in fiction", "See also", "See also and references"):
            self.assertIsNone(section_names.dropped_kind(name), name)


class Words(unittest.TestCase):
    def test_fold(self):
        self.assertEqual(words("H₂O, 10⁶; x^(ab)"), ["h2o", "106", "xab"])
        self.assertEqual(words("soft\u00adhyphen हिन्दी"), ["softhyphen", "हिन्दी"])
        self.assertEqual(words("東京"), ["東", "京"])


class Command(unittest.TestCase):
    def run_on(self, fields):
        with tempfile.TemporaryDirectory() as folder:
            source, cleaned = os.path.join(folder, "in"), os.path.join(folder, "out")
            os.makedirs(os.path.join(source, "a"))
            os.makedirs(os.path.join(cleaned, "a"))
            with open(os.path.join(source, "a", "p.html"), "w", encoding="utf-8") as file:
                file.write(HTML)
            if fields:
                with open(os.path.join(cleaned, "a", "p.html.json"), "w", encoding="utf-8") as file:
                    json.dump(fields, file)
            output = io.StringIO()
            with contextlib.redirect_stdout(output):
                status = check_pages.main(["--source", source, "--cleaned", cleaned])
            return status, output.getvalue().splitlines()

    def test_clean(self):
        status, lines = self.run_on(record())
        self.assertEqual((status, lines[-1]), (0, "checked 1 pages: 0 missing, 0 leaks, 0 format"))

    def test_findings(self):
        status, lines = self.run_on(record(TEXT.replace("is cold.", "is cold.[1]")))
        self.assertEqual((status, lines[-1]), (1, "checked 1 pages: 0 missing, 1 leaks, 0 format"))

    def test_without_output(self):
        status, lines = self.run_on(None)
        self.assertEqual((status, lines[-1]), (1, "checked 1 pages: 1 missing, 0 leaks, 0 format"))


if __name__ == "__main__":
    unittest.main()
