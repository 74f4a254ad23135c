"""The reports in a real browser: what they show, what they do, and what a hostile page cannot make them do.

WIKISCOUR names the program. Without a browser the tests are skipped, and say so."""

import os
import pathlib
import random
import subprocess
import tempfile
import time
import unittest

from browser import Browser, program

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "Corpus"
WIKISCOUR = os.environ.get("WIKISCOUR", "wikiscour")

if not program():
    print("SKIPPED: the reports in a browser, for there is no chromium here")


def page(body, language="en", direction="ltr"):
    return f'<div class="mw-content-ltr mw-parser-output" lang="{language}" dir="{direction}">{body}</div>'


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not program():
            raise unittest.SkipTest("no browser")
        cls.browser = Browser()
        cls.folder = tempfile.TemporaryDirectory(prefix="wikiscour-reports-")

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.folder.cleanup()

    def scour(self, *arguments, status=0):
        result = subprocess.run([WIKISCOUR, *map(str, arguments)], capture_output=True, cwd=self.folder.name)
        self.assertEqual(result.returncode, status, result.stderr.decode())
        return result.stdout

    def open(self, path):
        """Opens a report. It asks nobody for anything, and the browser finds nothing wrong with it."""
        self.browser.open(path)
        self.browser.settle()
        self.assertEqual(self.browser.requests, [])
        self.assertEqual(self.browser.complaints, [])

    def explain(self, source, *options):
        report = os.path.join(self.folder.name, "report.html")
        self.scour("explain", source, "--html", report, *options)
        self.open(report)

    def write(self, name, content):
        path = os.path.join(self.folder.name, name)
        mode = "wb" if isinstance(content, bytes) else "w"
        with open(path, mode, **({} if mode == "wb" else {"encoding": "utf-8"})) as file:
            file.write(content)
        return path

    def run_script(self, script):
        return self.browser.run(script)

    def tops(self, unit):
        """Where a block stands on both sides, from the top of the side."""
        return self.run_script(f"""["source", "document"].map(id => {{
            const pane = document.getElementById(id);
            return pane.querySelector('[data-u="{unit}"]').getBoundingClientRect().top - pane.getBoundingClientRect().top;
        }})""")


class ExplainTests(Case):
    def test_the_document_is_shown_byte_for_byte(self):
        for source in [CORPUS / "event-infobox/vector-legacy.html", CORPUS / "language-arabic/vector-2022.html",
                       CORPUS / "flattened-event/scrape.lynx.txt"]:
            if not source.exists():
                source = next(source.parent.glob("*.html"))
            self.explain(source)
            shown = self.run_script('document.getElementById("document").textContent')
            self.assertEqual(shown, self.scour("clean", source).decode())

    def test_switches_hide_their_kind_and_nothing_else(self):
        self.explain(CORPUS / "event-infobox/vector-legacy.html")
        visible = """Array.from(document.querySelectorAll("#source s")).filter(s => s.getClientRects().length).length"""
        kept = """Array.from(document.querySelectorAll("#source span[data-u]")).filter(s => s.getClientRects().length).length"""
        before, keptBefore = self.run_script(visible), self.run_script(kept)
        count = self.run_script('document.querySelectorAll("#source s.k-references").length')
        self.assertGreater(count, 0)
        button = 'document.querySelector("[data-kind=references]")'
        self.run_script(button + ".click()")
        self.assertEqual(self.run_script(button + '.getAttribute("aria-pressed")'), "false")
        self.assertEqual(self.run_script(visible), before - count)
        self.assertEqual(self.run_script(kept), keptBefore)
        self.run_script('document.getElementById("all").click()')
        self.assertEqual(self.run_script(visible), before)
        self.run_script('document.getElementById("all").click()')
        self.assertEqual(self.run_script(visible), 0)

    def test_counts_are_those_of_the_account(self):
        source = CORPUS / "event-infobox/vector-legacy.html"
        self.explain(source)
        import json
        account = json.loads(self.scour("explain", "--json", source))["account"]
        shown = self.run_script("""Object.fromEntries(Array.from(document.querySelectorAll("[data-kind]")).map(
            button => [button.dataset.kind, Number(button.querySelector("b").textContent)]))""")
        self.assertEqual(sum(shown.values()), len(account))
        for kind, count in shown.items():
            self.assertEqual(count, sum(removal["kind"] == kind for removal in account))

    def test_searching_finds_both_sides(self):
        self.explain(CORPUS / "event-infobox/vector-legacy.html")
        self.browser.key("/")
        self.assertEqual(self.run_script("document.activeElement.id"), "query")
        for letter in "PIRATES":
            self.browser.key(letter)
        time.sleep(0.4)
        hits = self.run_script('document.getElementById("hits").textContent')
        expected = self.run_script("""["source", "document"].map(id =>
            document.getElementById(id).textContent.toLowerCase().split("pirates").length - 1).reduce((a, b) => a + b)""")
        self.assertEqual(hits, f"1 of {expected}")
        self.run_script('document.getElementById("next").click()')
        self.assertEqual(self.run_script('document.getElementById("hits").textContent'), f"2 of {expected}")
        self.assertEqual(self.run_script('CSS.highlights.get("found").size'), expected)
        self.run_script('document.getElementById("query").value = "nowhere at all"')
        self.run_script('document.getElementById("query").dispatchEvent(new Event("input"))')
        time.sleep(0.4)
        self.assertEqual(self.run_script('document.getElementById("hits").textContent'), "nothing")

    def test_keys_go_from_removal_to_removal_and_say_what_it_is(self):
        self.explain(CORPUS / "event-infobox/vector-legacy.html")
        seen = []
        for _ in range(3):
            self.browser.key("n")
            self.browser.settle()
            seen.append(self.run_script('document.querySelector(".chosen").dataset.r'))
        self.assertEqual(len(set(seen)), 3)
        detail = self.run_script('document.getElementById("detail").textContent')
        self.assertRegex(detail, r"^removed: [a-z-]+ by rule \S+ at line [\d,]+, column [\d,]+ \(byte [\d,]+\)$")
        self.browser.key("j")
        self.assertRegex(self.run_script('document.getElementById("detail").textContent'), r"^kept: [a-z]+ from line ")
        self.browser.key("Escape")
        self.assertEqual(self.run_script('document.querySelectorAll(".chosen, .hot").length'), 0)

    def test_pointing_at_a_block_lights_it_on_both_sides(self):
        self.explain(CORPUS / "event-infobox/vector-legacy.html")
        lit = self.run_script("""(() => {
            const block = document.querySelector("#document [data-u='2']");
            block.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
            return ["source", "document"].map(id => document.querySelectorAll("#" + id + " .hot[data-u='2']").length);
        })()""")
        self.assertTrue(all(count > 0 for count in lit), lit)

    def test_both_sides_scroll_together_by_their_blocks(self):
        text = []
        for number in range(120):
            text.append(f"<p>Paragraph {number} says something of its own, and it says it at some length. " * 3 + "</p>")
            if number % 10 == 0:
                items = "".join(f'<li><a href="#">Link {number} {item}</a></li>' for item in range(80))
                text.append(f'<div class="navbox"><ul>{items}</ul></div>')
        self.explain(self.write("Long.html", page("".join(text))))
        for share in (0.2, 0.5, 0.8):
            self.run_script(f"""(() => {{
                const pane = document.getElementById("source");
                pane.dispatchEvent(new Event("wheel"));
                pane.scrollTop = {share} * (pane.scrollHeight - pane.clientHeight);
            }})()""")
            self.browser.settle()
            self.browser.settle()
            # The block that stands at the line looked at stands there on the other side too.
            time.sleep(0.3)
            unit = self.run_script("""(() => {
                const pane = document.getElementById("source"), box = pane.getBoundingClientRect();
                const line = box.top + box.height * pane.scrollTop / (pane.scrollHeight - pane.clientHeight);
                return Array.from(document.querySelectorAll("#source [data-u]"))
                    .find(mark => mark.getBoundingClientRect().bottom > line).dataset.u;
            })()""")
            source, document = self.tops(unit)
            self.assertLess(abs(source - document), 60, f"block {unit} at {share}")

    def test_pages_from_right_to_left(self):
        body = "<p>الفقرة الأولى من المقالة عن المدينة القديمة وأسواقها.</p><h2>التاريخ</h2><p>MediaWiki برنامج حر.</p>"
        self.explain(self.write("A.html", page(body, "ar", "rtl")), "--title", "مدينة")
        for side in ("source", "document"):
            self.assertEqual(self.run_script(f'document.getElementById("{side}").dir'), "rtl")
            self.assertEqual(self.run_script(f'document.getElementById("{side}").lang'), "ar")
        aligned = self.run_script('getComputedStyle(document.querySelector("#source .l")).textAlign')
        self.assertEqual(aligned, "right")

    def test_a_hostile_page_runs_nothing_and_hides_nothing(self):
        attacks = ["</script><script>window.hit = 1</script>", "<img src=x onerror='window.hit = 2'>",
                   "<svg onload='window.hit = 3'></svg>", "</textarea></style></title>", "<a href='javascript:window.hit = 4'>x</a>",
                   "\u2028\u2029\u202e backwards", "-->]]>", "{{constructor.constructor('window.hit = 5')()}}", "' onmouseover='window.hit = 6",
                   "\" autofocus onfocus=\"window.hit = 7", "&lt;b&gt;"]
        escaped = "".join("<p>%s</p>" % attack.replace("&", "&amp;").replace("<", "&lt;") for attack in attacks)
        raw = "".join(f"<p>{attack}</p>" for attack in attacks)
        source = self.write("</title><script>window.hit = 8<!--.html".replace("/", "\u2215"),
                            page(escaped + raw + '<div class="navbox">' + raw + "</div>"))
        self.explain(source, "--title", "</title></h1><script>window.hit = 9</script>")
        time.sleep(0.2)
        self.assertIsNone(self.run_script("window.hit"))
        self.assertEqual(self.run_script('document.querySelectorAll("main img, main svg, main a, main script").length'), 0)
        text = self.run_script('document.getElementById("source").textContent')
        for attack in attacks:
            self.assertIn(attack, text)

    def test_bytes_that_are_no_text_are_shown_as_such(self):
        source = self.write("Bytes.html", page("<p>One.</p>").encode() + b"<p>\xef\xbb\xbf\xff\xfe\x00\x01\xc3\x28 end</p>")
        self.explain(source)
        text = self.run_script('document.getElementById("source").textContent')
        self.assertIn("One.", text)
        self.assertIn(" end", text)
        self.assertNotIn("\0", text)

    def test_the_policy_would_stop_what_escaping_let_through(self):
        self.explain(CORPUS / "event-infobox/vector-legacy.html")
        self.run_script("""document.body.insertAdjacentHTML("beforeend",
            "<img src='https://wiki.example/x.png' onerror='window.hit = 1'><p style='color: red' id='styled'>x</p>");
            const script = document.createElement("script"); script.textContent = "window.hit = 2"; document.body.append(script)""")
        time.sleep(0.3)
        self.assertIsNone(self.run_script("window.hit"))
        self.assertNotEqual(self.run_script('getComputedStyle(document.getElementById("styled")).color'), "rgb(255, 0, 0)")

    def test_a_page_of_two_megabytes_does_not_stall(self):
        chance = random.Random(1)
        words = [("".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(2, 9)))) for _ in range(3000)]
        parts, size = [], 0
        while size < 2_000_000:
            parts.append("<p>%s<sup class=\"reference\"><a href=\"#n\">[%d]</a></sup> %s.</p>" % (
                " ".join(chance.choices(words, k=40)), chance.randint(1, 999), " ".join(chance.choices(words, k=30))))
            if chance.random() < 0.03:
                parts.append("<h2>%s</h2>" % chance.choice(words))
            size += len(parts[-1])
        start = time.time()
        self.explain(self.write("Big.html", page("".join(parts))))
        seconds = time.time() - start
        # So long that a slow machine has its time, and far below what a reader would call stalling.
        self.assertLess(seconds, 20)
        longest = self.run_script("""(async () => {
            const pane = document.getElementById("source");
            pane.dispatchEvent(new Event("wheel"));
            let longest = 0;
            for (const part of [0.5, 1, 0.1, 0.7]) {
                const start = performance.now();
                pane.scrollTop = part * pane.scrollHeight;
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                longest = Math.max(longest, performance.now() - start);
            }
            return longest;
        })()""")
        self.assertLess(longest, 3000)

    def test_on_a_narrow_screen_the_sides_lie_under_one_another(self):
        # Long enough that some of it is not drawn before it is scrolled to.
        self.explain(self.write("long.html", page("<p>A paragraph of some length, that a narrow screen must break.</p>" * 2000)))
        self.browser.size(420, 800)
        try:
            self.browser.settle()
            boxes = self.run_script("""["source", "document"].map(id => {
                const box = document.getElementById(id).getBoundingClientRect(); return [box.top, box.bottom, box.left]; })""")
            self.assertLessEqual(boxes[0][1], boxes[1][0])
            self.assertEqual(boxes[0][2], boxes[1][2])
            self.assertTrue(self.run_script("document.documentElement.scrollWidth <= innerWidth"))
        finally:
            self.browser.size(1400, 900)

    def test_printed_all_is_there(self):
        self.explain(CORPUS / "event-infobox/vector-legacy.html")
        self.browser.send("Emulation.setEmulatedMedia", media="print")
        try:
            heights = self.run_script("""["source", "document"].map(id => {
                const pane = document.getElementById(id); return pane.scrollHeight - pane.clientHeight; })""")
            self.assertTrue(all(height <= 1 for height in heights), heights)
            self.assertEqual(self.run_script('getComputedStyle(document.querySelector(".long")).maxHeight'), "none")
        finally:
            self.browser.send("Emulation.setEmulatedMedia", media="")


class CorpusTests(Case):
    def test_a_corpus_in_pictures(self):
        self.scour("batch", CORPUS, "--output", "out", "--kind", "all", "--quiet", "--report-html", "corpus.html", status=1)
        report = os.path.join(self.folder.name, "corpus.html")
        self.open(report)
        self.assertGreaterEqual(self.run_script('document.querySelectorAll("svg[role=img]").length'), 8)
        # Every bar has a name and a number, and is as long as its number says.
        self.assertTrue(self.run_script("""Array.from(document.querySelectorAll("svg")).every(svg =>
            svg.querySelector("title").textContent.length > 0 && svg.getBoundingClientRect().height > 20)"""))
        self.assertTrue(self.run_script("""Array.from(document.querySelectorAll("svg text")).every(text => {
            const box = text.getBoundingClientRect(), svg = text.ownerSVGElement.getBoundingClientRect();
            return box.left >= svg.left - 1 && box.right <= svg.right + 1; })"""))
        self.assertEqual(self.run_script('document.documentElement.scrollWidth <= innerWidth'), True)

    def test_light_and_dark_can_be_read(self):
        self.scour("batch", CORPUS / "chrome", "--include", "*.html", "--output", "small", "--quiet", "--kind", "all", "--report-html", "small.html")
        colours = {}
        for scheme in ("light", "dark"):
            self.browser.scheme(scheme)
            self.open(os.path.join(self.folder.name, "small.html"))
            colours[scheme] = self.run_script("""[getComputedStyle(document.body).backgroundColor,
                getComputedStyle(document.querySelector("svg text")).fill]""")
        self.browser.scheme("light")
        self.assertNotEqual(colours["light"], colours["dark"])
        for paper, ink in colours.values():
            self.assertGreater(contrast(paper, ink), 7, (paper, ink))


def contrast(first, second):
    def light(colour):
        parts = [int(part) / 255 for part in colour[colour.index("(") + 1:-1].split(",")[:3]]
        red, green, blue = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    high, low = sorted((light(first), light(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


if __name__ == "__main__":
    unittest.main()
